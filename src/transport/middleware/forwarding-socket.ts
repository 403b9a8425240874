import type { ReceiveArea } from '../receive-area.js'
import type { SystemSocket, SystemSocketOptions, Transport } from '../transport.js'

/** Hands every call on to another socket. Middleware overrides the calls it has something to say to. */
export class ForwardingSocket implements SystemSocket {
  protected readonly inner: SystemSocket

  constructor(inner: SystemSocket) {
    this.inner = inner
  }

  bind(portId: number, groups: number): number {
    return this.inner.bind(portId, groups)
  }

  connect(portId: number, groups: number): number {
    return this.inner.connect(portId, groups)
  }

  getsockname(into: Uint32Array): number {
    return this.inner.getsockname(into)
  }

  getpeername(into: Uint32Array): number {
    return this.inner.getpeername(into)
  }

  setsockopt(level: number, option: number, value: number | Uint8Array): number {
    return this.inner.setsockopt(level, option, value)
  }

  getsockopt(level: number, option: number, into: Uint8Array): number {
    return this.inner.getsockopt(level, option, into)
  }

  send(bytes: Uint8Array, portId: number, groups: number): number {
    return this.inner.send(bytes, portId, groups)
  }

  receive(area: ReceiveArea): number {
    return this.inner.receive(area)
  }

  sendReceive(bytes: Uint8Array, portId: number, groups: number, area: ReceiveArea): number {
    return this.inner.sendReceive(bytes, portId, groups, area)
  }

  watch(readable: () => void): number {
    return this.inner.watch(readable)
  }

  unwatch(): void {
    this.inner.unwatch()
  }

  close(): void {
    this.inner.close()
  }
}

/** A transport whose sockets are those of `inner`, each handed through `wrap` once it is open. */
export function wrapTransport(
  name: string,
  inner: Transport,
  wrap: (socket: SystemSocket, protocol: number) => SystemSocket,
): Transport {
  return {
    name: `${name}(${inner.name})`,
    socket(protocol: number, options?: SystemSocketOptions): SystemSocket | number {
      const socket = inner.socket(protocol, options)
      return typeof socket === 'number' ? socket : wrap(socket, protocol)
    },
    ...(inner.holdNamespace === undefined ? {} : { holdNamespace: netns => inner.holdNamespace!(netns) }),
    threadId: () => inner.threadId(),
    processId: () => inner.processId(),
  }
}

/** Port id that getsockname tells, 0 where it tells none (not bound yet, closed). */
export function portIdOf(socket: SystemSocket): number {
  const name = new Uint32Array(2)
  return socket.getsockname(name) < 0 ? 0 : name[0]!
}
