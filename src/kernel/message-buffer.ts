/** A message under construction in memory of limited size: `struct sk_buff` with nlmsg_put and nlmsg_end. */

import { align, encodeMessage, type OutgoingMessage, Writer } from '../wire/index.js'

export class MessageBuffer {
  /** Bytes that fit. */
  readonly size: number
  readonly #writer: Writer

  constructor(size: number) {
    this.size = size
    this.#writer = new Writer(Math.min(size, 4096))
  }

  get length(): number {
    return this.#writer.position
  }

  /** skb_tailroom. */
  get room(): number {
    return this.size - this.length
  }

  /** Nothing happens and false is returned where it does not fit. The message is padded to a multiple of 4, as nlmsg_put does. */
  append(message: OutgoingMessage): boolean {
    const bytes = encodeMessage(message)
    if (align(bytes.length) > this.room) return false
    this.#writer.raw(bytes)
    this.#writer.pad()
    return true
  }

  /** As {@link append}, with the payload written by `fill`. Returns the position of the message, or -1 where it does not fit. */
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

  /** A copy of all that was written. */
  bytes(): Uint8Array {
    return this.#writer.copy()
  }
}
