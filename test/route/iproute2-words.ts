/**
 * What iproute2 6.1 prints as JSON, made of the values of nlkit: one entry for each of its keys. An object is rendered whole and compared with what
 * `ip` printed, so that a key of iproute2 without an entry here fails, as does an entry that says something iproute2 does not.
 */

import {
  type Address,
  FIB_RULE_INVERT,
  type Link,
  type Neighbour,
  nameOf,
  ROUTE_PROTOCOLS,
  ROUTE_SCOPES,
  ROUTE_TABLES,
  type Route,
  type Rule,
  tableOfRoute,
  tableOfRule,
} from 'nlkit/route'
import { formatIp } from 'nlkit/wire'
import type { Json } from './environment.js'

/** Key of iproute2, and its value by ours; undefined: iproute2 prints nothing. */
export type Words<T> = Readonly<Record<string, (value: T, links: LinkNames) => unknown>>
export type LinkNames = ReadonlyMap<number, string>

/** A number that runs: seconds, and how far apart two looks at it may be. */
export class Running {
  readonly value: number
  readonly tolerance: number

  constructor(value: number, tolerance: number) {
    this.value = value
    this.tolerance = tolerance
  }
}

export function render<T>(words: Words<T>, value: T, links: LinkNames): Json {
  const made = Object.entries(words).map(([key, of]) => [key, of(value, links)] as const)
  return Object.fromEntries(made.filter(([, shown]) => shown !== undefined))
}

const only = <T>(condition: boolean, value: T): T | undefined => (condition ? value : undefined)
const yes = (condition: boolean | undefined): true | undefined => (condition ? true : undefined)
const bool = (value: number | undefined): boolean | undefined => (value === undefined ? undefined : value !== 0)
const hex = (value: number | undefined): string | undefined =>
  value === undefined ? undefined : `0x${value.toString(16)}`
const nameOfLink = (index: number | undefined, links: LinkNames): string | undefined =>
  index === undefined || index === 0 ? undefined : (links.get(index) ?? `if${index}`)

const OPERSTATES = ['UNKNOWN', 'NOTPRESENT', 'DOWN', 'LOWERLAYERDOWN', 'TESTING', 'DORMANT', 'UP']
const LINK_TYPES: Readonly<Record<number, string>> = { 1: 'ether', 772: 'loopback', 65534: 'none' }
const ADDR_GEN_MODES = ['eui64', 'none', 'stable_secret', 'random']
const LINK_FLAGS: Readonly<Record<string, string>> = {
  up: 'UP',
  broadcast: 'BROADCAST',
  debug: 'DEBUG',
  loopback: 'LOOPBACK',
  'point-to-point': 'POINTOPOINT',
  'no-trailers': 'NOTRAILERS',
  'no-arp': 'NOARP',
  promisc: 'PROMISC',
  'all-multi': 'ALLMULTI',
  master: 'MASTER',
  slave: 'SLAVE',
  multicast: 'MULTICAST',
  portsel: 'PORTSEL',
  'auto-media': 'AUTOMEDIA',
  dynamic: 'DYNAMIC',
  'lower-up': 'LOWER_UP',
  dormant: 'DORMANT',
  echo: 'ECHO',
}

function linkFlags({ ifiFlags }: Link): string[] {
  const names = ifiFlags.flatMap(flag => LINK_FLAGS[String(flag)] ?? (flag === 'running' ? [] : [String(flag)]))
  if (ifiFlags.includes('up') && !ifiFlags.includes('running')) names.push('NO-CARRIER')
  return names.sort()
}

/** iproute2's bridge ids: priority in hexadecimal, then the octets without leading zeros. */
function bridgeId(
  id: { readonly prio?: number | undefined; readonly addr?: string | undefined } | undefined,
): string | undefined {
  if (id?.addr === undefined) return undefined
  return `${(id.prio ?? 0).toString(16).padStart(4, '0')}.${id.addr
    .split(':')
    .map(octet => Number.parseInt(octet, 16).toString(16))
    .join(':')}`
}

const ticks = (value: bigint | undefined): number | undefined => (value === undefined ? undefined : Number(value))
/** iproute2 prints centiseconds as seconds. A timer may start anew between two looks. */
const timer = (value: bigint | undefined, period: number): Running | undefined =>
  value === undefined ? undefined : new Running(Number(value) / 100, period)

type Data<K extends string> =
  Extract<NonNullable<Link['linkinfo']>, { readonly kind: K }> extends { readonly data?: infer D }
    ? Exclude<D, undefined | Uint8Array>
    : never

const BRIDGE: Words<Data<'bridge'>> = {
  forward_delay: d => d.forwardDelay,
  hello_time: d => d.helloTime,
  max_age: d => d.maxAge,
  ageing_time: d => d.ageingTime,
  stp_state: d => d.stpState,
  priority: d => d.priority,
  vlan_filtering: d => d.vlanFiltering,
  vlan_protocol: d => only(d.vlanProtocol !== undefined, d.vlanProtocol === '8021q' ? '802.1Q' : '802.1ad'),
  bridge_id: d => bridgeId(d.bridgeId),
  root_id: d => bridgeId(d.rootId),
  root_port: d => d.rootPort,
  root_path_cost: d => d.rootPathCost,
  topology_change: d => d.topologyChange,
  topology_change_detected: d => d.topologyChangeDetected,
  hello_timer: d => timer(d.helloTimer, 3),
  tcn_timer: d => timer(d.tcnTimer, 3),
  topology_change_timer: d => timer(d.topologyChangeTimer, 3),
  gc_timer: d => timer(d.gcTimer, 301),
  vlan_default_pvid: d => d.vlanDefaultPvid,
  vlan_stats_enabled: d => d.vlanStatsEnabled,
  vlan_stats_per_port: d => d.vlanStatsPerPort,
  group_fwd_mask: d => (d.groupFwdMask === undefined ? undefined : d.groupFwdMask === 0 ? '0' : hex(d.groupFwdMask)),
  group_addr: d => d.groupAddr,
  mcast_snooping: d => d.mcastSnooping,
  no_linklocal_learn: d => optionBit(d.multiBoolopt, 0),
  mcast_vlan_snooping: d => optionBit(d.multiBoolopt, 1),
  mcast_router: d => d.mcastRouter,
  mcast_query_use_ifaddr: d => d.mcastQueryUseIfaddr,
  mcast_querier: d => d.mcastQuerier,
  mcast_hash_elasticity: d => d.mcastHashElasticity,
  mcast_hash_max: d => d.mcastHashMax,
  mcast_last_member_cnt: d => d.mcastLastMemberCnt,
  mcast_startup_query_cnt: d => d.mcastStartupQueryCnt,
  mcast_last_member_intvl: d => ticks(d.mcastLastMemberIntvl),
  mcast_membership_intvl: d => ticks(d.mcastMembershipIntvl),
  mcast_querier_intvl: d => ticks(d.mcastQuerierIntvl),
  mcast_query_intvl: d => ticks(d.mcastQueryIntvl),
  mcast_query_response_intvl: d => ticks(d.mcastQueryResponseIntvl),
  mcast_startup_query_intvl: d => ticks(d.mcastStartupQueryIntvl),
  mcast_stats_enabled: d => d.mcastStatsEnabled,
  mcast_igmp_version: d => d.mcastIgmpVersion,
  mcast_mld_version: d => d.mcastMldVersion,
  nf_call_iptables: d => d.nfCallIptables,
  nf_call_ip6tables: d => d.nfCallIp6tables,
  nf_call_arptables: d => d.nfCallArptables,
}

function optionBit(options: { readonly optval?: number | undefined } | undefined, bit: number): number | undefined {
  return options?.optval === undefined ? undefined : (options.optval >> bit) & 1
}

const MACVLAN: Words<Data<'macvlan'>> = {
  mode: d => d.mode,
  flags: d => only((d.flags ?? []).length > 0, d.flags),
  bcqueuelen: d => d.bcQueueLen,
  usedbcqueuelen: d => d.bcQueueLenUsed,
}

const VXLAN: Words<Data<'vxlan'>> = {
  id: d => d.id,
  group: d => only(isMulticast(d.group), d.group),
  group6: d => only(isMulticast(d.group6), d.group6),
  remote: d => only(d.group !== undefined && !isMulticast(d.group), d.group),
  remote6: d => only(d.group6 !== undefined && !isMulticast(d.group6), d.group6),
  local: d => d.local,
  local6: d => d.local6,
  link: (d, links) => nameOfLink(d.link, links),
  port_range: d => d.portRange && { low: d.portRange.low, high: d.portRange.high },
  port: d => d.port,
  learning: d => bool(d.learning),
  proxy: d => yes(d.proxy === 1),
  rsc: d => yes(d.rsc === 1),
  l2miss: d => yes(d.l2miss === 1),
  l3miss: d => yes(d.l3miss === 1),
  tos: d => only((d.tos ?? 0) !== 0, hex(d.tos)),
  ttl: d => d.ttl,
  df: d => ['unset', 'set', 'inherit'][d.df ?? 0],
  ageing: d => d.ageing,
  limit: d => only((d.limit ?? 0) !== 0, d.limit),
  udp_csum: d => bool(d.udpCsum),
  udp_zero_csum6_tx: d => bool(d.udpZeroCsum6Tx),
  udp_zero_csum6_rx: d => bool(d.udpZeroCsum6Rx),
}

function isMulticast(address: string | undefined): boolean {
  if (address === undefined) return false
  return address.includes(':') ? address.startsWith('ff') : Number(address.split('.')[0]) >> 4 === 14
}

const TUN: Words<Data<'tun'>> = {
  type: d => ['', 'tun', 'tap'][d.type ?? 0],
  pi: d => bool(d.pi),
  vnet_hdr: d => bool(d.vnetHdr),
  multi_queue: d => bool(d.multiQueue),
  numqueues: d => only(d.multiQueue === 1, d.numQueues),
  numdisabled: d => only(d.multiQueue === 1, d.numDisabledQueues),
  persist: d => bool(d.persist),
  user: d => d.owner,
  group: d => d.group,
}

const VLAN: Words<Data<'vlan'>> = {
  protocol: d => (d.protocol === '8021q' ? '802.1Q' : '802.1ad'),
  id: d => d.id,
  flags: d => (d.flags?.flags ?? []).map(flag => String(flag).toUpperCase().replaceAll('-', '_')),
}

const KIND_DATA: Readonly<Record<string, Words<never>>> = {
  bridge: BRIDGE,
  macvlan: MACVLAN,
  macvtap: MACVLAN,
  vxlan: VXLAN,
  tun: TUN,
  vlan: VLAN,
}

const PORT_STATES = ['disabled', 'listening', 'learning', 'forwarding', 'blocking']
type PortData = Exclude<
  Extract<NonNullable<Link['linkinfo']>, { readonly slaveKind: 'bridge' }>['slaveData'],
  undefined | Uint8Array
>

const BRIDGE_PORT: Words<PortData> = {
  state: d => PORT_STATES[d.state ?? 0],
  priority: d => d.priority,
  cost: d => d.cost,
  hairpin: d => bool(d.mode),
  guard: d => bool(d.guard),
  root_block: d => bool(d.protect),
  fastleave: d => bool(d.fastLeave),
  learning: d => bool(d.learning),
  flood: d => bool(d.unicastFlood),
  id: d => hex(d.id),
  no: d => hex(d.no),
  designated_port: d => d.designatedPort,
  designated_cost: d => d.designatedCost,
  bridge_id: d => bridgeId(d.bridgeId),
  root_id: d => bridgeId(d.rootId),
  hold_timer: d => timer(d.holdTimer, 3),
  message_age_timer: d => timer(d.messageAgeTimer, 3),
  forward_delay_timer: d => timer(d.forwardDelayTimer, 16),
  topology_change_ack: d => d.topologyChangeAck,
  config_pending: d => d.configPending,
  proxy_arp: d => bool(d.proxyarp),
  proxy_arp_wifi: d => bool(d.proxyarpWifi),
  multicast_router: d => d.multicastRouter,
  mcast_flood: d => bool(d.mcastFlood),
  bcast_flood: d => bool(d.bcastFlood),
  mcast_to_unicast: d => bool(d.mcastToUcast),
  neigh_suppress: d => bool(d.neighSuppress),
  group_fwd_mask: d => only(d.groupFwdMask !== undefined, d.groupFwdMask === 0 ? '0' : hex(d.groupFwdMask)),
  group_fwd_mask_str: d => hex(d.groupFwdMask),
  vlan_tunnel: d => bool(d.vlanTunnel),
  isolated: d => bool(d.isolated),
  locked: d => bool(d.locked),
}

function linkInfo({ linkinfo }: Link, links: LinkNames): Json | undefined {
  if (linkinfo?.kind === undefined && linkinfo?.slaveKind === undefined) return undefined
  const { kind, data, slaveKind, slaveData } = linkinfo
  const words = KIND_DATA[kind ?? '']
  const info: Json = { info_kind: kind }
  if (data !== undefined && words !== undefined) info['info_data'] = render(words, data as never, links)
  if (slaveKind !== undefined) info['info_slave_kind'] = slaveKind
  if (slaveKind === 'bridge' && slaveData !== undefined)
    info['info_slave_data'] = render(BRIDGE_PORT, slaveData as PortData, links)
  return info
}

/** Of `ip -d addr`, which prints links too. */
export const LINK_OF_ADDRESS: Words<Link> = {
  ifindex: l => l.ifiIndex,
  ifname: l => l.ifname,
  link: (l, links) => only((l.link ?? 0) !== 0 && l.linkNetnsid === undefined, nameOfLink(l.link, links)),
  link_index: l => only(l.linkNetnsid !== undefined, l.link),
  link_netnsid: l => l.linkNetnsid,
  flags: linkFlags,
  mtu: l => l.mtu,
  qdisc: l => l.qdisc,
  master: (l, links) => nameOfLink(l.master, links),
  operstate: l => OPERSTATES[l.operstate ?? 0],
  group: l => (l.group === 0 ? 'default' : String(l.group)),
  txqlen: l => only((l.txqlen ?? 0) !== 0, l.txqlen),
  link_type: l => LINK_TYPES[l.ifiType] ?? `[${l.ifiType}]`,
  address: l => only((l.address ?? '') !== '', l.address),
  broadcast: l => only((l.broadcast ?? '') !== '' && !l.ifiFlags.includes('point-to-point'), l.broadcast),
  permaddr: l => only(l.permAddress !== undefined && l.permAddress !== l.address, l.permAddress),
  promiscuity: l => l.promiscuity,
  allmulti: l => l.allmulti,
  min_mtu: l => l.minMtu,
  max_mtu: l => l.maxMtu,
  linkinfo: linkInfo,
  num_tx_queues: l => l.numTxQueues,
  num_rx_queues: l => l.numRxQueues,
  gso_max_size: l => l.gsoMaxSize,
  gso_max_segs: l => l.gsoMaxSegs,
  tso_max_size: l => l.tsoMaxSize,
  tso_max_segs: l => l.tsoMaxSegs,
  gro_max_size: l => l.groMaxSize,
  ifalias: l => l.ifalias,
  altnames: l => l.propList?.altIfname,
}

/** Of `ip -d link`. */
export const LINK: Words<Link> = {
  ...LINK_OF_ADDRESS,
  linkmode: l => ['DEFAULT', 'DORMANT'][l.linkmode ?? 0],
  inet6_addr_gen_mode: l => addrGenMode(l),
}

function addrGenMode({ afSpec }: Link): string | undefined {
  if (afSpec === undefined || afSpec instanceof Uint8Array || !('inet6' in afSpec)) return undefined
  const mode = afSpec.inet6?.addrGenMode
  return mode === undefined ? undefined : ADDR_GEN_MODES[mode]
}

const hasFlag = (address: Address, flag: string): boolean =>
  (address.flags ?? address.ifaFlags).some(one => one === flag)

/** One of `addr_info` of `ip -d addr`. */
export const ADDRESS: Words<Address> = {
  family: a => (a.ifaFamily === 10 ? 'inet6' : 'inet'),
  local: a => a.local ?? a.address,
  address: a => only(a.local !== undefined && a.local !== a.address, a.address),
  prefixlen: a => a.ifaPrefixlen,
  metric: a => a.rtPriority,
  broadcast: a => a.broadcast,
  scope: a => nameOf(ROUTE_SCOPES, a.ifaScope),
  secondary: a => yes(a.ifaFamily !== 10 && hasFlag(a, 'secondary')),
  temporary: a => yes(a.ifaFamily === 10 && hasFlag(a, 'secondary')),
  tentative: a => yes(hasFlag(a, 'tentative')),
  deprecated: a => yes(hasFlag(a, 'deprecated')),
  home: a => yes(hasFlag(a, 'homeaddress')),
  nodad: a => yes(hasFlag(a, 'nodad')),
  mngtmpaddr: a => yes(hasFlag(a, 'managetempaddr')),
  noprefixroute: a => yes(hasFlag(a, 'noprefixroute')),
  autojoin: a => yes(hasFlag(a, 'mcautojoin')),
  optimistic: a => yes(hasFlag(a, 'optimistic')),
  dadfailed: a => yes(hasFlag(a, 'dadfailed')),
  'stable-privacy': a => yes(hasFlag(a, 'stable-privacy')),
  dynamic: a => yes(!hasFlag(a, 'permanent')),
  label: a => a.label,
  valid_life_time: a => lifetime(a.cacheinfo?.ifaValid),
  preferred_life_time: a => lifetime(a.cacheinfo?.ifaPrefered),
}

function lifetime(seconds: number | undefined): number | Running | undefined {
  return seconds === undefined || seconds === 0xffff_ffff ? seconds : new Running(seconds, 2)
}

const ROUTE_FLAGS: readonly (readonly [number, string])[] = [
  [1, 'dead'],
  [4, 'onlink'],
  [2, 'pervasive'],
  [8, 'offload'],
  [64, 'trap'],
  [16, 'linkdown'],
  [32, 'unresolved'],
]

function via(value: { readonly via?: Route['via'] }): Json | undefined {
  if (value.via?.trailingBytes === undefined) return undefined
  return { family: value.via.family === 10 ? 'inet6' : 'inet', host: formatIp(value.via.trailingBytes) }
}

function prefix(address: string | undefined, length: number, family: number): string | undefined {
  if (address === undefined) return length === 0 ? 'default' : undefined
  return length === (family === 10 ? 128 : 32) ? address : `${address}/${length}`
}

const METRICS: Words<NonNullable<Route['metrics']>> = {
  mtu: m => m.mtu,
  window: m => m.window,
  rtt: m => only(m.rtt !== undefined, m.rtt! / 8),
  rttvar: m => only(m.rttvar !== undefined, m.rttvar! / 4),
  ssthresh: m => m.ssthresh,
  cwnd: m => m.cwnd,
  advmss: m => m.advmss,
  reordering: m => m.reordering,
  hoplimit: m => m.hoplimit,
  initcwnd: m => m.initcwnd,
  initrwnd: m => m.initrwnd,
  rto_min: m => m.rtoMin,
  quickack: m => m.quickack,
  congestion: m => m.ccAlgo,
  fastopen_no_cookie: m => m.fastopenNoCookie,
}

type NextHop = NonNullable<Route['multipath']>[number]

const NEXT_HOP: Words<NextHop> = {
  gateway: h => h.gateway,
  via,
  dev: (h, links) => nameOfLink(h.rtnhIfindex, links),
  weight: h => h.rtnhHops + 1,
  flags: h => [...h.rtnhFlags].map(String).sort(),
}

/** Of `ip -d route`. */
export const ROUTE: Words<Route> = {
  type: r => r.rtmType,
  dst: r => prefix(r.dst, r.rtmDstLen, r.rtmFamily),
  from: r => only(r.src !== undefined, prefix(r.src, r.rtmSrcLen, r.rtmFamily)),
  tos: r => only(r.rtmTos !== 0, hex(r.rtmTos)),
  nhid: r => r.nhId,
  gateway: r => r.gateway,
  via,
  dev: (r, links) => nameOfLink(r.oif, links),
  table: r => nameOf(ROUTE_TABLES, tableOfRoute(r)),
  protocol: r => nameOf(ROUTE_PROTOCOLS, r.rtmProtocol),
  scope: r => nameOf(ROUTE_SCOPES, r.rtmScope),
  prefsrc: r => r.prefsrc,
  metric: r => r.priority,
  flags: r =>
    ROUTE_FLAGS.filter(([bit]) => r.rtmFlags & bit)
      .map(([, name]) => name)
      .sort(),
  metrics: (r, links) => (r.metrics === undefined ? undefined : [render(METRICS, r.metrics, links)]),
  expires: r => only((r.cacheinfo?.rtaExpires ?? 0) !== 0, new Running((r.cacheinfo?.rtaExpires ?? 0) / 100, 2)),
  error: r => only((r.cacheinfo?.rtaError ?? 0) !== 0, r.cacheinfo?.rtaError),
  pref: r => only(r.pref !== undefined, ['medium', 'high', '', 'low'][r.pref ?? 0]),
  nexthops: (r, links) => r.multipath?.map(hop => render(NEXT_HOP, hop, links)),
}

/** Of `ip neigh` and `ip neigh show proxy`. */
export const NEIGHBOUR: Words<Neighbour> = {
  dst: n => n.dst,
  dev: (n, links) => nameOfLink(n.ndmIfindex, links),
  lladdr: n => n.lladdr,
  router: n => only(n.ndmFlags.includes('router'), null),
  proxy: n => only(n.ndmFlags.includes('proxy'), null),
  extern_learn: n => only(n.ndmFlags.includes('ext-learned'), null),
  offload: n => only(n.ndmFlags.includes('offloaded'), null),
  managed: n => only((n.flagsExt ?? []).includes('managed'), null),
  state: n =>
    only(
      n.ndmState.length > 0,
      n.ndmState.map(state => String(state).toUpperCase()),
    ),
  protocol: n => only(n.protocol !== undefined, nameOf(ROUTE_PROTOCOLS, n.protocol ?? 0)),
}

const IP_PROTOCOL_NAMES: Readonly<Record<number, string>> = { 1: 'icmp', 6: 'tcp', 17: 'udp', 58: 'ipv6-icmp' }
const DETACHED = { iif: 8, oif: 16 }

/** Of `ip -d rule`. */
export const RULE: Words<Rule> = {
  priority: r => r.priority ?? 0,
  not: r => only((r.flags & FIB_RULE_INVERT) !== 0, null),
  src: r => r.src ?? 'all',
  srclen: r => only(r.src !== undefined && r.srcLen !== addressBits(r), r.srcLen),
  dst: r => r.dst,
  dstlen: r => only(r.dst !== undefined && r.dstLen !== addressBits(r), r.dstLen),
  tos: r => only(r.tos !== 0, hex(r.tos)),
  fwmark: r =>
    only(
      (r.fwmark ?? 0) !== 0 || (r.fwmask !== undefined && r.fwmask !== 0xffff_ffff && r.fwmask !== 0),
      hex(r.fwmark ?? 0),
    ),
  fwmask: r => only(r.fwmask !== undefined && r.fwmask !== 0xffff_ffff, hex(r.fwmask)),
  iif: r => r.iifname,
  iif_detached: r => only((r.flags & DETACHED.iif) !== 0, null),
  oif: r => r.oifname,
  oif_detached: r => only((r.flags & DETACHED.oif) !== 0, null),
  l3mdev: r => only(r.l3mdev === 1, null),
  uid_start: r => r.uidRange?.start,
  uid_end: r => r.uidRange?.end,
  ipproto: r => only(r.ipProto !== undefined, IP_PROTOCOL_NAMES[r.ipProto ?? 0] ?? `ipproto-${r.ipProto}`),
  sport: r => only(isSingle(r.sportRange), r.sportRange?.start),
  sport_start: r => only(!isSingle(r.sportRange), r.sportRange?.start),
  sport_end: r => only(!isSingle(r.sportRange), r.sportRange?.end),
  dport: r => only(isSingle(r.dportRange), r.dportRange?.start),
  dport_start: r => only(!isSingle(r.dportRange), r.dportRange?.start),
  dport_end: r => only(!isSingle(r.dportRange), r.dportRange?.end),
  tun_id: r => r.tunId,
  table: r => only(tableOfRule(r) !== 0, nameOf(ROUTE_TABLES, tableOfRule(r))),
  suppress_prefixlen: r =>
    only(r.suppressPrefixlen !== undefined && r.suppressPrefixlen !== 0xffff_ffff, r.suppressPrefixlen),
  suppress_ifgroup: r => only(r.suppressIfgroup !== undefined, String(r.suppressIfgroup)),
  goto: r => r.goto,
  action: r => only(r.action !== 'to-tbl' && r.action !== 'goto', r.action),
  protocol: r => only(r.protocol !== undefined, nameOf(ROUTE_PROTOCOLS, r.protocol ?? 0)),
}

function addressBits(rule: Rule): number {
  return rule.family === 10 ? 128 : 32
}

function isSingle(
  range: { readonly start?: number | undefined; readonly end?: number | undefined } | undefined,
): boolean {
  return range !== undefined && range.start === range.end
}
