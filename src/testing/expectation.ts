/** One request that is expected, how often, and what it is answered. */

import { errnoNumber } from '../wire/index.js'
import { type Match, matches, show } from './match.js'

/** How a request came: to `do` or `dump` of a family's operation, or as a message of a protocol. */
export type RequestMode = 'do' | 'dump' | 'message'

/** One request as the kernel got it. */
export interface ReceivedRequest {
  /** Name of the family or protocol. */
  readonly family: string
  /** In TypeScript's words; `type 22` for what no family of the test has. */
  readonly operation: string
  readonly mode: RequestMode
  /** NLM_F_*. */
  readonly flags: number
  /** Decoded; bytes where it is unknown. */
  readonly value: unknown
  /** Whether an expectation took it. */
  readonly expected: boolean
}

export type Answer =
  | { readonly kind: 'reply'; readonly values: readonly unknown[] | ((request: unknown) => unknown) }
  | {
      readonly kind: 'error'
      readonly errno: number
      readonly text: string | undefined
      readonly path: string | undefined
    }

const NOTHING: Answer = { kind: 'reply', values: [] }

/** What an expectation is about. */
export interface ExpectationSubject {
  /** Equal for requests that may be the expected one. */
  readonly key: string
  /** `getaddr dump` */
  readonly title: string
  /** @throws ValueError for a value that cannot be sent as an answer. */
  readonly check: (value: unknown) => void
}

/** What all expectations share. */
export class BaseExpectation {
  readonly subject: ExpectationSubject
  /** Requests it has taken. */
  calls = 0
  readonly #request: unknown
  readonly #answers: Answer[] = []
  #flags = 0
  #least: number | undefined
  #most: number | undefined

  constructor(subject: ExpectationSubject, request: unknown) {
    this.subject = subject
    this.#request = request
  }

  /** Exactly so many requests. Default: as many as there are answers, at least one; the last answer is given again and again. */
  times(count: number): this {
    if (!Number.isInteger(count) || count < 0) throw new RangeError(`times counts from 0, got ${count}`)
    this.#least = count
    this.#most = count
    return this
  }

  /** Any number of requests, none included. */
  anyTimes(): this {
    this.#least = 0
    this.#most = Number.POSITIVE_INFINITY
    return this
  }

  /** The request has all of these NLM_F_*, as NLM_F_CREATE | NLM_F_EXCL. */
  withFlags(flags: number): this {
    this.#flags |= flags
    return this
  }

  /**
   * Refuses with the errno of this name; the text, and the place of the attribute (`linkinfo.data.id`; of a header's member `ifa-index`), come in
   * the extended acknowledgement. An attribute that the request does not have is told as missing.
   * @throws RangeError for a name that is no errno.
   */
  error(code: string, text?: string, path?: string): this {
    const errno = errnoNumber(code)
    if (errno === undefined) throw new RangeError(`there is no errno '${code}'`)
    return this.answerWith({ kind: 'error', errno, text, path })
  }

  protected answerWith(answer: Answer): this {
    this.#answers.push(answer)
    return this
  }

  get least(): number {
    return this.#least ?? Math.max(1, this.#answers.length)
  }

  get most(): number {
    return this.#most ?? Math.max(1, this.#answers.length)
  }

  get met(): boolean {
    return this.calls >= this.least
  }

  get exhausted(): boolean {
    return this.calls >= this.most
  }

  accepts(key: string, value: unknown, flags: number): boolean {
    if (this.exhausted || key !== this.subject.key || (flags & this.#flags) !== this.#flags) return false
    return this.#request === undefined || matches(value, this.#request)
  }

  /** Counts a request; returns what it is answered. */
  take(): Answer {
    const answer = this.#answers[Math.min(this.calls, this.#answers.length - 1)] ?? NOTHING
    this.calls++
    return answer
  }

  toString(): string {
    const request = this.#request === undefined ? '' : ` ${show(this.#request)}`
    const flags = this.#flags === 0 ? '' : ` with flags 0x${this.#flags.toString(16)}`
    return `${this.subject.title}${request}${flags}`
  }
}

/** Made by `expect` and `expectDump` for an operation of a family. */
export class Expectation<Request, Reply> extends BaseExpectation {
  /**
   * Answers with a value, several (one message each), or what the function makes of the request; without any, `do` is acknowledged and a dump is
   * empty. Called again, it is the answer of the next request.
   * @throws ValueError for a value that the family cannot encode.
   */
  reply(
    values?:
      | Partial<Reply>
      | readonly Partial<Reply>[]
      | ((request: Request) => Partial<Reply> | readonly Partial<Reply>[] | undefined | void),
  ): this {
    if (typeof values === 'function')
      return this.answerWith({ kind: 'reply', values: values as (request: unknown) => unknown })
    const list = listOf(values)
    for (const value of list) this.subject.check(value)
    return this.answerWith({ kind: 'reply', values: list })
  }
}

/** Made by `expect` for a message of a protocol. */
export class MessageExpectation<M> extends BaseExpectation {
  /** Answers with a message of the protocol, to the port it came from and with its sequence number. */
  reply<K extends keyof M & string>(name: K, ...value: M[K] extends undefined ? [] : [value: M[K]]): this {
    const message = [name, ...value]
    this.subject.check(message)
    return this.answerWith({ kind: 'reply', values: [message] })
  }
}

export function listOf(values: unknown): readonly unknown[] {
  if (values === undefined) return []
  return Array.isArray(values) ? values : [values]
}

export type { Match }
