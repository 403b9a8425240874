import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestContext } from 'node:test'

/** Path of a file that goes with the test. */
export function temporary(t: TestContext, name: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'nlkit-'))
  t.after(() => rmSync(folder, { recursive: true, force: true }))
  return join(folder, name)
}
