/**
 * Scenario 7: who gets which port id. The process id, thread id << 16 | process id for further sockets of one process, a number of one's own, the
 * kernel's choice - and what happens when two want the same.
 *
 *     node build/examples/port-ids.js [--kernel embedded | running]
 */

import { NETLINK_USERSOCK, NetlinkError, NetlinkSocket } from 'nlkit'
import { createKernel } from 'nlkit/kernel'
import { linux } from 'nlkit/transport'
import { chosenKernel } from './support/kernels.js'

const transport = chosenKernel(['embedded', 'running']) === 'embedded' ? createKernel().transport : linux
const processId = transport.processId()
const open = (portId: 'process' | 'thread' | number) => NetlinkSocket.open(NETLINK_USERSOCK, { portId, transport })

await using byProcess = await open('process')
console.log(`process id: ${byProcess.portId === processId}`)

await using byThread = await open('thread')
console.log(
  `thread id << 16 | process id: ${(byThread.portId & 0xffff) === (processId & 0xffff) && byThread.portId !== processId}`,
)

await using fixed = await open(100)
console.log(`fixed: ${fixed.portId}`)

// The process id is taken, so the kernel counts down from a random negative number (B7).
await using chosen = await open(0)
console.log(`kernel's choice: ${chosen.portId >= 0x8000_0000}`)

try {
  await using _clash = await open(100)
} catch (error) {
  if (!NetlinkError.is(error)) throw error
  console.log(`a second socket for port 100: ${error.code}`)
}
