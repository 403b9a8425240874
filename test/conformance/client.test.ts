/** The client of nlkit on the embedded kernel: nothing above the transport knows which kernel answers. */

import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import test from 'node:test'
import { connect, NETLINK_USERSOCK, NetlinkError, NetlinkSocket, type SubscriptionEvent } from 'nlkit'
import { nlctrl } from 'nlkit/families/nlctrl'
import { createKernel, RequestError } from 'nlkit/kernel'
import { demoFamily } from './demo-family.js'

const text = (bytes: Uint8Array): string => new TextDecoder().decode(bytes)
const payload = (words: string): Uint8Array => new TextEncoder().encode(words)

test('a process greets the kernel, and the kernel answers', async t => {
  const kernel = createKernel()
  const heard: string[] = []
  const hello = kernel.netlink(30, {
    groups: 1,
    input: (message, { portId }) => {
      heard.push(text(message.payload))
      hello.unicast({ type: 16, payload: payload('hello users!!!') }, portId)
    },
  })
  const socket = await NetlinkSocket.open(30, { kernel, portId: 100 })
  t.after(() => socket.close())
  await socket.send({ type: 16, payload: payload('hello netlink!!') }, { portId: 0, group: 0 })
  assert.deepEqual(heard, ['hello netlink!!'])
  for await (const { message, sender } of socket) {
    assert.deepEqual([text(message.payload), sender.portId], ['hello users!!!', 0])
    break
  }
})

test('two processes that joined a group hear the kernel; a third does not', async t => {
  const kernel = createKernel()
  const greeting = kernel.netlink(17, { groups: 1 })
  const sockets = await Promise.all([[1], [1], []].map(groups => NetlinkSocket.open(17, { kernel, groups })))
  t.after(() => sockets.forEach(socket => void socket.close()))
  assert.equal(greeting.broadcast({ type: 16, payload: payload('Greeting from kernel!') }, { group: 1 }), 0)
  for (const socket of sockets.slice(0, 2)) {
    for await (const { message, group } of socket) {
      assert.deepEqual([text(message.payload), group], ['Greeting from kernel!', 1])
      break
    }
  }
  const nothing = await Promise.race([
    sockets[2]![Symbol.asyncIterator]().next(),
    new Promise(r => setTimeout(r, 20, 0)),
  ])
  assert.equal(nothing, 0)
})

test('processes talk to each other on NETLINK_USERSOCK', async t => {
  const kernel = createKernel()
  const [a, b] = await Promise.all([10, 11].map(portId => NetlinkSocket.open(NETLINK_USERSOCK, { kernel, portId })))
  t.after(() => [a, b].forEach(socket => void socket!.close()))
  await a!.send({ type: 16, payload: payload('ping') }, { portId: 11, group: 0 })
  for await (const { message, sender } of b!) {
    assert.deepEqual([text(message.payload), sender.portId], ['ping', 10])
    break
  }
})

test('a family of one’s own: requests, dumps, events, errors with place and policy', async t => {
  const kernel = createKernel()
  const family = demoFamily()
  const registered = kernel.generic.register(family, {
    get: {
      do: ({ number }: { number?: number }) => {
        if (number === 0) throw new RequestError(19, { message: 'no such number', offset: 20 })
        return { number, name: 'demo' }
      },
      dump: function* () {
        for (let number = 0; number < 2000; number++) yield { number }
      },
    },
  } as never)
  const client = await connect(family, { kernel })
  t.after(() => client.close())
  const answer = (await client.do('get' as never, { number: 5 } as never)) as { number: number; name: string }
  assert.deepEqual([answer.number, answer.name], [5, 'demo'])

  const all = (await client.dump('get' as never, {} as never).collect()) as { items?: unknown[] } | unknown[]
  const items = Array.isArray(all) ? all : (all.items ?? [])
  assert.equal(items.length, 2000)

  await assert.rejects(client.do('get' as never, { number: 0 } as never), (error: unknown) => {
    assert.ok(error instanceof NetlinkError)
    assert.deepEqual([error.code, error.kernelMessage, error.attribute], ['ENODEV', 'no such number', 'number'])
    return true
  })
  await assert.rejects(client.do('get' as never, { nest: { signed: 9 } } as never), (error: unknown) => {
    assert.ok(error instanceof NetlinkError)
    assert.deepEqual([error.code, error.attribute], ['ERANGE', 'nest.signed'])
    assert.deepEqual([error.policy?.min, error.policy?.max], [-5n, 5n])
    return true
  })

  const events = client.subscribe('news')
  registered.notify('ntf' as never, { number: 77 } as never)
  for await (const event of events as AsyncIterable<SubscriptionEvent<never>>) {
    assert.deepEqual((event as { type: string; value: { number: number } }).value.number, 77)
    break
  }
})

test('a slow subscriber is told of the overrun, once, and hears what comes later', async t => {
  const kernel = createKernel()
  const family = demoFamily()
  const registered = kernel.generic.register(family, {})
  const client = await connect(family, { kernel })
  t.after(() => client.close())
  const events = client.subscribe('news', { receiveBuffer: 8192 })
  for (let number = 0; number < 1000; number++) registered.notify('ntf' as never, { number } as never)
  let overruns = 0
  for await (const event of events) {
    const { type } = event as { type: string }
    if (type === 'overrun') {
      overruns++
      registered.notify('ntf' as never, { number: 5000 } as never)
    } else if ((event as unknown as { value: { number: number } }).value.number === 5000) break
  }
  assert.equal(overruns, 1)
})

test('a subscription follows its family through unregister and register', async t => {
  const kernel = createKernel()
  const family = demoFamily()
  let registered = kernel.generic.register(family, {})
  const client = await connect(family, { kernel })
  t.after(() => client.close())
  const seen: string[] = []
  const events = client.subscribe('news')
  registered.unregister()
  registered = kernel.generic.register(family, {})
  for await (const event of events) {
    const { type } = event as { type: string }
    seen.push(type)
    if (type === 'familyAdded') registered.notify('ntf' as never, {} as never)
    if (type === 'ntf') break
  }
  assert.deepEqual(seen, ['familyRemoved', 'familyAdded', 'ntf'])
})

test('kernels share nothing, and the same seed gives the same port ids', async () => {
  const portIds = async (seed: number): Promise<number[]> => {
    const kernel = createKernel({ seed })
    const sockets = await Promise.all([0, 1, 2].map(() => NetlinkSocket.open(NETLINK_USERSOCK, { kernel })))
    const ids = sockets.map(socket => socket.portId)
    for (const socket of sockets) await socket.close()
    return ids
  }
  assert.deepEqual(await portIds(5), await portIds(5))
  assert.notDeepEqual(await portIds(5), await portIds(6))
  const kernel = createKernel()
  const client = await connect(nlctrl, { kernel })
  await assert.rejects(client.do('getfamily', { familyName: 'demo' }), { code: 'ENOENT' })
  await client.close()
})

test('a watched socket keeps the process alive, an unwatched or closed one does not', () => {
  const run = (after: string) =>
    spawnSync(
      process.execPath,
      [
        '--input-type=module',
        '-e',
        `import { createKernel } from 'nlkit/kernel'
         const socket = createKernel().transport.socket(2)
         socket.bind(1, 0)
         socket.watch(() => {})
         ${after}`,
      ],
      { encoding: 'utf8', timeout: 10_000, cwd: new URL('../../..', import.meta.url) },
    )
  assert.equal(run('socket.unwatch()').status, 0)
  assert.equal(run('socket.close()').status, 0)
  assert.equal(run('setTimeout(() => process.exit(7), 100)').status, 7)
  assert.equal(run('setTimeout(() => process.exit(7), 100).unref()').status, 7)
})
