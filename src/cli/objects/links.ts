/** Links by name and by number, asked from the kernel once. */

import { NetlinkError } from '../../client/index.js'
import { nearest } from '../nearest.js'
import { printable } from '../output.js'
import { type Client, openNamespace } from '../session.js'
import type { Names, Resolver } from './object.js'

const ENODEV = 19
const IFNAMSIZ = 16

interface Link {
  readonly ifiIndex: number
  readonly ifname?: string | undefined
}

/** `open` gives a client of rt-link; it is asked for when the first link is. */
export class Links implements Resolver, Names {
  readonly #open: () => Promise<Client>
  readonly #indexes = new Map<string, number>()
  #names: ReadonlyMap<number, string> = new Map()

  constructor(open: () => Promise<Client>) {
    this.#open = open
  }

  async linkIndex(name: string): Promise<number> {
    if (/^\d+$/.test(name)) return Number(name)
    const known = this.#indexes.get(name)
    if (known !== undefined) return known
    const client = await this.#open()
    const short = Buffer.byteLength(name) < IFNAMSIZ
    const index = (short ? await ask(client, { ifname: name }) : undefined) ?? (await ask(client, { altIfname: name }))
    if (index === undefined) throw await this.#missing(name)
    this.#indexes.set(name, index)
    return index
  }

  namespace(name: string): number {
    return openNamespace(name)
  }

  /** Learns the names of all links, for {@link link}. */
  async learn(): Promise<void> {
    const client = await this.#open()
    const names = new Map<number, string>()
    for await (const item of client.dump('getlink', { extMask: ['skip-stats'] })) {
      const { ifiIndex, ifname } = item as Link
      if (ifname !== undefined) names.set(ifiIndex, ifname)
    }
    this.#names = names
  }

  link(index: unknown): string {
    const name = this.#names.get(Number(index))
    return name === undefined ? `if${index}` : printable(name)
  }

  remember(index: number, name: string | undefined): void {
    if (name === undefined) return
    const names = new Map(this.#names)
    names.set(index, name)
    this.#names = names
  }

  async #missing(name: string): Promise<NetlinkError> {
    await this.learn()
    const near = nearest(name, this.#names.values())
    const reason = `there is no link '${printable(name)}' in this network namespace`
    const hint = near === undefined ? undefined : `Did you mean '${printable(near)}'?`
    return new NetlinkError({ code: 'ENODEV', errno: ENODEV, subject: 'link', reason, hint })
  }
}

async function ask(client: Client, request: object): Promise<number | undefined> {
  try {
    return ((await client.do('getlink', { ...request, extMask: ['skip-stats'] })) as Link).ifiIndex
  } catch (error) {
    if (NetlinkError.is(error) && (error.errno === ENODEV || error.errno === 22 || error.errno === 34)) return undefined
    throw error
  }
}

/** Stands for the kernel where a command line is only checked: every link is there. */
export const ANY_LINK: Resolver = { linkIndex: () => Promise.resolve(1), namespace: () => 0 }
