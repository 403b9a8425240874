import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { align } from './align.js'
import { attributeLength, attributeType, parseAttributes, type RawAttribute, rawAttribute } from './attribute.js'
import { ByteView } from './byte-view.js'
import { WireError } from './wire-error.js'
import { Writer } from './writer.js'

/** Attributes before the error, and the error. */
function walk(
  view: ByteView,
  position: number,
  end: number,
): { attributes: RawAttribute[]; error: WireError | undefined } {
  const attributes: RawAttribute[] = []
  try {
    for (const attribute of parseAttributes(view, position, end)) attributes.push(attribute)
  } catch (error) {
    assert.ok(WireError.is(error), String(error))
    return { attributes, error }
  }
  return { attributes, error: undefined }
}

function write(attributes: readonly RawAttribute[]): Uint8Array {
  const writer = new Writer(16)
  for (const { type, payload } of attributes) writer.binary(type, payload)
  return writer.copy()
}

const attribute = fc
  .tuple(fc.nat(0xffff), fc.uint8Array({ maxLength: 20 }))
  .map(([type, payload]): RawAttribute => ({ type, payload }))

test('attributes survive writing and walking, order, duplicates and flag bits included (L1, L2, L4)', () => {
  fc.assert(
    fc.property(fc.array(attribute, { maxLength: 8 }), attributes => {
      const bytes = write(attributes)
      assert.equal(bytes.length % 4, 0)
      assert.deepEqual(walk(ByteView.copyOf(bytes), 0, bytes.length), { attributes, error: undefined })
    }),
  )
})

test('the last attribute may lack its padding (L1)', () => {
  const attributes = [
    { type: 1, payload: Uint8Array.of(1) },
    { type: 2, payload: Uint8Array.of(1, 2, 3, 4, 5) },
  ]
  const bytes = write(attributes)
  for (let missing = 0; missing <= 3; missing++) {
    assert.deepEqual(
      walk(ByteView.copyOf(bytes), 0, bytes.length - missing),
      { attributes, error: undefined },
      `${missing} bytes less`,
    )
  }
  assert.match(walk(ByteView.copyOf(bytes), 0, bytes.length - 4).error!.reason, /nla_len 9 exceeds the 8 bytes left/)
})

test('the type is the low 14 bits (L2)', () => {
  const view = ByteView.copyOf(write([{ type: 0xc003, payload: new Uint8Array(0) }]))
  assert.equal(attributeType(view, 0), 3)
  assert.equal(rawAttribute(view, 0, 4).type, 0xc003, 'kept whole in what is written back')
})

test('lengths that lie are an error at the attribute that lies (L3)', () => {
  const bytes = write([
    { type: 1, payload: new Uint8Array(4) },
    { type: 2, payload: new Uint8Array(4) },
  ])
  for (const [length, reason] of [
    [0, /nla_len 0 is less than its own header/],
    [3, /nla_len 3 is less/],
    [9, /nla_len 9 exceeds the 8 bytes left/],
    [0xffff, /nla_len 65535 exceeds/],
  ] as const) {
    const view = ByteView.copyOf(bytes)
    view.u16[4] = length
    const { attributes, error } = walk(view, 0, bytes.length)
    assert.equal(attributes.length, 1)
    assert.equal(error?.offset, 8)
    assert.match(error.reason, reason)
    assert.throws(() => attributeLength(view, 8, bytes.length), { code: 'ERR_NLKIT_WIRE', offset: 8 })
  }
})

test('one to three bytes behind the last attribute are left over (L3)', () => {
  const bytes = write([{ type: 1, payload: new Uint8Array(4) }])
  for (const extra of [1, 2, 3]) {
    const { attributes, error } = walk(ByteView.copyOf(Uint8Array.of(...bytes, 1, 2, 3)), 0, bytes.length + extra)
    assert.equal(attributes.length, 1)
    assert.match(error!.message, new RegExp(`^${extra} bytes left over after the attributes, at byte 8`))
  }
})

test('attributes of 64 bits need no 8-byte alignment (L5)', () => {
  const writer = new Writer()
  writer.u64(1, 0x0102030405060708n)
  writer.u32(2, 5)
  writer.u64(3, 0xffffffffffffffffn)
  const values = Array.from(parseAttributes(writer.view, 0, writer.position), ({ payload }) => payload)
  assert.equal(new BigUint64Array(values[0]!.buffer)[0], 0x0102030405060708n)
  assert.equal(new BigUint64Array(values[2]!.buffer)[0], 0xffffffffffffffffn)
})

test('arbitrary bytes end in attributes or a WireError, and never reach beyond the end', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 80 }), fc.nat(3), (bytes, words) => {
      const position = words * 4
      if (position > bytes.length) return
      const { attributes, error } = walk(ByteView.copyOf(bytes), position, bytes.length)
      const used = attributes.reduce((sum, { payload }) => sum + align(4 + payload.length), position)
      assert.ok(used < bytes.length + 4)
      if (error) assert.ok(error.offset >= position && error.offset < bytes.length)
    }),
    { numRuns: 2000, seed: 1 },
  )
})

test('payloads are copies', () => {
  const view = ByteView.copyOf(write([{ type: 1, payload: Uint8Array.of(1, 2, 3, 4) }]))
  const [first] = parseAttributes(view, 0, 8)
  view.u8.fill(0)
  assert.deepEqual([...first!.payload], [1, 2, 3, 4])
})
