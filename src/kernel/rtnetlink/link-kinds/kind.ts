/** What distinguishes one kind of link from another: `struct rtnl_link_ops` and the setup of its devices, as data. */

import type { IfinfomsgLinkAttrs } from '../../../families/rt-link.js'
import type { Link } from '../link.js'
import type { RouteState } from '../state.js'

/** A request to make a link, as far as the kind looks at it. */
export interface KindRequest {
  readonly value: IfinfomsgLinkAttrs
  /** Members of IFLA_INFO_DATA; undefined where the request has none. */
  readonly data: Readonly<Record<string, unknown>> | undefined
  /** Where an attribute of IFLA_INFO_DATA lies, for the extended acknowledgement. */
  readonly offsetOf: (type: number) => { readonly offset?: number }
  /** The namespace the request came from, by which IFLA_LINK is looked up. */
  readonly source: RouteState
}

export interface LinkKind {
  /** IFLA_INFO_KIND; undefined for `lo`. */
  readonly name: string | undefined
  readonly loopback?: boolean
  /** ARPHRD_*. */
  readonly type: number
  readonly flags: number
  readonly mtu: number
  readonly minMtu: number
  readonly maxMtu: number
  readonly txqlen: number
  readonly queues: number
  /** Of the qdisc while the link is up. */
  readonly qdisc: string
  readonly netnsImmutable?: boolean
  /** Devices that have no way to change their address (no ndo_set_mac_address). */
  readonly addressFixed?: boolean
  readonly headroom?: number
  readonly tsoMaxSize?: number
  /** Whether IFLA_LINK tells of {@link Link.lower}. */
  readonly tellsLower?: boolean
  /** Whether IFLA_LINK_NETNSID tells of the namespace it was made in. */
  readonly tellsOrigin?: boolean
  /** Links of the kind go down and up with what lies below, or with the other end. */
  readonly follows?: 'lower' | 'peer'
  /** Ends when what lies below moves to another namespace, not only when it ends. */
  readonly endsWhenLowerMoves?: boolean
  /** Checks a request before anything is made. @throws Refusal. */
  readonly validate?: (request: KindRequest) => void
  /** newlink: completes the link and puts it among the others by `insert`; it is configured and told of afterwards. @throws Refusal. */
  readonly create?: (link: Link, request: KindRequest, insert: (link: Link) => void) => void
  /** Members of IFLA_INFO_DATA where they are more than {@link Link.data}. */
  readonly told?: (link: Link) => Readonly<Record<string, unknown>>
  /** Applies IFLA_INFO_DATA to a link that exists. @throws Refusal. */
  readonly change?: (link: Link, data: Readonly<Record<string, unknown>>) => void
  /** ndo_open: whether it may go up. @throws Refusal. */
  readonly checkOpen?: (link: Link) => void
  /** Links that must go with this one. */
  readonly companions?: (link: Link) => readonly Link[]
}

/** What links over ether_setup share. */
export const ETHERNET: Omit<LinkKind, 'name'> = {
  type: 1,
  flags: 0x1002,
  mtu: 1500,
  minMtu: 68,
  maxMtu: 65535,
  txqlen: 1000,
  queues: 1,
  qdisc: 'noqueue',
}
