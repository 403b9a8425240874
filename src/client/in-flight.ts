import type { Parcel, Pending } from './pending.js'

/** Requests that were sent and are not settled, by sequence number, and the bytes of receive buffer that their answers may fill. */
export class InFlight {
  /** Bytes that may be under way. */
  readonly window: number
  /** One request alone, as most are: kept here, since a map takes longer than its encoding. */
  #only: Pending | undefined
  readonly #single = new Map<number, Pending>()
  /** Parcels of several requests, whose numbers ascend: found in these, not each in a map, which would cost more than its encoding. */
  readonly #parcels: Parcel[] = []
  /** How many requests under way asked the kernel for no acknowledgement. */
  #silent = 0
  #size = 0
  #bytes = 0

  constructor(window: number) {
    this.window = window
  }

  get size(): number {
    return this.#size
  }

  get(sequence: number): Pending | undefined {
    if (this.#only?.sequence === sequence) return this.#only
    const single = this.#single.size === 0 ? undefined : this.#single.get(sequence)
    if (single !== undefined || this.#parcels.length === 0) return single
    for (const parcel of this.#parcels) {
      const pending = findIn(parcel.pending, sequence)
      if (pending?.underWay) return pending
    }
    return undefined
  }

  /** Whether `pending` was sent, so that it may have taken effect. */
  has(pending: Pending): boolean {
    return pending.underWay
  }

  /** A copy: settling takes requests out. */
  all(): Pending[] {
    return [
      ...(this.#only === undefined ? [] : [this.#only]),
      ...this.#single.values(),
      ...this.#parcels.flatMap(({ pending }) => pending.filter(entry => entry.underWay)),
    ]
  }

  /** One parcel fits an empty window, whatever it costs (Q1). */
  fits(parcel: Parcel): boolean {
    return this.#bytes === 0 || this.#bytes + parcel.cost <= this.window
  }

  /** @param fromKernel whether those that ask for no acknowledgement have been executed by the time they are sent, see {@link takeSilent}. */
  add(parcel: Parcel, fromKernel: boolean): void {
    const { pending } = parcel
    this.addUncharged(parcel)
    for (const entry of pending) {
      entry.charged = entry.cost
      if (fromKernel && !entry.ack && parcel.last === undefined) {
        entry.silent = true
        this.#silent++
      }
    }
    this.#bytes += parcel.cost
  }

  /** Where the answers to parcels before are out of the receive buffer by the time this one is sent, and its own right behind that, see {@link charge}. */
  addUncharged(parcel: Parcel): void {
    const { pending } = parcel
    if (pending.length > 1) this.#parcels.push(parcel)
    else this.#addSingle(pending[0]!)
    for (const entry of pending) entry.underWay = true
    this.#size += pending.length
    parcel.underWay = pending.length
  }

  /** Those of `parcel` that are still without an answer: it may yet come, and fill the receive buffer. */
  charge(parcel: Parcel): void {
    for (const entry of parcel.pending) {
      if (!entry.underWay || entry.charged > 0) continue
      entry.charged = entry.cost
      this.#bytes += entry.cost
    }
  }

  #addSingle(pending: Pending): void {
    if (this.#only === undefined) this.#only = pending
    else this.#single.set(pending.sequence, pending)
  }

  remove(pending: Pending): void {
    if (!pending.underWay) return
    pending.underWay = false
    this.#size--
    this.discharge(pending)
    const parcel = pending.parcel!
    if (this.#only === pending) this.#only = undefined
    else if (parcel.pending.length === 1) this.#single.delete(pending.sequence)
    else if (--parcel.underWay === 0) this.#parcels.splice(this.#parcels.indexOf(parcel), 1)
  }

  /** Nothing that comes for `pending` fills the receive buffer any more. */
  discharge(pending: Pending): void {
    this.#bytes -= pending.charged
    pending.charged = 0
    if (!pending.silent) return
    pending.silent = false
    this.#silent--
  }

  /** The requests without acknowledgement that are still without an answer, each told once. */
  takeSilent(): readonly Pending[] {
    if (this.#silent === 0) return NONE
    const silent = this.all().filter(entry => entry.silent)
    for (const entry of silent) entry.silent = false
    this.#silent = 0
    return silent
  }
}

const NONE: readonly Pending[] = []

/** Sequence numbers of a parcel ascend modulo 2^32; a few are left out: 0, and those of values that could not be written. */
function findIn(pending: readonly Pending[], sequence: number): Pending | undefined {
  const first = pending[0]!.sequence
  const offset = (sequence - first) >>> 0
  const last = pending.length - 1
  if (offset > (pending[last]!.sequence - first) >>> 0) return undefined
  for (let index = Math.min(offset, last); index >= 0; index--) {
    const distance = (pending[index]!.sequence - first) >>> 0
    if (distance === offset) return pending[index]
    if (distance < offset) return undefined
  }
  return undefined
}
