/** Which kernel an example is played on, and what a role of it finds there. */

import { hostProtocol, type Transport } from 'nlkit'
import type { Protocol } from 'nlkit/define'
import type { EmbeddedKernel, ProtocolHandlers, ProtocolSide } from 'nlkit/kernel'

/**
 * `embedded`: all in this process, on any system. `usersock`: processes on NETLINK_USERSOCK of the running kernel, one of them in the part of the
 * kernel side. `running`: the running kernel itself, or a module of it.
 */
export type KernelName = 'embedded' | 'usersock' | 'running'

/** Where the kernel side is: data, so that it can be told to another process. */
export interface Where {
  readonly protocol: number
  /** 0: a kernel. */
  readonly kernelPort: number
}

type Messages = Record<string, unknown>

/** The kernel side of a protocol: alike in the embedded kernel and in a process that plays it. */
export type KernelSide<M extends Messages, G extends string> = Pick<
  ProtocolSide<M, G>,
  'unicast' | 'broadcast' | 'broadcastTo'
> &
  AsyncDisposable

export interface Place extends Where {
  /** Undefined for the running kernel's. */
  readonly transport: Transport | undefined
  /** Undefined where it is another one. */
  readonly kernel: EmbeddedKernel | undefined
  /** Starts the kernel side. */
  host<M extends Messages, G extends string>(
    protocol: Protocol<M, G>,
    handlers?: ProtocolHandlers<M>,
  ): Promise<KernelSide<M, G>>
}

/** On the running kernel, where another process may have to play the kernel side. */
export function runningPlace(where: Where): Place {
  const { protocol, kernelPort: portId } = where
  return {
    ...where,
    transport: undefined,
    kernel: undefined,
    host: (definition, handlers = {}) => hostProtocol(definition, handlers, { protocol, portId }),
  }
}

/** A kernel for one run of an example; each role is a process of it. */
export class EmbeddedPlaces {
  readonly kernel: EmbeddedKernel
  #nextProcess = 1001

  /** Loads the kernel, which a role on another one does without. */
  static async load(): Promise<EmbeddedPlaces> {
    const { createKernel } = await import('nlkit/kernel')
    return new EmbeddedPlaces(createKernel())
  }

  private constructor(kernel: EmbeddedKernel) {
    this.kernel = kernel
  }

  next(where: Where): { readonly place: Place; readonly processId: number } {
    const { kernel } = this
    const pid = this.#nextProcess++
    const place: Place = {
      ...where,
      kernel,
      transport: kernel.as({ pid }).transport,
      host: async (definition, handlers = {}) => kernel.protocol(definition, handlers, { protocol: where.protocol }),
    }
    return { place, processId: pid }
  }
}

/** The kernel that `--kernel` names, else the first one. @throws Error for one that the example cannot be played on. */
export function chosenKernel<K extends KernelName>(kernels: readonly [K, ...K[]]): K {
  const [option, name] = process.argv.slice(2)
  if (option === undefined) return kernels[0]
  const found = kernels.find(kernel => kernel === name)
  if (option === '--kernel' && found !== undefined) return found
  console.error(`expected --kernel ${kernels.join(' | ')}, got: ${process.argv.slice(2).join(' ')}`)
  process.exit(2)
}
