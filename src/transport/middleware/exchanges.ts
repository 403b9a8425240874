/** A recording as requests and what came of them. */

import { NETLINK_KOBJECT_UEVENT, NLM_F_ECHO, NLMSG_ERROR } from '../../wire/constants.js'
import { ByteView, type MessageHeader, messageLength, NLMSG_HDRLEN, nextMessage, readHeader } from '../../wire/index.js'
import { isMulticast, type QueuedDatagram } from './datagram-queue.js'
import { toHex } from './hex.js'
import type { Recording } from './recording.js'

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

export interface RecordedEvent {
  readonly protocol: number
  readonly datagram: QueuedDatagram
  /** The exchange whose request caused it, where the event names it (nlmsg_pid and nlmsg_seq, W11). */
  readonly cause: Exchange | undefined
}

interface Socket {
  readonly protocol: number
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
  const sockets = new Map<number, Socket>()
  const list: Exchange[] = []
  const before: RecordedEvent[] = []
  const options = new Map<string, Uint8Array>()
  const refusals = new Map<string, number>()
  const counts = new Map<string, number>()
  const named = new Map<string, Exchange>()
  const unopened = new Map<number, number>()
  for (const entry of entries) {
    if (entry.kind === 'open') {
      sockets.set(entry.socket, { protocol: entry.protocol, portId: 0, last: undefined, overruns: 0, seen: new Map() })
      continue
    }
    if (entry.kind === 'openFailed') {
      unopened.set(entry.protocol, entry.result)
      continue
    }
    const socket = sockets.get(entry.socket)
    if (socket === undefined) continue
    if (entry.kind === 'bound') socket.portId = entry.portId < 0 ? 0 : entry.portId
    else if (entry.kind === 'optionFailed') refusals.set(`${socket.protocol}:${entry.option}`, entry.result)
    else if (entry.kind === 'optionValue') options.set(`${socket.protocol}:${entry.option}`, entry.value)
    else if (entry.kind === 'overruns') socket.overruns += entry.count
    else if (entry.kind === 'sent') {
      for (const message of sentMessages(entry.bytes, socket.protocol)) {
        const { protocol, portId } = socket
        const id = key(protocol, entry.portId, message)
        socket.last = {
          protocol,
          message,
          portId,
          result: entry.result,
          key: id,
          answers: [],
          events: [],
          asked: false,
        }
        list.push(socket.last)
        if (portId !== 0) named.set(nameOf(protocol, portId, message.sequence), socket.last)
      }
    } else {
      const header = headerOf(entry.datagram, socket.protocol)
      const cause =
        header === undefined ? undefined : named.get(nameOf(socket.protocol, header.portId, header.sequence))
      if (isMulticast(entry.datagram) && !isEcho(cause, socket)) {
        if (isNew(socket, counts, entry.datagram))
          (cause?.events ?? list.at(-1)?.events ?? before).push({
            protocol: socket.protocol,
            datagram: entry.datagram,
            cause,
          })
        continue
      }
      const answered = cause?.portId === socket.portId ? cause : socket.last
      answered?.answers.push({ overruns: socket.overruns, datagram: entry.datagram })
      socket.overruns = 0
    }
  }
  for (const { last, overruns } of sockets.values())
    if (overruns > 0) last?.answers.push({ overruns, datagram: undefined })
  for (const { protocol } of sockets.values()) unopened.delete(protocol)
  return { list, before, options, refusals, unopened }
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

function isNew(
  { protocol, seen }: Socket,
  counts: Map<string, number>,
  { bytes, group, groups }: QueuedDatagram,
): boolean {
  const key = `${protocol} ${group ?? ''} ${groups} ${toHex(bytes)}`
  const times = (seen.get(key) ?? 0) + 1
  seen.set(key, times)
  if (times <= (counts.get(key) ?? 0)) return false
  counts.set(key, times)
  return true
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
