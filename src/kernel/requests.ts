/** The walk over the messages of a datagram, with its acknowledgements. af_netlink.c: netlink_rcv_skb; W-rules. */

import { NLM_F_ACK, NLM_F_REQUEST, NLMSG_MIN_TYPE } from '../wire/constants.js'
import { align, ByteView, messageAt, NLMSG_HDRLEN } from '../wire/index.js'
import { acknowledge } from './ack.js'
import type { Datagram } from './datagram.js'
import { EINTR } from './errno.js'
import { RequestError } from './extack.js'
import { Request } from './request.js'
import type { Socket } from './socket.js'
import type { Truesize } from './truesize.js'

/** Returns 0 or -errno; -EINTR says that a dump was started, so that no acknowledgement is sent (W4, D11). May throw a {@link RequestError}. */
export type RequestHandler = (request: Request) => number | undefined | void

/** Every whole message of the datagram; the walk ends without a word at the first that is not (W1). A packed message behind an unaligned one is lost (W5). */
export function* requestsOf(datagram: Datagram): Generator<Request, void, undefined> {
  const { origin } = datagram
  if (origin === undefined) return // from another kernel socket: nobody to answer
  const view = ByteView.copyOf(datagram.bytes)
  const end = datagram.bytes.length
  for (let position = 0; end - position >= NLMSG_HDRLEN; ) {
    const length = view.u32[position >> 2]!
    if (length < NLMSG_HDRLEN || length > end - position) return
    const bytes = view.u8.slice(position, position + length)
    yield new Request(messageAt(view, position), bytes, origin, datagram)
    position += align(length)
  }
}

/** Hands each request to `handler` and acknowledges where asked to, or where it failed (W2 to W5). */
export function receiveRequests(from: Socket, datagram: Datagram, handler: RequestHandler, truesize: Truesize): void {
  for (const request of requestsOf(datagram)) {
    const { type, flags } = request.message
    const handled = (flags & NLM_F_REQUEST) !== 0 && type >= NLMSG_MIN_TYPE
    const result = handled ? run(handler, request) : 0
    if (result === -EINTR) continue
    if (result !== 0 || (flags & NLM_F_ACK) !== 0) acknowledge(from, request, -result, truesize)
  }
}

function run(handler: RequestHandler, request: Request): number {
  try {
    return handler(request) || 0
  } catch (error) {
    if (!(error instanceof RequestError)) throw error
    Object.assign(request.extack, error.extack)
    return -error.errno
  }
}
