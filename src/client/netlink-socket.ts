import type { Datagram, ReceiveArea } from '../transport/receive-area.js'
import { NO_ADDRESS, type Transport } from '../transport/transport.js'
import { groupMask, maskGroup } from '../wire/group-mask.js'
import {
  ByteView,
  encodeMessage,
  encodeMessages,
  type Message,
  messageAt,
  messageLength,
  nextMessage,
  type OutgoingMessage,
} from '../wire/index.js'
import { closedError, malformedError, overrunError, timeoutError, truncatedError } from './client-errors.js'
import { type TransportOptions, transportOf } from './default-transport.js'
import { Endpoint, type EndpointOptions, type SocketFlag, type SocketMemory } from './endpoint.js'
import { callListener, type ForeignListener, peersByDefault, reportForeign } from './foreign.js'
import type { NetlinkError } from './netlink-error.js'
import { withEncoded } from './outgoing.js'
import { type Reader, Receiver } from './receiver.js'
import { DEFAULT_TIMEOUT, monotonic, onAbort, sleep, type WaitOptions } from './wait.js'

const EAGAIN = 11
const ECONNREFUSED = 111
const RETRY_FIRST = 1
const RETRY_LAST = 50

export interface NetlinkSocketOptions extends EndpointOptions, TransportOptions {
  /**
   * Whether datagrams of other processes are wanted. Default: on NETLINK_USERSOCK and on protocol numbers that Linux does not use itself. Elsewhere what
   * does not come from the kernel (port 0) is dropped, counted and reported.
   */
  readonly peers?: boolean | undefined
  /** Told of each datagram dropped because of its sender; they are published on the diagnostics channel `nlkit:foreign` too. */
  readonly onForeign?: ForeignListener | undefined
  /**
   * Told of each loss: ENOBUFS, ERR_NLKIT_TRUNCATED, ERR_NLKIT_MALFORMED. Without it the loop throws that error, once; the socket
   * lives on, and a new loop goes on behind the loss.
   */
  readonly onLoss?: ((loss: NetlinkError) => void) | undefined
  /** Closes the socket. */
  readonly signal?: AbortSignal | undefined
}

export interface SendOptions extends WaitOptions {
  /** Receiver; 0 is the kernel side. Default: the connected peer, else 0. */
  readonly portId?: number | undefined
  /** Also to the members of this group, 1 to 32: a send names no other (X6). */
  readonly group?: number | undefined
}

export interface Sender {
  /** 0: the kernel. */
  readonly portId: number
  /** With the option `credentials` only. */
  readonly pid?: number
  readonly uid?: number
  readonly gid?: number
}

export interface ReceivedDatagram {
  /** A copy. */
  readonly bytes: Uint8Array
  readonly sender: Sender
  /** Group it was sent to; 0 for unicast. */
  readonly group: number
  /** Namespace id, with the option `listenAllNsid`, for messages of other namespaces. */
  readonly nsid: number | undefined
}

export interface ReceivedMessage extends Omit<ReceivedDatagram, 'bytes'> {
  readonly message: Message
}

type MessageItem = ReceivedMessage | { readonly loss: NetlinkError }
type Item = ReceivedDatagram | MessageItem

/**
 * A netlink socket of any protocol, without knowledge of what it carries. Read it with `for await` (messages) or {@link datagrams}; what is not
 * read waits in the kernel. Leaving a loop does not close the socket. Closing ends loops and rejects sends that wait.
 */
export class NetlinkSocket implements AsyncIterable<ReceivedMessage> {
  readonly endpoint: Endpoint
  readonly #receiver: Receiver<Item>
  readonly #options: NetlinkSocketOptions
  readonly #peers: boolean
  readonly #closing = new AbortController()
  /** Of the datagram read last, what has not been asked for. */
  readonly #messages: MessageItem[] = []
  /** Those who call {@link receive}. */
  readonly #reader = this.#messageReader()
  readonly #stopAbort: () => void
  #foreign = 0

  private constructor(endpoint: Endpoint, options: NetlinkSocketOptions) {
    this.endpoint = endpoint
    this.#options = options
    this.#peers = options.peers ?? peersByDefault(endpoint.protocol)
    this.#receiver = new Receiver<Item>(endpoint, {
      take: (area, datagram, into) => this.#take(area, datagram, into),
      overrun: () => ({
        loss: overrunError('receiving', 'Read faster or raise receiveBuffer, and ask again for the state.'),
      }),
      subject: 'receiving',
    })
    this.#stopAbort = onAbort(options.signal, () => this.close())
  }

  /** @throws NetlinkError for the system call that failed, the signal's reason. */
  static async open(protocol: number, options: NetlinkSocketOptions = {}): Promise<NetlinkSocket> {
    return NetlinkSocket.openWith(await transportOf(options), protocol, options)
  }

  /** As {@link open}, at once, on a transport that is there already. */
  static openWith(transport: Transport, protocol: number, options: NetlinkSocketOptions = {}): NetlinkSocket {
    options.signal?.throwIfAborted()
    return new NetlinkSocket(Endpoint.open(transport, protocol, options), options)
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

  /** Bytes granted. */
  get receiveBuffer(): number {
    return this.endpoint.receiveBuffer
  }

  get sendBuffer(): number {
    return this.endpoint.sendBuffer
  }

  /** Datagrams dropped because of their sender. */
  get foreign(): number {
    return this.#foreign
  }

  /** ENOBUFS met. */
  get overruns(): number {
    return this.#receiver.overruns
  }

  /** What the socket holds in the kernel, and how much the kernel dropped (A8). */
  get memory(): SocketMemory | undefined {
    return this.endpoint.memory()
  }

  /** Numbers of the groups joined. */
  get groups(): number[] {
    return this.endpoint.memberships()
  }

  /** @throws NetlinkError EINVAL where the protocol has no such group, EPERM. */
  join(group: number): void {
    this.endpoint.join(group)
  }

  leave(group: number): void {
    this.endpoint.leave(group)
  }

  getOption(option: SocketFlag): boolean {
    return this.endpoint.getFlag(option)
  }

  setOption(option: SocketFlag, on: boolean): void {
    this.endpoint.setFlag(option, on)
  }

  /** @returns bytes granted: twice what was asked, or less where rmem_max limits it (S7). */
  setReceiveBuffer(bytes: number): number {
    return this.endpoint.setReceiveBuffer(bytes)
  }

  setSendBuffer(bytes: number): number {
    return this.endpoint.setSendBuffer(bytes)
  }

  /** @param program struct sock_filter instructions; see {@link Endpoint.attachFilter}. */
  attachFilter(program: Uint8Array): void {
    this.endpoint.attachFilter(program)
  }

  detachFilter(): void {
    this.endpoint.detachFilter()
  }

  /**
   * Sends one datagram: bytes as they are, or messages, in which a port id that is left out is this socket's. Where a receiving process has
   * no room it tries again, every 1 to 50 ms, until the signal fires or `timeout` (default 30 s) is over. To a `group` without `portId` it goes to
   * the group only: that nobody has port 0 is then no error (X6).
   * @throws NetlinkError ECONNREFUSED, EPERM, EMSGSIZE …; EAGAIN as the cause of ERR_NLKIT_TIMEOUT. TypeError for what is neither bytes nor messages,
   * RangeError for a port or group that is none.
   */
  async send(
    what: OutgoingMessage | readonly OutgoingMessage[] | Uint8Array,
    options: SendOptions = {},
  ): Promise<void> {
    options.signal?.throwIfAborted()
    checkAddress(options.portId ?? 0, options.group ?? 0)
    if (what instanceof Uint8Array || Array.isArray(what)) {
      const bytes = what instanceof Uint8Array ? what : encodeMessages(what.map(message => this.#own(message)))
      if (!this.#attempt(bytes, options)) await this.#retry(bytes, options)
      return
    }
    const message = this.#own(what as OutgoingMessage)
    if (!withEncoded(message, bytes => this.#attempt(bytes, options)))
      await this.#retry(encodeMessage(message), options)
  }

  /** The next message. @throws NetlinkError a loss, ERR_NLKIT_CLOSED, ERR_NLKIT_TIMEOUT; the signal's reason. Waits for ever where no timeout is given. */
  async receive(options: WaitOptions = {}): Promise<ReceivedMessage> {
    const next = await this.#nextMessage(options, this.#reader)
    if (next === undefined) throw closedError('receive')
    return next
  }

  [Symbol.asyncIterator](): AsyncIterator<ReceivedMessage, void, undefined> {
    return this.messages()[Symbol.asyncIterator]()
  }

  /** Messages until the socket is closed or the signal fires (which rejects with its reason). */
  messages(options: { readonly signal?: AbortSignal } = {}): AsyncIterable<ReceivedMessage> {
    return this.#iterable(
      () => this.#messageReader(),
      reader => this.#nextMessage(options, reader),
    )
  }

  /** Datagrams as they come, for protocols whose content is not netlink messages (NETLINK_KOBJECT_UEVENT). */
  datagrams(options: { readonly signal?: AbortSignal } = {}): AsyncIterable<ReceivedDatagram> {
    return this.#iterable(
      () => ({}),
      reader => this.#nextDatagram(options, reader),
    )
  }

  /** Closing twice is harmless. */
  close(): void {
    if (this.closed) return
    this.#stopAbort()
    this.#receiver.close()
    this.endpoint.close()
    this.#closing.abort(closedError('send'))
  }

  [Symbol.asyncDispose](): Promise<void> {
    this.close()
    return Promise.resolve()
  }

  #own(message: OutgoingMessage): OutgoingMessage {
    if (typeof message?.type !== 'number')
      throw new TypeError(`send: expected a Uint8Array or messages with a type, got ${typeName(message)}`)
    if (message.portId !== undefined) return message
    const { type, flags, sequence, payload } = message
    return { type, flags, sequence, portId: this.portId, payload }
  }

  /** One sendmsg: false where the receiver has no room. @throws NetlinkError. */
  #attempt(bytes: Uint8Array, { portId, group = 0 }: SendOptions): boolean {
    if (this.closed) throw closedError('send')
    const port = portId ?? (group === 0 ? NO_ADDRESS : 0)
    const result = this.endpoint.socket.send(bytes, port, groupMask(group))
    if (result >= 0 || (result === -ECONNREFUSED && group !== 0 && portId === undefined)) {
      this.#receiver.expectAnswer()
      return true
    }
    if (result === -EAGAIN) return false
    throw this.endpoint.failure('sendmsg', -result, `sending to port ${portId ?? 0}`)
  }

  async #retry(bytes: Uint8Array, options: SendOptions): Promise<void> {
    const { signal, timeout = DEFAULT_TIMEOUT } = options
    const deadline = timeout === 0 ? Number.POSITIVE_INFINITY : monotonic() + timeout
    for (let delay = RETRY_FIRST; ; delay = Math.min(delay * 2, RETRY_LAST)) {
      const left = deadline - monotonic()
      if (left <= 0) throw timeoutError('send', timeout, 'no')
      await this.#pause(Math.min(delay, left), signal)
      if (this.#attempt(bytes, options)) return
    }
  }

  async #pause(delay: number, signal: AbortSignal | undefined): Promise<void> {
    const closing = this.#closing.signal
    await sleep(delay, signal === undefined ? closing : AbortSignal.any([signal, closing]))
  }

  async #nextDatagram(options: WaitOptions, reader: Reader<Item>): Promise<ReceivedDatagram | undefined> {
    for (;;) {
      const item = await this.#receiver.next(options, reader)
      if (item === undefined || 'bytes' in item) return item
      if ('loss' in item) this.#loss(item.loss)
    }
  }

  async #nextMessage(options: WaitOptions, reader: Reader<Item>): Promise<ReceivedMessage | undefined> {
    for (;;) {
      const item = await this.#receiver.next(options, reader)
      if (item === undefined) return undefined
      if ('message' in item) return item
      if ('loss' in item) this.#loss(item.loss)
    }
  }

  #messageReader(): Reader<Item> {
    return {
      own: () => this.#messages.shift(),
      take: item => {
        if (!('bytes' in item)) return item
        this.#queueMessages(item)
        return this.#messages.shift()
      },
    }
  }

  #queueMessages({ bytes, sender, group, nsid }: ReceivedDatagram): void {
    const view = viewOf(bytes)
    let position = 0
    try {
      while (position < bytes.length) {
        const length = messageLength(view, position, bytes.length)
        this.#messages.push({ message: messageAt(view, position), sender, group, nsid })
        position = nextMessage(position, length, bytes.length)
      }
    } catch (error) {
      this.#messages.push({ loss: malformedError('receiving', error, bytes) })
    }
  }

  /** Leaving an iterator ends its next() that waits, without taking anything from the others. */
  #iterable<T>(reader: () => Reader<Item>, next: (reader: Reader<Item>) => Promise<T | undefined>): AsyncIterable<T> {
    return {
      [Symbol.asyncIterator]: () => {
        const own = reader()
        return {
          next: async (): Promise<IteratorResult<T, void>> => {
            const value = await next(own)
            return value === undefined ? { done: true, value: undefined } : { done: false, value }
          },
          return: async (): Promise<IteratorResult<T, void>> => {
            this.#receiver.release(own)
            return { done: true, value: undefined }
          },
        }
      },
    }
  }

  #loss(loss: NetlinkError): void {
    if (this.#options.onLoss === undefined) throw loss
    callListener(this.#options.onLoss, loss)
  }

  #take(area: ReceiveArea, datagram: Datagram, into: Item[]): void {
    const { offset, length, fullLength, portId, groups, nsid, credentials } = datagram
    const bytes = area.u8.slice(offset, offset + length)
    const group = datagram.group ?? maskGroup(groups)
    if (portId !== 0 && !this.#peers) {
      this.#foreign++
      reportForeign(
        { protocol: this.protocol, portId: this.portId, sender: portId, group, bytes },
        this.#options.onForeign,
      )
      return
    }
    if (fullLength > length) return void into.push({ loss: truncatedError('receiving', fullLength, bytes) })
    const sender = credentials === undefined ? { portId } : { portId, ...credentials }
    into.push({ bytes, sender, group, nsid })
  }
}

const scratch = new ByteView(new ArrayBuffer(4096))

/**
 * The bytes of a datagram in aligned memory, until the next call: copied where that is less than a view of their own, which takes longer than receiving
 * them; a long one is seen where it is, all of its buffer.
 */
function viewOf(bytes: Uint8Array): ByteView {
  if (bytes.length > scratch.u8.length)
    return bytes.length % 4 === 0 ? new ByteView(bytes.buffer as ArrayBuffer) : ByteView.copyOf(bytes)
  scratch.u8.set(bytes)
  return scratch
}

/** @throws RangeError; NO_ADDRESS is not a port, and what is not a number would be taken for 0 by the system call. */
function checkAddress(portId: number, group: number): void {
  if (!Number.isInteger(group) || group < 0 || group > 32)
    throw new RangeError(`a send can name groups 1 to 32, got ${String(group)}`)
  if (!Number.isInteger(portId) || portId < 0 || portId > 0xffff_ffff)
    throw new RangeError(`a port id is an integer from 0 to 4294967295, got ${String(portId)}`)
}

function typeName(value: unknown): string {
  if (typeof value !== 'object' || value === null) return value === null ? 'null' : `a ${typeof value}`
  return `an object (${value.constructor?.name ?? 'without prototype'})`
}
