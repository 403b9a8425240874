/** Values without inner structure, from JSON: integers, names of enums and flags, texts, bytes, addresses. */

import type { Attribute, EnumDefinition, StructMember } from '../../schema/model.js'
import type { SpecIndex } from '../../schema/spec-index.js'
import { ValueError } from '../../schema/value-error.js'
import { suggestion } from '../nearest.js'
import { type Json, stringify } from './text.js'

const BITS: Readonly<Record<string, number>> = {
  u8: 8,
  s8: 8,
  u16: 16,
  s16: 16,
  u32: 32,
  s32: 32,
  u64: 64,
  s64: 64,
  uint: 64,
  sint: 64,
}
const WIDE: ReadonlySet<string> = new Set(['u64', 's64', 'uint', 'sint'])

/** The value of an attribute or member that is neither nest nor struct. @throws ValueError. */
export function leafOf(index: SpecIndex, field: Attribute | StructMember, json: Json, path: string): unknown {
  const { type } = field
  if (BITS[type] !== undefined) return integer(index, field, json, path)
  if (type === 'flag') return flag(json, path)
  if (type === 'string') return text(json, path)
  if (type === 'bitfield32') return bitfield(index, field, json, path)
  const subType = (field as Attribute).subType
  if (subType !== undefined && BITS[subType] !== undefined && Array.isArray(json)) {
    const element = { ...field, type: subType } as Attribute
    return (json as readonly Json[]).map((item, place) => integer(index, element, item, `${path}[${place}]`))
  }
  return isAddress(field) && typeof json === 'string' ? json : bytesOf(json, path)
}

/** Addresses are texts in the codecs' objects as well. */
export function isAddress({ displayHint }: Attribute | StructMember): boolean {
  return displayHint === 'mac' || (/^ipv[46]/.test(displayHint ?? '') && displayHint !== 'ipv4-or-v6-hex')
}

function integer(index: SpecIndex, field: Attribute | StructMember, json: Json, path: string): unknown {
  const definition = field.enum === undefined ? undefined : index.enum(field.enum)
  if (definition !== undefined && (definition.kind === 'flags' || field.enumAsFlags === true))
    return flags(definition, field, json, path)
  if (typeof json === 'string' && isAddress(field)) return json
  const value = number(json)
  if (value !== undefined) return checked(field.type, value, path)
  if (definition === undefined) throw new ValueError(path, `expected an integer (${field.type}), got ${show(json)}`)
  const names = definition.entries.map(({ name }) => name)
  if (typeof json === 'string' && names.includes(json)) return json
  const near = typeof json === 'string' ? suggestion(json, names) : ''
  throw new ValueError(path, `expected one of ${names.join(', ')}, or a number, got ${show(json)}${near}`)
}

/** Number, or digits as text (decimal, or hexadecimal with 0x). */
function number(json: Json): bigint | undefined {
  if (typeof json === 'number') return Number.isInteger(json) ? BigInt(json) : undefined
  if (typeof json === 'bigint') return json
  if (typeof json !== 'string' || !/^-?(\d+|0x[0-9a-fA-F]+)$/.test(json)) return undefined
  return json.startsWith('-') ? -BigInt(json.slice(1)) : BigInt(json)
}

function checked(type: string, value: bigint, path: string): number | bigint {
  const bits = BigInt(BITS[type]!)
  const signed = type.startsWith('s')
  const least = signed ? -(1n << (bits - 1n)) : 0n
  const most = (1n << (signed ? bits - 1n : bits)) - 1n
  if (value < least || value > most) throw new ValueError(path, `expected ${least}..${most} (${type}), got ${value}`)
  return WIDE.has(type) ? value : Number(value)
}

/** An array of names and numbers, a name alone, names with commas between, or the bits as a number. */
function flags(definition: EnumDefinition, field: Attribute | StructMember, json: Json, path: string): unknown {
  const bits = number(json)
  if (bits !== undefined) return checked(field.type, bits, path)
  const names = definition.entries.map(({ name }) => name)
  const list = typeof json === 'string' ? json.split(',').filter(name => name !== '') : json
  if (!Array.isArray(list)) throw new ValueError(path, `expected an array of ${names.join(', ')}, got ${show(json)}`)
  return (list as readonly Json[]).map((item, place) => {
    const bit = number(item)
    if (bit !== undefined) return checked(field.type, bit, `${path}[${place}]`)
    if (typeof item === 'string' && names.includes(item)) return item
    const near = typeof item === 'string' ? suggestion(item, names) : ''
    throw new ValueError(
      `${path}[${place}]`,
      `expected one of ${names.join(', ')}, or a number, got ${show(item)}${near}`,
    )
  })
}

function bitfield(index: SpecIndex, field: Attribute | StructMember, json: Json, path: string): unknown {
  const object = json as { readonly [key: string]: Json } | null
  const part = (key: 'value' | 'selector') => {
    const item = typeof object === 'object' ? object?.[key] : undefined
    if (item === undefined) throw new ValueError(path, `expected {"value": …, "selector": …}, got ${show(json)}`)
    const element = { ...field, type: 'u32', enumAsFlags: true } as Attribute
    return field.enum === undefined
      ? integer(index, { ...field, type: 'u32' } as Attribute, item, `${path}.${key}`)
      : integer(index, element, item, `${path}.${key}`)
  }
  return { value: part('value'), selector: part('selector') }
}

function flag(json: Json, path: string): boolean {
  if (typeof json === 'boolean') return json
  if (json === null) return true
  throw new ValueError(path, `expected true or false, got ${show(json)}`)
}

function text(json: Json, path: string): string {
  if (typeof json === 'string') return json
  if (typeof json === 'number' || typeof json === 'bigint') return String(json)
  throw new ValueError(path, `expected a string, got ${show(json)}`)
}

/** Bytes: hex digits, with or without spaces or colons between the bytes, or an array of numbers. @throws ValueError. */
export function bytesOf(json: Json, path: string): Uint8Array {
  if (Array.isArray(json)) {
    const wrong = (json as readonly Json[]).findIndex(
      item => typeof item !== 'number' || !(item >= 0 && item <= 255) || !Number.isInteger(item),
    )
    if (wrong < 0) return Uint8Array.from(json as readonly number[])
    throw new ValueError(`${path}[${wrong}]`, `expected a byte (0..255), got ${show((json as readonly Json[])[wrong])}`)
  }
  const digits = typeof json === 'string' ? json.replace(/[\s:]/g, '') : undefined
  if (digits === undefined || !/^([0-9a-fA-F]{2})*$/.test(digits)) {
    throw new ValueError(path, `expected bytes as hex digits ("0a0b0c") or as an array of numbers, got ${show(json)}`)
  }
  return Uint8Array.from(digits.match(/../g) ?? [], pair => Number.parseInt(pair, 16))
}

export function show(json: Json | undefined): string {
  if (json === undefined) return 'nothing'
  const text = stringify(json)
  return text.length > 60 ? `${text.slice(0, 57)}...` : text
}
