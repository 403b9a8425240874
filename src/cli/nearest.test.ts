import assert from 'node:assert/strict'
import test from 'node:test'
import { nearest, suggestion } from './nearest.js'

test('the nearest word is that with the fewest changes', () => {
  assert.equal(nearest('rotue', ['route', 'rule', 'link']), 'route')
  assert.equal(nearest('metrc', ['metric', 'mtu']), 'metric')
  assert.equal(nearest('LNIK', ['link']), 'link')
  assert.equal(nearest('addr', ['address', 'add']), 'address')
})

test('a word that is far from all has none', () => {
  assert.equal(nearest('xyzzy', ['route', 'rule', 'link']), undefined)
  assert.equal(suggestion('xyzzy', ['route']), '')
  assert.equal(suggestion('rout', ['route']), " (did you mean 'route'?)")
})
