/** IPv6 addresses of links, their detection of duplicates and their routes. net/ipv6/addrconf.c. */

import type { IfaddrmsgAddrAttrs } from '../../families/rt-addr.js'
import { NLM_F_EXCL, NLM_F_REPLACE } from '../../wire/flags.js'
import { RTNLGRP_IPV6_IFADDR, RTNLGRP_IPV6_IFINFO } from '../../wire/groups.js'
import { parseMac } from '../../wire/index.js'
import { addressFlags, cacheinfo, FOR_EVER, lifetimes } from './address-fields.js'
import { EADDRNOTAVAIL, EEXIST, EINVAL, ENODEV, refuse } from './answer.js'
import type { Ipv6Address, Link } from './link.js'
import { inet6LinkValue } from './link-message.js'
import {
  AF_INET6,
  IFA_F_NODAD,
  IFA_F_NOPREFIXROUTE,
  IFA_F_PERMANENT,
  IFA_F_TENTATIVE,
  RT_SCOPE_HOST,
  RT_SCOPE_LINK,
  RT_SCOPE_UNIVERSE,
  RT_TABLE_LOCAL,
  RT_TABLE_MAIN,
  RTM_DELADDR,
  RTM_DELNETCONF,
  RTM_NEWADDR,
  RTM_NEWLINK,
  RTM_NEWNETCONF,
} from './netlink-names.js'
import { inPrefix, ipNumber, ipText, maskOfLength } from './prefixes.js'
import type { RouteState } from './state.js'

const IFAPROT_KERNEL_LO = 1
const IFAPROT_KERNEL_LL = 3
const ADDR_GEN_MODE_NONE = 1
/** Priority of the kernel's own routes to prefixes. */
const PRIORITY_ADDRCONF = 256
/** IPV6_MIN_MTU: bytes. */
const MIN_MTU = 1280
const LINK_LOCAL = ipNumber('fe80::')
/** Flags a process may give; IFA_F_*. */
const SETTABLE = 0x10 | IFA_F_NODAD | 0x100 | IFA_F_NOPREFIXROUTE | 0x400 | 0x04
/** Milliseconds: a probe after up to a second, and a second for an answer. */
const DAD_WAIT = 1000

type Fields = Pick<
  Ipv6Address,
  'address' | 'peer' | 'prefixLength' | 'flags' | 'preferred' | 'valid' | 'priority' | 'proto'
>

export class Ipv6Addresses {
  readonly #state: RouteState
  #lastSerial = 0

  constructor(state: RouteState) {
    this.#state = state
  }

  /** inet6_rtm_newaddr. */
  add(value: IfaddrmsgAddrAttrs, flags: number): void {
    const address = value.local ?? value.address ?? refuse(EINVAL)
    const peer = value.local !== undefined && value.address !== undefined ? value.address : undefined
    const link = this.#state.links.byIndex(value.ifaIndex) ?? refuse(ENODEV, 'ipv6: Unable to find the interface')
    const existing = link.ipv6.find(address)
    if (existing !== undefined) {
      this.#modify(link, existing, value, flags)
      return
    }
    if (value.ifaPrefixlen > 128) refuse(EINVAL, 'ipv6: Invalid prefix length')
    const { preferred, valid } = lifetimes(value, 'ipv6')
    if (!this.enable(link)) refuse(EINVAL)
    if (!link.loopback) this.#addMulticastRoute(link)
    checkAddress(address, link)
    const settable = (addressFlags(value) & SETTABLE) | (valid === FOR_EVER ? IFA_F_PERMANENT : 0)
    const { ifaPrefixlen: prefixLength, rtPriority: priority = 0, proto = 0 } = value
    const made = this.#insert(link, {
      ...{ address, peer: peer === address ? undefined : peer, prefixLength },
      ...{ flags: settable, preferred, valid, priority, proto },
    })
    if (!(made.flags & IFA_F_NOPREFIXROUTE)) this.#addPrefixRoute(link, made.address, made)
    if (!(made.flags & IFA_F_NODAD)) this.#tell(RTM_NEWADDR, link, made)
    this.#startDad(link, made)
    if (valid !== FOR_EVER) this.#expire(link, made)
  }

  /** inet6_addr_modify. */
  #modify(link: Link, address: Ipv6Address, value: IfaddrmsgAddrAttrs, flags: number): void {
    if (flags & NLM_F_EXCL || !(flags & NLM_F_REPLACE)) refuse(EEXIST, 'ipv6: address already assigned')
    const { preferred, valid } = lifetimes(value, 'ipv6')
    const hadRoute = !(address.flags & IFA_F_NOPREFIXROUTE)
    const oldPriority = address.priority
    const settable = (addressFlags(value) & SETTABLE) | (valid === FOR_EVER ? IFA_F_PERMANENT : 0)
    address.flags = (address.flags & ~(SETTABLE | IFA_F_PERMANENT)) | settable
    Object.assign(address, { preferred, valid, updated: this.#state.world.clock.now() })
    if (value.proto !== undefined) address.proto = value.proto
    if (value.rtPriority) address.priority = value.rtPriority
    if (!(address.flags & IFA_F_TENTATIVE)) this.#tell(RTM_NEWADDR, link, address)
    const hasRoute = !(address.flags & IFA_F_NOPREFIXROUTE)
    if (hadRoute && !hasRoute) this.#removePrefixRoute(link, address)
    else if (hasRoute && !hadRoute) this.#addPrefixRoute(link, address.address, address)
    else if (hasRoute && address.priority !== oldPriority) this.#changeMetric(link, address, oldPriority)
  }

  /** modify_prefix_route. */
  #changeMetric(link: Link, address: Ipv6Address, oldPriority: number): void {
    const { prefixLength: length } = address
    const dst = networkText(address.address, length)
    const priority = oldPriority || PRIORITY_ADDRCONF
    this.#state.fib6.removeKernel({ link, table: RT_TABLE_MAIN, dst, length, priority })
    this.#addPrefixRoute(link, address.address, address)
  }

  /** inet6_rtm_deladdr. */
  remove(value: IfaddrmsgAddrAttrs): void {
    const address = value.local ?? value.address ?? refuse(EINVAL)
    if (value.ifaPrefixlen > 128) refuse(EINVAL, 'ipv6: Invalid prefix length')
    const link = this.#state.links.byIndex(value.ifaIndex) ?? refuse(ENODEV, 'ipv6: Unable to find the interface')
    const found = link.ipv6.find(address)
    if (found?.prefixLength !== value.ifaPrefixlen) refuse(EADDRNOTAVAIL, 'ipv6: address not found')
    this.#delete(link, found)
  }

  /** ipv6_add_addr. */
  #insert(link: Link, fields: Fields): Ipv6Address {
    const now = this.#state.world.clock.now()
    const made: Ipv6Address = {
      ...fields,
      flags: fields.flags | IFA_F_TENTATIVE,
      scope: scopeOf(fields.address),
      ...{ serial: ++this.#lastSerial, created: now, updated: now, completed: false, dead: false },
    }
    link.ipv6.insert(made)
    this.#state.generation++
    return made
  }

  #expire(link: Link, address: Ipv6Address): void {
    const { clock } = this.#state.world
    clock.after(address.updated + address.valid * 1000 - clock.now(), () => {
      if (address.dead || address.valid === FOR_EVER) return
      if (address.updated + address.valid * 1000 > clock.now()) this.#expire(link, address)
      else link.state.ipv6.#delete(link, address)
    })
  }

  /** ipv6_del_addr. */
  #delete(link: Link, address: Ipv6Address): void {
    link.ipv6.delete(address)
    address.dead = true
    this.#state.generation++
    this.#tell(RTM_DELADDR, link, address)
    const { fib6 } = this.#state
    if (address.completed && address.peer !== undefined)
      fib6.removeKernel({ link, table: RT_TABLE_MAIN, dst: address.peer, length: 128, priority: priorityOf(address) })
    if (address.completed)
      fib6.removeKernel({ link, table: RT_TABLE_LOCAL, dst: address.address, length: 128, priority: 0 })
    if (address.flags & IFA_F_PERMANENT && !(address.flags & IFA_F_NOPREFIXROUTE))
      this.#removePrefixRoute(link, address)
  }

  #addPrefixRoute(link: Link, address: string, { prefixLength, priority }: Ipv6Address): void {
    const dst = networkText(address, prefixLength)
    const own = { link, table: RT_TABLE_MAIN, dst, length: prefixLength, priority: priority || PRIORITY_ADDRCONF }
    this.#state.fib6.addKernel(own, 'unicast')
  }

  /** check_cleanup_prefix_route: not while another address lies in the prefix. */
  #removePrefixRoute(link: Link, address: Ipv6Address): void {
    const { prefixLength } = address
    const own = ipNumber(address.address)
    const shared = [...(link.ipv6.sharesPrefix(address) ? link.ipv6 : [])].some(
      other =>
        other !== address &&
        other.prefixLength === prefixLength &&
        !(other.flags & IFA_F_NOPREFIXROUTE) &&
        inPrefix(AF_INET6, ipNumber(other.address), own, prefixLength),
    )
    if (shared) return
    const dst = networkText(address.address, prefixLength)
    this.#state.fib6.removeKernel({
      link,
      table: RT_TABLE_MAIN,
      dst,
      length: prefixLength,
      priority: priorityOf(address),
    })
  }

  /** addrconf_dad_start: the work is done later; where others are to be asked, not before the link is ready. */
  #startDad(link: Link, address: Ipv6Address): void {
    this.#state.world.clock.after(0, () => {
      if (address.dead || address.completed) return
      if (link.noarp || link.loopback || address.flags & IFA_F_NODAD) return link.state.ipv6.#completeDad(link, address)
      if (!link.ipv6Ready) return
      const { clock, random } = this.#state.world
      clock.after(random() * DAD_WAIT + DAD_WAIT, () => {
        if (!address.dead && !address.completed && link.ipv6Ready) link.state.ipv6.#completeDad(link, address)
      })
    })
  }

  /** addrconf_dad_completed, __ipv6_ifa_notify. */
  #completeDad(link: Link, address: Ipv6Address): void {
    address.flags &= ~IFA_F_TENTATIVE
    address.completed = true
    this.#tell(RTM_NEWADDR, link, address)
    const { fib6 } = this.#state
    fib6.addKernel({ link, table: RT_TABLE_LOCAL, dst: address.address, length: 128, priority: 0 }, 'local')
    if (address.peer !== undefined)
      fib6.addKernel(
        { link, table: RT_TABLE_MAIN, dst: address.peer, length: 128, priority: priorityOf(address) },
        'unicast',
      )
  }

  /** Some link, or the one given, has the address and it is no longer tentative. */
  isLocal(address: string, index = 0): boolean {
    return this.#state.links
      .all()
      .some(link => (index === 0 || link.index === index) && isSettled(link.ipv6.find(address)))
  }

  /** inet6_rtm_getaddr: of one link where that is there, else of the first that has it. */
  get(value: IfaddrmsgAddrAttrs): object {
    const address = value.local ?? value.address ?? refuse(EINVAL)
    const asked = this.#state.links.byIndex(value.ifaIndex)
    for (const link of asked === undefined ? this.#state.links.all() : [asked]) {
      const found = link.ipv6.find(address)
      if (found !== undefined) return this.#value(link, found)
    }
    return refuse(EADDRNOTAVAIL)
  }

  /** NETDEV_UP. */
  linkUp(link: Link): void {
    for (const address of link.ipv6) {
      if (address.flags & IFA_F_PERMANENT && !(address.flags & IFA_F_NOPREFIXROUTE))
        this.#addPrefixRoute(link, address.address, address)
    }
    if (!isReady(link)) return
    link.ipv6Ready = this.enable(link)
    this.#begin(link)
  }

  /** NETDEV_CHANGE: what waited for carrier begins. */
  linkChange(link: Link): void {
    if (!link.up) return
    const ready = isReady(link)
    if (!ready || link.ipv6Ready) this.#state.fib6.carrierChanged(link, !ready)
    if (!ready || link.ipv6Ready) return
    link.ipv6Ready = link.hasIpv6
    this.#begin(link)
  }

  /** NETDEV_CHANGEMTU: IPv6 ends below its smallest MTU, and begins anew above it. */
  mtuChanged(link: Link): void {
    if (link.mtu < MIN_MTU) this.linkDown(link, !link.loopback)
    else if (!link.hasIpv6 && this.enable(link) && link.ipv6Ready) this.#begin(link)
  }

  /** ipv6_add_dev, where the link has no IPv6 side yet. Whether it has one now. */
  enable(link: Link): boolean {
    if (link.hasIpv6 || link.mtu < MIN_MTU) return link.hasIpv6
    link.hasIpv6 = true
    link.ipv6Ready = link.up && isReady(link)
    this.#state.links.netconf(link, RTM_NEWNETCONF, AF_INET6)
    return true
  }

  /** addrconf_dev_config, init_loopback, addrconf_dad_run. */
  #begin(link: Link): void {
    const had = link.hasIpv6
    if (this.enable(link)) {
      if (link.loopback) this.#beginLoopback(link)
      else this.#beginEthernet(link)
    }
    if (!had) return
    for (const address of link.ipv6) if (!address.completed) this.#startDad(link, address)
    this.#state.tellValue(RTNLGRP_IPV6_IFINFO, RTM_NEWLINK, inet6LinkValue(link))
    if (link.mtu < MIN_MTU) this.linkDown(link, !link.loopback)
  }

  /** addrconf_add_mroute. */
  #addMulticastRoute(link: Link): void {
    const own = { link, table: RT_TABLE_LOCAL, dst: 'ff00::', length: 8, priority: PRIORITY_ADDRCONF }
    this.#state.fib6.addKernel(own, 'multicast')
  }

  #beginLoopback(link: Link): void {
    if (link.ipv6.find('::1') !== undefined) return
    const made = this.#insert(link, {
      ...{
        address: '::1',
        peer: undefined,
        prefixLength: 128,
        flags: IFA_F_PERMANENT,
        preferred: FOR_EVER,
        valid: FOR_EVER,
      },
      ...{ priority: 0, proto: IFAPROT_KERNEL_LO },
    })
    this.#completeDad(link, made)
  }

  #beginEthernet(link: Link): void {
    this.#addMulticastRoute(link)
    if (link.addrGenMode === ADDR_GEN_MODE_NONE || link.master !== undefined) return
    const address = linkLocal(link.address)
    if (link.ipv6.find(address) !== undefined) return
    const made = this.#insert(link, {
      ...{ address, peer: undefined, prefixLength: 64, flags: IFA_F_PERMANENT, preferred: FOR_EVER, valid: FOR_EVER },
      ...{ priority: 0, proto: IFAPROT_KERNEL_LL },
    })
    this.#addPrefixRoute(link, address, made)
  }

  /** addrconf_ifdown. @param gone the link loses its IPv6 side. */
  linkDown(link: Link, gone: boolean): void {
    this.#state.fib6.linkDown(link)
    this.#state.neighbours.linkDown(link, AF_INET6)
    if (!link.hasIpv6) return
    link.ipv6Ready = false
    if (gone) {
      link.hasIpv6 = false
      link.addrGenMode = 0
    }
    for (const address of [...link.ipv6]) {
      link.ipv6.delete(address)
      address.dead = true
      this.#state.generation++
      this.#tell(RTM_DELADDR, link, address)
    }
    if (gone) this.#state.links.netconf(link, RTM_DELNETCONF, AF_INET6)
  }

  *values(index: number | undefined): Generator<object, void, undefined> {
    for (const link of this.#state.links.all()) {
      if (index !== undefined && link.index !== index) continue
      for (const address of link.ipv6) yield this.#value(link, address)
    }
  }

  #tell(type: number, link: Link, address: Ipv6Address): void {
    if (this.#state.isHeard(RTNLGRP_IPV6_IFADDR))
      this.#state.tellValue(RTNLGRP_IPV6_IFADDR, type, this.#value(link, address))
  }

  /** inet6_fill_ifaddr. */
  #value(link: Link, address: Ipv6Address): object {
    const { peer } = address
    return {
      ifaFamily: AF_INET6,
      ifaPrefixlen: address.prefixLength,
      ifaFlags: [address.flags & 0xff],
      ifaScope: address.scope,
      ifaIndex: link.index,
      ...(peer === undefined ? { address: address.address } : { local: address.address, address: peer }),
      ...(address.priority === 0 ? {} : { rtPriority: address.priority }),
      cacheinfo: cacheinfo(address, this.#state.world.clock.now()),
      flags: [address.flags],
      ...(address.proto === 0 ? {} : { proto: address.proto }),
    }
  }
}

/** There, and no longer tentative. */
function isSettled(address: Ipv6Address | undefined): boolean {
  return address !== undefined && !(address.flags & IFA_F_TENTATIVE)
}

/** addrconf_link_ready. */
function isReady(link: Link): boolean {
  return link.operational && link.qdisc !== 'noop'
}

function priorityOf({ priority }: Ipv6Address): number {
  return priority || PRIORITY_ADDRCONF
}

function networkText(address: string, length: number): string {
  return ipText(AF_INET6, ipNumber(address) & maskOfLength(AF_INET6, length))
}

function scopeOf(address: string): number {
  const number = ipNumber(address)
  if (number === 1n) return RT_SCOPE_HOST
  return inPrefix(AF_INET6, number, LINK_LOCAL, 10) ? RT_SCOPE_LINK : RT_SCOPE_UNIVERSE
}

function checkAddress(address: string, link: Link): void {
  const number = ipNumber(address)
  if (number === 0n) refuse(EADDRNOTAVAIL, 'ipv6: Invalid address')
  if (number >> 120n === 0xffn)
    refuse(EADDRNOTAVAIL, 'ipv6: Cannot assign multicast address without "IFA_F_MCAUTOJOIN" flag')
  if (number === 1n && !link.loopback) refuse(EADDRNOTAVAIL, 'ipv6: Cannot assign loopback address on this device')
}

/** fe80:: and the modified EUI-64 of a hardware address (RFC 4291, appendix A). */
export function linkLocal(mac: string): string {
  const bytes = parseMac(mac)!
  const id = [bytes[0]! ^ 2, bytes[1]!, bytes[2]!, 0xff, 0xfe, bytes[3]!, bytes[4]!, bytes[5]!]
  return ipText(AF_INET6, LINK_LOCAL | id.reduce((value, byte) => (value << 8n) | BigInt(byte), 0n))
}
