/**
 * Levels and options of getsockopt(2) and setsockopt(2) that netlink sockets know. SOL_NETLINK: include/uapi/linux/netlink.h, rules P1 to P5.
 * SOL_SOCKET: include/uapi/asm-generic/socket.h; alpha, mips, parisc and sparc number these differently.
 */

export const SOL_NETLINK = 270

/** u32 group number; EINVAL for a group the protocol lacks. Set only. */
export const NETLINK_ADD_MEMBERSHIP = 1
/** u32 group number. Set only. */
export const NETLINK_DROP_MEMBERSHIP = 2
/** Flag: each message tells the group it was sent to, also above 32 (V5). */
export const NETLINK_PKTINFO = 3
/** Flag: broadcasts of the kernel fail where this socket missed one (X8). */
export const NETLINK_BROADCAST_ERROR = 4
/** Flag: losses are counted, never reported as ENOBUFS. */
export const NETLINK_NO_ENOBUFS = 5
/** Linux 3.10 to 4.5; ENOPROTOOPT since (P3). */
export const NETLINK_RX_RING = 6
/** Linux 3.10 to 4.5; ENOPROTOOPT since (P3). */
export const NETLINK_TX_RING = 7
/** Flag: also hear the groups of every namespace that has an nsid here (N3). Control messages carry it under the same number (N4). */
export const NETLINK_LISTEN_ALL_NSID = 8
/** u32 words of the group mask. Get only. */
export const NETLINK_LIST_MEMBERSHIPS = 9
/** Flag: errors repeat the header of the request only (W8). */
export const NETLINK_CAP_ACK = 10
/** Flag: errors say more (E1). */
export const NETLINK_EXT_ACK = 11
/** Flag: GET requests are checked like NEW requests, and dumps filter (T6). */
export const NETLINK_GET_STRICT_CHK = 12

export const SOL_SOCKET = 1

export const SO_TYPE = 3
/** Takes the pending error away: ENOBUFS after a loss. */
export const SO_ERROR = 4
/** Bytes; doubled by the kernel, at most net.core.wmem_max before that. Limits the size of one message (X4). */
export const SO_SNDBUF = 7
/** Bytes; doubled by the kernel, at most net.core.rmem_max before that. */
export const SO_RCVBUF = 8
/** Flag: messages carry the sender's process (V6). */
export const SO_PASSCRED = 16
/** struct sock_fprog: a classic BPF program sees each message before it is queued (X12). */
export const SO_ATTACH_FILTER = 26
export const SO_DETACH_FILTER = 27
/** Beyond wmem_max; needs CAP_NET_ADMIN. */
export const SO_SNDBUFFORCE = 32
/** Beyond rmem_max; needs CAP_NET_ADMIN. */
export const SO_RCVBUFFORCE = 33
export const SO_PROTOCOL = 38
export const SO_DOMAIN = 39
export const SO_LOCK_FILTER = 44
/** A file descriptor of an eBPF program. */
export const SO_ATTACH_BPF = 50
/** Array of u32: memory used, limits, drops; indices below. */
export const SO_MEMINFO = 55
/** u64 that names the socket, the one sock_diag tells. */
export const SO_COOKIE = 57

// include/uapi/linux/sock_diag.h: indices into what SO_MEMINFO gives.
export const SK_MEMINFO_RMEM_ALLOC = 0
export const SK_MEMINFO_RCVBUF = 1
export const SK_MEMINFO_WMEM_ALLOC = 2
export const SK_MEMINFO_SNDBUF = 3
export const SK_MEMINFO_FWD_ALLOC = 4
export const SK_MEMINFO_WMEM_QUEUED = 5
export const SK_MEMINFO_OPTMEM = 6
export const SK_MEMINFO_BACKLOG = 7
export const SK_MEMINFO_DROPS = 8
