/** Kernel sides on a thread of their own: protocols, generic families and raw sockets, and what becomes of them when the thread ends. */

import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import test, { type TestContext } from 'node:test'
import { setTimeout as sleep } from 'node:timers/promises'
import { connect as connectClient, NetlinkSocket, openProtocol } from 'nlkit'
import type { EmbeddedKernel, KernelThread } from 'nlkit/kernel'
import { NLM_F_ACK, NLM_F_REQUEST } from 'nlkit/wire'
import { box, connect, echo, kernelWithFailures, refusal } from './box.js'

const MODULE = new URL('./thread-module.js', import.meta.url)

async function running(
  t: TestContext,
  data: string,
): Promise<{ kernel: EmbeddedKernel; thread: KernelThread; failures: unknown[] }> {
  const { kernel, failures } = kernelWithFailures()
  const thread = await kernel.thread(MODULE, { data, name: data })
  t.after(() => thread.stop())
  return { kernel, thread, failures }
}

test('a protocol: send() does not wait for a thread that works, and answers keep their order', async t => {
  const { kernel } = await running(t, 'echo')
  await using socket = await openProtocol(echo, { kernel })
  for (const word of ['work 1', 'work 2', 'three']) {
    const start = performance.now()
    await socket.send('text', word)
    assert.ok(performance.now() - start < 250)
  }
  for (const word of ['work 1', 'work 2', 'three'])
    assert.equal((await socket.receive({ timeout: 10_000 })).value, word)
})

test('a protocol: the thread broadcasts, and a handler that fails is told to the kernel with its stack', async t => {
  const { kernel, failures } = await running(t, 'echo')
  await using socket = await openProtocol(echo, { kernel, groups: ['all'] })
  await socket.send('text', 'tell')
  const heard = [await socket.receive({ timeout: 10_000 }), await socket.receive({ timeout: 10_000 })]
  assert.deepEqual(
    heard.map(({ value, group }) => [value, group]),
    [
      ['told by the thread', 1],
      ['tell', 0],
    ],
  )
  await socket.send('text', 'fail')
  await socket.send('text', 'after')
  assert.equal((await socket.receive({ timeout: 10_000 })).value, 'after')
  assert.match((failures[0] as Error).stack!, /RangeError: cannot\n.*thread-module/)
})

test('a generic family: do, its errors with their place, warnings, pre, large payloads, events', async t => {
  const { kernel, failures } = await running(t, 'box')
  await using client = await connect(kernel)
  await using events = client.subscribe('news')
  const warnings: unknown[] = []
  await using warned = await connectClient(box, {
    kernel,
    onWarning: warning => warnings.push(warning),
  })
  await warned.do('set', { number: 1, data: new Uint8Array(50_000).fill(7) })
  assert.equal(warnings.length, 1)
  const { number, name } = await client.do('get', { number: 0 })
  assert.deepEqual([number, name], [50_001, `port ${client.connection.portId}`])
  for await (const event of events) {
    assert.deepEqual([event.type, (event as { value: { number: number } }).value.number], ['ntf', 50_001])
    break
  }
  const error = await client.do('get', { number: 1 }).catch((error: unknown) => error)
  const { code, kernelMessage, attribute } = error as { code: string; kernelMessage: string; attribute: string }
  assert.deepEqual([code, kernelMessage, attribute], ['ENODEV', 'no such box', 'number'])
  assert.deepEqual(failures, [])
  assert.deepEqual(await refusal(client.do('get', { number: 2 })), ['EIO', 'a mistake'])
  assert.match(String(failures[0]), /TypeError: a mistake/)
})

test('a generic family: a dump is fetched in chunks; an error half-way; a reader that leaves ends it on the thread', async t => {
  const { kernel } = await running(t, 'box')
  await using client = await connect(kernel)
  const items = await client.dump('get', { number: 1000 }).collect()
  assert.deepEqual(
    items.map(({ number, data }) => [number, data!.length, data![199]]),
    Array.from({ length: 1000 }, (_, number) => [number, 200, number & 0xff]),
  )
  assert.deepEqual(await refusal(client.dump('get', { number: 7 }).collect()), ['EIO', 'half-way'])
  const leaving = await connect(kernel)
  for await (const { number } of leaving.dump('get', { number: 100_000 })) if (number === 10) break
  leaving.close()
  for (let tries = 0; ; tries++) {
    await sleep(20)
    const { number } = await client.do('get', { number: 4 })
    if (number === 3) break
    assert.ok(tries < 50, `${number} dumps have ended`)
  }
})

test('a raw socket: requests are acknowledged, unicast, broadcast, release', async t => {
  const { kernel } = await running(t, 'raw')
  await using socket = await NetlinkSocket.open(30, { kernel })
  await using listener = await NetlinkSocket.open(30, { kernel, groups: [1] })
  const ask = (type: number) =>
    socket.send({ type, flags: NLM_F_REQUEST | NLM_F_ACK, payload: new TextEncoder().encode('abc') })
  const errno = async (): Promise<number> => {
    const { message } = await socket.receive({ timeout: 10_000 })
    return new DataView(message.payload.buffer, message.payload.byteOffset).getInt32(0, true)
  }
  await ask(17)
  const { message } = await socket.receive({ timeout: 10_000 })
  assert.deepEqual([message.type, new TextDecoder().decode(message.payload)], [17, 'abc'])
  assert.equal(await errno(), 0)
  await ask(18)
  assert.equal(await errno(), 0)
  assert.equal((await listener.receive({ timeout: 10_000 })).group, 1)
  listener.close()
  await ask(19)
  assert.equal(await errno(), 1)
  await ask(21)
  assert.equal(await errno(), -95)
  await ask(20)
  assert.equal(await errno(), -125)
  await assert.rejects(socket.send({ type: 17 }), { code: 'ECONNREFUSED' })
})

test('a thread that dies: what it was asked is refused, then what it registered is gone, and the kernel is told', async t => {
  for (const [word, why] of [
    ['die', /the worker ended with code 3/],
    ['throw', /thrown in a timer/],
  ] as const) {
    const { kernel, thread, failures } = await running(t, 'echo')
    await using socket = await openProtocol(echo, { kernel })
    if (word === 'throw') await socket.send('text', 'throw')
    else await socket.send('text', 'die')
    await assert.rejects(thread.ended, why)
    assert.equal(thread.over, true)
    assert.match(String(failures[0]), why)
    await new Promise(resolve => setImmediate(() => setImmediate(resolve)))
    await assert.rejects(socket.send('text', 'anybody?'), { code: 'ECONNREFUSED' })
    await assert.rejects(openProtocol(echo, { kernel }), { code: 'EPROTONOSUPPORT' })
    // Its place can be taken by another one.
    await using again = await kernel.thread(MODULE, { data: 'echo' })
    await using other = await openProtocol(echo, { kernel })
    await other.send('text', 'hello')
    assert.equal((await other.receive({ timeout: 10_000 })).value, 'hello')
    assert.equal(again.over, false)
  }
})

test('a thread that is stopped: requests it has not answered end with ECANCELED', async t => {
  const { kernel, thread } = await running(t, 'box')
  await using client = await connect(kernel)
  const waiting = [client.do('get', { number: 3 }), client.do('get', { number: 0 })]
  const refused = Promise.all(waiting.map(refusal))
  await thread.stop()
  assert.deepEqual(await refused, [
    ['ECANCELED', 'family box was unregistered'],
    ['ECANCELED', 'family box was unregistered'],
  ])
  await thread.ended
  await thread.stop()
  assert.equal((await refusal(client.do('get', { number: 0 })))[0], 'ENOENT')
})

test('a requester that closes: the handler on the thread is told by its signal', async t => {
  const { kernel } = await running(t, 'box')
  const waiting = await connect(kernel)
  const answer = waiting.do('get', { number: 3 })
  await using client = await connect(kernel)
  const behind = client.do('get', { number: 0 })
  waiting.close()
  await assert.rejects(answer)
  assert.equal((await behind).number, 0)
})

test('a module that fails leaves nothing behind', async () => {
  const { kernel } = kernelWithFailures()
  await assert.rejects(kernel.thread(MODULE, { data: 'failing' }), /insmod fails/)
  assert.equal(kernel.generic.find('box'), undefined)
  await assert.rejects(kernel.thread(MODULE, { data: 'twice' }), /RangeError|protocol 21 has a kernel socket/)
  await assert.rejects(openProtocol(echo, { kernel }), { code: 'EPROTONOSUPPORT' })
  await assert.rejects(kernel.thread(MODULE, { data: 'exiting' }), /ended with code 1/)
  await assert.rejects(kernel.thread(new URL('./no-such-module.js', MODULE)), /Cannot find module/)
})

test('a thread keeps no process alive; elsewhere its kernel says where it belongs', () => {
  const script = `import { createKernel } from 'nlkit/kernel'
    await createKernel().thread(${JSON.stringify(MODULE.href)}, { data: 'echo' })
    const { kernel } = await import('nlkit/kernel/thread')
    await kernel.netlink(30).catch(error => console.log(error.message))`
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', script], {
    encoding: 'utf8',
    timeout: 20_000,
  })
  assert.equal(status, 0, stderr)
  assert.match(stdout, /this is no thread of a kernel: start the module with kernel\.thread/)
})
