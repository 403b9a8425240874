/** `nlkit module build|load|unload|test`. */

import { existsSync } from 'node:fs'
import { basename, join } from 'node:path'
import { packageRoot } from '../../transport/package-root.js'
import type { Invocation, Run } from '../command.js'
import { stringify } from '../json/text.js'
import {
  type BuildOptions,
  buildModule,
  knownSeries,
  loadModule,
  moduleName,
  moduleToLoad,
  projectFolder,
  tellBuilt,
  unloadModule,
} from '../module-build.js'
import { ModuleError } from '../module-error.js'
import { importScript, runProgram, runScript } from '../vm-scripts.js'

/** Lets Node read the project's TypeScript. */
const LOADER = new URL('dist/module/project/typescript.js', packageRoot()).href

type Command = (folder: string, invocation: Invocation) => Promise<number>

const COMMANDS: Readonly<Record<string, Command>> = { build, load, unload, test }

export const run: Run = async invocation => {
  const folder = await projectFolder(invocation.arguments)
  return COMMANDS[invocation.path.at(-1)!]!(folder, invocation)
}

async function build(folder: string, { options, output }: Invocation): Promise<number> {
  const { messages, ...built } = await buildModule(folder, options as BuildOptions)
  if (messages?.trim()) output.note(messages.trimEnd())
  output.line(output.json ? stringify(built) : built.file)
  return 0
}

async function load(folder: string, { options, output }: Invocation): Promise<number> {
  const built = await moduleToLoad(folder, options as BuildOptions)
  tellBuilt(built, output)
  await loadModule(built)
  output.line(output.json ? stringify({ loaded: built.module }) : `loaded ${built.module}`)
  return 0
}

async function unload(folder: string, { output }: Invocation): Promise<number> {
  const module = moduleName(folder)
  await unloadModule(module)
  output.line(output.json ? stringify({ unloaded: module }) : `unloaded ${module}`)
  return 0
}

async function test(folder: string, invocation: Invocation): Promise<number> {
  const file = join(folder, `${basename(folder)}.test.ts`)
  if (!existsSync(file)) throw new ModuleError(`there is no test ${file}`)
  return invocation.options.here === true ? testHere(folder, file, invocation) : testInMachine(folder, file, invocation)
}

async function testInMachine(folder: string, file: string, { options, output }: Invocation): Promise<number> {
  const series = await knownSeries(options.series as string | undefined)
  const built = await buildModule(folder, { series })
  tellBuilt(built, output)
  const { whyNotRunnable } = await importScript('places.js')
  const obstacle = whyNotRunnable(series)
  if (obstacle !== undefined) throw new ModuleError(`no virtual machine: ${obstacle}`)
  const script = '"$BB" insmod "$1" && { "$2" --import "$3" "$4"; status=$?; "$BB" rmmod "$5"; exit $status; }'
  const words = ['sh', '-c', script, 'sh', built.file, process.execPath, LOADER, file, built.module]
  const timeout = options.timeout === undefined ? [] : ['--timeout', String(options.timeout)]
  const status = await runScript('run.js', ['--series', series, ...timeout, '--', ...words])
  output.note(`nlkit: ${status === 0 ? 'passed' : 'failed'} in Linux ${built.release}`)
  return status
}

/** The module goes again whatever the test says. */
async function testHere(folder: string, file: string, { options, output }: Invocation): Promise<number> {
  const built = await moduleToLoad(folder, options as BuildOptions)
  tellBuilt(built, output)
  await loadModule(built)
  try {
    return await runProgram(process.execPath, ['--import', LOADER, file])
  } finally {
    await unloadModule(built.module)
  }
}
