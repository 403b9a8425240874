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
    name: 'greeting: an ordinary user may listen',
    async run(guest) {
      load(guest, 'nlkit_greeting')
      process.env.NLKIT_USER = '65534'
      const member = actor(guest, 'listen', String(PROTOCOL), String(GROUP))
      delete process.env.NLKIT_USER
      await member.says(WAITING)
      trigger('nlkit_greeting', 'go')
      await member.says(RECEIVED)
      member.child.send('stop')
      await member.endsWell()
      assert.deepEqual(member.lines, [WAITING, RECEIVED])
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
