/** Scenario 4: a GPIO line rises, the interrupt's handler broadcasts, the process looks at the line once more. */

import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { actor, type Case, type Client, type Guest, load, loadFails, trigger, unload } from './guest.js'
import { kernelLog } from './kernel-log.js'

const LINE = 'nlkit_gpio_line'
const SUSPEND = 'nlkit_gpio_suspend'

/** The line's number in sysfs. */
export function lineNumber(): string {
  const found = readdirSync('/sys/class/gpio').find(name => /^gpio\d+$/.test(name))
  assert.ok(found !== undefined)
  return found.slice('gpio'.length)
}

const interrupts = (number: string) =>
  kernelLog().filter(line => line === `${SUSPEND}: line ${number} rose, hard interrupt: yes`).length

async function listening(guest: Guest): Promise<Client> {
  load(guest, LINE)
  load(guest, SUSPEND)
  const client = actor(guest, 'suspend', '30')
  await client.says('listening')
  return client
}

async function stop(client: Client): Promise<void> {
  client.child.send('stop')
  await client.endsWell()
}

export const gpioSuspend: readonly Case[] = [
  {
    name: 'gpio-suspend: a rising edge interrupts, and the process sees the line still high after 100 ms',
    async run(guest) {
      const client = await listening(guest)
      const number = lineNumber()
      const before = interrupts(number)
      trigger(LINE, '1')
      await client.says('state')
      assert.equal(readFileSync(`/sys/class/gpio/gpio${number}/value`, 'utf8'), '1\n')
      await stop(client)
      assert.deepEqual(client.lines, ['listening', `gpio_suspend${number}`, 'state'])
      assert.equal(interrupts(number), before + 1)
    },
  },
  {
    name: 'gpio-suspend: a pulse is heard, but no state is printed; a falling edge is not heard',
    async run(guest) {
      const client = await listening(guest)
      const number = lineNumber()
      trigger(LINE, '1')
      trigger(LINE, '0')
      await client.says('low again')
      trigger(LINE, '1')
      await client.says('state')
      await stop(client)
      const event = `gpio_suspend${number}`
      assert.deepEqual(client.lines, ['listening', event, 'low again', event, 'state'])
    },
  },
  {
    name: 'gpio-suspend: without its line the module does not load, and the line stays while it is used',
    async run(guest) {
      assert.match(loadFails(guest, SUSPEND, 'line=0'), /no such device/i)
      load(guest, LINE)
      load(guest, SUSPEND)
      assert.match(unload(LINE), /temporarily unavailable/)
    },
  },
]
