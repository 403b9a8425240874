/** Messages as kernels other than this one may shape them: alignment, flag bits, lengths, byte order. */

import assert from 'node:assert/strict'
import test from 'node:test'
import { connect, NETLINK_USERSOCK, type NetlinkError, NetlinkSocket } from 'nlkit'
import { conntrack, type NfgenmsgConntrackAttrs } from 'nlkit/families/conntrack'
import { rtLink } from 'nlkit/families/rt-link'
import { rtRoute } from 'nlkit/families/rt-route'
import { type Link, route } from 'nlkit/route'
import type { Decoder, Encoder } from 'nlkit/schema'
import { ByteView, encodeMessages, NLMSGERR_ATTR_MSG, parseAttributes, parseDoneMessage, Writer } from 'nlkit/wire'
import { type ScriptedDatagram, scripted } from '../client/scripted-transport.js'
import { closing, onKernels } from '../client/support.js'

const RTM_NEWLINK = 16
const NLA_F_NESTED = 0x8000
const NLA_F_NET_BYTEORDER = 0x4000
const IFLA_IFNAME = 3
const IFLA_LINKINFO = 18
const IFLA_INFO_KIND = 1
const IFLA_INFO_DATA = 2
const IFLA_VLAN_ID = 1
const IFLA_STATS64 = 23
const IFLA_PAD = 42
const IFLA_MTU = 4

const link = rtLink.operations.getlink.do!

/** A link of index 7 with the given attributes, as RTM_NEWLINK carries it behind its header. */
function linkBytes(attributes: (writer: Writer) => void): Uint8Array {
  const writer = new Writer()
  const at = writer.zeros(16)
  writer.view.u32[(at >> 2) + 1] = 7
  attributes(writer)
  return writer.copy()
}

function decodeLink(bytes: Uint8Array): Link {
  return (link.decodeReply as Decoder<Link>)(ByteView.copyOf(bytes), 0, bytes.length)
}

function encodeLink(value: Link): Uint8Array {
  const writer = new Writer()
  ;(link.encodeReply as Encoder<Link>)(writer, value)
  return writer.copy()
}

for (const [what, flag] of [
  ['without NLA_F_NESTED', 0],
  ['with NLA_F_NESTED', NLA_F_NESTED],
  ['with both flag bits', NLA_F_NESTED | NLA_F_NET_BYTEORDER],
] as const) {
  test(`nests ${what} are read alike`, () => {
    const bytes = linkBytes(writer => {
      const info = writer.startAttribute(IFLA_LINKINFO | flag)
      writer.string(IFLA_INFO_KIND, 'vlan')
      const data = writer.startAttribute(IFLA_INFO_DATA | flag)
      writer.u16(IFLA_VLAN_ID | (flag & NLA_F_NET_BYTEORDER), 42)
      writer.endNest(data)
      writer.endNest(info)
    })
    const { linkinfo, unknownAttributes } = decodeLink(bytes)
    assert.ok(linkinfo?.kind === 'vlan')
    assert.deepEqual([linkinfo.data?.id, unknownAttributes], [42, undefined])
  })
}

test('strings end at NUL, or at the end of the attribute', () => {
  for (const text of ['eth0\0', 'eth0', 'eth0\0\0\0', 'eth0\0rest']) {
    const bytes = linkBytes(writer => writer.binary(IFLA_IFNAME, new TextEncoder().encode(text)))
    assert.equal(decodeLink(bytes).ifname, 'eth0', JSON.stringify(text))
  }
})

test('structs shorter than the specification lack members, longer ones keep their bytes', () => {
  const MEMBERS = 25
  const stats = new Uint8Array(BigUint64Array.from({ length: 40 }, (_, index) => BigInt(index + 1)).buffer)
  for (const length of [0, 8, 12, 184, 192, 200, 208, 320]) {
    const bytes = linkBytes(writer => writer.binary(IFLA_STATS64, stats.subarray(0, length)))
    const decoded = decodeLink(bytes)
    const { stats64 } = decoded
    assert.ok(stats64 !== undefined, `${length} bytes`)
    assert.equal(stats64.rxPackets, length >= 8 ? 1n : undefined)
    assert.equal(stats64.rxCompressed, length >= 23 * 8 ? 22n : undefined, `${length} bytes`)
    const rest = length - MEMBERS * 8
    assert.equal(stats64.trailingBytes?.length, rest > 0 ? rest : undefined, `${length} bytes`)
    assert.equal(decodeLink(encodeLink(decoded)).stats64?.trailingBytes?.length, rest > 0 ? rest : undefined)
  }
})

test('integers of another length than the specification’s are kept, not refused', () => {
  for (const length of [0, 1, 2, 8]) {
    const decoded = decodeLink(
      linkBytes(writer => {
        writer.binary(IFLA_MTU, new Uint8Array(length))
        writer.string(IFLA_IFNAME, 'lo')
      }),
    )
    assert.deepEqual([decoded.mtu, decoded.ifname, decoded.unknownAttributes?.length], [undefined, 'lo', 1])
    assert.equal(decodeLink(encodeLink(decoded)).unknownAttributes?.[0]?.payload.length, length)
  }
})

test('attributes that no specification knows stay where they are, and go back as they came', () => {
  const decoded = decodeLink(linkBytes(writer => writer.binary(9999, Uint8Array.of(1, 2, 3))))
  assert.deepEqual(decoded.unknownAttributes, [{ type: 9999, payload: Uint8Array.of(1, 2, 3) }])
  assert.deepEqual(decodeLink(encodeLink(decoded)), decoded)
})

test('64-bit values are read at any multiple of four, with a PAD attribute in front or without', () => {
  const stats = new Uint8Array(BigUint64Array.from({ length: 25 }, (_, index) => 2n ** 40n + BigInt(index)).buffer)
  const offsets = new Set<number>()
  for (const pad of [false, true]) {
    const bytes = linkBytes(writer => {
      if (pad) writer.binary(IFLA_PAD, new Uint8Array(0))
      writer.binary(IFLA_STATS64, stats)
    })
    offsets.add((bytes.length - stats.length) % 8)
    const decoded = decodeLink(bytes)
    assert.deepEqual([decoded.stats64?.rxPackets, decoded.stats64?.rxCompressed], [2n ** 40n, 2n ** 40n + 21n])
    assert.equal(decoded.unknownAttributes, undefined, 'padding says nothing')
  }
  assert.deepEqual([...offsets].sort(), [0, 4])
})

test('what nfnetlink carries is big-endian, its header and its nla_len are not', () => {
  const get = conntrack.operations.get.do!
  const writer = new Writer()
  const value = { nfgenFamily: 2, version: 0, resId: 0x1234, mark: 0x01020304, timeout: 300, id: 7 }
  ;(get.encodeReply as Encoder<object>)(writer, value)
  const bytes = writer.copy()
  assert.deepEqual([...bytes.subarray(0, 4)], [2, 0, 0x12, 0x34])
  const attributes = new Map(
    Array.from(parseAttributes(ByteView.copyOf(bytes), 4, bytes.length), a => [a.type & 0x3fff, a.payload]),
  )
  assert.deepEqual([...attributes.get(8)!], [1, 2, 3, 4])
  assert.deepEqual([...attributes.get(7)!], [0, 0, 1, 44])
  const again = get.decodeReply(ByteView.copyOf(bytes), 0, bytes.length) as NfgenmsgConntrackAttrs
  assert.deepEqual([again.resId, again.mark, again.timeout, again.id], [0x1234, 0x01020304, 300, 7])
})

test('what rtnetlink carries is in host order', () => {
  const writer = new Writer()
  ;(rtRoute.operations.newroute.do!.encodeRequest as Encoder<object>)(writer, { priority: 0x01020304 })
  const [attribute] = parseAttributes(writer.view, 12, writer.position)
  assert.equal(new Uint32Array(attribute!.payload.slice().buffer)[0], 0x01020304)
})

test('the end of a dump has its texts right behind the errno, an error behind the request', () => {
  const writer = new Writer()
  const start = writer.startMessage(3, 0x202, 1, 1)
  writer.raw(new Uint8Array(new Int32Array([-22]).buffer))
  writer.string(NLMSGERR_ATTR_MSG, 'no')
  writer.endMessage(start)
  assert.deepEqual(parseDoneMessage(writer.view, 0, writer.position), { errno: 22, extack: { message: 'no' } })
})

onKernels('the last message of a datagram may have any length', async (t, kernel) => {
  const place = kernel.place(t)
  const sender = closing(t, await NetlinkSocket.open(NETLINK_USERSOCK, place))
  const losses: NetlinkError[] = []
  const options = { ...place, onLoss: (loss: NetlinkError) => losses.push(loss) }
  const receiver = closing(t, await NetlinkSocket.open(NETLINK_USERSOCK, options))
  for (let length = 0; length < 9; length++) {
    const bytes = encodeMessages([
      { type: 16, payload: new Uint8Array(length) },
      { type: 17, payload: new Uint8Array(length) },
    ])
    await sender.send(bytes, { portId: receiver.portId })
    const [first, last] = [await receiver.receive(), await receiver.receive()]
    assert.deepEqual(
      [first.message.payload.length, last.message.type, last.message.payload.length],
      [length, 17, length],
    )
  }
  assert.deepEqual(losses, [])
})

test('answers of a client, too', async t => {
  const name = new TextEncoder().encode('eth\0')
  const transport = scripted(({ sequence }): ScriptedDatagram[] => {
    const payload = linkBytes(writer => writer.binary(IFLA_IFNAME, name.subarray(0, 3)))
    const whole = encodeMessages([{ type: RTM_NEWLINK, sequence, payload: payload.subarray(0, 16 + 7) }])
    return [{ bytes: whole }, { bytes: encodeMessages([{ type: 2, sequence, payload: new Uint8Array(20) }]) }]
  })
  const client = closing(t, await connect(rtLink, { transport }))
  assert.equal((await client.do('getlink', { ifiIndex: 7 })).ifname, 'eth')
})

onKernels(
  'names of 15 characters are used, of 16 looked up as alternative ones and refused as first ones',
  async (t, kernel) => {
    const rt = closing(t, await route(kernel.place(t)))
    const [longest, tooLong] = ['a23456789012345', 'a234567890123456']
    await rt.links.change('lo', { name: longest })
    assert.equal((await rt.links.get(longest)).ifiIndex, 1)
    await assert.rejects(rt.links.change(longest, { name: tooLong }), { code: 'ERANGE', attribute: 'ifname' })
    await assert.rejects(rt.links.get(tooLong), { code: 'ENODEV', message: /a234567890123456/ })
    await rt.links.addAltNames(longest, [tooLong])
    assert.equal((await rt.links.get(tooLong)).ifname, longest)
    assert.equal((await rt.links.list())[0]?.ifname, longest)
    await rt.links.change(longest, { name: 'lo' })
  },
)

onKernels('addresses are text both ways', async (t, kernel) => {
  const rt = closing(t, await route(kernel.place(t)))
  await rt.addresses.add({ link: 'lo', address: '10.1.2.3/24' })
  await rt.addresses.add({ link: 'lo', address: '2001:db8::1/64' })
  const addresses = await rt.addresses.list({ link: 'lo' })
  const texts = addresses.map(item => item.address).sort()
  assert.ok(texts.includes('10.1.2.3') && texts.includes('2001:db8::1'), texts.join())
  assert.equal((await rt.links.get('lo')).address, '00:00:00:00:00:00')
})
