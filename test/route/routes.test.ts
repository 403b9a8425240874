/** Routes: what our verbs make, iproute2 shows; what iproute2 makes, we list; and the same for deleting. */

import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { type NewRoute, type RouteClient, route } from 'nlkit/route'
import { ValueError } from 'nlkit/schema'
import { type Environment, failure, type Json, populated, skip } from './environment.js'

describe('routes', { skip }, () => {
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

  const routesShown = (...selector: string[]) => environment.json('-d', 'route', 'show', 'table', 'all', ...selector)

  test('a filter that does not exist is refused, not ignored', async () => {
    for (const verbs of [rt.links, rt.addresses, rt.routes, rt.neighbours, rt.rules]) {
      await assert.rejects(
        verbs.list({ tabel: 'main' } as never),
        error => ValueError.is(error) && error.path === 'tabel',
      )
    }
  })

  const cases: readonly (readonly [NewRoute, string[], Json])[] = [
    [
      { dst: '10.10.0.0/16', gateway: '10.1.0.254' },
      ['10.10.0.0/16'],
      { gateway: '10.1.0.254', dev: 'd0', protocol: 'boot', scope: 'global' },
    ],
    [
      { dst: '10.11.0.0/16', dev: 'd0', prefsrc: '10.1.0.1', protocol: 'static' },
      ['10.11.0.0/16'],
      { scope: 'link', prefsrc: '10.1.0.1', protocol: 'static' },
    ],
    [
      { dst: 'default', gateway: '10.1.0.254', metric: 42, table: 100_000 },
      ['table', '100000'],
      { dst: 'default', metric: 42, gateway: '10.1.0.254' },
    ],
    [{ dst: '10.12.0.0/16', type: 'blackhole' }, ['10.12.0.0/16'], { type: 'blackhole', scope: 'global' }],
    [{ dst: '10.13.0.0/16', type: 'prohibit', table: 100 }, ['10.13.0.0/16'], { type: 'prohibit', table: '100' }],
    [{ dst: '10.14.0.0/16', type: 'unreachable', tos: 0x10 }, ['10.14.0.0/16'], { type: 'unreachable', tos: '0x10' }],
    [{ dst: '10.15.0.0/16', type: 'throw', table: 200 }, ['10.15.0.0/16'], { type: 'throw' }],
    [{ dst: '10.16.0.1', type: 'local', oif: 'd0' }, ['10.16.0.1'], { type: 'local', table: 'local', scope: 'host' }],
    [{ dst: '10.17.0.0/16', gateway: '10.77.0.1', oif: 'd0', onlink: true }, ['10.17.0.0/16'], { flags: ['onlink'] }],
    [
      { dst: '10.18.0.0/16', gateway: '2001:db8:1::fe', oif: 'd0' },
      ['10.18.0.0/16'],
      { via: { family: 'inet6', host: '2001:db8:1::fe' } },
    ],
    [
      { dst: '10.19.0.0/16', gateway: '10.1.0.254', metrics: { mtu: 1300, advmss: 900, lock: ['mtu'] } },
      ['10.19.0.0/16'],
      { metrics: [{ mtu: 1300, advmss: 900 }] },
    ],
    [
      {
        dst: '10.20.0.0/16',
        multipath: [
          { gateway: '10.1.0.254', weight: 5 },
          { gateway: '2001:db8:1::fe', oif: 'd0' },
        ],
      },
      ['10.20.0.0/16'],
      {
        nexthops: [
          { gateway: '10.1.0.254', dev: 'd0', weight: 5, flags: [] },
          { via: { family: 'inet6', host: '2001:db8:1::fe' }, dev: 'd0', weight: 1, flags: [] },
        ],
      },
    ],
    [
      { dst: '2001:db8:10::/48', gateway: '2001:db8:1::fe', pref: 'high' },
      ['2001:db8:10::/48'],
      { gateway: '2001:db8:1::fe', pref: 'high', metric: 1024 },
    ],
    [{ dst: '2001:db8:11::/48', dev: 'd0', expires: 600 }, ['2001:db8:11::/48'], { dev: 'd0' }],
    [{ dst: '::/0', gateway: '2001:db8:1::fe' }, ['default'], { dst: 'default', gateway: '2001:db8:1::fe' }],
    [{ dst: '2001:db8:12::/48', type: 'blackhole', metric: 9 }, ['2001:db8:12::/48'], { type: 'blackhole', metric: 9 }],
    [
      {
        dst: '2001:db8:13::/48',
        multipath: [{ gateway: '2001:db8:1::fe', weight: 2 }, { gateway: '2001:db8:1::fd' }],
      },
      ['2001:db8:13::/48'],
      {
        nexthops: [
          { gateway: '2001:db8:1::fe', dev: 'd0', weight: 2, flags: [] },
          { gateway: '2001:db8:1::fd', dev: 'd0', weight: 1, flags: [] },
        ],
      },
    ],
  ]

  for (const [wanted, selector, expected] of cases) {
    const name =
      `${wanted.type ?? ''} ${wanted.dst} ${wanted.gateway ?? wanted.dev ?? wanted.oif ?? ''} ${wanted.table ?? ''}`.trim()
    test(`${name}: added, shown, read, deleted, added as read`, async () => {
      const option = wanted.dst?.includes(':') ? ['-6'] : ['-4']
      const show = () =>
        environment.json(
          ...option,
          '-d',
          'route',
          'show',
          ...(selector.includes('table') ? [] : ['table', 'all']),
          ...selector,
        )
      const family = wanted.dst?.includes(':') ? 10 : 2
      const before = (await rt.routes.list({ rtmFamily: family })).length
      await rt.routes.add(wanted)
      const shown = show()
      assert.equal(shown.length, 1, JSON.stringify(shown))
      for (const [key, value] of Object.entries(expected)) assert.deepEqual(shown[0]![key], value, key)
      const [read, ...others] = await rt.routes.list({
        rtmFamily: family,
        dst: wanted.dst,
        table: wanted.table ?? (wanted.type === 'local' ? 'local' : 'main'),
      })
      assert.deepEqual(others, [])
      await rt.routes.delete(read!)
      assert.deepEqual(show(), [])
      await rt.routes.add(read!)
      const again = show()
      assert.deepEqual(
        again.map(({ expires: _runs, ...rest }) => rest),
        shown.map(({ expires: _runs, ...rest }) => rest),
      )
      await rt.routes.delete(wanted)
      assert.equal((await rt.routes.list({ rtmFamily: family })).length, before)
    })
  }

  test('a locked metric, which iproute2 shows in its text only', async () => {
    environment.ip('route', 'add', '10.34.0.0/16', 'via', '10.1.0.254', 'mtu', 'lock', '1300')
    const [read] = await rt.routes.list({ dst: '10.34.0.0/16' })
    assert.equal(read?.metrics?.lock, 1 << 2)
    await rt.routes.replace(read)
    assert.match(environment.ip('route', 'show', '10.34.0.0/16'), /mtu lock 1300/)
    await rt.routes.delete(read)
  })

  test('a tunnel of the route’s own', async t => {
    const dst = '10.35.0.0/16'
    if (!environment.can('route', 'add', dst, 'encap', 'ip', 'id', '42', 'dst', '10.1.0.9', 'ttl', '7', 'dev', 'd0')) {
      return t.skip('the kernel has no encap ip')
    }
    const [shown] = routesShown(dst)
    const [read] = await rt.routes.list({ dst })
    assert.equal(read?.encapType, 'ip')
    assert.ok(read.encap !== undefined && !(read.encap instanceof Uint8Array) && 'id' in read.encap)
    assert.deepEqual([read.encap.id, read.encap.dst, shown?.['encap']], [42n, '10.1.0.9', 'ip'])
    await rt.routes.delete(read)
    await rt.routes.add({ dst, oif: 'd0', encapType: 'ip', encap: { id: 42n, dst: '10.1.0.9', ttl: 7 } })
    assert.deepEqual(routesShown(dst), [shown])
    await rt.routes.replace(read)
    assert.deepEqual(routesShown(dst), [shown])
    await rt.routes.delete({ dst })
    assert.deepEqual(routesShown(dst), [])
  })

  test('change, replace and append', async () => {
    const dst = '10.30.0.0/16'
    assert.equal((await failure(rt.routes.change({ dst, gateway: '10.1.0.254' }))).code, 'ENOENT')
    await rt.routes.replace({ dst, gateway: '10.1.0.254' })
    await rt.routes.replace({ dst, gateway: '10.1.0.253' })
    assert.deepEqual(
      routesShown(dst).map(one => one['gateway']),
      ['10.1.0.253'],
    )
    await rt.routes.change({ dst, gateway: '10.1.0.252' })
    assert.deepEqual(
      routesShown(dst).map(one => one['gateway']),
      ['10.1.0.252'],
    )
    await rt.routes.append({ dst, gateway: '10.1.0.251' })
    assert.deepEqual(
      routesShown(dst).map(one => one['gateway']),
      ['10.1.0.252', '10.1.0.251'],
    )
    await rt.routes.delete({ dst, gateway: '10.1.0.251' })
    assert.deepEqual(
      routesShown(dst).map(one => one['gateway']),
      ['10.1.0.252'],
    )
    await rt.routes.delete({ dst })
    assert.deepEqual(routesShown(dst), [])
  })

  test('a nexthop object: read with its gateway, written by its id', async () => {
    environment.ip('nexthop', 'add', 'id', '5', 'via', '10.1.0.254', 'dev', 'd0')
    await rt.routes.add({ dst: '10.31.0.0/16', nhId: 5 })
    const [read] = await rt.routes.list({ dst: '10.31.0.0/16' })
    assert.deepEqual([read?.nhId, read?.gateway], [5, '10.1.0.254'])
    await rt.routes.replace(read!)
    assert.equal(routesShown('10.31.0.0/16')[0]!['nhid'], 5)
    environment.ip('route', 'del', '10.31.0.0/16')
    assert.deepEqual(await rt.routes.list({ dst: '10.31.0.0/16' }), [])
  })

  test('filters: table, link, protocol, type, gateway; a table that does not exist is empty', async () => {
    environment.ip('route', 'add', '10.32.0.0/16', 'via', '10.1.0.254', 'proto', '99', 'table', '300')
    environment.ip('route', 'add', 'blackhole', '10.33.0.0/16', 'table', '300')
    const dsts = (list: readonly { readonly dst?: string | undefined }[]) => list.map(one => one.dst)
    assert.deepEqual(dsts(await rt.routes.list({ table: 300 })), ['10.32.0.0', '10.33.0.0'])
    assert.deepEqual(dsts(await rt.routes.list({ table: 300, oif: 'd0' })), ['10.32.0.0'])
    assert.deepEqual(dsts(await rt.routes.list({ protocol: 99 })), ['10.32.0.0'])
    assert.deepEqual(dsts(await rt.routes.list({ type: 'blackhole', rtmFamily: 2 })), ['10.33.0.0'])
    assert.deepEqual(dsts(await rt.routes.list({ gateway: '10.1.0.254', table: 300 })), ['10.32.0.0'])
    for (const rtmFamily of [undefined, 2, 10]) assert.deepEqual(await rt.routes.list({ table: 4711, rtmFamily }), [])
    const streamed: (string | undefined)[] = []
    for await (const one of rt.routes.dump({ table: 300 })) streamed.push(one.dst)
    assert.deepEqual(streamed, ['10.32.0.0', '10.33.0.0'])
    for await (const one of rt.routes.dump({ table: 4711, rtmFamily: 2 })) assert.fail(`${one.dst}`)
    const families = new Set((await rt.routes.list()).map(one => one.rtmFamily))
    assert.deepEqual([...families].sort(), [10, 2])
    assert.ok((await rt.routes.list({ rtmFamily: 0 })).length >= (await rt.routes.list()).length)
    environment.ip('route', 'flush', 'table', '300')
    assert.deepEqual(await rt.routes.list({ table: 300 }), [])
  })

  test('get: the way a packet takes, and the route that matched', async () => {
    const way = await rt.routes.get('10.1.0.77')
    const d0 = await rt.links.index('d0')
    assert.deepEqual([way.oif, way.prefsrc, way.dst], [d0, '10.1.0.1', '10.1.0.77'])
    const matched = await rt.routes.get('10.1.0.77', { fibMatch: true })
    assert.deepEqual([matched.dst, matched.rtmDstLen], ['10.1.0.0', 24])
    assert.equal(
      (await rt.routes.get('127.0.0.1', { from: '127.0.0.1', uid: 0, ipProto: 6, dport: 80 })).rtmType,
      'local',
    )
    const six = await rt.routes.get('2001:db8:1::77', { oif: 'd0' })
    assert.equal(six.oif, d0)
    assert.equal((await failure(rt.routes.get('203.0.113.1'))).code, 'ENETUNREACH')
  })

  test('errors', async () => {
    const gateway = await failure(rt.routes.add({ dst: '10.40.0.0/16', gateway: '203.0.113.1' }))
    assert.deepEqual([gateway.code, gateway.kernelMessage], ['ENETUNREACH', 'Nexthop has invalid gateway'])
    const host = await failure(rt.routes.add({ dst: '10.40.0.0/16', oif: 4242 }))
    assert.equal(host.code, 'ENODEV')
    await rt.routes.add({ dst: '10.41.0.0/16', gateway: '10.1.0.254' })
    assert.equal((await failure(rt.routes.add({ dst: '10.41.0.0/16', gateway: '10.1.0.254' }))).code, 'EEXIST')
    await rt.routes.delete({ dst: '10.41.0.0/16' })
    assert.equal((await failure(rt.routes.delete({ dst: '10.41.0.0/16' }))).code, 'ESRCH')
    await assert.rejects(
      rt.routes.add({ dst: '10.41.0.1/16', gateway: '10.1.0.254' }),
      error => ValueError.is(error) && error.path === 'dst' && error.message.includes('the prefix is 10.41.0.0/16'),
    )
    for (const [wanted, path] of [
      [{ dst: '10.41.0.0/16', gateway: 'nowhere' }, 'gateway'],
      [{ dst: '2001:db8::/32', gateway: '10.1.0.254' }, 'gateway'],
      [{ dst: '10.41.0.0/16', table: 'nowhere' as never }, 'table'],
      [{ dst: '10.41.0.0/16', multipath: [{ gateway: '10.1.0.254', weight: 0 }] }, 'multipath[0].weight'],
      [{ dst: 'all of it' }, 'dst'],
    ] as const) {
      await assert.rejects(rt.routes.add(wanted), error => ValueError.is(error) && error.path === path, path)
    }
  })
})
