/** IP addresses of either version, told apart by length in bytes and by their colons in text. */

import { formatIpv4, parseIpv4 } from './ipv4.js'
import { formatIpv6, parseIpv6 } from './ipv6.js'

/**
 * The address of `length` bytes at `offset`.
 * @throws RangeError for a length other than 4 and 16.
 */
export function formatIp(bytes: Uint8Array, offset: number = 0, length: number = bytes.length - offset): string {
  if (length === 4) return formatIpv4(bytes, offset)
  if (length === 16) return formatIpv6(bytes, offset)
  throw new RangeError(`an IP address has 4 or 16 bytes, got ${length}`)
}

/** 4 or 16 bytes in network order, or undefined when `text` is no address. */
export function parseIp(text: string): Uint8Array | undefined {
  return text.includes(':') ? parseIpv6(text) : parseIpv4(text)
}
