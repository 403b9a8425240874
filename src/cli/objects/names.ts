/** Numbers that people know by name: routing tables, scopes, protocols; include/uapi/linux/rtnetlink.h, include/linux/socket.h. */

import { addressFamilyName } from '../../wire/address-families.js'
import { suggestion } from '../nearest.js'
import { UsageError } from '../usage-error.js'

/** A small dictionary, both ways. */
export class NumberNames {
  readonly #what: string
  readonly #most: number
  readonly #numbers: ReadonlyMap<string, number>
  readonly #names: ReadonlyMap<number, string>

  constructor(what: string, most: number, entries: readonly (readonly [string, number])[]) {
    this.#what = what
    this.#most = most
    this.#numbers = new Map(entries)
    this.#names = new Map([...entries].reverse().map(([name, number]) => [number, name]))
  }

  get names(): readonly string[] {
    return [...this.#numbers.keys()]
  }

  /** @throws UsageError for what is neither a name nor a number in range. */
  number(text: string): number {
    const known = this.#numbers.get(text)
    if (known !== undefined) return known
    const value = /^\d+$|^0x[0-9a-f]+$/i.test(text) ? Number(text) : Number.NaN
    if (value <= this.#most) return value
    throw new UsageError(
      `${this.#what}: expected ${this.names.join(', ')}, or a number up to ${this.#most}, got '${text}'${suggestion(text, this.names)}`,
    )
  }

  name(number: unknown): string {
    return this.#names.get(Number(number)) ?? String(number)
  }
}

export const TABLES: NumberNames = new NumberNames('table', 0xffff_ffff, [
  ['main', 254],
  ['local', 255],
  ['default', 253],
])

export const SCOPES: NumberNames = new NumberNames('scope', 255, [
  ['global', 0],
  ['universe', 0],
  ['site', 200],
  ['link', 253],
  ['host', 254],
  ['nowhere', 255],
])

export const ROUTE_PROTOCOLS: NumberNames = new NumberNames('proto', 255, [
  ['unspec', 0],
  ['redirect', 1],
  ['kernel', 2],
  ['boot', 3],
  ['static', 4],
  ['gated', 8],
  ['ra', 9],
  ['mrt', 10],
  ['zebra', 11],
  ['bird', 12],
  ['dnrouted', 13],
  ['xorp', 14],
  ['ntk', 15],
  ['dhcp', 16],
  ['mrouted', 17],
  ['keepalived', 18],
  ['babel', 42],
  ['ovn', 84],
  ['openr', 99],
  ['bgp', 186],
  ['isis', 187],
  ['ospf', 188],
  ['rip', 189],
  ['eigrp', 192],
])

export const IP_PROTOCOLS: NumberNames = new NumberNames('ipproto', 255, [
  ['icmp', 1],
  ['tcp', 6],
  ['udp', 17],
  ['gre', 47],
  ['esp', 50],
  ['ah', 51],
  ['icmpv6', 58],
  ['ospf', 89],
  ['sctp', 132],
])

export const FAMILIES: NumberNames = new NumberNames('family', 255, [
  ['inet', 2],
  ['inet6', 10],
  ['bridge', 7],
  ['mpls', 28],
])

/** RFC 4191, as RTA_PREF has it. */
export const PREFERENCES: NumberNames = new NumberNames('pref', 255, [
  ['medium', 0],
  ['high', 1],
  ['low', 3],
])

/** IF_OPER_*; include/uapi/linux/if.h. */
export const OPERSTATES: NumberNames = new NumberNames('operstate', 255, [
  ['unknown', 0],
  ['notpresent', 1],
  ['down', 2],
  ['lowerlayerdown', 3],
  ['testing', 4],
  ['dormant', 5],
  ['up', 6],
])

/** `inet6`; the number of a family without a name. */
export function familyName(number: unknown): string {
  return (
    addressFamilyName(Number(number))
      ?.replace(/^(AF|RTNL_FAMILY)_/, '')
      .toLowerCase() ?? String(number)
  )
}
