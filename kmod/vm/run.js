#!/usr/bin/env node
// Boots one of the kernels and runs a command in it, as root, with this machine's files: `node kmod/vm/run.js [--series 6.12] -- COMMAND`,
// or a shell when there is no command. Reads of the guest see the host's files; its writes stay in its memory, save those to $NLKIT_VM_SHARE.

import { spawn } from 'node:child_process'
import {
  accessSync,
  constants,
  existsSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { guestScript } from './guest-script.js'
import { faults } from './kernel-log.js'
import { cacheFolder, checkSeries, NEWEST_SERIES, readyVersion, SERIES, whyNotRunnable } from './places.js'

/** Status of a run that did not come to its end or left a fault in the kernel's log. */
export const MACHINE_FAILED = 125
const TIMEOUT = 300 // seconds

/** The check of the timer counts interrupts in a short time, and on a busy machine an emulated timer fails it. */
const KERNEL_ARGUMENTS =
  'no_timer_check console=ttyS0 quiet loglevel=4 log_buf_len=4M panic=-1 oops=panic nokaslr mitigations=off tsc=reliable random.trust_cpu=on cryptomgr.notests'

/**
 * Hardware virtualisation only where the processor says that it has it: /dev/kvm alone may be a nested form that runs a guest of its own kind and
 * stops at the first instruction it cannot emulate. Otherwise qemu translates; a second processor would then make it slower, not faster.
 */
function accelerator() {
  try {
    accessSync('/dev/kvm', constants.R_OK | constants.W_OK)
    if (/^flags\s*:.*\b(vmx|svm)\b/m.test(readFileSync('/proc/cpuinfo', 'utf8')))
      return ['-accel', 'kvm', '-cpu', 'host']
  } catch {}
  return ['-accel', 'tcg,thread=multi,tb-size=256', '-cpu', 'max']
}

function share9p(id, path, tag, options) {
  return [
    ...['-fsdev', `local,id=${id},path=${path},security_model=none,multidevs=remap${options}`],
    ...['-device', `virtio-9p-pci,fsdev=${id},mount_tag=${tag}`],
  ]
}

function qemuArguments(folder, share, { memory, processors }) {
  return [
    ...['-M', 'q35', ...accelerator(), '-smp', String(processors), '-m', String(memory)],
    ...['-nodefaults', '-display', 'none', '-no-reboot'],
    ...['-kernel', join(folder, 'vmlinux'), '-initrd', join(folder, 'initrd')],
    ...['-append', `${KERNEL_ARGUMENTS} NLKIT_INIT=${join(share, 'init.sh')}`],
    ...['-chardev', `file,id=console,path=${join(share, 'console.log')}`, '-serial', 'chardev:console'],
    ...['-chardev', 'stdio,id=terminal,signal=off', '-serial', 'chardev:terminal'],
    ...share9p('root', '/', 'host', ',readonly=on'),
    ...share9p('share', share, 'share', ''),
    ...['-device', 'isa-debug-exit,iobase=0xf4,iosize=0x01'],
  ]
}

/** Ends when qemu has; `reason` says why the machine did not end by itself. An abort, like the time limit, kills that one process. */
function waitFor(child, timeout, signal) {
  return new Promise((resolve, reject) => {
    let reason
    const kill = why => {
      reason ??= why
      child.kill('SIGKILL')
    }
    const timer = timeout > 0 ? setTimeout(() => kill(`timed out after ${timeout} s`), timeout * 1000) : undefined
    const aborted = () => kill('stopped')
    if (signal?.aborted) aborted()
    signal?.addEventListener('abort', aborted)
    child.once('error', reject)
    child.once('close', code => {
      clearTimeout(timer)
      signal?.removeEventListener('abort', aborted)
      resolve(reason ?? `qemu ended with ${code}`)
    })
  })
}

const readIfThere = path => (existsSync(path) ? readFileSync(path, 'utf8') : '')

/**
 * Runs `command` (words) in a guest of the given series.
 *
 * Options: `cwd`; `env`; `timeout` in seconds, 0 for none; `memory` in MiB; `processors`; `share`, an absolute folder that the guest may write (a
 * temporary one unless given); `signal`; `terminal` `{ rows, columns }` connects standard input; `onOutput(chunk)`.
 * Returns `{ status, reason, output, kernelLog, faults }`. `status` is the command's, or 125 where the machine did not come to its end
 * (then `reason` says why) or its kernel's log names a fault (then `faults` has the lines).
 */
export async function runInVm(series, command, options = {}) {
  const obstacle = whyNotRunnable(series)
  if (obstacle !== undefined) throw new Error(obstacle)
  const { cwd = process.cwd(), env = {}, timeout = TIMEOUT, memory = 1024, processors = 1, terminal, signal } = options
  const folder = realpathSync(cacheFolder(series))
  const share = realpathSync(options.share ?? mkdtempSync(join(tmpdir(), 'nlkit-vm-')))
  try {
    const script = { version: readyVersion(series), root: join(folder, 'root'), share, cwd, env, command, terminal }
    writeFileSync(join(share, 'init.sh'), guestScript(script))
    for (const name of ['status', 'kernel.log', 'console.log']) rmSync(join(share, name), { force: true })
    const stdio = [terminal ? 'inherit' : 'ignore', terminal ? 'inherit' : 'pipe', 'pipe']
    const child = spawn('qemu-system-x86_64', qemuArguments(folder, share, { memory, processors }), { stdio })
    const chunks = []
    const take = chunk => {
      chunks.push(chunk)
      options.onOutput?.(chunk)
    }
    child.stdout?.on('data', take)
    child.stderr.on('data', take)
    const ended = await waitFor(child, timeout, signal)
    const status = readIfThere(join(share, 'status'))
    const kernelLog = readIfThere(join(share, 'kernel.log')) || readIfThere(join(share, 'console.log'))
    const found = faults(kernelLog)
    return {
      status: status === '' || found.length > 0 ? MACHINE_FAILED : Number(status),
      reason: status === '' ? ended : undefined,
      output: Buffer.concat(chunks).toString(),
      kernelLog,
      faults: found,
    }
  } finally {
    if (options.share === undefined) rmSync(share, { recursive: true, force: true })
  }
}

const USAGE = `usage: node kmod/vm/run.js [--series ${[...SERIES, NEWEST_SERIES].join('|')}] [--timeout SECONDS] [--log] -- COMMAND [ARGUMENT...]`

/** `--log` prints the kernel's log at the end. Ctrl-C and SIGTERM end the machine. */
async function main() {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      series: { type: 'string', default: SERIES.at(-1) },
      timeout: { type: 'string' },
      log: { type: 'boolean', default: false },
      help: { type: 'boolean', short: 'h', default: false },
    },
  })
  if (values.help) {
    console.log(USAGE)
    return 0
  }
  checkSeries([values.series])
  const controller = new AbortController()
  for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(name, () => controller.abort())
  const interactive = positionals.length === 0
  if (interactive && !process.stdin.isTTY) throw new Error(`a shell needs a terminal\n${USAGE}`)
  const { rows = 24, columns = 80 } = process.stdout
  if (interactive) process.stdin.setRawMode(true)
  try {
    const { status, reason, kernelLog, faults } = await runInVm(
      values.series,
      interactive ? ['bash', '-i'] : positionals,
      {
        signal: controller.signal,
        timeout: Number(values.timeout ?? (interactive ? 86_400 : TIMEOUT)),
        env: { TERM: (interactive && process.env.TERM) || 'dumb' },
        onOutput: chunk => process.stdout.write(chunk),
        ...(interactive ? { terminal: { rows, columns } } : {}),
      },
    )
    if (values.log || reason !== undefined) process.stderr.write(kernelLog)
    for (const line of faults) process.stderr.write(`nlkit vm: the kernel's log has: ${line}\n`)
    if (reason !== undefined) process.stderr.write(`nlkit vm: the machine did not come to its end: ${reason}\n`)
    return status
  } finally {
    if (interactive) process.stdin.setRawMode(false)
  }
}

if (process.argv[1] !== undefined && realpathSync(process.argv[1]) === fileURLToPath(import.meta.url)) {
  try {
    process.exitCode = await main()
  } catch (error) {
    process.stderr.write(`nlkit vm: ${error.message}\n`)
    process.exitCode = 1
  }
}
