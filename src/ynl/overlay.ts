/**
 * Overlays: a second document of the same layout laid over the first. Maps merge by key; lists of maps merge by `name`, formats of
 * sub-messages by `value`; other lists and scalars are replaced; `$delete: true` takes an entry out (to be written anew further down, if it should not merge), nothing after a key that key. Every node keeps the place it was
 * written at. A new entry in a list with implicit numbers must bring its own number, for the list may grow upstream.
 */

import type { DocumentNode, ListNode, MapEntry, MapNode } from './document.js'
import { describe, quote } from './document.js'
import type { Report } from './spec-error.js'

const DELETE = '$delete'
/** Keys for which nothing is a value: the enum has no name. */
const NULLABLE: readonly string[] = ['enum-name', 'async-enum']
const MOST_WORK = 4_000_000

export const layOver = (base: MapNode, over: MapNode, report: Report): MapNode => new Layer(report).map(base, over, '')

const sizeOf = (nodes: Iterable<DocumentNode>): number => {
  let size = 1
  for (const node of nodes) size += node.size
  return size
}

const isNull = (node: DocumentNode): boolean => node.kind === 'scalar' && node.value === null

const scalarOf = (node: DocumentNode, key: string): unknown => {
  const value = node.kind === 'map' ? node.entries.get(key)?.value : undefined
  return value?.kind === 'scalar' ? value.value : undefined
}

/** The name an entry of a list goes by; an enum entry may be nothing but a name. */
const nameOf = (node: DocumentNode, key: 'name' | 'value'): string | undefined => {
  const name = node.kind === 'scalar' ? node.value : scalarOf(node, key)
  return typeof name === 'string' ? name : undefined
}

/** Whether every entry is a map with a string below `key`. */
const isNamed = (list: ListNode, key: 'name' | 'value'): boolean =>
  list.items.length > 0 && list.items.every(item => item.kind === 'map' && nameOf(item, key) !== undefined)

class Layer {
  readonly #report: Report
  #work = 0

  constructor(report: Report) {
    this.#report = report
  }

  map(base: MapNode, over: MapNode, path: string): MapNode {
    const entries = new Map<string, MapEntry>(this.#spend(base, over) ? base.entries : [])
    for (const [key, entry] of over.entries) {
      if (key === DELETE) continue
      const inner = path === '' ? key : `${path}.${key}`
      const below = entries.get(key)
      if (below !== undefined && isNull(entry.value) && !NULLABLE.includes(key)) {
        entries.delete(key)
        continue
      }
      if (this.#deletes(entry.value, inner)) {
        if (below === undefined) this.#report.error(entry.at, inner, 'a key to delete', `none named ${quote(key)}`)
        entries.delete(key)
      } else
        entries.set(key, {
          at: entry.at,
          value: this.#value(below?.value, entry.value, inner, entries.has('subset-of')),
        })
    }
    return { kind: 'map', at: over.at, entries, size: sizeOf([...entries.values()].map(entry => entry.value)) }
  }

  #value(base: DocumentNode | undefined, over: DocumentNode, path: string, subset: boolean): DocumentNode {
    if (base?.kind === 'map' && over.kind === 'map') return this.map(base, over, path)
    if (base?.kind !== 'list' || over.kind !== 'list') return over
    const key = path.endsWith('.formats') ? 'value' : 'name'
    return isNamed(over, key) ? this.#list(base, over, key, path, subset) : over
  }

  #list(base: ListNode, over: ListNode, key: 'name' | 'value', path: string, subset: boolean): ListNode {
    const items = [...base.items]
    const places = new Map<string, number>()
    for (const [index, item] of items.entries()) {
      const name = nameOf(item, key)
      if (name !== undefined && !(item.kind === 'map' && item.deleted)) places.set(name, index)
    }
    for (const [index, item] of over.items.entries()) {
      const name = nameOf(item, key)!
      const place = places.get(name)
      const inner = `${path}[${place ?? index}]`
      if (this.#deletes(item, inner)) {
        this.#remove(items, place, item as MapNode, name, inner)
        places.delete(name)
      } else if (place === undefined) {
        if (!subset) this.#checkNumber(item as MapNode, path, inner)
        places.set(name, items.push(item) - 1)
      } else items[place] = this.map(asMap(items[place]!), item as MapNode, inner)
    }
    return { kind: 'list', at: over.at, items, size: sizeOf(items) }
  }

  /** What is removed leaves its number behind: the entries after it keep theirs. */
  #remove(items: DocumentNode[], place: number | undefined, item: MapNode, name: string, path: string): void {
    if (place === undefined) {
      this.#report.error(item.at, path, 'an entry to delete', `none named ${quote(name)}`)
      return
    }
    items[place] = { ...asMap(items[place]!), deleted: true }
  }

  #deletes(node: DocumentNode, path: string): boolean {
    if (node.kind !== 'map') return false
    const entry = node.entries.get(DELETE)
    if (entry === undefined) return false
    if (entry.value.kind === 'scalar' && entry.value.value === true) return true
    this.#report.error(entry.value.at, `${path}.${DELETE}`, 'true', describe(entry.value))
    return false
  }

  /** Copying a large map for each of many small overlay entries ends here. */
  #spend(base: MapNode, over: MapNode): boolean {
    this.#work += base.entries.size
    if (this.#work <= MOST_WORK) return true
    this.#report.error(over.at, '', `at most ${MOST_WORK} keys under an overlay`, 'more')
    return false
  }

  #checkNumber(item: MapNode, path: string, inner: string): void {
    const numbered = /\.attributes$|\.entries$|^operations\.list$/.test(path)
    if (!numbered || hasNumber(item, path === 'operations.list')) return
    this.#report.error(item.at, inner, 'a "value" of its own for a new entry of an overlay', 'none')
  }
}

/** An operation has its numbers in itself or in its requests and replies. */
const hasNumber = (item: MapNode, operation: boolean): boolean => {
  if (item.entries.has('value')) return true
  if (!operation) return false
  const modes = ['do', 'dump'].flatMap(mode => item.entries.get(mode)?.value ?? [])
  const sides = modes.flatMap(mode => (mode.kind === 'map' ? [...mode.entries] : []))
  const messages = sides.filter(([side]) => side === 'request' || side === 'reply').map(([, entry]) => entry.value)
  return messages.length > 0 && messages.every(message => message.kind === 'map' && message.entries.has('value'))
}

/** An enum entry written as a name, as the map it stands for. */
const asMap = (node: DocumentNode): MapNode => {
  if (node.kind === 'map') return node
  return { kind: 'map', at: node.at, entries: new Map([['name', { at: node.at, value: node }]]), size: 2 }
}
