/** IPv4 addresses of links and the routes that come with them. net/ipv4/devinet.c, net/ipv4/fib_frontend.c: fib_add_ifaddr, fib_del_ifaddr. */

import type { IfaddrmsgAddrAttrs } from '../../families/rt-addr.js'
import { NLM_F_EXCL, NLM_F_REPLACE } from '../../wire/flags.js'
import { RTNLGRP_IPV4_IFADDR } from '../../wire/groups.js'
import { addressFlags, cacheinfo, FOR_EVER, lifetimes } from './address-fields.js'
import { lastOf } from './address-lists.js'
import { EADDRNOTAVAIL, EEXIST, EINVAL, ENOBUFS, ENODEV, refuse } from './answer.js'
import { Counts } from './counts.js'
import type { Ipv4Address, Link } from './link.js'
import {
  AF_INET,
  IFA_F_NOPREFIXROUTE,
  IFA_F_PERMANENT,
  IFA_F_SECONDARY,
  RT_SCOPE_HOST,
  RTM_DELADDR,
  RTM_DELNETCONF,
  RTM_NEWADDR,
  RTM_NEWNETCONF,
} from './netlink-names.js'
import { inPrefix, ipNumber, ipText, maskOfLength } from './prefixes.js'
import type { Cause, RouteState } from './state.js'

/** inetdev_valid_mtu: bytes. */
const MIN_MTU = 68
const LIMITED_BROADCAST = '255.255.255.255'

export class Ipv4Addresses {
  readonly #state: RouteState
  /** Local addresses of all links. */
  readonly #locals = new Counts<string>()
  #lastSerial = 0

  constructor(state: RouteState) {
    this.#state = state
  }

  /** inet_rtm_newaddr. */
  add(value: IfaddrmsgAddrAttrs, flags: number, cause: Cause): void {
    const link = this.#checked(value)
    const { preferred, valid } = lifetimes(value, 'ipv4')
    const now = this.#state.world.clock.now()
    const address: Ipv4Address = {
      local: value.local!,
      address: value.address ?? value.local!,
      prefixLength: value.ifaPrefixlen,
      scope: value.ifaScope,
      label: value.label ?? link.name,
      broadcast: value.broadcast,
      flags: addressFlags(value) & ~(IFA_F_SECONDARY | IFA_F_PERMANENT),
      preferred,
      valid,
      priority: value.rtPriority ?? 0,
      proto: value.proto ?? 0,
      serial: ++this.#lastSerial,
      created: now,
      updated: now,
    }
    if (valid === FOR_EVER) address.flags |= IFA_F_PERMANENT
    const existing = link.ipv4.withLocal(address.local).find(other => samePrefix(other, address))
    if (existing === undefined) {
      this.insert(link, address, cause)
      return
    }
    if (flags & NLM_F_EXCL || !(flags & NLM_F_REPLACE)) refuse(EEXIST, 'ipv4: Address already assigned')
    existing.flags = (existing.flags & ~IFA_F_PERMANENT) | (address.flags & IFA_F_PERMANENT)
    Object.assign(existing, { preferred, valid, updated: now, proto: address.proto })
    if (existing.priority !== address.priority) this.#changeMetric(link, existing, address.priority)
    this.#tell(RTM_NEWADDR, link, existing, cause)
  }

  #checked(value: IfaddrmsgAddrAttrs): Link {
    if (value.ifaPrefixlen > 32) refuse(EINVAL, 'ipv4: Invalid prefix length')
    if (value.local === undefined) refuse(EINVAL, 'ipv4: Local address is not supplied')
    const link = this.#state.links.byIndex(value.ifaIndex) ?? refuse(ENODEV, 'ipv4: Device not found')
    return link.hasIpv4 ? link : refuse(ENOBUFS)
  }

  /** __inet_insert_ifa. */
  insert(link: Link, address: Ipv4Address, cause: Cause): void {
    const other = link.ipv4.anyOf(address)
    if (other !== undefined) {
      if (other.scope !== address.scope) refuse(EINVAL, 'ipv4: Invalid scope value')
      address.flags |= IFA_F_SECONDARY
    }
    link.ipv4.insert(address)
    this.#locals.add(address.local)
    this.#tell(RTM_NEWADDR, link, address, cause)
    this.#addRoutes(link, address)
    this.#state.generation++
    if (address.valid !== FOR_EVER) this.#expire(link, address)
  }

  #expire(link: Link, address: Ipv4Address): void {
    const { clock } = this.#state.world
    const left = address.updated + address.valid * 1000 - clock.now()
    clock.after(left, () => {
      if (!link.ipv4.has(address) || address.valid === FOR_EVER) return
      if (address.updated + address.valid * 1000 > clock.now()) return this.#expire(link, address)
      link.state.ipv4.#delete(link, address, undefined)
    })
  }

  /** inet_rtm_deladdr. */
  remove(value: IfaddrmsgAddrAttrs, cause: Cause): void {
    const link = this.#state.links.byIndex(value.ifaIndex)
    if (!link?.hasIpv4) refuse(ENODEV, 'ipv4: Device not found')
    const candidates = value.local === undefined ? [...link.ipv4] : link.ipv4.withLocal(value.local)
    const found = candidates.find(address => {
      if (value.label !== undefined && value.label !== address.label) return false
      if (value.address === undefined) return true
      return value.ifaPrefixlen === address.prefixLength && samePrefix(address, { ...address, address: value.address })
    })
    this.#delete(link, found ?? refuse(EADDRNOTAVAIL, 'ipv4: Address not found'), cause)
  }

  /** __inet_del_ifa: secondaries go before the primary they belong to, unless the link itself goes. */
  #delete(link: Link, address: Ipv4Address, cause: Cause): void {
    this.#state.generation++
    if (!link.dying && !(address.flags & IFA_F_SECONDARY)) {
      for (const secondary of link.ipv4.secondariesOf(address)) this.#drop(link, secondary, cause)
    }
    this.#drop(link, address, cause)
  }

  #drop(link: Link, address: Ipv4Address, cause: Cause): void {
    link.ipv4.delete(address)
    this.#locals.remove(address.local)
    this.#tell(RTM_DELADDR, link, address, cause)
    this.#removeRoutes(link, address)
    if (link.ipv4.size === 0) {
      this.#state.fib4.linkDown(link, true)
      this.#state.neighbours.linkDown(link, AF_INET)
    }
  }

  /** fib_add_ifaddr. */
  #addRoutes(link: Link, address: Ipv4Address): void {
    const primary = this.#primary(link, address)
    if (primary === undefined) return
    const { fib4 } = this.#state
    const { prefixLength, flags, broadcast } = address
    const local = ipNumber(address.local)
    const network = ipNumber(address.address) & maskOfLength(AF_INET, prefixLength)
    fib4.addKernel(link, 'local', local, 32, primary.local, 0)
    if (!link.up) return
    if (broadcast !== undefined && broadcast !== LIMITED_BROADCAST)
      fib4.addKernel(link, 'broadcast', ipNumber(broadcast), 32, primary.local, 0)
    if (!hasPrefixRoute(network, local, address)) return
    if (!(flags & IFA_F_NOPREFIXROUTE))
      fib4.addKernel(link, link.loopback ? 'local' : 'unicast', network, prefixLength, primary.local, address.priority)
    if (prefixLength < 31) fib4.addKernel(link, 'broadcast', lastOf(network, prefixLength), 32, primary.local, 0)
  }

  /** fib_del_ifaddr. */
  #removeRoutes(link: Link, address: Ipv4Address): void {
    const primary = this.#primary(link, address)
    if (primary === undefined) return
    const { fib4 } = this.#state
    const { prefixLength, broadcast } = address
    const local = ipNumber(address.local)
    const network = ipNumber(address.address) & maskOfLength(AF_INET, prefixLength)
    const subnet = hasPrefixRoute(network, local, address)
    if (subnet && !(address.flags & IFA_F_NOPREFIXROUTE))
      fib4.removeKernel(
        link,
        link.loopback ? 'local' : 'unicast',
        network,
        prefixLength,
        primary.local,
        address.priority,
      )
    const isLive = (text: string): boolean => !link.dying && link.ipv4.hasBroadcast(text)
    const last = ipText(AF_INET, lastOf(network, prefixLength))
    if (broadcast !== undefined && !isLive(broadcast))
      fib4.removeKernel(link, 'broadcast', ipNumber(broadcast), 32, primary.local, 0)
    if (subnet && prefixLength < 31 && !isLive(last))
      fib4.removeKernel(link, 'broadcast', ipNumber(last), 32, primary.local, 0)
    if (!link.dying && link.ipv4.withLocal(address.local).length > 0) return
    fib4.removeKernel(link, 'local', local, 32, primary.local, 0)
    if (!this.isLocal(address.local)) fib4.addressGone(address.local)
  }

  /** Some link has the address. */
  isLocal(address: string): boolean {
    return this.#locals.has(address)
  }

  /** Itself, or the primary address that a secondary one belongs to; undefined where that has gone. */
  #primary(link: Link, address: Ipv4Address): Ipv4Address | undefined {
    if (!(address.flags & IFA_F_SECONDARY)) return address
    return link.ipv4.primaryOf(address)
  }

  /** fib_modify_prefix_metric. */
  #changeMetric(link: Link, address: Ipv4Address, priority: number): void {
    const old = address.priority
    address.priority = priority
    if (!link.up || address.flags & (IFA_F_SECONDARY | IFA_F_NOPREFIXROUTE)) return
    const network = ipNumber(address.address) & maskOfLength(AF_INET, address.prefixLength)
    const type = link.loopback ? 'local' : 'unicast'
    this.#state.fib4.addKernel(link, type, network, address.prefixLength, address.local, priority)
    this.#state.fib4.removeKernel(link, type, network, address.prefixLength, address.local, old)
  }

  /** inetdev_event and fib_netdev_event for NETDEV_UP: lo gets its address; routes come back. */
  linkUp(link: Link): void {
    if (!link.hasIpv4) return
    if (link.loopback && link.ipv4.size === 0 && link.mtu >= MIN_MTU)
      this.insert(link, this.#loopbackAddress(link), undefined)
    for (const address of [...link.ipv4]) this.#addRoutes(link, address)
    this.#state.fib4.linkUp(link)
  }

  /** inetdev_changename: the first label is the new name, the others keep what follows a colon, or are numbered. */
  linkRenamed(link: Link): void {
    for (const [index, address] of [...link.ipv4].entries()) {
      const colon = address.label.indexOf(':')
      const suffix = index === 0 ? '' : colon < 0 ? `:${index + 1}` : address.label.slice(colon)
      address.label = link.name + suffix
      this.#tell(RTM_NEWADDR, link, address, undefined)
    }
  }

  #loopbackAddress(link: Link): Ipv4Address {
    const now = this.#state.world.clock.now()
    return {
      ...{ local: '127.0.0.1', address: '127.0.0.1', prefixLength: 8, scope: RT_SCOPE_HOST, label: link.name },
      ...{ broadcast: undefined, flags: IFA_F_PERMANENT, preferred: FOR_EVER, valid: FOR_EVER, priority: 0, proto: 0 },
      ...{ serial: ++this.#lastSerial, created: now, updated: now },
    }
  }

  /** inetdev_init. */
  enable(link: Link): void {
    link.hasIpv4 = true
    this.#state.links.netconf(link, RTM_NEWNETCONF, AF_INET)
  }

  /** inetdev_event for NETDEV_CHANGEMTU. */
  mtuChanged(link: Link): void {
    if (link.mtu < MIN_MTU) this.linkGone(link)
    else if (!link.hasIpv4) this.enable(link)
  }

  /** inetdev_destroy. */
  linkGone(link: Link): void {
    if (!link.hasIpv4) return
    const dying = link.dying
    link.dying = true
    for (const address of [...link.ipv4]) this.#delete(link, address, undefined)
    link.dying = dying
    link.hasIpv4 = false
    this.#state.links.netconf(link, RTM_DELNETCONF, AF_INET)
    this.#state.neighbours.linkDown(link, AF_INET)
  }

  /** Addresses of all links or one, as RTM_GETADDR tells them. */
  *values(index: number | undefined): Generator<object, void, undefined> {
    for (const link of this.#state.links.all()) {
      if (index !== undefined && link.index !== index) continue
      for (const address of link.ipv4) yield this.#value(link, address)
    }
  }

  #tell(type: number, link: Link, address: Ipv4Address, cause: Cause): void {
    if (this.#state.isHeard(RTNLGRP_IPV4_IFADDR))
      this.#state.tellValue(RTNLGRP_IPV4_IFADDR, type, this.#value(link, address), { cause })
  }

  /** inet_fill_ifaddr. */
  #value(link: Link, address: Ipv4Address): object {
    return {
      ifaFamily: AF_INET,
      ifaPrefixlen: address.prefixLength,
      ifaFlags: [address.flags & 0xff],
      ifaScope: address.scope,
      ifaIndex: link.index,
      address: address.address,
      local: address.local,
      broadcast: address.broadcast,
      label: address.label,
      ...(address.proto === 0 ? {} : { proto: address.proto }),
      flags: [address.flags],
      ...(address.priority === 0 ? {} : { rtPriority: address.priority }),
      cacheinfo: cacheinfo(address, this.#state.world.clock.now()),
    }
  }
}

function samePrefix(a: Ipv4Address, b: Ipv4Address): boolean {
  if (a.prefixLength !== b.prefixLength) return false
  if (a.prefixLength === 32) return a.address === b.address // thousands on a link are common, and each is compared with each
  return inPrefix(AF_INET, ipNumber(a.address), ipNumber(b.address), a.prefixLength)
}

function isZeroNetwork(network: bigint): boolean {
  return network >> 24n === 0n
}

/** A lone /32 on its own address has none, nor has what lies in 0.0.0.0/8 or is secondary. */
function hasPrefixRoute(network: bigint, local: bigint, { prefixLength, flags }: Ipv4Address): boolean {
  if (isZeroNetwork(network) || flags & IFA_F_SECONDARY) return false
  return network !== local || prefixLength < 32
}
