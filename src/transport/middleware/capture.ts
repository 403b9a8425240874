import { maskGroup } from '../../wire/group-mask.js'
import type { Transport } from '../transport.js'
import { NO_ADDRESS } from '../transport.js'
import { type ObservedSocket, observe } from './observe.js'
import { capturedPacket, captureStart } from './pcapng.js'
import { type Closing, openSink, type Sink } from './sink.js'

export interface CaptureOptions {
  /** Name of the interface in the file. Default: the transport's name. */
  readonly interfaceName?: string | undefined
  /** Nanoseconds since 1970; default the system's clock. */
  readonly clock?: (() => bigint) | undefined
}

/**
 * Writes every datagram of both directions as pcapng, for Wireshark, tshark and {@link readCapture}: link type NETLINK, time in nanoseconds,
 * the direction in epb_flags, and in a comment the socket, port ids and group, which have no place in the format. Sends that failed are left out.
 * @param sink a path, whose file holds each datagram as soon as it passed, or a function that gets the pieces of the file in order.
 * @throws the error of open(2) for a path that cannot be written.
 */
export function capture(
  transport: Transport,
  sink: Sink<Uint8Array>,
  options: CaptureOptions = {},
): Transport & Closing {
  const out = openSink(sink)
  const clock = options.clock ?? systemClock()
  out.write(captureStart('nlkit', options.interfaceName ?? transport.name))
  const observed = observe('capture', transport, {
    sent(socket, bytes, portId, groups, result) {
      if (result < 0) return
      const to =
        groups === 0 ? `port ${portId === NO_ADDRESS ? 'connected' : portId}` : `groups 0x${groups.toString(16)}`
      const comment = `${socketText(socket)} to ${to}`
      out.write(
        capturedPacket({
          time: clock(),
          outgoing: true,
          protocol: socket.protocol,
          bytes,
          fullLength: bytes.length,
          comment,
        }),
      )
    },
    received(socket, area, { offset, length, fullLength, portId, groups, group }) {
      const bytes = area.u8.subarray(offset, offset + length)
      const told = group || maskGroup(groups)
      const via = told ? `, group ${told}` : ''
      const comment = `${socketText(socket)} from port ${portId}${via}`
      out.write(
        capturedPacket({ time: clock(), outgoing: false, protocol: socket.protocol, bytes, fullLength, comment }),
      )
    },
  })
  const close = () => out.close()
  return { ...observed, close, [Symbol.dispose]: close }
}

function socketText({ number, portId }: ObservedSocket): string {
  return `socket ${number}, port ${portId},`
}

/** Nanoseconds since 1970: the system's time of the start, carried on by the monotonic clock, never backwards. */
export function systemClock(): () => bigint {
  const origin = BigInt(Date.now()) * 1_000_000n - process.hrtime.bigint()
  return () => origin + process.hrtime.bigint()
}
