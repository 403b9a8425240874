/**
 * Scenario 2: two processes join group 1, the kernel side greets the group, and both hear it; a third that did not join hears nothing. On the embedded
 * kernel a member then asks for the greeting, and all hear it but the one who asked.
 *
 *     node build/examples/greeting.js [--kernel embedded | usersock]
 *
 * On NETLINK_USERSOCK another process plays the kernel side.
 */

import { NETLINK_USERSOCK, openProtocol } from 'nlkit'
import { defineProtocol, string } from 'nlkit/define'
import type { Place } from './support/kernels.js'
import { play, type Role, type Stage } from './support/roles.js'

const greeting = defineProtocol({
  name: 'greeting',
  protocol: 17,
  groups: { greetings: 1 },
  messages: { greeting: { payload: string(), group: 'greetings' }, please: {} },
})

/** Joins the group or not, and prints what comes until one greeting came or the end. */
async function listen({ protocol, kernelPort, transport }: Place, stage: Stage, joins: boolean): Promise<void> {
  const groups = joins ? (['greetings'] as const) : []
  const options = { protocol, peer: kernelPort, transport, groups, signal: stage.end }
  await using socket = await openProtocol(greeting, options)
  if (joins) console.log('Waiting for message from kernel')
  stage.reached()
  for await (const { name, value } of socket) {
    if (name !== 'greeting') continue
    console.log(`Received message payload: ${value}`)
    return
  }
}

const roles: Readonly<Record<string, Role>> = {
  async kernel(place, stage) {
    await using side = await place.host(greeting, {
      please(_nothing, { portId }) {
        side.broadcastTo({ exclude: portId }, 'greeting', 'Greeting from kernel!')
      },
    })
    stage.reached()
    await stage.word()
    side.broadcast('greeting', 'Greeting from kernel!')
    stage.reached()
    await stage.ended
  },
  member: (place, stage) => listen(place, stage, true),
  bystander: (place, stage) => listen(place, stage, false),
  async asker({ protocol, kernelPort, transport }) {
    const options = { protocol, peer: kernelPort, transport, groups: ['greetings'] } as const
    await using socket = await openProtocol(greeting, options)
    await socket.send('please')
    const heard = await socket.receive({ timeout: 100 }).catch(() => undefined)
    console.log(`the one who asked heard ${heard === undefined ? 'nothing' : heard.value}`)
  },
}

await play(import.meta.url, {
  kernels: {
    embedded: { protocol: greeting.protocol, kernelPort: 0 },
    usersock: { protocol: NETLINK_USERSOCK, kernelPort: 1_700_000_002 },
  },
  roles,
  async lead(start, where) {
    const kernel = start('kernel')
    await kernel.reached()
    const [first, second, bystander] = [start('member'), start('member'), start('bystander')]
    await Promise.all([first, second, bystander].map(actor => actor.reached()))
    kernel.tell('greet')
    await kernel.reached()
    await Promise.all([first.ended(), second.ended()])
    await bystander.end()
    // A process that plays the kernel side cannot leave anybody out (X7).
    if (where === 'embedded') {
      const member = start('member')
      await member.reached()
      await Promise.all([start('asker').ended(), member.ended()])
    }
    await kernel.end()
  },
})
