/** The answer that nearly all requests get: one message, an acknowledgement that says nothing beside success, or both, and nothing else. */

import {
  AREA_HEADER,
  DATAGRAM_HEADER,
  type ReceiveArea,
  WORD_FULL_LENGTH,
  WORD_GROUPS,
  WORD_LENGTH,
  WORD_PORT_ID,
  WORD_PRESENT,
} from '../transport/receive-area.js'
import { NLM_F_ACK_TLVS, NLMSG_ERROR, NLMSG_MIN_TYPE } from '../wire/constants.js'
import { NLMSG_HDRLEN } from '../wire/index.js'
import type { Request } from './request.js'

/** Of {@link plainAnswer}: there is more to it, or less. */
export const NOT_PLAIN: unique symbol = Symbol('not a plain answer')

/** Datagrams that a plain answer comes in; 0 where none is to come. */
export function plainDatagrams(request: Request, ack: boolean): number {
  return (request.read === undefined ? 0 : 1) + (ack ? 1 : 0)
}

/**
 * The value of a plain answer to the one request that was sent; undefined where only success was to come. {@link NOT_PLAIN} for everything else, which is to
 * be looked at message by message: nothing has happened to it then.
 */
export function plainAnswer(
  area: ReceiveArea,
  peer: number,
  sequence: number,
  request: Request,
  ack: boolean,
): unknown {
  if (area.count !== plainDatagrams(request, ack) || area.overruns > 0) return NOT_PLAIN
  let value: unknown
  let position = AREA_HEADER
  if (request.read !== undefined) {
    const message = onlyMessage(area, position, peer, sequence)
    if (message === 0 || area.u16[(message >> 1) + 2]! < NLMSG_MIN_TYPE) return NOT_PLAIN
    try {
      value = request.read(area, message, message + area.u32[message >> 2]!)
    } catch {
      return NOT_PLAIN
    }
    position = area.next(position)
  }
  if (!ack) return value
  const message = onlyMessage(area, position, peer, sequence)
  return message !== 0 && isPlainSuccess(area, message, area.u32[message >> 2]!) ? value : NOT_PLAIN
}

/** The position of the message that is all of a datagram, and whose number is `sequence`; 0 where it is not. */
function onlyMessage({ u32 }: ReceiveArea, position: number, peer: number, sequence: number): number {
  const word = position >> 2
  const length = u32[word + WORD_LENGTH]!
  const message = position + DATAGRAM_HEADER
  if (u32[word + WORD_PORT_ID] !== peer || u32[word + WORD_GROUPS] !== 0 || u32[word + WORD_PRESENT] !== 0) return 0
  if (u32[word + WORD_FULL_LENGTH] !== length || length < NLMSG_HDRLEN) return 0
  const claimed = u32[message >> 2]!
  if (claimed < NLMSG_HDRLEN || claimed > length || ((claimed + 3) & ~3) < length) return 0
  return u32[(message >> 2) + 2] === sequence ? message : 0
}

/** An acknowledgement that says nothing beside success, as nearly all do: nothing is made of it. */
export function isPlainSuccess(area: ReceiveArea, position: number, length: number): boolean {
  if (area.u16[(position >> 1) + 2] !== NLMSG_ERROR || length < NLMSG_HDRLEN + 4) return false
  return area.u32[(position + NLMSG_HDRLEN) >> 2] === 0 && (area.u16[(position >> 1) + 3]! & NLM_F_ACK_TLVS) === 0
}
