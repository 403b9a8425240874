/** The kernel's sides of the protocols of a test: families that are generic, families of a protocol number, and protocols of plain messages. */

import { dumpFrom, type GenericRequest, type Kernel, type KernelSocket, type Request } from '../kernel/index.js'
import { requestsOf } from '../kernel/requests.js'
import type { Messages, Protocol } from '../schema/define/index.js'
import type { Exchange, Family } from '../schema/index.js'
import { NETLINK_ROUTE, NLM_F_DUMP, NLM_F_REQUEST } from '../wire/constants.js'
import { ByteView, encodeMessage, NLMSG_HDRLEN, WireError, Writer } from '../wire/index.js'
import { own } from '../wire/own.js'
import { type Call, respond } from './responder.js'
import type { Script } from './script.js'

/** RTNLGRP_MAX of include/uapi/linux/rtnetlink.h. */
const ROUTE_GROUPS = 39

export type Side = 'do' | 'dump'

/** @throws ValueError for a value that the exchange cannot send. */
export function checkReply(exchange: Exchange, operation: string): (value: unknown) => void {
  return value => {
    if (exchange.reply === undefined)
      throw new TypeError(`success of ${operation} is only acknowledged: reply() takes no value`)
    exchange.encodeReply(new Writer(256), value as never)
  }
}

/** Handlers for all operations of a generic family; its policies are checked before they are called. */
export function genericHandlers(family: Family, script: Script): object {
  const answer = (name: string, side: Side) => (value: unknown, info: GenericRequest) => {
    const codecs = family.operations[name]!
    const { bytes, flags } = info.request
    return respond(script, {
      key: genericKey(family, name, side),
      family: family.name,
      operation: name,
      mode: side,
      flags,
      value,
      bytes,
      place: { spec: family.spec(), operation: codecs.name, generic: true, dump: side === 'dump' },
      check: checkReply(codecs[side]!, name),
    })
  }
  return Object.fromEntries(
    Object.entries(family.operations).map(([name, codecs]) => [
      name,
      {
        ...(codecs.do === undefined ? {} : { do: answer(name, 'do') }),
        ...(codecs.dump === undefined ? {} : { dump: answer(name, 'dump') }),
      },
    ]),
  )
}

export function genericKey(family: Family, operation: string, side: Side): string {
  return `${family.name} ${operation} ${side}`
}

/** Equal for families that share operations, as `rtAddr` and `rtnetlink` do. */
export function rawKey(protocol: number, type: number, side: Side): string {
  return `${protocol} ${type} ${side}`
}

interface RawOperation {
  readonly family: Family
  readonly name: string
  readonly side: Side
  readonly exchange: Exchange
}

/** Families that have a protocol number of their own, or share one as those of rtnetlink do. */
export class RawSide {
  readonly socket: KernelSocket
  readonly #script: Script
  readonly #protocol: number
  readonly #operations = new Map<string, RawOperation>()

  constructor(kernel: Kernel, protocol: number, script: Script) {
    this.#script = script
    this.#protocol = protocol
    this.socket = kernel.netlink(protocol, {
      groups: protocol === NETLINK_ROUTE ? ROUTE_GROUPS : 32,
      nonrootReceive: true,
      request: request => this.#receive(request),
    })
  }

  /** What several families have is that of the first. */
  add(family: Family): void {
    const groups = Object.values(family.groups).filter(group => group !== undefined)
    if (this.#protocol !== NETLINK_ROUTE) this.socket.changeGroups(Math.max(32, ...groups))
    for (const [name, codecs] of Object.entries(family.operations)) {
      for (const side of ['do', 'dump'] as const) {
        const exchange = codecs[side]
        if (exchange === undefined) continue
        const key = rawKey(this.#protocol, exchange.request, side)
        if (!this.#operations.has(key)) this.#operations.set(key, { family, name, side, exchange })
      }
    }
  }

  #receive(request: Request): number {
    const { type, flags } = request
    // NLM_F_REPLACE | NLM_F_EXCL are the same bits; only operations that have a dump are dumped.
    const wanted = (flags & NLM_F_DUMP) === NLM_F_DUMP ? (['dump', 'do'] as const) : (['do'] as const)
    const found = wanted.map(side => this.#operations.get(rawKey(this.#protocol, type, side))).find(Boolean)
    if (found === undefined) {
      respond(this.#script, unknownCall(request, `protocol ${this.#protocol}`))
      return 0
    }
    const values = respond(this.#script, this.#call(found, request))
    return found.side === 'dump' ? this.#dump(found, request, values) : this.#reply(found, request, values)
  }

  #call({ family, name, side, exchange }: RawOperation, request: Request): Call {
    const { bytes, type, flags } = request
    return {
      key: rawKey(this.#protocol, type, side),
      family: family.name,
      operation: name,
      mode: side,
      flags,
      value: decoded(exchange, bytes),
      bytes,
      place: {
        spec: family.spec(),
        operation: family.operations[name]!.name,
        generic: false,
        dump: side === 'dump',
      },
      check: checkReply(exchange, name),
    }
  }

  #reply({ exchange }: RawOperation, request: Request, values: readonly unknown[]): number {
    for (const value of values) {
      const writer = new Writer(256)
      const start = writer.startMessage(exchange.reply!, 0, request.sequence, request.portId)
      exchange.encodeReply(writer, value as never)
      writer.endMessage(start)
      writer.pad()
      const sent = this.socket.unicast(writer.copy(), request.portId)
      if (sent < 0) return sent
    }
    return 0
  }

  #dump({ exchange }: RawOperation, request: Request, values: readonly unknown[]): number {
    const dump = dumpFrom(values.values(), (chunk, value) =>
      chunk.add(exchange.reply!, writer => exchange.encodeReply(writer, value as never)),
    )
    return this.socket.startDump(request, { dump })
  }
}

/** What cannot be read is given as bytes, so that no expectation meets it by chance. */
function decoded(exchange: Exchange, bytes: Uint8Array): unknown {
  try {
    return exchange.decodeRequest(ByteView.copyOf(bytes), NLMSG_HDRLEN, bytes.length)
  } catch (error) {
    if (error instanceof WireError) return bytes.slice(NLMSG_HDRLEN)
    throw error
  }
}

function unknownCall({ bytes, type, flags }: Request, family: string): Call {
  return {
    key: `unknown ${type}`,
    family,
    operation: `type ${type}`,
    mode: 'message',
    flags,
    value: bytes.slice(NLMSG_HDRLEN),
    bytes,
    place: undefined,
    check: () => {},
  }
}

export function messageKey(protocol: Protocol, name: string): string {
  return `${protocol.name} ${name}`
}

/** A protocol of plain messages: requests (NLM_F_REQUEST) are acknowledged or refused as the kernel does it, other messages are only answered. */
export class MessageSide {
  readonly socket: KernelSocket
  readonly protocol: Protocol
  readonly #script: Script

  constructor(kernel: Kernel, protocol: Protocol, script: Script) {
    this.protocol = protocol
    this.#script = script
    this.socket = kernel.netlink(protocol.protocol, {
      groups: Math.max(32, ...Object.values(protocol.groups)),
      nonrootReceive: true,
      datagram: (_bytes, from) => {
        const first = requestsOf(from)[0]
        if (first === undefined) return
        if ((first.flags & NLM_F_REQUEST) !== 0)
          return this.socket.receiveRequests(from, request => this.#receive(request))
        for (const request of requestsOf(from)) this.#hear(request)
      },
    })
  }

  #hear(request: Request): void {
    try {
      this.#receive(request)
    } catch {
      // Refused, and noted in the script; a message that is no request is not told so.
    }
  }

  #receive(request: Request): number {
    const { flags, sequence, bytes, portId } = request
    const read = this.#decode(request)
    const call: Call =
      read === undefined
        ? unknownCall(request, this.protocol.name)
        : {
            key: messageKey(this.protocol, read.name),
            family: this.protocol.name,
            operation: read.name,
            mode: 'message',
            flags,
            value: read.value,
            bytes,
            place: undefined,
            check: () => {},
          }
    for (const answer of respond(this.#script, call)) {
      const sent = this.socket.unicast({ ...encoded(this.protocol, answer), sequence, portId }, portId)
      if (sent < 0) return sent
    }
    return 0
  }

  #decode({ message }: Request): { readonly name: string; readonly value: unknown } | undefined {
    try {
      const { name, value } = this.protocol.decode(message)
      return name === undefined ? undefined : { name, value }
    } catch (error) {
      if (error instanceof WireError) return undefined
      throw error
    }
  }

  /** 0 where somebody heard it, else -errno. */
  broadcast(name: string, value: unknown, group: string | number | undefined): number {
    const spec = this.protocol.spec()
    const message = this.protocol.encode(name, ...([value] as [never]))
    const named = group ?? spec.operations.list.find(operation => operation.value === message.type)?.mcgrp
    const number =
      typeof named === 'number' ? named : named === undefined ? undefined : own(this.protocol.groups, named)
    if (number === undefined)
      throw new TypeError(`${this.protocol.name} names no group '${named ?? ''}' for '${name}'; give one`)
    return this.socket.broadcast(encodeMessage(message), { group: number })
  }
}

/** `[name, value]` as a message. @throws ValueError, RangeError as Protocol.encode. */
export function encoded(protocol: Protocol, answer: unknown): ReturnType<Protocol['encode']> {
  const [name, value] = answer as readonly [string, unknown]
  return protocol.encode(name, ...([value] as [never]))
}

export type AnyProtocol = Protocol<Messages, string>
