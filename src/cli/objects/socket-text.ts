/** Sockets as rows: protocol, state, queues, both ends, and whose they are. */

import { unixNameText } from '../../diag/index.js'
import { protocolName } from '../../wire/protocols.js'
import type { JsonObject } from '../json/text.js'
import { type Cell, type Output, printable } from '../output.js'
import type { Names } from './object.js'
import type { Protocol } from './socket.js'

export const SOCKET_COLUMNS: readonly string[] = ['PROTOCOL', 'STATE', 'RECV-Q', 'SEND-Q', 'LOCAL', 'PEER', '']

type Item = Readonly<Record<string, unknown>>
type Row = (item: Item, names: Names, output: Output) => Parts

interface Parts {
  readonly queues?: Item | undefined
  readonly local: string
  readonly peer: string
  readonly more: readonly string[]
}

const inet: Row = (item, names) => {
  const { src, dst, sport, dport, if: index, uid, inode, timer, expires, mark, cong, info } = item
  const end = (address: unknown, port: unknown, link: string) => {
    const text = String(address)
    return `${text.includes(':') ? `[${text}${link}]` : `${text}${link}`}:${port === 0 ? '*' : port}`
  }
  const link = index === 0 ? '' : `%${names.link(index)}`
  const more = [`uid ${uid}`, `inode ${inode}`]
  if (timer !== 'none') more.push(`timer ${timer} ${expires} ms`)
  if (typeof mark === 'number' && mark !== 0) more.push(`mark 0x${mark.toString(16)}`)
  if (cong !== undefined) more.push(String(cong))
  if (info !== undefined) more.push(...infoText(info as Item))
  return { queues: item, local: end(src, sport, link), peer: end(dst, dport, ''), more }
}

/** Members of struct tcp_info that people look for. */
const TCP_INFO = [
  ['rtt', 'rtt', ' us'],
  ['rttvar', 'rttvar', ' us'],
  ['minRtt', 'minrtt', ' us'],
  ['rto', 'rto', ' us'],
  ['sndMss', 'mss', ''],
  ['sndCwnd', 'cwnd', ''],
  ['totalRetrans', 'retrans', ''],
  ['bytesSent', 'sent', ' B'],
  ['bytesReceived', 'received', ' B'],
  ['deliveryRate', 'delivery', ' B/s'],
] as const

function infoText(info: Item): readonly string[] {
  return TCP_INFO.flatMap(([key, name, unit]) => {
    const value = info[key]
    return value === undefined || value === 0 || value === 0n ? [] : [`${name} ${value}${unit}`]
  })
}

const unix: Row = ({ name, type, ino, peer, uid, rqlen }) => ({
  queues: rqlen as Item | undefined,
  local: `${printable(unixNameText(name as Uint8Array | undefined).replace(/@+$/, '')) || '*'} ${ino}`,
  peer: peer === undefined ? '*' : `* ${peer}`,
  more: [String(type), `uid ${uid}`],
})

const netlink: Row = ({ protocol, portid, dstPortid, dstGroup, groups, meminfo }) => {
  const joined = (groups as readonly number[] | undefined)?.flatMap((word, index) =>
    Array.from({ length: 32 }, (_, bit) => ((word >>> bit) & 1 ? index * 32 + bit + 1 : 0)).filter(Boolean),
  )
  const { rmemAlloc, wmemAlloc, drops } = (meminfo ?? {}) as Item
  const more = joined === undefined || joined.length === 0 ? [] : [`groups ${joined.join(',')}`]
  if (typeof drops === 'number' && drops > 0) more.push(`drops ${drops}`)
  return {
    queues: { rqueue: rmemAlloc, wqueue: wmemAlloc },
    local: `${protocolText(Number(protocol))}:${portid}`,
    peer: dstGroup === 0 ? String(dstPortid) : `${dstPortid} group ${dstGroup}`,
    more,
  }
}

/** `route` for NETLINK_ROUTE. */
function protocolText(protocol: number): string {
  return protocolName(protocol)?.replace('NETLINK_', '').toLowerCase() ?? String(protocol)
}

const packet: Row = ({ type, num, ino, uid, info, meminfo }, names) => {
  const { index = 0 } = (info ?? {}) as Item
  const { rmemAlloc, wmemAlloc } = (meminfo ?? {}) as Item
  return {
    queues: { rqueue: rmemAlloc, wqueue: wmemAlloc },
    local: `0x${Number(num).toString(16).padStart(4, '0')}:${index === 0 ? '*' : names.link(index)}`,
    peer: '*',
    more: [String(type), `inode ${ino}`, ...(uid === undefined ? [] : [`uid ${uid}`])],
  }
}

const ROWS: Partial<Readonly<Record<Protocol, Row>>> = { unix, netlink, packet }

/** @param item as decoded. */
export function socketRow(protocol: Protocol, item: unknown, names: Names, output: Output): readonly Cell[] {
  const row = ROWS[protocol] ?? inet
  const { queues, local, peer, more } = row(item as Item, names, output)
  const number = (value: unknown): Cell => ({ text: value === undefined ? '' : String(value), right: true })
  return [
    { text: protocol },
    { text: String((item as Item).state ?? '') },
    number(queues?.rqueue),
    number(queues?.wqueue),
    { text: local, painted: output.paint('cyan', local) },
    { text: peer, painted: output.paint('magenta', peer) },
    { text: more.join(' ') },
  ]
}

/** `--json`: the specification's names, and in front the protocol, of which the kernel's answer does not tell. */
export function socketJson(protocol: Protocol, item: JsonObject): JsonObject {
  return { netid: protocol, ...item }
}
