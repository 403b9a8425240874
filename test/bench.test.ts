import assert from 'node:assert/strict'
import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import test from 'node:test'
import { root } from './project.js'

const main = join(root, 'bench/main.js')
const ways = [['-n', '-m'], ['-Urnm']]
const skip =
  process.platform !== 'linux' || !ways.some(flags => spawnSync('unshare', [...flags, 'true']).status === 0)
    ? 'this user can make no network namespace'
    : false

test('the benchmark measures one workload, and writes what it found', { skip }, () => {
  const folder = mkdtempSync(join(tmpdir(), 'nlkit-bench-'))
  try {
    const words = ['--quick', '--only', 'getlink', '--peers', 'nlkit', '--json', join(folder, 'found.json')]
    const { status, stdout, stderr } = spawnSync(process.execPath, [main, ...words], {
      encoding: 'utf8',
      timeout: 120_000,
    })
    assert.equal(status, 0, stderr)
    assert.match(stdout, /\| nlkit \| [\d.]+ (ns|µs|ms) \|/)
    const { measurements } = JSON.parse(readFileSync(join(folder, 'found.json'), 'utf8'))
    assert.ok(measurements[0].peers.nlkit[0].per > 0)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
})

test('the benchmark says what it does not know', () => {
  const { status, stderr } = spawnSync(process.execPath, [main, '--only', 'nothing'], { encoding: 'utf8' })
  assert.equal(status, 2)
  assert.match(stderr, /no workload 'nothing'; there are routes-10k/)
})

test('an interrupted benchmark ends, and leaves no process behind', { skip }, async () => {
  const child = spawn(process.execPath, [main, '--only', 'getlink', '--peers', 'nlkit'], {
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let told = ''
  child.stderr.setEncoding('utf8').on('data', text => (told += text))
  while (!told.includes('round 1')) await once(child.stderr, 'data')
  const host = spawnSync('pgrep', ['-P', String(child.pid)], { encoding: 'utf8' }).stdout.trim()
  child.kill('SIGINT')
  assert.deepEqual(await once(child, 'close'), [130, null])
  assert.match(told, /interrupted/)
  assert.notEqual(host, '')
  assert.throws(() => process.kill(Number(host), 0), { code: 'ESRCH' })
})
