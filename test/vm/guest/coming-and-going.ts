/** Modules that are loaded and unloaded while other processes open their protocol and send. */

import assert from 'node:assert/strict'
import { actor, type Case, load, unload } from './guest.js'
import { logHas } from './kernel-log.js'

/** How often a module comes and goes. */
const TIMES = 8

export const comingAndGoing: readonly Case[] = [
  {
    name: `nlkit_echo comes and goes ${TIMES} times under the feet of two processes that send to it`,
    async run(guest) {
      const clients = [actor(guest, 'hammer', '17'), actor(guest, 'hammer', '17')]
      for (const client of clients) await client.says('hammering')
      for (let time = 0; time < TIMES; time++) {
        load(guest, 'nlkit_echo', { protocol: 17, threaded: time % 2 })
        guest.cleanup.pop()
        await new Promise(resolve => setTimeout(resolve, 50))
        // Refused while a socket is open at that moment.
        for (let attempt = 0; unload('nlkit_echo') !== ''; attempt++) assert.ok(attempt < 500)
      }
      for (const client of clients) {
        client.child.send('stop')
        await client.endsWell()
        assert.match(client.lines.at(-1)!, /^sent [1-9]/)
      }
      assert.ok(logHas('nlkit_echo: received netlink message payload: hammer'))
    },
  },
]
