import assert from 'node:assert/strict'
import type { TestContext } from 'node:test'
import { connect, NetlinkError } from 'nlkit'
import { nlctrl } from 'nlkit/families/nlctrl'
import { rtAddr } from 'nlkit/families/rt-addr'
import { rtLink } from 'nlkit/families/rt-link'
import { type AddressClient, addAddress, addAddresses } from './addresses.js'
import { closing, onKernels, type TestKernel, turn } from './support.js'

/** More than one receive takes: 8000 addresses of 76 bytes. */
const MANY = 8000

async function crowded(
  t: TestContext,
  kernel: TestKernel,
  options: { dumpSockets?: number } = {},
): Promise<AddressClient> {
  const client = closing(t, await connect(rtAddr, { ...kernel.place(t), ...options }))
  await addAddresses(client, MANY)
  return client
}

onKernels('a dump collects every object', async (t, kernel) => {
  const client = await crowded(t, kernel)
  const dump = client.dump('getaddr')
  const items = await dump.collect()
  assert.equal(items.length, MANY)
  assert.equal(new Set(items.map(item => item.local)).size, MANY)
  assert.deepEqual([dump.consistent, dump.attempts, dump.interrupted], [true, 1, false])
})

onKernels('streamed and in batches it is the same', async (t, kernel) => {
  const client = await crowded(t, kernel)
  let streamed = 0
  for await (const item of client.dump('getaddr')) streamed += item.ifaIndex === 1 ? 1 : 0
  let batched = 0
  for await (const batch of client.dump('getaddr').batches()) batched += batch.length
  assert.deepEqual([streamed, batched], [MANY, MANY])
})

onKernels('three dumps at once, and requests between them (D1)', async (t, kernel) => {
  const client = await crowded(t, kernel)
  const link = closing(t, await connect(rtLink, kernel.place(t)))
  const dumps = [1, 2, 3].map(() => client.dump('getaddr').collect())
  const [links, one] = await Promise.all([link.dump('getlink').collect(), link.do('getlink', { ifiIndex: 1 })])
  assert.deepEqual([links.length, one.ifname], [1, 'lo'])
  assert.deepEqual(
    (await Promise.all(dumps)).map(items => items.length),
    [MANY, MANY, MANY],
  )
})

for (const dumpSockets of [1, 8]) {
  onKernels(`nested dumps over ${dumpSockets} socket(s) go on`, async (t, kernel) => {
    const client = await crowded(t, kernel, { dumpSockets })
    let [outer, inner] = [0, 0]
    for await (const _address of client.dump('getaddr')) {
      if (++outer % 2000 !== 0) continue
      for await (const _other of client.dump('getaddr')) inner++
    }
    assert.deepEqual([outer, inner], [MANY, 4 * MANY])
  })
}

onKernels('a receive buffer smaller than one part is enough (D7)', async (t, kernel) => {
  const place = kernel.place(t)
  await addAddresses(closing(t, await connect(rtAddr, place)), MANY)
  const client = closing(t, await connect(rtAddr, { ...place, receiveBuffer: 1152 }))
  assert.ok(client.connection.endpoint.receiveBuffer <= 2304)
  assert.equal((await client.dump('getaddr').collect()).length, MANY)
})

onKernels('a request is answered while a dump is paused (V10)', async (t, kernel) => {
  const client = await crowded(t, kernel)
  const batches = client.dump('getaddr').batches()
  await batches.next()
  await addAddress(client, MANY + 1)
  await batches.return()
  assert.equal((await client.dump('getaddr').collect()).length, MANY + 1)
})

onKernels('a paused dump receives nothing', async (t, kernel) => {
  const client = await crowded(t, kernel)
  const dump = client.dump('getaddr')
  const batches = dump.batches()
  const first = await batches.next()
  await turn()
  await turn()
  assert.ok(first.value!.length < MANY)
  assert.equal(dump.consistent, false)
  let count = first.value!.length
  for await (const batch of batches) count += batch.length
  assert.equal(count, MANY)
  assert.equal(dump.consistent, true)
})

onKernels('leaving a loop leaves the client usable, again and again', async (t, kernel) => {
  const client = await crowded(t, kernel)
  for (let round = 0; round < 20; round++) {
    for await (const _address of client.dump('getaddr')) break
  }
  assert.equal((await client.dump('getaddr').collect()).length, MANY)
})

onKernels('an error inside NLMSG_DONE is an error (D10)', async (t, kernel) => {
  const place = kernel.place(t)
  const addresses = closing(t, await connect(rtAddr, place))
  await assert.rejects(addresses.dump('getaddr', { ifaIndex: 999 }).collect(), (error: unknown) => {
    assert.ok(NetlinkError.is(error))
    assert.deepEqual(
      [error.code, error.errno, error.syscall, error.request?.operation],
      ['ENODEV', 19, undefined, 'getaddr'],
    )
    return true
  })
  const links = closing(t, await connect(rtLink, place))
  await assert.rejects(links.dump('getlink', { targetNetnsid: 4711 }).collect(), {
    code: 'EINVAL',
    kernelMessage: 'Invalid target network namespace id',
  })
  await assert.rejects(
    async () => {
      for await (const _link of links.dump('getlink', { ifiIndex: 1 })) assert.fail('an item of a failed dump')
    },
    { code: 'EINVAL', kernelMessage: 'Filter by device index not supported for link dumps' },
  )
  assert.equal((await links.dump('getlink').collect()).length, 1)
})

onKernels('an interrupted dump is run again (D12)', async (t, kernel) => {
  const client = await crowded(t, kernel)
  const dump = client.dump('getaddr')
  const result = dump.collect()
  await turn()
  await addAddress(client, MANY + 1)
  const items = await result
  assert.deepEqual([items.length, dump.attempts, dump.interrupted, dump.consistent], [MANY + 1, 2, true, true])
})

onKernels('interrupted in every attempt it rejects with what there is, unless that is allowed', async (t, kernel) => {
  const client = await crowded(t, kernel)
  let next = MANY + 1
  const disturb = async (during: Promise<unknown>): Promise<void> => {
    let running = true
    const stop = () => {
      running = false
    }
    during.then(stop, stop)
    while (running) {
      await addAddress(client, next++)
      await turn()
    }
  }
  const dump = client.dump('getaddr', undefined, { attempts: 3 })
  const failing = dump.collect()
  await disturb(failing)
  await assert.rejects(failing, (error: unknown) => {
    assert.ok(NetlinkError.is(error))
    assert.equal(error.code, 'ERR_NLKIT_INTERRUPTED')
    assert.ok((error.partial?.length ?? 0) >= MANY - 1)
    return true
  })
  assert.deepEqual([dump.attempts, dump.interrupted, dump.consistent], [3, true, false])

  const allowed = client.dump('getaddr', undefined, { allowInterrupted: true })
  const items = allowed.collect()
  await disturb(items)
  assert.ok((await items).length >= MANY)
  assert.deepEqual([allowed.attempts, allowed.interrupted, allowed.consistent], [1, true, false])
})

onKernels('a stream that was interrupted ends with the error, or starts again where asked to', async (t, kernel) => {
  const client = await crowded(t, kernel)
  const interruptOnce = async (onRestart?: (attempt: number) => void): Promise<number> => {
    let [count, disturbed] = [0, false]
    for await (const batch of client.dump('getaddr', undefined, { onRestart }).batches()) {
      count += batch.length
      if (!disturbed) await addAddress(client, MANY + 1 + extra++)
      disturbed = true
    }
    return count
  }
  let extra = 0
  await assert.rejects(interruptOnce(), { code: 'ERR_NLKIT_INTERRUPTED' })
  const restarts: number[] = []
  let handedOut = 0
  handedOut = await interruptOnce(attempt => restarts.push(attempt))
  assert.deepEqual(restarts, [2])
  assert.ok(handedOut > 2 * MANY - 2)
})

onKernels('NLM_F_DUMP_FILTERED is told (D13)', async (t, kernel) => {
  const client = closing(t, await connect(rtAddr, kernel.place(t)))
  await addAddress(client, 1)
  const dump = client.dump('getaddr', { ifaIndex: 1 })
  assert.equal((await dump.collect()).length, 1)
  assert.equal(dump.filtered, true)
})

onKernels('aborting a dump rejects with the reason, running or waiting for its turn', async (t, kernel) => {
  const client = await crowded(t, kernel, { dumpSockets: 1 })
  const reason = new Error('enough')
  const controller = new AbortController()
  const running = client.dump('getaddr', undefined, { signal: controller.signal }).collect()
  const waiting = client.dump('getaddr', undefined, { signal: controller.signal }).collect()
  await turn()
  controller.abort(reason)
  const results = await Promise.allSettled([running, waiting])
  assert.deepEqual(
    results.map(result => result.status === 'rejected' && result.reason),
    [reason, reason],
  )
  await assert.rejects(client.dump('getaddr', undefined, { signal: controller.signal }).collect(), reason)
  assert.equal((await client.dump('getaddr').collect()).length, MANY)
})

onKernels('closing settles dumps, running and waiting', async (t, kernel) => {
  const client = await crowded(t, kernel, { dumpSockets: 1 })
  const dumps = [1, 2, 3].map(() => client.dump('getaddr').collect())
  await turn()
  client.close()
  const results = await Promise.allSettled(dumps)
  assert.deepEqual(
    results.map(result => result.status === 'rejected' && result.reason.code),
    Array(3).fill('ERR_NLKIT_CLOSED'),
  )
  await assert.rejects(client.dump('getaddr').collect(), { code: 'ERR_NLKIT_CLOSED' })
})

onKernels('a dump is read once', async (t, kernel) => {
  const client = closing(t, await connect(nlctrl, kernel.place(t)))
  const dump = client.dump('getfamily')
  assert.ok((await dump.collect()).some(family => family.familyName === 'nlctrl'))
  await assert.rejects(dump.collect(), TypeError)
})
