/** The embedded kernel: its protocols, namespaces and processes, and the system calls on sockets. Many can live in one process; they share nothing. */

import type { Messages, Protocol } from '../schema/define/protocol.js'
import { MAX_LINKS, NETLINK_USERSOCK } from '../wire/constants.js'
import { bind, connect, disconnect } from './bind.js'
import { cancelRequests } from './cancel.js'
import type { Datagram } from './datagram.js'
import { EPROTONOSUPPORT, ESOCKTNOSUPPORT } from './errno.js'
import { type FailureListener, warnOfFailure } from './failure.js'
import { hookFlags, inputOf, KernelSocket, type KernelSocketOptions } from './kernel-socket.js'
import { NetworkNamespace } from './network-namespace.js'
import { getOption, setOption } from './options.js'
import { procNetNetlink } from './proc-net-netlink.js'
import { Process, type ProcessOptions, type SenderCredentials, UserNamespace } from './process.js'
import { type ProtocolHandlers, ProtocolSide, type ProtocolSideOptions } from './protocol-side.js'
import { type Allocation, NL_CFG_F_NONROOT_SEND, ProtocolTable } from './protocol-table.js'
import { Random } from './random.js'
import { receive } from './receive.js'
import { type Address, send } from './send.js'
import { Socket } from './socket.js'
import { Truesize, type TruesizeOptions } from './truesize.js'
import { behaviourOf, DEFAULT_VERSION, type KernelBehaviour } from './version.js'

const SOCK_DGRAM = 2
const SOCK_RAW = 3
/** Why a handler's signal fires. */
const CLOSED = 'the socket of the requester was closed'

export interface KernelOptions {
  /** The release whose behaviour this kernel has: `6.1`, `6.12`, or what `uname -r` says. Default 6.18; KERNEL_CHANGES lists what differs. */
  readonly version?: string
  /** Of everything that is random. Default 1. */
  readonly seed?: number
  /** What memory costs, in the steps of rule A1. Default: those of 6.18 on x86-64, with its small heads as of `version`. */
  readonly truesize?: TruesizeOptions
  /** How many groups protocols have. Defaults: 32 of NETLINK_USERSOCK, 39 of NETLINK_ROUTE, 64 of NETLINK_GENERIC before its families ask for more (G1). */
  readonly groups?: { readonly usersock?: number; readonly route?: number; readonly generic?: number }
  /** Bytes a socket's buffers start with, net.core.rmem_default and wmem_default. Default 212992. */
  readonly defaultBuffer?: number
  /** net.core.rmem_max and wmem_max. Default 212992. */
  readonly maxBuffer?: number
  /**
   * Told of what a handler threw or rejected with that is neither a RequestError nor has an errno: its requester gets EIO with the text. Default: a
   * warning of the process, with the stack.
   */
  readonly onFailure?: FailureListener
}

/** Called for each network namespace there is and will be: `struct pernet_operations`. */
export interface PerNetworkNamespace {
  readonly init: (netns: NetworkNamespace) => void
  readonly exit?: (netns: NetworkNamespace) => void
}

/** M1: what a module hears of a bound socket that closed. */
export type ReleaseListener = (released: { netns: NetworkNamespace; protocol: number; portId: number }) => void

/** Heads of small messages before they had a cache of their own: the 512-byte one of kmalloc (A1). */
function smallHeadOf({ smallHeadCache }: KernelBehaviour): TruesizeOptions {
  return smallHeadCache ? {} : { smallHead: 512 }
}

export class Kernel {
  /** The initial ones. */
  readonly userns: UserNamespace
  readonly netns: NetworkNamespace
  readonly behaviour: KernelBehaviour
  readonly truesize: Truesize
  readonly #random: Random
  readonly #tables = new Map<number, ProtocolTable>()
  readonly #namespaces = new Map<number, NetworkNamespace>()
  readonly #pernet: PerNetworkNamespace[] = []
  readonly #releaseListeners = new Set<ReleaseListener>()
  readonly #defaultBuffer: number
  readonly #maxBuffer: number
  /** Told of mistakes in handlers. */
  readonly failed: FailureListener
  readonly #processIds = new Set<number>()
  readonly #failing = new Map<Allocation, number>()
  #devices: ((netns: NetworkNamespace, name: string) => number | undefined) | undefined
  #nextDescriptor = 3
  #nextCookie = 1

  /** @throws RangeError for a version that is no release, or one too old. */
  constructor(options: KernelOptions = {}) {
    this.#random = new Random(options.seed ?? 1)
    this.behaviour = behaviourOf(options.version ?? DEFAULT_VERSION)
    this.truesize = new Truesize({ ...smallHeadOf(this.behaviour), ...options.truesize })
    this.#defaultBuffer = options.defaultBuffer ?? 212_992
    this.#maxBuffer = options.maxBuffer ?? 212_992
    this.failed = options.onFailure ?? warnOfFailure
    this.userns = new UserNamespace(undefined, 0)
    this.netns = this.createNetworkNamespace()
    this.#table(NETLINK_USERSOCK).register(options.groups?.usersock ?? 32, {
      flags: NL_CFG_F_NONROOT_SEND,
      bind: undefined,
      unbind: undefined,
      release: undefined,
    }) // M5
  }

  // Namespaces and processes

  createNetworkNamespace(options: { readonly name?: string; readonly userns?: UserNamespace } = {}): NetworkNamespace {
    const netns = new NetworkNamespace(this.#nextDescriptor++, options.name, options.userns ?? this.userns)
    this.#namespaces.set(netns.fd, netns)
    for (const { init } of this.#pernet) init(netns)
    return netns
  }

  /** Its name is free, and once nobody holds it its kernel sockets close; sockets of processes in it go on, alone (N6). */
  destroyNetworkNamespace(netns: NetworkNamespace): void {
    if (netns === this.netns || !this.#namespaces.has(netns.fd)) return
    netns.doomed = true
    this.#endNetworkNamespace(netns)
  }

  #endNetworkNamespace(netns: NetworkNamespace): void {
    if (!netns.doomed || netns.holders > 0) return
    this.#namespaces.delete(netns.fd)
    for (const { exit } of this.#pernet) exit?.(netns)
  }

  /** Keeps a namespace alive as an open descriptor of it does. Returns what lets go; twice is harmless. */
  holdNetworkNamespace(netns: NetworkNamespace): () => void {
    netns.holders++
    let held = true
    return () => {
      if (!held) return
      held = false
      netns.holders--
      this.#endNetworkNamespace(netns)
    }
  }

  /** By descriptor or name; undefined where there is none. */
  findNetworkNamespace(which: number | string): NetworkNamespace | undefined {
    if (typeof which === 'number') return this.#namespaces.get(which)
    return [...this.#namespaces.values()].find(netns => netns.name === which && !netns.doomed)
  }

  get namespaces(): readonly NetworkNamespace[] {
    return [...this.#namespaces.values()]
  }

  /** register_pernet_subsys. */
  forEachNetworkNamespace(operations: PerNetworkNamespace): void {
    this.#pernet.push(operations)
    for (const netns of this.#namespaces.values()) operations.init(netns)
  }

  /** A user namespace made by `owner`, for {@link createNetworkNamespace} and {@link process}. */
  createUserNamespace(owner: number, parent: UserNamespace = this.userns): UserNamespace {
    return new UserNamespace(parent, owner)
  }

  /** A process to make system calls as; by default root of the initial namespaces. */
  process(options: ProcessOptions = {}): Process {
    const process = new Process(options, this)
    this.#processIds.add(process.pid)
    return process
  }

  // The kernel's own side

  /** netlink_kernel_create. @throws RangeError for a protocol number out of range, or taken in that namespace. */
  netlink(protocol: number, options: KernelSocketOptions = {}): KernelSocket {
    if (!(Number.isInteger(protocol) && protocol >= 0 && protocol < MAX_LINKS))
      throw new RangeError(`protocols are numbered 0 to ${MAX_LINKS - 1}, got ${protocol}`)
    const table = this.#table(protocol)
    const input = inputOf(options, () => owner)
    const socket = new Socket(table, options.netns ?? this.netns, {
      type: SOCK_DGRAM,
      cookie: this.#nextCookie++,
      receiveBuffer: this.#defaultBuffer,
      sendBuffer: this.#defaultBuffer,
      isKernel: true,
      ...(input === undefined ? {} : { input }),
    })
    socket.bound = true
    if (!table.add(socket))
      throw new RangeError(`protocol ${protocol} has a kernel socket in this namespace already; release() it first`)
    const { release } = options
    table.register(options.groups ?? 0, {
      flags: hookFlags(options),
      bind: options.bind,
      unbind: options.unbind,
      release: release === undefined ? undefined : closed => release(closed.portId, closed.netns),
    })
    const owner = new KernelSocket(socket, this.truesize, () => this.#releaseKernelSocket(socket))
    return owner
  }

  /**
   * The kernel side of a defined protocol: a handler for each message that processes send.
   * @throws RangeError for a protocol number out of range, or taken.
   */
  protocol<M extends Messages, G extends string>(
    protocol: Protocol<M, G>,
    handlers: ProtocolHandlers<M> = {},
    options: ProtocolSideOptions = {},
  ): ProtocolSide<M, G> {
    const { onUnknown: _unknown, protocol: _number, ...rest } = options
    return new ProtocolSide(protocol, handlers, options, ({ protocol: number, ...input }) =>
      this.netlink(number, { nonrootReceive: true, ...rest, ...input }),
    )
  }

  #releaseKernelSocket(socket: Socket): void {
    if (socket.closed) return
    const { table, netns } = socket
    cancelRequests(socket, request => request.netns === netns, `protocol ${table.protocol} was released`, this.truesize)
    socket.closed = true
    table.remove(socket)
    table.unregister()
  }

  /** netlink_register_notifier: NETLINK_URELEASE. Returns what ends it. */
  onRelease(listener: ReleaseListener): () => void {
    this.#releaseListeners.add(listener)
    return () => void this.#releaseListeners.delete(listener)
  }

  #table(protocol: number): ProtocolTable {
    let table = this.#tables.get(protocol)
    if (table === undefined)
      this.#tables.set(protocol, (table = new ProtocolTable(protocol, this.failed, purpose => this.#allocate(purpose))))
    return table
  }

  // System calls

  /** socket(2): the type is looked at before the protocol (S1, S2). */
  socket(
    caller: Process,
    protocol: number,
    type: number = SOCK_RAW,
    netns: NetworkNamespace = caller.netns,
  ): Socket | number {
    if (type !== SOCK_RAW && type !== SOCK_DGRAM) return -ESOCKTNOSUPPORT
    const table = this.#tables.get(protocol)
    if (table === undefined || table.registered === 0) return -EPROTONOSUPPORT
    return new Socket(table, netns, {
      type,
      cookie: this.#nextCookie++,
      receiveBuffer: this.#defaultBuffer,
      sendBuffer: this.#defaultBuffer,
      opener: caller.credentials,
    })
  }

  bind(socket: Socket, caller: Process, portId: number, groups: number): number {
    return bind(socket, caller, portId, groups, this.#random)
  }

  connect(socket: Socket, caller: Process, portId: number, groups: number): number {
    return connect(socket, caller, portId, groups, this.#random)
  }

  /** @param credentials that go along instead of the caller's (SCM_CREDENTIALS). */
  send(
    socket: Socket,
    caller: Process,
    bytes: Uint8Array,
    address: Address | undefined,
    credentials?: SenderCredentials,
  ): number {
    return send(socket, caller, bytes, address, { random: this.#random, truesize: this.truesize }, credentials)
  }

  /** connect(2) with AF_UNSPEC. */
  disconnect(socket: Socket): void {
    disconnect(socket)
  }

  /** Whether there is a process with this id: of those made by {@link process}. */
  hasProcess(pid: number): boolean {
    return this.#processIds.has(pid)
  }

  /** Index of a network device; undefined where there is none. */
  deviceIndex(netns: NetworkNamespace, name: string): number | undefined {
    return this.#devices?.(netns, name)
  }

  /** Whoever knows network devices says so. */
  set devices(find: (netns: NetworkNamespace, name: string) => number | undefined) {
    this.#devices = find
  }

  /** The text of /proc/net/netlink as a process of the namespace reads it (M2). */
  procNetNetlink(netns: NetworkNamespace = this.netns): string {
    return procNetNetlink(this.tables, netns)
  }

  /** Protocols with their sockets, the lowest number first. */
  get tables(): readonly ProtocolTable[] {
    return [...this.#tables.values()].sort((a, b) => a.protocol - b.protocol)
  }

  /** The next `times` allocations of a kind fail: copies of a multicast for its listeners (O10), acknowledgements (W12). */
  failAllocation(purpose: Allocation, times: number = 1): void {
    if (times > 0) this.#failing.set(purpose, times)
    else this.#failing.delete(purpose)
  }

  #allocate(purpose: Allocation): boolean {
    const left = this.#failing.get(purpose)
    if (left === undefined) return true
    if (left > 1) this.#failing.set(purpose, left - 1)
    else this.#failing.delete(purpose)
    return false
  }

  /** @see receive */
  receive(socket: Socket, length: number, peek: boolean = false): Datagram | number {
    return receive(socket, length, this.truesize, peek)
  }

  setsockopt(socket: Socket, caller: Process, level: number, option: number, value: Uint8Array): number {
    return setOption(socket, level, option, value, {
      caller,
      userns: this.userns,
      maxReceiveBuffer: this.#maxBuffer,
      maxSendBuffer: this.#maxBuffer,
    })
  }

  getsockopt(socket: Socket, level: number, option: number, into: Uint8Array): number {
    return getOption(socket, level, option, into, this.behaviour)
  }

  /**
   * close(2). The order is rule M1: out of the tables, the protocol's release, unbind per group, the notifiers, the signals of its requests that are not
   * answered, the dump's done; where a step of the dump is still going on, done comes behind it.
   */
  close(socket: Socket): void {
    if (socket.closed) return
    socket.closed = true
    socket.onReadable = undefined
    const { table, netns, portId, bound } = socket
    const { release, unbind } = table.hooks
    table.remove(socket)
    release?.(socket)
    if (unbind !== undefined)
      for (let group = 1; group <= socket.groupCount; group++) if (socket.isMember(group)) unbind(netns, group)
    if (bound) for (const listener of this.#releaseListeners) listener({ netns, protocol: table.protocol, portId })
    const { dump } = socket
    socket.dump = undefined
    table.pending.cancel(request => request.socket === socket, CLOSED)
    dump?.end(CLOSED) // D14
    socket.queue.length = 0
    socket.memory = 0
  }
}
