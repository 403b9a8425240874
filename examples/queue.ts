/**
 * Scenario 8: queues. A process that sends to another waits while the other's queue is full (EAGAIN), as a sender waits for a kernel handler; what is
 * told to a group waits in the queue of each reader, and the one that is too slow learns so once, by ENOBUFS, and asks for the state.
 *
 *     node build/examples/queue.js
 *
 * Another process plays the kernel side, on NETLINK_USERSOCK.
 */

import { NETLINK_USERSOCK, NetlinkError, openProtocol, type ProtocolSocket } from 'nlkit'
import { type DefinedMessages, defineProtocol, struct, u32 } from 'nlkit/define'
import { play, type Role } from './support/roles.js'

/** Bytes, which the kernel doubles: room for a few messages. */
const SMALL = 4096
const EVENTS = 500
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
  async kernel({ protocol, kernelPort }, stage) {
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
  async reader({ protocol, kernelPort }, stage) {
    const losses: string[] = []
    const options = { protocol, peer: kernelPort, groups: ['events'], receiveBuffer: SMALL } as const
    await using socket = await openProtocol(queue, {
      ...options,
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
}

await play(
  import.meta.url,
  roles,
  async start => {
    const kernel = start('kernel')
    await kernel.reached()
    const sender = start('sender')
    await sender.reached()
    kernel.tell('read')
    await sender.ended()
    const reader = start('reader')
    await kernel.reached()
    reader.tell('read')
    await reader.ended()
    await kernel.end()
  },
  { protocol: NETLINK_USERSOCK, kernelPort: 1_700_000_008 },
)
