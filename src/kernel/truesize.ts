/** What a message costs its receiver's buffer: not its length but the memory the kernel takes for it. Rules A1 to A7; x86-64, 4 KiB pages. */

export interface TruesizeOptions {
  /** Bytes of struct sk_buff as charged. Default 256. */
  readonly skBuff?: number
  /** Bytes of struct skb_shared_info at the end of the head. Default 320. */
  readonly sharedInfo?: number
  /** Bytes of a page, a power of two. Default 4096. */
  readonly page?: number
  /** Bytes of the cache for small heads; 576, or 704 where the kernel is built with wireless (A4). */
  readonly smallHead?: number
}

/** Largest allocation that a dump asks for, bytes (D6). */
const LARGEST_CHUNK = 32768

export class Truesize {
  /** NLMSG_GOODSIZE: what fits one page beside the bookkeeping, at most 8192 bytes of it. */
  readonly goodSize: number
  /** Largest dump chunk, SKB_WITH_OVERHEAD(32768) (V8). */
  readonly largestChunk: number
  readonly #skBuff: number
  readonly #sharedInfo: number
  readonly #page: number
  readonly #smallHead: number

  constructor({ skBuff = 256, sharedInfo = 320, page = 4096, smallHead = 576 }: TruesizeOptions = {}) {
    this.#skBuff = skBuff
    this.#sharedInfo = sharedInfo
    this.#page = page
    this.#smallHead = smallHead
    this.goodSize = Math.min(page, 8192) - sharedInfo
    this.largestChunk = LARGEST_CHUNK - sharedInfo
  }

  #head(length: number): number {
    const need = ((length + 63) & ~63) + this.#sharedInfo
    if (need <= this.#smallHead) return this.#smallHead
    let bucket = 1024
    while (bucket < need) bucket *= 2
    return bucket
  }

  /** alloc_skb(length): a head out of the power-of-two caches (A1, A3). */
  allocated(length: number): number {
    return this.#skBuff + this.#head(length)
  }

  /** What a process sent: above one page and without a group the head is as large as the message, no larger (A2, netlink_alloc_large_skb). */
  sent(length: number, toGroup: boolean): number {
    const need = ((length + 63) & ~63) + this.#sharedInfo
    return need <= this.#page || toGroup ? this.allocated(length) : this.#skBuff + need
  }

  /** A message of the kernel, built in `capacity` bytes and given back what it left empty where that is much (A5, netlink_trim). */
  trimmed(length: number, capacity: number): number {
    const size = this.allocated(capacity)
    const slack = size - this.#skBuff - this.#sharedInfo - length
    return slack * 2 < size ? size : this.allocated(length)
  }
}
