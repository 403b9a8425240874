// Half of what was measured is not above it.

export function median(list) {
  return list.toSorted((left, right) => left - right)[list.length >> 1]
}
