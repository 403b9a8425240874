/** struct nlmsghdr and the walk over the messages of a datagram; include/uapi/linux/netlink.h. All integers are in host order. */

import { align } from './align.js'
import { ByteView, LITTLE_ENDIAN } from './byte-view.js'
import { WireError } from './wire-error.js'

/** Bytes of struct nlmsghdr. */
export const NLMSG_HDRLEN = 16

export interface MessageHeader {
  /** nlmsg_len: header and payload, without padding. */
  readonly length: number
  /** nlmsg_type: below 16 control (NLMSG_ERROR, NLMSG_DONE …), above it the protocol's own, or the id of a generic family. */
  readonly type: number
  /** nlmsg_flags: NLM_F_*. */
  readonly flags: number
  /** nlmsg_seq, unsigned. */
  readonly sequence: number
  /** nlmsg_pid: in a reply the port it is meant for, in an event the port that caused it (W7, W11). Not who sent it: that is the datagram's sender. */
  readonly portId: number
}

/** A message to send. What is left out is 0. */
export interface OutgoingMessage {
  readonly type: number
  readonly flags?: number | undefined
  readonly sequence?: number | undefined
  readonly portId?: number | undefined
  readonly payload?: Uint8Array | undefined
}

/** A message that stands on its own: `payload` is a copy. */
export interface Message extends MessageHeader {
  readonly payload: Uint8Array
}

/** Writes a header at `position`, which must be a multiple of 4 with 16 bytes behind it. */
export function writeHeader(
  view: ByteView,
  position: number,
  length: number,
  type: number,
  flags: number,
  sequence: number,
  portId: number,
): void {
  const word = position >> 2
  const half = position >> 1
  view.u32[word] = length
  view.u16[half + 2] = type
  view.u16[half + 3] = flags
  view.u32[word + 2] = sequence
  view.u32[word + 3] = portId
}

export function readHeader(view: ByteView, position: number): MessageHeader {
  const word = position >> 2
  const half = position >> 1
  return {
    length: view.u32[word]!,
    type: view.u16[half + 2]!,
    flags: view.u16[half + 3]!,
    sequence: view.u32[word + 2]!,
    portId: view.u32[word + 3]!,
  }
}

/**
 * nlmsg_len of the message at `position`, once it is certain that all of it lies before `end`.
 * @throws WireError when the header is cut, or its length lies (W1 is how the kernel takes the same bytes).
 */
export function messageLength(view: ByteView, position: number, end: number): number {
  const left = end - position
  if (left < NLMSG_HDRLEN) throw new WireError(`message header cut short: ${left} of 16 bytes`, { offset: position })
  const length = view.u32[position >> 2]!
  if (length < NLMSG_HDRLEN)
    throw new WireError(`nlmsg_len ${length} is less than its own header`, { offset: position })
  if (length > left) throw new WireError(`nlmsg_len ${length} exceeds the ${left} bytes left`, { offset: position })
  return length
}

/** Start of the message behind the one at `position`; the last one may lack its padding (L1). */
export function nextMessage(position: number, length: number, end: number): number {
  return Math.min(position + align(length), end)
}

/**
 * The messages of one datagram. Payloads are copies.
 * @throws WireError at the first message that cannot be whole; those before it have been yielded.
 */
export function* parseMessages(bytes: Uint8Array): Generator<Message, void, undefined> {
  const view = ByteView.copyOf(bytes)
  const end = bytes.length
  let position = 0
  while (position < end) {
    const length = messageLength(view, position, end)
    yield messageAt(view, position)
    position = nextMessage(position, length, end)
  }
}

/** The message at `position`, copied; its length must have been checked by {@link messageLength}. */
export function messageAt(view: ByteView, position: number): Message {
  const { length, type, flags, sequence, portId } = readHeader(view, position)
  const payload = view.u8.slice(position + NLMSG_HDRLEN, position + length)
  return { length, type, flags, sequence, portId, payload }
}

/** Bytes of one message, without trailing padding: nlmsg_len is exactly header plus payload. */
export function encodeMessage(message: OutgoingMessage): Uint8Array {
  const { payload } = message
  const length = NLMSG_HDRLEN + (payload?.length ?? 0)
  const header = new Uint32Array(align(length) >> 2)
  const [type, flags] = [message.type & 0xffff, (message.flags ?? 0) & 0xffff]
  header[0] = length
  header[1] = LITTLE_ENDIAN ? type | (flags << 16) : (type << 16) | flags
  header[2] = message.sequence ?? 0
  header[3] = message.portId ?? 0
  const bytes = new Uint8Array(header.buffer, 0, length)
  if (payload !== undefined) bytes.set(payload, NLMSG_HDRLEN)
  return bytes
}

/** Bytes of several messages for one send, each aligned (W5: the kernel loses a message that is not). */
export function encodeMessages(messages: readonly OutgoingMessage[]): Uint8Array {
  const encoded = messages.map(encodeMessage)
  const total = encoded.reduce(
    (sum, bytes, index) => sum + (index < encoded.length - 1 ? align(bytes.length) : bytes.length),
    0,
  )
  const out = new Uint8Array(total)
  let position = 0
  for (const bytes of encoded) {
    out.set(bytes, position)
    position += align(bytes.length)
  }
  return out
}
