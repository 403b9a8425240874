/** A thread of the embedded kernel, seen from the kernel: a worker whose sockets and families are registered here. */

import { MessageChannel, Worker } from 'node:worker_threads'
import { RequestError } from '../extack.js'
import type { GenericDump, GenericFamilyDefinition, GenericOperation } from '../generic/family.js'
import type { GenericRequest } from '../generic/generic-request.js'
import type { FamilyEntry, GenericNetlink } from '../generic/genetlink.js'
import type { Kernel } from '../kernel.js'
import type { KernelSocket } from '../kernel-socket.js'
import type { Request } from '../request.js'
import type { CarriedRequest, Outcome, StepOutcome, ToKernel, ToThread } from './calls.js'
import { type Calls, Channel, revived } from './channel.js'

const EIO = 5

export interface KernelThreadOptions {
  /** For the module: `kernel.data` there. A structured clone. */
  readonly data?: unknown
  /** Of the thread, for debuggers. */
  readonly name?: string
}

/** A request that the thread may answer, and what to answer through. */
interface Answerable {
  readonly reply: (bytes: Uint8Array) => number
  readonly forget: () => void
}

export class KernelThread {
  readonly #kernel: Kernel
  readonly #generic: GenericNetlink
  readonly #worker: Worker
  readonly #channel: Channel<ToThread>
  readonly #sockets = new Map<number, KernelSocket>()
  readonly #families = new Map<number, FamilyEntry>()
  readonly #answerable = new Map<number, Answerable>()
  readonly #ready: Promise<void>
  readonly #ended: Promise<void>
  #nextCall = 1
  #started = false
  #over = false

  /**
   * insmod: starts a worker that imports the module at `url`, and waits until it has been run to its end: then what it registers is there.
   * @throws what the module threw; nothing that it registered stays.
   */
  static async start(
    kernel: Kernel,
    generic: GenericNetlink,
    url: URL | string,
    options: KernelThreadOptions = {},
  ): Promise<KernelThread> {
    const thread = new KernelThread(kernel, generic, url, options)
    try {
      await thread.#ready
    } catch (error) {
      await thread.stop()
      throw error
    }
    thread.#started = true
    thread.#worker.unref()
    return thread
  }

  private constructor(kernel: Kernel, generic: GenericNetlink, url: URL | string, { data, name }: KernelThreadOptions) {
    this.#kernel = kernel
    this.#generic = generic
    const { port1, port2 } = new MessageChannel()
    this.#worker = new Worker(new URL('./bootstrap.js', import.meta.url), {
      workerData: { port: port2, url: String(url), data },
      transferList: [port2],
      execArgv: process.execArgv.filter(word => !word.startsWith('--input-type')), // it is not for files
      ...(name === undefined ? {} : { name }),
    })
    let ready!: () => void
    let failed!: (error: Error) => void
    this.#ready = new Promise((resolve, reject) => {
      ready = resolve
      failed = reject
    })
    this.#ended = new Promise((resolve, reject) => {
      let why: Error | undefined
      this.#worker.once('error', error => (why = error))
      this.#worker.once('exit', code => {
        if (this.#over) return resolve()
        const error = why ?? new Error(`the worker ended with code ${code}`)
        failed(error)
        reject(error)
        this.#died(error)
      })
    })
    this.#ended.catch(() => {})
    this.#channel = new Channel<ToThread>(
      port1,
      this.#calls(ready, error => failed(error)),
    )
    port1.unref()
  }

  /** Fulfils when the thread was stopped; rejects when it died by itself. Nobody has to wait for it; who does keeps the process alive. */
  get ended(): Promise<void> {
    this.#worker.ref()
    return this.#ended
  }

  get over(): boolean {
    return this.#over
  }

  /**
   * rmmod: releases its sockets and unregisters its families, so that what it has not answered ends with ECANCELED, and ends the worker wherever it is.
   * Twice is harmless.
   */
  async stop(): Promise<void> {
    if (!this.#over) {
      this.#over = true
      this.#releaseAll()
      this.#channel.close(new RequestError(EIO, { message: 'the thread was stopped' }))
    }
    this.#worker.ref()
    await this.#worker.terminate()
  }

  [Symbol.asyncDispose](): Promise<void> {
    return this.stop()
  }

  /** What it was asked is refused; then what it registered goes, so that what comes later finds nobody. */
  #died(error: Error): void {
    this.#over = true
    this.#channel.close(new RequestError(EIO, { message: `the thread of the handler ended: ${error.message}` }))
    if (this.#started) this.#kernel.failed(error)
    setImmediate(() => this.#releaseAll())
  }

  #releaseAll(): void {
    for (const socket of this.#sockets.values()) socket.release()
    for (const { id, name } of this.#families.values())
      if (this.#generic.find(id)?.name === name) this.#generic.unregister(id)
    this.#sockets.clear()
    this.#families.clear()
  }

  #calls(ready: () => void, failed: (error: Error) => void): Calls<ToKernel> {
    return {
      ready,
      failed: error => failed(revived(error)),
      netlink: call => this.#netlink(call),
      register: call => this.#register(call),
      unicast: ({ target, bytes, portId }) => this.#socket(target).unicast(bytes, portId),
      reply: ({ call, bytes }) => this.#answerable.get(call)?.reply(bytes) ?? -EIO,
      broadcast: ({ target, bytes, group, portId }) => this.#socket(target).broadcast(bytes, { group, portId }),
      hasListeners: ({ target, group }) =>
        this.#sockets.get(target)?.hasListeners(group) ?? this.#generic.hasListeners(group),
      multicast: ({ bytes, group }) => this.#generic.multicast(bytes, group),
      release: ({ target }) => this.#release(target),
    }
  }

  #socket(target: number): KernelSocket {
    const socket = this.#sockets.get(target)
    if (socket === undefined) throw new RangeError('the socket was released')
    return socket
  }

  #netlink({ target, protocol, kind, tellReleases, options }: ToKernel['netlink']): void {
    const hand = async (socket: KernelSocket, request: Request): Promise<number> => {
      const carried = this.#carry(request, bytes => socket.reply(request, bytes))
      return this.#outcome(request, kind === 'request' ? 'request' : 'message', { target, ...carried })
    }
    const socket: KernelSocket = this.#kernel.netlink(protocol, {
      ...options,
      ...(kind === 'request' && { request: request => hand(socket, request) }),
      ...(kind === 'message' && {
        input: async (_message, request) => void (await hand(socket, request)),
      }),
      ...(tellReleases && { release: portId => this.#channel.tell('released', { target, portId }) }),
    })
    this.#sockets.set(target, socket)
  }

  #register({ target, definition, id }: ToKernel['register']): { id: number; firstGroup: number } {
    const operations: GenericFamilyDefinition['operations'] = new Map(
      [...definition.operations].map(([command, sides]) => [
        command,
        {
          ...(sides.do && {
            do: { ...sides.do, doit: info => this.#do(target, command, info) } satisfies GenericOperation,
          }),
          ...(sides.dump && { dump: { ...sides.dump, dumpit: info => this.#dump(target, command, info) } }),
        },
      ]),
    )
    const entry = this.#generic.add({ ...definition, operations }, id)
    this.#families.set(target, entry)
    return { id: entry.id, firstGroup: entry.firstGroup }
  }

  #release(target: number): void {
    this.#sockets.get(target)?.release()
    this.#sockets.delete(target)
    const family = this.#families.get(target)
    if (family !== undefined) this.#generic.unregister(family.id)
    this.#families.delete(target)
  }

  #do(target: number, command: number, info: GenericRequest): Promise<number> {
    return this.#outcome(info.request, 'do', {
      target,
      command,
      ...this.#carry(info.request, bytes => info.sendMessage(bytes)),
    })
  }

  #dump(target: number, command: number, info: GenericRequest): GenericDump {
    const carried = this.#carry(info.request, bytes => info.sendMessage(bytes))
    const { call } = carried
    return {
      start: async () => {
        let result = -1
        try {
          const buffer = carried.bytes.buffer as ArrayBuffer
          const outcome = await this.#channel.ask<Outcome>('dump', { target, command, ...carried }, [buffer])
          Object.assign(info.request.extack, outcome.extack)
          result = outcome.result
        } finally {
          if (result !== 0) this.#answerable.get(call)?.forget()
        }
        return result
      },
      dump: async chunk => {
        const { length, room } = chunk
        const { result, messages } = await this.#channel.ask<StepOutcome>('step', { call, length, room })
        for (const { command, bytes } of messages) chunk.add(command, writer => writer.raw(bytes))
        return result
      },
      done: () => {
        this.#channel.tell('done', { call })
        this.#answerable.get(call)?.forget()
      },
    }
  }

  /** A copy of the message, to be transferred; the kernel needs its own for the acknowledgement. */
  #carry(request: Request, reply: (bytes: Uint8Array) => number): CarriedRequest {
    const call = this.#nextCall++
    const { bytes, portId, group, credentials, signal } = request
    const cancel = (): void => {
      const { message } = signal.reason as Error
      this.#channel.tell('cancel', { call, reason: message })
    }
    signal.addEventListener('abort', cancel)
    const forget = (): void => {
      signal.removeEventListener('abort', cancel)
      this.#answerable.delete(call)
    }
    this.#answerable.set(call, { reply, forget })
    return { call, bytes: bytes.slice(), portId, group, credentials }
  }

  async #outcome<K extends 'message' | 'request' | 'do'>(
    request: Request,
    kind: K,
    argument: ToThread[K],
  ): Promise<number> {
    try {
      const { result, extack } = await this.#channel.ask<Outcome>(kind, argument, [
        argument.bytes.buffer as ArrayBuffer,
      ])
      Object.assign(request.extack, extack)
      return result
    } finally {
      this.#answerable.get(argument.call)?.forget()
    }
  }
}
