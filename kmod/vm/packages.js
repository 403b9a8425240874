// Debian's packages, through apt's own commands: programs are installed by name, a kernel is only downloaded and unpacked.

import { existsSync } from 'node:fs'
import { dependencies, run } from './apt.js'
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

/** Newest release of a kernel series that apt knows, as `6.1.0-56-amd64`. */
export function findKernel(series, apt) {
  const known = [`linux-image-${series}-amd64`, 'linux-image-amd64'].flatMap(name => dependencies(name, apt))
  const found = known.find(name => name.startsWith(`linux-image-${series}.`))
  if (found) return found.slice('linux-image-'.length)
  const others = known.filter(name => /^linux-image-\d/.test(name)).join(', ')
  throw new Error(
    `apt knows no linux-image of series ${series}: Debian 12 with its security updates has 6.1 and 6.12, backports for its next release one more` +
      (others === '' ? '' : ` (here: ${others})`),
  )
}

/** Names of the packages that are booted: a kernel, its modules where they come by themselves, and a busybox that needs nothing. */
export function kernelPackages(version, apt) {
  const image = `linux-image-${version}`
  const parts = dependencies(image, apt).filter(name => /^linux-(binary|modules|base)-\d/.test(name))
  return [image, ...parts, 'busybox-static']
}

/** Names of the packages that modules are built with. */
export function headerPackages(version, apt) {
  const headers = `linux-headers-${version}`
  const parts = dependencies(headers, apt).filter(name => /^linux-(headers-.*-common|kbuild-|compiler-)/.test(name))
  return [headers, ...parts]
}

/** The compiler that the headers' packages name, as `gcc-14`. */
export function headerCompiler(version, apt) {
  const named = dependencies(`linux-headers-${version}`, apt).map(name => /^(gcc-\d+)(-for-host)?$/.exec(name)?.[1])
  return named.find(name => name !== undefined) ?? 'gcc'
}

/** Name of the kernel's source, which comes as an archive in a package. */
export function sourcePackage(series) {
  return `linux-source-${series}`
}

/** Writes modules.dep and its relatives for the modules below `root`. */
export function indexModules(root, version) {
  run(findProgram('depmod') ?? 'depmod', ['-b', root, version])
}
