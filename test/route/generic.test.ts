/** The generic families of the running kernel, and what they accept. */

import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { connect, NetlinkError } from 'nlkit'
import { nlctrl } from 'nlkit/families/nlctrl'
import { families, family, type Policy, policies } from 'nlkit/generic'
import { skip } from './environment.js'

describe('generic families', { skip }, () => {
  test('all are listed, with operations and groups', async () => {
    const all = await families()
    const control = all.find(one => one.name === 'nlctrl')
    assert.equal(control?.id, 16)
    assert.deepEqual(control.groups, [{ name: 'notify', id: 16 }])
    const operation = control.operations.find(one => one.id === 3)
    assert.ok(operation?.flags.includes('cmd-cap-do') && operation.flags.includes('cmd-cap-dump'))
    assert.ok(
      all.some(
        one =>
          one.name === 'ethtool' && one.operations.length > 10 && one.groups.some(group => group.name === 'monitor'),
      ),
    )
    assert.equal(new Set(all.map(one => one.id)).size, all.length)
  })

  test('one by name, one by id; a missing one is named', async () => {
    const byName = await family('ethtool')
    assert.deepEqual(await family(byName.id), byName)
    for (const attempt of [() => family('no-such-family'), () => policies('no-such-family')]) {
      await assert.rejects(
        attempt(),
        error => NetlinkError.is(error) && error.code === 'ENOENT' && error.message.includes("'no-such-family'"),
      )
    }
  })

  test('policies: of each operation, with the nests inside', async () => {
    const ethtool = await policies('ethtool')
    const rings = ethtool.find(one => one.operation === 15)
    const header = rings?.do?.attributes.get(1)
    assert.equal(header?.type, 'nested')
    const name = header?.nested?.attributes.get(2)
    assert.deepEqual([name?.type, name?.maxLength], ['nul-string', 127])
    assert.equal(header?.nested?.maxAttribute, Math.max(...(header?.nested?.attributes.keys() ?? [])))
    assert.ok(ethtool.every(one => one.do !== undefined || one.dump !== undefined))
    assert.deepEqual(await policies('VFS_DQUOT').catch(() => []), [])
  })

  test('every attribute that the kernel described is found in the tree', async () => {
    await using client = await connect(nlctrl)
    for (const one of (await families()).filter(({ operations }) =>
      operations.some(({ flags }) => flags.includes('cmd-cap-haspol')),
    )) {
      const told = await client.dump('getpolicy', { familyId: one.id }).collect()
      const reached = new Set<Policy>()
      const visit = (policy: Policy | undefined): void => {
        if (policy === undefined || reached.has(policy)) return
        reached.add(policy)
        for (const attribute of policy.attributes.values()) visit(attribute.nested)
      }
      for (const operation of await policies(one.id)) {
        visit(operation.do)
        visit(operation.dump)
      }
      const attributes = [...reached].reduce((sum, policy) => sum + policy.attributes.size, 0)
      assert.equal(attributes, told.filter(({ policy }) => policy !== undefined).length, one.name)
    }
  })
})
