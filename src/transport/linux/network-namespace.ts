/** Network namespaces of the running kernel: finding them by name, path, descriptor or process, and making fresh ones. */

import { closeSync, constants, fstatSync, openSync } from 'node:fs'
import type { HeldNamespace, NetworkNamespace } from '../transport.js'
import { addon } from './addon.js'
import { LinuxError } from './linux-error.js'

/** Where `ip netns add` puts names. */
const NAMED = '/run/netns/'

/** EBADF */
const BAD_DESCRIPTOR = 9
/** EINVAL */
const INVALID = 22
/** EIO, for a failure that comes without a number. */
const INPUT_OUTPUT = 5

/** The file that stands for a namespace, for opening and for messages: `/run/netns/blue`, `/proc/42/ns/net`, `/proc/<own>/fd/7`. */
export function networkNamespacePath(netns: NetworkNamespace): string {
  if (typeof netns === 'number') return `/proc/${process.pid}/fd/${netns}`
  if (typeof netns === 'object') return `/proc/${netns.pid}/ns/net`
  return netns.includes('/') ? netns : NAMED + netns
}

function isUsable(netns: NetworkNamespace): boolean {
  if (typeof netns === 'number') return Number.isInteger(netns) && netns >= 0 && netns <= 0x7fff_ffff
  if (typeof netns === 'object') return Number.isInteger(netns.pid) && netns.pid > 0
  return netns !== '' && netns !== '.' && netns !== '..' && !netns.includes('\0')
}

/**
 * Calls `use` with an open descriptor of the namespace (-1 for undefined: the thread's own) and returns its result. A descriptor given by the caller
 * stays open and the caller's; one opened here is closed afterwards.
 *
 * Returns -errno where the namespace cannot be opened: -ENOENT no such name or process, -EACCES another user's process,
 * -EINVAL not a name. {@link networkNamespacePath} says which file that was.
 */
export function withNetworkNamespace(netns: NetworkNamespace | undefined, use: (fd: number) => number): number {
  if (netns === undefined) return use(-1)
  if (!isUsable(netns)) return typeof netns === 'number' ? -BAD_DESCRIPTOR : -INVALID
  if (typeof netns === 'number') return use(netns)
  let fd: number
  try {
    fd = openSync(networkNamespacePath(netns), 'r')
  } catch (error) {
    return (error as NodeJS.ErrnoException).errno ?? -INPUT_OUTPUT
  }
  try {
    return use(fd)
  } finally {
    closeSync(fd)
  }
}

/**
 * An own descriptor of a namespace: it stays that of this namespace when the name is given to another, the process ends, or the descriptor it was
 * found by is closed and its number used again. Returns -errno as {@link withNetworkNamespace}. Under Node's --permission
 * without leave to read /proc, a descriptor can only be taken as it is: the caller must leave it open.
 */
export function holdNetworkNamespace(netns: NetworkNamespace): HeldNamespace | number {
  if (!isUsable(netns)) return typeof netns === 'number' ? -BAD_DESCRIPTOR : -INVALID
  try {
    // O_NONBLOCK: what was given may be a pipe, and opening that waits. Node opens with O_CLOEXEC.
    return new Held(openSync(ownPath(netns), constants.O_RDONLY | constants.O_NONBLOCK))
  } catch (error) {
    if (typeof netns === 'number') {
      if (!isOpen(netns)) return -BAD_DESCRIPTOR
      if ((error as NodeJS.ErrnoException).code === 'ERR_ACCESS_DENIED') return { netns, close() {} }
    }
    return (error as NodeJS.ErrnoException).errno ?? -INPUT_OUTPUT
  }
}

/** /proc/self holds where /proc is that of another process namespace, in which this process has another number. */
function ownPath(netns: NetworkNamespace): string {
  return typeof netns === 'number' ? `/proc/self/fd/${netns}` : networkNamespacePath(netns)
}

function isOpen(fd: number): boolean {
  try {
    fstatSync(fd)
    return true
  } catch {
    return false
  }
}

class Held implements HeldNamespace {
  readonly netns: number
  #closed = false

  constructor(fd: number) {
    this.netns = fd
  }

  close(): void {
    if (this.#closed) return
    this.#closed = true
    closeSync(this.netns)
  }
}

/** A network namespace that lives as long as this object is open, or something is inside it. */
export interface OwnedNetworkNamespace extends Disposable {
  /** Open descriptor, to be given as `netns`. -9 once closed. */
  readonly fd: number
  /** A path other processes can use: `nsenter --net=<path>`, `ip netns attach`. Ends with close(). */
  readonly path: string
  /** Closing twice is harmless. */
  close(): void
}

class Owned implements OwnedNetworkNamespace {
  readonly path: string
  readonly #entry: number

  constructor(entry: number) {
    this.#entry = entry
    this.path = networkNamespacePath(this.fd)
  }

  get fd(): number {
    return addon().fileDescriptor(this.#entry)
  }

  close(): void {
    addon().close(this.#entry)
  }

  [Symbol.dispose](): void {
    this.close()
  }
}

/**
 * Makes a fresh network namespace (unshare(2), CLONE_NEWNET) without moving the calling thread into it. Its `lo` is down.
 * Needs CAP_SYS_ADMIN in the user namespace of the present one: root, or `unshare -Urn`.
 *
 * @throws {LinuxError} EPERM without the privilege, ENOSPC above /proc/sys/user/max_net_namespaces.
 * @throws {NoAddonError} where there is no addon.
 */
export function createNetworkNamespace(): OwnedNetworkNamespace {
  const entry = addon().createNamespace()
  if (entry < 0) {
    throw new LinuxError(-entry, 'unshare', 'creating a network namespace', {
      EPERM: 'needs CAP_SYS_ADMIN: run as root, or under "unshare -Urn"',
      ENOSPC: 'raise /proc/sys/user/max_net_namespaces, or close namespaces',
    })
  }
  return new Owned(entry)
}
