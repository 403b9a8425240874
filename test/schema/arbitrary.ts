/** fast-check arbitraries of the values that a specification's messages can have, in the form decoding gives them. */

import fc from 'fast-check'
import {
  type Attribute,
  type EnumDefinition,
  fieldName,
  headerFieldName,
  type Spec,
  SpecIndex,
  type StructMember,
} from 'nlkit/schema'

type Value = Record<string, unknown>
type Arbitrary = fc.Arbitrary<unknown>

const RANGES: Readonly<Record<string, readonly [number, number]>> = {
  u8: [0, 0xff],
  s8: [-0x80, 0x7f],
  u16: [0, 0xffff],
  s16: [-0x8000, 0x7fff],
  u32: [0, 0xffffffff],
  s32: [-0x80000000, 0x7fffffff],
}
const WIDE: Readonly<Record<string, readonly [bigint, bigint]>> = {
  u64: [0n, 2n ** 64n - 1n],
  s64: [-(2n ** 63n), 2n ** 63n - 1n],
  uint: [0n, 2n ** 64n - 1n],
  sint: [-(2n ** 63n), 2n ** 63n - 1n],
}

const bytes = (maxLength = 24): Arbitrary => fc.uint8Array({ maxLength })
const text = (maxLength = 15): Arbitrary =>
  fc.string({ maxLength, unit: 'grapheme' }).filter(value => !value.includes('\0'))
const ipv4: Arbitrary = fc.ipV4()
const ipv6: Arbitrary = fc.uint8Array({ minLength: 16, maxLength: 16 }).map(canonicalIpv6)
const mac: Arbitrary = fc
  .uint8Array({ minLength: 6, maxLength: 6 })
  .map(value => [...value].map(byte => byte.toString(16).padStart(2, '0')).join(':'))

/** Text of an address as `new URL` writes it, which is RFC 5952 but for embedded IPv4; those are left out. */
function canonicalIpv6(address: Uint8Array): string {
  const words = Array.from({ length: 8 }, (_, i) => ((address[2 * i]! << 8) | address[2 * i + 1]!).toString(16))
  const host = new URL(`http://[${words.join(':')}]/`).hostname.slice(1, -1)
  return host.startsWith('::') && host !== '::' && host !== '::1' ? 'fe80::1' : host
}

export class SpecArbitraries {
  readonly #index: SpecIndex

  constructor(spec: Spec) {
    this.#index = new SpecIndex(spec)
  }

  /** A message of the operation: all members of its fixed header, and up to eight of its attributes. */
  message(operation: string, side: 'request' | 'reply' = 'request'): fc.Arbitrary<Value> {
    const found = this.#index.operation(operation)
    return side === 'request'
      ? this.#shape(this.#index.requestHeaderOf(found), this.#index.requestSetOf(found), 3, {})
      : this.#shape(this.#index.fixedHeaderOf(found), this.#index.attributeSetOf(found), 3, {})
  }

  #shape(
    header: string | undefined,
    set: string | undefined,
    depth: number,
    outer: Readonly<Record<string, unknown>>,
  ): fc.Arbitrary<Value> {
    const headers = header === undefined ? fc.constant<Value>({}) : this.#header(header, set)
    if (set === undefined) return headers
    return headers.chain(head =>
      this.#attributes(set, depth, { ...outer, ...head }).map(rest => ({ ...head, ...rest })),
    )
  }

  #header(struct: string, set: string | undefined): fc.Arbitrary<Value> {
    const keys = new Set(
      set === undefined ? [] : this.#index.set(set).attributes.map(attribute => fieldName(attribute.name, 'camel')),
    )
    const record: Record<string, Arbitrary> = {}
    for (const member of this.#index.struct(struct).members) {
      const key = fieldName(member.name, 'camel')
      if (member.type !== 'pad')
        record[keys.has(key) ? headerFieldName(member.name, 'camel') : key] = this.#member(member)
    }
    return this.#addresses(struct, fc.record(record) as fc.Arbitrary<Value>)
  }

  /** Addresses as long as the address family in the same struct says. */
  #addresses(struct: string, record: fc.Arbitrary<Value>): fc.Arbitrary<Value> {
    const members = this.#index.struct(struct).members.filter(({ selector }) => selector !== undefined)
    if (members.length === 0) return record
    return fc.tuple(record, fc.boolean(), ...members.map(() => ipv4)).map(([value, short, ...texts]) => {
      const changed: Record<string, unknown> = { ...value }
      for (const [index, { name, selector }] of members.entries()) {
        const family = fieldName(selector!, 'camel')
        if (short) changed[family] = 2
        if (changed[family] === 2) changed[fieldName(name, 'camel')] = texts[index]
      }
      return changed as Value
    })
  }

  #attributes(set: string, depth: number, outer: Readonly<Record<string, unknown>>): fc.Arbitrary<Value> {
    const all = this.#index.set(set).attributes.filter(({ type }) => type !== 'pad' && type !== 'unused')
    const usable = all.filter(
      attribute => depth > 0 || (attribute.nestedAttributes === undefined && attribute.type !== 'sub-message'),
    )
    return fc.subarray(usable, { maxLength: Math.min(8, usable.length) }).chain(chosen => {
      const late = chosen.filter(
        attribute => attribute.type === 'sub-message' || attribute.nestedAttributes !== undefined,
      )
      const early = chosen.filter(attribute => !late.includes(attribute))
      // A selector that the set has itself is never looked for further out.
      const own = new Set(all.map(attribute => fieldName(attribute.name, 'camel')))
      const around = Object.fromEntries(Object.entries(outer).filter(([key]) => !own.has(key)))
      return this.#record(early, depth, around).chain(first =>
        this.#record(late, depth, { ...around, ...first }).map(second => ({ ...first, ...second })),
      )
    })
  }

  #record(
    attributes: readonly Attribute[],
    depth: number,
    outer: Readonly<Record<string, unknown>>,
  ): fc.Arbitrary<Value> {
    const record: Record<string, Arbitrary> = {}
    for (const attribute of attributes) {
      const single = this.#attribute(attribute, depth, outer)
      record[fieldName(attribute.name, 'camel')] =
        attribute.multiAttr === true ? fc.array(single, { minLength: 1, maxLength: 3 }) : single
    }
    return fc.record(record) as fc.Arbitrary<Value>
  }

  #attribute(attribute: Attribute, depth: number, outer: Readonly<Record<string, unknown>>): Arbitrary {
    switch (attribute.type) {
      case 'flag':
        return fc.constant(true)
      case 'string':
        return this.#selectorText(attribute) ?? text()
      case 'bitfield32':
        return this.#bitfield(attribute)
      case 'nest':
        return this.#shape(attribute.fixedHeader, attribute.nestedAttributes, depth - 1, outer)
      case 'nest-type-value':
        return this.#typeValues(attribute, depth, outer)
      case 'records':
        return fc.array(this.#shape(attribute.struct, attribute.nestedAttributes, depth - 1, outer).map(withoutFirst), {
          maxLength: 3,
        })
      case 'indexed-array':
        return fc.array(this.#attribute(elementOf(attribute), depth, outer), { maxLength: 3 })
      case 'sub-message':
        return this.#subMessage(attribute, depth, outer)
      case 'binary':
        return this.#binary(attribute)
      default:
        return this.#scalar(attribute)
    }
  }

  /** A string that picks a format is one of those picked by now and then. */
  #selectorText(attribute: Attribute): Arbitrary | undefined {
    const uses = this.#index.spec.attributeSets
      .flatMap(set => set.attributes)
      .filter(({ selector }) => selector === attribute.name)
    const values = uses.flatMap(use => this.#index.subMessage(use.subMessage!).formats.map(format => format.value))
    return values.length === 0 ? undefined : fc.constantFrom(...values)
  }

  #subMessage(attribute: Attribute, depth: number, outer: Readonly<Record<string, unknown>>): Arbitrary {
    const selector = String(outer[fieldName(attribute.selector!, 'camel')])
    const format = this.#index.subMessage(attribute.subMessage!).formats.find(({ value }) => value === selector)
    if (format === undefined || (format.attributeSet === undefined && format.fixedHeader === undefined)) return bytes()
    return this.#shape(format.fixedHeader, format.attributeSet, depth - 1, outer)
  }

  #typeValues(attribute: Attribute, depth: number, outer: Readonly<Record<string, unknown>>): Arbitrary {
    const levels = Object.fromEntries(
      attribute.typeValue!.map(name => [fieldName(name, 'camel'), fc.integer({ min: 0, max: 0x3fff })]),
    )
    return fc
      .tuple(fc.record(levels), this.#shape(undefined, attribute.nestedAttributes, depth - 1, outer))
      .map(([keys, rest]) => ({ ...rest, ...keys }))
  }

  #binary(attribute: Attribute): Arbitrary {
    if (attribute.struct !== undefined) return this.#struct(attribute.struct)
    if (attribute.subType !== undefined && (RANGES[attribute.subType] ?? WIDE[attribute.subType])) {
      return fc.array(this.#scalar({ ...attribute, type: attribute.subType as Attribute['type'] }), { maxLength: 4 })
    }
    if (attribute.displayHint === 'mac') return mac
    if (attribute.displayHint?.startsWith('ipv') && attribute.displayHint !== 'ipv4-or-v6-hex')
      return fc.oneof(ipv4, ipv6)
    return bytes()
  }

  #struct(struct: string): Arbitrary {
    const members = this.#index.struct(struct).members.filter(member => member.type !== 'pad')
    const record = fc.record(
      Object.fromEntries(members.map(member => [fieldName(member.name, 'camel'), this.#member(member)])),
    )
    return this.#addresses(struct, record as fc.Arbitrary<Value>)
  }

  #member(member: StructMember): Arbitrary {
    if (member.struct !== undefined) return this.#struct(member.struct)
    if (member.type === 'string')
      return fc.string({ maxLength: member.len ?? 0 }).filter(value => !value.includes('\0'))
    if (member.type === 'bitfield32') return this.#bitfield({ ...member, value: 0 } as never)
    if (member.type !== 'binary') return this.#scalar(member as never)
    if (member.displayHint === 'mac' && member.len === 6) return mac
    if (member.displayHint?.startsWith('ipv') && member.len === 4) return ipv4
    if (member.displayHint?.startsWith('ipv') && member.len === 16) return ipv6
    if (member.displayHint === 'mac')
      return fc
        .uint8Array({ minLength: member.len!, maxLength: member.len! })
        .map(value => [...value].map(byte => byte.toString(16).padStart(2, '0')).join(':'))
    return fc.uint8Array({ minLength: member.len ?? 0, maxLength: member.len ?? 0 })
  }

  #bitfield(attribute: Attribute): Arbitrary {
    const bits =
      attribute.enum === undefined
        ? fc.integer({ min: 0, max: 0xffffffff })
        : this.#flags(this.#index.enum(attribute.enum), 'u32')
    return fc.record({ value: bits, selector: bits })
  }

  #scalar(scalar: Pick<Attribute, 'type' | 'enum' | 'enumAsFlags' | 'displayHint'>): Arbitrary {
    if (scalar.type === 'u32' && (scalar.displayHint === 'ipv4' || scalar.displayHint === 'ipv4-or-v6')) return ipv4
    const definition = scalar.enum === undefined ? undefined : this.#index.enum(scalar.enum)
    if (definition !== undefined && (scalar.enumAsFlags === true || definition.kind === 'flags'))
      return this.#flags(definition, scalar.type)
    const plain = this.#integer(scalar.type)
    if (definition === undefined) return plain
    const names = definition.entries.filter(
      (entry, i, all) => fits(entry.value, scalar.type) && all.findIndex(other => other.value === entry.value) === i,
    )
    const values = new Set(definition.entries.map(entry => String(entry.value)))
    const newer = plain.filter(value => !values.has(String(value)))
    return names.length === 0 ? newer : fc.oneof(fc.constantFrom(...names.map(entry => entry.name)), newer)
  }

  #integer(type: string): Arbitrary {
    const wide = WIDE[type]
    if (wide !== undefined) return fc.bigInt({ min: wide[0], max: wide[1] })
    const [min, max] = RANGES[type]!
    return fc.integer({ min, max })
  }

  #flags(definition: EnumDefinition, type: string): Arbitrary {
    let taken = 0n
    const names = definition.entries.flatMap(entry => {
      const mask = definition.kind === 'flags' ? BigInt(entry.value) : 1n << BigInt(entry.value)
      if (mask === 0n || (mask & taken) !== 0n || !fits(mask, type)) return []
      taken |= mask
      return [entry.name]
    })
    return fc.subarray(names)
  }
}

function fits(value: number | bigint, type: string): boolean {
  const [min, max] = RANGES[type] ?? WIDE[type]!
  return BigInt(value) >= BigInt(min) && BigInt(value) <= BigInt(max)
}

function elementOf(attribute: Attribute): Attribute {
  const { multiAttr: _, ...rest } = attribute
  return { ...rest, type: (attribute.subType ?? 'binary') as Attribute['type'] }
}

/** A record without its first member, the length, which encoding sets. */
function withoutFirst(record: Value): Value {
  const [, ...rest] = Object.entries(record)
  return Object.fromEntries(rest)
}
