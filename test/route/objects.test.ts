/** Addresses, routes, neighbours and rules: what our verbs make, iproute2 shows; what iproute2 makes, we list; and the same for deleting. */

import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { NetlinkError } from 'nlkit'
import { type NewRoute, type NewRule, type RouteClient, route } from 'nlkit/route'
import { ValueError } from 'nlkit/schema'
import { Environment, type Json, skip } from './environment.js'

const MAC = '02:00:00:00:00:aa'

describe('objects of rtnetlink', { skip }, () => {
  let environment: Environment
  let rt: RouteClient

  before(async () => {
    environment = new Environment()
    for (const line of [
      'link set lo up',
      'link add d0 type veth peer name d1',
      'link add br0 type bridge',
      'link set d1 master br0',
      'link set d0 up',
      'link set d1 up',
      'addr add 10.1.0.1/24 dev d0',
      'addr add 2001:db8:1::1/64 dev d0 nodad',
      'link add vx0 type vxlan id 9 dstport 4789 dev d0',
    ]) {
      environment.ip(...line.split(' '))
    }
    rt = await route({ netns: environment.netns.fd })
  })
  after(() => {
    rt?.close()
    environment?.[Symbol.dispose]()
  })

  async function failure(promise: Promise<unknown>): Promise<NetlinkError> {
    const error = await promise.then(
      () => undefined,
      (reason: unknown) => reason,
    )
    assert.ok(NetlinkError.is(error), `a NetlinkError, got ${error}`)
    return error
  }

  function addresses(): Json[] {
    return environment.json('-d', 'addr', 'show', 'dev', 'd0').flatMap(link => link['addr_info'] as Json[])
  }
  const addressShown = (local: string) => addresses().find(one => one['local'] === local)

  function routesShown(...selector: string[]): Json[] {
    return environment.json('-d', 'route', 'show', 'table', 'all', ...selector)
  }
  const rulesShown = (...option: string[]) => environment.json(...option, '-d', 'rule')

  describe('addresses', () => {
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
      assert.deepEqual(
        [read.local, read.address, read.ifaPrefixlen, read.label],
        ['10.4.0.1', '10.4.0.2', 32, 'd0:four'],
      )
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

  describe('routes', () => {
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
      [
        { dst: '2001:db8:12::/48', type: 'blackhole', metric: 9 },
        ['2001:db8:12::/48'],
        { type: 'blackhole', metric: 9 },
      ],
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

  describe('neighbours', () => {
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

  describe('rules', () => {
    const cases: readonly (readonly [NewRule, Json])[] = [
      [
        { priority: 1000, from: '10.0.0.0/8', table: 100 },
        { src: '10.0.0.0', srclen: 8, table: '100', protocol: 'boot' },
      ],
      [
        { priority: 1001, to: '10.0.0.1', table: 100_000, tos: 0x10 },
        { dst: '10.0.0.1', table: '100000', tos: '0x10' },
      ],
      [
        { priority: 1002, fwmark: 5, fwmask: 0xff, iif: 'd0', oif: 'lo' },
        { fwmark: '0x5', fwmask: '0xff', iif: 'd0', oif: 'lo', table: 'main' },
      ],
      [
        { priority: 1003, not: true, from: '10.9.0.0/16', action: 'blackhole' },
        { not: null, action: 'blackhole' },
      ],
      [
        { priority: 1004, uidRange: 0, ipProto: 'tcp', dportRange: 80, sportRange: { start: 1, end: 9 } },
        { uid_start: 0, uid_end: 0, ipproto: 'tcp', dport: 80, sport_start: 1, sport_end: 9 },
      ],
      [
        { priority: 1005, table: 'main', suppressPrefixlength: 0, protocol: 'static' },
        { suppress_prefixlen: 0, protocol: 'static' },
      ],
      [{ priority: 1006, goto: 32766 }, { goto: 32766 }],
      [
        { priority: 2000, from: '2001:db8::/32', table: 'local' },
        { src: '2001:db8::', srclen: 32, table: 'local' },
      ],
      [
        { priority: 2001, family: 10, action: 'prohibit', ipProto: 17 },
        { action: 'prohibit', ipproto: 'udp' },
      ],
    ]

    for (const [wanted, expected] of cases) {
      test(`priority ${wanted.priority}: added, shown, read, deleted, added as read`, async () => {
        const family = wanted.family ?? (wanted.from?.includes(':') ? 10 : 2)
        const show = () => rulesShown(family === 10 ? '-6' : '-4').find(one => one['priority'] === wanted.priority)
        await rt.rules.add(wanted)
        const shown = show()
        for (const [key, value] of Object.entries(expected)) assert.deepEqual(shown?.[key], value, key)
        const read = await rt.rules.get({ priority: wanted.priority, family })
        await rt.rules.delete(read)
        assert.equal(show(), undefined)
        await rt.rules.add(read)
        assert.deepEqual(show(), shown)
        assert.equal((await failure(rt.rules.add(wanted))).code, 'EEXIST')
        await rt.rules.replace(wanted)
        await rt.rules.delete(wanted)
        assert.equal(show(), undefined)
      })
    }

    test('change puts one in the place of another', async () => {
      await rt.rules.add({ priority: 3000, table: 100 })
      await rt.rules.change({ priority: 3000, table: 100 }, { priority: 3000, table: 101 })
      assert.deepEqual(
        rulesShown()
          .filter(one => one['priority'] === 3000)
          .map(one => one['table']),
        ['101'],
      )
      environment.ip('rule', 'del', 'priority', '3000')
      assert.equal((await failure(rt.rules.get({ priority: 3000 }))).code, 'ENOENT')
      assert.equal((await failure(rt.rules.change({ priority: 3000 }, { priority: 3001 }))).code, 'ENOENT')
    })

    test('filters and errors', async () => {
      environment.ip('rule', 'add', 'priority', '4000', 'from', '10.7.0.0/16', 'fwmark', '9', 'table', '77')
      for (const filter of [{ table: 77 }, { from: '10.7.0.0/16' }, { fwmark: 9 }, { priority: 4000 }]) {
        assert.deepEqual(
          (await rt.rules.list(filter)).map(one => one.priority),
          [4000],
          JSON.stringify(filter),
        )
      }
      assert.deepEqual(
        (await rt.rules.list({ family: 10 })).every(one => one.family === 10),
        true,
      )
      const streamed: (number | undefined)[] = []
      for await (const one of rt.rules.dump({ table: 77 })) streamed.push(one.priority)
      assert.deepEqual(streamed, [4000])
      assert.equal((await failure(rt.rules.delete({ priority: 4001 }))).code, 'ENOENT')
      await assert.rejects(
        rt.rules.add({ from: '10.7.0.1/16' }),
        error => ValueError.is(error) && error.message.includes('the prefix is 10.7.0.0/16'),
      )
      await assert.rejects(
        rt.rules.add({ from: '10.7.0.0/16', to: '::1' }),
        error => ValueError.is(error) && error.path === 'to',
      )
    })
  })
})
