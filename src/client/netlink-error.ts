/** The one error of the user side: what the kernel, the socket or the wait for it said, in one sentence and as data. */

import { errnoName, errnoText } from '../wire/errno.js'
import type { ExtendedAck, PolicyLimits } from '../wire/index.js'

const inspectSymbol = Symbol.for('nodejs.util.inspect.custom')
const brand = Symbol.for('nlkit.NetlinkError')

/** Codes of failures that have no errno. */
export type ClientErrorCode =
  /** The socket or client was closed, by its owner or with its loop. */
  | 'ERR_NLKIT_CLOSED'
  /** No answer within `timeout`. */
  | 'ERR_NLKIT_TIMEOUT'
  /** A request of a batch that was not answered before its AbortSignal fired; `cause` is the signal's reason. */
  | 'ERR_NLKIT_ABORTED'
  /** What was dumped changed meanwhile, in every attempt (NLM_F_DUMP_INTR, D12); `partial` has the last attempt's items. */
  | 'ERR_NLKIT_INTERRUPTED'
  /** A datagram that cannot be walked, or a message that cannot be decoded; `cause` is the WireError. */
  | 'ERR_NLKIT_MALFORMED'
  /** A datagram longer than the memory offered for it; its rest is lost (V2). */
  | 'ERR_NLKIT_TRUNCATED'

/** The request an error answers. */
export interface FailedRequest {
  /** The specification's name of the operation, or the message type as text. */
  readonly operation: string
  /** nlmsg_type. */
  readonly type: number
  /** nlmsg_flags as sent. */
  readonly flags: number
  /** nlmsg_seq as sent. */
  readonly sequence: number
  /** The whole message as sent: a copy. */
  readonly bytes: Uint8Array
  /** The value it was made of, where it was made of one. */
  readonly value?: unknown
}

/** A required attribute that the request lacked (NLMSGERR_ATTR_MISS_TYPE, E3). */
export interface MissingAttribute {
  /** Path in the specification's names, the missing attribute last; numbers where the specification has no name. */
  readonly path: string
  /** nla_type. */
  readonly type: number
}

export interface NetlinkErrorDetails {
  readonly code: string
  readonly errno?: number | undefined
  /** What failed, as the sentence's start: `link-get`, `bind`. */
  readonly subject: string
  /** For failures without errno: the sentence's middle. */
  readonly reason?: string | undefined
  readonly syscall?: string | undefined
  readonly extack?: ExtendedAck | undefined
  readonly attribute?: string | undefined
  /** The offending attribute's bytes as text. */
  readonly attributeValue?: string | undefined
  readonly policy?: PolicyLimits | undefined
  readonly policyText?: string | undefined
  readonly missing?: MissingAttribute | undefined
  readonly request?: FailedRequest | undefined
  readonly hint?: string | undefined
  readonly partial?: readonly unknown[] | undefined
  readonly applied?: 'no' | 'unknown' | undefined
  readonly bytes?: Uint8Array | undefined
  readonly cause?: unknown
}

/**
 * A refusal by the kernel, a system call that failed, or a wait that ended without an answer. Recognise it with {@link NetlinkError.is}, also
 * across copies of the package. Fields that do not apply are undefined.
 */
export class NetlinkError extends Error {
  override readonly name = 'NetlinkError'
  /** `EEXIST`, or a {@link ClientErrorCode}. */
  readonly code: string
  /** Positive; undefined for a {@link ClientErrorCode}. */
  readonly errno: number | undefined
  /** The system call that failed: `socket`, `bind`, `setsockopt`, `sendmsg`, `recvmsg`; undefined where the kernel answered the request with an error. */
  readonly syscall: string | undefined
  /** The kernel's own words (NLMSGERR_ATTR_MSG). */
  readonly kernelMessage: string | undefined
  /** Path of the attribute the kernel pointed at, in the specification's names: `linkinfo.data.vlan-id`. */
  readonly attribute: string | undefined
  /** What the kernel's policy allows for that attribute. */
  readonly policy: PolicyLimits | undefined
  /** The same as text, with what it got: `1..4094, got 5000`. */
  readonly policyText: string | undefined
  readonly missing: MissingAttribute | undefined
  /** All of the extended acknowledgement, also what this version does not know. */
  readonly extack: ExtendedAck | undefined
  readonly request: FailedRequest | undefined
  /** What to do about it. */
  readonly hint: string | undefined
  /** ERR_NLKIT_INTERRUPTED and dumps that failed midway: the items received. */
  readonly partial: readonly unknown[] | undefined
  /**
   * Whether the request took effect: `unknown` where the answer was lost (ENOBUFS, a timeout, an abort while it was under way), `no` where it was
   * never sent. Undefined where the kernel refused it: then it did not, as far as the family is atomic.
   */
  readonly applied: 'no' | 'unknown' | undefined
  /** ERR_NLKIT_MALFORMED and ERR_NLKIT_TRUNCATED: the datagram, a copy. */
  readonly bytes: Uint8Array | undefined

  static {
    Object.defineProperty(NetlinkError.prototype, brand, { value: true })
    Object.defineProperty(NetlinkError.prototype, inspectSymbol, { value: show })
  }

  constructor(details: NetlinkErrorDetails) {
    super(sentence(details), details.cause === undefined ? undefined : { cause: details.cause })
    this.code = details.code
    this.errno = details.errno
    this.syscall = details.syscall
    this.kernelMessage = details.extack?.message
    this.attribute = details.attribute
    this.policy = details.policy ?? details.extack?.policy
    this.policyText = details.policyText
    this.missing = details.missing
    this.extack = details.extack
    this.request = details.request
    this.hint = details.hint
    this.partial = details.partial
    this.applied = details.applied
    this.bytes = details.bytes
  }

  /** @param value anything; true for errors of this class, of whichever copy of the package. */
  static is(value: unknown): value is NetlinkError {
    return typeof value === 'object' && value !== null && brand in value
  }
}

/** `link-new: EINVAL (Invalid argument): …; attribute linkinfo.data.id: allowed 1..4094, got 5000. Hint.` */
function sentence(details: NetlinkErrorDetails): string {
  const parts = [`${details.subject}: ${reasonOf(details)}`]
  if (details.extack?.message !== undefined) parts.push(details.extack.message)
  if (details.attribute !== undefined) parts.push(attributeText(details))
  else if (details.policyText !== undefined) parts.push(`allowed ${details.policyText}`)
  if (details.missing !== undefined) parts.push(`required attribute ${details.missing.path} is missing`)
  if (details.applied === 'unknown') parts.push('whether it took effect is unknown')
  const text = parts.join('; ')
  return details.hint === undefined ? text : `${text.replace(/\.$/, '')}. ${details.hint}`
}

function reasonOf({ code, errno, reason }: NetlinkErrorDetails): string {
  if (errno === undefined) return reason ?? code
  const name = `${errnoName(errno)} (${errnoText(errno)})`
  return reason === undefined ? name : `${name}, ${reason}`
}

function attributeText({ attribute, attributeValue, policyText }: NetlinkErrorDetails): string {
  if (policyText !== undefined) return `attribute ${attribute}: allowed ${policyText}`
  return attributeValue === undefined ? `attribute ${attribute}` : `attribute ${attribute} (got ${attributeValue})`
}

type Inspect = (value: unknown, options: object) => string

/** What console.log shows: the sentence, the stack, and the fields that say something. */
function show(this: NetlinkError, _depth: number, options: object, inspect: Inspect): string {
  const { code, errno, syscall, attribute, policyText, missing, request, applied, cause } = this
  const fields = Object.entries({ code, errno, syscall, attribute, policyText, missing, request, applied, cause })
  const said = Object.fromEntries(fields.filter(([, value]) => value !== undefined))
  return `${this.stack ?? this.message} ${inspect(said, options)}`
}
