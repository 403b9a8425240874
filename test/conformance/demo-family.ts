/** A generic family with an attribute of every kind, for rules that no family of the running kernel shows. */

import { type Attribute, compileFamily, type Family, type Operation, type Spec } from 'nlkit/schema'

const attributes: readonly Attribute[] = [
  { name: 'number', value: 1, type: 'u32' },
  { name: 'name', value: 2, type: 'string', checks: { maxLen: 7 } },
  { name: 'bytes', value: 3, type: 'binary', checks: { maxLen: 4 } },
  { name: 'exact', value: 4, type: 'binary', checks: { exactLen: 6 } },
  { name: 'yes', value: 5, type: 'flag' },
  { name: 'bits', value: 6, type: 'bitfield32', enum: 'bit' },
  { name: 'nest', value: 7, type: 'nest', nestedAttributes: 'demo' },
  { name: 'list', value: 8, type: 'indexed-array', subType: 'nest', nestedAttributes: 'demo' },
  { name: 'gone', value: 9, type: 'unused' },
  { name: 'network-order', value: 10, type: 'u16', byteOrder: 'big-endian', checks: { max: 100 } },
  { name: 'signed', value: 11, type: 's8', checks: { min: -5, max: 5 } },
  { name: 'open', value: 12, type: 'string', checks: { maxLen: 3, unterminatedOk: true } },
  { name: 'least', value: 13, type: 'binary', checks: { minLen: 2 } },
]

const all = attributes.map(({ name }) => name)

function operation(name: string, value: number, more: Partial<Operation> = {}): Operation {
  return {
    name,
    attributeSet: 'demo',
    do: { request: { value, attributes: all }, reply: { value, attributes: all } },
    ...more,
  }
}

/** A copy under another name registers beside it. */
export function demoFamily(name: string = 'demo', groups: Spec['mcastGroups'] = [{ name: 'news' }]): Family {
  return compileFamily({
    name,
    protocol: 'genetlink',
    version: 3,
    definitions: [
      {
        kind: 'flags',
        name: 'bit',
        entries: [
          { name: 'one', value: 1 },
          { name: 'two', value: 2 },
        ],
      },
    ],
    attributeSets: [{ name: 'demo', attributes }],
    subMessages: [],
    operations: {
      enumModel: 'unified',
      list: [
        operation('get', 1, {
          dump: { request: { value: 1 }, reply: { value: 1, attributes: all } },
        }),
        operation('admin', 2, { flags: ['admin-perm'] }),
        operation('uns-admin', 3, { flags: ['uns-admin-perm'] }),
        operation('lax', 4, { dontValidate: ['strict'] }),
        { name: 'ntf', value: 5, notify: 'get', mcgrp: groups[0]?.name ?? 'news' },
      ],
    },
    mcastGroups: groups,
  })
}
