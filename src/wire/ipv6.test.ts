import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { isIPv6 } from 'node:net'
import { test } from 'node:test'
import fc from 'fast-check'
import { formatIpv6, parseIpv6 } from './ipv6.js'

/** Groups that are zero often, so that runs of zeros of every place and length come up. */
const groups = fc.array(fc.oneof(fc.constant(0), fc.constant(0xffff), fc.nat(0xffff)), { minLength: 8, maxLength: 8 })

function bytesOf(words: readonly number[]): Uint8Array {
  return Uint8Array.from(words.flatMap(word => [word >> 8, word & 0xff]))
}

/** All 256 patterns of zero and other groups, and the neighbours of the embedded IPv4 forms. */
function patterns(): Uint8Array[] {
  const zeros = Array.from({ length: 256 }, (_, mask) =>
    bytesOf(Array.from({ length: 8 }, (_, index) => (mask & (1 << index) ? 0x1a0 + index : 0))),
  )
  const embedded = [0, 1, 0xfffe, 0xffff].flatMap(sixth =>
    [0, 1, 0x0a00].flatMap(high => [0, 1].map(low => [0, 0, 0, 0, 0, sixth, high, low])),
  )
  return [...zeros, ...embedded.map(bytesOf)]
}

test('formatting and parsing are inverse', () => {
  for (const bytes of patterns()) assert.deepEqual(parseIpv6(formatIpv6(bytes)), bytes)
  fc.assert(
    fc.property(groups, fc.nat(5), (words, offset) => {
      const bytes = bytesOf(words)
      const around = new Uint8Array(offset + 20).fill(0xee)
      around.set(bytes, offset)
      const text = formatIpv6(around, offset)
      assert.ok(isIPv6(text), text)
      assert.deepEqual(parseIpv6(text), bytes)
      assert.deepEqual(parseIpv6(text.toUpperCase()), bytes)
    }),
    { numRuns: 2000, seed: 1 },
  )
})

test('the text is the one of inet_ntop', t => {
  const all = [...patterns(), ...fc.sample(groups, { numRuns: 500, seed: 6 }).map(bytesOf)]
  const program =
    'import socket, sys\nfor line in sys.stdin: print(socket.inet_ntop(socket.AF_INET6, bytes.fromhex(line.strip())))'
  const input = all.map(bytes => `${Buffer.from(bytes).toString('hex')}\n`).join('')
  const run = spawnSync('python3', ['-c', program], { input, encoding: 'utf8' })
  if (run.status !== 0) return t.skip('needs python3 to ask inet_ntop')
  const lines = run.stdout.trim().split('\n')
  assert.equal(lines.length, all.length)
  for (const [index, bytes] of all.entries()) assert.equal(formatIpv6(bytes), lines[index])
})

test('known forms', () => {
  const cases: readonly (readonly [string, string])[] = [
    ['::', '::'],
    ['::1', '::1'],
    ['1::', '1::'],
    ['2001:DB8:0:0:8:800:200C:417A', '2001:db8::8:800:200c:417a'],
    ['2001:0db8:0000:0000:0001:0000:0000:0001', '2001:db8::1:0:0:1'],
    ['2001:db8:0:1:1:1:1:1', '2001:db8:0:1:1:1:1:1'],
    ['2001:0:0:1:0:0:0:1', '2001:0:0:1::1'],
    ['1:2:3:4:5:6:7::', '1:2:3:4:5:6:7:0'],
    ['::2:3:4:5:6:7:8', '0:2:3:4:5:6:7:8'],
    ['1:0:0:4:5:0:0:8', '1::4:5:0:0:8'],
    ['::ffff:192.0.2.1', '::ffff:192.0.2.1'],
    ['::ffff:c000:201', '::ffff:192.0.2.1'],
    ['0:0:0:0:0:ffff:0.0.0.0', '::ffff:0.0.0.0'],
    ['::13.1.68.3', '::13.1.68.3'],
    ['64:ff9b::192.0.2.33', '64:ff9b::c000:221'],
    ['1:2:3:4:5:6:1.2.3.4', '1:2:3:4:5:6:102:304'],
    ['1:2:3:4:5::1.2.3.4', '1:2:3:4:5:0:102:304'],
    ['fe80::0:1', 'fe80::1'],
    ['::0', '::'],
    ['0:0:0:0:0:0:0:0', '::'],
  ]
  for (const [text, canonical] of cases) {
    const bytes = parseIpv6(text)
    assert.ok(bytes, text)
    assert.equal(formatIpv6(bytes), canonical, text)
  }
})

test('anything else is refused', () => {
  const refused = [
    '',
    ':',
    ':::',
    '::::',
    '1',
    '1:',
    ':1',
    '1:2:3:4:5:6:7',
    '1:2:3:4:5:6:7:',
    ':2:3:4:5:6:7:8',
    '1:2:3:4:5:6:7:8:9',
    '1:2:3:4:5:6:7:8::',
    '::1:2:3:4:5:6:7:8',
    '1:2:3:4::5:6:7:8',
    '1::2::3',
    '1:::2',
    '12345::',
    '::12345',
    '::g',
    '::1%eth0',
    '[::1]',
    '::1 ',
    ' ::1',
    '::1/64',
    '::1.2.3',
    '::1.2.3.4.5',
    '::1.2.3.256',
    '::01.2.3.4',
    '1.2.3.4',
    '1.2.3.4::',
    '::1.2.3.4:5',
    '1:2:3:4:5:6:7:1.2.3.4',
    '1:2:3:4:5:6::1.2.3.4',
    '1::2:3:4:5:6:1.2.3.4',
    '1:2:3:4:5:1.2.3.4',
    '::-1',
    '::0x1',
    '::1\0',
    '1:2:3:4:5:6:7:8:',
  ]
  for (const text of refused) assert.equal(parseIpv6(text), undefined, JSON.stringify(text))
})

test('text of groups and colons is taken exactly when the runtime takes it, with the value it takes', () => {
  const part = fc.constantFrom('', '', '0', '1', 'ffff', 'ABCD', '0001', '12345', '1.2.3.4', 'x')
  let taken = 0
  fc.assert(
    fc.property(fc.array(part, { minLength: 2, maxLength: 10 }), parts => {
      const text = parts.join(':')
      const bytes = parseIpv6(text)
      assert.equal(bytes !== undefined, isIPv6(text), text)
      if (bytes === undefined) return
      taken++
      assert.equal(new URL(`http://[${formatIpv6(bytes)}]/`).hostname, new URL(`http://[${text}]/`).hostname)
    }),
    { numRuns: 10000, seed: 7 },
  )
  assert.ok(taken > 100, `only ${taken} were addresses`)
})
