/** `defineFamily`: a family as a constant of TypeScript. Its types come from the literal, its codecs and everything else from the model made of it. */

import type { Family } from '../family.js'
import type { Definition, McastGroup, Operation, OperationMode, OperationSide, Spec } from '../model.js'
import { ValueError } from '../value-error.js'
import type { Attributes, DefinedSet, Kind, Members, StructKind } from './kind.js'
import { lazyFamily } from './lazy-family.js'
import { distinct, Parts } from './parts.js'
import type { AttributesIn, CamelCase, HeaderValue, SetValue } from './types.js'

type AnyStruct = StructKind<Members, unknown>

/** One direction of an operation: the attributes that belong there, or `true` where nothing is said of them. */
export type SideDefinition =
  | true
  | readonly string[]
  /** `value`: message type or command, where requests and replies are numbered apart. */
  | { readonly value?: number; readonly attributes?: readonly string[] }

export interface ModeDefinition {
  readonly request?: SideDefinition
  /** Left out: success is only acknowledged. */
  readonly reply?: SideDefinition
}

export interface OperationDefinition {
  /** Command, or message type; default: one more than the operation before, at first 1. */
  readonly value?: number
  readonly doc?: string
  /** The set of its attributes: a name of `sets`, or a set of its own; default: the family's `attributes`. Null for an operation without. */
  readonly set?: string | Attributes | DefinedSet<Attributes> | null
  /** A struct in front of the attributes. */
  readonly header?: AnyStruct
  readonly do?: ModeDefinition
  readonly dump?: ModeDefinition
  /** A notification: its content is that of the reply of this operation. */
  readonly notify?: string
  /** An event: what the kernel side tells by itself. */
  readonly event?: true | readonly string[]
  /** Group that a notification or event goes to. */
  readonly group?: string
  readonly flags?: readonly ('admin-perm' | 'uns-admin-perm')[]
  readonly dontValidate?: readonly ('strict' | 'dump' | 'dump-strict')[]
  readonly configCond?: string
}

export interface FamilyDefinition {
  readonly name: string
  /** genlmsghdr.version; default 1. */
  readonly version?: number
  readonly doc?: string
  /** Protocol number of a family that is not generic. */
  readonly protocol?: number
  /** The set that operations have where they do not say another; it has the family's name. */
  readonly attributes?: Attributes | DefinedSet<Attributes>
  /** Further sets, for nests and operations that name them. */
  readonly sets?: Readonly<Record<string, Attributes | DefinedSet<Attributes>>>
  readonly operations: Readonly<Record<string, OperationDefinition>>
  /** Multicast groups: names, or names with their numbers where the family is not generic. */
  readonly groups?: readonly string[] | Readonly<Record<string, number>>
  /** Enums, flags, structs and consts that nothing refers to. */
  readonly definitions?: readonly (Definition | Kind)[]
  /** What else the model has: C names, policy. */
  readonly model?: Partial<
    Pick<
      Spec,
      | 'protocol'
      | 'uapiHeader'
      | 'cFamilyName'
      | 'cVersionName'
      | 'maxByDefine'
      | 'cmdMaxName'
      | 'cmdCntName'
      | 'kernelPolicy'
      | 'kernelFamily'
    >
  >
}

type SetsOf<D> = (D extends { sets: infer S } ? { [K in keyof S]: AttributesIn<S[K]> } : unknown) &
  (D extends { name: infer N extends string; attributes: infer A } ? { [K in N]: AttributesIn<A> } : unknown)

/** Attributes of an operation's set; never for an operation without. */
type AttributesOf<D, O> = O extends { set: infer S }
  ? S extends string
    ? S extends keyof SetsOf<D>
      ? SetsOf<D>[S]
      : never
    : S extends null
      ? never
      : AttributesIn<S>
  : D extends { attributes: infer A }
    ? AttributesIn<A>
    : never

type AttributesValue<D, O> = [AttributesOf<D, O>] extends [never] ? unknown : SetValue<AttributesOf<D, O>, SetsOf<D>>

type OwnContent<D, O> = O extends { header: StructKind<infer M, unknown> }
  ? HeaderValue<M, AttributesOf<D, O>> & AttributesValue<D, O>
  : [AttributesOf<D, O>] extends [never]
    ? Record<string, never>
    : AttributesValue<D, O>

type OperationsIn<D> = D extends { operations: infer O } ? O : never

type Content<D, O> = O extends { notify: infer T }
  ? OwnContent<D, OperationsIn<D>[T & keyof OperationsIn<D>]>
  : OwnContent<D, O>

type Reply<D, O, M> = M extends { reply: unknown } ? Content<D, O> : undefined

type Modes<D, O> = {
  [P in keyof O & ('do' | 'dump')]: { request: Partial<Content<D, O>>; reply: Reply<D, O, O[P]> }
}

type Asked<O> = { [K in keyof O & string]: O[K] extends { do: object } | { dump: object } ? K : never }[keyof O &
  string]
type Told<O> = { [K in keyof O & string]: O[K] extends { notify: string } | { event: unknown } ? K : never }[keyof O &
  string]

/** Operations of a definition, by their names in TypeScript. */
export type DefinedOperations<D> = { [K in Asked<OperationsIn<D>> as CamelCase<K>]: Modes<D, OperationsIn<D>[K]> }
/** Notifications and events of a definition. */
export type DefinedEvents<D> = { [K in Told<OperationsIn<D>> as CamelCase<K>]: Content<D, OperationsIn<D>[K]> }

/**
 * A family from its definition: generic, or with `protocol` one of a protocol number of its own. Both sides of a conversation use the same one.
 * @throws ValueError for a definition that contradicts itself, with the place.
 */
export function defineFamily<const D extends FamilyDefinition>(
  definition: D,
): Family<DefinedOperations<D>, DefinedEvents<D>> {
  return lazyFamily<DefinedOperations<D>, DefinedEvents<D>>(familySpec(definition))
}

const C_NAMES = ['cFamilyName', 'cVersionName', 'maxByDefine', 'cmdMaxName', 'cmdCntName'] as const

/** The model of a definition. */
export function familySpec(definition: FamilyDefinition): Spec {
  const { name, version = 1, doc, protocol, operations, model = {} } = definition
  const named = new Map(Object.entries(definition.sets ?? {}))
  const main = definition.attributes
  const parts = new Parts(new Map([...(main === undefined ? [] : [[name, main] as const]), ...named]))
  for (const each of definition.definitions ?? []) parts.define(each)
  const mcastGroups = groupsOf(definition)
  const builder = new OperationBuilder(parts, definition, new Set(mcastGroups.map(group => group.name)))
  const list = builder.build(operations)
  const legacy = version !== 1 || builder.directional || list.some(({ fixedHeader }) => fixedHeader !== undefined)
  if (C_NAMES.some(key => model[key] !== undefined)) parts.needs('genetlink-c')
  if (legacy || model.kernelPolicy !== undefined) parts.needs('genetlink-legacy')
  if (protocol !== undefined) parts.needs('netlink-raw')
  return {
    name,
    protocol: parts.level,
    ...(protocol === undefined ? {} : { protonum: protocol }),
    ...(doc === undefined ? {} : { doc }),
    version,
    definitions: parts.definitions,
    attributeSets: parts.sets,
    subMessages: [],
    operations: { enumModel: builder.directional ? 'directional' : 'unified', list },
    mcastGroups,
    ...model,
  }
}

/** @throws ValueError where a family with a protocol of its own does not number its groups. */
function groupsOf({ name, groups = [], protocol }: FamilyDefinition): readonly McastGroup[] {
  if (!Array.isArray(groups)) return Object.entries(groups).map(([group, value]) => ({ name: group, value }))
  if (protocol !== undefined && groups.length > 0)
    throw new ValueError(`${name}.groups`, 'a family with a protocol of its own gives each group its number')
  return groups.map(group => ({ name: group as string }))
}

class OperationBuilder {
  directional = false
  readonly #parts: Parts
  readonly #family: FamilyDefinition
  readonly #groups: ReadonlySet<string>
  readonly #most: number

  constructor(parts: Parts, family: FamilyDefinition, groups: ReadonlySet<string>) {
    this.#parts = parts
    this.#family = family
    this.#groups = groups
    this.#most = family.protocol === undefined ? 0xff : 0xffff
  }

  build(operations: FamilyDefinition['operations']): readonly Operation[] {
    let next = 1
    const list = Object.entries(operations).map(([name, operation]) => {
      const value = operation.value ?? next
      if (!Number.isInteger(value) || value < 0 || value > this.#most)
        throw new ValueError(name, `the number of an operation is an integer from 0 to ${this.#most}, got ${value}`)
      next = value + 1
      return this.#operation(name, value, operation)
    })
    distinct(list, `operations of ${this.#family.name}`)
    return list
  }

  #operation(name: string, value: number, operation: OperationDefinition): Operation {
    const { doc, notify, event, group, flags, dontValidate, configCond } = operation
    const target = notify === undefined ? operation : this.#family.operations[notify]
    if (target === undefined) throw new ValueError(`${name}.notify`, `no operation '${notify}'`)
    if (group !== undefined && !this.#groups.has(group))
      throw new ValueError(`${name}.group`, `no group '${group}'; there are: ${[...this.#groups].join(', ') || 'none'}`)
    const speaks = [operation.do, operation.dump, notify, event].some(part => part !== undefined)
    const set = speaks ? this.#set(notify ?? name, target) : undefined
    const header = target.header?.draft.struct
    const modes = {
      ...(operation.do === undefined ? {} : { do: this.#mode(`${name}.do`, operation.do, value, set) }),
      ...(operation.dump === undefined ? {} : { dump: this.#mode(`${name}.dump`, operation.dump, value, set) }),
    }
    return {
      name,
      ...(doc === undefined ? {} : { doc }),
      ...(set === undefined ? {} : { attributeSet: set }),
      ...(header === undefined ? {} : { fixedHeader: this.#parts.struct(header, notify ?? name) }),
      ...modes,
      ...(notify === undefined ? {} : { notify }),
      ...(event === undefined
        ? {}
        : { event: event === true ? {} : { attributes: this.#names(`${name}.event`, event, set) } }),
      ...(operation.do === undefined && operation.dump === undefined ? { value } : {}),
      ...(group === undefined ? {} : { mcgrp: group }),
      ...(flags === undefined ? {} : { flags }),
      ...(dontValidate === undefined ? {} : { dontValidate }),
      ...(configCond === undefined ? {} : { configCond }),
    }
  }

  #set(name: string, { set }: OperationDefinition): string | undefined {
    if (set === null) return undefined
    const own = set ?? (this.#family.attributes === undefined ? undefined : this.#family.name)
    return own === undefined ? undefined : this.#parts.set(own, name)
  }

  #mode(place: string, mode: ModeDefinition, value: number, set: string | undefined): OperationMode {
    const { request = true, reply } = mode
    return {
      request: this.#side(`${place}.request`, request, value, set),
      ...(reply === undefined ? {} : { reply: this.#side(`${place}.reply`, reply, value, set) }),
    }
  }

  #side(place: string, side: SideDefinition, value: number, set: string | undefined): OperationSide {
    const { value: own, attributes } =
      side === true
        ? {}
        : Array.isArray(side)
          ? { attributes: side }
          : (side as Exclude<SideDefinition, true> as {
              value?: number
              attributes?: readonly string[]
            })
    if (own !== undefined && own !== value) this.directional = true
    return {
      value: own ?? value,
      ...(attributes === undefined ? {} : { attributes: this.#names(place, attributes, set) }),
    }
  }

  #names(place: string, names: readonly string[], set: string | undefined): readonly string[] {
    const known = new Set(this.#parts.sets.find(({ name }) => name === set)?.attributes.map(({ name }) => name))
    for (const name of names)
      if (!known.has(name))
        throw new ValueError(
          place,
          `no attribute '${name}' in ${set ?? 'an operation without attributes'}; it has: ${[...known].join(', ')}`,
        )
    return names
  }
}
