/** Integers, with all that a specification can say of them: byte order, enum, flags, address hints. As sources of expressions. */

import type { ByteOrder, DisplayHint } from '../model.js'
import { INTEGER_SIZE } from '../spec-index.js'
import type { SourceContext } from './context.js'

/** The part of an attribute or struct member that says what its integer is. */
export interface Scalar {
  readonly type: string
  readonly byteOrder?: ByteOrder
  readonly enum?: string
  readonly enumAsFlags?: boolean
  readonly displayHint?: DisplayHint
}

const WIDE = new Set(['u64', 's64', 'uint', 'sint'])
const METHOD: Readonly<Record<string, string>> = {
  u8: 'Uint8',
  s8: 'Int8',
  u16: 'Uint16',
  s16: 'Int16',
  u32: 'Uint32',
  s32: 'Int32',
  u64: 'BigUint64',
  s64: 'BigInt64',
}

export function isAddress(scalar: Scalar): boolean {
  return scalar.type === 'u32' && (scalar.displayHint === 'ipv4' || scalar.displayHint === 'ipv4-or-v6')
}

export function isWide(scalar: Scalar): boolean {
  return WIDE.has(scalar.type)
}

/** The third argument of DataView and Writer calls. */
export function endianness(order: ByteOrder | undefined): string {
  if (order === 'big-endian') return 'false'
  return order === 'little-endian' ? 'true' : 'LE'
}

/** Whether bits are read as an array of names. */
export function asFlags(context: SourceContext, scalar: Scalar): boolean {
  return scalar.enum !== undefined && (scalar.enumAsFlags === true || context.enumOf(scalar.enum).kind === 'flags')
}

/** TypeScript type of the decoded value. */
export function scalarType(context: SourceContext, scalar: Scalar): string {
  if (isAddress(scalar)) return 'string'
  const plain = isWide(scalar) ? 'bigint' : 'number'
  if (scalar.enum === undefined) return plain
  const name = context.typeName('enum', scalar.enum)
  if (asFlags(context, scalar)) return isWide(scalar) ? `readonly (${name} | bigint)[]` : `readonly ${name}[]`
  return isWide(scalar) ? `${name} | bigint` : name
}

/** Expression for the integer at byte `at`, which is `aligned` (to its own size, 64 bits to 4 bytes) or must be read through a DataView. */
function rawRead(context: SourceContext, scalar: Scalar, at: string, aligned: boolean): string {
  const { type } = scalar
  if (type === 'u8') return context.element('u8', at)
  if (type === 's8') return `data.getInt8(${at})`
  const host = scalar.byteOrder === undefined
  if (host && aligned && type === 'u16') return context.element('u16', `${paren(at)} >> 1`)
  if (host && aligned && type === 'u32') return context.element('u32', `${paren(at)} >> 2`)
  if (host && aligned && type === 's32') return `(${context.element('u32', `${paren(at)} >> 2`)} | 0)`
  if (aligned && (type === 'u64' || type === 's64')) return `r.${type}(view, ${at}, ${endianness(scalar.byteOrder)})`
  return `data.get${METHOD[type]}(${at}, ${endianness(scalar.byteOrder)})`
}

function paren(expression: string): string {
  return /^[\w.]+$/.test(expression) ? expression : `(${expression})`
}

/** Expression for the value at byte `at`: number, bigint, name, array of names or address text. */
export function readScalar(context: SourceContext, scalar: Scalar, at: string, aligned = true): string {
  if (isAddress(scalar)) return `r.ip(view, ${at}, ${at} + 4)`
  const raw = rawRead(context, scalar, at, aligned)
  return nameScalar(context, scalar, raw)
}

/** `raw` as name or names, where the scalar has an enum. */
export function nameScalar(context: SourceContext, scalar: Scalar, raw: string): string {
  if (scalar.enum === undefined) return raw
  const table = enumTable(context, scalar.enum, asFlags(context, scalar))
  if (asFlags(context, scalar)) return `${table}_FLAGS(${raw})`
  return isWide(scalar) ? `(${table}_NAMES[String(${raw})] ?? ${raw})` : `(${table}_NAMES[${raw}] ?? ${raw})`
}

/** Expression for the number that goes on the wire. */
export function numberOf(context: SourceContext, scalar: Scalar, value: string): string {
  if (scalar.enum === undefined) return value
  const flags = asFlags(context, scalar)
  const table = enumTable(context, scalar.enum, flags)
  if (flags)
    return isWide(scalar) ? `r.flagBits(${table}_BITS, ${value})` : `Number(r.flagBits(${table}_BITS, ${value}))`
  return `r.${isWide(scalar) ? 'enumBigint' : 'enumNumber'}(${table}_NUMBERS, ${value})`
}

/** Statement that writes `value` at byte `at` of `w.view`. */
export function putScalar(context: SourceContext, scalar: Scalar, at: string, value: string): string {
  if (isAddress(scalar)) return `w.view.u8.set(r.ipv4Bytes(${value}), ${at})`
  return `r.put.${scalar.type}(w.view.data, ${at}, ${numberOf(context, scalar, value)}, ${endianness(scalar.byteOrder)})`
}

/** Statement that writes `value` as an attribute. */
export function writeScalar(context: SourceContext, scalar: Scalar, type: string, value: string): string {
  if (isAddress(scalar)) return `w.binary(${type}, r.ipv4Bytes(${value}))`
  const number = numberOf(context, scalar, value)
  const order =
    scalar.byteOrder === undefined || INTEGER_SIZE[scalar.type] === 1 || INTEGER_SIZE[scalar.type] === undefined
      ? ''
      : `, ${endianness(scalar.byteOrder)}`
  return `w.${scalar.type}(${type}, ${number}${order})`
}

/** Name of an enum's tables, which are written when first asked for. */
function enumTable(context: SourceContext, name: string, flags: boolean): string {
  const definition = context.enumOf(name)
  const typeName = context.typeName('enum', name)
  const constant = context.enumTable(name)
  if (!context.once(`enum ${name} ${flags}`)) return constant
  const numbers = definition.entries.map(
    entry => [entry.name, flags && definition.kind === 'enum' ? 1n << BigInt(entry.value) : entry.value] as const,
  )
  const pairs = numbers.map(([entry, value]) => `[${JSON.stringify(entry)}, ${literal(value)}]`).join(', ')
  if (flags) {
    context.lines.push(
      `const ${constant}_BITS${context.type(': ReadonlyMap<string, number | bigint>')} = new Map${context.type('<string, number | bigint>')}([${pairs}])`,
      `const ${constant}_FLAGS = r.flagsDecoder([...${constant}_BITS])`,
    )
    return constant
  }
  const seen = new Set<string>()
  const names = numbers.filter(([, value]) => !seen.has(String(value)) && seen.add(String(value)))
  context.lines.push(
    `const ${constant}_NUMBERS${context.type(': ReadonlyMap<string, number | bigint>')} = new Map${context.type('<string, number | bigint>')}([${pairs}])`,
    `const ${constant}_NAMES${context.type(`: Readonly<Record<number | string, ${typeName}>>`)} = { ${names.map(([entry, value]) => `${key(value)}: ${JSON.stringify(entry)}`).join(', ')} }`,
  )
  return constant
}

function literal(value: number | bigint): string {
  if (typeof value === 'number') return String(value)
  return value <= 0xffffffffn ? String(value) : `${value}n`
}

function key(value: number | bigint): string {
  if (value < 0) return `[${value}]`
  // As a number a key above 2^53 would be another one.
  return value > Number.MAX_SAFE_INTEGER ? JSON.stringify(String(value)) : String(value)
}
