import assert from 'node:assert/strict'
import { getEventListeners } from 'node:events'
import test from 'node:test'
import { afterTimeout, onAbort } from './wait.js'

const LONGEST_TIMER = 2 ** 31 - 1

test('timeouts longer than a timer holds end when they should', t => {
  t.mock.timers.enable({ apis: ['setTimeout'] })
  let expired = 0
  const month = 30 * 24 * 3_600_000
  afterTimeout(month, () => expired++)
  const stop = afterTimeout(month, () => expired++)
  t.mock.timers.tick(LONGEST_TIMER)
  assert.equal(expired, 0)
  stop()
  t.mock.timers.tick(month - LONGEST_TIMER - 1)
  assert.equal(expired, 0)
  t.mock.timers.tick(1)
  assert.equal(expired, 1)
})

test('0 and Infinity never end, and start no timer', t => {
  const timer = t.mock.method(globalThis, 'setTimeout')
  for (const timeout of [0, Number.POSITIVE_INFINITY]) afterTimeout(timeout, () => assert.fail('ended'))()
  assert.equal(timer.mock.callCount(), 0)
})

test('what is no timeout is refused', () => {
  for (const timeout of [Number.NaN, -1, Number.NEGATIVE_INFINITY, '100', null]) {
    assert.throws(() => afterTimeout(timeout as number, () => {}), RangeError, String(timeout))
  }
})

test('any number of waits is one listener, told in their order, and none when all have stopped', () => {
  const controller = new AbortController()
  const { signal } = controller
  const told: unknown[] = []
  const stops = Array.from({ length: 50 }, (_, index) => onAbort(signal, reason => told.push([index, reason])))
  assert.equal(getEventListeners(signal, 'abort').length, 1)
  for (const stop of stops) stop()
  for (const stop of stops) stop()
  assert.equal(getEventListeners(signal, 'abort').length, 0)
  const first = onAbort(signal, () => {
    told.push('first')
    third()
  })
  onAbort(signal, reason => told.push(reason))
  const third = onAbort(signal, () => assert.fail('stopped by the first'))
  controller.abort('reason')
  assert.deepEqual(told, ['first', 'reason'])
  first()
  assert.equal(getEventListeners(signal, 'abort').length, 0)
})
