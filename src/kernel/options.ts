/** setsockopt(2) and getsockopt(2). af_netlink.c: netlink_setsockopt, netlink_getsockopt; net/core/sock.c for SOL_SOCKET. P-rules, S6, S7. */

import {
  NETLINK_ADD_MEMBERSHIP,
  NETLINK_BROADCAST_ERROR,
  NETLINK_CAP_ACK,
  NETLINK_DROP_MEMBERSHIP,
  NETLINK_EXT_ACK,
  NETLINK_GET_STRICT_CHK,
  NETLINK_LIST_MEMBERSHIPS,
  NETLINK_LISTEN_ALL_NSID,
  NETLINK_NO_ENOBUFS,
  NETLINK_PKTINFO,
  SO_ATTACH_FILTER,
  SO_COOKIE,
  SO_DETACH_FILTER,
  SO_DOMAIN,
  SO_ERROR,
  SO_LOCK_FILTER,
  SO_MEMINFO,
  SO_PASSCRED,
  SO_PROTOCOL,
  SO_RCVBUF,
  SO_RCVBUFFORCE,
  SO_SNDBUF,
  SO_SNDBUFFORCE,
  SO_TYPE,
  SOL_NETLINK,
  SOL_SOCKET,
} from '../wire/constants.js'
import { EINVAL, ENOENT, ENOPROTOOPT, EPERM } from './errno.js'
import { allowed, growGroups, setMembership } from './groups.js'
import { CAP_NET_ADMIN, CAP_NET_BROADCAST, type Process, type UserNamespace } from './process.js'
import { NL_CFG_F_NONROOT_RECV } from './protocol-table.js'
import type { Socket, SocketFlags } from './socket.js'
import { type FilterInstruction, parseFilter } from './socket-filter.js'
import type { KernelBehaviour } from './version.js'

const AF_NETLINK = 16
const MIN_RECEIVE_BUFFER = 2304
const MIN_SEND_BUFFER = 4608
/** Largest int, halved: what is given is doubled. */
const MAX_BUFFER = 0x3fff_ffff

/** What the options need of the kernel around the socket. */
export interface OptionContext {
  readonly caller: Process
  /** The initial user namespace. */
  readonly userns: UserNamespace
  /** net.core.rmem_max and net.core.wmem_max, bytes. */
  readonly maxReceiveBuffer: number
  readonly maxSendBuffer: number
}

const FLAGS: Readonly<Record<number, keyof SocketFlags>> = {
  [NETLINK_PKTINFO]: 'packetInfo',
  [NETLINK_BROADCAST_ERROR]: 'broadcastError',
  [NETLINK_NO_ENOBUFS]: 'noEnobufs',
  [NETLINK_LISTEN_ALL_NSID]: 'listenAllNsid',
  [NETLINK_CAP_ACK]: 'capAck',
  [NETLINK_EXT_ACK]: 'extAck',
  [NETLINK_GET_STRICT_CHK]: 'strictCheck',
}

/** The first four bytes as an int of host order; undefined where there are fewer. */
function intOf(value: Uint8Array): number | undefined {
  return value.length < 4 ? undefined : new Int32Array(value.slice(0, 4).buffer)[0]!
}

/** @returns 0 or -errno. */
export function setOption(
  socket: Socket,
  level: number,
  option: number,
  value: Uint8Array,
  context: OptionContext,
): number {
  if (level === SOL_SOCKET) return setSocketOption(socket, option, value, context)
  if (level !== SOL_NETLINK) return -ENOPROTOOPT
  const number = intOf(value) ?? 0 // too short reads as 0 (P1)
  if (option === NETLINK_ADD_MEMBERSHIP || option === NETLINK_DROP_MEMBERSHIP) {
    return changeMembership(socket, context.caller, number >>> 0, option === NETLINK_ADD_MEMBERSHIP)
  }
  const flag = FLAGS[option]
  if (flag === undefined) return -ENOPROTOOPT
  if (option === NETLINK_LISTEN_ALL_NSID && !context.caller.capable(socket.netns.userns, CAP_NET_BROADCAST))
    return -EPERM
  socket.flags[flag] = number !== 0
  if (option === NETLINK_NO_ENOBUFS && number !== 0) socket.congested = false // O7
  return 0
}

/** G1 to G3: EPERM before anything else, then the group's number, then the protocol's own word. */
function changeMembership(socket: Socket, caller: Process, group: number, join: boolean): number {
  if (!allowed(socket, caller, NL_CFG_F_NONROOT_RECV)) return -EPERM
  growGroups(socket)
  if (group === 0 || group > socket.groupCount) return -EINVAL
  const { bind, unbind } = socket.table.hooks
  const refused = join && bind !== undefined ? bind(socket.netns, group, caller) : 0
  if (refused !== 0) return refused
  setMembership(socket, group, join)
  if (!join) unbind?.(socket.netns, group)
  return 0
}

type Setter = (socket: Socket, value: number, context: OptionContext) => number

/** Cut to `max`, which a negative number exceeds; then doubled, and never below the floor (S7). */
function doubled(value: number, max: number, floor: number): number {
  return Math.max(Math.min(value >>> 0, max, MAX_BUFFER) * 2, floor)
}

function force(apply: (socket: Socket, value: number) => void): Setter {
  return (socket, value, { caller, userns }) => {
    if (!caller.capable(userns, CAP_NET_ADMIN)) return -EPERM
    apply(socket, Math.max(value, 0))
    return 0
  }
}

const SETTERS: Readonly<Record<number, Setter>> = {
  [SO_RCVBUF]: (socket, value, { maxReceiveBuffer }) => {
    socket.receiveBuffer = doubled(value, maxReceiveBuffer, MIN_RECEIVE_BUFFER)
    return 0
  },
  [SO_SNDBUF]: (socket, value, { maxSendBuffer }) => {
    socket.sendBuffer = doubled(value, maxSendBuffer, MIN_SEND_BUFFER)
    return 0
  },
  [SO_RCVBUFFORCE]: force((socket, value) => {
    socket.receiveBuffer = doubled(value, MAX_BUFFER, MIN_RECEIVE_BUFFER)
  }),
  [SO_SNDBUFFORCE]: force((socket, value) => {
    socket.sendBuffer = doubled(value, MAX_BUFFER, MIN_SEND_BUFFER)
  }),
  [SO_PASSCRED]: (socket, value) => {
    socket.flags.passCredentials = value !== 0
    return 0
  },
  [SO_DETACH_FILTER]: socket => detachFilter(socket),
  [SO_LOCK_FILTER]: (socket, value) => {
    if (socket.filterLocked && value === 0) return -EPERM
    socket.filterLocked = value !== 0
    return 0
  },
}

function setSocketOption(socket: Socket, option: number, value: Uint8Array, context: OptionContext): number {
  if (option === SO_ATTACH_FILTER) {
    const program = parseFilter(value)
    return typeof program === 'number' ? program : attachFilter(socket, program)
  }
  const setter = SETTERS[option]
  if (setter === undefined) return -ENOPROTOOPT
  const number = intOf(value)
  return number === undefined ? -EINVAL : setter(socket, number, context)
}

/** SO_ATTACH_FILTER; the program must be loadable. */
export function attachFilter(socket: Socket, program: readonly FilterInstruction[]): number {
  if (socket.filterLocked) return -EPERM
  socket.filter = program
  return 0
}

function detachFilter(socket: Socket): number {
  if (socket.filterLocked) return -EPERM
  if (socket.filter === undefined) return -ENOENT
  socket.filter = undefined
  return 0
}

const READERS: Readonly<Record<number, (socket: Socket) => readonly number[]>> = {
  [SO_TYPE]: socket => [socket.type],
  [SO_ERROR]: socket => {
    const error = socket.error
    socket.error = 0
    return [error]
  },
  [SO_SNDBUF]: socket => [socket.sendBuffer],
  [SO_RCVBUF]: socket => [socket.receiveBuffer],
  [SO_PASSCRED]: socket => [Number(socket.flags.passCredentials)],
  [SO_LOCK_FILTER]: socket => [Number(socket.filterLocked)],
  [SO_PROTOCOL]: socket => [socket.table.protocol],
  [SO_DOMAIN]: () => [AF_NETLINK],
  [SO_COOKIE]: socket => [socket.cookie, 0],
  // rmem_alloc, rcvbuf, wmem_alloc, sndbuf, fwd_alloc, wmem_queued, optmem, backlog, drops (A8, X14)
  [SO_MEMINFO]: socket => [socket.memory, socket.receiveBuffer, 0, socket.sendBuffer, 0, 0, 0, 0, socket.drops],
}

/** @returns optlen as the kernel leaves it, which may exceed `into.length` (G7), or -errno. */
export function getOption(
  socket: Socket,
  level: number,
  option: number,
  into: Uint8Array,
  behaviour: KernelBehaviour,
): number {
  if (level === SOL_SOCKET) {
    const words = READERS[option]?.(socket)
    if (words === undefined) return -ENOPROTOOPT
    if (option === SO_COOKIE && into.length < 8) return -EINVAL
    return copyWords(words, into)
  }
  if (level !== SOL_NETLINK) return -ENOPROTOOPT
  if (option === NETLINK_LIST_MEMBERSHIPS) return listMemberships(socket, into)
  const flag = FLAGS[option]
  if (flag === undefined || (flag === 'listenAllNsid' && !behaviour.listenAllNsidReadable)) return -ENOPROTOOPT
  if (into.length < 4) return -EINVAL
  return copyWords([Number(socket.flags[flag])], into)
}

function copyWords(words: readonly number[], into: Uint8Array): number {
  const bytes = new Uint8Array(new Uint32Array(words).buffer)
  const length = Math.min(bytes.length, into.length)
  into.set(bytes.subarray(0, length))
  return length
}

/** Whole words while they fit; the length is what all would need (G7). */
function listMemberships(socket: Socket, into: Uint8Array): number {
  const words = socket.groups.subarray(0, into.length >> 2)
  into.set(new Uint8Array(words.buffer, words.byteOffset, words.byteLength))
  return ((socket.groupCount + 31) >> 5) * 4
}
