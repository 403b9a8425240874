/** Sections 5 and 6 of the rules: sendmsg, and what becomes of a message nobody has room for. */

import type { SystemSocket } from './backend.js'
import {
  bytes,
  deepEqual,
  drain,
  equal,
  expectDatagram,
  expectNothing,
  memoryOf,
  NETLINK_GENERIC,
  nameOf,
  receive,
  roomForFour,
  rule,
  SOL_NETLINK,
  SOL_SOCKET,
  send,
  shortCosts,
} from './rule.js'

const SO_RCVBUF = 8
const ADD_MEMBERSHIP = 1

type Instruction = readonly [code: number, jt: number, jf: number, k: number]

const ACCEPT: Instruction = [0x06, 0, 0, 0xffffffff]
const REJECT: Instruction = [0x06, 0, 0, 0]

/** SO_ATTACH_FILTER with these instructions. */
function attachFilter(socket: SystemSocket, program: readonly Instruction[]): number {
  const out = new Uint8Array(program.length * 8)
  program.forEach(([code, jt, jf, k], i) => {
    new Uint16Array(out.buffer, i * 8, 1)[0] = code
    out.set([jt, jf], i * 8 + 2)
    new Uint32Array(out.buffer, i * 8 + 4, 1)[0] = k
  })
  return socket.setsockopt(SOL_SOCKET, 26, out)
}

rule('X1', 'a message without bytes is ENODATA', bench => {
  equal(bench.bound(1).send(new Uint8Array(0), 0, 0), -61)
})

rule(
  'X3',
  'sending to processes and groups needs CAP_NET_ADMIN where not everybody may',
  bench => {
    const generic = bench.open(NETLINK_GENERIC)
    const user = bench.open()
    bench.bound(33)
    bench.backend.unprivileged!(() => {
      equal(send(generic, 5), -1)
      equal(send(generic, 0, 1), -1)
      equal(send(generic, 0), 20)
      equal(send(user, 33), 20)
    })
  },
  { unprivileged: true },
)

rule('X4', 'a message longer than the send buffer less 32 is EMSGSIZE, before the peer is looked for', bench => {
  const socket = bench.bound(1)
  equal(send(socket, 99, 0, 212_961), -90)
  equal(send(socket, 99, 0, 212_960), -111)
  equal(send(socket, 1, 0, 212_960), 212_960)
})

rule('X5', 'a port nobody has is ECONNREFUSED, and so is port 0 where there is no kernel socket', bench => {
  const socket = bench.bound(1)
  equal(send(socket, 2), -111)
  equal(send(socket, 0), -111)
  equal(send(bench.open(NETLINK_GENERIC), 0), 20)
})

rule('X6', 'a message to groups goes to the lowest one, then to the port; the result is that of the port', bench => {
  const low = bench.bound(1, 0b0010)
  const high = bench.bound(2, 0b0100)
  const peer = bench.bound(3)
  const sender = bench.bound(4)
  equal(send(sender, 0, 0b0110), -111)
  equal(expectDatagram(low).groups, 0b0010)
  expectNothing(high)
  equal(send(sender, 3, 0b0110), 20)
  equal(expectDatagram(peer).groups, 0b0010)
  equal(drain(low).length, 1)
})

rule('X7', 'neither the sender nor the port it sends to gets the multicast', bench => {
  const sender = bench.bound(1, 1)
  const subscriber = bench.bound(2, 1)
  equal(send(sender, 2, 1), 20)
  expectNothing(sender)
  equal(drain(subscriber).length, 1)
})

rule('X8', 'multicasts need no listener, and listeners without room do not trouble the sender', bench => {
  const sender = bench.bound(1)
  const peer = bench.bound(2)
  equal(send(sender, 2, 1), 20)
  const slow = bench.bound(3, 1)
  equal(slow.setsockopt(SOL_NETLINK, 4, 1), 0)
  equal(slow.setsockopt(SOL_SOCKET, SO_RCVBUF, 0), 0)
  for (let i = 0; i < 5; i++) equal(send(sender, 2, 1), 20)
  equal(drain(peer).length, 6)
})

rule('X9', 'who may, multicasts on a protocol of the kernel; the kernel handles the message too', bench => {
  const listener = bench.open(NETLINK_GENERIC)
  equal(listener.bind(0, 1 << 11), 0)
  const sender = bench.open(NETLINK_GENERIC)
  equal(sender.bind(55, 0), 0)
  const message = new Uint8Array(20)
  new Uint32Array(message.buffer).set([20, 0x0005_7fff, 7, 0, 3]) // no family has that id
  equal(sender.send(message, 0, 1 << 11), 20)
  deepEqual(
    [expectDatagram(listener)].map(({ portId, groups }) => ({ portId, groups })),
    [{ portId: 55, groups: 1 << 11 }],
  )
  const answer = expectDatagram(sender)
  equal(new Int32Array(answer.bytes.buffer.slice(answer.bytes.byteOffset), 16, 1)[0], -2)
})

rule('X10', 'unicast to oneself lands in the own queue', bench => {
  const socket = bench.bound(1)
  equal(send(socket, 1), 20)
  equal(expectDatagram(socket).portId, 1)
})

rule('X14', 'the sender is charged nothing', bench => {
  const sender = bench.bound(1)
  const peer = bench.bound(2)
  equal(send(sender, 2, 0, 5000), 5000)
  equal(memoryOf(sender).used, 0)
  equal(drain(peer).length, 1)
})

rule('X15', 'one send is one datagram', bench => {
  const sender = bench.bound(1)
  const peer = bench.bound(2)
  for (const length of [1, 17, 300]) equal(send(sender, 2, 0, length), length)
  deepEqual(
    drain(peer).map(({ fullLength }) => fullLength),
    [1, 17, 300],
  )
})

rule(
  'X12',
  'a filter that rejects is no error and no drop; one that cuts makes the send return what is left',
  bench => {
    const socket = bench.bound(60)
    const sender = bench.bound(61)
    equal(attachFilter(socket, [[0x06, 0, 0, 0]]), 0)
    equal(send(sender, 60), 20)
    expectNothing(socket)
    equal(memoryOf(socket).drops, 0)
    equal(attachFilter(socket, [[0x06, 0, 0, 7]]), 0)
    equal(send(sender, 60), 7)
    equal(expectDatagram(socket).fullLength, 7)
    equal(socket.setsockopt(SOL_SOCKET, 27, 0), 0)
    equal(socket.setsockopt(SOL_SOCKET, 27, 0), -2)
    equal(attachFilter(socket, [[0x00, 0, 0, 0]]), -22)
    equal(attachFilter(socket, []), -22)
  },
)

rule('X12', 'a filter by content: loads in network order, arithmetic, jumps, scratch memory', bench => {
  const socket = bench.bound(60, 1)
  const sender = bench.bound(61)
  // The last four bytes are 10111213.
  const programs: readonly (readonly [string, readonly Instruction[]])[] = [
    ['word', [[0x20, 0, 0, 16], [0x15, 0, 1, 0x10111213], ACCEPT, REJECT]],
    ['half', [[0x28, 0, 0, 18], [0x15, 0, 1, 0x1213], ACCEPT, REJECT]],
    ['byte at x', [[0x01, 0, 0, 16], [0x50, 0, 0, 1], [0x15, 0, 1, 17], ACCEPT, REJECT]],
    ['length', [[0x80, 0, 0, 0], [0x25, 1, 0, 20], ACCEPT, REJECT]],
    [
      'arithmetic',
      [[0x00, 0, 0, 7], [0x24, 0, 0, 6], [0x14, 0, 0, 2], [0x34, 0, 0, 4], [0x15, 0, 1, 10], ACCEPT, REJECT],
    ],
    [
      'shift and mask',
      [[0x00, 0, 0, 0xf0], [0x74, 0, 0, 4], [0x64, 0, 0, 2], [0x54, 0, 0, 0x3c], [0x15, 0, 1, 0x3c], ACCEPT, REJECT],
    ],
    [
      'scratch',
      [
        [0x00, 0, 0, 5],
        [0x02, 0, 0, 3],
        [0x00, 0, 0, 0],
        [0x61, 0, 0, 3],
        [0x87, 0, 0, 0],
        [0x15, 0, 1, 5],
        ACCEPT,
        REJECT,
      ],
    ],
    ['jump', [[0x05, 0, 0, 1], REJECT, ACCEPT]],
    ['negative', [[0x00, 0, 0, 1], [0x84, 0, 0, 0], [0x15, 0, 1, 0xffffffff], ACCEPT, REJECT]],
    [
      'length by a',
      [
        [0x00, 0, 0, 20],
        [0x16, 0, 0, 0],
      ],
    ],
  ]
  for (const [what, program] of programs) {
    equal(attachFilter(socket, program), 0, what)
    send(sender, 0, 1)
    equal(drain(socket).length, 1, what)
  }
  for (const program of [
    [[0x20, 0, 0, 17], ACCEPT],
    [[0x01, 0, 0, 0], [0x00, 0, 0, 1], [0x3c, 0, 0, 0], ACCEPT],
  ]) {
    equal(attachFilter(socket, program as Instruction[]), 0)
    send(sender, 0, 1)
    expectNothing(socket) // outside the message, and division by zero, end the program with 0
  }
})

rule('A1, A2, A3, A4, A8', 'truesize: what a message costs its receiver, by length and by way', bench => {
  const sender = bench.bound(1)
  const receiver = bench.bound(2, 1)
  equal(receiver.setsockopt(SOL_SOCKET, SO_RCVBUF, 200_000), 0)
  const costOf = (length: number, group: number): number => {
    send(sender, group === 0 ? 2 : 0, group, length)
    const { used } = memoryOf(receiver)
    equal(drain(receiver).length, 1)
    return used
  }
  const short = costOf(1, 0)
  equal(shortCosts(bench).includes(short), true, `a short message costs ${short}`)
  const firstStep = short - 256 - 320
  const cases = [
    [firstStep, 0, short],
    [firstStep + 1, 0, 1280],
    [704, 0, 1280],
    [705, 0, 2304],
    [1728, 0, 2304],
    [1729, 0, 4352],
    [3776, 0, 4352],
    [3777, 0, 576 + 3840],
    [20_000, 0, 576 + 20_032],
    [3776, 1, 4352],
    [3777, 1, 8448],
    [7872, 1, 8448],
    [7873, 1, 16_640],
    [32_448, 1, 33_024],
  ] as const
  for (const [length, group, cost] of cases) equal(costOf(length, group), cost, `${length} bytes, group ${group}`)
})

rule('A7', 'every listener is charged the whole', bench => {
  const sender = bench.bound(1)
  const listeners = [2, 3, 4].map(portId => bench.bound(portId, 1))
  send(sender, 0, 1)
  const costs = listeners.map(socket => memoryOf(socket).used)
  equal(new Set(costs).size, 1)
  equal(shortCosts(bench).includes(costs[0]!), true)
})

rule('Q1, X4', 'an empty queue takes a message of any size', bench => {
  const sender = bench.bound(1)
  const receiver = bench.bound(2)
  equal(receiver.setsockopt(SOL_SOCKET, SO_RCVBUF, 0), 0)
  equal(send(sender, 2, 0, 100_000), 100_000)
  equal(send(sender, 2), -11)
  equal(drain(receiver).length, 1)
  equal(send(sender, 2), 20)
})

rule('Q1, Q2, Q3, Q4', 'a process that finds no room gets EAGAIN, and the receiver knows nothing of it', bench => {
  const sender = bench.bound(1)
  const receiver = bench.bound(2)
  equal(receiver.setsockopt(SOL_SOCKET, SO_RCVBUF, roomForFour(bench)), 0)
  const results = Array.from({ length: 6 }, () => send(sender, 2))
  deepEqual(results, [20, 20, 20, 20, -11, -11])
  equal(memoryOf(receiver).drops, 0)
  const first = expectDatagram(receiver)
  equal(first.overrun, false)
  equal(send(sender, 2), 20)
  equal(drain(receiver).length, 4)
})

rule('Q2, B13', 'a receiver that closed is ECONNREFUSED', bench => {
  const sender = bench.bound(1)
  const receiver = bench.bound(2)
  equal(send(sender, 2), 20)
  receiver.close()
  equal(send(sender, 2), -111)
})

rule('Q6', 'a receive buffer made smaller loses nothing', bench => {
  const sender = bench.bound(1)
  const receiver = bench.bound(2)
  for (let i = 0; i < 10; i++) equal(send(sender, 2), 20)
  equal(receiver.setsockopt(SOL_SOCKET, SO_RCVBUF, 0), 0)
  equal(drain(receiver).length, 10)
})

rule('Q5, O2, O3', 'the kernel that finds no room for an answer loses it, and says so', bench => {
  const socket = bench.open(NETLINK_GENERIC)
  equal(socket.setsockopt(SOL_SOCKET, SO_RCVBUF, roomForFour(bench)), 0)
  const message = new Uint8Array(16)
  new Uint32Array(message.buffer).set([16, 0x0004_0001, 1, 0]) // NLMSG_NOOP | NLM_F_ACK
  for (let i = 0; i < 8; i++) equal(socket.send(message, 0, 0), 16)
  equal(memoryOf(socket).drops, 4)
  const first = expectDatagram(socket)
  equal(first.overrun, true)
  equal(drain(socket).length, 3)
  equal(nameOf(socket).portId !== 0, true)
  equal(receive(socket), -11)
})

rule(
  'O1, O2, O3, O4, O5, O6',
  'overrun: told once, before what is queued; congested until the queue is empty',
  bench => {
    const sender = bench.bound(1)
    const listener = bench.bound(2, 1)
    equal(listener.setsockopt(SOL_SOCKET, SO_RCVBUF, roomForFour(bench)), 0)
    for (let i = 0; i < 7; i++) send(sender, 0, 1)
    equal(memoryOf(listener).drops, 3)
    equal(expectDatagram(listener).overrun, true)
    send(sender, 0, 1)
    equal(memoryOf(listener).drops, 4)
    equal(send(sender, 2), -11)
    const rest = drain(listener)
    equal(rest.length, 3)
    equal(
      rest.some(({ overrun }) => overrun),
      false,
    )
    send(sender, 0, 1)
    equal(drain(listener).length, 1)
  },
)

rule('O3', 'SO_ERROR reads the overrun and clears it', bench => {
  const sender = bench.bound(1)
  const listener = bench.bound(2, 1)
  equal(listener.setsockopt(SOL_SOCKET, SO_RCVBUF, roomForFour(bench)), 0)
  for (let i = 0; i < 5; i++) send(sender, 0, 1)
  const error = new Uint8Array(4)
  equal(listener.getsockopt(SOL_SOCKET, 4, error), 4)
  deepEqual(error, new Uint8Array([105, 0, 0, 0]))
  equal(listener.getsockopt(SOL_SOCKET, 4, error), 4)
  deepEqual(error, new Uint8Array(4))
  equal(expectDatagram(listener).overrun, false)
})

rule('O7', 'NO_ENOBUFS: losses are counted only, and room is used at once', bench => {
  const sender = bench.bound(1)
  const listener = bench.bound(2, 1)
  equal(listener.setsockopt(SOL_SOCKET, SO_RCVBUF, roomForFour(bench)), 0)
  equal(listener.setsockopt(SOL_NETLINK, 5, 1), 0)
  for (let i = 0; i < 6; i++) send(sender, 0, 1)
  equal(memoryOf(listener).drops, 2)
  equal(expectDatagram(listener).overrun, false)
  send(sender, 0, 1)
  equal(drain(listener).length, 4)
})

rule('O7', 'switching NO_ENOBUFS on ends congestion, and leaves the error that waits', bench => {
  const sender = bench.bound(1)
  const listener = bench.bound(2, 1)
  equal(listener.setsockopt(SOL_SOCKET, SO_RCVBUF, roomForFour(bench)), 0)
  for (let i = 0; i < 5; i++) send(sender, 0, 1)
  equal(listener.setsockopt(SOL_NETLINK, 5, 1), 0)
  equal(expectDatagram(listener).overrun, true)
  equal(send(sender, 2), 20)
})

rule(
  'O8, O11',
  'errors put before listeners, and what a broadcast of the kernel returns',
  bench => {
    const kernel = bench.backend.kernel!
    const owner = kernel.netlink(30, { groups: 1, netns: kernel.findNetworkNamespace(bench.netns)! })
    equal(owner.broadcast({ type: 16 }, { group: 1 }), -3)
    equal(owner.hasListeners(1), false)
    const [loud, deaf] = [bench.open(30), bench.open(30)]
    for (const socket of [loud, deaf]) equal(socket.setsockopt(SOL_NETLINK, ADD_MEMBERSHIP, 1), 0)
    equal(loud.bind(1, 1), 0)
    equal(deaf.bind(2, 1), 0)
    equal(deaf.setsockopt(SOL_NETLINK, 5, 1), 0)
    equal(owner.hasListeners(1), true)
    equal(owner.setErr(1, 105), 1)
    equal(owner.broadcast({ type: 16 }, { group: 1 }), 0)
    equal(expectDatagram(loud).overrun, true)
    equal(expectDatagram(deaf).overrun, false)
    equal(loud.setsockopt(SOL_NETLINK, 4, 1), 0)
    equal(loud.setsockopt(SOL_SOCKET, SO_RCVBUF, 0), 0)
    const results = Array.from({ length: 4 }, () => owner.broadcast({ type: 16 }, { group: 1 }))
    // 2304 bytes of room: for two short messages, or three of the older cost.
    deepEqual(results, [0, 0, bench.backend.behaviour.smallHeadCache ? -105 : 0, -105])
    equal(owner.notify({ type: 16 }, { group: 1, portId: 2, report: true }), -105)
    owner.release()
    owner.release()
    equal(send(loud, 0), -111)
  },
  { only: ['embedded', 'only the kernel’s own side sees these'] },
)

rule('V2', 'bytes of a datagram sent are those received', bench => {
  const sender = bench.bound(1)
  const receiver = bench.bound(2)
  equal(send(sender, 2, 0, 999), 999)
  deepEqual(expectDatagram(receiver).bytes, bytes(999))
})
