/** `nlkit capture`: another program's netlink traffic, from an nlmon device, as text or pcapng. */

import { NetlinkError } from '../../client/index.js'
import { type RouteClient, route } from '../../route/index.js'
import type { Family } from '../../schema/family.js'
import { type CapturedMessage, type NetlinkCapture, openNetlinkCapture } from '../../transport/linux/index.js'
import { systemClock } from '../../transport/middleware/capture.js'
import { capturedPacket, captureStart } from '../../transport/middleware/pcapng.js'
import { openSink } from '../../transport/middleware/sink.js'
import { messageTexts } from '../../transport/middleware/trace-datagram.js'
import { TRACE_FAMILIES } from '../../transport/middleware/trace-families.js'
import { type TraceLevel, TraceText } from '../../transport/middleware/trace-text.js'
import { NLM_F_REQUEST } from '../../wire/constants.js'
import { protocolName } from '../../wire/protocols.js'
import type { Check, Invocation, Run } from '../command.js'
import { stringify } from '../json/text.js'
import { namespaceOption } from '../session.js'
import { compile, findSpec } from '../specification.js'
import { UsageError } from '../usage-error.js'
import { countOption } from './events.js'

const LEVELS: readonly string[] = ['headers', 'attributes', 'hex']
const PROTOCOLS = 32
/** Offset of nlmsg_flags. */
const FLAGS_AT = 6

interface Plan {
  readonly count: number
  readonly level: TraceLevel
  readonly families: readonly Family[]
  /** Undefined: all. */
  readonly protocols: ReadonlySet<number> | undefined
}

async function planOf(invocation: Invocation): Promise<Plan> {
  const { options } = invocation
  const level = options.level ?? 'attributes'
  if (!LEVELS.includes(level as string))
    throw new UsageError(`--level: expected ${LEVELS.join(', ')}, got '${options.level}'`)
  if (options.kernel === 'embedded')
    throw new UsageError(
      'nlkit capture: the embedded kernel has no nlmon devices; its traffic is traced in the program',
    )
  const wanted = options.protocol as readonly string[] | undefined
  const specs = (options.spec as readonly string[] | undefined) ?? []
  const more = await Promise.all(specs.map(async spec => compile(await findSpec(spec, invocation)).family))
  return {
    count: countOption(options.count),
    level: level as TraceLevel,
    families: [...TRACE_FAMILIES, ...more],
    protocols: wanted === undefined ? undefined : new Set(wanted.map(protocolOf)),
  }
}

/** By name, with or without NETLINK_, or by number. */
function protocolOf(word: string): number {
  const name = `NETLINK_${word.toUpperCase().replace(/^NETLINK_/, '')}`
  const numbers = Array.from({ length: PROTOCOLS }, (_, number) => number)
  const found = /^\d+$/.test(word) ? Number(word) : numbers.find(number => protocolName(number) === name)
  if (found !== undefined && found < PROTOCOLS) return found
  throw new UsageError(`--protocol: no netlink protocol '${word}'`)
}

export const check: Check = async invocation => void (await planOf(invocation))

interface Device {
  readonly index: number
  remove(): Promise<void>
}

/** The device that was asked for, or one that lives as long as this command. */
async function deviceFor(rt: RouteClient, name: string | undefined): Promise<Device> {
  if (name !== undefined) {
    const { ifiIndex, linkinfo } = await rt.links.get(name)
    if ((linkinfo?.kind as string | undefined) !== 'nlmon')
      throw new UsageError(`--device: ${name} is no nlmon device; "nlkit link add ${name} type nlmon" makes one`)
    return { index: ifiIndex, remove: async () => {} }
  }
  const own = `nlmon${process.pid}`
  try {
    await rt.links.add({ ifname: own, kind: 'nlmon' as never, up: true })
  } catch (error) {
    if (!NetlinkError.is(error) || error.code !== 'EOPNOTSUPP') throw error
    throw new UsageError(
      'nlkit capture: this kernel has no nlmon devices (CONFIG_NLMON; where it is a module: modprobe nlmon)',
    )
  }
  const { ifiIndex } = await rt.links.get(own)
  return { index: ifiIndex, remove: () => rt.links.delete(own) }
}

/** Where the device does not tell the direction, a request is what goes to the kernel. */
function goesToKernel({ toKernel, bytes }: CapturedMessage): boolean {
  if (toKernel !== undefined) return toKernel
  return bytes.length > FLAGS_AT && (bytes[FLAGS_AT]! & NLM_F_REQUEST) !== 0
}

type Show = (message: CapturedMessage) => void

function textTo({ output }: Invocation, { level, families }: Plan): Show {
  const text = new TraceText(level, families)
  const start = performance.now()
  return message => {
    const sent = goesToKernel(message)
    const name = protocolName(message.protocol) ?? `protocol ${message.protocol}`
    const socket = { protocol: message.protocol, number: 0 }
    const lines = [...messageTexts(text, socket, message.bytes, sent)]
    if (output.json) {
      const { bytes, fullLength } = message
      const time = new Date().toISOString()
      const data = Buffer.from(bytes).toString('hex')
      output.line(
        stringify({
          time,
          protocol: name,
          direction: sent ? 'to-kernel' : 'to-user',
          messages: lines,
          bytes: data,
          fullLength,
        }),
      )
      return
    }
    const time = ((performance.now() - start) / 1000).toFixed(6).padStart(12)
    for (const line of lines)
      output.line(output.paint(sent ? 'cyan' : 'dim', `${time} ${sent ? '>' : '<'} ${name} `) + line)
  }
}

/** Each datagram is in the file when this returns. */
function fileAt(path: string): { readonly show: Show; close(): void } {
  const sink = openSink<Uint8Array>(path)
  const clock = systemClock()
  sink.write(captureStart('nlkit', 'nlmon'))
  return {
    show: message => sink.write(capturedPacket({ ...message, time: clock(), outgoing: goesToKernel(message) })),
    close: () => sink.close(),
  }
}

/** Until the count, or a signal. @throws LinuxError where the device goes away */
function follow(capture: NetlinkCapture, { count, protocols }: Plan, { output }: Invocation, show: Show) {
  return new Promise<number>((resolve, reject) => {
    let shown = 0
    const stop = () => {
      process.off('SIGINT', stop).off('SIGTERM', stop)
      capture.close()
      resolve(shown)
    }
    process.on('SIGINT', stop).on('SIGTERM', stop)
    capture.watch(() => {
      try {
        for (const message of capture.read()) {
          if (protocols !== undefined && !protocols.has(message.protocol)) continue
          show(message)
          if (++shown >= count) break
        }
        const drops = capture.takeDrops()
        if (drops > 0) output.note(`nlkit: ${drops} datagrams came faster than they were read and are missing here`)
        output.flush()
        if (shown >= count) stop()
      } catch (error) {
        stop()
        reject(error)
      }
    })
    output.note('nlkit: capturing')
  })
}

export const run: Run = async invocation => {
  const { options, output } = invocation
  const plan = await planOf(invocation)
  const file = typeof options.write === 'string' ? fileAt(options.write) : undefined
  const netns = namespaceOption(options.netns)
  const rt = await route({ netns })
  let device: Device | undefined
  try {
    device = await deviceFor(rt, options.device as string | undefined)
    const capture = openNetlinkCapture(device.index, netns === undefined ? {} : { netns })
    const shown = await follow(capture, plan, invocation, file?.show ?? textTo(invocation, plan))
    output.note(`nlkit: ${shown} ${shown === 1 ? 'datagram' : 'datagrams'}`)
    return undefined
  } finally {
    await device?.remove()
    rt.close()
    file?.close()
  }
}
