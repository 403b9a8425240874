/* The system calls on one socket. Argument 0 is always the entry's number. */

#include "nlkit.h"

#include <linux/netlink.h>
#include <string.h>
#include <linux/filter.h>
#include <sys/socket.h>
#include <sys/syscall.h>
#include <unistd.h>

struct socket_request {
  int type;
  int protocol;
};

static int open_socket(void *argument) {
  const struct socket_request *request = argument;
  int fd = socket(AF_NETLINK, request->type | SOCK_CLOEXEC | SOCK_NONBLOCK, request->protocol);
  return fd < 0 ? -errno : fd;
}

/* socket(type, protocol, namespace descriptor or -1): the entry's number or -errno. */
napi_value nlkit_socket(napi_env env, napi_callback_info info) {
  struct call call;
  int64_t type, protocol, namespace;
  if (!nlkit_call(env, info, 3, &call)) return NULL;
  if (!nlkit_integer(&call, 0, 0, 0x7ff, &type)) return NULL;
  if (!nlkit_integer(&call, 1, INT32_MIN, INT32_MAX, &protocol)) return NULL;
  if (!nlkit_integer(&call, 2, -1, INT32_MAX, &namespace)) return NULL;
  struct socket_request request = {(int)type, (int)protocol};
  int fd = nlkit_in_namespace((int)namespace, open_socket, &request);
  return nlkit_number(env, fd < 0 ? fd : nlkit_adopt(call.environment, fd));
}

/* bind and connect: (entry, port id, groups), 0 or -errno. */
static napi_value with_address(napi_env env, napi_callback_info info, int (*function)(int, const struct sockaddr *, socklen_t)) {
  struct call call;
  struct entry *entry;
  int64_t port_id, groups;
  if (!nlkit_call(env, info, 3, &call) || !nlkit_entry(&call, &entry)) return NULL;
  if (!nlkit_integer(&call, 1, 0, UINT32_MAX, &port_id) || !nlkit_integer(&call, 2, 0, UINT32_MAX, &groups)) return NULL;
  if (entry == NULL) return nlkit_number(env, -EBADF);
  struct sockaddr_nl address = {.nl_family = AF_NETLINK, .nl_pid = (uint32_t)port_id, .nl_groups = (uint32_t)groups};
  return nlkit_number(env, function(entry->fd, (struct sockaddr *)&address, sizeof address) == 0 ? 0 : -errno);
}

napi_value nlkit_bind(napi_env env, napi_callback_info info) {
  return with_address(env, info, bind);
}

napi_value nlkit_connect(napi_env env, napi_callback_info info) {
  return with_address(env, info, connect);
}

/* getsockname and getpeername: (entry, Uint32Array of two: port id, groups), 0 or -errno. */
static napi_value get_address(napi_env env, napi_callback_info info, int (*function)(int, struct sockaddr *, socklen_t *)) {
  struct call call;
  struct entry *entry;
  uint32_t *into;
  if (!nlkit_call(env, info, 2, &call) || !nlkit_entry(&call, &entry) || !nlkit_words(&call, 1, 2, &into)) return NULL;
  if (entry == NULL) return nlkit_number(env, -EBADF);
  struct sockaddr_nl address = {0};
  socklen_t length = sizeof address;
  if (function(entry->fd, (struct sockaddr *)&address, &length) != 0) return nlkit_number(env, -errno);
  into[0] = address.nl_pid;
  into[1] = address.nl_groups;
  return nlkit_number(env, 0);
}

napi_value nlkit_getsockname(napi_env env, napi_callback_info info) {
  return get_address(env, info, getsockname);
}

napi_value nlkit_getpeername(napi_env env, napi_callback_info info) {
  return get_address(env, info, getpeername);
}

/*
 * SO_ATTACH_FILTER takes a pointer inside its value: the bytes given are the instructions, and the struct around them is made here.
 * False where they are not whole instructions. (SO_ATTACH_REUSEPORT_CBPF takes one too; netlink has no use for it, and it is refused.)
 */
static bool filter_program(struct bytes *bytes, struct sock_fprog *program) {
  size_t count = bytes->length / sizeof(struct sock_filter);
  if (bytes->length % sizeof(struct sock_filter) != 0 || count > UINT16_MAX) return false;
  *program = (struct sock_fprog){(unsigned short)count, (struct sock_filter *)(void *)bytes->data};
  *bytes = (struct bytes){(uint8_t *)program, sizeof *program};
  return true;
}

/* Options that bring no control messages; any other may. */
static bool is_silent(int64_t level, int64_t option) {
  static const int of_socket[] = {SO_RCVBUF, SO_RCVBUFFORCE, SO_SNDBUF, SO_SNDBUFFORCE, SO_ATTACH_FILTER, SO_DETACH_FILTER};
  static const int of_netlink[] = {NETLINK_ADD_MEMBERSHIP, NETLINK_DROP_MEMBERSHIP, NETLINK_BROADCAST_ERROR, NETLINK_NO_ENOBUFS,
                                   NETLINK_CAP_ACK,        NETLINK_EXT_ACK,         NETLINK_GET_STRICT_CHK};
  for (size_t i = 0; level == SOL_SOCKET && i < sizeof of_socket / sizeof *of_socket; i++)
    if (option == of_socket[i]) return true;
  for (size_t i = 0; level == LEVEL_NETLINK && i < sizeof of_netlink / sizeof *of_netlink; i++)
    if (option == of_netlink[i]) return true;
  return false;
}

/* setsockopt(entry, level, option, int or Uint8Array): 0 or -errno. */
napi_value nlkit_setsockopt(napi_env env, napi_callback_info info) {
  struct call call;
  struct entry *entry;
  struct bytes bytes;
  int64_t level, option, number;
  int value;
  napi_valuetype type;
  if (!nlkit_call(env, info, 4, &call) || !nlkit_entry(&call, &entry)) return NULL;
  if (!nlkit_integer(&call, 1, INT32_MIN, INT32_MAX, &level) || !nlkit_integer(&call, 2, INT32_MIN, INT32_MAX, &option)) return NULL;
  if (napi_typeof(env, call.values[3], &type) == napi_ok && type == napi_number) {
    if (!nlkit_integer(&call, 3, INT32_MIN, UINT32_MAX, &number)) return NULL;
    value = (int)number;
    bytes = (struct bytes){(uint8_t *)&value, sizeof value};
  } else if (!nlkit_bytes(&call, 3, &bytes)) {
    return NULL;
  }
  if (entry == NULL) return nlkit_number(env, -EBADF);
  struct sock_fprog program;
  if (level == SOL_SOCKET && option == SO_ATTACH_REUSEPORT_CBPF) return nlkit_number(env, -ENOPROTOOPT);
  if (level == SOL_SOCKET && option == SO_ATTACH_FILTER && !filter_program(&bytes, &program)) return nlkit_number(env, -EINVAL);
  int result = setsockopt(entry->fd, (int)level, (int)option, bytes.data, (socklen_t)bytes.length);
  if (result == 0 && !is_silent(level, option)) __atomic_store_n(&entry->control, true, __ATOMIC_RELEASE);
  return nlkit_number(env, result == 0 ? 0 : -errno);
}

/* getsockopt(entry, level, option, Uint8Array): optlen as the kernel left it, or -errno. */
napi_value nlkit_getsockopt(napi_env env, napi_callback_info info) {
  struct call call;
  struct entry *entry;
  struct bytes bytes;
  int64_t level, option;
  if (!nlkit_call(env, info, 4, &call) || !nlkit_entry(&call, &entry)) return NULL;
  if (!nlkit_integer(&call, 1, INT32_MIN, INT32_MAX, &level) || !nlkit_integer(&call, 2, INT32_MIN, INT32_MAX, &option)) return NULL;
  if (!nlkit_bytes(&call, 3, &bytes)) return NULL;
  if (entry == NULL) return nlkit_number(env, -EBADF);
  /* net/core/filter.c sk_get_filter counts optlen in instructions, on the way in and out; here it is bytes for every option. */
  size_t unit = level == SOL_SOCKET && option == SO_GET_FILTER ? sizeof(struct sock_filter) : 1;
  socklen_t length = (socklen_t)((bytes.length < INT32_MAX ? bytes.length : INT32_MAX) / unit);
  int result = getsockopt(entry->fd, (int)level, (int)option, bytes.data, &length);
  return nlkit_number(env, result == 0 ? (int64_t)length * (int64_t)unit : -errno);
}

bool nlkit_send_request(struct call *call, struct send_request *request) {
  return nlkit_bytes(call, 1, &request->bytes) && nlkit_integer(call, 2, -1, UINT32_MAX, &request->port_id) &&
         nlkit_integer(call, 3, 0, UINT32_MAX, &request->groups);
}

int64_t nlkit_send_bytes(int fd, const struct send_request *request) {
  struct sockaddr_nl address = {.nl_family = AF_NETLINK, .nl_pid = (uint32_t)request->port_id, .nl_groups = (uint32_t)request->groups};
  const struct sockaddr *to = request->port_id >= 0 ? (const struct sockaddr *)&address : NULL;
  ssize_t sent = sendto(fd, request->bytes.data, request->bytes.length, MSG_DONTWAIT | MSG_NOSIGNAL, to, to == NULL ? 0 : sizeof address);
  return sent < 0 ? -errno : sent;
}

/* send(entry, bytes, port id, groups): bytes sent or -errno. */
napi_value nlkit_send(napi_env env, napi_callback_info info) {
  struct call call;
  struct entry *entry;
  struct send_request request;
  if (!nlkit_call(env, info, 4, &call) || !nlkit_entry(&call, &entry) || !nlkit_send_request(&call, &request)) return NULL;
  return nlkit_number(env, entry == NULL ? -EBADF : nlkit_send_bytes(entry->fd, &request));
}

/* receive(entry, area, room, most): number of datagrams or -EBADF. */
napi_value nlkit_receive(napi_env env, napi_callback_info info) {
  struct call call;
  struct entry *entry;
  struct area area;
  if (!nlkit_call(env, info, 4, &call) || !nlkit_entry(&call, &entry) || !nlkit_area(&call, 1, &area)) return NULL;
  nlkit_empty_area(area.bytes);
  return nlkit_number(env, entry == NULL ? -EBADF : nlkit_receive_into(entry->fd, &entry->control, &area));
}

/* sendReceive(entry, bytes, port id, groups, area, room, most): bytes sent, or -errno with nothing received. */
napi_value nlkit_send_receive(napi_env env, napi_callback_info info) {
  struct call call;
  struct entry *entry;
  struct send_request request;
  struct area area;
  if (!nlkit_call(env, info, 7, &call) || !nlkit_entry(&call, &entry)) return NULL;
  if (!nlkit_send_request(&call, &request) || !nlkit_area(&call, 4, &area)) return NULL;
  nlkit_empty_area(area.bytes);
  if (entry == NULL) return nlkit_number(env, -EBADF);
  int64_t sent = nlkit_send_bytes(entry->fd, &request);
  if (sent >= 0) nlkit_receive_into(entry->fd, &entry->control, &area);
  return nlkit_number(env, sent);
}

/* threadId(): by number, because older C libraries do not export gettid. */
napi_value nlkit_thread_id(napi_env env, napi_callback_info info) {
  (void)info;
  return nlkit_number(env, syscall(SYS_gettid));
}
