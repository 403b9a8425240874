import { type ConnectOptions, connect } from '../client/index.js'
import { linux } from '../transport/linux/index.js'
import { Addresses } from './addresses.js'
import { type RouteEventOptions, RouteEvents } from './events.js'
import { rtnetlink } from './family.js'
import { LinkNames, type RtnetlinkClient } from './link-names.js'
import { Links } from './links.js'
import { Neighbours } from './neighbours.js'
import { Routes } from './routes.js'
import { Rules } from './rules.js'

export type RouteOptions = ConnectOptions

/**
 * Opens NETLINK_ROUTE, in another network namespace with `netns`.
 * @throws NetlinkError where the socket cannot be opened: ENOENT for a namespace of that name, EPERM for entering it.
 */
export async function route(options: RouteOptions = {}): Promise<RouteClient> {
  return new RouteClient(await connect(rtnetlink, options), options)
}

/** What route() gives: one socket for requests, and the objects of rtnetlink as verbs. */
export class RouteClient {
  readonly links: Links
  readonly addresses: Addresses
  readonly routes: Routes
  readonly neighbours: Neighbours
  readonly rules: Rules
  /** The five families' client below: every operation and attribute of theirs, and batches. */
  readonly client: RtnetlinkClient

  constructor(client: RtnetlinkClient, options: RouteOptions = {}) {
    const names = new LinkNames(client)
    const transport = options.transport ?? options.kernel?.transport ?? linux
    this.client = client
    this.links = new Links(client, names, { transport, netns: client.connection.netns })
    this.addresses = new Addresses(client, names)
    this.routes = new Routes(client, names)
    this.neighbours = new Neighbours(client, names)
    this.rules = new Rules(client)
  }

  get closed(): boolean {
    return this.client.closed
  }

  /** Changes of all five, in the order in which the kernel made them. Its groups are joined when this resolves: nothing after that is missed. */
  async events(options: RouteEventOptions = {}): Promise<RouteEvents> {
    options.signal?.throwIfAborted()
    return new RouteEvents(this.client, options)
  }

  /** Closes the socket and the subscriptions made here; what waits is rejected. Closing twice is harmless. */
  close(): void {
    this.client.close()
  }

  [Symbol.asyncDispose](): Promise<void> {
    return this.client[Symbol.asyncDispose]()
  }
}
