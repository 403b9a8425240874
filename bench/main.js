#!/usr/bin/env node
// `npm run bench`: every workload in a network namespace of its own, all peers that are installed, tables in markdown and JSON. docs/performance.md says
// what the figures mean, bench/README.md how a peer is called.

import { spawn, spawnSync } from 'node:child_process'
import { existsSync, writeFileSync } from 'node:fs'
import { cpus, release } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { versions } from './peers.js'
import { embeddedSection, heading, section, summary } from './report.js'
import { quickened, WORKLOADS } from './workloads.js'

const here = dirname(fileURLToPath(import.meta.url))
const EMBEDDED = join(here, 'embedded.js')
const IDS = [...WORKLOADS.map(({ id }) => id), ...(existsSync(EMBEDDED) ? ['embedded'] : [])]

const HELP = `Measures nlkit beside what else there is, on this machine: npm run bench -- [options]

  --quick             fewer and smaller workloads, one round: about a minute
  --only ID,...       these workloads: ${IDS.join(', ')}
  --peers NAME,...    these peers, by parts of their names (the limit always runs)
  --clock wall|cpu    what the clock shows: the time, or what the process took of the processors, which stays what it is on a
                      machine that others use (a command that a peer spawns is not in it); default wall
  --rounds N          rounds, interleaved: default 5, with --quick 1
  --seconds N         how long one peer may take: default 120; the ten million events of 'memory' have 1200
  --json FILE         write the measurements of every round
  --markdown FILE     write the tables, which are also printed
  --list              print the workloads and the peers, with what is missing
  --help              print this

Every workload has a network namespace of its own, which ends with the process that is in it: with Ctrl-C too nothing remains. An ordinary user needs
a kernel that lets him make user namespaces; receive buffers are then as large as net.core.rmem_max allows, and no larger.
Ratios are to a C program that makes the same system calls and decodes nothing, in the same round: they can be compared, times cannot.`

function options() {
  try {
    return parseArgs({
      options: {
        ...{ quick: { type: 'boolean' }, list: { type: 'boolean' }, help: { type: 'boolean', short: 'h' } },
        ...{ only: { type: 'string' }, peers: { type: 'string' }, rounds: { type: 'string' } },
        clock: { type: 'string' },
        ...{ seconds: { type: 'string' }, json: { type: 'string' }, markdown: { type: 'string' } },
      },
    }).values
  } catch (error) {
    return usage(error.message)
  }
}

function usage(message) {
  process.stderr.write(`bench: ${message}; npm run bench -- --help\n`)
  process.exit(2)
}

function count(name, text, otherwise) {
  const value = Number(text ?? otherwise)
  if (!Number.isInteger(value) || value < 1) usage(`--${name}: expected a number from 1 on, got '${text}'`)
  return value
}

/** How to enter a fresh network namespace, by what this user may do; sysfs shows the namespace it was mounted in. */
function isolation() {
  if (process.platform !== 'linux') throw new Error('netlink belongs to Linux: nothing can be measured here')
  const script = 'mount -t sysfs nlkit /sys && exec "$@"'
  for (const flags of [
    ['-n', '-m'],
    ['-U', '-r', '-n', '-m'],
  ]) {
    const words = [...flags, 'sh', '-c', script, 'sh']
    if (spawnSync('unshare', [...words, 'true'], { stdio: 'ignore' }).status === 0) return ['unshare', ...words]
  }
  throw new Error(
    'no network namespace can be made: run as root, or allow user namespaces (sysctl kernel.unprivileged_userns_clone=1, user.max_user_namespaces)',
  )
}

let child

/** Resolves with what the process printed. @throws Error with its last words. */
function run(command, words) {
  return new Promise((resolve, reject) => {
    child = spawn(command, words, { stdio: ['ignore', 'pipe', 'pipe'] })
    let out = ''
    let last = ''
    child.stdout.setEncoding('utf8').on('data', text => (out += text))
    child.stderr.setEncoding('utf8').on('data', text => {
      last = `${last}${text}`.slice(-2000)
      process.stderr.write(text)
    })
    child.on('error', reject)
    child.on('close', status => (status === 0 ? resolve(out) : reject(new Error(last.trim().split('\n').at(-1)))))
  })
}

for (const [signal, status] of [
  ['SIGINT', 130],
  ['SIGTERM', 143],
  ['SIGHUP', 129],
]) {
  process.on(signal, () => {
    const end = () => {
      process.stderr.write('bench: interrupted; nothing is left behind\n')
      process.exit(status)
    }
    if (child === undefined || child.exitCode !== null || child.signalCode !== null) return end()
    child.once('close', end)
    child.kill('SIGTERM') // it ends its peers, and the namespace ends with the last of them
  })
}

async function list() {
  const { doesWorkload, missing, PEERS } = await import('./peers.js')
  for (const { id, title } of WORKLOADS) process.stdout.write(`${id.padEnd(14)} ${title}\n`)
  for (const peer of PEERS) {
    const ids = WORKLOADS.filter(workload => doesWorkload(peer, workload)).map(({ id }) => id)
    process.stdout.write(`\n${peer.name}: ${missing(peer) ?? 'ready'}\n    ${ids.join(' ')}\n`)
  }
}

async function main(given) {
  const only = given.only?.split(',') ?? IDS
  const unknown = only.find(id => !IDS.includes(id))
  if (unknown !== undefined) usage(`no workload '${unknown}'; there are ${IDS.join(', ')}`)
  const rounds = count('rounds', given.rounds, given.quick ? 1 : 5)
  const seconds = count('seconds', given.seconds, 120)
  const { clock = 'wall' } = given
  if (clock !== 'wall' && clock !== 'cpu') usage(`--clock: expected wall or cpu, got '${clock}'`)
  const prefix = isolation()
  const chosen = WORKLOADS.filter(({ id }) => only.includes(id))
  const workloads = given.quick ? chosen.map(quickened).filter(workload => workload !== undefined) : chosen
  const about = { kernel: release(), cpu: cpus()[0]?.model, cpus: cpus().length, rounds, clock, versions: versions() }
  const tables = [heading(about)]
  const measurements = []
  const print = text => {
    tables.push(text)
    process.stdout.write(`${text}\n`)
  }
  process.stdout.write(`${tables[0]}\n`)
  let status = 0
  for (const workload of workloads) {
    const job = { workload, seconds, peers: given.peers?.split(','), rounds, clock }
    // Whole runs of their own, in which the rounds are inside.
    if (workload.rows && !workload.program) job.rounds = 1
    try {
      const out = await run(prefix[0], [
        ...prefix.slice(1),
        process.execPath,
        join(here, 'host.js'),
        JSON.stringify(job),
      ])
      const measured = JSON.parse(out)
      measurements.push({ ...measured, summary: workload.rows ? undefined : summary(measured) })
      if (Object.keys(measured.failed).length > 0) status = 1
      print(section(workload, measured))
    } catch (error) {
      status = 1
      print(`### ${workload.id}: ${workload.title}\n\nFailed: ${error.message}\n`)
    }
  }
  if (only.includes('embedded')) {
    const figures = JSON.parse(await run(process.execPath, [EMBEDDED, '--json', ...(given.quick ? ['--quick'] : [])]))
    measurements.push({ id: 'embedded', figures })
    print(embeddedSection(figures))
  }
  if (given.json !== undefined)
    writeFileSync(given.json, `${JSON.stringify({ ...about, measurements }, undefined, 1)}\n`)
  if (given.markdown !== undefined) writeFileSync(given.markdown, `${tables.join('\n')}\n`)
  return status
}

const given = options()
if (given.help) process.stdout.write(`${HELP}\n`)
else if (given.list) await list()
else {
  try {
    process.exitCode = await main(given)
  } catch (error) {
    process.stderr.write(`bench: ${error.message}\n`)
    process.exitCode = 1
  }
}
