import type { Socket } from '../../kernel/index.js'

/** Longest delay of a timer, milliseconds: it is there to keep the process alive, not to fire. */
const FOREVER = 0x7fff_ffff

/** Tells the event loop of a socket that has something to receive: one call a turn, as long as there is something (level-triggered). */
export class Watch {
  readonly #socket: Socket
  readonly #readable: () => void
  readonly #keepAlive: NodeJS.Timeout = setInterval(() => {}, FOREVER)
  #scheduled: NodeJS.Immediate | undefined

  constructor(socket: Socket, readable: () => void) {
    this.#socket = socket
    this.#readable = readable
    socket.onReadable = () => this.#schedule()
    if (socket.readable) this.#schedule()
  }

  #schedule(): void {
    this.#scheduled ??= setImmediate(() => this.#call())
  }

  #call(): void {
    this.#scheduled = undefined
    if (!this.#socket.readable) return // somebody has received meanwhile
    this.#readable()
    if (this.#socket.readable && this.#socket.onReadable !== undefined) this.#schedule()
  }

  end(): void {
    this.#socket.onReadable = undefined
    if (this.#scheduled !== undefined) clearImmediate(this.#scheduled)
    this.#scheduled = undefined
    clearInterval(this.#keepAlive)
  }
}
