/** Neighbours, proxied addresses and forwarding databases: what our verbs make, iproute2 shows; what iproute2 makes, we list; and the same for deleting. */

import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { type RouteClient, route } from 'nlkit/route'
import { ValueError } from 'nlkit/schema'
import { type Environment, failure, type Json, MAC, populated, skip } from './environment.js'

describe('neighbours', { skip }, () => {
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

  const shown = (...more: string[]) => environment.json('neigh', 'show', 'dev', 'd0', ...more)

  test('added, changed, replaced, read, deleted', async () => {
    await rt.neighbours.add({ link: 'd0', dst: '10.1.0.50', lladdr: MAC })
    assert.deepEqual(shown('10.1.0.50'), [{ dst: '10.1.0.50', lladdr: MAC, state: ['PERMANENT'] }])
    await rt.neighbours.change({ link: 'd0', dst: '10.1.0.50', lladdr: '02:00:00:00:00:bb', state: 'noarp' })
    const read = await rt.neighbours.get({ link: 'd0', dst: '10.1.0.50' })
    assert.deepEqual([read.lladdr, read.ndmState], ['02:00:00:00:00:bb', ['noarp']])
    await rt.neighbours.replace({
      link: 'd0',
      dst: '10.1.0.51',
      lladdr: MAC,
      state: ['reachable'],
      protocol: 'static',
    })
    assert.equal(shown('10.1.0.51')[0]!['protocol'], 'static')
    await rt.neighbours.add({ dev: 'd0', dst: '2001:db8:1::50', lladdr: MAC, router: true })
    assert.equal(environment.json('-6', 'neigh', 'show', '2001:db8:1::50')[0]!['router'], null)
    await rt.neighbours.delete(read)
    await rt.neighbours.delete({ link: 'd0', dst: '2001:db8:1::50' })
    assert.deepEqual(
      shown('nud', 'all')
        .map(one => one['dst'])
        .filter(dst => dst === '10.1.0.50' || dst === '2001:db8:1::50'),
      [],
    )
    assert.equal((await failure(rt.neighbours.get({ link: 'd0', dst: '10.1.0.50' }))).code, 'ENOENT')
    await rt.neighbours.add(read)
    assert.deepEqual((await rt.neighbours.get(read)).ndmState, ['noarp'])
  })

  test('the proxy table is another table', async () => {
    await rt.neighbours.add({ link: 'd0', dst: '10.1.0.60', proxy: true })
    assert.deepEqual(
      environment.json('neigh', 'show', 'proxy').map(one => one['dst']),
      ['10.1.0.60'],
    )
    assert.deepEqual(
      (await rt.neighbours.list({ proxy: true })).map(one => one.dst),
      ['10.1.0.60'],
    )
    assert.ok((await rt.neighbours.list()).every(one => one.dst !== '10.1.0.60'))
    assert.ok((await rt.neighbours.get({ link: 'd0', dst: '10.1.0.60', proxy: true })).ndmFlags.includes('proxy'))
    await rt.neighbours.delete({ link: 'd0', dst: '10.1.0.60', proxy: true })
    assert.deepEqual(await rt.neighbours.list({ proxy: true }), [])
  })

  test('forwarding databases: of a vxlan with several destinations, of a bridge', async () => {
    const fdb = (dev: string) => JSON.parse(environment.run('bridge', '-j', 'fdb', 'show', 'dev', dev)) as Json[]
    await rt.neighbours.add({ link: 'vx0', fdb: true, lladdr: MAC, dst: '10.1.0.70' })
    await rt.neighbours.append({ link: 'vx0', fdb: true, lladdr: '00:00:00:00:00:00', dst: '10.1.0.71' })
    await rt.neighbours.append({
      link: 'vx0',
      fdb: true,
      lladdr: '00:00:00:00:00:00',
      dst: '10.1.0.72',
      port: 8472,
      vni: 77,
    })
    const remotes = fdb('vx0').filter(one => one['mac'] === '00:00:00:00:00:00')
    assert.deepEqual(
      remotes.map(one => one['dst']),
      ['10.1.0.71', '10.1.0.72'],
    )
    assert.deepEqual([remotes[1]!['port'], remotes[1]!['vni']], [8472, 77])
    await rt.neighbours.add({ link: 'd1', fdb: true, toMaster: true, lladdr: MAC, state: 'noarp' })
    const own = fdb('d1').find(one => one['mac'] === MAC)
    assert.deepEqual([own?.['master'], own?.['state']], ['br0', 'static'])
    const read = (await rt.neighbours.list({ fdb: true, link: 'd1' })).find(one => one.lladdr === MAC)
    assert.equal(read?.ndmFamily, 7)
    const found = await rt.neighbours.get({ link: 'd1', fdb: true, toMaster: true, lladdr: MAC })
    assert.equal(found.lladdr, MAC)
    await rt.neighbours.delete(read!)
    assert.equal(
      fdb('d1').find(one => one['mac'] === MAC),
      undefined,
    )
    await rt.neighbours.delete({ link: 'vx0', fdb: true, lladdr: MAC, dst: '10.1.0.70' })
    assert.deepEqual(await rt.neighbours.list({ fdb: true, link: 'vx0', lladdr: MAC }), [])
  })

  test('filters and errors', async () => {
    environment.ip('neigh', 'add', '10.1.0.80', 'lladdr', MAC, 'dev', 'd0', 'nud', 'permanent')
    assert.ok((await rt.neighbours.list({ link: 'd0', state: 'permanent' })).some(one => one.dst === '10.1.0.80'))
    assert.deepEqual(await rt.neighbours.list({ link: 'br0', ndmFamily: 2 }), [])
    assert.deepEqual((await rt.neighbours.list({ lladdr: MAC, dst: '10.1.0.80' })).length, 1)
    const streamed: (string | undefined)[] = []
    for await (const one of rt.neighbours.dump({ dst: '10.1.0.80' })) streamed.push(one.lladdr)
    assert.deepEqual(streamed, [MAC])
    assert.equal((await failure(rt.neighbours.add({ link: 'd0', dst: '10.1.0.80', lladdr: MAC }))).code, 'EEXIST')
    assert.equal((await failure(rt.neighbours.change({ link: 'd0', dst: '10.1.0.81', lladdr: MAC }))).code, 'ENOENT')
    assert.equal((await failure(rt.neighbours.delete({ link: 'd0', dst: '10.1.0.81' }))).code, 'ENOENT')
    await assert.rejects(
      rt.neighbours.add({ dst: '10.1.0.81' }),
      error => ValueError.is(error) && error.path === 'link',
    )
    await assert.rejects(rt.neighbours.add({ link: 'd0' }), error => ValueError.is(error) && error.path === 'dst')
    await assert.rejects(
      rt.neighbours.add({ link: 'd0', fdb: true }),
      error => ValueError.is(error) && error.path === 'lladdr',
    )
  })
})
