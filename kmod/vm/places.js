// Where the virtual machines' files lie, which kernels there are, and whether one is ready to boot.

import { existsSync, readFileSync } from 'node:fs'
import { homedir } from 'node:os'
import { basename, delimiter, dirname, join } from 'node:path'

/** Kernel series that are booted unless others are named, the older first; both have Debian packages for bookworm. */
export const SERIES = ['6.1', '6.12']

/** The newest that was tried of those that Debian's backports for its next release have had; they have one or two at a time. */
export const NEWEST_SERIES = '7.2'

const orderOf = series => series.split('.').reduce((order, number) => order * 1000 + Number(number), 0)

/** Whether a series is newer than this system's packages; then its headers come with a compiler, and a C library, of their own. */
export function isNewer(series) {
  return /^\d+\.\d+$/.test(series) && orderOf(series) > orderOf(SERIES.at(-1))
}

/**
 * What is fetched, and tested, where nothing is named: {@link SERIES}, or those of NLKIT_VM_SERIES (`6.1,6.12,7.2`).
 *
 * @throws Error where the variable has a series that there is none of
 */
export function chosenSeries() {
  const named = (process.env.NLKIT_VM_SERIES ?? '').split(/[\s,]+/).filter(Boolean)
  return named.length === 0 ? SERIES : checkSeries(named)
}

/** @throws Error that says which there are */
export function checkSeries(names) {
  const unknown = names.filter(name => !SERIES.includes(name) && !isNewer(name))
  if (unknown.length === 0) return names
  throw new Error(
    `no kernel series ${unknown.join(', ')}; there are ${SERIES.join(' and ')}, or a newer one such as ${NEWEST_SERIES}`,
  )
}

/** Raised when the files of a cache written by an older set-up no longer do. */
const FORMAT = 1

/** Folder of one kernel series: vmlinux, initrd, root/ with modules, headers and busybox, ready.json. */
export function cacheFolder(series) {
  const base = process.env.NLKIT_VM_CACHE || join(process.env.XDG_CACHE_HOME || join(homedir(), '.cache'), 'nlkit/vm')
  return join(base, series)
}

/** Where tools are unpacked that no series of its own brings: sparse, the kernel's checker of C. */
export function toolsFolder() {
  return cacheFolder('tools')
}

/** Parts of the kernel's source, and netdevsim.ko built of it. */
export function sourcesFolder(series) {
  return join(cacheFolder(series), 'source')
}

/** What `ready.json` holds once everything else is in place. */
export function readyRecord(version) {
  return { format: FORMAT, version }
}

/** The kernel release (`6.1.0-56-amd64`) that is ready to boot, or undefined. */
export function readyVersion(series) {
  try {
    const { format, version } = JSON.parse(readFileSync(join(cacheFolder(series), 'ready.json'), 'utf8'))
    return format === FORMAT ? version : undefined
  } catch {
    return undefined
  }
}

/** Headers to build modules against. They work only at the place where set-up unpacked them. */
export function headersFolder(series, version) {
  const place = isNewer(series) ? TOOLCHAIN : 'root'
  return join(cacheFolder(series), place, 'usr/src', `linux-headers-${version}`)
}

const TOOLCHAIN = 'toolchain'

/** The system that modules are built in where this one cannot: a compiler, its C library, make, and the headers. */
export function toolchainFolder(series) {
  return join(cacheFolder(series), TOOLCHAIN)
}

/** The toolchain that headers lie in, or undefined. */
export function toolchainOf(headers) {
  const folder = dirname(dirname(dirname(headers)))
  return basename(folder) === TOOLCHAIN ? folder : undefined
}

/** A program by name; the folders of the administrator's programs count too, which an ordinary user's PATH lacks. */
export function findProgram(name) {
  const folders = [...(process.env.PATH ?? '').split(delimiter), '/usr/sbin', '/sbin']
  return folders.map(folder => join(folder, name)).find(path => existsSync(path))
}

/** Why a machine of this series cannot be started here and now, or undefined when it can. */
export function whyNotRunnable(series) {
  if (process.env.NLKIT_VM === 'off') return 'NLKIT_VM=off'
  if (process.platform !== 'linux' || process.arch !== 'x64') return 'the virtual machine needs Linux on x86-64'
  if (readyVersion(series) === undefined)
    return `no kernel ${series} in ${cacheFolder(series)}: node kmod/vm/setup.js ${series} fetches it, or says why it cannot`
  if (findProgram('qemu-system-x86_64') === undefined) return 'qemu-system-x86_64 is missing (Debian: qemu-system-x86)'
  return undefined
}
