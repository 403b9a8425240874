/**
 * The state behind NETLINK_ROUTE against the running kernel: same requests, same answers, same news in the same order, same dumps. Times,
 * traffic counts and what hash tables and chance order are left out (normalize.ts). NLKIT_SEQUENCES and NLKIT_SEED choose how many random
 * sequences, and which.
 */

import assert from 'node:assert/strict'
import { release } from 'node:os'
import test, { describe } from 'node:test'
import fc from 'fast-check'
import { onKernel } from '../../client/support.js'
import type { Step } from './both.js'
import { KINDS, type Sequences } from './commands.js'
import { type Difference, differences } from './differences.js'
import { SCENARIOS } from './scenarios.js'
import { BRIDGE_SCENARIOS } from './scenarios-bridge.js'
import { DUMPS } from './steps.js'

/** The kernel whose texts and attributes the state has; others differ in words and in what they tell. */
const KERNEL = /^6\.18\b/
const options = {
  ...onKernel,
  skip: onKernel.skip || (KERNEL.test(release()) ? false : `compares with Linux 6.18, this is ${release()}`),
  timeout: process.env.NLKIT_SEQUENCES === undefined ? 240_000 : Number.POSITIVE_INFINITY,
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

describe('as Linux', { concurrency: true }, () => {
  for (const { name, steps, strict } of [...SCENARIOS, ...BRIDGE_SCENARIOS]) {
    test(`as Linux: ${name}`, options, async () => {
      const found = await differences([...steps, ...DUMPS], { strict: strict ?? true, stop: 5 })
      assert.equal(report(found), '')
    })
  }
})

/** Sequences under way at once: most of the time goes by in waiting for the kernel's work queues. */
const AT_ONCE = 24
const SEED = Number(process.env.NLKIT_SEED ?? 1)
/** Of failed sequences, told in full. */
const TOLD = 5

async function partingOf({ start, end, linkLocal }: Sequences, steps: readonly Step[]): Promise<string> {
  return report(await differences([...start, ...steps, ...end], { stop: 1, linkLocal }))
}

/** Fewer steps that still part: each is left out where the rest does without it. */
async function smaller(kind: Sequences, steps: readonly Step[]): Promise<readonly Step[]> {
  let least = steps
  for (let at = steps.length - 1; at >= 0; at--) {
    const without = least.filter((_, index) => index !== at)
    if ((await partingOf(kind, without)) !== '') least = without
  }
  return least
}

describe('as Linux, by chance', { concurrency: true }, () => {
  for (const kind of KINDS) {
    const count = Number(process.env.NLKIT_SEQUENCES ?? kind.count)
    test(`as Linux: ${count} sequences by chance, ${kind.name}`, options, async () => {
      const all = fc.sample(kind.sequences, { numRuns: count, seed: SEED })
      const failed: (readonly Step[])[] = []
      let next = 0
      const work = async (): Promise<void> => {
        while (next < all.length && failed.length < TOLD) {
          const steps = all[next++]!
          if ((await partingOf(kind, steps)) !== '') failed.push(steps)
        }
      }
      await Promise.all(Array.from({ length: AT_ONCE }, work))
      const told: string[] = []
      for (const steps of failed) {
        const least = await smaller(kind, steps)
        told.push(`${JSON.stringify(least)}\n${await partingOf(kind, least)}`)
      }
      assert.equal(told.join('\n\n'), '', `seed ${SEED}`)
    })
  }
})
