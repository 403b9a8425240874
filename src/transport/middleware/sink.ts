/** Where what was observed goes: a file, written at once, or a function. */

import { closeSync, openSync, writeSync } from 'node:fs'

/** A path, or a function that gets each piece. */
export type Sink<T> = string | ((piece: T) => void)

export interface OpenSink<T> {
  write(piece: T): void
  /** Closing twice is harmless; writing afterwards does nothing. */
  close(): void
}

/**
 * Opens a sink. A file is created or emptied, and every piece is in it when write() returns: nothing waits in the process, so nothing is lost
 * when that ends, however it ends.
 * @throws the error of open(2) for a path that cannot be written.
 */
export function openSink<T extends string | Uint8Array>(sink: Sink<T>): OpenSink<T> {
  if (typeof sink === 'function') {
    let open = true
    return {
      write: piece => {
        if (open) sink(piece)
      },
      close: () => {
        open = false
      },
    }
  }
  let file: number | undefined = openSync(sink, 'w')
  return {
    write(piece) {
      if (file === undefined) return
      const bytes: Uint8Array = typeof piece === 'string' ? new TextEncoder().encode(piece) : (piece as Uint8Array)
      for (let done = 0; done < bytes.length; ) done += writeSync(file, bytes, done)
    },
    close() {
      if (file !== undefined) closeSync(file)
      file = undefined
    },
  }
}

/** A transport that writes, and can be told that it is done. */
export interface Closing {
  /** Closes the sink. Sockets go on, unobserved. Closing twice is harmless. */
  close(): void
  [Symbol.dispose](): void
}
