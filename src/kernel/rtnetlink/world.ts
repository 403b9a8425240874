/** What network namespaces share: time, chance, and the ids under which they know each other. */

import type { RouteNotification } from './answer.js'
import { OrderedList } from './ordered-list.js'
import { RouteState } from './state.js'

export interface Clock {
  /** Milliseconds, from any start. */
  now(): number
  /** Calls `work` once, not before `milliseconds` have passed; never inside this call. */
  after(milliseconds: number, work: () => void): void
}

/** Time of the system; what waits does not keep the process alive. */
export const systemClock: Clock = {
  now: () => performance.now(),
  after: (milliseconds, work) => {
    setTimeout(work, milliseconds).unref()
  },
}

/** Time that stands still until it is moved, for tests. */
export class ManualClock implements Clock {
  #now = 0
  readonly #waiting = new OrderedList<{ readonly at: number; readonly work: () => void }>((a, b) => a.at - b.at)

  now(): number {
    return this.#now
  }

  after(milliseconds: number, work: () => void): void {
    this.#waiting.insert({ at: this.#now + Math.max(0, milliseconds), work }, true)
  }

  /** Milliseconds until the next piece of work falls due; undefined where nothing waits. */
  next(): number | undefined {
    const next = this.#waiting.first
    return next === undefined ? undefined : Math.max(0, next.at - this.#now)
  }

  /** Moves time on and does in order what falls due, with what that brings about. */
  advance(milliseconds: number): void {
    const end = this.#now + milliseconds
    for (;;) {
      const due = this.#waiting.first
      if (due === undefined || due.at > end) break
      this.#waiting.delete(due)
      this.#now = Math.max(this.#now, due.at)
      due.work()
    }
    this.#now = end
  }
}

/** `clock`, with `before` called before each work that it does. */
function watched(clock: Clock, before: () => void): Clock {
  return {
    now: () => clock.now(),
    after: (milliseconds, work) =>
      clock.after(milliseconds, () => {
        before()
        work()
      }),
  }
}

export interface RouteWorldOptions {
  /** Default: the system's time. */
  readonly clock?: Clock
  /** At least 0, below 1; for hardware addresses and delays. Default Math.random. */
  readonly random?: () => number
  /** Told of what happens outside of a request: carrier, duplicate address detection; and in namespaces other than the request's. */
  readonly notify?: (state: RouteState, notification: RouteNotification) => void
  /** Whether somebody listens to a group of a namespace, or may: what nobody hears need not be written. Default: always. */
  readonly hasListeners?: (state: RouteState, group: number) => boolean
  /** Told of the number that a namespace gives another: RTM_NEWNSID. */
  readonly namespaceNumbered?: (state: RouteState, other: RouteState, id: number) => void
  /** The namespace that a descriptor (IFLA_NET_NS_FD) or process (IFLA_NET_NS_PID) of the requester stands for. */
  readonly namespaceOf?: (reference: { readonly fd: number } | { readonly pid: number }) => RouteState | undefined
}

export class RouteWorld {
  readonly clock: Clock
  readonly random: () => number
  readonly notify: (state: RouteState, notification: RouteNotification) => void
  readonly hasListeners: (state: RouteState, group: number) => boolean
  readonly namespaceOf: NonNullable<RouteWorldOptions['namespaceOf']>
  readonly namespaceNumbered: NonNullable<RouteWorldOptions['namespaceNumbered']>
  readonly states: RouteState[] = []
  /** Counts what may have changed something in any namespace: requests other than GET, and what the clock does. */
  changes = 0

  constructor(options: RouteWorldOptions = {}) {
    this.clock = watched(options.clock ?? systemClock, () => this.changes++)
    this.random = options.random ?? Math.random
    this.notify = options.notify ?? (() => {})
    this.hasListeners = options.hasListeners ?? (() => true)
    this.namespaceOf = options.namespaceOf ?? (() => undefined)
    this.namespaceNumbered = options.namespaceNumbered ?? (() => {})
  }

  /** A fresh namespace: `lo`, down, and the rules of each family. */
  createNamespace(): RouteState {
    const state = new RouteState(this)
    this.states.push(state)
    return state
  }

  /** cleanup_net: its links go, with what hangs on them elsewhere, and nobody has a number for it any more. */
  removeNamespace(state: RouteState): void {
    const at = this.states.indexOf(state)
    if (at < 0) return
    state.links.unregister(state.links.all().filter(({ loopback }) => !loopback))
    this.states.splice(at, 1)
    for (const other of this.states) other.namespaceIds.forget(state)
  }

  /** A hardware address as eth_random_addr makes it: unicast, locally administered. */
  randomMac(): string {
    const bytes = Array.from({ length: 6 }, () => Math.floor(this.random() * 256))
    bytes[0] = (bytes[0]! & 0xfe) | 0x02
    return bytes.map(byte => byte.toString(16).padStart(2, '0')).join(':')
  }
}
