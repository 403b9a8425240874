/**
 * The running kernel's transport, with what another thread sends in the hands of a test: which calls were made, and results that no kernel gives on
 * request. Sockets of the embedded kernel get a queue like that of the addon, worked off in later turns of the event loop.
 */

import type { SystemSocket, Transport } from 'nlkit/transport'
import { AREA_HEADER, ReceiveArea } from 'nlkit/transport'

export interface QueuedSends {
  /** Calls, in order. */
  readonly calls: string[]
  /** What the next sends return instead of being made; undefined: they are made. */
  readonly results: (number | undefined)[]
  /** What queueSend returns instead of queueing. */
  refusal: number | undefined
}

const EAGAIN = 11

/** @param sends told of, and asked. */
export function queued(inner: Transport, sends: QueuedSends): Transport {
  return {
    ...inner,
    name: `queued(${inner.name})`,
    socket(protocol, options) {
      const socket = inner.socket(protocol, options)
      return typeof socket === 'number' ? socket : queuedSocket(socket, sends)
    },
  }
}

interface Job {
  readonly bytes: Uint8Array
  readonly area: ReceiveArea
  sent: number | undefined
}

function queuedSocket(socket: SystemSocket, sends: QueuedSends): SystemSocket {
  const jobs: Job[] = []
  let held = false
  let closed = false
  const work = (told: () => void, portId: number) => {
    const job = jobs.find(({ sent }) => sent === undefined)
    if (job === undefined || held || closed) return
    const result = sends.results.shift()
    job.sent = result ?? socket.sendReceive(job.bytes, portId, 0, job.area)
    sends.calls.push(`sent ${result ?? 'bytes'}`)
    held = job.sent < 0 ? job.sent === -EAGAIN : job.area.errno !== EAGAIN || job.area.overruns > 0
    told()
    setImmediate(work, told, portId)
  }
  return new Proxy(socket, {
    get(target, name) {
      const own: Partial<SystemSocket> = {
        queueSend(bytes, portId, _groups, _room, told) {
          if (sends.refusal !== undefined) return sends.refusal
          sends.calls.push('queue')
          const job: Job = { bytes: bytes.slice(), area: new ReceiveArea(), sent: undefined }
          job.area.u32.set([0, AREA_HEADER, 0, 0])
          jobs.push(job)
          setImmediate(work, told, portId)
          return 0
        },
        takeSent(area) {
          if (jobs[0]?.sent === undefined) return undefined
          const { area: filled, sent } = jobs.shift()!
          area.u8.set(filled.u8.subarray(0, filled.u32[1]))
          return sent
        },
        unqueueSends() {
          const begun = jobs.filter(({ sent }) => sent !== undefined).length
          sends.calls.push('unqueue')
          held = false
          return jobs.splice(begun).length
        },
        sendReceive(bytes, portId, groups, area) {
          sends.calls.push('send')
          return target.sendReceive(bytes, portId, groups, area)
        },
        close() {
          closed = true
          target.close()
        },
      }
      const value: unknown = own[name as keyof SystemSocket] ?? Reflect.get(target, name, target)
      return typeof value === 'function' ? value.bind(target) : value
    },
  })
}
