/** RTM_GETROUTE of one destination. net/ipv4/route.c: inet_rtm_getroute; net/ipv6/route.c: inet6_rtm_getroute. */

import type { RtmsgRouteAttrs } from '../../families/rt-route.js'
import { EACCES, EHOSTUNREACH, EINVAL, ENETUNREACH, ENODEV, refuse } from './answer.js'
import type { Route4 } from './fib-ipv4-create.js'
import type { Route6 } from './fib-ipv6-create.js'
import { AF_INET, AF_INET6, RT_TABLE_COMPAT, RT_TABLE_LOCAL, RT_TABLE_MAIN } from './netlink-names.js'
import { inPrefix, ipNumber, ipText } from './prefixes.js'
import { headerTable, NO_CACHEINFO, RTM_F_CLONED, RTM_F_FIB_MATCH, RTM_F_LOOKUP_TABLE } from './route-fields.js'
import type { RouteState } from './state.js'

const RTN_LOCAL = 2
const RTN_BROADCAST = 3
const RTCF_LOCAL = 0x8000_0000
const RTCF_BROADCAST = 0x1000_0000
const RTN_THROW = 9
/** errno by types that drop. */
const ERRORS: Readonly<Record<number, number>> = { 6: EINVAL, 7: EHOSTUNREACH, 8: EACCES }

export function routeFor(state: RouteState, value: RtmsgRouteAttrs): object {
  return value.rtmFamily === AF_INET ? routeFor4(state, value) : routeFor6(state, value)
}

function routeFor4(state: RouteState, value: RtmsgRouteAttrs): object {
  const dst = ipNumber(value.dst)
  const oif = value.oif ?? 0
  if (oif !== 0 && state.links.byIndex(oif) === undefined) refuse(ENODEV)
  const found = find4(state, dst, oif) ?? refuse(ENETUNREACH)
  const { route, nexthop } = found
  if (ERRORS[route.type] !== undefined) refuse(ERRORS[route.type]!)
  const local = route.type === RTN_LOCAL
  const kind = local ? RTCF_LOCAL : route.type === RTN_BROADCAST ? RTCF_BROADCAST : 0

  const asked = (value.rtmFlags & RTM_F_LOOKUP_TABLE) !== 0
  const merged = route.table === RT_TABLE_LOCAL && !state.rules.hasCustom
  const table = asked && !merged ? route.table : RT_TABLE_MAIN
  if (value.rtmFlags & RTM_F_FIB_MATCH) return { ...state.fib4.value(route), rtmTable: headerTable(table), table }
  return {
    rtmFamily: AF_INET,
    rtmDstLen: 32,
    rtmSrcLen: 0,
    rtmTos: 0,
    rtmTable: headerTable(table),
    rtmProtocol: 0,
    rtmScope: 0,
    rtmType: route.type,
    rtmFlags: (RTM_F_CLONED + kind) >>> 0,
    table,
    dst: ipText(AF_INET, dst),
    oif: local ? 1 : nexthop?.index,
    prefsrc: sourceFor(state, route, nexthop?.gateway ?? ipText(AF_INET, dst), nexthop?.index ?? 0),
    gateway: nexthop?.gateway,
    uid: 0,
    cacheinfo: NO_CACHEINFO,
  }
}

function find4(state: RouteState, dst: bigint, oif: number): ReturnType<RouteState['fib4']['lookup']> {
  for (const table of state.rules.tables(AF_INET, { dst, oif })) {
    const found = state.fib4.lookup(table, dst, 0, oif)
    if (found !== undefined && found.route.type !== RTN_THROW) return found
  }
  return undefined
}

/** The preferred source, else an address of the link in the prefix of the next hop, else its first (inet_select_addr). */
function sourceFor(state: RouteState, route: Route4, next: string, index: number): string | undefined {
  if (route.prefsrc !== undefined) return route.prefsrc
  const addresses = state.links.byIndex(index)?.ipv4
  for (const { address, prefixLength, local } of addresses ?? [])
    if (inPrefix(AF_INET, ipNumber(next), ipNumber(address), prefixLength)) return local
  return addresses?.first?.local
}

function routeFor6(state: RouteState, value: RtmsgRouteAttrs): object {
  const dst = ipNumber(value.dst)
  const oif = value.oif ?? 0
  if (oif !== 0 && state.links.byIndex(oif) === undefined) refuse(ENODEV)
  const route = find6(state, dst, oif) ?? refuse(ENETUNREACH)
  if (ERRORS[route.type] !== undefined) refuse(ERRORS[route.type]!)
  if (value.rtmFlags & RTM_F_FIB_MATCH) return state.fib6.value(route)
  const local = route.type === RTN_LOCAL
  return {
    ...state.fib6.value({ ...route, siblings: [] }),
    rtmDstLen: 128,
    rtmSrcLen: 128,
    rtmTable: route.table < 256 ? route.table : RT_TABLE_COMPAT,
    dst: ipText(AF_INET6, dst),
    src: '::',
    oif: local ? 1 : route.index,
    gateway: route.gateway,
    prefsrc: local ? ipText(AF_INET6, route.dst) : sourceFor6(state, route, dst),
  }
}

function find6(state: RouteState, dst: bigint, oif: number): Route6 | undefined {
  for (const table of state.rules.tables(AF_INET6, { dst, oif })) {
    const found = state.fib6.lookup(table, dst, oif)
    if (found !== undefined && found.type !== RTN_THROW) return found
  }
  return undefined
}

/** ipv6_dev_get_saddr, by scope and common prefix only. */
function sourceFor6(state: RouteState, route: Route6, dst: bigint): string | undefined {
  if (route.prefsrc !== undefined) return route.prefsrc
  const addresses = [...(state.links.byIndex(route.index)?.ipv6 ?? [])].filter(({ completed }) => completed)
  const common = (address: string): number => {
    let length = 0
    while (length < 128 && inPrefix(AF_INET6, dst, ipNumber(address), length + 1)) length++
    return length
  }
  const linkLocal = inPrefix(AF_INET6, dst, ipNumber('fe80::'), 10)
  return addresses
    .map(({ address, scope }) => ({ address, rank: ((scope === 253) === linkLocal ? 1000 : 0) + common(address) }))
    .sort((a, b) => b.rank - a.rank)[0]?.address
}
