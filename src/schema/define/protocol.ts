/** `defineProtocol`: a protocol number of one's own, its groups and its messages, each with a payload of text, bytes, a struct, attributes or nothing. */

import {
  ByteView,
  decodeText,
  encodeText,
  hasNul,
  NLMSG_HDRLEN,
  type OutgoingMessage,
  WireError,
  Writer,
} from '../../wire/index.js'
import type { Decoder, Encoder, Family } from '../family.js'
import type { Operation, Spec } from '../model.js'
import { camelCase } from '../names.js'
import { SpecIndex } from '../spec-index.js'
import { ValueError } from '../value-error.js'
import { terminatedTexts } from './builders.js'
import { type Attributes, DefinedSet, type Kind, type Members, type StructKind } from './kind.js'
import { lazyFamily } from './lazy-family.js'
import { distinct, Parts } from './parts.js'
import type { CamelCase, PayloadValue } from './types.js'

/** NLMSG_MIN_TYPE: types below are control messages (NLMSG_ERROR, NLMSG_DONE). */
const FIRST_TYPE = 0x10

export type PayloadDefinition =
  | Kind<{ plain: string }, 'attribute'>
  | Kind<{ plain: Uint8Array }, 'attribute'>
  | StructKind<Members, unknown>
  | DefinedSet<Attributes>

export interface MessageDefinition {
  /** nlmsg_type; default: one more than the message before, at first 16. Below 16 it is one that netlink uses itself; old modules do so. */
  readonly type?: number
  readonly doc?: string
  /** Left out: the message is its header. */
  readonly payload?: PayloadDefinition
  /** Group that the message is told to. */
  readonly group?: string
}

export interface ProtocolDefinition {
  readonly name: string
  /** Protocol number, 0 to 31 on Linux (MAX_LINKS is 32). */
  readonly protocol: number
  readonly doc?: string
  /** Multicast groups with their numbers, 1 and up. */
  readonly groups?: Readonly<Record<string, number>>
  readonly messages: Readonly<Record<string, MessageDefinition>>
}

/** Values by the names of their messages; `Messages` itself is a protocol whose types are not known before run time. */
export type Messages = Record<string, unknown>

/** The values of a definition's messages. */
export type DefinedMessages<D> = D extends { messages: infer M }
  ? { [K in keyof M & string as CamelCase<K>]: M[K] extends { payload: infer P } ? PayloadValue<P> : undefined }
  : never

/** A message as it is understood; one of a type that the protocol does not have has no name, and its payload as value. */
export type DecodedMessage<M extends Messages = Messages> =
  | { readonly [K in keyof M & string]: { readonly name: K; readonly type: number; readonly value: M[K] } }[keyof M &
      string]
  | { readonly name: undefined; readonly type: number; readonly value: Uint8Array }

/** Arguments for the value of a message: none where it has no payload. */
export type ValueArgument<V> = [V] extends [undefined] ? [value?: undefined] : [value: V]

export interface Protocol<M extends Messages = Messages, G extends string = string> {
  readonly name: string
  readonly protocol: number
  readonly groups: Readonly<Record<G, number>>
  /** nlmsg_type by the names of the messages. */
  readonly types: Readonly<Record<keyof M & string, number>>
  /**
   * The message, whose length is that of header and value and nothing else: text has no NUL (unless the payload is `terminated`) and no padding is counted.
   * @throws ValueError for a value that the payload cannot hold, RangeError for a name that the protocol does not have.
   */
  encode<K extends keyof M & string>(
    name: K,
    ...value: ValueArgument<M[K]>
  ): OutgoingMessage & { readonly payload: Uint8Array }
  /** @throws WireError for a payload of a known type that is malformed. The payload is copied. */
  decode(message: { readonly type: number; readonly payload: Uint8Array }): DecodedMessage<M>
  /** The model, for YAML and for C. */
  spec(): Spec
  /** Never set: carries the types. */
  readonly messages?: M
}

type GroupsOf<D> = D extends { groups: infer G } ? keyof G & string : never

/**
 * A protocol from its definition; both sides of a conversation use the same one.
 * @throws ValueError for a definition that contradicts itself, with the place.
 */
export function defineProtocol<const D extends ProtocolDefinition>(
  definition: D,
): Protocol<DefinedMessages<D>, GroupsOf<D>> {
  return protocolOf(protocolSpec(definition)) as unknown as Protocol<DefinedMessages<D>, GroupsOf<D>>
}

/** The model of a definition: each message an operation, with its type as value. */
export function protocolSpec({ name, protocol, doc, groups = {}, messages }: ProtocolDefinition): Spec {
  if (!Number.isInteger(protocol) || protocol < 0 || protocol > 0xff)
    throw new ValueError(`${name}.protocol`, `expected a protocol number, got ${protocol}`)
  const parts = new Parts()
  let next = FIRST_TYPE
  const list = Object.entries(messages).map(([message, definition]) => {
    const type = definition.type ?? next
    if (!Number.isInteger(type) || type < 0 || type > 0xffff)
      throw new ValueError(message, `a message type is an integer from 0 to 65535, got ${type}`)
    if (definition.group !== undefined && groups[definition.group] === undefined)
      throw new ValueError(
        message,
        `no group '${definition.group}'; there are: ${Object.keys(groups).join(', ') || 'none'}`,
      )
    next = type + 1
    return messageOperation(parts, message, type, definition)
  })
  distinct(list, `messages of ${name}`)
  const types = new Map<number, string>()
  for (const operation of list) {
    const twin = types.get(typeOf(operation)!)
    if (twin !== undefined) throw new ValueError(operation.name, `its type ${typeOf(operation)} is that of ${twin}`)
    types.set(typeOf(operation)!, operation.name)
  }
  return {
    name,
    protocol: 'netlink-raw',
    protonum: protocol,
    ...(doc === undefined ? {} : { doc }),
    version: 1,
    definitions: parts.definitions,
    attributeSets: parts.sets,
    subMessages: [],
    operations: { enumModel: 'unified', list },
    mcastGroups: Object.entries(groups).map(([group, value]) => ({ name: group, value })),
  }
}

function messageOperation(
  parts: Parts,
  name: string,
  value: number,
  { payload, doc, group }: MessageDefinition,
): Operation {
  return {
    name,
    ...(doc === undefined ? {} : { doc }),
    ...payloadOf(parts, name, payload),
    ...(group === undefined ? { do: { request: { value } } } : { event: {}, value, mcgrp: group }),
  }
}

function payloadOf(
  parts: Parts,
  name: string,
  payload: PayloadDefinition | undefined,
): Pick<Operation, 'payload' | 'attributeSet' | 'fixedHeader'> {
  if (payload === undefined) return {}
  if (payload instanceof DefinedSet) return { attributeSet: parts.set(payload, name) }
  const { draft } = payload
  if (draft.struct !== undefined) return { fixedHeader: parts.struct(draft.struct, name) }
  const { type } = draft.attribute
  if (type === 'string') return { payload: terminatedTexts.has(draft) ? 'string-nul' : 'string' }
  if (type === 'binary') return { payload: 'binary' }
  throw new ValueError(name, `a payload is text, bytes, a struct or attributes, not ${type}`)
}

/** Type of the message that an operation of a raw family sends. */
function typeOf(operation: Operation): number | undefined {
  return operation.value ?? operation.do?.request?.value ?? operation.dump?.request?.value
}

interface MessageCodec {
  readonly name: string
  readonly type: number
  readonly encode: (value: unknown) => Uint8Array
  readonly decode: (payload: Uint8Array) => unknown
}

/**
 * A protocol from its model, as `loadSpec` reads it from YAML: one message for each operation, and for replies of another type `<operation>Reply`.
 * Codecs of structs and attributes are compiled when first used.
 * @throws ValueError for a model of a generic family.
 */
export function protocolOf(spec: Spec): Protocol {
  if (spec.protocol !== 'netlink-raw')
    throw new ValueError(spec.name, 'a generic family is no protocol of its own; use compileFamily')
  const codecs = messageCodecs(spec)
  const byName = new Map(codecs.map(codec => [codec.name, codec]))
  const byType = new Map(codecs.map(codec => [codec.type, codec]))
  return {
    name: spec.name,
    protocol: spec.protonum ?? 0,
    groups: Object.fromEntries(spec.mcastGroups.map(group => [group.name, group.value ?? 0])),
    types: Object.fromEntries(codecs.map(codec => [codec.name, codec.type])),
    encode(name: string, value?: unknown) {
      const codec = byName.get(name)
      if (codec === undefined)
        throw new RangeError(`protocol ${spec.name} has no message '${name}'; it has: ${[...byName.keys()].join(', ')}`)
      return { type: codec.type, payload: codec.encode(value) }
    },
    decode({ type, payload }) {
      const codec = byType.get(type)
      if (codec === undefined) return { name: undefined, type, value: payload.slice() }
      return { name: codec.name, type, value: codec.decode(payload) }
    },
    spec: () => spec,
  }
}

function messageCodecs(spec: Spec): readonly MessageCodec[] {
  const family = lazyFamily(spec)
  const index = new SpecIndex(spec)
  const codecs: MessageCodec[] = []
  const seen = new Set<number>()
  const add = (operation: Operation, name: string, type: number | undefined) => {
    if (type === undefined || seen.has(type)) return
    seen.add(type)
    codecs.push({ name: camelCase(name), type, ...payloadCodec(family, index, operation) })
  }
  for (const operation of spec.operations.list) add(operation, operation.name, typeOf(operation))
  for (const operation of spec.operations.list)
    add(operation, `${operation.name}-reply`, operation.do?.reply?.value ?? operation.dump?.reply?.value)
  return codecs
}

type Codec = Pick<MessageCodec, 'encode' | 'decode'>

function payloadCodec(family: Family, index: SpecIndex, operation: Operation): Codec {
  if (operation.payload !== undefined) return PLAIN[operation.payload]
  const header = index.fixedHeaderOf(operation)
  const set = index.attributeSetOf(operation)
  if (header === undefined && set === undefined) return NOTHING
  const size = header === undefined || set !== undefined ? undefined : index.structSize(header)
  return shapeCodec(family, operation, size)
}

/** Position of payloads inside a datagram: what is aligned there is aligned here. */
const START = NLMSG_HDRLEN

/** @param size bytes of a struct that is the whole payload: what stands behind it is kept as `trailingBytes`. */
function shapeCodec(family: Family, operation: Operation, size: number | undefined): Codec {
  const codec = () => codecOf(family, operation)
  return {
    encode(value) {
      const writer = new Writer(256)
      writer.zeros(START)
      const { trailingBytes, ...rest } = (size === undefined ? {} : (value ?? {})) as { trailingBytes?: Uint8Array }
      codec().encode(writer, (size === undefined ? value : rest) as never)
      const end = size === undefined ? writer.position : START + size
      const payload = writer.copy().slice(START, end)
      return trailingBytes === undefined ? payload : joined(payload, trailingBytes)
    },
    decode(payload) {
      const view = ByteView.copyOf(joined(new Uint8Array(START), payload))
      const value = codec().decode(view, START, START + payload.length)
      if (size === undefined) return value
      return { ...(value as object), trailingBytes: payload.length > size ? payload.slice(size) : undefined }
    },
  }
}

function codecOf(family: Family, operation: Operation): { encode: Encoder<never>; decode: Decoder<unknown> } {
  const exchange = family.operations[camelCase(operation.name)]
  const asked = exchange?.do ?? exchange?.dump
  if (asked !== undefined) return { encode: asked.encodeRequest, decode: asked.decodeRequest }
  const event = family.events[operation.value!]
  if (event === undefined) throw new RangeError(`${family.name} does not say what ${operation.name} carries`)
  return event
}

function joined(first: Uint8Array, second: Uint8Array): Uint8Array {
  const all = new Uint8Array(first.length + second.length)
  all.set(first)
  all.set(second, first.length)
  return all
}

const NOTHING: Codec = {
  encode(value) {
    if (value === undefined) return new Uint8Array(0)
    throw new ValueError('', 'the message has no payload')
  },
  decode: payload => (payload.length === 0 ? undefined : payload.slice()),
}

function textBytes(value: unknown): Uint8Array {
  if (typeof value !== 'string') throw new ValueError('', `expected a string, got ${typeof value}`)
  if (hasNul(value)) throw new ValueError('', 'a string must not contain NUL')
  return encodeText(value)
}

/** Payloads that are neither struct nor attributes. */
const PLAIN: Readonly<Record<NonNullable<Operation['payload']>, Codec>> = {
  string: { encode: textBytes, decode: payload => decodeText(payload, 0, payload.length) },
  'string-nul': {
    encode: value => joined(textBytes(value), new Uint8Array(1)),
    decode(payload) {
      if (!payload.includes(0)) throw new WireError('a text without the NUL at its end', { offset: payload.length })
      return decodeText(payload, 0, payload.length)
    },
  },
  binary: {
    encode(value) {
      if (value instanceof Uint8Array) return value.slice()
      throw new ValueError('', `expected a Uint8Array, got ${typeof value}`)
    },
    decode: payload => payload.slice(),
  },
}
