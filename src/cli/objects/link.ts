/** Links: rt-link. */

import type { JsonObject } from '../json/text.js'
import { type Cell, type Output, printable } from '../output.js'
import { UsageError } from '../usage-error.js'
import { type Draft, integer, onOff } from './draft.js'
import { OPERSTATES } from './names.js'
import type { Names, Positional, RouteObject, Word } from './object.js'

/** ARPHRD_*; include/uapi/linux/if_arp.h. Of links that have no kind. */
const HARDWARE: Readonly<Record<number, string>> = {
  1: 'ether',
  512: 'ppp',
  768: 'ipip',
  772: 'loopback',
  776: 'sit',
  778: 'gre',
  801: 'wifi',
  65534: 'none',
}

const KINDS = [
  'bareudp',
  'bond',
  'bridge',
  'dummy',
  'geneve',
  'gre',
  'gretap',
  'ifb',
  'ip6gre',
  'ip6tnl',
  'ipip',
  'ipvlan',
  'macsec',
  'macvlan',
  'macvtap',
  'netkit',
  'nlmon',
  'sit',
  'team',
  'veth',
  'vlan',
  'vrf',
  'vti',
  'vxcan',
  'vxlan',
  'wireguard',
  'xfrm',
]

const name: Positional = {
  name: 'NAME',
  required: true,
  complete: 'link',
  set: (draft, value) => draft.put(value, 'ifname'),
}

const existing: Positional = {
  ...name,
  set: async (draft, value, resolver) => draft.put(await resolver.linkIndex(value), 'ifi-index'),
}

/** A bit of ifi_flags; ifi_change says which bits count. */
function flagWord(word: string, flag: string, bit: number, summary: string): Word {
  return {
    name: word,
    value: 'on|off',
    summary,
    complete: ['on', 'off'],
    set: (draft, value) => setFlag(draft, flag, bit, onOff(value, word)),
  }
}

function setFlag(draft: Draft, flag: string, bit: number, on: boolean): void {
  const flags = (draft.get('ifi-flags') as string[] | undefined) ?? []
  const others = flags.filter(other => other !== flag)
  draft.put(on ? [...others, flag] : others, 'ifi-flags')
  draft.put(((draft.get('ifi-change') as number | undefined) ?? 0) | bit, 'ifi-change')
}

async function putNamespace(draft: Draft, value: string, namespace: (name: string) => number): Promise<void> {
  if (/^\d+$/.test(value)) draft.put(integer(value, 'netns'), 'net-ns-pid')
  else draft.put(namespace(value), 'net-ns-fd')
}

const WORDS: readonly Word[] = [
  { name: 'up', summary: 'bring it up', set: draft => setFlag(draft, 'up', 1, true) },
  { name: 'down', summary: 'take it down', set: draft => setFlag(draft, 'up', 1, false) },
  {
    name: 'mtu',
    value: 'BYTES',
    summary: 'largest packet',
    set: (draft, value) => draft.put(integer(value, 'mtu'), 'mtu'),
  },
  {
    name: 'address',
    aliases: ['lladdr', 'mac'],
    value: 'MAC',
    summary: 'hardware address',
    set: (draft, value) => draft.put(value, 'address'),
  },
  {
    name: 'broadcast',
    aliases: ['brd'],
    value: 'MAC',
    summary: 'hardware broadcast address',
    set: (draft, value) => draft.put(value, 'broadcast'),
  },
  {
    name: 'master',
    value: 'LINK',
    complete: 'link',
    summary: 'make it a port of a bridge, bond or VRF',
    set: async (draft, value, resolver) => draft.put(await resolver.linkIndex(value), 'master'),
  },
  { name: 'nomaster', summary: 'take it out of its master', set: draft => draft.put(0, 'master') },
  {
    name: 'txqlen',
    aliases: ['txqueuelen', 'qlen'],
    value: 'PACKETS',
    summary: 'length of the transmit queue',
    set: (draft, value) => draft.put(integer(value, 'txqlen'), 'txqlen'),
  },
  { name: 'alias', value: 'TEXT', summary: 'a description', set: (draft, value) => draft.put(value, 'ifalias') },
  {
    name: 'group',
    value: 'NUMBER',
    summary: 'group it belongs to',
    set: (draft, value) => draft.put(value === 'default' ? 0 : integer(value, 'group'), 'group'),
  },
  {
    name: 'netns',
    value: 'NAME|PATH|PID',
    complete: 'namespace',
    summary: 'move it to another network namespace',
    set: (draft, value, resolver) => putNamespace(draft, value, path => resolver.namespace(path)),
  },
  {
    name: 'arp',
    value: 'on|off',
    summary: 'resolve addresses',
    complete: ['on', 'off'],
    set: (draft, value) => setFlag(draft, 'no-arp', 0x80, !onOff(value, 'arp')),
  },
  flagWord('promisc', 'promisc', 0x100, 'take all packets'),
  flagWord('allmulticast', 'all-multi', 0x200, 'take all multicast packets'),
  flagWord('multicast', 'multicast', 0x1000, 'do multicast'),
]

const KIND: Word = {
  name: 'kind',
  aliases: ['type'],
  value: 'KIND',
  complete: KINDS,
  summary: 'what it is; words behind it may also be attributes of that kind (vlan: id, vxlan: id, remote, port, …)',
  set: (draft, value) => draft.put(value, 'linkinfo', 'kind'),
}

const CREATE: readonly Word[] = [
  KIND,
  ...WORDS.filter(({ name }) => name !== 'alias'),
  {
    name: 'alias',
    aliases: ['ifalias'],
    value: 'TEXT',
    summary: 'not here: the kernel takes a description for links that are there (nlkit link set)',
    // net/core/rtnetlink.c rtnl_create_link overlooks IFLA_IFALIAS.
    set: draft => {
      throw new UsageError(
        `alias: the kernel overlooks it when it makes a link; say it afterwards: nlkit link set ${draft.get('ifname')} alias TEXT`,
      )
    },
  },
  {
    name: 'link',
    aliases: ['on', 'dev'],
    first: true,
    value: 'LINK',
    complete: 'link',
    summary: 'the link below, for vlan, macvlan, ipvlan, vxlan and their like',
    set: async (draft, value, resolver) => {
      const index = await resolver.linkIndex(value)
      if (draft.get('linkinfo', 'kind') === 'vxlan') draft.put(index, 'linkinfo', 'data', 'link')
      else draft.put(index, 'link')
    },
  },
  {
    name: 'peer',
    first: true,
    value: 'NAME',
    summary: 'name of the other end, for veth',
    set: (draft, value) => {
      if (draft.get('linkinfo', 'kind') !== 'veth')
        throw new UsageError("peer: only veth has one; say 'kind veth' first")
      draft.put(value, 'linkinfo', 'data', 'peer', 'ifname')
    },
  },
  {
    name: 'index',
    value: 'NUMBER',
    summary: 'ifindex it is to have',
    set: (draft, value) => draft.put(integer(value, 'index', 1, 0x7fff_ffff), 'ifi-index'),
  },
]

const LIST: readonly Word[] = [
  {
    name: 'kind',
    aliases: ['type'],
    value: 'KIND',
    complete: KINDS,
    summary: 'only of this kind',
    set: (draft, value) => {
      draft.put(value, 'linkinfo', 'kind')
      draft.wishes.kind = value
    },
  },
  {
    name: 'master',
    value: 'LINK',
    complete: 'link',
    summary: 'only ports of this one',
    set: async (draft, value, resolver) => {
      draft.put(await resolver.linkIndex(value), 'master')
      draft.wishes.master = draft.get('master')
    },
  },
  { name: 'up', summary: 'only those that are up', set: draft => void (draft.wishes.up = true) },
  { name: 'stats', summary: 'with packets and bytes', set: draft => void (draft.wishes.stats = true) },
]

function kindOf(item: JsonObject): string {
  const kind = (item.linkinfo as JsonObject | undefined)?.kind
  return typeof kind === 'string' ? kind : (HARDWARE[Number(item['ifi-type'])] ?? String(item['ifi-type']))
}

const SHOWN_FLAGS: ReadonlySet<unknown> = new Set(['running', 'broadcast', 'multicast'])

function row(item: JsonObject, names: Names, output: Output, draft?: Draft): readonly Cell[] {
  const state = OPERSTATES.name(item.operstate ?? 0)
  const flags = ((item['ifi-flags'] as readonly unknown[] | undefined) ?? []).filter(flag => !SHOWN_FLAGS.has(flag))
  const lower =
    item.link === undefined || item.link === 0
      ? ''
      : `@${item['link-netnsid'] === undefined ? names.link(item.link) : `if${item.link}`}`
  const ifname = printable(String(item.ifname ?? ''))
  const cells: Cell[] = [
    { text: String(item['ifi-index']), right: true },
    { text: ifname + lower, painted: output.paint('cyan', ifname) + lower },
    { text: kindOf(item) },
    { text: state, painted: output.paint(state === 'up' ? 'green' : state === 'down' ? 'red' : 'dim', state) },
    { text: String(item.mtu ?? ''), right: true },
    { text: String(item.address ?? '') },
    { text: item.master === undefined ? '' : names.link(item.master) },
    { text: flags.join(',') + (item.ifalias === undefined ? '' : `  # ${printable(String(item.ifalias))}`) },
  ]
  if (draft?.wishes.stats !== true) return cells
  const stats = item.stats64 as JsonObject | undefined
  const count = (key: string): Cell => ({ text: String(stats?.[key] ?? ''), right: true })
  return [
    ...cells.slice(0, 4),
    count('rx-packets'),
    count('rx-bytes'),
    count('rx-errors'),
    count('rx-dropped'),
    count('tx-packets'),
    count('tx-bytes'),
    count('tx-errors'),
    count('tx-dropped'),
  ]
}

export const link: RouteObject = {
  name: 'link',
  familyName: 'rt-link',
  set: 'link-attrs',
  load: async () => (await import('../../families/rt-link.js')).rtLink as never,
  groups: [1],
  added: 'newlink-ntf',
  removed: 'dellink-ntf',
  list: {
    operation: 'getlink',
    positional: {
      ...name,
      required: false,
      set: async (draft, value, resolver) => void (draft.wishes.index = await resolver.linkIndex(value)),
    },
    words: LIST,
    keep: (item, { wishes }) =>
      (wishes.kind === undefined || kindOf(item) === wishes.kind) &&
      (wishes.master === undefined || item.master === wishes.master) &&
      (wishes.index === undefined || item['ifi-index'] === wishes.index) &&
      (wishes.up !== true || (item['ifi-flags'] as readonly unknown[]).includes('up')),
  },
  verbs: {
    add: {
      operation: 'newlink',
      flags: 0x600,
      positional: name,
      words: CREATE,
      attributes: true,
      finish: draft => {
        if (draft.get('linkinfo', 'kind') === undefined)
          throw new UsageError("say what to add: kind KIND, such as 'kind dummy' or 'kind veth peer NAME'")
      },
    },
    set: {
      operation: 'newlink',
      flags: 0,
      positional: existing,
      words: [
        ...WORDS,
        KIND,
        { name: 'name', value: 'NAME', summary: 'rename it', set: (draft, value) => draft.put(value, 'ifname') },
      ],
      attributes: true,
    },
    del: { operation: 'dellink', flags: 0, positional: existing, words: [] },
  },
  columns: ['#', 'NAME', 'KIND', 'STATE', 'MTU', 'ADDRESS', 'MASTER', 'FLAGS'],
  row,
}

/** Head of the table with the word `stats`. */
export const STATISTICS_COLUMNS: readonly string[] = [
  '#',
  'NAME',
  'KIND',
  'STATE',
  'RX PACKETS',
  'BYTES',
  'ERRORS',
  'DROPPED',
  'TX PACKETS',
  'BYTES',
  'ERRORS',
  'DROPPED',
]
