import assert from 'node:assert/strict'
import test from 'node:test'
import { connect, type FamilyClient, type OutgoingMessage } from 'nlkit'
import { netdev } from 'nlkit/families/netdev'
import { rtAddr } from 'nlkit/families/rt-addr'
import { Writer } from 'nlkit/wire'
import { type Script, type ScriptedTransport, scripted } from './scripted-transport.js'
import { closing, sleep } from './support.js'

const INTERRUPTED = 0x10
const NLMSG_ERROR = 2
const NLMSG_DONE = 3
const RTM_NEWADDR = 20
const RTM_GETADDR = 22
const ENOENT = 2
const ENOBUFS = 105

function s32(value: number): Uint8Array {
  return new Uint8Array(new Int32Array([value]).buffer)
}

/** An address of device `index`; no NLM_F_MULTI anywhere (D4). */
function part(sequence: number, index: number, flags = 0): OutgoingMessage {
  const payload = new Uint8Array(8)
  payload[0] = 2
  payload[4] = index
  return { type: RTM_NEWADDR, flags, sequence, payload }
}

async function addresses(
  t: test.TestContext,
  script: Script,
): Promise<[FamilyClient<typeof rtAddr>, ScriptedTransport]> {
  const transport = scripted((message, socket) => (message.type === RTM_GETADDR ? script(message, socket) : []))
  return [closing(t, await connect(rtAddr, { transport, timeout: 1000 })), transport]
}

test('a dump without NLM_F_MULTI, whose NLMSG_DONE has no payload', async t => {
  const [client] = await addresses(t, ({ sequence }) => [
    part(sequence, 1),
    part(sequence, 2),
    { type: NLMSG_DONE, sequence },
  ])
  assert.deepEqual(
    (await client.dump('getaddr').collect()).map(item => item.ifaIndex),
    [1, 2],
  )
})

test('NLM_F_DUMP_INTR on NLMSG_DONE alone counts', async t => {
  let runs = 0
  const [client] = await addresses(t, ({ sequence }) => [
    part(sequence, ++runs),
    { type: NLMSG_DONE, sequence, flags: runs < 3 ? INTERRUPTED : 0, payload: s32(0) },
  ])
  const dump = client.dump('getaddr')
  assert.deepEqual(
    (await dump.collect()).map(item => item.ifaIndex),
    [3],
  )
  assert.deepEqual([dump.attempts, dump.interrupted, dump.consistent], [3, true, true])
})

test('parts of other sequence numbers and of other senders are not taken', async t => {
  const [client] = await addresses(t, ({ sequence }) => [
    part(sequence - 1, 8),
    { bytes: new Uint8Array(20), sender: 5 },
    part(sequence, 1),
    { type: NLMSG_DONE, sequence, payload: s32(0) },
  ])
  assert.deepEqual(
    (await client.dump('getaddr').collect()).map(item => item.ifaIndex),
    [1],
  )
  assert.equal(client.connection.counters.foreign, 1)
})

test('a malformed or a truncated part fails its dump, with what came before, and nothing else', async t => {
  const parts: readonly ((sequence: number) => ReturnType<Script>)[] = [
    sequence => [part(sequence, 1), { bytes: new Uint8Array([200, 0, 0, 0, 20, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0]) }],
    sequence => [part(sequence, 1), { bytes: new Uint8Array(32), fullLength: 70_000 }],
    sequence => [part(sequence, 1), { type: NLMSG_DONE, sequence, payload: s32(0) }],
  ]
  let run = 0
  const [client, transport] = await addresses(t, ({ sequence }) => parts[run++]!(sequence))
  await assert.rejects(client.dump('getaddr').collect(), (error: unknown) => {
    const { code, partial } = error as { code: string; partial: readonly unknown[] }
    assert.deepEqual([code, partial.length], ['ERR_NLKIT_MALFORMED', 1])
    return true
  })
  await assert.rejects(client.dump('getaddr').collect(), { code: 'ERR_NLKIT_TRUNCATED' })
  assert.equal((await client.dump('getaddr').collect()).length, 1)
  assert.deepEqual(
    transport.sockets.map(socket => socket.closed),
    [false, true, true, false],
  )
})

test('ENOBUFS at the start does not end a dump that goes on (D8)', async t => {
  const [client] = await addresses(t, ({ sequence }) => [
    { type: NLMSG_ERROR, sequence, payload: new Uint8Array([...s32(-ENOBUFS), ...new Uint8Array(16)]) },
    part(sequence, 1),
    { type: NLMSG_DONE, sequence, payload: s32(0) },
  ])
  assert.deepEqual(
    (await client.dump('getaddr').collect()).map(item => item.ifaIndex),
    [1],
  )
})

test('ENOBUFS at the start and then nothing is an error, and the socket is not used again', async t => {
  let refuse = true
  const [client, transport] = await addresses(t, ({ sequence }) => {
    if (!refuse) return [{ type: NLMSG_DONE, sequence, payload: s32(0) }]
    refuse = false
    return [{ type: NLMSG_ERROR, sequence, payload: new Uint8Array([...s32(-ENOBUFS), ...new Uint8Array(16)]) }]
  })
  await assert.rejects(client.dump('getaddr').collect(), { code: 'ENOBUFS' })
  assert.deepEqual(await client.dump('getaddr').collect(), [])
  assert.equal(transport.sockets[1]!.closed, true)
})

test('a dump that stops in the middle runs into the timeout', async t => {
  const transport = scripted(({ sequence }) => [part(sequence, 1)])
  const client = closing(t, await connect(rtAddr, { transport, timeout: 30 }))
  await assert.rejects(client.dump('getaddr').collect(), { code: 'ERR_NLKIT_TIMEOUT' })
})

interface Registry {
  readonly script: Script
  id: number
  present: boolean
}

/** nlctrl and one family, netdev, whose id and group change when it is registered again. */
function registry(): Registry {
  const state: Registry = {
    id: 30,
    present: true,
    script: message => {
      const { sequence } = message
      const refuse = { type: NLMSG_ERROR, sequence, payload: new Uint8Array([...s32(-ENOENT), ...new Uint8Array(16)]) }
      if (message.type === 16) return state.present ? [announcement(1, state.id, sequence), ack(sequence)] : [refuse]
      if (message.type !== state.id || !state.present) return [refuse]
      const device = { type: state.id, sequence, payload: new Uint8Array([1, 1, 0, 0, 8, 0, 1, 0, 7, 0, 0, 0]) }
      return message.flags & 0x300 ? [device, { type: NLMSG_DONE, sequence, payload: s32(0) }] : [device, ack(sequence)]
    },
  }
  return state
}

function ack(sequence: number): OutgoingMessage {
  return { type: NLMSG_ERROR, sequence, payload: new Uint8Array(20) }
}

/** CTRL_CMD_NEWFAMILY 1 or CTRL_CMD_DELFAMILY 2. */
function announcement(command: number, id: number, sequence: number): OutgoingMessage {
  const writer = new Writer()
  writer.raw(new Uint8Array([command, 2, 0, 0]))
  writer.string(2, 'netdev')
  writer.u16(1, id)
  const groups = writer.startNest(7)
  for (const [index, name] of ['mgmt', 'page-pool'].entries()) {
    const group = writer.startNest(index + 1)
    writer.string(1, name)
    writer.u32(2, id + 10 + index)
    writer.endNest(group)
  }
  writer.endNest(groups)
  return { type: 16, sequence, payload: writer.copy() }
}

test('a family that came back under another id is found again, for requests and dumps', async t => {
  const family = registry()
  const client = closing(t, await connect(netdev, { transport: scripted(family.script) }))
  assert.equal((await client.do('devGet', { ifindex: 7 })).ifindex, 7)
  family.id = 31
  assert.equal((await client.do('devGet', { ifindex: 7 })).ifindex, 7)
  assert.equal(client.generic?.id, 31)
  family.id = 32
  assert.deepEqual(
    (await client.dump('devGet').collect()).map(device => device.ifindex),
    [7],
  )
  family.present = false
  await assert.rejects(client.do('devGet', { ifindex: 7 }), {
    code: 'ENOENT',
    message: /generic netlink family 'netdev'.*modprobe netdev/,
  })
})

test('a batch sends again what was refused because the family had moved, and nothing else', async t => {
  const family = registry()
  const served: number[] = []
  const transport = scripted((message, socket) => {
    const answer = family.script(message, socket)
    if (message.type !== family.id) return answer
    if (served.push(message.payload[8]!) === 2) family.id = 31
    return answer
  })
  const client = closing(t, await connect(netdev, { transport }))
  const items = [1, 2, 3, 'x', 5].map(ifindex => ({ name: 'devGet', request: { ifindex: ifindex as number } }) as const)
  const results = await client.batch(items)
  assert.deepEqual(
    results.map(result => result.status),
    ['fulfilled', 'fulfilled', 'fulfilled', 'rejected', 'fulfilled'],
  )
  assert.deepEqual(served, [1, 2, 3, 5])
  assert.equal(client.generic?.id, 31)
  family.present = false
  for (const result of await client.batch(items.slice(0, 2))) {
    assert.match(result.status === 'rejected' ? result.reason.message : '', /generic netlink family 'netdev'/)
  }
})

test('a batch whose last is refused for another reason is not sent again', async t => {
  const family = registry()
  let asked = 0
  const transport = scripted((message, socket) => {
    if (message.type !== family.id) return family.script(message, socket)
    const refusal = new Uint8Array([...s32(asked++ === 0 ? 0 : -ENOENT), ...new Uint8Array(16)])
    return [{ type: NLMSG_ERROR, sequence: message.sequence, payload: refusal }]
  })
  const client = closing(t, await connect(netdev, { transport }))
  const results = await client.batch([1, 2].map(ifindex => ({ name: 'devGet', request: { ifindex } }) as const))
  assert.deepEqual([results[0]!.status, results[1]!.status, asked], ['fulfilled', 'rejected', 2])
})

test('a subscription joins the groups of the family that came back', async t => {
  const family = registry()
  const transport = scripted(family.script)
  const client = closing(t, await connect(netdev, { transport }))
  const events = client.subscribe('mgmt')
  const socket = transport.sockets[1]!
  assert.deepEqual([...socket.groups].sort(), [16, 40])
  const seen: string[] = []
  const loop = (async () => {
    for await (const event of events) {
      seen.push(event.type)
      if (seen.length === 3) return
    }
  })()
  transport.deliver(socket, { ...announcement(2, 30, 0) })
  family.id = 31
  transport.deliver(socket, announcement(1, 31, 0))
  await sleep(10)
  assert.ok(socket.groups.has(41))
  transport.deliver(socket, { type: 31, payload: new Uint8Array([2, 1, 0, 0, 8, 0, 1, 0, 7, 0, 0, 0]) })
  await loop
  assert.deepEqual(seen, ['familyRemoved', 'familyAdded', 'devAddNtf'])
})
