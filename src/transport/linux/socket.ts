/** A netlink socket of the running kernel: the calls of {@link SystemSocket}, handed to the addon one to one. */

import type { ReceiveArea } from '../receive-area.js'
import type { SystemSocket } from '../transport.js'
import type { Addon } from './addon.js'

/** Never the number of an open entry: every call with it returns -EBADF. */
const CLOSED = 0

/** Belongs to the thread that opened it. Not closed by garbage collection; the end of the thread closes it. */
export class LinuxSocket implements SystemSocket {
  readonly #addon: Addon
  #entry: number

  constructor(addon: Addon, entry: number) {
    this.#addon = addon
    this.#entry = entry
  }

  /** The open descriptor, for diagnosis and for /proc; -9 once closed. Do not close it. */
  get fileDescriptor(): number {
    return this.#addon.fileDescriptor(this.#entry)
  }

  bind(portId: number, groups: number): number {
    return this.#addon.bind(this.#entry, portId, groups)
  }

  connect(portId: number, groups: number): number {
    return this.#addon.connect(this.#entry, portId, groups)
  }

  getsockname(into: Uint32Array): number {
    return this.#addon.getsockname(this.#entry, into)
  }

  getpeername(into: Uint32Array): number {
    return this.#addon.getpeername(this.#entry, into)
  }

  setsockopt(level: number, option: number, value: number | Uint8Array): number {
    return this.#addon.setsockopt(this.#entry, level, option, value)
  }

  getsockopt(level: number, option: number, into: Uint8Array): number {
    return this.#addon.getsockopt(this.#entry, level, option, into)
  }

  send(bytes: Uint8Array, portId: number, groups: number): number {
    return this.#addon.send(this.#entry, bytes, portId, groups)
  }

  receive(area: ReceiveArea): number {
    return this.#addon.receive(this.#entry, area.u8, area.room, area.most)
  }

  sendReceive(bytes: Uint8Array, portId: number, groups: number, area: ReceiveArea): number {
    return this.#addon.sendReceive(this.#entry, bytes, portId, groups, area.u8, area.room, area.most)
  }

  queueSend(bytes: Uint8Array, portId: number, groups: number, room: number, sent: () => void): number {
    return this.#addon.queueSend(this.#entry, bytes, portId, groups, room, sent)
  }

  queueReceive(most: number, room: number, received: () => void): number {
    return this.#addon.queueReceive(this.#entry, most, room, received)
  }

  takeSent(area: ReceiveArea): number | undefined {
    return this.#addon.takeSent(this.#entry, area.u8)
  }

  unqueueSends(): number {
    return this.#addon.unqueueSends(this.#entry)
  }

  watch(readable: () => void): number {
    return this.#addon.watch(this.#entry, readable)
  }

  unwatch(): void {
    this.#addon.unwatch(this.#entry)
  }

  close(): void {
    this.#addon.close(this.#entry)
    this.#entry = CLOSED
  }
}
