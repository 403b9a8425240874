#!/usr/bin/env node
// How long it takes to start: `import 'nlkit'` inside of a process, and whole processes. Milliseconds, the median of interleaved runs.

import { spawnSync } from 'node:child_process'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { median } from './median.js'

const root = dirname(dirname(fileURLToPath(import.meta.url)))
const RUNS = 5
/** Of a process, one after the other: the shell counts processor time in hundredths of a second. */
const TIMES = 5

/** Prints how long an import took; that of a built-in module before it takes what the first import of all costs. */
const importing = name => `
  await import('node:fs')
  const [wall, cpu] = [performance.now(), process.cpuUsage()]
  await import('${name}')
  const { user, system } = process.cpuUsage(cpu)
  console.log(performance.now() - wall, (user + system) / 1000)`
/** The shell tells in its last line what its children took. */
const script = told =>
  told ? 'exec "$@"' : `for one in ${Array(TIMES).fill(1).join(' ')}; do "$@" >/dev/null || exit; done; times`
/** `0m0.031s 0m0.012s`: user and system, in milliseconds. */
const cpuOf = line =>
  [...line.matchAll(/(\d+)m([\d.]+)s/g)].reduce((sum, [, m, s]) => sum + (60 * m + Number(s)) * 1000, 0)
const inside = name => [process.execPath, '--input-type=module', '-e', importing(name)]

const COMMANDS = {
  "import 'nlkit'": { command: inside('nlkit'), told: true },
  "import 'nlkit/route'": { command: inside('nlkit/route'), told: true },
  'node -e 0, the process': { command: [process.execPath, '-e', '0'] },
  'nlkit link list, the process': { command: [process.execPath, join(root, 'dist/cli/main.cjs'), 'link', 'list'] },
  'ip link, the process': { command: ['ip', 'link'] },
}

const times = Object.fromEntries(
  Object.keys(COMMANDS)
    .flatMap(name => [name, `${name}, CPU time`])
    .map(name => [name, []]),
)
for (let run = 0; run < RUNS; run++) {
  for (const [name, { command, told }] of Object.entries(COMMANDS)) {
    const start = performance.now()
    const { status, stdout } = spawnSync('sh', ['-c', script(told), 'sh', ...command], { cwd: root, encoding: 'utf8' })
    const whole = performance.now() - start
    if (status !== 0) continue
    const lines = stdout.trim().split('\n')
    const [wall, cpu] = told ? lines[0].split(' ').map(Number) : [whole / TIMES, cpuOf(lines.at(-1)) / TIMES]
    times[`${name}`].push(wall)
    times[`${name}, CPU time`].push(cpu)
  }
}

const found = Object.entries(times).filter(([, list]) => list.length > 0)
const figures = Object.fromEntries(found.map(([name, list]) => [name, median(list)]))
for (const more of ['', ', CPU time']) {
  figures[`nlkit link list, times node -e 0${more}`] =
    figures[`nlkit link list, the process${more}`] / figures[`node -e 0, the process${more}`]
}
process.stdout.write(`${JSON.stringify(figures)}\n`)
