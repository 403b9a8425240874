/** A command line without options, straight to its command: what needs no parser is not made to load one. */

import type { ArgumentDefinition, CommandDefinition, CommandModule, Invocation } from './command.js'
import { COMMANDS } from './commands.js'
import type { Output } from './output.js'

/** What the parser would have called. */
export interface DirectCall {
  readonly load: () => Promise<CommandModule>
  readonly invocation: Invocation
}

/** Undefined where an option, a mistake or a request for help is in the words: the parser (program.ts) knows what to say to those. */
export function directCall(words: readonly string[], output: Output): DirectCall | undefined {
  if (words.some(word => word.startsWith('-'))) return undefined
  const path: string[] = []
  let found: CommandDefinition | undefined
  let commands: readonly CommandDefinition[] = COMMANDS
  while (commands.length > 0) {
    const word = words[path.length] ?? (found === undefined ? undefined : 'list')
    found = commands.find(({ name, aliases }) => name === word || aliases?.includes(word!) === true)
    if (found === undefined) return undefined
    path.push(found.name)
    commands = found.commands ?? []
  }
  const given = words.slice(path.length)
  if (found?.load === undefined || !fits(given.length, found.arguments ?? [])) return undefined
  return { load: found.load, invocation: { path, arguments: given, options: {}, output } }
}

function fits(count: number, definitions: readonly ArgumentDefinition[]): boolean {
  const least = definitions.filter(({ name }) => name.startsWith('<')).length
  return count >= least && (count <= definitions.length || definitions.at(-1)?.name.includes('...') === true)
}
