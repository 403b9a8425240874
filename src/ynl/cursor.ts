/** A node together with where it stands in the document. Reads what is there and of the right kind; {@link ShapeCheck} has named the rest. */

import type { DocumentNode, MapEntry, MapNode, ScalarValue } from './document.js'
import type { Place } from './spec-error.js'

export class Cursor {
  readonly node: DocumentNode
  readonly path: string

  constructor(node: DocumentNode, path: string) {
    this.node = node
    this.path = path
  }

  get at(): Place {
    return this.node.at
  }

  /** A deleted entry still counts where numbers are implicit, and is nothing otherwise. */
  get deleted(): boolean {
    return this.node.kind === 'map' && this.node.deleted === true
  }

  get(key: string): Cursor | undefined {
    const entry = this.node.kind === 'map' ? this.node.entries.get(key) : undefined
    return entry === undefined ? undefined : new Cursor(entry.value, this.path === '' ? key : `${this.path}.${key}`)
  }

  has(key: string): boolean {
    return this.node.kind === 'map' && this.node.entries.has(key)
  }

  /** Items of the list below `key`, deleted ones included. */
  all(key: string): Cursor[] {
    const list = this.get(key)
    if (list?.node.kind !== 'list') return []
    return list.node.items.map((item, index) => new Cursor(item, `${list.path}[${index}]`))
  }

  /** Maps of the list below `key`. */
  maps(key: string): Cursor[] {
    return this.all(key).filter(item => item.node.kind === 'map' && !item.deleted)
  }

  strings(key: string): string[] | undefined {
    if (this.get(key)?.node.kind !== 'list') return undefined
    return this.all(key).flatMap(item => (typeof item.value === 'string' ? [item.value] : []))
  }

  get value(): ScalarValue | undefined {
    return this.node.kind === 'scalar' ? this.node.value : undefined
  }

  string(key: string): string | undefined {
    const value = this.get(key)?.value
    return typeof value === 'string' ? value : undefined
  }

  boolean(key: string): boolean | undefined {
    const value = this.get(key)?.value
    return typeof value === 'boolean' ? value : undefined
  }

  /** An integer that a number holds exactly. */
  integer(key: string): number | undefined {
    const value = this.get(key)?.value
    return Number.isSafeInteger(value) ? (value as number) : undefined
  }

  /** An integer of any size; anything else (a fraction, an infinity) is absent here and an error of the shape's check. */
  wide(key: string): number | bigint | undefined {
    const value = this.get(key)?.value
    return typeof value === 'bigint' || Number.isSafeInteger(value) ? (value as number | bigint) : undefined
  }

  /** `enum-name` and its like: absent means "derive it", present but empty means "none". */
  stringOrNull(key: string): string | null | undefined {
    const value = this.get(key)?.value
    if (value === null || value === '') return null
    return typeof value === 'string' ? value : undefined
  }
}

/** A map with those of `keys` that `over` has, else with those of `base`; it stands where `over` stands. */
export const laidOver = (base: MapNode, over: MapNode, keys: ReadonlyMap<string, unknown>): MapNode => {
  const entries = new Map<string, MapEntry>()
  for (const key of keys.keys()) {
    const entry = over.entries.get(key) ?? base.entries.get(key)
    if (entry !== undefined) entries.set(key, entry)
  }
  return { kind: 'map', at: over.at, entries, size: base.size + over.size }
}

/** An object without the keys whose value is undefined: `exactOptionalPropertyTypes` and readers of JSON want them absent. */
export const compact = <T extends object>(object: { [K in keyof T]: T[K] | undefined }): T =>
  Object.fromEntries(Object.entries(object).filter(([, value]) => value !== undefined)) as T
