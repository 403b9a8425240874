/** Waiting that ends: by an AbortSignal or a deadline, without leaving listeners or timers behind. */

/** Milliseconds that a request waits for its answer where nothing else is said. */
export const DEFAULT_TIMEOUT = 30_000

export interface WaitOptions {
  /** Aborting rejects with the signal's reason. */
  readonly signal?: AbortSignal | undefined
  /** Milliseconds; 0 waits for ever. */
  readonly timeout?: number | undefined
}

/** Calls `aborted` when the signal fires; returns how to stop listening. `signal` must not have fired yet. */
export function onAbort(signal: AbortSignal | undefined, aborted: (reason: unknown) => void): () => void {
  if (signal === undefined) return nothing
  const listener = () => aborted(signal.reason)
  signal.addEventListener('abort', listener, { once: true })
  return () => signal.removeEventListener('abort', listener)
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

/** A turn of the event loop: lets timers, signals and other sockets run between two pieces of work. */
export function turn(): Promise<void> {
  return new Promise(resolve => setImmediate(resolve))
}

function nothing(): void {}
