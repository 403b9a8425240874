/** What an answer can say beside its errno: `struct netlink_ext_ack`, and how it is written. af_netlink.c: netlink_ack_tlv_fill; E-rules. */

import {
  NLMSGERR_ATTR_COOKIE,
  NLMSGERR_ATTR_MISS_NEST,
  NLMSGERR_ATTR_MISS_TYPE,
  NLMSGERR_ATTR_MSG,
  NLMSGERR_ATTR_OFFS,
  NLMSGERR_ATTR_POLICY,
} from '../wire/constants.js'
import type { Writer } from '../wire/index.js'
import { written } from './memory.js'
import type { AttributePolicy } from './policy/policy.js'
import { writeAttributePolicy } from './policy/write.js'

/** Filled in by whoever refuses; a handler that succeeds may leave a warning in `message`. */
export interface Extack {
  /** At most 80 bytes where Linux formats it (E7). */
  message?: string
  /** Byte offset from the start of the request's nlmsghdr. */
  offset?: number
  cookie?: Uint8Array
  /** Of the attribute at `offset`. */
  policy?: AttributePolicy
  missingType?: number
  /** Byte offset of the nest that lacks it. */
  missingNest?: number
}

export const NO_BYTES: Uint8Array = new Uint8Array(0)

/** The attributes for an answer with this errno; empty where there is nothing to say. Success carries text and cookie only (E2). */
export function extackBytes(extack: Extack, errno: number): Uint8Array {
  return isEmpty(extack) ? NO_BYTES : written(writer => write(writer, extack, errno))
}

function isEmpty({ message, cookie, offset, policy, missingType, missingNest }: Extack): boolean {
  return (
    message === undefined &&
    cookie === undefined &&
    offset === undefined &&
    policy === undefined &&
    missingType === undefined &&
    missingNest === undefined
  )
}

function write(writer: Writer, extack: Extack, errno: number): void {
  if (extack.message !== undefined) writer.string(NLMSGERR_ATTR_MSG, extack.message)
  if (extack.cookie !== undefined) writer.binary(NLMSGERR_ATTR_COOKIE, extack.cookie)
  if (errno !== 0) {
    if (extack.offset !== undefined) writer.u32(NLMSGERR_ATTR_OFFS, extack.offset)
    if (extack.policy !== undefined) writeAttributePolicy(writer, NLMSGERR_ATTR_POLICY, extack.policy)
    if (extack.missingType !== undefined) writer.u32(NLMSGERR_ATTR_MISS_TYPE, extack.missingType)
    if (extack.missingNest !== undefined) writer.u32(NLMSGERR_ATTR_MISS_NEST, extack.missingNest)
  }
}

/**
 * Thrown by a handler to refuse a request: the errno goes into the answer, the rest into its extended acknowledgement.
 * @example throw new RequestError(19, { message: 'no such device' })
 */
export class RequestError extends Error {
  /** Positive. */
  readonly errno: number
  readonly extack: Extack

  constructor(errno: number, extack: Extack = {}) {
    super(extack.message ?? `errno ${errno}`)
    this.name = 'RequestError'
    this.errno = errno
    this.extack = extack
  }
}
