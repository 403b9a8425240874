/** Nexthop objects, single ones and groups, to which routes point by number. net/ipv4/nexthop.c. Resilient groups and those of fdb are not had. */

import { NLM_F_CREATE, NLM_F_REPLACE } from '../../wire/flags.js'
import { RTNLGRP_NEXTHOP } from '../../wire/groups.js'
import { formatIp } from '../../wire/index.js'
import { EEXIST, EINVAL, ENETDOWN, ENOENT, EOPNOTSUPP, refuse } from './answer.js'
import { checkNexthop, type Nexthop } from './fib-ipv4-create.js'
import { egress, type Hop6 } from './fib-ipv6-create.js'
import type { Link } from './link.js'
import {
  AF_INET,
  AF_INET6,
  AF_UNSPEC,
  RT_SCOPE_LINK,
  RT_TABLE_MAIN,
  RTM_DELNEXTHOP,
  RTM_NEWNEXTHOP,
} from './netlink-names.js'
import type { NexthopMember, NexthopRequest, NexthopValue } from './nexthop-message.js'
import * as attributes from './nexthop-message.js'
import { RTNH_F_ONLINK } from './route-fields.js'
import type { Cause, RouteState } from './state.js'

const MOST_WEIGHT = 0xffff
/** NEXTHOP_GRP_TYPE_RES. */
const GROUP_TYPE_RESILIENT = 1

/** struct nexthop: one next hop, or a group of them. */
export interface NexthopObject {
  readonly id: number
  family: number
  scope: number
  protocol: number
  flags: number
  blackhole: boolean
  /** Of the link; 0 for groups. */
  oif: number
  gateway: string | undefined
  members: { readonly object: NexthopObject; readonly weight: number }[] | undefined
  /** What IPv4 routes have as their next hops: the same array in all of them, kept up to date. */
  readonly hops4: Nexthop[]
}

export class Nexthops {
  readonly #state: RouteState
  readonly #objects = new Map<number, NexthopObject>()
  #lastId = 0
  /** nh_base_seq. */
  generation = 0

  constructor(state: RouteState) {
    this.#state = state
  }

  byId(id: number): NexthopObject | undefined {
    return this.#objects.get(id)
  }

  /** rtm_new_nexthop. @param flags NLM_F_* of the request, which the news have too. */
  add(value: NexthopRequest, flags: number, cause: Cause): void {
    this.#check(value)
    const replaces = (flags & NLM_F_REPLACE) !== 0
    if (replaces && value.id === 0) refuse(EINVAL, 'Replace requires nexthop id')
    const id = value.id || this.#unusedId()
    const made = value.has.has(attributes.NHA_GROUP) ? this.#group(id, value) : this.#single(id, value)
    const existing = this.#objects.get(id)
    if (existing !== undefined) {
      if (!replaces) refuse(EEXIST)
      this.#replace(existing, made)
    } else {
      if (replaces && !(flags & NLM_F_CREATE)) refuse(ENOENT, 'Replace specified without create and no entry exists')
      this.#objects.set(id, made)
      this.#refresh(made)
    }
    this.generation++
    const told = existing ?? made
    this.#tell(RTM_NEWNEXTHOP, told, flags, cause)
    if (existing === undefined) return
    for (const object of [...this.#groupsOf(existing), existing]) {
      this.#state.fib4.nexthopReplaced(object.id, cause)
      this.#state.fib6.nexthopReplaced(object.id, cause)
    }
  }

  /** nh_find_unused_id. */
  #unusedId(): number {
    do this.#lastId++
    while (this.#objects.has(this.#lastId))
    return this.#lastId
  }

  /** rtm_to_nh_config. */
  #check(value: NexthopRequest): void {
    const { has, family } = value
    if (value.reserved !== 0 || value.scope !== 0) refuse(EINVAL, 'Invalid values in ancillary header')
    if (value.flags & ~RTNH_F_ONLINK) refuse(EINVAL, 'Invalid nexthop flags in ancillary header')
    const isGroup = has.has(attributes.NHA_GROUP)
    if (family !== AF_INET && family !== AF_INET6 && !(family === AF_UNSPEC && isGroup))
      refuse(EINVAL, 'Invalid address family')
    if (has.has(attributes.NHA_FDB)) refuse(EOPNOTSUPP)
    if (isGroup) this.#checkGroup(value)
    else this.#checkSingle(value)
  }

  #checkSingle({ has, oif, gateway, family, flags }: NexthopRequest): void {
    const { NHA_GATEWAY, NHA_OIF, NHA_ENCAP, NHA_ENCAP_TYPE } = attributes
    if (has.has(attributes.NHA_BLACKHOLE)) {
      if ([NHA_GATEWAY, NHA_OIF, NHA_ENCAP, NHA_ENCAP_TYPE].some(type => has.has(type)))
        refuse(EINVAL, 'Blackhole attribute can not be used with gateway, oif, encap or fdb')
      return
    }
    if (!has.has(NHA_OIF)) refuse(EINVAL, 'Device attribute required for non-blackhole and non-fdb nexthops')
    const link = this.#state.links.byIndex(oif) ?? refuse(EINVAL, 'Invalid device index')
    if (!link.up) refuse(ENETDOWN, 'Nexthop device is not up')
    if (!link.carrier) refuse(ENETDOWN, 'Carrier for nexthop device is down')
    if (gateway !== undefined && gateway.length !== (family === AF_INET ? 4 : 16)) refuse(EINVAL, 'Invalid gateway')
    if (gateway === undefined && flags & RTNH_F_ONLINK)
      refuse(EINVAL, 'ONLINK flag can not be set for nexthop without a gateway')
    if (has.has(NHA_ENCAP) || has.has(NHA_ENCAP_TYPE)) refuse(EOPNOTSUPP)
    if (has.has(attributes.NHA_HW_STATS_ENABLE))
      refuse(EINVAL, 'Cannot enable nexthop hardware statistics for non-group nexthops')
  }

  /** nh_check_attr_group. */
  #checkGroup({ family, groupType, members, has }: NexthopRequest): void {
    if (family !== AF_UNSPEC) refuse(EINVAL, 'Invalid family for group')
    if (groupType > GROUP_TYPE_RESILIENT) refuse(EINVAL, 'Invalid group type')
    if (members === undefined) refuse(EINVAL, 'Invalid length for nexthop group attribute')
    for (const [position, { reserved, weight, id }] of members.entries()) {
      if (reserved !== 0) refuse(EINVAL, 'Reserved field in nexthop_grp must be 0')
      if (weight > MOST_WEIGHT) refuse(EINVAL, 'Invalid value for weight')
      if (members.some((other, at) => at > position && other.id === id))
        refuse(EINVAL, 'Nexthop id can not be used twice in a group')
    }
    for (const { id } of members) {
      const object = this.#objects.get(id) ?? refuse(EINVAL, 'Invalid nexthop id')
      if (object.members !== undefined) refuse(EINVAL, 'Hash-threshold group can not be a nexthop within a group')
      if (object.blackhole && members.length > 1)
        refuse(EINVAL, 'Blackhole nexthop can not be used in a group with more than 1 path')
    }
    const others = [attributes.NHA_BLACKHOLE, attributes.NHA_OIF, attributes.NHA_GATEWAY]
    if ([...others, attributes.NHA_ENCAP, attributes.NHA_ENCAP_TYPE].some(type => has.has(type)))
      refuse(EINVAL, 'No other attributes can be set in nexthop groups')
    if (groupType === GROUP_TYPE_RESILIENT) refuse(EOPNOTSUPP)
  }

  #group(id: number, { protocol, members }: NexthopRequest): NexthopObject {
    const made = emptyObject(id, AF_UNSPEC, protocol)
    made.members = members!.map((member: NexthopMember) => ({
      object: this.#objects.get(member.id)!,
      weight: member.weight,
    }))
    return made
  }

  /** nh_create_ipv4, nh_create_ipv6. */
  #single(id: number, { family, protocol, flags, oif, gateway, has }: NexthopRequest): NexthopObject {
    const made = emptyObject(id, family, protocol)
    made.flags = flags
    made.scope = RT_SCOPE_LINK
    made.blackhole = has.has(attributes.NHA_BLACKHOLE)
    made.oif = made.blackhole ? 1 : oif
    const text = gateway === undefined ? undefined : formatIp(gateway)
    made.gateway = text === '0.0.0.0' || text === '::' ? undefined : text
    if (family === AF_INET) {
      const hop = { index: made.oif, gateway: made.gateway, flags, weight: 1, scope: 0 }
      checkNexthop(this.#state, { scope: 0, table: RT_TABLE_MAIN }, hop)
      made.scope = hop.scope
      made.oif = hop.index
    } else if (!made.blackhole)
      egress(this.#state, { flags, table: 0 }, { index: oif, gateway: made.gateway, weight: 1 })
    return made
  }

  /** replace_nexthop: what points to it stays. */
  #replace(old: NexthopObject, made: NexthopObject): void {
    if (made.members !== undefined && old.members === undefined)
      refuse(EINVAL, 'Can not replace a nexthop with a nexthop group.')
    if (made.members === undefined && old.members !== undefined)
      refuse(EINVAL, 'Can not replace a nexthop group with a nexthop.')
    const groups = this.#groupsOf(old)
    if (made.blackhole && groups.some(({ members }) => members!.length > 1))
      refuse(EINVAL, 'Blackhole nexthop can not be a member of a group with more than one path')
    this.#checkRoutes([old, ...groups], made)
    const { family, scope, protocol, flags, blackhole, oif, gateway, members } = made
    Object.assign(old, { family, scope, protocol, flags, blackhole, oif, gateway, members })
    for (const object of [old, ...groups]) this.#refresh(object)
  }

  /** fib6_check_nh_list: IPv6 routes stay on IPv6. */
  #checkRoutes(objects: readonly NexthopObject[], made: NexthopObject): void {
    if (!hasIpv4(made)) return
    if (objects.some(({ id }) => this.#state.fib6.usesNexthop(id)))
      refuse(EINVAL, 'IPv6 routes can not use an IPv4 nexthop')
  }

  /** rtm_del_nexthop. */
  remove(value: NexthopRequest, flags: number, cause: Cause): void {
    const object = this.#objects.get(checkedId(value)) ?? refuse(ENOENT)
    this.#tell(RTM_DELNEXTHOP, object, flags, cause)
    this.#forget(object, { flags, cause })
  }

  /** __remove_nexthop; told of groups where a request is the reason. */
  #forget(object: NexthopObject, told: { readonly flags: number; readonly cause: Cause } | undefined): void {
    this.#objects.delete(object.id)
    this.generation++
    this.#state.fib4.nexthopGone(object.id)
    this.#state.fib6.nexthopGone(object.id)
    for (const group of this.#groupsOf(object)) {
      if (group.members!.length === 1) {
        if (told !== undefined) this.#tell(RTM_DELNEXTHOP, group, told.flags, told.cause)
        this.#forget(group, told)
        continue
      }
      group.members = group.members!.filter(member => member.object !== object)
      this.#refresh(group)
      if (told !== undefined) this.#tell(RTM_NEWNEXTHOP, group, told.flags, told.cause)
    }
  }

  /** nexthop_flush_dev: in silence, but for the IPv6 routes. */
  linkGone(link: Link, end: boolean): void {
    for (const object of [...this.#objects.values()].reverse()) {
      if (object.members !== undefined || object.oif !== link.index || (object.blackhole && !end)) continue
      if (this.#objects.has(object.id)) this.#forget(object, undefined)
    }
  }

  /** rtm_get_nexthop. */
  get(value: NexthopRequest): NexthopValue {
    return nexthopValue(this.#objects.get(checkedId(value)) ?? refuse(ENOENT))
  }

  /** rtm_dump_nexthop: ascending by number. */
  *values(value: NexthopRequest): Generator<NexthopValue, void, undefined> {
    const { family, oif, master, has } = value
    for (const object of [...this.#objects.values()].sort((a, b) => a.id - b.id)) {
      if (has.has(attributes.NHA_GROUPS) && object.members === undefined) continue
      if (oif !== 0 || master !== 0 || family !== 0) {
        if (object.members !== undefined || (family !== 0 && object.family !== family)) continue
        if (oif !== 0 && object.oif !== oif) continue
        if (master !== 0 && this.#state.links.byIndex(object.oif)?.master?.index !== master) continue
      }
      yield nexthopValue(object)
    }
  }

  /** What IPv6 routes lead over. */
  hops6(id: number): Hop6[] {
    const object = this.#objects.get(id)
    return object === undefined
      ? []
      : singles(object).map(([{ oif, gateway }, weight]) => ({ index: oif, gateway, weight }))
  }

  /** Groups with the object, the latest first. */
  #groupsOf(object: NexthopObject): NexthopObject[] {
    return [...this.#objects.values()]
      .filter(({ members }) => members?.some(member => member.object === object))
      .reverse()
  }

  #refresh(object: NexthopObject): void {
    const hops = singles(object).map(([{ oif: index, gateway, flags, scope }, weight]) => ({
      ...{ index, gateway, flags, scope, weight },
    }))
    object.hops4.splice(0, object.hops4.length, ...hops)
  }

  #tell(type: number, object: NexthopObject, flags: number, cause: Cause): void {
    this.#state.tellValue(RTNLGRP_NEXTHOP, type, nexthopValue(object), { flags, cause })
  }
}

function emptyObject(id: number, family: number, protocol: number): NexthopObject {
  return {
    ...{ id, family, protocol, scope: 0, flags: 0, blackhole: false, oif: 0, gateway: undefined, members: undefined },
    hops4: [],
  }
}

function singles(object: NexthopObject): (readonly [NexthopObject, weight: number])[] {
  return object.members?.map(member => [member.object, member.weight] as const) ?? [[object, 1]]
}

export function hasIpv4(object: NexthopObject): boolean {
  return singles(object).some(([{ family }]) => family === AF_INET)
}

/** nh_valid_get_del_req. */
function checkedId({ protocol, reserved, scope, flags, has, id }: NexthopRequest): number {
  if (protocol !== 0 || reserved !== 0 || scope !== 0 || flags !== 0) refuse(EINVAL, 'Invalid values in header')
  if (!has.has(attributes.NHA_ID)) refuse(EINVAL, 'Nexthop id is missing')
  if (id === 0) refuse(EINVAL, 'Invalid nexthop id')
  return id
}

function nexthopValue(object: NexthopObject): NexthopValue {
  const { id, family, protocol, flags, blackhole, oif, gateway, members } = object
  return {
    ...{ id, family, protocol, flags, blackhole, gateway, oif: oif || undefined },
    scope: blackhole || members !== undefined ? 0 : object.scope,
    members: members?.map(member => ({ id: member.object.id, weight: member.weight })),
  }
}
