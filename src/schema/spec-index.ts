import type {
  Attribute,
  AttributeSet,
  ConstDefinition,
  EnumDefinition,
  Operation,
  Spec,
  StructDefinition,
  StructMember,
  SubMessage,
} from './model.js'

/** Bytes of integers of fixed width. */
export const INTEGER_SIZE: Readonly<Record<string, number>> = {
  u8: 1,
  s8: 1,
  u16: 2,
  s16: 2,
  u32: 4,
  s32: 4,
  u64: 8,
  s64: 8,
}

const MEMBER_SIZE: Readonly<Record<string, number>> = { ...INTEGER_SIZE, bitfield32: 8 }

/** The parts of a specification by name. Asking for a name that is not there is a mistake of the specification: a TypeError that names it. */
export class SpecIndex {
  readonly spec: Spec
  readonly #sets: ReadonlyMap<string, AttributeSet>
  readonly #structs: ReadonlyMap<string, StructDefinition>
  readonly #enums: ReadonlyMap<string, EnumDefinition>
  readonly #consts: ReadonlyMap<string, ConstDefinition>
  readonly #subMessages: ReadonlyMap<string, SubMessage>
  readonly #operations: ReadonlyMap<string, Operation>

  constructor(spec: Spec) {
    this.spec = spec
    const of = <K extends string>(kinds: readonly K[]) =>
      spec.definitions.filter(d => (kinds as readonly string[]).includes(d.kind))
    this.#sets = byName(spec.attributeSets)
    this.#structs = byName(of(['struct']) as StructDefinition[])
    this.#enums = byName(of(['enum', 'flags']) as EnumDefinition[])
    this.#consts = byName(of(['const']) as ConstDefinition[])
    this.#subMessages = byName(spec.subMessages)
    this.#operations = byName(spec.operations.list)
  }

  set(name: string): AttributeSet {
    return this.#sets.get(name) ?? this.#missing('attribute-set', name)
  }

  struct(name: string): StructDefinition {
    return this.#structs.get(name) ?? this.#missing('struct', name)
  }

  enum(name: string): EnumDefinition {
    return this.#enums.get(name) ?? this.#missing('enum', name)
  }

  subMessage(name: string): SubMessage {
    return this.#subMessages.get(name) ?? this.#missing('sub-message', name)
  }

  operation(name: string): Operation {
    return this.#operations.get(name) ?? this.#missing('operation', name)
  }

  const(name: string): ConstDefinition | undefined {
    return this.#consts.get(name)
  }

  attribute(set: string, name: string): Attribute | undefined {
    return this.set(set).attributes.find(attribute => attribute.name === name)
  }

  /** The operation that a notification stands for, else the operation itself: whose attribute set and header it has. */
  content(operation: Operation): Operation {
    return operation.notify === undefined ? operation : this.operation(operation.notify)
  }

  /** Of replies and events. */
  attributeSetOf(operation: Operation): string | undefined {
    return operation.attributeSet ?? this.content(operation).attributeSet
  }

  /** Of replies and events. */
  fixedHeaderOf(operation: Operation): string | undefined {
    return operation.fixedHeader ?? this.content(operation).fixedHeader
  }

  /** Attribute set of an operation's requests. */
  requestSetOf(operation: Operation): string | undefined {
    const { requestHeader, requestAttributes } = this.content(operation)
    return requestHeader === undefined ? this.attributeSetOf(operation) : requestAttributes
  }

  /** Struct in front of an operation's requests. */
  requestHeaderOf(operation: Operation): string | undefined {
    return this.content(operation).requestHeader ?? this.fixedHeaderOf(operation)
  }

  /** Bytes of a struct; members lie one behind the other, padding is spelt out in the specification. */
  structSize(name: string): number {
    return this.struct(name).members.reduce((sum, member) => sum + this.memberSize(member), 0)
  }

  memberSize(member: StructMember): number {
    if (member.struct !== undefined) return this.structSize(member.struct)
    return MEMBER_SIZE[member.type] ?? member.len ?? 0
  }

  #missing(kind: string, name: string): never {
    throw new TypeError(`specification ${this.spec.name} has no ${kind} '${name}'`)
  }
}

function byName<T extends { readonly name: string }>(list: readonly T[]): ReadonlyMap<string, T> {
  return new Map(list.map(item => [item.name, item]))
}
