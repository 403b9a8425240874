/** Scenario 8: to the kernel is a call, from the kernel is a queue, and a reader that is too slow hears so once. */

import assert from 'node:assert/strict'
import { NetlinkSocket } from 'nlkit'
import { acknowledgement, type Case, closing, type Guest, load, words, wordsOf } from './guest.js'

const PROTOCOL = 26
const [FILL, GET, EVENT, STATE] = [0x10, 0x11, 0x12, 0x13]
const NLM_F_REQUEST = 1
const NLM_F_ACK = 4

function fill(socket: NetlinkSocket, count: number, size: number, flags = 0): Promise<void> {
  return socket.send({ type: FILL, flags: NLM_F_REQUEST | flags, payload: words(count, size) }, { portId: 0 })
}

/** Events made and refused since the module was loaded. */
async function state(socket: NetlinkSocket): Promise<number[]> {
  await socket.send({ type: GET, flags: NLM_F_REQUEST }, { portId: 0 })
  const { message } = await socket.receive({ timeout: 10_000 })
  assert.equal(message.type, STATE)
  return [...wordsOf(message)]
}

async function open(guest: Guest, receiveBuffer: number): Promise<NetlinkSocket> {
  return closing(guest, await NetlinkSocket.open(PROTOCOL, { receiveBuffer, extack: true }))
}

export const queue: readonly Case[] = [
  {
    name: 'queue: send() returns after the kernel side has run, and what it made waits to be read',
    async run(guest) {
      load(guest, 'nlkit_queue')
      const [asking, watching] = [await open(guest, 1 << 20), await open(guest, 1 << 20)]
      await fill(asking, 5, 4)
      assert.deepEqual(await state(watching), [5, 0])
      const numbers: number[] = []
      for (let count = 0; count < 5; count++)
        numbers.push(wordsOf((await asking.receive({ timeout: 10_000 })).message)[0]!)
      assert.deepEqual(numbers, [1, 2, 3, 4, 5])
    },
  },
  {
    name: 'queue: a reader that is too slow gets ENOBUFS once, then resynchronises',
    async run(guest) {
      load(guest, 'nlkit_queue')
      const socket = await open(guest, 16_384)
      await fill(socket, 500, 1000)
      let losses = 0
      let last = 0
      for (;;) {
        try {
          const { message } = await socket.receive({ timeout: 500 })
          assert.equal(message.type, EVENT)
          assert.equal(wordsOf(message)[0], ++last)
        } catch (error) {
          if ((error as { code?: string }).code === 'ERR_NLKIT_TIMEOUT') break
          assert.equal((error as { code?: string }).code, 'ENOBUFS')
          losses++
        }
      }
      assert.equal(losses, 1)
      assert.ok(last > 5 && last < 100, `${last} events fitted`)
      assert.deepEqual(await state(socket), [500, 500 - last])
      await fill(socket, 3, 4)
      for (const number of [501, 502, 503])
        assert.equal(wordsOf((await socket.receive({ timeout: 10_000 })).message)[0], number)
    },
  },
  {
    name: 'queue: what cannot be meant is refused with a reason',
    async run(guest) {
      load(guest, 'nlkit_queue')
      const socket = await open(guest, 1 << 20)
      const refusals: readonly (readonly [number, number, number, string])[] = [
        [1, 3, 34, 'size is 4 to 1024'],
        [1, 1025, 34, 'size is 4 to 1024'],
        [100_001, 4, 34, 'count is at most 100000'],
      ]
      for (const [count, size, errno, text] of refusals) {
        await fill(socket, count, size, NLM_F_ACK)
        assert.deepEqual(await acknowledgement(socket), { errno, text })
      }
    },
  },
]
