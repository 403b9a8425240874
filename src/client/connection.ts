/** This long because sending, waiting and receiving share the state of the requests under way, and every call on a request's path counts. */

import { ANY_NUMBER, AREA_HEADER, type ReceiveArea } from '../transport/receive-area.js'
import type { HeldNamespace, NetworkNamespace, Transport } from '../transport/transport.js'
import { NLM_F_ACK, NLM_F_REQUEST } from '../wire/constants.js'
import { Writer } from '../wire/index.js'
import { AnswerReader, type ConnectionCounters } from './answers.js'
import { DATAGRAM_ROOM, returnArea, takeArea } from './area-pool.js'
import { type BatchOptions, type BatchRequest, runBatch } from './batch.js'
import { closedError, lostError } from './client-errors.js'
import type { ConnectionOptions } from './connection-options.js'
import { Dump, type DumpOptions } from './dump.js'
import { DumpSockets } from './dump-sockets.js'
import { Endpoint, type EndpointOptions, holdNamespace } from './endpoint.js'
import { InFlight } from './in-flight.js'
import { NetlinkError } from './netlink-error.js'
import { abortParcel, waitForParcel } from './parcel-wait.js'
import { answerCost, type Parcel, Pending, parcelOf, type Settle } from './pending.js'
import { NOT_PLAIN, plainAnswer, plainDatagrams } from './plain-answer.js'
import type { Request, RequestOptions } from './request.js'
import { SendQueue } from './send-queue.js'
import { afterTurn, type Recover, settling } from './settle.js'
import { checkTimeout, DEFAULT_TIMEOUT, turnIsDue } from './wait.js'

const EAGAIN = 11
const EINTR = 4
const ENOBUFS = 105
/** What a receive ends with while there may be more. */
const READS_ON: ReadonlySet<number> = new Set([0, ENOBUFS, EINTR])
/** Milliseconds between attempts at a receiver that has no room; it grows up to the last. */
const RETRY_FIRST = 1
const RETRY_LAST = 50

/**
 * One socket, many requests in flight; answers find their request by port id and sequence number. The kernel answers inside sendmsg (X11), so a
 * request is one call and no turn of the event loop; only what is not answered then is waited for. An idle connection is not watched and does
 * not keep the process alive, a waiting request does.
 *
 * Dumps run on sockets of their own, see {@link DumpSockets}: they neither wait for each other nor hold up requests.
 */
export class Connection {
  readonly endpoint: Endpoint
  readonly #namespace: HeldNamespace | undefined
  readonly #options: ConnectionOptions
  readonly #dumps: DumpSockets
  readonly #answers: AnswerReader
  readonly #inFlight: InFlight
  readonly #writer = new Writer()
  readonly #capAck: boolean
  readonly #peer: number
  readonly #queue: SendQueue
  #waiting: Parcel[] = []
  #sequence: number
  #asked = 0
  #watching = false
  /** While a send or a receive is being taken in, and callbacks may run. */
  #busy = false
  #overrun = false
  #retry: NodeJS.Timeout | undefined
  #retryDelay = RETRY_FIRST
  #later: NodeJS.Immediate | undefined

  /** @throws NetlinkError when the socket cannot be opened as asked. */
  constructor(transport: Transport, protocol: number, options: ConnectionOptions = {}) {
    this.#options = options
    this.#peer = options.peer ?? 0
    this.#sequence = options.sequence ?? Math.floor(Math.random() * 0x1_0000_0000)
    checkTimeout(this.timeout)
    this.#namespace = holdNamespace(transport, protocol, options.netns)
    const { extack = true, capAck = true } = options
    // Members of no group need not be told which one a message was for.
    const asked: EndpointOptions = {
      ...options,
      groups: undefined,
      packetInfo: false,
      extack,
      capAck,
      netns: this.netns,
    }
    try {
      this.endpoint = Endpoint.open(transport, protocol, asked)
    } catch (error) {
      this.#namespace?.close()
      throw error
    }
    this.#answers = new AnswerReader(this.endpoint, this.#peer, options, {
      pending: sequence => this.#inFlight.get(sequence),
      end: (pending, error) => this.#end(pending, error),
    })
    this.#capAck = this.endpoint.getFlag('capAck')
    this.#inFlight = new InFlight(Math.max(Math.floor(this.endpoint.receiveBuffer * 0.75), 1))
    this.#queue = new SendQueue(this.endpoint, this.#peer, () => this.#sent())
    const { portId: _portId, ...shared } = asked
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

  /**
   * The namespace all sockets of this connection are in, as it was when it opened: a descriptor of its own on the running kernel, closed with it.
   * Undefined where no `netns` was given.
   */
  get netns(): NetworkNamespace | undefined {
    return this.#namespace?.netns
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
    return this.#inFlight.window
  }

  /** Whether batches of several parcels can leave the sending to another thread, and have up to {@link QUEUE_DEPTH} under way. */
  get sendsAside(): boolean {
    return this.#queue.possible
  }

  get timeout(): number {
    return this.#options.timeout ?? DEFAULT_TIMEOUT
  }

  /**
   * Sends a request and resolves with the first message of its answer, or undefined where only success came.
   * @param recover given the error of a request that was sent; what it resolves or rejects with is the result.
   * @throws NetlinkError what the kernel answered; ERR_NLKIT_TIMEOUT, ERR_NLKIT_CLOSED. The signal's reason. ValueError before anything is sent.
   */
  request<T>(request: Request<T>, options: RequestOptions = {}, recover?: Recover<T>): Promise<T | undefined> {
    const ack = options.ack ?? true
    const answer = this.#goesAlone(request, options, ack)
      ? this.#alone(request, options, ack, recover)
      : this.#queued(request, options, ack, recover)
    // Looking at the clock takes longer than a turn's share of a request.
    return (++this.#asked & 15) === 0 && turnIsDue() ? afterTurn(answer) : answer
  }

  /** Whether a request can be sent at once, and be over when that returns. */
  #goesAlone(request: Request, { signal, onReply, timeout = 0 }: RequestOptions, ack: boolean): boolean {
    if (this.closed || this.#busy || this.#inFlight.size > 0 || this.#waiting.length > 0) return false
    if (signal !== undefined || onReply !== undefined || !(timeout >= 0)) return false
    return this.endpoint.maxDatagram <= DATAGRAM_ROOM && plainDatagrams(request, ack) > 0
  }

  /** A request that nothing else is under way beside: where its answer is plain and there, nothing is made that could wait for it. */
  #alone<T>(
    request: Request<T>,
    options: RequestOptions,
    ack: boolean,
    recover: Recover<T> | undefined,
  ): Promise<T | undefined> {
    const writer = this.#writer
    const area = takeArea()
    this.#busy = true
    try {
      writer.reset()
      const sequence = this.#write(writer, request, ack)
      const most = plainDatagrams(request, ack)
      area.most = most
      const sent = this.endpoint.socket.sendReceive(writer.bytes(), this.#peer, 0, area)
      area.most = ANY_NUMBER
      const value = sent < 0 ? NOT_PLAIN : plainAnswer(area, this.#peer, sequence, request, ack)
      if (value !== NOT_PLAIN) {
        this.#retryDelay = RETRY_FIRST
        return Promise.resolve(value as T | undefined)
      }
      return new Promise((resolve, reject) => {
        const settle = settling(resolve, reject, request, options, recover)
        const pending = this.#pending(sequence, request, 0, writer.position, ack, settle, 0)
        const parcel = parcelOf(writer.bytes(), [pending], undefined)
        this.#inFlight.add(parcel, this.#peer === 0)
        const over = this.#came(parcel, sent, area, true)
        this.#busy = false
        this.#submitted(parcel, over, options)
      })
    } catch (error) {
      return Promise.reject(error)
    } finally {
      this.#busy = false
      returnArea(area)
      // What was asked for while its value was written.
      if (this.#waiting.length > 0) this.#pump()
    }
  }

  #queued<T>(
    request: Request<T>,
    options: RequestOptions,
    ack: boolean,
    recover: Recover<T> | undefined,
  ): Promise<T | undefined> {
    return new Promise((resolve, reject) => {
      if (options.signal?.aborted) return reject(options.signal.reason)
      checkTimeout(options.timeout ?? 0)
      const writer = this.#busy ? new Writer() : this.#writer
      writer.reset()
      const pending = this.prepare(writer, request, ack, settling(resolve, reject, request, options, recover))
      pending.onReply = options.onReply
      this.submit(parcelOf(writer.bytes(), [pending], undefined), options)
    })
  }

  /** A dump that starts when it is first read from. */
  dump<T>(request: Request<T>, options: DumpOptions = {}): Dump<T> {
    return new Dump(this.#dumps, request, { ...options, timeout: options.timeout ?? this.timeout }, this.protocol)
  }

  /** Many requests in few sends, one result each; see {@link runBatch}. */
  batch(requests: readonly BatchRequest[], options: BatchOptions = {}): Promise<PromiseSettledResult<unknown>[]> {
    return runBatch(this, requests.length, index => requests[index]!, options)
  }

  /** Fails everything that waits with ERR_NLKIT_CLOSED. Closing twice is harmless. */
  close(): void {
    if (this.closed) return
    this.#unwatch()
    clearTimeout(this.#retry)
    clearImmediate(this.#later)
    this.endpoint.close()
    this.#dumps.close()
    this.#namespace?.close()
    this.#failAll(pending => closedError(pending.names.operation, pending.failedRequest()))
  }

  [Symbol.asyncDispose](): Promise<void> {
    this.close()
    return Promise.resolve()
  }

  /** Writes a request's message and registers nothing yet. @internal for batches. */
  prepare(writer: Writer, request: Request, ack: boolean, settle: Settle, index = 0): Pending {
    const start = writer.position
    const sequence = this.#write(writer, request, ack)
    return this.#pending(sequence, request, start, writer.position - start, ack, settle, index)
  }

  /** Returns its sequence number. */
  #write(writer: Writer, request: Request, ack: boolean): number {
    const sequence = this.#nextSequence()
    const flags = request.flags | NLM_F_REQUEST | (ack ? NLM_F_ACK : 0)
    const start = writer.startMessage(request.type(), flags, sequence, 0)
    request.write(writer)
    writer.endMessage(start)
    return sequence
  }

  #pending(
    sequence: number,
    request: Request,
    start: number,
    length: number,
    ack: boolean,
    settle: Settle,
    index: number,
  ): Pending {
    const cost = answerCost(request.read !== undefined, this.#capAck ? 0 : length)
    return new Pending(sequence, request, start, length, cost, ack, settle, index)
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
    this.#submitted(parcel, !this.#busy && this.#waiting.length === 0 && this.#go(parcel), options)
  }

  /** @param sent or has it to wait. */
  #submitted(parcel: Parcel, sent: boolean, options: RequestOptions): void {
    if (!sent) this.#waiting.push(parcel)
    if (parcel.left > 0) {
      if (!parcel.keeps) parcel.bytes = parcel.bytes.slice()
      parcel.signal = options.signal
      const { signal, timeout = this.timeout } = options
      const ending = () => this.#settleSent()
      waitForParcel(parcel, this.#inFlight, { signal, timeout }, ending, () => this.#pumpLater())
    }
    // What waits behind others goes when those end; what callbacks sent during the transmission, now.
    if (sent) this.#pump()
    else this.#rest()
  }

  /** Sends a parcel, or has it sent. False where it must wait: for answers, for the thread that sends, for the retry timer. */
  #go(parcel: Parcel): boolean {
    if (!this.#inFlight.fits(parcel)) return false
    if (parcel.aside && this.#sendAside(parcel)) return true
    return this.#queue.size === 0 && this.#transmit(parcel)
  }

  #sendAside(parcel: Parcel): boolean {
    if (this.#queue.full || !this.#queue.push(parcel)) return false
    this.#inFlight.addUncharged(parcel)
    return true
  }

  /** Takes back what the other thread has not begun: it waits again, in front. */
  #recall(): void {
    const parcels = this.#queue.recall()
    for (const parcel of parcels) for (const pending of parcel.pending) this.#inFlight.remove(pending)
    this.#waiting.unshift(...parcels)
  }

  /** Before parcels are given up: what has been answered is answered, and what has not begun need not be sent. */
  #settleSent(): void {
    if (this.#queue.size === 0 || this.closed || this.#busy) return
    this.#takeSent()
    if (!this.closed) this.#recall()
  }

  /** The other thread has sent something. */
  #sent(): void {
    if (this.closed || this.#busy) return
    this.#takeSent()
    this.#pump()
  }

  #takeSent(): void {
    this.#busy = true
    try {
      this.endpoint.withArea(area => {
        for (let next = this.#queue.take(area); next !== undefined; next = this.#queue.take(area)) {
          this.#answered(next.parcel, next.sent, area)
          if (this.closed) return
        }
      })
    } finally {
      this.#busy = false
    }
  }

  #answered(parcel: Parcel, sent: number, area: ReceiveArea): void {
    if (sent < 0) {
      if (sent === -EAGAIN) this.#recall()
      this.#notSent(parcel, -sent, true)
      return
    }
    this.#retryDelay = RETRY_FIRST
    // The queue has stopped: what is taken in now concerns what has been sent, and nothing else is under way.
    if (area.errno !== EAGAIN || area.overruns > 0) this.#recall()
    this.#take(area)
    this.#drain(area, true)
    this.#inFlight.charge(parcel)
  }

  /** False when the receiver has no room: then the parcel must wait for the retry timer. */
  #transmit(parcel: Parcel): boolean {
    this.#inFlight.add(parcel, this.#peer === 0)
    const most = this.#inFlight.size === parcel.pending.length ? parcel.datagrams : ANY_NUMBER
    this.#busy = true
    try {
      return this.endpoint.withArea(area => {
        area.most = most
        const sent = this.endpoint.socket.sendReceive(parcel.bytes, this.#peer, 0, area)
        area.most = ANY_NUMBER
        return this.#came(parcel, sent, area, most !== ANY_NUMBER)
      })
    } finally {
      this.#busy = false
    }
  }

  /** What a send returned, and what was received behind it; false where it must be sent again. @param limited see {@link #drain}. */
  #came(parcel: Parcel, sent: number, area: ReceiveArea, limited: boolean): boolean {
    if (sent < 0) return this.#notSent(parcel, -sent)
    this.#retryDelay = RETRY_FIRST
    this.#take(area)
    this.#drain(area, limited)
    return true
  }

  /** False where it must be sent again. @param waits puts it back in front of what waits then. */
  #notSent(parcel: Parcel, errno: number, waits = false): boolean {
    for (const pending of parcel.pending) this.#inFlight.remove(pending)
    if (errno === EAGAIN) {
      if (waits && parcel.left > 0) this.#waiting.unshift(parcel)
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

  /** Sends what waits and has room. Callbacks run inside of a send: what they start, end or close is seen when it is over. */
  #pump(): void {
    if (this.#busy) return
    while (!this.closed && this.#retry === undefined) {
      const parcel = this.#waiting.shift()
      if (parcel === undefined) break
      if (parcel.left === 0) continue
      if (parcel.signal?.aborted) abortParcel(parcel, this.#inFlight)
      else if (!this.#go(parcel)) {
        this.#waiting.unshift(parcel)
        break
      }
    }
    this.#rest()
  }

  /** Not before everything else that is due now has been aborted or has timed out too: the room of the one is not for the other. */
  #pumpLater(): void {
    this.#later ??= setImmediate(() => {
      this.#later = undefined
      this.#waiting = this.#waiting.filter(parcel => parcel.left > 0)
      this.#pump()
    })
  }

  /** Watches while something is under way, and only then. */
  #rest(): void {
    if (this.closed || this.#busy) return
    // What comes while the other thread sends is received there.
    if (this.#inFlight.size === 0 || this.#queue.size > 0) {
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
    if (this.closed || this.#busy) return
    this.#busy = true
    try {
      this.endpoint.withArea(area => {
        this.endpoint.socket.receive(area)
        this.#take(area)
        this.#drain(area, false)
      })
    } finally {
      this.#busy = false
    }
    this.#pump()
  }

  /** @param limited whether the receive before stopped where it expected no more. */
  #drain(area: ReceiveArea, limited: boolean): void {
    let again = limited && area.errno === 0
    while (!this.closed && (again || (area.count > 0 && READS_ON.has(area.errno)))) {
      // All is answered: what may have come behind that is nobody's, and is found by the next receive.
      if (this.#inFlight.size === 0 && !this.#overrun) return
      again = false
      this.endpoint.socket.receive(area)
      this.#take(area)
    }
    if (this.closed || area.errno !== EAGAIN) return
    if (this.#overrun) this.#lost()
    for (const pending of this.#inFlight.takeSilent()) this.#unanswered(pending)
  }

  /** The queue is empty and the kernel had dropped answers: none of the kernel's to requests already sent will come any more. */
  #lost(): void {
    this.#overrun = false
    if (this.#peer !== 0) return
    for (const pending of this.#inFlight.all()) {
      this.#end(pending, lostError(pending.names.operation, pending.failedRequest()))
    }
  }

  /**
   * The kernel executed the request inside sendmsg (X11), was asked for no acknowledgement and said nothing: it did not refuse. Where an answer
   * is expected, a subsystem that answers from a thread of its own may still send one; it must not hold up other requests until then.
   */
  #unanswered(pending: Pending): void {
    if (pending.names.read === undefined) this.#end(pending, undefined)
    else this.#inFlight.discharge(pending)
  }

  #take(area: ReceiveArea): void {
    if (area.overruns > 0) {
      this.counters.overruns += area.overruns
      this.#overrun = true
    }
    for (let index = 0, position = AREA_HEADER; index < area.count; index++, position = area.next(position)) {
      this.#answers.datagram(area, area.datagram(position))
      if (this.closed) return
    }
  }

  /** The end of a request, and with it of those before it in a parcel whose last alone is acknowledged (W5: in order). */
  #end(pending: Pending, error: unknown): void {
    const { parcel } = pending
    this.#inFlight.remove(pending)
    if (parcel?.last === pending && !this.#overrun) {
      for (const earlier of parcel.pending) {
        if (earlier.settled || earlier === pending) continue
        this.#inFlight.remove(earlier)
        earlier.finish(earlier.failure)
      }
    }
    pending.finish(error)
  }

  #rejectParcel(parcel: Parcel, error: (pending: Pending) => NetlinkError): void {
    parcel.last = undefined
    for (const pending of parcel.pending) if (!pending.settled) this.#end(pending, error(pending))
  }

  #failAll(error: (pending: Pending) => NetlinkError): void {
    const parcels = this.#waiting.splice(0)
    for (const pending of this.#inFlight.all()) {
      if (pending.parcel !== undefined) pending.parcel.last = undefined
      this.#end(pending, error(pending))
    }
    for (const parcel of parcels) this.#rejectParcel(parcel, error)
  }

  /** Unsigned, from anywhere, past 0: 0 is what kernel-made events carry (W11). */
  #nextSequence(): number {
    do this.#sequence = (this.#sequence + 1) >>> 0
    while (this.#sequence === 0 || this.#inFlight.get(this.#sequence) !== undefined)
    return this.#sequence
  }
}
