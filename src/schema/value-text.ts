/** The bytes of one value as a person reads them in an error: `5000`, `"eth0"`, `0x0102`. */

import { LITTLE_ENDIAN } from '../wire/index.js'
import type { Attribute, StructMember } from './model.js'
import { INTEGER_SIZE, type SpecIndex } from './spec-index.js'

/** Bytes shown of what has no better form. */
const SHOWN = 16

type Typed = Pick<Attribute | StructMember, 'type' | 'byteOrder' | 'enum' | 'enumAsFlags'>

/** Integers, strings and flags by their type, everything else as bytes. */
export function valueText(index: SpecIndex, typed: Typed | undefined, bytes: Uint8Array): string {
  if (typed?.type === 'flag' && bytes.length === 0) return 'a flag'
  if (typed?.type === 'string') return JSON.stringify(new TextDecoder().decode(bytes).replace(/\0+$/, ''))
  return (typed === undefined ? undefined : integerText(index, typed, bytes)) ?? hex(bytes)
}

/** An integer, or the name of its enum's entry; undefined where the bytes are not one of the type's length. */
export function integerText(index: SpecIndex, typed: Typed, bytes: Uint8Array): string | undefined {
  const number = integer(typed, bytes)
  if (number === undefined || typed.enum === undefined || typed.enumAsFlags === true) return number?.toString()
  const entry = index.enum(typed.enum).entries.find(({ value }) => BigInt(value) === number)
  return entry?.name ?? number.toString()
}

function integer(typed: Typed, bytes: Uint8Array): bigint | undefined {
  const variable = typed.type === 'uint' || typed.type === 'sint'
  const size = variable ? bytes.length : INTEGER_SIZE[typed.type]
  if (size === undefined || bytes.length !== size || (variable && size !== 4 && size !== 8)) return undefined
  const order = typed.byteOrder === undefined ? LITTLE_ENDIAN : typed.byteOrder === 'little-endian'
  const ordered = order ? [...bytes].reverse() : [...bytes]
  const value = ordered.reduce((sum, byte) => (sum << 8n) | BigInt(byte), 0n)
  return typed.type.startsWith('s') ? BigInt.asIntN(size * 8, value) : value
}

function hex(bytes: Uint8Array): string {
  if (bytes.length === 0) return 'no bytes'
  const shown = Array.from(bytes.subarray(0, SHOWN), byte => byte.toString(16).padStart(2, '0')).join('')
  return bytes.length > SHOWN ? `0x${shown}… (${bytes.length} bytes)` : `0x${shown}`
}
