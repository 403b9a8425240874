import { defineProtocol, string } from 'nlkit/define'
import { kernel } from 'nlkit/kernel/thread'

const echo = defineProtocol({ name: 'echo', protocol: 17, messages: { text: { payload: string() } } })
const { protocol } = kernel.data as { readonly protocol: number }

function work(): void {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 50)
}

const handlers = {
  async text(value: string, sender: { reply(name: 'text', value: string): Promise<number> }) {
    work() // keeps this thread busy, nobody else
    await sender.reply('text', value)
  },
}
await kernel.protocol(echo, handlers, { protocol })
