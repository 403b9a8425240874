// Generated from the specification of packet_diag by `nlkit generate`; do not edit. One family is one file, however long it gets.

import type { ByteView, RawAttribute, Writer } from '../wire/index.js'
import type { Family, Spec } from '../schema/index.js'
import * as r from '../schema/runtime.js'

const LE = r.LITTLE_ENDIAN

export type SocketType = "dgram" | "raw" | "packet" | number
export type Show = "info" | "mclist" | "ring-cfg" | "fanout" | "meminfo" | "filter" | number
export type PacketFlags = "running" | "auxdata" | "origdev" | "vnethdr" | "loss" | number
export interface PacketDiagReq {
  readonly sdiagFamily?: number | undefined
  readonly sdiagProtocol?: number | undefined
  readonly ino?: number | undefined
  readonly show?: readonly Show[] | undefined
  readonly cookie?: number | undefined
  readonly cookieHigh?: number | undefined
  readonly trailingBytes?: Uint8Array | undefined
}
export interface PacketDiagMsg {
  readonly family?: number | undefined
  readonly type?: SocketType | undefined
  readonly num?: number | undefined
  readonly ino?: number | undefined
  readonly cookie?: number | undefined
  readonly cookieHigh?: number | undefined
  readonly trailingBytes?: Uint8Array | undefined
}
export interface PacketDiagInfo {
  readonly index?: number | undefined
  readonly version?: number | undefined
  readonly reserve?: number | undefined
  readonly copyThresh?: number | undefined
  readonly tstamp?: number | undefined
  readonly flags?: readonly PacketFlags[] | undefined
  readonly trailingBytes?: Uint8Array | undefined
}
export interface PacketDiagRing {
  readonly blockSize?: number | undefined
  readonly blockNr?: number | undefined
  readonly frameSize?: number | undefined
  readonly frameNr?: number | undefined
  readonly retireTmo?: number | undefined
  readonly sizeofPriv?: number | undefined
  readonly features?: number | undefined
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
export type PacketDiagReqHeader = {
  readonly sdiagFamily: number
  readonly sdiagProtocol: number
  readonly ino: number
  readonly show: readonly Show[]
  readonly cookie: number
  readonly cookieHigh: number
}
export type PacketDiag = {
  readonly info?: PacketDiagInfo | undefined
  readonly mclist?: Uint8Array | undefined
  readonly rxRing?: PacketDiagRing | undefined
  readonly txRing?: PacketDiagRing | undefined
  readonly fanout?: number | undefined
  readonly uid?: number | undefined
  readonly meminfo?: SkMeminfo | undefined
  readonly filter?: Uint8Array | undefined
  /** What the specification does not know, as it came. */
  readonly unknownAttributes?: readonly RawAttribute[] | undefined
}
export type PacketDiagMsgPacketDiag = PacketDiag & {
  readonly family: number
  readonly type: SocketType
  readonly num: number
  readonly ino: number
  readonly cookie: number
  readonly cookieHigh: number
}
export type PacketDiagOperations = {
  "get": { dump: { request: Partial<PacketDiagReqHeader>; reply: PacketDiagMsgPacketDiag } }
}
export type PacketDiagEvents = {
}

const SHOW_BITS: ReadonlyMap<string, number | bigint> = new Map<string, number | bigint>([["info", 1], ["mclist", 2], ["ring-cfg", 4], ["fanout", 8], ["meminfo", 16], ["filter", 32]])
const SHOW_FLAGS = r.flagsDecoder([...SHOW_BITS])
function decodePacketDiagReqHeader(view: ByteView, position: number, end: number): PacketDiagReqHeader {
  const { u8, u32 } = view
  if (end - position < 20) r.shortHeader("packet-diag-req", 20, position, end)
  return {
    sdiagFamily: u8[position]!,
    sdiagProtocol: u8[position + 1]!,
    ino: u32[(position + 4) >> 2]!,
    show: SHOW_FLAGS(u32[(position + 8) >> 2]!),
    cookie: u32[(position + 12) >> 2]!,
    cookieHigh: u32[(position + 16) >> 2]!,
  }
}
function encodePacketDiagReqHeader(w: Writer, value: any): void {
  r.expectObject(value, "packet-diag-req")
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
        default: r.unknownKey("packet-diag-req", ["sdiagFamily","sdiagProtocol","ino","show","cookie","cookieHigh"])
      }
    }
  } catch (error) { r.at(key, -1, error) }
}
const SOCKET_TYPE_NUMBERS: ReadonlyMap<string, number | bigint> = new Map<string, number | bigint>([["dgram", 2], ["raw", 3], ["packet", 10]])
const SOCKET_TYPE_NAMES: Readonly<Record<number | string, SocketType>> = { 2: "dgram", 3: "raw", 10: "packet" }
const PACKET_FLAGS_BITS: ReadonlyMap<string, number | bigint> = new Map<string, number | bigint>([["running", 1], ["auxdata", 2], ["origdev", 4], ["vnethdr", 8], ["loss", 16]])
const PACKET_FLAGS_FLAGS = r.flagsDecoder([...PACKET_FLAGS_BITS])
function decodePacketDiagInfo(view: ByteView, position: number, end: number): PacketDiagInfo {
  const { u32 } = view
  const left = end - position
  return {
    index: left >= 4 ? u32[position >> 2]! : undefined,
    version: left >= 8 ? u32[(position + 4) >> 2]! : undefined,
    reserve: left >= 12 ? u32[(position + 8) >> 2]! : undefined,
    copyThresh: left >= 16 ? u32[(position + 12) >> 2]! : undefined,
    tstamp: left >= 20 ? u32[(position + 16) >> 2]! : undefined,
    flags: left >= 24 ? PACKET_FLAGS_FLAGS(u32[(position + 20) >> 2]!) : undefined,
    trailingBytes: left > 24 ? view.u8.slice(position + 24, end) : undefined,
  }
}
function putPacketDiagInfo(w: Writer, at: number, value: any): void {
  r.expectObject(value, "packet-diag-info")
  let key = ''
  try {
    for (key in value) {
      const item = value[key]
      if (item === undefined) continue
      switch (key) {
        case "index": r.put.u32(w.view.data, at, item, LE); break
        case "version": r.put.u32(w.view.data, at + 4, item, LE); break
        case "reserve": r.put.u32(w.view.data, at + 8, item, LE); break
        case "copyThresh": r.put.u32(w.view.data, at + 12, item, LE); break
        case "tstamp": r.put.u32(w.view.data, at + 16, item, LE); break
        case "flags": r.put.u32(w.view.data, at + 20, Number(r.flagBits(PACKET_FLAGS_BITS, item)), LE); break
        case "trailingBytes": break
        default: r.unknownKey("struct packet-diag-info", ["index","version","reserve","copyThresh","tstamp","flags"])
      }
    }
  } catch (error) { r.at(key, -1, error) }
}
function encodePacketDiagInfo(w: Writer, value: any): void {
  const at = w.zeros(24)
  putPacketDiagInfo(w, at, value)
  if (value.trailingBytes !== undefined) w.raw(value.trailingBytes)
}
function decodePacketDiagRing(view: ByteView, position: number, end: number): PacketDiagRing {
  const { u32 } = view
  const left = end - position
  return {
    blockSize: left >= 4 ? u32[position >> 2]! : undefined,
    blockNr: left >= 8 ? u32[(position + 4) >> 2]! : undefined,
    frameSize: left >= 12 ? u32[(position + 8) >> 2]! : undefined,
    frameNr: left >= 16 ? u32[(position + 12) >> 2]! : undefined,
    retireTmo: left >= 20 ? u32[(position + 16) >> 2]! : undefined,
    sizeofPriv: left >= 24 ? u32[(position + 20) >> 2]! : undefined,
    features: left >= 28 ? u32[(position + 24) >> 2]! : undefined,
    trailingBytes: left > 28 ? view.u8.slice(position + 28, end) : undefined,
  }
}
function putPacketDiagRing(w: Writer, at: number, value: any): void {
  r.expectObject(value, "packet-diag-ring")
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
        case "retireTmo": r.put.u32(w.view.data, at + 16, item, LE); break
        case "sizeofPriv": r.put.u32(w.view.data, at + 20, item, LE); break
        case "features": r.put.u32(w.view.data, at + 24, item, LE); break
        case "trailingBytes": break
        default: r.unknownKey("struct packet-diag-ring", ["blockSize","blockNr","frameSize","frameNr","retireTmo","sizeofPriv","features"])
      }
    }
  } catch (error) { r.at(key, -1, error) }
}
function encodePacketDiagRing(w: Writer, value: any): void {
  const at = w.zeros(28)
  putPacketDiagRing(w, at, value)
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
const PacketDiagMsgPacketDiag_NAMES: Readonly<Record<number, string>> = {"0":"info","1":"mclist","2":"rx-ring","3":"tx-ring","4":"fanout","5":"uid","6":"meminfo","7":"filter"}
function decodePacketDiagMsgPacketDiag(view: ByteView, position: number, end: number): PacketDiagMsgPacketDiag {
  const { u8, u16, u32 } = view
  if (end - position < 16) r.shortHeader("packet-diag-msg", 16, position, end)
  let v0: PacketDiagInfo | undefined
  let v1: Uint8Array | undefined
  let v2: PacketDiagRing | undefined
  let v3: PacketDiagRing | undefined
  let v4: number | undefined
  let v5: number | undefined
  let v6: SkMeminfo | undefined
  let v7: Uint8Array | undefined
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
        case 0: v0 = decodePacketDiagInfo(view, at, stop); continue
        case 1: case 7: { const item = r.bytes(u8, at, stop); switch (type) { case 1: v1 = item; continue; default: v7 = item; continue } }
        case 2: case 3: { const item = decodePacketDiagRing(view, at, stop); switch (type) { case 2: v2 = item; continue; default: v3 = item; continue } }
        case 4: case 5: if (length === 8) { const item = u32[at >> 2]!; switch (type) { case 4: v4 = item; continue; default: v5 = item; continue } } break
        case 6: v6 = decodeSkMeminfo(view, at, stop); continue
      }
      unknown = r.keep(unknown, view, p, length)
    }
    type = -1
    if (p < end) r.leftover(p, end)
  } catch (error) { r.inAttribute(PacketDiagMsgPacketDiag_NAMES, type, p, error) }
  return {
    family: u8[position]!,
    type: (SOCKET_TYPE_NAMES[u8[position + 1]!] ?? u8[position + 1]!),
    num: u16[(position + 2) >> 1]!,
    ino: u32[(position + 4) >> 2]!,
    cookie: u32[(position + 8) >> 2]!,
    cookieHigh: u32[(position + 12) >> 2]!,
    info: v0,
    mclist: v1,
    rxRing: v2,
    txRing: v3,
    fanout: v4,
    uid: v5,
    meminfo: v6,
    filter: v7,
    unknownAttributes: unknown,
  }
}
function encodePacketDiagMsgPacketDiag(w: Writer, value: any): void {
  r.expectObject(value, "packet-diag-msg and packet-diag")
  const header = w.zeros(16)
  w.pad()
  let key = ''
  try {
    for (key in value) {
      const item = value[key]
      if (item === undefined) continue
      switch (key) {
        case "family": r.put.u8(w.view.data, header + 0, item, LE); break
        case "type": r.put.u8(w.view.data, header + 1, r.enumNumber(SOCKET_TYPE_NUMBERS, item), LE); break
        case "num": r.put.u16(w.view.data, header + 2, item, LE); break
        case "ino": r.put.u32(w.view.data, header + 4, item, LE); break
        case "cookie": r.put.u32(w.view.data, header + 8, item, LE); break
        case "cookieHigh": r.put.u32(w.view.data, header + 12, item, LE); break
        case "info": { const start = w.startAttribute(0); encodePacketDiagInfo(w, item); w.endNest(start) }; break
        case "mclist": r.writeBytes(w, 1, item); break
        case "rxRing": { const start = w.startAttribute(2); encodePacketDiagRing(w, item); w.endNest(start) }; break
        case "txRing": { const start = w.startAttribute(3); encodePacketDiagRing(w, item); w.endNest(start) }; break
        case "fanout": w.u32(4, item); break
        case "uid": w.u32(5, item); break
        case "meminfo": { const start = w.startAttribute(6); encodeSkMeminfo(w, item); w.endNest(start) }; break
        case "filter": r.writeBytes(w, 7, item); break
        case "unknownAttributes": r.writeUnknown(w, item); break
        default: r.unknownKey("packet-diag-msg and packet-diag", ["family","type","num","ino","cookie","cookieHigh","info","mclist","rxRing","txRing","fanout","uid","meminfo","filter"])
      }
    }
  } catch (error) { r.at(key, -1, error) }
}

/** The family packet_diag. */
export const packetDiag: Family<PacketDiagOperations, PacketDiagEvents> = {
  name: "packet_diag",
  protocol: 4,
  generic: false,
  version: 1,
  groups: {  },
  operations: {
    "get": {
      name: "get",
      dump: { request: 20, reply: 20, encodeRequest: encodePacketDiagReqHeader, decodeRequest: decodePacketDiagReqHeader, encodeReply: encodePacketDiagMsgPacketDiag, decodeReply: decodePacketDiagMsgPacketDiag },
    },
  },
  events: {
  },
  spec: model,
}

function model(): Spec {
  return {
    name: "packet_diag",
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
          { name: "packet", value: 10 },
        ],
      },
      {
        kind: "flags",
        name: "show",
        entries: [
          { name: "info", value: 1 },
          { name: "mclist", value: 2 },
          { name: "ring-cfg", value: 4 },
          { name: "fanout", value: 8 },
          { name: "meminfo", value: 16 },
          { name: "filter", value: 32 },
        ],
      },
      {
        kind: "flags",
        name: "packet-flags",
        entries: [
          { name: "running", value: 1 },
          { name: "auxdata", value: 2 },
          { name: "origdev", value: 4 },
          { name: "vnethdr", value: 8 },
          { name: "loss", value: 16 },
        ],
      },
      {
        kind: "struct",
        name: "packet-diag-req",
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
        name: "packet-diag-msg",
        members: [
          { name: "family", type: "u8" },
          { name: "type", type: "u8", enum: "socket-type" },
          { name: "num", type: "u16" },
          { name: "ino", type: "u32" },
          { name: "cookie", type: "u32" },
          { name: "cookie-high", type: "u32" },
        ],
      },
      {
        kind: "struct",
        name: "packet-diag-info",
        members: [
          { name: "index", type: "u32" },
          { name: "version", type: "u32" },
          { name: "reserve", type: "u32" },
          { name: "copy-thresh", type: "u32" },
          { name: "tstamp", type: "u32" },
          { name: "flags", type: "u32", enum: "packet-flags" },
        ],
      },
      {
        kind: "struct",
        name: "packet-diag-ring",
        members: [
          { name: "block-size", type: "u32" },
          { name: "block-nr", type: "u32" },
          { name: "frame-size", type: "u32" },
          { name: "frame-nr", type: "u32" },
          { name: "retire-tmo", type: "u32" },
          { name: "sizeof-priv", type: "u32" },
          { name: "features", type: "u32" },
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
        name: "packet-diag",
        attributes: [
          { name: "info", value: 0, type: "binary", struct: "packet-diag-info" },
          { name: "mclist", value: 1, type: "binary" },
          { name: "rx-ring", value: 2, type: "binary", struct: "packet-diag-ring" },
          { name: "tx-ring", value: 3, type: "binary", struct: "packet-diag-ring" },
          { name: "fanout", value: 4, type: "u32" },
          { name: "uid", value: 5, type: "u32" },
          { name: "meminfo", value: 6, type: "binary", struct: "sk-meminfo" },
          { name: "filter", value: 7, type: "binary" },
        ],
      },
    ],
    subMessages: [],
    operations: {
      enumModel: "unified",
      list: [
        {
          name: "get",
          attributeSet: "packet-diag",
          fixedHeader: "packet-diag-msg",
          requestHeader: "packet-diag-req",
          dump: { request: { value: 20 }, reply: { value: 20 } },
        },
      ],
    },
    mcastGroups: [],
  }
}
