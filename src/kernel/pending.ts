/** Requests whose handler has not come to its end. Each is answered once: by its handler, or by what ended it before. */

import { ECANCELED } from './errno.js'
import { RequestError } from './extack.js'
import type { Request } from './request.js'

export class PendingRequests {
  readonly #answers = new Map<Request, (result: number) => void>()

  get size(): number {
    return this.#answers.size
  }

  /** Calls `answer` with what `result` fulfils with, unless {@link cancel} did before. @param result must not reject. */
  add(request: Request, result: PromiseLike<number>, answer: (result: number) => void): void {
    this.#answers.set(request, answer)
    result.then(value => this.#settle(request, value))
  }

  /** Ends those that are meant: their handlers' signals fire, and they are answered with ECANCELED and `reason`. */
  cancel(meant: (request: Request) => boolean, reason: string): void {
    for (const request of [...this.#answers.keys()]) {
      if (!meant(request)) continue
      request.cancel(new RequestError(ECANCELED, { message: reason }))
      this.#settle(request, -ECANCELED)
    }
  }

  #settle(request: Request, result: number): void {
    const answer = this.#answers.get(request)
    this.#answers.delete(request)
    answer?.(result)
  }
}
