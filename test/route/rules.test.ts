/** Rules: what our verbs make, iproute2 shows; what iproute2 makes, we list; and the same for deleting. */

import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { type NewRule, type RouteClient, route } from 'nlkit/route'
import { ValueError } from 'nlkit/schema'
import { type Environment, failure, type Json, populated, skip } from './environment.js'

describe('rules', { skip }, () => {
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

  const rulesShown = (...option: string[]) => environment.json(...option, '-d', 'rule')

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
