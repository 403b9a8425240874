/** bind(2), connect(2) and the choice of port ids. af_netlink.c: netlink_insert, netlink_autobind, netlink_bind, netlink_connect; B- and C-rules. */

import { maskGroup } from '../wire/group-mask.js'
import { EADDRINUSE, EBUSY, EINVAL, EPERM } from './errno.js'
import { allowed, growGroups, setLowGroups } from './groups.js'
import type { Process } from './process.js'
import { NL_CFG_F_NONROOT_RECV, NL_CFG_F_NONROOT_SEND } from './protocol-table.js'
import type { Random } from './random.js'
import type { Socket } from './socket.js'

/** Just above the largest port id autobind invents, as a signed number: those from -4096 up are left for process ids and errors. */
const ROVER_START = -4096
const S32_MIN = -0x8000_0000

export function insert(socket: Socket, portId: number): number {
  if (socket.bound) return socket.portId === portId ? 0 : -EBUSY
  socket.portId = portId // stored before it is known to be free (B5)
  if (!socket.table.add(socket)) return -EADDRINUSE
  socket.bound = true
  return 0
}

/** The process's id, else one from the top of the negative numbers, counted down (B6, B7). */
export function autobind(socket: Socket, caller: Process, random: Random): number {
  let portId = caller.pid
  let rover = ROVER_START
  while (socket.table.find(socket.netns, portId) !== undefined) {
    if (rover === ROVER_START) rover = S32_MIN + random.below(ROVER_START - S32_MIN)
    else if (rover < S32_MIN) rover = ROVER_START - 1
    portId = rover-- >>> 0
  }
  return insert(socket, portId)
}

/** Calls the protocol's hook for each group; the first that refuses undoes those before it (B12). */
function bindGroups(socket: Socket, caller: Process, mask: number): number {
  const { bind } = socket.table.hooks
  if (bind === undefined) return 0
  for (let group = 1; group <= 32; group++) {
    if ((mask & (1 << (group - 1))) === 0) continue
    const result = bind(socket.netns, group, caller)
    if (result === 0) continue
    undoBind(socket, mask, group - 1)
    return result
  }
  return 0
}

function undoBind(socket: Socket, mask: number, last: number): void {
  const { unbind } = socket.table.hooks
  if (unbind === undefined) return
  for (let group = 1; group <= last; group++) if (mask & (1 << (group - 1))) unbind(socket.netns, group)
}

/** The order of the checks is rule B2. */
export function bind(socket: Socket, caller: Process, portId: number, groups: number, random: Random): number {
  let mask = groups
  if (mask !== 0) {
    if (!allowed(socket, caller, NL_CFG_F_NONROOT_RECV)) return -EPERM
    growGroups(socket)
  }
  if (socket.groupCount < 32) mask = socket.groupCount === 0 ? 0 : mask & ((1 << socket.groupCount) - 1)
  if (socket.bound && portId !== socket.portId) return -EINVAL
  const refused = bindGroups(socket, caller, mask)
  if (refused !== 0) return refused
  if (!socket.bound) {
    const result = portId !== 0 ? insert(socket, portId) : autobind(socket, caller, random)
    if (result !== 0) {
      undoBind(socket, mask, 32)
      return result
    }
  }
  if (socket.groupCount > 0 && (mask !== 0 || socket.groups[0] !== 0)) setLowGroups(socket, mask)
  return 0
}

export function connect(socket: Socket, caller: Process, portId: number, groups: number, random: Random): number {
  if ((portId !== 0 || groups !== 0) && !allowed(socket, caller, NL_CFG_F_NONROOT_SEND)) return -EPERM
  const result = socket.bound ? 0 : autobind(socket, caller, random)
  if (result !== 0) return result
  socket.connected = true
  socket.peerPortId = portId
  socket.peerGroup = maskGroup(groups)
  return 0
}

/** connect(2) with AF_UNSPEC (C1). */
export function disconnect(socket: Socket): void {
  socket.connected = false
  socket.disconnected = true
  socket.peerPortId = 0
  socket.peerGroup = 0
}
