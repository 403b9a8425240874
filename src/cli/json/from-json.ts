/** JSON with the specification's names as objects that codecs take; what does not fit is a ValueError with its place. */

import type { Attribute, StructMember } from '../../schema/model.js'
import { ARRAY_INDEX, fieldName, type Naming, TRAILING_BYTES, UNKNOWN_ATTRIBUTES } from '../../schema/names.js'
import type { SpecIndex } from '../../schema/spec-index.js'
import { ValueError } from '../../schema/value-error.js'
import type { RawAttribute } from '../../wire/index.js'
import { suggestion } from '../nearest.js'
import { fieldsOf, lookUp, type Scope, TRAILING } from './layout.js'
import { bytesOf, leafOf, show } from './scalar.js'
import type { Json, JsonObject } from './text.js'

type In = (json: Json, path: string, scope: Scope | undefined) => unknown
type Encodable = Record<string, unknown>

const UNKNOWN = /^UnknownAttr\((\d+)\)$/

/** Reads messages of one specification. */
export class JsonReader {
  readonly #index: SpecIndex
  readonly #naming: Naming

  /** @param naming keys of the objects that are made. */
  constructor(index: SpecIndex, naming: Naming) {
    this.#index = index
    this.#naming = naming
  }

  /** A request of an operation. @throws ValueError. */
  message(operation: string, json: Json): Encodable {
    const found = this.#index.operation(operation)
    return this.#shape(this.#index.requestHeaderOf(found), this.#index.requestSetOf(found), json, '', undefined)
  }

  #shape(
    header: string | undefined,
    set: string | undefined,
    json: Json,
    path: string,
    outer: Scope | undefined,
  ): Encodable {
    const object = objectOf(json, path)
    const fields = fieldsOf(this.#index, header, set, this.#naming)
    const headers = new Set(fields.filter(({ kind }) => kind === 'header').map(({ name }) => name))
    // A member of the header that is left out is written as 0.
    const scope: Scope = { value: name => object[name] ?? (headers.has(name) ? 0 : undefined), outer }
    const result: Encodable = {}
    for (const [name, item] of Object.entries(object)) {
      const here = path === '' ? name : `${path}.${name}`
      const field = fields.find(candidate => candidate.name === name)
      if (field !== undefined) {
        const read = field.kind === 'header' ? this.#member(field.member) : this.#attribute(field.attribute)
        result[field.key] = read(item, here, scope)
        continue
      }
      const number = UNKNOWN.exec(name)?.[1]
      if (number === undefined || set === undefined) {
        const names = fields.map(candidate => candidate.name)
        const what = set ?? header ?? 'the operation'
        const list = names.length === 0 ? 'nothing' : names.join(', ')
        throw new ValueError(here, `${what} has no such attribute${suggestion(name, names)}; it has ${list}`)
      }
      const payloads = (Array.isArray(item) ? item : [item]) as readonly Json[]
      const raw = payloads.map((payload): RawAttribute => ({ type: Number(number), payload: bytesOf(payload, here) }))
      result[UNKNOWN_ATTRIBUTES] = [...((result[UNKNOWN_ATTRIBUTES] as RawAttribute[] | undefined) ?? []), ...raw]
    }
    return result
  }

  #member(member: StructMember): In {
    if (member.struct !== undefined) return (json, path) => this.#struct(member.struct!, json, path)
    return (json, path) => leafOf(this.#index, member, json, path)
  }

  #struct(name: string, json: Json, path: string): Encodable {
    const { members } = this.#index.struct(name)
    const result: Encodable = {}
    for (const [key, item] of Object.entries(objectOf(json, path))) {
      const here = `${path}.${key}`
      const member = members.find(candidate => candidate.name === key && candidate.type !== 'pad')
      if (member !== undefined) result[fieldName(key, this.#naming)] = this.#member(member)(item, here, undefined)
      else if (key === TRAILING) result[TRAILING_BYTES] = bytesOf(item, here)
      else {
        const names = members.filter(({ type }) => type !== 'pad').map(candidate => candidate.name)
        throw new ValueError(
          here,
          `struct ${name} has no such member${suggestion(key, names)}; it has ${names.join(', ')}`,
        )
      }
    }
    return result
  }

  #attribute(attribute: Attribute): In {
    if (attribute.multiAttr !== true) return this.#single(attribute)
    const single = this.#single(attribute)
    return (json, path, scope) => {
      // One value alone stands for a list of one, but for arrays of integers, which are lists themselves.
      const list = Array.isArray(json) ? (json as readonly Json[]) : [json]
      return list.map((item, place) => single(item, `${path}[${place}]`, scope))
    }
  }

  #single(attribute: Attribute): In {
    const { type, struct } = attribute
    switch (type) {
      case 'nest':
        return (json, path, scope) => this.#shape(attribute.fixedHeader, attribute.nestedAttributes, json, path, scope)
      case 'nest-type-value':
        return (json, path, scope) => this.#typeValue(attribute, json, path, scope)
      case 'indexed-array':
        return (json, path, scope) => this.#indexedArray(attribute, json, path, scope)
      case 'sub-message':
        return (json, path, scope) => this.#subMessage(attribute, json, path, scope)
      case 'records':
        return (json, path, scope) =>
          arrayOf(json, path).map((item, place) =>
            this.#shape(struct, attribute.nestedAttributes, item, `${path}[${place}]`, scope),
          )
      default:
        if (type === 'binary' && struct !== undefined) return (json, path) => this.#struct(struct, json, path)
        return (json, path) => leafOf(this.#index, attribute, json, path)
    }
  }

  #typeValue(attribute: Attribute, json: Json, path: string, scope: Scope | undefined): Encodable {
    const rest: Record<string, Json> = { ...objectOf(json, path) }
    const result: Encodable = {}
    for (const name of attribute.typeValue ?? []) {
      if (typeof rest[name] !== 'number')
        throw new ValueError(`${path}.${name}`, `expected a number, got ${show(rest[name])}`)
      result[fieldName(name, this.#naming)] = rest[name]
      delete rest[name]
    }
    return Object.assign(result, this.#shape(attribute.fixedHeader, attribute.nestedAttributes, rest, path, scope))
  }

  /** Elements of nests may say their number, as output does: `[{"1": {…}}]`; without, they count from 1. */
  #indexedArray(attribute: Attribute, json: Json, path: string, scope: Scope | undefined): unknown[] {
    const { multiAttr: _, ...rest } = attribute
    const single = this.#single({ ...rest, type: attribute.subType ?? 'binary' } as Attribute)
    return arrayOf(json, path).map((item, place) => {
      const here = `${path}[${place}]`
      if (attribute.subType !== 'nest') return single(item, here, scope)
      const keys = Object.keys(objectOf(item, here))
      if (keys.length !== 1 || !/^\d+$/.test(keys[0]!)) return single(item, here, scope)
      const content = (item as JsonObject)[keys[0]!]!
      return { [ARRAY_INDEX]: Number(keys[0]), ...(single(content, `${here}.${keys[0]}`, scope) as object) }
    })
  }

  #subMessage(attribute: Attribute, json: Json, path: string, scope: Scope | undefined): unknown {
    if (typeof json === 'string') return bytesOf(json, path)
    const selector = lookUp(scope, attribute.selector!)
    const { formats } = this.#index.subMessage(attribute.subMessage!)
    const format = formats.find(({ value }) => value === String(selector))
    if (format !== undefined) return this.#shape(format.fixedHeader, format.attributeSet, json, path, scope)
    const known = formats.map(({ value }) => value)
    const picked =
      selector === undefined ? `${attribute.selector} is missing` : `${attribute.selector} is ${show(selector as Json)}`
    throw new ValueError(
      path,
      `${picked}, which picks no format; known are ${known.join(', ')}; bytes can be given as a hex string`,
    )
  }
}

function objectOf(json: Json, path: string): JsonObject {
  if (typeof json === 'object' && json !== null && !Array.isArray(json)) return json as JsonObject
  throw new ValueError(path, `expected an object, got ${show(json)}`)
}

function arrayOf(json: Json, path: string): readonly Json[] {
  if (Array.isArray(json)) return json as readonly Json[]
  throw new ValueError(path, `expected an array, got ${show(json)}`)
}
