/** The agent of examples/address-keeper.ts without a kernel and without root: as docs/testing.md tells it. */

import assert from 'node:assert/strict'
import test, { type TestContext } from 'node:test'
import type { Transport } from 'nlkit'
import { rtAddr } from 'nlkit/families/rt-addr'
import { rtLink } from 'nlkit/families/rt-link'
import { route } from 'nlkit/route'
import { interruptedDump, overrun, type TestKernel, testKernel } from 'nlkit/testing'
import { NLM_F_CREATE, NLM_F_EXCL } from 'nlkit/wire'
import { keepAddress } from '../../examples/address-keeper.js'

const RTM_NEWADDR = 20
const RTM_DELADDR = 21
const uplink = { ifiIndex: 2, ifname: 'uplink' }
const wanted = { ifaFamily: 2, ifaPrefixlen: 24, ifaIndex: 2, local: '192.0.2.1', address: '192.0.2.1' }
const other = { ...wanted, local: '192.0.2.9', address: '192.0.2.9' }

/** Runs the agent until the test ends; returns what it says. */
function keep(t: TestContext, transport: Transport): string[] {
  const lines: string[] = []
  const ending = new AbortController()
  const kept = keepAddress({
    transport,
    link: 'uplink',
    address: '192.0.2.1/24',
    signal: ending.signal,
    log: line => lines.push(line),
  })
  t.after(async () => {
    ending.abort()
    await kept
  })
  return lines
}

function expectLook(kernel: TestKernel, present: readonly object[]): void {
  kernel.expect(rtLink, 'getlink', { ifname: 'uplink' }).reply(uplink)
  kernel.expectDump(rtAddr, 'getaddr', { ifaIndex: 2 }).reply(present)
}

function expectAdd(kernel: TestKernel) {
  const { ifaIndex, local, ifaPrefixlen } = wanted
  return kernel.expect(rtAddr, 'newaddr', { ifaIndex, local, ifaPrefixlen }).withFlags(NLM_F_CREATE | NLM_F_EXCL)
}

/** What it has said, as soon as that is so many lines. */
async function said(lines: string[], count: number): Promise<string[]> {
  for (const deadline = Date.now() + 20_000; lines.length < count; ) {
    assert.ok(Date.now() < deadline, `it said only: ${lines.join(', ')}`)
    await new Promise(resolve => setTimeout(resolve, 1))
  }
  return lines
}

test('adds the address, and adds it again when somebody deletes it', async t => {
  const kernel = testKernel()
  expectLook(kernel, [other])
  expectAdd(kernel)
  const lines = keep(t, kernel.transport)
  await kernel.met()

  expectLook(kernel, [other])
  expectAdd(kernel)
  assert.equal(kernel.notify(rtAddr, 'deladdr', wanted), true)
  await kernel.met()
  assert.deepEqual(await said(lines, 2), ['added', 'address deleted: added'])
  kernel.verify()
})

test('waits for a link that is not there, and takes EEXIST for what it is', async t => {
  const kernel = testKernel()
  kernel.expect(rtLink, 'getlink').error('ENODEV')
  const lines = keep(t, kernel.transport)
  await kernel.met()

  expectLook(kernel, [])
  expectAdd(kernel).error('EEXIST', 'ipv4: Address already assigned')
  kernel.notify(rtLink, 'newlinkNtf', uplink)
  await kernel.met()
  assert.deepEqual(await said(lines, 2), ['no such link', 'link new: present'])
  kernel.verify()
})

test('leaves what is there and what belongs to others alone', async t => {
  const kernel = testKernel()
  expectLook(kernel, [other, wanted])
  const lines = keep(t, kernel.transport)
  await kernel.met()
  kernel.notify(rtAddr, 'deladdr', other)
  kernel.notify(rtLink, 'newlinkNtf', { ifiIndex: 3, ifname: 'downlink' })
  await new Promise(resolve => setTimeout(resolve, 20))
  assert.deepEqual(lines, ['present'])
  kernel.verify()
})

test('an overrun hides the deletion: it looks again', async t => {
  const kernel = testKernel()
  const transport = kernel.fault([overrun({ type: RTM_DELADDR })])
  expectLook(kernel, [wanted])
  const lines = keep(t, transport)
  await kernel.met()

  expectLook(kernel, [])
  expectAdd(kernel)
  kernel.notify(rtAddr, 'deladdr', wanted) // lost
  await kernel.met()
  assert.deepEqual(await said(lines, 2), ['present', 'events were lost: added'])
  assert.equal(transport.happened.enobufs, 1)
  kernel.verify()
})

test('a dump that was interrupted is not believed', async t => {
  const kernel = testKernel()
  kernel.expect(rtLink, 'getlink').reply(uplink)
  // The first two lists lack the address, as a dump may that ran while things moved; the third is whole.
  kernel.expectDump(rtAddr, 'getaddr').reply([other]).reply([other]).reply([other, wanted])
  const transport = kernel.fault([interruptedDump(2, { type: RTM_NEWADDR })])
  const lines = keep(t, transport)
  await kernel.met()
  assert.deepEqual(await said(lines, 1), ['present'])
  assert.equal(transport.happened['dump-interrupted'], 2)
  kernel.verify()
})

test('on a kernel that keeps links and addresses: the link comes, the address goes and is back', async t => {
  const kernel = testKernel({ rtnetlink: true })
  const lines = keep(t, kernel.transport)
  await said(lines, 1)
  await using rt = await route({ kernel })
  await rt.links.add({ ifname: 'uplink', kind: 'dummy' })
  await said(lines, 2)
  await rt.addresses.delete({ link: 'uplink', address: '192.0.2.1/24' })
  await said(lines, 3)
  assert.deepEqual(lines, ['no such link', 'link new: added', 'address deleted: added'])
  assert.deepEqual(
    (await rt.addresses.list({ link: 'uplink' })).map(({ local }) => local),
    ['192.0.2.1'],
  )
  assert.throws(() => kernel.expect(rtLink, 'getlink'), RangeError)
})
