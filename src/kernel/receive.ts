/** recvmsg(2), never blocking. af_netlink.c: netlink_recvmsg; V-rules. */

import type { Datagram } from './datagram.js'
import { continueDump } from './dump.js'
import { EAGAIN } from './errno.js'
import { afterReceive } from './queue.js'
import type { Socket } from './socket.js'
import type { Truesize } from './truesize.js'

/**
 * The next datagram, whole: cutting it to `length` is its reader's. Or -errno: first the pending error, once (O3), then -EAGAIN for an empty queue.
 * @param length bytes the caller has room for; sizes later chunks of a dump (V8).
 * @param peek leaves the datagram where it is, and all the rest happens as ever (V3, D3).
 */
export function receive(socket: Socket, length: number, truesize: Truesize, peek: boolean = false): Datagram | number {
  const result = take(socket, length, truesize, peek)
  afterReceive(socket)
  return result
}

function take(socket: Socket, length: number, truesize: Truesize, peek: boolean): Datagram | number {
  if (socket.error !== 0) {
    const error = socket.error
    socket.error = 0
    return -error
  }
  const datagram = socket.queue[0]
  if (datagram === undefined) return -EAGAIN
  socket.maxReceiveLength = Math.min(Math.max(socket.maxReceiveLength, length), truesize.largestChunk)
  if (!peek) {
    socket.queue.shift()
    socket.memory -= datagram.truesize
  }
  if (socket.dump !== undefined && socket.memory <= Math.floor(socket.receiveBuffer / 2)) {
    const error = continueDump(socket, truesize)
    if (error !== 0) socket.report(-error) // D8
  }
  return datagram
}
