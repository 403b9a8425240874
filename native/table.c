/* The open descriptors of one environment, and their end. */

#include "nlkit.h"

#include <stdlib.h>
#include <unistd.h>

/* A number given to JavaScript is generation * SLOTS + slot: below 2^53, and never given twice. */
#define SLOTS (1 << 20)

static bool grow(struct environment *environment) {
  uint32_t count = environment->slot_count == 0 ? 16 : environment->slot_count * 2;
  if (count > SLOTS) return false;
  struct entry **slots = realloc(environment->slots, count * sizeof *slots);
  if (slots == NULL) return false;
  environment->slots = slots;
  while (environment->slot_count < count) {
    struct entry *entry = calloc(1, sizeof *entry);
    if (entry == NULL) break;
    entry->environment = environment;
    entry->slot = environment->slot_count;
    entry->next_free = environment->slot_count + 1;
    entry->fd = -1;
    slots[environment->slot_count++] = entry;
  }
  return environment->first_free < environment->slot_count;
}

int64_t nlkit_adopt(struct environment *environment, int fd) {
  bool full = environment->first_free >= environment->slot_count && !grow(environment);
  if (full || environment->generation == UINT32_MAX) {
    close(fd);
    return -EMFILE;
  }
  uint32_t slot = environment->first_free;
  struct entry *entry = environment->slots[slot];
  environment->first_free = entry->next_free;
  entry->generation = ++environment->generation;
  entry->fd = fd;
  entry->control = false;
  entry->polled = false;
  return (int64_t)entry->generation * SLOTS + slot;
}

bool nlkit_entry(struct call *call, struct entry **into) {
  int64_t number;
  if (!nlkit_integer(call, 0, 0, INT64_MAX, &number)) return false;
  struct environment *environment = call->environment;
  uint32_t slot = (uint32_t)(number % SLOTS);
  int64_t generation = number / SLOTS;
  *into = NULL;
  if (slot >= environment->slot_count || generation == 0) return true;
  if (environment->slots[slot]->generation == generation) *into = environment->slots[slot];
  return true;
}

/* The watch ends first: a descriptor must never be closed while libuv polls it, or its number could be reused below the poll. */
void nlkit_close_entry(struct entry *entry) {
  struct environment *environment = entry->environment;
  nlkit_close_poll(entry);
  if (!nlkit_close_sender(entry)) close(entry->fd);
  entry->fd = -1;
  entry->generation = 0;
  entry->next_free = environment->first_free;
  environment->first_free = entry->slot;
}

napi_value nlkit_close(napi_env env, napi_callback_info info) {
  struct call call;
  struct entry *entry;
  if (!nlkit_call(env, info, 1, &call) || !nlkit_entry(&call, &entry)) return NULL;
  if (entry == NULL) return nlkit_number(env, -EBADF);
  nlkit_close_entry(entry);
  return nlkit_number(env, 0);
}

napi_value nlkit_file_descriptor(napi_env env, napi_callback_info info) {
  struct call call;
  struct entry *entry;
  if (!nlkit_call(env, info, 1, &call) || !nlkit_entry(&call, &entry)) return NULL;
  return nlkit_number(env, entry == NULL ? -EBADF : entry->fd);
}

/* Frees the environment once libuv has let go of the last handle, and with it of the last thread. */
void nlkit_end_if_idle(struct environment *environment) {
  if (!environment->ending || environment->handles > 0) return;
  napi_async_cleanup_hook_handle hook = environment->hook;
  for (uint32_t slot = 0; slot < environment->slot_count; slot++) free(environment->slots[slot]);
  free(environment->slots);
  free(environment);
  napi_remove_async_cleanup_hook(hook);
}

/* The environment ends: process exit, end of a Worker or worker.terminate(). */
void nlkit_end(napi_async_cleanup_hook_handle hook, void *data) {
  struct environment *environment = data;
  environment->hook = hook;
  environment->ending = true;
  for (uint32_t slot = 0; slot < environment->slot_count; slot++)
    if (environment->slots[slot]->generation != 0) nlkit_close_entry(environment->slots[slot]);
  nlkit_end_if_idle(environment);
}
