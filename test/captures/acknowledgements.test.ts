/** How the running kernel's own NLMSG_ERROR and NLMSG_DONE are read: rules W8, E1 to E7, D5, D10. */

import assert from 'node:assert/strict'
import { test } from 'node:test'
import {
  type Acknowledgement,
  ByteView,
  errnoName,
  parseDoneMessage,
  parseErrorMessage,
  parseMessages,
  readHeader,
} from 'nlkit/wire'
import { acknowledgements } from './acknowledgements.js'
import { type Capture, fromHex, LITTLE_ENDIAN } from './capture.js'

interface Expected {
  readonly errno: string
  /** What the extack says with NETLINK_EXT_ACK on; without it there is none (E4). */
  readonly extack?: Acknowledgement['extack']
}

const EXPECTED: Readonly<Record<string, Expected>> = {
  success: { errno: 'E0' },
  'success with a warning': { errno: 'E0', extack: { message: 'bytes leftover after parsing attributes' } },
  'no such device': { errno: 'ENODEV' },
  'request of 17 bytes': { errno: 'EOPNOTSUPP' },
  'request of 18 bytes refused with a text': { errno: 'EINVAL', extack: { message: 'Invalid header for get link' } },
  'text without offset': { errno: 'EOPNOTSUPP', extack: { message: 'Unknown device type' } },
  'offset of the second attribute': {
    errno: 'ERANGE',
    extack: {
      message: 'Attribute failed policy validation',
      offset: 40,
      policy: { type: 4, min: 0n, max: 0xffffffffn },
    },
  },
  'text and offset inside a nest': { errno: 'EINVAL', extack: { message: 'Unsupported attribute', offset: 32 } },
  'policy of a string': {
    errno: 'EINVAL',
    extack: { message: 'Attribute failed policy validation', offset: 20, policy: { type: 12, maxLength: 15 } },
  },
  'missing attribute inside a nest': { errno: 'EINVAL', extack: { missingType: 1, missingNest: 36 } },
  'missing attribute': { errno: 'EINVAL', extack: { missingType: 1 } },
  'end of a dump': { errno: 'E0' },
  'end of a dump that failed': { errno: 'ENODEV' },
  'end of a dump that failed with a text': {
    errno: 'EINVAL',
    extack: { message: 'Filter by device index not supported for link dumps' },
  },
}

const NLMSG_DONE = 3

/** Reads a reply that lies at `offset` of an area with other bytes around it. */
function parse(capture: Capture, offset: number): Acknowledgement {
  const reply = fromHex(capture.reply)
  const view = new ByteView(new ArrayBuffer(offset + reply.length + 16))
  view.u8.fill(0xee)
  view.u8.set(reply, offset)
  const { type, length } = readHeader(view, offset)
  return (type === NLMSG_DONE ? parseDoneMessage : parseErrorMessage)(view, offset, length)
}

function withoutUndefined(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value, (_, part) => (typeof part === 'bigint' ? `${part}n` : part)) ?? 'null')
}

for (const capture of acknowledgements) {
  const settings = `${capture.extAck ? 'EXT_ACK' : 'no EXT_ACK'}, ${capture.capAck ? 'CAP_ACK' : 'no CAP_ACK'}`
  test(`${capture.name} (${settings})`, { skip: !LITTLE_ENDIAN && 'the captures are little-endian' }, () => {
    const expected = EXPECTED[capture.name]
    assert.ok(expected, 'every capture has its expectation')
    for (const offset of [0, 4, 64]) {
      const ack = parse(capture, offset)
      assert.equal(errnoName(ack.errno), expected.errno)
      assert.deepEqual(withoutUndefined(ack.extack), withoutUndefined(capture.extAck ? expected.extack : undefined))
    }
  })

  test(`${capture.name} repeats the header of its request (${settings})`, {
    skip: !LITTLE_ENDIAN && 'little-endian',
  }, () => {
    const request = ByteView.copyOf(fromHex(capture.request))
    const [reply] = parseMessages(fromHex(capture.reply))
    const ack = parse(capture, 0)
    assert.equal(reply?.sequence, readHeader(request, 0).sequence)
    assert.deepEqual(ack.request, reply?.type === NLMSG_DONE ? undefined : readHeader(request, 0))
  })

  test(`${capture.name} is read without its last bytes (${settings})`, {
    skip: !LITTLE_ENDIAN && 'little-endian',
  }, () => {
    const whole = parse(capture, 0)
    const bytes = fromHex(capture.reply)
    const isDone = readHeader(ByteView.copyOf(bytes), 0).type === NLMSG_DONE
    for (let length = 20; length < bytes.length; length++) {
      const view = ByteView.copyOf(bytes.subarray(0, length))
      const ack = (isDone ? parseDoneMessage : parseErrorMessage)(view, 0, length)
      assert.equal(ack.errno, whole.errno)
      if (ack.extack?.message !== undefined) assert.equal(ack.extack.message, whole.extack?.message)
    }
  })
}

test('every expectation has its captures', () => {
  for (const name of Object.keys(EXPECTED)) {
    assert.equal(acknowledgements.filter(capture => capture.name === name).length, 4, name)
  }
})
