/** Numbers inside an extended acknowledgement; include/uapi/linux/netlink.h, rules E1 and E5. */

// enum nlmsgerr_attrs: the attributes behind NLMSG_ERROR and inside NLMSG_DONE.
export const NLMSGERR_ATTR_UNUSED = 0
/** The kernel's words, a string with its NUL. */
export const NLMSGERR_ATTR_MSG = 1
/** u32: bytes from the start of the request's nlmsghdr to the offending attribute (E3). */
export const NLMSGERR_ATTR_OFFS = 2
/** Bytes whose meaning is the family's; the only one besides MSG that comes with success (E2). */
export const NLMSGERR_ATTR_COOKIE = 3
/** A nest of NL_POLICY_TYPE_ATTR_*: what the refused attribute may be. */
export const NLMSGERR_ATTR_POLICY = 4
/** u32: number of the attribute that was missing. */
export const NLMSGERR_ATTR_MISS_TYPE = 5
/** u32: offset of the nest it was missing in; absent where it was missing at the top. */
export const NLMSGERR_ATTR_MISS_NEST = 6

// enum netlink_attribute_type: what NL_POLICY_TYPE_ATTR_TYPE says an attribute is.
export const NL_ATTR_TYPE_INVALID = 0
export const NL_ATTR_TYPE_FLAG = 1
export const NL_ATTR_TYPE_U8 = 2
export const NL_ATTR_TYPE_U16 = 3
export const NL_ATTR_TYPE_U32 = 4
export const NL_ATTR_TYPE_U64 = 5
export const NL_ATTR_TYPE_S8 = 6
export const NL_ATTR_TYPE_S16 = 7
export const NL_ATTR_TYPE_S32 = 8
export const NL_ATTR_TYPE_S64 = 9
export const NL_ATTR_TYPE_BINARY = 10
export const NL_ATTR_TYPE_STRING = 11
export const NL_ATTR_TYPE_NUL_STRING = 12
export const NL_ATTR_TYPE_NESTED = 13
export const NL_ATTR_TYPE_NESTED_ARRAY = 14
export const NL_ATTR_TYPE_BITFIELD32 = 15
/** 4 or 8 bytes, signed. */
export const NL_ATTR_TYPE_SINT = 16
/** 4 or 8 bytes, unsigned. */
export const NL_ATTR_TYPE_UINT = 17

// enum netlink_policy_type_attr: limits of an attribute, in an extack and in the policy dump of nlctrl.
export const NL_POLICY_TYPE_ATTR_UNSPEC = 0
export const NL_POLICY_TYPE_ATTR_TYPE = 1
export const NL_POLICY_TYPE_ATTR_MIN_VALUE_S = 2
export const NL_POLICY_TYPE_ATTR_MAX_VALUE_S = 3
export const NL_POLICY_TYPE_ATTR_MIN_VALUE_U = 4
export const NL_POLICY_TYPE_ATTR_MAX_VALUE_U = 5
export const NL_POLICY_TYPE_ATTR_MIN_LENGTH = 6
export const NL_POLICY_TYPE_ATTR_MAX_LENGTH = 7
export const NL_POLICY_TYPE_ATTR_POLICY_IDX = 8
export const NL_POLICY_TYPE_ATTR_POLICY_MAXTYPE = 9
/** u32. */
export const NL_POLICY_TYPE_ATTR_BITFIELD32_MASK = 10
export const NL_POLICY_TYPE_ATTR_PAD = 11
/** u64: bits an unsigned integer may have. */
export const NL_POLICY_TYPE_ATTR_MASK = 12
