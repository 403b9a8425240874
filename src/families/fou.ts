// Generated from the specification of fou by `nlkit generate`; do not edit. One family is one file, however long it gets.

import type { ByteView, RawAttribute, Writer } from '../wire/index.js'
import type { Family, Spec } from '../schema/index.js'
import * as r from '../schema/runtime.js'

export type EncapType = "unspec" | "direct" | "gue" | number
export type Fou = {
  readonly port?: number | undefined
  readonly af?: number | undefined
  readonly ipproto?: number | undefined
  readonly type?: number | undefined
  readonly remcsumNopartial?: boolean | undefined
  readonly localV4?: number | undefined
  readonly localV6?: Uint8Array | undefined
  readonly peerV4?: number | undefined
  readonly peerV6?: Uint8Array | undefined
  readonly peerPort?: number | undefined
  readonly ifindex?: number | undefined
  /** What the specification does not know, as it came. */
  readonly unknownAttributes?: readonly RawAttribute[] | undefined
}
export type FouOperations = {
  "add": { do: { request: Partial<Fou>; reply: undefined } }
  "del": { do: { request: Partial<Fou>; reply: undefined } }
  "get": { do: { request: Partial<Fou>; reply: Fou }; dump: { request: Partial<Fou>; reply: Fou } }
}
export type FouEvents = {
}

const Fou_NAMES: Readonly<Record<number, string>> = {"1":"port","2":"af","3":"ipproto","4":"type","5":"remcsum_nopartial","6":"local_v4","7":"local_v6","8":"peer_v4","9":"peer_v6","10":"peer_port","11":"ifindex"}
function decodeFou(view: ByteView, position: number, end: number): Fou {
  const u16 = view.u16
  const { u8, u32, data } = view
  let v0: number | undefined
  let v1: number | undefined
  let v2: number | undefined
  let v3: number | undefined
  let v4: boolean | undefined
  let v5: number | undefined
  let v6: Uint8Array | undefined
  let v7: number | undefined
  let v8: Uint8Array | undefined
  let v9: number | undefined
  let v10: number | undefined
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
        case 1: case 10: if (length === 6) { const item = data.getUint16(at, false); switch (type) { case 1: v0 = item; continue; default: v9 = item; continue } } break
        case 2: case 3: case 4: if (length === 5) { const item = u8[at]!; switch (type) { case 2: v1 = item; continue; case 3: v2 = item; continue; default: v3 = item; continue } } break
        case 5: if (length === 4) { v4 = true; continue } break
        case 6: case 8: if (length === 8) { const item = u32[at >> 2]!; switch (type) { case 6: v5 = item; continue; default: v7 = item; continue } } break
        case 7: case 9: { const item = r.bytes(u8, at, stop); switch (type) { case 7: v6 = item; continue; default: v8 = item; continue } }
        case 11: if (length === 8) { v10 = (u32[at >> 2]! | 0); continue } break
      }
      unknown = r.keep(unknown, view, p, length)
    }
    type = -1
    if (p < end) r.leftover(p, end)
  } catch (error) { r.inAttribute(Fou_NAMES, type, p, error) }
  return {
    port: v0,
    af: v1,
    ipproto: v2,
    type: v3,
    remcsumNopartial: v4,
    localV4: v5,
    localV6: v6,
    peerV4: v7,
    peerV6: v8,
    peerPort: v9,
    ifindex: v10,
    unknownAttributes: unknown,
  }
}
function encodeFou(w: Writer, value: any): void {
  r.expectObject(value, "fou")
  let key = ''
  try {
    for (key in value) {
      const item = value[key]
      if (item === undefined) continue
      switch (key) {
        case "port": w.u16(1, item, false); break
        case "af": w.u8(2, item); break
        case "ipproto": w.u8(3, item); break
        case "type": w.u8(4, item); break
        case "remcsumNopartial": r.writeFlag(w, 5, item); break
        case "localV4": w.u32(6, item); break
        case "localV6": r.writeBytes(w, 7, item); break
        case "peerV4": w.u32(8, item); break
        case "peerV6": r.writeBytes(w, 9, item); break
        case "peerPort": w.u16(10, item, false); break
        case "ifindex": w.s32(11, item); break
        case "unknownAttributes": r.writeUnknown(w, item); break
        default: r.unknownKey("fou", ["port","af","ipproto","type","remcsumNopartial","localV4","localV6","peerV4","peerV6","peerPort","ifindex"])
      }
    }
  } catch (error) { r.at(key, -1, error) }
}

/** The family fou. */
export const fou: Family<FouOperations, FouEvents> = {
  name: "fou",
  protocol: 16,
  generic: true,
  version: 1,
  groups: {  },
  operations: {
    "add": {
      name: "add",
      do: { request: 1, reply: undefined, encodeRequest: encodeFou, decodeRequest: decodeFou, encodeReply: encodeFou, decodeReply: decodeFou },
    },
    "del": {
      name: "del",
      do: { request: 2, reply: undefined, encodeRequest: encodeFou, decodeRequest: decodeFou, encodeReply: encodeFou, decodeReply: decodeFou },
    },
    "get": {
      name: "get",
      do: { request: 3, reply: 3, encodeRequest: encodeFou, decodeRequest: decodeFou, encodeReply: encodeFou, decodeReply: decodeFou },
      dump: { request: 3, reply: 3, encodeRequest: encodeFou, decodeRequest: decodeFou, encodeReply: encodeFou, decodeReply: decodeFou },
    },
  },
  events: {
  },
  spec: model,
}

function model(): Spec {
  return {
    name: "fou",
    protocol: "genetlink-legacy",
    version: 1,
    definitions: [
      {
        kind: "enum",
        name: "encap_type",
        entries: [
          { name: "unspec", value: 0 },
          { name: "direct", value: 1 },
          { name: "gue", value: 2 },
        ],
        enumName: null,
        namePrefix: "fou-encap-",
      },
    ],
    attributeSets: [
      {
        name: "fou",
        attributes: [
          { name: "unspec", value: 0, type: "unused" },
          { name: "port", value: 1, type: "u16", byteOrder: "big-endian" },
          { name: "af", value: 2, type: "u8" },
          { name: "ipproto", value: 3, type: "u8" },
          { name: "type", value: 4, type: "u8" },
          { name: "remcsum_nopartial", value: 5, type: "flag" },
          { name: "local_v4", value: 6, type: "u32" },
          { name: "local_v6", value: 7, type: "binary", checks: { minLen: 16 } },
          { name: "peer_v4", value: 8, type: "u32" },
          { name: "peer_v6", value: 9, type: "binary", checks: { minLen: 16 } },
          { name: "peer_port", value: 10, type: "u16", byteOrder: "big-endian" },
          { name: "ifindex", value: 11, type: "s32" },
        ],
        namePrefix: "fou-attr-",
      },
    ],
    subMessages: [],
    operations: {
      enumModel: "unified",
      list: [
        { name: "unspec", value: 0 },
        {
          name: "add",
          attributeSet: "fou",
          do: { request: { value: 1, attributes: ["port", "ipproto", "type", "remcsum_nopartial", "local_v4", "peer_v4", "local_v6", "peer_v6", "peer_port", "ifindex"] } },
          flags: ["admin-perm"],
          dontValidate: ["strict", "dump"],
        },
        {
          name: "del",
          attributeSet: "fou",
          do: { request: { value: 2, attributes: ["af", "ifindex", "port", "peer_port", "local_v4", "peer_v4", "local_v6", "peer_v6"] } },
          flags: ["admin-perm"],
          dontValidate: ["strict", "dump"],
        },
        {
          name: "get",
          attributeSet: "fou",
          do: { request: { value: 3, attributes: ["af", "ifindex", "port", "peer_port", "local_v4", "peer_v4", "local_v6", "peer_v6"] }, reply: { value: 3, attributes: ["port", "ipproto", "type", "remcsum_nopartial", "local_v4", "peer_v4", "local_v6", "peer_v6", "peer_port", "ifindex"] } },
          dump: { request: { value: 3 }, reply: { value: 3, attributes: ["port", "ipproto", "type", "remcsum_nopartial", "local_v4", "peer_v4", "local_v6", "peer_v6", "peer_port", "ifindex"] } },
          dontValidate: ["strict", "dump"],
        },
      ],
    },
    mcastGroups: [],
    cFamilyName: "fou-genl-name",
    cVersionName: "fou-genl-version",
    maxByDefine: true,
    kernelPolicy: "global",
  }
}
