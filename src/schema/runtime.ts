/**
 * What generated codecs call: everything of them that is the same for all families. Functions that end in an error never return; they are apart
 * so that the straight path of a decoder stays small.
 */

import {
  align,
  attributeLength,
  ByteView,
  checkBig,
  checkSigned,
  checkUnsigned,
  decodeText,
  formatIp,
  formatIpv4,
  formatIpv6,
  formatMac,
  LITTLE_ENDIAN,
  NLA_HDRLEN,
  NLA_TYPE_MASK,
  parseIp,
  parseMac,
  type RawAttribute,
  rawAttribute,
  textLength,
  WireError,
  type Writer,
  writeIpv4,
  writeText,
} from '../wire/index.js'
import { ValueError } from './value-error.js'

export { align, decodeText, LITTLE_ENDIAN, NLA_HDRLEN, NLA_TYPE_MASK }

/* --- reading --------------------------------------------------------------------------------------------------------------------- */

/** Keeps an attribute as it came: one the specification does not know, or whose length its type cannot have. */
export function keep(
  list: RawAttribute[] | undefined,
  view: ByteView,
  position: number,
  length: number,
): RawAttribute[] {
  const raw = rawAttribute(view, position, length)
  if (list === undefined) return [raw]
  list.push(raw)
  return list
}

/** Throws the WireError for the attribute at `position`, whose length lies. */
export function badAttribute(view: ByteView, position: number, end: number): never {
  attributeLength(view, position, end)
  throw new WireError('malformed attribute', { offset: position })
}

export function leftover(position: number, end: number): never {
  throw new WireError(`${end - position} bytes left over after the attributes`, { offset: position })
}

export function shortHeader(name: string, size: number, position: number, end: number): never {
  throw new WireError(`fixed header ${name} takes ${size} bytes, ${end - position} are there`, { offset: position })
}

/** Adds the name of the attribute around it to an error on its way out; deep recursion becomes a WireError too. */
export function inAttribute(
  names: Readonly<Record<number, string>>,
  type: number,
  position: number,
  error: unknown,
): never {
  if (WireError.is(error)) {
    const name = names[type]
    if (name === undefined || error.path.length > 400) throw error
    throw new WireError(error.reason, {
      offset: error.offset,
      path: error.path === '' ? name : `${name}.${error.path}`,
    })
  }
  if (error instanceof RangeError) throw new WireError('attributes nested too deeply', { offset: position })
  throw error
}

/** Position of the last attribute of a type between `position` and `end`, or -1: what picks a sub-message may stand behind it. */
export function findAttribute(view: ByteView, position: number, end: number, type: number): number {
  let found = -1
  while (end - position >= NLA_HDRLEN) {
    const length = view.u16[position >> 1]!
    if (length < NLA_HDRLEN || position + length > end) return found
    if ((view.u16[(position >> 1) + 1]! & NLA_TYPE_MASK) === type) found = position
    position += align(length)
  }
  return found
}

/** An IPv4 address of four bytes, or else an IPv6 address of sixteen. */
export function ip(view: ByteView, at: number, end: number): string {
  return end - at === 4 ? formatIpv4(view.u8, at) : formatIpv6(view.u8, at)
}

const AF_INET = 2

/** An address in a place of 16 bytes, of which one of AF_INET takes the first four. */
export function ipOf(view: ByteView, at: number, family: number): string {
  return formatIp(view.u8, at, family === AF_INET ? 4 : 16)
}

export function mac(view: ByteView, at: number, end: number): string {
  return formatMac(view.u8, at, end - at)
}

/** Decoder of bits into names; equal masks give the same frozen array. Bits without a name follow as one number. */
export function flagsDecoder(
  entries: readonly (readonly [string, number | bigint])[],
): (bits: number | bigint) => readonly never[] {
  const known = entries.map(([name, value]) => [name, BigInt(value)] as const).filter(([, value]) => value !== 0n)
  const cache = new Map<number | bigint, readonly never[]>()
  return bits => {
    const cached = cache.get(bits)
    if (cached !== undefined) return cached
    let rest = BigInt(bits)
    const names: (string | number | bigint)[] = []
    for (const [name, value] of known) {
      if ((rest & value) !== value) continue
      names.push(name)
      rest &= ~value
    }
    if (rest !== 0n) names.push(rest <= 0xffffffffn ? Number(rest) : rest)
    const result = Object.freeze(names) as readonly never[]
    if (cache.size < 4096) cache.set(bits, result)
    return result
  }
}

let lastLow = 0
let lastHigh = 0
let last = 0n

/**
 * The u64 at `at`, a multiple of 4. Most counters are 0, and 0n takes no allocation: 4 ns instead of 11, of 70 integers in a link's message
 * (Node 20, x86-64). The cgroup of a socket is mostly that of the one before: one integer for all of them, where they are kept.
 */
export function u64(view: ByteView, at: number, littleEndian: boolean): bigint {
  const word = at >> 2
  const low = view.u32[word]! | 0
  const high = view.u32[word + 1]! | 0
  if ((low | high) === 0) return 0n
  if (low === lastLow && high === lastHigh && littleEndian === LITTLE_ENDIAN) return last
  const value = view.data.getBigUint64(at, littleEndian)
  if (littleEndian !== LITTLE_ENDIAN) return value
  lastLow = low
  lastHigh = high
  last = value
  return value
}

export function s64(view: ByteView, at: number, littleEndian: boolean): bigint {
  const word = at >> 2
  return (view.u32[word]! | view.u32[word + 1]!) === 0 ? 0n : view.data.getBigInt64(at, littleEndian)
}

/** Elements of a C array of u32 in host order. */
export function u32Array({ u32 }: ByteView, at: number, end: number): number[] {
  // Of its size from the start: an array that grows is copied, and its old memory is garbage. A fifth of a link's time with those of its afSpec.
  const first = at >> 2
  const count = (end >> 2) - first
  const out = new Array<number>(count)
  for (let index = 0; index < count; index++) out[index] = u32[first + index]!
  return out
}

/**
 * A reader of arrays most of which are as the one before: settings, that all links share. An equal one is the same array, frozen, without memory of its
 * own: the 90 numbers of a link's two arrays are a quarter of what it takes, and of the time that collecting garbage takes in a dump.
 */
export function lastU32Array(): (view: ByteView, at: number, end: number) => readonly number[] {
  let last: readonly number[] = Object.freeze([])
  // Compared with, since elements of frozen arrays are slow to get at.
  let words = new Uint32Array(0)
  const read = (view: ByteView, at: number, end: number) => {
    const { u32 } = view
    const first = at >> 2
    const count = (end >> 2) - first
    let index = count === words.length ? 0 : -1
    while (index >= 0 && index < count) index = u32[first + index] === words[index] ? index + 1 : -1
    if (index === count) return last
    words = u32.slice(first, first + count)
    return (last = Object.freeze(u32Array(view, at, end)))
  }
  // What V8 has not seen happen it compiles as impossible, here and wherever this is compiled into; in dumps the arrays change with the first link of each.
  const example = new ByteView(new ArrayBuffer(8))
  for (let round = 0; round < 32; round++) read(example, 4 * (round & 1), 8)
  return read
}

const NO_BYTES = new Uint8Array(0)

/** A copy; of nothing always the same: 200 bytes each that dumps need not leave behind. */
export function bytes(u8: Uint8Array, at: number, end: number): Uint8Array {
  return at === end ? NO_BYTES : u8.slice(at, end)
}

/** Elements of a C array of u64. */
export function u64Array(view: ByteView, at: number, end: number, littleEndian: boolean): bigint[] {
  const count = (end - at) >> 3
  const out = new Array<bigint>(count)
  for (let index = 0; index < count; index++) out[index] = u64(view, at + index * 8, littleEndian)
  return out
}

/** Elements of a C array of integers of `size` bytes. */
export function integerArray<T>(at: number, end: number, size: number, read: (at: number) => T): T[] {
  const out: T[] = []
  for (let position = at; position < end; position += size) out.push(read(position))
  return out
}

/** Elements of an indexed array; undefined as soon as `read` has none. */
export function indexedArray<T>(
  view: ByteView,
  at: number,
  end: number,
  read: (index: number, at: number, stop: number, view: ByteView) => T | undefined,
): T[] | undefined {
  const out: T[] = []
  let whole = true
  let position = at
  while (end - position >= NLA_HDRLEN) {
    const length = attributeLength(view, position, end)
    const type = view.u16[(position >> 1) + 1]! & NLA_TYPE_MASK
    const item = read(type, position + NLA_HDRLEN, position + length, view)
    if (item === undefined) whole = false
    else out.push(item)
    position += align(length)
  }
  if (position < end) leftover(position, end)
  return whole ? out : undefined
}

/** What lies `depth` nests deep, with the types passed on the way; undefined unless there is exactly one at each level. */
export function typeValues<T>(
  view: ByteView,
  at: number,
  end: number,
  depth: number,
  read: (types: readonly number[], at: number, stop: number) => T,
): T | undefined {
  const types: number[] = []
  let [start, stop] = [at, end]
  for (let level = 0; level < depth; level++) {
    let count = 0
    eachAttribute(view, start, stop, (type, from, to) => {
      count++
      types[level] = type
      ;[start, stop] = [from, to]
    })
    if (count !== 1) return undefined
  }
  return read(types, start, stop)
}

/** Calls `visit` with type, payload start and end of each attribute between `position` and `end`. */
export function eachAttribute(
  view: ByteView,
  position: number,
  end: number,
  visit: (type: number, at: number, end: number) => void,
): void {
  while (end - position >= NLA_HDRLEN) {
    const length = attributeLength(view, position, end)
    visit(view.u16[(position >> 1) + 1]! & NLA_TYPE_MASK, position + NLA_HDRLEN, position + length)
    position += align(length)
  }
  if (position < end) leftover(position, end)
}

/* --- writing --------------------------------------------------------------------------------------------------------------------- */

/** Puts the key in front of the path of an error on its way out. */
export function at(key: string, index: number, error: unknown): never {
  const here = index < 0 ? key : `${key}[${index}]`
  if (!ValueError.is(error)) {
    if (error instanceof RangeError || error instanceof TypeError) throw new ValueError(here, error.message)
    throw error
  }
  if (error.path.length > 400) throw error
  const reason = error.path === '' ? error.message : error.message.slice(error.path.length + 2)
  throw new ValueError(error.path === '' ? here : `${here}.${error.path}`, reason)
}

export function unknownKey(kind: string, known: readonly string[]): never {
  throw new ValueError('', `${kind} has no such member; it has ${known.length === 0 ? 'none' : known.join(', ')}`)
}

export function expectObject(value: unknown, what: string): void {
  if (typeof value !== 'object' || value === null || Array.isArray(value) || value instanceof Uint8Array) {
    throw new ValueError('', `expected an object (${what}), got ${show(value)}`)
  }
}

export function expectArray(value: unknown): asserts value is readonly unknown[] {
  if (!Array.isArray(value)) throw new ValueError('', `expected an array, got ${show(value)}`)
}

export function expectBytes(value: unknown): asserts value is Uint8Array {
  if (!(value instanceof Uint8Array)) throw new ValueError('', `expected a Uint8Array, got ${show(value)}`)
}

export function expectString(value: unknown): asserts value is string {
  if (typeof value !== 'string') throw new ValueError('', `expected a string, got ${show(value)}`)
}

function show(value: unknown): string {
  if (typeof value === 'string') return JSON.stringify(value)
  if (typeof value === 'bigint') return `${value}n`
  if (Array.isArray(value)) return 'an array'
  return value === null || typeof value !== 'object' ? String(value) : 'an object'
}

/** The number of an enum's name; numbers pass. */
export function enumNumber(names: ReadonlyMap<string, number | bigint>, value: unknown): number {
  if (typeof value === 'number') return value
  return Number(namedValue(names, value))
}

/** The same for 64 bits; bigints pass too. */
export function enumBigint(names: ReadonlyMap<string, number | bigint>, value: unknown): bigint {
  if (typeof value === 'bigint') return value
  return BigInt(typeof value === 'number' ? value : namedValue(names, value))
}

function namedValue(names: ReadonlyMap<string, number | bigint>, value: unknown): number | bigint {
  const number = typeof value === 'string' ? names.get(value) : undefined
  if (number !== undefined) return number
  throw new ValueError('', `expected one of ${[...names.keys()].join(', ')}, or a number, got ${show(value)}`)
}

/** The bits of an array of names and numbers; a number or bigint alone passes. */
export function flagBits(names: ReadonlyMap<string, number | bigint>, value: unknown): bigint {
  if (typeof value === 'number' || typeof value === 'bigint') return BigInt(value)
  expectArray(value)
  let bits = 0n
  for (const item of value) {
    const bit = typeof item === 'number' || typeof item === 'bigint' ? item : names.get(item as string)
    if (bit === undefined)
      throw new ValueError('', `expected ${[...names.keys()].join(', ')}, or numbers, got ${show(item)}`)
    bits |= BigInt(bit)
  }
  return bits
}

export function writeUnknown(writer: Writer, list: unknown): void {
  expectArray(list)
  for (const raw of list as readonly RawAttribute[]) {
    expectBytes(raw?.payload)
    checkUnsigned(raw.type, 0xffff)
    writer.binary(raw.type, raw.payload)
  }
}

export function writeBytes(writer: Writer, type: number, value: unknown): void {
  expectBytes(value)
  writer.binary(type, value)
}

export function writeString(writer: Writer, type: number, value: unknown): void {
  expectString(value)
  writer.string(type, value)
}

/** IPv4 straight into the message: memory of its own takes longer than all the rest of such an attribute. */
export function writeIp(writer: Writer, type: number, value: unknown): void {
  const start = writer.position
  if (typeof value === 'string') {
    const at = writer.attribute(type, 4)
    if (writeIpv4(value, 0, value.length, writer.view.u8, at)) return
  }
  writer.position = start
  writer.binary(type, ipBytes(value))
}

export function writeMac(writer: Writer, type: number, value: unknown): void {
  writer.binary(type, macBytes(value))
}

export function ipBytes(value: unknown): Uint8Array {
  const bytes = typeof value === 'string' ? parseIp(value) : undefined
  if (bytes === undefined) throw new ValueError('', `expected an IPv4 or IPv6 address, got ${show(value)}`)
  return bytes
}

/** IPv4 text as the 4 bytes of an integer attribute. */
export function ipv4Bytes(value: unknown): Uint8Array {
  const bytes = ipBytes(value)
  if (bytes.length !== 4) throw new ValueError('', `expected an IPv4 address, got ${show(value)}`)
  return bytes
}

export function macBytes(value: unknown): Uint8Array {
  const bytes = typeof value === 'string' ? parseMac(value) : undefined
  if (bytes === undefined)
    throw new ValueError('', `expected a hardware address such as 02:00:00:00:00:01, got ${show(value)}`)
  return bytes
}

export function writeFlag(writer: Writer, type: number, value: unknown): void {
  if (typeof value !== 'boolean') throw new ValueError('', `expected true or false, got ${show(value)}`)
  if (value) writer.flag(type)
}

/** Bytes of fixed length inside a struct; shorter ones are filled up with zeros, as memory already is. */
export function putBytes(writer: Writer, position: number, length: number, value: unknown): void {
  expectBytes(value)
  if (value.length > length) throw new ValueError('', `expected at most ${length} bytes, got ${value.length}`)
  writer.view.u8.set(value, position)
}

export function putText(writer: Writer, position: number, length: number, value: unknown): void {
  expectString(value)
  if (value.includes('\0')) throw new ValueError('', 'a string must not contain NUL')
  if (textLength(value) > length) throw new ValueError('', `expected at most ${length} bytes, got ${textLength(value)}`)
  writeText(value, writer.view.u8, position)
}

type Put<T> = (view: DataView, position: number, value: T, littleEndian: boolean) => void

/** Writers of integers inside structs, checked. Each is written out: closures over a check and a write would be called, not inlined. */
export const put: Readonly<Record<'u8' | 's8' | 'u16' | 's16' | 'u32' | 's32', Put<number>>> &
  Readonly<Record<'u64' | 's64', Put<bigint>>> = {
  u8(view, position, value) {
    checkUnsigned(value, 0xff)
    view.setUint8(position, value)
  },
  s8(view, position, value) {
    checkSigned(value, 0x7f)
    view.setInt8(position, value)
  },
  u16(view, position, value, littleEndian) {
    checkUnsigned(value, 0xffff)
    view.setUint16(position, value, littleEndian)
  },
  s16(view, position, value, littleEndian) {
    checkSigned(value, 0x7fff)
    view.setInt16(position, value, littleEndian)
  },
  u32(view, position, value, littleEndian) {
    checkUnsigned(value, 0xffffffff)
    view.setUint32(position, value, littleEndian)
  },
  s32(view, position, value, littleEndian) {
    checkSigned(value, 0x7fffffff)
    view.setInt32(position, value, littleEndian)
  },
  u64(view, position, value, littleEndian) {
    checkBig(value, 0n, 0xffffffffffffffffn)
    view.setBigUint64(position, value, littleEndian)
  },
  s64(view, position, value, littleEndian) {
    checkBig(value, -0x8000000000000000n, 0x7fffffffffffffffn)
    view.setBigInt64(position, value, littleEndian)
  },
}

/* --- forms that are ours ----------------------------------------------------------------------------------------------------------- */

/** Type of a nest that is named by a number: its 14 bits. */
export function nestType(value: unknown): number {
  checkUnsigned(value as number, NLA_TYPE_MASK)
  return value as number
}

/** Length-prefixed records, as struct rtnexthop: the first u16 counts the record with its attributes. */
export function records<T>(view: ByteView, position: number, end: number, read: (at: number, stop: number) => T): T[] {
  const out: T[] = []
  while (end - position >= 2) {
    const length = view.u16[position >> 1]!
    if (length < 2 || position + length > end)
      throw new WireError(`record length ${length}, ${end - position} bytes left`, { offset: position })
    out.push(read(position, position + length))
    position += align(length)
  }
  return out
}

export function writeRecords(writer: Writer, list: unknown, write: (record: unknown) => void): void {
  expectArray(list)
  for (const [index, record] of list.entries()) {
    const start = writer.position
    try {
      write(record)
    } catch (error) {
      at('', index, error)
    }
    const length = writer.position - start
    checkUnsigned(length, 0xffff)
    writer.view.u16[start >> 1] = length
    writer.pad()
  }
}

export function unknownFormat(message: string, selector: unknown, known: readonly string[]): never {
  const picked = selector === undefined ? 'nothing selects one' : `the selector is ${show(selector)}`
  throw new ValueError(
    '',
    `${picked}: ${message} has a format for ${known.join(', ')}; for others give the bytes as a Uint8Array`,
  )
}

/** Codec of a message that has neither fixed header nor attributes. */
export function decodeNothing(): Record<string, never> {
  return {}
}

export function encodeNothing(_writer: Writer, value: unknown): void {
  expectObject(value, 'of no members')
  for (const key in value as object) at(key, -1, new ValueError('', 'the operation takes no attributes'))
}

/**
 * Stands for a selector that the specification has no format for; its sub-message is bytes. A literal that never occurs, since TypeScript tells
 * the members of a union apart by literals only. Make one with {@link otherFormatOf}; at run time it is the selector's own text.
 */
export type OtherFormat = '(other)'

/** Marks a selector's value as one that the specification has no format for, so that TypeScript takes it. */
export function otherFormatOf(selector: string): OtherFormat {
  return selector as unknown as OtherFormat
}
