/* Compiled by libuv.test.ts where uv.h is installed: does native/libuv.h say what uv.h says? Ours come first, under other names. */

#define uv_handle_size ours_handle_size
#define uv_handle_get_data ours_handle_get_data
#define uv_handle_set_data ours_handle_set_data
#define uv_ref ours_ref
#define uv_unref ours_unref
#define uv_close ours_close
#define uv_poll_init ours_poll_init
#define uv_poll_start ours_poll_start
#define uv_poll_stop ours_poll_stop
#define uv_ref ours_ref
#define uv_unref ours_unref
#define uv_async_init ours_async_init
#define uv_async_send ours_async_send
#define uv_thread_create ours_thread_create
#define uv_thread_join ours_thread_join
#define uv_mutex_init ours_mutex_init
#define uv_mutex_lock ours_mutex_lock
#define uv_mutex_unlock ours_mutex_unlock
#define uv_mutex_destroy ours_mutex_destroy
#define uv_cond_init ours_cond_init
#define uv_cond_wait ours_cond_wait
#define uv_cond_signal ours_cond_signal
#define uv_cond_destroy ours_cond_destroy
#define uv_thread_t ours_thread_t
#define uv_mutex_t ours_mutex_t
#define uv_cond_t ours_cond_t
#include "libuv.h"
#undef uv_handle_size
#undef uv_handle_get_data
#undef uv_handle_set_data
#undef uv_ref
#undef uv_unref
#undef uv_close
#undef uv_poll_init
#undef uv_poll_start
#undef uv_poll_stop
#undef uv_ref
#undef uv_unref
#undef uv_async_init
#undef uv_async_send
#undef uv_thread_create
#undef uv_thread_join
#undef uv_mutex_init
#undef uv_mutex_lock
#undef uv_mutex_unlock
#undef uv_mutex_destroy
#undef uv_cond_init
#undef uv_cond_wait
#undef uv_cond_signal
#undef uv_cond_destroy
#undef uv_thread_t
#undef uv_mutex_t
#undef uv_cond_t

#include <uv.h>

#define SAME(name) \
  _Static_assert(__builtin_types_compatible_p(__typeof__(ours_##name), __typeof__(uv_##name)), #name " is declared differently")

SAME(handle_size);
SAME(handle_get_data);
SAME(handle_set_data);
SAME(ref);
SAME(unref);
SAME(close);
SAME(poll_init);
SAME(poll_start);
SAME(poll_stop);
SAME(ref);
SAME(unref);
SAME(async_init);
SAME(async_send);
SAME(thread_create);
SAME(thread_join);
SAME(mutex_init);
SAME(mutex_lock);
SAME(mutex_unlock);
SAME(mutex_destroy);
SAME(cond_init);
SAME(cond_wait);
SAME(cond_signal);
SAME(cond_destroy);
SAME(thread_t);
SAME(mutex_t);
SAME(cond_t);
_Static_assert(NLKIT_UV_POLL == UV_POLL, "UV_POLL");
_Static_assert(NLKIT_UV_ASYNC == UV_ASYNC, "UV_ASYNC");
_Static_assert(NLKIT_UV_READABLE == UV_READABLE, "UV_READABLE");
