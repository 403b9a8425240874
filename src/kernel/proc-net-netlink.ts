import type { NetworkNamespace } from './network-namespace.js'
import type { ProtocolTable } from './protocol-table.js'
import type { Socket } from './socket.js'

const HEAD = 'sk               Eth Pid        Groups   Rmem     Wmem     Dump  Locks    Drops    Inode\n'

function line(socket: Socket): string {
  const { table, portId, groups, memory, dump, drops, cookie } = socket
  const words: readonly (readonly [number | string, number])[] = [
    ['0'.repeat(16), 16],
    [table.protocol, 3],
    [portId, 10],
    [(groups[0] ?? 0).toString(16).padStart(8, '0'), 8],
    [memory, 8],
    [0, 8],
    [dump === undefined ? 0 : 1, 5],
    [2, 8],
    [drops, 8],
    [cookie, 8],
  ]
  return `${words.map(([word, width]) => String(word).padEnd(width)).join(' ')}\n`
}

/** /proc/net/netlink of a namespace: its bound sockets by protocol (M2). Addresses are hidden; the inode is the cookie. af_netlink.c: netlink_native_seq_show. */
export function procNetNetlink(tables: readonly ProtocolTable[], netns: NetworkNamespace): string {
  const sockets = tables.flatMap(table => table.sockets.filter(socket => socket.netns === netns))
  return HEAD + sockets.map(line).join('')
}
