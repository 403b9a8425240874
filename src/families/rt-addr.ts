// Generated from the specification of rt-addr by `nlkit generate`; do not edit. One family is one file, however long it gets.

import type { ByteView, RawAttribute, Writer } from '../wire/index.js'
import type { Family, Spec } from '../schema/index.js'
import * as r from '../schema/runtime.js'

const LE = r.LITTLE_ENDIAN

export type IfaFlags = "secondary" | "nodad" | "optimistic" | "dadfailed" | "homeaddress" | "deprecated" | "tentative" | "permanent" | "managetempaddr" | "noprefixroute" | "mcautojoin" | "stable-privacy" | number
export interface Ifaddrmsg {
  readonly ifaFamily?: number | undefined
  readonly ifaPrefixlen?: number | undefined
  readonly ifaFlags?: readonly IfaFlags[] | undefined
  readonly ifaScope?: number | undefined
  readonly ifaIndex?: number | undefined
  readonly trailingBytes?: Uint8Array | undefined
}
export interface IfaCacheinfo {
  readonly ifaPrefered?: number | undefined
  readonly ifaValid?: number | undefined
  readonly cstamp?: number | undefined
  readonly tstamp?: number | undefined
  readonly trailingBytes?: Uint8Array | undefined
}
export type AddrAttrs = {
  readonly address?: string | undefined
  readonly local?: string | undefined
  readonly label?: string | undefined
  readonly broadcast?: string | undefined
  readonly anycast?: string | undefined
  readonly cacheinfo?: IfaCacheinfo | undefined
  readonly multicast?: string | undefined
  readonly flags?: readonly IfaFlags[] | undefined
  readonly rtPriority?: number | undefined
  readonly targetNetnsid?: number | undefined
  readonly proto?: number | undefined
  /** What the specification does not know, as it came. */
  readonly unknownAttributes?: readonly RawAttribute[] | undefined
}
export type IfaddrmsgAddrAttrs = AddrAttrs & {
  readonly ifaFamily: number
  readonly ifaPrefixlen: number
  readonly ifaFlags: readonly IfaFlags[]
  readonly ifaScope: number
  readonly ifaIndex: number
}
export type RtAddrOperations = {
  "newaddr": { do: { request: Partial<IfaddrmsgAddrAttrs>; reply: undefined } }
  "deladdr": { do: { request: Partial<IfaddrmsgAddrAttrs>; reply: undefined } }
  "getaddr": { dump: { request: Partial<IfaddrmsgAddrAttrs>; reply: IfaddrmsgAddrAttrs } }
  "getmulticast": { do: { request: Partial<IfaddrmsgAddrAttrs>; reply: IfaddrmsgAddrAttrs }; dump: { request: Partial<IfaddrmsgAddrAttrs>; reply: IfaddrmsgAddrAttrs } }
}
export type RtAddrEvents = {
  "newaddr": IfaddrmsgAddrAttrs
  "deladdr": IfaddrmsgAddrAttrs
}

const IFA_FLAGS_BITS: ReadonlyMap<string, number | bigint> = new Map<string, number | bigint>([["secondary", 1], ["nodad", 2], ["optimistic", 4], ["dadfailed", 8], ["homeaddress", 16], ["deprecated", 32], ["tentative", 64], ["permanent", 128], ["managetempaddr", 256], ["noprefixroute", 512], ["mcautojoin", 1024], ["stable-privacy", 2048]])
const IFA_FLAGS_FLAGS = r.flagsDecoder([...IFA_FLAGS_BITS])
function decodeIfaCacheinfo(view: ByteView, position: number, end: number): IfaCacheinfo {
  const { u32 } = view
  const left = end - position
  return {
    ifaPrefered: left >= 4 ? u32[position >> 2]! : undefined,
    ifaValid: left >= 8 ? u32[(position + 4) >> 2]! : undefined,
    cstamp: left >= 12 ? u32[(position + 8) >> 2]! : undefined,
    tstamp: left >= 16 ? u32[(position + 12) >> 2]! : undefined,
    trailingBytes: left > 16 ? view.u8.slice(position + 16, end) : undefined,
  }
}
function putIfaCacheinfo(w: Writer, at: number, value: any): void {
  r.expectObject(value, "ifa-cacheinfo")
  let key = ''
  try {
    for (key in value) {
      const item = value[key]
      if (item === undefined) continue
      switch (key) {
        case "ifaPrefered": r.put.u32(w.view.data, at, item, LE); break
        case "ifaValid": r.put.u32(w.view.data, at + 4, item, LE); break
        case "cstamp": r.put.u32(w.view.data, at + 8, item, LE); break
        case "tstamp": r.put.u32(w.view.data, at + 12, item, LE); break
        case "trailingBytes": break
        default: r.unknownKey("struct ifa-cacheinfo", ["ifaPrefered","ifaValid","cstamp","tstamp"])
      }
    }
  } catch (error) { r.at(key, -1, error) }
}
function encodeIfaCacheinfo(w: Writer, value: any): void {
  const at = w.zeros(16)
  putIfaCacheinfo(w, at, value)
  if (value.trailingBytes !== undefined) w.raw(value.trailingBytes)
}
const IfaddrmsgAddrAttrs_REST = { anycast: undefined, multicast: undefined, rtPriority: undefined, targetNetnsid: undefined, proto: undefined }
/** The object with one more attribute; undefined where that is to be kept as it came. */
function restIfaddrmsgAddrAttrs(view: ByteView, p: number, type: number, length: number, out: any): any {
  const { u8, u32 } = view
  const at = p + 4
  const stop = p + length
  switch (type) {
        case 5: case 7: if (length === 8 || length === 20) { const item = r.ip(view, at, stop); out ??= { ...IfaddrmsgAddrAttrs_REST }; switch (type) { case 5: out.anycast = item; return out; default: out.multicast = item; return out } } break
        case 9: if (length === 8) { out ??= { ...IfaddrmsgAddrAttrs_REST }; out.rtPriority = u32[at >> 2]!; return out } break
        case 10: if (length === 8) { out ??= { ...IfaddrmsgAddrAttrs_REST }; out.targetNetnsid = (u32[at >> 2]! | 0); return out } break
        case 11: if (length === 5) { out ??= { ...IfaddrmsgAddrAttrs_REST }; out.proto = u8[at]!; return out } break
  }
  return undefined
}
function wholeIfaddrmsgAddrAttrs(lean: IfaddrmsgAddrAttrs, others: any, unknown: RawAttribute[] | undefined): IfaddrmsgAddrAttrs {
  return {
    ifaFamily: lean.ifaFamily,
    ifaPrefixlen: lean.ifaPrefixlen,
    ifaFlags: lean.ifaFlags,
    ifaScope: lean.ifaScope,
    ifaIndex: lean.ifaIndex,
    address: lean.address,
    local: lean.local,
    label: lean.label,
    broadcast: lean.broadcast,
    anycast: others.anycast,
    cacheinfo: lean.cacheinfo,
    multicast: others.multicast,
    flags: lean.flags,
    rtPriority: others.rtPriority,
    targetNetnsid: others.targetNetnsid,
    proto: others.proto,
    unknownAttributes: unknown,
  }
}
const IfaddrmsgAddrAttrs_NAMES: Readonly<Record<number, string>> = {"1":"address","2":"local","3":"label","4":"broadcast","5":"anycast","6":"cacheinfo","7":"multicast","8":"flags","9":"rt-priority","10":"target-netnsid","11":"proto"}
function decodeIfaddrmsgAddrAttrs(view: ByteView, position: number, end: number): IfaddrmsgAddrAttrs {
  const u16 = view.u16
  const { u8, u32 } = view
  if (end - position < 8) r.shortHeader("ifaddrmsg", 8, position, end)
  let v0: string | undefined
  let v1: string | undefined
  let v2: string | undefined
  let v3: string | undefined
  let v5: IfaCacheinfo | undefined
  let v7: readonly IfaFlags[] | undefined
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
        case 1: case 2: case 4: if (length === 8 || length === 20) { const item = r.ip(view, at, stop); switch (type) { case 1: v0 = item; continue; case 2: v1 = item; continue; default: v3 = item; continue } } break
        case 3: v2 = r.decodeText(u8, at, stop); continue
        case 6: v5 = decodeIfaCacheinfo(view, at, stop); continue
        case 8: if (length === 8) { v7 = IFA_FLAGS_FLAGS(u32[at >> 2]!); continue } break
        default: {
          const more = restIfaddrmsgAddrAttrs(view, p, type, length, rest)
          if (more === undefined) break
          rest = more
          continue
        }
      }
      unknown = r.keep(unknown, view, p, length)
    }
    type = -1
    if (p < end) r.leftover(p, end)
  } catch (error) { r.inAttribute(IfaddrmsgAddrAttrs_NAMES, type, p, error) }
  const out: IfaddrmsgAddrAttrs = {
    ifaFamily: u8[position]!,
    ifaPrefixlen: u8[position + 1]!,
    ifaFlags: IFA_FLAGS_FLAGS(u8[position + 2]!),
    ifaScope: u8[position + 3]!,
    ifaIndex: u32[(position + 4) >> 2]!,
    address: v0,
    local: v1,
    label: v2,
    broadcast: v3,
    cacheinfo: v5,
    flags: v7,
  }
  return rest === undefined && unknown === undefined ? out : wholeIfaddrmsgAddrAttrs(out, rest ?? IfaddrmsgAddrAttrs_REST, unknown)
}
function encodeIfaddrmsgAddrAttrs(w: Writer, value: any): void {
  r.expectObject(value, "ifaddrmsg and addr-attrs")
  const header = w.zeros(8)
  w.pad()
  let key = ''
  try {
    for (key in value) {
      const item = value[key]
      if (item === undefined) continue
      switch (key) {
        case "ifaFamily": r.put.u8(w.view.data, header + 0, item, LE); break
        case "ifaPrefixlen": r.put.u8(w.view.data, header + 1, item, LE); break
        case "ifaFlags": r.put.u8(w.view.data, header + 2, Number(r.flagBits(IFA_FLAGS_BITS, item)), LE); break
        case "ifaScope": r.put.u8(w.view.data, header + 3, item, LE); break
        case "ifaIndex": r.put.u32(w.view.data, header + 4, item, LE); break
        case "address": r.writeIp(w, 1, item); break
        case "local": r.writeIp(w, 2, item); break
        case "label": r.writeString(w, 3, item); break
        case "broadcast": r.writeIp(w, 4, item); break
        case "anycast": r.writeIp(w, 5, item); break
        case "cacheinfo": { const start = w.startAttribute(6); encodeIfaCacheinfo(w, item); w.endNest(start) }; break
        case "multicast": r.writeIp(w, 7, item); break
        case "flags": w.u32(8, Number(r.flagBits(IFA_FLAGS_BITS, item))); break
        case "rtPriority": w.u32(9, item); break
        case "targetNetnsid": w.s32(10, item); break
        case "proto": w.u8(11, item); break
        case "unknownAttributes": r.writeUnknown(w, item); break
        default: r.unknownKey("ifaddrmsg and addr-attrs", ["ifaFamily","ifaPrefixlen","ifaFlags","ifaScope","ifaIndex","address","local","label","broadcast","anycast","cacheinfo","multicast","flags","rtPriority","targetNetnsid","proto"])
      }
    }
  } catch (error) { r.at(key, -1, error) }
}

/** The family rt-addr. */
export const rtAddr: Family<RtAddrOperations, RtAddrEvents> = {
  name: "rt-addr",
  protocol: 0,
  generic: false,
  version: 1,
  groups: { "rtnlgrp-ipv4-ifaddr": 5, "rtnlgrp-ipv6-ifaddr": 9 },
  operations: {
    "newaddr": {
      name: "newaddr",
      do: { request: 20, reply: undefined, encodeRequest: encodeIfaddrmsgAddrAttrs, decodeRequest: decodeIfaddrmsgAddrAttrs, encodeReply: encodeIfaddrmsgAddrAttrs, decodeReply: decodeIfaddrmsgAddrAttrs },
    },
    "deladdr": {
      name: "deladdr",
      do: { request: 21, reply: undefined, encodeRequest: encodeIfaddrmsgAddrAttrs, decodeRequest: decodeIfaddrmsgAddrAttrs, encodeReply: encodeIfaddrmsgAddrAttrs, decodeReply: decodeIfaddrmsgAddrAttrs },
    },
    "getaddr": {
      name: "getaddr",
      dump: { request: 22, reply: 20, encodeRequest: encodeIfaddrmsgAddrAttrs, decodeRequest: decodeIfaddrmsgAddrAttrs, encodeReply: encodeIfaddrmsgAddrAttrs, decodeReply: decodeIfaddrmsgAddrAttrs },
    },
    "getmulticast": {
      name: "getmulticast",
      do: { request: 58, reply: 58, encodeRequest: encodeIfaddrmsgAddrAttrs, decodeRequest: decodeIfaddrmsgAddrAttrs, encodeReply: encodeIfaddrmsgAddrAttrs, decodeReply: decodeIfaddrmsgAddrAttrs },
      dump: { request: 58, reply: 58, encodeRequest: encodeIfaddrmsgAddrAttrs, decodeRequest: decodeIfaddrmsgAddrAttrs, encodeReply: encodeIfaddrmsgAddrAttrs, decodeReply: decodeIfaddrmsgAddrAttrs },
    },
  },
  events: {
    20: { name: "newaddr", decode: decodeIfaddrmsgAddrAttrs, encode: encodeIfaddrmsgAddrAttrs },
    21: { name: "deladdr", decode: decodeIfaddrmsgAddrAttrs, encode: encodeIfaddrmsgAddrAttrs },
  },
  spec: model,
}

function model(): Spec {
  return {
    name: "rt-addr",
    protocol: "netlink-raw",
    protonum: 0,
    version: 1,
    definitions: [
      {
        kind: "struct",
        name: "ifaddrmsg",
        members: [
          { name: "ifa-family", type: "u8" },
          { name: "ifa-prefixlen", type: "u8" },
          { name: "ifa-flags", type: "u8", enum: "ifa-flags", enumAsFlags: true },
          { name: "ifa-scope", type: "u8" },
          { name: "ifa-index", type: "u32" },
        ],
      },
      {
        kind: "struct",
        name: "ifa-cacheinfo",
        members: [
          { name: "ifa-prefered", type: "u32" },
          { name: "ifa-valid", type: "u32" },
          { name: "cstamp", type: "u32" },
          { name: "tstamp", type: "u32" },
        ],
      },
      {
        kind: "flags",
        name: "ifa-flags",
        entries: [
          { name: "secondary", value: 1 },
          { name: "nodad", value: 2 },
          { name: "optimistic", value: 4 },
          { name: "dadfailed", value: 8 },
          { name: "homeaddress", value: 16 },
          { name: "deprecated", value: 32 },
          { name: "tentative", value: 64 },
          { name: "permanent", value: 128 },
          { name: "managetempaddr", value: 256 },
          { name: "noprefixroute", value: 512 },
          { name: "mcautojoin", value: 1024 },
          { name: "stable-privacy", value: 2048 },
        ],
        enumName: null,
        namePrefix: "ifa-f-",
      },
    ],
    attributeSets: [
      {
        name: "addr-attrs",
        attributes: [
          { name: "address", value: 1, type: "binary", displayHint: "ipv4-or-v6" },
          { name: "local", value: 2, type: "binary", displayHint: "ipv4-or-v6" },
          { name: "label", value: 3, type: "string" },
          { name: "broadcast", value: 4, type: "binary", displayHint: "ipv4-or-v6" },
          { name: "anycast", value: 5, type: "binary", displayHint: "ipv6" },
          { name: "cacheinfo", value: 6, type: "binary", struct: "ifa-cacheinfo" },
          { name: "multicast", value: 7, type: "binary", displayHint: "ipv4-or-v6" },
          { name: "flags", value: 8, type: "u32", enum: "ifa-flags", enumAsFlags: true },
          { name: "rt-priority", value: 9, type: "u32" },
          { name: "target-netnsid", value: 10, type: "s32" },
          { name: "proto", value: 11, type: "u8" },
        ],
        usual: ["address", "local", "label", "broadcast", "cacheinfo", "flags"],
        namePrefix: "ifa-",
      },
    ],
    subMessages: [],
    operations: {
      enumModel: "directional",
      list: [
        {
          name: "newaddr",
          attributeSet: "addr-attrs",
          fixedHeader: "ifaddrmsg",
          do: { request: { value: 20, attributes: ["address", "label", "local", "cacheinfo", "flags"] } },
        },
        {
          name: "deladdr",
          attributeSet: "addr-attrs",
          fixedHeader: "ifaddrmsg",
          do: { request: { value: 21, attributes: ["address", "local"] } },
        },
        {
          name: "getaddr",
          attributeSet: "addr-attrs",
          fixedHeader: "ifaddrmsg",
          dump: { request: { value: 22, attributes: [] }, reply: { value: 20, attributes: ["address", "label", "local", "cacheinfo", "flags"] } },
        },
        {
          name: "getmulticast",
          attributeSet: "addr-attrs",
          fixedHeader: "ifaddrmsg",
          do: { request: { value: 58, attributes: [] }, reply: { value: 58, attributes: ["multicast", "cacheinfo"] } },
          dump: { request: { value: 58, attributes: [] }, reply: { value: 58, attributes: ["multicast", "cacheinfo"] } },
        },
      ],
      namePrefix: "rtm-",
    },
    mcastGroups: [
      { name: "rtnlgrp-ipv4-ifaddr", value: 5 },
      { name: "rtnlgrp-ipv6-ifaddr", value: 9 },
    ],
    uapiHeader: "linux/rtnetlink.h",
  }
}
