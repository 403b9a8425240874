/** Which system calls are made, seen from outside. */

import assert from 'node:assert/strict'
import test from 'node:test'
import { prelude, type SystemCall, traceModule, withoutStrace } from './support.js'

const options = { skip: withoutStrace, timeout: 60_000 }
const EAGAIN = /= -1 EAGAIN/
const ENOBUFS = /= -1 ENOBUFS/

function named(calls: readonly SystemCall[], name: string): readonly SystemCall[] {
  return calls.filter(call => call.name === name)
}

test('a request is one send and one receive for each datagram that is expected', options, () => {
  const { status, stdout, stderr, calls } = traceModule(`${prelude}
    const client = await connect(rtLink, { netns })
    for (let count = 0; count < 100; count++) await client.do('getlink', { ifiIndex: 1 })
    for (let count = 0; count < 200; count++) await client.do('getlink', { ifiIndex: 1 }, { ack: true })
    client.close()
    console.log('done')`)
  assert.deepEqual([status, stdout], [0, 'done\n'], stderr)
  // The answer, and the acknowledgement of those that asked for it; nothing is looked for behind them.
  const received = named(calls, 'recvfrom')
  assert.deepEqual([received.length, received.filter(call => call.result > 0).length], [500, 500])
  assert.equal(named(calls, 'sendto').length, 300)
  assert.equal(named(calls, 'recvmsg').length, 0)
  assert.ok(received.every(call => !call.text.includes('MSG_PEEK')))
})

test('a dump is read in parts of 32 KiB, each by one call', options, () => {
  const { status, stdout, stderr, calls } = traceModule(`${prelude}
    const client = await connect(rtAddr, { netns })
    burst(4000)
    console.log((await client.dump('getaddr').collect()).length)
    client.close()`)
  assert.deepEqual([status, stdout], [0, '4000\n'], stderr)
  const parts = named(calls, 'recvfrom').filter(call => call.result > 0)
  const bytes = parts.reduce((sum, call) => sum + call.result, 0)
  const longest = Math.max(...parts.map(call => call.result))
  assert.ok(bytes > 4000 * 44, `${bytes} bytes`)
  assert.ok(longest > 28_000 && longest <= 65_536, `parts of up to ${longest} bytes`)
  // The kernel makes the first one before it knows what is offered.
  assert.ok(parts.length <= Math.ceil(bytes / 28_000) + 4, `${parts.length} parts for ${bytes} bytes`)
  assert.ok(parts.every(call => !call.text.includes('MSG_PEEK') && call.text.includes('MSG_TRUNC')))
})

test('after ENOBUFS the queue is read by recvfrom until it is empty, and nothing else takes the error', options, () => {
  const { status, stdout, stderr, calls } = traceModule(`${prelude}
    const client = await connect(rtAddr, { netns })
    const events = client.subscribe('rtnlgrp-ipv4-ifaddr', { receiveBuffer: 32_768 })
    flap(1000)
    let overruns = 0
    for await (const event of events) {
      if (event.type === 'overrun') {
        overruns++
        await addAddresses(client, 1, 20_000)
      } else if (event.value.local === '10.0.78.32') break
    }
    console.log(overruns)
    client.close()`)
  assert.deepEqual([status, stdout], [0, '1\n'], stderr)
  const names = new Set(calls.map(call => call.name))
  assert.ok(!names.has('recvmmsg'), [...names].join())
  assert.ok(named(calls, 'getsockopt').every(call => !call.text.includes('SO_ERROR')))
  const received = named(calls, 'recvfrom')
  const at = received.findIndex(call => ENOBUFS.test(call.text))
  assert.ok(at >= 0, 'it happened')
  const descriptor = /recvfrom\((\d+)/.exec(received[at]!.text)![1]!
  const same = received.slice(at + 1).filter(call => call.text.includes(`recvfrom(${descriptor},`))
  const empty = same.findIndex(call => EAGAIN.test(call.text))
  assert.ok(empty > 0, 'it was read on')
  assert.ok(same.slice(0, empty).every(call => call.result > 0))
})

test('setns, socket, setns, and nothing between', options, () => {
  const { status, stdout, stderr, calls } = traceModule(`${prelude}
    const client = await connect(rtLink, { netns })
    await Promise.all([client.dump('getlink').collect(), client.dump('getlink').collect()])
    client.subscribe('rtnlgrp-link')
    client.close()
    console.log('done')`)
  assert.deepEqual([status, stdout], [0, 'done\n'], stderr)
  const relevant = calls.filter(
    call => call.name === 'setns' || (call.name === 'socket' && call.text.includes('AF_NETLINK')),
  )
  const opened = relevant.flatMap((call, index) => (call.name === 'socket' ? [index] : []))
  assert.ok(opened.length >= 3)
  for (const index of opened) {
    const thread = /^\d+/.exec(relevant[index]!.text)![0]
    for (const beside of [relevant[index - 1], relevant[index + 1]]) {
      assert.equal(beside?.name, 'setns')
      assert.ok(beside.text.startsWith(thread), 'by the same thread')
      assert.equal(beside.result, 0)
    }
    assert.notEqual(relevant[index - 1]!.text, relevant[index + 1]!.text, 'there, and back')
  }
})

test('every client asks for extended, capped and strict answers, and binds to a port of the kernel', options, () => {
  const { status, stderr, calls } = traceModule(`${prelude}
    const client = await connect(rtLink, { netns })
    await client.dump('getlink').collect()
    client.close()`)
  assert.equal(status, 0, stderr)
  const binds = named(calls, 'bind').filter(call => call.text.includes('AF_NETLINK'))
  assert.equal(binds.length, 2, 'requests, and the dump')
  assert.ok(binds.every(call => call.text.includes('nl_pid=0')))
  for (const option of ['NETLINK_EXT_ACK', 'NETLINK_CAP_ACK', 'NETLINK_GET_STRICT_CHK']) {
    const set = named(calls, 'setsockopt').filter(call => call.text.includes(option))
    assert.ok(set.length === 2 && set.every(call => call.text.includes('[1]')), option)
  }
})
