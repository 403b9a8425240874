/** A recording as requests and what came of them. */

import { NETLINK_KOBJECT_UEVENT, NLM_F_ECHO, NLMSG_ERROR } from '../../wire/constants.js'
import { ByteView, type MessageHeader, messageLength, NLMSG_HDRLEN, nextMessage, readHeader } from '../../wire/index.js'
import { isMulticast, type QueuedDatagram } from './datagram-queue.js'
import { toHex } from './hex.js'
import type { RecordedEntry, Recording } from './recording.js'

/** A message within bytes sent: a view of all of it, with its header. */
export interface SentMessage extends MessageHeader {
  readonly bytes: Uint8Array
  /** False for bytes that are not netlink messages; then the header is zeros. */
  readonly whole: boolean
}

/** What one recorded request led to. */
export interface Exchange {
  readonly protocol: number
  readonly message: SentMessage
  /** Port id of the recorded socket. */
  readonly portId: number
  /** Of sendmsg(): below 0, -errno. */
  readonly result: number
  readonly key: string
  /** In order; `overruns` before a datagram, or instead of one. */
  readonly answers: Answer[]
  /** Events that came after this request and before the next one. */
  readonly events: RecordedEvent[]
  asked: boolean
}

export interface Answer {
  readonly overruns: number
  readonly datagram: QueuedDatagram | undefined
}

/** What came without being an answer to its receiver. */
export interface RecordedEvent extends Answer {
  readonly protocol: number
  /**
   * For one socket that had asked nothing, by unicast: which of its protocol's, counted from 0 as they were opened. Undefined for what goes to
   * all members of the datagram's group.
   */
  readonly place: number | undefined
  /** The exchange whose request caused it, where the event names it (nlmsg_pid and nlmsg_seq, W11). */
  readonly cause: Exchange | undefined
}

interface Socket {
  readonly protocol: number
  readonly place: number
  portId: number
  last: Exchange | undefined
  overruns: number
  /** How often each event has been seen here: the same event seen by two sockets is one. */
  readonly seen: Map<string, number>
}

export interface Exchanges {
  readonly list: readonly Exchange[]
  /** What arrived before anything was sent. */
  readonly before: readonly RecordedEvent[]
  /** What getsockopt() read, by protocol and `level:option`. */
  readonly options: ReadonlyMap<string, Uint8Array>
  /** What setsockopt() failed with, by protocol and `level:option:argument`; bytes as hexadecimal. */
  readonly refusals: ReadonlyMap<string, number>
  /** What socket() failed with, by protocol; those that could be opened too are left out. */
  readonly unopened: ReadonlyMap<number, number>
}

/** What requests are recognised by: protocol, destination, type, flags and payload. */
export function exchangeKey(protocol: number, portId: number, { type, flags, bytes, whole }: SentMessage): string {
  return `${protocol} ${Math.max(portId, 0)} ${type} ${flags} ${toHex(whole ? bytes.subarray(NLMSG_HDRLEN) : bytes)}`
}

/** The messages of one send; bytes that are none are one. */
export function sentMessages(bytes: Uint8Array, protocol: number): SentMessage[] {
  const view = ByteView.copyOf(bytes)
  const found: SentMessage[] = []
  const raw = (from: number): SentMessage => ({
    length: bytes.length - from,
    type: 0,
    flags: 0,
    sequence: 0,
    portId: 0,
    bytes: view.u8.slice(from, bytes.length),
    whole: false,
  })
  if (protocol === NETLINK_KOBJECT_UEVENT) return [raw(0)]
  let position = 0
  do {
    try {
      const length = messageLength(view, position, bytes.length)
      found.push({ ...readHeader(view, position), bytes: view.u8.subarray(position, position + length), whole: true })
      position = nextMessage(position, length, bytes.length)
    } catch {
      found.push(raw(position))
      break
    }
  } while (position < bytes.length)
  return found
}

/** Sorts a recording: each answer to its request, each event behind the request it followed. */
export function exchangesOf({ entries }: Recording, key: typeof exchangeKey): Exchanges {
  const sorter = new Sorter(key)
  for (const entry of entries) sorter.take(entry)
  return sorter.end()
}

type Entry<K extends RecordedEntry['kind']> = Extract<RecordedEntry, { kind: K }>

class Sorter {
  readonly #key: typeof exchangeKey
  readonly #sockets = new Map<number, Socket>()
  readonly #list: Exchange[] = []
  readonly #before: RecordedEvent[] = []
  readonly #options = new Map<string, Uint8Array>()
  readonly #refusals = new Map<string, number>()
  readonly #unopened = new Map<number, number>()
  /** How often each event came, by its bytes and group. */
  readonly #counts = new Map<string, number>()
  /** By what answers and events say of their request. */
  readonly #named = new Map<string, Exchange>()

  constructor(key: typeof exchangeKey) {
    this.#key = key
  }

  take(entry: RecordedEntry): void {
    if (entry.kind === 'open') return void this.#opened(entry)
    if (entry.kind === 'openFailed') return void this.#unopened.set(entry.protocol, entry.result)
    const socket = this.#sockets.get(entry.socket)
    if (socket === undefined) return
    const { protocol } = socket
    if (entry.kind === 'bound') socket.portId = Math.max(entry.portId, 0)
    else if (entry.kind === 'optionFailed') this.#refusals.set(`${protocol}:${entry.option}`, entry.result)
    else if (entry.kind === 'optionValue') this.#options.set(`${protocol}:${entry.option}`, entry.value)
    else if (entry.kind === 'overruns') socket.overruns += entry.count
    else if (entry.kind === 'sent') this.#sent(socket, entry)
    else this.#received(socket, entry.datagram)
  }

  end(): Exchanges {
    for (const socket of this.#sockets.values()) {
      this.#overruns(socket)
      this.#unopened.delete(socket.protocol)
    }
    return {
      list: this.#list,
      before: this.#before,
      options: this.#options,
      refusals: this.#refusals,
      unopened: this.#unopened,
    }
  }

  #opened({ socket, protocol }: Entry<'open'>): void {
    const place = [...this.#sockets.values()].filter(other => other.protocol === protocol).length
    this.#sockets.set(socket, { protocol, place, portId: 0, last: undefined, overruns: 0, seen: new Map() })
  }

  #sent(socket: Socket, entry: Entry<'sent'>): void {
    const { protocol, portId } = socket
    for (const message of sentMessages(entry.bytes, protocol)) {
      const key = this.#key(protocol, entry.portId, message)
      socket.last = { protocol, message, portId, result: entry.result, key, answers: [], events: [], asked: false }
      this.#list.push(socket.last)
      if (portId !== 0) this.#named.set(nameOf(protocol, portId, message.sequence), socket.last)
    }
  }

  #received(socket: Socket, datagram: QueuedDatagram): void {
    const { protocol } = socket
    const header = headerOf(datagram, protocol)
    const cause = header === undefined ? undefined : this.#named.get(nameOf(protocol, header.portId, header.sequence))
    if (isMulticast(datagram) && !isEcho(cause, socket)) {
      this.#overruns(socket)
      if (this.#isNew(socket, datagram)) this.#event({ protocol, place: undefined, overruns: 0, datagram, cause })
      return
    }
    const answered = cause !== undefined && cause.portId === socket.portId ? cause : socket.last
    const { overruns } = socket
    socket.overruns = 0
    if (answered !== undefined) answered.answers.push({ overruns, datagram })
    else this.#event({ protocol, place: socket.place, overruns, datagram, cause: undefined })
  }

  /** Overruns that no answer follows. */
  #overruns(socket: Socket): void {
    const { protocol, place, overruns, last } = socket
    if (overruns === 0) return
    socket.overruns = 0
    if (last !== undefined) last.answers.push({ overruns, datagram: undefined })
    else this.#event({ protocol, place, overruns, datagram: undefined, cause: undefined })
  }

  #event(event: RecordedEvent): void {
    const events = event.cause?.events ?? this.#list.at(-1)?.events ?? this.#before
    events.push(event)
  }

  #isNew({ protocol, seen }: Socket, { bytes, group, groups }: QueuedDatagram): boolean {
    const key = `${protocol} ${group ?? ''} ${groups} ${toHex(bytes)}`
    const times = (seen.get(key) ?? 0) + 1
    seen.set(key, times)
    if (times <= (this.#counts.get(key) ?? 0)) return false
    this.#counts.set(key, times)
    return true
  }
}

/** nlmsg_seq and nlmsg_pid of the first message. */
function headerOf({ bytes }: QueuedDatagram, protocol: number): MessageHeader | undefined {
  return protocol === NETLINK_KOBJECT_UEVENT || bytes.length < NLMSG_HDRLEN
    ? undefined
    : readHeader(ByteView.copyOf(bytes), 0)
}

/** Where answers and events find the request they name. */
function nameOf(protocol: number, portId: number, sequence: number): string {
  return `${protocol}:${portId}:${sequence}`
}

/** NLM_F_ECHO: what was told to the group came to the requester by unicast, and says the group all the same (W10). */
function isEcho(cause: Exchange | undefined, { portId }: Socket): boolean {
  return cause !== undefined && cause.portId === portId && (cause.message.flags & NLM_F_ECHO) !== 0
}

/**
 * A copy of a datagram for another asker: sequence number and port id of the recorded request become those of the new one, in the messages and in
 * the header that NLMSG_ERROR repeats.
 */
export function retarget(
  datagram: QueuedDatagram,
  from: Exchange,
  asker: MessageHeader,
  portId: number,
): QueuedDatagram {
  const { length } = datagram.bytes
  const view = ByteView.copyOf(datagram.bytes)
  try {
    for (let position = 0; position < length; ) {
      const size = messageLength(view, position, length)
      const word = position >> 2
      if (view.u32[word + 2] === from.message.sequence) view.u32[word + 2] = asker.sequence
      if (view.u32[word + 3] === from.portId) view.u32[word + 3] = portId
      if (view.u16[(position >> 1) + 2] === NLMSG_ERROR && size >= NLMSG_HDRLEN * 2 + 4) {
        if (view.u32[word + 7] === from.message.sequence) view.u32[word + 7] = asker.sequence
        if (view.u32[word + 8] === from.message.portId) view.u32[word + 8] = asker.portId
      }
      position = nextMessage(position, size, length)
    }
  } catch {
    // What cannot be walked is handed out as it was recorded.
  }
  return { ...datagram, bytes: view.u8.subarray(0, length) }
}
