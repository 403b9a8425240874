/**
 * Which keys a specification may have: one table per object, each key with the kind of its value and the lowest level of the kernel's
 * schema that allows it. A level allows what those before it allow.
 *
 * Source: Documentation/netlink/{genetlink,genetlink-c,genetlink-legacy,netlink-raw}.yaml, kernels 6.12 to 6.18.
 */

import type { DisplayHint, SchemaLevel } from '../schema/model.js'

export const LEVELS: readonly SchemaLevel[] = ['genetlink', 'genetlink-c', 'genetlink-legacy', 'netlink-raw']

export type ScalarRule = 'string' | 'integer' | 'unsigned' | 'boolean' | 'string-or-integer' | 'string-or-null'

export type Rule =
  | { readonly kind: 'scalar'; readonly scalar: ScalarRule }
  /** One of the words, each with its lowest level. An `open` choice only warns about others: they are left out of the model. */
  | { readonly kind: 'choice'; readonly words: ReadonlyMap<string, SchemaLevel>; readonly open: boolean }
  | { readonly kind: 'list'; readonly of: Rule }
  /** `orName`: a plain string stands for a map with nothing but that name. */
  | { readonly kind: 'object'; readonly object: ObjectName; readonly orName: boolean }

export interface Key {
  readonly rule: Rule
  readonly level: SchemaLevel
  /** `error`: nothing can be made of the object without it; `warning`: the schema wants it, the model does not need it. */
  readonly missing?: 'error' | 'warning'
}

export type ObjectName =
  | 'specification'
  | 'definition'
  | 'enum entry'
  | 'struct member'
  | 'attribute set'
  | 'attribute'
  | 'checks'
  | 'sub-message'
  | 'sub-message format'
  | 'operations'
  | 'operation'
  | 'operation mode'
  | 'message'
  | 'event'
  | 'mcast-groups'
  | 'mcast group'
  | 'kernel-family'

const scalar = (name: ScalarRule): Rule => ({ kind: 'scalar', scalar: name })
const string = scalar('string')
const boolean = scalar('boolean')
const limit = scalar('string-or-integer')
const list = (of: Rule): Rule => ({ kind: 'list', of })
const object = (name: ObjectName, orName = false): Rule => ({ kind: 'object', object: name, orName })

/** Words separated by blanks, by the level from which on they are allowed. */
const choice = (words: Partial<Record<SchemaLevel, string>>, open = false): Rule => {
  const byWord = Object.entries(words).flatMap(([level, text]) => text.split(' ').map(word => [word, level] as const))
  return { kind: 'choice', words: new Map(byWord as [string, SchemaLevel][]), open }
}

const byteOrder = choice({ genetlink: 'little-endian big-endian' })
/** Newer kernels add hints; one that is not known costs nothing but prettiness, so it is no error. */
const displayHint = choice({ genetlink: 'hex mac fddi ipv4 ipv6 ipv4-or-v6 ipv4-or-v6-hex uuid' }, true)
/** The hint, or undefined for one that the model does not know. */
export const displayHintOf = (word: string | undefined): DisplayHint | undefined =>
  word !== undefined && displayHint.kind === 'choice' && displayHint.words.has(word) ? (word as DisplayHint) : undefined
const attributeType = choice({
  genetlink:
    'unused pad flag binary uint sint u8 u16 u32 u64 s8 s16 s32 s64 string nest indexed-array array-nest nest-type-value',
  'genetlink-legacy': 'bitfield32 records',
  'netlink-raw': 'sub-message',
})
const subType = choice({ genetlink: 'u8 u16 u32 u64 s8 s16 s32 s64 uint sint binary nest string flag' })
const commandFlags = list(choice({ genetlink: 'admin-perm uns-admin-perm' }))

type Table = Readonly<Record<string, Rule | Key>>

const needs = (rule: Rule, missing: 'error' | 'warning' = 'error'): Key => ({ rule, level: 'genetlink', missing })
const from = (level: SchemaLevel, rule: Rule): Key => ({ rule, level })

const TABLES: Readonly<Record<ObjectName, Table>> = {
  specification: {
    name: needs(string),
    doc: needs(string, 'warning'),
    protocol: choice({ genetlink: 'genetlink genetlink-c genetlink-legacy netlink-raw' }),
    protonum: from('netlink-raw', scalar('unsigned')),
    'uapi-header': string,
    'c-family-name': from('genetlink-c', string),
    'c-version-name': from('genetlink-c', string),
    'max-by-define': from('genetlink-c', boolean),
    'cmd-max-name': from('genetlink-c', string),
    'cmd-cnt-name': from('genetlink-c', string),
    'kernel-policy': from('genetlink-legacy', choice({ genetlink: 'split per-op global' })),
    version: from('genetlink-legacy', scalar('unsigned')),
    definitions: list(object('definition')),
    'attribute-sets': needs(list(object('attribute set'))),
    'sub-messages': from('netlink-raw', list(object('sub-message'))),
    operations: needs(object('operations')),
    'mcast-groups': object('mcast-groups'),
    'kernel-family': object('kernel-family'),
  },
  definition: {
    name: needs(string),
    type: needs(choice({ genetlink: 'const enum flags', 'genetlink-legacy': 'struct' })),
    header: string,
    scope: choice({ genetlink: 'uapi kernel user' }),
    doc: string,
    value: limit,
    'value-start': limit,
    entries: list(object('enum entry', true)),
    'render-max': boolean,
    'enum-name': from('genetlink-c', scalar('string-or-null')),
    'name-prefix': from('genetlink-c', string),
    'enum-cnt-name': from('genetlink-c', string),
    members: from('genetlink-legacy', list(object('struct member'))),
  },
  'enum entry': { name: needs(string), value: scalar('integer'), doc: string },
  'struct member': {
    name: needs(string),
    type: needs(choice({ genetlink: 'u8 u16 u32 u64 s8 s16 s32 s64 string binary pad bitfield32' })),
    len: limit,
    'byte-order': byteOrder,
    doc: string,
    enum: string,
    'enum-as-flags': boolean,
    'display-hint': displayHint,
    struct: string,
    selector: from('netlink-raw', string),
  },
  'attribute set': {
    name: needs(string),
    'name-prefix': string,
    'enum-name': scalar('string-or-null'),
    doc: string,
    'subset-of': string,
    usual: list(string),
    header: string,
    'attr-cnt-name': from('genetlink-c', string),
    'attr-max-name': from('genetlink-c', string),
    attributes: needs(list(object('attribute'))),
  },
  attribute: {
    name: needs(string),
    type: attributeType,
    doc: string,
    value: scalar('unsigned'),
    'type-value': list(string),
    'byte-order': byteOrder,
    'multi-attr': boolean,
    repeats: boolean,
    'nested-attributes': string,
    enum: string,
    'enum-as-flags': boolean,
    checks: object('checks'),
    'sub-type': subType,
    'display-hint': displayHint,
    'name-prefix': from('genetlink-c', string),
    struct: from('genetlink-legacy', string),
    'fixed-header': from('genetlink-legacy', string),
    'sub-message': from('netlink-raw', string),
    selector: from('netlink-raw', string),
  },
  checks: {
    'flags-mask': string,
    min: limit,
    max: limit,
    'min-len': limit,
    'max-len': limit,
    'exact-len': limit,
    'unterminated-ok': from('genetlink-c', boolean),
  },
  'sub-message': { name: needs(string), formats: needs(list(object('sub-message format'))) },
  'sub-message format': { value: needs(string), 'fixed-header': string, 'attribute-set': string },
  operations: {
    'enum-model': choice({ genetlink: 'unified', 'genetlink-legacy': 'directional' }),
    'name-prefix': string,
    'enum-name': scalar('string-or-null'),
    'async-prefix': string,
    'async-enum': scalar('string-or-null'),
    'fixed-header': from('genetlink-legacy', string),
    list: needs(list(object('operation'))),
  },
  operation: {
    name: needs(string),
    doc: needs(string, 'warning'),
    value: scalar('unsigned'),
    'attribute-set': string,
    flags: commandFlags,
    'dont-validate': list(choice({ genetlink: 'strict dump dump-strict' })),
    'config-cond': string,
    'fixed-header': from('genetlink-legacy', string),
    'request-header': from('netlink-raw', string),
    'request-attributes': from('netlink-raw', string),
    payload: from('netlink-raw', choice({ 'netlink-raw': 'string string-nul binary' })),
    do: object('operation mode'),
    dump: object('operation mode'),
    notify: string,
    event: object('event'),
    mcgrp: string,
  },
  'operation mode': { request: object('message'), reply: object('message'), pre: string, post: string },
  message: { attributes: list(string), value: from('genetlink-legacy', scalar('unsigned')) },
  event: { attributes: list(string) },
  'mcast-groups': { list: needs(list(object('mcast group'))) },
  'mcast group': {
    name: needs(string),
    'c-define-name': from('genetlink-c', string),
    flags: commandFlags,
    value: from('netlink-raw', scalar('unsigned')),
  },
  'kernel-family': { headers: list(string), 'sock-priv': string },
}

const keysOf = (table: Table): ReadonlyMap<string, Key> =>
  new Map(Object.entries(table).map(([name, key]) => [name, 'rule' in key ? key : { rule: key, level: 'genetlink' }]))

export const GRAMMAR: Readonly<Record<ObjectName, ReadonlyMap<string, Key>>> = Object.fromEntries(
  Object.entries(TABLES).map(([name, table]) => [name, keysOf(table)]),
) as Record<ObjectName, ReadonlyMap<string, Key>>
