#!/usr/bin/env node
// Floor 8, the command: knows words, help, tables and JSON; knows netlink only through the floors below.

import { run } from './run.js'

process.exitCode = await run(process.argv.slice(2))
