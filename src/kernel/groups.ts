/** Memberships. af_netlink.c: netlink_realloc_groups, netlink_update_subscriptions, netlink_update_socket_mc, netlink_allowed. */

import { CAP_NET_ADMIN, type Process } from './process.js'
import type { Socket } from './socket.js'

/** netlink_allowed: what the protocol lets anybody do, or the caller's CAP_NET_ADMIN over the socket's namespace (G3, G4, X3). */
export function allowed(socket: Socket, caller: Process, flag: number): boolean {
  return (socket.table.hooks.flags & flag) !== 0 || caller.capable(socket.netns.userns, CAP_NET_ADMIN)
}

/** Makes room for all groups the protocol has by now (G10). */
export function growGroups(socket: Socket): void {
  const count = socket.table.groups
  if (socket.groupCount >= count) return
  const grown = new Uint32Array((count + 31) >> 5)
  grown.set(socket.groups)
  socket.groups = grown
  socket.groupCount = count
}

function updateSubscriptions(socket: Socket, subscriptions: number): void {
  const { members } = socket.table
  if (socket.subscriptions > 0 && subscriptions === 0) members.splice(members.indexOf(socket), 1)
  if (socket.subscriptions === 0 && subscriptions > 0) members.unshift(socket)
  socket.subscriptions = subscriptions
}

function bitCount(word: number): number {
  let count = 0
  for (let rest = word; rest !== 0; rest &= rest - 1) count++
  return count
}

/** `group` must be one there is room for. */
export function setMembership(socket: Socket, group: number, member: boolean): void {
  const word = (group - 1) >> 5
  const bit = 1 << ((group - 1) & 31)
  const before = (socket.groups[word]! & bit) !== 0
  socket.groups[word] = member ? socket.groups[word]! | bit : socket.groups[word]! & ~bit
  updateSubscriptions(socket, socket.subscriptions - Number(before) + Number(member))
}

/** Replaces groups 1 to 32; the others stay (B10). */
export function setLowGroups(socket: Socket, mask: number): void {
  const before = socket.groups[0]!
  socket.groups[0] = mask
  updateSubscriptions(socket, socket.subscriptions + bitCount(mask) - bitCount(before))
}

/** __netlink_clear_multicast_users: everybody leaves, in every namespace (G11). */
export function clearGroup(members: readonly Socket[], group: number): void {
  for (const socket of [...members]) if (socket.isMember(group)) setMembership(socket, group, false)
}
