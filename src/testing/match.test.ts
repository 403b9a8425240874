import assert from 'node:assert/strict'
import test from 'node:test'
import { matches, show } from './match.js'

const CASES: readonly (readonly [value: unknown, expected: unknown, result: boolean])[] = [
  [{ a: 1, b: 2 }, { a: 1 }, true],
  [{ a: 1 }, { a: 1, b: 2 }, false],
  [{ a: 1 }, { b: undefined }, true],
  [{ a: 1 }, { a: undefined }, false],
  [{ a: { b: 'x', c: 1 } }, { a: { b: 'x' } }, true],
  [{ a: { b: 'x' } }, { a: { b: 'y' } }, false],
  [{ a: undefined }, { a: { b: 1 } }, false],
  [{ a: 1n }, { a: 1n }, true],
  [{ a: 1n }, { a: 1 }, false],
  [['up', 'running'], ['up', 'running'], true],
  [['up', 'running'], ['up'], false],
  [['up'], ['up', 'running'], false],
  [[{ a: 1, b: 2 }], [{ a: 1 }], true],
  [{ 0: 'up', length: 1 }, ['up'], false],
  [Uint8Array.of(1, 2), Uint8Array.of(1, 2), true],
  [Uint8Array.of(1, 2), Uint8Array.of(1, 3), false],
  [Uint8Array.of(1, 2), Uint8Array.of(1), false],
  [[1, 2], Uint8Array.of(1, 2), false],
  [{ a: 5 }, { a: (value: number) => value > 4 }, true],
  [{ a: 4 }, { a: (value: number) => value > 4 }, false],
  ['text', 'text', true],
  [undefined, 'text', false],
]

for (const [value, expected, result] of CASES) {
  test(`${show(value)} ${result ? 'is' : 'is not'} ${show(expected)}`, () => {
    assert.equal(matches(value, expected), result)
  })
}

test('values are shown on one line, without what did not come, and not for ever', () => {
  assert.equal(show({ a: undefined, b: { c: undefined, d: 1n }, e: ['x'] }), "{ b: { d: 1n }, e: [ 'x' ] }")
  assert.equal(show('x'.repeat(5000)).length, 401)
})
