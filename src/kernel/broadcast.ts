/** Delivery to the members of a group. af_netlink.c: do_one_broadcast, netlink_broadcast_filtered, netlink_set_err; O-rules. */

import type { Datagram } from './datagram.js'
import { ENOBUFS, ESRCH } from './errno.js'
import { CAP_NET_BROADCAST, nsCapable } from './process.js'
import { enqueue, hasRoom, overrun } from './queue.js'
import type { Socket } from './socket.js'
import { filtered } from './socket-filter.js'

export interface BroadcastOptions {
  /** A listener with this port id is left out (X7). */
  readonly exclude: number
  /** False keeps the message from that listener (tx_filter, O9). */
  readonly accept?: ((listener: Socket, bytes: Uint8Array) => boolean) | undefined
}

/** N3: listeners elsewhere hear it where they asked for it, know the namespace by number, and were opened by somebody who may. */
function hearsOtherNamespace(listener: Socket, from: Socket): boolean {
  if (!listener.flags.listenAllNsid || listener.netns.nsidOf(from.netns) === undefined) return false
  return listener.opener !== undefined && nsCapable(listener.opener, from.netns.userns, CAP_NET_BROADCAST)
}

type Outcome = 'passed over' | 'delivered' | 'lost' | 'lost, and wanted known'

/** One multicast on its way; once a copy could not be had, all listeners that follow lose it (O10). */
interface Delivery extends BroadcastOptions {
  failed: boolean
}

/** The checks in the order of rule O9. */
function deliver(from: Socket, listener: Socket, datagram: Datagram, options: Delivery): Outcome {
  if (listener === from || listener.portId === options.exclude || !listener.isMember(datagram.group))
    return 'passed over'
  const foreign = listener.netns !== from.netns
  if (foreign && !hearsOtherNamespace(listener, from)) return 'passed over'
  if (options.failed) {
    overrun(listener)
    return 'lost'
  }
  if (!from.table.allocate('copy')) {
    options.failed = true
    overrun(listener)
    return listener.flags.broadcastError ? 'lost, and wanted known' : 'lost'
  }
  if (options.accept?.(listener, datagram.bytes) === false) return 'passed over'
  const kept = filtered(listener.filter, datagram)
  if (kept === undefined) return 'passed over'
  if (!hasRoom(listener, kept.truesize)) {
    overrun(listener)
    return listener.flags.broadcastError ? 'lost, and wanted known' : 'lost'
  }
  enqueue(listener, foreign ? { ...kept, nsid: listener.netns.nsidOf(from.netns)! } : kept)
  return 'delivered'
}

/** 0 where somebody got it, -ESRCH where nobody did, -ENOBUFS where a listener with NETLINK_BROADCAST_ERROR lost it (O11). */
export function broadcast(from: Socket, datagram: Datagram, options: BroadcastOptions): number {
  const delivery: Delivery = { ...options, failed: false }
  const outcomes = new Set([...from.table.members].map(listener => deliver(from, listener, datagram, delivery)))
  if (outcomes.has('lost, and wanted known')) return -ENOBUFS
  return outcomes.has('delivered') ? 0 : -ESRCH
}

/** Puts an error before all listeners of a group in the namespace; returns how many do not want to hear of ENOBUFS (O8). @param errno positive. */
export function setError(from: Socket, group: number, exclude: number, errno: number): number {
  let deaf = 0
  for (const listener of from.table.members) {
    if (listener === from || listener.netns !== from.netns || listener.portId === exclude) continue
    if (!listener.isMember(group)) continue
    if (errno === ENOBUFS && listener.flags.noEnobufs) deaf++
    else listener.report(errno)
  }
  return deaf
}
