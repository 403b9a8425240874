#!/usr/bin/env node
// Floor 8, the command: knows words, help, tables and JSON; knows netlink only through the floors below.

import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'
import { CompiledFiles } from './compiled-files.js'

/** Node's status for a process that ends before what it waits for, until the command has its own. */
process.exitCode = 13

const files = new CompiledFiles(dirname(fileURLToPath(import.meta.url)))
const { run } = files.load('./run.cjs') as typeof import('./run.js')
void run(process.argv.slice(2)).then(status => {
  process.exitCode = status
})
