/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Attribute policies, written as today's kernel has them. An older kernel
 * checks what its policies could say: limits of integers since 4.20, masks and
 * limits above 32767 since 5.10, integers of two widths since 6.7. Below, only
 * the type is checked, and a handler that relies on a limit checks it itself.
 */
#ifndef NLKIT_POLICY_H
#define NLKIT_POLICY_H

#include <net/netlink.h>

#include "nlkit_compat.h"

#if LINUX_VERSION_CODE < KERNEL_VERSION(3, 7, 0)
#define NLA_S8 NLA_U8
#define NLA_S16 NLA_U16
#define NLA_S32 NLA_U32
#define NLA_S64 NLA_U64
#endif

#ifndef NLA_POLICY_MIN
#define NLA_POLICY_MIN(tp, _min) { .type = tp }
#define NLA_POLICY_MAX(tp, _max) { .type = tp }
#define NLA_POLICY_RANGE(tp, _min, _max) { .type = tp }
#endif
#ifndef NLA_POLICY_MASK
#define NLA_POLICY_MASK(tp, _mask) { .type = tp }
#endif
#ifndef NLA_POLICY_FULL_RANGE
struct netlink_range_validation {
	u64 min, max;
};

struct netlink_range_validation_signed {
	s64 min, max;
};
/* The range counts as used, and takes no room. */
#define NLA_POLICY_FULL_RANGE(tp, _range)	\
	{ .type = tp, .len = 0 * sizeof(*(_range)) }
#define NLA_POLICY_FULL_RANGE_SIGNED(tp, _range)	\
	NLA_POLICY_FULL_RANGE(tp, _range)
#endif
/* Until 6.6 policies point to ranges that are not const. */
#if LINUX_VERSION_CODE < KERNEL_VERSION(6, 7, 0)
#define NLKIT_RANGE_CONST
#else
#define NLKIT_RANGE_CONST const
#endif
#ifndef NLA_POLICY_NESTED
#define NLA_POLICY_NESTED(policy) { .type = NLA_NESTED }
#define NLA_POLICY_NESTED_ARRAY(policy) { .type = NLA_NESTED }
#endif
#ifndef NLA_POLICY_EXACT_LEN
#define NLA_POLICY_EXACT_LEN(_len) { .len = _len }
#endif
#ifndef NLA_POLICY_MIN_LEN
#define NLA_POLICY_MIN_LEN(_len) { .len = _len }
#endif
#ifndef NLA_POLICY_MAX_LEN
#define NLA_POLICY_MAX_LEN(_len) { .type = NLA_BINARY, .len = _len }
#endif
#ifndef NLA_POLICY_BITFIELD32
#define NLA_POLICY_BITFIELD32(valid) { .len = 8 }
#endif

/* Limits of an integer in network byte order, which 6.1 can check. */
#if LINUX_VERSION_CODE < KERNEL_VERSION(6, 1, 0)
#define NLKIT_POLICY_BE(tp, ...) { .type = tp }
#else
#define NLKIT_POLICY_BE(tp, ...) __VA_ARGS__
#endif

/* The policy of an integer of 4 or 8 bytes, whichever the sender chose. */
#if LINUX_VERSION_CODE < KERNEL_VERSION(6, 7, 0)
#define NLKIT_POLICY_UINT(...) { .type = NLA_BINARY, .len = 8 }

static inline u64 nla_get_uint(const struct nlattr *attribute)
{
	if (nla_len(attribute) == sizeof(u32))
		return nla_get_u32(attribute);
	return nla_len(attribute) == sizeof(u64) ? nla_get_u64(attribute) : 0;
}

static inline s64 nla_get_sint(const struct nlattr *attribute)
{
	if (nla_len(attribute) == sizeof(s32))
		return (s32)nla_get_u32(attribute);
	return (s64)nla_get_uint(attribute);
}

static inline int nla_put_uint(struct sk_buff *skb, int type, u64 value)
{
	u32 small = value;

	if (small == value)
		return nla_put(skb, type, sizeof(small), &small);
	return nla_put(skb, type, sizeof(value), &value);
}

static inline int nla_put_sint(struct sk_buff *skb, int type, s64 value)
{
	s32 small = value;

	if (small == value)
		return nla_put(skb, type, sizeof(small), &small);
	return nla_put(skb, type, sizeof(value), &value);
}
#else
#define NLKIT_POLICY_UINT(...) __VA_ARGS__
#endif

/**
 * nlkit_parse() - the attributes of a message of a raw protocol
 * @nlh: the message
 * @header: bytes of the struct in front of them, or 0
 * @attrs: array of @max + 1 entries, filled by type; NULL for what is missing
 * @max: highest type
 * @policy: of the attributes
 * @extack: of the request, or NULL
 *
 * Return: 0, or the error that the sender is told.
 */
static inline int nlkit_parse(struct nlmsghdr *nlh, int header,
			      struct nlattr **attrs, int max,
			      const struct nla_policy *policy,
			      struct netlink_ext_ack *extack)
{
#if LINUX_VERSION_CODE < KERNEL_VERSION(4, 12, 0)
	return nlmsg_parse(nlh, header, attrs, max, policy);
#else
	return nlmsg_parse(nlh, header, attrs, max, policy, extack);
#endif
}

#endif
