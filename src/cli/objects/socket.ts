/** The words of `socket list`, and the queries that they make. */

import type { InetProtocol, Mark, Ports, SocketPredicate, SocketQuery } from '../../diag/index.js'
import { parsePrefix } from '../../wire/index.js'
import { suggestion } from '../nearest.js'
import { UsageError } from '../usage-error.js'
import { type Draft, integer } from './draft.js'
import type { Word } from './object.js'
import type { Grammar } from './parse.js'

const STATES = [
  'established',
  'syn-sent',
  'syn-recv',
  'fin-wait1',
  'fin-wait2',
  'time-wait',
  'close',
  'close-wait',
  'last-ack',
  'listen',
  'closing',
  'new-syn-recv',
  'bound-inactive',
] as const

/** What sock_diag tells of, and the order they are shown in. */
const PROTOCOLS = ['tcp', 'udp', 'udplite', 'mptcp', 'sctp', 'dccp', 'raw', 'unix', 'netlink', 'packet'] as const
export type Protocol = (typeof PROTOCOLS)[number]
/** Without a word. */
const USUAL: readonly Protocol[] = ['tcp', 'udp']
const OVER_IP: ReadonlySet<Protocol> = new Set(PROTOCOLS.slice(0, 7))

interface Wishes {
  protocols?: Protocol[]
  family?: number
  states?: (typeof STATES)[number][]
  where?: SocketPredicate[]
  info?: boolean
}

const wishesOf = (draft: Draft): Wishes => draft.wishes as Wishes

function choose(draft: Draft, condition: SocketPredicate): void {
  const wishes = wishesOf(draft)
  wishes.where = [...(wishes.where ?? []), condition]
}

/** `443`, `1000-2000`, `1024-`, several with commas. */
function ports(text: string, word: string): readonly Ports[] {
  return text.split(',').map(part => {
    const [, from, dash, to] = /^(\d*)(-?)(\d*)$/.exec(part) ?? []
    if (from === undefined || (from === '' && to === ''))
      throw new UsageError(`${word}: expected a port or ports as 443, 1000-2000 or 1024-, got '${part}'`)
    const number = (digits: string) => integer(digits, word, 0, 0xffff)
    if (dash === '') return number(from)
    if (from !== '' && to !== '' && number(from) > number(to!)) throw new UsageError(`${word}: ${part} is no port`)
    return { ...(from === '' ? {} : { from: number(from) }), ...(to === '' ? {} : { to: number(to!) }) }
  })
}

function prefixes(text: string, word: string): readonly string[] {
  const list = text.split(',')
  for (const part of list)
    if (parsePrefix(part) === undefined || part === 'default')
      throw new UsageError(`${word}: expected an address or a prefix as 10.0.0.0/8, got '${part}'`)
  return list
}

function mark(text: string): Mark {
  const [value = '', mask] = text.split('/')
  if (mask === undefined) return integer(value, 'mark')
  return { value: integer(value, 'mark'), mask: integer(mask, 'mark') }
}

/** @throws UsageError. */
function states(text: string): (typeof STATES)[number][] {
  return text.split(',').map(name => {
    const found = STATES.find(state => state === name)
    if (found !== undefined) return found
    throw new UsageError(`state: expected ${STATES.join(', ')}, got '${name}'${suggestion(name, STATES)}`)
  })
}

function addStates(draft: Draft, list: Wishes['states'] & object): void {
  const wishes = wishesOf(draft)
  wishes.states = [...(wishes.states ?? []), ...list]
}

const protocolWords = PROTOCOLS.map(
  (name): Word => ({
    name,
    summary: `sockets of ${name}`,
    set: draft => {
      const wishes = wishesOf(draft)
      wishes.protocols = [...(wishes.protocols ?? []), name]
    },
  }),
)

const SIDES = [
  ['sport', 'src', 'their own'],
  ['dport', 'dst', "the other side's"],
] as const

const WORDS: readonly Word[] = [
  ...protocolWords,
  { name: 'inet', summary: 'IPv4 only', set: draft => void (wishesOf(draft).family = 2) },
  { name: 'inet6', summary: 'IPv6 only', set: draft => void (wishesOf(draft).family = 10) },
  {
    name: 'state',
    value: 'STATE',
    complete: STATES,
    summary: 'in this state, or one of several with commas; may be repeated',
    set: (draft, value) => addStates(draft, states(value)),
  },
  { name: 'listening', summary: 'state listen', set: draft => addStates(draft, ['listen']) },
  ...SIDES.flatMap(([port, address, whose]): Word[] => [
    {
      name: port,
      value: 'PORTS',
      summary: `${whose} port: 443, 1000-2000, 1024-, several with commas`,
      set: (draft, value) => choose(draft, { [port]: ports(value, port) }),
    },
    {
      name: address,
      value: 'PREFIX',
      summary: `${whose} address: 10.0.0.0/8, ::1, several with commas`,
      set: (draft, value) => choose(draft, { [address]: prefixes(value, address) }),
    },
  ]),
  {
    name: 'port',
    value: 'PORTS',
    summary: 'port of either side',
    set: (draft, value) => {
      const wanted = ports(value, 'port')
      choose(draft, { any: [{ sport: wanted }, { dport: wanted }] })
    },
  },
  {
    name: 'dev',
    value: 'LINK',
    complete: 'link',
    summary: 'bound to this link',
    set: async (draft, value, resolver) => choose(draft, { if: await resolver.linkIndex(value) }),
  },
  {
    name: 'mark',
    value: 'MARK',
    summary: 'with this mark, or its bits as 1/0xff; needs CAP_NET_ADMIN',
    set: (draft, value) => choose(draft, { mark: mark(value) }),
  },
  {
    name: 'info',
    summary: 'congestion control, round trip time and more of TCP',
    set: draft => void (wishesOf(draft).info = true),
  },
]

export const SOCKET_GRAMMAR: Grammar = { command: 'socket list', words: WORDS }

export interface SocketList {
  readonly protocol: Protocol
  readonly query: SocketQuery
  /** Asked for by name, and not because nothing was. */
  readonly named: boolean
}

/** One query for each protocol. @throws UsageError for words that say nothing of its sockets. */
export function socketLists(draft: Draft): readonly SocketList[] {
  const { protocols, family, states: wanted, where, info } = wishesOf(draft)
  return [...new Set(protocols ?? USUAL)].map(protocol => {
    const named = protocols !== undefined
    if (!OVER_IP.has(protocol)) {
      if (where !== undefined || family !== undefined || info === true)
        throw new UsageError(`${protocol}: its sockets have no addresses, ports or links to be chosen by`)
      if (wanted !== undefined && protocol !== 'unix') throw new UsageError(`${protocol}: its sockets have no states`)
      const query = { protocol, ...(protocol === 'unix' && wanted !== undefined ? { states: wanted } : {}) }
      return { protocol, query: query as SocketQuery, named }
    }
    const query: SocketQuery = {
      protocol: protocol as InetProtocol,
      ...(family === undefined ? {} : { family }),
      ...(wanted === undefined ? {} : { states: wanted }),
      ...(where === undefined ? {} : { where: { all: where } }),
      ...(info === true ? { extensions: ['info', 'cong', 'meminfo', 'skmeminfo', 'vegasinfo'] as const } : {}),
    }
    return { protocol, query, named }
  })
}
