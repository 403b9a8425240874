import assert from 'node:assert/strict'
import test from 'node:test'
import type { Exchange, Family } from 'nlkit/schema'
import { ByteView, NLMSG_HDRLEN, readHeader, WireError, Writer } from 'nlkit/wire'
import { captures } from '../captures/rtnetlink.js'

/** How many mutated messages are decoded; each ends in a value or a WireError. */
const MUTATIONS = Number(process.env.NLKIT_FUZZ_MUTATIONS ?? 1_000_000)
const GENL_HDRLEN = 4

interface Sample {
  readonly name: string
  readonly bytes: Uint8Array
  readonly exchange: Exchange
  /** Where the codec's bytes start. */
  readonly start: number
}

async function samples(): Promise<Sample[]> {
  const found: Sample[] = []
  for (const { family: file, operation, message } of captures) {
    const module = (await import(`nlkit/families/${file}`)) as Record<string, Family>
    const family = Object.values(module)[0]!
    const exchange = family.operations[operation]!.dump!
    found.push({
      name: file,
      bytes: new Uint8Array(Buffer.from(message, 'base64')),
      exchange,
      start: NLMSG_HDRLEN + (family.generic ? GENL_HDRLEN : 0),
    })
  }
  return found
}

const all = await samples()
const littleEndian = new Uint8Array(new Uint16Array([1]).buffer)[0] === 1
const skip = littleEndian ? false : 'the captures are of a little-endian machine'

test('captured messages decode without a rest, and encode to a message that decodes to the same', { skip }, () => {
  assert.ok(all.length > 50)
  for (const { name, bytes, exchange, start } of all) {
    const value = exchange.decodeReply(ByteView.copyOf(bytes), start, bytes.length)
    assert.deepEqual(unknownAttributes(value), [], `${name}: attributes that the specification does not know`)
    const writer = new Writer()
    writer.zeros(start)
    exchange.encodeReply(writer, value as never)
    const again = exchange.decodeReply(ByteView.copyOf(writer.bytes()), start, writer.position)
    assert.deepEqual(again, value, name)
    assert.deepEqual(attributeSizes(writer.bytes(), start), attributeSizes(bytes, start), `${name}: lengths`)
  }
})

/** Bytes behind the header of a message, as a number: encoding may order attributes anew, it may not lose or add any. */
function attributeSizes(bytes: Uint8Array, start: number): number {
  return ((bytes.length + 3) & ~3) - start
}

function unknownAttributes(value: unknown, path = ''): string[] {
  if (typeof value !== 'object' || value === null || value instanceof Uint8Array) return []
  return Object.entries(value).flatMap(([key, item]) => {
    if (key !== 'unknownAttributes' || item === undefined) return unknownAttributes(item, `${path}.${key}`)
    return (item as { type: number }[]).map(({ type }) => `${path} type ${type & 0x3fff}`)
  })
}

test(`${MUTATIONS} mutated captures end in a value or a WireError`, { skip }, () => {
  const random = generator(20261120)
  const outcomes = { values: 0, errors: 0 }
  for (let i = 0; i < MUTATIONS; i++) {
    const sample = all[random() % all.length]!
    const bytes = mutate(sample.bytes, sample.start, random)
    try {
      sample.exchange.decodeReply(ByteView.copyOf(bytes), sample.start, bytes.length)
      outcomes.values++
    } catch (error) {
      if (!WireError.is(error)) throw error
      assert.ok(
        error.offset >= 0 && error.offset <= bytes.length,
        `${sample.name}: offset ${error.offset} of ${bytes.length}`,
      )
      outcomes.errors++
    }
  }
  assert.ok(outcomes.values > MUTATIONS / 20 && outcomes.errors > MUTATIONS / 20, JSON.stringify(outcomes))
})

/** A few changes of bits, bytes, lengths and the end, behind the header. */
function mutate(original: Uint8Array, start: number, random: () => number): Uint8Array {
  const cut = random() % 8 === 0 ? start + (random() % (original.length - start + 1)) : original.length
  const bytes = original.slice(0, cut)
  const room = bytes.length - start
  for (let n = random() % 4; n >= 0 && room > 0; n--) {
    const at = start + (random() % room)
    const kind = random() % 4
    if (kind === 0) bytes[at]! ^= 1 << (random() % 8)
    else if (kind === 1) bytes[at] = random()
    else if (kind === 2) bytes[at & ~3] = random() % 64
    else bytes.copyWithin(at, start + (random() % room))
  }
  return bytes
}

/** xorshift32: the same numbers in every run. */
function generator(seed: number): () => number {
  let state = seed
  return () => {
    state ^= state << 13
    state ^= state >>> 17
    state ^= state << 5
    return state >>> 0
  }
}

test('a captured header says what its message is', { skip }, () => {
  for (const { bytes } of all) assert.equal(readHeader(ByteView.copyOf(bytes), 0).length, bytes.length)
})
