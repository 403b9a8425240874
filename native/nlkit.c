/* Start of the addon in one environment: its table of descriptors and the functions it gives to JavaScript. */

#include "nlkit.h"

#include <stdlib.h>

#define FUNCTION(name, function) {name, NULL, function, NULL, NULL, NULL, napi_enumerable, environment}

static napi_value fail(napi_env env, struct environment *environment) {
  free(environment);
  napi_throw_error(env, "ERR_NLKIT_ADDON", "nlkit: the addon could not be set up in this environment");
  return NULL;
}

NAPI_MODULE_INIT() {
  struct environment *environment = calloc(1, sizeof *environment);
  if (environment == NULL) return fail(env, NULL);
  environment->env = env;
  if (napi_get_uv_event_loop(env, &environment->loop) != napi_ok) return fail(env, environment);

  napi_value version = nlkit_number(env, NLKIT_ADDON_VERSION);
  const napi_property_descriptor properties[] = {
      {"version", NULL, NULL, NULL, NULL, version, napi_enumerable, NULL},
      FUNCTION("socket", nlkit_socket),
      FUNCTION("close", nlkit_close),
      FUNCTION("fileDescriptor", nlkit_file_descriptor),
      FUNCTION("bind", nlkit_bind),
      FUNCTION("connect", nlkit_connect),
      FUNCTION("getsockname", nlkit_getsockname),
      FUNCTION("getpeername", nlkit_getpeername),
      FUNCTION("setsockopt", nlkit_setsockopt),
      FUNCTION("getsockopt", nlkit_getsockopt),
      FUNCTION("send", nlkit_send),
      FUNCTION("receive", nlkit_receive),
      FUNCTION("sendReceive", nlkit_send_receive),
      FUNCTION("queueSend", nlkit_queue_send),
      FUNCTION("queueReceive", nlkit_queue_receive),
      FUNCTION("takeSent", nlkit_take_sent),
      FUNCTION("unqueueSends", nlkit_unqueue_sends),
      FUNCTION("watch", nlkit_watch),
      FUNCTION("unwatch", nlkit_unwatch),
      FUNCTION("threadId", nlkit_thread_id),
      FUNCTION("createNamespace", nlkit_create_namespace),
      FUNCTION("createTun", nlkit_create_tun),
      FUNCTION("openCapture", nlkit_open_capture),
  };
  if (napi_define_properties(env, exports, sizeof properties / sizeof *properties, properties) != napi_ok)
    return fail(env, environment);
  /* Last, because it frees the environment: asynchronous, as uv_close ends in a later turn of the loop. */
  if (napi_add_async_cleanup_hook(env, nlkit_end, environment, &environment->hook) != napi_ok)
    return fail(env, environment);
  return exports;
}
