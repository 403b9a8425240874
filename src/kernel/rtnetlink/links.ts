/** The links of a namespace: names, indexes, birth and end. net/core/dev.c, net/core/rtnetlink.c. */

import type { IfinfomsgLinkAttrs } from '../../families/rt-link.js'
import { RTNLGRP_LINK } from '../../wire/groups.js'
import { EEXIST, EINVAL, refuse } from './answer.js'
import { Link } from './link.js'
import type { LinkKind } from './link-kinds/kind.js'
import { isPassthru } from './link-kinds/stacked.js'
import { linkValue } from './link-message.js'
import {
  AF_INET,
  AF_INET6,
  IFF_ALLMULTI,
  IFF_MULTICAST,
  IFF_PROMISC,
  IFF_RUNNING,
  IFF_UP,
  RTM_DELLINK,
  RTM_DELNETCONF,
  RTM_NEWLINK,
  RTM_NEWNETCONF,
} from './netlink-names.js'
import { NETCONF_GROUPS, netconfPayload } from './notifications.js'
import type { RouteState } from './state.js'

/** Bytes of a name, its NUL included. */
export const IFNAMSIZ = 16
const ALL_ONES = 0xffff_ffff
/** Change of these alone is no NETDEV_CHANGE (dev.c __dev_notify_flags); 0x470040 is IFF_VOLATILE. */
const QUIET_FLAGS = IFF_UP | IFF_PROMISC | IFF_ALLMULTI | 0x470040
const ENOTCONN = 107
/** dev_alloc_name gives up above this many links of a pattern. */
const MAX_NUMBER = 32768
const ENFILE = 23

/** dev_valid_name. */
export function isValidName(name: string): boolean {
  const length = new TextEncoder().encode(name).length
  return length > 0 && length < IFNAMSIZ && name !== '.' && name !== '..' && !/[/:\s]/.test(name)
}

export class Links {
  readonly #state: RouteState
  readonly #byIndex = new Map<number, Link>()
  /** Alternative names too. */
  readonly #byName = new Map<string, Link>()
  #all: readonly Link[] | undefined
  #lastIndex = 0
  /** dev_base_seq: counts links that come, go or are renamed. */
  generation = 0

  constructor(state: RouteState) {
    this.#state = state
  }

  byIndex(index: number): Link | undefined {
    return this.#byIndex.get(index)
  }

  byName(name: string): Link | undefined {
    return this.#byName.get(name)
  }

  /** Ascending by index: the order of dumps. */
  all(): readonly Link[] {
    return (this.#all ??= [...this.#byIndex.values()].sort((a, b) => a.index - b.index))
  }

  /** dev_get_valid_name: a name, or a pattern with %d that gets the lowest free number. @throws Refusal EINVAL, EEXIST. */
  validName(name: string): string {
    if (!isValidName(name)) refuse(EINVAL)
    if (!name.includes('%')) return this.byName(name) === undefined ? name : refuse(EEXIST)
    if (!/^[^%]*%d[^%]*$/.test(name)) refuse(EINVAL)
    for (let number = 0; number < MAX_NUMBER; number++) {
      const numbered = name.replace('%d', String(number))
      if (this.byName(numbered) === undefined) return numbered
    }
    return refuse(ENFILE)
  }

  /** rtnl_create_link: a link with what the request says, not yet registered. @throws Refusal. */
  makeLink(kind: LinkKind, value: Partial<IfinfomsgLinkAttrs>, pattern: string): Link {
    const index = value.ifiIndex ?? 0
    if (index > 0 && this.#byIndex.has(index)) refuse(EBUSY_INDEX)
    const name = value.ifname ?? pattern
    const address = value.address ?? this.#state.world.randomMac()
    const link = new Link(this.#state, { name, index, kind, address })
    if (value.mtu !== undefined) {
      checkMtu(link, value.mtu)
      link.mtu = value.mtu
    }
    if (value.broadcast !== undefined) link.broadcast = value.broadcast
    if (value.txqlen !== undefined) link.txqlen = value.txqlen
    if (value.linkmode !== undefined) link.linkmode = value.linkmode
    if (value.group !== undefined) link.group = value.group
    link.addressSet = value.address !== undefined
    link.requestedFlags = requestedFlags(value)
    return link
  }

  /** register_netdevice: it has a name and an index. @throws Refusal for the name. */
  insert(link: Link, pattern: string): void {
    link.name = this.validName(pattern)
    if (link.index === 0 || this.#byIndex.has(link.index)) link.index = this.#freeIndex()
    this.#byIndex.set(link.index, link)
    for (const name of [link.name, ...link.altNames]) this.#byName.set(name, link)
    this.#all = undefined
    this.generation++
    this.#state.ipv4.enable(link)
    this.#state.ipv6.enable(link)
  }

  /** rtnl_configure_link: it is told of, and goes up where it is to. */
  configure(link: Link): void {
    const { set, mask } = link.requestedFlags ?? { set: 0, mask: 0 }
    link.requestedFlags = undefined
    const old = link.flags
    this.#applyFlags(link, (link.flags & ~mask) | (set & mask))
    link.configured = true
    this.#notifyFlags(link, old, ALL_ONES)
  }

  netconf(link: Link, type: number, family: number): void {
    this.#state.tell(NETCONF_GROUPS[family]!, type, netconfPayload(type, family, link.index))
  }

  /** NETDEV_CHANGENAME: the sysctls move, and with them what is told of them. */
  renamed(link: Link): void {
    for (const family of [AF_INET, AF_INET6]) {
      if (!(family === AF_INET ? link.hasIpv4 : link.hasIpv6)) continue
      for (const type of [RTM_DELNETCONF, RTM_NEWNETCONF]) this.netconf(link, type, family)
    }
  }

  /** rtmsg_ifinfo: nothing of a link that is not yet registered, or about to be gone. */
  tell(link: Link, change: number, event = 0): void {
    if (link.configured && !link.dying && this.#state.isHeard(RTNLGRP_LINK))
      this.#state.tellValue(RTNLGRP_LINK, RTM_NEWLINK, linkValue(link, change >>> 0, 0, event))
  }

  /** dev_set_mtu, once it is allowed. */
  setMtu(link: Link, mtu: number): void {
    link.mtu = mtu
    this.tell(link, 0)
    this.#state.events.mtuChanged(link)
  }

  /** dev_change_flags, with what follows from it. @param flags all that may be set by processes. */
  changeFlags(link: Link, flags: number): void {
    const old = link.flags
    const promiscuity = this.#applyFlags(link, flags)
    const changes = (old ^ link.flags) | promiscuity
    if (changes !== 0) this.#notifyFlags(link, old, changes)
  }

  /** __dev_change_flags. Returns IFF_PROMISC and IFF_ALLMULTI where they changed. */
  #applyFlags(link: Link, flags: number): number {
    const settable = 0xf0a4 // DEBUG NOTRAILERS NOARP DYNAMIC MULTICAST PORTSEL AUTOMEDIA
    const old = link.flags
    link.flags = (old & ~settable) | (flags & settable)
    if ((old ^ flags) & IFF_UP) {
      if (flags & IFF_UP) this.#open(link)
      else this.#close(link)
    }
    for (const [flag, counter] of [
      [IFF_PROMISC, 'promiscuity'],
      [IFF_ALLMULTI, 'allmulti'],
    ] as const) {
      if (((old ^ flags) & flag) === 0) continue
      link.flags ^= flag
      link[counter] += flags & flag ? 1 : -1
    }
    return 0
  }

  /** dev_set_promiscuity: told when the first comes and the last goes. */
  addPromiscuity(link: Link, by: number): void {
    const was = link.promiscuity > 0
    link.promiscuity += by
    if (was !== link.promiscuity > 0) this.tell(link, IFF_PROMISC)
  }

  /** __dev_notify_flags. */
  #notifyFlags(link: Link, old: number, changes: number): void {
    this.tell(link, changes)
    if ((old ^ link.flags) & IFF_UP) {
      if (link.up) this.#state.events.up(link)
      else this.#state.events.down(link)
    }
    if (link.up && (old ^ link.flags) & ~QUIET_FLAGS) this.#state.events.change(link)
  }

  /** __dev_open; veth_open, macvlan_open, vlan_dev_open. */
  #open(link: Link): void {
    if (link.kind.follows === 'peer' && link.lower === undefined) refuse(ENOTCONN)
    link.kind.checkOpen?.(link)
    link.flags |= IFF_UP
    if (link.kind.follows === 'peer' && link.lower!.up) {
      this.#state.carrier.on(link)
      link.lower!.state.carrier.on(link.lower!)
    }
    if (isPassthru(link)) link.lower!.state.links.addPromiscuity(link.lower!, 1)
    this.#state.bridges.bridgeUp(link)
    if (link.qdisc === 'noop') link.qdisc = defaultQdisc(link)
    link.active = link.carrier
  }

  /** __dev_close_many; veth_close. */
  #close(link: Link): void {
    link.flags &= ~IFF_UP
    link.active = false
    this.#state.bridges.bridgeDown(link)
    if (isPassthru(link)) link.lower!.state.links.addPromiscuity(link.lower!, -1)
    if (link.kind.follows !== 'peer') return
    this.#state.carrier.off(link)
    if (link.lower !== undefined) link.lower.state.carrier.off(link.lower)
  }

  /** netif_stacked_transfer_operstate: what lies on another link has its carrier. */
  followLower(link: Link): void {
    if (link.lower === undefined) return
    if (link.lower.carrier) this.#state.carrier.on(link)
    else this.#state.carrier.off(link)
  }

  /** unregister_netdevice_many: everything of these links goes, what lies on them, and they themselves. */
  unregister(links: readonly Link[]): void {
    for (const { lower, kind } of links)
      if (lower !== undefined && kind.follows !== 'peer') lower.state.links.tell(lower, 0)
    const all = withCompanions(links)
    for (const link of all) link.state.bridges.dissolve(link)
    for (const link of all) if (link.kind.follows === 'peer') link.lower = undefined
    const wereUp = all.filter(({ up }) => up)
    for (const link of wereUp) link.state.links.#close(link)
    for (const link of wereUp) {
      link.state.links.tell(link, IFF_UP | IFF_RUNNING)
      link.state.events.down(link)
    }
    for (const link of all) {
      link.dying = true
      link.qdisc = 'noop'
      link.state.events.unregister(link)
      link.state.tellValue(RTNLGRP_LINK, RTM_DELLINK, linkValue(link, ALL_ONES))
      link.state.links.#forget(link)
      link.state.rules.linkGone()
    }
  }

  /** __dev_change_net_namespace: gone here, born there; DELLINK here says where to. */
  move(link: Link, target: RouteState, name: string | undefined): void {
    if (target === this.#state) return
    if (link.kind.netnsImmutable) refuse(EINVAL, 'The interface netns is immutable')
    const taken = target.links.byName(link.name) !== undefined
    if (taken && name === undefined) refuse(EEXIST, 'An interface with the same name exists in the target netns')
    const newName = taken ? target.links.validName(name!) : link.name
    const doubled = link.altNames.find(altName => target.links.byName(altName) !== undefined)
    if (doubled !== undefined) refuse(EEXIST, `An interface with the altname ${doubled} exists in the target netns`)
    if (link.up) {
      this.#close(link)
      this.tell(link, IFF_UP | IFF_RUNNING)
      this.#state.events.down(link)
    }
    link.qdisc = 'noop'
    this.#state.events.unregister(link)
    const index = target.links.#byIndex.has(link.index) ? target.links.#freeIndex() : link.index
    const goesTo = { newNetnsid: this.#state.namespaceIds.idOf(target), newIfindex: index }
    this.#state.tellValue(RTNLGRP_LINK, RTM_DELLINK, { ...linkValue(link, ALL_ONES), ...goesTo })
    this.#forget(link)
    link.state = target
    link.index = index
    target.links.insert(link, newName)
    target.links.tell(link, ALL_ONES)
  }

  /** unlist_netdevice. */
  #forget(link: Link): void {
    this.#byIndex.delete(link.index)
    for (const name of [link.name, ...link.altNames]) this.#byName.delete(name)
    this.#all = undefined
    this.generation++
  }

  /** @param name free. */
  rename(link: Link, name: string): void {
    this.#byName.delete(link.name)
    this.#byName.set(name, link)
    link.name = name
    this.generation++
  }

  /** @param name free. */
  addAltName(link: Link, name: string): void {
    this.#byName.set(name, link)
    link.altNames = [...link.altNames, name]
    this.generation++
  }

  /** @param name one of its. */
  removeAltName(link: Link, name: string): void {
    this.#byName.delete(name)
    link.altNames = link.altNames.filter(other => other !== name)
    this.generation++
  }

  #freeIndex(): number {
    let index = this.#lastIndex + 1
    while (this.#byIndex.has(index)) index++
    return (this.#lastIndex = index)
  }
}

/** attach_default_qdiscs: pfifo_fast_init refuses a queue without length. */
function defaultQdisc({ kind, txqlen }: Link): string {
  return txqlen === 0 ? 'noqueue' : kind.qdisc
}

/** EBUSY for an index in use (dev_index_reserve). */
const EBUSY_INDEX = 16

/** Links and their other ends, each once. */
function withCompanions(links: readonly Link[]): Link[] {
  return [...new Set(links.flatMap(link => [link, ...(link.kind.companions?.(link) ?? [])]))]
}

/** dev_validate_mtu. @throws Refusal EINVAL. */
export function checkMtu(link: Link, mtu: number): void {
  if (mtu < link.minMtu) refuse(EINVAL, 'mtu less than device minimum')
  if (link.maxMtu > 0 && mtu > link.maxMtu) refuse(EINVAL, 'mtu greater than device maximum')
}

const FLAG_BITS: Readonly<Record<string, number>> = {
  up: 1,
  broadcast: 2,
  debug: 4,
  loopback: 8,
  'point-to-point': 16,
  'no-trailers': 32,
  running: 64,
  'no-arp': 128,
  promisc: 256,
  'all-multi': 512,
  master: 1024,
  slave: 2048,
  multicast: IFF_MULTICAST,
  portsel: 8192,
  'auto-media': 16384,
  dynamic: 32768,
  'lower-up': 65536,
  dormant: 131072,
  echo: 262144,
}

/** Bits of decoded ifi_flags: names, and numbers for bits without one. */
export function flagBits(flags: readonly (string | number)[] | undefined): number {
  return (flags ?? []).reduce<number>(
    (bits, flag) => bits | (typeof flag === 'number' ? flag : (FLAG_BITS[flag] ?? 0)),
    0,
  )
}

/** rtnl_dev_combine_flags: flags, and which of them are meant: all where ifi_change is 0. */
export function requestedFlags(value: Partial<IfinfomsgLinkAttrs>): { set: number; mask: number } | undefined {
  const set = flagBits(value.ifiFlags)
  const change = value.ifiChange ?? 0
  if (set === 0 && change === 0) return undefined
  return { set, mask: change === 0 ? ~0 : change }
}
