/** What no client would send, to every module: it may be refused or dropped, and must do no harm. */

import assert from 'node:assert/strict'
import { connect, NetlinkSocket } from 'nlkit'
import { compileFamily } from 'nlkit/schema'
import { loadSpecFile } from 'nlkit/ynl'
import { COUNTER_SPEC } from './counter.js'
import { type Case, closing, load, text, textOf } from './guest.js'

/** Datagrams for each module. */
const COUNT = 2000
const NETLINK_GENERIC = 16
const LENGTHS = [0, 1, 15, 16, 17, 20, 24, 0x7fffffff, 0xffffffff]
const FLAGS = [0, 1, 5, 0x300, 0xffff]

/** Small linear congruential generator (Numerical Recipes): the same bytes in every run. */
function generator(seed: number): (below: number) => number {
  return below => {
    seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0
    return (seed >>> 8) % below
  }
}

/** Random bytes; most with a header whose type and flags reach the module's own code, half of these with the right length too. */
function malformed(random: (below: number) => number, types: readonly number[]): Uint8Array {
  const bytes = Uint8Array.from({ length: 1 + random(80) }, () => random(256))
  if (bytes.length < 16 || random(4) === 0) return bytes
  const view = new DataView(bytes.buffer)
  const lengths = random(2) === 0 ? [bytes.length] : [...LENGTHS, bytes.length - 1, bytes.length + 1]
  view.setUint32(0, lengths[random(lengths.length)]!, true)
  view.setUint16(4, types[random(types.length)]!, true)
  view.setUint16(6, FLAGS[random(FLAGS.length)]!, true)
  return bytes
}

async function sendAll(protocol: number, types: readonly number[]): Promise<void> {
  await using socket = await NetlinkSocket.open(protocol, { onLoss: () => {} })
  const random = generator(protocol)
  for (let count = 0; count < COUNT; count++) await socket.send(malformed(random, types), { portId: 0 })
}

const TYPES = [0, 1, 2, 3, 0x10, 0x11, 0x12, 0x13, 0xffff]
const RAW: Readonly<Record<string, number>> = {
  nlkit_echo: 17,
  nlkit_greeting: 17,
  nlkit_hello: 30,
  nlkit_registration: 25,
  nlkit_queue: 26,
}

export const malformedRequests: readonly Case[] = [
  ...(Object.entries(RAW).map(([module, protocol]) => ({
    name: `${module}: ${COUNT} malformed datagrams do no harm`,
    async run(guest) {
      load(guest, module)
      await sendAll(protocol, TYPES)
      if (module !== 'nlkit_echo') return
      const socket = closing(guest, await NetlinkSocket.open(protocol))
      await socket.send({ type: 0x10, payload: text('and now a good one') }, { portId: 0 })
      assert.equal(textOf((await socket.receive({ timeout: 10_000 })).message), 'and now a good one')
    },
  })) satisfies Case[]),
  {
    name: `nlkit_counter: ${COUNT} malformed datagrams do no harm`,
    async run(guest) {
      load(guest, 'nlkit_counter')
      const client = await connect(compileFamily((await loadSpecFile(COUNTER_SPEC)).spec))
      guest.cleanup.push(() => client.close())
      await sendAll(NETLINK_GENERIC, [client.generic!.id])
      const { value } = (await client.do('get', {})) as { value: number }
      assert.ok(value <= 1_000_000)
      client.close()
    },
  },
]
