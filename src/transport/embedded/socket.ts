/** A socket of an embedded kernel as {@link SystemSocket}: the same calls, answered in this process. */

import { EBADF } from '../../kernel/errno.js'
import { type Kernel, type Process, type Socket, SocketCalls } from '../../kernel/index.js'
import type { ReceiveArea } from '../receive-area.js'
import { NO_ADDRESS, type SystemSocket } from '../transport.js'
import { emptyArea, receiveInto } from './area.js'
import { Watch } from './watch.js'

export class EmbeddedSocket implements SystemSocket {
  readonly #kernel: Kernel
  readonly #socket: Socket
  #caller: Process
  #watch: Watch | undefined

  constructor(kernel: Kernel, socket: Socket, caller: Process) {
    this.#kernel = kernel
    this.#socket = socket
    this.#caller = caller
  }

  /** From now on another process calls: what happens to a descriptor that is inherited or passed on (G4, K1). */
  usedBy(caller: Process): this {
    this.#caller = caller
    return this
  }

  /** The calls as C makes them: addresses and control messages as bytes, flags. They work until close(). */
  get calls(): SocketCalls {
    return new SocketCalls(this.#kernel, this.#socket, () => this.#caller)
  }

  bind(portId: number, groups: number): number {
    if (this.#socket.closed) return -EBADF
    return this.#kernel.bind(this.#socket, this.#caller, portId >>> 0, groups >>> 0)
  }

  connect(portId: number, groups: number): number {
    if (this.#socket.closed) return -EBADF
    return this.#kernel.connect(this.#socket, this.#caller, portId >>> 0, groups >>> 0)
  }

  getsockname(into: Uint32Array): number {
    if (this.#socket.closed) return -EBADF
    into[0] = this.#socket.portId
    into[1] = this.#socket.groups[0] ?? 0
    return 0
  }

  getpeername(into: Uint32Array): number {
    const { closed, peerPortId, peerGroup } = this.#socket
    if (closed) return -EBADF
    into[0] = peerPortId
    into[1] = peerGroup === 0 ? 0 : 1 << (peerGroup - 1)
    return 0
  }

  setsockopt(level: number, option: number, value: number | Uint8Array): number {
    if (this.#socket.closed) return -EBADF
    const bytes = typeof value === 'number' ? new Uint8Array(new Int32Array([value]).buffer) : value
    return this.#kernel.setsockopt(this.#socket, this.#caller, level, option, bytes)
  }

  getsockopt(level: number, option: number, into: Uint8Array): number {
    return this.#socket.closed ? -EBADF : this.#kernel.getsockopt(this.#socket, level, option, into)
  }

  send(bytes: Uint8Array, portId: number, groups: number): number {
    if (this.#socket.closed) return -EBADF
    const address = portId === NO_ADDRESS ? undefined : { portId: portId >>> 0, groups: groups >>> 0 }
    return this.#kernel.send(this.#socket, this.#caller, bytes, address)
  }

  receive(area: ReceiveArea): number {
    if (this.#socket.closed) {
      emptyArea(area)
      area.u32[2] = EBADF
      return -EBADF
    }
    return receiveInto(area, this.#socket.flags, () => this.#kernel.receive(this.#socket, area.room))
  }

  sendReceive(bytes: Uint8Array, portId: number, groups: number, area: ReceiveArea): number {
    const sent = this.send(bytes, portId, groups)
    if (sent < 0) emptyArea(area)
    else this.receive(area)
    return sent
  }

  watch(readable: () => void): number {
    if (this.#socket.closed) return -EBADF
    this.#watch?.end()
    this.#watch = new Watch(this.#socket, readable)
    return 0
  }

  unwatch(): void {
    this.#watch?.end()
    this.#watch = undefined
  }

  close(): void {
    this.unwatch()
    this.#kernel.close(this.#socket)
  }
}
