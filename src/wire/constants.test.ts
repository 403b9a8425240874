import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import * as constants from './constants.js'
import {
  addressFamilyName,
  protocolName,
  protocolNumber,
  REMOVED_PROTOCOLS,
  removedProtocol,
  rtnetlinkGroupName,
  rtnetlinkGroupNumber,
} from './constants.js'

const HEADERS = ['sys/socket', 'linux/netlink', 'linux/genetlink', 'linux/rtnetlink', 'linux/sock_diag']
const INCLUDES = HEADERS.map(name => `#include <${name}.h>\n`).join('')
const NUMBERS = Object.entries<unknown>(constants).filter(
  (entry): entry is [string, number] => typeof entry[1] === 'number',
)

function compile(source: string, ...options: string[]): string | undefined {
  const run = spawnSync('cc', ['-x', 'c', ...options, '-'], { input: source, encoding: 'utf8', maxBuffer: 1 << 26 })
  return run.status === 0 ? run.stdout : undefined
}

/** Values of those of our constants that the installed headers know. */
function readHeaders(): Map<string, number> | undefined {
  const text = compile(INCLUDES, '-E', '-dD')
  if (text === undefined) return undefined
  const words = new Set(text.match(/\w+/g))
  const known = NUMBERS.filter(([name]) => words.has(name))
  const prints = known.map(([name]) => `printf("${name} %lld\\n", (long long)(${name}));`).join('\n')
  const folder = mkdtempSync(join(tmpdir(), 'nlkit-constants-'))
  try {
    const program = join(folder, 'print')
    assert.ok(
      compile(`${INCLUDES}#include <stdio.h>\nint main(void) {\n${prints}\nreturn 0; }\n`, '-o', program) !== undefined,
    )
    const lines = spawnSync(program, { encoding: 'utf8' }).stdout.trim().split('\n')
    return new Map(lines.map(line => line.split(' ')).map(([name, value]) => [name!, Number(value)]))
  } finally {
    rmSync(folder, { recursive: true })
  }
}

test('every constant has the value of the installed headers', t => {
  if (/^(mips|sparc|alpha|parisc)/.test(process.arch))
    return t.skip(`${process.arch} numbers socket options differently`)
  const headers = readHeaders()
  if (headers === undefined) return t.skip('needs cc and the Linux headers')
  const compared = NUMBERS.filter(([name]) => headers.has(name))
  for (const [name, value] of compared) assert.equal(value, headers.get(name), name)
  const absent = NUMBERS.filter(([name]) => !headers.has(name)).map(([name]) => name)
  assert.ok(compared.length > 150, `only ${compared.length} compared; absent: ${absent.join(' ')}`)
})

test('names and numbers of tables are the constants', () => {
  for (const [name, value] of NUMBERS) {
    if (/^RTNLGRP_/.test(name)) {
      assert.equal(rtnetlinkGroupName(value), name)
      assert.equal(rtnetlinkGroupNumber(name), value)
    }
    if (/^(AF_|RTNL_FAMILY_)/.test(name)) assert.equal(addressFamilyName(value), name)
  }
  assert.equal(rtnetlinkGroupName(39), 'RTNLGRP_IPV6_ACADDR')
  assert.equal(rtnetlinkGroupName(40), undefined)
  assert.equal(rtnetlinkGroupNumber('RTNLGRP_BOGUS'), undefined)
  assert.equal(addressFamilyName(200), undefined)
})

test('protocol numbers 0 to 22 have names, but the one left for device mapper', () => {
  const nameless = Array.from({ length: 32 }, (_, number) => number).filter(
    number => protocolName(number) === undefined,
  )
  assert.deepEqual(nameless, [17, 23, 24, 25, 26, 27, 28, 29, 30, 31])
  for (let number = 0; number <= 22; number++) {
    const name = protocolName(number)
    if (name === undefined) continue
    assert.equal(protocolNumber(name), number)
    assert.equal((constants as Record<string, unknown>)[name], number)
  }
  assert.equal(protocolNumber('NETLINK_INET_DIAG'), 4)
  assert.equal(protocolNumber('NETLINK_BOGUS'), undefined)
})

test('removed protocols say when and what instead', () => {
  assert.deepEqual(
    REMOVED_PROTOCOLS.map(entry => entry.protocol),
    [3, 5, 13, 14, 19],
  )
  assert.equal(removedProtocol(constants.NETLINK_FIREWALL)?.lastKernel, '3.4')
  assert.equal(removedProtocol(constants.NETLINK_ROUTE), undefined)
})

test('the running kernel refuses the removed protocols', t => {
  if (process.platform !== 'linux') return t.skip('needs Linux')
  const program =
    'import socket, sys\n' +
    'def refused(n):\n' +
    '  try: socket.socket(16, 3, n).close()\n' +
    '  except OSError as e: return e.errno\n' +
    'print(*[refused(n) for n in map(int, sys.argv[1:])])'
  const run = spawnSync('python3', ['-c', program, '0', '3', '13', '19'], { encoding: 'utf8' })
  if (run.status !== 0) return t.skip('needs python3 to open sockets')
  assert.equal(run.stdout.trim(), 'None 93 93 93', 'EPROTONOSUPPORT')
})

test('flags that are unions are the union', () => {
  assert.equal(constants.NLM_F_DUMP, constants.NLM_F_ROOT | constants.NLM_F_MATCH)
})
