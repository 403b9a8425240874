/** Sections 3, 12, 13, 17 to 20 of the rules: what needs a kernel side of one's own, so on the embedded kernel only, and dumps of nlctrl on both. */

import { strictEqual, throws } from 'node:assert/strict'
import { dumpFrom, type EmbeddedKernel, type KernelSocket, type Request, RequestError } from 'nlkit/kernel'
import { encodeMessage } from 'nlkit/wire'
import type { SystemSocket } from './backend.js'
import { ACK, ACK_TLVS, type Answer, answers, answersIn, DUMP, MULTI, REQUEST } from './requests.js'
import {
  type Bench,
  deepEqual,
  equal,
  expectDatagram,
  expectNothing,
  memoryOf,
  rule,
  SOL_NETLINK,
  SOL_SOCKET,
} from './rule.js'

const OWN = { only: ['embedded', 'the handlers are the kernel’s own side'] as const }
const PROTOCOL = 30
const NLM_F_ECHO = 8
const NLM_F_DUMP_INTR = 0x10

interface Server {
  readonly kernel: EmbeddedKernel
  readonly owner: KernelSocket
  readonly socket: SystemSocket
}

/** A kernel socket with this handler, and a process's socket with EXT_ACK on the same protocol. */
function serve(bench: Bench, handler: (request: Request, owner: KernelSocket) => number | void): Server {
  const kernel = bench.backend.kernel!
  const owner = kernel.netlink(PROTOCOL, {
    groups: 2,
    nonrootReceive: true,
    netns: kernel.findNetworkNamespace(bench.netns)!,
    request: request => handler(request, owner),
  })
  const socket = bench.open(PROTOCOL)
  equal(socket.bind(100, 0), 0)
  equal(socket.setsockopt(SOL_NETLINK, 11, 1), 0)
  return { kernel, owner, socket }
}

/** A dump of `count` messages of 76 bytes. */
function dumpOf(count: number, options: { generation?: () => number; done?: () => void } = {}) {
  return (request: Request, owner: KernelSocket): number =>
    owner.startDump(request, {
      dump: dumpFrom(Array.from({ length: count }, (_, i) => i)[Symbol.iterator](), (chunk, i) =>
        chunk.add(17, writer => {
          const at = writer.zeros(60)
          writer.view.u32[at >> 2] = i
        }),
      ),
      ...options,
    })
}

const ask = (socket: SystemSocket, flags: number, sequence = 1): number =>
  socket.send(encodeMessage({ type: 17, flags: REQUEST | flags, sequence }), 0, 0)

const summary = (all: readonly Answer[]): unknown[] => all.map(({ type, flags, errno }) => [type, flags, errno])

rule(
  'X11, W4, W9',
  'a handler runs inside send, its answer precedes the acknowledgement',
  bench => {
    let ran = 0
    const { socket, owner } = serve(bench, request => {
      ran++
      owner.unicast({ type: 18, sequence: request.message.sequence, portId: request.portId }, request.portId)
    })
    equal(ask(socket, ACK), 16)
    equal(ran, 1)
    deepEqual(summary(answers(socket)), [
      [18, 0, undefined],
      [2, 0x100, 0],
    ])
    ask(socket, 0)
    deepEqual(summary(answers(socket)), [[18, 0, undefined]])
  },
  OWN,
)

rule(
  'W8, E1, E3',
  'a refusal with everything an extended acknowledgement can say',
  bench => {
    const { socket } = serve(bench, () => {
      throw new RequestError(19, {
        message: 'no such thing',
        cookie: new Uint8Array([1, 2]),
        offset: 16,
        missingType: 5,
        missingNest: 20,
      })
    })
    ask(socket, 0)
    const [answer] = answers(socket)
    equal(answer?.flags, ACK_TLVS)
    equal(answer?.errno, 19)
    deepEqual(answer?.extack, {
      message: 'no such thing',
      offset: 16,
      cookie: new Uint8Array([1, 2]),
      missingType: 5,
      missingNest: 20,
    })
    // MSG, COOKIE, OFFS, MISS_TYPE, MISS_NEST: in this order
    const types: number[] = []
    const view = new DataView(answer!.payload.buffer, answer!.payload.byteOffset, answer!.payload.length)
    for (let at = 20; at < view.byteLength; at += (view.getUint16(at, true) + 3) & ~3)
      types.push(view.getUint16(at + 2, true))
    deepEqual(types, [1, 3, 2, 5, 6])
  },
  OWN,
)

rule(
  'W10, W11',
  'NLM_F_ECHO: the requester gets the notification by unicast, the others the multicast',
  bench => {
    const { socket, owner } = serve(bench, request => {
      const { sequence, flags } = request.message
      owner.notify(
        { type: 20, sequence, portId: request.portId },
        { group: 1, portId: request.portId, report: (flags & NLM_F_ECHO) !== 0 },
      )
    })
    const other = bench.open(PROTOCOL)
    equal(other.bind(101, 1), 0)
    equal(socket.setsockopt(SOL_NETLINK, 1, 1), 0)
    ask(socket, ACK | NLM_F_ECHO, 9)
    const first = expectDatagram(socket)
    deepEqual([first.groups, answersIn(first)[0]?.sequence], [1, 9])
    deepEqual(summary(answers(socket)), [[2, 0x100, 0]])
    const heard = expectDatagram(other)
    deepEqual([heard.groups, heard.portId, answersIn(heard)[0]?.portId], [1, 0, 100])
    ask(socket, 0, 10)
    equal(expectDatagram(socket).groups, 1)
  },
  OWN,
)

rule(
  'K1, K3',
  'a capability counts where sender and opener have it, or the destination was given',
  bench => {
    const { kernel, socket } = serve(bench, request => (request.netCapable(12) ? 0 : -1))
    const { unprivileged } = bench.backend
    const outcome = (send: () => number): number => {
      equal(send(), 16)
      return answers(socket)[0]!.errno!
    }
    const message = encodeMessage({ type: 17, flags: REQUEST | ACK })
    equal(
      outcome(() => socket.send(message, -1, 0)),
      0,
    )
    equal(
      unprivileged!(() => outcome(() => socket.send(message, -1, 0))),
      1,
    )
    const nobody = kernel.as({ uid: 65534, netns: kernel.findNetworkNamespace(bench.netns)! })
    const opened = nobody.transport.socket(PROTOCOL)
    if (typeof opened === 'number') throw new Error(`socket: ${opened}`)
    opened.usedBy(kernel.as({ pid: 5 }).process)
    const errno = (portId: number): number => {
      equal(opened.send(message, portId, 0), 16)
      return answers(opened)[0]!.errno!
    }
    equal(errno(-1), 1)
    equal(errno(0), 0)
    equal(opened.connect(0, 0), 0)
    equal(errno(-1), 1)
    opened.close()
  },
  OWN,
)

rule(
  'K2',
  'root of a user namespace may in its network namespace, and not in the initial one',
  bench => {
    const kernel = bench.backend.kernel!
    const userns = kernel.createUserNamespace(1000)
    const netns = kernel.createNetworkNamespace({ userns })
    const judged: boolean[] = []
    kernel.netlink(PROTOCOL, {
      netns,
      request: request => void judged.push(request.netCapable(12), request.nsCapable(kernel.userns, 12)),
    })
    const socket = kernel.as({ uid: 0, userns, netns }).transport.socket(PROTOCOL)
    if (typeof socket === 'number') throw new Error(`socket: ${socket}`)
    ask(socket, 0)
    deepEqual(judged, [true, false])
    equal(socket.setsockopt(SOL_SOCKET, 33, 10_000), -1) // S7
    equal(socket.setsockopt(SOL_NETLINK, 8, 1), 0) // P4
    socket.close()
  },
  OWN,
)

rule(
  'D1, D2, D4, D5, D6, D11',
  'a dump comes in chunks, the first inside send, without an acknowledgement',
  bench => {
    const { socket } = serve(bench, (request, owner) => dumpOf(300)(request, owner))
    equal(ask(socket, DUMP | ACK), 16)
    const first = expectDatagram(socket, 2000)
    equal(first.fullLength <= 3776, true)
    equal(ask(socket, DUMP, 2), 16)
    const all = answers(socket)
    deepEqual(
      all.filter(({ type }) => type === 2).map(({ errno, sequence }) => [errno, sequence]),
      [[16, 2]],
    )
    const done = all.at(-1)!
    deepEqual([done.type, done.flags, done.length, done.errno], [3, MULTI, 20, 0])
    equal(
      all.every(({ type, flags }) => type === 2 || flags === MULTI),
      true,
    )
    equal(ask(socket, DUMP, 3), 16)
    equal(answers(socket).at(-1)?.type, 3)
  },
  OWN,
)

rule(
  'D6, V8',
  'later chunks are as large as the largest buffer offered, up to 32448',
  bench => {
    const { socket } = serve(bench, (request, owner) => dumpOf(3000)(request, owner))
    const chunks = (room: number): number[] => {
      ask(socket, DUMP)
      const sizes: number[] = []
      for (;;) {
        const datagram = expectDatagram(socket, room)
        sizes.push(datagram.fullLength)
        if (answersIn(datagram).at(-1)?.type === 3) return sizes
      }
    }
    const small = chunks(20_000)
    equal(small[0], 3724) // 49 messages of 76 bytes
    equal(small[1], 19_988) // built by the receive that offered 20000
    equal(Math.max(...small), 19_988)
    equal(Math.max(...chunks(65_536)), 32_376)
  },
  OWN,
)

rule(
  'A6, D7',
  'a chunk costs what was allocated for it; the first goes over any receive buffer',
  bench => {
    const { socket } = serve(bench, (request, owner) => dumpOf(1)(request, owner))
    equal(socket.setsockopt(SOL_SOCKET, 8, 0), 0)
    ask(socket, DUMP)
    equal(memoryOf(socket).used, 4352)
    equal(answers(socket).length, 2)
  },
  OWN,
)

rule(
  'D8',
  'a dump that finds no room is ENOBUFS and stays; it goes on when the queue was read',
  bench => {
    const { socket, owner } = serve(bench, (request, owner) => dumpOf(60)(request, owner))
    equal(socket.setsockopt(SOL_SOCKET, 8, 2500), 0) // 5000 bytes
    for (let i = 0; i < 5; i++) equal(owner.unicast({ type: 30 }, 100), 16)
    ask(socket, DUMP)
    const received = answers(socket)
    equal(received.filter(({ type }) => type === 30).length, 5)
    const dumped = received.filter(({ type }) => type === 17).length
    equal(dumped, 60)
    equal(received.at(-1)?.type, 3)
  },
  OWN,
)

rule(
  'D9, D10, E6',
  'start that fails is an error; a chunk that fails is an error in DONE, with its text',
  bench => {
    const { socket } = serve(bench, (request, owner) =>
      owner.startDump(request, {
        start: () => (request.message.sequence === 1 ? -22 : 0),
        dump: () => {
          throw new RequestError(19, { message: 'gone' })
        },
      }),
    )
    ask(socket, DUMP, 1)
    deepEqual(summary(answers(socket)), [[2, 0, 22]])
    ask(socket, DUMP, 2)
    const [done] = answers(socket)
    deepEqual([done?.type, done?.flags, done?.errno, done?.extack], [3, MULTI | ACK_TLVS, 19, { message: 'gone' }])
  },
  OWN,
)

rule(
  'D13',
  'a dump that was filtered says so on every message and on DONE',
  bench => {
    const { socket } = serve(bench, (request, owner) => {
      const { dump } = { dump: dumpFrom([1, 2][Symbol.iterator](), chunk => chunk.add(17, () => {})) }
      return owner.startDump(request, { dump, answerFlags: 0x20 })
    })
    ask(socket, DUMP)
    deepEqual(
      answers(socket).map(({ flags }) => flags),
      [MULTI | 0x20, MULTI | 0x20, MULTI | 0x20],
    )
  },
  OWN,
)

rule(
  'O9',
  'a filter of the kernel is asked about members only, before room is looked for',
  bench => {
    const { owner } = serve(bench, () => {})
    const member = bench.open(PROTOCOL)
    equal(member.bind(1, 1), 0)
    equal(bench.open(PROTOCOL).bind(2, 0), 0)
    equal(member.setsockopt(SOL_SOCKET, 8, 0), 0)
    const asked: number[] = []
    const options = { group: 1, filter: ({ portId }: { portId: number }) => asked.push(portId) < 0 }
    for (let i = 0; i < 5; i++) equal(owner.broadcast({ type: 16 }, options), -3)
    deepEqual(asked, [1, 1, 1, 1, 1])
    equal(memoryOf(member).drops, 0)
    equal(owner.broadcast({ type: 16 }, { group: 1, portId: 1 }), -3)
  },
  OWN,
)

rule(
  'D12',
  'a change between chunks marks one message',
  bench => {
    let generation = 1
    const { socket } = serve(bench, (request, owner) => dumpOf(3000, { generation: () => generation })(request, owner))
    ask(socket, DUMP)
    const first = answersIn(expectDatagram(socket))
    generation = 2
    const rest = answers(socket)
    const flags = [...first, ...rest].map(answer => answer.flags & NLM_F_DUMP_INTR)
    equal(flags.filter(flag => flag !== 0).length, 1)
  },
  OWN,
)

rule(
  'D14, M1',
  'closing in a dump ends it; the order of what a closed socket sets off',
  bench => {
    const calls: string[] = []
    const kernel = bench.backend.kernel!
    const owner = kernel.netlink(PROTOCOL, {
      netns: kernel.findNetworkNamespace(bench.netns)!,
      request: request => dumpOf(500, { done: () => void calls.push('done') })(request, owner),
      release: portId => void calls.push(`release ${portId}`),
      unbind: (_netns, group) => void calls.push(`unbind ${group}`),
    })
    const stop = kernel.onRelease(({ protocol, portId }) => void calls.push(`URELEASE ${protocol} ${portId}`))
    const socket = bench.open(PROTOCOL)
    equal(socket.bind(100, 0b101), 0)
    ask(socket, DUMP)
    socket.close()
    deepEqual(calls, ['release 100', 'unbind 1', 'unbind 3', `URELEASE ${PROTOCOL} 100`, 'done'])
    stop()
  },
  OWN,
)

rule(
  'D16',
  'a chunk that is cut loses its rest, the dump goes on',
  bench => {
    const { socket } = serve(bench, (request, owner) => dumpOf(100)(request, owner))
    ask(socket, DUMP)
    const cut = expectDatagram(socket, 100)
    equal(cut.fullLength > cut.length, true)
    const rest = answers(socket)
    equal(rest.at(-1)?.type, 3)
    equal(rest.length < 100, true)
  },
  OWN,
)

rule(
  'D1',
  'dumps of other sockets go on meanwhile',
  bench => {
    const { socket } = serve(bench, (request, owner) => dumpOf(200)(request, owner))
    const other = bench.open(PROTOCOL)
    equal(other.bind(0, 0), 0)
    ask(socket, DUMP)
    ask(other, DUMP)
    for (const each of [socket, other]) equal(answers(each).filter(({ type }) => type === 17).length, 200)
  },
  OWN,
)

rule(
  'S2, X5, N6',
  'a protocol ends with its last kernel socket; a namespace that ends takes its kernel sockets',
  bench => {
    const kernel = bench.backend.kernel!
    const { owner, socket } = serve(bench, () => {})
    throws(() => kernel.netlink(PROTOCOL, { netns: owner.netns }), RangeError)
    owner.release()
    strictEqual(bench.backend.transport.socket(PROTOCOL), -93)
    equal(ask(socket, 0), -111)
    const netns = kernel.createNetworkNamespace()
    const user = bench.open(16, netns.fd)
    equal(ask(user, 0), 16)
    kernel.destroyNetworkNamespace(netns)
    equal(ask(user, 0), -111)
  },
  OWN,
)

rule(
  'W1',
  'input without requests: each message as it is, answered now or later',
  async bench => {
    const kernel = bench.backend.kernel!
    const seen: string[] = []
    const owner = kernel.netlink(PROTOCOL, {
      netns: kernel.findNetworkNamespace(bench.netns)!,
      input: (message, { portId }) => {
        seen.push(Buffer.from(message.payload).toString())
        setImmediate(() => owner.unicast({ type: 16, payload: message.payload }, portId))
      },
    })
    const socket = bench.open(PROTOCOL)
    equal(socket.bind(100, 0), 0)
    socket.send(encodeMessage({ type: 16, payload: Buffer.from('Hello you!') }), 0, 0)
    deepEqual(seen, ['Hello you!'])
    expectNothing(socket)
    await new Promise(resolve => setImmediate(resolve))
    const [answer] = answers(socket)
    equal(Buffer.from(answer!.payload).toString(), 'Hello you!')
  },
  OWN,
)
