/** Many requests in few sends. */

import { Writer } from '../wire/index.js'
import { abortedError, closedError } from './client-errors.js'
import type { Connection } from './connection.js'
import { type Pending, parcelOf } from './pending.js'
import type { Request } from './request.js'
import { checkTimeout, turn, type WaitOptions } from './wait.js'

export type BatchRequest<T = unknown> = Request<T>

export interface BatchOptions extends WaitOptions {
  /**
   * `each` (default): every request is acknowledged, so that warnings are seen. `last`: only the last of each send is; the kernel answers in order (W5) and
   * sends errors anyway, so what was not refused by then has succeeded. Saves the kernel 0.6 us a request.
   */
  readonly ack?: 'each' | 'last' | undefined
}

/** Milliseconds of work between two turns of the event loop. */
const SLICE = 4

/**
 * Sends `requests` in order, packed into as few datagrams as the send buffer (X4) and the room for their answers allow, and resolves with one
 * settled result for each, in the same order. One that fails does not stop those behind it (W5). Rejects for a timeout
 * that is none (RangeError), and for nothing else: a value that cannot be written is its own request's ValueError.
 *
 * Aborting leaves the rest unsent: those are rejected with ERR_NLKIT_ABORTED, `applied: 'no'`. Where answers were lost (ENOBUFS), those concerned say
 * `applied: 'unknown'`.
 */
export async function runBatch(
  connection: Connection,
  requests: readonly BatchRequest[],
  options: BatchOptions,
): Promise<PromiseSettledResult<unknown>[]> {
  checkTimeout(options.timeout ?? 0)
  const results = new Array<PromiseSettledResult<unknown>>(requests.length)
  const writer = new Writer(16_384)
  let sliceEnd = performance.now() + SLICE
  for (let next = 0; next < requests.length; ) {
    if (options.signal?.aborted || connection.closed) {
      rejectRest(connection, requests, results, next, options.signal?.reason)
      break
    }
    const { end, done } = sendParcel(connection, requests, next, results, writer, options)
    next = end
    await done
    if (performance.now() < sliceEnd) continue
    await turn()
    sliceEnd = performance.now() + SLICE
  }
  return results
}

function sendParcel(
  connection: Connection,
  requests: readonly BatchRequest[],
  first: number,
  results: PromiseSettledResult<unknown>[],
  writer: Writer,
  options: BatchOptions,
): { readonly end: number; readonly done: Promise<void> | undefined } {
  const pending: Pending[] = []
  const { sendLimit, window } = connection
  let cost = 0
  let left = 0
  let resolve: (() => void) | undefined
  writer.reset()
  let index = first
  for (; index < requests.length; index++) {
    const position = writer.position
    const at = index
    const settle = (error: unknown, value: unknown) => {
      results[at] = error === undefined ? { status: 'fulfilled', value } : { status: 'rejected', reason: error }
      if (--left === 0) resolve?.()
    }
    let entry: Pending
    try {
      entry = connection.prepare(writer, requests[index]!, true, settle)
    } catch (error) {
      results[at] = { status: 'rejected', reason: error }
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
  if (left === 0) return { end: index, done: undefined }
  const last = options.ack === 'last' ? pending[pending.length - 1] : undefined
  if (last !== undefined) for (const entry of pending) if (entry !== last) entry.dropAck(writer)
  connection.submit(parcelOf(writer.bytes(), pending, last), { signal: options.signal, timeout: options.timeout })
  const done = left === 0 ? undefined : new Promise<void>(settled => (resolve = settled))
  return { end: index, done }
}

function rejectRest(
  connection: Connection,
  requests: readonly BatchRequest[],
  results: PromiseSettledResult<unknown>[],
  from: number,
  reason: unknown,
): void {
  for (let index = from; index < requests.length; index++) {
    const { operation } = requests[index]!
    const error = connection.closed ? closedError(operation) : abortedError(operation, reason, 'no')
    results[index] = { status: 'rejected', reason: error }
  }
}
