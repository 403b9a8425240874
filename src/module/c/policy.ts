/** Tables of struct nla_policy: what the kernel checks of requests before a handler sees them. */

import {
  type Attribute,
  type AttributeSet,
  type Checks,
  INTEGER_SIZE,
  type Operation,
  ValueError,
} from '../../schema/index.js'
import type { Names } from './names.js'
import { arrayHead, lower } from './text.js'

/** One table; `size` is the name of its last attribute. */
export interface PolicyTable {
  readonly name: string
  readonly size: string
  readonly entries: readonly (readonly [attribute: string, policy: string])[]
  /** Number of the last attribute. */
  readonly last: number
}

/** Limits that do not fit into a policy's own 16 bits: `static const struct netlink_range_validation`. */
export interface Range {
  readonly name: string
  readonly signed: boolean
  readonly min: bigint
  readonly max: bigint
}

const LIMITS_INLINE = [-32768n, 32767n] as const

export type Mode = 'do' | 'dump'

export const MODES: readonly Mode[] = ['do', 'dump']

export class Policies {
  readonly names: Names
  /** Ranges that the tables refer to, by name. */
  readonly ranges: Map<string, Range> = new Map()
  /** What a policy cannot check, so that handlers have to. */
  readonly unchecked: Set<string> = new Set()
  readonly #lenient: boolean

  constructor(names: Names) {
    this.names = names
    const asked = names.spec.operations.list.filter(each => each.do ?? each.dump)
    this.#lenient = names.generic && asked.length > 0 && asked.every(each => each.dontValidate?.includes('strict'))
  }

  /** The table of some attributes of a set; undefined where there are none. */
  table(name: string, set: AttributeSet, attributes: readonly Attribute[]): PolicyTable | undefined {
    const last = attributes.reduce<Attribute | undefined>(
      (highest, each) => (highest === undefined || each.value >= highest.value ? each : highest),
      undefined,
    )
    if (last === undefined) return undefined
    const entries = attributes.flatMap(attribute => {
      const policy = this.#policy(set, attribute)
      return policy === undefined ? [] : [[this.names.attribute(set, attribute), policy] as const]
    })
    return { name, size: this.names.attribute(set, last), entries, last: last.value }
  }

  /** Tables of the sets that requests nest, in the order of their names. */
  nests(): readonly PolicyTable[] {
    const sets = new Set<string>()
    const queue = this.names.spec.operations.list.flatMap(operation => this.#requested(operation))
    for (const { nestedAttributes } of queue) {
      if (nestedAttributes === undefined || sets.has(nestedAttributes)) continue
      sets.add(nestedAttributes)
      queue.push(...this.names.index.set(nestedAttributes).attributes)
    }
    return [...sets].sort().flatMap(name => {
      const set = this.names.index.set(name)
      return this.table(this.names.nestPolicy(name), set, set.attributes) ?? []
    })
  }

  #requested(operation: Operation): readonly Attribute[] {
    return MODES.flatMap(mode => this.requested(operation, mode))
  }

  /** What a request may have: a do, where the definition does not say, all attributes of its set; a dump then none. */
  requested(operation: Operation, mode: Mode): readonly Attribute[] {
    const request = operation[mode]?.request
    if (request === undefined) return []
    return this.attributesOf(operation, request.attributes ?? (mode === 'dump' ? [] : undefined))
  }

  /** Attributes by their names; all of the operation's set where the definition does not say. */
  attributesOf(operation: Operation, names: readonly string[] | undefined): readonly Attribute[] {
    const set = this.names.index.attributeSetOf(operation)
    if (set === undefined) return []
    const all = this.names.index.set(set).attributes
    if (names === undefined) return all.filter(({ type }) => type !== 'pad' && type !== 'unused')
    return names.map(name => all.find(each => each.name === name)).filter(each => each !== undefined)
  }

  #policy(set: AttributeSet, attribute: Attribute): string | undefined {
    const { type } = attribute
    if (type in INTEGER_SIZE || type === 'uint' || type === 'sint') return this.#integer(set, attribute)
    return OTHER[type]!(attribute, this.names, this)
  }

  #integer(set: AttributeSet, attribute: Attribute): string {
    const { type, byteOrder } = attribute
    const limited = this.#limits(set, attribute, `NLA_${type.toUpperCase()}`)
    const plain = `{ .type = NLA_${type.toUpperCase()}, }`
    if (type === 'uint' || type === 'sint') return `NLKIT_POLICY_UINT(${limited ?? plain})`
    if (limited === undefined) return plain
    if (byteOrder !== 'big-endian' || INTEGER_SIZE[type] === 1) return limited
    if (type !== 'u16' && type !== 'u32') {
      this.unchecked.add(`${set.name}.${attribute.name}: limits of a ${type} in network byte order`)
      return plain
    }
    return `NLKIT_POLICY_BE(NLA_${type.toUpperCase()}, ${this.#limits(set, attribute, `NLA_BE${type.slice(1)}`)})`
  }

  /** A policy with limits; undefined where there are none. Those of an enum are its lowest and its highest entry. */
  #limits(set: AttributeSet, attribute: Attribute, type: string): string | undefined {
    const mask = this.#mask(attribute)
    if (mask !== undefined) return `NLA_POLICY_MASK(${type}, 0x${mask.toString(16)})`
    const signed = attribute.type.startsWith('s')
    const { min, max } = this.#bounds(attribute, signed)
    if (min === undefined && max === undefined) return undefined
    const [low, high] = [min ?? 0n, max ?? 0n]
    if (low < LIMITS_INLINE[0] || high > LIMITS_INLINE[1] || low > LIMITS_INLINE[1])
      return this.#fullRange(this.names.attribute(set, attribute), signed, { min, max }, type)
    if (min !== undefined && max !== undefined) return `NLA_POLICY_RANGE(${type}, ${min}, ${max})`
    return min === undefined ? `NLA_POLICY_MAX(${type}, ${max})` : `NLA_POLICY_MIN(${type}, ${min})`
  }

  #mask({ enum: name, enumAsFlags, checks }: Attribute): bigint | undefined {
    if (checks?.flagsMask !== undefined) return BigInt(checks.flagsMask)
    const definition = name === undefined ? undefined : this.names.index.enum(name)
    if (definition === undefined || (definition.kind !== 'flags' && enumAsFlags !== true)) return undefined
    const bit = (value: bigint) => (definition.kind === 'flags' ? value : 1n << value)
    return definition.entries.reduce((bits, { value }) => bits | bit(BigInt(value)), 0n)
  }

  #bounds(
    { enum: name, checks = {} }: Attribute,
    signed: boolean,
  ): { min: bigint | undefined; max: bigint | undefined } {
    const big = (value: number | bigint | undefined) => (value === undefined ? undefined : BigInt(value))
    const values = name === undefined ? [] : this.names.index.enum(name).entries.map(({ value }) => BigInt(value))
    const low = values.reduce<bigint | undefined>((a, b) => (a === undefined || b < a ? b : a), undefined)
    const high = values.reduce<bigint | undefined>((a, b) => (a === undefined || b > a ? b : a), undefined)
    const lowest = low !== undefined && (low !== 0n || signed) ? low : undefined
    return { min: big(checks.min) ?? lowest, max: big(checks.max) ?? high }
  }

  #fullRange(
    attribute: string,
    signed: boolean,
    { min, max }: { min: bigint | undefined; max: bigint | undefined },
    type: string,
  ): string {
    const name = `${lower(attribute)}_range`
    const widest = signed ? [-(1n << 63n), (1n << 63n) - 1n] : [0n, (1n << 64n) - 1n]
    this.ranges.set(name, { name, signed, min: min ?? widest[0]!, max: max ?? widest[1]! })
    return `NLA_POLICY_FULL_RANGE${signed ? '_SIGNED' : ''}(${type}, &${name})`
  }

  /** A length that a binary must have at least. In a family that is not strict, as its generator's in the kernel writes it. */
  minLength(length: number): string {
    return this.#lenient ? `{ .len = ${length}, }` : `NLA_POLICY_MIN_LEN(${length})`
  }
}

type Writer = (attribute: Attribute, names: Names, policies: Policies) => string | undefined

const nested: Writer = () => '{ .type = NLA_NESTED, }'
const nothing: Writer = () => undefined
const binary: Writer = ({ checks }, _names, policies) => binaryPolicy(checks ?? {}, policies)

/** By type, integers left out. */
const OTHER: Readonly<Record<string, Writer>> = {
  unused: nothing,
  pad: nothing,
  flag: () => '{ .type = NLA_FLAG, }',
  string: ({ name, checks = {} }, _names, policies) => stringPolicy(name, checks, policies),
  binary,
  records: binary,
  bitfield32: ({ enum: name }, names) => `NLA_POLICY_BITFIELD32(${bitsOf(name, names)})`,
  nest: ({ nestedAttributes }, names) =>
    nestedAttributes === undefined
      ? '{ .type = NLA_NESTED, }'
      : `NLA_POLICY_NESTED(${names.nestPolicy(nestedAttributes)})`,
  'indexed-array': ({ nestedAttributes }, names) =>
    nestedAttributes === undefined
      ? '{ .type = NLA_NESTED, }'
      : `NLA_POLICY_NESTED_ARRAY(${names.nestPolicy(nestedAttributes)})`,
  'nest-type-value': nested,
  'sub-message': nested,
}

function stringPolicy(name: string, { minLen, maxLen, exactLen, unterminatedOk }: Checks, policies: Policies): string {
  if (exactLen !== undefined) return `NLA_POLICY_EXACT_LEN(${exactLen})`
  if (minLen !== undefined) policies.unchecked.add(`${name}: the shortest length of a string`)
  const limit = maxLen === undefined ? '' : ` .len = ${maxLen},`
  return `{ .type = ${unterminatedOk === true ? 'NLA_STRING' : 'NLA_NUL_STRING'},${limit} }`
}

function binaryPolicy({ minLen, maxLen, exactLen }: Checks, policies: Policies): string {
  if (exactLen !== undefined) return `NLA_POLICY_EXACT_LEN(${exactLen})`
  if (minLen !== undefined && maxLen !== undefined) return `NLA_POLICY_RANGE(NLA_BINARY, ${minLen}, ${maxLen})`
  if (minLen !== undefined) return policies.minLength(minLen)
  if (maxLen !== undefined) return `NLA_POLICY_MAX_LEN(${maxLen})`
  return '{ .type = NLA_BINARY, }'
}

function bitsOf(name: string | undefined, names: Names): string {
  if (name === undefined) return 'U32_MAX'
  const { kind, entries } = names.index.enum(name)
  const bits = entries.reduce((all, { value }) => all | (kind === 'flags' ? BigInt(value) : 1n << BigInt(value)), 0n)
  if (bits > 0xffff_ffffn) throw new ValueError(name, 'a bitfield32 has 32 bits')
  return `0x${bits.toString(16)}`
}

/** The table in C, with its head as `type` says: static or not. */
export function tableLines({ name, size, entries }: PolicyTable, type: string): readonly string[] {
  return [
    ...arrayHead(type, name, `${size} + 1`, ' = {'),
    ...entries.flatMap(([attribute, policy]) => entryLines(attribute, policy)),
    '};',
  ]
}

/** Columns that checkpatch.pl allows. */
const MOST_COLUMNS = 100
const TAB = 8

function entryLines(attribute: string, policy: string): readonly string[] {
  const line = `[${attribute}] = ${policy},`
  return TAB + line.length <= MOST_COLUMNS ? [`\t${line}`] : [`\t[${attribute}] =`, `\t\t${policy},`]
}

const MOST_NEGATIVE = -(1n << 63n)

export function rangeLines({ name, signed, min, max }: Range): readonly string[] {
  const suffix = signed ? 'LL' : 'ULL'
  const low = min === MOST_NEGATIVE ? 'S64_MIN' : `${min}${suffix}`
  return [
    'static NLKIT_RANGE_CONST',
    `struct netlink_range_validation${signed ? '_signed' : ''} ${name} = {`,
    `\t.min\t= ${low},`,
    `\t.max\t= ${max}${suffix},`,
    '};',
  ]
}
