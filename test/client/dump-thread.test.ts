/** Dumps so long that another thread receives the rest of them. */

import assert from 'node:assert/strict'
import test, { type TestContext } from 'node:test'
import { connect, type FamilyClient, NLM_F_CREATE, NLM_F_EXCL } from 'nlkit'
import { rtRoute } from 'nlkit/families/rt-route'
import { linux, type SystemSocket, type Transport } from 'nlkit/transport'
import { closing, namespace, onKernel } from './support.js'

/** Some 100 datagrams, where a dump is long after 48 receives. */
const COUNT = 65_000
const AF_INET = 2
const RTN_BLACKHOLE = 6

/** The running kernel, one datagram for each receive of this thread, and a count of those of the other. */
function slow(): { transport: Transport; aside: { receives: number } } {
  const aside = { receives: 0 }
  const wrap = (socket: SystemSocket): SystemSocket =>
    new Proxy(socket, {
      get(target, name) {
        if (name === 'receive') {
          return (area: Parameters<SystemSocket['receive']>[0]) => {
            area.most = 1
            const count = target.receive(area)
            area.most = 0xffff_ffff
            return count
          }
        }
        if (name === 'queueReceive') aside.receives++
        const value: unknown = Reflect.get(target, name, target)
        return typeof value === 'function' ? value.bind(target) : value
      },
    })
  const transport: Transport = {
    ...linux,
    socket(protocol, options) {
      const socket = linux.socket(protocol, options)
      return typeof socket === 'number' ? socket : wrap(socket)
    },
  }
  return { transport, aside }
}

async function withRoutes(
  t: TestContext,
): Promise<{ client: FamilyClient<typeof rtRoute>; aside: { receives: number } }> {
  const { transport, aside } = slow()
  const client = closing(t, await connect(rtRoute, { transport, netns: namespace(t) }))
  const results = await client.batch(
    Array.from({ length: COUNT }, (_, index) => ({
      name: 'newroute' as const,
      request: {
        rtmFamily: AF_INET,
        rtmDstLen: 32,
        rtmTable: 254,
        rtmProtocol: 4,
        rtmType: RTN_BLACKHOLE,
        dst: `20.${index >> 16}.${(index >> 8) & 255}.${index & 255}`,
      },
      flags: NLM_F_CREATE | NLM_F_EXCL,
    })),
    { ack: 'last' },
  )
  assert.ok(results.every(({ status }) => status === 'fulfilled'))
  return { client, aside }
}

const request = { rtmFamily: AF_INET }

test('another thread receives the rest of a long dump, and nothing is missing', onKernel, async t => {
  const { client, aside } = await withRoutes(t)
  const routes = await client.dump('getroute', request).collect()
  assert.equal(new Set(routes.map(({ dst }) => dst)).size, COUNT)
  assert.ok(aside.receives > 4, `${aside.receives} receives`)
  // Its socket is not used again while a receive may be under way; others are.
  for (let again = 0; again < 3; again++) assert.equal((await client.dump('getroute', request).collect()).length, COUNT)
})

test('leaving a long dump, aborting it and closing its client end it at once', onKernel, async t => {
  const { client, aside } = await withRoutes(t)
  const untilAside = async (dump: AsyncIterable<unknown[]>, then: () => void) => {
    const before = aside.receives
    let told = false
    for await (const _ of dump) {
      if (told || aside.receives <= before) continue
      told = true
      then()
    }
    assert.ok(told)
  }
  const before = aside.receives
  for await (const _ of client.dump('getroute', request).batches()) if (aside.receives > before) break

  const controller = new AbortController()
  const reason = new Error('enough')
  const aborted = client.dump('getroute', request, { signal: controller.signal }).batches()
  await assert.rejects(
    untilAside(aborted, () => controller.abort(reason)),
    reason,
  )
  assert.equal((await client.dump('getroute', request).collect()).length, COUNT)
  await assert.rejects(
    untilAside(client.dump('getroute', request).batches(), () => client.close()),
    { code: 'ERR_NLKIT_CLOSED' },
  )
})
