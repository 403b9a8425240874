import assert from 'node:assert/strict'
import { BlockList } from 'node:net'
import { test } from 'node:test'
import fc from 'fast-check'
import { formatIp } from './ip-address.js'
import {
  containsAddress,
  formatPrefix,
  hasHostBits,
  maskLength,
  maskOf,
  networkOf,
  type Prefix,
  parsePrefix,
} from './prefix.js'

const prefixes: fc.Arbitrary<Prefix> = fc
  .constantFrom<readonly [number, number]>([2, 4], [10, 16])
  .chain(([family, size]) =>
    fc
      .tuple(fc.uint8Array({ minLength: size, maxLength: size }), fc.nat(size * 8))
      .map(([address, length]) => ({ family, address, length })),
  )

test('formatting and parsing are inverse', () => {
  fc.assert(
    fc.property(prefixes, prefix => {
      assert.deepEqual(parsePrefix(formatPrefix(prefix)), prefix)
      assert.deepEqual(parsePrefix(formatPrefix(prefix), prefix.family), prefix)
      assert.equal(parsePrefix(formatPrefix(prefix), prefix.family === 2 ? 10 : 2), undefined)
      const mask = formatIp(maskOf(prefix.length, prefix.address.length))
      assert.deepEqual(parsePrefix(`${formatIp(prefix.address)}/${mask}`), prefix, 'the mask written out')
    }),
  )
})

test('an address alone counts whole, default counts nothing', () => {
  assert.deepEqual(parsePrefix('10.0.0.1'), { family: 2, address: Uint8Array.of(10, 0, 0, 1), length: 32 })
  assert.equal(parsePrefix('::1')?.length, 128)
  assert.deepEqual(parsePrefix('default'), { family: 0, address: new Uint8Array(0), length: 0 })
  assert.deepEqual(parsePrefix('default', 2), { family: 2, address: new Uint8Array(4), length: 0 })
  assert.deepEqual(parsePrefix('default', 10), { family: 10, address: new Uint8Array(16), length: 0 })
  assert.equal(formatPrefix(parsePrefix('default')!), 'default')
  assert.equal(formatPrefix(parsePrefix('default', 10)!), '::/0')
  assert.equal(parsePrefix('10.0.0.0/8', 0)?.length, 8)
})

test('anything else is refused', () => {
  const refused = [
    '',
    '/',
    '/8',
    '10.0.0.0/',
    '10.0.0.0/33',
    '10.0.0.0/-1',
    '10.0.0.0/08',
    '10.0.0.0/8/8',
    '10.0.0.0/ 8',
    '10/8',
    '::/129',
    '::/',
    '::/x',
    '10.0.0.0/255.0.255.0',
    '10.0.0.0/::',
    '::/255.0.0.0',
    'Default',
    '10.0.0.0/1e1',
    '10.0.0.0/8 ',
    '0x0a000000/8',
    'fe80::1%1/64',
  ]
  for (const text of refused) assert.equal(parsePrefix(text), undefined, JSON.stringify(text))
})

test('masks', () => {
  for (const size of [4, 16]) {
    for (let length = 0; length <= size * 8; length++) {
      const mask = maskOf(length, size)
      assert.equal(
        [...mask].map(byte => byte.toString(2).padStart(8, '0')).join(''),
        '1'.repeat(length).padEnd(size * 8, '0'),
      )
      assert.equal(maskLength(mask), length)
    }
  }
  assert.equal(maskLength(Uint8Array.of(255, 0, 255, 0)), undefined)
  assert.equal(maskLength(Uint8Array.of(0, 0, 0, 1)), undefined)
})

test('host bits', () => {
  assert.equal(hasHostBits(parsePrefix('10.0.0.1/24')!), true)
  assert.equal(hasHostBits(parsePrefix('10.0.0.0/24')!), false)
  assert.equal(hasHostBits(parsePrefix('10.0.0.1')!), false)
  assert.equal(formatPrefix(networkOf(parsePrefix('10.1.2.3/15')!)), '10.0.0.0/15')
  assert.equal(formatPrefix(networkOf(parsePrefix('fd00::ffff:1/111')!)), 'fd00::fffe:0/111')
  assert.equal(hasHostBits(parsePrefix('default')!), false)
})

test('an address lies in a prefix exactly when the runtime says so', () => {
  fc.assert(
    fc.property(prefixes, fc.nat(127), (prefix, flip) => {
      const list = new BlockList()
      const version = prefix.family === 2 ? 'ipv4' : 'ipv6'
      list.addSubnet(formatIp(networkOf(prefix).address), prefix.length, version)
      const address = prefix.address.slice()
      const bit = flip % (address.length * 8)
      address[bit >> 3]! ^= 0x80 >> (bit & 7)
      assert.equal(containsAddress(prefix, address), bit >= prefix.length)
      // BlockList of Node 20 does not take a prefix of 0 bits.
      if (prefix.length > 0) assert.equal(containsAddress(prefix, address), list.check(formatIp(address), version))
      assert.equal(containsAddress(prefix, new Uint8Array(prefix.family === 2 ? 16 : 4)), false)
    }),
  )
})
