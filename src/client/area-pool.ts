/** Receive memory lent for one synchronous use. Sockets share it: no socket holds 256 KiB while it is idle. */

import { ReceiveArea } from '../transport/receive-area.js'

const free: ReceiveArea[] = []

/**
 * Runs `use` with an area that nobody else has meanwhile; what is in it must be copied or decoded before `use` returns. Callbacks that send on
 * another socket while one area is being read get another one.
 */
export function withArea<T>(use: (area: ReceiveArea) => T): T {
  const area = free.pop() ?? new ReceiveArea()
  try {
    return use(area)
  } finally {
    if (free.length < 4) free.push(area)
  }
}
