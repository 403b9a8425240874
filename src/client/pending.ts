import { ANY_NUMBER } from '../transport/receive-area.js'
import { NLM_F_ACK } from '../wire/constants.js'
import type { Writer } from '../wire/index.js'
import { failedRequest } from './answer-error.js'
import type { FailedRequest } from './netlink-error.js'
import type { Request } from './request.js'

/** Requests sent in one datagram, which are waited for together. */
export interface Parcel {
  /** A view into the writer until the parcel has to wait, then a copy, unless it {@link keeps} the writer. */
  bytes: Uint8Array
  readonly pending: readonly Pending[]
  /** Bytes of receive buffer that the answers may take. */
  readonly cost: number
  /** Datagrams that the answers come in where nothing fails: an acknowledgement is one, a reply another. */
  readonly datagrams: number
  /** Nobody else writes over {@link bytes} before all is settled. */
  keeps: boolean
  /** One of several of a batch: may be sent by another thread. */
  aside: boolean
  /** The only one that asks for an acknowledgement, which then stands for all before it. */
  last: Pending | undefined
  /** How many are under way: sent, and neither settled nor given up. */
  underWay: number
  /** How many are not settled. Before it was sent: all or none. */
  left: number
  /** Aborting it ends all that are left. */
  signal: AbortSignal | undefined
  /** Ends the wait for the signal and the deadline. */
  stopWaiting: (() => void) | undefined
}

/** @param last see {@link Parcel.last}. */
export function parcelOf(bytes: Uint8Array, pending: readonly Pending[], last: Pending | undefined): Parcel {
  let cost = 0
  for (const entry of pending) cost += entry.cost
  const parcel: Parcel = {
    bytes,
    pending,
    cost,
    datagrams: datagramsOf(pending, last),
    keeps: false,
    aside: false,
    last,
    underWay: 0,
    left: pending.length,
    signal: undefined,
    stopWaiting: undefined,
  }
  for (const entry of pending) entry.parcel = parcel
  return parcel
}

function datagramsOf(pending: readonly Pending[], last: Pending | undefined): number {
  if (last !== undefined) return pending.some(({ names }) => names.read !== undefined) ? ANY_NUMBER : 1
  const [only] = pending
  if (only === undefined || pending.length > 1) return ANY_NUMBER
  return (only.ack ? 1 : 0) + (only.names.read === undefined ? 0 : 1) || ANY_NUMBER
}

/**
 * What a message costs of a receive buffer: an skb and its head, not its length (A2). An acknowledgement, also one with an extended one, takes
 * 832 to 1280 bytes; an answer is taken to be up to 3776 long.
 */
const ACKNOWLEDGEMENT_COST = 1280
const REPLY_COST = 4352

/** @param echoed bytes of the request that a refusal repeats: 0 under NETLINK_CAP_ACK (W8). */
export function answerCost(replies: boolean, echoed: number): number {
  return ACKNOWLEDGEMENT_COST + (replies ? REPLY_COST : 0) + (echoed > 128 ? echoed * 2 : 0)
}

/** @param index which of its batch it was. */
export type Settle = (error: unknown, value: unknown, index: number) => void

/** A request between its writing and its end. It ends once; what comes later is nobody's. */
export class Pending {
  readonly sequence: number
  readonly names: Request
  readonly cost: number
  readonly ack: boolean
  parcel: Parcel | undefined
  onReply: ((value: unknown) => void) | undefined
  inBatch = false
  value: unknown
  replied = false
  /** An answer that could not be read: the request ends with it once the kernel has said all. */
  failure: unknown
  settled = false
  /** Sent, and neither settled nor given up. */
  underWay = false
  /** Bytes of {@link cost} that count as under way. */
  charged = 0
  /** The kernel was asked for no acknowledgement, and may say nothing. */
  silent = false
  readonly #start: number
  readonly #length: number
  readonly #settle: Settle
  readonly #index: number

  constructor(
    sequence: number,
    names: Request,
    start: number,
    length: number,
    cost: number,
    ack: boolean,
    settle: Settle,
    index: number,
  ) {
    this.sequence = sequence
    this.names = names
    this.cost = cost
    this.ack = ack
    this.#start = start
    this.#length = length
    this.#settle = settle
    this.#index = index
  }

  /** Takes NLM_F_ACK out of the message that `writer` still holds. */
  dropAck(writer: Writer): void {
    const half = (this.#start >> 1) + 3
    writer.view.u16[half] = writer.view.u16[half]! & ~NLM_F_ACK
  }

  /** The message as sent: a view. */
  bytes(): Uint8Array {
    return this.parcel?.bytes.subarray(this.#start, this.#start + this.#length) ?? new Uint8Array(0)
  }

  failedRequest(): FailedRequest {
    return failedRequest(this.names, this.bytes())
  }

  finish(error: unknown): void {
    if (this.settled) return
    this.settled = true
    if (this.parcel !== undefined && --this.parcel.left === 0) this.parcel.stopWaiting?.()
    this.#settle(error, this.value, this.#index)
  }
}
