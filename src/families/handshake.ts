// Generated from the specification of handshake by `nlkit generate`; do not edit. One family is one file, however long it gets.

import type { ByteView, RawAttribute, Writer } from '../wire/index.js'
import type { Family, Spec } from '../schema/index.js'
import * as r from '../schema/runtime.js'

export type HandlerClass = "none" | "tlshd" | "max" | number
export type MsgType = "unspec" | "clienthello" | "serverhello" | number
export type Auth = "unspec" | "unauth" | "psk" | "x509" | number
export type Accept = {
  readonly sockfd?: number | undefined
  readonly handlerClass?: HandlerClass | undefined
  readonly messageType?: MsgType | undefined
  readonly timeout?: number | undefined
  readonly authMode?: Auth | undefined
  readonly peerIdentity?: readonly number[] | undefined
  readonly certificate?: readonly X509[] | undefined
  readonly peername?: string | undefined
  /** What the specification does not know, as it came. */
  readonly unknownAttributes?: readonly RawAttribute[] | undefined
}
export type Done = {
  readonly status?: number | undefined
  readonly sockfd?: number | undefined
  readonly remoteAuth?: readonly number[] | undefined
  /** What the specification does not know, as it came. */
  readonly unknownAttributes?: readonly RawAttribute[] | undefined
}
export type X509 = {
  readonly cert?: number | undefined
  readonly privkey?: number | undefined
  /** What the specification does not know, as it came. */
  readonly unknownAttributes?: readonly RawAttribute[] | undefined
}
export type HandshakeOperations = {
  "accept": { do: { request: Partial<Accept>; reply: Accept } }
  "done": { do: { request: Partial<Done>; reply: undefined } }
}
export type HandshakeEvents = {
  "ready": Accept
}

const HANDLER_CLASS_NUMBERS: ReadonlyMap<string, number | bigint> = new Map<string, number | bigint>([["none", 0], ["tlshd", 1], ["max", 2]])
const HANDLER_CLASS_NAMES: Readonly<Record<number | string, HandlerClass>> = { 0: "none", 1: "tlshd", 2: "max" }
const MSG_TYPE_NUMBERS: ReadonlyMap<string, number | bigint> = new Map<string, number | bigint>([["unspec", 0], ["clienthello", 1], ["serverhello", 2]])
const MSG_TYPE_NAMES: Readonly<Record<number | string, MsgType>> = { 0: "unspec", 1: "clienthello", 2: "serverhello" }
const AUTH_NUMBERS: ReadonlyMap<string, number | bigint> = new Map<string, number | bigint>([["unspec", 0], ["unauth", 1], ["psk", 2], ["x509", 3]])
const AUTH_NAMES: Readonly<Record<number | string, Auth>> = { 0: "unspec", 1: "unauth", 2: "psk", 3: "x509" }
const Accept_NAMES: Readonly<Record<number, string>> = {"1":"sockfd","2":"handler-class","3":"message-type","4":"timeout","5":"auth-mode","6":"peer-identity","7":"certificate","8":"peername"}
function decodeAccept(view: ByteView, position: number, end: number): Accept {
  const u16 = view.u16
  const { u8, u32 } = view
  let v0: number | undefined
  let v1: HandlerClass | undefined
  let v2: MsgType | undefined
  let v3: number | undefined
  let v4: Auth | undefined
  let v5: (number)[] | undefined
  let v6: (X509)[] | undefined
  let v7: string | undefined
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
        case 1: if (length === 8) { v0 = (u32[at >> 2]! | 0); continue } break
        case 2: if (length === 8) { v1 = (HANDLER_CLASS_NAMES[u32[at >> 2]!] ?? u32[at >> 2]!); continue } break
        case 3: if (length === 8) { v2 = (MSG_TYPE_NAMES[u32[at >> 2]!] ?? u32[at >> 2]!); continue } break
        case 4: if (length === 8) { v3 = u32[at >> 2]!; continue } break
        case 5: if (length === 8) { v4 = (AUTH_NAMES[u32[at >> 2]!] ?? u32[at >> 2]!); continue } break
        case 6: if (length === 8) { (v5 ??= []).push(u32[at >> 2]!); continue } break
        case 7: (v6 ??= []).push(decodeX509(view, at, stop)); continue
        case 8: v7 = r.decodeText(u8, at, stop); continue
      }
      unknown = r.keep(unknown, view, p, length)
    }
    type = -1
    if (p < end) r.leftover(p, end)
  } catch (error) { r.inAttribute(Accept_NAMES, type, p, error) }
  return {
    sockfd: v0,
    handlerClass: v1,
    messageType: v2,
    timeout: v3,
    authMode: v4,
    peerIdentity: v5,
    certificate: v6,
    peername: v7,
    unknownAttributes: unknown,
  }
}
function encodeAccept(w: Writer, value: any): void {
  r.expectObject(value, "accept")
  let key = ''
  let index = -1
  try {
    for (key in value) {
      const item = value[key]
      if (item === undefined) continue
      switch (key) {
        case "sockfd": w.s32(1, item); break
        case "handlerClass": w.u32(2, r.enumNumber(HANDLER_CLASS_NUMBERS, item)); break
        case "messageType": w.u32(3, r.enumNumber(MSG_TYPE_NUMBERS, item)); break
        case "timeout": w.u32(4, item); break
        case "authMode": w.u32(5, r.enumNumber(AUTH_NUMBERS, item)); break
        case "peerIdentity": { r.expectArray(item); const list = item as readonly any[]; for (let i = 0; i < list.length; i++) { index = i; const item = list[i]; w.u32(6, item) } index = -1; }; break
        case "certificate": { r.expectArray(item); const list = item as readonly any[]; for (let i = 0; i < list.length; i++) { index = i; const item = list[i]; { const nest = w.startNest(7); encodeX509(w, item); w.endNest(nest) } } index = -1; }; break
        case "peername": r.writeString(w, 8, item); break
        case "unknownAttributes": r.writeUnknown(w, item); break
        default: r.unknownKey("accept", ["sockfd","handlerClass","messageType","timeout","authMode","peerIdentity","certificate","peername"])
      }
    }
  } catch (error) { r.at(key, index, error) }
}
const Done_NAMES: Readonly<Record<number, string>> = {"1":"status","2":"sockfd","3":"remote-auth"}
function decodeDone(view: ByteView, position: number, end: number): Done {
  const u16 = view.u16
  const { u32 } = view
  let v0: number | undefined
  let v1: number | undefined
  let v2: (number)[] | undefined
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
        case 2: if (length === 8) { v1 = (u32[at >> 2]! | 0); continue } break
        case 3: if (length === 8) { (v2 ??= []).push(u32[at >> 2]!); continue } break
      }
      unknown = r.keep(unknown, view, p, length)
    }
    type = -1
    if (p < end) r.leftover(p, end)
  } catch (error) { r.inAttribute(Done_NAMES, type, p, error) }
  return {
    status: v0,
    sockfd: v1,
    remoteAuth: v2,
    unknownAttributes: unknown,
  }
}
function encodeDone(w: Writer, value: any): void {
  r.expectObject(value, "done")
  let key = ''
  let index = -1
  try {
    for (key in value) {
      const item = value[key]
      if (item === undefined) continue
      switch (key) {
        case "status": w.u32(1, item); break
        case "sockfd": w.s32(2, item); break
        case "remoteAuth": { r.expectArray(item); const list = item as readonly any[]; for (let i = 0; i < list.length; i++) { index = i; const item = list[i]; w.u32(3, item) } index = -1; }; break
        case "unknownAttributes": r.writeUnknown(w, item); break
        default: r.unknownKey("done", ["status","sockfd","remoteAuth"])
      }
    }
  } catch (error) { r.at(key, index, error) }
}
const X509_NAMES: Readonly<Record<number, string>> = {"1":"cert","2":"privkey"}
function decodeX509(view: ByteView, position: number, end: number): X509 {
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
        case 1: case 2: if (length === 8) { const item = (u32[at >> 2]! | 0); switch (type) { case 1: v0 = item; continue; default: v1 = item; continue } } break
      }
      unknown = r.keep(unknown, view, p, length)
    }
    type = -1
    if (p < end) r.leftover(p, end)
  } catch (error) { r.inAttribute(X509_NAMES, type, p, error) }
  return {
    cert: v0,
    privkey: v1,
    unknownAttributes: unknown,
  }
}
function encodeX509(w: Writer, value: any): void {
  r.expectObject(value, "x509")
  let key = ''
  try {
    for (key in value) {
      const item = value[key]
      if (item === undefined) continue
      switch (key) {
        case "cert": w.s32(1, item); break
        case "privkey": w.s32(2, item); break
        case "unknownAttributes": r.writeUnknown(w, item); break
        default: r.unknownKey("x509", ["cert","privkey"])
      }
    }
  } catch (error) { r.at(key, -1, error) }
}

/** The family handshake. */
export const handshake: Family<HandshakeOperations, HandshakeEvents> = {
  name: "handshake",
  protocol: 16,
  generic: true,
  version: 1,
  groups: { "none": undefined, "tlshd": undefined },
  operations: {
    "accept": {
      name: "accept",
      do: { request: 2, reply: 2, encodeRequest: encodeAccept, decodeRequest: decodeAccept, encodeReply: encodeAccept, decodeReply: decodeAccept },
    },
    "done": {
      name: "done",
      do: { request: 3, reply: undefined, encodeRequest: encodeDone, decodeRequest: decodeDone, encodeReply: encodeDone, decodeReply: decodeDone },
    },
  },
  events: {
    1: { name: "ready", decode: decodeAccept, encode: encodeAccept },
  },
  spec: model,
}

function model(): Spec {
  return {
    name: "handshake",
    protocol: "genetlink",
    version: 1,
    definitions: [
      {
        kind: "enum",
        name: "handler-class",
        entries: [
          { name: "none", value: 0 },
          { name: "tlshd", value: 1 },
          { name: "max", value: 2 },
        ],
        valueStart: 0,
      },
      {
        kind: "enum",
        name: "msg-type",
        entries: [
          { name: "unspec", value: 0 },
          { name: "clienthello", value: 1 },
          { name: "serverhello", value: 2 },
        ],
        valueStart: 0,
      },
      {
        kind: "enum",
        name: "auth",
        entries: [
          { name: "unspec", value: 0 },
          { name: "unauth", value: 1 },
          { name: "psk", value: 2 },
          { name: "x509", value: 3 },
        ],
        valueStart: 0,
      },
    ],
    attributeSets: [
      {
        name: "x509",
        attributes: [
          { name: "cert", value: 1, type: "s32" },
          { name: "privkey", value: 2, type: "s32" },
        ],
      },
      {
        name: "accept",
        attributes: [
          { name: "sockfd", value: 1, type: "s32" },
          { name: "handler-class", value: 2, type: "u32", enum: "handler-class" },
          { name: "message-type", value: 3, type: "u32", enum: "msg-type" },
          { name: "timeout", value: 4, type: "u32" },
          { name: "auth-mode", value: 5, type: "u32", enum: "auth" },
          { name: "peer-identity", value: 6, type: "u32", multiAttr: true },
          { name: "certificate", value: 7, type: "nest", nestedAttributes: "x509", multiAttr: true },
          { name: "peername", value: 8, type: "string" },
        ],
      },
      {
        name: "done",
        attributes: [
          { name: "status", value: 1, type: "u32" },
          { name: "sockfd", value: 2, type: "s32" },
          { name: "remote-auth", value: 3, type: "u32", multiAttr: true },
        ],
      },
    ],
    subMessages: [],
    operations: {
      enumModel: "unified",
      list: [
        { name: "ready", attributeSet: "accept", notify: "accept", value: 1 },
        {
          name: "accept",
          attributeSet: "accept",
          do: { request: { value: 2, attributes: ["handler-class"] }, reply: { value: 2, attributes: ["sockfd", "message-type", "timeout", "auth-mode", "peer-identity", "certificate", "peername"] } },
          flags: ["admin-perm"],
        },
        {
          name: "done",
          attributeSet: "done",
          do: { request: { value: 3, attributes: ["status", "sockfd", "remote-auth"] } },
        },
      ],
    },
    mcastGroups: [
      { name: "none" },
      { name: "tlshd" },
    ],
  }
}
