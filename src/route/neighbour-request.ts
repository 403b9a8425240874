/** What callers write about a neighbour or a forwarding database entry, turned into the attributes of RTM_NEWNEIGH. No I/O. */

import type { NdmsgNeighbourAttrs, NtfFlags, NudState } from '../families/rt-neigh.js'
import { ValueError } from '../schema/index.js'
import { AF_BRIDGE, AF_UNSPEC } from '../wire/address-families.js'
import type { LinkReference } from './link-names.js'
import { numberOf, ROUTE_PROTOCOLS, type RouteProtocol } from './names.js'
import { familyOfAddress } from './prefixes.js'

/** A neighbour as the kernel tells it; of ndmFamily 7 (AF_BRIDGE) an entry of a forwarding database. */
export type Neighbour = NdmsgNeighbourAttrs

export interface NewNeighbour extends Omit<Partial<Neighbour>, 'protocol' | 'ifindex' | 'master'> {
  /** The link, instead of `ndmIfindex`. */
  readonly link?: LinkReference | undefined
  /** Same as `link`. */
  readonly dev?: LinkReference | undefined
  /** Instead of ndmState: `permanent` is the default, where nothing else is said. */
  readonly state?: NudState | readonly NudState[] | undefined
  /** Answer for this address on behalf of others; there is no lladdr then. */
  readonly proxy?: boolean | undefined
  readonly router?: boolean | undefined
  /** An entry of a forwarding database (bridge, vxlan, macvlan): `lladdr`, and where frames for it go. */
  readonly fdb?: boolean | undefined
  /** fdb: the entry is the link's own (vxlan, macvlan). Default where neither `toMaster` nor `master` is set. */
  readonly self?: boolean | undefined
  /** fdb: the entry is the bridge's whose port the link is. */
  readonly toMaster?: boolean | undefined
  readonly protocol?: RouteProtocol | undefined
  /** fdb of a vxlan: link by which the remote end is reached. */
  readonly ifindex?: LinkReference | undefined
  readonly master?: LinkReference | undefined
}

export interface NeighbourFilter {
  readonly link?: LinkReference | undefined
  /** 2, AF_INET; 10, AF_INET6; default both. 7, AF_BRIDGE: forwarding databases, as `fdb: true`. */
  readonly ndmFamily?: number | undefined
  readonly fdb?: boolean | undefined
  /** Only neighbours on ports of this bridge. */
  readonly master?: LinkReference | undefined
  /** The proxy table instead of the neighbour table: the kernel keeps two. */
  readonly proxy?: boolean | undefined
  /** In any of these states. */
  readonly state?: NudState | readonly NudState[] | undefined
  readonly dst?: string | undefined
  readonly lladdr?: string | undefined
}

type Indexes<T extends object> = Omit<T, 'link' | 'dev' | 'ifindex' | 'master'> & {
  readonly link?: number | undefined
  readonly dev?: number | undefined
  readonly ifindex?: number | undefined
  readonly master?: number | undefined
}
export type ResolvedNeighbour = Indexes<NewNeighbour>
export type ResolvedNeighbourFilter = Indexes<NeighbourFilter>

const NTF_PROXY: NtfFlags = 'proxy'
/** Told only: cache statistics, and the flags of hardware. */
const READ_ONLY: ReadonlySet<string> = new Set(['ndmType', 'cacheinfo', 'probes', 'linkNetnsid', 'unknownAttributes'])
const READ_ONLY_FLAGS: ReadonlySet<NtfFlags> = new Set<NtfFlags>(['offloaded'])
/** States that a process cannot set: they belong to a running resolution (net/core/neighbour.c __neigh_update takes NUD_VALID only). */
const TRANSIENT: ReadonlySet<NudState> = new Set<NudState>(['incomplete', 'failed'])
const SHORTHANDS: ReadonlySet<string> = new Set([
  ...[
    'link',
    'dev',
    'state',
    'proxy',
    'router',
    'fdb',
    'self',
    'toMaster',
    'protocol',
    'ndmState',
    'ndmFlags',
    'master',
  ],
])

/** @throws ValueError for a missing link or address. */
export function newNeighbourRequest(input: ResolvedNeighbour): Partial<Neighbour> {
  const flags = flagsOf(input)
  const attributes = Object.fromEntries(
    Object.entries(input).filter(([key, value]) => value !== undefined && !READ_ONLY.has(key) && !SHORTHANDS.has(key)),
  )
  const isProxy = flags.includes(NTF_PROXY)
  const state = statesOf(input.state) ?? input.ndmState?.filter(one => !TRANSIENT.has(one)) ?? []
  return {
    ...attributes,
    ...selector(input, flags),
    ndmState: isProxy ? [] : state.length === 0 && input.ndmState === undefined ? ['permanent'] : state,
    ...(input.protocol === undefined ? {} : { protocol: numberOf(ROUTE_PROTOCOLS, input.protocol, 'protocol') }),
  }
}

/** What tells a neighbour from the others: link, address and table; of a forwarding database entry all that was given but its state. */
export function neighbourSelector(input: ResolvedNeighbour): Partial<Neighbour> {
  const found = selector(input, flagsOf(input))
  if (found.ndmFamily !== AF_BRIDGE) return found
  const { lladdr, vlan, dst, port, vni, srcVni, nhId, ifindex } = input
  const given = Object.entries({ lladdr, vlan, dst, port, vni, srcVni, nhId, ifindex })
  return { ...Object.fromEntries(given.filter(([, value]) => value !== undefined)), ...found }
}

/** What RTM_GETNEIGH of one neighbour takes (net/core/neighbour.c neigh_valid_get_req, rtnetlink.c fdb_valid_get_req): no state, and of the flags `proxy` only. */
export function neighbourGetRequest(input: ResolvedNeighbour): Partial<Neighbour> {
  const found = neighbourSelector(input)
  const { ndmFamily, ndmIfindex, ndmFlags } = found
  if (ndmFamily === AF_BRIDGE) {
    const { lladdr, vlan } = input
    return {
      ndmFamily: AF_BRIDGE,
      ...(ndmIfindex === undefined ? {} : { ndmIfindex }),
      ...(ndmFlags === undefined ? {} : { ndmFlags }),
      ...(lladdr === undefined ? {} : { lladdr }),
      ...(vlan === undefined ? {} : { vlan }),
    }
  }
  return { ...found, ndmFlags: (ndmFlags ?? []).filter(flag => flag === NTF_PROXY) }
}

function selector(input: ResolvedNeighbour, ndmFlags: readonly NtfFlags[]): Partial<Neighbour> {
  const ndmIfindex = input.link ?? input.dev ?? input.ndmIfindex
  if (ndmIfindex === undefined || ndmIfindex === 0)
    throw new ValueError('link', 'a neighbour is one on a link: give link or ndmIfindex')
  const ndmFamily = neighbourFamily(input)
  if (ndmFamily === AF_BRIDGE) {
    if (input.lladdr === undefined)
      throw new ValueError('lladdr', 'missing: an entry of a forwarding database is found by it')
    return { ndmFamily, ndmIfindex, ndmFlags, lladdr: input.lladdr }
  }
  if (input.dst === undefined) throw new ValueError('dst', 'missing: expected the address of the neighbour')
  return { ndmFamily, ndmIfindex, ndmFlags, dst: input.dst }
}

function neighbourFamily(input: ResolvedNeighbour): number {
  if (input.fdb === true) return AF_BRIDGE
  if (input.ndmFamily !== undefined && input.ndmFamily !== AF_UNSPEC) return input.ndmFamily
  return input.dst === undefined ? AF_UNSPEC : familyOfAddress(input.dst, 'dst')
}

function flagsOf(input: ResolvedNeighbour): NtfFlags[] {
  const flags = new Set((input.ndmFlags ?? []).filter(flag => !READ_ONLY_FLAGS.has(flag)))
  const isFdb = neighbourFamily(input) === AF_BRIDGE
  const said = input.self !== undefined || input.toMaster !== undefined || flags.has('self') || flags.has('master')
  const ofBridge = isFdb && !said && input.master !== undefined
  const self = input.self ?? (isFdb && !said && !ofBridge ? true : undefined)
  const wanted: readonly [NtfFlags, boolean | undefined][] = [
    ['proxy', input.proxy],
    ['router', input.router],
    ['self', self],
    ['master', ofBridge ? true : input.toMaster],
  ]
  for (const [flag, on] of wanted) {
    if (on === true) flags.add(flag)
    if (on === false) flags.delete(flag)
  }
  return [...flags]
}

function statesOf(state: NudState | readonly NudState[] | undefined): readonly NudState[] | undefined {
  if (state === undefined) return undefined
  return typeof state === 'object' ? state : [state]
}

/** The kernel filters by link and bridge, and picks the table by NTF_PROXY (net/core/neighbour.c neigh_valid_dump_req, rtnetlink.c valid_fdb_dump_strict). */
export function neighbourDumpRequest(filter: ResolvedNeighbourFilter): Partial<Neighbour> {
  const isFdb = filter.fdb === true || filter.ndmFamily === AF_BRIDGE
  if (isFdb) {
    return {
      ndmFamily: AF_BRIDGE,
      ...(filter.link === undefined ? {} : { ndmIfindex: filter.link }),
      ...(filter.master === undefined ? {} : { master: filter.master }),
    }
  }
  return {
    ndmFamily: filter.ndmFamily ?? AF_UNSPEC,
    ...(filter.proxy === true ? { ndmFlags: [NTF_PROXY] } : {}),
    ...(filter.link === undefined ? {} : { ifindex: filter.link }),
    ...(filter.master === undefined ? {} : { master: filter.master }),
  }
}

/** The same filter here, but for `master`, which only the kernel can tell for other than forwarding databases. */
export function matchesNeighbour(neighbour: Neighbour, filter: ResolvedNeighbourFilter): boolean {
  const family = filter.fdb === true ? AF_BRIDGE : (filter.ndmFamily ?? AF_UNSPEC)
  if (family !== AF_UNSPEC && neighbour.ndmFamily !== family) return false
  if (filter.link !== undefined && neighbour.ndmIfindex !== filter.link) return false
  if (family !== AF_BRIDGE && neighbour.ndmFlags.includes(NTF_PROXY) !== (filter.proxy === true)) return false
  if (filter.dst !== undefined && neighbour.dst !== filter.dst) return false
  if (filter.lladdr !== undefined && neighbour.lladdr !== filter.lladdr) return false
  const states = statesOf(filter.state)
  return states === undefined || neighbour.ndmState.some(state => states.includes(state))
}
