import type { Parcel, Pending } from './pending.js'

/** Requests that were sent and are not settled, by sequence number, and the bytes of receive buffer that their answers may fill. */
export class InFlight {
  /** Bytes that may be under way. */
  readonly window: number
  readonly #requests = new Map<number, Pending>()
  /** Those of {@link #requests} that asked the kernel for no acknowledgement. */
  readonly #silent = new Set<Pending>()
  #bytes = 0

  constructor(window: number) {
    this.window = window
  }

  get size(): number {
    return this.#requests.size
  }

  get(sequence: number): Pending | undefined {
    return this.#requests.get(sequence)
  }

  /** Whether `pending` was sent, so that it may have taken effect. */
  has(pending: Pending): boolean {
    return this.#requests.get(pending.sequence) === pending
  }

  /** A copy: settling takes requests out. */
  all(): Pending[] {
    return [...this.#requests.values()]
  }

  /** One parcel fits an empty window, whatever it costs (Q1). */
  fits(parcel: Parcel): boolean {
    return this.#bytes === 0 || this.#bytes + parcel.cost <= this.window
  }

  /** @param silent see {@link takeSilent}. */
  add(pending: Pending, silent: boolean): void {
    this.#requests.set(pending.sequence, pending)
    pending.charged = pending.cost
    this.#bytes += pending.cost
    if (silent) this.#silent.add(pending)
  }

  remove(pending: Pending): void {
    if (!this.has(pending)) return
    this.#requests.delete(pending.sequence)
    this.discharge(pending)
  }

  /** Nothing that comes for `pending` fills the receive buffer any more. */
  discharge(pending: Pending): void {
    this.#bytes -= pending.charged
    pending.charged = 0
    this.#silent.delete(pending)
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
