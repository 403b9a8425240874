/** The table of commands as a commander program. */

import { Command, CommanderError, Help, Option } from 'commander'
import type { CommandDefinition, Invocation, OptionDefinition } from './command.js'
import { COMMANDS, GLOBAL_OPTIONS } from './commands.js'
import { suggestion } from './nearest.js'
import type { Output } from './output.js'
import { UsageError } from './usage-error.js'

export interface ProgramOptions {
  readonly version: string
  readonly output: (options: Readonly<Record<string, unknown>>) => Output
  readonly write: (text: string) => void
  /** Told the status of the command that ran. */
  readonly done: (status: number) => void
  /** More for the help of the command that was named: by its path. */
  readonly descriptions: ReadonlyMap<string, string>
  /** First word of the command line: where it is a command's name, the program has no other. Building them all takes 4 ms. */
  readonly first?: string | undefined
  /** Instead of running. */
  readonly only?: 'check'
}

const EXIT_CODES = `Exit status:
  0    done (also: monitor and subscribe ended by Ctrl-C; nobody reads standard output any more)
  1    the kernel or the system refused; the reason is on standard error, with --json as an object
  2    the command line or a value in it is wrong; nothing was sent
  130  ended by SIGINT (Ctrl-C), 143 by SIGTERM`

const EXAMPLES = `Examples:
  nlkit link list                              network interfaces
  nlkit addr add 10.0.0.1/24 dev eth0          words as in ip(8)
  nlkit --netns blue route list --json         another namespace, for programs
  nlkit monitor                                what changes
  nlkit do ethtool rings-get '{"header":{"dev-name":"eth0"}}'
  nlkit COMMAND --help                         more, with examples`

/** Has the command run that the words name. @throws UsageError for words that are wrong, and what the command throws. */
export async function parse(words: readonly string[], options: ProgramOptions): Promise<void> {
  try {
    await buildProgram(options).parseAsync(words, { from: 'user' })
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error
    if (error.exitCode !== 0) throw usageError(error, words)
  }
}

/** A fresh program; commander keeps state between calls of parse. */
export function buildProgram(options: ProgramOptions): Command {
  const program = new Command('nlkit')
    .description('Netlink from the command line: what Linux tells and takes over netlink sockets.')
    .version(options.version, '--version', 'print the version')
    .helpOption('-h, --help', 'print this help')
    .helpCommand(false)
    .configureOutput({ writeOut: options.write, writeErr: () => {} })
    .exitOverride()
    .showSuggestionAfterError(false)
    .addHelpText('after', `\n${EXAMPLES}\n\n${EXIT_CODES}`)
  addOptions(program, GLOBAL_OPTIONS)
  program.action(() => program.outputHelp())
  for (const definition of needed(options.first)) addCommand(program, definition, [], options)
  return program
}

function needed(first: string | undefined): readonly CommandDefinition[] {
  const named = COMMANDS.filter(({ name, aliases }) => name === first || aliases?.includes(first ?? '') === true)
  return named.length > 0 ? named : COMMANDS
}

function addCommand(
  parent: Command,
  definition: CommandDefinition,
  above: readonly string[],
  options: ProgramOptions,
): void {
  const path = [...above, definition.name]
  const command = parent.command(definition.name, definition.hidden === true ? { hidden: true } : {})
  command.summary(definition.summary)
  command.description(
    definition.details === undefined ? definition.summary : `${definition.summary}\n\n${definition.details}`,
  )
  command.aliases([...(definition.aliases ?? [])])
  command.helpOption('-h, --help', 'print this help').helpCommand(false)
  command.configureHelp({
    subcommandTerm: one => Help.prototype.subcommandTerm.call(new Help(), one).replace(/ \[options\]/, ''),
  })
  for (const argument of definition.arguments ?? []) command.argument(argument.name, argument.summary)
  addOptions(command, definition.options ?? [])
  addOptions(command, GLOBAL_OPTIONS)
  const more = [options.descriptions.get(path.join(' ')), examples(definition)].filter(
    text => text !== undefined && text !== '',
  )
  if (more.length > 0) command.addHelpText('after', `\n${more.join('\n\n')}`)
  for (const child of definition.commands ?? []) addCommand(command, child, path, options)
  if (definition.load !== undefined) command.action(() => invoke(command, definition, path, options))
  else command.allowExcessArguments().action(() => bareCommand(command, definition, path, options))
}

function addOptions(command: Command, definitions: readonly OptionDefinition[]): void {
  for (const { flags, summary, repeatable } of definitions) {
    const option = new Option(flags, summary)
    if (repeatable === true)
      option.argParser((value: string, before: readonly string[] | undefined) => [...(before ?? []), value])
    command.addOption(option)
  }
}

function examples({ examples = [] }: CommandDefinition): string | undefined {
  if (examples.length === 0) return undefined
  const width = Math.min(Math.max(...examples.map(({ line }) => line.length)), 60)
  return `Examples:\n${examples.map(({ line, says }) => `  nlkit ${line.padEnd(width)}  # ${says}`).join('\n')}`
}

async function invoke(
  command: Command,
  definition: CommandDefinition,
  path: readonly string[],
  options: ProgramOptions,
): Promise<void> {
  const given = givenOptions(command)
  const invocation: Invocation = { path, arguments: command.args, options: given, output: options.output(given) }
  const module = await definition.load!()
  if (options.only === 'check') return void (await module.check?.(invocation))
  options.done((await module.run(invocation)) ?? 0)
}

/** Options of the command and of all above it, as far as they were given. */
function givenOptions(command: Command): Readonly<Record<string, unknown>> {
  const result: Record<string, unknown> = {}
  for (let here: Command | null = command; here !== null; here = here.parent) {
    for (const [name, value] of Object.entries(here.opts())) {
      if (here.getOptionValueSource(name) === 'cli' && !(name in result)) result[name] = value
    }
  }
  return result
}

/** `nlkit link` lists, where there is something to list. */
async function bareCommand(
  command: Command,
  definition: CommandDefinition,
  path: readonly string[],
  options: ProgramOptions,
): Promise<void> {
  const list = definition.commands?.find(({ name }) => name === 'list')
  if (command.args.length > 0 || list === undefined) missingCommand(command, path)
  await invoke(command, list, [...path, list.name], options)
}

/** `nlkit spec` and `nlkit link lst`. */
function missingCommand(command: Command, path: readonly string[]): never {
  const names = command.commands.map(one => one.name())
  const word = command.args[0]
  const list = `there are ${names.join(', ')}`
  if (word === undefined)
    throw new UsageError(`nlkit ${path.join(' ')}: what to do? ${list[0]!.toUpperCase()}${list.slice(1)}`)
  const known = command.commands.flatMap(one => [one.name(), ...one.aliases()])
  throw new UsageError(`nlkit ${path.join(' ')}: unknown command '${word}'${suggestion(word, known)}; ${list}`)
}

/** Commander's complaint in our words, with the word that was probably meant. */
function usageError(error: CommanderError, words: readonly string[]): UsageError {
  const message = error.message.replace(/^error: /, '')
  if (error.code === 'commander.excessArguments' && words.length > 0) {
    const known = COMMANDS.filter(({ hidden }) => hidden !== true).flatMap(({ name, aliases }) => [
      name,
      ...(aliases ?? []),
    ])
    const word = words.find(one => !one.startsWith('-')) ?? ''
    if (!known.includes(word))
      return new UsageError(`unknown command '${word}'${suggestion(word, known)}; nlkit --help lists all`)
  }
  if (error.code === 'commander.unknownOption') {
    const option = /'(--?[^']*)'/.exec(message)?.[1] ?? ''
    const known = COMMANDS.flatMap(optionsBelow)
    return new UsageError(`${message}${suggestion(option, known)}`)
  }
  return new UsageError(message)
}

function optionsBelow({ options = [], commands = [] }: CommandDefinition): readonly string[] {
  const own = options.map(({ flags }) => /--[\w-]+/.exec(flags)![0])
  return [
    ...own,
    ...commands.flatMap(optionsBelow),
    '--json',
    '--kernel',
    '--netns',
    '--timeout',
    '--no-color',
    '--help',
  ]
}
