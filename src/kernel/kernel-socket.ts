/** A kernel socket as code of the kernel uses it: what `netlink_kernel_create` gives a module. */

import { align, NLMSG_HDRLEN, type OutgoingMessage, writeHeader } from '../wire/index.js'
import { broadcast, setError } from './broadcast.js'
import { cancelRequests } from './cancel.js'
import { type Datagram, FROM_KERNEL } from './datagram.js'
import { type DumpControl, type RunningDump, startDump } from './dump.js'
import { ESRCH } from './errno.js'
import type { Eventually } from './eventually.js'
import { failure } from './failure.js'
import { clearGroup } from './groups.js'
import { allocate, copyOf } from './memory.js'
import type { NetworkNamespace } from './network-namespace.js'
import { type BindHook, NL_CFG_F_NONROOT_RECV, NL_CFG_F_NONROOT_SEND } from './protocol-table.js'
import type { Request } from './request.js'
import { type MessageHandler, type RequestHandler, receiveMessages, receiveRequests } from './requests.js'
import type { Socket } from './socket.js'
import type { Truesize } from './truesize.js'
import { Turns } from './turns.js'
import { unicast } from './unicast.js'

/** A message to send: with a header, or the bytes of a whole datagram. */
export type KernelMessage = OutgoingMessage | Uint8Array

/**
 * What happens to what processes send to port 0. At most one of the three; without any, sending to it is ECONNREFUSED. A plain function has run when
 * the sender's send() returns (X11); an async one goes on behind it.
 */
export interface KernelInput {
  /** Each message, and nothing is acknowledged: the protocol answers as it likes, now or later. */
  readonly input?: (message: Request['message'], request: Request) => Eventually<void>
  /** Each request, with the kernel's usual answers: errors always, success where NLM_F_ACK asks for it (netlink_rcv_skb). */
  readonly request?: RequestHandler
  /** The datagram as it came, whatever is in it. */
  readonly datagram?: (bytes: Uint8Array, from: Datagram) => void
  /**
   * Handlers may overlap. Default: no, what comes while an async handler goes on waits until it has ended, so that answers come in the order of the
   * requests. A plain function never overlaps with anything.
   */
  readonly parallelOps?: boolean
}

export interface KernelSocketOptions extends KernelInput {
  /** Groups of the protocol; at least 32 are made. */
  readonly groups?: number
  /** A process joins a group: 0, or -errno to refuse. */
  readonly bind?: BindHook
  readonly unbind?: (netns: NetworkNamespace, group: number) => void
  /** A process closed a socket of this protocol (M1). */
  readonly release?: (portId: number, netns: NetworkNamespace) => void
  /** Processes without CAP_NET_ADMIN may join groups. Default: no (G3). */
  readonly nonrootReceive?: boolean
  /** Processes without CAP_NET_ADMIN may send to processes and groups. Default: no (X3). */
  readonly nonrootSend?: boolean
  /** Default: the initial one. */
  readonly netns?: NetworkNamespace
}

export function hookFlags(options: KernelSocketOptions): number {
  return (options.nonrootReceive ? NL_CFG_F_NONROOT_RECV : 0) | (options.nonrootSend ? NL_CFG_F_NONROOT_SEND : 0)
}

/** The function that a datagram to port 0 is handed to; undefined where the protocol takes none. */
export function inputOf(options: KernelInput, owner: () => KernelSocket): ((datagram: Datagram) => void) | undefined {
  const { input, request, datagram: raw, parallelOps = false } = options
  if (request !== undefined) {
    const handler = parallelOps ? request : inTurn(request)
    return datagram => owner().receiveRequests(datagram, handler)
  }
  if (raw !== undefined) return datagram => owner().receiveDatagram(datagram, raw)
  if (input === undefined) return undefined
  const each: MessageHandler = item => input(item.message, item)
  const handler = parallelOps ? each : inTurn(each)
  return datagram => owner().receiveMessages(datagram, handler)
}

/** One at a time; one whose turn comes too late is passed over. */
export function inTurn<T>(handler: (request: Request) => Eventually<T>, turns: Turns = new Turns()): typeof handler {
  const unlessCancelled = (request: Request): Eventually<T> => {
    if (request.cancelled !== undefined) throw request.cancelled
    return handler(request)
  }
  return request => turns.run(unlessCancelled, request)
}

export interface KernelBroadcast {
  /** From 1. */
  readonly group: number
  /** A listener with this port id is left out. Default 0: no bound socket has it. */
  readonly portId?: number
  /** False keeps the message from that listener. */
  readonly filter?: (listener: { readonly portId: number; readonly netns: NetworkNamespace }) => boolean
}

interface PlainStart {
  readonly start?: (dump: RunningDump) => number | void
}

export interface KernelNotify {
  readonly group: number
  /** Of the request that caused it; 0 for none. */
  readonly portId?: number
  /** The request had NLM_F_ECHO: its sender gets the message by unicast, and no copy of the multicast (W10). */
  readonly report?: boolean
}

export class KernelSocket {
  readonly protocol: number
  readonly netns: NetworkNamespace
  readonly #socket: Socket
  readonly #truesize: Truesize
  readonly #close: () => void

  constructor(socket: Socket, truesize: Truesize, close: () => void) {
    this.protocol = socket.table.protocol
    this.netns = socket.netns
    this.#socket = socket
    this.#truesize = truesize
    this.#close = close
  }

  /** Never blocks. Returns the bytes sent; -ECONNREFUSED, or -EAGAIN where there is no room, which the receiver learns of as ENOBUFS (Q5). */
  unicast(message: KernelMessage, portId: number): number {
    return unicast(this.#socket, this.#datagram(message, 0), portId)
  }

  /** As {@link unicast}, to who sent `request`, if its socket is still open: its port id may be another's by now (B13). */
  reply(request: Request, message: KernelMessage): number {
    return request.unanswerable || this.unicast(message, request.portId)
  }

  /** 0, -ESRCH where nobody listens, -ENOBUFS where a listener that set NETLINK_BROADCAST_ERROR lost it (O11). */
  broadcast(message: KernelMessage, options: KernelBroadcast): number {
    const { group, portId = 0, filter } = options
    return broadcast(this.#socket, this.#datagram(message, group), { exclude: portId, accept: filter })
  }

  /** nlmsg_notify: broadcast, and unicast to the requester where it asked. Nobody listening is success. */
  notify(message: KernelMessage, options: KernelNotify): number {
    const { group, portId = 0, report = false } = options
    const heard = group !== 0 && this.hasListeners(group)
    if (!heard && !report) return 0
    const datagram = this.#datagram(message, group)
    let result = heard ? broadcast(this.#socket, datagram, { exclude: report ? portId : 0 }) : 0
    if (result === -ESRCH) result = 0
    if (!report) return result
    const sent = unicast(this.#socket, datagram, portId) // the group stays in it (V4)
    return result !== 0 ? result : Math.min(sent, 0)
  }

  hasListeners(group: number): boolean {
    return this.#socket.table.hasListeners(group)
  }

  /** Puts an error before all listeners of a group, as a driver does that knows it lost something (O8). @param errno positive. */
  setErr(group: number, errno: number, portId: number = 0): number {
    return setError(this.#socket, group, portId, errno)
  }

  /** Answers `request` in chunks; return its result, which may come later, from the request handler. */
  startDump(request: Request, control: DumpControl & PlainStart): number
  startDump(request: Request, control: DumpControl): Eventually<number>
  startDump(request: Request, control: DumpControl): Eventually<number> {
    return startDump(request, control, this.#truesize)
  }

  receiveRequests(datagram: Datagram, handler: RequestHandler): void {
    receiveRequests(this.#socket, datagram, handler, this.#truesize)
  }

  receiveMessages(datagram: Datagram, handler: MessageHandler): void {
    receiveMessages(this.#socket, datagram, handler)
  }

  receiveDatagram(datagram: Datagram, handler: NonNullable<KernelInput['datagram']>): void {
    try {
      handler(datagram.bytes, datagram)
    } catch (error) {
      failure(error, {}, this.#socket.table.failed)
    }
  }

  /** Ends what handlers have not answered, of requests that are meant, with ECANCELED and `reason`; so end their dumps, in NLMSG_DONE. */
  cancel(meant: (request: Request) => boolean, reason: string): void {
    cancelRequests(this.#socket, meant, reason, this.#truesize)
  }

  /** netlink_change_ngroups. */
  changeGroups(groups: number): void {
    this.#socket.table.changeGroups(groups)
  }

  /** Throws every member out of a group, in all namespaces (G11). */
  clearGroup(group: number): void {
    clearGroup(this.#socket.table.members, group)
  }

  /** netlink_kernel_release: sending to it is ECONNREFUSED from now on, and what it has not answered ends with ECANCELED. Twice is harmless. */
  release(): void {
    this.#close()
  }

  #datagram(message: KernelMessage, group: number): Datagram {
    const bytes = message instanceof Uint8Array ? copyOf(message).bytes : padded(message)
    const truesize = this.#truesize.trimmed(bytes.length, bytes.length)
    return { bytes, portId: 0, group, truesize, credentials: FROM_KERNEL }
  }
}

/** nlmsg_put pads the buffer to a multiple of 4; nlmsg_len does not count that. */
function padded(message: OutgoingMessage): Uint8Array {
  const { type, flags = 0, sequence = 0, portId = 0, payload } = message
  const length = NLMSG_HDRLEN + (payload?.length ?? 0)
  const { view, bytes } = allocate(align(length))
  writeHeader(view, bytes.byteOffset, length, type, flags, sequence, portId)
  if (payload !== undefined) bytes.set(payload, NLMSG_HDRLEN)
  bytes.fill(0, length)
  return bytes
}
