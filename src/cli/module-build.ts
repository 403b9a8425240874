/** Building the module of a project, and putting it into the running kernel. */

import { spawnSync } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, readdirSync, realpathSync, statSync } from 'node:fs'
import { release as runningRelease } from 'node:os'
import { join, resolve } from 'node:path'
import { definitionFile } from '../module/index.js'
import { ModuleError } from './module-error.js'
import type { Output } from './output.js'
import { UsageError } from './usage-error.js'
import { importScript, runScript } from './vm-scripts.js'

export interface Built {
  /** Release of the kernel that it is for. */
  readonly release: string
  /** Path of the .ko. */
  readonly file: string
  /** Name that the kernel has it under. */
  readonly module: string
  /** What the compiler said; undefined where it was not asked: the module was built before, and nothing has changed. */
  readonly messages: string | undefined
}

export interface BuildOptions {
  readonly series?: string | undefined
  /** Folder of headers. */
  readonly kernelHeaders?: string | undefined
}

/** Folder of the running kernel's headers, where they are installed. */
export const RUNNING_HEADERS: string = join('/lib/modules', runningRelease(), 'build')

/** The folder of a project that a command was given, or the present one. @throws ValueError where it is none. */
export async function projectFolder(operands: readonly string[]): Promise<string> {
  const folder = resolve(operands[0] ?? '.')
  await definitionFile(folder)
  return realpathSync(folder)
}

/** Name of the module in a project: that of its main file. @throws ModuleError. */
export function moduleName(folder: string): string {
  const sources = existsSync(join(folder, 'module')) ? readdirSync(join(folder, 'module')) : []
  const [main, second] = sources.filter(name => name.endsWith('_main.c'))
  if (second !== undefined)
    throw new ModuleError(
      `${join(folder, 'module')} has ${main} and ${second}: which is the module? nlkit module generate says`,
    )
  if (main !== undefined) return main.slice(0, -'_main.c'.length)
  throw new ModuleError(`${join(folder, 'module')} has no _main.c; nlkit module generate makes it`)
}

/** The headers that the options name: of a folder, of a series of the virtual machine, else of the running kernel, else of the newest series. */
async function headersFor({ series, kernelHeaders }: BuildOptions): Promise<string> {
  if (series !== undefined && kernelHeaders !== undefined)
    throw new UsageError('--series and --kernel-headers say the same thing twice; give one of them')
  if (kernelHeaders !== undefined) return resolve(kernelHeaders)
  if (series === undefined && existsSync(RUNNING_HEADERS)) return RUNNING_HEADERS
  return seriesHeaders(series)
}

async function seriesHeaders(series: string | undefined): Promise<string> {
  const { headersFolder, readyVersion } = await importScript('places.js')
  const name = await knownSeries(series)
  if (readyVersion(name) === undefined && (await runScript('setup.js', [name])) !== 0)
    throw new ModuleError(`the headers of Linux ${name} could not be fetched; the reason is above`)
  return headersFolder(name, readyVersion(name)!)
}

/** A series of the virtual machine; by default the newest of those that are fetched unless named. @throws UsageError for another. */
export async function knownSeries(series: string | undefined): Promise<string> {
  const { checkSeries, SERIES } = await importScript('places.js')
  if (series === undefined) return SERIES.at(-1)!
  try {
    checkSeries([series])
  } catch (error) {
    throw new UsageError(`--series: ${(error as Error).message}`)
  }
  return series
}

/** Builds in build/RELEASE of the project, so that its sources stay clean and kernels do not mix. @throws ModuleError with the compiler's messages. */
export async function buildModule(folder: string, options: BuildOptions): Promise<Built> {
  const module = moduleName(folder)
  const headers = await headersFor(options)
  const { kernelRelease, makeModules } = await importScript('kbuild.js')
  try {
    const release = kernelRelease(headers)
    const target = join(folder, 'build', release)
    mkdirSync(target, { recursive: true })
    cpSync(join(folder, 'module'), target, { recursive: true, preserveTimestamps: true })
    const messages = makeModules(headers, target)
    return { release, file: join(target, `${module}.ko`), module, messages }
  } catch (error) {
    throw new ModuleError((error as Error).message)
  }
}

/**
 * The module as it was built for the running kernel, where nothing of it has changed since: a machine that has it needs neither headers nor a compiler.
 * Named headers mean a build in any case.
 */
function builtBefore(folder: string, { kernelHeaders }: BuildOptions): Built | undefined {
  const [module, release] = [moduleName(folder), runningRelease()]
  const file = join(folder, 'build', release, `${module}.ko`)
  if (kernelHeaders !== undefined || !existsSync(file)) return undefined
  const sources = readdirSync(join(folder, 'module'), { recursive: true, withFileTypes: true })
  const built = statSync(file).mtimeMs
  const changed = sources.some(each => each.isFile() && statSync(join(each.parentPath, each.name)).mtimeMs > built)
  return changed ? undefined : { release, file, module, messages: undefined }
}

/** For the running kernel: what was built before, or built now. @throws ModuleError as {@link buildModule}, and where it is loaded already. */
export async function moduleToLoad(folder: string, options: BuildOptions): Promise<Built> {
  checkLoadable()
  const module = moduleName(folder)
  if (isLoaded(module)) throw new ModuleError(`${module} is loaded already; nlkit module unload takes it out`)
  return builtBefore(folder, options) ?? buildModule(folder, options)
}

/** Whether the running kernel has the module. */
export function isLoaded(module: string): boolean {
  return existsSync(join('/sys/module', module))
}

/** Loads a module into the running kernel. @throws ModuleError with what to do. */
export async function loadModule({ file, module, release }: Built): Promise<void> {
  if (release !== runningRelease())
    throw new ModuleError(
      `${file} is for Linux ${release}, and ${runningRelease()} runs; nlkit module test tries it in a virtual machine`,
    )
  await kernelTool('insmod', [file], `loading ${module}`)
}

export async function unloadModule(module: string): Promise<void> {
  checkLoadable()
  if (!isLoaded(module)) throw new ModuleError(`the running kernel has no module ${module}`)
  await kernelTool('rmmod', [module], `unloading ${module}`)
}

/** @throws ModuleError where this user or this kernel cannot load modules. */
export function checkLoadable(): void {
  const instead = 'nlkit module test tries it in a virtual machine'
  if (process.platform !== 'linux') throw new ModuleError(`modules are of Linux, and this is ${process.platform}`)
  if (!existsSync('/proc/modules'))
    throw new ModuleError(`the running kernel takes no modules (it was built without CONFIG_MODULES); ${instead}`)
  if (process.geteuid!() !== 0) throw new ModuleError(`modules are loaded and unloaded by root; ${instead}`)
}

async function kernelTool(name: string, words: readonly string[], doing: string): Promise<void> {
  const { findProgram } = await importScript('places.js')
  const program = findProgram(name)
  if (program === undefined) throw new ModuleError(`${doing}: ${name} is missing (Debian: kmod)`)
  const { status, stdout, stderr } = spawnSync(program, words, { encoding: 'utf8' })
  if (status !== 0) throw new ModuleError(`${doing}: ${`${stdout}${stderr}`.trim()}${hint(stderr)}`)
}

/** What insmod and rmmod mean. */
const HINTS: readonly (readonly [RegExp, string])[] = [
  [/File exists/, 'a module of this name is loaded already, or its family or protocol number is taken'],
  [/Device or resource busy/, 'its protocol number is taken'],
  [/is in use|temporarily unavailable/, 'each open socket of its protocol holds it: close them first'],
  [/Invalid module format/, 'it was built for another kernel; dmesg says which'],
  [
    /Operation not permitted|Key was rejected/,
    'root lacks CAP_SYS_MODULE here, or the kernel takes signed modules only',
  ],
]

function hint(message: string): string {
  const found = HINTS.find(([pattern]) => pattern.test(message))
  return found === undefined ? '' : ` (${found[1]})`
}

/** Tells of a build: the compiler's words on standard error, the file on standard output. */
export function tellBuilt({ file, messages }: Built, output: Output): void {
  if (messages === undefined) return
  if (messages.trim() !== '') output.note(messages.trimEnd())
  output.note(`nlkit: built ${file}`)
}
