/* SPDX-License-Identifier: MIT */
/* The same facts of links by each way the kernel tells them: `one name=LINK n=TIMES`, or `all n=TIMES` for every link of the namespace. Prints ns per time. */
#include <dirent.h>
#include <fcntl.h>
#include <linux/genetlink.h>
#include <linux/if.h>
#include <linux/if_link.h>
#include <linux/netlink.h>
#include <linux/rtnetlink.h>
#include <linux/sockios.h>
#include <sys/ioctl.h>
#include <sys/socket.h>
#include "common.h"

static _Alignas(8) char in[1 << 20], out[256];
static const char *name;
static int route_socket, generic_socket, ioctl_socket, kept, unused_index;
static long links;

static int open_netlink(int protocol)
{
	struct sockaddr_nl address = { .nl_family = AF_NETLINK };
	int fd = socket(AF_NETLINK, SOCK_RAW | SOCK_CLOEXEC, protocol);

	if (fd < 0 || bind(fd, (struct sockaddr *)&address, sizeof address))
		fail("socket");
	return fd;
}

/* Appends an attribute to the request in `out`. */
static void attribute(int type, const void *value, size_t length)
{
	struct nlmsghdr *message = (struct nlmsghdr *)out;
	struct nlattr *one = (struct nlattr *)(out + NLMSG_ALIGN(message->nlmsg_len));

	one->nla_type = type;
	one->nla_len = NLA_HDRLEN + length;
	memcpy((char *)one + NLA_HDRLEN, value, length);
	message->nlmsg_len = NLMSG_ALIGN(message->nlmsg_len) + NLA_ALIGN(one->nla_len);
}

static void request(int type, int flags, size_t header)
{
	memset(out, 0, sizeof out);
	*(struct nlmsghdr *)out = (struct nlmsghdr){ .nlmsg_len = NLMSG_LENGTH(header), .nlmsg_type = type, .nlmsg_flags = NLM_F_REQUEST | flags };
}

static ssize_t answer(int fd)
{
	ssize_t length;

	if (send(fd, out, ((struct nlmsghdr *)out)->nlmsg_len, 0) < 0)
		fail("send");
	length = recv(fd, in, sizeof in, 0);
	if (length < 0)
		fail("recv");
	return length;
}

static void whole_dump(void)
{
	ssize_t length = answer(route_socket);
	const struct nlmsghdr *message = (const struct nlmsghdr *)in;

	while (length > 0) {
		for (message = (const struct nlmsghdr *)in; NLMSG_OK(message, length); message = NLMSG_NEXT(message, length)) {
			const struct ifinfomsg *content = NLMSG_DATA(message);

			if (message->nlmsg_type == NLMSG_DONE)
				return;
			unused_index = content->ifi_index;
		}
		length = recv(route_socket, in, sizeof in, 0);
	}
}

static void read_file(const char *path)
{
	int fd = open(path, O_RDONLY | O_CLOEXEC);

	if (fd < 0)
		fail(path);
	while (read(fd, in, sizeof in) > 0)
		;
	close(fd);
}

static void by_ioctl(void)
{
	struct ifreq what = { 0 };

	strncpy(what.ifr_name, name, IFNAMSIZ - 1);
	if (ioctl(ioctl_socket, SIOCGIFMTU, &what))
		fail("SIOCGIFMTU");
}

static void by_new_ioctl_socket(void)
{
	ioctl_socket = socket(AF_INET, SOCK_DGRAM | SOCK_CLOEXEC, 0);
	by_ioctl();
	close(ioctl_socket);
}

static void by_kept_file(void)
{
	if (pread(kept, in, 64, 0) <= 0)
		fail("pread");
}

static void by_sysfs(void)
{
	char path[320];

	snprintf(path, sizeof path, "/sys/class/net/%s/mtu", name);
	read_file(path);
}

static void by_sysctl(void)
{
	char path[320];

	snprintf(path, sizeof path, "/proc/sys/net/ipv6/conf/%s/mtu", name);
	read_file(path);
}

static void by_procfs(void) { read_file("/proc/net/dev"); }

static void by_noop(void)
{
	request(NLMSG_NOOP, NLM_F_ACK, 0);
	answer(route_socket);
}

static void by_getlink(void)
{
	request(RTM_GETLINK, 0, sizeof(struct ifinfomsg));
	attribute(IFLA_IFNAME, name, strlen(name) + 1);
	answer(route_socket);
}

static void by_getlink_without_statistics(void)
{
	uint32_t mask = RTEXT_FILTER_SKIP_STATS;

	request(RTM_GETLINK, 0, sizeof(struct ifinfomsg));
	attribute(IFLA_IFNAME, name, strlen(name) + 1);
	attribute(IFLA_EXT_MASK, &mask, 4);
	answer(route_socket);
}

static void by_new_netlink_socket(void)
{
	int before = route_socket;

	route_socket = open_netlink(NETLINK_ROUTE);
	by_getlink();
	close(route_socket);
	route_socket = before;
}

static void by_getfamily(void)
{
	struct genlmsghdr *header = (struct genlmsghdr *)(out + NLMSG_HDRLEN);

	request(GENL_ID_CTRL, 0, sizeof *header);
	header->cmd = CTRL_CMD_GETFAMILY;
	attribute(CTRL_ATTR_FAMILY_NAME, "nlctrl", 7);
	answer(generic_socket);
}

static void all_by_netlink(void)
{
	request(RTM_GETLINK, NLM_F_DUMP, sizeof(struct ifinfomsg));
	whole_dump();
}

static void all_by_netlink_without_statistics(void)
{
	uint32_t mask = RTEXT_FILTER_SKIP_STATS;

	request(RTM_GETLINK, NLM_F_DUMP, sizeof(struct ifinfomsg));
	attribute(IFLA_EXT_MASK, &mask, 4);
	whole_dump();
}

/* Calls `each` with the name of every link, as sysfs lists them. */
static void every_link(void (*each)(void))
{
	DIR *folder = opendir("/sys/class/net");
	const struct dirent *entry;

	if (!folder)
		fail("/sys/class/net");
	links = 0;
	while ((entry = readdir(folder))) {
		if (entry->d_name[0] == '.' || entry->d_type == DT_REG)
			continue;
		name = entry->d_name;
		each();
		links++;
	}
	closedir(folder);
}

static void all_by_sysfs(void) { every_link(by_sysfs); }
static void all_by_ioctl(void) { every_link(by_ioctl); }

struct way {
	const char *title;
	void (*run)(void);
};

static const struct way one[] = {
	{ "ioctl SIOCGIFMTU, socket kept", by_ioctl },
	{ "ioctl SIOCGIFMTU, a socket each time", by_new_ioctl_socket },
	{ "sysfs file kept open, pread", by_kept_file },
	{ "sysfs open, read, close", by_sysfs },
	{ "procfs /proc/net/dev, every link: counters, no MTU", by_procfs },
	{ "procfs /proc/sys/net/ipv6/conf/…/mtu", by_sysctl },
	{ "netlink, NLMSG_NOOP with an acknowledgement (the floor)", by_noop },
	{ "netlink RTM_GETLINK, all of the link", by_getlink },
	{ "netlink RTM_GETLINK without statistics", by_getlink_without_statistics },
	{ "netlink RTM_GETLINK, a socket each time", by_new_netlink_socket },
	{ "generic netlink CTRL_CMD_GETFAMILY", by_getfamily },
	{ NULL, NULL },
};
static const struct way all[] = {
	{ "ioctl SIOCGIFMTU for each, names from sysfs", all_by_ioctl },
	{ "sysfs open, read, close for each", all_by_sysfs },
	{ "procfs /proc/net/dev, text: counters, no MTU", by_procfs },
	{ "netlink dump, all of each link", all_by_netlink },
	{ "netlink dump without statistics", all_by_netlink_without_statistics },
	{ NULL, NULL },
};

int main(int argc, char **argv)
{
	int every = argc > 1 && strcmp(argv[1], "all") == 0;
	const char *separator = "{";
	char path[320];
	long times;

	take_words(argc, argv);
	name = text("name", "lo");
	times = number("n", 1000);
	route_socket = open_netlink(NETLINK_ROUTE);
	generic_socket = open_netlink(NETLINK_GENERIC);
	ioctl_socket = socket(AF_INET, SOCK_DGRAM | SOCK_CLOEXEC, 0);
	snprintf(path, sizeof path, "/sys/class/net/%s/mtu", name);
	kept = open(path, O_RDONLY | O_CLOEXEC);
	if (kept < 0)
		fail(path);
	if (every)
		all_by_sysfs(); /* counts the links */
	for (const struct way *way = every ? all : one; way->run; way++) {
		uint64_t start;

		if (way->run == by_new_ioctl_socket)
			close(ioctl_socket);
		way->run();
		start = nanoseconds();
		for (long at = 0; at < times; at++)
			way->run();
		printf("%s\"%s\":%.1f", separator, way->title, (double)(nanoseconds() - start) / times / (every ? links : 1));
		separator = ",";
	}
	printf("}\n");
	return 0;
}
