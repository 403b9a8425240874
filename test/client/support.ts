/** What the tests of the client share: a namespace of their own on the running kernel, or the reason why there is none. */

import type { TestContext } from 'node:test'
import { createNetworkNamespace, linux } from 'nlkit/transport'

/** Undefined where tests can run; else why not. */
export const noKernel: string | undefined = reason()

/** Options for test(): skipped with the reason where there is no kernel to test against. */
export const onKernel: { readonly skip: string | false; readonly timeout: number } = {
  skip: noKernel ?? false,
  timeout: 60_000,
}

function reason(): string | undefined {
  if (process.platform !== 'linux') return `needs Linux, this is ${process.platform}`
  try {
    createNetworkNamespace().close()
    const socket = linux.socket(0)
    if (typeof socket === 'number') return `netlink sockets fail with errno ${-socket}`
    socket.close()
    return undefined
  } catch (error) {
    return error instanceof Error ? error.message : String(error)
  }
}

/** Descriptor of a fresh network namespace that ends with the test. */
export function namespace(t: TestContext): number {
  const netns = createNetworkNamespace()
  t.after(() => netns.close())
  return netns.fd
}

/** Closes things when the test ends. */
export function closing<T extends { close(): void }>(t: TestContext, what: T): T {
  t.after(() => what.close())
  return what
}

/** Collects what an async iterable yields until `count` items are there. */
export async function take<T>(items: AsyncIterable<T>, count: number): Promise<T[]> {
  const taken: T[] = []
  for await (const item of items) if (taken.push(item) === count) break
  return taken
}

export function turn(): Promise<void> {
  return new Promise(resolve => setImmediate(resolve))
}

export function sleep(milliseconds: number): Promise<void> {
  return new Promise(resolve => setTimeout(resolve, milliseconds))
}
