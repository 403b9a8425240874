import type { Endpoint } from './endpoint.js'
import type { ForeignListener } from './foreign.js'

/** A dump that can be told to read on although its consumer does not. */
export interface ReadsAhead {
  readAhead(): void
  /** The sockets were closed under it. */
  closed(): void
}

/** Idle sockets kept for the next dumps. */
const IDLE_LIMIT = 2

interface Waiting {
  readonly dump: ReadsAhead
  readonly resolve: (endpoint: Endpoint | undefined) => void
  readonly reject: (error: unknown) => void
}

/**
 * The sockets dumps run on, one dump at a time each: a second dump on one socket is EBUSY (D1), a reply queues behind the chunks of a paused dump
 * (V10), and a dump that is left in the middle ends only with its socket (D14). A few idle ones are kept, up to `limit` are open; a dump that
 * finds none free waits, and meanwhile the oldest running one is read ahead into memory, so that nested loops over dumps always go on.
 */
export class DumpSockets {
  readonly peer: number
  readonly foreign: ForeignListener
  readonly #open: () => Endpoint
  readonly #limit: number
  readonly #idle: Endpoint[] = []
  readonly #running = new Map<Endpoint, ReadsAhead>()
  readonly #waiting: Waiting[] = []
  #closed = false

  constructor(
    open: () => Endpoint,
    limit: number,
    { peer, foreign }: { readonly peer: number; readonly foreign: ForeignListener },
  ) {
    this.#open = open
    this.#limit = Math.max(1, limit)
    this.peer = peer
    this.foreign = foreign
  }

  get closed(): boolean {
    return this.#closed
  }

  /** Sockets open now. */
  get size(): number {
    return this.#running.size + this.#idle.length
  }

  /** A socket for `dump` alone until {@link release}; undefined when closed meanwhile. @throws NetlinkError when none can be opened. */
  async acquire(dump: ReadsAhead): Promise<Endpoint | undefined> {
    if (this.#closed) return undefined
    return new Promise((resolve, reject) => {
      this.#waiting.push({ dump, resolve, reject })
      this.#serve()
    })
  }

  /** @param reusable whether the kernel has ended the dump; else the socket is closed, which ends it. */
  release(endpoint: Endpoint, reusable: boolean): void {
    if (!this.#running.delete(endpoint)) return
    if (!reusable || this.#closed) endpoint.close()
    else this.#idle.push(endpoint)
    this.#serve()
    while (this.#idle.length > IDLE_LIMIT) this.#idle.pop()!.close()
  }

  /** Stops waiting for a socket. */
  withdraw(dump: ReadsAhead): void {
    const index = this.#waiting.findIndex(entry => entry.dump === dump)
    if (index >= 0) this.#waiting.splice(index, 1)[0]!.resolve(undefined)
  }

  close(): void {
    this.#closed = true
    for (const endpoint of this.#idle.splice(0)) endpoint.close()
    for (const entry of this.#waiting.splice(0)) entry.resolve(undefined)
    for (const dump of [...this.#running.values()]) dump.closed()
  }

  /**
   * Sockets for those who wait, in their order, as far as the limit goes. Where the system gives no more, the rest waits for those that run; with
   * none running nothing would ever wake them, so they fail.
   */
  #serve(): void {
    while (this.#waiting.length > 0 && this.#running.size < this.#limit) {
      try {
        const endpoint = this.#idle.pop() ?? this.#open()
        const { dump, resolve } = this.#waiting.shift()!
        this.#running.set(endpoint, dump)
        resolve(endpoint)
      } catch (error) {
        if (this.#running.size > 0) break
        this.#waiting.shift()!.reject(error)
      }
    }
    this.#hurry()
  }

  /** One running dump per waiting one is read to its end, oldest first. */
  #hurry(): void {
    let count = this.#waiting.length
    for (const dump of this.#running.values()) {
      if (count-- <= 0) return
      dump.readAhead()
    }
  }
}
