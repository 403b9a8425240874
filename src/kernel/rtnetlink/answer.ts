/** What a request is answered with, and how a handler refuses one. */

/** The part of `struct netlink_ext_ack` that rtnetlink fills. */
export interface RouteExtack {
  /** The kernel's own words; on success a warning. */
  message?: string
  /** Byte offset of the attribute from the start of the request's nlmsghdr (E3). */
  offset?: number
  /** What the policy allows for the attribute at `offset` (E5); lengths in bytes. */
  policy?: { readonly type: number; readonly maxLength?: number; readonly minLength?: number }
  /** Type of an attribute that must be there. */
  missingType?: number
}

/** Thrown by handlers; `errno` is positive. Never leaves {@link RouteState.handle} or {@link RouteState.dump}. */
export class Refusal extends Error {
  readonly errno: number
  readonly extack: RouteExtack

  constructor(errno: number, extack: RouteExtack = {}) {
    super(extack.message ?? `errno ${errno}`)
    this.errno = errno
    this.extack = extack
  }
}

/** Refuses the request at hand. @throws Refusal always. */
export function refuse(errno: number, message?: string, more: RouteExtack = {}): never {
  throw new Refusal(errno, message === undefined ? more : { ...more, message })
}

/** A message without what only the socket knows. `payload` is everything behind the nlmsghdr; the receiver's to keep. */
export interface RouteMessage {
  readonly type: number
  /** NLM_F_*, without NLM_F_MULTI. */
  readonly flags: number
  readonly payload: Uint8Array
}

/** A message to the members of a group of the namespace it is told in. */
export interface RouteNotification extends RouteMessage {
  /** RTNLGRP_*. */
  readonly group: number
  /** nlmsg_pid and nlmsg_seq: of the request that Linux names as the cause, else 0 and 0 (W11). */
  readonly portId: number
  readonly sequence: number
}

export const EPERM = 1
export const ENOENT = 2
export const ESRCH = 3
export const EBADF = 9
export const EBUSY = 16
export const EEXIST = 17
export const ENODEV = 19
export const EINVAL = 22
export const ERANGE = 34
export const ELOOP = 40
export const EOPNOTSUPP = 95
export const EAFNOSUPPORT = 97
export const EADDRINUSE = 98
export const EADDRNOTAVAIL = 99
export const ENETDOWN = 100
export const ENETUNREACH = 101
export const ENOBUFS = 105
export const EHOSTUNREACH = 113
export const EACCES = 13
