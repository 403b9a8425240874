/* SPDX-License-Identifier: MIT */
/*
 * What nothing can be faster than through one socket: the system calls of each workload, with answers that are received and not read. Of a
 * datagram only the end is looked at, for NLMSG_DONE. See bench/README.md for the words.
 */
#include <arpa/inet.h>
#include <linux/genetlink.h>
#include <linux/inet_diag.h>
#include <linux/netlink.h>
#include <linux/rtnetlink.h>
#include <linux/sock_diag.h>
#include <netinet/in.h>
#include <sys/socket.h>
#include "common.h"

static _Alignas(8) char out[1 << 17], in[1 << 16];

static int open_netlink(int protocol)
{
	struct sockaddr_nl address = { .nl_family = AF_NETLINK };
	int fd = socket(AF_NETLINK, SOCK_RAW | SOCK_CLOEXEC, protocol);

	if (fd < 0 || bind(fd, (struct sockaddr *)&address, sizeof address))
		fail("socket");
	return fd;
}

static struct nlmsghdr *header(char *at, int type, int flags, const void *payload, size_t length)
{
	struct nlmsghdr *message = (struct nlmsghdr *)at;

	*message = (struct nlmsghdr){ .nlmsg_len = NLMSG_LENGTH(length), .nlmsg_type = type, .nlmsg_flags = NLM_F_REQUEST | flags };
	memcpy(NLMSG_DATA(message), payload, length);
	return message;
}

static void attribute(struct nlmsghdr *message, int type, const void *value, size_t length)
{
	struct rtattr *one = (struct rtattr *)((char *)message + NLMSG_ALIGN(message->nlmsg_len));

	one->rta_type = type;
	one->rta_len = RTA_LENGTH(length);
	memcpy(RTA_DATA(one), value, length);
	message->nlmsg_len = NLMSG_ALIGN(message->nlmsg_len) + RTA_ALIGN(one->rta_len);
}

static void dump(int protocol, struct nlmsghdr *request)
{
	int repetitions = number("reps", 3);
	uint64_t times[64];

	for (int at = 0; at < repetitions && at < 64; at++) {
		int fd = open_netlink(protocol);
		uint64_t start = nanoseconds();
		const struct nlmsghdr *end;

		if (send(fd, request, request->nlmsg_len, 0) < 0)
			fail("send");
		do {
			ssize_t length = recv(fd, in, sizeof in, 0);

			if (length < 20)
				fail("recv");
			end = (const struct nlmsghdr *)(in + length - 20);
		} while (end->nlmsg_type != NLMSG_DONE || end->nlmsg_len != 20);
		times[at] = nanoseconds() - start;
		close(fd);
	}
	print_times(times, repetitions, "");
}

static void requests(int protocol, struct nlmsghdr *request)
{
	long count = number("n", 20000);
	uint32_t *each = calloc(count, sizeof *each);
	int fd = open_netlink(protocol);
	uint64_t start = nanoseconds(), before = start;

	for (long at = 0; at < count; at++) {
		uint64_t after;

		request->nlmsg_seq = at + 1;
		if (send(fd, request, request->nlmsg_len, 0) < 0 || recv(fd, in, sizeof in, 0) < 0)
			fail("request");
		after = nanoseconds();
		each[at] = after - before;
		before = after;
	}
	print_latencies(before - start, each, count);
}

/* The `index`-th route: prefixes from 16.0.0.0/24 on, by a hundred gateways. */
static int put_route(char *at, uint32_t index, int type, int flags)
{
	struct rtmsg content = { .rtm_family = AF_INET, .rtm_dst_len = 24, .rtm_table = RT_TABLE_MAIN, .rtm_protocol = RTPROT_BIRD, .rtm_type = RTN_UNICAST };
	uint32_t prefix = htonl(0x10000000 + index * 256), gateway = htonl(0x0a000002 + index % 100);
	uint32_t link = number("oif", 0), priority = 100;
	struct nlmsghdr *message = header(at, type, flags | (type == RTM_NEWROUTE ? NLM_F_CREATE | NLM_F_EXCL : 0), &content, sizeof content);

	message->nlmsg_seq = index + 1;
	attribute(message, RTA_DST, &prefix, 4);
	attribute(message, RTA_GATEWAY, &gateway, 4);
	attribute(message, RTA_OIF, &link, 4);
	attribute(message, RTA_PRIORITY, &priority, 4);
	return message->nlmsg_len;
}

static void mutate(void)
{
	static const int types[] = { RTM_NEWROUTE, RTM_DELROUTE };
	long count = number("n", 100000);
	int batch = strcmp(text("mode", "ack"), "batch") ? 1 : 256, fd = open_netlink(NETLINK_ROUTE);
	uint64_t times[2];

	for (int round = 0; round < 2; round++) {
		uint64_t start = nanoseconds();

		for (long first = 0; first < count; first += batch) {
			long end = first + batch < count ? first + batch : count;
			const struct nlmsgerr *answer = NLMSG_DATA((struct nlmsghdr *)in);
			int length = 0;

			for (long index = first; index < end; index++)
				length += put_route(out + length, index, types[round], index + 1 == end ? NLM_F_ACK : 0);
			if (send(fd, out, length, 0) < 0 || recv(fd, in, sizeof in, 0) < 0)
				fail("mutate");
			errno = -answer->error;
			if (errno)
				fail("route");
		}
		times[round] = nanoseconds() - start;
	}
	print_times(times, 2, "");
}

static void events(void)
{
	int fd = open_netlink(NETLINK_ROUTE), group = RTNLGRP_IPV4_ROUTE, bytes = number("rcvbuf", 0);
	uint32_t last_prefix = htonl(0xcb007100); /* 203.0.113.0 */
	long count = 0, overruns = 0;
	uint64_t first = 0, last = 0;
	char more[96];

	if (bytes && setsockopt(fd, SOL_SOCKET, SO_RCVBUFFORCE, &bytes, sizeof bytes))
		setsockopt(fd, SOL_SOCKET, SO_RCVBUF, &bytes, sizeof bytes);
	if (setsockopt(fd, SOL_NETLINK, NETLINK_ADD_MEMBERSHIP, &group, sizeof group))
		fail("NETLINK_ADD_MEMBERSHIP");
	printf("READY\n");
	fflush(stdout);
	for (;;) {
		ssize_t length = recv(fd, in, sizeof in, 0);

		if (length < 0 && errno != ENOBUFS)
			fail("recv");
		if (length < 0) {
			overruns++;
			continue;
		}
		if (!first)
			first = nanoseconds();
		/* RTA_TABLE stands before RTA_DST (net/ipv4/fib_semantics.c fib_dump_info). */
		if (memcmp(in + NLMSG_LENGTH(sizeof(struct rtmsg)) + RTA_SPACE(4) + RTA_LENGTH(0), &last_prefix, 4) == 0)
			break;
		count++;
		last = nanoseconds();
	}
	last -= first;
	snprintf(more, sizeof more, ",\"count\":%ld,\"enobufs\":%ld", count, overruns);
	print_times(&last, 1, more);
}

static uint32_t port_of(int fd)
{
	struct sockaddr_nl address;
	socklen_t length = sizeof address;

	if (getsockname(fd, (struct sockaddr *)&address, &length))
		fail("getsockname");
	return address.nl_pid;
}

/* Sends each datagram back to where it came from, until one of type 3. */
static void echo(void)
{
	int fd = open_netlink(NETLINK_USERSOCK);
	const struct nlmsghdr *message = (const struct nlmsghdr *)in;

	printf("{\"port\":%u}\n", port_of(fd));
	fflush(stdout);
	do {
		struct sockaddr_nl sender;
		socklen_t size = sizeof sender;
		ssize_t length = recvfrom(fd, in, sizeof in, 0, (struct sockaddr *)&sender, &size);

		if (length < 0 || sendto(fd, in, length, 0, (struct sockaddr *)&sender, size) < 0)
			fail("echo");
	} while (message->nlmsg_type != 3);
}

static void pings(void)
{
	struct sockaddr_nl peer = { .nl_family = AF_NETLINK, .nl_pid = number("port", 0) };
	struct nlmsghdr *ping = (struct nlmsghdr *)out;
	long count = number("n", 20000);
	uint32_t *each = calloc(count, sizeof *each);
	int fd = open_netlink(NETLINK_USERSOCK);
	uint64_t start = nanoseconds(), before = start;

	*ping = (struct nlmsghdr){ .nlmsg_len = number("size", 64), .nlmsg_type = 16 };
	for (long at = 0; at < count; at++) {
		uint64_t after;

		if (sendto(fd, ping, ping->nlmsg_len, 0, (struct sockaddr *)&peer, sizeof peer) < 0 || recv(fd, in, sizeof in, 0) < 0)
			fail("ping");
		after = nanoseconds();
		each[at] = after - before;
		before = after;
	}
	*ping = (struct nlmsghdr){ .nlmsg_len = 20, .nlmsg_type = 3 };
	sendto(fd, ping, ping->nlmsg_len, 0, (struct sockaddr *)&peer, sizeof peer);
	print_latencies(before - start, each, count);
}

int main(int argc, char **argv)
{
	const char *workload = argc > 1 ? argv[1] : "";
	struct rtmsg ipv4 = { .rtm_family = AF_INET };
	struct ifinfomsg link = { 0 };
	struct inet_diag_req_v2 sockets = { .sdiag_family = AF_INET, .sdiag_protocol = IPPROTO_TCP, .idiag_states = -1 };
	struct genlmsghdr getfamily = { .cmd = CTRL_CMD_GETFAMILY, .version = 1 };

	take_words(argc, argv);
	if (!strcmp(workload, "routes")) {
		dump(NETLINK_ROUTE, header(out, RTM_GETROUTE, NLM_F_DUMP, &ipv4, sizeof ipv4));
	} else if (!strcmp(workload, "links")) {
		dump(NETLINK_ROUTE, header(out, RTM_GETLINK, NLM_F_DUMP, &link, sizeof link));
	} else if (!strcmp(workload, "tcpdiag")) {
		dump(NETLINK_SOCK_DIAG, header(out, SOCK_DIAG_BY_FAMILY, NLM_F_DUMP, &sockets, sizeof sockets));
	} else if (!strcmp(workload, "getlink")) {
		link.ifi_index = number("index", 1);
		requests(NETLINK_ROUTE, header(out, RTM_GETLINK, 0, &link, sizeof link));
	} else if (!strcmp(workload, "genl")) {
		struct nlmsghdr *request = header(out, GENL_ID_CTRL, 0, &getfamily, sizeof getfamily);

		attribute(request, CTRL_ATTR_FAMILY_NAME, "nlctrl", 7);
		requests(NETLINK_GENERIC, request);
	} else if (!strcmp(workload, "mutate")) {
		mutate();
	} else if (!strcmp(workload, "events")) {
		events();
	} else if (!strcmp(workload, "echo")) {
		echo();
	} else if (!strcmp(workload, "pingpong")) {
		pings();
	} else {
		return 2;
	}
	return 0;
}
