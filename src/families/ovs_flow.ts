// Generated from the specification of ovs_flow by `nlkit generate`; do not edit. One family is one file, however long it gets.

import type { ByteView, RawAttribute, Writer } from '../wire/index.js'
import type { Family, Spec } from '../schema/index.js'
import * as r from '../schema/runtime.js'

const LE = r.LITTLE_ENDIAN

export type OvsFragType = "none" | "first" | "later" | "any" | number
export type OvsUfidFlags = "omit-key" | "omit-mask" | "omit-actions" | number
export type OvsHashAlg = "ovs-hash-alg-l4" | number
export type CtStateFlags = "new" | "established" | "related" | "reply-dir" | "invalid" | "tracked" | "src-nat" | "dst-nat" | number
export interface OvsHeader {
  readonly dpIfindex?: number | undefined
  readonly trailingBytes?: Uint8Array | undefined
}
export interface OvsFlowStats {
  readonly nPackets?: bigint | undefined
  readonly nBytes?: bigint | undefined
  readonly trailingBytes?: Uint8Array | undefined
}
export interface OvsKeyEthernet {
  readonly ethSrc?: string | undefined
  readonly ethDst?: string | undefined
  readonly trailingBytes?: Uint8Array | undefined
}
export interface OvsKeyMpls {
  readonly mplsLse?: number | undefined
  readonly trailingBytes?: Uint8Array | undefined
}
export interface OvsKeyIpv4 {
  readonly ipv4Src?: string | undefined
  readonly ipv4Dst?: string | undefined
  readonly ipv4Proto?: number | undefined
  readonly ipv4Tos?: number | undefined
  readonly ipv4Ttl?: number | undefined
  readonly ipv4Frag?: OvsFragType | undefined
  readonly trailingBytes?: Uint8Array | undefined
}
export interface OvsKeyIpv6 {
  readonly ipv6Src?: string | undefined
  readonly ipv6Dst?: string | undefined
  readonly ipv6Label?: number | undefined
  readonly ipv6Proto?: number | undefined
  readonly ipv6Tclass?: number | undefined
  readonly ipv6Hlimit?: number | undefined
  readonly ipv6Frag?: number | undefined
  readonly trailingBytes?: Uint8Array | undefined
}
export interface OvsKeyIpv6Exthdrs {
  readonly hdrs?: number | undefined
  readonly trailingBytes?: Uint8Array | undefined
}
export interface OvsKeyTcp {
  readonly tcpSrc?: number | undefined
  readonly tcpDst?: number | undefined
  readonly trailingBytes?: Uint8Array | undefined
}
export interface OvsKeyUdp {
  readonly udpSrc?: number | undefined
  readonly udpDst?: number | undefined
  readonly trailingBytes?: Uint8Array | undefined
}
export interface OvsKeySctp {
  readonly sctpSrc?: number | undefined
  readonly sctpDst?: number | undefined
  readonly trailingBytes?: Uint8Array | undefined
}
export interface OvsKeyIcmp {
  readonly icmpType?: number | undefined
  readonly icmpCode?: number | undefined
  readonly trailingBytes?: Uint8Array | undefined
}
export interface OvsKeyArp {
  readonly arpSip?: number | undefined
  readonly arpTip?: number | undefined
  readonly arpOp?: number | undefined
  readonly arpSha?: string | undefined
  readonly arpTha?: string | undefined
  readonly trailingBytes?: Uint8Array | undefined
}
export interface OvsKeyNd {
  readonly ndTarget?: Uint8Array | undefined
  readonly ndSll?: string | undefined
  readonly ndTll?: string | undefined
  readonly trailingBytes?: Uint8Array | undefined
}
export interface OvsKeyCtTupleIpv4 {
  readonly ipv4Src?: number | undefined
  readonly ipv4Dst?: number | undefined
  readonly srcPort?: number | undefined
  readonly dstPort?: number | undefined
  readonly ipv4Proto?: number | undefined
  readonly trailingBytes?: Uint8Array | undefined
}
export interface OvsActionPushVlan {
  readonly vlanTpid?: number | undefined
  readonly vlanTci?: number | undefined
  readonly trailingBytes?: Uint8Array | undefined
}
export interface OvsActionHash {
  readonly hashAlg?: number | undefined
  readonly hashBasis?: number | undefined
  readonly trailingBytes?: Uint8Array | undefined
}
export interface OvsActionPushMpls {
  readonly mplsLse?: number | undefined
  readonly mplsEthertype?: number | undefined
  readonly trailingBytes?: Uint8Array | undefined
}
export interface OvsActionAddMpls {
  readonly mplsLse?: number | undefined
  readonly mplsEthertype?: number | undefined
  readonly tunFlags?: number | undefined
  readonly trailingBytes?: Uint8Array | undefined
}
export type FlowAttrs = {
  readonly key?: KeyAttrs | undefined
  readonly actions?: ActionAttrs | undefined
  readonly stats?: OvsFlowStats | undefined
  readonly tcpFlags?: number | undefined
  readonly used?: bigint | undefined
  readonly clear?: boolean | undefined
  readonly mask?: KeyAttrs | undefined
  readonly probe?: Uint8Array | undefined
  readonly ufid?: Uint8Array | undefined
  readonly ufidFlags?: readonly OvsUfidFlags[] | undefined
  readonly pad?: Uint8Array | undefined
  /** What the specification does not know, as it came. */
  readonly unknownAttributes?: readonly RawAttribute[] | undefined
}
export type OvsHeaderFlowAttrs = FlowAttrs & {
  readonly dpIfindex: number
}
export type KeyAttrs = {
  readonly encap?: KeyAttrs | undefined
  readonly priority?: number | undefined
  readonly inPort?: number | undefined
  readonly ethernet?: OvsKeyEthernet | undefined
  readonly vlan?: number | undefined
  readonly ethertype?: number | undefined
  readonly ipv4?: OvsKeyIpv4 | undefined
  readonly ipv6?: OvsKeyIpv6 | undefined
  readonly tcp?: OvsKeyTcp | undefined
  readonly udp?: OvsKeyUdp | undefined
  readonly icmp?: OvsKeyIcmp | undefined
  readonly icmpv6?: OvsKeyIcmp | undefined
  readonly arp?: OvsKeyArp | undefined
  readonly nd?: OvsKeyNd | undefined
  readonly skbMark?: number | undefined
  readonly tunnel?: TunnelKeyAttrs | undefined
  readonly sctp?: OvsKeySctp | undefined
  readonly tcpFlags?: number | undefined
  readonly dpHash?: number | undefined
  readonly recircId?: number | undefined
  readonly mpls?: OvsKeyMpls | undefined
  readonly ctState?: readonly CtStateFlags[] | undefined
  readonly ctZone?: number | undefined
  readonly ctMark?: number | undefined
  readonly ctLabels?: Uint8Array | undefined
  readonly ctOrigTupleIpv4?: OvsKeyCtTupleIpv4 | undefined
  readonly ctOrigTupleIpv6?: Uint8Array | undefined
  readonly nsh?: OvsNshKeyAttrs | undefined
  readonly packetType?: number | undefined
  readonly ndExtensions?: Uint8Array | undefined
  readonly tunnelInfo?: Uint8Array | undefined
  readonly ipv6Exthdrs?: OvsKeyIpv6Exthdrs | undefined
  /** What the specification does not know, as it came. */
  readonly unknownAttributes?: readonly RawAttribute[] | undefined
}
export type ActionAttrs = {
  readonly output?: number | undefined
  readonly userspace?: UserspaceAttrs | undefined
  readonly set?: KeyAttrs | undefined
  readonly pushVlan?: OvsActionPushVlan | undefined
  readonly popVlan?: boolean | undefined
  readonly sample?: SampleAttrs | undefined
  readonly recirc?: number | undefined
  readonly hash?: OvsActionHash | undefined
  readonly pushMpls?: OvsActionPushMpls | undefined
  readonly popMpls?: number | undefined
  readonly setMasked?: KeyAttrs | undefined
  readonly ct?: CtAttrs | undefined
  readonly trunc?: number | undefined
  readonly pushEth?: Uint8Array | undefined
  readonly popEth?: boolean | undefined
  readonly ctClear?: boolean | undefined
  readonly pushNsh?: OvsNshKeyAttrs | undefined
  readonly popNsh?: boolean | undefined
  readonly meter?: number | undefined
  readonly clone?: ActionAttrs | undefined
  readonly checkPktLen?: CheckPktLenAttrs | undefined
  readonly addMpls?: OvsActionAddMpls | undefined
  readonly decTtl?: DecTtlAttrs | undefined
  readonly psample?: PsampleAttrs | undefined
  readonly drop?: number | undefined
  /** What the specification does not know, as it came. */
  readonly unknownAttributes?: readonly RawAttribute[] | undefined
}
export type TunnelKeyAttrs = {
  readonly id?: bigint | undefined
  readonly ipv4Src?: number | undefined
  readonly ipv4Dst?: number | undefined
  readonly tos?: number | undefined
  readonly ttl?: number | undefined
  readonly dontFragment?: boolean | undefined
  readonly csum?: boolean | undefined
  readonly oam?: boolean | undefined
  readonly geneveOpts?: readonly number[] | undefined
  readonly tpSrc?: number | undefined
  readonly tpDst?: number | undefined
  readonly vxlanOpts?: VxlanExtAttrs | undefined
  readonly ipv6Src?: Uint8Array | undefined
  readonly ipv6Dst?: Uint8Array | undefined
  readonly pad?: Uint8Array | undefined
  readonly erspanOpts?: Uint8Array | undefined
  readonly ipv4InfoBridge?: boolean | undefined
  /** What the specification does not know, as it came. */
  readonly unknownAttributes?: readonly RawAttribute[] | undefined
}
export type OvsNshKeyAttrs = {
  readonly base?: Uint8Array | undefined
  readonly md1?: Uint8Array | undefined
  readonly md2?: Uint8Array | undefined
  /** What the specification does not know, as it came. */
  readonly unknownAttributes?: readonly RawAttribute[] | undefined
}
export type UserspaceAttrs = {
  readonly pid?: number | undefined
  readonly userdata?: Uint8Array | undefined
  readonly egressTunPort?: number | undefined
  readonly actions?: boolean | undefined
  /** What the specification does not know, as it came. */
  readonly unknownAttributes?: readonly RawAttribute[] | undefined
}
export type SampleAttrs = {
  readonly probability?: number | undefined
  readonly actions?: ActionAttrs | undefined
  /** What the specification does not know, as it came. */
  readonly unknownAttributes?: readonly RawAttribute[] | undefined
}
export type CtAttrs = {
  readonly commit?: boolean | undefined
  readonly zone?: number | undefined
  readonly mark?: Uint8Array | undefined
  readonly labels?: Uint8Array | undefined
  readonly helper?: string | undefined
  readonly nat?: NatAttrs | undefined
  readonly forceCommit?: boolean | undefined
  readonly eventmask?: number | undefined
  readonly timeout?: string | undefined
  /** What the specification does not know, as it came. */
  readonly unknownAttributes?: readonly RawAttribute[] | undefined
}
export type CheckPktLenAttrs = {
  readonly pktLen?: number | undefined
  readonly actionsIfGreater?: ActionAttrs | undefined
  readonly actionsIfLessEqual?: ActionAttrs | undefined
  /** What the specification does not know, as it came. */
  readonly unknownAttributes?: readonly RawAttribute[] | undefined
}
export type DecTtlAttrs = {
  readonly action?: ActionAttrs | undefined
  /** What the specification does not know, as it came. */
  readonly unknownAttributes?: readonly RawAttribute[] | undefined
}
export type PsampleAttrs = {
  readonly group?: number | undefined
  readonly cookie?: Uint8Array | undefined
  /** What the specification does not know, as it came. */
  readonly unknownAttributes?: readonly RawAttribute[] | undefined
}
export type VxlanExtAttrs = {
  readonly gbp?: number | undefined
  /** What the specification does not know, as it came. */
  readonly unknownAttributes?: readonly RawAttribute[] | undefined
}
export type NatAttrs = {
  readonly src?: boolean | undefined
  readonly dst?: boolean | undefined
  readonly ipMin?: Uint8Array | undefined
  readonly ipMax?: Uint8Array | undefined
  readonly protoMin?: number | undefined
  readonly protoMax?: number | undefined
  readonly persistent?: boolean | undefined
  readonly protoHash?: boolean | undefined
  readonly protoRandom?: boolean | undefined
  /** What the specification does not know, as it came. */
  readonly unknownAttributes?: readonly RawAttribute[] | undefined
}
export type OvsFlowOperations = {
  "get": { do: { request: Partial<OvsHeaderFlowAttrs>; reply: OvsHeaderFlowAttrs }; dump: { request: Partial<OvsHeaderFlowAttrs>; reply: OvsHeaderFlowAttrs } }
  "new": { do: { request: Partial<OvsHeaderFlowAttrs>; reply: undefined } }
}
export type OvsFlowEvents = {
}

function decodeOvsFlowStats(view: ByteView, position: number, end: number): OvsFlowStats {
  const left = end - position
  return {
    nPackets: left >= 8 ? r.u64(view, position, LE) : undefined,
    nBytes: left >= 16 ? r.u64(view, position + 8, LE) : undefined,
    trailingBytes: left > 16 ? view.u8.slice(position + 16, end) : undefined,
  }
}
function putOvsFlowStats(w: Writer, at: number, value: any): void {
  r.expectObject(value, "ovs-flow-stats")
  let key = ''
  try {
    for (key in value) {
      const item = value[key]
      if (item === undefined) continue
      switch (key) {
        case "nPackets": r.put.u64(w.view.data, at, item, LE); break
        case "nBytes": r.put.u64(w.view.data, at + 8, item, LE); break
        case "trailingBytes": break
        default: r.unknownKey("struct ovs-flow-stats", ["nPackets","nBytes"])
      }
    }
  } catch (error) { r.at(key, -1, error) }
}
function encodeOvsFlowStats(w: Writer, value: any): void {
  const at = w.zeros(16)
  putOvsFlowStats(w, at, value)
  if (value.trailingBytes !== undefined) w.raw(value.trailingBytes)
}
const OVS_UFID_FLAGS_BITS: ReadonlyMap<string, number | bigint> = new Map<string, number | bigint>([["omit-key", 1], ["omit-mask", 2], ["omit-actions", 4]])
const OVS_UFID_FLAGS_FLAGS = r.flagsDecoder([...OVS_UFID_FLAGS_BITS])
const OvsHeaderFlowAttrs_NAMES: Readonly<Record<number, string>> = {"1":"key","2":"actions","3":"stats","4":"tcp-flags","5":"used","6":"clear","7":"mask","8":"probe","9":"ufid","10":"ufid-flags","11":"pad"}
function decodeOvsHeaderFlowAttrs(view: ByteView, position: number, end: number): OvsHeaderFlowAttrs {
  const u16 = view.u16
  const { u8, u32 } = view
  if (end - position < 4) r.shortHeader("ovs-header", 4, position, end)
  let v0: KeyAttrs | undefined
  let v1: ActionAttrs | undefined
  let v2: OvsFlowStats | undefined
  let v3: number | undefined
  let v4: bigint | undefined
  let v5: boolean | undefined
  let v6: KeyAttrs | undefined
  let v7: Uint8Array | undefined
  let v8: Uint8Array | undefined
  let v9: readonly OvsUfidFlags[] | undefined
  let v10: Uint8Array | undefined
  let unknown: RawAttribute[] | undefined
  let p = position + 4
  let type = -1
  let length = 0
  try {
    for (; end - p >= 4; p += (length + 3) & -4) {
      type = u16[(p >> 1) + 1]! & 0x3fff
      length = u16[p >> 1]!
      if (length < 4 || p + length > end) r.badAttribute(view, p, end)
      const at = p + 4
      const stop = p + length
      switch (type) {
        case 1: case 7: { const item = decodeKeyAttrs(view, at, stop); switch (type) { case 1: v0 = item; continue; default: v6 = item; continue } }
        case 2: v1 = decodeActionAttrs(view, at, stop); continue
        case 3: v2 = decodeOvsFlowStats(view, at, stop); continue
        case 4: if (length === 5) { v3 = u8[at]!; continue } break
        case 5: if (length === 12) { v4 = r.u64(view, at, LE); continue } break
        case 6: if (length === 4) { v5 = true; continue } break
        case 8: case 9: case 11: { const item = r.bytes(u8, at, stop); switch (type) { case 8: v7 = item; continue; case 9: v8 = item; continue; default: v10 = item; continue } }
        case 10: if (length === 8) { v9 = OVS_UFID_FLAGS_FLAGS(u32[at >> 2]!); continue } break
      }
      unknown = r.keep(unknown, view, p, length)
    }
    type = -1
    if (p < end) r.leftover(p, end)
  } catch (error) { r.inAttribute(OvsHeaderFlowAttrs_NAMES, type, p, error) }
  return {
    dpIfindex: u32[position >> 2]!,
    key: v0,
    actions: v1,
    stats: v2,
    tcpFlags: v3,
    used: v4,
    clear: v5,
    mask: v6,
    probe: v7,
    ufid: v8,
    ufidFlags: v9,
    pad: v10,
    unknownAttributes: unknown,
  }
}
function encodeOvsHeaderFlowAttrs(w: Writer, value: any): void {
  r.expectObject(value, "ovs-header and flow-attrs")
  const header = w.zeros(4)
  w.pad()
  let key = ''
  try {
    for (key in value) {
      const item = value[key]
      if (item === undefined) continue
      switch (key) {
        case "dpIfindex": r.put.u32(w.view.data, header + 0, item, LE); break
        case "key": { const nest = w.startNest(1); encodeKeyAttrs(w, item); w.endNest(nest) }; break
        case "actions": { const nest = w.startNest(2); encodeActionAttrs(w, item); w.endNest(nest) }; break
        case "stats": { const start = w.startAttribute(3); encodeOvsFlowStats(w, item); w.endNest(start) }; break
        case "tcpFlags": w.u8(4, item); break
        case "used": w.u64(5, item); break
        case "clear": r.writeFlag(w, 6, item); break
        case "mask": { const nest = w.startNest(7); encodeKeyAttrs(w, item); w.endNest(nest) }; break
        case "probe": r.writeBytes(w, 8, item); break
        case "ufid": r.writeBytes(w, 9, item); break
        case "ufidFlags": w.u32(10, Number(r.flagBits(OVS_UFID_FLAGS_BITS, item))); break
        case "pad": r.writeBytes(w, 11, item); break
        case "unknownAttributes": r.writeUnknown(w, item); break
        default: r.unknownKey("ovs-header and flow-attrs", ["dpIfindex","key","actions","stats","tcpFlags","used","clear","mask","probe","ufid","ufidFlags","pad"])
      }
    }
  } catch (error) { r.at(key, -1, error) }
}
function decodeOvsKeyEthernet(view: ByteView, position: number, end: number): OvsKeyEthernet {
  const left = end - position
  return {
    ethSrc: left >= 6 ? r.mac(view, position, position + 6) : undefined,
    ethDst: left >= 12 ? r.mac(view, position + 6, position + 6 + 6) : undefined,
    trailingBytes: left > 12 ? view.u8.slice(position + 12, end) : undefined,
  }
}
function putOvsKeyEthernet(w: Writer, at: number, value: any): void {
  r.expectObject(value, "ovs-key-ethernet")
  let key = ''
  try {
    for (key in value) {
      const item = value[key]
      if (item === undefined) continue
      switch (key) {
        case "ethSrc": r.putBytes(w, at, 6, r.macBytes(item)); break
        case "ethDst": r.putBytes(w, at + 6, 6, r.macBytes(item)); break
        case "trailingBytes": break
        default: r.unknownKey("struct ovs-key-ethernet", ["ethSrc","ethDst"])
      }
    }
  } catch (error) { r.at(key, -1, error) }
}
function encodeOvsKeyEthernet(w: Writer, value: any): void {
  const at = w.zeros(12)
  putOvsKeyEthernet(w, at, value)
  if (value.trailingBytes !== undefined) w.raw(value.trailingBytes)
}
const OVS_FRAG_TYPE_NUMBERS: ReadonlyMap<string, number | bigint> = new Map<string, number | bigint>([["none", 0], ["first", 1], ["later", 2], ["any", 255]])
const OVS_FRAG_TYPE_NAMES: Readonly<Record<number | string, OvsFragType>> = { 0: "none", 1: "first", 2: "later", 255: "any" }
function decodeOvsKeyIpv4(view: ByteView, position: number, end: number): OvsKeyIpv4 {
  const { u8 } = view
  const left = end - position
  return {
    ipv4Src: left >= 4 ? r.ip(view, position, position + 4) : undefined,
    ipv4Dst: left >= 8 ? r.ip(view, position + 4, position + 4 + 4) : undefined,
    ipv4Proto: left >= 9 ? u8[position + 8]! : undefined,
    ipv4Tos: left >= 10 ? u8[position + 9]! : undefined,
    ipv4Ttl: left >= 11 ? u8[position + 10]! : undefined,
    ipv4Frag: left >= 12 ? (OVS_FRAG_TYPE_NAMES[u8[position + 11]!] ?? u8[position + 11]!) : undefined,
    trailingBytes: left > 12 ? view.u8.slice(position + 12, end) : undefined,
  }
}
function putOvsKeyIpv4(w: Writer, at: number, value: any): void {
  r.expectObject(value, "ovs-key-ipv4")
  let key = ''
  try {
    for (key in value) {
      const item = value[key]
      if (item === undefined) continue
      switch (key) {
        case "ipv4Src": w.view.u8.set(r.ipv4Bytes(item), at); break
        case "ipv4Dst": w.view.u8.set(r.ipv4Bytes(item), at + 4); break
        case "ipv4Proto": r.put.u8(w.view.data, at + 8, item, LE); break
        case "ipv4Tos": r.put.u8(w.view.data, at + 9, item, LE); break
        case "ipv4Ttl": r.put.u8(w.view.data, at + 10, item, LE); break
        case "ipv4Frag": r.put.u8(w.view.data, at + 11, r.enumNumber(OVS_FRAG_TYPE_NUMBERS, item), LE); break
        case "trailingBytes": break
        default: r.unknownKey("struct ovs-key-ipv4", ["ipv4Src","ipv4Dst","ipv4Proto","ipv4Tos","ipv4Ttl","ipv4Frag"])
      }
    }
  } catch (error) { r.at(key, -1, error) }
}
function encodeOvsKeyIpv4(w: Writer, value: any): void {
  const at = w.zeros(12)
  putOvsKeyIpv4(w, at, value)
  if (value.trailingBytes !== undefined) w.raw(value.trailingBytes)
}
function decodeOvsKeyIpv6(view: ByteView, position: number, end: number): OvsKeyIpv6 {
  const { u8, data } = view
  const left = end - position
  return {
    ipv6Src: left >= 16 ? r.ip(view, position, position + 16) : undefined,
    ipv6Dst: left >= 32 ? r.ip(view, position + 16, position + 16 + 16) : undefined,
    ipv6Label: left >= 36 ? data.getUint32(position + 32, false) : undefined,
    ipv6Proto: left >= 37 ? u8[position + 36]! : undefined,
    ipv6Tclass: left >= 38 ? u8[position + 37]! : undefined,
    ipv6Hlimit: left >= 39 ? u8[position + 38]! : undefined,
    ipv6Frag: left >= 40 ? u8[position + 39]! : undefined,
    trailingBytes: left > 40 ? view.u8.slice(position + 40, end) : undefined,
  }
}
function putOvsKeyIpv6(w: Writer, at: number, value: any): void {
  r.expectObject(value, "ovs-key-ipv6")
  let key = ''
  try {
    for (key in value) {
      const item = value[key]
      if (item === undefined) continue
      switch (key) {
        case "ipv6Src": r.putBytes(w, at, 16, r.ipBytes(item)); break
        case "ipv6Dst": r.putBytes(w, at + 16, 16, r.ipBytes(item)); break
        case "ipv6Label": r.put.u32(w.view.data, at + 32, item, false); break
        case "ipv6Proto": r.put.u8(w.view.data, at + 36, item, LE); break
        case "ipv6Tclass": r.put.u8(w.view.data, at + 37, item, LE); break
        case "ipv6Hlimit": r.put.u8(w.view.data, at + 38, item, LE); break
        case "ipv6Frag": r.put.u8(w.view.data, at + 39, item, LE); break
        case "trailingBytes": break
        default: r.unknownKey("struct ovs-key-ipv6", ["ipv6Src","ipv6Dst","ipv6Label","ipv6Proto","ipv6Tclass","ipv6Hlimit","ipv6Frag"])
      }
    }
  } catch (error) { r.at(key, -1, error) }
}
function encodeOvsKeyIpv6(w: Writer, value: any): void {
  const at = w.zeros(40)
  putOvsKeyIpv6(w, at, value)
  if (value.trailingBytes !== undefined) w.raw(value.trailingBytes)
}
function decodeOvsKeyTcp(view: ByteView, position: number, end: number): OvsKeyTcp {
  const { data } = view
  const left = end - position
  return {
    tcpSrc: left >= 2 ? data.getUint16(position, false) : undefined,
    tcpDst: left >= 4 ? data.getUint16(position + 2, false) : undefined,
    trailingBytes: left > 4 ? view.u8.slice(position + 4, end) : undefined,
  }
}
function putOvsKeyTcp(w: Writer, at: number, value: any): void {
  r.expectObject(value, "ovs-key-tcp")
  let key = ''
  try {
    for (key in value) {
      const item = value[key]
      if (item === undefined) continue
      switch (key) {
        case "tcpSrc": r.put.u16(w.view.data, at, item, false); break
        case "tcpDst": r.put.u16(w.view.data, at + 2, item, false); break
        case "trailingBytes": break
        default: r.unknownKey("struct ovs-key-tcp", ["tcpSrc","tcpDst"])
      }
    }
  } catch (error) { r.at(key, -1, error) }
}
function encodeOvsKeyTcp(w: Writer, value: any): void {
  const at = w.zeros(4)
  putOvsKeyTcp(w, at, value)
  if (value.trailingBytes !== undefined) w.raw(value.trailingBytes)
}
function decodeOvsKeyUdp(view: ByteView, position: number, end: number): OvsKeyUdp {
  const { data } = view
  const left = end - position
  return {
    udpSrc: left >= 2 ? data.getUint16(position, false) : undefined,
    udpDst: left >= 4 ? data.getUint16(position + 2, false) : undefined,
    trailingBytes: left > 4 ? view.u8.slice(position + 4, end) : undefined,
  }
}
function putOvsKeyUdp(w: Writer, at: number, value: any): void {
  r.expectObject(value, "ovs-key-udp")
  let key = ''
  try {
    for (key in value) {
      const item = value[key]
      if (item === undefined) continue
      switch (key) {
        case "udpSrc": r.put.u16(w.view.data, at, item, false); break
        case "udpDst": r.put.u16(w.view.data, at + 2, item, false); break
        case "trailingBytes": break
        default: r.unknownKey("struct ovs-key-udp", ["udpSrc","udpDst"])
      }
    }
  } catch (error) { r.at(key, -1, error) }
}
function encodeOvsKeyUdp(w: Writer, value: any): void {
  const at = w.zeros(4)
  putOvsKeyUdp(w, at, value)
  if (value.trailingBytes !== undefined) w.raw(value.trailingBytes)
}
function decodeOvsKeyIcmp(view: ByteView, position: number, end: number): OvsKeyIcmp {
  const { u8 } = view
  const left = end - position
  return {
    icmpType: left >= 1 ? u8[position]! : undefined,
    icmpCode: left >= 2 ? u8[position + 1]! : undefined,
    trailingBytes: left > 2 ? view.u8.slice(position + 2, end) : undefined,
  }
}
function putOvsKeyIcmp(w: Writer, at: number, value: any): void {
  r.expectObject(value, "ovs-key-icmp")
  let key = ''
  try {
    for (key in value) {
      const item = value[key]
      if (item === undefined) continue
      switch (key) {
        case "icmpType": r.put.u8(w.view.data, at, item, LE); break
        case "icmpCode": r.put.u8(w.view.data, at + 1, item, LE); break
        case "trailingBytes": break
        default: r.unknownKey("struct ovs-key-icmp", ["icmpType","icmpCode"])
      }
    }
  } catch (error) { r.at(key, -1, error) }
}
function encodeOvsKeyIcmp(w: Writer, value: any): void {
  const at = w.zeros(2)
  putOvsKeyIcmp(w, at, value)
  if (value.trailingBytes !== undefined) w.raw(value.trailingBytes)
}
function decodeOvsKeyArp(view: ByteView, position: number, end: number): OvsKeyArp {
  const { data } = view
  const left = end - position
  return {
    arpSip: left >= 4 ? data.getUint32(position, false) : undefined,
    arpTip: left >= 8 ? data.getUint32(position + 4, false) : undefined,
    arpOp: left >= 10 ? data.getUint16(position + 8, false) : undefined,
    arpSha: left >= 16 ? r.mac(view, position + 10, position + 10 + 6) : undefined,
    arpTha: left >= 22 ? r.mac(view, position + 16, position + 16 + 6) : undefined,
    trailingBytes: left > 24 ? view.u8.slice(position + 24, end) : undefined,
  }
}
function putOvsKeyArp(w: Writer, at: number, value: any): void {
  r.expectObject(value, "ovs-key-arp")
  let key = ''
  try {
    for (key in value) {
      const item = value[key]
      if (item === undefined) continue
      switch (key) {
        case "arpSip": r.put.u32(w.view.data, at, item, false); break
        case "arpTip": r.put.u32(w.view.data, at + 4, item, false); break
        case "arpOp": r.put.u16(w.view.data, at + 8, item, false); break
        case "arpSha": r.putBytes(w, at + 10, 6, r.macBytes(item)); break
        case "arpTha": r.putBytes(w, at + 16, 6, r.macBytes(item)); break
        case "trailingBytes": break
        default: r.unknownKey("struct ovs-key-arp", ["arpSip","arpTip","arpOp","arpSha","arpTha"])
      }
    }
  } catch (error) { r.at(key, -1, error) }
}
function encodeOvsKeyArp(w: Writer, value: any): void {
  const at = w.zeros(24)
  putOvsKeyArp(w, at, value)
  if (value.trailingBytes !== undefined) w.raw(value.trailingBytes)
}
function decodeOvsKeyNd(view: ByteView, position: number, end: number): OvsKeyNd {
  const { u8 } = view
  const left = end - position
  return {
    ndTarget: left >= 16 ? u8.slice(position, position + 16) : undefined,
    ndSll: left >= 22 ? r.mac(view, position + 16, position + 16 + 6) : undefined,
    ndTll: left >= 28 ? r.mac(view, position + 22, position + 22 + 6) : undefined,
    trailingBytes: left > 28 ? view.u8.slice(position + 28, end) : undefined,
  }
}
function putOvsKeyNd(w: Writer, at: number, value: any): void {
  r.expectObject(value, "ovs-key-nd")
  let key = ''
  try {
    for (key in value) {
      const item = value[key]
      if (item === undefined) continue
      switch (key) {
        case "ndTarget": r.putBytes(w, at, 16, item); break
        case "ndSll": r.putBytes(w, at + 16, 6, r.macBytes(item)); break
        case "ndTll": r.putBytes(w, at + 22, 6, r.macBytes(item)); break
        case "trailingBytes": break
        default: r.unknownKey("struct ovs-key-nd", ["ndTarget","ndSll","ndTll"])
      }
    }
  } catch (error) { r.at(key, -1, error) }
}
function encodeOvsKeyNd(w: Writer, value: any): void {
  const at = w.zeros(28)
  putOvsKeyNd(w, at, value)
  if (value.trailingBytes !== undefined) w.raw(value.trailingBytes)
}
function decodeOvsKeySctp(view: ByteView, position: number, end: number): OvsKeySctp {
  const { data } = view
  const left = end - position
  return {
    sctpSrc: left >= 2 ? data.getUint16(position, false) : undefined,
    sctpDst: left >= 4 ? data.getUint16(position + 2, false) : undefined,
    trailingBytes: left > 4 ? view.u8.slice(position + 4, end) : undefined,
  }
}
function putOvsKeySctp(w: Writer, at: number, value: any): void {
  r.expectObject(value, "ovs-key-sctp")
  let key = ''
  try {
    for (key in value) {
      const item = value[key]
      if (item === undefined) continue
      switch (key) {
        case "sctpSrc": r.put.u16(w.view.data, at, item, false); break
        case "sctpDst": r.put.u16(w.view.data, at + 2, item, false); break
        case "trailingBytes": break
        default: r.unknownKey("struct ovs-key-sctp", ["sctpSrc","sctpDst"])
      }
    }
  } catch (error) { r.at(key, -1, error) }
}
function encodeOvsKeySctp(w: Writer, value: any): void {
  const at = w.zeros(4)
  putOvsKeySctp(w, at, value)
  if (value.trailingBytes !== undefined) w.raw(value.trailingBytes)
}
function decodeOvsKeyMpls(view: ByteView, position: number, end: number): OvsKeyMpls {
  const { data } = view
  const left = end - position
  return {
    mplsLse: left >= 4 ? data.getUint32(position, false) : undefined,
    trailingBytes: left > 4 ? view.u8.slice(position + 4, end) : undefined,
  }
}
function putOvsKeyMpls(w: Writer, at: number, value: any): void {
  r.expectObject(value, "ovs-key-mpls")
  let key = ''
  try {
    for (key in value) {
      const item = value[key]
      if (item === undefined) continue
      switch (key) {
        case "mplsLse": r.put.u32(w.view.data, at, item, false); break
        case "trailingBytes": break
        default: r.unknownKey("struct ovs-key-mpls", ["mplsLse"])
      }
    }
  } catch (error) { r.at(key, -1, error) }
}
function encodeOvsKeyMpls(w: Writer, value: any): void {
  const at = w.zeros(4)
  putOvsKeyMpls(w, at, value)
  if (value.trailingBytes !== undefined) w.raw(value.trailingBytes)
}
const CT_STATE_FLAGS_BITS: ReadonlyMap<string, number | bigint> = new Map<string, number | bigint>([["new", 1], ["established", 2], ["related", 4], ["reply-dir", 8], ["invalid", 16], ["tracked", 32], ["src-nat", 64], ["dst-nat", 128]])
const CT_STATE_FLAGS_FLAGS = r.flagsDecoder([...CT_STATE_FLAGS_BITS])
function decodeOvsKeyCtTupleIpv4(view: ByteView, position: number, end: number): OvsKeyCtTupleIpv4 {
  const { u8, data } = view
  const left = end - position
  return {
    ipv4Src: left >= 4 ? data.getUint32(position, false) : undefined,
    ipv4Dst: left >= 8 ? data.getUint32(position + 4, false) : undefined,
    srcPort: left >= 10 ? data.getUint16(position + 8, false) : undefined,
    dstPort: left >= 12 ? data.getUint16(position + 10, false) : undefined,
    ipv4Proto: left >= 13 ? u8[position + 12]! : undefined,
    trailingBytes: left > 16 ? view.u8.slice(position + 16, end) : undefined,
  }
}
function putOvsKeyCtTupleIpv4(w: Writer, at: number, value: any): void {
  r.expectObject(value, "ovs-key-ct-tuple-ipv4")
  let key = ''
  try {
    for (key in value) {
      const item = value[key]
      if (item === undefined) continue
      switch (key) {
        case "ipv4Src": r.put.u32(w.view.data, at, item, false); break
        case "ipv4Dst": r.put.u32(w.view.data, at + 4, item, false); break
        case "srcPort": r.put.u16(w.view.data, at + 8, item, false); break
        case "dstPort": r.put.u16(w.view.data, at + 10, item, false); break
        case "ipv4Proto": r.put.u8(w.view.data, at + 12, item, LE); break
        case "trailingBytes": break
        default: r.unknownKey("struct ovs-key-ct-tuple-ipv4", ["ipv4Src","ipv4Dst","srcPort","dstPort","ipv4Proto"])
      }
    }
  } catch (error) { r.at(key, -1, error) }
}
function encodeOvsKeyCtTupleIpv4(w: Writer, value: any): void {
  const at = w.zeros(16)
  putOvsKeyCtTupleIpv4(w, at, value)
  if (value.trailingBytes !== undefined) w.raw(value.trailingBytes)
}
function decodeOvsKeyIpv6Exthdrs(view: ByteView, position: number, end: number): OvsKeyIpv6Exthdrs {
  const { u16 } = view
  const left = end - position
  return {
    hdrs: left >= 2 ? u16[position >> 1]! : undefined,
    trailingBytes: left > 2 ? view.u8.slice(position + 2, end) : undefined,
  }
}
function putOvsKeyIpv6Exthdrs(w: Writer, at: number, value: any): void {
  r.expectObject(value, "ovs-key-ipv6-exthdrs")
  let key = ''
  try {
    for (key in value) {
      const item = value[key]
      if (item === undefined) continue
      switch (key) {
        case "hdrs": r.put.u16(w.view.data, at, item, LE); break
        case "trailingBytes": break
        default: r.unknownKey("struct ovs-key-ipv6-exthdrs", ["hdrs"])
      }
    }
  } catch (error) { r.at(key, -1, error) }
}
function encodeOvsKeyIpv6Exthdrs(w: Writer, value: any): void {
  const at = w.zeros(2)
  putOvsKeyIpv6Exthdrs(w, at, value)
  if (value.trailingBytes !== undefined) w.raw(value.trailingBytes)
}
const KeyAttrs_NAMES: Readonly<Record<number, string>> = {"1":"encap","2":"priority","3":"in-port","4":"ethernet","5":"vlan","6":"ethertype","7":"ipv4","8":"ipv6","9":"tcp","10":"udp","11":"icmp","12":"icmpv6","13":"arp","14":"nd","15":"skb-mark","16":"tunnel","17":"sctp","18":"tcp-flags","19":"dp-hash","20":"recirc-id","21":"mpls","22":"ct-state","23":"ct-zone","24":"ct-mark","25":"ct-labels","26":"ct-orig-tuple-ipv4","27":"ct-orig-tuple-ipv6","28":"nsh","29":"packet-type","30":"nd-extensions","31":"tunnel-info","32":"ipv6-exthdrs"}
function decodeKeyAttrs(view: ByteView, position: number, end: number): KeyAttrs {
  const { u8, u16, u32, data } = view
  let v0: KeyAttrs | undefined
  let v1: number | undefined
  let v2: number | undefined
  let v3: OvsKeyEthernet | undefined
  let v4: number | undefined
  let v5: number | undefined
  let v6: OvsKeyIpv4 | undefined
  let v7: OvsKeyIpv6 | undefined
  let v8: OvsKeyTcp | undefined
  let v9: OvsKeyUdp | undefined
  let v10: OvsKeyIcmp | undefined
  let v11: OvsKeyIcmp | undefined
  let v12: OvsKeyArp | undefined
  let v13: OvsKeyNd | undefined
  let v14: number | undefined
  let v15: TunnelKeyAttrs | undefined
  let v16: OvsKeySctp | undefined
  let v17: number | undefined
  let v18: number | undefined
  let v19: number | undefined
  let v20: OvsKeyMpls | undefined
  let v21: readonly CtStateFlags[] | undefined
  let v22: number | undefined
  let v23: number | undefined
  let v24: Uint8Array | undefined
  let v25: OvsKeyCtTupleIpv4 | undefined
  let v26: Uint8Array | undefined
  let v27: OvsNshKeyAttrs | undefined
  let v28: number | undefined
  let v29: Uint8Array | undefined
  let v30: Uint8Array | undefined
  let v31: OvsKeyIpv6Exthdrs | undefined
  let unknown: RawAttribute[] | undefined
  let p = position
  let type = -1
  let length = 0
  try {
    for (; end - p >= 4; p += (length + 3) & -4) {
      type = u16[(p >> 1) + 1]! & 0x3fff
      length = u16[p >> 1]!
      if (length < 4 || p + length > end) r.badAttribute(view, p, end)
      const at = p + 4
      const stop = p + length
      switch (type) {
        case 1: v0 = decodeKeyAttrs(view, at, stop); continue
        case 2: case 3: case 15: case 19: case 20: case 24: if (length === 8) { const item = u32[at >> 2]!; switch (type) { case 2: v1 = item; continue; case 3: v2 = item; continue; case 15: v14 = item; continue; case 19: v18 = item; continue; case 20: v19 = item; continue; default: v23 = item; continue } } break
        case 4: v3 = decodeOvsKeyEthernet(view, at, stop); continue
        case 5: case 6: case 18: if (length === 6) { const item = data.getUint16(at, false); switch (type) { case 5: v4 = item; continue; case 6: v5 = item; continue; default: v17 = item; continue } } break
        case 7: v6 = decodeOvsKeyIpv4(view, at, stop); continue
        case 8: v7 = decodeOvsKeyIpv6(view, at, stop); continue
        case 9: v8 = decodeOvsKeyTcp(view, at, stop); continue
        case 10: v9 = decodeOvsKeyUdp(view, at, stop); continue
        case 11: case 12: { const item = decodeOvsKeyIcmp(view, at, stop); switch (type) { case 11: v10 = item; continue; default: v11 = item; continue } }
        case 13: v12 = decodeOvsKeyArp(view, at, stop); continue
        case 14: v13 = decodeOvsKeyNd(view, at, stop); continue
        case 16: v15 = decodeTunnelKeyAttrs(view, at, stop); continue
        case 17: v16 = decodeOvsKeySctp(view, at, stop); continue
        case 21: v20 = decodeOvsKeyMpls(view, at, stop); continue
        case 22: if (length === 8) { v21 = CT_STATE_FLAGS_FLAGS(u32[at >> 2]!); continue } break
        case 23: if (length === 6) { v22 = u16[at >> 1]!; continue } break
        case 25: case 27: case 30: case 31: { const item = r.bytes(u8, at, stop); switch (type) { case 25: v24 = item; continue; case 27: v26 = item; continue; case 30: v29 = item; continue; default: v30 = item; continue } }
        case 26: v25 = decodeOvsKeyCtTupleIpv4(view, at, stop); continue
        case 28: v27 = decodeOvsNshKeyAttrs(view, at, stop); continue
        case 29: if (length === 8) { v28 = data.getUint32(at, false); continue } break
        case 32: v31 = decodeOvsKeyIpv6Exthdrs(view, at, stop); continue
      }
      unknown = r.keep(unknown, view, p, length)
    }
    type = -1
    if (p < end) r.leftover(p, end)
  } catch (error) { r.inAttribute(KeyAttrs_NAMES, type, p, error) }
  return {
    encap: v0,
    priority: v1,
    inPort: v2,
    ethernet: v3,
    vlan: v4,
    ethertype: v5,
    ipv4: v6,
    ipv6: v7,
    tcp: v8,
    udp: v9,
    icmp: v10,
    icmpv6: v11,
    arp: v12,
    nd: v13,
    skbMark: v14,
    tunnel: v15,
    sctp: v16,
    tcpFlags: v17,
    dpHash: v18,
    recircId: v19,
    mpls: v20,
    ctState: v21,
    ctZone: v22,
    ctMark: v23,
    ctLabels: v24,
    ctOrigTupleIpv4: v25,
    ctOrigTupleIpv6: v26,
    nsh: v27,
    packetType: v28,
    ndExtensions: v29,
    tunnelInfo: v30,
    ipv6Exthdrs: v31,
    unknownAttributes: unknown,
  }
}
function encodeKeyAttrs(w: Writer, value: any): void {
  r.expectObject(value, "key-attrs")
  let key = ''
  try {
    for (key in value) {
      const item = value[key]
      if (item === undefined) continue
      switch (key) {
        case "encap": { const nest = w.startNest(1); encodeKeyAttrs(w, item); w.endNest(nest) }; break
        case "priority": w.u32(2, item); break
        case "inPort": w.u32(3, item); break
        case "ethernet": { const start = w.startAttribute(4); encodeOvsKeyEthernet(w, item); w.endNest(start) }; break
        case "vlan": w.u16(5, item, false); break
        case "ethertype": w.u16(6, item, false); break
        case "ipv4": { const start = w.startAttribute(7); encodeOvsKeyIpv4(w, item); w.endNest(start) }; break
        case "ipv6": { const start = w.startAttribute(8); encodeOvsKeyIpv6(w, item); w.endNest(start) }; break
        case "tcp": { const start = w.startAttribute(9); encodeOvsKeyTcp(w, item); w.endNest(start) }; break
        case "udp": { const start = w.startAttribute(10); encodeOvsKeyUdp(w, item); w.endNest(start) }; break
        case "icmp": { const start = w.startAttribute(11); encodeOvsKeyIcmp(w, item); w.endNest(start) }; break
        case "icmpv6": { const start = w.startAttribute(12); encodeOvsKeyIcmp(w, item); w.endNest(start) }; break
        case "arp": { const start = w.startAttribute(13); encodeOvsKeyArp(w, item); w.endNest(start) }; break
        case "nd": { const start = w.startAttribute(14); encodeOvsKeyNd(w, item); w.endNest(start) }; break
        case "skbMark": w.u32(15, item); break
        case "tunnel": { const nest = w.startNest(16); encodeTunnelKeyAttrs(w, item); w.endNest(nest) }; break
        case "sctp": { const start = w.startAttribute(17); encodeOvsKeySctp(w, item); w.endNest(start) }; break
        case "tcpFlags": w.u16(18, item, false); break
        case "dpHash": w.u32(19, item); break
        case "recircId": w.u32(20, item); break
        case "mpls": { const start = w.startAttribute(21); encodeOvsKeyMpls(w, item); w.endNest(start) }; break
        case "ctState": w.u32(22, Number(r.flagBits(CT_STATE_FLAGS_BITS, item))); break
        case "ctZone": w.u16(23, item); break
        case "ctMark": w.u32(24, item); break
        case "ctLabels": r.writeBytes(w, 25, item); break
        case "ctOrigTupleIpv4": { const start = w.startAttribute(26); encodeOvsKeyCtTupleIpv4(w, item); w.endNest(start) }; break
        case "ctOrigTupleIpv6": r.writeBytes(w, 27, item); break
        case "nsh": { const nest = w.startNest(28); encodeOvsNshKeyAttrs(w, item); w.endNest(nest) }; break
        case "packetType": w.u32(29, item, false); break
        case "ndExtensions": r.writeBytes(w, 30, item); break
        case "tunnelInfo": r.writeBytes(w, 31, item); break
        case "ipv6Exthdrs": { const start = w.startAttribute(32); encodeOvsKeyIpv6Exthdrs(w, item); w.endNest(start) }; break
        case "unknownAttributes": r.writeUnknown(w, item); break
        default: r.unknownKey("key-attrs", ["encap","priority","inPort","ethernet","vlan","ethertype","ipv4","ipv6","tcp","udp","icmp","icmpv6","arp","nd","skbMark","tunnel","sctp","tcpFlags","dpHash","recircId","mpls","ctState","ctZone","ctMark","ctLabels","ctOrigTupleIpv4","ctOrigTupleIpv6","nsh","packetType","ndExtensions","tunnelInfo","ipv6Exthdrs"])
      }
    }
  } catch (error) { r.at(key, -1, error) }
}
function decodeOvsActionPushVlan(view: ByteView, position: number, end: number): OvsActionPushVlan {
  const { data } = view
  const left = end - position
  return {
    vlanTpid: left >= 2 ? data.getUint16(position, false) : undefined,
    vlanTci: left >= 4 ? data.getUint16(position + 2, false) : undefined,
    trailingBytes: left > 4 ? view.u8.slice(position + 4, end) : undefined,
  }
}
function putOvsActionPushVlan(w: Writer, at: number, value: any): void {
  r.expectObject(value, "ovs-action-push-vlan")
  let key = ''
  try {
    for (key in value) {
      const item = value[key]
      if (item === undefined) continue
      switch (key) {
        case "vlanTpid": r.put.u16(w.view.data, at, item, false); break
        case "vlanTci": r.put.u16(w.view.data, at + 2, item, false); break
        case "trailingBytes": break
        default: r.unknownKey("struct ovs-action-push-vlan", ["vlanTpid","vlanTci"])
      }
    }
  } catch (error) { r.at(key, -1, error) }
}
function encodeOvsActionPushVlan(w: Writer, value: any): void {
  const at = w.zeros(4)
  putOvsActionPushVlan(w, at, value)
  if (value.trailingBytes !== undefined) w.raw(value.trailingBytes)
}
function decodeOvsActionHash(view: ByteView, position: number, end: number): OvsActionHash {
  const { u32 } = view
  const left = end - position
  return {
    hashAlg: left >= 4 ? u32[position >> 2]! : undefined,
    hashBasis: left >= 8 ? u32[(position + 4) >> 2]! : undefined,
    trailingBytes: left > 8 ? view.u8.slice(position + 8, end) : undefined,
  }
}
function putOvsActionHash(w: Writer, at: number, value: any): void {
  r.expectObject(value, "ovs-action-hash")
  let key = ''
  try {
    for (key in value) {
      const item = value[key]
      if (item === undefined) continue
      switch (key) {
        case "hashAlg": r.put.u32(w.view.data, at, item, LE); break
        case "hashBasis": r.put.u32(w.view.data, at + 4, item, LE); break
        case "trailingBytes": break
        default: r.unknownKey("struct ovs-action-hash", ["hashAlg","hashBasis"])
      }
    }
  } catch (error) { r.at(key, -1, error) }
}
function encodeOvsActionHash(w: Writer, value: any): void {
  const at = w.zeros(8)
  putOvsActionHash(w, at, value)
  if (value.trailingBytes !== undefined) w.raw(value.trailingBytes)
}
function decodeOvsActionPushMpls(view: ByteView, position: number, end: number): OvsActionPushMpls {
  const { data } = view
  const left = end - position
  return {
    mplsLse: left >= 4 ? data.getUint32(position, false) : undefined,
    mplsEthertype: left >= 6 ? data.getUint16(position + 4, false) : undefined,
    trailingBytes: left > 8 ? view.u8.slice(position + 8, end) : undefined,
  }
}
function putOvsActionPushMpls(w: Writer, at: number, value: any): void {
  r.expectObject(value, "ovs-action-push-mpls")
  let key = ''
  try {
    for (key in value) {
      const item = value[key]
      if (item === undefined) continue
      switch (key) {
        case "mplsLse": r.put.u32(w.view.data, at, item, false); break
        case "mplsEthertype": r.put.u16(w.view.data, at + 4, item, false); break
        case "trailingBytes": break
        default: r.unknownKey("struct ovs-action-push-mpls", ["mplsLse","mplsEthertype"])
      }
    }
  } catch (error) { r.at(key, -1, error) }
}
function encodeOvsActionPushMpls(w: Writer, value: any): void {
  const at = w.zeros(8)
  putOvsActionPushMpls(w, at, value)
  if (value.trailingBytes !== undefined) w.raw(value.trailingBytes)
}
function decodeOvsActionAddMpls(view: ByteView, position: number, end: number): OvsActionAddMpls {
  const { u16, data } = view
  const left = end - position
  return {
    mplsLse: left >= 4 ? data.getUint32(position, false) : undefined,
    mplsEthertype: left >= 6 ? data.getUint16(position + 4, false) : undefined,
    tunFlags: left >= 8 ? u16[(position + 6) >> 1]! : undefined,
    trailingBytes: left > 8 ? view.u8.slice(position + 8, end) : undefined,
  }
}
function putOvsActionAddMpls(w: Writer, at: number, value: any): void {
  r.expectObject(value, "ovs-action-add-mpls")
  let key = ''
  try {
    for (key in value) {
      const item = value[key]
      if (item === undefined) continue
      switch (key) {
        case "mplsLse": r.put.u32(w.view.data, at, item, false); break
        case "mplsEthertype": r.put.u16(w.view.data, at + 4, item, false); break
        case "tunFlags": r.put.u16(w.view.data, at + 6, item, LE); break
        case "trailingBytes": break
        default: r.unknownKey("struct ovs-action-add-mpls", ["mplsLse","mplsEthertype","tunFlags"])
      }
    }
  } catch (error) { r.at(key, -1, error) }
}
function encodeOvsActionAddMpls(w: Writer, value: any): void {
  const at = w.zeros(8)
  putOvsActionAddMpls(w, at, value)
  if (value.trailingBytes !== undefined) w.raw(value.trailingBytes)
}
const ActionAttrs_NAMES: Readonly<Record<number, string>> = {"1":"output","2":"userspace","3":"set","4":"push-vlan","5":"pop-vlan","6":"sample","7":"recirc","8":"hash","9":"push-mpls","10":"pop-mpls","11":"set-masked","12":"ct","13":"trunc","14":"push-eth","15":"pop-eth","16":"ct-clear","17":"push-nsh","18":"pop-nsh","19":"meter","20":"clone","21":"check-pkt-len","22":"add-mpls","23":"dec-ttl","24":"drop","25":"psample"}
function decodeActionAttrs(view: ByteView, position: number, end: number): ActionAttrs {
  const u16 = view.u16
  const { u8, u32, data } = view
  let v0: number | undefined
  let v1: UserspaceAttrs | undefined
  let v2: KeyAttrs | undefined
  let v3: OvsActionPushVlan | undefined
  let v4: boolean | undefined
  let v5: SampleAttrs | undefined
  let v6: number | undefined
  let v7: OvsActionHash | undefined
  let v8: OvsActionPushMpls | undefined
  let v9: number | undefined
  let v10: KeyAttrs | undefined
  let v11: CtAttrs | undefined
  let v12: number | undefined
  let v13: Uint8Array | undefined
  let v14: boolean | undefined
  let v15: boolean | undefined
  let v16: OvsNshKeyAttrs | undefined
  let v17: boolean | undefined
  let v18: number | undefined
  let v19: ActionAttrs | undefined
  let v20: CheckPktLenAttrs | undefined
  let v21: OvsActionAddMpls | undefined
  let v22: DecTtlAttrs | undefined
  let v23: PsampleAttrs | undefined
  let v24: number | undefined
  let unknown: RawAttribute[] | undefined
  let p = position
  let type = -1
  let length = 0
  try {
    for (; end - p >= 4; p += (length + 3) & -4) {
      type = u16[(p >> 1) + 1]! & 0x3fff
      length = u16[p >> 1]!
      if (length < 4 || p + length > end) r.badAttribute(view, p, end)
      const at = p + 4
      const stop = p + length
      switch (type) {
        case 1: case 7: case 13: case 19: case 24: if (length === 8) { const item = u32[at >> 2]!; switch (type) { case 1: v0 = item; continue; case 7: v6 = item; continue; case 13: v12 = item; continue; case 19: v18 = item; continue; default: v24 = item; continue } } break
        case 2: v1 = decodeUserspaceAttrs(view, at, stop); continue
        case 3: case 11: { const item = decodeKeyAttrs(view, at, stop); switch (type) { case 3: v2 = item; continue; default: v10 = item; continue } }
        case 4: v3 = decodeOvsActionPushVlan(view, at, stop); continue
        case 5: case 15: case 16: case 18: if (length === 4) { const item = true; switch (type) { case 5: v4 = item; continue; case 15: v14 = item; continue; case 16: v15 = item; continue; default: v17 = item; continue } } break
        case 6: v5 = decodeSampleAttrs(view, at, stop); continue
        case 8: v7 = decodeOvsActionHash(view, at, stop); continue
        case 9: v8 = decodeOvsActionPushMpls(view, at, stop); continue
        case 10: if (length === 6) { v9 = data.getUint16(at, false); continue } break
        case 12: v11 = decodeCtAttrs(view, at, stop); continue
        case 14: v13 = r.bytes(u8, at, stop); continue
        case 17: v16 = decodeOvsNshKeyAttrs(view, at, stop); continue
        case 20: v19 = decodeActionAttrs(view, at, stop); continue
        case 21: v20 = decodeCheckPktLenAttrs(view, at, stop); continue
        case 22: v21 = decodeOvsActionAddMpls(view, at, stop); continue
        case 23: v22 = decodeDecTtlAttrs(view, at, stop); continue
        case 25: v23 = decodePsampleAttrs(view, at, stop); continue
      }
      unknown = r.keep(unknown, view, p, length)
    }
    type = -1
    if (p < end) r.leftover(p, end)
  } catch (error) { r.inAttribute(ActionAttrs_NAMES, type, p, error) }
  return {
    output: v0,
    userspace: v1,
    set: v2,
    pushVlan: v3,
    popVlan: v4,
    sample: v5,
    recirc: v6,
    hash: v7,
    pushMpls: v8,
    popMpls: v9,
    setMasked: v10,
    ct: v11,
    trunc: v12,
    pushEth: v13,
    popEth: v14,
    ctClear: v15,
    pushNsh: v16,
    popNsh: v17,
    meter: v18,
    clone: v19,
    checkPktLen: v20,
    addMpls: v21,
    decTtl: v22,
    psample: v23,
    drop: v24,
    unknownAttributes: unknown,
  }
}
function encodeActionAttrs(w: Writer, value: any): void {
  r.expectObject(value, "action-attrs")
  let key = ''
  try {
    for (key in value) {
      const item = value[key]
      if (item === undefined) continue
      switch (key) {
        case "output": w.u32(1, item); break
        case "userspace": { const nest = w.startNest(2); encodeUserspaceAttrs(w, item); w.endNest(nest) }; break
        case "set": { const nest = w.startNest(3); encodeKeyAttrs(w, item); w.endNest(nest) }; break
        case "pushVlan": { const start = w.startAttribute(4); encodeOvsActionPushVlan(w, item); w.endNest(start) }; break
        case "popVlan": r.writeFlag(w, 5, item); break
        case "sample": { const nest = w.startNest(6); encodeSampleAttrs(w, item); w.endNest(nest) }; break
        case "recirc": w.u32(7, item); break
        case "hash": { const start = w.startAttribute(8); encodeOvsActionHash(w, item); w.endNest(start) }; break
        case "pushMpls": { const start = w.startAttribute(9); encodeOvsActionPushMpls(w, item); w.endNest(start) }; break
        case "popMpls": w.u16(10, item, false); break
        case "setMasked": { const nest = w.startNest(11); encodeKeyAttrs(w, item); w.endNest(nest) }; break
        case "ct": { const nest = w.startNest(12); encodeCtAttrs(w, item); w.endNest(nest) }; break
        case "trunc": w.u32(13, item); break
        case "pushEth": r.writeBytes(w, 14, item); break
        case "popEth": r.writeFlag(w, 15, item); break
        case "ctClear": r.writeFlag(w, 16, item); break
        case "pushNsh": { const nest = w.startNest(17); encodeOvsNshKeyAttrs(w, item); w.endNest(nest) }; break
        case "popNsh": r.writeFlag(w, 18, item); break
        case "meter": w.u32(19, item); break
        case "clone": { const nest = w.startNest(20); encodeActionAttrs(w, item); w.endNest(nest) }; break
        case "checkPktLen": { const nest = w.startNest(21); encodeCheckPktLenAttrs(w, item); w.endNest(nest) }; break
        case "addMpls": { const start = w.startAttribute(22); encodeOvsActionAddMpls(w, item); w.endNest(start) }; break
        case "decTtl": { const nest = w.startNest(23); encodeDecTtlAttrs(w, item); w.endNest(nest) }; break
        case "psample": { const nest = w.startNest(25); encodePsampleAttrs(w, item); w.endNest(nest) }; break
        case "drop": w.u32(24, item); break
        case "unknownAttributes": r.writeUnknown(w, item); break
        default: r.unknownKey("action-attrs", ["output","userspace","set","pushVlan","popVlan","sample","recirc","hash","pushMpls","popMpls","setMasked","ct","trunc","pushEth","popEth","ctClear","pushNsh","popNsh","meter","clone","checkPktLen","addMpls","decTtl","psample","drop"])
      }
    }
  } catch (error) { r.at(key, -1, error) }
}
const TunnelKeyAttrs_NAMES: Readonly<Record<number, string>> = {"0":"id","1":"ipv4-src","2":"ipv4-dst","3":"tos","4":"ttl","5":"dont-fragment","6":"csum","7":"oam","8":"geneve-opts","9":"tp-src","10":"tp-dst","11":"vxlan-opts","12":"ipv6-src","13":"ipv6-dst","14":"pad","15":"erspan-opts","16":"ipv4-info-bridge"}
function decodeTunnelKeyAttrs(view: ByteView, position: number, end: number): TunnelKeyAttrs {
  const u16 = view.u16
  const { u8, data } = view
  let v0: bigint | undefined
  let v1: number | undefined
  let v2: number | undefined
  let v3: number | undefined
  let v4: number | undefined
  let v5: boolean | undefined
  let v6: boolean | undefined
  let v7: boolean | undefined
  let v8: readonly number[] | undefined
  let v9: number | undefined
  let v10: number | undefined
  let v11: VxlanExtAttrs | undefined
  let v12: Uint8Array | undefined
  let v13: Uint8Array | undefined
  let v14: Uint8Array | undefined
  let v15: Uint8Array | undefined
  let v16: boolean | undefined
  let unknown: RawAttribute[] | undefined
  let p = position
  let type = -1
  let length = 0
  try {
    for (; end - p >= 4; p += (length + 3) & -4) {
      type = u16[(p >> 1) + 1]! & 0x3fff
      length = u16[p >> 1]!
      if (length < 4 || p + length > end) r.badAttribute(view, p, end)
      const at = p + 4
      const stop = p + length
      switch (type) {
        case 0: if (length === 12) { v0 = r.u64(view, at, false); continue } break
        case 1: case 2: if (length === 8) { const item = data.getUint32(at, false); switch (type) { case 1: v1 = item; continue; default: v2 = item; continue } } break
        case 3: case 4: if (length === 5) { const item = u8[at]!; switch (type) { case 3: v3 = item; continue; default: v4 = item; continue } } break
        case 5: case 6: case 7: case 16: if (length === 4) { const item = true; switch (type) { case 5: v5 = item; continue; case 6: v6 = item; continue; case 7: v7 = item; continue; default: v16 = item; continue } } break
        case 8: if ((stop - at) % 4 === 0) { v8 = r.u32Array(view, at, stop); continue } break
        case 9: case 10: if (length === 6) { const item = data.getUint16(at, false); switch (type) { case 9: v9 = item; continue; default: v10 = item; continue } } break
        case 11: v11 = decodeVxlanExtAttrs(view, at, stop); continue
        case 12: case 13: case 14: case 15: { const item = r.bytes(u8, at, stop); switch (type) { case 12: v12 = item; continue; case 13: v13 = item; continue; case 14: v14 = item; continue; default: v15 = item; continue } }
      }
      unknown = r.keep(unknown, view, p, length)
    }
    type = -1
    if (p < end) r.leftover(p, end)
  } catch (error) { r.inAttribute(TunnelKeyAttrs_NAMES, type, p, error) }
  return {
    id: v0,
    ipv4Src: v1,
    ipv4Dst: v2,
    tos: v3,
    ttl: v4,
    dontFragment: v5,
    csum: v6,
    oam: v7,
    geneveOpts: v8,
    tpSrc: v9,
    tpDst: v10,
    vxlanOpts: v11,
    ipv6Src: v12,
    ipv6Dst: v13,
    pad: v14,
    erspanOpts: v15,
    ipv4InfoBridge: v16,
    unknownAttributes: unknown,
  }
}
function encodeTunnelKeyAttrs(w: Writer, value: any): void {
  r.expectObject(value, "tunnel-key-attrs")
  let key = ''
  let index = -1
  try {
    for (key in value) {
      const item = value[key]
      if (item === undefined) continue
      switch (key) {
        case "id": w.u64(0, item, false); break
        case "ipv4Src": w.u32(1, item, false); break
        case "ipv4Dst": w.u32(2, item, false); break
        case "tos": w.u8(3, item); break
        case "ttl": w.u8(4, item); break
        case "dontFragment": r.writeFlag(w, 5, item); break
        case "csum": r.writeFlag(w, 6, item); break
        case "oam": r.writeFlag(w, 7, item); break
        case "geneveOpts": { const start = w.startAttribute(8); r.expectArray(item); const list = item as readonly any[]; for (let i = 0; i < list.length; i++) { index = i; const item = list[i]; const p = w.zeros(4); r.put.u32(w.view.data, p, item, LE); } index = -1; w.endNest(start) }; break
        case "tpSrc": w.u16(9, item, false); break
        case "tpDst": w.u16(10, item, false); break
        case "vxlanOpts": { const nest = w.startNest(11); encodeVxlanExtAttrs(w, item); w.endNest(nest) }; break
        case "ipv6Src": r.writeBytes(w, 12, item); break
        case "ipv6Dst": r.writeBytes(w, 13, item); break
        case "pad": r.writeBytes(w, 14, item); break
        case "erspanOpts": r.writeBytes(w, 15, item); break
        case "ipv4InfoBridge": r.writeFlag(w, 16, item); break
        case "unknownAttributes": r.writeUnknown(w, item); break
        default: r.unknownKey("tunnel-key-attrs", ["id","ipv4Src","ipv4Dst","tos","ttl","dontFragment","csum","oam","geneveOpts","tpSrc","tpDst","vxlanOpts","ipv6Src","ipv6Dst","pad","erspanOpts","ipv4InfoBridge"])
      }
    }
  } catch (error) { r.at(key, index, error) }
}
const OvsNshKeyAttrs_NAMES: Readonly<Record<number, string>> = {"1":"base","2":"md1","3":"md2"}
function decodeOvsNshKeyAttrs(view: ByteView, position: number, end: number): OvsNshKeyAttrs {
  const u16 = view.u16
  const { u8 } = view
  let v0: Uint8Array | undefined
  let v1: Uint8Array | undefined
  let v2: Uint8Array | undefined
  let unknown: RawAttribute[] | undefined
  let p = position
  let type = -1
  let length = 0
  try {
    for (; end - p >= 4; p += (length + 3) & -4) {
      type = u16[(p >> 1) + 1]! & 0x3fff
      length = u16[p >> 1]!
      if (length < 4 || p + length > end) r.badAttribute(view, p, end)
      const at = p + 4
      const stop = p + length
      switch (type) {
        case 1: case 2: case 3: { const item = r.bytes(u8, at, stop); switch (type) { case 1: v0 = item; continue; case 2: v1 = item; continue; default: v2 = item; continue } }
      }
      unknown = r.keep(unknown, view, p, length)
    }
    type = -1
    if (p < end) r.leftover(p, end)
  } catch (error) { r.inAttribute(OvsNshKeyAttrs_NAMES, type, p, error) }
  return {
    base: v0,
    md1: v1,
    md2: v2,
    unknownAttributes: unknown,
  }
}
function encodeOvsNshKeyAttrs(w: Writer, value: any): void {
  r.expectObject(value, "ovs-nsh-key-attrs")
  let key = ''
  try {
    for (key in value) {
      const item = value[key]
      if (item === undefined) continue
      switch (key) {
        case "base": r.writeBytes(w, 1, item); break
        case "md1": r.writeBytes(w, 2, item); break
        case "md2": r.writeBytes(w, 3, item); break
        case "unknownAttributes": r.writeUnknown(w, item); break
        default: r.unknownKey("ovs-nsh-key-attrs", ["base","md1","md2"])
      }
    }
  } catch (error) { r.at(key, -1, error) }
}
const UserspaceAttrs_NAMES: Readonly<Record<number, string>> = {"1":"pid","2":"userdata","3":"egress-tun-port","4":"actions"}
function decodeUserspaceAttrs(view: ByteView, position: number, end: number): UserspaceAttrs {
  const u16 = view.u16
  const { u8, u32 } = view
  let v0: number | undefined
  let v1: Uint8Array | undefined
  let v2: number | undefined
  let v3: boolean | undefined
  let unknown: RawAttribute[] | undefined
  let p = position
  let type = -1
  let length = 0
  try {
    for (; end - p >= 4; p += (length + 3) & -4) {
      type = u16[(p >> 1) + 1]! & 0x3fff
      length = u16[p >> 1]!
      if (length < 4 || p + length > end) r.badAttribute(view, p, end)
      const at = p + 4
      const stop = p + length
      switch (type) {
        case 1: case 3: if (length === 8) { const item = u32[at >> 2]!; switch (type) { case 1: v0 = item; continue; default: v2 = item; continue } } break
        case 2: v1 = r.bytes(u8, at, stop); continue
        case 4: if (length === 4) { v3 = true; continue } break
      }
      unknown = r.keep(unknown, view, p, length)
    }
    type = -1
    if (p < end) r.leftover(p, end)
  } catch (error) { r.inAttribute(UserspaceAttrs_NAMES, type, p, error) }
  return {
    pid: v0,
    userdata: v1,
    egressTunPort: v2,
    actions: v3,
    unknownAttributes: unknown,
  }
}
function encodeUserspaceAttrs(w: Writer, value: any): void {
  r.expectObject(value, "userspace-attrs")
  let key = ''
  try {
    for (key in value) {
      const item = value[key]
      if (item === undefined) continue
      switch (key) {
        case "pid": w.u32(1, item); break
        case "userdata": r.writeBytes(w, 2, item); break
        case "egressTunPort": w.u32(3, item); break
        case "actions": r.writeFlag(w, 4, item); break
        case "unknownAttributes": r.writeUnknown(w, item); break
        default: r.unknownKey("userspace-attrs", ["pid","userdata","egressTunPort","actions"])
      }
    }
  } catch (error) { r.at(key, -1, error) }
}
const SampleAttrs_NAMES: Readonly<Record<number, string>> = {"1":"probability","2":"actions"}
function decodeSampleAttrs(view: ByteView, position: number, end: number): SampleAttrs {
  const u16 = view.u16
  const { u32 } = view
  let v0: number | undefined
  let v1: ActionAttrs | undefined
  let unknown: RawAttribute[] | undefined
  let p = position
  let type = -1
  let length = 0
  try {
    for (; end - p >= 4; p += (length + 3) & -4) {
      type = u16[(p >> 1) + 1]! & 0x3fff
      length = u16[p >> 1]!
      if (length < 4 || p + length > end) r.badAttribute(view, p, end)
      const at = p + 4
      const stop = p + length
      switch (type) {
        case 1: if (length === 8) { v0 = u32[at >> 2]!; continue } break
        case 2: v1 = decodeActionAttrs(view, at, stop); continue
      }
      unknown = r.keep(unknown, view, p, length)
    }
    type = -1
    if (p < end) r.leftover(p, end)
  } catch (error) { r.inAttribute(SampleAttrs_NAMES, type, p, error) }
  return {
    probability: v0,
    actions: v1,
    unknownAttributes: unknown,
  }
}
function encodeSampleAttrs(w: Writer, value: any): void {
  r.expectObject(value, "sample-attrs")
  let key = ''
  try {
    for (key in value) {
      const item = value[key]
      if (item === undefined) continue
      switch (key) {
        case "probability": w.u32(1, item); break
        case "actions": { const nest = w.startNest(2); encodeActionAttrs(w, item); w.endNest(nest) }; break
        case "unknownAttributes": r.writeUnknown(w, item); break
        default: r.unknownKey("sample-attrs", ["probability","actions"])
      }
    }
  } catch (error) { r.at(key, -1, error) }
}
const CtAttrs_NAMES: Readonly<Record<number, string>> = {"1":"commit","2":"zone","3":"mark","4":"labels","5":"helper","6":"nat","7":"force-commit","8":"eventmask","9":"timeout"}
function decodeCtAttrs(view: ByteView, position: number, end: number): CtAttrs {
  const { u8, u16, u32 } = view
  let v0: boolean | undefined
  let v1: number | undefined
  let v2: Uint8Array | undefined
  let v3: Uint8Array | undefined
  let v4: string | undefined
  let v5: NatAttrs | undefined
  let v6: boolean | undefined
  let v7: number | undefined
  let v8: string | undefined
  let unknown: RawAttribute[] | undefined
  let p = position
  let type = -1
  let length = 0
  try {
    for (; end - p >= 4; p += (length + 3) & -4) {
      type = u16[(p >> 1) + 1]! & 0x3fff
      length = u16[p >> 1]!
      if (length < 4 || p + length > end) r.badAttribute(view, p, end)
      const at = p + 4
      const stop = p + length
      switch (type) {
        case 1: case 7: if (length === 4) { const item = true; switch (type) { case 1: v0 = item; continue; default: v6 = item; continue } } break
        case 2: if (length === 6) { v1 = u16[at >> 1]!; continue } break
        case 3: case 4: { const item = r.bytes(u8, at, stop); switch (type) { case 3: v2 = item; continue; default: v3 = item; continue } }
        case 5: case 9: { const item = r.decodeText(u8, at, stop); switch (type) { case 5: v4 = item; continue; default: v8 = item; continue } }
        case 6: v5 = decodeNatAttrs(view, at, stop); continue
        case 8: if (length === 8) { v7 = u32[at >> 2]!; continue } break
      }
      unknown = r.keep(unknown, view, p, length)
    }
    type = -1
    if (p < end) r.leftover(p, end)
  } catch (error) { r.inAttribute(CtAttrs_NAMES, type, p, error) }
  return {
    commit: v0,
    zone: v1,
    mark: v2,
    labels: v3,
    helper: v4,
    nat: v5,
    forceCommit: v6,
    eventmask: v7,
    timeout: v8,
    unknownAttributes: unknown,
  }
}
function encodeCtAttrs(w: Writer, value: any): void {
  r.expectObject(value, "ct-attrs")
  let key = ''
  try {
    for (key in value) {
      const item = value[key]
      if (item === undefined) continue
      switch (key) {
        case "commit": r.writeFlag(w, 1, item); break
        case "zone": w.u16(2, item); break
        case "mark": r.writeBytes(w, 3, item); break
        case "labels": r.writeBytes(w, 4, item); break
        case "helper": r.writeString(w, 5, item); break
        case "nat": { const nest = w.startNest(6); encodeNatAttrs(w, item); w.endNest(nest) }; break
        case "forceCommit": r.writeFlag(w, 7, item); break
        case "eventmask": w.u32(8, item); break
        case "timeout": r.writeString(w, 9, item); break
        case "unknownAttributes": r.writeUnknown(w, item); break
        default: r.unknownKey("ct-attrs", ["commit","zone","mark","labels","helper","nat","forceCommit","eventmask","timeout"])
      }
    }
  } catch (error) { r.at(key, -1, error) }
}
const CheckPktLenAttrs_NAMES: Readonly<Record<number, string>> = {"1":"pkt-len","2":"actions-if-greater","3":"actions-if-less-equal"}
function decodeCheckPktLenAttrs(view: ByteView, position: number, end: number): CheckPktLenAttrs {
  const { u16 } = view
  let v0: number | undefined
  let v1: ActionAttrs | undefined
  let v2: ActionAttrs | undefined
  let unknown: RawAttribute[] | undefined
  let p = position
  let type = -1
  let length = 0
  try {
    for (; end - p >= 4; p += (length + 3) & -4) {
      type = u16[(p >> 1) + 1]! & 0x3fff
      length = u16[p >> 1]!
      if (length < 4 || p + length > end) r.badAttribute(view, p, end)
      const at = p + 4
      const stop = p + length
      switch (type) {
        case 1: if (length === 6) { v0 = u16[at >> 1]!; continue } break
        case 2: case 3: { const item = decodeActionAttrs(view, at, stop); switch (type) { case 2: v1 = item; continue; default: v2 = item; continue } }
      }
      unknown = r.keep(unknown, view, p, length)
    }
    type = -1
    if (p < end) r.leftover(p, end)
  } catch (error) { r.inAttribute(CheckPktLenAttrs_NAMES, type, p, error) }
  return {
    pktLen: v0,
    actionsIfGreater: v1,
    actionsIfLessEqual: v2,
    unknownAttributes: unknown,
  }
}
function encodeCheckPktLenAttrs(w: Writer, value: any): void {
  r.expectObject(value, "check-pkt-len-attrs")
  let key = ''
  try {
    for (key in value) {
      const item = value[key]
      if (item === undefined) continue
      switch (key) {
        case "pktLen": w.u16(1, item); break
        case "actionsIfGreater": { const nest = w.startNest(2); encodeActionAttrs(w, item); w.endNest(nest) }; break
        case "actionsIfLessEqual": { const nest = w.startNest(3); encodeActionAttrs(w, item); w.endNest(nest) }; break
        case "unknownAttributes": r.writeUnknown(w, item); break
        default: r.unknownKey("check-pkt-len-attrs", ["pktLen","actionsIfGreater","actionsIfLessEqual"])
      }
    }
  } catch (error) { r.at(key, -1, error) }
}
const DecTtlAttrs_NAMES: Readonly<Record<number, string>> = {"1":"action"}
function decodeDecTtlAttrs(view: ByteView, position: number, end: number): DecTtlAttrs {
  const u16 = view.u16
  let v0: ActionAttrs | undefined
  let unknown: RawAttribute[] | undefined
  let p = position
  let type = -1
  let length = 0
  try {
    for (; end - p >= 4; p += (length + 3) & -4) {
      type = u16[(p >> 1) + 1]! & 0x3fff
      length = u16[p >> 1]!
      if (length < 4 || p + length > end) r.badAttribute(view, p, end)
      const at = p + 4
      const stop = p + length
      switch (type) {
        case 1: v0 = decodeActionAttrs(view, at, stop); continue
      }
      unknown = r.keep(unknown, view, p, length)
    }
    type = -1
    if (p < end) r.leftover(p, end)
  } catch (error) { r.inAttribute(DecTtlAttrs_NAMES, type, p, error) }
  return {
    action: v0,
    unknownAttributes: unknown,
  }
}
function encodeDecTtlAttrs(w: Writer, value: any): void {
  r.expectObject(value, "dec-ttl-attrs")
  let key = ''
  try {
    for (key in value) {
      const item = value[key]
      if (item === undefined) continue
      switch (key) {
        case "action": { const nest = w.startNest(1); encodeActionAttrs(w, item); w.endNest(nest) }; break
        case "unknownAttributes": r.writeUnknown(w, item); break
        default: r.unknownKey("dec-ttl-attrs", ["action"])
      }
    }
  } catch (error) { r.at(key, -1, error) }
}
const PsampleAttrs_NAMES: Readonly<Record<number, string>> = {"1":"group","2":"cookie"}
function decodePsampleAttrs(view: ByteView, position: number, end: number): PsampleAttrs {
  const u16 = view.u16
  const { u8, u32 } = view
  let v0: number | undefined
  let v1: Uint8Array | undefined
  let unknown: RawAttribute[] | undefined
  let p = position
  let type = -1
  let length = 0
  try {
    for (; end - p >= 4; p += (length + 3) & -4) {
      type = u16[(p >> 1) + 1]! & 0x3fff
      length = u16[p >> 1]!
      if (length < 4 || p + length > end) r.badAttribute(view, p, end)
      const at = p + 4
      const stop = p + length
      switch (type) {
        case 1: if (length === 8) { v0 = u32[at >> 2]!; continue } break
        case 2: v1 = r.bytes(u8, at, stop); continue
      }
      unknown = r.keep(unknown, view, p, length)
    }
    type = -1
    if (p < end) r.leftover(p, end)
  } catch (error) { r.inAttribute(PsampleAttrs_NAMES, type, p, error) }
  return {
    group: v0,
    cookie: v1,
    unknownAttributes: unknown,
  }
}
function encodePsampleAttrs(w: Writer, value: any): void {
  r.expectObject(value, "psample-attrs")
  let key = ''
  try {
    for (key in value) {
      const item = value[key]
      if (item === undefined) continue
      switch (key) {
        case "group": w.u32(1, item); break
        case "cookie": r.writeBytes(w, 2, item); break
        case "unknownAttributes": r.writeUnknown(w, item); break
        default: r.unknownKey("psample-attrs", ["group","cookie"])
      }
    }
  } catch (error) { r.at(key, -1, error) }
}
const VxlanExtAttrs_NAMES: Readonly<Record<number, string>> = {"1":"gbp"}
function decodeVxlanExtAttrs(view: ByteView, position: number, end: number): VxlanExtAttrs {
  const u16 = view.u16
  const { u32 } = view
  let v0: number | undefined
  let unknown: RawAttribute[] | undefined
  let p = position
  let type = -1
  let length = 0
  try {
    for (; end - p >= 4; p += (length + 3) & -4) {
      type = u16[(p >> 1) + 1]! & 0x3fff
      length = u16[p >> 1]!
      if (length < 4 || p + length > end) r.badAttribute(view, p, end)
      const at = p + 4
      switch (type) {
        case 1: if (length === 8) { v0 = u32[at >> 2]!; continue } break
      }
      unknown = r.keep(unknown, view, p, length)
    }
    type = -1
    if (p < end) r.leftover(p, end)
  } catch (error) { r.inAttribute(VxlanExtAttrs_NAMES, type, p, error) }
  return {
    gbp: v0,
    unknownAttributes: unknown,
  }
}
function encodeVxlanExtAttrs(w: Writer, value: any): void {
  r.expectObject(value, "vxlan-ext-attrs")
  let key = ''
  try {
    for (key in value) {
      const item = value[key]
      if (item === undefined) continue
      switch (key) {
        case "gbp": w.u32(1, item); break
        case "unknownAttributes": r.writeUnknown(w, item); break
        default: r.unknownKey("vxlan-ext-attrs", ["gbp"])
      }
    }
  } catch (error) { r.at(key, -1, error) }
}
const NatAttrs_NAMES: Readonly<Record<number, string>> = {"1":"src","2":"dst","3":"ip-min","4":"ip-max","5":"proto-min","6":"proto-max","7":"persistent","8":"proto-hash","9":"proto-random"}
function decodeNatAttrs(view: ByteView, position: number, end: number): NatAttrs {
  const { u8, u16 } = view
  let v0: boolean | undefined
  let v1: boolean | undefined
  let v2: Uint8Array | undefined
  let v3: Uint8Array | undefined
  let v4: number | undefined
  let v5: number | undefined
  let v6: boolean | undefined
  let v7: boolean | undefined
  let v8: boolean | undefined
  let unknown: RawAttribute[] | undefined
  let p = position
  let type = -1
  let length = 0
  try {
    for (; end - p >= 4; p += (length + 3) & -4) {
      type = u16[(p >> 1) + 1]! & 0x3fff
      length = u16[p >> 1]!
      if (length < 4 || p + length > end) r.badAttribute(view, p, end)
      const at = p + 4
      const stop = p + length
      switch (type) {
        case 1: case 2: case 7: case 8: case 9: if (length === 4) { const item = true; switch (type) { case 1: v0 = item; continue; case 2: v1 = item; continue; case 7: v6 = item; continue; case 8: v7 = item; continue; default: v8 = item; continue } } break
        case 3: case 4: { const item = r.bytes(u8, at, stop); switch (type) { case 3: v2 = item; continue; default: v3 = item; continue } }
        case 5: case 6: if (length === 6) { const item = u16[at >> 1]!; switch (type) { case 5: v4 = item; continue; default: v5 = item; continue } } break
      }
      unknown = r.keep(unknown, view, p, length)
    }
    type = -1
    if (p < end) r.leftover(p, end)
  } catch (error) { r.inAttribute(NatAttrs_NAMES, type, p, error) }
  return {
    src: v0,
    dst: v1,
    ipMin: v2,
    ipMax: v3,
    protoMin: v4,
    protoMax: v5,
    persistent: v6,
    protoHash: v7,
    protoRandom: v8,
    unknownAttributes: unknown,
  }
}
function encodeNatAttrs(w: Writer, value: any): void {
  r.expectObject(value, "nat-attrs")
  let key = ''
  try {
    for (key in value) {
      const item = value[key]
      if (item === undefined) continue
      switch (key) {
        case "src": r.writeFlag(w, 1, item); break
        case "dst": r.writeFlag(w, 2, item); break
        case "ipMin": r.writeBytes(w, 3, item); break
        case "ipMax": r.writeBytes(w, 4, item); break
        case "protoMin": w.u16(5, item); break
        case "protoMax": w.u16(6, item); break
        case "persistent": r.writeFlag(w, 7, item); break
        case "protoHash": r.writeFlag(w, 8, item); break
        case "protoRandom": r.writeFlag(w, 9, item); break
        case "unknownAttributes": r.writeUnknown(w, item); break
        default: r.unknownKey("nat-attrs", ["src","dst","ipMin","ipMax","protoMin","protoMax","persistent","protoHash","protoRandom"])
      }
    }
  } catch (error) { r.at(key, -1, error) }
}

/** The family ovs_flow. */
export const ovsFlow: Family<OvsFlowOperations, OvsFlowEvents> = {
  name: "ovs_flow",
  protocol: 16,
  generic: true,
  version: 1,
  groups: { "ovs_flow": undefined },
  operations: {
    "get": {
      name: "get",
      do: { request: 3, reply: 3, encodeRequest: encodeOvsHeaderFlowAttrs, decodeRequest: decodeOvsHeaderFlowAttrs, encodeReply: encodeOvsHeaderFlowAttrs, decodeReply: decodeOvsHeaderFlowAttrs },
      dump: { request: 3, reply: 3, encodeRequest: encodeOvsHeaderFlowAttrs, decodeRequest: decodeOvsHeaderFlowAttrs, encodeReply: encodeOvsHeaderFlowAttrs, decodeReply: decodeOvsHeaderFlowAttrs },
    },
    "new": {
      name: "new",
      do: { request: 1, reply: undefined, encodeRequest: encodeOvsHeaderFlowAttrs, decodeRequest: decodeOvsHeaderFlowAttrs, encodeReply: encodeOvsHeaderFlowAttrs, decodeReply: decodeOvsHeaderFlowAttrs },
    },
  },
  events: {
  },
  spec: model,
}

function model(): Spec {
  return {
    name: "ovs_flow",
    protocol: "genetlink-legacy",
    version: 1,
    definitions: [
      {
        kind: "struct",
        name: "ovs-header",
        members: [
          { name: "dp-ifindex", type: "u32" },
        ],
      },
      {
        kind: "struct",
        name: "ovs-flow-stats",
        members: [
          { name: "n-packets", type: "u64" },
          { name: "n-bytes", type: "u64" },
        ],
      },
      {
        kind: "struct",
        name: "ovs-key-ethernet",
        members: [
          { name: "eth-src", type: "binary", len: 6, displayHint: "mac" },
          { name: "eth-dst", type: "binary", len: 6, displayHint: "mac" },
        ],
      },
      {
        kind: "struct",
        name: "ovs-key-mpls",
        members: [
          { name: "mpls-lse", type: "u32", byteOrder: "big-endian" },
        ],
      },
      {
        kind: "struct",
        name: "ovs-key-ipv4",
        members: [
          { name: "ipv4-src", type: "u32", byteOrder: "big-endian", displayHint: "ipv4" },
          { name: "ipv4-dst", type: "u32", byteOrder: "big-endian", displayHint: "ipv4" },
          { name: "ipv4-proto", type: "u8" },
          { name: "ipv4-tos", type: "u8" },
          { name: "ipv4-ttl", type: "u8" },
          { name: "ipv4-frag", type: "u8", enum: "ovs-frag-type" },
        ],
      },
      {
        kind: "struct",
        name: "ovs-key-ipv6",
        members: [
          { name: "ipv6-src", type: "binary", len: 16, byteOrder: "big-endian", displayHint: "ipv6" },
          { name: "ipv6-dst", type: "binary", len: 16, byteOrder: "big-endian", displayHint: "ipv6" },
          { name: "ipv6-label", type: "u32", byteOrder: "big-endian" },
          { name: "ipv6-proto", type: "u8" },
          { name: "ipv6-tclass", type: "u8" },
          { name: "ipv6-hlimit", type: "u8" },
          { name: "ipv6-frag", type: "u8" },
        ],
      },
      {
        kind: "struct",
        name: "ovs-key-ipv6-exthdrs",
        members: [
          { name: "hdrs", type: "u16" },
        ],
      },
      {
        kind: "enum",
        name: "ovs-frag-type",
        entries: [
          { name: "none", value: 0 },
          { name: "first", value: 1 },
          { name: "later", value: 2 },
          { name: "any", value: 255 },
        ],
        enumName: "ovs-frag-type",
        namePrefix: "ovs-frag-type-",
      },
      {
        kind: "struct",
        name: "ovs-key-tcp",
        members: [
          { name: "tcp-src", type: "u16", byteOrder: "big-endian" },
          { name: "tcp-dst", type: "u16", byteOrder: "big-endian" },
        ],
      },
      {
        kind: "struct",
        name: "ovs-key-udp",
        members: [
          { name: "udp-src", type: "u16", byteOrder: "big-endian" },
          { name: "udp-dst", type: "u16", byteOrder: "big-endian" },
        ],
      },
      {
        kind: "struct",
        name: "ovs-key-sctp",
        members: [
          { name: "sctp-src", type: "u16", byteOrder: "big-endian" },
          { name: "sctp-dst", type: "u16", byteOrder: "big-endian" },
        ],
      },
      {
        kind: "struct",
        name: "ovs-key-icmp",
        members: [
          { name: "icmp-type", type: "u8" },
          { name: "icmp-code", type: "u8" },
        ],
      },
      {
        kind: "struct",
        name: "ovs-key-arp",
        members: [
          { name: "arp-sip", type: "u32", byteOrder: "big-endian" },
          { name: "arp-tip", type: "u32", byteOrder: "big-endian" },
          { name: "arp-op", type: "u16", byteOrder: "big-endian" },
          { name: "arp-sha", type: "binary", len: 6, displayHint: "mac" },
          { name: "arp-tha", type: "binary", len: 6, displayHint: "mac" },
          { name: "padding", type: "pad", len: 2 },
        ],
      },
      {
        kind: "struct",
        name: "ovs-key-nd",
        members: [
          { name: "nd_target", type: "binary", len: 16, byteOrder: "big-endian" },
          { name: "nd-sll", type: "binary", len: 6, displayHint: "mac" },
          { name: "nd-tll", type: "binary", len: 6, displayHint: "mac" },
        ],
      },
      {
        kind: "struct",
        name: "ovs-key-ct-tuple-ipv4",
        members: [
          { name: "ipv4-src", type: "u32", byteOrder: "big-endian" },
          { name: "ipv4-dst", type: "u32", byteOrder: "big-endian" },
          { name: "src-port", type: "u16", byteOrder: "big-endian" },
          { name: "dst-port", type: "u16", byteOrder: "big-endian" },
          { name: "ipv4-proto", type: "u8" },
          { name: "padding", type: "pad", len: 3 },
        ],
      },
      {
        kind: "struct",
        name: "ovs-action-push-vlan",
        members: [
          { name: "vlan_tpid", type: "u16", byteOrder: "big-endian" },
          { name: "vlan_tci", type: "u16", byteOrder: "big-endian" },
        ],
      },
      {
        kind: "flags",
        name: "ovs-ufid-flags",
        entries: [
          { name: "omit-key", value: 1 },
          { name: "omit-mask", value: 2 },
          { name: "omit-actions", value: 4 },
        ],
        enumName: null,
        namePrefix: "ovs-ufid-f-",
      },
      {
        kind: "struct",
        name: "ovs-action-hash",
        members: [
          { name: "hash-alg", type: "u32" },
          { name: "hash-basis", type: "u32" },
        ],
      },
      {
        kind: "enum",
        name: "ovs-hash-alg",
        entries: [
          { name: "ovs-hash-alg-l4", value: 0 },
        ],
        enumName: "ovs-hash-alg",
      },
      {
        kind: "struct",
        name: "ovs-action-push-mpls",
        members: [
          { name: "mpls-lse", type: "u32", byteOrder: "big-endian" },
          { name: "mpls-ethertype", type: "u16", byteOrder: "big-endian" },
          { name: "padding", type: "pad", len: 2 },
        ],
      },
      {
        kind: "struct",
        name: "ovs-action-add-mpls",
        members: [
          { name: "mpls-lse", type: "u32", byteOrder: "big-endian" },
          { name: "mpls-ethertype", type: "u16", byteOrder: "big-endian" },
          { name: "tun-flags", type: "u16" },
        ],
      },
      {
        kind: "flags",
        name: "ct-state-flags",
        entries: [
          { name: "new", value: 1 },
          { name: "established", value: 2 },
          { name: "related", value: 4 },
          { name: "reply-dir", value: 8 },
          { name: "invalid", value: 16 },
          { name: "tracked", value: 32 },
          { name: "src-nat", value: 64 },
          { name: "dst-nat", value: 128 },
        ],
        enumName: null,
        namePrefix: "ovs-cs-f-",
      },
    ],
    attributeSets: [
      {
        name: "flow-attrs",
        attributes: [
          { name: "key", value: 1, type: "nest", nestedAttributes: "key-attrs" },
          { name: "actions", value: 2, type: "nest", nestedAttributes: "action-attrs" },
          { name: "stats", value: 3, type: "binary", struct: "ovs-flow-stats" },
          { name: "tcp-flags", value: 4, type: "u8" },
          { name: "used", value: 5, type: "u64" },
          { name: "clear", value: 6, type: "flag" },
          { name: "mask", value: 7, type: "nest", nestedAttributes: "key-attrs" },
          { name: "probe", value: 8, type: "binary" },
          { name: "ufid", value: 9, type: "binary", displayHint: "uuid" },
          { name: "ufid-flags", value: 10, type: "u32", enum: "ovs-ufid-flags" },
          { name: "pad", value: 11, type: "binary" },
        ],
        namePrefix: "ovs-flow-attr-",
        enumName: "ovs-flow-attr",
      },
      {
        name: "key-attrs",
        attributes: [
          { name: "encap", value: 1, type: "nest", nestedAttributes: "key-attrs" },
          { name: "priority", value: 2, type: "u32" },
          { name: "in-port", value: 3, type: "u32" },
          { name: "ethernet", value: 4, type: "binary", struct: "ovs-key-ethernet" },
          { name: "vlan", value: 5, type: "u16", byteOrder: "big-endian" },
          { name: "ethertype", value: 6, type: "u16", byteOrder: "big-endian" },
          { name: "ipv4", value: 7, type: "binary", struct: "ovs-key-ipv4" },
          { name: "ipv6", value: 8, type: "binary", struct: "ovs-key-ipv6" },
          { name: "tcp", value: 9, type: "binary", struct: "ovs-key-tcp" },
          { name: "udp", value: 10, type: "binary", struct: "ovs-key-udp" },
          { name: "icmp", value: 11, type: "binary", struct: "ovs-key-icmp" },
          { name: "icmpv6", value: 12, type: "binary", struct: "ovs-key-icmp" },
          { name: "arp", value: 13, type: "binary", struct: "ovs-key-arp" },
          { name: "nd", value: 14, type: "binary", struct: "ovs-key-nd" },
          { name: "skb-mark", value: 15, type: "u32" },
          { name: "tunnel", value: 16, type: "nest", nestedAttributes: "tunnel-key-attrs" },
          { name: "sctp", value: 17, type: "binary", struct: "ovs-key-sctp" },
          { name: "tcp-flags", value: 18, type: "u16", byteOrder: "big-endian" },
          { name: "dp-hash", value: 19, type: "u32" },
          { name: "recirc-id", value: 20, type: "u32" },
          { name: "mpls", value: 21, type: "binary", struct: "ovs-key-mpls" },
          { name: "ct-state", value: 22, type: "u32", enum: "ct-state-flags", enumAsFlags: true },
          { name: "ct-zone", value: 23, type: "u16" },
          { name: "ct-mark", value: 24, type: "u32" },
          { name: "ct-labels", value: 25, type: "binary", displayHint: "hex" },
          { name: "ct-orig-tuple-ipv4", value: 26, type: "binary", struct: "ovs-key-ct-tuple-ipv4" },
          { name: "ct-orig-tuple-ipv6", value: 27, type: "binary" },
          { name: "nsh", value: 28, type: "nest", nestedAttributes: "ovs-nsh-key-attrs" },
          { name: "packet-type", value: 29, type: "u32", byteOrder: "big-endian" },
          { name: "nd-extensions", value: 30, type: "binary" },
          { name: "tunnel-info", value: 31, type: "binary" },
          { name: "ipv6-exthdrs", value: 32, type: "binary", struct: "ovs-key-ipv6-exthdrs" },
        ],
        namePrefix: "ovs-key-attr-",
        enumName: "ovs-key-attr",
      },
      {
        name: "action-attrs",
        attributes: [
          { name: "output", value: 1, type: "u32" },
          { name: "userspace", value: 2, type: "nest", nestedAttributes: "userspace-attrs" },
          { name: "set", value: 3, type: "nest", nestedAttributes: "key-attrs" },
          { name: "push-vlan", value: 4, type: "binary", struct: "ovs-action-push-vlan" },
          { name: "pop-vlan", value: 5, type: "flag" },
          { name: "sample", value: 6, type: "nest", nestedAttributes: "sample-attrs" },
          { name: "recirc", value: 7, type: "u32" },
          { name: "hash", value: 8, type: "binary", struct: "ovs-action-hash" },
          { name: "push-mpls", value: 9, type: "binary", struct: "ovs-action-push-mpls" },
          { name: "pop-mpls", value: 10, type: "u16", byteOrder: "big-endian" },
          { name: "set-masked", value: 11, type: "nest", nestedAttributes: "key-attrs" },
          { name: "ct", value: 12, type: "nest", nestedAttributes: "ct-attrs" },
          { name: "trunc", value: 13, type: "u32" },
          { name: "push-eth", value: 14, type: "binary" },
          { name: "pop-eth", value: 15, type: "flag" },
          { name: "ct-clear", value: 16, type: "flag" },
          { name: "push-nsh", value: 17, type: "nest", nestedAttributes: "ovs-nsh-key-attrs" },
          { name: "pop-nsh", value: 18, type: "flag" },
          { name: "meter", value: 19, type: "u32" },
          { name: "clone", value: 20, type: "nest", nestedAttributes: "action-attrs" },
          { name: "check-pkt-len", value: 21, type: "nest", nestedAttributes: "check-pkt-len-attrs" },
          { name: "add-mpls", value: 22, type: "binary", struct: "ovs-action-add-mpls" },
          { name: "dec-ttl", value: 23, type: "nest", nestedAttributes: "dec-ttl-attrs" },
          { name: "psample", value: 25, type: "nest", nestedAttributes: "psample-attrs" },
          { name: "drop", value: 24, type: "u32" },
        ],
        namePrefix: "ovs-action-attr-",
        enumName: "ovs-action-attr",
      },
      {
        name: "tunnel-key-attrs",
        attributes: [
          { name: "id", value: 0, type: "u64", byteOrder: "big-endian" },
          { name: "ipv4-src", value: 1, type: "u32", byteOrder: "big-endian" },
          { name: "ipv4-dst", value: 2, type: "u32", byteOrder: "big-endian" },
          { name: "tos", value: 3, type: "u8" },
          { name: "ttl", value: 4, type: "u8" },
          { name: "dont-fragment", value: 5, type: "flag" },
          { name: "csum", value: 6, type: "flag" },
          { name: "oam", value: 7, type: "flag" },
          { name: "geneve-opts", value: 8, type: "binary", subType: "u32" },
          { name: "tp-src", value: 9, type: "u16", byteOrder: "big-endian" },
          { name: "tp-dst", value: 10, type: "u16", byteOrder: "big-endian" },
          { name: "vxlan-opts", value: 11, type: "nest", nestedAttributes: "vxlan-ext-attrs" },
          { name: "ipv6-src", value: 12, type: "binary" },
          { name: "ipv6-dst", value: 13, type: "binary" },
          { name: "pad", value: 14, type: "binary" },
          { name: "erspan-opts", value: 15, type: "binary" },
          { name: "ipv4-info-bridge", value: 16, type: "flag" },
        ],
        namePrefix: "ovs-tunnel-key-attr-",
        enumName: "ovs-tunnel-key-attr",
      },
      {
        name: "check-pkt-len-attrs",
        attributes: [
          { name: "pkt-len", value: 1, type: "u16" },
          { name: "actions-if-greater", value: 2, type: "nest", nestedAttributes: "action-attrs" },
          { name: "actions-if-less-equal", value: 3, type: "nest", nestedAttributes: "action-attrs" },
        ],
        namePrefix: "ovs-check-pkt-len-attr-",
        enumName: "ovs-check-pkt-len-attr",
      },
      {
        name: "sample-attrs",
        attributes: [
          { name: "probability", value: 1, type: "u32" },
          { name: "actions", value: 2, type: "nest", nestedAttributes: "action-attrs" },
        ],
        namePrefix: "ovs-sample-attr-",
        enumName: "ovs-sample-attr",
      },
      {
        name: "userspace-attrs",
        attributes: [
          { name: "pid", value: 1, type: "u32" },
          { name: "userdata", value: 2, type: "binary" },
          { name: "egress-tun-port", value: 3, type: "u32" },
          { name: "actions", value: 4, type: "flag" },
        ],
        namePrefix: "ovs-userspace-attr-",
        enumName: "ovs-userspace-attr",
      },
      {
        name: "ovs-nsh-key-attrs",
        attributes: [
          { name: "base", value: 1, type: "binary" },
          { name: "md1", value: 2, type: "binary" },
          { name: "md2", value: 3, type: "binary" },
        ],
        namePrefix: "ovs-nsh-key-attr-",
        enumName: "ovs-nsh-key-attr",
      },
      {
        name: "ct-attrs",
        attributes: [
          { name: "commit", value: 1, type: "flag" },
          { name: "zone", value: 2, type: "u16" },
          { name: "mark", value: 3, type: "binary" },
          { name: "labels", value: 4, type: "binary" },
          { name: "helper", value: 5, type: "string" },
          { name: "nat", value: 6, type: "nest", nestedAttributes: "nat-attrs" },
          { name: "force-commit", value: 7, type: "flag" },
          { name: "eventmask", value: 8, type: "u32" },
          { name: "timeout", value: 9, type: "string" },
        ],
        namePrefix: "ovs-ct-attr-",
        enumName: "ovs-ct-attr",
      },
      {
        name: "nat-attrs",
        attributes: [
          { name: "src", value: 1, type: "flag" },
          { name: "dst", value: 2, type: "flag" },
          { name: "ip-min", value: 3, type: "binary" },
          { name: "ip-max", value: 4, type: "binary" },
          { name: "proto-min", value: 5, type: "u16" },
          { name: "proto-max", value: 6, type: "u16" },
          { name: "persistent", value: 7, type: "flag" },
          { name: "proto-hash", value: 8, type: "flag" },
          { name: "proto-random", value: 9, type: "flag" },
        ],
        namePrefix: "ovs-nat-attr-",
        enumName: "ovs-nat-attr",
      },
      {
        name: "dec-ttl-attrs",
        attributes: [
          { name: "action", value: 1, type: "nest", nestedAttributes: "action-attrs" },
        ],
        namePrefix: "ovs-dec-ttl-attr-",
        enumName: "ovs-dec-ttl-attr",
      },
      {
        name: "vxlan-ext-attrs",
        attributes: [
          { name: "gbp", value: 1, type: "u32" },
        ],
        namePrefix: "ovs-vxlan-ext-",
        enumName: "ovs-vxlan-ext-",
      },
      {
        name: "psample-attrs",
        attributes: [
          { name: "group", value: 1, type: "u32" },
          { name: "cookie", value: 2, type: "binary" },
        ],
        namePrefix: "ovs-psample-attr-",
        enumName: "ovs-psample-attr",
      },
    ],
    subMessages: [],
    operations: {
      enumModel: "unified",
      list: [
        {
          name: "get",
          attributeSet: "flow-attrs",
          fixedHeader: "ovs-header",
          do: { request: { value: 3, attributes: ["key", "ufid", "ufid-flags"] }, reply: { value: 3, attributes: ["key", "ufid", "mask", "stats", "actions"] } },
          dump: { request: { value: 3, attributes: ["key", "ufid", "ufid-flags"] }, reply: { value: 3, attributes: ["key", "ufid", "mask", "stats", "actions"] } },
        },
        {
          name: "new",
          attributeSet: "flow-attrs",
          fixedHeader: "ovs-header",
          do: { request: { value: 1, attributes: ["key", "ufid", "mask", "actions"] } },
        },
      ],
      namePrefix: "ovs-flow-cmd-",
    },
    mcastGroups: [
      { name: "ovs_flow" },
    ],
    uapiHeader: "linux/openvswitch.h",
  }
}
