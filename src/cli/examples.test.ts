import assert from 'node:assert/strict'
import test from 'node:test'
import type { CommandDefinition } from './command.js'
import { COMMANDS } from './commands.js'
import type { Output } from './output.js'
import { buildProgram } from './program.js'

const silent: Output = {
  json: false,
  colour: false,
  line: () => {},
  note: () => {},
  paint: (_style, text) => text,
  flush: () => {},
}

function program() {
  return buildProgram({
    version: '0',
    output: () => silent,
    write: () => {},
    done: () => {},
    descriptions: new Map(),
    only: 'check',
  })
}

/** The words of a line as a shell makes them: quotes as the examples use them. */
function words(line: string): readonly string[] {
  return [...line.matchAll(/'([^']*)'|(\S+)/g)].map(([, quoted, plain]) => quoted ?? plain ?? '')
}

function* all(
  commands: readonly CommandDefinition[],
  above: string,
): Generator<{ path: string; definition: CommandDefinition }> {
  for (const definition of commands) {
    const path = `${above} ${definition.name}`.trim()
    yield { path, definition }
    yield* all(definition.commands ?? [], path)
  }
}

const known = [...all(COMMANDS, '')].filter(({ definition }) => definition.hidden !== true)

for (const { path, definition } of known) {
  for (const { line } of definition.examples ?? []) {
    test(`the example 'nlkit ${line}' is understood`, async () => {
      const typed = words(line)
      assert.ok(belongs(typed, path), `stands in the help of nlkit ${path}`)
      await program().parseAsync([...typed], { from: 'user' })
    })
  }
}

test('every command that runs has an example', () => {
  const without = known.filter(
    ({ definition }) => definition.load !== undefined && (definition.examples ?? []).length === 0,
  )
  assert.deepEqual(
    without.map(({ path }) => path),
    [],
  )
})

test('the examples of the first help page are understood', async () => {
  let help = ''
  const first = buildProgram({
    version: '0',
    output: () => silent,
    write: text => void (help += text),
    done: () => {},
    descriptions: new Map(),
  })
  first.outputHelp()
  const lines = [...help.matchAll(/^ {2}nlkit (.*?)(?: {2,}.*)?$/gm)]
    .map(([, line]) => line!)
    .filter(line => !line.startsWith('COMMAND'))
  assert.ok(lines.length >= 5, help)
  for (const line of lines) await program().parseAsync([...words(line)], { from: 'user' })
})

test('the check finds what is wrong', async () => {
  for (const line of [
    'link add x',
    'link set lo mtu many',
    'route add 10.0.0.1/8 dev lo',
    'do rt-link getlink {"x":1}',
    'monitor everything',
    'subscribe rt-link nosuch',
    'rule add from 10.0.0.0/8',
  ]) {
    await assert.rejects(program().parseAsync([...words(line)], { from: 'user' }), line)
  }
})

/** Whether the words start with the path, but for aliases and global options in front. */
function belongs(typed: readonly string[], path: string): boolean {
  let commands: readonly CommandDefinition[] = COMMANDS
  const found: string[] = []
  for (const word of typed) {
    const next = commands.find(({ name, aliases }) => name === word || aliases?.includes(word) === true)
    if (next === undefined) break
    found.push(next.name)
    commands = next.commands ?? []
  }
  return found.join(' ') === path
}
