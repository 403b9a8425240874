import assert from 'node:assert/strict'
import test from 'node:test'
import { inspect } from 'node:util'
import { NetlinkError } from './netlink-error.js'
import { limitsText, policyText } from './policy-text.js'

test('the message is one sentence with all there is to know', () => {
  const error = new NetlinkError({
    code: 'ERANGE',
    errno: 34,
    subject: 'newlink',
    extack: { message: 'integer out of range', offset: 60, policy: { min: 1n, max: 4094n } },
    attribute: 'linkinfo.data.id',
    attributeValue: '5000',
    policyText: '1..4094, got 5000',
    hint: 'Choose another.',
  })
  assert.equal(
    error.message,
    'newlink: ERANGE (Numerical result out of range); integer out of range; attribute linkinfo.data.id: allowed 1..4094, got 5000. Choose another.',
  )
  assert.deepEqual(
    [error.code, error.errno, error.kernelMessage, error.attribute],
    ['ERANGE', 34, 'integer out of range', 'linkinfo.data.id'],
  )
  assert.deepEqual(error.policy, { min: 1n, max: 4094n })
})

test('what is missing, and what is not known', () => {
  const missing = new NetlinkError({
    code: 'EINVAL',
    errno: 22,
    subject: 'rings-get',
    missing: { path: 'header', type: 1 },
  })
  assert.equal(missing.message, 'rings-get: EINVAL (Invalid argument); required attribute header is missing')
  const unknown = new NetlinkError({
    code: 'ERR_NLKIT_TIMEOUT',
    subject: 'ping',
    reason: 'no answer within 50 ms',
    applied: 'unknown',
  })
  assert.equal(unknown.message, 'ping: no answer within 50 ms; whether it took effect is unknown')
  assert.equal(unknown.errno, undefined)
})

test('errors are recognised across copies of the package', async () => {
  const copy = `./netlink-error.js?copy=${1}`
  const other = (await import(copy)) as { NetlinkError: typeof NetlinkError }
  const error = new other.NetlinkError({ code: 'EEXIST', errno: 17, subject: 'newaddr' })
  assert.equal(error instanceof NetlinkError, false)
  assert.equal(NetlinkError.is(error), true)
  for (const value of [undefined, null, 1, 'EEXIST', {}, new Error('EEXIST')])
    assert.equal(NetlinkError.is(value), false)
})

test('printing shows the fields that say something', () => {
  const text = inspect(new NetlinkError({ code: 'EEXIST', errno: 17, subject: 'newaddr', attribute: 'local' }))
  assert.match(text, /newaddr: EEXIST \(File exists\)/)
  assert.match(text, /code: 'EEXIST', errno: 17, attribute: 'local'/)
  assert.doesNotMatch(text, /undefined/)
})

test('limits as text', () => {
  assert.equal(limitsText({ min: 1n, max: 4094n }), '1..4094')
  assert.equal(limitsText({ maxLength: 15 }), 'at most 15 bytes')
  assert.equal(limitsText({ minLength: 4, maxLength: 16 }), '4 to 16 bytes')
  assert.equal(limitsText({ mask: 3n }), 'only bits of 0x3')
  assert.equal(limitsText({ type: 4 }), undefined)
  assert.equal(policyText({ max: 3n }, '5'), '..3, got 5')
  assert.equal(policyText(undefined, '5'), undefined)
})
