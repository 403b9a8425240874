import assert from 'node:assert/strict'
import test from 'node:test'
import { netdev } from '../families/netdev.js'
import { rtLink } from '../families/rt-link.js'
import { rtRoute } from '../families/rt-route.js'
import { tc } from '../families/tc.js'
import { NLMSG_HDRLEN, Writer } from '../wire/index.js'
import type { Family } from './family.js'
import { locateAttribute, locateMissing, type RequestPlace } from './locate.js'

/** A request of a family, and where to look in it. */
function request(
  family: Family,
  operation: string,
  mode: 'do' | 'dump',
  value: unknown,
): { place: RequestPlace; bytes: Uint8Array } {
  const writer = new Writer()
  const start = writer.startMessage(1, 0, 0, 0)
  if (family.generic) writer.zeros(4)
  const exchange = family.operations[operation]![mode]!
  const encode = exchange.encodeRequest as (writer: Writer, value: unknown) => void
  encode(writer, value)
  writer.endMessage(start)
  const place = {
    spec: family.spec(),
    operation: family.operations[operation]!.name,
    generic: family.generic,
    dump: mode === 'dump',
  }
  return { place, bytes: writer.copy() }
}

/** The offset of the attribute whose payload starts with `payload`. */
function offsetOf(bytes: Uint8Array, type: number, payload: readonly number[]): number {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length)
  for (let at = NLMSG_HDRLEN; at + 4 + payload.length <= bytes.length; at += 4) {
    const found =
      (view.getUint16(at + 2, true) & 0x3fff) === type && payload.every((byte, index) => bytes[at + 4 + index] === byte)
    if (found) return at
  }
  throw new Error(`no attribute ${type} that starts with ${payload}`)
}

const vlan = { ifname: 'v', link: 5, linkinfo: { kind: 'vlan', data: { id: 5000, protocol: '8021q' } } }

test('through a nest and a sub-message that a selector beside it picks', () => {
  const { place, bytes } = request(rtLink, 'newlink', 'do', vlan)
  const located = locateAttribute(place, bytes, offsetOf(bytes, 1, [0x88, 0x13]))
  assert.deepEqual([located?.path, located?.value, located?.attribute?.type], ['linkinfo.data.id', '5000', 'u16'])
  assert.deepEqual([...located!.bytes], [0x88, 0x13])
})

test('an attribute at the top, and the nest itself', () => {
  const { place, bytes } = request(rtLink, 'newlink', 'do', vlan)
  const name = locateAttribute(place, bytes, offsetOf(bytes, 3, [118, 0]))
  assert.deepEqual([name?.path, name?.value], ['ifname', '"v"'])
  assert.equal(locateAttribute(place, bytes, offsetOf(bytes, 18, []))?.path, 'linkinfo')
})

test('members of the fixed header and of the generic header', () => {
  const { place, bytes } = request(rtLink, 'newlink', 'do', { ...vlan, ifiIndex: 7 })
  const index = locateAttribute(place, bytes, NLMSG_HDRLEN + 4)
  assert.deepEqual([index?.path, index?.value], ['ifi-index', '7'])
  assert.equal(locateAttribute(place, bytes, 4)?.path, 'nlmsghdr')
  const generic = request(netdev, 'devGet', 'do', { ifindex: 1 })
  assert.equal(locateAttribute(generic.place, generic.bytes, 18)?.path, 'genlmsghdr.reserved')
  assert.equal(locateAttribute(generic.place, generic.bytes, 20)?.path, 'ifindex')
})

test('inside records that start with a struct', () => {
  const nexthops = [
    { rtnhIfindex: 1, gateway: '10.0.0.1' },
    { rtnhIfindex: 2, gateway: '10.0.0.2' },
  ]
  const { place, bytes } = request(rtRoute, 'newroute', 'do', { rtmFamily: 2, multipath: nexthops })
  const gateway = locateAttribute(place, bytes, offsetOf(bytes, 5, [10, 0, 0, 2]))
  assert.equal(gateway?.path, 'multipath.1.gateway')
})

test('a sub-message picked from further out', () => {
  const { place, bytes } = request(tc, 'newtfilter', 'do', {
    ifindex: 1,
    kind: 'basic',
    options: { act: [{ kind: 'gact', options: { prob: { ptype: 1, pval: 0x3344, paction: 2 } } }] },
  })
  const located = locateAttribute(place, bytes, offsetOf(bytes, 3, [1, 0, 0x44, 0x33]))
  assert.match(located?.path ?? '', /^options\.act\.\d+\.options\.prob$/)
})

test('what is missing, at the top and in a nest', () => {
  const { place, bytes } = request(rtLink, 'newlink', 'do', vlan)
  assert.equal(locateMissing(place, bytes, undefined, 3), 'ifname')
  assert.equal(locateMissing(place, bytes, offsetOf(bytes, 18, []), 2), 'linkinfo.data')
  assert.equal(locateMissing(place, bytes, undefined, 999), 'type 999')
})

test('garbage gives no answer, and never throws', () => {
  const { place, bytes } = request(rtLink, 'newlink', 'do', vlan)
  for (const offset of [-1, bytes.length, 1e9, Number.NaN])
    assert.equal(locateAttribute(place, bytes, offset), undefined)
  assert.equal(locateAttribute({ ...place, operation: 'nothing' }, bytes, 40), undefined)
  assert.equal(locateMissing({ ...place, operation: 'nothing' }, bytes, 40, 1), 'type 1')
  let seed = 1
  for (let round = 0; round < 2000; round++) {
    const mutated = bytes.slice()
    for (let change = 0; change < 4; change++) {
      seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0
      mutated[seed % mutated.length] = seed >>> 24
    }
    locateAttribute(place, mutated.subarray(0, seed % (mutated.length + 1)), seed % 200)
    locateMissing(place, mutated, seed % 200, seed % 50)
  }
})
