#!/usr/bin/env node
// The workloads as programs do them that have no library: by the command ip, and by reading what it prints.

import { execFileSync, spawn } from 'node:child_process'
import { createInterface } from 'node:readline'
import { latency, now, number, print, repeatDump, text, workload } from './common.js'

const whole = { maxBuffer: 2 ** 30, encoding: 'utf8' }
const listed = (...words) => JSON.parse(execFileSync('ip', ['-json', ...words], whole))

function routeWords(verb, index) {
  const prefix = 0x1000_0000 + index * 256
  const dst = `${prefix >>> 24}.${(prefix >> 16) & 255}.${(prefix >> 8) & 255}.0/24`
  return `route ${verb} ${dst} via 10.0.0.${2 + (index % 100)} dev ${text('dev', 'v0')} proto bird metric 100`
}

function mutate() {
  const count = number('n', 100)
  const ns = []
  for (const verb of ['add', 'del']) {
    const start = now()
    const lines = Array.from({ length: count }, (_, index) => routeWords(verb, index))
    if (text('mode', 'ack') === 'batch') execFileSync('ip', ['-batch', '-'], { input: `${lines.join('\n')}\n` })
    else for (const line of lines) execFileSync('ip', line.split(' '))
    ns.push(now() - start)
  }
  print(ns)
}

function events() {
  const bytes = text('rcvbuf')
  const child = spawn('ip', [...(bytes === undefined ? [] : ['-rcvbuf', bytes]), '-4', 'monitor', 'route'])
  let [count, enobufs, first, last] = [0, 0, 0, 0]
  child.stderr.on('data', () => enobufs++)
  createInterface({ input: child.stdout }).on('line', line => {
    first ||= now()
    if (line.includes('203.0.113.0')) {
      child.kill()
      print([last - first], { count, enobufs })
      process.exit(0)
    }
    if (line.split(' ').length > 3) count++
    last = now()
  })
  setTimeout(() => process.stdout.write('READY\n'), 300) // it does not say when it listens
}

const WORKLOADS = {
  // What it leaves out (the length of host routes) is missing in the sum.
  routes: () =>
    repeatDump(
      () => listed('-4', '-N', 'route', 'show', 'table', 'all'),
      route => route.metric ?? 0,
    ),
  links: () =>
    repeatDump(
      () => listed('link', 'show'),
      link => link.ifindex + link.mtu,
    ),
  getlink: () => latency(() => listed('link', 'show', 'dev', text('dev', 'lo'))),
  ...{ mutate, events },
}

if (!Object.hasOwn(WORKLOADS, workload)) process.exit(2)
await WORKLOADS[workload]()
