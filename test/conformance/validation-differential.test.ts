/** Random attributes are held against netdev's policy by both kernels: what one refuses, the other refuses with the same errno, words, place and policy. */

import assert from 'node:assert/strict'
import { release } from 'node:os'
import test from 'node:test'
import fc from 'fast-check'
import { NLA_F_NESTED, type Writer } from 'nlkit/wire'
import { embeddedKind, linuxKind } from './backend.js'
import { BIND_RX, DEV_GET, netdevId, PAGE_POOL_GET, QSTATS_GET, QUEUE_GET } from './netdev.js'
import { ACK, type Answer, answers, DUMP, generic, genericSocket, REQUEST } from './requests.js'
import { Bench, CannotRun } from './rule.js'

/** What the validation says; whatever else comes is of a handler, and those of the embedded kernel do nothing. */
const WORDS = new Set([
  'Attribute failed policy validation',
  'Unknown attribute type',
  'Unsupported attribute',
  'invalid attribute length',
  'NLA_F_NESTED is missing',
  'NLA_F_NESTED not expected',
  'integer out of range',
  'reserved bit set',
  'bytes leftover after parsing attributes',
  'ambiguous or reserved bits set in nlmsg_flags',
  'genlmsghdr.reserved field is not 0',
])

type Attribute = readonly [type: number, payload: Uint8Array | readonly Attribute[]]

const numbers = fc
  .tuple(
    fc.constantFrom(0, 1, 2, 3, 127, 255),
    fc.constantFrom(0, 0, 0, 1, 255),
    fc.constantFrom(0, 1, 2, 4, 4, 4, 8, 8, 3),
  )
  .map(([low, high, length]) => {
    const bytes = new Uint8Array(length)
    if (length > 0) bytes[0] = low
    if (length > 1) bytes[length - 1] = high
    return bytes
  })

const plain: fc.Arbitrary<Attribute> = fc.tuple(fc.constantFrom(1, 1, 2, 2, 3, 4, 5, 9, 99, 0), numbers)
const nested: fc.Arbitrary<Attribute> = fc.tuple(
  fc.constantFrom(2 | NLA_F_NESTED, 2, 1 | NLA_F_NESTED),
  fc.array(fc.tuple(fc.constantFrom(1, 3, 3, 2, 9), numbers), { maxLength: 3 }),
)
const attributes = fc.array(fc.oneof({ weight: 3, arbitrary: plain }, { weight: 1, arbitrary: nested }), {
  maxLength: 4,
})

const operations = fc.constantFrom(
  [DEV_GET, 0],
  [PAGE_POOL_GET, 0],
  [QUEUE_GET, 0],
  [QUEUE_GET, DUMP],
  [QSTATS_GET, DUMP],
  [BIND_RX, 0],
) as fc.Arbitrary<readonly [number, number]>

function write(writer: Writer, list: readonly Attribute[]): void {
  for (const [type, payload] of list) {
    if (payload instanceof Uint8Array) {
      writer.binary(type, payload)
      continue
    }
    const start = writer.startAttribute(type)
    write(writer, payload)
    writer.endNest(start)
  }
}

/** The refusal of the validation, or undefined where the request passed it. */
function refusalIn(all: readonly Answer[]): unknown {
  const [first] = all
  const { errno, extack } = first ?? {}
  return extack?.message !== undefined && WORDS.has(extack.message) && errno !== 0 ? { errno, extack } : undefined
}

const RUNS = Number(process.env.NLKIT_FUZZ_RUNS ?? 2000)

test('netdev validates random requests as Linux does', { skip: linuxKind.missing, timeout: 120_000 }, t => {
  const [real, ours] = [linuxKind, embeddedKind(release())].map(({ make }) => new Bench(make()))
  try {
    if (real!.backend.unprivileged === undefined) return t.skip('needs root of the initial user namespace')
    const ids = [netdevId(real!), netdevId(ours!)]
    const sockets = [genericSocket(real!), genericSocket(ours!)]
    let refused = 0
    fc.assert(
      fc.property(operations, attributes, fc.nat(2), ([command, flags], list, trailing) => {
        const [expected, actual] = sockets.map((socket, i) => {
          const request = generic(command, {
            type: ids[i]!,
            flags: REQUEST | ACK | flags,
            attributes: writer => write(writer, list),
            trailing: trailing === 2 ? 3 : 0,
          })
          socket.send(request, 0, 0)
          return refusalIn(answers(socket))
        })
        if (actual !== undefined) refused++
        assert.deepEqual(actual, expected)
      }),
      { numRuns: RUNS, seed: Number(process.env.NLKIT_SEED ?? 1) },
    )
    assert.ok(refused > RUNS / 20, `only ${refused} of ${RUNS} were refused`)
  } catch (error) {
    if (!(error instanceof CannotRun)) throw error
    t.skip(error.message)
  } finally {
    real!.end()
    ours!.end()
  }
})
