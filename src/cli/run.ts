/** One command line from its words to its status. */

import { readFileSync } from 'node:fs'
import type { CommandDefinition } from './command.js'
import { COMMANDS } from './commands.js'
import { directCall } from './direct.js'
import { report, STATUS } from './errors.js'
import { ProcessOutput, wantsColour } from './output.js'

/** Runs what `words` (without the program's name) say, on the process's own streams; resolves with the status. */
export async function run(words: readonly string[]): Promise<number> {
  const terminal = process.stdout.isTTY === true
  const colour = !words.includes('--no-color') && wantsColour(process.env, terminal)
  const closed = () => process.exit(STATUS.ok)
  let output = new ProcessOutput({ json: words.includes('--json'), colour }, closed)
  if (words[0] === '__complete') return complete(words.slice(words[1] === '--' ? 2 : 1), output)
  try {
    const direct = directCall(words, output)
    if (direct !== undefined) {
      const { run } = await direct.load()
      return finish(output, (await run(direct.invocation)) ?? STATUS.ok)
    }
    let status: number = STATUS.ok
    const { parse } = await import('./program.js')
    await parse(words, {
      version: words.includes('--version') ? await version() : '',
      first: words[0],
      descriptions: await descriptions(words),
      write: text => output.line(text.replace(/\n$/, '')),
      output: ({ json }) => {
        output = new ProcessOutput({ json: json === true, colour }, closed)
        return output
      },
      done: result => (status = result),
    })
    return finish(output, status)
  } catch (error) {
    output.flush()
    return finish(output, report(error, output))
  }
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
