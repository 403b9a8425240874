/** Dumps and full queues so long that another thread receives the rest of them. */

import assert from 'node:assert/strict'
import { readdirSync } from 'node:fs'
import test, { type TestContext } from 'node:test'
import {
  connect,
  type FamilyClient,
  NETLINK_USERSOCK,
  NetlinkSocket,
  NLM_F_CREATE,
  NLM_F_EXCL,
  RTNLGRP_IPV4_ROUTE,
} from 'nlkit'
import { rtRoute } from 'nlkit/families/rt-route'
import { linux, type SystemSocket, type Transport } from 'nlkit/transport'
import { closing, namespace, onKernel } from './support.js'

/** Some 60 datagrams, where a dump is long after 4, and behind 48 they are received by fours. */
const COUNT = 30_000
const AF_INET = 2
const RTN_BLACKHOLE = 6

interface Counts {
  sockets: number
  /** Receives of the other thread. */
  aside: number
}

/** The running kernel, and what is done through this transport. */
function counting(): { transport: Transport; counts: Counts } {
  const counts: Counts = { sockets: 0, aside: 0 }
  const wrap = (socket: SystemSocket): SystemSocket =>
    new Proxy(socket, {
      get(target, name) {
        if (name === 'queueReceive') counts.aside++
        const value: unknown = Reflect.get(target, name, target)
        return typeof value === 'function' ? value.bind(target) : value
      },
    })
  const transport: Transport = {
    ...linux,
    socket(protocol, options) {
      const socket = linux.socket(protocol, options)
      if (typeof socket === 'number') return socket
      counts.sockets++
      return wrap(socket)
    },
  }
  return { transport, counts }
}

const threads = () => readdirSync('/proc/self/task').length

const blackhole = (index: number) => ({
  rtmFamily: AF_INET,
  rtmDstLen: 32,
  rtmTable: 254,
  rtmProtocol: 4,
  rtmType: RTN_BLACKHOLE,
  dst: `20.${index >> 16}.${(index >> 8) & 255}.${index & 255}`,
})

type Routes = FamilyClient<typeof rtRoute>

async function change(client: Routes, name: 'newroute' | 'delroute', count = COUNT): Promise<void> {
  const flags = name === 'newroute' ? NLM_F_CREATE | NLM_F_EXCL : 0
  const items = Array.from({ length: count }, (_, index) => ({ name, request: blackhole(index), flags }))
  const results = await client.batch(items, { ack: 'last' })
  assert.ok(results.every(({ status }) => status === 'fulfilled'))
}

async function routes(t: TestContext): Promise<{ client: Routes; counts: Counts; netns: number }> {
  const { transport, counts } = counting()
  const netns = namespace(t)
  return { client: closing(t, await connect(rtRoute, { transport, netns })), counts, netns }
}

const request = { rtmFamily: AF_INET }

test(
  'another thread receives the rest of a long dump, nothing is missing, and its socket is used again',
  onKernel,
  async t => {
    const { client, counts } = await routes(t)
    await change(client, 'newroute')
    const first = await client.dump('getroute', request).collect()
    assert.equal(new Set(first.map(({ dst }) => dst)).size, COUNT)
    assert.ok(counts.aside > 40, `${counts.aside} receives`)
    const before = { sockets: counts.sockets, threads: threads() }
    for (let again = 0; again < 5; again++)
      assert.equal((await client.dump('getroute', request).collect()).length, COUNT)
    // A receive of the other thread may be going on when a dump ends: then its socket is closed.
    assert.ok(counts.sockets <= before.sockets + 1, `${counts.sockets} sockets, ${before.sockets} before`)
    assert.ok(threads() <= before.threads + 1, `${threads()} threads, ${before.threads} before`)
  },
)

test('several long dumps at once, some read slowly, do not get each other’s routes', onKernel, async t => {
  const { client } = await routes(t)
  await change(client, 'newroute')
  const slow = async () => {
    let count = 0
    for await (const batch of client.dump('getroute', request).batches()) {
      count += batch.length
      if (count % 7 === 0) await new Promise(resolve => setTimeout(resolve, 1))
    }
    return count
  }
  const fast = async () => (await client.dump('getroute', request).collect()).length
  assert.deepEqual(await Promise.all([slow(), fast(), slow(), fast()]), [COUNT, COUNT, COUNT, COUNT])
})

test('leaving a long dump, aborting it and closing its client end it at once', onKernel, async t => {
  const { client, counts } = await routes(t)
  await change(client, 'newroute')
  const untilAside = async (dump: AsyncIterable<unknown[]>, then: () => void) => {
    const before = counts.aside
    let told = false
    for await (const _ of dump) {
      if (told || counts.aside <= before) continue
      told = true
      then()
    }
    assert.ok(told)
  }
  const before = counts.aside
  for await (const _ of client.dump('getroute', request).batches()) if (counts.aside > before) break

  const controller = new AbortController()
  const reason = new Error('enough')
  const aborted = client.dump('getroute', request, { signal: controller.signal }).batches()
  await assert.rejects(
    untilAside(aborted, () => controller.abort(reason)),
    reason,
  )
  assert.equal((await client.dump('getroute', request).collect()).length, COUNT)
  await assert.rejects(
    untilAside(client.dump('getroute', request).batches(), () => client.close()),
    { code: 'ERR_NLKIT_CLOSED' },
  )
})

/** Everything up to the event for `last`, in order. */
async function eventsUntil(events: AsyncIterable<{ type: string; value?: { dst?: string } }[]>, last: string) {
  const seen: string[] = []
  for await (const batch of events) {
    for (const event of batch) {
      if (event.value?.dst === last) return seen
      seen.push(event.type === 'overrun' ? 'overrun' : `${event.type} ${event.value?.dst}`)
    }
  }
  assert.fail(`ended behind ${seen.length} events`)
}

const END = '99.9.9.9'
const end = { ...blackhole(0), dst: END }

test('a queue that holds many events is read in order, and later ones as they come', onKernel, async t => {
  const { client, counts } = await routes(t)
  const events = client.subscribe(RTNLGRP_IPV4_ROUTE, { receiveBuffer: 64 << 20 })
  if (events.receiveBuffer < 64 << 20) return t.skip('a buffer for all of them is not to be had')
  await change(client, 'newroute')
  await change(client, 'delroute')
  await client.do('newroute', end, { flags: NLM_F_CREATE })
  const batches = events.batches()
  const seen = await eventsUntil(batches as never, END)
  assert.ok(counts.aside > 4, `${counts.aside} receives`)
  const expected = ['newrouteNtf', 'delrouteNtf'].flatMap(type =>
    Array.from({ length: COUNT }, (_, index) => `${type} ${blackhole(index).dst}`),
  )
  assert.equal(seen.length, expected.length)
  assert.equal(
    seen.findIndex((event, index) => event !== expected[index]),
    -1,
  )
  assert.equal(events.overruns, 0)
})

test('a loss is told behind what was queued before it, also where another thread receives', onKernel, async t => {
  const { client, counts } = await routes(t)
  const events = closing(t, client.subscribe(RTNLGRP_IPV4_ROUTE, { receiveBuffer: 3 << 20 }))
  await change(client, 'newroute')
  await change(client, 'delroute')
  const seen: string[] = []
  while (seen.at(-1) !== 'overrun') {
    const event = (await events.next({ timeout: 5000 }))!
    seen.push(event.type === 'overrun' ? 'overrun' : (event as { value: { dst: string } }).value.dst)
  }
  assert.ok(counts.aside > 0)
  assert.ok(seen.length > 2000 && seen.length < COUNT, `${seen.length} events`)
  const wrong = seen.slice(0, -1).findIndex((dst, index) => dst !== blackhole(index).dst)
  assert.equal(wrong, -1)
  // The kernel delivers again, and the socket is watched again.
  setTimeout(() => void client.do('newroute', end, { flags: NLM_F_CREATE }), 20)
  const next = (await events.next({ timeout: 5000 })) as { value: { dst: string } }
  assert.equal(next.value.dst, END)
})

test(
  'a full queue of a raw socket is received in order; deadline, signal and end are as ever behind it',
  onKernel,
  async t => {
    const place = { netns: namespace(t) }
    const receiver = closing(t, await NetlinkSocket.open(NETLINK_USERSOCK, { ...place, receiveBuffer: 32 << 20 }))
    const sender = closing(t, await NetlinkSocket.open(NETLINK_USERSOCK, place))
    const payload = new Uint8Array(64)
    // Each takes 832 bytes of the buffer (A2), or 960.
    const count = Math.min(20_000, Math.floor(receiver.receiveBuffer / 1000))
    for (let sequence = 1; sequence <= count; sequence++)
      await sender.send({ type: 16, sequence, payload }, { portId: receiver.portId })
    for (let sequence = 1; sequence <= count; sequence++)
      assert.equal((await receiver.receive({ timeout: 5000 }))!.message.sequence, sequence)
    await assert.rejects(receiver.receive({ timeout: 20 }), { code: 'ERR_NLKIT_TIMEOUT' })
    await assert.rejects(receiver.receive({ signal: AbortSignal.timeout(20) }), { name: 'TimeoutError' })
    const waiting = receiver.receive()
    receiver.close()
    await assert.rejects(waiting, { code: 'ERR_NLKIT_CLOSED' })
  },
)

test('closing a socket whose queue another thread is reading ends the waits for it', onKernel, async t => {
  const { client, counts } = await routes(t)
  const events = client.subscribe(RTNLGRP_IPV4_ROUTE, { receiveBuffer: 8 << 20 })
  await change(client, 'newroute')
  const before = counts.aside
  for await (const _ of events.batches()) if (counts.aside > before) break
  assert.ok(events.closed)
  assert.equal(await events.next(), undefined)
})
