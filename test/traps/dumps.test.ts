/** Dumps: what fails is never empty success, what runs at once does not mix, and nothing that comes between is taken for a part. */

import assert from 'node:assert/strict'
import test from 'node:test'
import { connect, NETLINK_ROUTE, NetlinkError, NetlinkSocket } from 'nlkit'
import { rtAddr } from 'nlkit/families/rt-addr'
import { rtLink } from 'nlkit/families/rt-link'
import { type RouteClient, route } from 'nlkit/route'
import { addAddress, addAddresses } from '../client/addresses.js'
import { type ScriptedDatagram, scripted } from '../client/scripted-transport.js'
import { closing, onKernels } from '../client/support.js'
import { remembering } from './support.js'

const NLMSG_DONE = 3
const RTM_NEWADDR = 20
const NOWHERE = 4711

/** Lists of what is not there: the kernel refuses them, most of them at the end only (D10). */
const REFUSED: Readonly<
  Record<string, readonly [code: string, list: (rt: RouteClient) => Promise<readonly unknown[]>]>
> = {
  'a namespace id that is none, collected': [
    'EINVAL',
    rt => rt.client.dump('getlink', { targetNetnsid: NOWHERE }).collect(),
  ],
  'a namespace id that is none, item by item': [
    'EINVAL',
    rt => all(rt.client.dump('getlink', { targetNetnsid: NOWHERE })),
  ],
  'a namespace id that is none, in batches': [
    'EINVAL',
    rt => all(rt.client.dump('getlink', { targetNetnsid: NOWHERE }).batches()),
  ],
  'addresses of a link that is none': ['ENODEV', rt => rt.addresses.list({ link: NOWHERE })],
  'routes of a link that is none': ['ENODEV', rt => rt.routes.list({ oif: NOWHERE })],
  'links of a master that is none': ['ENODEV', rt => rt.links.list({ master: 'nobody' })],
}

async function all<T>(items: AsyncIterable<T>): Promise<T[]> {
  const list: T[] = []
  for await (const item of items) list.push(item)
  return list
}

for (const [what, [code, list]] of Object.entries(REFUSED)) {
  onKernels(`a refused dump rejects: ${what}`, async (t, kernel) => {
    const rt = closing(t, await route(kernel.place(t)))
    await assert.rejects(list(rt), (error: unknown) => {
      assert.ok(NetlinkError.is(error))
      assert.equal(error.code, code)
      assert.ok((error.request?.bytes.length ?? 0) >= 20, 'it carries the request')
      return true
    })
    assert.equal((await rt.links.list()).length, 1, 'the client is as before')
  })
}

onKernels(
  'a refused dump rejects: links.list() itself, where the kernel refuses every dump of links',
  async (t, kernel) => {
    // Between links.list() and the kernel: an attribute that makes any dump of links fail, as a full list of its own would.
    const { transport } = remembering(kernel)
    const open = transport.socket
    const spoiled = {
      ...transport,
      socket: (...of: Parameters<typeof open>) => {
        const socket = open(...of)
        if (typeof socket === 'number') return socket
        const { sendReceive } = socket
        socket.sendReceive = (bytes, ...rest) => sendReceive.call(socket, withTarget(bytes), ...rest)
        return socket
      },
    }
    const rt = closing(t, await route({ ...kernel.place(t), transport: spoiled }))
    await assert.rejects(rt.links.list(), { code: 'EINVAL', kernelMessage: 'Invalid target network namespace id' })
    await assert.rejects(all(rt.links.dump()), { code: 'EINVAL' })
  },
)

/** The same message with IFLA_TARGET_NETNSID behind it. */
function withTarget(bytes: Uint8Array): Uint8Array {
  const longer = new Uint8Array(bytes.length + 8)
  longer.set(bytes)
  new Uint32Array(longer.buffer, 0, 1)[0] = longer.length
  new Uint16Array(longer.buffer, bytes.length, 2).set([8, 46])
  new Uint32Array(longer.buffer, bytes.length + 4, 1)[0] = NOWHERE
  return longer
}

onKernels('routes, links, addresses, neighbours and rules at once, ten times over', async (t, kernel) => {
  const place = kernel.place(t)
  await addAddresses(closing(t, await connect(rtAddr, place)), 2000)
  const rt = closing(t, await route(place))
  await rt.links.change('lo', { up: true })
  const lists = await Promise.all(
    Array.from({ length: 10 }, () =>
      Promise.all([rt.routes.list(), rt.links.list(), rt.addresses.list(), rt.neighbours.list(), rt.rules.list()]),
    ),
  )
  const [routes] = lists[0]!
  assert.ok(routes.length >= 2000)
  for (const [again, links, addresses, neighbours, rules] of lists) {
    assert.equal(again.length, routes.length)
    assert.deepEqual(
      links.map(link => link.ifname),
      ['lo'],
    )
    assert.ok(addresses.length >= 2000 && addresses.every(item => item.ifaIndex === 1))
    assert.deepEqual(neighbours, [])
    assert.ok(rules.length >= 3)
  }
})

test('an event between two parts is not a part', async t => {
  const address = (sequence: number, index: number): Uint8Array => {
    const bytes = new Uint8Array(24)
    new Uint32Array(bytes.buffer).set([24, RTM_NEWADDR, sequence, 0, 2, index])
    return bytes
  }
  const transport = scripted(({ sequence }): ScriptedDatagram[] => [
    { bytes: address(sequence, 1) },
    { bytes: address(0, 8), group: 5 },
    { bytes: address(0, 9) },
    { bytes: address(sequence, 2) },
    { bytes: new Uint8Array(new Uint32Array([20, NLMSG_DONE | (2 << 16), sequence, 0, 0]).buffer) },
  ])
  const client = closing(t, await connect(rtAddr, { transport, timeout: 1000 }))
  const items = await client.dump('getaddr').collect()
  assert.deepEqual(
    items.map(item => item.ifaIndex),
    [1, 2],
  )
})

onKernels('the events of a socket that joined groups are apart from the dumps of its client', async (t, kernel) => {
  const place = kernel.place(t)
  const other = closing(t, await connect(rtAddr, place))
  await addAddresses(other, 3000)
  const client = closing(t, await connect(rtAddr, place))
  client.connection.endpoint.join(5)
  let count = 0
  for await (const batch of client.dump('getaddr', {}, { allowInterrupted: true }).batches()) {
    if (count === 0) await addAddress(other, 5000)
    count += batch.length
  }
  assert.ok(count >= 3000)
  await addAddress(client, 5001)
  assert.equal(client.connection.counters.events, 2)
})

onKernels(
  'subscriptions and dumps have sockets of their own: what changes during a dump arrives as events',
  async (t, kernel) => {
    const place = kernel.place(t)
    const { transport, sockets } = remembering(kernel)
    const client = closing(t, await connect(rtAddr, { ...place, transport }))
    const other = closing(t, await connect(rtAddr, place))
    await addAddresses(other, 3000)
    const events = client.subscribe('rtnlgrp-ipv4-ifaddr')
    const dump = client.dump('getaddr', {}, { allowInterrupted: true })
    let count = 0
    for await (const batch of dump.batches()) {
      if (count === 0) await addAddress(other, 5000)
      count += batch.length
    }
    assert.ok(count >= 3000)
    const event = await events.next()
    assert.ok(event?.type === 'newaddr' && event.value.local === '10.0.19.136')
    const ports = sockets.map(socket => socket.portId)
    assert.equal(new Set(ports).size, 3, 'requests, events and the dump')
    assert.ok(!ports.includes(0))
  },
)

onKernels('a forged end of a dump, with its sequence number, ends nothing', async (t, kernel) => {
  const place = kernel.place(t)
  const { transport, sockets } = remembering(kernel)
  const client = closing(t, await connect(rtAddr, { ...place, transport }))
  await addAddresses(client, 3000)
  const forger = closing(t, await NetlinkSocket.open(NETLINK_ROUTE, place))
  const items: unknown[] = []
  for await (const batch of client.dump('getaddr').batches()) {
    if (items.length === 0) {
      const { portId, sequences } = sockets.at(-1)!
      await forger.send(
        { type: NLMSG_DONE, flags: 2, sequence: sequences.at(-1)!, payload: new Uint8Array(4) },
        { portId },
      )
    }
    items.push(...batch)
  }
  assert.equal(items.length, 3000)
  assert.equal(client.connection.counters.foreign, 1)
})

test('half a million parts cost no more than their number', { timeout: 60_000 }, async t => {
  // A list that is copied for every part would take minutes; as it is, it takes about a second.
  const perDatagram = 1000
  const transport = scripted(({ sequence }) => {
    const part = new Uint32Array(6 * perDatagram)
    for (let at = 0; at < part.length; at += 6) part.set([24, RTM_NEWADDR, sequence, 0, 2, 1], at)
    const bytes = new Uint8Array(part.buffer)
    const done = new Uint8Array(new Uint32Array([20, NLMSG_DONE, sequence, 0, 0]).buffer)
    return [...Array.from({ length: 500 }, () => ({ bytes })), { bytes: done }]
  })
  const client = closing(t, await connect(rtAddr, { transport }))
  assert.equal((await client.dump('getaddr').collect()).length, 500_000)
})

onKernels('the same dump again after each failure, in any order', async (t, kernel) => {
  const links = closing(t, await connect(rtLink, kernel.place(t)))
  for (let round = 0; round < 20; round++) {
    const [bad, good] = await Promise.allSettled([
      links.dump('getlink', { targetNetnsid: NOWHERE }).collect(),
      links.dump('getlink').collect(),
    ])
    assert.equal(bad.status, 'rejected')
    assert.ok(good.status === 'fulfilled' && good.value.length === 1)
  }
})
