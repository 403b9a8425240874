/** `nlkit families`: the generic families of the running kernel, with names where a specification is known. */

import { nlctrl } from '../../families/nlctrl.js'
import type { Spec } from '../../schema/model.js'
import { SpecIndex } from '../../schema/spec-index.js'
import type { Invocation, Run } from '../command.js'
import { type JsonObject, stringify } from '../json/text.js'
import { JsonWriter } from '../json/to-json.js'
import { type Cell, JsonList, type Output, printable, table } from '../output.js'
import { type Client, openClient } from '../session.js'
import { builtInFamilies, findSpec } from '../specification.js'
import { listPolicies } from './policies.js'

export const run: Run = async invocation => {
  const { output } = invocation
  const [name] = invocation.arguments
  const client = await openClient(nlctrl as never, invocation)
  const writer = new JsonWriter(new SpecIndex(nlctrl.spec()), 'camel')
  try {
    if (name !== undefined) {
      await showOne(client, writer, name, invocation)
      return undefined
    }
    const list = output.json ? new JsonList(output.line) : undefined
    const rows: Cell[][] = [HEAD.map(text => ({ text, painted: output.paint('dim', text) }))]
    for await (const value of client.dump('getfamily', {})) {
      const family = await named(writer.message('getfamily', value), invocation)
      if (list !== undefined) list.add(family)
      else rows.push(row(family, output))
    }
    list?.end()
    if (list === undefined) for (const line of table(rows)) output.line(line)
    return undefined
  } finally {
    client.close()
  }
}

const HEAD = ['ID', 'NAME', 'VERSION', 'OPERATIONS', 'GROUPS']

const entries = (family: JsonObject, key: string): readonly JsonObject[] =>
  ((family[key] as readonly JsonObject[] | undefined) ?? []).map(item => Object.values(item)[0] as JsonObject)

function row(family: JsonObject, output: Output): Cell[] {
  const name = printable(String(family['family-name']))
  const groups = entries(family, 'mcast-groups').map(group => printable(String(group.name)))
  return [
    { text: String(family['family-id']), right: true },
    { text: name, painted: output.paint('cyan', name) },
    { text: String(family.version), right: true },
    { text: String(entries(family, 'ops').length), right: true },
    { text: groups.join(', ') },
  ]
}

/** Adds the operations' names, where a built-in specification has the family. */
async function named(family: JsonObject, invocation: Invocation): Promise<JsonObject> {
  const spec = await knownSpec(String(family['family-name']), invocation)
  if (spec === undefined || family.ops === undefined) return family
  const names = new Map<number, string>()
  for (const operation of spec.operations.list) {
    const command = operation.do?.request?.value ?? operation.dump?.request?.value
    if (command !== undefined) names.set(command, operation.name)
  }
  const ops = (family.ops as readonly JsonObject[]).map(item => {
    const [index, operation] = Object.entries(item)[0] as [string, JsonObject]
    const name = names.get(Number(operation.id))
    return { [index]: name === undefined ? operation : { ...operation, name } }
  })
  return { ...family, ops }
}

async function knownSpec(name: string, invocation: Invocation): Promise<Spec | undefined> {
  const known = builtInFamilies().find(one => one === name || one.replaceAll('-', '_') === name)
  return known === undefined ? undefined : findSpec(known, invocation)
}

async function showOne(client: Client, writer: JsonWriter, name: string, invocation: Invocation): Promise<void> {
  const { output } = invocation
  const family = await named(
    writer.message('getfamily', await client.do('getfamily', { familyName: name })),
    invocation,
  )
  const spec = await knownSpec(name, invocation)
  const policies = await listPolicies(client, writer, name, spec)
  if (output.json) return output.line(stringify([{ ...family, policies: policies as never }]))
  output.line(
    `${output.paint('bold', printable(name))}  id ${family['family-id']}, version ${family.version}, header ${family.hdrsize} bytes, attributes up to ${family.maxattr}`,
  )
  const operations = entries(family, 'ops').map((operation): Cell[] => [
    { text: String(operation.id), right: true },
    { text: String(operation.name ?? ''), painted: output.paint('cyan', String(operation.name ?? '')) },
    { text: flagText(operation.flags) },
  ])
  if (operations.length > 0) output.line('Operations')
  for (const line of table(operations, '  ')) output.line(line)
  const groups = entries(family, 'mcast-groups')
  if (groups.length > 0) output.line('Groups')
  for (const line of table(
    groups.map(group => [{ text: String(group.id), right: true }, { text: printable(String(group.name)) }]),
    '  ',
  ))
    output.line(line)
  for (const { title, attributes } of policies) {
    output.line(`Policy of ${title}`)
    const cells = attributes.map(({ name, number, type, limits }): Cell[] => [
      { text: String(number), right: true },
      { text: name ?? '', painted: output.paint('cyan', name ?? '') },
      { text: type },
      { text: limits },
    ])
    for (const line of table(cells, '  ')) output.line(line)
  }
}

function flagText(flags: unknown): string {
  return Array.isArray(flags) ? flags.join(', ') : String(flags ?? '')
}
