#!/usr/bin/env node
// Brings a checkout to a state where everything runs: dependencies, the addon, the compiled TypeScript, what is published. Each step is skipped when
// nothing has changed, so this may run before every command. `--prebuild` also builds the addons that are published.

import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { chmodSync, existsSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { buildAddon, buildPrebuilds } from './addon.js'
import { bundle } from './bundle.js'
import { withLock } from './lock.js'
import { removeStale } from './stale.js'

const root = dirname(dirname(fileURLToPath(import.meta.url)))

function say(line) {
  process.stderr.write(`nlkit setup: ${line}\n`)
}

function installDependencies() {
  const stampFile = join(root, 'node_modules/.nlkit-stamp')
  const expected = createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .digest('hex')
  if (existsSync(stampFile) && readFileSync(stampFile, 'utf8') === expected) return
  say('installing dependencies (npm ci)')
  const { status, stdout, stderr } = spawnSync('npm', ['ci', '--no-audit', '--no-fund'], {
    cwd: root,
    encoding: 'utf8',
    shell: process.platform === 'win32',
  })
  if (status !== 0) {
    process.stderr.write(`${stdout ?? ''}${stderr ?? ''}`)
    throw new Error(
      'npm ci failed; its messages are above (it needs the registry, or a filled npm cache and npm_config_offline=true)',
    )
  }
  writeFileSync(stampFile, expected)
}

/** `tsc -b` looks at time stamps itself; with nothing changed it takes a fraction of a second. */
function compileTypeScript() {
  // The declarations lie elsewhere than the record of what was compiled: without them it tells what is not so.
  if (!existsSync(join(root, 'dist/index.d.ts'))) rmSync(join(root, 'build/src/.tsbuildinfo'), { force: true })
  const compiler = join(root, 'node_modules/typescript/bin/tsc')
  const { status, stdout, stderr } = spawnSync(process.execPath, [compiler, '-b'], { cwd: root, encoding: 'utf8' })
  process.stderr.write(`${stdout ?? ''}${stderr ?? ''}`)
  if (status !== 0) throw new Error('the TypeScript does not compile; the messages are above')
}

function makeExecutable(file) {
  if (!existsSync(file)) return
  const mode = statSync(file).mode
  if ((mode & 0o111) !== 0o111) chmodSync(file, mode | 0o111)
}

function run() {
  installDependencies()
  buildAddon(root, say)
  if (process.argv.includes('--prebuild')) buildPrebuilds(root, say)
  removeStale(root, say)
  compileTypeScript()
  bundle(root, say)
  makeExecutable(join(root, 'dist/cli/main.cjs'))
}

try {
  mkdirSync(join(root, 'build'), { recursive: true })
  withLock(join(root, 'build/.setup-lock'), say, run)
} catch (error) {
  say(error.message)
  if (error.code === 'EACCES' || error.code === 'EROFS')
    say(`this user cannot write in ${root}: work in a copy of your own`)
  process.exitCode = 1
}
