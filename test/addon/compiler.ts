/** The C compiler of this machine, for tests that compile. */

import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { root } from '../project.js'

const candidates = process.env.CC ? [process.env.CC] : ['cc', 'gcc', 'clang']

/** Undefined where there is none. */
export const compiler: string | undefined = candidates.find(
  name => spawnSync(name, ['--version'], { stdio: 'ignore' }).status === 0,
)

export const addonIncludes: readonly string[] = [
  ...['-isystem', join(root, 'node_modules/node-api-headers/include')],
  `-I${join(root, 'native')}`,
]

/** What the compiler says, or '' when it succeeded without a word. Throws where it cannot be run. */
export function compile(args: readonly string[]): { succeeded: boolean; output: string } {
  if (compiler === undefined) throw new Error('no C compiler')
  const { status, stdout, stderr } = spawnSync(compiler, args, { encoding: 'utf8' })
  return { succeeded: status === 0, output: stdout + stderr }
}
