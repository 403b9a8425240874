/** Scenario 3: a fixed port, and a text that ends where the message says. */

import assert from 'node:assert/strict'
import { NetlinkSocket } from 'nlkit'
import { type Case, closing, load, text, textOf } from './guest.js'
import { kernelLog } from './kernel-log.js'

const PROTOCOL = 30
const PORT = 100
const TYPE = 0x10

export const hello: readonly Case[] = [
  {
    name: 'hello: port 100 asks, the kernel answers to port 100',
    async run(guest) {
      load(guest, 'nlkit_hello')
      const socket = closing(guest, await NetlinkSocket.open(PROTOCOL, { portId: PORT }))
      await socket.send({ type: TYPE, payload: text('hello netlink!!') }, { portId: 0 })
      const { message, sender } = await socket.receive({ timeout: 10_000 })
      assert.deepEqual([textOf(message), message.portId, sender.portId], ['hello users!!!', PORT, 0])
    },
  },
  {
    name: 'hello: a second socket cannot have port 100',
    async run(guest) {
      load(guest, 'nlkit_hello')
      closing(guest, await NetlinkSocket.open(PROTOCOL, { portId: PORT }))
      await assert.rejects(NetlinkSocket.open(PROTOCOL, { portId: PORT }), { code: 'EADDRINUSE' })
    },
  },
  {
    name: 'hello: the kernel sees exactly the text, whatever its length, and never what follows it',
    async run(guest) {
      load(guest, 'nlkit_hello')
      const socket = closing(guest, await NetlinkSocket.open(PROTOCOL, { portId: PORT }))
      const full = 'hello netlink!!'
      for (let length = 1; length <= full.length; length++) {
        await socket.send({ type: TYPE, payload: text(full.slice(0, length)) }, { portId: 0 })
        await socket.receive({ timeout: 10_000 })
      }
      const logged = kernelLog()
      for (let length = 1; length <= full.length; length++)
        assert.ok(logged.includes(`nlkit_hello: ${length} bytes from port ${PORT}: ${full.slice(0, length)}`))
    },
  },
]
