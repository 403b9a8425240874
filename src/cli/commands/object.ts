/** `nlkit link|addr|route|neigh|rule VERB`: words into a request, the answer as a table or as JSON. */

import type { Family } from '../../schema/family.js'
import { SpecIndex } from '../../schema/spec-index.js'
import { Writer } from '../../wire/index.js'
import type { Check, Invocation, Run } from '../command.js'
import { JsonReader } from '../json/from-json.js'
import { type JsonObject, parseObject, stringify } from '../json/text.js'
import { JsonWriter } from '../json/to-json.js'
import type { Draft } from '../objects/draft.js'
import { OBJECTS } from '../objects/index.js'
import { STATISTICS_COLUMNS } from '../objects/link.js'
import { ANY_LINK, Links } from '../objects/links.js'
import type { Resolver, RouteObject } from '../objects/object.js'
import { grammarOf, readWords } from '../objects/parse.js'
import { type Cell, JsonList, table } from '../output.js'
import { type Client, openClient } from '../session.js'

/** Rows that are looked at together to find the width of columns. */
const PAGE = 512

interface Prepared {
  readonly object: RouteObject
  readonly verb: string
  readonly family: Family
  readonly index: SpecIndex
  readonly draft: Draft
  readonly operation: string
  /** As the codecs take it. */
  readonly request: unknown
}

async function prepare(invocation: Invocation, resolver: Resolver): Promise<Prepared> {
  const [name = '', verb = ''] = invocation.path
  const object = await OBJECTS[name]!()
  const family = await object.load()
  const index = new SpecIndex(family.spec())
  const draft = await readWords(grammarOf(object, verb, index), invocation.arguments, resolver)
  const definition = object.verbs[verb]
  definition?.finish?.(draft)
  if (typeof invocation.options.data === 'string') draft.merge(parseObject(invocation.options.data, '--data'))
  const operation = definition?.operation ?? object.list.operation
  const request = new JsonReader(index, 'camel').message(operation, draft.message as JsonObject)
  return { object, verb, family, index, draft, operation, request }
}

export const check: Check = async invocation => {
  const { family, operation, request, verb } = await prepare(invocation, ANY_LINK)
  const codecs = family.operations[operation]!
  const exchange = verb === 'list' ? codecs.dump! : codecs.do!
  ;(exchange.encodeRequest as (writer: Writer, value: unknown) => void)(new Writer(), request)
}

export const run: Run = async invocation => {
  const clients = new Map<string, Promise<Client>>()
  const client = (family: Family) => {
    const known = clients.get(family.name) ?? openClient(family, invocation)
    clients.set(family.name, known)
    return known
  }
  const links = new Links(async () => client((await import('../../families/rt-link.js')).rtLink as never))
  try {
    const prepared = await prepare(invocation, links)
    if (invocation.options.dryRun === true) {
      invocation.output.line(stringify(prepared.draft.message as JsonObject, invocation.output.json ? 0 : 2))
      return undefined
    }
    const { object, verb, family } = prepared
    const definition = object.verbs[verb]
    if (definition === undefined) await list(prepared, await client(family), links, invocation)
    else if (definition.answers === true) await answer(prepared, await client(family), links, invocation)
    else await (await client(family)).do(prepared.operation, prepared.request, { flags: definition.flags })
    return undefined
  } finally {
    for (const opened of clients.values()) (await opened.catch(() => undefined))?.close()
  }
}

/** One object that the kernel answers with, as `route get`. */
async function answer(
  { object, operation, request, index }: Prepared,
  client: Client,
  links: Links,
  { output }: Invocation,
): Promise<void> {
  const item = new JsonWriter(index, 'camel').message(operation, await client.do(operation, request))
  if (output.json) return output.line(stringify([item]))
  await links.learn()
  for (const line of table([object.row(item, links, output)])) output.line(line)
}

async function list(prepared: Prepared, client: Client, links: Links, { output }: Invocation): Promise<void> {
  const { object, operation, request, index, draft } = prepared
  const writer = new JsonWriter(index, 'camel')
  const json = output.json ? new JsonList(output.line) : undefined
  if (json === undefined) await links.learn()
  const wide = draft.wishes.stats === true
  const columns = (wide ? STATISTICS_COLUMNS : object.columns)?.map(
    (text): Cell => ({ text, painted: output.paint('dim', text) }),
  )
  let page: (readonly Cell[])[] = []
  let head = columns
  const show = () => {
    if (page.length === 0) return
    const right = page[0]!.map(({ right }) => right)
    const rows =
      head === undefined
        ? page
        : [head.map((cell, column) => (right[column] === true ? { ...cell, right: true } : cell)), ...page]
    for (const line of table(rows)) output.line(line)
    head = undefined
    page = []
  }
  for await (const value of client.dump(operation, request)) {
    const item = writer.message(operation, value)
    if (prepared.object.list.keep?.(item, draft) === false) continue
    if (json !== undefined) json.add(item)
    else if (page.push(object.row(item, links, output, draft)) >= PAGE) show()
  }
  if (json !== undefined) json.end()
  else show()
}
