/** Compares a document with the grammar: wrong kinds of value, unknown words and keys, keys of a higher level, missing keys. */

import type { SchemaLevel } from '../schema/model.js'
import { type DocumentNode, describe, type MapNode, quote, type ScalarNode } from './document.js'
import { GRAMMAR, LEVELS, type ObjectName, type Rule, type ScalarRule } from './grammar.js'
import type { Place, Report } from './spec-error.js'

const isInteger = (value: unknown): boolean => typeof value === 'bigint' || Number.isSafeInteger(value)

/** What a scalar has to be, in words and as a test. */
const SCALARS: Readonly<Record<ScalarRule, readonly [words: string, test: (value: unknown) => boolean]>> = {
  string: ['a string', value => typeof value === 'string'],
  integer: ['an integer', isInteger],
  unsigned: ['an integer of at least 0', value => isInteger(value) && (value as number | bigint) >= 0],
  boolean: ['true or false', value => typeof value === 'boolean'],
  'string-or-integer': ['an integer or a name', value => typeof value === 'string' || isInteger(value)],
  'string-or-null': ['a string or nothing', value => typeof value === 'string' || value === null],
}

/** Comparing half a million unknown keys with every known one would take seconds. */
const MOST_SUGGESTIONS = 500

export class ShapeCheck {
  readonly #level: SchemaLevel
  readonly #report: Report
  #unknown = 0

  constructor(level: SchemaLevel, report: Report) {
    this.#level = level
    this.#report = report
  }

  check(root: MapNode): void {
    this.#map(root, 'specification', '')
  }

  #value(node: DocumentNode, rule: Rule, path: string): void {
    if (rule.kind === 'list') this.#list(node, rule.of, path)
    else if (rule.kind === 'object') this.#object(node, rule.object, rule.orName, path)
    else if (rule.kind === 'choice') this.#choice(node, rule.words, rule.open, path)
    else this.#scalar(node, rule.scalar, path)
  }

  #scalar(node: DocumentNode, rule: ScalarRule, path: string): void {
    const [words, test] = SCALARS[rule]
    if (node.kind !== 'scalar' || !test(node.value)) this.#report.error(node.at, path, words, describe(node))
  }

  #list(node: DocumentNode, of: Rule, path: string): void {
    if (node.kind !== 'list') {
      this.#report.error(node.at, path, 'a list', describe(node))
      return
    }
    for (const [index, item] of node.items.entries()) this.#value(item, of, `${path}[${index}]`)
  }

  #object(node: DocumentNode, object: ObjectName, orName: boolean, path: string): void {
    const isName = orName && node.kind === 'scalar' && typeof node.value === 'string'
    if (node.kind === 'map') this.#map(node, object, path)
    else if (!isName)
      this.#report.error(node.at, path, `${orName ? 'a name or a' : 'a'} map of ${object}`, describe(node))
  }

  #choice(node: DocumentNode, words: ReadonlyMap<string, SchemaLevel>, open: boolean, path: string): void {
    const word = wordOf(node)
    const level = word === undefined ? undefined : words.get(word)
    if (level === undefined) {
      const here = [...words].filter(([, lowest]) => this.#has(lowest)).map(([name]) => name)
      const expected = `one of ${here.join(', ')}${suggest(word, here)}`
      if (open && word !== undefined)
        this.#report.warning(node.at, path, expected, `${describe(node)}, which is left out`)
      else this.#report.error(node.at, path, expected, describe(node))
    } else this.#allowed(level, node.at, path, quote(word ?? ''))
  }

  #map(node: MapNode, object: ObjectName, path: string): void {
    if (node.deleted) return
    const keys = GRAMMAR[object]
    for (const [name, entry] of node.entries) {
      const inner = path === '' ? name : `${path}.${name}`
      const key = keys.get(name)
      if (key === undefined) {
        const known = `a key of ${object}${++this.#unknown > MOST_SUGGESTIONS ? '' : suggest(name, keys.keys())}`
        this.#report.warning(entry.at, inner, known, `the unknown key ${quote(name)}`)
        continue
      }
      this.#allowed(key.level, entry.at, inner, `the key ${quote(name)}`)
      this.#value(entry.value, key.rule, inner)
    }
    for (const [name, { missing }] of keys) {
      if (missing === undefined || node.entries.has(name)) continue
      this.#report[missing](node.at, path, `the key ${quote(name)} of ${object}`, 'none')
    }
  }

  #has(level: SchemaLevel): boolean {
    return LEVELS.indexOf(level) <= LEVELS.indexOf(this.#level)
  }

  #allowed(level: SchemaLevel, at: Place, path: string, found: string): void {
    if (this.#has(level)) return
    const rest = LEVELS.slice(LEVELS.indexOf(level)).join(' or ')
    this.#report.error(at, path, `what protocol ${this.#level} allows`, `${found} of ${rest}`)
  }
}

const wordOf = (node: DocumentNode): string | undefined => {
  const value = (node as ScalarNode).value
  return node.kind === 'scalar' && typeof value === 'string' ? value : undefined
}

/** `, nearest "x"`, where one of the candidates is at most two letters (or a third of its length) away. */
export const suggest = (word: string | undefined, candidates: Iterable<string>): string => {
  if (word === undefined || word.length > 40) return ''
  let best: string | undefined
  let bestDistance = Math.max(2, Math.floor(word.length / 3)) + 1
  let tried = 0
  for (const candidate of candidates) {
    if (++tried > 2000) break
    if (Math.abs(candidate.length - word.length) >= bestDistance) continue
    const distance = editDistance(word, candidate)
    if (distance < bestDistance) [best, bestDistance] = [candidate, distance]
  }
  return best === undefined || bestDistance >= word.length ? '' : `, nearest ${quote(best)}`
}

/** Levenshtein's distance, row by row. */
const editDistance = (a: string, b: string): number => {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index)
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    for (let j = 1; j <= b.length; j++) {
      const replaced = row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1)
      next.push(Math.min(replaced, row[j]! + 1, next[j - 1]! + 1))
    }
    row = next
  }
  return row[b.length]!
}
