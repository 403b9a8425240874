#!/usr/bin/env node
// Runs the compiled tests in a fresh network namespace, so that nothing on this machine is touched or seen. Arguments are parts of file names:
// `npm test -- socket src/wire/align.test.ts`. Compile first (npm run setup); `npm test` does both.

import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { bundle } from './bundle.js'
import { filesBelow, OUTPUTS, removeStale } from './stale.js'

const root = dirname(dirname(fileURLToPath(import.meta.url)))
const CONCURRENCY = 2
/** Milliseconds for one file, so that a test that hangs fails instead: far above what any takes, which with emulated machines is two minutes or, on a slow host, six. */
const TIMEOUT = 1_200_000

function say(line) {
  process.stderr.write(`nlkit test: ${line}\n`)
}

/** `src/wire/align.test.ts` and `./build/src/wire/align.test.js` name the same test. */
function asCompiled(filter) {
  const plain = filter.replace(/^\.\//, '').replace(/\.ts$/, '.js')
  const output = OUTPUTS.find(([, source]) => plain.startsWith(`${source}/`))
  return output ? output[0] + plain.slice(output[1].length) : plain
}

function testFiles(filters) {
  const all = OUTPUTS.flatMap(([output]) => filesBelow(join(root, output)))
    .map(file => relative(root, file))
    .filter(file => file.endsWith('.test.js'))
    .sort()
  return filters.length === 0 ? all : all.filter(file => filters.some(filter => file.includes(asCompiled(filter))))
}

/** Root of the initial user namespace, not of a container's: what only the former may do is tested where this holds. */
function isRealRoot() {
  if (process.platform !== 'linux' || process.geteuid() !== 0) return false
  return /^\s*0\s+0\s+4294967295\s*$/.test(readFileSync('/proc/self/uid_map', 'utf8'))
}

/** How to enter a fresh network namespace, by what this user may do. */
function isolation() {
  if (process.platform !== 'linux') return []
  const ways = process.geteuid() === 0 ? ['-n', '-Urn'] : ['-Urn']
  const way = ways.find(flags => spawnSync('unshare', [flags, 'true'], { stdio: 'ignore' }).status === 0)
  if (way) return ['unshare', way]
  say(
    'no fresh network namespace (unshare is missing or not allowed): running in the present one; tests that need their own are skipped',
  )
  return []
}

/** Fetches the kernels that test/vm boots while the network is there: the tests run without one. What cannot be had is said, and skipped. */
function prepareVirtualMachine(files) {
  if (process.env.NLKIT_VM === 'off' || !files.some(file => file.startsWith(join('build', 'test', 'vm')))) return
  spawnSync(process.execPath, [join(root, 'kmod/vm/setup.js'), '--sources'], { stdio: 'inherit' })
}

function main() {
  removeStale(root, say)
  bundle(root, say)
  const filters = process.argv.slice(2)
  const files = testFiles(filters)
  if (files.length === 0) {
    say(filters.length > 0 ? `no compiled test matches ${filters.join(' ')}` : 'no compiled tests; run: npm run setup')
    return 1
  }
  prepareVirtualMachine(files)
  const command = [
    ...isolation(),
    ...[process.execPath, '--test', `--test-concurrency=${CONCURRENCY}`, `--test-timeout=${TIMEOUT}`],
    `--test-reporter=${pathToFileURL(join(root, 'scripts/test-reporter.js'))}`,
    ...files,
  ]
  // Where this runs may be the initial namespace: one test looks which families are only there.
  const realRoot = { NLKIT_TEST_REAL_ROOT: '1', NLKIT_TEST_OUTER_NETNS: `/proc/${process.pid}/ns/net` }
  const env = { ...process.env, ...(isRealRoot() ? realRoot : {}) }
  delete env.NODE_TEST_CONTEXT // else a run inside a test would report to the outer one
  const { status, error } = spawnSync(command[0], command.slice(1), { cwd: root, env, stdio: 'inherit' })
  if (error) say(error.message)
  return status ?? 1
}

process.exitCode = main()
