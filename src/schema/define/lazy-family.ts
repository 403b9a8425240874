import { compileFamily } from '../compile.js'
import type { EventTypes, Family, OperationTypes } from '../family.js'
import type { Spec } from '../model.js'

const NETLINK_GENERIC = 16

/**
 * A family of a model, whose codecs are compiled when they are first used. Reading `operations` or `events`
 * @throws EvalError where the process forbids code generation from strings.
 */
export function lazyFamily<O extends OperationTypes, E extends EventTypes>(spec: Spec): Family<O, E> {
  let compiled: Family | undefined
  const family = (): Family => (compiled ??= compile(spec))
  const generic = spec.protocol !== 'netlink-raw'
  return {
    name: spec.name,
    protocol: generic ? NETLINK_GENERIC : (spec.protonum ?? 0),
    generic,
    version: spec.version,
    groups: Object.fromEntries(spec.mcastGroups.map(group => [group.name, group.value])),
    get operations() {
      return family().operations as Family<O, E>['operations']
    },
    get events() {
      return family().events
    },
    spec: () => spec,
  }
}

function compile(spec: Spec): Family {
  try {
    return compileFamily(spec)
  } catch (error) {
    if (!(error instanceof EvalError)) throw error
    throw new EvalError(
      `${spec.name}: codecs of a definition are compiled when first used, and this process forbids code generation from strings ` +
        '(--disallow-code-generation-from-strings); write the specification with specToYaml and the family with `nlkit generate`, ' +
        'which needs no permission at run time',
      { cause: error },
    )
  }
}
