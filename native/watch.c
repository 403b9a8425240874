/* Readiness: one uv_poll handle per watched socket, on the loop of the environment that watches. */

#include "nlkit.h"

#include <stdlib.h>

#include "libuv.h"

static void drop_callback(struct entry *entry) {
  if (entry->callback == NULL) return;
  napi_delete_reference(entry->environment->env, entry->callback);
  entry->callback = NULL;
}

/* An exception must not leave a libuv callback: it goes where exceptions of timers go, to 'uncaughtException'. */
static void report_exception(napi_env env) {
  napi_value error;
  bool pending = false;
  if (napi_is_exception_pending(env, &pending) != napi_ok || !pending) return;
  if (napi_get_and_clear_last_exception(env, &error) == napi_ok) napi_fatal_exception(env, error);
}

/* The call may close the socket: what belongs to it is not touched after it. */
void nlkit_call_back(napi_env env, napi_ref callback) {
  napi_handle_scope scope;
  napi_value function, global;
  if (callback == NULL || napi_open_handle_scope(env, &scope) != napi_ok) return;
  if (napi_get_reference_value(env, callback, &function) == napi_ok && napi_get_global(env, &global) == napi_ok) {
    if (napi_make_callback(env, NULL, global, function, 0, NULL, NULL) != napi_ok) report_exception(env);
  }
  napi_close_handle_scope(env, scope);
}

/*
 * An overrun (ENOBUFS) shows as POLLERR. libuv turns that into status UV_EBADF and stops the handle, so it is started
 * again; the callback then drains the socket, which takes the error away. Without this no event would ever come again.
 */
static void readable(struct uv_poll_s *poll, int status, int events) {
  struct entry *entry = uv_handle_get_data((struct uv_handle_s *)poll);
  (void)events;
  if (entry->callback == NULL) {
    uv_poll_stop(poll);
    entry->polled = false;
    return;
  }
  if (status != 0) uv_poll_start(poll, NLKIT_UV_READABLE, readable);
  nlkit_call_back(entry->environment->env, entry->callback);
}

static void poll_closed(struct uv_handle_s *handle) {
  struct environment *environment = uv_handle_get_data(handle);
  free(handle);
  environment->handles--;
  nlkit_end_if_idle(environment);
}

/* uv_close takes the descriptor out of epoll before it returns; the handle's memory is libuv's until poll_closed. */
void nlkit_close_poll(struct entry *entry) {
  drop_callback(entry);
  if (entry->poll == NULL) return;
  struct uv_handle_s *handle = (struct uv_handle_s *)entry->poll;
  entry->poll = NULL;
  uv_handle_set_data(handle, entry->environment);
  uv_close(handle, poll_closed);
}

static int make_poll(struct entry *entry) {
  struct uv_poll_s *poll = calloc(1, uv_handle_size(NLKIT_UV_POLL));
  if (poll == NULL) return -ENOMEM;
  /* Fails before the handle is known to the loop, so it is simply freed. */
  int result = uv_poll_init(entry->environment->loop, poll, entry->fd);
  if (result != 0) {
    free(poll);
    return result;
  }
  uv_handle_set_data((struct uv_handle_s *)poll, entry);
  entry->poll = poll;
  entry->environment->handles++;
  return 0;
}

/* watch(entry, function): 0 or -errno. */
napi_value nlkit_watch(napi_env env, napi_callback_info info) {
  struct call call;
  struct entry *entry;
  napi_valuetype type;
  napi_ref callback;
  if (!nlkit_call(env, info, 2, &call) || !nlkit_entry(&call, &entry)) return NULL;
  if (napi_typeof(env, call.values[1], &type) != napi_ok || type != napi_function)
    return nlkit_type_error(env, "nlkit addon: not a function");
  if (entry == NULL) return nlkit_number(env, -EBADF);

  int result = entry->poll == NULL ? make_poll(entry) : 0;
  if (result != 0) return nlkit_number(env, result);
  if (napi_create_reference(env, call.values[1], 1, &callback) != napi_ok) return nlkit_number(env, -ENOMEM);
  drop_callback(entry);
  entry->callback = callback;
  if (!entry->polled) result = uv_poll_start(entry->poll, NLKIT_UV_READABLE, readable);
  if (result != 0) {
    drop_callback(entry);
    return nlkit_number(env, result);
  }
  entry->polled = true;
  uv_ref((struct uv_handle_s *)entry->poll);
  return nlkit_number(env, 0);
}

/*
 * unwatch(entry): 0, also when it is not watched. The handle goes on, without keeping the process alive, and stops when it is readable and still not
 * watched: who waits for one message after the other would pay three epoll_ctl for each, 2.0 of 5 us beside those of the messages (6.18, x86-64).
 */
napi_value nlkit_unwatch(napi_env env, napi_callback_info info) {
  struct call call;
  struct entry *entry;
  if (!nlkit_call(env, info, 1, &call) || !nlkit_entry(&call, &entry)) return NULL;
  if (entry == NULL) return nlkit_number(env, -EBADF);
  if (entry->poll != NULL) uv_unref((struct uv_handle_s *)entry->poll);
  drop_callback(entry);
  return nlkit_number(env, 0);
}
