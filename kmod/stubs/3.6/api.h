/* SPDX-License-Identifier: GPL-2.0-only */
/* From 3.6: netlink_kernel_create() takes struct netlink_kernel_cfg, and the module. */
#include "../common.h"

#ifndef LINUX_VERSION_CODE
#define LINUX_VERSION_CODE KERNEL_VERSION(3, 6, 0)
#endif

#define pr_err(format, ...) printk(KERN_ERR pr_fmt(format), ##__VA_ARGS__)

/* linux/netlink.h */
struct netlink_skb_parms { __u32 pid; __u32 dst_group; };
struct netlink_notify { int pid; int protocol; };
#define NETLINK_CB(skb) (*(struct netlink_skb_parms *)&((skb)->cb))
#define NL_NONROOT_RECV 1
void netlink_set_nonroot(int protocol, unsigned int flags);
struct netlink_kernel_cfg {
	unsigned int groups;
	void (*input)(struct sk_buff *skb);
	struct mutex *cb_mutex;
	void (*bind)(int group);
};
struct sock *netlink_kernel_create(struct net *net, int unit, struct module *module,
				   struct netlink_kernel_cfg *cfg);
void netlink_kernel_release(struct sock *sk);
int netlink_rcv_skb(struct sk_buff *skb, int (*handle)(struct sk_buff *, struct nlmsghdr *));

/* net/netlink.h: policies */
struct nla_policy { u16 type; u16 len; };
int nlmsg_parse(const struct nlmsghdr *nlh, int header, struct nlattr **attrs, int max,
		const struct nla_policy *policy);
int nlmsg_validate(const struct nlmsghdr *nlh, int header, int max, const struct nla_policy *policy);

/* net/genetlink.h */
struct genl_info {
	u32 snd_seq;
	u32 snd_pid;
	struct nlmsghdr *nlhdr;
	struct genlmsghdr *genlhdr;
	void *userhdr;
	struct nlattr **attrs;
};
struct genl_ops {
	u8 cmd;
	unsigned int flags;
	const struct nla_policy *policy;
	int (*doit)(struct sk_buff *skb, struct genl_info *info);
	int (*dumpit)(struct sk_buff *skb, struct netlink_callback *cb);
};
struct genl_multicast_group { struct genl_family *family; char name[GENL_NAMSIZ]; u32 id; };
struct genl_family {
	unsigned int id;
	unsigned int hdrsize;
	char name[GENL_NAMSIZ];
	unsigned int version;
	unsigned int maxattr;
	bool netnsok;
};
int genl_register_family(struct genl_family *family);
int genl_register_ops(struct genl_family *family, struct genl_ops *ops);
int genl_register_mc_group(struct genl_family *family, struct genl_multicast_group *group);
int genlmsg_multicast_netns(struct net *net, struct sk_buff *skb, u32 port, unsigned int group, gfp_t flags);
void *genlmsg_put(struct sk_buff *skb, u32 pid, u32 seq, struct genl_family *family, int flags, u8 cmd);
int genlmsg_end(struct sk_buff *skb, void *header);
struct net *genl_info_net(struct genl_info *info);
