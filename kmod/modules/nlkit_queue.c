// SPDX-License-Identifier: GPL-2.0-only
/*
 * Queue: to the kernel is a function call, from the kernel is a queue. A FILL
 * request is handled in full before its sender's send() returns; the events it
 * makes wait in the sender's receive buffer, and those that find it full are
 * lost, of which the reader hears once as ENOBUFS.
 */
#define pr_fmt(fmt) KBUILD_MODNAME ": " fmt

#include <linux/spinlock.h>

#include "nlkit_compat.h"
#include "nlkit_queue.h"

#define COUNT_MAX 100000
#define SIZE_MIN 4
#define SIZE_MAX_EVENT 1024

static int protocol = 26;
module_param(protocol, int, 0444);
MODULE_PARM_DESC(protocol, "number of the netlink protocol");

static struct sock *queue_socket;
static DEFINE_SPINLOCK(queue_lock);
static struct nlkit_queue_state queue_state;

/* Counts one more; returns its number. */
static u32 queue_next(void)
{
	u32 number;

	spin_lock(&queue_lock);
	number = ++queue_state.made;
	spin_unlock(&queue_lock);
	return number;
}

static int queue_fill(struct nlmsghdr *nlh, u32 portid,
		      struct netlink_ext_ack *extack)
{
	struct nlkit_queue_fill *fill = nlmsg_data(nlh);
	char payload[SIZE_MAX_EVENT];
	u32 number, left;

	if (nlmsg_len(nlh) < (int)sizeof(*fill))
		return NLKIT_REFUSE(extack, -EINVAL, "FILL needs count and size");
	if (fill->count > COUNT_MAX)
		return NLKIT_REFUSE(extack, -ERANGE, "count is at most 100000");
	if (fill->size < SIZE_MIN || fill->size > SIZE_MAX_EVENT)
		return NLKIT_REFUSE(extack, -ERANGE, "size is 4 to 1024");
	memset(payload, 0, sizeof(payload));
	for (left = fill->count; left > 0; left--) {
		number = queue_next();
		memcpy(payload, &number, sizeof(number));
		if (!nlkit_unicast(queue_socket,
				   nlkit_message(NLKIT_QUEUE_EVENT, portid, 0,
						 payload, fill->size,
						 GFP_KERNEL),
				   portid))
			continue;
		spin_lock(&queue_lock);
		queue_state.refused++;
		spin_unlock(&queue_lock);
	}
	return 0;
}

static int queue_request(struct sk_buff *skb, struct nlmsghdr *nlh,
			 struct netlink_ext_ack *extack)
{
	u32 portid = nlkit_sender(skb);
	struct nlkit_queue_state state;

	if (nlh->nlmsg_type == NLKIT_QUEUE_FILL)
		return queue_fill(nlh, portid, extack);
	if (nlh->nlmsg_type != NLKIT_QUEUE_GET)
		return NLKIT_REFUSE(extack, -EOPNOTSUPP, "unknown type");
	spin_lock(&queue_lock);
	state = queue_state;
	spin_unlock(&queue_lock);
	return nlkit_unicast(queue_socket,
			     nlkit_message(NLKIT_QUEUE_STATE, portid,
					   nlh->nlmsg_seq, &state,
					   sizeof(state), GFP_KERNEL),
			     portid);
}

NLKIT_REQUESTS(queue_input, queue_request)

static int __init queue_init(void)
{
	queue_socket = nlkit_create(protocol, 0, true, queue_input);
	if (!queue_socket) {
		pr_err("netlink protocol %d is taken\n", protocol);
		return -EBUSY;
	}
	return 0;
}

static void __exit queue_exit(void)
{
	nlkit_release(queue_socket);
}

module_init(queue_init);
module_exit(queue_exit);
MODULE_DESCRIPTION("nlkit: netlink queues and their overrun");
MODULE_LICENSE("GPL");
