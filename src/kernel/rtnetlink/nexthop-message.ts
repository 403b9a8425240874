/** Requests about nexthop objects and what is told of them, as bytes. include/uapi/linux/nexthop.h; net/ipv4/nexthop.c: nh_fill_node. */

import { attributeType, type ByteView, LITTLE_ENDIAN, NLA_HDRLEN, parseIp, type Writer } from '../../wire/index.js'

export const NHA_ID = 1
export const NHA_GROUP = 2
export const NHA_GROUP_TYPE = 3
export const NHA_BLACKHOLE = 4
export const NHA_OIF = 5
export const NHA_GATEWAY = 6
export const NHA_ENCAP_TYPE = 7
export const NHA_ENCAP = 8
export const NHA_GROUPS = 9
export const NHA_MASTER = 10
export const NHA_FDB = 11
export const NHA_RES_GROUP = 12
export const NHA_OP_FLAGS = 14
export const NHA_HW_STATS_ENABLE = 16
/** struct nhmsg: family, scope, protocol, a reserved byte; flags. */
export const NHMSG_SIZE = 8
/** struct nexthop_grp. */
const MEMBER_SIZE = 8
/** NHA_OP_FLAG_RESP_GRP_RESVD_0: what was reserved in members is 0. */
const RESERVED_IS_ZERO = 1 << 31

export interface NexthopMember {
  readonly id: number
  /** From 1 to 65536. */
  readonly weight: number
  readonly reserved: number
}

export interface NexthopRequest {
  readonly family: number
  readonly scope: number
  readonly protocol: number
  readonly reserved: number
  /** RTNH_F_*. */
  readonly flags: number
  /** Types of the attributes that are there. */
  readonly has: ReadonlySet<number>
  readonly id: number
  readonly oif: number
  readonly master: number
  readonly groupType: number
  readonly gateway: Uint8Array | undefined
  /** Undefined where the bytes are no whole number of members. */
  readonly members: readonly NexthopMember[] | undefined
}

/** What RTM_NEWNEXTHOP and RTM_DELNEXTHOP tell. */
export interface NexthopValue {
  readonly id: number
  readonly family: number
  readonly scope: number
  readonly protocol: number
  readonly flags: number
  readonly blackhole: boolean
  readonly oif: number | undefined
  readonly gateway: string | undefined
  readonly members: readonly { readonly id: number; readonly weight: number }[] | undefined
}

export function decodeNexthop(view: ByteView, position: number, end: number): NexthopRequest {
  const found = new Map<number, Uint8Array>()
  for (let at = position + NHMSG_SIZE; at + NLA_HDRLEN <= end; at += (view.u16[at >> 1]! + 3) & ~3) {
    const length = view.u16[at >> 1]!
    if (length < NLA_HDRLEN) break
    found.set(attributeType(view, at), view.u8.slice(at + NLA_HDRLEN, at + length))
  }
  const number = (type: number): number => integerOf(found.get(type))
  return {
    family: view.u8[position]!,
    scope: view.u8[position + 1]!,
    protocol: view.u8[position + 2]!,
    reserved: view.u8[position + 3]!,
    flags: view.u32[(position + 4) >> 2]!,
    has: new Set(found.keys()),
    id: number(NHA_ID),
    oif: number(NHA_OIF),
    master: number(NHA_MASTER),
    groupType: number(NHA_GROUP_TYPE),
    gateway: found.get(NHA_GATEWAY),
    members: membersIn(found.get(NHA_GROUP)),
  }
}

/** An integer of 2 or 4 bytes in host order; what is absent or of another length is 0. */
function integerOf(bytes: Uint8Array | undefined): number {
  if (bytes === undefined) return 0
  const data = new DataView(bytes.buffer, bytes.byteOffset, bytes.length)
  if (bytes.length === 2) return data.getUint16(0, LITTLE_ENDIAN)
  return bytes.length === 4 ? data.getUint32(0, LITTLE_ENDIAN) : 0
}

function membersIn(bytes: Uint8Array | undefined): NexthopMember[] | undefined {
  if (bytes === undefined || bytes.length === 0 || bytes.length % MEMBER_SIZE !== 0) return undefined
  const data = new DataView(bytes.buffer, bytes.byteOffset, bytes.length)
  return Array.from({ length: bytes.length / MEMBER_SIZE }, (_, index) => {
    const at = index * MEMBER_SIZE
    const weight = bytes[at + 4]! + (bytes[at + 5]! << 8) + 1
    return { id: data.getUint32(at, LITTLE_ENDIAN), weight, reserved: data.getUint16(at + 6, LITTLE_ENDIAN) }
  })
}

/** nh_fill_node. */
export function encodeNexthop(writer: Writer, value: NexthopValue): void {
  const at = writer.zeros(NHMSG_SIZE)
  writer.view.u8.set([value.family, value.scope, value.protocol], at)
  writer.view.u32[(at + 4) >> 2] = value.flags
  writer.u32(NHA_ID, value.id)
  if (value.members !== undefined) {
    writer.u16(NHA_GROUP_TYPE, 0)
    writer.binary(NHA_GROUP, membersBytes(value.members))
    writer.u32(NHA_OP_FLAGS, RESERVED_IS_ZERO >>> 0)
    return
  }
  if (value.blackhole) {
    writer.flag(NHA_BLACKHOLE)
    return
  }
  if (value.oif !== undefined) writer.u32(NHA_OIF, value.oif)
  if (value.gateway !== undefined) writer.binary(NHA_GATEWAY, parseIp(value.gateway)!)
}

function membersBytes(members: readonly { readonly id: number; readonly weight: number }[]): Uint8Array {
  const bytes = new Uint8Array(members.length * MEMBER_SIZE)
  const data = new DataView(bytes.buffer)
  for (const [index, { id, weight }] of members.entries()) {
    data.setUint32(index * MEMBER_SIZE, id, LITTLE_ENDIAN)
    bytes[index * MEMBER_SIZE + 4] = (weight - 1) & 0xff
    bytes[index * MEMBER_SIZE + 5] = (weight - 1) >> 8
  }
  return bytes
}
