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
_Static_assert(NLKIT_UV_POLL == UV_POLL, "UV_POLL");
_Static_assert(NLKIT_UV_READABLE == UV_READABLE, "UV_READABLE");
