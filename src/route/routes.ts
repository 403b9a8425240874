import { type Dump, NetlinkError, type WaitOptions } from '../client/index.js'
import { NLM_F_APPEND, NLM_F_CREATE, NLM_F_EXCL, NLM_F_REPLACE } from '../wire/flags.js'
import type { LinkNames, RtnetlinkClient } from './link-names.js'
import { checkFilter, filtered, type ListOptions, list } from './listing.js'
import {
  matchesRoute,
  type NewNextHop,
  type NewRoute,
  newRouteRequest,
  type ResolvedNextHop,
  type ResolvedRoute,
  type ResolvedRouteFilter,
  type ResolvedRouteLookup,
  type Route,
  type RouteFilter,
  type RouteLookup,
  routeDumpRequest,
  routeLookupRequest,
  routeSelector,
} from './route-request.js'

const ROUTE_FILTER: Readonly<Record<keyof RouteFilter, true>> = {
  rtmFamily: true,
  table: true,
  oif: true,
  dev: true,
  protocol: true,
  type: true,
  dst: true,
  gateway: true,
  scope: true,
  cached: true,
}

/** Routes: RTM_NEWROUTE, RTM_DELROUTE, RTM_GETROUTE. */
export class Routes {
  readonly #client: RtnetlinkClient
  readonly #names: LinkNames

  constructor(client: RtnetlinkClient, names: LinkNames) {
    this.#client = client
    this.#names = names
  }

  /**
   * The routes of every table, or those that `filter` lets through; a table that does not exist has none. Complete and consistent, or an error.
   */
  async list(filter: RouteFilter = {}, options: ListOptions = {}): Promise<Route[]> {
    checkFilter(filter, ROUTE_FILTER)
    const resolved = await this.#filter(filter, options)
    const dump = this.#client.dump('getroute', routeDumpRequest(resolved), options)
    try {
      return await list(dump, route => matchesRoute(route, resolved))
    } catch (error) {
      if (isMissingTable(error, filter)) return []
      throw error
    }
  }

  /** The same, one by one as they come: what changes meanwhile ends it with ERR_NLKIT_INTERRUPTED. */
  async *dump(filter: RouteFilter = {}, options: ListOptions = {}): AsyncGenerator<Route, void, undefined> {
    checkFilter(filter, ROUTE_FILTER)
    const resolved = await this.#filter(filter, options)
    const dump: Dump<Route> = this.#client.dump('getroute', routeDumpRequest(resolved), options)
    try {
      yield* filtered(dump, route => matchesRoute(route, resolved))
    } catch (error) {
      if (!isMissingTable(error, filter)) throw error
    }
  }

  /**
   * The way a packet to `dst` takes: rules, tables and neighbours considered. With `fibMatch` the route that matched, as it stands in its table.
   * @throws NetlinkError ENETUNREACH where none leads there; EHOSTUNREACH, EACCES, EINVAL for unreachable, prohibited and blackholed ones.
   */
  async get(dst: string, lookup: RouteLookup = {}, options: WaitOptions = {}): Promise<Route> {
    const resolved = await this.#names.resolve(lookup, ['oif', 'iif'], options)
    return await this.#client.do('getroute', routeLookupRequest(dst, resolved as ResolvedRouteLookup), options)
  }

  /** @throws NetlinkError EEXIST for one of the same prefix, table, tos and priority; what the kernel finds wrong with gateway or link. */
  add(route: NewRoute, options: WaitOptions = {}): Promise<void> {
    return this.#new(route, NLM_F_CREATE | NLM_F_EXCL, options)
  }

  /** @throws NetlinkError ENOENT where there is none of this prefix, table, tos and priority. */
  change(route: NewRoute, options: WaitOptions = {}): Promise<void> {
    return this.#new(route, NLM_F_REPLACE, options)
  }

  replace(route: NewRoute, options: WaitOptions = {}): Promise<void> {
    return this.#new(route, NLM_F_CREATE | NLM_F_REPLACE, options)
  }

  /** IPv4: a further route of the same prefix and priority, behind those there are; IPv6: a further way of the same multipath route. */
  append(route: NewRoute, options: WaitOptions = {}): Promise<void> {
    return this.#new(route, NLM_F_CREATE | NLM_F_APPEND, options)
  }

  /** Deletes the first route that fits all that is said. @throws NetlinkError ESRCH where none does. */
  async delete(route: NewRoute, options: WaitOptions = {}): Promise<void> {
    await this.#client.do('delroute', routeSelector(await this.#resolve(route, options)), options)
  }

  async #filter({ dev, ...filter }: RouteFilter, options: WaitOptions): Promise<ResolvedRouteFilter> {
    const { oif = dev } = filter
    return (await this.#names.resolve({ ...filter, oif }, ['oif'], options)) as ResolvedRouteFilter
  }

  async #new(route: NewRoute, flags: number, options: WaitOptions): Promise<void> {
    await this.#client.do('newroute', newRouteRequest(await this.#resolve(route, options)), { ...options, flags })
  }

  async #resolve(route: NewRoute, options: WaitOptions): Promise<ResolvedRoute> {
    const { multipath, ...rest } = route
    const resolved = (await this.#names.resolve(rest, ['oif', 'dev', 'iif'], options)) as ResolvedRoute
    if (multipath === undefined) return resolved
    const hops = await Promise.all(multipath.map((hop: NewNextHop) => this.#names.resolve(hop, ['oif'], options)))
    return { ...resolved, multipath: hops as ResolvedNextHop[] }
  }
}

/** ENOENT, "FIB table does not exist" (net/ipv4/fib_frontend.c inet_dump_fib): a table begins to exist with its first route. */
function isMissingTable(error: unknown, filter: RouteFilter): boolean {
  return NetlinkError.is(error) && error.code === 'ENOENT' && filter.table !== undefined
}
