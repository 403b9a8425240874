import { AREA_HEADER, type Datagram, type ReceiveArea } from '../transport/receive-area.js'
import {
  NLM_F_DUMP,
  NLM_F_DUMP_FILTERED,
  NLM_F_DUMP_INTR,
  NLM_F_REQUEST,
  NLMSG_DONE,
  NLMSG_ERROR,
  NLMSG_MIN_TYPE,
} from '../wire/constants.js'
import { maskGroup } from '../wire/group-mask.js'
import { messageLength, nextMessage, parseDoneMessage, parseErrorMessage, Writer } from '../wire/index.js'
import { answerError, failedRequest } from './answer-error.js'
import { closedError, malformedError, timeoutError, truncatedError } from './client-errors.js'
import type { DumpSockets, ReadsAhead } from './dump-sockets.js'
import type { Endpoint } from './endpoint.js'
import { NetlinkError } from './netlink-error.js'
import { objectList } from './object-list.js'
import { ReceiveAhead } from './receive-ahead.js'
import type { Request } from './request.js'
import { afterTimeout, DEFAULT_TIMEOUT, monotonic, onAbort, turn, turnIsDue } from './wait.js'

const EAGAIN = 11
/** Datagrams, of 32 KiB at most, behind which a dump is long enough for another thread to go on with it: making that thread takes some 0.1 ms, once a socket. */
const FEW = 4
/**
 * Datagrams that are received one by one: the decoder may not be compiled yet, and eight of them would hold up the event loop for 15 ms; and of a dump that
 * is not much longer the last ones would be decoded while the kernel has nothing to do.
 */
const COLD = 48
/** Datagrams of one receive behind that: handing over takes both threads some 10 us. */
const MOST = 4
const ENOBUFS = 105

let lastSequence = Math.floor(Math.random() * 0x1_0000_0000)

/** Of {@link DumpOptions}. */
export interface DumpRunOptions {
  readonly timeout?: number | undefined
  readonly aside?: boolean | undefined
}

/** One attempt at a dump: from its request to NLMSG_DONE, one batch of items for each datagram. */
export class DumpRun<T> implements ReadsAhead {
  /** NLM_F_DUMP_INTR was seen; the kernel tells it once, on any message (D12). */
  interrupted = false
  /** NLM_F_DUMP_FILTERED was seen (D13). */
  filtered = false
  readonly #sockets: DumpSockets
  readonly #request: Request<T>
  readonly #protocol: number
  readonly #timeout: number
  readonly #aside: boolean
  readonly #batches: T[][] = []
  #bytes: Uint8Array = new Uint8Array(0)
  #sequence = 0
  #endpoint: Endpoint | undefined
  /** Milliseconds that this dump waited for a socket, until its first answer: they count as waiting for that. */
  #waited = 0
  #ended = false
  #error: unknown
  #answered = false
  #overrun = false
  #step: Promise<void> | undefined
  #readsAhead = false
  #datagrams = 0
  #ahead: ReceiveAhead | undefined
  /** Ends the present wait for data. */
  #wake: (() => void) | undefined
  #signal: AbortSignal | undefined
  #stopAbort: (() => void) | undefined

  constructor(sockets: DumpSockets, request: Request<T>, protocol: number, options: DumpRunOptions) {
    this.#sockets = sockets
    this.#request = request
    this.#protocol = protocol
    this.#timeout = options.timeout ?? DEFAULT_TIMEOUT
    this.#aside = options.aside ?? true
  }

  /** Whether nothing but an error came: then another attempt repeats nothing. */
  get empty(): boolean {
    return !this.#answered
  }

  /** @throws NetlinkError when no socket can be opened, ValueError for a value that cannot be written. */
  async start(signal: AbortSignal | undefined): Promise<void> {
    if (signal?.aborted) throw signal.reason
    this.#signal = signal
    const writer = new Writer(256)
    this.#sequence = lastSequence = (lastSequence + 1) >>> 0 || 1
    const start = writer.startMessage(
      this.#request.type(),
      this.#request.flags | NLM_F_REQUEST | NLM_F_DUMP,
      this.#sequence,
      0,
    )
    this.#request.write(writer)
    writer.endMessage(start)
    this.#bytes = writer.bytes()
    this.#stopAbort = onAbort(signal, reason => this.#fail(reason))
    const endpoint = await this.#acquire()
    if (this.#ended) {
      if (endpoint !== undefined) this.#sockets.release(endpoint, true)
      return
    }
    if (endpoint === undefined) return this.#fail(closedError(this.#request.operation))
    this.#endpoint = endpoint
    if (this.#aside) this.#ahead = new ReceiveAhead(endpoint, () => this.#wake?.())
    this.#send(endpoint)
  }

  /** Waits for a socket no longer than for an answer. */
  async #acquire(): Promise<Endpoint | undefined> {
    const start = monotonic()
    const stopTimer = afterTimeout(this.#timeout, () => this.#fail(this.#noSocket()))
    try {
      return await this.#sockets.acquire(this)
    } finally {
      stopTimer()
      this.#waited = monotonic() - start
    }
  }

  #noSocket(): NetlinkError {
    return new NetlinkError({
      code: 'ERR_NLKIT_TIMEOUT',
      subject: this.#request.operation,
      reason: `no socket for the dump within ${this.#timeout} ms: others are running on all there are`,
      applied: 'no',
      request: this.#failed(),
      hint: 'Read the dumps that are running to their end or leave them, raise dumpSockets, or set timeout to wait longer.',
    })
  }

  /** The items of the next datagram; undefined at the end. @throws what ended the dump, after the items before it. */
  async nextBatch(): Promise<T[] | undefined> {
    for (;;) {
      if (this.#signal?.aborted) throw this.#signal.reason
      const batch = this.#batches.shift()
      if (batch !== undefined) return batch
      if (this.#ended) {
        if (this.#error !== undefined) throw this.#error
        return undefined
      }
      await this.#advance()
    }
  }

  readAhead(): void {
    if (this.#readsAhead || this.#ended) return
    this.#readsAhead = true
    void this.#readToEnd()
  }

  /** Leaves the dump: the kernel drops the rest with the socket (D14). */
  stop(): void {
    this.#batches.length = 0
    this.#end(undefined, false)
  }

  closed(): void {
    this.#fail(closedError(this.#request.operation))
  }

  async #readToEnd(): Promise<void> {
    while (!this.#ended) await this.#advance()
  }

  /** One receive, whoever asks first; it waits where nothing is there. Never rejects: errors are kept for {@link nextBatch}. */
  #advance(): Promise<void> {
    this.#step ??= this.#receive().finally(() => {
      this.#step = undefined
    })
    return this.#step
  }

  async #receive(): Promise<void> {
    const endpoint = this.#endpoint
    if (endpoint === undefined || this.#ended) return
    const count = endpoint.withArea(area =>
      this.#goesAhead() ? this.#takeAhead(area) : this.#receiveHere(endpoint, area),
    )
    // A dump of a million objects must not hold up timers and other sockets.
    if (count === undefined) await this.#untilReceived()
    else if (count === 0 && !this.#ended) await this.#untilReadable(endpoint)
    else if (turnIsDue()) await turn()
  }

  /** Whether another thread receives. */
  #goesAhead(): boolean {
    if (this.#ahead === undefined || this.#datagrams < FEW) return false
    return this.#ahead.underWay || this.#ahead.fill(this.#most)
  }

  get #most(): number {
    return this.#datagrams < COLD ? 1 : MOST
  }

  #receiveHere(endpoint: Endpoint, area: ReceiveArea): number {
    area.most = this.#most
    endpoint.socket.receive(area)
    return this.#take(area)
  }

  /** Undefined where the other thread has not brought anything yet. */
  #takeAhead(area: ReceiveArea): number | undefined {
    return this.#ahead!.take(area, this.#most) ? this.#take(area) : undefined
  }

  #untilReceived(): Promise<void> {
    return new Promise(resolve => {
      this.#wake = () => {
        this.#wake = undefined
        resolve()
      }
    })
  }

  #untilReadable(endpoint: Endpoint): Promise<void> {
    return new Promise(resolve => {
      const left = this.#timeout === 0 ? 0 : Math.max(this.#timeout - this.#waited, 1)
      const stopTimer = afterTimeout(left, () =>
        this.#fail(timeoutError(this.#request.operation, this.#timeout, undefined, this.#failed())),
      )
      this.#wake = () => {
        this.#wake = undefined
        stopTimer()
        endpoint.socket.unwatch()
        resolve()
      }
      endpoint.socket.watch(this.#wake)
    })
  }

  #send(endpoint: Endpoint): void {
    endpoint.withArea(area => {
      area.most = FEW
      const sent = endpoint.socket.sendReceive(this.#bytes, this.#sockets.peer, 0, area)
      if (sent >= 0) return void this.#take(area)
      const error = endpoint.failure('sendmsg', -sent, this.#request.operation)
      this.#end(
        new NetlinkError({ ...error, subject: this.#request.operation, applied: 'no', request: this.#failed() }),
        true,
      )
    })
  }

  #take(area: ReceiveArea): number {
    if (area.overruns > 0) this.#overrun = true
    if (area.count > 0) this.#waited = 0
    this.#datagrams += area.count
    for (let index = 0, position = AREA_HEADER; index < area.count; index++, position = area.next(position)) {
      this.#datagram(area, area.datagram(position))
      if (this.#ended) return area.count
    }
    // The receive that drives the kernel's dump is that of its own data: with the queue empty after a loss nothing would ever come (D2, D8).
    if (area.count === 0 && area.errno === EAGAIN && this.#overrun && this.#sockets.peer === 0) this.#overflowed()
    else if (area.count === 0 && area.errno !== EAGAIN && area.errno !== ENOBUFS && area.errno !== 0) {
      this.#end(this.#endpoint?.failure('recvmsg', area.errno, this.#request.operation), false)
    }
    return area.count
  }

  #overflowed(): void {
    const hint = 'Raise receiveBuffer: it must hold at least one part of the dump, up to 33 KiB.'
    this.#end(
      new NetlinkError({
        code: 'ENOBUFS',
        errno: ENOBUFS,
        subject: this.#request.operation,
        request: this.#failed(),
        hint,
      }),
      false,
    )
  }

  #datagram(area: ReceiveArea, datagram: Datagram): void {
    const { offset, length, groups, group } = datagram
    const end = offset + length
    if (datagram.portId !== this.#sockets.peer) {
      const bytes = area.u8.slice(offset, end)
      const portId = this.#endpoint?.portId ?? 0
      this.#sockets.foreign({
        protocol: this.#protocol,
        portId,
        sender: datagram.portId,
        group: group ?? maskGroup(groups),
        bytes,
      })
      return
    }
    if (datagram.fullLength > length) {
      this.#end(truncatedError(this.#request.operation, datagram.fullLength, area.u8.slice(offset, end)), false)
      return
    }
    const items = objectList<T>()
    try {
      this.#messages(area, offset, end, items)
    } catch (error) {
      this.#end(malformedError(this.#request.operation, error, area.u8.slice(offset, end)), false)
    }
    if (items.length > 0) this.#batches.push(items)
  }

  #messages(area: ReceiveArea, position: number, end: number, items: T[]): void {
    while (position < end && !this.#ended) {
      position = this.#items(area, position, end, items, this.#request.read, this.#sequence | 0)
      if (position < end) position = this.#control(area, position, end)
    }
  }

  /**
   * Reads items up to the end or to a message that is none of the dump's, and returns where that is. In a function of its own: what a dump has once, V8 has
   * not seen when it compiles this, and it would throw away what it compiled where it is met. For the same reason nothing is looked up in front of the loop.
   */
  #items(
    area: ReceiveArea,
    position: number,
    end: number,
    items: T[],
    read: Request<T>['read'],
    sequence: number,
  ): number {
    let flags = 0
    let at = position
    while (at < end) {
      const length = messageLength(area, at, end)
      if ((area.u32[(at >> 2) + 2]! | 0) !== sequence || area.u16[(at >> 1) + 2]! < NLMSG_MIN_TYPE) break
      flags |= area.u16[(at >> 1) + 3]!
      this.#answered = true
      if (read !== undefined) items.push(read(area, at, at + length))
      at = nextMessage(at, length, end)
    }
    this.#mark(flags)
    return at
  }

  /** A message that is not an item: the end of the dump, an error, or one of another dump. Returns where the next begins. */
  #control(area: ReceiveArea, position: number, end: number): number {
    const length = messageLength(area, position, end)
    const type = area.u16[(position >> 1) + 2]!
    const next = nextMessage(position, length, end)
    if (area.u32[(position >> 2) + 2] !== this.#sequence) return next
    if (type === NLMSG_DONE) {
      this.#mark(area.u16[(position >> 1) + 3]!)
      this.#done(parseDoneMessage(area, position, length))
    } else if (type === NLMSG_ERROR) {
      const ack = parseErrorMessage(area, position, length)
      if (ack.errno !== ENOBUFS) this.#done(ack)
      // The kernel says it could not start, and goes on all the same once the queue is read (D8).
      else this.#overrun = true
    }
    return next
  }

  #mark(flags: number): void {
    if (flags & NLM_F_DUMP_INTR) this.interrupted = true
    if (flags & NLM_F_DUMP_FILTERED) this.filtered = true
  }

  #done(ack: ReturnType<typeof parseDoneMessage>): void {
    if (ack.errno === 0) {
      this.#end(undefined, true)
      return
    }
    this.#end(answerError(ack, this.#request, this.#bytes, this.#protocol, true), true)
  }

  #fail(error: unknown): void {
    this.#batches.length = 0
    this.#end(error, false)
  }

  #end(error: unknown, reusable: boolean): void {
    if (this.#ended) return
    this.#ended = true
    this.#error = error
    this.#stopAbort?.()
    if (this.#endpoint !== undefined) {
      this.#wake?.()
      const unused = this.#ahead?.stop() ?? true
      this.#sockets.release(this.#endpoint, reusable && unused)
    } else this.#sockets.withdraw(this)
  }

  #failed(): ReturnType<typeof failedRequest> {
    return failedRequest(this.#request, this.#bytes)
  }
}
