/**
 * From a byte offset in a request, as an extended acknowledgement gives it (E3), to the attribute's path in the specification's words. Offsets
 * count from the start of the nlmsghdr. Nothing here throws: for bytes or places that make no sense there is simply no answer.
 */

import { align, ByteView, NLA_HDRLEN, NLA_TYPE_MASK, NLMSG_HDRLEN } from '../wire/index.js'
import type { Attribute, Spec } from './model.js'
import { SpecIndex } from './spec-index.js'
import { integerText, valueText } from './value-text.js'

/** Which request the bytes are. */
export interface RequestPlace {
  readonly spec: Spec
  /** The specification's name of the operation. */
  readonly operation: string
  /** Whether a genlmsghdr follows the nlmsghdr. */
  readonly generic: boolean
  readonly dump: boolean
}

export interface LocatedAttribute {
  /** `linkinfo.data.id`; members of fixed headers by their own names. */
  readonly path: string
  /** Undefined for members of headers and for attributes that the specification does not know. */
  readonly attribute?: Attribute
  /** The payload: a view. */
  readonly bytes: Uint8Array
  /** The payload as text: `5000`, `"eth0"`, `0x0102`. */
  readonly value?: string
}

/** Attributes side by side: a message's, or those of one nest. */
interface Scope {
  readonly set: string | undefined
  readonly start: number
  readonly end: number
  /** Struct in front of them, and where it starts: a selector may be one of its members. */
  readonly header?: { readonly name: string; readonly start: number } | undefined
}

/** What is sought: the byte, and whom to tell of the attribute that has it, with the scopes it stands in, innermost first. */
interface Target {
  readonly offset: number
  readonly found?: (attribute: Attribute, scopes: readonly Scope[]) => void
}

/** The payload of an attribute that holds others; scopes innermost first. */
interface Payload {
  readonly attribute: Attribute
  readonly start: number
  readonly end: number
  readonly scopes: readonly Scope[]
  readonly path: string
}

/** The attribute that lies at or around `offset`; undefined where the request has none there. */
export function locateAttribute(
  place: RequestPlace,
  request: Uint8Array,
  offset: number,
): LocatedAttribute | undefined {
  if (!(Number.isInteger(offset) && offset >= 0 && offset < request.length)) return undefined
  return attempt(() => {
    const walk = new Walk(place, request)
    return walk.inHeaders(offset) ?? walk.inAttributes(offset)
  })
}

/**
 * The path of an attribute of type `type` that is missing from the nest at `nest`, or from the message itself where `nest` is undefined. Numbers
 * stand for what the specification does not name.
 */
export function locateMissing(
  place: RequestPlace,
  request: Uint8Array,
  nest: number | undefined,
  type: number,
): string {
  const found = attempt(() => {
    const walk = new Walk(place, request)
    if (nest === undefined) return walk.nameIn(walk.top.set, type)
    const around = walk.inAttributes(nest)
    return around === undefined ? undefined : `${around.path}.${walk.nameIn(walk.innerSet(nest), type)}`
  })
  return found ?? `type ${type}`
}

function attempt<T>(what: () => T): T | undefined {
  try {
    return what()
  } catch {
    return undefined
  }
}

const GENERIC_HEADER = [
  ['cmd', 0, 1],
  ['version', 1, 1],
  ['reserved', 2, 2],
] as const

class Walk {
  readonly top: Scope
  readonly #index: SpecIndex
  readonly #view: ByteView
  readonly #header: string | undefined
  readonly #headerStart: number

  constructor(place: RequestPlace, request: Uint8Array) {
    this.#index = new SpecIndex(place.spec)
    this.#view = ByteView.copyOf(request)
    const operation = this.#index.operation(place.operation)
    this.#header = this.#index.requestHeaderOf(operation)
    this.#headerStart = NLMSG_HDRLEN + (place.generic ? 4 : 0)
    const start = this.#headerStart + (this.#header === undefined ? 0 : align(this.#index.structSize(this.#header)))
    const header = this.#header === undefined ? undefined : { name: this.#header, start: this.#headerStart }
    this.top = { set: this.#index.requestSetOf(operation), start, end: request.length, header }
  }

  inHeaders(offset: number): LocatedAttribute | undefined {
    if (offset < 0 || offset >= this.top.start) return undefined
    if (offset < NLMSG_HDRLEN) return { path: 'nlmsghdr', bytes: this.#view.u8.subarray(0, NLMSG_HDRLEN) }
    if (offset >= this.#headerStart)
      return this.#header === undefined ? undefined : this.#member(this.#header, this.#headerStart, offset, '')
    const member = GENERIC_HEADER.find(([, at, size]) => offset < NLMSG_HDRLEN + at + size)
    if (member === undefined) return undefined
    const at = NLMSG_HDRLEN + member[1]
    return { path: `genlmsghdr.${member[0]}`, bytes: this.#view.u8.subarray(at, at + member[2]) }
  }

  inAttributes(offset: number): LocatedAttribute | undefined {
    return this.#search([this.top], '', { offset })
  }

  nameIn(set: string | undefined, type: number): string {
    return (set === undefined ? undefined : this.#attribute(set, type)?.name) ?? `type ${type}`
  }

  /** Set of the attributes inside the nest at `offset`. */
  innerSet(offset: number): string | undefined {
    let set: string | undefined
    const found = (attribute: Attribute, scopes: readonly Scope[]) => {
      set = this.#contents(attribute, scopes)?.set
    }
    this.#search([this.top], '', { offset, found })
    return set
  }

  #search(scopes: readonly Scope[], path: string, target: Target): LocatedAttribute | undefined {
    const scope = scopes[0]!
    const here = this.#attributeAt(target.offset, scope.start, scope.end)
    if (here === undefined) return undefined
    const attribute = scope.set === undefined ? undefined : this.#attribute(scope.set, here.type)
    const name = join(path, attribute?.name ?? `type ${here.type}`)
    const start = here.at + NLA_HDRLEN
    const end = here.at + here.length
    const bytes = this.#view.u8.subarray(start, end)
    if (attribute === undefined) return { path: name, bytes, value: valueText(this.#index, undefined, bytes) }
    const inner =
      target.offset < start ? undefined : this.#inside({ attribute, start, end, scopes, path: name }, target)
    if (inner !== undefined) return inner
    target.found?.(attribute, scopes)
    return { path: name, attribute, bytes, value: valueText(this.#index, attribute, bytes) }
  }

  #inside(payload: Payload, target: Target): LocatedAttribute | undefined {
    const { attribute, start, end, scopes, path } = payload
    if (attribute.type === 'indexed-array') return this.#element(payload, target)
    if (attribute.type === 'nest-type-value') return this.#levels(payload, target)
    if (attribute.type === 'records') return this.#record(payload, target)
    const contents = this.#contents(attribute, scopes)
    if (contents === undefined) return undefined
    const headerSize = contents.header === undefined ? 0 : align(this.#index.structSize(contents.header))
    if (target.offset < start + headerSize) return this.#member(contents.header!, start, target.offset, path)
    return this.#search([{ set: contents.set, start: start + headerSize, end }, ...scopes], path, target)
  }

  #element({ attribute, start, end, scopes, path }: Payload, target: Target): LocatedAttribute | undefined {
    const here = this.#attributeAt(target.offset, start, end)
    if (here === undefined) return undefined
    const name = join(path, String(here.type))
    const scope = { set: attribute.nestedAttributes, start: here.at + NLA_HDRLEN, end: here.at + here.length }
    const inner = attribute.subType === 'nest' ? this.#search([scope, ...scopes], name, target) : undefined
    if (inner !== undefined) return inner
    target.found?.(attribute, scopes)
    return { path: name, attribute, bytes: this.#view.u8.subarray(scope.start, scope.end) }
  }

  #levels({ attribute, start, end, scopes, path }: Payload, target: Target): LocatedAttribute | undefined {
    let [from, to, name] = [start, end, path]
    for (const _level of attribute.typeValue ?? []) {
      const level = this.#attributeAt(target.offset, from, to)
      if (level === undefined) return undefined
      name = join(name, String(level.type))
      from = level.at + NLA_HDRLEN
      to = level.at + level.length
      if (target.offset < from) return { path: name, attribute, bytes: this.#view.u8.subarray(from, to) }
    }
    return this.#search([{ set: attribute.nestedAttributes, start: from, end: to }, ...scopes], name, target)
  }

  /** Each record starts with a struct whose first member is its length, u16, and goes on with attributes (struct rtnexthop). */
  #record({ attribute, start, end, scopes, path }: Payload, target: Target): LocatedAttribute | undefined {
    if (attribute.struct === undefined) return undefined
    const size = this.#index.structSize(attribute.struct)
    for (let at = start, number = 0; at + size <= end; number++) {
      const length = this.#view.u16[at >> 1]!
      if (length < size || at + length > end) return undefined
      if (target.offset < at + align(length)) {
        const name = join(path, String(number))
        if (target.offset < at + size) return this.#member(attribute.struct, at, target.offset, name)
        const scope = { set: attribute.nestedAttributes, start: at + align(size), end: at + length }
        return this.#search([scope, ...scopes], name, target)
      }
      at += align(length)
    }
    return undefined
  }

  /** What lies in a nest or a sub-message; undefined for attributes with a plain value. */
  #contents(
    attribute: Attribute,
    scopes: readonly Scope[],
  ): { readonly set: string | undefined; readonly header: string | undefined } | undefined {
    if (attribute.type === 'sub-message') {
      const format = this.#format(attribute, scopes)
      return format === undefined ? undefined : { set: format.attributeSet, header: format.fixedHeader }
    }
    const holdsNest =
      attribute.type === 'nest' || attribute.subType === 'nest' || attribute.nestedAttributes !== undefined
    return holdsNest ? { set: attribute.nestedAttributes, header: attribute.fixedHeader } : undefined
  }

  #format(
    attribute: Attribute,
    scopes: readonly Scope[],
  ): { readonly attributeSet?: string; readonly fixedHeader?: string } | undefined {
    if (attribute.subMessage === undefined || attribute.selector === undefined) return undefined
    for (const scope of scopes) {
      const value = this.#selected(scope, attribute.selector)
      if (value !== undefined)
        return this.#index.subMessage(attribute.subMessage).formats.find(format => format.value === value)
    }
    return undefined
  }

  /** The value of the selector in `scope` as formats are named: text, the name of an enum's entry, or a number. */
  #selected(scope: Scope, name: string): string | undefined {
    const selector = scope.set === undefined ? undefined : this.#index.attribute(scope.set, name)
    if (selector === undefined) return this.#selectedInHeader(scope, name)
    const hit = [...this.#attributes(scope.start, scope.end)].find(({ type }) => type === selector.value)
    if (hit === undefined) return undefined
    const bytes = this.#view.u8.subarray(hit.at + NLA_HDRLEN, hit.at + hit.length)
    if (selector.type !== 'string') return integerText(this.#index, selector, bytes)
    const nul = bytes.indexOf(0)
    return new TextDecoder().decode(nul < 0 ? bytes : bytes.subarray(0, nul))
  }

  #selectedInHeader({ header }: Scope, name: string): string | undefined {
    let at = header?.start ?? 0
    for (const member of header === undefined ? [] : this.#index.struct(header.name).members) {
      const size = this.#index.memberSize(member)
      if (member.name === name) return integerText(this.#index, member, this.#view.u8.subarray(at, at + size))
      at += size
    }
    return undefined
  }

  #member(struct: string, start: number, offset: number, path: string): LocatedAttribute | undefined {
    let at = start
    for (const member of this.#index.struct(struct).members) {
      const size = this.#index.memberSize(member)
      if (offset < at + size) {
        const name = join(path, member.name)
        if (member.struct !== undefined) return this.#member(member.struct, at, offset, name)
        const bytes = this.#view.u8.subarray(at, at + size)
        return { path: name, bytes, value: valueText(this.#index, member, bytes) }
      }
      at += size
    }
    return undefined
  }

  /** Whole attributes only; the walk ends where a length lies (L3). */
  *#attributes(
    position: number,
    end: number,
  ): Generator<{ readonly at: number; readonly length: number; readonly type: number }> {
    while (end - position >= NLA_HDRLEN && position % 4 === 0) {
      const length = this.#view.u16[position >> 1]!
      if (length < NLA_HDRLEN || position + length > end) return
      yield { at: position, length, type: this.#view.u16[(position >> 1) + 1]! & NLA_TYPE_MASK }
      position += align(length)
    }
  }

  /** The attribute, padding included, that has the byte at `offset`. */
  #attributeAt(offset: number, start: number, end: number) {
    for (const attribute of this.#attributes(start, end))
      if (offset >= attribute.at && offset < attribute.at + align(attribute.length)) return attribute
    return undefined
  }

  #attribute(set: string, type: number): Attribute | undefined {
    return this.#index.set(set).attributes.find(attribute => attribute.value === type)
  }
}

function join(path: string, name: string): string {
  return path === '' ? name : `${path}.${name}`
}
