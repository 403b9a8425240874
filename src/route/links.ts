import { connect, type Dump, NetlinkError, type WaitOptions } from '../client/index.js'
import { ValueError } from '../schema/index.js'
import type { NetworkNamespace, Transport } from '../transport/transport.js'
import { NLM_F_CREATE, NLM_F_EXCL } from '../wire/flags.js'
import { rtnetlink } from './family.js'
import { type LinkNames, type LinkReference, linkSelector, namingLink, type RtnetlinkClient } from './link-names.js'
import {
  changeLinkRequest,
  type Link,
  type LinkChange,
  type LinkFilter,
  type LinkPeer,
  linkDumpRequest,
  matchesLink,
  type NewLink,
  newLinkRequest,
  type ResolvedLinkChange,
  type ResolvedNewLink,
} from './link-request.js'
import { checkFilter, filtered, type ListOptions, list } from './listing.js'
import { withNamespaces } from './namespaces.js'
import { addTun, isTunKind } from './tun-links.js'

const LINK_FILTER: Readonly<Record<keyof LinkFilter, true>> = {
  kind: true,
  master: true,
  up: true,
  extMask: true,
  ifiFamily: true,
}

/** Links: RTM_NEWLINK, RTM_DELLINK, RTM_GETLINK. */
export class Links {
  readonly #client: RtnetlinkClient
  readonly #names: LinkNames
  readonly #place: { readonly transport: Transport; readonly netns?: NetworkNamespace | undefined }

  /** @param place where tun devices are made, which rtnetlink refuses. */
  constructor(
    client: RtnetlinkClient,
    names: LinkNames,
    place: { readonly transport: Transport; readonly netns?: NetworkNamespace | undefined },
  ) {
    this.#client = client
    this.#names = names
    this.#place = place
  }

  /** All links, or those that `filter` lets through. Complete and consistent, or an error. */
  async list(filter: LinkFilter = {}, options: ListOptions = {}): Promise<Link[]> {
    checkFilter(filter, LINK_FILTER)
    const resolved = await this.#names.resolve(filter, ['master'], options)
    const dump = this.#client.dump('getlink', linkDumpRequest(resolved), options)
    return list(dump, link => matchesLink(link, resolved))
  }

  /** The same, one by one as they come: what changes meanwhile ends it with ERR_NLKIT_INTERRUPTED. */
  async *dump(filter: LinkFilter = {}, options: ListOptions = {}): AsyncGenerator<Link, void, undefined> {
    checkFilter(filter, LINK_FILTER)
    const resolved = await this.#names.resolve(filter, ['master'], options)
    const dump: Dump<Link> = this.#client.dump('getlink', linkDumpRequest(resolved), options)
    yield* filtered(dump, link => matchesLink(link, resolved))
  }

  /** @throws NetlinkError ENODEV naming the link. */
  async get(link: LinkReference, options: WaitOptions & Pick<LinkFilter, 'extMask'> = {}): Promise<Link> {
    try {
      return await this.#client.do('getlink', { ...linkSelector(link), ...linkDumpRequest(options) }, options)
    } catch (error) {
      throw namingLink(error, link)
    }
  }

  /** The index of a link by name. @throws NetlinkError ENODEV naming the link. */
  index(link: LinkReference, options: WaitOptions = {}): Promise<number> {
    return this.#names.index(link, options)
  }

  /**
   * Makes a link; a veth with its peer, a tun or tap device through /dev/net/tun.
   * @throws NetlinkError EEXIST, EOPNOTSUPP for a kind that the kernel does not have, and what the kind's driver says.
   */
  add(link: NewLink, options: WaitOptions = {}): Promise<void> {
    return this.#new(link, NLM_F_CREATE | NLM_F_EXCL, options)
  }

  /**
   * Makes a link, or changes the one that has its name to what is said here; what is not said stays. NLM_F_REPLACE is not known for links
   * (net/core/rtnetlink.c __rtnl_newlink: EOPNOTSUPP), so it is not sent.
   * @throws NetlinkError EOPNOTSUPP where the link is of another kind, or of one whose data cannot change, as a veth's peer.
   */
  replace(link: NewLink, options: WaitOptions = {}): Promise<void> {
    return this.#new(link, NLM_F_CREATE, options)
  }

  /**
   * Changes what is said and nothing else: up or down, name, mtu, address, master, alias, group, namespace, kind-specific data.
   * @throws NetlinkError ENODEV naming the link.
   */
  async change(link: LinkReference, change: LinkChange, options: WaitOptions = {}): Promise<void> {
    const resolved = await this.#names.resolve(change as LinkChange & { link?: undefined }, ['master'], options)
    const renames = change.name !== undefined || change.ifname !== undefined
    const selector = renames ? { ifiIndex: await this.#names.index(link, options) } : linkSelector(link)
    try {
      await withNamespaces([change.netns], ([namespace]) =>
        this.#client.do(
          'newlink',
          { ...changeLinkRequest(resolved as ResolvedLinkChange, namespace), ...selector },
          options,
        ),
      )
    } catch (error) {
      throw namingLink(error, link)
    }
  }

  /** @throws NetlinkError ENODEV naming the link; EOPNOTSUPP for links that cannot be deleted, as `lo`. */
  async delete(link: LinkReference, options: WaitOptions = {}): Promise<void> {
    try {
      await this.#client.do('dellink', linkSelector(link), options)
    } catch (error) {
      throw namingLink(error, link)
    }
  }

  /** Gives a link more names, up to 127 bytes each. */
  addAltNames(link: LinkReference, names: readonly string[], options: WaitOptions = {}): Promise<void> {
    return this.#altNames('newlinkprop', link, names, options)
  }

  deleteAltNames(link: LinkReference, names: readonly string[], options: WaitOptions = {}): Promise<void> {
    return this.#altNames('dellinkprop', link, names, options)
  }

  async #altNames(
    operation: 'newlinkprop' | 'dellinkprop',
    link: LinkReference,
    names: readonly string[],
    options: WaitOptions,
  ): Promise<void> {
    if (names.length === 0) throw new ValueError('names', 'expected at least one name')
    const ifiIndex = await this.#names.index(link, options)
    const flags = operation === 'newlinkprop' ? NLM_F_CREATE | NLM_F_EXCL : 0
    await this.#client.do(operation, { ifiIndex, propList: { altIfname: names } }, { ...options, flags })
  }

  async #new(link: NewLink, flags: number, options: WaitOptions): Promise<void> {
    const kind = link.kind ?? link.linkinfo?.kind
    if (isTunKind(kind)) return this.#tun(link, flags, options)
    const resolved = await this.#names.resolve(link, ['link', 'master'], options)
    const peerUp = link.peer?.up === true
    if (peerUp) checkPeerName(link)
    const asked = peerUp ? { ...resolved, peer: { ...link.peer, up: undefined } } : resolved
    await withNamespaces([link.netns, link.peer?.netns], async ([namespace, peerNamespace]) => {
      await this.#client.do('newlink', newLinkRequest(asked as ResolvedNewLink, namespace, peerNamespace), {
        ...options,
        flags,
      })
      if (!peerUp) return
      const there = peerNamespace !== undefined && 'netNsFd' in peerNamespace ? peerNamespace.netNsFd : link.peer!.netns
      await this.#raisePeer(link.peer!, there, options)
    })
  }

  /**
   * A peer is made before it is paired, and cannot be up until then (drivers/net/veth.c veth_open: ENOTCONN).
   * @param netns the namespace it was made in, not looked for a second time: its name may be another's by now.
   */
  async #raisePeer(peer: LinkPeer, netns: NetworkNamespace | undefined, options: WaitOptions): Promise<void> {
    const name = peer.name ?? peer.ifname!
    if (netns === undefined) return this.change(name, { up: true }, options)
    const there = await connect(rtnetlink, { transport: this.#place.transport, netns })
    try {
      await there.do('newlink', { ...linkSelector(name), ifiFlags: ['up'], ifiChange: 1 }, options)
    } finally {
      there.close()
    }
  }

  /** The device comes from the tun driver; all else that was said of it is a change. */
  async #tun(link: NewLink, flags: number, options: WaitOptions): Promise<void> {
    const {
      kind: _kind,
      data: _data,
      linkinfo: _linkinfo,
      name,
      ifname: _ifname,
      ...rest
    } = link as NewLink & { ifname?: string }
    const wanted = link.name ?? link.ifname
    if ((flags & NLM_F_EXCL) === 0 && wanted !== undefined && (await this.#exists(wanted, options))) {
      return this.change(wanted, rest as LinkChange, options)
    }
    const made = addTun(link, this.#place)
    try {
      await this.change(made, rest as LinkChange, options)
    } catch (error) {
      await this.delete(made, options)
      throw error
    }
  }

  async #exists(link: LinkReference, options: WaitOptions): Promise<boolean> {
    try {
      await this.#names.index(link, options)
      return true
    } catch (error) {
      if (NetlinkError.is(error) && error.code === 'ENODEV') return false
      throw error
    }
  }
}

function checkPeerName({ peer }: NewLink): void {
  if ((peer?.name ?? peer?.ifname) !== undefined) return
  throw new ValueError('peer.name', 'a peer is brought up by its name: give one, or bring it up later')
}
