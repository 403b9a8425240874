/** Requests to the controller of generic netlink, which both kernels have, and their answers taken apart. */

import {
  align,
  ByteView,
  type ExtendedAck,
  encodeMessage,
  parseDoneMessage,
  parseErrorMessage,
  parseMessages,
  Writer,
} from 'nlkit/wire'
import type { SystemSocket } from './backend.js'
import { type Bench, drain, NETLINK_GENERIC, type Received, SOL_NETLINK } from './rule.js'

export const NLCTRL = 16
export const GETFAMILY = 3
export const GETPOLICY = 10
export const REQUEST = 1
export const ACK = 4
export const DUMP = 0x300
export const CAPPED = 0x100
export const ACK_TLVS = 0x200
export const MULTI = 2

const EXT_ACK = 11
const CAP_ACK = 10

export interface GenericFields {
  readonly type?: number
  readonly flags?: number
  readonly sequence?: number
  readonly portId?: number
  readonly version?: number
  readonly reserved?: number
  readonly attributes?: (writer: Writer) => void
  /** Bytes behind the attributes. */
  readonly trailing?: number
}

/** A message with a genlmsghdr, to nlctrl unless `type` says otherwise. */
export function generic(command: number, fields: GenericFields = {}): Uint8Array {
  const writer = new Writer(256)
  const at = writer.zeros(4)
  writer.view.u8[at] = command
  writer.view.u8[at + 1] = fields.version ?? 2
  writer.view.u16[(at + 2) >> 1] = fields.reserved ?? 0
  fields.attributes?.(writer)
  writer.zeros(fields.trailing ?? 0)
  return encodeMessage({
    type: fields.type ?? NLCTRL,
    flags: fields.flags ?? REQUEST,
    sequence: fields.sequence ?? 7,
    portId: fields.portId ?? 0,
    payload: writer.copy(),
  })
}

export const byName =
  (name: string) =>
  (writer: Writer): void =>
    writer.string(2, name)

/** One message of an answer, with what its acknowledgement says. */
export interface Answer {
  readonly length: number
  readonly type: number
  readonly flags: number
  readonly sequence: number
  readonly portId: number
  readonly payload: Uint8Array
  readonly errno?: number
  readonly extack?: ExtendedAck
}

export function answersIn(datagram: Received): Answer[] {
  const view = ByteView.copyOf(datagram.bytes)
  const answers: Answer[] = []
  let position = 0
  for (const message of parseMessages(datagram.bytes)) {
    const read = { 2: parseErrorMessage, 3: parseDoneMessage }[message.type]
    const { errno, extack } = read?.(view, position, message.length) ?? {}
    answers.push({
      ...message,
      ...(errno === undefined ? {} : { errno }),
      ...(extack === undefined ? {} : { extack }),
    })
    position += align(message.length)
  }
  return answers
}

/** Everything queued, message by message. */
export function answers(socket: SystemSocket): Answer[] {
  return drain(socket).flatMap(answersIn)
}

export interface GenericSocketOptions {
  readonly extAck?: boolean
  readonly capAck?: boolean
}

export function genericSocket(bench: Bench, options: GenericSocketOptions = {}): SystemSocket {
  const socket = bench.open(NETLINK_GENERIC)
  socket.bind(0, 0)
  socket.setsockopt(SOL_NETLINK, EXT_ACK, options.extAck === false ? 0 : 1)
  socket.setsockopt(SOL_NETLINK, CAP_ACK, options.capAck ? 1 : 0)
  return socket
}

/** Sends one request from a fresh socket with EXT_ACK, and returns all that comes. */
export function ask(bench: Bench, message: Uint8Array, options: GenericSocketOptions = {}): Answer[] {
  const socket = genericSocket(bench, options)
  const sent = socket.send(message, 0, 0)
  if (sent !== message.length) throw new Error(`sending failed with ${sent}`)
  return answers(socket)
}
