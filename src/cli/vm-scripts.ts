/** The scripts of kmod/vm, which also run by themselves: the virtual machine's set-up and runs, and the kernel's build. */

import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { packageRoot } from '../transport/package-root.js'

const script = (name: string) => new URL(`kmod/vm/${name}`, packageRoot())

/** The script has the terminal; Ctrl-C reaches it there, and other signals are passed on, so that the machine ends in any case. */
export async function runScript(name: 'run.js' | 'setup.js', words: readonly string[]): Promise<number> {
  return runProgram(process.execPath, [fileURLToPath(script(name)), ...words])
}

/** As {@link runScript}, any program. */
export async function runProgram(program: string, words: readonly string[]): Promise<number> {
  const child = spawn(program, words, { stdio: 'inherit' })
  const pass = (signal: NodeJS.Signals) => void child.kill(signal)
  const ignore = () => {}
  process.on('SIGTERM', pass).on('SIGHUP', pass).on('SIGINT', ignore)
  try {
    const [status] = (await once(child, 'close')) as [number | null]
    return status ?? 1
  } finally {
    process.off('SIGTERM', pass).off('SIGHUP', pass).off('SIGINT', ignore)
  }
}

interface Scripts {
  'places.js': {
    readonly SERIES: readonly string[]
    /** @throws Error that says which there are */
    checkSeries(names: readonly string[]): readonly string[]
    readyVersion(series: string): string | undefined
    headersFolder(series: string, version: string): string
    whyNotRunnable(series: string): string | undefined
    findProgram(name: string): string | undefined
  }
  'kbuild.js': {
    kernelRelease(headers: string): string
    makeModules(headers: string, folder: string, variables?: readonly string[]): string
  }
}

/** The functions of a script, with their types. */
export async function importScript<Name extends keyof Scripts>(name: Name): Promise<Scripts[Name]> {
  return (await import(script(name).href)) as Scripts[Name]
}
