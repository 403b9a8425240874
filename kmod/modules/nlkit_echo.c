// SPDX-License-Identifier: GPL-2.0-only
/*
 * Echo: what a process sends to port 0 goes back to the port it came from. The
 * answer is made either in the input function, while the sender waits in its
 * send(), or on a thread that the input function only wakes.
 */
#define pr_fmt(fmt) KBUILD_MODNAME ": " fmt

#include <linux/delay.h>
#include <linux/err.h>
#include <linux/kthread.h>
#include <linux/wait.h>

#include "nlkit_compat.h"

/* Answers that may wait for the thread; what comes beyond is dropped. */
#define QUEUE_MAX 256

static int protocol = 17;
module_param(protocol, int, 0444);
MODULE_PARM_DESC(protocol, "number of the netlink protocol");

static int threaded;
module_param(threaded, int, 0444);
MODULE_PARM_DESC(threaded, "1: answer on a kernel thread");

static int delay;
module_param(delay, int, 0444);
MODULE_PARM_DESC(delay, "milliseconds that an answer takes");

static int quiet;
module_param(quiet, int, 0444);
MODULE_PARM_DESC(quiet, "1: do not log what comes");

static struct sock *echo_socket;
static struct task_struct *echo_thread;
static struct sk_buff_head echo_queue;
static DECLARE_WAIT_QUEUE_HEAD(echo_wait);

/* Logs the payload and sends the answer; may sleep. */
static void echo_answer(struct sk_buff *answer, u32 portid)
{
	struct nlmsghdr *nlh = nlmsg_hdr(answer);
	int err;

	if (delay > 0)
		msleep(delay);
	if (!quiet)
		pr_info("received netlink message payload: %.*s\n",
			nlmsg_len(nlh), (char *)nlmsg_data(nlh));
	err = nlkit_unicast(echo_socket, answer, portid);
	if (err < 0 && !quiet)
		pr_info("port %u did not take its answer: %d\n", portid, err);
}

static void echo_message(struct sk_buff *skb, struct nlmsghdr *nlh)
{
	u32 portid = nlkit_sender(skb);
	struct sk_buff *answer;

	answer = nlkit_message(nlh->nlmsg_type, portid, nlh->nlmsg_seq,
			       nlmsg_data(nlh), nlmsg_len(nlh), GFP_KERNEL);
	if (!answer)
		return;
	if (!echo_thread) {
		echo_answer(answer, portid);
		return;
	}
	if (skb_queue_len(&echo_queue) >= QUEUE_MAX) {
		kfree_skb(answer);
		return;
	}
	NETLINK_CB(answer).nlkit_portid = portid;
	skb_queue_tail(&echo_queue, answer);
	wake_up_interruptible(&echo_wait);
}

static void echo_input(struct sk_buff *skb)
{
	nlkit_each(skb, echo_message);
}

static int echo_work(void *unused)
{
	while (!kthread_should_stop()) {
		struct sk_buff *answer = skb_dequeue(&echo_queue);

		if (answer)
			echo_answer(answer, NETLINK_CB(answer).nlkit_portid);
		else
			wait_event_interruptible(echo_wait,
						 kthread_should_stop() ||
						 !skb_queue_empty(&echo_queue));
	}
	return 0;
}

static int __init echo_init(void)
{
	skb_queue_head_init(&echo_queue);
	if (threaded) {
		echo_thread = kthread_run(echo_work, NULL, "nlkit_echo");
		if (IS_ERR(echo_thread))
			return PTR_ERR(echo_thread);
	}
	echo_socket = nlkit_create(protocol, 0, true, echo_input);
	if (!echo_socket) {
		pr_err("netlink protocol %d is taken\n", protocol);
		if (echo_thread)
			kthread_stop(echo_thread);
		return -EBUSY;
	}
	return 0;
}

/* The thread uses the socket, and the input function fills its queue. */
static void __exit echo_exit(void)
{
	if (echo_thread)
		kthread_stop(echo_thread);
	nlkit_release(echo_socket);
	skb_queue_purge(&echo_queue);
}

module_init(echo_init);
module_exit(echo_exit);
MODULE_DESCRIPTION("nlkit: netlink echo");
MODULE_LICENSE("GPL");
