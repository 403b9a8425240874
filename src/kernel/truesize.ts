/** What a message costs its receiver's buffer: not its length but the memory the kernel takes for it. Rules A1 to A7; x86-64, 4 KiB pages. */

/** Bytes of struct sk_buff as charged. */
const SK_BUFF = 256
/** Bytes of struct skb_shared_info at the end of the head. */
const SHARED_INFO = 320
const PAGE = 4096
/** NLMSG_GOODSIZE: what fits one page beside the bookkeeping. */
export const NLMSG_GOODSIZE: number = PAGE - SHARED_INFO
/** Largest dump chunk, SKB_WITH_OVERHEAD(32768) (V8). */
export const MAX_CHUNK: number = 32768 - SHARED_INFO

export interface TruesizeOptions {
  /** Bytes of the cache for small heads; 576, or 704 where the kernel is built with wireless (A4). */
  readonly smallHead?: number
}

export class Truesize {
  readonly #smallHead: number

  constructor(options: TruesizeOptions = {}) {
    this.#smallHead = options.smallHead ?? 576
  }

  #head(length: number): number {
    const need = ((length + 63) & ~63) + SHARED_INFO
    if (need <= this.#smallHead) return this.#smallHead
    let bucket = 1024
    while (bucket < need) bucket *= 2
    return bucket
  }

  /** alloc_skb(length): a head out of the power-of-two caches (A1, A3). */
  allocated(length: number): number {
    return SK_BUFF + this.#head(length)
  }

  /** What a process sent: above one page and without a group the head is as large as the message, no larger (A2, netlink_alloc_large_skb). */
  sent(length: number, toGroup: boolean): number {
    const need = ((length + 63) & ~63) + SHARED_INFO
    return need <= PAGE || toGroup ? this.allocated(length) : SK_BUFF + need
  }

  /** A message of the kernel, built in `capacity` bytes and given back what it left empty where that is much (A5, netlink_trim). */
  trimmed(length: number, capacity: number): number {
    const size = this.allocated(capacity)
    const slack = size - SK_BUFF - SHARED_INFO - length
    return slack * 2 < size ? size : this.allocated(length)
  }
}
