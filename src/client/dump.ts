import { DumpRun } from './dump-run.js'
import type { DumpSockets } from './dump-sockets.js'
import { NetlinkError } from './netlink-error.js'
import type { Request } from './request.js'
import type { WaitOptions } from './wait.js'

/** Runs of one dump, the first included, before an inconsistent result is given up. */
export const DEFAULT_ATTEMPTS = 8

export interface DumpOptions extends WaitOptions {
  /** How often a dump may run, the first time included, while the kernel says that what it listed changed meanwhile (D12). Default 8. */
  readonly attempts?: number | undefined
  /** Hands out what was dumped although it may lack or repeat objects; `consistent` says so. Default false: ERR_NLKIT_INTERRUPTED. */
  readonly allowInterrupted?: boolean | undefined
  /**
   * For streamed reading, which cannot take back what it handed out: called when the dump was interrupted, and the items that follow are those of
   * another run, from the start. Without it the stream ends with ERR_NLKIT_INTERRUPTED.
   */
  readonly onRestart?: ((attempt: number) => void) | undefined
  /**
   * Whether another thread may receive what is left of a long dump, so that the event loop turns while the kernel works. Default true; a thread that
   * has nothing else to do is faster by itself.
   */
  readonly aside?: boolean | undefined
  /** Asked when the kernel refused to start; true: what stood in the way is mended, try again. At most once. */
  readonly recover?: ((error: NetlinkError) => Promise<boolean>) | undefined
}

/**
 * The answer to a dump request, read once: by `for await` (one item at a time), by {@link batches} (an array for each datagram: the fast
 * way), or whole by {@link collect}. Nothing is sent before. While the consumer does not pull, nothing is received: the kernel keeps at most
 * a few chunks and goes on later (D2). Leaving a loop ends the dump in the kernel too.
 */
export class Dump<T> implements AsyncIterable<T> {
  readonly #sockets: DumpSockets
  readonly #request: Request<T>
  readonly #options: DumpOptions
  readonly #protocol: number
  #used = false
  #finished = false
  #attempts = 0
  #interrupted = false
  #lastInterrupted = false
  #filtered = false
  #run: DumpRun<T> | undefined
  /** Its reader has left it. */
  #left = false

  constructor(sockets: DumpSockets, request: Request<T>, options: DumpOptions, protocol: number) {
    this.#sockets = sockets
    this.#request = request
    this.#options = options
    this.#protocol = protocol
  }

  /** True once the dump has been read to its end and the run that was handed out was not interrupted. */
  get consistent(): boolean {
    return this.#finished && !this.#lastInterrupted
  }

  /** Runs so far. */
  get attempts(): number {
    return this.#attempts
  }

  /** Whether any run was interrupted. */
  get interrupted(): boolean {
    return this.#interrupted
  }

  /** The kernel says that it filtered as asked (NLM_F_DUMP_FILTERED, D13). */
  get filtered(): boolean {
    return this.#filtered
  }

  /** Every item. @throws NetlinkError, with what came before it as `partial`. */
  async collect(): Promise<T[]> {
    let items: T[] = []
    this.#use()
    for (;;) {
      const run = await this.#start()
      try {
        for (let batch = await run.nextBatch(); batch !== undefined; batch = await run.nextBatch()) {
          if (items.length === 0) items = batch
          else append(items, batch)
        }
      } catch (error) {
        run.stop()
        if (await this.#recovers(run, error)) continue
        throw withPartial(error, items)
      }
      if (!this.#ended(run)) return items
      if (this.#attempts >= this.#limit) throw this.#interruption(items)
      items = []
    }
  }

  /** The items of each datagram the kernel sends, as an array. */
  batches(): AsyncGenerator<T[], void, undefined> {
    const batches = this.#batches()
    const end = batches.return.bind(batches)
    // A generator's own return() waits for the next() before it, and that for the kernel: leaving is at once.
    batches.return = value => {
      this.#left = true
      this.#run?.stop()
      return end(value)
    }
    return batches
  }

  async *#batches(): AsyncGenerator<T[], void, undefined> {
    this.#use()
    for (;;) {
      const run = await this.#start()
      try {
        for (let batch = await run.nextBatch(); batch !== undefined; batch = await run.nextBatch()) yield batch
      } catch (error) {
        const again = !this.#left && (await this.#recovers(run, error))
        if (this.#left) return
        if (again) continue
        throw error
      } finally {
        run.stop()
      }
      if (this.#left || !this.#ended(run)) return
      if (this.#attempts >= this.#limit || this.#options.onRestart === undefined) throw this.#interruption(undefined)
      this.#options.onRestart(this.#attempts + 1)
    }
  }

  [Symbol.asyncIterator](): AsyncIterator<T, void, undefined> {
    const batches = this.batches()
    let batch: T[] = []
    let index = 0
    let left = false
    /** The latest of the calls that wait for a batch: those behind it take their turn after it. */
    let last: Promise<IteratorResult<T, void>> | undefined
    const afterBatch = async (): Promise<IteratorResult<T, void>> => {
      while (index >= batch.length) {
        const result = await batches.next()
        if (left || result.done === true) return { done: true, value: undefined }
        batch = result.value
        index = 0
      }
      return { done: false, value: batch[index++]! }
    }
    const queued = (): Promise<IteratorResult<T, void>> => {
      const result = last === undefined ? afterBatch() : last.then(afterBatch, afterBatch)
      last = result
      const settled = () => {
        if (last === result) last = undefined
      }
      result.then(settled, settled)
      return result
    }
    return {
      next: (): Promise<IteratorResult<T, void>> =>
        last === undefined && index < batch.length
          ? Promise.resolve({ done: false, value: batch[index++]! })
          : queued(),
      return: async (): Promise<IteratorResult<T, void>> => {
        left = true
        batch = []
        await batches.return()
        return { done: true, value: undefined }
      },
    }
  }

  get #limit(): number {
    return this.#options.attempts ?? DEFAULT_ATTEMPTS
  }

  #use(): void {
    if (this.#used) throw new TypeError('a dump is read once: ask for another one')
    this.#used = true
  }

  async #start(): Promise<DumpRun<T>> {
    this.#attempts++
    this.#finished = false
    const run = new DumpRun(this.#sockets, this.#request, this.#protocol, this.#options)
    this.#run = run
    try {
      await run.start(this.#options.signal)
    } catch (error) {
      run.stop()
      throw error
    }
    return run
  }

  /** Takes over what a run that came to its end says; true when it must not be handed out as it is. */
  #ended(run: DumpRun<T>): boolean {
    this.#finished = true
    this.#filtered ||= run.filtered
    this.#lastInterrupted = run.interrupted
    this.#interrupted ||= run.interrupted
    return run.interrupted && this.#options.allowInterrupted !== true
  }

  #recovered = false

  async #recovers(run: DumpRun<T>, error: unknown): Promise<boolean> {
    if (this.#recovered || !run.empty || this.#options.recover === undefined || !NetlinkError.is(error)) return false
    this.#recovered = true
    return this.#options.recover(error)
  }

  #interruption(partial: T[] | undefined): NetlinkError {
    const streamed = partial === undefined
    return new NetlinkError({
      code: 'ERR_NLKIT_INTERRUPTED',
      subject: this.#request.operation,
      reason: `what was listed changed during the dump, in ${this.#attempts} of ${this.#attempts} attempts: objects may be missing or repeated`,
      partial,
      hint: streamed
        ? 'Give onRestart to have the stream start again, allowInterrupted to take it as it is, or use collect().'
        : 'Raise attempts, or give allowInterrupted to take what is in partial.',
    })
  }
}

/** By itself, so that compiling it does not compile all that is around its loop. */
function append<T>(items: T[], batch: readonly T[]): void {
  for (const item of batch) items.push(item)
}

/** The same error with the items that came before it. */
function withPartial(error: unknown, partial: readonly unknown[]): unknown {
  if (!NetlinkError.is(error) || partial.length === 0) return error
  Object.defineProperty(error, 'partial', { value: partial, enumerable: true })
  return error
}
