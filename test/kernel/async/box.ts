/** A small generic family and a protocol, for handlers that take their time. */

import { connect as connectClient, type FamilyClient, NetlinkError } from 'nlkit'
import { bytes, defineFamily, defineProtocol, string, u32 } from 'nlkit/define'
import { createKernel, type EmbeddedKernel, type EmbeddedKernelOptions } from 'nlkit/kernel'

export const box = defineFamily({
  name: 'box',
  attributes: { number: u32(), name: string(), data: bytes() },
  groups: ['news'],
  operations: {
    get: { value: 1, do: { request: true, reply: true }, dump: { request: true, reply: true } },
    set: { value: 2, do: { request: true } },
    ntf: { value: 3, notify: 'get', group: 'news' },
  },
})

export const echo = defineProtocol({
  name: 'echo',
  protocol: 21,
  groups: { all: 1 },
  messages: { text: { payload: string() }, news: { payload: string(), group: 'all' } },
})

export type BoxClient = FamilyClient<typeof box>

/** A promise to be settled from outside. */
export class Gate<T = void> {
  readonly promise: Promise<T>
  open!: (value: T) => void
  fail!: (error: unknown) => void

  constructor() {
    this.promise = new Promise<T>((resolve, reject) => {
      this.open = resolve
      this.fail = reject
    })
  }
}

/** With what its handlers did wrong. */
export function kernelWithFailures(options: EmbeddedKernelOptions = {}): {
  readonly kernel: EmbeddedKernel
  readonly failures: unknown[]
} {
  const failures: unknown[] = []
  const kernel = createKernel({ rtnetlink: false, ...options, onFailure: error => failures.push(error) })
  return { kernel, failures }
}

export function connect(kernel: EmbeddedKernel): Promise<BoxClient> {
  return connectClient(box, { kernel })
}

/** `code` and the kernel's words of the error that `promise` rejects with. */
export async function refusal(promise: Promise<unknown>): Promise<[code: string, words: string | undefined]> {
  try {
    await promise
  } catch (error) {
    if (NetlinkError.is(error)) return [error.code, error.kernelMessage]
    throw error
  }
  throw new Error('expected a refusal')
}

/** Lets everything happen that does not wait for anything outside. */
export async function settle(): Promise<void> {
  for (let turn = 0; turn < 10; turn++) await new Promise(resolve => setImmediate(resolve))
}
