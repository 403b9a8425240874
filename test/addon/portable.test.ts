import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, it } from 'node:test'
import { root } from '../project.js'

const folder = join(root, 'prebuilds')
const binaries = existsSync(folder) ? readdirSync(folder).map(name => join(folder, name, 'nlkit.node')) : []
const readelf = (...args: string[]) => spawnSync('readelf', ['-W', ...args], { encoding: 'utf8' })
const skip = binaries.length === 0 ? 'no addon for this system' : readelf('--version').error ? 'no readelf' : false

/** What both glibc and musl export (musl 1.2.3 and glibc 2.36 compared); the wrappers and canaries that only one has are not among them. */
const BOTH_LIBRARIES = new Set(
  (
    '__errno_location bind calloc close connect free getpeername getsockname getsockopt ioctl memcpy memset open pthread_sigmask realloc recvfrom ' +
    'recvmsg sendto setns setsockopt sigfillset socket syscall unshare'
  ).split(' '),
)

describe('the addon that is published', { skip }, () => {
  for (const binary of binaries) {
    it(`runs with glibc and with musl: ${binary.slice(root.length)}`, () => {
      const dynamic = readelf('-d', binary).stdout
      assert.match(dynamic, /SYMTAB/)
      assert.doesNotMatch(dynamic, /NEEDED|TEXTREL/, 'it names no library')
      assert.match(readelf('-V', binary).stdout, /No version information/)
      const rows = readelf('--dyn-syms', binary).stdout.split('\n')
      const undefinedNames = rows.filter(row => / UND \S/.test(row)).map(row => row.trim().split(/\s+/)[7]!)
      assert.ok(undefinedNames.includes('recvmsg'))
      const strange = undefinedNames.filter(name => !/^(napi|uv)_/.test(name) && !BOTH_LIBRARIES.has(name))
      assert.deepEqual(strange, [])
    })
  }
})
