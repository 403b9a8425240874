/** `nlkit do`: one request, and its answer as JSON. */

import { NLM_F_APPEND, NLM_F_CREATE, NLM_F_ECHO, NLM_F_EXCL, NLM_F_REPLACE } from '../../wire/constants.js'
import type { Check, Run } from '../command.js'
import { stringify } from '../json/text.js'
import { openClient } from '../session.js'
import { checkMessage, prepare } from './message.js'

const FLAGS: readonly (readonly [string, number])[] = [
  ['create', NLM_F_CREATE],
  ['excl', NLM_F_EXCL],
  ['replace', NLM_F_REPLACE],
  ['append', NLM_F_APPEND],
  ['echo', NLM_F_ECHO],
]

export const check: Check = checkMessage('do')

export const run: Run = async invocation => {
  const prepared = await prepare(invocation, 'do')
  if (prepared === undefined) return undefined
  const { family, operation, request, writer } = prepared
  const { options, output } = invocation
  const flags = FLAGS.reduce((sum, [name, flag]) => (options[name] === true ? sum | flag : sum), 0)
  const client = await openClient(family, invocation)
  try {
    const replies: unknown[] = []
    const first = await client.do(operation.name, request, { flags, onReply: reply => void replies.push(reply) })
    if (first !== undefined) replies.unshift(first)
    for (const reply of replies) output.line(stringify(writer.message(operation.name, reply), output.json ? 0 : 2))
    return undefined
  } finally {
    client.close()
  }
}
