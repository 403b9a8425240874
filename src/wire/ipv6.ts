/** IPv6 addresses as text: read in every form of RFC 4291, written in the one of RFC 5952. Zones (`%eth0`) are no part of an address here. */

import { formatIpv4, writeIpv4 } from './ipv4.js'

const GROUPS = 8

/**
 * The 16 bytes at `offset`, in the canonical form: lower case, the first of the longest runs of two or more zero groups as `::`, and the last four
 * bytes as a dotted quad where they are an IPv4 address by their prefix: `::ffff:10.0.0.1`, `::10.0.0.1` (section 5; as inet_ntop(3) of glibc).
 */
export function formatIpv6(bytes: Uint8Array, offset: number = 0): string {
  const run = longestZeros(bytes, offset)
  const runStart = run >> 4
  const runLength = run & 15
  if (runStart === 0 && runLength >= 5) {
    if (runLength === 6) return `::${formatIpv4(bytes, offset + 12)}`
    if (runLength === 5 && group(bytes, offset, 5) === 0xffff) return `::ffff:${formatIpv4(bytes, offset + 12)}`
  }
  if (runLength === 0) return join(bytes, offset, 0, GROUPS)
  return `${join(bytes, offset, 0, runStart)}::${join(bytes, offset, runStart + runLength, GROUPS)}`
}

function group(bytes: Uint8Array, offset: number, index: number): number {
  return (bytes[offset + index * 2]! << 8) | bytes[offset + index * 2 + 1]!
}

/** Start of the longest run of zero groups times 16, plus its length; a length of 0 where no run has two. */
function longestZeros(bytes: Uint8Array, offset: number): number {
  let best = 0
  let length = 0
  for (let index = 0; index < GROUPS; index++) {
    length = group(bytes, offset, index) === 0 ? length + 1 : 0
    if (length > 1 && length > (best & 15)) best = ((index - length + 1) << 4) | length
  }
  return best
}

function join(bytes: Uint8Array, offset: number, from: number, to: number): string {
  if (from >= to) return ''
  let text = group(bytes, offset, from).toString(16)
  for (let index = from + 1; index < to; index++) text += `:${group(bytes, offset, index).toString(16)}`
  return text
}

/** The 16 bytes of an address in network order, or undefined when `text` is none. */
export function parseIpv6(text: string): Uint8Array | undefined {
  const bytes = new Uint8Array(16)
  const gap = text.indexOf('::')
  if (gap === -1) return writeGroups(text, 0, text.length, bytes, 0) === 16 ? bytes : undefined
  if (text.indexOf('::', gap + 1) !== -1) return undefined
  const head = gap === 0 ? 0 : writeGroups(text, 0, gap, bytes, 0, false)
  if (head === undefined) return undefined
  const tailStart = gap + 2
  if (tailStart === text.length) return head <= 14 ? bytes : undefined
  const tail = new Uint8Array(16)
  const tailLength = writeGroups(text, tailStart, text.length, tail, 0)
  // `::` stands for one group at least (RFC 4291 section 2.2).
  if (tailLength === undefined || head + tailLength > 14) return undefined
  bytes.set(tail.subarray(0, tailLength), 16 - tailLength)
  return bytes
}

/**
 * Writes the groups between `start` and `end`, separated by single colons; the last may be a dotted quad where `quad` allows it.
 * @returns bytes written, undefined when something else is there or there are more than eight groups.
 */
function writeGroups(
  text: string,
  start: number,
  end: number,
  into: Uint8Array,
  at: number,
  quad = true,
): number | undefined {
  let position = start
  while (true) {
    const colon = text.indexOf(':', position)
    const stop = colon === -1 || colon > end ? end : colon
    const last = stop === end
    const value = hexGroup(text, position, stop)
    if (value === undefined)
      return last && quad && at <= 12 && writeIpv4(text, position, stop, into, at) ? at + 4 : undefined
    if (at > 14) return undefined
    into[at++] = value >> 8
    into[at++] = value & 0xff
    if (last) return at
    position = stop + 1
  }
}

/** One to four hexadecimal digits. */
function hexGroup(text: string, start: number, end: number): number | undefined {
  if (end <= start || end - start > 4) return undefined
  let value = 0
  for (let i = start; i < end; i++) {
    const digit = hexDigit(text.charCodeAt(i))
    if (digit === -1) return undefined
    value = (value << 4) | digit
  }
  return value
}

/** Value of an ASCII hexadecimal digit, or -1. */
export function hexDigit(code: number): number {
  if (code >= 0x30 && code <= 0x39) return code - 0x30
  const letter = code | 0x20
  return letter >= 0x61 && letter <= 0x66 ? letter - 0x57 : -1
}
