// Generated from the specification of mptcp_pm by `nlkit generate`; do not edit. One family is one file, however long it gets.

import type { ByteView, RawAttribute, Writer } from '../wire/index.js'
import type { Family, Spec } from '../schema/index.js'
import * as r from '../schema/runtime.js'

export type EventType = "unspec" | "created" | "established" | "closed" | "announced" | "removed" | "sub-established" | "sub-closed" | "sub-priority" | "listener-created" | "listener-closed" | number
export type Endpoint = {
  readonly addr?: Address | undefined
  /** What the specification does not know, as it came. */
  readonly unknownAttributes?: readonly RawAttribute[] | undefined
}
export type Attr = {
  readonly addr?: Address | undefined
  readonly rcvAddAddrs?: number | undefined
  readonly subflows?: number | undefined
  readonly token?: number | undefined
  readonly locId?: number | undefined
  readonly addrRemote?: Address | undefined
  /** What the specification does not know, as it came. */
  readonly unknownAttributes?: readonly RawAttribute[] | undefined
}
export type Address = {
  readonly family?: number | undefined
  readonly id?: number | undefined
  readonly addr4?: number | undefined
  readonly addr6?: Uint8Array | undefined
  readonly port?: number | undefined
  readonly flags?: number | undefined
  readonly ifIdx?: number | undefined
  /** What the specification does not know, as it came. */
  readonly unknownAttributes?: readonly RawAttribute[] | undefined
}
export type MptcpPmOperations = {
  "addAddr": { do: { request: Partial<Endpoint>; reply: undefined } }
  "delAddr": { do: { request: Partial<Endpoint>; reply: undefined } }
  "getAddr": { do: { request: Partial<Attr>; reply: Attr }; dump: { request: Partial<Attr>; reply: Attr } }
  "flushAddrs": { do: { request: Partial<Endpoint>; reply: undefined } }
  "setLimits": { do: { request: Partial<Attr>; reply: undefined } }
  "getLimits": { do: { request: Partial<Attr>; reply: Attr } }
  "setFlags": { do: { request: Partial<Attr>; reply: undefined } }
  "announce": { do: { request: Partial<Attr>; reply: undefined } }
  "remove": { do: { request: Partial<Attr>; reply: undefined } }
  "subflowCreate": { do: { request: Partial<Attr>; reply: undefined } }
  "subflowDestroy": { do: { request: Partial<Attr>; reply: undefined } }
}
export type MptcpPmEvents = {
}

const Endpoint_NAMES: Readonly<Record<number, string>> = {"1":"addr"}
function decodeEndpoint(view: ByteView, position: number, end: number): Endpoint {
  const u16 = view.u16
  let v0: Address | undefined
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
        case 1: v0 = decodeAddress(view, at, stop); continue
      }
      unknown = r.keep(unknown, view, p, length)
    }
    type = -1
    if (p < end) r.leftover(p, end)
  } catch (error) { r.inAttribute(Endpoint_NAMES, type, p, error) }
  return {
    addr: v0,
    unknownAttributes: unknown,
  }
}
function encodeEndpoint(w: Writer, value: any): void {
  r.expectObject(value, "endpoint")
  let key = ''
  try {
    for (key in value) {
      const item = value[key]
      if (item === undefined) continue
      switch (key) {
        case "addr": { const nest = w.startNest(1); encodeAddress(w, item); w.endNest(nest) }; break
        case "unknownAttributes": r.writeUnknown(w, item); break
        default: r.unknownKey("endpoint", ["addr"])
      }
    }
  } catch (error) { r.at(key, -1, error) }
}
const Attr_NAMES: Readonly<Record<number, string>> = {"1":"addr","2":"rcv-add-addrs","3":"subflows","4":"token","5":"loc-id","6":"addr-remote"}
function decodeAttr(view: ByteView, position: number, end: number): Attr {
  const u16 = view.u16
  const { u8, u32 } = view
  let v0: Address | undefined
  let v1: number | undefined
  let v2: number | undefined
  let v3: number | undefined
  let v4: number | undefined
  let v5: Address | undefined
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
        case 1: case 6: { const item = decodeAddress(view, at, stop); switch (type) { case 1: v0 = item; continue; default: v5 = item; continue } }
        case 2: case 3: case 4: if (length === 8) { const item = u32[at >> 2]!; switch (type) { case 2: v1 = item; continue; case 3: v2 = item; continue; default: v3 = item; continue } } break
        case 5: if (length === 5) { v4 = u8[at]!; continue } break
      }
      unknown = r.keep(unknown, view, p, length)
    }
    type = -1
    if (p < end) r.leftover(p, end)
  } catch (error) { r.inAttribute(Attr_NAMES, type, p, error) }
  return {
    addr: v0,
    rcvAddAddrs: v1,
    subflows: v2,
    token: v3,
    locId: v4,
    addrRemote: v5,
    unknownAttributes: unknown,
  }
}
function encodeAttr(w: Writer, value: any): void {
  r.expectObject(value, "attr")
  let key = ''
  try {
    for (key in value) {
      const item = value[key]
      if (item === undefined) continue
      switch (key) {
        case "addr": { const nest = w.startNest(1); encodeAddress(w, item); w.endNest(nest) }; break
        case "rcvAddAddrs": w.u32(2, item); break
        case "subflows": w.u32(3, item); break
        case "token": w.u32(4, item); break
        case "locId": w.u8(5, item); break
        case "addrRemote": { const nest = w.startNest(6); encodeAddress(w, item); w.endNest(nest) }; break
        case "unknownAttributes": r.writeUnknown(w, item); break
        default: r.unknownKey("attr", ["addr","rcvAddAddrs","subflows","token","locId","addrRemote"])
      }
    }
  } catch (error) { r.at(key, -1, error) }
}
const Address_NAMES: Readonly<Record<number, string>> = {"1":"family","2":"id","3":"addr4","4":"addr6","5":"port","6":"flags","7":"if-idx"}
function decodeAddress(view: ByteView, position: number, end: number): Address {
  const { u8, u16, u32, data } = view
  let v0: number | undefined
  let v1: number | undefined
  let v2: number | undefined
  let v3: Uint8Array | undefined
  let v4: number | undefined
  let v5: number | undefined
  let v6: number | undefined
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
        case 1: case 5: if (length === 6) { const item = u16[at >> 1]!; switch (type) { case 1: v0 = item; continue; default: v4 = item; continue } } break
        case 2: if (length === 5) { v1 = u8[at]!; continue } break
        case 3: if (length === 8) { v2 = data.getUint32(at, false); continue } break
        case 4: v3 = r.bytes(u8, at, stop); continue
        case 6: if (length === 8) { v5 = u32[at >> 2]!; continue } break
        case 7: if (length === 8) { v6 = (u32[at >> 2]! | 0); continue } break
      }
      unknown = r.keep(unknown, view, p, length)
    }
    type = -1
    if (p < end) r.leftover(p, end)
  } catch (error) { r.inAttribute(Address_NAMES, type, p, error) }
  return {
    family: v0,
    id: v1,
    addr4: v2,
    addr6: v3,
    port: v4,
    flags: v5,
    ifIdx: v6,
    unknownAttributes: unknown,
  }
}
function encodeAddress(w: Writer, value: any): void {
  r.expectObject(value, "address")
  let key = ''
  try {
    for (key in value) {
      const item = value[key]
      if (item === undefined) continue
      switch (key) {
        case "family": w.u16(1, item); break
        case "id": w.u8(2, item); break
        case "addr4": w.u32(3, item, false); break
        case "addr6": r.writeBytes(w, 4, item); break
        case "port": w.u16(5, item); break
        case "flags": w.u32(6, item); break
        case "ifIdx": w.s32(7, item); break
        case "unknownAttributes": r.writeUnknown(w, item); break
        default: r.unknownKey("address", ["family","id","addr4","addr6","port","flags","ifIdx"])
      }
    }
  } catch (error) { r.at(key, -1, error) }
}

/** The family mptcp_pm. */
export const mptcpPm: Family<MptcpPmOperations, MptcpPmEvents> = {
  name: "mptcp_pm",
  protocol: 16,
  generic: true,
  version: 1,
  groups: {  },
  operations: {
    "addAddr": {
      name: "add-addr",
      do: { request: 1, reply: undefined, encodeRequest: encodeEndpoint, decodeRequest: decodeEndpoint, encodeReply: encodeEndpoint, decodeReply: decodeEndpoint },
    },
    "delAddr": {
      name: "del-addr",
      do: { request: 2, reply: undefined, encodeRequest: encodeEndpoint, decodeRequest: decodeEndpoint, encodeReply: encodeEndpoint, decodeReply: decodeEndpoint },
    },
    "getAddr": {
      name: "get-addr",
      do: { request: 3, reply: 3, encodeRequest: encodeAttr, decodeRequest: decodeAttr, encodeReply: encodeAttr, decodeReply: decodeAttr },
      dump: { request: 3, reply: 3, encodeRequest: encodeAttr, decodeRequest: decodeAttr, encodeReply: encodeAttr, decodeReply: decodeAttr },
    },
    "flushAddrs": {
      name: "flush-addrs",
      do: { request: 4, reply: undefined, encodeRequest: encodeEndpoint, decodeRequest: decodeEndpoint, encodeReply: encodeEndpoint, decodeReply: decodeEndpoint },
    },
    "setLimits": {
      name: "set-limits",
      do: { request: 5, reply: undefined, encodeRequest: encodeAttr, decodeRequest: decodeAttr, encodeReply: encodeAttr, decodeReply: decodeAttr },
    },
    "getLimits": {
      name: "get-limits",
      do: { request: 6, reply: 6, encodeRequest: encodeAttr, decodeRequest: decodeAttr, encodeReply: encodeAttr, decodeReply: decodeAttr },
    },
    "setFlags": {
      name: "set-flags",
      do: { request: 7, reply: undefined, encodeRequest: encodeAttr, decodeRequest: decodeAttr, encodeReply: encodeAttr, decodeReply: decodeAttr },
    },
    "announce": {
      name: "announce",
      do: { request: 8, reply: undefined, encodeRequest: encodeAttr, decodeRequest: decodeAttr, encodeReply: encodeAttr, decodeReply: decodeAttr },
    },
    "remove": {
      name: "remove",
      do: { request: 9, reply: undefined, encodeRequest: encodeAttr, decodeRequest: decodeAttr, encodeReply: encodeAttr, decodeReply: decodeAttr },
    },
    "subflowCreate": {
      name: "subflow-create",
      do: { request: 10, reply: undefined, encodeRequest: encodeAttr, decodeRequest: decodeAttr, encodeReply: encodeAttr, decodeReply: decodeAttr },
    },
    "subflowDestroy": {
      name: "subflow-destroy",
      do: { request: 11, reply: undefined, encodeRequest: encodeAttr, decodeRequest: decodeAttr, encodeReply: encodeAttr, decodeReply: decodeAttr },
    },
  },
  events: {
  },
  spec: model,
}

function model(): Spec {
  return {
    name: "mptcp_pm",
    protocol: "genetlink-legacy",
    version: 1,
    definitions: [
      {
        kind: "enum",
        name: "event-type",
        entries: [
          { name: "unspec", value: 0 },
          { name: "created", value: 1 },
          { name: "established", value: 2 },
          { name: "closed", value: 3 },
          { name: "announced", value: 6 },
          { name: "removed", value: 7 },
          { name: "sub-established", value: 10 },
          { name: "sub-closed", value: 11 },
          { name: "sub-priority", value: 13 },
          { name: "listener-created", value: 15 },
          { name: "listener-closed", value: 16 },
        ],
        enumName: "mptcp-event-type",
        namePrefix: "mptcp-event-",
      },
    ],
    attributeSets: [
      {
        name: "address",
        attributes: [
          { name: "unspec", value: 0, type: "unused" },
          { name: "family", value: 1, type: "u16" },
          { name: "id", value: 2, type: "u8" },
          { name: "addr4", value: 3, type: "u32", byteOrder: "big-endian" },
          { name: "addr6", value: 4, type: "binary", checks: { exactLen: 16 } },
          { name: "port", value: 5, type: "u16" },
          { name: "flags", value: 6, type: "u32" },
          { name: "if-idx", value: 7, type: "s32" },
        ],
        namePrefix: "mptcp-pm-addr-attr-",
      },
      {
        name: "subflow-attribute",
        attributes: [
          { name: "unspec", value: 0, type: "unused" },
          { name: "token-rem", value: 1, type: "u32" },
          { name: "token-loc", value: 2, type: "u32" },
          { name: "relwrite-seq", value: 3, type: "u32" },
          { name: "map-seq", value: 4, type: "u64" },
          { name: "map-sfseq", value: 5, type: "u32" },
          { name: "ssn-offset", value: 6, type: "u32" },
          { name: "map-datalen", value: 7, type: "u16" },
          { name: "flags", value: 8, type: "u32" },
          { name: "id-rem", value: 9, type: "u8" },
          { name: "id-loc", value: 10, type: "u8" },
          { name: "pad", value: 11, type: "pad" },
        ],
        namePrefix: "mptcp-subflow-attr-",
      },
      {
        name: "endpoint",
        attributes: [
          { name: "addr", value: 1, type: "nest", nestedAttributes: "address" },
        ],
        namePrefix: "mptcp-pm-endpoint-",
      },
      {
        name: "attr",
        attributes: [
          { name: "unspec", value: 0, type: "unused" },
          { name: "addr", value: 1, type: "nest", nestedAttributes: "address" },
          { name: "rcv-add-addrs", value: 2, type: "u32" },
          { name: "subflows", value: 3, type: "u32" },
          { name: "token", value: 4, type: "u32" },
          { name: "loc-id", value: 5, type: "u8" },
          { name: "addr-remote", value: 6, type: "nest", nestedAttributes: "address" },
        ],
        namePrefix: "mptcp-pm-attr-",
        attrCntName: "--mptcp-attr-after-last",
      },
      {
        name: "event-attr",
        attributes: [
          { name: "unspec", value: 0, type: "unused" },
          { name: "token", value: 1, type: "u32" },
          { name: "family", value: 2, type: "u16" },
          { name: "loc-id", value: 3, type: "u8" },
          { name: "rem-id", value: 4, type: "u8" },
          { name: "saddr4", value: 5, type: "u32", byteOrder: "big-endian" },
          { name: "saddr6", value: 6, type: "binary", checks: { minLen: 16 } },
          { name: "daddr4", value: 7, type: "u32", byteOrder: "big-endian" },
          { name: "daddr6", value: 8, type: "binary", checks: { minLen: 16 } },
          { name: "sport", value: 9, type: "u16", byteOrder: "big-endian" },
          { name: "dport", value: 10, type: "u16", byteOrder: "big-endian" },
          { name: "backup", value: 11, type: "u8" },
          { name: "error", value: 12, type: "u8" },
          { name: "flags", value: 13, type: "u16" },
          { name: "timeout", value: 14, type: "u32" },
          { name: "if_idx", value: 15, type: "u32" },
          { name: "reset-reason", value: 16, type: "u32" },
          { name: "reset-flags", value: 17, type: "u32" },
          { name: "server-side", value: 18, type: "u8" },
        ],
        namePrefix: "mptcp-attr-",
        enumName: "mptcp-event-attr",
      },
    ],
    subMessages: [],
    operations: {
      enumModel: "unified",
      list: [
        { name: "unspec", value: 0 },
        {
          name: "add-addr",
          attributeSet: "endpoint",
          do: { request: { value: 1, attributes: ["addr"] } },
          flags: ["uns-admin-perm"],
          dontValidate: ["strict"],
        },
        {
          name: "del-addr",
          attributeSet: "endpoint",
          do: { request: { value: 2, attributes: ["addr"] } },
          flags: ["uns-admin-perm"],
          dontValidate: ["strict"],
        },
        {
          name: "get-addr",
          attributeSet: "attr",
          do: { request: { value: 3, attributes: ["addr", "token"] }, reply: { value: 3, attributes: ["addr"] } },
          dump: { request: { value: 3 }, reply: { value: 3, attributes: ["addr"] } },
          dontValidate: ["strict"],
        },
        {
          name: "flush-addrs",
          attributeSet: "endpoint",
          do: { request: { value: 4, attributes: ["addr"] } },
          flags: ["uns-admin-perm"],
          dontValidate: ["strict"],
        },
        {
          name: "set-limits",
          attributeSet: "attr",
          do: { request: { value: 5, attributes: ["rcv-add-addrs", "subflows"] } },
          flags: ["uns-admin-perm"],
          dontValidate: ["strict"],
        },
        {
          name: "get-limits",
          attributeSet: "attr",
          do: { request: { value: 6, attributes: ["rcv-add-addrs", "subflows"] }, reply: { value: 6, attributes: ["rcv-add-addrs", "subflows"] } },
          dontValidate: ["strict"],
        },
        {
          name: "set-flags",
          attributeSet: "attr",
          do: { request: { value: 7, attributes: ["addr", "token", "addr-remote"] } },
          flags: ["uns-admin-perm"],
          dontValidate: ["strict"],
        },
        {
          name: "announce",
          attributeSet: "attr",
          do: { request: { value: 8, attributes: ["addr", "token"] } },
          flags: ["uns-admin-perm"],
          dontValidate: ["strict"],
        },
        {
          name: "remove",
          attributeSet: "attr",
          do: { request: { value: 9, attributes: ["token", "loc-id"] } },
          flags: ["uns-admin-perm"],
          dontValidate: ["strict"],
        },
        {
          name: "subflow-create",
          attributeSet: "attr",
          do: { request: { value: 10, attributes: ["addr", "token", "addr-remote"] } },
          flags: ["uns-admin-perm"],
          dontValidate: ["strict"],
        },
        {
          name: "subflow-destroy",
          attributeSet: "attr",
          do: { request: { value: 11, attributes: ["addr", "token", "addr-remote"] } },
          flags: ["uns-admin-perm"],
          dontValidate: ["strict"],
        },
      ],
    },
    mcastGroups: [],
    cFamilyName: "mptcp-pm-name",
    cVersionName: "mptcp-pm-ver",
    maxByDefine: true,
    cmdCntName: "--mptcp-pm-cmd-after-last",
    kernelPolicy: "per-op",
  }
}
