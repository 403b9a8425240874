#!/usr/bin/env node
// Lists the rules of netlink: where the source cites each, and which tests check it, on which kernel. `npm run conformance`; with arguments, only
// rules that start with one of them (`npm run conformance -- D Y1`). Rules are written as in the list of semantics: a letter and a number.

import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = dirname(dirname(fileURLToPath(import.meta.url)))

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
  S4: 'the transport has no such calls',
  S5: 'the transport has no ioctl',
  B1: 'the transport makes the address',
  B8: 'system calls of one thread do not race',
  G5: 'groups of rtnetlink',
  X2: 'the transport makes the address',
  X13: 'the transport sends no control messages',
  O10: 'needs an allocation that fails',
  V1: 'the transport gives no flags',
  V3: 'the transport does not peek',
  P5: 'history of other kernels',
  W12: 'needs an allocation that fails',
  L5: 'other architectures',
  D3: 'the transport does not peek',
  H13: 'one thread: nothing runs beside',
  M2: '/proc',
  M3: 'sock_diag',
  M4: 'nlmon',
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

function collect() {
  const cited = new Map()
  const tested = new Map()
  for (const file of [...filesBelow('src'), ...filesBelow('native')]) {
    if (/\.test\./.test(file)) continue
    for (const rule of rulesIn(commentsOf(readFileSync(file, 'utf8')))) add(cited, rule, relative(root, file))
  }
  for (const file of filesBelow('test/conformance').filter(name => name.endsWith('.test.ts'))) {
    const text = readFileSync(file, 'utf8')
    // Each `rule('B4, B5', …` or table row, up to the next one, tells by its options where it runs.
    const heads = [...text.matchAll(/^(?:rule\(\s*| {2}\[\s*)'((?:[A-Z]\d+(?:, )?)+)',/gm)]
    heads.forEach((head, i) => {
      const body = text.slice(head.index, heads[i + 1]?.index)
      const where = /^\s*OWN,?$|only: \['embedded'|^\s*[}\]], OWN\)/m.test(body) ? 'embedded' : 'both'
      for (const rule of rulesIn(head[1])) add(tested, rule, where)
    })
  }
  return { cited, tested }
}

function main(filters) {
  const { cited, tested } = collect()
  const totals = { rules: 0, cited: 0, both: 0, embedded: 0 }
  for (const [letter, count, title] of SECTIONS) {
    const rules = Array.from({ length: count }, (_, i) => `${letter}${i + 1}`)
    const shown = rules.filter(rule => filters.length === 0 || filters.some(filter => rule.startsWith(filter)))
    if (shown.length === 0) continue
    console.log(`\n${letter}: ${title}`)
    for (const rule of shown) {
      const where = tested.get(rule)
      const test = where?.has('both') ? 'both kernels' : where ? 'embedded kernel' : (UNTESTED[rule] ?? '-')
      console.log(`  ${rule.padEnd(4)} ${test.padEnd(36)} ${[...(cited.get(rule) ?? ['-'])].join(', ')}`)
      totals.rules++
      if (cited.has(rule)) totals.cited++
      if (where?.has('both')) totals.both++
      else if (where) totals.embedded++
    }
  }
  console.log(
    `\n${totals.rules} rules: ${totals.cited} cited in the source; ${totals.both} tested on both kernels, ${totals.embedded} on the embedded one only`,
  )
}

main(process.argv.slice(2))
