// The kernel's own build, for modules outside of its tree.

import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync, realpathSync } from 'node:fs'
import { join } from 'node:path'
import { findProgram } from './places.js'

/** Where a kernel's build says which release it is of. */
const RELEASE_FILES = ['include/config/kernel.release', 'include/generated/utsrelease.h']

/** The release that headers are of. @throws Error where the folder has none, or they are not configured. */
export function kernelRelease(headers) {
  for (const name of RELEASE_FILES) {
    if (!existsSync(join(headers, name))) continue
    const release = /\d+\.\d+[^\s"]*/.exec(readFileSync(join(headers, name), 'utf8'))
    if (release) return release[0]
  }
  throw new Error(`${headers} has no configured kernel headers (no ${RELEASE_FILES.join(', no ')})`)
}

/**
 * Builds the modules of a folder, with W=1.
 *
 * @returns what the compiler said, which is nothing for good sources
 * @throws Error with the compiler's messages
 */
export function makeModules(headers, folder, variables = []) {
  for (const program of ['make', 'gcc'])
    if (findProgram(program) === undefined) throw new Error(`${program} is missing (Debian: ${program})`)
  const target = ['-s', '-j2', '-C', realpathSync(headers), `M=${folder}`, 'W=1', 'CONFIG_DEBUG_INFO_BTF_MODULES=']
  const { status, stdout, stderr } = spawnSync('make', [...target, ...variables, 'modules'], { encoding: 'utf8' })
  if (status !== 0) throw new Error(`the modules do not build against ${headers}:\n${stdout}${stderr}`.trimEnd())
  return stdout + stderr
}
