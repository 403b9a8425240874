/** Every kind of error, with its exact place, in one file because the table is the list of what can be wrong. Bodies start in line 4. */

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { documentOf, errorsOf, warningsOf } from './documents.test.support.js'
import { loadSpec } from './load.js'
import { SpecError } from './spec-error.js'

type Case = readonly [what: string, level: string, body: readonly string[], errors: readonly string[]]

const CASES: readonly Case[] = [
  [
    'unknown type',
    'genetlink',
    ['attribute-sets:', '  - name: s', '    attributes:', '      - { name: a, type: u9 }'],
    [
      '7:26: expected one of unused, pad, flag, binary, uint, sint, u8, u16, u32, u64, s8, s16, s32, s64, string, nest, indexed-array, array-nest, nest-type-value, nearest "u8", got "u9" (attribute-sets[0].attributes[0].type)',
    ],
  ],
  [
    'type of a higher level',
    'genetlink',
    ['attribute-sets:', '  - name: s', '    attributes:', '      - { name: a, type: bitfield32 }'],
    [
      '7:26: expected what protocol genetlink allows, got "bitfield32" of genetlink-legacy or netlink-raw (attribute-sets[0].attributes[0].type)',
    ],
  ],
  [
    'key of a higher level',
    'genetlink-c',
    ['definitions:', '  - name: s', '    type: enum', '    entries: []', '    members: []'],
    [
      '8:5: expected what protocol genetlink-c allows, got the key "members" of genetlink-legacy or netlink-raw (definitions[0].members)',
    ],
  ],
  [
    'struct at a level without',
    'genetlink',
    ['definitions:', '  - { name: s, type: struct }'],
    [
      '5:5: expected the key "members" of a struct, got none (definitions[0])',
      '5:22: expected what protocol genetlink allows, got "struct" of genetlink-legacy or netlink-raw (definitions[0].type)',
    ],
  ],
  [
    'root key of a higher level',
    'genetlink',
    ['protonum: 3'],
    ['4:1: expected what protocol genetlink allows, got the key "protonum" of netlink-raw (protonum)'],
  ],
  [
    'directional at genetlink',
    'genetlink',
    ['operations:', '  enum-model: directional', '  list:', '    - { name: o, doc: d, do: {} }'],
    [
      '5:15: expected what protocol genetlink allows, got "directional" of genetlink-legacy or netlink-raw (operations.enum-model)',
    ],
  ],
  [
    'unknown protocol',
    'genetlinc',
    [''],
    [
      '3:11: expected one of genetlink, genetlink-c, genetlink-legacy, netlink-raw, nearest "genetlink", got "genetlinc" (protocol)',
    ],
  ],
  [
    'string wanted',
    'genetlink',
    ['attribute-sets:', '  - name: s', '    attributes:', '      - { name: 5, type: u8 }'],
    ['7:17: expected a string, got 5 (attribute-sets[0].attributes[0].name)'],
  ],
  ['list wanted', 'genetlink', ['attribute-sets: 7'], ['4:17: expected a list, got 7 (attribute-sets)']],
  [
    'map wanted',
    'genetlink',
    ['attribute-sets: [ x ]'],
    ['4:19: expected a map of attribute set, got "x" (attribute-sets[0])'],
  ],
  [
    'boolean wanted',
    'genetlink',
    ['attribute-sets:', '  - name: s', '    attributes:', '      - { name: a, type: u8, multi-attr: 1 }'],
    ['7:42: expected true or false, got 1 (attribute-sets[0].attributes[0].multi-attr)'],
  ],
  [
    'unsigned wanted',
    'genetlink',
    ['attribute-sets:', '  - name: s', '    attributes:', '      - { name: a, type: u8, value: -1 }'],
    ['7:37: expected an integer of at least 0, got -1 (attribute-sets[0].attributes[0].value)'],
  ],
  [
    'name missing',
    'genetlink',
    ['attribute-sets:', '  - name: s', '    attributes:', '      - { type: u8 }'],
    ['7:9: expected the key "name" of attribute, got none (attribute-sets[0].attributes[0])'],
  ],
  [
    'type missing',
    'genetlink',
    ['attribute-sets:', '  - name: s', '    attributes:', '      - { name: a }'],
    ['7:9: expected the key "type" of attribute, got none (attribute-sets[0].attributes[0])'],
  ],
  [
    'number too large',
    'genetlink',
    ['attribute-sets:', '  - name: s', '    attributes:', '      - { name: a, type: u8, value: 16384 }'],
    ['7:37: expected an attribute number of at most 16383, got 16384 (attribute-sets[0].attributes[0].value)'],
  ],
  [
    'name twice',
    'genetlink',
    [
      'attribute-sets:',
      '  - name: s',
      '    attributes:',
      '      - { name: a, type: u8 }',
      '      - { name: a, type: u16 }',
    ],
    ['8:17: expected each name of an attribute once, got a second "a" (attribute-sets[0].attributes[1].name)'],
  ],
  [
    'number twice',
    'genetlink',
    [
      'attribute-sets:',
      '  - name: s',
      '    attributes:',
      '      - { name: a, type: u8 }',
      '      - { name: b, type: u8, value: 1 }',
    ],
    ['8:37: expected each number once, got 1 of "a" again (attribute-sets[0].attributes[1].value)'],
  ],
  [
    'set twice',
    'genetlink',
    ['attribute-sets:', '  - { name: s, attributes: [] }', '  - { name: s, attributes: [] }'],
    ['6:13: expected each name of an attribute set once, got a second "s" (attribute-sets[1].name)'],
  ],
  [
    'nested-attributes dangles',
    'genetlink',
    ['attribute-sets:', '  - name: set', '    attributes:', '      - { name: a, type: nest, nested-attributes: sett }'],
    [
      '7:51: expected the name of an attribute set, nearest "set", got "sett" (attribute-sets[0].attributes[0].nested-attributes)',
    ],
  ],
  [
    'nest without a set',
    'genetlink',
    ['attribute-sets:', '  - name: s', '    attributes:', '      - { name: a, type: nest }'],
    [
      '7:9: expected the key "nested-attributes" of an attribute of type nest, got none (attribute-sets[0].attributes[0])',
    ],
  ],
  [
    'array without a type',
    'genetlink',
    ['attribute-sets:', '  - name: s', '    attributes:', '      - { name: a, type: indexed-array }'],
    [
      '7:9: expected the key "sub-type" of an attribute of type indexed-array, got none (attribute-sets[0].attributes[0])',
    ],
  ],
  [
    'array of nests without a set',
    'genetlink',
    ['attribute-sets:', '  - name: s', '    attributes:', '      - { name: a, type: array-nest }'],
    ['7:9: expected the key "nested-attributes" of an array of nests, got none (attribute-sets[0].attributes[0])'],
  ],
  [
    'enum dangles',
    'genetlink',
    ['attribute-sets:', '  - name: s', '    attributes:', '      - { name: a, type: u8, enum: x }'],
    ['7:36: expected the name of an enum or flags, got "x" (attribute-sets[0].attributes[0].enum)'],
  ],
  [
    'struct dangles',
    'genetlink-legacy',
    ['attribute-sets:', '  - name: s', '    attributes:', '      - { name: a, type: binary, struct: x }'],
    ['7:42: expected the name of a struct, got "x" (attribute-sets[0].attributes[0].struct)'],
  ],
  [
    'subset parent dangles',
    'genetlink',
    ['attribute-sets:', '  - name: s', '    subset-of: x', '    attributes: []'],
    ['6:16: expected the name of an attribute set, got "x" (attribute-sets[0].subset-of)'],
  ],
  [
    'subset circle',
    'genetlink',
    [
      'attribute-sets:',
      '  - name: s',
      '    subset-of: u',
      '    attributes: []',
      '  - name: u',
      '    subset-of: s',
      '    attributes: []',
    ],
    ['9:16: expected a parent that is no subset of this one, got "s" (attribute-sets[1].subset-of)'],
  ],
  [
    'subset attribute dangles',
    'genetlink',
    [
      'attribute-sets:',
      '  - name: s',
      '    attributes:',
      '      - { name: abc, type: u8 }',
      '  - name: u',
      '    subset-of: s',
      '    attributes:',
      '      - { name: abd }',
    ],
    [
      '11:17: expected the name of an attribute of "s", nearest "abc", got "abd" (attribute-sets[1].attributes[0].name)',
    ],
  ],
  [
    'subset renumbers',
    'genetlink',
    [
      'attribute-sets:',
      '  - name: s',
      '    attributes:',
      '      - { name: a, type: u8 }',
      '  - name: u',
      '    subset-of: s',
      '    attributes:',
      '      - { name: a, value: 2 }',
    ],
    ["11:27: expected the parent's number 1, got 2 (attribute-sets[1].attributes[0].value)"],
  ],
  [
    'subset with prefix',
    'genetlink',
    [
      'attribute-sets:',
      '  - name: s',
      '    attributes: []',
      '  - name: u',
      '    subset-of: s',
      '    name-prefix: x-',
      '    attributes: []',
    ],
    [
      '9:18: expected no "name-prefix" in a subset, which takes that of its parent, got "x-" (attribute-sets[1].name-prefix)',
    ],
  ],
  [
    'limit dangles',
    'genetlink',
    ['attribute-sets:', '  - name: s', '    attributes:', '      - { name: a, type: u8, checks: { max: u33-max } }'],
    [
      '7:45: expected an integer, the name of a const or a limit such as u32-max, got "u33-max" (attribute-sets[0].attributes[0].checks.max)',
    ],
  ],
  [
    'length negative',
    'genetlink',
    [
      'attribute-sets:',
      '  - name: s',
      '    attributes:',
      '      - { name: a, type: binary, checks: { min-len: s8-min } }',
    ],
    ['7:53: expected a length of at least 0, got -128 (attribute-sets[0].attributes[0].checks.min-len)'],
  ],
  [
    'flags-mask dangles',
    'genetlink',
    ['attribute-sets:', '  - name: s', '    attributes:', '      - { name: a, type: u8, checks: { flags-mask: x } }'],
    ['7:52: expected the name of an enum or flags, got "x" (attribute-sets[0].attributes[0].checks.flags-mask)'],
  ],
  [
    'const without value',
    'genetlink',
    ['definitions:', '  - { name: c, type: const }'],
    ['5:5: expected the key "value" of a const, got none (definitions[0])'],
  ],
  [
    'enum without entries',
    'genetlink',
    ['definitions:', '  - { name: c, type: enum }'],
    ['5:5: expected the key "entries" of enum, got none (definitions[0])'],
  ],
  [
    'entry twice',
    'genetlink',
    ['definitions:', '  - name: c', '    type: enum', '    entries: [ a, a ]'],
    ['7:19: expected each name of an entry once, got a second "a" (definitions[0].entries[1])'],
  ],
  [
    'bit position too large',
    'genetlink',
    ['definitions:', '  - name: c', '    type: flags', '    entries:', '      - { name: a, value: 64 }'],
    ['8:27: expected a bit position from 0 to 63, got 64 (definitions[0].entries[0].value)'],
  ],
  [
    'definition twice',
    'genetlink',
    ['definitions:', '  - { name: c, type: const, value: 1 }', '  - { name: c, type: const, value: 2 }'],
    ['6:13: expected each name of a definition once, got a second "c" (definitions[1].name)'],
  ],
  [
    'pad without len',
    'netlink-raw',
    ['definitions:', '  - name: c', '    type: struct', '    members:', '      - { name: p, type: pad }'],
    ['8:9: expected the key "len" of a member of type pad, got none (definitions[0].members[0])'],
  ],
  [
    'struct holds itself',
    'netlink-raw',
    ['definitions:', '  - name: c', '    type: struct', '    members:', '      - { name: p, type: binary, struct: c }'],
    ['8:42: expected a struct that does not hold itself, got "c" (definitions[0].members[0].struct)'],
  ],
  [
    'member struct dangles',
    'netlink-raw',
    ['definitions:', '  - name: c', '    type: struct', '    members:', '      - { name: p, type: binary, struct: d }'],
    ['8:42: expected the name of a struct, got "d" (definitions[0].members[0].struct)'],
  ],
  [
    'records without length',
    'netlink-raw',
    [
      'definitions:',
      '  - name: c',
      '    type: struct',
      '    members:',
      '      - { name: p, type: u32 }',
      'attribute-sets:',
      '  - name: s',
      '    attributes:',
      '      - { name: a, type: records, struct: c, nested-attributes: s }',
    ],
    ['12:43: expected a struct that starts with a u16 length, got "c" (attribute-sets[0].attributes[0].struct)'],
  ],
  [
    'fixed-header on no nest',
    'netlink-raw',
    [
      'definitions:',
      '  - { name: c, type: struct, members: [] }',
      'attribute-sets:',
      '  - name: s',
      '    attributes:',
      '      - { name: a, type: u8, fixed-header: c }',
    ],
    ['9:44: expected type nest, got type u8 (attribute-sets[0].attributes[0].fixed-header)'],
  ],
  [
    'sub-message dangles',
    'netlink-raw',
    [
      'attribute-sets:',
      '  - name: s',
      '    attributes:',
      '      - { name: k, type: string }',
      '      - { name: a, type: sub-message, sub-message: m, selector: k }',
    ],
    ['8:52: expected the name of a sub-message, got "m" (attribute-sets[0].attributes[1].sub-message)'],
  ],
  [
    'selector dangles',
    'netlink-raw',
    [
      'sub-messages:',
      '  - { name: m, formats: [] }',
      'attribute-sets:',
      '  - name: s',
      '    attributes:',
      '      - { name: a, type: sub-message, sub-message: m, selector: k }',
    ],
    [
      '9:65: expected an attribute of "s", or of a set or fixed header around it, got "k" (attribute-sets[0].attributes[0].selector)',
    ],
  ],
  [
    'selector missing',
    'netlink-raw',
    [
      'sub-messages:',
      '  - { name: m, formats: [] }',
      'attribute-sets:',
      '  - name: s',
      '    attributes:',
      '      - { name: a, type: sub-message, sub-message: m }',
    ],
    [
      '9:9: expected the key "selector" of an attribute of type sub-message, got none (attribute-sets[0].attributes[0])',
    ],
  ],
  [
    'format dangles',
    'netlink-raw',
    ['sub-messages:', '  - name: m', '    formats:', '      - { value: v, attribute-set: x }'],
    ['7:36: expected the name of an attribute set, got "x" (sub-messages[0].formats[0].attribute-set)'],
  ],
  [
    'format twice',
    'netlink-raw',
    ['sub-messages:', '  - name: m', '    formats:', '      - { value: v }', '      - { value: v }'],
    ['8:18: expected each value of a format once, got a second "v" (sub-messages[0].formats[1].value)'],
  ],
  [
    'attribute-set dangles',
    'genetlink',
    ['operations:', '  list:', '    - { name: o, doc: d, attribute-set: x, do: {} }'],
    ['6:41: expected the name of an attribute set, got "x" (operations.list[0].attribute-set)'],
  ],
  [
    'notify dangles',
    'genetlink',
    ['operations:', '  list:', '    - { name: get, doc: d, do: {} }', '    - { name: n, doc: d, notify: gett }'],
    ['7:34: expected the name of an operation, nearest "get", got "gett" (operations.list[1].notify)'],
  ],
  [
    'mcgrp dangles',
    'genetlink',
    ['operations:', '  list:', '    - { name: o, doc: d, do: {} }', '    - { name: n, doc: d, notify: o, mcgrp: g }'],
    ['7:44: expected the name of a multicast group, got "g" (operations.list[1].mcgrp)'],
  ],
  [
    'fixed-header dangles',
    'genetlink-legacy',
    ['operations:', '  fixed-header: x', '  list:', '    - { name: o, doc: d, do: {} }'],
    ['5:17: expected the name of a struct, got "x" (operations.fixed-header)'],
  ],
  [
    'operation without mode',
    'genetlink-legacy',
    ['operations:', '  enum-model: directional', '  list:', '    - { name: o, doc: d }'],
    ['7:7: expected one of do, dump, notify, event in a directional operation, got none (operations.list[0])'],
  ],
  [
    'reply of dump only',
    'genetlink-legacy',
    ['operations:', '  enum-model: directional', '  list:', '    - { name: o, doc: d, do: {}, dump: { reply: {} } }'],
    ['7:49: expected a "value", for the reply of the do has none to share, got none (operations.list[0].dump.reply)'],
  ],
  [
    'command too large',
    'genetlink',
    ['operations:', '  list:', '    - { name: o, doc: d, value: 256, do: {} }'],
    ['6:33: expected a message number of at most 255, got 256 (operations.list[0].value)'],
  ],
  [
    'attributes without a set',
    'genetlink',
    ['operations:', '  list:', '    - { name: o, doc: d, do: { request: { attributes: [a] } } }'],
    [
      '6:55: expected an operation with an "attribute-set", got attributes without one (operations.list[0].do.request.attributes)',
    ],
  ],
  [
    'operation twice',
    'genetlink',
    ['operations:', '  list:', '    - { name: o, doc: d, do: {} }', '    - { name: o, doc: d, do: {} }'],
    ['7:15: expected each name of an operation once, got a second "o" (operations.list[1].name)'],
  ],
  [
    'flag unknown',
    'genetlink',
    ['operations:', '  list:', '    - { name: o, doc: d, flags: [ root-perm ], do: {} }'],
    ['6:35: expected one of admin-perm, uns-admin-perm, got "root-perm" (operations.list[0].flags[0])'],
  ],
  [
    'key twice',
    'genetlink',
    ['attribute-sets:', '  - name: s', '    attributes:', '      - { name: a, name: b, type: u8 }'],
    ['7:20: expected each key once, got a second "name" (attribute-sets[0].attributes[0].name)'],
  ],
  [
    'not YAML',
    'genetlink',
    ['attribute-sets: [ { name: s'],
    [
      '5:1: expected well-formed YAML, got Flow map in block collection must be sufficiently indented and end with a }',
      '5:1: expected well-formed YAML, got Flow sequence in block collection must be sufficiently indented and end with a ]',
    ],
  ],
  [
    'unknown alias',
    'genetlink',
    ['attribute-sets: *x'],
    ['4:17: expected an alias to an anchor above, got *x (attribute-sets)'],
  ],
  [
    'circle of aliases',
    'genetlink',
    ['attribute-sets: &x [ *x ]'],
    ['4:22: expected an alias to a finished node, got *x, a circle (attribute-sets[0])'],
  ],
  [
    'integer too long',
    'genetlink',
    ['attribute-sets:', '  - name: s', '    attributes:', '      - { name: a, type: u8, value: 0x1ffffffffffffffff }'],
    ['7:37: expected an integer of at most 64 bits, got a longer one (attribute-sets[0].attributes[0].value)'],
  ],
]

for (const [what, level, body, errors] of CASES) {
  test(`error: ${what}`, () => {
    assert.deepEqual(
      errorsOf(documentOf(level, body.join('\n'))),
      errors.map(each => `f.yaml:${each}`),
    )
  })
}

test('all errors are collected, in the order of their places, and the error carries the first', () => {
  const text =
    'name: t\nattribute-sets:\n  - name: s\n    attributes:\n      - { name: a, type: u9 }\n      - { name: b, tpe: u8 }\noperations: 1\n'
  assert.throws(
    () => loadSpec(text, { file: 'f.yaml' }),
    (error: unknown) => {
      assert.ok(SpecError.is(error) && error instanceof Error)
      assert.equal(error.code, 'ERR_NLKIT_SPEC')
      assert.equal(error.name, 'SpecError')
      assert.deepEqual([error.file, error.line, error.column], ['f.yaml', 5, 26])
      assert.equal(error.path, 'attribute-sets[0].attributes[0].type')
      assert.equal(error.found, '"u9"')
      assert.deepEqual(
        error.errors.map(({ line, column }) => [line, column]),
        [
          [5, 26],
          [6, 9],
          [7, 13],
        ],
      )
      assert.deepEqual(
        error.warnings.map(({ line, column, found }) => [line, column, found]),
        [
          [1, 1, 'none'],
          [6, 20, 'the unknown key "tpe"'],
        ],
      )
      assert.match(error.message, /^f\.yaml:5:26: expected one of .*, got "u9" \(.*\) \(and 2 more\)$/)
      return true
    },
  )
})

test('SpecError.is knows its own and no others', () => {
  assert.equal(SpecError.is(new Error('x')), false)
  assert.equal(SpecError.is(null), false)
  assert.equal(SpecError.is('ERR_NLKIT_SPEC'), false)
})

test('unknown keys warn, with the nearest known one', () => {
  const body =
    'attribute-sets:\n  - name: s\n    attributs: []\n    attributes:\n      - { name: a, type: u8, zzzzzz: 1, multi_attr: true }'
  assert.deepEqual(warningsOf(documentOf('genetlink', body)), [
    'f.yaml:6:5: expected a key of attribute set, nearest "attributes", got the unknown key "attributs" (attribute-sets[0].attributs)',
    'f.yaml:8:30: expected a key of attribute, got the unknown key "zzzzzz" (attribute-sets[0].attributes[0].zzzzzz)',
    'f.yaml:8:41: expected a key of attribute, nearest "multi-attr", got the unknown key "multi_attr" (attribute-sets[0].attributes[0].multi_attr)',
  ])
})

test('an unknown display hint warns and is left out', () => {
  const body = 'attribute-sets:\n  - name: s\n    attributes:\n      - { name: a, type: u8, display-hint: colour }'
  const { spec, warnings } = loadSpec(documentOf('genetlink', body))
  assert.deepEqual(spec.attributeSets[0]?.attributes, [{ name: 'a', value: 1, type: 'u8' }])
  assert.equal(warnings[0]?.column, 44)
  assert.equal(warnings.length, 1)
})

test('an attribute of an operation that its set does not have warns, unless the fixed header has it', () => {
  const body =
    'definitions:\n  - name: h\n    type: struct\n    members: [{ name: family, type: u8 }]\n' +
    'attribute-sets:\n  - name: s\n    attributes: [{ name: a, type: u8 }]\n' +
    'operations:\n  fixed-header: h\n  list:\n' +
    '    - { name: o, doc: d, attribute-set: s, do: { request: { attributes: [family, a, b] } } }'
  const { spec, warnings } = loadSpec(documentOf('genetlink-legacy', body))
  assert.deepEqual(spec.operations.list[0]?.do?.request?.attributes, ['a'])
  assert.deepEqual(
    warnings.map(({ line, found }) => [line, found]),
    [[14, '"b", which is left out']],
  )
})
