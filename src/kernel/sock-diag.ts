/** NETLINK_SOCK_DIAG, as far as it tells of netlink's own sockets. net/core/sock_diag.c, net/netlink/diag.c; rule M3. */

import { NETLINK_SOCK_DIAG, SO_MEMINFO, SOL_SOCKET } from '../wire/constants.js'
import type { Writer } from '../wire/index.js'
import { dumpFrom } from './dump.js'
import { EINVAL, ENOENT, EOPNOTSUPP } from './errno.js'
import type { Kernel } from './kernel.js'
import type { KernelSocket } from './kernel-socket.js'
import type { NetworkNamespace } from './network-namespace.js'
import type { ProtocolTable } from './protocol-table.js'
import type { Request } from './request.js'
import type { Socket, SocketFlags } from './socket.js'

const SOCK_DIAG_BY_FAMILY = 20
const AF_NETLINK = 16
const AF_MAX = 46
const MAX_LINKS = 32
const NDIAG_PROTO_ALL = 0xff
const NLM_F_DUMP = 0x300
/** struct netlink_diag_req: family, protocol, pad, ino, show, cookie. */
const REQUEST_SIZE = 20
const NDIAG_SHOW_MEMINFO = 1
const NDIAG_SHOW_GROUPS = 2
const NDIAG_SHOW_FLAGS = 8
const NETLINK_DIAG_MEMINFO = 0
const NETLINK_DIAG_GROUPS = 1
const NETLINK_DIAG_FLAGS = 4

/** NDIAG_FLAG_*, beside 1 for a dump that runs. */
const FLAGS: readonly (readonly [keyof SocketFlags, number])[] = [
  ['packetInfo', 2],
  ['broadcastError', 4],
  ['noEnobufs', 8],
  ['listenAllNsid', 0x10],
  ['capAck', 0x20],
]

function flagsOf({ dump, flags }: Socket): number {
  return FLAGS.reduce((bits, [name, bit]) => (flags[name] ? bits | bit : bits), dump === undefined ? 0 : 1)
}

/** sk_state: NETLINK_UNCONNECTED, NETLINK_CONNECTED, or what sock_init_data puts there. */
const UNCONNECTED = 0
const CONNECTED = 1
const TCP_CLOSE = 7

function stateOf({ connected, disconnected }: Socket): number {
  if (connected) return CONNECTED
  return disconnected ? UNCONNECTED : TCP_CLOSE
}

/** Bitmap of all groups, in words of 64. */
function groupsOf({ groups, groupCount }: Socket): Uint8Array {
  const words = new Uint32Array(Math.ceil(groupCount / 64) * 2)
  words.set(groups)
  return new Uint8Array(words.buffer)
}

/** sk_diag_fill: struct netlink_diag_msg and what was asked for. */
function fill(kernel: Kernel, writer: Writer, socket: Socket, show: number): void {
  const at = writer.zeros(28)
  writer.view.u8.set([AF_NETLINK, socket.type, socket.table.protocol, stateOf(socket)], at)
  const { portId, peerPortId, peerGroup, cookie } = socket
  writer.view.u32.set([portId, peerPortId, peerGroup, cookie, cookie, 0], (at + 4) >> 2)
  if (show & NDIAG_SHOW_GROUPS && socket.groupCount > 0) writer.binary(NETLINK_DIAG_GROUPS, groupsOf(socket))
  if (show & NDIAG_SHOW_MEMINFO) {
    const memory = new Uint8Array(36)
    kernel.getsockopt(socket, SOL_SOCKET, SO_MEMINFO, memory)
    writer.binary(NETLINK_DIAG_MEMINFO, memory)
  }
  if (show & NDIAG_SHOW_FLAGS) writer.u32(NETLINK_DIAG_FLAGS, flagsOf(socket))
}

/** By port id, then those that listen: one that does both comes twice, as in Linux. */
function* socketsOf(tables: readonly ProtocolTable[], netns: NetworkNamespace): Generator<Socket, void, undefined> {
  for (const table of tables)
    for (const list of [table.sockets, table.members])
      for (const socket of [...list]) if (socket.netns === netns && !socket.closed) yield socket
}

function handle(kernel: Kernel, request: Request, owner: KernelSocket): number {
  const { type, flags, payload } = request.message
  if (type !== SOCK_DIAG_BY_FAMILY || payload.length < 2 || payload[0]! >= AF_MAX) return -EINVAL
  if (payload[0] !== AF_NETLINK) return -ENOENT
  if (payload.length < REQUEST_SIZE) return -EINVAL
  if ((flags & NLM_F_DUMP) === 0) return -EOPNOTSUPP
  const protocol = payload[1]!
  const show = payload[8]!
  const wanted = kernel.tables.filter(table => protocol === NDIAG_PROTO_ALL || table.protocol === protocol)
  const dump = dumpFrom(socketsOf(wanted, request.netns), (chunk, socket) =>
    chunk.add(SOCK_DIAG_BY_FAMILY, writer => fill(kernel, writer, socket, show)),
  )
  const unknown = protocol !== NDIAG_PROTO_ALL && protocol >= MAX_LINKS
  return owner.startDump(request, { dump: unknown ? () => -ENOENT : dump })
}

/** One kernel socket a namespace. */
export function registerSockDiag(kernel: Kernel): void {
  const sockets = new Map<NetworkNamespace, KernelSocket>()
  kernel.forEachNetworkNamespace({
    init: netns => {
      const owner = kernel.netlink(NETLINK_SOCK_DIAG, {
        netns,
        nonrootReceive: true,
        request: request => handle(kernel, request, owner),
      })
      sockets.set(netns, owner)
    },
    exit: netns => {
      sockets.get(netns)?.release()
      sockets.delete(netns)
    },
  })
}
