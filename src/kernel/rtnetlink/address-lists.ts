/** The addresses of one link, in the order in which Linux keeps and dumps them, found without walking over the others. */

import { Counts } from './counts.js'
import type { Ipv4Address, Ipv6Address } from './link.js'
import { AF_INET, AF_INET6, IFA_F_SECONDARY } from './netlink-names.js'
import { OrderedList } from './ordered-list.js'
import { ipNumber, ipText, maskOfLength } from './prefixes.js'

/** The address of a prefix that came first, and those that came later. */
interface Prefix4 {
  primary: Ipv4Address | undefined
  secondaries: Set<Ipv4Address> | undefined
}

/** __inet_insert_ifa: primaries by scope, the widest last, then secondaries; of equal ones the earlier first. */
function inOrder4(a: Ipv4Address, b: Ipv4Address): number {
  return (a.flags & IFA_F_SECONDARY) - (b.flags & IFA_F_SECONDARY) || orderOfScope(a, b) || a.serial - b.serial
}

/** Secondaries come as they came. */
function orderOfScope(a: Ipv4Address, b: Ipv4Address): number {
  return a.flags & IFA_F_SECONDARY ? 0 : b.scope - a.scope
}

/** Number of the prefix that an address and a length make. */
function prefixOf({ address, prefixLength }: { address: string; prefixLength: number }): number {
  return Number(ipNumber(address) & maskOfLength(AF_INET, prefixLength)) * 64 + prefixLength
}

export class Ipv4List implements Iterable<Ipv4Address> {
  readonly #order = new OrderedList<Ipv4Address>(inOrder4)
  readonly #byLocal = new Map<string, Ipv4Address[]>()
  readonly #byPrefix = new Map<number, Prefix4>()
  readonly #broadcasts = new Counts<string>()

  get size(): number {
    return this.#order.size
  }

  get first(): Ipv4Address | undefined {
    return this.#order.first
  }

  /** Whether it is a secondary one must be settled: it stays so. */
  insert(address: Ipv4Address): void {
    this.#order.insert(address, true)
    const sameLocal = this.#byLocal.get(address.local)
    if (sameLocal === undefined) this.#byLocal.set(address.local, [address])
    else sameLocal.push(address)
    for (const broadcast of broadcastsOf(address)) this.#broadcasts.add(broadcast)
    const key = prefixOf(address)
    let prefix = this.#byPrefix.get(key)
    if (prefix === undefined) this.#byPrefix.set(key, (prefix = { primary: undefined, secondaries: undefined }))
    if (!(address.flags & IFA_F_SECONDARY)) prefix.primary = address
    else if (prefix.secondaries === undefined) prefix.secondaries = new Set([address])
    else prefix.secondaries.add(address)
  }

  delete(address: Ipv4Address): void {
    if (!this.#order.delete(address)) return
    const left = this.#byLocal.get(address.local)!.filter(other => other !== address)
    if (left.length === 0) this.#byLocal.delete(address.local)
    else this.#byLocal.set(address.local, left)
    for (const broadcast of broadcastsOf(address)) this.#broadcasts.remove(broadcast)
    const key = prefixOf(address)
    const prefix = this.#byPrefix.get(key)!
    if (prefix.primary === address) prefix.primary = undefined
    else prefix.secondaries?.delete(address)
    if (prefix.primary === undefined && !prefix.secondaries?.size) this.#byPrefix.delete(key)
  }

  has(address: Ipv4Address): boolean {
    return this.#byLocal.get(address.local)?.includes(address) ?? false
  }

  /** Those with this local address, in the order of the list. */
  withLocal(local: string): readonly Ipv4Address[] {
    const found = this.#byLocal.get(local) ?? []
    return found.length > 1 ? [...found].sort(inOrder4) : found
  }

  /** Of the prefix that an address lies in by its length; undefined where there is none, or none any more. */
  primaryOf(address: { readonly address: string; readonly prefixLength: number }): Ipv4Address | undefined {
    return this.#byPrefix.get(prefixOf(address))?.primary
  }

  /** In the order of the list. */
  secondariesOf(address: Ipv4Address): readonly Ipv4Address[] {
    return [...(this.#byPrefix.get(prefixOf(address))?.secondaries ?? [])]
  }

  /** Some address of the prefix, the primary one where it is there. */
  anyOf(address: { readonly address: string; readonly prefixLength: number }): Ipv4Address | undefined {
    const prefix = this.#byPrefix.get(prefixOf(address))
    return prefix?.primary ?? prefix?.secondaries?.values().next().value
  }

  /** Some address keeps this broadcast address alive. */
  hasBroadcast(broadcast: string): boolean {
    return this.#broadcasts.has(broadcast)
  }

  /** In order; changes meanwhile do no harm. */
  [Symbol.iterator](): Iterator<Ipv4Address, undefined, undefined> {
    return this.#order[Symbol.iterator]()
  }
}

/** The highest address of a prefix. */
export function lastOf(network: bigint, length: number): bigint {
  return network | (maskOfLength(AF_INET, length) ^ 0xffff_ffffn)
}

/** Broadcast addresses that an address of a link keeps alive. */
function broadcastsOf(address: Ipv4Address): string[] {
  const own = address.broadcast === undefined ? [] : [address.broadcast]
  if (address.flags & IFA_F_SECONDARY || address.prefixLength >= 31) return own
  const network = ipNumber(address.address) & maskOfLength(AF_INET, address.prefixLength)
  return [...own, ipText(AF_INET, lastOf(network, address.prefixLength))]
}

function prefixText({ address, prefixLength }: Ipv6Address): string {
  return `${ipNumber(address) & maskOfLength(AF_INET6, prefixLength)}/${prefixLength}`
}

/** ipv6_link_dev_addr: the widest scope first, the latest of a scope first. */
export class Ipv6List implements Iterable<Ipv6Address> {
  readonly #order = new OrderedList<Ipv6Address>((a, b) => a.scope - b.scope || b.serial - a.serial)
  readonly #byAddress = new Map<string, Ipv6Address>()
  readonly #prefixes = new Counts<string>()

  /** There must be none with the same address. */
  insert(address: Ipv6Address): void {
    this.#order.insert(address, true)
    this.#byAddress.set(address.address, address)
    this.#prefixes.add(prefixText(address))
  }

  delete(address: Ipv6Address): void {
    if (!this.#order.delete(address)) return
    this.#byAddress.delete(address.address)
    this.#prefixes.remove(prefixText(address))
  }

  find(address: string): Ipv6Address | undefined {
    return this.#byAddress.get(address)
  }

  /** Some address lies in the prefix of this one, with the same length. */
  sharesPrefix(address: Ipv6Address): boolean {
    return this.#prefixes.has(prefixText(address))
  }

  /** In order; changes meanwhile do no harm. */
  [Symbol.iterator](): Iterator<Ipv6Address, undefined, undefined> {
    return this.#order[Symbol.iterator]()
  }
}
