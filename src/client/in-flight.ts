import type { Parcel, Pending } from './pending.js'

/** Requests that were sent and are not settled, by sequence number, and the bytes of receive buffer that their answers may fill. */
export class InFlight {
  /** Bytes that may be under way. */
  readonly window: number
  readonly #single = new Map<number, Pending>()
  /** Parcels of several requests, whose numbers ascend: found in these, not each in a map, which would cost more than its encoding. */
  readonly #parcels: Parcel[] = []
  /** Requests under way that asked the kernel for no acknowledgement. */
  readonly #silent = new Set<Pending>()
  #size = 0
  #bytes = 0

  constructor(window: number) {
    this.window = window
  }

  get size(): number {
    return this.#size
  }

  get(sequence: number): Pending | undefined {
    const single = this.#single.get(sequence)
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
    if (parcel.pending.length > 1) this.#parcels.push(parcel)
    else for (const pending of parcel.pending) this.#single.set(pending.sequence, pending)
    for (const pending of parcel.pending) {
      pending.underWay = true
      pending.charged = pending.cost
      if (fromKernel && !pending.ack && parcel.last === undefined) this.#silent.add(pending)
    }
    this.#bytes += parcel.cost
    this.#size += parcel.pending.length
    parcel.underWay = parcel.pending.length
  }

  remove(pending: Pending): void {
    if (!pending.underWay) return
    pending.underWay = false
    this.#size--
    this.discharge(pending)
    const parcel = pending.parcel!
    if (parcel.pending.length === 1) this.#single.delete(pending.sequence)
    else if (--parcel.underWay === 0) this.#parcels.splice(this.#parcels.indexOf(parcel), 1)
  }

  /** Nothing that comes for `pending` fills the receive buffer any more. */
  discharge(pending: Pending): void {
    this.#bytes -= pending.charged
    pending.charged = 0
    if (this.#silent.size > 0) this.#silent.delete(pending)
  }

  /** The requests without acknowledgement that are still without an answer, each told once. */
  takeSilent(): readonly Pending[] {
    if (this.#silent.size === 0) return NONE
    const silent = [...this.#silent]
    this.#silent.clear()
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
