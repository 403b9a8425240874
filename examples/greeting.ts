/**
 * Scenario 2: two processes join group 1, the kernel side greets the group, and both hear it; a third that did not join hears nothing.
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
  messages: { greeting: { payload: string(), group: 'greetings' } },
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
    await using side = await place.host(greeting)
    stage.reached()
    await stage.word()
    side.broadcast('greeting', 'Greeting from kernel!')
    stage.reached()
  },
  member: (place, stage) => listen(place, stage, true),
  bystander: (place, stage) => listen(place, stage, false),
}

await play(import.meta.url, {
  kernels: {
    embedded: { protocol: greeting.protocol, kernelPort: 0 },
    usersock: { protocol: NETLINK_USERSOCK, kernelPort: 1_700_000_002 },
  },
  roles,
  async lead(start) {
    const kernel = start('kernel')
    await kernel.reached()
    const [first, second, bystander] = [start('member'), start('member'), start('bystander')]
    await Promise.all([first, second, bystander].map(actor => actor.reached()))
    kernel.tell('greet')
    await kernel.reached()
    await Promise.all([first.ended(), second.ended(), kernel.ended()])
    await bystander.end()
  },
})
