/** Text made to hurt ends in a SpecError (or loads), soon; anchors and merge keys in good faith work. */

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { documentOf, errorsOf } from './documents.test.support.js'
import { loadSpec } from './load.js'

const bomb = ['a: &a0 [x, x, x, x, x, x, x, x, x]']
for (let depth = 1; depth < 30; depth++) bomb.push(`k${depth}: &a${depth} [${`*a${depth - 1}, `.repeat(9)}]`)

const many = (count: number, line: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => line(index)).join('\n')

/** Each with what its first message must say. */
const HOSTILE: readonly (readonly [what: string, text: () => string, message: RegExp])[] = [
  ['an alias bomb', () => bomb.join('\n'), /expected at most 500000 nodes with aliases written out/],
  [
    'many merges of a large map',
    () => `x: &x\n${many(4000, i => `  k${i}: 1`)}\ny:\n${many(4000, () => '  - <<: *x')}`,
    /at most 500000/,
  ],
  ['one merge of many maps', () => `x: &x { a: 1, b: 2 }\ny:\n  <<: [${'*x,'.repeat(300_000)}]`, /at most 500000/],
  [
    'text beyond the limit',
    () => 'x'.repeat((1 << 20) + 1),
    /^f\.yaml:1:1: expected at most 1048576 characters, got 1048577$/,
  ],
  ['deep flow nesting', () => '['.repeat(1 << 19), /nesting of at most 48 levels|well-formed YAML/],
  ['deep nesting that is closed', () => `a: ${'['.repeat(200)}${']'.repeat(200)}`, /nesting of at most 48 levels/],
  ['deep maps', () => `${'{a: '.repeat(5000)}1${'}'.repeat(5000)}`, /nesting of at most 48 levels/],
  ['deep block nesting', () => '- '.repeat(1 << 19), /nesting of at most 48 levels|well-formed YAML/],
  ['a list at the root', () => '- a', /^f\.yaml:1:1: expected a map at the root, got a list$/],
  ['a scalar at the root', () => '5', /^f\.yaml:1:1: expected a map at the root, got 5$/],
  ['nothing', () => '', /^f\.yaml:1:1: expected a map at the root, got an empty document$/],
  ['only a comment', () => '# x', /an empty document/],
  ['two documents', () => 'a: 1\n---\nb: 2', /well-formed YAML/],
  ['a map as key', () => '? { a: 1 }\n: 2', /^f\.yaml:1:3: expected a string as key, got a map$/],
  ['null as key', () => '~: 2', /^f\.yaml:1:1: expected a string as key, got null$/],
  ['a merge of a scalar', () => 'a: 1\n<<: 5', /^f\.yaml:2:5: expected a map or a list of maps to merge, got 5/],
  ['an integer of a million digits', () => `a: ${'9'.repeat(1_000_000)}`, /an integer of at most 64 bits/],
  ['a hundred thousand distinct keys', () => many(100_000, i => `k${i}:`), /expected the key/],
  ['a tag that nobody knows', () => 'name: !!js/function 5', /expected/],
  ['nul bytes', () => '\0\0\0', /expected/],
]

for (const [what, text, message] of HOSTILE) {
  test(`hostile: ${what}`, () => {
    const input = text()
    const start = process.cpuUsage()
    const [first] = errorsOf(input)
    assert.match(first ?? 'no error', message)
    // Measured: at most 2.1 s of processor time (flow nesting to the limit of the text); the bound tells a hang, on a busy machine too.
    const { user, system } = process.cpuUsage(start)
    assert.ok(user + system < 20_000_000)
  })
}

test('keys and names of Object.prototype are keys and names like others', () => {
  const body = `attribute-sets:
  - name: __proto__
    attributes:
      - { name: constructor, type: u8, checks: { __proto__: { min: 1 }, max: 3 } }
      - { name: __proto__, type: nest, nested-attributes: __proto__, __proto__: { type: u8 } }
operations: { list: [{ name: toString, doc: d, attribute-set: __proto__, do: { request: { attributes: [__proto__] } } }] }`
  const { spec, warnings } = loadSpec(documentOf('genetlink', body))
  assert.deepEqual(spec.attributeSets[0]?.attributes, [
    { name: 'constructor', value: 1, type: 'u8', checks: { max: 3 } },
    { name: '__proto__', value: 2, type: 'nest', nestedAttributes: '__proto__' },
  ])
  assert.deepEqual(spec.operations.list[0]?.do?.request?.attributes, ['__proto__'])
  assert.equal(warnings.length, 2)
  assert.equal(Object.hasOwn(Object.prototype, 'min'), false)
})

test('types named like members of Object.prototype, and numbers that are no integers, are errors at their place', () => {
  const body = `definitions:
  - { name: e, type: enum, value-start: 1.5, entries: [a, { name: b, value: 5e-324 }] }
  - { name: c, type: const, value: .inf }
attribute-sets: [{ name: s, attributes: [{ name: a, type: __proto__ }, { name: b, type: constructor, checks: { max: c } }] }]
operations: { list: [] }`
  const errors = errorsOf(documentOf('genetlink', body))
  const places = errors.map(error => /\(([^)]*)\)$/.exec(error)?.[1])
  for (const place of [
    'definitions[0].value-start',
    'definitions[0].entries[1].value',
    'definitions[1].value',
    'attribute-sets[0].attributes[0].type',
    'attribute-sets[0].attributes[1].type',
  ])
    assert.ok(places.includes(place), `${place} in ${errors.join('; ')}`)
})

test('anchors, aliases and merge keys; explicit keys go before merged ones, earlier maps before later', () => {
  const body = `definitions:
  - &first { name: a, type: const, value: 1 }
  - { <<: *first, name: b }
  - { name: c, <<: [{ value: 3 }, *first] }
attribute-sets:
  - name: s
    attributes: &list [{ name: x, type: u8 }]
  - name: u
    attributes: *list`
  const { spec } = loadSpec(documentOf('genetlink', body))
  assert.deepEqual(
    spec.definitions.map(each => each.kind === 'const' && [each.name, each.value]),
    [
      ['a', 1],
      ['b', 1],
      ['c', 3],
    ],
  )
  assert.deepEqual(spec.attributeSets[1]?.attributes, spec.attributeSets[0]?.attributes)
})

test('an error below an alias is told once, at the anchor', () => {
  const body =
    'attribute-sets:\n  - name: s\n    attributes: &list [{ name: x, type: u9 }]\n  - name: u\n    attributes: *list'
  const errors = errorsOf(documentOf('genetlink', body))
  assert.equal(errors.length, 1)
  assert.match(errors[0] ?? '', /^f\.yaml:6:41: .*\(attribute-sets\[0\]\.attributes\[0\]\.type\)$/)
})

test('thousands of dangling names neither take long to suggest others for, nor flood the report', () => {
  const body = `attribute-sets:\n  - name: s\n    attributes:\n${many(8000, i => `      - { name: a${i}, type: nest, nested-attributes: u${i} }`)}`
  const errors = errorsOf(documentOf('genetlink', body))
  assert.equal(errors.length, 500)
})
