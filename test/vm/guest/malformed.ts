/** What no client would send, to every module: it may be refused or dropped, and must do no harm; afterwards the module answers as ever. */

import assert from 'node:assert/strict'
import { NetlinkSocket } from 'nlkit'
import { linux, ReceiveArea } from 'nlkit/transport'
import { encodeMessage } from 'nlkit/wire'
import { openCounter } from './counter.js'
import { lineNumber } from './gpio-suspend.js'
import { acknowledgement, type Case, closing, type Guest, load, text, textOf, trigger, words } from './guest.js'
import { forgetKernelLog, kernelLog } from './kernel-log.js'

/** Datagrams for each module. */
const COUNT = 100_000
/** After so many the log is looked at, before it is overwritten, and the answers are thrown away. */
const ROUND = 5000
const NETLINK_GENERIC = 16
const LENGTHS = [0, 1, 15, 16, 17, 20, 24, 0x7fffffff, 0xffffffff]
const FLAGS = [0, 1, 5, 0x300, 0xffff]
const TYPES = [0, 1, 2, 3, 0x10, 0x11, 0x12, 0x13, 0xffff]

type Random = (below: number) => number

/** Small linear congruential generator (Numerical Recipes): the same bytes in every run. */
function generator(seed: number): Random {
  return below => {
    seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0
    return (seed >>> 8) % below
  }
}

/** Random bytes; most with a header whose type and flags reach the module's own code, half of these with the right length too. */
function invented(random: Random, types: readonly number[]): Uint8Array {
  const bytes = new Uint8Array(1 + random(80))
  for (let i = 0; i < bytes.length; i++) bytes[i] = random(256)
  if (bytes.length < 16 || random(4) === 0) return bytes
  const view = new DataView(bytes.buffer)
  const lengths = random(2) === 0 ? [bytes.length] : [...LENGTHS, bytes.length - 1, bytes.length + 1]
  view.setUint32(0, lengths[random(lengths.length)]!, true)
  view.setUint16(4, types[random(types.length)]!, true)
  view.setUint16(6, FLAGS[random(FLAGS.length)]!, true)
  return bytes
}

/** A good message with a few bytes changed, cut, or made longer; at times its length follows. */
function mutated(random: Random, good: Uint8Array): Uint8Array {
  const bytes = new Uint8Array(
    Math.max(good.length + [0, 0, 0, -1, -4, -random(good.length), 4, random(40)][random(8)]!, 1),
  )
  bytes.set(good.subarray(0, bytes.length))
  for (let changes = random(5); changes > 0; changes--) bytes[random(bytes.length)] = random(256)
  if (bytes.length >= 4 && random(2) === 0) new DataView(bytes.buffer).setUint32(0, bytes.length, true)
  return bytes
}

/**
 * The kernel's own parser of attributes says so, a few times in five seconds (lib/nlattr.c); and its timers, where the emulated machine was held up by a busy
 * host (kernel/time/hrtimer.c). Everything else must be of the module.
 */
const OWN_LINES =
  /^nlkit_|^hrtimer: interrupt took|^netlink: (\d+ bytes leftover after parsing attributes in process `node'|'node': attribute type \d+ has an invalid length)\.$|callbacks suppressed$/

interface Plan {
  readonly protocol: number
  /** Messages of the module, to be mutated. */
  readonly good: readonly Uint8Array[]
  readonly types: readonly number[]
  /** Takes out what would be well-formed, and take long. */
  readonly tame?: ((bytes: Uint8Array) => void) | undefined
}

async function sendAll({ protocol, good, types, tame }: Plan): Promise<void> {
  const socket = linux.socket(protocol)
  assert.ok(typeof socket !== 'number', `socket failed with ${socket}`)
  const area = new ReceiveArea()
  const random = generator(protocol)
  try {
    for (let sent = 0; sent < COUNT; ) {
      for (const end = sent + ROUND; sent < end; sent++) {
        const bytes = random(3) === 0 ? invented(random, types) : mutated(random, good[random(good.length)]!)
        tame?.(bytes)
        assert.equal(socket.send(bytes, 0, 0), bytes.length)
      }
      while (socket.receive(area) > 0);
      assert.deepEqual(
        kernelLog().filter(line => !OWN_LINES.test(line)),
        [],
      )
      forgetKernelLog()
      await new Promise(setImmediate)
    }
  } finally {
    socket.close()
  }
}

interface Target {
  readonly module: string
  /** A module that must be there before. */
  readonly needs?: string
  readonly protocol: number
  readonly parameters?: Readonly<Record<string, number>>
  readonly good: readonly Uint8Array[]
  readonly tame?: Plan['tame']
  /** That it still answers. */
  readonly answers: (guest: Guest) => Promise<void>
}

const message = (type: number, payload: Uint8Array, flags = 1) => encodeMessage({ type, flags, payload })

/** Sends one message and expects an answer. */
async function asks(guest: Guest, protocol: number, payload: string, expected: string, portId = 0): Promise<void> {
  const socket = closing(guest, await NetlinkSocket.open(protocol, { portId }))
  await socket.send({ type: 0x10, payload: text(payload) }, { portId: 0 })
  assert.equal(textOf((await socket.receive({ timeout: 10_000 })).message), expected)
}

const TARGETS: readonly Target[] = [
  {
    module: 'nlkit_echo',
    protocol: 17,
    parameters: { quiet: 1 },
    good: [message(0x10, text('Hello you!'))],
    answers: guest => asks(guest, 17, 'and now a good one', 'and now a good one'),
  },
  {
    module: 'nlkit_greeting',
    protocol: 17,
    good: [message(0x10, text('greet, please'))],
    async answers(guest) {
      const member = closing(guest, await NetlinkSocket.open(17, { groups: [1] }))
      trigger('nlkit_greeting', 'go')
      assert.equal(textOf((await member.receive({ timeout: 10_000 })).message), 'Greeting from kernel!')
    },
  },
  {
    module: 'nlkit_hello',
    protocol: 30,
    good: [message(0x10, text('hello netlink!!'))],
    answers: guest => asks(guest, 30, 'hello netlink!!', 'hello users!!!', 100),
  },
  {
    module: 'nlkit_gpio_suspend',
    needs: 'nlkit_gpio_line',
    protocol: 30,
    good: [message(0x10, text('it takes none'))],
    async answers(guest) {
      const member = closing(guest, await NetlinkSocket.open(30, { groups: [1] }))
      trigger('nlkit_gpio_line', '1')
      assert.equal(textOf((await member.receive({ timeout: 10_000 })).message), `gpio_suspend${lineNumber()}`)
    },
  },
  {
    module: 'nlkit_registration',
    protocol: 25,
    good: [message(0x10, words(77, 0), 5), message(0x11, new Uint8Array(0), 5)],
    async answers(guest) {
      const socket = closing(guest, await NetlinkSocket.open(25, { extack: true }))
      await socket.send({ type: 0x10, flags: 5, payload: words(socket.portId, 0) }, { portId: 0 })
      assert.deepEqual(await acknowledgement(socket), { errno: 0, text: undefined })
    },
  },
  {
    module: 'nlkit_queue',
    protocol: 26,
    good: [message(0x10, words(2, 8), 5), message(0x11, new Uint8Array(0))],
    // A count of up to 255 events, or one that is refused.
    tame: bytes => {
      if (bytes.length < 20) return
      bytes[17] = 0
      if (bytes[18] === 1) bytes[18] = 2
    },
    async answers(guest) {
      const socket = closing(guest, await NetlinkSocket.open(26))
      await socket.send({ type: 0x11, flags: 1 }, { portId: 0 })
      assert.equal((await socket.receive({ timeout: 10_000 })).message.type, 0x13)
    },
  },
]

export const malformedRequests: readonly Case[] = [
  ...(TARGETS.map(({ module, needs, parameters, answers, ...plan }) => ({
    name: `${module}: ${COUNT} malformed datagrams do no harm, leave no line in the log but its own, and it answers as ever`,
    timeout: 300_000,
    async run(guest) {
      if (needs !== undefined) load(guest, needs)
      load(guest, module, parameters)
      await sendAll({ types: TYPES, ...plan })
      await answers(guest)
    },
  })) satisfies Case[]),
  {
    name: `nlkit_counter: ${COUNT} malformed datagrams do no harm, leave no line in the log but the parser's, and it answers as ever`,
    timeout: 300_000,
    async run(guest) {
      load(guest, 'nlkit_counter')
      const client = await openCounter(guest)
      const { id } = client.generic!
      const set = message(id, Uint8Array.of(2, 1, 0, 0, 8, 0, 1, 0, 42, 0, 0, 0), 5)
      const get = message(id, Uint8Array.of(1, 1, 0, 0), 1)
      await sendAll({ protocol: NETLINK_GENERIC, good: [set, get], types: [id] })
      await client.do('set', { value: 42 })
      assert.equal(((await client.do('get', {})) as { value: number }).value, 42)
      client.close()
    },
  },
]
