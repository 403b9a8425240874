import type { ByteView } from '../wire/index.js'
import type { NetworkNamespace } from './network-namespace.js'
import type { Credentials, SenderCredentials } from './process.js'
import type { Socket } from './socket.js'

/** One message in a queue, or on its way: `struct sk_buff` with its `netlink_skb_parms`. */
export interface Datagram {
  /** Never changed once it is made; several listeners share it. */
  readonly bytes: Uint8Array
  /** Of the sender; 0 for the kernel. */
  readonly portId: number
  /** It was sent to, 0 for unicast. */
  readonly group: number
  /** Charged to the receive buffer, bytes. */
  readonly truesize: number
  readonly credentials: SenderCredentials
  /** Number of the sender's namespace at the receiver, where that differs from its own (N4). */
  readonly nsid?: number
  /** Where a process sent it. */
  readonly origin?: Origin
}

/** What a kernel socket may ask about who sent a message. */
export interface Origin {
  readonly socket: Socket
  readonly netns: NetworkNamespace
  /** Of the process, at the moment of sending. */
  readonly credentials: Credentials
  /** Of the memory that the bytes lie in; they start at their `byteOffset`, a multiple of 8. */
  readonly view: ByteView
  /** The destination was given in sendmsg, not by connect (K1). */
  readonly explicitDestination: boolean
}

export const FROM_KERNEL: SenderCredentials = { pid: 0, uid: 0, gid: 0 }
