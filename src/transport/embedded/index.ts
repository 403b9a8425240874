/** The embedded kernel as a {@link Transport}. Knows both ends of the seam; must not know what a message means. */

import { EBADF, EINVAL, ENOENT } from '../../kernel/errno.js'
import {
  type Clock,
  GenericNetlink,
  Kernel,
  type NetworkNamespace as KernelNetworkNamespace,
  type KernelOptions,
  KernelThread,
  type KernelThreadOptions,
  type Process,
  type ProcessOptions,
  Random,
  Rtnetlink,
  registerSockDiag,
} from '../../kernel/index.js'
import type { HeldNamespace, NetworkNamespace, SystemSocketOptions, Transport } from '../transport.js'
import { EmbeddedSocket } from './socket.js'

export * from '../../kernel/index.js'
export { EmbeddedSocket } from './socket.js'

/** One process of an embedded kernel, with its system calls. */
export interface EmbeddedProcess {
  readonly process: Process
  readonly transport: EmbeddedTransport
}

export interface EmbeddedTransport extends Transport {
  socket(protocol: number, options?: SystemSocketOptions): EmbeddedSocket | number
}

class ProcessTransport implements EmbeddedTransport {
  readonly name = 'embedded'
  readonly #kernel: EmbeddedKernel
  readonly #process: Process

  constructor(kernel: EmbeddedKernel, process: Process) {
    this.#kernel = kernel
    this.#process = process
  }

  socket(protocol: number, options: SystemSocketOptions = {}): EmbeddedSocket | number {
    const netns = options.netns === undefined ? this.#process.netns : this.#kernel.namespaceOf(options.netns)
    if (typeof netns === 'number') return netns
    const socket = this.#kernel.socket(this.#process, protocol, options.type, netns)
    return typeof socket === 'number' ? socket : new EmbeddedSocket(this.#kernel, socket, this.#process)
  }

  holdNamespace(netns: NetworkNamespace): HeldNamespace | number {
    const held = this.#kernel.namespaceOf(netns)
    if (typeof held === 'number') return held
    return { netns: held.fd, close: this.#kernel.holdNetworkNamespace(held) }
  }

  threadId(): number {
    return this.#process.pid
  }

  processId(): number {
    return this.#process.pid
  }
}

export interface EmbeddedKernelOptions extends KernelOptions {
  /** Whether NETLINK_ROUTE is there, with the state behind it. Default true; without it the protocol number is free for a kernel side of one's own. */
  readonly rtnetlink?: boolean
  /** Whether NETLINK_SOCK_DIAG is there, and tells of netlink's sockets. Default true; without it the protocol number is free. */
  readonly sockDiag?: boolean
  /** Time of what rtnetlink does later: lifetimes, duplicate address detection. Default: the system's; a {@link ManualClock} for tests. */
  readonly clock?: Clock
}

/** A kernel that runs in this process, with NETLINK_USERSOCK, NETLINK_GENERIC, NETLINK_ROUTE and netlink's part of NETLINK_SOCK_DIAG, and what is added to it. */
export class EmbeddedKernel extends Kernel {
  /** Families of generic netlink. */
  readonly generic: GenericNetlink
  /** Links, addresses, routes, neighbours and rules of each network namespace. */
  readonly rtnetlink: Rtnetlink | undefined
  /** System calls as root of the initial namespaces. */
  readonly transport: EmbeddedTransport
  readonly #processes = new Map<number, Process>()

  constructor(options: EmbeddedKernelOptions = {}) {
    super(options)
    this.generic = new GenericNetlink(this, options.groups?.generic)
    const chance = new Random((options.seed ?? 1) + 1)
    const route = {
      random: () => chance.next() / 0x1_0000_0000,
      groups: options.groups?.route,
      ...(options.clock && { clock: options.clock }),
    }
    this.rtnetlink = options.rtnetlink === false ? undefined : new Rtnetlink(this, route)
    if (options.sockDiag !== false) registerSockDiag(this)
    this.transport = this.as().transport
  }

  /** A process to make system calls as: another user, other capabilities, other namespaces. */
  as(options: ProcessOptions = {}): EmbeddedProcess {
    const process = this.process(options)
    this.#processes.set(process.pid, process)
    return { process, transport: new ProcessTransport(this, process) }
  }

  /**
   * Runs a module on a thread of its own, as insmod does: what handlers do there keeps nobody in this process from going on, and a send() to them returns
   * at once. The module imports `kernel` from `nlkit/kernel/thread`, and registers with it. Fulfils when it has been run to its end.
   * @param url of a JavaScript module: `new URL('./module.js', import.meta.url)`.
   * @throws what the module throws.
   */
  thread(url: URL | string, options: KernelThreadOptions = {}): Promise<KernelThread> {
    return KernelThread.start(this, this.generic, url, options)
  }

  /** The namespace that `netns` of socket options means; -errno for none, as for the running kernel. */
  namespaceOf(netns: NetworkNamespace): KernelNetworkNamespace | number {
    if (typeof netns === 'object') return this.#processes.get(netns.pid)?.netns ?? (netns.pid > 0 ? -ENOENT : -EINVAL)
    return this.findNetworkNamespace(netns) ?? (typeof netns === 'number' ? -EBADF : -ENOENT)
  }
}

/**
 * A fresh kernel; everything random in it comes from `seed`, so that runs repeat.
 * @example
 * const kernel = createKernel()
 * const test = kernel.netlink(30, { input: (message, { portId }) => void test.unicast({ type: 16, payload }, portId) })
 * const socket = await NetlinkSocket.open(30, { kernel })
 */
export function createKernel(options: EmbeddedKernelOptions = {}): EmbeddedKernel {
  return new EmbeddedKernel(options)
}
