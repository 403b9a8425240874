import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { setTimeout as sleep } from 'node:timers/promises'
import { ReceiveArea } from '../receive-area.js'
import {
  message,
  NETLINK_USERSOCK,
  open,
  openBound,
  prelude,
  runChild,
  SO_RCVBUF,
  SOL_SOCKET,
  until,
  withoutAddon,
} from './linux.test.support.js'

describe('watching a socket', { skip: withoutAddon }, () => {
  it('calls back for what comes, and not after unwatch', async t => {
    const area = new ReceiveArea()
    const from = openBound(t, NETLINK_USERSOCK)
    const to = openBound(t, NETLINK_USERSOCK)
    let received = 0
    assert.equal(
      to.socket.watch(() => {
        received += to.socket.receive(area)
      }),
      0,
    )
    for (let round = 1; round <= 3; round++) {
      from.socket.send(message(32), to.portId, 0)
      await until(() => received === round, `datagram ${round}`)
    }
    to.socket.unwatch()
    to.socket.unwatch()
    from.socket.send(message(32), to.portId, 0)
    await sleep(50)
    assert.equal(received, 3)
    to.socket.watch(() => {
      received += to.socket.receive(area)
    })
    await until(() => received === 4, 'what came while nobody watched')
  })

  it('replaces the callback when watched again', async t => {
    const area = new ReceiveArea()
    const { socket, portId } = openBound(t, NETLINK_USERSOCK)
    const calls: string[] = []
    socket.watch(() => calls.push('first'))
    socket.watch(() => {
      calls.push('second')
      socket.receive(area)
    })
    socket.send(message(32), portId, 0)
    await until(() => calls.length > 0, 'a call')
    await sleep(20)
    assert.deepEqual(calls, ['second'])
  })

  it('is called again while the queue is not drained (level-triggered)', async t => {
    const { socket, portId } = openBound(t, NETLINK_USERSOCK)
    let calls = 0
    socket.watch(() => {
      if (++calls === 5) socket.close()
    })
    socket.send(message(32), portId, 0)
    await until(() => calls === 5, 'five calls')
    await sleep(20)
    assert.equal(calls, 5, 'none after close')
  })

  it('ends when the socket is closed, also from its own callback', async t => {
    const { socket, portId } = openBound(t, NETLINK_USERSOCK)
    let calls = 0
    socket.watch(() => {
      calls++
      socket.close()
      socket.close()
    })
    socket.send(message(32), portId, 0)
    await until(() => calls === 1, 'the call that closes')
    await sleep(20)
    assert.equal(calls, 1)
  })

  it('does not mix up sockets that get the same descriptor one after the other', async t => {
    const area = new ReceiveArea()
    const from = openBound(t, NETLINK_USERSOCK)
    const calls: number[] = []
    const descriptors = new Set<number>()
    for (let round = 0; round < 20; round++) {
      const to = openBound(t, NETLINK_USERSOCK)
      descriptors.add(to.socket.fileDescriptor)
      to.socket.watch(() => {
        calls.push(round)
        to.socket.receive(area)
        to.socket.close()
      })
      from.socket.send(message(32), to.portId, 0)
      if (round % 2 === 0)
        to.socket.close() // an event is due, but its socket is gone
      else await until(() => calls.includes(round), `round ${round}`)
    }
    assert.deepEqual(calls, [1, 3, 5, 7, 9, 11, 13, 15, 17, 19])
    assert.equal(descriptors.size, 1, 'each took the descriptor of the one before')
  })

  it('runs promise reactions and next ticks of the callback before the next one', async t => {
    const area = new ReceiveArea()
    const { socket, portId } = openBound(t, NETLINK_USERSOCK)
    const order: string[] = []
    socket.watch(() => {
      socket.receive(area)
      process.nextTick(() => order.push('tick'))
      Promise.resolve().then(() => order.push('promise'))
      order.push('call')
    })
    socket.send(message(32), portId, 0)
    await until(() => order.length === 3, 'three steps')
    assert.deepEqual(order, ['call', 'tick', 'promise'])
  })

  it('survives overruns: 10 000 datagrams while blocked are lost in part and reported, later ones arrive', async t => {
    const area = new ReceiveArea()
    const from = open(t, NETLINK_USERSOCK)
    const to = openBound(t, NETLINK_USERSOCK, 2)
    assert.equal(to.socket.setsockopt(SOL_SOCKET, SO_RCVBUF, 16384), 0)
    let received = 0
    let overruns = 0
    to.socket.watch(() => {
      received += to.socket.receive(area)
      overruns += area.overruns
    })
    for (let round = 1; round <= 3; round++) {
      const before = received
      for (let count = 0; count < 10_000; count++) from.send(message(64), 0, 2)
      await until(() => received > before && overruns === round, `the report of overrun ${round}`)
      const drained = received
      from.send(message(64), 0, 2)
      await until(() => received === drained + 1, 'an event after the overrun')
    }
    assert.ok(received < 30_000, 'something was lost')
  })

  it('keeps the process alive, and no longer after unwatch', () => {
    const alive = runChild(`${prelude}
      const { socket, portId } = openBound(0)
      socket.watch(() => { socket.receive(area); console.log('received'); socket.unwatch() })
      const timer = setTimeout(() => socket.send(new Uint8Array(16), portId, 0), 100)
      timer.unref() // only the watch keeps the process
    `)
    assert.deepEqual([alive.stdout, alive.status, alive.stderr], ['received\n', 0, ''])
    const unwatched = runChild(`${prelude}
      const { socket } = openBound(0)
      socket.watch(() => {})
      socket.unwatch()
    `)
    assert.deepEqual([unwatched.status, unwatched.signal, unwatched.stderr], [0, null, ''])
  })

  it('costs nothing while idle', () => {
    const { stdout, stderr } = runChild(`${prelude}
      const { socket } = openBound(0)
      socket.watch(() => { throw new Error('nothing was sent') })
      setTimeout(() => {
        const start = process.cpuUsage()
        setTimeout(() => {
          const { user, system } = process.cpuUsage(start)
          console.log((user + system) / 1000)
          socket.close()
        }, 1000)
      }, 200)
    `)
    const milliseconds = Number(stdout)
    assert.ok(stdout !== '' && milliseconds < 100, `${milliseconds} ms of CPU in an idle second ${stderr}`)
  })

  it('hands an exception of the callback to uncaughtException and goes on', () => {
    const code = `${prelude}
      const { socket, portId } = openBound(0)
      let calls = 0
      socket.watch(() => {
        socket.receive(area)
        if (++calls === 2) return socket.close()
        throw new RangeError('from the callback')
      })
      socket.send(new Uint8Array(16), portId, 0)
      setTimeout(() => socket.send(new Uint8Array(16), portId, 0), 50)
      process.on('exit', () => console.log(calls, 'calls'))
    `
    const caught = runChild(`process.on('uncaughtException', error => console.log(error.name, error.message));${code}`)
    assert.deepEqual([caught.status, caught.stdout], [0, 'RangeError from the callback\n2 calls\n'], caught.stderr)
    const fatal = runChild(code)
    assert.equal(fatal.status, 1, 'as for any uncaught exception')
    assert.match(fatal.stderr, /RangeError: from the callback/)
    assert.equal(fatal.signal, null, 'not aborted')
  })

  it('does not hinder process.exit', () => {
    const { status, signal, stderr } = runChild(`${prelude}
      const sockets = Array.from({ length: 50 }, () => openBound(1))
      for (const { socket } of sockets) socket.watch(() => process.exit(3))
      sockets[0].socket.send(new Uint8Array(16), 0, 1)
    `)
    assert.deepEqual([status, signal, stderr], [3, null, ''])
  })
})
