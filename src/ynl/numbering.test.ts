/** The rules by which values are numbered, and how names of numbers resolve. */

import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Spec } from '../schema/model.js'
import { SpecIndex } from '../schema/spec-index.js'
import { documentOf, errorsOf, warningsOf } from './documents.test.support.js'
import { loadSpec } from './load.js'

const load = (level: string, body: string): Spec => loadSpec(documentOf(level, body)).spec

const entriesOf = (definition: string): unknown[] => {
  const [first] = load('genetlink', `definitions:\n  - { name: e, ${definition} }`).definitions
  return first?.kind === 'enum' || first?.kind === 'flags' ? first.entries.map(({ name, value }) => [name, value]) : []
}

test('enum: from 0, from value-start, and on from an explicit value', () => {
  assert.deepEqual(entriesOf('type: enum, entries: [a, b]'), [
    ['a', 0],
    ['b', 1],
  ])
  assert.deepEqual(entriesOf('type: enum, value-start: 7, entries: [a, { name: b }]'), [
    ['a', 7],
    ['b', 8],
  ])
  assert.deepEqual(entriesOf('type: enum, entries: [a, { name: b, value: 0x10 }, c]'), [
    ['a', 0],
    ['b', 16],
    ['c', 17],
  ])
  assert.deepEqual(entriesOf('type: enum, entries: [{ name: a, value: -2 }, b]'), [
    ['a', -2],
    ['b', -1],
  ])
  assert.deepEqual(entriesOf('type: enum, entries: [{ name: a, value: 0xffffffffffffffff }]'), [['a', 2n ** 64n - 1n]])
})

test('flags: numbers are bit positions, the model has masks, bigints above 32 bits', () => {
  assert.deepEqual(entriesOf('type: flags, entries: [a, b, { name: c, value: 31 }, d]'), [
    ['a', 1],
    ['b', 2],
    ['c', 2147483648],
    ['d', 4294967296n],
  ])
  assert.deepEqual(entriesOf('type: flags, value-start: 3, entries: [a]'), [['a', 8]])
  assert.deepEqual(entriesOf('type: flags, entries: [{ name: a, value: 63 }]'), [['a', 1n << 63n]])
})

test('enum: two entries of one number warn, for C allows it', () => {
  const body = 'definitions:\n  - name: e\n    type: enum\n    entries: [{ name: a, value: 1 }, { name: b, value: 1 }]'
  assert.deepEqual(warningsOf(documentOf('genetlink', body)), [
    'f.yaml:7:56: expected each number once, got 1 of "a" again (definitions[0].entries[1].value)',
  ])
})

test('value-start by the name of a const', () => {
  const body =
    'definitions:\n  - { name: e, type: enum, value-start: c, entries: [a] }\n  - { name: c, type: const, value: 40 }'
  const [first] = load('genetlink', body).definitions
  assert.deepEqual(first, { kind: 'enum', name: 'e', entries: [{ name: 'a', value: 40 }], valueStart: 40 })
})

test('attributes: from 1, and on from an explicit value', () => {
  const [set] = load(
    'genetlink',
    'attribute-sets:\n  - name: s\n    attributes: [{ name: a, type: u8 }, { name: b, type: u8, value: 9 }, { name: c, type: u8 }]',
  ).attributeSets
  assert.deepEqual(
    set?.attributes.map(({ name, value }) => [name, value]),
    [
      ['a', 1],
      ['b', 9],
      ['c', 10],
    ],
  )
})

test('the highest attribute number is accepted, the next one is not', () => {
  const body = (value: number) =>
    `attribute-sets:\n  - name: s\n    attributes: [{ name: a, type: u8, value: ${value} }]`
  assert.deepEqual(errorsOf(documentOf('genetlink', body(0x3fff))), [])
  assert.equal(errorsOf(documentOf('genetlink', body(0x4000))).length, 1)
})

test('a subset, and a subset of it, have numbers and properties of the parent and may override', () => {
  const body = `attribute-sets:
  - name: inner
    subset-of: sub
    attributes: [{ name: b }]
  - name: sub
    subset-of: s
    attributes: [{ name: c, doc: mine }, { name: b, multi-attr: true }]
  - name: s
    attributes:
      - { name: a, type: u8 }
      - { name: b, type: u32, value: 5, byte-order: big-endian }
      - { name: c, type: string, doc: theirs }`
  const { attributeSets } = load('genetlink', body)
  const b = { name: 'b', value: 5, type: 'u32', byteOrder: 'big-endian', multiAttr: true }
  assert.deepEqual(attributeSets[0], { name: 'inner', attributes: [b], subsetOf: 'sub' })
  assert.deepEqual(attributeSets[1]?.attributes, [{ name: 'c', value: 6, type: 'string', doc: 'mine' }, b])
})

test('array-nest is an indexed-array of nests', () => {
  const body = 'attribute-sets:\n  - name: s\n    attributes: [{ name: a, type: array-nest, nested-attributes: s }]'
  assert.deepEqual(load('genetlink', body).attributeSets[0]?.attributes, [
    { name: 'a', value: 1, type: 'indexed-array', subType: 'nest', nestedAttributes: 's' },
  ])
})

const OPERATIONS_UNIFIED = `operations:
  list:
    - { name: none, doc: d, value: 0 }
    - { name: get, doc: d, do: { reply: {} }, dump: { reply: {} } }
    - { name: ntf, doc: d, notify: get }
    - { name: set, doc: d, value: 10, do: {} }
    - { name: seen, doc: d, event: {} }`

test('unified operations: one row of numbers for everything', () => {
  const { list, enumModel } = load('genetlink', OPERATIONS_UNIFIED).operations
  assert.equal(enumModel, 'unified')
  const one = { request: { value: 1 }, reply: { value: 1 } }
  assert.deepEqual(list, [
    { name: 'none', doc: 'd', value: 0 },
    { name: 'get', doc: 'd', do: one, dump: one },
    { name: 'ntf', doc: 'd', notify: 'get', value: 2 },
    { name: 'set', doc: 'd', do: { request: { value: 10 } } },
    { name: 'seen', doc: 'd', event: {}, value: 11 },
  ])
})

const OPERATIONS_DIRECTIONAL = `operations:
  enum-model: directional
  list:
    - { name: get, doc: d, do: { request: { value: 3 }, reply: { value: 20 } }, dump: { reply: {} } }
    - { name: set, doc: d, do: {} }
    - { name: ntf, doc: d, notify: get }
    - { name: list, doc: d, dump: { reply: {} } }
    - { name: gone, doc: d, notify: get, value: 40 }
    - { name: last, doc: d, do: { reply: {} }, dump: { request: { value: 90 }, reply: { value: 91 } } }`

test('directional operations: requests and what comes from the kernel have a row each', () => {
  const { list } = load('genetlink-legacy', OPERATIONS_DIRECTIONAL).operations
  assert.deepEqual(
    list.map(each => [
      each.name,
      each.do?.request?.value,
      each.do?.reply?.value,
      each.dump?.request?.value,
      each.dump?.reply?.value,
      each.value,
    ]),
    [
      ['get', 3, 20, 3, 20, undefined],
      ['set', 4, undefined, undefined, undefined, undefined],
      ['ntf', undefined, undefined, undefined, undefined, 21],
      ['list', undefined, undefined, 5, 22, undefined],
      ['gone', undefined, undefined, undefined, undefined, 40],
      ['last', 6, 41, 90, 91, undefined],
    ],
  )
})

test('message numbers: 8 bits for generic families, 16 for raw ones', () => {
  const body = (value: number) => `operations:\n  list:\n    - { name: o, doc: d, value: ${value}, do: {} }`
  for (const [level, most] of [
    ['genetlink', 0xff],
    ['netlink-raw', 0xffff],
  ] as const) {
    assert.deepEqual(errorsOf(documentOf(level, body(most))), [])
    assert.deepEqual(errorsOf(documentOf(level, body(most + 1))), [
      `f.yaml:6:33: expected a message number of at most ${most}, got ${most + 1} (operations.list[0].value)`,
    ])
  }
})

test('a notification has the set of what it notifies of, an operation the common fixed header unless it has its own', () => {
  const body = `definitions:
  - { name: h, type: struct, members: [] }
  - { name: other, type: struct, members: [] }
attribute-sets:
  - { name: s, attributes: [] }
operations:
  fixed-header: h
  list:
    - { name: get, doc: d, attribute-set: s, fixed-header: other, do: {} }
    - { name: ntf, doc: d, notify: get }`
  const { list } = load('genetlink-legacy', body).operations
  assert.deepEqual(list[0], {
    name: 'get',
    doc: 'd',
    attributeSet: 's',
    fixedHeader: 'other',
    do: { request: { value: 1 } },
  })
  assert.deepEqual(list[1], { name: 'ntf', doc: 'd', attributeSet: 's', fixedHeader: 'h', notify: 'get', value: 2 })
})

test('limits: numbers, limits by name, consts, consts with prefix, and less one', () => {
  const body = `definitions:
  - { name: len, type: const, value: 32, name-prefix: x- }
  - { name: f, type: flags, entries: [a, { name: b, value: 4 }] }
  - { name: e, type: enum, entries: [a, { name: b, value: 40 }] }
attribute-sets:
  - name: s
    attributes:
      - { name: a, type: u64, checks: { min: 3, max: u64-max } }
      - { name: b, type: s16, checks: { min: s16-min, max: u32-max - 1 } }
      - { name: c, type: binary, checks: { min-len: len - 1, max-len: x-len, exact-len: 5 } }
      - { name: d, type: u32, checks: { flags-mask: f } }
      - { name: e, type: u32, checks: { flags-mask: e } }
      - { name: f, type: string, checks: { unterminated-ok: true } }`
  assert.deepEqual(
    load('genetlink-c', body).attributeSets[0]?.attributes.map(attribute => attribute.checks),
    [
      { min: 3, max: 2n ** 64n - 1n, source: { max: 'u64-max' } },
      { min: -32768, max: 4294967294, source: { min: 's16-min', max: 'u32-max - 1' } },
      { minLen: 31, maxLen: 32, exactLen: 5, source: { 'min-len': 'len - 1', 'max-len': 'x-len' } },
      { flagsMask: 17, source: { 'flags-mask': 'f' } },
      { flagsMask: 1n + (1n << 40n), source: { 'flags-mask': 'e' } },
      { unterminatedOk: true },
    ],
  )
})

test('struct members: lengths by const, nesting, byte order, hints', () => {
  const body = `definitions:
  - name: outer
    type: struct
    members:
      - { name: in, type: binary, struct: inner }
      - { name: mac, type: binary, len: n, display-hint: mac }
      - { name: gap, type: pad, len: 2 }
      - { name: port, type: u16, byte-order: big-endian, enum: e, enum-as-flags: true, doc: d }
  - { name: inner, type: struct, header: linux/x.h, members: [{ name: x, type: u32 }] }
  - { name: e, type: enum, enum-name: , scope: kernel, entries: [a] }
  - { name: n, type: const, value: 6 }`
  assert.deepEqual(load('netlink-raw', body).definitions, [
    {
      kind: 'struct',
      name: 'outer',
      members: [
        { name: 'in', type: 'binary', struct: 'inner' },
        { name: 'mac', type: 'binary', len: 6, displayHint: 'mac' },
        { name: 'gap', type: 'pad', len: 2 },
        { name: 'port', type: 'u16', byteOrder: 'big-endian', enum: 'e', enumAsFlags: true, doc: 'd' },
      ],
    },
    { kind: 'struct', name: 'inner', members: [{ name: 'x', type: 'u32' }], header: 'linux/x.h' },
    { kind: 'enum', name: 'e', entries: [{ name: 'a', value: 0 }], scope: 'kernel', enumName: null },
    { kind: 'const', name: 'n', value: 6 },
  ])
})

test('defaults: version 1, protocol genetlink, no groups; protonum and group numbers where written', () => {
  const plain = loadSpec('name: t\ndoc: d\nattribute-sets: []\noperations: { list: [] }').spec
  assert.deepEqual(plain, {
    name: 't',
    protocol: 'genetlink',
    doc: 'd',
    version: 1,
    definitions: [],
    attributeSets: [],
    subMessages: [],
    operations: { enumModel: 'unified', list: [] },
    mcastGroups: [],
  })
  const raw = load('netlink-raw', 'protonum: 12\nmcast-groups: { list: [{ name: g, value: 8 }] }')
  assert.equal(raw.protonum, 12)
  assert.deepEqual(raw.mcastGroups, [{ name: 'g', value: 8 }])
  assert.equal(load('genetlink-legacy', 'version: 3').version, 3)
  assert.deepEqual(errorsOf('name: t\ndoc: d\nprotocol: netlink-raw\nattribute-sets: []\noperations: { list: [] }'), [
    'f.yaml:1:1: expected the key "protonum" of a netlink-raw specification, got none',
  ])
})

test('records and fixed-header of a nest', () => {
  const body = `definitions:
  - { name: hop, type: struct, members: [{ name: len, type: u16 }] }
attribute-sets:
  - name: s
    attributes:
      - { name: hops, type: records, struct: hop, nested-attributes: s }
      - { name: peer, type: nest, fixed-header: hop, nested-attributes: s }`
  assert.deepEqual(load('netlink-raw', body).attributeSets[0]?.attributes, [
    { name: 'hops', value: 1, type: 'records', struct: 'hop', nestedAttributes: 's' },
    { name: 'peer', value: 2, type: 'nest', nestedAttributes: 's', fixedHeader: 'hop' },
  ])
})

test('a selector may be of the set, of a set around it, or of a fixed header in front', () => {
  const body = (selector: string) => `definitions:
  - { name: h, type: struct, members: [{ name: family, type: u8 }] }
sub-messages:
  - { name: m, formats: [{ value: v, attribute-set: deep }] }
attribute-sets:
  - name: top
    attributes: [{ name: kind, type: string }, { name: in, type: nest, nested-attributes: mid }]
  - name: mid
    attributes: [{ name: own, type: string }, { name: data, type: sub-message, sub-message: m, selector: ${selector} }]
  - name: deep
    attributes: [{ name: below, type: string }]
operations: { fixed-header: h, list: [{ name: o, doc: d, attribute-set: top, do: {} }] }`
  for (const selector of ['own', 'kind', 'family'])
    assert.deepEqual(errorsOf(documentOf('netlink-raw', body(selector))), [])
  assert.equal(errorsOf(documentOf('netlink-raw', body('below'))).length, 1)
})

test('requests with a header and attributes of their own', () => {
  const body = (asked: string) => `definitions:
  - { name: q, type: struct, members: [{ name: which, type: u32 }] }
  - { name: h, type: struct, members: [{ name: family, type: u8 }] }
attribute-sets:
  - { name: s, attributes: [{ name: a, type: u8 }] }
  - { name: r, attributes: [{ name: b, type: u8 }] }
operations:
  list:
    - { name: o, doc: d, value: 20, attribute-set: s, fixed-header: h, ${asked}, do: { request: { attributes: [b] }, reply: { attributes: [a] } } }
    - { name: n, doc: d, value: 20, notify: o }`
  const spec = load('netlink-raw', body('request-header: q, request-attributes: r'))
  const [operation, event] = spec.operations.list
  assert.deepEqual(
    [operation?.requestHeader, operation?.requestAttributes, operation?.do],
    ['q', 'r', { request: { value: 20, attributes: ['b'] }, reply: { value: 20, attributes: ['a'] } }],
  )
  const index = new SpecIndex(spec)
  for (const each of [operation!, event!])
    assert.deepEqual(
      [index.requestHeaderOf(each), index.requestSetOf(each), index.fixedHeaderOf(each), index.attributeSetOf(each)],
      ['q', 'r', 'h', 's'],
    )
  const [alone] = load('netlink-raw', body('request-header: q').replace('[b]', '[]')).operations.list
  assert.equal(index.requestSetOf(alone!), undefined)
  const errors = (asked: string) => errorsOf(documentOf('netlink-raw', body(asked)))
  assert.match(errors('request-attributes: r').join(), /expected a "request-header" beside "request-attributes"/)
  assert.match(errors('request-header: x').join(), /expected the name of a struct, got "x"/)
  assert.match(
    errors('request-header: q, request-attributes: x').join(),
    /expected the name of an attribute set, got "x"/,
  )
})

test('an address whose length a member of the same struct says', () => {
  const body = (family: string, address: string) => `definitions:
  - name: h
    type: struct
    members: [${family}, { name: a, type: binary, ${address} }]`
  const u8 = '{ name: family, type: u8 }'
  const address = 'len: 16, display-hint: ipv4-or-v6, selector: family'
  const errors = (...parts: [string, string]) => errorsOf(documentOf('netlink-raw', body(...parts))).join()
  assert.equal(errors(u8, address), '')
  assert.match(errors('{ name: family, type: u16 }', address), /expected a member of type u8 of the same struct/)
  assert.match(errors(u8, 'len: 16, display-hint: ipv4-or-v6, selector: x'), /expected a member of type u8/)
  assert.match(
    errors(u8, 'len: 16, selector: family'),
    /expected len 16 and display-hint ipv4-or-v6 beside a "selector"/,
  )
  assert.match(errors(u8, 'len: 4, display-hint: ipv4-or-v6, selector: family'), /expected len 16/)
})
