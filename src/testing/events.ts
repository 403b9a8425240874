/** To which group an event of a family without generic netlink goes. */

import type { EventCodec, Family } from '../schema/index.js'
import { AF_INET6 } from '../wire/address-families.js'
import { NETLINK_ROUTE } from '../wire/constants.js'
import {
  RTNLGRP_IPV4_IFADDR,
  RTNLGRP_IPV4_ROUTE,
  RTNLGRP_IPV4_RULE,
  RTNLGRP_IPV6_IFADDR,
  RTNLGRP_IPV6_ROUTE,
  RTNLGRP_IPV6_RULE,
  RTNLGRP_LINK,
  RTNLGRP_NEIGH,
} from '../wire/groups.js'
import { own } from '../wire/own.js'

interface RouteGroups {
  readonly ipv4: number
  readonly ipv6: number
  /** Member that has the address family. */
  readonly member: string
}

const LINK: RouteGroups = { ipv4: RTNLGRP_LINK, ipv6: RTNLGRP_LINK, member: 'ifiFamily' }
const ADDRESS: RouteGroups = { ipv4: RTNLGRP_IPV4_IFADDR, ipv6: RTNLGRP_IPV6_IFADDR, member: 'ifaFamily' }
const ROUTE: RouteGroups = { ipv4: RTNLGRP_IPV4_ROUTE, ipv6: RTNLGRP_IPV6_ROUTE, member: 'rtmFamily' }
const NEIGHBOUR: RouteGroups = { ipv4: RTNLGRP_NEIGH, ipv6: RTNLGRP_NEIGH, member: 'ndmFamily' }
const RULE: RouteGroups = { ipv4: RTNLGRP_IPV4_RULE, ipv6: RTNLGRP_IPV6_RULE, member: 'family' }

/** RTM_NEW* and RTM_DEL*, whose specifications name no groups: net/core/rtnetlink.c, devinet.c, addrconf.c and the others call rtnl_notify with these. */
const ROUTE_GROUPS: Readonly<Record<number, RouteGroups>> = {
  16: LINK,
  17: LINK,
  20: ADDRESS,
  21: ADDRESS,
  24: ROUTE,
  25: ROUTE,
  28: NEIGHBOUR,
  29: NEIGHBOUR,
  32: RULE,
  33: RULE,
}

/** @throws TypeError for a name that the family does not have. */
export function eventOf(family: Family, event: string): { readonly type: number; readonly codec: EventCodec } {
  const found = Object.entries(family.events).find(([, { name }]) => name === event)
  if (found !== undefined) return { type: Number(found[0]), codec: found[1] }
  const names = Object.values(family.events).map(({ name }) => name)
  throw new TypeError(`family ${family.name} has no event '${event}'; it has: ${names.join(', ')}`)
}

/** @throws TypeError where neither the caller nor the specification says it. */
export function groupOf(family: Family, type: number, value: unknown, given: string | number | undefined): number {
  if (typeof given === 'number') return given
  const name = given ?? family.spec().operations.list.find(operation => operation.value === type)?.mcgrp
  const number = name === undefined ? undefined : own(family.groups, name)
  if (number !== undefined) return number
  const groups = given === undefined && family.protocol === NETLINK_ROUTE ? ROUTE_GROUPS[type] : undefined
  if (groups !== undefined)
    return (value as Record<string, unknown>)[groups.member] === AF_INET6 ? groups.ipv6 : groups.ipv4
  const known = Object.keys(family.groups).join(', ') || 'none'
  throw new TypeError(`${family.name}: ${given ?? `message type ${type}`} names no group; give one of ${known}`)
}
