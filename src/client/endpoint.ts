import type { ReceiveArea } from '../transport/receive-area.js'
import type { HeldNamespace, NetworkNamespace, SystemSocket, Transport } from '../transport/transport.js'
import {
  NETLINK_ADD_MEMBERSHIP,
  NETLINK_BROADCAST_ERROR,
  NETLINK_CAP_ACK,
  NETLINK_DROP_MEMBERSHIP,
  NETLINK_EXT_ACK,
  NETLINK_GET_STRICT_CHK,
  NETLINK_LIST_MEMBERSHIPS,
  NETLINK_LISTEN_ALL_NSID,
  NETLINK_NO_ENOBUFS,
  NETLINK_PKTINFO,
  SO_ATTACH_FILTER,
  SO_DETACH_FILTER,
  SO_MEMINFO,
  SO_PASSCRED,
  SO_RCVBUF,
  SO_RCVBUFFORCE,
  SO_SNDBUF,
  SO_SNDBUFFORCE,
  SOL_NETLINK,
  SOL_SOCKET,
} from '../wire/constants.js'
import { errnoName } from '../wire/errno.js'
import { groupMask } from '../wire/group-mask.js'
import { checkDatagramRoom, LargeArea, withArea } from './area-pool.js'
import { systemCallHint } from './hints.js'
import { NetlinkError } from './netlink-error.js'

const ENOPROTOOPT = 92

/** Who chooses the port id: a number, the kernel (the process id where it is free, else a large number, B6 and B7), or a rule. */
export type PortIdPolicy =
  | number
  /** As 0: the kernel. */
  | 'kernel'
  /** The process id; EADDRINUSE when a socket of the process has it already. */
  | 'process'
  /** Thread id << 16 | process id, unsigned: several sockets in one process, as old programs do it. */
  | 'thread'

export interface EndpointOptions {
  readonly portId?: PortIdPolicy | undefined
  /** Numbers of the groups to join, 1 and up. */
  readonly groups?: readonly number[] | undefined
  /** Where the socket is made; it stays there for ever (S9). */
  readonly netns?: NetworkNamespace | undefined
  /** Bytes, before the kernel's doubling. SO_RCVBUFFORCE first, then SO_RCVBUF, which rmem_max limits (S7); see `receiveBuffer` for what was got. */
  readonly receiveBuffer?: number | undefined
  /** Bytes, before the kernel's doubling. Limits the size of one send (X4). */
  readonly sendBuffer?: number | undefined
  /** Takes unicast from this port only, and sends there by default (C4). */
  readonly connect?: { readonly portId?: number; readonly group?: number } | undefined
  /**
   * NETLINK_PKTINFO: the exact group of each datagram. Default: once a group above 32 is joined; those up to 32 are told by the sender's mask (V4, V5), and
   * looking for control messages takes a tenth of the time of an event.
   */
  readonly packetInfo?: boolean | undefined
  /** SO_PASSCRED: pid, uid and gid of each sender. */
  readonly credentials?: boolean | undefined
  /** NETLINK_GET_STRICT_CHK: rtnetlink refuses what it does not know, and filters dumps (T6). */
  readonly strict?: boolean | undefined
  /** NETLINK_EXT_ACK. */
  readonly extack?: boolean | undefined
  /** NETLINK_CAP_ACK: refusals do not repeat the request. */
  readonly capAck?: boolean | undefined
  /** NETLINK_NO_ENOBUFS: losses are not reported (O7). */
  readonly noEnobufs?: boolean | undefined
  /** NETLINK_LISTEN_ALL_NSID: also broadcasts of other namespaces (N3). */
  readonly listenAllNsid?: boolean | undefined
  /** NETLINK_BROADCAST_ERROR. */
  readonly broadcastError?: boolean | undefined
  /** SO_ATTACH_FILTER: a classic BPF program, 8 bytes an instruction (struct sock_filter). */
  readonly filter?: Uint8Array | undefined
  /**
   * Bytes of the longest datagram that is received whole; a longer one is cut and reported. 1 to 2^30, default 65536: twice what the kernel sends
   * at once. With more than that, a socket keeps memory of that size from its first receive until it is closed.
   */
  readonly maxDatagram?: number | undefined
}

/** The on-off options of SOL_NETLINK and SOL_SOCKET that a program may read and set. */
export type SocketFlag =
  | 'packetInfo'
  | 'broadcastError'
  | 'noEnobufs'
  | 'listenAllNsid'
  | 'capAck'
  | 'extack'
  | 'strict'
  | 'credentials'

/** Level and option number. */
const SOCKET_FLAGS: Readonly<Record<SocketFlag, readonly [number, number]>> = {
  packetInfo: [SOL_NETLINK, NETLINK_PKTINFO],
  broadcastError: [SOL_NETLINK, NETLINK_BROADCAST_ERROR],
  noEnobufs: [SOL_NETLINK, NETLINK_NO_ENOBUFS],
  listenAllNsid: [SOL_NETLINK, NETLINK_LISTEN_ALL_NSID],
  capAck: [SOL_NETLINK, NETLINK_CAP_ACK],
  extack: [SOL_NETLINK, NETLINK_EXT_ACK],
  strict: [SOL_NETLINK, NETLINK_GET_STRICT_CHK],
  credentials: [SOL_SOCKET, SO_PASSCRED],
}

/** Options that older kernels lack and that nothing depends on: ENOPROTOOPT is no error for these (P5). */
const OPTIONAL: ReadonlySet<SocketFlag> = new Set(['extack', 'capAck', 'strict', 'packetInfo'])

/** SO_MEMINFO: what the socket holds, in bytes of kernel memory (A8). */
export interface SocketMemory {
  /** Queued for receiving. */
  readonly received: number
  readonly receiveBuffer: number
  readonly sendBuffer: number
  /** Messages the kernel dropped because the queue was full, ever. */
  readonly drops: number
}

/** An open, bound system socket whose failures are {@link NetlinkError}s. Synchronous throughout. */
export class Endpoint {
  readonly socket: SystemSocket
  readonly protocol: number
  /** As getsockname says it, never invented. */
  readonly portId: number
  /** SO_RCVBUF and SO_SNDBUF as they are, in bytes. */
  receiveBuffer = 0
  sendBuffer = 0
  readonly maxDatagram: number
  readonly #large: LargeArea | undefined
  /** Nobody has said whether NETLINK_PKTINFO is wanted, and no group has needed it. */
  #plain: boolean
  #closed = false

  private constructor(transport: Transport, protocol: number, options: EndpointOptions) {
    this.protocol = protocol
    this.maxDatagram = checkDatagramRoom(options.maxDatagram)
    this.#large = LargeArea.for(this.maxDatagram)
    this.#plain = options.packetInfo === undefined
    const netns = options.netns === undefined ? undefined : { netns: options.netns }
    const opened = transport.socket(protocol, netns)
    if (typeof opened === 'number') throw openingFailure(protocol, -opened)
    this.socket = opened
    try {
      this.#configure(options)
      this.portId = this.#bind(transport, options)
    } catch (error) {
      opened.close()
      throw error
    }
  }

  /** @throws NetlinkError for the first system call that fails; nothing stays open then. */
  static open(transport: Transport, protocol: number, options: EndpointOptions = {}): Endpoint {
    return new Endpoint(transport, protocol, options)
  }

  get closed(): boolean {
    return this.#closed
  }

  close(): void {
    if (this.#closed) return
    this.#closed = true
    this.socket.close()
    this.#large?.release()
  }

  /** Lends memory with room for `maxDatagram` to `use`, as {@link withArea}. */
  withArea<T>(use: (area: ReceiveArea) => T): T {
    return this.#large === undefined ? withArea(use) : this.#large.lend(use)
  }

  /** The error of a system call that returned -errno. */
  failure(syscall: string, errno: number, subject: string = syscall, hint?: string): NetlinkError {
    return systemCallFailure(this.protocol, syscall, errno, subject, hint)
  }

  setFlag(flag: SocketFlag, on: boolean): void {
    const [level, option] = SOCKET_FLAGS[flag]
    if (flag === 'packetInfo') this.#plain = false
    const result = this.socket.setsockopt(level, option, on ? 1 : 0)
    if (result >= 0 || (result === -ENOPROTOOPT && OPTIONAL.has(flag))) return
    throw this.failure('setsockopt', -result, `socket option ${flag}`, flagHint(flag, -result))
  }

  /** False also where the kernel does not have the option. */
  getFlag(flag: SocketFlag): boolean {
    const [level, option] = SOCKET_FLAGS[flag]
    return (this.#getInteger(level, option) ?? 0) !== 0
  }

  /** Asks for `bytes` and returns what the kernel granted, which is doubled (S7). */
  setReceiveBuffer(bytes: number): number {
    return (this.receiveBuffer = this.#setBuffer(SO_RCVBUFFORCE, SO_RCVBUF, bytes))
  }

  setSendBuffer(bytes: number): number {
    return (this.sendBuffer = this.#setBuffer(SO_SNDBUFFORCE, SO_SNDBUF, bytes))
  }

  join(group: number): void {
    if (group > 32 && this.#plain) this.setFlag('packetInfo', true)
    this.#membership(NETLINK_ADD_MEMBERSHIP, group, 'joining')
  }

  leave(group: number): void {
    this.#membership(NETLINK_DROP_MEMBERSHIP, group, 'leaving')
  }

  /** Numbers of the groups joined, ascending (G7). */
  memberships(): number[] {
    let words = new Uint32Array(16)
    let length = this.socket.getsockopt(SOL_NETLINK, NETLINK_LIST_MEMBERSHIPS, new Uint8Array(words.buffer))
    if (length > words.byteLength) {
      words = new Uint32Array((length + 3) >> 2)
      length = this.socket.getsockopt(SOL_NETLINK, NETLINK_LIST_MEMBERSHIPS, new Uint8Array(words.buffer))
    }
    if (length < 0) throw this.failure('getsockopt', -length, 'listing memberships')
    const groups: number[] = []
    words.forEach((word, index) => {
      for (let bit = 0; bit < 32; bit++) if (word & (1 << bit)) groups.push(index * 32 + bit + 1)
    })
    return groups
  }

  /** Undefined on kernels before 4.6, which have no SO_MEMINFO. */
  memory(): SocketMemory | undefined {
    const words = new Uint32Array(9)
    const length = this.socket.getsockopt(SOL_SOCKET, SO_MEMINFO, new Uint8Array(words.buffer))
    if (length < 36) return undefined
    return { received: words[0]!, receiveBuffer: words[1]!, sendBuffer: words[3]!, drops: words[8]! }
  }

  /** @param program struct sock_filter instructions in host order; what it rejects is neither queued nor counted as dropped (X12). */
  attachFilter(program: Uint8Array): void {
    this.#check(this.socket.setsockopt(SOL_SOCKET, SO_ATTACH_FILTER, program), 'setsockopt', 'attaching a filter')
  }

  detachFilter(): void {
    this.#check(this.socket.setsockopt(SOL_SOCKET, SO_DETACH_FILTER, 0), 'setsockopt', 'detaching the filter')
  }

  connect(portId: number, group: number): void {
    this.#check(this.socket.connect(portId, groupMask(group)), 'connect', `connecting to port ${portId}`)
  }

  #configure(options: EndpointOptions): void {
    for (const flag of Object.keys(SOCKET_FLAGS) as SocketFlag[]) {
      const wanted = options[flag]
      // Off from the start: setting it so would make every receive look for control messages.
      if (wanted !== undefined && (flag !== 'packetInfo' || wanted)) this.setFlag(flag, wanted)
    }
    this.receiveBuffer = this.#getInteger(SOL_SOCKET, SO_RCVBUF) ?? 0
    this.sendBuffer = this.#getInteger(SOL_SOCKET, SO_SNDBUF) ?? 0
    if (options.receiveBuffer !== undefined) this.setReceiveBuffer(options.receiveBuffer)
    if (options.sendBuffer !== undefined) this.setSendBuffer(options.sendBuffer)
    if (options.filter !== undefined) this.attachFilter(options.filter)
  }

  #bind(transport: Transport, options: EndpointOptions): number {
    const wanted = portIdOf(transport, options.portId ?? 0)
    const groups = options.groups ?? []
    const mask = groups.reduce((bits, group) => bits | groupMask(checkGroup(group)), 0) >>> 0
    const subject = `binding port id ${wanted === 0 ? 'of the kernel’s choice' : wanted}${groups.length > 0 ? `, groups ${groups.join(', ')}` : ''}`
    this.#check(this.socket.bind(wanted, mask), 'bind', subject)
    for (const group of groups) if (group > 32) this.join(group)
    const name = new Uint32Array(2)
    this.#check(this.socket.getsockname(name), 'getsockname', 'reading the port id')
    if (options.connect !== undefined) this.connect(options.connect.portId ?? 0, options.connect.group ?? 0)
    return name[0]!
  }

  #membership(option: number, group: number, verb: string): void {
    const result = this.socket.setsockopt(SOL_NETLINK, option, checkGroup(group))
    if (result >= 0) return
    const hint = result === -22 ? `Protocol ${this.protocol} has no group ${group} (G1).` : undefined
    throw this.failure('setsockopt', -result, `${verb} group ${group}`, hint)
  }

  #setBuffer(force: number, plain: number, bytes: number): number {
    if (this.socket.setsockopt(SOL_SOCKET, force, bytes) < 0) {
      this.#check(this.socket.setsockopt(SOL_SOCKET, plain, bytes), 'setsockopt', `a buffer of ${bytes} bytes`)
    }
    return this.#getInteger(SOL_SOCKET, plain) ?? 0
  }

  #getInteger(level: number, option: number): number | undefined {
    const word = new Uint32Array(1)
    return this.socket.getsockopt(level, option, new Uint8Array(word.buffer)) < 0 ? undefined : word[0]!
  }

  #check(result: number, syscall: string, subject: string): void {
    if (result < 0) throw this.failure(syscall, -result, subject)
  }
}

/**
 * Finds the namespace of `netns` once, for all sockets that a client opens while it lives; undefined where none was given.
 * @throws NetlinkError as opening a socket there would.
 */
export function holdNamespace(
  transport: Transport,
  protocol: number,
  netns: NetworkNamespace | undefined,
): HeldNamespace | undefined {
  if (netns === undefined) return undefined
  const held = transport.holdNamespace?.(netns) ?? { netns, close() {} }
  if (typeof held === 'number') throw openingFailure(protocol, -held)
  return held
}

function openingFailure(protocol: number, errno: number): NetlinkError {
  return systemCallFailure(protocol, 'socket', errno, `opening netlink protocol ${protocol}`)
}

function systemCallFailure(
  protocol: number,
  syscall: string,
  errno: number,
  subject: string,
  hint = systemCallHint(syscall, errno, protocol),
): NetlinkError {
  return new NetlinkError({ code: errnoName(errno), errno, syscall, subject, hint })
}

function checkGroup(group: number): number {
  if (Number.isInteger(group) && group >= 1 && group <= 0x7fffffff) return group
  throw new RangeError(`a group is an integer from 1, got ${group}`)
}

function portIdOf(transport: Transport, policy: PortIdPolicy): number {
  if (policy === 'kernel') return 0
  if (policy === 'process') return transport.processId() >>> 0
  if (policy === 'thread') return ((transport.threadId() << 16) | transport.processId()) >>> 0
  if (Number.isInteger(policy) && policy >= 0 && policy <= 0xffffffff) return policy
  throw new RangeError(
    `a port id is an integer from 0 to 4294967295, or 'kernel', 'process' or 'thread'; got ${policy}`,
  )
}

function flagHint(flag: SocketFlag, errno: number): string | undefined {
  if (errno === ENOPROTOOPT) return 'The running kernel does not have this option.'
  if (flag === 'listenAllNsid' && errno === 1)
    return 'It needs CAP_NET_BROADCAST in the user namespace that owns the network namespace (P4).'
  return undefined
}
