/**
 * Uses every function of the addon, with right and wrong arguments, in the main thread and in Workers. Run by sanitizer.test.ts in a child whose
 * addon is compiled with sanitizers, so what it checks is memory; the values are checked beside the code. Prints "exercised" at its end.
 */

import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { isMainThread, parentPort, Worker } from 'node:worker_threads'
import { connect, WireError } from 'nlkit'
import { rtLink } from 'nlkit/families/rt-link'
import { rtRoute } from 'nlkit/families/rt-route'
import { createNetworkNamespace, createTun, linux, ReceiveArea, type SystemSocket } from 'nlkit/transport'

const area = new ReceiveArea()
const tiny = new ReceiveArea(1024, 90)

function openBound(groups: number): { socket: SystemSocket; portId: number } {
  const socket = linux.socket(2)
  if (typeof socket === 'number') throw new Error(`socket: ${socket}`)
  socket.bind(0, groups)
  const name = new Uint32Array(2)
  socket.getsockname(name)
  const portId = name[0]!
  socket.getpeername(name)
  return { socket, portId }
}

function sockets(): void {
  const { socket, portId } = openBound(1)
  socket.setsockopt(270, 3, 1)
  socket.setsockopt(1, 16, new Uint8Array([1, 0, 0, 0]))
  for (const length of [0, 1, 3, 4, 8, 100]) socket.getsockopt(270, 3, new Uint8Array(length))
  // The sanitizer's wrapper takes the length the kernel tells for what it wrote; it may tell more than that here (G7), so there is room.
  socket.getsockopt(270, 9, new Uint8Array(64))
  for (let length = 0; length < 200; length++) socket.send(new Uint8Array(length), portId, length % 2)
  while (socket.receive(tiny) > 0) {}
  for (let length = 0; length < 200; length++) socket.sendReceive(new Uint8Array(length), portId, 0, tiny)
  socket.setsockopt(1, 8, 2048)
  for (let count = 0; count < 500; count++) socket.send(new Uint8Array(64), 0, 1)
  while (socket.receive(area) > 0) {}
  socket.close()
  socket.close()
  const many = Array.from({ length: 100 }, () => openBound(0).socket)
  for (const one of many) one.close()
}

function wrongArguments(): void {
  // A second instance beside the one of nlkit/transport: their entries must not meet.
  const module = { exports: {} as Record<string, (...args: unknown[]) => unknown> }
  process.dlopen(module, process.env.NLKIT_ADDON!)
  const native = module.exports
  const values = [
    undefined,
    null,
    -1,
    0,
    1.5,
    Number.NaN,
    2 ** 53,
    'x',
    {},
    new Uint8Array(3),
    new Uint8Array(256),
    new Uint32Array(2),
    () => {},
    5n,
  ]
  const entry = native.socket!(3, 2, -1)
  for (const [name, method] of Object.entries(native)) {
    if (typeof method !== 'function' || name === 'close' || name === 'createNamespace') continue
    for (let seed = 0; seed < 200; seed++) {
      const args = Array.from({ length: seed % 8 }, (_, index) => values[(seed * 7 + index * 5) % values.length])
      if (seed % 3 === 0) args[0] = entry
      try {
        method(...args)
      } catch (error) {
        if (!(error instanceof TypeError)) throw error
      }
    }
  }
  native.unwatch!(entry)
  native.close!(entry)
}

function namespaces(): void {
  for (let count = 0; count < 3; count++) {
    using namespace = createNetworkNamespace()
    const inside = linux.socket(0, { netns: namespace.fd })
    if (typeof inside !== 'number') inside.close()
    try {
      createTun({ netns: namespace.fd }).close()
    } catch {} // no driver: the failing path is exercised
    linux.socket(0, { netns: '/dev/null' })
  }
}

async function watching(): Promise<void> {
  const { socket, portId } = openBound(2)
  socket.setsockopt(1, 8, 4096)
  let received = 0
  socket.watch(() => {})
  await new Promise<void>(resolve => {
    socket.watch(() => {
      received += socket.receive(area)
      if (received > 20) resolve()
    })
    for (let count = 0; count < 1000; count++) socket.send(new Uint8Array(64), 0, 2)
    const timer = setInterval(() => {
      socket.send(new Uint8Array(64), portId, 0)
      if (received > 20) clearInterval(timer)
    }, 1)
  })
  socket.unwatch()
  socket.watch(() => {
    socket.close()
    openBound(0).socket.close()
  })
  socket.send(new Uint8Array(16), portId, 0)
  await new Promise(resolve => setTimeout(resolve, 20))
}

const request = new Uint8Array(new Uint32Array([32, 0x1_0012, 1, 0, 0, 1, 0, 0]).buffer)

/** `count` sockets that send on threads of their own; what is in the thread's hands is as long as it takes. */
function queueing(count: number): SystemSocket[] {
  return Array.from({ length: count }, () => {
    const socket = linux.socket(0)
    if (typeof socket === 'number') throw new Error(`socket: ${socket}`)
    const take = () => {
      while ((socket.takeSent!(area) ?? -1) >= 0) socket.queueSend!(request, 0, 0, 65_536, take)
    }
    const many = new Uint8Array(200_000)
    for (let at = 0; at + 32 <= many.length; at += 32) many.set(request, at)
    socket.queueReceive!(4, 65_536, take)
    for (const bytes of [request, many, new Uint8Array(0), request, many, new Uint8Array(1 << 20), request, request])
      socket.queueSend!(bytes, 0, 0, 65_536, take)
    return socket
  })
}

async function otherThreads(): Promise<void> {
  for (let round = 0; round < 20; round++) {
    const sockets = queueing(3)
    await new Promise(resolve => setTimeout(resolve, round / 4))
    sockets[0]!.unqueueSends!()
    sockets[1]!.takeSent!(area)
    for (const socket of sockets) socket.close()
  }
}

async function workers(): Promise<void> {
  for (const way of ['terminate', 'end'] as const) {
    for (let count = 0; count < 3; count++) {
      const worker = new Worker(fileURLToPath(import.meta.url), { argv: [way] })
      const exited = once(worker, 'exit')
      await once(worker, 'message')
      if (way === 'terminate') await worker.terminate()
      await exited
    }
  }
}

/** What the kernel sends goes through the decoders, whole and with lengths that lie. */
async function decoding(): Promise<void> {
  await using links = await connect(rtLink)
  await using routes = await connect(rtRoute)
  const found = [...(await links.dump('getlink').collect()), ...(await routes.dump('getroute').collect())]
  if (found.length === 0) throw new Error('nothing was dumped')
  const socket = linux.socket(0)
  if (typeof socket === 'number') throw new Error(`socket: ${socket}`)
  const request = new Uint32Array([20, 0x0301_0012, 1, 0, 0])
  socket.sendReceive(new Uint8Array(request.buffer), 0, 0, area)
  const end = area.next(16)
  const { decodeReply } = rtLink.operations.getlink.dump!
  for (let at = 80; at < Math.min(end, 2000); at += 2) {
    const before = area.u16[at >> 1]!
    area.u16[at >> 1] = 0xffff
    try {
      decodeReply(area, 80, end)
    } catch (error) {
      if (!WireError.is(error)) throw error
    }
    area.u16[at >> 1] = before
  }
  socket.close()
}

if (isMainThread) {
  sockets()
  wrongArguments()
  try {
    namespaces()
  } catch (error) {
    console.log(`namespaces not exercised: ${(error as Error).message}`)
  }
  await watching()
  await otherThreads()
  await decoding()
  await workers()
  openBound(0).socket.watch(() => {}) // left open: process.exit closes it
  queueing(2) // left in the middle
  console.log('exercised')
  process.exit(0)
} else {
  sockets()
  const { socket } = openBound(4)
  socket.watch(() => socket.receive(area))
  for (let count = 0; count < 100; count++) socket.send(new Uint8Array(32), 0, 4)
  const sending = queueing(2)
  parentPort!.postMessage('ready')
  if (process.argv[2] === 'end') {
    setTimeout(() => {
      socket.unwatch()
      for (const one of sending) one.close()
    }, 5)
  }
}
