/** `nlkit monitor`: what changes in rtnetlink, one line an event, in the order the kernel tells it. */

import type { EventCodec, Family } from '../../schema/family.js'
import { SpecIndex } from '../../schema/spec-index.js'
import { own } from '../../wire/own.js'
import type { Check, Invocation, Run } from '../command.js'
import { stringify } from '../json/text.js'
import { JsonWriter } from '../json/to-json.js'
import { suggestion } from '../nearest.js'
import { OBJECTS } from '../objects/index.js'
import { Links } from '../objects/links.js'
import type { RouteObject } from '../objects/object.js'
import { openClient } from '../session.js'
import { UsageError } from '../usage-error.js'
import { countOption, showEvents } from './events.js'

const ALIASES: Readonly<Record<string, string>> = {
  links: 'link',
  address: 'addr',
  addresses: 'addr',
  routes: 'route',
  neighbour: 'neigh',
  neighbor: 'neigh',
  neighbours: 'neigh',
  rules: 'rule',
}

interface Source {
  readonly object: RouteObject
  readonly family: Family
  readonly writer: JsonWriter
}

async function sources(invocation: Invocation): Promise<readonly Source[]> {
  countOption(invocation.options.count)
  const known = Object.keys(OBJECTS)
  const names = invocation.arguments.map(word => {
    const name = own(ALIASES, word) ?? word
    if (known.includes(name)) return name
    throw new UsageError(`nlkit monitor: no object '${word}'${suggestion(word, known)}; there are ${known.join(', ')}`)
  })
  return Promise.all(
    (names.length === 0 ? known : [...new Set(names)]).map(async name => {
      const object = await OBJECTS[name]!()
      const family = await object.load()
      return { object, family, writer: new JsonWriter(new SpecIndex(family.spec()), 'camel') }
    }),
  )
}

export const check: Check = async invocation => void (await sources(invocation))

interface Kind {
  readonly source: Source
  readonly operation: string
  readonly removed: boolean
}

/** One family whose events are those of all: one socket, so that events of different objects keep their order. */
function allTogether(all: readonly Source[]): { readonly family: Family; readonly kinds: ReadonlyMap<string, Kind> } {
  const events: Record<number, EventCodec> = {}
  const kinds = new Map<string, Kind>()
  for (const source of all) {
    const { family, object } = source
    for (const [type, codec] of Object.entries(family.events)) {
      const operation = [object.added, object.removed].find(name => camel(name) === codec.name)
      if (operation === undefined) continue
      events[Number(type)] = codec
      kinds.set(codec.name, { source, operation, removed: operation === object.removed })
    }
  }
  const first = all[0]!.family
  return { family: { ...first, name: 'rtnetlink', events, operations: {} }, kinds }
}

function camel(name: string): string {
  return name.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase())
}

export const run: Run = async invocation => {
  const { output } = invocation
  const all = await sources(invocation)
  const { family, kinds } = allTogether(all)
  const client = await openClient(family, invocation)
  const linkClient = await openClient((await import('../../families/rt-link.js')).rtLink as never, invocation)
  const links = new Links(() => Promise.resolve(linkClient))
  try {
    const subscription = client.subscribe(all.flatMap(({ object }) => object.groups))
    if (!output.json) await links.learn()
    const show = ({ type, value }: { readonly type: string; readonly value: unknown }) => {
      const kind = kinds.get(type)
      if (kind === undefined) return false
      const { object, writer } = kind.source
      const item = writer.message(kind.operation, value)
      // Ports of bridges tell of themselves by messages of their own family (AF_BRIDGE); the link itself is told of as well.
      const bridge = item['ifi-family'] === 7
      const event = kind.removed ? 'del' : 'new'
      if (output.json) {
        output.line(stringify({ time: now(), event, object: object.name, [object.name]: item }))
        return true
      }
      const index = item['ifi-index']
      if (object.name === 'link' && !kind.removed) links.remember(index as number, item.ifname as string | undefined)
      const cells = object.row(item, links, output).map(({ text, painted }) => (text === '' ? '' : (painted ?? text)))
      const mark = output.paint(kind.removed ? 'red' : 'green', kind.removed ? '-' : '+')
      output.line(
        `${output.paint('dim', now())} ${mark} ${object.name.padEnd(5)} ${bridge ? 'bridge port ' : ''}${cells.filter(cell => cell !== '').join(' ')}`,
      )
      return true
    }
    await showEvents(
      { subscription: subscription as never, show: show as never, stamp: () => ({ time: now() }) },
      invocation,
    )
    return undefined
  } finally {
    client.close()
    linkClient.close()
  }
}

/** ISO 8601, UTC, milliseconds. */
function now(): string {
  return new Date().toISOString()
}
