/** What callers write about a route, turned into the attributes of RTM_NEWROUTE, RTM_DELROUTE and RTM_GETROUTE. No I/O. */

import type {
  Metrics,
  RtmsgRouteAttrs,
  RtmType,
  RtnexthopRouteAttrs,
  RtnhFlags,
  RtviaHdr,
} from '../families/rt-route.js'
import { ValueError } from '../schema/index.js'
import { AF_INET, AF_UNSPEC } from '../wire/address-families.js'
import { type Prefix, parseIp } from '../wire/index.js'
import { own } from '../wire/own.js'
import type { LinkReference } from './link-names.js'
import {
  numberOf,
  ROUTE_PROTOCOLS,
  ROUTE_SCOPES,
  ROUTE_TABLES,
  ROUTER_PREFERENCES,
  type RouteProtocol,
  type RouterPreference,
  type RouteScope,
  type RouteTable,
} from './names.js'
import { addressText, checkHostBits, familyOfAddress, prefixOf } from './prefixes.js'

/** A route as the kernel tells it. */
export type Route = RtmsgRouteAttrs

export interface RouteMetrics extends Omit<Metrics, 'lock'> {
  /** Metrics that path MTU discovery must not change: their names, or the kernel's bits (1 << RTAX_*). */
  readonly lock?: number | readonly MetricName[] | undefined
}
export type MetricName =
  | 'mtu'
  | 'window'
  | 'rtt'
  | 'rttvar'
  | 'ssthresh'
  | 'cwnd'
  | 'advmss'
  | 'reordering'
  | 'hoplimit'

/** One way of a multipath route. */
export interface NewNextHop extends Omit<Partial<RtnexthopRouteAttrs>, 'oif'> {
  /** Of the other family: goes as RTA_VIA. */
  readonly gateway?: string | undefined
  /** The link, instead of rtnhIfindex. */
  readonly oif?: LinkReference | undefined
  /** 1 to 256: rtnhHops is one less. */
  readonly weight?: number | undefined
  readonly onlink?: boolean | undefined
}

export interface NewRoute extends Omit<Partial<Route>, 'table' | 'oif' | 'iif' | 'metrics' | 'multipath' | 'pref'> {
  /** `10.0.0.0/8`, `default`, `::/0`, or an address. Host bits of an IPv4 prefix must be clear. */
  readonly dst?: string | undefined
  /** Instead of rtmType. Default `unicast`. */
  readonly type?: RtmType | undefined
  /** An IPv6 gateway of an IPv4 route goes as RTA_VIA. */
  readonly gateway?: string | undefined
  readonly oif?: LinkReference | undefined
  /** Same as `oif`. */
  readonly dev?: LinkReference | undefined
  /** Only to look up a route: the link a packet comes in by. */
  readonly iif?: LinkReference | undefined
  /** Default `main`; `local` for types local, broadcast, anycast and nat. */
  readonly table?: RouteTable | undefined
  /** Instead of rtmProtocol. Default `boot`. */
  readonly protocol?: RouteProtocol | undefined
  /** Instead of rtmScope. Default as iproute2's: `link` where there is no gateway, `host` for local routes, else `global`; IPv6 has none. */
  readonly scope?: RouteScope | undefined
  /** Same as `priority`: the lower the better. IPv6 makes 1024 of 0. */
  readonly metric?: number | undefined
  readonly tos?: number | undefined
  /** The gateway is taken to be on the link, whatever the addresses say (RTNH_F_ONLINK). */
  readonly onlink?: boolean | undefined
  readonly metrics?: RouteMetrics | undefined
  readonly multipath?: readonly NewNextHop[] | undefined
  readonly pref?: RouterPreference | undefined
}

export interface RouteFilter {
  /** 2, AF_INET, or 10, AF_INET6; default both of these. 0: whatever the kernel dumps, as multicast (128, 129) and MPLS routes too. */
  readonly rtmFamily?: number | undefined
  readonly table?: RouteTable | undefined
  readonly oif?: LinkReference | undefined
  /** The same as `oif`. */
  readonly dev?: LinkReference | undefined
  readonly protocol?: RouteProtocol | undefined
  readonly type?: RtmType | undefined
  /** Exactly this prefix. */
  readonly dst?: string | undefined
  readonly gateway?: string | undefined
  readonly scope?: RouteScope | undefined
  /** The exceptions that were learned (path MTU, redirects) instead of the routes. */
  readonly cached?: boolean | undefined
}

/** What decides about a route, beside the destination. */
export interface RouteLookup {
  readonly from?: string | undefined
  readonly iif?: LinkReference | undefined
  readonly oif?: LinkReference | undefined
  readonly mark?: number | undefined
  readonly tos?: number | undefined
  readonly uid?: number | undefined
  readonly ipProto?: number | undefined
  readonly sport?: number | undefined
  readonly dport?: number | undefined
  /** The route itself as it stands in its table, rather than what becomes of the packet. */
  readonly fibMatch?: boolean | undefined
}

type Indexed<T, K extends keyof T> = Omit<T, K> & { readonly [P in K]?: number | undefined }
export type ResolvedNextHop = Indexed<NewNextHop, 'oif'>
export type ResolvedRoute = Omit<Indexed<NewRoute, 'oif' | 'dev' | 'iif'>, 'multipath'> & {
  readonly multipath?: readonly ResolvedNextHop[] | undefined
}
export type ResolvedRouteFilter = Indexed<Omit<RouteFilter, 'dev'>, 'oif'>
export type ResolvedRouteLookup = Indexed<RouteLookup, 'oif' | 'iif'>

/** rtm_flags: the low bits are RTNH_F_*. */
const RTNH_F_PERVASIVE = 2
const RTNH_F_ONLINK = 4
const RTM_F_CLONED = 0x200
/** Tells the table that was looked up; IPv6 always does, and refuses the flag (inet6_rtm_valid_getroute_req). */
const RTM_F_LOOKUP_TABLE = 0x1000
const RTM_F_FIB_MATCH = 0x2000
/** Bits of rtm_flags and rtnh_flags that a process may give; DEAD and LINKDOWN are refused (net/ipv4/fib_semantics.c fib_create_info). */
const WRITABLE_FLAGS = RTNH_F_PERVASIVE | RTNH_F_ONLINK
const WRITABLE_HOP_FLAGS: ReadonlySet<RtnhFlags> = new Set<RtnhFlags>(['pervasive', 'onlink'])
/** struct rtmsg has a byte for the table; above 255 RTA_TABLE alone says which. */
const LARGEST_HEADER_TABLE = 255
/** Ticks of rta_expires a second: USER_HZ of every architecture of today. */
const USER_HZ = 100

/** RTAX_*: bit numbers in `lock`. */
const METRIC_BITS: Readonly<Record<MetricName, number>> = {
  mtu: 2,
  window: 3,
  rtt: 4,
  rttvar: 5,
  ssthresh: 6,
  cwnd: 7,
  advmss: 8,
  reordering: 9,
  hoplimit: 10,
}

/** Default table and scope by type (iproute2 iproute_modify; the kernel refuses other scopes, fib_create_info). */
const TYPE_DEFAULTS: Readonly<Record<string, { readonly table?: number; readonly scope: number }>> = {
  local: { table: ROUTE_TABLES.local, scope: ROUTE_SCOPES.host },
  nat: { table: ROUTE_TABLES.local, scope: ROUTE_SCOPES.host },
  broadcast: { table: ROUTE_TABLES.local, scope: ROUTE_SCOPES.link },
  anycast: { table: ROUTE_TABLES.local, scope: ROUTE_SCOPES.link },
  multicast: { scope: ROUTE_SCOPES.link },
}

/** Told only, or written in another form here. */
const NOT_COPIED: ReadonlySet<string> = new Set([
  ...['rtmFamily', 'rtmDstLen', 'rtmSrcLen', 'rtmTos', 'rtmTable', 'rtmProtocol', 'rtmScope', 'rtmType', 'rtmFlags'],
  ...[
    'dst',
    'src',
    'type',
    'oif',
    'dev',
    'iif',
    'table',
    'protocol',
    'scope',
    'metric',
    'tos',
    'onlink',
    'metrics',
    'multipath',
    'pref',
  ],
  ...[
    'gateway',
    'via',
    'cacheinfo',
    'session',
    'mpAlgo',
    'protoinfo',
    'mfcStats',
    'unknownAttributes',
    'pad',
    'iif',
    'mark',
    'uid',
  ],
])
/** With a nexthop object these are its own, and the kernel refuses both at once (rtm_to_fib_config). */
const OF_NEXTHOP_OBJECT: ReadonlySet<string> = new Set(['encap', 'encapType'])

/** @throws ValueError for a prefix with host bits, addresses of different families, a name that is no table, scope or protocol. */
export function newRouteRequest(input: ResolvedRoute): Partial<Route> {
  const type = input.type ?? input.rtmType ?? 'unicast'
  const family = routeFamily(input)
  return {
    ...selector(input, family, type),
    rtmProtocol: numberOf(ROUTE_PROTOCOLS, input.protocol ?? input.rtmProtocol ?? 'boot', 'protocol'),
    rtmScope: scopeOf(input, family, type),
    rtmType: type,
    rtmFlags: flagsOf(input),
    ...details(input, family),
  }
}

/** What tells a route from the others: prefix, tos, table, and of the rest what is said; the kernel deletes the first that fits (net/ipv4/fib_trie.c fib_table_delete). */
export function routeSelector(input: ResolvedRoute): Partial<Route> {
  const family = routeFamily(input)
  const type = input.type ?? input.rtmType
  const scope = input.scope ?? input.rtmScope ?? 'nowhere'
  return {
    ...selector(input, family, type),
    rtmScope: family === AF_INET ? numberOf(ROUTE_SCOPES, scope, 'scope') : 0,
    rtmProtocol: numberOf(ROUTE_PROTOCOLS, input.protocol ?? input.rtmProtocol ?? 0, 'protocol'),
    ...(type === undefined ? {} : { rtmType: type }),
    rtmFlags: flagsOf(input),
    ...details(input, family),
  }
}

function selector(input: ResolvedRoute, family: number, type: RtmType | undefined): Partial<Route> {
  const dst = input.dst === undefined ? undefined : prefixOf(input.dst, 'dst', family, input.rtmDstLen)
  const src = input.src === undefined ? undefined : prefixOf(input.src, 'src', family, input.rtmSrcLen)
  if (dst === undefined && (input.rtmDstLen ?? 0) > 0)
    throw new ValueError('dst', `missing, though rtmDstLen is ${input.rtmDstLen}`)
  if (dst !== undefined) checkHostBits(dst, 'dst')
  const table = tableOf(input, type)
  return {
    rtmFamily: family,
    rtmTos: input.tos ?? input.rtmTos ?? 0,
    rtmTable: table > LARGEST_HEADER_TABLE ? 0 : table,
    ...(table > LARGEST_HEADER_TABLE ? { table } : {}),
    ...(dst === undefined ? { rtmDstLen: 0 } : { rtmDstLen: dst.length, ...addressMember('dst', dst) }),
    ...(src === undefined ? { rtmSrcLen: 0 } : { rtmSrcLen: src.length, ...addressMember('src', src) }),
  }
}

/** A prefix of no bits needs no address, and `default` has none. */
function addressMember(name: 'dst' | 'src', prefix: Prefix): { dst?: string; src?: string } {
  return prefix.length === 0 ? {} : { [name]: addressText(prefix) }
}

function tableOf(input: ResolvedRoute, type: RtmType | undefined): number {
  const given = input.table ?? (input.rtmTable === 0 ? undefined : input.rtmTable)
  if (given !== undefined) return numberOf(ROUTE_TABLES, given, 'table')
  return TYPE_DEFAULTS[String(type)]?.table ?? ROUTE_TABLES.main
}

function scopeOf(input: ResolvedRoute, family: number, type: RtmType): number {
  const given = input.scope ?? input.rtmScope
  if (given !== undefined) return numberOf(ROUTE_SCOPES, given, 'scope')
  if (family !== AF_INET) return ROUTE_SCOPES.global
  const byType = TYPE_DEFAULTS[String(type)]
  if (byType !== undefined) return byType.scope
  const isDirect =
    input.gateway === undefined && input.via === undefined && input.multipath === undefined && input.nhId === undefined
  return type === 'unicast' && isDirect ? ROUTE_SCOPES.link : ROUTE_SCOPES.global
}

function flagsOf(input: ResolvedRoute): number {
  const kept = (input.rtmFlags ?? 0) & WRITABLE_FLAGS
  return input.onlink === undefined ? kept : input.onlink ? kept | RTNH_F_ONLINK : kept & ~RTNH_F_ONLINK
}

function details(input: ResolvedRoute, family: number): Partial<Route> {
  const byObject = input.nhId !== undefined
  const copied = Object.entries(input).filter(
    ([key, value]) => value !== undefined && !NOT_COPIED.has(key) && !(byObject && OF_NEXTHOP_OBJECT.has(key)),
  )
  const priority = input.metric ?? input.priority
  const expires = input.expires ?? remaining(input)
  return {
    ...Object.fromEntries(copied),
    ...(priority === undefined ? {} : { priority }),
    ...(expires === undefined ? {} : { expires }),
    ...(input.metrics === undefined ? {} : { metrics: metricsOf(input.metrics) }),
    ...(input.pref === undefined ? {} : { pref: numberOf(ROUTER_PREFERENCES, input.pref, 'pref') }),
    ...(byObject ? {} : ways(input, family)),
  }
}

function ways(input: ResolvedRoute, family: number): Partial<Route> {
  if (input.multipath !== undefined) {
    return { multipath: input.multipath.map((hop, index) => nextHop(hop, family, `multipath[${index}]`)) }
  }
  const oif = input.oif ?? input.dev
  return { ...gatewayMember(input, family, 'gateway'), ...(oif === undefined ? {} : { oif }) }
}

/** Seconds left of a route that was read; such a route keeps its end, not its whole life. */
function remaining({ cacheinfo }: ResolvedRoute): number | undefined {
  const ticks = cacheinfo?.rtaExpires
  if (ticks === undefined) return undefined
  const left = Math.floor((ticks | 0) / USER_HZ)
  return left > 0 ? left : undefined
}

function metricsOf(metrics: RouteMetrics): Metrics {
  const { lock, unknownAttributes: _dropped, ...rest } = metrics
  if (lock === undefined) return rest
  const bits = typeof lock === 'number' ? lock : lock.reduce((sum, name) => sum | lockBit(name), 0)
  return { lock: bits, ...rest }
}

function lockBit(name: MetricName): number {
  const bit = own<number>(METRIC_BITS, name)
  if (bit === undefined)
    throw new ValueError('metrics.lock', `expected one of ${Object.keys(METRIC_BITS).join(', ')}; got '${name}'`)
  return 1 << bit
}

function nextHop(hop: ResolvedNextHop, family: number, path: string): RtnexthopRouteAttrs {
  const weight = hop.weight ?? (hop.rtnhHops ?? 0) + 1
  if (!Number.isInteger(weight) || weight < 1 || weight > 256)
    throw new ValueError(`${path}.weight`, `expected 1 to 256, got ${weight}`)
  const flags = new Set((hop.rtnhFlags ?? []).filter(flag => WRITABLE_HOP_FLAGS.has(flag)))
  if (hop.onlink === true) flags.add('onlink')
  if (hop.onlink === false) flags.delete('onlink')
  const { encap, encapType, flow, newdst } = hop
  const kept = Object.entries({ encapType, encap, flow, newdst }).filter(([, value]) => value !== undefined)
  return {
    rtnhLen: 0,
    rtnhIfindex: hop.oif ?? hop.rtnhIfindex ?? 0,
    rtnhHops: weight - 1,
    rtnhFlags: [...flags],
    ...Object.fromEntries(kept),
    ...gatewayMember(hop, family, `${path}.gateway`),
  }
}

function gatewayMember(
  input: { readonly gateway?: string | undefined; readonly via?: RtviaHdr | undefined },
  family: number,
  path: string,
): { gateway?: string; via?: RtviaHdr } {
  if (input.gateway === undefined) return input.via === undefined ? {} : { via: input.via }
  const gatewayFamily = familyOfAddress(input.gateway, path)
  if (gatewayFamily === family) return { gateway: input.gateway }
  if (family !== AF_INET) throw new ValueError(path, 'an IPv6 route has IPv6 gateways only')
  return { via: { family: gatewayFamily, trailingBytes: parseIp(input.gateway)! } }
}

/** The family of a route is that of its addresses; of `default` alone, IPv4's. */
function routeFamily(input: ResolvedRoute): number {
  if (input.rtmFamily !== undefined && input.rtmFamily !== AF_UNSPEC) return input.rtmFamily
  for (const name of ['dst', 'src', 'prefsrc'] as const) {
    const text = input[name]
    if (text === undefined || text === 'default') continue
    const { family } = prefixOf(text, name)
    if (family !== AF_UNSPEC) return family
  }
  const gateway = input.gateway ?? input.multipath?.find(hop => hop.gateway !== undefined)?.gateway
  return gateway === undefined ? AF_INET : familyOfAddress(gateway, 'gateway')
}

/** The kernel filters by table, protocol, type and link where it is strict (net/ipv4/fib_frontend.c ip_valid_fib_dump_req). */
export function routeDumpRequest(filter: ResolvedRouteFilter): Partial<Route> {
  const table = filter.table === undefined ? undefined : numberOf(ROUTE_TABLES, filter.table, 'table')
  return {
    rtmFamily: filter.rtmFamily ?? AF_UNSPEC,
    ...(table === undefined ? {} : { table }),
    ...(filter.protocol === undefined ? {} : { rtmProtocol: numberOf(ROUTE_PROTOCOLS, filter.protocol, 'protocol') }),
    ...(filter.type === undefined ? {} : { rtmType: filter.type }),
    ...(filter.oif === undefined ? {} : { oif: filter.oif }),
    ...(filter.cached === true ? { rtmFlags: RTM_F_CLONED } : {}),
  }
}

/** The table of a route: RTA_TABLE where there is one, else that of the header. */
export function tableOfRoute(route: Pick<Route, 'table' | 'rtmTable'>): number {
  return route.table ?? route.rtmTable
}

/** The same filter here. */
export function matchesRoute(route: Route, filter: ResolvedRouteFilter): boolean {
  const isIp = route.rtmFamily === 2 || route.rtmFamily === 10
  if (filter.rtmFamily === undefined ? !isIp : filter.rtmFamily !== AF_UNSPEC && route.rtmFamily !== filter.rtmFamily)
    return false
  if (filter.table !== undefined && tableOfRoute(route) !== numberOf(ROUTE_TABLES, filter.table, 'table')) return false
  if (filter.protocol !== undefined && route.rtmProtocol !== numberOf(ROUTE_PROTOCOLS, filter.protocol, 'protocol'))
    return false
  if (filter.scope !== undefined && route.rtmScope !== numberOf(ROUTE_SCOPES, filter.scope, 'scope')) return false
  if (filter.type !== undefined && route.rtmType !== filter.type) return false
  if (filter.gateway !== undefined && !gatewaysOf(route).includes(filter.gateway)) return false
  if (filter.oif !== undefined && !linksOf(route).includes(filter.oif)) return false
  if ((filter.cached === true) !== ((route.rtmFlags & RTM_F_CLONED) !== 0)) return false
  return filter.dst === undefined || hasPrefix(route, filter.dst)
}

function linksOf(route: Route): (number | undefined)[] {
  return [route.oif, ...(route.multipath ?? []).map(hop => hop.rtnhIfindex)]
}

function gatewaysOf(route: Route): (string | undefined)[] {
  return [route.gateway, ...(route.multipath ?? []).map(hop => hop.gateway)]
}

function hasPrefix(route: Route, text: string): boolean {
  const prefix = prefixOf(text, 'dst')
  if (prefix.length !== route.rtmDstLen) return false
  if (prefix.family !== AF_UNSPEC && prefix.family !== route.rtmFamily) return false
  return prefix.length === 0 || route.dst === addressText(prefix)
}

/** A lookup of the route to an address (net/ipv4/route.c inet_rtm_getroute, net/ipv6/route.c inet6_rtm_getroute). */
export function routeLookupRequest(dst: string, lookup: ResolvedRouteLookup): Partial<Route> {
  const to = prefixOf(dst, 'dst')
  const from = lookup.from === undefined ? undefined : prefixOf(lookup.from, 'from', to.family)
  const { iif, oif, mark, uid, ipProto, sport, dport } = lookup
  const given = Object.entries({ iif, oif, mark, uid, ipProto, sport, dport }).filter(
    ([, value]) => value !== undefined,
  )
  return {
    rtmFamily: to.family,
    rtmDstLen: to.length,
    dst: addressText(to),
    ...(from === undefined ? {} : { src: addressText(from), rtmSrcLen: from.length }),
    ...(lookup.tos === undefined ? {} : { rtmTos: lookup.tos }),
    rtmFlags: (to.family === AF_INET ? RTM_F_LOOKUP_TABLE : 0) | (lookup.fibMatch === true ? RTM_F_FIB_MATCH : 0),
    ...Object.fromEntries(given),
  }
}
