// SPDX-License-Identifier: GPL-2.0-only
/*
 * Greeting: the kernel begins. A write to the debugfs file nlkit_greeting
 * broadcasts to group 1, and so does any message to port 0, whose sender is
 * then left out.
 */
#define pr_fmt(fmt) KBUILD_MODNAME ": " fmt

#include "nlkit_compat.h"
#include "nlkit_trigger.h"

#define GREETING "Greeting from kernel!"
#define GREETING_GROUP 1
#define GREETING_TYPE NLMSG_MIN_TYPE

static int protocol = 17;
module_param(protocol, int, 0444);
MODULE_PARM_DESC(protocol, "number of the netlink protocol");

static struct sock *greeting_socket;
static struct dentry *greeting_file;

static int greeting_send(u32 exclude)
{
	struct sk_buff *skb;

	skb = nlkit_message(GREETING_TYPE, 0, 0, GREETING,
			    sizeof(GREETING) - 1, GFP_KERNEL);
	return nlkit_broadcast(greeting_socket, skb, exclude, GREETING_GROUP,
			       GFP_KERNEL);
}

static void greeting_message(struct sk_buff *skb, struct nlmsghdr *nlh)
{
	greeting_send(nlkit_sender(skb));
}

static void greeting_input(struct sk_buff *skb)
{
	nlkit_each(skb, greeting_message);
}

static int greeting_write(const char *text, int length)
{
	return greeting_send(0);
}

NLKIT_TRIGGER(greeting_operations, greeting_write);

static int __init greeting_init(void)
{
	greeting_socket = nlkit_create(protocol, GREETING_GROUP, true,
				       greeting_input);
	if (!greeting_socket) {
		pr_err("netlink protocol %d is taken\n", protocol);
		return -EBUSY;
	}
	greeting_file = nlkit_trigger_create(KBUILD_MODNAME,
					     &greeting_operations);
	return 0;
}

static void __exit greeting_exit(void)
{
	debugfs_remove(greeting_file);
	nlkit_release(greeting_socket);
}

module_init(greeting_init);
module_exit(greeting_exit);
MODULE_DESCRIPTION("nlkit: netlink broadcast");
MODULE_LICENSE("GPL");
