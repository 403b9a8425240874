import assert from 'node:assert/strict'
import test, { type TestContext } from 'node:test'
import { type ConnectOptions, connect, NetlinkSocket } from 'nlkit'
import { netdev } from 'nlkit/families/netdev'
import { rtAddr } from 'nlkit/families/rt-addr'
import { route } from 'nlkit/route'
import type { Transport } from 'nlkit/transport'
import { type FaultOptions, type FaultTransport, fault, trace } from 'nlkit/transport/middleware'
import { type AddressClient, addAddress, addAddresses, address } from '../client/addresses.js'
import { scripted } from '../client/scripted-transport.js'
import { closing, onKernels, type Place, sleep, type TestKernel } from '../client/support.js'

const NETLINK_ROUTE = 0

/** A client of a fresh namespace whose transport misbehaves as told. */
async function faulty(
  t: TestContext,
  kernel: TestKernel,
  options: FaultOptions,
  more: ConnectOptions = {},
): Promise<{ client: AddressClient; transport: FaultTransport; place: Place }> {
  const place = kernel.place(t)
  const transport = fault(kernel.transport, options)
  const client = closing(t, await connect(rtAddr, { ...place, transport, timeout: 2000, ...more }))
  return { client, transport, place }
}

async function addressesOf(place: Place): Promise<(string | undefined)[]> {
  await using client = await connect(rtAddr, place)
  return (await client.dump('getaddr').collect()).map(({ local }) => local)
}

onKernels('without faults everything passes as it is', async (t, kernel) => {
  const { client, transport } = await faulty(t, kernel, {})
  await addAddresses(client, 300)
  assert.equal((await client.dump('getaddr').collect()).length, 300)
  assert.equal(transport.name, `fault(${kernel.name})`)
  assert.deepEqual(Object.values(transport.happened), Array(10).fill(0))
})

onKernels('enobufs: events are lost for good, the subscriber is told and hears the next', async (t, kernel) => {
  const script = [{ on: 'receive', fault: 'enobufs', nth: 2, drop: 2, type: 20 }] as const
  const { client, place } = await faulty(t, kernel, {})
  const transport = fault(kernel.transport, { script })
  const listener = closing(t, await connect(rtAddr, { ...place, transport }))
  const events = listener.subscribe('rtnlgrp-ipv4-ifaddr')
  for (let number = 1; number <= 4; number++) await addAddress(client, number)
  const seen: unknown[] = []
  for await (const event of events) {
    seen.push(event.type === 'newaddr' ? event.value.local : event.type)
    if (event.type === 'overrun') await addAddress(client, 5)
    if (seen.length === 4) break
  }
  assert.deepEqual(seen, ['10.0.0.1', '10.0.0.4', 'overrun', '10.0.0.5'])
  assert.equal(transport.happened.enobufs, 1)
})

onKernels('enobufs: a request whose answer was dropped fails, the socket lives', async (t, kernel) => {
  const { client } = await faulty(t, kernel, { script: [{ fault: 'enobufs' }] })
  await assert.rejects(addAddress(client, 1), { code: 'ENOBUFS', applied: 'unknown' })
  await addAddress(client, 2)
  assert.equal(client.connection.counters.overruns, 1)
  assert.equal((await client.dump('getaddr').collect()).length, 2)
})

onKernels('dump-interrupted: collect starts again, a stream says so', async (t, kernel) => {
  const { client, transport } = await faulty(t, kernel, { script: [{ fault: 'dump-interrupted', nth: 2, times: 2 }] })
  await addAddresses(client, 1000)
  const dump = client.dump('getaddr')
  assert.equal((await dump.collect()).length, 1000)
  assert.deepEqual([dump.attempts, dump.interrupted, dump.consistent], [2, true, true])
  assert.equal(transport.happened['dump-interrupted'], 2)
  const always = await faulty(t, kernel, { probability: { 'dump-interrupted': 1 } })
  await addAddress(always.client, 1)
  await assert.rejects(always.client.dump('getaddr', {}, { attempts: 3 }).collect(), { code: 'ERR_NLKIT_INTERRUPTED' })
})

onKernels('truncate: a cut answer is an error that says the lengths', async (t, kernel) => {
  const { client } = await faulty(t, kernel, { script: [{ fault: 'truncate', type: 20, length: 40 }] })
  await addAddress(client, 1)
  await assert.rejects(client.dump('getaddr').collect(), {
    code: 'ERR_NLKIT_TRUNCATED',
    message: /a datagram of \d+ bytes was cut to the 40 offered/,
  })
  assert.equal((await client.dump('getaddr').collect()).length, 1)
})

onKernels('lose-ack: the request runs into its timeout though it was applied', async (t, kernel) => {
  const { client, place } = await faulty(t, kernel, { script: [{ fault: 'lose-ack' }] }, { timeout: 50 })
  await assert.rejects(addAddress(client, 1), { code: 'ERR_NLKIT_TIMEOUT', applied: 'unknown' })
  assert.deepEqual(await addressesOf(place), ['10.0.0.1'])
  await addAddress(client, 2)
})

onKernels('duplicate-ack: the second is nobody’s, and counted', async (t, kernel) => {
  const { client } = await faulty(t, kernel, { script: [{ fault: 'duplicate-ack' }] })
  await addAddress(client, 1)
  await addAddress(client, 2)
  assert.equal(client.connection.counters.unmatched, 1)
})

onKernels('foreign: what another process sends is dropped and counted', async (t, kernel) => {
  const senders: number[] = []
  const script = [{ fault: 'foreign' }, { fault: 'foreign', nth: 2, portId: 99, bytes: Uint8Array.of(1, 2) }] as const
  const { client } = await faulty(t, kernel, { script }, { onForeign: ({ sender }) => senders.push(sender) })
  await addAddress(client, 1)
  await addAddress(client, 2)
  assert.deepEqual(senders, [4242, 99])
  assert.equal(client.connection.counters.foreign, 2)
})

onKernels('delay: the answer comes later and in order', async (t, kernel) => {
  const { client } = await faulty(t, kernel, { script: [{ fault: 'delay', milliseconds: 60 }] })
  const order: number[] = []
  const start = performance.now()
  await Promise.all([1, 2, 3].map(number => addAddress(client, number).then(() => order.push(number))))
  assert.deepEqual(order, [1, 2, 3])
  assert.ok(performance.now() - start >= 50)
})

onKernels('delay: also of dumps and of sockets that are read by hand', async (t, kernel) => {
  const { client, place } = await faulty(t, kernel, { probability: { delay: 0.5 }, seed: 3 })
  await addAddresses(client, 500)
  assert.equal((await client.dump('getaddr').collect()).length, 500)
  const transport = fault(kernel.transport, { script: [{ fault: 'delay', milliseconds: 30 }] })
  const socket = closing(t, await NetlinkSocket.open(NETLINK_ROUTE, { ...place, transport, groups: [5] }))
  await addAddress(client, 501)
  const { value } = await socket[Symbol.asyncIterator]().next()
  assert.equal(value?.message.type, 20)
})

onKernels('eagain: a request waits and is sent again', async (t, kernel) => {
  const { client, transport, place } = await faulty(t, kernel, { script: [{ fault: 'eagain', times: 3 }] })
  await addAddress(client, 1)
  assert.equal(transport.happened.eagain, 3)
  assert.deepEqual(await addressesOf(place), ['10.0.0.1'])
})

onKernels('half-batch: what never reached the kernel is not applied, and times out', async (t, kernel) => {
  const { client, place } = await faulty(t, kernel, { script: [{ fault: 'half-batch', keep: 3 }] }, { timeout: 50 })
  const items = [1, 2, 3, 4, 5].map(number => ({ name: 'newaddr' as const, request: address(number), flags: 0x600 }))
  const results = await client.batch(items)
  assert.deepEqual(
    results.map(result => (result.status === 'rejected' ? result.reason.code : 'applied')),
    ['applied', 'applied', 'applied', 'ERR_NLKIT_TIMEOUT', 'ERR_NLKIT_TIMEOUT'],
  )
  assert.deepEqual(await addressesOf(place), ['10.0.0.1', '10.0.0.2', '10.0.0.3'])
})

onKernels('family-moved: requests and dumps find the family again', async (t, kernel) => {
  // The second request, and the fourth: the third is the second, asked again under the new id.
  const script = [2, 4].map(nth => ({ fault: 'family-moved', family: 'netdev', nth }) as const)
  const transport = fault(kernel.transport, { script })
  const client = closing(t, await connect(netdev, { ...kernel.place(t), transport }))
  const first = client.generic?.id
  assert.equal((await client.do('devGet', { ifindex: 1 })).ifindex, 1)
  assert.equal(client.generic?.id, first)
  assert.equal((await client.do('devGet', { ifindex: 1 })).ifindex, 1)
  const second = client.generic?.id
  assert.notEqual(second, first)
  assert.equal((await client.dump('devGet').collect()).length, 1)
  assert.ok(client.generic !== undefined && ![first, second].includes(client.generic.id))
  assert.equal(transport.happened['family-moved'], 2)
})

onKernels('family-moved: listeners hear that it went and came back', async (t, kernel) => {
  const transport = fault(kernel.transport, { script: [{ fault: 'family-moved', family: 'netdev', id: 500 }] })
  const client = closing(t, await connect(netdev, { ...kernel.place(t), transport }))
  const events = client.subscribe('mgmt')
  await client.do('devGet', { ifindex: 1 })
  const seen: unknown[] = []
  for await (const event of events) {
    seen.push(event.type === 'familyAdded' ? [event.type, event.id] : event.type)
    if (seen.length === 2) break
  }
  assert.deepEqual(seen, ['familyRemoved', ['familyAdded', 500]])
  assert.equal(client.generic?.id, 500)
})

onKernels('sequence numbers that wrap for the kernel', async (t, kernel) => {
  const lines: string[] = []
  const place = kernel.place(t)
  const transport = fault(trace(kernel.transport, { write: line => lines.push(line), level: 'headers' }), {
    sequenceShift: 0xfffffffd,
  })
  const client = closing(t, await connect(rtAddr, { ...place, transport, sequence: 0, timeout: 1000 }))
  const events = client.subscribe('rtnlgrp-ipv4-ifaddr')
  for (let number = 1; number <= 5; number++) await addAddress(client, number)
  await assert.rejects(addAddress(client, 1), { code: 'EEXIST' })
  const sent = lines.filter(line => line.includes(' > ')).map(line => Number(/ seq (\d+) /.exec(line)![1]))
  assert.deepEqual(sent, [0xfffffffe, 0xffffffff, 0, 1, 2, 3])
  assert.equal((await client.dump('getaddr').collect()).length, 5)
  for await (const event of events) {
    assert.deepEqual(event.type === 'newaddr' && event.sequence, 0xfffffffe)
    break
  }
})

test('the same seed gives the same faults', async () => {
  const run = async (seed: number): Promise<string[]> => {
    const told: string[] = []
    const inner = scripted(({ sequence }) => [{ type: 2, sequence, payload: new Uint8Array(20) }])
    const probability = { 'duplicate-ack': 0.3, foreign: 0.2, eagain: 0.1 }
    const transport = fault(inner, { seed, probability, onFault: (name, protocol) => told.push(`${name} ${protocol}`) })
    const client = await connect(rtAddr, { transport, timeout: 1000 })
    for (let number = 0; number < 60; number++) await client.do('newaddr', address(number))
    client.close()
    return told
  }
  const [one, same, other] = [await run(7), await run(7), await run(8)]
  assert.ok(one.length > 10)
  assert.deepEqual(one, same)
  assert.notDeepEqual(one, other)
})

test('scripts that make no sense are refused', () => {
  const inner: Transport = scripted(() => [])
  const cases: readonly (readonly [object, RegExp])[] = [
    [{ script: [{ fault: 'fire' }] }, /there is no fault 'fire'; there are: delay, /],
    [{ script: [{ fault: 'enobufs', on: 'send' }] }, /fault 'enobufs' happens on receive, not on send/],
    [{ script: [{ fault: 'delay', nth: 0 }] }, /nth of fault 'delay' counts from 1, got 0/],
    [{ probability: { delay: 2 } }, /probability of 'delay' is from 0 to 1, got 2/],
    [{ probability: { 'family-moved': 1 } }, /needs a family/],
  ]
  for (const [options, message] of cases)
    assert.throws(() => fault(inner, options as FaultOptions), { name: 'RangeError', message })
})

test('a closed socket delivers nothing that was held back', async t => {
  const transport = fault(
    scripted(({ sequence }) => [{ type: 2, sequence, payload: new Uint8Array(20) }]),
    { script: [{ fault: 'delay', milliseconds: 10 }] },
  )
  const client = closing(t, await connect(rtAddr, { transport, timeout: 1000 }))
  const request = client.do('newaddr', address(1))
  client.close()
  await assert.rejects(request, { code: 'ERR_NLKIT_CLOSED' })
  await sleep(20)
})

onKernels('a program under many faults at once ends with what it asked for', async (t, kernel) => {
  const place = kernel.place(t)
  const probability = { delay: 0.2, eagain: 0.1, foreign: 0.2, 'duplicate-ack': 0.2, 'dump-interrupted': 0.1 }
  const transport = fault(kernel.transport, { seed: 11, probability })
  await using rt = await route({ ...place, transport, timeout: 5000 })
  for (let number = 1; number <= 20; number++) await rt.addresses.add({ ifaIndex: 1, address: `10.0.0.${number}/32` })
  assert.equal((await rt.addresses.list()).length, 20)
  assert.ok(Object.values(transport.happened).reduce((sum, count) => sum + count, 0) > 10)
})
