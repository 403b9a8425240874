/** A family defined here speaks with the kernel that runs: nlctrl, which every kernel has. */

import assert from 'node:assert/strict'

import { connect, NetlinkError } from 'nlkit'
import { array, defineFamily, nest, string, u16, u32 } from 'nlkit/define'
import { onKernels } from '../client/support.js'

const nlctrl = defineFamily({
  name: 'nlctrl',
  version: 2,
  attributes: {
    'family-id': u16(),
    'family-name': string({ maxLength: 15 }),
    version: u32(),
    hdrsize: u32(),
    maxattr: u32(),
    ops: array(nest({ id: u32(), flags: u32() })),
    'mcast-groups': array(nest({ name: string(), id: u32() })),
  },
  groups: ['notify'],
  operations: {
    getfamily: { value: 3, do: { request: ['family-name'], reply: true }, dump: { reply: true } },
    newfamily: { value: 1, notify: 'getfamily', group: 'notify' },
  },
})

onKernels('do and dump of a defined family', async (t, kernel) => {
  await using client = await connect(nlctrl, kernel.place(t))
  const { familyId, mcastGroups } = await client.do('getfamily', { familyName: 'nlctrl' })
  assert.equal(familyId, 0x10)
  assert.equal(mcastGroups?.[0]?.name, 'notify')
  const names = (await client.dump('getfamily').collect()).map(({ familyName }) => familyName)
  assert.ok(names.includes('nlctrl'))
  await assert.rejects(
    client.do('getfamily', { familyName: 'no-such' }),
    (error: unknown) => NetlinkError.is(error) && error.code === 'ENOENT',
  )
})
