import assert from 'node:assert/strict'
import test from 'node:test'
import fc from 'fast-check'
import { defineProtocol, string, struct, u8, u32 } from 'nlkit/define'
import { encodeMessage, NLMSG_HDRLEN, WireError } from 'nlkit/wire'
import { SpecArbitraries } from '../schema/arbitrary.js'
import { messages } from './families.js'

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text)
const text = fc.string({ unit: 'grapheme' }).filter(value => !value.includes('\0'))

test('text is sent with its own length: NLMSG_LENGTH, never NLMSG_SPACE', () => {
  const hello = messages.encode('hello', 'hello netlink!!')
  assert.deepEqual(hello.payload, bytesOf('hello netlink!!'))
  const bytes = encodeMessage(hello)
  // 16 + 15: NLMSG_SPACE(15) would be 32, and the receiver would take the padding for text.
  assert.equal(bytes.length, 31)
  assert.equal(new DataView(bytes.buffer).getUint32(0, new Uint8Array(new Uint16Array([1]).buffer)[0] === 1), 31)
})

test('no text, however long, is sent with bytes that are not its own', () => {
  fc.assert(
    fc.property(text, value => {
      const message = messages.encode('hello', value)
      assert.deepEqual(message.payload, bytesOf(value))
      assert.equal(encodeMessage(message).length, NLMSG_HDRLEN + bytesOf(value).length)
      assert.deepEqual(messages.decode(message), { name: 'hello', type: 16, value })
    }),
    { seed: 1 },
  )
})

test('what old programs pad their text with is not taken for text', () => {
  const padded = new Uint8Array([...bytesOf('hello users!!!'), 0, 0])
  assert.equal(messages.decode({ type: 16, payload: padded }).value, 'hello users!!!')
})

test('a text that is terminated has one NUL, and must have one', () => {
  assert.deepEqual(messages.encode('helloC', 'hi').payload, new Uint8Array([104, 105, 0]))
  assert.equal(messages.decode({ type: 17, payload: new Uint8Array([104, 105, 0, 9]) }).value, 'hi')
  assert.throws(() => messages.decode({ type: 17, payload: bytesOf('hi') }), WireError.is)
})

test('types go on from the one before, groups have their numbers', () => {
  assert.deepEqual(messages.types, { hello: 16, helloC: 17, blob: 18, event: 20, set: 21, close: 22, old: 3 })
  assert.deepEqual(messages.groups, { events: 1, 'more-events': 40 })
})

test('bytes are copies, both ways', () => {
  const value = new Uint8Array([1, 2, 3])
  const message = messages.encode('blob', value)
  value[0] = 9
  assert.deepEqual(message.payload, new Uint8Array([1, 2, 3]))
  const decoded = messages.decode(message)
  message.payload[0] = 7
  assert.deepEqual(decoded.value, new Uint8Array([1, 2, 3]))
})

test('structs and attributes survive the wire', () => {
  const arbitraries = new SpecArbitraries(messages.spec())
  for (const name of ['event', 'set'] as const) {
    fc.assert(
      fc.property(arbitraries.message(name), value => {
        const message = messages.encode(name, value as never)
        const decoded = messages.decode(message)
        assert.equal(decoded.name, name)
        assert.deepEqual(present(decoded.value), present(value))
        assert.deepEqual(messages.decode(messages.encode(name, decoded.value as never)), decoded)
      }),
      { seed: 1, numRuns: 200 },
    )
  }
})

function present(value: unknown): unknown {
  if (value instanceof Uint8Array || Array.isArray(value) || typeof value !== 'object') return value
  const entries = Object.entries(value!).filter(([, item]) => item !== undefined)
  return Object.fromEntries(entries.map(([key, item]) => [key, present(item)]))
}

const pair = defineProtocol({
  name: 'pair',
  protocol: 30,
  messages: { pair: { payload: struct({ first: u32(), second: u8() }) }, nothing: {} },
})

test('a struct is as long as its members; what stands behind it is kept, what is missing is an error', () => {
  const message = pair.encode('pair', { first: 1, second: 2 })
  assert.equal(message.payload.length, 5)
  const longer = { type: 16, payload: new Uint8Array([...message.payload, 7, 8, 9]) }
  const decoded = pair.decode(longer)
  assert.ok(decoded.name === 'pair')
  assert.deepEqual(decoded.value, { first: 1, second: 2, trailingBytes: new Uint8Array([7, 8, 9]) })
  assert.deepEqual(pair.encode('pair', decoded.value), longer)
  assert.throws(() => pair.decode({ type: 16, payload: message.payload.slice(0, 4) }), WireError.is)
})

test('a message of a type that is not known keeps its payload', () => {
  assert.deepEqual(pair.decode({ type: 99, payload: new Uint8Array([1]) }), {
    name: undefined,
    type: 99,
    value: new Uint8Array([1]),
  })
})

test('a message without payload has none', () => {
  assert.deepEqual(pair.encode('nothing'), { type: 17, payload: new Uint8Array(0) })
  assert.deepEqual(pair.decode({ type: 17, payload: new Uint8Array(0) }), {
    name: 'nothing',
    type: 17,
    value: undefined,
  })
})

const WRONG: readonly (readonly [string, () => unknown, RegExp])[] = [
  ['NUL inside a text', () => messages.encode('hello', 'a\0b'), /must not contain NUL/],
  ['a number for a text', () => messages.encode('hello', 1 as never), /expected a string, got number/],
  ['a text for bytes', () => messages.encode('blob', 'x' as never), /expected a Uint8Array, got string/],
  ['a payload where there is none', () => messages.encode('close', 'x' as never), /has no payload/],
  ['an unknown member', () => pair.encode('pair', { third: 1 } as never), /third: .*first, second/],
  [
    'an unknown message',
    () => messages.encode('hallo' as never, 'x' as never),
    /no message 'hallo'; it has: hello, helloC/,
  ],
  ['a type twice', () => twice(), /b: its type 16 is that of a/],
  [
    'a group that is not there',
    () => defineProtocol({ name: 'x', protocol: 30, messages: { a: { group: 'g' } } }),
    /a: no group 'g'/,
  ],
  [
    'a number as payload',
    () => defineProtocol({ name: 'x', protocol: 30, messages: { a: { payload: u8() as never } } }),
    /not u8/,
  ],
]

function twice(): unknown {
  return defineProtocol({ name: 'x', protocol: 30, messages: { a: { payload: string() }, b: { type: 16 } } })
}

for (const [what, act, message] of WRONG) test(`${what} is refused`, () => assert.throws(act, message))
