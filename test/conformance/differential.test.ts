/** Both kernels are sent the same bytes, made at random around what nlctrl understands, and must answer with the same bytes. */

import assert from 'node:assert/strict'
import { release } from 'node:os'
import test from 'node:test'
import fc from 'fast-check'
import { createKernel } from 'nlkit/kernel'
import { linux, ReceiveArea, type SystemSocket, type Transport } from 'nlkit/transport'
import { linuxKind } from './backend.js'
import { NETLINK_GENERIC, SOL_NETLINK } from './rule.js'

const PORT = 77
const GETFAMILY = 3
const DUMP = 0x300

interface Attribute {
  readonly type: number
  readonly payload: Uint8Array
  /** Added to nla_len: a length that lies. */
  readonly lie: number
}

interface Generated {
  readonly type: number
  readonly flags: number
  readonly command: number
  readonly version: number
  readonly reserved: number
  readonly attributes: readonly Attribute[]
  readonly trailing: Uint8Array
  /** Added to nlmsg_len. */
  readonly lie: number
}

const text = (value: string): Uint8Array => new TextEncoder().encode(value)

const payloads = fc.oneof(
  fc.constantFrom('nlctrl\0', 'nlctrl', 'nlctrl\0\0', 'no such\0', '', '\0', 'nlctrlnlctrlnlctrl').map(text),
  fc
    .constantFrom([16, 0], [0xe7, 3], [16, 0, 0, 0], [16], [3, 0, 0, 0], [10, 0, 0, 0], [0xf7, 0, 0, 0])
    .map(values => Uint8Array.from(values)),
  fc.uint8Array({ maxLength: 12 }).map(bytes => {
    if (bytes.length >= 1) bytes[0]! |= 0xe0 // no id of a family, whatever its other byte turns out to be
    if (bytes.length >= 2) bytes[1] = 0xff
    return bytes
  }),
)

/** Lies are rare, so that most messages get far. */
const lies = fc.oneof(
  { weight: 12, arbitrary: fc.constant(0) },
  { weight: 1, arbitrary: fc.integer({ min: -6, max: 20 }) },
)

const attributes: fc.Arbitrary<Attribute> = fc.record({
  type: fc.oneof(
    { weight: 6, arbitrary: fc.constantFrom(1, 2, 10) },
    { weight: 1, arbitrary: fc.constantFrom(0, 3, 8, 11, 99, 0x8001, 0x8002, 0x4002, 0xc00a) },
  ),
  payload: payloads,
  lie: lies,
})

const messages: fc.Arbitrary<Generated> = fc
  .record({
    type: fc.oneof(
      { weight: 8, arbitrary: fc.constant(16) },
      { weight: 1, arbitrary: fc.constantFrom(0, 1, 3, 15, 0xfff0) },
    ),
    flags: fc.oneof(
      { weight: 4, arbitrary: fc.constantFrom(1, 5, 0x301, 0x305) },
      { weight: 1, arbitrary: fc.constantFrom(0, 4, 0x101, 0x201, 0x405, 0x309, 0x801) },
    ),
    command: fc.constantFrom(3, 3, 10, 10, 10, 0, 1, 9, 11, 77),
    version: fc.nat(255),
    reserved: fc.constantFrom(0, 0, 0, 1),
    attributes: fc.array(attributes, { maxLength: 4 }),
    trailing: fc.uint8Array({ maxLength: 5 }).map(bytes => bytes.fill(0)),
    lie: lies,
  })
  // A dump of all families is not the same on two kernels.
  .filter(({ command, flags }) => command !== GETFAMILY || (flags & DUMP) !== DUMP)

function encode(message: Generated, sequence: number): Uint8Array {
  const parts: number[] = [message.command, message.version, message.reserved, 0]
  for (const { type, payload, lie } of message.attributes) {
    const length = Math.max(4 + payload.length + lie, 0)
    parts.push(length & 255, length >> 8, type & 255, type >> 8, ...payload)
    while (parts.length % 4 !== 0) parts.push(0)
  }
  parts.push(...message.trailing)
  const out = new Uint8Array(16 + parts.length)
  const view = new DataView(out.buffer)
  view.setUint32(0, Math.max(out.length + message.lie, 0), true)
  view.setUint16(4, message.type, true)
  view.setUint16(6, message.flags, true)
  view.setUint32(8, sequence, true)
  out.set(parts, 16)
  return out
}

/** The messages behind each other; those in front padded, or now and then not. */
function join(messages: readonly Uint8Array[], packed: boolean): Uint8Array {
  const parts: number[] = []
  for (const bytes of messages) {
    while (!packed && parts.length % 4 !== 0) parts.push(0)
    parts.push(...bytes)
  }
  return Uint8Array.from(parts)
}

/** Linux 6.18 says 0 where 6.12.117 says the command, in the policy dump of an operation that has a dump only. */
const NAMELESS = '100009800c00008008000200'
const NAMED = '100009800c000a8008000200'

/** All that is received, each datagram in hexadecimal. */
function answersTo(socket: SystemSocket, bytes: Uint8Array): readonly string[] {
  const area = new ReceiveArea()
  const sent = socket.send(bytes, 0, 0)
  const seen = [`sent ${sent}`]
  while (socket.receive(area) > 0) {
    let position = 16
    for (let i = 0; i < area.count; i++) {
      const { offset, length } = area.datagram(position)
      seen.push(
        Buffer.from(area.u8.subarray(offset, offset + length))
          .toString('hex')
          .replace(NAMELESS, NAMED),
      )
      position = area.next(position)
    }
  }
  return seen
}

function open(
  transport: Transport,
  options: { readonly extAck: number; readonly capAck: number },
  netns?: number,
): SystemSocket {
  const socket = transport.socket(NETLINK_GENERIC, netns === undefined ? {} : { netns })
  if (typeof socket === 'number') throw new Error(`socket failed with ${socket}`)
  assert.equal(socket.bind(PORT, 0), 0)
  socket.setsockopt(SOL_NETLINK, 11, options.extAck)
  socket.setsockopt(SOL_NETLINK, 10, options.capAck)
  return socket
}

test('nlctrl answers random requests as Linux does, byte by byte', {
  skip: linuxKind.missing,
  timeout: 120_000,
}, () => {
  const backend = linuxKind.make()
  const netns = backend.namespace()
  const kernel = createKernel({ version: release() })
  try {
    fc.assert(
      fc.property(
        fc.array(messages, { minLength: 1, maxLength: 3 }),
        fc.nat({ max: 15 }),
        fc.constantFrom(1, 1, 0),
        fc.constantFrom(0, 0, 1),
        (list, packed, extAck, capAck) => {
          const bytes = join(
            list.map((message, i) => encode(message, i + 1)),
            packed === 0,
          )
          const real = open(linux, { extAck, capAck }, netns)
          const ours = open(kernel.transport, { extAck, capAck })
          try {
            assert.deepEqual(answersTo(ours, bytes), answersTo(real, bytes), Buffer.from(bytes).toString('hex'))
          } finally {
            real.close()
            ours.close()
          }
        },
      ),
      { numRuns: Number(process.env.NLKIT_FUZZ_RUNS ?? 2000), seed: Number(process.env.NLKIT_SEED ?? 1) },
    )
  } finally {
    backend.end()
  }
})
