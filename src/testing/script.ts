/** The expectations of one kernel: which of them a request meets, and what is left of them. */

import type { BaseExpectation, ReceivedRequest } from './expectation.js'
import { show } from './match.js'

/** Thrown by `verify()` and `met()`: the test fails. */
export class ExpectationError extends Error {
  override readonly name = 'ExpectationError'
  readonly code = 'ERR_NLKIT_EXPECTATION'
  /** One line for each expectation that was not met. */
  readonly unmet: readonly string[]
  /** One line for each request that was not expected, and for each answer that could not be given. */
  readonly unexpected: readonly string[]

  constructor(unmet: readonly string[], unexpected: readonly string[]) {
    super([...unexpected, ...unmet].join('\n'))
    this.unmet = unmet
    this.unexpected = unexpected
  }
}

interface Waiter {
  readonly resolve: () => void
  readonly reject: (error: ExpectationError) => void
}

export class Script {
  readonly requests: ReceivedRequest[] = []
  /** What went wrong so far. */
  readonly unexpected: string[] = []
  readonly #list: BaseExpectation[] = []
  readonly #inOrder: boolean
  readonly #waiters = new Set<Waiter>()
  /** Expectations before this one are over. Without order it stays 0. */
  #position = 0

  constructor(inOrder: boolean) {
    this.#inOrder = inOrder
  }

  add<E extends BaseExpectation>(expectation: E): E {
    this.#list.push(expectation)
    return expectation
  }

  /** The expectation that a request meets; in order, one that has had its least number of requests may be passed over. */
  find(key: string, value: unknown, flags: number): BaseExpectation | undefined {
    for (let at = this.#position; at < this.#list.length; at++) {
      const expectation = this.#list[at]!
      if (expectation.accepts(key, value, flags)) {
        if (this.#inOrder) this.#position = at
        return expectation
      }
      if (this.#inOrder && !expectation.met) return undefined
    }
    return undefined
  }

  /** In words, for a refusal. */
  get next(): string {
    const open = this.#list.slice(this.#position).filter(expectation => !expectation.exhausted)
    const required = open.filter(expectation => !expectation.met)
    if (this.#inOrder) return String(required[0] ?? open[0] ?? 'nothing')
    return (required.length > 0 ? required : open).join(', or ') || 'nothing'
  }

  /** Notes a request; refuses with words where `expected` is false. */
  note(request: ReceivedRequest): string | undefined {
    this.requests.push(request)
    if (request.expected) return undefined
    const title = titleOf(request.operation, request.mode)
    const words = `not expected: ${title} ${show(request.value)}; expected next: ${this.next}`
    this.unexpected.push(words)
    return words
  }

  verify(): void {
    const error = this.#failure()
    if (error !== undefined) throw error
  }

  /** After a request was dealt with: wakes those who wait. */
  settle(): void {
    const done = this.#list.every(({ met }) => met)
    if (!done && this.unexpected.length === 0) return
    const error = this.#failure()
    for (const waiter of this.#waiters) {
      if (error === undefined) waiter.resolve()
      else waiter.reject(error)
    }
    this.#waiters.clear()
  }

  /** @param timeout milliseconds. */
  met(timeout: number): Promise<void> {
    return new Promise((resolve, reject) => {
      const timer = setTimeout(() => {
        this.#waiters.delete(waiter)
        reject(this.#failure())
      }, timeout)
      const waiter: Waiter = {
        resolve: () => {
          clearTimeout(timer)
          resolve()
        },
        reject: error => {
          clearTimeout(timer)
          reject(error)
        },
      }
      this.#waiters.add(waiter)
      this.settle()
    })
  }

  #failure(): ExpectationError | undefined {
    const unmet = this.#list
      .filter(({ met }) => !met)
      .map(expectation => `not met: ${expectation}: came ${expectation.calls} of ${expectation.least} times`)
    if (unmet.length === 0 && this.unexpected.length === 0) return undefined
    return new ExpectationError(unmet, [...this.unexpected])
  }
}

/** `getaddr dump`, `newaddr`. */
export function titleOf(operation: string, mode: ReceivedRequest['mode']): string {
  return mode === 'dump' ? `${operation} dump` : operation
}
