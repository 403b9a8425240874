import assert from 'node:assert/strict'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { describe, it } from 'node:test'
import { root } from '../project.js'
import { addonIncludes, compile, compiler } from './compiler.js'

const headers = [
  join(dirname(dirname(process.execPath)), 'include/node'),
  '/usr/include/node',
  '/usr/local/include/node',
  '/usr/include',
]
const withUv = headers.find(folder => existsSync(join(folder, 'uv.h')))
const skip = compiler === undefined ? 'no C compiler' : withUv === undefined ? 'no uv.h' : false

describe('the declarations of libuv in native/libuv.h', { skip }, () => {
  it('agree with uv.h', () => {
    const { succeeded, output } = compile([
      '-fsyntax-only',
      ...addonIncludes,
      '-isystem',
      withUv!,
      join(root, 'test/addon/libuv.c'),
    ])
    assert.ok(succeeded, output)
  })

  it('would be caught if they did not', () => {
    const folder = mkdtempSync(join(tmpdir(), 'nlkit-test-'))
    try {
      const wrong = readFileSync(join(root, 'native/libuv.h'), 'utf8').replace('int uv_poll_stop', 'void uv_poll_stop')
      writeFileSync(join(folder, 'libuv.h'), wrong)
      const { succeeded, output } = compile([
        '-fsyntax-only',
        `-I${folder}`,
        '-isystem',
        withUv!,
        join(root, 'test/addon/libuv.c'),
      ])
      assert.ok(!succeeded)
      assert.match(output, /poll_stop is declared differently/)
    } finally {
      rmSync(folder, { recursive: true })
    }
  })
})

describe('the constants both sides of the addon know', () => {
  const source = (path: string) => readFileSync(join(root, path), 'utf8')
  const constant = (text: string, pattern: RegExp) =>
    Number(pattern.exec(text)?.[1] ?? assert.fail(`not found: ${pattern}`))

  it('are the same in C and in TypeScript', () => {
    const header = source('native/nlkit.h')
    const area = source('src/transport/receive-area.ts')
    const loader = source('src/transport/linux/addon.ts')
    const pairs = [
      [constant(header, /NLKIT_ADDON_VERSION (\d+)/), constant(loader, /ADDON_VERSION = (\d+)/)],
      [constant(header, /NLKIT_AREA_HEADER (\d+)/), constant(area, /AREA_HEADER = (\d+)/)],
      [constant(header, /NLKIT_DATAGRAM_HEADER (\d+)/), constant(area, /DATAGRAM_HEADER = (\d+)/)],
    ]
    for (const [native, typescript] of pairs) assert.equal(native, typescript)
    const words = /enum \{ (LENGTH.*) \};/.exec(source('native/receive.c'))![1]!.split(', ')
    for (const [index, word] of words.entries())
      assert.equal(constant(area, new RegExp(`WORD_${word} = (\\d+)`)), index, word)
  })
})
