/**
 * The processes of the scenarios: `node client.js ROLE ARGUMENT...`. Each prints what its user must see. With NLKIT_USER they give up root first.
 */

import { readFileSync } from 'node:fs'
import { connect, NetlinkSocket } from 'nlkit'
import { compileFamily } from 'nlkit/schema'
import { loadSpecFile } from 'nlkit/ynl'

const TYPE = 0x10
const TIMEOUT = 100_000

type Role = (first: string, second: string) => Promise<void>

const roles: Readonly<Record<string, Role>> = {
  /** Joins a group (0: none) and prints what comes, until the parent says stop. */
  async listen(protocol, group) {
    const groups = Number(group) === 0 ? [] : [Number(group)]
    await using socket = await NetlinkSocket.open(Number(protocol), { portId: 'process', groups })
    process.once('message', () => socket.close())
    console.log('Waiting for message from kernel')
    for await (const { message } of socket)
      console.log(`Received message payload: ${new TextDecoder().decode(message.payload)}`)
    process.disconnect()
  },

  /** Hears of a rising line, waits a while and reads the line again; until the parent says stop. */
  async suspend(protocol) {
    await using socket = await NetlinkSocket.open(Number(protocol), { groups: [1] })
    process.once('message', () => socket.close())
    console.log('listening')
    for await (const { message } of socket) {
      const event = new TextDecoder().decode(message.payload)
      console.log(event)
      await new Promise(resolve => setTimeout(resolve, 100))
      const line = event.slice('gpio_suspend'.length)
      console.log(readFileSync(`/sys/class/gpio/gpio${line}/value`, 'utf8') === '1\n' ? 'state' : 'low again')
    }
    process.disconnect()
  },

  /** Reads and sets the counter. */
  async count(spec, value) {
    await using client = await connect(compileFamily((await loadSpecFile(spec)).spec))
    console.log(`get: ${((await client.do('get', {})) as { value: number }).value}`)
    const result = await client.do('set', { value: Number(value) }).then(
      () => 'done',
      (error: { code?: string }) => error.code,
    )
    console.log(`set: ${result}`)
  },

  /** Opens, sends, closes, again and again, until the parent says stop; that the protocol is not there at times is expected. */
  async hammer(protocol) {
    let [stopped, sent] = [false, 0]
    process.once('message', () => (stopped = true))
    console.log('hammering')
    while (!stopped) {
      try {
        await using socket = await NetlinkSocket.open(Number(protocol), { onLoss: () => {} })
        for (let count = 0; count < 5; count++, sent++)
          await socket.send({ type: TYPE, payload: new TextEncoder().encode('hammer') }, { portId: 0 })
      } catch (error) {
        if (!['EPROTONOSUPPORT', 'ECONNREFUSED'].includes((error as { code?: string }).code ?? '')) throw error
      }
      await new Promise(resolve => setTimeout(resolve, 2))
    }
    console.log(`sent ${sent}`)
    process.disconnect()
  },

  /** Registers and ends without a word to the kernel. */
  async register(protocol, type) {
    await using socket = await NetlinkSocket.open(Number(protocol), { portId: 'process' })
    const payload = new Uint8Array(Uint32Array.of(socket.portId, 0).buffer)
    await socket.send({ type: Number(type), flags: 1 | 4, payload }, { portId: 0 })
    const { message } = await socket.receive({ timeout: TIMEOUT })
    console.log(`registered: ${new Int32Array(message.payload.slice(0, 4).buffer)[0]}`)
  },
}

if (process.env.NLKIT_USER !== undefined) {
  process.setgid!(Number(process.env.NLKIT_USER))
  process.setuid!(Number(process.env.NLKIT_USER))
}
const [role = '', first = '', second = ''] = process.argv.slice(2)
await roles[role]!(first, second)
