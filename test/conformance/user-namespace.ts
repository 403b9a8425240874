/**
 * What root of a user namespace of its own may do, tried with any transport. Run as a program it tries the running kernel and prints the outcome:
 * `unshare -Urn node user-namespace.js`.
 */

import { fileURLToPath } from 'node:url'
import { linux, type Transport } from 'nlkit/transport'
import { encodeMessage } from 'nlkit/wire'
import { adminOperation } from './netdev.js'
import { ACK, answers, generic, REQUEST } from './requests.js'

const [SOL_SOCKET, SO_RCVBUFFORCE, SOL_NETLINK, LISTEN_ALL_NSID] = [1, 33, 270, 8] as const
const [NETLINK_ROUTE, NETLINK_GENERIC, RTM_NEWLINK] = [0, 16, 16] as const

export interface Privileges {
  /** RTM_NEWLINK: netlink_net_capable. */
  readonly changeLink: number | undefined
  /** An operation with GENL_ADMIN_PERM: netlink_capable. Undefined where no family has one here. */
  readonly adminOperation: number | undefined
  readonly forceBuffer: number
  readonly listenAllNsid: number
}

/** Errnos, 0 for success. */
export function privileges(transport: Transport): Privileges {
  const open = (protocol: number) => {
    const socket = transport.socket(protocol)
    if (typeof socket === 'number') throw new Error(`socket(${protocol}) failed with ${socket}`)
    return socket
  }
  const route = open(NETLINK_ROUTE)
  const payload = new Uint8Array(new Uint32Array([0, 1, 1, 1]).buffer) // lo up
  route.send(encodeMessage({ type: RTM_NEWLINK, flags: REQUEST | ACK, payload }), 0, 0)
  const socket = open(NETLINK_GENERIC)
  const operation = adminOperation(transport)
  if (operation !== undefined)
    socket.send(generic(operation.command, { type: operation.type, flags: REQUEST | ACK }), 0, 0)
  const outcome = {
    changeLink: answers(route)[0]?.errno,
    adminOperation: answers(socket)[0]?.errno,
    forceBuffer: 0 - socket.setsockopt(SOL_SOCKET, SO_RCVBUFFORCE, 10_000),
    listenAllNsid: 0 - socket.setsockopt(SOL_NETLINK, LISTEN_ALL_NSID, 1),
  }
  route.close()
  socket.close()
  return outcome
}

if (process.argv[1] === fileURLToPath(import.meta.url)) console.log(JSON.stringify(privileges(linux)))
