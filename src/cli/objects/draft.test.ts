import assert from 'node:assert/strict'
import test from 'node:test'
import { UsageError } from '../usage-error.js'
import { Draft, integer, onOff } from './draft.js'

test('objects on the way are made, arrays grow, parts take what follows', () => {
  const draft = new Draft()
  draft.put('vlan', 'linkinfo', 'kind')
  draft.put(5, 'linkinfo', 'data', 'id')
  draft.push('up', 'flags')
  draft.push('arp', 'flags')
  const part = {}
  draft.startPart(part)
  draft.put(1, 'oif')
  assert.deepEqual(draft.message, { linkinfo: { kind: 'vlan', data: { id: 5 } }, flags: ['up', 'arp'] })
  assert.deepEqual(part, { oif: 1 })
  assert.equal(draft.get('linkinfo'), undefined)
})

test('data is laid over: objects merge, the rest is replaced', () => {
  const draft = new Draft()
  draft.put('vlan', 'linkinfo', 'kind')
  draft.push('up', 'flags')
  draft.merge({ linkinfo: { data: { id: 5 } }, flags: ['down'], mtu: 1 })
  assert.deepEqual(draft.message, { linkinfo: { kind: 'vlan', data: { id: 5 } }, flags: ['down'], mtu: 1 })
})

test('data cannot reach what all objects share', () => {
  new Draft().merge(JSON.parse('{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}}}'))
  assert.equal(({} as { polluted?: number }).polluted, undefined)
})

test('numbers and switches say what they expect', () => {
  assert.equal(integer('0x10', 'mark'), 16)
  assert.equal(integer('255', 'tos', 0, 255), 255)
  for (const text of ['256', '-1', '1.5', '', 'x', '1e3']) {
    assert.throws(
      () => integer(text, 'tos', 0, 255),
      (error: unknown) => UsageError.is(error) && /^tos: expected a number \(0\.\.255\)/.test(error.message),
      text,
    )
  }
  assert.deepEqual(
    ['on', 'yes', '1', 'off', 'no', '0'].map(text => onOff(text, 'arp')),
    [true, true, true, false, false, false],
  )
  assert.throws(
    () => onOff('maybe', 'arp'),
    (error: unknown) => UsageError.is(error),
  )
})
