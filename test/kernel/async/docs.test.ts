/** The code of docs/kernel-side.md, run. */

import assert from 'node:assert/strict'
import test from 'node:test'
import { connect, hostProtocol, NETLINK_USERSOCK, openProtocol } from 'nlkit'
import { defineProtocol, string } from 'nlkit/define'
import { createKernel } from 'nlkit/kernel'
import { assertCodeIsRun } from '../../documented-code.js'
import { box } from './box.js'

const echo = defineProtocol({ name: 'echo', protocol: 17, messages: { text: { payload: string() } } })

test('a protocol', async () => {
  const kernel = createKernel()
  kernel.protocol(echo, {
    text(value, sender) {
      sender.reply('text', value)
    },
  })
  await using socket = await openProtocol(echo, { kernel })
  await socket.send('text', 'hello')
  assert.equal((await socket.receive({ timeout: 2000 })).value, 'hello')
})

test('a family', async () => {
  const kernel = createKernel()
  const log: string[] = []
  const load = async (number: number | undefined, { signal }: { signal: AbortSignal }) => ({
    number,
    name: String(signal.aborted),
  })
  const boxes = async function* () {
    yield { number: 1 }
    yield { number: 2 }
  }
  const lock = async (): Promise<string> => 'lock'
  const unlock = (what: unknown): void => void log.push(`un${what}`)
  kernel.generic.register(box, {
    get: {
      // One reply, several, or none.
      async do({ number }, info) {
        return await load(number, { signal: info.signal })
      },
      // One message an item.
      async *dump() {
        for await (const box of boxes()) yield box
      },
    },
    set: {
      // pre_doit: refuses, or leaves something for do and post.
      async pre(info) {
        info.context = await lock()
      },
      async do({ number }) {
        log.push(`set to ${number}`)
      },
      // post_doit: whatever came of do.
      async post(info) {
        unlock(info.context)
      },
    },
  })
  await using client = await connect(box, { kernel })
  assert.deepEqual({ ...(await client.do('get', { number: 7 })) }.name, 'false')
  assert.equal((await client.dump('get', {}).collect()).length, 2)
  await client.do('set', { number: 3 })
  assert.deepEqual(log, ['set to 3', 'unlock'])
})

test('a thread', async () => {
  const kernel = createKernel()
  await using thread = await kernel.thread(new URL('./docs-module.js', import.meta.url), { data: { protocol: 21 } })
  assert.equal(thread.over, false)
  await using socket = await openProtocol(echo, { kernel, protocol: 21 })
  await socket.send('text', 'hello')
  assert.equal((await socket.receive({ timeout: 10_000 })).value, 'hello')
})

test('a process', async () => {
  const { transport } = createKernel()
  const handlers = {
    text: (value: string, sender: { reply(name: 'text', value: string): number }) => void sender.reply('text', value),
  }
  // In one process:
  await using side = await hostProtocol(echo, handlers, { transport, portId: 1_700_000_017 })
  // In another one:
  const where = { transport, protocol: NETLINK_USERSOCK, peer: 1_700_000_017 }
  await using socket = await openProtocol(echo, where)
  await socket.send('text', 'hello')
  assert.equal((await socket.receive({ timeout: 2000 })).value, 'hello')
  assert.equal(side.socket.socket.portId, 1_700_000_017)
})

test('all code of the page is here', () => {
  assertCodeIsRun('kernel-side.md', ['test/kernel/async'])
})
