import assert from 'node:assert/strict'
import { getEventListeners } from 'node:events'
import test from 'node:test'
import {
  Connection,
  type ConnectionOptions,
  connect,
  NETLINK_USERSOCK,
  type OutgoingMessage,
  type Request,
  type RequestOptions,
} from 'nlkit'
import { rtLink } from 'nlkit/families/rt-link'
import { type ScriptedTransport, scripted } from './scripted-transport.js'
import { closing, onKernels, sleep, turn } from './support.js'

const NLMSG_ERROR = 2
/** Message types of the scripted kernel: never answered, acknowledged, never answered and behind a stranger's datagram. */
const [SILENT, ANSWERED, STRANGE] = [100, 101, 102] as const

interface Queue {
  readonly connection: Connection
  readonly transport: ScriptedTransport
  /** Payload's first byte of each message that was sent. */
  readonly sent: number[]
}

function queue(t: test.TestContext, options: ConnectionOptions = {}): Queue {
  const sent: number[] = []
  const transport = scripted(({ type, sequence, payload }) => {
    sent.push(payload[0]!)
    const acknowledgement: OutgoingMessage = { type: NLMSG_ERROR, sequence, payload: new Uint8Array(20) }
    if (type === ANSWERED) return [acknowledgement]
    return type === STRANGE ? [{ bytes: new Uint8Array(20), sender: 5 }] : []
  })
  const connection = closing(t, new Connection(transport, NETLINK_USERSOCK, { timeout: 0, ...options }))
  return { connection, transport, sent }
}

function ask(number: number, type: number = SILENT): Request<number> {
  return {
    operation: `ask ${number}`,
    type: () => type,
    flags: 0,
    write: writer => writer.raw(new Uint8Array([number, 0, 0, 0])),
    read: () => number,
  }
}

/** Fills the window with requests that are not answered, and lets more wait; returns how many were sent. */
function fill({ connection, sent }: Queue, options: RequestOptions): number {
  for (let number = 0; number < 100; number++) connection.request(ask(number), options).catch(() => {})
  assert.ok(sent.length > 10 && sent.length < 90)
  return sent.length
}

const outcome = (promise: Promise<unknown>): Promise<unknown> =>
  promise.then(
    () => 'answered',
    error => error.applied ?? error.code ?? error,
  )

test('what is aborted together is not sent any more: one signal, or many in one turn', async t => {
  for (const shared of [true, false]) {
    const { connection, sent } = queue(t)
    const controllers = Array.from({ length: shared ? 1 : 100 }, () => new AbortController())
    const results = Array.from({ length: 100 }, (_, number) =>
      outcome(connection.request(ask(number), { signal: controllers[number % controllers.length]!.signal })),
    )
    const before = sent.length
    assert.ok(before > 10 && before < 90)
    for (const controller of controllers) controller.abort('enough')
    assert.deepEqual(new Set(await Promise.all(results)), new Set(['enough']))
    await turn()
    assert.equal(sent.length, before)
    assert.equal(await outcome(connection.request(ask(200, ANSWERED))), 'answered')
    assert.deepEqual(sent.slice(before), [200])
  }
})

test('what times out together is not sent any more, and says so', async t => {
  t.mock.timers.enable({ apis: ['setTimeout'] })
  const { connection, sent } = queue(t)
  const results = Array.from({ length: 100 }, (_, number) => outcome(connection.request(ask(number), { timeout: 20 })))
  const before = sent.length
  t.mock.timers.tick(20)
  const applied = await Promise.all(results)
  await turn()
  assert.equal(sent.length, before)
  assert.deepEqual(
    applied,
    applied.map((_, index) => (index < before ? 'unknown' : 'no')),
  )
})

test('a waiting parcel of a batch is given up as a whole: nothing of it is sent', async t => {
  const aborting = queue(t)
  const controller = new AbortController()
  const before = fill(aborting, { signal: controller.signal })
  const batches = [0, 1, 2].map(() => aborting.connection.batch([ask(1), ask(2)], { signal: controller.signal }))
  controller.abort()
  t.mock.timers.enable({ apis: ['setTimeout'] })
  const timing = queue(t)
  fill(timing, { timeout: 20 })
  batches.push(timing.connection.batch([ask(1), ask(2)], { timeout: 20 }))
  t.mock.timers.tick(20)
  const results = (await Promise.all(batches)).flat()
  await turn()
  assert.deepEqual(
    results.map(result => result.status === 'rejected' && [result.reason.code, result.reason.applied]),
    [...Array(6).fill(['ERR_NLKIT_ABORTED', 'no']), ...Array(2).fill(['ERR_NLKIT_TIMEOUT', 'no'])],
  )
  assert.deepEqual([aborting.sent.length, timing.sent.length], [before, before])
})

test('aborting from a callback inside of a send: everything is sent once at most, and ends', async t => {
  const controllers = Array.from({ length: 100 }, () => new AbortController())
  let told = 0
  const { connection, sent } = queue(t, {
    onForeign: () => {
      if (told++ > 0) return
      for (const number of [0, 1, 2, 60]) controllers[number]!.abort('enough')
    },
  })
  const results = controllers.map(({ signal }, number) =>
    outcome(connection.request(ask(number, number >= 50 ? STRANGE : SILENT), { signal })),
  )
  const before = sent.length
  for (let number = 3; number < 50; number++) controllers[number]!.abort('enough')
  await turn()
  await turn()
  assert.ok(told > 0 && sent.length > before)
  assert.equal(new Set(sent).size, sent.length, `sent twice: ${sent}`)
  assert.ok(!sent.includes(99))
  connection.close()
  const ends = await Promise.all(results)
  assert.deepEqual(new Set(ends), new Set(['enough', 'ERR_NLKIT_CLOSED']))
})

test('closing and asking from a callback inside of a send', async t => {
  const asked: Promise<unknown>[] = []
  const first = queue(t, {
    onForeign: () => asked.push(outcome(first.connection.request(ask(7, ANSWERED)))),
  })
  const waiting = outcome(first.connection.request(ask(1, STRANGE)))
  assert.deepEqual(await Promise.all(asked), ['answered'])
  assert.deepEqual(first.sent, [1, 7])
  first.connection.close()
  assert.equal(await waiting, 'ERR_NLKIT_CLOSED')

  const second = queue(t, { onForeign: () => second.connection.close() })
  const controller = new AbortController()
  const { signal } = controller
  const results = Array.from({ length: 100 }, (_, number) =>
    outcome(second.connection.request(ask(number, number < 10 ? SILENT : STRANGE), number < 10 ? { signal } : {})),
  )
  assert.deepEqual(second.sent.length, 11)
  assert.deepEqual(new Set(await Promise.all(results)), new Set(['ERR_NLKIT_CLOSED']))
})

test('a signal that fires inside of the send of its own request ends it', async t => {
  const controller = new AbortController()
  const { connection } = queue(t, { onForeign: () => controller.abort('enough') })
  assert.equal(await outcome(connection.request(ask(1, STRANGE), { signal: controller.signal })), 'enough')
})

test('requests without acknowledgement that the kernel does not answer hold up nobody', async t => {
  const { connection, sent } = queue(t)
  const forgotten = Array.from({ length: 100 }, (_, number) =>
    outcome(connection.request(ask(number), { ack: false, timeout: 50 })),
  )
  assert.equal(sent.length, 100)
  assert.equal(await outcome(connection.request(ask(200, ANSWERED), { timeout: 20 })), 'answered')
  assert.deepEqual(new Set(await Promise.all(forgotten)), new Set(['unknown']))
  const { read: _read, ...order } = ask(1)
  assert.equal(await connection.request(order, { ack: false }), undefined)
})

test('a process that has not answered is waited for: its answers still need their room', async t => {
  const { connection, sent } = queue(t, { peer: 5 })
  for (let number = 0; number < 100; number++) connection.request(ask(number), { ack: false }).catch(() => {})
  assert.ok(sent.length < 90)
})

onKernels('an order without acknowledgement is over when it is sent, a refusal is still told', async (t, kernel) => {
  const client = closing(t, await connect(rtLink, { ...kernel.place(t), timeout: 0 }))
  const order = { ifiIndex: 1, ifiFlags: ['up'], ifiChange: 1 } as const
  const results = await Promise.all(
    Array.from({ length: 300 }, () => client.do('newlink', order as never, { ack: false })),
  )
  assert.deepEqual(new Set(results), new Set([undefined]))
  assert.equal((await client.do('getlink', { ifiIndex: 1 }, { ack: false })).ifname, 'lo')
  await assert.rejects(client.do('newlink', { ...order, ifiIndex: 4711 } as never, { ack: false }), { code: 'ENODEV' })
})

test('timeouts: long ones are waited for, what is none is refused before anything is sent', async t => {
  const { connection, transport, sent } = queue(t)
  const long = [Number.POSITIVE_INFINITY, 2 ** 31, 1e12].map(timeout => connection.request(ask(1), { timeout }))
  assert.equal(await Promise.race([...long.map(outcome), sleep(30).then(() => 'waiting')]), 'waiting')
  connection.close()
  for (const request of long) await assert.rejects(request, { code: 'ERR_NLKIT_CLOSED' })
  const other = queue(t).connection
  const before = sent.length
  for (const timeout of [Number.NaN, -1, '100' as unknown as number]) {
    await assert.rejects(other.request(ask(1), { timeout }), RangeError)
    await assert.rejects(other.batch([ask(1)], { timeout }), RangeError)
    assert.throws(() => new Connection(transport, NETLINK_USERSOCK, { timeout }), RangeError)
  }
  assert.equal(sent.length, before)
})

test('requests that share a signal are one listener, and leave none behind', async t => {
  const { connection } = queue(t)
  const { signal } = new AbortController()
  const waiting = Array.from({ length: 50 }, () => outcome(connection.request(ask(1), { signal })))
  assert.equal(getEventListeners(signal, 'abort').length, 1)
  connection.close()
  await Promise.all(waiting)
  assert.equal(getEventListeners(signal, 'abort').length, 0)
})
