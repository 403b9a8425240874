import assert from 'node:assert/strict'
import test from 'node:test'
import {
  type Attributes,
  attributes,
  bytes,
  defineFamily,
  enumOf,
  flagsOf,
  nest,
  string,
  u16,
  u32,
  u64,
  uint,
  unused,
} from '../../schema/define/index.js'
import type { Spec } from '../../schema/index.js'
import { moduleSources } from './index.js'

/** The lines of C for attributes that a request may have. */
function policyOf(list: Attributes, more: Partial<Spec> = {}): string {
  const spec = defineFamily({ name: 'demo', attributes: list, operations: { set: { do: {} } } }).spec()
  return moduleSources({ ...spec, ...more }).files['demo_gen.c']!
}

const lines = (list: Attributes) => [...policyOf(list).matchAll(/^\t\[DEMO_A_\w+\] = (.*),$/gm)].map(match => match[1])

test('limits by how large they are', () => {
  assert.deepEqual(
    lines({ a: u32(), b: u32({ min: 1 }), c: u32({ max: 7 }), d: u32({ min: 1, max: 7 }), e: u32({ max: 32768 }) }),
    [
      '{ .type = NLA_U32, }',
      'NLA_POLICY_MIN(NLA_U32, 1)',
      'NLA_POLICY_MAX(NLA_U32, 7)',
      'NLA_POLICY_RANGE(NLA_U32, 1, 7)',
      'NLA_POLICY_FULL_RANGE(NLA_U32, &demo_a_e_range)',
    ],
  )
  assert.match(
    policyOf({ a: u64({ min: 1n << 40n }) }),
    /\.min\t= 1099511627776ULL,\n\t\.max\t= 18446744073709551615ULL,/,
  )
})

test('enums, flags, byte order and integers of two widths', () => {
  assert.deepEqual(
    lines({
      a: enumOf(['x', 'y', 'z']),
      b: flagsOf(['x', 'y']),
      c: u16({ byteOrder: 'big-endian', max: 5 }),
      d: uint(),
    }),
    [
      'NLA_POLICY_MAX(NLA_U32, 2)',
      'NLA_POLICY_MASK(NLA_U32, 0x3)',
      'NLKIT_POLICY_BE(NLA_U16, NLA_POLICY_MAX(NLA_BE16, 5))',
      'NLKIT_POLICY_UINT({ .type = NLA_UINT, })',
    ],
  )
})

test('lengths, and what a policy cannot check is said', () => {
  assert.deepEqual(
    lines({
      a: string(),
      b: string({ maxLength: 9 }),
      c: bytes({ length: 6 }),
      d: bytes({ minLength: 2 }),
      e: bytes({ maxLength: 4 }),
    }),
    [
      '{ .type = NLA_NUL_STRING, }',
      '{ .type = NLA_NUL_STRING, .len = 9, }',
      'NLA_POLICY_EXACT_LEN(6)',
      'NLA_POLICY_MIN_LEN(2)',
      'NLA_POLICY_MAX_LEN(4)',
    ],
  )
  const spec = defineFamily({
    name: 'demo',
    attributes: { a: string({ minLength: 2 }) },
    operations: { set: { do: {} } },
  }).spec()
  assert.deepEqual(moduleSources(spec).unchecked, ['a: the shortest length of a string'])
})

test('a nest has a table of its own, and what is unused none of its places', () => {
  const inner = attributes({ gone: unused(), x: u32() }, { name: 'point' })
  const text = policyOf({ place: nest(inner) })
  assert.match(text, /\[DEMO_A_PLACE\] = NLA_POLICY_NESTED\(demo_point_nl_policy\)/)
  assert.match(
    text,
    /demo_point_nl_policy\[DEMO_A_POINT_X \+ 1\] = \{\n\t\[DEMO_A_POINT_X\] = \{ \.type = NLA_U32, \},\n\};/,
  )
})

test('a dump takes what its request lists, a do without a list everything, and an empty request has no table', () => {
  const spec = defineFamily({
    name: 'demo',
    attributes: { a: u32(), b: u32() },
    operations: {
      get: { do: { request: [], reply: true }, dump: { reply: true } },
      set: { do: {} },
      list: { dump: { request: ['a'] } },
    },
  }).spec()
  const text = moduleSources(spec).files['demo_gen.c']!
  assert.deepEqual(
    [...text.matchAll(/^(?:static const struct nla_policy )?(demo_\w+_nl_policy)\[(\w+)/gm)].map(match =>
      match.slice(1),
    ),
    [
      ['demo_set_nl_policy', 'DEMO_A_B'],
      ['demo_list_nl_policy', 'DEMO_A_A'],
    ],
  )
})

test('what no module can have is refused with its place', () => {
  const raw = (type: number): Spec => ({
    ...defineFamily({ name: 'demo', protocol: 30, operations: {} }).spec(),
    operations: { enumModel: 'unified', list: [{ name: 'low', do: { request: { value: type } } }] },
  })
  assert.throws(() => moduleSources(raw(3)), /low: its type 3 is netlink's own; a module's begin at 16/)
  const long = defineFamily({ name: 'a-name-that-is-long', operations: {} }).spec()
  assert.throws(() => moduleSources(long), /15 characters at most/)
})
