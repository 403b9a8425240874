import assert from 'node:assert/strict'
import test from 'node:test'
import { sourceFiles } from './project.js'

/** Lines above which a file must say why it is that long, in its first five lines. */
const LIMIT = 500

test(`a file above ${LIMIT} lines says why in its first lines`, () => {
  const files = ['src', 'native', 'scripts', 'test', 'examples', 'bench', 'kmod'].flatMap(folder =>
    sourceFiles(folder, ['.ts', '.js', '.c', '.h']),
  )
  assert.ok(files.length > 50)
  const silent = files.filter(({ text }) => {
    const lines = text.split('\n')
    return (
      lines.length > LIMIT &&
      !/however long|long because|in one file because|Generated/i.test(lines.slice(0, 5).join('\n'))
    )
  })
  assert.deepEqual(
    silent.map(({ path, text }) => `${path}: ${text.split('\n').length} lines`),
    [],
  )
})
