/** The kernel side of a protocol from its definition: what a module is that was generated from it, written in TypeScript. */

import type { Messages, Protocol, ValueArgument } from '../schema/define/protocol.js'
import type { Spec } from '../schema/model.js'
import { camelCase } from '../schema/names.js'
import { type Message, WireError } from '../wire/index.js'
import type { Kernel } from './kernel.js'
import type { KernelSocket, KernelSocketOptions } from './kernel-socket.js'
import type { NetworkNamespace } from './network-namespace.js'
import type { SenderCredentials } from './process.js'

/** Who sent a message, and a way to answer. */
export interface ProtocolSender<M extends Messages> {
  readonly portId: number
  /** Group it was sent to as well, 0 for none. */
  readonly group: number
  readonly credentials: SenderCredentials
  readonly netns: NetworkNamespace
  /** With its header: sequence number, flags. */
  readonly message: Message
  /** Sends to the sender's port, with the sequence number of its message: now or later. Returns the bytes sent or -errno. */
  reply<K extends keyof M & string>(name: K, ...value: ValueArgument<M[K]>): number
}

/** One function a message that processes send; what has none is dropped in silence, as in a module that does not know the type. */
export type ProtocolHandlers<M extends Messages> = {
  readonly [K in keyof M & string]?: (value: M[K], sender: ProtocolSender<M>) => void
}

export interface ProtocolSideOptions extends Omit<KernelSocketOptions, 'input' | 'request' | 'datagram' | 'groups'> {
  /** Another number than the definition's. */
  readonly protocol?: number
  /** A message that cannot be read, or that the protocol does not have. Default: dropped. */
  readonly onUnknown?: (message: Message, portId: number, error: WireError | undefined) => void
}

export interface ProtocolBroadcast<G extends string> {
  /** Default: the group the definition names for the message. */
  readonly group?: G | number
  /** A listener with this port id is left out. */
  readonly exclude?: number
}

export class ProtocolSide<M extends Messages, G extends string> {
  readonly protocol: Protocol<M, G>
  readonly socket: KernelSocket
  readonly #groups: ReadonlyMap<string, string>

  /** @throws RangeError where the protocol number is taken or out of range. */
  constructor(kernel: Kernel, protocol: Protocol<M, G>, handlers: ProtocolHandlers<M>, options: ProtocolSideOptions) {
    const { protocol: number = protocol.protocol, onUnknown, ...rest } = options
    this.protocol = protocol
    this.#groups = groupsOf(protocol.spec())
    this.socket = kernel.netlink(number, {
      nonrootReceive: true,
      ...rest,
      groups: Math.max(0, ...Object.values<number>(protocol.groups)),
      input: (message, { portId, group, credentials, netns }) => {
        let decoded: ReturnType<typeof protocol.decode>
        try {
          decoded = protocol.decode(message)
        } catch (error) {
          if (!(error instanceof WireError)) throw error
          return onUnknown?.(message, portId, error)
        }
        const { name, value } = decoded
        const handler = name === undefined ? undefined : handlers[name as keyof M & string]
        if (handler === undefined) return onUnknown?.(message, portId, undefined)
        const reply: ProtocolSender<M>['reply'] = (answer, ...given) =>
          this.socket.unicast({ ...protocol.encode(answer, ...given), sequence: message.sequence, portId }, portId)
        handler(value as M[keyof M & string], { portId, group, credentials, netns, message, reply })
      },
    })
  }

  /** Returns the bytes sent; -ECONNREFUSED for a port that nobody has, -EAGAIN where there is no room, which its owner is told (Q5). Never blocks. */
  unicast<K extends keyof M & string>(portId: number, name: K, ...value: ValueArgument<M[K]>): number {
    return this.socket.unicast(this.protocol.encode(name, ...value), portId)
  }

  /**
   * To the group that the definition names for the message. 0 where somebody heard it, -ESRCH where nobody did (O11).
   * @throws TypeError for a message without a group.
   */
  broadcast<K extends keyof M & string>(name: K, ...value: ValueArgument<M[K]>): number {
    return this.broadcastTo({}, name, ...value)
  }

  /** As {@link broadcast}, to a given group, or leaving somebody out. */
  broadcastTo<K extends keyof M & string>(
    options: ProtocolBroadcast<G>,
    name: K,
    ...value: ValueArgument<M[K]>
  ): number {
    const group = options.group ?? (this.#groups.get(name) as G | undefined)
    if (group === undefined)
      throw new TypeError(
        `the definition of ${this.protocol.name} names no group for '${name}'; give one to broadcastTo`,
      )
    const message = this.protocol.encode(name, ...value)
    return this.socket.broadcast(message, { group: this.#number(group), portId: options.exclude ?? 0 })
  }

  hasListeners(group: G | number): boolean {
    return this.socket.hasListeners(this.#number(group))
  }

  #number(group: G | number): number {
    return typeof group === 'number' ? group : this.protocol.groups[group]
  }

  /** Twice is harmless. */
  release(): void {
    this.socket.release()
  }
}

/** Names of groups by names of messages. */
function groupsOf({ operations }: Spec): ReadonlyMap<string, string> {
  return new Map(
    operations.list.flatMap(({ name, mcgrp }) => (mcgrp === undefined ? [] : [[camelCase(name), mcgrp] as const])),
  )
}
