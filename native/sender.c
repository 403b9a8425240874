/*
 * Sends and receives on another thread: one thread for each socket that ever asks, which sends datagram after datagram in the order they were queued and
 * reads, behind each, what the kernel answered inside of it. A send may take long (IPv4's routes are rebuilt inside of some: net/ipv4/fib_trie.c, resize),
 * a receive that goes on with a dump too (the same file, fib_table_dump: the end of a dump of every table walks over all routes once more for the local
 * ones), and the event loop turns meanwhile.
 *
 * The thread touches nothing of JavaScript's: bytes are copied when they are queued, answers when they are taken. It is joined on the loop of its
 * environment, never waited for; until then it has the descriptor, so that its number cannot be reused below a send. Signals are not for it.
 */

#include "nlkit.h"

#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "libuv.h"

/* Datagrams between queueSend and takeSent. */
#define QUEUED 8
/* Receives that the loop is told of together where it waits. */
#define TOGETHER 2
/* What is received for one job takes as much at most: of the room of JavaScript's shared areas, the size of these. */
#define ROOMS 4

struct job {
  struct send_request request; /* its bytes are the job's own */
  size_t capacity;             /* of these, in bytes */
  struct area area;            /* likewise */
  bool sends;   /* or receives only */
  int64_t sent; /* bytes or -errno */
};

struct sender {
  struct environment *environment;
  struct entry *entry; /* NULL once closed */
  struct uv_async_s *async;
  napi_ref callback;
  uv_thread_t thread;
  int fd;
  const bool *control; /* the entry's */
  bool owns_fd;        /* the entry was closed during a send */
  uint32_t taken;      /* jobs that JavaScript has had; the counters go on for ever, modulo 2^32 */
  struct job jobs[QUEUED];

  uv_mutex_t lock; /* of what follows */
  uv_cond_t changed;
  uint32_t queued, begun, finished;
  bool held;       /* begins nothing until unqueueSends */
  uint32_t wanted; /* takeSent found nothing: receives that the loop still waits for; 0 when it does not wait */
  bool closing;    /* begins nothing any more */
  bool left;       /* the thread is about to return */
};

/*
 * Whether something is left for JavaScript to see to first. Of a send: the datagram was not taken, answers were lost, or more of them are in the socket.
 * Of a receive: there was nothing more, so that further ones would have to wait, which is the loop's work.
 */
static bool must_hold(const struct job *job) {
  const uint32_t *header = (const uint32_t *)(const void *)job->area.bytes.data;
  if (!job->sends) return header[NLKIT_AREA_ERRNO] != 0;
  if (job->sent < 0) return job->sent == -EAGAIN;
  return header[NLKIT_AREA_ERRNO] != EAGAIN || header[NLKIT_AREA_OVERRUNS] > 0;
}

/*
 * Whether the loop is told of a job that is finished. Waking it costs both threads some 10 us each, on an idle processor 50: a tenth of what sending takes,
 * so of sends it is told when half of them are left, and of receives where it has nothing else to do, and not for one alone where more come at once.
 */
static bool tells(struct sender *sender, const struct job *job) {
  uint32_t waiting = sender->queued - sender->finished;
  if (job->sends) return sender->held || waiting == 0 || waiting == QUEUED / 2;
  if (sender->wanted == 0) return sender->held;
  sender->wanted = sender->held || waiting == 0 ? 0 : sender->wanted - 1;
  return sender->wanted == 0;
}

static void run(const struct sender *sender, struct job *job) {
  nlkit_empty_area(job->area.bytes);
  job->sent = job->sends ? nlkit_send_bytes(sender->fd, &job->request) : 0;
  if (job->sent >= 0) nlkit_receive_into(sender->fd, sender->control, &job->area);
}

static void work(void *argument) {
  struct sender *sender = argument;
  sigset_t all;
  sigfillset(&all);
  pthread_sigmask(SIG_SETMASK, &all, NULL);
  uv_mutex_lock(&sender->lock);
  while (!sender->closing) {
    if (sender->held || sender->begun == sender->queued) {
      uv_cond_wait(&sender->changed, &sender->lock);
      continue;
    }
    struct job *job = &sender->jobs[sender->begun++ % QUEUED];
    uv_mutex_unlock(&sender->lock);
    run(sender, job);
    uv_mutex_lock(&sender->lock);
    sender->finished++;
    if (must_hold(job)) sender->held = true;
    if (tells(sender, job)) uv_async_send(sender->async);
  }
  sender->left = true;
  uv_async_send(sender->async);
  uv_mutex_unlock(&sender->lock);
}

static void free_sender(struct sender *sender) {
  for (size_t index = 0; index < QUEUED; index++) {
    free(sender->jobs[index].request.bytes.data);
    free(sender->jobs[index].area.bytes.data);
  }
  free(sender);
}

static void async_closed(struct uv_handle_s *handle) {
  struct sender *sender = uv_handle_get_data(handle);
  struct environment *environment = sender->environment;
  free(handle);
  free_sender(sender);
  environment->handles--;
  nlkit_end_if_idle(environment);
}

static void join(struct sender *sender) {
  uv_thread_join(&sender->thread);
  if (sender->owns_fd) close(sender->fd);
  uv_cond_destroy(&sender->changed);
  uv_mutex_destroy(&sender->lock);
  uv_close((struct uv_handle_s *)sender->async, async_closed);
}

static void drop_callback(struct sender *sender) {
  if (sender->callback == NULL) return;
  napi_delete_reference(sender->environment->env, sender->callback);
  sender->callback = NULL;
}

/* On the loop: something was sent, or the thread is done. The call may close the socket: `sender` is not touched after it. */
static void told(struct uv_async_s *async) {
  struct sender *sender = uv_handle_get_data((struct uv_handle_s *)async);
  uv_mutex_lock(&sender->lock);
  bool left = sender->left;
  /* What nobody takes does not keep the process alive. */
  if (sender->entry != NULL && sender->finished == sender->queued) uv_unref((struct uv_handle_s *)async);
  uv_mutex_unlock(&sender->lock);
  if (left) join(sender);
  else if (sender->entry != NULL && sender->callback != NULL) nlkit_call_back(sender->environment->env, sender->callback);
}

/* 0 or -errno: a thread may be refused (EAGAIN), memory too. */
static int start(struct sender *sender) {
  int result = uv_mutex_init(&sender->lock);
  if (result != 0) return result;
  result = uv_cond_init(&sender->changed);
  if (result == 0) {
    result = uv_thread_create(&sender->thread, work, sender);
    if (result == 0) return 0;
    uv_cond_destroy(&sender->changed);
  }
  uv_mutex_destroy(&sender->lock);
  return result;
}

static int make_sender(struct entry *entry) {
  struct environment *environment = entry->environment;
  struct sender *sender = calloc(1, sizeof *sender);
  struct uv_async_s *async = calloc(1, uv_handle_size(NLKIT_UV_ASYNC));
  int result = sender == NULL || async == NULL ? -ENOMEM : uv_async_init(environment->loop, async, told);
  if (result != 0) {
    free(sender);
    free(async);
    return result;
  }
  sender->environment = environment;
  sender->async = async;
  sender->fd = entry->fd;
  sender->control = &entry->control; /* entries live as long as their environment, which waits for the thread */
  uv_handle_set_data((struct uv_handle_s *)async, sender);
  environment->handles++;
  result = start(sender);
  if (result != 0) {
    uv_close((struct uv_handle_s *)async, async_closed);
    return result;
  }
  uv_unref((struct uv_handle_s *)async);
  sender->entry = entry;
  entry->sender = sender;
  return 0;
}

/* What has not begun is never sent. True: a send is going on, and the descriptor is closed behind it. The loop lives until the thread has been joined. */
bool nlkit_close_sender(struct entry *entry) {
  struct sender *sender = entry->sender;
  if (sender == NULL) return false;
  entry->sender = NULL;
  sender->entry = NULL;
  drop_callback(sender);
  uv_ref((struct uv_handle_s *)sender->async);
  uv_mutex_lock(&sender->lock);
  sender->closing = true;
  bool sending = sender->owns_fd = sender->begun != sender->finished;
  uv_cond_signal(&sender->changed);
  uv_mutex_unlock(&sender->lock);
  return sending;
}

/* The job's memory for a datagram of that length and for what is received; grown where needed, kept until the socket is closed. */
static bool fill(struct job *job, const struct send_request *request, size_t room, uint32_t most) {
  size_t each = NLKIT_DATAGRAM_HEADER + room + 7; /* padded to 8 */
  size_t few = NLKIT_AREA_HEADER + each * (most < ROOMS ? most : 1);
  size_t wanted = most >= ROOMS && ROOMS * room > few ? ROOMS * room : few;
  size_t length = request->bytes.length;
  if (job->area.bytes.length < wanted) {
    uint8_t *area = realloc(job->area.bytes.data, wanted);
    if (area == NULL) return false;
    job->area.bytes = (struct bytes){area, wanted};
  }
  if (job->capacity < length) {
    uint8_t *bytes = realloc(job->request.bytes.data, length);
    if (bytes == NULL) return false;
    job->request.bytes.data = bytes;
    job->capacity = length;
  }
  if (length > 0) memcpy(job->request.bytes.data, request->bytes.data, length);
  job->request = (struct send_request){{job->request.bytes.data, length}, request->port_id, request->groups};
  job->area.room = room;
  job->area.most = most;
  return true;
}

/* @param request NULL for a receive alone. */
static int enqueue(struct entry *entry, const struct send_request *request, size_t room, uint32_t most) {
  static const struct send_request none = {{NULL, 0}, -1, 0};
  int result = entry->sender == NULL ? make_sender(entry) : 0;
  if (result != 0) return result;
  struct sender *sender = entry->sender;
  /* Only this thread changes `queued` and `taken`; the job is not the other's before it is counted. */
  if (sender->queued - sender->taken == QUEUED) return -ENOBUFS;
  struct job *job = &sender->jobs[sender->queued % QUEUED];
  if (!fill(job, request == NULL ? &none : request, room, most)) return -ENOMEM;
  job->sends = request != NULL;
  uv_ref((struct uv_handle_s *)sender->async);
  uv_mutex_lock(&sender->lock);
  sender->queued++;
  uv_cond_signal(&sender->changed);
  uv_mutex_unlock(&sender->lock);
  return 0;
}

static void unref_if_idle(struct sender *sender) {
  if (sender->taken == sender->queued) uv_unref((struct uv_handle_s *)sender->async);
}

/* Arguments `index` (room) and `index + 1` (the function that is called when it is done). */
static napi_value enqueue_call(struct call *call, struct entry *entry, const struct send_request *request, uint32_t most, size_t index) {
  napi_env env = call->env;
  int64_t room;
  napi_valuetype type;
  napi_ref callback;
  if (!nlkit_integer(call, index, 0, 1 << 26, &room)) return NULL;
  if (napi_typeof(env, call->values[index + 1], &type) != napi_ok || type != napi_function)
    return nlkit_type_error(env, "nlkit addon: not a function");
  if (entry == NULL) return nlkit_number(env, -EBADF);
  if (napi_create_reference(env, call->values[index + 1], 1, &callback) != napi_ok) return nlkit_number(env, -ENOMEM);
  int result = enqueue(entry, request, (size_t)room, most);
  if (result != 0) {
    napi_delete_reference(env, callback);
    return nlkit_number(env, result);
  }
  drop_callback(entry->sender);
  entry->sender->callback = callback;
  return nlkit_number(env, 0);
}

/* queueSend(entry, bytes, port id, groups, room, function): 0 or -errno, with nothing queued. */
napi_value nlkit_queue_send(napi_env env, napi_callback_info info) {
  struct call call;
  struct entry *entry;
  struct send_request request;
  if (!nlkit_call(env, info, 6, &call) || !nlkit_entry(&call, &entry) || !nlkit_send_request(&call, &request)) return NULL;
  return enqueue_call(&call, entry, &request, UINT32_MAX, 4);
}

/* queueReceive(entry, most, room, function): the same for a receive of so many datagrams at most, of which takeSent returns 0. */
napi_value nlkit_queue_receive(napi_env env, napi_callback_info info) {
  struct call call;
  struct entry *entry;
  int64_t most;
  if (!nlkit_call(env, info, 4, &call) || !nlkit_entry(&call, &entry) || !nlkit_integer(&call, 1, 1, UINT32_MAX, &most)) return NULL;
  return enqueue_call(&call, entry, NULL, (uint32_t)most, 2);
}

/* takeSent(entry, area): of the oldest that was sent and not taken, the bytes sent or -errno; undefined where there is none. */
napi_value nlkit_take_sent(napi_env env, napi_callback_info info) {
  struct call call;
  struct entry *entry;
  struct bytes area;
  if (!nlkit_call(env, info, 2, &call) || !nlkit_entry(&call, &entry) || !nlkit_area_bytes(&call, 1, &area)) return NULL;
  if (entry == NULL) return nlkit_number(env, -EBADF);
  struct sender *sender = entry->sender;
  if (sender == NULL) return NULL;
  uv_mutex_lock(&sender->lock);
  uint32_t finished = sender->finished;
  if (sender->taken == finished && sender->wanted == 0) sender->wanted = TOGETHER;
  uv_mutex_unlock(&sender->lock);
  if (sender->taken == finished) return NULL;
  struct job *job = &sender->jobs[sender->taken % QUEUED];
  const uint32_t *header = (const uint32_t *)(const void *)job->area.bytes.data;
  if (header[NLKIT_AREA_END] > area.length) return nlkit_type_error(env, "nlkit addon: the receive area is too short");
  memcpy(area.data, job->area.bytes.data, header[NLKIT_AREA_END]);
  sender->taken++;
  unref_if_idle(sender);
  return nlkit_number(env, job->sent);
}

/* unqueueSends(entry): how many had not begun; they, the last that were queued, never will. */
napi_value nlkit_unqueue_sends(napi_env env, napi_callback_info info) {
  struct call call;
  struct entry *entry;
  if (!nlkit_call(env, info, 1, &call) || !nlkit_entry(&call, &entry)) return NULL;
  if (entry == NULL) return nlkit_number(env, -EBADF);
  struct sender *sender = entry->sender;
  if (sender == NULL) return nlkit_number(env, 0);
  uv_mutex_lock(&sender->lock);
  uint32_t count = sender->queued - sender->begun;
  sender->queued = sender->begun;
  sender->held = false;
  uv_mutex_unlock(&sender->lock);
  unref_if_idle(sender);
  return nlkit_number(env, count);
}
