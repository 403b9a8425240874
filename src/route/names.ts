/** Numbers of rtnetlink that people know by name: the names are iproute2's (rt_tables, rt_scopes, rt_protos), the numbers the kernel's. */

import { ValueError } from '../schema/index.js'
import { own } from '../wire/own.js'

/** RT_TABLE_* of include/uapi/linux/rtnetlink.h. */
export const ROUTE_TABLES = { unspec: 0, default: 253, main: 254, local: 255 } as const
/** RT_SCOPE_*. */
export const ROUTE_SCOPES = { global: 0, site: 200, link: 253, host: 254, nowhere: 255 } as const
/** RTPROT_*. */
export const ROUTE_PROTOCOLS = {
  unspec: 0,
  redirect: 1,
  kernel: 2,
  boot: 3,
  static: 4,
  gated: 8,
  ra: 9,
  mrt: 10,
  zebra: 11,
  bird: 12,
  dnrouted: 13,
  xorp: 14,
  ntk: 15,
  dhcp: 16,
  mrouted: 17,
  keepalived: 18,
  babel: 42,
  openr: 99,
  bgp: 186,
  isis: 187,
  ospf: 188,
  rip: 189,
  eigrp: 192,
} as const
/** IFAPROT_* of include/uapi/linux/if_addr.h: who made an address. */
export const ADDRESS_PROTOCOLS = { unspec: 0, kernel_lo: 1, kernel_ra: 2, kernel_ll: 3 } as const
/** ICMPV6_ROUTER_PREF_* of include/uapi/linux/icmpv6.h. */
export const ROUTER_PREFERENCES = { medium: 0, high: 1, low: 3 } as const
/** IPPROTO_* as rules and route lookups take them. */
export const IP_PROTOCOLS = { icmp: 1, tcp: 6, udp: 17, 'ipv6-icmp': 58, sctp: 132 } as const

export type RouteTable = keyof typeof ROUTE_TABLES | number
export type RouteScope = keyof typeof ROUTE_SCOPES | number
export type RouteProtocol = keyof typeof ROUTE_PROTOCOLS | number
export type AddressProtocol = keyof typeof ADDRESS_PROTOCOLS | number
export type RouterPreference = keyof typeof ROUTER_PREFERENCES | number
export type IpProtocol = keyof typeof IP_PROTOCOLS | number

/** The number of `value` in one of the tables above; numbers pass. @throws ValueError for a name the table lacks. */
export function numberOf(table: Readonly<Record<string, number>>, value: string | number, path: string): number {
  if (typeof value === 'number') return value
  const number = own(table, value)
  if (number !== undefined) return number
  if (/^\d+$/.test(value)) return Number(value)
  throw new ValueError(path, `expected a number or one of ${Object.keys(table).join(', ')}; got '${value}'`)
}

/** As {@link numberOf}, and undefined stays undefined. */
export function optionalNumberOf(
  table: Readonly<Record<string, number>>,
  value: string | number | undefined,
  path: string,
): number | undefined {
  return value === undefined ? undefined : numberOf(table, value, path)
}

/** The name of a number, or the number as text where it has none: `main`, `100`. */
export function nameOf(table: Readonly<Record<string, number>>, number: number): string {
  return Object.keys(table).find(name => table[name] === number) ?? String(number)
}
