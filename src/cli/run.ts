/** One command line from its words to its status. */

import { readFileSync } from 'node:fs'
import { CommanderError } from 'commander'
import type { CommandDefinition } from './command.js'
import { COMMANDS } from './commands.js'
import { report, STATUS } from './errors.js'
import { suggestion } from './nearest.js'
import { ProcessOutput, wantsColour } from './output.js'
import { buildProgram } from './program.js'
import { UsageError } from './usage-error.js'

/** Runs what `words` (without the program's name) say, on the process's own streams; resolves with the status. */
export async function run(words: readonly string[]): Promise<number> {
  const terminal = process.stdout.isTTY === true
  const colour = !words.includes('--no-color') && wantsColour(process.env, terminal)
  const closed = () => process.exit(STATUS.ok)
  let output = new ProcessOutput({ json: words.includes('--json'), colour }, closed)
  if (words[0] === '__complete') return complete(words.slice(words[1] === '--' ? 2 : 1), output)
  let status: number = STATUS.ok
  const end = (text: string) => output.line(text.replace(/\n$/, ''))
  const program = buildProgram({
    version: words.includes('--version') ? await version() : '',
    first: words[0],
    descriptions: await descriptions(words),
    write: end,
    output: ({ json }) => {
      output = new ProcessOutput({ json: json === true, colour }, closed)
      return output
    },
    done: result => (status = result),
  })
  try {
    await program.parseAsync(words, { from: 'user' })
  } catch (error) {
    if (error instanceof CommanderError && error.exitCode === 0) return finish(output, STATUS.ok)
    const failure = error instanceof CommanderError ? usageError(error, words) : error
    output.flush()
    status = report(failure, output)
  }
  return finish(output, status)
}

/** Past the parser: the words of another command line are no options of this one. */
async function complete(words: readonly string[], output: ProcessOutput): Promise<number> {
  const module = await COMMANDS.find(({ name }) => name === '__complete')!.load!()
  await module.run({ path: ['__complete'], arguments: words, options: {}, output })
  return finish(output, STATUS.ok)
}

function finish(output: ProcessOutput, status: number): number {
  output.flush()
  return status
}

/** Of the package; read only where it is asked for. */
export async function version(): Promise<string> {
  const { packageRoot } = await import('../transport/package-root.js')
  const text = readFileSync(new URL('package.json', packageRoot()), 'utf8')
  return (JSON.parse(text) as { readonly version: string }).version
}

/** What the named command has to add to its help; nothing else is imported for it. */
async function descriptions(words: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const result = new Map<string, string>()
  if (!words.includes('--help') && !words.includes('-h')) return result
  const path: string[] = []
  let commands: readonly CommandDefinition[] = COMMANDS
  for (const word of words) {
    const found = commands.find(({ name, aliases }) => name === word || aliases?.includes(word) === true)
    if (found === undefined) continue
    path.push(found.name)
    commands = found.commands ?? []
    if (found.describe !== undefined) result.set(path.join(' '), await found.describe(path))
    if (commands.length === 0) break
  }
  return result
}

/** Commander's complaint in our words, with the word that was probably meant. */
export function usageError(error: CommanderError, words: readonly string[]): UsageError {
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
