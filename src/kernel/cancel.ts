/** The end of conversations whose kernel side goes away: nothing of them stays without an answer. */

import { cancelDump } from './dump.js'
import type { Request } from './request.js'
import type { Socket } from './socket.js'
import type { Truesize } from './truesize.js'

/**
 * Requests that are meant, and that the protocol of `from` has not answered yet, end with ECANCELED and `reason`: by NLMSG_ERROR, or by NLMSG_DONE
 * where a dump of theirs runs. (In Linux a module cannot go while a dump of it runs.)
 */
export function cancelRequests(
  from: Socket,
  meant: (request: Request) => boolean,
  reason: string,
  truesize: Truesize,
): void {
  const { table } = from
  for (const socket of table.sockets) {
    if (socket.dump !== undefined && meant(socket.dump.request)) cancelDump(socket, reason, truesize)
  }
  table.pending.cancel(meant, reason)
}
