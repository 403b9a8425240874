// Parts of the kernel's source: a driver that Debian leaves out of its kernels, built for them, and the checker of style. The source comes as one
// archive in a package; only these parts are kept.

import { spawnSync } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { download } from './apt.js'
import { makeModules } from './kbuild.js'
import { sourcePackage } from './packages.js'
import { headersFolder, sourcesFolder } from './places.js'

/** netdevsim: devices that are not there, with all that devlink and ethtool can ask. */
const DRIVER = 'drivers/net/netdevsim'
const PARTS = [DRIVER, 'scripts/checkpatch.pl', 'scripts/spelling.txt', 'scripts/const_structs.checkpatch']

/** `dpkg-deb` gives the package, the first `tar` the archive in it, the second its parts, without the archive's own first folder. */
const UNPACK = `dpkg-deb --fsys-tarfile "$1" | tar -xO --wildcards './usr/src/linux-source-*.tar.xz' | tar -xJ -C "$2" --strip-components=1 --wildcards --no-wildcards-match-slash`

function unpackParts(deb, folder) {
  const patterns = PARTS.map(path => `linux-source-*/${path}`)
  const { status, stderr } = spawnSync('sh', ['-c', `${UNPACK} "$3" "$4" "$5" "$6"`, 'sh', deb, folder, ...patterns], {
    encoding: 'utf8',
  })
  if (status !== 0) throw new Error(`unpacking ${deb} failed: ${stderr.trim()}`)
}

/** Built outside of the kernel's tree, with what the kernel was configured with. */
function buildDriver(series, version, folder) {
  const place = join(folder, 'build')
  cpSync(join(folder, DRIVER), place, { recursive: true })
  makeModules(headersFolder(series, version), place, ['CONFIG_NETDEVSIM=m'])
  renameSync(join(place, 'netdevsim.ko'), join(folder, 'netdevsim.ko'))
  rmSync(place, { recursive: true })
}

/**
 * Fetches and builds them, once. What cannot be had is said, and not tried again while the folder is there: the tests that use it are skipped.
 *
 * @param findApt gives what knows the source's package
 */
export function fetchSources(series, version, findApt, say) {
  const folder = sourcesFolder(series)
  if (existsSync(folder)) return
  const debs = `${folder}-debs`
  const name = sourcePackage(series)
  rmSync(debs, { recursive: true, force: true })
  for (const path of [folder, debs]) mkdirSync(path, { recursive: true })
  try {
    say(`${version}: downloading ${name}`)
    download([name], debs, findApt())
    say(`${version}: unpacking parts of it, building ${DRIVER}`)
    unpackParts(
      join(
        debs,
        readdirSync(debs).find(file => file.endsWith('.deb')),
      ),
      folder,
    )
    buildDriver(series, version, folder)
  } catch (error) {
    say(
      `${version}: no netdevsim, and the tests that use it are skipped (rm -r ${folder} to try again): ${error.message}`,
    )
  }
  rmSync(debs, { recursive: true, force: true })
}
