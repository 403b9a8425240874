import assert from 'node:assert/strict'
import test from 'node:test'
import { JsonList, printable, table, wantsColour } from './output.js'

test('columns are as wide as their widest cell, whatever its colour', () => {
  const rows = [
    [{ text: '1', right: true }, { text: 'lo', painted: '\u001b[36mlo\u001b[0m' }, { text: 'x' }],
    [{ text: '12', right: true }, { text: 'eth0' }, { text: '' }],
  ]
  assert.deepEqual(table(rows), [' 1  \u001b[36mlo\u001b[0m    x', '12  eth0'])
})

test('an array of JSON objects is one object a line, and always JSON', () => {
  const lines: string[] = []
  const list = new JsonList(line => void lines.push(line))
  list.add({ a: 1 })
  list.add({ b: 2n })
  list.end()
  assert.deepEqual(lines, ['[', '{"a":1},', '{"b":2}', ']'])
  const none: string[] = []
  new JsonList(line => void none.push(line)).end()
  assert.deepEqual(none, ['[]'])
})

test('control characters do not reach the terminal', () => {
  assert.equal(printable('a\u001b[31mb\nc\u009b'), 'a\\x1b[31mb\\x0ac\\x9b')
})

test('colour is for terminals, unless the environment says otherwise', () => {
  assert.equal(wantsColour({ TERM: 'xterm' }, true), true)
  assert.equal(wantsColour({ TERM: 'xterm' }, false), false)
  assert.equal(wantsColour({ TERM: 'xterm', NO_COLOR: '1' }, true), false)
  assert.equal(wantsColour({ TERM: 'xterm', NO_COLOR: '' }, true), true)
  assert.equal(wantsColour({ TERM: 'dumb' }, true), false)
  assert.equal(wantsColour({ FORCE_COLOR: '1' }, false), true)
})
