/**
 * Scenario 2: two processes join group 1, the kernel side greets the group, and both hear it; a third that did not join hears nothing.
 *
 *     node build/examples/greeting.js
 *
 * Another process plays the kernel side, on NETLINK_USERSOCK.
 */

import { NETLINK_USERSOCK, openProtocol } from 'nlkit'
import { defineProtocol, string } from 'nlkit/define'
import { play, type Role, type Stage, type Where } from './support/roles.js'

const greeting = defineProtocol({
  name: 'greeting',
  protocol: 17,
  groups: { greetings: 1 },
  messages: { greeting: { payload: string(), group: 'greetings' } },
})

/** Joins the group or not, and prints what comes until one greeting came or the end. */
async function listen({ protocol, kernelPort }: Where, stage: Stage, joins: boolean): Promise<void> {
  const groups = joins ? (['greetings'] as const) : []
  await using socket = await openProtocol(greeting, { protocol, peer: kernelPort, groups, signal: stage.end })
  if (joins) console.log('Waiting for message from kernel')
  stage.reached()
  for await (const { name, value } of socket) {
    if (name !== 'greeting') continue
    console.log(`Received message payload: ${value}`)
    return
  }
}

const roles: Readonly<Record<string, Role>> = {
  async kernel({ protocol, kernelPort }, stage) {
    await using socket = await openProtocol(greeting, { protocol, portId: kernelPort })
    stage.reached()
    await stage.word()
    await socket.send('greeting', 'Greeting from kernel!', { group: 'greetings' })
    stage.reached()
  },
  member: (where, stage) => listen(where, stage, true),
  bystander: (where, stage) => listen(where, stage, false),
}

await play(
  import.meta.url,
  roles,
  async start => {
    const kernel = start('kernel')
    const [first, second, bystander] = [start('member'), start('member'), start('bystander')]
    await Promise.all([kernel, first, second, bystander].map(actor => actor.reached()))
    kernel.tell('greet')
    await kernel.reached()
    await Promise.all([first.ended(), second.ended(), kernel.ended()])
    await bystander.end()
  },
  { protocol: NETLINK_USERSOCK, kernelPort: 1_700_000_002 },
)
