/** Rules of generic netlink and of capabilities that families show which both kernels have: nlctrl, and netdev where there is one. */

import { ok } from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { readlinkSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { ByteView, encodeMessage, NLA_F_NESTED, NLA_HDRLEN, parseAttributes, type Writer } from 'nlkit/wire'
import { demoFamily } from './demo-family.js'
import { DEV_GET, type FamilyFacts, familyOf, netdevId, PAGE_POOL_GET } from './netdev.js'
import {
  ACK,
  type Answer,
  answers,
  ask,
  byName,
  DUMP,
  GETFAMILY,
  GETPOLICY,
  generic,
  NLCTRL,
  REQUEST,
} from './requests.js'
import { type Bench, CannotRun, deepEqual, equal, NETLINK_GENERIC, NETLINK_ROUTE, rule } from './rule.js'
import { type Privileges, privileges } from './user-namespace.js'

const [EPERM, ENOENT, EINVAL] = [1, 2, 22] as const
/** Families whose ids and groups are given by the kernel's history. */
const FIXED: Readonly<Record<string, number>> = { nlctrl: 16, VFS_DQUOT: 17, pmcraid: 18 }
const FIXED_GROUPS: Readonly<Record<string, number>> = { ...FIXED, NET_DM: 1 }

function familiesIn(bench: Bench, netns: number | string): FamilyFacts[] {
  const socket = bench.backend.transport.socket(NETLINK_GENERIC, { netns })
  if (typeof socket === 'number') throw new Error(`socket failed with ${socket}`)
  bench.closeLater(socket)
  socket.send(generic(GETFAMILY, { flags: REQUEST | DUMP }), 0, 0)
  return answers(socket).flatMap(({ type, payload }) => (type === NLCTRL ? [familyOf(payload)] : []))
}

rule('H6, H7', 'ids from 19 on and groups from 2 on, beside those that are given; each once', bench => {
  netdevId(bench)
  const families = familiesIn(bench, bench.netns)
  const groups = families.flatMap(family => family.groups.map(group => [family.name, group] as const))
  for (const key of ['id', 'name'] as const) equal(new Set(families.map(family => family[key])).size, families.length)
  equal(new Set(groups.map(([, group]) => group)).size, groups.length)
  ok(families.some(({ name }) => name === 'nlctrl'))
  for (const { name, id } of families)
    ok(id === FIXED[name] || (FIXED[name] === undefined && id >= 19 && id <= 1023), name)
  for (const [name, group] of groups)
    ok(group === FIXED_GROUPS[name] || (group >= 2 && !Object.values(FIXED_GROUPS).includes(group)), name)
})

/** The modes of an operation that GETPOLICY tells a policy for: CTRL_ATTR_OP_POLICY, with CTRL_ATTR_POLICY_DO and _DUMP below the command. */
function policyModes(messages: readonly Answer[]): readonly string[] {
  const within = (payload: Uint8Array, start: number) => [
    ...parseAttributes(ByteView.copyOf(payload), start, payload.length),
  ]
  return messages
    .filter(({ type }) => type === NLCTRL)
    .flatMap(({ payload }) => within(payload, 4).filter(({ type }) => type === (9 | NLA_F_NESTED)))
    .flatMap(({ payload }) => within(payload, 0))
    .flatMap(({ payload }) => within(payload, 0))
    .map(({ type }) => ['', 'do', 'dump'][type]!)
}

rule('H8, H11', 'an operation without policy, where its family says operation by operation', bench => {
  const type = netdevId(bench)
  const attributes = (writer: Writer): void => writer.u32(99, 1)
  const last = ask(bench, generic(DEV_GET, { type, flags: REQUEST | DUMP, attributes })).at(-1)
  const aboutDevGet = (writer: Writer): void => {
    writer.u16(1, type)
    writer.u32(10, DEV_GET)
  }
  const modes = policyModes(ask(bench, generic(GETPOLICY, { flags: REQUEST | DUMP, attributes: aboutDevGet })))
  if (bench.backend.behaviour.rejectsWithoutPolicy) {
    deepEqual([last?.errno, last?.extack], [EINVAL, { message: 'Unknown attribute type', offset: 20 }])
    deepEqual(modes, ['do', 'dump'])
    return
  }
  equal(last?.errno, 0)
  deepEqual(modes, ['do'])
})

rule('Y13', 'an attribute that is missing is told by its number, without a text', bench => {
  const [answer] = ask(bench, generic(DEV_GET, { type: netdevId(bench) }))
  deepEqual([answer?.errno, answer?.extack], [EINVAL, { missingType: 1 }])
})

rule('L5', 'a 64-bit attribute may lie anywhere in a request; answers pad none here', bench => {
  const type = netdevId(bench)
  const poolId = (writer: Writer): void => {
    writer.binary(1, new Uint8Array(8))
  }
  const at = (fill: (writer: Writer) => void): unknown => {
    const message = generic(PAGE_POOL_GET, { type, flags: REQUEST | ACK, attributes: fill })
    return ask(bench, message)[0]?.errno
  }
  const aligned = at(poolId)
  // The first is 12 bytes long, so that the second lies 4 bytes beside a multiple of 8.
  const beside = at(writer => {
    poolId(writer)
    poolId(writer)
  })
  equal(beside, aligned)
  const socket = bench.open(NETLINK_ROUTE)
  const payload = new Uint8Array(new Uint32Array([0, 1, 0, 0]).buffer)
  socket.send(encodeMessage({ type: 18, flags: REQUEST, payload }), 0, 0)
  const [link] = answers(socket)
  const view = new DataView(link!.payload.buffer, link!.payload.byteOffset)
  for (let position = 16; position < link!.payload.length; ) {
    const length = view.getUint16(position, true)
    ok(view.getUint16(position + 2, true) !== 42, 'IFLA_PAD')
    position += Math.max(NLA_HDRLEN, (length + 3) & ~3)
  }
})

/** The network namespace that was there first, as far as it can be had. */
function initialNamespace({ backend }: Bench): number | string {
  if (backend.kernel !== undefined) return backend.kernel.netns.fd
  const outer = process.env.NLKIT_TEST_OUTER_NETNS
  if (outer === undefined)
    throw new CannotRun('needs the initial network namespace, which only real root can look into')
  readlinkSync(outer)
  return outer
}

rule('N5', 'a family without netnsok is in the initial network namespace only, and ENOENT elsewhere', bench => {
  const initial = initialNamespace(bench)
  netdevId(bench)
  bench.backend.kernel?.generic.register(demoFamily('initial'), {}, { netnsok: false })
  const here = familiesIn(bench, bench.netns).map(({ name }) => name)
  const missing = familiesIn(bench, initial).filter(({ name }) => !here.includes(name))
  if (missing.length === 0) throw new CannotRun('every family of this kernel is in every namespace')
  for (const { name, id } of missing) {
    equal(ask(bench, generic(GETFAMILY, { attributes: byName(name) }))[0]?.errno, ENOENT, name)
    equal(ask(bench, generic(1, { type: id, flags: REQUEST | ACK }))[0]?.errno, ENOENT, name)
  }
  ok(here.includes('nlctrl') && here.includes('netdev'))
})

/** What root of a user namespace may do that is made for it. */
function inUserNamespace(bench: Bench): Privileges {
  const { kernel } = bench.backend
  if (kernel !== undefined) {
    netdevId(bench)
    const userns = kernel.createUserNamespace(1000)
    return privileges(kernel.as({ uid: 0, userns, netns: kernel.createNetworkNamespace({ userns }) }).transport)
  }
  const program = fileURLToPath(new URL('user-namespace.js', import.meta.url))
  const { status, stdout, stderr } = spawnSync('unshare', ['-Urn', process.execPath, program], { encoding: 'utf8' })
  if (status !== 0) throw new CannotRun(`no user namespace: ${stderr.trim()}`)
  return JSON.parse(stdout) as Privileges
}

rule(
  'K2, S7, P4',
  'root of a user namespace may in its network namespace, and not what asks for the initial one',
  bench => {
    const { changeLink, adminOperation, forceBuffer, listenAllNsid } = inUserNamespace(bench)
    deepEqual([changeLink, forceBuffer, listenAllNsid], [0, EPERM, 0])
    if (adminOperation !== undefined) equal(adminOperation, EPERM)
  },
)
