/* A packet socket on an nlmon device: every datagram of netlink in its namespace, as drivers/net/nlmon.c hands it out. */

#include "nlkit.h"

#include <arpa/inet.h>
#include <linux/if_ether.h>
#include <linux/if_packet.h>
#include <string.h>
#include <sys/socket.h>
#include <unistd.h>

/* With protocol 0 it hears nothing until it is bound to the one device. */
static int open_packet(void *argument) {
  const int *interface = argument;
  int fd = socket(AF_PACKET, SOCK_DGRAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0);
  if (fd < 0) return -errno;
  struct sockaddr_ll address;
  memset(&address, 0, sizeof address);
  address.sll_family = AF_PACKET;
  address.sll_protocol = htons(ETH_P_ALL);
  address.sll_ifindex = *interface;
  if (bind(fd, (struct sockaddr *)&address, sizeof address) == 0) return fd;
  int result = -errno;
  close(fd);
  return result;
}

/* openCapture(namespace descriptor or -1, interface index): the entry's number or -errno. Close, receive, watch and the options work on it. */
napi_value nlkit_open_capture(napi_env env, napi_callback_info info) {
  struct call call;
  int64_t namespace, interface;
  if (!nlkit_call(env, info, 2, &call) || !nlkit_integer(&call, 0, -1, INT32_MAX, &namespace)) return NULL;
  if (!nlkit_integer(&call, 1, 1, INT32_MAX, &interface)) return NULL;
  int index = (int)interface;
  int fd = nlkit_in_namespace((int)namespace, open_packet, &index);
  return nlkit_number(env, fd < 0 ? fd : nlkit_adopt(call.environment, fd));
}
