import assert from 'node:assert/strict'
import { join } from 'node:path'
import test from 'node:test'
import fc from 'fast-check'
import { compileFamily, type Exchange, type Naming, SpecIndex } from 'nlkit/schema'
import { ByteView, Writer } from 'nlkit/wire'
import { root } from '../project.js'
import { SpecArbitraries } from '../schema/arbitrary.js'
import { builtInSpecs } from '../schema/specs.js'

const folder = join(root, 'build/src/cli/json')
const { JsonWriter } = (await import(join(folder, 'to-json.js'))) as typeof import('../../src/cli/json/to-json.js')
const { JsonReader } = (await import(join(folder, 'from-json.js'))) as typeof import('../../src/cli/json/from-json.js')
const { parse, stringify } = (await import(join(folder, 'text.js'))) as typeof import('../../src/cli/json/text.js')

const RUNS = Number(process.env.NLKIT_FUZZ_RUNS ?? 25)

/** What a command prints can be given to a command: JSON of a message is the message. */
for (const { name, spec } of await builtInSpecs()) {
  for (const naming of ['spec', 'camel'] as const satisfies readonly Naming[]) {
    test(`${name}: messages survive JSON (${naming} names inside)`, () => {
      const camel = compileFamily(spec, 'camel')
      const family = compileFamily(spec, naming)
      const index = new SpecIndex(spec)
      const [writer, reader] = [new JsonWriter(index, naming), new JsonReader(index, naming)]
      const arbitraries = new SpecArbitraries(spec)
      const exchanges = Object.values(family.operations).map(({ name, ...modes }) => ({
        name,
        exchange: (modes.do ?? modes.dump)!,
      }))
      for (const [place, { name: operation, exchange }] of exchanges.entries()) {
        const source = Object.values(camel.operations)[place]!
        const encodeCamel = (source.do ?? source.dump)!
        const found = index.operation(operation)
        const shown = (value: unknown) =>
          stringify(writer.shape(index.requestHeaderOf(found), index.requestSetOf(found), value))
        fc.assert(
          fc.property(arbitraries.message(operation), value => {
            const message = decode(exchange, encode(encodeCamel, value))
            const text = shown(message)
            const again = reader.message(operation, parse(text, 'the output'))
            assert.equal(shown(decode(exchange, encode(exchange, again))), text)
          }),
          { numRuns: RUNS, seed: 1 },
        )
      }
    })
  }
}

function encode(exchange: Exchange, value: unknown): Uint8Array {
  const writer = new Writer(64)
  exchange.encodeRequest(writer, value as never)
  return writer.copy()
}

function decode(exchange: Exchange, bytes: Uint8Array): unknown {
  return exchange.decodeRequest(ByteView.copyOf(bytes), 0, bytes.length)
}
