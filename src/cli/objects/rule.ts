/** Rules of policy routing: rt-rule. */

import { formatIp } from '../../wire/index.js'
import type { JsonObject } from '../json/text.js'
import { type Cell, type Output, printable } from '../output.js'
import { UsageError } from '../usage-error.js'
import { familyWords, prefix } from './address.js'
import { type Draft, integer } from './draft.js'
import { familyName, IP_PROTOCOLS, ROUTE_PROTOCOLS, TABLES } from './names.js'
import type { Names, RouteObject, Word } from './object.js'

/** FIB_RULE_INVERT; include/uapi/linux/fib_rules.h. */
const INVERT = 2

function putPrefix(draft: Draft, value: string, attribute: string, lengthMember: string, word: string): void {
  if (value === 'all' || value === 'any') return
  const found = prefix(value, word)
  const before = draft.get('family')
  if (found.family === 0) return
  if (before !== undefined && before !== found.family)
    throw new UsageError(
      `${word}: '${value}' is of ${familyName(found.family)}, the rest of the rule of ${familyName(before)}`,
    )
  draft.put(found.family, 'family')
  draft.put(found.length, lengthMember)
  draft.put(formatIp(found.address), attribute)
}

function range(word: string, most: number): (value: string) => { start: number; end: number } {
  return value => {
    const [start = '', end = start, ...rest] = value.split('-')
    if (rest.length > 0) throw new UsageError(`${word}: expected a number or FROM-TO, got '${value}'`)
    return { start: integer(start, word, 0, most), end: integer(end, word, 0, most) }
  }
}

function putMarked(draft: Draft, value: string): void {
  const [mark = '', mask] = value.split('/')
  draft.put(integer(mark, 'fwmark'), 'fwmark')
  if (mask !== undefined) draft.put(integer(mask, 'fwmark'), 'fwmask')
}

function putTable(draft: Draft, value: string): void {
  const number = TABLES.number(value)
  draft.put(number > 255 ? 0 : number, 'header-table')
  draft.put(number, 'table')
  draft.put('to-tbl', 'action')
}

function action(name: string, summary: string): Word {
  return { name, summary, set: draft => draft.put(name, 'action') }
}

const ports = (name: string, summary: string): Word => {
  const read = range(name, 0xffff)
  return { name, value: 'PORT|FROM-TO', summary, set: (draft, value) => draft.put(read(value), `${name}-range`) }
}

const WORDS: readonly Word[] = [
  {
    name: 'from',
    value: 'PREFIX|all',
    complete: ['all'],
    summary: 'packets of these sources',
    set: (draft, value) => putPrefix(draft, value, 'src', 'src-len', 'from'),
  },
  {
    name: 'to',
    value: 'PREFIX|all',
    complete: ['all'],
    summary: 'packets to these destinations',
    set: (draft, value) => putPrefix(draft, value, 'dst', 'dst-len', 'to'),
  },
  {
    name: 'table',
    aliases: ['lookup'],
    value: 'TABLE',
    complete: TABLES.names,
    summary: 'look them up in this table',
    set: putTable,
  },
  {
    name: 'priority',
    aliases: ['pref', 'preference', 'order'],
    value: 'NUMBER',
    summary: 'rules are asked from the lowest',
    set: (draft, value) => draft.put(integer(value, 'priority'), 'priority'),
  },
  {
    name: 'iif',
    aliases: ['dev'],
    value: 'LINK',
    complete: 'link',
    summary: 'packets that came in by this link',
    set: (draft, value) => draft.put(value, 'iifname'),
  },
  {
    name: 'oif',
    value: 'LINK',
    complete: 'link',
    summary: 'packets of sockets bound to this link',
    set: (draft, value) => draft.put(value, 'oifname'),
  },
  { name: 'fwmark', value: 'MARK[/MASK]', summary: 'packets with this firewall mark', set: putMarked },
  { name: 'not', summary: 'packets that do not match', set: draft => draft.put(INVERT, 'flags') },
  {
    name: 'ipproto',
    aliases: ['ip-proto'],
    value: 'PROTOCOL',
    complete: IP_PROTOCOLS.names,
    summary: 'packets of tcp, udp, …',
    set: (draft, value) => draft.put(IP_PROTOCOLS.number(value), 'ip-proto'),
  },
  ports('sport', 'packets from these ports'),
  ports('dport', 'packets to these ports'),
  {
    name: 'uidrange',
    aliases: ['uid-range'],
    value: 'FROM-TO',
    summary: 'packets of these users',
    set: (draft, value) => draft.put(range('uidrange', 0xffff_ffff)(value), 'uid-range'),
  },
  {
    name: 'tos',
    aliases: ['dsfield'],
    value: 'NUMBER',
    summary: 'packets of this TOS',
    set: (draft, value) => draft.put(integer(value, 'tos', 0, 255), 'tos'),
  },
  {
    name: 'goto',
    value: 'PRIORITY',
    summary: 'go on at the rule of this priority',
    set: (draft, value) => {
      draft.put(integer(value, 'goto'), 'goto')
      draft.put('goto', 'action')
    },
  },
  action('blackhole', 'drop them silently'),
  action('unreachable', 'drop them, saying that the network is unreachable'),
  action('prohibit', 'drop them, saying that it is prohibited'),
  {
    name: 'l3mdev',
    summary: "look them up in their VRF's table",
    set: draft => {
      draft.put(1, 'l3mdev')
      draft.put('to-tbl', 'action')
    },
  },
  {
    name: 'suppress-prefixlen',
    aliases: ['suppress-prefixlength', 'suppress_prefixlength'],
    value: 'BITS',
    summary: 'ignore what the table finds with at most this length',
    set: (draft, value) => draft.put(integer(value, 'suppress-prefixlen', 0, 128), 'suppress-prefixlen'),
  },
  {
    name: 'suppress-ifgroup',
    aliases: ['suppress_ifgroup'],
    value: 'GROUP',
    summary: 'ignore what the table finds by links of this group',
    set: (draft, value) => draft.put(integer(value, 'suppress-ifgroup'), 'suppress-ifgroup'),
  },
  {
    name: 'protocol',
    aliases: ['proto'],
    value: 'PROTOCOL',
    complete: ROUTE_PROTOCOLS.names,
    summary: 'who set it',
    set: (draft, value) => draft.put(ROUTE_PROTOCOLS.number(value), 'protocol'),
  },
  ...familyWords('family'),
]

function finishAdd(draft: Draft): void {
  draft.put((draft.get('family') as number | undefined) ?? 2, 'family')
  if (draft.get('action') === undefined)
    throw new UsageError(
      'say what the rule does: table TABLE, goto PRIORITY, l3mdev, blackhole, unreachable or prohibit',
    )
}

function finishDelete(draft: Draft): void {
  if (Object.keys(draft.message).every(key => key === 'family'))
    throw new UsageError('say which rule: its priority, or all that it was added with')
  draft.put((draft.get('family') as number | undefined) ?? 2, 'family')
}

const side = (item: JsonObject, word: string, attribute: string, lengthMember: string): string => {
  if (item[attribute] === undefined) return word === 'from' ? 'from all' : ''
  const whole = item[lengthMember] === (item.family === 10 ? 128 : 32)
  return `${word} ${item[attribute]}${whole ? '' : `/${item[lengthMember]}`}`
}

function rangeText(value: unknown): string {
  const { start, end } = value as JsonObject
  return start === end ? String(start) : `${start}-${end}`
}

function actionText(item: JsonObject): string {
  if (item.l3mdev !== undefined && item.l3mdev !== 0) return 'l3mdev'
  if (item.action === 'to-tbl') return `lookup ${TABLES.name(item.table ?? item['header-table'])}`
  return item.action === 'goto' ? `goto ${item.goto}` : String(item.action)
}

function row(item: JsonObject, _names: Names, output: Output): readonly Cell[] {
  const parts = [
    (Number(item.flags) & INVERT) !== 0 ? 'not' : '',
    side(item, 'from', 'src', 'src-len'),
    side(item, 'to', 'dst', 'dst-len'),
    item.tos === undefined || item.tos === 0 ? '' : `tos ${item.tos}`,
    item.fwmark === undefined
      ? ''
      : `fwmark ${item.fwmark}${item.fwmask === undefined || item.fwmask === '0xffffffff' ? '' : `/${item.fwmask}`}`,
    item.iifname === undefined ? '' : `iif ${printable(String(item.iifname))}`,
    item.oifname === undefined ? '' : `oif ${printable(String(item.oifname))}`,
    item['ip-proto'] === undefined ? '' : `ipproto ${IP_PROTOCOLS.name(item['ip-proto'])}`,
    item['sport-range'] === undefined ? '' : `sport ${rangeText(item['sport-range'])}`,
    item['dport-range'] === undefined ? '' : `dport ${rangeText(item['dport-range'])}`,
    item['uid-range'] === undefined ? '' : `uidrange ${rangeText(item['uid-range'])}`,
    output.paint('cyan', actionText(item)),
    item['suppress-prefixlen'] === undefined || Number(item['suppress-prefixlen']) > 128
      ? ''
      : `suppress-prefixlen ${Number(item['suppress-prefixlen'])}`,
    item.protocol === undefined || item.protocol === 0 ? '' : `proto ${ROUTE_PROTOCOLS.name(item.protocol)}`,
  ]
  const text = parts.filter(part => part !== '').join(' ')
  const priority = `${item.priority ?? 0}:`
  return [
    { text: familyName(item.family) },
    { text: priority, painted: output.paint('bold', priority) },
    { text, painted: text },
  ]
}

export const rule: RouteObject = {
  name: 'rule',
  familyName: 'rt-rule',
  set: 'fib-rule-attrs',
  load: async () => (await import('../../families/rt-rule.js')).rtRule as never,
  groups: [8, 19],
  added: 'newrule-ntf',
  removed: 'delrule-ntf',
  list: {
    operation: 'getrule',
    words: [
      ...familyWords('family'),
      {
        name: 'table',
        aliases: ['lookup'],
        value: 'TABLE',
        complete: TABLES.names,
        summary: 'only those that look up this table',
        set: (draft, value) => void (draft.wishes.table = TABLES.number(value)),
      },
    ],
    keep: (item, { wishes }) =>
      (wishes.family === undefined || item.family === wishes.family) &&
      (wishes.table === undefined || (item.table ?? item['header-table']) === wishes.table),
  },
  verbs: {
    add: { operation: 'newrule', flags: 0x600, words: WORDS, attributes: true, finish: finishAdd },
    del: { operation: 'delrule', flags: 0, words: WORDS, attributes: true, finish: finishDelete },
  },
  row,
}
