#!/usr/bin/env node
// Fetches the kernels that the virtual machine boots: `node kmod/vm/setup.js [6.1] [6.12] [7.2]`, the first two unless named. What is already there is
// left alone, so that this may run before every test. Nothing is installed but qemu and small tools; the kernels are only unpacked.

import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { withLock } from '../../scripts/lock.js'
import { download, nextRelease, OWN, unpack } from './apt.js'
import { extractVmlinux } from './extract-vmlinux.js'
import { makeInitramfs } from './initramfs.js'
import {
  findKernel,
  headerCompiler,
  headerPackages,
  indexModules,
  installPrograms,
  kernelPackages,
  missingPackages,
  updateLists,
} from './packages.js'
import {
  cacheFolder,
  checkSeries,
  chosenSeries,
  headersFolder,
  isNewer,
  readyRecord,
  readyVersion,
  sourcesFolder,
  toolchainFolder,
  toolsFolder,
} from './places.js'
import { fetchSources } from './sources.js'
import { fetchToolchain, linkFolders } from './toolchain.js'

function say(line) {
  process.stderr.write(`nlkit vm: ${line}\n`)
}

/** Writes under another name first, so that a file that is there is whole. */
function writeWhole(path, data) {
  writeFileSync(`${path}.part`, data)
  renameSync(`${path}.part`, path)
}

/** Packages into root/; a package that is unpacked leaves a mark, so that an interrupted set-up goes on where it was. */
function fetchPackages(folder, version, packages, apt) {
  const debs = join(folder, 'debs')
  mkdirSync(debs, { recursive: true })
  const names = packages.filter(name => !existsSync(join(debs, `${name}.unpacked`)))
  if (names.length === 0) return
  say(`${version}: downloading ${names.length} packages`)
  download(names, debs, apt)
  for (const name of names) {
    say(`${version}: unpacking ${name}`)
    const deb = readdirSync(debs).find(file => file.startsWith(`${name}_`) && file.endsWith('.deb'))
    unpack(join(debs, deb), join(folder, 'root'))
    writeFileSync(join(debs, `${name}.unpacked`), '')
    rmSync(join(debs, deb))
  }
}

/** The headers' packages go where the kernel's do, or into a toolchain of their own. */
function fetchKernel(series, folder, version, apt) {
  const root = join(folder, 'root')
  mkdirSync(root, { recursive: true })
  const kernel = kernelPackages(version, apt)
  if (!isNewer(series)) {
    fetchPackages(folder, version, [...kernel, ...headerPackages(version, apt)], apt)
    relocateHeaders(folder, headersFolder(series, version))
    return
  }
  linkFolders(root)
  fetchPackages(folder, version, kernel, apt)
  fetchToolchain(toolchainFolder(series), headerPackages(version, apt), headerCompiler(version, apt), apt, line =>
    say(`${version}: ${line}`),
  )
  rmSync(join(headersFolder(series, version), 'vmlinux'), { force: true })
}

/** The headers' one absolute path is /usr/src; and the 6.12 headers' vmlinux would make every module's build look for pahole. */
function relocateHeaders(folder, headers) {
  const makefile = join(headers, 'Makefile')
  const text = readFileSync(makefile, 'utf8')
  writeWhole(makefile, text.replace(/^include \/usr\/src\//m, `include ${join(folder, 'root/usr/src')}/`))
  rmSync(join(headers, 'vmlinux'), { force: true })
}

/** Tools that only the tests of the C use, unpacked; without them those tests are skipped. */
const TOOLS = { 'usr/bin/sparse': 'sparse' }

function fetchTools() {
  const folder = toolsFolder()
  for (const [path, name] of Object.entries(TOOLS)) {
    if (existsSync(join(folder, path))) continue
    const debs = join(folder, 'debs')
    mkdirSync(debs, { recursive: true })
    try {
      download([name], debs)
      unpack(
        join(
          debs,
          readdirSync(debs).find(file => file.startsWith(`${name}_`) && file.endsWith('.deb')),
        ),
        folder,
      )
    } catch (error) {
      say(`${name} could not be fetched; the tests that use it are skipped: ${error.message.split('\n').at(-1)}`)
    }
    rmSync(debs, { recursive: true, force: true })
  }
}

/** The kernel's image: in boot/, or since Debian's 7.x among the modules. */
function imageOf(root, version) {
  const places = [`boot/vmlinuz-${version}`, `usr/lib/modules/${version}/vmlinuz`].map(path => join(root, path))
  return places.find(path => existsSync(path)) ?? places[0]
}

function aptOf(series) {
  return isNewer(series) ? nextRelease(join(cacheFolder(series), 'apt')) : OWN
}

function prepare(series, folder) {
  const apt = aptOf(series)
  const version = findKernel(series, apt)
  const begun = join(folder, 'version')
  if (existsSync(begun) && readFileSync(begun, 'utf8') !== version)
    for (const name of ['debs', 'root']) rmSync(join(folder, name), { recursive: true, force: true })
  writeWhole(begun, version)
  const root = join(folder, 'root')
  fetchKernel(series, folder, version, apt)
  say(`${version}: indexing its modules`)
  indexModules(root, version)
  say(`${version}: extracting the kernel, packing the initramfs`)
  const image = imageOf(root, version)
  writeWhole(join(folder, 'vmlinux'), extractVmlinux(readFileSync(image)))
  writeWhole(join(folder, 'initrd'), makeInitramfs(root, version))
  writeWhole(join(folder, 'ready.json'), JSON.stringify(readyRecord(version)))
  rmSync(image)
  for (const path of ['debs', 'root/boot', 'root/usr/share', 'version'])
    rmSync(join(folder, path), { recursive: true, force: true })
  return version
}

/** Runs `step` with a series to itself; apt's lists of another release do not stay. */
function alone(series, step) {
  const folder = cacheFolder(series)
  mkdirSync(folder, { recursive: true })
  try {
    withLock(join(folder, '.lock'), say, () => step(folder))
  } finally {
    rmSync(join(folder, 'apt'), { recursive: true, force: true })
  }
}

/**
 * Makes the given series ready to boot. @returns their kernel releases
 * @param options.sources fetches, too, what only tests use: parts of the kernels' sources
 * @throws Error that says what is missing: root for an installation, apt, the network
 */
export function setUp(seriesList, { sources = false } = {}) {
  const missing = seriesList.filter(series => readyVersion(series) === undefined)
  if (missing.length > 0 || missingPackages().includes('qemu-system-x86')) {
    if (process.platform !== 'linux' || process.arch !== 'x64')
      throw new Error('the virtual machine needs Linux on x86-64')
    if (!missing.every(isNewer)) updateLists()
    installPrograms(say)
  }
  for (const series of missing)
    alone(series, folder => {
      if (readyVersion(series) !== undefined) return
      const start = performance.now()
      say(`${prepare(series, folder)}: ready after ${((performance.now() - start) / 1000).toFixed(1)} s, in ${folder}`)
    })
  if (missing.length > 0 || !existsSync(toolsFolder())) alone(seriesList[0], fetchTools)
  for (const series of seriesList.filter(name => sources && !existsSync(sourcesFolder(name))))
    alone(series, () => fetchSources(series, readyVersion(series), () => aptOf(series), say))
  return seriesList.map(readyVersion)
}

if (process.argv[1] !== undefined && realpathSync(process.argv[1]) === fileURLToPath(import.meta.url)) {
  try {
    const { values, positionals } = parseArgs({ allowPositionals: true, options: { sources: { type: 'boolean' } } })
    setUp(positionals.length > 0 ? checkSeries(positionals) : chosenSeries(), values)
  } catch (error) {
    say(error.message)
    process.exitCode = 1
  }
}
