/** Parcels of batches that another thread sends, so that the event loop turns while the kernel works. */

import type { ReceiveArea } from '../transport/receive-area.js'
import type { SystemSocket } from '../transport/transport.js'
import { DATAGRAM_ROOM } from './area-pool.js'
import type { Endpoint } from './endpoint.js'
import type { Parcel } from './pending.js'

/**
 * Parcels under way at once: one that the kernel works on, the others so that it need not wait for this thread. As many as the addon takes, which tells
 * of what was sent when half of them are left (native/sender.c).
 */
export const QUEUE_DEPTH = 8

/** What the thread has for one socket, in the order of sending. While there is any, the socket is the thread's: nobody else sends or receives on it. */
export class SendQueue {
  readonly #socket: SystemSocket
  readonly #peer: number
  readonly #sent: () => void
  /** Datagrams longer than this thread's areas take are not for the other. */
  readonly #fits: boolean
  #parcels: Parcel[] = []

  /** @param sent called from the event loop when something is there for {@link take}. */
  constructor(endpoint: Endpoint, peer: number, sent: () => void) {
    this.#socket = endpoint.socket
    this.#peer = peer
    this.#sent = sent
    this.#fits = endpoint.maxDatagram <= DATAGRAM_ROOM
  }

  /** Whether there is another thread to send: a process answers by itself, and only the kernel's answers are there when sending is over (X11). */
  get possible(): boolean {
    return this.#peer === 0 && this.#fits && this.#socket.queueSend !== undefined
  }

  get size(): number {
    return this.#parcels.length
  }

  get full(): boolean {
    return this.#parcels.length >= QUEUE_DEPTH
  }

  /** False where neither thread nor memory is to be had. `parcel.bytes` is copied. */
  push(parcel: Parcel): boolean {
    if (this.#socket.queueSend!(parcel.bytes, this.#peer, 0, DATAGRAM_ROOM, this.#sent) < 0) return false
    this.#parcels.push(parcel)
    return true
  }

  /** The oldest that has been sent, with what sending it returned; `area` has what the kernel answered by then. Undefined where all others are under way. */
  take(area: ReceiveArea): { readonly parcel: Parcel; readonly sent: number } | undefined {
    if (this.#parcels.length === 0) return undefined
    const sent = this.#socket.takeSent!(area)
    if (sent === undefined) return undefined
    return { parcel: this.#parcels.shift()!, sent }
  }

  /** Takes back what has not begun, in order; a queue that has stopped goes on with what is pushed from now on. */
  recall(): Parcel[] {
    const count = Math.max(this.#socket.unqueueSends!(), 0)
    return this.#parcels.splice(this.#parcels.length - count, count)
  }
}
