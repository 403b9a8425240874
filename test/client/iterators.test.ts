import assert from 'node:assert/strict'
import type { TestContext } from 'node:test'
import { connect, NETLINK_USERSOCK, NetlinkSocket } from 'nlkit'
import { rtAddr } from 'nlkit/families/rt-addr'
import { route } from 'nlkit/route'
import { addAddress } from './addresses.js'
import { closing, onKernels, sleep, type TestKernel, turn } from './support.js'

const end = { done: true, value: undefined }

async function loopback(t: TestContext, kernel: TestKernel): Promise<NetlinkSocket> {
  return closing(t, await NetlinkSocket.open(NETLINK_USERSOCK, kernel.place(t)))
}

onKernels('two that wait get the two messages of one datagram, in order', async (t, kernel) => {
  const socket = await loopback(t, kernel)
  const waiting = [1, 2, 3].map(() => socket.receive({ timeout: 1000 }))
  await socket.send([{ type: 16 }, { type: 17 }], { portId: socket.portId })
  await sleep(5)
  await socket.send([{ type: 18 }, { type: 19 }], { portId: socket.portId })
  assert.deepEqual(
    (await Promise.all(waiting)).map(({ message }) => message.type),
    [16, 17, 18],
  )
  assert.equal((await socket.receive({ timeout: 1000 })).message.type, 19)
})

onKernels('two datagrams that come at once keep their order among those that wait', async (t, kernel) => {
  const socket = await loopback(t, kernel)
  const waiting = [1, 2, 3, 4].map(() => socket.receive({ timeout: 1000 }))
  for (const type of [16, 18]) void socket.send([{ type }, { type: type + 1 }], { portId: socket.portId })
  assert.deepEqual(
    (await Promise.all(waiting)).map(({ message }) => message.type),
    [16, 17, 18, 19],
  )
})

onKernels('what one loses by its error or its signal, the next one gets', async (t, kernel) => {
  const socket = await loopback(t, kernel)
  const controller = new AbortController()
  const [aborted, first, second] = [
    socket.receive({ signal: controller.signal }),
    socket.receive({ timeout: 1000 }),
    socket.receive({ timeout: 1000 }),
  ]
  controller.abort(new Error('enough'))
  await assert.rejects(aborted, /enough/)
  // A message, then one that claims more than there is.
  const bytes = new Uint8Array(32)
  bytes.set([16, 0, 0, 0, 20])
  bytes.set([200], 16)
  await socket.send(bytes, { portId: socket.portId })
  assert.equal((await first).message.type, 20)
  await assert.rejects(second, { code: 'ERR_NLKIT_MALFORMED' })
})

onKernels('leaving an iterator of a socket ends its next(), and takes nothing from the others', async (t, kernel) => {
  const socket = await loopback(t, kernel)
  for (const iterable of [socket, socket.messages(), socket.datagrams()]) {
    const iterator = iterable[Symbol.asyncIterator]()
    const waiting = [iterator.next(), iterator.next()]
    const other = socket.receive({ timeout: 1000 })
    assert.deepEqual(await iterator.return?.(), end)
    assert.deepEqual(await Promise.all(waiting), [end, end])
    assert.deepEqual(await iterator.next(), end)
    await socket.send({ type: 21 }, { portId: socket.portId })
    assert.equal((await other).message.type, 21)
  }
  assert.equal(socket.closed, false)
  // Left again in front of what is there already: it stays for the next one.
  await socket.send([{ type: 22 }, { type: 23 }], { portId: socket.portId })
  for await (const { message } of socket) {
    assert.equal(message.type, 22)
    break
  }
  assert.equal((await socket.receive({ timeout: 1000 })).message.type, 23)
})

onKernels('leaving events of routes ends them at once, though next() waits', async (t, kernel) => {
  const rt = closing(t, await route(kernel.place(t)))
  const events = await rt.events()
  const iterator = events[Symbol.asyncIterator]()
  const waiting = [iterator.next(), iterator.next()]
  await turn()
  const left = await Promise.race([iterator.return?.(), sleep(1000)])
  assert.deepEqual(left, end)
  assert.deepEqual(await Promise.all(waiting), [end, end])
  assert.equal(events.subscription.closed, true)
})

onKernels('a loop over events of routes that is left closes them', async (t, kernel) => {
  const place = kernel.place(t)
  const rt = closing(t, await route(place))
  const events = await rt.events({ groups: ['address'] })
  await addAddress(closing(t, await connect(rtAddr, place)), 1)
  for await (const event of events) {
    assert.ok(event.type === 'address' && event.value.local === '10.0.0.1')
    break
  }
  assert.equal(events.subscription.closed, true)
})

onKernels('a closed client gives no subscriptions', async (t, kernel) => {
  const place = kernel.place(t)
  const client = await connect(rtAddr, place)
  client.close()
  assert.throws(() => client.subscribe(5), { code: 'ERR_NLKIT_CLOSED' })
  const rt = await route(place)
  rt.close()
  await assert.rejects(rt.events(), { code: 'ERR_NLKIT_CLOSED' })
})

onKernels('a send checks what it is given', async (t, kernel) => {
  const socket = await loopback(t, kernel)
  for (const what of ['hello', 7, null, undefined, {}, [{ payload: new Uint8Array(4) }], new ArrayBuffer(16)]) {
    await assert.rejects(socket.send(what as never, { group: 1 }), TypeError)
  }
  for (const group of [Number.NaN, -1, 1.5, 33, '1' as never]) {
    await assert.rejects(socket.send({ type: 16 }, { group }), RangeError)
  }
  for (const portId of [Number.NaN, -1, 1.5, 2 ** 32, '1' as never]) {
    await assert.rejects(socket.send({ type: 16 }, { portId }), RangeError)
  }
  await socket.send({ type: 16 }, { group: 32 })
})
