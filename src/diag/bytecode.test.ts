import assert from 'node:assert/strict'
import test from 'node:test'
import { socketBytecode } from './bytecode.js'
import type { SocketPredicate } from './socket-predicate.js'

const hex = (where: SocketPredicate) =>
  socketBytecode(where)
    ?.reduce((text, byte, index) => `${text}${index % 4 === 0 ? ' ' : ''}${byte.toString(16).padStart(2, '0')}`, '')
    .trim()

const little = new Uint8Array(new Uint16Array([1]).buffer)[0] === 1
const onLittle = { skip: little ? false : 'numbers in the programs are those of little-endian machines' }

/** As struct inet_diag_bc_op: code, yes, no; by hand from net/ipv4/inet_diag.c inet_diag_bc_run. */
test('programs', onLittle, () => {
  assert.equal(hex({}), undefined)
  assert.equal(hex({ sport: 443 }), '0b080c00 0000bb01')
  assert.equal(hex({ dport: { from: 1024 } }), '04080c00 00000004')
  assert.equal(hex({ sport: { from: 1, to: 2 } }), '02081400 00000100 03080c00 00000200')
  assert.equal(hex({ dst: '10.0.0.0/8' }), '08101400 02080000 ffffffff 0a000000')
  assert.equal(hex({ src: '::1' }), '071c2000 0a800000 ffffffff 00000000 00000000 00000000 00000001')
  assert.equal(hex({ if: 3 }), '09080c00 03000000')
  assert.equal(hex({ mark: { value: 1, mask: 255 } }), '0a0c1000 01000000 ff000000')
  assert.equal(hex({ cgroupId: 0x1_0000_0002n }), '0d0c1000 02000000 01000000')
  assert.equal(hex({ auto: true }), '06040800')
})

test('programs of several conditions', onLittle, () => {
  // One after the other: each that fails is the end.
  assert.equal(hex({ auto: true, sport: 1 }), '06041000 0b080c00 00000100')
  // The first that holds jumps to the end, the first that does not to the second.
  assert.equal(hex({ sport: [1, 2] }), '0b080c00 00000100 01040c00 0b080c00 00000200')
  // Turned round: what holds goes to no, what does not to yes.
  assert.equal(hex({ not: { sport: 1 } }), '0b080c00 00000100 01040800')
  assert.equal(hex({ auto: false }), '06040800 01040800')
  assert.equal(hex({ not: {} }), '01040800')
  assert.equal(hex({ any: [{}, { sport: 1 }] }), '01040c00 0b080c00 00000100')
  assert.equal(hex({ not: { any: [{ sport: 1 }, { auto: true }] } }), '0b080c00 00000100 01040800 06040800 01040800')
})

test('what is no predicate', () => {
  const wrong = (where: unknown, message: RegExp) =>
    assert.throws(() => socketBytecode(where as SocketPredicate), { code: 'ERR_NLKIT_VALUE', message }, String(message))
  wrong(undefined, /^where: expected an object/)
  wrong([{ sport: 1 }], /^where: expected an object/)
  wrong(
    { port: 1 },
    /^where\.port: sockets are chosen by sport, dport, src, dst, if, mark, cgroupId, auto, any, all, not/,
  )
  wrong({ toString: 1 }, /^where\.toString: sockets are chosen by/)
  wrong({ sport: 65_536 }, /^where\.sport: expected an integer from 0 to 65535, got 65536/)
  wrong({ sport: '443' }, /^where\.sport: expected a port or \{ from, to \}, got '443'/)
  wrong({ sport: [] }, /^where\.sport: expected at least one value/)
  wrong({ sport: [1, { form: 2 }] }, /^where\.sport\[1\]\.form: expected from, to and nothing else/)
  wrong({ sport: {} }, /^where\.sport: expected from or to/)
  wrong({ sport: { from: 2, to: 1 } }, /^where\.sport: from 2 to 1 is no port/)
  wrong(
    { src: '10.0.0.0/33' },
    /^where\.src: expected an address or a prefix as '10\.0\.0\.0\/8', got '10\.0\.0\.0\/33'/,
  )
  wrong({ src: 'default' }, /^where\.src: expected an address/)
  wrong({ if: -1 }, /^where\.if: expected an integer from 0 to 4294967295/)
  wrong({ mark: { value: 2, mask: 1 } }, /^where\.mark: the value has bits that the mask does not/)
  wrong({ mark: { value: 2 } }, /^where\.mark\.mask: expected an integer/)
  wrong({ cgroupId: 1n << 64n }, /^where\.cgroupId: expected an integer of 64 bits/)
  wrong({ auto: 1 }, /^where\.auto: expected true or false, got 1/)
  wrong({ any: [] }, /^where\.any: expected a list of at least one predicate/)
  wrong({ any: [{ not: { dport: -1 } }] }, /^where\.any\[0\]\.not\.dport: expected an integer/)
  let deep: SocketPredicate = {}
  for (let depth = 0; depth < 100; depth++) deep = { not: deep }
  wrong(deep, /nested more than 64 deep/)
})
