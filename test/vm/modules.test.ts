/**
 * Real kernels: one boot of each (6.1 and 6.12, or those of NLKIT_VM_SERIES), all at the same time, in which guest/main.ts runs every case and writes down what came of it (the scenarios against our
 * modules, the kernel's own protocols and families, the conformance suite); each case is a test here. Then the boot's kernel log must be clean.
 */

import assert from 'node:assert/strict'
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { describe, test } from 'node:test'
import { writeModules } from '../module/generated.js'
import { root } from '../project.js'
import { casesOn } from './guest/cases.js'
import type { CaseResult } from './guest/main.js'
import {
  buildModules,
  CHOSEN_SERIES,
  cacheFolder,
  headersFolder,
  makeModules,
  readyVersion,
  runInVm,
  type VmResult,
  whyNotRunnable,
} from './virtual-machine.js'

/** Seconds for a boot and all cases: far above the two minutes that they take where the processor is emulated. */
const TIMEOUT = 600

interface Run extends VmResult {
  readonly compiler: string
  readonly results: ReadonlyMap<string, CaseResult>
}

function readResults(path: string): Map<string, CaseResult> {
  const lines = readFileSync(path, 'utf8').split('\n').filter(Boolean)
  return new Map(lines.map(line => JSON.parse(line) as CaseResult).map(result => [result.name, result]))
}

async function runAll(series: string): Promise<Run> {
  const { folder, output } = buildModules(series)
  const compiler = output + (await buildGenerated(series))
  const share = realpathSync(mkdtempSync(join(tmpdir(), 'nlkit-vm-')))
  try {
    const command = [process.execPath, join(root, 'build/test/vm/guest/main.js'), folder, join(share, 'results')]
    const env = { NLKIT_VM_CACHE: dirname(cacheFolder(series)) }
    const result = await runInVm(series, command, { cwd: root, share, timeout: TIMEOUT, env })
    assert.equal(result.reason, undefined, `${result.output}\n${result.kernelLog}`)
    return { ...result, compiler, results: readResults(join(share, 'results')) }
  } finally {
    rmSync(share, { recursive: true, force: true })
  }
}

/** Builds the modules of the generator beside the others. @returns what the compiler said */
async function buildGenerated(series: string): Promise<string> {
  const version = readyVersion(series)!
  const folder = join(root, 'build/kmod', version, 'generated')
  await writeModules(folder, series)
  const messages = makeModules(headersFolder(series, version), folder)
  const built = join(folder, 'projects/nlkit-raw/build', version)
  mkdirSync(built, { recursive: true })
  copyFileSync(join(folder, 'nlkit_raw.ko'), join(built, 'nlkit_raw.ko')) // as `nlkit module build` leaves it
  return messages
}

const runs = new Map<string, Promise<Run>>()

/** The run of a series. The first that is asked for starts all of them: an emulated machine uses one processor. */
function runOf(series: string): Promise<Run> {
  if (runs.size === 0) {
    for (const one of CHOSEN_SERIES.filter(name => whyNotRunnable(name) === undefined)) {
      runs.set(one, runAll(one))
      runs.get(one)!.catch(() => {}) // told by the tests that wait for it
    }
  }
  return runs.get(series)!
}

for (const series of CHOSEN_SERIES) {
  const skip = whyNotRunnable(series) ?? false
  // Before the first test ends the machine has run, so that test's time is the machine's.
  describe(`Linux ${series}`, { skip, timeout: (TIMEOUT + 60) * 1000 }, () => {
    const run = () => runOf(series)
    const options = { timeout: (TIMEOUT + 60) * 1000 }

    test('our modules build without a warning, at W=1', options, async () => {
      assert.equal((await run()).compiler, '')
    })

    for (const { name, missing } of casesOn(series)) {
      test(name, { ...options, skip: missing?.(series) ?? false }, async () => {
        const { results, output } = await run()
        const result = results.get(name)
        assert.ok(result !== undefined, `it did not run:\n${output}`)
        assert.ok(result.error === undefined, `${result.error}\nThe kernel's log meanwhile:\n${result.kernelLog}`)
      })
    }

    test("the kernel's log names no fault", options, async () => {
      const { faults, status, output } = await run()
      assert.deepEqual(faults, [])
      assert.equal(status, 0, output)
    })
  })
}
