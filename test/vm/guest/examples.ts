/** The processes of the examples, unchanged: there another process plays the kernel side, here a module does. */

import assert from 'node:assert/strict'
import { lineNumber } from './gpio-suspend.js'
import { type Case, example, load, trigger } from './guest.js'
import { logHas } from './kernel-log.js'

/** Ends a process that waits for its leader's word. */
function dismiss(client: ReturnType<typeof example>): Promise<void> {
  client.child.disconnect()
  return client.endsWell()
}

export const examples: readonly Case[] = [
  ...([17, 21].map(protocol => ({
    name: `examples/echo.ts on protocol ${protocol}, with a module as its kernel side`,
    async run(guest) {
      load(guest, 'nlkit_echo', { protocol })
      const process = example(guest, 'echo', 'process', protocol)
      await process.endsWell()
      assert.deepEqual(process.lines, ['Received message payload: Hello you!'])
      assert.ok(logHas('nlkit_echo: received netlink message payload: Hello you!'))
    },
  })) satisfies Case[]),
  {
    name: 'examples/echo.ts with a module that answers on a thread',
    async run(guest) {
      load(guest, 'nlkit_echo', { protocol: 17, threaded: 1, delay: 1000 })
      const process = example(guest, 'echo', 'timed-process', 17)
      await process.endsWell()
      assert.deepEqual(process.lines, ['Received message payload: Hello you!', 'send() waited for the handler: false'])
    },
  },
  {
    name: 'examples/greeting.ts with a module as its kernel side',
    async run(guest) {
      load(guest, 'nlkit_greeting')
      const members = [example(guest, 'greeting', 'member', 17), example(guest, 'greeting', 'member', 17)]
      const bystander = example(guest, 'greeting', 'bystander', 17)
      for (const member of members) await member.says('Waiting for message from kernel')
      await bystander.reached
      trigger('nlkit_greeting', 'go')
      for (const member of members) {
        await member.endsWell()
        assert.deepEqual(member.lines, [
          'Waiting for message from kernel',
          'Received message payload: Greeting from kernel!',
        ])
      }
      await dismiss(bystander)
      assert.deepEqual(bystander.lines, [])
    },
  },
  {
    name: 'examples/hello.ts with a module as its kernel side',
    async run(guest) {
      load(guest, 'nlkit_hello')
      const process = example(guest, 'hello', 'process', 30)
      await process.endsWell()
      assert.deepEqual(process.lines, ['Received message payload: hello users!!!'])
      assert.ok(logHas('nlkit_hello: 15 bytes from port 100: hello netlink!!'))
    },
  },
  {
    name: 'examples/gpio-suspend.ts with a module whose line interrupts',
    async run(guest) {
      load(guest, 'nlkit_gpio_line')
      load(guest, 'nlkit_gpio_suspend')
      const process = example(guest, 'gpio-suspend', 'process', 30)
      await process.reached
      trigger('nlkit_gpio_line', '1')
      await process.says('state')
      await dismiss(process)
      assert.deepEqual(process.lines, ['Waiting for message from kernel', `gpio_suspend${lineNumber()}`, 'state'])
    },
  },
]
