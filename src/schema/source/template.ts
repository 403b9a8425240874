/**
 * Objects that decoders copy and then fill. V8 watches where literals are written: once a collection finds that their objects live on, it throws the
 * compiled code away and compiles it again, to place them among the old ones. For decoders of large sets that is 70 to 110 ms each time, twice, and a
 * dump of thousands of links is over by then; copies are not watched (Node 20). What is compiled into such a decoder counts as well.
 */

import { propertyAccess, propertyKey } from '../names.js'

/** The declaration of an object with all of the keys and without values. A first value of undefined lets any other follow without a new hidden class. */
export function emptyObject(name: string, keys: readonly string[]): string {
  return `const ${name} = { ${keys.map(key => `${propertyKey(key)}: undefined`).join(', ')} }`
}

interface Making {
  readonly template: string | undefined
  /** The type behind the name of `out`: of a copy `: any`, which is filled later. */
  readonly annotation: string
}

type Entries = readonly (readonly [key: string, value: string])[]

/** Statements that make `out`, an object with these keys and values: a literal, or where `template` names an {@link emptyObject}, a copy of that. */
export function made(entries: Entries, { template, annotation }: Making): string[] {
  if (template === undefined) return [`  const out${annotation} = {`, ...literalLines(entries), '  }']
  return [
    `  const out${annotation} = { ...${template} }`,
    ...entries.map(([key, value]) => `  out${propertyAccess(key)} = ${value}`),
  ]
}

/** Statements that return what {@link made} makes. */
export function returned(entries: Entries, { cast = '', ...making }: Making & { readonly cast?: string }): string[] {
  if (making.template === undefined) return ['  return {', ...literalLines(entries), `  }${cast}`]
  return [...made(entries, making), '  return out']
}

function literalLines(entries: Entries): string[] {
  return entries.map(([key, value]) => `    ${propertyKey(key)}: ${value},`)
}
