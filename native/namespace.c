/* Network namespaces. A namespace belongs to a thread: whatever is done in another one is left again within the same call. */

#include "nlkit.h"

#include <fcntl.h>
#include <linux/if.h>
#include <linux/if_tun.h>
#include <sched.h>
#include <string.h>
#include <sys/ioctl.h>
#include <unistd.h>

#define OWN_NAMESPACE "/proc/thread-self/ns/net"

static int open_file(const char *path, int flags) {
  int fd = open(path, flags | O_CLOEXEC);
  return fd < 0 ? -errno : fd;
}

/*
 * The way back is tried before leaving: re-entering the own namespace changes nothing and asks for the same capability.
 * It fails for a process that is root of a user namespace but still in the network namespace outside, which would be stranded.
 */
static int open_way_back(void) {
  int own = open_file(OWN_NAMESPACE, O_RDONLY);
  if (own < 0 || setns(own, CLONE_NEWNET) == 0) return own;
  int result = -errno;
  close(own);
  return result;
}

static void go_back(int own) {
  static const char message[] = "setns: cannot return to the thread's own network namespace; going on would act on the wrong one";
  if (setns(own, CLONE_NEWNET) != 0) napi_fatal_error("nlkit", NAPI_AUTO_LENGTH, message, sizeof message - 1);
  close(own);
}

int nlkit_in_namespace(int fd, int (*action)(void *), void *argument) {
  if (fd < 0) return action(argument);
  int own = open_way_back();
  if (own < 0) return own;
  int result = setns(fd, CLONE_NEWNET) == 0 ? action(argument) : -errno;
  go_back(own);
  return result;
}

/* createNamespace(): the number of an entry that holds a fresh network namespace, or -errno. */
napi_value nlkit_create_namespace(napi_env env, napi_callback_info info) {
  struct call call;
  if (!nlkit_call(env, info, 0, &call)) return NULL;
  int own = open_way_back();
  if (own < 0) return nlkit_number(env, own);
  int fd = unshare(CLONE_NEWNET) == 0 ? open_file(OWN_NAMESPACE, O_RDONLY) : -errno;
  go_back(own);
  return nlkit_number(env, fd < 0 ? fd : nlkit_adopt(call.environment, fd));
}

static int open_tun(void *argument) {
  (void)argument;
  return open_file("/dev/net/tun", O_RDWR | O_NONBLOCK);
}

/*
 * createTun(namespace descriptor or -1, Uint8Array of IFNAMSIZ 16, flags, persist 0 or 1): the entry's number or -errno.
 * The array holds the wanted name, zero-padded, and afterwards the one the kernel chose ("tun%d" is a pattern).
 * The device is born where /dev/net/tun was opened.
 */
napi_value nlkit_create_tun(napi_env env, napi_callback_info info) {
  struct call call;
  struct bytes name;
  int64_t namespace, flags, persist;
  if (!nlkit_call(env, info, 4, &call) || !nlkit_integer(&call, 0, -1, INT32_MAX, &namespace)) return NULL;
  if (!nlkit_bytes(&call, 1, &name)) return NULL;
  if (name.length != IFNAMSIZ) return nlkit_type_error(env, "nlkit addon: the name of a device takes 16 bytes");
  if (!nlkit_integer(&call, 2, 0, 0xffff, &flags) || !nlkit_integer(&call, 3, 0, 1, &persist)) return NULL;

  int fd = nlkit_in_namespace((int)namespace, open_tun, NULL);
  if (fd < 0) return nlkit_number(env, fd);
  struct ifreq request;
  memset(&request, 0, sizeof request);
  memcpy(request.ifr_name, name.data, IFNAMSIZ - 1);
  request.ifr_flags = (short)flags;
  if (ioctl(fd, TUNSETIFF, &request) != 0 || (persist != 0 && ioctl(fd, TUNSETPERSIST, 1UL) != 0)) {
    int result = -errno;
    close(fd);
    return nlkit_number(env, result);
  }
  memcpy(name.data, request.ifr_name, IFNAMSIZ);
  return nlkit_number(env, nlkit_adopt(call.environment, fd));
}
