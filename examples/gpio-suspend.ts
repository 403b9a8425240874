/**
 * Scenario 4: the rising edge of a GPIO line interrupts, and the interrupt's handler, which must not wait for anything, broadcasts
 * `gpio_suspend<line>`. A process that waits for that in its event loop lets 100 ms pass and reads the line again: `state` says that it is still high, so
 * that it was no pulse. It ends on request.
 *
 *     node build/examples/gpio-suspend.js
 *
 * The line is simulated, on the embedded kernel. With the module nlkit_gpio_suspend it is a real one, which sysfs shows.
 */

import { readFileSync } from 'node:fs'
import { setTimeout as sleep } from 'node:timers/promises'
import { openProtocol } from 'nlkit'
import { defineProtocol, string } from 'nlkit/define'
import { play, type Role } from './support/roles.js'

const LINE = 17
/** Milliseconds for which a line has to be high. */
const STEADY = 100

const gpioSuspend = defineProtocol({
  name: 'gpio-suspend',
  protocol: 30,
  groups: { lines: 1 },
  messages: { suspend: { payload: string(), group: 'lines' } },
})

/** A line in memory. Setting it interrupts whatever runs, so that the handler of its rising edge is called at once. */
class SimulatedLine {
  high = false
  onRising: (() => void) | undefined

  set(high: boolean): void {
    const rising = high && !this.high
    this.high = high
    if (rising) this.onRising?.()
  }
}

const line = new SimulatedLine()

const roles: Readonly<Record<string, Role>> = {
  async kernel(place, stage) {
    await using side = await place.host(gpioSuspend)
    line.onRising = () => {
      const result = side.broadcast('suspend', `gpio_suspend${LINE}`) // never waits: a reader without room has lost it
      console.log(`line ${LINE} rose; the broadcast returned ${result}`)
    }
    stage.reached()
    await stage.ended
    line.onRising = undefined
  },
  async process({ protocol, kernelPort, transport, kernel }, stage) {
    const options = { protocol, peer: kernelPort, transport, groups: ['lines'], signal: stage.end } as const
    await using socket = await openProtocol(gpioSuspend, options)
    const isHigh = (number: string): boolean =>
      kernel === undefined ? readFileSync(`/sys/class/gpio/gpio${number}/value`, 'utf8') === '1\n' : line.high
    console.log('Waiting for message from kernel')
    stage.reached()
    for await (const { name, value } of socket) {
      if (name !== 'suspend') continue
      console.log(value)
      await sleep(STEADY)
      if (isHigh(value.slice('gpio_suspend'.length))) console.log('state')
      stage.reached()
    }
  },
}

await play(import.meta.url, {
  kernels: { embedded: { protocol: gpioSuspend.protocol, kernelPort: 0 } },
  roles,
  async lead(start) {
    const kernel = start('kernel')
    await kernel.reached()
    const waiting = start('process')
    await waiting.reached()
    console.log('the line goes up, and stays there')
    line.set(true)
    await waiting.reached()
    console.log('the line goes down, which interrupts nobody, and up and down again: a pulse')
    line.set(false)
    line.set(true)
    line.set(false)
    await waiting.reached()
    await waiting.end()
    await kernel.end()
    console.log('both have ended')
  },
})
