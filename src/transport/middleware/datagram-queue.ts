/** Datagrams taken out of a {@link ReceiveArea}, to be altered, dropped, held back or made up, and put into one again. */

import {
  AREA_HEADER,
  DATAGRAM_HEADER,
  HAS_CREDENTIALS,
  HAS_GROUP,
  HAS_NSID,
  type ReceiveArea,
  WORD_FULL_LENGTH,
  WORD_GID,
  WORD_GROUP,
  WORD_GROUPS,
  WORD_LENGTH,
  WORD_NSID,
  WORD_OVERRUN,
  WORD_PID,
  WORD_PORT_ID,
  WORD_PRESENT,
  WORD_UID,
} from '../receive-area.js'

export const EAGAIN = 11

/** A datagram on its own: the bytes are its own copy. Meanings are those of {@link Datagram}. */
export interface QueuedDatagram {
  readonly bytes: Uint8Array
  readonly portId: number
  readonly groups: number
  readonly group?: number | undefined
  readonly nsid?: number | undefined
  readonly credentials?: { readonly pid: number; readonly uid: number; readonly gid: number } | undefined
  /** Length before it was cut; default: that of `bytes`. */
  readonly fullLength?: number | undefined
}

/**
 * A receive queue as the kernel keeps one: datagrams in order, and the pending error ENOBUFS, which the next receive meets before any of them,
 * however many there are (O2, O3).
 */
export class DatagramQueue {
  readonly #items: QueuedDatagram[] = []
  #overruns = 0

  get length(): number {
    return this.#items.length
  }

  /** Whether a receive would tell something: a datagram or an overrun. */
  get readable(): boolean {
    return this.#items.length > 0 || this.#overruns > 0
  }

  push(...items: readonly QueuedDatagram[]): void {
    for (const item of items) this.#items.push(item)
  }

  /** Puts datagrams in front of all others. */
  unshift(...items: readonly QueuedDatagram[]): void {
    this.#items.unshift(...items)
  }

  /** Something was lost: the next receive says ENOBUFS, once. */
  overrun(count = 1): void {
    this.#overruns += count
  }

  clear(): void {
    this.#items.length = 0
    this.#overruns = 0
  }

  /** Takes everything out of `area`, which is empty afterwards, and appends it; an overrun becomes this queue's. Returns what was appended. */
  takeFrom(area: ReceiveArea): readonly QueuedDatagram[] {
    const taken = readDatagrams(area)
    this.push(...taken)
    this.#overruns += area.overruns
    area.u32.set([0, AREA_HEADER, EAGAIN, 0])
    return taken
  }

  /**
   * Fills `area` as receive() does, and returns the number of datagrams. A datagram is placed only while `area.room` bytes are left for it, and
   * cut to that room where it is longer (V2); its errno is EAGAIN once this queue is empty, else 0.
   * @param errno what the receive ends with where the queue is empty.
   */
  fill(area: ReceiveArea, errno: number = EAGAIN): number {
    const overruns = this.#overruns
    this.#overruns = 0
    let position = AREA_HEADER
    let count = 0
    while (count < this.#items.length && position + DATAGRAM_HEADER + area.room <= area.u8.length) {
      position = writeDatagram(area, position, this.#items[count]!, count === 0 && overruns > 0)
      count++
    }
    this.#items.splice(0, count)
    const end = Math.min(position, area.u8.length)
    area.u32.set([count, end, this.#items.length > 0 ? 0 : errno, overruns])
    return count
  }
}

/** Copies of the datagrams in `area`, in order. */
export function readDatagrams(area: ReceiveArea): QueuedDatagram[] {
  const taken: QueuedDatagram[] = []
  for (let index = 0, position = AREA_HEADER; index < area.count; index++, position = area.next(position)) {
    const { offset, length, overrun: _, ...rest } = area.datagram(position)
    taken.push({ ...rest, bytes: area.u8.slice(offset, offset + length) })
  }
  return taken
}

/** Writes one datagram at `position`, which is a multiple of 8 with DATAGRAM_HEADER and `area.room` bytes behind it; returns where the next one starts. */
function writeDatagram(area: ReceiveArea, position: number, item: QueuedDatagram, overrun: boolean): number {
  const word = position >> 2
  const length = Math.min(item.bytes.length, area.room)
  const { group, nsid, credentials } = item
  const words = area.u32.subarray(word, word + (DATAGRAM_HEADER >> 2))
  words.fill(0)
  words[WORD_LENGTH] = length
  words[WORD_FULL_LENGTH] = Math.max(item.fullLength ?? 0, item.bytes.length)
  words[WORD_PORT_ID] = item.portId
  words[WORD_GROUPS] = item.groups
  words[WORD_PRESENT] =
    (group === undefined ? 0 : HAS_GROUP) |
    (nsid === undefined ? 0 : HAS_NSID) |
    (credentials === undefined ? 0 : HAS_CREDENTIALS)
  words[WORD_GROUP] = group ?? 0
  words[WORD_NSID] = nsid ?? 0
  words[WORD_PID] = credentials?.pid ?? 0
  words[WORD_UID] = credentials?.uid ?? 0
  words[WORD_GID] = credentials?.gid ?? 0
  words[WORD_OVERRUN] = overrun ? 1 : 0
  area.u8.set(item.bytes.subarray(0, length), position + DATAGRAM_HEADER)
  return area.next(position)
}

/** Whether a datagram went to a group rather than to one socket: the group from NETLINK_PKTINFO where it is there, else the mask (V4, V5). */
export function isMulticast(item: { readonly groups: number; readonly group?: number | undefined }): boolean {
  return item.groups !== 0 || (item.group ?? 0) !== 0
}
