/** Many round trips at once through a real module, and modules that go while clients are connected. */

import assert from 'node:assert/strict'
import { NetlinkError, NetlinkSocket } from 'nlkit'
import { openCounter } from './counter.js'
import { type Case, closing, load, unload } from './guest.js'

const ROUND_TRIPS = 50_000
const SOCKETS = 5
/** Of each socket; all together stay below the 256 that the module's queue holds. */
const IN_FLIGHT = 40
const TYPE = 0x10

/** Sends `count` numbered messages with up to IN_FLIGHT unanswered, and expects each answer in its place. */
async function exchange(socket: NetlinkSocket, count: number): Promise<void> {
  let answered = 0
  const answers = (async () => {
    for await (const { message, sender } of socket) {
      assert.deepEqual([message.sequence, sender.portId], [answered, 0])
      const { payload } = message
      assert.equal(new DataView(payload.buffer, payload.byteOffset).getUint32(0, true), answered * 7)
      if (++answered === count) return
    }
  })()
  for (let sent = 0; sent < count; ) {
    const batch = Math.min(IN_FLIGHT - (sent - answered), count - sent)
    for (let i = 0; i < batch; i++, sent++) {
      const payload = new Uint8Array(Uint32Array.of(sent * 7, socket.portId).buffer)
      await socket.send({ type: TYPE, sequence: sent, payload }, { portId: 0 })
    }
    await new Promise(setImmediate)
  }
  await answers
}

export const underLoad: readonly Case[] = [
  {
    name: `echo: ${ROUND_TRIPS} round trips of ${SOCKETS} sockets at once, answered on a thread: none lost, none out of order`,
    timeout: 300_000,
    async run(guest) {
      load(guest, 'nlkit_echo', { protocol: 17, threaded: 1, quiet: 1 })
      const sockets: NetlinkSocket[] = []
      for (let i = 0; i < SOCKETS; i++) sockets.push(closing(guest, await NetlinkSocket.open(17)))
      await Promise.all(sockets.map(socket => exchange(socket, ROUND_TRIPS / SOCKETS)))
    },
  },
  {
    name: 'counter: the module goes while a client is connected, which is told so, and comes again, which the client finds',
    async run(guest) {
      load(guest, 'nlkit_counter')
      const client = await openCounter(guest)
      const events = client.subscribe('changes')[Symbol.asyncIterator]()
      await client.do('set', { value: 7 })
      assert.equal((await events.next()).value?.type, 'changed')
      assert.equal(unload('nlkit_counter'), '')
      guest.cleanup.splice(0, 1)
      const error = await client.do('get', {}).then(
        () => undefined,
        (thrown: unknown) => thrown,
      )
      assert.ok(NetlinkError.is(error))
      assert.equal(error.code, 'ENOENT')
      assert.match(error.message, /nlkit_counter/)
      assert.equal((await events.next()).value?.type, 'familyRemoved')
      load(guest, 'nlkit_counter')
      assert.equal((await events.next()).value?.type, 'familyAdded')
      assert.equal(((await client.do('get', {})) as { value: number }).value, 0)
      await client.do('set', { value: 8 })
      assert.equal((await events.next()).value?.type, 'changed')
      client.close()
    },
  },
]
