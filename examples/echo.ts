/**
 * Scenario 1: a process says "Hello you!" to the kernel side, which logs it and sends it back to the port it came from. The second round has a slow
 * handler on a kernel thread: what receives the message only wakes the thread, so the sender's send() does not wait for the work.
 *
 *     node build/examples/echo.js [--kernel embedded | usersock]
 *
 * On the embedded kernel the thread is a worker that runs this same file. On NETLINK_USERSOCK another process plays the kernel side.
 */

import { writeSync } from 'node:fs'
import { isMainThread } from 'node:worker_threads'
import { NETLINK_USERSOCK, openProtocol } from 'nlkit'
import { defineProtocol, string } from 'nlkit/define'
import type { Place } from './support/kernels.js'
import { play, type Role } from './support/roles.js'

const echo = defineProtocol({ name: 'echo', protocol: 17, messages: { text: { payload: string() } } })
/** The other protocol number, for the second round on the embedded kernel. */
const SLOW_PROTOCOL = 21
/** Milliseconds. */
const WORK = 200

interface Answerable {
  readonly reply: (name: 'text', value: string) => unknown
}

function answer(text: string, sender: Answerable): void {
  writeSync(1, `received netlink message payload: ${text}\n`) // at once, from a thread too
  sender.reply('text', text)
}

/** Leaves nobody else on its thread go on meanwhile, as work does. */
function answerSlowly(text: string, sender: Answerable): void {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, WORK)
  answer(text, sender)
}

const roles: Readonly<Record<string, Role>> = {
  async kernel(place, stage) {
    await using _side = await place.host(echo, { text: answer })
    stage.reached()
    await stage.ended
  },
  async 'slow-kernel'(place, stage) {
    await using _side =
      place.kernel === undefined
        ? await place.host(echo, { text: answerSlowly })
        : await place.kernel.thread(import.meta.url)
    stage.reached()
    await stage.ended
  },
  process: async place => void (await speak(place)),
  async 'timed-process'(place) {
    console.log(`send() waited for the handler: ${(await speak(place)) >= WORK}`)
  },
}

/** Returns the milliseconds that send() took. */
async function speak({ protocol, kernelPort, transport }: Place): Promise<number> {
  await using socket = await openProtocol(echo, { protocol, peer: kernelPort, transport })
  const start = performance.now()
  await socket.send('text', 'Hello you!')
  const sent = performance.now() - start
  const { value } = await socket.receive({ timeout: 5000 })
  console.log(`Received message payload: ${value}`)
  return sent
}

if (isMainThread) {
  await play(import.meta.url, {
    kernels: {
      embedded: { protocol: echo.protocol, kernelPort: 0 },
      usersock: { protocol: NETLINK_USERSOCK, kernelPort: 1_700_000_017 },
    },
    roles,
    async lead(start, where) {
      const kernelSide = start('kernel')
      await kernelSide.reached()
      await start('process').ended()
      await kernelSide.end()

      const change = where === 'embedded' ? { protocol: SLOW_PROTOCOL } : {}
      const slowSide = start('slow-kernel', change)
      await slowSide.reached()
      await start('timed-process', change).ended()
      await slowSide.end()
    },
  })
} else {
  const { kernel } = await import('nlkit/kernel/thread')
  await kernel.protocol(echo, { text: answerSlowly }, { protocol: SLOW_PROTOCOL })
}
