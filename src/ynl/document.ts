/**
 * YAML text as a tree of plain nodes that know their places. Aliases share their node, merge keys (`<<`) are applied, and the tree is
 * bounded in depth and in size as if every alias were written out, so that walking it always ends.
 */

import { isAlias, isMap, isScalar, isSeq, LineCounter, parseDocument, type YAMLMap, type Node as YamlNode } from 'yaml'
import type { Place, Report } from './spec-error.js'

export type ScalarValue = string | number | bigint | boolean | null

export interface ScalarNode {
  readonly kind: 'scalar'
  readonly at: Place
  /** Integers are numbers where those are exact, else bigints. */
  readonly value: ScalarValue
  readonly size: number
}

export interface ListNode {
  readonly kind: 'list'
  readonly at: Place
  readonly items: readonly DocumentNode[]
  readonly size: number
}

export interface MapNode {
  readonly kind: 'map'
  readonly at: Place
  readonly entries: ReadonlyMap<string, MapEntry>
  readonly size: number
  /** Taken out by an overlay; it still holds its number in a list with implicit numbering. */
  readonly deleted?: boolean
}

export interface MapEntry {
  /** Place of the key. */
  readonly at: Place
  readonly value: DocumentNode
}

export type DocumentNode = ScalarNode | ListNode | MapNode

/** Bounds against hostile input. The largest file of kernel 6.18 (tc) has 80 KiB, 20000 nodes and a depth of 9. */
export const MOST_TEXT: number = 1 << 20
const MOST_NODES = 500_000
const MOST_DEPTH = 48
const MOST_BITS = 64

/** Thrown and caught inside this file only: the walk cannot go on. */
class Abandon extends Error {}

/** The root map of the text, or undefined with at least one error in `report`. */
export const parseText = (text: string, file: string, report: Report): MapNode | undefined => {
  const start: Place = { file, line: 1, column: 1 }
  if (text.length > MOST_TEXT) {
    report.error(start, '', `at most ${MOST_TEXT} characters`, `${text.length}`)
    return undefined
  }
  const lines = new LineCounter()
  const document = parse(text, lines, report, start)
  if (document === undefined) return undefined
  if (document === null) {
    report.error(start, '', 'a map at the root', 'an empty document')
    return undefined
  }
  const before = report.errors.length
  try {
    const root = new Converter(file, lines, report).convert(document, '', 0)
    if (report.errors.length > before) return undefined
    if (root.kind === 'map') return root
    report.error(root.at, '', 'a map at the root', describe(root))
  } catch (error) {
    if (!(error instanceof Abandon)) throw error
  }
  return undefined
}

const parse = (text: string, lines: LineCounter, report: Report, start: Place): YamlNode | null | undefined => {
  try {
    // uniqueKeys compares every key with every other; the converter's own check is linear. 'silent' would pass over a second document.
    const document = parseDocument(text, {
      lineCounter: lines,
      uniqueKeys: false,
      intAsBigInt: true,
      prettyErrors: false,
      logLevel: 'error',
    })
    for (const error of document.errors) malformed(error, placeOf(start.file, lines, error.pos[0]), report)
    return document.errors.length > 0 ? undefined : (document.contents as YamlNode | null)
  } catch (error) {
    malformed(error, start, report)
    return undefined
  }
}

/** The parser recurses: nesting beyond the stack ends in a RangeError, thrown or wrapped in an error with a place. */
const malformed = (error: unknown, at: Place, report: Report): void => {
  const message = error instanceof Error ? error.message.split('\n')[0]! : String(error)
  const tooDeep = error instanceof RangeError || message.startsWith('Maximum call stack')
  if (tooDeep) report.error(at, '', `nesting of at most ${MOST_DEPTH} levels`, 'deeper nesting')
  else report.error(at, '', 'well-formed YAML', message)
}

const placeOf = (file: string, lines: LineCounter, offset: number): Place => {
  const { line, col } = lines.linePos(offset)
  return { file, line: Math.max(line, 1), column: Math.max(col, 1) }
}

class Converter {
  readonly #file: string
  readonly #lines: LineCounter
  readonly #report: Report
  /** Node of each anchor; 'open' while inside of it, where an alias to it would be a circle. */
  readonly #anchors = new Map<string, DocumentNode | 'open'>()
  #merged = 0

  constructor(file: string, lines: LineCounter, report: Report) {
    this.#file = file
    this.#lines = lines
    this.#report = report
  }

  /** `around` is the place of a node that is not written at all, as the value in `{ key }`. */
  convert(node: YamlNode | null, path: string, depth: number, around?: Place): DocumentNode {
    const at = this.#at(node, around)
    if (depth > MOST_DEPTH) this.#abandon(at, path, `nesting of at most ${MOST_DEPTH} levels`, 'deeper nesting')
    if (isAlias(node)) return this.#follow(node.source, at, path)
    const anchor = node !== null && 'anchor' in node ? node.anchor : undefined
    if (anchor !== undefined) this.#anchors.set(anchor, 'open')
    const result = this.#plain(node, at, path, depth)
    if (result.size > MOST_NODES) {
      this.#abandon(at, path, `at most ${MOST_NODES} nodes with aliases written out`, `${result.size}`)
    }
    if (anchor !== undefined) this.#anchors.set(anchor, result)
    return result
  }

  #plain(node: YamlNode | null, at: Place, path: string, depth: number): DocumentNode {
    if (isMap(node)) return this.#map(node, at, path, depth)
    if (isSeq(node)) {
      const items = node.items.map((item, index) =>
        this.convert(item as YamlNode | null, `${path}[${index}]`, depth + 1),
      )
      return { kind: 'list', at, items, size: sizeOf(items) }
    }
    return { kind: 'scalar', at, value: this.#scalar(isScalar(node) ? node.value : null, at, path), size: 1 }
  }

  #map(node: YAMLMap, at: Place, path: string, depth: number): MapNode {
    const entries = new Map<string, MapEntry>()
    const merged: MapNode[] = []
    for (const pair of node.items) {
      const keyNode = pair.key as YamlNode | null
      const keyAt = this.#at(keyNode, at)
      const key = this.#key(keyNode, keyAt, path)
      if (key === undefined) continue
      const inner = path === '' ? key : `${path}.${key}`
      const value = this.convert(pair.value as YamlNode | null, inner, depth + 1, keyAt)
      const plain = isScalar(keyNode) && (keyNode.type === 'PLAIN' || keyNode.type === undefined)
      if (key === '<<' && plain) this.#mergeSources(value, inner, merged)
      else if (entries.has(key)) this.#report.error(keyAt, inner, 'each key once', `a second ${quote(key)}`)
      else entries.set(key, { at: keyAt, value })
    }
    for (const source of merged) {
      this.#merged += source.entries.size
      if (this.#merged > MOST_NODES) this.#abandon(at, path, `at most ${MOST_NODES} merged keys`, `${this.#merged}`)
      for (const [key, entry] of source.entries) if (!entries.has(key)) entries.set(key, entry)
    }
    return { kind: 'map', at, entries, size: sizeOf([...entries.values()].map(entry => entry.value)) }
  }

  #mergeSources(value: DocumentNode, path: string, into: MapNode[]): void {
    for (const source of value.kind === 'list' ? value.items : [value]) {
      if (source.kind === 'map') into.push(source)
      else this.#report.error(source.at, path, 'a map or a list of maps to merge', describe(source))
    }
  }

  #key(node: YamlNode | null, at: Place, path: string): string | undefined {
    const target = isAlias(node) ? this.#follow(node.source, at, path) : this.convert(node, path, 0)
    if (target.kind === 'scalar' && target.value !== null) return String(target.value)
    this.#report.error(at, path, 'a string as key', describe(target))
    return undefined
  }

  #follow(name: string, at: Place, path: string): DocumentNode {
    const target = this.#anchors.get(name)
    if (target === 'open') return this.#abandon(at, path, 'an alias to a finished node', `*${name}, a circle`)
    return target ?? this.#abandon(at, path, 'an alias to an anchor above', `*${name}`)
  }

  #scalar(value: unknown, at: Place, path: string): ScalarValue {
    if (value === null || value === undefined) return null
    if (typeof value === 'string' || typeof value === 'boolean' || typeof value === 'number') return value
    if (typeof value === 'bigint') {
      if (BigInt.asIntN(MOST_BITS + 1, value) !== value)
        this.#report.error(at, path, 'an integer of at most 64 bits', 'a longer one')
      const number = Number(value)
      return Number.isSafeInteger(number) ? number : value
    }
    this.#report.error(at, path, 'a string, an integer, a boolean or null', 'a value of another YAML type')
    return null
  }

  #at(node: YamlNode | null, around?: Place): Place {
    if (!node?.range) return around ?? { file: this.#file, line: 1, column: 1 }
    return placeOf(this.#file, this.#lines, node.range[0])
  }

  #abandon(at: Place, path: string, expected: string, found: string): never {
    this.#report.error(at, path, expected, found)
    throw new Abandon()
  }
}

const sizeOf = (nodes: readonly DocumentNode[]): number => nodes.reduce((sum, node) => sum + node.size, 1)

export const quote = (text: string): string => JSON.stringify(text.length > 60 ? `${text.slice(0, 57)}...` : text)

/** A node in the words of an error message. */
export const describe = (node: DocumentNode): string => {
  if (node.kind !== 'scalar') return `a ${node.kind}`
  if (node.value === null) return 'null'
  if (typeof node.value === 'string') return quote(node.value)
  return `${typeof node.value === 'boolean' ? 'the boolean ' : ''}${node.value}`
}
