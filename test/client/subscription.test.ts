import assert from 'node:assert/strict'

import { connect, type ForeignDatagram, NETLINK_ROUTE, NETLINK_USERSOCK, NetlinkSocket } from 'nlkit'
import { nlctrl } from 'nlkit/families/nlctrl'
import { rtAddr } from 'nlkit/families/rt-addr'
import { rtLink } from 'nlkit/families/rt-link'
import { addAddress, addAddresses, address } from './addresses.js'
import { closing, onKernels, sleep } from './support.js'

const GROUP = 'rtnlgrp-ipv4-ifaddr'

onKernels('events carry what happened, where, and who caused it', async (t, kernel) => {
  const client = closing(t, await connect(rtAddr, { ...kernel.place(t), sequence: 41 }))
  const events = client.subscribe(GROUP)
  assert.ok(events.receiveBuffer >= 4 * 1024 * 1024)
  await addAddress(client, 1)
  for await (const event of events) {
    assert.ok(event.type === 'newaddr')
    assert.deepEqual(
      [event.value.local, event.group, event.portId, event.sequence, event.nsid],
      ['10.0.0.1', GROUP, client.connection.portId, 42, undefined],
    )
    break
  }
  assert.equal(events.closed, true)
})

onKernels('10 000 events into a blocked process: an overrun is told, and later events arrive', async (t, kernel) => {
  const client = closing(t, await connect(rtAddr, kernel.place(t)))
  const events = client.subscribe(GROUP, { receiveBuffer: 512 * 1024 })
  await addAddresses(client, 10_000)
  let [before, overruns] = [0, 0]
  const later: unknown[] = []
  for await (const event of events) {
    if (event.type === 'overrun') {
      overruns++
      await addAddress(client, 20_001)
      await addAddress(client, 20_002)
    } else if (event.type !== 'newaddr') assert.fail(event.type)
    else if (overruns === 0) before++
    else if (later.push(event.value.local) === 2) break
  }
  assert.equal(overruns, 1)
  assert.equal(events.overruns, 1)
  assert.ok(before > 100 && before < 10_000, `${before} events before the overrun`)
  assert.deepEqual(later, ['10.0.78.33', '10.0.78.34'])
})

onKernels('at the buffer it asks for, a burst of 5000 events is not lost', async (t, kernel) => {
  const client = closing(t, await connect(rtAddr, kernel.place(t)))
  const events = client.subscribe(GROUP)
  await addAddresses(client, 5000)
  const locals = new Set<unknown>()
  for await (const event of events) {
    assert.ok(event.type === 'newaddr')
    locals.add(event.value.local)
    if (locals.size === 5000) break
  }
  assert.equal(events.overruns, 0)
})

onKernels('what is not read stays in the kernel', async (t, kernel) => {
  const client = closing(t, await connect(rtAddr, kernel.place(t)))
  const events = client.subscribe(GROUP)
  await addAddresses(client, 1000)
  await sleep(20)
  const queued = events.memory?.received ?? 0
  assert.ok(queued > 1000 * 500, `${queued} bytes queued`)
  assert.ok((await events.next())?.type === 'newaddr')
  await sleep(20)
  assert.ok((events.memory?.received ?? 0) < queued)
})

onKernels('types the specification does not know are handed out as they came', async (t, kernel) => {
  const place = kernel.place(t)
  const addresses = closing(t, await connect(rtAddr, place))
  const client = closing(t, await connect(rtLink, place))
  // The group of addresses, heard by the family of links.
  const events = client.subscribe(5)
  await addAddress(addresses, 1)
  const event = await events.next()
  assert.ok(event?.type === 'unknown')
  assert.deepEqual([event.message.type, event.group, event.portId], [20, 5, addresses.connection.portId])
})

onKernels('what another process sends to the group is dropped and reported', async (t, kernel) => {
  const place = kernel.place(t)
  const foreign: ForeignDatagram[] = []
  const client = closing(t, await connect(rtAddr, { ...place, onForeign: datagram => foreign.push(datagram) }))
  const events = client.subscribe(GROUP)
  const forger = closing(t, await NetlinkSocket.open(NETLINK_ROUTE, place))
  await forger.send({ type: 20, payload: new Uint8Array(8) }, { group: 5 })
  await addAddress(client, 1)
  const event = await events.next()
  assert.ok(event?.type === 'newaddr' && event.value.local === '10.0.0.1')
  assert.deepEqual([events.foreign, foreign[0]?.sender, foreign[0]?.group], [1, forger.portId, 5])
})

onKernels('a filter in the kernel keeps out what is not wanted, uncounted', async (t, kernel) => {
  const client = closing(t, await connect(rtAddr, kernel.place(t)))
  // ldh [4] (nlmsg_type, as a big-endian number); jeq RTM_DELADDR; ret all; ret 0.
  const wanted = new Uint16Array(new Uint8Array([0, 21]).buffer)[0] === 21 ? 21 : 21 << 8
  const program = instructions([0x28, 0, 0, 4], [0x15, 0, 1, wanted], [0x06, 0, 0, 0xffff_ffff], [0x06, 0, 0, 0])
  const events = client.subscribe(GROUP, { filter: program })
  await addAddresses(client, 100)
  await client.do('deladdr', address(50))
  const event = await events.next()
  assert.ok(event?.type === 'deladdr' && event.value.local === '10.0.0.50')
  assert.equal(events.memory?.drops, 0)
  assert.throws(() => client.subscribe(GROUP, { filter: new Uint8Array(9) }), { code: 'EINVAL', syscall: 'setsockopt' })
})

function instructions(...list: readonly (readonly [number, number, number, number])[]): Uint8Array {
  const bytes = new Uint8Array(list.length * 8)
  for (const [index, [code, jumpTrue, jumpFalse, value]] of list.entries()) {
    new Uint16Array(bytes.buffer, index * 8, 1)[0] = code
    bytes.set([jumpTrue, jumpFalse], index * 8 + 2)
    new Uint32Array(bytes.buffer, index * 8 + 4, 1)[0] = value
  }
  return bytes
}

onKernels('between processes, events are taken from the peer that is meant', async (t, kernel) => {
  const place = kernel.place(t)
  const family = { ...rtAddr, protocol: NETLINK_USERSOCK }
  const server = closing(t, await NetlinkSocket.open(NETLINK_USERSOCK, place))
  const other = closing(t, await NetlinkSocket.open(NETLINK_USERSOCK, place))
  const client = closing(t, await connect(family, { ...place, peer: server.portId }))
  const [strict, open] = [client.subscribe(1), closing(t, await connect(family, place)).subscribe(1)]
  for (const [index, socket] of [other, server].entries()) {
    const payload = new Uint8Array([2, 32, 0, 0, index + 1, 0, 0, 0])
    await socket.send({ type: 20, payload }, { group: 1 })
  }
  const event = await strict.next()
  assert.ok(event?.type === 'newaddr')
  assert.deepEqual([event.value.ifaIndex, event.sender, event.group, strict.foreign], [2, server.portId, 1, 1])
  const first = await open.next()
  assert.ok(first?.type === 'newaddr' && first.sender === other.portId)
})

onKernels('groups that do not exist are named', async (t, kernel) => {
  const client = closing(t, await connect(rtAddr, kernel.place(t)))
  // @ts-expect-error: not a group, and not a string either in a stricter world
  assert.throws(() => client.subscribe(undefined))
  assert.throws(() => client.subscribe('rtnlgrp-nothing'), /no multicast group 'rtnlgrp-nothing'.*rtnlgrp-ipv4-ifaddr/)
  assert.throws(() => client.subscribe(9999), { code: 'EINVAL' })
})

onKernels('a generic family’s groups come from nlctrl', async (t, kernel) => {
  const client = closing(t, await connect(nlctrl, kernel.place(t)))
  assert.equal(client.generic?.groups.get('notify'), 16)
  const events = client.subscribe('notify')
  await assert.rejects(events.next({ timeout: 20 }), { code: 'ERR_NLKIT_TIMEOUT' })
  events.close()
  assert.equal(await events.next(), undefined)
})

onKernels('closing the client, or the signal, ends the loop', async (t, kernel) => {
  const client = closing(t, await connect(rtAddr, kernel.place(t)))
  const controller = new AbortController()
  const reason = new Error('enough')
  const aborted = (async () => {
    for await (const _event of client.subscribe(GROUP, { signal: controller.signal }))
      assert.fail('an event from nowhere')
  })()
  const ended = (async () => {
    for await (const _event of client.subscribe(GROUP)) assert.fail('an event from nowhere')
    return 'ended'
  })()
  controller.abort(reason)
  await assert.rejects(aborted, reason)
  client.close()
  assert.equal(await ended, 'ended')
})

onKernels('waiting for events uses no processor time', async (t, kernel) => {
  const client = closing(t, await connect(rtAddr, kernel.place(t)))
  const waiting = Array.from({ length: 10 }, () => client.subscribe(GROUP).next())
  await sleep(50)
  const before = process.cpuUsage()
  await sleep(500)
  const { user, system } = process.cpuUsage(before)
  // Asking again and again would take all of it; collecting what other tests left may take some.
  assert.ok(user + system < 250_000, `${(user + system) / 1000} ms of 500`)
  client.close()
  assert.deepEqual(await Promise.all(waiting), Array(10).fill(undefined))
})
