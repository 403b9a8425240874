/*
 * The part of libuv that watching a socket needs, declared here because uv.h comes neither with Node nor with the
 * node-api-headers package. The functions are exported by every Node binary, and libuv keeps them compatible within version 1.
 * The structs stay incomplete: handles are allocated with uv_handle_size(), never by sizeof. test/addon/libuv.c checks this
 * file against the real uv.h where there is one.
 */
#ifndef NLKIT_LIBUV_H
#define NLKIT_LIBUV_H

#include <stddef.h>

/* uv_handle_type: the number of UV_POLL; the list in uv.h only grows at its end. */
#define NLKIT_UV_POLL 8
/* uv_poll_event */
#define NLKIT_UV_READABLE 1

struct uv_loop_s;
struct uv_handle_s;
struct uv_poll_s;

typedef void (*nlkit_uv_poll_cb)(struct uv_poll_s *handle, int status, int events);
typedef void (*nlkit_uv_close_cb)(struct uv_handle_s *handle);

size_t uv_handle_size(unsigned int type);
void *uv_handle_get_data(const struct uv_handle_s *handle);
void uv_handle_set_data(struct uv_handle_s *handle, void *data);
void uv_ref(struct uv_handle_s *handle);
void uv_unref(struct uv_handle_s *handle);
void uv_close(struct uv_handle_s *handle, nlkit_uv_close_cb close_cb);
int uv_poll_init(struct uv_loop_s *loop, struct uv_poll_s *handle, int fd);
int uv_poll_start(struct uv_poll_s *handle, int events, nlkit_uv_poll_cb cb);
int uv_poll_stop(struct uv_poll_s *handle);

#endif
