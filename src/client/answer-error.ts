/** Makes the error of a refused request: the kernel's answer, in the words of the specification. */

import { locateAttribute, locateMissing } from '../schema/locate.js'
import { errnoName } from '../wire/errno.js'
import { type Acknowledgement, ByteView, readHeader } from '../wire/index.js'
import { answerHint } from './hints.js'
import { type FailedRequest, type MissingAttribute, NetlinkError } from './netlink-error.js'
import { policyText } from './policy-text.js'
import type { RequestNames } from './request.js'

/** The request as errors carry it. @param bytes all of the message; copied. */
export function failedRequest(names: RequestNames, bytes: Uint8Array): FailedRequest {
  const header = readHeader(ByteView.copyOf(bytes.subarray(0, 16)), 0)
  const { type, flags, sequence } = header
  const request = { operation: names.operation, type, flags, sequence, bytes: bytes.slice() }
  return names.value === undefined ? request : { ...request, value: names.value }
}

/** The error for an answer with an errno; `bytes` is the request as it was sent, which the kernel's offsets count in (E3, also inside NLMSG_DONE). */
export function answerError(
  ack: Acknowledgement,
  names: RequestNames,
  bytes: Uint8Array,
  protocol: number,
  dump: boolean,
  partial?: readonly unknown[],
): NetlinkError {
  const { extack } = ack
  const place =
    names.spec === undefined
      ? undefined
      : { spec: names.spec(), operation: names.operation, generic: names.generic === true, dump }
  const located =
    place === undefined || extack?.offset === undefined ? undefined : locateAttribute(place, bytes, extack.offset)
  const attribute = located?.path ?? (extack?.offset === undefined ? undefined : `at byte ${extack.offset}`)
  return new NetlinkError({
    code: errnoName(ack.errno),
    errno: ack.errno,
    subject: names.operation,
    extack,
    attribute,
    attributeValue: located?.value,
    policy: extack?.policy,
    policyText: policyText(extack?.policy, located?.value),
    missing: missingAttribute(place, bytes, extack?.missingNest, extack?.missingType),
    request: failedRequest(names, bytes),
    hint: answerHint(ack.errno, protocol, dump),
    partial,
  })
}

function missingAttribute(
  place: Parameters<typeof locateMissing>[0] | undefined,
  bytes: Uint8Array,
  nest: number | undefined,
  type: number | undefined,
): MissingAttribute | undefined {
  if (type === undefined) return undefined
  return { type, path: place === undefined ? `of type ${type}` : locateMissing(place, bytes, nest, type) }
}
