import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { ANY_NUMBER, AREA_HEADER, DATAGRAM_HEADER, type Datagram, ReceiveArea } from '../receive-area.js'
import type { SystemSocket } from '../transport.js'
import { addon } from './addon.js'
import {
  EAGAIN,
  ECONNREFUSED,
  getLink,
  message,
  NETLINK_GENERIC,
  NETLINK_PKTINFO,
  NETLINK_ROUTE,
  NETLINK_USERSOCK,
  open,
  openBound,
  SO_PASSCRED,
  SO_RCVBUF,
  SOL_NETLINK,
  SOL_SOCKET,
  withoutAddon,
} from './linux.test.support.js'

function datagrams(area: ReceiveArea): Datagram[] {
  const all: Datagram[] = []
  for (let position = AREA_HEADER; all.length < area.count; position = area.next(position))
    all.push(area.datagram(position))
  return all
}

const bytesOf = (area: ReceiveArea, { offset, length }: Datagram) => area.u8.slice(offset, offset + length)

/** Sends to a group; refused only because nobody listens at port 0 beside it (X6). */
function broadcast(socket: SystemSocket, bytes: Uint8Array, groups: number): void {
  assert.equal(socket.send(bytes, 0, groups), -ECONNREFUSED)
}

describe('receiving', { skip: withoutAddon }, () => {
  it('tells an empty queue from datagrams', t => {
    const area = new ReceiveArea()
    const { socket } = openBound(t, NETLINK_USERSOCK)
    assert.equal(socket.receive(area), 0)
    assert.deepEqual([area.count, area.errno, area.overruns], [0, EAGAIN, 0])
  })

  it('packs datagrams of every length mod 8 behind each other, 8-aligned and unharmed', t => {
    const area = new ReceiveArea()
    const from = openBound(t, NETLINK_USERSOCK)
    const to = openBound(t, NETLINK_USERSOCK)
    const lengths = [16, 17, 18, 19, 20, 21, 22, 23, 24, 1, 1500]
    for (const length of lengths) assert.equal(from.socket.send(message(length), to.portId, 0), length)
    assert.equal(to.socket.receive(area), lengths.length)
    assert.equal(area.errno, EAGAIN)
    for (const [index, datagram] of datagrams(area).entries()) {
      const length = lengths[index]!
      assert.equal(datagram.offset % 8, 0)
      assert.deepEqual(bytesOf(area, datagram), message(length))
      assert.deepEqual({ ...datagram, offset: 0 }, {
        offset: 0,
        length,
        fullLength: length,
        portId: from.portId,
        groups: 0,
        group: undefined,
        nsid: undefined,
        credentials: undefined,
        overrun: false,
      } satisfies Datagram)
    }
  })

  it('cuts a datagram that is longer than the room, and tells the full length (V2)', t => {
    const area = new ReceiveArea(4096, 100)
    const { socket, portId } = openBound(t, NETLINK_USERSOCK)
    socket.send(message(1000), portId, 0)
    socket.send(message(40), portId, 0)
    assert.equal(socket.receive(area), 2)
    const [cut, whole] = datagrams(area)
    assert.deepEqual([cut!.length, cut!.fullLength], [100, 1000])
    assert.deepEqual(bytesOf(area, cut!), message(1000).subarray(0, 100))
    assert.deepEqual([whole!.length, whole!.fullLength], [40, 40])
    assert.deepEqual(bytesOf(area, whole!), message(40))
  })

  it('stops when the area is full and goes on with the next call, losing nothing', t => {
    const area = new ReceiveArea(AREA_HEADER + 3 * (DATAGRAM_HEADER + 104), 104)
    const { socket, portId } = openBound(t, NETLINK_USERSOCK)
    const sent = Array.from({ length: 8 }, (_, index) => message(97 + index))
    for (const bytes of sent) assert.equal(socket.send(bytes, portId, 0), bytes.length)
    const received: Uint8Array[] = []
    const counts: number[] = []
    const errnos: number[] = []
    while (counts.length < 10 && received.length < sent.length) {
      counts.push(socket.receive(area))
      errnos.push(area.errno)
      received.push(...datagrams(area).map(datagram => bytesOf(area, datagram)))
    }
    assert.deepEqual(received, sent)
    assert.deepEqual(counts, [3, 3, 2])
    assert.deepEqual(errnos, [0, 0, EAGAIN])
  })

  it('writes nothing behind the area', t => {
    const whole = new Uint8Array(1024).fill(0xa5)
    const { socket, portId } = openBound(t, NETLINK_USERSOCK)
    const entrySize = DATAGRAM_HEADER + 41
    for (let extra = 0; extra < 16; extra++) {
      whole.fill(0xa5)
      for (let count = 0; count < 4; count++) socket.send(message(41), portId, 0)
      const window = whole.subarray(0, AREA_HEADER + 2 * entrySize + extra)
      const area = { u8: window, room: 41, most: ANY_NUMBER } as unknown as ReceiveArea
      assert.ok(socket.receive(area) >= 1)
      assert.ok(whole.subarray(window.length).every(byte => byte === 0xa5))
      while (socket.receive(area) > 0) {}
    }
  })

  it('tells the group, exactly with PKTINFO and as a mask without (V4, V5)', t => {
    const area = new ReceiveArea()
    const from = openBound(t, NETLINK_USERSOCK)
    const to = openBound(t, NETLINK_USERSOCK, 1 << 6)
    broadcast(from.socket, message(32), 1 << 6)
    assert.equal(to.socket.receive(area), 1)
    assert.deepEqual([area.datagram(AREA_HEADER).groups, area.datagram(AREA_HEADER).group], [64, undefined])
    assert.equal(to.socket.setsockopt(SOL_NETLINK, NETLINK_PKTINFO, 1), 0)
    broadcast(from.socket, message(32), 1 << 6)
    from.socket.send(message(32), to.portId, 0)
    assert.equal(to.socket.receive(area), 2)
    assert.deepEqual(
      datagrams(area).map(({ group, portId }) => ({ group, portId })),
      [
        { group: 7, portId: from.portId },
        { group: 0, portId: from.portId },
      ],
    )
  })

  it('tells the credentials of the sender (V6)', t => {
    const area = new ReceiveArea()
    const { socket, portId } = openBound(t, NETLINK_USERSOCK)
    assert.equal(socket.setsockopt(SOL_SOCKET, SO_PASSCRED, 1), 0)
    assert.equal(socket.setsockopt(SOL_NETLINK, NETLINK_PKTINFO, 1), 0)
    socket.send(message(32), portId, 0)
    assert.equal(socket.receive(area), 1)
    const { credentials, group } = area.datagram(AREA_HEADER)
    assert.deepEqual(credentials, { pid: process.pid, uid: process.geteuid!(), gid: process.getegid!() })
    assert.equal(group, 0, 'both control messages came')
  })

  it('trusts the kernel: port 0, and credentials all 0', t => {
    const area = new ReceiveArea()
    const socket = open(t, NETLINK_ROUTE)
    socket.setsockopt(SOL_SOCKET, SO_PASSCRED, 1)
    assert.equal(socket.sendReceive(getLink(), 0, 0, area), 32)
    const { portId, credentials } = area.datagram(AREA_HEADER)
    assert.equal(portId, 0)
    assert.equal(credentials?.pid, 0)
  })

  it('sends and receives in one call: the answer is there when send returns (X11)', t => {
    const area = new ReceiveArea()
    const socket = open(t, NETLINK_GENERIC)
    const request = new Uint8Array(36) // CTRL_CMD_GETFAMILY by id 16 (nlctrl)
    new Uint32Array(request.buffer).set([28, 0, 9, 0, 0, 0])
    new Uint16Array(request.buffer).set([16, 1], 2)
    request.set([3, 1, 0, 0], 16)
    new Uint16Array(request.buffer).set([6, 1, 16], 10)
    assert.equal(socket.sendReceive(request.subarray(0, 28), 0, 0, area), 28)
    assert.equal(area.count, 1)
    const { offset } = area.datagram(AREA_HEADER)
    assert.equal(area.u16[(offset + 4) >> 1], 16, 'nlctrl answers with its own family id')
    assert.ok(Buffer.from(area.u8.subarray(offset)).includes('nlctrl\0'))
  })

  it('receives nothing, and says so, when the send of a send-and-receive fails', t => {
    const area = new ReceiveArea()
    const { socket, portId } = openBound(t, NETLINK_USERSOCK)
    socket.send(message(32), portId, 0)
    assert.equal(socket.sendReceive(message(32), 0xffff_fff2, 0, area), -ECONNREFUSED)
    assert.equal(area.count, 0)
    assert.equal(socket.receive(area), 1)
    socket.close()
    assert.equal(socket.sendReceive(message(32), portId, 0, area), -9)
    assert.equal(area.count, 0, 'what the area held before is not mistaken for an answer')
  })

  it('counts an overrun, marks the datagram after it, and reads on (O2, O3)', t => {
    const area = new ReceiveArea()
    const from = openBound(t, NETLINK_USERSOCK)
    const to = openBound(t, NETLINK_USERSOCK, 1)
    assert.equal(to.socket.setsockopt(SOL_SOCKET, SO_RCVBUF, 4096), 0)
    for (let count = 0; count < 100; count++) broadcast(from.socket, message(64), 1)
    const queued = to.socket.receive(area)
    assert.ok(queued > 1 && queued < 100, `${queued} of 100 fitted`)
    assert.deepEqual([area.overruns, area.errno], [1, EAGAIN])
    assert.deepEqual(
      datagrams(area).map(datagram => datagram.overrun),
      Array.from({ length: queued }, (_, index) => index === 0),
    )
    broadcast(from.socket, message(64), 1)
    assert.equal(to.socket.receive(area), 1, 'drained, so the kernel delivers again (O5)')
    assert.deepEqual([area.overruns, area.datagram(AREA_HEADER).overrun], [0, false])
  })

  it('refuses an area that cannot hold what it says', t => {
    const { socket } = openBound(t, NETLINK_USERSOCK)
    const receive = (u8: unknown, room: unknown) => socket.receive({ u8, room, most: 1 } as unknown as ReceiveArea)
    assert.throws(() => receive(new Uint8Array(8), 0), TypeError)
    assert.throws(() => receive(new Uint8Array(256), 193), TypeError)
    assert.throws(() => receive(new Uint8Array(257).subarray(1), 8), TypeError)
    assert.throws(() => receive(new Uint32Array(256), 8), TypeError)
    assert.throws(() => receive(new Uint8Array(256), -1), TypeError)
    assert.equal(receive(new Uint8Array(256), 192), 0)
    const transferred = new Uint8Array(4096)
    structuredClone(transferred.buffer, { transfer: [transferred.buffer] })
    assert.throws(() => receive(transferred, 8), TypeError)
  })

  it('answers for every number that is not an entry with -EBADF', () => {
    const native = addon()
    for (const entry of [0, 1, 5, 2 ** 20, 2 ** 21 + 3, 2 ** 52, Number.MAX_SAFE_INTEGER]) {
      assert.equal(native.close(entry), -9)
      assert.equal(native.receive(entry, new Uint8Array(256), 8, 1), -9)
    }
  })
})
