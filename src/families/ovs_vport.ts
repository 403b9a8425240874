// Generated from the specification of ovs_vport by `nlkit generate`; do not edit. One family is one file, however long it gets.

import type { ByteView, RawAttribute, Writer } from '../wire/index.js'
import type { Family, Spec } from '../schema/index.js'
import * as r from '../schema/runtime.js'

const LE = r.LITTLE_ENDIAN

export type VportType = "unspec" | "netdev" | "internal" | "gre" | "vxlan" | "geneve" | number
export interface OvsHeader {
  readonly dpIfindex?: number | undefined
  readonly trailingBytes?: Uint8Array | undefined
}
export interface VportStats {
  readonly rxPackets?: bigint | undefined
  readonly txPackets?: bigint | undefined
  readonly rxBytes?: bigint | undefined
  readonly txBytes?: bigint | undefined
  readonly rxErrors?: bigint | undefined
  readonly txErrors?: bigint | undefined
  readonly rxDropped?: bigint | undefined
  readonly txDropped?: bigint | undefined
  readonly trailingBytes?: Uint8Array | undefined
}
export type Vport = {
  readonly portNo?: number | undefined
  readonly type?: VportType | undefined
  readonly name?: string | undefined
  readonly options?: VportOptions | undefined
  readonly upcallPid?: readonly number[] | undefined
  readonly stats?: VportStats | undefined
  readonly ifindex?: number | undefined
  readonly netnsid?: number | undefined
  readonly upcallStats?: UpcallStats | undefined
  /** What the specification does not know, as it came. */
  readonly unknownAttributes?: readonly RawAttribute[] | undefined
}
export type OvsHeaderVport = Vport & {
  readonly dpIfindex: number
}
export type VportOptions = {
  readonly dstPort?: number | undefined
  readonly extension?: number | undefined
  /** What the specification does not know, as it came. */
  readonly unknownAttributes?: readonly RawAttribute[] | undefined
}
export type UpcallStats = {
  readonly success?: bigint | undefined
  readonly fail?: bigint | undefined
  /** What the specification does not know, as it came. */
  readonly unknownAttributes?: readonly RawAttribute[] | undefined
}
export type OvsVportOperations = {
  "new": { do: { request: Partial<OvsHeaderVport>; reply: undefined } }
  "del": { do: { request: Partial<OvsHeaderVport>; reply: undefined } }
  "get": { do: { request: Partial<OvsHeaderVport>; reply: OvsHeaderVport }; dump: { request: Partial<OvsHeaderVport>; reply: OvsHeaderVport } }
}
export type OvsVportEvents = {
}

const VPORT_TYPE_NUMBERS: ReadonlyMap<string, number | bigint> = new Map<string, number | bigint>([["unspec", 0], ["netdev", 1], ["internal", 2], ["gre", 3], ["vxlan", 4], ["geneve", 5]])
const VPORT_TYPE_NAMES: Readonly<Record<number | string, VportType>> = { 0: "unspec", 1: "netdev", 2: "internal", 3: "gre", 4: "vxlan", 5: "geneve" }
function decodeVportStats(view: ByteView, position: number, end: number): VportStats {
  const left = end - position
  return {
    rxPackets: left >= 8 ? r.u64(view, position, LE) : undefined,
    txPackets: left >= 16 ? r.u64(view, position + 8, LE) : undefined,
    rxBytes: left >= 24 ? r.u64(view, position + 16, LE) : undefined,
    txBytes: left >= 32 ? r.u64(view, position + 24, LE) : undefined,
    rxErrors: left >= 40 ? r.u64(view, position + 32, LE) : undefined,
    txErrors: left >= 48 ? r.u64(view, position + 40, LE) : undefined,
    rxDropped: left >= 56 ? r.u64(view, position + 48, LE) : undefined,
    txDropped: left >= 64 ? r.u64(view, position + 56, LE) : undefined,
    trailingBytes: left > 64 ? view.u8.slice(position + 64, end) : undefined,
  }
}
function putVportStats(w: Writer, at: number, value: any): void {
  r.expectObject(value, "vport-stats")
  let key = ''
  try {
    for (key in value) {
      const item = value[key]
      if (item === undefined) continue
      switch (key) {
        case "rxPackets": r.put.u64(w.view.data, at, item, LE); break
        case "txPackets": r.put.u64(w.view.data, at + 8, item, LE); break
        case "rxBytes": r.put.u64(w.view.data, at + 16, item, LE); break
        case "txBytes": r.put.u64(w.view.data, at + 24, item, LE); break
        case "rxErrors": r.put.u64(w.view.data, at + 32, item, LE); break
        case "txErrors": r.put.u64(w.view.data, at + 40, item, LE); break
        case "rxDropped": r.put.u64(w.view.data, at + 48, item, LE); break
        case "txDropped": r.put.u64(w.view.data, at + 56, item, LE); break
        case "trailingBytes": break
        default: r.unknownKey("struct vport-stats", ["rxPackets","txPackets","rxBytes","txBytes","rxErrors","txErrors","rxDropped","txDropped"])
      }
    }
  } catch (error) { r.at(key, -1, error) }
}
function encodeVportStats(w: Writer, value: any): void {
  const at = w.zeros(64)
  putVportStats(w, at, value)
  if (value.trailingBytes !== undefined) w.raw(value.trailingBytes)
}
const OvsHeaderVport_NAMES: Readonly<Record<number, string>> = {"1":"port-no","2":"type","3":"name","4":"options","5":"upcall-pid","6":"stats","8":"ifindex","9":"netnsid","10":"upcall-stats"}
function decodeOvsHeaderVport(view: ByteView, position: number, end: number): OvsHeaderVport {
  const u16 = view.u16
  const { u8, u32 } = view
  if (end - position < 4) r.shortHeader("ovs-header", 4, position, end)
  let v0: number | undefined
  let v1: VportType | undefined
  let v2: string | undefined
  let v3: VportOptions | undefined
  let v4: readonly number[] | undefined
  let v5: VportStats | undefined
  let v6: number | undefined
  let v7: number | undefined
  let v8: UpcallStats | undefined
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
        case 1: case 8: case 9: if (length === 8) { const item = u32[at >> 2]!; switch (type) { case 1: v0 = item; continue; case 8: v6 = item; continue; default: v7 = item; continue } } break
        case 2: if (length === 8) { v1 = (VPORT_TYPE_NAMES[u32[at >> 2]!] ?? u32[at >> 2]!); continue } break
        case 3: v2 = r.decodeText(u8, at, stop); continue
        case 4: v3 = decodeVportOptions(view, at, stop); continue
        case 5: if ((stop - at) % 4 === 0) { v4 = r.u32Array(view, at, stop); continue } break
        case 6: v5 = decodeVportStats(view, at, stop); continue
        case 10: v8 = decodeUpcallStats(view, at, stop); continue
      }
      unknown = r.keep(unknown, view, p, length)
    }
    type = -1
    if (p < end) r.leftover(p, end)
  } catch (error) { r.inAttribute(OvsHeaderVport_NAMES, type, p, error) }
  return {
    dpIfindex: u32[position >> 2]!,
    portNo: v0,
    type: v1,
    name: v2,
    options: v3,
    upcallPid: v4,
    stats: v5,
    ifindex: v6,
    netnsid: v7,
    upcallStats: v8,
    unknownAttributes: unknown,
  }
}
function encodeOvsHeaderVport(w: Writer, value: any): void {
  r.expectObject(value, "ovs-header and vport")
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
        case "portNo": w.u32(1, item); break
        case "type": w.u32(2, r.enumNumber(VPORT_TYPE_NUMBERS, item)); break
        case "name": r.writeString(w, 3, item); break
        case "options": { const nest = w.startNest(4); encodeVportOptions(w, item); w.endNest(nest) }; break
        case "upcallPid": { const start = w.startAttribute(5); r.expectArray(item); const list = item as readonly any[]; for (let i = 0; i < list.length; i++) { index = i; const item = list[i]; const p = w.zeros(4); r.put.u32(w.view.data, p, item, LE); } index = -1; w.endNest(start) }; break
        case "stats": { const start = w.startAttribute(6); encodeVportStats(w, item); w.endNest(start) }; break
        case "ifindex": w.u32(8, item); break
        case "netnsid": w.u32(9, item); break
        case "upcallStats": { const nest = w.startNest(10); encodeUpcallStats(w, item); w.endNest(nest) }; break
        case "unknownAttributes": r.writeUnknown(w, item); break
        default: r.unknownKey("ovs-header and vport", ["dpIfindex","portNo","type","name","options","upcallPid","stats","ifindex","netnsid","upcallStats"])
      }
    }
  } catch (error) { r.at(key, index, error) }
}
const VportOptions_NAMES: Readonly<Record<number, string>> = {"1":"dst-port","2":"extension"}
function decodeVportOptions(view: ByteView, position: number, end: number): VportOptions {
  const u16 = view.u16
  const { u32 } = view
  let v0: number | undefined
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
        case 1: case 2: if (length === 8) { const item = u32[at >> 2]!; switch (type) { case 1: v0 = item; continue; default: v1 = item; continue } } break
      }
      unknown = r.keep(unknown, view, p, length)
    }
    type = -1
    if (p < end) r.leftover(p, end)
  } catch (error) { r.inAttribute(VportOptions_NAMES, type, p, error) }
  return {
    dstPort: v0,
    extension: v1,
    unknownAttributes: unknown,
  }
}
function encodeVportOptions(w: Writer, value: any): void {
  r.expectObject(value, "vport-options")
  let key = ''
  try {
    for (key in value) {
      const item = value[key]
      if (item === undefined) continue
      switch (key) {
        case "dstPort": w.u32(1, item); break
        case "extension": w.u32(2, item); break
        case "unknownAttributes": r.writeUnknown(w, item); break
        default: r.unknownKey("vport-options", ["dstPort","extension"])
      }
    }
  } catch (error) { r.at(key, -1, error) }
}
const UpcallStats_NAMES: Readonly<Record<number, string>> = {"0":"success","1":"fail"}
function decodeUpcallStats(view: ByteView, position: number, end: number): UpcallStats {
  const u16 = view.u16
  let v0: bigint | undefined
  let v1: bigint | undefined
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
        case 0: case 1: if (length === 12) { const item = r.u64(view, at, LE); switch (type) { case 0: v0 = item; continue; default: v1 = item; continue } } break
      }
      unknown = r.keep(unknown, view, p, length)
    }
    type = -1
    if (p < end) r.leftover(p, end)
  } catch (error) { r.inAttribute(UpcallStats_NAMES, type, p, error) }
  return {
    success: v0,
    fail: v1,
    unknownAttributes: unknown,
  }
}
function encodeUpcallStats(w: Writer, value: any): void {
  r.expectObject(value, "upcall-stats")
  let key = ''
  try {
    for (key in value) {
      const item = value[key]
      if (item === undefined) continue
      switch (key) {
        case "success": w.u64(0, item); break
        case "fail": w.u64(1, item); break
        case "unknownAttributes": r.writeUnknown(w, item); break
        default: r.unknownKey("upcall-stats", ["success","fail"])
      }
    }
  } catch (error) { r.at(key, -1, error) }
}

/** The family ovs_vport. */
export const ovsVport: Family<OvsVportOperations, OvsVportEvents> = {
  name: "ovs_vport",
  protocol: 16,
  generic: true,
  version: 2,
  groups: { "ovs_vport": undefined },
  operations: {
    "new": {
      name: "new",
      do: { request: 1, reply: undefined, encodeRequest: encodeOvsHeaderVport, decodeRequest: decodeOvsHeaderVport, encodeReply: encodeOvsHeaderVport, decodeReply: decodeOvsHeaderVport },
    },
    "del": {
      name: "del",
      do: { request: 2, reply: undefined, encodeRequest: encodeOvsHeaderVport, decodeRequest: decodeOvsHeaderVport, encodeReply: encodeOvsHeaderVport, decodeReply: decodeOvsHeaderVport },
    },
    "get": {
      name: "get",
      do: { request: 3, reply: 3, encodeRequest: encodeOvsHeaderVport, decodeRequest: decodeOvsHeaderVport, encodeReply: encodeOvsHeaderVport, decodeReply: decodeOvsHeaderVport },
      dump: { request: 3, reply: 3, encodeRequest: encodeOvsHeaderVport, decodeRequest: decodeOvsHeaderVport, encodeReply: encodeOvsHeaderVport, decodeReply: decodeOvsHeaderVport },
    },
  },
  events: {
  },
  spec: model,
}

function model(): Spec {
  return {
    name: "ovs_vport",
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
        kind: "enum",
        name: "vport-type",
        entries: [
          { name: "unspec", value: 0 },
          { name: "netdev", value: 1 },
          { name: "internal", value: 2 },
          { name: "gre", value: 3 },
          { name: "vxlan", value: 4 },
          { name: "geneve", value: 5 },
        ],
        enumName: "ovs-vport-type",
        namePrefix: "ovs-vport-type-",
      },
      {
        kind: "struct",
        name: "vport-stats",
        members: [
          { name: "rx-packets", type: "u64" },
          { name: "tx-packets", type: "u64" },
          { name: "rx-bytes", type: "u64" },
          { name: "tx-bytes", type: "u64" },
          { name: "rx-errors", type: "u64" },
          { name: "tx-errors", type: "u64" },
          { name: "rx-dropped", type: "u64" },
          { name: "tx-dropped", type: "u64" },
        ],
        enumName: "ovs-vport-stats",
      },
    ],
    attributeSets: [
      {
        name: "vport-options",
        attributes: [
          { name: "dst-port", value: 1, type: "u32" },
          { name: "extension", value: 2, type: "u32" },
        ],
        namePrefix: "ovs-tunnel-attr-",
        enumName: "ovs-vport-options",
      },
      {
        name: "upcall-stats",
        attributes: [
          { name: "success", value: 0, type: "u64" },
          { name: "fail", value: 1, type: "u64" },
        ],
        namePrefix: "ovs-vport-upcall-attr-",
        enumName: "ovs-vport-upcall-attr",
      },
      {
        name: "vport",
        attributes: [
          { name: "unspec", value: 0, type: "unused" },
          { name: "port-no", value: 1, type: "u32" },
          { name: "type", value: 2, type: "u32", enum: "vport-type" },
          { name: "name", value: 3, type: "string" },
          { name: "options", value: 4, type: "nest", nestedAttributes: "vport-options" },
          { name: "upcall-pid", value: 5, type: "binary", subType: "u32" },
          { name: "stats", value: 6, type: "binary", struct: "vport-stats" },
          { name: "pad", value: 7, type: "unused" },
          { name: "ifindex", value: 8, type: "u32" },
          { name: "netnsid", value: 9, type: "u32" },
          { name: "upcall-stats", value: 10, type: "nest", nestedAttributes: "upcall-stats" },
        ],
        namePrefix: "ovs-vport-attr-",
        enumName: "ovs-vport-attr",
      },
    ],
    subMessages: [],
    operations: {
      enumModel: "unified",
      list: [
        {
          name: "new",
          attributeSet: "vport",
          fixedHeader: "ovs-header",
          do: { request: { value: 1, attributes: ["name", "type", "upcall-pid", "ifindex", "options"] } },
        },
        {
          name: "del",
          attributeSet: "vport",
          fixedHeader: "ovs-header",
          do: { request: { value: 2, attributes: ["port-no", "type", "name"] } },
        },
        {
          name: "get",
          attributeSet: "vport",
          fixedHeader: "ovs-header",
          do: { request: { value: 3, attributes: ["name"] }, reply: { value: 3, attributes: ["port-no", "type", "name", "upcall-pid", "stats", "ifindex", "netnsid", "upcall-stats"] } },
          dump: { request: { value: 3, attributes: ["name"] }, reply: { value: 3, attributes: ["port-no", "type", "name", "upcall-pid", "stats", "ifindex", "netnsid", "upcall-stats"] } },
        },
      ],
      namePrefix: "ovs-vport-cmd-",
    },
    mcastGroups: [
      { name: "ovs_vport" },
    ],
    uapiHeader: "linux/openvswitch.h",
  }
}
