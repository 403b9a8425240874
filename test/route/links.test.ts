/** Every verb of links, seen by iproute2; what iproute2 makes, seen by us. */

import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { NetlinkError } from 'nlkit'
import { type NewLink, type RouteClient, route } from 'nlkit/route'
import { ValueError } from 'nlkit/schema'
import { linux, type Transport } from 'nlkit/transport'
import { noTun } from '../tun.js'
import { Environment, failure, type Json, skip } from './environment.js'

describe('links', { skip }, () => {
  let environment: Environment
  let other: Environment
  let rt: RouteClient

  before(async () => {
    environment = new Environment()
    other = new Environment()
    rt = await route({ netns: environment.netns.fd })
  })
  after(() => {
    rt?.close()
    environment?.[Symbol.dispose]()
    other?.[Symbol.dispose]()
  })

  function shown(name: string, place: Environment = environment): Json {
    return place.json('-d', 'link', 'show', 'dev', name)[0]!
  }

  function info(name: string): Json {
    return (shown(name)['linkinfo'] as Json)['info_data'] as Json
  }

  test('a veth pair, both ends as asked', async () => {
    await rt.links.add({
      kind: 'veth',
      name: 'a0',
      up: true,
      mtu: 1400,
      address: '02:00:00:00:01:00',
      peer: { name: 'a1', up: true, mtu: 1300, address: '02:00:00:00:01:01', txqlen: 20 },
    })
    const [near, far] = [shown('a0'), shown('a1')]
    assert.equal(near['mtu'], 1400)
    assert.equal(near['address'], '02:00:00:00:01:00')
    assert.equal(near['link'], 'a1')
    assert.equal(far['mtu'], 1300)
    assert.equal(far['address'], '02:00:00:00:01:01')
    assert.equal(far['txqlen'], 20)
    assert.ok((near['flags'] as string[]).includes('LOWER_UP'))
    assert.ok((far['flags'] as string[]).includes('LOWER_UP'))
  })

  test('a veth whose peer is up in another namespace', async () => {
    await rt.links.add({
      kind: 'veth',
      name: 'far0',
      up: true,
      peer: { name: 'far1', up: true, netns: other.netns.path },
    })
    assert.ok((shown('far1', other)['flags'] as string[]).includes('UP'))
    assert.throws(() => shown('far1'))
    const near = await rt.links.get('far0')
    assert.equal(near.link, shown('far1', other)['ifindex'])
    assert.equal(typeof near.linkNetnsid, 'number')
  })

  test('every kind that this kernel has', async () => {
    await rt.links.add({ kind: 'bridge', name: 'br0', up: true, data: { forwardDelay: 500, priority: 0x1000 } })
    assert.equal(info('br0')['forward_delay'], 500)
    assert.equal(info('br0')['priority'], 0x1000)
    await rt.links.add({ kind: 'macvlan', name: 'mv0', link: 'a0', data: { mode: 'private' } })
    assert.equal(info('mv0')['mode'], 'private')
    await rt.links.add({ kind: 'macvtap', name: 'mt0', link: 'a0', data: { mode: 'vepa' } })
    assert.equal((shown('mt0')['linkinfo'] as Json)['info_kind'], 'macvtap')
    const a0 = await rt.links.index('a0')
    await rt.links.add({
      kind: 'vxlan',
      name: 'vx0',
      data: { id: 7, group: '239.0.0.7', link: a0, port: 4789, ttlInherit: 1 },
    })
    assert.equal(info('vx0')['id'], 7)
    assert.equal(info('vx0')['link'], 'a0')
    const { linkinfo } = await rt.links.get('vx0')
    assert.equal(linkinfo?.kind === 'vxlan' && linkinfo.data?.ttlInherit, 1)
    await rt.links.add({ kind: 'ifb', name: 'ifb7' })
    assert.equal((shown('ifb7')['linkinfo'] as Json)['info_kind'], 'ifb')
  })

  test('tun and tap devices, which rtnetlink refuses', { skip: noTun }, async () => {
    await rt.links.add({ kind: 'tun', name: 'tun7', mtu: 1280, up: true })
    assert.equal(info('tun7')['type'], 'tun')
    assert.equal(shown('tun7')['mtu'], 1280)
    await rt.links.add({ kind: 'tap', name: 'tap7', address: '02:00:00:00:07:07' })
    assert.equal(info('tap7')['type'], 'tap')
    assert.equal(shown('tap7')['address'], '02:00:00:00:07:07')
    await rt.links.replace({ kind: 'tun', name: 'tun7', mtu: 1290 })
    assert.equal(shown('tun7')['mtu'], 1290)
    await assert.rejects(
      rt.links.add({ kind: 'tun', name: 'tun7' }),
      error => NetlinkError.is(error) && error.code === 'EBUSY',
    )
    await rt.links.delete('tun7')
    assert.throws(() => shown('tun7'))
  })

  test('on another transport a tun device is refused with the reason', async () => {
    const wrapped: Transport = { ...linux, name: 'wrapped' }
    await using elsewhere = await route({ transport: wrapped, netns: environment.netns.fd })
    await assert.rejects(
      elsewhere.links.add({ kind: 'tun', name: 'tun8' }),
      error => ValueError.is(error) && /not by rtnetlink; transport 'wrapped'/.test(error.message),
    )
  })

  test('change: name, state, mtu, address, queue, alias, group, flags', async () => {
    await rt.links.change('a1', {
      name: 'lan',
      mtu: 1500,
      address: '02:00:00:00:01:99',
      txqlen: 99,
      ifalias: 'to the house',
      group: 42,
      promisc: true,
      allMulticast: true,
      arp: false,
    })
    const lan = shown('lan')
    assert.equal(lan['mtu'], 1500)
    assert.equal(lan['address'], '02:00:00:00:01:99')
    assert.equal(lan['txqlen'], 99)
    assert.equal(lan['ifalias'], 'to the house')
    assert.equal(lan['group'], '42')
    for (const flag of ['PROMISC', 'ALLMULTI', 'NOARP', 'UP'])
      assert.ok((lan['flags'] as string[]).includes(flag), flag)
    await rt.links.change('lan', { up: false, arp: true })
    const flags = shown('lan')['flags'] as string[]
    assert.deepEqual(
      flags.filter(flag => ['UP', 'NOARP', 'PROMISC'].includes(flag)),
      ['PROMISC'],
    )
  })

  test('ports: master, their options, and out again', async () => {
    await rt.links.change('lan', { master: 'br0', up: true })
    assert.equal(shown('lan')['master'], 'br0')
    await rt.links.change('lan', { linkinfo: { slaveKind: 'bridge', slaveData: { mode: 1, isolated: 1 } } })
    const port = (shown('lan')['linkinfo'] as Json)['info_slave_data'] as Json
    assert.equal(port['hairpin'], true)
    assert.equal(port['isolated'], true)
    assert.deepEqual(
      (await rt.links.list({ master: 'br0' })).map(link => link.ifname),
      ['lan'],
    )
    await rt.links.change('br0', { kind: 'bridge', data: { ageingTime: 1234 } })
    assert.equal(info('br0')['ageing_time'], 1234)
    await rt.links.change('lan', { master: null })
    assert.equal(shown('lan')['master'], undefined)
  })

  test('alternative names: added, found by, deleted', async () => {
    const long = 'a-name-that-is-longer-than-fifteen-bytes'
    await rt.links.addAltNames('lan', [long, 'lan-too'])
    assert.deepEqual(shown('lan')['altnames'], [long, 'lan-too'])
    assert.equal((await rt.links.get(long)).ifname, 'lan')
    assert.equal(await rt.links.index('lan-too'), await rt.links.index('lan'))
    await rt.links.deleteAltNames(long, ['lan-too'])
    assert.deepEqual((await rt.links.get('lan')).propList?.altIfname, [long])
  })

  test('to another namespace, and a name that no namespace has', async () => {
    await rt.links.add({ kind: 'ifb', name: 'mover', netns: other.netns.fd })
    assert.throws(() => shown('mover'))
    assert.equal(shown('mover', other)['ifname'], 'mover')
    await rt.links.change('ifb7', { netns: other.netns.path, name: 'arrived' })
    assert.equal(shown('arrived', other)['ifname'], 'arrived')
    await assert.rejects(
      rt.links.change('lan', { netns: 'no-such-namespace' }),
      error =>
        NetlinkError.is(error) && error.code === 'ENOENT' && error.message.includes('/run/netns/no-such-namespace'),
    )
  })

  test('what was read can be added: in another namespace', async () => {
    await using there = await route({ netns: other.netns.fd })
    await there.links.add(await rt.links.get('br0'))
    await there.links.delete('br0')
    await rt.links.change('br0', { address: '02:00:00:00:00:b0' })
    const bridge = await rt.links.get('br0')
    await there.links.add(bridge)
    const copy = await there.links.get('br0')
    assert.deepEqual(
      [copy.ifname, copy.mtu, copy.address, copy.linkinfo?.kind],
      [bridge.ifname, bridge.mtu, bridge.address, 'bridge'],
    )
    assert.ok(copy.ifiFlags.includes('up'))
    const data = (link: typeof copy) => (link.linkinfo?.kind === 'bridge' ? link.linkinfo.data : undefined)
    for (const key of ['forwardDelay', 'ageingTime', 'priority', 'mcastSnooping'] as const) {
      assert.equal(data(copy)?.[key], data(bridge)?.[key], key)
    }
    const { link: _below, linkinfo, ...vxlan } = await rt.links.get('vx0')
    assert.equal(linkinfo?.kind, 'vxlan')
    if (linkinfo?.kind !== 'vxlan') return
    await there.links.add({ ...vxlan, kind: 'vxlan', data: { ...linkinfo.data, link: copy.ifiIndex } })
    assert.equal((await there.links.get('vx0')).mtu, vxlan.mtu)
  })

  test('what iproute2 makes is listed, by kind, by state; what it deletes is not', async () => {
    environment.ip('link', 'add', 'made0', 'type', 'bridge')
    environment.ip('link', 'set', 'made0', 'up')
    assert.deepEqual((await rt.links.list({ kind: 'bridge' })).map(link => link.ifname).sort(), ['br0', 'made0'])
    const up = (await rt.links.list({ up: true })).map(link => link.ifname)
    assert.ok(up.includes('made0') && !up.includes('mv0'))
    const found: (string | undefined)[] = []
    for await (const link of rt.links.dump({ kind: 'bridge' })) found.push(link.ifname)
    assert.deepEqual(found.sort(), ['br0', 'made0'])
    environment.ip('link', 'del', 'made0')
    assert.deepEqual(
      (await rt.links.list({ kind: 'bridge' })).map(link => link.ifname),
      ['br0'],
    )
    assert.deepEqual(await rt.links.list({ kind: 'no-such-kind' }), [])
  })

  test('the bridge speaks of its ports in AF_BRIDGE', async () => {
    await rt.links.change('lan', { master: 'br0' })
    const ports = await rt.links.list({ ifiFamily: 7 })
    const port = ports.find(link => link.ifname === 'lan')
    assert.ok(port?.protinfo !== undefined && !(port.protinfo instanceof Uint8Array) && 'state' in port.protinfo)
  })

  test('replace makes a link, then changes it', async () => {
    await rt.links.replace({ kind: 'ifb', name: 'rep0', mtu: 1000 })
    await rt.links.replace({ kind: 'ifb', name: 'rep0', mtu: 1100 })
    assert.equal(shown('rep0')['mtu'], 1100)
    await rt.links.delete('rep0')
    assert.throws(() => shown('rep0'))
  })

  test('errors: in the kernel’s words, at the attribute', async () => {
    const small = await failure(rt.links.change('lan', { mtu: 10 }))
    assert.deepEqual([small.code, small.kernelMessage], ['EINVAL', 'mtu less than device minimum'])
    const large = await failure(rt.links.change('lan', { mtu: 100_000 }))
    assert.deepEqual([large.code, large.kernelMessage], ['EINVAL', 'mtu greater than device maximum'])
    const kind = await failure(rt.links.add({ kind: 'nonsense', name: 'x0' } as never as NewLink))
    assert.deepEqual([kind.code, kind.kernelMessage], ['EOPNOTSUPP', 'Unknown device type'])
    const id = await failure(rt.links.add({ kind: 'vxlan', name: 'x0', data: { id: 1 << 24 } }))
    assert.deepEqual([id.code, id.attribute], ['ERANGE', 'linkinfo.data.id'])
    const twice = await failure(rt.links.add({ kind: 'ifb', name: 'lan' }))
    assert.equal(twice.code, 'EEXIST')
    const loop = await failure(rt.links.delete('lo'))
    assert.equal(loop.code, 'EOPNOTSUPP')
  })

  test('errors: a link that does not exist is named', async () => {
    for (const attempt of [
      () => rt.links.get('nobody'),
      () => rt.links.index('nobody'),
      () => rt.links.delete('nobody'),
      () => rt.links.change('nobody', { up: true }),
      () => rt.links.change('nobody', { name: 'somebody' }),
      () => rt.links.change('lan', { master: 'nobody' }),
      () => rt.links.list({ master: 'nobody' }),
      () => rt.links.add({ kind: 'macvlan', name: 'x0', link: 'nobody' }),
    ]) {
      const error = await failure(attempt())
      assert.equal(error.code, 'ENODEV')
      assert.match(error.message, /'nobody'/)
    }
    assert.match((await failure(rt.links.get(4242))).message, /index 4242/)
  })

  test('mistakes are found before anything is sent', async () => {
    await assert.rejects(rt.links.get(''), ValueError)
    await assert.rejects(rt.links.get(-1), ValueError)
    await assert.rejects(rt.links.change('lan', { data: {} } as never), ValueError)
    await assert.rejects(rt.links.add({ kind: 'ifb', name: 'x0', peer: { name: 'x1' } }), ValueError)
    await assert.rejects(rt.links.add({ kind: 'bridge', name: 'x0', data: { forwardDelai: 3 } } as never), ValueError)
  })
})
