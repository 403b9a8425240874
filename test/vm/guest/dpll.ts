/** A clock with two pins (nlkit_dpll), through the kernel's own family dpll. */

import assert from 'node:assert/strict'
import { type Dpll, dpll, type Pin } from 'nlkit/families/dpll'
import { type Case, load, trigger } from './guest.js'
import { clientOf, firstEvent } from './subsystem.js'

/** CLOCK_ID of the module. */
const CLOCK = { moduleName: 'nlkit_dpll', clockId: 0x6e6c6b6974n }

const summary = ({ boardLabel, type, frequency, parentDevice }: Pin) => [
  boardLabel,
  type,
  frequency,
  parentDevice?.map(({ direction, prio, state }) => [direction, prio, state]),
]

export const clocks: readonly Case[] = [
  {
    name: 'dpll: a clock and its pins are found, changed and heard of',
    missing: series => (series === '6.1' ? 'Linux 6.1 has no dpll' : false),
    async run(guest) {
      const client = await clientOf(guest, dpll)
      const events = client.subscribe(['monitor'])[Symbol.asyncIterator]()
      load(guest, 'nlkit_dpll')
      const made = (await firstEvent(events, ({ type }) => type === 'deviceCreateNtf')) as Dpll
      const { id } = (await client.do('deviceIdGet', CLOCK)) as Dpll
      assert.equal(made.id, id)
      const clock = (await client.do('deviceGet', { id: id! })) as Dpll
      assert.deepEqual(
        [clock.moduleName, clock.clockId, clock.type, clock.mode, clock.lockStatus, clock.temp],
        [CLOCK.moduleName, CLOCK.clockId, 'eec', 'automatic', 'locked', 40_125],
      )

      const pins = (await client.dump('pinGet', {}).collect()) as Pin[]
      assert.deepEqual(pins.map(summary), [
        ['GNSS', 'gnss', 1n, [['input', 0, 'connected']]],
        ['SMA', 'ext', 10_000_000n, [['input', 1, 'selectable']]],
      ])
      const pin = { id: pins[1]!.id! }
      await client.do('pinSet', { ...pin, frequency: 1n, parentDevice: [{ parentId: id!, prio: 7 }] })
      const told = (await firstEvent(
        events,
        ({ type, value }) => type === 'pinChangeNtf' && (value as Pin).parentDevice?.[0]?.prio === 7,
      )) as Pin
      assert.deepEqual([told.id, told.frequency], [pin.id, 1n])
      assert.deepEqual(summary((await client.do('pinGet', pin)) as Pin), [
        'SMA',
        'ext',
        1n,
        [['input', 7, 'selectable']],
      ])
      await assert.rejects(client.do('pinSet', { ...pin, frequency: 2n }), {
        code: 'EINVAL',
        message: /frequency is not supported by the device/,
      })

      trigger('nlkit_dpll', '0')
      const lost = (await firstEvent(events, ({ type }) => type === 'deviceChangeNtf')) as Dpll
      assert.deepEqual([lost.id, lost.lockStatus], [id, 'unlocked'])
    },
  },
]
