/** From kinds to the types of values, as decoding gives them: keys in camelCase, all attributes optional, what is unknown kept. */

import type { RawAttribute } from '../../wire/index.js'
import type { Attributes, content, DefinedSet, Kind, Members } from './kind.js'

type Joined<S extends string, Separator extends string> = S extends `${infer Head}${Separator}${infer Tail}`
  ? `${Head}${Capitalize<Joined<Tail, Separator>>}`
  : S

/** `if-index` → `ifIndex`, `rx_bytes` → `rxBytes`; as `camelCase` does at run time. */
export type CamelCase<S extends string> = Joined<Joined<Joined<Joined<S, '-'>, '_'>, '.'>, ' '>

type ContentOf<K> = K extends { readonly [content]?: infer C } ? C : never

/** Keys of the attributes or members that carry a value. */
type Keys<T> = { [K in keyof T & string]: ContentOf<T[K]> extends { none: true } ? never : K }[keyof T & string]

/** The value that a content stands for; sets that are meant by name are looked up in `Sets`. */
export type ValueOf<C, Sets> = C extends { plain: infer V }
  ? V
  : C extends { nest: infer A }
    ? SetValue<A, Sets>
    : C extends { set: infer N }
      ? N extends keyof Sets
        ? SetValue<Sets[N], Sets>
        : never
      : C extends { nests: infer I }
        ? readonly (ValueOf<I, Sets> & { readonly elementIndex?: number | undefined })[]
        : C extends { list: infer I }
          ? readonly ValueOf<I, Sets>[]
          : never

export type AttributesIn<S> = S extends DefinedSet<infer A> ? A : S

/** An object with the attributes of a set. */
export type SetValue<S, Sets = unknown> = {
  readonly [K in Keys<AttributesIn<S>> as CamelCase<K>]?:
    | ValueOf<ContentOf<AttributesIn<S>[K & keyof AttributesIn<S>]>, Sets>
    | undefined
} & {
  /** What the definition does not know, as it came. */
  readonly unknownAttributes?: readonly RawAttribute[] | undefined
}

/** A struct inside an attribute or another struct: a shorter one lacks its last members. */
export type StructValue<M extends Members> = {
  readonly [K in Keys<M> as CamelCase<K>]?: ValueOf<ContentOf<M[K]>, unknown> | undefined
} & { readonly trailingBytes?: Uint8Array | undefined }

/** The members of a fixed header; one whose name an attribute has too is called `headerX`. */
export type HeaderValue<M, A = unknown> = {
  readonly [K in Keys<M> as CamelCase<K> extends CamelCase<keyof A & string>
    ? `header${Capitalize<CamelCase<K>>}`
    : CamelCase<K>]: ValueOf<ContentOf<M[K & keyof M]>, unknown>
}

/** A struct that is the whole payload of a message: all of it is there, and perhaps more than the definition knows. */
export type MessageStruct<M> = HeaderValue<M> & { readonly trailingBytes?: Uint8Array | undefined }

/** The value of a payload: text, bytes, struct, attributes or nothing. */
export type PayloadValue<P> =
  P extends DefinedSet<infer A>
    ? SetValue<A>
    : P extends { readonly members: infer M }
      ? MessageStruct<M>
      : P extends { readonly [content]?: { plain: infer V } }
        ? V
        : undefined

/** The type that a kind or set of attributes has in decoded objects: `TypeOf<typeof point>`. */
export type TypeOf<K> =
  K extends Kind<infer C> ? ValueOf<C, unknown> : K extends DefinedSet<Attributes> ? SetValue<K> : never
