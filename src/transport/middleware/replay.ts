import { NLM_F_REQUEST } from '../../wire/constants.js'
import { maskGroup } from '../../wire/group-mask.js'
import type { MessageHeader } from '../../wire/index.js'
import type { SystemSocket, Transport } from '../transport.js'
import { isMulticast } from './datagram-queue.js'
import {
  type Exchange,
  exchangeKey,
  exchangesOf,
  type RecordedEvent,
  retarget,
  type SentMessage,
  sentMessages,
} from './exchanges.js'
import type { Recording } from './recording.js'
import { refusal, refusalText } from './replay-refusal.js'
import { ReplaySocket } from './replay-socket.js'

export interface ReplayOptions {
  /** Answers a request that was asked as often as it was recorded like the last time again. Default false: it is refused. */
  readonly repeat?: boolean | undefined
  /**
   * What a request is recognised by; equal texts are equal requests. Default: protocol, destination, message type, flags and payload. For requests
   * whose payload differs in each run, give one that leaves those bytes out.
   */
  readonly key?: ((protocol: number, portId: number, message: SentMessage) => string) | undefined
}

/** A request as it was recorded, or asked for. */
export interface ReplayRequest {
  readonly protocol: number
  readonly type: number
  readonly flags: number
  /** The whole message. */
  readonly bytes: Uint8Array
}

export interface Replay extends Transport {
  /** Recorded requests that nobody has asked for, in their order. */
  unused(): ReplayRequest[]
  /** Requests that nothing recorded answers, with what they were told. */
  readonly unmatched: readonly (ReplayRequest & { readonly reason: string })[]
}

/** Of the asker: a request nothing recorded answers. Never the answer of a kernel to netlink requests of the known families. */
const ENODATA = 61
const ECONNREFUSED = 111

/**
 * A transport that answers what was recorded and needs no kernel, on any system. Requests are matched by what they ask, not by when: their order
 * may differ, sequence numbers and port ids become those of the asker, and equal requests get their answers in the order recorded. Events come
 * after the request they followed, to every socket of the protocol that has joined the group. Network namespaces are not told apart: a recording
 * is best made in one. Of a conversation between processes one side can be replayed, with port ids that are not left to chance.
 *
 * A request that nothing recorded answers gets NLMSG_ERROR with ENODATA, whose extended acknowledgement names the nearest one recorded; a message
 * to another process, without NLM_F_REQUEST, fails with ECONNREFUSED.
 */
export function replay(recording: Recording, options: ReplayOptions = {}): Replay {
  const state = new ReplayState(recording, options)
  return {
    name: 'replay',
    socket: protocol => state.open(protocol),
    threadId: () => recording.head.processId,
    processId: () => recording.head.processId,
    unused: () => state.unused(),
    unmatched: state.unmatched,
  }
}

/** What the sockets of one replay share. */
export class ReplayState {
  readonly unmatched: (ReplayRequest & { readonly reason: string })[] = []
  readonly options: ReadonlyMap<string, Uint8Array>
  readonly refusals: ReadonlyMap<string, number>
  readonly #key: typeof exchangeKey
  readonly #repeat: boolean
  readonly #list: readonly Exchange[]
  /** Exchanges of equal requests, and how many of them were asked for. */
  readonly #byKey = new Map<string, { readonly list: Exchange[]; asked: number }>()
  readonly #sockets = new Set<ReplaySocket>()
  readonly #askers = new Map<Exchange, { readonly header: MessageHeader; readonly portId: number }>()
  readonly #unopened: ReadonlyMap<number, number>
  /** Sockets opened so far, by protocol. */
  readonly #places = new Map<number, number>()
  #early: readonly RecordedEvent[]
  #nextPort: number

  constructor(recording: Recording, { key = exchangeKey, repeat = false }: ReplayOptions) {
    const { list, before, options, refusals, unopened } = exchangesOf(recording, key)
    this.options = options
    this.refusals = refusals
    this.#unopened = unopened
    this.#key = key
    this.#repeat = repeat
    this.#list = list
    this.#early = before
    this.#nextPort = Math.max(recording.head.processId, 1)
    for (const exchange of list) {
      const same = this.#byKey.get(exchange.key)
      if (same === undefined) this.#byKey.set(exchange.key, { list: [exchange], asked: 0 })
      else same.list.push(exchange)
    }
  }

  open(protocol: number): SystemSocket | number {
    const refused = this.#unopened.get(protocol)
    if (refused !== undefined) return refused
    const place = this.#places.get(protocol) ?? 0
    this.#places.set(protocol, place + 1)
    const socket = new ReplaySocket(this, protocol, place)
    this.#sockets.add(socket)
    return socket
  }

  closed(socket: ReplaySocket): void {
    this.#sockets.delete(socket)
  }

  unused(): ReplayRequest[] {
    return this.#list.filter(({ asked }) => !asked).map(({ protocol, message }) => requestOf(protocol, message))
  }

  /** A port id nobody has; deterministic. */
  freePort(protocol: number): number {
    while (this.portTaken(protocol, this.#nextPort)) this.#nextPort++
    return this.#nextPort++
  }

  portTaken(protocol: number, portId: number): boolean {
    for (const socket of this.#sockets) if (socket.protocol === protocol && socket.portId === portId) return true
    return false
  }

  /** Answers what `socket` sends; the result of sendmsg. */
  send(socket: ReplaySocket, bytes: Uint8Array, portId: number): number {
    for (const message of sentMessages(bytes, socket.protocol)) {
      const exchange = this.#find(this.#key(socket.protocol, portId, message))
      if (exchange === undefined) {
        if (!this.#refuse(socket, portId, message)) return -ECONNREFUSED
        continue
      }
      exchange.asked = true
      if (exchange.result < 0) return exchange.result
      this.#askers.set(exchange, { header: message, portId: socket.portId })
      for (const { overruns, datagram } of exchange.answers) {
        if (overruns > 0) socket.overrun(overruns)
        if (datagram !== undefined) socket.deliver(retarget(datagram, exchange, message, socket.portId))
      }
      for (const event of exchange.events) this.#tell(event)
    }
    return bytes.length
  }

  /** What came before the first request comes to who joins the group first, or to the socket it came to once that is bound. */
  arrived(socket: ReplaySocket, group: number | undefined): void {
    const due = this.#early.filter(
      event =>
        event.protocol === socket.protocol &&
        (event.place === undefined ? group !== undefined && groupOf(event) === group : event.place === socket.place),
    )
    if (due.length === 0) return
    this.#early = this.#early.filter(event => !due.includes(event))
    for (const event of due) this.#tell(event)
  }

  #find(key: string): Exchange | undefined {
    const same = this.#byKey.get(key)
    if (same === undefined) return undefined
    return same.list[same.asked++] ?? (this.#repeat ? same.list.at(-1) : undefined)
  }

  #tell(event: RecordedEvent): void {
    const { protocol, place, overruns, datagram, cause } = event
    const asker = cause === undefined ? undefined : this.#askers.get(cause)
    const adapted = datagram && cause && asker ? retarget(datagram, cause, asker.header, asker.portId) : datagram
    const group = groupOf(event)
    for (const socket of this.#sockets) {
      if (socket.protocol !== protocol) continue
      if (place === undefined ? !socket.isMember(group) : socket.place !== place) continue
      if (overruns > 0) socket.overrun(overruns)
      if (adapted !== undefined) socket.deliver(adapted)
    }
  }

  /** False where there is nobody to answer: a message that is no request. */
  #refuse(socket: ReplaySocket, portId: number, message: SentMessage): boolean {
    const reason = refusalText(socket.protocol, this.#key(socket.protocol, portId, message), message, this.#list)
    this.unmatched.push({ ...requestOf(socket.protocol, message), reason })
    if (!message.whole || (message.flags & NLM_F_REQUEST) === 0) return false
    const bytes = refusal(ENODATA, message, socket.portId, socket.extack ? reason : undefined)
    socket.deliver({ bytes, portId: 0, groups: 0, group: 0 })
    return true
  }
}

function requestOf(protocol: number, { type, flags, bytes }: SentMessage): ReplayRequest {
  return { protocol, type, flags, bytes: bytes.slice() }
}

/** NETLINK_PKTINFO's group, else the one of the mask. */
function groupOf({ datagram }: RecordedEvent): number {
  if (datagram === undefined || !isMulticast(datagram)) return 0
  return datagram.group || maskGroup(datagram.groups)
}
