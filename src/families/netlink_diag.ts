// Generated from the specification of netlink_diag by `nlkit generate`; do not edit. One family is one file, however long it gets.

import type { ByteView, RawAttribute, Writer } from '../wire/index.js'
import type { Family, Spec } from '../schema/index.js'
import * as r from '../schema/runtime.js'

const LE = r.LITTLE_ENDIAN

export type SocketType = "dgram" | "raw" | number
export type SocketState = "unconnected" | "connected" | "close" | number
export type Show = "meminfo" | "groups" | "ring-cfg" | "flags" | number
export type Flags = "cb-running" | "pktinfo" | "broadcast-error" | "no-enobufs" | "listen-all-nsid" | "cap-ack" | number
export interface NetlinkDiagReq {
  readonly sdiagFamily?: number | undefined
  readonly sdiagProtocol?: number | undefined
  readonly ino?: number | undefined
  readonly show?: readonly Show[] | undefined
  readonly cookie?: number | undefined
  readonly cookieHigh?: number | undefined
  readonly trailingBytes?: Uint8Array | undefined
}
export interface NetlinkDiagMsg {
  readonly family?: number | undefined
  readonly type?: SocketType | undefined
  readonly protocol?: number | undefined
  readonly state?: SocketState | undefined
  readonly portid?: number | undefined
  readonly dstPortid?: number | undefined
  readonly dstGroup?: number | undefined
  readonly ino?: number | undefined
  readonly cookie?: number | undefined
  readonly cookieHigh?: number | undefined
  readonly trailingBytes?: Uint8Array | undefined
}
export interface NetlinkDiagRing {
  readonly blockSize?: number | undefined
  readonly blockNr?: number | undefined
  readonly frameSize?: number | undefined
  readonly frameNr?: number | undefined
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
export type NetlinkDiagReqHeader = {
  readonly sdiagFamily: number
  readonly sdiagProtocol: number
  readonly ino: number
  readonly show: readonly Show[]
  readonly cookie: number
  readonly cookieHigh: number
}
export type NetlinkDiag = {
  readonly meminfo?: SkMeminfo | undefined
  readonly groups?: readonly number[] | undefined
  readonly rxRing?: NetlinkDiagRing | undefined
  readonly txRing?: NetlinkDiagRing | undefined
  readonly flags?: readonly Flags[] | undefined
  /** What the specification does not know, as it came. */
  readonly unknownAttributes?: readonly RawAttribute[] | undefined
}
export type NetlinkDiagMsgNetlinkDiag = NetlinkDiag & {
  readonly family: number
  readonly type: SocketType
  readonly protocol: number
  readonly state: SocketState
  readonly portid: number
  readonly dstPortid: number
  readonly dstGroup: number
  readonly ino: number
  readonly cookie: number
  readonly cookieHigh: number
}
export type NetlinkDiagOperations = {
  "get": { dump: { request: Partial<NetlinkDiagReqHeader>; reply: NetlinkDiagMsgNetlinkDiag } }
}
export type NetlinkDiagEvents = {
}

const SHOW_BITS: ReadonlyMap<string, number | bigint> = new Map<string, number | bigint>([["meminfo", 1], ["groups", 2], ["ring-cfg", 4], ["flags", 8]])
const SHOW_FLAGS = r.flagsDecoder([...SHOW_BITS])
function decodeNetlinkDiagReqHeader(view: ByteView, position: number, end: number): NetlinkDiagReqHeader {
  const { u8, u32 } = view
  if (end - position < 20) r.shortHeader("netlink-diag-req", 20, position, end)
  return {
    sdiagFamily: u8[position]!,
    sdiagProtocol: u8[position + 1]!,
    ino: u32[(position + 4) >> 2]!,
    show: SHOW_FLAGS(u32[(position + 8) >> 2]!),
    cookie: u32[(position + 12) >> 2]!,
    cookieHigh: u32[(position + 16) >> 2]!,
  }
}
function encodeNetlinkDiagReqHeader(w: Writer, value: any): void {
  r.expectObject(value, "netlink-diag-req")
  const header = w.zeros(20)
  w.pad()
  let key = ''
  try {
    for (key in value) {
      const item = value[key]
      if (item === undefined) continue
      switch (key) {
        case "sdiagFamily": r.put.u8(w.view.data, header + 0, item, LE); break
        case "sdiagProtocol": r.put.u8(w.view.data, header + 1, item, LE); break
        case "ino": r.put.u32(w.view.data, header + 4, item, LE); break
        case "show": r.put.u32(w.view.data, header + 8, Number(r.flagBits(SHOW_BITS, item)), LE); break
        case "cookie": r.put.u32(w.view.data, header + 12, item, LE); break
        case "cookieHigh": r.put.u32(w.view.data, header + 16, item, LE); break
        default: r.unknownKey("netlink-diag-req", ["sdiagFamily","sdiagProtocol","ino","show","cookie","cookieHigh"])
      }
    }
  } catch (error) { r.at(key, -1, error) }
}
const SOCKET_TYPE_NUMBERS: ReadonlyMap<string, number | bigint> = new Map<string, number | bigint>([["dgram", 2], ["raw", 3]])
const SOCKET_TYPE_NAMES: Readonly<Record<number | string, SocketType>> = { 2: "dgram", 3: "raw" }
const SOCKET_STATE_NUMBERS: ReadonlyMap<string, number | bigint> = new Map<string, number | bigint>([["unconnected", 0], ["connected", 1], ["close", 7]])
const SOCKET_STATE_NAMES: Readonly<Record<number | string, SocketState>> = { 0: "unconnected", 1: "connected", 7: "close" }
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
function decodeNetlinkDiagRing(view: ByteView, position: number, end: number): NetlinkDiagRing {
  const { u32 } = view
  const left = end - position
  return {
    blockSize: left >= 4 ? u32[position >> 2]! : undefined,
    blockNr: left >= 8 ? u32[(position + 4) >> 2]! : undefined,
    frameSize: left >= 12 ? u32[(position + 8) >> 2]! : undefined,
    frameNr: left >= 16 ? u32[(position + 12) >> 2]! : undefined,
    trailingBytes: left > 16 ? view.u8.slice(position + 16, end) : undefined,
  }
}
function putNetlinkDiagRing(w: Writer, at: number, value: any): void {
  r.expectObject(value, "netlink-diag-ring")
  let key = ''
  try {
    for (key in value) {
      const item = value[key]
      if (item === undefined) continue
      switch (key) {
        case "blockSize": r.put.u32(w.view.data, at, item, LE); break
        case "blockNr": r.put.u32(w.view.data, at + 4, item, LE); break
        case "frameSize": r.put.u32(w.view.data, at + 8, item, LE); break
        case "frameNr": r.put.u32(w.view.data, at + 12, item, LE); break
        case "trailingBytes": break
        default: r.unknownKey("struct netlink-diag-ring", ["blockSize","blockNr","frameSize","frameNr"])
      }
    }
  } catch (error) { r.at(key, -1, error) }
}
function encodeNetlinkDiagRing(w: Writer, value: any): void {
  const at = w.zeros(16)
  putNetlinkDiagRing(w, at, value)
  if (value.trailingBytes !== undefined) w.raw(value.trailingBytes)
}
const FLAGS_BITS: ReadonlyMap<string, number | bigint> = new Map<string, number | bigint>([["cb-running", 1], ["pktinfo", 2], ["broadcast-error", 4], ["no-enobufs", 8], ["listen-all-nsid", 16], ["cap-ack", 32]])
const FLAGS_FLAGS = r.flagsDecoder([...FLAGS_BITS])
const NetlinkDiagMsgNetlinkDiag_NAMES: Readonly<Record<number, string>> = {"0":"meminfo","1":"groups","2":"rx-ring","3":"tx-ring","4":"flags"}
function decodeNetlinkDiagMsgNetlinkDiag(view: ByteView, position: number, end: number): NetlinkDiagMsgNetlinkDiag {
  const u16 = view.u16
  const { u8, u32 } = view
  if (end - position < 28) r.shortHeader("netlink-diag-msg", 28, position, end)
  let v0: SkMeminfo | undefined
  let v1: readonly number[] | undefined
  let v2: NetlinkDiagRing | undefined
  let v3: NetlinkDiagRing | undefined
  let v4: readonly Flags[] | undefined
  let unknown: RawAttribute[] | undefined
  let p = position + 28
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
        case 0: v0 = decodeSkMeminfo(view, at, stop); continue
        case 1: if ((stop - at) % 4 === 0) { v1 = r.u32Array(view, at, stop); continue } break
        case 2: case 3: { const item = decodeNetlinkDiagRing(view, at, stop); switch (type) { case 2: v2 = item; continue; default: v3 = item; continue } }
        case 4: if (length === 8) { v4 = FLAGS_FLAGS(u32[at >> 2]!); continue } break
      }
      unknown = r.keep(unknown, view, p, length)
    }
    type = -1
    if (p < end) r.leftover(p, end)
  } catch (error) { r.inAttribute(NetlinkDiagMsgNetlinkDiag_NAMES, type, p, error) }
  return {
    family: u8[position]!,
    type: (SOCKET_TYPE_NAMES[u8[position + 1]!] ?? u8[position + 1]!),
    protocol: u8[position + 2]!,
    state: (SOCKET_STATE_NAMES[u8[position + 3]!] ?? u8[position + 3]!),
    portid: u32[(position + 4) >> 2]!,
    dstPortid: u32[(position + 8) >> 2]!,
    dstGroup: u32[(position + 12) >> 2]!,
    ino: u32[(position + 16) >> 2]!,
    cookie: u32[(position + 20) >> 2]!,
    cookieHigh: u32[(position + 24) >> 2]!,
    meminfo: v0,
    groups: v1,
    rxRing: v2,
    txRing: v3,
    flags: v4,
    unknownAttributes: unknown,
  }
}
function encodeNetlinkDiagMsgNetlinkDiag(w: Writer, value: any): void {
  r.expectObject(value, "netlink-diag-msg and netlink-diag")
  const header = w.zeros(28)
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
        case "protocol": r.put.u8(w.view.data, header + 2, item, LE); break
        case "state": r.put.u8(w.view.data, header + 3, r.enumNumber(SOCKET_STATE_NUMBERS, item), LE); break
        case "portid": r.put.u32(w.view.data, header + 4, item, LE); break
        case "dstPortid": r.put.u32(w.view.data, header + 8, item, LE); break
        case "dstGroup": r.put.u32(w.view.data, header + 12, item, LE); break
        case "ino": r.put.u32(w.view.data, header + 16, item, LE); break
        case "cookie": r.put.u32(w.view.data, header + 20, item, LE); break
        case "cookieHigh": r.put.u32(w.view.data, header + 24, item, LE); break
        case "meminfo": { const start = w.startAttribute(0); encodeSkMeminfo(w, item); w.endNest(start) }; break
        case "groups": { const start = w.startAttribute(1); r.expectArray(item); const list = item as readonly any[]; for (let i = 0; i < list.length; i++) { index = i; const item = list[i]; const p = w.zeros(4); r.put.u32(w.view.data, p, item, LE); } index = -1; w.endNest(start) }; break
        case "rxRing": { const start = w.startAttribute(2); encodeNetlinkDiagRing(w, item); w.endNest(start) }; break
        case "txRing": { const start = w.startAttribute(3); encodeNetlinkDiagRing(w, item); w.endNest(start) }; break
        case "flags": w.u32(4, Number(r.flagBits(FLAGS_BITS, item))); break
        case "unknownAttributes": r.writeUnknown(w, item); break
        default: r.unknownKey("netlink-diag-msg and netlink-diag", ["family","type","protocol","state","portid","dstPortid","dstGroup","ino","cookie","cookieHigh","meminfo","groups","rxRing","txRing","flags"])
      }
    }
  } catch (error) { r.at(key, index, error) }
}

/** The family netlink_diag. */
export const netlinkDiag: Family<NetlinkDiagOperations, NetlinkDiagEvents> = {
  name: "netlink_diag",
  protocol: 4,
  generic: false,
  version: 1,
  groups: {  },
  operations: {
    "get": {
      name: "get",
      dump: { request: 20, reply: 20, encodeRequest: encodeNetlinkDiagReqHeader, decodeRequest: decodeNetlinkDiagReqHeader, encodeReply: encodeNetlinkDiagMsgNetlinkDiag, decodeReply: decodeNetlinkDiagMsgNetlinkDiag },
    },
  },
  events: {
  },
  spec: model,
}

function model(): Spec {
  return {
    name: "netlink_diag",
    protocol: "netlink-raw",
    protonum: 4,
    version: 1,
    definitions: [
      {
        kind: "enum",
        name: "socket-type",
        entries: [
          { name: "dgram", value: 2 },
          { name: "raw", value: 3 },
        ],
      },
      {
        kind: "enum",
        name: "socket-state",
        entries: [
          { name: "unconnected", value: 0 },
          { name: "connected", value: 1 },
          { name: "close", value: 7 },
        ],
      },
      {
        kind: "flags",
        name: "show",
        entries: [
          { name: "meminfo", value: 1 },
          { name: "groups", value: 2 },
          { name: "ring-cfg", value: 4 },
          { name: "flags", value: 8 },
        ],
      },
      {
        kind: "flags",
        name: "flags",
        entries: [
          { name: "cb-running", value: 1 },
          { name: "pktinfo", value: 2 },
          { name: "broadcast-error", value: 4 },
          { name: "no-enobufs", value: 8 },
          { name: "listen-all-nsid", value: 16 },
          { name: "cap-ack", value: 32 },
        ],
      },
      {
        kind: "struct",
        name: "netlink-diag-req",
        members: [
          { name: "sdiag-family", type: "u8" },
          { name: "sdiag-protocol", type: "u8" },
          { name: "pad", type: "pad", len: 2 },
          { name: "ino", type: "u32" },
          { name: "show", type: "u32", enum: "show" },
          { name: "cookie", type: "u32" },
          { name: "cookie-high", type: "u32" },
        ],
      },
      {
        kind: "struct",
        name: "netlink-diag-msg",
        members: [
          { name: "family", type: "u8" },
          { name: "type", type: "u8", enum: "socket-type" },
          { name: "protocol", type: "u8" },
          { name: "state", type: "u8", enum: "socket-state" },
          { name: "portid", type: "u32" },
          { name: "dst-portid", type: "u32" },
          { name: "dst-group", type: "u32" },
          { name: "ino", type: "u32" },
          { name: "cookie", type: "u32" },
          { name: "cookie-high", type: "u32" },
        ],
      },
      {
        kind: "struct",
        name: "netlink-diag-ring",
        members: [
          { name: "block-size", type: "u32" },
          { name: "block-nr", type: "u32" },
          { name: "frame-size", type: "u32" },
          { name: "frame-nr", type: "u32" },
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
        name: "netlink-diag",
        attributes: [
          { name: "meminfo", value: 0, type: "binary", struct: "sk-meminfo" },
          { name: "groups", value: 1, type: "binary", subType: "u32" },
          { name: "rx-ring", value: 2, type: "binary", struct: "netlink-diag-ring" },
          { name: "tx-ring", value: 3, type: "binary", struct: "netlink-diag-ring" },
          { name: "flags", value: 4, type: "u32", enum: "flags" },
        ],
      },
    ],
    subMessages: [],
    operations: {
      enumModel: "unified",
      list: [
        {
          name: "get",
          attributeSet: "netlink-diag",
          fixedHeader: "netlink-diag-msg",
          requestHeader: "netlink-diag-req",
          dump: { request: { value: 20 }, reply: { value: 20 } },
        },
      ],
    },
    mcastGroups: [],
  }
}
