import assert from 'node:assert/strict'
import test from 'node:test'
import { connect, DumpWorkers, NetlinkError } from 'nlkit'
import { rtAddr } from 'nlkit/families/rt-addr'
import { rtLink } from 'nlkit/families/rt-link'
import { rtRoute } from 'nlkit/families/rt-route'
import { Columns } from 'nlkit/schema'
import { addAddresses } from './addresses.js'
import { closing, namespace, onKernel } from './support.js'

const MANY = 6000

test('columns hold what objects hold', onKernel, async t => {
  const client = closing(t, await connect(rtAddr, { netns: namespace(t) }))
  await addAddresses(client, MANY)
  await client.do(
    'newaddr',
    { ifaFamily: 10, ifaPrefixlen: 64, ifaIndex: 1, local: '2001:db8::f4ff:ffff', address: '2001:db8::f4ff:ffff' },
    { flags: 0x600 },
  )
  const pick = ['ifaIndex', 'ifaPrefixlen', 'local', 'address', 'label', 'ifaScope'] as const
  const objects = await client.dump('getaddr').collect()
  const columns = await client.dump('getaddr', {}, { as: 'columns', pick })
  assert.equal(columns.length, objects.length)
  assert.equal(columns.unknown, 0)
  for (const [row, object] of objects.entries())
    for (const key of pick) assert.equal(columns.value(key, row), object[key], `${key} of row ${row}`)
  assert.deepEqual(columns.array('ifaIndex'), new Uint32Array(objects.length).fill(1))
  assert.deepEqual(columns.texts('label'), ['lo'])
})

test('64 bits, hardware addresses, names; and transferred to another thread', onKernel, async t => {
  const client = closing(t, await connect(rtLink, { netns: namespace(t) }))
  const columns = await client.dump(
    'getlink',
    {},
    { as: 'columns', pick: ['ifname', 'address', 'mtu', 'ifiIndex', 'master'] },
  )
  assert.deepEqual(
    [columns.value('ifname', 0), columns.value('address', 0), columns.value('mtu', 0)],
    ['lo', '00:00:00:00:00:00', 65536],
  )
  assert.deepEqual([columns.has('master', 0), columns.value('master', 0)], [false, undefined])
  const moved = new Columns(structuredClone(columns.data, { transfer: columns.buffers }))
  assert.deepEqual([moved.value('ifname', 0), moved.value('ifiIndex', 0)], ['lo', 1])
  assert.equal(columns.array('mtu').length, 0)
})

test('what cannot be a column is said', onKernel, async t => {
  const client = closing(t, await connect(rtLink, { netns: namespace(t) }))
  for (const [pick, message] of [
    [['linkinfo'], /'linkinfo' is a nest/],
    [['nothing'], /no 'nothing'; it has ifiFamily/],
    [['mtu', 'mtu'], /different keys/],
    [[], /1 to 32/],
  ] as const)
    await assert.rejects(client.dump('getlink', {}, { as: 'columns', pick }), (error: RangeError) =>
      message.test(error.message),
    )
})

test('parallel dumps are the whole', onKernel, async t => {
  const netns = namespace(t)
  const client = closing(t, await connect(rtRoute, { netns }))
  const route = (index: number, table: number) => ({
    ...{ rtmFamily: 2, rtmDstLen: 32, rtmTable: table, rtmType: 'blackhole' as const },
    dst: `10.${table}.${index >> 8}.${index & 255}`,
  })
  const tables = [100, 101]
  const items = tables.flatMap(table =>
    Array.from({ length: 3000 }, (_, index) => ({
      name: 'newroute' as const,
      request: route(index, table),
      flags: 0x600,
    })),
  )
  const results = await client.batch(items, { ack: 'last' })
  assert.ok(results.every(result => result.status === 'fulfilled'))
  await using workers = new DumpWorkers(2)
  const columns = await workers.columns(
    rtRoute,
    'getroute',
    tables.map(table => ({ rtmFamily: 2, table })),
    { pick: ['dst', 'table'], netns },
  )
  assert.equal(columns.length, 6000)
  const seen = new Set(
    Array.from({ length: 6000 }, (_, row) => `${columns.value('table', row)} ${columns.value('dst', row)}`),
  )
  assert.equal(seen.size, 6000)
  await assert.rejects(
    workers.columns(rtRoute, 'getroute', [{ rtmFamily: 2, table: 77 }], { pick: ['dst'], netns }),
    (error: unknown) => NetlinkError.is(error) && error.code === 'ENOENT',
  )
  await assert.rejects(workers.columns(rtRoute, 'getroute', [{}], { pick: ['multipath'], netns }), RangeError)
  await workers.close()
  await assert.rejects(workers.columns(rtRoute, 'getroute', [{}], { pick: ['dst'] }), { code: 'ERR_NLKIT_CLOSED' })
})
