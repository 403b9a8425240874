import assert from 'node:assert/strict'
import test from 'node:test'
import fc from 'fast-check'
import { compileFamily, type Decoder, type Encoder, type Spec } from 'nlkit/schema'
import { ByteView, Writer } from 'nlkit/wire'
import { SpecArbitraries } from './arbitrary.js'
import { builtInSpecs, kernelSpecs, specFolder } from './specs.js'

const RUNS = Number(process.env.NLKIT_FUZZ_RUNS ?? 60)

/** Every operation of every specification at hand: values survive the wire, and so do the bytes. */
for (const { name, spec } of [...(await builtInSpecs()), ...(await kernelSpecs())]) {
  test(`${name}: decode(encode(value)) is the value, encode(decode(bytes)) are the bytes`, () => {
    const family = compileFamily(spec)
    const arbitraries = new SpecArbitraries(spec)
    for (const [key, operation] of Object.entries(family.operations)) {
      const exchange = (operation.do ?? operation.dump)!
      const { encodeRequest, decodeRequest, encodeReply, decodeReply } = exchange
      const sides = [{ side: 'request', encode: encodeRequest, decode: decodeRequest }] as Side[]
      if (encodeReply !== encodeRequest) sides.push({ side: 'reply', encode: encodeReply, decode: decodeReply })
      for (const codecs of sides)
        fc.assert(
          fc.property(arbitraries.message(operation.name, codecs.side), value => roundTrip(spec, key, codecs, value)),
          { numRuns: RUNS, seed: 1 },
        )
    }
  })
}

test("the kernel's specifications are at hand", {
  skip: specFolder === undefined ? "no folder of the kernel's specifications beside the project (NLKIT_SPECS)" : false,
}, async () => {
  assert.ok((await kernelSpecs()).length >= 25)
})

interface Side {
  readonly side: 'request' | 'reply'
  readonly encode: Encoder<never>
  readonly decode: Decoder<unknown>
}

function roundTrip(spec: Spec, key: string, exchange: Side, value: unknown): void {
  const first = encode(exchange, value)
  const decoded = decode(exchange, first)
  assertContains(decoded, value, `${spec.name} ${key}`)
  const second = encode(exchange, decoded)
  assert.deepEqual(decode(exchange, second), decoded)
  assert.deepEqual(encode(exchange, decode(exchange, second)), second)
}

function encode(exchange: Side, value: unknown): Uint8Array {
  const writer = new Writer(64)
  exchange.encode(writer, value as never)
  return writer.copy()
}

function decode(exchange: Side, bytes: Uint8Array): unknown {
  return exchange.decode(ByteView.copyOf(bytes), 0, bytes.length)
}

/** Whether `actual` has all that `expected` has; decoding adds what encoding filled in, such as indexes and lengths. */
function assertContains(actual: unknown, expected: unknown, path: string): void {
  if (expected instanceof Uint8Array || typeof expected !== 'object' || expected === null) {
    assert.deepEqual(actual, expected, path)
    return
  }
  assert.ok(typeof actual === 'object' && actual !== null, `${path}: ${actual}`)
  if (Array.isArray(expected)) assert.equal((actual as unknown[]).length, expected.length, path)
  for (const [key, item] of Object.entries(expected))
    assertContains((actual as Record<string, unknown>)[key], item, `${path}.${key}`)
}
