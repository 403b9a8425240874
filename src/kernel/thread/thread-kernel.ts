/** The kernel as a module on a thread sees it: the same calls, whose results come later. */

import { type MessagePort, workerData } from 'node:worker_threads'
import type { Messages, Protocol } from '../../schema/define/protocol.js'
import type { EventTypes, Family, OperationTypes } from '../../schema/family.js'
import {
  defineFamily,
  type FamilyHandlers,
  type FamilyOptions,
  type GenericDump,
  type GenericFamilyDefinition,
} from '../generic/family.js'
import type { GenericRequest } from '../generic/generic-request.js'
import { type ProtocolHandlers, ProtocolSide, type UnknownMessageOption } from '../protocol-side.js'
import type { RequestFacts } from '../request.js'
import type { CarriedRequest, Outcome, StepOutcome, ToKernel, ToThread } from './calls.js'
import { type Calls, Channel } from './channel.js'
import { carriedFamily, type FamilyNumbers, ThreadChunk, ThreadFamily, threadGenericRequest } from './thread-family.js'
import { ThreadRequest } from './thread-request.js'
import { type ThreadProtocolSide, ThreadSocket, type ThreadSocketOptions } from './thread-socket.js'

type ThreadProtocolOptions = Omit<ThreadSocketOptions, 'groups' | 'input' | 'request'> &
  UnknownMessageOption & { readonly protocol?: number }

type RegisteredDefinition = GenericFamilyDefinition & { id: number }

/** There is one, {@link kernel}; elsewhere than on a thread that `kernel.thread(url)` started its calls throw a TypeError. */
export class ThreadKernel {
  /** What the thread was started with. */
  readonly data: unknown
  readonly #toKernel: Channel<ToKernel> | undefined
  readonly #sockets = new Map<number, ThreadSocketOptions>()
  readonly #families = new Map<number, RegisteredDefinition>()
  readonly #requests = new Map<number, ThreadRequest>()
  readonly #dumps = new Map<number, GenericDump>()
  #nextTarget = 1

  constructor({ port, data }: { readonly port?: MessagePort; readonly data?: unknown }) {
    this.data = data
    if (port !== undefined) this.#toKernel = new Channel<ToKernel>(port, this.#calls())
  }

  get #channel(): Channel<ToKernel> {
    if (this.#toKernel !== undefined) return this.#toKernel
    throw new TypeError('this is no thread of a kernel: start the module with kernel.thread(url) of nlkit/kernel')
  }

  /** For the thread's own start. */
  tell<K extends 'ready' | 'failed'>(what: K, argument: ToKernel[K]): void {
    this.#channel.tell(what, argument)
  }

  /** netlink_kernel_create. @throws RangeError for a protocol number out of range, or taken. */
  async netlink(protocol: number, options: ThreadSocketOptions = {}): Promise<ThreadSocket> {
    const { socket, opened } = this.#open(protocol, options)
    await opened
    return socket
  }

  /** The kernel side of a defined protocol, as `kernel.protocol` of nlkit/kernel. @throws RangeError for a protocol number out of range, or taken. */
  async protocol<M extends Messages, G extends string>(
    protocol: Protocol<M, G>,
    handlers: ProtocolHandlers<M, Promise<number>> = {},
    options: ThreadProtocolOptions = {},
  ): Promise<ThreadProtocolSide<M, G>> {
    const { onUnknown: _unknown, protocol: _number, ...rest } = options
    let opened: Promise<void> | undefined
    const side: ThreadProtocolSide<M, G> = new ProtocolSide(protocol, handlers, options, input => {
      const made = this.#open(input.protocol, { nonrootReceive: true, ...rest, ...input })
      opened = made.opened
      return made.socket
    })
    await opened
    return side
  }

  /**
   * genl_register_family, as `kernel.generic.register` of nlkit/kernel; `bind` and `unbind` are not called.
   * @throws RangeError where the name is taken (EEXIST) or no id is left; TypeError for a handler of an unknown operation.
   */
  async register<O extends OperationTypes, E extends EventTypes>(
    family: Family<O, E>,
    handlers: FamilyHandlers<Family<O, E>, GenericRequest<RequestFacts>>,
    options: Omit<FamilyOptions<GenericRequest<RequestFacts>>, 'bind' | 'unbind'> = {},
  ): Promise<ThreadFamily<E>> {
    const plain = family as unknown as Family
    const definition = defineFamily(plain, handlers, options)
    const target = this.#nextTarget++
    const registered: RegisteredDefinition = { ...definition, id: 0 }
    this.#families.set(target, registered)
    const numbers = await this.#channel.ask<FamilyNumbers>('register', {
      target,
      definition: carriedFamily(definition),
      id: options.id,
    })
    registered.id = numbers.id
    return new ThreadFamily<E>(target, numbers, definition, plain, this.#channel)
  }

  #open(protocol: number, options: ThreadSocketOptions): { socket: ThreadSocket; opened: Promise<void> } {
    const target = this.#nextTarget++
    const { groups, nonrootReceive, nonrootSend, parallelOps, input, request, release } = options
    this.#sockets.set(target, options)
    const opened = this.#channel.ask<void>('netlink', {
      target,
      protocol,
      kind: request !== undefined ? 'request' : input !== undefined ? 'message' : 'nothing',
      tellReleases: release !== undefined,
      options: {
        ...(groups !== undefined && { groups }),
        ...(nonrootReceive !== undefined && { nonrootReceive }),
        ...(nonrootSend !== undefined && { nonrootSend }),
        ...(parallelOps !== undefined && { parallelOps }),
      },
    })
    return { socket: new ThreadSocket(protocol, target, this.#channel), opened }
  }

  #calls(): Calls<ToThread> {
    return {
      message: ({ target, ...carried }) =>
        this.#handle(carried, async request => {
          await this.#sockets.get(target)!.input!(request.message, request)
          return 0
        }),
      request: ({ target, ...carried }) =>
        this.#handle(carried, async request => (await this.#sockets.get(target)!.request!(request)) || 0),
      released: ({ target, portId }) => this.#sockets.get(target)!.release!(portId),
      do: ({ target, command, ...carried }) => {
        const family = this.#families.get(target)!
        return this.#handle(carried, request =>
          family.operations.get(command)!.do!.doit!(threadGenericRequest(request, family, this.#channel)),
        )
      },
      dump: call => this.#startDump(call),
      step: call => this.#step(call),
      done: ({ call }) => this.#endDump(call),
      cancel: ({ call, reason }) => this.#requests.get(call)?.cancel(reason),
    }
  }

  async #handle(
    carried: CarriedRequest,
    handler: (request: ThreadRequest) => PromiseLike<number> | number,
  ): Promise<Outcome> {
    const request = new ThreadRequest(carried)
    this.#requests.set(request.call, request)
    try {
      return { result: await handler(request), extack: request.extack }
    } finally {
      this.#requests.delete(request.call)
    }
  }

  async #startDump({ target, command, ...carried }: ToThread['dump']): Promise<Outcome> {
    const family = this.#families.get(target)!
    const request = new ThreadRequest(carried)
    const { call } = request
    this.#requests.set(call, request)
    const dump = family.operations.get(command)!.dump!.dumpit!(threadGenericRequest(request, family, this.#channel))
    this.#dumps.set(call, dump)
    let result = -1
    try {
      result = (await dump.start?.()) || 0
    } finally {
      if (result !== 0) this.#forget(call)
    }
    return { result, extack: request.extack }
  }

  async #step({ call, ...room }: ToThread['step']): Promise<StepOutcome> {
    const chunk = new ThreadChunk(room)
    const result = await this.#dumps.get(call)!.dump(chunk)
    return { result, messages: chunk.messages }
  }

  async #endDump(call: number): Promise<void> {
    const dump = this.#dumps.get(call)
    this.#forget(call)
    await dump?.done?.()
  }

  #forget(call: number): void {
    this.#dumps.delete(call)
    this.#requests.delete(call)
  }
}

/** The kernel that started this thread. */
export const kernel: ThreadKernel = new ThreadKernel(workerData ?? {})
