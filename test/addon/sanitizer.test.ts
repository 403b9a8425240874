import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { isAbsolute, join } from 'node:path'
import { after, before, describe, it } from 'node:test'
import { root } from '../project.js'
import { addonIncludes, compile, compiler } from './compiler.js'

/** The run-time library of the address sanitizer, to be loaded before everything else, or a reason why there is none. */
function sanitizer(): { library: string } | { reason: string } {
  if (process.platform !== 'linux') return { reason: 'not Linux' }
  if (compiler === undefined) return { reason: 'no C compiler' }
  const library = compile(['-print-file-name=libasan.so']).output.trim()
  return isAbsolute(library) ? { library: realpathSync(library) } : { reason: `no libasan for ${compiler}` }
}

const found = sanitizer()
const FLAGS = ['-std=gnu11', '-g', '-O1', '-fPIC', '-shared', '-fno-omit-frame-pointer', '-Wall', '-Wextra', '-Werror']
const SANITIZE = ['-fsanitize=address,undefined', '-fno-sanitize-recover=all']

describe('the addon under the address and undefined-behaviour sanitizers', {
  skip: 'reason' in found && found.reason,
}, () => {
  let folder: string
  before(() => {
    folder = mkdtempSync(join(tmpdir(), 'nlkit-test-'))
  })
  after(() => rmSync(folder, { recursive: true }))

  const sources = readdirSync(join(root, 'native'))
    .filter(name => name.endsWith('.c'))
    .map(name => join(root, 'native', name))

  function build(files: readonly string[], name: string): string {
    const target = join(folder, name)
    const { succeeded, output } = compile([...FLAGS, ...SANITIZE, ...addonIncludes, ...files, '-o', target])
    assert.ok(succeeded, output)
    return target
  }

  function run(args: readonly string[], addon: string) {
    const env: NodeJS.ProcessEnv = {
      ...process.env,
      NLKIT_ADDON: addon,
      LD_PRELOAD: 'library' in found ? found.library : '',
      ASAN_OPTIONS: 'detect_leaks=0:exitcode=99',
      UBSAN_OPTIONS: 'print_stacktrace=1:halt_on_error=1',
    }
    delete env.NODE_TEST_CONTEXT
    return spawnSync(process.execPath, args, { encoding: 'utf8', env, timeout: 120_000 })
  }

  it('touches nothing it must not, whatever it is given', () => {
    const addon = build(sources, 'nlkit.node')
    const { status, stdout, stderr, signal } = run([join(root, 'build/test/addon/exercise.js')], addon)
    assert.doesNotMatch(stderr, /AddressSanitizer|runtime error/)
    assert.deepEqual([status, signal, stderr], [0, null, ''])
    assert.match(stdout, /exercised\n$/)
  })

  it('would be caught if it did', () => {
    const file = join(folder, 'wrong.c')
    writeFileSync(
      file,
      `#include "nlkit.h"
       #include <stdlib.h>
       NAPI_MODULE_INIT() { char *byte = malloc(1); free(byte); volatile char read = byte[0]; (void)read; (void)env; return exports; }`,
    )
    const wrong = join(folder, 'wrong.node')
    const { succeeded, output } = compile([
      '-shared',
      '-fPIC',
      '-g',
      '-w',
      ...SANITIZE,
      ...addonIncludes,
      file,
      '-o',
      wrong,
    ])
    assert.ok(succeeded, output)
    const { status, stderr } = run(['-e', `process.dlopen({ exports: {} }, ${JSON.stringify(wrong)})`], wrong)
    assert.equal(status, 99)
    assert.match(stderr, /AddressSanitizer: heap-use-after-free/)
  })
})
