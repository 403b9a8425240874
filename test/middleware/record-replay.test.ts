import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import test, { type TestContext } from 'node:test'
import { connect, type NetlinkError, NetlinkSocket } from 'nlkit'
import { netdev } from 'nlkit/families/netdev'
import { rtAddr } from 'nlkit/families/rt-addr'
import { rtLink } from 'nlkit/families/rt-link'
import { route } from 'nlkit/route'
import { ReceiveArea, type Transport } from 'nlkit/transport'
import {
  CaptureError,
  capture,
  parseRecording,
  type Replay,
  readCapture,
  readRecording,
  record,
  replay,
  trace,
} from 'nlkit/transport/middleware'
import { encodeMessage } from 'nlkit/wire'
import { addAddress, addAddresses, address } from '../client/addresses.js'
import { scripted } from '../client/scripted-transport.js'
import { closing, onKernels, type Place, type TestKernel } from '../client/support.js'
import { root } from '../project.js'
import { temporary } from './support.js'

/** Runs `use` on the kernel, then on its recording; both results, and the replay. */
async function twice<T>(
  t: TestContext,
  kernel: TestKernel,
  use: (place: Partial<Place> & { readonly transport: Transport }) => Promise<T>,
): Promise<[T, T, Replay]> {
  const lines: string[] = []
  const { netns } = kernel.place(t)
  const first = await use({ netns, transport: record(kernel.transport, line => lines.push(line)) })
  const transport = replay(parseRecording(lines.join('')))
  return [first, await use({ transport }), transport]
}

onKernels('requests, refusals, dumps and batches are answered as the kernel answered', async (t, kernel) => {
  const [original, replayed, transport] = await twice(t, kernel, async place => {
    await using rt = await route(place)
    const links = await rt.links.list()
    const refused = await rt.links.get('nobody').catch((error: NetlinkError) => error.message)
    await rt.links.change(1, { up: true })
    await rt.addresses.add({ ifaIndex: 1, address: '10.0.0.1/24' })
    return [links, refused, await rt.addresses.list(), await rt.routes.list()]
  })
  assert.deepEqual(replayed, original)
  assert.deepEqual(transport.unused(), [])
  assert.deepEqual(transport.unmatched, [])
})

onKernels(
  'a dump of many parts stays in parts, also with sequence numbers and port ids of another run',
  async (t, kernel) => {
    const [original, replayed] = await twice(t, kernel, async place => {
      const client = await connect(rtAddr, place)
      await addAddresses(client, 1500)
      const sizes: number[] = []
      for await (const batch of client.dump('getaddr').batches()) sizes.push(batch.length)
      client.close()
      return sizes
    })
    assert.ok(original.length > 3)
    assert.deepEqual(replayed, original)
  },
)

onKernels('a generic family', async (t, kernel) => {
  const [original, replayed] = await twice(t, kernel, async place => {
    const client = await connect(netdev, place)
    const devices = await client.dump('devGet').collect()
    client.close()
    return devices
  })
  assert.equal(original.length, 1)
  assert.deepEqual(replayed, original)
})

onKernels('events come after the request they followed, once to each who listens', async (t, kernel) => {
  const [original, replayed] = await twice(t, kernel, async place => {
    const client = await connect(rtAddr, place)
    const listeners = [client.subscribe('rtnlgrp-ipv4-ifaddr'), client.subscribe('rtnlgrp-ipv4-ifaddr')]
    const seen = listeners.map(async events => {
      const changes: unknown[] = []
      for await (const event of events) {
        if (event.type !== 'newaddr' && event.type !== 'deladdr') continue
        changes.push([event.type, event.value.local, event.portId === client.connection.portId])
        if (changes.length === 3) break
      }
      return changes
    })
    await addAddress(client, 1)
    await addAddress(client, 2)
    await client.do('deladdr', address(1))
    const result = await Promise.all(seen)
    client.close()
    return result
  })
  const once = [
    ['newaddr', '10.0.0.1', true],
    ['newaddr', '10.0.0.2', true],
    ['deladdr', '10.0.0.1', true],
  ]
  assert.deepEqual(original, [once, once])
  assert.deepEqual(replayed, original)
})

onKernels('a listener that asks nothing hears what it heard', async (t, kernel) => {
  const NETLINK_USERSOCK = 2
  const [original, replayed] = await twice(t, kernel, async place => {
    const listener = await NetlinkSocket.open(NETLINK_USERSOCK, {
      ...place,
      portId: 100,
      receiveBuffer: 4096,
    })
    if (place.netns !== undefined) {
      // Another process: not recorded.
      const { transport } = kernel
      const peer = closing(t, await NetlinkSocket.open(NETLINK_USERSOCK, { ...place, transport, portId: 200 }))
      for (const type of [20, 21]) await peer.send({ type, payload: new Uint8Array(8) }, { portId: 100 })
    }
    const heard: unknown[] = []
    for await (const { message, sender } of listener) if (heard.push([message.type, sender.portId]) === 2) break
    listener.close()
    return heard
  })
  assert.deepEqual(original, [
    [20, 200],
    [21, 200],
  ])
  assert.deepEqual(replayed, original)
})

test('overruns are replayed to the socket that met them', async t => {
  const lines: string[] = []
  const inner = scripted(() => [])
  const socket = record(inner, line => lines.push(line)).socket(0)
  assert.ok(typeof socket !== 'number')
  socket.bind(0, 1)
  const { queue } = inner.sockets[0]!
  queue.push({ bytes: encodeMessage({ type: 16, payload: new Uint8Array(16) }), group: 1 })
  socket.receive(new ReceiveArea())
  inner.sockets[0]!.overruns = 1
  socket.receive(new ReceiveArea())
  const again = replay(parseRecording(lines.join(''))).socket(0)
  assert.ok(typeof again !== 'number')
  closing(t, again)
  again.bind(0, 1)
  const area = new ReceiveArea()
  assert.equal(again.receive(area), 1)
  assert.deepEqual([area.overruns, area.errno], [1, 11])
})

/** A recording of two requests, made without a kernel. */
async function recorded(): Promise<string> {
  const lines: string[] = []
  const inner = scripted(({ sequence }) => [{ type: 2, sequence, payload: new Uint8Array(20) }])
  const client = await connect(rtLink, { transport: record(inner, line => lines.push(line)) })
  await client.do('newlink', { ifiIndex: 1, mtu: 1000 })
  await client.do('newlink', { ifiIndex: 2, mtu: 1000 })
  client.close()
  return lines.join('')
}

test('the order of requests may differ; what was not asked for is told', async t => {
  const transport = replay(parseRecording(await recorded()))
  const client = closing(t, await connect(rtLink, { transport }))
  assert.equal(transport.unused().length, 2)
  await client.do('newlink', { ifiIndex: 2, mtu: 1000 })
  assert.deepEqual(
    transport.unused().map(({ protocol, type, bytes }) => [protocol, type, bytes[20]]),
    [[0, 16, 1]],
  )
  await client.do('newlink', { ifiIndex: 1, mtu: 1000 })
  assert.deepEqual(transport.unused(), [])
})

test('a request that nothing recorded answers is refused, and told the nearest one', async t => {
  const transport = replay(parseRecording(await recorded()))
  const client = closing(t, await connect(rtLink, { transport }))
  await assert.rejects(client.do('newlink', { ifiIndex: 1, mtu: 1001 }), {
    code: 'ENODATA',
    message:
      /nothing recorded answers type 16 flags 0x5 .*; the nearest recorded is type 16 flags 0x5 .*from byte 36 on e8030000, not e9030000/,
  })
  await assert.rejects(client.dump('getlink').collect(), {
    code: 'ENODATA',
    message: /type 16, not 18; flags 0x5, not 0x301/,
  })
  await client.do('newlink', { ifiIndex: 1, mtu: 1000 })
  await assert.rejects(client.do('newlink', { ifiIndex: 1, mtu: 1000 }), {
    message: /it was recorded 1 time; see the option repeat/,
  })
  assert.equal(transport.unmatched.length, 3)
  assert.match(transport.unmatched[0]!.reason, /nearest/)
})

test('repeat answers again, key decides what is the same', async t => {
  const text = await recorded()
  const repeating = replay(parseRecording(text), { repeat: true })
  const client = closing(t, await connect(rtLink, { transport: repeating }))
  for (let time = 0; time < 3; time++) await client.do('newlink', { ifiIndex: 1, mtu: 1000 })
  const loose = replay(parseRecording(text), { key: (protocol, _port, { type }) => `${protocol} ${type}` })
  const other = closing(t, await connect(rtLink, { transport: loose }))
  await other.do('newlink', { ifiIndex: 77 })
  assert.equal(loose.unused().length, 1)
})

test('sockets of a replay behave as sockets: port ids, EADDRINUSE, EBADF', async t => {
  const transport = replay(parseRecording(await recorded()))
  const one = closing(t, await NetlinkSocket.open(0, { transport, portId: 77 }))
  assert.equal(one.portId, 77)
  await assert.rejects(NetlinkSocket.open(0, { transport, portId: 77 }), { code: 'EADDRINUSE' })
  const two = closing(t, await NetlinkSocket.open(0, { transport, groups: [1, 40] }))
  assert.notEqual(two.portId, 77)
  assert.deepEqual(two.groups, [1, 40])
  const socket = transport.socket(0)
  assert.ok(typeof socket !== 'number')
  socket.close()
  assert.equal(socket.send(new Uint8Array(16), 0, 0), -9)
})

onKernels('what the kernel refuses a socket, the replay refuses too', async (t, kernel) => {
  const [original, replayed] = await twice(t, kernel, async place => {
    const refused = async (open: Promise<NetlinkSocket>) => {
      const socket = await open.catch((error: NetlinkError) => error.message)
      if (typeof socket !== 'string') socket.close()
      return typeof socket === 'string' ? socket : 'opened'
    }
    return [
      await refused(NetlinkSocket.open(0, { ...place, groups: [4000] })),
      await refused(NetlinkSocket.open(0, { ...place, groups: [33] })),
      await refused(NetlinkSocket.open(29, place)),
    ]
  })
  assert.match(original.join('\n'), /^.*EINVAL.*\nopened\n.*EPROTONOSUPPORT.*$/)
  assert.deepEqual(replayed, original)
})

test('a replay needs no addon', async t => {
  const path = temporary(t, 'recorded.jsonl')
  writeFileSync(path, await recorded())
  const code = `
    import { connect } from 'nlkit'
    import { rtLink } from 'nlkit/families/rt-link'
    import { readRecording, replay } from 'nlkit/transport/middleware'
    const client = await connect(rtLink, { transport: replay(readRecording(${JSON.stringify(path)})) })
    await client.do('newlink', { ifiIndex: 1, mtu: 1000 })
    const without = await connect(rtLink).catch(error => error.code)
    console.log(without)
  `
  const { stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', code], {
    encoding: 'utf8',
    cwd: root,
    env: { ...process.env, NLKIT_ADDON: '/nonexistent' },
  })
  assert.equal(stdout, 'ERR_NLKIT_NO_ADDON\n', stderr)
})

test('recordings that make no sense say the line', async () => {
  const text = await recorded()
  const head = text.slice(0, text.indexOf('\n') + 1)
  const cases: readonly (readonly [string, RegExp])[] = [
    ['', /not JSON, at line 1/],
    ['{"nlkitRecording":2}\n', /version 2 of the format is not known, only 1, at line 1/],
    ['{"nlkitRecording":1,"byteOrder":"middle"}\n', /recorded on a middle-endian machine.*, at line 1/],
    [`${head}{"socket":1,"sent":"0x","to":[0,0],"result":1}\n`, /"sent" is not hexadecimal, at line 2/],
    [`${head}{"socket":"one","open":0}\n`, /"socket" is not an integer, at line 2/],
    [`${head}[1]\n`, /not an object, at line 2/],
  ]
  for (const [recording, message] of cases) {
    assert.throws(
      () => parseRecording(recording),
      (error: unknown) => CaptureError.is(error) && message.test(error.message),
      String(message),
    )
  }
  assert.equal(parseRecording(`${head}\n{"socket":1,"future":true}\n`).entries.length, 0)
})

test('middleware stacks: a trace of a capture of a recording of a replay', async t => {
  const path = temporary(t, 'again.jsonl')
  const lines: string[] = []
  const pieces: Uint8Array[] = []
  const recording = record(replay(parseRecording(await recorded())), path)
  const transport = trace(
    capture(recording, piece => pieces.push(piece)),
    { write: line => lines.push(line) },
  )
  assert.equal(transport.name, 'trace(capture(record(replay)))')
  const client = closing(t, await connect(rtLink, { transport }))
  await client.do('newlink', { ifiIndex: 1, mtu: 1000 })
  assert.equal(lines.length, 2)
  assert.equal([...readCapture(Uint8Array.from(pieces.flatMap(piece => [...piece])))].length, 2)
  const again = replay(readRecording(path))
  const other = closing(t, await connect(rtLink, { transport: again }))
  await other.do('newlink', { ifiIndex: 1, mtu: 1000 })
  assert.deepEqual(again.unused(), [])
})

test('spoilt recordings are refused or replayed, never anything else', async () => {
  const text = await recorded()
  let state = 9
  const random = (below: number) => (state = (Math.imul(state, 1103515245) + 12345) >>> 0) % below
  for (let round = 0; round < 1500; round++) {
    const characters = [...text]
    for (let change = 0; change < 4; change++)
      characters[random(characters.length)] = '0123456789abcdef",:{}[]-\n'[random(26)] ?? ''
    try {
      const transport = replay(parseRecording(characters.join('')))
      const socket = transport.socket(0)
      if (typeof socket === 'number') continue
      socket.setsockopt(270, 11, 1)
      const area = new ReceiveArea()
      assert.equal(socket.sendReceive(request, 0, 0, area), request.length)
      assert.ok(area.count >= 0)
      socket.close()
    } catch (error) {
      assert.ok(CaptureError.is(error), String((error as Error).stack))
    }
  }
})

const request = encodeMessage({ type: 16, flags: 5, sequence: 9, payload: new Uint8Array(24) })
