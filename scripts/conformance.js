#!/usr/bin/env node
// Lists the rules of netlink: where the source cites each, and which tests check it, on which kernel. `npm run conformance`; with arguments, only
// rules that start with one of them (`npm run conformance -- D Y1`). Rules are written as in the list of semantics: a letter and a number.

import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'

const root = dirname(dirname(fileURLToPath(import.meta.url)))

const BOTH = 'both'

/** How many rules each section has, and what the section is about. */
const SECTIONS = [
  ['S', 9, 'socket() and unsupported calls'],
  ['B', 14, 'bind, port ids, autobind'],
  ['G', 11, 'groups and memberships'],
  ['C', 6, 'connect'],
  ['X', 15, 'sendmsg'],
  ['Q', 6, 'unicast flow control'],
  ['A', 8, 'truesize'],
  ['O', 12, 'broadcast, overrun, congestion'],
  ['V', 10, 'recvmsg and poll'],
  ['P', 5, 'socket options'],
  ['N', 6, 'network namespaces'],
  ['K', 3, 'capabilities for requests'],
  ['W', 12, 'walking requests, acknowledgements'],
  ['E', 7, 'extended acknowledgement'],
  ['L', 5, 'alignment, walking attributes'],
  ['Y', 13, 'validation'],
  ['D', 16, 'dumps'],
  ['T', 7, 'rtnetlink'],
  ['H', 13, 'generic netlink'],
  ['M', 5, 'lifecycle, monitoring'],
]

/** Why a rule has no test of its own here. */
const UNTESTED = {
  B8: 'the race needs two threads in one socket at the same moment; here one thread calls at a time, and no rule is broken where it is lost',
  P5: 'a history of the options; test/vm runs the rules on older kernels, and createKernel({ version }) has what they showed',
  M4: 'needs an nlmon device, which the kernel at hand lacks; the embedded kernel has none, and middleware sees more than taps do',
}

function filesBelow(folder) {
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile() && /\.(ts|c)$/.test(entry.name))
    .map(entry => join(entry.parentPath, entry.name))
}

/** Rules named in a text, ranges (`B1 to B3`) written out. */
export function rulesIn(text) {
  const found = new Set()
  for (const [, letter, first, , last] of text.matchAll(
    /\b([SBGCXQAOVPNKWELYDTHM])(\d{1,2})\b(?: to (\1)(\d{1,2})\b)?/g,
  )) {
    for (let number = Number(first); number <= Number(last ?? first); number++) found.add(`${letter}${number}`)
  }
  return found
}

/** Comments only: in code, S32 or A1 are names. */
function commentsOf(text) {
  return (text.match(/\/\*[\s\S]*?\*\/|\/\/[^\n]*/g) ?? []).join('\n')
}

function add(map, rule, value) {
  if (!map.has(rule)) map.set(rule, new Set())
  map.get(rule).add(value)
}

/** What the suite declares, which is compiled for it. */
async function declared() {
  process.env.NLKIT_CONFORMANCE = 'list'
  const folder = join(root, 'build/test/conformance')
  const files = readdirSync(folder).filter(name => name.endsWith('.test.js'))
  for (const name of files) {
    const path = join(folder, name)
    const text = readFileSync(path, 'utf8')
    // A file that declares tests beside rules has no rule that no other has; importing it would run them.
    if (text.includes("from './rule.js'") && !text.includes("from 'node:test'")) await import(pathToFileURL(path).href)
  }
  return (await import(pathToFileURL(join(folder, 'rule.js')).href)).declaredRules
}

async function collect() {
  const cited = new Map()
  const tested = new Map()
  for (const file of [...filesBelow('src'), ...filesBelow('native')]) {
    if (/\.test\./.test(file)) continue
    for (const rule of rulesIn(commentsOf(readFileSync(file, 'utf8')))) add(cited, rule, relative(root, file))
  }
  for (const { numbers, options } of await declared())
    for (const number of numbers) add(tested, number, options.only?.join(': ') ?? BOTH)
  return { cited, tested }
}

/** Where a rule is tested, and why not elsewhere. */
function standing(rule, where) {
  if (where === undefined) return ['untested', `: ${UNTESTED[rule] ?? 'no test, and no reason'}`]
  if (where.has(BOTH)) return ['both', ' kernels']
  const [first] = where
  return [first.startsWith('linux') ? 'running' : 'embedded', ` kernel ${first.replace(/^\w+: /, 'only: ')}`]
}

async function main(filters) {
  const { cited, tested } = await collect()
  const totals = { both: 0, embedded: 0, running: 0, untested: 0 }
  for (const [letter, count, title] of SECTIONS) {
    const rules = Array.from({ length: count }, (_, i) => `${letter}${i + 1}`)
    const shown = rules.filter(rule => filters.length === 0 || filters.some(filter => rule.startsWith(filter)))
    if (shown.length === 0) continue
    console.log(`\n${letter}: ${title}`)
    for (const rule of shown) {
      const [where, why] = standing(rule, tested.get(rule))
      console.log(`  ${rule.padEnd(4)} ${where}${why}`)
      console.log(`       ${[...(cited.get(rule) ?? ['-'])].join(', ')}`)
      totals[where]++
    }
  }
  const sum = Object.values(totals).reduce((all, one) => all + one, 0)
  const { both, embedded, running, untested } = totals
  console.log(
    `\n${sum} rules: ${both} tested on both kernels, ${embedded} on the embedded one only, ${running} on the running one only, ${untested} not tested`,
  )
}

await main(process.argv.slice(2))
