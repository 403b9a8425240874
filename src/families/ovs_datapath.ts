// Generated from the specification of ovs_datapath by `nlkit generate`; do not edit. One family is one file, however long it gets.

import type { ByteView, RawAttribute, Writer } from '../wire/index.js'
import type { Family, Spec } from '../schema/index.js'
import * as r from '../schema/runtime.js'

const LE = r.LITTLE_ENDIAN

export type UserFeatures = "unaligned" | "vport-pids" | "tc-recirc-sharing" | "dispatch-upcall-per-cpu" | number
export interface OvsHeader {
  readonly dpIfindex?: number | undefined
  readonly trailingBytes?: Uint8Array | undefined
}
export interface DatapathStats {
  readonly nHit?: bigint | undefined
  readonly nMissed?: bigint | undefined
  readonly nLost?: bigint | undefined
  readonly nFlows?: bigint | undefined
  readonly trailingBytes?: Uint8Array | undefined
}
export interface MegaflowStats {
  readonly nMaskHit?: bigint | undefined
  readonly nMasks?: number | undefined
  readonly padding?: number | undefined
  readonly nCacheHit?: bigint | undefined
  readonly pad1?: bigint | undefined
  readonly trailingBytes?: Uint8Array | undefined
}
export type Datapath = {
  readonly name?: string | undefined
  readonly upcallPid?: number | undefined
  readonly stats?: DatapathStats | undefined
  readonly megaflowStats?: MegaflowStats | undefined
  readonly userFeatures?: readonly UserFeatures[] | undefined
  readonly masksCacheSize?: number | undefined
  readonly perCpuPids?: readonly number[] | undefined
  readonly ifindex?: number | undefined
  /** What the specification does not know, as it came. */
  readonly unknownAttributes?: readonly RawAttribute[] | undefined
}
export type OvsHeaderDatapath = Datapath & {
  readonly dpIfindex: number
}
export type OvsDatapathOperations = {
  "get": { do: { request: Partial<OvsHeaderDatapath>; reply: OvsHeaderDatapath }; dump: { request: Partial<OvsHeaderDatapath>; reply: OvsHeaderDatapath } }
  "new": { do: { request: Partial<OvsHeaderDatapath>; reply: undefined } }
  "del": { do: { request: Partial<OvsHeaderDatapath>; reply: undefined } }
}
export type OvsDatapathEvents = {
}

function decodeDatapathStats(view: ByteView, position: number, end: number): DatapathStats {
  const left = end - position
  return {
    nHit: left >= 8 ? r.u64(view, position, LE) : undefined,
    nMissed: left >= 16 ? r.u64(view, position + 8, LE) : undefined,
    nLost: left >= 24 ? r.u64(view, position + 16, LE) : undefined,
    nFlows: left >= 32 ? r.u64(view, position + 24, LE) : undefined,
    trailingBytes: left > 32 ? view.u8.slice(position + 32, end) : undefined,
  }
}
function putDatapathStats(w: Writer, at: number, value: any): void {
  r.expectObject(value, "datapath-stats")
  let key = ''
  try {
    for (key in value) {
      const item = value[key]
      if (item === undefined) continue
      switch (key) {
        case "nHit": r.put.u64(w.view.data, at, item, LE); break
        case "nMissed": r.put.u64(w.view.data, at + 8, item, LE); break
        case "nLost": r.put.u64(w.view.data, at + 16, item, LE); break
        case "nFlows": r.put.u64(w.view.data, at + 24, item, LE); break
        case "trailingBytes": break
        default: r.unknownKey("struct datapath-stats", ["nHit","nMissed","nLost","nFlows"])
      }
    }
  } catch (error) { r.at(key, -1, error) }
}
function encodeDatapathStats(w: Writer, value: any): void {
  const at = w.zeros(32)
  putDatapathStats(w, at, value)
  if (value.trailingBytes !== undefined) w.raw(value.trailingBytes)
}
function decodeMegaflowStats(view: ByteView, position: number, end: number): MegaflowStats {
  const { u32 } = view
  const left = end - position
  return {
    nMaskHit: left >= 8 ? r.u64(view, position, LE) : undefined,
    nMasks: left >= 12 ? u32[(position + 8) >> 2]! : undefined,
    padding: left >= 16 ? u32[(position + 12) >> 2]! : undefined,
    nCacheHit: left >= 24 ? r.u64(view, position + 16, LE) : undefined,
    pad1: left >= 32 ? r.u64(view, position + 24, LE) : undefined,
    trailingBytes: left > 32 ? view.u8.slice(position + 32, end) : undefined,
  }
}
function putMegaflowStats(w: Writer, at: number, value: any): void {
  r.expectObject(value, "megaflow-stats")
  let key = ''
  try {
    for (key in value) {
      const item = value[key]
      if (item === undefined) continue
      switch (key) {
        case "nMaskHit": r.put.u64(w.view.data, at, item, LE); break
        case "nMasks": r.put.u32(w.view.data, at + 8, item, LE); break
        case "padding": r.put.u32(w.view.data, at + 12, item, LE); break
        case "nCacheHit": r.put.u64(w.view.data, at + 16, item, LE); break
        case "pad1": r.put.u64(w.view.data, at + 24, item, LE); break
        case "trailingBytes": break
        default: r.unknownKey("struct megaflow-stats", ["nMaskHit","nMasks","padding","nCacheHit","pad1"])
      }
    }
  } catch (error) { r.at(key, -1, error) }
}
function encodeMegaflowStats(w: Writer, value: any): void {
  const at = w.zeros(32)
  putMegaflowStats(w, at, value)
  if (value.trailingBytes !== undefined) w.raw(value.trailingBytes)
}
const USER_FEATURES_BITS: ReadonlyMap<string, number | bigint> = new Map<string, number | bigint>([["unaligned", 1], ["vport-pids", 2], ["tc-recirc-sharing", 4], ["dispatch-upcall-per-cpu", 8]])
const USER_FEATURES_FLAGS = r.flagsDecoder([...USER_FEATURES_BITS])
const OvsHeaderDatapath_NAMES: Readonly<Record<number, string>> = {"1":"name","2":"upcall-pid","3":"stats","4":"megaflow-stats","5":"user-features","7":"masks-cache-size","8":"per-cpu-pids","9":"ifindex"}
function decodeOvsHeaderDatapath(view: ByteView, position: number, end: number): OvsHeaderDatapath {
  const u16 = view.u16
  const { u8, u32 } = view
  if (end - position < 4) r.shortHeader("ovs-header", 4, position, end)
  let v0: string | undefined
  let v1: number | undefined
  let v2: DatapathStats | undefined
  let v3: MegaflowStats | undefined
  let v4: readonly UserFeatures[] | undefined
  let v5: number | undefined
  let v6: readonly number[] | undefined
  let v7: number | undefined
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
        case 2: case 7: case 9: if (length === 8) { const item = u32[at >> 2]!; switch (type) { case 2: v1 = item; continue; case 7: v5 = item; continue; default: v7 = item; continue } } break
        case 3: v2 = decodeDatapathStats(view, at, stop); continue
        case 4: v3 = decodeMegaflowStats(view, at, stop); continue
        case 5: if (length === 8) { v4 = USER_FEATURES_FLAGS(u32[at >> 2]!); continue } break
        case 8: if ((stop - at) % 4 === 0) { v6 = r.u32Array(view, at, stop); continue } break
      }
      unknown = r.keep(unknown, view, p, length)
    }
    type = -1
    if (p < end) r.leftover(p, end)
  } catch (error) { r.inAttribute(OvsHeaderDatapath_NAMES, type, p, error) }
  return {
    dpIfindex: u32[position >> 2]!,
    name: v0,
    upcallPid: v1,
    stats: v2,
    megaflowStats: v3,
    userFeatures: v4,
    masksCacheSize: v5,
    perCpuPids: v6,
    ifindex: v7,
    unknownAttributes: unknown,
  }
}
function encodeOvsHeaderDatapath(w: Writer, value: any): void {
  r.expectObject(value, "ovs-header and datapath")
  const header = w.zeros(4)
  w.pad()
  let key = ''
  let index = -1
  try {
    for (key in value) {
      const item = value[key]
      if (item === undefined) continue
      switch (key) {
        case "dpIfindex": r.put.u32(w.view.data, header + 0, item, LE); break
        case "name": r.writeString(w, 1, item); break
        case "upcallPid": w.u32(2, item); break
        case "stats": { const start = w.startAttribute(3); encodeDatapathStats(w, item); w.endNest(start) }; break
        case "megaflowStats": { const start = w.startAttribute(4); encodeMegaflowStats(w, item); w.endNest(start) }; break
        case "userFeatures": w.u32(5, Number(r.flagBits(USER_FEATURES_BITS, item))); break
        case "masksCacheSize": w.u32(7, item); break
        case "perCpuPids": { const start = w.startAttribute(8); r.expectArray(item); const list = item as readonly any[]; for (let i = 0; i < list.length; i++) { index = i; const item = list[i]; const p = w.zeros(4); r.put.u32(w.view.data, p, item, LE); } index = -1; w.endNest(start) }; break
        case "ifindex": w.u32(9, item); break
        case "unknownAttributes": r.writeUnknown(w, item); break
        default: r.unknownKey("ovs-header and datapath", ["dpIfindex","name","upcallPid","stats","megaflowStats","userFeatures","masksCacheSize","perCpuPids","ifindex"])
      }
    }
  } catch (error) { r.at(key, index, error) }
}

/** The family ovs_datapath. */
export const ovsDatapath: Family<OvsDatapathOperations, OvsDatapathEvents> = {
  name: "ovs_datapath",
  protocol: 16,
  generic: true,
  version: 2,
  groups: { "ovs_datapath": undefined },
  operations: {
    "get": {
      name: "get",
      do: { request: 3, reply: 3, encodeRequest: encodeOvsHeaderDatapath, decodeRequest: decodeOvsHeaderDatapath, encodeReply: encodeOvsHeaderDatapath, decodeReply: decodeOvsHeaderDatapath },
      dump: { request: 3, reply: 3, encodeRequest: encodeOvsHeaderDatapath, decodeRequest: decodeOvsHeaderDatapath, encodeReply: encodeOvsHeaderDatapath, decodeReply: decodeOvsHeaderDatapath },
    },
    "new": {
      name: "new",
      do: { request: 1, reply: undefined, encodeRequest: encodeOvsHeaderDatapath, decodeRequest: decodeOvsHeaderDatapath, encodeReply: encodeOvsHeaderDatapath, decodeReply: decodeOvsHeaderDatapath },
    },
    "del": {
      name: "del",
      do: { request: 2, reply: undefined, encodeRequest: encodeOvsHeaderDatapath, decodeRequest: decodeOvsHeaderDatapath, encodeReply: encodeOvsHeaderDatapath, decodeReply: decodeOvsHeaderDatapath },
    },
  },
  events: {
  },
  spec: model,
}

function model(): Spec {
  return {
    name: "ovs_datapath",
    protocol: "genetlink-legacy",
    version: 2,
    definitions: [
      {
        kind: "struct",
        name: "ovs-header",
        members: [
          { name: "dp-ifindex", type: "u32" },
        ],
      },
      {
        kind: "flags",
        name: "user-features",
        entries: [
          { name: "unaligned", value: 1 },
          { name: "vport-pids", value: 2 },
          { name: "tc-recirc-sharing", value: 4 },
          { name: "dispatch-upcall-per-cpu", value: 8 },
        ],
        enumName: null,
        namePrefix: "ovs-dp-f-",
      },
      {
        kind: "struct",
        name: "datapath-stats",
        members: [
          { name: "n-hit", type: "u64" },
          { name: "n-missed", type: "u64" },
          { name: "n-lost", type: "u64" },
          { name: "n-flows", type: "u64" },
        ],
        enumName: "ovs-dp-stats",
      },
      {
        kind: "struct",
        name: "megaflow-stats",
        members: [
          { name: "n-mask-hit", type: "u64" },
          { name: "n-masks", type: "u32" },
          { name: "padding", type: "u32" },
          { name: "n-cache-hit", type: "u64" },
          { name: "pad1", type: "u64" },
        ],
        enumName: "ovs-dp-megaflow-stats",
      },
    ],
    attributeSets: [
      {
        name: "datapath",
        attributes: [
          { name: "name", value: 1, type: "string" },
          { name: "upcall-pid", value: 2, type: "u32" },
          { name: "stats", value: 3, type: "binary", struct: "datapath-stats" },
          { name: "megaflow-stats", value: 4, type: "binary", struct: "megaflow-stats" },
          { name: "user-features", value: 5, type: "u32", enum: "user-features", enumAsFlags: true },
          { name: "pad", value: 6, type: "unused" },
          { name: "masks-cache-size", value: 7, type: "u32" },
          { name: "per-cpu-pids", value: 8, type: "binary", subType: "u32" },
          { name: "ifindex", value: 9, type: "u32" },
        ],
        namePrefix: "ovs-dp-attr-",
        enumName: "ovs-datapath-attrs",
      },
    ],
    subMessages: [],
    operations: {
      enumModel: "unified",
      list: [
        {
          name: "get",
          attributeSet: "datapath",
          fixedHeader: "ovs-header",
          do: { request: { value: 3, attributes: ["name"] }, reply: { value: 3, attributes: ["name", "upcall-pid", "stats", "megaflow-stats", "user-features", "masks-cache-size", "per-cpu-pids"] } },
          dump: { request: { value: 3, attributes: ["name"] }, reply: { value: 3, attributes: ["name", "upcall-pid", "stats", "megaflow-stats", "user-features", "masks-cache-size", "per-cpu-pids"] } },
        },
        {
          name: "new",
          attributeSet: "datapath",
          fixedHeader: "ovs-header",
          do: { request: { value: 1, attributes: ["name", "upcall-pid", "user-features"] } },
        },
        {
          name: "del",
          attributeSet: "datapath",
          fixedHeader: "ovs-header",
          do: { request: { value: 2, attributes: ["name"] } },
        },
      ],
      namePrefix: "ovs-dp-cmd-",
    },
    mcastGroups: [
      { name: "ovs_datapath" },
    ],
    uapiHeader: "linux/openvswitch.h",
  }
}
