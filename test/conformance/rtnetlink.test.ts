/** Section 18 of the rules, and rules of other sections that rtnetlink shows on both kernels: its groups, echoes, dumps that fail or are filtered. */

import { encodeMessage, Writer as WireWriter, type Writer } from 'nlkit/wire'
import type { SystemSocket } from './backend.js'
import { ACK, ACK_TLVS, type Answer, answers, answersIn, DUMP, MULTI, REQUEST } from './requests.js'
import { type Bench, deepEqual, drain, equal, expectDatagram, NETLINK_ROUTE, rule, SOL_NETLINK } from './rule.js'

const [NEWLINK, DELLINK, GETLINK, NEWADDR, GETADDR] = [16, 17, 18, 20, 22] as const
const [GETROUTE, GETNEIGH, GETRULE] = [26, 30, 34] as const
/** RTM_NEWANYCAST, if it were: a change that nothing handles. */
const UNHANDLED = 60
const BEYOND = 5000
const [ADD_MEMBERSHIP, EXT_ACK, STRICT] = [1, 11, 12] as const
const [ECHO, ROOT, MATCH, BULK, CREATE, EXCL] = [0x8, 0x100, 0x200, 0x200, 0x400, 0x200] as const
const DUMP_FILTERED = 0x20
const [EPERM, ENODEV, EINVAL, EOPNOTSUPP] = [1, 19, 22, 95] as const
const [IFLA_IFNAME, IFLA_MTU] = [3, 4] as const
const [GROUP_LINK, GROUP_IPV4_IFADDR, GROUP_IPV4_MROUTE_R] = [1, 5, 30] as const

function open(bench: Bench, { strict = false } = {}): SystemSocket {
  const socket = bench.open(NETLINK_ROUTE)
  equal(socket.bind(0, 0), 0)
  equal(socket.setsockopt(SOL_NETLINK, EXT_ACK, 1), 0)
  if (strict) equal(socket.setsockopt(SOL_NETLINK, STRICT, 1), 0)
  return socket
}

type Fill = (writer: Writer) => void

function payload(fill: Fill): Uint8Array {
  const writer = new WireWriter(64)
  fill(writer)
  return writer.copy()
}

/** struct ifinfomsg, with whatever `fill` puts behind it. */
function linkPayload(
  { family = 0, index = 0, flags = 0 }: { family?: number; index?: number; flags?: number },
  fill: Fill = () => {},
): Uint8Array {
  return payload(writer => {
    const at = writer.zeros(16)
    writer.view.u8[at] = family
    writer.view.u32.set([index, flags], (at + 4) >> 2)
    fill(writer)
  })
}

/** 10.0.0.`last`/32 of lo. */
function addressPayload(last: number): Uint8Array {
  return payload(writer => {
    writer.raw(new Uint8Array([2, 32, 0, 0, 1, 0, 0, 0]))
    for (const type of [2, 1]) writer.binary(type, new Uint8Array([10, 0, 0, last]))
  })
}

function ask(
  socket: SystemSocket,
  type: number,
  flags: number,
  body: Uint8Array = new Uint8Array(0),
  sequence = 7,
): Answer[] {
  const bytes = encodeMessage({ type, flags: REQUEST | flags, sequence, payload: body })
  equal(socket.send(bytes, 0, 0), bytes.length)
  return answers(socket)
}

/** Errno and text of the answer that is an acknowledgement or an end. */
function verdict(all: readonly Answer[]): unknown[] {
  const { errno, extack } = all.at(-1)!
  return extack?.message === undefined ? [errno] : [errno, extack.message]
}

const LO = linkPayload({ index: 1 })

rule(
  'T1',
  'a type beyond the last is EOPNOTSUPP whoever asks; a message without payload is success',
  bench => {
    const socket = open(bench)
    bench.backend.unprivileged!(() => {
      deepEqual(verdict(ask(socket, BEYOND, ACK, LO)), [EOPNOTSUPP])
      deepEqual(verdict(ask(socket, BEYOND + 1, ACK)), [EOPNOTSUPP])
      deepEqual(verdict(ask(socket, NEWLINK, ACK)), [0])
    })
  },
  { unprivileged: true },
)

rule(
  'T2',
  'who may not administer the network may get, and for anything else is EPERM before it is looked at',
  bench => {
    const socket = open(bench)
    bench.backend.unprivileged!(() => {
      for (const type of [NEWLINK, DELLINK, UNHANDLED]) deepEqual(verdict(ask(socket, type, ACK, LO)), [EPERM])
      equal(ask(socket, GETLINK, 0, LO)[0]?.type, NEWLINK)
      equal(ask(socket, GETLINK, DUMP, LO.slice(0, 1)).at(-1)?.errno, 0)
    })
    deepEqual(verdict(ask(socket, UNHANDLED, ACK, LO)), [EOPNOTSUPP])
  },
  { unprivileged: true },
)

rule('T3', 'GET with either bit of NLM_F_DUMP is a dump', bench => {
  const socket = open(bench)
  for (const flags of [ROOT, MATCH, DUMP]) {
    const all = ask(socket, GETLINK, flags, linkPayload({}))
    deepEqual([all[0]?.type, all[0]!.flags & MULTI, all.at(-1)?.type], [NEWLINK, MULTI, 3])
  }
})

rule('T4', 'a family without a handler of its own has that of PF_UNSPEC; without one it is EOPNOTSUPP', bench => {
  const socket = open(bench)
  for (const family of [200, 255]) {
    equal(ask(socket, GETLINK, 0, linkPayload({ family, index: 1 }))[0]?.type, NEWLINK)
    deepEqual(verdict(ask(socket, NEWADDR, ACK, new Uint8Array([family, 32, 0, 0, 1, 0, 0, 0]))), [EOPNOTSUPP])
  }
  deepEqual(verdict(ask(socket, UNHANDLED + 2, ACK, LO)), [EOPNOTSUPP])
})

rule('T5', 'NLM_F_BULK on what deletes one only is EOPNOTSUPP', bench => {
  const socket = open(bench)
  deepEqual(verdict(ask(socket, DELLINK, ACK | BULK, LO)), [EOPNOTSUPP, 'Bulk delete is not supported'])
})

rule('T6', 'without strict checking headers may be short and wrong, and attributes unknown', bench => {
  const socket = open(bench)
  for (const body of [new Uint8Array([0]), linkPayload({ flags: 1 }), linkPayload({ index: 1 })]) {
    const all = ask(socket, GETLINK, DUMP, body)
    deepEqual([all[0]?.type, all.at(-1)?.type, all.at(-1)?.errno], [NEWLINK, 3, 0])
  }
  const unknown = linkPayload({ index: 1 }, writer => writer.u32(999, 1))
  equal(ask(socket, GETLINK, 0, unknown)[0]?.type, NEWLINK)
  equal(ask(socket, GETADDR, DUMP, new Uint8Array([0])).at(-1)?.errno, 0)
  // What lies behind the header cannot be walked.
  for (const type of [GETLINK, GETADDR, GETROUTE, GETNEIGH, GETRULE])
    equal(ask(socket, type, DUMP, new Uint8Array(24)).at(-1)?.errno, 0, `type ${type}`)
})

rule('T6, E6', 'with strict checking what is not served is EINVAL, with its text: of a dump in NLMSG_DONE', bench => {
  const socket = open(bench, { strict: true })
  const attribute = (type: number) => (writer: Writer) => writer.u32(type, 1)
  const get = (body: Uint8Array): unknown[] => verdict(ask(socket, GETLINK, 0, body))
  deepEqual(get(linkPayload({ index: 1, flags: 1 })), [EINVAL, 'Invalid values in header for get link request'])
  deepEqual(get(linkPayload({ index: 1 }, attribute(999))), [EINVAL, 'Unknown attribute type'])
  deepEqual(get(linkPayload({ index: 1 }, attribute(IFLA_MTU))), [EINVAL, 'Unsupported attribute in get link request'])
  deepEqual(get(linkPayload({ index: 1 }, writer => writer.raw(new Uint8Array(3)))), [
    EINVAL,
    'bytes leftover after parsing attributes',
  ])
  const dump = (type: number, body: Uint8Array): unknown[] => {
    const all = ask(socket, type, DUMP, body)
    deepEqual(all.length, 1)
    const [done] = all
    deepEqual([done!.type, done!.flags & (MULTI | ACK_TLVS)], [3, MULTI | ACK_TLVS])
    return verdict(all)
  }
  deepEqual(dump(GETLINK, linkPayload({ flags: 1 })), [EINVAL, 'Invalid values in header for link dump request'])
  deepEqual(dump(GETLINK, linkPayload({}, attribute(IFLA_MTU))), [EINVAL, 'Unsupported attribute in link dump request'])
  deepEqual(dump(GETADDR, new Uint8Array([2])), [EINVAL, 'ipv4: Invalid header for address dump request'])
})

rule('T7', 'a link must be named, by index or by name; a header that is short is EINVAL', bench => {
  const socket = open(bench)
  deepEqual(verdict(ask(socket, GETLINK, 0, linkPayload({}))), [EINVAL])
  deepEqual(verdict(ask(socket, GETLINK, 0, new Uint8Array(8))), [EINVAL, 'Invalid header for get link'])
  const strict = open(bench, { strict: true })
  deepEqual(verdict(ask(strict, GETLINK, 0, new Uint8Array(8))), [EINVAL, 'Invalid header for get link'])
  const byName = linkPayload({}, writer => writer.string(IFLA_IFNAME, 'lo'))
  equal(ask(socket, GETLINK, 0, byName)[0]?.type, NEWLINK)
})

rule(
  'G5',
  'routes of multicast routing that were cut short are for administrators, though anybody may join the other groups',
  bench => {
    const socket = open(bench)
    bench.backend.unprivileged!(() => {
      for (const group of [GROUP_IPV4_MROUTE_R, GROUP_IPV4_MROUTE_R + 1])
        equal(socket.setsockopt(SOL_NETLINK, ADD_MEMBERSHIP, group), -EPERM)
      equal(socket.setsockopt(SOL_NETLINK, ADD_MEMBERSHIP, GROUP_IPV4_MROUTE_R - 1), 0)
    })
    equal(socket.setsockopt(SOL_NETLINK, ADD_MEMBERSHIP, GROUP_IPV4_MROUTE_R), 0)
  },
  { unprivileged: true },
)

rule(
  'X11, W9, W10, W11',
  'notifications of a request carry its number and its sender, by unicast where it asked for an echo',
  bench => {
    const socket = open(bench)
    const other = bench.open(NETLINK_ROUTE)
    equal(other.bind(0, 1 << (GROUP_IPV4_IFADDR - 1)), 0)
    const own = new Uint32Array(2)
    equal(socket.getsockname(own), 0)
    // The reply is there when send() returns: it was handled inside of it.
    const echoed = ask(socket, NEWADDR, CREATE | EXCL | ECHO | ACK, addressPayload(1), 9)
    deepEqual(
      echoed.map(({ type, sequence, portId }) => [type, sequence, portId]),
      [
        [NEWADDR, 9, own[0]],
        [2, 9, own[0]],
      ],
    )
    const heard = expectDatagram(other)
    deepEqual([heard.portId, heard.groups], [0, 1 << (GROUP_IPV4_IFADDR - 1)])
    deepEqual(
      answersIn(heard).map(({ type, sequence, portId }) => [type, sequence, portId]),
      [[NEWADDR, 9, own[0]]],
    )
    // The copy for the requester tells the group too, whether it is a member or not (V4).
    for (const [last, flags, join, count] of [
      [2, ECHO, false, 1],
      [3, 0, false, 0],
      [4, ECHO, true, 1],
      [5, 0, true, 1],
    ] as const) {
      if (join) equal(socket.setsockopt(SOL_NETLINK, ADD_MEMBERSHIP, GROUP_IPV4_IFADDR), 0)
      const all = REQUEST | ACK | CREATE | EXCL | flags
      const bytes = encodeMessage({ type: NEWADDR, flags: all, sequence: 10, payload: addressPayload(last) })
      equal(socket.send(bytes, 0, 0), bytes.length)
      deepEqual(
        drain(socket).map(({ groups }) => groups),
        [...Array<number>(count).fill(1 << (GROUP_IPV4_IFADDR - 1)), 0],
      )
    }
  },
)

rule('W11', 'what no request caused carries neither number nor sender', bench => {
  const listener = bench.open(NETLINK_ROUTE)
  equal(listener.bind(0, 1 << (GROUP_LINK - 1)), 0)
  const up = linkPayload({ index: 1, flags: 1 }, () => {})
  new Uint32Array(up.buffer, up.byteOffset + 12, 1)[0] = 1 // ifi_change
  deepEqual(verdict(ask(open(bench), NEWLINK, ACK, up)), [0])
  const { sequence, portId } = answersIn(expectDatagram(listener))[0]!
  deepEqual([sequence, portId], [0, 0])
})

rule('D10, D13', 'what refuses a dump is in NLMSG_DONE; one that was filtered says so on every message', bench => {
  const socket = open(bench, { strict: true })
  deepEqual(verdict(ask(socket, NEWADDR, ACK | CREATE | EXCL, addressPayload(1))), [0])
  const byIndex = (index: number): Uint8Array => new Uint8Array([2, 0, 0, 0, index & 255, index >> 8, 0, 0])
  const failed = ask(socket, GETADDR, DUMP, byIndex(999))
  deepEqual([failed.length, failed[0]?.type, failed[0]?.errno], [1, 3, ENODEV])
  const filtered = ask(socket, GETADDR, DUMP, byIndex(1))
  deepEqual(
    filtered.map(({ type, flags }) => [type, flags]),
    [
      [NEWADDR, MULTI | DUMP_FILTERED],
      [3, MULTI | DUMP_FILTERED],
    ],
  )
  deepEqual(
    ask(socket, GETADDR, DUMP, byIndex(0)).map(({ flags }) => flags),
    [MULTI, MULTI],
  )
  const link = ask(socket, GETLINK, DUMP, linkPayload({ index: 1 }))
  deepEqual(
    [link.length, link[0]?.type, ...verdict(link)],
    [1, 3, EINVAL, 'Filter by device index not supported for link dumps'],
  )
})
