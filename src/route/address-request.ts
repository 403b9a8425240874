/** What callers write about an address, turned into the attributes of RTM_NEWADDR and RTM_DELADDR. No I/O. */

import type { IfaddrmsgAddrAttrs, IfaFlags } from '../families/rt-addr.js'
import { ValueError } from '../schema/index.js'
import { AF_INET } from '../wire/address-families.js'
import { formatIp, type Prefix, parseIp } from '../wire/index.js'
import type { LinkReference } from './link-names.js'
import {
  ADDRESS_PROTOCOLS,
  type AddressProtocol,
  numberOf,
  optionalNumberOf,
  ROUTE_SCOPES,
  type RouteScope,
} from './names.js'
import { addressText, familyOfAddress, prefixOf } from './prefixes.js'

/** An address as the kernel tells it. `local` is the address of the link itself; `address` is the same, or that of the peer. */
export type Address = IfaddrmsgAddrAttrs

/** Seconds, or for ever. */
export type Lifetime = number | 'forever'

export interface NewAddress extends Omit<Partial<Address>, 'proto'> {
  /** The link, instead of `ifaIndex`. */
  readonly link?: LinkReference | undefined
  /** `10.0.0.1/24`: sets ifaFamily, ifaPrefixlen, local and address. Without a length all bits count, unless ifaPrefixlen says otherwise. */
  readonly address?: string | undefined
  /** `10.0.0.2` or `10.0.0.2/32`: the other end of a point-to-point link; the prefix is then that of the peer. */
  readonly peer?: string | undefined
  /** An address, or `+`: the host bits all ones; `-`: all zeros. */
  readonly broadcast?: string | undefined
  /** Instead of ifaScope. Default: `host` for IPv4 loopback addresses, else `global`; IPv6 goes by the address. */
  readonly scope?: RouteScope | undefined
  /** Seconds until it is removed; `forever` is the default. */
  readonly validLifetime?: Lifetime | undefined
  /** Seconds until it is deprecated; default: as validLifetime. */
  readonly preferredLifetime?: Lifetime | undefined
  readonly proto?: AddressProtocol | undefined
}

export interface AddressFilter {
  readonly link?: LinkReference | undefined
  /** 2, AF_INET, or 10, AF_INET6; default both. */
  readonly ifaFamily?: number | undefined
  readonly scope?: RouteScope | undefined
  readonly label?: string | undefined
  /** All of these flags. */
  readonly flags?: readonly IfaFlags[] | undefined
}

export type ResolvedAddress = Omit<NewAddress, 'link'> & { readonly link?: number | undefined }
export type ResolvedAddressFilter = Omit<AddressFilter, 'link'> & { readonly link?: number | undefined }

/** The kernel's to set (net/ipv4/devinet.c set_ifa_lifetime, __inet_insert_ifa; net/ipv6/addrconf.c). */
const READ_ONLY_FLAGS: ReadonlySet<IfaFlags> = new Set<IfaFlags>([
  'secondary',
  'dadfailed',
  'deprecated',
  'tentative',
  'permanent',
  'stable-privacy',
])
const INFINITY_LIFETIME = 0xffff_ffff
const LOOPBACK = 127

interface Parts {
  readonly family: number
  readonly length: number
  readonly local: string
  readonly address: string
}

/** @throws ValueError for what is no address, a missing link, lifetimes that contradict each other. */
export function newAddressRequest(input: ResolvedAddress): Partial<Address> {
  const parts = partsOf(input)
  const flags = (input.flags ?? input.ifaFlags)?.filter(flag => !READ_ONLY_FLAGS.has(flag))
  return {
    ...selector(input, parts),
    ifaScope: scopeOf(input, parts),
    ...(flags === undefined || flags.length === 0 ? {} : { flags }),
    ...(input.broadcast === undefined ? {} : { broadcast: broadcastOf(input.broadcast, parts) }),
    ...(input.label === undefined ? {} : { label: input.label }),
    ...(input.rtPriority === undefined ? {} : { rtPriority: input.rtPriority }),
    ...(input.proto === undefined ? {} : { proto: numberOf(ADDRESS_PROTOCOLS, input.proto, 'proto') }),
    ...lifetimes(input),
  }
}

/** What tells an address from the others of its link (net/ipv4/devinet.c inet_rtm_deladdr). */
export function addressSelector(input: ResolvedAddress): Partial<Address> {
  const parts = partsOf(input)
  return { ...selector(input, parts), ...(input.label === undefined ? {} : { label: input.label }) }
}

function selector(input: ResolvedAddress, parts: Parts): Partial<Address> {
  const ifaIndex = input.link ?? input.ifaIndex
  if (ifaIndex === undefined || ifaIndex === 0)
    throw new ValueError('link', 'an address belongs to a link: give link or ifaIndex')
  const { family: ifaFamily, length: ifaPrefixlen, local, address } = parts
  return { ifaFamily, ifaIndex, ifaPrefixlen, local, address }
}

function partsOf(input: ResolvedAddress): Parts {
  const own = input.local ?? input.address
  if (own === undefined) throw new ValueError('address', 'missing: expected an address as 10.0.0.1/24')
  const field = input.local === undefined ? 'address' : 'local'
  const prefix = ownPrefix(own, field, input)
  const local = addressText(prefix)
  const { family } = prefix
  if (input.peer !== undefined) {
    const peer = prefixOf(input.peer, 'peer', family)
    return { family, length: peer.length, local, address: addressText(peer) }
  }
  const address = input.local === undefined || input.address === undefined ? local : otherEnd(input.address, family)
  return { family, length: prefix.length, local, address }
}

function ownPrefix(text: string, field: string, input: ResolvedAddress): Prefix {
  const family = input.ifaFamily
  if (text === 'default') throw new ValueError(field, "expected an address, got 'default'")
  return prefixOf(text, field, family, input.ifaPrefixlen)
}

function otherEnd(text: string, family: number): string {
  return addressText(prefixOf(text, 'address', family))
}

function scopeOf(input: ResolvedAddress, parts: Parts): number {
  const given = optionalNumberOf(ROUTE_SCOPES, input.scope, 'scope') ?? input.ifaScope
  if (given !== undefined) return given
  return parts.family === AF_INET && parseIp(parts.local)![0] === LOOPBACK ? ROUTE_SCOPES.host : ROUTE_SCOPES.global
}

function broadcastOf(text: string, parts: Parts): string {
  if (text !== '+' && text !== '-') return text
  if (parts.family !== AF_INET) throw new ValueError('broadcast', 'IPv6 has no broadcast addresses')
  if (parts.length > 30) throw new ValueError('broadcast', `a prefix of ${parts.length} bits has no broadcast address`)
  const bytes = parseIp(parts.address)!
  for (let bit = parts.length; bit < 32; bit++) {
    const mask = 0x80 >> (bit & 7)
    bytes[bit >> 3] = text === '+' ? bytes[bit >> 3]! | mask : bytes[bit >> 3]! & ~mask
  }
  return formatIp(bytes)
}

function lifetimes(input: ResolvedAddress): Partial<Address> {
  const valid = seconds(input.validLifetime, 'validLifetime') ?? input.cacheinfo?.ifaValid
  const preferred = seconds(input.preferredLifetime, 'preferredLifetime') ?? input.cacheinfo?.ifaPrefered
  if (valid === undefined && preferred === undefined) return {}
  const ifaValid = valid ?? INFINITY_LIFETIME
  const ifaPrefered = preferred ?? ifaValid
  if (ifaValid === 0) throw new ValueError('validLifetime', 'an address lives for at least a second; delete it instead')
  if (ifaPrefered > ifaValid) {
    throw new ValueError('preferredLifetime', `${ifaPrefered} s is longer than validLifetime, ${ifaValid} s`)
  }
  return { cacheinfo: { ifaValid, ifaPrefered } }
}

function seconds(value: Lifetime | undefined, path: string): number | undefined {
  if (value === undefined) return undefined
  if (value === 'forever') return INFINITY_LIFETIME
  if (Number.isInteger(value) && value >= 0 && value <= INFINITY_LIFETIME) return value
  throw new ValueError(path, `expected seconds or 'forever', got ${value}`)
}

/** The kernel filters by index and family where it is strict (net/ipv4/devinet.c inet_valid_dump_ifaddr_req). */
export function addressDumpRequest(filter: ResolvedAddressFilter): Partial<Address> {
  return { ifaFamily: filter.ifaFamily ?? 0, ifaIndex: filter.link ?? 0 }
}

export function matchesAddress(address: Address, filter: ResolvedAddressFilter): boolean {
  if (filter.link !== undefined && address.ifaIndex !== filter.link) return false
  if (filter.ifaFamily !== undefined && filter.ifaFamily !== 0 && address.ifaFamily !== filter.ifaFamily) return false
  if (filter.scope !== undefined && address.ifaScope !== numberOf(ROUTE_SCOPES, filter.scope, 'scope')) return false
  if (filter.label !== undefined && address.label !== filter.label) return false
  const flags = address.flags ?? address.ifaFlags
  return filter.flags === undefined || filter.flags.every(flag => flags.includes(flag))
}

/** Whether an address is the one meant: `10.0.0.1`, or with its length, `10.0.0.1/24`. */
export function isAddress(address: Address, text: string): boolean {
  const family = familyOfAddress(text.split('/')[0]!, 'address')
  const prefix = prefixOf(text, 'address', family)
  if (address.ifaFamily !== family || (text.includes('/') && address.ifaPrefixlen !== prefix.length)) return false
  return (address.local ?? address.address) === addressText(prefix)
}
