/** The rules of netlink on this kernel, and the embedded kernel of this release beside it. */

import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { release } from 'node:os'
import { text } from 'node:stream/consumers'
import { fileURLToPath } from 'node:url'
import type { RuleResult } from './conformance-reporter.js'
import type { Case } from './guest.js'

/** Of each random comparison: where a processor is emulated the embedded kernel takes milliseconds for one. */
const FUZZ_RUNS = 100
/** Rules that run here, at least: what does not, needs a family of netdev's (Linux 6.6) or the kernel's own side. */
const LEAST = release().startsWith('6.1.') ? 110 : 125
const REASONS = /^embedded only: |^the running kernel has no family netdev/

const path = (name: string): string => fileURLToPath(new URL(name, import.meta.url))

export const conformance: readonly Case[] = [
  {
    name: 'every rule of netlink holds on this kernel, and the embedded one of its release answers as it does',
    timeout: 300_000,
    async run(guest) {
      const child = spawn(
        process.execPath,
        [`--test-reporter=${path('conformance-reporter.js')}`, path('conformance-suite.js')],
        {
          env: {
            ...process.env,
            NLKIT_CONFORMANCE: 'linux',
            NLKIT_FUZZ_RUNS: String(FUZZ_RUNS),
            NLKIT_TEST_REAL_ROOT: '1',
            NLKIT_TEST_OUTER_NETNS: '/proc/1/ns/net',
          },
          stdio: ['ignore', 'pipe', 'inherit'],
        },
      )
      guest.cleanup.push(() => child.kill())
      const [output] = await Promise.all([text(child.stdout), once(child, 'exit')])
      const results = output
        .split('\n')
        .filter(Boolean)
        .map(line => JSON.parse(line) as RuleResult)
      assert.deepEqual(
        results.filter(({ error }) => error !== undefined).map(({ name, error }) => `${name}: ${error}`),
        [],
      )
      const skipped = results.filter(({ skipped }) => skipped !== undefined)
      assert.deepEqual(
        skipped.filter(result => !REASONS.test(result.skipped!)),
        [],
      )
      const ran = results.length - skipped.length
      assert.ok(ran >= LEAST, `only ${ran} rules ran`)
      assert.equal(child.exitCode, 0)
    },
  },
]
