/** A specification as one TypeScript module: types, codecs, the Family that ties them, and the model itself. */

import { camelCase, type Spec } from '../../schema/index.js'
import { eventTypesName, familySource, operationTypesName } from '../../schema/source/family.js'
import { literalOf } from './literal.js'

export interface ModuleOptions {
  /** Where the module imports nlkit from: a package name, or a relative path to the folder that holds `schema` and `wire`. */
  readonly from: string
  /** Keep the specification's `doc` texts in the model. */
  readonly docs?: boolean
}

/** Name under which a family is exported: `rt-link` → `rtLink`. */
export function exportName(spec: Spec): string {
  return camelCase(spec.name)
}

/** Source of the module. Deterministic: equal specifications give equal text. */
export function familyModule(spec: Spec, { from, docs = false }: ModuleOptions): string {
  const { functions, types, properties } = familySource(spec, { naming: 'camel', typed: true })
  const relative = from.startsWith('.')
  const path = (folder: string) => (relative ? `${from}/${folder}.js` : `${from}/${folder.replace(/\/index$/, '')}`)
  const body = functions.join('\n')
  const uses = (name: string) => new RegExp(`\\b${name}\\b`).test(`${body}\n${types.join('\n')}`)
  const wire = ['ByteView', 'RawAttribute', 'Writer'].filter(uses)
  const schema = ['Family', ...(uses('OtherFormat') ? ['OtherFormat'] : []), 'Spec']
  const family = `Family<${operationTypesName(spec)}, ${eventTypesName(spec)}>`
  return [
    `// Generated from the specification of ${spec.name} by \`nlkit generate\`; do not edit. One family is one file, however long it gets.`,
    '',
    ...(wire.length === 0 ? [] : [`import type { ${wire.join(', ')} } from '${path('wire/index')}'`]),
    `import type { ${schema.join(', ')} } from '${path('schema/index')}'`,
    `import * as r from '${path('schema/runtime')}'`,
    '',
    ...(/\bLE\b/.test(body) ? ['const LE = r.LITTLE_ENDIAN', ''] : []),
    ...types,
    '',
    ...functions,
    '',
    `/** The family ${spec.name}. */`,
    `export const ${exportName(spec)}: ${family} = {`,
    ...properties,
    '  spec: model,',
    '}',
    '',
    'function model(): Spec {',
    `  return ${literalOf(docs ? spec : withoutDocs(spec))}`,
    '}',
    '',
  ].join('\n')
}

function withoutDocs<T>(value: T): T {
  if (Array.isArray(value)) return value.map(withoutDocs) as T
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value).filter(([key]) => key !== 'doc')
  return Object.fromEntries(entries.map(([key, item]) => [key, withoutDocs(item)])) as T
}
