/** How parcels end that are not answered: by their signal or their deadline, all of a parcel at once. */

import { abortedError, timeoutError } from './client-errors.js'
import type { InFlight } from './in-flight.js'
import type { Parcel, Pending } from './pending.js'
import { afterTimeout, onAbort, type WaitOptions } from './wait.js'

/**
 * Ends `parcel` when its signal fires or its time is over, unless it has ended by then; `ending` is called before that, to take back what need not be
 * sent, and `ended` after it.
 */
export function waitForParcel(
  parcel: Parcel,
  inFlight: InFlight,
  { signal, timeout = 0 }: WaitOptions,
  ending: () => void,
  ended: () => void,
): void {
  const abort = () => {
    ending()
    abortParcel(parcel, inFlight)
    ended()
  }
  if (signal?.aborted) {
    abort()
    return
  }
  const stopAbort = onAbort(signal, abort)
  const stopTimer = afterTimeout(timeout, () => {
    ending()
    giveUp(parcel, inFlight, (pending, applied) =>
      timeoutError(pending.names.operation, timeout, applied, pending.failedRequest()),
    )
    ended()
  })
  parcel.stopWaiting = () => {
    stopAbort()
    stopTimer()
  }
}

/** The end of a parcel whose signal has fired: single requests reject with its reason, those of batches tell whether they were sent. */
export function abortParcel(parcel: Parcel, inFlight: InFlight): void {
  const reason: unknown = parcel.signal?.reason
  giveUp(parcel, inFlight, (pending, applied) =>
    pending.inBatch ? abortedError(pending.names.operation, reason, applied, pending.failedRequest()) : reason,
  )
}

function giveUp(
  parcel: Parcel,
  inFlight: InFlight,
  error: (pending: Pending, applied: 'no' | 'unknown') => unknown,
): void {
  for (const pending of parcel.pending) {
    if (pending.settled) continue
    const reason = error(pending, inFlight.has(pending) ? 'unknown' : 'no')
    inFlight.remove(pending)
    pending.finish(reason)
  }
}
