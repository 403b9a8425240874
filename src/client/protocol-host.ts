/** A process in the part of a kernel side: the handlers of a defined protocol, on a socket with a port id of its own. */

import type { Eventually } from '../kernel/eventually.js'
import { type FailureListener, warnOfFailure } from '../kernel/failure.js'
import type { SenderCredentials } from '../kernel/process.js'
import {
  type ProtocolHandlers,
  ProtocolSide,
  type SideInput,
  type SideSocket,
  type UnknownMessageOption,
} from '../kernel/protocol-side.js'
import type { RequestFacts } from '../kernel/request.js'
import { Turns } from '../kernel/turns.js'
import type { Messages, Protocol } from '../schema/define/index.js'
import { NETLINK_USERSOCK } from '../wire/constants.js'
import { groupMask } from '../wire/group-mask.js'
import { encodeMessage, type Message, type OutgoingMessage } from '../wire/index.js'
import { closedError } from './client-errors.js'
import { transportOf } from './default-transport.js'
import { NetlinkSocket, type NetlinkSocketOptions, type ReceivedMessage } from './netlink-socket.js'

const ECONNREFUSED = 111
const EOPNOTSUPP = 95

export interface HostOptions extends Omit<NetlinkSocketOptions, 'groups' | 'peers'>, UnknownMessageOption {
  /** Default NETLINK_USERSOCK, where processes speak to each other. */
  readonly protocol?: number
  /** Where the others find this side: what they give as `peer`. Default: the process id. */
  readonly portId?: NetlinkSocketOptions['portId']
  /** Handlers may overlap. Default: no, messages are handled one after the other. */
  readonly parallelOps?: boolean
  /** Told of what a handler threw or rejected with, and of losses where there is no `onLoss`. Default: a warning of the process. */
  readonly onFailure?: FailureListener
}

/** The sides of a protocol are alike: what differs in a process is in {@link HostSocket}. */
export type HostedProtocol<M extends Messages, G extends string> = ProtocolSide<M, G, HostSocket, HostedRequest>

/** A message that came from another process; `credentials` are the sender's. */
class HostedRequest implements RequestFacts {
  readonly message: Message
  readonly portId: number
  readonly group: number
  readonly credentials: SenderCredentials
  readonly extack = {}
  readonly signal: AbortSignal

  constructor({ message, sender, group }: ReceivedMessage, signal: AbortSignal) {
    const { portId, pid = 0, uid = 0, gid = 0 } = sender
    this.message = message
    this.portId = portId
    this.group = group
    this.credentials = { pid, uid, gid }
    this.signal = signal
  }

  get bytes(): Uint8Array {
    return encodeMessage(this.message)
  }
}

/**
 * Stands for a kernel socket: never waits, and returns numbers as one does. A process can do less: where the receiver has no room, -EAGAIN, and the
 * receiver is not told (Q4); whether somebody listens it does not know; nobody can be left out of a broadcast (X7).
 */
export class HostSocket implements SideSocket<HostedRequest> {
  readonly socket: NetlinkSocket
  readonly #released = new AbortController()

  constructor(socket: NetlinkSocket) {
    this.socket = socket
  }

  unicast(message: OutgoingMessage, portId: number): number {
    return this.#send(message, portId, 0)
  }

  reply({ portId }: HostedRequest, message: OutgoingMessage): number {
    return this.unicast(message, portId)
  }

  /** 0, also where nobody listens; -EOPNOTSUPP where `portId` is to be left out. */
  broadcast(message: OutgoingMessage, { group, portId }: { readonly group: number; readonly portId: number }): number {
    if (portId !== 0 && portId !== this.socket.portId) return -EOPNOTSUPP
    const result = this.#send(message, 0, groupMask(group))
    return result >= 0 || result === -ECONNREFUSED ? 0 : result // nobody has port 0 (X6)
  }

  hasListeners(_group: number): boolean {
    return true
  }

  release(): void {
    this.#released.abort(closedError('send'))
    this.socket.close()
  }

  /** Hands over what comes, until the socket is closed. */
  async serve(input: SideInput<HostedRequest>['input'], parallelOps: boolean, failed: FailureListener): Promise<void> {
    const { signal } = this.#released
    const turns = new Turns()
    const handle = (request: HostedRequest): Eventually<void> =>
      signal.aborted ? undefined : input(request.message, request)
    const run = async (request: HostedRequest): Promise<void> => {
      try {
        await (parallelOps ? handle(request) : turns.run(handle, request))
      } catch (error) {
        if (!signal.aborted) failed(error)
      }
    }
    for await (const received of this.socket) void run(new HostedRequest(received, signal))
  }

  #send(message: OutgoingMessage, portId: number, groups: number): number {
    return this.socket.endpoint.socket.send(encodeMessage(message), portId, groups)
  }
}

/**
 * Plays the kernel side of a protocol in this process: the same handlers that `kernel.protocol` of nlkit/kernel takes. Others open it with
 * `openProtocol(protocol, { protocol: NETLINK_USERSOCK, peer })`.
 * @throws NetlinkError EADDRINUSE where the port id is taken, the signal's reason.
 */
export async function hostProtocol<M extends Messages, G extends string>(
  protocol: Protocol<M, G>,
  handlers: ProtocolHandlers<M> = {},
  options: HostOptions = {},
): Promise<HostedProtocol<M, G>> {
  const { onFailure: failed = warnOfFailure, parallelOps = false, onUnknown, protocol: number, ...rest } = options
  const transport = await transportOf(options)
  return new ProtocolSide(
    protocol,
    handlers,
    { protocol: number ?? NETLINK_USERSOCK, ...(onUnknown && { onUnknown }) },
    input => {
      const socket = NetlinkSocket.openWith(transport, input.protocol, {
        onLoss: failed,
        credentials: true,
        portId: 'process',
        ...rest,
        peers: true,
      })
      const host = new HostSocket(socket)
      host.serve(input.input, parallelOps, failed).catch(failed)
      return host
    },
  )
}
