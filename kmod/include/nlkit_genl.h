/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Generic netlink families, with one way to declare and register them for
 * every kernel: 3.7, 3.13, 4.10, 4.12 and 5.2 changed it.
 */
#ifndef NLKIT_GENL_H
#define NLKIT_GENL_H

#include <net/genetlink.h>

#include "nlkit_compat.h"

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
#else
#define NLKIT_GENL_OP_POLICY(table)
#define NLKIT_GENL_FAMILY_POLICY(table) .policy = table,
#endif

/* Until 3.12 the kernel links operations and groups into lists of its own. */
#if LINUX_VERSION_CODE < KERNEL_VERSION(3, 13, 0)
#define NLKIT_GENL_CONST
#else
#define NLKIT_GENL_CONST const
#endif

/**
 * nlkit_genl_register() - a family with its operations and groups
 * @family: of the module; its id is written
 * @ops: stay until nlkit_genl_unregister()
 * @n_ops: how many
 * @groups: multicast groups, or NULL
 * @n_groups: how many
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
	family->module = THIS_MODULE;
	return _genl_register_family_with_ops_grps(family, ops, n_ops, groups,
						   n_groups);
#else
	family->module = THIS_MODULE;
	family->ops = ops;
	family->n_ops = n_ops;
	family->mcgrps = groups;
	family->n_mcgrps = n_groups;
	return genl_register_family(family);
#endif
}

static inline void nlkit_genl_unregister(struct genl_family *family)
{
	genl_unregister_family(family);
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

/**
 * nlkit_genl_multicast() - sends to a group of a family; takes the datagram over
 * @family: registered
 * @groups: the array it was registered with
 * @group: index into @groups
 * @skb: the message
 * @exclude: port that shall not get it, 0 for none
 * @gfp: GFP_ATOMIC where one must not sleep
 *
 * Return: 0, also when nobody listens; -ENOBUFS, somebody did not get it.
 */
static inline int
nlkit_genl_multicast(struct genl_family *family,
		     NLKIT_GENL_CONST struct genl_multicast_group *groups,
		     unsigned int group, struct sk_buff *skb, u32 exclude,
		     gfp_t gfp)
{
	int err;

#if LINUX_VERSION_CODE < KERNEL_VERSION(3, 13, 0)
	err = genlmsg_multicast(skb, exclude, groups[group].id, gfp);
#else
	err = genlmsg_multicast(family, skb, exclude, group, gfp);
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
