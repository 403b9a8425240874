/** What a request is to the floors below families: how to write it, how to read what comes back, and how to name it in errors. */

import type { Spec } from '../schema/model.js'
import type { ByteView, Writer } from '../wire/index.js'
import type { WaitOptions } from './wait.js'

/** Whose words are used in errors about a request. */
export interface RequestNames {
  /** The specification's name of the operation. */
  readonly operation: string
  /** Where the extended acknowledgement's offsets are turned into names; without it they stay numbers. */
  readonly spec?: (() => Spec) | undefined
  /** Whether the payload starts with a genlmsghdr. */
  readonly generic?: boolean | undefined
  readonly value?: unknown
}

/** A request without its header's numbers. */
export interface Request<T = unknown> extends RequestNames {
  /** nlmsg_type; asked anew for every attempt, because a generic family's id may change. */
  readonly type: () => number
  /** NLM_F_*; NLM_F_REQUEST is added, and NLM_F_ACK where {@link RequestOptions.ack} does not say otherwise. */
  readonly flags: number
  /** Appends everything behind the nlmsghdr. May be called again for another attempt. */
  readonly write: (writer: Writer) => void
  /** Reads one message of the answer. `position` is that of the nlmsghdr. Undefined: nothing but success is expected. */
  readonly read?: ((view: ByteView, position: number, end: number) => T) | undefined
}

/** A warning that came with success (E2). */
export interface Warning {
  readonly operation: string
  /** The kernel's words. */
  readonly message: string
}

export interface RequestOptions extends WaitOptions {
  /**
   * false: no acknowledgement is asked for, and the first message of the answer ends the request. Saves the kernel 0.4 us, and loses
   * warnings. The kernel has executed a request when the send returns (X11) and answers refusals anyway: one that expects no answer ends there.
   * One that expects an answer and gets neither that nor a refusal runs into its timeout. Default true, and false with those operations
   * of rtnetlink and nlctrl that only read.
   */
  readonly ack?: boolean | undefined
  /** Told every message of the answer behind the first; the result is the first. */
  readonly onReply?: ((value: unknown) => void) | undefined
}
