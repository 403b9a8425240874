import assert from 'node:assert/strict'
import test from 'node:test'
import { behaviourOf, KERNEL_CHANGES } from './version.js'

test('a release has the changes up to it; the minor number is a number', () => {
  const old = behaviourOf('6.1')
  assert.deepEqual(new Set(Object.values(old)), new Set([false]))
  assert.deepEqual(behaviourOf('6.1.0-56-amd64'), old)
  assert.deepEqual(new Set(Object.values(behaviourOf('7.2'))), new Set([true]))
  assert.equal(behaviourOf('6.2').dumpPolicyOfLaxDump, true)
  assert.equal(behaviourOf('6.4').policyErrorOffset, false)
  assert.equal(behaviourOf('6.2').smallHeadCache, false)
  assert.deepEqual(behaviourOf('6.12'), behaviourOf('6.18'))
  assert.deepEqual(behaviourOf('9.0'), behaviourOf('7.2'))
})

test('what is no release, and what is too old, is refused', () => {
  for (const version of ['', '6', 'linux', 'v6.1', '6.x'])
    assert.throws(() => behaviourOf(version), /is no kernel release/, version)
  assert.throws(() => behaviourOf('5.15'), { name: 'RangeError', message: /5\.15.*the oldest is 6\.1/ })
})

test('each change names its rules', () => {
  for (const { rules, since } of Object.values(KERNEL_CHANGES)) {
    assert.ok(rules.length > 0)
    assert.match(since, /^\d+\.\d+$/)
  }
})
