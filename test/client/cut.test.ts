import assert from 'node:assert/strict'
import test from 'node:test'
import { connect, NETLINK_USERSOCK, type NetlinkError, NetlinkSocket } from 'nlkit'
import { rtAddr } from 'nlkit/families/rt-addr'
import type { ReceiveArea, SystemSocket } from 'nlkit/transport'
import { ForwardingSocket, wrapTransport } from 'nlkit/transport/middleware'
import { encodeMessages, type OutgoingMessage } from 'nlkit/wire'
import { addAddress } from './addresses.js'
import { scripted } from './scripted-transport.js'
import { closing, onKernels } from './support.js'

const RTM_NEWADDR = 20
const NLMSG_ERROR = 2

/** RTM_NEWADDR of 32 bytes, of which 2048 fill the 64 KiB offered to the byte. */
function events(count: number): OutgoingMessage[] {
  const payload = new Uint8Array(16)
  payload.set([2, 32, 0, 0, 1, 0, 0, 0, 8])
  payload[10] = 2
  return Array.from({ length: count }, () => ({ type: RTM_NEWADDR, payload }))
}

onKernels('a datagram that is cut just behind a message is told as cut', async (t, kernel) => {
  const place = kernel.place(t)
  const family = { ...rtAddr, protocol: NETLINK_USERSOCK }
  const client = closing(t, await connect(family, place))
  const roomy = closing(t, await connect(family, { ...place, maxDatagram: 70_016 }))
  const sender = closing(t, await NetlinkSocket.open(NETLINK_USERSOCK, { ...place, sendBuffer: 1 << 20 }))
  const [cut, whole, own] = [client.subscribe(1), roomy.subscribe(1), client.subscribe(1, { maxDatagram: 70_016 })]
  await sender.send(events(2188), { group: 1 })
  for (let count = 0; count < 2048; count++) assert.equal((await cut.next())?.type, 'newaddr')
  const notice = await cut.next({ timeout: 1000 })
  assert.ok(notice?.type === 'malformed')
  assert.equal(notice.error.code, 'ERR_NLKIT_TRUNCATED')
  assert.match(notice.error.message, /70016 bytes was cut to the 65536.*maxDatagram: 70016/)
  for (const subscription of [whole, own]) {
    for (let count = 0; count < 2188; count++) assert.equal((await subscription.next())?.type, 'newaddr')
    await assert.rejects(subscription.next({ timeout: 10 }), { code: 'ERR_NLKIT_TIMEOUT' })
  }
})

test('a request whose answer is cut just behind a message fails as cut', async t => {
  const transport = scripted(({ sequence }) => {
    const bytes = encodeMessages([{ type: RTM_NEWADDR, sequence, payload: new Uint8Array(8) }])
    return [{ bytes, fullLength: bytes.length + 1000 }]
  })
  const client = closing(t, await connect(rtAddr, { transport, timeout: 500 }))
  await assert.rejects(client.do('newaddr', {}), (error: NetlinkError) => {
    assert.equal(error.code, 'ERR_NLKIT_TRUNCATED')
    return true
  })
  assert.equal(client.connection.counters.malformed, 1)
})

test('an acknowledgement in front of the cut is one all the same', async t => {
  const transport = scripted(({ sequence }) => {
    const bytes = encodeMessages([{ type: NLMSG_ERROR, sequence, payload: new Uint8Array(20) }])
    return [{ bytes, fullLength: bytes.length + 1000 }]
  })
  const client = closing(t, await connect(rtAddr, { transport, timeout: 500 }))
  assert.equal(await client.do('newaddr', {}), undefined)
  assert.equal(client.connection.counters.malformed, 1)
})

onKernels('maxDatagram is a number of bytes', async (t, kernel) => {
  const place = kernel.place(t)
  const client = closing(t, await connect(rtAddr, place))
  for (const maxDatagram of [0, -1, 1.5, Number.NaN, 2 ** 30 + 1, Number.POSITIVE_INFINITY, '70000' as never]) {
    await assert.rejects(connect(rtAddr, { ...place, maxDatagram }), RangeError)
    await assert.rejects(NetlinkSocket.open(NETLINK_USERSOCK, { ...place, maxDatagram }), RangeError)
    assert.throws(() => client.subscribe(5, { maxDatagram }), RangeError)
  }
})

onKernels('with a large maxDatagram a socket receives into one area again and again', async (t, kernel) => {
  const areas: ReceiveArea[] = []
  class Watched extends ForwardingSocket {
    override receive(area: ReceiveArea): number {
      areas.push(area)
      return super.receive(area)
    }

    override sendReceive(bytes: Uint8Array, portId: number, groups: number, area: ReceiveArea): number {
      areas.push(area)
      return super.sendReceive(bytes, portId, groups, area)
    }
  }
  const transport = wrapTransport('areas', kernel.transport, (socket: SystemSocket) => new Watched(socket))
  const client = closing(t, await connect(rtAddr, { ...kernel.place(t), transport, maxDatagram: 1 << 20 }))
  assert.equal(areas.length, 0)
  for (let number = 1; number <= 10; number++) await addAddress(client, number)
  assert.ok(areas.length >= 10)
  assert.equal(new Set(areas).size, 1)
  const [area] = areas
  assert.ok(area!.room === 1 << 20 && area!.u8.length < (1 << 20) + 512 * 1024, `${area!.u8.length} bytes`)
})
