/** Decoded messages as JSON, rendered as the kernel's own YNL command line does (tools/net/ynl/lib/ynl.py): the specification's names, bytes as hex. */

import type { Attribute, StructMember } from '../../schema/model.js'
import { ARRAY_INDEX, fieldName, type Naming, TRAILING_BYTES, UNKNOWN_ATTRIBUTES } from '../../schema/names.js'
import type { SpecIndex } from '../../schema/spec-index.js'
import { NLA_TYPE_MASK, type RawAttribute } from '../../wire/index.js'
import { fieldsOf, lookUp, type Scope, TRAILING } from './layout.js'
import type { Json, JsonObject } from './text.js'

type Out = (value: never, scope: Scope | undefined) => Json
type Decoded = Readonly<Record<string, unknown>>

/** Renders messages of one specification. Shapes are worked out when first met. */
export class JsonWriter {
  readonly #index: SpecIndex
  readonly #naming: Naming
  readonly #shapes = new Map<string, (value: Decoded, scope: Scope | undefined) => JsonObject>()

  /** @param naming keys of the decoded objects. */
  constructor(index: SpecIndex, naming: Naming) {
    this.#index = index
    this.#naming = naming
  }

  /** A reply or event of an operation, named as in the specification; its request, where that has no header of its own. */
  message(operation: string, value: unknown): JsonObject {
    const found = this.#index.operation(operation)
    return this.shape(this.#index.fixedHeaderOf(found), this.#index.attributeSetOf(found), value)
  }

  shape(header: string | undefined, set: string | undefined, value: unknown): JsonObject {
    return this.#shape(header, set)(value as Decoded, undefined)
  }

  #shape(
    header: string | undefined,
    set: string | undefined,
  ): (value: Decoded, scope: Scope | undefined) => JsonObject {
    const id = `${header ?? ''}+${set ?? ''}`
    const known = this.#shapes.get(id)
    if (known !== undefined) return known
    const fields = fieldsOf(this.#index, header, set, this.#naming)
    const keys = new Map(fields.map(({ name, key }) => [name, key]))
    // Converters are made when a field is first met: sets may contain themselves.
    const outs: (Out | undefined)[] = []
    const out = (place: number): Out => {
      const field = fields[place]!
      return field.kind === 'header' ? this.#member(field.member) : this.#attribute(field.attribute)
    }
    const shape = (value: Decoded, outer: Scope | undefined) => {
      const result: Record<string, Json> = {}
      const scope: Scope = { value: name => (keys.has(name) ? value[keys.get(name)!] : undefined), outer }
      for (let place = 0; place < fields.length; place++) {
        const { key, name } = fields[place]!
        const item = value[key]
        if (item !== undefined) result[name] = (outs[place] ??= out(place))(item as never, scope)
      }
      return addUnknown(result, value[UNKNOWN_ATTRIBUTES] as readonly RawAttribute[] | undefined)
    }
    this.#shapes.set(id, shape)
    return shape
  }

  #member(member: StructMember): Out {
    if (member.struct !== undefined) return this.#struct(member.struct)
    return member.displayHint === 'hex' ? hexadecimal : leaf
  }

  #struct(name: string): Out {
    const members = this.#index.struct(name).members.filter(({ type }) => type !== 'pad')
    const fields = members.map(member => ({
      name: member.name,
      key: fieldName(member.name, this.#naming),
      out: this.#member(member),
    }))
    return (value: Decoded) => {
      const result: Record<string, Json> = {}
      for (const { name, key, out } of fields)
        if (value[key] !== undefined) result[name] = out(value[key] as never, undefined)
      // A struct that is longer than the specification says; zeros are mostly padding, and the kernel's tool shows neither.
      const trailing = value[TRAILING_BYTES] as Uint8Array | undefined
      if (trailing?.some(byte => byte !== 0) === true) result[TRAILING] = hex(trailing)
      return result
    }
  }

  #attribute(attribute: Attribute): Out {
    const single = this.#single(attribute)
    if (attribute.multiAttr !== true) return single
    return (list: readonly never[], scope) => list.map(item => single(item, scope))
  }

  #single(attribute: Attribute): Out {
    const form = FORMS[attribute.type]
    if (form !== undefined) return form.call(this, attribute)
    if (attribute.type === 'binary' && attribute.struct !== undefined) return this.#struct(attribute.struct)
    return attribute.displayHint === 'hex' ? hexadecimal : leaf
  }

  nest(attribute: Attribute): Out {
    const shape = this.#shape(attribute.fixedHeader, attribute.nestedAttributes)
    return (value: Decoded, scope) => shape(value, scope)
  }

  typeValue(attribute: Attribute): Out {
    const levels = (attribute.typeValue ?? []).map(name => ({ name, key: fieldName(name, this.#naming) }))
    const nest = this.nest(attribute)
    return (value: Decoded, scope) => {
      const result: Record<string, Json> = {}
      for (const { name, key } of levels) result[name] = value[key] as number
      return Object.assign(result, nest(value as never, scope))
    }
  }

  indexedArray(attribute: Attribute): Out {
    const { multiAttr: _, ...rest } = attribute
    const out = this.#single({ ...rest, type: attribute.subType ?? 'binary' } as Attribute)
    if (attribute.subType !== 'nest') return (list: readonly never[], scope) => list.map(item => out(item, scope))
    return (list: readonly never[], scope) => list.map(item => ({ [String(item[ARRAY_INDEX])]: out(item, scope) }))
  }

  subMessage(attribute: Attribute): Out {
    const { formats } = this.#index.subMessage(attribute.subMessage!)
    return (value: Decoded | Uint8Array, scope) => {
      if (value instanceof Uint8Array) return hex(value)
      const selector = String(lookUp(scope, attribute.selector!))
      const format = formats.find(candidate => candidate.value === selector)
      return format === undefined ? {} : this.#shape(format.fixedHeader, format.attributeSet)(value, scope)
    }
  }

  records(attribute: Attribute): Out {
    const shape = this.#shape(attribute.struct, attribute.nestedAttributes)
    return (list: readonly Decoded[], scope) => list.map(item => shape(item, scope))
  }
}

const FORMS: Readonly<Record<string, (this: JsonWriter, attribute: Attribute) => Out>> = {
  nest: JsonWriter.prototype.nest,
  'nest-type-value': JsonWriter.prototype.typeValue,
  'indexed-array': JsonWriter.prototype.indexedArray,
  'sub-message': JsonWriter.prototype.subMessage,
  records: JsonWriter.prototype.records,
}

/** Attributes that the specification does not know, under their number; several of one number as an array. */
function addUnknown(result: Record<string, Json>, list: readonly RawAttribute[] | undefined): JsonObject {
  for (const { type, payload } of list ?? []) {
    const name = `UnknownAttr(${type & NLA_TYPE_MASK})`
    const before = result[name]
    if (before === undefined) result[name] = hex(payload)
    else result[name] = Array.isArray(before) ? [...before, hex(payload)] : [before, hex(payload)]
  }
  return result
}

export function hex(bytes: Uint8Array, separator = ''): string {
  return Array.from(bytes, byte => byte.toString(16).padStart(2, '0')).join(separator)
}

function hexadecimal(value: unknown): Json {
  if (typeof value === 'number' || typeof value === 'bigint') return `0x${value.toString(16)}`
  return value instanceof Uint8Array ? hex(value, ' ') : leaf(value)
}

function leaf(value: unknown): Json {
  if (value instanceof Uint8Array) return hex(value)
  if (Array.isArray(value)) return value.map(leaf)
  if (typeof value === 'object' && value !== null) {
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, leaf(item)]))
  }
  return value as Json
}
