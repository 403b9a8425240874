/*
 * The part of libuv that watching a socket and sending on another thread need, declared here because uv.h comes neither with Node nor with the
 * node-api-headers package. The functions are exported by every Node binary, and libuv keeps them compatible within version 1.
 * The structs stay incomplete: handles are allocated with uv_handle_size(), never by sizeof. test/addon/libuv.c checks this
 * file against the real uv.h where there is one.
 */
#ifndef NLKIT_LIBUV_H
#define NLKIT_LIBUV_H

#include <pthread.h>
#include <stddef.h>

/* uv_handle_type: the list in uv.h only grows at its end. */
#define NLKIT_UV_ASYNC 1
#define NLKIT_UV_POLL 8
/* uv_poll_event */
#define NLKIT_UV_READABLE 1

struct uv_loop_s;
struct uv_handle_s;
struct uv_poll_s;
struct uv_async_s;

/*
 * What include/uv/unix.h makes of them on Linux. Through libuv because this addon names no C library: pthread_cond_wait without a version would be
 * that of glibc 2.2.5, whose condition variables are others.
 */
typedef pthread_t uv_thread_t;
typedef pthread_mutex_t uv_mutex_t;
typedef pthread_cond_t uv_cond_t;

typedef void (*nlkit_uv_poll_cb)(struct uv_poll_s *handle, int status, int events);
typedef void (*nlkit_uv_close_cb)(struct uv_handle_s *handle);
typedef void (*nlkit_uv_async_cb)(struct uv_async_s *handle);
typedef void (*nlkit_uv_thread_cb)(void *argument);

size_t uv_handle_size(unsigned int type);
void *uv_handle_get_data(const struct uv_handle_s *handle);
void uv_handle_set_data(struct uv_handle_s *handle, void *data);
void uv_ref(struct uv_handle_s *handle);
void uv_unref(struct uv_handle_s *handle);
void uv_close(struct uv_handle_s *handle, nlkit_uv_close_cb close_cb);
int uv_poll_init(struct uv_loop_s *loop, struct uv_poll_s *handle, int fd);
int uv_poll_start(struct uv_poll_s *handle, int events, nlkit_uv_poll_cb cb);
int uv_poll_stop(struct uv_poll_s *handle);
int uv_async_init(struct uv_loop_s *loop, struct uv_async_s *handle, nlkit_uv_async_cb cb);
int uv_async_send(struct uv_async_s *handle);
int uv_thread_create(uv_thread_t *thread, nlkit_uv_thread_cb entry, void *argument);
int uv_thread_join(uv_thread_t *thread);
int uv_mutex_init(uv_mutex_t *mutex);
void uv_mutex_lock(uv_mutex_t *mutex);
void uv_mutex_unlock(uv_mutex_t *mutex);
void uv_mutex_destroy(uv_mutex_t *mutex);
int uv_cond_init(uv_cond_t *cond);
void uv_cond_wait(uv_cond_t *cond, uv_mutex_t *mutex);
void uv_cond_signal(uv_cond_t *cond);
void uv_cond_destroy(uv_cond_t *cond);

#endif
