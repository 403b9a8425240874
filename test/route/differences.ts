/** Two values compared by path: where they differ is said in a line each. */

import type { Json } from './environment.js'
import { Running } from './iproute2-words.js'

/** Where two values differ: also in what one of them lacks. Numbers that run may be apart by their tolerance, flags may be in any order. */
export function differences(ours: unknown, theirs: unknown, path: string): string[] {
  if (ours instanceof Running) {
    const near = typeof theirs === 'number' && Math.abs(theirs - ours.value) <= ours.tolerance
    return near ? [] : [`${path}: ${ours.value} is not near ${show(theirs)}`]
  }
  if (isObject(ours) && isObject(theirs)) {
    const [a, b] = path.endsWith('.flags') ? [sortedList(ours), sortedList(theirs)] : [ours, theirs]
    return [...new Set([...Object.keys(a), ...Object.keys(b)])].flatMap(key =>
      differences(a[key], b[key], `${path}.${key}`),
    )
  }
  return Object.is(ours, theirs) ? [] : [`${path}: ${show(ours)}, ip printed ${show(theirs)}`]
}

function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null
}

function sortedList(list: Json): Json {
  return (Array.isArray(list) ? [...list].sort() : list) as Json
}

function show(value: unknown): string {
  return value === undefined
    ? 'nothing'
    : JSON.stringify(value, (_key, item) => (typeof item === 'bigint' ? String(item) : item))
}
