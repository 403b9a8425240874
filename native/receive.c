/* Receiving: recvmsg until the queue is empty, packed into the caller's area as src/transport/receive-area.ts describes it. */

#include "nlkit.h"

#include <string.h>
#include <arpa/inet.h>
#include <linux/if_packet.h>
#include <linux/netlink.h>
#include <sys/socket.h>

/* Words of a datagram's header. Must equal those in receive-area.ts. */
enum { LENGTH, FULL_LENGTH, PORT_ID, GROUPS, MESSAGE_FLAGS, PRESENT, GROUP, NSID, PID, UID, GID, OVERRUN };
enum { HAS_GROUP = 1, HAS_NSID = 2, HAS_CREDENTIALS = 4 };

/* SCM_CREDENTIALS, which musl has in no header without _GNU_SOURCE; the number is the kernel's for ever. */
#define TYPE_CREDENTIALS 2

/*
 * Errors taken in one call before giving up. Each recvmsg can report an overrun once and then reads on, so a few are
 * normal under load; the bound only keeps a misbehaving kernel from holding the event loop.
 */
#define MOST_ERRORS 64

/* Room for the three known control messages and whatever else the user has switched on (timestamps, security labels). */
union control {
  struct cmsghdr align;
  uint8_t bytes[512];
};

static void read_control(const uint8_t *bytes, size_t length, uint32_t *words) {
  size_t position = 0;
  while (length - position >= sizeof(struct cmsghdr)) {
    struct cmsghdr header;
    memcpy(&header, bytes + position, sizeof header);
    size_t whole = header.cmsg_len;
    if (whole < sizeof header || whole > length - position) return;
    const uint8_t *data = bytes + position + sizeof header;
    size_t size = whole - sizeof header;
    if (header.cmsg_level == LEVEL_NETLINK && header.cmsg_type == NETLINK_PKTINFO && size >= 4) {
      memcpy(words + GROUP, data, 4);
      words[PRESENT] |= HAS_GROUP;
    } else if (header.cmsg_level == LEVEL_NETLINK && header.cmsg_type == NETLINK_LISTEN_ALL_NSID && size >= 4) {
      memcpy(words + NSID, data, 4);
      words[PRESENT] |= HAS_NSID;
    } else if (header.cmsg_level == SOL_SOCKET && header.cmsg_type == TYPE_CREDENTIALS && size >= 12) {
      memcpy(words + PID, data, 12);
      words[PRESENT] |= HAS_CREDENTIALS;
    }
    size_t step = (whole + sizeof(size_t) - 1) & ~(sizeof(size_t) - 1);
    if (step > length - position) return;
    position += step;
  }
}

/* The sender, as a netlink socket or a packet socket says it. */
union origin {
  struct sockaddr_nl netlink;
  struct sockaddr_ll packet;
};

/* Of a packet: the protocol of netlink it belongs to, and PACKET_KERNEL or PACKET_USER, in the words of port id and groups. */
static void read_sender(const union origin *from, uint32_t *words) {
  bool packet = from->netlink.nl_family == AF_PACKET;
  words[PORT_ID] = packet ? ntohs(from->packet.sll_protocol) : from->netlink.nl_pid;
  words[GROUPS] = packet ? from->packet.sll_pkttype : from->netlink.nl_groups;
}

/* One recvmsg into the `room` bytes behind `words`; the datagram's full length or -errno. */
static ssize_t receive_one(int fd, uint32_t *words, size_t room) {
  union control control;
  union origin from;
  struct iovec vector = {(uint8_t *)words + NLKIT_DATAGRAM_HEADER, room};
  struct msghdr message = {0};
  memset(&from, 0, sizeof from);
  message.msg_name = &from;
  message.msg_namelen = sizeof from;
  message.msg_iov = &vector;
  message.msg_iovlen = 1;
  message.msg_control = &control;
  message.msg_controllen = sizeof control;

  ssize_t length = recvmsg(fd, &message, MSG_DONTWAIT | MSG_TRUNC);
  if (length < 0) return -errno;
  memset(words, 0, NLKIT_DATAGRAM_HEADER);
  words[LENGTH] = (uint32_t)((size_t)length < room ? (size_t)length : room);
  words[FULL_LENGTH] = (uint32_t)length;
  read_sender(&from, words);
  words[MESSAGE_FLAGS] = (uint32_t)message.msg_flags;
  read_control(control.bytes, message.msg_controllen, words);
  return length;
}

/*
 * The same without control messages. RTM_GETLINK and its answer take 0.3 us of 6.3 less than with recvmsg and sendmsg, which fetch a header and a
 * vector from this process first (6.18, x86-64).
 */
static ssize_t receive_plain(int fd, uint32_t *words, size_t room) {
  union origin from;
  socklen_t size = sizeof from;
  memset(&from, 0, sizeof from);
  ssize_t length = recvfrom(fd, (uint8_t *)words + NLKIT_DATAGRAM_HEADER, room, MSG_DONTWAIT | MSG_TRUNC, (struct sockaddr *)&from, &size);
  if (length < 0) return -errno;
  memset(words, 0, NLKIT_DATAGRAM_HEADER);
  words[LENGTH] = (uint32_t)((size_t)length < room ? (size_t)length : room);
  words[FULL_LENGTH] = (uint32_t)length;
  read_sender(&from, words);
  words[MESSAGE_FLAGS] = (size_t)length > room ? MSG_TRUNC : 0;
  return length;
}

void nlkit_empty_area(struct bytes area) {
  uint32_t *header = (uint32_t *)(void *)area.data;
  memset(header, 0, NLKIT_AREA_HEADER);
  header[NLKIT_AREA_END] = NLKIT_AREA_HEADER;
}

/*
 * Never recvmmsg: it takes the socket's error without emptying the queue the way recvmsg does, and an overrun socket then
 * stays congested for ever. After ENOBUFS the queue is read on until EAGAIN, which is what makes the kernel deliver again (O5).
 */
int nlkit_receive_into(int fd, const bool *control, const struct area *into) {
  struct bytes area = into->bytes;
  size_t room = into->room;
  uint32_t *header = (uint32_t *)(void *)area.data;
  size_t position = NLKIT_AREA_HEADER;
  uint32_t count = 0, overruns = 0, overrun = 0, errors = 0, last = 0;

  while (count < into->most && position + NLKIT_DATAGRAM_HEADER + room <= area.length) {
    uint32_t *words = (uint32_t *)(void *)(area.data + position);
    bool plain = !__atomic_load_n(control, __ATOMIC_ACQUIRE);
    ssize_t length = plain ? receive_plain(fd, words, room) : receive_one(fd, words, room);
    if (length < 0) {
      last = (uint32_t)-length;
      if (last == ENOBUFS) overruns++, overrun = 1;
      if ((last == ENOBUFS || last == EINTR) && ++errors < MOST_ERRORS) continue;
      break;
    }
    last = 0;
    words[OVERRUN] = overrun;
    overrun = 0;
    count++;
    position += NLKIT_DATAGRAM_HEADER + (((size_t)words[LENGTH] + 7) & ~(size_t)7);
  }
  header[NLKIT_AREA_COUNT] = count;
  header[NLKIT_AREA_END] = (uint32_t)(position < area.length ? position : area.length);
  header[NLKIT_AREA_ERRNO] = last;
  header[NLKIT_AREA_OVERRUNS] = overruns;
  return (int)count;
}

bool nlkit_area_bytes(struct call *call, size_t index, struct bytes *area) {
  if (!nlkit_bytes(call, index, area)) return false;
  if (area->length >= NLKIT_AREA_HEADER + NLKIT_DATAGRAM_HEADER && area->length <= UINT32_MAX && (uintptr_t)area->data % 4 == 0) return true;
  nlkit_type_error(call->env, "nlkit addon: the receive area is too short, too long or not 4-aligned");
  return false;
}

/* Arguments `index` (the area's bytes), `index + 1` (room for each datagram) and `index + 2` (datagrams to stop after). */
bool nlkit_area(struct call *call, size_t index, struct area *into) {
  int64_t room, most;
  struct bytes *area = &into->bytes;
  if (!nlkit_area_bytes(call, index, area)) return false;
  if (!nlkit_integer(call, index + 1, 0, (int64_t)area->length - NLKIT_AREA_HEADER - NLKIT_DATAGRAM_HEADER, &room)) return false;
  if (!nlkit_integer(call, index + 2, 1, UINT32_MAX, &most)) return false;
  into->room = (size_t)room;
  into->most = (uint32_t)most;
  return true;
}
