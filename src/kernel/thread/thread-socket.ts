/** A kernel socket as code on a thread uses it: what it does is done in the kernel, so that its results come later. */

import type { Messages } from '../../schema/define/protocol.js'
import { encodeMessage, type Message, type OutgoingMessage } from '../../wire/index.js'
import type { Eventually } from '../eventually.js'
import type { KernelMessage, KernelSocketOptions } from '../kernel-socket.js'
import type { ProtocolSide } from '../protocol-side.js'
import type { RequestFacts } from '../request.js'
import type { ToKernel } from './calls.js'
import type { Channel } from './channel.js'
import type { ThreadRequest } from './thread-request.js'

export interface ThreadSocketOptions
  extends Pick<KernelSocketOptions, 'groups' | 'nonrootReceive' | 'nonrootSend' | 'parallelOps'> {
  /** As in the kernel; the sender's send() has returned. */
  readonly input?: (message: Message, request: RequestFacts) => Eventually<void>
  readonly request?: (request: RequestFacts) => Eventually<number | undefined | void>
  /** A process closed a socket of this protocol. */
  readonly release?: (portId: number) => void
}

export type ThreadProtocolSide<M extends Messages, G extends string> = ProtocolSide<M, G, ThreadSocket, RequestFacts>

/** Results are those of a KernelSocket's, promised. */
export class ThreadSocket {
  readonly protocol: number
  readonly #target: number
  readonly #channel: Channel<ToKernel>

  constructor(protocol: number, target: number, channel: Channel<ToKernel>) {
    this.protocol = protocol
    this.#target = target
    this.#channel = channel
  }

  unicast(message: KernelMessage, portId: number): Promise<number> {
    return this.#send(message, bytes => ['unicast', { target: this.#target, bytes, portId }])
  }

  reply(request: RequestFacts, message: KernelMessage): Promise<number> {
    return this.#send(message, bytes => ['reply', { call: (request as ThreadRequest).call, bytes }])
  }

  broadcast(
    message: KernelMessage,
    { group, portId = 0 }: { readonly group: number; readonly portId?: number },
  ): Promise<number> {
    return this.#send(message, bytes => ['broadcast', { target: this.#target, bytes, group, portId }])
  }

  hasListeners(group: number): Promise<boolean> {
    return this.#channel.ask('hasListeners', { target: this.#target, group })
  }

  async release(): Promise<void> {
    await this.#channel.ask('release', { target: this.#target })
  }

  /** The bytes go by transfer: they are this function's own. */
  #send<K extends 'unicast' | 'reply' | 'broadcast'>(
    message: KernelMessage,
    call: (bytes: Uint8Array) => [K, ToKernel[K]],
  ): Promise<number> {
    const bytes = message instanceof Uint8Array ? message.slice() : padded(message)
    return this.#channel.ask(...call(bytes), [bytes.buffer as ArrayBuffer])
  }
}

/** With the padding that nlmsg_put leaves behind it. */
function padded(message: OutgoingMessage): Uint8Array {
  return new Uint8Array(encodeMessage(message).buffer)
}
