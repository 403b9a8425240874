/** Scenario 1: echo, on protocols 17 and 21, answered in the sender's context or on a thread. */

import assert from 'node:assert/strict'
import { NetlinkSocket } from 'nlkit'
import { type Case, closing, type Guest, load, loadFails, text, textOf, unload } from './guest.js'
import { logHas } from './kernel-log.js'

const TYPE = 0x10
/** Milliseconds that the module takes for an answer, in the cases that measure who waits. */
const DELAY = 1000

async function roundTrip(socket: NetlinkSocket, payload: string): Promise<void> {
  await socket.send({ type: TYPE, payload: text(payload) }, { portId: 0 })
  const { message, sender } = await socket.receive({ timeout: 10_000 })
  assert.equal(textOf(message), payload)
  assert.equal(sender.portId, 0)
}

/** Milliseconds until send() has returned, and until the answer has come. */
async function timed(guest: Guest, threaded: number): Promise<{ sent: number; answered: number }> {
  load(guest, 'nlkit_echo', { protocol: 17, threaded, delay: DELAY })
  const socket = closing(guest, await NetlinkSocket.open(17))
  await roundTrip(socket, 'warm') // the first send also compiles code
  const start = performance.now()
  const answer = socket.receive({ timeout: 10_000 })
  await socket.send({ type: TYPE, payload: text('timed') }, { portId: 0 })
  const sent = performance.now() - start
  await answer
  return { sent, answered: performance.now() - start }
}

export const echo: readonly Case[] = [
  {
    name: 'echo: every message of a datagram is answered',
    async run(guest) {
      load(guest, 'nlkit_echo', { protocol: 17 })
      const socket = closing(guest, await NetlinkSocket.open(17))
      const sent = ['one', '', 'three!', 'x'.repeat(3000)]
      await socket.send(
        sent.map((payload, sequence) => ({ type: TYPE, sequence, payload: text(payload) })),
        { portId: 0 },
      )
      for (const [sequence, payload] of sent.entries()) {
        const { message } = await socket.receive({ timeout: 10_000 })
        assert.deepEqual([message.sequence, textOf(message)], [sequence, payload])
      }
    },
  },
  {
    name: "echo: in the sender's context, send() returns after the answer was made",
    async run(guest) {
      const { sent } = await timed(guest, 0)
      assert.ok(sent >= DELAY, `send() took ${sent} ms`)
    },
  },
  {
    name: 'echo: on a kernel thread, send() does not wait for the answer',
    async run(guest) {
      const { sent, answered } = await timed(guest, 1)
      assert.ok(answered >= DELAY, `the answer took ${answered} ms`)
      assert.ok(sent < DELAY / 2, `send() took ${sent} ms`)
    },
  },
  {
    name: 'echo: a module stays while a client is connected, goes after, and comes again',
    async run(guest) {
      load(guest, 'nlkit_echo', { protocol: 17 })
      const socket = closing(guest, await NetlinkSocket.open(17))
      await roundTrip(socket, 'before')
      assert.match(unload('nlkit_echo'), /temporarily unavailable/)
      await roundTrip(socket, 'still there')
      socket.close()
      assert.equal(unload('nlkit_echo'), '')
      await assert.rejects(NetlinkSocket.open(17), { code: 'EPROTONOSUPPORT' })
      guest.cleanup.length = 0
      load(guest, 'nlkit_echo', { protocol: 17 })
      await roundTrip(closing(guest, await NetlinkSocket.open(17)), 'again')
    },
  },
  {
    name: 'echo: a thread with answers still to give does not outlive its module',
    async run(guest) {
      load(guest, 'nlkit_echo', { protocol: 17, threaded: 1, delay: 100 })
      const socket = await NetlinkSocket.open(17)
      for (let count = 0; count < 20; count++)
        await socket.send({ type: TYPE, payload: text('never read') }, { portId: 0 })
      socket.close()
      assert.equal(unload('nlkit_echo'), '')
      guest.cleanup.length = 0
    },
  },
  {
    name: 'echo: a protocol number that is taken is refused',
    async run(guest) {
      assert.match(loadFails(guest, 'nlkit_echo', 'protocol=0'), /busy/i)
      assert.ok(logHas('nlkit_echo: netlink protocol 0 is taken'))
    },
  },
]
