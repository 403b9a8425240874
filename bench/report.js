// Tables in markdown from what was measured.

import { median } from './median.js'
import { LIMIT } from './peers.js'

const cell = text => String(text).replaceAll('|', '\\|')

function duration(ns) {
  if (ns < 1000) return `${ns.toFixed(0)} ns`
  if (ns < 1e6) return `${(ns / 1000).toFixed(2)} µs`
  if (ns < 1e9) return `${(ns / 1e6).toFixed(1)} ms`
  return `${(ns / 1e9).toFixed(2)} s`
}

function tableOf(head, rows) {
  const lines = [head, head.map((_, column) => (column === 0 ? '---' : '--:')), ...rows]
  return lines.map(line => `| ${line.map(cell).join(' | ')} |`).join('\n')
}

/** Each peer's median over the rounds, and the median of its ratios to the limit of the same round. */
export function summary({ peers }) {
  const limits = new Map((peers[LIMIT] ?? []).map(({ round, per }) => [round, per]))
  return Object.entries(peers).map(([name, runs]) => {
    const of = key => (runs.some(run => run[key] !== undefined) ? median(runs.map(run => run[key])) : undefined)
    const ratios = runs.filter(({ round }) => limits.has(round)).map(({ round, per }) => per / limits.get(round))
    const each = ['per', 'first', 'p50', 'p99', 'count', 'enobufs', 'rss', 'sum'].map(key => [key, of(key)])
    return { name, ...Object.fromEntries(each), ratio: ratios.length > 0 ? median(ratios) : undefined }
  })
}

function peersTable(workload, lines) {
  const events = workload.workload === 'events'
  const latency = lines.some(line => line.p99 !== undefined)
  const head = ['', `per ${workload.unit}`, '× limit', ...(events ? ['received', 'overruns told'] : [])]
  const repeated = lines.some(line => line.first !== undefined)
  head.push(...(latency ? ['99 of 100 within'] : []), ...(repeated ? ['first run'] : []), 'memory')
  const rows = lines.map(line => [
    line.name,
    duration(line.per),
    line.ratio === undefined ? '' : line.ratio.toFixed(2),
    ...(events ? [`${((100 * line.count) / workload.count).toFixed(1)} %`, line.enobufs ?? ''] : []),
    ...(latency ? [line.p99 === undefined ? '' : duration(line.p99)] : []),
    ...(repeated ? [line.first === undefined ? '' : duration(line.first)] : []),
    line.rss === undefined ? '' : `${(line.rss / 1024).toFixed(0)} MiB`,
  ])
  return tableOf(head, rows)
}

function rowsTable(measured, unit) {
  const runs = Object.values(measured.peers).flat()
  const names = Object.keys(runs[0]?.rows ?? {})
  const shown = unit ?? (value => Number(value.toFixed(value < 10 ? 2 : 1)).toLocaleString('en-US'))
  return tableOf(
    ['', 'median', 'least', 'most'],
    names.map(name => {
      const values = runs.map(({ rows }) => rows[name])
      return [name, ...[median(values), Math.min(...values), Math.max(...values)].map(value => shown(value))]
    }),
  )
}

/** What counted something else than the others: a faster answer to another question. */
function odd(lines) {
  const [first] = lines.filter(line => line.sum !== undefined)
  const others = lines.filter(line => line.sum !== undefined && line.sum !== first.sum)
  return others.length === 0
    ? []
    : [`Other sums over what was read than ${first.name}'s: ${others.map(({ name }) => name).join(', ')}.`]
}

function notes({ failed, leftOut }) {
  return [
    ...Object.entries(failed).map(([name, why]) => `Failed: ${name}: ${why}`),
    ...Object.entries(leftOut).map(([name, why]) => `Left out: ${name}: ${why}`),
  ]
}

export function section(workload, measured) {
  const load = `load average ${median(measured.load).toFixed(1)}`
  const lines = workload.rows ? [] : summary(measured)
  const unit = workload.program === undefined ? undefined : duration
  const table = workload.rows ? rowsTable(measured, unit) : peersTable(workload, lines)
  const more = [...odd(lines), ...notes(measured)]
  return [`### ${workload.id}: ${workload.title} (${load})`, '', table, '', ...more.flatMap(line => [line, ''])].join(
    '\n',
  )
}

export function heading({ kernel, cpu, cpus, rounds, clock, versions }) {
  return (
    `Linux ${kernel}, ${cpus} CPUs (${cpu}), Node ${versions.node}, nlkit ${versions.nlkit}; ${rounds} rounds, ${clock === 'cpu' ? 'CPU time of the process' : 'wall time'}. Medians over the rounds; “× limit” is the median of the ` +
    `ratios to “${LIMIT}” of the same round.\n`
  )
}

export function embeddedSection(figures) {
  const rows = figures.map(({ name, ...values }) => [
    name,
    Object.entries(values)
      .map(([key, value]) => `${key} ${value.toLocaleString('en-US')}`)
      .join(', '),
  ])
  return `### embedded: the embedded kernel, without system calls\n\n${tableOf(['', ''], rows)}\n`
}
