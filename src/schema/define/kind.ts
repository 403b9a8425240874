/** What an attribute, a struct member or a payload is: data for the model, and a type for TypeScript that is carried but never set. */

import type { Attribute, EnumDefinition, StructMember } from '../model.js'

/** Where a kind may stand. */
export type Place = 'attribute' | 'member'

/** Key of the type that a kind carries; no object has it. */
export declare const content: unique symbol

/**
 * The kind of one attribute or struct member. `C` says what its value is: `{ plain: T }`, `{ nest: Attributes }`, `{ set: name }`, `{ nests: C }` for
 * arrays of nests, `{ list: C }` or `{ none: true }` for padding.
 */
export interface Kind<out C = unknown, in P extends Place = never> {
  readonly [content]?: C
  readonly places: Readonly<Record<P, true>>
  readonly draft: Draft
}

/** Kinds by the specification's names: an attribute set. Numbers go on from the attribute before, at first from 1. */
export type Attributes = Readonly<Record<string, Kind<unknown, 'attribute'>>>
/** Kinds by the specification's names: a struct. Members lie one behind the other; padding is spelt out. */
export type Members = Readonly<Record<string, Kind<unknown, 'member'>>>

/** What becomes of a kind in the model. What it refers to is meant by identity: one object used twice is one definition. */
export interface Draft {
  readonly attribute: Omit<Attribute, 'name' | 'value' | 'enum' | 'struct' | 'nestedAttributes'>
  readonly member?: Pick<StructMember, 'type' | 'len' | 'byteOrder' | 'enumAsFlags' | 'displayHint'>
  readonly enum?: EnumDraft
  readonly struct?: StructDraft
  /** A set by name, or as it is written. */
  readonly nested?: string | Attributes | DefinedSet<Attributes>
  /** The attribute's number. */
  readonly value?: number
  readonly doc?: string
}

export interface EnumDraft {
  readonly name: string | undefined
  readonly definition: Omit<EnumDefinition, 'name'>
}

export interface StructDraft {
  readonly name: string | undefined
  readonly members: Members
  readonly doc?: string
}

/** The kind of a struct: it may also be a fixed header, or the payload of a message. */
export interface StructKind<M extends Members, V> extends Kind<{ plain: V }, Place> {
  readonly members: M
}

/** What can be said of an attribute set beside its attributes. */
export interface SetOptions {
  /** The set's name where it is not the key under which it stands. */
  readonly name?: string
  readonly doc?: string
  /** C prefix of the attributes: `fou-attr-`. */
  readonly namePrefix?: string
  /** C name of the enum of attribute numbers; null for an anonymous one. */
  readonly enumName?: string | null
}

/** Attributes with more said of them. Made by {@link attributes}. */
export class DefinedSet<A extends Attributes> {
  readonly attributes: A
  readonly options: SetOptions

  constructor(attributes: A, options: SetOptions) {
    this.attributes = attributes
    this.options = options
  }
}

/** An attribute set with a name or C names of its own, or as the payload of a message. */
export function attributes<const A extends Attributes>(attributes: A, options: SetOptions = {}): DefinedSet<A> {
  return new DefinedSet(attributes, options)
}

const PLACES: Readonly<Record<Place, true>> = { attribute: true, member: true }
const ATTRIBUTE: Readonly<Record<'attribute', true>> = { attribute: true }
const MEMBER: Readonly<Record<'member', true>> = { member: true }

/** A kind that may be an attribute or a member. */
export function anywhere<C>(draft: Draft): Kind<C, Place> {
  return { places: PLACES, draft }
}

export function onlyAttribute<C>(draft: Draft): Kind<C, 'attribute'> {
  return { places: ATTRIBUTE, draft }
}

export function onlyMember<C>(draft: Draft): Kind<C, 'member'> {
  return { places: MEMBER, draft }
}
