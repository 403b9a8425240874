/** watch() for sockets that hold datagrams of their own: level-triggered, like the kernel's, beside or without a watch below. */

/** Longest delay of a timer; it does nothing but keep the process alive. */
const FOREVER = 0x7fff_ffff

export class Readiness {
  readonly #isReadable: () => boolean
  readonly #holdsProcess: boolean
  #readable: (() => void) | undefined
  #scheduled: NodeJS.Immediate | undefined
  #alive: NodeJS.Timeout | undefined

  /**
   * @param isReadable whether there is something to receive right now.
   * @param holdsProcess whether a watch has to keep the process alive by itself; false where a watch of a socket below does so.
   */
  constructor(isReadable: () => boolean, holdsProcess: boolean) {
    this.#isReadable = isReadable
    this.#holdsProcess = holdsProcess
  }

  watch(readable: () => void): void {
    this.#readable = readable
    if (this.#holdsProcess) this.#alive ??= setInterval(() => {}, FOREVER)
    this.changed()
  }

  unwatch(): void {
    this.#readable = undefined
    if (this.#scheduled !== undefined) clearImmediate(this.#scheduled)
    this.#scheduled = undefined
    clearInterval(this.#alive)
    this.#alive = undefined
  }

  /** To be called when something became receivable: calls the watcher from the event loop, again and again until nothing is left or it stops watching. */
  changed(): void {
    if (this.#readable === undefined || this.#scheduled !== undefined || !this.#isReadable()) return
    this.#scheduled = setImmediate(() => {
      this.#scheduled = undefined
      if (this.#isReadable()) this.#readable?.()
      this.changed()
    })
  }
}
