/** Requests as bytes, and read back from them: what is put into the messages, without a kernel. */

import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import type { OperationCodecs } from '../schema/index.js'
import { ValueError } from '../schema/index.js'
import { parseIp, Writer } from '../wire/index.js'
import { addressDumpRequest, addressSelector, isAddress, newAddressRequest } from './address-request.js'
import { groupNumbers } from './events.js'
import { rtnetlink } from './family.js'
import { linkSelector, nameAttribute } from './link-names.js'
import { changeLinkRequest, type Link, linkDumpRequest, type NewLink, newLinkRequest } from './link-request.js'
import { nameOf, numberOf, ROUTE_TABLES } from './names.js'
import { neighbourGetRequest, neighbourSelector, newNeighbourRequest } from './neighbour-request.js'
import {
  matchesRoute,
  newRouteRequest,
  type Route,
  routeDumpRequest,
  routeLookupRequest,
  routeSelector,
} from './route-request.js'
import { matchesRule, newRuleRequest, ruleSelector } from './rule-request.js'

/** The request written and read again: only what came through the wire, without what is absent. */
function wire(operation: keyof typeof rtnetlink.operations, request: object): Record<string, unknown> {
  const codecs = rtnetlink.operations[operation] as OperationCodecs
  const exchange = codecs.do ?? codecs.dump!
  const writer = new Writer()
  exchange.encodeRequest(writer, request as never)
  return plain(exchange.decodeRequest(writer.view, 0, writer.position)) as Record<string, unknown>
}

function plain(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(plain)
  if (typeof value !== 'object' || value === null || value instanceof Uint8Array) return value
  const kept = Object.entries(value).filter(([, item]) => item !== undefined)
  return Object.fromEntries(kept.map(([key, item]) => [key, plain(item)]))
}

function refuses(make: () => unknown, path: string, words: RegExp = /./): void {
  assert.throws(make, error => ValueError.is(error) && error.path === path && words.test(error.message))
}

describe('links', () => {
  test('only the flags that are said change', () => {
    assert.deepEqual(changeLinkRequest({ up: true }), { ifiFlags: ['up'], ifiChange: 1 })
    assert.deepEqual(changeLinkRequest({ up: false, arp: false }), { ifiFlags: ['no-arp'], ifiChange: 0x81 })
    assert.deepEqual(changeLinkRequest({ mtu: 1400 }), { mtu: 1400 })
    refuses(() => changeLinkRequest({ up: 'yes' as never }), 'up')
  })

  test('a pair with its peer', () => {
    const request = newLinkRequest(
      { kind: 'veth', name: 'a', up: true, peer: { name: 'b', mtu: 1300, index: 77 } } as NewLink as never,
      undefined,
      { netNsPid: 42 },
    )
    const read = wire('newlink', request) as unknown as Link
    assert.equal(read.ifname, 'a')
    assert.deepEqual(read.ifiFlags, ['up'])
    assert.ok(read.linkinfo?.kind === 'veth')
    const peer = read.linkinfo.data?.peer
    assert.deepEqual([peer?.ifname, peer?.mtu, peer?.ifiIndex, peer?.netNsPid], ['b', 1300, 77, 42])
  })

  test('kind and data beside what was read replace it; masters end with null', () => {
    assert.deepEqual(changeLinkRequest({ master: null } as never), { master: 0 })
    refuses(() => changeLinkRequest({ data: {} } as never), 'data', /kind/)
    refuses(() => newLinkRequest({ kind: 'ifb', peer: { name: 'x' } } as never), 'peer', /veth/)
  })

  test('what the kernel only tells is left out of a link that was read', () => {
    const read = {
      ifiFamily: 0,
      ifiType: 1,
      ifiIndex: 9,
      ifiFlags: ['up', 'broadcast', 'running', 'multicast', 'lower-up'],
      ifiChange: 0,
      ifname: 'br0',
      mtu: 1500,
      operstate: 6,
      carrier: 1,
      address: '00:00:00:00:00:00',
      linkinfo: {
        kind: 'bridge',
        data: { forwardDelay: 1500, bridgeId: { prio: 0x8000, addr: '02:00:00:00:00:01' }, vlanFiltering: 0 },
      },
    } as const
    assert.deepEqual(newLinkRequest(read as never), {
      ifiFamily: 0,
      ifname: 'br0',
      mtu: 1500,
      ifiFlags: ['up', 'multicast'],
      ifiChange: 0xf3a5,
      linkinfo: { kind: 'bridge', data: { forwardDelay: 1500 } },
    })
  })

  test('ttl inherit of a vxlan is a flag when it is set', () => {
    const request = newLinkRequest({ kind: 'vxlan', data: { id: 1, ttlInherit: 1 } } as never)
    const data = (
      request.linkinfo as unknown as { data: { unknownAttributes: { type: number; payload: Uint8Array }[] } }
    ).data
    assert.deepEqual(
      data.unknownAttributes.map(({ type, payload }) => [type, payload.length]),
      [[28, 0]],
    )
  })

  test('a link is found by name, long name or index', () => {
    assert.deepEqual(nameAttribute('eth0'), { ifname: 'eth0' })
    assert.deepEqual(nameAttribute('a-name-of-more-than-fifteen'), { altIfname: 'a-name-of-more-than-fifteen' })
    assert.deepEqual(linkSelector(3), { ifiIndex: 3 })
    for (const wrong of ['', 'x'.repeat(128), 0, -1, 1.5]) assert.throws(() => linkSelector(wrong), ValueError)
  })

  test('dump requests carry the filter', () => {
    assert.deepEqual(linkDumpRequest({ kind: 'veth', master: 4, extMask: ['vf'] }), {
      extMask: ['vf'],
      master: 4,
      linkinfo: { kind: 'veth' },
    })
  })
})

describe('addresses', () => {
  test('a prefix sets family, length, local and address', () => {
    assert.deepEqual(newAddressRequest({ link: 3, address: '10.0.0.1/24', broadcast: '+' }), {
      ifaFamily: 2,
      ifaIndex: 3,
      ifaPrefixlen: 24,
      local: '10.0.0.1',
      address: '10.0.0.1',
      ifaScope: 0,
      broadcast: '10.0.0.255',
    })
  })

  test('of an address that was read, local is the link’s own', () => {
    const read = {
      ifaIndex: 3,
      ifaFamily: 2,
      ifaPrefixlen: 32,
      ifaFlags: ['permanent'],
      ifaScope: 0,
      address: '10.0.0.2',
      local: '10.0.0.1',
    } as const
    const request = newAddressRequest(read)
    assert.deepEqual(
      [request.local, request.address, request.ifaPrefixlen, request.flags],
      ['10.0.0.1', '10.0.0.2', 32, undefined],
    )
    assert.deepEqual(addressSelector(read).address, '10.0.0.2')
  })

  test('lifetimes', () => {
    const request = newAddressRequest({ link: 3, address: '::1', validLifetime: 10, preferredLifetime: 5 })
    assert.deepEqual(request.cacheinfo, { ifaValid: 10, ifaPrefered: 5 })
    assert.deepEqual(newAddressRequest({ link: 3, address: '::1', preferredLifetime: 0 }).cacheinfo, {
      ifaValid: 0xffff_ffff,
      ifaPrefered: 0,
    })
    refuses(() => newAddressRequest({ link: 3, address: '::1', validLifetime: 0 }), 'validLifetime')
    refuses(() => newAddressRequest({ link: 3, address: '::1', validLifetime: -1 }), 'validLifetime')
    refuses(() => newAddressRequest({ link: 3, address: '::1/64', broadcast: '+' }), 'broadcast')
    refuses(() => newAddressRequest({ link: 3, address: '10.0.0.1/31', broadcast: '+' }), 'broadcast')
    refuses(() => newAddressRequest({ link: 3, address: 'default' }), 'address')
  })

  test('through the wire', () => {
    const read = wire(
      'newaddr',
      newAddressRequest({ link: 3, address: '10.0.0.1', peer: '10.0.0.2/30', flags: ['noprefixroute', 'permanent'] }),
    )
    assert.deepEqual(
      [read['local'], read['address'], read['ifaPrefixlen'], read['flags']],
      ['10.0.0.1', '10.0.0.2', 30, ['noprefixroute']],
    )
    assert.deepEqual(addressDumpRequest({ link: 3 }), { ifaFamily: 0, ifaIndex: 3 })
    const one = { ifaFamily: 2, ifaPrefixlen: 24, ifaFlags: [], ifaScope: 0, ifaIndex: 1, address: '10.0.0.1' }
    assert.ok(
      isAddress(one, '10.0.0.1') &&
        isAddress(one, '10.0.0.1/24') &&
        !isAddress(one, '10.0.0.1/25') &&
        !isAddress(one, '::1'),
    )
  })
})

describe('routes', () => {
  test('defaults as iproute2 has them', () => {
    assert.deepEqual(newRouteRequest({ dst: '10.0.0.0/8', gateway: '10.1.1.1' }), {
      rtmFamily: 2,
      rtmTos: 0,
      rtmTable: 254,
      rtmDstLen: 8,
      dst: '10.0.0.0',
      rtmSrcLen: 0,
      rtmProtocol: 3,
      rtmScope: 0,
      rtmType: 'unicast',
      rtmFlags: 0,
      gateway: '10.1.1.1',
    })
    assert.equal(newRouteRequest({ dst: '10.0.0.0/8', oif: 3 }).rtmScope, 253)
    const local = newRouteRequest({ dst: '10.0.0.1', type: 'local', oif: 3 })
    assert.deepEqual([local.rtmScope, local.rtmTable, local.rtmDstLen], [254, 255, 32])
    assert.equal(newRouteRequest({ dst: '::/0', oif: 3 }).rtmScope, 0)
  })

  test('default has no address; its family is that of the gateway', () => {
    const four = newRouteRequest({ dst: 'default', gateway: '10.0.0.1' })
    assert.deepEqual([four.rtmFamily, four.rtmDstLen, four.dst], [2, 0, undefined])
    assert.equal(newRouteRequest({ dst: 'default', gateway: 'fe80::1' }).rtmFamily, 10)
    assert.equal(newRouteRequest({ dst: 'default', multipath: [{ gateway: 'fe80::1' }] }).rtmFamily, 10)
    assert.equal(newRouteRequest({ dst: 'default', oif: 3 }).rtmFamily, 2)
  })

  test('tables above 255 are an attribute', () => {
    const large = newRouteRequest({ dst: '10.0.0.0/8', table: 1000, oif: 1 })
    assert.deepEqual([large.rtmTable, large.table], [0, 1000])
    const small = newRouteRequest({ dst: '10.0.0.0/8', table: 'local', oif: 1 })
    assert.deepEqual([small.rtmTable, small.table], [255, undefined])
    assert.equal(routeDumpRequest({ table: 'main' }).table, 254)
  })

  test('a gateway of the other family is RTA_VIA', () => {
    const read = wire('newroute', newRouteRequest({ dst: '10.0.0.0/8', gateway: 'fe80::1', oif: 3 }))
    assert.deepEqual(read['via'], { family: 10, trailingBytes: parseIp('fe80::1') })
    refuses(() => newRouteRequest({ dst: 'fd00::/8', gateway: '10.0.0.1' }), 'gateway')
  })

  test('several ways, with weights', () => {
    const request = newRouteRequest({
      dst: 'default',
      multipath: [
        { gateway: '10.0.0.1', weight: 256 },
        { oif: 4, onlink: true },
      ],
    })
    const read = wire('newroute', request)['multipath'] as Record<string, unknown>[]
    assert.deepEqual(
      read.map(hop => [hop['rtnhLen'], hop['rtnhHops'], hop['rtnhIfindex'], hop['rtnhFlags']]),
      [
        [16, 255, 0, []],
        [8, 0, 4, ['onlink']],
      ],
    )
    for (const weight of [0, 257, 1.5])
      refuses(() => newRouteRequest({ dst: 'default', multipath: [{ oif: 1, weight }] }), 'multipath[0].weight')
  })

  test('a tunnel of its own, for the route and for one way of several', () => {
    const encap = { encapType: 'ip', encap: { id: 42n, dst: '10.9.0.1', ttl: 7 } } as const
    const read = wire('newroute', newRouteRequest({ dst: '10.0.0.0/8', oif: 3, ...encap }))
    assert.deepEqual([read['encapType'], read['encap']], ['ip', encap.encap])
    const several = wire('newroute', newRouteRequest({ dst: '10.0.0.0/8', multipath: [{ oif: 3, ...encap }] }))
    assert.deepEqual((several['multipath'] as Record<string, unknown>[])[0]?.['encap'], encap.encap)
  })

  test('locked metrics by name', () => {
    const { metrics } = newRouteRequest({ dst: 'default', oif: 1, metrics: { mtu: 1400, lock: ['mtu', 'advmss'] } })
    assert.deepEqual(metrics, { lock: (1 << 2) | (1 << 8), mtu: 1400 })
    refuses(() => newRouteRequest({ dst: 'default', metrics: { lock: ['color' as never] } }), 'metrics.lock')
  })

  test('host bits: refused for IPv4 with the prefix that was meant, left to the kernel for IPv6', () => {
    refuses(() => newRouteRequest({ dst: '10.0.0.1/8', oif: 1 }), 'dst', /the prefix is 10\.0\.0\.0\/8/)
    assert.equal(newRouteRequest({ dst: 'fd00::1/8', oif: 1 }).dst, 'fd00::1')
  })

  test('a route that was read: told flags and times are left out', () => {
    const read: Route = {
      ...{
        rtmFamily: 10,
        rtmDstLen: 48,
        rtmSrcLen: 0,
        rtmTos: 0,
        rtmTable: 254,
        rtmProtocol: 3,
        rtmScope: 0,
        rtmType: 'unicast',
        rtmFlags: 0x14,
      },
      ...{ dst: 'fd00::', table: 254, oif: 3, priority: 1024, cacheinfo: { rtaExpires: 5000 } },
    }
    const request = newRouteRequest(read)
    assert.equal(request.rtmFlags, 4)
    assert.equal(request.expires, 50)
    assert.equal(request.cacheinfo, undefined)
    const byObject = newRouteRequest({ ...read, nhId: 5, gateway: 'fe80::1' })
    assert.deepEqual([byObject.nhId, byObject.gateway, byObject.oif], [5, undefined, undefined])
    assert.ok(
      matchesRoute(read, { dst: 'fd00::/48' }) &&
        !matchesRoute(read, { dst: 'fd00::/47' }) &&
        !matchesRoute(read, { rtmFamily: 2 }),
    )
  })

  test('deleting says no more than was said', () => {
    const request = routeSelector({ dst: '10.0.0.0/8' })
    assert.deepEqual([request.rtmScope, request.rtmType, request.rtmProtocol], [255, undefined, 0])
    assert.deepEqual(routeLookupRequest('10.0.0.1', { oif: 3, fibMatch: true }), {
      rtmFamily: 2,
      rtmDstLen: 32,
      dst: '10.0.0.1',
      rtmFlags: 0x3000,
      oif: 3,
    })
  })
})

describe('neighbours', () => {
  test('permanent unless something else is said; a proxy has no state', () => {
    const made = newNeighbourRequest({ link: 3, dst: '10.0.0.1', lladdr: '02:00:00:00:00:01' })
    assert.deepEqual([made.ndmFamily, made.ndmState, made.ndmIfindex], [2, ['permanent'], 3])
    const proxy = newNeighbourRequest({ link: 3, dst: '::1', proxy: true })
    assert.deepEqual([proxy.ndmFamily, proxy.ndmState, proxy.ndmFlags], [10, [], ['proxy']])
  })

  test('entries of forwarding databases: the link’s own, or the bridge’s', () => {
    const own = newNeighbourRequest({ link: 3, fdb: true, lladdr: '02:00:00:00:00:01', dst: '10.0.0.1' })
    assert.deepEqual([own.ndmFamily, own.ndmFlags, own.dst], [7, ['self'], '10.0.0.1'])
    const bridge = newNeighbourRequest({ link: 3, fdb: true, toMaster: true, lladdr: '02:00:00:00:00:01' })
    assert.deepEqual(bridge.ndmFlags, ['master'])
    const read = {
      ndmFamily: 7,
      ndmIfindex: 3,
      ndmState: ['noarp'],
      ndmFlags: [],
      ndmType: 'unspec',
      lladdr: '02:00:00:00:00:01',
      master: 9,
    } as const
    assert.deepEqual(neighbourSelector(read).ndmFlags, ['master'])
    assert.equal(neighbourGetRequest({ link: 3, fdb: true, lladdr: '02:00:00:00:00:01', vlan: 5 }).vlan, 5)
  })
})

describe('rules', () => {
  test('defaults, and what a table above 255 looks like', () => {
    assert.deepEqual(newRuleRequest({ from: '10.0.0.0/8', priority: 5 }), {
      family: 2,
      tos: 0,
      flags: 0,
      headerTable: 254,
      srcLen: 8,
      src: '10.0.0.0',
      priority: 5,
      action: 'to-tbl',
      protocol: 3,
    })
    const large = newRuleRequest({ table: 1000 })
    assert.deepEqual([large.headerTable, large.table], [0, 1000])
    assert.equal(newRuleRequest({ goto: 9 }).action, 'goto')
    assert.equal(newRuleRequest({ not: true }).flags, 2)
    assert.equal(ruleSelector({ priority: 7 }).headerTable, 0)
  })

  test('through the wire', () => {
    const read = wire(
      'newrule',
      newRuleRequest({ to: 'fd00::/8', dportRange: 80, uidRange: { start: 1, end: 2 }, iif: 'eth0', table: 1000 }),
    )
    assert.deepEqual(
      [
        read['family'],
        read['dst'],
        read['dstLen'],
        read['dportRange'],
        read['uidRange'],
        read['iifname'],
        read['table'],
      ],
      [10, 'fd00::', 8, { start: 80, end: 80 }, { start: 1, end: 2 }, 'eth0', 1000],
    )
  })

  test('a rule of no addresses matches all', () => {
    const rule = {
      family: 2,
      dstLen: 0,
      srcLen: 0,
      tos: 0,
      headerTable: 254,
      action: 'to-tbl',
      flags: 0,
      priority: 3,
    } as const
    assert.ok(
      matchesRule(rule, { from: 'all', table: 'main' }) &&
        !matchesRule(rule, { from: '10.0.0.0/8' }) &&
        !matchesRule(rule, { family: 10 }),
    )
  })
})

describe('names', () => {
  test('to numbers and back', () => {
    assert.equal(numberOf(ROUTE_TABLES, 'main', 'table'), 254)
    assert.equal(numberOf(ROUTE_TABLES, '1000', 'table'), 1000)
    assert.equal(nameOf(ROUTE_TABLES, 255), 'local')
    assert.equal(nameOf(ROUTE_TABLES, 1000), '1000')
    refuses(() => numberOf(ROUTE_TABLES, 'toString', 'table'), 'table', /main/)
  })

  test('groups of objects, names and numbers', () => {
    assert.deepEqual(
      groupNumbers().sort((a, b) => a - b),
      [1, 3, 5, 7, 8, 9, 11, 19],
    )
    assert.deepEqual(groupNumbers(['route', 'RTNLGRP_IPV4_ROUTE', 7, 'link']), [7, 11, 1])
    refuses(() => groupNumbers(['routes']), 'groups')
  })

  test('one family of five: nothing is lost in putting them together', () => {
    assert.equal(
      Object.keys(rtnetlink.operations).length,
      new Set(
        rtnetlink
          .spec()
          .operations.list.filter(one => one.do ?? one.dump)
          .map(one => one.name),
      ).size,
    )
    for (const type of [16, 17, 20, 21, 24, 25, 28, 29, 32, 33])
      assert.ok(rtnetlink.events[type], `message type ${type}`)
  })
})
