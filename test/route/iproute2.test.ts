/** Everything that iproute2 shows of a namespace, found equal in what nlkit lists, field by field. */

import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { setTimeout as sleep } from 'node:timers/promises'
import { type Neighbour, type RouteClient, route } from 'nlkit/route'
import { differences } from './differences.js'
import { Environment, type Json, skip } from './environment.js'
import {
  ADDRESS,
  LINK,
  LINK_OF_ADDRESS,
  type LinkNames,
  NEIGHBOUR,
  ROUTE,
  RULE,
  render,
  type Words,
} from './iproute2-words.js'
import { populate } from './populate.js'

/** Two looks at a namespace differ where something happened between them, as the end of duplicate address detection. */
const LOOKS = 8

describe('what iproute2 shows', { skip }, () => {
  let environment: Environment
  let other: Environment
  let rt: RouteClient

  before(async () => {
    environment = new Environment()
    other = new Environment()
    populate(environment, other)
    rt = await route({ netns: environment.netns.fd })
  })
  after(() => {
    rt.close()
    environment[Symbol.dispose]()
    other[Symbol.dispose]()
  })

  async function names(): Promise<LinkNames> {
    return new Map((await rt.links.list()).map(link => [link.ifiIndex, link.ifname ?? '']))
  }

  /** Compares what `ip` printed with what our values make of it, until both looked at the same moment. */
  async function same<T>(words: Words<T>, ours: () => Promise<readonly T[]>, theirs: () => Json[]): Promise<number> {
    for (let look = 1; ; look++) {
      const printed = theirs()
      const links = await names()
      const made = (await ours()).map(value => render(words, value, links))
      const found = differences(made, printed, '')
      if (found.length === 0) return printed.length
      if (look === LOOKS)
        assert.fail(`ours, and what ip printed, differ in ${found.length} places:\n${found.join('\n')}`)
      await sleep(400)
    }
  }

  test('ip -d link', async () => {
    const count = await same(
      LINK,
      () => rt.links.list(),
      () => environment.json('-d', 'link'),
    )
    assert.ok(count >= 10, `${count} links`)
  })

  test('ip -d addr', async () => {
    const links = () => environment.json('-d', 'addr').map(({ addr_info: _addresses, ...link }) => link)
    await same(LINK_OF_ADDRESS, () => rt.links.list(), links)
    const count = await same(ADDRESS, inOrderOfLinks, () =>
      environment.json('-d', 'addr').flatMap(link => link['addr_info'] as Json[]),
    )
    assert.ok(count >= 10, `${count} addresses`)
  })

  async function inOrderOfLinks() {
    const addresses = await rt.addresses.list()
    const links = await rt.links.list()
    return links.flatMap(({ ifiIndex }) => addresses.filter(address => address.ifaIndex === ifiIndex))
  }

  for (const [option, rtmFamily, least] of [
    ['-4', 2, 15],
    ['-6', 10, 10],
  ] as const) {
    test(`ip ${option} -d route show table all`, async () => {
      const ours = async () => (await rt.routes.list()).filter(one => one.rtmFamily === rtmFamily)
      const count = await same(ROUTE, ours, () => environment.json(option, '-d', 'route', 'show', 'table', 'all'))
      assert.ok(count >= least, `${count} routes`)
    })

    test(`ip ${option} neigh`, async () => {
      const shown = { state: ['permanent', 'reachable', 'stale', 'delay', 'probe', 'failed', 'incomplete'] } as const
      const ours = () => rt.neighbours.list({ ndmFamily: rtmFamily, ...shown })
      const count = await same(NEIGHBOUR, ours, () => environment.json(option, 'neigh'))
      assert.ok(count >= 1, `${count} neighbours`)
      const proxies = () => rt.neighbours.list({ ndmFamily: rtmFamily, proxy: true })
      assert.equal(await same(NEIGHBOUR, proxies, () => environment.json(option, 'neigh', 'show', 'proxy')), 1)
    })

    test(`ip ${option} -d rule`, async () => {
      const count = await same(
        RULE,
        () => rt.rules.list({ family: rtmFamily }),
        () => environment.json(option, '-d', 'rule'),
      )
      assert.ok(count >= 4, `${count} rules`)
    })
  }

  test('bridge fdb', async () => {
    const printed = () =>
      (JSON.parse(environment.run('bridge', '-j', 'fdb', 'show')) as Json[]).map(({ mac, ifname }) => ({ mac, ifname }))
    const words: Words<Neighbour> = { mac: one => one.lladdr, ifname: (one, links) => links.get(one.ndmIfindex) }
    assert.ok((await same(words, () => rt.neighbours.list({ fdb: true }), printed)) >= 10)
    const entries = await rt.neighbours.list({ fdb: true })
    const remote = entries.find(entry => entry.dst !== undefined && entry.lladdr === '02:00:00:00:00:31')
    assert.equal(remote?.dst, '10.0.0.31')
    assert.deepEqual(remote?.ndmFlags, ['self'])
  })
})
