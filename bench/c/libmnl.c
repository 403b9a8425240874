/* SPDX-License-Identifier: MIT */
/* The workloads through libmnl, decoded to structs; with text=1 the addresses also as text, which is what nlkit gives. See bench/README.md for the words. */
#include <arpa/inet.h>
#include <libmnl/libmnl.h>
#include <linux/genetlink.h>
#include <linux/if_link.h>
#include <linux/inet_diag.h>
#include <linux/rtnetlink.h>
#include <linux/sock_diag.h>
#include <netinet/in.h>
#include "common.h"

struct route {
	uint32_t destination, gateway, link, table, priority;
	uint8_t length, protocol, scope, type;
	char destination_text[16], gateway_text[16];
};

struct link {
	int index;
	uint32_t flags, mtu, master, peer, queue;
	uint8_t state, address[6];
	char name[16], qdisc[16], kind[16];
	struct rtnl_link_stats64 statistics;
};

struct held {
	struct inet_diag_msg content;
	uint32_t mark;
	uint64_t cgroup;
	uint16_t options;
	uint8_t shutdown;
	char source_text[16], destination_text[16];
};

static char in[1 << 16], out[1 << 17];
static void *items;
static long used, room, events_seen;
static uint64_t sum;
static int want_text, ended;
static uint64_t first_event, last_event;

static void *item(size_t size)
{
	if (used == room) {
		room = room ? room * 2 : 4096;
		items = realloc(items, room * size);
	}
	return memset((char *)items + used++ * size, 0, size);
}

struct found {
	const struct nlattr *attribute[64];
};

static int note(const struct nlattr *attribute, void *into)
{
	struct found *found = into;

	if (mnl_attr_get_type(attribute) < 64)
		found->attribute[mnl_attr_get_type(attribute)] = attribute;
	return MNL_CB_OK;
}

static uint32_t word(const struct found *found, int type)
{
	return found->attribute[type] ? mnl_attr_get_u32(found->attribute[type]) : 0;
}

static void string(char *into, const struct found *found, int type)
{
	if (found->attribute[type])
		strncpy(into, mnl_attr_get_str(found->attribute[type]), 15);
}

static void read_route(const struct nlmsghdr *message, struct route *route)
{
	const struct rtmsg *content = mnl_nlmsg_get_payload(message);
	struct found found = { 0 };

	mnl_attr_parse(message, sizeof *content, note, &found);
	route->length = content->rtm_dst_len;
	route->protocol = content->rtm_protocol;
	route->scope = content->rtm_scope;
	route->type = content->rtm_type;
	route->table = word(&found, RTA_TABLE);
	route->destination = word(&found, RTA_DST);
	route->gateway = word(&found, RTA_GATEWAY);
	route->link = word(&found, RTA_OIF);
	route->priority = word(&found, RTA_PRIORITY);
	if (!want_text)
		return;
	if (found.attribute[RTA_DST])
		inet_ntop(AF_INET, &route->destination, route->destination_text, 16);
	if (found.attribute[RTA_GATEWAY])
		inet_ntop(AF_INET, &route->gateway, route->gateway_text, 16);
}

static int on_route(const struct nlmsghdr *message, void *unused)
{
	struct route *route = item(sizeof *route);

	read_route(message, route);
	sum += route->length + route->link + route->priority;
	return MNL_CB_OK;
}

static int on_link(const struct nlmsghdr *message, void *unused)
{
	const struct ifinfomsg *content = mnl_nlmsg_get_payload(message);
	struct found found = { 0 }, kind = { 0 };
	struct link *link = item(sizeof *link);

	mnl_attr_parse(message, sizeof *content, note, &found);
	link->index = content->ifi_index;
	link->flags = content->ifi_flags;
	link->mtu = word(&found, IFLA_MTU);
	link->master = word(&found, IFLA_MASTER);
	link->peer = word(&found, IFLA_LINK);
	link->queue = word(&found, IFLA_TXQLEN);
	string(link->name, &found, IFLA_IFNAME);
	string(link->qdisc, &found, IFLA_QDISC);
	if (found.attribute[IFLA_OPERSTATE])
		link->state = mnl_attr_get_u8(found.attribute[IFLA_OPERSTATE]);
	if (found.attribute[IFLA_ADDRESS])
		memcpy(link->address, mnl_attr_get_payload(found.attribute[IFLA_ADDRESS]), 6);
	if (found.attribute[IFLA_STATS64])
		memcpy(&link->statistics, mnl_attr_get_payload(found.attribute[IFLA_STATS64]), 192);
	if (found.attribute[IFLA_LINKINFO]) {
		mnl_attr_parse_nested(found.attribute[IFLA_LINKINFO], note, &kind);
		string(link->kind, &kind, IFLA_INFO_KIND);
	}
	sum += link->index + link->mtu;
	return MNL_CB_OK;
}

static int on_socket(const struct nlmsghdr *message, void *unused)
{
	struct found found = { 0 };
	struct held *held = item(sizeof *held);

	held->content = *(const struct inet_diag_msg *)mnl_nlmsg_get_payload(message);
	mnl_attr_parse(message, sizeof held->content, note, &found);
	held->mark = word(&found, INET_DIAG_MARK);
	if (found.attribute[INET_DIAG_SHUTDOWN])
		held->shutdown = mnl_attr_get_u8(found.attribute[INET_DIAG_SHUTDOWN]);
	if (found.attribute[INET_DIAG_CGROUP_ID])
		held->cgroup = mnl_attr_get_u64(found.attribute[INET_DIAG_CGROUP_ID]);
	if (found.attribute[INET_DIAG_SOCKOPT])
		held->options = mnl_attr_get_u16(found.attribute[INET_DIAG_SOCKOPT]);
	sum += ntohs(held->content.id.idiag_sport);
	if (!want_text)
		return MNL_CB_OK;
	inet_ntop(AF_INET, held->content.id.idiag_src, held->source_text, 16);
	inet_ntop(AF_INET, held->content.id.idiag_dst, held->destination_text, 16);
	return MNL_CB_OK;
}

static int on_family(const struct nlmsghdr *message, void *unused)
{
	struct found found = { 0 };

	mnl_attr_parse(message, sizeof(struct genlmsghdr), note, &found);
	sum += mnl_attr_get_u16(found.attribute[CTRL_ATTR_FAMILY_ID]);
	return MNL_CB_OK;
}

static int on_event(const struct nlmsghdr *message, void *unused)
{
	struct route route = { 0 };

	if (!first_event)
		first_event = nanoseconds();
	read_route(message, &route);
	if (route.destination == htonl(0xcb007100)) { /* 203.0.113.0 */
		ended = 1;
		return MNL_CB_OK;
	}
	events_seen++;
	last_event = nanoseconds();
	return MNL_CB_OK;
}

static struct mnl_socket *open_netlink(int protocol)
{
	struct mnl_socket *socket = mnl_socket_open(protocol);

	if (!socket || mnl_socket_bind(socket, 0, MNL_SOCKET_AUTOPID))
		fail("socket");
	return socket;
}

static struct nlmsghdr *header(char *at, int type, int flags, const void *payload, size_t length)
{
	struct nlmsghdr *message = mnl_nlmsg_put_header(at);

	message->nlmsg_type = type;
	message->nlmsg_flags = NLM_F_REQUEST | flags;
	memcpy(mnl_nlmsg_put_extra_header(message, length), payload, length);
	return message;
}

static void exchange(struct mnl_socket *socket, struct nlmsghdr *request, mnl_cb_t each, int more)
{
	int state;

	if (mnl_socket_sendto(socket, request, request->nlmsg_len) < 0)
		fail("send");
	do {
		ssize_t length = mnl_socket_recvfrom(socket, in, sizeof in);

		if (length < 0)
			fail("recv");
		state = mnl_cb_run(in, length, request->nlmsg_seq, mnl_socket_get_portid(socket), each, NULL);
		if (state < 0)
			fail("answer");
	} while (more && state > 0);
}

static void dump(int protocol, struct nlmsghdr *request, mnl_cb_t each)
{
	int repetitions = number("reps", 3);
	uint64_t times[64];
	char more[96];

	for (int at = 0; at < repetitions && at < 64; at++) {
		struct mnl_socket *socket = open_netlink(protocol);
		uint64_t start = nanoseconds();

		used = sum = 0;
		request->nlmsg_seq = at + 1;
		exchange(socket, request, each, 1);
		times[at] = nanoseconds() - start;
		mnl_socket_close(socket);
	}
	snprintf(more, sizeof more, ",\"count\":%ld,\"sum\":%llu", used, (unsigned long long)sum);
	print_times(times, repetitions, more);
}

static void requests(int protocol, struct nlmsghdr *request, mnl_cb_t each_answer)
{
	long count = number("n", 20000);
	uint32_t *each = calloc(count, sizeof *each);
	struct mnl_socket *socket = open_netlink(protocol);
	uint64_t start = nanoseconds(), before = start;

	for (long at = 0; at < count; at++) {
		uint64_t after;

		used = 0;
		request->nlmsg_seq = at + 1;
		exchange(socket, request, each_answer, 0);
		after = nanoseconds();
		each[at] = after - before;
		before = after;
	}
	print_latencies(before - start, each, count);
}

static void mutate(void)
{
	static const int types[] = { RTM_NEWROUTE, RTM_DELROUTE };
	struct rtmsg content = { .rtm_family = AF_INET, .rtm_dst_len = 24, .rtm_table = RT_TABLE_MAIN, .rtm_protocol = RTPROT_BIRD, .rtm_type = RTN_UNICAST };
	long count = number("n", 100000);
	int size = strcmp(text("mode", "ack"), "batch") ? 1 : 256;
	struct mnl_socket *socket = open_netlink(NETLINK_ROUTE);
	uint64_t times[2];

	for (int round = 0; round < 2; round++) {
		uint64_t start = nanoseconds();
		int flags = round == 0 ? NLM_F_CREATE | NLM_F_EXCL : 0;

		for (long first = 0; first < count; first += size) {
			long end = first + size < count ? first + size : count;
			struct mnl_nlmsg_batch *batch = mnl_nlmsg_batch_start(out, sizeof out / 2);
			ssize_t length;

			for (long index = first; index < end; index++) {
				struct nlmsghdr *message = header(mnl_nlmsg_batch_current(batch), types[round], flags | (index + 1 == end ? NLM_F_ACK : 0), &content, sizeof content);

				message->nlmsg_seq = end;
				mnl_attr_put_u32(message, RTA_DST, htonl(0x10000000 + index * 256));
				mnl_attr_put_u32(message, RTA_GATEWAY, htonl(0x0a000002 + index % 100));
				mnl_attr_put_u32(message, RTA_OIF, number("oif", 0));
				mnl_attr_put_u32(message, RTA_PRIORITY, 100);
				mnl_nlmsg_batch_next(batch);
			}
			if (mnl_socket_sendto(socket, mnl_nlmsg_batch_head(batch), mnl_nlmsg_batch_size(batch)) < 0)
				fail("send");
			length = mnl_socket_recvfrom(socket, in, sizeof in);
			if (length < 0 || mnl_cb_run(in, length, end, mnl_socket_get_portid(socket), NULL, NULL) < 0)
				fail("route");
			mnl_nlmsg_batch_stop(batch);
		}
		times[round] = nanoseconds() - start;
	}
	print_times(times, 2, "");
}

static void events(void)
{
	struct mnl_socket *socket = open_netlink(NETLINK_ROUTE);
	int group = RTNLGRP_IPV4_ROUTE, bytes = number("rcvbuf", 0), overruns = 0;
	uint64_t time;
	char more[96];

	if (bytes && setsockopt(mnl_socket_get_fd(socket), SOL_SOCKET, SO_RCVBUFFORCE, &bytes, sizeof bytes))
		setsockopt(mnl_socket_get_fd(socket), SOL_SOCKET, SO_RCVBUF, &bytes, sizeof bytes);
	if (mnl_socket_setsockopt(socket, NETLINK_ADD_MEMBERSHIP, &group, sizeof group))
		fail("NETLINK_ADD_MEMBERSHIP");
	printf("READY\n");
	fflush(stdout);
	while (!ended) {
		ssize_t length = mnl_socket_recvfrom(socket, in, sizeof in);

		if (length < 0 && errno != ENOBUFS)
			fail("recv");
		if (length < 0)
			overruns++;
		else
			mnl_cb_run(in, length, 0, 0, on_event, NULL);
	}
	time = last_event - first_event;
	snprintf(more, sizeof more, ",\"count\":%ld,\"enobufs\":%d", events_seen, overruns);
	print_times(&time, 1, more);
}

int main(int argc, char **argv)
{
	const char *workload = argc > 1 ? argv[1] : "";
	struct rtmsg ipv4 = { .rtm_family = AF_INET };
	struct ifinfomsg link = { 0 };
	struct inet_diag_req_v2 sockets = { .sdiag_family = AF_INET, .sdiag_protocol = IPPROTO_TCP, .idiag_states = -1 };
	struct genlmsghdr getfamily = { .cmd = CTRL_CMD_GETFAMILY, .version = 1 };

	take_words(argc, argv);
	want_text = number("text", 0);
	if (!strcmp(workload, "routes")) {
		dump(NETLINK_ROUTE, header(out, RTM_GETROUTE, NLM_F_DUMP, &ipv4, sizeof ipv4), on_route);
	} else if (!strcmp(workload, "links")) {
		dump(NETLINK_ROUTE, header(out, RTM_GETLINK, NLM_F_DUMP, &link, sizeof link), on_link);
	} else if (!strcmp(workload, "tcpdiag")) {
		dump(NETLINK_SOCK_DIAG, header(out, SOCK_DIAG_BY_FAMILY, NLM_F_DUMP, &sockets, sizeof sockets), on_socket);
	} else if (!strcmp(workload, "getlink")) {
		link.ifi_index = number("index", 1);
		requests(NETLINK_ROUTE, header(out, RTM_GETLINK, 0, &link, sizeof link), on_link);
	} else if (!strcmp(workload, "genl")) {
		struct nlmsghdr *request = header(out, GENL_ID_CTRL, 0, &getfamily, sizeof getfamily);

		mnl_attr_put_strz(request, CTRL_ATTR_FAMILY_NAME, "nlctrl");
		requests(NETLINK_GENERIC, request, on_family);
	} else if (!strcmp(workload, "mutate")) {
		mutate();
	} else if (!strcmp(workload, "events")) {
		events();
	} else {
		return 2;
	}
	return 0;
}
