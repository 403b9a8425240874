import { align } from './align.js'
import { NLA_F_NESTED, NLA_HDRLEN, NLA_MAX_PAYLOAD } from './attribute.js'
import { ByteView, LITTLE_ENDIAN } from './byte-view.js'
import { NLMSG_HDRLEN, writeHeader } from './message.js'
import { textLength, writeText } from './text.js'

/** Texts up to this length are looked at unit by unit while they are written. */
const SHORT = 32

/**
 * Writes messages and attributes one behind the other into memory that grows by doubling. Positions are byte offsets; padding is zeros.
 * Values out of the range of their type are a RangeError, never cut silently.
 */
export class Writer {
  view: ByteView
  /** Where the next byte goes; a multiple of 4 between attributes. */
  position = 0
  /** The last {@link bytes}: requests of one kind are mostly of one length, and making a view takes as long as a few attributes. */
  #bytes: Uint8Array | undefined
  /** What they are of. Asking a typed array for its buffer takes 0.1 us. */
  #bytesOf: ByteView | undefined

  constructor(capacity = 4096) {
    this.view = new ByteView(new ArrayBuffer(align(capacity)))
  }

  /** What has been written, as a view that the next write or reset may overwrite. */
  bytes(): Uint8Array {
    const last = this.#bytes
    if (last !== undefined && last.length === this.position && this.#bytesOf === this.view) return last
    this.#bytesOf = this.view
    return (this.#bytes = this.view.u8.subarray(0, this.position))
  }

  /** What has been written, as a copy. */
  copy(): Uint8Array {
    return this.view.u8.slice(0, this.position)
  }

  reset(): void {
    this.position = 0
  }

  /** Makes room for `count` more bytes; call before writing through {@link view}. */
  reserve(count: number): void {
    const needed = this.position + count
    if (needed <= this.view.u8.length) return
    let capacity = Math.max(this.view.u8.length * 2, 64)
    while (capacity < needed) capacity *= 2
    const grown = new ByteView(new ArrayBuffer(capacity))
    grown.u8.set(this.view.u8.subarray(0, this.position))
    this.view = grown
  }

  /** Starts a message; returns its position for {@link endMessage}. */
  startMessage(type: number, flags: number, sequence: number, portId: number): number {
    this.pad()
    this.reserve(NLMSG_HDRLEN)
    const start = this.position
    writeHeader(this.view, start, NLMSG_HDRLEN, type, flags, sequence, portId)
    this.position += NLMSG_HDRLEN
    return start
  }

  /** Sets nlmsg_len, which does not count the padding that {@link startMessage} of a next message adds. */
  endMessage(start: number): void {
    this.view.u32[start >> 2] = this.position - start
  }

  /** Zeros up to the next multiple of 4. */
  pad(): void {
    const end = align(this.position)
    this.reserve(end - this.position)
    while (this.position < end) this.view.u8[this.position++] = 0
  }

  /** `count` zero bytes. */
  zeros(count: number): number {
    this.reserve(count)
    const start = this.position
    const { u8 } = this.view
    // Fixed headers are short: a loop takes less than the call.
    if (count > 64) u8.fill(0, start, start + count)
    else for (let at = start; at < start + count; at++) u8[at] = 0
    this.position += count
    return start
  }

  /** Bytes as they are, without header or padding. */
  raw(bytes: Uint8Array): void {
    this.reserve(bytes.length)
    this.view.u8.set(bytes, this.position)
    this.position += bytes.length
  }

  /**
   * Opens an attribute with a payload of `length` bytes and returns where the payload starts; its padding is already zero. Where a header of
   * odd length stands before it, that is padded first.
   */
  attribute(type: number, length: number): number {
    if (length > NLA_MAX_PAYLOAD)
      throw new RangeError(`at most ${NLA_MAX_PAYLOAD} bytes fit an attribute, got ${length}`)
    if ((this.position & 3) !== 0) this.pad()
    const total = NLA_HDRLEN + length
    const padded = align(total)
    this.reserve(padded)
    const start = this.position
    const view = this.view
    view.u16[start >> 1] = total
    view.u16[(start >> 1) + 1] = type
    if (padded > total) view.u32[(start + padded - 4) >> 2] = 0
    this.position = start + padded
    return start + NLA_HDRLEN
  }

  /** Opens a nest; returns its position for {@link endNest}. Sets NLA_F_NESTED, as strict kernels demand (Y4). */
  startNest(type: number): number {
    return this.attribute(type | NLA_F_NESTED, 0) - NLA_HDRLEN
  }

  /** Opens an attribute whose length is not known yet; returns its position for {@link endNest}. */
  startAttribute(type: number): number {
    return this.attribute(type, 0) - NLA_HDRLEN
  }

  endNest(start: number): void {
    const length = this.position - start
    if (length > 0xffff)
      throw new RangeError(`at most ${NLA_MAX_PAYLOAD} bytes fit an attribute, got ${length - NLA_HDRLEN}`)
    this.view.u16[start >> 1] = length
    this.pad()
  }

  flag(type: number): void {
    this.attribute(type, 0)
  }

  u8(type: number, value: number): void {
    checkUnsigned(value, 0xff)
    const at = this.attribute(type, 1)
    this.view.u8[at] = value
  }

  s8(type: number, value: number): void {
    checkSigned(value, 0x7f)
    const at = this.attribute(type, 1)
    this.view.u8[at] = value
  }

  u16(type: number, value: number, littleEndian: boolean = LITTLE_ENDIAN): void {
    checkUnsigned(value, 0xffff)
    const at = this.attribute(type, 2)
    this.view.data.setUint16(at, value, littleEndian)
  }

  s16(type: number, value: number, littleEndian: boolean = LITTLE_ENDIAN): void {
    checkSigned(value, 0x7fff)
    const at = this.attribute(type, 2)
    this.view.data.setInt16(at, value, littleEndian)
  }

  u32(type: number, value: number, littleEndian: boolean = LITTLE_ENDIAN): void {
    checkUnsigned(value, 0xffffffff)
    const at = this.attribute(type, 4)
    this.view.data.setUint32(at, value, littleEndian)
  }

  s32(type: number, value: number, littleEndian: boolean = LITTLE_ENDIAN): void {
    checkSigned(value, 0x7fffffff)
    const at = this.attribute(type, 4)
    this.view.data.setInt32(at, value, littleEndian)
  }

  u64(type: number, value: bigint, littleEndian: boolean = LITTLE_ENDIAN): void {
    checkBig(value, 0n, 0xffffffffffffffffn)
    const at = this.attribute(type, 8)
    this.view.data.setBigUint64(at, value, littleEndian)
  }

  s64(type: number, value: bigint, littleEndian: boolean = LITTLE_ENDIAN): void {
    checkBig(value, -0x8000000000000000n, 0x7fffffffffffffffn)
    const at = this.attribute(type, 8)
    this.view.data.setBigInt64(at, value, littleEndian)
  }

  /** `uint`: 4 bytes where the value fits, else 8. */
  uint(type: number, value: bigint): void {
    checkBig(value, 0n, 0xffffffffffffffffn)
    if (value <= 0xffffffffn) this.u32(type, Number(value))
    else this.u64(type, value)
  }

  /** `sint`: 4 bytes where the value fits, else 8. */
  sint(type: number, value: bigint): void {
    checkBig(value, -0x8000000000000000n, 0x7fffffffffffffffn)
    if (value >= -0x80000000n && value <= 0x7fffffffn) this.s32(type, Number(value))
    else this.s64(type, value)
  }

  binary(type: number, bytes: Uint8Array): void {
    const at = this.attribute(type, bytes.length)
    this.view.u8.set(bytes, at)
  }

  /** A string with its NUL, which nla_put_string counts into the length. */
  string(type: number, text: string): void {
    if (text.length <= SHORT && this.#shortString(type, text)) return
    if (text.includes('\0')) throw new RangeError('a string must not contain NUL')
    const length = textLength(text)
    const at = this.attribute(type, length + 1)
    writeText(text, this.view.u8, at)
    this.view.u8[at + length] = 0
  }

  /** ASCII in one go, as names are; false, with nothing written, where something else is in the text. */
  #shortString(type: number, text: string): boolean {
    const { length } = text
    const start = this.position
    const at = this.attribute(type, length + 1)
    const { u8 } = this.view
    for (let index = 0; index < length; index++) {
      const unit = text.charCodeAt(index)
      if (unit === 0 || unit > 0x7f) {
        this.position = start
        return false
      }
      u8[at + index] = unit
    }
    u8[at + length] = 0
    return true
  }

  bitfield32(type: number, value: number, selector: number): void {
    checkUnsigned(value, 0xffffffff)
    checkUnsigned(selector, 0xffffffff)
    const at = this.attribute(type, 8)
    this.view.u32[at >> 2] = value
    this.view.u32[(at >> 2) + 1] = selector
  }
}

export function checkUnsigned(value: number, max: number): void {
  if (!(Number.isInteger(value) && value >= 0 && value <= max)) {
    throw new RangeError(`expected an integer from 0 to ${max}, got ${show(value)}`)
  }
}

export function checkSigned(value: number, max: number): void {
  if (!(Number.isInteger(value) && value >= -max - 1 && value <= max)) {
    throw new RangeError(`expected an integer from ${-max - 1} to ${max}, got ${show(value)}`)
  }
}

export function checkBig(value: bigint, min: bigint, max: bigint): void {
  if (typeof value !== 'bigint') throw new RangeError(`expected a bigint, got ${show(value)}`)
  if (value < min || value > max) throw new RangeError(`expected a bigint from ${min} to ${max}, got ${value}`)
}

function show(value: unknown): string {
  if (typeof value === 'bigint') return `${value}n`
  if (typeof value === 'string') return JSON.stringify(value)
  return typeof value === 'number' ? String(value) : typeof value
}
