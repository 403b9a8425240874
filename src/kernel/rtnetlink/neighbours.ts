/** Neighbours that processes add, and proxies. net/core/neighbour.c. No traffic flows here, so that states change by request only. */

import type { NdmsgNeighbourAttrs } from '../../families/rt-neigh.js'
import { NLM_F_CREATE, NLM_F_EXCL, NLM_F_REPLACE } from '../../wire/flags.js'
import { RTNLGRP_NEIGH } from '../../wire/groups.js'
import { parseMac } from '../../wire/index.js'
import { EAFNOSUPPORT, EEXIST, EINVAL, ENODEV, ENOENT, refuse } from './answer.js'
import type { Link } from './link.js'
import { AF_BRIDGE, AF_INET, AF_INET6, AF_UNSPEC, RT_TABLE_LOCAL, RTM_DELNEIGH, RTM_NEWNEIGH } from './netlink-names.js'
import { OrderedList } from './ordered-list.js'
import { inPrefix, ipNumber, ipText, isOfFamily } from './prefixes.js'
import type { Cause, RouteState } from './state.js'

const NUD_FAILED = 0x20
/** NUD_PERMANENT, NOARP, REACHABLE, PROBE, STALE, DELAY. */
const NUD_VALID = 0xde
const NTF_PROXY = 0x08
const NTF_KEPT = 0x80 | 0x10 // ROUTER, EXT_LEARNED

const STATE_BITS: Readonly<Record<string, number>> = {
  ...{ incomplete: 1, reachable: 2, stale: 4, delay: 8, probe: 0x10, failed: 0x20, noarp: 0x40, permanent: 0x80 },
}
const FLAG_BITS: Readonly<Record<string, number>> = {
  ...{ use: 1, self: 2, master: 4, proxy: 8, 'ext-learned': 0x10, offloaded: 0x20, sticky: 0x40, router: 0x80 },
}

interface Neighbour {
  /** Larger than that of every entry before it. */
  readonly serial: number
  readonly family: number
  readonly link: Link
  readonly dst: string
  readonly type: string
  state: number
  flags: number
  lladdr: string | undefined
  protocol: number
  updated: number
}

/** Members whose change is told. */
const TOLD = ['state', 'flags', 'lladdr', 'protocol'] as const

function keyOf(family: number, dst: string): string {
  return family === AF_INET ? dst : `[${dst}]`
}

interface Proxy {
  readonly family: number
  readonly link: Link | undefined
  readonly dst: string
  protocol: number
}

export class Neighbours {
  readonly #state: RouteState
  /** By family; the latest first, as each link has them in its list. */
  readonly #entries = new Map(
    [AF_INET, AF_INET6].map(family => [family, new OrderedList<Neighbour>((a, b) => b.serial - a.serial)]),
  )
  /** The entries of a link by family and address, the latest last. */
  readonly #byLink = new Map<Link, Map<string, Neighbour>>()
  #lastSerial = 0
  #proxies: Proxy[] = []

  constructor(state: RouteState) {
    this.#state = state
  }

  /** neigh_add. */
  add(value: NdmsgNeighbourAttrs, flags: number, cause: Cause): void {
    if (value.dst === undefined) refuse(EINVAL, 'Network address not specified')
    const link = this.#link(value.ndmIfindex)
    if (link !== undefined && value.lladdr !== undefined && (parseMac(value.lladdr)?.length ?? 0) < 6)
      refuse(EINVAL, 'Invalid link address')
    this.#checkFamily(value)
    const asked = bitsOf(FLAG_BITS, value.ndmFlags)
    if (asked & NTF_PROXY) {
      this.#addProxy(value, link)
      return
    }
    if (link === undefined) refuse(EINVAL, 'Device not specified')
    this.#update(value, flags, asked, link, cause)
  }

  #link(index: number): Link | undefined {
    return index === 0 ? undefined : (this.#state.links.byIndex(index) ?? refuse(ENODEV))
  }

  #checkFamily({ ndmFamily, dst }: NdmsgNeighbourAttrs): void {
    if (ndmFamily !== AF_INET && ndmFamily !== AF_INET6) refuse(EAFNOSUPPORT)
    if (ndmFamily === AF_INET6 && !isOfFamily(AF_INET6, dst!)) refuse(EINVAL, 'Invalid network address')
  }

  #addProxy({ ndmFamily: family, dst, protocol }: NdmsgNeighbourAttrs, link: Link | undefined): void {
    const existing = this.#proxies.find(other => other.family === family && other.link === link && other.dst === dst)
    if (existing === undefined) this.#proxies.push({ family, link, dst: dst!, protocol: protocol ?? 0 })
    else if (protocol) existing.protocol = protocol
  }

  #update(value: NdmsgNeighbourAttrs, flags: number, asked: number, link: Link, cause: Cause): void {
    const dst = addressText(value.ndmFamily, value.dst!)
    const existing = this.#find(value.ndmFamily, link, dst)
    if (existing === undefined && !(flags & NLM_F_CREATE)) refuse(ENOENT)
    if (existing !== undefined && flags & NLM_F_EXCL) refuse(EEXIST)
    const state = bitsOf(STATE_BITS, value.ndmState)
    const entry = existing ?? this.#make(value.ndmFamily, link, dst)
    const before = { ...entry }
    const overrides = existing === undefined || (flags & NLM_F_REPLACE) !== 0
    const lladdr = value.lladdr ?? entry.lladdr ?? (link.noarp ? link.address : undefined)
    if (state & NUD_VALID && lladdr === undefined) refuse(EINVAL, 'No link layer address given')
    if (existing === undefined) this.#insert(entry)
    if (value.protocol) entry.protocol = value.protocol
    if (!overrides && value.lladdr !== undefined && entry.lladdr !== undefined && value.lladdr !== entry.lladdr) return
    entry.state = state
    entry.flags = (entry.flags & ~(overrides ? NTF_KEPT : 0)) | (asked & NTF_KEPT)
    entry.lladdr = state & NUD_VALID ? lladdr : undefined
    entry.updated = this.#state.world.clock.now()
    const isNews = TOLD.some(member => entry[member] !== before[member])
    if (existing === undefined || isNews) this.#tell(RTM_NEWNEIGH, entry, cause)
  }

  #make(family: number, link: Link, dst: string): Neighbour {
    const type = family === AF_INET ? this.#type4(dst) : type6(dst)
    const serial = ++this.#lastSerial
    return { serial, family, link, dst, type, state: 0, flags: 0, lladdr: undefined, protocol: 0, updated: 0 }
  }

  /** inet_addr_type_dev_table; broadcast while the namespace has no local table yet. */
  #type4(dst: string): string {
    const { fib4 } = this.#state
    const address = ipNumber(dst)
    if (address >> 28n === 0xen) return 'multicast'
    if (address >> 24n === 0n || address === 0xffff_ffffn || !fib4.hasTable(RT_TABLE_LOCAL)) return 'broadcast'
    const type = fib4.lookup(RT_TABLE_LOCAL, address)?.route.type
    return type === 2 ? 'local' : type === 3 ? 'broadcast' : 'unicast'
  }

  #find(family: number, link: Link | undefined, dst: string): Neighbour | undefined {
    return link && this.#byLink.get(link)?.get(keyOf(family, dst))
  }

  #insert(entry: Neighbour): void {
    this.#entries.get(entry.family)!.insert(entry, true)
    let own = this.#byLink.get(entry.link)
    if (own === undefined) this.#byLink.set(entry.link, (own = new Map()))
    own.set(keyOf(entry.family, entry.dst), entry)
  }

  #delete({ family, dst, link }: Neighbour): void {
    const own = this.#byLink.get(link)!
    this.#entries.get(family)!.delete(own.get(keyOf(family, dst))!)
    own.delete(keyOf(family, dst))
    if (own.size === 0) this.#byLink.delete(link)
  }

  /** neigh_delete: it fails first, and is told so. */
  remove(value: NdmsgNeighbourAttrs, cause: Cause): void {
    if (value.dst === undefined) refuse(EINVAL, 'Network address not specified')
    const link = this.#link(value.ndmIfindex)
    this.#checkFamily(value)
    if (bitsOf(FLAG_BITS, value.ndmFlags) & NTF_PROXY) {
      this.#removeProxy(value, link)
      return
    }
    if (link === undefined) refuse(EINVAL, 'Device not specified')
    const entry = this.#find(value.ndmFamily, link, addressText(value.ndmFamily, value.dst)) ?? refuse(ENOENT)
    if (entry.state !== NUD_FAILED) {
      entry.state = NUD_FAILED
      entry.lladdr = undefined
      this.#tell(RTM_NEWNEIGH, entry, cause)
    }
    this.#delete(entry)
    this.#tell(RTM_DELNEIGH, entry, undefined)
  }

  #removeProxy({ ndmFamily, dst }: NdmsgNeighbourAttrs, link: Link | undefined): void {
    const at = this.#proxies.findIndex(other => other.family === ndmFamily && other.link === link && other.dst === dst)
    if (at < 0) refuse(ENOENT)
    this.#proxies.splice(at, 1)
  }

  /** neigh_get. */
  get(value: NdmsgNeighbourAttrs): object {
    if (value.dst === undefined) refuse(EINVAL, 'Network address not specified')
    const link = this.#link(value.ndmIfindex)
    this.#checkFamily(value)
    const dst = addressText(value.ndmFamily, value.dst)
    if (bitsOf(FLAG_BITS, value.ndmFlags) & NTF_PROXY) {
      const proxy = this.#proxies.find(
        other => other.family === value.ndmFamily && other.link === link && other.dst === dst,
      )
      return proxyValue(proxy ?? refuse(ENOENT, 'Proxy neighbour entry not found'))
    }
    if (link === undefined) refuse(EINVAL, 'No device specified')
    return this.#value(this.#find(value.ndmFamily, link, dst) ?? refuse(ENOENT, 'Neighbour entry not found'))
  }

  /** What RTM_GETNEIGH dumps: IPv4, then IPv6; or the proxies; or the entries of bridges. */
  *values(value: NdmsgNeighbourAttrs, strict: boolean): Generator<object, void, undefined> {
    const family = value.ndmFamily
    if (family === AF_BRIDGE) return yield* this.#state.bridges.localValues()
    const index = strict ? value.ifindex : undefined
    const isMeant = (entry: { family: number; link: Link | undefined }): boolean =>
      (family === AF_UNSPEC || entry.family === family) && (!index || entry.link?.index === index)
    const byFamily = (a: { family: number }, b: { family: number }): number => a.family - b.family
    if (bitsOf(FLAG_BITS, value.ndmFlags) === NTF_PROXY)
      for (const proxy of this.#proxies.filter(isMeant).sort(byFamily)) yield proxyValue(proxy)
    else
      for (const entries of this.#entries.values())
        for (const entry of entries) if (isMeant(entry)) yield this.#value(entry)
  }

  /** neigh_ifdown: each goes and is told, the latest first. */
  linkDown(link: Link, family: number): void {
    const goes = [...(this.#byLink.get(link)?.values() ?? [])].filter(entry => entry.family === family).reverse()
    for (const entry of goes) this.#delete(entry)
    this.#proxies = this.#proxies.filter(proxy => proxy.link !== link || proxy.family !== family)
    for (const entry of goes) this.#tell(RTM_DELNEIGH, entry, undefined)
  }

  linkGone(link: Link): void {
    for (const family of [AF_INET, AF_INET6]) this.linkDown(link, family)
  }

  #tell(type: number, entry: Neighbour, cause: Cause): void {
    void cause // __neigh_notify names the requester with NLM_F_ECHO only
    if (this.#state.isHeard(RTNLGRP_NEIGH)) this.#state.tellValue(RTNLGRP_NEIGH, type, this.#value(entry))
  }

  /** neigh_fill_info. */
  #value(entry: Neighbour): object {
    return {
      ndmFamily: entry.family,
      ndmIfindex: entry.link.index,
      ndmState: [entry.state],
      ndmFlags: [entry.flags],
      ndmType: entry.type,
      dst: entry.dst,
      lladdr: entry.lladdr,
      cacheinfo: { confirmed: 0, used: 0, updated: 0, refcnt: 0 },
      probes: 0,
      ...(entry.protocol === 0 ? {} : { protocol: entry.protocol }),
    }
  }
}

function proxyValue({ family, link, dst, protocol }: Proxy): object {
  return {
    ...{
      ndmFamily: family,
      ndmIfindex: link?.index ?? 0,
      ndmState: [],
      ndmFlags: [NTF_PROXY],
      ndmType: 'unicast',
      dst,
    },
    ...(protocol === 0 ? {} : { protocol }),
  }
}

function bitsOf(names: Readonly<Record<string, number>>, values: readonly (string | number)[] | undefined): number {
  return (values ?? []).reduce<number>(
    (bits, value) => bits | (typeof value === 'number' ? value : (names[value] ?? 0)),
    0,
  )
}

/** An IPv6 address where IPv4 is meant is taken by its first four bytes: the policy asks for no length. */
function addressText(family: number, text: string): string {
  if (family !== AF_INET || isOfFamily(AF_INET, text)) return ipText(family, ipNumber(text))
  return ipText(AF_INET, ipNumber(text) >> 96n)
}

function type6(dst: string): string {
  return inPrefix(AF_INET6, ipNumber(dst), ipNumber('ff00::'), 8) ? 'multicast' : 'unicast'
}
