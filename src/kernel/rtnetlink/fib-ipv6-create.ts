/** A request into IPv6 routes, or the reason why not. net/ipv6/route.c: rtm_to_fib6_config, ip6_route_info_create, fib6_nh_init, ip6_validate_gw. */

import type { RtmsgRouteAttrs } from '../../families/rt-route.js'
import { EACCES, EHOSTUNREACH, EINVAL, ENETDOWN, ENODEV, Refusal, refuse } from './answer.js'
import type { Link } from './link.js'
import { AF_INET6, RTPROT_KERNEL } from './netlink-names.js'
import { hasIpv4 } from './nexthops.js'
import { inPrefix, ipNumber, ipText, maskOfLength } from './prefixes.js'
import { keptMetrics, RTNH_F_ONLINK, TYPE_ERRORS, tableOf, typeNumber } from './route-fields.js'
import type { RouteState } from './state.js'

export interface Route6 {
  readonly table: number
  readonly dst: bigint
  readonly dstLength: number
  readonly type: number
  readonly protocol: number
  readonly priority: number
  readonly prefsrc: string | undefined
  readonly metrics: Record<string, number> | undefined
  /** Of the link. */
  readonly index: number
  readonly gateway: string | undefined
  readonly flags: number
  /** RTNH_F_LINKDOWN: the link had no carrier when the route came, or has lost it since. */
  linkdown: boolean
  readonly weight: number
  /** A type that drops; it hangs on lo. */
  readonly rejects: boolean
  /** -errno of such a type, as its cacheinfo tells it, unsigned. */
  readonly error: number
  readonly shareable: boolean
  /** Of the nexthop object it leads over; 0 for none. */
  readonly nhId: number
  /** Routes that share the prefix as one multipath route, itself among them; the same array in all. */
  siblings: Route6[]
}

/** fib_add_nexthop and rt6_qualify_for_ecmp. */
export function mayShare(route: Route6): boolean {
  return route.shareable
}

export interface Hop6 {
  readonly index: number
  readonly gateway: string | undefined
  readonly weight: number
}

/** Metric where the request has none. */
const IP6_RT_PRIO_USER = 1024
export const RTN_LOCAL = 2
export const RTN_ANYCAST = 4
const RTN_MAX = 11
const LINK_LOCAL = ipNumber('fe80::')

export interface RouteConfig6
  extends Pick<
    Route6,
    'table' | 'dst' | 'dstLength' | 'type' | 'protocol' | 'prefsrc' | 'metrics' | 'gateway' | 'flags'
  > {
  /** 0 where the request has none. */
  readonly givenPriority: number
  readonly oif: number
  readonly nhId: number
  readonly multipath: boolean
  readonly hops: readonly Hop6[]
}

export function route6Config(value: RtmsgRouteAttrs): RouteConfig6 {
  if (value.rtmTos & 3) refuse(EINVAL, 'Invalid dsfield (DSCP): ECN bits must be 0')
  if (value.nhId && (value.oif || value.gateway !== undefined || value.multipath !== undefined))
    refuse(EINVAL, 'Nexthop specification and nexthop id are mutually exclusive')
  if (value.via !== undefined) refuse(EINVAL, 'IPv6 does not support RTA_VIA attribute')
  if (value.rtmDstLen > 128) refuse(EINVAL, ...(value.dst === undefined ? ['Invalid prefix length'] : []))
  const hops: Hop6[] | undefined = value.multipath?.map(hop => ({
    index: hop.rtnhIfindex ?? 0,
    gateway: given(hop.gateway),
    weight: (hop.rtnhHops ?? 0) + 1,
  }))
  return {
    table: tableOf(value),
    dst: ipNumber(value.dst) & maskOfLength(AF_INET6, value.rtmDstLen),
    dstLength: value.rtmDstLen,
    type: typeNumber(value.rtmType),
    protocol: value.rtmProtocol,
    givenPriority: value.priority ?? 0,
    prefsrc: given(value.prefsrc),
    metrics: keptMetrics(value.metrics),
    oif: value.oif ?? 0,
    nhId: value.nhId ?? 0,
    gateway: given(value.gateway),
    flags: value.rtmFlags,
    multipath: hops !== undefined,
    hops: hops ?? [],
  }
}

function given(address: string | undefined): string | undefined {
  return address === undefined || ipNumber(address) === 0n ? undefined : ipText(AF_INET6, ipNumber(address))
}

/** @throws Refusal for the first next hop that may not be. */
export function createRoutes6(state: RouteState, config: RouteConfig6): Route6[] {
  if (config.type > RTN_MAX) refuse(EINVAL, 'Invalid route type')
  if (config.nhId !== 0) return [createOverObject(state, config)]
  const hops = config.multipath ? config.hops : [{ index: config.oif, gateway: config.gateway, weight: 1 }]
  if (hops.length === 0) refuse(EINVAL)
  return hops.map(hop => createRoute6(state, config, hop))
}

function createRoute6(state: RouteState, config: RouteConfig6, hop: Hop6): Route6 {
  const error = TYPE_ERRORS[config.type] ?? 0
  const link = error === 0 ? egress(state, config, hop) : state.links.byIndex(1)!
  if (error === 0 && !link.hasIpv6) refuse(EACCES, 'IPv6 is disabled on nexthop device')
  if (error === 0 && !link.up) refuse(ENETDOWN, 'Nexthop device is not up')
  if (config.prefsrc !== undefined && !state.ipv6.isLocal(config.prefsrc, error === 0 ? link.index : 0))
    refuse(EINVAL, 'Invalid source address')
  return {
    table: config.table,
    dst: config.dst,
    dstLength: config.dstLength,
    type: config.type,
    protocol: config.protocol || 3,
    priority: config.givenPriority || IP6_RT_PRIO_USER,
    prefsrc: config.prefsrc,
    metrics: config.metrics,
    index: link.index,
    gateway: error === 0 ? hop.gateway : undefined,
    flags: config.flags & RTNH_F_ONLINK,
    linkdown: error === 0 && config.type !== RTN_LOCAL && config.type !== RTN_ANYCAST && !link.carrier,
    weight: hop.weight,
    rejects: error !== 0,
    error: -error >>> 0,
    shareable: error === 0 && hop.gateway !== undefined && config.protocol !== RTPROT_KERNEL,
    nhId: 0,
    siblings: [],
  }
}

/** fib6_check_nexthop: the object says where it leads. */
function createOverObject(state: RouteState, config: RouteConfig6): Route6 {
  const object = state.nexthops.byId(config.nhId) ?? refuse(EINVAL, 'Nexthop id does not exist')
  if (hasIpv4(object)) refuse(EINVAL, 'IPv6 routes can not use an IPv4 nexthop')
  const [hop] = state.nexthops.hops6(object.id)
  const { table, dst, dstLength, type, protocol, prefsrc, metrics, givenPriority } = config
  const error = TYPE_ERRORS[type] ?? 0
  return {
    ...{ table, dst, dstLength, type, protocol: protocol || 3, prefsrc, metrics },
    ...{ priority: givenPriority || IP6_RT_PRIO_USER, index: hop!.index, gateway: hop!.gateway, weight: 1 },
    ...{ flags: object.flags, linkdown: false, rejects: false, error: -error >>> 0, shareable: false },
    ...{ nhId: object.id, siblings: [] },
  }
}

/** The link of a next hop, its own or the one its gateway lies on. */
export function egress(
  state: RouteState,
  config: Pick<RouteConfig6, 'flags' | 'table'>,
  { index, gateway }: Hop6,
): Link {
  const link = index === 0 ? undefined : (state.links.byIndex(index) ?? refuse(ENODEV))
  if (link?.hasIpv6 === false) refuse(ENODEV)
  if (config.flags & RTNH_F_ONLINK && link === undefined) refuse(ENODEV, 'Nexthop device required for onlink')
  if (gateway === undefined) return link ?? refuse(ENODEV)
  if (state.ipv6.isLocal(gateway, link?.index ?? 0)) refuse(EINVAL, 'Gateway can not be a local address')
  const number = ipNumber(gateway)
  if (inPrefix(AF_INET6, number, LINK_LOCAL, 10)) return usable(link)
  if (number >> 120n === 0xffn || number === 1n) refuse(EINVAL, 'Invalid gateway address')
  if (config.flags & RTNH_F_ONLINK) return usable(link)
  return usable(reach(state, config, number, link?.index ?? 0))
}

function usable(link: Link | undefined): Link {
  if (link === undefined) refuse(EINVAL, 'Egress device not specified')
  if (link.loopback) refuse(EINVAL, 'Egress device can not be loopback device for this route')
  return link
}

/** Until a rule ends the search. */
function ruledTables(state: RouteState, dst: bigint, oif: number): number[] {
  const tables: number[] = []
  try {
    for (const table of state.rules.tables(AF_INET6, { dst, oif })) tables.push(table)
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
  }
  return tables
}

/** ip6_route_check_nh: what leads to the gateway is on the link, without a gateway itself. */
function reach(state: RouteState, config: Pick<RouteConfig6, 'table'>, gateway: bigint, oif: number): Link {
  for (const table of [config.table, ...ruledTables(state, gateway, oif)]) {
    const found = state.fib6.lookup(table, gateway, oif)
    if (found === undefined) continue
    if (found.rejects || found.gateway !== undefined) continue
    const link = state.links.byIndex(found.index)
    if (link !== undefined) return link
  }
  return refuse(EHOSTUNREACH)
}
