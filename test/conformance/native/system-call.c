/*
 * Any system call, for tests of what the addon has no use for: arguments are numbers, or typed arrays that stand for their addresses. Test code only:
 * nothing is checked, and wrong arguments end the process.
 */
#define _GNU_SOURCE
#define NAPI_VERSION 8

#include <errno.h>
#include <node_api.h>
#include <stdint.h>
#include <sys/syscall.h>
#include <unistd.h>

static long argument(napi_env env, napi_value value) {
  bool array = false;
  napi_is_typedarray(env, value, &array);
  if (array) {
    void *data = NULL;
    napi_get_typedarray_info(env, value, NULL, NULL, &data, NULL, NULL);
    return (long)(intptr_t)data;
  }
  int64_t number = 0;
  napi_get_value_int64(env, value, &number);
  return (long)number;
}

/* systemCall(number, ...arguments): the result, or -errno. */
static napi_value system_call(napi_env env, napi_callback_info info) {
  napi_value given[7];
  size_t count = 7;
  napi_get_cb_info(env, info, &count, given, NULL, NULL);
  long words[7] = {0};
  for (size_t i = 0; i < count; i++) words[i] = argument(env, given[i]);
  long result = syscall(words[0], words[1], words[2], words[3], words[4], words[5], words[6]);
  napi_value out;
  napi_create_int64(env, result < 0 ? -errno : result, &out);
  return out;
}

/* addressOf(typed array): for pointers inside of structs. Valid as long as the array is kept and not resized. */
static napi_value address_of(napi_env env, napi_callback_info info) {
  napi_value given;
  size_t count = 1;
  napi_get_cb_info(env, info, &count, &given, NULL, NULL);
  napi_value out;
  napi_create_bigint_uint64(env, (uint64_t)argument(env, given), &out);
  return out;
}

static const struct {
  const char *name;
  long number;
} NUMBERS[] = {
  {"bind", SYS_bind},         {"connect", SYS_connect},   {"sendmsg", SYS_sendmsg}, {"recvmsg", SYS_recvmsg},
  {"listen", SYS_listen},     {"accept", SYS_accept},     {"shutdown", SYS_shutdown}, {"socketpair", SYS_socketpair},
  {"ioctl", SYS_ioctl},       {"mmap", SYS_mmap},
};

NAPI_MODULE_INIT() {
  napi_value function;
  napi_create_function(env, NULL, 0, system_call, NULL, &function);
  napi_set_named_property(env, exports, "systemCall", function);
  napi_create_function(env, NULL, 0, address_of, NULL, &function);
  napi_set_named_property(env, exports, "addressOf", function);
  for (size_t i = 0; i < sizeof(NUMBERS) / sizeof(NUMBERS[0]); i++) {
    napi_value number;
    napi_create_int64(env, NUMBERS[i].number, &number);
    napi_set_named_property(env, exports, NUMBERS[i].name, number);
  }
  return exports;
}
