import assert from 'node:assert/strict'
import test from 'node:test'
import fc from 'fast-check'
import { OrderedList } from './ordered-list.js'

interface Item {
  readonly key: number
}

const byKey = (a: Item, b: Item): number => a.key - b.key

test('an ordered list is what a sorted array is, whatever is put in and taken out', () => {
  const step = fc.record({ key: fc.nat(40), kind: fc.constantFrom('behind', 'before', 'delete', 'replace') })
  fc.assert(
    fc.property(fc.array(step, { maxLength: 3000, size: 'max' }), steps => {
      const list = new OrderedList<Item>(byKey)
      const plain: Item[] = []
      for (const { key, kind } of steps) {
        const first = plain.find(item => item.key === key)
        if (kind === 'delete' && first !== undefined) {
          assert.ok(list.delete(first))
          plain.splice(plain.indexOf(first), 1)
        } else if (kind === 'replace' && first !== undefined) {
          const other = { key }
          list.replace(first, other)
          plain[plain.indexOf(first)] = other
        } else {
          const item = { key }
          list.insert(item, kind === 'behind')
          const at = plain.findIndex(other => (kind === 'behind' ? other.key > key : other.key >= key))
          plain.splice(at < 0 ? plain.length : at, 0, item)
        }
      }
      assert.equal(list.size, plain.length)
      assert.ok([...list].every((item, index) => item === plain[index]))
      const wanted = plain.filter(({ key }) => key === 7)
      assert.ok(list.matching(({ key }) => key - 7).every((item, index) => item === wanted[index]))
      assert.equal(list.matching(({ key }) => key - 7).length, wanted.length)
    }),
    { numRuns: 30 },
  )
})

test('what is not there cannot be taken out', () => {
  const list = new OrderedList<Item>(byKey)
  list.insert({ key: 1 }, true)
  assert.equal(list.delete({ key: 1 }), false)
  assert.equal(list.delete({ key: 2 }), false)
  assert.equal(list.size, 1)
})

test('a walk goes on through changes: it meets what comes ahead, once, and not what has gone', () => {
  const list = new OrderedList<Item>(byKey)
  const items = Array.from({ length: 5000 }, (_, index) => ({ key: index * 2 }))
  for (const item of items) list.insert(item, true)
  const met: number[] = []
  for (const { key } of list) {
    met.push(key)
    if (key === 1000) {
      for (const item of items) if (item.key < 3000) list.delete(item)
      list.insert({ key: 1 }, true)
      list.insert({ key: 4001 }, true)
    }
  }
  const expected = [...items.map(({ key }) => key).filter(key => key <= 1000 || key >= 3000), 4001]
  assert.deepEqual(
    met,
    expected.sort((a, b) => a - b),
  )
})
