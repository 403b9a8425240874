/** What the comparison with the running kernel cannot show: permissions, namespaces, generations, hostile bytes. Runs on any system. */

import assert from 'node:assert/strict'
import test from 'node:test'
import fc from 'fast-check'
import { ManualClock, type RouteNotification, RouteState, RouteWorld } from 'nlkit/kernel/rtnetlink'
import { rtnetlink } from 'nlkit/route'
import { ByteView, Writer } from 'nlkit/wire'
import type { Step } from './both.js'
import { address4, make, NEW, step, up } from './steps.js'

const CAPABLE = { strict: true, capable: true }
const EPERM = 1
const EOPNOTSUPP = 95

function request(type: number, flags: number, payload: Uint8Array): Parameters<RouteState['handle']>[0] {
  const bytes = new Uint8Array(16 + payload.length)
  bytes.set(payload, 16)
  return { type, flags, sequence: 5, portId: 7, view: ByteView.copyOf(bytes), position: 16, end: bytes.length }
}

function encoded({ operation, value, flags = 0 }: Step): Parameters<RouteState['handle']>[0] {
  const writer = new Writer()
  const codecs = rtnetlink.operations[operation]!
  const exchange = (codecs.do ?? codecs.dump)!
  exchange.encodeRequest(writer, value as never)
  return request(exchange.request, flags, writer.copy())
}

function done(state: RouteState, wanted: Step): readonly RouteNotification[] {
  const { errno, extack, notifications } = state.handle(encoded(wanted), CAPABLE)
  assert.equal(errno, 0, extack.message)
  return notifications
}

function values(state: RouteState, wanted: Step): Record<string, unknown>[] {
  const dump = state.dump(encoded({ ...wanted, flags: 0x300 }), CAPABLE)
  assert.equal(dump.errno, 0)
  return [...{ [Symbol.iterator]: () => dump.messages }].map(
    ({ type, payload }) =>
      rtnetlink.events[type]!.decode(ByteView.copyOf(payload), 0, payload.length) as Record<string, unknown>,
  )
}

test('T1, T2, T4: unknown types, permissions, families without handlers', () => {
  const state = new RouteWorld({ clock: new ManualClock() }).createNamespace()
  const weak = { strict: true, capable: false }
  const errno = (type: number, payload: number[], context = weak) =>
    state.handle(request(type, 0, Uint8Array.from(payload)), context).errno
  assert.equal(errno(200, [0]), EOPNOTSUPP)
  assert.equal(errno(16, [0]), EPERM)
  assert.equal(errno(16, []), 0)
  assert.equal(errno(99, [0]), EPERM)
  assert.equal(errno(20, [200, 0, 0, 0, 0, 0, 0, 0], CAPABLE), EOPNOTSUPP)
  assert.equal(state.handle(encoded(step('getlink', { ifiIndex: 1 })), weak).errno, 0)
  assert.deepEqual(
    [0, 0x100, 0x200, 0x300].map(flags => RouteState.isDump({ type: 18, flags })),
    [false, true, true, true],
  )
})

test('a veth pair across namespaces: peers by index and nsid, carrier, and the end of both', () => {
  const clock = new ManualClock()
  const heard: { state: RouteState; type: number; group: number }[] = []
  const world: RouteWorld = new RouteWorld({
    clock,
    notify: (state, { type, group }) => heard.push({ state, type, group }),
    namespaceOf: reference => ('fd' in reference && reference.fd === 9 ? world.states[1] : undefined),
  })
  const [one, two] = [world.createNamespace(), world.createNamespace()]
  done(one, make('v0', 'veth', {}, { peer: { ifname: 'v1', netNsFd: 9 } }))
  assert.deepEqual(
    heard.map(({ state, type }) => [state === two, type]),
    [
      [true, 80],
      [true, 80],
      [true, 16],
    ],
  )
  const [, left] = values(one, step('getlink', {}))
  const [, right] = values(two, step('getlink', {}))
  assert.deepEqual([left!['ifname'], left!['link'], left!['linkNetnsid']], ['v0', 2, 0])
  assert.deepEqual([right!['ifname'], right!['link'], right!['linkNetnsid']], ['v1', 2, 0])
  done(one, up(2))
  done(two, up(2))
  clock.advance(2000)
  assert.deepEqual(
    [one, two].map(state => values(state, step('getlink', {}))[1]!['operstate']),
    [6, 6],
  )
  done(two, step('dellink', { ifiIndex: 2 }))
  assert.equal(values(one, step('getlink', {})).length, 1)
})

test('a link moves to another namespace with a new index, without its addresses', () => {
  const world: RouteWorld = new RouteWorld({ clock: new ManualClock(), namespaceOf: () => world.states[1] })
  const [one, two] = [world.createNamespace(), world.createNamespace()]
  done(one, make('i0', 'ifb'))
  done(two, make('i0', 'ifb'))
  done(one, up(2))
  done(one, step('newaddr', address4('10.0.0.1'), NEW))
  const errno = one.handle(encoded(step('newlink', { ifiIndex: 2, netNsFd: 5 })), CAPABLE).errno
  assert.equal(errno, 17, 'the name is taken there')
  const told = done(one, step('newlink', { ifiIndex: 2, netNsFd: 5, ifname: 'moved' }))
  assert.ok(told.some(({ type, group }) => type === 17 && group === 1))
  assert.deepEqual(
    values(one, step('getlink', {})).map(link => link['ifname']),
    ['lo'],
  )
  assert.deepEqual(
    values(two, step('getlink', {})).map(link => [link['ifiIndex'], link['ifname']]),
    [
      [1, 'lo'],
      [2, 'i0'],
      [3, 'moved'],
    ],
  )
  assert.deepEqual(values(two, step('getaddr', {})), [])
})

test('D12: the generation of a dump changes with what is dumped', () => {
  const state = new RouteWorld({ clock: new ManualClock() }).createNamespace()
  done(state, make('i0', 'ifb'))
  const dump = state.dump(encoded({ ...step('getaddr', {}), flags: 0x300 }), CAPABLE)
  const before = dump.generation()
  done(state, step('newlink', { ifiIndex: 2, mtu: 1400 }))
  assert.equal(dump.generation(), before)
  done(state, step('newaddr', address4('10.0.0.1'), NEW))
  assert.notEqual(dump.generation(), before)
})

test('an address that is to be asked for stays tentative until nobody has answered', () => {
  const clock = new ManualClock()
  const state = new RouteWorld({ clock, random: () => 0.5 }).createNamespace()
  done(state, make('v0', 'veth', {}, { peer: { ifname: 'v1' } }))
  done(state, up(2))
  done(state, up(3))
  clock.advance(1000)
  const tentative = () =>
    values(state, step('getaddr', {})).map(({ flags }) => (flags as string[]).includes('tentative'))
  assert.deepEqual(tentative(), [true, true])
  clock.advance(1000)
  assert.deepEqual(tentative(), [false, false])
})

test('no bytes make the state throw', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(16, 17, 18, 19, 20, 21, 22, 24, 25, 26, 28, 29, 30, 32, 33, 34, 108, 109),
      fc.constantFrom(0, 0x100, 0x300, 0x400, 0x600, 0xc00),
      fc.uint8Array({ maxLength: 80 }),
      fc.boolean(),
      (type, flags, payload, strict) => {
        const state = new RouteWorld({ clock: new ManualClock() }).createNamespace()
        const made = request(type, flags, payload)
        const context = { strict, capable: true }
        if (!RouteState.isDump(made)) return state.handle(made, context).errno >= 0
        const dump = state.dump(made, context)
        return [...{ [Symbol.iterator]: () => dump.messages }].length >= 0
      },
    ),
    { numRuns: 3000, seed: 1 },
  )
})

test('a namespace that ends takes its links, their other ends and its number along (RTM_DELNSID)', () => {
  const heard: { state: RouteState; type: number; group: number }[] = []
  const world: RouteWorld = new RouteWorld({
    clock: new ManualClock(),
    notify: (state, { type, group }) => heard.push({ state, type, group }),
    namespaceOf: reference => ('fd' in reference && reference.fd === 9 ? world.states[1] : undefined),
  })
  const [one, two] = [world.createNamespace(), world.createNamespace()]
  done(one, make('v0', 'veth', {}, { peer: { ifname: 'v1', netNsFd: 9 } }))
  assert.equal(one.namespaceIds.idOf(two), 0)
  assert.deepEqual(
    values(one, step('getlink', {})).map(({ ifname }) => ifname),
    ['lo', 'v0'],
  )
  heard.length = 0
  world.removeNamespace(two)
  assert.deepEqual(
    values(one, step('getlink', {})).map(({ ifname }) => ifname),
    ['lo'],
  )
  const types = heard.filter(({ state }) => state === one).map(({ type }) => type)
  assert.ok(types.includes(17), 'RTM_DELLINK of the other end')
  assert.equal(types.at(-1), 89)
  assert.equal(one.namespaceIds.namespaceOf(0), undefined)
})
