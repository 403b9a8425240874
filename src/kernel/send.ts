/** sendmsg(2). af_netlink.c: netlink_sendmsg; X-rules. */

import { maskGroup } from '../wire/group-mask.js'
import { autobind } from './bind.js'
import { broadcast } from './broadcast.js'
import type { Datagram } from './datagram.js'
import { EMSGSIZE, ENODATA, EPERM } from './errno.js'
import { allowed } from './groups.js'
import { copyOf } from './memory.js'
import type { Process, SenderCredentials } from './process.js'
import { NL_CFG_F_NONROOT_SEND } from './protocol-table.js'
import type { Random } from './random.js'
import type { Socket } from './socket.js'
import type { Truesize } from './truesize.js'
import { unicast } from './unicast.js'

/** struct sockaddr_nl. */
export interface Address {
  readonly portId: number
  /** Mask of groups 1 to 32. */
  readonly groups: number
}

/** Bytes of the send buffer that no message may use (X4). */
const SEND_OVERHEAD = 32

/**
 * Never blocks. Returns the bytes sent or -errno. The result of a multicast is that of the unicast to the same address, so that on a protocol
 * without a kernel socket it is delivered and refused at once (X6).
 * @param bytes copied. @param address undefined for none given: the connected peer, else the kernel. @param credentials
 * that were sent along; else the caller's own.
 */
export function send(
  socket: Socket,
  caller: Process,
  bytes: Uint8Array,
  address: Address | undefined,
  { random, truesize }: { readonly random: Random; readonly truesize: Truesize },
  credentials: SenderCredentials | undefined,
): number {
  if (bytes.length === 0) return -ENODATA
  const portId = address?.portId ?? socket.peerPortId
  const group = address === undefined ? socket.peerGroup : maskGroup(address.groups)
  if (address !== undefined && (portId !== 0 || group !== 0) && !allowed(socket, caller, NL_CFG_F_NONROOT_SEND))
    return -EPERM
  if (!socket.bound) {
    const result = autobind(socket, caller, random)
    if (result !== 0) return result
  }
  if (bytes.length > socket.sendBuffer - SEND_OVERHEAD) return -EMSGSIZE
  const { uid, gid } = caller.credentials
  const copy = copyOf(bytes)
  const datagram: Datagram = {
    bytes: copy.bytes,
    portId: socket.portId,
    group,
    truesize: truesize.sent(bytes.length, group !== 0),
    credentials: credentials ?? { pid: caller.pid, uid, gid },
    origin: {
      socket,
      netns: socket.netns,
      credentials: caller.credentials,
      view: copy.view,
      explicitDestination: address !== undefined,
    },
  }
  if (group !== 0) broadcast(socket, datagram, { exclude: portId })
  return unicast(socket, datagram, portId)
}
