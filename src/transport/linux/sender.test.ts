import assert from 'node:assert/strict'
import { once } from 'node:events'
import { readdirSync, readlinkSync } from 'node:fs'
import { describe, it } from 'node:test'
import { setTimeout as sleep } from 'node:timers/promises'
import { Worker } from 'node:worker_threads'
import { ANY_NUMBER, ReceiveArea } from '../receive-area.js'
import { linux } from './index.js'
import {
  EAGAIN,
  ECONNREFUSED,
  freshNamespace,
  getLink,
  message,
  NETLINK_ROUTE,
  NETLINK_USERSOCK,
  open,
  openBound,
  prelude,
  runChild,
  SO_RCVBUF,
  SOL_SOCKET,
  until,
  withoutAddon,
  withoutNamespaces,
} from './linux.test.support.js'
import type { LinuxSocket } from './socket.js'

const ROOM = 64 * 1024
const ENOBUFS = 105
const EMSGSIZE = 90
const EBADF = 9
const SO_SNDBUFFORCE = 32

const area = new ReceiveArea()
const nothing = () => {}

/** Resolves with what `count` sends returned, and the sequence numbers of what was answered behind each. */
async function takeAll(socket: LinuxSocket, count: number) {
  const taken: { sent: number; sequences: number[] }[] = []
  await until(() => {
    for (let sent = socket.takeSent(area); sent !== undefined; sent = socket.takeSent(area)) {
      const sequences: number[] = []
      for (let index = 0, position = 16; index < area.count; index++, position = area.next(position))
        sequences.push(area.u32[(area.datagram(position).offset >> 2) + 2]!)
      taken.push({ sent, sequences })
    }
    return taken.length >= count
  }, `${count} sends`)
  return taken
}

/** Adds or deletes (24, 25) that many blackhole routes, one message each, without acknowledgement: some microseconds each for the kernel. */
const routesSource = `(type, count) => {
  const bytes = new ArrayBuffer(count * 36)
  for (let index = 0; index < count; index++) {
    new Uint32Array(bytes, index * 36, 3).set([36, type | (type === 24 ? 0x601 : 1) << 16, index + 1])
    new Uint8Array(bytes, index * 36 + 16, 8).set([2, 24, 0, 0, 254, 4, 0, 6])
    new Uint16Array(bytes, index * 36 + 28, 2).set([8, 1])
    new Uint8Array(bytes, index * 36 + 32, 3).set([20 + (index >> 16), (index >> 8) & 255, index & 255])
  }
  return new Uint8Array(bytes)
}`
const routes = new Function(`return ${routesSource}`)() as (type: 24 | 25, count: number) => Uint8Array

const openSockets = () =>
  readdirSync('/proc/self/fd').filter(fd => {
    try {
      return readlinkSync(`/proc/self/fd/${fd}`).startsWith('socket:')
    } catch {
      return false
    }
  }).length
const threads = () => readdirSync('/proc/self/task').length

/** How many sockets and threads there are, once what other tests left behind has ended. */
async function counted(): Promise<[sockets: number, threads: number]> {
  let counts: [number, number] = [openSockets(), threads()]
  for (let same = 0; same < 5; ) {
    await sleep(20)
    const now: [number, number] = [openSockets(), threads()]
    same = now[0] === counts[0] && now[1] === counts[1] ? same + 1 : 0
    counts = now
  }
  return counts
}

describe('sends on another thread', { skip: withoutAddon }, () => {
  it('are made in order, each with what was answered to it', async t => {
    const { socket } = openBound(t, NETLINK_ROUTE)
    let told = 0
    assert.equal(socket.takeSent(area), undefined)
    assert.equal(socket.unqueueSends(), 0)
    const request = getLink()
    for (let sequence = 1; sequence <= 8; sequence++) {
      new Uint32Array(request.buffer)[2] = sequence
      assert.equal(
        socket.queueSend(request, 0, 0, ROOM, () => told++),
        0,
      )
      request.fill(0xff, 8) // it was copied
      request.set(getLink().subarray(8), 8)
    }
    assert.equal(socket.queueSend(request, 0, 0, ROOM, nothing), -ENOBUFS, 'eight are there')
    const taken = await takeAll(socket, 8)
    assert.deepEqual(
      taken,
      Array.from({ length: 8 }, (_, index) => ({ sent: 32, sequences: [index + 1] })),
    )
    await until(() => told > 0, 'the callback')
    assert.equal(socket.takeSent(area), undefined)
  })

  it('fail each by itself', async t => {
    const { socket } = openBound(t, NETLINK_USERSOCK)
    const { portId } = openBound(t, NETLINK_USERSOCK)
    const sizes = [message(16), message(16), new Uint8Array(1 << 20), message(16)]
    const ports = [portId, 0x7fff_1234, portId, portId]
    for (const [index, bytes] of sizes.entries())
      assert.equal(socket.queueSend(bytes, ports[index]!, 0, ROOM, nothing), 0)
    const taken = await takeAll(socket, 4)
    assert.deepEqual(
      taken.map(({ sent }) => sent),
      [16, -ECONNREFUSED, -EMSGSIZE, 16],
    )
  })

  it('stop at a receiver without room until the rest is taken back', async t => {
    const { socket } = openBound(t, NETLINK_USERSOCK)
    const receiver = openBound(t, NETLINK_USERSOCK)
    receiver.socket.setsockopt(SOL_SOCKET, SO_RCVBUF, 1)
    while (socket.send(message(512), receiver.portId, 0) > 0) {}
    for (let count = 0; count < 3; count++) socket.queueSend(message(512), receiver.portId, 0, ROOM, nothing)
    const [failed] = await takeAll(socket, 1)
    assert.equal(failed!.sent, -EAGAIN)
    while (receiver.socket.receive(area) > 0) {}
    await sleep(20)
    assert.equal(socket.takeSent(area), undefined, 'nothing goes on by itself')
    assert.equal(socket.unqueueSends(), 2)
    socket.queueSend(message(512), receiver.portId, 0, ROOM, nothing)
    assert.equal((await takeAll(socket, 1))[0]!.sent, 512)
  })

  it('refuse what cannot be', t => {
    const socket = open(t, NETLINK_ROUTE)
    const wrong = (...args: unknown[]) => assert.throws(() => Reflect.apply(socket.queueSend, socket, args), TypeError)
    wrong('x', 0, 0, ROOM, nothing)
    wrong(getLink(), 0, 0, -1, nothing)
    wrong(getLink(), 0, 0, ROOM, 5)
    socket.close()
    assert.equal(socket.queueSend(getLink(), 0, 0, ROOM, nothing), -EBADF)
    assert.equal(socket.takeSent(area), -EBADF)
    assert.equal(socket.unqueueSends(), -EBADF)
  })

  it('that are going on keep the process alive, those that were taken do not', () => {
    const code = (then: string) => `${prelude}
      const socket = linux.socket(0)
      socket.bind(0, 0)
      const request = new Uint32Array([32, 0x10012, 1, 0, 0, 1, 0, 0])
      socket.queueSend(new Uint8Array(request.buffer), 0, 0, 65536, () => { ${then} })`
    const taken = runChild(code('if (socket.takeSent(area) === 32) console.log("taken")'))
    assert.deepEqual([taken.status, taken.stdout, taken.stderr], [0, 'taken\n', ''])
    const thrown = runChild(code('throw new Error("from the callback")'))
    assert.equal(thrown.status, 1)
    assert.match(thrown.stderr, /from the callback/)
  })
})

describe('receives on another thread', { skip: withoutAddon }, () => {
  it('bring what is there, in turn with sends', async t => {
    const { socket, portId } = openBound(t, NETLINK_USERSOCK)
    assert.equal(socket.queueReceive(ANY_NUMBER, ROOM, nothing), 0)
    assert.deepEqual(await takeAll(socket, 1), [{ sent: 0, sequences: [] }])
    assert.equal(socket.unqueueSends(), 0)
    for (let count = 0; count < 3; count++) socket.send(message(16), portId, 0)
    socket.queueReceive(2, ROOM, nothing)
    socket.queueSend(message(16), portId, 0, ROOM, nothing)
    const taken = await takeAll(socket, 2)
    assert.deepEqual(
      taken.map(({ sent, sequences }) => [sent, sequences.length]),
      [
        [0, 2],
        [16, 2],
      ],
    )
  })

  it('stop at an empty queue until the rest is taken back', async t => {
    const { socket, portId } = openBound(t, NETLINK_USERSOCK)
    for (let count = 0; count < 3; count++) socket.queueReceive(1, ROOM, nothing)
    assert.deepEqual(await takeAll(socket, 1), [{ sent: 0, sequences: [] }])
    socket.send(message(16), portId, 0)
    await sleep(20)
    assert.equal(socket.takeSent(area), undefined, 'nothing goes on by itself')
    assert.equal(socket.unqueueSends(), 2)
    socket.queueReceive(1, ROOM, nothing)
    assert.equal((await takeAll(socket, 1))[0]!.sequences.length, 1)
  })

  it('are told of where the loop waits for them', async t => {
    const { socket, portId } = openBound(t, NETLINK_USERSOCK)
    for (let count = 0; count < 4; count++) socket.send(message(16), portId, 0)
    let told = 0
    assert.equal(socket.takeSent(area), undefined)
    for (let count = 0; count < 8; count++) socket.queueReceive(1, ROOM, () => told++)
    let taken = 0
    await until(() => {
      while (socket.takeSent(area) === 0) taken++
      return taken === 5
    }, 'four datagrams, and that there are no more')
    assert.equal(area.errno, EAGAIN)
    await until(() => told > 0, 'the callback')
    assert.equal(socket.unqueueSends(), 3)
  })

  it('whose result nobody takes do not keep the process alive', () => {
    const { status, signal } = runChild(`${prelude}
      const { socket } = openBound(0)
      socket.queueReceive(1, 65536, () => {})`)
    assert.deepEqual([status, signal], [0, null])
  })
})

/** SO_SNDBUFFORCE asks for CAP_NET_ADMIN in the initial user namespace (net/core/sock.c, sk_setsockopt). */
function withoutLargeSends(): string | false {
  if (withoutNamespaces) return withoutNamespaces
  const socket = linux.socket(NETLINK_ROUTE) as LinuxSocket
  const result = socket.setsockopt(SOL_SOCKET, SO_SNDBUFFORCE, 4 << 20)
  socket.close()
  return result === 0 ? false : 'one send of 20,000 routes takes a buffer that this user may not ask for'
}

describe('the end of a send on another thread', { skip: withoutLargeSends() }, () => {
  /** A socket whose first send, once begun, takes some 50 ms. */
  function busy(t: Parameters<typeof freshNamespace>[0], count = 20_000): LinuxSocket {
    const socket = open(t, NETLINK_ROUTE, { netns: freshNamespace(t).fd })
    assert.equal(socket.bind(0, 0), 0)
    assert.equal(socket.setsockopt(SOL_SOCKET, SO_SNDBUFFORCE, 4 << 20), 0)
    assert.equal(socket.queueSend(routes(24, count), 0, 0, ROOM, nothing), 0)
    return socket
  }

  it('leaves the loop its turns, and the descriptor until it is over', async t => {
    const [sockets, before] = await counted()
    const socket = busy(t)
    assert.equal(threads(), before + 1)
    let told = false
    socket.queueSend(routes(25, 10), 0, 0, ROOM, () => (told = true))
    await sleep(5)
    assert.equal(socket.takeSent(area), undefined, 'the kernel is at it')
    socket.close()
    assert.equal(openSockets(), sockets + 1, 'a send is going on')
    await until(() => threads() === before, 'the end of the thread')
    await until(() => openSockets() === sockets, 'the end of the socket')
    assert.equal(told, false)
  })

  it('closes at once what is idle', async t => {
    const [sockets, before] = await counted()
    const socket = busy(t, 10)
    assert.equal((await takeAll(socket, 1))[0]!.sent, 360)
    socket.close()
    assert.equal(openSockets(), sockets)
    await until(() => threads() === before, 'the end of the thread')
  })

  const worker = (then: string) => `
    import { parentPort, workerData } from 'node:worker_threads'
    ${prelude}
    const routes = ${routesSource}
    const sockets = Array.from({ length: 3 }, () => linux.socket(0, { netns: workerData }))
    for (const socket of sockets) {
      socket.bind(0, 0)
      socket.setsockopt(1, 32, 4 << 20)
      for (const type of [24, 25, 24]) socket.queueSend(routes(type, 10000), 0, 0, 65536, () => socket.takeSent(area))
    }
    parentPort.postMessage('sending')
    ${then}`

  for (const [how, then, end] of [
    ['is terminated', '', (worker: Worker) => worker.terminate()],
    ['ends by process.exit()', 'setTimeout(() => process.exit(0), 5)', () => undefined],
    ['closes them', 'setTimeout(() => { for (const socket of sockets) socket.close() }, 5)', () => undefined],
  ] as const) {
    it(`is waited for where a Worker ${how} meanwhile`, async t => {
      const [sockets, before] = await counted()
      for (let round = 0; round < 3; round++) {
        const { fd } = freshNamespace(t)
        const source = `data:text/javascript,${encodeURIComponent(worker(then))}`
        const one = new Worker(new URL(source), { workerData: fd })
        const exited = once(one, 'exit')
        await once(one, 'message')
        await end(one)
        await exited
        assert.equal(openSockets(), sockets)
        await until(() => threads() === before, 'the end of the threads')
      }
    })
  }

  for (const [how, then] of [
    ['process.exit()', 'process.exit(0)'],
    ['process.exit() a little later', 'setTimeout(() => process.exit(0), 5)'],
    ['closing them', 'setTimeout(() => sockets.forEach(socket => socket.close()), 5)'],
  ] as const) {
    it(`lets the process end by ${how}`, () => {
      const source = worker(then)
        .replace(/import \{ parentPort.*\n/, '')
        .replace("parentPort.postMessage('sending')", '')
      const { status, signal, stderr } = runChild(
        `import { createNetworkNamespace } from ${JSON.stringify(new URL('../index.js', import.meta.url).href)}
         const workerData = createNetworkNamespace().fd
         ${source}`,
      )
      assert.deepEqual([status, signal, stderr], [0, null, ''])
    })
  }
})
