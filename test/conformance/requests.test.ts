/** Sections 13, 14 and 16 of the rules, by nlctrl: walking requests, acknowledgements, validation. */

import { encodeMessage } from 'nlkit/wire'
import {
  ACK,
  ACK_TLVS,
  answers,
  ask,
  byName,
  CAPPED,
  DUMP,
  GETFAMILY,
  GETPOLICY,
  generic,
  genericSocket,
  NLCTRL,
  REQUEST,
} from './requests.js'
import { deepEqual, equal, expectNothing, memoryOf, rule, shortCosts } from './rule.js'

const ENOENT = 2
const EINVAL = 22
const ERANGE = 34
const EOPNOTSUPP = 95

function header(words: readonly [length: number, type: number, flags: number], bytes: number): Uint8Array {
  const out = new Uint8Array(Math.max(bytes, 16))
  new Uint32Array(out.buffer, 0, 1)[0] = words[0]
  new Uint16Array(out.buffer, 4, 2).set([words[1], words[2]])
  return out.subarray(0, bytes)
}

rule('W1, W6', 'what is no whole message is passed over in silence', bench => {
  const socket = genericSocket(bench)
  for (const bytes of [
    new Uint8Array(3),
    new Uint8Array(15),
    new Uint8Array(16),
    header([15, NLCTRL, REQUEST | ACK], 16),
    header([100, NLCTRL, REQUEST | ACK], 32),
  ]) {
    equal(socket.send(bytes, 0, 0), bytes.length)
    expectNothing(socket)
  }
  const trailing = new Uint8Array(16 + 15)
  trailing.set(header([16, 1, REQUEST | ACK], 16))
  equal(socket.send(trailing, 0, 0), 31)
  equal(answers(socket).length, 1)
})

rule('W2, W3, W4', 'no request and control messages are not handled, and acknowledged where asked', bench => {
  const socket = genericSocket(bench)
  for (const [type, flags] of [
    [NLCTRL, ACK],
    [1, REQUEST | ACK],
    [3, REQUEST | ACK],
    [15, REQUEST | ACK],
  ] as const) {
    socket.send(header([16, type, flags], 16), 0, 0)
    deepEqual(
      answers(socket).map(({ type, errno }) => [type, errno]),
      [[2, 0]],
    )
  }
  socket.send(header([16, NLCTRL, 0], 16), 0, 0)
  socket.send(header([16, 1, REQUEST], 16), 0, 0)
  expectNothing(socket)
})

rule('W5', 'an error does not stop the rest of a batch; a packed message behind an unaligned one is lost', bench => {
  const bad = encodeMessage({ type: 999, flags: REQUEST, sequence: 1 })
  const good = encodeMessage({ type: 1, flags: REQUEST | ACK, sequence: 2 })
  const both = new Uint8Array(32)
  both.set(bad)
  both.set(good, 16)
  deepEqual(
    ask(bench, both).map(({ errno, sequence }) => [errno, sequence]),
    [
      [ENOENT, 1],
      [0, 2],
    ],
  )
  const unaligned = encodeMessage({ type: 1, flags: REQUEST | ACK, sequence: 1, payload: new Uint8Array(1) })
  const packed = new Uint8Array(17 + 16)
  packed.set(unaligned)
  packed.set(good, 17)
  deepEqual(
    ask(bench, packed).map(({ sequence }) => sequence),
    [1],
  )
})

rule('W7', 'the port id in a request is ignored; answers carry the receiver’s, and its sequence number', bench => {
  const socket = genericSocket(bench)
  const name = new Uint32Array(2)
  socket.getsockname(name)
  socket.send(generic(GETFAMILY, { attributes: byName('nlctrl'), portId: 99, sequence: 0xfffffffe }), 0, 0)
  deepEqual(
    answers(socket).map(({ portId, sequence }) => [portId, sequence]),
    [[name[0], 0xfffffffe]],
  )
})

rule('W8, E4', 'an acknowledgement repeats the header; an error the whole request, padded, unless CAP_ACK', bench => {
  const ok = ask(bench, encodeMessage({ type: 1, flags: REQUEST | ACK }), { extAck: false })
  deepEqual(
    ok.map(({ length, flags }) => [length, flags]),
    [[36, CAPPED]],
  )
  const request = encodeMessage({ type: 999, flags: REQUEST, payload: new Uint8Array(1) })
  deepEqual(
    ask(bench, request, { extAck: false }).map(({ length, flags }) => [length, flags]),
    [[40, 0]],
  )
  deepEqual(
    ask(bench, request, { extAck: false, capAck: true }).map(({ length, flags }) => [length, flags]),
    [[36, CAPPED]],
  )
})

rule('W9', 'the answer comes before its acknowledgement', bench => {
  const got = ask(bench, generic(GETFAMILY, { flags: REQUEST | ACK, attributes: byName('nlctrl') }))
  deepEqual(
    got.map(({ type }) => type),
    [NLCTRL, 2],
  )
})

rule('E1, E2, Y2', 'leftover bytes are a warning on success', bench => {
  const request = generic(GETFAMILY, { flags: REQUEST | ACK, attributes: byName('nlctrl'), trailing: 3 })
  const [, ack] = ask(bench, request)
  equal(ack?.errno, 0)
  equal(ack?.flags, CAPPED | ACK_TLVS)
  deepEqual(ack?.extack, { message: 'bytes leftover after parsing attributes' })
})

rule('E4', 'without EXT_ACK nothing is added', bench => {
  const request = generic(GETPOLICY, { flags: REQUEST | DUMP, attributes: writer => writer.u32(99, 1) })
  const [plain] = ask(bench, request, { extAck: false })
  equal(plain?.flags, 0)
  equal(plain?.extack, undefined)
  const [told] = ask(bench, request)
  equal(told?.flags, ACK_TLVS)
})

/** Errors of GETPOLICY, which validates strictly, and of GETFAMILY, which does not. */
const cases: readonly [string, string, Uint8Array, number, object | undefined][] = [
  [
    'Y1, E3',
    'an unknown attribute is refused where validation is strict',
    generic(GETPOLICY, { flags: REQUEST | DUMP, attributes: writer => writer.u32(99, 1) }),
    EINVAL,
    { message: 'Unknown attribute type', offset: 20 },
  ],
  [
    'Y2',
    'leftover bytes are an error where validation is strict',
    generic(GETPOLICY, { flags: REQUEST | DUMP, attributes: byName('nlctrl'), trailing: 2 }),
    EINVAL,
    { message: 'bytes leftover after parsing attributes' },
  ],
  [
    'Y3, E5, E7',
    'an integer of another length is refused where validation is strict',
    generic(GETPOLICY, { flags: REQUEST | DUMP, attributes: writer => writer.u32(1, 16) }),
    EINVAL,
    { message: 'invalid attribute length', offset: 20, policy: { type: 3, min: 0n, max: 65535n } },
  ],
  [
    'Y3, Y10, E7',
    'liberal: an integer too short is ERANGE',
    generic(GETFAMILY, { attributes: writer => writer.u8(1, 16) }),
    ERANGE,
    { message: 'Attribute failed policy validation', offset: 20, policy: { type: 3, min: 0n, max: 65535n } },
  ],
  [
    'Y4',
    'NLA_F_NESTED where no nest belongs is refused where validation is strict',
    generic(GETPOLICY, { flags: REQUEST | DUMP, attributes: writer => writer.u16(1 | 0x8000, 16) }),
    EINVAL,
    { message: 'NLA_F_NESTED not expected', offset: 20, policy: { type: 3, min: 0n, max: 65535n } },
  ],
  [
    'Y6',
    'a name without its NUL is EINVAL',
    generic(GETFAMILY, { attributes: writer => writer.binary(2, new TextEncoder().encode('nlctrlnlctrlnlct')) }),
    EINVAL,
    { message: 'Attribute failed policy validation', offset: 20, policy: { type: 12, maxLength: 15 } },
  ],
  [
    'Y6',
    'an empty name is EINVAL',
    generic(GETFAMILY, { attributes: writer => writer.binary(2, new Uint8Array(0)) }),
    EINVAL,
    { message: 'Attribute failed policy validation', offset: 20, policy: { type: 12, maxLength: 15 } },
  ],
  [
    'Y6',
    'a NUL inside a string does not end its length',
    generic(GETFAMILY, {
      attributes: writer => writer.binary(2, new TextEncoder().encode('nlctrl\0abcdefghijk')),
    }),
    ERANGE,
    { message: 'Attribute failed policy validation', offset: 20, policy: { type: 12, maxLength: 15 } },
  ],
  [
    'Y12, L4',
    'the first bad attribute in the message ends it',
    generic(GETPOLICY, {
      flags: REQUEST | DUMP,
      attributes: writer => {
        writer.u16(1, 16)
        writer.u8(10, 1)
        writer.u32(1, 1)
      },
    }),
    EINVAL,
    { message: 'invalid attribute length', offset: 28, policy: { type: 4, min: 0n, max: 4294967295n } },
  ],
  ['H9', 'neither id nor name is EINVAL', generic(GETFAMILY), EINVAL, undefined],
  [
    'H9',
    'a family that there is not is ENOENT',
    generic(GETFAMILY, { attributes: byName('no such') }),
    ENOENT,
    undefined,
  ],
  ['H11', 'GETPOLICY without a family is EINVAL', generic(GETPOLICY, { flags: REQUEST | DUMP }), EINVAL, undefined],
  ['H1', 'an id that no family has is ENOENT', generic(1, { type: 1000 }), ENOENT, undefined],
  ['H1', 'a command that the family lacks is EOPNOTSUPP', generic(77, { reserved: 0 }), EOPNOTSUPP, undefined],
  ['H1, H5', 'a command without a do is EOPNOTSUPP', generic(GETPOLICY), EOPNOTSUPP, undefined],
  [
    'H1',
    'a message shorter than its headers is EINVAL',
    encodeMessage({ type: 16, flags: REQUEST }),
    EINVAL,
    undefined,
  ],
  [
    'H3',
    'the reserved field must be 0 for newer commands',
    generic(11, { reserved: 1 }),
    EINVAL,
    { message: 'genlmsghdr.reserved field is not 0' },
  ],
  [
    'H3',
    'newer commands take no other flags',
    generic(11, { flags: REQUEST | 0x400 }),
    EINVAL,
    { message: 'ambiguous or reserved bits set in nlmsg_flags' },
  ],
  [
    'H3, H5',
    'one bit of DUMP alone is ambiguous for newer commands',
    generic(11, { flags: REQUEST | 0x100 }),
    EINVAL,
    { message: 'ambiguous or reserved bits set in nlmsg_flags' },
  ],
]

for (const [numbers, what, request, errno, extack] of cases) {
  rule(numbers, what, bench => {
    const got = ask(bench, request)
    deepEqual(
      got.map(answer => [answer.type, answer.errno, answer.extack]),
      [[2, errno, extack]],
    )
  })
}

rule('H11', 'GETPOLICY of an operation that the family lacks is ENOENT', bench => {
  const [answer] = ask(
    bench,
    generic(GETPOLICY, {
      flags: REQUEST | DUMP,
      attributes: writer => {
        writer.u16(1, 16)
        writer.u32(10, 77)
      },
    }),
  )
  equal(answer?.errno, ENOENT)
  deepEqual(answer?.extack, bench.backend.behaviour.policyErrorOffset ? { offset: 28 } : undefined)
})

rule('Y3', 'liberal: an integer too long is taken', bench => {
  const [answer] = ask(bench, generic(GETFAMILY, { attributes: writer => writer.u32(1, 16) }))
  equal(answer?.type, NLCTRL)
})

rule('Y1, L3', 'liberal: unknown attributes are passed over, and so is type 0', bench => {
  const [answer] = ask(
    bench,
    generic(GETFAMILY, {
      attributes: writer => {
        writer.u32(0, 1)
        writer.u32(99, 1)
        writer.string(2, 'nlctrl')
      },
    }),
  )
  equal(answer?.type, NLCTRL)
})

rule('L3', 'the last attribute may lack its padding', bench => {
  const whole = generic(GETFAMILY, { flags: REQUEST | ACK, attributes: byName('nlctrl') })
  const cut = whole.slice(0, -1)
  new Uint32Array(cut.buffer.slice(0, 4))[0] = cut.length
  new DataView(cut.buffer).setUint32(0, cut.length, true)
  const got = ask(bench, cut)
  deepEqual(
    got.map(({ type, errno, extack }) => [type, errno, extack]),
    [
      [NLCTRL, undefined, undefined],
      [2, 0, undefined],
    ],
  )
})

rule('L4, H9', 'the last of several counts, and the name wins over the id', bench => {
  const [answer] = ask(
    bench,
    generic(GETFAMILY, {
      attributes: writer => {
        writer.u16(1, 999)
        writer.string(2, 'no such')
        writer.string(2, 'nlctrl')
      },
    }),
  )
  equal(answer?.type, NLCTRL)
})

rule('A5', 'an answer costs its length, not the page it was built in', bench => {
  const socket = genericSocket(bench)
  socket.send(generic(GETFAMILY, { attributes: byName('nlctrl') }), 0, 0)
  const { used } = memoryOf(socket)
  equal(shortCosts(bench).includes(used), true, `it costs ${used}`)
})

rule('L2', 'NLA_F_NET_BYTEORDER is not looked at', bench => {
  const [answer] = ask(bench, generic(GETFAMILY, { attributes: writer => writer.string(2 | 0x4000, 'nlctrl') }))
  equal(answer?.type, NLCTRL)
})

rule('H4', 'the version of a request is not looked at', bench => {
  const [answer] = ask(bench, generic(GETFAMILY, { version: 200, attributes: byName('nlctrl') }))
  equal(answer?.type, NLCTRL)
})

rule('H5', 'either bit of DUMP alone is a do', bench => {
  for (const bit of [0x100, 0x200]) {
    const [answer] = ask(bench, generic(GETFAMILY, { flags: REQUEST | bit, attributes: byName('nlctrl') }))
    equal(answer?.flags, 0)
    equal(answer?.type, NLCTRL)
  }
})

rule('H9, H10, L1', 'nlctrl describes itself byte by byte', bench => {
  const [answer] = ask(bench, generic(GETFAMILY, { attributes: byName('nlctrl') }))
  equal(answer?.length, 136)
  equal(
    Buffer.from(answer!.payload).toString('hex'),
    [
      '01020000', // CTRL_CMD_NEWFAMILY, version 2
      '0b000200' + '6e6c6374726c0000',
      '06000100' + '10000000',
      '08000300' + '02000000',
      '08000400' + '00000000',
      '08000500' + '00000000',
      '2c000600' + '14000100' + '08000100' + '03000000' + '08000200' + '0e000000',
      '14000200' + '08000100' + '0a000000' + '08000200' + '0c000000',
      '1c000700' + '18000100' + '08000200' + '10000000' + '0b000100' + '6e6f746966790000',
    ].join(''),
  )
})

rule('H11, D5, D11', 'the policy dump of nlctrl, byte by byte; no acknowledgement of a dump', bench => {
  const request = generic(GETPOLICY, { flags: REQUEST | DUMP | ACK, attributes: byName('nlctrl') })
  const socket = genericSocket(bench)
  socket.send(request, 0, 0)
  const all = answers(socket)
  deepEqual(
    all.map(({ type, flags }) => [type, flags]),
    [...Array.from({ length: all.length - 1 }, () => [NLCTRL, 2]), [3, 2]],
  )
  equal(
    all
      .slice(0, -1)
      .map(({ payload }) => Buffer.from(payload).toString('hex'))
      .map(hex => (hex === NAMELESS ? POLICY_DUMP[1] : hex))
      .join('\n'),
    [bench.backend.behaviour.dumpPolicyOfLaxDump ? POLICY_DUMP[0] : DO_ONLY, ...POLICY_DUMP.slice(1)].join('\n'),
  )
})

/**
 * Captured from Linux 6.18.44 x86-64 by the request above. That kernel says 0 for the command of an operation that has a dump only, where 6.12.117
 * says the command: {@link NAMELESS}.
 */
const POLICY_DUMP: readonly string[] = [
  '0a0200000600010010000000180009801400038008000100000000000800020000000000',
  '0a0200000600010010000000100009800c000a800800020001000000',
  '0a02000006000100100000002c00088028000080240001800c00040000000000000000000c000500ffff0000000000000800010003000000',
  '0a02000006000100100000001c0008801800008014000280080007000f000000080001000c000000',
  '0a02000006000100100000002c00088028000180240001800c00040000000000000000000c000500ffff0000000000000800010003000000',
  '0a02000006000100100000001c0008801800018014000280080007000f000000080001000c000000',
  '0a02000006000100100000002c0008802800018024000a800c00040000000000000000000c000500ffffffff000000000800010004000000',
]
/** In place of the first, from 6.1.192: GETFAMILY's dump is not validated. */
const DO_ONLY = '0a0200000600010010000000100009800c0003800800010000000000'
const NAMELESS = '0a0200000600010010000000100009800c0000800800020001000000'
