/** Dumps: answers in chunks, the next one built when the reader has taken enough. af_netlink.c: __netlink_dump_start, netlink_dump; D-rules. */

import { NLM_F_ACK_TLVS, NLM_F_DUMP_INTR, NLM_F_MULTI, NLMSG_DONE } from '../wire/constants.js'
import { NLMSG_HDRLEN, type Writer } from '../wire/index.js'
import { FROM_KERNEL } from './datagram.js'
import { EBUSY, ECANCELED, EINTR, EMSGSIZE, ENOBUFS } from './errno.js'
import { type Eventually, isPromise, whenThere } from './eventually.js'
import { type Extack, extackBytes, NO_BYTES, RequestError } from './extack.js'
import { failure } from './failure.js'
import { MessageBuffer } from './message-buffer.js'
import { enqueue } from './queue.js'
import type { Request } from './request.js'
import type { Socket } from './socket.js'
import { filtered } from './socket-filter.js'
import type { Truesize } from './truesize.js'

/** NLMSG_DONE with its errno. */
const DONE_SIZE = NLMSG_HDRLEN + 4

export interface DumpControl {
  /** Before the first chunk; -errno, or a RequestError, refuses the dump with NLMSG_ERROR (D10). While it goes on the dump counts as running (D1). */
  readonly start?: (dump: RunningDump) => Eventually<number | void>
  /**
   * Fills a chunk by {@link DumpChunk.add}. Returns 0 when all has been dumped, a positive number for more, -EMSGSIZE when `add` returned
   * false, another -errno to end with that error in NLMSG_DONE (D9). A chunk that comes later is queued when it is full; until then there is no other.
   */
  readonly dump: (chunk: DumpChunk, dump: RunningDump) => Eventually<number>
  /** After the last chunk, and where the reader closes before it (D14); never while `start` or `dump` go on, nor where `start` refused. */
  readonly done?: (dump: RunningDump) => Eventually<void>
  /** Bytes the largest object needs in one chunk (D6). */
  readonly minDumpAlloc?: number
  /** NLM_F_* on every message and DONE, as NLM_F_DUMP_FILTERED (D13). */
  readonly answerFlags?: number
  /** Counts the changes of what is dumped: a change between chunks sets NLM_F_DUMP_INTR on one message (D12). */
  readonly generation?: () => number
}

/** A dump between its chunks: `struct netlink_callback`. */
export class RunningDump {
  readonly request: Request
  readonly control: DumpControl
  answerFlags: number
  extack: Extack = {}
  /** Positive while there is more; then 0 or -errno. */
  result = 1
  /** A step of the handler goes on; there is no other, and done() waits for it. */
  busy = false
  #over = false
  #started = false
  #generation = 0
  #seen: number | undefined

  constructor(request: Request, control: DumpControl) {
    this.request = request
    this.control = control
    this.answerFlags = control.answerFlags ?? 0
  }

  /** Whether it was ended, so that what a step brings is of no use any more. */
  get over(): boolean {
    return this.#over
  }

  /** Whether start() is behind it and done() is not. */
  get running(): boolean {
    return this.#started
  }

  started(): void {
    this.#started = true
  }

  /** Ends it: done() is called, at once or behind the step that goes on. @param reason why, where it is before the last chunk. */
  end(reason?: string): void {
    if (reason !== undefined) this.request.cancel(new RequestError(ECANCELED, { message: reason }))
    this.#over = true
    this.#finish()
  }

  /** The step that went on has ended. */
  idle(): void {
    this.busy = false
    if (this.#over) this.#finish()
  }

  #finish(): void {
    if (this.busy || !this.#started) return
    this.#started = false
    const failed = (error: unknown): void => void failure(error, {}, this.request.socket.table.failed)
    try {
      const ended = this.control.done?.(this)
      if (isPromise(ended)) ended.then(undefined, failed)
    } catch (error) {
      failed(error)
    }
  }

  /** Looks at the generation: once a chunk, and with each message of a chunk that takes its time. */
  refresh(): void {
    this.#generation = this.control.generation?.() ?? 0
  }

  /** nl_dump_check_consistent: NLM_F_DUMP_INTR for the one message after a change. */
  interrupted(): number {
    if (this.busy) this.refresh()
    const flag = this.#seen !== undefined && this.#seen !== this.#generation ? NLM_F_DUMP_INTR : 0
    this.#seen = this.#generation
    return flag
  }
}

/** The chunk under construction, as the dump function sees it. */
export class DumpChunk {
  readonly #buffer: MessageBuffer
  readonly #dump: RunningDump

  constructor(buffer: MessageBuffer, dump: RunningDump) {
    this.#buffer = buffer
    this.#dump = dump
  }

  get length(): number {
    return this.#buffer.length
  }

  /** Bytes left. */
  get room(): number {
    return this.#buffer.room
  }

  /** Adds a message with NLM_F_MULTI, for the requester; false where it does not fit this chunk: return -EMSGSIZE and begin with it next time. */
  add(type: number, fill: (writer: Writer) => void): boolean {
    const { sequence, portId } = this.#dump.request
    const flags = NLM_F_MULTI | this.#dump.answerFlags
    const at = this.#buffer.write({ type, flags, sequence, portId }, fill)
    if (at < 0) return false
    const interrupted = this.#dump.interrupted()
    if (interrupted !== 0) this.#buffer.addFlags(at, interrupted)
    return true
  }
}

/**
 * Starts a dump for the sender of `request` and builds its first chunk. Returns -EINTR, which is success and means that nothing is
 * acknowledged (D11), later where start() takes its time; -EBUSY while another runs (D1); what start() refused with; -ENOBUFS without room, and
 * the dump stays (D8).
 */
export function startDump(request: Request, control: DumpControl, truesize: Truesize): Eventually<number> {
  if (request.unanswerable !== 0) return request.unanswerable
  const { socket } = request
  if (socket.dump !== undefined) return -EBUSY
  const dump = new RunningDump(request, control)
  dump.extack = request.extack
  socket.dump = dump
  const begun = attempt(dump, () => whenThere(control.start?.(dump), result => result || 0))
  const goOn = (result: number): number => {
    if (result === 0) dump.started()
    dump.idle()
    if (dump.over) return result || -ECANCELED
    if (result === 0) return continueDump(socket, truesize) || -EINTR
    socket.dump = undefined
    return result
  }
  if (!isPromise(begun)) return goOn(begun)
  dump.busy = true
  return begun.then(goOn)
}

/** The next chunk; 0 or -ENOBUFS. A chunk that is being built is not begun a second time. */
export function continueDump(socket: Socket, truesize: Truesize): number {
  const dump = socket.dump!
  if (dump.busy) return 0
  const size = Math.max(truesize.goodSize, dump.control.minDumpAlloc ?? 0, socket.maxReceiveLength)
  const cost = truesize.allocated(size)
  if (socket.memory !== 0 && socket.memory + cost >= socket.receiveBuffer) return -ENOBUFS // D7
  const buffer = new MessageBuffer(size)
  dump.extack = {}
  if (dump.result <= 0) {
    send(socket, dump, buffer, cost)
    return 0
  }
  dump.refresh()
  const result = attempt(dump, () => dump.control.dump(new DumpChunk(buffer, dump), dump))
  const goOn = (result: number): void => {
    if (dump.busy) dump.refresh()
    dump.idle()
    if (dump.over) return
    dump.result = result === -EMSGSIZE && buffer.length > 0 ? buffer.length : result
    send(socket, dump, buffer, cost)
  }
  if (!isPromise(result)) {
    goOn(result)
    return 0
  }
  dump.busy = true
  result.then(goOn)
  return 0
}

/** Queues a chunk, with NLMSG_DONE where all has been dumped and there is room for it. */
function send(socket: Socket, dump: RunningDump, buffer: MessageBuffer, cost: number): void {
  const finished = dump.result <= 0 && buffer.room >= DONE_SIZE
  if (finished) writeDone(socket, dump, buffer)
  const chunk = { bytes: buffer.finish(), portId: 0, group: 0, truesize: cost, credentials: FROM_KERNEL }
  if (finished) socket.dump = undefined
  const kept = filtered(socket.filter, chunk)
  if (kept !== undefined) enqueue(socket, kept) // D15
  if (finished) dump.end()
}

/**
 * Ends the dump of `socket` before its time: NLMSG_DONE with ECANCELED and `reason`, whether there is room or not. One whose start() goes on is only
 * ended: it has an acknowledgement to come.
 */
export function cancelDump(socket: Socket, reason: string, truesize: Truesize): void {
  const dump = socket.dump!
  if (!dump.running) {
    socket.dump = undefined
    dump.end(reason)
    return
  }
  dump.result = -ECANCELED
  dump.extack = { message: reason }
  dump.request.cancel(new RequestError(ECANCELED, dump.extack))
  send(socket, dump, new MessageBuffer(truesize.goodSize), truesize.allocated(truesize.goodSize))
}

/** A step of the handler: its result, or what its error comes to; what comes later never rejects. */
function attempt(dump: RunningDump, step: () => Eventually<number>): Eventually<number> {
  const failed = (error: unknown): number => failure(error, dump.extack, dump.request.socket.table.failed)
  try {
    const result = step()
    return isPromise(result) ? result.then(undefined, failed) : result
  } catch (error) {
    return failed(error)
  }
}

/** netlink_dump_done: what extack has to say goes in where it fits (E6). */
function writeDone(socket: Socket, dump: RunningDump, buffer: MessageBuffer): void {
  const { sequence, portId } = dump.request
  const tlvs = socket.flags.extAck ? extackBytes(dump.extack, -dump.result) : NO_BYTES
  const flags = NLM_F_MULTI | dump.answerFlags | dump.interrupted() | (tlvs.length > 0 ? NLM_F_ACK_TLVS : 0)
  const fits = buffer.room >= DONE_SIZE + tlvs.length
  buffer.write({ type: NLMSG_DONE, flags, sequence, portId }, writer => {
    const at = writer.zeros(4)
    writer.view.u32[at >> 2] = dump.result >>> 0
    if (fits) writer.raw(tlvs)
  })
}

/** A dump out of an iterator: each item is written by `write` into the chunk that has room for it. For {@link DumpControl.dump}. */
export function dumpFrom<T>(
  items: Iterator<T>,
  write: (chunk: DumpChunk, item: T) => boolean,
): (chunk: DumpChunk) => number {
  let next = items.next()
  return chunk => {
    while (next.done !== true) {
      if (!write(chunk, next.value)) return -EMSGSIZE
      next = items.next()
    }
    return 0
  }
}
