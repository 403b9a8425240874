/**
 * A family as programs use it: codecs per operation and the types that go with them. The generator writes one per specification
 * (`src/families`), `compileFamily` makes one of a specification loaded at run time; the client works with either.
 */

import type { ByteView, Writer } from '../wire/index.js'
import type { Spec } from './model.js'

/**
 * Reads the fixed header and the attributes between `position` (a multiple of 4) and `end`. Strings and bytes in the result are copies.
 * @throws WireError for bytes that cannot be walked.
 */
export type Decoder<T> = (view: ByteView, position: number, end: number) => T

/**
 * Appends fixed header and attributes. @throws ValueError naming the place of a value that does not fit its type, or of a name that does not exist.
 */
export type Encoder<T> = (writer: Writer, value: T) => void

/** `do` or `dump` of an operation: message types (netlink-raw) or commands (generic), and the codecs of both directions. */
export interface Exchange {
  readonly request: number
  /** Undefined where success is only acknowledged. */
  readonly reply: number | undefined
  readonly encodeRequest: Encoder<never>
  readonly decodeRequest: Decoder<unknown>
  readonly encodeReply: Encoder<never>
  readonly decodeReply: Decoder<unknown>
}

export interface OperationCodecs {
  /** The specification's name, `linkinfo-get`. */
  readonly name: string
  readonly do?: Exchange
  readonly dump?: Exchange
}

/** What a notification or event of a given message type or command is called, and how it is read. */
export interface EventCodec {
  /** Key in the family's event types: the operation's name in camelCase. */
  readonly name: string
  readonly decode: Decoder<unknown>
  readonly encode: Encoder<never>
}

/** Types of the operations of a family, by their names in TypeScript. Written by the generator; `OperationTypes` itself is the untyped family. */
export type OperationTypes = Record<
  string,
  { do?: { request: unknown; reply: unknown }; dump?: { request: unknown; reply: unknown } }
>
export type EventTypes = Record<string, unknown>

export interface Family<Operations extends OperationTypes = OperationTypes, Events extends EventTypes = EventTypes> {
  /** The specification's name; for generic families also the name nlctrl knows it by. */
  readonly name: string
  /** NETLINK_ROUTE 0 …; NETLINK_GENERIC 16 for generic families. */
  readonly protocol: number
  /** Whether messages carry a genlmsghdr and the message type is an id to be asked from nlctrl. */
  readonly generic: boolean
  /** genlmsghdr.version. */
  readonly version: number
  /** Multicast groups by the specification's name; the number is undefined where nlctrl must be asked. */
  readonly groups: Readonly<Record<string, number | undefined>>
  /** By name in TypeScript. */
  readonly operations: Readonly<Record<keyof Operations & string, OperationCodecs>>
  /** By message type or command. */
  readonly events: Readonly<Record<number, EventCodec>>
  /** The model; made when first asked for. */
  readonly spec: () => Spec
  /** Never set: carries the types. */
  readonly types?: { readonly operations: Operations; readonly events: Events }
}

type OperationsOf<F> = F extends Family<infer O, infer _E> ? O : never

/** Names of the operations of `F` that can be used with `do`; any, where `F` is a family whose types are not known before run time. */
export type DoName<F> = string extends keyof OperationsOf<F>
  ? string
  : {
      [K in keyof OperationsOf<F>]: OperationsOf<F>[K] extends { do: object } ? K : never
    }[keyof OperationsOf<F>] &
      string
/** Names of the operations of `F` that can be used with `dump`. */
export type DumpName<F> = string extends keyof OperationsOf<F>
  ? string
  : {
      [K in keyof OperationsOf<F>]: OperationsOf<F>[K] extends { dump: object } ? K : never
    }[keyof OperationsOf<F>] &
      string
export type DoRequest<F, K> = K extends keyof OperationsOf<F>
  ? OperationsOf<F>[K] extends { do?: { request: infer R } }
    ? R
    : never
  : never
export type DoReply<F, K> = K extends keyof OperationsOf<F>
  ? OperationsOf<F>[K] extends { do?: { reply: infer R } }
    ? R
    : never
  : never
export type DumpRequest<F, K> = K extends keyof OperationsOf<F>
  ? OperationsOf<F>[K] extends { dump?: { request: infer R } }
    ? R
    : never
  : never
export type DumpReply<F, K> = K extends keyof OperationsOf<F>
  ? OperationsOf<F>[K] extends { dump?: { reply: infer R } }
    ? R
    : never
  : never
type EventsOf<F> = F extends Family<infer _O, infer E> ? E : never
/** The events of `F`: `{ type: 'linkinfoNtf', value }` for each. */
export type FamilyEvent<F> = {
  [K in keyof EventsOf<F> & string]: { readonly type: K; readonly value: EventsOf<F>[K] }
}[keyof EventsOf<F> & string]
