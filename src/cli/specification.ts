/** Families by name or by file, with the names of the specification in their objects. */

import { readdirSync } from 'node:fs'
import { compileFamily } from '../schema/compile.js'
import type { Family } from '../schema/family.js'
import type { Operation, Spec } from '../schema/model.js'
import { SpecIndex } from '../schema/spec-index.js'
import type { Invocation } from './command.js'
import { suggestion } from './nearest.js'
import { UsageError } from './usage-error.js'

/** The modules of src/families, wherever this one has been put: beside their folder's. */
const FOLDER = new URL('../families/', import.meta.url)

/** Names of the families that come with the package. */
export function builtInFamilies(): readonly string[] {
  const files = readdirSync(FOLDER).filter(
    file => file.endsWith('.js') && !file.includes('.test.') && file !== 'index.js',
  )
  return files.map(file => file.slice(0, -3)).sort()
}

/** The specification of a built-in family, or of a file with its overlays. Warnings go to standard error. @throws UsageError, SpecError. */
export async function findSpec(source: string, { options, output }: Invocation): Promise<Spec> {
  const overlays = (options.overlay as readonly string[] | undefined) ?? []
  if (!source.includes('/') && !/\.ya?ml$/.test(source)) {
    if (overlays.length > 0)
      throw new UsageError(
        '--overlay: belongs to the path of a YNL file; built-in families have theirs laid over already',
      )
    return builtIn(source)
  }
  const { loadSpecFile } = await import('../ynl/index.js')
  const { spec, warnings } = await loadSpecFile(source, { overlays })
  for (const { message } of warnings) output.note(`nlkit: warning: ${message}`)
  return spec
}

async function builtIn(name: string): Promise<Spec> {
  const names = builtInFamilies()
  const known = names.find(one => one === name || one.replaceAll('_', '-') === name)
  if (known === undefined) {
    throw new UsageError(
      `no built-in family '${name}'${suggestion(name, names)}; built in are ${names.join(', ')}; others by the path of their YNL file`,
    )
  }
  const module = (await import(new URL(`${known}.js`, FOLDER).href)) as Readonly<Record<string, unknown>>
  const family = Object.values(module).find(isFamily)!
  return family.spec()
}

function isFamily(value: unknown): value is Family {
  return typeof value === 'object' && value !== null && 'operations' in value && 'spec' in value
}

/** A family whose objects have the specification's names. */
export function compile(spec: Spec): { readonly family: Family; readonly index: SpecIndex } {
  return { family: compileFamily(spec, 'spec'), index: new SpecIndex(spec) }
}

export type Mode = 'do' | 'dump'

/** The named operation, if it can be used that way. @throws UsageError that lists those that can. */
export function findOperation(spec: Spec, name: string | undefined, mode: Mode): Operation {
  const usable = spec.operations.list.filter(operation => operation[mode] !== undefined)
  const names = usable.map(operation => operation.name)
  const found = usable.find(operation => operation.name === name)
  if (found !== undefined) return found
  const list =
    names.length === 0 ? `none of its operations can be used with ${mode}` : `with ${mode} it has ${names.join(', ')}`
  if (name === undefined) throw new UsageError(`which operation? Of ${spec.name}, ${list}`)
  const other = spec.operations.list.find(operation => operation.name === name)
  if (other !== undefined) {
    const modes = (['do', 'dump'] as const).filter(one => other[one] !== undefined)
    const how = modes.length === 0 ? 'it is a notification (nlkit subscribe)' : `use nlkit ${modes.join(' or nlkit ')}`
    throw new UsageError(`${spec.name}: ${name} cannot be used with ${mode}: ${how}; ${list}`)
  }
  throw new UsageError(`${spec.name} has no operation '${name}'${suggestion(name, names)}; ${list}`)
}
