/** One message of a process on its way through a kernel socket, with the questions a handler asks about it. */

import type { Message } from '../wire/index.js'
import type { Origin } from './datagram.js'
import type { Extack } from './extack.js'
import type { NetworkNamespace } from './network-namespace.js'
import { nsCapable, type SenderCredentials, type UserNamespace } from './process.js'
import type { Socket } from './socket.js'

export class Request {
  readonly message: Message
  /** The whole message, header included; offsets in {@link extack} count in it. */
  readonly bytes: Uint8Array
  /** The port id to answer: of the sender's socket, not what the header says (W7). */
  readonly portId: number
  /** Group the process sent it to, 0 for none. */
  readonly group: number
  readonly credentials: SenderCredentials
  readonly netns: NetworkNamespace
  readonly extack: Extack = {}
  /** The sender's socket. */
  readonly socket: Socket
  readonly #origin: Origin

  constructor(
    message: Message,
    bytes: Uint8Array,
    origin: Origin,
    from: { group: number; credentials: SenderCredentials },
  ) {
    this.message = message
    this.bytes = bytes
    this.portId = origin.socket.portId
    this.group = from.group
    this.credentials = from.credentials
    this.netns = origin.netns
    this.socket = origin.socket
    this.#origin = origin
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
