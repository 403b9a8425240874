import assert from 'node:assert/strict'
import test from 'node:test'
import { defineFamily, string, u32 } from '../../schema/define/index.js'
import { moduleSources } from './index.js'
import { fillPlaces, skeleton } from './skeleton.js'

const attributes = { text: string(), count: u32() }
const say = { do: { request: ['text'], reply: ['text'] } } as const
const sources = (operations: Parameters<typeof defineFamily>[0]['operations']) =>
  moduleSources(defineFamily({ name: 'demo', attributes, operations }).spec())

const first = sources({ say, reset: { do: {} } })
const text = skeleton(first, { description: 'A demo' })

test('a new module has every place, marked', () => {
  assert.match(text, /\/\* nlkit place: demo_nl_say_doit \*\/\n\/\* SAY \*\/\nint demo_nl_say_doit\(/)
  assert.match(text, /nla_put\(answer, DEMO_A_TEXT,/) // it begins by answering with what it was asked with
  assert.deepEqual(fillPlaces(text, first.places), { text, added: [], strayed: [] })
})

test('what was filled stays, and what the definition gained is added above the line for it', () => {
  const filled = text
    .replace('\treturn 0;', '\tmine();\n\treturn 0;')
    .replace('#include "demo_gen.h"', '$&\n\nstatic void mine(void);')
  const more = sources({ say, reset: { do: {} }, list: { dump: { reply: true } } })
  const { text: after, added, strayed } = fillPlaces(filled, more.places)
  assert.deepEqual([added, strayed], [['demo_nl_list_dumpit'], []])
  assert.ok(after.includes('\tmine();\n\treturn 0;') && after.includes('static void mine(void);'))
  assert.ok(after.indexOf('demo_nl_list_dumpit') < after.indexOf('new places come above'))
  assert.equal(after.replace(/\/\* nlkit place: demo_nl_list_dumpit \*\/.*?\n}\n\n/s, ''), filled)
  assert.deepEqual(fillPlaces(after, more.places).added, [])
})

test('a place that the definition lost stays, and is reported with its line', () => {
  const less = sources({ say })
  const { text: after, added, strayed } = fillPlaces(text, less.places)
  assert.deepEqual([after, added], [text, []])
  assert.deepEqual(
    strayed.map(({ name, expected }) => [name, expected]),
    [['demo_nl_reset_doit', undefined]],
  )
  assert.match(text.split('\n')[strayed[0]!.line - 1]!, /nlkit place: demo_nl_reset_doit/)
})

test('a place whose parameters changed is reported with those it should have', () => {
  const changed = first.places.map(place =>
    place.name === 'demo_nl_say_doit' ? { ...place, parameters: [...place.parameters, 'int more'] } : place,
  )
  const { added, strayed } = fillPlaces(text, changed)
  assert.deepEqual(added, [])
  assert.deepEqual(
    strayed.map(({ expected }) => expected),
    ['int demo_nl_say_doit(struct sk_buff*skb,struct genl_info*info,int more)'],
  )
})

test('a file without marks and without the line for new places is added to at its end; a call is no definition', () => {
  const bare =
    'int demo_nl_reset_doit(struct sk_buff *skb, struct genl_info *info)\n{\n\treturn demo_nl_say_doit(skb, info);\n}\n'
  const { text: after, added } = fillPlaces(bare, first.places)
  assert.deepEqual(added, ['demo_nl_say_doit'])
  assert.ok(after.startsWith(bare.trimEnd()) && after.endsWith('}\n'))
})
