/** Waiting that ends: by an AbortSignal or a deadline, without leaving listeners or timers behind. */

import { callListener } from './foreign.js'

/** Milliseconds that a request waits for its answer where nothing else is said. */
export const DEFAULT_TIMEOUT = 30_000
/** What one timer holds; setTimeout turns anything above into 1 ms. */
const LONGEST_TIMER = 0x7fff_ffff

export interface WaitOptions {
  /** Aborting rejects with the signal's reason. */
  readonly signal?: AbortSignal | undefined
  /** Milliseconds; 0 and Infinity wait for ever. */
  readonly timeout?: number | undefined
}

/** Returns `milliseconds` if it is a timeout. @throws RangeError for what is negative or no number, which would wait for ever or not at all. */
export function checkTimeout(milliseconds: number): number {
  if (typeof milliseconds === 'number' && milliseconds >= 0) return milliseconds
  throw new RangeError(
    `timeout: expected milliseconds from 0 (0 and Infinity wait for ever), got ${String(milliseconds)}`,
  )
}

/**
 * Calls `expired` once after `milliseconds`, never for 0 and Infinity, however long that is; returns how to stop. Keeps the process alive.
 * @throws RangeError as {@link checkTimeout}.
 */
export function afterTimeout(milliseconds: number, expired: () => void): () => void {
  let left = checkTimeout(milliseconds)
  if (left === 0 || left === Number.POSITIVE_INFINITY) return nothing
  let timer: NodeJS.Timeout | undefined
  const arm = () => {
    const part = Math.min(left, LONGEST_TIMER)
    left -= part
    timer = setTimeout(left > 0 ? arm : expired, part)
  }
  arm()
  return () => clearTimeout(timer)
}

interface Aborting {
  readonly waits: Set<{ readonly aborted: (reason: unknown) => void }>
  readonly listener: () => void
}

/** One listener for each signal, whatever waits for it: hundreds of requests may share one, and Node warns of more than ten listeners. */
const aborting = new WeakMap<AbortSignal, Aborting>()

/**
 * Calls `aborted` when the signal fires, in the order of the calls; returns how to stop listening. `signal` must not have fired yet.
 * All that wait for a signal are told in one turn, without a microtask in between.
 */
export function onAbort(signal: AbortSignal | undefined, aborted: (reason: unknown) => void): () => void {
  if (signal === undefined) return nothing
  const { waits, listener } = aborting.get(signal) ?? listen(signal)
  const wait = { aborted }
  waits.add(wait)
  return () => {
    if (!waits.delete(wait) || waits.size > 0) return
    signal.removeEventListener('abort', listener)
    if (aborting.get(signal)?.waits === waits) aborting.delete(signal)
  }
}

function listen(signal: AbortSignal): Aborting {
  const waits: Aborting['waits'] = new Set()
  const listener = () => {
    aborting.delete(signal)
    for (const wait of waits) {
      waits.delete(wait)
      callListener(wait.aborted, signal.reason)
    }
  }
  const entry = { waits, listener }
  aborting.set(signal, entry)
  signal.addEventListener('abort', listener, { once: true })
  return entry
}

/** Resolves after `milliseconds`, or rejects with the signal's reason. Keeps the process alive. */
export function sleep(milliseconds: number, signal?: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    if (signal?.aborted) return reject(signal.reason)
    const timer = setTimeout(() => {
      stop()
      resolve()
    }, milliseconds)
    const stop = onAbort(signal, reason => {
      clearTimeout(timer)
      reject(reason)
    })
  })
}

/** Milliseconds of a clock that never goes back. That of `performance` is as good, but loads 3 ms of modules first. */
export function monotonic(): number {
  const [seconds, nanoseconds] = process.hrtime()
  return seconds * 1e3 + nanoseconds / 1e6
}

/** Milliseconds of work between two turns of the event loop. */
const SLICE = 4
let lastTurn = 0

/** A turn of the event loop: lets timers, signals and other sockets run between two pieces of work. */
export function turn(): Promise<void> {
  return new Promise(resolve =>
    setImmediate(() => {
      lastTurn = monotonic()
      resolve()
    }),
  )
}

/**
 * Whether the event loop is due for a {@link turn}. Answers that are there at once settle their promises without one: whoever awaits them in a
 * row would hold up timers for as long as that goes on.
 */
export function turnIsDue(): boolean {
  return monotonic() - lastTurn > SLICE
}

function nothing(): void {}
