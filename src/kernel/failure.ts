/** What becomes of an error that a handler threw or rejected with: an errno and an extended acknowledgement, never an exception in a system call (X11). */

import { EINTR, EIO } from './errno.js'
import { type Extack, RequestError } from './extack.js'

/** Told of errors that are no refusals: mistakes in a handler. */
export type FailureListener = (error: unknown) => void

/** MAX_ERRNO of include/linux/err.h. */
const MAX_ERRNO = 4095

/** Of an error with a number of its own: of this library's client, or of Node's system calls, where it is negative. EINTR would mean a dump (W4). */
function errnoOf(error: unknown): number | undefined {
  const { errno } = error as { readonly errno?: unknown }
  if (typeof errno !== 'number' || !Number.isInteger(errno)) return undefined
  const positive = Math.abs(errno)
  return positive > 0 && positive <= MAX_ERRNO && positive !== EINTR ? positive : undefined
}

/**
 * -errno for the answer; `extack` gets what the error says. A {@link RequestError} refuses; another error that has an errno passes it on with its
 * text; anything else is a mistake: EIO with its text, and `told`.
 */
export function failure(error: unknown, extack: Extack, told: FailureListener): number {
  if (error instanceof RequestError) {
    Object.assign(extack, error.extack)
    return -error.errno
  }
  extack.message = error instanceof Error ? error.message : String(error)
  const errno = error instanceof Error ? errnoOf(error) : undefined
  if (errno !== undefined) return -errno
  try {
    told(error)
  } catch (thrown) {
    queueMicrotask(() => {
      throw thrown // the listener's own, in a turn of its own: nothing comes out of a system call
    })
  }
  return -EIO
}

/** Where a kernel has no listener of its own: a warning of the process, with the stack. */
export function warnOfFailure(error: unknown): void {
  const text = error instanceof Error ? (error.stack ?? error.message) : String(error)
  process.emitWarning(`a handler of a kernel side failed: ${text}`, { code: 'NLKIT_HANDLER_FAILED' })
}
