/** Receive memory lent for one synchronous use. Sockets share it: no socket holds 256 KiB while it is idle. */

import { ReceiveArea } from '../transport/receive-area.js'

/** Bytes offered to each datagram unless a socket asks for more: twice what the kernel puts into one of its own (D6). */
export const DATAGRAM_ROOM: number = 64 * 1024
const AREA_SIZE = 256 * 1024

const free: ReceiveArea[] = []

/**
 * Runs `use` with an area that nobody else has meanwhile; what is in it must be copied or decoded before `use` returns. Callbacks that send on
 * another socket while one area is being read get another one.
 *
 * @param room bytes for the longest datagram; areas larger than the usual ones are not kept.
 */
export function withArea<T>(room: number, use: (area: ReceiveArea) => T): T {
  if (room > DATAGRAM_ROOM) return use(new ReceiveArea(room * 2, room))
  const area = free.pop() ?? new ReceiveArea(AREA_SIZE, DATAGRAM_ROOM)
  try {
    return use(area)
  } finally {
    if (free.length < 4) free.push(area)
  }
}
