/** The words of a verb as text for its help. */

import { OBJECTS } from '../objects/index.js'
import type { Word } from '../objects/object.js'
import { table } from '../output.js'

/** @param path as `['link', 'add']`. */
export async function describe(path: readonly string[]): Promise<string> {
  const [name = '', verb = ''] = path
  if (name === 'socket') return wordsText((await import('../objects/socket.js')).SOCKET_GRAMMAR.words)
  const object = await OBJECTS[name]!()
  const definition = verb === 'list' ? object.list : object.verbs[verb]
  if (definition === undefined || definition.words.length === 0) return ''
  const more = verb !== 'list' && object.verbs[verb]?.attributes === true
  const last = more
    ? `\nEvery other attribute of the message that is a plain value may be given by its name in the specification\n(nlkit do ${object.familyName} --list-attrs ${object.verbs[verb]!.operation}), everything else with --data.`
    : ''
  return `${wordsText(definition.words)}${last}`
}

function wordsText(words: readonly Word[]): string {
  const rows = words.map(({ name, aliases = [], value, summary }) => [
    { text: value === undefined ? name : `${name} ${value}` },
    { text: aliases.length === 0 ? summary : `${summary} (also: ${aliases.join(', ')})` },
  ])
  return `Words:\n${table(rows, '  ').join('\n')}`
}
