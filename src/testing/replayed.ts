/** A recording as a kernel. */

import { type Replay, type ReplayOptions, readRecording, replay } from '../transport/middleware/index.js'
import { ExpectationError } from './script.js'

export interface Replayed extends Replay {
  /** Throws unless each recorded request was asked for and nothing else was. @throws ExpectationError. */
  verify(): void
}

/**
 * A transport that answers what `record` wrote to the file at `path`; `unused()` tells what of it nobody asked for.
 * @throws the error of open(2); CaptureError for a file that is no recording.
 */
export function replayed(path: string, options: ReplayOptions = {}): Replayed {
  const transport = replay(readRecording(path), options)
  return {
    ...transport,
    verify() {
      const unmet = transport
        .unused()
        .map(
          ({ protocol, type, flags }) =>
            `not asked for: type ${type} flags 0x${flags.toString(16)} on protocol ${protocol}`,
        )
      const unexpected = transport.unmatched.map(({ reason }) => reason)
      if (unmet.length > 0 || unexpected.length > 0) throw new ExpectationError(unmet, unexpected)
    },
  }
}
