import assert from 'node:assert/strict'
import test from 'node:test'
import { rtAddr } from '../../families/rt-addr.js'
import { rtLink } from '../../families/rt-link.js'
import { rtRoute } from '../../families/rt-route.js'
import { wireguard } from '../../families/wireguard.js'
import { ARRAY_INDEX } from '../../schema/names.js'
import { SpecIndex } from '../../schema/spec-index.js'
import { ValueError } from '../../schema/value-error.js'
import { UsageError } from '../usage-error.js'
import { JsonReader } from './from-json.js'
import { parse, parseObject, stringify } from './text.js'
import { JsonWriter } from './to-json.js'

const link = new SpecIndex(rtLink.spec())
const reader = new JsonReader(link, 'camel')
const writer = new JsonWriter(link, 'camel')

function refused(operation: string, json: string, path: string, words: RegExp): void {
  assert.throws(
    () => reader.message(operation, parse(json, 'it')),
    (error: unknown) => ValueError.is(error) && error.path === path && words.test(error.message),
    json,
  )
}

test('a bigint is printed as its digits, and read back exactly', () => {
  const text = stringify({ a: 18446744073709551615n, b: [1n, -2n], c: { d: 3 } })
  assert.equal(text, '{"a":18446744073709551615,"b":[1,-2],"c":{"d":3}}')
  assert.deepEqual(parse(text, 'it'), { a: '18446744073709551615', b: [1, -2], c: { d: 3 } })
})

test('digits inside of strings stay as they are', () => {
  const json = { key: 'a "18446744073709551615" b', '18446744073709551615': '\\', n: 12.5, e: 1e21 }
  assert.deepEqual(parse(JSON.stringify(json), 'it'), json)
})

test('indented JSON is JSON', () => {
  const value = { a: { b: [{ c: 1 }, { d: [] }], e: {} }, f: ['x', 'y'] }
  assert.deepEqual(JSON.parse(stringify(value, 2)), value)
  assert.match(stringify(value, 2), /\n {2}"f": \["x", "y"\]\n/)
})

test('control characters are escaped, all of them', () => {
  const text = stringify({ '\u007f': 'a\u009b31m\u001b' })
  assert.equal(text, '{"\\u007f":"a\\u009b31m\\u001b"}')
  assert.deepEqual(JSON.parse(text), { '\u007f': 'a\u009b31m\u001b' })
})

test('what is no JSON, or no object, is the mistake of the caller', () => {
  assert.throws(
    () => parse('{', 'the request'),
    (error: unknown) => UsageError.is(error) && /^the request is no JSON: /.test(error.message),
  )
  assert.throws(
    () => parseObject('[1]', 'the request'),
    (error: unknown) => UsageError.is(error) && /must be a JSON object/.test(error.message),
  )
})

test('bytes are hex digits, or an array of numbers', () => {
  const bytes = Uint8Array.of(1, 2, 255)
  for (const json of [
    '{"phys-port-id":"0102ff"}',
    '{"phys-port-id":"01:02:ff"}',
    '{"phys-port-id":"01 02 FF"}',
    '{"phys-port-id":[1,2,255]}',
  ]) {
    assert.deepEqual(reader.message('newlink', parse(json, 'it')), { physPortId: bytes }, json)
  }
  assert.deepEqual(writer.message('newlink', { physPortId: bytes }), { 'phys-port-id': '0102ff' })
  refused('newlink', '{"phys-port-id":"012"}', 'phys-port-id', /hex digits/)
  refused('newlink', '{"phys-port-id":[1,256]}', 'phys-port-id[1]', /0\.\.255/)
})

test('integers may be texts; their range is that of their type', () => {
  assert.deepEqual(reader.message('newlink', parse('{"mtu":"0x5dc","ifi-index":"7"}', 'it')), {
    mtu: 1500,
    ifiIndex: 7,
  })
  refused('newlink', '{"mtu":-1}', 'mtu', /expected 0\.\.4294967295 \(u32\), got -1/)
  refused('newlink', '{"mtu":1.5}', 'mtu', /expected an integer \(u32\), got 1\.5/)
  refused(
    'newlink',
    '{"max-pacing-offload-horizon":18446744073709551616}',
    'max-pacing-offload-horizon',
    /18446744073709551615/,
  )
  assert.deepEqual(reader.message('newlink', parse('{"max-pacing-offload-horizon":18446744073709551615}', 'it')), {
    maxPacingOffloadHorizon: 18446744073709551615n,
  })
})

test('flags are arrays of names, a text of names, or a number', () => {
  for (const json of ['{"ifi-flags":["up","no-arp"]}', '{"ifi-flags":"up,no-arp"}']) {
    assert.deepEqual(reader.message('newlink', parse(json, 'it')), { ifiFlags: ['up', 'no-arp'] })
  }
  assert.deepEqual(reader.message('newlink', parse('{"ifi-flags":129}', 'it')), { ifiFlags: 129 })
  refused('newlink', '{"ifi-flags":["upp"]}', 'ifi-flags[0]', /did you mean 'up'\?/)
})

test('unknown names say which was probably meant, with the whole path', () => {
  refused(
    'newlink',
    '{"linkinfo":{"kind":"vlan","data":{"idd":5}}}',
    'linkinfo.data.idd',
    /linkinfo-vlan-attrs has no such attribute \(did you mean 'id'\?\)/,
  )
  refused('newlink', '{"ifnam":"x"}', 'ifnam', /did you mean 'ifname'\?/)
  refused('newlink', '{"linkinfo":5}', 'linkinfo', /expected an object, got 5/)
})

test('a sub-message needs what picks its format', () => {
  refused('newlink', '{"linkinfo":{"data":{"id":5}}}', 'linkinfo.data', /kind is missing/)
  refused(
    'newlink',
    '{"linkinfo":{"kind":"nosuch","data":{"id":5}}}',
    'linkinfo.data',
    /kind is "nosuch", which picks no format/,
  )
  assert.deepEqual(reader.message('newlink', parse('{"linkinfo":{"kind":"nosuch","data":"00ff"}}', 'it')), {
    linkinfo: { kind: 'nosuch', data: Uint8Array.of(0, 255) },
  })
})

test('attributes that the specification does not know go by their number, both ways', () => {
  const value = {
    unknownAttributes: [
      { type: 1000, payload: Uint8Array.of(1) },
      { type: 1000, payload: Uint8Array.of(2) },
      { type: 0x8000 | 1001, payload: Uint8Array.of(3) },
    ],
  }
  const json = { 'UnknownAttr(1000)': ['01', '02'], 'UnknownAttr(1001)': '03' }
  assert.deepEqual(writer.message('newlink', value), json)
  const { unknownAttributes } = reader.message('newlink', json) as {
    unknownAttributes: readonly { type: number; payload: Uint8Array }[]
  }
  assert.deepEqual(
    unknownAttributes.map(({ type, payload }) => [type, ...payload]),
    [
      [1000, 1],
      [1000, 2],
      [1001, 3],
    ],
  )
})

test('the nests of an indexed array show their number, and take it or count', () => {
  const index = new SpecIndex(wireguard.spec())
  const value = {
    ifname: 'wg0',
    peers: [
      {
        [ARRAY_INDEX]: 3,
        publicKey: new Uint8Array(32),
        allowedips: [{ [ARRAY_INDEX]: 0, family: 2, ipaddr: '10.0.0.0', cidrMask: 8 }],
      },
    ],
  }
  const json = new JsonWriter(index, 'camel').message('set-device', value)
  assert.deepEqual(Object.keys((json.peers as object[])[0]!), ['3'])
  assert.deepEqual(new JsonReader(index, 'camel').message('set-device', json), value)
  const counted = new JsonReader(index, 'camel').message('set-device', {
    peers: [{ 'persistent-keepalive-interval': 5 }],
  })
  assert.deepEqual(counted, { peers: [{ persistentKeepaliveInterval: 5 }] })
})

test('addresses stay texts; records and structs are objects', () => {
  const addresses = new JsonReader(new SpecIndex(rtAddr.spec()), 'spec').message('newaddr', {
    local: '10.0.0.1',
    cacheinfo: { 'ifa-valid': 5 },
  })
  assert.deepEqual(addresses, { local: '10.0.0.1', cacheinfo: { 'ifa-valid': 5 } })
  const index = new SpecIndex(rtRoute.spec())
  const routes = new JsonReader(index, 'camel').message('newroute', {
    multipath: [{ 'rtnh-ifindex': 2, gateway: '10.0.0.2', 'rtnh-flags': ['onlink'] }],
  })
  assert.deepEqual(routes, { multipath: [{ rtnhIfindex: 2, gateway: '10.0.0.2', rtnhFlags: ['onlink'] }] })
  const via = new JsonReader(index, 'camel').message('newroute', { via: { family: 10, 'trailing-bytes': 'fd00' } })
  assert.deepEqual(via, { via: { family: 10, trailingBytes: Uint8Array.of(0xfd, 0) } })
})

test('numbers that are meant to be read as hexadecimal are printed so', () => {
  const index = new SpecIndex(rtRoute.spec())
  assert.deepEqual(new JsonWriter(index, 'camel').message('newroute', { flowlabel: 0xab }), { flowlabel: '0xab' })
  assert.deepEqual(new JsonReader(index, 'camel').message('newroute', { flowlabel: '0xab' }), { flowlabel: 0xab })
})
