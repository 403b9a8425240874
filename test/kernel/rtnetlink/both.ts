/** One sequence of requests on the running kernel and on the state, told in the same words: what was answered, and who heard what. */

import { ManualClock, type RouteNotification, RouteState, RouteWorld } from 'nlkit/kernel/rtnetlink'
import { rtnetlink } from 'nlkit/route'
import { AREA_HEADER, createNetworkNamespace, linux, ReceiveArea, type SystemSocket } from 'nlkit/transport'
import {
  ByteView,
  encodeMessage,
  NLMSG_HDRLEN,
  parseDoneMessage,
  parseErrorMessage,
  parseMessages,
  Writer,
} from 'nlkit/wire'
import { cleaned, normalized, type Told } from './normalize.js'

export type Operation = keyof typeof rtnetlink.operations & string

/** A request by its operation; `raw` stands for everything behind the nlmsghdr, where no value can say it. */
export interface Step {
  readonly operation: Operation
  /** `netNsFd` is a {@link namespaceFd}. */
  readonly value: object
  /** NLM_F_* beside REQUEST and ACK. */
  readonly flags?: number
  readonly raw?: readonly number[]
  /** nlmsg_type where no operation has it; with `raw`. */
  readonly type?: number
  /** Namespace that is asked: 0, or 1 for the other one. */
  readonly at?: number
  /** Milliseconds in which what follows later is waited for, on both sides. Else for as long as it takes. */
  readonly settle?: number
}

/** Stands for the descriptor of a namespace of the sequence. */
export function namespaceFd(namespace: number): number {
  return 1000 + namespace
}

export interface Outcome {
  readonly errno: number
  readonly message: string | undefined
  readonly offset: number | undefined
  /** What the policy allows, and what is missing. */
  readonly attributes: unknown
  readonly replies: readonly Told[]
  /** What each namespace hears, before the acknowledgement and after it. */
  readonly heard: readonly (readonly Told[])[]
}

/** What the running kernel is waited for. */
export interface Awaited {
  /** Messages in each namespace. */
  readonly counts: readonly number[]
  /** Something is done later and nothing tells of it: it has to be given its time. */
  readonly silent: boolean
}

const GROUPS = [1, 3, 5, 7, 8, 9, 11, 12, 19, 24, 25, 28, 32, 33, 36]
const RTM_GETLINK = 18
const NLM_F_REQUEST = 1
const NLM_F_ACK = 4
const NLMSG_ERROR = 2
const NLMSG_DONE = 3
const SOL_SOCKET = 1
const SO_RCVBUFFORCE = 33
const SOL_NETLINK = 270
const NETLINK_ADD_MEMBERSHIP = 1
const NETLINK_PKTINFO = 3
const NETLINK_CAP_ACK = 10
const NETLINK_EXT_ACK = 11
const NETLINK_GET_STRICT_CHK = 12
/** Milliseconds in which linkwatch has had a turn that is not urgent. */
const LINKWATCH = 1000
/** Milliseconds for the kernel's, on a machine that has other things to do. */
const PATIENCE = 3000
/** Milliseconds in which what nobody tells of is done. */
const SILENT = 4
/** Links that a sequence may have, by number. */
const MOST_LINKS = 24

function payloadOf(step: Step, fdOf: (namespace: number) => number): Uint8Array {
  if (step.raw !== undefined) return Uint8Array.from(step.raw)
  const writer = new Writer()
  const codecs = rtnetlink.operations[step.operation]!
  ;(codecs.do ?? codecs.dump)!.encodeRequest(writer, withDescriptors(step.value, fdOf) as never)
  return writer.copy()
}

function withDescriptors(value: unknown, fdOf: (namespace: number) => number): unknown {
  if (Array.isArray(value)) return value.map(item => withDescriptors(item, fdOf))
  if (typeof value !== 'object' || value === null || value instanceof Uint8Array) return value
  const replaced = (key: string, item: unknown): unknown =>
    key === 'netNsFd' && (item as number) >= namespaceFd(0)
      ? fdOf((item as number) - namespaceFd(0))
      : withDescriptors(item, fdOf)
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, replaced(key, item)]))
}

function typeOf(step: Step): number {
  if (step.type !== undefined) return step.type
  const codecs = rtnetlink.operations[step.operation]!
  return (codecs.do ?? codecs.dump)!.request
}

function decode(type: number, payload: Uint8Array): object {
  const event = rtnetlink.events[type]
  if (event === undefined) return { bytes: [...payload] }
  return event.decode(ByteView.copyOf(payload), 0, payload.length) as object
}

interface Heard {
  readonly type: number
  readonly flags: number
  readonly sequence: number
  readonly portId: number
  readonly group: number
  readonly payload: Uint8Array
  readonly acknowledgement: ReturnType<typeof parseErrorMessage> | undefined
}

/** A member of all groups, in a namespace of its own. */
class Listener {
  readonly netns = createNetworkNamespace()
  readonly portId = 77
  readonly #socket: SystemSocket
  readonly #asker: SystemSocket

  constructor(strict: boolean) {
    const socket = linux.socket(0, { netns: this.netns.fd })
    if (typeof socket === 'number') throw new Error(`socket failed with ${socket}`)
    this.#socket = socket
    socket.bind(this.portId, 0)
    socket.setsockopt(SOL_SOCKET, SO_RCVBUFFORCE, 4 << 20)
    for (const group of GROUPS) socket.setsockopt(SOL_NETLINK, NETLINK_ADD_MEMBERSHIP, group)
    for (const option of [NETLINK_PKTINFO, NETLINK_CAP_ACK, NETLINK_EXT_ACK]) socket.setsockopt(SOL_NETLINK, option, 1)
    this.#asker = linux.socket(0, { netns: this.netns.fd }) as SystemSocket
    if (strict) socket.setsockopt(SOL_NETLINK, NETLINK_GET_STRICT_CHK, 1)
  }

  send(bytes: Uint8Array): void {
    const sent = this.#socket.send(bytes, 0, 0)
    if (sent !== bytes.length) throw new Error(`sending failed with ${sent}`)
  }

  /** RTM_GETLINK makes linkwatch do what it has to do for a link (linkwatch_sync_dev). */
  settleLinks(): void {
    const payload = new Uint8Array(16)
    for (let index = 1; index <= MOST_LINKS; index++) {
      payload[4] = index
      this.#asker.send(encodeMessage({ type: RTM_GETLINK, flags: 1, sequence: 0, portId: 0, payload }), 0, 0)
    }
  }

  /** All that is there, without waiting. */
  take(area: ReceiveArea): Heard[] {
    const heard: Heard[] = []
    while (this.#socket.receive(area) > 0) {
      for (let index = 0, position = AREA_HEADER; index < area.count; index++, position = area.next(position)) {
        const { offset, length, group = 0 } = area.datagram(position)
        const bytes = area.u8.slice(offset, offset + length)
        let start = 0
        for (const message of parseMessages(bytes)) {
          heard.push({ ...message, group, acknowledgement: acknowledgementIn(bytes, start, message, group) })
          start += (message.length + 3) & ~3
        }
      }
    }
    return heard
  }

  close(): void {
    this.#socket.close()
    this.#asker.close()
    this.netns.close()
  }
}

function acknowledgementIn(
  bytes: Uint8Array,
  start: number,
  { type, length }: { type: number; length: number },
  group: number,
): Heard['acknowledgement'] {
  if (group !== 0 || (type !== NLMSG_ERROR && type !== NLMSG_DONE)) return undefined
  const view = ByteView.copyOf(bytes.subarray(start, start + length))
  return (type === NLMSG_ERROR ? parseErrorMessage : parseDoneMessage)(view, 0, length)
}

/** The running kernel, in namespaces of its own. */
export class LinuxSide {
  readonly #listeners: readonly Listener[]
  readonly #area = new ReceiveArea(192 * 1024)
  #sequence = 0

  constructor(strict = true, namespaces = 1) {
    this.#listeners = Array.from({ length: namespaces }, () => new Listener(strict))
  }

  async run(step: Step, { counts, silent }: Awaited): Promise<Outcome> {
    const listener = this.#listeners[step.at ?? 0]!
    const sequence = ++this.#sequence
    const flags = NLM_F_REQUEST | NLM_F_ACK | (step.flags ?? 0)
    const payload = payloadOf(step, namespace => this.#listeners[namespace]!.netns.fd)
    listener.send(encodeMessage({ type: typeOf(step), flags, sequence, portId: 0, payload }))
    const heard: Told[][] = this.#listeners.map(() => [])
    const replies: Told[] = []
    let end: Heard['acknowledgement']
    const take = (): void => {
      for (const [namespace, from] of this.#listeners.entries()) {
        for (const item of from.take(this.#area)) {
          if (item.acknowledgement !== undefined) end = item.acknowledgement
          else {
            const mine = from === listener && item.sequence === sequence && item.portId === from.portId
            const [into, own] = item.group === 0 ? [replies, true] : [heard[namespace]!, mine]
            into.push(...toldOf({ ...item, flags: item.flags & ~2 }, own))
          }
        }
      }
    }
    take()
    const isThere = (): boolean => end !== undefined && counts.every((count, index) => heard[index]!.length >= count)
    const start = performance.now()
    while (!isThere() && performance.now() - start < PATIENCE) await pause(1, take)
    if (silent) for (const of of this.#listeners) of.settleLinks()
    const wait = Math.max(silent ? SILENT : 0, step.settle ?? 0)
    if (wait > 0) await pause(wait, take)
    if (end === undefined) throw new Error(`no answer to ${step.operation}`)
    const { errno, extack = {} } = end
    const { message, offset, ...rest } = extack
    return { errno, message, offset: errno === 0 ? undefined : offset, attributes: cleaned(rest), replies, heard }
  }

  close(): void {
    for (const listener of this.#listeners) listener.close()
  }
}

async function pause(milliseconds: number, then: () => void): Promise<void> {
  await new Promise(resolve => setTimeout(resolve, milliseconds))
  then()
}

/** The state, on time that stands still but for what is waited for. */
export class StateSide {
  readonly #clock = new ManualClock()
  readonly #heard: { readonly state: RouteState; readonly notification: RouteNotification }[] = []
  readonly #states: readonly RouteState[]
  readonly #strict: boolean
  #sequence = 0

  constructor(strict = true, namespaces = 1) {
    this.#strict = strict
    const world: RouteWorld = new RouteWorld({
      clock: this.#clock,
      notify: (state, notification) => this.#heard.push({ state, notification }),
      namespaceOf: reference => ('fd' in reference ? world.states[reference.fd - namespaceFd(0)] : undefined),
    })
    this.#states = Array.from({ length: namespaces }, () => world.createNamespace())
  }

  run(step: Step): Outcome & { readonly silent: boolean } {
    const payload = payloadOf(step, namespaceFd)
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
    const state = this.#states[step.at ?? 0]!
    this.#heard.length = 0
    const { notifications, ...answer } = RouteState.isDump(request)
      ? dumped(state, request, context)
      : done(state, request, context)
    const silent = this.#settle(step.settle)
    if (silent) for (const of of this.#states) this.#settleLinks(of)
    const heard = this.#states.map(of => [
      ...(of === state ? told(notifications, request.sequence) : []),
      ...told(
        this.#heard.filter(item => item.state === of).map(({ notification }) => notification),
        of === state ? request.sequence : -1,
      ),
    ])
    return { ...answer, heard, silent }
  }

  /** As {@link Listener.settleLinks}, for what asking brings about: numbers of namespaces. */
  #settleLinks(state: RouteState): void {
    for (let index = 1; index <= MOST_LINKS; index++) {
      const view = ByteView.copyOf(new Uint8Array(NLMSG_HDRLEN + 16))
      view.u32[(NLMSG_HDRLEN + 4) >> 2] = index
      const request = { type: RTM_GETLINK, flags: 1, sequence: 0, portId: 0, view, position: 16, end: 32 }
      const { notifications } = state.handle(request, { strict: false, capable: true })
      this.#heard.push(...notifications.map(notification => ({ state, notification })))
    }
  }

  /** Lets pass what has to pass, and says whether the last of it was not heard of. */
  #settle(milliseconds: number | undefined): boolean {
    if (milliseconds !== undefined) {
      this.#clock.advance(milliseconds)
      return false
    }
    let silent = false
    let passed = 0
    for (let next = this.#clock.next(); next !== undefined && passed + next <= LINKWATCH; next = this.#clock.next()) {
      passed += next
      const before = this.#heard.length
      this.#clock.advance(next)
      silent = this.#heard.length === before
    }
    return silent
  }

  close(): void {}
}

type Request = Parameters<RouteState['handle']>[0]
type Context = Parameters<RouteState['handle']>[1]
type Answer = Omit<Outcome, 'heard'> & { readonly notifications: readonly RouteNotification[] }

function done(state: RouteState, request: Request, context: Context): Answer {
  const { errno, extack, replies, notifications } = state.handle(request, context)
  const { message, offset, ...rest } = extack
  return {
    ...{ errno, message, offset: errno === 0 ? undefined : offset, attributes: cleaned(rest), notifications },
    replies: replies.flatMap(reply => toldOf({ ...reply, group: 0 }, true)),
  }
}

function dumped(state: RouteState, request: Request, context: Context): Answer {
  const dump = state.dump(request, context)
  const messages = [...{ [Symbol.iterator]: () => dump.messages }]
  const { message, offset, ...rest } = dump.extack
  return {
    ...{ errno: dump.errno, message, offset, attributes: cleaned(rest), notifications: [] },
    replies: messages.flatMap(message => toldOf({ ...message, flags: dump.flags, group: 0 }, true)),
  }
}

function toldOf(message: { type: number; flags: number; payload: Uint8Array; group: number }, mine: boolean): Told[] {
  const { type, flags, group, payload } = message
  const result = normalized({ type, flags, group, mine, value: decode(type, payload) })
  return result === undefined ? [] : [result]
}

function told(notifications: readonly RouteNotification[], sequence: number): Told[] {
  return notifications.flatMap(item => toldOf(item, item.sequence === sequence && item.portId === 77))
}
