/** A request into an IPv4 route, or the reason why not. net/ipv4/fib_frontend.c: rtm_to_fib_config; fib_semantics.c: fib_create_info, fib_check_nh. */

import type { RtmsgRouteAttrs } from '../../families/rt-route.js'
import { EINVAL, ENETDOWN, ENETUNREACH, ENODEV, Refusal, refuse } from './answer.js'
import type { Link } from './link.js'
import {
  AF_INET,
  RT_SCOPE_HOST,
  RT_SCOPE_LINK,
  RT_SCOPE_NOWHERE,
  RT_TABLE_LOCAL,
  RT_TABLE_MAIN,
} from './netlink-names.js'
import type { NexthopObject } from './nexthops.js'
import { ipNumber, maskOfLength } from './prefixes.js'
import {
  keptMetrics,
  nexthopFlags,
  ROUTE_TYPES,
  RTNH_F_DEAD,
  RTNH_F_LINKDOWN,
  RTNH_F_ONLINK,
  TYPE_ERRORS,
  tableOf,
  typeNumber,
} from './route-fields.js'
import type { RouteState } from './state.js'

export interface Nexthop {
  index: number
  readonly gateway: string | undefined
  /** RTNH_F_*. */
  flags: number
  /** From 1. */
  readonly weight: number
  /** Scope of what the next hop is reached by; NOWHERE for the host's own. */
  scope: number
}

export interface Route4 {
  readonly table: number
  /** Unsigned. */
  readonly dst: number
  readonly dstLength: number
  readonly tos: number
  readonly type: number
  readonly scope: number
  readonly protocol: number
  readonly priority: number
  readonly prefsrc: string | undefined
  readonly metrics: Record<string, number> | undefined
  /** Of the nexthop object it leads over; 0 for none. */
  readonly nhId: number
  /**
   * None for types that drop; with a nexthop object its own. Once it is in a table, routes with the same next hops have the same array:
   * `struct fib_info`.
   */
  nexthops: Nexthop[]
}

export interface RouteConfig4 extends Route4 {
  readonly oif: number
  readonly gateway: string | undefined
  readonly multipath: boolean
  readonly flags: number
}

const RTN_MAX = 11
/** fib_props: the narrowest scope of a type. */
const TYPE_SCOPES: readonly number[] = [255, 0, 254, 253, 253, 0, 0, 0, 0, 0, 255, 255]
const USABLE_TYPES = ['unicast', 'local', 'broadcast', 'anycast', 'multicast'].map(typeNumber)
const TYPE_UNICAST = 1
const TYPE_LOCAL = 2

export function routeConfig(value: RtmsgRouteAttrs): RouteConfig4 {
  if (value.rtmTos & 3) refuse(EINVAL, 'Invalid dsfield (DSCP): ECN bits must be 0')
  if (value.rtmDstLen > 32) refuse(EINVAL, 'Invalid prefix length')
  const type = typeNumber(value.rtmType)
  const dst = ipNumber(value.dst)
  if (dst & ~maskOfLength(AF_INET, value.rtmDstLen)) refuse(EINVAL, 'Invalid prefix for given prefix length')
  const flags = value.rtmFlags
  if (value.nhId && (value.oif || given(value.gateway) !== undefined || value.multipath !== undefined))
    refuse(EINVAL, 'Nexthop specification and nexthop id are mutually exclusive')
  const own = {
    index: value.oif ?? 0,
    gateway: given(value.gateway),
    flags: flags & RTNH_F_ONLINK,
    weight: 1,
    scope: 0,
  }
  const hops = value.multipath?.map(hop => ({
    index: hop.rtnhIfindex ?? 0,
    gateway: given(hop.gateway),
    flags: nexthopFlags(hop.rtnhFlags),
    weight: (hop.rtnhHops ?? 0) + 1,
    scope: 0,
  }))
  return {
    table: tableOf(value),
    dst: Number(dst),
    dstLength: value.rtmDstLen,
    tos: value.rtmTos,
    type,
    scope: value.rtmScope,
    protocol: value.rtmProtocol,
    priority: value.priority ?? 0,
    prefsrc: given(value.prefsrc),
    metrics: keptMetrics(value.metrics),
    nhId: value.nhId ?? 0,
    nexthops: hops ?? [own],
    oif: own.index,
    gateway: own.gateway,
    multipath: hops !== undefined,
    flags,
  }
}

/** 0.0.0.0 stands for none. */
function given(address: string | undefined): string | undefined {
  return address === undefined || ipNumber(address) === 0n ? undefined : address
}

export function createRoute(state: RouteState, config: RouteConfig4): Route4 {
  const { oif, gateway, multipath, flags } = config
  if (config.type > RTN_MAX) refuse(EINVAL, 'Invalid route type')
  if (TYPE_SCOPES[config.type]! > config.scope) refuse(EINVAL, 'Invalid scope')
  if (flags & (RTNH_F_DEAD | RTNH_F_LINKDOWN)) refuse(EINVAL, 'Invalid rtm_flags - can not contain DEAD or LINKDOWN')
  const object = config.nhId === 0 ? undefined : state.nexthops.byId(config.nhId)
  if (config.nhId !== 0 && object === undefined) refuse(EINVAL, 'Nexthop id does not exist')
  if (multipath && config.nexthops.length === 0) refuse(EINVAL)
  if (TYPE_ERRORS[config.type] !== undefined) {
    if (gateway !== undefined || oif !== 0 || multipath)
      refuse(EINVAL, 'Gateway, device and multipath can not be specified for this route type')
    return routeOf(config, [])
  }
  if (!USABLE_TYPES.includes(config.type)) refuse(EINVAL, 'Invalid route type')
  if (config.scope > RT_SCOPE_HOST) refuse(EINVAL, 'Invalid scope')
  if (object !== undefined) {
    checkObject(object, config.scope)
    if (config.prefsrc !== undefined && !isValidPrefsrc(state, config)) refuse(EINVAL, 'Invalid prefsrc address')
    return routeOf(config, object.hops4)
  }
  if (config.scope === RT_SCOPE_HOST) checkHostScope(state, config)
  else for (const hop of config.nexthops) checkNexthop(state, config, hop)
  if (config.prefsrc !== undefined && !isValidPrefsrc(state, config)) refuse(EINVAL, 'Invalid prefsrc address')
  return routeOf(config, config.nexthops)
}

/** Without what only the request needs. */
function routeOf(config: RouteConfig4, nexthops: Nexthop[]): Route4 {
  const { table, dst, dstLength, tos, type, scope, protocol, priority, prefsrc, metrics, nhId } = config
  return { table, dst, dstLength, tos, type, scope, protocol, priority, prefsrc, metrics, nhId, nexthops }
}

/** inetdev_by_index. */
function deviceOf(state: RouteState, index: number): Link | undefined {
  const link = state.links.byIndex(index)
  return link?.hasIpv4 ? link : undefined
}

/** fib_check_nexthop. */
function checkObject({ members, gateway, flags }: NexthopObject, scope: number): void {
  if (members !== undefined && scope === RT_SCOPE_HOST)
    refuse(EINVAL, 'Route with host scope can not have multiple nexthops')
  const first = members?.[0]?.object ?? { gateway, flags }
  if (scope === RT_SCOPE_HOST && first.gateway !== undefined)
    refuse(EINVAL, 'Route with host scope can not have a gateway')
  if (first.flags & RTNH_F_ONLINK && scope >= RT_SCOPE_LINK) refuse(EINVAL, 'Scope mismatch with nexthop')
}

function checkHostScope(state: RouteState, { nexthops }: RouteConfig4): void {
  const [hop] = nexthops
  if (nexthops.length !== 1) refuse(EINVAL, 'Route with host scope can not have multiple nexthops')
  if (hop!.gateway !== undefined) refuse(EINVAL, 'Route with host scope can not have a gateway')
  if (deviceOf(state, hop!.index) === undefined) refuse(ENODEV)
  hop!.scope = RT_SCOPE_NOWHERE
}

/** What a next hop is checked for. */
type Reaching = Pick<RouteConfig4, 'scope' | 'table'>

/** fib_check_nh. */
export function checkNexthop(state: RouteState, config: Reaching, hop: Nexthop): void {
  if (hop.gateway === undefined) {
    checkDevice(state, hop)
    return
  }
  if (hop.flags & RTNH_F_ONLINK) {
    checkOnlink(state, config, hop)
    return
  }
  const found = search(() => reach(state, config, hop))
  if (found === undefined) refuse(ENETUNREACH, 'Nexthop has invalid gateway')
  const { route, nexthop } = found
  if (route.type !== TYPE_UNICAST && route.type !== TYPE_LOCAL) refuse(EINVAL, 'Nexthop has invalid gateway')
  const link = state.links.byIndex(nexthop?.index ?? 0) ?? refuse(EINVAL, 'No egress device for nexthop')
  hop.scope = route.scope
  hop.index = link.index
  if (!link.up) refuse(ENETDOWN)
}

/** A rule that ends a search does so with its own errno, and the same words. */
function search<T>(find: () => T): T {
  try {
    return find()
  } catch (error) {
    if (error instanceof Refusal) refuse(error.errno, 'Nexthop has invalid gateway')
    throw error
  }
}

/** Routes to the gateway: of the route's own table first, unless that is the main one, then by the rules. */
function reach(state: RouteState, config: Reaching, hop: Nexthop): ReturnType<RouteState['fib4']['lookup']> {
  const scope = Math.max(config.scope + 1, RT_SCOPE_LINK)
  const address = ipNumber(hop.gateway)
  const asksOwn = config.table !== RT_TABLE_MAIN
  const own = asksOwn ? state.fib4.lookup(config.table, address, scope, hop.index) : undefined
  if (own !== undefined && TYPE_ERRORS[own.route.type] === undefined) return own
  const ruled = state.rules.tables(AF_INET, { dst: address, oif: hop.index })
  for (const table of ruled) {
    const found = state.fib4.lookup(table, address, scope, hop.index)
    if (found !== undefined) return TYPE_ERRORS[found.route.type] === undefined ? found : undefined
  }
  return undefined
}

function checkDevice(state: RouteState, hop: Nexthop): void {
  const link = deviceOf(state, hop.index) ?? refuse(ENODEV)
  if (hop.flags & RTNH_F_ONLINK) refuse(EINVAL, 'Invalid flags for nexthop - PERVASIVE and ONLINK can not be set')
  if (!link.up) refuse(ENETDOWN, 'Device for nexthop is not up')
  hop.scope = RT_SCOPE_HOST
}

function checkOnlink(state: RouteState, config: Reaching, hop: Nexthop): void {
  if (config.scope >= RT_SCOPE_LINK) refuse(EINVAL, 'Nexthop has invalid scope')
  const link = state.links.byIndex(hop.index) ?? refuse(ENODEV, 'Nexthop device required for onlink')
  if (!link.up) refuse(ENETDOWN, 'Nexthop device is not up')
  if (addressType(state, ipNumber(hop.gateway)) !== 'unicast') refuse(EINVAL, 'Nexthop has invalid gateway')
  hop.scope = RT_SCOPE_LINK
}

/** inet_addr_type. */
function addressType(state: RouteState, address: bigint): string {
  if (address >> 28n === 0xen) return 'multicast'
  if (address >> 24n === 0n || address === 0xffff_ffffn) return 'broadcast'
  const found = state.fib4.lookup(RT_TABLE_LOCAL, address)
  return found === undefined ? 'unicast' : ROUTE_TYPES[found.route.type]!
}

/** fib_valid_prefsrc. */
function isValidPrefsrc(state: RouteState, config: RouteConfig4): boolean {
  const prefsrc = ipNumber(config.prefsrc)
  if (config.type === TYPE_LOCAL && BigInt(config.dst) === prefsrc) return true
  return addressType(state, prefsrc) === 'local'
}

/** RTNH_F_LINKDOWN while the link of a next hop has no carrier. */
export function linkdownFlag(state: RouteState, hop: Nexthop): number {
  const link = state.links.byIndex(hop.index)
  if (link === undefined || !link.up || link.carrier || hop.scope === RT_SCOPE_NOWHERE) return 0
  return RTNH_F_LINKDOWN
}
