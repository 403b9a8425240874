/* SPDX-License-Identifier: GPL-2.0-only */
/* From 6.2: The do and the dump of a command have a policy each: struct genl_split_ops. */
#include "../common.h"

#ifndef LINUX_VERSION_CODE
#define LINUX_VERSION_CODE KERNEL_VERSION(6, 2, 0)
#endif

#define __ro_after_init
#define pr_err(format, ...) printk(KERN_ERR pr_fmt(format), ##__VA_ARGS__)

/* linux/netlink.h */
struct netlink_skb_parms { __u32 portid; __u32 dst_group; };
struct netlink_notify { struct net *net; u32 portid; int protocol; };
#define NETLINK_CB(skb) (*(struct netlink_skb_parms *)&((skb)->cb))
#define NL_CFG_F_NONROOT_RECV 1
struct netlink_kernel_cfg {
	unsigned int groups;
	unsigned int flags;
	void (*input)(struct sk_buff *skb);
	struct mutex *cb_mutex;
};
struct sock *netlink_kernel_create(struct net *net, int unit, struct netlink_kernel_cfg *cfg);
void netlink_kernel_release(struct sock *sk);
struct netlink_ext_ack { const char *_msg; };
#define NL_SET_ERR_MSG(extack, text)		\
do {						\
	static const char message[] = text;	\
	if (extack)				\
		(extack)->_msg = message;	\
} while (0)
int netlink_rcv_skb(struct sk_buff *skb,
		    int (*handle)(struct sk_buff *, struct nlmsghdr *, struct netlink_ext_ack *));

/* net/netlink.h: policies */
struct nla_policy {
	u8 type;
	u8 validation_type;
	u16 len;
	union {
		const u32 bitfield32_valid;
		const u32 mask;
		const struct nla_policy *nested_policy;
		const void *range;
		struct { s16 min, max; };
	};
};
enum { NLA_S8 = 12, NLA_S16, NLA_S32, NLA_S64, NLA_BITFIELD32, NLA_REJECT, NLA_NESTED_ARRAY };
enum { NLA_BE16 = 20, NLA_BE32 };
#define NLA_POLICY_NESTED(policy) { .type = NLA_NESTED, .nested_policy = policy, .len = ARRAY_SIZE(policy) - 1 }
#define NLA_POLICY_NESTED_ARRAY(policy) { .type = NLA_NESTED_ARRAY, .nested_policy = policy, .len = ARRAY_SIZE(policy) - 1 }
#define NLA_POLICY_RANGE(tp, _min, _max) { .type = tp, .min = _min, .max = _max }
#define NLA_POLICY_MIN(tp, _min) { .type = tp, .min = _min }
#define NLA_POLICY_MAX(tp, _max) { .type = tp, .max = _max }
#define NLA_POLICY_EXACT_LEN(_len) { .type = NLA_BINARY, .len = _len }
#define NLA_POLICY_MIN_LEN(_len) { .type = NLA_BINARY, .len = _len }
struct netlink_range_validation { u64 min, max; };
struct netlink_range_validation_signed { s64 min, max; };
#define NLA_POLICY_FULL_RANGE(tp, _range) { .type = tp, .range = _range }
#define NLA_POLICY_FULL_RANGE_SIGNED(tp, _range) { .type = tp, .range = _range }
#define NLA_POLICY_MASK(tp, _mask) { .type = tp, .mask = _mask }
#define NLA_POLICY_BITFIELD32(valid) { .type = NLA_BITFIELD32, .bitfield32_valid = valid }
int nlmsg_parse(const struct nlmsghdr *nlh, int header, struct nlattr **attrs, int max,
		const struct nla_policy *policy, struct netlink_ext_ack *extack);
enum netlink_validation { NL_VALIDATE_LIBERAL = 0, NL_VALIDATE_STRICT = 15 };
struct nlattr *nlmsg_attrdata(const struct nlmsghdr *nlh, int header);
int nlmsg_attrlen(const struct nlmsghdr *nlh, int header);
int __nla_validate(const struct nlattr *head, int length, int max, const struct nla_policy *policy,
		   unsigned int validate, struct netlink_ext_ack *extack);

/* net/genetlink.h */
struct genl_info {
	u32 snd_seq;
	u32 snd_portid;
	struct nlmsghdr *nlhdr;
	struct genlmsghdr *genlhdr;
	void *userhdr;
	struct nlattr **attrs;
	struct netlink_ext_ack *extack;
};
enum { GENL_DONT_VALIDATE_STRICT = 1, GENL_DONT_VALIDATE_DUMP = 2, GENL_DONT_VALIDATE_DUMP_STRICT = 4 };
struct genl_ops {
	u8 cmd;
	unsigned int flags;
	u8 validate;
	const struct nla_policy *policy;
	unsigned int maxattr;
	int (*doit)(struct sk_buff *skb, struct genl_info *info);
	int (*start)(struct netlink_callback *cb);
	int (*dumpit)(struct sk_buff *skb, struct netlink_callback *cb);
	int (*done)(struct netlink_callback *cb);
};
struct genl_split_ops {
	union {
		struct {
			int (*pre_doit)(const struct genl_split_ops *ops, struct sk_buff *skb, struct genl_info *info);
			int (*doit)(struct sk_buff *skb, struct genl_info *info);
			void (*post_doit)(const struct genl_split_ops *ops, struct sk_buff *skb, struct genl_info *info);
		};
		struct {
			int (*start)(struct netlink_callback *cb);
			int (*dumpit)(struct sk_buff *skb, struct netlink_callback *cb);
			int (*done)(struct netlink_callback *cb);
		};
	};
	const struct nla_policy *policy;
	unsigned int maxattr;
	u8 cmd;
	u8 internal_flags;
	u8 flags;
	u8 validate;
};
struct genl_multicast_group { char name[GENL_NAMSIZ]; };
struct genl_family {
	int id;
	unsigned int hdrsize;
	char name[GENL_NAMSIZ];
	unsigned int version;
	unsigned int maxattr;
	bool netnsok;
	bool parallel_ops;
	u8 resv_start_op;
	const struct nla_policy *policy;
	const struct genl_ops *ops;
	const struct genl_multicast_group *mcgrps;
	unsigned int n_ops;
	const struct genl_split_ops *split_ops;
	unsigned int n_split_ops;
	unsigned int n_mcgrps;
	struct module *module;
};
int genl_register_family(struct genl_family *family);
int genlmsg_multicast_netns(struct genl_family *family, struct net *net, struct sk_buff *skb, u32 portid, unsigned int group, gfp_t flags);
void *genlmsg_put(struct sk_buff *skb, u32 portid, u32 seq, struct genl_family *family, int flags, u8 cmd);
void genlmsg_end(struct sk_buff *skb, void *header);
struct net *genl_info_net(const struct genl_info *info);
