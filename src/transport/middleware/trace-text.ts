/** One message as one line. Nothing here throws for what the message holds: what cannot be read is shown as bytes. */

import type { Family } from '../../schema/family.js'
import { locateAttribute } from '../../schema/locate.js'
import {
  CTRL_ATTR_FAMILY_ID,
  CTRL_ATTR_FAMILY_NAME,
  CTRL_CMD_NEWFAMILY,
  GENL_HDRLEN,
  GENL_ID_CTRL,
  NETLINK_GENERIC,
  NLMSG_DONE,
  NLMSG_ERROR,
  NLMSG_MIN_TYPE,
} from '../../wire/constants.js'
import { errnoName, errnoText } from '../../wire/errno.js'
import {
  type Acknowledgement,
  ByteView,
  decodeText,
  NLA_TYPE_MASK,
  NLMSG_HDRLEN,
  parseAttributes,
  parseDoneMessage,
  parseErrorMessage,
  readHeader,
} from '../../wire/index.js'
import { flagMeaning, flagNames } from './flag-names.js'
import { toHex } from './hex.js'
import { familyNames, joinNames, type MessageNames } from './message-names.js'

export type TraceLevel = 'headers' | 'attributes' | 'hex'

const CONTROL: readonly (string | undefined)[] = [undefined, 'NLMSG_NOOP', 'NLMSG_ERROR', 'NLMSG_DONE', 'NLMSG_OVERRUN']
const DUMP = 0x300
/** Requests remembered for explaining refusals. */
const REMEMBERED = 256

/** Names, decoders and what was learnt on the way: ids of generic families, and requests that may yet be refused. */
export class TraceText {
  readonly #level: TraceLevel
  readonly #raw = new Map<number, MessageNames>()
  readonly #generic = new Map<string, MessageNames>()
  /** Generic families by the id that nlctrl told in this session. */
  readonly #ids = new Map<number, string>([[GENL_ID_CTRL, 'nlctrl']])
  /** By socket and sequence number. */
  readonly #requests = new Map<string, Uint8Array>()

  constructor(level: TraceLevel, families: readonly Family[]) {
    this.#level = level
    const raw = new Map<number, MessageNames[]>()
    for (const family of families) {
      const names = familyNames(family)
      if (family.generic) this.#generic.set(family.name, names)
      else raw.set(family.protocol, [...(raw.get(family.protocol) ?? []), names])
    }
    for (const [protocol, list] of raw) this.#raw.set(protocol, joinNames(list))
  }

  /** The message at `position`, whose length has been checked: name, flags, sequence number, length, and what the level asks for. */
  message(view: ByteView, position: number, protocol: number, socket: number, sent: boolean): string {
    const { type, flags, sequence, length } = readHeader(view, position)
    const end = position + length
    if (protocol === NETLINK_GENERIC && type === GENL_ID_CTRL) this.#learn(view, position, end)
    const place = this.#placeOf(view, position, end, protocol, type)
    const name = place.control ?? place.names?.name(place.value, sent) ?? place.unnamed
    const head = `${name} ${flagNames(flags, flagMeaning(name))} seq ${sequence} ${length} bytes`
    if (sent) this.#remember(socket, sequence, view.u8.slice(position, end))
    return `${head}${this.#content(view, position, length, protocol, socket, sent, place, (flags & DUMP) !== 0)}`
  }

  #content(
    view: ByteView,
    position: number,
    length: number,
    protocol: number,
    socket: number,
    sent: boolean,
    { control, names, value, start }: MessagePlace,
    dump: boolean,
  ): string {
    const end = position + length
    const type = view.u16[(position >> 1) + 2]!
    if (control !== undefined) {
      const ack = acknowledgement(view, position, length, type)
      const bytes = this.#level === 'hex' ? hexOf(view, position + NLMSG_HDRLEN, end) : ''
      if (ack !== undefined)
        return ` ${this.#outcome(ack, readHeader(view, position).sequence, protocol, socket)}${bytes}`
      return this.#level === 'headers' ? '' : hexOf(view, position + NLMSG_HDRLEN, end)
    }
    if (this.#level === 'headers') return ''
    if (this.#level === 'hex') return hexOf(view, position + NLMSG_HDRLEN, end)
    const decoded = attempt(() => {
      const decoder = start > end ? undefined : names?.decoder(value, sent, dump)
      return decoder === undefined ? undefined : JSON.stringify(decoder(view, start, end), jsonValue)
    })
    return decoded === undefined ? hexOf(view, position + NLMSG_HDRLEN, end) : ` ${decoded}`
  }

  #placeOf(view: ByteView, position: number, end: number, protocol: number, type: number): MessagePlace {
    const start = position + NLMSG_HDRLEN
    if (type < NLMSG_MIN_TYPE)
      return { control: CONTROL[type] ?? `control type ${type}`, names: undefined, value: type, start, unnamed: '' }
    if (protocol !== NETLINK_GENERIC)
      return { control: undefined, names: this.#raw.get(protocol), value: type, start, unnamed: `type ${type}` }
    const family = this.#ids.get(type)
    const command = start < end ? view.u8[start]! : 0
    const unnamed = `${family ?? `family id ${type}`} command ${command}`
    const names = family === undefined ? undefined : this.#generic.get(family)
    return { control: undefined, names, value: command, start: start + GENL_HDRLEN, unnamed }
  }

  /** `success`, `EEXIST (File exists)`, and what the extended acknowledgement adds. */
  #outcome({ errno, extack }: Acknowledgement, sequence: number, protocol: number, socket: number): string {
    const parts = [errno === 0 ? 'success' : `${errnoName(errno)} (${errnoText(errno)})`]
    if (extack?.message !== undefined) parts.push(JSON.stringify(extack.message))
    if (extack?.offset !== undefined) {
      const path = this.#pathOf(this.#requests.get(`${socket}:${sequence}`), protocol, extack.offset)
      parts.push(`at byte ${extack.offset}${path === undefined ? '' : ` (${path})`}`)
    }
    if (extack?.missingType !== undefined) parts.push(`missing attribute type ${extack.missingType}`)
    if (extack?.policy !== undefined) parts.push(`policy ${JSON.stringify(extack.policy, jsonValue)}`)
    return parts.join(', ')
  }

  #pathOf(request: Uint8Array | undefined, protocol: number, offset: number): string | undefined {
    if (request === undefined) return undefined
    return attempt(() => {
      const view = ByteView.copyOf(request)
      const { type, flags } = readHeader(view, 0)
      const dump = (flags & DUMP) !== 0
      const { names, value } = this.#placeOf(view, 0, request.length, protocol, type)
      const found = names?.operation(value, dump)
      if (found === undefined) return undefined
      const place = { spec: found.spec, operation: found.name, generic: protocol === NETLINK_GENERIC, dump }
      return locateAttribute(place, request, offset)?.path
    })
  }

  #remember(socket: number, sequence: number, request: Uint8Array): void {
    const key = `${socket}:${sequence}`
    this.#requests.delete(key)
    this.#requests.set(key, request)
    if (this.#requests.size > REMEMBERED) this.#requests.delete(this.#requests.keys().next().value!)
  }

  #learn(view: ByteView, position: number, end: number): void {
    const start = position + NLMSG_HDRLEN
    if (end - start < GENL_HDRLEN || view.u8[start] !== CTRL_CMD_NEWFAMILY) return
    const found = readFamily(view, start + GENL_HDRLEN, end)
    if (found !== undefined) this.#ids.set(found.id, found.name)
  }
}

interface MessagePlace {
  /** Name of a control message. */
  readonly control: string | undefined
  readonly names: MessageNames | undefined
  /** Message type or command. */
  readonly value: number
  /** Where fixed header and attributes start. */
  readonly start: number
  readonly unnamed: string
}

/** Id and name in a message of nlctrl; undefined where it lacks one of them. */
export function readFamily(
  view: ByteView,
  position: number,
  end: number,
): { readonly id: number; readonly name: string } | undefined {
  return attempt(() => {
    let id: number | undefined
    let name: string | undefined
    for (const { type, payload } of parseAttributes(view, position, end)) {
      const kind = type & NLA_TYPE_MASK
      if (kind === CTRL_ATTR_FAMILY_ID && payload.length >= 2) id = ByteView.copyOf(payload).u16[0]!
      if (kind === CTRL_ATTR_FAMILY_NAME) name = decodeText(payload, 0, payload.length)
    }
    return id === undefined || name === undefined ? undefined : { id, name }
  })
}

function acknowledgement(view: ByteView, position: number, length: number, type: number): Acknowledgement | undefined {
  if (type === NLMSG_ERROR) return attempt(() => parseErrorMessage(view, position, length))
  return type === NLMSG_DONE ? attempt(() => parseDoneMessage(view, position, length)) : undefined
}

/** Bytes as hexadecimal; 64-bit integers as numbers where these are exact, else as strings. */
function jsonValue(_key: string, value: unknown): unknown {
  if (value instanceof Uint8Array) return toHex(value)
  if (typeof value !== 'bigint') return value
  return BigInt.asIntN(53, value) === value ? Number(value) : value.toString()
}

function hexOf(view: ByteView, start: number, end: number): string {
  return start >= end ? '' : ` ${toHex(view.u8.subarray(start, end))}`
}

function attempt<T>(what: () => T | undefined): T | undefined {
  try {
    return what()
  } catch {
    return undefined
  }
}
