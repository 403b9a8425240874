/** The walk over the messages of a datagram, with its acknowledgements. af_netlink.c: netlink_rcv_skb; W-rules. */

import { NLM_F_ACK, NLM_F_REQUEST, NLMSG_MIN_TYPE } from '../wire/constants.js'
import { align, NLMSG_HDRLEN } from '../wire/index.js'
import { acknowledge } from './ack.js'
import type { Datagram } from './datagram.js'
import { EINTR } from './errno.js'
import { type Eventually, isPromise } from './eventually.js'
import { failure } from './failure.js'
import { Request } from './request.js'
import type { Socket } from './socket.js'
import type { Truesize } from './truesize.js'

/**
 * Returns 0 or -errno, now or later; -EINTR says that a dump was started, so that no acknowledgement is sent (W4, D11). Refuses with a
 * RequestError too, thrown or rejected with.
 */
export type RequestHandler = (request: Request) => Eventually<number | undefined | void>

/** Takes a message that nothing acknowledges. */
export type MessageHandler = (request: Request) => Eventually<void>

/** Every whole message of the datagram; the walk ends without a word at the first that is not (W1). A packed message behind an unaligned one is lost (W5). */
export function requestsOf(datagram: Datagram): Request[] {
  const { origin, bytes } = datagram
  const requests: Request[] = []
  if (origin === undefined) return requests // from another kernel socket: nobody to answer
  const { u32 } = origin.view
  const end = bytes.byteOffset + bytes.length
  for (let position = bytes.byteOffset; end - position >= NLMSG_HDRLEN; ) {
    const length = u32[position >> 2]!
    if (length < NLMSG_HDRLEN || length > end - position) break
    requests.push(new Request(position, position + length, origin, datagram))
    position += align(length)
  }
  return requests
}

/**
 * Hands each request to `handler` and acknowledges where asked to, or where it failed (W2 to W5). The acknowledgement of a handler that goes on is
 * sent when it ends; the walk does not wait for it.
 */
export function receiveRequests(from: Socket, datagram: Datagram, handler: RequestHandler, truesize: Truesize): void {
  for (const request of requestsOf(datagram)) {
    const { type, flags } = request
    const handled = (flags & NLM_F_REQUEST) !== 0 && type >= NLMSG_MIN_TYPE
    const result = handled ? run(from, handler, request) : 0
    if (typeof result === 'number') answer(from, request, result, truesize)
    else from.table.pending.add(request, result, later => answer(from, request, later, truesize))
  }
}

function answer(from: Socket, request: Request, result: number, truesize: Truesize): void {
  if (result === -EINTR || request.socket.closed) return
  if (result !== 0 || (request.flags & NLM_F_ACK) !== 0) acknowledge(from, request, -result, truesize)
}

/** What comes later never rejects. */
function run(from: Socket, handler: RequestHandler, request: Request): Eventually<number> {
  const failed = (error: unknown): number => failure(error, request.extack, from.table.failed)
  try {
    const result = handler(request)
    return isPromise(result) ? result.then(value => value || 0, failed) : result || 0
  } catch (error) {
    return failed(error)
  }
}

/** Hands each message to `handler`, and nothing is acknowledged. */
export function receiveMessages(from: Socket, datagram: Datagram, handler: MessageHandler): void {
  for (const request of requestsOf(datagram)) {
    const result = run(from, request => handler(request) as Eventually<undefined>, request)
    if (typeof result !== 'number') from.table.pending.add(request, result, () => {})
  }
}
