/** Dumps: answers in chunks, the next one built when the reader has taken enough. af_netlink.c: __netlink_dump_start, netlink_dump; D-rules. */

import { NLM_F_ACK_TLVS, NLM_F_DUMP_INTR, NLM_F_MULTI, NLMSG_DONE } from '../wire/constants.js'
import { NLMSG_HDRLEN, type Writer } from '../wire/index.js'
import { FROM_KERNEL } from './datagram.js'
import { EBUSY, ECONNREFUSED, EINTR, EMSGSIZE, ENOBUFS } from './errno.js'
import { type Extack, extackBytes, RequestError } from './extack.js'
import { MessageBuffer } from './message-buffer.js'
import { enqueue } from './queue.js'
import type { Request } from './request.js'
import type { Socket } from './socket.js'
import { filtered } from './socket-filter.js'
import { NLMSG_GOODSIZE, type Truesize } from './truesize.js'

/** NLMSG_DONE with its errno. */
const DONE_SIZE = NLMSG_HDRLEN + 4

export interface DumpControl {
  /** Before the first chunk; -errno, or a RequestError thrown, refuses the dump with NLMSG_ERROR (D10). */
  readonly start?: (dump: RunningDump) => number | void
  /**
   * Fills a chunk by {@link DumpChunk.add}. Returns 0 when all has been dumped, a positive number for more, -EMSGSIZE when `add` returned
   * false, another -errno to end with that error in NLMSG_DONE (D9).
   */
  readonly dump: (chunk: DumpChunk, dump: RunningDump) => number
  /** After the last chunk, and where the reader closes before it (D14). */
  readonly done?: (dump: RunningDump) => void
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
  #generation = 0
  #seen: number | undefined

  constructor(request: Request, control: DumpControl) {
    this.request = request
    this.control = control
    this.answerFlags = control.answerFlags ?? 0
  }

  /** Looks at the generation, once a chunk. */
  refresh(): void {
    this.#generation = this.control.generation?.() ?? 0
  }

  /** nl_dump_check_consistent: NLM_F_DUMP_INTR for the one message after a change. */
  interrupted(): number {
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

  /** Adds a message with NLM_F_MULTI, for the requester; false where it does not fit this chunk: return -EMSGSIZE and begin with it next time. */
  add(type: number, fill: (writer: Writer) => void): boolean {
    const { message, portId } = this.#dump.request
    const flags = NLM_F_MULTI | this.#dump.answerFlags
    const at = this.#buffer.write({ type, flags, sequence: message.sequence, portId }, fill)
    if (at < 0) return false
    const interrupted = this.#dump.interrupted()
    if (interrupted !== 0) this.#buffer.addFlags(at, interrupted)
    return true
  }
}

/**
 * Starts a dump for the sender of `request` and builds its first chunk. Returns -EINTR, which is success and means that nothing is
 * acknowledged (D11); -EBUSY while another runs (D1); what start() refused with; -ENOBUFS without room, and the dump stays (D8).
 */
export function startDump(from: Socket, request: Request, control: DumpControl, truesize: Truesize): number {
  const socket = from.table.find(from.netns, request.portId)
  if (socket === undefined) return -ECONNREFUSED
  if (socket.dump !== undefined) return -EBUSY
  const dump = new RunningDump(request, control)
  dump.extack = request.extack
  const refused = control.start?.(dump)
  if (refused) return refused
  socket.dump = dump
  return continueDump(socket, truesize) || -EINTR
}

/** The next chunk; 0 or -ENOBUFS. */
export function continueDump(socket: Socket, truesize: Truesize): number {
  const dump = socket.dump!
  const size = Math.max(NLMSG_GOODSIZE, dump.control.minDumpAlloc ?? 0, socket.maxReceiveLength)
  const cost = truesize.allocated(size)
  if (socket.memory !== 0 && socket.memory + cost >= socket.receiveBuffer) return -ENOBUFS // D7
  const buffer = new MessageBuffer(size)
  dump.extack = {}
  if (dump.result > 0) dump.result = fill(dump, buffer)
  const finished = dump.result <= 0 && buffer.room >= DONE_SIZE
  if (finished) writeDone(socket, dump, buffer)
  const chunk = { bytes: buffer.bytes(), portId: 0, group: 0, truesize: cost, credentials: FROM_KERNEL }
  if (finished) socket.dump = undefined
  const kept = filtered(socket.filter, chunk)
  if (kept !== undefined) enqueue(socket, kept) // D15
  if (finished) dump.control.done?.(dump)
  return 0
}

function fill(dump: RunningDump, buffer: MessageBuffer): number {
  dump.refresh()
  const result = run(dump, buffer)
  return result === -EMSGSIZE && buffer.length > 0 ? buffer.length : result
}

function run(dump: RunningDump, buffer: MessageBuffer): number {
  try {
    return dump.control.dump(new DumpChunk(buffer, dump), dump)
  } catch (error) {
    if (!(error instanceof RequestError)) throw error
    Object.assign(dump.extack, error.extack)
    return -error.errno
  }
}

/** netlink_dump_done: what extack has to say goes in where it fits (E6). */
function writeDone(socket: Socket, dump: RunningDump, buffer: MessageBuffer): void {
  const { message, portId } = dump.request
  const tlvs = socket.flags.extAck ? extackBytes(dump.extack, -dump.result) : new Uint8Array(0)
  const flags = NLM_F_MULTI | dump.answerFlags | dump.interrupted() | (tlvs.length > 0 ? NLM_F_ACK_TLVS : 0)
  const fits = buffer.room >= DONE_SIZE + tlvs.length
  buffer.write({ type: NLMSG_DONE, flags, sequence: message.sequence, portId }, writer => {
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
