/**
 * `nlkit module load` and `unload` on a built project, in one process, which saves the emulated processor many starts: `node module-commands.js PROJECT MODULES
 * LOADER` writes what each says, and its status.
 */

import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { NetlinkSocket } from 'nlkit'
import { run } from '../../../src/cli/run.js'

/** Of the project nlkit-raw, and the parameter with which nlkit_echo takes it. */
const PROTOCOL = 28
const NOBODY = 65534

const [project = '', modules = '', loader = ''] = process.argv.slice(2)
const busybox = process.env.BB ?? 'busybox'

async function nlkit(verb: 'load' | 'unload'): Promise<void> {
  console.log(`$ ${verb}`)
  console.log(`status ${await run(['module', verb, project])}`)
}

function program(name: string, ...words: readonly string[]): void {
  const { status, stdout, stderr } = spawnSync(name, words, { encoding: 'utf8' })
  if (status !== 0) throw new Error(`${name} ${words.join(' ')}: ${stdout}${stderr}`)
}

process.seteuid!(NOBODY)
await nlkit('load')
process.seteuid!(0)

program(busybox, 'insmod', join(modules, 'nlkit_echo.ko'), `protocol=${PROTOCOL}`)
await nlkit('load')
program(busybox, 'rmmod', 'nlkit_echo')

await nlkit('load')
await nlkit('load')
program(process.execPath, '--import', loader, join(project, 'nlkit-raw.test.ts'))

const socket = await NetlinkSocket.open(PROTOCOL)
await nlkit('unload')
socket.close()
await nlkit('unload')
await nlkit('unload')
