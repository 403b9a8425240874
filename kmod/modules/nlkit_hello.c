// SPDX-License-Identifier: GPL-2.0-only
/*
 * Hello: logs the text a process sends and answers to its port, which by
 * custom is 100. A text ends where the message says, with or without a NUL.
 */
#define pr_fmt(fmt) KBUILD_MODNAME ": " fmt

#include "nlkit_compat.h"

#define HELLO_ANSWER "hello users!!!"

static int protocol = 30;
module_param(protocol, int, 0444);
MODULE_PARM_DESC(protocol, "number of the netlink protocol");

static struct sock *hello_socket;

static void hello_message(struct sk_buff *skb, struct nlmsghdr *nlh)
{
	u32 portid = nlkit_sender(skb);

	pr_info("%d bytes from port %u: %.*s\n", nlmsg_len(nlh), portid,
		nlmsg_len(nlh), (char *)nlmsg_data(nlh));
	nlkit_unicast(hello_socket,
		      nlkit_message(nlh->nlmsg_type, portid, nlh->nlmsg_seq,
				    HELLO_ANSWER, sizeof(HELLO_ANSWER) - 1,
				    GFP_KERNEL),
		      portid);
}

static void hello_input(struct sk_buff *skb)
{
	nlkit_each(skb, hello_message);
}

static int __init hello_init(void)
{
	hello_socket = nlkit_create(protocol, 0, true, hello_input);
	if (!hello_socket) {
		pr_err("netlink protocol %d is taken\n", protocol);
		return -EBUSY;
	}
	return 0;
}

static void __exit hello_exit(void)
{
	nlkit_release(hello_socket);
}

module_init(hello_init);
module_exit(hello_exit);
MODULE_DESCRIPTION("nlkit: netlink hello");
MODULE_LICENSE("GPL");
