/** A model as the sources of a kernel module. */

import type { Spec } from '../../schema/model.js'
import { GenericModule } from './generic.js'
import { checkNames, Names } from './names.js'
import type { Place } from './place.js'
import { RawModule } from './raw.js'
import { uapiHeader } from './uapi.js'

export type { Place } from './place.js'

export interface ModuleSources {
  /** Of the module and its files: `hello_dev`. */
  readonly name: string
  /** Files that are made anew each time, by their paths. */
  readonly files: Readonly<Record<string, string>>
  /** Functions that the author fills. */
  readonly places: readonly Place[]
  /** Functions without parameters that the module calls when it comes and when it goes. */
  readonly register: string
  readonly unregister: string
  /** What no policy can check, so that a handler has to. */
  readonly unchecked: readonly string[]
}

/** @throws ValueError with the place for what a module cannot have; TypeError for a model that contradicts itself. */
export function moduleSources(spec: Spec): ModuleSources {
  const names = new Names(spec)
  checkNames(names)
  const { family: name, generic } = names
  const module = generic ? new GenericModule(names) : new RawModule(names)
  const uapi = `include/uapi/linux/${name}.h`
  const header = `${name}_gen.h`
  const own = spec.definitions.flatMap(({ header }) => (header === undefined ? [] : [`<${header}>`]))
  const helpers = generic ? ['"nlkit_genl.h"'] : ['"nlkit_compat.h"', '"nlkit_policy.h"']
  const prefix = generic ? `${name}_nl` : name
  return {
    name,
    files: {
      [uapi]: uapiHeader(names),
      [header]: module.header([...new Set([...own, ...helpers, `"${uapi}"`])]),
      [`${name}_gen.c`]: module.source(header),
    },
    places: module.places(),
    register: `${prefix}_register`,
    unregister: `${prefix}_unregister`,
    unchecked: module.unchecked,
  }
}
