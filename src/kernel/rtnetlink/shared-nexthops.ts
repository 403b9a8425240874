/** Next hops that many routes have in common: the part of `struct fib_info` that is worth sharing, and which links they lead over. */

import type { Nexthop } from './fib-ipv4-create.js'

interface Shared {
  readonly hops: Nexthop[]
  uses: number
}

export class SharedNexthops {
  readonly #byText = new Map<string, Shared>()
  readonly #byHops = new Map<Nexthop[], Shared>()
  /** By index of a link. */
  readonly #byLink = new Map<number, Set<Nexthop[]>>()

  /** The array to keep instead of `hops`: that of routes with equal ones, or itself. */
  hold(hops: Nexthop[]): Nexthop[] {
    if (hops.length === 0) return hops
    const text = textOf(hops)
    let shared = this.#byText.get(text)
    if (shared === undefined) {
      this.#byText.set(text, (shared = { hops, uses: 0 }))
      this.#byHops.set(hops, shared)
      for (const { index } of hops) this.#over(index).add(hops)
    }
    shared.uses++
    return shared.hops
  }

  /** A route with these, as {@link hold} gave them, is gone. */
  release(hops: Nexthop[]): void {
    const shared = this.#byHops.get(hops)
    if (shared === undefined || --shared.uses > 0) return
    this.#byHops.delete(hops)
    if (this.#byText.get(textOf(hops)) === shared) this.#byText.delete(textOf(hops))
    for (const { index } of hops) {
      const over = this.#byLink.get(index)
      over?.delete(hops)
      if (over?.size === 0) this.#byLink.delete(index)
    }
  }

  /** Calls `change`, which may set flags, for the next hops of every route over a link. False where there is none. */
  change(index: number, change: (hop: Nexthop) => void): boolean {
    const affected = this.#byLink.get(index)
    if (affected === undefined) return false
    for (const hops of affected) {
      const shared = this.#byHops.get(hops)!
      if (this.#byText.get(textOf(hops)) === shared) this.#byText.delete(textOf(hops))
      hops.forEach(change)
      if (!this.#byText.has(textOf(hops))) this.#byText.set(textOf(hops), shared)
    }
    return true
  }

  #over(index: number): Set<Nexthop[]> {
    let over = this.#byLink.get(index)
    if (over === undefined) this.#byLink.set(index, (over = new Set()))
    return over
  }
}

function textOf(hops: readonly Nexthop[]): string {
  let text = ''
  for (const { index, gateway, flags, weight, scope } of hops)
    text += `${index} ${gateway ?? ''} ${flags} ${weight} ${scope};`
  return text
}
