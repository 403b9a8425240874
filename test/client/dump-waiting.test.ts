import assert from 'node:assert/strict'
import test from 'node:test'
import { connect, type FamilyClient } from 'nlkit'
import { rtAddr } from 'nlkit/families/rt-addr'
import type { Transport } from 'nlkit/transport'
import type { OutgoingMessage } from 'nlkit/wire'
import { addAddresses } from './addresses.js'
import { type ScriptedTransport, scripted } from './scripted-transport.js'
import { closing, onKernels, sleep } from './support.js'

const NLMSG_DONE = 3
const EMFILE = 24

interface Kernel {
  readonly client: FamilyClient<typeof rtAddr>
  readonly sockets: ScriptedTransport['sockets']
  /** Answers the dump on a socket with its end. */
  finish(socket: number): void
  /** Whether opening a socket fails. */
  full: boolean
}

/** A kernel that answers a dump only when told to. */
async function slowKernel(t: test.TestContext, options: { dumpSockets: number; timeout: number }): Promise<Kernel> {
  const asked = new Map<number, number>()
  const inner = scripted(({ sequence }, socket) => {
    asked.set(socket.number, sequence)
    return []
  })
  const transport: Transport = {
    ...inner,
    socket: (protocol, given) => (kernel.full ? -EMFILE : inner.socket(protocol, given)),
  }
  const kernel = { full: false } as Kernel
  const finish = (socket: number) => {
    const done: OutgoingMessage = { type: NLMSG_DONE, sequence: asked.get(socket)!, payload: new Uint8Array(4) }
    inner.deliver(inner.sockets[socket]!, done)
  }
  const client = closing(t, await connect(rtAddr, { transport, ...options }))
  return Object.assign(kernel, { client, sockets: inner.sockets, finish })
}

/** How dumps ended, in that order: `ok`, or the code. */
function outcomes(dumps: readonly Promise<unknown>[]): Promise<string[]> {
  return Promise.all(
    dumps.map(dump =>
      dump.then(
        () => 'ok',
        (error: { code?: string }) => error.code ?? 'error',
      ),
    ),
  )
}

test('where no socket can be opened and no dump runs, dumps that wait fail instead of waiting for ever', async t => {
  const kernel = await slowKernel(t, { dumpSockets: 1, timeout: 0 })
  const controller = new AbortController()
  const first = kernel.client.dump('getaddr', undefined, { signal: controller.signal }).collect()
  await sleep(5)
  const waiting = outcomes([1, 2, 3].map(() => kernel.client.dump('getaddr').collect()))
  await sleep(5)
  kernel.full = true
  controller.abort()
  await assert.rejects(first, { name: 'AbortError' })
  assert.deepEqual(await waiting, ['EMFILE', 'EMFILE', 'EMFILE'])
  kernel.full = false
  const later = kernel.client.dump('getaddr').collect()
  await sleep(5)
  kernel.finish(2)
  assert.deepEqual(await later, [])
})

test('where one runs, those that wait get its socket', async t => {
  const kernel = await slowKernel(t, { dumpSockets: 2, timeout: 1000 })
  const controller = new AbortController()
  const dumps = [controller.signal, undefined, undefined, undefined].map(signal =>
    kernel.client.dump('getaddr', undefined, { signal }).collect(),
  )
  const ends = outcomes(dumps.slice(1))
  await sleep(5)
  kernel.full = true
  controller.abort()
  await assert.rejects(dumps[0]!, { name: 'AbortError' })
  for (let round = 0; round < 3; round++) {
    await sleep(5)
    kernel.finish(2)
  }
  assert.deepEqual(await ends, ['ok', 'ok', 'ok'])
})

test('waiting for a socket ends with the timeout, and with the signal', async t => {
  const { client } = await slowKernel(t, { dumpSockets: 1, timeout: 0 })
  const first = client.dump('getaddr').collect()
  first.catch(() => undefined)
  await sleep(5)
  await assert.rejects(client.dump('getaddr', undefined, { timeout: 30 }).collect(), (error: unknown) => {
    const { code, message, applied } = error as { code: string; message: string; applied: string }
    assert.deepEqual([code, applied], ['ERR_NLKIT_TIMEOUT', 'no'])
    assert.match(message, /no socket for the dump within 30 ms.*dumpSockets/)
    return true
  })
  const reason = new Error('enough')
  const controller = new AbortController()
  const aborted = client.dump('getaddr', undefined, { signal: controller.signal }).collect()
  setTimeout(() => controller.abort(reason), 5)
  await assert.rejects(aborted, reason)
})

test('the wait for a socket counts as waiting for the answer', async t => {
  const kernel = await slowKernel(t, { dumpSockets: 1, timeout: 0 })
  const first = kernel.client.dump('getaddr').collect()
  await sleep(5)
  const start = performance.now()
  const second = kernel.client.dump('getaddr', undefined, { timeout: 400 }).collect()
  await sleep(300)
  kernel.finish(1)
  await first
  await assert.rejects(second, { code: 'ERR_NLKIT_TIMEOUT' })
  const took = performance.now() - start
  assert.ok(took >= 350 && took < 600, `${took} ms of 400`)
})

onKernels('next() called again before the last one is settled loses nothing', async (t, kernel) => {
  const client = closing(t, await connect(rtAddr, kernel.place(t)))
  await addAddresses(client, 3000)
  const expected = (await client.dump('getaddr').collect()).map(item => item.local)
  const iterator = client.dump('getaddr')[Symbol.asyncIterator]()
  const got: unknown[] = []
  for (let ended = false; !ended; ) {
    const results = await Promise.all(Array.from({ length: 7 }, () => iterator.next()))
    for (const result of results) {
      if (result.done === true) ended = true
      else got.push(result.value.local)
    }
  }
  assert.deepEqual(got, expected)
})

for (const [name, open] of [
  ['items', client => client.dump('getaddr')[Symbol.asyncIterator]()],
  ['batches', client => client.dump('getaddr').batches()],
] as [string, (client: Kernel['client']) => AsyncIterator<unknown>][]) {
  test(`leaving a dump ends it at once, though next() waits: ${name}`, async t => {
    const kernel = await slowKernel(t, { dumpSockets: 1, timeout: 0 })
    const iterator = open(kernel.client)
    const waiting = [iterator.next(), iterator.next()]
    await sleep(5)
    assert.deepEqual(await iterator.return?.(), { done: true, value: undefined })
    const end = { done: true, value: undefined }
    assert.deepEqual(await Promise.all([...waiting, iterator.next()]), [end, end, end])
    assert.equal(kernel.sockets[1]!.closed, true)
    // The same while it waits for a socket.
    const running = kernel.client.dump('getaddr').collect()
    running.catch(() => undefined)
    await sleep(5)
    const queued = open(kernel.client)
    const next = queued.next()
    await sleep(5)
    await queued.return?.()
    assert.deepEqual(await next, end)
  })
}
