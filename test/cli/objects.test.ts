import assert from 'node:assert/strict'
import test from 'node:test'
import { addPair, inNamespace, onKernel } from './support.js'

type Item = Readonly<Record<string, unknown>>

test('links: add, list, set, del', onKernel, t => {
  const { ok, json, run } = inNamespace(t)
  ok('link', 'add', 'veth0', 'kind', 'veth', 'peer', 'veth1')
  ok('link', 'set', 'veth0', 'up', 'mtu', '1400', 'alias', 'to the other', 'address', '02:00:00:00:00:01')
  const [link] = json('link', 'show', 'veth0') as readonly Item[]
  assert.equal(link!.ifname, 'veth0')
  assert.equal(link!.mtu, 1400)
  assert.equal(link!.address, '02:00:00:00:00:01')
  assert.equal(link!.ifalias, 'to the other')
  assert.ok((link!['ifi-flags'] as readonly string[]).includes('up'))
  assert.deepEqual(link!.linkinfo, { kind: 'veth' })
  const text = ok('link', 'list')
  assert.match(text, /^#\s+NAME\s+KIND/)
  assert.match(text, /^ *\d+ +veth0@veth1 +veth +\w+ +1400 +02:00:00:00:00:01 .*up.*# to the other$/m)
  assert.match(ok('link', 'ls', 'kind', 'veth', 'stats'), /RX PACKETS/)
  assert.deepEqual((json('link', 'list', 'kind', 'veth') as readonly Item[]).map(({ ifname }) => ifname).sort(), [
    'veth0',
    'veth1',
  ])
  ok('link', 'set', 'veth1', 'name', 'other', 'txqlen', '77', 'arp', 'off')
  const [renamed] = json('link', 'show', 'other') as readonly Item[]
  assert.equal(renamed!.txqlen, 77)
  assert.ok((renamed!['ifi-flags'] as readonly string[]).includes('no-arp'))
  ok('link', 'delete', 'other')
  assert.deepEqual(json('link', 'list', 'kind', 'veth'), [])
  assert.equal(run('link', 'show', 'veth0').status, 1)
})

test('links: attributes by their names, of the kind and of the message', onKernel, t => {
  const { ok, json } = inNamespace(t)
  ok('link', 'add', 'd0', 'kind', 'veth', 'peer', 'd0p', 'num_tx_queues', '3')
  assert.equal((json('link', 'show', 'd0') as readonly Item[])[0]!['num-tx-queues'], 3)
  const message = JSON.parse(
    ok(
      'link',
      'add',
      'vx',
      'kind',
      'vxlan',
      'id',
      '42',
      'group',
      '239.1.1.1',
      'port',
      '4789',
      'link',
      'd0',
      'learning',
      'off',
      '--dry-run',
    ),
  )
  const index = (json('link', 'show', 'd0') as readonly Item[])[0]!['ifi-index']
  assert.deepEqual(message, {
    ifname: 'vx',
    linkinfo: { kind: 'vxlan', data: { id: '42', group: '239.1.1.1', port: '4789', link: index, learning: 0 } },
  })
})

test('links: --data goes over the words', onKernel, t => {
  const { ok, json } = inNamespace(t)
  ok('link', 'add', 'd0', 'kind', 'veth', 'mtu', '1400', '--data', '{"mtu":1300,"txqlen":77}')
  const [link] = json('link', 'show', 'd0') as readonly Item[]
  assert.deepEqual([link!.mtu, link!.txqlen], [1300, 77])
})

test('addresses: add, replace, set, del', onKernel, t => {
  const command = inNamespace(t)
  const { ok, json } = command
  addPair(command, 'd0')
  ok('addr', 'add', '10.0.0.1/24', 'dev', 'd0', 'broadcast', '+', 'label', 'd0:one', 'scope', 'link')
  ok('address', 'add', 'fd00::1/64', 'dev', 'd0', 'nodad', 'valid-lft', '3600', 'preferred-lft', '1800')
  const [four, six] = json('addr', 'list', 'd0') as readonly [Item, Item]
  assert.deepEqual(
    [four.local, four['ifa-prefixlen'], four.broadcast, four.label, four['ifa-scope']],
    ['10.0.0.1', 24, '10.0.0.255', 'd0:one', 253],
  )
  assert.equal(six.address, 'fd00::1')
  assert.ok((six.flags as readonly string[]).includes('nodad'))
  const { 'ifa-valid': valid } = six.cacheinfo as Record<string, number>
  assert.ok(valid! > 3000 && valid! <= 3600, String(valid))
  ok('addr', 'replace', '10.0.0.1/24', 'dev', 'd0', 'metric', '50')
  assert.equal((json('addr', 'show', 'd0', 'inet') as readonly Item[])[0]!['rt-priority'], 50)
  ok('addr', 'set', 'fd00::1/64', 'dev', 'd0', 'preferred-lft', '0')
  const text = ok('addr', 'list')
  assert.match(text, /^d0 +inet +10\.0\.0\.1\/24 +link +label d0:one$/m)
  assert.match(text, /^d0 +inet6 +fd00::1\/64 +global +deprecated$/m)
  ok('addr', 'del', '10.0.0.1/24', 'dev', 'd0')
  ok('addr', 'del', 'fd00::1/64', 'dev', 'd0')
  assert.deepEqual(json('addr', 'list', 'd0', 'inet'), [])
})

test('routes: gateways, metrics, nexthops, types, tables', onKernel, t => {
  const command = inNamespace(t)
  const { ok, json, run } = command
  addPair(command, 'd0')
  ok('addr', 'add', '10.0.0.1/24', 'dev', 'd0')
  ok('addr', 'add', 'fd00::1/64', 'dev', 'd0', 'nodad')
  ok('route', 'add', 'default', 'via', '10.0.0.2', 'dev', 'd0', 'table', '100', 'metric', '5')
  ok('route', 'add', 'default', 'via', '10.0.0.2', 'table', '1000')
  ok('route', 'add', '10.1.0.0/16', 'dev', 'd0', 'mtu', '1400', 'advmss', '1360', 'proto', 'static', 'src', '10.0.0.1')
  ok(
    'route',
    'add',
    '10.2.0.0/16',
    'nexthop',
    'via',
    '10.0.0.2',
    'dev',
    'd0',
    'weight',
    '2',
    'nexthop',
    'via',
    '10.0.0.3',
    'dev',
    'd0',
  )
  ok('route', 'add', 'blackhole', '10.3.0.0/16')
  ok('route', 'add', '10.4.0.0/16', 'via', 'fd00::2', 'dev', 'd0')
  ok('route', 'append', 'fd01::/64', 'via', 'fd00::2', 'dev', 'd0')
  ok('route', 'append', 'fd01::/64', 'via', 'fd00::3', 'dev', 'd0')
  const lines = ok('route', 'list', 'table', 'all').split('\n')
  const expected = [
    'default via 10.0.0.2 dev d0 table 100 proto boot metric 5',
    'default via 10.0.0.2 dev d0 table 1000 proto boot',
    '10.1.0.0/16 dev d0 proto static scope link src 10.0.0.1 mtu 1400 advmss 1360',
    '10.2.0.0/16 proto boot nexthop via 10.0.0.2 dev d0 weight 2 nexthop via 10.0.0.3 dev d0 weight 1',
    'blackhole 10.3.0.0/16 proto boot',
    '10.4.0.0/16 via inet6 fd00::2 dev d0 proto boot',
    'fd01::/64 proto boot metric 1024 nexthop via fd00::2 dev d0 weight 1 nexthop via fd00::3 dev d0 weight 1',
  ]
  for (const line of expected) assert.ok(lines.includes(line), `${line}\nnot in\n${lines.join('\n')}`)
  assert.ok(!ok('route', 'list').includes('table'), 'only the table main')
  const [route] = json('route', 'show', '10.1.0.0/16') as readonly Item[]
  assert.deepEqual(route!.metrics, { mtu: 1400, advmss: 1360 })
  assert.match(ok('route', 'get', '10.1.2.3', 'from', '10.0.0.1'), /^10\.1\.2\.3 from 10\.0\.0\.1\/32 dev d0 /)
  ok('route', 'replace', '10.1.0.0/16', 'dev', 'd0', 'mtu', '1300')
  ok('route', 'set', '10.1.0.0/16', 'dev', 'd0', 'mtu', '1200')
  assert.deepEqual((json('route', 'show', '10.1.0.0/16') as readonly Item[])[0]!.metrics, { mtu: 1200 })
  assert.equal(run('route', 'set', '10.99.0.0/16', 'dev', 'd0').status, 1)
  ok('route', 'del', 'default', 'via', '10.0.0.2', 'table', '100')
  ok('route', 'del', '10.2.0.0/16')
  assert.deepEqual(json('route', 'list', 'table', '100'), [])
  assert.deepEqual(json('route', 'show', '10.2.0.0/16'), [])
})

test('neighbours: add, replace, proxy, del', onKernel, t => {
  const { ok, json } = inNamespace(t)
  ok('link', 'add', 'v0', 'kind', 'veth', 'peer', 'v1')
  ok('link', 'set', 'v0', 'up')
  ok('neigh', 'add', '10.0.0.9', 'lladdr', '02:00:00:00:00:09', 'dev', 'v0')
  ok('neigh', 'add', '10.0.0.8', 'dev', 'v0', 'proxy')
  assert.match(ok('neigh', 'list', 'v0', 'inet'), /^10\.0\.0\.9 +v0 +02:00:00:00:00:09 +permanent$/m)
  assert.match(ok('neigh', 'list', 'proxy'), /^10\.0\.0\.8 +v0 .*proxy$/m)
  ok('neighbor', 'replace', '10.0.0.9', 'lladdr', '02:00:00:00:00:0a', 'dev', 'v0', 'state', 'noarp')
  const [neighbour] = json('neigh', 'list', 'dev', 'v0', 'state', 'noarp', 'inet') as readonly Item[]
  assert.deepEqual([neighbour!.dst, neighbour!.lladdr], ['10.0.0.9', '02:00:00:00:00:0a'])
  ok('neigh', 'set', '10.0.0.9', 'lladdr', '02:00:00:00:00:0b', 'dev', 'v0')
  ok('neigh', 'del', '10.0.0.9', 'dev', 'v0')
  ok('neigh', 'del', '10.0.0.8', 'dev', 'v0', 'proxy')
  assert.deepEqual(json('neigh', 'list', 'proxy'), [])
})

test('rules: add, list, del', onKernel, t => {
  const { ok, json } = inNamespace(t)
  ok('rule', 'add', 'from', '10.0.0.0/8', 'table', '100', 'priority', '50')
  ok('rule', 'add', 'fwmark', '0x1/0xff', 'table', '2000', 'inet6', 'priority', '60')
  ok('rule', 'add', 'ipproto', 'tcp', 'dport', '80-90', 'lookup', '300', 'pref', '70')
  ok('rule', 'add', 'not', 'from', '10.0.0.0/8', 'blackhole', 'priority', '80')
  const text = ok('rule', 'list')
  for (const line of [
    /^inet +50: +from 10\.0\.0\.0\/8 lookup 100$/m,
    /^inet6 +60: +from all fwmark 0x1\/0xff lookup 2000$/m,
    /^inet +70: +from all ipproto tcp dport 80-90 lookup 300$/m,
    /^inet +80: +not from 10\.0\.0\.0\/8 blackhole$/m,
  ]) {
    assert.match(text, line)
  }
  const [rule] = json('rule', 'list', 'table', '300') as readonly Item[]
  assert.deepEqual(rule!['dport-range'], { start: 80, end: 90 })
  ok('rule', 'del', 'priority', '50')
  ok('rule', 'del', 'priority', '60', 'inet6')
  assert.doesNotMatch(ok('rule', 'ls'), /(50|60):/)
})

test('the JSON of a list is that of the dump', onKernel, t => {
  const { json, ok } = inNamespace(t)
  ok('link', 'set', 'lo', 'up')
  const without = (list: readonly Item[]) => list.map(({ stats: _stats, stats64: _stats64, ...rest }) => rest)
  assert.deepEqual(without(json('link', 'list')), without(json('dump', 'rt-link', 'getlink')))
  assert.deepEqual(json('rule', 'list'), json('dump', 'rt-rule', 'getrule'))
  assert.deepEqual(json('route', 'list', 'table', 'all'), json('dump', 'rt-route', 'getroute'))
})
