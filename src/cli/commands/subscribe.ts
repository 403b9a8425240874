/** `nlkit subscribe`: the events of groups of any family, an object each. */

import type { Check, Invocation, Run } from '../command.js'
import { stringify } from '../json/text.js'
import { JsonWriter } from '../json/to-json.js'
import { suggestion } from '../nearest.js'
import { type Client, openClient } from '../session.js'
import { compile, findSpec } from '../specification.js'
import { UsageError } from '../usage-error.js'
import { countOption, showEvents } from './events.js'

async function prepare(invocation: Invocation) {
  const [source = '', ...groups] = invocation.arguments
  countOption(invocation.options.count)
  const spec = await findSpec(source, invocation)
  const names = spec.mcastGroups.map(({ name }) => name)
  for (const group of groups) {
    // A generic family may have groups that its specification does not tell of: the kernel knows.
    if (names.includes(group) || /^\d+$/.test(group) || spec.protocol !== 'netlink-raw') continue
    const list = names.length === 0 ? 'none' : names.join(', ')
    throw new UsageError(`${spec.name} has no group '${group}'${suggestion(group, names)}; it has ${list}`)
  }
  return { groups: groups.map(group => (/^\d+$/.test(group) ? Number(group) : group)), ...compile(spec) }
}

export const check: Check = async invocation => void (await prepare(invocation))

export const run: Run = async invocation => {
  const { family, index, groups } = await prepare(invocation)
  const { output } = invocation
  const writer = new JsonWriter(index, 'spec')
  const client = await openClient(family, invocation)
  try {
    const show = ({ type, value }: { readonly type: string; readonly value: unknown }) => {
      const object = { name: type, msg: writer.message(type, value) }
      output.line(stringify(object, output.json ? 0 : 2))
      return true
    }
    await showEvents(
      { subscription: subscribe(client, groups) as never, show: show as never, stamp: () => ({}) },
      invocation,
    )
    return undefined
  } finally {
    client.close()
  }
}

function subscribe(client: Client, groups: readonly (string | number)[]) {
  try {
    return client.subscribe(groups)
  } catch (error) {
    if (error instanceof RangeError) throw new UsageError(error.message)
    throw error
  }
}
