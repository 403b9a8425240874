/** Addresses: what our verbs make, iproute2 shows; what iproute2 makes, we list; and the same for deleting. */

import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { type RouteClient, route } from 'nlkit/route'
import { ValueError } from 'nlkit/schema'
import { type Environment, failure, type Json, populated, skip } from './environment.js'

describe('addresses', { skip }, () => {
  let environment: Environment
  let rt: RouteClient

  before(async () => {
    environment = populated()
    rt = await route({ netns: environment.netns.fd })
  })
  after(() => {
    rt?.close()
    environment?.[Symbol.dispose]()
  })

  const addressShown = (local: string) =>
    environment
      .json('-d', 'addr', 'show', 'dev', 'd0')
      .flatMap(link => link['addr_info'] as Json[])
      .find(one => one['local'] === local)

  test('IPv4: prefix, broadcast, label, scope, lifetimes, metric', async () => {
    await rt.addresses.add({
      link: 'd0',
      address: '10.2.0.1/24',
      broadcast: '+',
      label: 'd0:two',
      scope: 'link',
      validLifetime: 500,
      preferredLifetime: 200,
      rtPriority: 33,
      flags: ['noprefixroute'],
    })
    const shown = addressShown('10.2.0.1')
    assert.deepEqual(
      [
        shown?.['prefixlen'],
        shown?.['broadcast'],
        shown?.['label'],
        shown?.['scope'],
        shown?.['metric'],
        shown?.['noprefixroute'],
      ],
      [24, '10.2.0.255', 'd0:two', 'link', 33, true],
    )
    assert.ok(Math.abs((shown?.['valid_life_time'] as number) - 500) < 3)
    assert.ok(Math.abs((shown?.['preferred_life_time'] as number) - 200) < 3)
  })

  test('defaults are those of iproute2', async () => {
    await rt.addresses.add({ link: 'd0', address: '10.2.1.1' })
    await rt.addresses.add({ link: 'd0', address: '127.9.0.1/24' })
    await rt.addresses.add({ link: 'd0', address: '10.2.2.1/24', broadcast: '-' })
    assert.deepEqual([addressShown('10.2.1.1')?.['prefixlen'], addressShown('10.2.1.1')?.['scope']], [32, 'global'])
    assert.equal(addressShown('127.9.0.1')?.['scope'], 'host')
    assert.equal(addressShown('10.2.2.1')?.['broadcast'], '10.2.2.0')
  })

  test('a peer: IPv4 and IPv6', async () => {
    await rt.addresses.add({ link: 'd0', address: '10.3.0.1', peer: '10.3.0.2/30' })
    await rt.addresses.add({ link: 'd0', address: '2001:db8:3::1', peer: '2001:db8:3::2/128', flags: ['nodad'] })
    const [four, six] = [addressShown('10.3.0.1'), addressShown('2001:db8:3::1')]
    assert.deepEqual([four?.['address'], four?.['prefixlen']], ['10.3.0.2', 30])
    assert.deepEqual([six?.['address'], six?.['prefixlen']], ['2001:db8:3::2', 128])
  })

  test('change and replace set lifetimes; get finds; delete deletes', async () => {
    await rt.addresses
      .change({
        link: 'd0',
        address: '10.2.0.1/24',
        label: 'd0:two',
        validLifetime: 900,
        preferredLifetime: 'forever',
      })
      .then(
        () => assert.fail('preferred for ever is longer than valid'),
        error => assert.ok(ValueError.is(error)),
      )
    await rt.addresses.change({ link: 'd0', address: '10.2.0.1/24', validLifetime: 900 })
    assert.ok(Math.abs((addressShown('10.2.0.1')?.['valid_life_time'] as number) - 900) < 3)
    await rt.addresses.replace({ link: 'd0', address: '2001:db8:4::1/64', flags: ['nodad'] })
    await rt.addresses.replace({
      link: 'd0',
      address: '2001:db8:4::1/64',
      flags: ['nodad'],
      validLifetime: 100,
      preferredLifetime: 50,
    })
    const six = await rt.addresses.get('2001:db8:4::1')
    assert.equal(six.ifaPrefixlen, 64)
    assert.ok(Math.abs((six.cacheinfo?.ifaValid ?? 0) - 100) < 3)
    for (const address of ['10.2.1.1', '2001:db8:4::1/64']) await rt.addresses.delete({ link: 'd0', address })
    await rt.addresses.delete({ link: 'd0', address: '10.3.0.1', peer: '10.3.0.2/30' })
    for (const gone of ['10.2.1.1', '2001:db8:4::1', '10.3.0.1']) assert.equal(addressShown(gone), undefined, gone)
  })

  test('what iproute2 adds is listed, what was listed can be added again', async () => {
    environment.ip('addr', 'add', '10.4.0.1', 'peer', '10.4.0.2/32', 'dev', 'd0', 'label', 'd0:four')
    const read = await rt.addresses.get('10.4.0.1', { link: 'd0' })
    assert.deepEqual([read.local, read.address, read.ifaPrefixlen, read.label], ['10.4.0.1', '10.4.0.2', 32, 'd0:four'])
    const before = addressShown('10.4.0.1')
    await rt.addresses.delete(read)
    assert.equal(addressShown('10.4.0.1'), undefined)
    await rt.addresses.add(read)
    assert.deepEqual(addressShown('10.4.0.1'), before)
    environment.ip('addr', 'del', '10.4.0.1', 'peer', '10.4.0.2/32', 'dev', 'd0')
    assert.equal((await failure(rt.addresses.get('10.4.0.1'))).code, 'EADDRNOTAVAIL')
  })

  test('filters: link, family, scope, flags', async () => {
    const own = await rt.addresses.list({ link: 'lo' })
    assert.deepEqual(
      own.map(one => one.address),
      ['127.0.0.1', '::1'],
    )
    assert.ok((await rt.addresses.list({ ifaFamily: 10 })).every(one => one.ifaFamily === 10))
    assert.deepEqual(
      (await rt.addresses.list({ link: 'lo', scope: 'host', ifaFamily: 2 })).map(one => one.local),
      ['127.0.0.1'],
    )
    assert.ok((await rt.addresses.list({ flags: ['permanent'] })).every(one => one.flags?.includes('permanent')))
    const streamed: string[] = []
    for await (const one of rt.addresses.dump({ link: 'lo' })) streamed.push(one.address ?? '')
    assert.deepEqual(streamed, ['127.0.0.1', '::1'])
  })

  test('errors', async () => {
    const twice = await failure(rt.addresses.add({ link: 'd0', address: '10.1.0.1/24' }))
    assert.deepEqual([twice.code, twice.kernelMessage], ['EEXIST', 'ipv4: Address already assigned'])
    assert.equal((await failure(rt.addresses.delete({ link: 'd0', address: '10.250.0.1/24' }))).code, 'EADDRNOTAVAIL')
    assert.match((await failure(rt.addresses.add({ link: 'nobody', address: '10.0.0.1/24' }))).message, /'nobody'/)
    assert.equal((await failure(rt.addresses.add({ link: 4242, address: '10.0.0.1/24' }))).code, 'ENODEV')
    for (const [address, path] of [
      [{ link: 'd0' }, 'address'],
      [{ address: '10.0.0.1/24' }, 'link'],
      [{ link: 'd0', address: '10.0.0.256/24' }, 'address'],
      [{ link: 'd0', address: '10.0.0.1/33' }, 'address'],
      [{ link: 'd0', address: '10.0.0.1/24', peer: '::1' }, 'peer'],
      [{ link: 'd0', address: '10.0.0.1/24', scope: 'galaxy' as never }, 'scope'],
    ] as const) {
      await assert.rejects(rt.addresses.add(address), error => ValueError.is(error) && error.path === path, path)
    }
  })
})
