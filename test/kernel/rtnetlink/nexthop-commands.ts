/** Requests by chance about nexthop objects, and routes over them. */

import fc from 'fast-check'
import { encodeAttributes } from './attributes.js'
import type { Step } from './both.js'
import {
  APPEND,
  address4,
  address6,
  CREATE,
  DUMP,
  down,
  EXCL,
  NEW,
  REPLACE,
  remove,
  route4,
  route6,
  step,
  up,
} from './steps.js'

const RTM_NEWNEXTHOP = 104
const RTM_DELNEXTHOP = 105
const RTM_GETNEXTHOP = 106
const AF_INET = 2
const AF_INET6 = 10
const NHA = { id: 1, group: 2, type: 3, blackhole: 4, oif: 5, gateway: 6, groups: 9, master: 10 } as const

const u32 = (value: number): number[] => [value & 255, (value >> 8) & 255, (value >> 16) & 255, value >>> 24]
const nexthop = (
  type: number,
  header: readonly number[],
  list: readonly (readonly [number, readonly number[]])[],
  flags = 0,
): Step => ({
  ...{ operation: 'newroute' as const, value: {}, type, flags },
  raw: [...header, ...encodeAttributes(list)],
})
const header = (family: number, flags = 0): number[] => [family, 0, 4, 0, ...u32(flags)]

const ids = fc.constantFrom(1, 2, 3, 4)
const someId = fc.constantFrom(1, 2, 3, 4, 9)
const flags = fc.constantFrom(NEW, NEW, CREATE | REPLACE, REPLACE, CREATE)
const oif = fc.constantFrom(2, 2, 3, 9)
const gateways4 = fc.constantFrom([10, 0, 0, 9], [10, 0, 0, 8], [40, 0, 0, 1])
const gateways6 = fc.constantFrom('9', '8').map(last => [0xfd, ...Array<number>(14).fill(0), Number(last)])

const singles: fc.Arbitrary<Step> = fc.oneof(
  fc.tuple(ids, oif, gateways4, flags, fc.constantFrom(0, 0, 4)).map(([id, index, gateway, how, onlink]) =>
    nexthop(
      RTM_NEWNEXTHOP,
      header(AF_INET, onlink),
      [
        [NHA.id, u32(id)],
        [NHA.oif, u32(index)],
        [NHA.gateway, gateway],
      ],
      how,
    ),
  ),
  fc.tuple(ids, oif, gateways6, flags).map(([id, index, gateway, how]) =>
    nexthop(
      RTM_NEWNEXTHOP,
      header(AF_INET6),
      [
        [NHA.id, u32(id)],
        [NHA.oif, u32(index)],
        [NHA.gateway, gateway],
      ],
      how,
    ),
  ),
  fc.tuple(ids, oif, fc.constantFrom(AF_INET, AF_INET6, 0), flags).map(([id, index, family, how]) =>
    nexthop(
      RTM_NEWNEXTHOP,
      header(family),
      [
        [NHA.id, u32(id)],
        [NHA.oif, u32(index)],
      ],
      how,
    ),
  ),
  fc.tuple(ids, fc.constantFrom(AF_INET, AF_INET6), flags).map(([id, family, how]) =>
    nexthop(
      RTM_NEWNEXTHOP,
      header(family),
      [
        [NHA.id, u32(id)],
        [NHA.blackhole, []],
      ],
      how,
    ),
  ),
  fc.constant(nexthop(RTM_NEWNEXTHOP, header(AF_INET), [[NHA.oif, u32(2)]], NEW)),
  fc.constant(nexthop(RTM_NEWNEXTHOP, header(AF_INET), [[NHA.id, u32(1)]], NEW)),
  fc.constant(
    nexthop(
      RTM_NEWNEXTHOP,
      header(AF_INET),
      [
        [NHA.id, u32(1)],
        [NHA.groups, []],
      ],
      NEW,
    ),
  ),
  fc.constant(nexthop(RTM_NEWNEXTHOP, [2, 1, 0, 0, 0, 0, 0, 0], [[NHA.id, u32(1)]], NEW)),
)

const groups: fc.Arbitrary<Step> = fc
  .tuple(fc.constantFrom(5, 6, 1), fc.array(fc.tuple(someId, fc.constantFrom(0, 0, 3, 255)), { maxLength: 3 }), flags)
  .map(([id, members, how]) =>
    nexthop(
      RTM_NEWNEXTHOP,
      header(0),
      [
        [NHA.id, u32(id)],
        [NHA.group, members.flatMap(([of, weight]) => [...u32(of), weight, 0, 0, 0])],
      ],
      how,
    ),
  )

const anyId = fc.constantFrom(1, 2, 3, 4, 5, 6, 9)
const others: fc.Arbitrary<Step> = fc.oneof(
  { weight: 4, arbitrary: anyId.map(id => nexthop(RTM_DELNEXTHOP, [0, 0, 0, 0, 0, 0, 0, 0], [[NHA.id, u32(id)]])) },
  { weight: 2, arbitrary: anyId.map(id => nexthop(RTM_GETNEXTHOP, [0, 0, 0, 0, 0, 0, 0, 0], [[NHA.id, u32(id)]])) },
  {
    weight: 1,
    arbitrary: fc
      .constantFrom<readonly (readonly [number, readonly number[]])[]>([], [[NHA.oif, u32(2)]], [[NHA.groups, []]])
      .map(filter => nexthop(RTM_GETNEXTHOP, [0, 0, 0, 0, 0, 0, 0, 0], filter, DUMP)),
  },
  { weight: 1, arbitrary: fc.constantFrom(2, 3).map(index => down(index)) },
  { weight: 2, arbitrary: fc.constantFrom(2, 3).map(index => up(index)) },
  { weight: 1, arbitrary: fc.constant(remove(3)) },
)

const how = fc.constantFrom(NEW, NEW, CREATE | REPLACE, CREATE | APPEND, CREATE | EXCL)
const routes: fc.Arbitrary<Step> = fc.oneof(
  fc.tuple(anyId, how).map(([nhId, flags]) => step('newroute', route4('20.0.0.0', 24, { nhId }), flags)),
  fc.tuple(anyId, how).map(([nhId, flags]) => step('newroute', route4('20.0.1.0', 24, { nhId }), flags)),
  fc.tuple(anyId, how).map(([nhId, flags]) => step('newroute', route6('fd20::', 64, { nhId }), flags)),
  anyId.map(nhId => step('newroute', route4('20.0.0.0', 24, { nhId, oif: 2 }), NEW)),
  anyId.map(nhId => step('delroute', route4('20.0.0.0', 24, { nhId }))),
  anyId.map(nhId => step('delroute', route6('fd20::', 64, { nhId }))),
)

export const NEXTHOP_START: readonly Step[] = [
  up(3),
  step('newaddr', address4('10.0.0.1'), NEW),
  step('newaddr', address6('fd00::1'), NEW),
]

export const nexthopSequences: fc.Arbitrary<Step[]> = fc.array(
  fc.oneof(
    { weight: 6, arbitrary: singles },
    { weight: 3, arbitrary: groups },
    { weight: 5, arbitrary: routes },
    { weight: 4, arbitrary: others },
  ),
  { minLength: 2, maxLength: 14 },
)

export const NEXTHOP_END: readonly Step[] = [
  nexthop(RTM_GETNEXTHOP, [0, 0, 0, 0, 0, 0, 0, 0], [], DUMP),
  step('getroute', { rtmFamily: AF_INET }, DUMP),
  step('getroute', { rtmFamily: AF_INET6 }, DUMP),
]
