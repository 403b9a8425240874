// Generated from the specification of rt-neigh by `nlkit generate`; do not edit. One family is one file, however long it gets.

import type { ByteView, RawAttribute, Writer } from '../wire/index.js'
import type { Family, Spec } from '../schema/index.js'
import * as r from '../schema/runtime.js'

const LE = r.LITTLE_ENDIAN

export type NudState = "incomplete" | "reachable" | "stale" | "delay" | "probe" | "failed" | "noarp" | "permanent" | number
export type NtfFlags = "use" | "self" | "master" | "proxy" | "ext-learned" | "offloaded" | "sticky" | "router" | number
export type NtfExtFlags = "managed" | "locked" | "ext-validated" | number
export type RtmType = "unspec" | "unicast" | "local" | "broadcast" | "anycast" | "multicast" | "blackhole" | "unreachable" | "prohibit" | "throw" | "nat" | "xresolve" | number
export interface Ndmsg {
  readonly ndmFamily?: number | undefined
  readonly ndmIfindex?: number | undefined
  readonly ndmState?: readonly NudState[] | undefined
  readonly ndmFlags?: readonly NtfFlags[] | undefined
  readonly ndmType?: RtmType | undefined
  readonly trailingBytes?: Uint8Array | undefined
}
export interface Ndtmsg {
  readonly family?: number | undefined
  readonly trailingBytes?: Uint8Array | undefined
}
export interface NdaCacheinfo {
  readonly confirmed?: number | undefined
  readonly used?: number | undefined
  readonly updated?: number | undefined
  readonly refcnt?: number | undefined
  readonly trailingBytes?: Uint8Array | undefined
}
export interface NdtConfig {
  readonly keyLen?: number | undefined
  readonly entrySize?: number | undefined
  readonly entries?: number | undefined
  readonly lastFlush?: number | undefined
  readonly lastRand?: number | undefined
  readonly hashRnd?: number | undefined
  readonly hashMask?: number | undefined
  readonly hashChainGc?: number | undefined
  readonly proxyQlen?: number | undefined
  readonly trailingBytes?: Uint8Array | undefined
}
export interface NdtStats {
  readonly allocs?: bigint | undefined
  readonly destroys?: bigint | undefined
  readonly hashGrows?: bigint | undefined
  readonly resFailed?: bigint | undefined
  readonly lookups?: bigint | undefined
  readonly hits?: bigint | undefined
  readonly rcvProbesMcast?: bigint | undefined
  readonly rcvProbesUcast?: bigint | undefined
  readonly periodicGcRuns?: bigint | undefined
  readonly forcedGcRuns?: bigint | undefined
  readonly tableFulls?: bigint | undefined
  readonly trailingBytes?: Uint8Array | undefined
}
export type NeighbourAttrs = {
  readonly unspec?: Uint8Array | undefined
  readonly dst?: string | undefined
  readonly lladdr?: string | undefined
  readonly cacheinfo?: NdaCacheinfo | undefined
  readonly probes?: number | undefined
  readonly vlan?: number | undefined
  readonly port?: number | undefined
  readonly vni?: number | undefined
  readonly ifindex?: number | undefined
  readonly master?: number | undefined
  readonly linkNetnsid?: number | undefined
  readonly srcVni?: number | undefined
  readonly protocol?: number | undefined
  readonly nhId?: number | undefined
  readonly fdbExtAttrs?: Uint8Array | undefined
  readonly flagsExt?: readonly NtfExtFlags[] | undefined
  readonly ndmStateMask?: number | undefined
  readonly ndmFlagsMask?: number | undefined
  /** What the specification does not know, as it came. */
  readonly unknownAttributes?: readonly RawAttribute[] | undefined
}
export type NdmsgNeighbourAttrs = NeighbourAttrs & {
  readonly ndmFamily: number
  readonly ndmIfindex: number
  readonly ndmState: readonly NudState[]
  readonly ndmFlags: readonly NtfFlags[]
  readonly ndmType: RtmType
}
export type NdtAttrs = {
  readonly name?: string | undefined
  readonly thresh1?: number | undefined
  readonly thresh2?: number | undefined
  readonly thresh3?: number | undefined
  readonly config?: NdtConfig | undefined
  readonly parms?: NdtpaAttrs | undefined
  readonly stats?: NdtStats | undefined
  readonly gcInterval?: bigint | undefined
  /** What the specification does not know, as it came. */
  readonly unknownAttributes?: readonly RawAttribute[] | undefined
}
export type NdtmsgNdtAttrs = NdtAttrs & {
  readonly family: number
}
export type NdtpaAttrs = {
  readonly ifindex?: number | undefined
  readonly refcnt?: number | undefined
  readonly reachableTime?: bigint | undefined
  readonly baseReachableTime?: bigint | undefined
  readonly retransTime?: bigint | undefined
  readonly gcStaletime?: bigint | undefined
  readonly delayProbeTime?: bigint | undefined
  readonly queueLen?: number | undefined
  readonly appProbes?: number | undefined
  readonly ucastProbes?: number | undefined
  readonly mcastProbes?: number | undefined
  readonly anycastDelay?: bigint | undefined
  readonly proxyDelay?: bigint | undefined
  readonly proxyQlen?: number | undefined
  readonly locktime?: bigint | undefined
  readonly queueLenbytes?: number | undefined
  readonly mcastReprobes?: number | undefined
  readonly intervalProbeTimeMs?: bigint | undefined
  /** What the specification does not know, as it came. */
  readonly unknownAttributes?: readonly RawAttribute[] | undefined
}
export type RtNeighOperations = {
  "newneigh": { do: { request: Partial<NdmsgNeighbourAttrs>; reply: undefined } }
  "delneigh": { do: { request: Partial<NdmsgNeighbourAttrs>; reply: undefined } }
  "getneigh": { do: { request: Partial<NdmsgNeighbourAttrs>; reply: NdmsgNeighbourAttrs }; dump: { request: Partial<NdmsgNeighbourAttrs>; reply: NdmsgNeighbourAttrs } }
  "getneightbl": { dump: { request: Partial<NdtmsgNdtAttrs>; reply: NdtmsgNdtAttrs } }
  "setneightbl": { do: { request: Partial<NdtmsgNdtAttrs>; reply: undefined } }
}
export type RtNeighEvents = {
  "delneighNtf": NdmsgNeighbourAttrs
  "newneighNtf": NdmsgNeighbourAttrs
  "setneightbl": NdtmsgNdtAttrs
}

const NUD_STATE_BITS: ReadonlyMap<string, number | bigint> = new Map<string, number | bigint>([["incomplete", 1], ["reachable", 2], ["stale", 4], ["delay", 8], ["probe", 16], ["failed", 32], ["noarp", 64], ["permanent", 128]])
const NUD_STATE_FLAGS = r.flagsDecoder([...NUD_STATE_BITS])
const NTF_FLAGS_BITS: ReadonlyMap<string, number | bigint> = new Map<string, number | bigint>([["use", 1], ["self", 2], ["master", 4], ["proxy", 8], ["ext-learned", 16], ["offloaded", 32], ["sticky", 64], ["router", 128]])
const NTF_FLAGS_FLAGS = r.flagsDecoder([...NTF_FLAGS_BITS])
const RTM_TYPE_NUMBERS: ReadonlyMap<string, number | bigint> = new Map<string, number | bigint>([["unspec", 0], ["unicast", 1], ["local", 2], ["broadcast", 3], ["anycast", 4], ["multicast", 5], ["blackhole", 6], ["unreachable", 7], ["prohibit", 8], ["throw", 9], ["nat", 10], ["xresolve", 11]])
const RTM_TYPE_NAMES: Readonly<Record<number | string, RtmType>> = { 0: "unspec", 1: "unicast", 2: "local", 3: "broadcast", 4: "anycast", 5: "multicast", 6: "blackhole", 7: "unreachable", 8: "prohibit", 9: "throw", 10: "nat", 11: "xresolve" }
const NTF_EXT_FLAGS_BITS: ReadonlyMap<string, number | bigint> = new Map<string, number | bigint>([["managed", 1], ["locked", 2], ["ext-validated", 4]])
const NTF_EXT_FLAGS_FLAGS = r.flagsDecoder([...NTF_EXT_FLAGS_BITS])
function decodeNdaCacheinfo(view: ByteView, position: number, end: number): NdaCacheinfo {
  const { u32 } = view
  const left = end - position
  return {
    confirmed: left >= 4 ? u32[position >> 2]! : undefined,
    used: left >= 8 ? u32[(position + 4) >> 2]! : undefined,
    updated: left >= 12 ? u32[(position + 8) >> 2]! : undefined,
    refcnt: left >= 16 ? u32[(position + 12) >> 2]! : undefined,
    trailingBytes: left > 16 ? view.u8.slice(position + 16, end) : undefined,
  }
}
function putNdaCacheinfo(w: Writer, at: number, value: any): void {
  r.expectObject(value, "nda-cacheinfo")
  let key = ''
  try {
    for (key in value) {
      const item = value[key]
      if (item === undefined) continue
      switch (key) {
        case "confirmed": r.put.u32(w.view.data, at, item, LE); break
        case "used": r.put.u32(w.view.data, at + 4, item, LE); break
        case "updated": r.put.u32(w.view.data, at + 8, item, LE); break
        case "refcnt": r.put.u32(w.view.data, at + 12, item, LE); break
        case "trailingBytes": break
        default: r.unknownKey("struct nda-cacheinfo", ["confirmed","used","updated","refcnt"])
      }
    }
  } catch (error) { r.at(key, -1, error) }
}
function encodeNdaCacheinfo(w: Writer, value: any): void {
  const at = w.zeros(16)
  putNdaCacheinfo(w, at, value)
  if (value.trailingBytes !== undefined) w.raw(value.trailingBytes)
}
const NdmsgNeighbourAttrs_REST = { unspec: undefined, vlan: undefined, port: undefined, vni: undefined, ifindex: undefined, master: undefined, linkNetnsid: undefined, srcVni: undefined, protocol: undefined, nhId: undefined, fdbExtAttrs: undefined, flagsExt: undefined, ndmStateMask: undefined, ndmFlagsMask: undefined }
/** The object with one more attribute; undefined where that is to be kept as it came. */
function restNdmsgNeighbourAttrs(view: ByteView, p: number, type: number, length: number, out: any): any {
  const { u8, u16, u32, data } = view
  const at = p + 4
  const stop = p + length
  switch (type) {
        case 0: case 14: { const item = r.bytes(u8, at, stop); out ??= { ...NdmsgNeighbourAttrs_REST }; switch (type) { case 0: out.unspec = item; return out; default: out.fdbExtAttrs = item; return out } }
        case 5: case 16: if (length === 6) { const item = u16[at >> 1]!; out ??= { ...NdmsgNeighbourAttrs_REST }; switch (type) { case 5: out.vlan = item; return out; default: out.ndmStateMask = item; return out } } break
        case 6: if (length === 6) { out ??= { ...NdmsgNeighbourAttrs_REST }; out.port = data.getUint16(at, false); return out } break
        case 7: case 8: case 9: case 11: case 13: if (length === 8) { const item = u32[at >> 2]!; out ??= { ...NdmsgNeighbourAttrs_REST }; switch (type) { case 7: out.vni = item; return out; case 8: out.ifindex = item; return out; case 9: out.master = item; return out; case 11: out.srcVni = item; return out; default: out.nhId = item; return out } } break
        case 10: if (length === 8) { out ??= { ...NdmsgNeighbourAttrs_REST }; out.linkNetnsid = (u32[at >> 2]! | 0); return out } break
        case 12: case 17: if (length === 5) { const item = u8[at]!; out ??= { ...NdmsgNeighbourAttrs_REST }; switch (type) { case 12: out.protocol = item; return out; default: out.ndmFlagsMask = item; return out } } break
        case 15: if (length === 8) { out ??= { ...NdmsgNeighbourAttrs_REST }; out.flagsExt = NTF_EXT_FLAGS_FLAGS(u32[at >> 2]!); return out } break
  }
  return undefined
}
function wholeNdmsgNeighbourAttrs(lean: NdmsgNeighbourAttrs, others: any, unknown: RawAttribute[] | undefined): NdmsgNeighbourAttrs {
  return {
    ndmFamily: lean.ndmFamily,
    ndmIfindex: lean.ndmIfindex,
    ndmState: lean.ndmState,
    ndmFlags: lean.ndmFlags,
    ndmType: lean.ndmType,
    unspec: others.unspec,
    dst: lean.dst,
    lladdr: lean.lladdr,
    cacheinfo: lean.cacheinfo,
    probes: lean.probes,
    vlan: others.vlan,
    port: others.port,
    vni: others.vni,
    ifindex: others.ifindex,
    master: others.master,
    linkNetnsid: others.linkNetnsid,
    srcVni: others.srcVni,
    protocol: others.protocol,
    nhId: others.nhId,
    fdbExtAttrs: others.fdbExtAttrs,
    flagsExt: others.flagsExt,
    ndmStateMask: others.ndmStateMask,
    ndmFlagsMask: others.ndmFlagsMask,
    unknownAttributes: unknown,
  }
}
const NdmsgNeighbourAttrs_NAMES: Readonly<Record<number, string>> = {"0":"unspec","1":"dst","2":"lladdr","3":"cacheinfo","4":"probes","5":"vlan","6":"port","7":"vni","8":"ifindex","9":"master","10":"link-netnsid","11":"src-vni","12":"protocol","13":"nh-id","14":"fdb-ext-attrs","15":"flags-ext","16":"ndm-state-mask","17":"ndm-flags-mask"}
function decodeNdmsgNeighbourAttrs(view: ByteView, position: number, end: number): NdmsgNeighbourAttrs {
  const { u8, u16, u32 } = view
  if (end - position < 12) r.shortHeader("ndmsg", 12, position, end)
  let v1: string | undefined
  let v2: string | undefined
  let v3: NdaCacheinfo | undefined
  let v4: number | undefined
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
        case 1: if (length === 8 || length === 20) { v1 = r.ip(view, at, stop); continue } break
        case 2: if (stop - at > 0) { v2 = r.mac(view, at, stop); continue } break
        case 3: v3 = decodeNdaCacheinfo(view, at, stop); continue
        case 4: if (length === 8) { v4 = u32[at >> 2]!; continue } break
        default: {
          const more = restNdmsgNeighbourAttrs(view, p, type, length, rest)
          if (more === undefined) break
          rest = more
          continue
        }
      }
      unknown = r.keep(unknown, view, p, length)
    }
    type = -1
    if (p < end) r.leftover(p, end)
  } catch (error) { r.inAttribute(NdmsgNeighbourAttrs_NAMES, type, p, error) }
  const out: NdmsgNeighbourAttrs = {
    ndmFamily: u8[position]!,
    ndmIfindex: (u32[(position + 4) >> 2]! | 0),
    ndmState: NUD_STATE_FLAGS(u16[(position + 8) >> 1]!),
    ndmFlags: NTF_FLAGS_FLAGS(u8[position + 10]!),
    ndmType: (RTM_TYPE_NAMES[u8[position + 11]!] ?? u8[position + 11]!),
    dst: v1,
    lladdr: v2,
    cacheinfo: v3,
    probes: v4,
  }
  return rest === undefined && unknown === undefined ? out : wholeNdmsgNeighbourAttrs(out, rest ?? NdmsgNeighbourAttrs_REST, unknown)
}
function encodeNdmsgNeighbourAttrs(w: Writer, value: any): void {
  r.expectObject(value, "ndmsg and neighbour-attrs")
  const header = w.zeros(12)
  w.pad()
  let key = ''
  try {
    for (key in value) {
      const item = value[key]
      if (item === undefined) continue
      switch (key) {
        case "ndmFamily": r.put.u8(w.view.data, header + 0, item, LE); break
        case "ndmIfindex": r.put.s32(w.view.data, header + 4, item, LE); break
        case "ndmState": r.put.u16(w.view.data, header + 8, Number(r.flagBits(NUD_STATE_BITS, item)), LE); break
        case "ndmFlags": r.put.u8(w.view.data, header + 10, Number(r.flagBits(NTF_FLAGS_BITS, item)), LE); break
        case "ndmType": r.put.u8(w.view.data, header + 11, r.enumNumber(RTM_TYPE_NUMBERS, item), LE); break
        case "unspec": r.writeBytes(w, 0, item); break
        case "dst": r.writeIp(w, 1, item); break
        case "lladdr": r.writeMac(w, 2, item); break
        case "cacheinfo": { const start = w.startAttribute(3); encodeNdaCacheinfo(w, item); w.endNest(start) }; break
        case "probes": w.u32(4, item); break
        case "vlan": w.u16(5, item); break
        case "port": w.u16(6, item, false); break
        case "vni": w.u32(7, item); break
        case "ifindex": w.u32(8, item); break
        case "master": w.u32(9, item); break
        case "linkNetnsid": w.s32(10, item); break
        case "srcVni": w.u32(11, item); break
        case "protocol": w.u8(12, item); break
        case "nhId": w.u32(13, item); break
        case "fdbExtAttrs": r.writeBytes(w, 14, item); break
        case "flagsExt": w.u32(15, Number(r.flagBits(NTF_EXT_FLAGS_BITS, item))); break
        case "ndmStateMask": w.u16(16, item); break
        case "ndmFlagsMask": w.u8(17, item); break
        case "unknownAttributes": r.writeUnknown(w, item); break
        default: r.unknownKey("ndmsg and neighbour-attrs", ["ndmFamily","ndmIfindex","ndmState","ndmFlags","ndmType","unspec","dst","lladdr","cacheinfo","probes","vlan","port","vni","ifindex","master","linkNetnsid","srcVni","protocol","nhId","fdbExtAttrs","flagsExt","ndmStateMask","ndmFlagsMask"])
      }
    }
  } catch (error) { r.at(key, -1, error) }
}
function decodeNdtConfig(view: ByteView, position: number, end: number): NdtConfig {
  const { u16, u32 } = view
  const left = end - position
  return {
    keyLen: left >= 2 ? u16[position >> 1]! : undefined,
    entrySize: left >= 4 ? u16[(position + 2) >> 1]! : undefined,
    entries: left >= 8 ? u32[(position + 4) >> 2]! : undefined,
    lastFlush: left >= 12 ? u32[(position + 8) >> 2]! : undefined,
    lastRand: left >= 16 ? u32[(position + 12) >> 2]! : undefined,
    hashRnd: left >= 20 ? u32[(position + 16) >> 2]! : undefined,
    hashMask: left >= 24 ? u32[(position + 20) >> 2]! : undefined,
    hashChainGc: left >= 28 ? u32[(position + 24) >> 2]! : undefined,
    proxyQlen: left >= 32 ? u32[(position + 28) >> 2]! : undefined,
    trailingBytes: left > 32 ? view.u8.slice(position + 32, end) : undefined,
  }
}
function putNdtConfig(w: Writer, at: number, value: any): void {
  r.expectObject(value, "ndt-config")
  let key = ''
  try {
    for (key in value) {
      const item = value[key]
      if (item === undefined) continue
      switch (key) {
        case "keyLen": r.put.u16(w.view.data, at, item, LE); break
        case "entrySize": r.put.u16(w.view.data, at + 2, item, LE); break
        case "entries": r.put.u32(w.view.data, at + 4, item, LE); break
        case "lastFlush": r.put.u32(w.view.data, at + 8, item, LE); break
        case "lastRand": r.put.u32(w.view.data, at + 12, item, LE); break
        case "hashRnd": r.put.u32(w.view.data, at + 16, item, LE); break
        case "hashMask": r.put.u32(w.view.data, at + 20, item, LE); break
        case "hashChainGc": r.put.u32(w.view.data, at + 24, item, LE); break
        case "proxyQlen": r.put.u32(w.view.data, at + 28, item, LE); break
        case "trailingBytes": break
        default: r.unknownKey("struct ndt-config", ["keyLen","entrySize","entries","lastFlush","lastRand","hashRnd","hashMask","hashChainGc","proxyQlen"])
      }
    }
  } catch (error) { r.at(key, -1, error) }
}
function encodeNdtConfig(w: Writer, value: any): void {
  const at = w.zeros(32)
  putNdtConfig(w, at, value)
  if (value.trailingBytes !== undefined) w.raw(value.trailingBytes)
}
function decodeNdtStats(view: ByteView, position: number, end: number): NdtStats {
  const left = end - position
  return {
    allocs: left >= 8 ? r.u64(view, position, LE) : undefined,
    destroys: left >= 16 ? r.u64(view, position + 8, LE) : undefined,
    hashGrows: left >= 24 ? r.u64(view, position + 16, LE) : undefined,
    resFailed: left >= 32 ? r.u64(view, position + 24, LE) : undefined,
    lookups: left >= 40 ? r.u64(view, position + 32, LE) : undefined,
    hits: left >= 48 ? r.u64(view, position + 40, LE) : undefined,
    rcvProbesMcast: left >= 56 ? r.u64(view, position + 48, LE) : undefined,
    rcvProbesUcast: left >= 64 ? r.u64(view, position + 56, LE) : undefined,
    periodicGcRuns: left >= 72 ? r.u64(view, position + 64, LE) : undefined,
    forcedGcRuns: left >= 80 ? r.u64(view, position + 72, LE) : undefined,
    tableFulls: left >= 88 ? r.u64(view, position + 80, LE) : undefined,
    trailingBytes: left > 88 ? view.u8.slice(position + 88, end) : undefined,
  }
}
function putNdtStats(w: Writer, at: number, value: any): void {
  r.expectObject(value, "ndt-stats")
  let key = ''
  try {
    for (key in value) {
      const item = value[key]
      if (item === undefined) continue
      switch (key) {
        case "allocs": r.put.u64(w.view.data, at, item, LE); break
        case "destroys": r.put.u64(w.view.data, at + 8, item, LE); break
        case "hashGrows": r.put.u64(w.view.data, at + 16, item, LE); break
        case "resFailed": r.put.u64(w.view.data, at + 24, item, LE); break
        case "lookups": r.put.u64(w.view.data, at + 32, item, LE); break
        case "hits": r.put.u64(w.view.data, at + 40, item, LE); break
        case "rcvProbesMcast": r.put.u64(w.view.data, at + 48, item, LE); break
        case "rcvProbesUcast": r.put.u64(w.view.data, at + 56, item, LE); break
        case "periodicGcRuns": r.put.u64(w.view.data, at + 64, item, LE); break
        case "forcedGcRuns": r.put.u64(w.view.data, at + 72, item, LE); break
        case "tableFulls": r.put.u64(w.view.data, at + 80, item, LE); break
        case "trailingBytes": break
        default: r.unknownKey("struct ndt-stats", ["allocs","destroys","hashGrows","resFailed","lookups","hits","rcvProbesMcast","rcvProbesUcast","periodicGcRuns","forcedGcRuns","tableFulls"])
      }
    }
  } catch (error) { r.at(key, -1, error) }
}
function encodeNdtStats(w: Writer, value: any): void {
  const at = w.zeros(88)
  putNdtStats(w, at, value)
  if (value.trailingBytes !== undefined) w.raw(value.trailingBytes)
}
const NdtmsgNdtAttrs_NAMES: Readonly<Record<number, string>> = {"1":"name","2":"thresh1","3":"thresh2","4":"thresh3","5":"config","6":"parms","7":"stats","8":"gc-interval"}
function decodeNdtmsgNdtAttrs(view: ByteView, position: number, end: number): NdtmsgNdtAttrs {
  const u16 = view.u16
  const { u8, u32 } = view
  if (end - position < 4) r.shortHeader("ndtmsg", 4, position, end)
  let v0: string | undefined
  let v1: number | undefined
  let v2: number | undefined
  let v3: number | undefined
  let v4: NdtConfig | undefined
  let v5: NdtpaAttrs | undefined
  let v6: NdtStats | undefined
  let v7: bigint | undefined
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
        case 1: v0 = r.decodeText(u8, at, stop); continue
        case 2: case 3: case 4: if (length === 8) { const item = u32[at >> 2]!; switch (type) { case 2: v1 = item; continue; case 3: v2 = item; continue; default: v3 = item; continue } } break
        case 5: v4 = decodeNdtConfig(view, at, stop); continue
        case 6: v5 = decodeNdtpaAttrs(view, at, stop); continue
        case 7: v6 = decodeNdtStats(view, at, stop); continue
        case 8: if (length === 12) { v7 = r.u64(view, at, LE); continue } break
        case 9: continue
      }
      unknown = r.keep(unknown, view, p, length)
    }
    type = -1
    if (p < end) r.leftover(p, end)
  } catch (error) { r.inAttribute(NdtmsgNdtAttrs_NAMES, type, p, error) }
  return {
    family: u8[position]!,
    name: v0,
    thresh1: v1,
    thresh2: v2,
    thresh3: v3,
    config: v4,
    parms: v5,
    stats: v6,
    gcInterval: v7,
    unknownAttributes: unknown,
  }
}
function encodeNdtmsgNdtAttrs(w: Writer, value: any): void {
  r.expectObject(value, "ndtmsg and ndt-attrs")
  const header = w.zeros(4)
  w.pad()
  let key = ''
  try {
    for (key in value) {
      const item = value[key]
      if (item === undefined) continue
      switch (key) {
        case "family": r.put.u8(w.view.data, header + 0, item, LE); break
        case "name": r.writeString(w, 1, item); break
        case "thresh1": w.u32(2, item); break
        case "thresh2": w.u32(3, item); break
        case "thresh3": w.u32(4, item); break
        case "config": { const start = w.startAttribute(5); encodeNdtConfig(w, item); w.endNest(start) }; break
        case "parms": { const nest = w.startNest(6); encodeNdtpaAttrs(w, item); w.endNest(nest) }; break
        case "stats": { const start = w.startAttribute(7); encodeNdtStats(w, item); w.endNest(start) }; break
        case "gcInterval": w.u64(8, item); break
        case "unknownAttributes": r.writeUnknown(w, item); break
        default: r.unknownKey("ndtmsg and ndt-attrs", ["family","name","thresh1","thresh2","thresh3","config","parms","stats","gcInterval"])
      }
    }
  } catch (error) { r.at(key, -1, error) }
}
const NdtpaAttrs_NAMES: Readonly<Record<number, string>> = {"1":"ifindex","2":"refcnt","3":"reachable-time","4":"base-reachable-time","5":"retrans-time","6":"gc-staletime","7":"delay-probe-time","8":"queue-len","9":"app-probes","10":"ucast-probes","11":"mcast-probes","12":"anycast-delay","13":"proxy-delay","14":"proxy-qlen","15":"locktime","16":"queue-lenbytes","17":"mcast-reprobes","19":"interval-probe-time-ms"}
function decodeNdtpaAttrs(view: ByteView, position: number, end: number): NdtpaAttrs {
  const u16 = view.u16
  const { u32 } = view
  let v0: number | undefined
  let v1: number | undefined
  let v2: bigint | undefined
  let v3: bigint | undefined
  let v4: bigint | undefined
  let v5: bigint | undefined
  let v6: bigint | undefined
  let v7: number | undefined
  let v8: number | undefined
  let v9: number | undefined
  let v10: number | undefined
  let v11: bigint | undefined
  let v12: bigint | undefined
  let v13: number | undefined
  let v14: bigint | undefined
  let v15: number | undefined
  let v16: number | undefined
  let v17: bigint | undefined
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
        case 1: case 2: case 8: case 9: case 10: case 11: case 14: case 16: case 17: if (length === 8) { const item = u32[at >> 2]!; switch (type) { case 1: v0 = item; continue; case 2: v1 = item; continue; case 8: v7 = item; continue; case 9: v8 = item; continue; case 10: v9 = item; continue; case 11: v10 = item; continue; case 14: v13 = item; continue; case 16: v15 = item; continue; default: v16 = item; continue } } break
        case 3: case 4: case 5: case 6: case 7: case 12: case 13: case 15: case 19: if (length === 12) { const item = r.u64(view, at, LE); switch (type) { case 3: v2 = item; continue; case 4: v3 = item; continue; case 5: v4 = item; continue; case 6: v5 = item; continue; case 7: v6 = item; continue; case 12: v11 = item; continue; case 13: v12 = item; continue; case 15: v14 = item; continue; default: v17 = item; continue } } break
        case 18: continue
      }
      unknown = r.keep(unknown, view, p, length)
    }
    type = -1
    if (p < end) r.leftover(p, end)
  } catch (error) { r.inAttribute(NdtpaAttrs_NAMES, type, p, error) }
  return {
    ifindex: v0,
    refcnt: v1,
    reachableTime: v2,
    baseReachableTime: v3,
    retransTime: v4,
    gcStaletime: v5,
    delayProbeTime: v6,
    queueLen: v7,
    appProbes: v8,
    ucastProbes: v9,
    mcastProbes: v10,
    anycastDelay: v11,
    proxyDelay: v12,
    proxyQlen: v13,
    locktime: v14,
    queueLenbytes: v15,
    mcastReprobes: v16,
    intervalProbeTimeMs: v17,
    unknownAttributes: unknown,
  }
}
function encodeNdtpaAttrs(w: Writer, value: any): void {
  r.expectObject(value, "ndtpa-attrs")
  let key = ''
  try {
    for (key in value) {
      const item = value[key]
      if (item === undefined) continue
      switch (key) {
        case "ifindex": w.u32(1, item); break
        case "refcnt": w.u32(2, item); break
        case "reachableTime": w.u64(3, item); break
        case "baseReachableTime": w.u64(4, item); break
        case "retransTime": w.u64(5, item); break
        case "gcStaletime": w.u64(6, item); break
        case "delayProbeTime": w.u64(7, item); break
        case "queueLen": w.u32(8, item); break
        case "appProbes": w.u32(9, item); break
        case "ucastProbes": w.u32(10, item); break
        case "mcastProbes": w.u32(11, item); break
        case "anycastDelay": w.u64(12, item); break
        case "proxyDelay": w.u64(13, item); break
        case "proxyQlen": w.u32(14, item); break
        case "locktime": w.u64(15, item); break
        case "queueLenbytes": w.u32(16, item); break
        case "mcastReprobes": w.u32(17, item); break
        case "intervalProbeTimeMs": w.u64(19, item); break
        case "unknownAttributes": r.writeUnknown(w, item); break
        default: r.unknownKey("ndtpa-attrs", ["ifindex","refcnt","reachableTime","baseReachableTime","retransTime","gcStaletime","delayProbeTime","queueLen","appProbes","ucastProbes","mcastProbes","anycastDelay","proxyDelay","proxyQlen","locktime","queueLenbytes","mcastReprobes","intervalProbeTimeMs"])
      }
    }
  } catch (error) { r.at(key, -1, error) }
}

/** The family rt-neigh. */
export const rtNeigh: Family<RtNeighOperations, RtNeighEvents> = {
  name: "rt-neigh",
  protocol: 0,
  generic: false,
  version: 1,
  groups: { "rtnlgrp-neigh": 3 },
  operations: {
    "newneigh": {
      name: "newneigh",
      do: { request: 28, reply: undefined, encodeRequest: encodeNdmsgNeighbourAttrs, decodeRequest: decodeNdmsgNeighbourAttrs, encodeReply: encodeNdmsgNeighbourAttrs, decodeReply: decodeNdmsgNeighbourAttrs },
    },
    "delneigh": {
      name: "delneigh",
      do: { request: 29, reply: undefined, encodeRequest: encodeNdmsgNeighbourAttrs, decodeRequest: decodeNdmsgNeighbourAttrs, encodeReply: encodeNdmsgNeighbourAttrs, decodeReply: decodeNdmsgNeighbourAttrs },
    },
    "getneigh": {
      name: "getneigh",
      do: { request: 30, reply: 28, encodeRequest: encodeNdmsgNeighbourAttrs, decodeRequest: decodeNdmsgNeighbourAttrs, encodeReply: encodeNdmsgNeighbourAttrs, decodeReply: decodeNdmsgNeighbourAttrs },
      dump: { request: 30, reply: 28, encodeRequest: encodeNdmsgNeighbourAttrs, decodeRequest: decodeNdmsgNeighbourAttrs, encodeReply: encodeNdmsgNeighbourAttrs, decodeReply: decodeNdmsgNeighbourAttrs },
    },
    "getneightbl": {
      name: "getneightbl",
      dump: { request: 66, reply: 64, encodeRequest: encodeNdtmsgNdtAttrs, decodeRequest: decodeNdtmsgNdtAttrs, encodeReply: encodeNdtmsgNdtAttrs, decodeReply: decodeNdtmsgNdtAttrs },
    },
    "setneightbl": {
      name: "setneightbl",
      do: { request: 67, reply: undefined, encodeRequest: encodeNdtmsgNdtAttrs, decodeRequest: decodeNdtmsgNdtAttrs, encodeReply: encodeNdtmsgNdtAttrs, decodeReply: decodeNdtmsgNdtAttrs },
    },
  },
  events: {
    29: { name: "delneighNtf", decode: decodeNdmsgNeighbourAttrs, encode: encodeNdmsgNeighbourAttrs },
    28: { name: "newneighNtf", decode: decodeNdmsgNeighbourAttrs, encode: encodeNdmsgNeighbourAttrs },
    67: { name: "setneightbl", decode: decodeNdtmsgNdtAttrs, encode: encodeNdtmsgNdtAttrs },
  },
  spec: model,
}

function model(): Spec {
  return {
    name: "rt-neigh",
    protocol: "netlink-raw",
    protonum: 0,
    version: 1,
    definitions: [
      {
        kind: "struct",
        name: "ndmsg",
        members: [
          { name: "ndm-family", type: "u8" },
          { name: "ndm-pad", type: "pad", len: 3 },
          { name: "ndm-ifindex", type: "s32" },
          { name: "ndm-state", type: "u16", enum: "nud-state" },
          { name: "ndm-flags", type: "u8", enum: "ntf-flags" },
          { name: "ndm-type", type: "u8", enum: "rtm-type" },
        ],
      },
      {
        kind: "struct",
        name: "ndtmsg",
        members: [
          { name: "family", type: "u8" },
          { name: "pad", type: "pad", len: 3 },
        ],
      },
      {
        kind: "flags",
        name: "nud-state",
        entries: [
          { name: "incomplete", value: 1 },
          { name: "reachable", value: 2 },
          { name: "stale", value: 4 },
          { name: "delay", value: 8 },
          { name: "probe", value: 16 },
          { name: "failed", value: 32 },
          { name: "noarp", value: 64 },
          { name: "permanent", value: 128 },
        ],
        enumName: null,
      },
      {
        kind: "flags",
        name: "ntf-flags",
        entries: [
          { name: "use", value: 1 },
          { name: "self", value: 2 },
          { name: "master", value: 4 },
          { name: "proxy", value: 8 },
          { name: "ext-learned", value: 16 },
          { name: "offloaded", value: 32 },
          { name: "sticky", value: 64 },
          { name: "router", value: 128 },
        ],
        enumName: null,
      },
      {
        kind: "flags",
        name: "ntf-ext-flags",
        entries: [
          { name: "managed", value: 1 },
          { name: "locked", value: 2 },
          { name: "ext-validated", value: 4 },
        ],
        enumName: null,
      },
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
      },
      {
        kind: "struct",
        name: "nda-cacheinfo",
        members: [
          { name: "confirmed", type: "u32" },
          { name: "used", type: "u32" },
          { name: "updated", type: "u32" },
          { name: "refcnt", type: "u32" },
        ],
      },
      {
        kind: "struct",
        name: "ndt-config",
        members: [
          { name: "key-len", type: "u16" },
          { name: "entry-size", type: "u16" },
          { name: "entries", type: "u32" },
          { name: "last-flush", type: "u32" },
          { name: "last-rand", type: "u32" },
          { name: "hash-rnd", type: "u32" },
          { name: "hash-mask", type: "u32" },
          { name: "hash-chain-gc", type: "u32" },
          { name: "proxy-qlen", type: "u32" },
        ],
      },
      {
        kind: "struct",
        name: "ndt-stats",
        members: [
          { name: "allocs", type: "u64" },
          { name: "destroys", type: "u64" },
          { name: "hash-grows", type: "u64" },
          { name: "res-failed", type: "u64" },
          { name: "lookups", type: "u64" },
          { name: "hits", type: "u64" },
          { name: "rcv-probes-mcast", type: "u64" },
          { name: "rcv-probes-ucast", type: "u64" },
          { name: "periodic-gc-runs", type: "u64" },
          { name: "forced-gc-runs", type: "u64" },
          { name: "table-fulls", type: "u64" },
        ],
      },
    ],
    attributeSets: [
      {
        name: "neighbour-attrs",
        attributes: [
          { name: "unspec", value: 0, type: "binary" },
          { name: "dst", value: 1, type: "binary", displayHint: "ipv4-or-v6" },
          { name: "lladdr", value: 2, type: "binary", displayHint: "mac" },
          { name: "cacheinfo", value: 3, type: "binary", struct: "nda-cacheinfo" },
          { name: "probes", value: 4, type: "u32" },
          { name: "vlan", value: 5, type: "u16" },
          { name: "port", value: 6, type: "u16", byteOrder: "big-endian" },
          { name: "vni", value: 7, type: "u32" },
          { name: "ifindex", value: 8, type: "u32" },
          { name: "master", value: 9, type: "u32" },
          { name: "link-netnsid", value: 10, type: "s32" },
          { name: "src-vni", value: 11, type: "u32" },
          { name: "protocol", value: 12, type: "u8" },
          { name: "nh-id", value: 13, type: "u32" },
          { name: "fdb-ext-attrs", value: 14, type: "binary" },
          { name: "flags-ext", value: 15, type: "u32", enum: "ntf-ext-flags", enumAsFlags: true },
          { name: "ndm-state-mask", value: 16, type: "u16" },
          { name: "ndm-flags-mask", value: 17, type: "u8" },
        ],
        usual: ["dst", "lladdr", "cacheinfo", "probes"],
        namePrefix: "nda-",
      },
      {
        name: "ndt-attrs",
        attributes: [
          { name: "name", value: 1, type: "string" },
          { name: "thresh1", value: 2, type: "u32" },
          { name: "thresh2", value: 3, type: "u32" },
          { name: "thresh3", value: 4, type: "u32" },
          { name: "config", value: 5, type: "binary", struct: "ndt-config" },
          { name: "parms", value: 6, type: "nest", nestedAttributes: "ndtpa-attrs" },
          { name: "stats", value: 7, type: "binary", struct: "ndt-stats" },
          { name: "gc-interval", value: 8, type: "u64" },
          { name: "pad", value: 9, type: "pad" },
        ],
        namePrefix: "ndta-",
      },
      {
        name: "ndtpa-attrs",
        attributes: [
          { name: "ifindex", value: 1, type: "u32" },
          { name: "refcnt", value: 2, type: "u32" },
          { name: "reachable-time", value: 3, type: "u64" },
          { name: "base-reachable-time", value: 4, type: "u64" },
          { name: "retrans-time", value: 5, type: "u64" },
          { name: "gc-staletime", value: 6, type: "u64" },
          { name: "delay-probe-time", value: 7, type: "u64" },
          { name: "queue-len", value: 8, type: "u32" },
          { name: "app-probes", value: 9, type: "u32" },
          { name: "ucast-probes", value: 10, type: "u32" },
          { name: "mcast-probes", value: 11, type: "u32" },
          { name: "anycast-delay", value: 12, type: "u64" },
          { name: "proxy-delay", value: 13, type: "u64" },
          { name: "proxy-qlen", value: 14, type: "u32" },
          { name: "locktime", value: 15, type: "u64" },
          { name: "queue-lenbytes", value: 16, type: "u32" },
          { name: "mcast-reprobes", value: 17, type: "u32" },
          { name: "pad", value: 18, type: "pad" },
          { name: "interval-probe-time-ms", value: 19, type: "u64" },
        ],
        namePrefix: "ndtpa-",
      },
    ],
    subMessages: [],
    operations: {
      enumModel: "directional",
      list: [
        {
          name: "newneigh",
          attributeSet: "neighbour-attrs",
          fixedHeader: "ndmsg",
          do: { request: { value: 28, attributes: ["dst", "lladdr", "probes", "vlan", "port", "vni", "ifindex", "master", "protocol", "nh-id", "flags-ext", "fdb-ext-attrs"] } },
        },
        {
          name: "delneigh",
          attributeSet: "neighbour-attrs",
          fixedHeader: "ndmsg",
          do: { request: { value: 29, attributes: ["dst", "ifindex"] } },
        },
        {
          name: "delneigh-ntf",
          attributeSet: "neighbour-attrs",
          fixedHeader: "ndmsg",
          notify: "getneigh",
          value: 29,
        },
        {
          name: "getneigh",
          attributeSet: "neighbour-attrs",
          fixedHeader: "ndmsg",
          do: { request: { value: 30, attributes: ["dst"] }, reply: { value: 28, attributes: ["dst", "lladdr", "probes", "vlan", "port", "vni", "ifindex", "master", "protocol", "nh-id", "flags-ext", "fdb-ext-attrs"] } },
          dump: { request: { value: 30, attributes: ["ifindex", "master"] }, reply: { value: 28, attributes: ["dst", "lladdr", "probes", "vlan", "port", "vni", "ifindex", "master", "protocol", "nh-id", "flags-ext", "fdb-ext-attrs"] } },
        },
        {
          name: "newneigh-ntf",
          attributeSet: "neighbour-attrs",
          fixedHeader: "ndmsg",
          notify: "getneigh",
          value: 28,
        },
        {
          name: "getneightbl",
          attributeSet: "ndt-attrs",
          fixedHeader: "ndtmsg",
          dump: { request: { value: 66 }, reply: { value: 64, attributes: ["name", "thresh1", "thresh2", "thresh3", "config", "parms", "stats", "gc-interval"] } },
        },
        {
          name: "setneightbl",
          attributeSet: "ndt-attrs",
          fixedHeader: "ndtmsg",
          do: { request: { value: 67, attributes: ["name", "thresh1", "thresh2", "thresh3", "parms", "gc-interval"] } },
        },
      ],
      namePrefix: "rtm-",
    },
    mcastGroups: [
      { name: "rtnlgrp-neigh", value: 3 },
    ],
    uapiHeader: "linux/rtnetlink.h",
  }
}
