import assert from 'node:assert/strict'
import { test } from 'node:test'
import { formatIp, parseIp } from './ip-address.js'

test('the length tells the version', () => {
  const bytes = Uint8Array.of(0xee, 10, 0, 0, 1, ...new Uint8Array(15), 1)
  assert.equal(formatIp(bytes, 1, 4), '10.0.0.1')
  assert.equal(formatIp(bytes, 5), '::1')
  assert.equal(formatIp(bytes.subarray(5)), '::1')
  for (const length of [0, 3, 6, 20])
    assert.throws(() => formatIp(bytes, 0, length), { name: 'RangeError', message: new RegExp(`got ${length}`) })
})

test('text of either version', () => {
  assert.equal(parseIp('10.0.0.1')?.length, 4)
  assert.equal(parseIp('::10.0.0.1')?.length, 16)
  for (const text of ['', 'x', '10.0.0', '10.0.0.1/8', 'fe80::1%eth0']) assert.equal(parseIp(text), undefined, text)
})
