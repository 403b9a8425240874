/** Checks specification files: what a command line or an editor shows, as data. */

import { loadSpecFile } from './load.js'
import { type Diagnostic, SpecError } from './spec-error.js'

export interface CheckResult {
  readonly file: string
  readonly ok: boolean
  /** Name of the family; absent where the file could not be loaded. */
  readonly family?: string
  readonly errors: readonly Diagnostic[]
  readonly warnings: readonly Diagnostic[]
}

/** One result for each file, in their order. A file that cannot be read is an error of its first place, never an exception. */
export const checkSpecs = (files: readonly string[]): Promise<CheckResult[]> => Promise.all(files.map(checkSpec))

const checkSpec = async (file: string): Promise<CheckResult> => {
  try {
    const { spec, warnings } = await loadSpecFile(file)
    return { file, ok: true, family: spec.name, errors: [], warnings }
  } catch (error) {
    if (SpecError.is(error)) return { file, ok: false, errors: error.errors, warnings: error.warnings }
    return { file, ok: false, errors: [unreadable(file, error)], warnings: [] }
  }
}

const unreadable = (file: string, error: unknown): Diagnostic => {
  const found = error instanceof Error ? error.message : String(error)
  const expected = 'a readable file'
  const message = `${file}:1:1: expected ${expected}, got ${found}`
  return { severity: 'error', file, line: 1, column: 1, path: '', expected, found, message }
}
