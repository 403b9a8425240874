/** Runs in the guest: `node main.js MODULES RESULTS [PATTERN]` runs every case (or those whose name matches) and writes a line of JSON for each. */

import { appendFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { cases } from './cases.js'
import { type Case, type Guest, kernelLog } from './guest.js'

/** Milliseconds for one case, where it names no other. */
const TIMEOUT = 45_000

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
  const before = kernelLog().length
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
  return {
    name,
    error,
    kernelLog: kernelLog()
      .slice(before - 1)
      .join('\n'),
    milliseconds,
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [modules = '', results = '', pattern = ''] = process.argv.slice(2)
  for (const one of cases.filter(({ name }) => new RegExp(pattern).test(name))) {
    const result = await runCase(one, modules)
    appendFileSync(results, `${JSON.stringify(result)}\n`)
    console.log(`${result.error === undefined ? 'ok' : 'FAILED'} ${one.name} (${result.milliseconds} ms)`)
    if (result.error !== undefined) console.log(result.error)
  }
}
