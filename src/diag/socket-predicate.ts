/** Predicates on sockets as people write them, and the conditions that they stand for. */

import { ValueError } from '../schema/index.js'
import { AF_INET, AF_INET6 } from '../wire/address-families.js'
import { type Prefix, parsePrefix } from '../wire/index.js'

type AnyOf<T> = T | readonly T[]

/** One port, or those from one to another, both included; an end that is left out is open. */
export type Ports = number | { readonly from?: number; readonly to?: number }

/** A mark, or its bits that `mask` has. */
export type Mark = number | { readonly value: number; readonly mask: number }

/**
 * What a socket must have, by the keys of its object; all of it holds. An array stands for any of its values. The kernel decides, so that other sockets are
 * never sent.
 */
export interface SocketPredicate {
  /** Its own port. */
  readonly sport?: AnyOf<Ports> | undefined
  /** The other side's port, 0 where there is none. */
  readonly dport?: AnyOf<Ports> | undefined
  /** Prefix of its own address: `10.0.0.0/8`, or an address alone. One of IPv4 fits `::ffff:a.b.c.d` of an IPv6 socket as well. */
  readonly src?: AnyOf<string> | undefined
  /** Prefix of the other side's address. */
  readonly dst?: AnyOf<string> | undefined
  /** Index of the link it is bound to, 0 for none. */
  readonly if?: AnyOf<number> | undefined
  /** Needs CAP_NET_ADMIN: EPERM without it. */
  readonly mark?: AnyOf<Mark> | undefined
  /** Inode of its cgroup (version 2). */
  readonly cgroupId?: AnyOf<number | bigint> | undefined
  /** Whether the kernel chose its port: SOCK_BINDPORT_LOCK is not set. */
  readonly auto?: boolean | undefined
  /** One of these holds. */
  readonly any?: readonly SocketPredicate[] | undefined
  /** All of these hold. */
  readonly all?: readonly SocketPredicate[] | undefined
  /** This does not hold. */
  readonly not?: SocketPredicate | undefined
}

/** `s`: the socket's own side, `d`: the other one. */
export type Side = 's' | 'd'

/** What one operation of the bytecode decides. */
export type Condition =
  | { readonly kind: 'port'; readonly side: Side; readonly relation: 'eq' | 'ge' | 'le'; readonly port: number }
  | { readonly kind: 'host'; readonly side: Side; readonly prefix: Prefix }
  | { readonly kind: 'if'; readonly index: number }
  | { readonly kind: 'mark'; readonly value: number; readonly mask: number }
  | { readonly kind: 'cgroup'; readonly id: bigint }
  | { readonly kind: 'auto' }

/** Conditions, and how they are joined. */
export type Decision =
  | Condition
  | { readonly kind: 'all' | 'any'; readonly parts: readonly Decision[] }
  | { readonly kind: 'not'; readonly part: Decision }

const MOST_PORT = 0xffff
const MOST_U32 = 0xffff_ffff
const MOST_U64 = 0xffff_ffff_ffff_ffffn
const MOST_DEPTH = 64

/** @throws ValueError, naming the place: `any[1].sport`. */
export function decisionOf(where: SocketPredicate, path = 'where', depth = 0): Decision {
  if (typeof where !== 'object' || where === null || Array.isArray(where))
    throw new ValueError(path, 'expected an object of conditions')
  if (depth > MOST_DEPTH) throw new ValueError(path, `nested more than ${MOST_DEPTH} deep`)
  const parts: Decision[] = []
  for (const [key, value] of Object.entries(where)) {
    if (value === undefined) continue
    const read = Object.hasOwn(KEYS, key) ? KEYS[key] : undefined
    if (read === undefined)
      throw new ValueError(`${path}.${key}`, `sockets are chosen by ${Object.keys(KEYS).join(', ')}`)
    parts.push(read(value, `${path}.${key}`, depth))
  }
  return parts.length === 1 ? parts[0]! : { kind: 'all', parts }
}

type Read = (value: unknown, path: string, depth: number) => Decision

/** Any of the values of a key. */
const anyOf =
  (one: (value: unknown, path: string) => Decision): Read =>
  (value, path) => {
    if (!Array.isArray(value)) return one(value, path)
    if (value.length === 0) throw new ValueError(path, 'expected at least one value: no socket has one of none')
    const parts = value.map((item, index) => one(item, `${path}[${index}]`))
    return parts.length === 1 ? parts[0]! : { kind: 'any', parts }
  }

const listOf =
  (kind: 'all' | 'any'): Read =>
  (value, path, depth) => {
    if (!Array.isArray(value) || value.length === 0)
      throw new ValueError(path, 'expected a list of at least one predicate')
    const parts = value.map((item, index) => decisionOf(item, `${path}[${index}]`, depth + 1))
    return parts.length === 1 ? parts[0]! : { kind, parts }
  }

const KEYS: Readonly<Record<string, Read>> = {
  sport: anyOf((value, path) => ports(value, path, 's')),
  dport: anyOf((value, path) => ports(value, path, 'd')),
  src: anyOf((value, path) => host(value, path, 's')),
  dst: anyOf((value, path) => host(value, path, 'd')),
  if: anyOf((value, path) => ({ kind: 'if', index: unsigned(value, path, MOST_U32) })),
  mark: anyOf(mark),
  cgroupId: anyOf((value, path) => ({ kind: 'cgroup', id: id(value, path) })),
  auto: (value, path) => {
    if (typeof value !== 'boolean') throw new ValueError(path, `expected true or false, got ${show(value)}`)
    return value ? { kind: 'auto' } : { kind: 'not', part: { kind: 'auto' } }
  },
  any: listOf('any'),
  all: listOf('all'),
  not: (value, path, depth) => ({ kind: 'not', part: decisionOf(value as SocketPredicate, path, depth + 1) }),
}

function ports(value: unknown, path: string, side: Side): Decision {
  if (typeof value === 'number') return { kind: 'port', side, relation: 'eq', port: unsigned(value, path, MOST_PORT) }
  const { from, to, ...rest } = members(value, path, 'a port or { from, to }')
  noMore(rest, path, 'from, to')
  const parts: Decision[] = []
  if (from !== undefined)
    parts.push({ kind: 'port', side, relation: 'ge', port: unsigned(from, `${path}.from`, MOST_PORT) })
  if (to !== undefined) parts.push({ kind: 'port', side, relation: 'le', port: unsigned(to, `${path}.to`, MOST_PORT) })
  if (typeof from === 'number' && typeof to === 'number' && from > to)
    throw new ValueError(path, `from ${from} to ${to} is no port`)
  if (parts.length === 0) throw new ValueError(path, 'expected from or to')
  return parts.length === 1 ? parts[0]! : { kind: 'all', parts }
}

function host(value: unknown, path: string, side: Side): Decision {
  const prefix = typeof value === 'string' ? parsePrefix(value) : undefined
  if (prefix === undefined || (prefix.family !== AF_INET && prefix.family !== AF_INET6))
    throw new ValueError(path, `expected an address or a prefix as '10.0.0.0/8', got ${show(value)}`)
  return { kind: 'host', side, prefix }
}

function mark(value: unknown, path: string): Decision {
  if (typeof value === 'number') return { kind: 'mark', value: unsigned(value, path, MOST_U32), mask: MOST_U32 }
  const { value: bits, mask, ...rest } = members(value, path, 'a mark or { value, mask }')
  noMore(rest, path, 'value, mask')
  const wanted = unsigned(bits, `${path}.value`, MOST_U32)
  const looked = unsigned(mask, `${path}.mask`, MOST_U32)
  if ((wanted & ~looked) !== 0) throw new ValueError(path, 'the value has bits that the mask does not: no mark fits')
  return { kind: 'mark', value: wanted, mask: looked }
}

function id(value: unknown, path: string): bigint {
  const wide = typeof value === 'number' && Number.isSafeInteger(value) ? BigInt(value) : value
  if (typeof wide === 'bigint' && wide >= 0n && wide <= MOST_U64) return wide
  throw new ValueError(path, `expected an integer of 64 bits, got ${show(value)}`)
}

function unsigned(value: unknown, path: string, most: number): number {
  if (typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= most) return value
  throw new ValueError(path, `expected an integer from 0 to ${most}, got ${show(value)}`)
}

function members(value: unknown, path: string, wanted: string): Readonly<Record<string, unknown>> {
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as Record<string, unknown>
  throw new ValueError(path, `expected ${wanted}, got ${show(value)}`)
}

function noMore(rest: object, path: string, known: string): void {
  const [key] = Object.keys(rest)
  if (key !== undefined) throw new ValueError(`${path}.${key}`, `expected ${known} and nothing else`)
}

function show(value: unknown): string {
  return typeof value === 'string' ? `'${value}'` : String(value)
}
