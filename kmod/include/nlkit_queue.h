/* SPDX-License-Identifier: GPL-2.0-only WITH Linux-syscall-note */
/* What nlkit_queue and its processes say to each other. */
#ifndef NLKIT_QUEUE_H
#define NLKIT_QUEUE_H

#include <linux/types.h>

enum nlkit_queue_type {
	/* To the kernel, struct nlkit_queue_fill: send me that many events. */
	NLKIT_QUEUE_FILL = 0x10,
	/* To the kernel, empty: how far are you? Answered with STATE. */
	NLKIT_QUEUE_GET = 0x11,
	/* From the kernel: __u32 number of the event, then padding. */
	NLKIT_QUEUE_EVENT = 0x12,
	/* From the kernel, struct nlkit_queue_state. */
	NLKIT_QUEUE_STATE = 0x13,
};

/* Host byte order. */
struct nlkit_queue_fill {
	__u32 count;
	/* Bytes of an event's payload, 4 to 1024. */
	__u32 size;
};

/* Host byte order; counted since the module was loaded. */
struct nlkit_queue_state {
	/* Events made: the number of the last one. */
	__u32 made;
	/* Of these, refused by a full queue. */
	__u32 refused;
};

#endif
