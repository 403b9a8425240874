/** What is known of a specification while it is being loaded, by name, and the look-ups that complain about names that dangle. */

import type {
  AttributeSet,
  EnumDefinition,
  McastGroup,
  Operation,
  SchemaLevel,
  StructDefinition,
  SubMessage,
} from '../schema/model.js'
import type { Cursor } from './cursor.js'
import { describe, quote } from './document.js'
import { suggest } from './shape.js'
import type { Report } from './spec-error.js'

export class Context {
  readonly level: SchemaLevel
  readonly report: Report
  readonly consts: Map<string, number | bigint | string> = new Map()
  readonly enums: Map<string, EnumDefinition> = new Map()
  readonly structs: Map<string, StructDefinition> = new Map()
  readonly sets: Map<string, AttributeSet> = new Map()
  readonly subMessages: Map<string, SubMessage> = new Map()
  readonly groups: Map<string, McastGroup> = new Map()
  readonly operations: Map<string, Operation> = new Map()

  constructor(level: SchemaLevel, report: Report) {
    this.level = level
    this.report = report
  }

  error(cursor: Cursor, expected: string, found?: string): void {
    this.report.error(cursor.at, cursor.path, expected, found ?? describe(cursor.node))
  }

  warning(cursor: Cursor, expected: string, found?: string): void {
    this.report.warning(cursor.at, cursor.path, expected, found ?? describe(cursor.node))
  }

  /** Complains unless the string below `key`, if there is one, is the name of one of `known`. */
  refer(cursor: Cursor, key: string, known: ReadonlyMap<string, unknown>, what: string): void {
    const name = cursor.string(key)
    if (name === undefined || known.has(name)) return
    this.error(cursor.get(key)!, `the name of ${what}${suggest(name, known.keys())}`)
  }

  /** The string below `name`; undefined, with an error, if `known` has it already. */
  unique(cursor: Cursor, known: { has(name: string): boolean }, what: string): string | undefined {
    const name = cursor.string('name')
    if (name === undefined) return undefined
    if (!known.has(name)) return name
    this.error(cursor.get('name')!, `each name of ${what} once`, `a second ${quote(name)}`)
    return undefined
  }

  /**
   * The number below `key`: an integer, the name of a const, a limit such as `u32-max`, or either with ` - 1`. Undefined where the
   * key is absent; also undefined, with an error, where the name means nothing.
   */
  number(cursor: Cursor, key: string): number | bigint | undefined {
    const at = cursor.get(key)
    if (typeof at?.value !== 'string') return cursor.wide(key)
    const direct = this.#named(at.value)
    if (direct !== undefined) return direct
    const less = / - 1$/.test(at.value) ? this.#named(at.value.slice(0, -4).trim()) : undefined
    if (less !== undefined) return typeof less === 'bigint' ? narrow(less - 1n) : less - 1
    this.error(at, `an integer, the name of a const or a limit such as u32-max${suggest(at.value, this.consts.keys())}`)
    return undefined
  }

  /** As {@link number}, for lengths: at least 0 and exact as a number. */
  length(cursor: Cursor, key: string): number | undefined {
    const value = this.number(cursor, key)
    if (value === undefined || (Number.isSafeInteger(value) && (value as number) >= 0))
      return value as number | undefined
    this.error(cursor.get(key)!, 'a length of at least 0', `${value}`)
    return undefined
  }

  #named(name: string): number | bigint | undefined {
    const value = this.consts.get(name)
    if (value !== undefined) return typeof value === 'string' ? undefined : value
    return LIMITS.get(name)
  }
}

/** A bigint as number where that is exact. */
export const narrow = (value: bigint): number | bigint => {
  const number = Number(value)
  return Number.isSafeInteger(number) ? number : value
}

/** `u8-min` to `s64-max`. */
const LIMITS: ReadonlyMap<string, number | bigint> = new Map(
  [8n, 16n, 32n, 64n].flatMap(bits => [
    [`u${bits}-min`, 0],
    [`u${bits}-max`, narrow((1n << bits) - 1n)],
    [`s${bits}-min`, narrow(-(1n << (bits - 1n)))],
    [`s${bits}-max`, narrow((1n << (bits - 1n)) - 1n)],
  ]),
)
