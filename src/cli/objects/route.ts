/** Routes: rt-route. */

import { formatIp, hasHostBits } from '../../wire/index.js'
import type { Json, JsonObject } from '../json/text.js'
import { UsageError } from '../usage-error.js'
import { familyWords, prefix } from './address.js'
import { type Draft, integer } from './draft.js'
import { familyName, PREFERENCES, ROUTE_PROTOCOLS, SCOPES, TABLES } from './names.js'
import type { Positional, RouteObject, Word } from './object.js'
import { CLONED, routeRow, tableOf } from './route-text.js'

const TYPES = ['unicast', 'local', 'broadcast', 'anycast', 'multicast', 'blackhole', 'unreachable', 'prohibit', 'throw']
/** RTM_F_LOOKUP_TABLE; include/uapi/linux/rtnetlink.h. */
const LOOKUP_TABLE = 0x1000

function putFamily(draft: Draft, family: number, text: string): void {
  const before = draft.message['rtm-family']
  if (family === 0) return
  if (before !== undefined && before !== family)
    throw new UsageError(`'${text}' is of ${familyName(family)}, the rest of the route of ${familyName(before)}`)
  draft.message['rtm-family'] = family
}

function putPrefix(draft: Draft, value: string, attribute: string, lengthMember: string, word: string): void {
  const found = prefix(value, word, draft.message['rtm-family'] as number | undefined)
  if (hasHostBits(found)) throw new UsageError(`${word}: ${value} has bits set behind its length of ${found.length}`)
  putFamily(draft, found.family, value)
  draft.put(found.length, lengthMember)
  if (found.length > 0) draft.put(formatIp(found.address), attribute)
}

const destination: Positional = {
  name: 'PREFIX|default',
  required: true,
  complete: ['default'],
  set: (draft, value) => putPrefix(draft, value, 'dst', 'rtm-dst-len', 'destination'),
}

const type: Word = {
  name: 'type',
  value: 'TYPE',
  complete: TYPES,
  summary: `${TYPES.join(', ')}; may also stand in front of the prefix`,
  set: (draft, value) => {
    if (!TYPES.includes(value)) throw new UsageError(`type: expected one of ${TYPES.join(', ')}, got '${value}'`)
    draft.put(value, 'rtm-type')
  },
}

const dev: Word = {
  name: 'dev',
  aliases: ['oif'],
  value: 'LINK',
  complete: 'link',
  summary: 'the link it leaves by',
  set: async (draft, value, resolver) =>
    draft.put(await resolver.linkIndex(value), draft.inPart ? 'rtnh-ifindex' : 'oif'),
}

const via: Word = {
  name: 'via',
  value: 'ADDRESS',
  summary: 'the gateway; of the other family too',
  set: (draft, value) => {
    const { address, family, length } = prefix(value, 'via')
    if (family === 0 || length !== address.length * 8) throw new UsageError(`via: expected an address, got '${value}'`)
    const own = draft.message['rtm-family']
    if (own === undefined) draft.message['rtm-family'] = family
    if (own === undefined || own === family) return draft.put(formatIp(address), 'gateway')
    const hex = Array.from(address, byte => byte.toString(16).padStart(2, '0')).join('')
    draft.put({ family, 'trailing-bytes': hex }, 'via')
  },
}

const onlink: Word = {
  name: 'onlink',
  summary: 'take the gateway to be on the link',
  set: draft =>
    draft.inPart
      ? draft.push('onlink', 'rtnh-flags')
      : draft.put(((draft.get('rtm-flags') as number | undefined) ?? 0) | 4, 'rtm-flags'),
}

const weight: Word = {
  name: 'weight',
  value: 'NUMBER',
  summary: 'share of a nexthop, 1 to 256',
  set: (draft, value) => {
    if (!draft.inPart) throw new UsageError('weight: belongs behind nexthop')
    draft.put(integer(value, 'weight', 1, 256) - 1, 'rtnh-hops')
  },
}

const nexthop: Word = {
  name: 'nexthop',
  summary: 'one of several ways; via, dev, weight and onlink behind it are its own',
  set: draft => {
    const list = (draft.message.multipath ??= []) as Json[]
    const part = {}
    list.push(part)
    draft.startPart(part)
  },
}

const table: Word = {
  name: 'table',
  value: 'TABLE',
  complete: TABLES.names,
  summary: 'routing table: main (if not said), local, default, or a number',
  set: (draft, value) => putTable(draft, TABLES.number(value)),
}

function putTable(draft: Draft, number: number): void {
  draft.message['rtm-table'] = number > 255 ? 0 : number
  if (number > 255) draft.message.table = number
  else delete draft.message.table
}

const metric: Word = {
  name: 'metric',
  aliases: ['priority', 'preference'],
  value: 'NUMBER',
  summary: 'the lowest wins',
  set: (draft, value) => void (draft.message.priority = integer(value, 'metric')),
}
const protocol: Word = {
  name: 'proto',
  aliases: ['protocol'],
  value: 'PROTOCOL',
  complete: ROUTE_PROTOCOLS.names,
  summary: 'who set it: static, boot (if not said), bird, …',
  set: (draft, value) => void (draft.message['rtm-protocol'] = ROUTE_PROTOCOLS.number(value)),
}
const scope: Word = {
  name: 'scope',
  value: 'SCOPE',
  complete: SCOPES.names,
  summary: 'global, link, host',
  set: (draft, value) => void (draft.message['rtm-scope'] = SCOPES.number(value)),
}

const WORDS: readonly Word[] = [
  via,
  dev,
  table,
  metric,
  {
    name: 'src',
    value: 'ADDRESS',
    summary: 'source address to prefer',
    set: (draft, value) => {
      const { address, family } = prefix(value, 'src')
      putFamily(draft, family, value)
      draft.message.prefsrc = formatIp(address)
    },
  },
  protocol,
  scope,
  type,
  nexthop,
  weight,
  onlink,
  {
    name: 'from',
    value: 'PREFIX',
    summary: 'only for packets of these sources (IPv6)',
    set: (draft, value) => putPrefix(draft, value, 'src', 'rtm-src-len', 'from'),
  },
  {
    name: 'tos',
    aliases: ['dsfield'],
    value: 'NUMBER',
    summary: 'only for packets of this TOS (IPv4)',
    set: (draft, value) => draft.put(integer(value, 'tos', 0, 255), 'rtm-tos'),
  },
  {
    name: 'nhid',
    aliases: ['nh-id'],
    value: 'NUMBER',
    summary: 'nexthop object',
    set: (draft, value) => draft.put(integer(value, 'nhid'), 'nh-id'),
  },
  {
    name: 'pref',
    value: 'low|medium|high',
    complete: PREFERENCES.names,
    summary: 'preference of a router (IPv6)',
    set: (draft, value) => draft.put(PREFERENCES.number(value), 'pref'),
  },
]

/** What the kernel wants said and people do not say; net/ipv4/fib_semantics.c fib_create_info checks the scope. */
function finish(draft: Draft): void {
  const { message } = draft
  const kind = (message['rtm-type'] ??= 'unicast')
  message['rtm-family'] ??= 2
  message['rtm-protocol'] ??= 3
  if (message['rtm-table'] === undefined && message.table === undefined)
    message['rtm-table'] = kind === 'local' || kind === 'broadcast' || kind === 'anycast' ? 255 : 254
  message['rtm-scope'] ??= message['rtm-family'] === 2 ? defaultScope(message) : 0
}

function defaultScope(message: Readonly<Record<string, unknown>>): number {
  const kind = message['rtm-type']
  if (kind === 'local') return 254
  if (kind === 'broadcast' || kind === 'multicast' || kind === 'anycast') return 253
  const direct =
    message.gateway === undefined &&
    message.via === undefined &&
    message.multipath === undefined &&
    message['nh-id'] === undefined
  return kind === 'unicast' && direct ? 253 : 0
}

function finishDelete({ message }: Draft): void {
  message['rtm-family'] ??= 2
  if (message['rtm-table'] === undefined && message.table === undefined) message['rtm-table'] = 254
  message['rtm-scope'] ??= 255
}

const write = { operation: 'newroute', positional: destination, words: WORDS, attributes: true, finish }

const GET: readonly Word[] = [
  {
    name: 'from',
    value: 'ADDRESS',
    summary: 'source address',
    set: (draft, value) => {
      const { family, address, length } = prefix(value, 'from')
      putFamily(draft, family, value)
      draft.put(formatIp(address), 'src')
      draft.put(length, 'rtm-src-len')
    },
  },
  { ...dev, summary: 'the link it must leave by' },
  {
    name: 'iif',
    value: 'LINK',
    complete: 'link',
    summary: 'the link it came in by',
    set: async (draft, value, resolver) => draft.put(await resolver.linkIndex(value), 'iif'),
  },
  {
    name: 'mark',
    value: 'NUMBER',
    summary: 'its firewall mark',
    set: (draft, value) => draft.put(integer(value, 'mark'), 'mark'),
  },
]

const target: Positional = {
  name: 'ADDRESS',
  required: true,
  set: (draft, value) => {
    const { family, address, length } = prefix(value, 'destination')
    if (family === 0) throw new UsageError("destination: expected an address, got 'default'")
    putFamily(draft, family, value)
    draft.put(formatIp(address), 'dst')
    draft.put(length, 'rtm-dst-len')
    draft.put(LOOKUP_TABLE, 'rtm-flags')
  },
}

function keep(item: JsonObject, draft: Draft): boolean {
  const { wishes } = draft
  if ((Number(item['rtm-flags']) & CLONED) !== 0) return false
  return (
    (wishes.table === 'all' || tableOf(item) === (wishes.table ?? 254)) &&
    (wishes.family === undefined || item['rtm-family'] === wishes.family) &&
    (wishes.dev === undefined ||
      item.oif === wishes.dev ||
      ((item.multipath as readonly JsonObject[] | undefined) ?? []).some(hop => hop['rtnh-ifindex'] === wishes.dev)) &&
    (wishes.protocol === undefined || item['rtm-protocol'] === wishes.protocol) &&
    (wishes.type === undefined || item['rtm-type'] === wishes.type) &&
    (wishes.prefix === undefined || `${item.dst ?? 'default'}/${item['rtm-dst-len']}` === wishes.prefix)
  )
}

const LIST: readonly Word[] = [
  {
    ...table,
    summary: 'main (if not said), local, default, a number, or all',
    complete: [...TABLES.names, 'all'],
    set: (draft, value) => void (draft.wishes.table = value === 'all' ? value : TABLES.number(value)),
  },
  {
    ...dev,
    summary: 'only by this link',
    set: async (draft, value, resolver) => void (draft.wishes.dev = await resolver.linkIndex(value)),
  },
  {
    ...protocol,
    summary: 'only of this protocol',
    set: (draft, value) => void (draft.wishes.protocol = ROUTE_PROTOCOLS.number(value)),
  },
  { ...type, summary: 'only of this type', set: (draft, value) => void (draft.wishes.type = value) },
  ...familyWords('rtm-family'),
]

export const route: RouteObject = {
  name: 'route',
  familyName: 'rt-route',
  set: 'route-attrs',
  load: async () => (await import('../../families/rt-route.js')).rtRoute as never,
  groups: [7, 11],
  added: 'newroute-ntf',
  removed: 'delroute-ntf',
  list: {
    operation: 'getroute',
    positional: {
      name: 'PREFIX|default',
      required: false,
      set: (draft, value) => {
        const { address, length } = prefix(value, 'destination')
        draft.wishes.prefix = `${length === 0 ? 'default' : formatIp(address)}/${length}`
      },
    },
    words: LIST,
    keep,
  },
  verbs: {
    add: { ...write, flags: 0x600 },
    append: { ...write, flags: 0xc00 },
    replace: { ...write, flags: 0x500 },
    set: { ...write, flags: 0x100 },
    del: { ...write, operation: 'delroute', flags: 0, finish: finishDelete },
    get: { operation: 'getroute', flags: 0, positional: target, words: GET, attributes: true, answers: true },
  },
  row: routeRow,
}

export const ROUTE_TYPES: readonly string[] = TYPES
