/** Policies as attributes: in an extended acknowledgement and in the policy dump of nlctrl. net/netlink/policy.c; E5, H11. */

import {
  NL_ATTR_TYPE_BINARY,
  NL_ATTR_TYPE_BITFIELD32,
  NL_ATTR_TYPE_FLAG,
  NL_ATTR_TYPE_NESTED,
  NL_ATTR_TYPE_NESTED_ARRAY,
  NL_ATTR_TYPE_NUL_STRING,
  NL_ATTR_TYPE_S8,
  NL_ATTR_TYPE_S16,
  NL_ATTR_TYPE_S32,
  NL_ATTR_TYPE_S64,
  NL_ATTR_TYPE_SINT,
  NL_ATTR_TYPE_STRING,
  NL_ATTR_TYPE_U8,
  NL_ATTR_TYPE_U16,
  NL_ATTR_TYPE_U32,
  NL_ATTR_TYPE_U64,
  NL_ATTR_TYPE_UINT,
  NL_POLICY_TYPE_ATTR_BITFIELD32_MASK,
  NL_POLICY_TYPE_ATTR_MASK,
  NL_POLICY_TYPE_ATTR_MAX_LENGTH,
  NL_POLICY_TYPE_ATTR_MAX_VALUE_S,
  NL_POLICY_TYPE_ATTR_MAX_VALUE_U,
  NL_POLICY_TYPE_ATTR_MIN_LENGTH,
  NL_POLICY_TYPE_ATTR_MIN_VALUE_S,
  NL_POLICY_TYPE_ATTR_MIN_VALUE_U,
  NL_POLICY_TYPE_ATTR_POLICY_IDX,
  NL_POLICY_TYPE_ATTR_POLICY_MAXTYPE,
  NL_POLICY_TYPE_ATTR_TYPE,
} from '../../wire/constants.js'
import type { Writer } from '../../wire/index.js'
import type { AttributePolicy, Policy, PolicyType } from './policy.js'
import { isSigned, rangeOf } from './range.js'

/** NL_ATTR_TYPE_*; what is missing is never told. Big-endian integers have no number of their own, and the kernel tells nothing of them. */
const TYPES: Readonly<Partial<Record<PolicyType, number>>> = {
  flag: NL_ATTR_TYPE_FLAG,
  u8: NL_ATTR_TYPE_U8,
  u16: NL_ATTR_TYPE_U16,
  u32: NL_ATTR_TYPE_U32,
  u64: NL_ATTR_TYPE_U64,
  s8: NL_ATTR_TYPE_S8,
  s16: NL_ATTR_TYPE_S16,
  s32: NL_ATTR_TYPE_S32,
  s64: NL_ATTR_TYPE_S64,
  uint: NL_ATTR_TYPE_UINT,
  msecs: NL_ATTR_TYPE_UINT,
  sint: NL_ATTR_TYPE_SINT,
  binary: NL_ATTR_TYPE_BINARY,
  string: NL_ATTR_TYPE_STRING,
  'nul-string': NL_ATTR_TYPE_NUL_STRING,
  nested: NL_ATTR_TYPE_NESTED,
  'nested-array': NL_ATTR_TYPE_NESTED_ARRAY,
  bitfield32: NL_ATTR_TYPE_BITFIELD32,
}

/** True where the policy has something to tell (E5). */
export function isTold(policy: AttributePolicy): boolean {
  return TYPES[policy.type] !== undefined
}

/** @param indexOf number of a nested policy in a dump of policies; in an acknowledgement there is none. */
export function writeAttributePolicy(
  writer: Writer,
  attribute: number,
  policy: AttributePolicy,
  indexOf?: (nested: Policy) => number,
): void {
  const type = TYPES[policy.type]
  if (type === undefined) return
  const nest = writer.startNest(attribute)
  const { nested } = policy
  if (nested !== undefined && nested.maxType > 0 && indexOf !== undefined) {
    writer.u32(NL_POLICY_TYPE_ATTR_POLICY_IDX, indexOf(nested))
    writer.u32(NL_POLICY_TYPE_ATTR_POLICY_MAXTYPE, nested.maxType)
  } else writeLimits(writer, policy)
  writer.u32(NL_POLICY_TYPE_ATTR_TYPE, type)
  writer.endNest(nest)
}

function writeLimits(writer: Writer, policy: AttributePolicy): void {
  const { type } = policy
  if (type === 'flag' || type === 'nested' || type === 'nested-array') return
  if (type === 'bitfield32') writer.u32(NL_POLICY_TYPE_ATTR_BITFIELD32_MASK, Number(policy.mask ?? 0n))
  else if (type === 'string' || type === 'nul-string' || type === 'binary') writeLengths(writer, policy)
  else if (policy.mask !== undefined) writer.u64(NL_POLICY_TYPE_ATTR_MASK, policy.mask)
  else writeRange(writer, policy)
}

function writeRange(writer: Writer, policy: AttributePolicy): void {
  const { min, max } = rangeOf(policy)
  if (isSigned(policy.type)) {
    writer.s64(NL_POLICY_TYPE_ATTR_MIN_VALUE_S, min)
    writer.s64(NL_POLICY_TYPE_ATTR_MAX_VALUE_S, max)
  } else {
    writer.u64(NL_POLICY_TYPE_ATTR_MIN_VALUE_U, min)
    writer.u64(NL_POLICY_TYPE_ATTR_MAX_VALUE_U, max)
  }
}

/** A lower limit alone is not told: the kernel tells lengths of a full range, or the longest. */
function writeLengths(writer: Writer, { length, min, max }: AttributePolicy): void {
  if (min !== undefined && max !== undefined) {
    if (min > 0n) writer.u32(NL_POLICY_TYPE_ATTR_MIN_LENGTH, Number(min))
    if (max < 0xffffn) writer.u32(NL_POLICY_TYPE_ATTR_MAX_LENGTH, Number(max))
  } else if (length !== undefined && length > 0) writer.u32(NL_POLICY_TYPE_ATTR_MAX_LENGTH, length)
}
