// Builds the addon: one compiler call per architecture, only when the sources or the way they are compiled have changed.

import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/**
 * The binary names no C library: socket() and the like are found in the process that loads it, so one file serves glibc
 * and musl. That rules out what only one of them has: the stack protector's canary layout and the _FORTIFY_SOURCE wrappers.
 */
const FLAGS = [
  ...['-std=gnu11', '-O2', '-fPIC', '-shared', '-fvisibility=hidden', '-fno-stack-protector', '-U_FORTIFY_SOURCE'],
  ...['-Wall', '-Wextra', '-Werror=implicit', '-nostdlib', '-Wl,-z,relro', '-s'],
]

const CROSS = { arm64: 'aarch64-linux-gnu-gcc', x64: 'x86_64-linux-gnu-gcc' }

const REMEDY =
  'install one with the headers of the C library and the kernel (Debian, Ubuntu: apt install gcc libc6-dev; ' +
  'Alpine: apk add gcc musl-dev linux-headers; Fedora: dnf install gcc), then run: npm run setup'

/** Everything that must be compiled, in a fixed order. */
export function sources(root) {
  const names = readdirSync(join(root, 'native')).sort()
  return names.filter(name => name.endsWith('.c')).map(name => join(root, 'native', name))
}

export function includeFlags(root) {
  return ['-isystem', join(root, 'node_modules/node-api-headers/include')]
}

function fingerprint(root, compiler) {
  const hash = createHash('sha256').update(JSON.stringify([FLAGS, compiler]))
  for (const name of readdirSync(join(root, 'native')).sort()) {
    if (/\.[ch]$/.test(name)) hash.update(name).update(readFileSync(join(root, 'native', name)))
  }
  return hash.digest('hex')
}

/** True when `compiler` exists and finds the headers the addon needs. */
function works(compiler) {
  const folder = mkdtempSync(join(tmpdir(), 'nlkit-cc-'))
  const file = join(folder, 'probe.c')
  writeFileSync(
    file,
    '#include <linux/if_tun.h>\n#include <linux/netlink.h>\n#include <sys/socket.h>\nint nlkit_probe;\n',
  )
  const { status } = spawnSync(compiler, ['-c', file, '-o', join(folder, 'probe.o')], { stdio: 'ignore' })
  rmSync(folder, { recursive: true, force: true })
  return status === 0
}

function hostCompiler() {
  const candidates = process.env.CC ? [process.env.CC] : ['cc', 'gcc', 'clang']
  return { compiler: candidates.find(works), candidates }
}

function compile(root, compiler, target) {
  mkdirSync(join(target, '..'), { recursive: true })
  const temporary = `${target}.${process.pid}`
  const args = [...FLAGS, ...includeFlags(root), ...sources(root), '-o', temporary]
  const { status, stderr } = spawnSync(compiler, args, { encoding: 'utf8' })
  if (stderr) process.stderr.write(stderr)
  if (status !== 0) throw new Error(`${compiler} failed on native/*.c; its messages are above`)
  renameSync(temporary, target) // a process that has the old file loaded keeps it
}

function upToDate(stampFile, target, expected) {
  return existsSync(target) && existsSync(stampFile) && readFileSync(stampFile, 'utf8') === expected
}

/** Builds for one architecture unless that was done. `find` gives the compiler, or undefined where there is none. */
function buildFor(root, arch, find, say) {
  const target = join(root, 'prebuilds', `linux-${arch}`, 'nlkit.node')
  const stampFile = join(root, 'build', `addon-linux-${arch}.stamp`)
  const expected = fingerprint(root, process.env.CC ?? '')
  if (upToDate(stampFile, target, expected)) return true
  const compiler = find()
  if (!compiler) return false
  say(`compiling the addon for linux-${arch} (${compiler})`)
  compile(root, compiler, target)
  mkdirSync(join(root, 'build'), { recursive: true })
  writeFileSync(stampFile, expected)
  return true
}

/** Without a usable compiler: says so and goes on, because everything but `nlkit/transport`'s `linux` works without. */
export function buildAddon(root, say) {
  if (process.platform !== 'linux')
    return say(`no addon on ${process.platform}: everything works except sockets of a running kernel`)
  let tried = []
  const find = () => {
    const { compiler, candidates } = hostCompiler()
    tried = candidates
    return compiler
  }
  if (buildFor(root, process.arch, find, say)) return
  say(
    `no usable C compiler (tried ${tried.join(', ')}): going on without the addon, so without sockets of the running kernel`,
  )
  say(REMEDY)
}

/** For publishing: this architecture, which must succeed, and every other whose cross compiler is installed. */
export function buildPrebuilds(root, say) {
  if (process.platform !== 'linux') throw new Error('the prebuilt addons are made on Linux')
  if (!buildFor(root, process.arch, () => hostCompiler().compiler, say))
    throw new Error(`no usable C compiler: ${REMEDY}`)
  for (const [arch, compiler] of Object.entries(CROSS)) {
    if (arch === process.arch) continue
    const built = buildFor(root, arch, () => (works(compiler) ? compiler : undefined), say)
    if (!built) say(`no prebuilt addon for linux-${arch}: ${compiler} is not installed`)
  }
}
