// Debian's packages, through apt's own commands: programs are installed by name, a kernel is only downloaded and unpacked.

import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { findProgram } from './places.js'

/** Programs the set-up and the machine need, and the package each comes in. */
const PROGRAMS = {
  'qemu-system-x86_64': 'qemu-system-x86',
  depmod: 'kmod',
  xz: 'xz-utils',
  zstd: 'zstd',
  make: 'make',
  'gcc-12': 'gcc-12', // the compiler of both kernels; another one would warn about every module
}

/** Runs a program and returns what it prints. @throws Error with its messages when it fails */
function run(program, args, options = {}) {
  const { status, stdout, stderr, error } = spawnSync(program, args, {
    encoding: 'utf8',
    maxBuffer: 2 ** 26,
    ...options,
  })
  if (error) throw new Error(`cannot run ${program}: ${error.message}`)
  if (status !== 0) throw new Error(`${program} ${args.join(' ')} failed:\n${stderr || stdout}`.trimEnd())
  return stdout
}

export function missingPackages() {
  return Object.keys(PROGRAMS)
    .filter(name => findProgram(name) === undefined)
    .map(name => PROGRAMS[name])
}

/** @throws Error that says what an administrator has to do, where this user cannot do it */
export function updateLists() {
  if (!existsSync('/usr/bin/apt-get'))
    throw new Error('the kernels come as Debian packages, and apt-get is missing here')
  if (process.geteuid() === 0) run('apt-get', ['update', '-qq'])
}

/** Installs what is missing, without the packages that are only recommended: one of them would bring a kernel and build its initrd. */
export function installPrograms(say) {
  const missing = missingPackages()
  if (missing.length === 0) return
  const command = ['apt-get', 'install', '-y', '--no-install-recommends', ...missing]
  if (process.geteuid() !== 0) throw new Error(`needs root for: ${command.join(' ')}`)
  say(`installing ${missing.join(', ')}`)
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  run(command[0], [...command.slice(1), '-qq', '-o', 'DPkg::Lock::Timeout=300'], { env })
}

function dependencies(name) {
  const { stdout } = spawnSync('apt-cache', ['depends', name], { encoding: 'utf8' })
  return [...(stdout ?? '').matchAll(/^\s*\|?Depends: (\S+)$/gm)].map(match => match[1])
}

/** Newest release of a kernel series that apt knows, as `6.1.0-56-amd64`. */
export function findKernel(series) {
  for (const name of [`linux-image-${series}-amd64`, 'linux-image-amd64']) {
    const found = dependencies(name).find(dependency => dependency.startsWith(`linux-image-${series}.`))
    if (found) return found.slice('linux-image-'.length)
  }
  throw new Error(`apt knows no linux-image of series ${series} (Debian 12 with its security updates has 6.1 and 6.12)`)
}

/** Names of the packages with a kernel, its headers, what the headers need to build modules, and a busybox that needs nothing. */
export function kernelPackages(version) {
  const headers = `linux-headers-${version}`
  const needed = dependencies(headers).filter(name => /^linux-(headers-.*-common|kbuild-|compiler-)/.test(name))
  return [`linux-image-${version}`, headers, ...needed, 'busybox-static']
}

/** Downloads into `folder`; apt checks the hashes, and leaves alone what is already there in full. */
export function download(names, folder) {
  run('apt-get', ['-o', 'APT::Sandbox::User=root', '-qq', 'download', ...names], { cwd: folder })
}

export function unpack(deb, folder) {
  run('dpkg-deb', ['-x', deb, folder])
}

/** Writes modules.dep and its relatives for the modules below `root`. */
export function indexModules(root, version) {
  run(findProgram('depmod') ?? 'depmod', ['-b', root, version])
}
