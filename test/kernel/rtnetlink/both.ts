/** One sequence of requests on the running kernel and on the state, told in the same words: what was answered, and who heard what. */

import { NetlinkSocket } from 'nlkit'
import { ManualClock, type RouteNotification, RouteState, RouteWorld } from 'nlkit/kernel/rtnetlink'
import { rtnetlink } from 'nlkit/route'
import { createNetworkNamespace } from 'nlkit/transport'
import { ByteView, NLMSG_HDRLEN, parseDoneMessage, parseErrorMessage, Writer } from 'nlkit/wire'
import { normalized, type Told } from './normalize.js'

export type Operation = keyof typeof rtnetlink.operations & string

/** A request by its operation; `raw` stands for everything behind the nlmsghdr, where no value can say it. */
export interface Step {
  readonly operation: Operation
  readonly value: object
  /** NLM_F_* beside REQUEST and ACK. */
  readonly flags?: number
  readonly raw?: readonly number[]
  /** Milliseconds in which what follows later is waited for, on both sides. */
  readonly settle?: number
}

export interface Outcome {
  readonly errno: number
  readonly message: string | undefined
  readonly offset: number | undefined
  readonly replies: readonly Told[]
  /** Heard before the acknowledgement. */
  readonly events: readonly Told[]
  /** Heard after it. */
  readonly later: readonly Told[]
}

export interface Side {
  /** @param expected how much is to be heard later: waited for, at most a second. */
  run(step: Step, expected?: number): Promise<Outcome>
  close(): void
}

const GROUPS = [1, 3, 5, 7, 8, 9, 11, 12, 19, 24, 25]
const NLM_F_REQUEST = 1
const NLM_F_ACK = 4
const NLMSG_ERROR = 2
const NLMSG_DONE = 3
/** Milliseconds of the state's time in which work queues have had their turn. */
const SETTLE = 8
/** Milliseconds for the kernel's, on a machine that has other things to do. */
const PATIENCE = 1000
/** Milliseconds in which what nobody expects would still be heard. */
const GRACE = 3

function payloadOf(step: Step): Uint8Array {
  if (step.raw !== undefined) return Uint8Array.from(step.raw)
  const writer = new Writer()
  const codecs = rtnetlink.operations[step.operation]!
  ;(codecs.do ?? codecs.dump)!.encodeRequest(writer, step.value as never)
  return writer.copy()
}

function typeOf(step: Step): number {
  const codecs = rtnetlink.operations[step.operation]!
  return (codecs.do ?? codecs.dump)!.request
}

function decode(type: number, payload: Uint8Array): object {
  const event = rtnetlink.events[type]
  if (event === undefined) return { bytes: [...payload] }
  return event.decode(ByteView.copyOf(payload), 0, payload.length) as object
}

/** The running kernel, in a namespace of its own. */
export class LinuxSide implements Side {
  readonly #netns = createNetworkNamespace()
  #socket: NetlinkSocket | undefined
  #sequence = 0
  readonly #strict: boolean

  constructor(strict = true) {
    this.#strict = strict
  }

  async #open(): Promise<NetlinkSocket> {
    this.#socket ??= await NetlinkSocket.open(0, {
      netns: this.#netns.fd,
      groups: GROUPS,
      strict: this.#strict,
      extack: true,
      capAck: true,
      receiveBuffer: 4 << 20,
    })
    return this.#socket
  }

  async run(step: Step, expected = 0): Promise<Outcome> {
    const socket = await this.#open()
    const sequence = ++this.#sequence
    const flags = NLM_F_REQUEST | NLM_F_ACK | (step.flags ?? 0)
    const later: Told[] = []
    await socket.send({ type: typeOf(step), flags, sequence, payload: payloadOf(step) })
    const outcome = { replies: [] as Told[], events: [] as Told[], later }
    for (;;) {
      const { message, group } = await socket.receive({ timeout: 5000 })
      if ((message.type === NLMSG_ERROR || message.type === NLMSG_DONE) && group === 0) {
        const { errno, extack } = acknowledgement(message)
        await this.#drain(socket, later, step.settle ?? 0, expected - outcome.events.length)
        return { errno, message: extack?.message, offset: extack?.offset, ...outcome }
      }
      const mine = message.sequence === sequence && message.portId === socket.portId
      const told = normalized({
        ...{ type: message.type, flags: message.flags & ~2, group, mine: group === 0 || mine },
        value: decode(message.type, message.payload),
      })
      if (told !== undefined) (group === 0 ? outcome.replies : outcome.events).push(told)
    }
  }

  /** What comes within `milliseconds`; longer, but not for more than PATIENCE, while less than `expected` has come. */
  async #drain(socket: NetlinkSocket, into: Told[], milliseconds: number, expected: number): Promise<void> {
    const start = performance.now()
    for (;;) {
      const wait = into.length < expected ? Math.max(milliseconds, PATIENCE) : milliseconds
      try {
        const { message, group } = await socket.receive({ timeout: Math.max(GRACE, start + wait - performance.now()) })
        const { type, flags, payload } = message
        const told = normalized({ type, flags, group, mine: false, value: decode(type, payload) })
        if (told !== undefined) into.push(told)
      } catch {
        return
      }
    }
  }

  close(): void {
    this.#socket?.[Symbol.asyncDispose]()
    this.#netns.close()
  }
}

function acknowledgement(message: {
  type: number
  flags: number
  payload: Uint8Array
}): ReturnType<typeof parseErrorMessage> {
  const length = NLMSG_HDRLEN + message.payload.length
  const bytes = new Uint8Array(length)
  bytes.set(message.payload, NLMSG_HDRLEN)
  const view = ByteView.copyOf(bytes)
  view.u32[0] = length
  view.u16[2] = message.type
  view.u16[3] = message.flags
  return (message.type === NLMSG_ERROR ? parseErrorMessage : parseDoneMessage)(view, 0, length)
}

/** The state, on time that stands still but for `settle`. */
export class StateSide implements Side {
  readonly #clock = new ManualClock()
  readonly #later: RouteNotification[] = []
  readonly #state: RouteState
  readonly #strict: boolean
  #sequence = 0

  constructor(strict = true) {
    this.#strict = strict
    const world = new RouteWorld({ clock: this.#clock, notify: (_, notification) => this.#later.push(notification) })
    this.#state = world.createNamespace()
  }

  run(step: Step): Promise<Outcome> {
    const payload = payloadOf(step)
    const bytes = new Uint8Array(NLMSG_HDRLEN + payload.length)
    bytes.set(payload, NLMSG_HDRLEN)
    const request = {
      ...{
        type: typeOf(step),
        flags: NLM_F_REQUEST | NLM_F_ACK | (step.flags ?? 0),
        sequence: ++this.#sequence,
        portId: 77,
      },
      ...{ view: ByteView.copyOf(bytes), position: NLMSG_HDRLEN, end: bytes.length },
    }
    const context = { strict: this.#strict, capable: true }
    this.#later.length = 0
    const outcome = RouteState.isDump(request) ? this.#dump(request, context) : this.#do(request, context)
    this.#clock.advance(step.settle ?? SETTLE)
    return Promise.resolve({ ...outcome, later: told(this.#later, request.sequence) })
  }

  #do(
    request: Parameters<RouteState['handle']>[0],
    context: Parameters<RouteState['handle']>[1],
  ): Omit<Outcome, 'later'> {
    const { errno, extack, replies, notifications } = this.#state.handle(request, context)
    return {
      ...{ errno, message: extack.message, offset: errno === 0 ? undefined : extack.offset },
      replies: replies.flatMap(reply => toldOf({ ...reply, group: 0 }, true)),
      events: told(notifications, request.sequence),
    }
  }

  #dump(
    request: Parameters<RouteState['dump']>[0],
    context: Parameters<RouteState['dump']>[1],
  ): Omit<Outcome, 'later'> {
    const dump = this.#state.dump(request, context)
    const messages = [...{ [Symbol.iterator]: () => dump.messages }]
    return {
      ...{ errno: dump.errno, message: dump.extack.message, offset: dump.extack.offset, events: [] },
      replies: messages.flatMap(message => toldOf({ ...message, flags: dump.flags, group: 0 }, true)),
    }
  }

  close(): void {}
}

function toldOf(message: { type: number; flags: number; payload: Uint8Array; group: number }, mine: boolean): Told[] {
  const { type, flags, group, payload } = message
  const result = normalized({ type, flags, group, mine, value: decode(type, payload) })
  return result === undefined ? [] : [result]
}

function told(notifications: readonly RouteNotification[], sequence: number): Told[] {
  return notifications.flatMap(item => toldOf(item, item.sequence === sequence && item.portId === 77))
}
