/** What the thread of thread.test.ts runs: by `data` it says what to be. */

import { setTimeout as sleep } from 'node:timers/promises'
import { RequestError } from 'nlkit/kernel'
import { kernel } from 'nlkit/kernel/thread'
import { box, echo } from './box.js'

/** Keeps the thread itself busy, as work does. */
function work(milliseconds: number): void {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, milliseconds)
}

async function echoing(): Promise<void> {
  const side = await kernel.protocol(echo, {
    async text(value, sender) {
      if (value.startsWith('work')) work(300)
      if (value === 'die') process.exit(3)
      if (value === 'throw')
        setImmediate(() => {
          throw new Error('thrown in a timer')
        })
      if (value === 'fail') throw new RangeError('cannot')
      if (value === 'tell') await side.broadcast('news', 'told by the thread')
      if (value === 'wait') await new Promise(() => {})
      await sender.reply('text', value)
    },
  })
}

async function boxes(): Promise<void> {
  let value = 0
  let finished = 0
  const family = await kernel.register(
    box,
    {
      get: {
        async do({ number }, info) {
          if (number === 1) throw new RequestError(19, { message: 'no such box', ...at(info.offsetOf(1)) })
          if (number === 2) throw new TypeError('a mistake')
          if (number === 3)
            await new Promise((_, reject) => info.signal.addEventListener('abort', () => reject(info.signal.reason)))
          if (number === 4) info.reply({ number: finished })
          if (number === 4) return
          return { number: value, name: String(info.context) }
        },
        async *dump({ number: count = 0 }) {
          try {
            for (let number = 0; number < count; number++) {
              if (number === 500) await sleep(1)
              yield { number, data: new Uint8Array(200).fill(number) }
            }
            if (count === 7) throw new RequestError(5, { message: 'half-way' })
          } finally {
            finished++
          }
        },
      },
      set: {
        async do({ number, data }, info) {
          value = (number ?? 0) + (data?.length ?? 0)
          info.request.extack.message = 'set, with a warning'
          await family.notify('ntf', { number: value })
        },
      },
    },
    { pre: info => void (info.context = `port ${info.portId}`) },
  )
}

function at(offset: number | undefined): { offset?: number } {
  return offset === undefined ? {} : { offset }
}

async function raw(): Promise<void> {
  const released: number[] = []
  const socket = await kernel.netlink(30, {
    groups: 1,
    nonrootReceive: true,
    async request({ message, portId, extack }) {
      if (message.type === 17) return void (await socket.unicast({ type: 17, payload: message.payload }, portId))
      if (message.type === 18) return void (await socket.broadcast(message, { group: 1, portId }))
      if (message.type === 19) return released.length
      if (message.type === 20) return void (await socket.release())
      extack.message = 'no such type'
      return -95
    },
    release: portId => void released.push(portId),
  })
}

const modules: Readonly<Record<string, () => Promise<void>>> = {
  echo: echoing,
  box: boxes,
  raw,
  async twice() {
    await echoing()
    await echoing()
  },
  async failing() {
    await boxes()
    throw new Error('insmod fails')
  },
  async exiting() {
    process.exit(1)
  },
}

await modules[String(kernel.data)]!()
