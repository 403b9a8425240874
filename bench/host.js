#!/usr/bin/env node
// One workload in a network namespace of its own, which this process is started in and which ends with it: all peers once in each round, one after the
// other. Called by main.js with the job as JSON; prints the measurements as JSON, and what it is at on standard error.

import { loadavg } from 'node:os'
import { setTimeout as sleep } from 'node:timers/promises'
import { median } from './median.js'
import { endAll, start } from './peer-process.js'
import { doesWorkload, HOLDER, LIMIT, missing, PEERS } from './peers.js'
import { prepare } from './state.js'

const { workload, rounds, peers: wanted, seconds: given, clock } = JSON.parse(process.argv[2])
/** Some take longer than any limit that suits the others. */
const seconds = Math.max(given, workload.seconds ?? 0)
const runner = PEERS.find(peer => peer.name === 'nlkit').command
const NOT_THIS_ONE = 2
/** Milliseconds in which a reader has emptied its queue before the last event is sent. */
const SETTLE = 300

process.on('exit', endAll)
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => process.exit(130))

const result = { id: workload.id, load: [], peers: {}, failed: {}, leftOut: {} }
const peers = PEERS.filter(peer => doesWorkload(peer, workload) && isWanted(peer))
for (const peer of peers) {
  const reason = missing(peer)
  if (reason !== undefined) result.leftOut[peer.name] = reason
}
const index = await prepare(workload.state)
await holdSockets(workload.state)
for (let round = 0; round < rounds; round++) {
  result.load.push(loadavg()[0])
  for (const peer of peers) {
    if (peer.name in result.failed || peer.name in result.leftOut) continue
    process.stderr.write(`${workload.id}, round ${round + 1} of ${rounds}: ${peer.name}\n`)
    try {
      const measured = await measure(peer)
      if (measured === undefined) result.leftOut[peer.name] = 'does not do this'
      else (result.peers[peer.name] ??= []).push({ round, ...measured })
    } catch (error) {
      result.failed[peer.name] = error.message
    }
  }
}
process.stdout.write(`${JSON.stringify(result)}\n`)
process.exit(0)

/** They end with this process. */
async function holdSockets({ sockets = 0 }) {
  if (sockets === 0) return
  const reason = missing(HOLDER)
  if (reason !== undefined) throw new Error(`no sockets to list: ${reason}`)
  await start([...HOLDER.command, 'hold'], { n: sockets }).line('READY', 60)
}

function isWanted({ name }) {
  return name === LIMIT || wanted === undefined || wanted.some(part => name.includes(part))
}

async function measure(peer) {
  const replaced = peer.replaced?.[workload.workload] ?? {}
  const few = Object.entries(replaced).map(([name, value]) => [name, Math.min(value, workload.words[name] ?? value)])
  const words = { ...(clock === 'cpu' ? { clock } : {}), ...workload.words, ...Object.fromEntries(few), ...peer.words }
  for (const [name, value] of Object.entries(words)) if (value === 'INDEX') words[name] = index
  const command = [...peer.command, workload.workload]
  const options = { cpu: workload.cpu, environment: peer.environment }
  if (workload.producer !== undefined) return events(command, words, options)
  const echo = workload.echo ? start([...PEERS[0].command, 'echo'], {}, { cpu: workload.cpu }) : undefined
  if (echo !== undefined) words.port = JSON.parse(await echo.line('{', 10)).port
  const child = start(command, words, options)
  try {
    const status = await child.ended(seconds)
    if (status === NOT_THIS_ONE) return undefined
    return figures(JSON.parse(await child.line('{', 1)), words)
  } finally {
    child.signal('SIGKILL')
    echo?.signal('SIGKILL')
  }
}

/** Where the reader is stopped, all events wait for it when it goes on: that measures receiving and decoding alone. */
async function events(command, words, options) {
  const child = start(command, words, options)
  try {
    try {
      await child.line('READY', 30)
    } catch (error) {
      if (child.status === NOT_THIS_ONE) return undefined
      throw error
    }
    if (workload.stopped) child.signal('SIGSTOP')
    const producer = start([...runner, 'churn'], { ...workload.producer, oif: index })
    if ((await producer.ended(seconds)) !== 0) throw new Error('the producer of events failed')
    await sleep(SETTLE)
    child.signal('SIGCONT')
    const end = start([...runner, 'last'], { oif: index })
    await end.ended(30)
    return figures(JSON.parse(await child.line('{', seconds)), words)
  } finally {
    child.signal('SIGKILL')
  }
}

/** Nanoseconds for one item, of the first run and of those behind it, and what else was told. */
function figures(told, words) {
  if (workload.rows) return { rows: told }
  const { ns, p50, p99, count, sum, enobufs, rss } = told
  const items = workload.workload === 'mutate' ? Number(words.n) : (count ?? workload.count)
  const each = ns.map(time => time / items)
  const later = each.length > 1 ? each.slice(1) : each
  const per =
    (clock === 'cpu' ? undefined : p50) ?? (workload.workload === 'mutate' ? (each[0] + each[1]) / 2 : median(later))
  const first = ns.length > 1 && workload.workload !== 'mutate' ? ns[0] : undefined
  const latencies = clock === 'cpu' ? {} : { p50, p99 }
  return { per, first, ...latencies, count, sum, enobufs, rss }
}
