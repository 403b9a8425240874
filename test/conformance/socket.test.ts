/** Sections 1 and 2 of the rules: socket(), bind, port ids. */

import { ok } from 'node:assert/strict'
import {
  bytes,
  deepEqual,
  drain,
  equal,
  expectDatagram,
  NETLINK_GENERIC,
  NETLINK_USERSOCK,
  nameOf,
  option,
  peerOf,
  rule,
  SOL_NETLINK,
  SOL_SOCKET,
  send,
} from './rule.js'

rule('S1', 'a type other than RAW and DGRAM is refused before the protocol is looked at', ({ backend, netns }) => {
  for (const type of [1, 4, 5, 10])
    for (const protocol of [NETLINK_USERSOCK, 31]) equal(backend.transport.socket(protocol, { type, netns }), -94)
  for (const type of [2, 3]) {
    const socket = backend.transport.socket(NETLINK_USERSOCK, { type, netns })
    ok(typeof socket !== 'number')
    deepEqual(option(socket, SOL_SOCKET, 3), [type])
    socket.close()
  }
})

rule('S2', 'a protocol nobody registered is EPROTONOSUPPORT', ({ backend, netns }) => {
  for (const protocol of [1, 3, 17, 31, 32]) equal(backend.transport.socket(protocol, { netns }), -93)
})

rule(
  'S3',
  'opening needs no privilege',
  bench => {
    bench.backend.unprivileged!(() => {
      for (const protocol of [NETLINK_USERSOCK, NETLINK_GENERIC]) {
        const socket = bench.backend.transport.socket(protocol)
        ok(typeof socket !== 'number', `protocol ${protocol}: ${socket}`)
        socket.close()
      }
    })
  },
  { unprivileged: true },
)

rule('S6', 'buffers start at their default, not doubled; domain, type and protocol can be read', bench => {
  const socket = bench.open()
  deepEqual(option(socket, SOL_SOCKET, 8), [212992])
  deepEqual(option(socket, SOL_SOCKET, 7), [212992])
  deepEqual(option(socket, SOL_SOCKET, 39), [16])
  deepEqual(option(socket, SOL_SOCKET, 38), [NETLINK_USERSOCK])
})

rule('S7', 'SO_RCVBUF and SO_SNDBUF: cut to the limit, doubled, never below the floor', bench => {
  const { maxReceiveBuffer, maxSendBuffer } = bench.backend
  const socket = bench.open()
  const cases = [
    [8, 2000, 4000],
    [8, 0, 2304],
    [8, 100_000_000, maxReceiveBuffer * 2],
    [8, -1, maxReceiveBuffer * 2],
    [7, 100_000_000, maxSendBuffer * 2],
    [7, 0, 4608],
    [7, 5000, 10000],
  ] as const
  for (const [name, value, expected] of cases) {
    equal(socket.setsockopt(SOL_SOCKET, name, value), 0)
    deepEqual(option(socket, SOL_SOCKET, name), [expected])
  }
})

rule(
  'S7',
  'SO_RCVBUFFORCE and SO_SNDBUFFORCE know no limit',
  bench => {
    const socket = bench.open()
    for (const [force, plain] of [
      [33, 8],
      [32, 7],
    ] as const) {
      equal(socket.setsockopt(SOL_SOCKET, force, 50_000_000), 0)
      deepEqual(option(socket, SOL_SOCKET, plain), [100_000_000])
      equal(socket.setsockopt(SOL_SOCKET, force, -1), 0)
      equal(option(socket, SOL_SOCKET, plain)[0]! < 5000, true)
    }
  },
  { initialRoot: true },
)

rule(
  'S7',
  'SO_RCVBUFFORCE needs CAP_NET_ADMIN',
  bench => {
    const socket = bench.open()
    equal(
      bench.backend.unprivileged!(() => socket.setsockopt(SOL_SOCKET, 33, 1_000_000)),
      -1,
    )
  },
  { unprivileged: true },
)

rule('S8', 'an unbound socket is called (0, 0), and so is its peer', bench => {
  const socket = bench.open()
  deepEqual(nameOf(socket), { portId: 0, groups: 0 })
  deepEqual(peerOf(socket), { portId: 0, groups: 0 })
})

rule('B3', 'a socket may have any port id', bench => {
  for (const portId of [1, 100, 0x7fffffff, 0xffffffff]) equal(nameOf(bench.bound(portId)).portId, portId)
})

rule(
  'B3',
  'any port id, without privilege',
  bench => {
    const socket = bench.open()
    equal(
      bench.backend.unprivileged!(() => socket.bind(1, 0)),
      0,
    )
    equal(nameOf(socket).portId, 1)
  },
  { unprivileged: true },
)

rule('B4', 'a port id in use is EADDRINUSE, per protocol and namespace', bench => {
  bench.bound(77)
  equal(bench.open().bind(77, 0), -98)
  equal(bench.open(NETLINK_GENERIC).bind(77, 0), 0)
  equal(bench.open(NETLINK_USERSOCK, bench.backend.namespace()).bind(77, 0), 0)
})

rule('B5', 'a refused port id shows in getsockname, yet the socket may bind again', bench => {
  bench.bound(77)
  const socket = bench.open()
  equal(socket.bind(77, 0), -98)
  equal(nameOf(socket).portId, 77)
  equal(socket.bind(78, 0), 0)
  equal(nameOf(socket).portId, 78)
})

rule('B6', 'autobind tries the process id first', bench => {
  equal(nameOf(bench.bound(0)).portId, bench.backend.transport.processId())
})

rule('B7', 'where that is taken, port ids come from the top of the negative numbers', bench => {
  bench.bound(0)
  const ids = Array.from({ length: 6 }, () => nameOf(bench.bound(0)).portId)
  for (const id of ids) ok(id >= 0x80000000 && id <= 0xffffefff, `${id}`)
  equal(new Set(ids).size, 6)
})

rule(
  'B2',
  'the right to join is asked before the port id is looked at',
  bench => {
    const socket = bench.bound(90)
    bench.backend.unprivileged!(() => {
      equal(socket.bind(91, 1), -1)
      equal(socket.bind(91, 0), -22)
    })
    bench.bound(92)
    const other = bench.open()
    equal(
      bench.backend.unprivileged!(() => other.bind(92, 1)),
      -1,
    )
    equal(nameOf(other).portId, 0)
  },
  { unprivileged: true },
)

rule('M5', 'NETLINK_USERSOCK is there from the start: 32 groups, no kernel behind it, open to all senders', bench => {
  const socket = bench.open()
  equal(socket.setsockopt(SOL_NETLINK, 1, 32), 0)
  equal(socket.setsockopt(SOL_NETLINK, 1, 33), -22)
  equal(send(socket, 0), -111)
})

rule('B9', 'a bound socket can only be bound to the port id it has', bench => {
  const socket = bench.bound(90, 1)
  equal(socket.bind(91, 0), -22)
  equal(socket.bind(0, 0), -22)
  equal(socket.bind(90, 2), 0)
  deepEqual(nameOf(socket), { portId: 90, groups: 2 })
})

rule('B10', 'bind replaces groups 1 to 32 only', bench => {
  const socket = bench.open(NETLINK_GENERIC)
  equal(socket.setsockopt(SOL_NETLINK, 1, 39), 0)
  equal(socket.bind(0, 1 << 10), 0)
  deepEqual(option(socket, SOL_NETLINK, 9, 2), [1 << 10, 1 << 6])
  equal(socket.bind(nameOf(socket).portId, 0), 0)
  deepEqual(option(socket, SOL_NETLINK, 9, 2), [0, 1 << 6])
})

rule('B11', 'binding to all 32 groups never fails for groups the protocol lacks', bench => {
  deepEqual(nameOf(bench.bound(5, 0xffffffff)), { portId: 5, groups: 0xffffffff })
})

rule('B13', 'closing gives the port id back at once', bench => {
  const first = bench.bound(0)
  const { portId } = nameOf(first)
  first.close()
  equal(nameOf(bench.bound(0)).portId, portId)
})

rule('B14', 'a send that fails binds the socket all the same', bench => {
  const socket = bench.open()
  equal(send(socket, 0), -111)
  ok(nameOf(socket).portId !== 0)
})

rule(
  'B12',
  'bind calls the protocol for each group, undoes them where one is refused, and never unbinds removed ones',
  bench => {
    const calls: string[] = []
    bench.backend.kernel!.netlink(30, {
      groups: 8,
      netns: bench.backend.kernel!.findNetworkNamespace(bench.netns)!,
      bind: (_netns, group) => {
        calls.push(`bind ${group}`)
        return group === 4 ? -13 : 0
      },
      unbind: (_netns, group) => void calls.push(`unbind ${group}`),
    })
    const socket = bench.open(30)
    equal(socket.bind(1, 0b1011), -13)
    deepEqual(calls, ['bind 1', 'bind 2', 'bind 4', 'unbind 1', 'unbind 2'])
    calls.length = 0
    equal(socket.bind(1, 0b11), 0)
    equal(socket.bind(1, 0), 0)
    deepEqual(calls, ['bind 1', 'bind 2'])
  },
  { only: ['embedded', 'the hooks are the kernel’s own side'] },
)

rule('C1, C3, C6', 'connect checks nobody, binds, keeps the lowest group; an address given wins', bench => {
  const socket = bench.open()
  equal(socket.connect(4242, 12), 0)
  deepEqual(peerOf(socket), { portId: 4242, groups: 4 })
  ok(nameOf(socket).portId !== 0)
  equal(send(socket, -1), -111)
  const other = bench.bound(50)
  equal(send(socket, 50), 20)
  deepEqual(expectDatagram(other).bytes, bytes(20))
})

rule(
  'C2',
  'connecting to a process needs CAP_NET_ADMIN where not everybody may send',
  bench => {
    const generic = bench.open(NETLINK_GENERIC)
    const user = bench.open()
    bench.backend.unprivileged!(() => {
      equal(generic.connect(5, 0), -1)
      equal(generic.connect(0, 1), -1)
      equal(generic.connect(0, 0), 0)
      equal(user.connect(5, 0), 0)
    })
  },
  { unprivileged: true },
)

rule('C4', 'a connected socket takes unicast from its peer only', bench => {
  const peer = bench.bound(10)
  const stranger = bench.bound(11)
  const socket = bench.bound(12)
  equal(socket.connect(10, 0), 0)
  equal(send(stranger, 12), -111)
  equal(send(peer, 12), 20)
  equal(socket.connect(0, 0), 0)
  equal(send(peer, 12), -111)
})

rule('C5', 'broadcasts reach a connected socket from anybody', bench => {
  const socket = bench.bound(12, 1)
  equal(socket.connect(10, 0), 0)
  send(bench.bound(11), 0, 1)
  equal(drain(socket).length, 1)
})
