/** Questions and answers over a MessagePort, alike at both ends. Calls arrive in the order they were made. */

import type { MessagePort, Transferable } from 'node:worker_threads'
import { type Extack, RequestError } from '../extack.js'

/** What the other end may call. @typeParam C arguments by name. */
export type Calls<C> = { readonly [K in keyof C]: (argument: C[K]) => unknown }

export interface CarriedError {
  readonly name: string
  readonly message: string
  readonly stack: string | undefined
  readonly errno: number | undefined
  readonly extack: Extack | undefined
}

type Post =
  | { readonly call: string; readonly argument: unknown; readonly id?: number }
  | { readonly answer: number; readonly value: unknown }
  | { readonly answer: number; readonly error: CarriedError }

interface Waiting {
  readonly resolve: (value: never) => void
  readonly reject: (error: unknown) => void
}

export class Channel<Out> {
  readonly #port: MessagePort
  readonly #calls: Readonly<Record<string, (argument: never) => unknown>>
  readonly #waiting = new Map<number, Waiting>()
  #nextId = 1
  #closed: Error | undefined

  constructor(port: MessagePort, calls: Readonly<Record<string, (argument: never) => unknown>>) {
    this.#port = port
    this.#calls = calls
    port.on('message', (post: Post) => void this.#take(post))
  }

  /** Without an answer; after {@link close} nothing happens. */
  tell<K extends keyof Out & string>(call: K, argument: Out[K], transfer: readonly Transferable[] = []): void {
    if (this.#closed === undefined) this.#port.postMessage({ call, argument }, transfer)
  }

  /** @throws what the other end threw, or what the channel was closed with. */
  ask<T, K extends keyof Out & string = keyof Out & string>(
    call: K,
    argument: Out[K],
    transfer: readonly Transferable[] = [],
  ): Promise<T> {
    if (this.#closed !== undefined) return Promise.reject(this.#closed)
    const id = this.#nextId++
    this.#port.postMessage({ call, argument, id }, transfer)
    return new Promise<T>((resolve, reject) => this.#waiting.set(id, { resolve, reject }))
  }

  /** Everything that waits for an answer rejects with `error`, as does what is asked from now on. */
  close(error: Error): void {
    if (this.#closed !== undefined) return
    this.#closed = error
    this.#port.close()
    for (const { reject } of this.#waiting.values()) reject(error)
    this.#waiting.clear()
  }

  async #take(post: Post): Promise<void> {
    if ('answer' in post) return this.#settle(post)
    try {
      const value = await this.#calls[post.call]!(post.argument as never)
      if (post.id !== undefined) this.#post({ answer: post.id, value })
    } catch (error) {
      if (post.id === undefined) throw error
      this.#post({ answer: post.id, error: carried(error) })
    }
  }

  #post(post: Post): void {
    if (this.#closed === undefined) this.#port.postMessage(post, buffersIn(post))
  }

  #settle(post: Extract<Post, { answer: number }>): void {
    const waiting = this.#waiting.get(post.answer)
    this.#waiting.delete(post.answer)
    if ('error' in post) waiting?.reject(revived(post.error))
    else waiting?.resolve(post.value as never)
  }
}

/** Buffers of the messages in an answer, which nobody keeps here. */
function buffersIn(post: Post): Transferable[] {
  const { messages } = ('value' in post ? (post.value ?? {}) : {}) as { messages?: readonly { bytes: Uint8Array }[] }
  return (messages ?? []).map(({ bytes }) => bytes.buffer as ArrayBuffer)
}

export function carried(error: unknown): CarriedError {
  const { name, message, stack } = error instanceof Error ? error : new Error(String(error))
  const { errno } = (error ?? {}) as { readonly errno?: number }
  return { name, message, stack, errno, extack: error instanceof RequestError ? error.extack : undefined }
}

export function revived({ name, message, stack, errno, extack }: CarriedError): Error {
  if (extack !== undefined) return new RequestError(errno!, extack)
  const error = Object.assign(name === 'RangeError' ? new RangeError(message) : new Error(message), { name })
  if (stack !== undefined) error.stack = stack
  return errno === undefined ? error : Object.assign(error, { errno })
}
