/** Every portable module against the declarations of every generation of the kernel's API; kmod/stubs/README.md. */

import assert from 'node:assert/strict'
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, relative } from 'node:path'
import test, { after } from 'node:test'
import { compile, compiler } from '../addon/compiler.js'
import { MODULES, writeModules } from '../module/generated.js'
import { root, sourceFiles } from '../project.js'

/** Modules that stand for hardware: built against real headers only. */
const NOT_PORTABLE = /gpio|dpll/

/** What the generator makes: they include the same headers, copied beside them. */
const made = mkdtempSync(join(tmpdir(), 'nlkit-made-'))
after(() => rmSync(made, { recursive: true, force: true }))
await writeModules(made)
const madeSources = sourceFiles(relative(root, made), ['.c', '.h'])

const sources = [...sourceFiles('kmod', ['.c', '.h']), ...madeSources].filter(
  ({ path }) => !path.startsWith('kmod/stubs/'),
)
const modules = sources.filter(
  ({ path }) => path.endsWith('.c') && !NOT_PORTABLE.test(path) && !path.includes('/projects/'),
)

function compareVersions(a: string, b: string): number {
  const [x, y] = [a, b].map(version => version.split('.').map(Number))
  return [0, 1, 2].map(index => (x![index] ?? 0) - (y![index] ?? 0)).find(difference => difference !== 0) ?? 0
}

const generations = readdirSync(join(root, 'kmod/stubs'))
  .filter(name => /^\d/.test(name))
  .sort(compareVersions)

/** KERNEL_VERSION() of a release. */
const versionCode = (version: string) => {
  const [major = 0, minor = 0, patch = 0] = version.split('.').map(Number)
  return (major << 16) + (minor << 8) + patch
}

const headers = mkdtempSync(join(tmpdir(), 'nlkit-stubs-'))
after(() => rmSync(headers, { recursive: true, force: true }))

/** A folder in which every kernel header that a module includes leads to the generation's api.h. */
function headerFolder(generation: string): string {
  const folder = join(headers, generation)
  const names = new Set(
    sources.flatMap(({ text }) => [...text.matchAll(/^#include <(.+)>$/gm)].map(match => match[1]!)),
  )
  for (const name of names) {
    mkdirSync(dirname(join(folder, name)), { recursive: true })
    const guard = 'NLKIT_STUB_API_INCLUDED'
    const api = join(root, 'kmod/stubs', generation, 'api.h')
    writeFileSync(join(folder, name), `#ifndef ${guard}\n#define ${guard}\n#include "${api}"\n#endif\n`)
  }
  return folder
}

function compileModule(path: string, generation: string, ...more: readonly string[]) {
  const name = path.replace(/^.*\/(.*)\.c$/, '$1')
  return compile([
    ...['-fsyntax-only', '-std=gnu89', '-nostdinc', '-Wall', '-Wextra', '-Werror', '-Wno-unused-parameter'],
    ...['-Wno-missing-field-initializers', '-Wno-sign-compare', '-ffreestanding', '-fno-builtin'],
    ...[`-DKBUILD_MODNAME="${name}"`, '-I', join(root, 'kmod/include'), '-I', headerFolder(generation)],
    ...[...more, join(root, path)],
  ])
}

const skip = compiler === undefined ? 'no C compiler' : false

test('there are modules and generations to compile', () => {
  assert.ok(modules.length >= 6 + 2 * MODULES.length)
  assert.ok(generations.length >= 8)
})

for (const generation of generations) {
  test(`all modules compile with the API of ${generation}`, { skip }, () => {
    for (const { path } of modules) {
      const { succeeded, output } = compileModule(path, generation)
      assert.ok(succeeded && output === '', `${path}:\n${output}`)
    }
  })
}

/** A module that uses what a generation changed. */
const TELLING: Readonly<Record<string, string>> = {
  '2.6.25': 'nlkit_echo',
  '3.6': 'nlkit_echo',
  '3.7': 'nlkit_echo',
  '3.13': 'nlkit_counter',
  '4.10': 'nlkit_counter',
  '4.12': 'nlkit_queue',
  '5.2': 'nlkit_counter',
  '5.10': 'nlkit_every_gen',
  '6.2': 'nlkit_every_gen',
}

for (const [generation, name] of Object.entries(TELLING)) {
  const before = generations[generations.indexOf(generation) - 1]!
  test(`the calls of ${generation} do not compile with the API of ${before}`, { skip }, () => {
    const { path } = modules.find(module => module.path.endsWith(`/${name}.c`))!
    const { succeeded, output } = compileModule(path, before, `-DLINUX_VERSION_CODE=${versionCode(generation)}`)
    assert.equal(succeeded, false)
    assert.match(output, /nlkit_(compat|genl|genl_split|counter|queue|every_gen)/)
  })
}
