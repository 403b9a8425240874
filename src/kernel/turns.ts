/** One at a time, in the order of coming: genl_mutex, or a kernel thread with its queue (H13). */

import { type Eventually, isPromise } from './eventually.js'

export class Turns {
  /** Fulfils when the last one that runs or waits has ended; undefined while nobody does. */
  #last: PromiseLike<unknown> | undefined

  /** Runs `task` now, where nobody else does, else after those before it. What it throws or rejects with is the caller's. */
  run<A, T>(task: (argument: A) => Eventually<T>, argument: A): Eventually<T> {
    if (this.#last !== undefined) return this.#hold(this.#last.then(() => task(argument)))
    const result = task(argument)
    return isPromise(result) ? this.#hold(result) : result
  }

  #hold<T>(result: PromiseLike<T>): PromiseLike<T> {
    const done = (): void => {
      if (this.#last === ended) this.#last = undefined
    }
    const ended: PromiseLike<unknown> = result.then(done, done)
    this.#last = ended
    return result
  }
}
