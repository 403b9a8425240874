/** Members that routes of both families have in common. */

import type { RtmsgRouteAttrs } from '../../families/rt-route.js'
import { parseIp } from '../../wire/index.js'
import { AF_INET, AF_INET6, RT_TABLE_COMPAT, RT_TABLE_MAIN } from './netlink-names.js'
import { isOfFamily } from './prefixes.js'

export const RTNH_F_DEAD = 1
export const RTNH_F_ONLINK = 4
export const RTNH_F_LINKDOWN = 16
export const RTM_F_LOOKUP_TABLE = 0x1000
export const RTM_F_FIB_MATCH = 0x2000
export const RTM_F_CLONED = 0x200

/** RTN_* by the specification's names. */
export const ROUTE_TYPES: readonly string[] = [
  ...['unspec', 'unicast', 'local', 'broadcast', 'anycast', 'multicast'],
  ...['blackhole', 'unreachable', 'prohibit', 'throw', 'nat', 'xresolve'],
]

export function typeNumber(type: string | number): number {
  return typeof type === 'number' ? type : ROUTE_TYPES.indexOf(type)
}

/** RTA_TABLE, else the header's; the main one where neither says. */
export function tableOf(value: RtmsgRouteAttrs): number {
  return (value.table ?? value.rtmTable) || RT_TABLE_MAIN
}

/** rtm_table: numbers that do not fit the header. */
export function headerTable(table: number): number {
  return table < 256 ? table : RT_TABLE_COMPAT
}

/** RTA_GATEWAY of an IPv4 route, or RTA_VIA where it leads over IPv6. */
export function gatewayMembers(gateway: string | undefined): object {
  if (gateway === undefined || isOfFamily(AF_INET, gateway)) return { gateway }
  return { via: { family: AF_INET6, trailingBytes: parseIp(gateway)! } }
}

const RTNH_NAMES = ['dead', 'pervasive', 'onlink', 'offload', 'linkdown', 'unresolved', 'trap'] as const

export function nexthopFlags(flags: readonly (string | number)[] | undefined): number {
  const bit = (flag: string | number): number =>
    typeof flag === 'number' ? flag : 1 << RTNH_NAMES.indexOf(flag as (typeof RTNH_NAMES)[number])
  return (flags ?? []).reduce<number>((bits, flag) => bits | bit(flag), 0)
}

/** Seconds and counts of struct rta_cacheinfo for a route nobody has used. */
export const NO_CACHEINFO: Readonly<Record<string, number>> = {
  ...{ rtaClntref: 0, rtaLastuse: 0, rtaExpires: 0, rtaError: 0 },
  ...{ rtaUsed: 0, rtaId: 0, rtaTs: 0, rtaTsage: 0 },
}

/** -error of a type that drops, as its cacheinfo and lookups tell it; 0 for types that lead somewhere. */
export const TYPE_ERRORS: Readonly<Record<number, number>> = { 6: 22, 7: 113, 8: 13, 9: 11 }

/** Metrics without those that are 0, which are not kept. */
export function keptMetrics(metrics: object | undefined): Record<string, number> | undefined {
  const kept = Object.entries(metrics ?? {}).filter(([, value]) => typeof value === 'number' && value !== 0)
  return kept.length === 0 ? undefined : Object.fromEntries(kept as [string, number][])
}
