/** Sections 9, 10 and 11 of the rules: recvmsg, poll, socket options, namespaces. */

import { setImmediate as turn } from 'node:timers/promises'
import {
  bytes,
  deepEqual,
  drain,
  equal,
  expectDatagram,
  expectNothing,
  NETLINK_GENERIC,
  option,
  receive,
  rule,
  SOL_NETLINK,
  SOL_SOCKET,
  send,
} from './rule.js'

const PKTINFO = 3
const LISTEN_ALL_NSID = 8

rule('V2', 'a datagram longer than the buffer is cut, says how long it was, and is gone', bench => {
  const sender = bench.bound(1)
  const receiver = bench.bound(2)
  send(sender, 2, 0, 100)
  send(sender, 2, 0, 50)
  const cut = expectDatagram(receiver, 16)
  deepEqual(cut.bytes, bytes(100).subarray(0, 16))
  equal(cut.fullLength, 100)
  equal(expectDatagram(receiver).fullLength, 50)
})

rule('V2', 'receiving into nothing takes the datagram', bench => {
  const sender = bench.bound(1)
  const receiver = bench.bound(2)
  send(sender, 2, 0, 30)
  deepEqual(
    [expectDatagram(receiver, 0)].map(({ length, fullLength }) => [length, fullLength]),
    [[0, 30]],
  )
  expectNothing(receiver)
})

rule('V4', 'the sender is told by port id, the group as a mask; groups above 32 as none', bench => {
  const sender = bench.open(NETLINK_GENERIC)
  equal(sender.bind(71, 0), 0)
  const listener = bench.open(NETLINK_GENERIC)
  equal(listener.bind(72, 1 << 11), 0)
  sender.send(bytes(8), 72, 0)
  sender.send(bytes(8), 0, 1 << 11)
  deepEqual(
    drain(listener).map(({ portId, groups }) => [portId, groups]),
    [
      [71, 0],
      [71, 1 << 11],
    ],
  )
})

rule('V4', 'the unicast of a message sent to groups as well carries the mask', bench => {
  const sender = bench.bound(1)
  const receiver = bench.bound(2)
  equal(send(sender, 2, 4), 20)
  equal(expectDatagram(receiver).groups, 4)
})

rule('V5', 'PKTINFO tells the group on every message', bench => {
  const sender = bench.bound(1)
  const listener = bench.bound(2, 0x80000000)
  send(sender, 2)
  equal(expectDatagram(listener).group, undefined)
  equal(listener.setsockopt(SOL_NETLINK, PKTINFO, 1), 0)
  send(sender, 2)
  send(sender, 0, 0x80000000)
  deepEqual(
    drain(listener).map(({ group, groups }) => [group, groups]),
    [
      [0, 0],
      [32, 0x80000000],
    ],
  )
})

rule('V6', 'PASSCRED tells the process that sent; the kernel is 0', bench => {
  const receiver = bench.bound(2)
  const sender = bench.bound(1)
  equal(receiver.setsockopt(SOL_SOCKET, 16, 1), 0)
  send(sender, 2)
  deepEqual(expectDatagram(receiver).credentials, { pid: bench.backend.transport.processId(), uid: 0, gid: 0 })
  const generic = bench.open(NETLINK_GENERIC)
  equal(generic.setsockopt(SOL_SOCKET, 16, 1), 0)
  const message = new Uint8Array(16)
  new Uint32Array(message.buffer).set([16, 0x0004_0001, 1, 0])
  equal(generic.send(message, -1, 0), 16)
  const answer = expectDatagram(generic)
  // A user namespace made by an ordinary user does not know root: its numbers read as 65534 there.
  const root = bench.backend.name === 'linux' && process.env['NLKIT_TEST_REAL_ROOT'] === undefined ? 65534 : 0
  deepEqual([answer.portId, answer.credentials], [0, { pid: 0, uid: root, gid: root }])
})

rule('V7', 'nothing queued is EAGAIN, also for a socket without a port id', bench => {
  equal(receive(bench.open()), -11)
})

rule('V9', 'a watched socket tells of data once a turn, until it was read', async bench => {
  const sender = bench.bound(1)
  const receiver = bench.bound(2)
  let calls = 0
  equal(
    receiver.watch(() => {
      if (++calls === 3) drain(receiver)
    }),
    0,
  )
  send(sender, 2)
  equal(calls, 0)
  for (let i = 0; i < 50 && calls < 3; i++) await turn()
  for (let i = 0; i < 5; i++) await turn()
  equal(calls, 3)
  receiver.unwatch()
  send(sender, 2)
  for (let i = 0; i < 5; i++) await turn()
  equal(calls, 3)
})

rule('V9', 'a watched socket tells of an error', async bench => {
  const sender = bench.bound(1)
  const listener = bench.bound(2, 1)
  equal(listener.setsockopt(SOL_SOCKET, 8, 2000), 0)
  for (let i = 0; i < 6; i++) send(sender, 0, 1)
  let overruns = 0
  listener.watch(() => {
    for (const { overrun } of drain(listener)) if (overrun) overruns++
  })
  for (let i = 0; i < 50 && overruns === 0; i++) await turn()
  equal(overruns, 1)
})

rule('V10', 'unicast and multicast come in the order they were sent', bench => {
  const sender = bench.bound(1)
  const receiver = bench.bound(2, 1)
  send(sender, 2, 0, 21)
  send(sender, 0, 1, 22)
  send(sender, 2, 0, 23)
  deepEqual(
    drain(receiver).map(({ length }) => length),
    [21, 22, 23],
  )
})

rule('P1', 'flags: anything but 0 is on, read back as 1; a short value is 0', bench => {
  const socket = bench.open()
  const names = bench.backend.behaviour.listenAllNsidReadable ? [3, 4, 5, 8, 10, 11, 12] : [3, 4, 5, 10, 11, 12]
  for (const name of names) {
    deepEqual(option(socket, SOL_NETLINK, name), [0])
    equal(socket.setsockopt(SOL_NETLINK, name, 77), 0)
    deepEqual(option(socket, SOL_NETLINK, name), [1])
    equal(socket.setsockopt(SOL_NETLINK, name, new Uint8Array([1, 0])), 0)
    deepEqual(option(socket, SOL_NETLINK, name), [0])
  }
})

rule('P2', 'reading: too short EINVAL; unknown, other levels and set-only options ENOPROTOOPT', bench => {
  const socket = bench.open()
  equal(socket.getsockopt(SOL_NETLINK, 3, new Uint8Array(3)), -22)
  for (const name of [0, 1, 2, 13, 99]) equal(socket.getsockopt(SOL_NETLINK, name, new Uint8Array(4)), -92)
  equal(socket.getsockopt(6, 1, new Uint8Array(4)), -92)
  equal(socket.setsockopt(SOL_NETLINK, 9, 1), -92)
  equal(socket.setsockopt(SOL_NETLINK, 99, 1), -92)
  equal(socket.setsockopt(6, 1, 1), -92)
})

rule('P3', 'RX_RING and TX_RING are gone', bench => {
  const socket = bench.open()
  for (const name of [6, 7]) {
    equal(socket.setsockopt(SOL_NETLINK, name, 1), -92)
    equal(socket.getsockopt(SOL_NETLINK, name, new Uint8Array(4)), -92)
  }
})

rule(
  'P4',
  'LISTEN_ALL_NSID needs CAP_NET_BROADCAST',
  bench => {
    const socket = bench.open()
    equal(
      bench.backend.unprivileged!(() => socket.setsockopt(SOL_NETLINK, LISTEN_ALL_NSID, 1)),
      -1,
    )
  },
  { unprivileged: true },
)

rule('N1', 'port ids, unicast and multicast stay in their namespace', bench => {
  const elsewhere = bench.open(2, bench.backend.namespace())
  equal(elsewhere.bind(5, 1), 0)
  const here = bench.bound(5, 1)
  const sender = bench.bound(6)
  equal(send(sender, 5, 1), 20)
  equal(drain(here).length, 1)
  expectNothing(elsewhere)
})

rule('N2', 'a new namespace has its own generic netlink', bench => {
  const socket = bench.open(NETLINK_GENERIC, bench.backend.namespace())
  equal(send(socket, 0), 20)
})

rule('N3, N4', 'LISTEN_ALL_NSID: multicasts of namespaces that have a number here, with that number', bench => {
  const other = bench.backend.namespace()
  const listener = bench.bound(1, 1)
  const sender = bench.open(2, other)
  equal(sender.bind(9, 0), 0)
  equal(listener.setsockopt(SOL_NETLINK, LISTEN_ALL_NSID, 1), 0)
  send(sender, 0, 1)
  expectNothing(listener)
  bench.backend.assignNsid(bench.netns, other, 7)
  send(sender, 0, 1)
  equal(expectDatagram(listener).nsid, 7)
  send(bench.bound(10), 0, 1)
  equal(expectDatagram(listener).nsid, undefined)
  equal(listener.setsockopt(SOL_NETLINK, LISTEN_ALL_NSID, 0), 0)
  send(sender, 0, 1)
  expectNothing(listener)
})

rule('S9', 'a socket of another namespace is opened by its descriptor; a descriptor that is none is EBADF', bench => {
  const { transport } = bench.backend
  equal(transport.socket(2, { netns: 0x7fff_fff0 }), -9)
  equal(transport.socket(2, { netns: 'no-such-namespace' }), -2)
})
