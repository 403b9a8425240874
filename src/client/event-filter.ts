/**
 * Typed predicates on events, as a classic BPF program: what does not match is never queued, costs no wake-up and cannot overrun the socket.
 * net/core/filter.c; the extension that finds an attribute is SKF_AD_NLATTR of include/uapi/linux/filter.h.
 */

import type { EventCodec, EventTypes, Family, OperationTypes } from '../schema/family.js'
import { fieldNames, headerFieldName } from '../schema/names.js'
import { SpecIndex } from '../schema/spec-index.js'
import { GENL_HDRLEN, GENL_ID_CTRL, NETLINK_NETFILTER } from '../wire/constants.js'
import { align, LITTLE_ENDIAN, NLMSG_HDRLEN, Writer } from '../wire/index.js'

type AnyFamily = Family<OperationTypes, EventTypes>

/**
 * Values that an event must have, by the keys of its object: integers, enums, addresses, strings; an array stands for any of its values. `type`
 * names the events that are meant, default all that can have these keys.
 */
export type EventPredicate = { readonly type?: string | readonly string[] } & Readonly<Record<string, unknown>>

type EventsOf<F> = F extends Family<infer _O, infer E> ? E : never
type AnyOf<T> = T | readonly T[]
type Comparable = number | bigint | string
type Members<V> = {
  readonly [K in keyof V as NonNullable<V[K]> extends Comparable ? K : never]?: AnyOf<NonNullable<V[K]>>
}

/** The predicate on events of `F`, typed by what they hold. */
export type Where<F> = string extends keyof EventsOf<F>
  ? EventPredicate
  : {
      [K in keyof EventsOf<F> & string]: { readonly type?: AnyOf<keyof EventsOf<F> & string> } & Members<EventsOf<F>[K]>
    }[keyof EventsOf<F> & string]

/** Bytes at a place: of the fixed header, or of the payload of an attribute. */
interface Test {
  /** nla_type; undefined for the fixed header. */
  readonly attribute: number | undefined
  /** From the start of the message, or of the payload. */
  readonly offset: number
  /** One of these. */
  readonly any: readonly Uint8Array[]
}

/**
 * The program for `where`: struct sock_filter instructions in host order.
 * @throws RangeError for an event or a key the family does not have, and for protocols that put several messages into one datagram, of which a
 * filter sees the first; ValueError for a value that does not fit.
 */
export function eventFilter(family: AnyFamily, where: EventPredicate): Uint8Array {
  if (family.protocol === NETLINK_NETFILTER)
    throw new RangeError(
      'where: netfilter puts several messages into one datagram, of which a filter would see the first',
    )
  const program = new Program()
  if (family.generic) {
    // That of nlctrl about the family's own coming and going.
    program.load(4, 2)
    program.accept(hostOrder(GENL_ID_CTRL, 2))
  }
  for (const [number, codec] of eventsOf(family, where)) {
    const { start, tests } = testsOf(family, codec, number, where)
    const next = program.label()
    program.load(family.generic ? NLMSG_HDRLEN : 4, family.generic ? 1 : 2)
    program.unless(family.generic ? number : hostOrder(number, 2), next)
    for (const test of tests) program.test(test, start, next)
    program.keep()
    program.place(next)
  }
  program.drop()
  return program.bytes()
}

/** The events that `where` is about, by message type or command. */
function eventsOf(family: AnyFamily, where: EventPredicate): [number, EventCodec][] {
  const all = Object.entries(family.events).map(([number, codec]): [number, EventCodec] => [Number(number), codec])
  const names = where.type === undefined ? undefined : [where.type].flat()
  for (const name of names ?? []) {
    if (all.some(([, codec]) => codec.name === name)) continue
    throw new RangeError(
      `where: family ${family.name} has no event '${name}'; it has ${all.map(([, { name }]) => name).join(', ')}`,
    )
  }
  const keys = Object.keys(where).filter(key => key !== 'type' && where[key] !== undefined)
  const fitting = all.filter(([number, codec]) => {
    if (names !== undefined && !names.includes(codec.name)) return false
    const places = placesOf(family, number)
    const missing = keys.find(key => !places.has(key))
    if (missing !== undefined && names !== undefined)
      throw new RangeError(`where: event ${codec.name} has no '${missing}'; it has ${[...places.keys()].join(', ')}`)
    return missing === undefined
  })
  if (fitting.length === 0) throw new RangeError(`where: family ${family.name} has no event with ${keys.join(', ')}`)
  return fitting
}

type Place = { readonly attribute: number } | { readonly offset: number; readonly size: number }

/** Where the values of an event stand, by key. */
function placesOf(family: AnyFamily, number: number): ReadonlyMap<string, Place> {
  const index = new SpecIndex(family.spec())
  const operation = index.spec.operations.list.find(
    ({ value, do: exchange, notify, event }) =>
      (value === number && (notify !== undefined || event !== undefined)) || exchange?.request?.value === number,
  )
  const places = new Map<string, Place>()
  if (operation === undefined) return places
  const set = index.attributeSetOf(operation)
  const header = index.fixedHeaderOf(operation)
  const attributes = set === undefined ? [] : index.set(set).attributes
  for (const [name, key] of fieldNames(
    attributes.map(({ name }) => name),
    'camel',
  )) {
    const attribute = attributes.find(entry => entry.name === name)!
    if (attribute.multiAttr !== true) places.set(key, { attribute: attribute.value })
  }
  const members = header === undefined ? [] : index.struct(header).members
  const memberKeys = fieldNames(
    members.map(({ name }) => name),
    'camel',
  )
  let offset = 0
  for (const member of members) {
    const key = memberKeys.get(member.name)!
    const size = index.memberSize(member)
    places.set(places.has(key) ? headerFieldName(member.name, 'camel') : key, { offset, size })
    offset += size
  }
  places.set(HEADER_SIZE, { offset, size: 0 })
  return places
}

/** Not a key of any object: the empty text. */
const HEADER_SIZE = ''

function testsOf(
  family: AnyFamily,
  codec: EventCodec,
  number: number,
  where: EventPredicate,
): { readonly start: number; readonly tests: readonly Test[] } {
  const places = placesOf(family, number)
  const front = NLMSG_HDRLEN + (family.generic ? GENL_HDRLEN : 0)
  const headerSize = (places.get(HEADER_SIZE) as { readonly offset: number } | undefined)?.offset ?? 0
  const encode = codec.encode as (writer: Writer, value: unknown) => void
  const tests = Object.entries(where).flatMap(([key, value]): Test[] => {
    if (key === 'type' || value === undefined) return []
    const place = places.get(key)!
    const any = (Array.isArray(value) ? value : [value]).map(one => {
      // The family's own encoder says what the value looks like on the wire.
      const writer = new Writer(256)
      encode(writer, { [key]: one })
      const bytes = writer.copy()
      if ('offset' in place) return bytes.slice(place.offset, place.offset + place.size)
      const length = new DataView(bytes.buffer).getUint16(align(headerSize), LITTLE_ENDIAN)
      return bytes.slice(align(headerSize) + 4, align(headerSize) + length)
    })
    return [
      {
        attribute: 'offset' in place ? undefined : place.attribute,
        offset: 'offset' in place ? front + place.offset : 0,
        any,
      },
    ]
  })
  return { start: front + align(headerSize), tests }
}

/** BPF loads in network order; what stands in host order is compared as loaded. */
function hostOrder(value: number, size: 2 | 4): number {
  const data = new DataView(new ArrayBuffer(4))
  if (size === 2) {
    data.setUint16(0, value, LITTLE_ENDIAN)
    return data.getUint16(0)
  }
  data.setUint32(0, value, LITTLE_ENDIAN)
  return data.getUint32(0)
}

const LD_ABS = 0x20
const LD_IND = 0x40
const SIZE: Readonly<Record<number, number>> = { 1: 0x10, 2: 0x08, 4: 0x00 }
const LD_IMM = 0x00
const LDX_IMM = 0x01
const TAX = 0x07
const JA = 0x05
const JEQ = 0x15
const RET = 0x06
const WHOLE = 0xffff_ffff
/** SKF_AD_OFF + SKF_AD_NLATTR: the offset of the first attribute of type X from offset A on, or 0. */
const FIND_ATTRIBUTE = 0xffff_f00c

/** A jump to a label goes over a long jump of its own: conditional ones reach 255 instructions. */
class Program {
  readonly #code: { code: number; jt: number; jf: number; k: number; label?: number }[] = []
  readonly #places: number[] = []

  label(): number {
    return this.#places.push(-1) - 1
  }

  place(label: number): void {
    this.#places[label] = this.#code.length
  }

  load(offset: number, size: number): void {
    this.#code.push({ code: LD_ABS | SIZE[size]!, jt: 0, jf: 0, k: offset })
  }

  accept(value: number): void {
    this.#code.push({ code: JEQ, jt: 0, jf: 1, k: value })
    this.keep()
  }

  /** On with what follows if the accumulator is `value`, else to the label. */
  unless(value: number, label: number): void {
    this.#code.push({ code: JEQ, jt: 1, jf: 0, k: value })
    this.#jump(label)
  }

  keep(): void {
    this.#code.push({ code: RET, jt: 0, jf: 0, k: WHOLE })
  }

  drop(): void {
    this.#code.push({ code: RET, jt: 0, jf: 0, k: 0 })
  }

  /** On if one of the values is there, else to the label. */
  test({ attribute, offset, any }: Test, start: number, otherwise: number): void {
    if (attribute !== undefined) this.#find(attribute, start, otherwise)
    const found = this.label()
    for (const value of any) {
      const next = this.label()
      if (attribute !== undefined) {
        this.#indexed(0, 2)
        this.unless(hostOrder(value.length + 4, 2), next)
      }
      this.#compare(value, attribute === undefined ? offset : 4, attribute !== undefined, next)
      this.#jump(found)
      this.place(next)
    }
    this.#jump(otherwise)
    this.place(found)
  }

  bytes(): Uint8Array {
    const data = new DataView(new ArrayBuffer(this.#code.length * 8))
    if (this.#code.length > 4096)
      throw new RangeError('where: more values than a filter of 4096 instructions can compare')
    this.#code.forEach(({ code, jt, jf, k, label }, index) => {
      data.setUint16(index * 8, code, LITTLE_ENDIAN)
      data.setUint8(index * 8 + 2, jt)
      data.setUint8(index * 8 + 3, jf)
      data.setUint32(index * 8 + 4, label === undefined ? k : this.#places[label]! - index - 1, LITTLE_ENDIAN)
    })
    return new Uint8Array(data.buffer)
  }

  #jump(label: number): void {
    this.#code.push({ code: JA, jt: 0, jf: 0, k: 0, label })
  }

  /** X: offset of the attribute, which must be there. */
  #find(attribute: number, start: number, otherwise: number): void {
    this.#code.push({ code: LDX_IMM, jt: 0, jf: 0, k: attribute })
    this.#code.push({ code: LD_IMM, jt: 0, jf: 0, k: start })
    this.#code.push({ code: LD_ABS, jt: 0, jf: 0, k: FIND_ATTRIBUTE })
    this.#code.push({ code: JEQ, jt: 0, jf: 1, k: 0 })
    this.#jump(otherwise)
    this.#code.push({ code: TAX, jt: 0, jf: 0, k: 0 })
  }

  #indexed(offset: number, size: number): void {
    this.#code.push({ code: LD_IND | SIZE[size]!, jt: 0, jf: 0, k: offset })
  }

  #compare(value: Uint8Array, offset: number, indexed: boolean, otherwise: number): void {
    const data = new DataView(value.buffer, value.byteOffset, value.length)
    for (let at = 0; at < value.length; ) {
      const size = value.length - at >= 4 ? 4 : value.length - at >= 2 ? 2 : 1
      if (indexed) this.#indexed(offset + at, size)
      else this.load(offset + at, size)
      this.unless(size === 4 ? data.getUint32(at) : size === 2 ? data.getUint16(at) : data.getUint8(at), otherwise)
      at += size
    }
  }
}
