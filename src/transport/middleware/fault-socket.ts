import {
  GENL_ID_CTRL,
  NETLINK_ADD_MEMBERSHIP,
  NETLINK_DROP_MEMBERSHIP,
  NETLINK_GENERIC,
  NLM_F_DUMP_INTR,
  NLM_F_MULTI,
  NLMSG_ERROR,
  SOL_NETLINK,
} from '../../wire/constants.js'
import { align, ByteView, messageLength, NLMSG_HDRLEN, nextMessage } from '../../wire/index.js'
import type { ReceiveArea } from '../receive-area.js'
import type { SystemSocket } from '../transport.js'
import { DatagramQueue, EAGAIN, type QueuedDatagram, readDatagrams } from './datagram-queue.js'
import { type SentMessage, sentMessages } from './exchanges.js'
import type { MovingFamilies } from './fault-families.js'
import type { FaultPlan, FaultStep } from './fault-plan.js'
import { ForwardingSocket, portIdOf } from './forwarding-socket.js'
import { Readiness } from './readiness.js'

/** Sender of forged datagrams where the script names none. */
const STRANGER = 4242
const DEFAULT_DELAY = 20
/** nlctrl's group `notify` has the number of its family (H12). */
const CONTROLLER_NOTIFY = GENL_ID_CTRL

/** What the sockets of one faulty transport share. */
export interface FaultState {
  readonly plan: FaultPlan
  readonly families: MovingFamilies
  readonly sequenceShift: number
  readonly sockets: Set<FaultSocket>
}

interface Held {
  readonly datagram: QueuedDatagram
  readonly milliseconds: number
}

/** Between the client and a socket: alters what is sent, and keeps a queue of its own for what is received wherever that must be altered. */
export class FaultSocket extends ForwardingSocket {
  readonly #state: FaultState
  readonly #protocol: number
  readonly #groups = new Set<number>()
  readonly #queue = new DatagramQueue()
  /** Datagrams that come later, in order. */
  readonly #held: Held[] = []
  readonly #readiness: Readiness
  readonly #altersSends: boolean
  readonly #altersReceives: boolean
  #timer: NodeJS.Timeout | undefined
  /** Datagrams yet to be lost of an overrun. */
  #losing = 0
  #portId = 0

  constructor(inner: SystemSocket, protocol: number, state: FaultState) {
    super(inner)
    this.#state = state
    this.#protocol = protocol
    this.#readiness = new Readiness(() => this.#queue.readable, false)
    const rewrites = state.sequenceShift !== 0 || (protocol === NETLINK_GENERIC && state.families.size > 0)
    this.#altersSends = rewrites || state.plan.concerns('send')
    this.#altersReceives = rewrites || state.plan.concerns('receive')
    state.sockets.add(this)
  }

  /** A message of nlctrl, for those who listen to it. */
  announce(bytes: Uint8Array): void {
    if (this.#protocol !== NETLINK_GENERIC || !this.#groups.has(CONTROLLER_NOTIFY)) return
    this.#queue.push({ bytes, portId: 0, groups: (1 << (CONTROLLER_NOTIFY - 1)) >>> 0, group: CONTROLLER_NOTIFY })
    this.#readiness.changed()
  }

  override bind(portId: number, groups: number): number {
    const result = super.bind(portId, groups)
    if (result >= 0) for (let bit = 0; bit < 32; bit++) if (groups & (1 << bit)) this.#groups.add(bit + 1)
    return result
  }

  override setsockopt(level: number, option: number, value: number | Uint8Array): number {
    const result = super.setsockopt(level, option, value)
    if (result < 0 || level !== SOL_NETLINK) return result
    if (option === NETLINK_ADD_MEMBERSHIP) this.#groups.add(Number(value))
    if (option === NETLINK_DROP_MEMBERSHIP) this.#groups.delete(Number(value))
    return result
  }

  override send(bytes: Uint8Array, portId: number, groups: number): number {
    const altered = this.#alterSend(bytes)
    if (typeof altered === 'number') return altered
    const result = super.send(altered, portId, groups)
    return result < 0 ? result : bytes.length
  }

  override sendReceive(bytes: Uint8Array, portId: number, groups: number, area: ReceiveArea): number {
    const altered = this.#alterSend(bytes)
    if (typeof altered === 'number') {
      if (altered >= 0) this.receive(area)
      return altered
    }
    const result = super.sendReceive(altered, portId, groups, area)
    if (result < 0) return result
    this.#alterReceive(area)
    return bytes.length
  }

  override receive(area: ReceiveArea): number {
    super.receive(area)
    return this.#alterReceive(area)
  }

  override watch(readable: () => void): number {
    const result = super.watch(readable)
    if (result >= 0) this.#readiness.watch(readable)
    return result
  }

  override unwatch(): void {
    this.#readiness.unwatch()
    super.unwatch()
  }

  override close(): void {
    this.#state.sockets.delete(this)
    this.#readiness.unwatch()
    this.#queue.clear()
    this.#held.length = 0
    clearTimeout(this.#timer)
    super.close()
  }

  get #port(): number {
    return (this.#portId ||= portIdOf(this.inner))
  }

  /** The bytes to send instead, or what sendmsg says without sending anything. */
  #alterSend(bytes: Uint8Array): Uint8Array | number {
    if (!this.#altersSends) return bytes
    const { plan, families, sequenceShift } = this.#state
    const messages = sentMessages(bytes, this.#protocol)
    let length = bytes.length
    for (const step of plan.next(this.#occasion('send', messages))) {
      if (step.fault === 'eagain') return -EAGAIN
      if (step.fault === 'half-batch') length = Math.min(length, lengthOf(messages, step.keep ?? messages.length >> 1))
      if (step.fault === 'family-moved') this.#announce(families.move(step.family, step.id))
    }
    if (length === 0) return bytes.length
    const view = ByteView.copyOf(bytes.subarray(0, length))
    eachMessage(view, length, (position, size) => {
      if (this.#protocol === NETLINK_GENERIC) families.outgoing(view, position, size)
      const word = (position >> 2) + 2
      view.u32[word] = view.u32[word]! + sequenceShift
    })
    return view.u8.subarray(0, length)
  }

  #announce(messages: readonly Uint8Array[]): void {
    for (const socket of this.#state.sockets) for (const message of messages) socket.announce(message)
  }

  /** What a receive brought passes through the plan into the queue, and what the queue holds into the area. */
  #alterReceive(area: ReceiveArea): number {
    if (!this.#altersReceives && !this.#queue.readable && this.#held.length === 0) return area.count
    const { errno } = area
    const taken = readDatagrams(area)
    if (area.overruns > 0) this.#queue.overrun(area.overruns)
    for (const datagram of taken) this.#judge(this.#rewritten(datagram))
    // Reading the queue empty is what ends an overrun (O5): what comes later is not lost with it.
    this.#losing = 0
    const count = this.#queue.fill(area, errno)
    this.#readiness.changed()
    return count
  }

  #judge(datagram: QueuedDatagram): void {
    const messages = sentMessages(datagram.bytes, this.#protocol)
    const steps = this.#state.plan.next(this.#occasion('receive', messages))
    let passed: QueuedDatagram[] = [datagram]
    let delay = 0
    for (const step of steps) {
      if (step.fault === 'delay') delay = Math.max(delay, step.milliseconds ?? DEFAULT_DELAY)
      else if (step.fault === 'enobufs') this.#lose(step.drop ?? 1)
      else passed = passed.flatMap(item => ALTERATIONS[step.fault]?.(item, step) ?? [item])
    }
    if (this.#losing > 0) {
      this.#losing--
      return
    }
    for (const [index, item] of passed.entries()) this.#pass(item, index === 0 ? delay : 0)
  }

  #lose(count: number): void {
    this.#losing = Math.max(this.#losing, count)
    this.#queue.overrun()
  }

  #pass(datagram: QueuedDatagram, milliseconds: number): void {
    if (milliseconds === 0 && this.#held.length === 0) {
      this.#queue.push(datagram)
      return
    }
    this.#held.push({ datagram, milliseconds })
    if (this.#timer === undefined) this.#holdFirst()
  }

  #holdFirst(): void {
    const first = this.#held[0]
    if (first === undefined) return
    this.#timer = setTimeout(() => {
      this.#timer = undefined
      let released = this.#held.shift()
      while (released !== undefined) {
        this.#queue.push(released.datagram)
        released = this.#held[0]?.milliseconds === 0 ? this.#held.shift() : undefined
      }
      this.#readiness.changed()
      this.#holdFirst()
    }, first.milliseconds)
  }

  #rewritten(datagram: QueuedDatagram): QueuedDatagram {
    const { families, sequenceShift } = this.#state
    const generic = this.#protocol === NETLINK_GENERIC && families.size > 0
    if ((sequenceShift === 0 && !generic) || datagram.portId !== 0) return datagram
    const { length } = datagram.bytes
    const view = ByteView.copyOf(datagram.bytes)
    eachMessage(view, length, (position, size) => {
      if (generic) families.incoming(view, position, size)
      const word = position >> 2
      // Kernel-made events carry sequence number 0 and nobody's port id (W11); these stay.
      if (view.u32[word + 3] !== this.#port) return
      view.u32[word + 2] = view.u32[word + 2]! - sequenceShift
      const repeats = view.u16[(position >> 1) + 2] === NLMSG_ERROR && size >= NLMSG_HDRLEN * 2 + 4
      if (repeats) view.u32[word + 7] = view.u32[word + 7]! - sequenceShift
    })
    return { ...datagram, bytes: view.u8.subarray(0, length) }
  }

  #occasion(on: 'send' | 'receive', messages: readonly SentMessage[]): Parameters<FaultPlan['next']>[0] {
    return { on, protocol: this.#protocol, messages, familyId: name => this.#state.families.idOf(name) }
  }
}

type Alteration = (datagram: QueuedDatagram, step: FaultStep) => QueuedDatagram[]

/** What becomes of a datagram. A fault happens to each datagram once, so steps of other names never come here. */
const ALTERATIONS: Readonly<Partial<Record<FaultStep['fault'], Alteration>>> = {
  'dump-interrupted': datagram => [interrupted(datagram)],
  'duplicate-ack': datagram => [datagram, datagram],
  foreign: (datagram, step) => {
    const { portId, bytes } = step as Extract<FaultStep, { fault: 'foreign' }>
    return [{ bytes: bytes?.slice() ?? datagram.bytes, portId: portId ?? STRANGER, groups: 0, group: 0 }, datagram]
  },
  'lose-ack': datagram => withoutAcknowledgements(datagram),
  truncate: (datagram, step) => {
    const { bytes } = datagram
    const wanted = (step as Extract<FaultStep, { fault: 'truncate' }>).length ?? bytes.length >> 1
    const length = Math.min(Math.max(wanted, 0), bytes.length)
    return [{ ...datagram, bytes: bytes.subarray(0, length), fullLength: datagram.fullLength ?? bytes.length }]
  },
}

/** NLM_F_DUMP_INTR on the first message that is part of a dump. */
function interrupted(datagram: QueuedDatagram): QueuedDatagram {
  const view = ByteView.copyOf(datagram.bytes)
  let marked = false
  eachMessage(view, datagram.bytes.length, position => {
    const half = (position >> 1) + 3
    if (marked || (view.u16[half]! & NLM_F_MULTI) === 0) return
    marked = true
    view.u16[half]! |= NLM_F_DUMP_INTR
  })
  return { ...datagram, bytes: view.u8.subarray(0, datagram.bytes.length) }
}

/** The datagram without its NLMSG_ERRORs; none where nothing is left. */
function withoutAcknowledgements(datagram: QueuedDatagram): QueuedDatagram[] {
  const kept: Uint8Array[] = []
  const view = ByteView.copyOf(datagram.bytes)
  eachMessage(view, datagram.bytes.length, (position, size) => {
    if (view.u16[(position >> 1) + 2] !== NLMSG_ERROR) kept.push(view.u8.subarray(position, position + align(size)))
  })
  if (kept.length === 0) return []
  const bytes = new Uint8Array(kept.reduce((sum, part) => sum + part.length, 0))
  let position = 0
  for (const part of kept) {
    bytes.set(part, position)
    position += part.length
  }
  return [{ ...datagram, bytes, fullLength: bytes.length }]
}

/** Each message of a datagram; what cannot be walked ends it. */
function eachMessage(view: ByteView, end: number, visit: (position: number, length: number) => void): void {
  let position = 0
  while (position < end) {
    let length: number
    try {
      length = messageLength(view, position, end)
    } catch {
      return
    }
    visit(position, length)
    position = nextMessage(position, length, end)
  }
}

/** Bytes that the first `count` messages take. */
function lengthOf(messages: readonly SentMessage[], count: number): number {
  return messages.slice(0, Math.max(count, 0)).reduce((sum, { length }) => sum + align(length), 0)
}
