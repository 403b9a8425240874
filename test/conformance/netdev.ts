/** The family netdev: the running kernel's own, or registered on the embedded kernel without any state. Its policy is generated from its specification. */

import type { Transport } from 'nlkit/transport'
import { ByteView, parseAttributes } from 'nlkit/wire'
import { registerNetdev } from '../client/embedded-families.js'
import { answers, byName, GETFAMILY, generic, NLCTRL } from './requests.js'
import { type Bench, CannotRun, NETLINK_GENERIC } from './rule.js'

export const DEV_GET = 1
export const PAGE_POOL_GET = 5
export const QUEUE_GET = 10
export const QSTATS_GET = 12
/** Needs CAP_NET_ADMIN: in the initial user namespace up to Linux 6.18, in that of the network namespace in 7.2. */
export const BIND_RX = 13

/** Operations that need CAP_NET_ADMIN in the initial user namespace, on one kernel or another. */
const ADMIN_OPERATIONS = [
  ['netdev', BIND_RX],
  ['tcp_metrics', 2],
] as const
const GENL_ADMIN_PERM = 1

/** One of them, that this kernel marks so. */
export function adminOperation(transport: Transport): { type: number; command: number } | undefined {
  for (const [name, command] of ADMIN_OPERATIONS) {
    const facts = factsOf(transport, name)
    if (facts !== undefined && (facts.flags.get(command) ?? 0) & GENL_ADMIN_PERM) return { type: facts.id, command }
  }
  return undefined
}

/** Id of the family. */
export function netdevId(bench: Bench): number {
  const { kernel, transport } = bench.backend
  if (kernel !== undefined) return registerNetdev(kernel)
  const id = familyId(transport, 'netdev')
  if (id === undefined) throw new CannotRun('the running kernel has no family netdev (Linux 6.6)')
  return id
}

/** Id of a family in the namespace of the caller; undefined where there is none of that name. */
export function familyId(transport: Transport, name: string): number | undefined {
  return factsOf(transport, name)?.id
}

function factsOf(transport: Transport, name: string): FamilyFacts | undefined {
  const socket = transport.socket(NETLINK_GENERIC)
  if (typeof socket === 'number') throw new Error(`socket failed with ${socket}`)
  socket.send(generic(GETFAMILY, { attributes: byName(name) }), 0, 0)
  const [answer] = answers(socket)
  socket.close()
  return answer?.type === NLCTRL ? familyOf(answer.payload) : undefined
}

export interface FamilyFacts {
  readonly id: number
  readonly name: string
  readonly groups: readonly number[]
  /** CTRL_ATTR_OP_FLAGS by command. */
  readonly flags: ReadonlyMap<number, number>
}

/** CTRL_CMD_NEWFAMILY: its genlmsghdr and what is behind it. */
export function familyOf(payload: Uint8Array): FamilyFacts {
  const view = ByteView.copyOf(payload)
  const facts = { id: 0, name: '', groups: [] as number[], flags: new Map<number, number>() }
  for (const { type, payload: value } of parseAttributes(view, 4, payload.length)) {
    if (type === 1) facts.id = value[0]! | (value[1]! << 8)
    if (type === 2) facts.name = Buffer.from(value).toString('latin1').replace(/\0$/, '')
    if (type === 6) facts.flags = flagsIn(value)
    if (type === 7) facts.groups = groupsIn(value)
  }
  return facts
}

/** CTRL_ATTR_OP_ID and CTRL_ATTR_OP_FLAGS of each. */
function flagsIn(nest: Uint8Array): Map<number, number> {
  const operations = [...parseAttributes(ByteView.copyOf(nest), 0, nest.length)].map(({ payload }) => {
    const values = [...parseAttributes(ByteView.copyOf(payload), 0, payload.length)].map(({ type, payload: value }) => [
      type,
      new DataView(value.buffer, value.byteOffset).getUint32(0, true),
    ])
    return Object.fromEntries(values) as Record<number, number>
  })
  return new Map(operations.map(({ 1: command = 0, 2: flags = 0 }) => [command, flags]))
}

/** CTRL_ATTR_MCAST_GRP_ID of each. */
function groupsIn(nest: Uint8Array): number[] {
  const view = ByteView.copyOf(nest)
  return [...parseAttributes(view, 0, nest.length)].flatMap(({ payload }) =>
    [...parseAttributes(ByteView.copyOf(payload), 0, payload.length)].flatMap(({ type, payload: value }) =>
      type === 2 ? [new DataView(value.buffer, value.byteOffset).getUint32(0, true)] : [],
    ),
  )
}
