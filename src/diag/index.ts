/** Floor 6, the sockets of a system: knows sock_diag of IP, UNIX, netlink and packet sockets, and how to ask for some of them; keeps no state. */

export { MOST_BYTECODE, socketBytecode } from './bytecode.js'
export { INET_PROTOCOLS, type InetProtocol } from './protocols.js'
export type {
  InetQuery,
  InetSocket,
  MptcpSocket,
  NetlinkDiagSocket,
  NetlinkQuery,
  PacketQuery,
  PacketSocket,
  SocketName,
  SocketOf,
  SocketQuery,
  UnixQuery,
  UnixSocket,
} from './query.js'
export { SocketDump } from './socket-dump.js'
export type { Mark, Ports, SocketPredicate } from './socket-predicate.js'
export { type NamedProtocol, type SocketGetOptions, type SocketListOptions, Sockets, sockets } from './sockets.js'
export { unixNameText } from './unix-name.js'
