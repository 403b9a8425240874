/** Section 19 of the rules, and validation of kinds that only a family of one's own has: on the embedded kernel. */

import { ok, throws } from 'node:assert/strict'
import { type GenericRequest, RequestError } from 'nlkit/kernel'
import type { Writer } from 'nlkit/wire'
import { demoFamily } from './demo-family.js'
import { ACK, answers, answersIn, ask, DUMP, generic, genericSocket, MULTI, REQUEST } from './requests.js'
import {
  type Bench,
  deepEqual,
  drain,
  equal,
  expectDatagram,
  expectNothing,
  NETLINK_GENERIC,
  nameOf,
  rule,
  SOL_NETLINK,
} from './rule.js'

const OWN = { only: ['embedded', 'needs a family of one’s own'] as const }
const NOTIFY = 16

const quiet = { do: () => undefined }

function register(bench: Bench, handlers: object = { get: { ...quiet, dump: () => [] }, lax: quiet }, name?: string) {
  return bench.backend.kernel!.generic.register(demoFamily(name), handlers as never)
}

rule(
  'H6',
  'ids are given out from 19 upwards, and a name only once',
  bench => {
    const first = register(bench)
    equal(first.id, 19)
    throws(() => register(bench), /EEXIST/)
    equal(register(bench, {}, 'second').id, 20)
    first.unregister()
    equal(register(bench).id, 21)
    throws(() => register(bench, { nonsense: quiet }, 'third'), TypeError)
  },
  OWN,
)

rule(
  'H7, G10',
  'groups get the first free numbers in a row; many of them make the protocol larger',
  bench => {
    const { generic: registry } = bench.backend.kernel!
    const socket = genericSocket(bench)
    equal(socket.setsockopt(SOL_NETLINK, 1, 65), -22)
    const groups = (count: number): { name: string }[] => Array.from({ length: count }, (_, i) => ({ name: `g${i}` }))
    equal(registry.register(demoFamily('few', groups(3)), {}).group('g0'), 2)
    equal(registry.register(demoFamily('more', groups(12)), {}).group('g0'), 19)
    equal(registry.register(demoFamily('one', groups(1)), {}).group('g0'), 5)
    equal(registry.register(demoFamily('many', groups(60)), {}).group('g0'), 31)
    equal(socket.setsockopt(SOL_NETLINK, 1, 65), 0)
    equal(socket.setsockopt(SOL_NETLINK, 1, 129), -22)
  },
  OWN,
)

rule(
  'H12, G11',
  'families that come and go are announced to group notify; their groups lose their members',
  bench => {
    const listener = genericSocket(bench)
    equal(listener.setsockopt(SOL_NETLINK, 1, NOTIFY), 0)
    const family = register(bench)
    const member = genericSocket(bench)
    equal(member.setsockopt(SOL_NETLINK, 1, family.group('news')), 0)
    equal(family.hasListeners('news'), true)
    family.unregister()
    family.unregister()
    equal(family.hasListeners('news'), false)
    const events = answers(listener)
    deepEqual(
      events.map(({ payload, portId, sequence }) => [payload[0], portId, sequence]),
      [1, 7, 8, 2].map(command => [command, 0, 0]),
    )
  },
  OWN,
)

rule(
  'H2, K2',
  'ADMIN_PERM asks for the initial user namespace, UNS_ADMIN_PERM for that of the socket',
  bench => {
    const kernel = bench.backend.kernel!
    const { id } = register(bench, { admin: quiet, unsAdmin: quiet })
    const userns = kernel.createUserNamespace(1000)
    const netns = kernel.createNetworkNamespace({ userns })
    const errnos = (process: Parameters<typeof kernel.as>[0]): unknown[] =>
      [2, 3].map(command => {
        const socket = kernel.as(process).transport.socket(NETLINK_GENERIC)
        if (typeof socket === 'number') throw new Error(`socket: ${socket}`)
        socket.send(generic(command, { type: id, flags: REQUEST | ACK }), 0, 0)
        const [answer] = answers(socket)
        socket.close()
        return answer?.errno
      })
    deepEqual(errnos({}), [0, 0])
    deepEqual(errnos({ userns, netns }), [1, 0])
    deepEqual(errnos({ uid: 5 }), [1, 1])
  },
  OWN,
)

rule(
  'G6',
  'groups that demand a capability',
  bench => {
    const kernel = bench.backend.kernel!
    const family = kernel.generic.register(
      demoFamily('guarded', [{ name: 'a', flags: ['cap-net-admin'] }, { name: 'b' }]),
      {},
    )
    const socket = genericSocket(bench)
    bench.backend.unprivileged!(() => {
      equal(socket.setsockopt(SOL_NETLINK, 1, family.group('a')), -1)
      equal(socket.setsockopt(SOL_NETLINK, 1, family.group('b')), 0)
    })
    equal(socket.setsockopt(SOL_NETLINK, 1, family.group('a')), 0)
  },
  OWN,
)

rule(
  'W9, H1',
  'do: what the handler returns is the answer; one value or several, now or later',
  async bench => {
    let later: GenericRequest | undefined
    const { id } = register(bench, {
      get: {
        do: (request: { number?: number }, info: GenericRequest) => {
          if (request.number === 1) return { number: 10 }
          if (request.number === 2) return [{ number: 20 }, { number: 21 }]
          later = info
          return undefined
        },
      },
    })
    const socket = genericSocket(bench)
    const numbers = (): unknown[] =>
      answers(socket).map(({ type, errno, payload }) => (type === id ? payload[8] : `errno ${errno}`))
    const request = (number: number): number =>
      socket.send(generic(1, { type: id, flags: REQUEST | ACK, attributes: writer => writer.u32(1, number) }), 0, 0)
    request(1)
    deepEqual(numbers(), [10, 'errno 0'])
    request(2)
    deepEqual(numbers(), [20, 21, 'errno 0'])
    request(3)
    deepEqual(numbers(), ['errno 0'])
    later!.reply({ number: 30 })
    deepEqual(numbers(), [30])
  },
  OWN,
)

rule(
  'Y13, E3',
  'a required attribute that is missing is told by its number, and the nest it should be in',
  bench => {
    const { id } = register(bench, {
      get: {
        do: (_request: object, info: GenericRequest) => {
          info.require(1)
          info.require(7, 2)
        },
      },
    })
    const outcome = (attributes: (writer: Writer) => void): unknown => {
      const [answer] = ask(bench, generic(1, { type: id, attributes }))
      return [answer?.errno, answer?.extack]
    }
    deepEqual(
      outcome(() => {}),
      [22, { missingType: 1 }],
    )
    deepEqual(
      outcome(writer => {
        writer.u32(1, 1)
        writer.endNest(writer.startNest(7))
      }),
      [22, { missingType: 2, missingNest: 28 }],
    )
  },
  OWN,
)

rule(
  'D2, D9, E6',
  'dump: one message an item, and an error half-way in DONE',
  bench => {
    const { id } = register(bench, {
      get: {
        dump: function* () {
          for (let number = 0; number < 500; number++) yield { number }
          throw new RequestError(5, { message: 'worn out' })
        },
      },
    })
    const got = ask(bench, generic(1, { type: id, flags: REQUEST | DUMP }))
    equal(got.length, 501)
    equal(
      got.slice(0, -1).every(({ flags }) => flags === MULTI),
      true,
    )
    deepEqual([got.at(-1)?.errno, got.at(-1)?.extack], [5, { message: 'worn out' }])
  },
  OWN,
)

rule(
  'D14',
  'a reader that goes away ends the generator',
  bench => {
    let ended = false
    const { id } = register(bench, {
      get: {
        dump: function* () {
          try {
            for (let number = 0; ; number++) yield { number }
          } finally {
            ended = true
          }
        },
      },
    })
    const socket = genericSocket(bench)
    socket.send(generic(1, { type: id, flags: REQUEST | DUMP }), 0, 0)
    expectDatagram(socket)
    equal(ended, false)
    socket.close()
    equal(ended, true)
  },
  OWN,
)

rule(
  'W10, W11',
  'an event that a request caused: told to the group, and to the requester where it asked for an echo',
  bench => {
    const family = register(bench, {
      get: {
        do: (_request: object, info: GenericRequest) => {
          family.notify('ntf' as never, { number: 1 } as never, { request: info })
        },
      },
    })
    const [requester, other] = [genericSocket(bench), genericSocket(bench)]
    for (const socket of [requester, other]) equal(socket.setsockopt(SOL_NETLINK, 1, family.group('news')), 0)
    const outcome = (flags: number): unknown => {
      requester.send(generic(1, { type: family.id, flags: REQUEST | ACK | flags, sequence: 44 }), 0, 0)
      const seen = drain(requester).map(datagram => [datagram.groups !== 0, answersIn(datagram)[0]?.type])
      const [heard] = answers(other)
      return [seen, heard?.sequence, heard?.portId === nameOf(requester).portId]
    }
    deepEqual(outcome(0), [
      [
        [true, family.id],
        [false, 2],
      ],
      44,
      true,
    ])
    deepEqual(outcome(8), [
      [
        [true, family.id],
        [false, 2],
      ],
      44,
      true,
    ])
  },
  OWN,
)

rule(
  'W11, N1',
  'events go to the group’s members in every namespace, or in one',
  bench => {
    const kernel = bench.backend.kernel!
    const family = register(bench)
    const here = genericSocket(bench)
    const there = bench.open(NETLINK_GENERIC, bench.backend.namespace())
    equal(there.bind(0, 0), 0) // port 0 is left out of what is sent with portId 0
    for (const socket of [here, there]) equal(socket.setsockopt(SOL_NETLINK, 1, family.group('news')), 0)
    equal(family.notify('ntf' as never, { number: 4 } as never), 0)
    for (const socket of [here, there]) {
      const datagram = expectDatagram(socket)
      deepEqual([datagram.groups, answersIn(datagram)[0]?.payload[0]], [1 << (family.group('news') - 1), 5])
    }
    const netns = kernel.findNetworkNamespace(bench.netns)!
    equal(family.notify('ntf' as never, { number: 4 } as never, { netns }), 0)
    expectDatagram(here)
    expectNothing(there)
    equal(family.notify('ntf' as never, {} as never, { netns: kernel.netns }), -3)
  },
  OWN,
)

const FAILED = 'Attribute failed policy validation'

const cases: readonly (readonly [string, string, (writer: Writer) => void, number, object?])[] = [
  ['Y5', 'a flag with a payload', w => w.u32(5, 1), 34, { message: FAILED, offset: 20, policy: { type: 1 } }],
  [
    'Y7',
    'a binary too long',
    w => w.binary(3, new Uint8Array(5)),
    34,
    { message: FAILED, offset: 20, policy: { type: 10, maxLength: 4 } },
  ],
  [
    'Y7',
    'a binary not of its exact length',
    w => w.binary(4, new Uint8Array(5)),
    34,
    { message: 'binary attribute size out of range', offset: 20, policy: { type: 10, minLength: 6, maxLength: 6 } },
  ],
  [
    'Y7',
    'a binary too short',
    w => w.binary(13, new Uint8Array(1)),
    34,
    { message: 'binary attribute size out of range', offset: 20, policy: { type: 10 } },
  ],
  [
    'Y6',
    'a string longer than allowed, without NUL',
    w => w.binary(12, new Uint8Array(4).fill(65)),
    34,
    { message: FAILED, offset: 20, policy: { type: 11, maxLength: 3 } },
  ],
  ['Y6', 'a string of the longest length and its NUL', w => w.binary(12, new Uint8Array([65, 65, 65, 0])), 0],
  [
    'Y6',
    'a string that must have its NUL',
    w => w.binary(2, new Uint8Array(7).fill(65)),
    22,
    { message: FAILED, offset: 20, policy: { type: 12, maxLength: 7 } },
  ],
  ['Y9', 'a rejected attribute', w => w.u32(9, 1), 22, { message: FAILED, offset: 20 }],
  [
    'Y11',
    'a bitfield of another length',
    w => w.u32(6, 1),
    34,
    { message: FAILED, offset: 20, policy: { type: 15, mask: 3n } },
  ],
  [
    'Y11',
    'a bitfield with an unknown bit',
    w => w.bitfield32(6, 4, 4),
    22,
    { message: FAILED, offset: 20, policy: { type: 15, mask: 3n } },
  ],
  [
    'Y11',
    'a bitfield with a bit that is not selected',
    w => w.bitfield32(6, 1, 2),
    22,
    { message: FAILED, offset: 20, policy: { type: 15, mask: 3n } },
  ],
  ['Y11', 'a bitfield as it should be', w => w.bitfield32(6, 1, 3), 0],
  [
    'Y11, E5',
    'an integer in network order; its policy has no number',
    w => w.u16(10, 101, false),
    34,
    { message: 'integer out of range', offset: 20 },
  ],
  [
    'Y11',
    'a signed integer',
    w => w.s8(11, -6),
    34,
    { message: 'integer out of range', offset: 20, policy: { type: 6, min: -5n, max: 5n } },
  ],
  [
    'Y8',
    'elements of an array: empty ones pass, short ones do not',
    w => {
      const list = w.startNest(8)
      w.endNest(w.startNest(1))
      w.binary(2, new Uint8Array(2))
      w.endNest(list)
    },
    34,
    { message: 'Array element too short', offset: 28 },
  ],
  [
    'Y8',
    'the policy holds inside the elements of an array',
    w => {
      const list = w.startNest(8)
      const element = w.startNest(1)
      w.u8(1, 1)
      w.endNest(element)
      w.endNest(list)
    },
    22,
    { message: 'invalid attribute length', offset: 28, policy: { type: 4, min: 0n, max: 0xffffffffn } },
  ],
  [
    'Y8',
    'nests ten deep',
    w => {
      const starts = Array.from({ length: 10 }, () => w.startNest(7))
      w.u32(1, 1)
      for (const start of starts.reverse()) w.endNest(start)
    },
    22,
    { message: 'allowed policy recursion depth exceeded' },
  ],
  [
    'Y8',
    'nests nine deep',
    w => {
      const starts = Array.from({ length: 9 }, () => w.startNest(7))
      w.u32(1, 1)
      for (const start of starts.reverse()) w.endNest(start)
    },
    0,
  ],
]

for (const [numbers, what, attributes, errno, extack] of cases) {
  rule(
    numbers,
    what,
    bench => {
      const { id } = register(bench)
      const got = ask(bench, generic(1, { type: id, flags: REQUEST | ACK, attributes }))
      deepEqual(
        got.map(answer => [answer.errno, answer.extack]),
        [[errno, extack]],
      )
    },
    OWN,
  )
}

rule(
  'H8',
  'DONT_VALIDATE_STRICT: unknown attributes pass',
  bench => {
    const { id } = register(bench)
    const [answer] = ask(bench, generic(4, { type: id, flags: REQUEST | ACK, attributes: writer => writer.u32(99, 1) }))
    equal(answer?.errno, 0)
    ok(ask(bench, generic(1, { type: id, attributes: writer => writer.u32(99, 1) }))[0]?.errno === 22)
  },
  OWN,
)
