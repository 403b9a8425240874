/** Declares rules: each runs on every kernel that can run it, as a test called `B4 [embedded] …`. */

import { deepEqual, equal } from 'node:assert/strict'
import test from 'node:test'
import { type Datagram, ReceiveArea, type SystemSocket } from 'nlkit/transport'
import { type Backend, backends } from './backend.js'

export const NETLINK_ROUTE = 0
export const NETLINK_USERSOCK = 2
export const NETLINK_GENERIC = 16
export const SOL_SOCKET = 1
export const SOL_NETLINK = 270

export interface RuleOptions {
  /** Runs on this kernel only, because … */
  readonly only?: readonly [Backend['name'], string]
  /** Needs root of the initial user namespace; `unprivileged` rules become somebody else by it. */
  readonly initialRoot?: boolean
  /** Needs to become a user without capabilities. */
  readonly unprivileged?: boolean
}

export interface Received extends Datagram {
  readonly bytes: Uint8Array
}

/** Thrown by a rule that finds no means here: skips it with the reason. */
export class CannotRun extends Error {}

/** What a rule works with: one kernel, one network namespace, sockets that close by themselves. */
export class Bench {
  readonly backend: Backend
  /** The namespace sockets are opened in. */
  readonly netns: number
  readonly #sockets: SystemSocket[] = []

  constructor(backend: Backend) {
    this.backend = backend
    this.netns = backend.namespace()
  }

  /** An open socket; @throws where socket() fails. */
  open(protocol: number = NETLINK_USERSOCK, netns: number = this.netns): SystemSocket {
    const socket = this.backend.transport.socket(protocol, { netns })
    if (typeof socket === 'number') throw new Error(`socket(${protocol}) failed with ${socket}`)
    this.#sockets.push(socket)
    return socket
  }

  /** A socket bound to `portId` (0: any) and groups by mask. */
  bound(portId: number = 0, groups: number = 0, protocol: number = NETLINK_USERSOCK): SystemSocket {
    const socket = this.open(protocol)
    equal(socket.bind(portId, groups), 0, 'bind')
    return socket
  }

  closeLater(socket: SystemSocket): void {
    this.#sockets.push(socket)
  }

  end(): void {
    for (const socket of this.#sockets) socket.close()
    this.backend.end()
  }
}

/** What {@link rule} was called with. */
export interface DeclaredRule {
  readonly numbers: readonly string[]
  readonly what: string
  readonly options: RuleOptions
}

/** For whoever lists the rules instead of running them: NLKIT_CONFORMANCE=list. */
export const declaredRules: DeclaredRule[] = []

/** The rule's number in the list of semantics; several share a test where one observation shows them all. */
export function rule(
  numbers: string,
  what: string,
  body: (bench: Bench) => void | Promise<void>,
  options: RuleOptions = {},
): void {
  declaredRules.push({ numbers: numbers.split(', '), what, options })
  if (process.env.NLKIT_CONFORMANCE === 'list') return
  for (const kind of backends) {
    const [only, why] = options.only ?? [kind.name, '']
    const skip = only !== kind.name ? `${only} only: ${why}` : kind.missing
    test(`${numbers} [${kind.label}] ${what}`, { skip, timeout: 30_000 }, async t => {
      const backend = kind.make()
      if ((options.unprivileged || options.initialRoot) && backend.unprivileged === undefined)
        return t.skip('needs root of the initial user namespace')
      const bench = new Bench(backend)
      try {
        await body(bench)
      } catch (error) {
        if (!(error instanceof CannotRun)) throw error
        t.skip(error.message)
      } finally {
        bench.end()
      }
    })
  }
}

/** SO_RCVBUF for four short messages and no fifth: what one costs depends on where heads of small messages come from (A4). */
export function roomForFour({ backend }: Bench): number {
  return backend.behaviour.smallHeadCache ? 2000 : 1800
}

/** What a short message may cost: with a cache for small heads, that depends on how the kernel was built (A4). */
export function shortCosts({ backend }: Bench): readonly number[] {
  return backend.behaviour.smallHeadCache ? [832, 960] : [768]
}

export const USERSOCK_MESSAGE = 16

/** `length` bytes that count upwards; with a header where 16 fit, so that a kernel could walk it. */
export function bytes(length: number): Uint8Array {
  const out = Uint8Array.from({ length }, (_, i) => i & 0xff)
  if (length < 16) return out
  new Uint32Array(out.buffer, 0, 4).set([length, 0, 0, 0])
  new Uint16Array(out.buffer, 4, 1)[0] = USERSOCK_MESSAGE
  return out
}

export function nameOf(socket: SystemSocket): { portId: number; groups: number } {
  const into = new Uint32Array(2)
  equal(socket.getsockname(into), 0)
  return { portId: into[0]!, groups: into[1]! }
}

export function peerOf(socket: SystemSocket): { portId: number; groups: number } {
  const into = new Uint32Array(2)
  equal(socket.getpeername(into), 0)
  return { portId: into[0]!, groups: into[1]! }
}

/** recvmsg once, with a buffer of `room` bytes: the datagram, or -errno. An overrun (ENOBUFS) shows as `overrun` of what follows it. */
export function receive(socket: SystemSocket, room: number = 65536): Received | number {
  const area = new ReceiveArea(0, room)
  const count = socket.receive(area)
  if (count < 0) return count
  if (count === 0) return -area.errno
  const datagram = area.datagram(16)
  return { ...datagram, bytes: area.u8.slice(datagram.offset, datagram.offset + datagram.length) }
}

/** @throws where there is none. */
export function expectDatagram(socket: SystemSocket, room?: number): Received {
  const datagram = receive(socket, room)
  if (typeof datagram === 'number') throw new Error(`expected a datagram, receiving failed with ${datagram}`)
  return datagram
}

/** Everything queued. */
export function drain(socket: SystemSocket): Received[] {
  const all: Received[] = []
  for (;;) {
    const datagram = receive(socket)
    if (typeof datagram === 'number') return all
    all.push(datagram)
  }
}

/** Nothing is queued. */
export function expectNothing(socket: SystemSocket): void {
  equal(receive(socket), -11)
}

export function option(socket: SystemSocket, level: number, name: number, words: number = 1): number[] {
  const into = new Uint8Array(words * 4)
  const length = socket.getsockopt(level, name, into)
  if (length < 0) throw new Error(`getsockopt(${level}, ${name}) failed with ${length}`)
  return [...new Int32Array(into.buffer)]
}

/** rmem_alloc and drops, from SO_MEMINFO (A8). */
export function memoryOf(socket: SystemSocket): { used: number; drops: number } {
  const words = option(socket, SOL_SOCKET, 55, 9)
  return { used: words[0]!, drops: words[8]! }
}

/** Sends `length` bytes and returns the result. */
export function send(socket: SystemSocket, portId: number, groups: number = 0, length: number = 20): number {
  return socket.send(bytes(length), portId, groups)
}

export { deepEqual, equal }
