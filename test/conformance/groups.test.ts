/** Section 3 of the rules: groups and memberships. */

import { nlctrl } from 'nlkit/families/nlctrl'
import { ByteView } from 'nlkit/wire'
import { demoFamily } from './demo-family.js'
import { ask, byName, GETFAMILY, generic, NLCTRL } from './requests.js'
import {
  type Bench,
  bytes,
  CannotRun,
  deepEqual,
  drain,
  equal,
  expectDatagram,
  expectNothing,
  NETLINK_GENERIC,
  nameOf,
  option,
  rule,
  SOL_NETLINK,
  send,
} from './rule.js'

const ADD = 1
const DROP = 2
const LIST = 9

rule('G1', 'a group that the protocol lacks is EINVAL', bench => {
  const user = bench.open()
  equal(user.setsockopt(SOL_NETLINK, ADD, 0), -22)
  equal(user.setsockopt(SOL_NETLINK, ADD, 33), -22)
  equal(user.setsockopt(SOL_NETLINK, ADD, new Uint8Array([1, 0])), -22)
  equal(user.setsockopt(SOL_NETLINK, ADD, 32), 0)
  const generic = bench.open(NETLINK_GENERIC)
  equal(generic.setsockopt(SOL_NETLINK, ADD, 64), 0)
  const words = generic.getsockopt(SOL_NETLINK, LIST, new Uint8Array(0)) / 4
  equal(generic.setsockopt(SOL_NETLINK, ADD, words * 32 + 1), -22)
})

rule('G2', 'joining twice and leaving what one is not in succeed', bench => {
  const socket = bench.bound(9)
  for (const name of [ADD, ADD, DROP, DROP]) equal(socket.setsockopt(SOL_NETLINK, name, 5), 0)
  equal(nameOf(socket).groups, 0)
})

rule(
  'G3, G4',
  'joining needs CAP_NET_ADMIN of the caller now, where the protocol is not open to all',
  bench => {
    const user = bench.open()
    const generic = bench.open(NETLINK_GENERIC)
    bench.backend.unprivileged!(() => {
      equal(user.setsockopt(SOL_NETLINK, ADD, 1), -1)
      equal(user.bind(0, 1), -1)
      equal(user.setsockopt(SOL_NETLINK, DROP, 1), -1)
      equal(user.bind(0, 0), 0)
      equal(generic.bind(0, 1 << 15), 0) // nlctrl's notify, which every kernel has
    })
  },
  { unprivileged: true },
)

rule('G7', 'LIST_MEMBERSHIPS writes whole words that fit, and tells how much it needs', bench => {
  const socket = bench.open()
  equal(socket.getsockopt(SOL_NETLINK, LIST, new Uint8Array(8)), 0)
  equal(socket.setsockopt(SOL_NETLINK, ADD, 3), 0)
  const short = new Uint8Array(3)
  equal(socket.getsockopt(SOL_NETLINK, LIST, short), 4)
  deepEqual(short, new Uint8Array(3))
  deepEqual(option(socket, SOL_NETLINK, LIST), [4])
  const generic = bench.open(NETLINK_GENERIC)
  equal(generic.setsockopt(SOL_NETLINK, ADD, 33), 0)
  const low = new Uint8Array(4)
  equal(generic.getsockopt(SOL_NETLINK, LIST, low), 8)
  deepEqual(low, new Uint8Array(4))
})

rule('G8', 'getsockname tells groups 1 to 32', bench => {
  const socket = bench.open(NETLINK_GENERIC)
  for (const group of [32, 33]) equal(socket.setsockopt(SOL_NETLINK, ADD, group), 0)
  equal(nameOf(socket).groups, 0x80000000)
})

rule('G9', 'a socket that was never bound can join; it hears what is not sent to port 0 as well', bench => {
  const socket = bench.open()
  equal(socket.setsockopt(SOL_NETLINK, ADD, 1), 0)
  deepEqual(nameOf(socket), { portId: 0, groups: 1 })
  const sender = bench.bound(20)
  bench.bound(21)
  equal(send(sender, 21, 1), 20)
  deepEqual(expectDatagram(socket).bytes, bytes(20))
  equal(send(sender, 0, 1), -111)
  expectNothing(socket) // port 0 is whom that message leaves out
})

/** A group of generic netlink that demands CAP_NET_ADMIN, and one of the same family that does not. */
function guardedGroups(bench: Bench): { guarded: number; open: number } {
  const { kernel } = bench.backend
  if (kernel !== undefined) {
    const groups = [{ name: 'guarded', flags: ['cap-net-admin'] }, { name: 'open' }]
    const family = kernel.generic.register(demoFamily('guarded', groups), {})
    return { guarded: family.group('guarded'), open: family.group('open') }
  }
  const [answer] = ask(bench, generic(GETFAMILY, { attributes: byName('mptcp_pm') }))
  if (answer?.type !== NLCTRL) throw new CannotRun('the running kernel has no family mptcp_pm')
  const bytes = answer.payload.subarray(4)
  const { mcastGroups = [] } = nlctrl.operations.getfamily.do!.decodeReply(ByteView.copyOf(bytes), 0, bytes.length) as {
    mcastGroups?: readonly { name?: string; id?: number }[]
  }
  const number = (name: string): number => mcastGroups.find(group => group.name === name)!.id!
  return { guarded: number('mptcp_pm_events'), open: number('mptcp_pm_cmds') }
}

rule(
  'G6',
  'a group of generic netlink may demand a capability; one that nobody owns can be joined',
  bench => {
    const { guarded, open } = guardedGroups(bench)
    const socket = bench.open(NETLINK_GENERIC)
    bench.backend.unprivileged!(() => {
      equal(socket.setsockopt(SOL_NETLINK, ADD, guarded), -1)
      equal(socket.setsockopt(SOL_NETLINK, ADD, open), 0)
      equal(socket.setsockopt(SOL_NETLINK, ADD, 64), 0)
    })
    equal(socket.setsockopt(SOL_NETLINK, ADD, guarded), 0)
  },
  { unprivileged: true },
)

rule(
  'G6',
  'a group may demand a capability; one that nobody owns can be joined',
  bench => {
    const { kernel, unprivileged } = bench.backend
    kernel!.netlink(29, {
      nonrootReceive: true,
      netns: kernel!.findNetworkNamespace(bench.netns)!,
      bind: (netns, group, caller) => (group === 2 && !caller.capable(netns.userns, 12) ? -1 : 0),
    })
    const socket = bench.open(29)
    unprivileged!(() => {
      equal(socket.setsockopt(SOL_NETLINK, ADD, 2), -1)
      equal(socket.setsockopt(SOL_NETLINK, ADD, 3), 0)
    })
    equal(socket.setsockopt(SOL_NETLINK, ADD, 2), 0)
  },
  { only: ['embedded', 'which groups a running kernel guards depends on its families'] },
)

rule(
  'O12',
  'listeners are walked from the one that joined last',
  bench => {
    const kernel = bench.backend.kernel!
    const netns = kernel.findNetworkNamespace(bench.netns)!
    const owner = kernel.netlink(30, { groups: 1, netns })
    for (const portId of [1, 2, 3]) {
      const socket = bench.open(30)
      equal(socket.bind(portId, 1), 0)
    }
    const walked: number[] = []
    owner.broadcast({ type: 16 }, { group: 1, filter: ({ portId }) => walked.push(portId) > 0 })
    deepEqual(walked, [3, 2, 1])
  },
  { only: ['embedded', 'the filter is the kernel’s own side'] },
)

rule('G2, C5', 'who left a group hears it no more', bench => {
  const socket = bench.bound(9, 1)
  const sender = bench.bound(10)
  send(sender, 0, 1)
  equal(drain(socket).length, 1)
  equal(socket.setsockopt(SOL_NETLINK, DROP, 1), 0)
  send(sender, 0, 1)
  equal(drain(socket).length, 0)
})
