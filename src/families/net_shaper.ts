// Generated from the specification of net-shaper by `nlkit generate`; do not edit. One family is one file, however long it gets.

import type { ByteView, RawAttribute, Writer } from '../wire/index.js'
import type { Family, Spec } from '../schema/index.js'
import * as r from '../schema/runtime.js'

const LE = r.LITTLE_ENDIAN

export type Scope = "unspec" | "netdev" | "queue" | "node" | number
export type Metric = "bps" | "pps" | number
export type NetShaper = {
  readonly handle?: Handle | undefined
  readonly metric?: Metric | undefined
  readonly bwMin?: bigint | undefined
  readonly bwMax?: bigint | undefined
  readonly burst?: bigint | undefined
  readonly priority?: number | undefined
  readonly weight?: number | undefined
  readonly ifindex?: number | undefined
  readonly parent?: Handle | undefined
  readonly leaves?: readonly LeafInfo[] | undefined
  /** What the specification does not know, as it came. */
  readonly unknownAttributes?: readonly RawAttribute[] | undefined
}
export type Caps = {
  readonly ifindex?: number | undefined
  readonly scope?: Scope | undefined
  readonly supportMetricBps?: boolean | undefined
  readonly supportMetricPps?: boolean | undefined
  readonly supportNesting?: boolean | undefined
  readonly supportBwMin?: boolean | undefined
  readonly supportBwMax?: boolean | undefined
  readonly supportBurst?: boolean | undefined
  readonly supportPriority?: boolean | undefined
  readonly supportWeight?: boolean | undefined
  /** What the specification does not know, as it came. */
  readonly unknownAttributes?: readonly RawAttribute[] | undefined
}
export type Handle = {
  readonly scope?: Scope | undefined
  readonly id?: number | undefined
  /** What the specification does not know, as it came. */
  readonly unknownAttributes?: readonly RawAttribute[] | undefined
}
export type LeafInfo = {
  readonly handle?: Handle | undefined
  readonly priority?: number | undefined
  readonly weight?: number | undefined
  /** What the specification does not know, as it came. */
  readonly unknownAttributes?: readonly RawAttribute[] | undefined
}
export type NetShaperOperations = {
  "get": { do: { request: Partial<NetShaper>; reply: NetShaper }; dump: { request: Partial<NetShaper>; reply: NetShaper } }
  "set": { do: { request: Partial<NetShaper>; reply: undefined } }
  "delete": { do: { request: Partial<NetShaper>; reply: undefined } }
  "group": { do: { request: Partial<NetShaper>; reply: NetShaper } }
  "capGet": { do: { request: Partial<Caps>; reply: Caps }; dump: { request: Partial<Caps>; reply: Caps } }
}
export type NetShaperEvents = {
}

const METRIC_NUMBERS: ReadonlyMap<string, number | bigint> = new Map<string, number | bigint>([["bps", 0], ["pps", 1]])
const METRIC_NAMES: Readonly<Record<number | string, Metric>> = { 0: "bps", 1: "pps" }
const NetShaper_NAMES: Readonly<Record<number, string>> = {"1":"handle","2":"metric","3":"bw-min","4":"bw-max","5":"burst","6":"priority","7":"weight","8":"ifindex","9":"parent","10":"leaves"}
function decodeNetShaper(view: ByteView, position: number, end: number): NetShaper {
  const u16 = view.u16
  const { u32, data } = view
  let v0: Handle | undefined
  let v1: Metric | undefined
  let v2: bigint | undefined
  let v3: bigint | undefined
  let v4: bigint | undefined
  let v5: number | undefined
  let v6: number | undefined
  let v7: number | undefined
  let v8: Handle | undefined
  let v9: (LeafInfo)[] | undefined
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
        case 1: case 9: { const item = decodeHandle(view, at, stop); switch (type) { case 1: v0 = item; continue; default: v8 = item; continue } }
        case 2: if (length === 8) { v1 = (METRIC_NAMES[u32[at >> 2]!] ?? u32[at >> 2]!); continue } break
        case 3: case 4: case 5: if (length === 8 || length === 12) { const item = (length === 12 ? data.getBigUint64(at, LE) : BigInt(data.getUint32(at, LE))); switch (type) { case 3: v2 = item; continue; case 4: v3 = item; continue; default: v4 = item; continue } } break
        case 6: case 7: case 8: if (length === 8) { const item = u32[at >> 2]!; switch (type) { case 6: v5 = item; continue; case 7: v6 = item; continue; default: v7 = item; continue } } break
        case 10: (v9 ??= []).push(decodeLeafInfo(view, at, stop)); continue
      }
      unknown = r.keep(unknown, view, p, length)
    }
    type = -1
    if (p < end) r.leftover(p, end)
  } catch (error) { r.inAttribute(NetShaper_NAMES, type, p, error) }
  return {
    handle: v0,
    metric: v1,
    bwMin: v2,
    bwMax: v3,
    burst: v4,
    priority: v5,
    weight: v6,
    ifindex: v7,
    parent: v8,
    leaves: v9,
    unknownAttributes: unknown,
  }
}
function encodeNetShaper(w: Writer, value: any): void {
  r.expectObject(value, "net-shaper")
  let key = ''
  let index = -1
  try {
    for (key in value) {
      const item = value[key]
      if (item === undefined) continue
      switch (key) {
        case "handle": { const nest = w.startNest(1); encodeHandle(w, item); w.endNest(nest) }; break
        case "metric": w.u32(2, r.enumNumber(METRIC_NUMBERS, item)); break
        case "bwMin": w.uint(3, item); break
        case "bwMax": w.uint(4, item); break
        case "burst": w.uint(5, item); break
        case "priority": w.u32(6, item); break
        case "weight": w.u32(7, item); break
        case "ifindex": w.u32(8, item); break
        case "parent": { const nest = w.startNest(9); encodeHandle(w, item); w.endNest(nest) }; break
        case "leaves": { r.expectArray(item); const list = item as readonly any[]; for (let i = 0; i < list.length; i++) { index = i; const item = list[i]; { const nest = w.startNest(10); encodeLeafInfo(w, item); w.endNest(nest) } } index = -1; }; break
        case "unknownAttributes": r.writeUnknown(w, item); break
        default: r.unknownKey("net-shaper", ["handle","metric","bwMin","bwMax","burst","priority","weight","ifindex","parent","leaves"])
      }
    }
  } catch (error) { r.at(key, index, error) }
}
const SCOPE_NUMBERS: ReadonlyMap<string, number | bigint> = new Map<string, number | bigint>([["unspec", 0], ["netdev", 1], ["queue", 2], ["node", 3]])
const SCOPE_NAMES: Readonly<Record<number | string, Scope>> = { 0: "unspec", 1: "netdev", 2: "queue", 3: "node" }
const Caps_NAMES: Readonly<Record<number, string>> = {"1":"ifindex","2":"scope","3":"support-metric-bps","4":"support-metric-pps","5":"support-nesting","6":"support-bw-min","7":"support-bw-max","8":"support-burst","9":"support-priority","10":"support-weight"}
function decodeCaps(view: ByteView, position: number, end: number): Caps {
  const u16 = view.u16
  const { u32 } = view
  let v0: number | undefined
  let v1: Scope | undefined
  let v2: boolean | undefined
  let v3: boolean | undefined
  let v4: boolean | undefined
  let v5: boolean | undefined
  let v6: boolean | undefined
  let v7: boolean | undefined
  let v8: boolean | undefined
  let v9: boolean | undefined
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
        case 2: if (length === 8) { v1 = (SCOPE_NAMES[u32[at >> 2]!] ?? u32[at >> 2]!); continue } break
        case 3: case 4: case 5: case 6: case 7: case 8: case 9: case 10: if (length === 4) { const item = true; switch (type) { case 3: v2 = item; continue; case 4: v3 = item; continue; case 5: v4 = item; continue; case 6: v5 = item; continue; case 7: v6 = item; continue; case 8: v7 = item; continue; case 9: v8 = item; continue; default: v9 = item; continue } } break
      }
      unknown = r.keep(unknown, view, p, length)
    }
    type = -1
    if (p < end) r.leftover(p, end)
  } catch (error) { r.inAttribute(Caps_NAMES, type, p, error) }
  return {
    ifindex: v0,
    scope: v1,
    supportMetricBps: v2,
    supportMetricPps: v3,
    supportNesting: v4,
    supportBwMin: v5,
    supportBwMax: v6,
    supportBurst: v7,
    supportPriority: v8,
    supportWeight: v9,
    unknownAttributes: unknown,
  }
}
function encodeCaps(w: Writer, value: any): void {
  r.expectObject(value, "caps")
  let key = ''
  try {
    for (key in value) {
      const item = value[key]
      if (item === undefined) continue
      switch (key) {
        case "ifindex": w.u32(1, item); break
        case "scope": w.u32(2, r.enumNumber(SCOPE_NUMBERS, item)); break
        case "supportMetricBps": r.writeFlag(w, 3, item); break
        case "supportMetricPps": r.writeFlag(w, 4, item); break
        case "supportNesting": r.writeFlag(w, 5, item); break
        case "supportBwMin": r.writeFlag(w, 6, item); break
        case "supportBwMax": r.writeFlag(w, 7, item); break
        case "supportBurst": r.writeFlag(w, 8, item); break
        case "supportPriority": r.writeFlag(w, 9, item); break
        case "supportWeight": r.writeFlag(w, 10, item); break
        case "unknownAttributes": r.writeUnknown(w, item); break
        default: r.unknownKey("caps", ["ifindex","scope","supportMetricBps","supportMetricPps","supportNesting","supportBwMin","supportBwMax","supportBurst","supportPriority","supportWeight"])
      }
    }
  } catch (error) { r.at(key, -1, error) }
}
const Handle_NAMES: Readonly<Record<number, string>> = {"1":"scope","2":"id"}
function decodeHandle(view: ByteView, position: number, end: number): Handle {
  const u16 = view.u16
  const { u32 } = view
  let v0: Scope | undefined
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
      switch (type) {
        case 1: if (length === 8) { v0 = (SCOPE_NAMES[u32[at >> 2]!] ?? u32[at >> 2]!); continue } break
        case 2: if (length === 8) { v1 = u32[at >> 2]!; continue } break
      }
      unknown = r.keep(unknown, view, p, length)
    }
    type = -1
    if (p < end) r.leftover(p, end)
  } catch (error) { r.inAttribute(Handle_NAMES, type, p, error) }
  return {
    scope: v0,
    id: v1,
    unknownAttributes: unknown,
  }
}
function encodeHandle(w: Writer, value: any): void {
  r.expectObject(value, "handle")
  let key = ''
  try {
    for (key in value) {
      const item = value[key]
      if (item === undefined) continue
      switch (key) {
        case "scope": w.u32(1, r.enumNumber(SCOPE_NUMBERS, item)); break
        case "id": w.u32(2, item); break
        case "unknownAttributes": r.writeUnknown(w, item); break
        default: r.unknownKey("handle", ["scope","id"])
      }
    }
  } catch (error) { r.at(key, -1, error) }
}
const LeafInfo_NAMES: Readonly<Record<number, string>> = {"1":"handle","6":"priority","7":"weight"}
function decodeLeafInfo(view: ByteView, position: number, end: number): LeafInfo {
  const u16 = view.u16
  const { u32 } = view
  let v0: Handle | undefined
  let v1: number | undefined
  let v2: number | undefined
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
        case 1: v0 = decodeHandle(view, at, stop); continue
        case 6: case 7: if (length === 8) { const item = u32[at >> 2]!; switch (type) { case 6: v1 = item; continue; default: v2 = item; continue } } break
      }
      unknown = r.keep(unknown, view, p, length)
    }
    type = -1
    if (p < end) r.leftover(p, end)
  } catch (error) { r.inAttribute(LeafInfo_NAMES, type, p, error) }
  return {
    handle: v0,
    priority: v1,
    weight: v2,
    unknownAttributes: unknown,
  }
}
function encodeLeafInfo(w: Writer, value: any): void {
  r.expectObject(value, "leaf-info")
  let key = ''
  try {
    for (key in value) {
      const item = value[key]
      if (item === undefined) continue
      switch (key) {
        case "handle": { const nest = w.startNest(1); encodeHandle(w, item); w.endNest(nest) }; break
        case "priority": w.u32(6, item); break
        case "weight": w.u32(7, item); break
        case "unknownAttributes": r.writeUnknown(w, item); break
        default: r.unknownKey("leaf-info", ["handle","priority","weight"])
      }
    }
  } catch (error) { r.at(key, -1, error) }
}

/** The family net-shaper. */
export const netShaper: Family<NetShaperOperations, NetShaperEvents> = {
  name: "net-shaper",
  protocol: 16,
  generic: true,
  version: 1,
  groups: {  },
  operations: {
    "get": {
      name: "get",
      do: { request: 1, reply: 1, encodeRequest: encodeNetShaper, decodeRequest: decodeNetShaper, encodeReply: encodeNetShaper, decodeReply: decodeNetShaper },
      dump: { request: 1, reply: 1, encodeRequest: encodeNetShaper, decodeRequest: decodeNetShaper, encodeReply: encodeNetShaper, decodeReply: decodeNetShaper },
    },
    "set": {
      name: "set",
      do: { request: 2, reply: undefined, encodeRequest: encodeNetShaper, decodeRequest: decodeNetShaper, encodeReply: encodeNetShaper, decodeReply: decodeNetShaper },
    },
    "delete": {
      name: "delete",
      do: { request: 3, reply: undefined, encodeRequest: encodeNetShaper, decodeRequest: decodeNetShaper, encodeReply: encodeNetShaper, decodeReply: decodeNetShaper },
    },
    "group": {
      name: "group",
      do: { request: 4, reply: 4, encodeRequest: encodeNetShaper, decodeRequest: decodeNetShaper, encodeReply: encodeNetShaper, decodeReply: decodeNetShaper },
    },
    "capGet": {
      name: "cap-get",
      do: { request: 5, reply: 5, encodeRequest: encodeCaps, decodeRequest: decodeCaps, encodeReply: encodeCaps, decodeReply: decodeCaps },
      dump: { request: 5, reply: 5, encodeRequest: encodeCaps, decodeRequest: decodeCaps, encodeReply: encodeCaps, decodeReply: decodeCaps },
    },
  },
  events: {
  },
  spec: model,
}

function model(): Spec {
  return {
    name: "net-shaper",
    protocol: "genetlink",
    version: 1,
    definitions: [
      {
        kind: "enum",
        name: "scope",
        entries: [
          { name: "unspec", value: 0 },
          { name: "netdev", value: 1 },
          { name: "queue", value: 2 },
          { name: "node", value: 3 },
        ],
        renderMax: true,
      },
      {
        kind: "enum",
        name: "metric",
        entries: [
          { name: "bps", value: 0 },
          { name: "pps", value: 1 },
        ],
      },
    ],
    attributeSets: [
      {
        name: "net-shaper",
        attributes: [
          { name: "handle", value: 1, type: "nest", nestedAttributes: "handle" },
          { name: "metric", value: 2, type: "u32", enum: "metric" },
          { name: "bw-min", value: 3, type: "uint" },
          { name: "bw-max", value: 4, type: "uint" },
          { name: "burst", value: 5, type: "uint" },
          { name: "priority", value: 6, type: "u32" },
          { name: "weight", value: 7, type: "u32" },
          { name: "ifindex", value: 8, type: "u32" },
          { name: "parent", value: 9, type: "nest", nestedAttributes: "handle" },
          { name: "leaves", value: 10, type: "nest", nestedAttributes: "leaf-info", multiAttr: true },
        ],
      },
      {
        name: "handle",
        attributes: [
          { name: "scope", value: 1, type: "u32", enum: "scope" },
          { name: "id", value: 2, type: "u32" },
        ],
      },
      {
        name: "leaf-info",
        attributes: [
          { name: "handle", value: 1, type: "nest", nestedAttributes: "handle" },
          { name: "priority", value: 6, type: "u32" },
          { name: "weight", value: 7, type: "u32" },
        ],
        subsetOf: "net-shaper",
      },
      {
        name: "caps",
        attributes: [
          { name: "ifindex", value: 1, type: "u32" },
          { name: "scope", value: 2, type: "u32", enum: "scope" },
          { name: "support-metric-bps", value: 3, type: "flag" },
          { name: "support-metric-pps", value: 4, type: "flag" },
          { name: "support-nesting", value: 5, type: "flag" },
          { name: "support-bw-min", value: 6, type: "flag" },
          { name: "support-bw-max", value: 7, type: "flag" },
          { name: "support-burst", value: 8, type: "flag" },
          { name: "support-priority", value: 9, type: "flag" },
          { name: "support-weight", value: 10, type: "flag" },
        ],
      },
    ],
    subMessages: [],
    operations: {
      enumModel: "unified",
      list: [
        {
          name: "get",
          attributeSet: "net-shaper",
          do: { request: { value: 1, attributes: ["ifindex", "handle"] }, reply: { value: 1, attributes: ["ifindex", "parent", "handle", "metric", "bw-min", "bw-max", "burst", "priority", "weight"] }, pre: "net-shaper-nl-pre-doit", post: "net-shaper-nl-post-doit" },
          dump: { request: { value: 1, attributes: ["ifindex"] }, reply: { value: 1, attributes: ["ifindex", "parent", "handle", "metric", "bw-min", "bw-max", "burst", "priority", "weight"] }, pre: "net-shaper-nl-pre-dumpit", post: "net-shaper-nl-post-dumpit" },
        },
        {
          name: "set",
          attributeSet: "net-shaper",
          do: { request: { value: 2, attributes: ["ifindex", "handle", "metric", "bw-min", "bw-max", "burst", "priority", "weight"] }, pre: "net-shaper-nl-pre-doit", post: "net-shaper-nl-post-doit" },
          flags: ["admin-perm"],
        },
        {
          name: "delete",
          attributeSet: "net-shaper",
          do: { request: { value: 3, attributes: ["ifindex", "handle"] }, pre: "net-shaper-nl-pre-doit", post: "net-shaper-nl-post-doit" },
          flags: ["admin-perm"],
        },
        {
          name: "group",
          attributeSet: "net-shaper",
          do: { request: { value: 4, attributes: ["ifindex", "parent", "handle", "metric", "bw-min", "bw-max", "burst", "priority", "weight", "leaves"] }, reply: { value: 4, attributes: ["ifindex", "handle"] }, pre: "net-shaper-nl-pre-doit", post: "net-shaper-nl-post-doit" },
          flags: ["admin-perm"],
        },
        {
          name: "cap-get",
          attributeSet: "caps",
          do: { request: { value: 5, attributes: ["ifindex", "scope"] }, reply: { value: 5, attributes: ["ifindex", "scope", "support-metric-bps", "support-metric-pps", "support-nesting", "support-bw-min", "support-bw-max", "support-burst", "support-priority", "support-weight"] }, pre: "net-shaper-nl-cap-pre-doit", post: "net-shaper-nl-cap-post-doit" },
          dump: { request: { value: 5, attributes: ["ifindex"] }, reply: { value: 5, attributes: ["ifindex", "scope", "support-metric-bps", "support-metric-pps", "support-nesting", "support-bw-min", "support-bw-max", "support-burst", "support-priority", "support-weight"] }, pre: "net-shaper-nl-cap-pre-dumpit", post: "net-shaper-nl-cap-post-dumpit" },
        },
      ],
    },
    mcastGroups: [],
  }
}
