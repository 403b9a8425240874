/** A process that plays the kernel side of a protocol on NETLINK_USERSOCK, with the handlers that a kernel would have. */

import assert from 'node:assert/strict'
import test, { type TestContext } from 'node:test'
import { setTimeout as sleep } from 'node:timers/promises'
import { hostProtocol, NETLINK_USERSOCK, openProtocol, type Transport } from 'nlkit'
import { defineProtocol, string } from 'nlkit/define'
import { createKernel, type ProtocolHandlers } from 'nlkit/kernel'
import { namespace, onKernel } from '../client/support.js'

const talk = defineProtocol({
  name: 'talk',
  protocol: 30,
  groups: { all: 1 },
  messages: { text: { payload: string() }, news: { payload: string(), group: 'all' } },
})
type TalkHandlers = ProtocolHandlers<NonNullable<typeof talk.messages>>

const HOST = 4_000_000_000

interface Place {
  readonly transport?: Transport
  readonly netns?: number
}

const places: Readonly<Record<string, (t: TestContext) => Place>> = {
  'on the embedded kernel': () => ({ transport: createKernel().transport }),
  'on the running kernel': t => ({ netns: namespace(t) }),
}

for (const [where, place] of Object.entries(places)) {
  const options = where.includes('running') ? onKernel : {}
  const scene = async (t: TestContext, handlers: TalkHandlers, failures: unknown[] = [], more = {}) => {
    const at = place(t)
    const side = await hostProtocol(talk, handlers, { ...at, portId: HOST, onFailure: e => failures.push(e), ...more })
    t.after(() => side.release())
    const open = (extra = {}) => openProtocol(talk, { ...at, protocol: NETLINK_USERSOCK, peer: HOST, ...extra })
    return { side, open }
  }

  test(`${where}: answers, and knows who asks`, options, async t => {
    const senders: unknown[] = []
    const { open } = await scene(t, {
      text(value, sender) {
        senders.push([sender.portId, sender.group, sender.netns])
        assert.ok(sender.reply('text', `${value}!`) > 0)
      },
    })
    await using socket = await open()
    await socket.send('text', 'hello')
    const { value, sender } = await socket.receive({ timeout: 5000 })
    assert.deepEqual([value, sender.portId], ['hello!', HOST])
    assert.deepEqual(senders, [[socket.portId, 0, undefined]])
  })

  test(`${where}: async handlers one after the other, failures are told, unknown messages too`, options, async t => {
    const failures: unknown[] = []
    const unknown: number[] = []
    const handlers: TalkHandlers = {
      async text(value, sender) {
        if (value === 'slow') await sleep(20)
        if (value === 'fail') throw new Error('cannot')
        sender.reply('text', value)
      },
    }
    const { open } = await scene(t, handlers, failures, {
      onUnknown: ({ type }: { type: number }) => unknown.push(type),
    })
    await using socket = await open()
    await socket.socket.send({ type: 99 }, { portId: HOST })
    for (const word of ['slow', 'fail', 'fast']) await socket.send('text', word)
    const heard = [await socket.receive({ timeout: 5000 }), await socket.receive({ timeout: 5000 })]
    assert.deepEqual(
      heard.map(({ value }) => value),
      ['slow', 'fast'],
    )
    assert.deepEqual(failures.map(String), ['Error: cannot'])
    assert.deepEqual(unknown, [99])
  })

  test(`${where}: unicast and broadcast return what a kernel's do, as far as a process can know`, options, async t => {
    const { side, open } = await scene(t, {})
    assert.equal(side.unicast(77, 'text', 'nobody'), -111)
    assert.equal(side.broadcast('news', 'nobody hears it'), 0)
    await using socket = await open({ groups: ['all'], receiveBuffer: 2304 })
    assert.equal(side.hasListeners('all'), true)
    assert.equal(side.broadcast('news', 'one'), 0)
    assert.equal(side.broadcastTo({ exclude: socket.portId }, 'news', 'all but one'), -95)
    const { value, group } = await socket.receive({ timeout: 5000 })
    assert.deepEqual([value, group], ['one', 1])
    const results = Array.from({ length: 30 }, () => side.unicast(socket.portId, 'text', 'x'.repeat(1000)))
    assert.ok(results.includes(-11), String(results))
  })

  test(`${where}: released, it hears nothing more, and what it still does gets nowhere`, options, async t => {
    let release!: () => void
    const released = new Promise<void>(resolve => (release = resolve))
    const results: unknown[] = []
    let begin!: () => void
    const begun = new Promise<void>(resolve => (begin = resolve))
    let finish!: () => void
    const finished = new Promise<void>(resolve => (finish = resolve))
    const { side, open } = await scene(t, {
      async text(value, sender) {
        begin()
        await released
        results.push([value, sender.signal.aborted, sender.reply('text', value)])
        finish()
      },
    })
    await using socket = await open()
    await socket.send('text', 'first')
    await socket.send('text', 'second')
    await begun
    await side[Symbol.asyncDispose]()
    release()
    await finished
    await sleep(5)
    assert.deepEqual(results, [['first', true, -9]])
    await assert.rejects(socket.send('text', 'third'), { code: 'ECONNREFUSED' })
  })
}
