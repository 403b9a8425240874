/** How many refer to something; what nobody refers to takes no room. */
export class Counts<K> {
  readonly #counts = new Map<K, number>()

  add(key: K): void {
    this.#counts.set(key, (this.#counts.get(key) ?? 0) + 1)
  }

  remove(key: K): void {
    const left = (this.#counts.get(key) ?? 0) - 1
    if (left > 0) this.#counts.set(key, left)
    else this.#counts.delete(key)
  }

  has(key: K): boolean {
    return this.#counts.has(key)
  }
}
