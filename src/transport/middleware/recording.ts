/**
 * The format of recordings: text, one JSON object a line, bytes as hexadecimal, in the order in which things happened.
 *
 * The first line is the {@link RecordingHead}; each other has `socket`, a number that counts the sockets from 1, and one of these members:
 *
 *     {"socket":1,"open":0}                                        socket() of protocol 0
 *     {"socket":0,"open":17,"result":-93}                          socket() failed
 *     {"socket":1,"bound":4711}                                    bind() gave this port id; negative: -errno
 *     {"socket":1,"option":[270,1],"argument":99,"set":-22}        setsockopt() failed; those that succeed are not written
 *     {"socket":1,"option":[1,8],"value":"00400300"}               what getsockopt() read
 *     {"socket":1,"sent":"1400…","to":[0,0],"result":40}           sendmsg() to port and group mask; port -1: no address
 *     {"socket":1,"received":"1400…","from":0,"groups":0,"group":1}  a datagram; `group`, `nsid`, `credentials` and `fullLength` where told
 *     {"socket":1,"overruns":1}                                    ENOBUFS, before whatever follows
 *     {"socket":1,"closed":true}
 *
 * Members a reader does not know are passed over.
 */

import { readFileSync } from 'node:fs'
import { CaptureError } from './capture-error.js'
import type { QueuedDatagram } from './datagram-queue.js'
import { fromHex } from './hex.js'

export const RECORDING_VERSION = 1

export interface RecordingHead {
  /** Version of the format. */
  readonly nlkitRecording: number
  /** Order of the integers in the bytes. */
  readonly byteOrder: 'little' | 'big'
  readonly processId: number
}

/** What a line says; see the top of this file. */
export type RecordedEntry =
  | { readonly kind: 'open'; readonly socket: number; readonly protocol: number }
  | { readonly kind: 'openFailed'; readonly socket: number; readonly protocol: number; readonly result: number }
  | { readonly kind: 'bound'; readonly socket: number; readonly portId: number }
  | { readonly kind: 'optionFailed'; readonly socket: number; readonly option: string; readonly result: number }
  | { readonly kind: 'optionValue'; readonly socket: number; readonly option: string; readonly value: Uint8Array }
  | {
      readonly kind: 'sent'
      readonly socket: number
      readonly bytes: Uint8Array
      readonly portId: number
      readonly groups: number
      readonly result: number
    }
  | { readonly kind: 'received'; readonly socket: number; readonly datagram: QueuedDatagram }
  | { readonly kind: 'overruns'; readonly socket: number; readonly count: number }

export interface Recording {
  readonly head: RecordingHead
  readonly entries: readonly RecordedEntry[]
}

export const HOST_BYTE_ORDER: 'little' | 'big' = new Uint8Array(new Uint16Array([1]).buffer)[0] === 1 ? 'little' : 'big'

/** Reads a recording's file. @throws the error of open(2), and as {@link parseRecording}. */
export function readRecording(path: string): Recording {
  return parseRecording(readFileSync(path, 'utf8'))
}

/** @throws CaptureError with the number of the line that makes no sense, or for a recording of the other byte order. */
export function parseRecording(text: string): Recording {
  const lines = text.split('\n')
  const head = parseHead(lines[0] ?? '')
  const entries: RecordedEntry[] = []
  lines.forEach((line, index) => {
    if (index === 0 || line.trim() === '') return
    const entry = parseEntry(new Line(line, index + 1))
    if (entry !== undefined) entries.push(entry)
  })
  return { head, entries }
}

function parseHead(text: string): RecordingHead {
  const line = new Line(text, 1)
  if (line.number('nlkitRecording') !== RECORDING_VERSION)
    throw line.error(`version ${line.number('nlkitRecording')} of the format is not known, only ${RECORDING_VERSION}`)
  const { byteOrder } = line.value
  if (byteOrder !== HOST_BYTE_ORDER)
    throw line.error(
      `recorded on a ${String(byteOrder)}-endian machine; netlink is host order, and this one is ${HOST_BYTE_ORDER}-endian`,
    )
  return { nlkitRecording: RECORDING_VERSION, byteOrder: HOST_BYTE_ORDER, processId: line.number('processId', 0) }
}

function parseEntry(line: Line): RecordedEntry | undefined {
  const { value } = line
  const socket = line.number('socket')
  if ('open' in value) {
    const protocol = line.number('open')
    const result = line.number('result', 0)
    return result < 0 ? { kind: 'openFailed', socket, protocol, result } : { kind: 'open', socket, protocol }
  }
  if ('bound' in value) return { kind: 'bound', socket, portId: line.number('bound') }
  if ('option' in value) {
    const option = line.numbers('option').join(':')
    if ('set' in value)
      return { kind: 'optionFailed', socket, option: `${option}:${String(value.argument)}`, result: line.number('set') }
    return { kind: 'optionValue', socket, option, value: line.bytes('value') }
  }
  if ('sent' in value) {
    const [portId = 0, groups = 0] = line.numbers('to')
    return { kind: 'sent', socket, bytes: line.bytes('sent'), portId, groups, result: line.number('result') }
  }
  if ('overruns' in value) return { kind: 'overruns', socket, count: line.number('overruns') }
  return 'received' in value ? { kind: 'received', socket, datagram: parseDatagram(line) } : undefined
}

function parseDatagram(line: Line): QueuedDatagram {
  const optional = (key: string) => (key in line.value ? line.number(key) : undefined)
  const credentials = 'credentials' in line.value ? line.numbers('credentials') : undefined
  return {
    bytes: line.bytes('received'),
    portId: line.number('from'),
    groups: line.number('groups', 0),
    group: optional('group'),
    nsid: optional('nsid'),
    fullLength: optional('fullLength'),
    credentials:
      credentials === undefined
        ? undefined
        : { pid: credentials[0] ?? 0, uid: credentials[1] ?? 0, gid: credentials[2] ?? 0 },
  }
}

/** A line as an object; members are checked when they are asked for. */
class Line {
  readonly value: Readonly<Record<string, unknown>>
  readonly #number: number

  constructor(text: string, number: number) {
    this.#number = number
    let value: unknown
    try {
      value = JSON.parse(text)
    } catch {
      throw this.error('not JSON')
    }
    if (typeof value !== 'object' || value === null || Array.isArray(value)) throw this.error('not an object')
    this.value = value as Record<string, unknown>
  }

  number(key: string, absent?: number): number {
    const value = this.value[key] ?? absent
    if (typeof value === 'number' && Number.isSafeInteger(value)) return value
    throw this.error(`"${key}" is not an integer`)
  }

  numbers(key: string): number[] {
    const value = this.value[key]
    if (Array.isArray(value) && value.every(item => Number.isSafeInteger(item))) return value as number[]
    throw this.error(`"${key}" is not a list of integers`)
  }

  bytes(key: string): Uint8Array {
    const value = this.value[key]
    const bytes = typeof value === 'string' ? fromHex(value) : undefined
    if (bytes !== undefined) return bytes
    throw this.error(`"${key}" is not hexadecimal`)
  }

  error(reason: string): CaptureError {
    return new CaptureError(reason, this.#number, 'line')
  }
}
