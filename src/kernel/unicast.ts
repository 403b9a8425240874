/** Delivery to one socket. af_netlink.c: netlink_unicast, netlink_unicast_kernel, netlink_getsockbyportid. */

import type { Datagram } from './datagram.js'
import { EAGAIN, ECONNREFUSED } from './errno.js'
import { enqueue, hasRoom, overrun } from './queue.js'
import type { Socket } from './socket.js'
import { filtered } from './socket-filter.js'

/**
 * Returns the length sent, or -errno: -ECONNREFUSED nobody there, or connected to somebody else (X5, C4); -EAGAIN no room: a loss that the
 * receiver learns of where the kernel sent, no loss where a process did (Q2, Q4, Q5).
 */
export function unicast(from: Socket, datagram: Datagram, portId: number): number {
  const to = from.table.find(from.netns, portId)
  if (to === undefined) return -ECONNREFUSED
  if (to.connected && to.peerPortId !== from.portId) return -ECONNREFUSED
  const length = datagram.bytes.length
  if (to.isKernel) {
    if (to.input === undefined) return -ECONNREFUSED
    to.input(datagram) // synchronous; errors come back as messages (X11)
    return length
  }
  const kept = filtered(to.filter, datagram)
  if (kept === undefined) return length // rejected: neither an error nor a drop (X12)
  if (!hasRoom(to, kept.truesize)) {
    if (from.isKernel) overrun(to)
    return -EAGAIN
  }
  enqueue(to, kept)
  return kept.bytes.length
}
