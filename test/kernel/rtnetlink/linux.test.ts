/**
 * The state behind NETLINK_ROUTE against the running kernel: same requests, same answers, same news in the same order, same dumps. Times,
 * traffic counts and what hash tables and chance order are left out (normalize.ts). NLKIT_SEQUENCES and NLKIT_SEED choose how many random
 * sequences, and which.
 */

import assert from 'node:assert/strict'
import { release } from 'node:os'
import test from 'node:test'
import fc from 'fast-check'
import { onKernel } from '../../client/support.js'
import { START, sequences } from './commands.js'
import { type Difference, differences } from './differences.js'
import { SCENARIOS } from './scenarios.js'
import { BRIDGE_SCENARIOS } from './scenarios-bridge.js'
import { DUMPS } from './steps.js'

/** The kernel whose texts and attributes the state has; others differ in words and in what they tell. */
const KERNEL = /^6\.18\b/
const options = {
  ...onKernel,
  skip: onKernel.skip || (KERNEL.test(release()) ? false : `compares with Linux 6.18, this is ${release()}`),
  timeout: 240_000,
}

/** Where they part, with the lines that only one of the two has. */
function report(found: readonly Difference[]): string {
  return found
    .map(({ step, part, request, linux, state }) => {
      const lines = [linux, state].map(text => text.split('\n'))
      const only = (of: number) => lines[of]!.filter(line => !lines[1 - of]!.includes(line)).join('\n')
      return `#${step} ${part} of ${request}\nLinux: ${only(0) || '(another order)'}\nstate: ${only(1) || '(another order)'}`
    })
    .join('\n\n')
}

for (const { name, steps, strict } of [...SCENARIOS, ...BRIDGE_SCENARIOS]) {
  test(`as Linux: ${name}`, options, async () => {
    const found = await differences([...steps, ...DUMPS], strict ?? true, 5)
    assert.equal(report(found), '')
  })
}

test('as Linux: sequences by chance', options, async () => {
  const numRuns = Number(process.env.NLKIT_SEQUENCES ?? 100)
  const seed = Number(process.env.NLKIT_SEED ?? 1)
  await fc.assert(
    fc.asyncProperty(sequences, async steps => {
      assert.equal(report(await differences([...START, ...steps, ...DUMPS], true, 1)), '')
    }),
    { numRuns, seed, endOnFailure: process.env.NLKIT_SEED === undefined && numRuns === 100 },
  )
})
