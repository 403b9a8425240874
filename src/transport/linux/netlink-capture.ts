/** What other programs and the kernel say to each other, by a packet socket on an nlmon device. drivers/net/nlmon.c; M4. */

import { AREA_HEADER, ReceiveArea } from '../receive-area.js'
import type { NetworkNamespace } from '../transport.js'
import { addon } from './addon.js'
import { LinuxError } from './linux-error.js'
import { withNetworkNamespace } from './network-namespace.js'

const SOL_SOCKET = 1
const SO_RCVBUF = 8
const SO_RCVBUFFORCE = 33
const SOL_PACKET = 263
const PACKET_STATISTICS = 6
// Packet types; linux/if_packet.h.
const PACKET_USER = 6
const PACKET_KERNEL = 7
const EAGAIN = 11
const DEFAULT_BUFFER = 4 << 20

/** One datagram that passed. `bytes` is a copy. */
export interface CapturedMessage {
  /** NETLINK_ROUTE 0 … */
  readonly protocol: number
  /** It went to the kernel; undefined where the device does not say, as before its direction was kept on the way to packet sockets. */
  readonly toKernel: boolean | undefined
  readonly bytes: Uint8Array
  /** Larger than `bytes.length` where it was cut. */
  readonly fullLength: number
}

export interface NetlinkCaptureOptions {
  /** Where the device is. Default: the namespace of the calling thread. */
  readonly netns?: NetworkNamespace
  /** Bytes that may wait to be read. Default 4 MiB, as far as net.core.rmem_max and the capabilities allow. */
  readonly receiveBuffer?: number
}

export interface NetlinkCapture extends Disposable {
  /** Everything that waits. @throws LinuxError: ENETDOWN where the device went down or away */
  read(): CapturedMessage[]
  /** `readable` is called in the event loop while something waits; it keeps the process alive. */
  watch(readable: () => void): void
  /** Datagrams that the kernel dropped since the last call, because they were not read in time. */
  takeDrops(): number
  /** Closing twice is harmless. */
  close(): void
}

function directionOf(packetType: number): boolean | undefined {
  if (packetType === PACKET_KERNEL) return true
  return packetType === PACKET_USER ? false : undefined
}

class OpenCapture implements NetlinkCapture {
  readonly #entry: number
  readonly #area = new ReceiveArea()

  constructor(entry: number) {
    this.#entry = entry
  }

  read(): CapturedMessage[] {
    const messages: CapturedMessage[] = []
    for (;;) {
      addon().receive(this.#entry, this.#area.u8, this.#area.room, this.#area.most)
      const { count, errno } = this.#area
      for (let index = 0, position = AREA_HEADER; index < count; index++, position = this.#area.next(position)) {
        const { offset, length, fullLength, portId, groups } = this.#area.datagram(position)
        const bytes = this.#area.u8.slice(offset, offset + length)
        messages.push({ protocol: portId, toKernel: directionOf(groups), bytes, fullLength })
      }
      if (errno === 0 && count > 0) continue
      if (errno !== 0 && errno !== EAGAIN && messages.length === 0)
        throw new LinuxError(errno, 'recvmsg', 'capturing', { ENETDOWN: 'the nlmon device went down or away' })
      return messages
    }
  }

  watch(readable: () => void): void {
    addon().watch(this.#entry, readable)
  }

  takeDrops(): number {
    const statistics = new Uint8Array(8)
    addon().getsockopt(this.#entry, SOL_PACKET, PACKET_STATISTICS, statistics)
    return new Uint32Array(statistics.buffer)[1]!
  }

  close(): void {
    addon().close(this.#entry)
  }

  [Symbol.dispose](): void {
    this.close()
  }
}

/**
 * Listens on an nlmon device, which must be up. Needs CAP_NET_RAW in the namespace's user namespace.
 *
 * @param interfaceIndex of the nlmon device
 * @throws {LinuxError} EPERM without the privilege, ENODEV where there is no such device, and what opening `netns` failed with.
 * @throws {NoAddonError} where there is no addon.
 */
export function openNetlinkCapture(interfaceIndex: number, options: NetlinkCaptureOptions = {}): NetlinkCapture {
  const entry = withNetworkNamespace(options.netns, netns => addon().openCapture(netns, interfaceIndex))
  if (entry < 0) {
    throw new LinuxError(-entry, 'socket', `capturing on interface ${interfaceIndex}`, {
      EPERM: 'needs CAP_NET_RAW in the network namespace',
      ENODEV: 'there is no such device',
      EAFNOSUPPORT: 'the kernel has no packet sockets: modprobe af_packet',
    })
  }
  const size = options.receiveBuffer ?? DEFAULT_BUFFER
  if (addon().setsockopt(entry, SOL_SOCKET, SO_RCVBUFFORCE, size >> 1) < 0)
    addon().setsockopt(entry, SOL_SOCKET, SO_RCVBUF, size >> 1)
  return new OpenCapture(entry)
}
