/** What `npm start` runs: three things that netlink does, on the running kernel. Works as root and as an ordinary user; ends by itself. */

import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { list } from './list.js'

function title(text: string): void {
  console.log(`\n== ${text}`)
}

/** Runs an example as a process of its own, through `command` where it is given. */
function run(name: string, command: readonly string[] = []): void {
  const script = fileURLToPath(new URL(`${name}.js`, import.meta.url))
  const [file = process.execPath, ...words] = [...command, process.execPath, script]
  const { status, signal, error } = spawnSync(file, words, { stdio: 'inherit', timeout: 20_000 })
  if (status === 0) return
  console.log(`${name} failed: ${error?.message ?? `status ${status ?? signal}`}`)
  process.exitCode = 1
}

const isRoot = process.geteuid?.() === 0
const namespaces = isRoot ? ['unshare', '-n'] : ['unshare', '-Urn']
/** Whether this user may make namespaces: root always, others where the kernel lets everybody have a user namespace. */
const mayHaveNamespaces = spawnSync(namespaces[0]!, [...namespaces.slice(1), 'true']).status === 0

title('What the kernel knows: links, addresses, routes (NETLINK_ROUTE)')
await list()
const needed = `left out: ${namespaces.join(' ')} is not allowed here, so this user cannot have`
title('Process to process, no kernel side (NETLINK_USERSOCK)')
if (isRoot || mayHaveNamespaces) run('peers')
else console.log(`${needed} the right to join a group`)
title('Following changes in a network namespace of its own')
if (mayHaveNamespaces) run('follow-changes', namespaces)
else console.log(`${needed} a network namespace`)
