import assert from 'node:assert/strict'
import test, { type TestContext } from 'node:test'
import { connect, NLM_F_CREATE, NLM_F_EXCL } from 'nlkit'
import { netdev } from 'nlkit/families/netdev'
import { nlctrl } from 'nlkit/families/nlctrl'
import { rtLink } from 'nlkit/families/rt-link'
import { ReceiveArea, type Transport } from 'nlkit/transport'
import { observe, type TraceOptions, trace } from 'nlkit/transport/middleware'
import { encodeMessage } from 'nlkit/wire'
import { scripted } from '../client/scripted-transport.js'
import { closing, onKernels, type Place, type TestKernel } from '../client/support.js'

function traced(inner: Transport, options: TraceOptions = {}): { transport: Transport; lines: string[] } {
  const lines: string[] = []
  return { transport: trace(inner, { write: line => lines.push(line), clock: () => 1234.5, ...options }), lines }
}

async function links(t: TestContext, kernel: TestKernel, options: TraceOptions = {}) {
  const { transport, lines } = traced(kernel.transport, options)
  const client = closing(t, await connect(rtLink, { ...kernel.place(t), transport, sequence: 41 }))
  return { client, lines }
}

onKernels('a request and its answer, by names', async (t, kernel) => {
  const { client, lines } = await links(t, kernel)
  await client.do('getlink', { ifiIndex: 1 }, { ack: true })
  const port = client.connection.portId
  assert.match(
    lines[0]!,
    new RegExp(
      `^    0\\.000000 #1 > NETLINK_ROUTE ${port} to 0 RTM_GETLINK NLM_F_REQUEST\\|NLM_F_ACK seq 42 32 bytes \\{"ifi-family":0,.*"ifi-index":1`,
    ),
  )
  assert.match(
    lines[1]!,
    new RegExp(`#1 < NETLINK_ROUTE 0 to ${port} RTM_NEWLINK 0 seq 42 \\d+ bytes \\{.*"ifname":"lo","mtu":65536`),
  )
  assert.match(lines[2]!, /NLMSG_ERROR NLM_F_CAPPED seq 42 36 bytes success$/)
  assert.equal(lines.length, 3)
})

onKernels('a refusal says errno, words and the path of the attribute', async (t, kernel) => {
  const { client, lines } = await links(t, kernel)
  const flags = NLM_F_CREATE | NLM_F_EXCL
  const vlan = { ifname: 'v', linkinfo: { kind: 'vlan', data: { id: 5000 } } } as const
  await assert.rejects(client.do('newlink', vlan, { flags }))
  assert.match(
    lines[0]!,
    /RTM_NEWLINK NLM_F_REQUEST\|NLM_F_ACK\|NLM_F_EXCL\|NLM_F_CREATE .*"linkinfo":\{"kind":"vlan","data":\{"id":5000/,
  )
  assert.match(lines[1]!, /NLMSG_ERROR NLM_F_CAPPED\|NLM_F_ACK_TLVS seq \d+ \d+ bytes E[A-Z]+ \(.+\), ".+"/)
  await assert.rejects(client.do('newlink', { ifname: 'x'.repeat(20) }, { flags }))
  assert.match(lines[3]!, /ERANGE \(.+\), ".+", at byte 32 \(ifname\)/)
})

onKernels('levels: headers alone, or bytes', async (t, kernel) => {
  const headers = await links(t, kernel, { level: 'headers' })
  await headers.client.dump('getlink').collect()
  assert.match(headers.lines[0]!, /RTM_GETLINK NLM_F_REQUEST\|NLM_F_DUMP seq \d+ \d+ bytes$/)
  assert.match(headers.lines.at(-1)!, /NLMSG_DONE NLM_F_MULTI seq \d+ 20 bytes success$/)
  const hex = await links(t, kernel, { level: 'hex' })
  await hex.client.do('getlink', { ifiIndex: 1 })
  assert.match(hex.lines[0]!, /32 bytes 00000000010000000000000000000000$/)
})

onKernels('generic families are called what nlctrl calls them, and read where they are known', async (t, kernel) => {
  const place = kernel.place(t)
  const unknown = traced(kernel.transport)
  const one = closing(t, await connect(netdev, { ...place, transport: unknown.transport }))
  await one.dump('devGet').collect()
  assert.match(unknown.lines[0]!, /CTRL_CMD_GETFAMILY NLM_F_REQUEST\|NLM_F_ACK .*\{"family-name":"netdev"\}$/)
  assert.match(unknown.lines[1]!, /CTRL_CMD_NEWFAMILY .*"family-name":"netdev"/)
  assert.match(unknown.lines[3]!, /netdev command 1 NLM_F_REQUEST\|NLM_F_DUMP .* 01010000$/)
  const known = traced(kernel.transport, { families: [netdev] })
  const other = closing(t, await connect(netdev, { ...place, transport: known.transport }))
  await other.dump('devGet').collect()
  assert.match(known.lines[1]!, /< NETLINK_GENERIC 0 to \d+ nlctrl command 1 /)
  assert.match(known.lines[3]!, /NETDEV_CMD_DEV_GET NLM_F_REQUEST\|NLM_F_DUMP seq/)
  assert.match(known.lines[4]!, /NETDEV_CMD_DEV_GET .*\{"ifindex":1,/)
})

onKernels('events name their group', async (t, kernel) => {
  const { client, lines } = await links(t, kernel)
  const events = client.subscribe('rtnlgrp-link')
  await client.do('newlink', { ifiIndex: 1, mtu: 1000 })
  for await (const event of events) if (event.type === 'newlinkNtf') break
  assert.ok(
    lines.some(line => /#2 < NETLINK_ROUTE 0 to \d+ group RTNLGRP_LINK RTM_NEWLINK 0 .*"mtu":1000/.test(line)),
    lines.join('\n'),
  )
})

test('bytes that are no messages, cut datagrams, losses and failures to write are shown, not thrown', async t => {
  const { transport, lines } = traced(
    scripted(() => [
      { bytes: Uint8Array.of(1, 2, 3) },
      { bytes: encodeMessage({ type: 16, payload: Uint8Array.of(2, 0, 0, 0) }), fullLength: 99 },
    ]),
  )
  const client = closing(t, await connect(rtLink, { transport, timeout: 20 }))
  await assert.rejects(client.do('getlink', { ifiIndex: 1 }), { code: 'ERR_NLKIT_TIMEOUT' })
  const text = lines.join('\n')
  assert.match(text, /3 bytes that are no message \(message header cut short.*\) 010203/)
  assert.match(text, /RTM_NEWLINK 0 seq 0 20 bytes .* truncated: 20 of 99 bytes/)
  const silent = trace(
    scripted(({ sequence }) => [{ type: 2, sequence, payload: new Uint8Array(20) }]),
    {
      write: () => {
        throw new Error('no space')
      },
    },
  )
  const other = closing(t, await connect(rtLink, { transport: silent }))
  assert.equal(await other.do('newlink', { ifiIndex: 1 }), undefined)
})

test('kernel events of NETLINK_KOBJECT_UEVENT are text', () => {
  const inner = scripted(() => [])
  const { transport, lines } = traced(inner)
  const socket = transport.socket(15)
  assert.ok(typeof socket !== 'number')
  socket.bind(0, 1)
  inner.sockets[0]!.queue.push({ bytes: new TextEncoder().encode('add@/devices/a\0ACTION=add\0SEQNUM=7\0'), group: 1 })
  socket.receive(new ReceiveArea())
  assert.deepEqual(lines, [
    '    0.000000 #1 < NETLINK_KOBJECT_UEVENT 0 to 1000 group 1 ["add@/devices/a","ACTION=add","SEQNUM=7"]',
  ])
})

test('lines are plain unless colour is asked for', async t => {
  const refuse = scripted(({ sequence }) => [{ type: 2, sequence, payload: new Uint8Array(20) }])
  const plain = traced(refuse)
  const colored = traced(refuse, { color: true })
  for (const { transport } of [plain, colored]) {
    const client = closing(t, await connect(rtLink, { transport }))
    await client.do('newlink', { ifiIndex: 1 })
  }
  assert.ok(plain.lines.every(line => !line.includes('\u001b')))
  assert.equal(colored.lines[0]!.startsWith('\u001b[36m'), !process.env.NO_COLOR)
})

onKernels('whatever bytes come, each datagram has its line', async (t, kernel) => {
  const datagrams = await answers(kernel.place(t))
  const inner = scripted(() => [])
  const { transport, lines } = traced(inner, { families: [rtLink, netdev, nlctrl] })
  let state = 5
  const random = (below: number) => (state = (Math.imul(state, 1103515245) + 12345) >>> 0) % below
  for (const protocol of [0, 16]) {
    const socket = transport.socket(protocol)
    assert.ok(typeof socket !== 'number')
    const { queue } = inner.sockets.at(-1)!
    for (let round = 0; round < 500; round++) {
      const bytes = datagrams[random(datagrams.length)]!.slice(0, 1 + random(400))
      for (let change = random(6); change > 0; change--) bytes[random(bytes.length)] = random(256)
      queue.push({ bytes })
      const before = lines.length
      socket.receive(new ReceiveArea())
      assert.ok(lines.length > before, Buffer.from(bytes).toString('hex'))
    }
  }
})

/** Answers of the kernel to spoil: a link, and a generic family. */
async function answers(place: Place): Promise<Uint8Array[]> {
  const datagrams: Uint8Array[] = []
  const transport = observe('keep', place.transport, {
    received: (_socket, area, { offset, length }) => datagrams.push(area.u8.slice(offset, offset + length)),
  })
  await using rt = await connect(rtLink, { ...place, transport })
  await rt.do('getlink', { ifiIndex: 1 })
  await using generic = await connect(netdev, { ...place, transport })
  await generic.do('devGet', { ifindex: 1 })
  return datagrams
}
