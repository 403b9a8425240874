/** nlmsg_flags and the control message types; include/uapi/linux/netlink.h. Bits 0x100 and above mean what the message is: GET, NEW, DEL or answer. */

/** Without it the kernel does not look at a message (W2). */
export const NLM_F_REQUEST = 0x01
/** One of several messages; NLMSG_DONE ends them. Some dumps lack it (D4). */
export const NLM_F_MULTI = 0x02
/** Answer with NLMSG_ERROR in case of success too (W4). */
export const NLM_F_ACK = 0x04
/** Send the notification to the requester (W10). */
export const NLM_F_ECHO = 0x08
/** What is dumped changed meanwhile: the dump may lack or repeat objects (D12). */
export const NLM_F_DUMP_INTR = 0x10
/** The kernel did filter as asked (D13). */
export const NLM_F_DUMP_FILTERED = 0x20

// Of GET requests.
export const NLM_F_ROOT = 0x100
export const NLM_F_MATCH = 0x200
export const NLM_F_ATOMIC = 0x400
/** NLM_F_ROOT | NLM_F_MATCH. rtnetlink takes either bit for a dump, generic netlink needs both (T3). */
export const NLM_F_DUMP = 0x300

// Of NEW requests.
export const NLM_F_REPLACE = 0x100
export const NLM_F_EXCL = 0x200
export const NLM_F_CREATE = 0x400
export const NLM_F_APPEND = 0x800

// Of DEL requests.
export const NLM_F_NONREC = 0x100
/** Delete all that match; EOPNOTSUPP where the object knows no such thing (T5). */
export const NLM_F_BULK = 0x200

// Of NLMSG_ERROR and NLMSG_DONE.
/** Only the header of the request is repeated, not its payload (W8). */
export const NLM_F_CAPPED = 0x100
/** Attributes of the extended acknowledgement follow (E1). */
export const NLM_F_ACK_TLVS = 0x200

export const NLMSG_NOOP = 1
/** errno, 0 for success, and the request it answers. */
export const NLMSG_ERROR = 2
/** End of a dump, with its errno (D5). */
export const NLMSG_DONE = 3
/** Never sent by Linux: loss is told by ENOBUFS. */
export const NLMSG_OVERRUN = 4
/** Types below belong to netlink itself (W3). */
export const NLMSG_MIN_TYPE = 16
