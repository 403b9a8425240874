/** Batches that another thread sends: on the running kernel by the addon, and by the queue of queued-transport.ts. */

import assert from 'node:assert/strict'
import test, { type TestContext } from 'node:test'
import { connect, NetlinkError, NLM_F_CREATE, NLM_F_EXCL } from 'nlkit'
import { rtAddr } from 'nlkit/families/rt-addr'
import { type AddressClient, address } from './addresses.js'
import { type QueuedSends, queued } from './queued-transport.js'
import { closing, embeddedKernel, onKernel, onKernels, runningKernel, sleep } from './support.js'

const flags = NLM_F_CREATE | NLM_F_EXCL
const COUNT = 3000

const additions = (count: number, first = 1) =>
  Array.from({ length: count }, (_, index) => ({
    name: 'newaddr' as const,
    request: address(first + index),
    flags,
  }))

type Results = readonly PromiseSettledResult<unknown>[]

const errorOf = (result: PromiseSettledResult<unknown>): NetlinkError => {
  assert.ok(result.status === 'rejected' && NetlinkError.is(result.reason))
  return result.reason
}

async function present(client: AddressClient): Promise<Set<string>> {
  const addresses = await client.dump('getaddr').collect()
  return new Set(addresses.map(({ local }) => String(local)))
}

/** What succeeded is there, what was not applied is not; returns how many of each, and of those of which nobody knows. */
async function checkAgainstKernel(client: AddressClient, results: Results) {
  const there = await present(client)
  const counts = { done: 0, no: 0, unknown: 0 }
  for (const [index, result] of results.entries()) {
    const { local } = address(index + 1)
    if (result.status === 'fulfilled') {
      counts.done++
      assert.ok(there.has(local), `request ${index} succeeded`)
      continue
    }
    const { applied, code } = errorOf(result)
    if (applied === 'no') {
      counts.no++
      assert.ok(!there.has(local), `request ${index} was not sent: ${code}`)
    } else counts.unknown++
  }
  return counts
}

const spied = (t: TestContext): { sends: QueuedSends; place: ReturnType<typeof runningKernel.place> } => {
  const kernel = embeddedKernel()
  const sends: QueuedSends = { calls: [], results: [], refusal: undefined }
  const place = kernel.place(t)
  return { sends, place: { ...place, transport: queued(place.transport, sends) } }
}

for (const ack of ['each', 'last'] as const) {
  test(`the event loop turns while a batch is sent, ack ${ack}`, onKernel, async t => {
    const client = closing(t, await connect(rtAddr, runningKernel.place(t)))
    let turns = 0
    let sending = true
    const count = () => {
      turns++
      if (sending) setImmediate(count)
    }
    setImmediate(count)
    const results = await client.batch(additions(COUNT), { ack })
    sending = false
    assert.ok(results.every(({ status }) => status === 'fulfilled'))
    // 25 datagrams: sent by this thread, the loop would turn once for each at most.
    assert.ok(turns > 100, `${turns} turns`)
    assert.equal((await present(client)).size, COUNT)
    assert.equal(client.connection.counters.unmatched, 0)
  })
}

onKernels('a request that is made meanwhile is sent behind what is under way', async (t, kernel) => {
  const client = closing(t, await connect(rtAddr, kernel.place(t)))
  const batch = client.batch(additions(COUNT))
  await assert.rejects(client.do('newaddr', address(1), { flags }), { code: 'EEXIST' })
  await client.do('deladdr', address(1))
  assert.ok((await batch).every(({ status }) => status === 'fulfilled'))
  const there = await present(client)
  assert.equal(there.size, COUNT - 1)
  assert.ok(!there.has(address(1).local))
})

onKernels('two batches at once get the results of their own', async (t, kernel) => {
  const client = closing(t, await connect(rtAddr, kernel.place(t)))
  const [first, second, third] = await Promise.all([
    client.batch(additions(COUNT), { ack: 'last' }),
    client.batch(additions(COUNT, COUNT + 1)),
    client.batch(additions(COUNT)),
  ])
  assert.ok([...first!, ...second!].some(({ status }) => status === 'fulfilled'))
  const codes = [...first!, ...third!].map(result => (result.status === 'fulfilled' ? 'done' : errorOf(result).code))
  assert.equal(codes.filter(code => code === 'done').length, COUNT)
  assert.equal(codes.filter(code => code === 'EEXIST').length, COUNT)
  assert.ok(second!.every(({ status }) => status === 'fulfilled'))
  assert.equal((await present(client)).size, 2 * COUNT)
})

onKernels('aborting in the middle says of each what became of it', async (t, kernel) => {
  const client = closing(t, await connect(rtAddr, kernel.place(t)))
  const controller = new AbortController()
  const items = additions(COUNT).map((item, index) => ({
    ...item,
    get request() {
      if (index === 1500) setImmediate(() => controller.abort(new Error('enough')))
      return item.request
    },
  }))
  const results = await client.batch(items, { signal: controller.signal })
  // What the kernel is at is sent to its end: a request behind it is answered after that.
  await client.do('newaddr', address(COUNT + 1), { flags })
  const { done, no, unknown } = await checkAgainstKernel(client, results)
  assert.ok(done >= 400 && no >= 400, `${done} done, ${no} not, ${unknown} unknown`)
  assert.ok(unknown <= 200, `${unknown} unknown: a datagram at most`)
  for (const result of results)
    if (result.status === 'rejected') assert.equal(errorOf(result).code, 'ERR_NLKIT_ABORTED')
})

onKernels('a deadline in the middle, too', async (t, kernel) => {
  const client = closing(t, await connect(rtAddr, kernel.place(t)))
  const results = await client.batch(additions(COUNT), { timeout: 1 })
  await client.do('newaddr', address(COUNT + 1), { flags })
  const { done, no, unknown } = await checkAgainstKernel(client, results)
  assert.equal(done + no + unknown, COUNT)
  for (const result of results)
    if (result.status === 'rejected') assert.equal(errorOf(result).code, 'ERR_NLKIT_TIMEOUT')
})

onKernels('closing in the middle settles all', async (t, kernel) => {
  const place = kernel.place(t)
  const client = await connect(rtAddr, place)
  const items = additions(COUNT).map((item, index) => ({
    ...item,
    get request() {
      if (index === 1500) setImmediate(() => client.close())
      return item.request
    },
  }))
  const results = await client.batch(items)
  const other = closing(t, await connect(rtAddr, place))
  // The descriptor is open for as long as the kernel is at a send.
  await sleep(20)
  const there = await present(other)
  for (const [index, result] of results.entries()) {
    if (result.status === 'fulfilled') assert.ok(there.has(address(index + 1).local))
    else assert.equal(errorOf(result).code, 'ERR_NLKIT_CLOSED')
  }
  assert.equal(results[COUNT - 1]!.status, 'rejected')
  assert.ok(!there.has(address(COUNT).local))
})

test('answers that were lost leave it unknown, in several datagrams too', onKernel, async t => {
  const client = closing(t, await connect(rtAddr, { ...runningKernel.place(t), receiveBuffer: 16 * 1024 }))
  const { connection } = client
  // The window is computed at the start: a buffer that is made smaller behind its back overflows.
  connection.endpoint.setReceiveBuffer(1152)
  const results = await client.batch(additions(600))
  const lost = results.filter(({ status }) => status === 'rejected').map(errorOf)
  assert.ok(lost.length > 0 && lost.length < 600, `${lost.length} lost`)
  for (const error of lost) assert.deepEqual([error.code, error.applied], ['ENOBUFS', 'unknown'])
  assert.equal((await present(client)).size, 600)
})

test('a datagram that finds no room is sent again, before those behind it', async t => {
  const { sends, place } = spied(t)
  const client = closing(t, await connect(rtAddr, place))
  sends.results.push(undefined, undefined, -11, -11)
  const results = await client.batch(additions(COUNT))
  assert.ok(results.every(({ status }) => status === 'fulfilled'))
  assert.equal((await present(client)).size, COUNT)
  assert.equal(sends.calls.filter(call => call === 'sent -11').length, 2)
})

test('a send that fails is the error of its own requests', async t => {
  const { sends, place } = spied(t)
  const client = closing(t, await connect(rtAddr, place))
  sends.results.push(undefined, -105)
  const results = await client.batch(additions(COUNT), { ack: 'last' })
  const failed = results.flatMap((result, index) => (result.status === 'rejected' ? [index] : []))
  const first = failed[0]!
  assert.ok(first > 0 && failed.length < COUNT / 2)
  assert.deepEqual(
    failed,
    Array.from({ length: failed.length }, (_, index) => first + index),
  )
  const { code, syscall, applied } = errorOf(results[first]!)
  assert.deepEqual([code, syscall, applied], ['ENOBUFS', 'sendmsg', 'no'])
  const { done, no } = await checkAgainstKernel(client, results)
  assert.deepEqual([done, no], [COUNT - failed.length, failed.length])
})

test('where no thread can be had this one sends', async t => {
  const { sends, place } = spied(t)
  const client = closing(t, await connect(rtAddr, place))
  sends.refusal = -11
  const results = await client.batch(additions(COUNT))
  assert.ok(results.every(({ status }) => status === 'fulfilled'))
  assert.ok(sends.calls.every(call => call === 'send'))
})

test('a short batch is sent by this thread, a long one is not', async t => {
  const { sends, place } = spied(t)
  const client = closing(t, await connect(rtAddr, place))
  await client.batch(additions(500))
  assert.deepEqual(new Set(sends.calls), new Set(['send']))
  sends.calls.length = 0
  await client.batch(additions(COUNT, 501))
  assert.ok(!sends.calls.includes('send') && sends.calls.includes('queue'))
})
