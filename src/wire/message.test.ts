import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { align } from './align.js'
import { ByteView } from './byte-view.js'
import {
  encodeMessage,
  encodeMessages,
  type Message,
  messageAt,
  messageLength,
  nextMessage,
  type OutgoingMessage,
  parseMessages,
  readHeader,
  writeHeader,
} from './message.js'
import { WireError } from './wire-error.js'

const u32 = fc.nat(0xffffffff)
const outgoing: fc.Arbitrary<{ [K in keyof OutgoingMessage]-?: NonNullable<OutgoingMessage[K]> }> = fc
  .tuple(fc.nat(0xffff), fc.nat(0xffff), u32, u32, fc.uint8Array({ maxLength: 40 }))
  .map(([type, flags, sequence, portId, payload]) => ({ type, flags, sequence, portId, payload }))

/** Messages before the error, and the error. */
function walk(bytes: Uint8Array): { messages: Message[]; error: WireError | undefined } {
  const messages: Message[] = []
  try {
    for (const message of parseMessages(bytes)) messages.push(message)
  } catch (error) {
    assert.ok(WireError.is(error), String(error))
    return { messages, error }
  }
  return { messages, error: undefined }
}

/** `bytes` with nlmsg_len of the message at `offset` set to `length`. */
function withLength(bytes: Uint8Array, offset: number, length: number): Uint8Array {
  const view = ByteView.copyOf(bytes)
  view.u32[offset >> 2] = length
  return view.u8.subarray(0, bytes.length)
}

test('align rounds up to fours (L1)', () => {
  assert.deepEqual([0, 1, 2, 3, 4, 5, 16, 17, 65535].map(align), [0, 4, 4, 4, 4, 8, 16, 20, 65536])
})

test('messages survive encoding and parsing, each aligned and the last one as long as it says', () => {
  fc.assert(
    fc.property(fc.array(outgoing, { maxLength: 6 }), messages => {
      const bytes = encodeMessages(messages)
      const { messages: parsed, error } = walk(bytes)
      assert.equal(error, undefined)
      assert.deepEqual(
        parsed,
        messages.map(({ type, flags, sequence, portId, payload }) => ({
          length: 16 + payload.length,
          type,
          flags,
          sequence,
          portId,
          payload,
        })),
      )
      const last = messages.at(-1)
      if (last) assert.equal(bytes.length % 4, last.payload.length % 4)
    }),
  )
})

test('the header is 32-bit length, 16-bit type and flags, 32-bit sequence and port id, in host order', () => {
  const bytes = encodeMessage({
    type: 0x1234,
    flags: 0x0305,
    sequence: 0xdeadbeef,
    portId: 0xfffffffe,
    payload: Uint8Array.of(1),
  })
  const halves = new Uint16Array(bytes.slice(0, 16).buffer)
  const words = new Uint32Array(bytes.slice(0, 16).buffer)
  assert.equal(bytes.length, 17)
  assert.deepEqual([words[0], halves[2], halves[3], words[2], words[3]], [17, 0x1234, 0x0305, 0xdeadbeef, 0xfffffffe])
  assert.deepEqual([...encodeMessage({ type: 1 })].slice(6), [0, 0, 0, 0, 0, 0, 0, 0, 0, 0], 'what is left out is 0')
})

test('padding between messages is zeros', () => {
  const bytes = encodeMessages([{ type: 16, payload: Uint8Array.of(1) }, { type: 17 }])
  assert.equal(bytes.length, 20 + 16)
  assert.deepEqual([...bytes.subarray(16, 20)], [1, 0, 0, 0])
})

test('an empty datagram holds nothing', () => {
  assert.deepEqual(walk(new Uint8Array(0)), { messages: [], error: undefined })
})

test('a datagram cut anywhere yields the messages before the cut, then says where it broke', () => {
  const lengths = [16, 21, 16, 30]
  const whole = encodeMessages(
    lengths.map((length, index) => ({ type: 16 + index, payload: new Uint8Array(length - 16) })),
  )
  const starts = lengths.map((_, index) => lengths.slice(0, index).reduce((sum, length) => sum + align(length), 0))
  for (let cut = 0; cut < whole.length; cut++) {
    const { messages, error } = walk(whole.subarray(0, cut))
    const complete = lengths.filter((length, index) => starts[index]! + length <= cut).length
    assert.equal(messages.length, complete, `cut at ${cut}`)
    const rest = cut - (starts[complete] ?? 0)
    if (rest <= 0) assert.equal(error, undefined, `cut at ${cut}: nothing left`)
    else assert.equal(error?.offset, starts[complete], `cut at ${cut}`)
  }
})

test('up to 15 bytes behind the last message are an error, not a message (W6)', () => {
  const one = encodeMessage({ type: 16 })
  for (let extra = 1; extra < 16; extra++) {
    const bytes = new Uint8Array(16 + extra)
    bytes.set(one)
    const { messages, error } = walk(bytes)
    assert.equal(messages.length, 1)
    assert.match(error!.message, new RegExp(`header cut short: ${extra} of 16 bytes, at byte 16`))
  }
})

test('lengths that lie are an error at the message that lies', () => {
  const bytes = encodeMessages([{ type: 16 }, { type: 17, payload: new Uint8Array(8) }])
  for (const length of [0, 1, 15]) {
    const { messages, error } = walk(withLength(bytes, 16, length))
    assert.equal(messages.length, 1)
    assert.equal(error?.offset, 16)
    assert.match(error.reason, /less than its own header/)
  }
  for (const length of [25, 1000, 0x7fffffff, 0x80000000, 0xffffffff]) {
    const { messages, error } = walk(withLength(bytes, 16, length))
    assert.equal(messages.length, 1)
    assert.match(error!.reason, new RegExp(`nlmsg_len ${length} exceeds the 24 bytes left`))
  }
})

test('arbitrary bytes end in messages or a WireError, and never reach beyond the datagram', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 120 }), bytes => {
      const { messages, error } = walk(bytes)
      const used = messages.reduce((sum, message) => sum + align(message.length), 0)
      assert.ok(used < bytes.length + 4)
      if (error) assert.ok(error.offset < bytes.length)
    }),
    { numRuns: 2000, seed: 1 },
  )
})

test('a walk in place, in the middle of an area', () => {
  const view = new ByteView(new ArrayBuffer(64))
  view.u8.fill(0xee)
  writeHeader(view, 20, 17, 18, 5, 6, 7)
  view.u8[36] = 9
  assert.equal(messageLength(view, 20, 37), 17)
  assert.deepEqual(readHeader(view, 20), { length: 17, type: 18, flags: 5, sequence: 6, portId: 7 })
  const message = messageAt(view, 20)
  view.u8.fill(0)
  assert.deepEqual([...message.payload], [9], 'the payload is a copy')
  assert.equal(nextMessage(20, 17, 37), 37, 'the last message may lack its padding')
  assert.equal(nextMessage(20, 17, 60), 40)
  assert.throws(() => messageLength(view, 56, 64), { code: 'ERR_NLKIT_WIRE', offset: 56 })
})
