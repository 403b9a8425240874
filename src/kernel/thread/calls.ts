/** What the kernel and a thread of it say to each other; all of it structured clones, messages by transfer. */

import type { Extack } from '../extack.js'
import type { GenericFamilyDefinition, GenericOperation } from '../generic/family.js'
import type { KernelSocketOptions } from '../kernel-socket.js'
import type { SenderCredentials } from '../process.js'
import type { CarriedError } from './channel.js'

/** A message that came, under a number by which it can be answered. */
export interface CarriedRequest {
  readonly call: number
  readonly bytes: Uint8Array
  readonly portId: number
  readonly group: number
  readonly credentials: SenderCredentials
}

export interface Outcome {
  /** 0 or -errno. */
  readonly result: number
  readonly extack: Extack
}

/** A chunk of a dump: payloads behind their generic headers. */
export interface StepOutcome {
  readonly result: number
  readonly messages: readonly { readonly command: number; readonly bytes: Uint8Array }[]
}

type Side = 'do' | 'dump'

/** By which a thread knows its sockets and families: numbers that it chose. */
interface Target {
  readonly target: number
}

/** The kernel calls the thread. */
export interface ToThread {
  message: Target & CarriedRequest
  request: Target & CarriedRequest
  released: Target & { readonly portId: number }
  do: Target & CarriedRequest & { readonly command: number }
  dump: Target & CarriedRequest & { readonly command: number }
  step: { readonly call: number; readonly length: number; readonly room: number }
  done: { readonly call: number }
  cancel: { readonly call: number; readonly reason: string }
}

export type ThreadSocketKind = 'message' | 'request' | 'nothing'

/** What a family is without its functions. */
export interface CarriedFamily extends Omit<GenericFamilyDefinition, 'operations' | 'bind' | 'unbind'> {
  readonly operations: ReadonlyMap<number, { readonly [S in Side]?: Omit<GenericOperation, 'doit' | 'dumpit'> }>
}

/** The thread calls the kernel. */
export interface ToKernel {
  ready: undefined
  failed: CarriedError
  netlink: Target & {
    readonly protocol: number
    readonly kind: ThreadSocketKind
    readonly tellReleases: boolean
    readonly options: Pick<KernelSocketOptions, 'groups' | 'nonrootReceive' | 'nonrootSend' | 'parallelOps'>
  }
  register: Target & { readonly definition: CarriedFamily; readonly id: number | undefined }
  unicast: Target & { readonly bytes: Uint8Array; readonly portId: number }
  reply: { readonly call: number; readonly bytes: Uint8Array }
  broadcast: Target & { readonly bytes: Uint8Array; readonly group: number; readonly portId: number }
  hasListeners: Target & { readonly group: number }
  multicast: Target & { readonly bytes: Uint8Array; readonly group: number }
  release: Target
}
