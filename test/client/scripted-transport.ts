/** A kernel by script, for what no kernel does on request: system calls of {@link Transport}, answers by a function. */

import { AREA_HEADER, DATAGRAM_HEADER, type ReceiveArea, type SystemSocket, type Transport } from 'nlkit/transport'
import { encodeMessage, type Message, type OutgoingMessage, parseMessages } from 'nlkit/wire'

/** One datagram for the socket that asked; `overrun`: recvmsg says ENOBUFS before it. */
export interface ScriptedDatagram {
  readonly bytes: Uint8Array
  readonly sender?: number
  readonly group?: number
  /** Length before it was cut. */
  readonly fullLength?: number
}

export interface ScriptedSocket {
  /** Queued for receiving. */
  readonly queue: ScriptedDatagram[]
  /** ENOBUFS that the next receive meets. */
  overruns: number
  readonly groups: Set<number>
  readonly number: number
  closed: boolean
  readable: (() => void) | undefined
}

export type Script = (message: Message, socket: ScriptedSocket) => readonly (ScriptedDatagram | OutgoingMessage)[]

export interface ScriptedTransport extends Transport {
  readonly sockets: ScriptedSocket[]
  /** Queues datagrams from outside and wakes the reader. */
  deliver(socket: ScriptedSocket, ...items: readonly (ScriptedDatagram | OutgoingMessage)[]): void
}

export function scripted(script: Script): ScriptedTransport {
  const sockets: ScriptedSocket[] = []
  return {
    name: 'scripted',
    sockets,
    processId: () => 1,
    threadId: () => 1,
    socket: () => {
      const state = {
        queue: [],
        overruns: 0,
        groups: new Set<number>(),
        number: sockets.length,
        closed: false,
        readable: undefined,
      }
      sockets.push(state)
      return systemSocket(state, script)
    },
    deliver(socket, ...items) {
      socket.queue.push(...items.map(datagram))
      socket.readable?.()
    },
  }
}

function datagram(item: ScriptedDatagram | OutgoingMessage): ScriptedDatagram {
  return 'bytes' in item ? item : { bytes: encodeMessage(item) }
}

function systemSocket(state: ScriptedSocket, script: Script): SystemSocket {
  const send = (bytes: Uint8Array): number => {
    for (const message of parseMessages(bytes)) state.queue.push(...script(message, state).map(datagram))
    if (state.queue.length > 0) setImmediate(() => state.readable?.())
    return bytes.length
  }
  const receive = (area: ReceiveArea): number => fill(area, state)
  return {
    bind(_portId, mask) {
      for (let bit = 0; bit < 32; bit++) if (mask & (1 << bit)) state.groups.add(bit + 1)
      return 0
    },
    connect: () => 0,
    getsockname(into) {
      into[0] = 1000 + state.number
      return 0
    },
    getpeername: () => 0,
    setsockopt(level, option, value) {
      if (level === 270 && option === 1) state.groups.add(Number(value))
      return 0
    },
    getsockopt(_level, _option, into) {
      new Uint32Array(into.buffer, into.byteOffset, into.length >> 2).fill(212_992)
      return into.length
    },
    send,
    receive,
    sendReceive(bytes, _portId, _groups, area) {
      const sent = send(bytes)
      receive(area)
      return sent
    },
    watch(readable) {
      state.readable = readable
      if (state.queue.length > 0) setImmediate(() => state.readable?.())
      return 0
    },
    unwatch() {
      state.readable = undefined
    },
    close() {
      state.closed = true
      state.readable = undefined
    },
  }
}

/** One datagram a call, so that every chunk is a receive of its own. */
function fill(area: ReceiveArea, state: ScriptedSocket): number {
  const next = state.queue.shift()
  area.u32.set([next === undefined ? 0 : 1, AREA_HEADER, next === undefined ? 11 : 0, state.overruns])
  state.overruns = 0
  if (next === undefined) return 0
  const words = new Uint32Array(DATAGRAM_HEADER >> 2)
  words.set([
    next.bytes.length,
    next.fullLength ?? next.bytes.length,
    next.sender ?? 0,
    next.group ? 1 << (next.group - 1) : 0,
  ])
  area.u32.set(words, AREA_HEADER >> 2)
  area.u8.set(next.bytes, AREA_HEADER + DATAGRAM_HEADER)
  return 1
}
