import assert from 'node:assert/strict'
import { isIPv4 } from 'node:net'
import { test } from 'node:test'
import fc from 'fast-check'
import { formatIpv4, parseIpv4, writeIpv4 } from './ipv4.js'

const fourBytes = fc.uint8Array({ minLength: 4, maxLength: 4 })

test('formatting and parsing are inverse', () => {
  fc.assert(
    fc.property(fourBytes, fc.nat(5), (bytes, offset) => {
      const around = new Uint8Array(offset + 9).fill(0xee)
      around.set(bytes, offset)
      const text = formatIpv4(around, offset)
      assert.equal(text, [...bytes].join('.'))
      assert.equal(formatIpv4(bytes), text, 'the second time, from the table')
      assert.deepEqual(parseIpv4(text), bytes)
      const into = new Uint8Array(offset + 9).fill(0xee)
      assert.equal(writeIpv4(`<${text}>`, 1, text.length + 1, into, offset), true)
      assert.deepEqual(into, around)
    }),
    { numRuns: 2000, seed: 1 },
  )
})

test('every octet in every place', () => {
  for (let place = 0; place < 4; place++) {
    for (let octet = 0; octet < 256; octet++) {
      const bytes = new Uint8Array(4)
      bytes[place] = octet
      assert.equal(formatIpv4(bytes), [...bytes].join('.'))
      assert.deepEqual(parseIpv4(formatIpv4(bytes)), bytes)
    }
  }
})

test('anything else is refused', () => {
  const refused = [
    '',
    '.',
    '...',
    '1',
    '1.2',
    '1.2.3',
    '1.2.3.',
    '.1.2.3',
    '1..2.3',
    '1.2.3.4.',
    '1.2.3.4.5',
    '256.0.0.1',
    '1.2.3.256',
    '999.1.1.1',
    '01.2.3.4',
    '1.2.3.04',
    '00.0.0.0',
    '0x1.2.3.4',
    '1.2.3.4 ',
    ' 1.2.3.4',
    '1.2.3.-4',
    '+1.2.3.4',
    '1,2,3,4',
    '1.2.3.4\0',
    '1.2.3.a',
    '٠.0.0.0',
    '1.2.3.4294967297',
    '1.2.3.4/24',
    '127.1',
    'localhost',
    '::1',
  ]
  for (const text of refused) {
    assert.equal(parseIpv4(text), undefined, JSON.stringify(text))
    assert.equal(isIPv4(text), false, `the runtime agrees about ${JSON.stringify(text)}`)
  }
})

test('text made of digits and dots is taken exactly when the runtime takes it', () => {
  const part = fc.oneof(fc.nat(300).map(String), fc.constantFrom('', '0', '00', '01', '255', '256', '1e1'))
  fc.assert(
    fc.property(fc.array(part, { minLength: 3, maxLength: 5 }), parts => {
      const text = parts.join('.')
      assert.equal(parseIpv4(text) !== undefined, isIPv4(text), text)
    }),
    { numRuns: 2000, seed: 1 },
  )
})
