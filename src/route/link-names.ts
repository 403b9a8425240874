/** From link names to indexes: most of rtnetlink takes indexes only. */

import { type FamilyClient, NetlinkError, type WaitOptions } from '../client/index.js'
import { ValueError } from '../schema/index.js'
import { textLength } from '../wire/index.js'
import type { rtnetlink } from './family.js'

export type RtnetlinkClient = FamilyClient<typeof rtnetlink>

/** A link by name (also an alternative one) or index. */
export type LinkReference = string | number

/** Bytes of a name without its NUL: IFNAMSIZ - 1, ALTIFNAMSIZ - 1 of include/uapi/linux/if.h, if_link.h. */
const LONGEST_NAME = 15
const LONGEST_ALTERNATIVE_NAME = 127
const ENODEV = 19

/** The attribute by which the kernel finds a link of this name; both kinds of name are looked up alike (net/core/rtnetlink.c rtnl_dev_get). */
export function nameAttribute(name: string): { readonly ifname: string } | { readonly altIfname: string } {
  const length = textLength(name)
  if (length === 0) throw new ValueError('', 'a link has a name of at least one byte, got an empty text')
  if (length > LONGEST_ALTERNATIVE_NAME) {
    throw new ValueError('', `link name '${name}' has ${length} bytes, at most ${LONGEST_ALTERNATIVE_NAME} are allowed`)
  }
  return length <= LONGEST_NAME ? { ifname: name } : { altIfname: name }
}

/** Members of a request that say which link is meant. */
export function linkSelector(link: LinkReference): { ifiIndex: number } | ReturnType<typeof nameAttribute> {
  if (typeof link === 'string') return nameAttribute(link)
  if (Number.isInteger(link) && link > 0) return { ifiIndex: link }
  throw new ValueError('', `a link is a name or an index from 1, got ${link}`)
}

/** The same error, naming the link that does not exist. Where the kernel says something itself, it means another one: that of a tunnel, say. */
export function namingLink(error: unknown, link: LinkReference): unknown {
  if (!NetlinkError.is(error) || error.errno !== ENODEV || error.kernelMessage !== undefined) return error
  const operation = error.request?.operation ?? 'getlink'
  return new NetlinkError({
    ...error,
    subject: operation,
    reason: `there is no link ${typeof link === 'number' ? `with index ${link}` : `'${link}'`} in this network namespace`,
    extack: error.extack,
    cause: error,
  })
}

/** Asks the kernel for indexes; nothing is remembered, since names move. */
export class LinkNames {
  readonly #client: RtnetlinkClient

  constructor(client: RtnetlinkClient) {
    this.#client = client
  }

  /** @throws NetlinkError ENODEV naming the link. */
  async index(link: LinkReference, options: WaitOptions = {}): Promise<number> {
    if (typeof link === 'number') return link
    try {
      // Without the forty counters of IPv6, which would be made to be thrown away.
      const request = { ...nameAttribute(link), extMask: ['skip-stats'] } as const
      const { ifiIndex } = await this.#client.do('getlink', request, options)
      return ifiIndex
    } catch (error) {
      throw namingLink(error, link)
    }
  }

  /**
   * A copy of `value` with indexes in place of the names in `fields`; each is asked once.
   * @throws NetlinkError ENODEV naming the link.
   */
  async resolve<T extends object, K extends keyof T & string>(
    value: T,
    fields: readonly K[],
    options: WaitOptions = {},
  ): Promise<WithIndexes<T, K>> {
    const names = fields.filter(field => typeof value[field] === 'string')
    if (names.length === 0) return value as WithIndexes<T, K>
    const indexes = await Promise.all(names.map(field => this.index(value[field] as string, options)))
    return { ...value, ...Object.fromEntries(names.map((name, at) => [name, indexes[at]])) } as WithIndexes<T, K>
  }
}

/** `T` whose members `K` no longer hold names. */
export type WithIndexes<T, K extends keyof T> = Omit<T, K> & { readonly [P in K]: Exclude<T[P], string> }
