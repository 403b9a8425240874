/** Predicates by chance, and what they mean said a second time: in JavaScript, over what the kernel tells of every socket. */

import type { InetSocket, Mark, Ports, SocketPredicate } from 'nlkit/diag'
import { parseIp, parsePrefix } from 'nlkit/wire'

/** What the kernel knows of a socket and does not tell. */
export interface Told {
  readonly auto: (socket: InetSocket) => boolean
}

export function fits(socket: InetSocket, where: SocketPredicate, told: Told): boolean {
  return Object.entries(where).every(([key, value]) => holds(socket, key, value, told))
}

function holds(socket: InetSocket, key: string, value: unknown, told: Told): boolean {
  const some = (one: (item: never) => boolean) => [value].flat().some(item => one(item as never))
  switch (key) {
    case 'sport':
    case 'dport':
      return some((ports: Ports) => portFits(socket[key], ports))
    case 'src':
    case 'dst':
      return some((prefix: string) => addressFits(socket[key], prefix))
    case 'if':
      return some((index: number) => socket.if === index)
    case 'mark':
      return some((mark: Mark) => markFits(socket.mark ?? 0, mark))
    case 'cgroupId':
      return some((id: number | bigint) => (socket.cgroupId ?? 0n) === BigInt(id))
    case 'auto':
      return told.auto(socket) === value
    case 'any':
      return (value as SocketPredicate[]).some(part => fits(socket, part, told))
    case 'all':
      return (value as SocketPredicate[]).every(part => fits(socket, part, told))
    case 'not':
      return !fits(socket, value as SocketPredicate, told)
    default:
      throw new Error(`no meaning of ${key}`)
  }
}

function portFits(port: number, wanted: Ports): boolean {
  if (typeof wanted === 'number') return port === wanted
  return port >= (wanted.from ?? 0) && port <= (wanted.to ?? 65_535)
}

function markFits(mark: number, wanted: Mark): boolean {
  if (typeof wanted === 'number') return mark === wanted
  return (mark & wanted.mask) >>> 0 === wanted.value
}

function bits(bytes: Uint8Array): string {
  return Array.from(bytes, byte => byte.toString(2).padStart(8, '0')).join('')
}

const MAPPED = `${'0'.repeat(80)}${'1'.repeat(16)}`

function addressFits(address: string, text: string): boolean {
  const prefix = parsePrefix(text)!
  const own = bits(parseIp(address)!)
  const wanted = bits(prefix.address).slice(0, prefix.length)
  if (own.length === prefix.address.length * 8) return own.startsWith(wanted)
  return own.length === 128 && own.startsWith(MAPPED + wanted)
}

/** Values that occur, and others beside them. */
export class Chance {
  #state: number
  readonly #sockets: readonly InetSocket[]

  constructor(seed: number, sockets: readonly InetSocket[]) {
    this.#state = seed
    this.#sockets = sockets
  }

  /** An integer below `limit`; mulberry32. */
  below(limit: number): number {
    this.#state = (this.#state + 0x6d2b79f5) | 0
    let mixed = Math.imul(this.#state ^ (this.#state >>> 15), 1 | this.#state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) % limit
  }

  predicate(depth = 3): SocketPredicate {
    const where: Record<string, unknown> = {}
    const leaves = ['sport', 'dport', 'src', 'dst', 'if', 'mark', 'cgroupId', 'auto']
    for (let count = this.below(3) + (depth === 0 ? 1 : 0); count > 0; count--) {
      const key = leaves[this.below(leaves.length)]!
      where[key] = key === 'auto' ? this.below(2) === 1 : this.#value(key)
    }
    const lists = depth === 0 ? 0 : this.below(3)
    for (let count = lists; count > 0; count--) {
      const key = ['any', 'all', 'not'][this.below(3)]!
      where[key] =
        key === 'not'
          ? this.predicate(depth - 1)
          : Array.from({ length: 1 + this.below(3) }, () => this.predicate(depth - 1))
    }
    return where
  }

  #value(key: string): unknown {
    const one = () => this.#one(key)
    return this.below(3) === 0 ? Array.from({ length: 1 + this.below(3) }, one) : one()
  }

  #one(key: string): unknown {
    const socket = this.#sockets[this.below(this.#sockets.length)]!
    switch (key) {
      case 'sport':
      case 'dport':
        return this.#ports(Math.min(65_535, socket[key] + this.below(2)))
      case 'src':
      case 'dst':
        return this.#prefix(socket[key])
      case 'if':
        return this.below(2) === 0 ? socket.if : this.below(4)
      case 'mark': {
        const mask = this.below(256)
        return this.below(2) === 0 ? this.below(2) : { value: this.below(256) & mask, mask }
      }
      default:
        return (socket.cgroupId ?? 0n) + BigInt(this.below(2))
    }
  }

  #ports(port: number): Ports {
    const kinds = [port, { from: port }, { to: port }, { from: Math.max(0, port - 700), to: port }]
    return kinds[this.below(kinds.length)]!
  }

  #prefix(address: string): string {
    const mapped = address.startsWith('::ffff:') && address.includes('.') && this.below(2) === 0
    const text = mapped ? address.slice('::ffff:'.length) : address
    const length = text.includes(':') ? 128 : 32
    if (this.below(3) === 0) return text
    return `${text}/${this.below(2) === 0 ? this.below(length + 1) : length - this.below(4)}`
  }
}
