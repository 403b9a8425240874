/** Receives that another thread makes while this one decodes what came before: the kernel's work on a dump or a full queue is then done beside ours. */

import type { ReceiveArea } from '../transport/receive-area.js'
import { DATAGRAM_ROOM } from './area-pool.js'
import type { Endpoint } from './endpoint.js'

/** Receives under way at once, or made and not taken; what has been taken is replaced when half of them have been: waking the other thread takes this one 10 us. */
const DEPTH = 8

/** While anything is {@link underWay} the socket is the other thread's: nobody else receives or waits on it. */
export class ReceiveAhead {
  readonly #endpoint: Endpoint
  readonly #received: () => void
  #underWay = 0

  /** @param received called from the event loop when something can be taken after {@link take} had found nothing; must not throw. */
  constructor(endpoint: Endpoint, received: () => void) {
    this.#endpoint = endpoint
    this.#received = received
  }

  get underWay(): boolean {
    return this.#underWay > 0
  }

  /** Has receives of `most` datagrams each made ahead, in order. False where there is no thread for it, or its areas are too small; nothing is under way then. */
  fill(most: number): boolean {
    const { socket, maxDatagram } = this.#endpoint
    if (maxDatagram > DATAGRAM_ROOM || socket.queueReceive === undefined) return false
    if (this.#underWay > DEPTH / 2) return true
    for (; this.#underWay < DEPTH; this.#underWay++) {
      if (socket.queueReceive(most, DATAGRAM_ROOM, this.#received) < 0) break
    }
    return this.#underWay > 0
  }

  /**
   * What the oldest brought, as receive() leaves it; false where it is not over. Then more of `most` datagrams are made ahead, or none where there was
   * nothing more.
   */
  take(area: ReceiveArea, most: number): boolean {
    if (!this.#take(area)) return false
    if (area.errno === 0) this.fill(most)
    else this.stop()
    return true
  }

  /** Takes back what has not begun. False where a receive goes on, or has brought something that is not wanted any more: the socket is to be closed then. */
  stop(): boolean {
    if (this.#underWay === 0) return true
    this.#underWay -= Math.max(this.#endpoint.socket.unqueueSends!(), 0)
    while (this.#underWay > 0 && this.#endpoint.withArea(area => this.#take(area) && area.count === 0));
    return this.#underWay === 0
  }

  #take(area: ReceiveArea): boolean {
    if (this.#endpoint.socket.takeSent!(area) === undefined) return false
    this.#underWay--
    return true
  }
}
