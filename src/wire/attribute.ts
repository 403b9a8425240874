/** struct nlattr and the walk over attributes; include/uapi/linux/netlink.h, lib/nlattr.c. */

import { align } from './align.js'
import type { ByteView } from './byte-view.js'
import { WireError } from './wire-error.js'

/** Bytes of struct nlattr. */
export const NLA_HDRLEN = 4
/** Bits of nla_type that are the type itself; the two above are NLA_F_NESTED and NLA_F_NET_BYTEORDER (L2). */
export const NLA_TYPE_MASK = 0x3fff
export const NLA_F_NESTED = 0x8000
export const NLA_F_NET_BYTEORDER = 0x4000
/** Largest payload of one attribute: nla_len has 16 bits. */
export const NLA_MAX_PAYLOAD: number = 0xffff - NLA_HDRLEN

/** An attribute that nothing knows, kept as it came so that it can be written back. `type` has its flag bits. */
export interface RawAttribute {
  readonly type: number
  /** A copy. */
  readonly payload: Uint8Array
}

/**
 * nla_len of the attribute at `position`, once it is certain that all of it lies before `end` (L3).
 * @throws WireError when the header is cut or its length lies. Fewer than 4 bytes left is the caller's to see: padding, or leftover.
 */
export function attributeLength(view: ByteView, position: number, end: number): number {
  const length = view.u16[position >> 1]!
  if (length < NLA_HDRLEN) throw new WireError(`nla_len ${length} is less than its own header`, { offset: position })
  if (position + length > end) {
    throw new WireError(`nla_len ${length} exceeds the ${end - position} bytes left`, { offset: position })
  }
  return length
}

/** nla_type at `position`, without its flag bits. */
export function attributeType(view: ByteView, position: number): number {
  return view.u16[(position >> 1) + 1]! & NLA_TYPE_MASK
}

/** A copy of the attribute at `position`, for keeping. */
export function rawAttribute(view: ByteView, position: number, length: number): RawAttribute {
  return { type: view.u16[(position >> 1) + 1]!, payload: view.u8.slice(position + NLA_HDRLEN, position + length) }
}

/**
 * The attributes between `position` (a multiple of 4) and `end`, copied.
 * @throws WireError at the first that cannot be whole, or when 1 to 3 bytes are left over.
 */
export function* parseAttributes(
  view: ByteView,
  position: number,
  end: number,
): Generator<RawAttribute, void, undefined> {
  while (end - position >= NLA_HDRLEN) {
    const length = attributeLength(view, position, end)
    yield rawAttribute(view, position, length)
    position += align(length)
  }
  if (position < end)
    throw new WireError(`${end - position} bytes left over after the attributes`, { offset: position })
}
