/** A dump of many chunks on either kernel: addresses of an interface on the running one, a protocol made for it on the embedded one. Both have messages of 76 bytes. */

import { encodeMessage, encodeMessages, Writer } from 'nlkit/wire'
import type { SystemSocket } from './backend.js'
import { answers } from './requests.js'
import { type Bench, equal, NETLINK_ROUTE } from './rule.js'

export const MESSAGE_LENGTH = 76
const RTM_NEWADDR = 20
const RTM_GETADDR = 22
const AF_INET = 2
const PROTOCOL = 30
const FLAGS_ADD = 0x0001 | 0x0400 | 0x0200
const REQUEST_DUMP = 0x0301

export interface LongDump {
  readonly protocol: number
  readonly count: number
  /** Starts it. */
  ask(socket: SystemSocket, sequence?: number): number
  /** Another request, that is no dump and only acknowledged; returns what send returned. */
  acknowledge(socket: SystemSocket, sequence: number): number
  /** Changes what is dumped, at its end. */
  change(): void
}

function address(number: number, prefix: number): { type: number; flags: number; payload: Uint8Array } {
  const writer = new Writer(64)
  const at = writer.zeros(8)
  writer.view.u8.set([AF_INET, prefix, 0, 0], at)
  writer.view.u32[(at + 4) >> 2] = 1 // lo
  const bytes = new Uint8Array([10, 1 + (number >> 16), (number >> 8) & 255, number & 255])
  writer.binary(2, bytes)
  writer.binary(1, bytes)
  return { type: RTM_NEWADDR, flags: FLAGS_ADD, payload: writer.copy() }
}

function plain(type: number, flags: number, sequence: number, payload: number): Uint8Array {
  return encodeMessage({ type, flags, sequence, payload: new Uint8Array(payload) })
}

function running(bench: Bench, count: number): LongDump {
  const socket = bench.open(NETLINK_ROUTE)
  const add = (from: number, to: number): void => {
    const requests = Array.from({ length: to - from }, (_, i) => address(from + i, 32))
    const bytes = encodeMessages(requests)
    equal(socket.send(bytes, 0, 0), bytes.length)
    equal(answers(socket).length, 0, 'adding addresses failed')
  }
  for (let done = 0; done < count; done += 1000) add(done, Math.min(done + 1000, count))
  return {
    protocol: NETLINK_ROUTE,
    count,
    ask: (reader, sequence = 1) => reader.send(plain(RTM_GETADDR, REQUEST_DUMP, sequence, 8), 0, 0),
    acknowledge: (reader, sequence) => reader.send(plain(1, 5, sequence, 0), 0, 0),
    change: () => add(count, count + 1),
  }
}

function embedded(bench: Bench, count: number): LongDump {
  const kernel = bench.backend.kernel!
  let generation = 1
  const owner = kernel.netlink(PROTOCOL, {
    netns: kernel.findNetworkNamespace(bench.netns)!,
    nonrootReceive: true,
    request: request => {
      let next = 0
      return owner.startDump(request, {
        generation: () => generation,
        dump: chunk => {
          for (; next < count; next++) if (!chunk.add(20, writer => void writer.zeros(60))) return -90
          return chunk.length // DONE comes alone, as from RTM_GETADDR (D5)
        },
      })
    },
  })
  return {
    protocol: PROTOCOL,
    count,
    ask: (reader, sequence = 1) => reader.send(plain(22, REQUEST_DUMP, sequence, 8), 0, 0),
    acknowledge: (reader, sequence) => reader.send(plain(1, 5, sequence, 0), 0, 0),
    change: () => void generation++,
  }
}

/** @param count of messages. */
export function longDump(bench: Bench, count: number): LongDump {
  return bench.backend.kernel === undefined ? running(bench, count) : embedded(bench, count)
}
