/** The family netdev: the running kernel's own, or registered on the embedded kernel without any state. Its policy is generated from its specification. */

import { netdev } from 'nlkit/families/netdev'
import { answers, byName, GETFAMILY, generic, NLCTRL } from './requests.js'
import { type Bench, CannotRun, NETLINK_GENERIC } from './rule.js'

export const DEV_GET = 1
export const PAGE_POOL_GET = 5
export const QUEUE_GET = 10
export const QSTATS_GET = 12
/** Needs CAP_NET_ADMIN in the initial user namespace (GENL_ADMIN_PERM). */
export const BIND_RX = 13

/** Id of the family. */
export function netdevId(bench: Bench): number {
  const { kernel, transport } = bench.backend
  if (kernel !== undefined) {
    return kernel.generic.register(netdev, {
      devGet: { do: () => undefined, dump: () => [] },
      pagePoolGet: { do: () => undefined, dump: () => [] },
      queueGet: { do: () => undefined, dump: () => [] },
      qstatsGet: { dump: () => [] },
      bindRx: { do: () => undefined },
    }).id
  }
  const socket = transport.socket(NETLINK_GENERIC)
  if (typeof socket === 'number') throw new Error(`socket failed with ${socket}`)
  socket.send(generic(GETFAMILY, { attributes: byName('netdev') }), 0, 0)
  const [answer] = answers(socket)
  socket.close()
  if (answer?.type !== NLCTRL) throw new CannotRun('the running kernel has no family netdev (Linux 6.6)')
  const view = new DataView(answer.payload.buffer, answer.payload.byteOffset)
  return view.getUint16(4 + 12 + 4, true) // behind genlmsghdr, the name, and the header of the id
}
