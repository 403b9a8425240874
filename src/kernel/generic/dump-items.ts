/** The items of a dump's handler, chunk by chunk: out of an iterator, or of one whose items come later. */

import { EMSGSIZE } from '../errno.js'
import type { Eventually } from '../eventually.js'

export type Items<T> = Iterable<T> | AsyncIterable<T>

/** Adds an item to the chunk; false where it does not fit, so that the next chunk begins with it. */
export type AddItem<T> = (item: T) => boolean

/** A chunk out of what comes, as the kernel's dump functions have it: 0 when all came, -EMSGSIZE for a full chunk, a positive number for one that will do. */
export interface DumpItems<T> {
  fill(add: AddItem<T>, length: () => number): Eventually<number>
  end(): Eventually<void>
}

export function dumpItems<T>(items: Items<T>): DumpItems<T> {
  return Symbol.asyncIterator in items
    ? new LaterItems(items[Symbol.asyncIterator]())
    : new PresentItems(items[Symbol.iterator]())
}

class PresentItems<T> implements DumpItems<T> {
  readonly #items: Iterator<T>
  #next: IteratorResult<T> | undefined

  constructor(items: Iterator<T>) {
    this.#items = items
  }

  fill(add: AddItem<T>): number {
    for (this.#next ??= this.#items.next(); this.#next.done !== true; this.#next = this.#items.next())
      if (!add(this.#next.value)) return -EMSGSIZE
    return 0
  }

  end(): void {
    this.#items.return?.()
  }
}

/** A chunk is sent when it is full, or has something and the next item takes longer than a turn of the event loop. */
class LaterItems<T> implements DumpItems<T> {
  readonly #items: AsyncIterator<T>
  #next: Promise<IteratorResult<T>> | undefined

  constructor(items: AsyncIterator<T>) {
    this.#items = items
  }

  async fill(add: AddItem<T>, length: () => number): Promise<number> {
    const turn = new Promise<undefined>(resolve => setImmediate(() => resolve(undefined)))
    for (;;) {
      const next = this.#ask()
      const item = length() === 0 ? await next : await Promise.race([next, turn])
      if (item === undefined) return length()
      if (item.done === true) return 0
      if (!add(item.value)) return -EMSGSIZE
      this.#next = undefined
    }
  }

  async end(): Promise<void> {
    await this.#items.return?.()
  }

  /** Its rejection may come while nobody waits: the chunk before was sent, or the reader has gone. */
  #ask(): Promise<IteratorResult<T>> {
    if (this.#next !== undefined) return this.#next
    this.#next = this.#items.next()
    this.#next.catch(() => {})
    return this.#next
  }
}
