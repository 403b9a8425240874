/* SPDX-License-Identifier: GPL-2.0-only WITH Linux-syscall-note */
/* The generic netlink family nlkit_counter. */
#ifndef NLKIT_COUNTER_H
#define NLKIT_COUNTER_H

#define NLKIT_COUNTER_NAME "nlkit_counter"
#define NLKIT_COUNTER_GROUP "changes"

enum nlkit_counter_command {
	NLKIT_COUNTER_GET = 1,
	/* Needs CAP_NET_ADMIN; VALUE is at most 1000000. */
	NLKIT_COUNTER_SET = 2,
	/* Event: VALUE, after it was set. */
	NLKIT_COUNTER_CHANGED = 3,
};

enum nlkit_counter_attribute {
	/* u32 */
	NLKIT_COUNTER_VALUE = 1,
	NLKIT_COUNTER_MAX = NLKIT_COUNTER_VALUE,
};

#endif
