/** How names of a specification become names of a program: `if-index` stays so in data for people, and is `ifIndex` in TypeScript. */

/** Key under which a decoded object keeps the attributes that the specification does not know. */
export const UNKNOWN_ATTRIBUTES = 'unknownAttributes'
/** Key under which a decoded struct keeps the bytes behind its last known member. */
export const TRAILING_BYTES = 'trailingBytes'
/** Key under which each nest of an indexed array keeps its index; left out when encoding, the position counts from 1. */
export const ARRAY_INDEX = 'elementIndex'

/** `spec`: keys as in the specification, as the kernel's own tools print them; `camel`: as in TypeScript. */
export type Naming = 'spec' | 'camel'

/** `if-index` → `ifIndex`, `rx_bytes` → `rxBytes`. */
export function camelCase(name: string): string {
  return name.replace(/[^A-Za-z0-9]+([A-Za-z0-9])?/g, (_, next: string | undefined) => (next ?? '').toUpperCase())
}

/** `link-attrs` → `LinkAttrs`. */
export function pascalCase(name: string): string {
  const camel = camelCase(name)
  return camel.charAt(0).toUpperCase() + camel.slice(1)
}

/** The key of an attribute, member or operation in decoded objects. */
export function fieldName(name: string, naming: Naming): string {
  return naming === 'spec' ? name : camelCase(name)
}

/** Keys of all names of one object. Where two come out alike (`a-b` and `a_b`), the later ones get underscores behind them: none is lost. */
export function fieldNames(names: Iterable<string>, naming: Naming): ReadonlyMap<string, string> {
  const keys = new Map<string, string>()
  const taken = new Set([UNKNOWN_ATTRIBUTES, ARRAY_INDEX, TRAILING_BYTES])
  for (const name of names) {
    if (keys.has(name)) continue
    let key = fieldName(name, naming)
    while (taken.has(key)) key += '_'
    taken.add(key)
    keys.set(name, key)
  }
  return keys
}

/** The key of a fixed header's member whose own name an attribute of the same message has (`table` of rt-rule). */
export function headerFieldName(name: string, naming: Naming): string {
  return fieldName(`header-${name}`, naming)
}

const IDENTIFIER = /^[A-Za-z_$][A-Za-z0-9_$]*$/

/** `name` as the key of an object literal. */
export function propertyKey(name: string): string {
  return IDENTIFIER.test(name) ? name : JSON.stringify(name)
}

/** `.name` or `["na-me"]`. */
export function propertyAccess(name: string): string {
  return IDENTIFIER.test(name) ? `.${name}` : `[${JSON.stringify(name)}]`
}
