import { AREA_HEADER, type Datagram, type ReceiveArea } from '../transport/receive-area.js'
import { timeoutError } from './client-errors.js'
import type { Endpoint } from './endpoint.js'
import { objectList } from './object-list.js'
import { ReceiveAhead } from './receive-ahead.js'
import { afterTimeout, onAbort, turn, turnIsDue, type WaitOptions } from './wait.js'

const EAGAIN = 11
const EINTR = 4
const ENOBUFS = 105
/** Datagrams of one receive that another thread makes ahead: those of some 0.5 ms. */
const BACKLOG = 512

export interface ReceiverHandlers<T> {
  /** Turns a datagram into items; must not throw and must copy what it keeps. */
  readonly take: (area: ReceiveArea, datagram: Datagram, into: T[]) => void
  /** The item that stands for an overrun. */
  readonly overrun: () => T
  /** For errors. */
  readonly subject: string
}

/** Who asks, where that matters. */
export interface Reader<T> {
  /** What this reader has itself; asked before anything is received for it. */
  readonly own?: () => T | undefined
  /** What it gets of an item that was received, at once: the rest is its own, and of those who wait beside it. Undefined: nothing in it. */
  readonly take?: (item: T) => T | undefined
  /** Set by {@link Receiver.release}: gets nothing any more. */
  left?: boolean
}

interface Waiter<T> {
  readonly reader: Reader<T> | undefined
  readonly resolve: (item: T | undefined) => void
  readonly reject: (error: unknown) => void
}

/**
 * Receives only when asked. What one receive brings (at most one area) is kept here until it is asked for; the rest waits in the kernel's queue, whose
 * size is the receive buffer's, and when that is full the kernel drops and says so once (O2). Where a receive fills its area, more of them are made by
 * another thread, some areas ahead, until the queue is empty. The socket is watched only while someone waits.
 */
export class Receiver<T> {
  /** ENOBUFS met. */
  overruns = 0
  readonly #endpoint: Endpoint
  readonly #handlers: ReceiverHandlers<T>
  #items: T[] = objectList()
  #next = 0
  readonly #waiters: Waiter<T>[] = []
  readonly #ahead: ReceiveAhead
  #watching = false
  #overrun = false
  /** The last receive found something. */
  #busy = false
  #answerDue = false
  #closed = false

  constructor(endpoint: Endpoint, handlers: ReceiverHandlers<T>) {
    this.#endpoint = endpoint
    this.#handlers = handlers
    this.#ahead = new ReceiveAhead(endpoint, () => this.#readable())
  }

  /** The next item; undefined once closed. @throws the signal's reason, ERR_NLKIT_TIMEOUT, NetlinkError when the socket fails. */
  next({ signal, timeout = 0 }: WaitOptions = {}, reader?: Reader<T>): Promise<T | undefined> {
    if (reader?.left) return Promise.resolve(undefined)
    if (signal?.aborted) return Promise.reject(signal.reason)
    const ready = this.#pick(reader)
    if (ready !== undefined) return Promise.resolve(ready)
    if (this.#closed) return Promise.resolve(undefined)
    // What is there at once settles promises without a turn of the event loop: read on like that, a full queue would hold up timers.
    if (this.#busy && turnIsDue()) {
      this.#busy = false
      return turn().then(() => this.next({ signal, timeout }, reader))
    }
    const errno = this.#receive()
    const received = this.#pick(reader)
    if (received !== undefined) {
      this.#busy = true
      this.#offer()
      return Promise.resolve(received)
    }
    if (errno !== 0) return Promise.reject(this.#endpoint.failure('recvmsg', errno, this.#handlers.subject))
    return this.#wait(signal, timeout, reader)
  }

  /** The next item and all that have been received with it; undefined once closed. @throws as {@link next}. */
  async nextBatch(options: WaitOptions = {}): Promise<T[] | undefined> {
    const first = await this.next(options)
    if (first === undefined) return undefined
    const batch = this.#next === 0 ? this.#items : this.#items.slice(this.#next)
    this.#forget()
    batch.unshift(first)
    return batch
  }

  /** One datagram was sent, and an answer may be all there is: the next receive saves the system call that says that there is no more. */
  expectAnswer(): void {
    this.#answerDue = true
  }

  /** What has been received and not asked for is dropped; those who wait get undefined. */
  close(): void {
    if (this.#closed) return
    this.#closed = true
    this.#attend()
    this.#forget()
    for (const waiter of this.#waiters.splice(0)) waiter.resolve(undefined)
  }

  /** Lets those go who wait as `reader`: they get undefined, and nothing is taken from the others. */
  release(reader: Reader<T>): void {
    reader.left = true
    for (const waiter of [...this.#waiters]) if (waiter.reader === reader) this.#give(waiter, undefined)
  }

  /** Gives the readers that wait, in their order, what there is for them. */
  #offer(): void {
    for (const waiter of [...this.#waiters]) {
      const item = this.#pick(waiter.reader)
      if (item !== undefined) this.#give(waiter, item)
    }
  }

  #pick(reader: Reader<T> | undefined): T | undefined {
    const own = reader?.own?.()
    if (own !== undefined) return own
    while (this.#next < this.#items.length) {
      const item = this.#shift()
      const taken = reader?.take === undefined ? item : reader.take(item)
      if (taken !== undefined) return taken
    }
    return undefined
  }

  #shift(): T {
    const item = this.#items[this.#next++]!
    if (this.#next === this.#items.length) this.#forget()
    return item
  }

  /** What was received has been asked for, or is not wanted. */
  #forget(): void {
    this.#items = objectList()
    this.#next = 0
  }

  #wait(signal: AbortSignal | undefined, timeout: number, reader: Reader<T> | undefined): Promise<T | undefined> {
    return new Promise((resolve, reject) => {
      const stop = () => {
        stopTimer()
        stopAbort()
      }
      const waiter: Waiter<T> = {
        reader,
        resolve: item => {
          stop()
          resolve(item)
        },
        reject: error => {
          stop()
          reject(error)
        },
      }
      const stopTimer = afterTimeout(timeout, () => this.#giveUp(waiter, timeoutError(this.#handlers.subject, timeout)))
      const stopAbort = onAbort(signal, reason => this.#giveUp(waiter, reason))
      this.#waiters.push(waiter)
      this.#attend()
    })
  }

  #give(waiter: Waiter<T>, item: T | undefined): void {
    this.#remove(waiter)
    waiter.resolve(item)
  }

  #giveUp(waiter: Waiter<T>, error: unknown): void {
    this.#remove(waiter)
    waiter.reject(error)
  }

  #remove(waiter: Waiter<T>): void {
    const index = this.#waiters.indexOf(waiter)
    if (index >= 0) this.#waiters.splice(index, 1)
    this.#attend()
  }

  /** Watches the socket while someone waits, unless another thread receives. */
  #attend(): void {
    const wanted = this.#waiters.length > 0 && !this.#closed && !this.#ahead.underWay
    if (wanted === this.#watching) return
    this.#watching = wanted
    if (wanted) this.#endpoint.socket.watch(() => this.#readable())
    else this.#endpoint.socket.unwatch()
  }

  #readable(): void {
    if (this.#waiters.length === 0 || this.#closed) return
    const errno = this.#receive()
    this.#offer()
    if (errno !== 0) {
      for (const waiter of this.#waiters.splice(0))
        waiter.reject(this.#endpoint.failure('recvmsg', errno, this.#handlers.subject))
    }
    this.#attend()
  }

  /** Returns what recvmsg failed with, or 0. */
  #receive(): number {
    return this.#endpoint.withArea(area => {
      if (!this.#ahead.underWay) this.#receiveHere(area)
      else if (!this.#ahead.take(area, BACKLOG)) return 0
      if (area.count > 0) this.#answerDue = false
      if (area.overruns > 0) {
        this.overruns += area.overruns
        this.#overrun = true
      }
      for (let index = 0, position = AREA_HEADER; index < area.count; index++, position = area.next(position)) {
        this.#handlers.take(area, area.datagram(position), this.#items)
      }
      const { errno } = area
      // The queue is older than the loss: until it has been read empty the kernel refuses everything (O3 to O5).
      if (errno === EAGAIN && this.#overrun) {
        this.#overrun = false
        this.#items.push(this.#handlers.overrun())
      }
      return errno === EAGAIN || errno === EINTR || errno === ENOBUFS ? 0 : errno
    })
  }

  #receiveHere(area: ReceiveArea): void {
    // A loss is told behind what was queued before it, so all of that is read.
    const one = this.#answerDue && !this.#overrun
    if (one) area.most = 1
    this.#endpoint.socket.receive(area)
    if (area.errno === 0 && !one) this.#ahead.fill(BACKLOG)
  }
}
