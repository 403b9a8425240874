import assert from 'node:assert/strict'
import { posix } from 'node:path'
import test from 'node:test'
import { sourceFiles } from './project.js'

/** Floors of src/, bottom first; folders on one floor may not import each other. */
const FLOORS: Readonly<Record<string, number>> = {
  wire: 1,
  schema: 2,
  ynl: 3,
  families: 3,
  // Above the families: its rtnetlink state reads and writes through them.
  kernel: 3.5,
  transport: 4,
  // Writes sources; asks the transport only where the package lies.
  module: 4.5,
  client: 5,
  route: 6,
  generic: 6,
  diag: 6,
  testing: 7,
  state: 7,
  cli: 8,
}

/** Packages that src/ may use at run time, and who uses them. */
const PACKAGES: Readonly<Record<string, readonly string[]>> = { yaml: ['ynl'], commander: ['cli', 'ynl'] }

const IMPORTS = [
  /^(?:import|export|\}).*?\bfrom ['"]([^'"]+)['"]/gm,
  /^import ['"]([^'"]+)['"]/gm,
  /\bimport\(\s*['"]([^'"]+)['"]\s*\)/g,
]

function importsOf(text: string): string[] {
  return IMPORTS.flatMap(pattern => [...text.matchAll(pattern)].map(match => match[1]!))
}

test('imports of every form are seen', () => {
  const text =
    "import a from 'one'\nimport {\n  b,\n} from \"two\"\nexport * from './three.js'\nimport 'four'\nawait import('five')\nconst from = 'six'\n"
  assert.deepEqual(importsOf(text).sort(), ['./three.js', 'five', 'four', 'one', 'two'])
})

const files = sourceFiles('src', ['.ts']).filter(({ path }) => !path.endsWith('.test.ts'))

test('every folder of src/ has its floor', () => {
  const folders = new Set(
    files
      .map(({ path }) => path.split('/'))
      .filter(parts => parts.length > 2)
      .map(parts => parts[1]!),
  )
  assert.deepEqual(
    [...folders].filter(folder => FLOORS[folder] === undefined),
    [],
  )
})

test('imports go down only', () => {
  const wrong: string[] = []
  for (const { path, text } of files) {
    const [, folder, ...rest] = path.split('/')
    if (rest.length === 0) continue
    for (const target of importsOf(text)) {
      if (!target.startsWith('.')) continue
      const [, other] = posix.normalize(posix.join(posix.dirname(path), target)).split('/')
      if (other === folder) continue
      const [from, to] = [FLOORS[folder!], FLOORS[other!]]
      if (from === undefined || to === undefined || to >= from) wrong.push(`${path} imports ${target}`)
    }
  }
  assert.deepEqual(wrong, [])
})

test('the wire imports nothing outside itself, the schema no platform', () => {
  const wrong = files.flatMap(({ path, text }) =>
    /^src\/(wire|schema)\//.test(path)
      ? importsOf(text)
          .filter(target => !target.startsWith('.'))
          .map(target => `${path} imports ${target}`)
      : [],
  )
  assert.deepEqual(wrong, [])
})

test('packages are used where they are meant to be', () => {
  const wrong = files.flatMap(({ path, text }) =>
    importsOf(text)
      .filter(target => !target.startsWith('.') && !target.startsWith('node:'))
      .filter(target => !PACKAGES[target]?.includes(path.split('/')[1]!))
      .map(target => `${path} imports ${target}`),
  )
  assert.deepEqual(wrong, [])
})

test('one file touches the addon, and one loads files of CommonJS', () => {
  const having = (pattern: RegExp) => files.filter(({ text }) => pattern.test(text)).map(({ path }) => path)
  assert.deepEqual(having(/process\.dlopen|\.node\b['"`]/), ['src/transport/linux/addon.ts'])
  assert.deepEqual(having(/createRequire/), ['src/cli/compiled-files.ts'])
})

test("each folder's index opens with a sentence on what it knows", () => {
  const silent = files
    .filter(({ path }) => /^src\/[a-z]+\/index\.ts$/.test(path))
    .filter(({ text }) => !/^\/\*\*[^/]*\bknow/.test(text))
    .map(({ path }) => path)
  assert.deepEqual(silent, [])
})
