/**
 * The native part: loaded on first use, never by an import. This is the only file that touches it; {@link Addon} is all it can do.
 */

import { fileURLToPath } from 'node:url'
import { packageRoot } from '../package-root.js'

/** Must equal NLKIT_ADDON_VERSION in native/nlkit.h. */
const ADDON_VERSION = 4

/**
 * Every function returns a number >= 0 or a negative errno, and throws TypeError only for arguments of the wrong kind. `entry` is what
 * socket(), createNamespace(), createTun() and openCapture() returned: it belongs to the thread that got it, is never used twice, and gives -9 (EBADF)
 * once closed. The end of the thread (exit, worker.terminate()) closes all its entries.
 */
export interface Addon {
  readonly version: number
  /** `netns`: an open descriptor of the namespace, or -1 for the thread's own. EPERM also when the way back would be refused. */
  socket(type: number, protocol: number, netns: number): number
  close(entry: number): number
  fileDescriptor(entry: number): number
  bind(entry: number, portId: number, groups: number): number
  connect(entry: number, portId: number, groups: number): number
  getsockname(entry: number, into: Uint32Array): number
  getpeername(entry: number, into: Uint32Array): number
  setsockopt(entry: number, level: number, option: number, value: number | Uint8Array): number
  getsockopt(entry: number, level: number, option: number, into: Uint8Array): number
  /** `portId` -1: without an address. */
  send(entry: number, bytes: Uint8Array, portId: number, groups: number): number
  /** `area`: the bytes of a ReceiveArea, `room` and `most` as there. */
  receive(entry: number, area: Uint8Array, room: number, most: number): number
  sendReceive(
    entry: number,
    bytes: Uint8Array,
    portId: number,
    groups: number,
    area: Uint8Array,
    room: number,
    most: number,
  ): number
  queueSend(entry: number, bytes: Uint8Array, portId: number, groups: number, room: number, sent: () => void): number
  queueReceive(entry: number, most: number, room: number, received: () => void): number
  takeSent(entry: number, area: Uint8Array): number | undefined
  unqueueSends(entry: number): number
  watch(entry: number, readable: () => void): number
  unwatch(entry: number): number
  threadId(): number
  createNamespace(): number
  /** `name`: 16 bytes, zero-padded; afterwards the name the kernel chose. `persist`: 0 or 1. */
  createTun(netns: number, name: Uint8Array, flags: number, persist: number): number
  /**
   * A packet socket on the device with that index. What receive() gives of it: the protocol in place of the sender's port id, the packet's type
   * (linux/if_packet.h) in place of the groups.
   */
  openCapture(netns: number, interfaceIndex: number): number
}

const noAddonBrand: symbol = Symbol.for('nlkit.NoAddonError')

/** There is no way to the running kernel here. Everything that needs none (wire, schema, the embedded kernel) works all the same. */
export class NoAddonError extends Error {
  readonly code = 'ERR_NLKIT_NO_ADDON'
  /** The file that was looked for. */
  readonly path: string

  constructor(path: string, reason: string, options?: ErrorOptions) {
    super(`nlkit cannot reach the running kernel: ${reason} (looked for ${path}). ${remedy(options?.cause)}`, options)
    this.name = 'NoAddonError'
    this.path = path
    Object.defineProperty(this, noAddonBrand, { value: true })
  }

  /** True across copies of the package and realms, where `instanceof` is not. */
  static is(value: unknown): value is NoAddonError {
    return typeof value === 'object' && value !== null && noAddonBrand in value
  }
}

/** @param cause what loading failed with: ERR_DLOPEN_DISABLED under `--permission` without `--allow-addons`, and under `--no-addons`. */
function remedy(cause: unknown): string {
  if ((cause as NodeJS.ErrnoException | undefined)?.code === 'ERR_DLOPEN_DISABLED') {
    return 'Node was started so that it loads no addons: start it with --allow-addons beside --permission, and without --no-addons.'
  }
  if (process.platform !== 'linux') {
    return 'Netlink belongs to Linux; elsewhere use the embedded kernel (nlkit/kernel) or another transport.'
  }
  return 'In a checkout run "npm run setup" (needs a C compiler); with the published package, see if it has a build for this architecture, or set NLKIT_ADDON to one.'
}

/** Where the addon is looked for: NLKIT_ADDON, else the one place in the package. */
export function addonPath(): string {
  const override = process.env.NLKIT_ADDON
  if (override) return override
  return fileURLToPath(new URL(`prebuilds/${process.platform}-${process.arch}/nlkit.node`, packageRoot()))
}

let loaded: Addon | undefined

/** @throws {NoAddonError} where there is none for this system. Tried again at the next call. */
export function addon(): Addon {
  return (loaded ??= load(addonPath()))
}

function load(path: string): Addon {
  if (process.platform !== 'linux') throw new NoAddonError(path, `there is none for ${process.platform}`)
  const module: { exports: Partial<Addon> } = { exports: {} }
  try {
    process.dlopen(module, path)
  } catch (error) {
    throw new NoAddonError(path, `the addon does not load: ${error instanceof Error ? error.message : String(error)}`, {
      cause: error,
    })
  }
  const { version } = module.exports
  if (version === ADDON_VERSION) return module.exports as Addon
  throw new NoAddonError(path, `the addon has version ${version} instead of ${ADDON_VERSION}, it is stale`)
}
