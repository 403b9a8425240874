// Generated from the specification of rt-route by `nlkit generate`; do not edit. One family is one file, however long it gets.

import type { ByteView, RawAttribute, Writer } from '../wire/index.js'
import type { Family, Spec } from '../schema/index.js'
import * as r from '../schema/runtime.js'

const LE = r.LITTLE_ENDIAN

export type RtmType = "unspec" | "unicast" | "local" | "broadcast" | "anycast" | "multicast" | "blackhole" | "unreachable" | "prohibit" | "throw" | "nat" | "xresolve" | number
export type RtnhFlags = "dead" | "pervasive" | "onlink" | "offload" | "linkdown" | "unresolved" | "trap" | number
export type LwtunnelEncapType = "none" | "mpls" | "ip" | "ila" | "ip6" | "seg6" | "bpf" | "seg6-local" | "rpl" | "ioam6" | "xfrm" | number
export interface Rtmsg {
  readonly rtmFamily?: number | undefined
  readonly rtmDstLen?: number | undefined
  readonly rtmSrcLen?: number | undefined
  readonly rtmTos?: number | undefined
  readonly rtmTable?: number | undefined
  readonly rtmProtocol?: number | undefined
  readonly rtmScope?: number | undefined
  readonly rtmType?: RtmType | undefined
  readonly rtmFlags?: number | undefined
  readonly trailingBytes?: Uint8Array | undefined
}
export interface RtaCacheinfo {
  readonly rtaClntref?: number | undefined
  readonly rtaLastuse?: number | undefined
  readonly rtaExpires?: number | undefined
  readonly rtaError?: number | undefined
  readonly rtaUsed?: number | undefined
  readonly rtaId?: number | undefined
  readonly rtaTs?: number | undefined
  readonly rtaTsage?: number | undefined
  readonly trailingBytes?: Uint8Array | undefined
}
export interface Rtnexthop {
  readonly rtnhLen?: number | undefined
  readonly rtnhFlags?: readonly RtnhFlags[] | undefined
  readonly rtnhHops?: number | undefined
  readonly rtnhIfindex?: number | undefined
  readonly trailingBytes?: Uint8Array | undefined
}
export interface RtviaHdr {
  readonly family?: number | undefined
  readonly trailingBytes?: Uint8Array | undefined
}
export type RouteAttrs = {
  readonly dst?: string | undefined
  readonly src?: string | undefined
  readonly iif?: number | undefined
  readonly oif?: number | undefined
  readonly gateway?: string | undefined
  readonly priority?: number | undefined
  readonly prefsrc?: string | undefined
  readonly metrics?: Metrics | undefined
  readonly multipath?: readonly RtnexthopRouteAttrs[] | undefined
  readonly protoinfo?: Uint8Array | undefined
  readonly flow?: number | undefined
  readonly cacheinfo?: RtaCacheinfo | undefined
  readonly session?: Uint8Array | undefined
  readonly mpAlgo?: Uint8Array | undefined
  readonly table?: number | undefined
  readonly mark?: number | undefined
  readonly mfcStats?: Uint8Array | undefined
  readonly via?: RtviaHdr | undefined
  readonly newdst?: Uint8Array | undefined
  readonly pref?: number | undefined
  readonly encapType?: LwtunnelEncapType | undefined
  readonly encap?: EncapMsg | undefined
  readonly expires?: number | undefined
  readonly pad?: Uint8Array | undefined
  readonly uid?: number | undefined
  readonly ttlPropagate?: number | undefined
  readonly ipProto?: number | undefined
  readonly sport?: number | undefined
  readonly dport?: number | undefined
  readonly nhId?: number | undefined
  readonly flowlabel?: number | undefined
  /** What the specification does not know, as it came. */
  readonly unknownAttributes?: readonly RawAttribute[] | undefined
}
export type RtmsgRouteAttrs = RouteAttrs & {
  readonly rtmFamily: number
  readonly rtmDstLen: number
  readonly rtmSrcLen: number
  readonly rtmTos: number
  readonly rtmTable: number
  readonly rtmProtocol: number
  readonly rtmScope: number
  readonly rtmType: RtmType
  readonly rtmFlags: number
}
export type EncapMplsAttrs = {
  readonly dst?: Uint8Array | undefined
  readonly ttl?: number | undefined
  /** What the specification does not know, as it came. */
  readonly unknownAttributes?: readonly RawAttribute[] | undefined
}
export type EncapIpAttrs = {
  readonly id?: bigint | undefined
  readonly dst?: string | undefined
  readonly src?: string | undefined
  readonly ttl?: number | undefined
  readonly tos?: number | undefined
  readonly flags?: number | undefined
  readonly opts?: Uint8Array | undefined
  /** What the specification does not know, as it came. */
  readonly unknownAttributes?: readonly RawAttribute[] | undefined
}
export type EncapIp6Attrs = {
  readonly id?: bigint | undefined
  readonly dst?: string | undefined
  readonly src?: string | undefined
  readonly hoplimit?: number | undefined
  readonly tc?: number | undefined
  readonly flags?: number | undefined
  readonly opts?: Uint8Array | undefined
  /** What the specification does not know, as it came. */
  readonly unknownAttributes?: readonly RawAttribute[] | undefined
}
export type EncapSeg6Attrs = {
  readonly srh?: Uint8Array | undefined
  /** What the specification does not know, as it came. */
  readonly unknownAttributes?: readonly RawAttribute[] | undefined
}
export type Metrics = {
  readonly lock?: number | undefined
  readonly mtu?: number | undefined
  readonly window?: number | undefined
  readonly rtt?: number | undefined
  readonly rttvar?: number | undefined
  readonly ssthresh?: number | undefined
  readonly cwnd?: number | undefined
  readonly advmss?: number | undefined
  readonly reordering?: number | undefined
  readonly hoplimit?: number | undefined
  readonly initcwnd?: number | undefined
  readonly features?: number | undefined
  readonly rtoMin?: number | undefined
  readonly initrwnd?: number | undefined
  readonly quickack?: number | undefined
  readonly ccAlgo?: string | undefined
  readonly fastopenNoCookie?: number | undefined
  /** What the specification does not know, as it came. */
  readonly unknownAttributes?: readonly RawAttribute[] | undefined
}
export type RtnexthopRouteAttrs = RouteAttrs & {
  readonly rtnhLen: number
  readonly rtnhFlags: readonly RtnhFlags[]
  readonly rtnhHops: number
  readonly rtnhIfindex: number
}
export type EncapMsg = EncapMplsAttrs | EncapIpAttrs | EncapIp6Attrs | EncapSeg6Attrs | Uint8Array
export type RtRouteOperations = {
  "getroute": { do: { request: Partial<RtmsgRouteAttrs>; reply: RtmsgRouteAttrs }; dump: { request: Partial<RtmsgRouteAttrs>; reply: RtmsgRouteAttrs } }
  "newroute": { do: { request: Partial<RtmsgRouteAttrs>; reply: undefined } }
  "delroute": { do: { request: Partial<RtmsgRouteAttrs>; reply: undefined } }
}
export type RtRouteEvents = {
  "newrouteNtf": RtmsgRouteAttrs
  "delrouteNtf": RtmsgRouteAttrs
}

function decodeEncapMsg(view: ByteView, at: number, stop: number, selector: unknown): EncapMsg {
  switch (String(selector)) {
    case "mpls": return decodeEncapMplsAttrs(view, at, stop)
    case "ip": return decodeEncapIpAttrs(view, at, stop)
    case "ip6": return decodeEncapIp6Attrs(view, at, stop)
    case "seg6": return decodeEncapSeg6Attrs(view, at, stop)
    default: return view.u8.slice(at, stop)
  }
}
function encodeEncapMsg(w: Writer, type: number, item: any, selector: unknown): void {
  if (item instanceof Uint8Array) return w.binary(type, item)
  switch (String(selector)) {
    case "mpls": { const start = w.startNest(type); encodeEncapMplsAttrs(w, item); w.endNest(start); return }
    case "ip": { const start = w.startNest(type); encodeEncapIpAttrs(w, item); w.endNest(start); return }
    case "ip6": { const start = w.startNest(type); encodeEncapIp6Attrs(w, item); w.endNest(start); return }
    case "seg6": { const start = w.startNest(type); encodeEncapSeg6Attrs(w, item); w.endNest(start); return }
    default: r.unknownFormat("encap-msg", selector, ["mpls","ip","ip6","seg6"])
  }
}
const RTM_TYPE_NUMBERS: ReadonlyMap<string, number | bigint> = new Map<string, number | bigint>([["unspec", 0], ["unicast", 1], ["local", 2], ["broadcast", 3], ["anycast", 4], ["multicast", 5], ["blackhole", 6], ["unreachable", 7], ["prohibit", 8], ["throw", 9], ["nat", 10], ["xresolve", 11]])
const RTM_TYPE_NAMES: Readonly<Record<number | string, RtmType>> = { 0: "unspec", 1: "unicast", 2: "local", 3: "broadcast", 4: "anycast", 5: "multicast", 6: "blackhole", 7: "unreachable", 8: "prohibit", 9: "throw", 10: "nat", 11: "xresolve" }
const LWTUNNEL_ENCAP_TYPE_NUMBERS: ReadonlyMap<string, number | bigint> = new Map<string, number | bigint>([["none", 0], ["mpls", 1], ["ip", 2], ["ila", 3], ["ip6", 4], ["seg6", 5], ["bpf", 6], ["seg6-local", 7], ["rpl", 8], ["ioam6", 9], ["xfrm", 10]])
const LWTUNNEL_ENCAP_TYPE_NAMES: Readonly<Record<number | string, LwtunnelEncapType>> = { 0: "none", 1: "mpls", 2: "ip", 3: "ila", 4: "ip6", 5: "seg6", 6: "bpf", 7: "seg6-local", 8: "rpl", 9: "ioam6", 10: "xfrm" }
function decodeRtviaHdr(view: ByteView, position: number, end: number): RtviaHdr {
  const { u16 } = view
  const left = end - position
  return {
    family: left >= 2 ? u16[position >> 1]! : undefined,
    trailingBytes: left > 2 ? view.u8.slice(position + 2, end) : undefined,
  }
}
function putRtviaHdr(w: Writer, at: number, value: any): void {
  r.expectObject(value, "rtvia-hdr")
  let key = ''
  try {
    for (key in value) {
      const item = value[key]
      if (item === undefined) continue
      switch (key) {
        case "family": r.put.u16(w.view.data, at, item, LE); break
        case "trailingBytes": break
        default: r.unknownKey("struct rtvia-hdr", ["family"])
      }
    }
  } catch (error) { r.at(key, -1, error) }
}
function encodeRtviaHdr(w: Writer, value: any): void {
  const at = w.zeros(2)
  putRtviaHdr(w, at, value)
  if (value.trailingBytes !== undefined) w.raw(value.trailingBytes)
}
function decodeRtaCacheinfo(view: ByteView, position: number, end: number): RtaCacheinfo {
  const { u32 } = view
  const left = end - position
  return {
    rtaClntref: left >= 4 ? u32[position >> 2]! : undefined,
    rtaLastuse: left >= 8 ? u32[(position + 4) >> 2]! : undefined,
    rtaExpires: left >= 12 ? (u32[(position + 8) >> 2]! | 0) : undefined,
    rtaError: left >= 16 ? u32[(position + 12) >> 2]! : undefined,
    rtaUsed: left >= 20 ? u32[(position + 16) >> 2]! : undefined,
    rtaId: left >= 24 ? u32[(position + 20) >> 2]! : undefined,
    rtaTs: left >= 28 ? u32[(position + 24) >> 2]! : undefined,
    rtaTsage: left >= 32 ? u32[(position + 28) >> 2]! : undefined,
    trailingBytes: left > 32 ? view.u8.slice(position + 32, end) : undefined,
  }
}
function putRtaCacheinfo(w: Writer, at: number, value: any): void {
  r.expectObject(value, "rta-cacheinfo")
  let key = ''
  try {
    for (key in value) {
      const item = value[key]
      if (item === undefined) continue
      switch (key) {
        case "rtaClntref": r.put.u32(w.view.data, at, item, LE); break
        case "rtaLastuse": r.put.u32(w.view.data, at + 4, item, LE); break
        case "rtaExpires": r.put.s32(w.view.data, at + 8, item, LE); break
        case "rtaError": r.put.u32(w.view.data, at + 12, item, LE); break
        case "rtaUsed": r.put.u32(w.view.data, at + 16, item, LE); break
        case "rtaId": r.put.u32(w.view.data, at + 20, item, LE); break
        case "rtaTs": r.put.u32(w.view.data, at + 24, item, LE); break
        case "rtaTsage": r.put.u32(w.view.data, at + 28, item, LE); break
        case "trailingBytes": break
        default: r.unknownKey("struct rta-cacheinfo", ["rtaClntref","rtaLastuse","rtaExpires","rtaError","rtaUsed","rtaId","rtaTs","rtaTsage"])
      }
    }
  } catch (error) { r.at(key, -1, error) }
}
function encodeRtaCacheinfo(w: Writer, value: any): void {
  const at = w.zeros(32)
  putRtaCacheinfo(w, at, value)
  if (value.trailingBytes !== undefined) w.raw(value.trailingBytes)
}
function findRtmsgRouteAttrsEncapType(view: ByteView, position: number, end: number): unknown {
  const { u16 } = view
  const found = r.findAttribute(view, position, end, 21)
  if (found < 0) return ''
  const at = found + 4
  const stop = found + u16[found >> 1]!
  return stop - at === 2 ? (LWTUNNEL_ENCAP_TYPE_NAMES[u16[at >> 1]!] ?? u16[at >> 1]!) : ''
}
const RtmsgRouteAttrs_REST = { src: undefined, iif: undefined, metrics: undefined, multipath: undefined, protoinfo: undefined, flow: undefined, session: undefined, mpAlgo: undefined, mark: undefined, mfcStats: undefined, via: undefined, newdst: undefined, encapType: undefined, encap: undefined, expires: undefined, pad: undefined, uid: undefined, ttlPropagate: undefined, ipProto: undefined, sport: undefined, dport: undefined, nhId: undefined, flowlabel: undefined }
/** The object with one more attribute; undefined where that is to be kept as it came. */
function restRtmsgRouteAttrs(view: ByteView, position: number, end: number, p: number, type: number, length: number, out: any): any {
  const { u8, u16, u32, data } = view
  let selector_encap_type: unknown
  const at = p + 4
  const stop = p + length
  switch (type) {
        case 2: if (length === 8 || length === 20) { out ??= { ...RtmsgRouteAttrs_REST }; out.src = r.ip(view, at, stop); return out } break
        case 3: case 11: case 16: case 23: case 25: case 30: if (length === 8) { const item = u32[at >> 2]!; out ??= { ...RtmsgRouteAttrs_REST }; switch (type) { case 3: out.iif = item; return out; case 11: out.flow = item; return out; case 16: out.mark = item; return out; case 23: out.expires = item; return out; case 25: out.uid = item; return out; default: out.nhId = item; return out } } break
        case 8: out ??= { ...RtmsgRouteAttrs_REST }; out.metrics = decodeMetrics(view, at, stop); return out
        case 9: out ??= { ...RtmsgRouteAttrs_REST }; out.multipath = r.records(view, at, stop, (at, stop) => decodeRtnexthopRouteAttrs(view, at, stop)); return out
        case 10: case 13: case 14: case 17: case 19: case 24: { const item = r.bytes(u8, at, stop); out ??= { ...RtmsgRouteAttrs_REST }; switch (type) { case 10: out.protoinfo = item; return out; case 13: out.session = item; return out; case 14: out.mpAlgo = item; return out; case 17: out.mfcStats = item; return out; case 19: out.newdst = item; return out; default: out.pad = item; return out } }
        case 18: out ??= { ...RtmsgRouteAttrs_REST }; out.via = decodeRtviaHdr(view, at, stop); return out
        case 21: if (length === 6) { out ??= { ...RtmsgRouteAttrs_REST }; out.encapType = (LWTUNNEL_ENCAP_TYPE_NAMES[u16[at >> 1]!] ?? u16[at >> 1]!); return out } break
        case 22: selector_encap_type ??= findRtmsgRouteAttrsEncapType(view, position + 12, end); out ??= { ...RtmsgRouteAttrs_REST }; out.encap = decodeEncapMsg(view, at, stop, selector_encap_type); return out
        case 26: case 27: if (length === 5) { const item = u8[at]!; out ??= { ...RtmsgRouteAttrs_REST }; switch (type) { case 26: out.ttlPropagate = item; return out; default: out.ipProto = item; return out } } break
        case 28: case 29: if (length === 6) { const item = data.getUint16(at, false); out ??= { ...RtmsgRouteAttrs_REST }; switch (type) { case 28: out.sport = item; return out; default: out.dport = item; return out } } break
        case 31: if (length === 8) { out ??= { ...RtmsgRouteAttrs_REST }; out.flowlabel = data.getUint32(at, false); return out } break
  }
  return undefined
}
function wholeRtmsgRouteAttrs(lean: RtmsgRouteAttrs, others: any, unknown: RawAttribute[] | undefined): RtmsgRouteAttrs {
  return {
    rtmFamily: lean.rtmFamily,
    rtmDstLen: lean.rtmDstLen,
    rtmSrcLen: lean.rtmSrcLen,
    rtmTos: lean.rtmTos,
    rtmTable: lean.rtmTable,
    rtmProtocol: lean.rtmProtocol,
    rtmScope: lean.rtmScope,
    rtmType: lean.rtmType,
    rtmFlags: lean.rtmFlags,
    dst: lean.dst,
    src: others.src,
    iif: others.iif,
    oif: lean.oif,
    gateway: lean.gateway,
    priority: lean.priority,
    prefsrc: lean.prefsrc,
    metrics: others.metrics,
    multipath: others.multipath,
    protoinfo: others.protoinfo,
    flow: others.flow,
    cacheinfo: lean.cacheinfo,
    session: others.session,
    mpAlgo: others.mpAlgo,
    table: lean.table,
    mark: others.mark,
    mfcStats: others.mfcStats,
    via: others.via,
    newdst: others.newdst,
    pref: lean.pref,
    encapType: others.encapType,
    encap: others.encap,
    expires: others.expires,
    pad: others.pad,
    uid: others.uid,
    ttlPropagate: others.ttlPropagate,
    ipProto: others.ipProto,
    sport: others.sport,
    dport: others.dport,
    nhId: others.nhId,
    flowlabel: others.flowlabel,
    unknownAttributes: unknown,
  }
}
const RtmsgRouteAttrs_NAMES: Readonly<Record<number, string>> = {"1":"dst","2":"src","3":"iif","4":"oif","5":"gateway","6":"priority","7":"prefsrc","8":"metrics","9":"multipath","10":"protoinfo","11":"flow","12":"cacheinfo","13":"session","14":"mp-algo","15":"table","16":"mark","17":"mfc-stats","18":"via","19":"newdst","20":"pref","21":"encap-type","22":"encap","23":"expires","24":"pad","25":"uid","26":"ttl-propagate","27":"ip-proto","28":"sport","29":"dport","30":"nh-id","31":"flowlabel"}
function decodeRtmsgRouteAttrs(view: ByteView, position: number, end: number): RtmsgRouteAttrs {
  const u16 = view.u16
  const { u8, u32 } = view
  if (end - position < 12) r.shortHeader("rtmsg", 12, position, end)
  let v0: string | undefined
  let v3: number | undefined
  let v4: string | undefined
  let v5: number | undefined
  let v6: string | undefined
  let v11: RtaCacheinfo | undefined
  let v14: number | undefined
  let v19: number | undefined
  let rest: any
  let unknown: RawAttribute[] | undefined
  let p = position + 12
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
        case 1: case 5: case 7: if (length === 8 || length === 20) { const item = r.ip(view, at, stop); switch (type) { case 1: v0 = item; continue; case 5: v4 = item; continue; default: v6 = item; continue } } break
        case 4: case 6: case 15: if (length === 8) { const item = u32[at >> 2]!; switch (type) { case 4: v3 = item; continue; case 6: v5 = item; continue; default: v14 = item; continue } } break
        case 12: v11 = decodeRtaCacheinfo(view, at, stop); continue
        case 20: if (length === 5) { v19 = u8[at]!; continue } break
        default: {
          const more = restRtmsgRouteAttrs(view, position, end, p, type, length, rest)
          if (more === undefined) break
          rest = more
          continue
        }
      }
      unknown = r.keep(unknown, view, p, length)
    }
    type = -1
    if (p < end) r.leftover(p, end)
  } catch (error) { r.inAttribute(RtmsgRouteAttrs_NAMES, type, p, error) }
  const out: RtmsgRouteAttrs = {
    rtmFamily: u8[position]!,
    rtmDstLen: u8[position + 1]!,
    rtmSrcLen: u8[position + 2]!,
    rtmTos: u8[position + 3]!,
    rtmTable: u8[position + 4]!,
    rtmProtocol: u8[position + 5]!,
    rtmScope: u8[position + 6]!,
    rtmType: (RTM_TYPE_NAMES[u8[position + 7]!] ?? u8[position + 7]!),
    rtmFlags: u32[(position + 8) >> 2]!,
    dst: v0,
    oif: v3,
    gateway: v4,
    priority: v5,
    prefsrc: v6,
    cacheinfo: v11,
    table: v14,
    pref: v19,
  }
  return rest === undefined && unknown === undefined ? out : wholeRtmsgRouteAttrs(out, rest ?? RtmsgRouteAttrs_REST, unknown)
}
function encodeRtmsgRouteAttrs(w: Writer, value: any): void {
  r.expectObject(value, "rtmsg and route-attrs")
  const selector_encap_type = value?.["encapType"]
  const header = w.zeros(12)
  w.pad()
  let key = ''
  try {
    for (key in value) {
      const item = value[key]
      if (item === undefined) continue
      switch (key) {
        case "rtmFamily": r.put.u8(w.view.data, header + 0, item, LE); break
        case "rtmDstLen": r.put.u8(w.view.data, header + 1, item, LE); break
        case "rtmSrcLen": r.put.u8(w.view.data, header + 2, item, LE); break
        case "rtmTos": r.put.u8(w.view.data, header + 3, item, LE); break
        case "rtmTable": r.put.u8(w.view.data, header + 4, item, LE); break
        case "rtmProtocol": r.put.u8(w.view.data, header + 5, item, LE); break
        case "rtmScope": r.put.u8(w.view.data, header + 6, item, LE); break
        case "rtmType": r.put.u8(w.view.data, header + 7, r.enumNumber(RTM_TYPE_NUMBERS, item), LE); break
        case "rtmFlags": r.put.u32(w.view.data, header + 8, item, LE); break
        case "dst": r.writeIp(w, 1, item); break
        case "src": r.writeIp(w, 2, item); break
        case "iif": w.u32(3, item); break
        case "oif": w.u32(4, item); break
        case "gateway": r.writeIp(w, 5, item); break
        case "priority": w.u32(6, item); break
        case "prefsrc": r.writeIp(w, 7, item); break
        case "metrics": { const nest = w.startNest(8); encodeMetrics(w, item); w.endNest(nest) }; break
        case "multipath": { const start = w.startAttribute(9); r.writeRecords(w, item, record => encodeRtnexthopRouteAttrs(w, record)); w.endNest(start) }; break
        case "protoinfo": r.writeBytes(w, 10, item); break
        case "flow": w.u32(11, item); break
        case "cacheinfo": { const start = w.startAttribute(12); encodeRtaCacheinfo(w, item); w.endNest(start) }; break
        case "session": r.writeBytes(w, 13, item); break
        case "mpAlgo": r.writeBytes(w, 14, item); break
        case "table": w.u32(15, item); break
        case "mark": w.u32(16, item); break
        case "mfcStats": r.writeBytes(w, 17, item); break
        case "via": { const start = w.startAttribute(18); encodeRtviaHdr(w, item); w.endNest(start) }; break
        case "newdst": r.writeBytes(w, 19, item); break
        case "pref": w.u8(20, item); break
        case "encapType": w.u16(21, r.enumNumber(LWTUNNEL_ENCAP_TYPE_NUMBERS, item)); break
        case "encap": encodeEncapMsg(w, 22, item, selector_encap_type); break
        case "expires": w.u32(23, item); break
        case "pad": r.writeBytes(w, 24, item); break
        case "uid": w.u32(25, item); break
        case "ttlPropagate": w.u8(26, item); break
        case "ipProto": w.u8(27, item); break
        case "sport": w.u16(28, item, false); break
        case "dport": w.u16(29, item, false); break
        case "nhId": w.u32(30, item); break
        case "flowlabel": w.u32(31, item, false); break
        case "unknownAttributes": r.writeUnknown(w, item); break
        default: r.unknownKey("rtmsg and route-attrs", ["rtmFamily","rtmDstLen","rtmSrcLen","rtmTos","rtmTable","rtmProtocol","rtmScope","rtmType","rtmFlags","dst","src","iif","oif","gateway","priority","prefsrc","metrics","multipath","protoinfo","flow","cacheinfo","session","mpAlgo","table","mark","mfcStats","via","newdst","pref","encapType","encap","expires","pad","uid","ttlPropagate","ipProto","sport","dport","nhId","flowlabel"])
      }
    }
  } catch (error) { r.at(key, -1, error) }
}
const EncapMplsAttrs_NAMES: Readonly<Record<number, string>> = {"1":"dst","2":"ttl"}
function decodeEncapMplsAttrs(view: ByteView, position: number, end: number): EncapMplsAttrs {
  const u16 = view.u16
  const { u8 } = view
  let v0: Uint8Array | undefined
  let v1: number | undefined
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
        case 1: v0 = r.bytes(u8, at, stop); continue
        case 2: if (length === 5) { v1 = u8[at]!; continue } break
      }
      unknown = r.keep(unknown, view, p, length)
    }
    type = -1
    if (p < end) r.leftover(p, end)
  } catch (error) { r.inAttribute(EncapMplsAttrs_NAMES, type, p, error) }
  return {
    dst: v0,
    ttl: v1,
    unknownAttributes: unknown,
  }
}
function encodeEncapMplsAttrs(w: Writer, value: any): void {
  r.expectObject(value, "encap-mpls-attrs")
  let key = ''
  try {
    for (key in value) {
      const item = value[key]
      if (item === undefined) continue
      switch (key) {
        case "dst": r.writeBytes(w, 1, item); break
        case "ttl": w.u8(2, item); break
        case "unknownAttributes": r.writeUnknown(w, item); break
        default: r.unknownKey("encap-mpls-attrs", ["dst","ttl"])
      }
    }
  } catch (error) { r.at(key, -1, error) }
}
const EncapIpAttrs_NAMES: Readonly<Record<number, string>> = {"1":"id","2":"dst","3":"src","4":"ttl","5":"tos","6":"flags","8":"opts"}
function decodeEncapIpAttrs(view: ByteView, position: number, end: number): EncapIpAttrs {
  const u16 = view.u16
  const { u8, data } = view
  let v0: bigint | undefined
  let v1: string | undefined
  let v2: string | undefined
  let v3: number | undefined
  let v4: number | undefined
  let v5: number | undefined
  let v6: Uint8Array | undefined
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
        case 1: if (length === 12) { v0 = r.u64(view, at, false); continue } break
        case 2: case 3: if (length === 8 || length === 20) { const item = r.ip(view, at, stop); switch (type) { case 2: v1 = item; continue; default: v2 = item; continue } } break
        case 4: case 5: if (length === 5) { const item = u8[at]!; switch (type) { case 4: v3 = item; continue; default: v4 = item; continue } } break
        case 6: if (length === 6) { v5 = data.getUint16(at, false); continue } break
        case 8: v6 = r.bytes(u8, at, stop); continue
        case 7: continue
      }
      unknown = r.keep(unknown, view, p, length)
    }
    type = -1
    if (p < end) r.leftover(p, end)
  } catch (error) { r.inAttribute(EncapIpAttrs_NAMES, type, p, error) }
  return {
    id: v0,
    dst: v1,
    src: v2,
    ttl: v3,
    tos: v4,
    flags: v5,
    opts: v6,
    unknownAttributes: unknown,
  }
}
function encodeEncapIpAttrs(w: Writer, value: any): void {
  r.expectObject(value, "encap-ip-attrs")
  let key = ''
  try {
    for (key in value) {
      const item = value[key]
      if (item === undefined) continue
      switch (key) {
        case "id": w.u64(1, item, false); break
        case "dst": r.writeIp(w, 2, item); break
        case "src": r.writeIp(w, 3, item); break
        case "ttl": w.u8(4, item); break
        case "tos": w.u8(5, item); break
        case "flags": w.u16(6, item, false); break
        case "opts": r.writeBytes(w, 8, item); break
        case "unknownAttributes": r.writeUnknown(w, item); break
        default: r.unknownKey("encap-ip-attrs", ["id","dst","src","ttl","tos","flags","opts"])
      }
    }
  } catch (error) { r.at(key, -1, error) }
}
const EncapIp6Attrs_NAMES: Readonly<Record<number, string>> = {"1":"id","2":"dst","3":"src","4":"hoplimit","5":"tc","6":"flags","8":"opts"}
function decodeEncapIp6Attrs(view: ByteView, position: number, end: number): EncapIp6Attrs {
  const u16 = view.u16
  const { u8, data } = view
  let v0: bigint | undefined
  let v1: string | undefined
  let v2: string | undefined
  let v3: number | undefined
  let v4: number | undefined
  let v5: number | undefined
  let v6: Uint8Array | undefined
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
        case 1: if (length === 12) { v0 = r.u64(view, at, false); continue } break
        case 2: case 3: if (length === 8 || length === 20) { const item = r.ip(view, at, stop); switch (type) { case 2: v1 = item; continue; default: v2 = item; continue } } break
        case 4: case 5: if (length === 5) { const item = u8[at]!; switch (type) { case 4: v3 = item; continue; default: v4 = item; continue } } break
        case 6: if (length === 6) { v5 = data.getUint16(at, false); continue } break
        case 8: v6 = r.bytes(u8, at, stop); continue
        case 7: continue
      }
      unknown = r.keep(unknown, view, p, length)
    }
    type = -1
    if (p < end) r.leftover(p, end)
  } catch (error) { r.inAttribute(EncapIp6Attrs_NAMES, type, p, error) }
  return {
    id: v0,
    dst: v1,
    src: v2,
    hoplimit: v3,
    tc: v4,
    flags: v5,
    opts: v6,
    unknownAttributes: unknown,
  }
}
function encodeEncapIp6Attrs(w: Writer, value: any): void {
  r.expectObject(value, "encap-ip6-attrs")
  let key = ''
  try {
    for (key in value) {
      const item = value[key]
      if (item === undefined) continue
      switch (key) {
        case "id": w.u64(1, item, false); break
        case "dst": r.writeIp(w, 2, item); break
        case "src": r.writeIp(w, 3, item); break
        case "hoplimit": w.u8(4, item); break
        case "tc": w.u8(5, item); break
        case "flags": w.u16(6, item, false); break
        case "opts": r.writeBytes(w, 8, item); break
        case "unknownAttributes": r.writeUnknown(w, item); break
        default: r.unknownKey("encap-ip6-attrs", ["id","dst","src","hoplimit","tc","flags","opts"])
      }
    }
  } catch (error) { r.at(key, -1, error) }
}
const EncapSeg6Attrs_NAMES: Readonly<Record<number, string>> = {"1":"srh"}
function decodeEncapSeg6Attrs(view: ByteView, position: number, end: number): EncapSeg6Attrs {
  const u16 = view.u16
  const { u8 } = view
  let v0: Uint8Array | undefined
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
        case 1: v0 = r.bytes(u8, at, stop); continue
      }
      unknown = r.keep(unknown, view, p, length)
    }
    type = -1
    if (p < end) r.leftover(p, end)
  } catch (error) { r.inAttribute(EncapSeg6Attrs_NAMES, type, p, error) }
  return {
    srh: v0,
    unknownAttributes: unknown,
  }
}
function encodeEncapSeg6Attrs(w: Writer, value: any): void {
  r.expectObject(value, "encap-seg6-attrs")
  let key = ''
  try {
    for (key in value) {
      const item = value[key]
      if (item === undefined) continue
      switch (key) {
        case "srh": r.writeBytes(w, 1, item); break
        case "unknownAttributes": r.writeUnknown(w, item); break
        default: r.unknownKey("encap-seg6-attrs", ["srh"])
      }
    }
  } catch (error) { r.at(key, -1, error) }
}
const Metrics_NAMES: Readonly<Record<number, string>> = {"1":"lock","2":"mtu","3":"window","4":"rtt","5":"rttvar","6":"ssthresh","7":"cwnd","8":"advmss","9":"reordering","10":"hoplimit","11":"initcwnd","12":"features","13":"rto-min","14":"initrwnd","15":"quickack","16":"cc-algo","17":"fastopen-no-cookie"}
function decodeMetrics(view: ByteView, position: number, end: number): Metrics {
  const u16 = view.u16
  const { u8, u32 } = view
  let v0: number | undefined
  let v1: number | undefined
  let v2: number | undefined
  let v3: number | undefined
  let v4: number | undefined
  let v5: number | undefined
  let v6: number | undefined
  let v7: number | undefined
  let v8: number | undefined
  let v9: number | undefined
  let v10: number | undefined
  let v11: number | undefined
  let v12: number | undefined
  let v13: number | undefined
  let v14: number | undefined
  let v15: string | undefined
  let v16: number | undefined
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
        case 1: case 2: case 3: case 4: case 5: case 6: case 7: case 8: case 9: case 10: case 11: case 12: case 13: case 14: case 15: case 17: if (length === 8) { const item = u32[at >> 2]!; switch (type) { case 1: v0 = item; continue; case 2: v1 = item; continue; case 3: v2 = item; continue; case 4: v3 = item; continue; case 5: v4 = item; continue; case 6: v5 = item; continue; case 7: v6 = item; continue; case 8: v7 = item; continue; case 9: v8 = item; continue; case 10: v9 = item; continue; case 11: v10 = item; continue; case 12: v11 = item; continue; case 13: v12 = item; continue; case 14: v13 = item; continue; case 15: v14 = item; continue; default: v16 = item; continue } } break
        case 16: v15 = r.decodeText(u8, at, stop); continue
      }
      unknown = r.keep(unknown, view, p, length)
    }
    type = -1
    if (p < end) r.leftover(p, end)
  } catch (error) { r.inAttribute(Metrics_NAMES, type, p, error) }
  return {
    lock: v0,
    mtu: v1,
    window: v2,
    rtt: v3,
    rttvar: v4,
    ssthresh: v5,
    cwnd: v6,
    advmss: v7,
    reordering: v8,
    hoplimit: v9,
    initcwnd: v10,
    features: v11,
    rtoMin: v12,
    initrwnd: v13,
    quickack: v14,
    ccAlgo: v15,
    fastopenNoCookie: v16,
    unknownAttributes: unknown,
  }
}
function encodeMetrics(w: Writer, value: any): void {
  r.expectObject(value, "metrics")
  let key = ''
  try {
    for (key in value) {
      const item = value[key]
      if (item === undefined) continue
      switch (key) {
        case "lock": w.u32(1, item); break
        case "mtu": w.u32(2, item); break
        case "window": w.u32(3, item); break
        case "rtt": w.u32(4, item); break
        case "rttvar": w.u32(5, item); break
        case "ssthresh": w.u32(6, item); break
        case "cwnd": w.u32(7, item); break
        case "advmss": w.u32(8, item); break
        case "reordering": w.u32(9, item); break
        case "hoplimit": w.u32(10, item); break
        case "initcwnd": w.u32(11, item); break
        case "features": w.u32(12, item); break
        case "rtoMin": w.u32(13, item); break
        case "initrwnd": w.u32(14, item); break
        case "quickack": w.u32(15, item); break
        case "ccAlgo": r.writeString(w, 16, item); break
        case "fastopenNoCookie": w.u32(17, item); break
        case "unknownAttributes": r.writeUnknown(w, item); break
        default: r.unknownKey("metrics", ["lock","mtu","window","rtt","rttvar","ssthresh","cwnd","advmss","reordering","hoplimit","initcwnd","features","rtoMin","initrwnd","quickack","ccAlgo","fastopenNoCookie"])
      }
    }
  } catch (error) { r.at(key, -1, error) }
}
const RTNH_FLAGS_BITS: ReadonlyMap<string, number | bigint> = new Map<string, number | bigint>([["dead", 1], ["pervasive", 2], ["onlink", 4], ["offload", 8], ["linkdown", 16], ["unresolved", 32], ["trap", 64]])
const RTNH_FLAGS_FLAGS = r.flagsDecoder([...RTNH_FLAGS_BITS])
function findRtnexthopRouteAttrsEncapType(view: ByteView, position: number, end: number): unknown {
  const { u16 } = view
  const found = r.findAttribute(view, position, end, 21)
  if (found < 0) return ''
  const at = found + 4
  const stop = found + u16[found >> 1]!
  return stop - at === 2 ? (LWTUNNEL_ENCAP_TYPE_NAMES[u16[at >> 1]!] ?? u16[at >> 1]!) : ''
}
const RtnexthopRouteAttrs_REST = { src: undefined, iif: undefined, metrics: undefined, multipath: undefined, protoinfo: undefined, flow: undefined, session: undefined, mpAlgo: undefined, mark: undefined, mfcStats: undefined, via: undefined, newdst: undefined, encapType: undefined, encap: undefined, expires: undefined, pad: undefined, uid: undefined, ttlPropagate: undefined, ipProto: undefined, sport: undefined, dport: undefined, nhId: undefined, flowlabel: undefined }
/** The object with one more attribute; undefined where that is to be kept as it came. */
function restRtnexthopRouteAttrs(view: ByteView, position: number, end: number, p: number, type: number, length: number, out: any): any {
  const { u8, u16, u32, data } = view
  let selector_encap_type: unknown
  const at = p + 4
  const stop = p + length
  switch (type) {
        case 2: if (length === 8 || length === 20) { out ??= { ...RtnexthopRouteAttrs_REST }; out.src = r.ip(view, at, stop); return out } break
        case 3: case 11: case 16: case 23: case 25: case 30: if (length === 8) { const item = u32[at >> 2]!; out ??= { ...RtnexthopRouteAttrs_REST }; switch (type) { case 3: out.iif = item; return out; case 11: out.flow = item; return out; case 16: out.mark = item; return out; case 23: out.expires = item; return out; case 25: out.uid = item; return out; default: out.nhId = item; return out } } break
        case 8: out ??= { ...RtnexthopRouteAttrs_REST }; out.metrics = decodeMetrics(view, at, stop); return out
        case 9: out ??= { ...RtnexthopRouteAttrs_REST }; out.multipath = r.records(view, at, stop, (at, stop) => decodeRtnexthopRouteAttrs(view, at, stop)); return out
        case 10: case 13: case 14: case 17: case 19: case 24: { const item = r.bytes(u8, at, stop); out ??= { ...RtnexthopRouteAttrs_REST }; switch (type) { case 10: out.protoinfo = item; return out; case 13: out.session = item; return out; case 14: out.mpAlgo = item; return out; case 17: out.mfcStats = item; return out; case 19: out.newdst = item; return out; default: out.pad = item; return out } }
        case 18: out ??= { ...RtnexthopRouteAttrs_REST }; out.via = decodeRtviaHdr(view, at, stop); return out
        case 21: if (length === 6) { out ??= { ...RtnexthopRouteAttrs_REST }; out.encapType = (LWTUNNEL_ENCAP_TYPE_NAMES[u16[at >> 1]!] ?? u16[at >> 1]!); return out } break
        case 22: selector_encap_type ??= findRtnexthopRouteAttrsEncapType(view, position + 8, end); out ??= { ...RtnexthopRouteAttrs_REST }; out.encap = decodeEncapMsg(view, at, stop, selector_encap_type); return out
        case 26: case 27: if (length === 5) { const item = u8[at]!; out ??= { ...RtnexthopRouteAttrs_REST }; switch (type) { case 26: out.ttlPropagate = item; return out; default: out.ipProto = item; return out } } break
        case 28: case 29: if (length === 6) { const item = data.getUint16(at, false); out ??= { ...RtnexthopRouteAttrs_REST }; switch (type) { case 28: out.sport = item; return out; default: out.dport = item; return out } } break
        case 31: if (length === 8) { out ??= { ...RtnexthopRouteAttrs_REST }; out.flowlabel = data.getUint32(at, false); return out } break
  }
  return undefined
}
function wholeRtnexthopRouteAttrs(lean: RtnexthopRouteAttrs, others: any, unknown: RawAttribute[] | undefined): RtnexthopRouteAttrs {
  return {
    rtnhLen: lean.rtnhLen,
    rtnhFlags: lean.rtnhFlags,
    rtnhHops: lean.rtnhHops,
    rtnhIfindex: lean.rtnhIfindex,
    dst: lean.dst,
    src: others.src,
    iif: others.iif,
    oif: lean.oif,
    gateway: lean.gateway,
    priority: lean.priority,
    prefsrc: lean.prefsrc,
    metrics: others.metrics,
    multipath: others.multipath,
    protoinfo: others.protoinfo,
    flow: others.flow,
    cacheinfo: lean.cacheinfo,
    session: others.session,
    mpAlgo: others.mpAlgo,
    table: lean.table,
    mark: others.mark,
    mfcStats: others.mfcStats,
    via: others.via,
    newdst: others.newdst,
    pref: lean.pref,
    encapType: others.encapType,
    encap: others.encap,
    expires: others.expires,
    pad: others.pad,
    uid: others.uid,
    ttlPropagate: others.ttlPropagate,
    ipProto: others.ipProto,
    sport: others.sport,
    dport: others.dport,
    nhId: others.nhId,
    flowlabel: others.flowlabel,
    unknownAttributes: unknown,
  }
}
const RtnexthopRouteAttrs_NAMES: Readonly<Record<number, string>> = {"1":"dst","2":"src","3":"iif","4":"oif","5":"gateway","6":"priority","7":"prefsrc","8":"metrics","9":"multipath","10":"protoinfo","11":"flow","12":"cacheinfo","13":"session","14":"mp-algo","15":"table","16":"mark","17":"mfc-stats","18":"via","19":"newdst","20":"pref","21":"encap-type","22":"encap","23":"expires","24":"pad","25":"uid","26":"ttl-propagate","27":"ip-proto","28":"sport","29":"dport","30":"nh-id","31":"flowlabel"}
function decodeRtnexthopRouteAttrs(view: ByteView, position: number, end: number): RtnexthopRouteAttrs {
  const { u8, u16, u32 } = view
  if (end - position < 8) r.shortHeader("rtnexthop", 8, position, end)
  let v0: string | undefined
  let v3: number | undefined
  let v4: string | undefined
  let v5: number | undefined
  let v6: string | undefined
  let v11: RtaCacheinfo | undefined
  let v14: number | undefined
  let v19: number | undefined
  let rest: any
  let unknown: RawAttribute[] | undefined
  let p = position + 8
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
        case 1: case 5: case 7: if (length === 8 || length === 20) { const item = r.ip(view, at, stop); switch (type) { case 1: v0 = item; continue; case 5: v4 = item; continue; default: v6 = item; continue } } break
        case 4: case 6: case 15: if (length === 8) { const item = u32[at >> 2]!; switch (type) { case 4: v3 = item; continue; case 6: v5 = item; continue; default: v14 = item; continue } } break
        case 12: v11 = decodeRtaCacheinfo(view, at, stop); continue
        case 20: if (length === 5) { v19 = u8[at]!; continue } break
        default: {
          const more = restRtnexthopRouteAttrs(view, position, end, p, type, length, rest)
          if (more === undefined) break
          rest = more
          continue
        }
      }
      unknown = r.keep(unknown, view, p, length)
    }
    type = -1
    if (p < end) r.leftover(p, end)
  } catch (error) { r.inAttribute(RtnexthopRouteAttrs_NAMES, type, p, error) }
  const out: RtnexthopRouteAttrs = {
    rtnhLen: u16[position >> 1]!,
    rtnhFlags: RTNH_FLAGS_FLAGS(u8[position + 2]!),
    rtnhHops: u8[position + 3]!,
    rtnhIfindex: (u32[(position + 4) >> 2]! | 0),
    dst: v0,
    oif: v3,
    gateway: v4,
    priority: v5,
    prefsrc: v6,
    cacheinfo: v11,
    table: v14,
    pref: v19,
  }
  return rest === undefined && unknown === undefined ? out : wholeRtnexthopRouteAttrs(out, rest ?? RtnexthopRouteAttrs_REST, unknown)
}
function encodeRtnexthopRouteAttrs(w: Writer, value: any): void {
  r.expectObject(value, "rtnexthop and route-attrs")
  const selector_encap_type = value?.["encapType"]
  const header = w.zeros(8)
  w.pad()
  let key = ''
  try {
    for (key in value) {
      const item = value[key]
      if (item === undefined) continue
      switch (key) {
        case "rtnhLen": r.put.u16(w.view.data, header + 0, item, LE); break
        case "rtnhFlags": r.put.u8(w.view.data, header + 2, Number(r.flagBits(RTNH_FLAGS_BITS, item)), LE); break
        case "rtnhHops": r.put.u8(w.view.data, header + 3, item, LE); break
        case "rtnhIfindex": r.put.s32(w.view.data, header + 4, item, LE); break
        case "dst": r.writeIp(w, 1, item); break
        case "src": r.writeIp(w, 2, item); break
        case "iif": w.u32(3, item); break
        case "oif": w.u32(4, item); break
        case "gateway": r.writeIp(w, 5, item); break
        case "priority": w.u32(6, item); break
        case "prefsrc": r.writeIp(w, 7, item); break
        case "metrics": { const nest = w.startNest(8); encodeMetrics(w, item); w.endNest(nest) }; break
        case "multipath": { const start = w.startAttribute(9); r.writeRecords(w, item, record => encodeRtnexthopRouteAttrs(w, record)); w.endNest(start) }; break
        case "protoinfo": r.writeBytes(w, 10, item); break
        case "flow": w.u32(11, item); break
        case "cacheinfo": { const start = w.startAttribute(12); encodeRtaCacheinfo(w, item); w.endNest(start) }; break
        case "session": r.writeBytes(w, 13, item); break
        case "mpAlgo": r.writeBytes(w, 14, item); break
        case "table": w.u32(15, item); break
        case "mark": w.u32(16, item); break
        case "mfcStats": r.writeBytes(w, 17, item); break
        case "via": { const start = w.startAttribute(18); encodeRtviaHdr(w, item); w.endNest(start) }; break
        case "newdst": r.writeBytes(w, 19, item); break
        case "pref": w.u8(20, item); break
        case "encapType": w.u16(21, r.enumNumber(LWTUNNEL_ENCAP_TYPE_NUMBERS, item)); break
        case "encap": encodeEncapMsg(w, 22, item, selector_encap_type); break
        case "expires": w.u32(23, item); break
        case "pad": r.writeBytes(w, 24, item); break
        case "uid": w.u32(25, item); break
        case "ttlPropagate": w.u8(26, item); break
        case "ipProto": w.u8(27, item); break
        case "sport": w.u16(28, item, false); break
        case "dport": w.u16(29, item, false); break
        case "nhId": w.u32(30, item); break
        case "flowlabel": w.u32(31, item, false); break
        case "unknownAttributes": r.writeUnknown(w, item); break
        default: r.unknownKey("rtnexthop and route-attrs", ["rtnhLen","rtnhFlags","rtnhHops","rtnhIfindex","dst","src","iif","oif","gateway","priority","prefsrc","metrics","multipath","protoinfo","flow","cacheinfo","session","mpAlgo","table","mark","mfcStats","via","newdst","pref","encapType","encap","expires","pad","uid","ttlPropagate","ipProto","sport","dport","nhId","flowlabel"])
      }
    }
  } catch (error) { r.at(key, -1, error) }
}

/** The family rt-route. */
export const rtRoute: Family<RtRouteOperations, RtRouteEvents> = {
  name: "rt-route",
  protocol: 0,
  generic: false,
  version: 1,
  groups: { "rtnlgrp-ipv4-mroute": 6, "rtnlgrp-ipv4-route": 7, "rtnlgrp-ipv6-mroute": 10, "rtnlgrp-ipv6-route": 11, "rtnlgrp-mpls-route": 27 },
  operations: {
    "getroute": {
      name: "getroute",
      do: { request: 26, reply: 24, encodeRequest: encodeRtmsgRouteAttrs, decodeRequest: decodeRtmsgRouteAttrs, encodeReply: encodeRtmsgRouteAttrs, decodeReply: decodeRtmsgRouteAttrs },
      dump: { request: 26, reply: 24, encodeRequest: encodeRtmsgRouteAttrs, decodeRequest: decodeRtmsgRouteAttrs, encodeReply: encodeRtmsgRouteAttrs, decodeReply: decodeRtmsgRouteAttrs },
    },
    "newroute": {
      name: "newroute",
      do: { request: 24, reply: undefined, encodeRequest: encodeRtmsgRouteAttrs, decodeRequest: decodeRtmsgRouteAttrs, encodeReply: encodeRtmsgRouteAttrs, decodeReply: decodeRtmsgRouteAttrs },
    },
    "delroute": {
      name: "delroute",
      do: { request: 25, reply: undefined, encodeRequest: encodeRtmsgRouteAttrs, decodeRequest: decodeRtmsgRouteAttrs, encodeReply: encodeRtmsgRouteAttrs, decodeReply: decodeRtmsgRouteAttrs },
    },
  },
  events: {
    24: { name: "newrouteNtf", decode: decodeRtmsgRouteAttrs, encode: encodeRtmsgRouteAttrs },
    25: { name: "delrouteNtf", decode: decodeRtmsgRouteAttrs, encode: encodeRtmsgRouteAttrs },
  },
  spec: model,
}

function model(): Spec {
  return {
    name: "rt-route",
    protocol: "netlink-raw",
    protonum: 0,
    version: 1,
    definitions: [
      {
        kind: "enum",
        name: "rtm-type",
        entries: [
          { name: "unspec", value: 0 },
          { name: "unicast", value: 1 },
          { name: "local", value: 2 },
          { name: "broadcast", value: 3 },
          { name: "anycast", value: 4 },
          { name: "multicast", value: 5 },
          { name: "blackhole", value: 6 },
          { name: "unreachable", value: 7 },
          { name: "prohibit", value: 8 },
          { name: "throw", value: 9 },
          { name: "nat", value: 10 },
          { name: "xresolve", value: 11 },
        ],
        enumName: null,
        namePrefix: "rtn-",
      },
      {
        kind: "struct",
        name: "rtmsg",
        members: [
          { name: "rtm-family", type: "u8" },
          { name: "rtm-dst-len", type: "u8" },
          { name: "rtm-src-len", type: "u8" },
          { name: "rtm-tos", type: "u8" },
          { name: "rtm-table", type: "u8" },
          { name: "rtm-protocol", type: "u8" },
          { name: "rtm-scope", type: "u8" },
          { name: "rtm-type", type: "u8", enum: "rtm-type" },
          { name: "rtm-flags", type: "u32" },
        ],
      },
      {
        kind: "struct",
        name: "rta-cacheinfo",
        members: [
          { name: "rta-clntref", type: "u32" },
          { name: "rta-lastuse", type: "u32" },
          { name: "rta-expires", type: "s32" },
          { name: "rta-error", type: "u32" },
          { name: "rta-used", type: "u32" },
          { name: "rta-id", type: "u32" },
          { name: "rta-ts", type: "u32" },
          { name: "rta-tsage", type: "u32" },
        ],
      },
      {
        kind: "struct",
        name: "rtnexthop",
        members: [
          { name: "rtnh-len", type: "u16" },
          { name: "rtnh-flags", type: "u8", enum: "rtnh-flags", enumAsFlags: true },
          { name: "rtnh-hops", type: "u8" },
          { name: "rtnh-ifindex", type: "s32" },
        ],
      },
      {
        kind: "flags",
        name: "rtnh-flags",
        entries: [
          { name: "dead", value: 1 },
          { name: "pervasive", value: 2 },
          { name: "onlink", value: 4 },
          { name: "offload", value: 8 },
          { name: "linkdown", value: 16 },
          { name: "unresolved", value: 32 },
          { name: "trap", value: 64 },
        ],
      },
      {
        kind: "enum",
        name: "lwtunnel-encap-type",
        entries: [
          { name: "none", value: 0 },
          { name: "mpls", value: 1 },
          { name: "ip", value: 2 },
          { name: "ila", value: 3 },
          { name: "ip6", value: 4 },
          { name: "seg6", value: 5 },
          { name: "bpf", value: 6 },
          { name: "seg6-local", value: 7 },
          { name: "rpl", value: 8 },
          { name: "ioam6", value: 9 },
          { name: "xfrm", value: 10 },
        ],
      },
      {
        kind: "struct",
        name: "rtvia-hdr",
        members: [
          { name: "family", type: "u16" },
        ],
      },
    ],
    attributeSets: [
      {
        name: "route-attrs",
        attributes: [
          { name: "dst", value: 1, type: "binary", displayHint: "ipv4" },
          { name: "src", value: 2, type: "binary", displayHint: "ipv4" },
          { name: "iif", value: 3, type: "u32" },
          { name: "oif", value: 4, type: "u32" },
          { name: "gateway", value: 5, type: "binary", displayHint: "ipv4" },
          { name: "priority", value: 6, type: "u32" },
          { name: "prefsrc", value: 7, type: "binary", displayHint: "ipv4" },
          { name: "metrics", value: 8, type: "nest", nestedAttributes: "metrics" },
          { name: "multipath", value: 9, type: "records", struct: "rtnexthop", nestedAttributes: "route-attrs" },
          { name: "protoinfo", value: 10, type: "binary" },
          { name: "flow", value: 11, type: "u32" },
          { name: "cacheinfo", value: 12, type: "binary", struct: "rta-cacheinfo" },
          { name: "session", value: 13, type: "binary" },
          { name: "mp-algo", value: 14, type: "binary" },
          { name: "table", value: 15, type: "u32" },
          { name: "mark", value: 16, type: "u32" },
          { name: "mfc-stats", value: 17, type: "binary" },
          { name: "via", value: 18, type: "binary", struct: "rtvia-hdr" },
          { name: "newdst", value: 19, type: "binary" },
          { name: "pref", value: 20, type: "u8" },
          { name: "encap-type", value: 21, type: "u16", enum: "lwtunnel-encap-type" },
          { name: "encap", value: 22, type: "sub-message", subMessage: "encap-msg", selector: "encap-type" },
          { name: "expires", value: 23, type: "u32" },
          { name: "pad", value: 24, type: "binary" },
          { name: "uid", value: 25, type: "u32" },
          { name: "ttl-propagate", value: 26, type: "u8" },
          { name: "ip-proto", value: 27, type: "u8" },
          { name: "sport", value: 28, type: "u16", byteOrder: "big-endian" },
          { name: "dport", value: 29, type: "u16", byteOrder: "big-endian" },
          { name: "nh-id", value: 30, type: "u32" },
          { name: "flowlabel", value: 31, type: "u32", byteOrder: "big-endian", displayHint: "hex" },
        ],
        usual: ["dst", "oif", "gateway", "priority", "prefsrc", "table", "cacheinfo", "pref"],
        namePrefix: "rta-",
      },
      {
        name: "metrics",
        attributes: [
          { name: "unspec", value: 0, type: "unused" },
          { name: "lock", value: 1, type: "u32" },
          { name: "mtu", value: 2, type: "u32" },
          { name: "window", value: 3, type: "u32" },
          { name: "rtt", value: 4, type: "u32" },
          { name: "rttvar", value: 5, type: "u32" },
          { name: "ssthresh", value: 6, type: "u32" },
          { name: "cwnd", value: 7, type: "u32" },
          { name: "advmss", value: 8, type: "u32" },
          { name: "reordering", value: 9, type: "u32" },
          { name: "hoplimit", value: 10, type: "u32" },
          { name: "initcwnd", value: 11, type: "u32" },
          { name: "features", value: 12, type: "u32" },
          { name: "rto-min", value: 13, type: "u32" },
          { name: "initrwnd", value: 14, type: "u32" },
          { name: "quickack", value: 15, type: "u32" },
          { name: "cc-algo", value: 16, type: "string" },
          { name: "fastopen-no-cookie", value: 17, type: "u32" },
        ],
        namePrefix: "rtax-",
      },
      {
        name: "encap-mpls-attrs",
        attributes: [
          { name: "dst", value: 1, type: "binary" },
          { name: "ttl", value: 2, type: "u8" },
        ],
      },
      {
        name: "encap-ip-attrs",
        attributes: [
          { name: "id", value: 1, type: "u64", byteOrder: "big-endian" },
          { name: "dst", value: 2, type: "binary", displayHint: "ipv4" },
          { name: "src", value: 3, type: "binary", displayHint: "ipv4" },
          { name: "ttl", value: 4, type: "u8" },
          { name: "tos", value: 5, type: "u8" },
          { name: "flags", value: 6, type: "u16", byteOrder: "big-endian" },
          { name: "pad", value: 7, type: "pad" },
          { name: "opts", value: 8, type: "binary" },
        ],
      },
      {
        name: "encap-ip6-attrs",
        attributes: [
          { name: "id", value: 1, type: "u64", byteOrder: "big-endian" },
          { name: "dst", value: 2, type: "binary", displayHint: "ipv6" },
          { name: "src", value: 3, type: "binary", displayHint: "ipv6" },
          { name: "hoplimit", value: 4, type: "u8" },
          { name: "tc", value: 5, type: "u8" },
          { name: "flags", value: 6, type: "u16", byteOrder: "big-endian" },
          { name: "pad", value: 7, type: "pad" },
          { name: "opts", value: 8, type: "binary" },
        ],
      },
      {
        name: "encap-seg6-attrs",
        attributes: [
          { name: "srh", value: 1, type: "binary" },
        ],
      },
    ],
    subMessages: [
      {
        name: "encap-msg",
        formats: [
          { value: "mpls", attributeSet: "encap-mpls-attrs" },
          { value: "ip", attributeSet: "encap-ip-attrs" },
          { value: "ip6", attributeSet: "encap-ip6-attrs" },
          { value: "seg6", attributeSet: "encap-seg6-attrs" },
        ],
      },
    ],
    operations: {
      enumModel: "directional",
      list: [
        {
          name: "getroute",
          attributeSet: "route-attrs",
          fixedHeader: "rtmsg",
          do: { request: { value: 26, attributes: ["src", "dst", "iif", "oif", "ip-proto", "sport", "dport", "mark", "uid", "flowlabel"] }, reply: { value: 24, attributes: ["dst", "src", "iif", "oif", "gateway", "priority", "prefsrc", "metrics", "multipath", "flow", "cacheinfo", "table", "mark", "mfc-stats", "via", "newdst", "pref", "encap-type", "encap", "expires", "pad", "uid", "ttl-propagate", "ip-proto", "sport", "dport", "nh-id", "flowlabel"] } },
          dump: { request: { value: 26, attributes: [] }, reply: { value: 24, attributes: ["dst", "src", "iif", "oif", "gateway", "priority", "prefsrc", "metrics", "multipath", "flow", "cacheinfo", "table", "mark", "mfc-stats", "via", "newdst", "pref", "encap-type", "encap", "expires", "pad", "uid", "ttl-propagate", "ip-proto", "sport", "dport", "nh-id", "flowlabel"] } },
        },
        {
          name: "newroute",
          attributeSet: "route-attrs",
          fixedHeader: "rtmsg",
          do: { request: { value: 24, attributes: ["dst", "src", "iif", "oif", "gateway", "priority", "prefsrc", "metrics", "multipath", "flow", "cacheinfo", "table", "mark", "mfc-stats", "via", "newdst", "pref", "encap-type", "encap", "expires", "pad", "uid", "ttl-propagate", "ip-proto", "sport", "dport", "nh-id", "flowlabel"] } },
        },
        {
          name: "delroute",
          attributeSet: "route-attrs",
          fixedHeader: "rtmsg",
          do: { request: { value: 25, attributes: ["dst", "src", "iif", "oif", "gateway", "priority", "prefsrc", "metrics", "multipath", "flow", "cacheinfo", "table", "mark", "mfc-stats", "via", "newdst", "pref", "encap-type", "encap", "expires", "pad", "uid", "ttl-propagate", "ip-proto", "sport", "dport", "nh-id", "flowlabel"] } },
        },
        { name: "newroute-ntf", attributeSet: "route-attrs", fixedHeader: "rtmsg", notify: "getroute", value: 24 },
        { name: "delroute-ntf", attributeSet: "route-attrs", fixedHeader: "rtmsg", notify: "getroute", value: 25 },
      ],
      namePrefix: "rtm-",
    },
    mcastGroups: [
      { name: "rtnlgrp-ipv4-mroute", value: 6 },
      { name: "rtnlgrp-ipv4-route", value: 7 },
      { name: "rtnlgrp-ipv6-mroute", value: 10 },
      { name: "rtnlgrp-ipv6-route", value: 11 },
      { name: "rtnlgrp-mpls-route", value: 27 },
    ],
    uapiHeader: "linux/rtnetlink.h",
  }
}
