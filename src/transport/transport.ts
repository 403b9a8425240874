/**
 * The seam between nlkit and whatever answers: netlink sockets as system calls, and nothing else. The running kernel
 * (`linux/`), an embedded one and every middleware implement these two interfaces; code above cannot tell them apart.
 *
 * Errors are data: each call returns a number >= 0, or the negative errno (`-11` for EAGAIN). No call blocks.
 */

import type { ReceiveArea } from './receive-area.js'

/** Address argument of {@link SystemSocket.send} that stands for "no address given": the connected peer, else port 0. */
export const NO_ADDRESS = -1

/** A network namespace: a name below /run/netns, a path (with a slash), an open file descriptor, or a process that is in it. */
export type NetworkNamespace = string | number | { readonly pid: number }

/** A namespace that stays the same one however long it is held, whatever becomes of the name, descriptor or process it was found by. */
export interface HeldNamespace {
  /** To be given as `netns`; not after close(). */
  readonly netns: NetworkNamespace
  /** Closing twice is harmless. Sockets opened in it stay there. */
  close(): void
}

export interface SystemSocketOptions {
  /** SOCK_RAW 3 (default) or SOCK_DGRAM 2; the kernel treats them alike (S1). */
  readonly type?: number
  /** Where socket() is called; the socket stays there for ever (S9). Default: the namespace of the calling thread. */
  readonly netns?: NetworkNamespace
}

/** One open netlink socket. Calls after close() return -EBADF (-9). */
export interface SystemSocket {
  /** bind(2). `portId` 0 lets the kernel choose; `groups` is the mask of groups 1 to 32. B-rules. */
  bind(portId: number, groups: number): number
  /** connect(2); C-rules. */
  connect(portId: number, groups: number): number
  /** getsockname(2) into `[portId, groups]`. */
  getsockname(into: Uint32Array): number
  /** getpeername(2) into `[portId, groups]`. */
  getpeername(into: Uint32Array): number
  /**
   * setsockopt(2); a number is passed as a C int, in host order. For SO_ATTACH_FILTER `value` is the program itself: struct sock_filter
   * instructions of 8 bytes, in host order.
   */
  setsockopt(level: number, option: number, value: number | Uint8Array): number
  /** getsockopt(2); returns optlen as the kernel left it, which may exceed `into.length` (G7). */
  getsockopt(level: number, option: number, into: Uint8Array): number
  /**
   * sendmsg(2), never blocking. `bytes` is read during the call only. `portId` NO_ADDRESS sends without an address.
   * Returns the bytes sent. X-rules; -EAGAIN when a user-space receiver has no room (Q2).
   */
  send(bytes: Uint8Array, portId: number, groups: number): number
  /**
   * recvmsg(2) with MSG_DONTWAIT until the queue is empty or the area is full; see {@link ReceiveArea} for what is in it afterwards.
   * Returns the number of datagrams; 0 with `area.errno` telling why there is none.
   */
  receive(area: ReceiveArea): number
  /**
   * send(), then receive() in the same call: the kernel answers inside sendmsg, so the reply is there (X11).
   * Returns the bytes sent or -errno of the send, in which case nothing was received.
   */
  sendReceive(bytes: Uint8Array, portId: number, groups: number, area: ReceiveArea): number
  /**
   * {@link send} on another thread, then receive() there until the queue is empty: for sends that may take long, which is the kernel's whole work on the
   * requests (X11). What is queued is sent in order. `bytes` is copied. `room` is offered to each datagram that is received; all of them together may
   * fill a {@link ReceiveArea} of the default size. `sent` is called from the event loop when something is there for {@link takeSent}, and must not
   * throw. Returns 0, or -errno with nothing queued: EAGAIN where no thread can be had, ENOBUFS where eight wait for takeSent.
   *
   * The queue stops behind a send that failed with EAGAIN, that found an overrun, or that left datagrams in the socket, until {@link unqueueSends}.
   * Until all has been taken, the socket keeps the process alive, and what other calls receive on it is out of order.
   * Left out where sending takes no longer than this thread can wait.
   */
  queueSend?(bytes: Uint8Array, portId: number, groups: number, room: number, sent: () => void): number
  /**
   * {@link receive} of at most `most` datagrams on another thread, in turn with what is queued there: going on with a dump is the kernel's work inside of
   * recvmsg (D2). takeSent returns 0 for it, and the area is as receive() leaves it; `received` is called when one is there after takeSent had returned
   * undefined. The queue stops behind a receive whose area does not have `errno` 0, until {@link unqueueSends}.
   */
  queueReceive?(most: number, room: number, received: () => void): number
  /** Of the oldest that was sent: its bytes, or -errno; `area` then has what was received behind it. Undefined where nothing has been sent since. */
  takeSent?(area: ReceiveArea): number | undefined
  /** Takes back what has not begun, and returns how many these were: the last that were queued. */
  unqueueSends?(): number
  /**
   * Calls `readable` from the event loop whenever the socket has data or a pending error, until {@link unwatch}; level-triggered, so the
   * callback must drain with receive(). A watched socket keeps the process alive, an unwatched one does not. `readable` must not throw.
   * Watching again replaces the callback.
   */
  watch(readable: () => void): number
  unwatch(): void
  /** Closes; pending watches end, what is queued and has not begun is not sent. Closing twice is harmless. */
  close(): void
}

export interface Transport {
  /** For messages: `linux`, `embedded`, `trace(linux)`. */
  readonly name: string
  /** socket(2): an open socket, or -errno. S-rules. Throws only where there is no transport at all, saying what to do. */
  socket(protocol: number, options?: SystemSocketOptions): SystemSocket | number
  /**
   * Finds a namespace once, for sockets that are opened later. Returns -errno where it cannot be opened, as {@link socket} would. Left out by
   * transports to which `netns` is no more than a word: they get it again with each socket.
   */
  holdNamespace?(netns: NetworkNamespace): HeldNamespace | number
  /** gettid(2) of the caller, for the port id policy `thread`. */
  threadId(): number
  /** getpid(2) as netlink sees it. */
  processId(): number
}
