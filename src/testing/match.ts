/** Whether a request is the one expected, and values as a person reads them in a failure. */

import { inspect } from 'node:util'

/** What must be in a value: members that are given must match, others may be anything; a function decides for itself. */
export type Match<T> =
  | ((value: T) => boolean)
  | (T extends Uint8Array
      ? T
      : T extends readonly (infer I)[]
        ? readonly Match<I>[]
        : T extends object
          ? { readonly [K in keyof T]?: Match<T[K]> | undefined }
          : T)

/** Longest text shown of one value. */
const SHOWN = 400

/** Members by name, arrays of equal length item by item, bytes byte by byte, everything else by Object.is. `undefined` expects absence. */
export function matches(value: unknown, expected: unknown): boolean {
  if (typeof expected === 'function') return (expected as (value: unknown) => boolean)(value) === true
  if (typeof expected !== 'object' || expected === null) return Object.is(value, expected)
  if (typeof value !== 'object' || value === null) return false
  if (Array.isArray(expected) || expected instanceof Uint8Array) return matchesList(value, expected)
  return Object.entries(expected).every(([key, part]) => matches((value as Record<string, unknown>)[key], part))
}

function matchesList(value: object, expected: readonly unknown[] | Uint8Array): boolean {
  const list = value as readonly unknown[]
  if (Array.isArray(value) !== Array.isArray(expected) || list.length !== expected.length) return false
  return expected.every((part: unknown, index: number) => matches(list[index], part))
}

/** On one line; members that are undefined, as decoders leave what did not come, are left out. */
export function show(value: unknown): string {
  const text = inspect(present(value), { breakLength: Infinity, compact: true, depth: 6 })
  return text.length > SHOWN ? `${text.slice(0, SHOWN)}…` : text
}

function present(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || value instanceof Uint8Array) return value
  if (Array.isArray(value)) return value.map(present)
  const members = Object.entries(value).filter(([, part]) => part !== undefined)
  return Object.fromEntries(members.map(([key, part]) => [key, present(part)]))
}
