/** The virtual machine itself: what a run gives back, and what makes it fail. */

import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, realpathSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import test, { type TestContext } from 'node:test'
import { root } from '../project.js'
import { faults, packCpio, runInVm, whyNotRunnable } from './virtual-machine.js'

const SERIES = '6.12'
const onMachine = { skip: whyNotRunnable(SERIES) ?? false }

function folder(t: TestContext): string {
  const path = realpathSync(mkdtempSync(join(tmpdir(), 'nlkit-vm-test-')))
  t.after(() => rmSync(path, { recursive: true, force: true }))
  return path
}

test("the command's status, its output, the shared folder; the guest's other writes stay in it", onMachine, async t => {
  const share = folder(t)
  const elsewhere = join(folder(t), 'written')
  const script = `id -u; echo "$0" "$GIVEN"; uname -r; echo shared >"$NLKIT_VM_SHARE/file"; echo no >${elsewhere}; cat ${elsewhere}; exit 42`
  const result = await runInVm(SERIES, ['sh', '-c', script, "it's a word"], { share, env: { GIVEN: '$HOME "x"' } })
  assert.deepEqual([result.status, result.reason, result.faults], [42, undefined, []])
  const lines = result.output.split('\n')
  assert.deepEqual(lines.toSpliced(2, 1), ['0', `it's a word $HOME "x"`, 'no', ''])
  assert.match(lines[2]!, /^6\.12\./)
  assert.equal(readFileSync(join(share, 'file'), 'utf8'), 'shared\n')
  assert.equal(existsSync(elsewhere), false)
})

test("a warning in the kernel's log fails the run, whatever the command says", onMachine, async () => {
  const result = await runInVm(SERIES, ['sh', '-c', 'echo "<4>WARNING: CPU: 0 PID: 1 at net/x.c" >/dev/kmsg'])
  assert.deepEqual(
    [result.status, result.reason, result.faults],
    [125, undefined, ['WARNING: CPU: 0 PID: 1 at net/x.c']],
  )
})

test('a panic ends the machine and is reported', onMachine, async () => {
  const result = await runInVm(SERIES, ['sh', '-c', 'echo c >/proc/sysrq-trigger; sleep 60'], { timeout: 60 })
  assert.equal(result.status, 125)
  assert.match(result.reason ?? '', /^qemu ended/)
  assert.ok(result.faults.some(line => line.startsWith('Kernel panic')))
})

test('a time limit and an abort end qemu, and nothing is left of it', onMachine, async t => {
  const share = folder(t)
  const running = () => spawnSync('pgrep', ['-f', share], { encoding: 'utf8' }).stdout
  const late = await runInVm(SERIES, ['true'], { share, timeout: 0.2 })
  assert.deepEqual([late.status, late.reason], [125, 'timed out after 0.2 s'])
  const stopped = await runInVm(SERIES, ['sleep', '100'], { share, signal: AbortSignal.timeout(500) })
  assert.deepEqual([stopped.status, stopped.reason], [125, 'stopped'])
  assert.equal(running(), '')
})

test('without a machine, why it cannot be had is said', () => {
  const script = join(root, 'kmod/vm/run.js')
  const run = (env: NodeJS.ProcessEnv) =>
    spawnSync(process.execPath, [script, '--', 'true'], { encoding: 'utf8', env: { ...process.env, ...env } })
  assert.match(run({ NLKIT_VM: 'off' }).stderr, /^nlkit vm: NLKIT_VM=off$/m)
  const empty = run({ NLKIT_VM: '', NLKIT_VM_CACHE: '/nonexistent' })
  assert.equal(empty.status, 1)
  assert.match(empty.stderr, /no kernel 6\.12 in \/nonexistent\/6\.12: node kmod\/vm\/setup\.js 6\.12 fetches it/)
})

test('faults in a log are found, and words that only look like them are not', () => {
  const log = [
    '[    0.81] PCI: Using host bridge windows; if necessary, use "pci=nocrs" and report a bug',
    '[    0.91] ftrace: allocated 180 pages',
    '[    1.00] BUG: kernel NULL pointer dereference, address: 0000000000000000',
    '[    1.01] Oops: 0000 [#1] PREEMPT SMP NOPTI',
    '[    1.02] Call Trace:',
    '[    1.03] WARNING: CPU: 0 PID: 1 at kernel/softirq.c:1',
    '[    1.04] nlkit_echo: received netlink message payload: a warning',
  ]
  assert.deepEqual(
    faults(log.join('\n')).map(line => line.split(/[:\s]/)[0]),
    ['BUG', 'Oops', 'Call', 'WARNING'],
  )
})

test('an archive for the kernel: headers, padding, links and the end', () => {
  const archive = packCpio([
    { name: 'bin' },
    { name: 'bin/a', data: Buffer.from('12345'), mode: 0o755 },
    { name: 'b', target: 'bin/a' },
  ])
  assert.equal(archive.length % 4, 0)
  const text = archive.toString('latin1')
  const entries = [...text.matchAll(/070701([0-9A-F]{104})([^\0]+)\0/gi)].map(([, fields, name]) => {
    const [, mode, , , , , size] = fields!.match(/.{8}/g)!.map(field => Number.parseInt(field, 16))
    return [name, mode!.toString(8), size]
  })
  assert.deepEqual(entries, [
    ['bin', '40755', 0],
    ['bin/a', '100755', 5],
    ['b', '120777', 5],
    ['TRAILER!!!', '0', 0],
  ])
  assert.ok(text.includes('12345\0\0\0'))
})
