import assert from 'node:assert/strict'

import { connect, NETLINK_ROUTE, NetlinkError, NLM_F_CREATE, NLM_F_EXCL } from 'nlkit'
import { rtAddr } from 'nlkit/families/rt-addr'
import { address } from './addresses.js'
import { closing, onKernels } from './support.js'

const flags = NLM_F_CREATE | NLM_F_EXCL

for (const ack of ['each', 'last'] as const) {
  onKernels(`3000 requests with errors in the middle, ack ${ack}`, async (t, kernel) => {
    const client = closing(t, await connect(rtAddr, kernel.place(t)))
    // Every tenth repeats the one before it.
    const items = Array.from({ length: 3000 }, (_, index) => {
      const number = index % 10 === 9 ? index - 1 : index
      return { name: 'newaddr' as const, request: address(number + 1), flags }
    })
    const results = await client.batch(items, { ack })
    assert.equal(results.length, 3000)
    for (const [index, result] of results.entries()) {
      if (index % 10 !== 9) {
        assert.equal(result.status, 'fulfilled', `request ${index}`)
        continue
      }
      assert.equal(result.status, 'rejected', `request ${index}`)
      assert.ok(result.status === 'rejected' && NetlinkError.is(result.reason))
      assert.deepEqual([result.reason.code, result.reason.applied], ['EEXIST', undefined])
    }
    assert.equal((await client.dump('getaddr').collect()).length, 2700)
    assert.equal(client.connection.counters.overruns, 0)
    assert.equal(client.connection.counters.unmatched, 0)
  })
}

onKernels('at a tiny receive buffer too, nothing overflows', async (t, kernel) => {
  const client = closing(t, await connect(rtAddr, { ...kernel.place(t), receiveBuffer: 4096 }))
  const items = Array.from({ length: 100 }, (_, index) => ({
    name: 'newaddr' as const,
    request: address(index + 1),
    flags,
  }))
  assert.ok((await client.batch(items)).every(result => result.status === 'fulfilled'))
  assert.equal(client.connection.counters.overruns, 0)
})

onKernels('a value that cannot be written is its own error, the rest is sent', async (t, kernel) => {
  const client = closing(t, await connect(rtAddr, kernel.place(t)))
  const bad = { ...address(2), ifaPrefixlen: 5000 }
  const results = await client.batch([
    { name: 'newaddr', request: address(1), flags },
    { name: 'newaddr', request: bad, flags },
    { name: 'newaddr', request: address(3), flags },
  ])
  assert.deepEqual(
    results.map(result => result.status),
    ['fulfilled', 'rejected', 'fulfilled'],
  )
  assert.equal(results[1].status === 'rejected' && results[1].reason.code, 'ERR_NLKIT_VALUE')
})

onKernels('answers that were lost leave it unknown whether the request took effect', async (t, kernel) => {
  const client = closing(t, await connect(rtAddr, { ...kernel.place(t), receiveBuffer: 64 * 1024 }))
  const { connection } = client
  // The window is computed at the start: a buffer that is made smaller behind its back overflows.
  connection.endpoint.setReceiveBuffer(1152)
  const items = Array.from({ length: 60 }, (_, index) => ({
    name: 'newaddr' as const,
    request: address(index + 1),
    flags,
  }))
  const results = await client.batch(items)
  const lost = results.filter(result => result.status === 'rejected')
  assert.ok(lost.length > 0 && lost.length < 60)
  for (const result of lost) {
    const error = result.reason as NetlinkError
    assert.deepEqual([error.code, error.applied], ['ENOBUFS', 'unknown'])
  }
  assert.equal((await client.dump('getaddr').collect()).length, 60)
  assert.equal(client.connection.protocol, NETLINK_ROUTE)
})

onKernels('aborting leaves the rest unsent and says so', async (t, kernel) => {
  const client = closing(t, await connect(rtAddr, kernel.place(t)))
  const controller = new AbortController()
  const items = Array.from({ length: 20_000 }, (_, index) => ({
    name: 'deladdr' as const,
    get request() {
      // When its turn comes, most of those before have been answered.
      if (index === 10_000) controller.abort(new Error('enough'))
      return address(index + 1)
    },
  }))
  const results = await client.batch(items, { signal: controller.signal })
  const codes = new Set(results.map(result => (result.status === 'rejected' ? result.reason.code : 'fulfilled')))
  assert.deepEqual(codes, new Set(['EADDRNOTAVAIL', 'ERR_NLKIT_ABORTED']))
  const last = results[results.length - 1]!
  assert.equal(last.status === 'rejected' && last.reason.applied, 'no')
})

onKernels('an empty batch has no results', async (t, kernel) => {
  const client = closing(t, await connect(rtAddr, kernel.place(t)))
  assert.deepEqual(await client.batch([]), [])
})
