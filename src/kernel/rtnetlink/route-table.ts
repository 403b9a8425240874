/** One routing table of either family: its routes in the order of the walk, and the way to the longest prefix. */

import { OrderedList } from './ordered-list.js'

interface Prefixed {
  /** Bits of the destination that count. */
  readonly dstLength: number
}

export class RouteTable<R extends P, P extends Prefixed> implements Iterable<R> {
  readonly #routes: OrderedList<R>
  readonly #byPrefix: (a: P, b: P) => number
  readonly #compare: (a: R, b: R) => number
  /** Routes of each length. */
  readonly #lengths: Uint32Array

  /**
   * @param bits of an address. @param byPrefix 0 for the same prefix, else by the walk.
   * @param within the order of routes to one prefix; those for which it is 0 are alike.
   */
  constructor(bits: number, byPrefix: (a: P, b: P) => number, within: (a: R, b: R) => number) {
    this.#byPrefix = byPrefix
    this.#compare = (a, b) => byPrefix(a, b) || within(a, b)
    this.#routes = new OrderedList(this.#compare)
    this.#lengths = new Uint32Array(bits + 1)
  }

  /** @param behind those alike, else before them. */
  insert(route: R, behind: boolean): void {
    this.#routes.insert(route, behind)
    this.#lengths[route.dstLength]!++
  }

  /** False where it is not there. */
  delete(route: R): boolean {
    const found = this.#routes.delete(route)
    if (found) this.#lengths[route.dstLength]!--
    return found
  }

  /** @param other alike, for the place of `route`. */
  replace(route: R, other: R): void {
    this.#routes.replace(route, other)
  }

  /** Routes to the same prefix. */
  of(prefix: P): R[] {
    return this.#routes.matching(route => this.#byPrefix(route, prefix))
  }

  /** Those of them that are also equal in what orders them. */
  like(route: R): R[] {
    return this.#routes.matching(other => this.#compare(other, route))
  }

  /** The first that may be taken, of the longest prefix that has one. @param network that of the address looked up, for a length. */
  lookup(network: (dstLength: number) => P, mayBeTaken: (route: R) => boolean): R | undefined {
    for (let length = this.#lengths.length - 1; length >= 0; length--) {
      if (this.#lengths[length] === 0) continue
      const found = this.of(network(length)).find(mayBeTaken)
      if (found !== undefined) return found
    }
    return undefined
  }

  /** In the order of the walk; changes meanwhile do no harm. */
  [Symbol.iterator](): Iterator<R, undefined, undefined> {
    return this.#routes[Symbol.iterator]()
  }
}
