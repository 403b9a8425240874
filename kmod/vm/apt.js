// Which packages apt looks among: this system's, or those of Debian's next release, whose lists it keeps in a folder of ours. Nothing of the latter is
// installed.

import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** Runs a program and returns what it prints. @throws Error with its messages when it fails */
export function run(program, args, options = {}) {
  const { status, stdout, stderr, error } = spawnSync(program, args, {
    encoding: 'utf8',
    maxBuffer: 2 ** 26,
    ...options,
  })
  if (error) throw new Error(`cannot run ${program}: ${error.message}`)
  if (status !== 0) throw new Error(`${program} ${args.join(' ')} failed:\n${stderr || stdout}`.trimEnd())
  return stdout
}

/** What this system's apt knows. */
export const OWN = { env: process.env }

const KEYRING = '/usr/share/keyrings/debian-archive-keyring.gpg'

const NEXT_RELEASE = `Types: deb
URIs: http://deb.debian.org/debian
Suites: trixie trixie-backports
Components: main
Architectures: amd64
Signed-By: ${KEYRING}
`

/** Settings of apt under which it sees and writes nothing but `folder`: no package counts as installed. */
const settings = folder => `Dir::Etc::sourcelist "${folder}/debian.sources";
Dir::Etc::sourceparts "/dev/null";
Dir::Etc::preferences "/dev/null";
Dir::Etc::preferencesparts "/dev/null";
Dir::State "${folder}/state";
Dir::State::status "${folder}/status";
Dir::Cache "${folder}/cache";
APT::Default-Release "trixie-backports";
APT::Install-Recommends "false";
APT::Sandbox::User "root";
Debug::NoLocking "true";
`

/** Debian's next release. @throws Error where its lists cannot be had */
export function nextRelease(folder) {
  if (!existsSync(KEYRING)) throw new Error(`${KEYRING} is missing (Debian: debian-archive-keyring)`)
  for (const name of ['state/lists/partial', 'cache/archives/partial'])
    mkdirSync(join(folder, name), { recursive: true })
  writeFileSync(join(folder, 'status'), '')
  writeFileSync(join(folder, 'debian.sources'), NEXT_RELEASE)
  writeFileSync(join(folder, 'apt.conf'), settings(folder))
  const apt = { env: { ...process.env, APT_CONFIG: join(folder, 'apt.conf') } }
  run('apt-get', ['update', '-qq'], apt)
  return apt
}

/** What a package depends on, alternatives included. */
export function dependencies(name, apt = OWN) {
  const { stdout } = spawnSync('apt-cache', ['depends', name], { encoding: 'utf8', ...apt })
  return [...(stdout ?? '').matchAll(/^\s*\|?Depends: (\S+)$/gm)].map(match => match[1])
}

/** Downloads into `folder`; apt checks the hashes, and leaves alone what is already there in full. */
export function download(names, folder, apt = OWN) {
  run('apt-get', ['-o', 'APT::Sandbox::User=root', '-qq', 'download', ...names], { ...apt, cwd: folder })
}

/** Downloads packages with all that they depend on, as for a system that has nothing. @returns paths of the packages */
export function downloadSystem(names, folder, apt) {
  mkdirSync(join(folder, 'partial'), { recursive: true })
  run('apt-get', ['-qq', '-y', '--download-only', '-o', `Dir::Cache::archives=${folder}`, 'install', ...names], apt)
  return readdirSync(folder)
    .filter(name => name.endsWith('.deb'))
    .map(name => join(folder, name))
}

export function unpack(deb, folder) {
  run('dpkg-deb', ['-x', deb, folder])
}
