/** What is told of a link. net/core/rtnetlink.c: rtnl_fill_ifinfo; net/ipv6/addrconf.c: inet6_fill_ifinfo. */

import type { Link } from './link.js'
import { portData } from './link-kinds/bridge.js'
import { AF_BRIDGE, AF_INET6, AF_UNSPEC } from './netlink-names.js'

/** IPV4_DEVCONF_* as in a fresh namespace. */
const INET_CONF = [
  ...[0, 0, 0, 1, 1, 1, 1, 0, 1, 0, 0, 0, 0, 0, 1, 1, 0, 0, 0, 0],
  ...[0, 0, 0, 0, 0, 0, 10000, 1000, 0, 0, 0, 0, 1],
]
/** DEVCONF_*; the MTU is at 2, and 10 and 26 are of the loopback's kind. */
const INET6_CONF = [
  ...[0, 64, 0, 1, 1, 1, 1, 0xffffffff, 4000, 1000, 0, 604800, 86400, 3, 600, 16, 0, 1, 1, 1],
  ...[60000, 0, 0, 0, 0, 0, 0, 1, 0, 0, 10000, 1000, 1, 0, 0, 1, 0, 0, 1, 0, 0, 0, 0, 3600000],
  ...[0, 0, 1, 0, 0, 0, 0, 0, 1024, 0, 65535, 0xffffffff, 1, 0, 0, 0],
]
const ZEROS_64 = {
  ...{ rxPackets: 0n, txPackets: 0n, rxBytes: 0n, txBytes: 0n, rxErrors: 0n, txErrors: 0n, rxDropped: 0n },
  ...{ txDropped: 0n, multicast: 0n, collisions: 0n, rxLengthErrors: 0n, rxOverErrors: 0n, rxCrcErrors: 0n },
  ...{ rxFrameErrors: 0n, rxFifoErrors: 0n, rxMissedErrors: 0n, txAbortedErrors: 0n, txCarrierErrors: 0n },
  ...{ txFifoErrors: 0n, txHeartbeatErrors: 0n, txWindowErrors: 0n, rxCompressed: 0n, txCompressed: 0n },
  ...{ rxNohandler: 0n, rxOtherhostDropped: 0n },
}
const ZEROS = Object.fromEntries(
  Object.keys(ZEROS_64)
    .filter(key => key !== 'rxOtherhostDropped')
    .map(key => [key, 0]),
)
const RTEXT_FILTER_SKIP_STATS = 8
const IFLA_EVENT_NONE = 0

const INET6_STATS = Array.from({ length: 38 }, (_, index) => (index === 0 ? 38n : 0n))
const ICMP6_STATS = Array.from({ length: 7 }, (_, index) => (index === 0 ? 7n : 0n))
const INET6_CACHEINFO = { maxReasmLen: 65535, tstamp: 0, reachableTime: 30000, retransTime: 1000 }
const NO_TOKEN = '::'
const NOTHING = new Uint8Array(0)
const NO_MAP = { memStart: 0n, memEnd: 0n, baseAddr: 0n, irq: 0, dma: 0, port: 0 }
const NO_XDP = { attached: 0 }

function inet6(link: Link): object {
  const conf = INET6_CONF.slice()
  conf[2] = link.mtu
  if (link.loopback) conf[10] = conf[27] = 0xffffffff
  return {
    flags: link.ipv6Ready ? 0x8000_0000 : 0,
    conf,
    stats: INET6_STATS,
    cacheinfo: INET6_CACHEINFO,
    icmp6stats: ICMP6_STATS,
    token: NO_TOKEN,
    addrGenMode: link.addrGenMode,
  }
}

/** Index that IFLA_LINK tells; undefined where there is none of it. */
function lowerIndex(link: Link): { link?: number; linkNetnsid?: number } {
  if (link.kind.tellsOrigin && link.origin !== link.state)
    return { link: link.index, linkNetnsid: link.state.namespaceIds.idOf(link.origin) }
  if (link.kind.tellsLower !== true) return {}
  if (link.lower === undefined) return { link: 0 }
  if (link.lower.state === link.state) return { link: link.lower.index }
  return { link: link.lower.index, linkNetnsid: link.state.namespaceIds.idOf(link.lower.state) }
}

/** inet6_fill_ifinfo and br_fill_ifinfo: the number without its namespace, where it is another than the link's own. */
function lowerIndexAlone(link: Link): { link?: number } {
  if (link.kind.tellsLower !== true) return {}
  const index = link.lower?.index ?? 0
  return index === link.index ? {} : { link: index }
}

function linkinfo(link: Link): { linkinfo?: object } {
  const kind = link.kind.name
  const own = link.kind.told?.(link) ?? link.data
  const data = own === undefined ? {} : { data: own }
  const port = link.master === undefined ? {} : { slaveKind: 'bridge', slaveData: portData(link) }
  return kind === undefined ? {} : { linkinfo: { kind, ...data, ...port } }
}

/**
 * The members of RTM_NEWLINK and RTM_DELLINK.
 * @param change ifi_change: the flags that differ from before, all ones for a new link.
 * @param mask IFLA_EXT_MASK of the request.
 */
export function linkValue(link: Link, change: number, mask = 0, event: number = IFLA_EVENT_NONE): object {
  const { kind } = link
  return {
    ifiFamily: AF_UNSPEC,
    ifiType: kind.type,
    ifiIndex: link.index,
    ifiFlags: [link.toldFlags],
    ifiChange: change,
    ifname: link.name,
    txqlen: link.txqlen,
    operstate: link.toldOperstate,
    linkmode: link.linkmode,
    netnsImmutable: kind.netnsImmutable ? 1 : 0,
    mtu: link.mtu,
    minMtu: link.minMtu,
    maxMtu: link.maxMtu,
    group: link.group,
    promiscuity: link.promiscuity,
    allmulti: link.allmulti,
    numTxQueues: kind.queues,
    gsoMaxSegs: 65535,
    gsoMaxSize: 65536,
    groMaxSize: 65536,
    gsoIpv4MaxSize: 65536,
    groIpv4MaxSize: 65536,
    tsoMaxSize: link.tsoMaxSize,
    tsoMaxSegs: 65535,
    maxPacingOffloadHorizon: 0n,
    numRxQueues: kind.queues,
    headroom: kind.headroom ?? 0,
    tailroom: 0,
    master: link.master?.index,
    carrier: link.carrier ? 1 : 0,
    qdisc: link.qdisc,
    ifalias: link.alias,
    carrierChanges: link.carrierUpCount + link.carrierDownCount,
    carrierUpCount: link.carrierUpCount,
    carrierDownCount: link.carrierDownCount,
    protoDown: 0,
    map: NO_MAP,
    address: link.address,
    broadcast: link.broadcast,
    ...(mask & RTEXT_FILTER_SKIP_STATS ? {} : { stats64: ZEROS_64, stats: ZEROS }),
    xdp: NO_XDP,
    ...linkinfo(link),
    ...lowerIndex(link),
    ...(event === IFLA_EVENT_NONE ? {} : { event }),
    ...(link.altNames.length === 0 ? {} : { propList: { altIfname: link.altNames } }),
    afSpec: { ...(link.hasIpv4 ? { inet: { conf: INET_CONF } } : {}), ...(link.hasIpv6 ? { inet6: inet6(link) } : {}) },
    devlinkPort: NOTHING,
    dpllPin: {},
  }
}

/** The IPv6 side's view of a link, for RTNLGRP_IPV6_IFINFO. */
export function inet6LinkValue(link: Link): object {
  return {
    ifiFamily: AF_INET6,
    ifiType: link.kind.type,
    ifiIndex: link.index,
    ifiFlags: [link.toldFlags],
    ifiChange: 0,
    ifname: link.name,
    address: link.address,
    mtu: link.mtu,
    ...lowerIndexAlone(link),
    operstate: link.toldOperstate,
    protinfo: inet6(link),
  }
}

/** The bridge's view of a port. br_netlink.c: br_fill_ifinfo. */
export function bridgePortValue(link: Link): object {
  return {
    ifiFamily: AF_BRIDGE,
    ifiType: link.kind.type,
    ifiIndex: link.index,
    ifiFlags: [link.toldFlags],
    ifiChange: 0,
    ifname: link.name,
    master: link.master!.index,
    mtu: link.mtu,
    operstate: link.toldOperstate,
    address: link.address,
    ...lowerIndexAlone(link),
    protinfo: portData(link),
  }
}
