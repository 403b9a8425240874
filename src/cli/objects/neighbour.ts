/** Neighbours: rt-neigh. */

import { formatIp } from '../../wire/index.js'
import type { JsonObject } from '../json/text.js'
import type { Cell, Output, Style } from '../output.js'
import { UsageError } from '../usage-error.js'
import { familyWords, prefix } from './address.js'
import { type Draft, integer } from './draft.js'
import { familyName } from './names.js'
import type { Names, Positional, RouteObject, Word } from './object.js'

const STATES = ['permanent', 'reachable', 'stale', 'noarp', 'delay', 'probe', 'failed', 'incomplete']

const address: Positional = {
  name: 'ADDRESS',
  required: true,
  set: (draft, value) => {
    const { family, address } = prefix(value, 'address')
    if (family === 0 || value.includes('/'))
      throw new UsageError(`address: expected one address such as 10.0.0.9, got '${value}'`)
    draft.put(family, 'ndm-family')
    draft.put(formatIp(address), 'dst')
  },
}

const dev: Word = {
  name: 'dev',
  value: 'LINK',
  complete: 'link',
  summary: 'the link',
  set: async (draft, value, resolver) => draft.put(await resolver.linkIndex(value), 'ndm-ifindex'),
}

function flag(name: string, flag: string, summary: string): Word {
  return { name, summary, set: draft => draft.push(flag, 'ndm-flags') }
}

const proxy = flag('proxy', 'proxy', 'answer for it (proxy ARP, proxy NDP)')

const WORDS: readonly Word[] = [
  dev,
  {
    name: 'lladdr',
    aliases: ['address', 'mac'],
    value: 'MAC',
    summary: 'its hardware address',
    set: (draft, value) => draft.put(value, 'lladdr'),
  },
  {
    name: 'state',
    aliases: ['nud'],
    value: 'STATE',
    complete: STATES,
    summary: `${STATES.slice(0, 4).join(', ')}, …; permanent if not said`,
    set: (draft, value) => draft.put(value.split(','), 'ndm-state'),
  },
  proxy,
  flag('router', 'router', 'it is a router'),
  flag('use', 'use', 'have the kernel resolve it'),
  {
    name: 'extern-learn',
    aliases: ['extern_learn'],
    summary: 'learnt by a program, which cares for it',
    set: draft => draft.push('ext-learned', 'ndm-flags'),
  },
  { name: 'managed', summary: 'the kernel keeps it resolved', set: draft => draft.push('managed', 'flags-ext') },
  {
    name: 'protocol',
    value: 'NUMBER',
    summary: 'who set it',
    set: (draft, value) => draft.put(integer(value, 'protocol', 0, 255), 'protocol'),
  },
]

function finish(draft: Draft): void {
  if (draft.get('ndm-ifindex') === undefined) throw new UsageError('say on which link: dev LINK')
}

function finishWrite(draft: Draft): void {
  finish(draft)
  const flags = (draft.get('ndm-flags') as readonly string[] | undefined) ?? []
  const known = draft.get('lladdr') !== undefined || flags.includes('proxy')
  if (draft.get('ndm-state') === undefined && known) draft.put(['permanent'], 'ndm-state')
}

const write = { operation: 'newneigh', positional: address, words: WORDS, attributes: true, finish: finishWrite }

const STATE_STYLE: Readonly<Record<string, Style>> = {
  reachable: 'green',
  permanent: 'green',
  failed: 'red',
  incomplete: 'yellow',
  stale: 'dim',
}

function row(item: JsonObject, names: Names, output: Output): readonly Cell[] {
  const states = (item['ndm-state'] as readonly string[] | undefined) ?? []
  const flags = [
    ...((item['ndm-flags'] as readonly unknown[] | undefined) ?? []),
    ...((item['flags-ext'] as readonly unknown[] | undefined) ?? []),
  ]
  const dev = names.link(item['ndm-ifindex'])
  const dst = String(item.dst ?? '')
  const style = STATE_STYLE[String(states[0])]
  const state = states.join(',') || 'none'
  return [
    { text: dst, painted: output.paint('magenta', dst) },
    { text: dev, painted: output.paint('cyan', dev) },
    { text: String(item.lladdr ?? '') },
    style === undefined ? { text: state } : { text: state, painted: output.paint(style, state) },
    { text: [...flags, ...(item['ndm-family'] === 7 ? [familyName(7)] : [])].join(',') },
  ]
}

export const neighbour: RouteObject = {
  name: 'neigh',
  familyName: 'rt-neigh',
  set: 'neighbour-attrs',
  load: async () => (await import('../../families/rt-neigh.js')).rtNeigh as never,
  groups: [3],
  added: 'newneigh-ntf',
  removed: 'delneigh-ntf',
  list: {
    operation: 'getneigh',
    positional: {
      name: 'LINK',
      required: false,
      complete: 'link',
      set: async (draft, value, resolver) => void (draft.wishes.index = await resolver.linkIndex(value)),
    },
    words: [
      { ...dev, set: async (draft, value, resolver) => void (draft.wishes.index = await resolver.linkIndex(value)) },
      ...familyWords('ndm-family'),
      {
        name: 'state',
        aliases: ['nud'],
        value: 'STATE',
        complete: STATES,
        summary: 'only in this state',
        set: (draft, value) => void (draft.wishes.state = value),
      },
      { ...proxy, summary: 'those the kernel answers for' },
    ],
    keep: (item, { wishes }) =>
      (wishes.index === undefined || item['ndm-ifindex'] === wishes.index) &&
      (wishes.family === undefined || item['ndm-family'] === wishes.family) &&
      (wishes.state === undefined || (item['ndm-state'] as readonly unknown[]).includes(wishes.state)),
  },
  verbs: {
    add: { ...write, flags: 0x600 },
    replace: { ...write, flags: 0x500 },
    set: { ...write, flags: 0x100 },
    del: { operation: 'delneigh', flags: 0, positional: address, words: [dev, proxy], finish },
  },
  columns: ['ADDRESS', 'LINK', 'LLADDR', 'STATE', 'FLAGS'],
  row,
}
