import { ByteView, encodeMessage, NLMSG_HDRLEN, type OutgoingMessage, writeHeader } from '../wire/index.js'

const shared = new ByteView(new ArrayBuffer(32 * 1024))
let lent = false

/**
 * Runs `use` with the bytes of one message, which are only its own meanwhile: what is sent is read during the call, and memory for each message takes a
 * twentieth of a round trip. What `use` sends itself (middleware may) gets memory of its own.
 */
export function withEncoded<T>(message: OutgoingMessage, use: (bytes: Uint8Array) => T): T {
  const { type, flags = 0, sequence = 0, portId = 0, payload } = message
  const length = NLMSG_HDRLEN + (payload?.length ?? 0)
  if (lent || length > shared.u8.length) return use(encodeMessage(message))
  lent = true
  try {
    writeHeader(shared, 0, length, type & 0xffff, flags & 0xffff, sequence, portId)
    if (payload !== undefined) shared.u8.set(payload, NLMSG_HDRLEN)
    return use(shared.u8.subarray(0, length))
  } finally {
    lent = false
  }
}
