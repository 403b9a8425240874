/** Section 16 of the rules on the family netdev, whose policy is generated from its specification: the running kernel's own, and the embedded kernel's. */

import { NLA_F_NESTED, type Writer } from 'nlkit/wire'
import { BIND_RX, DEV_GET, netdevId, PAGE_POOL_GET, QSTATS_GET, QUEUE_GET } from './netdev.js'
import { ask, DUMP, generic, REQUEST } from './requests.js'
import { deepEqual, rule } from './rule.js'

const u32 = { type: 4 } as const

type Case = readonly [
  numbers: string,
  what: string,
  command: number,
  flags: number,
  attributes: (writer: Writer) => void,
  errno: number,
  extack: object | undefined,
]

const cases: readonly Case[] = [
  [
    'Y11',
    'an integer below its least value is ERANGE',
    DEV_GET,
    0,
    writer => writer.u32(1, 0),
    34,
    { message: 'integer out of range', offset: 20, policy: { ...u32, min: 1n, max: 0xffffffffn } },
  ],
  [
    'Y11',
    'an integer above its largest value is ERANGE',
    QUEUE_GET,
    0,
    writer => {
      writer.u32(2, 1)
      writer.u32(3, 2)
    },
    34,
    { message: 'integer out of range', offset: 28, policy: { ...u32, min: 0n, max: 1n } },
  ],
  [
    'Y11, E5',
    'a bit outside the mask is EINVAL, and its policy is not told',
    QSTATS_GET,
    DUMP,
    writer => writer.uint(4, 2n),
    22,
    { message: 'reserved bit set', offset: 20 },
  ],
  [
    'Y5',
    'a uint has 4 bytes or 8',
    PAGE_POOL_GET,
    0,
    writer => writer.u16(1, 1),
    22,
    { message: 'invalid attribute length', offset: 20, policy: { type: 17, min: 1n, max: 0xffffffffn } },
  ],
  [
    'Y11',
    'a uint of 8 bytes is held against the same limits',
    PAGE_POOL_GET,
    0,
    writer => writer.u64(1, 0x1_0000_0000n),
    34,
    { message: 'integer out of range', offset: 20, policy: { type: 17, min: 1n, max: 0xffffffffn } },
  ],
  [
    'Y9',
    'a number inside the policy that the operation does not take is EINVAL, and no policy is told',
    QSTATS_GET,
    DUMP,
    writer => writer.u32(2, 0),
    22,
    { message: 'Unsupported attribute', offset: 20 },
  ],
  [
    'Y1, Y9',
    'a number above the policy is unknown, though the set has it',
    QSTATS_GET,
    DUMP,
    writer => writer.uint(8, 2n),
    22,
    { message: 'Unknown attribute type', offset: 20 },
  ],
  [
    'Y4, E5',
    'a nest without NLA_F_NESTED is EINVAL',
    BIND_RX,
    0,
    writer => {
      writer.u32(1, 1)
      writer.binary(2, new Uint8Array(0))
    },
    22,
    { message: 'NLA_F_NESTED is missing', offset: 28, policy: { type: 13 } },
  ],
  [
    'Y8',
    'a nest of 1 to 3 bytes is ERANGE',
    BIND_RX,
    0,
    writer => writer.binary(2 | NLA_F_NESTED, new Uint8Array(2)),
    34,
    { message: 'Attribute failed policy validation', offset: 20, policy: { type: 13 } },
  ],
  [
    'Y8, E3',
    'what is wrong inside a nest is told by its own place',
    BIND_RX,
    0,
    writer => {
      writer.u32(1, 1)
      const nest = writer.startNest(2)
      writer.u32(1, 7)
      writer.u8(3, 1)
      writer.endNest(nest)
    },
    22,
    { message: 'invalid attribute length', offset: 40, policy: { ...u32, min: 0n, max: 1n } },
  ],
  [
    'Y8, Y1',
    'unknown attributes inside a nest are refused as those outside',
    BIND_RX,
    0,
    writer => {
      const nest = writer.startNest(2)
      writer.u32(9, 7)
      writer.endNest(nest)
    },
    22,
    { message: 'Unknown attribute type', offset: 24 },
  ],
  [
    'Y2, Y8',
    'leftover bytes inside a nest are refused',
    BIND_RX,
    0,
    writer => {
      const nest = writer.startNest(2)
      writer.u32(1, 7)
      writer.raw(new Uint8Array(2))
      writer.endNest(nest)
    },
    22,
    { message: 'bytes leftover after parsing attributes' },
  ],
  [
    'Y12',
    'length comes before range',
    DEV_GET,
    0,
    writer => writer.binary(1, new Uint8Array(8)),
    22,
    { message: 'invalid attribute length', offset: 20, policy: { ...u32, min: 1n, max: 0xffffffffn } },
  ],
]

for (const [numbers, what, command, flags, attributes, errno, extack] of cases) {
  rule(
    numbers,
    what,
    bench => {
      const type = netdevId(bench)
      const got = ask(bench, generic(command, { type, flags: REQUEST | flags, attributes }))
      deepEqual(
        got.map(answer => [answer.errno, answer.extack]),
        [[errno, extack]],
      )
    },
    { initialRoot: command === BIND_RX },
  )
}
