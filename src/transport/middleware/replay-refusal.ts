/** How a replay says that nothing recorded answers a request. */

import { NLM_F_ACK_TLVS, NLM_F_CAPPED, NLMSG_ERROR, NLMSGERR_ATTR_MSG } from '../../wire/constants.js'
import { NLMSG_HDRLEN, Writer } from '../../wire/index.js'
import type { Exchange, SentMessage } from './exchanges.js'
import { toHex } from './hex.js'

/** NLMSG_ERROR with an errno, the request's header, and words where the socket takes them (E1). */
export function refusal(errno: number, request: SentMessage, portId: number, words: string | undefined): Uint8Array {
  const writer = new Writer()
  const flags = NLM_F_CAPPED | (words === undefined ? 0 : NLM_F_ACK_TLVS)
  const start = writer.startMessage(NLMSG_ERROR, flags, request.sequence, portId)
  writer.raw(new Uint8Array(new Int32Array([-errno]).buffer))
  writer.raw(request.bytes.subarray(0, NLMSG_HDRLEN))
  if (words !== undefined) writer.string(NLMSGERR_ATTR_MSG, words)
  writer.endMessage(start)
  return writer.copy()
}

/** What was asked, and how the nearest of the recorded requests differs from it. */
export function refusalText(protocol: number, key: string, message: SentMessage, list: readonly Exchange[]): string {
  const asked = `nothing recorded answers ${describe(message)} on protocol ${protocol}`
  const same = list.filter(exchange => exchange.key === key).length
  if (same > 0)
    return `replay: ${asked} once more: it was recorded ${same} time${same === 1 ? '' : 's'}; see the option repeat`
  const nearest = list
    .filter(exchange => exchange.protocol === protocol)
    .map(exchange => ({ exchange, score: likeness(message, exchange.message) }))
    .reduce<{ exchange: Exchange; score: number } | undefined>(
      (best, candidate) => (best === undefined || candidate.score > best.score ? candidate : best),
      undefined,
    )
  if (nearest === undefined) return `replay: ${asked}; nothing was recorded there`
  const { message: other } = nearest.exchange
  return `replay: ${asked}; the nearest recorded is ${describe(other)}: ${difference(message, other)}`
}

function describe({ type, flags, bytes }: SentMessage): string {
  return `type ${type} flags 0x${flags.toString(16)} length ${bytes.length}`
}

function likeness(one: SentMessage, other: SentMessage): number {
  const length = Math.max(one.bytes.length, other.bytes.length, NLMSG_HDRLEN + 1) - NLMSG_HDRLEN
  const common = (firstDifference(one.bytes, other.bytes) ?? one.bytes.length) - NLMSG_HDRLEN
  return (one.type === other.type ? 4 : 0) + (one.flags === other.flags ? 2 : 0) + Math.max(common, 0) / length
}

/** Offset of the first payload byte that differs; undefined where one is the other's beginning. */
function firstDifference(one: Uint8Array, other: Uint8Array): number | undefined {
  const end = Math.min(one.length, other.length)
  for (let at = NLMSG_HDRLEN; at < end; at++) if (one[at] !== other[at]) return at
  return one.length === other.length ? undefined : end
}

function difference(asked: SentMessage, recorded: SentMessage): string {
  const parts: string[] = []
  if (asked.type !== recorded.type) parts.push(`type ${recorded.type}, not ${asked.type}`)
  if (asked.flags !== recorded.flags)
    parts.push(`flags 0x${recorded.flags.toString(16)}, not 0x${asked.flags.toString(16)}`)
  const at = firstDifference(asked.bytes, recorded.bytes)
  if (at !== undefined) parts.push(`from byte ${at} on ${excerpt(recorded.bytes, at)}, not ${excerpt(asked.bytes, at)}`)
  return parts.length === 0 ? 'it went to another port' : parts.join('; ')
}

function excerpt(bytes: Uint8Array, at: number): string {
  return at >= bytes.length ? 'nothing' : toHex(bytes.subarray(at, at + 8))
}
