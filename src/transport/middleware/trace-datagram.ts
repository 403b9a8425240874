/** A datagram as text, message by message: what a trace and a capture show. */

import { NETLINK_KOBJECT_UEVENT } from '../../wire/constants.js'
import { ByteView, messageLength, nextMessage, WireError } from '../../wire/index.js'
import { toHex } from './hex.js'
import type { TraceText } from './trace-text.js'

/**
 * The text of each message of a datagram; what cannot be walked is one more, as bytes. Nothing is thrown.
 * @param socket whose requests are remembered, so that refusals of them can be explained
 */
export function* messageTexts(
  text: TraceText,
  { protocol, number }: { readonly protocol: number; readonly number: number },
  bytes: Uint8Array,
  sent: boolean,
): Generator<string> {
  const view = ByteView.copyOf(bytes)
  const end = bytes.length
  let position = 0
  if (end === 0) yield 'nothing'
  // Text, not messages: `add@/devices/…` and lines of KEY=value, each ended by NUL.
  if (protocol === NETLINK_KOBJECT_UEVENT) {
    yield JSON.stringify(
      new TextDecoder()
        .decode(bytes)
        .split('\0')
        .filter(part => part !== ''),
    )
    return
  }
  while (position < end) {
    try {
      const length = messageLength(view, position, end)
      yield text.message(view, position, protocol, number, sent)
      position = nextMessage(position, length, end)
    } catch (error) {
      const reason = WireError.is(error) ? error.message : String(error)
      yield `${end - position} bytes that are no message (${reason}) ${toHex(bytes.subarray(position))}`
      return
    }
  }
}
