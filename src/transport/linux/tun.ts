/** Tun and tap devices: rtnetlink refuses to create them, /dev/net/tun does. */

import type { NetworkNamespace } from '../transport.js'
import { addon } from './addon.js'
import { LinuxError } from './linux-error.js'
import { withNetworkNamespace } from './network-namespace.js'

/** linux/if_tun.h: flags of TUNSETIFF. */
const IFF_TUN = 0x0001
const IFF_TAP = 0x0002
const IFF_MULTI_QUEUE = 0x0100
const IFF_NO_PI = 0x1000
const IFF_VNET_HDR = 0x4000
const IFF_TUN_EXCL = 0x8000

/** Bytes of a device name with its NUL. */
const IFNAMSIZ = 16

export interface TunOptions {
  /** Up to 15 bytes; `%d` is replaced by the first free number. Default `tun%d` or `tap%d`. */
  readonly name?: string
  /** `tun` (default) carries IP packets, `tap` Ethernet frames. */
  readonly kind?: 'tun' | 'tap'
  /** Default: the namespace of the calling thread. */
  readonly netns?: NetworkNamespace
  /** Keep the device after close(); it is then removed like any other link. Default false: it lives until close(). */
  readonly persist?: boolean
  /** Each packet is preceded by struct tun_pi, 4 bytes. Default false. */
  readonly packetInformation?: boolean
  /** Each packet is preceded by struct virtio_net_hdr. Default false. */
  readonly virtioHeader?: boolean
  readonly multiQueue?: boolean
  /** Fail with EBUSY when the device exists already, instead of attaching to it. Default true. */
  readonly exclusive?: boolean
}

/** An open tun or tap device: packets are read from and written to `fd`, which does not block. */
export interface TunDevice extends Disposable {
  /** The name the kernel gave it. */
  readonly name: string
  /** Open descriptor, for `fs.read`, `fs.write` or a stream; -9 once closed. Do not close it yourself. */
  readonly fd: number
  /** Closing twice is harmless. */
  close(): void
}

class OpenTun implements TunDevice {
  readonly name: string
  readonly #entry: number

  constructor(entry: number, name: string) {
    this.#entry = entry
    this.name = name
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

function flagsOf(options: TunOptions): number {
  return (
    (options.kind === 'tap' ? IFF_TAP : IFF_TUN) |
    (options.packetInformation ? 0 : IFF_NO_PI) |
    (options.virtioHeader ? IFF_VNET_HDR : 0) |
    (options.multiQueue ? IFF_MULTI_QUEUE : 0) |
    (options.exclusive === false ? 0 : IFF_TUN_EXCL)
  )
}

/**
 * Creates a tun or tap device (drivers/net/tun.c, tun_set_iff). Needs CAP_NET_ADMIN in the namespace's user namespace.
 *
 * @throws {LinuxError} EPERM without the privilege, EBUSY when the name is taken, ENOENT or ENODEV where the kernel has no tun driver,
 * EINVAL for a name the kernel refuses, ENAMETOOLONG for one above 15 bytes, and what opening `netns` failed with.
 * @throws {NoAddonError} where there is no addon.
 */
export function createTun(options: TunOptions = {}): TunDevice {
  const wanted = options.name ?? (options.kind === 'tap' ? 'tap%d' : 'tun%d')
  const encoded = new TextEncoder().encode(wanted)
  if (encoded.length >= IFNAMSIZ) throw new LinuxError(36, 'ioctl', `creating ${wanted}`)
  const name = new Uint8Array(IFNAMSIZ)
  name.set(encoded)
  const entry = withNetworkNamespace(options.netns, fd =>
    addon().createTun(fd, name, flagsOf(options), options.persist ? 1 : 0),
  )
  if (entry < 0) {
    throw new LinuxError(-entry, 'ioctl', `creating ${wanted} through /dev/net/tun`, {
      EPERM: 'needs CAP_NET_ADMIN in the network namespace',
      EBUSY: 'a device of that name exists; with exclusive: false a persistent tun device is attached to',
      ENOENT: 'no such namespace, or the kernel has no tun driver: modprobe tun',
      ENODEV: 'the kernel has no tun driver: modprobe tun',
    })
  }
  return new OpenTun(entry, new TextDecoder().decode(name.subarray(0, name.indexOf(0))))
}
