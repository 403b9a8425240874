import type { Family } from './family.js'
import type { Spec } from './model.js'
import type { Naming } from './names.js'
import * as runtime from './runtime.js'
import { familySource } from './source/family.js'

/**
 * A family of a specification that was loaded at run time, with codecs compiled from source as those of built-in families are at build time.
 * @param naming keys of decoded and encoded objects: `camel` as in TypeScript, `spec` as in the specification.
 * @throws TypeError for a specification that refers to parts it does not have.
 * @throws EvalError where the process forbids code generation from strings; write the family with `nlkit generate` instead.
 */
export function compileFamily(spec: Spec, naming: Naming = 'camel'): Family {
  const { functions, properties } = familySource(spec, { naming, typed: false })
  const body = ['"use strict"', 'const LE = r.LITTLE_ENDIAN', ...functions, 'return {', ...properties, '}'].join('\n')
  const make = new Function('r', body) as (r: typeof runtime) => Omit<Family, 'spec'>
  return { ...make(runtime), spec: () => spec }
}
