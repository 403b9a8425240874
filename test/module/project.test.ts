/** `nlkit module new` and `generate`, as a user has them: what is written, what stays, what is reported. */

import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import test, { type TestContext } from 'node:test'
import { fou } from 'nlkit/families/fou'
import { specToYaml } from 'nlkit/ynl'
import { root } from '../project.js'

interface Result {
  readonly status: number | null
  readonly stdout: string
  readonly stderr: string
}

/** Runs the command in `cwd`. */
function nlkit(cwd: string, ...words: readonly string[]): Result {
  const main = join(root, 'dist/cli/main.cjs')
  return spawnSync(process.execPath, [main, 'module', ...words], {
    cwd,
    encoding: 'utf8',
    env: { ...process.env, NO_COLOR: '1' },
  })
}

function works(cwd: string, ...words: readonly string[]): string {
  const { status, stdout, stderr } = nlkit(cwd, ...words)
  assert.equal(status, 0, stdout + stderr)
  return stdout + stderr
}

function folder(t: TestContext): string {
  const path = realpathSync(mkdtempSync(join(tmpdir(), 'nlkit-project-')))
  t.after(() => rmSync(path, { recursive: true, force: true }))
  return path
}

function replaceIn(path: string, from: string, to: string): void {
  const text = readFileSync(path, 'utf8')
  assert.ok(text.includes(from), `${path} has no ${from}`)
  writeFileSync(path, text.replace(from, to))
}

/** The project's own check of types, with the compiler and the types of this package. */
function typesHold(project: string): void {
  symlinkSync(join(root, 'node_modules/@types'), join(project, 'node_modules/@types'))
  const compiler = join(root, 'node_modules/typescript/bin/tsc')
  const { status, stdout } = spawnSync(process.execPath, [compiler, '-p', project], { encoding: 'utf8' })
  assert.equal(status, 0, stdout)
}

test('a new project: everything is there, its types hold, and a second time nothing changes', t => {
  const above = folder(t)
  assert.match(works(above, 'new', 'hello-dev', '--generic'), /^Next: cd hello-dev && npx nlkit module test$/m)
  const project = join(above, 'hello-dev')
  typesHold(project)
  assert.match(works(project, 'generate'), /^nothing to do/)
  assert.match(works(above, 'new', 'hello-dev', '--generic'), /^nothing to do/)
})

test('a changed definition: what was filled stays, the new is added, the lost is reported', t => {
  const above = folder(t)
  works(above, 'new', 'hello-dev', '--generic')
  const project = join(above, 'hello-dev')
  const main = join(project, 'module/hello_dev_main.c')
  replaceIn(main, 'count = ++hello_dev_count;', 'count = hello_dev_count += 2; /* mine */')
  const before = readFileSync(main, 'utf8')
  replaceIn(join(project, 'definition.ts'), '    heard:', "    forget: { do: { request: ['count'] } },\n    heard:")
  const more = works(project, 'generate')
  assert.match(more, /to fill in module\/hello_dev_main\.c: hello_dev_nl_forget_doit/)
  const after = readFileSync(main, 'utf8')
  assert.equal(after.replace(/\/\* nlkit place: hello_dev_nl_forget_doit \*\/.*?\n}\n\n/s, ''), before)
  assert.match(readFileSync(join(project, 'hello-dev.yaml'), 'utf8'), /name: forget/)
  replaceIn(join(project, 'definition.ts'), "    forget: { do: { request: ['count'] } },\n", '')
  const less = works(project, 'generate')
  const line = after.split('\n').findIndex(each => each.includes('nlkit place: hello_dev_nl_forget_doit')) + 1
  assert.ok(
    less.includes(`nlkit: module/hello_dev_main.c:${line}: the definition has no hello_dev_nl_forget_doit any more`),
    less,
  )
  assert.equal(readFileSync(main, 'utf8'), after)
  const { strayed } = JSON.parse(nlkit(project, 'generate', '--json').stdout) as {
    strayed: { name: string; line: number }[]
  }
  assert.deepEqual(
    strayed.map(each => [each.name, each.line]),
    [['hello_dev_nl_forget_doit', line]],
  )
})

test('a project from a specification: the client is typed by it, and the sources are made of the copy', t => {
  const above = folder(t)
  writeFileSync(join(above, 'fou.yaml'), specToYaml(fou.spec()))
  works(above, 'new', 'my-fou', '--from', 'fou.yaml')
  const project = join(above, 'my-fou')
  writeFileSync(
    join(project, 'wrong.ts'),
    "import { open } from './client.ts'\n\n// @ts-expect-error: a port is a number\n;(await open()).do('add', { port: '5' })\n",
  )
  typesHold(project)
  replaceIn(join(project, 'my-fou.yaml'), 'name: peer_port', 'name: other_port')
  works(project, 'generate')
  for (const path of ['definition.js', 'definition.d.ts', 'module/include/uapi/linux/fou.h'])
    assert.match(readFileSync(join(project, path), 'utf8'), /other_?port/i)
})

test('a protocol of its own, with its number', t => {
  const above = folder(t)
  works(above, 'new', 'hello', '--raw', '30')
  typesHold(join(above, 'hello'))
  assert.match(
    readFileSync(join(above, 'hello/module/include/uapi/linux/hello.h'), 'utf8'),
    /#define HELLO_PROTOCOL\t30/,
  )
})

test('a module that is called otherwise now: what was filled under the old name is reported, and not built by chance', t => {
  const above = folder(t)
  works(above, 'new', 'hello', '--raw', '30')
  const project = join(above, 'hello')
  replaceIn(join(project, 'definition.ts'), "name: 'hello'", "name: 'bye'")
  assert.match(works(project, 'generate'), /module\/hello_main\.c: the module is called bye now/)
  const { status, stderr } = nlkit(project, 'build', '--kernel-headers', '/nonexistent')
  assert.equal(status, 1)
  assert.match(stderr, /has (bye_main\.c and hello_main\.c|hello_main\.c and bye_main\.c): which is the module/)
})

test('what cannot be made is refused with the reason', t => {
  const above = folder(t)
  const refused = (status: number, reason: RegExp, ...words: readonly string[]) => {
    const result = nlkit(above, ...words)
    assert.equal(result.status, status, result.stdout + result.stderr)
    assert.match(result.stderr, reason)
  }
  refused(2, /needs one of --generic, --raw NUMBER, or --from/, 'new', 'x')
  refused(2, /expected a protocol number from 0 to 31, got '99'/, 'new', 'x', '--raw', '99')
  refused(2, /small letters, digits/, 'new', 'Hello World', '--generic')
  refused(2, /15 characters at most/, 'new', 'a-name-that-is-long', '--generic')
  refused(2, /no module project/, 'generate')
  refused(2, /no module project/, 'build')
  mkdirSync(join(above, 'other'))
  writeFileSync(join(above, 'other/package.json'), '{"name": "other"}')
  refused(2, /a package\.json of something else/, 'new', 'other', '--generic')
  assert.deepEqual(readdirSync(join(above, 'other')), ['package.json'])
  refused(1, /ENOENT/, 'new', 'x', '--from', 'missing.yaml')
  works(above, 'new', 'hello', '--raw', '30')
  refused(2, /no kernel series 6\.2;/, 'test', 'hello', '--series', '6.2')
  refused(1, /has no configured kernel headers/, 'build', 'hello', '--kernel-headers', '/nonexistent')
  refused(2, /twice/, 'build', 'hello', '--kernel-headers', '/nonexistent', '--series', '6.1')
  writeFileSync(join(above, 'hello/definition.ts'), 'export const nothing = 1\n')
  refused(2, /exports nothing made by defineFamily or defineProtocol/, 'generate', 'hello')
})

test('where modules cannot be loaded, that is said before anything is built', t => {
  const above = folder(t)
  works(above, 'new', 'hello', '--raw', '30')
  chmodSync(above, 0o755)
  const user = process.env.NLKIT_TEST_REAL_ROOT === '1' ? ['setpriv', '--reuid=65534', '--clear-groups'] : []
  const command = [...user, process.execPath, join(root, 'dist/cli/main.cjs'), 'module', 'load', join(above, 'hello')]
  const { status, stderr } = spawnSync(command[0]!, command.slice(1), { encoding: 'utf8' })
  assert.equal(status, 1, stderr)
  assert.match(stderr, /takes no modules|loaded and unloaded by root/)
})
