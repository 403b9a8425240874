/** Protocol numbers of AF_NETLINK, the third argument of socket(2); include/uapi/linux/netlink.h. Numbers 17 and 23 to 31 are nobody's. */

/** Links, addresses, routes, neighbours, rules, traffic control. */
export const NETLINK_ROUTE = 0
export const NETLINK_UNUSED = 1
/** Between processes; the kernel takes no part. */
export const NETLINK_USERSOCK = 2
export const NETLINK_FIREWALL = 3
/** Listing and closing sockets; NETLINK_INET_DIAG is the same number. */
export const NETLINK_SOCK_DIAG = 4
export const NETLINK_NFLOG = 5
/** IPsec. */
export const NETLINK_XFRM = 6
export const NETLINK_SELINUX = 7
export const NETLINK_ISCSI = 8
export const NETLINK_AUDIT = 9
export const NETLINK_FIB_LOOKUP = 10
/** Process events and others, by index and value. */
export const NETLINK_CONNECTOR = 11
/** nftables, conntrack, queues, logs. */
export const NETLINK_NETFILTER = 12
export const NETLINK_IP6_FW = 13
export const NETLINK_DNRTMSG = 14
/** Devices that come and go: text, not attributes. */
export const NETLINK_KOBJECT_UEVENT = 15
/** Families by name; see genetlink.ts. */
export const NETLINK_GENERIC = 16
export const NETLINK_SCSITRANSPORT = 18
export const NETLINK_ECRYPTFS = 19
export const NETLINK_RDMA = 20
export const NETLINK_CRYPTO = 21
export const NETLINK_SMC = 22

/** One more than the largest protocol number a kernel can register. */
export const MAX_LINKS = 32

const NAMES: ReadonlyMap<number, string> = new Map<number, string>([
  [NETLINK_ROUTE, 'NETLINK_ROUTE'],
  [NETLINK_UNUSED, 'NETLINK_UNUSED'],
  [NETLINK_USERSOCK, 'NETLINK_USERSOCK'],
  [NETLINK_FIREWALL, 'NETLINK_FIREWALL'],
  [NETLINK_SOCK_DIAG, 'NETLINK_SOCK_DIAG'],
  [NETLINK_NFLOG, 'NETLINK_NFLOG'],
  [NETLINK_XFRM, 'NETLINK_XFRM'],
  [NETLINK_SELINUX, 'NETLINK_SELINUX'],
  [NETLINK_ISCSI, 'NETLINK_ISCSI'],
  [NETLINK_AUDIT, 'NETLINK_AUDIT'],
  [NETLINK_FIB_LOOKUP, 'NETLINK_FIB_LOOKUP'],
  [NETLINK_CONNECTOR, 'NETLINK_CONNECTOR'],
  [NETLINK_NETFILTER, 'NETLINK_NETFILTER'],
  [NETLINK_IP6_FW, 'NETLINK_IP6_FW'],
  [NETLINK_DNRTMSG, 'NETLINK_DNRTMSG'],
  [NETLINK_KOBJECT_UEVENT, 'NETLINK_KOBJECT_UEVENT'],
  [NETLINK_GENERIC, 'NETLINK_GENERIC'],
  [NETLINK_SCSITRANSPORT, 'NETLINK_SCSITRANSPORT'],
  [NETLINK_ECRYPTFS, 'NETLINK_ECRYPTFS'],
  [NETLINK_RDMA, 'NETLINK_RDMA'],
  [NETLINK_CRYPTO, 'NETLINK_CRYPTO'],
  [NETLINK_SMC, 'NETLINK_SMC'],
])

const NUMBERS: ReadonlyMap<string, number> = new Map([
  ...Array.from(NAMES, ([number, name]): readonly [string, number] => [name, number]),
  ['NETLINK_INET_DIAG', NETLINK_SOCK_DIAG],
])

/** A protocol whose number is still in the header but which no kernel after `lastKernel` answers: socket(2) fails with EPROTONOSUPPORT. */
export interface RemovedProtocol {
  readonly protocol: number
  readonly lastKernel: string
  /** What does its work today. */
  readonly successor: string
}

/** Sources: Documentation/ABI/removed/ip_queue and man netlink(7); commits 7200135bc1e6 (ULOG), 1202cdd66531 (DECnet) and 624ae5284516 (eCryptfs). */
export const REMOVED_PROTOCOLS: readonly RemovedProtocol[] = [
  { protocol: NETLINK_FIREWALL, lastKernel: '3.4', successor: 'nfnetlink_queue on NETLINK_NETFILTER' },
  { protocol: NETLINK_NFLOG, lastKernel: '3.16', successor: 'nfnetlink_log on NETLINK_NETFILTER' },
  { protocol: NETLINK_IP6_FW, lastKernel: '3.4', successor: 'nfnetlink_queue on NETLINK_NETFILTER' },
  { protocol: NETLINK_DNRTMSG, lastKernel: '6.0', successor: 'none: DECnet is gone' },
  { protocol: NETLINK_ECRYPTFS, lastKernel: '2.6.27', successor: 'the device /dev/ecryptfs' },
]

/** `NETLINK_ROUTE` for 0; undefined for a number without a name, as a module's own. */
export function protocolName(protocol: number): string | undefined {
  return NAMES.get(protocol)
}

/** 0 for `NETLINK_ROUTE`; undefined for a name no header has. */
export function protocolNumber(name: string): number | undefined {
  return NUMBERS.get(name)
}

/** What became of a protocol that Linux no longer has; undefined for those it has. */
export function removedProtocol(protocol: number): RemovedProtocol | undefined {
  return REMOVED_PROTOCOLS.find(entry => entry.protocol === protocol)
}
