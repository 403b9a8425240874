/** What may be asked for, and the requests that ask for it. */

import type {
  Extension,
  InetDiagMsgInetDiag,
  InetDiagMsgMptcpDiag,
  InetDiagReqV2InetDiagReq,
  SocketState,
} from '../families/inet_diag.js'
import type { NetlinkDiagMsgNetlinkDiag, Show as NetlinkShow } from '../families/netlink_diag.js'
import type { PacketDiagMsgPacketDiag, Show as PacketShow } from '../families/packet_diag.js'
import type { UnixDiagMsgUnixDiag, Show as UnixShow, SocketState as UnixState } from '../families/unix_diag.js'
import { ValueError } from '../schema/index.js'
import { AF_INET, AF_INET6, AF_NETLINK, AF_PACKET, AF_UNIX } from '../wire/address-families.js'
import { parseIp } from '../wire/index.js'
import { socketBytecode } from './bytecode.js'
import { type InetProtocol, inetProtocolNumber, MOST_IN_HEADER } from './protocols.js'
import type { SocketPredicate } from './socket-predicate.js'

export type InetSocket = InetDiagMsgInetDiag
export type MptcpSocket = InetDiagMsgMptcpDiag
export type UnixSocket = UnixDiagMsgUnixDiag
export type NetlinkDiagSocket = NetlinkDiagMsgNetlinkDiag
export type PacketSocket = PacketDiagMsgPacketDiag

/** Sockets of a protocol over IP. */
export interface InetQuery {
  readonly protocol: InetProtocol
  /** AF_INET 2 or AF_INET6 10; both without it. */
  readonly family?: number | undefined
  /** Default: every state. */
  readonly states?: readonly SocketState[] | undefined
  readonly where?: SocketPredicate | undefined
  /** What to tell beside the usual: `info`, `meminfo`, `cong`, … */
  readonly extensions?: readonly Extension[] | undefined
  /** The protocol that raw sockets were made with. */
  readonly rawProtocol?: number | undefined
}

export interface UnixQuery {
  readonly protocol: 'unix'
  /** `established`, `listen` or `close`; default: all. */
  readonly states?: readonly UnixState[] | undefined
  /** Default: everything. */
  readonly show?: readonly UnixShow[] | undefined
}

export interface NetlinkQuery {
  readonly protocol: 'netlink'
  /** NETLINK_*; default: of every protocol. */
  readonly netlink?: number | undefined
  /** Default: meminfo, groups and flags. */
  readonly show?: readonly NetlinkShow[] | undefined
}

export interface PacketQuery {
  readonly protocol: 'packet'
  /** Default: everything but filters. */
  readonly show?: readonly PacketShow[] | undefined
}

export type SocketQuery = InetQuery | UnixQuery | NetlinkQuery | PacketQuery

/** What a query finds. */
export type SocketOf<Q extends SocketQuery> = Q extends { readonly protocol: 'unix' }
  ? UnixSocket
  : Q extends { readonly protocol: 'netlink' }
    ? NetlinkDiagSocket
    : Q extends { readonly protocol: 'packet' }
      ? PacketSocket
      : Q extends { readonly protocol: 'mptcp' }
        ? MptcpSocket
        : InetSocket

/** A socket among those of its protocol: an {@link InetSocket} is one. Both cookies missing: whatever socket has the addresses. */
export interface SocketName {
  readonly src: string
  readonly sport: number
  readonly dst?: string | undefined
  readonly dport?: number | undefined
  readonly if?: number | undefined
  readonly cookie?: number | undefined
  readonly cookieHigh?: number | undefined
}

type InetRequest = Partial<InetDiagReqV2InetDiagReq>

/** Every bit of idiag_states, also those of states to come. */
const EVERY_STATE: readonly number[] = [0xffff_ffff]
/** INET_DIAG_NOCOOKIE. */
const ANY_COOKIE = 0xffff_ffff
const NDIAG_PROTO_ALL = 255

const INET_KEYS: Readonly<Record<keyof InetQuery, true>> = {
  protocol: true,
  family: true,
  states: true,
  where: true,
  extensions: true,
  rawProtocol: true,
}

/** One request for each address family. @throws ValueError. */
export function inetRequests(query: InetQuery): readonly InetRequest[] {
  checkKeys(query, INET_KEYS)
  const { family, states = EVERY_STATE, where, extensions, rawProtocol } = query
  if (family !== undefined && family !== AF_INET && family !== AF_INET6)
    throw new ValueError('family', `expected 2 (AF_INET) or 10 (AF_INET6), got ${family}`)
  const bytecode = where === undefined ? undefined : socketBytecode(where)
  const request = {
    ...protocolOf(query.protocol),
    states,
    ...(extensions === undefined ? {} : { ext: extensions }),
    ...(rawProtocol === undefined ? {} : { rawProtocol }),
    ...(bytecode === undefined ? {} : { bytecode }),
  }
  return (family === undefined ? [AF_INET, AF_INET6] : [family]).map(sdiagFamily => ({ sdiagFamily, ...request }))
}

/** The request for one socket, by what it is called. @throws ValueError. */
export function nameRequest(protocol: InetProtocol, socket: SocketName): InetRequest {
  const { src, sport, dport, if: index, cookie, cookieHigh } = socket
  const sdiagFamily = familyOf(src)
  const dst = socket.dst ?? (sdiagFamily === AF_INET ? '0.0.0.0' : '::')
  if (familyOf(dst, 'dst') !== sdiagFamily) throw new ValueError('dst', `'${dst}' is not of the family of '${src}'`)
  const known = cookie !== undefined || cookieHigh !== undefined
  return {
    sdiagFamily,
    ...protocolOf(protocol),
    ...{ src, sport, dst, dport: dport ?? 0, if: index ?? 0 },
    cookie: known ? (cookie ?? 0) : ANY_COOKIE,
    cookieHigh: known ? (cookieHigh ?? 0) : ANY_COOKIE,
  }
}

/**
 * The same for GET of UDP, whose lookup takes the own side's address and port for the other's and the other way round: net/ipv4/udp_diag.c udp_dump_one, "for
 * historical reasons".
 */
export function turned(request: InetRequest): InetRequest {
  const { src, dst, sport, dport, ...rest } = request
  return { ...rest, src: dst!, dst: src!, sport: dport!, dport: sport! }
}

export function unixRequest(query: UnixQuery): object {
  checkKeys(query, { protocol: true, states: true, show: true })
  const { states = EVERY_STATE, show = ['name', 'vfs', 'peer', 'icons', 'rqlen', 'meminfo', 'uid'] } = query
  return { sdiagFamily: AF_UNIX, states, show }
}

export function netlinkRequest(query: NetlinkQuery): object {
  checkKeys(query, { protocol: true, netlink: true, show: true })
  const { netlink = NDIAG_PROTO_ALL, show = ['meminfo', 'groups', 'flags'] } = query
  return { sdiagFamily: AF_NETLINK, sdiagProtocol: netlink, show }
}

export function packetRequest(query: PacketQuery): object {
  checkKeys(query, { protocol: true, show: true })
  const { show = ['info', 'mclist', 'ring-cfg', 'fanout', 'meminfo'] } = query
  return { sdiagFamily: AF_PACKET, show }
}

function protocolOf(name: InetProtocol): { sdiagProtocol: number; protocol?: number } {
  const number = inetProtocolNumber(name)
  return number <= MOST_IN_HEADER ? { sdiagProtocol: number } : { sdiagProtocol: 0, protocol: number }
}

function familyOf(address: string, path = 'src'): number {
  const bytes = parseIp(address)
  if (bytes === undefined) throw new ValueError(path, `expected an address of IPv4 or IPv6, got '${address}'`)
  return bytes.length === 4 ? AF_INET : AF_INET6
}

/** @throws ValueError for a member that a query does not have: overlooked, it would find everything. */
function checkKeys(query: object, known: Readonly<Record<string, true>>): void {
  for (const key of Object.keys(query)) {
    if (!Object.hasOwn(known, key))
      throw new ValueError(key, `the query has no such member; it has ${Object.keys(known).join(', ')}`)
  }
}
