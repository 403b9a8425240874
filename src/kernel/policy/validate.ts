/** Checking a request's attributes against a policy. lib/nlattr.c: __nla_validate_parse, validate_nla; L3, Y-rules. */

import { align, type ByteView, LITTLE_ENDIAN, NLA_F_NESTED, NLA_HDRLEN, NLA_TYPE_MASK } from '../../wire/index.js'
import { EINVAL, ERANGE } from '../errno.js'
import type { Extack } from '../extack.js'
import { type AttributePolicy, type Policy, type PolicyType, UNSPEC } from './policy.js'
import { lengthOf, rangeOf } from './range.js'

/** NL_VALIDATE_*. */
export const VALIDATE_LIBERAL = 0
export const VALIDATE_TRAILING = 1
export const VALIDATE_MAXTYPE = 2
export const VALIDATE_UNSPEC = 4
export const VALIDATE_STRICT_ATTRS = 8
export const VALIDATE_NESTED = 16
export const VALIDATE_DEPRECATED_STRICT: number = VALIDATE_TRAILING | VALIDATE_MAXTYPE
export const VALIDATE_STRICT: number =
  VALIDATE_DEPRECATED_STRICT | VALIDATE_UNSPEC | VALIDATE_STRICT_ATTRS | VALIDATE_NESTED

const MAX_DEPTH = 10

/** One attribute under examination. `at` is its payload, `end` where that ends. */
interface Found {
  readonly view: ByteView
  readonly position: number
  readonly at: number
  readonly end: number
  readonly type: number
  readonly nested: boolean
}

interface Run {
  readonly extack: Extack
  readonly validate: number
  readonly depth: number
}

/**
 * Checks the attributes between `position` and `end`; the first bad one in their order ends it (Y12). Returns 0, or -errno with the reason in
 * `extack`, where offsets count from the start of the view.
 */
export function validateAttributes(
  view: ByteView,
  position: number,
  end: number,
  policy: Policy,
  validate: number,
  extack: Extack,
  depth: number = 0,
): number {
  if (depth >= MAX_DEPTH) {
    extack.message = 'allowed policy recursion depth exceeded'
    return -EINVAL
  }
  const rest = eachAttribute(view, position, end, found => {
    if (found.type === 0 || found.type > policy.maxType) {
      if (validate & VALIDATE_MAXTYPE) return refuse(extack, EINVAL, 'Unknown attribute type', found) // Y1
      return 0
    }
    const { strictStartType } = policy
    const strict = strictStartType !== undefined && found.type >= strictStartType
    const mode = strict ? validate | VALIDATE_STRICT : validate
    return validateOne(found, policy.attributes.get(found.type) ?? UNSPEC, { extack, validate: mode, depth })
  })
  if (rest < 0) return rest
  if (rest === 0) return 0
  extack.message = 'bytes leftover after parsing attributes' // also a warning where it is none (Y2)
  return validate & VALIDATE_TRAILING ? -EINVAL : 0
}

/** Calls `visit` until it returns -errno, which is returned; else the bytes left over, 0 where padding ran past the end (L3). */
function eachAttribute(view: ByteView, start: number, end: number, visit: (found: Found) => number): number {
  let position = start
  while (end - position >= NLA_HDRLEN) {
    const length = view.u16[position >> 1]!
    if (length < NLA_HDRLEN || length > end - position) break
    const type = view.u16[(position >> 1) + 1]!
    const result = visit({
      view,
      position,
      at: position + NLA_HDRLEN,
      end: position + length,
      type: type & NLA_TYPE_MASK,
      nested: (type & NLA_F_NESTED) !== 0,
    })
    if (result < 0) return result
    position += align(length)
  }
  return Math.max(end - position, 0)
}

/** @param policy what it should have been, to be told with the error (E5). */
function refuse(extack: Extack, errno: number, message: string, found: Found, policy?: AttributePolicy): number {
  extack.message = message
  extack.offset = found.position
  if (policy !== undefined) extack.policy = policy
  return -errno
}

const FAILED = 'Attribute failed policy validation'

/** The order is rule Y12: exact length, NLA_F_NESTED, the type's own check, range or mask. */
function validateOne(found: Found, policy: AttributePolicy, run: Run): number {
  const { extack, validate } = run
  const length = found.end - found.at
  const exact = lengthOf(policy.type)
  if (exact !== undefined && length !== exact && validate & VALIDATE_STRICT_ATTRS)
    return refuse(extack, EINVAL, 'invalid attribute length', found, policy) // Y3
  const isNest = policy.type === 'nested' || policy.type === 'nested-array'
  if (validate & VALIDATE_NESTED) {
    if (isNest && !found.nested) return refuse(extack, EINVAL, 'NLA_F_NESTED is missing', found, policy) // Y4
    if (!isNest && policy.type !== 'unspec' && found.nested)
      return refuse(extack, EINVAL, 'NLA_F_NESTED not expected', found, policy)
  }
  const body = (BODIES[policy.type] ?? validateShortest)(found, length, policy, run)
  return body !== 0 ? body : validateValue(found, policy, run)
}

type BodyCheck = (found: Found, length: number, policy: AttributePolicy, run: Run) => number

const failed = (errno: number, found: Found, policy: AttributePolicy, { extack }: Run): number =>
  refuse(extack, errno, FAILED, found, policy)

const validateShortest: BodyCheck = (found, length, policy, run) => {
  const shortest = policy.length ?? (policy.type === 'msecs' ? 8 : (lengthOf(policy.type) ?? 0))
  return length < shortest ? failed(ERANGE, found, policy, run) : 0 // Y10
}

const validateWide: BodyCheck = (found, length, policy, { extack }) =>
  length === 4 || length === 8 ? 0 : refuse(extack, EINVAL, 'invalid attribute length', found, policy) // Y5

const validateString: BodyCheck = (found, length, policy, run) => {
  if (length < 1) return failed(ERANGE, found, policy, run)
  if (policy.length === undefined) return 0
  const used = found.view.u8[found.end - 1] === 0 ? length - 1 : length
  return used > policy.length ? failed(ERANGE, found, policy, run) : 0
}

const BODIES: Readonly<Partial<Record<PolicyType, BodyCheck>>> = {
  reject: (found, _length, policy, run) =>
    policy.rejectMessage === undefined
      ? failed(EINVAL, found, policy, run)
      : refuse(run.extack, EINVAL, policy.rejectMessage, found),
  flag: (found, length, policy, run) => (length > 0 ? failed(ERANGE, found, policy, run) : 0),
  uint: validateWide,
  sint: validateWide,
  bitfield32: (found, length, policy, run) => {
    if (length !== 8) return failed(ERANGE, found, policy, run)
    const { data } = found.view
    const value = data.getUint32(found.at, LITTLE_ENDIAN)
    const selector = data.getUint32(found.at + 4, LITTLE_ENDIAN)
    const valid = Number(policy.mask ?? 0n)
    const bad = valid === 0 || (selector & ~valid) !== 0 || (value & ~valid) !== 0 || (value & ~selector) !== 0
    return bad ? failed(EINVAL, found, policy, run) : 0
  },
  'nul-string': (found, length, policy, run) => {
    const looked = policy.length === undefined ? length : Math.min(length, policy.length + 1)
    const nul = found.view.u8.subarray(found.at, found.at + looked).indexOf(0)
    return nul < 0 ? failed(EINVAL, found, policy, run) : validateString(found, length, policy, run) // Y6
  },
  string: validateString,
  binary: (found, length, policy, run) =>
    policy.length !== undefined && length > policy.length ? failed(ERANGE, found, policy, run) : 0,
  nested: (found, length, policy, run) => {
    if (length === 0) return 0
    if (length < NLA_HDRLEN) return failed(ERANGE, found, policy, run)
    return policy.nested === undefined ? 0 : validateNest(found, policy.nested, run) // Y8
  },
  'nested-array': (found, length, policy, run) => {
    if (length === 0) return 0
    if (length < NLA_HDRLEN) return failed(ERANGE, found, policy, run)
    const { nested } = policy
    if (nested === undefined) return 0
    const rest = eachAttribute(found.view, found.at, found.end, entry => {
      if (entry.end === entry.at) return 0
      if (entry.end - entry.at < NLA_HDRLEN)
        return refuse(run.extack, ERANGE, 'Array element too short', entry, nested.attributes.get(0) ?? UNSPEC)
      return validateNest(entry, nested, run)
    })
    return Math.min(rest, 0)
  },
  unspec: (found, length, policy, run) => {
    if (run.validate & VALIDATE_UNSPEC) return refuse(run.extack, EINVAL, 'Unsupported attribute', found) // Y9
    return length < (policy.length ?? 0) ? failed(ERANGE, found, policy, run) : 0
  },
}

function validateNest(found: Found, policy: Policy, { extack, validate, depth }: Run): number {
  return validateAttributes(found.view, found.at, found.end, policy, validate, extack, depth + 1)
}

/** Y11. */
function validateValue(found: Found, policy: AttributePolicy, { extack, validate }: Run): number {
  if (policy.type === 'bitfield32') return 0
  if (policy.mask !== undefined) {
    return integerOf(found, policy.type) & ~policy.mask ? refuse(extack, EINVAL, 'reserved bit set', found) : 0
  }
  if (policy.min === undefined && policy.max === undefined) return 0
  const { min, max } = rangeOf(policy)
  if (policy.type !== 'binary') {
    const value = integerOf(found, policy.type)
    return value < min || value > max ? refuse(extack, ERANGE, 'integer out of range', found, policy) : 0
  }
  const length = BigInt(found.end - found.at)
  if (policy.warnOnly && length > max) {
    return validate & VALIDATE_STRICT_ATTRS ? refuse(extack, EINVAL, 'invalid attribute length', found, policy) : 0
  }
  return length < min || length > max ? refuse(extack, ERANGE, 'binary attribute size out of range', found, policy) : 0
}

/** The integer in the payload, which is long enough by now. */
function integerOf({ view, at, end }: Found, type: PolicyType): bigint {
  const { data } = view
  const signed = type.startsWith('s')
  switch (lengthOf(type) ?? end - at) {
    case 1:
      return BigInt(signed ? data.getInt8(at) : data.getUint8(at))
    case 2:
      return BigInt(signed ? data.getInt16(at, LITTLE_ENDIAN) : data.getUint16(at, type !== 'be16' && LITTLE_ENDIAN))
    case 4:
      return BigInt(signed ? data.getInt32(at, LITTLE_ENDIAN) : data.getUint32(at, type !== 'be32' && LITTLE_ENDIAN))
    default:
      return signed ? data.getBigInt64(at, LITTLE_ENDIAN) : data.getBigUint64(at, LITTLE_ENDIAN)
  }
}
