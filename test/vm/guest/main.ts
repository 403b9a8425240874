/** Runs in the guest: `node main.js MODULES RESULTS [PATTERN]` runs every case (or those whose name matches) and writes a line of JSON for each. */

import { appendFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { faults } from '../virtual-machine.js'
import { casesOn } from './cases.js'
import { type Case, type Guest, thisSeries } from './guest.js'
import { forgetKernelLog, kernelLog } from './kernel-log.js'

/** Milliseconds for one case, where it names no other. */
const TIMEOUT = 120_000
/** Characters of the kernel's log that are handed on. */
const LOG_KEPT = 10_000

export interface CaseResult {
  readonly name: string
  /** Undefined where it passed. */
  readonly error: string | undefined
  /** What the kernel logged meanwhile. */
  readonly kernelLog: string
  readonly milliseconds: number
}

async function limited(work: Promise<void>, timeout: number): Promise<void> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`not done after ${timeout / 1000} s`)), timeout)
  })
  await Promise.race([work, late]).finally(() => clearTimeout(timer))
}

const describe = (error: unknown) => (error instanceof Error ? (error.stack ?? error.message) : String(error))

async function runCase({ name, run, timeout = TIMEOUT }: Case, modules: string): Promise<CaseResult> {
  const guest: Guest = { modules, cleanup: [] }
  const start = performance.now()
  let error: string | undefined
  try {
    await limited(run(guest), timeout)
  } catch (thrown) {
    error = describe(thrown)
  }
  for (const undo of guest.cleanup.reverse()) {
    try {
      await undo()
    } catch (thrown) {
      error ??= describe(thrown)
    }
  }
  const milliseconds = Math.round(performance.now() - start)
  const log = kernelLog().join('\n')
  forgetKernelLog()
  const found = faults(log)
  if (found.length > 0) error ??= `the kernel's log has: ${found.join(' | ')}`
  return { name, error, kernelLog: log.slice(-LOG_KEPT), milliseconds }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [modules = '', results = '', pattern = ''] = process.argv.slice(2)
  const wanted = ({ name, missing }: Case) => new RegExp(pattern).test(name) && !missing?.(thisSeries)
  for (const one of casesOn(thisSeries).filter(wanted)) {
    const result = await runCase(one, modules)
    appendFileSync(results, `${JSON.stringify(result)}\n`)
    console.log(`${result.error === undefined ? 'ok' : 'FAILED'} ${one.name} (${result.milliseconds} ms)`)
    if (result.error !== undefined) console.log(result.error)
  }
}
