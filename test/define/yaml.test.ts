import assert from 'node:assert/strict'
import test from 'node:test'
import fc from 'fast-check'
import {
  attributes,
  defineFamily,
  defineProtocol,
  enumOf,
  flagsOf,
  nest,
  type PayloadDefinition,
  protocolOf,
  string,
  struct,
  u8,
  u16,
  u32,
  u64,
} from 'nlkit/define'
import { camelCase, type Spec } from 'nlkit/schema'
import { loadSpec, specToYaml } from 'nlkit/ynl'
import { builtInSpecs, kernelSpecs } from '../schema/specs.js'
import { everything, fou, messages } from './families.js'

function assertReadsBack(spec: Spec): void {
  const text = specToYaml(spec)
  assert.deepEqual(loadSpec(text, { file: `${spec.name}.yaml` }).spec, spec, text)
}

for (const { name, spec } of [...(await builtInSpecs()), ...(await kernelSpecs())])
  test(`${name}: its YAML loads back as the same model`, () => assertReadsBack(spec))

test('defined families and protocols: their YAML loads back as the same model', () => {
  for (const { spec } of [fou, everything, messages]) assertReadsBack(spec())
})

test('a defined protocol comes back from YAML with the same messages', () => {
  const again = protocolOf(loadSpec(specToYaml(messages.spec())).spec)
  assert.deepEqual(
    [again.name, again.protocol, again.groups, again.types],
    [messages.name, 30, messages.groups, messages.types],
  )
  for (const [name, value] of [
    ['hello', 'hello netlink!!'],
    ['helloC', 'text'],
    ['blob', new Uint8Array([1, 0])],
    ['set', { name: 'x', modes: ['fast', 7] }],
    ['close', undefined],
  ] as const) {
    const message = again.encode(name, value)
    assert.deepEqual(message, messages.encode(name as 'hello', value as string))
    assert.deepEqual(withoutUndefined(again.decode(message).value), value)
  }
})

function withoutUndefined(value: unknown): unknown {
  if (value instanceof Uint8Array || Array.isArray(value) || typeof value !== 'object') return value
  return Object.fromEntries(Object.entries(value!).filter(([, item]) => item !== undefined))
}

test('what people read: no numbers but those that do not follow, no keys of the model', () => {
  const family = defineFamily({
    name: 'shop',
    attributes: { 'item-id': u32({ min: 1 }), state: enumOf(['open', 'closed']), price: u64({ value: 9 }) },
    groups: ['sales'],
    operations: { get: { do: { request: ['item-id'], reply: true } }, 'get-ntf': { notify: 'get', group: 'sales' } },
  })
  assert.equal(
    specToYaml(family.spec()),
    `name: shop
protocol: genetlink
definitions:
  - name: shop-state
    type: enum
    entries:
      - open
      - closed
attribute-sets:
  - name: shop
    attributes:
      - name: item-id
        type: u32
        checks:
          min: 1
      - name: state
        type: u32
        enum: shop-state
      - name: price
        value: 9
        type: u64
operations:
  list:
    - name: get
      attribute-set: shop
      do:
        request:
          attributes:
            - item-id
        reply: {}
    - name: get-ntf
      attribute-set: shop
      notify: get
      mcgrp: sales
mcast-groups:
  list:
    - name: sales
`,
  )
})

test('a payload is for raw protocols, and excludes struct and attributes', () => {
  const text = specToYaml(messages.spec())
  const generic = specToYaml(fou.spec()).replace('- name: get\n', '- name: get\n      payload: string\n')
  assert.throws(() => loadSpec(generic), /payload" of netlink-raw/)
  const both = text.replace('fixed-header:', 'payload: binary\n      fixed-header:')
  assert.throws(() => loadSpec(both), /no "payload" beside an "attribute-set" or a "fixed-header"/)
  assert.throws(() => loadSpec(text.replace('payload: string-nul', 'payload: stringnul')), /nearest "string-nul"/)
})

test('what YNL cannot say is refused with its place', () => {
  const spec = everything.spec()
  const flags: Spec = { ...spec, definitions: [{ kind: 'flags', name: 'f', entries: [{ name: 'both', value: 3 }] }] }
  assert.throws(() => specToYaml(flags), /f\.both: YNL cannot say this: a flag that is not one bit: 3/)
  const subset: Spec = {
    ...spec,
    attributeSets: [{ name: 'less', subsetOf: 'none', attributes: [{ name: 'a', value: 1, type: 'u8' }] }],
  }
  assert.throws(() => specToYaml(subset), /less\.a: .*a parent without it/)
})

const name = fc.constantFrom(
  'on',
  'null',
  '1e3',
  '0x10',
  'no',
  'a-b',
  'yes',
  '~',
  'x: y',
  '- z',
  '#c',
  ' sp',
  'true',
  '1.5',
  'Ä',
  '"',
)
const names = fc.uniqueArray(name, { minLength: 1, maxLength: 5, selector: camelCase })
const payload: fc.Arbitrary<PayloadDefinition> = fc.oneof(
  fc.boolean().map(terminated => string({ terminated })),
  names.map(list => struct(Object.fromEntries(list.map(each => [each, u16()])))),
  fc
    .tuple(names, fc.integer({ min: 1, max: 300 }), names, fc.boolean())
    .map(([list, value, entries, bits]) =>
      attributes(
        Object.fromEntries(
          list.map((each, index) => [
            each,
            index === 0
              ? u8({ value, doc: ' a: text\nof two lines\n' })
              : index === 1
                ? (bits ? flagsOf : enumOf)(entries, { as: 'u64' })
                : nest({ inner: string({ maxLength: index }) }),
          ]),
        ),
      ),
    ),
)

test('definitions with the names that YAML takes for something else', () => {
  fc.assert(
    fc.property(name, fc.dictionary(name, payload, { minKeys: 1, maxKeys: 4 }), (own, payloads) => {
      const keys = Object.keys(payloads).map((_, index) => `m${index}`)
      const list = Object.values(payloads).map((each, index) => [keys[index]!, { payload: each, type: 100 * index }])
      const spec = defineProtocol({
        name: own,
        protocol: 30,
        groups: { [own]: 3 },
        messages: Object.fromEntries(list),
      }).spec()
      assertReadsBack(spec)
    }),
    { seed: 1, numRuns: 300 },
  )
})
