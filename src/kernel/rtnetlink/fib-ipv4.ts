/** The IPv4 routing tables. net/ipv4/fib_trie.c, net/ipv4/fib_semantics.c, net/ipv4/fib_frontend.c. */

import type { RtmsgRouteAttrs } from '../../families/rt-route.js'
import { NLM_F_APPEND, NLM_F_CREATE, NLM_F_EXCL, NLM_F_REPLACE } from '../../wire/flags.js'
import { RTNLGRP_IPV4_ROUTE } from '../../wire/groups.js'
import { EEXIST, EINVAL, ENOENT, ESRCH, refuse } from './answer.js'
import { Counts } from './counts.js'
import { createRoute, linkdownFlag, type Nexthop, type Route4, routeConfig } from './fib-ipv4-create.js'
import type { Link } from './link.js'
import {
  AF_INET,
  RT_SCOPE_HOST,
  RT_SCOPE_LINK,
  RT_SCOPE_NOWHERE,
  RT_TABLE_LOCAL,
  RT_TABLE_MAIN,
  RTM_DELROUTE,
  RTM_NEWROUTE,
  RTPROT_KERNEL,
} from './netlink-names.js'
import { ipNumber, ipText } from './prefixes.js'
import { gatewayMembers, headerTable, RTNH_F_DEAD, typeNumber } from './route-fields.js'
import { RouteTable } from './route-table.js'
import { SharedNexthops } from './shared-nexthops.js'
import type { Cause, RouteState } from './state.js'

const RTN_BLACKHOLE = 6

/** Tables in the order of dumps: 256 buckets by the low byte, the latest first in each. */
export function inBucketOrder(ids: Iterable<number>): number[] {
  const order = [...ids]
  return order
    .map((id, age) => ({ id, age }))
    .sort((a, b) => (a.id & 255) - (b.id & 255) || b.age - a.age)
    .map(({ id }) => id)
}

export interface RouteFilter4 {
  readonly table?: number | undefined
  readonly oif?: number | undefined
  readonly protocol?: number | undefined
  readonly type?: number | undefined
}

type Prefix4 = Pick<Route4, 'dst' | 'dstLength'>
type Table4 = RouteTable<Route4, Prefix4>
type Found4 = { readonly route: Route4; readonly nexthop: Nexthop | undefined }

export class Fib4 {
  readonly #state: RouteState
  /** Made when first needed, as fib_new_table does. */
  readonly #tables = new Map<number, Table4>()
  readonly #nexthops = new SharedNexthops()
  /** Routes of the main table by preferred source. */
  readonly #sources = new Counts<string>()
  generation = 0

  constructor(state: RouteState) {
    this.#state = state
  }

  ensureTable(id: number): void {
    this.#table(id)
  }

  hasTable(id: number): boolean {
    return this.#tables.has(id)
  }

  /** inet_rtm_newroute, fib_table_insert. */
  add(value: RtmsgRouteAttrs, flags: number, cause: Cause): void {
    const config = routeConfig(value)
    this.#table(config.table)
    this.#insert(createRoute(this.#state, config), flags, cause)
  }

  /** fib_new_table: the local one shares a trie with the main one, so that both come at once. */
  #table(id: number): Table4 {
    if (id === RT_TABLE_LOCAL && !this.#tables.has(RT_TABLE_MAIN)) this.#tables.set(RT_TABLE_MAIN, newTable())
    let table = this.#tables.get(id)
    if (table === undefined) this.#tables.set(id, (table = newTable()))
    return table
  }

  #insert(route: Route4, flags: number, cause: Cause): void {
    const table = this.#tables.get(route.table)!
    const alike = table.like(route)
    let told = NLM_F_EXCL
    const exact = alike.find(other => sameRoute(other, route))
    if (alike.length > 0) {
      if (flags & NLM_F_EXCL) refuse(EEXIST)
      told &= ~NLM_F_EXCL
      if (flags & NLM_F_REPLACE) {
        this.#replace(table, alike[0]!, exact, route, cause)
        return
      }
      if (exact !== undefined) refuse(EEXIST)
      if (flags & NLM_F_APPEND) told |= NLM_F_APPEND
    }
    if (!(flags & NLM_F_CREATE)) refuse(ENOENT)
    this.#hold(route)
    table.insert(route, (flags & NLM_F_APPEND) !== 0) // before those alike, or behind them when appended
    this.generation++
    this.#tell(RTM_NEWROUTE, route, told | NLM_F_CREATE, cause)
  }

  #replace(table: Table4, first: Route4, exact: Route4 | undefined, route: Route4, cause: Cause): void {
    if (exact === first) return
    if (exact !== undefined) refuse(EEXIST)
    this.#hold(route)
    table.replace(first, route)
    this.#release(first)
    this.generation++
    this.#tell(RTM_NEWROUTE, route, NLM_F_REPLACE, cause)
  }

  /** inet_rtm_delroute, fib_table_delete. */
  remove(value: RtmsgRouteAttrs, cause: Cause): void {
    const config = routeConfig(value)
    if (config.nhId !== 0 && this.#state.nexthops.byId(config.nhId) === undefined)
      refuse(EINVAL, 'Nexthop id does not exist')
    const table = this.#tables.get(config.table) ?? refuse(ESRCH, 'FIB table does not exist')
    if (config.dstLength > 32) refuse(EINVAL, 'Invalid prefix length')
    const wanted = table
      .of(config)
      .find(
        route =>
          route.tos === config.tos &&
          (config.type === 0 || route.type === config.type) &&
          (config.scope === RT_SCOPE_NOWHERE || route.scope === config.scope) &&
          (config.prefsrc === undefined || route.prefsrc === config.prefsrc) &&
          (config.protocol === 0 || route.protocol === config.protocol) &&
          (config.priority === 0 || route.priority === config.priority) &&
          (config.nhId !== 0
            ? route.nhId === config.nhId
            : nexthopsMatch(config.multipath ? config.nexthops : [], config, route)),
      )
    this.#drop(wanted ?? refuse(ESRCH), cause)
  }

  #drop(route: Route4, cause: Cause): void {
    this.#tables.get(route.table)!.delete(route)
    this.#release(route)
    this.generation++
    this.#tell(RTM_DELROUTE, route, 0, cause)
  }

  /** What the route refers to knows that it does. */
  #hold(route: Route4): void {
    if (route.nhId === 0) route.nexthops = this.#nexthops.hold(route.nexthops)
    const { table, prefsrc } = route
    if (table === RT_TABLE_MAIN && prefsrc !== undefined) this.#sources.add(prefsrc)
  }

  #release({ table, prefsrc, nexthops }: Route4): void {
    this.#nexthops.release(nexthops)
    if (table === RT_TABLE_MAIN && prefsrc !== undefined) this.#sources.remove(prefsrc)
  }

  /** fib_magic: a route of the kernel's own. What is there already, or may not be, is passed over in silence. */
  addKernel(link: Link, type: string, dst: bigint, length: number, prefsrc: string, priority: number): void {
    const route = kernelRoute(link, type, dst, length, prefsrc, priority)
    if (type !== 'local' && !link.up) return
    const table = this.#table(route.table)
    if (table.like(route).some(other => sameRoute(other, route))) return
    this.#insert(route, NLM_F_CREATE | NLM_F_APPEND, undefined)
  }

  removeKernel(link: Link, type: string, dst: bigint, length: number, prefsrc: string, priority: number): void {
    const route = kernelRoute(link, type, dst, length, prefsrc, priority)
    const found = this.#table(route.table)
      .of(route)
      .find(
        other =>
          other.type === route.type &&
          other.scope === route.scope &&
          other.prefsrc === prefsrc &&
          other.protocol === RTPROT_KERNEL &&
          (priority === 0 || other.priority === priority) &&
          other.nexthops[0]?.index === link.index,
      )
    if (found !== undefined) this.#drop(found, undefined)
  }

  /** fib_sync_down_dev and fib_flush: routes over the link go without a word. @param force its own addresses too. */
  linkDown(link: Link, force: boolean): void {
    const loses = (hop: Nexthop): boolean => hop.index === link.index && (force || hop.scope !== RT_SCOPE_NOWHERE)
    const kill = (hop: Nexthop): void => {
      if (loses(hop)) hop.flags |= RTNH_F_DEAD
    }
    if (!this.#nexthops.change(link.index, kill)) return
    this.#flush(({ nexthops }) => nexthops.some(loses) && nexthops.every(({ flags }) => flags & RTNH_F_DEAD))
  }

  /** fib_flush. */
  #flush(goes: (route: Route4) => boolean): void {
    for (const table of this.#tables.values()) {
      const gone = [...table].filter(goes)
      for (const route of gone) {
        table.delete(route)
        this.#release(route)
      }
      if (gone.length > 0) this.generation++
    }
  }

  /** fib_sync_up: parts of multipath routes come back to life. */
  linkUp(link: Link): void {
    this.#nexthops.change(link.index, hop => {
      if (hop.index === link.index) hop.flags &= ~RTNH_F_DEAD
    })
  }

  /** __remove_nexthop_fib: its routes go without a word. */
  nexthopGone(id: number): void {
    this.#flush(route => route.nhId === id)
  }

  /** fib_info_notify_update: routes over a nexthop object that is another now. */
  nexthopReplaced(id: number, cause: Cause): void {
    for (const route of this.routes({})) if (route.nhId === id) this.#tell(RTM_NEWROUTE, route, NLM_F_REPLACE, cause)
  }

  /** fib_sync_down_addr: routes of the main table that prefer an address which nobody has any more go, and these are told. */
  addressGone(address: string): void {
    if (!this.#sources.has(address)) return
    const main = [...(this.#tables.get(RT_TABLE_MAIN) ?? [])]
    for (const route of main.filter(({ prefsrc }) => prefsrc === address)) this.#drop(route, undefined)
  }

  /** fib_table_lookup: the longest prefix with a living next hop whose scope is at least `scope`. */
  lookup(table: number, address: bigint, scope = 0, oif = 0): Found4 | undefined {
    let nexthop: Nexthop | undefined
    const route = this.#tables.get(table)?.lookup(masked(Number(address)), ({ tos, scope: own, nexthops }) => {
      if (tos !== 0 || own < scope) return false
      nexthop = nexthops.find(hop => !(hop.flags & RTNH_F_DEAD) && (oif === 0 || hop.index === oif))
      return nexthop !== undefined || nexthops.length === 0
    })
    return route === undefined ? undefined : { route, nexthop }
  }

  *routes(filter: RouteFilter4): Generator<Route4, void, undefined> {
    for (const id of inBucketOrder(this.#tables.keys())) {
      if (filter.table !== undefined && filter.table !== id) continue
      for (const route of this.#tables.get(id)!) if (matches(route, filter)) yield route
    }
  }

  #tell(type: number, route: Route4, flags: number, cause: Cause): void {
    if (this.#state.isHeard(RTNLGRP_IPV4_ROUTE))
      this.#state.tellValue(RTNLGRP_IPV4_ROUTE, type, this.value(route), { cause, flags })
  }

  /** fib_dump_info. */
  value(route: Route4): object {
    const hops = route.nexthops.map(hop => ({ ...hop, flags: hop.flags | linkdownFlag(this.#state, hop) }))
    const [first] = hops
    return {
      rtmFamily: AF_INET,
      rtmDstLen: route.dstLength,
      rtmSrcLen: 0,
      rtmTos: route.tos,
      rtmTable: headerTable(route.table),
      rtmProtocol: route.protocol,
      rtmScope: route.scope,
      rtmType: this.#state.nexthops.byId(route.nhId)?.blackhole ? RTN_BLACKHOLE : route.type,
      rtmFlags: hops.length === 1 ? first!.flags : 0,
      table: route.table,
      dst: route.dstLength === 0 ? undefined : ipText(AF_INET, BigInt(route.dst)),
      priority: route.priority || undefined,
      metrics: route.metrics,
      prefsrc: route.prefsrc,
      nhId: route.nhId || undefined,
      ...(hops.length === 1 ? { ...gatewayMembers(first!.gateway), oif: first!.index || undefined } : {}),
      ...(hops.length > 1 ? { multipath: hops.map(multipathValue) } : {}),
    }
  }
}

function multipathValue({ index, gateway, weight, flags }: Nexthop): object {
  return { rtnhFlags: [flags], rtnhHops: weight - 1, rtnhIfindex: index, ...gatewayMembers(gateway) }
}

function kernelRoute(link: Link, type: string, dst: bigint, length: number, prefsrc: string, priority: number): Route4 {
  const local = type === 'local'
  return {
    table: type === 'unicast' ? RT_TABLE_MAIN : RT_TABLE_LOCAL,
    dst: Number(dst),
    dstLength: length,
    tos: 0,
    type: typeNumber(type),
    scope: local ? RT_SCOPE_HOST : RT_SCOPE_LINK,
    protocol: RTPROT_KERNEL,
    priority,
    prefsrc,
    metrics: undefined,
    nhId: 0,
    nexthops: [
      { index: link.index, gateway: undefined, flags: 0, weight: 1, scope: local ? RT_SCOPE_NOWHERE : RT_SCOPE_HOST },
    ],
  }
}

function newTable(): Table4 {
  return new RouteTable(32, inWalk, (a, b) => b.tos - a.tos || a.priority - b.priority)
}

/** By address, then the longest prefix. */
function inWalk(a: Prefix4, b: Prefix4): number {
  return a.dst - b.dst || b.dstLength - a.dstLength
}

/** The network of an address by the length of a prefix. */
function masked(address: number): (dstLength: number) => Prefix4 {
  return dstLength => ({ dst: dstLength === 0 ? 0 : (address & (-1 << (32 - dstLength))) >>> 0, dstLength })
}

/** Same fib_alias and fib_info. */
function sameRoute(a: Route4, b: Route4): boolean {
  return (
    a.type === b.type &&
    a.scope === b.scope &&
    a.protocol === b.protocol &&
    a.prefsrc === b.prefsrc &&
    a.nhId === b.nhId &&
    JSON.stringify(a.metrics ?? {}) === JSON.stringify(b.metrics ?? {}) &&
    a.nexthops.length === b.nexthops.length &&
    a.nexthops.every((hop, index) => {
      const other = b.nexthops[index]!
      return hop.index === other.index && hop.gateway === other.gateway && hop.weight === other.weight
    })
  )
}

/** fib_nh_match: what the request does not say matches everything. */
function nexthopsMatch(
  multipath: readonly Nexthop[],
  config: { oif: number; gateway: string | undefined },
  route: Route4,
): boolean {
  if (multipath.length === 0) {
    if (config.oif === 0 && config.gateway === undefined) return true
    const hop = route.nexthops[0]
    if (hop === undefined) return false
    if (config.oif !== 0 && config.oif !== hop.index) return false
    return config.gateway === undefined || ipNumber(config.gateway) === ipNumber(hop.gateway)
  }
  if (multipath.length !== route.nexthops.length) return false
  return multipath.every((wanted, index) => {
    const hop = route.nexthops[index]!
    if (wanted.index !== 0 && wanted.index !== hop.index) return false
    return wanted.gateway === undefined || wanted.gateway === hop.gateway
  })
}

function matches(route: Route4, { oif, protocol, type }: RouteFilter4): boolean {
  if (protocol && route.protocol !== protocol) return false
  if (type && route.type !== type) return false
  return !oif || route.nexthops.some(({ index }) => index === oif)
}
