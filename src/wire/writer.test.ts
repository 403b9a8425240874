import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { parseAttributes, type RawAttribute } from './attribute.js'
import { ByteView } from './byte-view.js'
import { parseMessages } from './message.js'
import { Writer } from './writer.js'

const LITTLE_ENDIAN = new Uint8Array(new Uint16Array([1]).buffer)[0] === 1

/** A writer whose memory is full of what was there before, and small enough to have to grow. */
function dirty(capacity = 4): Writer {
  const writer = new Writer(capacity)
  writer.view.u8.fill(0xee)
  return writer
}

function attributes(bytes: Uint8Array): RawAttribute[] {
  return [...parseAttributes(ByteView.copyOf(bytes), 0, bytes.length)]
}

/** The payload of the one attribute that `write` writes. */
function payloadOf(write: (writer: Writer) => void): Uint8Array {
  const writer = dirty()
  write(writer)
  const [only, ...rest] = attributes(writer.copy())
  assert.deepEqual(rest, [])
  return only!.payload
}

function data(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
}

test('integers come in host order, or in the order asked for', () => {
  fc.assert(
    fc.property(fc.bigInt({ min: 0n, max: 0xffffffffffffffffn }), value => {
      const u32 = Number(value & 0xffffffffn)
      const u16 = u32 & 0xffff
      assert.equal(payloadOf(writer => writer.u8(1, u32 & 0xff))[0], u32 & 0xff)
      assert.equal(payloadOf(writer => writer.s8(1, (u32 << 24) >> 24))[0], u32 & 0xff)
      for (const order of [undefined, true, false]) {
        const read = order ?? LITTLE_ENDIAN
        assert.equal(data(payloadOf(writer => writer.u16(1, u16, order))).getUint16(0, read), u16)
        assert.equal(data(payloadOf(writer => writer.s16(1, (u16 << 16) >> 16, order))).getUint16(0, read), u16)
        assert.equal(data(payloadOf(writer => writer.u32(1, u32, order))).getUint32(0, read), u32)
        assert.equal(data(payloadOf(writer => writer.s32(1, u32 | 0, order))).getUint32(0, read), u32)
        assert.equal(data(payloadOf(writer => writer.u64(1, value, order))).getBigUint64(0, read), value)
        assert.equal(
          data(payloadOf(writer => writer.s64(1, BigInt.asIntN(64, value), order))).getBigUint64(0, read),
          value,
        )
      }
    }),
  )
})

test('uint and sint take 4 bytes where the value fits, else 8', () => {
  const lengths = (write: (writer: Writer, value: bigint) => void, values: readonly bigint[]): number[] =>
    values.map(value => payloadOf(writer => write(writer, value)).length)
  assert.deepEqual(
    lengths((writer, value) => writer.uint(1, value), [0n, 0xffffffffn, 0x100000000n, 0xffffffffffffffffn]),
    [4, 4, 8, 8],
  )
  assert.deepEqual(
    lengths(
      (writer, value) => writer.sint(1, value),
      [-0x80000000n, 0x7fffffffn, -0x80000001n, 0x80000000n, -0x8000000000000000n],
    ),
    [4, 4, 8, 8, 8],
  )
  assert.equal(data(payloadOf(writer => writer.sint(1, -2n))).getInt32(0, LITTLE_ENDIAN), -2)
})

test('values out of range are refused and nothing is written', () => {
  const refused: readonly ((writer: Writer) => void)[] = [
    writer => writer.u8(1, 256),
    writer => writer.u8(1, -1),
    writer => writer.u8(1, 1.5),
    writer => writer.u8(1, Number.NaN),
    writer => writer.s8(1, 128),
    writer => writer.s8(1, -129),
    writer => writer.u16(1, 0x10000),
    writer => writer.s16(1, 0x8000),
    writer => writer.s16(1, -0x8001),
    writer => writer.u32(1, 0x100000000),
    writer => writer.u32(1, Number.POSITIVE_INFINITY),
    writer => writer.s32(1, 0x80000000),
    writer => writer.u64(1, -1n),
    writer => writer.u64(1, 0x10000000000000000n),
    writer => writer.u64(1, 5 as unknown as bigint),
    writer => writer.u32(1, '5' as unknown as number),
    writer => writer.u32(1, 5n as unknown as number),
    writer => writer.s64(1, 0x8000000000000000n),
    writer => writer.uint(1, -1n),
    writer => writer.sint(1, 0x8000000000000000n),
    writer => writer.bitfield32(1, 0x100000000, 0),
    writer => writer.bitfield32(1, 0, -1),
    writer => writer.string(1, 'a\0b'),
    writer => writer.string(1, '\ud800'),
    writer => writer.binary(1, new Uint8Array(65532)),
    writer => writer.attribute(1, 65532),
  ]
  for (const write of refused) {
    const writer = dirty()
    assert.throws(() => write(writer), { name: 'RangeError' }, String(write))
    assert.equal(writer.position, 0, String(write))
  }
})

test('padding is zeros, also in memory that was used before', () => {
  for (let length = 0; length < 9; length++) {
    const writer = dirty(64)
    writer.binary(0x1fff, new Uint8Array(length).fill(0xaa))
    const bytes = writer.copy()
    assert.equal(bytes.length, 4 + ((length + 3) & ~3))
    assert.deepEqual([...bytes.subarray(4 + length)], new Array(bytes.length - 4 - length).fill(0))
  }
})

test('strings carry their NUL and count it', () => {
  assert.deepEqual([...payloadOf(writer => writer.string(1, 'lo'))], [0x6c, 0x6f, 0])
  assert.deepEqual([...payloadOf(writer => writer.string(1, ''))], [0])
  assert.deepEqual([...payloadOf(writer => writer.string(1, 'é'))], [0xc3, 0xa9, 0])
  assert.deepEqual([...payloadOf(writer => writer.string(1, '\udcff'))], [0xff, 0], 'bytes that are no UTF-8')
})

test('flags are empty, bitfields are value and selector', () => {
  assert.equal(payloadOf(writer => writer.flag(1)).length, 0)
  const bitfield = data(payloadOf(writer => writer.bitfield32(1, 0x80000001, 0xffffffff)))
  assert.deepEqual(
    [bitfield.getUint32(0, LITTLE_ENDIAN), bitfield.getUint32(4, LITTLE_ENDIAN)],
    [0x80000001, 0xffffffff],
  )
})

type Tree = { readonly type: number; readonly content: Uint8Array | readonly Tree[] }

const { tree } = fc.letrec<{ tree: Tree }>(tie => ({
  tree: fc.record({
    type: fc.integer({ min: 1, max: 0x3fff }),
    content: fc.oneof({ maxDepth: 6 }, fc.uint8Array({ maxLength: 30 }), fc.array(tie('tree'), { maxLength: 4 })),
  }),
}))

function writeTree(writer: Writer, { type, content }: Tree): void {
  if (content instanceof Uint8Array) {
    writer.binary(type, content)
    return
  }
  const nest = writer.startNest(type)
  for (const child of content) writeTree(writer, child)
  writer.endNest(nest)
}

function assertTree({ type, payload }: RawAttribute, expected: Tree): void {
  const nested = !(expected.content instanceof Uint8Array)
  assert.equal(type, nested ? expected.type | 0x8000 : expected.type, 'NLA_F_NESTED on nests only')
  if (expected.content instanceof Uint8Array) {
    assert.deepEqual(payload, expected.content)
    return
  }
  const children = attributes(payload)
  assert.equal(children.length, expected.content.length)
  for (const [index, child] of expected.content.entries()) assertTree(children[index]!, child)
}

test('nests of any depth and breadth, in memory that grows while they are open', () => {
  fc.assert(
    fc.property(fc.array(tree, { maxLength: 5 }), trees => {
      const writer = dirty(4)
      for (const each of trees) writeTree(writer, each)
      const parsed = attributes(writer.copy())
      assert.equal(parsed.length, trees.length)
      for (const [index, each] of trees.entries()) assertTree(parsed[index]!, each)
    }),
  )
})

test('a nest can hold 65531 bytes and no more', () => {
  const writer = new Writer()
  const nest = writer.startNest(1)
  writer.binary(1, new Uint8Array(65524))
  writer.endNest(nest)
  assert.equal(attributes(writer.copy())[0]?.payload.length, 65528)
  const other = new Writer()
  const full = other.startNest(1)
  other.binary(1, new Uint8Array(65524))
  other.flag(2)
  assert.throws(() => other.endNest(full), { name: 'RangeError', message: /65531/ })
})

test('an attribute whose length is found out by writing it', () => {
  const writer = dirty()
  const start = writer.startAttribute(5)
  writer.raw(Uint8Array.of(1, 2, 3, 4, 5))
  writer.endNest(start)
  writer.flag(6)
  assert.deepEqual(attributes(writer.copy()), [
    { type: 5, payload: Uint8Array.of(1, 2, 3, 4, 5) },
    { type: 6, payload: new Uint8Array(0) },
  ])
})

test('messages one behind the other, their lengths without the padding between', () => {
  const writer = dirty()
  const first = writer.startMessage(20, 5, 1, 2)
  writer.raw(Uint8Array.of(9))
  writer.endMessage(first)
  const second = writer.startMessage(21, 6, 0xffffffff, 4)
  assert.equal(writer.zeros(8), second + 16)
  writer.u32(1, 7)
  writer.endMessage(second)
  const bytes = writer.copy()
  const [one, two, ...rest] = parseMessages(bytes)
  assert.deepEqual(rest, [])
  assert.deepEqual(one, { length: 17, type: 20, flags: 5, sequence: 1, portId: 2, payload: Uint8Array.of(9) })
  assert.deepEqual([two?.length, two?.type, two?.flags, two?.sequence, two?.portId], [32, 21, 6, 0xffffffff, 4])
  assert.deepEqual([...two!.payload.subarray(0, 8)], [0, 0, 0, 0, 0, 0, 0, 0])
  assert.deepEqual([...bytes.subarray(17, 20)], [0, 0, 0])
})

test('attributes behind a header of odd length start at the next multiple of four', () => {
  const writer = dirty()
  const start = writer.startMessage(18, 1, 0, 0)
  writer.raw(Uint8Array.of(10))
  writer.u8(3, 0x55)
  writer.endMessage(start)
  const [message] = parseMessages(writer.copy())
  assert.deepEqual([...message!.payload.subarray(0, 4)], [10, 0, 0, 0])
  assert.deepEqual(attributes(message!.payload.subarray(4)), [{ type: 3, payload: Uint8Array.of(0x55) }])
})

test('a writer can begin with no memory at all, and be used again', () => {
  const writer = new Writer(0)
  writer.u32(1, 1)
  const view = writer.bytes()
  const copy = writer.copy()
  writer.reset()
  assert.equal(writer.bytes().length, 0)
  writer.u32(1, 2)
  assert.deepEqual(writer.bytes(), view, 'bytes() is a view of what is written now')
  assert.notDeepEqual(writer.bytes(), copy)
})
