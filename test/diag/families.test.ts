import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import test from 'node:test'
import { inetDiag } from 'nlkit/families/inet_diag'
import { netlinkDiag } from 'nlkit/families/netlink_diag'
import { packetDiag } from 'nlkit/families/packet_diag'
import { unixDiag } from 'nlkit/families/unix_diag'
import { type Spec, SpecIndex } from 'nlkit/schema'
import { ByteView, Writer } from 'nlkit/wire'
import { compile, compiler } from '../addon/compiler.js'

/** Bytes of a TCP message with an attribute of `size` bytes, each its offset. */
function withInfo(size: number): Uint8Array {
  const writer = new Writer(512)
  const { encodeReply } = inetDiag.operations.get.dump!
  encodeReply(writer, { family: 2, src: '10.0.0.1', dst: '10.0.0.2' } as never)
  writer.binary(
    2,
    Uint8Array.from({ length: size }, (_, index) => index),
  )
  return writer.copy()
}

test('struct tcp_info of any length is read as far as it goes', () => {
  const { decodeReply } = inetDiag.operations.get.dump!
  const known = new SpecIndex(inetDiag.spec()).structSize('tcp-info')
  assert.equal(known, 280)
  for (let size = 0; size <= known + 40; size++) {
    const bytes = withInfo(size)
    const { info } = decodeReply(ByteView.copyOf(bytes), 0, bytes.length) as { info: Record<string, unknown> }
    assert.equal(info.state, size > 0 ? 0 : undefined)
    assert.equal(info.rto, size >= 12 ? 0x0b0a_0908 : undefined)
    assert.equal(info.pacingRate, size >= 112 ? 0x6f6e_6d6c_6b6a_6968n : undefined)
    assert.equal((info.trailingBytes as Uint8Array | undefined)?.length, size > known ? size - known : undefined)
  }
})

test('a message cut anywhere is read or refused, never read beyond', () => {
  const { decodeReply } = inetDiag.operations.get.dump!
  const bytes = withInfo(248)
  for (let end = 0; end < bytes.length; end++) {
    try {
      decodeReply(ByteView.copyOf(bytes.subarray(0, end)), 0, end)
    } catch (error) {
      assert.equal((error as Error).name, 'WireError')
    }
  }
})

/**
 * Linux 6.18 of a listener of Node on [::1]:41001 in a network namespace of its own, asked by root for AF_INET6, IPPROTO_TCP and the extension tos: the payload
 * as NetlinkSocket received it.
 */
test('one message as the kernel sent it, both ways', () => {
  const message = `0a0a0000 a0290000 00000000 00000000 00000000 00000001 00000000 00000000 00000000 00000000
    00000000 7c480300 00000000 00000000 00000000 ff010000 00000000 35cd4900 05000800 00000000
    05000500 00000000 05000b00 01000000 08000f00 00000000 0c001500 01000000 00000000 06001600 12000000`
  const bytes = Uint8Array.from(message.match(/[0-9a-f]{2}/g)!, pair => Number.parseInt(pair, 16))
  const { decodeReply, encodeReply } = inetDiag.operations.get.dump!
  const value = decodeReply(ByteView.copyOf(bytes), 0, bytes.length) as Record<string, unknown>
  const { family, state, sport, src, dst, wqueue, inode, tos, skv6only, sockopt, cgroupId, mark } = value
  assert.deepEqual(
    { family, state, sport, src, dst, wqueue, inode, tos, skv6only, sockopt, cgroupId, mark },
    {
      ...{ family: 10, state: 'listen', sport: 41_001, src: '::1', dst: '::', wqueue: 511, inode: 0x49_cd35, tos: 0 },
      ...{ skv6only: 1, sockopt: ['is-icsk', 'mc-loop'], cgroupId: 1n, mark: 0 },
    },
  )
  const writer = new Writer(256)
  encodeReply(writer, value as never)
  const again = writer.copy()
  assert.deepEqual(decodeReply(ByteView.copyOf(again), 0, again.length), value)
  assert.equal(again.length, bytes.length)
})

/** Structs of the kernel's headers: name of ours, theirs, and the prefix of their members. */
const STRUCTS: readonly (readonly [Spec, string, string, string])[] = [
  [inetDiag.spec(), 'inet-diag-req-v2', 'inet_diag_req_v2', 'idiag_'],
  [inetDiag.spec(), 'inet-diag-msg', 'inet_diag_msg', 'idiag_'],
  [inetDiag.spec(), 'inet-diag-meminfo', 'inet_diag_meminfo', 'idiag_'],
  [inetDiag.spec(), 'tcp-info', 'tcp_info', 'tcpi_'],
  [inetDiag.spec(), 'tcpvegas-info', 'tcpvegas_info', 'tcpv_'],
  [inetDiag.spec(), 'tcp-dctcp-info', 'tcp_dctcp_info', 'dctcp_'],
  [inetDiag.spec(), 'tcp-bbr-info', 'tcp_bbr_info', 'bbr_'],
  [inetDiag.spec(), 'tcp-md5sig', 'tcp_diag_md5sig', 'tcpm_'],
  [inetDiag.spec(), 'mptcp-info', 'mptcp_info', 'mptcpi_'],
  [unixDiag.spec(), 'unix-diag-req', 'unix_diag_req', 'udiag_'],
  [unixDiag.spec(), 'unix-diag-msg', 'unix_diag_msg', 'udiag_'],
  [unixDiag.spec(), 'unix-diag-rqlen', 'unix_diag_rqlen', 'udiag_'],
  [netlinkDiag.spec(), 'netlink-diag-req', 'netlink_diag_req', 'ndiag_'],
  [netlinkDiag.spec(), 'netlink-diag-msg', 'netlink_diag_msg', 'ndiag_'],
  [netlinkDiag.spec(), 'netlink-diag-ring', 'netlink_diag_ring', 'ndr_'],
  [packetDiag.spec(), 'packet-diag-req', 'packet_diag_req', 'pdiag_'],
  [packetDiag.spec(), 'packet-diag-msg', 'packet_diag_msg', 'pdiag_'],
  [packetDiag.spec(), 'packet-diag-info', 'packet_diag_info', 'pdi_'],
  [packetDiag.spec(), 'packet-diag-ring', 'packet_diag_ring', 'pdr_'],
]

/** Members that C has another way: bit fields, halves of an array, those of struct inet_diag_sockid, and what only a part of the headers has. */
const OTHERWISE: Readonly<Record<string, string | undefined>> = {
  'tcp-info.wscale': undefined,
  'tcp-info.delivery-rate-flags': undefined,
  'inet-diag-req-v2.raw-protocol': 'pad',
  'inet-diag-req-v2.sdiag-family': 'sdiag_family',
  'inet-diag-req-v2.sdiag-protocol': 'sdiag_protocol',
}
const IN_ID: ReadonlySet<string> = new Set(['sport', 'dport', 'src', 'dst', 'if', 'cookie'])

test('structs lie as in the kernel’s headers', {
  skip: compiler === undefined ? 'needs a C compiler' : process.platform === 'linux' ? false : 'needs Linux headers',
}, t => {
  const folder = mkdtempSync(join(tmpdir(), 'nlkit-diag-'))
  t.after(() => rmSync(folder, { recursive: true, force: true }))
  let compared = 0
  for (const [spec, ours, theirs, prefix] of STRUCTS) {
    const index = new SpecIndex(spec)
    let offset = 0
    const places: [string, number][] = []
    for (const member of index.struct(ours).members) {
      const place = `${ours}.${member.name}`
      const name = member.name.replaceAll('-', '_')
      const holder = (ours === 'inet-diag-req-v2' || ours === 'inet-diag-msg') && IN_ID.has(member.name) ? 'id.' : ''
      const said = Object.hasOwn(OTHERWISE, place)
        ? OTHERWISE[place]
        : member.name === 'cookie-high'
          ? `${ours.startsWith('inet') ? 'id.' : ''}${prefix}cookie[1]`
          : `${holder}${name.startsWith('sdiag') ? '' : prefix}${name}`
      if (said !== undefined && member.type !== 'pad') places.push([said, offset])
      offset += index.memberSize(member)
    }
    // Headers older than the specification lack the last members: as many as compile are compared.
    const known = places.filter(([member]) => compiles(folder, theirs, member))
    assert.ok(known.length > places.length / 2, `${theirs}: ${known.length} of ${places.length}`)
    const source = `${INCLUDES}int main(void){${known.map(([member]) => `printf("%zu\\n", offsetof(struct ${theirs}, ${member}));`).join('')}return 0;}`
    const program = join(folder, theirs)
    writeFileSync(`${program}.c`, source)
    assert.deepEqual(compile([`${program}.c`, '-o', program]), { succeeded: true, output: '' })
    const printed = spawnSync(program, { encoding: 'utf8' }).stdout.trim().split('\n').map(Number)
    assert.deepEqual(
      printed,
      known.map(([, at]) => at),
      theirs,
    )
    compared += known.length
  }
  t.diagnostic(`${compared} members`)
})

const HEADERS = ['inet_diag', 'unix_diag', 'netlink_diag', 'packet_diag', 'tcp', 'mptcp']
const INCLUDES = `#include <stddef.h>\n#include <stdio.h>\n${HEADERS.map(name => `#include <linux/${name}.h>\n`).join('')}`

function compiles(folder: string, struct: string, member: string): boolean {
  const path = join(folder, 'probe.c')
  writeFileSync(path, `${INCLUDES}size_t x = offsetof(struct ${struct}, ${member});`)
  return compile(['-fsyntax-only', path]).succeeded
}
