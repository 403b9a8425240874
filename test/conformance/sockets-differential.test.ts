/** Both kernels are taken through the same random system calls on a handful of sockets, and every result must be the same. */

import assert from 'node:assert/strict'
import { release } from 'node:os'
import test from 'node:test'
import fc from 'fast-check'
import { createKernel } from 'nlkit/kernel'
import { linux, ReceiveArea, type SystemSocket, type Transport } from 'nlkit/transport'
import { linuxKind } from './backend.js'
import { bytes, NETLINK_USERSOCK, SOL_NETLINK, SOL_SOCKET } from './rule.js'

const SLOTS = 5

/** What one call returned and wrote, as text. */
type Step = (world: World) => string

/** Sockets of one kernel, in a namespace of their own. */
class World {
  readonly #transport: Transport
  readonly #netns: number | undefined
  readonly sockets: SystemSocket[]

  constructor(transport: Transport, netns?: number) {
    this.#transport = transport
    this.#netns = netns
    this.sockets = Array.from({ length: SLOTS }, () => this.#open())
  }

  #open(): SystemSocket {
    const options = this.#netns === undefined ? {} : { netns: this.#netns }
    const socket = this.#transport.socket(NETLINK_USERSOCK, options)
    if (typeof socket === 'number') throw new Error(`socket failed with ${socket}`)
    return socket
  }

  reopen(slot: number): void {
    this.sockets[slot]!.close()
    this.sockets[slot] = this.#open()
  }

  end(): void {
    for (const socket of this.sockets) socket.close()
  }
}

/** Port ids that autobind invents are random in both. */
function port(portId: number): string {
  return portId >= 0x8000_0000 && portId < 0xffff_f000 ? 'auto' : String(portId)
}

function nameOf(call: (into: Uint32Array) => number): string {
  const into = new Uint32Array(2)
  return `${call(into)} ${port(into[0]!)} ${into[1]}`
}

function optionOf(socket: SystemSocket, level: number, name: number, size: number): string {
  const into = new Uint8Array(size)
  return `${socket.getsockopt(level, name, into)} ${Buffer.from(into).toString('hex')}`
}

function receive(socket: SystemSocket, room: number): string {
  const area = new ReceiveArea(0, room)
  const count = socket.receive(area)
  if (count <= 0) return `${count} errno ${area.errno} overruns ${area.overruns}`
  const { portId, offset, length, credentials, ...rest } = area.datagram(16)
  const payload = Buffer.from(area.u8.subarray(offset, offset + length))
    .toString('hex')
    .slice(0, 32)
  return JSON.stringify({ count, port: port(portId), length, uid: credentials?.uid, ...rest, payload })
}

const slots = fc.nat(SLOTS - 1)
const ports = fc.constantFrom(0, 1, 2, 3, 4, 5)
const groupMasks = fc.constantFrom(0, 0, 1, 2, 3, 6, 0x8000_0001)
const lengths = fc.constantFrom(1, 20, 300, 800, 2000, 5000)

/** Options that take a number, with numbers worth trying. */
const settings = fc.oneof(
  fc.tuple(fc.constant(SOL_SOCKET), fc.constant(8), fc.constantFrom(0, 2000, 5000, 20_000)),
  fc.tuple(fc.constant(SOL_SOCKET), fc.constant(7), fc.constantFrom(0, 3000, 10_000)),
  fc.tuple(fc.constant(SOL_SOCKET), fc.constant(16), fc.constantFrom(0, 1)),
  fc.tuple(fc.constant(SOL_NETLINK), fc.constantFrom(1, 2), fc.constantFrom(0, 1, 2, 3, 32, 33)),
  fc.tuple(fc.constant(SOL_NETLINK), fc.constantFrom(3, 4, 5, 8, 10, 11, 12), fc.constantFrom(0, 1)),
  fc.tuple(fc.constantFrom(SOL_NETLINK, 6), fc.constantFrom(0, 6, 9, 13), fc.constant(1)),
)

const steps: fc.Arbitrary<readonly [string, Step]> = fc.oneof(
  {
    weight: 3,
    arbitrary: fc
      .tuple(slots, ports, groupMasks)
      .map(([slot, portId, groups]): [string, Step] => [
        `bind ${slot} ${portId} ${groups}`,
        world => String(world.sockets[slot]!.bind(portId, groups)),
      ]),
  },
  {
    weight: 1,
    arbitrary: fc
      .tuple(slots, ports, groupMasks)
      .map(([slot, portId, groups]): [string, Step] => [
        `connect ${slot} ${portId} ${groups}`,
        world => String(world.sockets[slot]!.connect(portId, groups)),
      ]),
  },
  {
    weight: 12,
    arbitrary: fc
      .tuple(slots, fc.oneof(ports, fc.constant(-1)), groupMasks, lengths)
      .map(([slot, portId, groups, length]): [string, Step] => [
        `send ${slot} ${portId} ${groups} ${length}`,
        world => String(world.sockets[slot]!.send(bytes(length), portId, portId === -1 ? 0 : groups)),
      ]),
  },
  {
    weight: 6,
    arbitrary: fc
      .tuple(slots, fc.constantFrom(0, 10, 70_000))
      .map(([slot, room]): [string, Step] => [`receive ${slot} ${room}`, world => receive(world.sockets[slot]!, room)]),
  },
  {
    weight: 4,
    arbitrary: fc
      .tuple(slots, settings)
      .map(([slot, [level, name, value]]): [string, Step] => [
        `set ${slot} ${level} ${name} ${value}`,
        world => String(world.sockets[slot]!.setsockopt(level, name, value)),
      ]),
  },
  {
    weight: 1,
    arbitrary: slots.map((slot): [string, Step] => [
      `error ${slot}`,
      world => optionOf(world.sockets[slot]!, SOL_SOCKET, 4, 4),
    ]),
  },
  {
    weight: 1,
    arbitrary: slots.map((slot): [string, Step] => [
      `reopen ${slot}`,
      world => {
        world.reopen(slot)
        return ''
      },
    ]),
  },
)

/** What can be seen of every socket after each step. SO_MEMINFO: memory, buffers, drops. */
function stateOf(world: World): string[] {
  return world.sockets.map(socket => {
    const memory = optionOf(socket, SOL_SOCKET, 55, 36)
    const memberships = optionOf(socket, SOL_NETLINK, 9, 4)
    return [
      nameOf(into => socket.getsockname(into)),
      nameOf(into => socket.getpeername(into)),
      memory,
      memberships,
    ].join(' | ')
  })
}

/** Bytes of the small-head cache of the running kernel (A4). */
function smallHead(netns: number): number {
  const world = new World(linux, netns)
  const [socket] = world.sockets
  socket!.bind(1, 0)
  socket!.send(bytes(1), 1, 0)
  const words = new Uint8Array(36)
  socket!.getsockopt(SOL_SOCKET, 55, words)
  world.end()
  return new Uint32Array(words.buffer)[0]! - 256
}

test('random system calls end alike on both kernels', { skip: linuxKind.missing, timeout: 120_000 }, () => {
  const backend = linuxKind.make()
  const netns = backend.namespace()
  const kernel = createKernel({ version: release(), truesize: { smallHead: smallHead(netns) } })
  const { transport } = kernel.as({ pid: process.pid })
  try {
    fc.assert(
      fc.property(fc.array(steps, { minLength: 5, maxLength: 60 }), list => {
        const [real, ours] = [new World(linux, netns), new World(transport)]
        try {
          for (const [i, [what, step]] of list.entries()) {
            const told = list.slice(0, i + 1).map(([name]) => name)
            const [expected, actual] = [step(real), step(ours)]
            assert.equal(actual, expected, told.join('\n'))
            assert.deepEqual(stateOf(ours), stateOf(real), `${what}, after\n${told.join('\n')}`)
          }
        } finally {
          real.end()
          ours.end()
        }
      }),
      { numRuns: Number(process.env.NLKIT_FUZZ_RUNS ?? 300), seed: Number(process.env.NLKIT_SEED ?? 1) },
    )
  } finally {
    backend.end()
  }
})
