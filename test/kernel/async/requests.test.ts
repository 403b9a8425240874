/** Handlers of requests that are async functions: when they answer, in which order, and what becomes of those that cannot any more. */

import assert from 'node:assert/strict'
import { readFile } from 'node:fs/promises'
import test from 'node:test'
import { NetlinkSocket, openProtocol } from 'nlkit'
import { createKernel, type Request, RequestError } from 'nlkit/kernel'
import { ByteView, messageAt, NLM_F_ACK, NLM_F_REQUEST, NLMSG_ERROR } from 'nlkit/wire'
import { box, connect, echo, Gate, kernelWithFailures, refusal, settle } from './box.js'

test('the send has returned, the answer and then its acknowledgement come later', async () => {
  const { kernel } = kernelWithFailures()
  const gate = new Gate()
  const order: string[] = []
  kernel.generic.register(box, {
    get: {
      async do({ number }) {
        order.push('begun')
        await gate.promise
        return { number: number! + 1 }
      },
    },
  })
  await using client = await connect(kernel)
  const answer = client.do('get', { number: 1 })
  order.push('sent')
  await settle()
  assert.deepEqual(order, ['begun', 'sent'])
  gate.open()
  assert.equal((await answer).number, 2)
})

test('a rejection is the errno and text of the acknowledgement', async () => {
  const { kernel, failures } = kernelWithFailures()
  kernel.generic.register(box, {
    set: {
      async do({ number }) {
        await settle()
        if (number === 0) throw new RequestError(19, { message: 'no such box' })
        if (number === 1) await readFile('/does/not/exist')
        throw new TypeError('a mistake')
      },
    },
  })
  await using client = await connect(kernel)
  assert.deepEqual(await refusal(client.do('set', { number: 0 })), ['ENODEV', 'no such box'])
  const [code, words] = await refusal(client.do('set', { number: 1 }))
  assert.equal(code, 'ENOENT')
  assert.match(words!, /no such file or directory/)
  assert.deepEqual(failures, [])
  assert.deepEqual(await refusal(client.do('set', { number: 2 })), ['EIO', 'a mistake'])
  assert.deepEqual(failures.map(String), ['TypeError: a mistake'])
})

test('a plain function that throws a mistake is EIO too, and not an exception of send()', async () => {
  const { kernel, failures } = kernelWithFailures()
  kernel.generic.register(box, {
    set: {
      do() {
        throw new TypeError('a mistake')
      },
    },
  })
  await using client = await connect(kernel)
  assert.deepEqual(await refusal(client.do('set', {})), ['EIO', 'a mistake'])
  assert.equal(failures.length, 1)
})

for (const parallelOps of [false, true]) {
  const how = parallelOps ? 'overlap with parallelOps, and are answered as they end' : 'are handled one after the other'
  test(`requests of a family ${how}`, async () => {
    const { kernel } = kernelWithFailures()
    const gates = [new Gate(), new Gate(), new Gate()]
    const order: string[] = []
    kernel.generic.register(
      box,
      {
        get: {
          async do({ number }) {
            order.push(`${number} begins`)
            await gates[number!]!.promise
            order.push(`${number} ends`)
            return { number }
          },
        },
        set: { do: () => void order.push('set') },
      },
      { parallelOps },
    )
    await using client = await connect(kernel)
    await using other = await connect(kernel)
    const answers = [
      client.do('get', { number: 0 }),
      other.do('get', { number: 1 }),
      client.do('get', { number: 2 }),
      other.do('set', {}),
    ]
    await settle()
    for (const gate of gates.reverse()) {
      gate.open()
      await settle()
    }
    await Promise.all(answers)
    assert.deepEqual(
      order,
      parallelOps
        ? ['0 begins', '1 begins', '2 begins', 'set', '2 ends', '1 ends', '0 ends']
        : ['0 begins', '0 ends', '1 begins', '1 ends', '2 begins', '2 ends', 'set'],
    )
  })
}

test('pre and post surround do; pre that refuses keeps both from being called, post is called whatever came of do', async () => {
  const { kernel } = kernelWithFailures()
  const calls: string[] = []
  kernel.generic.register(
    box,
    {
      get: {
        do({ number }, info) {
          calls.push(`do with ${info.context}`)
          if (number === 1) throw new RequestError(16)
          return { number }
        },
      },
      set: { pre: () => void calls.push('own pre'), do: async () => void calls.push('set') },
    },
    {
      async pre(info) {
        await settle()
        calls.push(`pre of ${info.command}`)
        if (info.offsetOf(2) !== undefined) throw new RequestError(1, { message: 'no names' })
        info.context = 'a lock'
      },
      async post(info) {
        await settle()
        calls.push(`post with ${info.context}`)
      },
    },
  )
  await using client = await connect(kernel)
  const took = async (promise: Promise<unknown>): Promise<string[]> => {
    await promise.catch(() => {})
    for (let turn = 0; turn < 5; turn++) await settle() // the reply comes before post has ended
    return calls.splice(0)
  }
  assert.deepEqual(await took(client.do('get', { number: 0 })), ['pre of 1', 'do with a lock', 'post with a lock'])
  assert.deepEqual(await took(client.do('get', { number: 1 })), ['pre of 1', 'do with a lock', 'post with a lock'])
  assert.deepEqual(await refusal(client.do('get', { name: 'x' })), ['EPERM', 'no names'])
  assert.deepEqual(calls.splice(0), ['pre of 1'])
  assert.deepEqual(await took(client.do('set', {})), ['own pre', 'set', 'post with undefined'])
})

test('a requester that goes away: its signal fires, and what is sent to it reaches nobody who has its port now', async () => {
  const { kernel } = kernelWithFailures()
  const gate = new Gate()
  const ended = new Gate<{ aborted: boolean; sent: number }>()
  kernel.generic.register(box, {
    get: {
      async do(_request, info) {
        const { signal } = info
        await gate.promise
        ended.open({ aborted: signal.aborted, sent: info.reply({ number: 1 }) })
        return { number: 2 }
      },
    },
  })
  const client = await connect(kernel)
  const answer = client.do('get', {})
  await settle()
  const { portId } = client.connection
  client.close()
  await assert.rejects(answer)
  await using heir = await NetlinkSocket.open(16, { kernel, portId })
  gate.open()
  assert.deepEqual(await ended.promise, { aborted: true, sent: -111 })
  await settle()
  await assert.rejects(heir.receive({ timeout: 20 }), { code: 'ERR_NLKIT_TIMEOUT' })
})

test('unregistering answers what goes on and what waits with ECANCELED; what the handler says later is not sent', async () => {
  const { kernel } = kernelWithFailures()
  const gate = new Gate()
  const sent = new Gate<number>()
  const seen: (number | undefined)[] = []
  const family = kernel.generic.register(box, {
    get: {
      async do({ number }, info) {
        seen.push(number)
        await gate.promise
        sent.open(info.reply({ number: 1 }))
        return { number: 2 }
      },
    },
  })
  await using client = await connect(kernel)
  const answers = [client.do('get', { number: 1 }), client.do('get', { number: 2 })]
  const refused = Promise.all(answers.map(refusal))
  await settle()
  family.unregister()
  for (const [code, words] of await refused)
    assert.deepEqual([code, words], ['ECANCELED', 'family box was unregistered'])
  gate.open()
  assert.equal(await sent.promise, -125)
  await settle()
  assert.deepEqual(seen, [1])
  assert.equal(family.notify('ntf', { number: 1 }), -3)
})

test('signal rejects what the handler waits for', async () => {
  const { kernel, failures } = kernelWithFailures()
  const gone = new Gate<unknown>()
  const family = kernel.generic.register(box, {
    set: {
      async do(_request, { signal }) {
        await new Promise((_resolve, reject) => signal.addEventListener('abort', () => reject(signal.reason)))
      },
      async post({ signal }) {
        gone.open(signal.reason)
      },
    },
  })
  await using client = await connect(kernel)
  const refused = refusal(client.do('set', {}))
  family.unregister()
  assert.equal((await refused)[0], 'ECANCELED')
  assert.ok((await gone.promise) instanceof RequestError)
  assert.deepEqual(failures, [])
})

const RAW = 30

async function rawAnswers(socket: NetlinkSocket, count: number): Promise<unknown[]> {
  const answers: unknown[] = []
  for (; answers.length < count; ) {
    const { message } = await socket.receive({ timeout: 2000 })
    const { type, sequence, payload } = message
    const errno = (): number => new DataView(payload.buffer, payload.byteOffset).getInt32(0, true)
    answers.push([sequence, type === NLMSG_ERROR ? errno() : [...payload]])
  }
  return answers
}

function request(sequence: number, flags: number = NLM_F_REQUEST | NLM_F_ACK) {
  return { type: 16, flags, sequence, payload: Uint8Array.of(sequence) }
}

test('raw requests: acknowledged when they end, in the order they came, though one datagram held them', async () => {
  const { kernel, failures } = kernelWithFailures()
  const gates = [new Gate<number>(), new Gate<number>(), new Gate<number>()]
  gates[1]!.promise.catch(() => {})
  const owner = kernel.netlink(RAW, {
    async request({ message }: Request) {
      return gates[message.sequence]!.promise
    },
  })
  await using socket = await NetlinkSocket.open(RAW, { kernel })
  await socket.send([request(0), request(1), request(2, NLM_F_REQUEST)])
  gates[2]!.open(-22)
  gates[1]!.fail(new RequestError(17))
  await settle()
  gates[0]!.open(0)
  assert.deepEqual(await rawAnswers(socket, 3), [
    [0, 0],
    [1, -17],
    [2, -22],
  ])
  owner.release()
  assert.deepEqual(failures, [])
})

test('raw input: what comes later is in order; a rejection is told, as nothing is acknowledged', async () => {
  const { kernel, failures } = kernelWithFailures()
  const owner = kernel.netlink(RAW, {
    async input({ sequence, type, payload }, from) {
      if (sequence === 1) await settle()
      if (sequence === 2) throw new RangeError('not this one')
      owner.reply(from, { type, sequence, payload })
    },
  })
  await using socket = await NetlinkSocket.open(RAW, { kernel })
  await socket.send([request(1), request(2), request(3)])
  assert.deepEqual(await rawAnswers(socket, 2), [
    [1, [1]],
    [3, [3]],
  ])
  assert.deepEqual(failures.map(String), ['RangeError: not this one'])
})

test('releasing the kernel socket answers what its handlers have not', async () => {
  const { kernel } = kernelWithFailures()
  const aborted: boolean[] = []
  const owner = kernel.netlink(RAW, {
    parallelOps: true,
    request: ({ signal }) => new Promise(() => signal.addEventListener('abort', () => aborted.push(signal.aborted))),
  })
  await using socket = await NetlinkSocket.open(RAW, { kernel })
  await socket.send([request(1), request(2, NLM_F_REQUEST)])
  owner.release()
  assert.deepEqual(await rawAnswers(socket, 2), [
    [1, -125],
    [2, -125],
  ])
  assert.deepEqual(aborted, [true, true])
  owner.release()
})

test('a defined protocol: an async handler answers later, one that fails is told', async () => {
  const { kernel, failures } = kernelWithFailures()
  const side = kernel.protocol(echo, {
    async text(value, sender) {
      await settle()
      if (value === 'fail') throw new Error('cannot')
      sender.reply('text', value)
    },
  })
  await using socket = await openProtocol(echo, { kernel })
  for (const word of ['one', 'fail', 'two']) await socket.send('text', word)
  assert.equal((await socket.receive({ timeout: 2000 })).value, 'one')
  assert.equal((await socket.receive({ timeout: 2000 })).value, 'two')
  assert.deepEqual(failures.map(String), ['Error: cannot'])
  side.release()
})

test('without a listener a mistake is a warning of the process', async () => {
  const own = createKernel({ rtnetlink: false })
  const warned = new Promise<Error>(resolve => process.once('warning', resolve))
  own.protocol(echo, {
    text() {
      throw new Error('cannot')
    },
  })
  await using socket = await openProtocol(echo, { kernel: own })
  await socket.send('text', 'x')
  assert.match((await warned).message, /a handler of a kernel side failed: Error: cannot\n +at /)
})

test('the acknowledgement of an async handler is that of a plain one, byte for byte', async () => {
  const answers = await Promise.all(
    [() => -22, async () => -22].map(async handler => {
      const { kernel } = kernelWithFailures()
      kernel.netlink(RAW, { request: handler })
      await using socket = await NetlinkSocket.open(RAW, { kernel, portId: 7 })
      await socket.send([request(1)])
      for await (const { bytes } of socket.datagrams()) return messageAt(ByteView.copyOf(bytes), 0)
      return undefined
    }),
  )
  assert.ok(answers[0] !== undefined)
  assert.deepEqual(answers[0], answers[1])
})
