/** Error replies built byte by byte, where no kernel can be made to send them; what kernels do send is in test/captures. */

import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { ByteView } from './byte-view.js'
import { NLM_F_ACK_TLVS, NLM_F_CAPPED, NLM_F_MULTI, NLMSG_DONE, NLMSG_ERROR } from './flags.js'
import { encodeMessage } from './message.js'
import { type Acknowledgement, parseDoneMessage, parseErrorMessage } from './reply.js'
import { Writer } from './writer.js'

const REQUEST = encodeMessage({ type: 16, flags: 5, sequence: 9, portId: 3, payload: Uint8Array.of(1, 2, 3, 4, 5) })

interface Reply {
  readonly flags?: number
  readonly errno?: number
  /** The request as far as it is repeated. */
  readonly request?: Uint8Array
  readonly tlvs?: (writer: Writer) => void
}

function build(type: number, { flags = 0, errno = 0, request, tlvs }: Reply): Writer {
  const writer = new Writer()
  const start = writer.startMessage(type, flags, 9, 3)
  writer.raw(new Uint8Array(new Int32Array([-errno]).buffer))
  if (request) {
    writer.raw(request)
    writer.pad()
  }
  tlvs?.(writer)
  writer.endMessage(start)
  return writer
}

function readError(reply: Reply): Acknowledgement {
  const writer = build(NLMSG_ERROR, reply)
  return parseErrorMessage(writer.view, 0, writer.position)
}

function readDone(reply: Reply): Acknowledgement {
  const writer = build(NLMSG_DONE, { ...reply, flags: (reply.flags ?? 0) | NLM_F_MULTI })
  return parseDoneMessage(writer.view, 0, writer.position)
}

const HEADER = { length: 21, type: 16, flags: 5, sequence: 9, portId: 3 }

test('TLVs are found behind the whole request, or behind its header where it was capped (W8)', () => {
  const tlvs = (writer: Writer): void => writer.string(1, 'reason')
  const extack = { message: 'reason' }
  const capped = REQUEST.subarray(0, 16)
  for (const errno of [0, 22]) {
    assert.deepEqual(readError({ errno, flags: NLM_F_ACK_TLVS, request: REQUEST, tlvs }), {
      errno,
      request: HEADER,
      extack,
    })
    const flags = NLM_F_ACK_TLVS | NLM_F_CAPPED
    assert.deepEqual(readError({ errno, flags, request: capped, tlvs }), { errno, request: HEADER, extack })
  }
})

test('without NLM_F_ACK_TLVS what follows is not read as TLVs (E4)', () => {
  const tlvs = (writer: Writer): void => writer.string(1, 'part of something else')
  assert.deepEqual(readError({ errno: 1, request: REQUEST, tlvs }), { errno: 1, request: HEADER })
  assert.deepEqual(readDone({ errno: 1, tlvs }), { errno: 1 })
})

test('every TLV has its place, whatever their order', () => {
  const ack = readError({
    errno: 34,
    flags: NLM_F_ACK_TLVS | NLM_F_CAPPED,
    request: REQUEST.subarray(0, 16),
    tlvs: writer => {
      writer.u32(6, 40)
      writer.u32(5, 7)
      const policy = writer.startNest(4)
      writer.s64(2, -5n)
      writer.s64(3, 5n)
      writer.u32(1, 9)
      writer.endNest(policy)
      writer.binary(3, Uint8Array.of(1, 2, 3))
      writer.u32(2, 20)
      writer.string(1, 'integer out of range')
    },
  })
  assert.deepEqual(ack.extack, {
    message: 'integer out of range',
    offset: 20,
    cookie: Uint8Array.of(1, 2, 3),
    policy: { type: 9, min: -5n, max: 5n },
    missingType: 7,
    missingNest: 40,
  })
})

test('the limits of every kind of policy (E5)', () => {
  const cases: readonly (readonly [(writer: Writer) => void, object])[] = [
    [writer => writer.u64(5, 0xffffffffffffffffn), { max: 0xffffffffffffffffn }],
    [writer => writer.s64(2, -0x8000000000000000n), { min: -0x8000000000000000n }],
    [writer => writer.u32(6, 1), { minLength: 1 }],
    [writer => writer.u32(7, 15), { maxLength: 15 }],
    [writer => writer.u32(10, 0x80000001), { mask: 0x80000001n }],
    [writer => writer.u64(12, 3n), { mask: 3n }],
    [writer => writer.u32(99, 1), {}],
    [writer => writer.binary(5, Uint8Array.of(1, 2, 3)), {}],
  ]
  for (const [limit, expected] of cases) {
    const tlvs = (writer: Writer): void => {
      const nest = writer.startNest(4)
      limit(writer)
      writer.endNest(nest)
    }
    assert.deepEqual(readDone({ errno: 34, flags: NLM_F_ACK_TLVS, tlvs }).extack?.policy, expected)
  }
})

test('TLVs of NLMSG_DONE follow its errno directly (E6)', () => {
  const tlvs = (writer: Writer): void => writer.string(1, 'no such table')
  assert.deepEqual(readDone({ errno: 2, flags: NLM_F_ACK_TLVS, tlvs }), {
    errno: 2,
    extack: { message: 'no such table' },
  })
  assert.deepEqual(readDone({ errno: 0, flags: NLM_F_ACK_TLVS, tlvs }).extack?.message, 'no such table', 'a warning')
  assert.deepEqual(readDone({ errno: 22, flags: NLM_F_ACK_TLVS }), { errno: 22 }, 'the flag, but no room for the TLVs')
})

test('NLMSG_DONE without a payload is success', () => {
  const writer = new Writer()
  writer.endMessage(writer.startMessage(NLMSG_DONE, NLM_F_MULTI, 1, 1))
  assert.deepEqual(parseDoneMessage(writer.view, 0, writer.position), { errno: 0 })
})

test('NLMSG_ERROR without an error number is a WireError, one without a request is not', () => {
  const empty = new Writer()
  empty.endMessage(empty.startMessage(NLMSG_ERROR, 0, 1, 1))
  assert.throws(() => parseErrorMessage(empty.view, 0, empty.position), { code: 'ERR_NLKIT_WIRE', offset: 0 })
  assert.deepEqual(readError({ errno: 1 }), { errno: 1 })
  assert.deepEqual(readError({ errno: 1, request: REQUEST.subarray(0, 12) }), { errno: 1 }, 'a header cut short')
})

test('messages of any length are kept whole, with or without NUL', () => {
  for (const text of ['x'.repeat(81), 'x'.repeat(5000), '', 'Filtré: größer als erlaubt']) {
    assert.equal(
      readDone({ errno: 1, flags: NLM_F_ACK_TLVS, tlvs: writer => writer.string(1, text) }).extack?.message,
      text,
    )
  }
  const bare = (writer: Writer): void => writer.binary(1, Uint8Array.of(0x68, 0x69))
  assert.equal(readDone({ errno: 1, flags: NLM_F_ACK_TLVS, tlvs: bare }).extack?.message, 'hi')
})

test('TLVs that nothing knows are kept, also known ones that are too short', () => {
  const ack = readDone({
    errno: 1,
    flags: NLM_F_ACK_TLVS,
    tlvs: writer => {
      writer.binary(0x8063, Uint8Array.of(1, 2, 3))
      writer.binary(2, Uint8Array.of(9))
      writer.string(1, 'text')
    },
  })
  assert.deepEqual(ack.extack, {
    message: 'text',
    unknown: [
      { type: 0x8063, payload: Uint8Array.of(1, 2, 3) },
      { type: 2, payload: Uint8Array.of(9) },
    ],
  })
})

test('TLVs that lie end the walk; what came before them counts', () => {
  const ack = readDone({
    errno: 1,
    flags: NLM_F_ACK_TLVS,
    tlvs: writer => {
      writer.string(1, 'text')
      const at = writer.attribute(2, 4)
      writer.view.u16[(at - 4) >> 1] = 400
    },
  })
  assert.deepEqual(ack, { errno: 1, extack: { message: 'text' } })
})

test('a repeated request that lies about its length ends the reading, and nothing hangs', () => {
  for (const length of [0, 15, 22, 1000, 0x7ffffffd, 0x7fffffff, 0x80000000, 0xfffffffd, 0xffffffff]) {
    const request = REQUEST.slice()
    new DataView(request.buffer).setUint32(0, length, new Uint8Array(new Uint16Array([1]).buffer)[0] === 1)
    const ack = readError({ errno: 1, flags: NLM_F_ACK_TLVS, request })
    assert.equal(ack.errno, 1)
    assert.equal(ack.request?.length, length)
  }
})

test('arbitrary bytes never hang and throw WireError at most', () => {
  fc.assert(
    fc.property(
      fc.uint8Array({ minLength: 16, maxLength: 100 }),
      fc.constantFrom(0, NLM_F_ACK_TLVS, NLM_F_CAPPED | NLM_F_ACK_TLVS),
      (bytes, flags) => {
        const view = ByteView.copyOf(bytes)
        view.u16[3] = flags
        parseDoneMessage(view, 0, bytes.length)
        if (bytes.length >= 20) parseErrorMessage(view, 0, bytes.length)
      },
    ),
    { numRuns: 3000, seed: 1 },
  )
})
