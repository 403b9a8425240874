// SPDX-License-Identifier: GPL-2.0-only
/*
 * Counter: a generic netlink family with one number, to read, to set and to
 * follow.
 */
#define pr_fmt(fmt) KBUILD_MODNAME ": " fmt

#include <linux/spinlock.h>

#include "nlkit_counter.h"
#include "nlkit_genl.h"

#define VALUE_LIMIT 1000000

static DEFINE_SPINLOCK(counter_lock);
static u32 counter_value;

static struct genl_family counter_family;

static NLKIT_GENL_CONST struct genl_multicast_group counter_groups[] = {
	{ .name = NLKIT_COUNTER_GROUP },
};

static const struct nla_policy counter_policy[NLKIT_COUNTER_MAX + 1] = {
	[NLKIT_COUNTER_VALUE] = { .type = NLA_U32 },
};

/* A message with the value, or NULL: no memory. */
static struct sk_buff *counter_message(u8 command, u32 portid, u32 seq,
				       u32 value)
{
	struct sk_buff *skb = genlmsg_new(NLMSG_DEFAULT_SIZE, GFP_KERNEL);
	void *header;

	if (!skb)
		return NULL;
	header = genlmsg_put(skb, portid, seq, &counter_family, 0, command);
	if (!header || nla_put(skb, NLKIT_COUNTER_VALUE, sizeof(value), &value)) {
		nlmsg_free(skb);
		return NULL;
	}
	genlmsg_end(skb, header);
	return skb;
}

static int counter_get(struct sk_buff *skb, struct genl_info *info)
{
	struct sk_buff *answer;
	u32 value;

	spin_lock(&counter_lock);
	value = counter_value;
	spin_unlock(&counter_lock);
	answer = counter_message(NLKIT_COUNTER_GET, nlkit_genl_sender(info),
				 info->snd_seq, value);
	return answer ? genlmsg_reply(answer, info) : -ENOMEM;
}

static int counter_set(struct sk_buff *skb, struct genl_info *info)
{
	struct sk_buff *event;
	u32 value;

	if (!info->attrs[NLKIT_COUNTER_VALUE])
		return NLKIT_GENL_REFUSE(info, -EINVAL, "SET needs VALUE");
	value = nla_get_u32(info->attrs[NLKIT_COUNTER_VALUE]);
	if (value > VALUE_LIMIT)
		return NLKIT_GENL_REFUSE(info, -ERANGE,
					 "VALUE is at most 1000000");
	spin_lock(&counter_lock);
	counter_value = value;
	spin_unlock(&counter_lock);
	event = counter_message(NLKIT_COUNTER_CHANGED, 0, 0, value);
	if (event)
		nlkit_genl_multicast(&counter_family, counter_groups, 0,
				     nlkit_genl_net(info), event, 0,
				     GFP_KERNEL);
	return 0;
}

static NLKIT_GENL_CONST struct genl_ops counter_ops[] = {
	{
		.cmd = NLKIT_COUNTER_GET,
		.doit = counter_get,
		NLKIT_GENL_OP_POLICY(counter_policy)
	},
	{
		.cmd = NLKIT_COUNTER_SET,
		.flags = GENL_ADMIN_PERM,
		.doit = counter_set,
		NLKIT_GENL_OP_POLICY(counter_policy)
	},
};

static struct genl_family counter_family = {
	.name = NLKIT_COUNTER_NAME,
	.version = 1,
	.maxattr = NLKIT_COUNTER_MAX,
	NLKIT_GENL_FAMILY_POLICY(counter_policy)
};

static int __init counter_init(void)
{
	return nlkit_genl_register(&counter_family, counter_ops,
				   ARRAY_SIZE(counter_ops), counter_groups,
				   ARRAY_SIZE(counter_groups));
}

static void __exit counter_exit(void)
{
	nlkit_genl_unregister(&counter_family);
}

module_init(counter_init);
module_exit(counter_exit);
MODULE_DESCRIPTION("nlkit: a generic netlink family");
MODULE_LICENSE("GPL");
