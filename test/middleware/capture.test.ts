import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, readFileSync } from 'node:fs'
import test from 'node:test'
import { connect } from 'nlkit'
import { rtLink } from 'nlkit/families/rt-link'
import { CaptureError, type CapturePacket, capture, readCapture } from 'nlkit/transport/middleware'
import { parseMessages } from 'nlkit/wire'
import { scripted } from '../client/scripted-transport.js'
import { closing, onKernels } from '../client/support.js'
import { root } from '../project.js'
import { temporary } from './support.js'

function joined(pieces: readonly Uint8Array[]): Uint8Array {
  return Uint8Array.from(pieces.flatMap(piece => [...piece]))
}

/** A capture of one request and its two answers, made without a kernel. */
async function sample(): Promise<Uint8Array> {
  const pieces: Uint8Array[] = []
  let time = 1_700_000_000_123_456_789n
  const inner = scripted(({ sequence }) => [
    // ifinfomsg and IFLA_OPERSTATE: 21 bytes, which the file must pad.
    { type: 16, sequence, payload: Uint8Array.of(...new Uint8Array(16), 5, 0, 16, 0, 6) },
    { type: 2, sequence, payload: new Uint8Array(20) },
  ])
  const transport = capture(inner, piece => pieces.push(piece), { clock: () => time++ })
  const client = await connect(rtLink, { transport })
  await client.do('getlink', { ifiIndex: 1 }, { ack: true })
  client.close()
  transport.close()
  return joined(pieces)
}

test('both directions, with time to the nanosecond', async () => {
  const packets = [...readCapture(await sample())]
  assert.deepEqual(
    packets.map(({ outgoing, protocol, time, comment }) => ({ outgoing, protocol, time, comment })),
    [
      { outgoing: true, protocol: 0, time: 1_700_000_000_123_456_789n, comment: 'socket 1, port 1000, to port 0' },
      { outgoing: false, protocol: 0, time: 1_700_000_000_123_456_790n, comment: 'socket 1, port 1000, from port 0' },
      { outgoing: false, protocol: 0, time: 1_700_000_000_123_456_791n, comment: 'socket 1, port 1000, from port 0' },
    ],
  )
  assert.deepEqual(
    packets.map(({ bytes }) => [...parseMessages(bytes)].map(({ type }) => type)),
    [[18], [16], [2]],
  )
})

onKernels('into a file that is whole at any time', async (t, kernel) => {
  const path = temporary(t, 'links.pcapng')
  const transport = capture(kernel.transport, path)
  t.after(() => transport.close())
  const client = closing(t, await connect(rtLink, { ...kernel.place(t), transport }))
  await client.dump('getlink').collect()
  const packets = [...readCapture(readFileSync(path))]
  const types = packets.flatMap(({ bytes }) => [...parseMessages(bytes)].map(({ type }) => type))
  assert.deepEqual([types[0], types[1], types.at(-1)], [18, 16, 3])
  assert.deepEqual([packets[0]!.outgoing, packets.at(-1)!.outgoing], [true, false])
  assert.ok(Math.abs(Number(packets[0]!.time! / 1_000_000n) - Date.now()) < 60_000)
})

onKernels('nothing is lost when the process is killed', (t, kernel) => {
  const path = temporary(t, 'killed.pcapng')
  const code = `${kernel.program}
    import { connect } from 'nlkit'
    import { rtLink } from 'nlkit/families/rt-link'
    import { capture } from 'nlkit/transport/middleware'
    const client = await connect(rtLink, { ...place, transport: capture(place.transport, ${JSON.stringify(path)}) })
    await client.do('getlink', { ifiIndex: 1 }, { ack: true })
    process.kill(process.pid, 'SIGKILL')
  `
  const { signal, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', code], {
    encoding: 'utf8',
    cwd: root,
  })
  assert.equal(signal, 'SIGKILL', stderr)
  assert.equal([...readCapture(readFileSync(path))].length, 3)
})

test('a full disk does not disturb the program, and is told', {
  skip: !existsSync('/dev/full') && 'needs /dev/full',
}, async () => {
  const warned = once(process, 'warning')
  const transport = capture(
    scripted(({ sequence }) => [{ type: 2, sequence, payload: new Uint8Array(20) }]),
    '/dev/full',
  )
  const client = await connect(rtLink, { transport })
  await client.do('newlink', { ifiIndex: 1 })
  client.close()
  assert.throws(() => transport.close(), { code: 'ENOSPC' })
  transport.close()
  assert.match(String((await warned)[0]), /no longer written: ENOSPC/)
  assert.throws(
    () =>
      capture(
        scripted(() => []),
        '/nonexistent/file',
      ),
    { code: 'ENOENT' },
  )
})

const withoutTshark = spawnSync('tshark', ['--version']).status === 0 ? false : 'no tshark here'

onKernels(
  'Wireshark reads it',
  async (t, kernel) => {
    const path = temporary(t, 'wireshark.pcapng')
    const transport = capture(kernel.transport, path)
    const client = closing(t, await connect(rtLink, { ...kernel.place(t), transport }))
    await client.do('getlink', { ifiIndex: 1 }, { ack: true })
    transport.close()
    const { stdout, stderr } = spawnSync('tshark', ['-r', path, '-T', 'json'], { encoding: 'utf8' })
    const packets = JSON.parse(stdout || stderr) as { _source: { layers: Record<string, object> } }[]
    assert.equal(packets.length, 3)
    const [request, reply, ack] = packets.map(({ _source }) => _source.layers)
    assert.match(JSON.stringify(request), /"netlink\.hatype":"824".*"netlink-route\.nltype":"18"/)
    assert.match(JSON.stringify(request), /"frame\.packet_flags_direction":"(0x0*)?2"/)
    assert.match(JSON.stringify(reply), /"netlink-route\.nltype":"16"/)
    assert.match(JSON.stringify(reply), /"netlink-route\.ifla_ifname":"lo"/)
    assert.ok(ack !== undefined && 'netlink' in ack)
  },
  { skip: withoutTshark },
)

/** Classic pcap, as tcpdump writes it, in either byte order and resolution. */
function pcap(little: boolean, magic: number, linkType: number, packetType = 4): Uint8Array {
  const bytes = new Uint8Array(24 + 16 + 16 + 20)
  const view = new DataView(bytes.buffer)
  view.setUint32(0, magic, little)
  view.setUint32(20, linkType, little)
  view.setUint32(24, 7, little)
  view.setUint32(28, 5, little)
  view.setUint32(32, 36, little)
  view.setUint32(36, 36, little)
  view.setUint16(40, packetType, false)
  view.setUint16(42, 824, false)
  view.setUint16(54, 16, false)
  bytes[56] = 20
  return bytes
}

test('classic pcap of either byte order and resolution', () => {
  const read = (bytes: Uint8Array): CapturePacket => [...readCapture(bytes)][0]!
  for (const little of [true, false]) {
    const micro = read(pcap(little, 0xa1b2c3d4, 253))
    assert.deepEqual(
      [micro.time, micro.protocol, micro.byteOrder, micro.bytes.length, micro.bytes[0], micro.outgoing],
      [7_000_005_000n, 16, little ? 'little' : 'big', 20, 20, undefined],
    )
    assert.equal(read(pcap(little, 0xa1b23c4d, 253)).time, 7_000_000_005n)
    assert.equal(read(pcap(little, 0xa1b23c4d, 253, 7)).outgoing, true)
    assert.equal(read(pcap(little, 0xa1b23c4d, 253, 6)).outgoing, false)
  }
  assert.throws(() => [...readCapture(pcap(true, 0xa1b2c3d4, 1))], /link type 1 is not NETLINK \(253\), at byte 20/)
})

test('files that are cut or spoilt are CaptureErrors, and what came before is read', async () => {
  const whole = await sample()
  const before = [...readCapture(whole)].length
  for (let length = 0; length < whole.length; length++) {
    let count = 0
    try {
      for (const _ of readCapture(whole.subarray(0, length))) count++
      assert.ok(count < before, `${length} bytes are as good as all`)
    } catch (error) {
      assert.ok(CaptureError.is(error) && error.code === 'ERR_NLKIT_CAPTURE', String(error))
    }
  }
  let state = 1
  for (let round = 0; round < 3000; round++) {
    const spoilt = whole.slice()
    for (let change = 0; change < 3; change++) {
      state = (Math.imul(state, 1103515245) + 12345) >>> 0
      spoilt[state % spoilt.length] = state >>> 16
    }
    try {
      for (const { bytes } of readCapture(spoilt)) assert.ok(bytes.length <= whole.length)
    } catch (error) {
      assert.ok(CaptureError.is(error), String(error))
    }
  }
  assert.throws(
    () => readCapture(new TextEncoder().encode('hello')),
    /begins neither a pcapng nor a pcap file, at byte 0/,
  )
})
