/** What the pages in docs/ show is code that is run. */

import assert from 'node:assert/strict'
import { sourceFiles } from './project.js'

/** Lines without indentation. */
const lines = (text: string): string =>
  text
    .split('\n')
    .map(line => line.trim())
    .join('\n')
    .trim()

/** Fails for a block of TypeScript in docs/`page` that stands, indentation aside, in no source below the folders. */
export function assertCodeIsRun(page: string, folders: readonly string[]): void {
  const sources = folders.flatMap(folder => sourceFiles(folder, ['.ts'])).map(({ text }) => lines(text))
  const { text } = sourceFiles('docs', [page])[0]!
  const blocks = [...text.matchAll(/^```ts\n(.*?)^```$/gms)].map(match => lines(match[1]!))
  assert.ok(blocks.length >= 6)
  for (const block of blocks)
    assert.ok(
      sources.some(source => source.includes(block)),
      block,
    )
}
