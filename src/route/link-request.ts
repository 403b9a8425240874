/** What callers write about a link, turned into the attributes of RTM_NEWLINK. No I/O. */

import type {
  IfinfoFlags,
  IfinfomsgLinkAttrs,
  LinkAttrs,
  LinkinfoAttrs,
  LinkinfoTunAttrs,
  RtextFilter,
} from '../families/rt-link.js'
import { type OtherFormat, ValueError } from '../schema/index.js'
import type { NetworkNamespace } from '../transport/transport.js'
import { own } from '../wire/own.js'
import type { LinkReference, WithIndexes } from './link-names.js'

/** A link as the kernel tells it. */
export type Link = IfinfomsgLinkAttrs

/** Kind and kind-specific data, typed by kind; any other kind takes bytes. */
export type LinkKindData = LinkinfoAttrs extends infer L
  ? L extends { readonly kind: infer K extends string; readonly data?: infer D }
    ? { readonly kind: K; readonly data?: D | undefined }
    : never
  : never

export type LinkKind = LinkKindData['kind']

/** What can be said of a link, new or not: the members of a link that was read, and shorthands. What the kernel only tells is left out. */
export interface LinkSettings extends Omit<Partial<Link>, 'link' | 'master' | 'linkinfo'> {
  /** IFF_UP. */
  readonly up?: boolean | undefined
  /** IFF_PROMISC. */
  readonly promisc?: boolean | undefined
  /** IFF_ALLMULTI: receives all of multicast. */
  readonly allMulticast?: boolean | undefined
  /** IFF_MULTICAST. */
  readonly multicast?: boolean | undefined
  /** IFF_NOARP, the other way round. */
  readonly arp?: boolean | undefined
  /** The bridge, bond or other link this one is a port of; null for none. */
  readonly master?: LinkReference | null | undefined
  /** Where the link is to be: a name below /run/netns, a path, a descriptor or a process. */
  readonly netns?: NetworkNamespace | undefined
  /** All of IFLA_LINKINFO, as read; `kind` and `data` beside it come first. */
  readonly linkinfo?: LinkinfoAttrs | undefined
}

/** The other end of a veth pair. */
export interface LinkPeer extends Omit<LinkSettings, 'linkinfo' | 'master'> {
  /** Same as `ifname`. */
  readonly name?: string | undefined
  /** Index to be given to it. */
  readonly index?: number | undefined
}

export type NewLink = LinkSettings & {
  /** The link below: of a macvlan, a vlan, a tunnel. */
  readonly link?: LinkReference | undefined
  /** Same as `ifname`. */
  readonly name?: string | undefined
  /** Index to be given to it; `ifiIndex` of a link that was read is not used. */
  readonly index?: number | undefined
  /** For veth. */
  readonly peer?: LinkPeer | undefined
} & (
    | LinkKindData
    | { readonly kind: 'tap'; readonly data?: LinkinfoTunAttrs | undefined }
    | { readonly kind?: OtherFormat | undefined; readonly data?: Uint8Array | undefined }
  )

export type LinkChange = LinkSettings & {
  /** Same as `ifname`: the new name. The link may be up since Linux 6.2; before, EBUSY. */
  readonly name?: string | undefined
} & (LinkKindData | { readonly kind?: OtherFormat | undefined; readonly data?: Uint8Array | undefined })

export interface LinkFilter {
  readonly kind?: LinkKind | (string & {}) | undefined
  /** Ports of this bridge or bond. */
  readonly master?: LinkReference | undefined
  readonly up?: boolean | undefined
  /** IFLA_EXT_MASK: what is to be told beside the rest; `skip-stats` leaves out the statistics of virtual functions, not those of the link. */
  readonly extMask?: readonly RtextFilter[] | undefined
  /** 7, AF_BRIDGE: the bridge's view of its ports, with VLANs by `brvlan` in the mask. Default 0. */
  readonly ifiFamily?: number | undefined
}

/** Descriptor or process by which the kernel finds a namespace. */
export type NamespaceAttribute = { readonly netNsFd: number } | { readonly netNsPid: number }

/** Names and namespaces already resolved. */
type Resolved<T extends { master?: unknown }> = Omit<WithIndexes<T & { link?: unknown }, 'link' | 'master'>, 'netns'>
export type ResolvedNewLink = Resolved<NewLink>
export type ResolvedLinkChange = Resolved<LinkChange>

/** Flags a process may set (net/core/dev.c __dev_change_flags). */
const SETTABLE: readonly IfinfoFlags[] = [
  'up',
  'debug',
  'no-trailers',
  'no-arp',
  'promisc',
  'all-multi',
  'multicast',
  'portsel',
  'auto-media',
  'dynamic',
]
const FLAG_BITS: Readonly<Record<string, number>> = {
  up: 1,
  debug: 4,
  'no-trailers': 32,
  'no-arp': 128,
  promisc: 256,
  'all-multi': 512,
  multicast: 4096,
  portsel: 8192,
  'auto-media': 16384,
  dynamic: 32768,
}
/** Shorthand, its flag, and whether true sets or clears it. */
const FLAG_SHORTHANDS = [
  ['up', 'up', true],
  ['promisc', 'promisc', true],
  ['allMulticast', 'all-multi', true],
  ['multicast', 'multicast', true],
  ['arp', 'no-arp', false],
] as const

/** Told by the kernel and refused, ignored or of another meaning when set. */
const READ_ONLY: readonly string[] = ['ifiType', 'ifiIndex', 'ifiFlags', 'ifiChange', 'stats', 'stats64']
/** Left out of links that were read; who writes them by hand means them. */
const READ_BACK: readonly (keyof LinkAttrs)[] = [
  'qdisc',
  'map',
  'operstate',
  'carrier',
  'carrierChanges',
  'carrierUpCount',
  'carrierDownCount',
  'promiscuity',
  'allmulti',
  'minMtu',
  'maxMtu',
  'physPortId',
  'physPortName',
  'physSwitchId',
  'permAddress',
  'tsoMaxSize',
  'tsoMaxSegs',
  'maxPacingOffloadHorizon',
  'xdp',
  'event',
  'linkNetnsid',
  'newNetnsid',
  'newIfindex',
  'targetNetnsid',
  'parentDevName',
  'parentDevBusName',
  'devlinkPort',
  'dpllPin',
  'headroom',
  'tailroom',
  'netnsImmutable',
  'afSpec',
  'protinfo',
  'vfinfoList',
  'vfPorts',
  'portSelf',
  'numVf',
  'propList',
  'protoDown',
  'protoDownReason',
  'extMask',
  'unknownAttributes',
]
/** Of kind-specific data: state, and what the policies reject (br_policy, macvlan_policy: NLA_REJECT). */
const READ_BACK_DATA: Readonly<Record<string, readonly string[]>> = {
  bridge: [
    'rootId',
    'bridgeId',
    'rootPort',
    'rootPathCost',
    'topologyChange',
    'topologyChangeDetected',
    'helloTimer',
    'tcnTimer',
    'topologyChangeTimer',
    'gcTimer',
    'fdbNLearned',
    'mcastQuerierState',
    'groupAddr',
    'fdbFlush',
  ],
  macvlan: ['macaddrCount', 'macaddrData', 'bcQueueLenUsed'],
  macvtap: ['macaddrCount', 'macaddrData', 'bcQueueLenUsed'],
  // Told as all the bits that nothing uses; to be given together with what uses the rest (vxlan_nl2conf).
  vxlan: ['reservedBits'],
}
/** A bridge without ports has no address, and none is refused as one (EADDRNOTAVAIL). */
const ZEROS = /^[0:]*$/
/** Kinds whose `link` tells where the other end is, rather than what is below. */
const PAIRED_KINDS: ReadonlySet<string> = new Set(['veth', 'netkit'])
/** drivers/net/vxlan/vxlan_core.c vxlan_policy: NLA_FLAG when set, a byte when told. */
const IFLA_VXLAN_TTL_INHERIT = 28

const SHORTHANDS: ReadonlySet<string> = new Set([
  ...FLAG_SHORTHANDS.map(([name]) => name),
  ...['name', 'index', 'kind', 'data', 'peer', 'netns', 'linkinfo'],
])

/** Only what comes from the kernel has a device type. */
function isReadBack(value: object): boolean {
  return 'ifiType' in value
}

/** The attributes of a request for a new link; `namespaces` are those of the link and of its peer. */
export function newLinkRequest(
  link: ResolvedNewLink,
  namespace?: NamespaceAttribute,
  peerNamespace?: NamespaceAttribute,
): Partial<Link> {
  const linkinfo = linkInfo(link, peerRequest(link, peerNamespace))
  const request: Record<string, unknown> = {
    ...attributes(link),
    ...namespace,
    ...(linkinfo === undefined ? {} : { linkinfo }),
  }
  if (isReadBack(link) && PAIRED_KINDS.has(linkinfo?.kind ?? '')) delete request['link']
  return link.index === undefined ? request : { ...request, ifiIndex: link.index }
}

/** The attributes of a request that changes a link, without what says which. */
export function changeLinkRequest(link: ResolvedLinkChange, namespace?: NamespaceAttribute): Partial<Link> {
  const linkinfo = linkInfo(link, undefined)
  return { ...attributes(link), ...namespace, ...(linkinfo === undefined ? {} : { linkinfo }) }
}

function attributes(link: object & { name?: string | undefined; master?: unknown }): Record<string, unknown> {
  const dropped = new Set<string>([...READ_ONLY, ...(isReadBack(link) ? READ_BACK : [])])
  const kept = Object.entries(link).filter(
    ([key, value]) => value !== undefined && !dropped.has(key) && !SHORTHANDS.has(key),
  )
  const request: Record<string, unknown> = Object.fromEntries(kept)
  if (link.name !== undefined) request['ifname'] = link.name
  if (link.master === null) request['master'] = 0
  if (isReadBack(link) && ZEROS.test(String(request['address'] ?? ''))) delete request['address']
  return { ...request, ...flagMembers(link) }
}

/** ifi_flags and ifi_change: what is asked for, and nothing else, is to change. A change mask of 0 would mean all (rtnl_dev_combine_flags). */
function flagMembers(link: object): { ifiFlags?: IfinfoFlags[]; ifiChange?: number } {
  const { ifiFlags, ...rest } = link as { ifiFlags?: readonly IfinfoFlags[] } & Record<string, unknown>
  const wanted = new Map<string, boolean>()
  if (ifiFlags !== undefined) for (const flag of SETTABLE) wanted.set(String(flag), ifiFlags.includes(flag))
  for (const [name, flag, sets] of FLAG_SHORTHANDS) {
    const value = rest[name]
    if (typeof value === 'boolean') wanted.set(flag, value === sets)
    else if (value !== undefined) throw new ValueError(name, `expected true or false, got ${value}`)
  }
  if (wanted.size === 0) return {}
  const set = [...wanted].filter(([, on]) => on).map(([flag]) => flag as IfinfoFlags)
  return { ifiFlags: set, ifiChange: [...wanted.keys()].reduce((bits, flag) => bits | FLAG_BITS[flag]!, 0) }
}

interface KindOfLink {
  readonly kind?: string | undefined
  readonly data?: object | undefined
  readonly linkinfo?: LinkinfoAttrs | undefined
}

function linkInfo(link: object & KindOfLink, peer: object | undefined): LinkinfoAttrs | undefined {
  const { slaveKind, slaveData, ...base } = (link.linkinfo ?? {}) as Record<string, unknown>
  const kind = link.kind ?? (base['kind'] as string | undefined)
  let data = link.data ?? (base['data'] as object | undefined)
  if (kind === undefined) {
    if (data !== undefined) throw new ValueError('data', 'data is that of a kind: give kind too')
    return link.linkinfo
  }
  if (isReadBack(link) && data !== undefined) data = withoutState(kind, data)
  if (kind === 'vxlan' && data !== undefined) data = withTtlInherit(data)
  if (peer !== undefined) {
    if (kind !== 'veth') throw new ValueError('peer', `a peer is made with links of kind veth, not ${kind}`)
    data = { ...data, peer }
  }
  const member = isReadBack(link) || slaveKind === undefined ? {} : { slaveKind, slaveData }
  return { kind, ...(data === undefined ? {} : { data }), ...member } as LinkinfoAttrs
}

function withoutState(kind: string, data: object): object {
  if (data instanceof Uint8Array) return data
  const dropped = new Set([...(own(READ_BACK_DATA, kind) ?? []), 'unknownAttributes'])
  const kept = Object.fromEntries(Object.entries(data).filter(([key]) => !dropped.has(key)))
  return kind === 'bridge' ? withoutDefaults(kept) : kept
}

/** Kernels without CONFIG_BRIDGE_VLAN_FILTERING tell these, but refuse to have them set, even to what they are (br_private.h: EOPNOTSUPP). */
function withoutDefaults(bridge: Record<string, unknown>): object {
  const { vlanFiltering, multiBoolopt, ...rest } = bridge as {
    readonly vlanFiltering?: number
    readonly multiBoolopt?: { readonly optval?: number }
  }
  const optval = multiBoolopt?.optval ?? 0
  return {
    ...rest,
    ...(vlanFiltering ? { vlanFiltering } : {}),
    ...(optval === 0 ? {} : { multiBoolopt: { optval, optmask: optval } }),
  }
}

function withTtlInherit(data: object): object {
  const { ttlInherit, unknownAttributes, ...rest } = data as {
    ttlInherit?: number
    unknownAttributes?: readonly object[]
  }
  if (ttlInherit === undefined) return data
  const flag = { type: IFLA_VXLAN_TTL_INHERIT, payload: new Uint8Array(0) }
  return { ...rest, unknownAttributes: [...(unknownAttributes ?? []), ...(ttlInherit ? [flag] : [])] }
}

function peerRequest(link: ResolvedNewLink, namespace: NamespaceAttribute | undefined): object | undefined {
  if (link.peer === undefined) return undefined
  const request = { ...attributes(link.peer), ...namespace }
  return link.peer.index === undefined ? request : { ...request, ifiIndex: link.peer.index }
}

/** The attributes of a dump request; the kernel filters by them where it is strict (rtnl_valid_dump_ifinfo_req). */
export function linkDumpRequest(
  filter: Omit<LinkFilter, 'master'> & { readonly master?: number | undefined },
): Partial<Link> {
  return {
    ...(filter.ifiFamily === undefined ? {} : { ifiFamily: filter.ifiFamily }),
    ...(filter.extMask === undefined ? {} : { extMask: filter.extMask }),
    ...(filter.master === undefined ? {} : { master: filter.master }),
    ...(filter.kind === undefined ? {} : { linkinfo: { kind: filter.kind } as LinkinfoAttrs }),
  }
}

/** The same filter here: kernels before 4.20, and some message families, do not filter. */
export function matchesLink(
  link: Link,
  filter: Omit<LinkFilter, 'master'> & { readonly master?: number | undefined },
): boolean {
  if (filter.kind !== undefined && link.linkinfo?.kind !== filter.kind) return false
  if (filter.master !== undefined && (link.master ?? 0) !== filter.master) return false
  return filter.up === undefined || link.ifiFlags.includes('up') === filter.up
}
