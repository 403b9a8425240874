/** Putting a message into a receive queue, or not. af_netlink.c: netlink_attachskb, netlink_broadcast_deliver, netlink_overrun; Q- and O-rules. */

import type { Datagram } from './datagram.js'
import { ENOBUFS } from './errno.js'
import type { Socket } from './socket.js'

/** Room: an empty queue takes a message of any size, another one up to the receive buffer, a congested one none (Q1, O4). */
export function hasRoom(socket: Socket, truesize: number): boolean {
  return !socket.congested && (socket.memory === 0 || socket.memory + truesize <= socket.receiveBuffer)
}

/** Takes the message whether there is room or not. */
export function enqueue(socket: Socket, datagram: Datagram): void {
  socket.memory += datagram.truesize
  socket.queue.push(datagram)
  socket.onReadable?.()
}

/** Counts a loss, and says so once until the queue has been emptied (O2, O6, O7). */
export function overrun(socket: Socket): void {
  socket.drops++
  if (socket.flags.noEnobufs || socket.congested) return
  socket.congested = true
  socket.report(ENOBUFS)
}

/** netlink_rcv_wake: an empty queue ends congestion (O5). */
export function afterReceive(socket: Socket): void {
  if (socket.queue.length === 0) socket.congested = false
}
