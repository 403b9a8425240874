/** Rules of what no client needs: other calls, addresses and control messages as bytes, flags; and what needs an allocation that fails. */

import { ok } from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { ByteView, encodeMessage, parseAttributes } from 'nlkit/wire'
import { longDump } from './long-dump.js'
import { ACK, type Answer, answers, DUMP, REQUEST } from './requests.js'
import {
  type Bench,
  bytes,
  deepEqual,
  drain,
  equal,
  expectDatagram,
  memoryOf,
  NETLINK_ROUTE,
  NETLINK_USERSOCK,
  nameOf,
  option,
  peerOf,
  rule,
  SOL_NETLINK,
  SOL_SOCKET,
  send,
} from './rule.js'
import { type Calls, callsOf } from './socket-calls.js'

const [EPERM, ENOENT, ESRCH, EAGAIN, ENODEV, EINVAL, ENOTTY] = [1, 2, 3, 11, 19, 22, 25] as const
const [ENODATA, EMSGSIZE, EOPNOTSUPP, ENOBUFS, ECONNREFUSED] = [61, 90, 95, 105, 111] as const
const [MSG_OOB, MSG_PEEK, MSG_CTRUNC, MSG_TRUNC, MSG_DONTWAIT, MSG_ERRQUEUE] = [1, 2, 8, 0x20, 0x40, 0x2000] as const
const [SO_PASSCRED, NETLINK_PKTINFO] = [16, 3] as const
const [SCM_RIGHTS, SCM_CREDENTIALS, SO_TIMESTAMP] = [1, 2, 29] as const

/** struct sockaddr_nl, cut or longer. */
function address(portId: number, groups: number, { family = 16, length = 12, pad = 0 } = {}): Uint8Array {
  const whole = new Uint8Array(Math.max(length, 12))
  new Uint16Array(whole.buffer, 0, 2).set([family, pad])
  new Uint32Array(whole.buffer, 4, 2).set([portId, groups])
  return whole.slice(0, length)
}

/** struct cmsghdr with words behind it. */
function control(level: number, type: number, words: readonly number[], length = 16 + words.length * 4): Uint8Array {
  const out = new Uint8Array((16 + words.length * 4 + 7) & ~7)
  new Uint32Array(out.buffer).set([length, 0, level, type, ...words])
  return out
}

function pair(bench: Bench): { calls: Calls; receiver: Calls } {
  return { calls: callsOf(bench.bound(1)), receiver: callsOf(bench.bound(2, 1)) }
}

rule('S4', 'what netlink has not: listen, accept, shutdown, mmap, and questions of other sockets', bench => {
  const calls = callsOf(bench.bound(1))
  deepEqual([calls.listen(), calls.accept(), calls.shutdown()], Array(3).fill(-EOPNOTSUPP))
  equal(calls.mmap(), -ENODEV)
  for (const request of [0x541b, 0x5411, 0x8906]) equal(calls.ioctl(request, new Uint8Array(64)), -ENOTTY)
})

rule('S5', 'calls about network devices work on it', bench => {
  const calls = callsOf(bench.open())
  const ifreq = (name: string): Uint8Array => {
    const out = new Uint8Array(40)
    out.set(new TextEncoder().encode(name))
    return out
  }
  const lo = ifreq('lo')
  equal(calls.ioctl(0x8933, lo), 0)
  equal(new DataView(lo.buffer).getInt32(16, true), 1)
  equal(calls.ioctl(0x8933, ifreq('nosuch')), -ENODEV)
})

rule(
  'B1',
  'bind: an address shorter than 12 bytes or of another family is EINVAL, longer and padded is fine',
  bench => {
    const socket = bench.open()
    const calls = callsOf(socket)
    for (const length of [0, 2, 11]) equal(calls.bind(address(7, 0, { length })), -EINVAL)
    for (const family of [0, 1, 2]) equal(calls.bind(address(7, 0, { family })), -EINVAL)
    equal(nameOf(socket).portId, 0)
    equal(calls.bind(address(7, 2, { length: 40, pad: 99 })), 0)
    deepEqual(nameOf(socket), { portId: 7, groups: 2 })
  },
)

rule('C1', 'connect: the family is enough to take the peer away; another family, or too short, is EINVAL', bench => {
  const socket = bench.bound(1)
  const calls = callsOf(socket)
  for (const length of [0, 1]) equal(calls.connect(address(5, 0, { length })), -EINVAL)
  equal(calls.connect(address(5, 0, { length: 11 })), -EINVAL)
  equal(calls.connect(address(5, 0, { family: 2 })), -EINVAL)
  equal(calls.connect(address(5, 4)), 0)
  deepEqual(peerOf(socket), { portId: 5, groups: 4 })
  equal(calls.connect(address(0, 0, { family: 0, length: 2 })), 0)
  deepEqual(peerOf(socket), { portId: 0, groups: 0 })
})

rule('X1, X2', 'the order of checks: urgent data, no data, control messages, the address, the size', bench => {
  const { calls } = pair(bench)
  const [data, empty] = [bytes(20), new Uint8Array(0)]
  const rights = control(SOL_SOCKET, SCM_RIGHTS, [0])
  const wrong = address(2, 0, { length: 11 })
  equal(calls.sendmsg({ data: empty, name: wrong, control: rights, flags: MSG_OOB }), -EOPNOTSUPP)
  equal(calls.sendmsg({ data: empty, name: wrong, control: rights }), -ENODATA)
  equal(calls.sendmsg({ data, name: wrong, control: rights }), -EINVAL)
  equal(calls.sendmsg({ data, name: wrong }), -EINVAL)
  equal(calls.sendmsg({ data, name: address(2, 0, { family: 0 }) }), -EINVAL)
  equal(calls.sendmsg({ data: bytes(300_000), name: address(99, 0) }), -EMSGSIZE)
  equal(calls.sendmsg({ data, name: address(99, 0) }), -ECONNREFUSED)
  equal(calls.sendmsg({ data, name: address(2, 0, { length: 20, pad: 1 }) }), 20)
})

rule(
  'X13',
  'credentials may be sent along, of a process that is there and that one may speak for; files and the like not',
  bench => {
    const { calls, receiver } = pair(bench)
    const attempt = (...words: Parameters<typeof control>): number =>
      calls.sendmsg({ data: bytes(20), name: address(2, 0), control: control(...words) })
    equal(attempt(SOL_SOCKET, SCM_RIGHTS, [0]), -EINVAL)
    equal(attempt(SOL_SOCKET, SO_TIMESTAMP, [0]), -EINVAL)
    equal(attempt(SOL_SOCKET, SCM_CREDENTIALS, [1, 0]), -EINVAL)
    equal(attempt(SOL_SOCKET, SCM_CREDENTIALS, [1, 0, 0], 400), -EINVAL)
    equal(attempt(SOL_NETLINK, 99, [1]), 20)
    equal(attempt(SOL_SOCKET, SCM_CREDENTIALS, [0x3fff_ffff, 0, 0]), -ESRCH)
    const own = bench.backend.transport.processId()
    equal(attempt(SOL_SOCKET, SCM_CREDENTIALS, [own, 4321, 0]), 20)
    bench.backend.unprivileged!(() => equal(attempt(SOL_SOCKET, SCM_CREDENTIALS, [own, 4321, 0]), -EPERM))
    equal(receiver.recvmsg(100).result, 20)
  },
  { unprivileged: true },
)

rule('V1', 'receiving urgent data is EOPNOTSUPP, the error queue is the queue', bench => {
  const { calls, receiver } = pair(bench)
  equal(receiver.recvmsg(100, 0, MSG_OOB).result, -EOPNOTSUPP)
  equal(receiver.recvmsg(100, 0, MSG_ERRQUEUE | MSG_DONTWAIT).result, -EAGAIN)
  equal(calls.sendmsg({ data: bytes(20), name: address(2, 0) }), 20)
  equal(receiver.recvmsg(100, 0, MSG_ERRQUEUE).result, 20)
})

rule('V2, V3', 'a cut datagram says so and is gone; a peek leaves it, and tells its length', bench => {
  const { calls, receiver } = pair(bench)
  for (let i = 0; i < 4; i++) equal(calls.sendmsg({ data: bytes(50), name: address(2, 0) }), 50)
  const outcome = (length: number, flags: number): unknown[] => {
    const { result, data, flags: left } = receiver.recvmsg(length, 0, flags)
    return [result, data.length, left & MSG_TRUNC]
  }
  deepEqual(outcome(10, MSG_PEEK), [10, 10, MSG_TRUNC])
  deepEqual(outcome(1, MSG_PEEK | MSG_TRUNC), [50, 1, MSG_TRUNC])
  deepEqual(outcome(10, 0), [10, 10, MSG_TRUNC])
  deepEqual(outcome(10, MSG_TRUNC), [50, 10, MSG_TRUNC])
  deepEqual(outcome(0, 0), [0, 0, MSG_TRUNC])
  deepEqual(outcome(100, 0), [50, 50, 0])
  equal(receiver.recvmsg(10).result, -EAGAIN)
})

rule('V4, V5, V6', 'who sent it, to which group, and with which credentials, as control messages', bench => {
  const { calls } = pair(bench)
  const socket = bench.bound(3, 1)
  const receiver = callsOf(socket)
  for (const [level, name] of [
    [SOL_NETLINK, NETLINK_PKTINFO],
    [SOL_SOCKET, SO_PASSCRED],
  ] as const)
    equal(socket.setsockopt(level, name, 1), 0)
  equal(calls.sendmsg({ data: bytes(20), name: address(3, 0) }), 20)
  equal(calls.sendmsg({ data: bytes(20), name: address(0, 1) }), -ECONNREFUSED)
  const own = bench.backend.transport.processId()
  for (const group of [0, 1]) {
    const { name, control: told, flags } = receiver.recvmsg(100, 100)
    deepEqual(name, address(1, group))
    deepEqual([...new Uint32Array(told.slice(0, 24).buffer)].slice(0, 5), [20, 0, SOL_NETLINK, NETLINK_PKTINFO, group])
    deepEqual([...new Uint32Array(told.slice(24, 52).buffer)].slice(0, 5), [28, 0, SOL_SOCKET, SCM_CREDENTIALS, own])
    equal(flags & MSG_CTRUNC, 0)
  }
  equal(calls.sendmsg({ data: bytes(20), name: address(3, 0) }), 20)
  equal(receiver.recvmsg(100).flags & MSG_CTRUNC, MSG_CTRUNC)
})

rule('D3, V3', 'a peek sets the next part of a dump off, too', bench => {
  const dump = longDump(bench, 600)
  const socket = bench.open(dump.protocol)
  equal(socket.bind(0, 0), 0)
  ok(dump.ask(socket) > 0)
  const calls = callsOf(socket)
  const costs = [memoryOf(socket).used]
  for (let i = 0; i < 2; i++) {
    equal(calls.recvmsg(4096, 0, MSG_PEEK).result > 0, true)
    costs.push(memoryOf(socket).used)
  }
  ok(costs[1]! > costs[0]! && costs[2]! > costs[1]!, `${costs}`)
  ok(drain(socket).length >= 3)
})

/** /proc/net/netlink where `bench.open(protocol, here)` opens. */
function listing({ backend }: Bench): string {
  return backend.kernel?.procNetNetlink() ?? readFileSync('/proc/thread-self/net/netlink', 'latin1')
}

rule('M2', '/proc/net/netlink lists the bound sockets of the namespace, with memory, dumps and drops', bench => {
  const { transport } = bench.backend
  const socket = transport.socket(NETLINK_USERSOCK)
  ok(typeof socket !== 'number')
  bench.closeLater(socket)
  const mine = (): string[] =>
    listing(bench)
      .split('\n')
      .slice(1)
      .map(line => line.trim().split(/ +/))
      .filter(([, protocol, portId]) => protocol === '2' && portId === '4000000')
      .map(([, , , ...rest]) => rest.slice(0, 4).join(' '))
  equal(
    listing(bench).split('\n')[0],
    'sk               Eth Pid        Groups   Rmem     Wmem     Dump  Locks    Drops    Inode',
  )
  deepEqual(mine(), [])
  equal(socket.bind(4_000_000, 0b101), 0)
  deepEqual(mine(), ['00000005 0 0 0'])
  equal(send(socket, 4_000_000), 20)
  deepEqual(mine(), [`00000005 ${memoryOf(socket).used} 0 0`])
  // The kernel's own sockets are there with port id 0.
  ok(
    listing(bench)
      .split('\n')
      .some(line => /^\S+ +0 +0 /.test(line)),
  )
})

const [SOCK_DIAG, BY_FAMILY, ALL_PROTOCOLS] = [4, 20, 0xff] as const

/** NETLINK_SOCK_DIAG about netlink sockets: the messages, and how the dump or the request ended. */
function diagnose(bench: Bench, protocol: number, { family = 16, flags = DUMP, show = 0 } = {}): Answer[] {
  const socket = bench.open(SOCK_DIAG)
  const payload = new Uint8Array(20)
  payload.set([family, protocol])
  payload[8] = show
  socket.send(encodeMessage({ type: BY_FAMILY, flags: REQUEST | flags, payload }), 0, 0)
  return answers(socket)
}

rule('M3, A8', 'sock_diag tells of bound sockets, and of those that listen once more', bench => {
  const plain = bench.bound(11)
  const listener = bench.bound(12, 0b100)
  const unbound = bench.open()
  equal(unbound.setsockopt(SOL_NETLINK, 1, 7), 0)
  equal(plain.setsockopt(SOL_NETLINK, NETLINK_PKTINFO, 1), 0)
  equal(plain.connect(5, 2), 0)
  equal(send(listener, 12), 20)
  const told = diagnose(bench, NETLINK_USERSOCK, { show: 11 }).slice(0, -1)
  const facts = told.map(({ type, payload }) => {
    const view = new DataView(payload.buffer, payload.byteOffset, payload.length)
    const words = [0, 2, 3].map(at => view.getUint8(at))
    return { type, words, ports: [4, 8, 12].map(at => view.getUint32(at, true)), attributes: attributesOf(payload) }
  })
  const of = (portId: number) => facts.filter(({ ports }) => ports[0] === portId)
  deepEqual([of(11).length, of(12).length, of(0).length], [1, 2, 1])
  deepEqual([of(11)[0]!.type, of(11)[0]!.words, of(11)[0]!.ports], [BY_FAMILY, [16, NETLINK_USERSOCK, 1], [11, 5, 2]])
  deepEqual(of(11)[0]!.attributes.get(4), [2])
  deepEqual(of(12)[0]!.attributes.get(1), [0b100, 0])
  equal(of(12)[0]!.attributes.get(0)![0], memoryOf(listener).used)
  deepEqual(of(0)[0]!.attributes.get(1), [1 << 6, 0])
})

function attributesOf(payload: Uint8Array): Map<number, number[]> {
  const found = new Map<number, number[]>()
  for (const { type, payload: value } of parseAttributes(ByteView.copyOf(payload), 28, payload.length))
    found.set(type, [...new Uint32Array(value.slice().buffer)])
  return found
}

rule('M3', 'sock_diag: all protocols at once, and what it refuses', bench => {
  bench.bound(11)
  const protocols = diagnose(bench, ALL_PROTOCOLS).flatMap(({ type, payload }) =>
    type === BY_FAMILY ? [payload[2]!] : [],
  )
  for (const protocol of [NETLINK_ROUTE, NETLINK_USERSOCK, SOCK_DIAG, 16])
    ok(protocols.includes(protocol), `${protocol}`)
  deepEqual(
    protocols,
    protocols.toSorted((a, b) => a - b),
  )
  const errno = (...words: Parameters<typeof diagnose> extends [unknown, ...infer Rest] ? Rest : never): unknown =>
    diagnose(bench, ...words).at(-1)?.errno
  equal(errno(NETLINK_USERSOCK, { flags: ACK }), EOPNOTSUPP)
  equal(errno(NETLINK_USERSOCK, { family: 200 }), EINVAL)
  equal(errno(40), ENOENT)
})

const OWN = { only: ['embedded', 'needs an allocation that fails'] as const }

rule(
  'O10',
  'where no copy of a multicast can be had, all listeners that were still to get it lose it',
  bench => {
    const kernel = bench.backend.kernel!
    const sender = bench.bound(1)
    const listeners = [2, 3, 4].map(portId => bench.bound(portId, 1))
    kernel.failAllocation('copy')
    equal(send(sender, 0, 1), -ECONNREFUSED)
    for (const listener of listeners) {
      equal(memoryOf(listener).drops, 1)
      deepEqual(option(listener, SOL_SOCKET, 4), [ENOBUFS])
      equal(drain(listener).length, 0)
    }
    send(sender, 0, 1)
    for (const listener of listeners) equal(expectDatagram(listener).overrun, false)
  },
  OWN,
)

rule(
  'W12',
  'an acknowledgement that cannot be made is ENOBUFS at who waits for it',
  bench => {
    const socket = bench.open(NETLINK_ROUTE)
    bench.backend.kernel!.failAllocation('acknowledgement')
    const noop = encodeMessage({ type: 1, flags: REQUEST | ACK })
    equal(socket.send(noop, 0, 0), 16)
    deepEqual(option(socket, SOL_SOCKET, 4), [ENOBUFS])
    equal(drain(socket).length, 0)
    equal(socket.send(noop, 0, 0), 16)
    equal(drain(socket).length, 1)
  },
  OWN,
)
