/** Limits and values as people read them: the kernel's policy, and the bytes it refused. */

import type { PolicyLimits } from '../wire/index.js'

/** `1..4094`, `at most 15 bytes`, `only bits of 0x3`; undefined where the kernel sent no limit. */
export function limitsText(policy: PolicyLimits): string | undefined {
  const parts: string[] = []
  if (policy.min !== undefined || policy.max !== undefined) parts.push(`${policy.min ?? ''}..${policy.max ?? ''}`)
  if (policy.minLength !== undefined && policy.maxLength !== undefined)
    parts.push(`${policy.minLength} to ${policy.maxLength} bytes`)
  else if (policy.minLength !== undefined) parts.push(`at least ${policy.minLength} bytes`)
  else if (policy.maxLength !== undefined) parts.push(`at most ${policy.maxLength} bytes`)
  if (policy.mask !== undefined) parts.push(`only bits of 0x${policy.mask.toString(16)}`)
  return parts.length === 0 ? undefined : parts.join(', ')
}

/** The limits and, behind them, what was sent: `1..4094, got 5000`. */
export function policyText(policy: PolicyLimits | undefined, value: string | undefined): string | undefined {
  const limits = policy === undefined ? undefined : limitsText(policy)
  if (limits === undefined) return undefined
  return value === undefined ? limits : `${limits}, got ${value}`
}
