import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import test from 'node:test'
import fc from 'fast-check'
import { array, defineFamily, enumOf, flagsOf, multi, nest, string, struct, u8, u32, uint } from 'nlkit/define'
import { fou as generated } from 'nlkit/families/fou'
import type { Exchange, Family } from 'nlkit/schema'
import { ByteView, Writer } from 'nlkit/wire'
import { root } from '../project.js'
import { SpecArbitraries } from '../schema/arbitrary.js'
import { everything, fou } from './families.js'

const encode = (exchange: Exchange, value: unknown): Uint8Array => {
  const writer = new Writer(64)
  exchange.encodeRequest(writer, value as never)
  return writer.copy()
}

const decode = (exchange: Exchange, bytes: Uint8Array): unknown =>
  exchange.decodeReply(ByteView.copyOf(bytes), 0, bytes.length)

const exchangeOf = (family: Family<never, never>, operation: string): Exchange => {
  const codecs = (family as unknown as Family).operations[operation]!
  return (codecs.do ?? codecs.dump)!
}

test('fou defined by hand is the model and the bytes of the generated one', () => {
  assert.deepEqual(fou.spec(), generated.spec())
  const plain = ({ operations: _, events: __, spec: ___, ...rest }: typeof fou | typeof generated) => rest
  assert.deepEqual(plain(fou), plain(generated))
  assert.deepEqual(Object.keys(fou.operations), Object.keys(generated.operations))
  fc.assert(
    fc.property(new SpecArbitraries(generated.spec()).message('get'), value => {
      const bytes = encode(exchangeOf(generated as never, 'get'), value)
      assert.deepEqual(encode(exchangeOf(fou as never, 'get'), value), bytes)
      assert.deepEqual(
        decode(exchangeOf(fou as never, 'get'), bytes),
        decode(exchangeOf(generated as never, 'get'), bytes),
      )
    }),
    { seed: 1, numRuns: 200 },
  )
})

for (const operation of ['get', 'set', 'tree-get', 'own-get', 'head-get']) {
  test(`every-thing ${operation}: values survive the wire`, () => {
    const exchange = exchangeOf(everything as never, operation.replace(/-g/, 'G'))
    fc.assert(
      fc.property(new SpecArbitraries(everything.spec()).message(operation), value => {
        const decoded = decode(exchange, encode(exchange, value))
        assert.deepEqual(withoutIndexes(decoded), withoutIndexes(value))
      }),
      { seed: 1, numRuns: 300 },
    )
  })
}

/** Without what decoding adds: undefined members, indexes of array elements. */
function withoutIndexes(value: unknown): unknown {
  if (value instanceof Uint8Array || typeof value !== 'object' || value === null) return value
  if (Array.isArray(value)) return value.map(withoutIndexes)
  const entries = Object.entries(value).filter(([key, item]) => item !== undefined && key !== 'elementIndex')
  return Object.fromEntries(entries.map(([key, item]) => [key, withoutIndexes(item)]))
}

test('attributes are numbered in order, from where a number is given', () => {
  const set = everything.spec().attributeSets.find(({ name }) => name === 'every-thing')!
  const numbers = Object.fromEntries(set.attributes.map(({ name, value }) => [name, value]))
  assert.deepEqual([numbers['a-u8'], numbers['a-sint'], numbers.text, numbers.data], [1, 10, 20, 21])
  const operations = Object.fromEntries(everything.spec().operations.list.map(operation => [operation.name, operation]))
  assert.equal(operations.set!.do!.request!.value, 2)
  assert.equal(operations['ping-it']!.do!.request!.value, 11)
  assert.equal(operations.alarm!.value, 14)
})

test('what is used twice is defined once, what has no name gets one', () => {
  const spec = everything.spec()
  const names = spec.definitions.map(({ name }) => name)
  assert.deepEqual(new Set(names).size, names.length)
  assert.equal(names.filter(name => /mode/.test(name)).length, 1)
  assert.deepEqual(
    spec.attributeSets.map(({ name }) => name),
    ['every-thing', 'every-thing-inner', 'every-thing-inner-more', 'every-thing-points', 'tree', 'own-get'],
  )
})

test('the level of the schema is the lowest that allows the definition', () => {
  const level = (extra: object) =>
    defineFamily({ name: 'x', operations: { get: { set: { a: u8() }, do: {} } }, ...extra } as never).spec().protocol
  assert.equal(level({}), 'genetlink')
  assert.equal(level({ model: { cFamilyName: 'x-name' } }), 'genetlink-c')
  assert.equal(level({ definitions: [enumOf(['a'], { name: 'e', namePrefix: 'e-' })] }), 'genetlink-c')
  assert.equal(level({ version: 2 }), 'genetlink-legacy')
  assert.equal(level({ operations: { get: { set: { a: struct({ b: u8() }) }, do: {} } } }), 'genetlink-legacy')
  assert.equal(level({ protocol: 30 }), 'netlink-raw')
})

test('a family with a protocol of its own numbers requests and replies apart', () => {
  const family = defineFamily({
    name: 'own',
    protocol: 30,
    groups: { changes: 2 },
    attributes: { index: u32() },
    operations: {
      get: { do: { request: { value: 18, attributes: ['index'] }, reply: { value: 16 } } },
      'new-ntf': { value: 16, notify: 'get', group: 'changes' },
    },
  })
  assert.deepEqual([family.protocol, family.generic, family.groups.changes], [30, false, 2])
  assert.equal(family.spec().operations.enumModel, 'directional')
  const { request, reply } = family.operations.get.do!
  assert.deepEqual([request, reply], [18, 16])
  assert.equal(family.events[16]?.name, 'newNtf')
})

const WRONG: readonly (readonly [string, () => unknown, RegExp])[] = [
  [
    'an unknown attribute in a request',
    () => family({ get: { do: { request: ['b'] } } }),
    /get\.do\.request: no attribute 'b' in x; it has: a/,
  ],
  ['an unknown group', () => family({ get: { do: {}, group: 'g' } }), /get\.group: no group 'g'; there are: none/],
  ['an unknown operation', () => family({ ntf: { notify: 'gte' } }), /ntf\.notify: no operation 'gte'/],
  ['an unknown set', () => family({ get: { set: 'y', do: {} } }), /no attribute set 'y'; there are: x/],
  ['a command of nine bits', () => family({ get: { value: 256, do: {} } }), /from 0 to 255, got 256/],
  [
    'a number twice',
    () => defineFamily({ name: 'x', attributes: { a: u8(), b: u8({ value: 1 }) }, operations: {} }),
    /x\.b: its number 1 is that of a/,
  ],
  [
    'two names that are one',
    () => defineFamily({ name: 'x', attributes: { 'a-b': u8(), a_b: u8() }, operations: {} }),
    /'a-b' and 'a_b' are both aB/,
  ],
  ['a text of no fixed length in a struct', () => struct({ a: string() } as never), /a: a struct cannot hold a string/],
  ['a uint in a struct', () => struct({ a: uint() } as never), /a: a struct cannot hold a uint/],
  [
    'a number as name',
    () => defineFamily({ name: 'x', attributes: { a: u8(), 1: u8() }, operations: {} }),
    /'1' is a number, which cannot keep its place/,
  ],
  ['an entry twice', () => enumOf(['a', 'a']), /a: a second entry of this name/],
  ['bit 64', () => flagsOf({ far: 64 }), /far: expected a bit position from 0 to 63, got 64/],
  ['an array of arrays', () => array(array(u8())), /elements of type indexed-array/],
  ['an array of multi', () => array(multi(u8())), /elements of type multi/],
  ['one name for two enums', () => twoEnums(), /e: a second definition of this name/],
]

function family(operations: object): unknown {
  return defineFamily({ name: 'x', attributes: { a: u8() }, operations } as never)
}

function twoEnums(): unknown {
  const attributes = { a: enumOf(['x'], { name: 'e' }), b: enumOf(['y'], { name: 'e' }) }
  return defineFamily({ name: 'x', attributes, operations: {} })
}

for (const [what, define, message] of WRONG) {
  test(`${what} is refused when defined`, () => {
    assert.throws(define, (error: Error & { code?: string }) => {
      assert.equal(error.code, 'ERR_NLKIT_VALUE')
      assert.match(error.message, message)
      return true
    })
  })
}

test('a recursive set nests itself to any depth', () => {
  const tree = defineFamily({
    name: 'tree',
    attributes: { name: string(), child: nest('tree') },
    operations: { get: { do: { reply: true } } },
  })
  let value: Record<string, unknown> = { name: 'leaf' }
  for (let depth = 0; depth < 20; depth++) value = { name: `${depth}`, child: value }
  const exchange = exchangeOf(tree as never, 'get')
  assert.deepEqual(withoutIndexes(decode(exchange, encode(exchange, value))), value)
})

test('without permission to generate code the definition stands, and using its codecs says what to do', () => {
  const script = `
    import { defineFamily, u8 } from 'nlkit/define'
    const family = defineFamily({ name: 'locked', attributes: { a: u8() }, operations: { get: { do: {} } } })
    console.log(family.name, family.spec().attributeSets.length)
    try { family.operations } catch (error) { console.log(error.name, error.message) }`
  const { stdout, stderr } = spawnSync(
    process.execPath,
    ['--disallow-code-generation-from-strings', '--input-type=module', '-e', script],
    { cwd: root, encoding: 'utf8' },
  )
  assert.match(stdout, /^locked 1\nEvalError locked: codecs .* forbids code generation .*nlkit generate/, stderr)
})
