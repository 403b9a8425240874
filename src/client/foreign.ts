/** Datagrams that did not come from whom they must come: dropped, counted, and told of. */

import { type Channel, channel } from 'node:diagnostics_channel'
import { NETLINK_USERSOCK } from '../wire/constants.js'

/** A datagram that was dropped because of its sender. */
export interface ForeignDatagram {
  readonly protocol: number
  /** Port id of the receiving socket. */
  readonly portId: number
  /** Port id of the sender: not 0, so not the kernel. */
  readonly sender: number
  /** Group it was sent to; 0 for unicast. */
  readonly group: number
  /** A copy. */
  readonly bytes: Uint8Array
}

export type ForeignListener = (datagram: ForeignDatagram) => void

/** Protocols on which only the kernel speaks; on others (NETLINK_USERSOCK, numbers of one's own modules) processes may. */
const KERNEL_PROTOCOLS: ReadonlySet<number> = new Set([0, 4, 6, 7, 8, 9, 10, 11, 12, 15, 16, 18, 20, 21])

/** Whether messages of other processes are wanted on `protocol` where the caller did not say. */
export function peersByDefault(protocol: number): boolean {
  return protocol === NETLINK_USERSOCK || !KERNEL_PROTOCOLS.has(protocol)
}

const foreignChannel = channel('nlkit:foreign')
/** Where warnings that came with success are published. */
export const warningChannel: Channel = channel('nlkit:warning')

/** Tells the listener and the diagnostics channel `nlkit:foreign`. An error thrown by the listener is raised outside of the receive loop. */
export function reportForeign(datagram: ForeignDatagram, listener: ForeignListener | undefined): void {
  if (foreignChannel.hasSubscribers) foreignChannel.publish(datagram)
  if (listener !== undefined) callListener(listener, datagram)
}

/** Calls a callback of the user where nothing may throw: what it throws becomes an uncaught exception of a later turn. */
export function callListener<T>(listener: (value: T) => void, value: T): void {
  try {
    listener(value)
  } catch (error) {
    queueMicrotask(() => {
      throw error
    })
  }
}
