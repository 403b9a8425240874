/** A message under construction in memory of limited size: `struct sk_buff` with nlmsg_put and nlmsg_end. */

import type { Writer } from '../wire/index.js'
import { borrowWriter, copyOf, returnWriter } from './memory.js'

export class MessageBuffer {
  /** Bytes that fit. */
  readonly size: number
  readonly #writer: Writer = borrowWriter()

  constructor(size: number) {
    this.size = size
  }

  get length(): number {
    return this.#writer.position
  }

  /** skb_tailroom. */
  get room(): number {
    return this.size - this.length
  }

  /**
   * A message whose payload is written by `fill`, padded to a multiple of 4 as nlmsg_put does. Returns its position, or -1 where it does not
   * fit, and then nothing has happened.
   */
  write(
    header: { readonly type: number; readonly flags: number; readonly sequence: number; readonly portId: number },
    fill: (writer: Writer) => void,
  ): number {
    const writer = this.#writer
    const start = writer.startMessage(header.type, header.flags, header.sequence, header.portId)
    fill(writer)
    writer.endMessage(start)
    writer.pad()
    if (writer.position <= this.size) return start
    writer.position = start
    return -1
  }

  /** Sets bits of nlmsg_flags in the message at `position`. */
  addFlags(position: number, flags: number): void {
    const half = (position >> 1) + 3
    const { u16 } = this.#writer.view
    u16[half] = u16[half]! | flags
  }

  /** All that was written, as a copy; the buffer is at its end. */
  finish(): Uint8Array {
    const { bytes } = copyOf(this.#writer.bytes())
    returnWriter(this.#writer)
    return bytes
  }
}
