/** The running kernel as a {@link Transport}. Knows system calls and namespaces; must not know what a message means. */

import type { HeldNamespace, NetworkNamespace, SystemSocket, SystemSocketOptions, Transport } from '../transport.js'
import { addon } from './addon.js'
import { holdNetworkNamespace, withNetworkNamespace } from './network-namespace.js'
import { LinuxSocket } from './socket.js'

export { NoAddonError } from './addon.js'
export { LinuxError } from './linux-error.js'
export {
  type CapturedMessage,
  type NetlinkCapture,
  type NetlinkCaptureOptions,
  openNetlinkCapture,
} from './netlink-capture.js'
export { createNetworkNamespace, networkNamespacePath, type OwnedNetworkNamespace } from './network-namespace.js'
export { createTun, type TunDevice, type TunOptions } from './tun.js'

const SOCK_RAW = 3

/** The kernel this process runs on. The addon is loaded by the first call, which throws a NoAddonError where there is none. */
export const linux: Transport = {
  name: 'linux',

  socket(protocol: number, options: SystemSocketOptions = {}): SystemSocket | number {
    const native = addon()
    const entry = withNetworkNamespace(options.netns, netns => native.socket(options.type ?? SOCK_RAW, protocol, netns))
    return entry < 0 ? entry : new LinuxSocket(native, entry)
  },

  holdNamespace(netns: NetworkNamespace): HeldNamespace | number {
    addon()
    return holdNetworkNamespace(netns)
  },

  threadId(): number {
    return addon().threadId()
  },

  processId(): number {
    return process.pid
  },
}
