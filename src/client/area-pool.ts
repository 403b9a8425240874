/** Receive memory lent for one synchronous use. Sockets share it: no socket holds 256 KiB while it is idle. */

import { ANY_NUMBER, AREA_HEADER, DATAGRAM_HEADER, ReceiveArea } from '../transport/receive-area.js'

/** Bytes offered to each datagram unless a socket asks for more: twice what the kernel puts into one of its own (D6). */
export const DATAGRAM_ROOM: number = 64 * 1024
/** Bytes that `maxDatagram` may be at most. */
export const LARGEST_DATAGRAM: number = 2 ** 30
const AREA_SIZE = 256 * 1024

const free: ReceiveArea[] = []

/** The bytes a socket offers each datagram. @throws RangeError for what is no size. */
export function checkDatagramRoom(room: number = DATAGRAM_ROOM): number {
  if (Number.isInteger(room) && room >= 1 && room <= LARGEST_DATAGRAM) return room
  throw new RangeError(`maxDatagram: expected an integer from 1 to ${LARGEST_DATAGRAM} (bytes), got ${String(room)}`)
}

/**
 * Runs `use` with an area that nobody else has meanwhile, and whose `most` is any number; what is in it must be copied or decoded before `use` returns. Callbacks that send on
 * another socket while one area is being read get another one.
 */
export function withArea<T>(use: (area: ReceiveArea) => T): T {
  const area = takeArea()
  try {
    return use(area)
  } finally {
    returnArea(area)
  }
}

/** The same without a closure: to be given back by {@link returnArea} when its use ends. */
export function takeArea(): ReceiveArea {
  return free.pop() ?? new ReceiveArea(AREA_SIZE, DATAGRAM_ROOM)
}

export function returnArea(area: ReceiveArea): void {
  area.most = ANY_NUMBER
  if (free.length < 4) free.push(area)
}

/** The area of one socket that receives datagrams longer than the shared areas take: made when it is first lent, then kept. */
export class LargeArea {
  readonly #room: number
  #free: ReceiveArea | undefined
  #released = false

  private constructor(room: number) {
    this.#room = room
  }

  /** Undefined where the shared areas are large enough. */
  static for(room: number): LargeArea | undefined {
    return room > DATAGRAM_ROOM ? new LargeArea(room) : undefined
  }

  /** As {@link withArea}. */
  lend<T>(use: (area: ReceiveArea) => T): T {
    const area = this.#free ?? this.#make()
    this.#free = undefined
    try {
      return use(area)
    } finally {
      area.most = ANY_NUMBER
      if (!this.#released) this.#free = area
    }
  }

  /** Lets the memory go; what is lent now goes when its use ends. */
  release(): void {
    this.#released = true
    this.#free = undefined
  }

  /** Behind the longest datagram there is as much room as in a shared area: small ones are still received many at once. */
  #make(): ReceiveArea {
    return new ReceiveArea(this.#room + AREA_SIZE + AREA_HEADER + DATAGRAM_HEADER, this.#room)
  }
}
