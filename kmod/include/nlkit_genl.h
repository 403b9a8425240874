/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Generic netlink families, with one way to declare and register them for
 * every kernel: 3.7, 3.13, 4.10, 4.12, 5.2, 5.10 and 6.2 changed it.
 * Operations come in two forms: one struct genl_ops for each command, with one
 * policy for the family; or one struct genl_split_ops for each do and dump,
 * each with its own.
 */
#ifndef NLKIT_GENL_H
#define NLKIT_GENL_H

#include <linux/cache.h>
#include <linux/slab.h>
#include <net/genetlink.h>

#include "nlkit_compat.h"
#include "nlkit_policy.h"

/*
 * An operation's policy belongs into the operation, and since 5.2 into the
 * family. A module writes both, and one of them is nothing:
 *	NLKIT_GENL_CONST struct genl_ops ops[] = {
 *		{ .cmd = X, .doit = x, NLKIT_GENL_OP_POLICY(policy) },
 *	};
 *	struct genl_family family = {
 *		.name = "x", NLKIT_GENL_FAMILY_POLICY(policy)
 *	};
 */
#if LINUX_VERSION_CODE < KERNEL_VERSION(5, 2, 0)
#define NLKIT_GENL_OP_POLICY(table) .policy = table,
#define NLKIT_GENL_FAMILY_POLICY(table)
#define NLKIT_GENL_VALIDATE(flags)
#else
#define NLKIT_GENL_OP_POLICY(table)
#define NLKIT_GENL_FAMILY_POLICY(table) .policy = table,
#define NLKIT_GENL_VALIDATE(flags) .validate = flags,
#endif

/* From 6.1 on a family says which commands are not validated strictly. */
#if LINUX_VERSION_CODE < KERNEL_VERSION(6, 1, 0)
#define NLKIT_GENL_STRICT_FROM(cmd)
#else
#define NLKIT_GENL_STRICT_FROM(cmd) .resv_start_op = cmd,
#endif

/* Until 3.12 the kernel links operations and groups into lists of its own. */
#if LINUX_VERSION_CODE < KERNEL_VERSION(3, 13, 0)
#define NLKIT_GENL_CONST
#else
#define NLKIT_GENL_CONST const
#endif

/* Until 4.9 the kernel writes to a family when it is unregistered. */
#if LINUX_VERSION_CODE < KERNEL_VERSION(4, 10, 0)
#define NLKIT_GENL_AFTER_INIT
#else
#define NLKIT_GENL_AFTER_INIT __ro_after_init
#endif

#ifndef GENL_UNS_ADMIN_PERM
#define GENL_UNS_ADMIN_PERM GENL_ADMIN_PERM
#endif
#ifndef GENL_REQ_ATTR_CHECK
#define GENL_REQ_ATTR_CHECK(info, attribute) (!(info)->attrs[attribute])
#endif

/* Where the kernel has namespaces and parallel requests, families have both. */
static inline void nlkit_genl_prepare(struct genl_family *family)
{
#if LINUX_VERSION_CODE >= KERNEL_VERSION(2, 6, 32)
	family->netnsok = true;
#endif
#if LINUX_VERSION_CODE >= KERNEL_VERSION(3, 10, 0)
	family->parallel_ops = true;
#endif
#if LINUX_VERSION_CODE >= KERNEL_VERSION(3, 13, 0)
	family->module = THIS_MODULE;
#endif
}

/**
 * nlkit_genl_register() - a family with its operations and groups
 * @family: of the module; its id is written
 * @ops: stay until nlkit_genl_unregister()
 * @n_ops: how many
 * @groups: multicast groups, or NULL
 * @n_groups: how many
 *
 * The family is there in every network namespace, and its operations may run
 * at the same time: they lock what they share.
 *
 * Return: 0; -EEXIST, the name is taken; -ENOMEM.
 */
static inline int
nlkit_genl_register(struct genl_family *family,
		    NLKIT_GENL_CONST struct genl_ops *ops, unsigned int n_ops,
		    NLKIT_GENL_CONST struct genl_multicast_group *groups,
		    unsigned int n_groups)
{
#if LINUX_VERSION_CODE < KERNEL_VERSION(3, 13, 0)
	unsigned int i;
	int err;

	nlkit_genl_prepare(family);
	err = genl_register_family(family);
	if (err)
		return err;
	for (i = 0; !err && i < n_ops; i++)
		err = genl_register_ops(family, &ops[i]);
	for (i = 0; !err && i < n_groups; i++)
		err = genl_register_mc_group(family, &groups[i]);
	if (err)
		genl_unregister_family(family);
	return err;
#elif LINUX_VERSION_CODE < KERNEL_VERSION(4, 10, 0)
	nlkit_genl_prepare(family);
	return _genl_register_family_with_ops_grps(family, ops, n_ops, groups,
						   n_groups);
#else
	nlkit_genl_prepare(family);
	family->ops = ops;
	family->n_ops = n_ops;
	family->mcgrps = groups;
	family->n_mcgrps = n_groups;
	return genl_register_family(family);
#endif
}

#if LINUX_VERSION_CODE < KERNEL_VERSION(6, 2, 0)
#include "nlkit_genl_split.h"
#endif

/**
 * nlkit_genl_register_split() - as nlkit_genl_register(), each do and dump with
 * a policy of its own
 * @family: of the module; its id is written
 * @ops: as 6.2 has them; stay until nlkit_genl_unregister()
 * @n_ops: how many
 * @groups: multicast groups, or NULL
 * @n_groups: how many
 *
 * A module has one such family.
 *
 * Return: 0; -EEXIST, the name is taken; -ENOMEM; -EOPNOTSUPP, a dump has a
 * start function, which the kernel before 4.5 does not call.
 */
static inline int
nlkit_genl_register_split(struct genl_family *family,
			  const struct genl_split_ops *ops, unsigned int n_ops,
			  NLKIT_GENL_CONST struct genl_multicast_group *groups,
			  unsigned int n_groups)
{
#if LINUX_VERSION_CODE < KERNEL_VERSION(6, 2, 0)
	int err = nlkit_genl_convert(family, ops, n_ops);

	if (err)
		return err;
	err = nlkit_genl_register(family, nlkit_genl_table.ops,
				  nlkit_genl_table.n_ops, groups, n_groups);
	if (err)
		nlkit_genl_drop(&nlkit_genl_table);
	return err;
#else
	nlkit_genl_prepare(family);
	family->split_ops = ops;
	family->n_split_ops = n_ops;
	family->mcgrps = groups;
	family->n_mcgrps = n_groups;
	return genl_register_family(family);
#endif
}

static inline void nlkit_genl_unregister(struct genl_family *family)
{
	genl_unregister_family(family);
#if LINUX_VERSION_CODE < KERNEL_VERSION(6, 2, 0)
	nlkit_genl_drop(&nlkit_genl_table);
#endif
}

/* Port id of the socket that a request came from. */
static inline u32 nlkit_genl_sender(const struct genl_info *info)
{
#if LINUX_VERSION_CODE < KERNEL_VERSION(3, 7, 0)
	return info->snd_pid;
#else
	return info->snd_portid;
#endif
}

/* Network namespace that a request came from. */
static inline struct net *nlkit_genl_net(struct genl_info *info)
{
#if LINUX_VERSION_CODE < KERNEL_VERSION(2, 6, 32)
	return &init_net;
#else
	return genl_info_net(info);
#endif
}

/**
 * nlkit_genl_message() - begins a message of a family
 * @family: registered
 * @portid: of the receiver; 0 for a group
 * @seq: of the request that this answers; 0 for an event
 * @flags: NLM_F_*
 * @cmd: command
 * @header: written; genlmsg_end() wants it
 * @gfp: GFP_ATOMIC where one must not sleep
 *
 * Return: the message, for nla_put() and its relatives; NULL: no memory.
 */
static inline struct sk_buff *
nlkit_genl_message(struct genl_family *family, u32 portid, u32 seq, int flags,
		   u8 cmd, void **header, gfp_t gfp)
{
	struct sk_buff *skb = genlmsg_new(NLMSG_DEFAULT_SIZE, gfp);

	if (!skb)
		return NULL;
	*header = genlmsg_put(skb, portid, seq, family, flags, cmd);
	if (!*header) {
		nlmsg_free(skb);
		return NULL;
	}
	return skb;
}

/* Begins the answer to a request, as nlkit_genl_message(). */
static inline struct sk_buff *
nlkit_genl_answer(struct genl_family *family, struct genl_info *info, u8 cmd,
		  void **header)
{
	return nlkit_genl_message(family, nlkit_genl_sender(info),
				  info->snd_seq, 0, cmd, header, GFP_KERNEL);
}

/**
 * nlkit_genl_multicast() - sends to a group of a family; takes the datagram over
 * @family: registered
 * @groups: the array it was registered with
 * @group: index into @groups
 * @net: network namespace in which it is heard
 * @skb: the message
 * @exclude: port that shall not get it, 0 for none
 * @gfp: GFP_ATOMIC where one must not sleep
 *
 * Return: 0, also when nobody listens; -ENOBUFS, somebody did not get it.
 */
static inline int
nlkit_genl_multicast(struct genl_family *family,
		     NLKIT_GENL_CONST struct genl_multicast_group *groups,
		     unsigned int group, struct net *net, struct sk_buff *skb,
		     u32 exclude, gfp_t gfp)
{
	int err;

#if LINUX_VERSION_CODE < KERNEL_VERSION(2, 6, 32)
	err = genlmsg_multicast(skb, exclude, groups[group].id, gfp);
#elif LINUX_VERSION_CODE < KERNEL_VERSION(3, 13, 0)
	err = genlmsg_multicast_netns(net, skb, exclude, groups[group].id, gfp);
#else
	err = genlmsg_multicast_netns(family, net, skb, exclude, group, gfp);
#endif
	return err == -ESRCH ? 0 : err;
}

/* As NLKIT_REFUSE(), for a handler that has struct genl_info. */
#if LINUX_VERSION_CODE < KERNEL_VERSION(4, 12, 0)
#define NLKIT_GENL_REFUSE(info, error, text) ((void)(info), (error))
#else
#define NLKIT_GENL_REFUSE(info, error, text)				\
	NLKIT_REFUSE((info)->extack, error, text)
#endif

#endif
