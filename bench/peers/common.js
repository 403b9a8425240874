// What the peers in JavaScript share: the words of the command line, the clock, the loops.

import { clock } from '../clock.js'

const [, , workload = '', ...pairs] = process.argv
const given = new Map(pairs.map(pair => [pair.slice(0, pair.indexOf('=')), pair.slice(pair.indexOf('=') + 1)]))

export { workload }
export const text = (name, otherwise) => given.get(name) ?? otherwise
export const now = clock(text('clock'))
export const number = (name, otherwise) => Number(given.get(name) ?? otherwise)

export function print(ns, more) {
  process.stdout.write(`${JSON.stringify({ ns, rss: process.resourceUsage().maxRSS, ...more })}\n`)
}

export async function repeatDump(dump, key) {
  const ns = []
  let items
  for (let repetition = 0; repetition < number('reps', 3); repetition++) {
    items = undefined
    const start = now()
    items = await dump()
    ns.push(now() - start)
  }
  print(ns, { count: items.length, sum: items.reduce((sum, item) => sum + key(item), 0) })
}

export async function latency(request) {
  const count = number('n', 20_000)
  const times = new Float64Array(count)
  const start = now()
  let before = start
  for (let index = 0; index < count; index++) {
    await request()
    const after = now()
    times[index] = after - before
    before = after
  }
  times.sort()
  print([before - start], { count, p50: times[count >> 1], p99: times[Math.floor(count * 0.99)] })
}
