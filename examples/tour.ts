/** What `npm start` runs: three things that netlink does, on the running kernel. Works as root and as an ordinary user; ends by itself. */

import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { list } from './list.js'
import { peers } from './peers.js'

function title(text: string): void {
  console.log(`\n== ${text}`)
}

/** Runs the example in a namespace that this user may make: root at once, others in a user namespace of their own. */
function followChanges(): void {
  const script = fileURLToPath(new URL('follow-changes.js', import.meta.url))
  const flags = process.geteuid?.() === 0 ? ['-n'] : ['-Urn']
  const { status, error } = spawnSync('unshare', [...flags, process.execPath, script], { stdio: 'inherit' })
  if (status === 0) return
  console.log(
    `no namespace of one's own here (unshare ${flags.join(' ')}: ${error?.message ?? `status ${status}`}); this part needs root or user namespaces`,
  )
  if (process.geteuid?.() === 0) process.exitCode = 1
}

title('What the kernel knows: links, addresses, routes (NETLINK_ROUTE)')
await list()
title('Process to process, no kernel side (NETLINK_USERSOCK)')
await peers()
title('Following changes in a network namespace of its own')
followChanges()
