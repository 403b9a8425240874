/** What the embedded kernel takes as parameters, and that nothing in it is left to chance. */

import assert from 'node:assert/strict'
import test from 'node:test'
import { createKernel, type EmbeddedKernel, ManualClock } from 'nlkit/kernel'
import { ReceiveArea } from 'nlkit/transport'
import { encodeMessage } from 'nlkit/wire'
import { registerFamilies } from '../client/embedded-families.js'
import type { SystemSocket } from './backend.js'
import { byName, DUMP, GETFAMILY, generic, REQUEST } from './requests.js'
import { drain, memoryOf, nameOf } from './rule.js'

const [USERSOCK, ROUTE, GENERIC] = [2, 0, 16] as const
const [SOL_NETLINK, ADD_MEMBERSHIP] = [270, 1] as const

function open({ transport }: Pick<EmbeddedKernel, 'transport'>, protocol: number): SystemSocket {
  const socket = transport.socket(protocol)
  assert.ok(typeof socket !== 'number', `socket: ${socket}`)
  return socket
}

function costOf(kernel: EmbeddedKernel, length: number): number {
  const socket = open(kernel, USERSOCK)
  assert.equal(socket.bind(7, 0), 0)
  assert.equal(socket.send(new Uint8Array(length), 7, 0), length)
  const { used } = memoryOf(socket)
  socket.close()
  return used
}

test('truesize: those of 6.18, or what is given', () => {
  assert.deepEqual(
    [20, 300, 1000, 2000].map(length => costOf(createKernel(), length)),
    [832, 1280, 2304, 4352],
  )
  assert.equal(costOf(createKernel({ truesize: { smallHead: 704 } }), 20), 960)
  const arm = createKernel({ truesize: { skBuff: 240, sharedInfo: 384, page: 65_536 } })
  assert.deepEqual(
    [20, 300, 1000, 9000].map(length => costOf(arm, length)),
    [816, 1264, 2288, 16_624],
  )
})

test('the first chunk of a dump is as large as the page says', () => {
  const firstChunk = (page: number): number => {
    const kernel = createKernel({ truesize: { page } })
    const owner = kernel.netlink(30, {
      request: request =>
        owner.startDump(request, {
          dump: chunk => {
            while (chunk.add(17, writer => void writer.zeros(84)));
            return -90
          },
        }),
    })
    const socket = open(kernel, 30)
    socket.send(encodeMessage({ type: 17, flags: REQUEST | DUMP, sequence: 1 }), 0, 0)
    const area = new ReceiveArea()
    socket.receive(area)
    socket.close()
    return area.datagram(16).length
  }
  assert.deepEqual([4096, 65_536].map(firstChunk), [3700, 7800])
})

test('groups of protocols: those of 6.18, or what is given (G1)', () => {
  const most = (kernel: EmbeddedKernel, protocol: number): number => {
    const socket = open(kernel, protocol)
    let group = 0
    while (socket.setsockopt(SOL_NETLINK, ADD_MEMBERSHIP, group + 1) === 0) group++
    socket.close()
    return group
  }
  const counts = (kernel: EmbeddedKernel): number[] =>
    [USERSOCK, ROUTE, GENERIC].map(protocol => most(kernel, protocol))
  assert.deepEqual(counts(createKernel()), [32, 39, 64])
  assert.deepEqual(counts(createKernel({ groups: { usersock: 40, route: 36, generic: 100 } })), [40, 36, 128])
})

/** Every byte that a program sees: port ids, chunks, events, in their order. */
function everything(seed: number): unknown[] {
  const kernel = createKernel({ seed, clock: new ManualClock() })
  registerFamilies(kernel)
  const seen: unknown[] = []
  const sockets = [USERSOCK, USERSOCK, USERSOCK, ROUTE, ROUTE, GENERIC].map(protocol => open(kernel, protocol))
  for (const [index, socket] of sockets.entries()) {
    assert.equal(socket.bind(0, index === 4 ? 0x7fff_ffff : index === 5 ? 1 << 15 : 1), 0)
    seen.push(nameOf(socket))
  }
  const [first, , , route, listener, controller] = sockets
  first!.send(new Uint8Array(20), 0, 1)
  const link = (name: string): Uint8Array => {
    const ifname = new TextEncoder().encode(`${name}\0\0\0\0`).subarray(0, 4)
    // IFLA_IFNAME of 4 bytes, IFLA_LINKINFO { IFLA_INFO_KIND veth }
    const attributes = [8, 0, 3, 0, ...ifname, 16, 0, 18, 0, 9, 0, 1, 0, ...new TextEncoder().encode('veth\0\0\0\0')]
    return new Uint8Array([...new Uint8Array(16), ...attributes])
  }
  for (const name of ['a0', 'b0', 'c0']) {
    const message = { type: 16, flags: 0x605, sequence: 1, payload: link(name) }
    assert.ok(route!.send(encodeMessage(message), 0, 0) > 0)
  }
  for (let i = 0; i < 200; i++) {
    const payload = new Uint8Array([2, 32, 0, 0, 1, 0, 0, 0, 8, 0, 2, 0, 10, 0, 0, i, 8, 0, 1, 0, 10, 0, 0, i])
    route!.send(encodeMessage({ type: 20, flags: 0x601, sequence: 2 + i, payload }), 0, 0)
  }
  const dump = { flags: REQUEST | DUMP, sequence: 1000 }
  for (const type of [18, 22, 26]) {
    route!.send(encodeMessage({ ...dump, type, payload: new Uint8Array(16) }), 0, 0)
    seen.push(drain(route!).map(({ bytes }) => Buffer.from(bytes).toString('hex')))
  }
  controller!.send(generic(GETFAMILY, dump), 0, 0)
  controller!.send(generic(GETFAMILY, { attributes: byName('netdev') }), 0, 0)
  for (const socket of [...sockets.slice(0, 3), listener!, controller!])
    seen.push(drain(socket).map(({ bytes, groups, portId }) => [portId, groups, Buffer.from(bytes).toString('hex')]))
  for (const socket of sockets) socket.close()
  assert.match(String(seen[sockets.length]), /613000/, 'the links were made')
  assert.ok((seen[sockets.length + 1] as unknown[]).length >= 2, 'more than one chunk of addresses')
  return seen
}

test('the same seed and clock give the same port ids, addresses, chunks and events, every time', () => {
  const [once, again, other] = [everything(11), everything(11), everything(12)]
  assert.deepEqual(once, again)
  assert.notDeepEqual(once, other)
})
