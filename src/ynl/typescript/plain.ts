/** A specification as a module that runs as it is, and its types beside it: for a Node that does not take types out of TypeScript. */

import type { Spec } from '../../schema/index.js'
import { eventTypesName, familySource, operationTypesName } from '../../schema/source/family.js'
import { literalOf } from './literal.js'
import { exportName } from './module.js'

export interface PlainModule {
  /** `definition.js` */
  readonly code: string
  /** `definition.d.ts` */
  readonly types: string
}

/** Sources that import from the package `nlkit`. Deterministic: equal specifications give equal text. */
export function plainModule(spec: Spec, banner: string): PlainModule {
  return spec.protocol === 'netlink-raw' ? protocolModule(spec, banner) : familyModules(spec, banner)
}

function familyModules(spec: Spec, banner: string): PlainModule {
  const name = exportName(spec)
  const { functions, properties } = familySource(spec, { naming: 'camel', typed: false })
  const { types } = familySource(spec, { naming: 'camel', typed: true })
  const body = functions.join('\n')
  const code = [
    banner,
    '',
    "import * as r from 'nlkit/schema/runtime'",
    '',
    ...(/\bLE\b/.test(body) ? ['const LE = r.LITTLE_ENDIAN', ''] : []),
    ...functions,
    '',
    `export const ${name} = {`,
    ...properties,
    '  spec: model,',
    '}',
    '',
    ...modelLines(spec),
  ]
  const declarations = [
    banner,
    '',
    ...(/\bRawAttribute\b/.test(types.join('\n')) ? ["import type { RawAttribute } from 'nlkit/wire'"] : []),
    `import type { Family${/\bOtherFormat\b/.test(types.join('\n')) ? ', OtherFormat' : ''} } from 'nlkit/schema'`,
    '',
    ...types,
    '',
    `export declare const ${name}: Family<${operationTypesName(spec)}, ${eventTypesName(spec)}>`,
    '',
  ]
  return { code: code.join('\n'), types: declarations.join('\n') }
}

function protocolModule(spec: Spec, banner: string): PlainModule {
  const name = exportName(spec)
  const code = [
    banner,
    '',
    "import { protocolOf } from 'nlkit/define'",
    '',
    `export const ${name} = protocolOf(model())`,
    '',
  ]
  const types = [
    banner,
    '',
    "import type { Protocol } from 'nlkit/define'",
    '',
    `export declare const ${name}: Protocol`,
    '',
  ]
  return { code: [...code, ...modelLines(spec)].join('\n'), types: types.join('\n') }
}

function modelLines(spec: Spec): readonly string[] {
  return ['function model() {', `  return ${literalOf(spec)}`, '}', '']
}
