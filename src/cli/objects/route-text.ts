/** Routes as lines, in the order that people know from `ip route`. */

import { formatIp } from '../../wire/index.js'
import type { JsonObject } from '../json/text.js'
import type { Cell, Output } from '../output.js'
import { familyName, PREFERENCES, ROUTE_PROTOCOLS, SCOPES, TABLES } from './names.js'
import type { Names } from './object.js'

/** RTM_F_CLONED; include/uapi/linux/rtnetlink.h. */
export const CLONED = 0x200

export const tableOf = (item: JsonObject): unknown => item.table ?? item['rtm-table']

function hopText(item: JsonObject, names: Names, output: Output): string {
  const parts: string[] = []
  const other = item.via as JsonObject | undefined
  if (item.gateway !== undefined) parts.push(`via ${output.paint('magenta', String(item.gateway))}`)
  if (other !== undefined) parts.push(`via ${familyName(other.family)} ${viaAddress(other)}`)
  const oif = item['rtnh-ifindex'] ?? item.oif
  if (oif !== undefined && oif !== 0) parts.push(`dev ${output.paint('cyan', names.link(oif))}`)
  return parts.join(' ')
}

function viaAddress(via: JsonObject): string {
  const bytes = Uint8Array.from(String(via['trailing-bytes'] ?? '').match(/../g) ?? [], pair =>
    Number.parseInt(pair, 16),
  )
  return bytes.length === 4 || bytes.length === 16 ? formatIp(bytes) : String(via['trailing-bytes'])
}

function routeText(item: JsonObject, names: Names, output: Output): string {
  const length = item['rtm-dst-len']
  const whole = length === (item['rtm-family'] === 10 ? 128 : 32)
  const dst = item.dst === undefined ? 'default' : whole ? String(item.dst) : `${item.dst}/${length}`
  const parts = [output.paint('bold', dst)]
  if (item['rtm-type'] !== 'unicast') parts.unshift(String(item['rtm-type']))
  if (item.src !== undefined) parts.push(`from ${item.src}/${item['rtm-src-len']}`)
  if (item['rtm-tos'] !== 0) parts.push(`tos 0x${Number(item['rtm-tos']).toString(16)}`)
  if (item['nh-id'] !== undefined) parts.push(`nhid ${item['nh-id']}`)
  parts.push(hopText(item, names, output))
  if (tableOf(item) !== 254) parts.push(`table ${TABLES.name(tableOf(item))}`)
  if (item['rtm-protocol'] !== 0) parts.push(`proto ${ROUTE_PROTOCOLS.name(item['rtm-protocol'])}`)
  if (item['rtm-scope'] !== 0) parts.push(`scope ${SCOPES.name(item['rtm-scope'])}`)
  if (item.prefsrc !== undefined) parts.push(`src ${item.prefsrc}`)
  if (item.priority !== undefined) parts.push(`metric ${item.priority}`)
  for (const [name, value] of Object.entries((item.metrics as JsonObject | undefined) ?? {}))
    parts.push(`${name} ${value}`)
  if (item.expires !== undefined) parts.push(`expires ${item.expires}`)
  if (item.pref !== undefined && item.pref !== 0) parts.push(`pref ${PREFERENCES.name(item.pref)}`)
  parts.push(...routeFlags(Number(item['rtm-flags'] ?? 0)))
  for (const hop of (item.multipath as readonly JsonObject[] | undefined) ?? []) {
    const flags = ((hop['rtnh-flags'] as readonly unknown[] | undefined) ?? []).map(flag => ` ${flag}`).join('')
    parts.push(`nexthop ${hopText(hop, names, output)} weight ${Number(hop['rtnh-hops']) + 1}${flags}`)
  }
  return parts.filter(part => part !== '').join(' ')
}

/** RTNH_F_* in rtm_flags; include/uapi/linux/rtnetlink.h. */
const FLAGS: readonly (readonly [number, string])[] = [
  [1, 'dead'],
  [4, 'onlink'],
  [8, 'offload'],
  [16, 'linkdown'],
  [64, 'trap'],
  [CLONED, 'cache'],
]

function routeFlags(flags: number): readonly string[] {
  return FLAGS.filter(([bit]) => (flags & bit) !== 0).map(([, name]) => name)
}

export function routeRow(item: JsonObject, names: Names, output: Output): readonly Cell[] {
  const text = routeText(item, names, output)
  return [{ text, painted: text }]
}
