import {
  type ConnectOptions,
  connect,
  type DumpOptions,
  type FamilyClient,
  type SubscribeOptions,
  type Subscription,
  type WaitOptions,
} from '../client/index.js'
import { inetDiag } from '../families/inet_diag.js'
import { netlinkDiag } from '../families/netlink_diag.js'
import { packetDiag } from '../families/packet_diag.js'
import { unixDiag } from '../families/unix_diag.js'
import { Columns } from '../schema/columns.js'
import { ValueError } from '../schema/index.js'
import { AF_INET, AF_INET6 } from '../wire/address-families.js'
import { INET_PROTOCOLS, type InetProtocol } from './protocols.js'
import {
  type InetQuery,
  type InetSocket,
  inetRequests,
  type NetlinkQuery,
  nameRequest,
  netlinkRequest,
  type PacketQuery,
  packetRequest,
  type SocketName,
  type SocketOf,
  type SocketQuery,
  turned,
  type UnixQuery,
  type UnixSocket,
  unixRequest,
} from './query.js'
import { SocketDump } from './socket-dump.js'

export type SocketListOptions = WaitOptions & Pick<DumpOptions, 'attempts' | 'allowInterrupted' | 'onRestart'>

/**
 * Opens NETLINK_SOCK_DIAG, in another network namespace with `netns`. Listing needs no privilege.
 * @throws NetlinkError where the socket cannot be opened: ENOENT for a namespace of that name, EPERM for entering it.
 */
export async function sockets(options: ConnectOptions = {}): Promise<Sockets> {
  return new Sockets(await connect(inetDiag, options))
}

/** Those whose sockets are found by their addresses; MPTCP's are by their tokens. */
export type NamedProtocol = Exclude<InetProtocol, 'mptcp'>
export type SocketGetOptions = WaitOptions & Pick<InetQuery, 'extensions'>

type Inet = FamilyClient<typeof inetDiag>

/** What {@link sockets} gives: the sockets of a network namespace, over one socket of its own. */
export class Sockets {
  /** The family's client below: every operation and attribute. */
  readonly client: Inet
  readonly unix: FamilyClient<typeof unixDiag>
  readonly netlink: FamilyClient<typeof netlinkDiag>
  readonly packet: FamilyClient<typeof packetDiag>

  constructor(client: Inet) {
    this.client = client
    this.unix = client.beside(unixDiag)
    this.netlink = client.beside(netlinkDiag)
    this.packet = client.beside(packetDiag)
  }

  get closed(): boolean {
    return this.client.closed
  }

  /**
   * The sockets that fit: `dump({ protocol: 'tcp', states: ['listen'], where: { sport: 443 } })`. Nothing is sent before it is read.
   * @throws ValueError for a query that cannot be. Reading it: NetlinkError ENOENT for a protocol whose sockets this kernel does not tell of.
   */
  dump<const Q extends SocketQuery>(query: Q, options: SocketListOptions = {}): SocketDump<SocketOf<Q>> {
    return new SocketDump(this.#dumps(query, options) as never)
  }

  /** All of them at once. */
  list<const Q extends SocketQuery>(query: Q, options: SocketListOptions = {}): Promise<SocketOf<Q>[]> {
    try {
      return this.dump(query, options).collect()
    } catch (error) {
      return Promise.reject(error)
    }
  }

  /** The same as one typed array for each key in `pick`: a quarter of the memory, and they can be handed to another thread. */
  async columns(query: InetQuery, pick: readonly string[], options: SocketListOptions = {}): Promise<Columns> {
    const name = operationOf(query.protocol)
    const tables: Columns[] = []
    for (const request of inetRequests(query))
      tables.push(await this.client.dump(name, request, { ...options, as: 'columns', pick }))
    return Columns.concat(tables)
  }

  /**
   * One socket by its addresses and ports; of UNIX by its inode.
   * @throws NetlinkError ENOENT where there is none, or another one meanwhile (its cookie differs).
   */
  get(protocol: 'unix', socket: { readonly ino: number }, options?: WaitOptions): Promise<UnixSocket>
  get(protocol: NamedProtocol, socket: SocketName, options?: SocketGetOptions): Promise<InetSocket>
  async get(
    protocol: NamedProtocol | 'unix',
    socket: SocketName | { readonly ino: number },
    { extensions, ...options }: SocketGetOptions = {},
  ): Promise<InetSocket | UnixSocket> {
    if (protocol === 'unix') {
      const { ino } = socket as { readonly ino: number }
      return await this.unix.do('get', { ...unixRequest({ protocol: 'unix' }), ino, ...ANY_COOKIE }, options)
    }
    const asked = nameRequest(protocol, socket as SocketName)
    const request = protocol === 'udp' || protocol === 'udplite' ? turned(asked) : asked
    return await this.client.do('get', extensions === undefined ? request : { ...request, ext: extensions }, options)
  }

  /**
   * Closes a socket of whatever process: what that does next with it fails with ECONNABORTED. Of TCP, MPTCP, UDP and raw sockets.
   * @throws NetlinkError EPERM without CAP_NET_ADMIN, ENOENT where there is none or another one meanwhile, EOPNOTSUPP without CONFIG_INET_DIAG_DESTROY.
   */
  async destroy(protocol: InetProtocol, socket: SocketName, options: WaitOptions = {}): Promise<void> {
    await this.client.do('destroy', nameRequest(protocol, socket), options)
  }

  /**
   * Sockets of TCP and UDP as they go: `{ type: 'destroyed', value }` for each, where `value.protocol` is the number of its protocol. The groups are joined
   * when this returns. The kernel tells of those only that go while someone listens.
   * @throws ValueError for a protocol or family of which it does not tell.
   */
  destroyed(
    of: { readonly protocol?: 'tcp' | 'udp' | undefined; readonly family?: number | undefined } = {},
    options: SubscribeOptions = {},
  ): Subscription<typeof inetDiag> {
    const groups = GROUPS.filter(
      ({ protocol, family }) =>
        (of.protocol === undefined || of.protocol === protocol) && (of.family === undefined || of.family === family),
    )
    if (groups.length === 0)
      throw new ValueError('', 'the kernel tells of sockets of tcp and udp, in AF_INET (2) and AF_INET6 (10)')
    return this.client.subscribe(
      groups.map(({ name }) => name),
      options,
    )
  }

  /** Closes the socket and the subscriptions made here; what waits is rejected. Closing twice is harmless. */
  close(): void {
    for (const client of [this.unix, this.netlink, this.packet, this.client]) client.close()
  }

  [Symbol.asyncDispose](): Promise<void> {
    this.close()
    return Promise.resolve()
  }

  #dumps(query: SocketQuery, options: SocketListOptions): readonly unknown[] {
    switch (query.protocol) {
      case 'unix':
        return [this.unix.dump('get', unixRequest(query as UnixQuery), options)]
      case 'netlink':
        return [this.netlink.dump('get', netlinkRequest(query as NetlinkQuery), options)]
      case 'packet':
        return [this.packet.dump('get', packetRequest(query as PacketQuery), options)]
      default: {
        const name = operationOf(query.protocol)
        return inetRequests(query).map(request => this.client.dump(name, request, options))
      }
    }
  }
}

/** INET_DIAG_INFO is another struct for each protocol. */
function operationOf(protocol: InetProtocol): 'get' | 'getMptcp' {
  return INET_PROTOCOLS[protocol] === INET_PROTOCOLS.mptcp ? 'getMptcp' : 'get'
}

/** INET_DIAG_NOCOOKIE. */
const ANY_COOKIE = { cookie: 0xffff_ffff, cookieHigh: 0xffff_ffff }

const GROUPS = [
  { name: 'sknlgrp-inet-tcp-destroy', protocol: 'tcp', family: AF_INET },
  { name: 'sknlgrp-inet-udp-destroy', protocol: 'udp', family: AF_INET },
  { name: 'sknlgrp-inet6-tcp-destroy', protocol: 'tcp', family: AF_INET6 },
  { name: 'sknlgrp-inet6-udp-destroy', protocol: 'udp', family: AF_INET6 },
] as const
