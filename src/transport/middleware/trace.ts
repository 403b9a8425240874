import type { Family } from '../../schema/family.js'
import { rtnetlinkGroupName } from '../../wire/constants.js'
import { errnoName, errnoText } from '../../wire/errno.js'
import { maskGroup } from '../../wire/group-mask.js'
import { protocolName } from '../../wire/protocols.js'
import { NO_ADDRESS, type Transport } from '../transport.js'
import { type ObservedSocket, observe } from './observe.js'
import { messageTexts } from './trace-datagram.js'
import { TRACE_FAMILIES } from './trace-families.js'
import { type TraceLevel, TraceText } from './trace-text.js'

export interface TraceOptions {
  /** `headers`: a line's first half; `attributes`, the default: decoded too, as JSON; `hex`: the payload as bytes instead. */
  readonly level?: TraceLevel | undefined
  /** Gets each line, without its end. Default: standard error. */
  readonly write?: ((line: string) => void) | undefined
  /** Families whose messages are decoded. Default: links, addresses, routes, neighbours, rules, traffic control and nlctrl. */
  readonly families?: readonly Family[] | undefined
  /** Colours lines for a terminal, unless NO_COLOR is set. Default false. */
  readonly color?: boolean | undefined
  /** Milliseconds; default performance.now(). Times are told from the making of the trace. */
  readonly clock?: (() => number) | undefined
}

const CYAN = '\u001b[36m'
const RED = '\u001b[31m'
const PLAIN = '\u001b[0m'

/**
 * Writes a line for each message that passes: seconds since the start, socket, direction, protocol, port ids, message type, flags, sequence number,
 * length, errors with what the kernel said of them, and the attributes by their names in the specification.
 *
 * `    0.001234 #1 > NETLINK_ROUTE 4711 to 0 RTM_GETLINK NLM_F_REQUEST|NLM_F_DUMP seq 7 40 bytes {"ifi-family":0,"ext-mask":["vf"]}`
 */
export function trace(transport: Transport, options: TraceOptions = {}): Transport {
  const text = new TraceText(options.level ?? 'attributes', options.families ?? TRACE_FAMILIES)
  const write = options.write ?? ((line: string) => void process.stderr.write(`${line}\n`))
  const clock = options.clock ?? (() => performance.now())
  const start = clock()
  const colored = options.color === true && !process.env.NO_COLOR
  const line = (socket: ObservedSocket, rest: string, color: string | undefined) => {
    const time = ((clock() - start) / 1000).toFixed(6).padStart(12)
    const said = `${time} #${socket.number} ${rest}`
    write(colored && color !== undefined ? `${color}${said}${PLAIN}` : said)
  }
  const messages = (
    socket: ObservedSocket,
    bytes: Uint8Array,
    head: string,
    sent: boolean,
    tail: string,
    bad: boolean,
  ) => {
    for (const body of messageTexts(text, socket, bytes, sent))
      line(socket, `${head} ${body}${tail}`, bad ? RED : sent ? CYAN : undefined)
  }
  return observe('trace', transport, {
    sent(socket, bytes, portId, groups, result) {
      const to = portId === NO_ADDRESS ? 'peer' : portId
      const head = `> ${nameOf(socket.protocol)} ${socket.portId} to ${to}${maskText(groups)}`
      const tail = result < 0 ? ` failed: ${errnoName(-result)} (${errnoText(-result)})` : ''
      messages(socket, bytes, head, true, tail, result < 0)
    },
    received(socket, area, { offset, length, fullLength, portId, groups, group, overrun }) {
      if (overrun) line(socket, overrunText(socket), RED)
      const told = group || maskGroup(groups)
      const via = told ? ` group ${groupText(socket.protocol, told)}` : ''
      const head = `< ${nameOf(socket.protocol)} ${portId} to ${socket.portId}${via}`
      const cut = fullLength > length
      const tail = cut ? ` truncated: ${length} of ${fullLength} bytes` : ''
      messages(socket, area.u8.subarray(offset, offset + length), head, false, tail, cut)
    },
    failed(socket, overruns, errno) {
      if (overruns > 0) line(socket, overrunText(socket), RED)
      else line(socket, `< ${nameOf(socket.protocol)} ${errnoName(errno)} (${errnoText(errno)})`, RED)
    },
  })
}

function nameOf(protocol: number): string {
  return protocolName(protocol) ?? `protocol ${protocol}`
}

function overrunText({ protocol }: ObservedSocket): string {
  return `< ${nameOf(protocol)} ENOBUFS: the kernel dropped messages`
}

function maskText(groups: number): string {
  return groups === 0 ? '' : ` groups 0x${groups.toString(16)}`
}

function groupText(protocol: number, group: number): string {
  return (protocol === 0 ? rtnetlinkGroupName(group) : undefined) ?? String(group)
}
