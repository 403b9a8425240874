/** One link: `struct net_device` as far as rtnetlink tells of it. */

import { Ipv4List, Ipv6List } from './address-lists.js'
import type { LinkKind } from './link-kinds/kind.js'
import {
  IF_OPER_DOWN,
  IF_OPER_UNKNOWN,
  IF_OPER_UP,
  IFF_LOOPBACK,
  IFF_LOWER_UP,
  IFF_NOARP,
  IFF_RUNNING,
  IFF_UP,
} from './netlink-names.js'
import type { RouteState } from './state.js'

/** An IPv4 address of a link: struct in_ifaddr. Texts as they are told. */
export interface Ipv4Address {
  readonly local: string
  /** IFA_ADDRESS: the peer's, or the same as `local`. */
  readonly address: string
  readonly prefixLength: number
  readonly scope: number
  label: string
  readonly broadcast: string | undefined
  /** IFA_F_*. */
  flags: number
  /** Seconds; 0xffffffff for ever. */
  preferred: number
  valid: number
  priority: number
  proto: number
  /** Larger than that of every address of its family before it. */
  readonly serial: number
  /** Clock, in milliseconds. */
  readonly created: number
  updated: number
}

/** An IPv6 address of a link: struct inet6_ifaddr. */
export interface Ipv6Address {
  readonly address: string
  readonly peer: string | undefined
  readonly prefixLength: number
  readonly scope: number
  flags: number
  preferred: number
  valid: number
  priority: number
  proto: number
  readonly serial: number
  readonly created: number
  updated: number
  /** Duplicate address detection is over, and the local route is there. */
  completed: boolean
  /** Removed; work still under way for it is void. */
  dead: boolean
}

export interface LinkSetup {
  readonly name: string
  readonly index: number
  readonly kind: LinkKind
  readonly address: string
}

export class Link {
  /** Namespace it is in. */
  state: RouteState
  /** Namespace it was made in. */
  readonly origin: RouteState
  index: number
  name: string
  readonly kind: LinkKind
  /** IFF_* that are kept; RUNNING and LOWER_UP follow from the rest. */
  flags: number
  mtu: number
  minMtu: number
  maxMtu: number
  txqlen: number
  address: string
  broadcast: string
  qdisc = 'noop'
  /** IF_OPER_*, as it was when last computed. */
  operstate: number = IF_OPER_UNKNOWN
  linkmode = 0
  /** Bytes. A bridge takes it over from its ports. */
  tsoMaxSize: number
  /** Of a bridge: the MTU was set by a process. */
  mtuSet = false
  /** The address was given by a process. */
  addressSet = false
  carrier = true
  carrierUpCount = 0
  carrierDownCount = 0
  group = 0
  promiscuity = 0
  allmulti = 0
  alias: string | undefined
  altNames: string[] = []
  /** The bridge it is a port of. */
  master: Link | undefined
  /** What lies below, or the other end of a pair. */
  lower: Link | undefined
  /** Members of IFLA_INFO_DATA, as the codec has them. */
  data: Record<string, unknown> | undefined
  /** Of a bridge: the address in its id, which is that of its lowest port or the one it was given. */
  bridgeId = '00:00:00:00:00:00'
  /** Of a port: the priority in the ids of bridge and root, as they were when it was last enabled. */
  designatedPriority = 0
  /** Members of IFLA_INFO_SLAVE_DATA. */
  portData: Record<string, unknown> | undefined
  readonly ipv4: Ipv4List = new Ipv4List()
  readonly ipv6: Ipv6List = new Ipv6List()
  /** IN6_ADDR_GEN_MODE_*: 0 eui64, 1 none. */
  addrGenMode = 0
  /** There is an IPv4 side (ip_ptr): not below 68 bytes of MTU. */
  hasIpv4 = false
  /** There is an IPv6 side (ip6_ptr): not below 1280 bytes of MTU. */
  hasIpv6 = false
  /** IF_READY of the IPv6 side. */
  ipv6Ready = false
  /** Its queues carry traffic: up, with carrier, and linkwatch has seen both (dev_activate). */
  active = false
  /** Waits in the list of linkwatch. */
  linkwatchPending = false
  /** Told of; before that nothing is said about it. */
  configured = false
  /** ifi_flags and ifi_change of the request that makes it. */
  requestedFlags: { readonly set: number; readonly mask: number } | undefined
  /** Being unregistered. */
  dying = false
  /** What RTM_GETLINK was last answered with, good for one count of {@link RouteWorld.changes} and one IFLA_EXT_MASK. */
  answer: { readonly changes: number; readonly mask: number; readonly payload: Uint8Array } | undefined

  constructor(state: RouteState, { name, index, kind, address }: LinkSetup) {
    this.state = state
    this.origin = state
    this.name = name
    this.index = index
    this.kind = kind
    this.flags = kind.flags
    this.mtu = kind.mtu
    this.minMtu = kind.minMtu
    this.maxMtu = kind.maxMtu
    this.txqlen = kind.txqlen
    this.address = address
    this.tsoMaxSize = kind.tsoMaxSize ?? 524280
    this.broadcast = kind.loopback ? '00:00:00:00:00:00' : 'ff:ff:ff:ff:ff:ff'
  }

  get up(): boolean {
    return (this.flags & IFF_UP) !== 0
  }

  get loopback(): boolean {
    return (this.flags & IFF_LOOPBACK) !== 0
  }

  get noarp(): boolean {
    return (this.flags & IFF_NOARP) !== 0
  }

  /** netif_oper_up. */
  get operational(): boolean {
    return this.operstate === IF_OPER_UP || this.operstate === IF_OPER_UNKNOWN
  }

  /** What is told of the operational state: down whenever the link is. */
  get toldOperstate(): number {
    return this.up ? this.operstate : IF_OPER_DOWN
  }

  /** dev_get_flags. */
  get toldFlags(): number {
    if (!this.up) return this.flags
    return this.flags | (this.operational ? IFF_RUNNING : 0) | (this.carrier ? IFF_LOWER_UP : 0)
  }
}
