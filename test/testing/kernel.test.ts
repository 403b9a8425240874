/** The testing kernel itself: that it answers, refuses and tells, and that it fails tests that should fail. */

import assert from 'node:assert/strict'
import { readdirSync } from 'node:fs'
import test from 'node:test'
import { connect, NetlinkError, NLM_F_REQUEST, NLMSG_ERROR, openProtocol } from 'nlkit'
import { bytes, defineProtocol, string } from 'nlkit/define'
import { netdev } from 'nlkit/families/netdev'
import { rtAddr } from 'nlkit/families/rt-addr'
import { rtLink } from 'nlkit/families/rt-link'
import { route } from 'nlkit/route'
import type { Family } from 'nlkit/schema'
import { ExpectationError, testKernel } from 'nlkit/testing'
import { NLM_F_CREATE, NLM_F_EXCL } from 'nlkit/wire'
import { demoFamily } from '../conformance/demo-family.js'
import { root } from '../project.js'

const UNEXPECTED = 'EBADRQC'

async function failure(promise: Promise<unknown>): Promise<NetlinkError> {
  try {
    await promise
  } catch (error) {
    assert.ok(NetlinkError.is(error), String(error))
    return error
  }
  throw new assert.AssertionError({ message: 'it was not refused' })
}

/** The error that verify() throws; fails where it does not throw. */
function verdict(verify: () => void): ExpectationError {
  try {
    verify()
  } catch (error) {
    assert.ok(error instanceof ExpectationError)
    return error
  }
  throw new assert.AssertionError({ message: 'verify() did not throw' })
}

test('verify names what did not come, with how often it came', async t => {
  const kernel = testKernel()
  kernel.expect(rtLink, 'getlink', { ifname: 'eth0' }).reply({ ifiIndex: 2 }).times(2)
  kernel.expectDump(rtAddr, 'getaddr')
  const rt = await route({ kernel })
  t.after(() => rt.close())
  assert.equal((await rt.links.get('eth0')).ifiIndex, 2)
  assert.deepEqual(verdict(() => kernel.verify()).unmet, [
    "not met: getlink { ifname: 'eth0' }: came 1 of 2 times",
    'not met: getaddr dump: came 0 of 1 times',
  ])
  await rt.links.get('eth0')
  assert.deepEqual(await rt.addresses.list(), [])
  kernel.verify()
  assert.deepEqual(
    kernel.requests.map(({ family, operation, mode, expected }) => [family, operation, mode, expected]),
    [
      ['rtnetlink', 'getlink', 'do', true],
      ['rtnetlink', 'getlink', 'do', true],
      ['rtnetlink', 'getaddr', 'dump', true],
    ],
  )
})

test('what was not expected is refused in words, and remembered', async t => {
  const kernel = testKernel()
  kernel.expect(rtLink, 'getlink', { ifname: 'eth0' }).reply({ ifiIndex: 2 })
  const rt = await route({ kernel })
  t.after(() => rt.close())
  const error = await failure(rt.links.get('eth1'))
  assert.equal(error.code, UNEXPECTED)
  assert.match(
    error.kernelMessage!,
    /^not expected: getlink \{.*ifname: 'eth1'.*\}; expected next: getlink \{ ifname: 'eth0' \}$/,
  )
  const dump = await failure(rt.routes.list())
  assert.match(dump.kernelMessage!, /^not expected: getroute dump /)
  const { unexpected, unmet, message } = verdict(() => kernel.verify())
  assert.deepEqual([unexpected.length, unmet.length], [2, 1])
  assert.equal(message.split('\n')[0], error.kernelMessage)
  // Meeting the expectation later does not undo it.
  await rt.links.get('eth0')
  assert.deepEqual(verdict(() => kernel.verify()).unmet, [])
})

test('in order, later expectations wait; without order they do not', async t => {
  for (const inOrder of [true, false]) {
    const kernel = testKernel({ inOrder })
    kernel.expect(rtLink, 'getlink', { ifname: 'first' }).reply({ ifiIndex: 1 })
    kernel.expect(rtLink, 'getlink', { ifname: 'second' }).reply({ ifiIndex: 2 })
    const rt = await route({ kernel })
    t.after(() => rt.close())
    if (inOrder) {
      assert.equal((await failure(rt.links.get('second'))).code, UNEXPECTED)
      continue
    }
    assert.equal((await rt.links.get('second')).ifiIndex, 2)
    assert.equal((await rt.links.get('first')).ifiIndex, 1)
    kernel.verify()
    assert.match((await failure(rt.links.get('first'))).kernelMessage!, /expected next: nothing$/)
  }
})

test('answers one after the other; any number of times; passed over once met', async t => {
  const kernel = testKernel()
  kernel.expect(rtLink, 'getlink', { ifiIndex: 1 }).reply({ mtu: 1 }).reply({ mtu: 2 }).times(3)
  kernel.expect(rtLink, 'getlink', { ifiIndex: 2 }).reply({ mtu: 9 }).anyTimes()
  kernel.expect(rtAddr, 'newaddr')
  const rt = await route({ kernel })
  t.after(() => rt.close())
  const mtus = []
  for (const index of [1, 1, 1]) mtus.push((await rt.links.get(index)).mtu)
  assert.deepEqual(mtus, [1, 2, 2])
  await rt.addresses.add({ link: 7, address: '10.0.0.1/24' })
  kernel.verify()
  // The one that may come any number of times is over in order.
  assert.equal((await failure(rt.links.get(2))).code, UNEXPECTED)
})

test('errors come with text and place, or with what is missing', async t => {
  const kernel = testKernel()
  kernel
    .expect(rtAddr, 'newaddr')
    .error('EEXIST', 'ipv4: Address already assigned', 'local')
    .error('ENODEV', undefined, 'ifa-index')
    .error('EINVAL', 'a label is needed', 'label')
  kernel.expectDump(rtAddr, 'getaddr').error('EPERM', 'not you')
  const rt = await route({ kernel })
  t.after(() => rt.close())
  const add = () => failure(rt.addresses.add({ link: 2, address: '10.0.0.1/24' }))
  const exists = await add()
  assert.deepEqual(
    [exists.code, exists.kernelMessage, exists.attribute],
    ['EEXIST', 'ipv4: Address already assigned', 'local'],
  )
  assert.equal((await add()).attribute, 'ifa-index')
  assert.match((await add()).message, /label/)
  assert.equal((await failure(rt.addresses.list())).kernelMessage, 'not you')
  kernel.verify()

  kernel.expect(rtAddr, 'newaddr').error('EINVAL', undefined, 'no.such.thing')
  assert.equal((await add()).code, UNEXPECTED)
  assert.match(verdict(() => kernel.verify()).message, /no attribute 'no\.such\.thing'/)
})

test('flags that were demanded must be there', async t => {
  const kernel = testKernel()
  kernel.expect(rtAddr, 'newaddr').withFlags(NLM_F_CREATE | NLM_F_EXCL)
  const rt = await route({ kernel })
  t.after(() => rt.close())
  const replaced = await failure(rt.addresses.replace({ link: 2, address: '10.0.0.1/24' }))
  assert.match(replaced.kernelMessage!, /expected next: newaddr with flags 0x600$/)
  await rt.addresses.add({ link: 2, address: '10.0.0.1/24' })
  assert.equal(verdict(() => kernel.verify()).unmet.length, 0)
})

test('mistakes of the test are told where they are made', () => {
  const kernel = testKernel()
  assert.throws(() => kernel.expect(rtLink, 'getlnk' as 'getlink'), {
    name: 'TypeError',
    message: /has no do 'getlnk'/,
  })
  assert.throws(() => kernel.expect(rtAddr, 'newaddr').error('EWHAT'), RangeError)
  assert.throws(() => kernel.expect(rtAddr, 'newaddr').reply({ ifaIndex: 1 } as never), /only acknowledged/)
  assert.throws(() => kernel.expect(rtLink, 'getlink').reply({ mtu: 'large' } as never), /mtu/)
  assert.throws(() => kernel.expect(rtLink, 'getlink').times(-1), RangeError)
  assert.throws(() => kernel.notify(rtAddr, 'newadr' as 'newaddr', {}), /has no event 'newadr'/)
})

test('an answer that cannot be given refuses, and fails the test', async t => {
  const kernel = testKernel()
  kernel.expect(rtLink, 'getlink').reply(() => ({ mtu: -1 }))
  const rt = await route({ kernel })
  t.after(() => rt.close())
  assert.equal((await failure(rt.links.get('eth0'))).code, UNEXPECTED)
  assert.match(verdict(() => kernel.verify()).message, /getlink could not be answered: .*mtu/)
})

test('a dump of many chunks is whole', async t => {
  const kernel = testKernel()
  const links = Array.from({ length: 1000 }, (_, index) => ({ ifiIndex: index + 1, ifname: `veth${index}` }))
  kernel.expectDump(rtLink, 'getlink').reply(links)
  const rt = await route({ kernel })
  t.after(() => rt.close())
  assert.deepEqual(
    (await rt.links.list()).map(({ ifname }) => ifname),
    links.map(({ ifname }) => ifname),
  )
  kernel.verify()
})

test('generic families: do, dump, events, policy, places in nests', async t => {
  const family = demoFamily()
  const kernel = testKernel({ families: [family] })
  const client = await connect(family, { kernel })
  t.after(() => client.close())
  kernel.expect(family, 'get', { nest: { number: 7 }, bytes: Uint8Array.of(1, 2) }).reply({ number: 8 })
  kernel.expectDump(family, 'get').reply([{ number: 1 }, { number: 2 }])
  kernel.expect(family, 'get').error('ENOENT', 'no such number', 'nest.number')
  assert.equal(
    ((await client.do('get', { nest: { number: 7 }, bytes: Uint8Array.of(1, 2) })) as { number: number }).number,
    8,
  )
  assert.deepEqual(
    (await client.dump('get').collect()).map(item => (item as { number: number }).number),
    [1, 2],
  )
  assert.equal((await failure(client.do('get', { nest: { number: 5 } }))).attribute, 'nest.number')
  kernel.verify()
  // The policy refuses before the script is asked.
  assert.equal((await failure(client.do('get', { nest: { signed: 9 } }))).code, 'ERANGE')
  assert.equal(kernel.requests.length, 3)

  assert.equal(kernel.notify(family, 'ntf', { number: 3 }), false)
  const events = client.subscribe('news')
  assert.equal(kernel.notify(family, 'ntf', { number: 4 }), true)
  const event = (await events.next()) as unknown as { value: { number: number } }
  assert.equal(event.value.number, 4)
  events.close()

  assert.match(
    (await failure(client.do('admin', { number: 1 }))).kernelMessage!,
    /^not expected: admin \{ number: 1 \}/,
  )
})

test('every generated family can be expected of', async () => {
  const names = readdirSync(`${root}/src/families`).filter(name => name.endsWith('.ts') && name !== 'nlctrl.ts')
  for (const name of names) {
    const module = (await import(`nlkit/families/${name.slice(0, -3)}`)) as Record<string, unknown>
    const family = Object.values(module).find(
      (value): value is Family =>
        typeof value === 'object' && value !== null && 'operations' in value && 'spec' in value,
    )
    assert.ok(family !== undefined, name)
    const kernel = testKernel()
    const [operation, codecs] = Object.entries(family.operations)[0]!
    if (codecs.do !== undefined) kernel.expect(family, operation)
    else kernel.expectDump(family, operation)
    assert.equal(verdict(() => kernel.verify()).unmet.length, 1)
    const client = await connect(family, { kernel })
    client.close()
  }
})

test('typed values and function matchers', async t => {
  const kernel = testKernel()
  kernel.expect(netdev, 'devGet', ({ ifindex }) => ifindex === 3).reply(({ ifindex }) => ({ ifindex: ifindex! }))
  const client = await connect(netdev, { kernel })
  t.after(() => client.close())
  assert.equal((await client.do('devGet', { ifindex: 3 })).ifindex, 3)
  kernel.verify()
})

const chat = defineProtocol({
  name: 'chat',
  protocol: 30,
  groups: { all: 1 },
  messages: {
    hello: { payload: string() },
    welcome: { payload: string() },
    blob: { payload: bytes() },
    news: { payload: string(), group: 'all' },
  },
})

test('protocols of messages: answers, events, refusals where they can be told', async t => {
  const kernel = testKernel()
  kernel.expect(chat, 'hello', 'me').reply('welcome', 'you')
  await using socket = await openProtocol(chat, { kernel, groups: ['all'] })
  await socket.send('hello', 'me')
  const answer = await socket[Symbol.asyncIterator]().next()
  assert.deepEqual([answer.value?.name, answer.value?.value], ['welcome', 'you'])
  kernel.verify()
  assert.equal(kernel.notify(chat, 'news', 'it rains'), true)
  const news = await socket[Symbol.asyncIterator]().next()
  assert.deepEqual([news.value?.name, news.value?.value, news.value?.group], ['news', 'it rains', 1])
  await t.test('what nobody expects is known to verify', async () => {
    await socket.send('blob', Uint8Array.of(1), { flags: NLM_F_REQUEST })
    const refused = await socket[Symbol.asyncIterator]().next()
    assert.equal(refused.value?.type, NLMSG_ERROR)
    assert.equal(new Int32Array((refused.value.value as Uint8Array).slice(0, 4).buffer)[0], -56)
    await socket.send('blob', Uint8Array.of(2))
    assert.match(verdict(() => kernel.verify()).message, /^(not expected: blob .*; expected next: nothing\n?){2}$/)
  })
})

test('met waits, fails at once on what is not expected, and at the timeout', async t => {
  const kernel = testKernel()
  kernel.expect(rtLink, 'getlink', { ifiIndex: 5 }).reply({})
  await assert.rejects(kernel.met({ timeout: 5 }), /not met: getlink \{ ifiIndex: 5 \}: came 0 of 1 times/)
  const rt = await route({ kernel })
  t.after(() => rt.close())
  const met = kernel.met({ timeout: 60_000 })
  await rt.links.get(5)
  await met
  kernel.expect(rtLink, 'getlink', { ifiIndex: 6 }).reply({})
  const refused = assert.rejects(kernel.met({ timeout: 60_000 }), /not expected: getlink/)
  await failure(rt.links.get(7))
  await refused
})

test('events of rtnetlink reach the groups the kernel tells', async t => {
  const kernel = testKernel()
  const rt = await route({ kernel })
  t.after(() => rt.close())
  const events = await rt.events({ groups: ['RTNLGRP_IPV6_IFADDR'] })
  assert.equal(kernel.notify(rtAddr, 'newaddr', { ifaFamily: 2, local: '10.0.0.1' }), false)
  assert.equal(kernel.notify(rtAddr, 'newaddr', { ifaFamily: 10, address: '2001:db8::1' }), true)
  const event = await events.next()
  assert.equal(event?.type === 'address' && event.value.address, '2001:db8::1')
})
