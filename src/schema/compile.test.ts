import assert from 'node:assert/strict'
import test from 'node:test'
import { ByteView, WireError, Writer } from '../wire/index.js'
import { compileFamily } from './compile.js'
import type { Attribute, Definition, Spec } from './model.js'
import { ValueError } from './value-error.js'

const DEFINITIONS: readonly Definition[] = [
  {
    kind: 'enum',
    name: 'colour',
    entries: [
      { name: 'red', value: 0 },
      { name: 'blue', value: 7 },
    ],
  },
  {
    kind: 'flags',
    name: 'bits',
    entries: [
      { name: 'up', value: 1 },
      { name: 'lower-up', value: 65536 },
    ],
  },
  {
    kind: 'struct',
    name: 'pair',
    members: [
      { name: 'left', type: 'u16' },
      { name: 'gap', type: 'pad', len: 2 },
      { name: 'right-side', type: 's32', byteOrder: 'big-endian' },
    ],
  },
  {
    kind: 'struct',
    name: 'record-hdr',
    members: [
      { name: 'len', type: 'u16' },
      { name: 'weight', type: 'u16' },
    ],
  },
  {
    kind: 'struct',
    name: 'around',
    members: [
      { name: 'tag', type: 'u8' },
      { name: 'inner', type: 'binary', struct: 'pair' },
    ],
  },
]

const KIND: Attribute = { name: 'kind', value: 1, type: 'string' }

const DATA: Attribute = { name: 'data', value: 2, type: 'sub-message', subMessage: 'kinds', selector: 'kind' }

function specOf(attributes: readonly Attribute[], fixedHeader?: string): Spec {
  return {
    name: 'thing',
    protocol: 'netlink-raw',
    protonum: 0,
    version: 1,
    definitions: DEFINITIONS,
    attributeSets: [
      { name: 'main', attributes },
      { name: 'boxed', attributes: [DATA] },
      {
        name: 'inner',
        attributes: [
          { name: 'id', value: 1, type: 'u32' },
          { name: 'more', value: 2, type: 'nest', nestedAttributes: 'inner' },
        ],
      },
    ],
    subMessages: [
      {
        name: 'numbered',
        formats: [
          { value: '0', attributeSet: 'inner' },
          { value: '7', attributeSet: 'inner' },
        ],
      },
      {
        name: 'kinds',
        formats: [{ value: 'a', attributeSet: 'inner' }, { value: 'b', fixedHeader: 'pair' }, { value: 'c' }],
      },
    ],
    operations: {
      enumModel: 'directional',
      list: [
        {
          name: 'get-thing',
          attributeSet: 'main',
          ...(fixedHeader === undefined ? {} : { fixedHeader }),
          do: { request: { value: 18 }, reply: { value: 16 } },
        },
      ],
    },
    mcastGroups: [],
  }
}

function codec(attributes: readonly Attribute[], fixedHeader?: string, naming: 'camel' | 'spec' = 'camel') {
  const family = compileFamily(specOf(attributes, fixedHeader), naming)
  const exchange = family.operations[naming === 'camel' ? 'getThing' : 'get-thing']!.do!
  return {
    encode(value: unknown): string {
      const writer = new Writer(4)
      exchange.encodeRequest(writer, value as never)
      return Buffer.from(writer.bytes()).toString('hex')
    },
    decode(hex: string): Record<string, unknown> {
      const bytes = new Uint8Array(Buffer.from(hex, 'hex'))
      const value = exchange.decodeReply(ByteView.copyOf(bytes), 0, bytes.length) as Record<string, unknown>
      return Object.fromEntries(Object.entries(value).filter(([, item]) => item !== undefined))
    },
  }
}

/** An attribute, a value, and its bytes on a little-endian machine, with header and padding. */
const FORMS: readonly (readonly [string, Partial<Attribute>, unknown, string])[] = [
  ['u8', { type: 'u8' }, 200, '05000100c8000000'],
  ['s8', { type: 's8' }, -2, '05000100fe000000'],
  ['u16', { type: 'u16' }, 0x1234, '0600010034120000'],
  ['u16 big-endian', { type: 'u16', byteOrder: 'big-endian' }, 0x1234, '0600010012340000'],
  ['s16', { type: 's16' }, -2, '06000100feff0000'],
  ['u32', { type: 'u32' }, 0xffffffff, '08000100ffffffff'],
  ['u32 big-endian', { type: 'u32', byteOrder: 'big-endian' }, 0x01020304, '0800010001020304'],
  ['s32', { type: 's32' }, -2, '08000100feffffff'],
  ['u64', { type: 'u64' }, 2n ** 63n, '0c0001000000000000000080'],
  ['s64', { type: 's64' }, -2n, '0c000100feffffffffffffff'],
  ['uint, short', { type: 'uint' }, 5n, '0800010005000000'],
  ['uint, long', { type: 'uint' }, 2n ** 32n, '0c0001000000000001000000'],
  ['sint, short', { type: 'sint' }, -1n, '08000100ffffffff'],
  ['string', { type: 'string' }, 'lo', '070001006c6f0000'],
  ['binary', { type: 'binary' }, new Uint8Array([1, 2, 3]), '0700010001020300'],
  ['flag', { type: 'flag' }, true, '04000100'],
  ['enum', { type: 'u8', enum: 'colour' }, 'blue', '0500010007000000'],
  ['enum, newer value', { type: 'u8', enum: 'colour' }, 9, '0500010009000000'],
  ['flags', { type: 'u32', enum: 'bits' }, ['up', 'lower-up', 8], '0800010009000100'],
  ['enum as flags', { type: 'u8', enum: 'colour', enumAsFlags: true }, ['red', 'blue'], '0500010081000000'],
  ['bitfield32', { type: 'bitfield32' }, { value: 1, selector: 3 }, '0c0001000100000003000000'],
  ['IPv4', { type: 'binary', displayHint: 'ipv4' }, '10.0.0.1', '080001000a000001'],
  [
    'IPv6 by length',
    { type: 'binary', displayHint: 'ipv4-or-v6' },
    'fe80::1',
    '14000100fe800000000000000000000000000001',
  ],
  ['IPv4 in an integer', { type: 'u32', byteOrder: 'big-endian', displayHint: 'ipv4' }, '10.0.0.1', '080001000a000001'],
  ['MAC', { type: 'binary', displayHint: 'mac' }, '02:00:00:00:00:01', '0a0001000200000000010000'],
  ['C array', { type: 'binary', subType: 'u16' }, [1, 2], '0800010001000200'],
  ['struct', { type: 'binary', struct: 'pair' }, { left: 1, rightSide: -2 }, '0c00010001000000fffffffe'],
  ['nest', { type: 'nest', nestedAttributes: 'inner' }, { id: 1 }, '0c0001800800010001000000'],
  ['empty nest', { type: 'nest', nestedAttributes: 'inner' }, {}, '04000180'],
  [
    'nest behind a header',
    { type: 'nest', nestedAttributes: 'inner', fixedHeader: 'pair' },
    { left: 1, rightSide: 2, id: 3 },
    '1400018001000000000000020800010003000000',
  ],
  ['multi-attr', { type: 'u32', multiAttr: true }, [1, 2], '08000100010000000800010002000000'],
  [
    'indexed array of integers',
    { type: 'indexed-array', subType: 'u32' },
    [7, 8],
    '1400018008000100070000000800020008000000',
  ],
  [
    'indexed array of nests',
    { type: 'indexed-array', subType: 'nest', nestedAttributes: 'inner' },
    [{ elementIndex: 5, id: 1 }],
    '100001800c0005800800010001000000',
  ],
  [
    'nest-type-value',
    { type: 'nest-type-value', typeValue: ['one', 'two-b'], nestedAttributes: 'inner' },
    { one: 3, twoB: 4, id: 1 },
    '14000180100003800c0004800800010001000000',
  ],
  [
    'records',
    { type: 'records', struct: 'record-hdr', nestedAttributes: 'inner' },
    [{ len: 12, weight: 1, id: 9 }],
    '100001000c0001000800010009000000',
  ],
]

const littleEndian = new Uint8Array(new Uint16Array([1]).buffer)[0] === 1

for (const [name, attribute, value, hex] of FORMS) {
  test(`${name}: value to bytes to value, bytes to value to bytes`, {
    skip: littleEndian ? false : 'bytes of a little-endian machine',
  }, () => {
    const { encode, decode } = codec([{ name: 'it', value: 1, ...attribute } as Attribute])
    assert.equal(encode({ it: value }), hex)
    assert.deepEqual(withoutAbsent(decode(hex)), { it: value })
  })
}

/** Without the members that are undefined, at any depth. */
function withoutAbsent(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutAbsent)
  if (typeof value !== 'object' || value === null || value instanceof Uint8Array) return value
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, item]) => item !== undefined)
      .map(([key, item]) => [key, withoutAbsent(item)]),
  )
}

test('a sub-message has the format that its selector picks, wherever the selector stands', () => {
  const { encode, decode } = codec([KIND, DATA])
  for (const value of [
    { kind: 'a', data: { id: 1 } },
    { data: { id: 1 }, kind: 'a' },
    { kind: 'b', data: { left: 1, rightSide: 0 } },
  ]) {
    assert.deepEqual(withoutAbsent(decode(encode(value))), { ...value })
  }
  assert.deepEqual(decode(encode({ kind: 'new', data: new Uint8Array([1, 2]) })).data, new Uint8Array([1, 2]))
  assert.throws(
    () => encode({ kind: 'new', data: { id: 1 } }),
    /^ValueError: data: the selector is "new": kinds has a format for a, b/,
  )
  assert.throws(() => encode({ data: { id: 1 } }), /nothing selects one/)
})

test('a selector may lie in a set around', () => {
  const { encode, decode } = codec([KIND, { name: 'box', value: 3, type: 'nest', nestedAttributes: 'boxed' }])
  for (const value of [
    { kind: 'a', box: { data: { id: 1 } } },
    { box: { data: { id: 1 } }, kind: 'a' },
  ]) {
    assert.deepEqual(withoutAbsent(decode(encode(value))), value)
  }
})

test('a selector may lie in the fixed header', () => {
  const { encode, decode } = codec([{ ...DATA, subMessage: 'numbered', selector: 'left' }], 'pair')
  assert.deepEqual(withoutAbsent(decode(encode({ left: 7, rightSide: 0, data: { id: 1 } }))), {
    left: 7,
    rightSide: 0,
    data: { id: 1 },
  })
  assert.deepEqual(withoutAbsent(decode(encode({ data: { id: 2 } }))), { left: 0, rightSide: 0, data: { id: 2 } })
  assert.ok(decode(encode({ left: 9, data: new Uint8Array([1]) })).data instanceof Uint8Array)
})

test('what is unknown is kept and written back', () => {
  const { encode, decode } = codec([{ name: 'it', value: 1, type: 'u32' }])
  const value = decode('080001000100000006006340aabb0000')
  assert.deepEqual(value, { it: 1, unknownAttributes: [{ type: 0x4063, payload: new Uint8Array([0xaa, 0xbb]) }] })
  assert.equal(encode(value), '080001000100000006006340aabb0000')
})

test('an attribute whose length its type cannot have is kept raw, not misread', () => {
  for (const [type, hex] of [
    ['u32', '0600010001000000'],
    ['flag', '0500010001000000'],
    ['uint', '0600010001000000'],
  ] as const) {
    const { encode, decode } = codec([{ name: 'it', value: 1, type }])
    const value = decode(hex)
    assert.equal(value.it, undefined, type)
    assert.equal(encode(value), hex, type)
  }
})

test('a struct may be shorter or longer than the specification knows', () => {
  const { encode, decode } = codec([{ name: 'it', value: 1, type: 'binary', struct: 'pair' }])
  assert.deepEqual(decode('0600010005000000').it, { left: 5, rightSide: undefined, trailingBytes: undefined })
  const longer = decode('0e0001000500000000000006aabb0000')
  assert.deepEqual(longer.it, { left: 5, rightSide: 6, trailingBytes: new Uint8Array([0xaa, 0xbb]) })
  assert.equal(encode(longer), '0e0001000500000000000006aabb0000')
})

test('a struct inside a struct need not be aligned', () => {
  const { encode, decode } = codec([{ name: 'it', value: 1, type: 'binary', struct: 'around' }])
  assert.deepEqual(withoutAbsent(decode(encode({ it: { tag: 1, inner: { left: 2, rightSide: 3 } } }))), {
    it: { tag: 1, inner: { left: 2, rightSide: 3 } },
  })
})

test("a header's member gives way to an attribute of the same name", () => {
  const { encode, decode } = codec([{ name: 'left', value: 1, type: 'u32' }], 'pair')
  assert.deepEqual(decode(encode({ headerLeft: 1, left: 70000 })), { headerLeft: 1, rightSide: 0, left: 70000 })
})

test("names are the specification's on request", () => {
  const { encode, decode } = codec([{ name: 'if-index', value: 1, type: 'u32' }], 'pair', 'spec')
  assert.deepEqual(decode(encode({ 'right-side': 4, 'if-index': 2 })), { left: 0, 'right-side': 4, 'if-index': 2 })
})

test('a value that does not fit says where and what fits', () => {
  const { encode } = codec([
    { name: 'small', value: 1, type: 'u8' },
    { name: 'colour', value: 2, type: 'u8', enum: 'colour' },
    { name: 'list', value: 3, type: 'nest', nestedAttributes: 'inner', multiAttr: true },
    { name: 'address', value: 4, type: 'binary', displayHint: 'ipv4' },
    { name: 'pair', value: 5, type: 'binary', struct: 'pair' },
  ])
  const cases: readonly (readonly [unknown, string, RegExp])[] = [
    [{ small: 256 }, 'small', /an integer from 0 to 255, got 256/],
    [{ small: 1.5 }, 'small', /got 1.5/],
    [{ small: 'x' }, 'small', /got "x"/],
    [{ colour: 'green' }, 'colour', /one of red, blue, or a number, got "green"/],
    [{ list: [{}, { more: { id: -1 } }] }, 'list[1].more.id', /from 0 to 4294967295, got -1/],
    [{ list: {} }, 'list', /an array/],
    [{ address: '10.0.0' }, 'address', /an IPv4 or IPv6 address/],
    [{ pair: { left: 1, middle: 2 } }, 'pair.middle', /struct pair has no such member; it has left, rightSide/],
    [{ nosuch: 1 }, 'nosuch', /main has no such member/],
    [null, '', /expected an object/],
  ]
  for (const [value, path, message] of cases) {
    assert.throws(
      () => encode(value),
      error => ValueError.is(error) && error.path === path && message.test(error.message),
      JSON.stringify(value),
    )
  }
})

test('bytes that cannot be walked are a WireError with offset and path', () => {
  const { decode } = codec([{ name: 'box', value: 1, type: 'nest', nestedAttributes: 'inner' }])
  const cases: readonly (readonly [string, number, string])[] = [
    ['0300010000000000', 0, 'box'],
    ['ff00010000000000', 0, 'box'],
    ['ff00090000000000', 0, ''],
    ['0c0001800900010001000000', 4, 'box.id'],
    ['100001800c0002800900010001000000', 8, 'box.more.id'],
    ['0c0001800800010001000000630002000000000000', 12, ''],
    ['180001800800010001000000630002000000000000000000', 12, 'box.more'],
    ['100001800800010001000000ff000900', 12, 'box'],
    ['0700018000000000', 4, 'box'],
    ['0400010001', 4, ''],
  ]
  for (const [hex, offset, path] of cases) {
    assert.throws(
      () => decode(hex),
      error => WireError.is(error) && error.offset === offset && error.path === path,
      hex,
    )
  }
})

test('nesting without end, in bytes or in values, ends in an error of its kind', () => {
  const { decode, encode } = codec([{ name: 'box', value: 1, type: 'nest', nestedAttributes: 'inner' }])
  const levels = 16000
  const bytes = Buffer.alloc(levels * 4)
  for (let level = 0; level < levels; level++)
    bytes.writeUInt32LE((levels - level) * 4 + ((level === 0 ? 1 : 2) << 16), level * 4)
  assert.throws(
    () => decode(bytes.toString('hex')),
    error => WireError.is(error),
  )
  const cycle: Record<string, unknown> = {}
  cycle.more = cycle
  assert.throws(
    () => encode({ box: cycle }),
    error => ValueError.is(error),
  )
})

test('names that come out alike lose nothing', () => {
  const attributes: readonly Attribute[] = [
    { name: 'a-b', value: 1, type: 'u32' },
    { name: 'a_b', value: 2, type: 'u32' },
    { name: 'one', value: 3, type: 'u8', enum: 'lmode' },
    { name: 'two', value: 4, type: 'u8', enum: 'l-mode' },
    { name: 'pair', value: 5, type: 'nest', nestedAttributes: 'inner', fixedHeader: 'pair' },
    { name: 'other', value: 6, type: 'nest', nestedAttributes: 'pair-inner' },
  ]
  const spec = specOf(attributes)
  const clashing: Spec = {
    ...spec,
    definitions: [
      ...spec.definitions,
      { kind: 'enum', name: 'lmode', entries: [{ name: 'x', value: 1 }] },
      { kind: 'enum', name: 'l-mode', entries: [{ name: 'y', value: 1 }] },
    ],
    attributeSets: [...spec.attributeSets, { name: 'pair-inner', attributes: [{ name: 'z', value: 1, type: 'u8' }] }],
    operations: {
      ...spec.operations,
      list: ['g-et', 'g_et'].map((name, i) => ({ name, attributeSet: 'main', do: { request: { value: 20 + i } } })),
    },
  }
  const { operations } = compileFamily(clashing)
  assert.deepEqual(
    Object.entries(operations).map(([key, { name }]) => [key, name]),
    [
      ['gEt', 'g-et'],
      ['gEt_', 'g_et'],
    ],
  )
  const value = { aB: 1, aB_: 2, one: 'x', two: 'y', pair: { left: 1, rightSide: 2, id: 3 }, other: { z: 4 } }
  const writer = new Writer()
  operations.gEt!.do!.encodeRequest(writer, value as never)
  const decoded = operations.gEt!.do!.decodeRequest(ByteView.copyOf(writer.bytes()), 0, writer.position)
  assert.deepEqual(withoutAbsent(decoded), value)
})

test('64-bit values of an enum keep all their bits', () => {
  const huge = 2n ** 63n + 1n
  const spec = specOf([{ name: 'it', value: 1, type: 'u64', enum: 'wide' }])
  const family = compileFamily({
    ...spec,
    definitions: [
      ...DEFINITIONS,
      {
        kind: 'enum',
        name: 'wide',
        entries: [
          { name: 'huge', value: huge },
          { name: 'near', value: huge + 1n },
        ],
      },
    ],
  })
  const { encodeRequest, decodeRequest } = family.operations.getThing!.do!
  for (const [value, number] of [
    ['huge', huge],
    ['near', huge + 1n],
    [huge + 2n, huge + 2n],
  ] as const) {
    const writer = new Writer()
    encodeRequest(writer, { it: value } as never)
    assert.equal(writer.view.data.getBigUint64(4, littleEndian), number)
    assert.deepEqual(withoutAbsent(decodeRequest(ByteView.copyOf(writer.bytes()), 0, writer.position)), { it: value })
  }
})

test('a set of many attributes: the usual ones, and every key once one of the others is there', () => {
  const count = 60
  const attributes = Array.from({ length: count }, (_, i): Attribute => ({ name: `a${i}`, value: i + 1, type: 'u32' }))
  const spec = specOf(attributes, 'pair')
  const [main, ...others] = spec.attributeSets
  const family = compileFamily({ ...spec, attributeSets: [{ ...main!, usual: ['a0', 'a3'] }, ...others] })
  const { encodeRequest, decodeRequest } = family.operations.getThing!.do!
  const decode = (value: object) => {
    const writer = new Writer()
    encodeRequest(writer, value as never)
    return decodeRequest(ByteView.copyOf(writer.bytes()), 0, writer.position) as Record<string, unknown>
  }
  const usual = decode({ left: 1, rightSide: -1, a3: 0xffffffff })
  assert.deepEqual(Object.keys(usual), ['left', 'rightSide', 'a0', 'a3'])
  assert.deepEqual(withoutAbsent(usual), { left: 1, rightSide: -1, a3: 0xffffffff })
  const rare = decode({ left: 1, a3: 7, a59: 8, unknownAttributes: [{ type: 99, payload: new Uint8Array(1) }] })
  assert.equal(Object.keys(rare).length, 2 + count + 1)
  assert.deepEqual(Object.keys(rare).slice(0, 4), ['left', 'rightSide', 'a0', 'a1'])
  const { unknownAttributes, ...known } = withoutAbsent(rare) as Record<string, unknown>
  assert.deepEqual(known, { left: 1, rightSide: 0, a3: 7, a59: 8 })
  assert.equal((unknownAttributes as { type: number }[])[0]?.type, 99)
  assert.deepEqual(
    withoutAbsent(decode({ a0: 1 })),
    { left: 0, rightSide: 0, a0: 1 },
    'nothing is left of the messages before',
  )
})

test('an array that repeats is one frozen array as long as it does', () => {
  const { decode } = codec([{ name: 'it', value: 1, type: 'binary', subType: 'u32', repeats: true }])
  const same = codec([{ name: 'it', value: 1, type: 'binary', subType: 'u32', repeats: true }])
  const first = (same.decode('0c0001000100000002000000') as { it: readonly number[] }).it
  assert.deepEqual(first, [1, 2])
  assert.ok(Object.isFrozen(first))
  assert.equal((same.decode('0c0001000100000002000000') as { it: unknown }).it, first)
  for (const [hex, value] of [
    ['0c0001000100000003000000', [1, 3]],
    ['0800010001000000', [1]],
    ['04000100', []],
    ['0c0001000100000002000000', [1, 2]],
  ] as const)
    assert.deepEqual(withoutAbsent(decode(hex)), { it: value })
  assert.deepEqual(first, [1, 2])
})
