/** The C that the generator makes, as the kernel's own checkers see it. */

import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { appendFileSync, existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import test, { type TestContext } from 'node:test'
import {
  findProgram,
  headersFolder,
  makeModules,
  readyVersion,
  SERIES,
  sourcesFolder,
  toolsFolder,
  whyNotRunnable,
} from '../vm/virtual-machine.js'
import { MODULES, writeModules } from './generated.js'

async function modules(t: TestContext): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'nlkit-style-'))
  t.after(() => rmSync(folder, { recursive: true, force: true }))
  await writeModules(folder)
  return folder
}

/** The kernel's checker of style: named by NLKIT_CHECKPATCH, that of a kernel source below /usr/src, or what the machine's set-up unpacked. */
function findCheckpatch(): string | undefined {
  const sources = existsSync('/usr/src') ? readdirSync('/usr/src').map(name => join('/usr/src', name)) : []
  const fetched = SERIES.map(sourcesFolder).toReversed()
  const places = [...sources, ...fetched].map(source => join(source, 'scripts/checkpatch.pl'))
  return [process.env.NLKIT_CHECKPATCH, findProgram('checkpatch.pl'), ...places].find(
    path => path !== undefined && existsSync(path),
  )
}

const checkpatch = findProgram('perl') === undefined ? undefined : findCheckpatch()
const noCheckpatch =
  checkpatch === undefined &&
  'no checkpatch.pl (node kmod/vm/setup.js --sources fetches it; NLKIT_CHECKPATCH names another)'

test('checkpatch.pl --strict finds nothing', { skip: noCheckpatch }, async t => {
  const folder = await modules(t)
  const files = MODULES.flatMap(name => [
    ...[`${name}_gen.c`, `${name}_gen.h`, `${name}_main.c`].map(file => join(folder, file)),
    join(folder, 'include/uapi/linux', `${name}.h`),
  ])
  const check = (paths: readonly string[]) =>
    spawnSync('perl', [checkpatch!, '--no-tree', '--strict', '--terse', '-f', ...paths], {
      encoding: 'utf8',
      cwd: folder,
    })
  const { status, stdout, stderr } = check(files)
  assert.equal(status, 0, stdout + stderr)
  writeFileSync(join(folder, 'bad.c'), '// SPDX-License-Identifier: GPL-2.0-only\nint x(int a){\n  return(a);\n}\n')
  assert.notEqual(check([join(folder, 'bad.c')]).status, 0)
})

const SERIES_CHECKED = SERIES.at(-1)!
const sparse = join(toolsFolder(), 'usr/bin/sparse')
const noSparse =
  whyNotRunnable(SERIES_CHECKED) ?? (existsSync(sparse) ? false : 'no sparse: node kmod/vm/setup.js fetches it')

test('sparse finds nothing', { skip: noSparse }, async t => {
  const folder = await modules(t)
  const headers = headersFolder(SERIES_CHECKED, readyVersion(SERIES_CHECKED)!)
  const check = () => makeModules(headers, folder, ['C=1', `CHECK=${sparse}`])
  assert.equal(check(), '')
  const main = join(folder, `${MODULES[0]}_main.c`)
  appendFileSync(main, '\nint wrong(__be32 x);\nint wrong(__be32 x)\n{\n\treturn x;\n}\n')
  assert.match(check(), /incorrect type in return expression/)
})
