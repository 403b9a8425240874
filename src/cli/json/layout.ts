/** Which keys an object of a fixed header and an attribute set has: in data for people (the specification's names), and in the codecs' objects. */

import type { Attribute, StructMember } from '../../schema/model.js'
import {
  ARRAY_INDEX,
  fieldName,
  headerFieldName,
  type Naming,
  TRAILING_BYTES,
  UNKNOWN_ATTRIBUTES,
} from '../../schema/names.js'
import type { SpecIndex } from '../../schema/spec-index.js'

/** Bytes of a struct behind its last known member. */
export const TRAILING = 'trailing-bytes'

export interface HeaderField {
  readonly kind: 'header'
  readonly member: StructMember
  /** The specification's name, as JSON has it. */
  readonly name: string
  /** Key in the codecs' objects. */
  readonly key: string
}

export interface AttributeField {
  readonly kind: 'attribute'
  readonly attribute: Attribute
  readonly name: string
  readonly key: string
}

export type Field = HeaderField | AttributeField

const RESERVED: ReadonlySet<string> = new Set([UNKNOWN_ATTRIBUTES, ARRAY_INDEX, TRAILING_BYTES])

/** Attributes that carry nothing have no key. */
const SILENT: ReadonlySet<string> = new Set(['pad', 'unused'])

/** Fields in the order header, attributes. Either may be missing. */
export function fieldsOf(
  index: SpecIndex,
  header: string | undefined,
  set: string | undefined,
  naming: Naming,
): readonly Field[] {
  const attributes = set === undefined ? [] : index.set(set).attributes.filter(({ type }) => !SILENT.has(type))
  const attributeKeys = new Map(attributes.map(({ name }) => [attributeKey(name, naming), name]))
  const members = header === undefined ? [] : index.struct(header).members.filter(({ type }) => type !== 'pad')
  const fields: Field[] = members.map(member => {
    const clash = attributeKeys.has(fieldName(member.name, naming))
    const name = clash ? headerFieldName(member.name, 'spec') : member.name
    const key = clash ? headerFieldName(member.name, naming) : fieldName(member.name, naming)
    return { kind: 'header', member, name, key }
  })
  for (const attribute of attributes) {
    const { name } = attribute
    fields.push({ kind: 'attribute', attribute, name, key: attributeKey(name, naming) })
  }
  return fields
}

function attributeKey(name: string, naming: Naming): string {
  const key = fieldName(name, naming)
  return RESERVED.has(key) ? `${key}_` : key
}

/** Values of the enclosing objects, innermost first, by the specification's names: where the selector of a sub-message is found. */
export interface Scope {
  readonly value: (name: string) => unknown
  readonly outer: Scope | undefined
}

export function lookUp(scope: Scope | undefined, name: string): unknown {
  for (let here = scope; here !== undefined; here = here.outer) {
    const value = here.value(name)
    if (value !== undefined) return value
  }
  return undefined
}
