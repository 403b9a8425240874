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
/** Needs CAP_NET_ADMIN in the initial user namespace (GENL_ADMIN_PERM). */
export const BIND_RX = 13

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
  const socket = transport.socket(NETLINK_GENERIC)
  if (typeof socket === 'number') throw new Error(`socket failed with ${socket}`)
  socket.send(generic(GETFAMILY, { attributes: byName(name) }), 0, 0)
  const [answer] = answers(socket)
  socket.close()
  return answer?.type === NLCTRL ? familyOf(answer.payload).id : undefined
}

export interface FamilyFacts {
  readonly id: number
  readonly name: string
  readonly groups: readonly number[]
}

/** CTRL_CMD_NEWFAMILY: its genlmsghdr and what is behind it. */
export function familyOf(payload: Uint8Array): FamilyFacts {
  const view = ByteView.copyOf(payload)
  const facts = { id: 0, name: '', groups: [] as number[] }
  for (const { type, payload: value } of parseAttributes(view, 4, payload.length)) {
    if (type === 1) facts.id = value[0]! | (value[1]! << 8)
    if (type === 2) facts.name = Buffer.from(value).toString('latin1').replace(/\0$/, '')
    if (type === 7) facts.groups = groupsIn(value)
  }
  return facts
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
