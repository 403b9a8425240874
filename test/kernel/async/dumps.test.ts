/** Dumps that take their time: async iterators, and raw ones with async start, step and done. */

import assert from 'node:assert/strict'
import test from 'node:test'
import { setTimeout as sleep } from 'node:timers/promises'
import { NetlinkSocket } from 'nlkit'
import { type DumpControl, type KernelSocket, RequestError } from 'nlkit/kernel'
import { type Message, NLM_F_DUMP, NLM_F_REQUEST, NLMSG_DONE, NLMSG_ERROR } from 'nlkit/wire'
import { box, connect, Gate, kernelWithFailures, refusal, settle } from './box.js'

test('an async generator: all items, in order, over many chunks', async () => {
  const { kernel } = kernelWithFailures()
  const seen: string[] = []
  kernel.generic.register(box, {
    get: {
      async *dump({ number: count = 0 }) {
        seen.push('start')
        try {
          for (let number = 0; number < count; number++) {
            if (number % 100 === 0) await settle()
            yield { number, name: 'x'.repeat(100) }
          }
        } finally {
          await settle()
          seen.push('done')
        }
      },
    },
  })
  await using client = await connect(kernel)
  const items = await client.dump('get', { number: 1000 }).collect()
  assert.deepEqual(
    items.map(({ number }) => number),
    Array.from({ length: 1000 }, (_, i) => i),
  )
  await settle()
  assert.deepEqual(seen, ['start', 'done'])
})

test('items that take long come as they are there, not when the chunk is full', async () => {
  const { kernel } = kernelWithFailures()
  const gates = [new Gate(), new Gate(), new Gate()]
  kernel.generic.register(box, {
    get: {
      async *dump() {
        for (const [number, gate] of gates.entries()) {
          await gate.promise
          yield { number }
        }
      },
    },
  })
  await using client = await connect(kernel)
  let expected = 0
  gates[0]!.open()
  for await (const { number } of client.dump('get', {})) {
    assert.equal(number, expected++)
    gates[expected]?.open()
  }
  assert.equal(expected, 3)
})

test('what fails before the iterable is there is an error, what fails later is in DONE with the items before it', async () => {
  const { kernel, failures } = kernelWithFailures()
  kernel.generic.register(box, {
    get: {
      async dump({ number }) {
        await settle()
        if (number === 0) throw new RequestError(19, { message: 'not begun' })
        return (async function* () {
          yield { number: 1 }
          await settle()
          if (number === 1) throw new RequestError(5, { message: 'half-way' })
          throw new TypeError('a mistake')
        })()
      },
    },
  })
  await using client = await connect(kernel)
  assert.deepEqual(await refusal(client.dump('get', { number: 0 }).collect()), ['ENODEV', 'not begun'])
  const error = await client
    .dump('get', { number: 1 })
    .collect()
    .catch((error: unknown) => error)
  const { code, kernelMessage, partial } = error as {
    code: string
    kernelMessage: string
    partial: { number: number }[]
  }
  assert.deepEqual([code, kernelMessage, partial.map(({ number }) => number)], ['EIO', 'half-way', [1]])
  assert.deepEqual(failures, [])
  assert.deepEqual(await refusal(client.dump('get', { number: 2 }).collect()), ['EIO', 'a mistake'])
  assert.deepEqual(failures.map(String), ['TypeError: a mistake'])
})

test('a plain iterable that comes later', async () => {
  const { kernel } = kernelWithFailures()
  kernel.generic.register(box, {
    get: {
      async dump() {
        await settle()
        return [{ number: 1 }, { number: 2 }]
      },
    },
  })
  await using client = await connect(kernel)
  assert.equal((await client.dump('get', {}).collect()).length, 2)
})

test('each chunk of a dump takes its turn among the requests of the family', async () => {
  const { kernel } = kernelWithFailures()
  const gate = new Gate()
  const order: string[] = []
  kernel.generic.register(box, {
    get: {
      async *dump() {
        order.push('chunk begins')
        await gate.promise
        order.push('chunk ends')
        yield { number: 1 }
      },
    },
    set: { do: () => void order.push('set') },
  })
  await using client = await connect(kernel)
  await using other = await connect(kernel)
  const dump = client.dump('get', {}).collect()
  await settle()
  const set = other.do('set', {})
  await settle()
  gate.open()
  await Promise.all([dump, set])
  assert.deepEqual(order, ['chunk begins', 'chunk ends', 'set'])
})

test('unregistering in a dump ends it with ECANCELED in DONE; its generator ends behind its step', async () => {
  const { kernel } = kernelWithFailures()
  const gate = new Gate()
  const ended = new Gate<boolean>()
  const family = kernel.generic.register(box, {
    get: {
      async *dump(_request, { signal }) {
        try {
          yield { number: 1 }
          await gate.promise
          yield { number: 2 }
        } finally {
          ended.open(signal.aborted)
        }
      },
    },
  })
  await using client = await connect(kernel)
  const items = client.dump('get', {})[Symbol.asyncIterator]()
  assert.equal((await items.next()).value?.number, 1)
  const rest = refusal(items.next())
  await settle()
  family.unregister()
  assert.deepEqual(await rest, ['ECANCELED', 'family box was unregistered'])
  gate.open()
  assert.equal(await ended.promise, true)
})

// Raw dumps, step by step.

const RAW = 30
const REQUEST = { type: 16, flags: NLM_F_REQUEST | NLM_F_DUMP }

class Bench {
  readonly owner: KernelSocket
  readonly log: string[] = []
  readonly failures: unknown[]
  readonly kernel

  constructor(control: (log: string[]) => DumpControl) {
    const { kernel, failures } = kernelWithFailures()
    this.kernel = kernel
    this.failures = failures
    this.owner = kernel.netlink(RAW, {
      parallelOps: true,
      request: request => this.owner.startDump(request, control(this.log)),
    })
  }

  open(): Promise<NetlinkSocket> {
    return NetlinkSocket.open(RAW, { kernel: this.kernel })
  }
}

function errnoOf({ payload }: Message): number {
  return new DataView(payload.buffer, payload.byteOffset).getInt32(0, true)
}

async function next(socket: NetlinkSocket): Promise<[type: number, sequence: number, errno: number | undefined]> {
  const { message } = await socket.receive({ timeout: 2000 })
  const { type, sequence } = message
  return [type, sequence, type === NLMSG_ERROR || type === NLMSG_DONE ? errnoOf(message) : undefined]
}

test('start, step and done, each later than asked for, never overlap; another dump meanwhile is EBUSY', async () => {
  const gates = [new Gate(), new Gate(), new Gate()]
  let left = 2
  const bench = new Bench(log => ({
    async start() {
      log.push('start')
      await gates[0]!.promise
      log.push('started')
    },
    async dump(chunk) {
      log.push('step')
      await gates[1]!.promise
      chunk.add(17, writer => void writer.zeros(4))
      log.push('stepped')
      return --left
    },
    async done() {
      log.push('done')
      await gates[2]!.promise
      throw new Error('too late to be told the reader')
    },
  }))
  await using socket = await bench.open()
  await socket.send({ ...REQUEST, sequence: 1 })
  await socket.send({ ...REQUEST, sequence: 2 })
  assert.deepEqual(await next(socket), [NLMSG_ERROR, 2, -16])
  gates[0]!.open()
  await settle()
  await socket.send({ ...REQUEST, sequence: 3 })
  assert.deepEqual(await next(socket), [NLMSG_ERROR, 3, -16])
  assert.deepEqual(bench.log, ['start', 'started', 'step'])
  gates[1]!.open()
  assert.deepEqual(await next(socket), [17, 1, undefined])
  assert.deepEqual(await next(socket), [17, 1, undefined])
  assert.deepEqual(await next(socket), [NLMSG_DONE, 1, 0])
  assert.deepEqual(bench.log, ['start', 'started', 'step', 'stepped', 'step', 'stepped', 'done'])
  // Done, though its handler has not come back: another one may start.
  left = 1
  await socket.send({ ...REQUEST, sequence: 4 })
  assert.deepEqual(await next(socket), [17, 4, undefined])
  gates[2]!.open()
  await settle()
  assert.ok(bench.failures.length > 0)
})

test('start that rejects refuses, without done; the socket may dump again', async () => {
  let refuse = true
  const bench = new Bench(log => ({
    async start() {
      await settle()
      if (refuse) throw new RequestError(13)
    },
    dump: () => 0,
    done: () => void log.push('done'),
  }))
  await using socket = await bench.open()
  await socket.send({ ...REQUEST, sequence: 1 })
  assert.deepEqual(await next(socket), [NLMSG_ERROR, 1, -13])
  assert.deepEqual(bench.log, [])
  refuse = false
  await socket.send({ ...REQUEST, sequence: 2 })
  assert.deepEqual(await next(socket), [NLMSG_DONE, 2, 0])
  assert.deepEqual(bench.log, ['done'])
})

for (const stage of ['start', 'dump'] as const) {
  test(`the reader closes while ${stage} goes on: done comes behind it, once, and nothing is sent`, async () => {
    const gate = new Gate()
    const bench = new Bench(log => ({
      async start({ request }) {
        request.signal.addEventListener('abort', () => log.push('signal'))
        if (stage === 'start') await gate.promise
        log.push('started')
      },
      async dump() {
        if (stage === 'dump') await gate.promise
        log.push('stepped')
        return 1
      },
      done: () => void log.push('done'),
    }))
    const socket = await bench.open()
    const { portId } = socket
    await socket.send({ ...REQUEST, sequence: 1 })
    await settle()
    socket.close()
    await using heir = await NetlinkSocket.open(RAW, { kernel: bench.kernel, portId })
    gate.open()
    await settle()
    assert.deepEqual(
      bench.log,
      stage === 'start' ? ['signal', 'started', 'done'] : ['started', 'signal', 'stepped', 'done'],
    )
    await assert.rejects(heir.receive({ timeout: 20 }), { code: 'ERR_NLKIT_TIMEOUT' })
  })

  test(`the kernel socket is released while ${stage} goes on: the reader is told`, async () => {
    const gate = new Gate()
    const bench = new Bench(log => ({
      async start() {
        if (stage === 'start') await gate.promise
      },
      async dump(chunk) {
        await gate.promise
        chunk.add(17, writer => void writer.zeros(4))
        return 0
      },
      done: () => void log.push('done'),
    }))
    await using socket = await bench.open()
    await socket.send({ ...REQUEST, sequence: 1 })
    await settle()
    bench.owner.release()
    assert.deepEqual(await next(socket), [stage === 'start' ? NLMSG_ERROR : NLMSG_DONE, 1, -125])
    gate.open()
    await settle()
    assert.deepEqual(bench.log, ['done'])
    await assert.rejects(socket.receive({ timeout: 20 }), { code: 'ERR_NLKIT_TIMEOUT' })
  })
}

test('a plain dump between two chunks ends so, too, when its kernel socket is released', async () => {
  let left = 3
  const bench = new Bench(log => ({
    dump(chunk) {
      chunk.add(17, writer => void writer.zeros(3000))
      return --left
    },
    done: () => void log.push('done'),
  }))
  await using socket = await bench.open()
  await socket.send({ ...REQUEST, sequence: 1 })
  bench.owner.release()
  assert.deepEqual(await next(socket), [17, 1, undefined])
  assert.deepEqual(await next(socket), [NLMSG_DONE, 1, -125])
  assert.deepEqual(bench.log, ['done'])
})

test('a change while a chunk is awaited marks the next message, as one between chunks does', async () => {
  let generation = 1
  let left = 2
  const bench = new Bench(() => ({
    generation: () => generation,
    async dump(chunk) {
      await sleep(1)
      chunk.add(17, writer => void writer.zeros(4))
      return --left
    },
  }))
  await using socket = await bench.open()
  await socket.send({ ...REQUEST, sequence: 1 })
  const first = await socket.receive({ timeout: 2000 })
  generation++
  const second = await socket.receive({ timeout: 2000 })
  const done = await socket.receive({ timeout: 2000 })
  assert.deepEqual(
    [first, second, done].map(({ message }) => message.flags & 0x10),
    [0, 0x10, 0],
  )
})
