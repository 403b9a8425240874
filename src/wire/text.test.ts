import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { test } from 'node:test'
import fc from 'fast-check'
import { decodeText, encodeText, hasNul, textLength, writeText } from './text.js'

function decode(bytes: readonly number[]): string {
  return decodeText(Uint8Array.from(bytes), 0, bytes.length)
}

test('every byte string without NUL survives decoding and encoding', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 200 }), bytes => {
      const clean = bytes.map(byte => byte || 1)
      assert.deepEqual(encodeText(decodeText(clean, 0, clean.length)), clean)
    }),
    { numRuns: 2000, seed: 1 },
  )
})

test('near-valid UTF-8 survives as well', () => {
  const byte = fc.constantFrom(
    0x41,
    0x7f,
    0x80,
    0x8f,
    0x90,
    0x9f,
    0xa0,
    0xbf,
    0xc1,
    0xc2,
    0xdf,
    0xe0,
    0xed,
    0xef,
    0xf0,
    0xf4,
    0xf5,
    0xff,
  )
  fc.assert(
    fc.property(fc.array(byte, { maxLength: 12 }), bytes => assert.deepEqual([...encodeText(decode(bytes))], bytes)),
    { numRuns: 5000, seed: 1 },
  )
})

test('well-formed text is what TextEncoder and TextDecoder make of it', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.nat(5), (raw, offset) => {
      const text = raw.replaceAll('\0', '')
      const expected = new TextEncoder().encode(text)
      assert.deepEqual(encodeText(text), expected)
      assert.equal(textLength(text), expected.length)
      const into = new Uint8Array(expected.length + offset + 3).fill(0xee)
      assert.equal(writeText(text, into, offset), expected.length)
      assert.deepEqual(into.subarray(offset, offset + expected.length), expected)
      assert.deepEqual([...into.subarray(offset + expected.length)], [0xee, 0xee, 0xee])
      assert.equal(decodeText(into, offset, offset + expected.length), text)
    }),
    { numRuns: 1000, seed: 1 },
  )
})

test('valid and invalid sequences are told apart as Python does', t => {
  const cases = [
    'c3a9',
    'e282ac',
    'f09f9880',
    'f48fbfbf',
    'ff',
    '80',
    'c3',
    'c0af',
    'e080af',
    'eda080',
    'edb2ff',
    'f08080af',
    'f4908080',
    'f5808080',
    'e282',
    '41e28241',
    'f09f98',
    'c328',
    'fffe41',
    'ed9fbf',
    'ee8080',
    'efbfbf',
    'f0908080',
    'c280',
    'dfbf',
    'e0a080',
  ]
  const program =
    'import sys, json; print(json.dumps([[ord(c) for c in bytes.fromhex(h).decode("utf-8", "surrogateescape")] for h in sys.argv[1:]]))'
  const run = spawnSync('python3', ['-c', program, ...cases], { encoding: 'utf8' })
  if (run.status !== 0) return t.skip('needs python3 to compare with')
  const expected: number[][] = JSON.parse(run.stdout)
  for (const [index, hex] of cases.entries()) {
    const points = Array.from(decode([...Buffer.from(hex, 'hex')]), character => character.codePointAt(0)!)
    assert.deepEqual(points, expected[index], hex)
  }
})

test('decoding stops at the first NUL, or at the end', () => {
  assert.equal(decode([0x65, 0x74, 0x68, 0x30, 0, 0x78]), 'eth0')
  assert.equal(decode([0x65, 0x74, 0x68, 0x30]), 'eth0')
  assert.equal(decode([0, 0x65]), '')
  assert.equal(decode([]), '')
  assert.equal(decode([0xc3, 0xa9, 0, 0x41]), 'é')
  assert.equal(decode([0xc3, 0, 0xa9]), '\udcc3', 'a NUL inside a sequence ends the string')
  assert.equal(decodeText(Uint8Array.of(0x61, 0x62, 0x63, 0x64), 1, 3), 'bc')
})

test('strings that share a slot of the interning table are not confused', () => {
  const names = Array.from({ length: 20000 }, (_, index) => `v${index.toString(36)}`)
  const encoded = names.map(encodeText)
  for (let round = 0; round < 2; round++) {
    for (const [index, bytes] of encoded.entries()) assert.equal(decodeText(bytes, 0, bytes.length), names[index])
  }
})

test('long strings of every length around the limits of the fast paths', () => {
  for (const length of [15, 16, 17, 23, 24, 25, 128, 4095, 4096, 4097, 65531]) {
    const ascii = 'n'.repeat(length)
    assert.equal(decodeText(encodeText(ascii), 0, length), ascii)
    const bytes = encodeText(`${ascii}é`)
    assert.equal(bytes.length, length + 2)
    assert.equal(decodeText(bytes, 0, bytes.length), `${ascii}é`)
  }
})

test('surrogates that stand for no byte are refused', () => {
  for (const text of ['\ud800', 'a\udc00', 'ab\udc7f', '\udd00', '\ud800\ud800', '\ud83d']) {
    assert.throws(() => encodeText(text), { name: 'RangeError', message: /lone surrogate U\+D[89A-F]/ })
    assert.throws(() => writeText(text, new Uint8Array(16), 0), { name: 'RangeError' })
  }
  assert.deepEqual([...encodeText('\udc80\udcff')], [0x80, 0xff])
})

test('hasNul', () => {
  assert.equal(hasNul('a\0b'), true)
  assert.equal(hasNul('ab'), false)
})
