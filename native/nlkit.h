/*
 * The addon: netlink sockets (and a packet socket that listens on nlmon) as system calls for JavaScript, and nothing else. No message is looked into here.
 *
 * A failed system call is a negative errno in the result. TypeError is thrown for arguments of the wrong kind, which only a
 * fault in the calling TypeScript can bring; whatever the arguments are, nothing outside the given typed arrays is touched.
 *
 * JavaScript holds numbers, not file descriptors: each names an entry of its environment's table (the main thread and every
 * Worker have their own), is never used again, and is answered with -EBADF once closed. So a late call cannot reach
 * a descriptor that the process has reused.
 */
#ifndef NLKIT_H
#define NLKIT_H

#ifndef _GNU_SOURCE
#define _GNU_SOURCE
#endif
#define NAPI_VERSION 8

#include <errno.h>
#include <node_api.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/* Must equal ADDON_VERSION in src/transport/linux/addon.ts: a stale binary is refused instead of called wrongly. */
#define NLKIT_ADDON_VERSION 4

struct uv_poll_s;
struct sender;

/* An open descriptor: a socket, a network namespace or a tun device. */
struct entry {
  struct environment *environment;
  uint32_t generation; /* 0: the slot is free */
  uint32_t slot;
  uint32_t next_free;
  int fd;
  bool control; /* an option was set that may bring control messages */
  struct uv_poll_s *poll; /* made by the first watch, closed together with fd */
  bool polled;            /* the poll is started: also for a while after unwatch */
  napi_ref callback;      /* set while watched */
  struct sender *sender;  /* made by the first send on another thread */
};

struct environment {
  napi_env env;
  struct uv_loop_s *loop;
  napi_async_cleanup_hook_handle hook;
  struct entry **slots;
  uint32_t slot_count;
  uint32_t first_free; /* slot_count: none */
  uint32_t generation;
  uint32_t handles; /* of libuv, which still uses their memory */
  bool ending;
};

struct bytes {
  uint8_t *data;
  size_t length; /* bytes */
};

/* A call from JavaScript, its arguments fetched. */
struct call {
  napi_env env;
  struct environment *environment;
  napi_value values[7];
};

/* arguments.c. Those returning bool have thrown a TypeError when it is false. */
bool nlkit_call(napi_env env, napi_callback_info info, size_t count, struct call *call);
bool nlkit_integer(struct call *call, size_t index, int64_t least, int64_t most, int64_t *into);
bool nlkit_bytes(struct call *call, size_t index, struct bytes *into);
bool nlkit_words(struct call *call, size_t index, size_t least, uint32_t **into);
napi_value nlkit_type_error(napi_env env, const char *message);
napi_value nlkit_number(napi_env env, int64_t number);

/* table.c */
int64_t nlkit_adopt(struct environment *environment, int fd); /* the entry's number; -errno with fd closed */
bool nlkit_entry(struct call *call, struct entry **into);     /* argument 0; *into is NULL when there is no such entry */
void nlkit_close_entry(struct entry *entry);
void nlkit_end(napi_async_cleanup_hook_handle hook, void *environment);
void nlkit_end_if_idle(struct environment *environment);

/* watch.c */
void nlkit_close_poll(struct entry *entry);
void nlkit_call_back(napi_env env, napi_ref callback); /* from a callback of libuv */

/* sender.c */
bool nlkit_close_sender(struct entry *entry);

/* socket.c: arguments 1 to 3 are bytes, port id or -1 for no address, groups. */
struct send_request {
  struct bytes bytes;
  int64_t port_id;
  int64_t groups;
};
bool nlkit_send_request(struct call *call, struct send_request *request);
int64_t nlkit_send_bytes(int fd, const struct send_request *request); /* bytes sent or -errno */

/* namespace.c: runs `action` in the network namespace `fd` (below 0: where the thread is) and returns what it returned. */
int nlkit_in_namespace(int fd, int (*action)(void *), void *argument);

/* glibc has SOL_NETLINK in a header that musl lacks; the number is the kernel's for ever. */
#define LEVEL_NETLINK 270

/* receive.c */
#define NLKIT_AREA_HEADER 16
#define NLKIT_DATAGRAM_HEADER 48
/* Words of the area's header. Must equal those in receive-area.ts. */
enum { NLKIT_AREA_COUNT, NLKIT_AREA_END, NLKIT_AREA_ERRNO, NLKIT_AREA_OVERRUNS };
struct area {
  struct bytes bytes;
  size_t room;   /* bytes offered to each datagram */
  uint32_t most; /* datagrams to stop after */
};
bool nlkit_area_bytes(struct call *call, size_t index, struct bytes *area);
bool nlkit_area(struct call *call, size_t index, struct area *area);
int nlkit_receive_into(int fd, const bool *control, const struct area *area); /* control: messages of that kind may come; another thread may set it */
void nlkit_empty_area(struct bytes area);

/* What JavaScript sees; the names are in nlkit.c. */
napi_value nlkit_socket(napi_env env, napi_callback_info info);
napi_value nlkit_close(napi_env env, napi_callback_info info);
napi_value nlkit_file_descriptor(napi_env env, napi_callback_info info);
napi_value nlkit_bind(napi_env env, napi_callback_info info);
napi_value nlkit_connect(napi_env env, napi_callback_info info);
napi_value nlkit_getsockname(napi_env env, napi_callback_info info);
napi_value nlkit_getpeername(napi_env env, napi_callback_info info);
napi_value nlkit_setsockopt(napi_env env, napi_callback_info info);
napi_value nlkit_getsockopt(napi_env env, napi_callback_info info);
napi_value nlkit_send(napi_env env, napi_callback_info info);
napi_value nlkit_receive(napi_env env, napi_callback_info info);
napi_value nlkit_send_receive(napi_env env, napi_callback_info info);
napi_value nlkit_queue_send(napi_env env, napi_callback_info info);
napi_value nlkit_queue_receive(napi_env env, napi_callback_info info);
napi_value nlkit_take_sent(napi_env env, napi_callback_info info);
napi_value nlkit_unqueue_sends(napi_env env, napi_callback_info info);
napi_value nlkit_watch(napi_env env, napi_callback_info info);
napi_value nlkit_unwatch(napi_env env, napi_callback_info info);
napi_value nlkit_thread_id(napi_env env, napi_callback_info info);
napi_value nlkit_create_namespace(napi_env env, napi_callback_info info);
napi_value nlkit_create_tun(napi_env env, napi_callback_info info);
napi_value nlkit_open_capture(napi_env env, napi_callback_info info);

#endif
