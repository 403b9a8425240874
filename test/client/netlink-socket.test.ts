import assert from 'node:assert/strict'
import test from 'node:test'
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
import { linux } from 'nlkit/transport'
import { closing, namespace, onKernel, sleep, take } from './support.js'

const text = new TextEncoder()

async function pair(t: test.TestContext, options: NetlinkSocketOptions = {}): Promise<[NetlinkSocket, NetlinkSocket]> {
  const netns = namespace(t)
  const sender = closing(t, await NetlinkSocket.open(NETLINK_USERSOCK, { netns }))
  return [sender, closing(t, await NetlinkSocket.open(NETLINK_USERSOCK, { netns, ...options }))]
}

test('port ids: given, the kernel’s, the process’s, the thread’s', onKernel, async t => {
  const netns = namespace(t)
  const open = async (portId: NetlinkSocketOptions['portId']) =>
    closing(t, await NetlinkSocket.open(NETLINK_USERSOCK, { netns, portId }))
  assert.equal((await open(100)).portId, 100)
  assert.equal((await open(0xffff_fffe)).portId, 0xffff_fffe)
  assert.equal((await open('process')).portId, process.pid)
  assert.equal((await open('thread')).portId, ((linux.threadId() << 16) | process.pid) >>> 0)
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

test('protocols that do not exist say why', onKernel, async () => {
  await assert.rejects(NetlinkSocket.open(NETLINK_FIREWALL), (error: unknown) => {
    assert.ok(NetlinkError.is(error))
    assert.deepEqual([error.code, error.syscall], ['EPROTONOSUPPORT', 'socket'])
    assert.match(error.message, /NETLINK_FIREWALL.*nfnetlink_queue/)
    return true
  })
  await assert.rejects(NetlinkSocket.open(31), /load the module/)
  await assert.rejects(NetlinkSocket.open(32), /protocols 0 to 31/)
})

test('messages, bytes and groups between two sockets', onKernel, async t => {
  const [sender, receiver] = await pair(t, { groups: [1], credentials: true })
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

test('a group send that nobody has port 0 for is delivered and succeeds (X6)', onKernel, async t => {
  const [sender, receiver] = await pair(t, { groups: [3] })
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

test('groups above 32, joined and left at any time', onKernel, async t => {
  const socket = closing(t, await NetlinkSocket.open(NETLINK_ROUTE, { netns: namespace(t), groups: [1, 33, 32] }))
  assert.deepEqual(socket.groups, [1, 32, 33])
  socket.join(36)
  socket.leave(1)
  assert.deepEqual(socket.groups, [32, 33, 36])
  assert.throws(() => socket.join(1000), { code: 'EINVAL', hint: /no group 1000/ })
  assert.throws(() => socket.join(0), RangeError)
})

test('options and buffers are read back from the kernel', onKernel, async t => {
  const socket = closing(
    t,
    await NetlinkSocket.open(NETLINK_ROUTE, { netns: namespace(t), strict: true, extack: true, receiveBuffer: 5000 }),
  )
  assert.deepEqual(
    [
      socket.getOption('strict'),
      socket.getOption('extack'),
      socket.getOption('packetInfo'),
      socket.getOption('capAck'),
    ],
    [true, true, true, false],
  )
  socket.setOption('capAck', true)
  assert.equal(socket.getOption('capAck'), true)
  assert.equal(socket.receiveBuffer, 10_000)
  assert.equal(socket.setReceiveBuffer(6000), 12_000)
  assert.equal(socket.memory?.receiveBuffer, 12_000)
})

test('a receiver without room is waited for, until it reads, the deadline or the signal (Q2)', onKernel, async t => {
  const [sender, receiver] = await pair(t, { receiveBuffer: 1152 })
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
})

function abortSoon(reason: unknown): AbortSignal {
  const controller = new AbortController()
  setTimeout(() => controller.abort(reason), 20)
  return controller.signal
}

async function overrun(sender: NetlinkSocket): Promise<void> {
  for (let number = 0; number < 20; number++) await sender.send({ type: 16, sequence: number }, { group: 1 })
}

test('a loss throws out of the loop once; the socket lives on', onKernel, async t => {
  const [sender, receiver] = await pair(t, { groups: [1], receiveBuffer: 2500 })
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

test('with onLoss the loop goes on', onKernel, async t => {
  const losses: NetlinkError[] = []
  const [sender, receiver] = await pair(t, { groups: [1], receiveBuffer: 2500, onLoss: loss => losses.push(loss) })
  await overrun(sender)
  setTimeout(() => sender.send({ type: 17 }, { group: 1 }), 20)
  for await (const { message } of receiver) if (message.type === 17) break
  assert.deepEqual(
    losses.map(loss => loss.code),
    ['ENOBUFS'],
  )
})

test('malformed and oversized datagrams are losses, and those after them arrive', onKernel, async t => {
  const losses: NetlinkError[] = []
  const [sender, receiver] = await pair(t, { onLoss: loss => losses.push(loss) })
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

test('datagrams as they come', onKernel, async t => {
  const [sender, receiver] = await pair(t)
  await sender.send(text.encode('add@/devices/x'), { portId: receiver.portId })
  const [datagram] = await take(receiver.datagrams(), 1)
  assert.equal(new TextDecoder().decode(datagram!.bytes), 'add@/devices/x')
})

test('on protocols of the kernel, other senders are dropped and reported', onKernel, async t => {
  const netns = namespace(t)
  const foreign: ForeignDatagram[] = []
  const client = closing(
    t,
    await NetlinkSocket.open(NETLINK_KOBJECT_UEVENT, {
      netns,
      groups: [1],
      onForeign: datagram => foreign.push(datagram),
    }),
  )
  const forger = closing(t, await NetlinkSocket.open(NETLINK_KOBJECT_UEVENT, { netns, peers: true }))
  await forger.send(text.encode('add@/devices/x'), { group: 1 })
  await assert.rejects(client.receive({ timeout: 30 }), { code: 'ERR_NLKIT_TIMEOUT' })
  assert.equal(client.foreign, 1)
  assert.deepEqual(
    foreign.map(({ sender, group }) => [sender, group]),
    [[forger.portId, 1]],
  )
})

test('closing ends loops and waits; again does nothing', onKernel, async t => {
  const [, receiver] = await pair(t)
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

test('signals end waits and sockets', onKernel, async t => {
  const netns = namespace(t)
  const controller = new AbortController()
  const socket = await NetlinkSocket.open(NETLINK_USERSOCK, { netns, signal: controller.signal })
  const reason = new Error('enough')
  await assert.rejects(socket.receive({ signal: abortSoon(reason) }), reason)
  await assert.rejects(async () => {
    for await (const _message of socket.messages({ signal: abortSoon(reason) })) assert.fail('a message from nowhere')
  }, reason)
  assert.equal(socket.closed, false)
  controller.abort(reason)
  assert.equal(socket.closed, true)
  await assert.rejects(NetlinkSocket.open(NETLINK_USERSOCK, { signal: controller.signal }), reason)
})

test('an ordinary user is told which privilege a group needs (G3)', {
  ...onKernel,
  skip: onKernel.skip || needsRoot(),
}, async t => {
  const netns = namespace(t)
  process.seteuid?.(65534)
  try {
    const error = await NetlinkSocket.open(NETLINK_AUDIT, { groups: [1] }).then(
      socket => socket.close(),
      reason => reason,
    )
    assert.ok(NetlinkError.is(error), 'joining an audit group must fail')
    assert.equal(error.code, 'EPERM')
    assert.match(error.hint ?? '', /CAP_NET_ADMIN/)
  } finally {
    process.seteuid?.(0)
  }
  assert.ok(netns >= 0)
})

function needsRoot(): string | false {
  // A user namespace made by `unshare -Ur` maps no other user.
  return process.env['NLKIT_TEST_REAL_ROOT'] === undefined
    ? 'needs real root, to become another user for a moment'
    : false
}

test('a datagram longer than was asked for says how to ask; with room it comes whole', onKernel, async t => {
  const [sender, receiver] = await pair(t)
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
  const roomy = closing(t, await NetlinkSocket.open(NETLINK_USERSOCK, { netns: namespace(t), maxDatagram: 212_960 }))
  await roomy.send(long, { portId: roomy.portId })
  assert.deepEqual((await roomy.receive()).message.payload, long.payload)
})
