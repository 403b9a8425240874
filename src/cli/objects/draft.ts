/** A message while words are being read into it. */

import type { Json } from '../json/text.js'
import { UsageError } from '../usage-error.js'

type Node = { [key: string]: unknown }

export class Draft {
  /** The message in the specification's names. */
  readonly message: Node = {}
  /** Wishes that are no part of the message: filters and views. */
  readonly wishes: Node = {}
  /** Where words write while they belong to a part of the message, such as a nexthop; else the message. */
  #part: Node | undefined

  get part(): Node {
    return this.#part ?? this.message
  }

  /** Starts a part: words that follow write into `node`. */
  startPart(node: Node): void {
    this.#part = node
  }

  get inPart(): boolean {
    return this.#part !== undefined
  }

  /** Sets what stands at `path` of the current part, making the objects on the way. */
  put(value: Json, ...path: readonly string[]): void {
    let node = this.part
    for (const key of path.slice(0, -1)) node = (node[key] ??= {}) as Node
    node[path[path.length - 1]!] = value
  }

  /** Adds to the array at `path`. */
  push(value: Json, ...path: readonly string[]): void {
    const list = this.get(...path)
    this.put([...(Array.isArray(list) ? list : []), value], ...path)
  }

  get(...path: readonly string[]): unknown {
    let node: unknown = this.part
    for (const key of path) node = typeof node === 'object' && node !== null ? (node as Node)[key] : undefined
    return node
  }

  /** Lays `--data` over the message: objects are merged, everything else is replaced. */
  merge(data: { readonly [key: string]: Json }): void {
    mergeInto(this.message, data)
  }
}

function mergeInto(target: Node, source: { readonly [key: string]: Json }): void {
  for (const [key, value] of Object.entries(source)) {
    const before = Object.hasOwn(target, key) ? target[key] : undefined
    if (isNode(before) && isNode(value)) mergeInto(before, value as { readonly [key: string]: Json })
    else Object.defineProperty(target, key, { value, enumerable: true, writable: true, configurable: true })
  }
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** An integer as people write it, decimal or hexadecimal. @throws UsageError naming the word. */
export function integer(text: string, word: string, least = 0, most = 0xffff_ffff): number {
  const value = /^-?\d+$|^0x[0-9a-f]+$/i.test(text) ? Number(text) : Number.NaN
  if (value >= least && value <= most) return value
  throw new UsageError(`${word}: expected a number (${least}..${most}), got '${text}'`)
}

/** @throws UsageError. */
export function onOff(text: string, word: string): boolean {
  if (/^(on|yes|true|1)$/.test(text)) return true
  if (/^(off|no|false|0)$/.test(text)) return false
  throw new UsageError(`${word}: expected on or off, got '${text}'`)
}
