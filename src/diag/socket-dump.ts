import type { Dump } from '../client/index.js'

/** The answers of several dumps, one behind the other: IPv4 and IPv6 are asked for apart. Read once, as a dump is; the next begins when one has ended. */
export class SocketDump<T> implements AsyncIterable<T> {
  readonly #dumps: readonly Dump<T>[]

  constructor(dumps: readonly Dump<T>[]) {
    this.#dumps = dumps
  }

  /** Every socket. The kernel takes none of its locks for all of a dump: one that opens or closes meanwhile may be in it or not. @throws NetlinkError. */
  async collect(): Promise<T[]> {
    let all: T[] = []
    for (const dump of this.#dumps) {
      const items = await dump.collect()
      if (all.length === 0) all = items
      else for (const item of items) all.push(item)
    }
    return all
  }

  /** The sockets of each datagram the kernel sends, as an array: the fast way. */
  async *batches(): AsyncGenerator<T[], void, undefined> {
    for (const dump of this.#dumps) yield* dump.batches()
  }

  async *[Symbol.asyncIterator](): AsyncGenerator<T, void, undefined> {
    for (const dump of this.#dumps) yield* dump
  }
}
