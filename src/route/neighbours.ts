import type { Dump, WaitOptions } from '../client/index.js'
import { NLM_F_APPEND, NLM_F_CREATE, NLM_F_EXCL, NLM_F_REPLACE } from '../wire/flags.js'
import type { LinkNames, RtnetlinkClient } from './link-names.js'
import { checkFilter, filtered, type ListOptions, list } from './listing.js'
import {
  matchesNeighbour,
  type Neighbour,
  type NeighbourFilter,
  type NewNeighbour,
  neighbourDumpRequest,
  neighbourGetRequest,
  neighbourSelector,
  newNeighbourRequest,
  type ResolvedNeighbour,
  type ResolvedNeighbourFilter,
} from './neighbour-request.js'

const LINKS = ['link', 'dev', 'ifindex', 'master'] as const

const NEIGHBOUR_FILTER: Readonly<Record<keyof NeighbourFilter, true>> = {
  link: true,
  ndmFamily: true,
  fdb: true,
  master: true,
  proxy: true,
  state: true,
  dst: true,
  lladdr: true,
}

/** Neighbours, proxied addresses and forwarding database entries: RTM_NEWNEIGH, RTM_DELNEIGH, RTM_GETNEIGH. */
export class Neighbours {
  readonly #client: RtnetlinkClient
  readonly #names: LinkNames

  constructor(client: RtnetlinkClient, names: LinkNames) {
    this.#client = client
    this.#names = names
  }

  /** All neighbours in any state, or those that `filter` lets through; `proxy` and `fdb` pick other tables. Complete and consistent, or an error. */
  async list(filter: NeighbourFilter = {}, options: ListOptions = {}): Promise<Neighbour[]> {
    checkFilter(filter, NEIGHBOUR_FILTER)
    const resolved: ResolvedNeighbourFilter = await this.#names.resolve(filter, ['link', 'master'], options)
    const dump = this.#client.dump('getneigh', neighbourDumpRequest(resolved), options)
    return list(dump, neighbour => matchesNeighbour(neighbour, resolved))
  }

  /** The same, one by one as they come: what changes meanwhile ends it with ERR_NLKIT_INTERRUPTED. */
  async *dump(filter: NeighbourFilter = {}, options: ListOptions = {}): AsyncGenerator<Neighbour, void, undefined> {
    checkFilter(filter, NEIGHBOUR_FILTER)
    const resolved: ResolvedNeighbourFilter = await this.#names.resolve(filter, ['link', 'master'], options)
    const dump: Dump<Neighbour> = this.#client.dump('getneigh', neighbourDumpRequest(resolved), options)
    yield* filtered(dump, neighbour => matchesNeighbour(neighbour, resolved))
  }

  /** By link and `dst`, with `proxy` from the other table; by link, `fdb` and `lladdr` from a forwarding database. @throws NetlinkError ENOENT. */
  async get(neighbour: NewNeighbour, options: WaitOptions = {}): Promise<Neighbour> {
    const resolved = await this.#names.resolve(neighbour, LINKS, options)
    return await this.#client.do('getneigh', neighbourGetRequest(resolved as ResolvedNeighbour), options)
  }

  /** @throws NetlinkError EEXIST. */
  add(neighbour: NewNeighbour, options: WaitOptions = {}): Promise<void> {
    return this.#new(neighbour, NLM_F_CREATE | NLM_F_EXCL, options)
  }

  /** @throws NetlinkError ENOENT where there is none. */
  change(neighbour: NewNeighbour, options: WaitOptions = {}): Promise<void> {
    return this.#new(neighbour, NLM_F_REPLACE, options)
  }

  replace(neighbour: NewNeighbour, options: WaitOptions = {}): Promise<void> {
    return this.#new(neighbour, NLM_F_CREATE | NLM_F_REPLACE, options)
  }

  /** One destination more for an entry of a vxlan's forwarding database. */
  append(neighbour: NewNeighbour, options: WaitOptions = {}): Promise<void> {
    return this.#new(neighbour, NLM_F_CREATE | NLM_F_APPEND, options)
  }

  /** @throws NetlinkError ENOENT. */
  async delete(neighbour: NewNeighbour, options: WaitOptions = {}): Promise<void> {
    const resolved = await this.#names.resolve(neighbour, LINKS, options)
    await this.#client.do('delneigh', neighbourSelector(resolved as ResolvedNeighbour), options)
  }

  async #new(neighbour: NewNeighbour, flags: number, options: WaitOptions): Promise<void> {
    const resolved = await this.#names.resolve(neighbour, LINKS, options)
    await this.#client.do('newneigh', newNeighbourRequest(resolved as ResolvedNeighbour), { ...options, flags })
  }
}
