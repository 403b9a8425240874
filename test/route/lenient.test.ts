/** Kernels before 4.20 do not filter dumps, and today's do so only for sockets that are strict: filters must give the same without. */

import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { type RouteClient, route } from 'nlkit/route'
import { Environment, skip } from './environment.js'
import { populate } from './populate.js'

describe('filters without strict checking', { skip }, () => {
  let environment: Environment
  let far: Environment
  let strict: RouteClient
  let lenient: RouteClient

  before(async () => {
    environment = new Environment()
    far = new Environment()
    populate(environment, far)
    strict = await route({ netns: environment.netns.fd })
    lenient = await route({ netns: environment.netns.fd, strict: false })
  })
  after(() => {
    strict?.close()
    lenient?.close()
    for (const one of [environment, far]) one?.[Symbol.dispose]()
  })

  const cases: Readonly<Record<string, (rt: RouteClient) => Promise<readonly object[]>>> = {
    'links of a kind': rt => rt.links.list({ kind: 'veth' }),
    'links of a bridge': rt => rt.links.list({ master: 'br0' }),
    'links that are up': rt => rt.links.list({ up: true }),
    'addresses of a link': rt => rt.addresses.list({ link: 'v0' }),
    'addresses of a family': rt => rt.addresses.list({ ifaFamily: 10 }),
    'all routes': rt => rt.routes.list(),
    'routes of a table': rt => rt.routes.list({ table: 100_000 }),
    'routes of a link': rt => rt.routes.list({ oif: 'v2' }),
    'routes of a protocol': rt => rt.routes.list({ protocol: 'static' }),
    'routes of a type': rt => rt.routes.list({ type: 'unreachable' }),
    'neighbours of a link': rt => rt.neighbours.list({ link: 'v0', state: 'permanent' }),
    'proxied neighbours': rt => rt.neighbours.list({ proxy: true }),
    'entries of a vxlan': rt => rt.neighbours.list({ fdb: true, link: 'vx1' }),
    'rules of a table': rt => rt.rules.list({ table: 100 }),
  }

  for (const [name, listOf] of Object.entries(cases)) {
    test(`${name}: the same, and neither nothing nor everything`, async () => {
      const [a, b] = [await listOf(strict), await listOf(lenient)]
      assert.deepEqual(a.map(identity), b.map(identity))
      assert.ok(a.length > 0)
      if (name !== 'all routes') assert.ok(a.length < (await everything(name)).length)
    })
  }

  function everything(name: string): Promise<readonly object[]> {
    const [kind] = name.match(/link|address|route|neighbour|entr|rule/) ?? []
    const all: Readonly<Record<string, () => Promise<readonly object[]>>> = {
      link: () => strict.links.list(),
      address: () => strict.addresses.list(),
      route: () => strict.routes.list({ rtmFamily: 0 }),
      neighbour: () => strict.neighbours.list(),
      entr: () => strict.neighbours.list({ fdb: true }),
      rule: () => strict.rules.list(),
    }
    return all[kind ?? '']!()
  }

  /** Without what runs. */
  function identity(item: object): object {
    const { stats: _s, stats64: _t, afSpec: _a, cacheinfo: _c, linkinfo: _l, ...rest } = item as Record<string, unknown>
    return rest
  }
})
