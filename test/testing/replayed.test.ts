import assert from 'node:assert/strict'
import test from 'node:test'
import { rtLink } from 'nlkit/families/rt-link'
import { type RouteClient, route } from 'nlkit/route'
import { ExpectationError, replayed, testKernel } from 'nlkit/testing'
import { record } from 'nlkit/transport/middleware'
import { temporary } from '../middleware/support.js'

test('a replay answers what was recorded, and fails where more or less is asked', async t => {
  const path = temporary(t, 'links.jsonl')
  const kernel = testKernel()
  kernel.expect(rtLink, 'getlink', { ifiIndex: 1 }).reply({ ifname: 'one' })
  kernel.expect(rtLink, 'getlink', { ifiIndex: 2 }).reply({ ifname: 'two' })
  const name = async (rt: RouteClient, index: number) => (await rt.links.get(index)).ifname
  const recorder = record(kernel.transport, path)
  {
    await using rt = await route({ transport: recorder })
    await name(rt, 1)
    await name(rt, 2)
  }
  recorder.close()

  const transport = replayed(path)
  await using rt = await route({ transport })
  assert.equal(await name(rt, 1), 'one')
  assert.equal(transport.unused().length, 1)
  assert.throws(() => transport.verify(), /^ExpectationError: not asked for: type 18 /)
  assert.equal(await name(rt, 2), 'two')
  transport.verify()
  await assert.rejects(name(rt, 3), { code: 'ENODATA' })
  assert.throws(
    () => transport.verify(),
    (error: unknown) => error instanceof ExpectationError && error.unexpected.length === 1 && error.unmet.length === 0,
  )
})
