import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { subscribe, unsubscribe } from 'node:diagnostics_channel'
import { once } from 'node:events'

import {
  Connection,
  connect,
  type ForeignDatagram,
  NETLINK_ROUTE,
  NETLINK_USERSOCK,
  NetlinkError,
  NetlinkSocket,
  type Request,
  type Warning,
} from 'nlkit'
import { rtAddr } from 'nlkit/families/rt-addr'
import { rtLink } from 'nlkit/families/rt-link'
import { root } from '../project.js'
import { addAddress } from './addresses.js'
import { closing, onKernels, sleep } from './support.js'

/** To a process that may or may not answer. */
const ping: Request<number> = {
  operation: 'ping',
  type: () => 100,
  flags: 0,
  write: writer => writer.u32(1, 7),
  read: (view, position) => view.u32[(position + 20) >> 2]!,
}

onKernels('2000 requests at once, at default buffers', async (t, kernel) => {
  const client = closing(t, await connect(rtLink, kernel.place(t)))
  const links = await Promise.all(Array.from({ length: 2000 }, () => client.do('getlink', { ifiIndex: 1 })))
  assert.ok(links.every(link => link.ifname === 'lo'))
  assert.deepEqual(client.connection.counters, { foreign: 0, unmatched: 0, malformed: 0, overruns: 0, events: 0 })
})

onKernels('2000 requests to a process that answers later, bounded by the receive buffer', async (t, kernel) => {
  const place = kernel.place(t)
  const server = closing(t, await NetlinkSocket.open(NETLINK_USERSOCK, place))
  const connection = closing(t, new Connection(kernel.transport, NETLINK_USERSOCK, { ...place, peer: server.portId }))
  let most = 0
  const serving = (async () => {
    let served = 0
    for await (const { message, sender } of server) {
      most = Math.max(most, connection.endpoint.memory()?.received ?? 0)
      await server.send({ ...message, flags: 0 }, { portId: sender.portId })
      if (++served === 2000) return
    }
  })()
  const answers = await Promise.all(Array.from({ length: 2000 }, () => connection.request(ping, { ack: false })))
  await serving
  assert.ok(answers.every(answer => answer === 7))
  assert.equal(connection.counters.overruns, 0)
  assert.ok(most <= connection.endpoint.receiveBuffer)
})

onKernels('a value that asks for something while it is being written', async (t, kernel) => {
  const client = closing(t, await connect(rtLink, kernel.place(t)))
  let inner: Promise<{ readonly ifname?: string | undefined }> | undefined
  const value = {
    get ifiIndex() {
      inner ??= client.do('getlink', { ifiIndex: 1 })
      return 1
    },
  }
  assert.equal((await client.do('getlink', value)).ifname, 'lo')
  assert.equal((await inner)?.ifname, 'lo')
})

onKernels('sequence numbers wrap past 0', async (t, kernel) => {
  const client = closing(t, await connect(rtLink, { ...kernel.place(t), sequence: 0xffff_fffd }))
  for (let count = 0; count < 5; count++) assert.equal((await client.do('getlink', { ifiIndex: 1 })).ifname, 'lo')
})

onKernels('a silent peer runs into the timeout, and its late answer disturbs nothing', async (t, kernel) => {
  const place = kernel.place(t)
  const peer = closing(t, await NetlinkSocket.open(NETLINK_USERSOCK, place))
  const connection = closing(
    t,
    new Connection(kernel.transport, NETLINK_USERSOCK, { ...place, peer: peer.portId, timeout: 50 }),
  )
  await assert.rejects(connection.request(ping), (error: unknown) => {
    assert.ok(NetlinkError.is(error))
    assert.deepEqual([error.code, error.applied, error.request?.operation], ['ERR_NLKIT_TIMEOUT', 'unknown', 'ping'])
    return true
  })
  const asked = await peer.receive()
  await peer.send({ ...asked.message, flags: 0 }, { portId: asked.sender.portId })
  const second = connection.request(ping, { ack: false, timeout: 5000 })
  const again = await peer.receive()
  await peer.send({ ...again.message, flags: 0 }, { portId: again.sender.portId })
  assert.equal(await second, 7)
  assert.equal(connection.counters.unmatched, 1)
})

onKernels('aborting rejects with the reason, before and during', async (t, kernel) => {
  const place = kernel.place(t)
  const peer = closing(t, await NetlinkSocket.open(NETLINK_USERSOCK, place))
  const connection = closing(t, new Connection(kernel.transport, NETLINK_USERSOCK, { ...place, peer: peer.portId }))
  const controller = new AbortController()
  const waiting = connection.request(ping, { signal: controller.signal })
  const reason = new Error('enough')
  controller.abort(reason)
  await assert.rejects(waiting, reason)
  await assert.rejects(connection.request(ping, { signal: controller.signal }), reason)
})

onKernels('closing rejects what waits, sent or not, and what comes after', async (t, kernel) => {
  const place = kernel.place(t)
  const peer = closing(t, await NetlinkSocket.open(NETLINK_USERSOCK, place))
  const connection = new Connection(kernel.transport, NETLINK_USERSOCK, { ...place, peer: peer.portId })
  const waiting = Array.from({ length: 200 }, () => connection.request(ping))
  connection.close()
  connection.close()
  const results = await Promise.allSettled([...waiting, connection.request(ping)])
  assert.ok(results.every(result => result.status === 'rejected' && result.reason.code === 'ERR_NLKIT_CLOSED'))
})

onKernels('a peer without room is asked again until it has some (Q2)', async (t, kernel) => {
  const place = kernel.place(t)
  const peer = closing(t, await NetlinkSocket.open(NETLINK_USERSOCK, { ...place, receiveBuffer: 1000 }))
  const connection = closing(t, new Connection(kernel.transport, NETLINK_USERSOCK, { ...place, peer: peer.portId }))
  const requests = Array.from({ length: 20 }, () => connection.request(ping, { ack: false }))
  await sleep(20)
  for (let count = 0; count < 20; count++) {
    const { message, sender } = await peer.receive({ timeout: 5000 })
    await peer.send({ ...message, flags: 0 }, { portId: sender.portId })
  }
  assert.deepEqual(await Promise.all(requests), Array(20).fill(7))
})

onKernels('what another process sends to a client is dropped and reported', async (t, kernel) => {
  const place = kernel.place(t)
  const reported: ForeignDatagram[] = []
  const published: unknown[] = []
  const listener = (message: unknown) => published.push(message)
  subscribe('nlkit:foreign', listener)
  t.after(() => unsubscribe('nlkit:foreign', listener))
  const client = closing(
    t,
    await connect(rtLink, { ...place, sequence: 1000, onForeign: foreign => reported.push(foreign) }),
  )
  const forger = closing(t, await NetlinkSocket.open(NETLINK_ROUTE, place))
  // A refusal of the next request, forged: same sequence number, from a port that is not the kernel's.
  const refusal = new Uint8Array(20)
  new Int32Array(refusal.buffer)[0] = -1
  await forger.send({ type: 2, sequence: 1001, payload: refusal }, { portId: client.connection.portId })
  assert.equal((await client.do('getlink', { ifiIndex: 1 })).ifname, 'lo')
  assert.equal(client.connection.counters.foreign, 1)
  assert.deepEqual(
    reported.map(({ sender, group, protocol }) => [sender, group, protocol]),
    [[forger.portId, 0, NETLINK_ROUTE]],
  )
  assert.equal(published.length, 1)
})

onKernels('events on the same socket do not disturb requests', async (t, kernel) => {
  const place = kernel.place(t)
  const client = closing(t, await connect(rtAddr, place))
  client.connection.endpoint.join(5)
  const other = closing(t, await connect(rtAddr, place))
  for (let number = 1; number <= 10; number++) {
    await addAddress(other, number)
    await addAddress(client, 100 + number)
  }
  assert.equal((await client.dump('getaddr').collect()).length, 20)
  assert.equal(client.connection.counters.events, 20)
})

onKernels('a warning that comes with success is told (E2)', async (t, kernel) => {
  const warnings: Warning[] = []
  const connection = closing(
    t,
    new Connection(kernel.transport, NETLINK_ROUTE, {
      ...kernel.place(t),
      onWarning: warning => warnings.push(warning),
    }),
  )
  const header = new Uint8Array(16)
  new Int32Array(header.buffer)[1] = 1
  // Three bytes behind the last attribute: liberal parsing warns of them.
  await connection.request({
    operation: 'getlink',
    type: () => 18,
    flags: 0,
    write: writer => writer.raw(new Uint8Array([...header, 1, 2, 3])),
  })
  assert.deepEqual(warnings, [{ operation: 'getlink', message: 'bytes leftover after parsing attributes' }])
})

onKernels('an answer that cannot be read fails its request only', async (t, kernel) => {
  const client = closing(t, await connect(rtLink, kernel.place(t)))
  const broken: Request = {
    operation: 'getlink',
    type: () => 18,
    flags: 0,
    write: writer => {
      const at = writer.zeros(16)
      writer.view.u32[(at >> 2) + 1] = 1
    },
    read: () => {
      throw new RangeError('cannot read this')
    },
  }
  await assert.rejects(client.connection.request(broken), { code: 'ERR_NLKIT_MALFORMED' })
  assert.equal((await client.do('getlink', { ifiIndex: 1 })).ifname, 'lo')
})

onKernels('without extended and capped acknowledgements errors still say what they can', async (t, kernel) => {
  const client = closing(t, await connect(rtLink, { ...kernel.place(t), extack: false, capAck: false }))
  await assert.rejects(client.do('getlink', { ifiIndex: 4711 }), { code: 'ENODEV', kernelMessage: undefined })
})

/** Runs a module in a process of its own; how it ended and what it printed. */
async function run(script: string): Promise<{ readonly code: unknown; readonly output: string }> {
  const child = spawn(process.execPath, ['--input-type=module', '-e', script], {
    stdio: ['ignore', 'pipe', 'inherit'],
    cwd: root,
  })
  let output = ''
  child.stdout.setEncoding('utf8').on('data', text => {
    output += text
  })
  const [code] = await once(child, 'close')
  return { code, output }
}

onKernels('an idle client, an unread subscription and an unread socket let the process end', async (_t, kernel) => {
  const script = `${kernel.program}
    import { connect, NetlinkSocket, NETLINK_USERSOCK } from 'nlkit'
    import { rtLink } from 'nlkit/families/rt-link'
    const client = await connect(rtLink, place)
    await client.do('getlink', { ifiIndex: 1 })
    await client.dump('getlink').collect()
    client.subscribe('rtnlgrp-link')
    await NetlinkSocket.open(NETLINK_USERSOCK, place)
    console.log('idle')`
  assert.deepEqual(await run(script), { code: 0, output: 'idle\n' })
})

onKernels('a waiting request keeps the process alive', async (_t, kernel) => {
  const script = `${kernel.program}
    import { Connection, NetlinkSocket, NETLINK_USERSOCK } from 'nlkit'
    const peer = await NetlinkSocket.open(NETLINK_USERSOCK, place)
    const connection = new Connection(place.transport, NETLINK_USERSOCK, { ...place, peer: peer.portId })
    const request = { operation: 'ping', type: () => 100, flags: 0, write() {} }
    connection.request(request, { timeout: 0 }).catch(error => console.log(error.code))
    setTimeout(() => connection.close(), 50).unref()`
  assert.deepEqual(await run(script), { code: 0, output: 'ERR_NLKIT_CLOSED\n' })
})
