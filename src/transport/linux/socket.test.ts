import assert from 'node:assert/strict'
import { readlinkSync } from 'node:fs'
import { describe, it } from 'node:test'
import { linux } from './index.js'
import {
  getLink,
  NETLINK_GENERIC,
  NETLINK_PKTINFO,
  NETLINK_ROUTE,
  NETLINK_USERSOCK,
  nameOf,
  open,
  openBound,
  SO_RCVBUF,
  SOL_NETLINK,
  SOL_SOCKET,
  withoutAddon,
} from './linux.test.support.js'

describe('a socket of the running kernel', { skip: withoutAddon }, () => {
  it('gives errno as data where there is no such type or protocol (S1, S2)', () => {
    assert.equal(linux.socket(NETLINK_USERSOCK, { type: 1 }), -94, 'ESOCKTNOSUPPORT')
    assert.equal(linux.socket(31), -93, 'EPROTONOSUPPORT')
    assert.equal(linux.socket(-1), -93)
  })

  it('binds to a port id it is given, and names it (B3, S8)', t => {
    const socket = open(t, NETLINK_USERSOCK)
    assert.deepEqual(nameOf(socket), { portId: 0, groups: 0 })
    const portId = 0xf000_0000 + process.pid
    assert.equal(socket.bind(portId, 5), 0)
    assert.deepEqual(nameOf(socket), { portId, groups: 5 })
  })

  it('says EADDRINUSE for a port id that is taken (B4)', t => {
    const { portId } = openBound(t, NETLINK_USERSOCK)
    assert.equal(open(t, NETLINK_USERSOCK).bind(portId, 0), -98)
    assert.equal(open(t, NETLINK_GENERIC).bind(portId, 0), 0, 'port ids are per protocol')
  })

  it('connects and names its peer (C3)', t => {
    const socket = open(t, NETLINK_USERSOCK)
    const peer = new Uint32Array(2)
    assert.equal(socket.getpeername(peer), 0)
    assert.deepEqual([...peer], [0, 0])
    assert.equal(socket.connect(0xffff_fff0, 12), 0)
    assert.equal(socket.getpeername(peer), 0)
    assert.deepEqual([...peer], [0xffff_fff0, 4])
  })

  it('sets and gets options as numbers and as bytes (P1, P2)', t => {
    const socket = open(t, NETLINK_ROUTE)
    const value = new Int32Array(1)
    const bytes = new Uint8Array(value.buffer)
    assert.equal(socket.setsockopt(SOL_NETLINK, NETLINK_PKTINFO, 7), 0)
    assert.equal(socket.getsockopt(SOL_NETLINK, NETLINK_PKTINFO, bytes), 4)
    assert.equal(value[0], 1)
    value[0] = 4096
    assert.equal(socket.setsockopt(SOL_SOCKET, SO_RCVBUF, bytes), 0)
    assert.equal(socket.getsockopt(SOL_SOCKET, SO_RCVBUF, bytes), 4)
    assert.equal(value[0], 8192, 'S7: doubled')
    assert.equal(socket.getsockopt(SOL_NETLINK, 99, bytes), -92, 'ENOPROTOOPT')
    assert.equal(socket.getsockopt(SOL_NETLINK, NETLINK_PKTINFO, new Uint8Array(2)), -22, 'EINVAL')
  })

  it('tells how long an option is that does not fit (G7)', t => {
    const socket = open(t, NETLINK_ROUTE)
    assert.equal(socket.setsockopt(SOL_NETLINK, 1, 33), 0, 'NETLINK_ADD_MEMBERSHIP')
    const word = new Uint8Array(4)
    assert.ok(socket.getsockopt(SOL_NETLINK, 9, word) > 4, 'NETLINK_LIST_MEMBERSHIPS needs more than one word')
  })

  it('reads a filter back into the bytes it is given and no others, though the kernel counts instructions', t => {
    const SO_ATTACH_FILTER = 26
    const socket = open(t, NETLINK_USERSOCK)
    const program = new Uint8Array(8 * 8)
    for (let at = 0; at < program.length; at += 8) program.set([6, 0, 0, 0, 0xff, 0xff, 0, 0], at)
    assert.equal(socket.setsockopt(SOL_SOCKET, SO_ATTACH_FILTER, program), 0)
    const memory = new Uint8Array(256).fill(0xaa)
    assert.equal(socket.getsockopt(SOL_SOCKET, SO_ATTACH_FILTER, memory.subarray(0, 8)), -22, 'EINVAL: too short')
    assert.ok(memory.every(byte => byte === 0xaa))
    assert.equal(socket.getsockopt(SOL_SOCKET, SO_ATTACH_FILTER, memory.subarray(0, 64)), 64)
    assert.deepEqual(memory.slice(0, 64), program)
    assert.ok(memory.subarray(64).every(byte => byte === 0xaa))
    assert.equal(socket.setsockopt(SOL_SOCKET, 51, new Uint8Array(16)), -92, 'SO_ATTACH_REUSEPORT_CBPF holds a pointer')
  })

  it('gives errno of a send as data (X1, X4, X5)', t => {
    const { socket } = openBound(t, NETLINK_USERSOCK)
    assert.equal(socket.send(getLink(), 0xffff_fff1, 0), -111, 'ECONNREFUSED')
    assert.equal(socket.send(new Uint8Array(4 << 20), 0xffff_fff1, 0), -90, 'EMSGSIZE')
    assert.ok([-61, -111].includes(socket.send(new Uint8Array(0), 0xffff_fff1, 0)), 'ENODATA, before 5.16 sent')
  })

  it('answers -EBADF after close, and closing twice is harmless', t => {
    const socket = open(t, NETLINK_USERSOCK)
    const other = open(t, NETLINK_USERSOCK)
    socket.close()
    socket.close()
    assert.equal(socket.fileDescriptor, -9)
    assert.equal(socket.bind(0, 0), -9)
    assert.equal(socket.send(getLink(), 0, 0), -9)
    assert.equal(
      socket.watch(() => {}),
      -9,
    )
    socket.unwatch()
    assert.equal(other.bind(0, 0), 0, 'the other one is untouched')
  })

  it('does not reach the next socket, though it has the descriptor of the closed one', t => {
    const first = open(t, NETLINK_USERSOCK)
    const descriptor = first.fileDescriptor
    first.close()
    const second = open(t, NETLINK_USERSOCK)
    assert.equal(second.fileDescriptor, descriptor, 'the kernel gives the lowest free descriptor')
    first.close()
    assert.equal(first.bind(0, 0), -9)
    assert.match(readlinkSync(`/proc/self/fd/${descriptor}`), /^socket:/)
  })

  it('is closed in a child process (SOCK_CLOEXEC)', async t => {
    const socket = open(t, NETLINK_USERSOCK)
    const { spawnSync } = await import('node:child_process')
    const inode = readlinkSync(`/proc/self/fd/${socket.fileDescriptor}`)
    const { stdout } = spawnSync('ls', ['-l', '/proc/self/fd'], { encoding: 'utf8' })
    assert.ok(!stdout.includes(inode), stdout)
  })

  it('refuses arguments of the wrong kind with TypeError, and does nothing', t => {
    const socket = open(t, NETLINK_USERSOCK)
    const wrong = (call: () => unknown) => assert.throws(call, TypeError)
    wrong(() => socket.bind(-2, 0))
    wrong(() => socket.bind('1' as never, 0))
    wrong(() => socket.bind(2 ** 32, 0))
    wrong(() => socket.getsockname(new Uint32Array(1)))
    wrong(() => socket.getsockname(new Int32Array(2) as never))
    wrong(() => socket.send(new Uint16Array(8) as never, 0, 0))
    wrong(() => socket.send(undefined as never, 0, 0))
    wrong(() => socket.setsockopt(SOL_NETLINK, 1, null as never))
    wrong(() => socket.watch(undefined as never))
    assert.deepEqual(nameOf(socket), { portId: 0, groups: 0 })
  })

  it('knows the ids of the calling thread and process', () => {
    assert.equal(linux.processId(), process.pid)
    assert.equal(linux.threadId(), process.pid, 'the main thread')
  })
})
