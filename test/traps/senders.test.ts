/** Whom a message is from, what request it answers, and which port is whose. */

import assert from 'node:assert/strict'
import test from 'node:test'
import { connect, NETLINK_ROUTE, NETLINK_USERSOCK, NetlinkSocket } from 'nlkit'
import { rtLink } from 'nlkit/families/rt-link'
import { route } from 'nlkit/route'
import { scripted } from '../client/scripted-transport.js'
import { closing, onKernels } from '../client/support.js'
import { remembering } from './support.js'

const NLMSG_ERROR = 2
const RTM_NEWLINK = 16
const SOL_NETLINK = 270
const NETLINK_ADD_MEMBERSHIP = 1
/** RTNLGRP_LINK. */
const GROUP_LINK = 1

function refusal(errno: number): Uint8Array {
  const payload = new Uint8Array(20)
  new Int32Array(payload.buffer, 0, 1)[0] = -errno
  return payload
}

onKernels('an answer forged for every number that may come next is not believed', async (t, kernel) => {
  const place = kernel.place(t)
  const client = closing(t, await connect(rtLink, { ...place, sequence: 1000 }))
  const forger = closing(t, await NetlinkSocket.open(NETLINK_ROUTE, place))
  for (let sequence = 1001; sequence <= 1020; sequence++) {
    await forger.send({ type: NLMSG_ERROR, sequence, payload: refusal(1) }, { portId: client.connection.portId })
    await forger.send(
      { type: RTM_NEWLINK, sequence, payload: new Uint8Array(16) },
      { portId: client.connection.portId },
    )
  }
  for (let count = 0; count < 20; count++) assert.equal((await client.do('getlink', { ifiIndex: 1 })).ifname, 'lo')
  assert.deepEqual([client.connection.counters.foreign, client.connection.counters.unmatched], [40, 0])
})

onKernels('an event of another process never comes out of route().events()', async (t, kernel) => {
  const place = kernel.place(t)
  const rt = closing(t, await route(place))
  const events = await rt.events({ groups: ['link', 'address'] })
  const forger = closing(t, await NetlinkSocket.open(NETLINK_ROUTE, place))
  await forger.send({ type: RTM_NEWLINK, payload: new Uint8Array(16) }, { group: GROUP_LINK })
  await forger.send({ type: RTM_NEWLINK, payload: new Uint8Array(16) }, { portId: events.subscription.portId })
  await rt.addresses.add({ link: 'lo', address: '10.0.0.1/32' })
  const event = await events.next({ timeout: 5000 })
  assert.ok(event?.type === 'address')
  assert.equal(event.sender, 0)
  assert.equal(events.subscription.foreign, 2)
})

onKernels(
  'no two requests under way have the same sequence number, past the end of the numbers too',
  async (t, kernel) => {
    const { transport, sockets } = remembering(kernel)
    const client = closing(t, await connect(rtLink, { ...kernel.place(t), transport, sequence: 0xffff_ff00 }))
    await Promise.all(Array.from({ length: 1000 }, () => client.do('getlink', { ifiIndex: 1 })))
    const sent = sockets.flatMap(socket => socket.sequences)
    assert.equal(sent.length, 1000)
    assert.equal(new Set(sent).size, 1000)
    assert.ok(!sent.includes(0), '0 is what events of the kernel carry')
    assert.ok(sent.includes(0xffff_ffff) && sent.includes(1))
  },
)

test('a number that is waited for is not given again after the numbers went round', async t => {
  let first: number | undefined
  const transport = scripted(({ sequence }) => {
    first ??= sequence
    return sequence === first ? [] : [{ type: NLMSG_ERROR, sequence, payload: refusal(19) }]
  })
  const client = closing(t, await connect(rtLink, { transport, sequence: 0xffff_fffe, timeout: 0 }))
  const waiting = client.do('getlink', { ifiIndex: 1 })
  assert.equal(first, 0xffff_ffff)
  const seen: number[] = []
  for (let count = 0; count < 3; count++) {
    const error = await client.do('getlink', { ifiIndex: 1 }).catch(reason => reason)
    assert.equal(error.code, 'ENODEV')
    seen.push(error.request.sequence)
  }
  assert.deepEqual(seen, [1, 2, 3])
  client.close()
  await assert.rejects(waiting, { code: 'ERR_NLKIT_CLOSED' })
})

test('an answer to a number that nobody waits for changes nothing', async t => {
  const transport = scripted(({ sequence }) => [
    { type: NLMSG_ERROR, sequence: sequence + 1, payload: refusal(1) },
    { type: NLMSG_ERROR, sequence: sequence - 1, payload: refusal(1) },
    { type: NLMSG_ERROR, sequence, payload: refusal(19) },
  ])
  const client = closing(t, await connect(rtLink, { transport }))
  await assert.rejects(client.do('getlink', { ifiIndex: 1 }), { code: 'ENODEV' })
  assert.equal(client.connection.counters.unmatched, 2)
})

onKernels(
  'port ids are the kernel’s and read back: many sockets of one process, none of them invented',
  async (t, kernel) => {
    const place = kernel.place(t)
    const { transport, sockets } = remembering(kernel)
    const clients = await Promise.all(Array.from({ length: 20 }, () => connect(rtLink, { ...place, transport })))
    for (const client of clients) closing(t, client)
    const ports = clients.map(client => client.connection.portId)
    assert.equal(new Set(ports).size, 20)
    assert.deepEqual(
      ports,
      sockets.map(socket => socket.portId),
    )
    // Somebody has the process's own id already: that hurts nobody.
    const taken = closing(t, await NetlinkSocket.open(NETLINK_USERSOCK, { ...place, portId: 'process' }))
    assert.equal(taken.portId, process.pid)
    const another = closing(t, await NetlinkSocket.open(NETLINK_USERSOCK, place))
    assert.notEqual(another.portId, process.pid)
  },
)

onKernels('a group above 32 is joined by its number, through route() too', async (t, kernel) => {
  const place = kernel.place(t)
  const { transport } = remembering(kernel)
  const options: (readonly [number, number])[] = []
  const open = transport.socket
  const noting = {
    ...transport,
    socket: (...of: Parameters<typeof open>) => {
      const socket = open(...of)
      if (typeof socket === 'number') return socket
      const { setsockopt } = socket
      socket.setsockopt = (level, option, value) => {
        if (level === SOL_NETLINK && typeof value === 'number') options.push([option, value])
        return setsockopt.call(socket, level, option, value)
      }
      return socket
    },
  }
  const rt = closing(t, await route({ ...place, transport: noting }))
  const events = await rt.events({ groups: ['RTNLGRP_NEXTHOP', 'RTNLGRP_BRVLAN', 36] })
  const joined = options.filter(([option]) => option === NETLINK_ADD_MEMBERSHIP).map(([, value]) => value)
  assert.ok(joined.includes(33) && joined.includes(36), 'no bit of a mask can mean them')
  events.close()
  const peer = closing(t, await NetlinkSocket.open(NETLINK_USERSOCK, { ...place, groups: [32] }))
  assert.deepEqual(peer.groups, [32])
  await assert.rejects(NetlinkSocket.open(NETLINK_USERSOCK, { ...place, groups: [33] }), { code: 'EINVAL' })
})
