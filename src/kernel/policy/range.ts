/** Sizes and value ranges of the integer types. lib/nlattr.c: nla_attr_len, nla_get_range_unsigned, nla_get_range_signed. */

import type { AttributePolicy, PolicyType } from './policy.js'

const LENGTHS: Readonly<Partial<Record<PolicyType, number>>> = {
  u8: 1,
  s8: 1,
  u16: 2,
  s16: 2,
  be16: 2,
  u32: 4,
  s32: 4,
  be32: 4,
  u64: 8,
  s64: 8,
}

/** Bytes of a type of fixed width; undefined for the rest. */
export function lengthOf(type: PolicyType): number | undefined {
  return LENGTHS[type]
}

export function isSigned(type: PolicyType): boolean {
  return type === 'sint' || (type.startsWith('s') && LENGTHS[type] !== undefined)
}

/** What the policy allows, with the type's own limits where it says nothing. A binary's range is that of its length. */
export function rangeOf({ type, min, max }: AttributePolicy): { readonly min: bigint; readonly max: bigint } {
  const bits = BigInt((type === 'binary' ? 2 : (LENGTHS[type] ?? 8)) * 8)
  if (isSigned(type)) return { min: min ?? -(1n << (bits - 1n)), max: max ?? (1n << (bits - 1n)) - 1n }
  return { min: min ?? 0n, max: max ?? (1n << bits) - 1n }
}
