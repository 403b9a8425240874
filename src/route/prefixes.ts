/** Prefixes as callers write them (`10.0.0.0/8`, `default`, an address) and as messages carry them: an address and its number of bits. */

import { ValueError } from '../schema/index.js'
import { AF_INET, AF_INET6, AF_UNSPEC } from '../wire/address-families.js'
import { formatIp, formatPrefix, hasHostBits, networkOf, type Prefix, parseIp, parsePrefix } from '../wire/index.js'

/** AF_INET for 4 bytes, AF_INET6 for 16. */
export function familyOfAddress(text: string, path: string): number {
  const bytes = parseIp(text)
  if (bytes === undefined) throw new ValueError(path, `expected an IPv4 or IPv6 address, got '${text}'`)
  return bytes.length === 4 ? AF_INET : AF_INET6
}

/** Bits of an address of the family: 32 or 128. */
export function addressBits(family: number): number {
  return family === AF_INET6 ? 128 : 32
}

/**
 * The prefix that `text` says; an address alone has all its bits, unless `bits` says how many (as it does in objects that were read).
 * @throws ValueError for what is no prefix, or one of another family.
 */
export function prefixOf(text: string, path: string, family: number = AF_UNSPEC, bits?: number): Prefix {
  const withBits = bits !== undefined && !text.includes('/') && text !== 'default' ? `${text}/${bits}` : text
  const prefix = parsePrefix(withBits, family)
  if (prefix !== undefined) return prefix
  const other = family === AF_UNSPEC ? undefined : parsePrefix(withBits)
  if (other === undefined) {
    throw new ValueError(path, `expected a prefix as 10.0.0.0/8, 2001:db8::/32 or 'default', got '${text}'`)
  }
  throw new ValueError(path, `expected a prefix of IPv${family === AF_INET6 ? 6 : 4}, got '${text}'`)
}

/** The address of a prefix as text, host bits included. */
export function addressText(prefix: Prefix): string {
  return formatIp(prefix.address)
}

/**
 * Refuses an IPv4 prefix with bits behind its length, as the kernel would, but saying which prefix was meant (net/ipv4/fib_frontend.c
 * fib_valid_key_len, EINVAL). IPv6 clears such bits itself (net/ipv6/route.c ip6_route_info_create) and is left to do so.
 */
export function checkHostBits(prefix: Prefix, path: string): void {
  if (prefix.family !== AF_INET || !hasHostBits(prefix)) return
  const meant = formatPrefix(networkOf(prefix))
  throw new ValueError(path, `${formatPrefix(prefix)} has bits set behind its length; the prefix is ${meant}`)
}
