/** Scenario 2: the kernel begins; who has joined the group hears it. */

import assert from 'node:assert/strict'
import { NetlinkSocket } from 'nlkit'
import { actor, type Case, closing, load, text, textOf, trigger } from './guest.js'

const PROTOCOL = 17
const GROUP = 1
const WAITING = 'Waiting for message from kernel'
const RECEIVED = 'Received message payload: Greeting from kernel!'

export const greeting: readonly Case[] = [
  {
    name: 'greeting: both members of the group print it, a third process does not; an ordinary user may listen',
    async run(guest) {
      load(guest, 'nlkit_greeting')
      const first = actor(guest, 'listen', String(PROTOCOL), String(GROUP))
      const third = actor(guest, 'listen', String(PROTOCOL), '0')
      process.env.NLKIT_USER = '65534'
      const second = actor(guest, 'listen', String(PROTOCOL), String(GROUP))
      delete process.env.NLKIT_USER
      for (const client of [first, second, third]) await client.says(WAITING)
      trigger('nlkit_greeting', 'go')
      await first.says(RECEIVED)
      await second.says(RECEIVED)
      for (const client of [first, second, third]) {
        client.child.send('stop')
        await client.endsWell()
      }
      assert.deepEqual(first.lines, [WAITING, RECEIVED])
      assert.deepEqual(second.lines, [WAITING, RECEIVED])
      assert.deepEqual(third.lines, [WAITING])
    },
  },
  {
    name: 'greeting: on request, all members but the one that asked hear it',
    async run(guest) {
      load(guest, 'nlkit_greeting')
      const asking = closing(guest, await NetlinkSocket.open(PROTOCOL, { groups: [GROUP] }))
      const other = closing(guest, await NetlinkSocket.open(PROTOCOL, { groups: [GROUP] }))
      await asking.send({ type: 0x10, payload: text('greet, please') }, { portId: 0 })
      const { message, group, sender } = await other.receive({ timeout: 10_000 })
      assert.deepEqual([textOf(message), group, sender.portId], ['Greeting from kernel!', GROUP, 0])
      await assert.rejects(asking.receive({ timeout: 300 }), { code: 'ERR_NLKIT_TIMEOUT' })
    },
  },
  {
    name: 'greeting: nobody listens, and that is no fault',
    async run(guest) {
      load(guest, 'nlkit_greeting')
      trigger('nlkit_greeting', 'go')
    },
  },
]
