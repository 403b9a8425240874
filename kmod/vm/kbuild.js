// The kernel's own build, for modules outside of its tree.

import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync, realpathSync } from 'node:fs'
import { join } from 'node:path'
import { findProgram, toolchainOf } from './places.js'
import { inToolchain } from './toolchain.js'

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

/** In the toolchain that the headers came with, else with this system's make and compiler. @throws Error where these are missing. */
function buildCommand(headers, folder, variables) {
  const make = place => [
    'make',
    '-s',
    '-j2',
    '-C',
    place,
    `M=${folder}`,
    'CONFIG_DEBUG_INFO_BTF_MODULES=',
    ...variables,
  ]
  const toolchain = toolchainOf(headers)
  const needed = toolchain === undefined ? ['make', 'gcc'] : ['unshare', 'mount', 'chroot']
  for (const program of needed)
    if (findProgram(program) === undefined) throw new Error(`${program} is missing (Debian: ${PACKAGES[program]})`)
  if (toolchain === undefined) return [...make(headers), 'modules']
  return inToolchain(toolchain, folder, [...make(headers.slice(toolchain.length)), 'modules'])
}

const PACKAGES = { make: 'make', gcc: 'gcc', unshare: 'util-linux', mount: 'mount', chroot: 'coreutils' }

/**
 * Builds the modules of a folder, with W=1.
 *
 * @returns what the compiler said, which is nothing for good sources
 * @throws Error with the compiler's messages
 */
export function makeModules(headers, folder, variables = []) {
  const [program, ...words] = buildCommand(realpathSync(headers), realpathSync(folder), ['W=1', ...variables])
  const { status, stdout, stderr, error } = spawnSync(program, words, { encoding: 'utf8' })
  if (error) throw new Error(`cannot run ${program}: ${error.message}`)
  if (status !== 0) throw new Error(`the modules do not build against ${headers}:\n${stdout}${stderr}`.trimEnd())
  return stdout + stderr
}
