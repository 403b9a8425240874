/** Requests by chance, few enough of each thing that they meet: for comparing the state with the running kernel. */

import fc from 'fast-check'
import type { Step } from './both.js'
import { LINK_END, LINK_START, linkSequences } from './link-commands.js'
import { NEXTHOP_END, NEXTHOP_START, nexthopSequences } from './nexthop-commands.js'
import {
  address4,
  address6,
  DUMPS,
  down,
  IFB,
  link,
  make,
  neighbour,
  remove,
  route4,
  route6,
  rule,
  step,
  up,
} from './steps.js'

const REPLACE = 0x100
const EXCL = 0x200
const CREATE = 0x400
const APPEND = 0x800
const DUMP = 0x300

/** Before each sequence: lo is up, i0 (2) too; i1 (3) is there. No addresses come by themselves but those of lo. */
const START: readonly Step[] = [
  up(1),
  ...IFB,
  make('i1', 'ifb', { address: '02:00:00:00:00:02' }),
  link({ ifiIndex: 3, afSpec: { inet6: { addrGenMode: 1 } } }),
]

const index = fc.constantFrom(2, 3)
const anyIndex = fc.constantFrom(2, 2, 3, 3, 9)
const adding = fc.constantFrom(CREATE | EXCL, CREATE | EXCL, CREATE, CREATE | REPLACE, CREATE | APPEND, REPLACE, 0)

const addresses4 = fc
  .tuple(
    fc.constantFrom('10.0.0.1', '10.0.0.2', '10.0.0.129', '10.0.1.1', '10.1.0.1'),
    fc.constantFrom(8, 24, 25, 31, 32),
    anyIndex,
    fc.constantFrom(
      {},
      {},
      { broadcast: '10.0.0.255' },
      { rtPriority: 7 },
      { flags: ['noprefixroute'] },
      { label: 'i0:x' },
    ),
  )
  .map(([local, length, ifaIndex, more]) => address4(local, length, { ifaIndex, ...more }))

const addresses6 = fc
  .tuple(
    fc.constantFrom('fd00::1', 'fd00::2', 'fd00:1::1', 'fd01::1'),
    fc.constantFrom(64, 64, 32, 128),
    anyIndex,
    fc.constantFrom({}, {}, { flags: ['nodad', 'noprefixroute'] }, { rtPriority: 7 }),
  )
  .map(([address, length, ifaIndex, more]) => address6(address, length, { ifaIndex, ...more }))

const to4 = fc.constantFrom(
  ...([
    ['20.0.0.0', 24],
    ['20.0.0.0', 16],
    ['20.0.1.0', 24],
    ['10.0.0.0', 24],
    [undefined, 0],
    ['20.0.0.1', 32],
  ] as const),
)
const way4 = fc.oneof(
  fc.constantFrom('10.0.0.9', '10.0.1.9', '10.0.0.2', '30.0.0.1', '20.0.0.7').map(gateway => ({ gateway })),
  anyIndex.map(oif => ({ oif })),
  fc.constantFrom('blackhole', 'unreachable', 'throw').map(rtmType => ({ rtmType })),
  index.map(oif => ({ oif, gateway: '40.0.0.1', rtmFlags: 4 })),
  fc.constant({
    multipath: [
      { gateway: '10.0.0.9', rtnhHops: 0 },
      { gateway: '10.0.0.10', rtnhHops: 2 },
    ],
  }),
)
const extra = fc.constantFrom(
  ...[
    {},
    {},
    {},
    { priority: 5 },
    { rtmProtocol: 4 },
    { rtmTable: 100 },
    { rtmTable: 0, table: 1000 },
    { metrics: { mtu: 1400 } },
  ],
)
const routes4 = fc.tuple(to4, way4, extra).map(([[dst, length], way, more]) => route4(dst, length, { ...way, ...more }))

const to6 = fc.constantFrom(
  ...([
    ['fd20::', 64],
    ['fd20::', 32],
    ['fd21::', 64],
    ['fd00::', 64],
    [undefined, 0],
    ['fd20::1', 128],
  ] as const),
)
const way6 = fc.oneof(
  fc.constantFrom('fd00::9', 'fd00::8', 'fd01::9', 'fd99::1').map(gateway => ({ gateway })),
  anyIndex.map(oif => ({ oif })),
  fc.constantFrom('blackhole', 'unreachable').map(rtmType => ({ rtmType })),
)
const routes6 = fc.tuple(to6, way6, extra).map(([[dst, length], way, more]) => route6(dst, length, { ...way, ...more }))

const neighbours = fc
  .tuple(
    fc.constantFrom('10.0.0.5', '10.0.0.6', 'fd00::5'),
    fc.constantFrom('02:00:00:00:00:05', '02:00:00:00:00:06'),
    fc.constantFrom('permanent', 'stale', 'noarp'),
    index,
  )
  .map(([dst, lladdr, state, ndmIfindex]) => neighbour(dst, { lladdr, ndmState: [state], ndmIfindex }))

const rules = fc
  .tuple(
    fc.constantFrom(2, 10),
    fc.constantFrom(
      ...[{}, { priority: 100 }, { priority: 200 }, { fwmark: 5 }, { iifname: 'i0' }, { oifname: 'i1', priority: 100 }],
      ...[
        { action: 'goto', goto: 200, priority: 100 },
        { action: 'blackhole', priority: 300, headerTable: 0 },
      ],
    ),
    fc.constantFrom(254, 100),
  )
  .map(([family, more, headerTable]) => rule({ family, headerTable, ...more }))

const changes = fc.constantFrom(
  ...[
    { mtu: 1400 },
    { mtu: 1500 },
    { txqlen: 99 },
    { ifname: 'new' },
    { ifname: 'i0' },
    { ifname: 'i1' },
    { ifalias: 'x' },
  ],
  ...[
    { group: 3 },
    { address: '02:00:00:00:00:33' },
    { ifiFlags: ['promisc'], ifiChange: 0x100 },
    { ifiFlags: [], ifiChange: 0x100 },
  ],
)

const command: fc.Arbitrary<Step> = fc.oneof(
  { weight: 4, arbitrary: fc.tuple(addresses4, adding).map(([value, flags]) => step('newaddr', value, flags)) },
  { weight: 2, arbitrary: addresses4.map(value => step('deladdr', value)) },
  { weight: 3, arbitrary: fc.tuple(addresses6, adding).map(([value, flags]) => step('newaddr', value, flags)) },
  { weight: 2, arbitrary: addresses6.map(value => step('deladdr', value)) },
  { weight: 5, arbitrary: fc.tuple(routes4, adding).map(([value, flags]) => step('newroute', value, flags)) },
  { weight: 2, arbitrary: routes4.map(value => step('delroute', value)) },
  { weight: 4, arbitrary: fc.tuple(routes6, adding).map(([value, flags]) => step('newroute', value, flags)) },
  { weight: 2, arbitrary: routes6.map(value => step('delroute', value)) },
  { weight: 2, arbitrary: fc.tuple(neighbours, adding).map(([value, flags]) => step('newneigh', value, flags)) },
  { weight: 1, arbitrary: neighbours.map(value => step('delneigh', value)) },
  {
    weight: 2,
    arbitrary: fc.tuple(rules, fc.constantFrom(0x600, 0x400)).map(([value, flags]) => step('newrule', value, flags)),
  },
  { weight: 1, arbitrary: rules.map(value => step('delrule', value)) },
  { weight: 2, arbitrary: index.map(of => up(of)) },
  { weight: 2, arbitrary: index.map(of => down(of)) },
  { weight: 2, arbitrary: fc.tuple(anyIndex, changes).map(([ifiIndex, value]) => link({ ifiIndex, ...value })) },
  { weight: 1, arbitrary: index.map(of => remove(of)) },
  {
    weight: 1,
    arbitrary: fc.constantFrom('i0', 'i2').map(name => make(name, 'ifb', { address: '02:00:00:00:00:44' })),
  },
  {
    weight: 1,
    arbitrary: fc
      .constantFrom('20.0.0.7', '10.0.0.1', '10.0.0.200', '99.0.0.1')
      .map(dst => step('getroute', { rtmFamily: 2, dst, rtmDstLen: 32, rtmFlags: 0x2000 })),
  },
  {
    weight: 1,
    arbitrary: fc
      .tuple(fc.constantFrom('fd00::1', 'fd00::2', '::1'), fc.constantFrom(0, 2, 3, 9), fc.constantFrom(10, 10, 2))
      .map(([address, ifaIndex, ifaFamily]) =>
        step('getaddr', { ifaFamily, ifaIndex, ...(ifaFamily === 10 ? { address } : {}) }),
      ),
  },
  { weight: 1, arbitrary: fc.constantFrom(2, 10).map(rtmFamily => step('getroute', { rtmFamily }, DUMP)) },
)

/** One kind of random sequences: what comes before each, and what is looked at after it. */
export interface Sequences {
  readonly name: string
  /** How many are run unless told. */
  readonly count: number
  /** Whether addresses that links make for themselves are looked at. */
  readonly linkLocal: boolean
  readonly start: readonly Step[]
  readonly sequences: fc.Arbitrary<Step[]>
  readonly end: readonly Step[]
}

export const KINDS: readonly Sequences[] = [
  {
    name: 'addresses, routes, neighbours and rules',
    count: 300,
    linkLocal: true,
    start: START,
    sequences: fc.array(command, { minLength: 3, maxLength: 14 }),
    end: DUMPS,
  },
  {
    name: 'links of all kinds',
    count: 100,
    linkLocal: false,
    start: LINK_START,
    sequences: linkSequences,
    end: LINK_END,
  },
  {
    name: 'nexthop objects',
    count: 100,
    linkLocal: true,
    start: [...START, ...NEXTHOP_START],
    sequences: nexthopSequences,
    end: NEXTHOP_END,
  },
]
