/** A dump of very many routes from the embedded kernel: it holds a few chunks, lets the event loop turn, and goes on when what it dumps changes. */

import assert from 'node:assert/strict'
import test, { before } from 'node:test'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { connect } from 'nlkit'
import { rtRoute } from 'nlkit/families/rt-route'
import { createKernel, type EmbeddedKernel, type EmbeddedSocket, ManualClock } from 'nlkit/kernel'
import { route } from 'nlkit/route'
import { NO_ADDRESS, ReceiveArea } from 'nlkit/transport'
import { NLM_F_CREATE, NLM_F_REQUEST, Writer } from 'nlkit/wire'

const COUNT = 200_000
const PER_SEND = 500
const AF_INET = 2
const MAIN = 254
const [RTM_NEWROUTE, RTM_DELROUTE] = [24, 25]
const MIB = 2 ** 20
const FILTER = { rtmFamily: AF_INET }

setFlagsFromString('--expose-gc')
const gc = runInNewContext('gc') as () => void

/** Bytes that are held, whatever kind. */
function held(): number {
  gc()
  const { heapUsed, external } = process.memoryUsage()
  return heapUsed + external
}

const destination = (number: number): string => `11.${(number >> 16) & 255}.${(number >> 8) & 255}.${number & 255}`

let kernel: EmbeddedKernel
let socket: EmbeddedSocket
const area = new ReceiveArea()

/** Requests without acknowledgement, many to a send; a refusal would be answered. */
function requests(type: number, numbers: readonly number[]): void {
  for (let done = 0; done < numbers.length; done += PER_SEND) {
    const writer = new Writer()
    for (const number of numbers.slice(done, done + PER_SEND)) {
      const start = writer.startMessage(type, NLM_F_REQUEST | NLM_F_CREATE, number, 0)
      rtRoute.operations.newroute.do!.encodeRequest(writer, {
        ...{ rtmFamily: AF_INET, rtmDstLen: 32, rtmSrcLen: 0, rtmTos: 0, rtmTable: MAIN, rtmProtocol: 4, rtmScope: 0 },
        ...{ rtmType: 'unicast', rtmFlags: 0, dst: destination(number), gateway: '10.0.0.2' },
      } as never)
      writer.endMessage(start)
    }
    assert.equal(socket.send(writer.bytes(), NO_ADDRESS, 0), writer.position)
    socket.receive(area)
    assert.equal(area.count, 0, 'a request was refused')
  }
}

before(async () => {
  const clock = new ManualClock()
  kernel = createKernel({ clock })
  socket = kernel.transport.socket(0) as EmbeddedSocket
  await using rt = await route({ kernel })
  await rt.links.add({ ifname: 'dummy0', kind: 'dummy' })
  await rt.links.change('dummy0', { up: true })
  await rt.addresses.add({ link: 'dummy0', address: '10.0.0.1/24' })
  clock.advance(5000)
  // Not in their order: 7 has no divisor in common with the number of them.
  requests(
    RTM_NEWROUTE,
    Array.from({ length: COUNT }, (_, index) => (index * 7) % COUNT),
  )
})

test(`a dump of ${COUNT} routes holds a few chunks, however much is behind it`, async () => {
  await using routes = await connect(rtRoute, { kernel })
  const resting = held()
  let [most, batches, items] = [0, 0, 0]
  let last = ''
  for await (const batch of routes.dump('getroute', FILTER).batches()) {
    for (const { dst } of batch) {
      if (dst?.startsWith('11.') !== true) continue
      assert.equal(dst, destination(items++))
      last = dst
    }
    if (batches++ % 100 === 50) most = Math.max(most, held() - resting)
  }
  assert.equal(last, destination(COUNT - 1))
  assert.ok(batches > 100, `${batches} batches`)
  assert.ok(most > 0 && most < 5 * MIB, `${most} bytes more were held than before`)
})

test('the event loop turns between the chunks', async () => {
  await using routes = await connect(rtRoute, { kernel })
  let turns = 0
  let ended = false
  const turn = (): void => {
    turns++
    if (!ended) setImmediate(turn)
  }
  setImmediate(turn)
  let batches = 0
  for await (const _ of routes.dump('getroute', FILTER).batches()) batches++
  ended = true
  assert.ok(turns >= batches / 16, `${turns} turns in ${batches} batches`)
})

test('what is deleted ahead of a dump is not met, what is added is, and the dump says that there was a change', async () => {
  await using routes = await connect(rtRoute, { kernel })
  const dump = routes.dump('getroute', FILTER, { allowInterrupted: true })
  const met = new Set<string>()
  let changed = false
  const gone = Array.from({ length: 1000 }, (_, index) => 1 + index)
  const ahead = Array.from({ length: 1000 }, (_, index) => COUNT - 5000 + index)
  for await (const batch of dump.batches()) {
    for (const { dst } of batch) if (dst !== undefined) met.add(dst)
    if (changed || !met.has(destination(5000))) continue
    changed = true
    requests(RTM_DELROUTE, [...gone, ...ahead])
    requests(RTM_NEWROUTE, [COUNT + 5])
  }
  assert.ok(dump.interrupted)
  assert.ok(gone.every(number => met.has(destination(number))))
  assert.ok(!ahead.some(number => met.has(destination(number))))
  assert.ok(met.has(destination(COUNT - 1)) && met.has(destination(COUNT + 5)))
})
