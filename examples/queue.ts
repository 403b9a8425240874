/**
 * Scenario 8: queues. Towards the kernel there is none: send() returns when the handler has run. What the kernel tells waits in the queue of each reader,
 * and the one that is too slow learns so once, by ENOBUFS, and asks for the state.
 *
 *     node build/examples/queue.js [--kernel embedded | usersock | running]
 *
 * On NETLINK_USERSOCK another process plays the kernel side, and between processes a sender waits while the other's queue is full. On the running kernel
 * the side is its own: rtnetlink.
 */

import {
  NETLINK_ROUTE,
  NETLINK_USERSOCK,
  NetlinkError,
  NetlinkSocket,
  NLM_F_REQUEST,
  openProtocol,
  type ProtocolSocket,
} from 'nlkit'
import { type DefinedMessages, defineProtocol, struct, u32 } from 'nlkit/define'
import { play, type Role, type Start } from './support/roles.js'

/** Bytes, which the kernel doubles: room for a few messages. */
const SMALL = 4096
const EVENTS = 500
/** include/uapi/linux/rtnetlink.h. */
const RTM_GETLINK = 18
/** More than fit. */
const QUESTIONS = 50
const number = struct({ number: u32() })
const definition = {
  name: 'queue',
  protocol: 30,
  groups: { events: 1 },
  messages: {
    item: { payload: number },
    start: { payload: number },
    'state-get': {},
    state: { payload: number },
    event: { payload: number, group: 'events' },
  },
} as const
const queue = defineProtocol(definition)
type Socket = ProtocolSocket<DefinedMessages<typeof definition>, 'events'>

/** Sends until the other side takes no more; returns how many it took. */
async function fill(socket: Socket): Promise<number> {
  for (let number = 1; ; number++) {
    try {
      await socket.send('item', { number }, { timeout: 100 })
    } catch (error) {
      if (!NetlinkError.is(error) || error.code !== 'ERR_NLKIT_TIMEOUT') throw error
      return number - 1
    }
  }
}

const roles: Readonly<Record<string, Role>> = {
  /** In the kernel: each handler has run, and what it told waits, when the send() that called it returns. */
  async kernel(place, stage) {
    let events = 0
    await using side = await place.host(queue, {
      item({ number }) {
        console.log(`the handler has item ${number}`)
      },
      start({ number }) {
        for (const last = events + number; events < last; ) side.broadcast('event', { number: ++events })
        console.log(`the kernel side has told ${events} events; its handler waits for no reader`)
        stage.reached()
      },
      stateGet: (_nothing, sender) => void sender.reply('state', { number: events }),
    })
    stage.reached()
    await stage.ended
  },
  /** In a process: it has a queue of its own, which it reads when told to. */
  async peer({ protocol, kernelPort }, stage) {
    const options = { protocol, portId: kernelPort, receiveBuffer: SMALL, signal: stage.end }
    await using socket = await openProtocol(queue, options)
    stage.reached()
    await stage.word()
    let [items, events] = [0, 0]
    for await (const { name, value, sender } of socket) {
      const { portId } = sender
      if (name === 'item') items++
      if (name === 'start') {
        for (const last = events + value.number; events < last; ) {
          await socket.send('event', { number: ++events }, { group: 'events' })
        }
        console.log(`the kernel side has told ${events} events; its handler waits for no reader`)
        stage.reached()
      }
      if (name === 'stateGet') await socket.send('state', { number: events === 0 ? items : events }, { portId })
    }
  },
  async caller({ protocol, transport }) {
    await using socket = await openProtocol(queue, { protocol, transport })
    await socket.send('item', { number: 1 })
    console.log('send() has returned')
  },
  async sender({ protocol, kernelPort }, stage) {
    await using socket = await openProtocol(queue, { protocol, peer: kernelPort })
    const taken = await fill(socket)
    console.log(`the queue of the kernel side is full after ${taken} messages: send() waits`)
    const waiting = socket.send('item', { number: taken + 1 })
    stage.reached()
    await waiting
    console.log('the kernel side reads: send() has returned')
    await socket.send('stateGet')
    const { value } = await socket.receive({ timeout: 5000 })
    console.log(`nothing was lost: ${(value as { number: number }).number === taken + 1}`)
  },
  async reader({ protocol, kernelPort, transport }, stage) {
    const losses: string[] = []
    await using socket = await openProtocol(queue, {
      protocol,
      peer: kernelPort,
      transport,
      groups: ['events'],
      receiveBuffer: SMALL,
      onLoss: loss => {
        losses.push(loss.code)
        console.log(`the reader was too slow: ${loss.code}; it asks for the state`)
        void socket.send('stateGet')
      },
    })
    await socket.send('start', { number: EVENTS })
    await stage.word()
    let seen = 0
    for await (const { name, value } of socket) {
      if (name === 'event') seen = value.number
      if (name === 'state') {
        console.log(
          `resynchronised: event ${value.number} is the last, ${seen < value.number ? 'some' : 'none'} were lost`,
        )
        await socket.send('start', { number: 1 })
      }
      if (name === 'event' && value.number > EVENTS) break
    }
    console.log(`event ${seen} came in order; losses told: ${losses.length}`)
  },
  /** The same with what every kernel has: a question about link 1, again and again, and nobody reads the answers. */
  async asker({ transport }) {
    const losses: string[] = []
    await using socket = await NetlinkSocket.open(NETLINK_ROUTE, {
      transport,
      receiveBuffer: SMALL,
      onLoss: loss => {
        losses.push(loss.code)
        console.log(`the reader was too slow: ${loss.code}; it asks for the state`)
      },
    })
    const payload = new Uint8Array(16)
    payload[4] = 1 // ifi_index in struct ifinfomsg
    const ask = (sequence: number) => socket.send({ type: RTM_GETLINK, flags: NLM_F_REQUEST, sequence, payload })
    await ask(1)
    console.log(`the answer was in the queue when send() returned: ${(socket.memory?.received ?? 0) > 0}`)
    for (let sequence = 2; sequence <= QUESTIONS; sequence++) await ask(sequence)
    let answers = 0
    for await (const { message } of socket) {
      answers++
      if (message.sequence === QUESTIONS + 1) break
      if ((socket.memory?.received ?? 0) === 0) await ask(QUESTIONS + 1)
    }
    console.log(`resynchronised: ${answers < QUESTIONS ? 'some' : 'none'} were lost, losses told: ${losses.length}`)
  },
}

async function readerTooSlow(start: Start, kernel: ReturnType<Start>): Promise<void> {
  const reader = start('reader')
  await kernel.reached()
  reader.tell('read')
  await reader.ended()
}

await play(import.meta.url, {
  kernels: {
    embedded: { protocol: queue.protocol, kernelPort: 0 },
    usersock: { protocol: NETLINK_USERSOCK, kernelPort: 1_700_000_008 },
    running: { protocol: NETLINK_ROUTE, kernelPort: 0 },
  },
  roles,
  async lead(start, where) {
    if (where !== 'usersock') await start('asker').ended()
    if (where === 'running') return
    const kernel = start(where === 'embedded' ? 'kernel' : 'peer')
    await kernel.reached()
    if (where === 'embedded') await start('caller').ended()
    else {
      const sender = start('sender')
      await sender.reached()
      kernel.tell('read')
      await sender.ended()
    }
    await readerTooSlow(start, kernel)
    await kernel.end()
  },
})
