/** The kinds there are. All take the number of the attribute as `value` where it does not simply go on from the one before. */

import type { AttributeType, ByteOrder, Checks, DisplayHint, EnumEntry, FixedInteger } from '../model.js'
import { ValueError } from '../value-error.js'
import {
  type Attributes,
  anywhere,
  type DefinedSet,
  type Draft,
  type EnumDraft,
  type Kind,
  type Members,
  onlyAttribute,
  onlyMember,
  type Place,
  type StructKind,
} from './kind.js'
import type { StructValue } from './types.js'

export interface KindOptions {
  /** Number of the attribute; default: one more than the attribute before, at first 1. */
  readonly value?: number
  readonly doc?: string
}

export interface IntegerOptions<T> extends KindOptions {
  /** Default: the host's. */
  readonly byteOrder?: ByteOrder
  /** Limits that the kernel side checks. */
  readonly min?: T
  readonly max?: T
  readonly displayHint?: DisplayHint
}

/** Without the members that are undefined, as the model has it. */
function compact<T extends object>(object: { readonly [K in keyof T]: T[K] | undefined }): T {
  return Object.fromEntries(Object.entries(object).filter(([, value]) => value !== undefined)) as T
}

function common({ value, doc }: KindOptions): Pick<Draft, 'value' | 'doc'> {
  return compact<Pick<Draft, 'value' | 'doc'>>({ value, doc })
}

function checked(checks: { readonly [K in keyof Checks]: Checks[K] | undefined }): Checks | undefined {
  const limits = compact<Checks>(checks)
  return Object.keys(limits).length === 0 ? undefined : limits
}

/** A builder of integers: `number` up to 32 bits, `bigint` beyond. */
export type IntegerBuilder<T, P extends Place = Place> = (options?: IntegerOptions<T>) => Kind<{ plain: T }, P>

function integer<T extends number | bigint>(type: FixedInteger | 'uint' | 'sint', place: typeof anywhere) {
  return ({ byteOrder, min, max, displayHint, ...rest }: IntegerOptions<T> = {}): Kind<{ plain: T }, Place> =>
    place<{ plain: T }>({
      ...common(rest),
      attribute: compact<Draft['attribute']>({ type, byteOrder, displayHint, checks: checked({ min, max }) }),
      member: compact<NonNullable<Draft['member']>>({ type: type as FixedInteger, byteOrder, displayHint }),
    })
}

export const u8: IntegerBuilder<number> = integer('u8', anywhere)
export const u16: IntegerBuilder<number> = integer('u16', anywhere)
export const u32: IntegerBuilder<number> = integer('u32', anywhere)
export const u64: IntegerBuilder<bigint> = integer('u64', anywhere)
export const s8: IntegerBuilder<number> = integer('s8', anywhere)
export const s16: IntegerBuilder<number> = integer('s16', anywhere)
export const s32: IntegerBuilder<number> = integer('s32', anywhere)
export const s64: IntegerBuilder<bigint> = integer('s64', anywhere)
/** 4 bytes on the wire where the value fits, else 8. */
export const uint: IntegerBuilder<bigint, 'attribute'> = integer('uint', onlyAttribute as typeof anywhere)
export const sint: IntegerBuilder<bigint, 'attribute'> = integer('sint', onlyAttribute as typeof anywhere)

export interface LengthOptions extends KindOptions {
  /** Bytes; of a string without its NUL. Limits that the kernel side checks. */
  readonly minLength?: number
  readonly maxLength?: number
}

export interface StringOptions extends LengthOptions {
  /** As payload of a message: a NUL follows the text and is counted. An attribute's string always has one. Default: false. */
  readonly terminated?: boolean
}

/** Whether a payload of text ends in a NUL; by the draft of its kind. */
export const terminatedTexts: WeakSet<object> = new WeakSet()

/** Text, UTF-8. An attribute has its NUL counted in; the payload of a message is exactly the text's bytes. In a struct `length` is its room. */
export function string(options: StringOptions & { readonly length: number }): Kind<{ plain: string }, Place>
export function string(options?: StringOptions): Kind<{ plain: string }, 'attribute'>
export function string({
  length,
  minLength,
  maxLength,
  terminated,
  ...rest
}: StringOptions & { readonly length?: number } = {}): Kind<{ plain: string }, Place> {
  const checks = checked({ minLen: minLength, maxLen: maxLength ?? (length === undefined ? undefined : length - 1) })
  const attribute = compact<Draft['attribute']>({ type: 'string', checks })
  const draft: Draft = { ...common(rest), attribute }
  if (terminated === true) terminatedTexts.add(draft)
  if (length === undefined) return onlyAttribute(draft) as Kind<{ plain: string }, Place>
  return anywhere({ ...draft, member: { type: 'string', len: length } })
}

/** Bytes as they are. With `length`: exactly so many, and allowed in structs. */
export function bytes(options: LengthOptions & { readonly length: number }): Kind<{ plain: Uint8Array }, Place>
export function bytes(options?: LengthOptions): Kind<{ plain: Uint8Array }, 'attribute'>
export function bytes({
  length,
  minLength,
  maxLength,
  ...rest
}: LengthOptions & { readonly length?: number } = {}): Kind<{ plain: Uint8Array }, Place> {
  const checks = checked({ minLen: minLength, maxLen: maxLength, exactLen: length })
  const draft: Draft = { ...common(rest), attribute: compact<Draft['attribute']>({ type: 'binary', checks }) }
  if (length === undefined) return onlyAttribute(draft) as Kind<{ plain: Uint8Array }, Place>
  return anywhere({ ...draft, member: { type: 'binary', len: length } })
}

function address(type: 'u32' | 'binary', hint: DisplayHint, len: number | undefined, options: KindOptions): Draft {
  const byteOrder = type === 'u32' ? ('big-endian' as const) : undefined
  const checks = type === 'u32' ? undefined : checked(len === undefined ? { minLen: 4, maxLen: 16 } : { exactLen: len })
  return {
    ...common(options),
    attribute: compact<Draft['attribute']>({ type, byteOrder, displayHint: hint, checks }),
    member: compact<NonNullable<Draft['member']>>({
      type,
      len: type === 'u32' ? undefined : len,
      byteOrder,
      displayHint: hint,
    }),
  }
}

/** An IPv4 address as text, `10.0.0.1`: a u32 in network order. */
export function ipv4(options: KindOptions = {}): Kind<{ plain: string }, Place> {
  return anywhere(address('u32', 'ipv4', 4, options))
}

/** An IPv6 address as text. */
export function ipv6(options: KindOptions = {}): Kind<{ plain: string }, Place> {
  return anywhere(address('binary', 'ipv6', 16, options))
}

/** An IPv4 or IPv6 address as text, by its length. */
export function ip(options: KindOptions = {}): Kind<{ plain: string }, 'attribute'> {
  return onlyAttribute(address('binary', 'ipv4-or-v6', undefined, options))
}

/** A hardware address as text, `02:00:00:00:00:01`. */
export function mac(options: KindOptions = {}): Kind<{ plain: string }, Place> {
  return anywhere(address('binary', 'mac', 6, options))
}

/** True where it is there. */
export function flag(options: KindOptions = {}): Kind<{ plain: boolean }, 'attribute'> {
  return onlyAttribute({ ...common(options), attribute: { type: 'flag' } })
}

/** A number that is reserved and never used. */
export function unused(options: KindOptions = {}): Kind<{ none: true }, 'attribute'> {
  return onlyAttribute({ ...common(options), attribute: { type: 'unused' } })
}

/** An attribute that only aligns the one behind it. */
export function pad(options: KindOptions = {}): Kind<{ none: true }, 'attribute'> {
  return onlyAttribute({ ...common(options), attribute: { type: 'pad' } })
}

/** Bytes of padding in a struct. */
export function padding(length: number): Kind<{ none: true }, 'member'> {
  return onlyMember({ attribute: { type: 'pad' }, member: { type: 'pad', len: length } })
}

export interface EnumOptions extends KindOptions {
  /** Name of the definition; default: that of the set and the attribute, or of the member, where it is first used. */
  readonly name?: string
  /** The integer on the wire; default u32. */
  readonly as?: FixedInteger
  readonly byteOrder?: ByteOrder
  readonly min?: number
  readonly max?: number
  /** C prefix of the names: `fou-encap-`. */
  readonly namePrefix?: string
  /** C name; null for an anonymous enum. */
  readonly enumName?: string | null
}

/** Names, numbered from 0 in order; or each with its number (of `flagsOf`: the position of its bit). */
export type EnumEntries<N extends string> = readonly N[] | Readonly<Record<N, number | bigint>>

type Wide<T> = T extends 'u64' | 's64' ? bigint : never
type WireType<O> = O extends { readonly as: infer T } ? T : 'u32'

/** One of the names; a number is one that the definition does not know. */
export function enumOf<const N extends string, const O extends EnumOptions = Record<never, never>>(
  entries: EnumEntries<N>,
  options?: O,
): Kind<{ plain: N | number | Wide<WireType<O>> }, Place> {
  return anywhere(enumDraft('enum', entries, options ?? {}))
}

/** Bits by name, as an array; numbers are bits that the definition does not know. */
export function flagsOf<const N extends string, const O extends EnumOptions = Record<never, never>>(
  entries: EnumEntries<N>,
  options?: O,
): Kind<{ plain: readonly (N | number | Wide<WireType<O>>)[] }, Place> {
  return anywhere(enumDraft('flags', entries, options ?? {}))
}

function enumDraft(kind: 'enum' | 'flags', entries: EnumEntries<string>, options: EnumOptions): Draft {
  const { name, as: type = 'u32', byteOrder, min, max, namePrefix, enumName, ...rest } = options
  const list = Array.isArray(entries)
    ? (entries as readonly string[]).map((entry, index) => [entry, index] as const)
    : Object.entries(entries as Readonly<Record<string, number | bigint>>)
  const twin = list.find(([entry], index) => list.findIndex(([other]) => other === entry) < index)
  if (twin !== undefined) throw new ValueError(twin[0], 'a second entry of this name')
  const named = list.map(([entry, number]): EnumEntry => ({ name: entry, value: entryValue(kind, entry, number) }))
  const definition = compact<EnumDraft['definition']>({ kind, entries: named, namePrefix, enumName })
  return {
    ...common(rest),
    attribute: compact<Draft['attribute']>({ type, byteOrder, checks: checked({ min, max }) }),
    member: compact<NonNullable<Draft['member']>>({ type, byteOrder }),
    enum: { name, definition },
  }
}

function entryValue(kind: 'enum' | 'flags', name: string, number: number | bigint): number | bigint {
  if (kind === 'enum') return number
  const position = BigInt(number)
  if (position < 0n || position > 63n) throw new ValueError(name, `expected a bit position from 0 to 63, got ${number}`)
  return position < 32n ? Number(1n << position) : 1n << position
}

type BitsOf<F> = F extends Kind<{ plain: infer V }> ? V | number : number

/** struct nla_bitfield32: bits, and which of them are meant. Named by `flagsOf`, or plain numbers. */
export function bitfield32<F extends Kind<{ plain: readonly unknown[] }> | undefined = undefined>(
  flags?: F,
  options: KindOptions = {},
): Kind<{ plain: { readonly value: BitsOf<F>; readonly selector: BitsOf<F> } }, 'attribute'> {
  const names = flags?.draft.enum
  return onlyAttribute({
    ...common(options),
    attribute: { type: 'bitfield32' },
    ...(names === undefined ? {} : { enum: names }),
  })
}

export interface StructOptions extends KindOptions {
  /** Name of the definition; default: that of the attribute, member, message or operation where it is first used. */
  readonly name?: string
}

/** A C struct: its members one behind the other, no padding but what is written. */
export function struct<const M extends Members>(
  members: M,
  { name, ...rest }: StructOptions = {},
): StructKind<M, StructValue<M>> {
  for (const [member, kind] of Object.entries(members)) {
    if (kind.draft.member === undefined || !('member' in kind.places))
      throw new ValueError(member, `a struct cannot hold a ${kind.draft.attribute.type} of no fixed length`)
  }
  const { doc } = rest
  const draft: Draft = {
    ...common(rest),
    attribute: { type: 'binary' },
    member: { type: 'binary' },
    struct: { name, members, ...(doc === undefined ? {} : { doc }) },
  }
  return { ...anywhere<{ plain: StructValue<M> }>(draft), members }
}

/** Attributes inside an attribute: written here, or a set of the family by its name, which may be the set itself. */
export function nest<const N extends string>(set: N, options?: KindOptions): Kind<{ set: N }, 'attribute'>
export function nest<const A extends Attributes>(
  set: A | DefinedSet<A>,
  options?: KindOptions,
): Kind<{ nest: A }, 'attribute'>
export function nest(set: string | Attributes | DefinedSet<Attributes>, options: KindOptions = {}): never {
  return onlyAttribute({ ...common(options), attribute: { type: 'nest' }, nested: set }) as never
}

/** The attribute again and again: an array, in the order of the message. */
export function multi<C>(kind: Kind<C, 'attribute'>, options: KindOptions = {}): Kind<{ list: C }, 'attribute'> {
  return onlyAttribute({
    ...kind.draft,
    ...common(options),
    attribute: { ...kind.draft.attribute, multiAttr: true },
  })
}

type ElementContent<C> = C extends { nest: unknown } | { set: unknown } ? { nests: C } : { list: C }

const ELEMENTS: ReadonlySet<AttributeType> = new Set([
  'u8',
  'u16',
  'u32',
  'u64',
  's8',
  's16',
  's32',
  's64',
  'uint',
  'sint',
  'binary',
  'nest',
  'string',
  'flag',
])

/** One attribute that nests its elements, each an attribute by itself whose type is its index, from 1. */
export function array<C>(kind: Kind<C, 'attribute'>, options: KindOptions = {}): Kind<ElementContent<C>, 'attribute'> {
  const { type, ...rest } = kind.draft.attribute
  if (!ELEMENTS.has(type) || rest.multiAttr === true || rest.subType !== undefined)
    throw new ValueError('', `an array cannot have elements of type ${rest.multiAttr === true ? 'multi' : type}`)
  return onlyAttribute({
    ...kind.draft,
    ...common(options),
    attribute: { ...rest, type: 'indexed-array', subType: type as 'u32' },
  })
}

/** A C array of integers of fixed width in one attribute. */
export function integers<T extends number | bigint>(
  kind: Kind<{ plain: T }, Place>,
  options: KindOptions = {},
): Kind<{ plain: readonly T[] }, 'attribute'> {
  const { type, checks: _, ...rest } = kind.draft.attribute
  if (!/^[us]\d+$/.test(type)) throw new ValueError('', `a C array has integers of fixed width, not ${type}`)
  return onlyAttribute({
    ...kind.draft,
    ...common(options),
    attribute: { ...rest, type: 'binary', subType: type as FixedInteger },
  })
}
