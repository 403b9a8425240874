#!/usr/bin/env node
// Builds the modules against the headers of a kernel that set-up fetched: `node kmod/vm/build-modules.js [SERIES]`. They come to
// build/kmod/RELEASE/modules; unchanged sources are not built again.

import { cpSync, mkdirSync, readdirSync, realpathSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { makeModules } from './kbuild.js'
import { headersFolder, readyVersion, SERIES, whyNotRunnable } from './places.js'

const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))))

/**
 * @returns `{ folder, output }`: where the .ko files are, and what the compiler said with W=1, which is nothing for good sources
 * @throws Error with the compiler's messages
 */
export function buildModules(series) {
  const obstacle = whyNotRunnable(series)
  if (obstacle !== undefined) throw new Error(obstacle)
  const version = readyVersion(series)
  const target = join(root, 'build/kmod', version)
  mkdirSync(target, { recursive: true })
  for (const name of ['include', 'modules'])
    cpSync(join(root, 'kmod', name), join(target, name), { recursive: true, preserveTimestamps: true })
  const folder = join(target, 'modules')
  return { folder, output: makeModules(headersFolder(series, version), folder) }
}

/** Names of the modules, as files of the sources name them. */
export function moduleNames() {
  const sources = readdirSync(join(root, 'kmod/modules')).filter(name => name.endsWith('.c'))
  return sources.map(name => name.slice(0, -2)).sort()
}

if (process.argv[1] !== undefined && realpathSync(process.argv[1]) === fileURLToPath(import.meta.url)) {
  try {
    const { folder, output } = buildModules(process.argv[2] ?? SERIES.at(-1))
    process.stderr.write(output)
    console.log(folder)
  } catch (error) {
    process.stderr.write(`nlkit vm: ${error.message}\n`)
    process.exitCode = 1
  }
}
