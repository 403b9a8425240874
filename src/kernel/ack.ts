/** NLMSG_ERROR. af_netlink.c: netlink_ack; W8, E1 to E4. */

import { NLM_F_ACK_TLVS, NLM_F_CAPPED, NLMSG_ERROR } from '../wire/constants.js'
import { NLMSG_HDRLEN } from '../wire/index.js'
import { FROM_KERNEL } from './datagram.js'
import { ENOBUFS } from './errno.js'
import { extackBytes, NO_BYTES } from './extack.js'
import { MessageBuffer } from './message-buffer.js'
import type { Request } from './request.js'
import type { Socket } from './socket.js'
import type { Truesize } from './truesize.js'
import { unicast } from './unicast.js'

/**
 * Answers a request from the kernel socket `from`. The header of the request is repeated always, the rest of it with an error unless the
 * sender asked for short ones. @param errno positive, 0 for success.
 */
export function acknowledge(from: Socket, request: Request, errno: number, truesize: Truesize): void {
  if (!from.table.allocate('acknowledgement')) {
    request.socket.report(ENOBUFS) // W12
    return
  }
  const { flags } = request.socket
  const whole = errno !== 0 && !flags.capAck
  const echoed = whole ? request.bytes : request.bytes.subarray(0, NLMSG_HDRLEN)
  const tlvs = flags.extAck ? extackBytes(request.extack, errno) : NO_BYTES
  const size = NLMSG_HDRLEN + 4 + ((echoed.length + 3) & ~3) + tlvs.length
  const buffer = new MessageBuffer(size)
  buffer.write(
    {
      type: NLMSG_ERROR,
      flags: (whole ? 0 : NLM_F_CAPPED) | (tlvs.length > 0 ? NLM_F_ACK_TLVS : 0),
      sequence: request.sequence,
      portId: request.portId,
    },
    writer => {
      const at = writer.zeros(4)
      writer.view.u32[at >> 2] = -errno >>> 0
      writer.raw(echoed)
      writer.pad() // counted in nlmsg_len (W8)
      writer.raw(tlvs)
    },
  )
  const bytes = buffer.finish()
  unicast(
    from,
    { bytes, portId: 0, group: 0, truesize: truesize.trimmed(bytes.length, size), credentials: FROM_KERNEL },
    request.portId,
  )
}
