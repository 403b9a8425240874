import assert from 'node:assert/strict'
import test from 'node:test'
import { sourceFiles } from '../project.js'

/** Lines without indentation. */
const lines = (text: string) =>
  text
    .split('\n')
    .map(line => line.trim())
    .join('\n')
    .trim()

test('all code in docs/testing.md is code that is run', () => {
  const sources = [...sourceFiles('examples', ['.ts']), ...sourceFiles('test/testing', ['.ts'])].map(({ text }) =>
    lines(text),
  )
  const page = sourceFiles('docs', ['testing.md'])[0]!.text
  const blocks = [...page.matchAll(/^```ts\n(.*?)^```$/gms)].map(match => lines(match[1]!))
  assert.ok(blocks.length >= 6)
  for (const block of blocks)
    assert.ok(
      sources.some(source => source.includes(block)),
      block,
    )
})
