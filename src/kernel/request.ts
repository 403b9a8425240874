/** One message of a process on its way through a kernel socket, with the questions a handler asks about it. */

import { type ByteView, type Message, NLMSG_HDRLEN, readHeader } from '../wire/index.js'
import type { Origin } from './datagram.js'
import { ECANCELED, ECONNREFUSED } from './errno.js'
import type { Extack, RequestError } from './extack.js'
import type { NetworkNamespace } from './network-namespace.js'
import { nsCapable, type SenderCredentials, type UserNamespace } from './process.js'
import type { Socket } from './socket.js'

/** What a handler knows of a message wherever it runs: in the kernel, on a thread of it, or in a process that plays the kernel's part. */
export interface RequestFacts {
  readonly message: Message
  /** The whole message, header included; offsets in {@link extack} count in it. */
  readonly bytes: Uint8Array
  /** The port id to answer: of the sender's socket, not what the header says (W7). */
  readonly portId: number
  /** Group the process sent it to, 0 for none. */
  readonly group: number
  readonly credentials: SenderCredentials
  readonly extack: Extack
  /** Fires when an answer is of no use any more: the sender closed its socket, or the kernel's side of the conversation was taken away. */
  readonly signal: AbortSignal
}

export class Request implements RequestFacts {
  /** Of memory that holds the message, never written again: its header is at {@link position}, it ends at {@link end}. */
  readonly view: ByteView
  /** A multiple of 4. */
  readonly position: number
  readonly end: number
  /** nlmsg_type. */
  readonly type: number
  /** nlmsg_flags. */
  readonly flags: number
  /** nlmsg_seq. */
  readonly sequence: number
  readonly portId: number
  readonly group: number
  readonly credentials: SenderCredentials
  readonly netns: NetworkNamespace
  readonly extack: Extack = {}
  /** The sender's socket. */
  readonly socket: Socket
  readonly #origin: Origin
  #aborting: AbortController | undefined
  #cancelled: RequestError | undefined

  constructor(position: number, end: number, origin: Origin, from: { group: number; credentials: SenderCredentials }) {
    const { view } = origin
    this.view = view
    this.position = position
    this.end = end
    this.type = view.u16[(position >> 1) + 2]!
    this.flags = view.u16[(position >> 1) + 3]!
    this.sequence = view.u32[(position >> 2) + 2]!
    this.portId = origin.socket.portId
    this.group = from.group
    this.credentials = from.credentials
    this.netns = origin.netns
    this.socket = origin.socket
    this.#origin = origin
  }

  get bytes(): Uint8Array {
    return this.view.u8.subarray(this.position, this.end)
  }

  get message(): Message {
    const { view, position, end } = this
    return { ...readHeader(view, position), payload: view.u8.subarray(position + NLMSG_HDRLEN, end) }
  }

  get signal(): AbortSignal {
    this.#aborting ??= new AbortController()
    if (this.#cancelled !== undefined) this.#aborting.abort(this.#cancelled)
    return this.#aborting.signal
  }

  /** Why its handler is to end without an answer; undefined while it may answer. */
  get cancelled(): RequestError | undefined {
    return this.#cancelled
  }

  cancel(reason: RequestError): void {
    this.#cancelled ??= reason
    Object.assign(this.extack, reason.extack)
    this.#aborting?.abort(this.#cancelled)
  }

  /** -errno where nothing can be sent to who asked, else 0. Its port id may be another socket's already (B13). */
  get unanswerable(): number {
    if (this.socket.closed) return -ECONNREFUSED
    return this.#cancelled === undefined ? 0 : -ECANCELED
  }

  /** NETLINK_GET_STRICT_CHK of the sender. */
  get strict(): boolean {
    return this.socket.flags.strictCheck
  }

  /**
   * netlink_ns_capable: the sender may, and so might whoever opened its socket, unless the destination was given explicitly. Otherwise a
   * privileged program could be made to send through somebody else's socket (K1).
   */
  nsCapable(userns: UserNamespace, capability: number): boolean {
    const { explicitDestination, credentials, socket } = this.#origin
    const opener = socket.opener
    const opened = explicitDestination || (opener !== undefined && nsCapable(opener, userns, capability))
    return opened && nsCapable(credentials, userns, capability)
  }

  /** netlink_net_capable: over the namespace of the socket (K2). */
  netCapable(capability: number): boolean {
    return this.nsCapable(this.netns.userns, capability)
  }
}
