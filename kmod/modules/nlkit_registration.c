// SPDX-License-Identifier: GPL-2.0-only
/*
 * Registration: one process at a time tells the kernel where its events go, to
 * its own port or to a group, and takes it back. A registration ends with
 * CLOSE from its port or with that port's socket. An event is a write to the
 * debugfs file nlkit_registration.
 */
#define pr_fmt(fmt) KBUILD_MODNAME ": " fmt

#include <linux/spinlock.h>

#include "nlkit_compat.h"
#include "nlkit_registration.h"
#include "nlkit_trigger.h"

#define GROUPS 32

static int protocol = 25;
module_param(protocol, int, 0444);
MODULE_PARM_DESC(protocol, "number of the netlink protocol");

static struct sock *registration_socket;
static struct dentry *registration_file;

/* Who is registered; port 0 is nobody. The notifier may not sleep. */
static DEFINE_SPINLOCK(registration_lock);
static struct nlkit_registration registration;

static int registration_open(struct nlmsghdr *nlh, u32 sender,
			     struct netlink_ext_ack *extack)
{
	struct nlkit_registration *wanted = nlmsg_data(nlh);
	bool taken;

	if (nlmsg_len(nlh) < (int)sizeof(*wanted))
		return NLKIT_REFUSE(extack, -EINVAL, "U_PID needs port and group");
	if (wanted->port != sender)
		return NLKIT_REFUSE(extack, -EPERM, "not the sender's own port");
	if (wanted->group > GROUPS)
		return NLKIT_REFUSE(extack, -ERANGE, "groups are 0 to 32");
	spin_lock_bh(&registration_lock);
	taken = registration.port && registration.port != sender;
	if (!taken)
		registration = *wanted;
	spin_unlock_bh(&registration_lock);
	if (taken)
		return NLKIT_REFUSE(extack, -EBUSY, "another port is registered");
	pr_info("port %u registered with group %u\n", sender, wanted->group);
	return 0;
}

/* Whether it was that port's registration, which then is over. */
static bool registration_end(u32 port)
{
	bool own;

	spin_lock_bh(&registration_lock);
	own = port && registration.port == port;
	if (own)
		memset(&registration, 0, sizeof(registration));
	spin_unlock_bh(&registration_lock);
	if (own)
		pr_info("port %u closed\n", port);
	return own;
}

static int registration_request(struct sk_buff *skb, struct nlmsghdr *nlh,
				struct netlink_ext_ack *extack)
{
	u32 sender = nlkit_sender(skb);

	if (nlh->nlmsg_type == NLKIT_U_PID)
		return registration_open(nlh, sender, extack);
	if (nlh->nlmsg_type != NLKIT_CLOSE)
		return NLKIT_REFUSE(extack, -EOPNOTSUPP, "unknown type");
	if (!registration_end(sender))
		return NLKIT_REFUSE(extack, -EPERM, "registered by another port");
	return 0;
}

NLKIT_REQUESTS(registration_input, registration_request)

static int registration_event(const char *text, int length)
{
	struct nlkit_registration now;
	struct sk_buff *skb;

	spin_lock_bh(&registration_lock);
	now = registration;
	spin_unlock_bh(&registration_lock);
	if (!now.port)
		return 0;
	skb = nlkit_message(NLKIT_K_EVT, now.group ? 0 : now.port, 0, text,
			    length, GFP_KERNEL);
	if (now.group)
		return nlkit_broadcast(registration_socket, skb, 0, now.group,
				       GFP_KERNEL);
	return nlkit_unicast(registration_socket, skb, now.port);
}

NLKIT_TRIGGER(registration_operations, registration_event);

static int registration_notify(struct notifier_block *block,
			       unsigned long event, void *data)
{
	struct netlink_notify *notify = data;

	if (event == NETLINK_URELEASE && notify->protocol == protocol)
		registration_end(nlkit_notify_port(notify));
	return NOTIFY_DONE;
}

static struct notifier_block registration_notifier = {
	.notifier_call = registration_notify,
};

static int __init registration_init(void)
{
	registration_socket = nlkit_create(protocol, GROUPS, true,
					   registration_input);
	if (!registration_socket) {
		pr_err("netlink protocol %d is taken\n", protocol);
		return -EBUSY;
	}
	netlink_register_notifier(&registration_notifier);
	registration_file = nlkit_trigger_create(KBUILD_MODNAME,
						 &registration_operations);
	return 0;
}

static void __exit registration_exit(void)
{
	debugfs_remove(registration_file);
	netlink_unregister_notifier(&registration_notifier);
	nlkit_release(registration_socket);
}

module_init(registration_init);
module_exit(registration_exit);
MODULE_DESCRIPTION("nlkit: registration of a port for events");
MODULE_LICENSE("GPL");
