import type { SystemSocketOptions, Transport } from '../transport.js'
import { toHex } from './hex.js'
import { type ObservedSocket, observe } from './observe.js'
import { HOST_BYTE_ORDER, RECORDING_VERSION, type RecordingHead } from './recording.js'
import { type Closing, openSink, type Sink } from './sink.js'

/**
 * Keeps what was asked and what came back, for {@link replay}. The format is told in recording.ts.
 * @param sink a path, whose file holds each line as soon as it happened, or a function that gets the lines, each with its end.
 * @throws the error of open(2) for a path that cannot be written.
 */
export function record(transport: Transport, sink: Sink<string>): Transport & Closing {
  const out = openSink(sink)
  let begun = false
  const line = (value: object) => {
    // Not before the first socket: a transport without a kernel behind it may throw.
    if (!begun) out.write(`${JSON.stringify(headOf(transport))}\n`)
    begun = true
    out.write(`${JSON.stringify(value)}\n`)
  }
  const entry = ({ number }: ObservedSocket, value: object) => line({ socket: number, ...value })
  const bound = new Set<number>()
  const observed = observe('record', transport, {
    opened: socket => entry(socket, { open: socket.protocol }),
    bound(socket, result) {
      entry(socket, { bound: result < 0 ? result : socket.portId })
      if (result >= 0) bound.add(socket.number)
    },
    optionSet(socket, level, option, value, result) {
      const argument = typeof value === 'number' ? value : toHex(value)
      if (result < 0) entry(socket, { option: [level, option], argument, set: result })
    },
    optionRead(socket, level, option, value, result) {
      const bytes = value.subarray(0, Math.min(Math.max(result, 0), value.length))
      if (result >= 0) entry(socket, { option: [level, option], value: toHex(bytes) })
    },
    sent(socket, bytes, portId, groups, result) {
      // A send binds what is not bound (B6).
      if (!bound.has(socket.number)) entry(socket, { bound: socket.portId })
      bound.add(socket.number)
      entry(socket, { sent: toHex(bytes), to: [portId, groups], result })
    },
    received(socket, area, { offset, length, fullLength, portId, groups, group, nsid, credentials, overrun }) {
      if (overrun) entry(socket, { overruns: 1 })
      entry(socket, {
        received: toHex(area.u8.subarray(offset, offset + length)),
        from: portId,
        groups,
        ...(group === undefined ? {} : { group }),
        ...(nsid === undefined ? {} : { nsid }),
        ...(fullLength > length ? { fullLength } : {}),
        ...(credentials === undefined ? {} : { credentials: [credentials.pid, credentials.uid, credentials.gid] }),
      })
    },
    failed(socket, overruns) {
      if (overruns > 0) entry(socket, { overruns })
    },
    closed: socket => entry(socket, { closed: true }),
  })
  const close = () => out.close()
  const socket = (protocol: number, options?: SystemSocketOptions) => {
    const opened = observed.socket(protocol, options)
    if (typeof opened === 'number') line({ socket: 0, open: protocol, result: opened })
    return opened
  }
  return { ...observed, socket, close, [Symbol.dispose]: close }
}

function headOf(transport: Transport): RecordingHead {
  return { nlkitRecording: RECORDING_VERSION, byteOrder: HOST_BYTE_ORDER, processId: transport.processId() }
}
