/** The errors that have no errno, made in one place so that they read alike. */

import { type FailedRequest, NetlinkError } from './netlink-error.js'

export function closedError(subject: string, request?: FailedRequest | undefined): NetlinkError {
  return new NetlinkError({ code: 'ERR_NLKIT_CLOSED', subject, reason: 'the socket was closed', request })
}

export function timeoutError(
  subject: string,
  timeout: number,
  applied?: 'no' | 'unknown',
  request?: FailedRequest,
): NetlinkError {
  return new NetlinkError({
    code: 'ERR_NLKIT_TIMEOUT',
    subject,
    reason: `no answer within ${timeout} ms`,
    applied,
    request,
    hint: 'Set timeout to wait longer (milliseconds, 0 for ever).',
  })
}

export function abortedError(
  subject: string,
  reason: unknown,
  applied: 'no' | 'unknown',
  request?: FailedRequest,
): NetlinkError {
  return new NetlinkError({ code: 'ERR_NLKIT_ABORTED', subject, reason: 'aborted', applied, request, cause: reason })
}

/** @param bytes of the message or datagram, already copied. */
export function malformedError(subject: string, cause: unknown, bytes: Uint8Array): NetlinkError {
  const reason = `malformed message (${cause instanceof Error ? cause.message : String(cause)})`
  return new NetlinkError({ code: 'ERR_NLKIT_MALFORMED', subject, reason, bytes, cause })
}

/** @param bytes what was received, already copied. */
export function truncatedError(subject: string, fullLength: number, bytes: Uint8Array): NetlinkError {
  return new NetlinkError({
    code: 'ERR_NLKIT_TRUNCATED',
    subject,
    reason: `a datagram of ${fullLength} bytes was cut to the ${bytes.length} offered; the rest is lost`,
    hint: `Open the socket with maxDatagram: ${fullLength} or more.`,
    bytes,
  })
}

/** The answer to a request that was executed, or not: ENOBUFS tells that some were dropped (O2). */
export function lostError(subject: string, request: FailedRequest): NetlinkError {
  return new NetlinkError({
    code: 'ENOBUFS',
    errno: 105,
    subject,
    reason: 'the answer was dropped because the receive buffer was full',
    applied: 'unknown',
    request,
    hint: 'Raise receiveBuffer.',
  })
}

/** The loss that ENOBUFS tells of (O2). */
export function overrunError(subject: string, hint: string): NetlinkError {
  return new NetlinkError({
    code: 'ENOBUFS',
    errno: 105,
    syscall: 'recvmsg',
    subject,
    reason: 'the kernel dropped messages because the receive buffer was full',
    hint,
  })
}
