/** Many requests in few sends. */

import { Writer } from '../wire/index.js'
import { abortedError, closedError } from './client-errors.js'
import type { Connection } from './connection.js'
import { type Pending, parcelOf } from './pending.js'
import type { Request } from './request.js'
import { QUEUE_DEPTH } from './send-queue.js'
import { checkTimeout, turn, turnIsDue, type WaitOptions } from './wait.js'

export type BatchRequest<T = unknown> = Request<T>

export interface BatchOptions extends WaitOptions {
  /**
   * `each` (default): every request is acknowledged, so that warnings are seen. `last`: only the last of each send is; the kernel answers in order (W5) and
   * sends errors anyway, so what was not refused by then has succeeded. Saves the kernel 0.6 us a request.
   */
  readonly ack?: 'each' | 'last' | undefined
}

/**
 * Sends `count` requests in order, each asked for when its turn comes, packed into as few datagrams as the send buffer (X4) and the room for their answers allow, and resolves with one
 * settled result for each, in the same order. On the running kernel another thread sends long batches, because the kernel works on them inside of sendmsg
 * (X11), for up to a quarter of a second where it rebuilds a table: the event loop turns meanwhile, and requests that are made wait until those under way
 * have been answered. One that fails does not stop those behind it (W5). Rejects for a timeout
 * that is none (RangeError), and for nothing else: a value that cannot be written is its own request's ValueError.
 *
 * Aborting leaves the rest unsent: those are rejected with ERR_NLKIT_ABORTED, `applied: 'no'`. Where answers were lost (ENOBUFS), those concerned say
 * `applied: 'unknown'`.
 */
export async function runBatch(
  connection: Connection,
  count: number,
  requestAt: (index: number) => BatchRequest,
  options: BatchOptions,
): Promise<PromiseSettledResult<unknown>[]> {
  checkTimeout(options.timeout ?? 0)
  const results = new Array<PromiseSettledResult<unknown>>(count)
  const run: Run = {
    connection,
    count,
    requestAt,
    options,
    results,
    writers: [],
    aside: undefined,
    underWay: 0,
    ended: undefined,
  }
  for (let next = 0; next < count; ) {
    if (options.signal?.aborted || connection.closed) {
      rejectRest(run, next)
      break
    }
    next = sendParcel(run, next)
    await fewer(run, run.aside ? QUEUE_DEPTH : 1)
    if (turnIsDue()) await turn()
  }
  await fewer(run, 1)
  return results
}

/** Resolves when fewer than `limit` parcels are under way. */
async function fewer(run: Run, limit: number): Promise<void> {
  while (run.underWay >= limit) {
    await new Promise<void>(resolve => {
      run.ended = resolve
    })
  }
}

/** Parcels, about 0.7 ms each, that are sent without another thread, which takes some 0.1 ms to begin: what a loop can wait for. */
const FEW = 8

interface Run {
  readonly connection: Connection
  readonly count: number
  readonly requestAt: (index: number) => BatchRequest
  readonly options: BatchOptions
  readonly results: PromiseSettledResult<unknown>[]
  /** Those whose parcels are settled: each parcel's messages stay where they were written until then. */
  readonly writers: Writer[]
  /** Whether another thread sends; found by the first parcel. */
  aside: boolean | undefined
  /** Parcels that are not settled. */
  underWay: number
  /** Called when one more is. */
  ended: (() => void) | undefined
}

/** The result of most requests of most batches, which have no answer beyond success. */
const DONE: PromiseFulfilledResult<unknown> = Object.freeze({ status: 'fulfilled', value: undefined })

/** Sends as many requests as go together, from the `first` on, or has them sent. Returns the index of the next. */
function sendParcel(run: Run, first: number): number {
  const { connection, count, requestAt, options, results } = run
  const writer = run.writers.pop() ?? new Writer(16_384)
  const pending: Pending[] = []
  const { sendLimit, window } = connection
  let cost = 0
  let left = 0
  const settle = (error: unknown, value: unknown, at: number) => {
    if (error !== undefined) results[at] = { status: 'rejected', reason: error }
    else results[at] = value === undefined ? DONE : { status: 'fulfilled', value }
    if (--left > 0) return
    run.underWay--
    run.writers.push(writer)
    run.ended?.()
  }
  writer.reset()
  let index = first
  for (; index < count; index++) {
    const position = writer.position
    let entry: Pending
    try {
      entry = connection.prepare(writer, requestAt(index), true, settle, index)
    } catch (error) {
      results[index] = { status: 'rejected', reason: error }
      writer.position = position
      continue
    }
    if (pending.length > 0 && (writer.position > sendLimit || cost + entry.cost > window)) {
      writer.position = position
      break
    }
    entry.inBatch = true
    pending.push(entry)
    cost += entry.cost
  }
  left = pending.length
  if (left === 0) {
    run.writers.push(writer)
    return index
  }
  run.underWay++
  const last = options.ack === 'last' ? pending[pending.length - 1] : undefined
  if (last !== undefined) for (const entry of pending) if (entry !== last) entry.dropAck(writer)
  const parcel = parcelOf(writer.bytes(), pending, last)
  parcel.keeps = true
  parcel.aside = run.aside ??= connection.sendsAside && count - first > FEW * (index - first)
  connection.submit(parcel, { signal: options.signal, timeout: options.timeout })
  return index
}

function rejectRest({ connection, count, requestAt, options, results }: Run, from: number): void {
  for (let index = from; index < count; index++) {
    const { operation } = requestAt(index)
    const error = connection.closed ? closedError(operation) : abortedError(operation, options.signal?.reason, 'no')
    results[index] = { status: 'rejected', reason: error }
  }
}
