/** Requests of a family's operations, as the connection takes them. */

import type { EventTypes, Exchange, Family, OperationCodecs, OperationTypes } from '../schema/family.js'
import type { Spec } from '../schema/model.js'
import { GENL_HDRLEN, NETLINK_ROUTE, NLM_F_ECHO } from '../wire/constants.js'
import { type ByteView, NLMSG_HDRLEN, WireError, type Writer } from '../wire/index.js'
import { writeGenericHeader } from './generic-family.js'
import type { Request } from './request.js'

type AnyFamily = Family<OperationTypes, EventTypes>
type Read = (view: ByteView, position: number, end: number) => unknown

/** What all requests of one operation share. */
export class RequestKind {
  readonly operation: string
  readonly generic: boolean
  readonly spec: () => Spec
  readonly messageType: () => number
  readonly version: number
  readonly command: number
  readonly encode: (writer: Writer, value: unknown) => void
  /**
   * Whether a request needs no acknowledgement beside its answer: the operation, which also lists, only reads. Of rtnetlink and nlctrl alone, whose getters
   * are known to answer at once; elsewhere the acknowledgement says that all is over.
   */
  readonly onlyReads: boolean
  readonly #read: Read | undefined
  readonly #readEcho: Read

  /** @param id of a generic family, asked anew for every attempt. */
  constructor(
    family: AnyFamily,
    operation: OperationCodecs,
    exchange: Exchange,
    mode: 'do' | 'dump',
    id: () => number,
  ) {
    const { generic, version, spec } = family
    this.operation = operation.name
    this.generic = generic
    this.spec = spec
    this.version = version
    this.command = exchange.request
    this.messageType = generic ? id : () => exchange.request
    this.onlyReads =
      (family.protocol === NETLINK_ROUTE || family.name === 'nlctrl') &&
      operation.do?.reply !== undefined &&
      operation.dump !== undefined
    this.encode = exchange.encodeRequest as (writer: Writer, value: unknown) => void
    this.#readEcho = (view, position, end) => readEcho(family, view, position, end)
    this.#read =
      exchange.reply !== undefined || mode === 'dump' ? replyReader(exchange, generic, this.#readEcho) : undefined
  }

  /** Undefined where nothing but success is expected. */
  reader(flags: number): Read | undefined {
    return this.#read ?? (flags & NLM_F_ECHO ? this.#readEcho : undefined)
  }
}

/** One request: no closure each, since a batch has a hundred thousand of them. */
export class FamilyRequest implements Request {
  readonly flags: number
  readonly value: unknown
  readonly read: Read | undefined
  readonly #kind: RequestKind

  constructor(kind: RequestKind, value: unknown, flags: number) {
    this.#kind = kind
    this.value = value ?? {}
    this.flags = flags
    this.read = kind.reader(flags)
  }

  get operation(): string {
    return this.#kind.operation
  }

  get generic(): boolean {
    return this.#kind.generic
  }

  get spec(): () => Spec {
    return this.#kind.spec
  }

  type(): number {
    return this.#kind.messageType()
  }

  write(writer: Writer): void {
    const { generic, command, version, encode } = this.#kind
    if (generic) writeGenericHeader(writer, command, version)
    encode(writer, this.value)
  }
}

/** The notification that NLM_F_ECHO sends to the requester (W10); undefined where the family does not know it. */
function readEcho({ generic, events }: AnyFamily, view: ByteView, position: number, end: number): unknown {
  const start = contentStart(position, end, generic)
  const codec = events[generic ? view.u8[position + NLMSG_HDRLEN]! : view.u16[(position >> 1) + 2]!]
  return codec?.decode(view, start, end)
}

/** Reads the exchange's own reply; a message of another type or command is read as what it is. */
function replyReader({ reply, decodeReply }: Exchange, generic: boolean, other: Read): Read {
  return (view, position, end) => {
    const start = contentStart(position, end, generic)
    const found = generic ? view.u8[position + NLMSG_HDRLEN]! : view.u16[(position >> 1) + 2]!
    return found === reply || reply === undefined
      ? decodeReply(view, start, end)
      : (other(view, position, end) ?? decodeReply(view, start, end))
  }
}

function contentStart(position: number, end: number, generic: boolean): number {
  const start = position + NLMSG_HDRLEN + (generic ? GENL_HDRLEN : 0)
  if (start > end) throw new WireError('genlmsghdr cut short', { offset: position })
  return start
}
