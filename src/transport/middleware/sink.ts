/** Where what was observed goes: a file, written at once, or a function. */

import { closeSync, openSync, writeSync } from 'node:fs'

/** A path, or a function that gets each piece. */
export type Sink<T> = string | ((piece: T) => void)

export interface OpenSink<T> {
  /** Never throws: after the first error nothing is written any more, a process warning says so, and {@link close} throws it. */
  write(piece: T): void
  /** Closing twice is harmless; writing afterwards does nothing. @throws the first error of writing, once. */
  close(): void
}

/**
 * Opens a sink. A file is created or emptied, and every piece is in it when write() returns: nothing waits in the process, so nothing is lost
 * when that ends, however it ends.
 * @throws the error of open(2) for a path that cannot be written.
 */
export function openSink<T extends string | Uint8Array>(sink: Sink<T>): OpenSink<T> {
  const file = typeof sink === 'string' ? openSync(sink, 'w') : undefined
  const put = typeof sink === 'string' ? (piece: T) => writeWhole(file!, piece) : sink
  let open = true
  let failure: { readonly error: unknown } | undefined
  return {
    write(piece) {
      if (!open || failure !== undefined) return
      try {
        put(piece)
      } catch (error) {
        failure = { error }
        process.emitWarning(
          `nlkit: what passes is no longer written: ${error instanceof Error ? error.message : String(error)}`,
        )
      }
    },
    close() {
      if (!open) return
      open = false
      if (file !== undefined) closeSync(file)
      if (failure !== undefined) throw failure.error
    },
  }
}

function writeWhole(file: number, piece: string | Uint8Array): void {
  const bytes = typeof piece === 'string' ? new TextEncoder().encode(piece) : piece
  for (let done = 0; done < bytes.length; ) done += writeSync(file, bytes, done)
}

/** A transport that writes, and can be told that it is done. */
export interface Closing {
  /**
   * Closes the sink. Sockets go on, unobserved. Closing twice is harmless.
   * @throws the first error of writing, once: from there on the file lacks what passed.
   */
  close(): void
  [Symbol.dispose](): void
}
