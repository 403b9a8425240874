/**
 * What `npm start` runs: netlink on the embedded kernel, which every system can, then on the running one. Works as root and as an ordinary user; ends by
 * itself.
 */

import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { list } from './list.js'

function title(text: string): void {
  console.log(`\n== ${text}`)
}

/** Plays a scenario on a kernel, as a process of its own. */
function run(name: string, kernel: string): void {
  const script = fileURLToPath(new URL(`${name}.js`, import.meta.url))
  const words = [script, '--kernel', kernel]
  const { status, signal, error } = spawnSync(process.execPath, words, { stdio: 'inherit', timeout: 20_000 })
  if (status === 0) return
  console.log(`${name} failed: ${error?.message ?? `status ${status ?? signal}`}`)
  process.exitCode = 1
}

title(
  'A kernel inside the process: it sends back what it gets, then from a thread for which no send() waits (scenario 1)',
)
run('echo', 'embedded')
title('It greets a group of processes (scenario 2)')
run('greeting', 'embedded')
title('An interrupt of it is told, without waiting (scenario 4)')
run('gpio-suspend', 'embedded')

const isRoot = process.geteuid?.() === 0
const namespaces = isRoot ? ['unshare', '-n'] : ['unshare', '-Urn']
/** Whether this user may make namespaces: root always, others where the kernel lets everybody have a user namespace. */
const mayHaveNamespaces = spawnSync(namespaces[0]!, [...namespaces.slice(1), 'true']).status === 0

if (process.platform !== 'linux') {
  console.log(`\nThe rest is left out: this is ${process.platform}, and it needs Linux`)
} else {
  title('What the running kernel knows: links, addresses, routes (NETLINK_ROUTE)')
  await list()
  const needed = `left out: ${namespaces.join(' ')} is not allowed here, so this user cannot have`
  title('Process to process, no kernel side (NETLINK_USERSOCK)')
  if (isRoot || mayHaveNamespaces) run('peers', 'usersock')
  else console.log(`${needed} the right to join a group`)
  title('A daemon changes a network namespace of its own, and follows what another program changes there')
  if (mayHaveNamespaces) run('route-daemon', 'running')
  else console.log(`${needed} a network namespace`)
}
