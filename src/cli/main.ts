#!/usr/bin/env node
// Floor 8, the command: knows words, help, tables and JSON; knows netlink only through the floors below.

import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'
import { CompiledFiles } from './compiled-files.js'

/** Node's status for a process that ends while something is waited for that never comes. */
const UNSETTLED = 13
process.exitCode = UNSETTLED
process.once('exit', status => {
  if (status === UNSETTLED) process.stderr.write('nlkit: ended before the command did; this is a mistake of nlkit\n')
})

const files = new CompiledFiles(dirname(fileURLToPath(import.meta.url)))
const { run } = files.load('./run.cjs') as typeof import('./run.js')
void run(process.argv.slice(2)).then(status => {
  process.exitCode = status
})
