/** The machinery of kmod/vm as the tests use it, with its types. */

import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { root } from '../project.js'

export interface VmOptions {
  readonly cwd?: string
  readonly env?: Readonly<Record<string, string>>
  /** Seconds. */
  readonly timeout?: number
  readonly processors?: number
  /** Folder that the guest may write. */
  readonly share?: string
  readonly signal?: AbortSignal
}

export interface VmResult {
  /** Of the command; 125 where the machine failed or the kernel's log has faults. */
  readonly status: number
  /** Why the machine did not come to its end. */
  readonly reason: string | undefined
  readonly output: string
  readonly kernelLog: string
  readonly faults: readonly string[]
}

interface Modules {
  'run.js': { runInVm(series: string, command: readonly string[], options?: VmOptions): Promise<VmResult> }
  'places.js': {
    SERIES: readonly string[]
    chosenSeries(): readonly string[]
    whyNotRunnable(series: string): string | undefined
    readyVersion(series: string): string | undefined
    headersFolder(series: string, version: string): string
    findProgram(name: string): string | undefined
    toolsFolder(): string
    cacheFolder(series: string): string
    sourcesFolder(series: string): string
  }
  'kbuild.js': { makeModules(headers: string, folder: string, variables?: readonly string[]): string }
  'build-modules.js': { buildModules(series: string): { folder: string; output: string }; moduleNames(): string[] }
  'kernel-log.js': { faults(log: string): string[] }
  'cpio.js': {
    packCpio(entries: readonly { name: string; data?: Buffer; target?: string; mode?: number }[]): Buffer
  }
}

async function load<Name extends keyof Modules>(name: Name): Promise<Modules[Name]> {
  return (await import(pathToFileURL(join(root, 'kmod/vm', name)).href)) as Modules[Name]
}

export const { runInVm } = await load('run.js')
const places = await load('places.js')
export const {
  cacheFolder,
  findProgram,
  headersFolder,
  readyVersion,
  SERIES,
  sourcesFolder,
  toolsFolder,
  whyNotRunnable,
} = places
/** Those that are tested: {@link SERIES} unless NLKIT_VM_SERIES names others. */
export const CHOSEN_SERIES = places.chosenSeries()
export const { makeModules } = await load('kbuild.js')
export const { buildModules, moduleNames } = await load('build-modules.js')
export const { faults } = await load('kernel-log.js')
export const { packCpio } = await load('cpio.js')
