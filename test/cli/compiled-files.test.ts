/** What V8 made of the command's files is kept beside them, believed only where it is theirs, and never missed. */

import { equal, match, notEqual } from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import {
  chmodSync,
  chownSync,
  cpSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { type TestContext, test } from 'node:test'
import { root } from '../project.js'

const NOBODY = 65534
const asRoot = process.geteuid!() === 0 ? false : 'needs root, to make files somebody else’s'

/** A copy of what is published, without kept code. */
function installed(t: TestContext) {
  const folder = mkdtempSync(join(tmpdir(), 'nlkit-compiled-'))
  t.after(() => rmSync(folder, { recursive: true, force: true }))
  cpSync(join(root, 'dist/cli'), join(folder, 'dist/cli'), {
    recursive: true,
    filter: source => !source.includes('.compiled-'),
  })
  cpSync(join(root, 'package.json'), join(folder, 'package.json'))
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'))
  symlinkSync(join(root, 'prebuilds'), join(folder, 'prebuilds'))
  const cli = join(folder, 'dist/cli')
  const kept = join(cli, `.compiled-${process.version}-${process.arch}`)
  return {
    cli,
    kept,
    file: join(kept, 'run.cjs.bin'),
    run(env: NodeJS.ProcessEnv = {}) {
      const { NODE_DISABLE_COMPILE_CACHE: _, NODE_OPTIONS: __, ...inherited } = process.env
      const { status, stdout, stderr } = spawnSync(process.execPath, [join(cli, 'main.cjs'), '--version'], {
        encoding: 'utf8',
        env: { ...inherited, ...env },
      })
      equal(stderr, '')
      equal(status, 0)
      match(stdout, /^\d+\.\d+\.\d+\n$/)
    },
  }
}

test('is written by the first process and read by the second', t => {
  const { cli, kept, file, run } = installed(t)
  run()
  const names = readdirSync(kept)
  equal(names.includes('run.cjs.bin'), true)
  for (const name of names) match(name, /^[\w-]+\.cjs\.bin$/)
  const { mtimeMs, ino } = statSync(file)
  run()
  equal(statSync(file).mtimeMs, mtimeMs)
  equal(statSync(file).ino, ino)
  equal(
    readdirSync(cli).some(name => name.endsWith('.bin')),
    false,
  )
})

test('damaged or cut code is made anew: V8 would crash', t => {
  const { file, run } = installed(t)
  run()
  const whole = readFileSync(file)
  const flipped = (at: number) => {
    const bytes = Buffer.from(whole)
    bytes[at]! ^= 0x55
    return bytes
  }
  const places = Array.from({ length: 8 }, (_, index) => Math.floor((whole.length * (index + 0.5)) / 8))
  const damaged = [
    whole.subarray(0, 100),
    Buffer.alloc(0),
    Buffer.alloc(whole.length),
    Buffer.concat([whole, Buffer.alloc(8)]),
    Buffer.concat([whole.subarray(0, whole.length >> 1), Buffer.alloc(whole.length - (whole.length >> 1))]),
    ...places.map(flipped),
  ]
  for (const bytes of damaged) {
    writeFileSync(file, bytes)
    run()
    equal(readFileSync(file).equals(bytes), false)
    run()
  }
})

test('other options of V8 have code of their own', t => {
  const { cli, kept, file, run } = installed(t)
  run()
  const { ino } = statSync(file)
  for (let round = 0; round < 2; round++) run({ NODE_OPTIONS: '--max-old-space-size=100' })
  equal(statSync(file).ino, ino)
  const folders = readdirSync(cli).filter(name => name.startsWith('.compiled-'))
  equal(folders.length, 2)
  equal(folders.includes(basename(kept)), true)
})

test('a file that changed is compiled again, though it is as long as before', t => {
  const { cli, file, run } = installed(t)
  run()
  const before = readFileSync(file).subarray(0, 24)
  const path = join(cli, 'run.cjs')
  const { atime, mtime } = statSync(path)
  const source = readFileSync(path, 'utf8')
  equal(source.includes("'--version'"), true)
  writeFileSync(path, source.replaceAll("'--version'", "'--versiom'"))
  utimesSync(path, atime, mtime)
  const { status, stdout } = spawnSync(process.execPath, [join(cli, 'main.cjs'), '--version'], { encoding: 'utf8' })
  notEqual(stdout, '')
  equal(status, 0)
  notEqual(stdout.trim(), JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).version)
  notEqual(readFileSync(file).subarray(0, 24).toString('hex'), before.toString('hex'))
})

test('what somebody else wrote is not believed', { skip: asRoot }, t => {
  const { file, run } = installed(t)
  run()
  chownSync(file, NOBODY, NOBODY)
  run()
  equal(statSync(file).uid, 0)
})

test('what somebody else may have written is not believed', t => {
  const { file, run } = installed(t)
  run()
  const { ino } = statSync(file)
  chmodSync(file, 0o666)
  run()
  notEqual(statSync(file).ino, ino)
  equal(statSync(file).mode & 0o777, 0o644)
})

test('a folder that others may write is neither read nor written', t => {
  const { kept, file, run } = installed(t)
  run()
  const { ino } = statSync(file)
  chmodSync(kept, 0o777)
  writeFileSync(file, Buffer.alloc(5000, 1))
  run()
  equal(statSync(file).ino, ino)
  equal(statSync(file).size, 5000)
})

test('nothing is written into somebody else’s folder, nor where it was asked not to', { skip: asRoot }, t => {
  const { cli, kept, run } = installed(t)
  run({ NODE_DISABLE_COMPILE_CACHE: '1' })
  equal(readdirSync(cli).includes(basename(kept)), false)
  spawnSync('chown', ['-R', `${NOBODY}`, cli])
  run()
  equal(readdirSync(cli).includes(basename(kept)), false)
})

test('a folder that cannot be written is no failure', t => {
  const { cli, kept, run } = installed(t)
  // Root may write anywhere but through a file.
  if (asRoot === false) writeFileSync(kept, '')
  else chmodSync(cli, 0o555)
  run()
  run()
  chmodSync(cli, 0o755)
})
