/** Steps for fault scripts by the name of what a program must survive. */

import type { FaultStep } from '../transport/middleware/index.js'

export interface OverrunOptions {
  /** The how many-th datagram is lost, from 1, of those that `type` and `protocol` let through. Default 1. */
  readonly nth?: number
  /** Datagrams that are lost, as far as so many wait. Default 1. */
  readonly drop?: number
  /** Only datagrams with a message of this type: an event's, so that answers come through. */
  readonly type?: number
  readonly protocol?: number
}

/** A datagram is lost and the socket says ENOBUFS: a receive buffer that was too small for a moment. */
export function overrun(options: OverrunOptions = {}): FaultStep {
  return { fault: 'enobufs', ...options }
}

/**
 * Dumps that say NLM_F_DUMP_INTR: what is listed changed meanwhile. Counted are datagrams of dumps: a dump of a few objects is one.
 * @param times in a row.
 */
export function interruptedDump(
  times: number = 1,
  options: { readonly nth?: number; readonly type?: number; readonly protocol?: number } = {},
): FaultStep {
  return { fault: 'dump-interrupted', times, ...options }
}
