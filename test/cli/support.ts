/** Runs the built command as its users do. */

import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { join } from 'node:path'
import type { TestContext } from 'node:test'
import { namespace } from '../client/support.js'
import { root } from '../project.js'

export { noKernel, onKernel } from '../client/support.js'

export const main: string = join(root, 'dist/cli/main.cjs')

export interface Result {
  readonly status: number | null
  readonly signal: NodeJS.Signals | null
  readonly stdout: string
  readonly stderr: string
}

export interface RunOptions {
  readonly env?: NodeJS.ProcessEnv
  readonly input?: string
  readonly cwd?: string
}

const TIMEOUT = 20_000

/** Runs `nlkit ...words`, waiting for its end. */
export function nlkit(words: readonly string[], { env = {}, input = '', cwd = root }: RunOptions = {}): Result {
  const environment = { ...process.env, FORCE_COLOR: '', NO_COLOR: '', ...env }
  const { status, signal, stdout, stderr } = spawnSync(process.execPath, [main, ...words], {
    env: environment,
    input,
    cwd,
    encoding: 'utf8',
    timeout: TIMEOUT,
  })
  return { status, signal, stdout, stderr }
}

/** The command in a network namespace that ends with the test. */
export interface Command {
  /** For --netns. */
  readonly netns: string
  /** Runs and expects success; gives standard output. */
  ok(...words: readonly string[]): string
  /** Runs and expects success with JSON on standard output. */
  json(...words: readonly string[]): never
  run(...words: readonly string[]): Result
}

export function inNamespace(t: TestContext): Command {
  const netns = `/proc/${process.pid}/fd/${namespace(t)}`
  const run = (...words: readonly string[]) => nlkit(['--netns', netns, ...words])
  const ok = (...words: readonly string[]) => {
    const result = run(...words)
    if (result.status === 0) return result.stdout
    throw new Error(`nlkit ${words.join(' ')} ended with ${result.status ?? result.signal}: ${result.stderr}`)
  }
  return { netns, run, ok, json: (...words) => JSON.parse(ok(...words, '--json')) as never }
}

/** A link that is up and has a carrier: veth is what every kernel has. Its peer is called as it with a p behind. */
export function addPair({ ok }: Command, name: string): void {
  ok('link', 'add', name, 'kind', 'veth', 'peer', `${name}p`, 'up')
  ok('link', 'set', `${name}p`, 'up')
}

/** A command that goes on while the test does other things. */
export class Running {
  readonly child: ChildProcess
  stdout = ''
  stderr = ''
  readonly ended: Promise<Result>

  constructor(t: TestContext, words: readonly string[]) {
    const child = spawn(process.execPath, [main, ...words], { stdio: ['ignore', 'pipe', 'pipe'] })
    this.child = child
    child.stdout.setEncoding('utf8').on('data', (text: string) => (this.stdout += text))
    child.stderr.setEncoding('utf8').on('data', (text: string) => (this.stderr += text))
    this.ended = new Promise(resolve => {
      child.on('close', (status, signal) => resolve({ status, signal, stdout: this.stdout, stderr: this.stderr }))
    })
    t.after(() => child.kill('SIGKILL'))
  }

  /** Waits until `holds`; @throws after 15 seconds. */
  async until(holds: () => boolean, what: string): Promise<void> {
    const end = performance.now() + 15_000
    while (!holds()) {
      if (performance.now() > end)
        throw new Error(`${what}: not within 15 s; stdout: ${this.stdout}; stderr: ${this.stderr}`)
      await new Promise(resolve => setTimeout(resolve, 20))
    }
  }
}
