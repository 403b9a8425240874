// Generated from the specification of wireguard by `nlkit generate`; do not edit. One family is one file, however long it gets.

import type { ByteView, RawAttribute, Writer } from '../wire/index.js'
import type { Family, Spec } from '../schema/index.js'
import * as r from '../schema/runtime.js'

const LE = r.LITTLE_ENDIAN

export type WgdeviceFlags = "replace-peers" | number
export type WgpeerFlags = "remove-me" | "replace-allowedips" | "update-only" | number
export type WgallowedipFlags = "remove-me" | number
export interface KernelTimespec {
  readonly sec?: bigint | undefined
  readonly nsec?: bigint | undefined
  readonly trailingBytes?: Uint8Array | undefined
}
export type Wgdevice = {
  readonly ifindex?: number | undefined
  readonly ifname?: string | undefined
  readonly privateKey?: Uint8Array | undefined
  readonly publicKey?: Uint8Array | undefined
  readonly flags?: readonly WgdeviceFlags[] | undefined
  readonly listenPort?: number | undefined
  readonly fwmark?: number | undefined
  readonly peers?: readonly (Wgpeer & { readonly elementIndex?: number | undefined })[] | undefined
  /** What the specification does not know, as it came. */
  readonly unknownAttributes?: readonly RawAttribute[] | undefined
}
export type Wgpeer = {
  readonly publicKey?: Uint8Array | undefined
  readonly presharedKey?: Uint8Array | undefined
  readonly flags?: readonly WgpeerFlags[] | undefined
  readonly endpoint?: Uint8Array | undefined
  readonly persistentKeepaliveInterval?: number | undefined
  readonly lastHandshakeTime?: KernelTimespec | undefined
  readonly rxBytes?: bigint | undefined
  readonly txBytes?: bigint | undefined
  readonly allowedips?: readonly (Wgallowedip & { readonly elementIndex?: number | undefined })[] | undefined
  readonly protocolVersion?: number | undefined
  /** What the specification does not know, as it came. */
  readonly unknownAttributes?: readonly RawAttribute[] | undefined
}
export type Wgallowedip = {
  readonly family?: number | undefined
  readonly ipaddr?: string | undefined
  readonly cidrMask?: number | undefined
  readonly flags?: readonly WgallowedipFlags[] | undefined
  /** What the specification does not know, as it came. */
  readonly unknownAttributes?: readonly RawAttribute[] | undefined
}
export type WireguardOperations = {
  "getDevice": { dump: { request: Partial<Wgdevice>; reply: Wgdevice } }
  "setDevice": { do: { request: Partial<Wgdevice>; reply: undefined } }
}
export type WireguardEvents = {
}

const WGDEVICE_FLAGS_BITS: ReadonlyMap<string, number | bigint> = new Map<string, number | bigint>([["replace-peers", 1]])
const WGDEVICE_FLAGS_FLAGS = r.flagsDecoder([...WGDEVICE_FLAGS_BITS])
function elementWgpeer(elementIndex: number, at: number, stop: number, view: ByteView) {
  const item: any = decodeWgpeer(view, at, stop)
  return { elementIndex, publicKey: item.publicKey, presharedKey: item.presharedKey, flags: item.flags, endpoint: item.endpoint, persistentKeepaliveInterval: item.persistentKeepaliveInterval, lastHandshakeTime: item.lastHandshakeTime, rxBytes: item.rxBytes, txBytes: item.txBytes, allowedips: item.allowedips, protocolVersion: item.protocolVersion, unknownAttributes: item.unknownAttributes }
}
const Wgdevice_NAMES: Readonly<Record<number, string>> = {"1":"ifindex","2":"ifname","3":"private-key","4":"public-key","5":"flags","6":"listen-port","7":"fwmark","8":"peers"}
function decodeWgdevice(view: ByteView, position: number, end: number): Wgdevice {
  const { u8, u16, u32 } = view
  let v0: number | undefined
  let v1: string | undefined
  let v2: Uint8Array | undefined
  let v3: Uint8Array | undefined
  let v4: readonly WgdeviceFlags[] | undefined
  let v5: number | undefined
  let v6: number | undefined
  let v7: readonly (Wgpeer & { readonly elementIndex?: number | undefined })[] | undefined
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
        case 1: case 7: if (length === 8) { const item = u32[at >> 2]!; switch (type) { case 1: v0 = item; continue; default: v6 = item; continue } } break
        case 2: v1 = r.decodeText(u8, at, stop); continue
        case 3: case 4: { const item = r.bytes(u8, at, stop); switch (type) { case 3: v2 = item; continue; default: v3 = item; continue } }
        case 5: if (length === 8) { v4 = WGDEVICE_FLAGS_FLAGS(u32[at >> 2]!); continue } break
        case 6: if (length === 6) { v5 = u16[at >> 1]!; continue } break
        case 8: { const item = r.indexedArray(view, at, stop, elementWgpeer); if (item === undefined) break; v7 = item; continue }
      }
      unknown = r.keep(unknown, view, p, length)
    }
    type = -1
    if (p < end) r.leftover(p, end)
  } catch (error) { r.inAttribute(Wgdevice_NAMES, type, p, error) }
  return {
    ifindex: v0,
    ifname: v1,
    privateKey: v2,
    publicKey: v3,
    flags: v4,
    listenPort: v5,
    fwmark: v6,
    peers: v7,
    unknownAttributes: unknown,
  }
}
function encodeWgdevice(w: Writer, value: any): void {
  r.expectObject(value, "wgdevice")
  let key = ''
  let index = -1
  try {
    for (key in value) {
      const item = value[key]
      if (item === undefined) continue
      switch (key) {
        case "ifindex": w.u32(1, item); break
        case "ifname": r.writeString(w, 2, item); break
        case "privateKey": r.writeBytes(w, 3, item); break
        case "publicKey": r.writeBytes(w, 4, item); break
        case "flags": w.u32(5, Number(r.flagBits(WGDEVICE_FLAGS_BITS, item))); break
        case "listenPort": w.u16(6, item); break
        case "fwmark": w.u32(7, item); break
        case "peers": { const array = w.startNest(8); r.expectArray(item); const list = item as readonly any[]; for (let i = 0; i < list.length; i++) { index = i; const item = list[i]; const type = r.nestType(item?.elementIndex ?? i + 1); { const nest = w.startNest(type); encodeWgpeer(w, item); w.endNest(nest) } } index = -1; w.endNest(array) }; break
        case "unknownAttributes": r.writeUnknown(w, item); break
        default: r.unknownKey("wgdevice", ["ifindex","ifname","privateKey","publicKey","flags","listenPort","fwmark","peers"])
      }
    }
  } catch (error) { r.at(key, index, error) }
}
const WGPEER_FLAGS_BITS: ReadonlyMap<string, number | bigint> = new Map<string, number | bigint>([["remove-me", 1], ["replace-allowedips", 2], ["update-only", 4]])
const WGPEER_FLAGS_FLAGS = r.flagsDecoder([...WGPEER_FLAGS_BITS])
function decodeKernelTimespec(view: ByteView, position: number, end: number): KernelTimespec {
  const left = end - position
  return {
    sec: left >= 8 ? r.u64(view, position, LE) : undefined,
    nsec: left >= 16 ? r.u64(view, position + 8, LE) : undefined,
    trailingBytes: left > 16 ? view.u8.slice(position + 16, end) : undefined,
  }
}
function putKernelTimespec(w: Writer, at: number, value: any): void {
  r.expectObject(value, "--kernel-timespec")
  let key = ''
  try {
    for (key in value) {
      const item = value[key]
      if (item === undefined) continue
      switch (key) {
        case "sec": r.put.u64(w.view.data, at, item, LE); break
        case "nsec": r.put.u64(w.view.data, at + 8, item, LE); break
        case "trailingBytes": break
        default: r.unknownKey("struct --kernel-timespec", ["sec","nsec"])
      }
    }
  } catch (error) { r.at(key, -1, error) }
}
function encodeKernelTimespec(w: Writer, value: any): void {
  const at = w.zeros(16)
  putKernelTimespec(w, at, value)
  if (value.trailingBytes !== undefined) w.raw(value.trailingBytes)
}
function elementWgallowedip(elementIndex: number, at: number, stop: number, view: ByteView) {
  const item: any = decodeWgallowedip(view, at, stop)
  return { elementIndex, family: item.family, ipaddr: item.ipaddr, cidrMask: item.cidrMask, flags: item.flags, unknownAttributes: item.unknownAttributes }
}
const Wgpeer_NAMES: Readonly<Record<number, string>> = {"1":"public-key","2":"preshared-key","3":"flags","4":"endpoint","5":"persistent-keepalive-interval","6":"last-handshake-time","7":"rx-bytes","8":"tx-bytes","9":"allowedips","10":"protocol-version"}
function decodeWgpeer(view: ByteView, position: number, end: number): Wgpeer {
  const { u8, u16, u32 } = view
  let v0: Uint8Array | undefined
  let v1: Uint8Array | undefined
  let v2: readonly WgpeerFlags[] | undefined
  let v3: Uint8Array | undefined
  let v4: number | undefined
  let v5: KernelTimespec | undefined
  let v6: bigint | undefined
  let v7: bigint | undefined
  let v8: readonly (Wgallowedip & { readonly elementIndex?: number | undefined })[] | undefined
  let v9: number | undefined
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
        case 1: case 2: case 4: { const item = r.bytes(u8, at, stop); switch (type) { case 1: v0 = item; continue; case 2: v1 = item; continue; default: v3 = item; continue } }
        case 3: if (length === 8) { v2 = WGPEER_FLAGS_FLAGS(u32[at >> 2]!); continue } break
        case 5: if (length === 6) { v4 = u16[at >> 1]!; continue } break
        case 6: v5 = decodeKernelTimespec(view, at, stop); continue
        case 7: case 8: if (length === 12) { const item = r.u64(view, at, LE); switch (type) { case 7: v6 = item; continue; default: v7 = item; continue } } break
        case 9: { const item = r.indexedArray(view, at, stop, elementWgallowedip); if (item === undefined) break; v8 = item; continue }
        case 10: if (length === 8) { v9 = u32[at >> 2]!; continue } break
      }
      unknown = r.keep(unknown, view, p, length)
    }
    type = -1
    if (p < end) r.leftover(p, end)
  } catch (error) { r.inAttribute(Wgpeer_NAMES, type, p, error) }
  return {
    publicKey: v0,
    presharedKey: v1,
    flags: v2,
    endpoint: v3,
    persistentKeepaliveInterval: v4,
    lastHandshakeTime: v5,
    rxBytes: v6,
    txBytes: v7,
    allowedips: v8,
    protocolVersion: v9,
    unknownAttributes: unknown,
  }
}
function encodeWgpeer(w: Writer, value: any): void {
  r.expectObject(value, "wgpeer")
  let key = ''
  let index = -1
  try {
    for (key in value) {
      const item = value[key]
      if (item === undefined) continue
      switch (key) {
        case "publicKey": r.writeBytes(w, 1, item); break
        case "presharedKey": r.writeBytes(w, 2, item); break
        case "flags": w.u32(3, Number(r.flagBits(WGPEER_FLAGS_BITS, item))); break
        case "endpoint": r.writeBytes(w, 4, item); break
        case "persistentKeepaliveInterval": w.u16(5, item); break
        case "lastHandshakeTime": { const start = w.startAttribute(6); encodeKernelTimespec(w, item); w.endNest(start) }; break
        case "rxBytes": w.u64(7, item); break
        case "txBytes": w.u64(8, item); break
        case "allowedips": { const array = w.startNest(9); r.expectArray(item); const list = item as readonly any[]; for (let i = 0; i < list.length; i++) { index = i; const item = list[i]; const type = r.nestType(item?.elementIndex ?? i + 1); { const nest = w.startNest(type); encodeWgallowedip(w, item); w.endNest(nest) } } index = -1; w.endNest(array) }; break
        case "protocolVersion": w.u32(10, item); break
        case "unknownAttributes": r.writeUnknown(w, item); break
        case "elementIndex": break
        default: r.unknownKey("wgpeer", ["publicKey","presharedKey","flags","endpoint","persistentKeepaliveInterval","lastHandshakeTime","rxBytes","txBytes","allowedips","protocolVersion"])
      }
    }
  } catch (error) { r.at(key, index, error) }
}
const WGALLOWEDIP_FLAGS_BITS: ReadonlyMap<string, number | bigint> = new Map<string, number | bigint>([["remove-me", 1]])
const WGALLOWEDIP_FLAGS_FLAGS = r.flagsDecoder([...WGALLOWEDIP_FLAGS_BITS])
const Wgallowedip_NAMES: Readonly<Record<number, string>> = {"1":"family","2":"ipaddr","3":"cidr-mask","4":"flags"}
function decodeWgallowedip(view: ByteView, position: number, end: number): Wgallowedip {
  const { u8, u16, u32 } = view
  let v0: number | undefined
  let v1: string | undefined
  let v2: number | undefined
  let v3: readonly WgallowedipFlags[] | undefined
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
        case 1: if (length === 6) { v0 = u16[at >> 1]!; continue } break
        case 2: if (length === 8 || length === 20) { v1 = r.ip(view, at, stop); continue } break
        case 3: if (length === 5) { v2 = u8[at]!; continue } break
        case 4: if (length === 8) { v3 = WGALLOWEDIP_FLAGS_FLAGS(u32[at >> 2]!); continue } break
      }
      unknown = r.keep(unknown, view, p, length)
    }
    type = -1
    if (p < end) r.leftover(p, end)
  } catch (error) { r.inAttribute(Wgallowedip_NAMES, type, p, error) }
  return {
    family: v0,
    ipaddr: v1,
    cidrMask: v2,
    flags: v3,
    unknownAttributes: unknown,
  }
}
function encodeWgallowedip(w: Writer, value: any): void {
  r.expectObject(value, "wgallowedip")
  let key = ''
  try {
    for (key in value) {
      const item = value[key]
      if (item === undefined) continue
      switch (key) {
        case "family": w.u16(1, item); break
        case "ipaddr": r.writeIp(w, 2, item); break
        case "cidrMask": w.u8(3, item); break
        case "flags": w.u32(4, Number(r.flagBits(WGALLOWEDIP_FLAGS_BITS, item))); break
        case "unknownAttributes": r.writeUnknown(w, item); break
        case "elementIndex": break
        default: r.unknownKey("wgallowedip", ["family","ipaddr","cidrMask","flags"])
      }
    }
  } catch (error) { r.at(key, -1, error) }
}

/** The family wireguard. */
export const wireguard: Family<WireguardOperations, WireguardEvents> = {
  name: "wireguard",
  protocol: 16,
  generic: true,
  version: 1,
  groups: {  },
  operations: {
    "getDevice": {
      name: "get-device",
      dump: { request: 0, reply: 0, encodeRequest: encodeWgdevice, decodeRequest: decodeWgdevice, encodeReply: encodeWgdevice, decodeReply: decodeWgdevice },
    },
    "setDevice": {
      name: "set-device",
      do: { request: 1, reply: undefined, encodeRequest: encodeWgdevice, decodeRequest: decodeWgdevice, encodeReply: encodeWgdevice, decodeReply: decodeWgdevice },
    },
  },
  events: {
  },
  spec: model,
}

function model(): Spec {
  return {
    name: "wireguard",
    protocol: "genetlink-legacy",
    version: 1,
    definitions: [
      { kind: "const", name: "key-len", value: 32, namePrefix: "wg-" },
      {
        kind: "struct",
        name: "--kernel-timespec",
        members: [
          { name: "sec", type: "u64" },
          { name: "nsec", type: "u64" },
        ],
        header: "linux/time_types.h",
      },
      {
        kind: "flags",
        name: "wgdevice-flags",
        entries: [
          { name: "replace-peers", value: 1 },
        ],
        enumName: "wgdevice-flag",
        namePrefix: "wgdevice-f-",
      },
      {
        kind: "flags",
        name: "wgpeer-flags",
        entries: [
          { name: "remove-me", value: 1 },
          { name: "replace-allowedips", value: 2 },
          { name: "update-only", value: 4 },
        ],
        enumName: "wgpeer-flag",
        namePrefix: "wgpeer-f-",
      },
      {
        kind: "flags",
        name: "wgallowedip-flags",
        entries: [
          { name: "remove-me", value: 1 },
        ],
        enumName: "wgallowedip-flag",
        namePrefix: "wgallowedip-f-",
      },
    ],
    attributeSets: [
      {
        name: "wgdevice",
        attributes: [
          { name: "unspec", value: 0, type: "unused" },
          { name: "ifindex", value: 1, type: "u32" },
          { name: "ifname", value: 2, type: "string" },
          { name: "private-key", value: 3, type: "binary", displayHint: "hex", checks: { exactLen: 32, source: { "exact-len": "wg-key-len" } } },
          { name: "public-key", value: 4, type: "binary", displayHint: "hex", checks: { exactLen: 32, source: { "exact-len": "wg-key-len" } } },
          { name: "flags", value: 5, type: "u32", enum: "wgdevice-flags", checks: { flagsMask: 1, source: { "flags-mask": "wgdevice-flags" } } },
          { name: "listen-port", value: 6, type: "u16" },
          { name: "fwmark", value: 7, type: "u32" },
          { name: "peers", value: 8, type: "indexed-array", subType: "nest", nestedAttributes: "wgpeer" },
        ],
        namePrefix: "wgdevice-a-",
        enumName: "wgdevice-attribute",
      },
      {
        name: "wgpeer",
        attributes: [
          { name: "unspec", value: 0, type: "unused" },
          { name: "public-key", value: 1, type: "binary", displayHint: "hex", checks: { exactLen: 32, source: { "exact-len": "wg-key-len" } } },
          { name: "preshared-key", value: 2, type: "binary", displayHint: "hex", checks: { exactLen: 32, source: { "exact-len": "wg-key-len" } } },
          { name: "flags", value: 3, type: "u32", enum: "wgpeer-flags", checks: { flagsMask: 7, source: { "flags-mask": "wgpeer-flags" } } },
          { name: "endpoint", value: 4, type: "binary" },
          { name: "persistent-keepalive-interval", value: 5, type: "u16" },
          { name: "last-handshake-time", value: 6, type: "binary", struct: "--kernel-timespec" },
          { name: "rx-bytes", value: 7, type: "u64" },
          { name: "tx-bytes", value: 8, type: "u64" },
          { name: "allowedips", value: 9, type: "indexed-array", subType: "nest", nestedAttributes: "wgallowedip" },
          { name: "protocol-version", value: 10, type: "u32" },
        ],
        namePrefix: "wgpeer-a-",
        enumName: "wgpeer-attribute",
      },
      {
        name: "wgallowedip",
        attributes: [
          { name: "unspec", value: 0, type: "unused" },
          { name: "family", value: 1, type: "u16" },
          { name: "ipaddr", value: 2, type: "binary", displayHint: "ipv4-or-v6" },
          { name: "cidr-mask", value: 3, type: "u8" },
          { name: "flags", value: 4, type: "u32", enum: "wgallowedip-flags", checks: { flagsMask: 1, source: { "flags-mask": "wgallowedip-flags" } } },
        ],
        namePrefix: "wgallowedip-a-",
        enumName: "wgallowedip-attribute",
      },
    ],
    subMessages: [],
    operations: {
      enumModel: "unified",
      list: [
        {
          name: "get-device",
          attributeSet: "wgdevice",
          dump: { request: { value: 0, attributes: ["ifindex", "ifname", "private-key", "public-key", "flags", "listen-port", "fwmark", "peers"] }, reply: { value: 0, attributes: ["ifindex", "ifname", "private-key", "public-key", "flags", "listen-port", "fwmark", "peers"] }, pre: "wireguard-nl-get-device-start", post: "wireguard-nl-get-device-done" },
          flags: ["uns-admin-perm"],
        },
        {
          name: "set-device",
          attributeSet: "wgdevice",
          do: { request: { value: 1, attributes: ["ifindex", "ifname", "private-key", "public-key", "flags", "listen-port", "fwmark", "peers"] } },
          flags: ["uns-admin-perm"],
        },
      ],
      namePrefix: "wg-cmd-",
      enumName: "wg-cmd",
    },
    mcastGroups: [],
    cFamilyName: "wg-genl-name",
    cVersionName: "wg-genl-version",
    maxByDefine: true,
  }
}
