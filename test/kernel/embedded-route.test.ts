/** nlkit/route over the embedded kernel: no namespace, no privilege, no addon. */

import assert from 'node:assert/strict'
import test from 'node:test'
import { connect, NetlinkError } from 'nlkit'
import { rtAddr } from 'nlkit/families/rt-addr'
import { rtLink } from 'nlkit/families/rt-link'
import { createKernel, ManualClock } from 'nlkit/kernel'
import { type RouteEvent, route } from 'nlkit/route'

const code = (expected: string, text?: RegExp) => (error: unknown) => {
  assert.ok(NetlinkError.is(error), String(error))
  assert.equal(error.code, expected)
  if (text !== undefined) assert.match(error.message, text)
  return true
}

test('links, addresses and routes as on Linux, with what the kernel adds and takes away itself', async () => {
  await using rt = await route({ kernel: createKernel() })
  await rt.links.add({ ifname: 'veth0', kind: 'veth', peer: { ifname: 'veth1' } })
  for (const link of ['lo', 'veth0', 'veth1']) await rt.links.change(link, { up: true })
  assert.ok((await rt.links.get('veth0')).ifiFlags.includes('lower-up'))
  await rt.addresses.add({ link: 'veth0', address: '10.0.0.1/24' })
  await rt.routes.add({ dst: '10.1.0.0/16', gateway: '10.0.0.2' })
  const main = await rt.routes.list({ table: 'main', rtmFamily: 2 })
  assert.deepEqual(
    main.map(({ dst, rtmDstLen, gateway }) => [dst, rtmDstLen, gateway]),
    [
      ['10.0.0.0', 24, undefined],
      ['10.1.0.0', 16, '10.0.0.2'],
    ],
  )
  await rt.links.delete('veth0')
  assert.deepEqual(await rt.routes.list({ table: 'main', rtmFamily: 2 }), [])
  assert.deepEqual(
    (await rt.links.list()).map(({ ifname }) => ifname),
    ['lo'],
  )
})

test("refusals have Linux's errno, text and attribute", async () => {
  await using rt = await route({ kernel: createKernel() })
  await rt.links.add({ ifname: 'veth0', kind: 'veth', peer: { ifname: 'veth1' } })
  await rt.links.change('veth0', { up: true })
  await rt.addresses.add({ link: 'veth0', address: '10.0.0.1/24' })
  await assert.rejects(
    rt.addresses.add({ link: 'veth0', address: '10.0.0.1/24' }),
    code('EEXIST', /ipv4: Address already assigned/),
  )
  await assert.rejects(
    rt.routes.add({ dst: '10.2.0.0/16', gateway: '99.0.0.1' }),
    code('ENETUNREACH', /Nexthop has invalid gateway/),
  )
  await assert.rejects(rt.links.change('veth0', { mtu: 10 }), code('EINVAL', /mtu less than device minimum/))
  await assert.rejects(
    rt.links.add({ ifname: 'x0', kind: 'nosuch' as never }),
    code('EOPNOTSUPP', /Unknown device type/),
  )
  await assert.rejects(rt.links.get('nosuch'), code('ENODEV', /nosuch/))
})

test('who may not administer the network may look, and no more (T2)', async () => {
  const kernel = createKernel()
  await using rt = await route({ transport: kernel.as({ uid: 1000 }).transport })
  assert.equal((await rt.links.list()).length, 1)
  await assert.rejects(rt.links.change('lo', { up: true }), code('EPERM', /CAP_NET_ADMIN/))
})

test('a dump refused by its handler is refused in NLMSG_DONE (D10)', async () => {
  await using client = await connect(rtAddr, { kernel: createKernel(), strict: true })
  await assert.rejects(client.dump('getaddr', { ifaFamily: 2, ifaIndex: 999 }).collect(), code('ENODEV'))
})

test('what changes between two chunks interrupts the dump, which starts again (D12)', async () => {
  const kernel = createKernel()
  await using rt = await route({ kernel })
  await rt.links.change('lo', { up: true })
  for (let i = 0; i < 3700; i++) await rt.addresses.add({ link: 'lo', address: `10.0.${i >> 8}.${i & 255}/32` })
  await using client = await connect(rtAddr, { kernel })
  const runs: number[] = []
  let items = 0
  const onRestart = (attempt: number) => {
    runs.push(attempt)
    items = 0
  }
  const dump = client.dump('getaddr', {}, { onRestart })
  for await (const batch of dump.batches()) {
    items += batch.length
    if (runs.length === 0 && items < 300)
      await rt.addresses.delete({ link: 'lo', address: `10.0.0.${200 + (items % 50)}/32` })
  }
  assert.deepEqual(runs, [2])
  assert.equal(dump.consistent, true)
  assert.equal(items, (await rt.addresses.list()).length)
})

test('events reach subscribers in the order of the changes, with the port that caused them', async () => {
  await using rt = await route({ kernel: createKernel() })
  const events = await rt.events({ groups: ['link', 'address'] })
  await rt.links.change('lo', { up: true })
  await rt.addresses.add({ link: 'lo', address: '10.0.0.1/32' })
  await rt.addresses.delete({ link: 'lo', address: '10.0.0.1/32' })
  const seen: RouteEvent[] = []
  for await (const event of events) {
    seen.push(event)
    if (event.type === 'address' && event.action === 'del') break
  }
  const words = seen.map(event => `${'action' in event ? event.action : ''} ${event.type}`)
  assert.equal(words[0], 'new link')
  assert.deepEqual(words.slice(-2), ['new address', 'del address'])
})

test('namespaces are apart, and a pair may span two', async () => {
  const kernel = createKernel()
  const blue = kernel.createNetworkNamespace({ name: 'blue' })
  await using rt = await route({ kernel })
  await using there = await route({ kernel, netns: 'blue' })
  await rt.links.add({ ifname: 'veth0', kind: 'veth', peer: { ifname: 'veth1' } })
  await rt.links.change('veth1', { netns: blue.fd })
  assert.deepEqual(
    (await there.links.list()).map(({ ifname }) => ifname),
    ['lo', 'veth1'],
  )
  assert.deepEqual(
    (await rt.links.list()).map(({ ifname }) => ifname),
    ['lo', 'veth0'],
  )
})

test('two kernels with one seed say the same, byte for byte', async () => {
  const listing = async () => {
    const kernel = createKernel({ seed: 7, clock: new ManualClock() })
    await using rt = await route({ kernel })
    await rt.links.add({ ifname: 'veth0', kind: 'veth', peer: { ifname: 'veth1' } })
    await using client = await connect(rtLink, { kernel })
    return await client.dump('getlink').collect()
  }
  assert.deepEqual(await listing(), await listing())
})
