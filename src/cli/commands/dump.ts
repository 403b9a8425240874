/** `nlkit dump`: all objects, as an array of JSON objects. */

import type { Check, Run } from '../command.js'
import { stringify } from '../json/text.js'
import { JsonList } from '../output.js'
import { openClient } from '../session.js'
import { checkMessage, prepare } from './message.js'

export const check: Check = checkMessage('dump')

export const run: Run = async invocation => {
  const prepared = await prepare(invocation, 'dump')
  if (prepared === undefined) return undefined
  const { family, operation, request, writer } = prepared
  const { output } = invocation
  const client = await openClient(family, invocation)
  const list = new JsonList(output.line)
  try {
    let first = true
    for await (const item of client.dump(operation.name, request)) {
      const json = writer.message(operation.name, item)
      if (output.json) list.add(json)
      else {
        output.line(`${first ? '[' : ','}\n  ${stringify(json, 2, '  ')}`)
        first = false
      }
    }
    if (output.json) list.end()
    else output.line(first ? '[]' : ']')
    return undefined
  } finally {
    client.close()
  }
}
