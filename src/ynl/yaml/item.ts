/** Objects of the model as maps of YNL. */

/** A map of a YNL document. */
export type Item = { readonly [key: string]: unknown }

/** The members that are there, with the specification's keys: `nestedAttributes` → `nested-attributes`. Nothing deeper is changed. */
export function item(members: object): Item {
  const present = Object.entries(members).filter(([, value]) => value !== undefined)
  return Object.fromEntries(present.map(([key, value]) => [kebabCase(key), value]))
}

function kebabCase(key: string): string {
  return key.replace(/[A-Z]/g, letter => `-${letter.toLowerCase()}`)
}

/** Whether two parts of documents say the same. */
export function same(a: unknown, b: unknown): boolean {
  return JSON.stringify(a, textOfBig) === JSON.stringify(b, textOfBig)
}

function textOfBig(_key: string, value: unknown): unknown {
  return typeof value === 'bigint' ? `${value}` : value
}

export function unsayable(place: string, what: string): never {
  throw new TypeError(`${place}: YNL cannot say this: ${what}`)
}
