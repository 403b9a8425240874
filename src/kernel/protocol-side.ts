/** The kernel side of a protocol from its definition: what a module is that was generated from it, written in TypeScript. */

import type { Messages, Protocol, ValueArgument } from '../schema/define/protocol.js'
import type { Spec } from '../schema/model.js'
import { camelCase } from '../schema/names.js'
import { type Message, type OutgoingMessage, WireError } from '../wire/index.js'
import { own } from '../wire/own.js'
import type { Eventually } from './eventually.js'
import type { KernelSocket, KernelSocketOptions } from './kernel-socket.js'
import type { NetworkNamespace } from './network-namespace.js'
import type { SenderCredentials } from './process.js'
import type { Request, RequestFacts } from './request.js'

/**
 * What a side sends through. Its results are numbers, as the kernel's functions return them; promises of them where the side runs on a thread.
 * @typeParam R what is known of a message that came.
 */
export interface SideSocket<R extends RequestFacts> {
  unicast(message: OutgoingMessage, portId: number): Eventually<number>
  reply(request: R, message: OutgoingMessage): Eventually<number>
  broadcast(message: OutgoingMessage, options: { readonly group: number; readonly portId: number }): Eventually<number>
  hasListeners(group: number): Eventually<boolean>
  release(): Eventually<void>
}

/** What a side needs its socket to be opened with. */
export interface SideInput<R extends RequestFacts> {
  readonly protocol: number
  readonly groups: number
  readonly input: (message: Message, request: R) => Eventually<void>
}

/** Who sent a message, and a way to answer. @typeParam N what a send returns. */
export interface ProtocolSender<M extends Messages, N = number> {
  readonly portId: number
  /** Group it was sent to as well, 0 for none. */
  readonly group: number
  readonly credentials: SenderCredentials
  /** Of the sender's socket; undefined where the side does not run in the kernel itself. */
  readonly netns: NetworkNamespace | undefined
  /** With its header: sequence number, flags. */
  readonly message: Message
  /** Fires when an answer is of no use any more: the sender closed its socket, or the side was released. */
  readonly signal: AbortSignal
  /**
   * Sends to the sender's port, with the sequence number of its message: now or later. Returns the bytes sent or -errno, -ECONNREFUSED where the sender has
   * closed its socket.
   */
  reply<K extends keyof M & string>(name: K, ...value: ValueArgument<M[K]>): N
}

/**
 * One function a message that processes send; what has none is dropped in silence, as in a module that does not know the type. A plain function has run
 * when the sender's send() returns (X11); what comes while an async one goes on waits until that has ended. Nothing is acknowledged, so what a handler
 * throws or rejects with is told to the kernel's `onFailure`.
 */
export type ProtocolHandlers<M extends Messages, N = number> = {
  readonly [K in keyof M & string]?: (value: M[K], sender: ProtocolSender<M, N>) => Eventually<void>
}

export interface UnknownMessageOption {
  /** A message that cannot be read, or that the protocol does not have. Default: dropped. */
  readonly onUnknown?: (message: Message, portId: number, error: WireError | undefined) => void
}

export interface ProtocolSideOptions
  extends UnknownMessageOption,
    Omit<KernelSocketOptions, 'input' | 'request' | 'datagram' | 'groups'> {
  /** Another number than the definition's. */
  readonly protocol?: number
}

export interface ProtocolBroadcast<G extends string> {
  /** Default: the group the definition names for the message. */
  readonly group?: G | number
  /** A listener with this port id is left out. */
  readonly exclude?: number
}

/** @typeParam S what it sends through: a kernel socket, or what stands for one on a thread or in another process. */
export class ProtocolSide<
  M extends Messages,
  G extends string,
  S extends SideSocket<never> = KernelSocket,
  R extends RequestFacts = Request,
> {
  readonly protocol: Protocol<M, G>
  readonly socket: S
  readonly #groups: ReadonlyMap<string, string>

  /** @param open opens the socket; what that throws is the caller's. */
  constructor(
    protocol: Protocol<M, G>,
    handlers: ProtocolHandlers<M, Sent<S>>,
    { protocol: number = protocol.protocol, onUnknown }: { readonly protocol?: number } & UnknownMessageOption,
    open: (input: SideInput<R>) => S,
  ) {
    this.protocol = protocol
    this.#groups = groupsOf(protocol.spec())
    this.socket = open({
      protocol: number,
      groups: Math.max(0, ...Object.values<number>(protocol.groups)),
      input: (message, request) => {
        const { portId } = request
        let decoded: ReturnType<typeof protocol.decode>
        try {
          decoded = protocol.decode(message)
        } catch (error) {
          if (!(error instanceof WireError)) throw error
          return onUnknown?.(message, portId, error)
        }
        const { name, value } = decoded
        const handler =
          name === undefined || !Object.hasOwn(handlers, name) ? undefined : handlers[name as keyof M & string]
        if (handler === undefined) return onUnknown?.(message, portId, undefined)
        return handler(value as M[keyof M & string], this.#sender(request))
      },
    })
  }

  #sender(request: R): ProtocolSender<M, Sent<S>> {
    const { portId, group, credentials, message } = request
    const { sequence } = message
    return {
      portId,
      group,
      credentials,
      netns: (request as { readonly netns?: NetworkNamespace }).netns,
      message,
      get signal() {
        return request.signal
      },
      reply: (name, ...value) => {
        const answer = { ...this.protocol.encode(name, ...value), sequence, portId }
        return this.socket.reply(request as never, answer) as Sent<S>
      },
    }
  }

  /** Returns the bytes sent; -ECONNREFUSED for a port that nobody has, -EAGAIN where there is no room, which its owner is told (Q5). Never blocks. */
  unicast<K extends keyof M & string>(portId: number, name: K, ...value: ValueArgument<M[K]>): Sent<S> {
    return this.socket.unicast(this.protocol.encode(name, ...value), portId) as Sent<S>
  }

  /**
   * To the group that the definition names for the message. 0 where somebody heard it, -ESRCH where nobody did (O11).
   * @throws TypeError for a message without a group.
   */
  broadcast<K extends keyof M & string>(name: K, ...value: ValueArgument<M[K]>): Sent<S> {
    return this.broadcastTo({}, name, ...value)
  }

  /** As {@link broadcast}, to a given group, or leaving somebody out. */
  broadcastTo<K extends keyof M & string>(
    options: ProtocolBroadcast<G>,
    name: K,
    ...value: ValueArgument<M[K]>
  ): Sent<S> {
    const group = options.group ?? (this.#groups.get(name) as G | undefined)
    if (group === undefined)
      throw new TypeError(
        `the definition of ${this.protocol.name} names no group for '${name}'; give one to broadcastTo`,
      )
    const message = this.protocol.encode(name, ...value)
    return this.socket.broadcast(message, { group: this.#number(group), portId: options.exclude ?? 0 }) as Sent<S>
  }

  hasListeners(group: G | number): ReturnType<S['hasListeners']> {
    return this.socket.hasListeners(this.#number(group)) as ReturnType<S['hasListeners']>
  }

  #number(group: G | number): number {
    if (typeof group === 'number') return group
    const { name, groups } = this.protocol
    const number = own<number>(groups, group)
    if (number !== undefined) return number
    throw new TypeError(`protocol ${name} has no group '${group}'; it has: ${Object.keys(groups).join(', ') || 'none'}`)
  }

  /** Twice is harmless. */
  release(): ReturnType<S['release']> {
    return this.socket.release() as ReturnType<S['release']>
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.release()
  }
}

/** What sending through such a socket returns. */
type Sent<S extends SideSocket<never>> = ReturnType<S['unicast']>

/** Names of groups by names of messages. */
function groupsOf({ operations }: Spec): ReadonlyMap<string, string> {
  return new Map(
    operations.list.flatMap(({ name, mcgrp }) => (mcgrp === undefined ? [] : [[camelCase(name), mcgrp] as const])),
  )
}
