// Generated from the specification of unix_diag by `nlkit generate`; do not edit. One family is one file, however long it gets.

import type { ByteView, RawAttribute, Writer } from '../wire/index.js'
import type { Family, Spec } from '../schema/index.js'
import * as r from '../schema/runtime.js'

const LE = r.LITTLE_ENDIAN

export type SocketType = "stream" | "dgram" | "raw" | "rdm" | "seqpacket" | "dccp" | number
export type SocketState = "established" | "close" | "listen" | number
export type Show = "name" | "vfs" | "peer" | "icons" | "rqlen" | "meminfo" | "uid" | number
export type Shutdown = "receive" | "send" | number
export interface UnixDiagReq {
  readonly sdiagFamily?: number | undefined
  readonly sdiagProtocol?: number | undefined
  readonly states?: readonly SocketState[] | undefined
  readonly ino?: number | undefined
  readonly show?: readonly Show[] | undefined
  readonly cookie?: number | undefined
  readonly cookieHigh?: number | undefined
  readonly trailingBytes?: Uint8Array | undefined
}
export interface UnixDiagMsg {
  readonly family?: number | undefined
  readonly type?: SocketType | undefined
  readonly state?: SocketState | undefined
  readonly ino?: number | undefined
  readonly cookie?: number | undefined
  readonly cookieHigh?: number | undefined
  readonly trailingBytes?: Uint8Array | undefined
}
export interface UnixDiagVfs {
  readonly ino?: number | undefined
  readonly dev?: number | undefined
  readonly trailingBytes?: Uint8Array | undefined
}
export interface UnixDiagRqlen {
  readonly rqueue?: number | undefined
  readonly wqueue?: number | undefined
  readonly trailingBytes?: Uint8Array | undefined
}
export interface SkMeminfo {
  readonly rmemAlloc?: number | undefined
  readonly rcvbuf?: number | undefined
  readonly wmemAlloc?: number | undefined
  readonly sndbuf?: number | undefined
  readonly fwdAlloc?: number | undefined
  readonly wmemQueued?: number | undefined
  readonly optmem?: number | undefined
  readonly backlog?: number | undefined
  readonly drops?: number | undefined
  readonly trailingBytes?: Uint8Array | undefined
}
export type UnixDiagReqHeader = {
  readonly sdiagFamily: number
  readonly sdiagProtocol: number
  readonly states: readonly SocketState[]
  readonly ino: number
  readonly show: readonly Show[]
  readonly cookie: number
  readonly cookieHigh: number
}
export type UnixDiag = {
  readonly name?: Uint8Array | undefined
  readonly vfs?: UnixDiagVfs | undefined
  readonly peer?: number | undefined
  readonly icons?: readonly number[] | undefined
  readonly rqlen?: UnixDiagRqlen | undefined
  readonly meminfo?: SkMeminfo | undefined
  readonly shutdown?: readonly Shutdown[] | undefined
  readonly uid?: number | undefined
  /** What the specification does not know, as it came. */
  readonly unknownAttributes?: readonly RawAttribute[] | undefined
}
export type UnixDiagMsgUnixDiag = UnixDiag & {
  readonly family: number
  readonly type: SocketType
  readonly state: SocketState
  readonly ino: number
  readonly cookie: number
  readonly cookieHigh: number
}
export type UnixDiagOperations = {
  "get": { do: { request: Partial<UnixDiagReqHeader>; reply: UnixDiagMsgUnixDiag }; dump: { request: Partial<UnixDiagReqHeader>; reply: UnixDiagMsgUnixDiag } }
}
export type UnixDiagEvents = {
}

const SOCKET_STATE_BITS: ReadonlyMap<string, number | bigint> = new Map<string, number | bigint>([["established", 2], ["close", 128], ["listen", 1024]])
const SOCKET_STATE_FLAGS = r.flagsDecoder([...SOCKET_STATE_BITS])
const SHOW_BITS: ReadonlyMap<string, number | bigint> = new Map<string, number | bigint>([["name", 1], ["vfs", 2], ["peer", 4], ["icons", 8], ["rqlen", 16], ["meminfo", 32], ["uid", 64]])
const SHOW_FLAGS = r.flagsDecoder([...SHOW_BITS])
function decodeUnixDiagReqHeader(view: ByteView, position: number, end: number): UnixDiagReqHeader {
  const { u8, u32 } = view
  if (end - position < 24) r.shortHeader("unix-diag-req", 24, position, end)
  return {
    sdiagFamily: u8[position]!,
    sdiagProtocol: u8[position + 1]!,
    states: SOCKET_STATE_FLAGS(u32[(position + 4) >> 2]!),
    ino: u32[(position + 8) >> 2]!,
    show: SHOW_FLAGS(u32[(position + 12) >> 2]!),
    cookie: u32[(position + 16) >> 2]!,
    cookieHigh: u32[(position + 20) >> 2]!,
  }
}
function encodeUnixDiagReqHeader(w: Writer, value: any): void {
  r.expectObject(value, "unix-diag-req")
  const header = w.zeros(24)
  w.pad()
  let key = ''
  try {
    for (key in value) {
      const item = value[key]
      if (item === undefined) continue
      switch (key) {
        case "sdiagFamily": r.put.u8(w.view.data, header + 0, item, LE); break
        case "sdiagProtocol": r.put.u8(w.view.data, header + 1, item, LE); break
        case "states": r.put.u32(w.view.data, header + 4, Number(r.flagBits(SOCKET_STATE_BITS, item)), LE); break
        case "ino": r.put.u32(w.view.data, header + 8, item, LE); break
        case "show": r.put.u32(w.view.data, header + 12, Number(r.flagBits(SHOW_BITS, item)), LE); break
        case "cookie": r.put.u32(w.view.data, header + 16, item, LE); break
        case "cookieHigh": r.put.u32(w.view.data, header + 20, item, LE); break
        default: r.unknownKey("unix-diag-req", ["sdiagFamily","sdiagProtocol","states","ino","show","cookie","cookieHigh"])
      }
    }
  } catch (error) { r.at(key, -1, error) }
}
const SOCKET_TYPE_NUMBERS: ReadonlyMap<string, number | bigint> = new Map<string, number | bigint>([["stream", 1], ["dgram", 2], ["raw", 3], ["rdm", 4], ["seqpacket", 5], ["dccp", 6]])
const SOCKET_TYPE_NAMES: Readonly<Record<number | string, SocketType>> = { 1: "stream", 2: "dgram", 3: "raw", 4: "rdm", 5: "seqpacket", 6: "dccp" }
const SOCKET_STATE_NUMBERS: ReadonlyMap<string, number | bigint> = new Map<string, number | bigint>([["established", 1], ["close", 7], ["listen", 10]])
const SOCKET_STATE_NAMES: Readonly<Record<number | string, SocketState>> = { 1: "established", 7: "close", 10: "listen" }
function decodeUnixDiagVfs(view: ByteView, position: number, end: number): UnixDiagVfs {
  const { u32 } = view
  const left = end - position
  return {
    ino: left >= 4 ? u32[position >> 2]! : undefined,
    dev: left >= 8 ? u32[(position + 4) >> 2]! : undefined,
    trailingBytes: left > 8 ? view.u8.slice(position + 8, end) : undefined,
  }
}
function putUnixDiagVfs(w: Writer, at: number, value: any): void {
  r.expectObject(value, "unix-diag-vfs")
  let key = ''
  try {
    for (key in value) {
      const item = value[key]
      if (item === undefined) continue
      switch (key) {
        case "ino": r.put.u32(w.view.data, at, item, LE); break
        case "dev": r.put.u32(w.view.data, at + 4, item, LE); break
        case "trailingBytes": break
        default: r.unknownKey("struct unix-diag-vfs", ["ino","dev"])
      }
    }
  } catch (error) { r.at(key, -1, error) }
}
function encodeUnixDiagVfs(w: Writer, value: any): void {
  const at = w.zeros(8)
  putUnixDiagVfs(w, at, value)
  if (value.trailingBytes !== undefined) w.raw(value.trailingBytes)
}
function decodeUnixDiagRqlen(view: ByteView, position: number, end: number): UnixDiagRqlen {
  const { u32 } = view
  const left = end - position
  return {
    rqueue: left >= 4 ? u32[position >> 2]! : undefined,
    wqueue: left >= 8 ? u32[(position + 4) >> 2]! : undefined,
    trailingBytes: left > 8 ? view.u8.slice(position + 8, end) : undefined,
  }
}
function putUnixDiagRqlen(w: Writer, at: number, value: any): void {
  r.expectObject(value, "unix-diag-rqlen")
  let key = ''
  try {
    for (key in value) {
      const item = value[key]
      if (item === undefined) continue
      switch (key) {
        case "rqueue": r.put.u32(w.view.data, at, item, LE); break
        case "wqueue": r.put.u32(w.view.data, at + 4, item, LE); break
        case "trailingBytes": break
        default: r.unknownKey("struct unix-diag-rqlen", ["rqueue","wqueue"])
      }
    }
  } catch (error) { r.at(key, -1, error) }
}
function encodeUnixDiagRqlen(w: Writer, value: any): void {
  const at = w.zeros(8)
  putUnixDiagRqlen(w, at, value)
  if (value.trailingBytes !== undefined) w.raw(value.trailingBytes)
}
function decodeSkMeminfo(view: ByteView, position: number, end: number): SkMeminfo {
  const { u32 } = view
  const left = end - position
  return {
    rmemAlloc: left >= 4 ? u32[position >> 2]! : undefined,
    rcvbuf: left >= 8 ? u32[(position + 4) >> 2]! : undefined,
    wmemAlloc: left >= 12 ? u32[(position + 8) >> 2]! : undefined,
    sndbuf: left >= 16 ? u32[(position + 12) >> 2]! : undefined,
    fwdAlloc: left >= 20 ? u32[(position + 16) >> 2]! : undefined,
    wmemQueued: left >= 24 ? u32[(position + 20) >> 2]! : undefined,
    optmem: left >= 28 ? u32[(position + 24) >> 2]! : undefined,
    backlog: left >= 32 ? u32[(position + 28) >> 2]! : undefined,
    drops: left >= 36 ? u32[(position + 32) >> 2]! : undefined,
    trailingBytes: left > 36 ? view.u8.slice(position + 36, end) : undefined,
  }
}
function putSkMeminfo(w: Writer, at: number, value: any): void {
  r.expectObject(value, "sk-meminfo")
  let key = ''
  try {
    for (key in value) {
      const item = value[key]
      if (item === undefined) continue
      switch (key) {
        case "rmemAlloc": r.put.u32(w.view.data, at, item, LE); break
        case "rcvbuf": r.put.u32(w.view.data, at + 4, item, LE); break
        case "wmemAlloc": r.put.u32(w.view.data, at + 8, item, LE); break
        case "sndbuf": r.put.u32(w.view.data, at + 12, item, LE); break
        case "fwdAlloc": r.put.u32(w.view.data, at + 16, item, LE); break
        case "wmemQueued": r.put.u32(w.view.data, at + 20, item, LE); break
        case "optmem": r.put.u32(w.view.data, at + 24, item, LE); break
        case "backlog": r.put.u32(w.view.data, at + 28, item, LE); break
        case "drops": r.put.u32(w.view.data, at + 32, item, LE); break
        case "trailingBytes": break
        default: r.unknownKey("struct sk-meminfo", ["rmemAlloc","rcvbuf","wmemAlloc","sndbuf","fwdAlloc","wmemQueued","optmem","backlog","drops"])
      }
    }
  } catch (error) { r.at(key, -1, error) }
}
function encodeSkMeminfo(w: Writer, value: any): void {
  const at = w.zeros(36)
  putSkMeminfo(w, at, value)
  if (value.trailingBytes !== undefined) w.raw(value.trailingBytes)
}
const SHUTDOWN_BITS: ReadonlyMap<string, number | bigint> = new Map<string, number | bigint>([["receive", 1], ["send", 2]])
const SHUTDOWN_FLAGS = r.flagsDecoder([...SHUTDOWN_BITS])
const UnixDiagMsgUnixDiag_NAMES: Readonly<Record<number, string>> = {"0":"name","1":"vfs","2":"peer","3":"icons","4":"rqlen","5":"meminfo","6":"shutdown","7":"uid"}
function decodeUnixDiagMsgUnixDiag(view: ByteView, position: number, end: number): UnixDiagMsgUnixDiag {
  const u16 = view.u16
  const { u8, u32 } = view
  if (end - position < 16) r.shortHeader("unix-diag-msg", 16, position, end)
  let v0: Uint8Array | undefined
  let v1: UnixDiagVfs | undefined
  let v2: number | undefined
  let v3: readonly number[] | undefined
  let v4: UnixDiagRqlen | undefined
  let v5: SkMeminfo | undefined
  let v6: readonly Shutdown[] | undefined
  let v7: number | undefined
  let unknown: RawAttribute[] | undefined
  let p = position + 16
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
        case 0: v0 = r.bytes(u8, at, stop); continue
        case 1: v1 = decodeUnixDiagVfs(view, at, stop); continue
        case 2: case 7: if (length === 8) { const item = u32[at >> 2]!; switch (type) { case 2: v2 = item; continue; default: v7 = item; continue } } break
        case 3: if ((stop - at) % 4 === 0) { v3 = r.u32Array(view, at, stop); continue } break
        case 4: v4 = decodeUnixDiagRqlen(view, at, stop); continue
        case 5: v5 = decodeSkMeminfo(view, at, stop); continue
        case 6: if (length === 5) { v6 = SHUTDOWN_FLAGS(u8[at]!); continue } break
      }
      unknown = r.keep(unknown, view, p, length)
    }
    type = -1
    if (p < end) r.leftover(p, end)
  } catch (error) { r.inAttribute(UnixDiagMsgUnixDiag_NAMES, type, p, error) }
  return {
    family: u8[position]!,
    type: (SOCKET_TYPE_NAMES[u8[position + 1]!] ?? u8[position + 1]!),
    state: (SOCKET_STATE_NAMES[u8[position + 2]!] ?? u8[position + 2]!),
    ino: u32[(position + 4) >> 2]!,
    cookie: u32[(position + 8) >> 2]!,
    cookieHigh: u32[(position + 12) >> 2]!,
    name: v0,
    vfs: v1,
    peer: v2,
    icons: v3,
    rqlen: v4,
    meminfo: v5,
    shutdown: v6,
    uid: v7,
    unknownAttributes: unknown,
  }
}
function encodeUnixDiagMsgUnixDiag(w: Writer, value: any): void {
  r.expectObject(value, "unix-diag-msg and unix-diag")
  const header = w.zeros(16)
  w.pad()
  let key = ''
  let index = -1
  try {
    for (key in value) {
      const item = value[key]
      if (item === undefined) continue
      switch (key) {
        case "family": r.put.u8(w.view.data, header + 0, item, LE); break
        case "type": r.put.u8(w.view.data, header + 1, r.enumNumber(SOCKET_TYPE_NUMBERS, item), LE); break
        case "state": r.put.u8(w.view.data, header + 2, r.enumNumber(SOCKET_STATE_NUMBERS, item), LE); break
        case "ino": r.put.u32(w.view.data, header + 4, item, LE); break
        case "cookie": r.put.u32(w.view.data, header + 8, item, LE); break
        case "cookieHigh": r.put.u32(w.view.data, header + 12, item, LE); break
        case "name": r.writeBytes(w, 0, item); break
        case "vfs": { const start = w.startAttribute(1); encodeUnixDiagVfs(w, item); w.endNest(start) }; break
        case "peer": w.u32(2, item); break
        case "icons": { const start = w.startAttribute(3); r.expectArray(item); const list = item as readonly any[]; for (let i = 0; i < list.length; i++) { index = i; const item = list[i]; const p = w.zeros(4); r.put.u32(w.view.data, p, item, LE); } index = -1; w.endNest(start) }; break
        case "rqlen": { const start = w.startAttribute(4); encodeUnixDiagRqlen(w, item); w.endNest(start) }; break
        case "meminfo": { const start = w.startAttribute(5); encodeSkMeminfo(w, item); w.endNest(start) }; break
        case "shutdown": w.u8(6, Number(r.flagBits(SHUTDOWN_BITS, item))); break
        case "uid": w.u32(7, item); break
        case "unknownAttributes": r.writeUnknown(w, item); break
        default: r.unknownKey("unix-diag-msg and unix-diag", ["family","type","state","ino","cookie","cookieHigh","name","vfs","peer","icons","rqlen","meminfo","shutdown","uid"])
      }
    }
  } catch (error) { r.at(key, index, error) }
}

/** The family unix_diag. */
export const unixDiag: Family<UnixDiagOperations, UnixDiagEvents> = {
  name: "unix_diag",
  protocol: 4,
  generic: false,
  version: 1,
  groups: {  },
  operations: {
    "get": {
      name: "get",
      do: { request: 20, reply: 20, encodeRequest: encodeUnixDiagReqHeader, decodeRequest: decodeUnixDiagReqHeader, encodeReply: encodeUnixDiagMsgUnixDiag, decodeReply: decodeUnixDiagMsgUnixDiag },
      dump: { request: 20, reply: 20, encodeRequest: encodeUnixDiagReqHeader, decodeRequest: decodeUnixDiagReqHeader, encodeReply: encodeUnixDiagMsgUnixDiag, decodeReply: decodeUnixDiagMsgUnixDiag },
    },
  },
  events: {
  },
  spec: model,
}

function model(): Spec {
  return {
    name: "unix_diag",
    protocol: "netlink-raw",
    protonum: 4,
    version: 1,
    definitions: [
      {
        kind: "enum",
        name: "socket-type",
        entries: [
          { name: "stream", value: 1 },
          { name: "dgram", value: 2 },
          { name: "raw", value: 3 },
          { name: "rdm", value: 4 },
          { name: "seqpacket", value: 5 },
          { name: "dccp", value: 6 },
        ],
        valueStart: 1,
      },
      {
        kind: "enum",
        name: "socket-state",
        entries: [
          { name: "established", value: 1 },
          { name: "close", value: 7 },
          { name: "listen", value: 10 },
        ],
      },
      {
        kind: "flags",
        name: "show",
        entries: [
          { name: "name", value: 1 },
          { name: "vfs", value: 2 },
          { name: "peer", value: 4 },
          { name: "icons", value: 8 },
          { name: "rqlen", value: 16 },
          { name: "meminfo", value: 32 },
          { name: "uid", value: 64 },
        ],
      },
      {
        kind: "flags",
        name: "shutdown",
        entries: [
          { name: "receive", value: 1 },
          { name: "send", value: 2 },
        ],
      },
      {
        kind: "struct",
        name: "unix-diag-req",
        members: [
          { name: "sdiag-family", type: "u8" },
          { name: "sdiag-protocol", type: "u8" },
          { name: "pad", type: "pad", len: 2 },
          { name: "states", type: "u32", enum: "socket-state", enumAsFlags: true },
          { name: "ino", type: "u32" },
          { name: "show", type: "u32", enum: "show" },
          { name: "cookie", type: "u32" },
          { name: "cookie-high", type: "u32" },
        ],
      },
      {
        kind: "struct",
        name: "unix-diag-msg",
        members: [
          { name: "family", type: "u8" },
          { name: "type", type: "u8", enum: "socket-type" },
          { name: "state", type: "u8", enum: "socket-state" },
          { name: "pad", type: "pad", len: 1 },
          { name: "ino", type: "u32" },
          { name: "cookie", type: "u32" },
          { name: "cookie-high", type: "u32" },
        ],
      },
      {
        kind: "struct",
        name: "unix-diag-vfs",
        members: [
          { name: "ino", type: "u32" },
          { name: "dev", type: "u32" },
        ],
      },
      {
        kind: "struct",
        name: "unix-diag-rqlen",
        members: [
          { name: "rqueue", type: "u32" },
          { name: "wqueue", type: "u32" },
        ],
      },
      {
        kind: "struct",
        name: "sk-meminfo",
        members: [
          { name: "rmem-alloc", type: "u32" },
          { name: "rcvbuf", type: "u32" },
          { name: "wmem-alloc", type: "u32" },
          { name: "sndbuf", type: "u32" },
          { name: "fwd-alloc", type: "u32" },
          { name: "wmem-queued", type: "u32" },
          { name: "optmem", type: "u32" },
          { name: "backlog", type: "u32" },
          { name: "drops", type: "u32" },
        ],
      },
    ],
    attributeSets: [
      {
        name: "unix-diag",
        attributes: [
          { name: "name", value: 0, type: "binary" },
          { name: "vfs", value: 1, type: "binary", struct: "unix-diag-vfs" },
          { name: "peer", value: 2, type: "u32" },
          { name: "icons", value: 3, type: "binary", subType: "u32" },
          { name: "rqlen", value: 4, type: "binary", struct: "unix-diag-rqlen" },
          { name: "meminfo", value: 5, type: "binary", struct: "sk-meminfo" },
          { name: "shutdown", value: 6, type: "u8", enum: "shutdown" },
          { name: "uid", value: 7, type: "u32" },
        ],
      },
    ],
    subMessages: [],
    operations: {
      enumModel: "unified",
      list: [
        {
          name: "get",
          attributeSet: "unix-diag",
          fixedHeader: "unix-diag-msg",
          requestHeader: "unix-diag-req",
          do: { request: { value: 20 }, reply: { value: 20 } },
          dump: { request: { value: 20 }, reply: { value: 20 } },
        },
      ],
    },
    mcastGroups: [],
  }
}
