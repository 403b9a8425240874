/** The header that the generator makes has the same names with the same numbers as the kernel's own header of that family. */

import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import test, { after } from 'node:test'
import { moduleSources } from 'nlkit/module'
import type { Spec } from 'nlkit/schema'
import { compile, compiler } from '../addon/compiler.js'
import { headersFolder, readyVersion, SERIES } from '../vm/virtual-machine.js'
import { KERNEL_FAMILIES } from './kernel-families.js'

const folder = mkdtempSync(join(tmpdir(), 'nlkit-numbers-'))
after(() => rmSync(folder, { recursive: true, force: true }))

/** Written by hand in the kernel's header, beside what the specification says: indexes of an array, one less than the attributes, and zeros. */
const BY_HAND: Readonly<Record<string, RegExp>> = { tcp_metrics: /^_*TCP_METRIC_|_UNSPEC$/ }

/** Folders with the kernel's headers, the newest first: those that the virtual machine's modules are built with, and the system's. */
function headerFolders(): readonly string[] {
  const ofMachine = SERIES.toReversed().flatMap(series => {
    const version = readyVersion(series)
    if (version === undefined) return []
    const common = headersFolder(series, version).replace(/-[^-]+$/, '-common')
    return [join(common, 'include/uapi/linux')]
  })
  return [...ofMachine, '/usr/include/linux']
}

function kernelHeader(name: string): string | undefined {
  return headerFolders()
    .map(each => join(each, `${name}.h`))
    .find(path => existsSync(path))
}

function withoutComments(text: string): string {
  return text.replace(/\/\*.*?\*\//gs, '')
}

/** Names that stand for a number. */
function numberNames(text: string): readonly string[] {
  const enumerators = [...text.matchAll(/\benum\b[^{;]*\{([^}]*)\}/g)].flatMap(([, body]) =>
    body!.split(',').map(part => /^\s*(\w+)/.exec(part)?.[1]),
  )
  const defined = [...text.matchAll(/^#define[ \t]+(\w+)[ \t]+[(\w]/gm)].map(([, name]) => name)
  return [...new Set([...enumerators, ...defined].filter(name => name !== undefined))]
}

/** Names that stand for a text. */
function textDefines(text: string): Readonly<Record<string, string>> {
  return Object.fromEntries([...text.matchAll(/^#define[ \t]+(\w+)[ \t]+"(.*)"/gm)].map(match => match.slice(1)))
}

/** The numbers by name, as a C program has them that includes the header. */
function numbers(header: string, names: readonly string[]): Readonly<Record<string, string>> {
  const place = mkdtempSync(join(folder, 'program-'))
  mkdirSync(place, { recursive: true })
  const lines = names.map(name => `\tprintf("${name} %lld\\n", (long long)${name});`)
  writeFileSync(join(place, 'header.h'), header)
  const program = ['#include <stdio.h>', '#include "header.h"', 'int main(void)', '{', ...lines, '\treturn 0;', '}', '']
  writeFileSync(join(place, 'program.c'), program.join('\n'))
  const { succeeded, output } = compile(['-Wall', '-Werror', '-o', join(place, 'program'), join(place, 'program.c')])
  assert.ok(succeeded, output)
  const { stdout } = spawnSync(join(place, 'program'), { encoding: 'utf8' })
  return Object.fromEntries(
    stdout
      .trim()
      .split('\n')
      .map(line => line.split(' ')),
  )
}

const headerOf = (spec: Spec, name: string) => moduleSources(spec).files[`include/uapi/linux/${name}.h`]!

for (const spec of KERNEL_FAMILIES.filter(({ name }) => name !== 'net-shaper')) {
  const path = kernelHeader(spec.name)
  const skip = compiler === undefined ? 'no C compiler' : path === undefined ? `no kernel header ${spec.name}.h` : false
  test(`${spec.name}: names and numbers are those of the kernel's header`, { skip }, () => {
    const theirs = withoutComments(readFileSync(path!, 'utf8'))
    const ours = headerOf(spec, spec.name)
    const names = numberNames(theirs).filter(name => !BY_HAND[spec.name]?.test(name))
    assert.ok(names.length > 10, names.join(' '))
    assert.deepEqual(numbers(ours, names), numbers(theirs, names))
    const texts = textDefines(theirs)
    assert.deepEqual(Object.fromEntries(Object.keys(texts).map(name => [name, textDefines(ours)[name]])), texts)
  })
}

test('net-shaper: names and numbers are those of its specification', {
  skip: compiler === undefined && 'no C compiler',
}, () => {
  const spec = KERNEL_FAMILIES.find(({ name }) => name === 'net-shaper')!
  const row = (prefix: string, first: number, names: string) =>
    names.split(' ').map((name, index): [string, string] => [`NET_SHAPER_${prefix}${name}`, String(index + first)])
  const expected = Object.fromEntries([
    ...row('SCOPE_', 0, 'UNSPEC NETDEV QUEUE NODE'),
    ...row('SCOPE_', 3, 'MAX'),
    ...row('METRIC_', 0, 'BPS PPS'),
    ...row('A_', 1, 'HANDLE METRIC BW_MIN BW_MAX BURST PRIORITY WEIGHT IFINDEX PARENT LEAVES'),
    ...row('A_', 10, 'MAX'),
    ...row('A_HANDLE_', 1, 'SCOPE ID'),
    ...row(
      'A_CAPS_',
      1,
      'IFINDEX SCOPE SUPPORT_METRIC_BPS SUPPORT_METRIC_PPS SUPPORT_NESTING SUPPORT_BW_MIN SUPPORT_BW_MAX',
    ),
    ...row('A_CAPS_', 8, 'SUPPORT_BURST SUPPORT_PRIORITY SUPPORT_WEIGHT'),
    ...row('CMD_', 1, 'GET SET DELETE GROUP CAP_GET'),
    ...row('CMD_', 5, 'MAX'),
    ...row('FAMILY_', 1, 'VERSION'),
  ])
  const header = headerOf(spec, 'net_shaper')
  assert.deepEqual(numbers(header, Object.keys(expected)), expected)
  assert.equal(textDefines(header).NET_SHAPER_FAMILY_NAME, 'net-shaper')
})

test('there is a kernel header to compare with', {
  skip: !readdirSync('/usr/include').includes('linux') && 'no kernel headers',
}, () => {
  assert.ok(KERNEL_FAMILIES.some(({ name }) => kernelHeader(name) !== undefined))
})
