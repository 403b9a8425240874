import { ByteView, type Message, messageAt } from '../../wire/index.js'
import { type Extack, RequestError } from '../extack.js'
import type { SenderCredentials } from '../process.js'
import type { RequestFacts } from '../request.js'
import type { CarriedRequest } from './calls.js'

const ECANCELED = 125

/** A message that came to the kernel, as its thread knows it. */
export class ThreadRequest implements RequestFacts {
  /** By which the kernel knows it. */
  readonly call: number
  readonly bytes: Uint8Array
  readonly view: ByteView
  readonly message: Message
  readonly portId: number
  readonly group: number
  readonly credentials: SenderCredentials
  readonly extack: Extack = {}
  readonly #aborting = new AbortController()

  constructor({ call, bytes, portId, group, credentials }: CarriedRequest) {
    this.call = call
    this.bytes = bytes
    this.view = ByteView.copyOf(bytes)
    this.message = messageAt(this.view, 0)
    this.portId = portId
    this.group = group
    this.credentials = credentials
  }

  get signal(): AbortSignal {
    return this.#aborting.signal
  }

  cancel(reason: string): void {
    this.#aborting.abort(new RequestError(ECANCELED, { message: reason }))
  }
}
