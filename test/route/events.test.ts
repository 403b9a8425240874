/** Changes as one stream, whoever causes them. */

import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { NetlinkError } from 'nlkit'
import { type RouteChange, type RouteClient, type RouteEvent, type RouteEvents, route } from 'nlkit/route'
import { ValueError } from 'nlkit/schema'
import { Environment, skip } from './environment.js'

describe('events', { skip }, () => {
  let environment: Environment
  let rt: RouteClient

  before(async () => {
    environment = new Environment()
    for (const line of ['link set lo up', 'link add d0 type veth peer name d1', 'link set d0 up', 'link set d1 up']) {
      environment.ip(...line.split(' '))
    }
    rt = await route({ netns: environment.netns.fd })
  })
  after(() => {
    rt?.close()
    environment?.[Symbol.dispose]()
  })

  /** The next change that `wanted` takes; others, as those of IPv6 that happen by themselves, are passed over. */
  async function next(events: RouteEvents, wanted: (change: RouteChange) => boolean): Promise<RouteChange> {
    const signal = AbortSignal.timeout(5000)
    for (;;) {
      const event: RouteEvent | undefined = await events.next({ signal })
      assert.ok(event !== undefined, 'the stream ended')
      if ('action' in event && wanted(event)) return event
    }
  }

  const is = (type: string, action: string) => (change: RouteChange) => change.type === type && change.action === action

  test('links: new, changed, deleted, in this order', async () => {
    await using events = await rt.events({ groups: ['link'] })
    await rt.links.add({ kind: 'ifb', name: 'e0' })
    await rt.links.change('e0', { mtu: 1234 })
    await rt.links.delete('e0')
    const mine = (change: RouteChange) => change.type === 'link' && change.value.ifname === 'e0'
    const first = await next(events, mine)
    assert.deepEqual([first.action, first.group], ['new', 1])
    let seen = first
    while (seen.action === 'new' && !(seen.type === 'link' && seen.value.mtu === 1234)) seen = await next(events, mine)
    assert.equal(seen.action, 'new')
    while (seen.action !== 'del') seen = await next(events, mine)
    assert.equal(seen.type, 'link')
  })

  test('those of iproute2, each of its object, and who caused them', async () => {
    await using events = await rt.events()
    environment.ip('addr', 'add', '10.1.0.1/24', 'dev', 'd0')
    const address = await next(events, is('address', 'new'))
    assert.ok(address.type === 'address' && address.value.local === '10.1.0.1')
    assert.notEqual(address.portId, 0)
    const connected = await next(events, change => change.type === 'route' && change.value.dst === '10.1.0.0')
    assert.equal(connected.action, 'new')
    environment.ip('route', 'add', '10.9.0.0/16', 'via', '10.1.0.9')
    const added = await next(events, change => change.type === 'route' && change.value.dst === '10.9.0.0')
    assert.ok(added.action === 'new' && added.type === 'route' && added.value.gateway === '10.1.0.9')
    environment.ip('neigh', 'add', '10.1.0.9', 'lladdr', '02:00:00:00:00:09', 'dev', 'd0')
    const neighbour = await next(events, change => change.type === 'neighbour' && change.value.dst === '10.1.0.9')
    assert.equal(neighbour.action, 'new')
    environment.ip('rule', 'add', 'priority', '77', 'table', '77')
    const rule = await next(events, is('rule', 'new'))
    assert.ok(rule.type === 'rule' && rule.value.priority === 77)
    environment.ip('rule', 'del', 'priority', '77')
    assert.equal((await next(events, change => change.type === 'rule')).action, 'del')
    environment.ip('neigh', 'del', '10.1.0.9', 'dev', 'd0')
    assert.equal(
      (await next(events, change => change.type === 'neighbour' && change.value.dst === '10.1.0.9')).type,
      'neighbour',
    )
    environment.ip('route', 'del', '10.9.0.0/16')
    const removed = await next(events, is('route', 'del'))
    assert.ok(removed.type === 'route' && removed.value.dst === '10.9.0.0')
    environment.ip('addr', 'del', '10.1.0.1/24', 'dev', 'd0')
    const gone = await next(events, is('address', 'del'))
    assert.ok(gone.type === 'address' && gone.value.local === '10.1.0.1')
  })

  test('our own say so: port and sequence of the request', async () => {
    await using events = await rt.events({ groups: ['rule'] })
    await rt.rules.add({ priority: 88, table: 88 })
    await rt.rules.delete({ priority: 88, table: 88 })
    const [added, deleted] = [await next(events, () => true), await next(events, () => true)]
    assert.equal(added.portId, rt.client.connection.portId)
    assert.equal(deleted.portId, rt.client.connection.portId)
    assert.equal(deleted.sequence, added.sequence + 1)
    assert.deepEqual([added.action, deleted.action], ['new', 'del'])
  })

  test('only the groups asked for: by object, name and number', async () => {
    await using events = await rt.events({ groups: ['RTNLGRP_IPV6_ROUTE', 8] })
    assert.deepEqual(events.subscription.closed, false)
    environment.ip('route', 'add', 'blackhole', '10.77.0.0/16')
    environment.ip('-6', 'route', 'add', 'blackhole', '2001:db8:77::/48')
    const first = await next(events, () => true)
    assert.ok(first.type === 'route' && first.value.dst === '2001:db8:77::')
    assert.equal(first.group, 11)
    await assert.rejects(rt.events({ groups: ['nonsense'] }), ValueError)
    await assert.rejects(rt.events({ groups: [999] }), error => NetlinkError.is(error) && error.code === 'EINVAL')
  })

  test('a full buffer is said where it happened, and the stream goes on', async () => {
    await using events = await rt.events({ groups: ['rule'], receiveBuffer: 2304 })
    for (let priority = 5000; priority < 5100; priority++) await rt.rules.add({ priority, table: 99 })
    let overrun = false
    const seen: number[] = []
    const collect = async (until: number) => {
      const signal = AbortSignal.timeout(5000)
      for (;;) {
        const event = await events.next({ signal })
        if (event?.type === 'overrun') overrun = true
        if (event?.type === 'rule') seen.push(event.value.priority ?? 0)
        if (overrun && (until === 0 || seen.at(-1) === until)) return
      }
    }
    await collect(0)
    await rt.rules.add({ priority: 6000, table: 99 })
    await collect(6000)
    assert.ok(seen.length < 101, `${seen.length} of 101 events`)
    environment.ip('rule', 'flush')
  })

  test('leaving the loop closes, an abort ends with its reason, closing the client ends the stream', async () => {
    const events = await rt.events({ groups: ['rule'] })
    await rt.rules.add({ priority: 90, table: 90 })
    for await (const event of events) {
      assert.equal(event.type, 'rule')
      break
    }
    assert.ok(events.subscription.closed)
    const controller = new AbortController()
    const aborted = await rt.events({ groups: ['rule'], signal: controller.signal })
    const reason = new Error('enough')
    queueMicrotask(() => controller.abort(reason))
    await assert.rejects(aborted.next(), error => error === reason)
    const client = await route({ netns: environment.netns.fd })
    const last = await client.events()
    client.close()
    assert.equal(await last.next(), undefined)
    assert.ok(client.closed)
    await assert.rejects(client.links.list(), error => NetlinkError.is(error) && error.code === 'ERR_NLKIT_CLOSED')
  })
})
