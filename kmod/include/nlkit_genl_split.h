/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * struct genl_split_ops, which is 6.2's, for the kernels before it: the module
 * writes the same table, and this makes of it what the kernel knows. From 5.10
 * on a command has one policy for its do and its dump: theirs together. Before
 * 5.10 policies are of the family alone, so do's are checked here.
 */
#ifndef NLKIT_GENL_SPLIT_H
#define NLKIT_GENL_SPLIT_H

#if LINUX_VERSION_CODE < KERNEL_VERSION(5, 2, 0)
#define GENL_DONT_VALIDATE_STRICT 1
#define GENL_DONT_VALIDATE_DUMP 2
#define GENL_DONT_VALIDATE_DUMP_STRICT 4
#endif

#define genl_split_ops nlkit_genl_split_ops

struct genl_split_ops {
	int (*pre_doit)(const struct genl_split_ops *ops, struct sk_buff *skb,
			struct genl_info *info);
	int (*doit)(struct sk_buff *skb, struct genl_info *info);
	void (*post_doit)(const struct genl_split_ops *ops,
			  struct sk_buff *skb, struct genl_info *info);
	int (*start)(struct netlink_callback *cb);
	int (*dumpit)(struct sk_buff *skb, struct netlink_callback *cb);
	int (*done)(struct netlink_callback *cb);
	const struct nla_policy *policy;
	unsigned int maxattr;
	u8 cmd;
	u8 internal_flags;
	u8 flags;
	u8 validate;
};

/* What the module registered, and what the kernel was given instead. */
struct nlkit_genl_table {
	const struct genl_split_ops *split;
	unsigned int n_split;
	struct genl_ops *ops;
	struct nla_policy **merged;
	unsigned int n_ops;
};

static struct nlkit_genl_table nlkit_genl_table __maybe_unused;

static inline const struct genl_split_ops *nlkit_genl_find(u8 cmd, u8 flag)
{
	unsigned int i;

	for (i = 0; i < nlkit_genl_table.n_split; i++) {
		const struct genl_split_ops *op = &nlkit_genl_table.split[i];

		if (op->cmd == cmd && op->flags & flag)
			return op;
	}
	return NULL;
}

/* Before 5.10: whether the attributes of a do are what its policy allows. */
static inline int nlkit_genl_validate(const struct genl_split_ops *op,
				      struct genl_info *info)
{
#if LINUX_VERSION_CODE >= KERNEL_VERSION(5, 10, 0)
	return 0;
#else
	struct nlmsghdr *nlh = info->nlhdr;

	if (!op->policy)
		return 0;
#if LINUX_VERSION_CODE < KERNEL_VERSION(4, 12, 0)
	return nlmsg_validate(nlh, GENL_HDRLEN, op->maxattr, op->policy);
#elif LINUX_VERSION_CODE < KERNEL_VERSION(5, 2, 0)
	return nlmsg_validate(nlh, GENL_HDRLEN, op->maxattr, op->policy,
			      info->extack);
#else
	return __nla_validate(nlmsg_attrdata(nlh, GENL_HDRLEN),
			      nlmsg_attrlen(nlh, GENL_HDRLEN), op->maxattr,
			      op->policy,
			      op->validate & GENL_DONT_VALIDATE_STRICT ?
			      NL_VALIDATE_LIBERAL : NL_VALIDATE_STRICT,
			      info->extack);
#endif
#endif
}

/* Stands for the do of every command. */
static inline int nlkit_genl_doit(struct sk_buff *skb, struct genl_info *info)
{
	const struct genl_split_ops *op;
	int err;

	op = nlkit_genl_find(info->genlhdr->cmd, GENL_CMD_CAP_DO);
	if (!op)
		return -EOPNOTSUPP;
	err = nlkit_genl_validate(op, info);
	if (!err && op->pre_doit)
		err = op->pre_doit(op, skb, info);
	if (err)
		return err;
	err = op->doit(skb, info);
	if (op->post_doit)
		op->post_doit(op, skb, info);
	return err;
}

#if LINUX_VERSION_CODE >= KERNEL_VERSION(5, 10, 0)
/* One policy for do and dump: the do's, and what the dump has beyond it. */
static inline int nlkit_genl_merge(struct genl_ops *op,
				   struct nla_policy **merged,
				   const struct genl_split_ops *from)
{
	unsigned int i, max = max(op->maxattr, from->maxattr);
	struct nla_policy *both;

	if (!from->policy || from->policy == op->policy)
		return 0;
	if (!op->policy) {
		op->policy = from->policy;
		op->maxattr = from->maxattr;
		return 0;
	}
	both = kcalloc(max + 1, sizeof(*both), GFP_KERNEL);
	if (!both)
		return -ENOMEM;
	memcpy(both, op->policy, (op->maxattr + 1) * sizeof(*both));
	for (i = 0; i <= from->maxattr; i++)
		if (both[i].type == NLA_UNSPEC && !both[i].len)
			memcpy(&both[i], &from->policy[i], sizeof(*both));
	*merged = both;
	op->policy = both;
	op->maxattr = max;
	return 0;
}
#else
static inline int nlkit_genl_merge(struct genl_ops *op,
				   struct nla_policy **merged,
				   const struct genl_split_ops *from)
{
	return 0;
}
#endif

static inline int nlkit_genl_add(struct nlkit_genl_table *table,
				 const struct genl_split_ops *from)
{
	struct genl_ops *op = NULL;
	unsigned int i;

	for (i = 0; i < table->n_ops; i++)
		if (table->ops[i].cmd == from->cmd)
			op = &table->ops[i];
	if (!op) {
		op = &table->ops[table->n_ops++];
		op->cmd = from->cmd;
	}
	op->flags |= from->flags & ~(GENL_CMD_CAP_DO | GENL_CMD_CAP_DUMP);
#if LINUX_VERSION_CODE >= KERNEL_VERSION(5, 2, 0)
	op->validate |= from->validate;
#endif
	if (from->flags & GENL_CMD_CAP_DO)
		op->doit = nlkit_genl_doit;
	else
		op->dumpit = from->dumpit;
#if LINUX_VERSION_CODE >= KERNEL_VERSION(4, 5, 0)
	if (from->flags & GENL_CMD_CAP_DUMP) {
		op->start = from->start;
		op->done = from->done;
	}
#else
	if (from->flags & GENL_CMD_CAP_DUMP && (from->start || from->done))
		return -EOPNOTSUPP;
#endif
	return nlkit_genl_merge(op, &table->merged[op - table->ops], from);
}

static inline void nlkit_genl_drop(struct nlkit_genl_table *table)
{
	unsigned int i;

	for (i = 0; table->merged && i < table->n_split; i++)
		kfree(table->merged[i]);
	kfree(table->merged);
	kfree(table->ops);
	memset(table, 0, sizeof(*table));
}

static inline int nlkit_genl_convert(struct genl_family *family,
				     const struct genl_split_ops *split,
				     unsigned int n_split)
{
	struct nlkit_genl_table *table = &nlkit_genl_table;
	unsigned int i;
	int err = 0;

	table->split = split;
	table->n_split = n_split;
	table->ops = kcalloc(n_split, sizeof(*table->ops), GFP_KERNEL);
	table->merged = kcalloc(n_split, sizeof(*table->merged), GFP_KERNEL);
	if (!table->ops || !table->merged)
		err = -ENOMEM;
	for (i = 0; !err && i < n_split; i++) {
		err = nlkit_genl_add(table, &split[i]);
#if LINUX_VERSION_CODE < KERNEL_VERSION(5, 10, 0)
		if (split[i].maxattr > family->maxattr)
			family->maxattr = split[i].maxattr;
#endif
	}
	if (err)
		nlkit_genl_drop(table);
	return err;
}

#endif
