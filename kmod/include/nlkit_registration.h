/* SPDX-License-Identifier: GPL-2.0-only WITH Linux-syscall-note */
/* What nlkit_registration and its processes say to each other. */
#ifndef NLKIT_REGISTRATION_H
#define NLKIT_REGISTRATION_H

#include <linux/types.h>

enum nlkit_registration_type {
	/* To the kernel, struct nlkit_registration: send me events. */
	NLKIT_U_PID = 0x10,
	/* To the kernel, empty: no more events. */
	NLKIT_CLOSE = 0x11,
	/* From the kernel: an event, as text. */
	NLKIT_K_EVT = 0x12,
};

/* Host byte order. */
struct nlkit_registration {
	/* The sender's own port id. */
	__u32 port;
	/* 0: events to that port; 1 to 32: to that group. */
	__u32 group;
};

#endif
