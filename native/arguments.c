/* Arguments from JavaScript: each is checked for kind and range before anything is done with it. */

#include "nlkit.h"

napi_value nlkit_type_error(napi_env env, const char *message) {
  napi_throw_type_error(env, "ERR_INVALID_ARG_TYPE", message);
  return NULL;
}

napi_value nlkit_number(napi_env env, int64_t number) {
  napi_value value = NULL;
  napi_create_int64(env, number, &value);
  return value;
}

bool nlkit_call(napi_env env, napi_callback_info info, size_t count, struct call *call) {
  size_t given = count;
  void *data = NULL;
  call->env = env;
  if (napi_get_cb_info(env, info, &given, call->values, NULL, &data) != napi_ok || given < count) {
    nlkit_type_error(env, "nlkit addon: too few arguments");
    return false;
  }
  call->environment = data;
  return true;
}

bool nlkit_integer(struct call *call, size_t index, int64_t least, int64_t most, int64_t *into) {
  if (napi_get_value_int64(call->env, call->values[index], into) == napi_ok && *into >= least && *into <= most) return true;
  nlkit_type_error(call->env, "nlkit addon: not a number, or out of range");
  return false;
}

/* A view whose buffer was transferred away has length 0 here. */
static bool typed_array(struct call *call, size_t index, napi_typedarray_type wanted, void **data, size_t *elements) {
  napi_typedarray_type type;
  bool is = false;
  if (napi_is_typedarray(call->env, call->values[index], &is) != napi_ok || !is) return false;
  if (napi_get_typedarray_info(call->env, call->values[index], &type, elements, data, NULL, NULL) != napi_ok) return false;
  if (*data == NULL) *elements = 0;
  return type == wanted;
}

bool nlkit_bytes(struct call *call, size_t index, struct bytes *into) {
  void *data = NULL;
  into->length = 0;
  if (!typed_array(call, index, napi_uint8_array, &data, &into->length)) {
    nlkit_type_error(call->env, "nlkit addon: not a Uint8Array");
    return false;
  }
  into->data = data;
  return true;
}

bool nlkit_words(struct call *call, size_t index, size_t least, uint32_t **into) {
  void *data = NULL;
  size_t elements = 0;
  if (!typed_array(call, index, napi_uint32_array, &data, &elements) || elements < least) {
    nlkit_type_error(call->env, "nlkit addon: not a Uint32Array, or too short");
    return false;
  }
  *into = data;
  return true;
}
