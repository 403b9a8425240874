import {
  NETLINK_ADD_MEMBERSHIP,
  NETLINK_DROP_MEMBERSHIP,
  NETLINK_EXT_ACK,
  NETLINK_LIST_MEMBERSHIPS,
  NETLINK_PKTINFO,
  SOL_NETLINK,
} from '../../wire/constants.js'
import type { ReceiveArea } from '../receive-area.js'
import type { SystemSocket } from '../transport.js'
import { DatagramQueue, type QueuedDatagram } from './datagram-queue.js'
import { toHex } from './hex.js'
import { Readiness } from './readiness.js'
import type { ReplayState } from './replay.js'

const EBADF = 9
const EINVAL = 22
const EADDRINUSE = 98

/** A socket whose kernel is a recording: port ids, memberships and options of its own, answers from {@link ReplayState}. */
export class ReplaySocket implements SystemSocket {
  readonly protocol: number
  /** Which of its protocol's sockets, counted from 0 as they were opened. */
  readonly place: number
  portId = 0
  readonly #state: ReplayState
  readonly #queue = new DatagramQueue()
  readonly #readiness = new Readiness(() => this.#queue.readable, true)
  readonly #groups = new Set<number>()
  readonly #options = new Map<string, Uint8Array>()
  #peer: readonly [number, number] = [0, 0]
  #closed = false

  constructor(state: ReplayState, protocol: number, place: number) {
    this.#state = state
    this.place = place
    this.protocol = protocol
  }

  get extack(): boolean {
    return this.#flag(NETLINK_EXT_ACK)
  }

  isMember(group: number): boolean {
    return this.#groups.has(group)
  }

  deliver(datagram: QueuedDatagram): void {
    const group = this.#flag(NETLINK_PKTINFO) ? (datagram.group ?? 0) : undefined
    this.#queue.push({ ...datagram, group })
    this.#readiness.changed()
  }

  overrun(count: number): void {
    this.#queue.overrun(count)
    this.#readiness.changed()
  }

  bind(portId: number, groups: number): number {
    if (this.#closed) return -EBADF
    if (this.portId !== 0 && portId !== this.portId) return -EINVAL
    if (portId !== 0 && portId !== this.portId && this.#state.portTaken(this.protocol, portId)) return -EADDRINUSE
    if (this.portId === 0) {
      this.portId = portId || this.#state.freePort(this.protocol)
      this.#state.arrived(this, undefined)
    }
    for (let bit = 0; bit < 32; bit++) if (groups & (1 << bit)) this.#join(bit + 1)
    return 0
  }

  connect(portId: number, groups: number): number {
    if (this.#closed) return -EBADF
    this.#bound()
    this.#peer = [portId, groups]
    return 0
  }

  getsockname(into: Uint32Array): number {
    if (this.#closed) return -EBADF
    const mask = [...this.#groups].reduce((bits, group) => (group <= 32 ? bits | (1 << (group - 1)) : bits), 0)
    into.set([this.portId, mask].slice(0, into.length))
    return 0
  }

  getpeername(into: Uint32Array): number {
    if (this.#closed) return -EBADF
    into.set(this.#peer.slice(0, into.length))
    return 0
  }

  setsockopt(level: number, option: number, value: number | Uint8Array): number {
    if (this.#closed) return -EBADF
    const argument = typeof value === 'number' ? String(value) : toHex(value)
    const refused = this.#state.refusals.get(`${this.protocol}:${level}:${option}:${argument}`)
    if (refused !== undefined) return refused
    if (level === SOL_NETLINK && option === NETLINK_ADD_MEMBERSHIP) this.#join(Number(value))
    else if (level === SOL_NETLINK && option === NETLINK_DROP_MEMBERSHIP) this.#groups.delete(Number(value))
    else this.#options.set(`${level}:${option}`, bytesOf(value))
    return 0
  }

  getsockopt(level: number, option: number, into: Uint8Array): number {
    if (this.#closed) return -EBADF
    if (level === SOL_NETLINK && option === NETLINK_LIST_MEMBERSHIPS) return copy(this.#memberships(), into)
    const id = `${level}:${option}`
    return copy(this.#state.options.get(`${this.protocol}:${id}`) ?? this.#options.get(id) ?? bytesOf(0), into)
  }

  send(bytes: Uint8Array, portId: number, _groups: number): number {
    if (this.#closed) return -EBADF
    this.#bound()
    return this.#state.send(this, bytes, portId)
  }

  receive(area: ReceiveArea): number {
    if (!this.#closed) return this.#queue.fill(area)
    new DatagramQueue().fill(area, EBADF)
    return 0
  }

  sendReceive(bytes: Uint8Array, portId: number, groups: number, area: ReceiveArea): number {
    const sent = this.send(bytes, portId, groups)
    if (sent >= 0) this.receive(area)
    return sent
  }

  watch(readable: () => void): number {
    if (this.#closed) return -EBADF
    this.#readiness.watch(readable)
    return 0
  }

  unwatch(): void {
    this.#readiness.unwatch()
  }

  close(): void {
    if (this.#closed) return
    this.#closed = true
    this.#readiness.unwatch()
    this.#queue.clear()
    this.#state.closed(this)
  }

  #bound(): void {
    if (this.portId === 0) this.bind(0, 0)
  }

  #flag(option: number): boolean {
    return this.#options.get(`${SOL_NETLINK}:${option}`)?.some(byte => byte !== 0) ?? false
  }

  #join(group: number): void {
    if (this.#groups.has(group)) return
    this.#groups.add(group)
    this.#state.arrived(this, group)
  }

  #memberships(): Uint8Array {
    const words = new Uint32Array(Math.max(1, Math.ceil(Math.max(0, ...this.#groups) / 32)))
    for (const group of this.#groups) words[(group - 1) >> 5]! |= 1 << ((group - 1) & 31)
    return new Uint8Array(words.buffer)
  }
}

/** A C int, in host order. */
function bytesOf(value: number | Uint8Array): Uint8Array {
  return typeof value === 'number' ? new Uint8Array(new Int32Array([value]).buffer) : value.slice()
}

/** Returns the whole length, as getsockopt leaves optlen for options longer than their room (G7). */
function copy(value: Uint8Array, into: Uint8Array): number {
  into.set(value.subarray(0, into.length))
  return value.length
}
