// Generated from the specification of rt-rule by `nlkit generate`; do not edit. One family is one file, however long it gets.

import type { ByteView, RawAttribute, Writer } from '../wire/index.js'
import type { Family, Spec } from '../schema/index.js'
import * as r from '../schema/runtime.js'

const LE = r.LITTLE_ENDIAN

export type FrAct = "unspec" | "to-tbl" | "goto" | "nop" | "res3" | "res4" | "blackhole" | "unreachable" | "prohibit" | number
export interface Rtgenmsg {
  readonly family?: number | undefined
  readonly trailingBytes?: Uint8Array | undefined
}
export interface FibRuleHdr {
  readonly family?: number | undefined
  readonly dstLen?: number | undefined
  readonly srcLen?: number | undefined
  readonly tos?: number | undefined
  readonly table?: number | undefined
  readonly action?: FrAct | undefined
  readonly flags?: number | undefined
  readonly trailingBytes?: Uint8Array | undefined
}
export interface FibRulePortRange {
  readonly start?: number | undefined
  readonly end?: number | undefined
  readonly trailingBytes?: Uint8Array | undefined
}
export interface FibRuleUidRange {
  readonly start?: number | undefined
  readonly end?: number | undefined
  readonly trailingBytes?: Uint8Array | undefined
}
export type FibRuleAttrs = {
  readonly dst?: string | undefined
  readonly src?: string | undefined
  readonly iifname?: string | undefined
  readonly goto?: number | undefined
  readonly priority?: number | undefined
  readonly fwmark?: number | undefined
  readonly flow?: number | undefined
  readonly tunId?: bigint | undefined
  readonly suppressIfgroup?: number | undefined
  readonly suppressPrefixlen?: number | undefined
  readonly table?: number | undefined
  readonly fwmask?: number | undefined
  readonly oifname?: string | undefined
  readonly l3mdev?: number | undefined
  readonly uidRange?: FibRuleUidRange | undefined
  readonly protocol?: number | undefined
  readonly ipProto?: number | undefined
  readonly sportRange?: FibRulePortRange | undefined
  readonly dportRange?: FibRulePortRange | undefined
  readonly dscp?: number | undefined
  readonly flowlabel?: number | undefined
  readonly flowlabelMask?: number | undefined
  readonly sportMask?: number | undefined
  readonly dportMask?: number | undefined
  readonly dscpMask?: number | undefined
  /** What the specification does not know, as it came. */
  readonly unknownAttributes?: readonly RawAttribute[] | undefined
}
export type FibRuleHdrFibRuleAttrs = FibRuleAttrs & {
  readonly family: number
  readonly dstLen: number
  readonly srcLen: number
  readonly tos: number
  readonly headerTable: number
  readonly action: FrAct
  readonly flags: number
}
export type RtRuleOperations = {
  "newrule": { do: { request: Partial<FibRuleHdrFibRuleAttrs>; reply: undefined } }
  "delrule": { do: { request: Partial<FibRuleHdrFibRuleAttrs>; reply: undefined } }
  "getrule": { dump: { request: Partial<FibRuleHdrFibRuleAttrs>; reply: FibRuleHdrFibRuleAttrs } }
}
export type RtRuleEvents = {
  "newruleNtf": FibRuleHdrFibRuleAttrs
  "delruleNtf": FibRuleHdrFibRuleAttrs
}

const FR_ACT_NUMBERS: ReadonlyMap<string, number | bigint> = new Map<string, number | bigint>([["unspec", 0], ["to-tbl", 1], ["goto", 2], ["nop", 3], ["res3", 4], ["res4", 5], ["blackhole", 6], ["unreachable", 7], ["prohibit", 8]])
const FR_ACT_NAMES: Readonly<Record<number | string, FrAct>> = { 0: "unspec", 1: "to-tbl", 2: "goto", 3: "nop", 4: "res3", 5: "res4", 6: "blackhole", 7: "unreachable", 8: "prohibit" }
function decodeFibRuleUidRange(view: ByteView, position: number, end: number): FibRuleUidRange {
  const { u32 } = view
  const left = end - position
  return {
    start: left >= 4 ? u32[position >> 2]! : undefined,
    end: left >= 8 ? u32[(position + 4) >> 2]! : undefined,
    trailingBytes: left > 8 ? view.u8.slice(position + 8, end) : undefined,
  }
}
function putFibRuleUidRange(w: Writer, at: number, value: any): void {
  r.expectObject(value, "fib-rule-uid-range")
  let key = ''
  try {
    for (key in value) {
      const item = value[key]
      if (item === undefined) continue
      switch (key) {
        case "start": r.put.u32(w.view.data, at, item, LE); break
        case "end": r.put.u32(w.view.data, at + 4, item, LE); break
        case "trailingBytes": break
        default: r.unknownKey("struct fib-rule-uid-range", ["start","end"])
      }
    }
  } catch (error) { r.at(key, -1, error) }
}
function encodeFibRuleUidRange(w: Writer, value: any): void {
  const at = w.zeros(8)
  putFibRuleUidRange(w, at, value)
  if (value.trailingBytes !== undefined) w.raw(value.trailingBytes)
}
function decodeFibRulePortRange(view: ByteView, position: number, end: number): FibRulePortRange {
  const { u16 } = view
  const left = end - position
  return {
    start: left >= 2 ? u16[position >> 1]! : undefined,
    end: left >= 4 ? u16[(position + 2) >> 1]! : undefined,
    trailingBytes: left > 4 ? view.u8.slice(position + 4, end) : undefined,
  }
}
function putFibRulePortRange(w: Writer, at: number, value: any): void {
  r.expectObject(value, "fib-rule-port-range")
  let key = ''
  try {
    for (key in value) {
      const item = value[key]
      if (item === undefined) continue
      switch (key) {
        case "start": r.put.u16(w.view.data, at, item, LE); break
        case "end": r.put.u16(w.view.data, at + 2, item, LE); break
        case "trailingBytes": break
        default: r.unknownKey("struct fib-rule-port-range", ["start","end"])
      }
    }
  } catch (error) { r.at(key, -1, error) }
}
function encodeFibRulePortRange(w: Writer, value: any): void {
  const at = w.zeros(4)
  putFibRulePortRange(w, at, value)
  if (value.trailingBytes !== undefined) w.raw(value.trailingBytes)
}
const FibRuleHdrFibRuleAttrs_NAMES: Readonly<Record<number, string>> = {"1":"dst","2":"src","3":"iifname","4":"goto","6":"priority","10":"fwmark","11":"flow","12":"tun-id","13":"suppress-ifgroup","14":"suppress-prefixlen","15":"table","16":"fwmask","17":"oifname","19":"l3mdev","20":"uid-range","21":"protocol","22":"ip-proto","23":"sport-range","24":"dport-range","25":"dscp","26":"flowlabel","27":"flowlabel-mask","28":"sport-mask","29":"dport-mask","30":"dscp-mask"}
function decodeFibRuleHdrFibRuleAttrs(view: ByteView, position: number, end: number): FibRuleHdrFibRuleAttrs {
  const { u8, u16, u32, data } = view
  if (end - position < 12) r.shortHeader("fib-rule-hdr", 12, position, end)
  let v0: string | undefined
  let v1: string | undefined
  let v2: string | undefined
  let v3: number | undefined
  let v4: number | undefined
  let v5: number | undefined
  let v6: number | undefined
  let v7: bigint | undefined
  let v8: number | undefined
  let v9: number | undefined
  let v10: number | undefined
  let v11: number | undefined
  let v12: string | undefined
  let v13: number | undefined
  let v14: FibRuleUidRange | undefined
  let v15: number | undefined
  let v16: number | undefined
  let v17: FibRulePortRange | undefined
  let v18: FibRulePortRange | undefined
  let v19: number | undefined
  let v20: number | undefined
  let v21: number | undefined
  let v22: number | undefined
  let v23: number | undefined
  let v24: number | undefined
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
        case 1: case 2: if (length === 8 || length === 20) { const item = r.ip(view, at, stop); switch (type) { case 1: v0 = item; continue; default: v1 = item; continue } } break
        case 3: case 17: { const item = r.decodeText(u8, at, stop); switch (type) { case 3: v2 = item; continue; default: v12 = item; continue } }
        case 4: case 6: case 10: case 11: case 13: case 14: case 15: case 16: if (length === 8) { const item = u32[at >> 2]!; switch (type) { case 4: v3 = item; continue; case 6: v4 = item; continue; case 10: v5 = item; continue; case 11: v6 = item; continue; case 13: v8 = item; continue; case 14: v9 = item; continue; case 15: v10 = item; continue; default: v11 = item; continue } } break
        case 12: if (length === 12) { v7 = r.u64(view, at, false); continue } break
        case 19: case 21: case 22: case 25: case 30: if (length === 5) { const item = u8[at]!; switch (type) { case 19: v13 = item; continue; case 21: v15 = item; continue; case 22: v16 = item; continue; case 25: v19 = item; continue; default: v24 = item; continue } } break
        case 20: v14 = decodeFibRuleUidRange(view, at, stop); continue
        case 23: case 24: { const item = decodeFibRulePortRange(view, at, stop); switch (type) { case 23: v17 = item; continue; default: v18 = item; continue } }
        case 26: case 27: if (length === 8) { const item = data.getUint32(at, false); switch (type) { case 26: v20 = item; continue; default: v21 = item; continue } } break
        case 28: case 29: if (length === 6) { const item = u16[at >> 1]!; switch (type) { case 28: v22 = item; continue; default: v23 = item; continue } } break
        case 5: continue
        case 7: continue
        case 8: continue
        case 9: continue
        case 18: continue
      }
      unknown = r.keep(unknown, view, p, length)
    }
    type = -1
    if (p < end) r.leftover(p, end)
  } catch (error) { r.inAttribute(FibRuleHdrFibRuleAttrs_NAMES, type, p, error) }
  return {
    family: u8[position]!,
    dstLen: u8[position + 1]!,
    srcLen: u8[position + 2]!,
    tos: u8[position + 3]!,
    headerTable: u8[position + 4]!,
    action: (FR_ACT_NAMES[u8[position + 7]!] ?? u8[position + 7]!),
    flags: u32[(position + 8) >> 2]!,
    dst: v0,
    src: v1,
    iifname: v2,
    goto: v3,
    priority: v4,
    fwmark: v5,
    flow: v6,
    tunId: v7,
    suppressIfgroup: v8,
    suppressPrefixlen: v9,
    table: v10,
    fwmask: v11,
    oifname: v12,
    l3mdev: v13,
    uidRange: v14,
    protocol: v15,
    ipProto: v16,
    sportRange: v17,
    dportRange: v18,
    dscp: v19,
    flowlabel: v20,
    flowlabelMask: v21,
    sportMask: v22,
    dportMask: v23,
    dscpMask: v24,
    unknownAttributes: unknown,
  }
}
function encodeFibRuleHdrFibRuleAttrs(w: Writer, value: any): void {
  r.expectObject(value, "fib-rule-hdr and fib-rule-attrs")
  const header = w.zeros(12)
  w.pad()
  let key = ''
  try {
    for (key in value) {
      const item = value[key]
      if (item === undefined) continue
      switch (key) {
        case "family": r.put.u8(w.view.data, header + 0, item, LE); break
        case "dstLen": r.put.u8(w.view.data, header + 1, item, LE); break
        case "srcLen": r.put.u8(w.view.data, header + 2, item, LE); break
        case "tos": r.put.u8(w.view.data, header + 3, item, LE); break
        case "headerTable": r.put.u8(w.view.data, header + 4, item, LE); break
        case "action": r.put.u8(w.view.data, header + 7, r.enumNumber(FR_ACT_NUMBERS, item), LE); break
        case "flags": r.put.u32(w.view.data, header + 8, item, LE); break
        case "dst": r.writeIp(w, 1, item); break
        case "src": r.writeIp(w, 2, item); break
        case "iifname": r.writeString(w, 3, item); break
        case "goto": w.u32(4, item); break
        case "priority": w.u32(6, item); break
        case "fwmark": w.u32(10, item); break
        case "flow": w.u32(11, item); break
        case "tunId": w.u64(12, item, false); break
        case "suppressIfgroup": w.u32(13, item); break
        case "suppressPrefixlen": w.u32(14, item); break
        case "table": w.u32(15, item); break
        case "fwmask": w.u32(16, item); break
        case "oifname": r.writeString(w, 17, item); break
        case "l3mdev": w.u8(19, item); break
        case "uidRange": { const start = w.startAttribute(20); encodeFibRuleUidRange(w, item); w.endNest(start) }; break
        case "protocol": w.u8(21, item); break
        case "ipProto": w.u8(22, item); break
        case "sportRange": { const start = w.startAttribute(23); encodeFibRulePortRange(w, item); w.endNest(start) }; break
        case "dportRange": { const start = w.startAttribute(24); encodeFibRulePortRange(w, item); w.endNest(start) }; break
        case "dscp": w.u8(25, item); break
        case "flowlabel": w.u32(26, item, false); break
        case "flowlabelMask": w.u32(27, item, false); break
        case "sportMask": w.u16(28, item); break
        case "dportMask": w.u16(29, item); break
        case "dscpMask": w.u8(30, item); break
        case "unknownAttributes": r.writeUnknown(w, item); break
        default: r.unknownKey("fib-rule-hdr and fib-rule-attrs", ["family","dstLen","srcLen","tos","headerTable","action","flags","dst","src","iifname","goto","priority","fwmark","flow","tunId","suppressIfgroup","suppressPrefixlen","table","fwmask","oifname","l3mdev","uidRange","protocol","ipProto","sportRange","dportRange","dscp","flowlabel","flowlabelMask","sportMask","dportMask","dscpMask"])
      }
    }
  } catch (error) { r.at(key, -1, error) }
}

/** The family rt-rule. */
export const rtRule: Family<RtRuleOperations, RtRuleEvents> = {
  name: "rt-rule",
  protocol: 0,
  generic: false,
  version: 1,
  groups: { "rtnlgrp-ipv4-rule": 8, "rtnlgrp-ipv6-rule": 19 },
  operations: {
    "newrule": {
      name: "newrule",
      do: { request: 32, reply: undefined, encodeRequest: encodeFibRuleHdrFibRuleAttrs, decodeRequest: decodeFibRuleHdrFibRuleAttrs, encodeReply: encodeFibRuleHdrFibRuleAttrs, decodeReply: decodeFibRuleHdrFibRuleAttrs },
    },
    "delrule": {
      name: "delrule",
      do: { request: 33, reply: undefined, encodeRequest: encodeFibRuleHdrFibRuleAttrs, decodeRequest: decodeFibRuleHdrFibRuleAttrs, encodeReply: encodeFibRuleHdrFibRuleAttrs, decodeReply: decodeFibRuleHdrFibRuleAttrs },
    },
    "getrule": {
      name: "getrule",
      dump: { request: 34, reply: 32, encodeRequest: encodeFibRuleHdrFibRuleAttrs, decodeRequest: decodeFibRuleHdrFibRuleAttrs, encodeReply: encodeFibRuleHdrFibRuleAttrs, decodeReply: decodeFibRuleHdrFibRuleAttrs },
    },
  },
  events: {
    32: { name: "newruleNtf", decode: decodeFibRuleHdrFibRuleAttrs, encode: encodeFibRuleHdrFibRuleAttrs },
    33: { name: "delruleNtf", decode: decodeFibRuleHdrFibRuleAttrs, encode: encodeFibRuleHdrFibRuleAttrs },
  },
  spec: model,
}

function model(): Spec {
  return {
    name: "rt-rule",
    protocol: "netlink-raw",
    protonum: 0,
    version: 1,
    definitions: [
      {
        kind: "struct",
        name: "rtgenmsg",
        members: [
          { name: "family", type: "u8" },
          { name: "pad", type: "pad", len: 3 },
        ],
      },
      {
        kind: "struct",
        name: "fib-rule-hdr",
        members: [
          { name: "family", type: "u8" },
          { name: "dst-len", type: "u8" },
          { name: "src-len", type: "u8" },
          { name: "tos", type: "u8" },
          { name: "table", type: "u8" },
          { name: "res1", type: "pad", len: 1 },
          { name: "res2", type: "pad", len: 1 },
          { name: "action", type: "u8", enum: "fr-act" },
          { name: "flags", type: "u32" },
        ],
      },
      {
        kind: "enum",
        name: "fr-act",
        entries: [
          { name: "unspec", value: 0 },
          { name: "to-tbl", value: 1 },
          { name: "goto", value: 2 },
          { name: "nop", value: 3 },
          { name: "res3", value: 4 },
          { name: "res4", value: 5 },
          { name: "blackhole", value: 6 },
          { name: "unreachable", value: 7 },
          { name: "prohibit", value: 8 },
        ],
        enumName: null,
      },
      {
        kind: "struct",
        name: "fib-rule-port-range",
        members: [
          { name: "start", type: "u16" },
          { name: "end", type: "u16" },
        ],
      },
      {
        kind: "struct",
        name: "fib-rule-uid-range",
        members: [
          { name: "start", type: "u32" },
          { name: "end", type: "u32" },
        ],
      },
    ],
    attributeSets: [
      {
        name: "fib-rule-attrs",
        attributes: [
          { name: "dst", value: 1, type: "binary", displayHint: "ipv4-or-v6" },
          { name: "src", value: 2, type: "binary", displayHint: "ipv4-or-v6" },
          { name: "iifname", value: 3, type: "string" },
          { name: "goto", value: 4, type: "u32" },
          { name: "unused2", value: 5, type: "pad" },
          { name: "priority", value: 6, type: "u32" },
          { name: "unused3", value: 7, type: "pad" },
          { name: "unused4", value: 8, type: "pad" },
          { name: "unused5", value: 9, type: "pad" },
          { name: "fwmark", value: 10, type: "u32", displayHint: "hex" },
          { name: "flow", value: 11, type: "u32" },
          { name: "tun-id", value: 12, type: "u64", byteOrder: "big-endian" },
          { name: "suppress-ifgroup", value: 13, type: "u32" },
          { name: "suppress-prefixlen", value: 14, type: "u32", displayHint: "hex" },
          { name: "table", value: 15, type: "u32" },
          { name: "fwmask", value: 16, type: "u32", displayHint: "hex" },
          { name: "oifname", value: 17, type: "string" },
          { name: "pad", value: 18, type: "pad" },
          { name: "l3mdev", value: 19, type: "u8" },
          { name: "uid-range", value: 20, type: "binary", struct: "fib-rule-uid-range" },
          { name: "protocol", value: 21, type: "u8" },
          { name: "ip-proto", value: 22, type: "u8" },
          { name: "sport-range", value: 23, type: "binary", struct: "fib-rule-port-range" },
          { name: "dport-range", value: 24, type: "binary", struct: "fib-rule-port-range" },
          { name: "dscp", value: 25, type: "u8" },
          { name: "flowlabel", value: 26, type: "u32", byteOrder: "big-endian", displayHint: "hex" },
          { name: "flowlabel-mask", value: 27, type: "u32", byteOrder: "big-endian", displayHint: "hex" },
          { name: "sport-mask", value: 28, type: "u16", displayHint: "hex" },
          { name: "dport-mask", value: 29, type: "u16", displayHint: "hex" },
          { name: "dscp-mask", value: 30, type: "u8", displayHint: "hex" },
        ],
        namePrefix: "fra-",
      },
    ],
    subMessages: [],
    operations: {
      enumModel: "directional",
      list: [
        {
          name: "newrule",
          attributeSet: "fib-rule-attrs",
          fixedHeader: "fib-rule-hdr",
          do: { request: { value: 32, attributes: ["iifname", "oifname", "priority", "fwmark", "flow", "tun-id", "fwmask", "table", "suppress-prefixlen", "suppress-ifgroup", "goto", "l3mdev", "uid-range", "protocol", "ip-proto", "sport-range", "dport-range", "dscp", "flowlabel", "flowlabel-mask", "sport-mask", "dport-mask", "dscp-mask"] } },
        },
        {
          name: "newrule-ntf",
          attributeSet: "fib-rule-attrs",
          fixedHeader: "fib-rule-hdr",
          notify: "getrule",
          value: 32,
        },
        {
          name: "delrule",
          attributeSet: "fib-rule-attrs",
          fixedHeader: "fib-rule-hdr",
          do: { request: { value: 33, attributes: ["iifname", "oifname", "priority", "fwmark", "flow", "tun-id", "fwmask", "table", "suppress-prefixlen", "suppress-ifgroup", "goto", "l3mdev", "uid-range", "protocol", "ip-proto", "sport-range", "dport-range", "dscp", "flowlabel", "flowlabel-mask", "sport-mask", "dport-mask", "dscp-mask"] } },
        },
        {
          name: "delrule-ntf",
          attributeSet: "fib-rule-attrs",
          fixedHeader: "fib-rule-hdr",
          notify: "getrule",
          value: 33,
        },
        {
          name: "getrule",
          attributeSet: "fib-rule-attrs",
          fixedHeader: "fib-rule-hdr",
          dump: { request: { value: 34 }, reply: { value: 32, attributes: ["iifname", "oifname", "priority", "fwmark", "flow", "tun-id", "fwmask", "table", "suppress-prefixlen", "suppress-ifgroup", "goto", "l3mdev", "uid-range", "protocol", "ip-proto", "sport-range", "dport-range", "dscp", "flowlabel", "flowlabel-mask", "sport-mask", "dport-mask", "dscp-mask"] } },
        },
      ],
      namePrefix: "rtm-",
    },
    mcastGroups: [
      { name: "rtnlgrp-ipv4-rule", value: 8 },
      { name: "rtnlgrp-ipv6-rule", value: 19 },
    ],
    uapiHeader: "linux/fib_rules.h",
  }
}
