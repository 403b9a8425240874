/** The IPv6 routing tables. net/ipv6/ip6_fib.c, net/ipv6/route.c. */

import type { RtmsgRouteAttrs } from '../../families/rt-route.js'
import { NLM_F_APPEND, NLM_F_CREATE, NLM_F_EXCL, NLM_F_REPLACE } from '../../wire/flags.js'
import { RTNLGRP_IPV6_ROUTE } from '../../wire/groups.js'
import { EEXIST, EINVAL, ENOENT, ESRCH, refuse } from './answer.js'
import { Counts } from './counts.js'
import { inBucketOrder } from './fib-ipv4.js'
import {
  createRoutes6,
  mayShare,
  type Route6,
  type RouteConfig6,
  RTN_ANYCAST,
  RTN_LOCAL,
  route6Config,
} from './fib-ipv6-create.js'
import type { Link } from './link.js'
import { AF_INET6, RT_TABLE_LOCAL, RT_TABLE_MAIN, RTM_DELROUTE, RTM_NEWROUTE, RTPROT_KERNEL } from './netlink-names.js'
import { inPrefix, ipNumber, ipText, maskOfLength } from './prefixes.js'
import { headerTable, NO_CACHEINFO, RTNH_F_LINKDOWN, typeNumber } from './route-fields.js'
import { RouteTable } from './route-table.js'
import type { Cause, RouteState } from './state.js'

/** A route of the kernel's own. */
export interface KernelRoute6 {
  readonly link: Link
  readonly table: number
  readonly dst: string
  readonly length: number
  readonly priority: number
}

type Prefix6 = Pick<Route6, 'dst' | 'dstLength'>
type Table6 = RouteTable<Route6, Prefix6>

export interface RouteFilter6 {
  readonly table?: number | undefined
  readonly oif?: number | undefined
  readonly protocol?: number | undefined
  readonly type?: number | undefined
}

export class Fib6 {
  readonly #state: RouteState
  readonly #tables = new Map<number, Table6>([
    [RT_TABLE_LOCAL, newTable()],
    [RT_TABLE_MAIN, newTable()],
  ])
  /** Routes by the index of their link. */
  readonly #links = new Counts<number>()
  generation = 0

  constructor(state: RouteState) {
    this.#state = state
  }

  /** fib6_new_table: there from now on. */
  ensureTable(id: number): void {
    if (!this.#tables.has(id)) this.#tables.set(id, newTable())
  }

  hasTable(id: number): boolean {
    return this.#tables.has(id)
  }

  /** inet6_rtm_newroute: one route, or several that share a prefix. */
  add(value: RtmsgRouteAttrs, flags: number, cause: Cause): void {
    const config = route6Config(value)
    this.ensureTable(config.table)
    const routes = createRoutes6(this.#state, config)
    if (routes.length === 1) {
      this.#addOne(routes[0]!, flags, cause)
      return
    }
    let told = 0
    for (const [index, route] of routes.entries()) {
      const passed = index === 0 ? flags : (flags & ~(NLM_F_EXCL | NLM_F_REPLACE)) | NLM_F_CREATE
      told = this.#insert(route, passed, true) & (index === 0 ? -1 : ~NLM_F_EXCL)
    }
    this.#tell(RTM_NEWROUTE, routes[0]!, told, cause)
  }

  #addOne(route: Route6, flags: number, cause: Cause): void {
    this.#tell(RTM_NEWROUTE, route, this.#insert(route, flags, (flags & NLM_F_REPLACE) === 0), cause)
  }

  /** fib6_add_rt2node. Returns the NLM_F_* that the news has. @throws Refusal EEXIST, ENOENT. */
  #insert(route: Route6, flags: number, share: boolean): number {
    const table = this.#tables.get(route.table)!
    const node = table.of(route)
    if (node.length === 0 && flags & NLM_F_REPLACE && !(flags & NLM_F_CREATE))
      refuse(ENOENT, route.dstLength === 0 ? undefined : 'Can not replace route - no match found')
    const alike = node.filter(({ priority }) => priority === route.priority)
    if (alike.length > 0 && flags & NLM_F_EXCL) refuse(EEXIST)
    if (flags & NLM_F_REPLACE && alike.length > 0) return this.#replace(table, alike, route)
    if (flags & NLM_F_REPLACE && !(flags & NLM_F_CREATE)) refuse(ENOENT)
    if (alike.some(other => other.index === route.index && other.gateway === route.gateway)) refuse(EEXIST)
    const siblings = share && mayShare(route) ? alike.find(mayShare)?.siblings : undefined
    if (siblings !== undefined) route.siblings = siblings
    route.siblings.push(route)
    table.insert(route, true)
    this.#links.add(route.index)
    this.generation++
    const told = NLM_F_CREATE | (alike.length === 0 ? NLM_F_EXCL : 0)
    return told | (flags & NLM_F_APPEND)
  }

  #replace(table: Table6, alike: readonly Route6[], route: Route6): number {
    const first = alike.find(other => mayShare(other) === mayShare(route)) ?? alike[0]!
    table.replace(first, route)
    this.#links.add(route.index)
    this.#links.remove(first.index)
    route.siblings.push(route)
    if (mayShare(route)) {
      for (const other of alike) {
        if (other === first || !mayShare(other)) continue
        table.delete(other)
        this.#links.remove(other.index)
      }
    }
    this.generation++
    return NLM_F_REPLACE
  }

  /** ip6_route_del. */
  remove(value: RtmsgRouteAttrs, cause: Cause): void {
    const config = route6Config(value)
    if (config.nhId !== 0 && this.#state.nexthops.byId(config.nhId) === undefined)
      refuse(EINVAL, 'Nexthop id does not exist')
    if (config.multipath) {
      for (const hop of config.hops) this.#removeOne({ ...config, oif: hop.index, gateway: hop.gateway }, cause)
      return
    }
    this.#removeOne(config, cause)
  }

  #removeOne(config: RouteConfig6, cause: Cause): void {
    const table = this.#tables.get(config.table) ?? refuse(ESRCH, 'FIB table does not exist')
    if (config.dstLength > 128) refuse(EINVAL, 'Invalid prefix length')
    const found = table
      .of(config)
      .find(
        route =>
          (config.nhId === 0 || route.nhId === config.nhId) &&
          (config.oif === 0 || route.index === config.oif) &&
          (config.gateway === undefined || route.gateway === config.gateway) &&
          (config.givenPriority === 0 || route.priority === config.givenPriority) &&
          (config.protocol === 0 || route.protocol === config.protocol),
      )
    if (found === undefined) refuse(ESRCH)
    if (config.gateway !== undefined || found.siblings.length === 1) {
      this.#drop(found, cause)
      return
    }
    const value = this.value(found)
    for (const route of [...found.siblings]) this.#forget(route)
    this.#state.tellValue(RTNLGRP_IPV6_ROUTE, RTM_DELROUTE, value, { cause })
  }

  #forget(route: Route6): void {
    this.#tables.get(route.table)!.delete(route)
    this.#links.remove(route.index)
    route.siblings.splice(route.siblings.indexOf(route), 1)
    this.generation++
  }

  #drop(route: Route6, cause: Cause): void {
    this.#forget(route)
    this.#tell(RTM_DELROUTE, { ...route, siblings: [route] }, 0, cause)
  }

  /** Adds in silence where it is there already; nothing for a link that is down. */
  addKernel(own: KernelRoute6, type: string): void {
    if (!own.link.up && type !== 'local') return
    const route = kernelRoute(own, type)
    const node = this.#tables.get(own.table)!.like(route)
    if (node.some(other => other.index === route.index && other.gateway === undefined)) return
    this.#addOne(route, NLM_F_CREATE, undefined)
  }

  removeKernel(own: KernelRoute6): void {
    const dst = ipNumber(own.dst)
    const found = this.#tables
      .get(own.table)!
      .of({ dst, dstLength: own.length })
      .find(
        route =>
          route.index === own.link.index &&
          route.gateway === undefined &&
          route.protocol === RTPROT_KERNEL &&
          route.priority === own.priority,
      )
    if (found !== undefined) this.#drop(found, undefined)
  }

  usesNexthop(id: number): boolean {
    return [...this.#tables.values()].some(table => [...table].some(({ nhId }) => nhId === id))
  }

  /** __remove_nexthop_fib: each of its routes goes and is told. */
  nexthopGone(id: number): void {
    for (const route of [...this.routes({})]) if (route.nhId === id) this.#drop(route, undefined)
  }

  /** fib6_rt_update: routes over a nexthop object that is another now. */
  nexthopReplaced(id: number, cause: Cause): void {
    for (const route of this.routes({})) if (route.nhId === id) this.#tell(RTM_NEWROUTE, route, NLM_F_REPLACE, cause)
  }

  /** rt6_sync_up and rt6_sync_down_dev for NETDEV_CHANGE. */
  carrierChanged(link: Link, lost: boolean): void {
    for (const table of this.#tables.values())
      for (const route of table) if (route.index === link.index && leadsAway(route)) route.linkdown = lost
  }

  /** rt6_disable_ip: each route over the link goes and is told. */
  linkDown(link: Link): void {
    if (!this.#links.has(link.index)) return
    for (const id of inBucketOrder(this.#tables.keys())) {
      for (const route of this.#tables.get(id)!) {
        if (route.index === link.index && !(route.rejects && link.loopback)) this.#drop(route, undefined)
      }
    }
  }

  /** The longest prefix, then the lowest metric. */
  lookup(table: number, address: bigint, oif = 0): Route6 | undefined {
    const network = (dstLength: number): Prefix6 => ({ dst: address & maskOfLength(AF_INET6, dstLength), dstLength })
    return this.#tables.get(table)?.lookup(network, ({ index, rejects }) => oif === 0 || index === oif || rejects)
  }

  /** In the order of dumps; of routes that share a prefix the first stands for all. */
  *routes(filter: RouteFilter6): Generator<Route6, void, undefined> {
    for (const id of inBucketOrder(this.#tables.keys())) {
      if (filter.table !== undefined && filter.table !== id) continue
      for (const route of this.#tables.get(id)!) {
        if (route.siblings[0] === route && matches(route, filter)) yield route
      }
    }
  }

  #tell(type: number, route: Route6, flags: number, cause: Cause): void {
    if (this.#state.isHeard(RTNLGRP_IPV6_ROUTE))
      this.#state.tellValue(RTNLGRP_IPV6_ROUTE, type, this.value(route), { cause, flags })
  }

  /** rt6_fill_node. */
  value(route: Route6): object {
    const shares = route.siblings.length > 1
    const at = route.siblings.indexOf(route)
    const ring = [...route.siblings.slice(at), ...route.siblings.slice(0, at)]
    return {
      rtmFamily: AF_INET6,
      rtmDstLen: route.dstLength,
      rtmSrcLen: 0,
      rtmTos: 0,
      rtmTable: headerTable(route.table),
      rtmProtocol: route.protocol,
      rtmScope: 0,
      rtmType: route.type,
      rtmFlags: shares ? 0 : this.#flags(route),
      table: route.table,
      dst: route.dstLength === 0 ? undefined : ipText(AF_INET6, route.dst),
      prefsrc: route.prefsrc,
      metrics: route.metrics,
      priority: route.priority,
      nhId: route.nhId || undefined,
      ...(route.nhId !== 0
        ? this.#overObject(route)
        : shares
          ? { multipath: ring.map(hop => this.#multipathValue(hop)) }
          : { gateway: route.gateway, oif: route.index }),
      cacheinfo: { ...NO_CACHEINFO, rtaError: route.error },
      pref: 0,
    }
  }

  /** rt6_fill_node_nexthop. */
  #overObject({ nhId }: Route6): object {
    const object = this.#state.nexthops.byId(nhId)
    const hops = this.#state.nexthops.hops6(nhId)
    const blackhole = object?.blackhole ? { rtmType: 'blackhole' } : {}
    const flags = object?.flags ?? 0
    if (object?.members === undefined)
      return { ...blackhole, gateway: hops[0]?.gateway, oif: hops[0]?.index, rtmFlags: flags }
    const multipath = hops.map(({ index, gateway, weight }) => ({
      ...{ rtnhFlags: [], rtnhHops: weight - 1, rtnhIfindex: index, gateway },
    }))
    return { multipath, rtmFlags: 0 }
  }

  #multipathValue(route: Route6): object {
    const { index, gateway, weight } = route
    return { rtnhFlags: [this.#flags(route)], rtnhHops: weight - 1, rtnhIfindex: index, gateway }
  }

  #flags({ flags, linkdown }: Route6): number {
    return flags | (linkdown ? RTNH_F_LINKDOWN : 0)
  }
}

function kernelRoute({ link, table, dst, length, priority }: KernelRoute6, type: string): Route6 {
  return {
    ...{ table, dst: ipNumber(dst), dstLength: length, type: typeNumber(type), protocol: RTPROT_KERNEL, priority },
    ...{ prefsrc: undefined, metrics: undefined, index: link.index, gateway: undefined, flags: 0, weight: 1 },
    linkdown: leadsAway({ type: typeNumber(type), rejects: false }) && !link.carrier,
    ...{ rejects: false, error: 0, shareable: false, nhId: 0, siblings: [] },
  }
}

/** RTNH_F_LINKDOWN is for routes that lead away. */
function leadsAway({ type, rejects }: { readonly type: number; readonly rejects: boolean }): boolean {
  return !rejects && type !== RTN_LOCAL && type !== RTN_ANYCAST
}

function newTable(): Table6 {
  return new RouteTable(128, inWalk, (a, b) => a.priority - b.priority)
}

/** The walk of the tree: what lies inside a prefix comes before it. */
function inWalk(a: Prefix6, b: Prefix6): number {
  if (a.dstLength === b.dstLength) return a.dst === b.dst ? 0 : a.dst < b.dst ? -1 : 1
  const shorter = Math.min(a.dstLength, b.dstLength)
  if (inPrefix(AF_INET6, a.dst, b.dst, shorter)) return b.dstLength - a.dstLength
  return a.dst < b.dst ? -1 : 1
}

function matches(route: Route6, { oif, protocol, type }: RouteFilter6): boolean {
  if (protocol && route.protocol !== protocol) return false
  if (type && route.type !== type) return false
  return !oif || route.siblings.some(({ index }) => index === oif)
}
