/** The list of rules that `npm run conformance` prints is whole: each is tested, or says why not. */

import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import test from 'node:test'
import { root } from '../project.js'

test('every rule is tested on both kernels, or says why not', () => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(root, 'scripts/conformance.js')], {
    encoding: 'utf8',
  })
  assert.equal(status, 0, stderr)
  assert.deepEqual(stdout.match(/^.*no test, and no reason$/gm), null)
  const [, rules, both] = /(\d+) rules: (\d+) tested on both kernels/.exec(stdout) ?? []
  assert.ok(Number(rules) === 183 && Number(both) > 160, stdout.slice(-200))
})
