/**
 * Items in an order, many of them: in blocks, so that putting one in or taking one out moves a few hundred pointers however long the list is,
 * and eight to twelve bytes each. Items that compare as equal stand in the order in which they were put there.
 */

/** Items of a block before it is halved. */
const BLOCK = 512

export class OrderedList<T> {
  readonly #compare: (a: T, b: T) => number
  /** None is empty but the first. */
  readonly #blocks: T[][] = [[]]
  #size = 0
  /** Counts changes, for cursors. */
  #changes = 0

  constructor(compare: (a: T, b: T) => number) {
    this.#compare = compare
  }

  get size(): number {
    return this.#size
  }

  get first(): T | undefined {
    return this.#blocks[0]![0]
  }

  /** @param behind those that are equal to it, else before them. */
  insert(item: T, behind: boolean): void {
    const at = behind ? this.#seek(other => this.#compare(other, item) > 0) : this.#lowerBound(item)
    const block = this.#blocks[at.block]!
    block.splice(at.index, 0, item)
    if (block.length > BLOCK) this.#blocks.splice(at.block + 1, 0, block.splice(at.index === BLOCK ? BLOCK : BLOCK / 2))
    this.#size++
    this.#changes++
  }

  /** False where it is not there. */
  delete(item: T): boolean {
    const at = this.#positionOf(item)
    if (at === undefined) return false
    const block = this.#blocks[at.block]!
    block.splice(at.index, 1)
    if (block.length === 0 && this.#blocks.length > 1) this.#blocks.splice(at.block, 1)
    this.#size--
    this.#changes++
    return true
  }

  /** Puts `other`, which must compare as equal, in the place of `item`. */
  replace(item: T, other: T): void {
    const at = this.#positionOf(item)
    if (at !== undefined) this.#blocks[at.block]![at.index] = other
    this.#changes++
  }

  /** Items for which `order` is 0, in their order. @param order below 0 for items before them, above 0 behind. */
  matching(order: (item: T) => number): T[] {
    const found: T[] = []
    const at = this.#seek(item => order(item) >= 0)
    for (let { block, index } = at; block < this.#blocks.length; block++, index = 0) {
      const items = this.#blocks[block]!
      for (; index < items.length; index++) {
        if (order(items[index]!) !== 0) return found
        found.push(items[index]!)
      }
    }
    return found
  }

  /**
   * From the first to the last. Changes meanwhile do no harm: what was put in ahead is met, what was taken out is not; items that are equal
   * to one that was taken out while it was looked at may be met twice.
   */
  *[Symbol.iterator](): Generator<T, undefined, undefined> {
    let at = { block: 0, index: 0 }
    for (;;) {
      const block = this.#blocks[at.block]
      if (block === undefined) return undefined
      if (at.index >= block.length) {
        at = { block: at.block + 1, index: 0 }
        continue
      }
      const item = block[at.index]!
      const changes = this.#changes
      yield item
      at.index++
      if (changes !== this.#changes) at = this.#behind(item)
    }
  }

  #behind(item: T): { block: number; index: number } {
    const at = this.#positionOf(item)
    if (at === undefined) return this.#lowerBound(item)
    at.index++
    return at
  }

  #positionOf(item: T): { block: number; index: number } | undefined {
    const at = this.#lowerBound(item)
    for (; at.block < this.#blocks.length; at.block++, at.index = 0) {
      const items = this.#blocks[at.block]!
      for (; at.index < items.length; at.index++) {
        const other = items[at.index]!
        if (other === item) return at
        if (this.#compare(other, item) !== 0) return undefined
      }
    }
    return undefined
  }

  #lowerBound(item: T): { block: number; index: number } {
    return this.#seek(other => this.#compare(other, item) >= 0)
  }

  /** The first item for which `isThere`, which must be true for all behind it too; the end of the last block where there is none. */
  #seek(isThere: (item: T) => boolean): { block: number; index: number } {
    const blocks = this.#blocks
    let low = 0
    let high = blocks.length - 1
    while (low < high) {
      const middle = (low + high) >> 1
      if (isThere(blocks[middle]!.at(-1)!)) high = middle
      else low = middle + 1
    }
    const items = blocks[low]!
    let first = 0
    let last = items.length
    while (first < last) {
      const middle = (first + last) >> 1
      if (isThere(items[middle]!)) last = middle
      else first = middle + 1
    }
    return { block: low, index: first }
  }
}
