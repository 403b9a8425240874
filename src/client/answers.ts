import type { Datagram, ReceiveArea } from '../transport/receive-area.js'
import { NLM_F_ECHO, NLMSG_DONE, NLMSG_ERROR, NLMSG_MIN_TYPE } from '../wire/constants.js'
import { maskGroup } from '../wire/group-mask.js'
import { messageLength, nextMessage, parseDoneMessage, parseErrorMessage } from '../wire/index.js'
import { answerError } from './answer-error.js'
import { malformedError, truncatedError } from './client-errors.js'
import type { Endpoint } from './endpoint.js'
import { callListener, type ForeignListener, reportForeign, warningChannel } from './foreign.js'
import type { Pending } from './pending.js'
import { isPlainSuccess } from './plain-answer.js'
import type { Warning } from './request.js'

/** What a connection received and did not use; each count is also told where it arises. */
export interface ConnectionCounters {
  /** Datagrams dropped because of their sender. */
  foreign: number
  /** Messages whose sequence number no waiting request has: answers to aborted requests, mostly. */
  unmatched: number
  /** Datagrams or messages that could not be walked. */
  malformed: number
  /** ENOBUFS met. */
  overruns: number
  /** Messages to groups, which are dropped: see `subscribe()`. */
  events: number
}

export interface AnswerListeners {
  /** Told of each datagram dropped because of its sender. */
  readonly onForeign?: ForeignListener | undefined
  /** Told of each warning that came with success; without it they go to the diagnostics channel `nlkit:warning` only. */
  readonly onWarning?: ((warning: Warning) => void) | undefined
}

/** Whose requests are answered. */
export interface AnswerHost {
  readonly pending: (sequence: number) => Pending | undefined
  readonly end: (pending: Pending, error: unknown) => void
}

/** Sorts what a connection receives: answers to their requests by sequence number, strangers' datagrams to those who listen. */
export class AnswerReader {
  readonly counters: ConnectionCounters = { foreign: 0, unmatched: 0, malformed: 0, overruns: 0, events: 0 }
  readonly #endpoint: Endpoint
  readonly #peer: number
  readonly #options: AnswerListeners
  readonly #host: AnswerHost

  constructor(endpoint: Endpoint, peer: number, options: AnswerListeners, host: AnswerHost) {
    this.#endpoint = endpoint
    this.#peer = peer
    this.#options = options
    this.#host = host
  }

  /** Each message of a datagram to its request. Never throws: what cannot be walked fails the request it answers, where that can be told. */
  datagram(area: ReceiveArea, datagram: Datagram): void {
    if (datagram.portId !== this.#peer) {
      const { offset, length, groups, group } = datagram
      const bytes = area.u8.slice(offset, offset + length)
      this.foreign({
        protocol: this.#endpoint.protocol,
        portId: this.#endpoint.portId,
        sender: datagram.portId,
        group: group ?? maskGroup(groups),
        bytes,
      })
      return
    }
    const end = datagram.offset + datagram.length
    const isEvent = datagram.groups !== 0 || (datagram.group ?? 0) !== 0
    let position = datagram.offset
    let last = position
    try {
      while (position < end) {
        const length = messageLength(area, position, end)
        if (isEvent && !this.#isEcho(area, position)) this.counters.events++
        else this.#message(area, position, length)
        if (this.#endpoint.closed) return
        last = position
        position = nextMessage(position, length, end)
      }
      // Cut just behind a message: nothing is malformed, but the answer that message belongs to goes on in what is lost.
      if (datagram.fullLength > datagram.length) this.#spoilt(area, isEvent ? end : last, datagram, undefined)
    } catch (error) {
      this.#spoilt(area, position, datagram, error)
    }
  }

  /**
   * A notification that NLM_F_ECHO asked for comes by unicast, but with the group it would have gone to (nlmsg_notify, W10); without the flag a
   * member of the group gets the same message as an event.
   */
  #isEcho(area: ReceiveArea, position: number): boolean {
    const word = position >> 2
    if (area.u32[word + 3] !== this.#endpoint.portId) return false
    const pending = this.#host.pending(area.u32[word + 2]!)
    return pending !== undefined && (pending.names.flags & NLM_F_ECHO) !== 0
  }

  /** A message that claims more bytes than there are: cut by the receive (V2), or malformed. Its request fails if its header can be read. */
  #spoilt(area: ReceiveArea, position: number, datagram: Datagram, cause: unknown): void {
    this.counters.malformed++
    const readable = datagram.offset + datagram.length - position >= 16
    const pending = readable ? this.#host.pending(area.u32[(position >> 2) + 2]!) : undefined
    if (pending === undefined) return
    const bytes = area.u8.slice(datagram.offset, datagram.offset + datagram.length)
    const { operation } = pending.names
    const cut = datagram.fullLength > datagram.length
    this.#host.end(
      pending,
      cut ? truncatedError(operation, datagram.fullLength, bytes) : malformedError(operation, cause, bytes),
    )
  }

  #message(area: ReceiveArea, position: number, length: number): void {
    const type = area.u16[(position >> 1) + 2]!
    const pending = this.#host.pending(area.u32[(position >> 2) + 2]!)
    if (pending === undefined) {
      this.counters.unmatched++
      return
    }
    if (isPlainSuccess(area, position, length)) {
      this.#host.end(pending, pending.failure)
      return
    }
    if (type === NLMSG_ERROR || type === NLMSG_DONE) {
      const ack = (type === NLMSG_ERROR ? parseErrorMessage : parseDoneMessage)(area, position, length)
      if (ack.errno !== 0) {
        this.#host.end(pending, answerError(ack, pending.names, pending.bytes(), this.#endpoint.protocol, false))
        return
      }
      if (ack.extack?.message !== undefined)
        this.#warn({ operation: pending.names.operation, message: ack.extack.message })
      this.#host.end(pending, pending.failure)
      return
    }
    if (type < NLMSG_MIN_TYPE) return
    this.#reply(pending, area, position, length)
  }

  #reply(pending: Pending, area: ReceiveArea, position: number, length: number): void {
    let value: unknown
    try {
      value = pending.names.read?.(area, position, position + length)
    } catch (error) {
      pending.failure ??= malformedError(pending.names.operation, error, area.u8.slice(position, position + length))
    }
    if (!pending.replied) pending.value = value
    else if (pending.onReply !== undefined) callListener(pending.onReply, value)
    pending.replied = true
    if (!pending.ack && pending.parcel?.last === undefined) this.#host.end(pending, pending.failure)
  }

  foreign(datagram: Parameters<ForeignListener>[0]): void {
    this.counters.foreign++
    reportForeign(datagram, this.#options.onForeign)
  }

  #warn(warning: Warning): void {
    if (warningChannel.hasSubscribers) warningChannel.publish(warning)
    if (this.#options.onWarning !== undefined) callListener(this.#options.onWarning, warning)
  }
}
