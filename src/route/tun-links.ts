/** Tun and tap devices, which rtnetlink refuses to make (drivers/net/tun.c tun_validate: EINVAL). */

import { NetlinkError } from '../client/index.js'
import { ValueError } from '../schema/index.js'
import { createTun, LinuxError, linux, type TunOptions } from '../transport/linux/index.js'
import type { NetworkNamespace, Transport } from '../transport/transport.js'
import type { NewLink } from './link-request.js'

/** IFF_TAP, as IFLA_TUN_TYPE has it (linux/if_tun.h). */
const IFF_TAP = 2

export function isTunKind(kind: string | undefined): boolean {
  return kind === 'tun' || kind === 'tap'
}

/**
 * Makes a persistent device and returns its name; `kind: 'tap'`, or data.type 2 of kind `tun`, makes a tap.
 * @throws ValueError on transports other than the running kernel's; NetlinkError what the driver said: EBUSY where the name is taken.
 */
export function addTun(
  link: NewLink,
  place: { readonly transport: Transport; readonly netns?: NetworkNamespace | undefined },
): string {
  if (place.transport !== linux) {
    throw new ValueError(
      'kind',
      `tun and tap devices are made through /dev/net/tun of the running kernel, not by rtnetlink; transport '${place.transport.name}' has no such device`,
    )
  }
  const data = (link.data ?? link.linkinfo?.data) as
    | { type?: number; pi?: number; vnetHdr?: number; multiQueue?: number }
    | undefined
  const kind = link.kind === 'tap' || data?.type === IFF_TAP ? 'tap' : 'tun'
  const name = link.name ?? link.ifname
  return makeTun({
    kind,
    persist: true,
    ...(name === undefined ? {} : { name }),
    ...(place.netns === undefined ? {} : { netns: place.netns }),
    packetInformation: data?.pi === 1,
    virtioHeader: data?.vnetHdr === 1,
    multiQueue: data?.multiQueue === 1,
  })
}

function makeTun(options: TunOptions): string {
  try {
    const device = createTun(options)
    device.close()
    return device.name
  } catch (error) {
    if (!(error instanceof LinuxError)) throw error
    const { errno, code, syscall, message } = error
    throw new NetlinkError({
      code,
      errno,
      syscall,
      subject: `tun device ${options.name ?? ''}`.trim(),
      reason: message,
      cause: error,
    })
  }
}
