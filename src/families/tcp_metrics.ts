// Generated from the specification of tcp_metrics by `nlkit generate`; do not edit. One family is one file, however long it gets.

import type { ByteView, RawAttribute, Writer } from '../wire/index.js'
import type { Family, Spec } from '../schema/index.js'
import * as r from '../schema/runtime.js'

const LE = r.LITTLE_ENDIAN

export type TcpMetrics = {
  readonly addrIpv4?: string | undefined
  readonly addrIpv6?: string | undefined
  readonly age?: bigint | undefined
  readonly twTsval?: number | undefined
  readonly twTsStamp?: number | undefined
  readonly vals?: Metrics | undefined
  readonly fopenMss?: number | undefined
  readonly fopenSynDrops?: number | undefined
  readonly fopenSynDropTs?: bigint | undefined
  readonly fopenCookie?: Uint8Array | undefined
  readonly saddrIpv4?: string | undefined
  readonly saddrIpv6?: string | undefined
  /** What the specification does not know, as it came. */
  readonly unknownAttributes?: readonly RawAttribute[] | undefined
}
export type Metrics = {
  readonly rtt?: number | undefined
  readonly rttvar?: number | undefined
  readonly ssthresh?: number | undefined
  readonly cwnd?: number | undefined
  readonly reodering?: number | undefined
  readonly rttUs?: number | undefined
  readonly rttvarUs?: number | undefined
  /** What the specification does not know, as it came. */
  readonly unknownAttributes?: readonly RawAttribute[] | undefined
}
export type TcpMetricsOperations = {
  "get": { do: { request: Partial<TcpMetrics>; reply: TcpMetrics }; dump: { request: Partial<TcpMetrics>; reply: TcpMetrics } }
  "del": { do: { request: Partial<TcpMetrics>; reply: undefined } }
}
export type TcpMetricsEvents = {
}

const TcpMetrics_NAMES: Readonly<Record<number, string>> = {"1":"addr-ipv4","2":"addr-ipv6","3":"age","4":"tw-tsval","5":"tw-ts-stamp","6":"vals","7":"fopen-mss","8":"fopen-syn-drops","9":"fopen-syn-drop-ts","10":"fopen-cookie","11":"saddr-ipv4","12":"saddr-ipv6"}
function decodeTcpMetrics(view: ByteView, position: number, end: number): TcpMetrics {
  const { u8, u16, u32 } = view
  let v0: string | undefined
  let v1: string | undefined
  let v2: bigint | undefined
  let v3: number | undefined
  let v4: number | undefined
  let v5: Metrics | undefined
  let v6: number | undefined
  let v7: number | undefined
  let v8: bigint | undefined
  let v9: Uint8Array | undefined
  let v10: string | undefined
  let v11: string | undefined
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
        case 1: case 11: if (length === 8) { const item = r.ip(view, at, at + 4); switch (type) { case 1: v0 = item; continue; default: v10 = item; continue } } break
        case 2: case 12: if (length === 8 || length === 20) { const item = r.ip(view, at, stop); switch (type) { case 2: v1 = item; continue; default: v11 = item; continue } } break
        case 3: case 9: if (length === 12) { const item = r.u64(view, at, LE); switch (type) { case 3: v2 = item; continue; default: v8 = item; continue } } break
        case 4: if (length === 8) { v3 = u32[at >> 2]!; continue } break
        case 5: if (length === 8) { v4 = (u32[at >> 2]! | 0); continue } break
        case 6: v5 = decodeMetrics(view, at, stop); continue
        case 7: case 8: if (length === 6) { const item = u16[at >> 1]!; switch (type) { case 7: v6 = item; continue; default: v7 = item; continue } } break
        case 10: v9 = r.bytes(u8, at, stop); continue
        case 13: continue
      }
      unknown = r.keep(unknown, view, p, length)
    }
    type = -1
    if (p < end) r.leftover(p, end)
  } catch (error) { r.inAttribute(TcpMetrics_NAMES, type, p, error) }
  return {
    addrIpv4: v0,
    addrIpv6: v1,
    age: v2,
    twTsval: v3,
    twTsStamp: v4,
    vals: v5,
    fopenMss: v6,
    fopenSynDrops: v7,
    fopenSynDropTs: v8,
    fopenCookie: v9,
    saddrIpv4: v10,
    saddrIpv6: v11,
    unknownAttributes: unknown,
  }
}
function encodeTcpMetrics(w: Writer, value: any): void {
  r.expectObject(value, "tcp-metrics")
  let key = ''
  try {
    for (key in value) {
      const item = value[key]
      if (item === undefined) continue
      switch (key) {
        case "addrIpv4": w.binary(1, r.ipv4Bytes(item)); break
        case "addrIpv6": r.writeIp(w, 2, item); break
        case "age": w.u64(3, item); break
        case "twTsval": w.u32(4, item); break
        case "twTsStamp": w.s32(5, item); break
        case "vals": { const nest = w.startNest(6); encodeMetrics(w, item); w.endNest(nest) }; break
        case "fopenMss": w.u16(7, item); break
        case "fopenSynDrops": w.u16(8, item); break
        case "fopenSynDropTs": w.u64(9, item); break
        case "fopenCookie": r.writeBytes(w, 10, item); break
        case "saddrIpv4": w.binary(11, r.ipv4Bytes(item)); break
        case "saddrIpv6": r.writeIp(w, 12, item); break
        case "unknownAttributes": r.writeUnknown(w, item); break
        default: r.unknownKey("tcp-metrics", ["addrIpv4","addrIpv6","age","twTsval","twTsStamp","vals","fopenMss","fopenSynDrops","fopenSynDropTs","fopenCookie","saddrIpv4","saddrIpv6"])
      }
    }
  } catch (error) { r.at(key, -1, error) }
}
const Metrics_NAMES: Readonly<Record<number, string>> = {"1":"rtt","2":"rttvar","3":"ssthresh","4":"cwnd","5":"reodering","6":"rtt-us","7":"rttvar-us"}
function decodeMetrics(view: ByteView, position: number, end: number): Metrics {
  const u16 = view.u16
  const { u32 } = view
  let v0: number | undefined
  let v1: number | undefined
  let v2: number | undefined
  let v3: number | undefined
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
      switch (type) {
        case 1: case 2: case 3: case 4: case 5: case 6: case 7: if (length === 8) { const item = u32[at >> 2]!; switch (type) { case 1: v0 = item; continue; case 2: v1 = item; continue; case 3: v2 = item; continue; case 4: v3 = item; continue; case 5: v4 = item; continue; case 6: v5 = item; continue; default: v6 = item; continue } } break
      }
      unknown = r.keep(unknown, view, p, length)
    }
    type = -1
    if (p < end) r.leftover(p, end)
  } catch (error) { r.inAttribute(Metrics_NAMES, type, p, error) }
  return {
    rtt: v0,
    rttvar: v1,
    ssthresh: v2,
    cwnd: v3,
    reodering: v4,
    rttUs: v5,
    rttvarUs: v6,
    unknownAttributes: unknown,
  }
}
function encodeMetrics(w: Writer, value: any): void {
  r.expectObject(value, "metrics")
  let key = ''
  try {
    for (key in value) {
      const item = value[key]
      if (item === undefined) continue
      switch (key) {
        case "rtt": w.u32(1, item); break
        case "rttvar": w.u32(2, item); break
        case "ssthresh": w.u32(3, item); break
        case "cwnd": w.u32(4, item); break
        case "reodering": w.u32(5, item); break
        case "rttUs": w.u32(6, item); break
        case "rttvarUs": w.u32(7, item); break
        case "unknownAttributes": r.writeUnknown(w, item); break
        default: r.unknownKey("metrics", ["rtt","rttvar","ssthresh","cwnd","reodering","rttUs","rttvarUs"])
      }
    }
  } catch (error) { r.at(key, -1, error) }
}

/** The family tcp_metrics. */
export const tcpMetrics: Family<TcpMetricsOperations, TcpMetricsEvents> = {
  name: "tcp_metrics",
  protocol: 16,
  generic: true,
  version: 1,
  groups: {  },
  operations: {
    "get": {
      name: "get",
      do: { request: 1, reply: 1, encodeRequest: encodeTcpMetrics, decodeRequest: decodeTcpMetrics, encodeReply: encodeTcpMetrics, decodeReply: decodeTcpMetrics },
      dump: { request: 1, reply: 1, encodeRequest: encodeTcpMetrics, decodeRequest: decodeTcpMetrics, encodeReply: encodeTcpMetrics, decodeReply: decodeTcpMetrics },
    },
    "del": {
      name: "del",
      do: { request: 2, reply: undefined, encodeRequest: encodeTcpMetrics, decodeRequest: decodeTcpMetrics, encodeReply: encodeTcpMetrics, decodeReply: decodeTcpMetrics },
    },
  },
  events: {
  },
  spec: model,
}

function model(): Spec {
  return {
    name: "tcp_metrics",
    protocol: "genetlink-legacy",
    version: 1,
    definitions: [
      {
        kind: "const",
        name: "tcp-fastopen-cookie-max",
        value: 16,
      },
    ],
    attributeSets: [
      {
        name: "tcp-metrics",
        attributes: [
          { name: "addr-ipv4", value: 1, type: "u32", byteOrder: "big-endian", displayHint: "ipv4" },
          { name: "addr-ipv6", value: 2, type: "binary", byteOrder: "big-endian", displayHint: "ipv6", checks: { minLen: 16 } },
          { name: "age", value: 3, type: "u64" },
          { name: "tw-tsval", value: 4, type: "u32" },
          { name: "tw-ts-stamp", value: 5, type: "s32" },
          { name: "vals", value: 6, type: "nest", nestedAttributes: "metrics" },
          { name: "fopen-mss", value: 7, type: "u16" },
          { name: "fopen-syn-drops", value: 8, type: "u16" },
          { name: "fopen-syn-drop-ts", value: 9, type: "u64" },
          { name: "fopen-cookie", value: 10, type: "binary", checks: { minLen: 16, source: { "min-len": "tcp-fastopen-cookie-max" } } },
          { name: "saddr-ipv4", value: 11, type: "u32", byteOrder: "big-endian", displayHint: "ipv4" },
          { name: "saddr-ipv6", value: 12, type: "binary", byteOrder: "big-endian", displayHint: "ipv6", checks: { minLen: 16 } },
          { name: "pad", value: 13, type: "pad" },
        ],
        namePrefix: "tcp-metrics-attr-",
      },
      {
        name: "metrics",
        attributes: [
          { name: "rtt", value: 1, type: "u32" },
          { name: "rttvar", value: 2, type: "u32" },
          { name: "ssthresh", value: 3, type: "u32" },
          { name: "cwnd", value: 4, type: "u32" },
          { name: "reodering", value: 5, type: "u32" },
          { name: "rtt-us", value: 6, type: "u32" },
          { name: "rttvar-us", value: 7, type: "u32" },
        ],
      },
    ],
    subMessages: [],
    operations: {
      enumModel: "unified",
      list: [
        {
          name: "get",
          attributeSet: "tcp-metrics",
          do: { request: { value: 1, attributes: ["addr-ipv4", "addr-ipv6", "saddr-ipv4", "saddr-ipv6"] }, reply: { value: 1, attributes: ["addr-ipv4", "addr-ipv6", "saddr-ipv4", "saddr-ipv6", "age", "vals", "fopen-mss", "fopen-syn-drops", "fopen-syn-drop-ts", "fopen-cookie"] } },
          dump: { request: { value: 1 }, reply: { value: 1, attributes: ["addr-ipv4", "addr-ipv6", "saddr-ipv4", "saddr-ipv6", "age", "vals", "fopen-mss", "fopen-syn-drops", "fopen-syn-drop-ts", "fopen-cookie"] } },
          dontValidate: ["strict", "dump"],
        },
        {
          name: "del",
          attributeSet: "tcp-metrics",
          do: { request: { value: 2, attributes: ["addr-ipv4", "addr-ipv6", "saddr-ipv4", "saddr-ipv6"] } },
          flags: ["admin-perm"],
          dontValidate: ["strict", "dump"],
        },
      ],
    },
    mcastGroups: [],
    cFamilyName: "tcp-metrics-genl-name",
    cVersionName: "tcp-metrics-genl-version",
    maxByDefine: true,
    kernelPolicy: "global",
  }
}
