import type { DecodedMessage, Messages, Protocol, ValueArgument } from '../schema/define/index.js'
import type { Transport } from '../transport/transport.js'
import { encodeMessage, WireError } from '../wire/index.js'
import { own } from '../wire/own.js'
import { malformedError } from './client-errors.js'
import { transportOf } from './default-transport.js'
import { callListener, reportForeign } from './foreign.js'
import {
  NetlinkSocket,
  type NetlinkSocketOptions,
  type ReceivedMessage,
  type Sender,
  type SendOptions,
} from './netlink-socket.js'
import type { WaitOptions } from './wait.js'

export interface ProtocolSocketOptions<G extends string = string> extends Omit<NetlinkSocketOptions, 'groups'> {
  /** Groups to join, by name or number. */
  readonly groups?: readonly (G | number)[] | undefined
  /** Protocol number to speak on instead of the definition's: NETLINK_USERSOCK, where a process plays the kernel side. */
  readonly protocol?: number | undefined
  /**
   * Port id of the other side: where messages go by default, and from where alone they are taken; others are dropped and reported to `onForeign`.
   * Default: the kernel's, 0, on protocols that the kernel alone speaks on; else messages of all are taken.
   */
  readonly peer?: number | undefined
}

export interface ProtocolSendOptions<G extends string = string> extends Omit<SendOptions, 'group'> {
  /** By name or number, 1 to 32. */
  readonly group?: G | number | undefined
  /** NLM_F_*; default none. */
  readonly flags?: number | undefined
  readonly sequence?: number | undefined
}

/** A message that was received: its name and value, who sent it and where to. A type that the protocol does not have: no name, the payload as value. */
export type ProtocolMessage<M extends Messages = Messages> = DecodedMessage<M> & {
  readonly sender: Sender
  /** Group it was sent to; 0 for unicast. */
  readonly group: number
  /** NLM_F_*. */
  readonly flags: number
  readonly sequence: number
}

/** Opens a socket for a protocol. @throws NetlinkError for the system call that failed, the signal's reason. */
export async function openProtocol<M extends Messages, G extends string>(
  protocol: Protocol<M, G>,
  options: ProtocolSocketOptions<G> = {},
): Promise<ProtocolSocket<M, G>> {
  return openProtocolWith(await transportOf(options), protocol, options)
}

/** As {@link openProtocol}, at once, on a transport that is there already. */
export function openProtocolWith<M extends Messages, G extends string>(
  transport: Transport,
  protocol: Protocol<M, G>,
  options: ProtocolSocketOptions<G> = {},
): ProtocolSocket<M, G> {
  const groups = (options.groups ?? []).map(group => groupNumber(protocol, group))
  const number = options.protocol ?? protocol.protocol
  const socket = NetlinkSocket.openWith(transport, number, {
    ...options,
    groups,
    ...(options.peer ? { peers: true } : {}),
  })
  return new ProtocolSocket(protocol, socket, options)
}

/**
 * A {@link NetlinkSocket} that speaks the messages of one protocol. Made by {@link openProtocol}; both sides of a conversation may be one.
 * Losses, waiting and closing are those of the socket below, which is there as `socket`.
 */
export class ProtocolSocket<M extends Messages = Messages, G extends string = string>
  implements AsyncIterable<ProtocolMessage<M>>
{
  readonly protocol: Protocol<M, G>
  readonly socket: NetlinkSocket
  readonly #options: ProtocolSocketOptions<G>
  #foreign = 0

  constructor(protocol: Protocol<M, G>, socket: NetlinkSocket, options: ProtocolSocketOptions<G> = {}) {
    this.protocol = protocol
    this.socket = socket
    this.#options = options
  }

  get portId(): number {
    return this.socket.portId
  }

  get closed(): boolean {
    return this.socket.closed
  }

  /** Messages dropped because of their sender. */
  get foreign(): number {
    return this.#foreign + this.socket.foreign
  }

  /** @throws NetlinkError EINVAL where the protocol has no such group, EPERM; RangeError for a name that it does not have. */
  join(group: G | number): void {
    this.socket.join(groupNumber(this.protocol, group))
  }

  leave(group: G | number): void {
    this.socket.leave(groupNumber(this.protocol, group))
  }

  /**
   * Sends one message; where there is a payload its value comes second.
   * @throws ValueError for a value that the payload cannot hold; what {@link NetlinkSocket.send} throws.
   */
  async send<K extends keyof M & string>(
    name: K,
    ...rest: [...ValueArgument<M[K]>, options?: ProtocolSendOptions<G>]
  ): Promise<void> {
    const [value, { group, flags, sequence, ...options } = {}] = rest as unknown as [unknown, ProtocolSendOptions<G>?]
    const message = this.protocol.encode(name, ...([value] as unknown as ValueArgument<M[K]>))
    const number = group === undefined ? undefined : groupNumber(this.protocol, group)
    await this.socket.send(
      { ...message, ...(flags === undefined ? {} : { flags }), ...(sequence === undefined ? {} : { sequence }) },
      { ...options, portId: options.portId ?? (number === undefined ? this.#options.peer : undefined), group: number },
    )
  }

  /**
   * The next message. Waits for ever where no timeout is given.
   * @throws NetlinkError a loss, ERR_NLKIT_MALFORMED for a payload that its definition does not fit, ERR_NLKIT_CLOSED, ERR_NLKIT_TIMEOUT; the signal's reason.
   */
  async receive(options: WaitOptions = {}): Promise<ProtocolMessage<M>> {
    for (;;) {
      const understood = this.#understand(await this.socket.receive(options))
      if (understood !== undefined) return understood
    }
  }

  [Symbol.asyncIterator](): AsyncIterator<ProtocolMessage<M>, void, undefined> {
    return this.messages()[Symbol.asyncIterator]()
  }

  /** Messages until the socket is closed or the signal fires (which rejects with its reason). */
  async *messages(
    options: { readonly signal?: AbortSignal } = {},
  ): AsyncGenerator<ProtocolMessage<M>, void, undefined> {
    for await (const received of this.socket.messages(options)) {
      const understood = this.#understand(received)
      if (understood !== undefined) yield understood
    }
  }

  close(): void {
    this.socket.close()
  }

  [Symbol.asyncDispose](): Promise<void> {
    this.close()
    return Promise.resolve()
  }

  /** Undefined for a message that was dropped, or was malformed where `onLoss` was told of it. */
  #understand({ message, sender, group }: ReceivedMessage): ProtocolMessage<M> | undefined {
    const { peer, onForeign, onLoss } = this.#options
    if (peer !== undefined && sender.portId !== peer) {
      this.#foreign++
      const { protocol, portId } = this.socket
      reportForeign({ protocol, portId, sender: sender.portId, group, bytes: encodeMessage(message) }, onForeign)
      return undefined
    }
    try {
      const { flags, sequence } = message
      return { ...this.protocol.decode(message), sender, group, flags, sequence }
    } catch (error) {
      if (!WireError.is(error)) throw error
      const loss = malformedError(`receiving from ${this.protocol.name}`, error, encodeMessage(message))
      if (onLoss === undefined) throw loss
      callListener(onLoss, loss)
      return undefined
    }
  }
}

function groupNumber(
  protocol: { readonly name: string; readonly groups: Readonly<Record<string, number>> },
  group: string | number,
): number {
  if (typeof group === 'number') return group
  const { groups } = protocol
  const number = own(groups, group)
  if (number !== undefined) return number
  throw new RangeError(
    `protocol ${protocol.name} has no group '${group}'; it has: ${Object.keys(groups).join(', ') || 'none'}`,
  )
}
