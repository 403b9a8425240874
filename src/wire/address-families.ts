/** Address families: AF_* of include/linux/socket.h, as they stand in rtm_family, ifa_family, ndm_family and their kin. */

/** Any family; in a GET request, all of them. */
export const AF_UNSPEC = 0
/** AF_LOCAL is the same number. */
export const AF_UNIX = 1
export const AF_INET = 2
export const AF_AX25 = 3
export const AF_IPX = 4
export const AF_APPLETALK = 5
export const AF_NETROM = 6
/** In link messages: bridge ports; in neighbour messages: the forwarding database. */
export const AF_BRIDGE = 7
export const AF_ATMPVC = 8
export const AF_X25 = 9
export const AF_INET6 = 10
export const AF_ROSE = 11
/** Gone with Linux 6.1, as is its code. */
export const AF_DECnet = 12
export const AF_NETBEUI = 13
export const AF_SECURITY = 14
export const AF_KEY = 15
/** AF_ROUTE is the same number. */
export const AF_NETLINK = 16
export const AF_PACKET = 17
export const AF_ASH = 18
export const AF_ECONET = 19
export const AF_ATMSVC = 20
export const AF_RDS = 21
export const AF_SNA = 22
export const AF_IRDA = 23
export const AF_PPPOX = 24
export const AF_WANPIPE = 25
export const AF_LLC = 26
export const AF_IB = 27
export const AF_MPLS = 28
export const AF_CAN = 29
export const AF_TIPC = 30
export const AF_BLUETOOTH = 31
export const AF_IUCV = 32
export const AF_RXRPC = 33
export const AF_ISDN = 34
export const AF_PHONET = 35
export const AF_IEEE802154 = 36
export const AF_CAIF = 37
export const AF_ALG = 38
export const AF_NFC = 39
export const AF_VSOCK = 40
export const AF_KCM = 41
export const AF_QIPCRTR = 42
export const AF_SMC = 43
export const AF_XDP = 44
export const AF_MCTP = 45

/** Families that exist in rtnetlink only, for multicast routes (include/uapi/linux/rtnetlink.h). */
export const RTNL_FAMILY_IPMR = 128
export const RTNL_FAMILY_IP6MR = 129

const NAMES: ReadonlyMap<number, string> = new Map<number, string>([
  [AF_UNSPEC, 'AF_UNSPEC'],
  [AF_UNIX, 'AF_UNIX'],
  [AF_INET, 'AF_INET'],
  [AF_AX25, 'AF_AX25'],
  [AF_IPX, 'AF_IPX'],
  [AF_APPLETALK, 'AF_APPLETALK'],
  [AF_NETROM, 'AF_NETROM'],
  [AF_BRIDGE, 'AF_BRIDGE'],
  [AF_ATMPVC, 'AF_ATMPVC'],
  [AF_X25, 'AF_X25'],
  [AF_INET6, 'AF_INET6'],
  [AF_ROSE, 'AF_ROSE'],
  [AF_DECnet, 'AF_DECnet'],
  [AF_NETBEUI, 'AF_NETBEUI'],
  [AF_SECURITY, 'AF_SECURITY'],
  [AF_KEY, 'AF_KEY'],
  [AF_NETLINK, 'AF_NETLINK'],
  [AF_PACKET, 'AF_PACKET'],
  [AF_ASH, 'AF_ASH'],
  [AF_ECONET, 'AF_ECONET'],
  [AF_ATMSVC, 'AF_ATMSVC'],
  [AF_RDS, 'AF_RDS'],
  [AF_SNA, 'AF_SNA'],
  [AF_IRDA, 'AF_IRDA'],
  [AF_PPPOX, 'AF_PPPOX'],
  [AF_WANPIPE, 'AF_WANPIPE'],
  [AF_LLC, 'AF_LLC'],
  [AF_IB, 'AF_IB'],
  [AF_MPLS, 'AF_MPLS'],
  [AF_CAN, 'AF_CAN'],
  [AF_TIPC, 'AF_TIPC'],
  [AF_BLUETOOTH, 'AF_BLUETOOTH'],
  [AF_IUCV, 'AF_IUCV'],
  [AF_RXRPC, 'AF_RXRPC'],
  [AF_ISDN, 'AF_ISDN'],
  [AF_PHONET, 'AF_PHONET'],
  [AF_IEEE802154, 'AF_IEEE802154'],
  [AF_CAIF, 'AF_CAIF'],
  [AF_ALG, 'AF_ALG'],
  [AF_NFC, 'AF_NFC'],
  [AF_VSOCK, 'AF_VSOCK'],
  [AF_KCM, 'AF_KCM'],
  [AF_QIPCRTR, 'AF_QIPCRTR'],
  [AF_SMC, 'AF_SMC'],
  [AF_XDP, 'AF_XDP'],
  [AF_MCTP, 'AF_MCTP'],
  [RTNL_FAMILY_IPMR, 'RTNL_FAMILY_IPMR'],
  [RTNL_FAMILY_IP6MR, 'RTNL_FAMILY_IP6MR'],
])

/** `AF_INET6` for 10; undefined for a number without a name. */
export function addressFamilyName(family: number): string | undefined {
  return NAMES.get(family)
}
