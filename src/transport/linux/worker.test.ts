import assert from 'node:assert/strict'
import { once } from 'node:events'
import { readdirSync, readlinkSync } from 'node:fs'
import { describe, it } from 'node:test'
import { Worker } from 'node:worker_threads'
import { ReceiveArea } from '../receive-area.js'
import { linux } from './index.js'
import {
  message,
  NETLINK_USERSOCK,
  openBound,
  prelude,
  runChild,
  until,
  withoutAddon,
  withoutNamespaces,
} from './linux.test.support.js'

function startWorker(code: string): Worker {
  const source = `import { parentPort } from 'node:worker_threads'\n${prelude}\n${code}`
  return new Worker(new URL(`data:text/javascript,${encodeURIComponent(source)}`))
}

const openSockets = () =>
  readdirSync('/proc/self/fd').filter(fd => {
    try {
      return readlinkSync(`/proc/self/fd/${fd}`).startsWith('socket:')
    } catch {
      return false
    }
  }).length

describe('Workers', { skip: withoutAddon }, () => {
  it('have sockets of their own, watched on their own loop', async t => {
    const main = openBound(t, NETLINK_USERSOCK)
    const area = new ReceiveArea()
    const worker = startWorker(`
      const { socket, portId } = openBound(0)
      socket.watch(() => {
        if (socket.receive(area) === 0) return
        const { portId, offset, length } = area.datagram(16)
        socket.send(area.u8.subarray(offset, offset + length), portId, 0)
        socket.close()
      })
      parentPort.postMessage({ portId, threadId: linux.threadId(), processId: linux.processId() })
    `)
    const exited = once(worker, 'exit')
    const [hello] = await once(worker, 'message')
    assert.equal(hello.processId, process.pid)
    assert.notEqual(hello.threadId, linux.threadId(), 'the thread of the caller')
    let echoed = 0
    main.socket.watch(() => {
      echoed += main.socket.receive(area)
    })
    main.socket.send(message(48), hello.portId, 0)
    await until(() => echoed === 1, 'the echo of the worker')
    const [code] = await exited
    assert.equal(code, 0, 'closing the socket lets the worker end')
  })

  it('close their sockets when they end or are terminated while watching', async t => {
    openBound(t, NETLINK_USERSOCK)
    const before = openSockets()
    for (let round = 0; round < 5; round++) {
      const worker = startWorker(`
        const sockets = Array.from({ length: 10 }, () => openBound(1))
        for (const { socket } of sockets) socket.watch(() => socket.receive(area))
        parentPort.postMessage('watching')
      `)
      await once(worker, 'message')
      assert.equal(openSockets(), before + 10)
      await worker.terminate()
      assert.equal(openSockets(), before)
    }
  })

  it('can be terminated in the middle of a storm of events', async t => {
    const { socket } = openBound(t, NETLINK_USERSOCK)
    const before = openSockets()
    for (let round = 0; round < 10; round++) {
      const worker = startWorker(`
        const { socket } = openBound(4)
        socket.watch(() => { socket.receive(area); parentPort.postMessage(area.count) })
        parentPort.postMessage('watching')
      `)
      await once(worker, 'message')
      const storm = setInterval(() => {
        for (let count = 0; count < 200; count++) socket.send(message(64), 0, 4)
      }, 0)
      await once(worker, 'message')
      await worker.terminate()
      clearInterval(storm)
      assert.equal(openSockets(), before)
    }
  })

  it('can be terminated inside the callback', async t => {
    const { socket } = openBound(t, NETLINK_USERSOCK)
    const before = openSockets()
    const worker = startWorker(`
      const { socket } = openBound(8)
      socket.watch(() => { parentPort.postMessage('inside'); for (;;) {} })
      parentPort.postMessage('watching')
    `)
    await once(worker, 'message')
    socket.send(message(64), 0, 8)
    await once(worker, 'message')
    await worker.terminate()
    assert.equal(openSockets(), before)
  })

  it('pass an exception of the callback to the error event of the worker', async t => {
    const { socket } = openBound(t, NETLINK_USERSOCK)
    const worker = startWorker(`
      const { socket } = openBound(16)
      socket.watch(() => { throw new RangeError('in the worker') })
      parentPort.postMessage('watching')
    `)
    await once(worker, 'message')
    const failed = once(worker, 'error')
    socket.send(message(64), 0, 16)
    const [error] = await failed
    assert.equal(error.message, 'in the worker')
  })

  it('end cleanly with the process, whichever holds what', () => {
    const { status, signal, stderr } = runChild(`
      import { Worker } from 'node:worker_threads'
      ${prelude}
      const { socket } = openBound(0)
      socket.watch(() => {})
      const code = ${JSON.stringify(`${prelude}
        import { parentPort } from 'node:worker_threads'
        openBound(0).socket.watch(() => {})
        parentPort.postMessage(1)`)}
      const workers = Array.from({ length: 3 }, () => new Worker(new URL('data:text/javascript,' + encodeURIComponent(code))))
      let ready = 0
      for (const worker of workers) worker.on('message', () => { if (++ready === 3) process.exit(0) })
    `)
    assert.deepEqual([status, signal, stderr], [0, null, ''])
  })

  it('open sockets in other namespaces without moving their thread, or another', {
    skip: withoutNamespaces,
  }, async () => {
    const worker = startWorker(`
      import { createNetworkNamespace } from ${JSON.stringify(new URL('./index.js', import.meta.url).href)}
      import { readlinkSync } from 'node:fs'
      const before = readlinkSync('/proc/thread-self/ns/net')
      const netns = createNetworkNamespace()
      const inside = linux.socket(0, { netns: netns.fd })
      parentPort.postMessage({ before, after: readlinkSync('/proc/thread-self/ns/net'), inside: typeof inside })
    `)
    const exited = once(worker, 'exit')
    const own = readlinkSync('/proc/thread-self/ns/net')
    const [{ before, after, inside }] = await once(worker, 'message')
    assert.deepEqual([before, after, inside], [own, own, 'object'])
    assert.equal(readlinkSync('/proc/thread-self/ns/net'), own)
    await exited
  })
})
