/** What happens when more comes than the receive buffer holds. */

import assert from 'node:assert/strict'
import { once } from 'node:events'
import test from 'node:test'
import { Worker } from 'node:worker_threads'
import { connect } from 'nlkit'
import { rtAddr } from 'nlkit/families/rt-addr'
import { rtLink } from 'nlkit/families/rt-link'
import { route } from 'nlkit/route'
import { addAddress, addAddresses, address } from '../client/addresses.js'
import { scripted } from '../client/scripted-transport.js'
import { closing, onKernels, type TestKernel, turn } from '../client/support.js'
import { preludeOn, runModule } from './support.js'

/** The reader waits when the burst comes, which leaves it no turn of the event loop; nobody listens to errors anywhere. */
const stormOn = (kernel: TestKernel): string => `${preludeOn(kernel)}
  const client = await connect(rtAddr, place)
  const events = client.subscribe('rtnlgrp-ipv4-ifaddr', { receiveBuffer: 106_496 })
  const seen = { overruns: 0, before: 0, later: 0 }
  let ended = false
  const reading = (async () => {
    for await (const event of events) {
      if (event.type === 'overrun') seen.overruns++
      else if (event.value.local.startsWith('10.1.')) {
        if (++seen.later === 3) break
      } else if (seen.overruns === 0) seen.before++
    }
    ended = true
  })()
  await new Promise(resolve => setTimeout(resolve, 20))
  flap(10_000)
  for (let number = 65_537; !ended; number++) {
    await addAddresses(client, 1, number)
    await new Promise(resolve => setTimeout(resolve, 5))
  }
  await reading
  client.close()`

function checkStorm(seen: { overruns: number; before: number; later: number }): void {
  assert.ok(seen.overruns >= 1, 'the loss is told')
  assert.ok(seen.before > 0 && seen.before < 10_000, `${seen.before} events before the loss`)
  assert.equal(seen.later, 3, 'what comes after it arrives')
}

onKernels('a process that nobody listens to errors in lives through 10 000 events while it is busy', (_t, kernel) => {
  const { status, signal, stdout, stderr } = runModule(`${stormOn(kernel)}\nconsole.log(JSON.stringify(seen))`)
  assert.deepEqual([status, signal, stderr], [0, null, ''])
  checkStorm(JSON.parse(stdout))
})

onKernels('so does a Worker, and it ends by itself', async (_t, kernel) => {
  const code = `import { parentPort } from 'node:worker_threads'\n${stormOn(kernel)}\nparentPort.postMessage(seen)`
  // Imports are resolved from the file that starts the worker: names of the package become addresses.
  const resolved = code.replace(/from '(nlkit[^']*)'/g, (_, name) => `from '${import.meta.resolve(name)}'`)
  const worker = new Worker(new URL(`data:text/javascript,${encodeURIComponent(resolved)}`))
  const exited = once(worker, 'exit')
  const [seen] = await once(worker, 'message')
  checkStorm(seen)
  assert.deepEqual(await exited, [0])
})

onKernels('a plain socket in a loop without onLoss rejects that loop, and the process goes on', (_t, kernel) => {
  const { status, stdout, stderr } = runModule(`${preludeOn(kernel)}
    const sender = await NetlinkSocket.open(NETLINK_USERSOCK, place)
    const socket = await NetlinkSocket.open(NETLINK_USERSOCK, { ...place, groups: [1] })
    for (let count = 0; count < 10_000; count++) await sender.send({ type: 16, sequence: count }, { group: 1 })
    let code
    try {
      for await (const _ of socket);
    } catch (error) {
      code = error.code
    }
    await sender.send({ type: 17 }, { group: 1 })
    console.log(code, (await socket.receive()).message.type)`)
  assert.deepEqual([status, stdout, stderr], [0, 'ENOBUFS 17\n', ''])
})

onKernels('events of routes, links and addresses go on after a loss', async (t, kernel) => {
  const place = kernel.place(t)
  const rt = closing(t, await route(place))
  const events = await rt.events({ groups: ['address'], receiveBuffer: 32_768 })
  const client = closing(t, await connect(rtAddr, place))
  await addAddresses(client, 3000)
  let lost = false
  for await (const event of events) {
    if (event.type === 'overrun') {
      lost = true
      await addAddress(client, 20_000)
    } else if (lost) {
      assert.ok(event.type === 'address' && event.action === 'new')
      assert.equal(event.value.local, '10.0.78.32')
      break
    }
  }
  assert.ok(lost)
})

onKernels('10 000 parallel requests that are all refused overflow nothing', async (t, kernel) => {
  const client = closing(t, await connect(rtLink, { ...kernel.place(t), capAck: false }))
  const results = await Promise.allSettled(
    Array.from({ length: 10_000 }, () => client.do('getlink', { ifiIndex: 4711 })),
  )
  assert.ok(results.every(result => result.status === 'rejected' && result.reason.code === 'ENODEV'))
  assert.deepEqual(client.connection.counters, { foreign: 0, unmatched: 0, malformed: 0, overruns: 0, events: 0 })
})

onKernels('2000 parallel requests through links.get, at default buffers', async (t, kernel) => {
  const rt = closing(t, await route(kernel.place(t)))
  const links = await Promise.all(Array.from({ length: 2000 }, (_, index) => rt.links.get(index % 2 ? 'lo' : 1)))
  assert.ok(links.every(link => link.ifname === 'lo'))
  assert.equal(rt.client.connection.counters.overruns, 0)
})

onKernels(
  'a filter for one prefix: of 20 000 events one arrives, and the smallest buffer is not overrun',
  (_t, kernel) => {
    const { status, stdout, stderr } = runModule(`${preludeOn(kernel)}
    const client = await connect(rtAddr, place)
    // IFA_ADDRESS comes first, behind nlmsghdr and ifaddrmsg: ld [28]; and 0xffffff00; jeq 10.0.78.0; ret all; ret 0.
    const program = new Uint8Array(40)
    const view = new DataView(program.buffer)
    const little = new Uint8Array(new Uint16Array([1]).buffer)[0] === 1
    for (const [index, [code, yes, no, value]] of [[0x20, 0, 0, 28], [0x54, 0, 0, 0xffffff00], [0x15, 0, 1, 0x0a004e00], [6, 0, 0, 0xffffffff], [6, 0, 0, 0]].entries()) {
      view.setUint16(index * 8, code, little)
      program.set([yes, no], index * 8 + 2)
      view.setUint32(index * 8 + 4, value, little)
    }
    const events = client.subscribe('rtnlgrp-ipv4-ifaddr', { filter: program, receiveBuffer: 1152 })
    flap(20_000)
    await addAddresses(client, 1, 19_968)
    const event = await events.next({ timeout: 5000 })
    const rest = await events.next({ timeout: 20 }).catch(error => error.code)
    console.log(event.value.local, rest, events.overruns, events.memory?.drops)
    client.close()`)
    assert.deepEqual([status, stdout, stderr], [0, '10.0.78.0 ERR_NLKIT_TIMEOUT 0 0\n', ''])
  },
)

test('to a kernel that answers later no more is sent than its answers have room for', async t => {
  const unanswered: number[] = []
  const transport = scripted(({ sequence }) => {
    unanswered.push(sequence)
    return []
  })
  const client = closing(t, await connect(rtAddr, { transport }))
  const all = Promise.all(Array.from({ length: 2000 }, (_, index) => client.do('newaddr', address(index + 1))))
  let answered = 0
  while (answered < 2000) {
    // An acknowledgement takes at least 768 bytes of a receive buffer of 208 KiB, however short it is.
    assert.ok(unanswered.length > 0 && unanswered.length <= 212_992 / 768, `${unanswered.length} under way`)
    const some = unanswered.splice(0, 7)
    answered += some.length
    const answers = some.map(sequence => ({ type: 2, sequence, payload: new Uint8Array(20) }))
    transport.deliver(transport.sockets[0]!, ...answers)
    await turn()
  }
  await all
})
