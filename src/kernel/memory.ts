/**
 * Memory for messages. An ArrayBuffer of more than 64 bytes costs half a microsecond and work of the collector, a view of a part of one a tenth of
 * that (Node 20), so that messages are parts of slabs which they share. A slab goes when its last message has gone.
 */

import { ByteView, Writer } from '../wire/index.js'

const SLAB = 16384
/** Larger ones have memory of their own. */
const LARGEST = SLAB / 4
/** Bytes of a writer for messages under construction: the largest chunk of a dump fits. */
const WRITER = 32768

let slab = new ByteView(new ArrayBuffer(SLAB))
let used = 0

/** Bytes of one's own that start at a multiple of 8 in memory seen by `view`: at `bytes.byteOffset`. */
export interface Piece {
  readonly bytes: Uint8Array
  readonly view: ByteView
}

/** @returns memory of `length` bytes with whatever was in it. Never used again for anything else. */
export function allocate(length: number): Piece {
  const size = (length + 7) & ~7
  if (size > LARGEST) {
    const view = new ByteView(new ArrayBuffer(size))
    return { bytes: size === length ? view.u8 : view.u8.subarray(0, length), view }
  }
  if (used + size > SLAB) {
    slab = new ByteView(new ArrayBuffer(SLAB))
    used = 0
  }
  const bytes = slab.u8.subarray(used, used + length)
  used += size
  return { bytes, view: slab }
}

/** A copy that never changes again. */
export function copyOf(bytes: Uint8Array): Piece {
  const piece = allocate(bytes.length)
  piece.bytes.set(bytes)
  return piece
}

const spare: Writer[] = []

/**
 * Bytes that `fill` writes, as a copy. The writer is one of few that are used again and again: it must not be kept.
 */
export function written(fill: (writer: Writer) => void): Uint8Array {
  const writer = borrowWriter()
  try {
    fill(writer)
    return copyOf(writer.bytes()).bytes
  } finally {
    returnWriter(writer)
  }
}

/** An empty writer, to be given back by {@link returnWriter}. Calls may nest: each gets another. */
export function borrowWriter(): Writer {
  return spare.pop() ?? new Writer(WRITER)
}

export function returnWriter(writer: Writer): void {
  writer.reset()
  spare.push(writer)
}
