/** Requests by chance about links of all kinds the running kernel has, in two namespaces. Hardware addresses are given: bridges choose by them. */

import fc from 'fast-check'
import { namespaceFd, type Step } from './both.js'
import { address4, address6, DUMP, link, make, NEW, noLinkLocal, route4, route6, step, up } from './steps.js'

const mac = (last: number): string => `02:00:00:00:00:${last.toString(16).padStart(2, '0')}`
/** No address comes by itself: its time would be one of chance. */
const quiet = (ifname: string, at?: number): Step => ({
  ...link({ ifname, afSpec: { inet6: { addrGenMode: 1 } } }),
  ...(at === undefined ? {} : { at }),
})

const veth = (name: string, peer: string, last: number, more: object = {}): Step =>
  make(name, 'veth', { address: mac(last) }, { peer: { ifname: peer, address: mac(last + 1), ...more } })

/** i0 (2), a pair v0 (4) and v1 (3), a bridge br0 (5), and w0 (6) whose other end w1 is in the other namespace. */
export const LINK_START: readonly Step[] = [
  up(1),
  make('i0', 'ifb', { address: mac(1) }),
  noLinkLocal(2),
  veth('v0', 'v1', 0x10),
  quiet('v0'),
  quiet('v1'),
  make('br0', 'bridge', { address: mac(0x20) }),
  quiet('br0'),
  veth('w0', 'w1', 0x30, { netNsFd: namespaceFd(1) }),
  quiet('w0'),
  quiet('w1', 1),
]

const at = fc.constantFrom(0, 0, 0, 0, 1)
const index = fc.constantFrom(2, 3, 4, 5, 6, 7, 8, 2, 3, 4, 5, 99)
const names = fc.constantFrom('i0', 'v0', 'v1', 'br0', 'w0', 'w1', 'a0', 'a1', 'none')

const makers: fc.Arbitrary<readonly Step[]> = fc.oneof<fc.Arbitrary<readonly Step[]>[]>(
  fc.constant([make('a0', 'ifb', { address: mac(0x40) }), quiet('a0')]),
  fc.constant([make('a0', 'bridge', { address: mac(0x41) }), quiet('a0')]),
  fc.constant([veth('a0', 'a1', 0x42), quiet('a0'), quiet('a1')]),
  fc.constant([veth('a0', 'a0', 0x44)]),
  fc.constant([veth('a0', 'a1', 0x42, { netNsFd: namespaceFd(1) }), quiet('a0'), quiet('a1', 1)]),
  fc
    .tuple(fc.constantFrom('bridge', 'private', 'vepa', 'passthru'), index)
    .map(([mode, of]) => [make('a0', 'macvlan', { link: of, address: mac(0x46) }, { mode }), quiet('a0')]),
  fc
    .constantFrom({ id: 5 }, { id: 6, link: 2 }, { id: 7, link: 99 }, { id: 5, ttl: 7 }, { id: 8, group: '239.1.1.1' })
    .map(data => [make('a1', 'vxlan', { address: mac(0x47) }, data), quiet('a1')]),
  fc
    .constantFrom({ mtu: 1300 }, { txqlen: 5 }, { group: 4 }, { ifiIndex: 20 }, { mtu: 10 }, { ifiIndex: 2 })
    .map(more => [make('a0', 'ifb', { address: mac(0x48), ...more }), quiet('a0')]),
  fc.constant([make('a%d', 'ifb', { address: mac(0x49) }), quiet('a0')]),
  fc.constant([make('a0', 'nonesuch')]),
  fc.constant([link({ ifname: 'a0' }, NEW)]),
)

const changes = fc.oneof(
  fc.constantFrom(68, 1280, 1400, 1500, 9000, 70_000).map(mtu => ({ mtu })),
  names.map(ifname => ({ ifname })),
  fc.constantFrom('x%d', 'a/b', '', '.').map(ifname => ({ ifname })),
  fc.constantFrom(0, 5, 5, 2, 99).map(master => ({ master })),
  fc.constantFrom(mac(0x50), mac(0x0f), '01:00:00:00:00:01', '00:00:00:00:00:00').map(address => ({ address })),
  fc.constantFrom(0, 1).map(carrier => ({ carrier })),
  fc.constantFrom(0, 7, 1000).map(txqlen => ({ txqlen })),
  fc.constantFrom(0, 3).map(group => ({ group })),
  fc.constantFrom('', 'text').map(ifalias => ({ ifalias })),
  fc.constantFrom('promisc', 'all-multi', 'no-arp', 'multicast').map(flag => ({ ifiFlags: [flag], ifiChange: 0x1380 })),
  fc.constant({ linkmode: 1 }),
  fc.constantFrom(0, 1).map(namespace => ({ netNsFd: namespaceFd(namespace) })),
  fc.constantFrom('a0', 'zz').map(ifname => ({ netNsFd: namespaceFd(1), ifname })),
  fc.constant({ netNsFd: 900, mtu: 1400 }),
  fc.constant({ netNsPid: 4_000_000 }),
  fc.constant({ targetNetnsid: 0 }),
  fc.constant({ mtu: 1400, txqlen: 6, group: 3 }),
)

const bridgeData = fc.constantFrom<object>(
  { ageingTime: 20_000 },
  { stpState: 0 },
  { priority: 4096 },
  { mcastSnooping: 0 },
  { groupFwdMask: 8 },
  { forwardDelay: 100 },
)

const anyUp = fc
  .tuple(index, fc.constantFrom(0, 1))
  .map(([ifiIndex, on]) => link({ ifiIndex, ifiFlags: on ? ['up'] : [], ifiChange: 1 }))

const gateways = fc.constantFrom('10.0.0.9', '10.0.1.9')
const lookups: fc.Arbitrary<Step> = fc.oneof(
  fc.oneof(
    names.map(ifname => step('getlink', { ifname })),
    index.map(ifiIndex => step('getlink', { ifiIndex })),
  ),
  fc
    .constantFrom({}, { master: 5 }, { linkinfo: { kind: 'veth' } }, { linkinfo: { kind: 'bridge' } }, { ifiFamily: 7 })
    .map(filter => step('getlink', filter, DUMP)),
  index.map(ifaIndex => step('getaddr', { ifaFamily: 2, ifaIndex }, DUMP)),
  index.map(oif => step('getroute', { rtmFamily: 2, oif }, DUMP)),
)

const commands = fc.oneof<fc.MaybeWeightedArbitrary<readonly Step[]>[]>(
  { weight: 4, arbitrary: makers },
  { weight: 8, arbitrary: anyUp.map(one => [one]) },
  { weight: 8, arbitrary: fc.tuple(index, changes).map(([ifiIndex, value]) => [link({ ifiIndex, ...value })]) },
  { weight: 2, arbitrary: fc.tuple(names, changes).map(([ifname, value]) => [link({ ...value, ifname })]) },
  {
    weight: 1,
    arbitrary: fc.tuple(index, changes).map(([ifiIndex, value]) => [step('setlink', { ifiIndex, ...value })]),
  },
  { weight: 2, arbitrary: index.map(ifiIndex => [step('dellink', { ifiIndex })]) },
  { weight: 1, arbitrary: names.map(ifname => [step('dellink', { ifname })]) },
  { weight: 1, arbitrary: fc.constantFrom(3, 4, 0).map(group => [step('dellink', { group })]) },
  { weight: 1, arbitrary: bridgeData.map(data => [link({ ifiIndex: 5, linkinfo: { kind: 'bridge', data } })]) },
  {
    weight: 2,
    arbitrary: fc
      .tuple(
        index,
        fc.constantFrom('alt', 'a0', 'v0', 'alt2'),
        fc.constantFrom('newlinkprop' as const, 'dellinkprop' as const),
      )
      .map(([ifiIndex, name, operation]) => [step(operation, { ifiIndex, propList: { altIfname: [name] } })]),
  },
  {
    weight: 3,
    arbitrary: fc
      .tuple(fc.constantFrom('10.0.0.1', '10.0.1.1'), index)
      .map(([local, ifaIndex]) => [step('newaddr', address4(local, 24, { ifaIndex }), NEW)]),
  },
  {
    weight: 2,
    arbitrary: index.map(ifaIndex => [step('newaddr', address6('fd00::1', 64, { ifaIndex }), NEW)]),
  },
  { weight: 2, arbitrary: gateways.map(gateway => [step('newroute', route4('20.0.0.0', 24, { gateway }), NEW)]) },
  { weight: 1, arbitrary: index.map(oif => [step('newroute', route4('21.0.0.0', 24, { oif }), NEW)]) },
  { weight: 1, arbitrary: index.map(oif => [step('newroute', route6('fd20::', 64, { oif }), NEW)]) },
  {
    weight: 1,
    arbitrary: fc.constant([
      step('newroute', route4('22.0.0.0', 24, { multipath: [{ gateway: '10.0.0.9' }, { gateway: '10.0.1.9' }] }), NEW),
    ]),
  },
  { weight: 2, arbitrary: lookups.map(one => [one]) },
)

export const linkSequences: fc.Arbitrary<Step[]> = fc
  .array(
    fc.tuple(at, commands).map(([at, steps]) => steps.map((one): Step => ({ ...one, at: one.at ?? at }))),
    { minLength: 2, maxLength: 12 },
  )
  .map(groups => groups.flat())

const ENDS = [
  step('getlink', {}, DUMP),
  step('getaddr', {}, DUMP),
  step('getroute', { rtmFamily: 2 }, DUMP),
  step('getroute', { rtmFamily: 10 }, DUMP),
]
export const LINK_END: readonly Step[] = [...ENDS, ...ENDS.map((one): Step => ({ ...one, at: 1 }))]
