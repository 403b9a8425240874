/** Prefixes: an address and how many of its leading bits count, as `10.0.0.0/8`. */

import { AF_INET, AF_INET6, AF_UNSPEC } from './address-families.js'
import { formatIp, parseIp } from './ip-address.js'

export interface Prefix {
  /** AF_INET 2, AF_INET6 10, or AF_UNSPEC 0 for a `default` of no family yet. */
  readonly family: number
  /** 4 or 16 bytes in network order, host bits included; none for AF_UNSPEC. */
  readonly address: Uint8Array
  /** Bits. */
  readonly length: number
}

const ADDRESS_BYTES: Readonly<Record<number, number>> = { [AF_INET]: 4, [AF_INET6]: 16 }
const FAMILIES: Readonly<Record<number, number>> = { 4: AF_INET, 16: AF_INET6 }

/**
 * Reads `10.0.0.1/24`, `fd00::/64`, `10.0.0.0/255.0.0.0`, an address alone (all of its bits count) or `default` (none do).
 * @param family what the text must be, and what `default` means; without it `default` is of AF_UNSPEC.
 * @returns undefined when the text is no prefix of that family. Host bits may be set: {@link hasHostBits}.
 */
export function parsePrefix(text: string, family?: number): Prefix | undefined {
  if (text === 'default') return defaultPrefix(family ?? AF_UNSPEC)
  const slash = text.indexOf('/')
  const address = parseIp(slash === -1 ? text : text.slice(0, slash))
  if (address === undefined) return undefined
  const found = FAMILIES[address.length]!
  if (family !== undefined && family !== AF_UNSPEC && family !== found) return undefined
  const length = slash === -1 ? address.length * 8 : parseLength(text.slice(slash + 1), address.length)
  return length === undefined ? undefined : { family: found, address, length }
}

function defaultPrefix(family: number): Prefix {
  return { family, address: new Uint8Array(ADDRESS_BYTES[family] ?? 0), length: 0 }
}

function parseLength(text: string, addressBytes: number): number | undefined {
  if (/^(0|[1-9]\d{0,2})$/.test(text)) {
    const length = Number(text)
    return length <= addressBytes * 8 ? length : undefined
  }
  const mask = parseIp(text)
  return mask?.length === addressBytes ? maskLength(mask) : undefined
}

/** `10.0.0.0/8`, always with its length; `default` for AF_UNSPEC. What {@link parsePrefix} reads back the same. */
export function formatPrefix(prefix: Prefix): string {
  if (prefix.address.length === 0) return 'default'
  return `${formatIp(prefix.address)}/${prefix.length}`
}

/**
 * Leading one bits of a mask, or undefined when ones follow a zero.
 */
export function maskLength(mask: Uint8Array): number | undefined {
  let length = 0
  while (length < mask.length * 8 && bit(mask, length)) length++
  for (let index = length; index < mask.length * 8; index++) if (bit(mask, index)) return undefined
  return length
}

function bit(bytes: Uint8Array, index: number): boolean {
  return (bytes[index >> 3]! & (0x80 >> (index & 7))) !== 0
}

/** A mask of `length` one bits in `addressBytes` bytes (4 or 16). */
export function maskOf(length: number, addressBytes: number): Uint8Array {
  return Uint8Array.from({ length: addressBytes }, (_, index) => maskByte(length, index))
}

function maskByte(length: number, index: number): number {
  const bits = Math.min(8, Math.max(0, length - index * 8))
  return (0xff00 >> bits) & 0xff
}

/** Whether bits behind the prefix are set: fine for an interface address, EINVAL in an IPv4 route (net/ipv4/fib_frontend.c: fib_valid_key_len). */
export function hasHostBits(prefix: Prefix): boolean {
  return prefix.address.some((byte, index) => (byte & ~maskByte(prefix.length, index)) !== 0)
}

/** The same prefix with its host bits cleared: `10.0.0.0/24` of `10.0.0.1/24`. */
export function networkOf(prefix: Prefix): Prefix {
  return { ...prefix, address: prefix.address.map((byte, index) => byte & maskByte(prefix.length, index)) }
}

/** Whether an address of 4 or 16 bytes lies in a prefix; never for one of the other family. */
export function containsAddress(prefix: Prefix, address: Uint8Array): boolean {
  if (address.length !== prefix.address.length) return false
  return address.every((byte, index) => ((byte ^ prefix.address[index]!) & maskByte(prefix.length, index)) === 0)
}
