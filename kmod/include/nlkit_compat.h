/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Netlink in a kernel module, with one set of functions for every generation
 * of the kernel's own API: 2.6.24, 2.6.25, 3.6, 3.7 and 4.12 changed it.
 * What differs is in this file; a module has no version conditions.
 */
#ifndef NLKIT_COMPAT_H
#define NLKIT_COMPAT_H

#include <linux/errno.h>
#include <linux/kernel.h>
#include <linux/module.h>
#include <linux/netlink.h>
#include <linux/notifier.h>
#include <linux/skbuff.h>
#include <linux/string.h>
#include <linux/version.h>
#include <net/net_namespace.h>
#include <net/netlink.h>
#include <net/sock.h>

#if LINUX_VERSION_CODE < KERNEL_VERSION(2, 6, 24)
#error "nlkit modules need Linux 2.6.24: before it, input took no sk_buff"
#endif

#ifndef pr_err
#define pr_err(fmt, ...) printk(KERN_ERR fmt, ##__VA_ARGS__)
#endif
#ifndef pr_info
#define pr_info(fmt, ...) printk(KERN_INFO fmt, ##__VA_ARGS__)
#endif

/* The member of NETLINK_CB() and of struct netlink_notify was renamed. */
#if LINUX_VERSION_CODE < KERNEL_VERSION(3, 7, 0)
#define nlkit_portid pid
#else
#define nlkit_portid portid
#endif

/**
 * nlkit_create() - the kernel's socket of a protocol, in the initial namespace
 * @protocol: number of the protocol, below MAX_LINKS
 * @groups: how many multicast groups it has; the kernel makes it 32 at least
 * @nonroot: whether an ordinary user may join the groups
 * @input: called with every datagram sent to port 0, in the sender's context,
 *         which waits for it; the datagram is freed when it returns
 *
 * Return: the socket, or NULL: the number is taken, or there is no memory.
 */
static inline struct sock *
nlkit_create(int protocol, unsigned int groups, bool nonroot,
	     void (*input)(struct sk_buff *skb))
{
#if LINUX_VERSION_CODE < KERNEL_VERSION(3, 6, 0)
	if (nonroot)
		netlink_set_nonroot(protocol, NL_NONROOT_RECV);
	return netlink_kernel_create(&init_net, protocol, groups, input, NULL,
				     THIS_MODULE);
#else
	struct netlink_kernel_cfg cfg = {
		.groups = groups,
		.input = input,
#if LINUX_VERSION_CODE >= KERNEL_VERSION(3, 7, 0)
		.flags = nonroot ? NL_CFG_F_NONROOT_RECV : 0,
#endif
	};

#if LINUX_VERSION_CODE < KERNEL_VERSION(3, 7, 0)
	if (nonroot)
		netlink_set_nonroot(protocol, NL_NONROOT_RECV);
	return netlink_kernel_create(&init_net, protocol, THIS_MODULE, &cfg);
#else
	return netlink_kernel_create(&init_net, protocol, &cfg);
#endif
#endif
}

/**
 * nlkit_release() - closes what nlkit_create() made; no input runs after it
 * @sk: the socket, or NULL
 */
static inline void nlkit_release(struct sock *sk)
{
	if (!sk)
		return;
#if LINUX_VERSION_CODE < KERNEL_VERSION(2, 6, 25)
	sock_release(sk->sk_socket);
#else
	netlink_kernel_release(sk);
#endif
}

/* Port id of the socket that sent a datagram. */
static inline u32 nlkit_sender(struct sk_buff *skb)
{
	return NETLINK_CB(skb).nlkit_portid;
}

/* Port id of the socket that a NETLINK_URELEASE notification is about. */
static inline u32 nlkit_notify_port(struct netlink_notify *notify)
{
	return notify->nlkit_portid;
}

/**
 * nlkit_message() - a message in a datagram of its own
 * @type: nlmsg_type; below NLMSG_MIN_TYPE are netlink's own
 * @portid: nlmsg_pid, by custom the receiver's port; 0 for a group
 * @seq: nlmsg_seq, of the request that this answers; 0 for an event
 * @payload: copied
 * @length: of the payload, in bytes; what follows up to 4 bytes is zero
 * @gfp: GFP_ATOMIC where one must not sleep
 *
 * Return: the datagram, or NULL: no memory. nlkit_unicast() and
 * nlkit_broadcast() take it over.
 */
static inline struct sk_buff *
nlkit_message(int type, u32 portid, u32 seq, const void *payload, int length,
	      gfp_t gfp)
{
	struct sk_buff *skb = nlmsg_new(length, gfp);
	struct nlmsghdr *nlh;

	if (!skb)
		return NULL;
	nlh = nlmsg_put(skb, portid, seq, type, length, 0);
	if (!nlh) {
		kfree_skb(skb);
		return NULL;
	}
	if (length)
		memcpy(nlmsg_data(nlh), payload, length);
	return skb;
}

/**
 * nlkit_begin() - a message that attributes are put into
 * @type: as for nlkit_message()
 * @portid: as for nlkit_message()
 * @seq: as for nlkit_message()
 * @header: struct in front of the attributes, copied; or NULL
 * @length: of it, in bytes
 * @gfp: GFP_ATOMIC where one must not sleep
 *
 * Return: the message, for nla_put() and then nlmsg_end(); NULL: no memory.
 */
static inline struct sk_buff *
nlkit_begin(int type, u32 portid, u32 seq, const void *header, int length,
	    gfp_t gfp)
{
	struct sk_buff *skb = nlmsg_new(NLMSG_DEFAULT_SIZE, gfp);
	struct nlmsghdr *nlh;

	if (!skb)
		return NULL;
	nlh = nlmsg_put(skb, portid, seq, type, length, 0);
	if (!nlh) {
		kfree_skb(skb);
		return NULL;
	}
	if (length)
		memcpy(nlmsg_data(nlh), header, length);
	return skb;
}

/**
 * nlkit_unicast() - sends to one port, without waiting; takes the datagram over
 * @sk: the protocol's socket
 * @skb: from nlkit_message(); NULL gives -ENOMEM
 * @portid: of the receiver
 *
 * Return: 0; -ECONNREFUSED, the port is gone; -EAGAIN, its queue is full (it
 * will hear of it as ENOBUFS); -ENOTCONN, @sk is still NULL: input may run
 * before nlkit_create() has returned.
 */
static inline int nlkit_unicast(struct sock *sk, struct sk_buff *skb,
				u32 portid)
{
	if (!skb)
		return -ENOMEM;
	if (!sk) {
		kfree_skb(skb);
		return -ENOTCONN;
	}
	NETLINK_CB(skb).nlkit_portid = 0; /* the sender: the kernel */
	return nlmsg_unicast(sk, skb, portid);
}

/**
 * nlkit_broadcast() - sends to a group; takes the datagram over
 * @sk: the protocol's socket
 * @skb: from nlkit_message(); NULL gives -ENOMEM
 * @exclude: port that shall not get it, 0 for none
 * @group: number of the group, from 1
 * @gfp: GFP_ATOMIC where one must not sleep
 *
 * Return: 0, also when nobody listens; -ENOBUFS, somebody did not get it;
 * -ENOTCONN, @sk is still NULL, as for nlkit_unicast().
 */
static inline int nlkit_broadcast(struct sock *sk, struct sk_buff *skb,
				  u32 exclude, unsigned int group, gfp_t gfp)
{
	int err;

	if (!skb)
		return -ENOMEM;
	if (!sk) {
		kfree_skb(skb);
		return -ENOTCONN;
	}
	NETLINK_CB(skb).nlkit_portid = 0; /* the sender: the kernel */
	err = nlmsg_multicast(sk, skb, exclude, group, gfp);
	return err == -ESRCH ? 0 : err;
}

/**
 * nlkit_each() - calls a function with every message of a datagram
 * @skb: from input; used up
 * @handle: gets messages whose length lies within the datagram
 *
 * Neither flags nor types matter, and nothing is acknowledged; see
 * NLKIT_REQUESTS() for both.
 */
static inline void
nlkit_each(struct sk_buff *skb,
	   void (*handle)(struct sk_buff *skb, struct nlmsghdr *nlh))
{
	while (skb->len >= NLMSG_HDRLEN) {
		struct nlmsghdr *nlh = nlmsg_hdr(skb);
		u32 length = nlh->nlmsg_len;

		if (length < NLMSG_HDRLEN || length > skb->len)
			return;
		handle(skb, nlh);
		length = NLMSG_ALIGN(length);
		skb_pull(skb, length < skb->len ? length : skb->len);
	}
}

/*
 * NLKIT_REQUESTS(name, handle) defines the input function `name`. It calls
 *	int handle(struct sk_buff *, struct nlmsghdr *,
 *		   struct netlink_ext_ack *)
 * with every request (NLM_F_REQUEST, type NLMSG_MIN_TYPE and above). A negative
 * result goes to the sender as NLMSG_ERROR, 0 too where it set NLM_F_ACK.
 *
 * NLKIT_REFUSE(extack, errno, "text") is the result of a refusal; from 4.12 on,
 * the sender also gets the text.
 */
#if LINUX_VERSION_CODE < KERNEL_VERSION(4, 12, 0)
struct netlink_ext_ack;
#define NLKIT_REQUESTS(name, handle)					\
static int name##_one(struct sk_buff *skb, struct nlmsghdr *nlh)	\
{									\
	return handle(skb, nlh, NULL);					\
}									\
static void name(struct sk_buff *skb)					\
{									\
	netlink_rcv_skb(skb, name##_one);				\
}
#define NLKIT_REFUSE(extack, error, text) ((void)(extack), (error))
#else
#define NLKIT_REQUESTS(name, handle)					\
static void name(struct sk_buff *skb)					\
{									\
	netlink_rcv_skb(skb, handle);					\
}
#define NLKIT_REFUSE(extack, error, text)				\
({									\
	NL_SET_ERR_MSG(extack, text);					\
	(error);							\
})
#endif

#endif
