import assert from 'node:assert/strict'
import type { TestContext } from 'node:test'
import {
  type ForeignDatagram,
  NETLINK_AUDIT,
  NETLINK_FIREWALL,
  NETLINK_KOBJECT_UEVENT,
  NETLINK_ROUTE,
  NETLINK_USERSOCK,
  NetlinkError,
  NetlinkSocket,
  type NetlinkSocketOptions,
} from 'nlkit'
import { observe } from 'nlkit/transport/middleware'
import { closing, onKernels, sleep, type TestKernel, take } from './support.js'

const text = new TextEncoder()

async function pair(
  t: TestContext,
  kernel: TestKernel,
  options: NetlinkSocketOptions = {},
): Promise<[NetlinkSocket, NetlinkSocket]> {
  const place = kernel.place(t)
  const sender = closing(t, await NetlinkSocket.open(NETLINK_USERSOCK, place))
  return [sender, closing(t, await NetlinkSocket.open(NETLINK_USERSOCK, { ...place, ...options }))]
}

onKernels('port ids: given, the kernel’s, the process’s, the thread’s', async (t, kernel) => {
  const place = kernel.place(t)
  const open = async (portId: NetlinkSocketOptions['portId']) =>
    closing(t, await NetlinkSocket.open(NETLINK_USERSOCK, { ...place, portId }))
  assert.equal((await open(100)).portId, 100)
  assert.equal((await open(0xffff_fffe)).portId, 0xffff_fffe)
  assert.equal((await open('process')).portId, process.pid)
  assert.equal((await open('thread')).portId, ((kernel.transport.threadId() << 16) | process.pid) >>> 0)
  assert.ok((await open('kernel')).portId >= 0x8000_0000)
  await assert.rejects(open('process'), (error: unknown) => {
    assert.ok(NetlinkError.is(error))
    assert.deepEqual([error.code, error.errno, error.syscall], ['EADDRINUSE', 98, 'bind'])
    assert.match(error.message, new RegExp(`port id ${process.pid}`))
    assert.match(error.hint ?? '', /portId 0/)
    return true
  })
  await assert.rejects(open(-1), RangeError)
})

onKernels('protocols that do not exist say why', async (t, kernel) => {
  await assert.rejects(NetlinkSocket.open(NETLINK_FIREWALL, kernel.place(t)), (error: unknown) => {
    assert.ok(NetlinkError.is(error))
    assert.deepEqual([error.code, error.syscall], ['EPROTONOSUPPORT', 'socket'])
    assert.match(error.message, /NETLINK_FIREWALL.*nfnetlink_queue/)
    return true
  })
  await assert.rejects(NetlinkSocket.open(31, kernel.place(t)), /load the module/)
  await assert.rejects(NetlinkSocket.open(32, kernel.place(t)), /protocols 0 to 31/)
})

onKernels('messages, bytes and groups between two sockets', async (t, kernel) => {
  const [sender, receiver] = await pair(t, kernel, { groups: [1], credentials: true })
  await sender.send({ type: 16, sequence: 5, payload: text.encode('hello') }, { portId: receiver.portId })
  await sender.send([{ type: 17 }, { type: 18, portId: 9 }], { group: 1 })
  const [first, second, third] = await take(receiver, 3)
  assert.deepEqual(
    [first!.message.type, first!.message.sequence, first!.message.portId, first!.group],
    [16, 5, sender.portId, 0],
  )
  assert.equal(new TextDecoder().decode(first!.message.payload), 'hello')
  assert.equal(first!.message.length, 21)
  assert.equal(first!.sender.portId, sender.portId)
  assert.deepEqual([first!.sender.pid, first!.sender.uid], [process.pid, process.getuid?.()])
  assert.deepEqual([second!.message.type, second!.group, third!.message.type, third!.message.portId], [17, 1, 18, 9])
})

onKernels('a group send that nobody has port 0 for is delivered and succeeds (X6)', async (t, kernel) => {
  const [sender, receiver] = await pair(t, kernel, { groups: [3] })
  await sender.send({ type: 16 }, { group: 3 })
  assert.equal((await receiver.receive()).group, 3)
  await assert.rejects(sender.send({ type: 16 }, { group: 3, portId: 4711 }), {
    code: 'ECONNREFUSED',
    syscall: 'sendmsg',
  })
  assert.equal((await receiver.receive()).group, 3)
  await assert.rejects(sender.send({ type: 16 }), { code: 'ECONNREFUSED' })
  await assert.rejects(sender.send({ type: 16 }, { group: 33 }), RangeError)
})

onKernels('groups above 32, joined and left at any time', async (t, kernel) => {
  const socket = closing(t, await NetlinkSocket.open(NETLINK_ROUTE, { ...kernel.place(t), groups: [1, 33, 32] }))
  assert.deepEqual(socket.groups, [1, 32, 33])
  socket.join(36)
  socket.leave(1)
  assert.deepEqual(socket.groups, [32, 33, 36])
  assert.throws(() => socket.join(1000), { code: 'EINVAL', hint: /no group 1000/ })
  assert.throws(() => socket.join(0), RangeError)
})

onKernels('options and buffers are read back from the kernel', async (t, kernel) => {
  const socket = closing(
    t,
    await NetlinkSocket.open(NETLINK_ROUTE, { ...kernel.place(t), strict: true, extack: true, receiveBuffer: 5000 }),
  )
  assert.deepEqual(
    [
      socket.getOption('strict'),
      socket.getOption('extack'),
      socket.getOption('packetInfo'),
      socket.getOption('capAck'),
    ],
    [true, true, false, false],
  )
  socket.join(34)
  assert.equal(socket.getOption('packetInfo'), true, 'a group that is in no mask')
  socket.setOption('capAck', true)
  assert.equal(socket.getOption('capAck'), true)
  assert.equal(socket.receiveBuffer, 10_000)
  assert.equal(socket.setReceiveBuffer(6000), 12_000)
  assert.equal(socket.memory?.receiveBuffer, 12_000)
})

onKernels(
  'a receiver without room is waited for, until it reads, the deadline or the signal (Q2)',
  async (t, kernel) => {
    const [sender, receiver] = await pair(t, kernel, { receiveBuffer: 1152 })
    const message = { type: 16, payload: new Uint8Array(600) }
    const to = { portId: receiver.portId }
    await sender.send(message, to)
    await assert.rejects(sender.send(message, { ...to, timeout: 20 }), { code: 'ERR_NLKIT_TIMEOUT', applied: 'no' })
    const reason = new Error('enough')
    await assert.rejects(
      sender.send(message, { ...to, signal: AbortSignal.any([AbortSignal.timeout(1e6), abortSoon(reason)]) }),
      reason,
    )
    const waiting = sender.send(message, to)
    await sleep(10)
    await receiver.receive()
    await waiting
    const last = sender.send(message, to)
    sender.close()
    await assert.rejects(last, { code: 'ERR_NLKIT_CLOSED' })
  },
)

function abortSoon(reason: unknown): AbortSignal {
  const controller = new AbortController()
  setTimeout(() => controller.abort(reason), 20)
  return controller.signal
}

async function overrun(sender: NetlinkSocket): Promise<void> {
  for (let number = 0; number < 20; number++) await sender.send({ type: 16, sequence: number }, { group: 1 })
}

onKernels('a loss throws out of the loop once; the socket lives on', async (t, kernel) => {
  const [sender, receiver] = await pair(t, kernel, { groups: [1], receiveBuffer: 2500 })
  await overrun(sender)
  const got: number[] = []
  await assert.rejects(
    async () => {
      for await (const { message } of receiver) got.push(message.sequence)
    },
    { code: 'ENOBUFS', syscall: 'recvmsg' },
  )
  // What was queued is older than the loss and comes first (O3).
  assert.ok(got.length > 0 && got.length < 20)
  assert.deepEqual(got, [...got.keys()])
  assert.equal(receiver.overruns, 1)
  assert.equal(receiver.memory?.drops, 20 - got.length)
  await sender.send({ type: 16, sequence: 99 }, { group: 1 })
  assert.equal((await take(receiver, 1))[0]!.message.sequence, 99)
})

onKernels('with onLoss the loop goes on', async (t, kernel) => {
  const losses: NetlinkError[] = []
  const [sender, receiver] = await pair(t, kernel, {
    groups: [1],
    receiveBuffer: 2500,
    onLoss: loss => losses.push(loss),
  })
  await overrun(sender)
  setTimeout(() => sender.send({ type: 17 }, { group: 1 }), 20)
  for await (const { message } of receiver) if (message.type === 17) break
  assert.deepEqual(
    losses.map(loss => loss.code),
    ['ENOBUFS'],
  )
})

onKernels('malformed and oversized datagrams are losses, and those after them arrive', async (t, kernel) => {
  const losses: NetlinkError[] = []
  const [sender, receiver] = await pair(t, kernel, { onLoss: loss => losses.push(loss) })
  const to = { portId: receiver.portId }
  await sender.send(new Uint8Array([100, 0, 0, 0, 16, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0]), to)
  await sender.send(new Uint8Array(3), to)
  await sender.send({ type: 16, payload: new Uint8Array(100_000) }, to)
  await sender.send({ type: 18 }, to)
  assert.equal((await receiver.receive()).message.type, 18)
  assert.deepEqual(
    losses.map(loss => loss.code),
    ['ERR_NLKIT_MALFORMED', 'ERR_NLKIT_MALFORMED', 'ERR_NLKIT_TRUNCATED'],
  )
  assert.equal(losses[1]!.bytes?.length, 3)
})

onKernels('datagrams as they come', async (t, kernel) => {
  const [sender, receiver] = await pair(t, kernel)
  await sender.send(text.encode('add@/devices/x'), { portId: receiver.portId })
  const [datagram] = await take(receiver.datagrams(), 1)
  assert.equal(new TextDecoder().decode(datagram!.bytes), 'add@/devices/x')
})

onKernels('on protocols of the kernel, other senders are dropped and reported', async (t, kernel) => {
  const place = kernel.place(t)
  const foreign: ForeignDatagram[] = []
  const client = closing(
    t,
    await NetlinkSocket.open(NETLINK_KOBJECT_UEVENT, {
      ...place,
      groups: [1],
      onForeign: datagram => foreign.push(datagram),
    }),
  )
  const forger = closing(t, await NetlinkSocket.open(NETLINK_KOBJECT_UEVENT, { ...place, peers: true }))
  await forger.send(text.encode('add@/devices/x'), { group: 1 })
  await assert.rejects(client.receive({ timeout: 30 }), { code: 'ERR_NLKIT_TIMEOUT' })
  assert.equal(client.foreign, 1)
  assert.deepEqual(
    foreign.map(({ sender, group }) => [sender, group]),
    [[forger.portId, 1]],
  )
})

onKernels('contents of every size arrive whole, alone and with others', async (t, kernel) => {
  const [sender, receiver] = await pair(t, kernel, { maxDatagram: 128 * 1024 })
  const to = { portId: receiver.portId }
  for (const size of [0, 1, 48, 4079, 4080, 4081, 4083, 16_368, 32 * 1024 - 16, 32 * 1024 - 15, 60_000]) {
    const payload = Uint8Array.from({ length: size }, (_, index) => (index * 7 + size) & 0xff)
    await sender.send({ type: 16, flags: 3, sequence: size, payload }, to)
    payload.fill(0)
    const { message } = await receiver.receive()
    const { type, flags, sequence, portId, length } = message
    assert.deepEqual([type, flags, sequence, portId, length], [16, 3, size, sender.portId, size + 16])
    assert.ok(message.payload.every((byte, index) => byte === ((index * 7 + size) & 0xff)))
    assert.equal(message.payload.length, size)
    await sender.send(
      [
        { type: 17, payload: new Uint8Array(size).fill(1) },
        { type: 18, payload: Uint8Array.of(2) },
      ],
      to,
    )
    const first = await receiver.receive()
    const second = await receiver.receive()
    assert.deepEqual([first.message.type, first.message.payload.length], [17, size])
    assert.ok(first.message.payload.every(byte => byte === 1))
    assert.deepEqual([second.message.type, [...second.message.payload]], [18, [2]])
  }
})

onKernels('a large datagram that is no message is a loss with its bytes', async (t, kernel) => {
  const [sender, receiver] = await pair(t, kernel, { maxDatagram: 128 * 1024 })
  for (const length of [15, 8001, 0xffff_ffff]) {
    const bytes = new Uint8Array(8000).fill(5)
    new Uint32Array(bytes.buffer)[0] = length
    await sender.send(bytes, { portId: receiver.portId })
    await assert.rejects(receiver.receive(), { code: 'ERR_NLKIT_MALFORMED', bytes })
  }
})

onKernels('what waits for room is sent as it was, whatever is sent meanwhile', async (t, kernel) => {
  const [sender, receiver] = await pair(t, kernel, { receiveBuffer: 4096 })
  const other = closing(t, await NetlinkSocket.open(NETLINK_USERSOCK, kernel.place(t)))
  const to = { portId: receiver.portId }
  const sends: Promise<void>[] = []
  for (let index = 0; index < 40; index++)
    sends.push(sender.send({ type: 16, sequence: index, payload: new Uint8Array(500).fill(index) }, to))
  for (let index = 0; index < 10; index++)
    await other.send({ type: 17, payload: new Uint8Array(600).fill(255) }, { portId: sender.portId })
  const seen = new Set<number>()
  for (const _ of sends) {
    const { message } = await receiver.receive({ timeout: 5000 })
    assert.deepEqual([message.type, message.payload.length], [16, 500])
    assert.ok(message.payload.every(byte => byte === message.sequence))
    seen.add(message.sequence)
  }
  assert.equal(seen.size, sends.length)
  await Promise.all(sends)
})

onKernels('what is sent from within a send spoils neither', async (t, kernel) => {
  const place = kernel.place(t)
  const other = closing(t, await NetlinkSocket.open(NETLINK_USERSOCK, place))
  const sink = closing(t, await NetlinkSocket.open(NETLINK_USERSOCK, place))
  const receiver = closing(t, await NetlinkSocket.open(NETLINK_USERSOCK, { ...place, receiveBuffer: 4096 }))
  const inner: Promise<void>[] = []
  let refused = 0
  const transport = observe('nested', kernel.transport, {
    sent(_socket, _bytes, _portId, _groups, result) {
      if (result < 0) refused++
      if (inner.length < 20)
        inner.push(other.send({ type: 99, payload: Uint8Array.of(1, 2, 3, 4) }, { portId: sink.portId }))
    },
  })
  const sender = closing(t, await NetlinkSocket.open(NETLINK_USERSOCK, { ...place, transport }))
  const sends = Array.from({ length: 20 }, (_, index) =>
    sender.send({ type: 16, sequence: index, payload: new Uint8Array(500).fill(index) }, { portId: receiver.portId }),
  )
  for (const _ of sends) {
    const { message } = await receiver.receive({ timeout: 5000 })
    assert.deepEqual([message.type, message.payload.length], [16, 500])
    assert.ok(message.payload.every(byte => byte === message.sequence))
  }
  await Promise.all([...sends, ...inner])
  assert.ok(refused > 0)
  for (const _ of inner) assert.deepEqual([...(await sink.receive()).message.payload], [1, 2, 3, 4])
})

onKernels('closing ends loops and waits; again does nothing', async (t, kernel) => {
  const [, receiver] = await pair(t, kernel)
  const loop = (async () => {
    for await (const _message of receiver) assert.fail('a message from nowhere')
    return 'ended'
  })()
  const waiting = receiver.receive()
  receiver.close()
  receiver.close()
  assert.equal(await loop, 'ended')
  await assert.rejects(waiting, { code: 'ERR_NLKIT_CLOSED' })
  await assert.rejects(receiver.receive(), { code: 'ERR_NLKIT_CLOSED' })
  await assert.rejects(receiver.send({ type: 16 }), { code: 'ERR_NLKIT_CLOSED' })
})

onKernels('signals end waits and sockets', async (t, kernel) => {
  const place = kernel.place(t)
  const controller = new AbortController()
  const socket = await NetlinkSocket.open(NETLINK_USERSOCK, { ...place, signal: controller.signal })
  const reason = new Error('enough')
  await assert.rejects(socket.receive({ signal: abortSoon(reason) }), reason)
  await assert.rejects(async () => {
    for await (const _message of socket.messages({ signal: abortSoon(reason) })) assert.fail('a message from nowhere')
  }, reason)
  assert.equal(socket.closed, false)
  controller.abort(reason)
  assert.equal(socket.closed, true)
  await assert.rejects(NetlinkSocket.open(NETLINK_USERSOCK, { ...place, signal: controller.signal }), reason)
})

onKernels(
  'an ordinary user is told which privilege a group needs (G3)',
  async (t, kernel) => {
    const place = kernel.place(t)
    await kernel.unprivileged!(async () => {
      // The running kernel's namespace could not be entered by that user: it is the present one there.
      const where = kernel.embedded === undefined ? {} : place
      const error = await NetlinkSocket.open(NETLINK_AUDIT, { ...where, groups: [1] }).then(
        socket => socket.close(),
        reason => reason,
      )
      assert.ok(NetlinkError.is(error), 'joining an audit group must fail')
      assert.equal(error.code, 'EPERM')
      assert.match(error.hint ?? '', /CAP_NET_ADMIN/)
    })
  },
  { unprivileged: true },
)

onKernels('a datagram longer than was asked for says how to ask; with room it comes whole', async (t, kernel) => {
  const [sender, receiver] = await pair(t, kernel)
  const long = { type: 16, payload: new Uint8Array(150_000).fill(7) }
  await sender.send(long, { portId: receiver.portId })
  await sender.send({ type: 17 }, { portId: receiver.portId })
  await assert.rejects(receiver.receive(), (error: unknown) => {
    assert.ok(NetlinkError.is(error))
    assert.equal(error.code, 'ERR_NLKIT_TRUNCATED')
    assert.match(error.message, /150016 bytes was cut to the 65536.*maxDatagram: 150016/)
    return true
  })
  assert.equal((await receiver.receive()).message.type, 17)
  const roomy = closing(t, await NetlinkSocket.open(NETLINK_USERSOCK, { ...kernel.place(t), maxDatagram: 212_960 }))
  await roomy.send(long, { portId: roomy.portId })
  assert.deepEqual((await roomy.receive()).message.payload, long.payload)
})
