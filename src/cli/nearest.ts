/** The word that was probably meant. */

/** Of `known`, the word that takes the fewest changes to get from `word`; undefined where none is near. */
export function nearest(word: string, known: Iterable<string>): string | undefined {
  const wanted = word.toLowerCase()
  let best: string | undefined
  let least = Math.max(1, Math.floor(wanted.length / 2)) + 1
  for (const candidate of known) {
    const text = candidate.toLowerCase()
    const cost =
      text.startsWith(wanted) || wanted.startsWith(text) ? Math.min(1, distance(wanted, text)) : distance(wanted, text)
    if (cost >= least) continue
    least = cost
    best = candidate
  }
  return best
}

/** ` (did you mean 'x'?)`, or nothing. */
export function suggestion(word: string, known: Iterable<string>): string {
  const near = nearest(word, known)
  return near === undefined ? '' : ` (did you mean '${near}'?)`
}

/** Changes (insert, delete, replace, swap of neighbours) from one word to the other. */
function distance(a: string, b: string): number {
  let before: number[] = []
  let above = Array.from({ length: b.length + 1 }, (_, index) => index)
  for (let i = 1; i <= a.length; i++) {
    const row = [i]
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1
      row[j] = Math.min(above[j]! + 1, row[j - 1]! + 1, above[j - 1]! + same)
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        row[j] = Math.min(row[j]!, before[j - 2]! + 1)
    }
    before = above
    above = row
  }
  return above[b.length]!
}
