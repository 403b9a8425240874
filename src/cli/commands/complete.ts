/** `nlkit __complete`: the words that could stand where the cursor is, from the table of commands and from the running system. */

import { readdirSync } from 'node:fs'
import { SpecIndex } from '../../schema/spec-index.js'
import type {
  ArgumentDefinition,
  CommandDefinition,
  Completion,
  Invocation,
  OptionDefinition,
  Run,
} from '../command.js'
import { COMMANDS, GLOBAL_OPTIONS } from '../commands.js'
import { OBJECTS } from '../objects/index.js'
import { ANY_LINK } from '../objects/links.js'
import type { Word } from '../objects/object.js'
import { type Grammar, grammarOf, readWords, wordsOf } from '../objects/parse.js'
import { openClient } from '../session.js'
import { builtInFamilies, findSpec } from '../specification.js'

export const run: Run = async invocation => {
  // Completion never complains: what cannot be told is not offered.
  const words = await candidates(invocation.arguments, invocation).catch((): readonly string[] => [])
  const last = invocation.arguments.at(-1) ?? ''
  for (const word of [...new Set(words)])
    if (word.startsWith(':') || word.startsWith(last)) invocation.output.line(word)
  return undefined
}

interface Place {
  readonly commands: readonly CommandDefinition[]
  readonly command: CommandDefinition | undefined
  readonly path: readonly string[]
  /** Arguments given before the cursor. */
  readonly given: readonly string[]
  readonly options: Readonly<Record<string, unknown>>
  /** The option whose value is under the cursor. */
  readonly awaiting: OptionDefinition | undefined
}

async function candidates(all: readonly string[], invocation: Invocation): Promise<readonly string[]> {
  const last = all.at(-1) ?? ''
  const place = walk(all.slice(0, -1))
  const inside: Invocation = { ...invocation, options: place.options }
  if (place.awaiting !== undefined) return values(place.awaiting.complete, place, inside)
  if (last.startsWith('-')) {
    return ['--help', ...[...(place.command?.options ?? []), ...GLOBAL_OPTIONS].map(longName)]
  }
  if (place.commands.length > 0) {
    if (place.given.length > 0) return []
    return place.commands.filter(({ hidden }) => hidden !== true).map(({ name }) => name)
  }
  const argument = argumentAt(place.command?.arguments ?? [], place.given.length)
  return values(argument?.complete, place, inside)
}

function walk(words: readonly string[]): Place {
  let commands: readonly CommandDefinition[] = COMMANDS
  let command: CommandDefinition | undefined
  const path: string[] = []
  const given: string[] = []
  const options: Record<string, unknown> = {}
  let awaiting: OptionDefinition | undefined
  for (const word of words) {
    if (awaiting !== undefined) {
      options[/--([\w-]+)/.exec(awaiting.flags)![1]!] = word
      awaiting = undefined
    } else if (word.startsWith('-')) {
      const option = [...(command?.options ?? []), ...GLOBAL_OPTIONS].find(({ flags }) =>
        flags.split(/[ ,]+/).includes(word),
      )
      if (option !== undefined && /[<[]/.test(option.flags)) awaiting = option
    } else {
      const found = commands.find(({ name, aliases }) => name === word || aliases?.includes(word) === true)
      if (found === undefined) given.push(word)
      else {
        command = found
        path.push(found.name)
        commands = found.commands ?? []
      }
    }
  }
  return { commands, command, path, given, options, awaiting }
}

function longName({ flags }: OptionDefinition): string {
  return /--[\w-]+/.exec(flags)![0]
}

/** The last argument may be repeated: `[words...]`. */
function argumentAt(list: readonly ArgumentDefinition[], position: number): ArgumentDefinition | undefined {
  return list[position] ?? (list.at(-1)?.name.includes('...') === true ? list.at(-1) : undefined)
}

async function values(
  complete: Completion | undefined,
  place: Place,
  invocation: Invocation,
): Promise<readonly string[]> {
  if (complete === undefined) return []
  if (typeof complete !== 'string') return complete
  return SOURCES[complete](place, invocation)
}

type Source = (place: Place, invocation: Invocation) => readonly string[] | Promise<readonly string[]>

const SOURCES: Readonly<Record<Exclude<Completion, readonly string[]>, Source>> = {
  file: () => [':file'],
  directory: () => [':directory'],
  link: (_place, invocation) => linkNames(invocation),
  namespace: () => namespaces(),
  family: () => builtInFamilies(),
  operation: async ({ path, given }, invocation) => {
    const spec = await findSpec(given[0] ?? '', invocation)
    const mode = path[0] === 'dump' ? 'dump' : 'do'
    return spec.operations.list.filter(operation => operation[mode] !== undefined).map(({ name }) => name)
  },
  group: async ({ given }, invocation) =>
    (await findSpec(given[0] ?? '', invocation)).mcastGroups.map(({ name }) => name),
  words: objectWords,
}

async function objectWords({ path, given }: Place, invocation: Invocation): Promise<readonly string[]> {
  const [name = '', verb = ''] = path
  const grammar = await objectGrammar(name, verb)
  const { positional } = grammar
  if (given.length === 0 && positional !== undefined) {
    const first = await values(positional.complete, { path, given } as unknown as Place, invocation)
    return positional.required ? first : [...first, ...grammar.words.map(word => word.name)]
  }
  const before = given.at(-1) ?? ''
  const word = wordNamed(grammar.words, before)
  // A word that wants a value has it next, unless it is itself the value of the word before it.
  if (word?.value !== undefined && !(await isWhole(grammar, given)))
    return values(word.complete, { path, given } as unknown as Place, invocation)
  const draft = await readWords(grammar, given, ANY_LINK).catch(() => undefined)
  return draft === undefined ? [] : wordsOf(grammar, draft)
}

async function objectGrammar(name: string, verb: string): Promise<Grammar> {
  if (name === 'socket') return (await import('../objects/socket.js')).SOCKET_GRAMMAR
  const object = await OBJECTS[name]!()
  const family = await object.load()
  return grammarOf(object, verb, new SpecIndex(family.spec()))
}

function wordNamed(words: readonly Word[], name: string): Word | undefined {
  return words.find(word => word.name === name || word.aliases?.includes(name) === true)
}

async function isWhole(grammar: Parameters<typeof readWords>[0], given: readonly string[]): Promise<boolean> {
  return readWords(grammar, given, ANY_LINK).then(
    () => true,
    () => false,
  )
}

async function linkNames(invocation: Invocation): Promise<readonly string[]> {
  const { rtLink } = await import('../../families/rt-link.js')
  const client = await openClient(rtLink as never, invocation)
  try {
    const names: string[] = []
    for await (const item of client.dump('getlink', { extMask: ['skip-stats'] }))
      names.push((item as { ifname: string }).ifname)
    return names.filter(name => /^[\w.:@-]+$/.test(name))
  } finally {
    client.close()
  }
}

function namespaces(): readonly string[] {
  try {
    return readdirSync('/run/netns')
  } catch {
    return []
  }
}
