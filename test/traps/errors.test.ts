/** What an error says, that nothing waits for ever, and that nothing is left unsettled. */

import assert from 'node:assert/strict'
import test from 'node:test'
import { connect, NETLINK_USERSOCK, NetlinkError, NetlinkSocket } from 'nlkit'
import { rtAddr } from 'nlkit/families/rt-addr'
import { rtLink } from 'nlkit/families/rt-link'
import { route } from 'nlkit/route'
import { errnoName, errnoNumber } from 'nlkit/wire'
import { addAddresses, address } from '../client/addresses.js'
import { scripted } from '../client/scripted-transport.js'
import { closing, onKernels } from '../client/support.js'

const LONG_NAME = 'sixteen-letters-'

async function failure(promise: Promise<unknown>): Promise<NetlinkError> {
  const error = await promise.then(
    () => assert.fail('it must be refused'),
    reason => reason,
  )
  assert.ok(NetlinkError.is(error))
  return error
}

onKernels('a refusal has code, errno, extended acknowledgement and request', async (t, kernel) => {
  const rt = closing(t, await route(kernel.place(t)))
  const error = await failure(rt.links.change('lo', { name: LONG_NAME }))
  assert.deepEqual([error.code, error.errno, typeof error.code], ['ERANGE', 34, 'string'])
  assert.equal(error.kernelMessage, 'Attribute failed policy validation')
  assert.equal(error.attribute, 'ifname')
  assert.deepEqual([error.policy?.maxLength, error.extack?.policy?.maxLength], [15, 15])
  assert.ok(error.extack?.offset !== undefined && error.extack.offset >= 16)
  assert.deepEqual([error.request?.operation, error.request?.type], ['newlink', 16])
  assert.ok(error.request!.bytes.length > 32 && error.request!.flags !== 0 && error.request!.sequence !== 0)
  assert.match(error.message, /newlink: ERANGE \(.*ifname.*at most 15 bytes, got "sixteen-letters-"/)
})

for (const capAck of [true, false]) {
  onKernels(
    `texts and places are found behind a request that is ${capAck ? 'cut' : 'repeated whole'}`,
    async (t, kernel) => {
      const client = closing(t, await connect(rtLink, { ...kernel.place(t), capAck }))
      // Repeated whole, the request itself would read as attributes.
      for (const ifalias of ['a', 'ab', 'abc', 'abcd', 'x'.repeat(200)]) {
        const error = await failure(client.do('newlink', { ifiIndex: 1, ifalias, ifname: LONG_NAME }))
        assert.deepEqual(
          [error.code, error.kernelMessage, error.attribute],
          ['ERANGE', 'Attribute failed policy validation', 'ifname'],
        )
      }
    },
  )
}

onKernels('errors inside a batch say the same', async (t, kernel) => {
  const client = closing(t, await connect(rtLink, kernel.place(t)))
  const [first, second] = await client.batch([
    { name: 'newlink', request: { ifiIndex: 1, ifname: LONG_NAME } },
    { name: 'getlink', request: { ifiIndex: 4711 } },
  ])
  assert.ok(first.status === 'rejected' && second.status === 'rejected')
  assert.deepEqual([first.reason.attribute, second.reason.code], ['ifname', 'ENODEV'])
})

test('numbers are those of Linux, not of another system', () => {
  for (const [name, number] of [
    ['ENOTSUP', 95],
    ['EOPNOTSUPP', 95],
    ['EADDRINUSE', 98],
    ['ENOBUFS', 105],
    ['ETIMEDOUT', 110],
    ['ENOTEMPTY', 39],
    ['EAGAIN', 11],
  ] as const) {
    assert.equal(errnoNumber(name), number, name)
    assert.equal(errnoNumber(errnoName(number)), number)
  }
})

onKernels('an operation that the kernel does not have is EOPNOTSUPP 95, as the kernel sends it', async (t, kernel) => {
  const rt = closing(t, await route(kernel.place(t)))
  const error = await failure(rt.links.add({ kind: 'no-such-kind' as '(other)', name: 'x0' }))
  assert.deepEqual([error.code, error.errno], ['EOPNOTSUPP', 95])
})

test('a silent kernel is not waited for longer than the default', { timeout: 20_000 }, async t => {
  t.mock.timers.enable({ apis: ['setTimeout'] })
  const client = await connect(rtAddr, { transport: scripted(() => []) })
  assert.equal(client.connection.timeout, 30_000)
  const waits = [
    client.do('newaddr', address(1)),
    client.dump('getaddr').collect(),
    client.batch([{ name: 'newaddr', request: address(2) }]).then(([result]) => {
      if (result.status === 'rejected') throw result.reason
    }),
  ].map(wait =>
    wait.then(
      () => 'answered',
      error => error.code,
    ),
  )
  for (let turn = 0; turn < 5; turn++) await new Promise(resolve => setImmediate(resolve))
  // A dump counts the real time it took to get a socket, so not to the millisecond.
  t.mock.timers.tick(29_000)
  const unsettled = Symbol('unsettled')
  const soon = new Promise(resolve => setImmediate(resolve, unsettled))
  assert.equal(await Promise.race([...waits, soon]), unsettled)
  t.mock.timers.tick(1001)
  assert.deepEqual(await Promise.all(waits), Array(3).fill('ERR_NLKIT_TIMEOUT'))
  client.close()
})

onKernels('close() settles everything that waits, and what comes after it', async (t, kernel) => {
  const place = kernel.place(t)
  await addAddresses(closing(t, await connect(rtAddr, place)), 5000)
  const rt = await route(place)
  const peer = closing(t, await NetlinkSocket.open(NETLINK_USERSOCK, place))
  const silent = await connect({ ...rtAddr, protocol: NETLINK_USERSOCK }, { ...place, peer: peer.portId, timeout: 0 })
  const events = await rt.events()
  const dump = rt.addresses.dump()
  await dump.next()
  const waiting: Promise<unknown>[] = [
    rt.addresses.list(),
    rt.links.list(),
    events.next(),
    silent.do('newaddr', address(1)),
    silent.dump('getaddr').collect(),
    silent.batch([{ name: 'newaddr', request: address(1) }]),
    silent.subscribe(1).next(),
    peer
      .receive()
      .then(() => peer.receive())
      .then(() => peer.receive())
      .then(() => peer.receive()),
  ]
  rt.close()
  silent.close()
  peer.close()
  waiting.push(rt.links.list(), rt.links.get('lo'), events.next(), silent.do('newaddr', address(1)), dump.next())
  const results = await Promise.allSettled(waiting)
  const codes = results.map(result => (result.status === 'rejected' ? result.reason.code : result.value))
  for (const [index, code] of codes.entries()) {
    const ended =
      code === undefined ||
      code === 'ERR_NLKIT_CLOSED' ||
      Array.isArray(code) ||
      (code as IteratorResult<unknown>).done !== undefined
    assert.ok(ended, `wait ${index} ended with ${String(code)}`)
  }
  assert.equal(codes[3], 'ERR_NLKIT_CLOSED')
  assert.equal(codes[4], 'ERR_NLKIT_CLOSED')
  assert.equal((codes[5] as { reason: NetlinkError }[])[0]!.reason.code, 'ERR_NLKIT_CLOSED')
  assert.deepEqual([codes[8], codes[9], codes[11]], Array(3).fill('ERR_NLKIT_CLOSED'))
})
