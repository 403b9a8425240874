/** A whole namespace read and written again: what was listed is what can be added, and iproute2 shows the same of both. */

import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { setTimeout as sleep } from 'node:timers/promises'
import { type Link, ROUTE_PROTOCOLS, type RouteClient, route } from 'nlkit/route'
import { differences } from './differences.js'
import { Environment, type Json, skip } from './environment.js'
import { Running } from './iproute2-words.js'
import { populate } from './populate.js'

describe('a copy of a namespace', { skip }, () => {
  let original: Environment
  let copy: Environment
  let far: Environment
  let from: RouteClient
  let to: RouteClient

  before(async () => {
    original = new Environment()
    copy = new Environment()
    far = new Environment()
    populate(original, far)
    original.ip('link', 'del', 'far0')
    from = await route({ netns: original.netns.fd })
    to = await route({ netns: copy.netns.fd })
  })
  after(() => {
    from?.close()
    to?.close()
    for (const environment of [original, copy, far]) environment?.[Symbol.dispose]()
  })

  /** Keeps the indexes, so that everything else can refer to them. The ends of a pair are one request. */
  async function copyLinks(links: readonly Link[]): Promise<void> {
    await to.links.change('lo', { up: true })
    const made = new Set([1])
    for (const link of [...links].sort(
      (a, b) => Number(a.master !== undefined) - Number(b.master !== undefined) || a.ifiIndex - b.ifiIndex,
    )) {
      if (made.has(link.ifiIndex)) continue
      made.add(link.ifiIndex)
      const { master, ...alone } = link
      const end = link.linkinfo?.kind === 'veth' ? links.find(one => one.ifiIndex === link.link) : undefined
      if (end === undefined) {
        await to.links.add({ ...alone, index: link.ifiIndex })
        continue
      }
      made.add(end.ifiIndex)
      const { master: _bridge, link: _other, linkinfo: _info, ifiFlags, ...peer } = end
      await to.links.add({
        ...alone,
        index: link.ifiIndex,
        peer: { ...peer, index: end.ifiIndex, ifiFlags: ifiFlags.filter(flag => flag !== 'up') },
      })
    }
    for (const link of links) if (link.ifiIndex > 1) await finishLink(link)
  }

  async function finishLink(link: Link): Promise<void> {
    const { linkinfo } = link
    await to.links.change(link.ifiIndex, {
      up: link.ifiFlags.includes('up'),
      promisc: link.ifiFlags.includes('promisc'),
      ifalias: link.ifalias,
      group: link.group,
      master: link.master,
    })
    if (link.propList?.altIfname !== undefined) await to.links.addAltNames(link.ifiIndex, link.propList.altIfname)
    if (linkinfo?.slaveKind !== 'bridge') return
    const { mode, learning, isolated, cost } = linkinfo.slaveData ?? {}
    await to.links.change(link.ifiIndex, {
      linkinfo: { slaveKind: 'bridge', slaveData: { mode, learning, isolated, cost } },
    })
  }

  test('links, addresses, routes, neighbours and rules are copied', async () => {
    const links = (await from.links.list()).filter(link => link.linkinfo?.kind !== 'tun')
    const there = new Set(links.map(link => link.ifiIndex))
    await copyLinks(links)
    for (const address of await from.addresses.list()) {
      const byHand =
        there.has(address.ifaIndex) && address.ifaScope !== 253 && !['127.0.0.1', '::1'].includes(address.address ?? '')
      if (byHand || address.local === '10.0.2.1') await to.addresses.replace(address)
    }
    for (const one of await from.routes.list()) {
      const links = [one.oif, ...(one.multipath ?? []).map(hop => hop.rtnhIfindex)]
      const byHand =
        one.rtmProtocol !== ROUTE_PROTOCOLS.kernel && links.every(index => index === undefined || there.has(index))
      if (byHand) await to.routes.append(one)
    }
    for (const options of [{}, { proxy: true }]) {
      for (const one of await from.neighbours.list(options)) {
        if (one.ndmState.includes('permanent') || one.ndmState.includes('stale') || options.proxy)
          await to.neighbours.replace(one)
      }
    }
    for (const rule of await from.rules.list()) {
      if (rule.protocol !== ROUTE_PROTOCOLS.kernel) await to.rules.add(rule)
    }
  })

  /** Of what iproute2 shows, only what somebody asked for: not what the kernel counts or makes up. */
  const MADE_UP = [
    'hello_timer',
    'tcn_timer',
    'gc_timer',
    'topology_change_timer',
    'forward_delay_timer',
    'id',
    'no',
    'designated_port',
  ]

  function settled(value: unknown): unknown {
    if (Array.isArray(value)) return value.map(settled)
    if (typeof value !== 'object' || value === null) return value
    const kept = Object.entries(value).filter(([key]) => !MADE_UP.includes(key))
    return Object.fromEntries(
      kept.map(([key, item]) => [key, runs(key, item) ? new Running(item as number, 3) : settled(item)]),
    )
  }

  function runs(key: string, value: unknown): boolean {
    return ['valid_life_time', 'preferred_life_time', 'expires'].includes(key) && value !== 0xffff_ffff
  }

  const withoutTun = (item: Json): boolean =>
    ![item['ifname'], item['dev']].some(name => ['tun0', 'tap0'].includes(String(name))) &&
    !JSON.stringify(item['nexthops'] ?? []).includes('tun0')

  for (const args of [
    ['-d', 'link'],
    ['-d', 'addr'],
    ['-4', '-d', 'route', 'show', 'table', 'all'],
    ['-6', '-d', 'route', 'show', 'table', 'all'],
    ['neigh', 'show', 'nud', 'permanent'],
    ['neigh', 'show', 'proxy'],
    ['-4', '-d', 'rule'],
    ['-6', '-d', 'rule'],
  ]) {
    test(`ip ${args.join(' ')} shows the same`, async () => {
      for (let look = 1; ; look++) {
        const [a, b] = [original, copy].map(environment =>
          environment
            .json(...args)
            .filter(withoutTun)
            .map(sortedAddresses)
            .sort(byName),
        )
        const found = differences(
          settled(a),
          b!.map(item => withoutRunning(item)),
          '',
        )
        if (found.length === 0) break
        if (look === 8) assert.fail(`the original, and what ip printed of the copy, differ:\n${found.join('\n')}`)
        await sleep(400)
      }
    })
  }

  // IPv6 lists the newest first.
  const sortedAddresses = (item: Json): Json =>
    Array.isArray(item['addr_info']) ? { ...item, addr_info: [...(item['addr_info'] as Json[])].sort(byLocal) } : item
  const byLocal = (a: Json, b: Json): number => String(a['local']).localeCompare(String(b['local']))
  const byName = (a: Json, b: Json): number => order(a).localeCompare(order(b))
  const order = (item: Json): string =>
    [item['ifname'], item['table'], item['dst'], item['metric'], item['dev'], item['gateway'], item['priority']].join(
      ' ',
    )
  const withoutRunning = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(withoutRunning)
    if (typeof value !== 'object' || value === null) return value
    return Object.fromEntries(
      Object.entries(value)
        .filter(([key]) => !MADE_UP.includes(key))
        .map(([key, item]) => [key, withoutRunning(item)]),
    )
  }
})
