import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { formatMac, parseMac } from './mac.js'

test('formatting and parsing are inverse, for every length', () => {
  fc.assert(
    fc.property(fc.uint8Array({ minLength: 2, maxLength: 32 }), fc.nat(5), (bytes, offset) => {
      const around = new Uint8Array(offset + 40).fill(0xee)
      around.set(bytes, offset)
      const text = formatMac(around, offset, bytes.length)
      assert.equal(
        text,
        Buffer.from(bytes)
          .toString('hex')
          .replace(/(..)(?=.)/g, '$1:'),
      )
      assert.deepEqual(parseMac(text), bytes)
      assert.deepEqual(parseMac(text.toUpperCase().replaceAll(':', '-'), bytes.length), bytes)
      assert.equal(parseMac(text, bytes.length + 1), undefined)
    }),
  )
})

test('one digit stands for a small octet', () => {
  assert.deepEqual(parseMac('0:1:2:a:ff:0F'), Uint8Array.of(0, 1, 2, 10, 255, 15))
})

test('the length is taken from the bytes where none is given', () => {
  assert.equal(formatMac(Uint8Array.of(0xee, 2, 0), 1), '02:00')
  assert.equal(formatMac(new Uint8Array(0)), '')
  assert.equal(formatMac(Uint8Array.of(7)), '07')
  assert.deepEqual(parseMac('07', 1), Uint8Array.of(7))
})

test('anything else is refused', () => {
  const refused = [
    '',
    ':',
    '02',
    '02:',
    ':02',
    '02:00:00:00:00:0g',
    '02:00:00:00:00:000',
    '02:00-00:00:00:00',
    '0200.0000.0001',
    '020000000001',
    '02 :00',
    '02::00',
    '-',
    '0x2:00',
    '+2:00',
    `${'00:'.repeat(32)}00`,
  ]
  for (const text of refused) assert.equal(parseMac(text), undefined, JSON.stringify(text))
  assert.equal(parseMac('02:00:00:00:00', 6), undefined)
})
