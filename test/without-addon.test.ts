/**
 * A machine without the addon: everything that tests the client passes there too, on the embedded kernel. The same files run again with an addon that
 * does not load; what needs the running kernel skips with the reason.
 */

import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import test from 'node:test'
import { root } from './project.js'

/** Folders of test/ with tests that are declared for both kernels. */
const SUITES = ['client', 'define', 'middleware', 'traps', 'conformance'] as const
const MISSING = '/nonexistent/nlkit.node'
const NO_ADDON = /cannot reach the running kernel/

interface Outcome {
  readonly name: string
  readonly passed: boolean
  /** Why it was skipped. */
  readonly skipped: string | undefined
}

function run(files: readonly string[]): { readonly outcomes: readonly Outcome[]; readonly text: string } {
  const env: NodeJS.ProcessEnv = { ...process.env, NLKIT_ADDON: MISSING }
  delete env.NODE_TEST_CONTEXT
  const { stdout, stderr } = spawnSync(process.execPath, ['--test', '--test-reporter=tap', ...files], {
    cwd: root,
    env,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
    timeout: 280_000,
  })
  const outcomes = [...stdout.matchAll(/^ *(not )?ok \d+ - (.*?)(?: # SKIP ?(.*))?$/gm)].map(
    ([, not, name, skipped]) => ({ name: name!.replaceAll('\\', ''), passed: not === undefined, skipped }),
  )
  return { outcomes, text: `${stdout}${stderr}` }
}

for (const suite of SUITES) {
  test(`without the addon: test/${suite}`, () => {
    const folder = join(root, 'build/test', suite)
    const files = readdirSync(folder).filter(name => name.endsWith('.test.js'))
    const { outcomes, text } = run(files.map(name => join(folder, name)))
    const failed = outcomes.filter(({ passed }) => !passed).map(({ name }) => name)
    assert.deepEqual(failed, [], text.slice(-4000))
    const embedded = outcomes.filter(({ name }) => name.includes('[embedded]'))
    assert.ok(embedded.filter(({ skipped }) => skipped === undefined).length > 0, text.slice(-4000))
    assert.deepEqual(
      embedded.filter(({ skipped }) => skipped !== undefined && NO_ADDON.test(skipped)),
      [],
    )
    const linux = outcomes.filter(({ name }) => name.includes('[linux]'))
    assert.deepEqual(
      linux.filter(({ skipped }) => skipped === undefined),
      [],
    )
  })
}
