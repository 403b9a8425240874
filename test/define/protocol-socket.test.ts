/** Two sockets of NETLINK_USERSOCK in a namespace of their own, one of them in the part of the kernel side. */

import assert from 'node:assert/strict'
import type { TestContext } from 'node:test'
import { NETLINK_USERSOCK, NetlinkError, openProtocol, type ProtocolSocketOptions } from 'nlkit'
import { closing, onKernels, type Place, type TestKernel, take } from '../client/support.js'
import { messages } from './families.js'

const HOST = 1000
type Options = ProtocolSocketOptions<'events' | 'more-events'>

async function opened(t: TestContext, place: Place, options: Options) {
  return closing(t, await openProtocol(messages, { protocol: NETLINK_USERSOCK, ...place, ...options }))
}

async function pair(t: TestContext, kernel: TestKernel, options: Options = {}) {
  const place = kernel.place(t)
  const host = await opened(t, place, { portId: HOST })
  return { place, host, client: await opened(t, place, { peer: HOST, ...options }) }
}

onKernels('a message goes to the peer and its answer comes back, typed', async (t, kernel) => {
  const { host, client } = await pair(t, kernel)
  await client.send('hello', 'hello netlink!!', { flags: 1, sequence: 7 })
  const request = await host.receive({ timeout: 5000 })
  assert.deepEqual(request, {
    name: 'hello',
    type: 16,
    value: 'hello netlink!!',
    sender: { portId: client.portId },
    group: 0,
    flags: 1,
    sequence: 7,
  })
  await host.send('close', undefined, { portId: request.sender.portId })
  assert.equal((await client.receive({ timeout: 5000 })).name, 'close')
})

onKernels('events reach the members of a group, by name, with the group they came by', async (t, kernel) => {
  const { host, client } = await pair(t, kernel, { groups: ['events'] })
  await host.send('hello', 'all', { group: 'events' })
  const [event] = await take(client, 1)
  assert.deepEqual([event?.value, event?.group, event?.sender.portId], ['all', 1, HOST])
  client.leave('events')
  assert.deepEqual(client.socket.groups, [])
  client.join(1)
  assert.deepEqual(client.socket.groups, [1])
})

onKernels('what others than the peer send is dropped, counted and told of', async (t, kernel) => {
  const told: number[] = []
  const { place, host, client } = await pair(t, kernel, { onForeign: ({ sender }) => told.push(sender) })
  const stranger = await opened(t, place, { portId: 2000 })
  await stranger.send('hello', 'I am the kernel', { portId: client.portId })
  await host.send('hello', 'I am', { portId: client.portId })
  assert.equal((await client.receive({ timeout: 5000 })).value, 'I am')
  assert.deepEqual([client.foreign, told], [1, [2000]])
})

onKernels(
  'a type that the protocol does not have comes raw; a malformed payload is one error, and the loop goes on',
  async (t, kernel) => {
    const { host, client } = await pair(t, kernel)
    await host.socket.send({ type: 99, payload: new Uint8Array([1, 2]) }, { portId: client.portId })
    await host.socket.send({ type: 20, payload: new Uint8Array([1, 2]) }, { portId: client.portId })
    await host.send('hello', 'on', { portId: client.portId })
    const raw = await client.receive({ timeout: 5000 })
    assert.deepEqual([raw.name, raw.type, raw.value], [undefined, 99, new Uint8Array([1, 2])])
    await assert.rejects(
      client.receive({ timeout: 5000 }),
      (error: unknown) => NetlinkError.is(error) && error.code === 'ERR_NLKIT_MALFORMED',
    )
    assert.equal((await client.receive({ timeout: 5000 })).value, 'on')
  },
)

onKernels('with onLoss the malformed message is told there and passed over', async (t, kernel) => {
  const losses: string[] = []
  const { host, client } = await pair(t, kernel, { onLoss: loss => losses.push(loss.code) })
  await host.socket.send({ type: 20, payload: new Uint8Array([1, 2]) }, { portId: client.portId })
  await host.send('hello', 'on', { portId: client.portId })
  assert.equal((await client.receive({ timeout: 5000 })).value, 'on')
  assert.deepEqual(losses, ['ERR_NLKIT_MALFORMED'])
})

onKernels('closing ends the loop', async (t, kernel) => {
  const { client } = await pair(t, kernel)
  const loop = take(client, 1)
  setImmediate(() => client.close())
  assert.deepEqual(await loop, [])
  assert.equal(client.closed, true)
})

onKernels('a group that the protocol does not have is refused by name', async (t, kernel) => {
  await assert.rejects(
    opened(t, kernel.place(t), { groups: ['evnets' as 'events'] }),
    /no group 'evnets'; it has: events, more-events/,
  )
})
