// Generated from the specification of nfsd by `nlkit generate`; do not edit. One family is one file, however long it gets.

import type { ByteView, RawAttribute, Writer } from '../wire/index.js'
import type { Family, Spec } from '../schema/index.js'
import * as r from '../schema/runtime.js'

const LE = r.LITTLE_ENDIAN

export type RpcStatus = {
  readonly xid?: number | undefined
  readonly flags?: number | undefined
  readonly prog?: number | undefined
  readonly version?: number | undefined
  readonly proc?: number | undefined
  readonly serviceTime?: bigint | undefined
  readonly saddr4?: string | undefined
  readonly daddr4?: string | undefined
  readonly saddr6?: string | undefined
  readonly daddr6?: string | undefined
  readonly sport?: number | undefined
  readonly dport?: number | undefined
  readonly compoundOps?: readonly number[] | undefined
  /** What the specification does not know, as it came. */
  readonly unknownAttributes?: readonly RawAttribute[] | undefined
}
export type Server = {
  readonly threads?: readonly number[] | undefined
  readonly gracetime?: number | undefined
  readonly leasetime?: number | undefined
  readonly scope?: string | undefined
  /** What the specification does not know, as it came. */
  readonly unknownAttributes?: readonly RawAttribute[] | undefined
}
export type ServerProto = {
  readonly version?: readonly Version[] | undefined
  /** What the specification does not know, as it came. */
  readonly unknownAttributes?: readonly RawAttribute[] | undefined
}
export type ServerSock = {
  readonly addr?: readonly Sock[] | undefined
  /** What the specification does not know, as it came. */
  readonly unknownAttributes?: readonly RawAttribute[] | undefined
}
export type PoolMode = {
  readonly mode?: string | undefined
  readonly npools?: number | undefined
  /** What the specification does not know, as it came. */
  readonly unknownAttributes?: readonly RawAttribute[] | undefined
}
export type Version = {
  readonly major?: number | undefined
  readonly minor?: number | undefined
  readonly enabled?: boolean | undefined
  /** What the specification does not know, as it came. */
  readonly unknownAttributes?: readonly RawAttribute[] | undefined
}
export type Sock = {
  readonly addr?: Uint8Array | undefined
  readonly transportName?: string | undefined
  /** What the specification does not know, as it came. */
  readonly unknownAttributes?: readonly RawAttribute[] | undefined
}
export type NfsdOperations = {
  "rpcStatusGet": { dump: { request: Partial<RpcStatus>; reply: RpcStatus } }
  "threadsSet": { do: { request: Partial<Server>; reply: undefined } }
  "threadsGet": { do: { request: Partial<Server>; reply: Server } }
  "versionSet": { do: { request: Partial<ServerProto>; reply: undefined } }
  "versionGet": { do: { request: Partial<ServerProto>; reply: ServerProto } }
  "listenerSet": { do: { request: Partial<ServerSock>; reply: undefined } }
  "listenerGet": { do: { request: Partial<ServerSock>; reply: ServerSock } }
  "poolModeSet": { do: { request: Partial<PoolMode>; reply: undefined } }
  "poolModeGet": { do: { request: Partial<PoolMode>; reply: PoolMode } }
}
export type NfsdEvents = {
}

const RpcStatus_NAMES: Readonly<Record<number, string>> = {"1":"xid","2":"flags","3":"prog","4":"version","5":"proc","6":"service_time","8":"saddr4","9":"daddr4","10":"saddr6","11":"daddr6","12":"sport","13":"dport","14":"compound-ops"}
function decodeRpcStatus(view: ByteView, position: number, end: number): RpcStatus {
  const u16 = view.u16
  const { u8, u32, data } = view
  let v0: number | undefined
  let v1: number | undefined
  let v2: number | undefined
  let v3: number | undefined
  let v4: number | undefined
  let v5: bigint | undefined
  let v6: string | undefined
  let v7: string | undefined
  let v8: string | undefined
  let v9: string | undefined
  let v10: number | undefined
  let v11: number | undefined
  let v12: (number)[] | undefined
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
        case 1: if (length === 8) { v0 = data.getUint32(at, false); continue } break
        case 2: case 3: case 5: if (length === 8) { const item = u32[at >> 2]!; switch (type) { case 2: v1 = item; continue; case 3: v2 = item; continue; default: v4 = item; continue } } break
        case 4: if (length === 5) { v3 = u8[at]!; continue } break
        case 6: if (length === 12) { v5 = r.s64(view, at, LE); continue } break
        case 8: case 9: if (length === 8) { const item = r.ip(view, at, at + 4); switch (type) { case 8: v6 = item; continue; default: v7 = item; continue } } break
        case 10: case 11: if (length === 8 || length === 20) { const item = r.ip(view, at, stop); switch (type) { case 10: v8 = item; continue; default: v9 = item; continue } } break
        case 12: case 13: if (length === 6) { const item = data.getUint16(at, false); switch (type) { case 12: v10 = item; continue; default: v11 = item; continue } } break
        case 14: if (length === 8) { (v12 ??= []).push(u32[at >> 2]!); continue } break
        case 7: continue
      }
      unknown = r.keep(unknown, view, p, length)
    }
    type = -1
    if (p < end) r.leftover(p, end)
  } catch (error) { r.inAttribute(RpcStatus_NAMES, type, p, error) }
  return {
    xid: v0,
    flags: v1,
    prog: v2,
    version: v3,
    proc: v4,
    serviceTime: v5,
    saddr4: v6,
    daddr4: v7,
    saddr6: v8,
    daddr6: v9,
    sport: v10,
    dport: v11,
    compoundOps: v12,
    unknownAttributes: unknown,
  }
}
function encodeRpcStatus(w: Writer, value: any): void {
  r.expectObject(value, "rpc-status")
  let key = ''
  let index = -1
  try {
    for (key in value) {
      const item = value[key]
      if (item === undefined) continue
      switch (key) {
        case "xid": w.u32(1, item, false); break
        case "flags": w.u32(2, item); break
        case "prog": w.u32(3, item); break
        case "version": w.u8(4, item); break
        case "proc": w.u32(5, item); break
        case "serviceTime": w.s64(6, item); break
        case "saddr4": w.binary(8, r.ipv4Bytes(item)); break
        case "daddr4": w.binary(9, r.ipv4Bytes(item)); break
        case "saddr6": r.writeIp(w, 10, item); break
        case "daddr6": r.writeIp(w, 11, item); break
        case "sport": w.u16(12, item, false); break
        case "dport": w.u16(13, item, false); break
        case "compoundOps": { r.expectArray(item); const list = item as readonly any[]; for (let i = 0; i < list.length; i++) { index = i; const item = list[i]; w.u32(14, item) } index = -1; }; break
        case "unknownAttributes": r.writeUnknown(w, item); break
        default: r.unknownKey("rpc-status", ["xid","flags","prog","version","proc","serviceTime","saddr4","daddr4","saddr6","daddr6","sport","dport","compoundOps"])
      }
    }
  } catch (error) { r.at(key, index, error) }
}
const Server_NAMES: Readonly<Record<number, string>> = {"1":"threads","2":"gracetime","3":"leasetime","4":"scope"}
function decodeServer(view: ByteView, position: number, end: number): Server {
  const u16 = view.u16
  const { u8, u32 } = view
  let v0: (number)[] | undefined
  let v1: number | undefined
  let v2: number | undefined
  let v3: string | undefined
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
        case 1: if (length === 8) { (v0 ??= []).push(u32[at >> 2]!); continue } break
        case 2: case 3: if (length === 8) { const item = u32[at >> 2]!; switch (type) { case 2: v1 = item; continue; default: v2 = item; continue } } break
        case 4: v3 = r.decodeText(u8, at, stop); continue
      }
      unknown = r.keep(unknown, view, p, length)
    }
    type = -1
    if (p < end) r.leftover(p, end)
  } catch (error) { r.inAttribute(Server_NAMES, type, p, error) }
  return {
    threads: v0,
    gracetime: v1,
    leasetime: v2,
    scope: v3,
    unknownAttributes: unknown,
  }
}
function encodeServer(w: Writer, value: any): void {
  r.expectObject(value, "server")
  let key = ''
  let index = -1
  try {
    for (key in value) {
      const item = value[key]
      if (item === undefined) continue
      switch (key) {
        case "threads": { r.expectArray(item); const list = item as readonly any[]; for (let i = 0; i < list.length; i++) { index = i; const item = list[i]; w.u32(1, item) } index = -1; }; break
        case "gracetime": w.u32(2, item); break
        case "leasetime": w.u32(3, item); break
        case "scope": r.writeString(w, 4, item); break
        case "unknownAttributes": r.writeUnknown(w, item); break
        default: r.unknownKey("server", ["threads","gracetime","leasetime","scope"])
      }
    }
  } catch (error) { r.at(key, index, error) }
}
const ServerProto_NAMES: Readonly<Record<number, string>> = {"1":"version"}
function decodeServerProto(view: ByteView, position: number, end: number): ServerProto {
  const u16 = view.u16
  let v0: (Version)[] | undefined
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
        case 1: (v0 ??= []).push(decodeVersion(view, at, stop)); continue
      }
      unknown = r.keep(unknown, view, p, length)
    }
    type = -1
    if (p < end) r.leftover(p, end)
  } catch (error) { r.inAttribute(ServerProto_NAMES, type, p, error) }
  return {
    version: v0,
    unknownAttributes: unknown,
  }
}
function encodeServerProto(w: Writer, value: any): void {
  r.expectObject(value, "server-proto")
  let key = ''
  let index = -1
  try {
    for (key in value) {
      const item = value[key]
      if (item === undefined) continue
      switch (key) {
        case "version": { r.expectArray(item); const list = item as readonly any[]; for (let i = 0; i < list.length; i++) { index = i; const item = list[i]; { const nest = w.startNest(1); encodeVersion(w, item); w.endNest(nest) } } index = -1; }; break
        case "unknownAttributes": r.writeUnknown(w, item); break
        default: r.unknownKey("server-proto", ["version"])
      }
    }
  } catch (error) { r.at(key, index, error) }
}
const ServerSock_NAMES: Readonly<Record<number, string>> = {"1":"addr"}
function decodeServerSock(view: ByteView, position: number, end: number): ServerSock {
  const u16 = view.u16
  let v0: (Sock)[] | undefined
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
        case 1: (v0 ??= []).push(decodeSock(view, at, stop)); continue
      }
      unknown = r.keep(unknown, view, p, length)
    }
    type = -1
    if (p < end) r.leftover(p, end)
  } catch (error) { r.inAttribute(ServerSock_NAMES, type, p, error) }
  return {
    addr: v0,
    unknownAttributes: unknown,
  }
}
function encodeServerSock(w: Writer, value: any): void {
  r.expectObject(value, "server-sock")
  let key = ''
  let index = -1
  try {
    for (key in value) {
      const item = value[key]
      if (item === undefined) continue
      switch (key) {
        case "addr": { r.expectArray(item); const list = item as readonly any[]; for (let i = 0; i < list.length; i++) { index = i; const item = list[i]; { const nest = w.startNest(1); encodeSock(w, item); w.endNest(nest) } } index = -1; }; break
        case "unknownAttributes": r.writeUnknown(w, item); break
        default: r.unknownKey("server-sock", ["addr"])
      }
    }
  } catch (error) { r.at(key, index, error) }
}
const PoolMode_NAMES: Readonly<Record<number, string>> = {"1":"mode","2":"npools"}
function decodePoolMode(view: ByteView, position: number, end: number): PoolMode {
  const u16 = view.u16
  const { u8, u32 } = view
  let v0: string | undefined
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
        case 1: v0 = r.decodeText(u8, at, stop); continue
        case 2: if (length === 8) { v1 = u32[at >> 2]!; continue } break
      }
      unknown = r.keep(unknown, view, p, length)
    }
    type = -1
    if (p < end) r.leftover(p, end)
  } catch (error) { r.inAttribute(PoolMode_NAMES, type, p, error) }
  return {
    mode: v0,
    npools: v1,
    unknownAttributes: unknown,
  }
}
function encodePoolMode(w: Writer, value: any): void {
  r.expectObject(value, "pool-mode")
  let key = ''
  try {
    for (key in value) {
      const item = value[key]
      if (item === undefined) continue
      switch (key) {
        case "mode": r.writeString(w, 1, item); break
        case "npools": w.u32(2, item); break
        case "unknownAttributes": r.writeUnknown(w, item); break
        default: r.unknownKey("pool-mode", ["mode","npools"])
      }
    }
  } catch (error) { r.at(key, -1, error) }
}
const Version_NAMES: Readonly<Record<number, string>> = {"1":"major","2":"minor","3":"enabled"}
function decodeVersion(view: ByteView, position: number, end: number): Version {
  const u16 = view.u16
  const { u32 } = view
  let v0: number | undefined
  let v1: number | undefined
  let v2: boolean | undefined
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
        case 3: if (length === 4) { v2 = true; continue } break
      }
      unknown = r.keep(unknown, view, p, length)
    }
    type = -1
    if (p < end) r.leftover(p, end)
  } catch (error) { r.inAttribute(Version_NAMES, type, p, error) }
  return {
    major: v0,
    minor: v1,
    enabled: v2,
    unknownAttributes: unknown,
  }
}
function encodeVersion(w: Writer, value: any): void {
  r.expectObject(value, "version")
  let key = ''
  try {
    for (key in value) {
      const item = value[key]
      if (item === undefined) continue
      switch (key) {
        case "major": w.u32(1, item); break
        case "minor": w.u32(2, item); break
        case "enabled": r.writeFlag(w, 3, item); break
        case "unknownAttributes": r.writeUnknown(w, item); break
        default: r.unknownKey("version", ["major","minor","enabled"])
      }
    }
  } catch (error) { r.at(key, -1, error) }
}
const Sock_NAMES: Readonly<Record<number, string>> = {"1":"addr","2":"transport-name"}
function decodeSock(view: ByteView, position: number, end: number): Sock {
  const u16 = view.u16
  const { u8 } = view
  let v0: Uint8Array | undefined
  let v1: string | undefined
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
        case 2: v1 = r.decodeText(u8, at, stop); continue
      }
      unknown = r.keep(unknown, view, p, length)
    }
    type = -1
    if (p < end) r.leftover(p, end)
  } catch (error) { r.inAttribute(Sock_NAMES, type, p, error) }
  return {
    addr: v0,
    transportName: v1,
    unknownAttributes: unknown,
  }
}
function encodeSock(w: Writer, value: any): void {
  r.expectObject(value, "sock")
  let key = ''
  try {
    for (key in value) {
      const item = value[key]
      if (item === undefined) continue
      switch (key) {
        case "addr": r.writeBytes(w, 1, item); break
        case "transportName": r.writeString(w, 2, item); break
        case "unknownAttributes": r.writeUnknown(w, item); break
        default: r.unknownKey("sock", ["addr","transportName"])
      }
    }
  } catch (error) { r.at(key, -1, error) }
}

/** The family nfsd. */
export const nfsd: Family<NfsdOperations, NfsdEvents> = {
  name: "nfsd",
  protocol: 16,
  generic: true,
  version: 1,
  groups: {  },
  operations: {
    "rpcStatusGet": {
      name: "rpc-status-get",
      dump: { request: 1, reply: 1, encodeRequest: encodeRpcStatus, decodeRequest: decodeRpcStatus, encodeReply: encodeRpcStatus, decodeReply: decodeRpcStatus },
    },
    "threadsSet": {
      name: "threads-set",
      do: { request: 2, reply: undefined, encodeRequest: encodeServer, decodeRequest: decodeServer, encodeReply: encodeServer, decodeReply: decodeServer },
    },
    "threadsGet": {
      name: "threads-get",
      do: { request: 3, reply: 3, encodeRequest: encodeServer, decodeRequest: decodeServer, encodeReply: encodeServer, decodeReply: decodeServer },
    },
    "versionSet": {
      name: "version-set",
      do: { request: 4, reply: undefined, encodeRequest: encodeServerProto, decodeRequest: decodeServerProto, encodeReply: encodeServerProto, decodeReply: decodeServerProto },
    },
    "versionGet": {
      name: "version-get",
      do: { request: 5, reply: 5, encodeRequest: encodeServerProto, decodeRequest: decodeServerProto, encodeReply: encodeServerProto, decodeReply: decodeServerProto },
    },
    "listenerSet": {
      name: "listener-set",
      do: { request: 6, reply: undefined, encodeRequest: encodeServerSock, decodeRequest: decodeServerSock, encodeReply: encodeServerSock, decodeReply: decodeServerSock },
    },
    "listenerGet": {
      name: "listener-get",
      do: { request: 7, reply: 7, encodeRequest: encodeServerSock, decodeRequest: decodeServerSock, encodeReply: encodeServerSock, decodeReply: decodeServerSock },
    },
    "poolModeSet": {
      name: "pool-mode-set",
      do: { request: 8, reply: undefined, encodeRequest: encodePoolMode, decodeRequest: decodePoolMode, encodeReply: encodePoolMode, decodeReply: decodePoolMode },
    },
    "poolModeGet": {
      name: "pool-mode-get",
      do: { request: 9, reply: 9, encodeRequest: encodePoolMode, decodeRequest: decodePoolMode, encodeReply: encodePoolMode, decodeReply: decodePoolMode },
    },
  },
  events: {
  },
  spec: model,
}

function model(): Spec {
  return {
    name: "nfsd",
    protocol: "genetlink",
    version: 1,
    definitions: [],
    attributeSets: [
      {
        name: "rpc-status",
        attributes: [
          { name: "xid", value: 1, type: "u32", byteOrder: "big-endian" },
          { name: "flags", value: 2, type: "u32" },
          { name: "prog", value: 3, type: "u32" },
          { name: "version", value: 4, type: "u8" },
          { name: "proc", value: 5, type: "u32" },
          { name: "service_time", value: 6, type: "s64" },
          { name: "pad", value: 7, type: "pad" },
          { name: "saddr4", value: 8, type: "u32", byteOrder: "big-endian", displayHint: "ipv4" },
          { name: "daddr4", value: 9, type: "u32", byteOrder: "big-endian", displayHint: "ipv4" },
          { name: "saddr6", value: 10, type: "binary", displayHint: "ipv6" },
          { name: "daddr6", value: 11, type: "binary", displayHint: "ipv6" },
          { name: "sport", value: 12, type: "u16", byteOrder: "big-endian" },
          { name: "dport", value: 13, type: "u16", byteOrder: "big-endian" },
          { name: "compound-ops", value: 14, type: "u32", multiAttr: true },
        ],
      },
      {
        name: "server",
        attributes: [
          { name: "threads", value: 1, type: "u32", multiAttr: true },
          { name: "gracetime", value: 2, type: "u32" },
          { name: "leasetime", value: 3, type: "u32" },
          { name: "scope", value: 4, type: "string" },
        ],
      },
      {
        name: "version",
        attributes: [
          { name: "major", value: 1, type: "u32" },
          { name: "minor", value: 2, type: "u32" },
          { name: "enabled", value: 3, type: "flag" },
        ],
      },
      {
        name: "server-proto",
        attributes: [
          { name: "version", value: 1, type: "nest", nestedAttributes: "version", multiAttr: true },
        ],
      },
      {
        name: "sock",
        attributes: [
          { name: "addr", value: 1, type: "binary" },
          { name: "transport-name", value: 2, type: "string" },
        ],
      },
      {
        name: "server-sock",
        attributes: [
          { name: "addr", value: 1, type: "nest", nestedAttributes: "sock", multiAttr: true },
        ],
      },
      {
        name: "pool-mode",
        attributes: [
          { name: "mode", value: 1, type: "string" },
          { name: "npools", value: 2, type: "u32" },
        ],
      },
    ],
    subMessages: [],
    operations: {
      enumModel: "unified",
      list: [
        {
          name: "rpc-status-get",
          attributeSet: "rpc-status",
          dump: { request: { value: 1 }, reply: { value: 1, attributes: ["xid", "flags", "prog", "version", "proc", "service_time", "saddr4", "daddr4", "saddr6", "daddr6", "sport", "dport", "compound-ops"] } },
        },
        {
          name: "threads-set",
          attributeSet: "server",
          do: { request: { value: 2, attributes: ["threads", "gracetime", "leasetime", "scope"] } },
          flags: ["admin-perm"],
        },
        {
          name: "threads-get",
          attributeSet: "server",
          do: { request: { value: 3 }, reply: { value: 3, attributes: ["threads", "gracetime", "leasetime", "scope"] } },
        },
        {
          name: "version-set",
          attributeSet: "server-proto",
          do: { request: { value: 4, attributes: ["version"] } },
          flags: ["admin-perm"],
        },
        {
          name: "version-get",
          attributeSet: "server-proto",
          do: { request: { value: 5 }, reply: { value: 5, attributes: ["version"] } },
        },
        {
          name: "listener-set",
          attributeSet: "server-sock",
          do: { request: { value: 6, attributes: ["addr"] } },
          flags: ["admin-perm"],
        },
        {
          name: "listener-get",
          attributeSet: "server-sock",
          do: { request: { value: 7 }, reply: { value: 7, attributes: ["addr"] } },
        },
        {
          name: "pool-mode-set",
          attributeSet: "pool-mode",
          do: { request: { value: 8, attributes: ["mode"] } },
          flags: ["admin-perm"],
        },
        {
          name: "pool-mode-get",
          attributeSet: "pool-mode",
          do: { request: { value: 9 }, reply: { value: 9, attributes: ["mode", "npools"] } },
        },
      ],
    },
    mcastGroups: [],
    uapiHeader: "linux/nfsd_netlink.h",
  }
}
