// Joins the compiled modules of src/ into the few files that are published: the entry points that package.json names, and what they share. Node takes
// a third of a millisecond to find, read and link a module, whatever its size: the 70 of `import 'nlkit'` were most of the time it took.

import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { filesBelow } from './stale.js'

const CONFIGURATION = 'scripts/rollup.config.js'
const SOURCES = ['package.json', CONFIGURATION, 'scripts/bundle.js']

/** Modification time, in seconds, of what was changed last of that which the published files are made from. */
function newest(root) {
  const files = [...filesBelow(join(root, 'build/src')), ...SOURCES.map(file => join(root, file))]
  return Math.max(...files.map(file => statSync(file).mtimeMs)) / 1000
}

/** Does nothing where nothing has changed. Files that are not made any more are removed. */
export function bundle(root, say) {
  const stamp = join(root, 'build/bundle.stamp')
  const asOf = newest(root)
  if (existsSync(stamp) && existsSync(join(root, 'dist/index.js')) && statSync(stamp).mtimeMs / 1000 >= asOf) return
  const start = Date.now() - 1000 // the file system's clock may be a little behind
  const rollup = join(root, 'node_modules/@rollup/wasm-node/dist/bin/rollup')
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [rollup, '-c', join(root, CONFIGURATION), '--silent'],
    {
      encoding: 'utf8',
    },
  )
  if (status !== 0) {
    process.stderr.write(`${stdout ?? ''}${stderr ?? ''}`)
    throw new Error('the compiled modules could not be joined; the messages are above')
  }
  for (const file of filesBelow(join(root, 'dist'))) {
    if (/\.c?js$/.test(file) && statSync(file).mtimeMs < start) rmSync(file)
  }
  // What V8 made of the files before (src/cli/compiled-files.ts).
  for (const name of readdirSync(join(root, 'dist/cli'))) {
    if (name.startsWith('.compiled-')) rmSync(join(root, 'dist/cli', name), { recursive: true, force: true })
  }
  writeFileSync(stamp, '')
  utimesSync(stamp, asOf, asOf)
  say('joined build/src into dist')
}
