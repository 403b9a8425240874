/** Addresses of links: rt-addr. */

import { formatIp, type Prefix, parsePrefix } from '../../wire/index.js'
import type { JsonObject } from '../json/text.js'
import { type Cell, type Output, printable } from '../output.js'
import { UsageError } from '../usage-error.js'
import { type Draft, integer } from './draft.js'
import { FAMILIES, familyName, SCOPES } from './names.js'
import type { Names, Positional, RouteObject, Word } from './object.js'

const FOREVER = 0xffff_ffff

/** @throws UsageError. */
export function prefix(text: string, word: string, family?: number): Prefix {
  const found = parsePrefix(text, family)
  if (found !== undefined) return found
  const kind = family === 10 ? 'an IPv6 address' : family === 2 ? 'an IPv4 address' : 'an address'
  throw new UsageError(
    `${word}: expected ${kind} such as ${family === 10 ? 'fd00::1/64' : '10.0.0.1/24'}, got '${text}'`,
  )
}

const local: Positional = {
  name: 'ADDRESS/LENGTH',
  required: true,
  set: (draft, value) => {
    const { family, address, length } = prefix(value, 'address')
    if (family === 0) throw new UsageError("address: 'default' is no address")
    draft.put(family, 'ifa-family')
    draft.put(length, 'ifa-prefixlen')
    draft.put(formatIp(address), 'local')
    draft.put(formatIp(address), 'address')
  },
}

const dev: Word = {
  name: 'dev',
  value: 'LINK',
  complete: 'link',
  summary: 'the link',
  set: async (draft, value, resolver) => draft.put(await resolver.linkIndex(value), 'ifa-index'),
}

function lifetime(word: string, member: string): Word {
  const seconds = (value: string) => (value === 'forever' ? FOREVER : integer(value, word))
  const set = (draft: Draft, value: string) => {
    draft.put((draft.get('cacheinfo') as never) ?? { 'ifa-prefered': FOREVER, 'ifa-valid': FOREVER }, 'cacheinfo')
    draft.put(seconds(value), 'cacheinfo', member)
  }
  return {
    name: word,
    aliases: [word.replace('-', '_')],
    value: 'SECONDS|forever',
    complete: ['forever'],
    summary: word === 'valid-lft' ? 'how long it is valid' : 'how long it is preferred',
    set,
  }
}

function flag(name: string, flag: string, summary: string, aliases: readonly string[] = []): Word {
  return { name, aliases, summary, set: draft => draft.push(flag, 'flags') }
}

const WORDS: readonly Word[] = [
  dev,
  {
    name: 'label',
    value: 'TEXT',
    summary: 'label, starting with the name of the link (IPv4)',
    set: (draft, value) => draft.put(value, 'label'),
  },
  {
    name: 'peer',
    value: 'ADDRESS/LENGTH',
    summary: 'the other end of a point-to-point link',
    set: (draft, value) => {
      const { address, length } = prefix(value, 'peer', draft.get('ifa-family') as number)
      draft.put(formatIp(address), 'address')
      draft.put(length, 'ifa-prefixlen')
    },
  },
  {
    name: 'broadcast',
    aliases: ['brd'],
    value: 'ADDRESS|+',
    complete: ['+'],
    summary: 'broadcast address; + for that of the network',
    set: putBroadcast,
  },
  {
    name: 'scope',
    value: 'SCOPE',
    complete: SCOPES.names,
    summary: 'how far it is valid: global, link, host',
    set: (draft, value) => draft.put(SCOPES.number(value), 'ifa-scope'),
  },
  {
    name: 'metric',
    aliases: ['priority'],
    value: 'NUMBER',
    summary: "metric of the network's route",
    set: (draft, value) => draft.put(integer(value, 'metric'), 'rt-priority'),
  },
  {
    name: 'proto',
    value: 'NUMBER',
    summary: 'who set it (IFA_PROTO)',
    set: (draft, value) => draft.put(integer(value, 'proto', 0, 255), 'proto'),
  },
  lifetime('valid-lft', 'ifa-valid'),
  lifetime('preferred-lft', 'ifa-prefered'),
  flag('nodad', 'nodad', 'no duplicate address detection'),
  flag('noprefixroute', 'noprefixroute', 'add no route to its network'),
  flag('home', 'homeaddress', 'a home address (mobile IPv6)'),
  flag('managetempaddr', 'managetempaddr', 'make temporary addresses of it', ['mngtmpaddr']),
  flag('autojoin', 'mcautojoin', 'join the multicast group'),
]

/** `+`: all bits of the host part set. */
function putBroadcast(draft: Draft, value: string): void {
  if (value !== '+') {
    draft.put(formatIp(prefix(value, 'broadcast', 2).address), 'broadcast')
    return
  }
  const length = draft.get('ifa-prefixlen') as number
  const { address, family } = prefix(draft.get('local') as string, 'broadcast')
  if (family !== 2) throw new UsageError('broadcast: IPv6 has none')
  const bits = length === 32 ? 0 : 0xffff_ffff >>> length
  const mask = Uint8Array.of(bits >>> 24, bits >>> 16, bits >>> 8, bits)
  draft.put(formatIp(address.map((byte, place) => byte | mask[place]!)), 'broadcast')
}

function finish(draft: Draft): void {
  if (draft.get('ifa-index') === undefined) throw new UsageError('say on which link: dev LINK')
}

const write = { operation: 'newaddr', positional: local, words: WORDS, attributes: true, finish }

function lifetimes(item: JsonObject): string {
  const info = item.cacheinfo as JsonObject | undefined
  if (info === undefined || info['ifa-valid'] === FOREVER) return ''
  const seconds = (value: unknown) => (value === FOREVER ? 'forever' : `${value} s`)
  return `valid ${seconds(info['ifa-valid'])}, preferred ${seconds(info['ifa-prefered'])}`
}

function row(item: JsonObject, names: Names, output: Output): readonly Cell[] {
  const local = String(item.local ?? item.address ?? '')
  const peer =
    item.local !== undefined && item.address !== undefined && item.local !== item.address ? ` peer ${item.address}` : ''
  const flags =
    ((item.flags ?? item['ifa-flags']) as readonly unknown[] | undefined)?.filter(one => one !== 'permanent') ?? []
  const dev = names.link(item['ifa-index'])
  const label = item.label !== undefined && item.label !== dev ? `label ${printable(String(item.label))}` : ''
  const text = peer === '' ? `${local}/${item['ifa-prefixlen']}` : `${local}${peer}/${item['ifa-prefixlen']}`
  return [
    { text: dev, painted: output.paint('cyan', dev) },
    { text: familyName(item['ifa-family']) },
    { text, painted: output.paint('magenta', text) },
    { text: SCOPES.name(item['ifa-scope']) },
    { text: [flags.join(','), label, lifetimes(item)].filter(part => part !== '').join(' ') },
  ]
}

/** `family inet6`, or `inet6` alone: puts the number into the header's member. */
export function familyWords(member: string): readonly Word[] {
  const put = (draft: Draft, family: number) => {
    draft.put(family, member)
    draft.wishes.family = family
  }
  return [
    {
      name: 'family',
      value: 'FAMILY',
      complete: FAMILIES.names,
      summary: 'address family: inet, inet6, …',
      set: (draft, value) => put(draft, FAMILIES.number(value)),
    },
    { name: 'inet', summary: 'IPv4', set: draft => put(draft, 2) },
    { name: 'inet6', summary: 'IPv6', set: draft => put(draft, 10) },
  ]
}

export const address: RouteObject = {
  name: 'addr',
  familyName: 'rt-addr',
  set: 'addr-attrs',
  load: async () => (await import('../../families/rt-addr.js')).rtAddr as never,
  groups: [5, 9],
  added: 'newaddr',
  removed: 'deladdr',
  list: {
    operation: 'getaddr',
    words: [
      dev,
      ...familyWords('ifa-family'),
      {
        name: 'scope',
        value: 'SCOPE',
        complete: SCOPES.names,
        summary: 'only of this scope',
        set: (draft, value) => void (draft.wishes.scope = SCOPES.number(value)),
      },
    ],
    positional: { name: 'LINK', required: false, complete: 'link', set: dev.set },
    keep: (item, draft) =>
      (draft.get('ifa-index') === undefined || item['ifa-index'] === draft.get('ifa-index')) &&
      (draft.wishes.family === undefined || item['ifa-family'] === draft.wishes.family) &&
      (draft.wishes.scope === undefined || item['ifa-scope'] === draft.wishes.scope),
  },
  verbs: {
    add: { ...write, flags: 0x600 },
    replace: { ...write, flags: 0x500 },
    set: { ...write, flags: 0x100 },
    del: { operation: 'deladdr', flags: 0, positional: local, words: [dev, WORDS[1]!, WORDS[2]!], finish },
  },
  columns: ['LINK', 'FAMILY', 'ADDRESS', 'SCOPE', ''],
  row,
}
