/**
 * NLMSG_ERROR and NLMSG_DONE: how the kernel ends a request, and the extended acknowledgement (extack) that says why.
 * net/netlink/af_netlink.c: netlink_ack, netlink_dump_done; rules W8, E1 to E7, D5.
 */

import { align } from './align.js'
import { NLA_HDRLEN, type RawAttribute, rawAttribute } from './attribute.js'
import { type ByteView, LITTLE_ENDIAN } from './byte-view.js'
import { NLM_F_ACK_TLVS, NLM_F_CAPPED } from './flags.js'
import { type MessageHeader, NLMSG_HDRLEN, readHeader } from './message.js'
import { decodeText } from './text.js'
import { WireError } from './wire-error.js'

/** What the policy of the refused attribute allows (NLMSGERR_ATTR_POLICY, E5). Only what the kernel sent is set. */
export interface PolicyLimits {
  /** NL_ATTR_TYPE_*: 1 flag, 2 u8 … 17 uint. */
  readonly type?: number
  readonly min?: bigint
  readonly max?: bigint
  /** Bytes. */
  readonly minLength?: number
  /** Bytes. */
  readonly maxLength?: number
  /** Bits that may be set. */
  readonly mask?: bigint
}

export interface ExtendedAck {
  /** The kernel's own words: the reason of an error, or a warning on success. */
  readonly message?: string
  /** Byte offset of the offending attribute from the start of the request's nlmsghdr (E3). */
  readonly offset?: number
  /** A copy; its meaning is the family's. */
  readonly cookie?: Uint8Array
  readonly policy?: PolicyLimits
  /** Type of a required attribute that was absent. */
  readonly missingType?: number
  /** Byte offset of the nest that lacks it; absent at the top level (E3). */
  readonly missingNest?: number
  /** What this version does not know, kept. */
  readonly unknown?: readonly RawAttribute[]
}

export interface Acknowledgement {
  /** errno as a positive number; 0 for success. */
  readonly errno: number
  /** Header of the request it answers; absent when cut, and in NLMSG_DONE. */
  readonly request?: MessageHeader
  readonly extack?: ExtendedAck
}

/**
 * Reads an NLMSG_ERROR that lies at `position` for `length` bytes. Where the TLVs start depends on whether the request was echoed whole:
 * NLM_F_CAPPED says it was not, and so does error 0 on kernels before the flag existed (W8).
 * @throws WireError when not even the error number is there.
 */
export function parseErrorMessage(view: ByteView, position: number, length: number): Acknowledgement {
  const end = position + length
  const body = position + NLMSG_HDRLEN
  if (end - body < 4) throw new WireError('NLMSG_ERROR without an error number', { offset: position })
  const errno = errnoOf(view, body)
  if (end - body < 4 + NLMSG_HDRLEN) return { errno }
  const request = readHeader(view, body + 4)
  const flags = view.u16[(position >> 1) + 3]!
  if (!(flags & NLM_F_ACK_TLVS)) return { errno, request }
  const capped = (flags & NLM_F_CAPPED) !== 0
  // A request longer than what is left was not echoed whole, whatever the flags say: there is no telling where TLVs start.
  if (!capped && request.length > end - body - 4) return { errno, request }
  const echoed = capped ? NLMSG_HDRLEN : align(Math.max(request.length, NLMSG_HDRLEN))
  return withExtack(view, body + 4 + echoed, end, { errno, request })
}

/**
 * Reads an NLMSG_DONE; its payload is an errno, and TLVs follow it directly (E6). A payload that is absent counts as success:
 * some families of older kernels send none.
 */
export function parseDoneMessage(view: ByteView, position: number, length: number): Acknowledgement {
  const end = position + length
  const body = position + NLMSG_HDRLEN
  if (end - body < 4) return { errno: 0 }
  const errno = errnoOf(view, body)
  const flags = view.u16[(position >> 1) + 3]!
  if (!(flags & NLM_F_ACK_TLVS)) return { errno }
  return withExtack(view, body + 4, end, { errno })
}

/** The kernel writes errors negative; a protocol that writes them positive is taken by the same word. */
function errnoOf(view: ByteView, at: number): number {
  return Math.abs(view.u32[at >> 2]! | 0)
}

function withExtack(view: ByteView, start: number, end: number, ack: Acknowledgement): Acknowledgement {
  const extack = parseExtendedAck(view, start, end)
  return extack === undefined ? ack : { ...ack, extack }
}

type Mutable<T> = { -readonly [K in keyof T]: T[K] }

const EXTACK_READERS: Readonly<
  Record<number, (view: ByteView, at: number, end: number, into: Mutable<ExtendedAck>) => boolean>
> = {
  1: (view, at, end, into) => set(into, 'message', decodeText(view.u8, at, end)),
  2: (view, at, end, into) => end - at >= 4 && set(into, 'offset', view.u32[at >> 2]!),
  3: (view, at, end, into) => set(into, 'cookie', view.u8.slice(at, end)),
  4: (view, at, end, into) => set(into, 'policy', parsePolicyLimits(view, at, end)),
  5: (view, at, end, into) => end - at >= 4 && set(into, 'missingType', view.u32[at >> 2]!),
  6: (view, at, end, into) => end - at >= 4 && set(into, 'missingNest', view.u32[at >> 2]!),
}

/** NLMSGERR_ATTR_* between `start` and `end`. TLVs that are cut end the walk: what was readable before them is worth more than an error about an error. */
export function parseExtendedAck(view: ByteView, start: number, end: number): ExtendedAck | undefined {
  const extack: Mutable<ExtendedAck> = {}
  const unknown: RawAttribute[] = []
  let found = false
  eachTlv(view, start, end, (type, at, stop, position) => {
    found = true
    if (EXTACK_READERS[type]?.(view, at, stop, extack)) return
    unknown.push(rawAttribute(view, position, stop - position))
  })
  if (unknown.length > 0) extack.unknown = unknown
  return found ? extack : undefined
}

const POLICY_READERS: Readonly<
  Record<number, (view: ByteView, at: number, end: number, into: Mutable<PolicyLimits>) => void>
> = {
  1: (view, at, end, into) => void (end - at >= 4 && set(into, 'type', view.u32[at >> 2]!)),
  2: (view, at, end, into) => void (end - at >= 8 && set(into, 'min', BigInt.asIntN(64, wide(view, at)))),
  3: (view, at, end, into) => void (end - at >= 8 && set(into, 'max', BigInt.asIntN(64, wide(view, at)))),
  4: (view, at, end, into) => void (end - at >= 8 && set(into, 'min', wide(view, at))),
  5: (view, at, end, into) => void (end - at >= 8 && set(into, 'max', wide(view, at))),
  6: (view, at, end, into) => void (end - at >= 4 && set(into, 'minLength', view.u32[at >> 2]!)),
  7: (view, at, end, into) => void (end - at >= 4 && set(into, 'maxLength', view.u32[at >> 2]!)),
  10: (view, at, end, into) => void (end - at >= 4 && set(into, 'mask', BigInt(view.u32[at >> 2]!))),
  12: (view, at, end, into) => void (end - at >= 8 && set(into, 'mask', wide(view, at))),
}

function parsePolicyLimits(view: ByteView, start: number, end: number): PolicyLimits {
  const policy: Mutable<PolicyLimits> = {}
  eachTlv(view, start, end, (type, at, stop) => POLICY_READERS[type]?.(view, at, stop, policy))
  return policy
}

function wide(view: ByteView, at: number): bigint {
  return view.data.getBigUint64(at, LITTLE_ENDIAN)
}

function set<T, K extends keyof T>(into: T, key: K, value: T[K]): true {
  into[key] = value
  return true
}

function eachTlv(
  view: ByteView,
  position: number,
  end: number,
  visit: (type: number, at: number, end: number, position: number) => void,
): void {
  while (end - position >= NLA_HDRLEN) {
    const length = view.u16[position >> 1]!
    if (length < NLA_HDRLEN || position + length > end) return
    visit(view.u16[(position >> 1) + 1]! & 0x3fff, position + NLA_HDRLEN, position + length, position)
    position += align(length)
  }
}
