/**
 * Multicast groups of NETLINK_ROUTE: enum rtnetlink_groups of include/uapi/linux/rtnetlink.h, up to 39 as Linux 6.18 has them. A group that the
 * running kernel does not know is refused with EINVAL when it is joined.
 */

/** Stands for no group; group numbers start at 1. */
export const RTNLGRP_NONE = 0
export const RTNLGRP_LINK = 1
/** Nothing is sent to it. */
export const RTNLGRP_NOTIFY = 2
export const RTNLGRP_NEIGH = 3
export const RTNLGRP_TC = 4
export const RTNLGRP_IPV4_IFADDR = 5
export const RTNLGRP_IPV4_MROUTE = 6
export const RTNLGRP_IPV4_ROUTE = 7
export const RTNLGRP_IPV4_RULE = 8
export const RTNLGRP_IPV6_IFADDR = 9
export const RTNLGRP_IPV6_MROUTE = 10
export const RTNLGRP_IPV6_ROUTE = 11
export const RTNLGRP_IPV6_IFINFO = 12
/** DECnet left Linux with 6.1; nothing is sent to it. */
export const RTNLGRP_DECnet_IFADDR = 13
/** A hole. */
export const RTNLGRP_NOP2 = 14
/** DECnet left Linux with 6.1; nothing is sent to it. */
export const RTNLGRP_DECnet_ROUTE = 15
/** DECnet left Linux with 6.1; nothing is sent to it. */
export const RTNLGRP_DECnet_RULE = 16
/** A hole. */
export const RTNLGRP_NOP4 = 17
export const RTNLGRP_IPV6_PREFIX = 18
export const RTNLGRP_IPV6_RULE = 19
export const RTNLGRP_ND_USEROPT = 20
export const RTNLGRP_PHONET_IFADDR = 21
export const RTNLGRP_PHONET_ROUTE = 22
export const RTNLGRP_DCB = 23
export const RTNLGRP_IPV4_NETCONF = 24
export const RTNLGRP_IPV6_NETCONF = 25
export const RTNLGRP_MDB = 26
export const RTNLGRP_MPLS_ROUTE = 27
export const RTNLGRP_NSID = 28
export const RTNLGRP_MPLS_NETCONF = 29
export const RTNLGRP_IPV4_MROUTE_R = 30
export const RTNLGRP_IPV6_MROUTE_R = 31
/** The last one that fits the mask of bind(2); those above need NETLINK_ADD_MEMBERSHIP. */
export const RTNLGRP_NEXTHOP = 32
/** From here on NETLINK_ADD_MEMBERSHIP only. */
export const RTNLGRP_BRVLAN = 33
export const RTNLGRP_MCTP_IFADDR = 34
export const RTNLGRP_TUNNEL = 35
export const RTNLGRP_STATS = 36
/** Not in 6.12; in 6.18. */
export const RTNLGRP_IPV4_MCADDR = 37
/** Not in 6.12; in 6.18. */
export const RTNLGRP_IPV6_MCADDR = 38
/** Not in 6.12; in 6.18, whose last it is. */
export const RTNLGRP_IPV6_ACADDR = 39

const NAMES: readonly string[] = [
  'RTNLGRP_NONE',
  'RTNLGRP_LINK',
  'RTNLGRP_NOTIFY',
  'RTNLGRP_NEIGH',
  'RTNLGRP_TC',
  'RTNLGRP_IPV4_IFADDR',
  'RTNLGRP_IPV4_MROUTE',
  'RTNLGRP_IPV4_ROUTE',
  'RTNLGRP_IPV4_RULE',
  'RTNLGRP_IPV6_IFADDR',
  'RTNLGRP_IPV6_MROUTE',
  'RTNLGRP_IPV6_ROUTE',
  'RTNLGRP_IPV6_IFINFO',
  'RTNLGRP_DECnet_IFADDR',
  'RTNLGRP_NOP2',
  'RTNLGRP_DECnet_ROUTE',
  'RTNLGRP_DECnet_RULE',
  'RTNLGRP_NOP4',
  'RTNLGRP_IPV6_PREFIX',
  'RTNLGRP_IPV6_RULE',
  'RTNLGRP_ND_USEROPT',
  'RTNLGRP_PHONET_IFADDR',
  'RTNLGRP_PHONET_ROUTE',
  'RTNLGRP_DCB',
  'RTNLGRP_IPV4_NETCONF',
  'RTNLGRP_IPV6_NETCONF',
  'RTNLGRP_MDB',
  'RTNLGRP_MPLS_ROUTE',
  'RTNLGRP_NSID',
  'RTNLGRP_MPLS_NETCONF',
  'RTNLGRP_IPV4_MROUTE_R',
  'RTNLGRP_IPV6_MROUTE_R',
  'RTNLGRP_NEXTHOP',
  'RTNLGRP_BRVLAN',
  'RTNLGRP_MCTP_IFADDR',
  'RTNLGRP_TUNNEL',
  'RTNLGRP_STATS',
  'RTNLGRP_IPV4_MCADDR',
  'RTNLGRP_IPV6_MCADDR',
  'RTNLGRP_IPV6_ACADDR',
]

const NUMBERS: ReadonlyMap<string, number> = new Map(NAMES.map((name, number) => [name, number]))

/** `RTNLGRP_LINK` for 1; undefined for a number this table ends before. */
export function rtnetlinkGroupName(group: number): string | undefined {
  return NAMES[group]
}

/** 1 for `RTNLGRP_LINK`; undefined for a name this table lacks. */
export function rtnetlinkGroupNumber(name: string): number | undefined {
  return NUMBERS.get(name)
}
