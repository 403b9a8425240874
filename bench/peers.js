// Who is measured: commands that answer to the words of README.md. What is not installed is left out by name, with what would bring it.

import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { binaries, inC, inGo, inRust } from './compile.js'

const here = dirname(fileURLToPath(import.meta.url))
const root = dirname(here)
const runner = [process.execPath, join(here, 'runner.js')]

export const LIMIT = 'C, nothing decoded (limit)'

const rust = inRust('librust-rtnetlink-dev')

const ALL = [
  'routes',
  'links',
  'tcpdiag',
  'getlink',
  'genl',
  'mutate',
  'events',
  'pingpong',
  'start',
  'delay',
  'memory',
]

/** `words` are added to the workload's; by `workloads` a peer may replace some of them. `missing` says why it cannot run. */
export const PEERS = [
  {
    name: LIMIT,
    command: inC('limit'),
    workloads: ['routes', 'links', 'tcpdiag', 'getlink', 'genl', 'mutate', 'events', 'pingpong'],
  },
  { name: 'nlkit', command: runner, workloads: ALL.filter(workload => workload !== 'start') },
  { name: 'nlkit, streamed', command: runner, words: { api: 'stream' }, workloads: ['routes', 'tcpdiag'] },
  { name: 'nlkit, one by one', command: runner, words: { api: 'items' }, workloads: ['routes', 'tcpdiag'] },
  { name: 'nlkit, columns', command: runner, words: { api: 'columns' }, workloads: ['routes', 'tcpdiag'] },
  {
    name: 'nlkit, columns, two threads',
    command: runner,
    words: { api: 'workers' },
    only: ['routes-2-tables'],
    workloads: ['routes'],
  },
  { name: 'nlkit, acknowledged', command: runner, words: { ack: 'yes' }, workloads: ['getlink', 'genl'] },
  { name: 'nlkit, verbs', command: runner, words: { mode: 'verbs' }, only: ['mutate-ack'], workloads: ['mutate'] },
  { name: 'start', command: [process.execPath, join(here, 'start.js')], workloads: ['start'] },
  {
    name: 'libmnl',
    command: inC('libmnl', '-lmnl'),
    package: 'libmnl-dev',
    workloads: ['routes', 'links', 'tcpdiag', 'getlink', 'genl', 'mutate', 'events'],
  },
  {
    name: 'libmnl, addresses as text',
    command: inC('libmnl', '-lmnl'),
    words: { text: 1 },
    workloads: ['routes', 'tcpdiag', 'events'],
  },
  {
    name: 'Rust netlink-packet-route',
    command: rust,
    words: { api: 'socket' },
    workloads: ['routes', 'links', 'getlink', 'mutate', 'events', 'pingpong'],
  },
  {
    name: 'Rust rtnetlink',
    command: rust,
    words: { api: 'handle' },
    workloads: ['routes', 'links', 'getlink', 'mutate', 'events'],
  },
  {
    name: 'Go vishvananda/netlink',
    command: inGo('vishvananda', 'golang-github-vishvananda-netlink-dev'),
    workloads: ['routes', 'links', 'tcpdiag', 'getlink', 'genl', 'mutate', 'events'],
    notFor: ['mutate-batch', 'events-drain'],
  },
  {
    name: 'Go mdlayher/netlink',
    command: inGo('mdlayher', 'golang-github-mdlayher-netlink-dev golang-github-jsimonetti-rtnetlink-dev'),
    workloads: ['routes', 'links', 'getlink', 'genl', 'mutate', 'events'],
  },
  {
    name: 'npm netlink',
    command: [process.execPath, join(here, 'peers/npm-netlink.js')],
    environment: { NLKIT_BENCH_NPM: join(binaries, 'npm') },
    missing: () => missingModule('netlink'),
    workloads: ['routes', 'links', 'getlink', 'genl', 'mutate', 'events', 'pingpong'],
    replaced: { mutate: { n: 10_000 } },
  },
  {
    name: 'Python pyroute2',
    // Debian's own interpreter: another that stands before it in PATH does not see Debian's packages.
    command: ['/usr/bin/python3', join(here, 'peers/pyroute2_peer.py')],
    missing: () => failing('/usr/bin/python3', ['-c', 'import pyroute2'], 'python3-pyroute2'),
    workloads: ['routes', 'links', 'getlink', 'mutate', 'events'],
    // Its receive buffer stays what it is: it misses the end of a full queue, and waits for it.
    notFor: ['routes-1m', 'routes-2-tables', 'mutate-batch', 'events-drain'],
    replaced: { mutate: { n: 2000 }, routes: { reps: 1 }, getlink: { n: 2000 } },
  },
  {
    name: 'spawn ip -j, JSON.parse',
    command: [process.execPath, join(here, 'peers/spawn-ip.js')],
    missing: () => failing('ip', ['-V'], 'iproute2'),
    workloads: ['routes', 'links', 'getlink', 'mutate', 'events'],
    notFor: ['events-drain'],
    replaced: { getlink: { n: 40 }, mutate: { n: 100 } },
  },
  { name: 'the kernel’s interfaces', command: inC('mechanisms'), workloads: ['one', 'all'] },
]

/** Holds the sockets that `tcpdiag` lists. */
export const HOLDER = { name: 'sockets', command: inC('sockets') }

/** What keeps a peer from running, with its remedy; undefined where nothing does. */
export function missing(peer) {
  return peer.missing?.() ?? peer.command.problem?.()
}

export function doesWorkload(peer, { id, workload }) {
  if (peer.only !== undefined) return peer.only.includes(id)
  return peer.workloads.includes(workload) && !(peer.notFor ?? []).includes(id)
}

function missingModule(name) {
  const folder = join(binaries, 'npm')
  try {
    createRequire(join(folder, 'x.js')).resolve(name)
    return undefined
  } catch {
    return `not installed: npm install --prefix ${folder} ${name}`
  }
}

function failing(command, words, debianPackage) {
  const { status, error } = spawnSync(command, words, { stdio: 'ignore' })
  return error === undefined && status === 0 ? undefined : `not installed: apt install ${debianPackage}`
}

/** Versions of what is measured, for the report. */
export function versions() {
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
  return { nlkit: version, node: process.version, v8: process.versions.v8 }
}
