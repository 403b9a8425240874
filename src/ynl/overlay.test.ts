/** Overlays: what merges, what is replaced, what goes away, and where errors point. */

import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Spec } from '../schema/model.js'
import { documentOf, errorsOf } from './documents.test.support.js'
import { loadSpec } from './load.js'

const BASE = documentOf(
  'netlink-raw',
  `definitions:
  - { name: e, type: enum, entries: [a, b, c] }
  - { name: h, type: struct, members: [{ name: x, type: u8 }] }
attribute-sets:
  - name: s
    attributes:
      - { name: a, type: flag, doc: first }
      - { name: b, type: u8, checks: { min: 1, max: 2 } }
      - { name: c, type: string }
      - { name: d, type: sub-message, sub-message: m, selector: c }
  - name: sub
    subset-of: s
    attributes: [{ name: a }]
sub-messages:
  - { name: m, formats: [{ value: x, attribute-set: s }, { value: y }] }
operations:
  list:
    - { name: get, doc: d, attribute-set: s, do: { request: { attributes: [a, b] } } }
    - { name: set, doc: d, do: {} }`,
)

const load = (...overlays: string[]): Spec =>
  loadSpec(BASE, { file: 'f.yaml', overlays: overlays.map((text, index) => ({ text, file: `o${index}.yaml` })) }).spec

const attributesOf = (spec: Spec, set: string) => spec.attributeSets.find(each => each.name === set)?.attributes

test('an attribute changes its type and keeps the rest; a subset follows', () => {
  const spec = load('attribute-sets:\n  - { name: s, attributes: [{ name: a, type: u8 }] }')
  const a = { name: 'a', value: 1, type: 'u8', doc: 'first' }
  assert.deepEqual(attributesOf(spec, 's')?.[0], a)
  assert.deepEqual(attributesOf(spec, 'sub'), [a])
  assert.equal(attributesOf(spec, 's')?.length, 4)
})

test('maps merge by key, scalars are replaced, new keys come in', () => {
  const spec = load(
    'version: 2\nname: other\nattribute-sets:\n  - { name: s, attributes: [{ name: b, checks: { max: 9 } }] }',
  )
  assert.equal(spec.name, 'other')
  assert.deepEqual(attributesOf(spec, 's')?.[1]?.checks, { min: 1, max: 9 })
})

test('new entries are appended: attributes, sets, definitions, members, entries, operations, formats', () => {
  const spec = load(`definitions:
  - { name: n, type: const, value: 4 }
  - { name: e, entries: [{ name: d, value: 9 }] }
  - { name: h, members: [{ name: y, type: u32 }] }
attribute-sets:
  - { name: s, attributes: [{ name: z, type: u8, value: 77 }] }
  - { name: sub, attributes: [{ name: b }] }
  - { name: fresh, attributes: [{ name: a, type: u8 }] }
sub-messages:
  - { name: m, formats: [{ value: z, attribute-set: fresh }] }
operations:
  list: [{ name: del, doc: d, value: 30, do: {} }]`)
  assert.deepEqual(attributesOf(spec, 's')?.at(-1), { name: 'z', value: 77, type: 'u8' })
  assert.deepEqual(
    attributesOf(spec, 'sub')?.map(each => each.value),
    [1, 2],
  )
  assert.deepEqual(attributesOf(spec, 'fresh'), [{ name: 'a', value: 1, type: 'u8' }])
  assert.deepEqual(
    spec.definitions.map(each =>
      each.kind === 'const' ? each.value : each.kind === 'struct' ? each.members.length : each.entries.length,
    ),
    [4, 2, 4],
  )
  assert.deepEqual(spec.subMessages[0]?.formats.at(-1), { value: 'z', attributeSet: 'fresh' })
  assert.equal(spec.operations.list.at(-1)?.do?.request?.value, 30)
})

test('lists without names are replaced, formats merge by value', () => {
  const spec = load(
    'operations: { list: [{ name: get, do: { request: { attributes: [c] } } }] }\n' +
      'sub-messages: [{ name: m, formats: [{ value: y, fixed-header: h }] }]',
  )
  assert.deepEqual(spec.operations.list[0]?.do?.request?.attributes, ['c'])
  assert.deepEqual(spec.subMessages[0]?.formats, [
    { value: 'x', attributeSet: 's' },
    { value: 'y', fixedHeader: 'h' },
  ])
})

test('$delete takes an entry out; those after it keep their implicit numbers', () => {
  const spec = load(`definitions:
  - { name: e, entries: [{ name: a, $delete: true }] }
  - { name: h, $delete: true }
attribute-sets:
  - { name: s, attributes: [{ name: b, checks: { $delete: true } }] }
operations:
  list: [{ name: get, $delete: true }]`)
  assert.deepEqual(spec.definitions, [
    {
      kind: 'enum',
      name: 'e',
      entries: [
        { name: 'b', value: 1 },
        { name: 'c', value: 2 },
      ],
    },
  ])
  assert.deepEqual(attributesOf(spec, 's')?.[1], { name: 'b', value: 2, type: 'u8' })
  assert.deepEqual(spec.operations.list, [{ name: 'set', doc: 'd', do: { request: { value: 2 } } }])
  const without = load(
    'attribute-sets:\n  - { name: s, attributes: [{ name: b, $delete: true }] }\noperations: { list: [{ name: get, $delete: true }] }',
  )
  assert.deepEqual(
    attributesOf(without, 's')?.map(({ name, value }) => [name, value]),
    [
      ['a', 1],
      ['c', 3],
      ['d', 4],
    ],
  )
})

test('nothing after a key takes the key out', () => {
  const spec = load('attribute-sets:\n  - { name: s, attributes: [{ name: b, checks: }] }')
  assert.deepEqual(attributesOf(spec, 's')?.[1], { name: 'b', value: 2, type: 'u8' })
})

test('a deleted entry may come back from the next overlay', () => {
  const spec = load(
    'attribute-sets: [{ name: sub, $delete: true }]',
    'attribute-sets: [{ name: sub, attributes: [{ name: q, type: u8 }] }]',
  )
  assert.deepEqual(attributesOf(spec, 'sub'), [{ name: 'q', value: 1, type: 'u8' }])
})

test('an entry deleted and written again in one overlay is the new one alone', () => {
  const spec = load(`definitions:
  - { name: h, $delete: true }
  - { name: h, type: struct, members: [{ name: y, type: u16 }] }`)
  assert.deepEqual(spec.definitions.at(-1), { kind: 'struct', name: 'h', members: [{ name: 'y', type: 'u16' }] })
})

test('errors point into the file that the value came from', () => {
  assert.deepEqual(errorsOf(BASE, 'attribute-sets:\n  - name: s\n    attributes:\n      - { name: b, type: nest }'), [
    'o.yaml:4:9: expected the key "nested-attributes" of an attribute of type nest, got none (attribute-sets[0].attributes[1])',
  ])
  assert.deepEqual(
    errorsOf(
      BASE,
      'definitions:\n  - { name: e, $delete: true }\nattribute-sets:\n  - { name: s, attributes: [{ name: a, enum: e }] }',
    ),
    ['o.yaml:4:46: expected the name of an enum or flags, got "e" (attribute-sets[0].attributes[0].enum)'],
  )
  assert.deepEqual(errorsOf(BASE, 'attribute-sets:\n  - { name: s, attributes: [{ name: c, $delete: true }] }'), [
    'f.yaml:13:65: expected an attribute of "s", or of a set or fixed header around it, got "c" (attribute-sets[0].attributes[3].selector)',
  ])
})

const FAULTS: readonly (readonly [what: string, overlay: string, error: string])[] = [
  [
    'a new attribute without a number',
    'attribute-sets:\n  - name: s\n    attributes:\n      - { name: z, type: u8 }',
    'o.yaml:4:9: expected a "value" of its own for a new entry of an overlay, got none (attribute-sets[0].attributes[0])',
  ],
  [
    'a new enum entry without a number',
    'definitions:\n  - { name: e, entries: [{ name: z }] }',
    'o.yaml:2:26: expected a "value" of its own for a new entry of an overlay, got none (definitions[0].entries[0])',
  ],
  [
    'a new operation without a number',
    'operations:\n  list:\n    - { name: z, doc: d, do: {} }',
    'o.yaml:3:7: expected a "value" of its own for a new entry of an overlay, got none (operations.list[0])',
  ],
  [
    'a deletion of what is not there',
    'attribute-sets:\n  - { name: t, $delete: true }',
    'o.yaml:2:5: expected an entry to delete, got none named "t" (attribute-sets[0])',
  ],
  [
    'a deletion of a key that is not there',
    'mcast-groups: { $delete: true }',
    'o.yaml:1:1: expected a key to delete, got none named "mcast-groups" (mcast-groups)',
  ],
  ['$delete other than true', 'operations: { $delete: 1 }', 'o.yaml:1:24: expected true, got 1 (operations.$delete)'],
  ['an overlay that is no map', '- a', 'o.yaml:1:1: expected a map at the root, got a list'],
  [
    'an overlay that is no YAML',
    'a: [',
    'o.yaml:1:5: expected well-formed YAML, got Flow sequence in block collection must be sufficiently indented and end with a ]',
  ],
]

for (const [what, overlay, error] of FAULTS) {
  test(`overlay error: ${what}`, () => assert.deepEqual(errorsOf(BASE, overlay), [error]))
}
