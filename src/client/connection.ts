import { AREA_HEADER, type ReceiveArea } from '../transport/receive-area.js'
import type { Transport } from '../transport/transport.js'
import { NLM_F_ACK, NLM_F_REQUEST } from '../wire/constants.js'
import { Writer } from '../wire/index.js'
import { type AnswerListeners, AnswerReader, type ConnectionCounters } from './answers.js'
import { withArea } from './area-pool.js'
import { type BatchOptions, type BatchRequest, runBatch } from './batch.js'
import { abortedError, closedError, timeoutError } from './client-errors.js'
import { Dump, type DumpOptions } from './dump.js'
import { DumpSockets } from './dump-sockets.js'
import { Endpoint, type EndpointOptions } from './endpoint.js'
import { NetlinkError } from './netlink-error.js'
import { answerCost, type Parcel, Pending } from './pending.js'
import type { Request, RequestOptions } from './request.js'
import { DEFAULT_TIMEOUT, onAbort } from './wait.js'

const EAGAIN = 11
const EINTR = 4
const ENOBUFS = 105
/** Milliseconds between attempts at a receiver that has no room; it grows up to the last. */
const RETRY_FIRST = 1
const RETRY_LAST = 50

export interface ConnectionOptions extends EndpointOptions, AnswerListeners {
  /** Port that answers; 0, the default, is the kernel. Datagrams of others are dropped and reported. */
  readonly peer?: number | undefined
  /** Milliseconds for requests that do not say otherwise: 30 000; 0 waits for ever. */
  readonly timeout?: number | undefined
  /** How many sockets dumps may use at once (D1: one dump each). Default 8. */
  readonly dumpSockets?: number | undefined
  /** Sequence number before the first; by default a random one. */
  readonly sequence?: number | undefined
}

/**
 * One socket, many requests in flight; answers find their request by port id and sequence number. The kernel answers inside sendmsg (X11), so a
 * request is one call and no turn of the event loop; only what is not answered then is waited for. An idle connection is not watched and does
 * not keep the process alive, a waiting request does.
 *
 * Dumps run on sockets of their own, see {@link DumpSockets}: they neither wait for each other nor hold up requests.
 */
export class Connection {
  readonly endpoint: Endpoint
  readonly #options: ConnectionOptions
  readonly #dumps: DumpSockets
  readonly #answers: AnswerReader
  readonly #pending = new Map<number, Pending>()
  readonly #waiting: Parcel[] = []
  readonly #writer = new Writer()
  /** Bytes of receive buffer that answers under way may fill. */
  readonly #window: number
  readonly #capAck: boolean
  readonly #peer: number
  #inFlight = 0
  #sequence: number
  #watching = false
  #taking = false
  #overrun = false
  #retry: NodeJS.Timeout | undefined
  #retryDelay = RETRY_FIRST

  /** @throws NetlinkError when the socket cannot be opened as asked. */
  constructor(transport: Transport, protocol: number, options: ConnectionOptions = {}) {
    this.#options = options
    this.#peer = options.peer ?? 0
    this.#sequence = options.sequence ?? Math.floor(Math.random() * 0x1_0000_0000)
    const asked: EndpointOptions = { ...options, extack: options.extack ?? true, capAck: options.capAck ?? true }
    this.endpoint = Endpoint.open(transport, protocol, asked)
    this.#answers = new AnswerReader(this.endpoint, this.#peer, options, {
      pending: sequence => this.#pending.get(sequence),
      end: (pending, error) => this.#end(pending, error),
    })
    this.#capAck = this.endpoint.getFlag('capAck')
    this.#window = Math.max(Math.floor(this.endpoint.receiveBuffer * 0.75), 1)
    const { portId: _portId, groups: _groups, ...shared } = asked
    this.#dumps = new DumpSockets(() => Endpoint.open(transport, protocol, shared), options.dumpSockets ?? 8, {
      peer: this.#peer,
      foreign: datagram => this.#answers.foreign(datagram),
    })
  }

  /** What came and was not used. */
  get counters(): ConnectionCounters {
    return this.#answers.counters
  }

  get protocol(): number {
    return this.endpoint.protocol
  }

  get portId(): number {
    return this.endpoint.portId
  }

  get closed(): boolean {
    return this.endpoint.closed
  }

  /** Largest number of bytes one send takes (X4). */
  get sendLimit(): number {
    return Math.max(this.endpoint.sendBuffer - 32, 4096)
  }

  /** Bytes of receive buffer that the answers of one batch parcel may fill. */
  get window(): number {
    return this.#window
  }

  get timeout(): number {
    return this.#options.timeout ?? DEFAULT_TIMEOUT
  }

  /**
   * Sends a request and resolves with the first message of its answer, or undefined where only success came.
   * @throws NetlinkError what the kernel answered; ERR_NLKIT_TIMEOUT, ERR_NLKIT_CLOSED. The signal's reason. ValueError before anything is sent.
   */
  request<T>(request: Request<T>, options: RequestOptions = {}): Promise<T | undefined> {
    return new Promise((resolve, reject) => {
      if (options.signal?.aborted) return reject(options.signal.reason)
      const settle = (error: unknown, value: unknown) =>
        error === undefined ? resolve(value as T | undefined) : reject(error)
      const writer = this.#taking ? new Writer() : this.#writer
      writer.reset()
      const pending = this.prepare(writer, request, options.ack ?? true, settle)
      pending.onReply = options.onReply
      this.submit({ bytes: writer.bytes(), pending: [pending], cost: pending.cost, last: undefined }, options)
    })
  }

  /** A dump that starts when it is first read from. */
  dump<T>(request: Request<T>, options: DumpOptions = {}): Dump<T> {
    return new Dump(this.#dumps, request, { ...options, timeout: options.timeout ?? this.timeout }, this.protocol)
  }

  /** Many requests in few sends, one result each; see {@link runBatch}. */
  batch(requests: readonly BatchRequest[], options: BatchOptions = {}): Promise<PromiseSettledResult<unknown>[]> {
    return runBatch(this, requests, options)
  }

  /** Fails everything that waits with ERR_NLKIT_CLOSED. Closing twice is harmless. */
  close(): void {
    if (this.closed) return
    this.#unwatch()
    clearTimeout(this.#retry)
    this.endpoint.close()
    this.#dumps.close()
    this.#failAll(pending => closedError(pending.names.operation, pending.failedRequest()))
  }

  [Symbol.asyncDispose](): Promise<void> {
    this.close()
    return Promise.resolve()
  }

  /** Writes a request's message and registers nothing yet. @internal for batches. */
  prepare(writer: Writer, request: Request, ack: boolean, settle: (error: unknown, value: unknown) => void): Pending {
    const sequence = this.#nextSequence()
    const flags = request.flags | NLM_F_REQUEST | (ack ? NLM_F_ACK : 0)
    const start = writer.startMessage(request.type(), flags, sequence, 0)
    request.write(writer)
    writer.endMessage(start)
    const length = writer.position - start
    const cost = answerCost(request.read !== undefined, this.#capAck ? 0 : length)
    return new Pending(sequence, request, start, length, cost, ack, settle)
  }

  /**
   * Sends a parcel now, or when the answers under way leave room for its own. `bytes` is read at once or copied.
   * @internal for batches.
   */
  submit(parcel: Parcel, options: RequestOptions): void {
    if (this.closed) {
      this.#rejectParcel(parcel, pending => closedError(pending.names.operation, undefined))
      return
    }
    for (const pending of parcel.pending) pending.parcel = parcel
    const first = this.#waiting.length === 0 && this.#fits(parcel) && !this.#taking
    if (!first || !this.#transmit(parcel)) {
      parcel.bytes = parcel.bytes.slice()
      this.#waiting.push(parcel)
    }
    parcel.bytes = this.#unsettled(parcel) ? parcel.bytes.slice() : parcel.bytes
    for (const pending of parcel.pending) if (!pending.settled) this.#wait(pending, options)
    this.#rest()
  }

  #unsettled(parcel: Parcel): boolean {
    return parcel.pending.some(pending => !pending.settled)
  }

  #fits(parcel: Parcel): boolean {
    return this.#inFlight === 0 || this.#inFlight + parcel.cost <= this.#window
  }

  /** False when the receiver has no room: then the parcel must wait for the retry timer. */
  #transmit(parcel: Parcel): boolean {
    for (const pending of parcel.pending) {
      if (pending.settled) continue
      this.#pending.set(pending.sequence, pending)
      this.#inFlight += pending.cost
    }
    const errno = withArea(this.endpoint.maxDatagram, area => {
      const sent = this.endpoint.socket.sendReceive(parcel.bytes, this.#peer, 0, area)
      if (sent < 0) return -sent
      this.#take(area)
      this.#drain(area)
      return 0
    })
    if (errno === 0) {
      this.#retryDelay = RETRY_FIRST
      return true
    }
    for (const pending of parcel.pending) this.#forget(pending)
    if (errno === EAGAIN) {
      this.#retryLater()
      return false
    }
    this.#rejectParcel(parcel, pending => this.#sendFailure(errno, pending))
    return true
  }

  /** POLLOUT tells nothing about the receiver's queue (Q2, X14): only time helps. */
  #retryLater(): void {
    if (this.#retry !== undefined) return
    this.#retry = setTimeout(() => {
      this.#retry = undefined
      this.#pump()
    }, this.#retryDelay)
    this.#retryDelay = Math.min(this.#retryDelay * 2, RETRY_LAST)
  }

  #sendFailure(errno: number, pending: Pending): NetlinkError {
    const error = this.endpoint.failure('sendmsg', errno, pending.names.operation)
    return new NetlinkError({
      ...error,
      subject: pending.names.operation,
      applied: 'no',
      request: pending.failedRequest(),
    })
  }

  #pump(): void {
    while (this.#waiting.length > 0 && this.#retry === undefined) {
      const parcel = this.#waiting[0]!
      if (!this.#unsettled(parcel)) {
        this.#waiting.shift()
        continue
      }
      if (!this.#fits(parcel) || !this.#transmit(parcel)) break
      this.#waiting.shift()
    }
    this.#rest()
  }

  /** Watches while something is under way, and only then. */
  #rest(): void {
    if (this.closed || this.#taking) return
    if (this.#waiting.length > 0 && this.#retry === undefined && this.#fits(this.#waiting[0]!)) {
      this.#pump()
      return
    }
    if (this.#pending.size === 0) {
      this.#unwatch()
      return
    }
    if (this.#watching) return
    this.#watching = true
    this.endpoint.socket.watch(() => this.#readable())
  }

  #unwatch(): void {
    if (!this.#watching) return
    this.#watching = false
    this.endpoint.socket.unwatch()
  }

  #readable(): void {
    if (this.closed) return
    withArea(this.endpoint.maxDatagram, area => {
      this.endpoint.socket.receive(area)
      this.#take(area)
      this.#drain(area)
    })
    this.#pump()
  }

  #drain(area: ReceiveArea): void {
    while (!this.closed && (area.errno === 0 || area.errno === ENOBUFS || area.errno === EINTR) && area.count > 0) {
      this.endpoint.socket.receive(area)
      this.#take(area)
    }
    if (this.closed || area.errno !== EAGAIN) return
    if (this.#overrun) this.#lost()
  }

  /** The queue is empty and the kernel had dropped answers: none of the kernel's to requests already sent will come any more. */
  #lost(): void {
    this.#overrun = false
    if (this.#peer !== 0) return
    for (const pending of [...this.#pending.values()]) {
      this.#end(
        pending,
        new NetlinkError({
          code: 'ENOBUFS',
          errno: ENOBUFS,
          subject: pending.names.operation,
          reason: 'the answer was dropped because the receive buffer was full',
          applied: 'unknown',
          request: pending.failedRequest(),
          hint: 'Raise receiveBuffer.',
        }),
      )
    }
  }

  #take(area: ReceiveArea): void {
    this.#taking = true
    try {
      if (area.overruns > 0) {
        this.counters.overruns += area.overruns
        this.#overrun = true
      }
      for (let index = 0, position = AREA_HEADER; index < area.count; index++, position = area.next(position)) {
        this.#answers.datagram(area, area.datagram(position))
        if (this.closed) return
      }
    } finally {
      this.#taking = false
    }
  }

  /** The end of a request, and with it of those before it in a parcel whose last alone is acknowledged (W5: in order). */
  #end(pending: Pending, error: unknown): void {
    const { parcel } = pending
    this.#forget(pending)
    if (parcel?.last === pending && !this.#overrun) {
      for (const earlier of parcel.pending) {
        if (earlier.settled || earlier === pending) continue
        this.#forget(earlier)
        earlier.finish(earlier.failure)
      }
    }
    pending.finish(error)
  }

  #forget(pending: Pending): void {
    if (this.#pending.delete(pending.sequence)) this.#inFlight -= pending.cost
  }

  #wait(pending: Pending, options: RequestOptions): void {
    const timeout = options.timeout ?? this.timeout
    const sent = () => (this.#pending.has(pending.sequence) ? 'unknown' : 'no')
    const give = (error: unknown) => {
      this.#forget(pending)
      pending.finish(error)
      this.#pump()
    }
    const stopAbort = onAbort(options.signal, reason =>
      give(pending.inBatch ? abortedError(pending.names.operation, reason, sent(), pending.failedRequest()) : reason),
    )
    const timer =
      timeout === 0
        ? undefined
        : setTimeout(
            () => give(timeoutError(pending.names.operation, timeout, sent(), pending.failedRequest())),
            timeout,
          )
    pending.stopWaiting = () => {
      stopAbort()
      clearTimeout(timer)
    }
  }

  #rejectParcel(parcel: Parcel, error: (pending: Pending) => NetlinkError): void {
    parcel.last = undefined
    for (const pending of parcel.pending) if (!pending.settled) this.#end(pending, error(pending))
  }

  #failAll(error: (pending: Pending) => NetlinkError): void {
    const parcels = this.#waiting.splice(0)
    for (const pending of [...this.#pending.values()]) {
      if (pending.parcel !== undefined) pending.parcel.last = undefined
      this.#end(pending, error(pending))
    }
    for (const parcel of parcels) this.#rejectParcel(parcel, error)
  }

  /** Unsigned, from anywhere, past 0: 0 is what kernel-made events carry (W11). */
  #nextSequence(): number {
    do this.#sequence = (this.#sequence + 1) >>> 0
    while (this.#sequence === 0 || this.#pending.has(this.#sequence))
    return this.#sequence
  }
}
