/** What passes through a transport, shown as it passes: the base of the middleware that only looks. */

import { AREA_HEADER, type Datagram, type ReceiveArea } from '../receive-area.js'
import type { SystemSocket, Transport } from '../transport.js'
import { ForwardingSocket, portIdOf, wrapTransport } from './forwarding-socket.js'

/** The socket something happened on. */
export interface ObservedSocket {
  /** Counts the sockets of one transport, from 1. */
  readonly number: number
  /** NETLINK_ROUTE 0 … */
  readonly protocol: number
  /** As getsockname tells it; 0 until the socket is bound. */
  readonly portId: number
}

/**
 * All callbacks are optional and run inside the call they tell of. Bytes are views that end with the callback: what is kept must be copied.
 * What a callback throws is swallowed: looking must not change what is looked at.
 */
export interface Observer {
  opened?(socket: ObservedSocket): void
  /** After bind(2); `result` is 0 or -errno. */
  bound?(socket: ObservedSocket, result: number): void
  /** After each sendmsg(2), before the answer it brought. `portId` NO_ADDRESS where none was given; `result`: bytes sent, or -errno. */
  sent?(socket: ObservedSocket, bytes: Uint8Array, portId: number, groups: number, result: number): void
  /** Each datagram, in the order of the queue; its bytes are `area.u8` from `datagram.offset` on. */
  received?(socket: ObservedSocket, area: ReceiveArea, datagram: Datagram): void
  /** After a receive: ENOBUFS met before anything but a datagram that tells of it itself, or an errno other than EAGAIN. */
  failed?(socket: ObservedSocket, overruns: number, errno: number): void
  optionSet?(socket: ObservedSocket, level: number, option: number, value: number | Uint8Array, result: number): void
  optionRead?(socket: ObservedSocket, level: number, option: number, value: Uint8Array, result: number): void
  closed?(socket: ObservedSocket): void
}

const EAGAIN = 11

/**
 * Shows `observer` what passes through `transport`. Calls nobody listens to are handed on untouched, and datagrams are only walked where
 * `received` is there; nothing is copied.
 */
export function observe(name: string, transport: Transport, observer: Observer): Transport {
  let count = 0
  return wrapTransport(name, transport, (socket, protocol) => new ObservingSocket(socket, observer, ++count, protocol))
}

class ObservingSocket extends ForwardingSocket implements ObservedSocket {
  readonly number: number
  readonly protocol: number
  readonly #observer: Observer
  #portId = 0
  #closed = false

  constructor(inner: SystemSocket, observer: Observer, number: number, protocol: number) {
    super(inner)
    this.#observer = observer
    this.number = number
    this.protocol = protocol
    show(() => observer.opened?.(this))
  }

  get portId(): number {
    return (this.#portId ||= portIdOf(this.inner))
  }

  override bind(portId: number, groups: number): number {
    const result = super.bind(portId, groups)
    show(() => this.#observer.bound?.(this, result))
    return result
  }

  override setsockopt(level: number, option: number, value: number | Uint8Array): number {
    const result = super.setsockopt(level, option, value)
    show(() => this.#observer.optionSet?.(this, level, option, value, result))
    return result
  }

  override getsockopt(level: number, option: number, into: Uint8Array): number {
    const result = super.getsockopt(level, option, into)
    show(() => this.#observer.optionRead?.(this, level, option, into, result))
    return result
  }

  override send(bytes: Uint8Array, portId: number, groups: number): number {
    const result = super.send(bytes, portId, groups)
    show(() => this.#observer.sent?.(this, bytes, portId, groups, result))
    return result
  }

  override receive(area: ReceiveArea): number {
    const count = super.receive(area)
    this.#show(area)
    return count
  }

  override sendReceive(bytes: Uint8Array, portId: number, groups: number, area: ReceiveArea): number {
    const result = super.sendReceive(bytes, portId, groups, area)
    show(() => this.#observer.sent?.(this, bytes, portId, groups, result))
    if (result >= 0) this.#show(area)
    return result
  }

  override close(): void {
    super.close()
    if (this.#closed) return
    this.#closed = true
    show(() => this.#observer.closed?.(this))
  }

  #show(area: ReceiveArea): void {
    let told = 0
    if (this.#observer.received !== undefined) {
      for (let index = 0, position = AREA_HEADER; index < area.count; index++, position = area.next(position)) {
        const datagram = area.datagram(position)
        if (datagram.overrun) told++
        show(() => this.#observer.received!(this, area, datagram))
      }
    }
    const silent = Math.max(area.overruns - told, 0)
    const errno = area.errno === EAGAIN ? 0 : area.errno
    if (silent > 0 || errno !== 0) show(() => this.#observer.failed?.(this, silent, errno))
  }
}

function show(callback: () => void): void {
  try {
    callback()
  } catch {
    // An observer that fails is no reason for the observed program to fail: it would behave differently for being watched.
  }
}
