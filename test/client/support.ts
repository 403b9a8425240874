/** What the tests of the client share: the kernels they run on, each with a namespace of its own for a test, or the reason why there is none. */

import test, { type TestContext } from 'node:test'
import { NETLINK_AUDIT, NETLINK_KOBJECT_UEVENT } from 'nlkit'
import { createKernel, type EmbeddedKernel } from 'nlkit/kernel'
import { createNetworkNamespace, linux, type Transport } from 'nlkit/transport'
import { registerFamilies } from './embedded-families.js'

/** Undefined where tests can run on the running kernel; else why not. */
export const noKernel: string | undefined = reason()

const TIMEOUT = 60_000

/** Options for test(): what only the running kernel can show; skipped with the reason where there is none to test against. */
export const onKernel: { readonly skip: string | false; readonly timeout: number } = {
  skip: noKernel ?? false,
  timeout: TIMEOUT,
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

/** Where sockets are opened: options for connect() and its like. */
export interface Place {
  readonly transport: Transport
  readonly netns: number
}

/** The kernel that a test runs on. */
export interface TestKernel {
  readonly name: 'linux' | 'embedded'
  readonly transport: Transport
  /** Put in front of programs that run in processes of their own: `place`, a fresh network namespace as options for connect(). */
  readonly program: string
  /** A fresh network namespace that ends with the test. */
  place(t: TestContext): Place
  /** Runs `body` as a user without capabilities; undefined where this process cannot become one. */
  readonly unprivileged?: <T>(body: () => Promise<T>) => Promise<T>
  readonly embedded?: EmbeddedKernel
}

const NOBODY = 65534

export const runningKernel: TestKernel = {
  name: 'linux',
  transport: linux,
  program: `
    import { createNetworkNamespace, linux } from 'nlkit/transport'
    const place = { transport: linux, netns: createNetworkNamespace().fd }`,
  place: t => ({ transport: linux, netns: namespace(t) }),
  // A user namespace made by `unshare -Ur` maps no other user.
  ...(process.env.NLKIT_TEST_REAL_ROOT === '1' ? { unprivileged: asNobody } : {}),
}

async function asNobody<T>(body: () => Promise<T>): Promise<T> {
  process.seteuid!(NOBODY)
  try {
    return await body()
  } finally {
    process.seteuid!(0)
  }
}

/** A fresh kernel whose caller has this process's id and is root. */
export function embeddedKernel(): TestKernel {
  const kernel = createKernel({ seed: 7 })
  registerFamilies(kernel)
  const { process: caller, transport } = kernel.as({ pid: process.pid })
  const place = (): Place => {
    const netns = kernel.createNetworkNamespace()
    kernel.netlink(NETLINK_KOBJECT_UEVENT, { netns, groups: 1, nonrootReceive: true })
    kernel.netlink(NETLINK_AUDIT, { netns, groups: 2 })
    return { transport, netns: netns.fd }
  }
  const unprivileged = async <T>(body: () => Promise<T>): Promise<T> => {
    const { credentials } = caller
    caller.setuid(NOBODY)
    try {
      return await body()
    } finally {
      caller.credentials = credentials
    }
  }
  const program = `
    import { createKernel } from 'nlkit/kernel'
    const place = { transport: createKernel({ seed: 7 }).transport }`
  return { name: 'embedded', transport, program, place, unprivileged, embedded: kernel }
}

const kernels = [
  { name: 'embedded', missing: false, make: embeddedKernel },
  { name: 'linux', missing: noKernel ?? false, make: () => runningKernel },
] as const

export interface KernelTestOptions {
  /** Runs on this kernel only, because … */
  readonly only?: readonly [TestKernel['name'], string]
  /** Needs to become a user without capabilities. */
  readonly unprivileged?: boolean
  readonly skip?: string | false
}

/** Declares a test of the client on each kernel, called `… [embedded]` and `… [linux]`. */
export function onKernels(
  what: string,
  body: (t: TestContext, kernel: TestKernel) => void | Promise<void>,
  options: KernelTestOptions = {},
): void {
  const [only, why] = options.only ?? []
  for (const { name, missing, make } of kernels) {
    const skip = only !== undefined && only !== name ? `${only} only: ${why}` : missing || (options.skip ?? false)
    test(`${what} [${name}]`, { skip, timeout: TIMEOUT }, t => {
      const kernel = make()
      if (options.unprivileged && kernel.unprivileged === undefined)
        return t.skip('needs real root, to become another user for a moment')
      return body(t, kernel)
    })
  }
}

/** Descriptor of a fresh network namespace of the running kernel that ends with the test. */
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
