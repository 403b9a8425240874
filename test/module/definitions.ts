/** Definitions with one of everything, to be made into modules. */

import {
  array,
  attributes,
  bitfield32,
  bytes,
  defineFamily,
  defineProtocol,
  enumOf,
  flag,
  flagsOf,
  ipv6,
  multi,
  nest,
  padding,
  s8,
  s32,
  s64,
  sint,
  string,
  struct,
  u8,
  u16,
  u32,
  u64,
  uint,
} from 'nlkit/define'
import type { Spec } from 'nlkit/schema'

const point = { x: s32({ min: -100, max: 100 }), y: s32() }

/** Every kind of attribute, with and without limits. */
export const everyKind = defineFamily({
  name: 'nlkit-every',
  attributes: {
    small: u8({ min: 1, max: 7 }),
    port: u16({ byteOrder: 'big-endian', min: 1 }),
    number: u32({ max: 100_000 }),
    wide: u64({ min: 5n }),
    tiny: s8({ min: -3 }),
    below: s64({ min: -1_000_000n, max: -1n }),
    any: uint({ max: 9n }),
    signed: sint(),
    text: string({ maxLength: 15 }),
    exact: bytes({ length: 6 }),
    atLeast: bytes({ minLength: 2 }),
    atMost: bytes({ maxLength: 32 }),
    between: bytes({ minLength: 2, maxLength: 32 }),
    address: ipv6(),
    is: flag(),
    colour: enumOf(['red', 'green', 'blue']),
    options: flagsOf(['a', 'b', 'c'], { as: 'u16' }),
    bits: bitfield32(flagsOf(['one', 'two'])),
    place: nest(point),
    places: array(nest(point)),
    many: multi(u32()),
  },
  operations: {
    get: { do: { request: ['small', 'place'], reply: true }, dump: { request: ['number'], reply: true } },
    set: { do: { request: true }, flags: ['admin-perm'] },
    ping: { do: { request: [] } },
    moved: { event: ['place'], group: 'places' },
    changed: { notify: 'get', group: 'changes' },
  },
  groups: ['places', 'changes'],
})

const PLACE = '{1 s32 -100..100, 2 s32 -2147483648..2147483647}'

/**
 * What a kernel says its policies are (see policy-lines.ts). Of limits in network byte order and of lengths that have a lower limit alone
 * it says nothing, though it checks them.
 */
export const EVERY_KIND: readonly string[] = [
  `1 do: 1 u8 1..7, 19 nested ${PLACE}`,
  '1 dump: 3 u32 0..100000',
  `2 do: 1 u8 1..7, 3 u32 0..100000, 4 u64 5..18446744073709551615, 5 s8 -3..127, 6 s64 -1000000..-1, 7 uint 0..9, ` +
    '8 sint -9223372036854775808..9223372036854775807, 9 nul-string at most 15, 10 binary at least 6 at most 6, 11 binary, ' +
    '12 binary at most 32, 13 binary at least 2 at most 32, 14 binary at least 16 at most 16, 15 flag, 16 u32 0..2, 17 u16 mask 7, ' +
    `18 bitfield32 mask 3, 19 nested ${PLACE}, 20 nested-array ${PLACE}, 21 u32 0..4294967295`,
  '3 do: ',
]

/** Do and dump together, where a kernel has one policy for both. */
export const EVERY_KIND_TOGETHER = { 1: `1 u8 1..7, 3 u32 0..100000, 19 nested ${PLACE}` }

const text = string()

/** Every kind of payload. */
export const everyPayload = defineProtocol({
  name: 'nlkit-payload',
  protocol: 29,
  groups: { first: 1, third: 3 },
  messages: {
    nothing: {},
    text: { payload: text },
    line: { payload: string({ terminated: true }) },
    bytes: { payload: bytes() },
    point: { payload: struct({ x: s32(), y: s32(), name: string({ length: 8 }) }) },
    crooked: { payload: struct({ one: u8(), two: u32({ byteOrder: 'big-endian' }), rest: padding(2) }) },
    place: { payload: attributes({ name: string({ maxLength: 9 }), at: nest(point) }) },
    told: { payload: text, group: 'first' },
    moved: { payload: attributes({ by: u32() }), group: 'third' },
  },
})

export const DEFINITIONS: readonly Spec[] = [everyKind.spec(), everyPayload.spec()]
