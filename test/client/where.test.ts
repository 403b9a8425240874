import assert from 'node:assert/strict'
import test from 'node:test'
import { type ConnectOptions, connect } from 'nlkit'
import { rtRoute } from 'nlkit/families/rt-route'
import { createKernel } from 'nlkit/kernel'
import { closing, namespace, onKernel } from './support.js'

const GROUP = 'rtnlgrp-ipv4-route'

async function routesAreFiltered(t: test.TestContext, options: ConnectOptions): Promise<void> {
  const client = closing(t, await connect(rtRoute, options))
  const where = { type: 'newrouteNtf', dst: ['10.9.0.0', '10.9.1.0'], priority: 7, rtmTable: 254 } as const
  const events = client.subscribe(GROUP, { where })
  const deleted = client.subscribe(GROUP, { where: { type: 'delrouteNtf' } })
  const route = (dst: string, priority: number) =>
    ({ rtmFamily: 2, rtmDstLen: 24, rtmTable: 254, rtmType: 'blackhole', dst, priority }) as const
  const all = [route('10.9.0.0', 6), route('10.9.0.0', 7), route('10.9.2.0', 7), route('10.9.1.0', 7)]
  for (const one of all) await client.do('newroute', one, { flags: 0x600 })
  await client.do('delroute', all[3]!)
  const seen = [await events.next({ timeout: 5000 }), await events.next({ timeout: 5000 })]
  assert.deepEqual(
    seen.map(event => (event?.type === 'newrouteNtf' ? [event.value.dst, event.value.priority] : event)),
    [
      ['10.9.0.0', 7],
      ['10.9.1.0', 7],
    ],
  )
  const gone = await deleted.next({ timeout: 5000 })
  assert.equal(gone?.type === 'delrouteNtf' && gone.value.dst, '10.9.1.0')
  await assert.rejects(events.next({ timeout: 50 }), { code: 'ERR_NLKIT_TIMEOUT' })
}

test('only events with the values asked for are queued', onKernel, t => routesAreFiltered(t, { netns: namespace(t) }))

test('the same in the embedded kernel', t => routesAreFiltered(t, { kernel: createKernel({ seed: 1 }) }))

test('a predicate that nothing could fulfil is said', async t => {
  const client = closing(t, await connect(rtRoute, { kernel: createKernel({ seed: 1 }) }))
  const subscribe = (where: object) => client.subscribe(GROUP, { where })
  assert.throws(() => subscribe({ nothing: 1 }), /no event with nothing/)
  assert.throws(() => subscribe({ type: 'newrouteNtf', nothing: 1 }), /has no 'nothing'; it has dst/)
  assert.throws(() => subscribe({ type: 'gone' }), /no event 'gone'; it has/)
  assert.throws(() => subscribe({ dst: '10.0.0' }), /expected an IPv4 or IPv6 address/)
  assert.throws(() => client.subscribe(GROUP, { where: {}, filter: new Uint8Array(8) }), TypeError)
})
