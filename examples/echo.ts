/**
 * Scenario 1: a process says "Hello you!" to the kernel side, which logs it and sends it back to the port it came from. The second round has a slow
 * handler: what receives the message only queues it and wakes a worker, so the sender's send() does not wait for the work.
 *
 *     node build/examples/echo.js
 *
 * Here another process plays the kernel side, on NETLINK_USERSOCK with a port id of its own. A module has the definition's protocol number
 * (17; 21 is the same with another number) and port 0.
 */

import { setTimeout as sleep } from 'node:timers/promises'
import { NETLINK_USERSOCK, openProtocol } from 'nlkit'
import { defineProtocol, string } from 'nlkit/define'
import { play, type Role } from './support/roles.js'

const echo = defineProtocol({ name: 'echo', protocol: 17, messages: { text: { payload: string() } } })
const WORK = 200

/** The kernel side: an input callback, and for the slow variant a worker that it wakes. */
function kernelSide(slow: boolean): Role {
  return async ({ protocol, kernelPort }, stage) => {
    await using socket = await openProtocol(echo, { protocol, portId: kernelPort, signal: stage.end })
    const answer = async (text: string, portId: number): Promise<void> => {
      if (slow) await sleep(WORK)
      await socket.send('text', text, { portId })
    }
    let worker = Promise.resolve()
    stage.reached()
    for await (const { name, value, sender } of socket) {
      if (name !== 'text') continue
      console.log(`received netlink message payload: ${value}`)
      worker = worker.then(() => answer(value, sender.portId))
    }
    await worker
  }
}

const roles: Readonly<Record<string, Role>> = {
  kernel: kernelSide(false),
  'slow-kernel': kernelSide(true),
  async process({ protocol, kernelPort }) {
    await using socket = await openProtocol(echo, { protocol, peer: kernelPort })
    const start = performance.now()
    await socket.send('text', 'Hello you!')
    const sent = performance.now() - start
    const { value } = await socket.receive({ timeout: 5000 })
    console.log(`Received message payload: ${value}`)
    if (performance.now() - start >= WORK) console.log(`send() waited for the handler: ${sent >= WORK}`)
  },
}

await play(
  import.meta.url,
  roles,
  async start => {
    for (const side of ['kernel', 'slow-kernel']) {
      const kernel = start(side)
      await kernel.reached()
      await start('process').ended()
      await kernel.end()
    }
  },
  { protocol: NETLINK_USERSOCK, kernelPort: 1_700_000_017 },
)
