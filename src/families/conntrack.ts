// Generated from the specification of conntrack by `nlkit generate`; do not edit. One family is one file, however long it gets.

import type { ByteView, RawAttribute, Writer } from '../wire/index.js'
import type { Family, Spec } from '../schema/index.js'
import * as r from '../schema/runtime.js'

const LE = r.LITTLE_ENDIAN

export type NfCtTcpFlags = "window-scale" | "sack-perm" | "close-init" | "be-liberal" | "unacked" | "maxack" | "challenge-ack" | "simultaneous-open" | number
export type NfCtTcpState = "none" | "syn-sent" | "syn-recv" | "established" | "fin-wait" | "close-wait" | "last-ack" | "time-wait" | "close" | "syn-sent2" | "max" | "ignore" | "retrans" | "unack" | "timeout-max" | number
export type NfCtSctpState = "none" | "cloned" | "cookie-wait" | "cookie-echoed" | "established" | "shutdown-sent" | "shutdown-received" | "shutdown-ack-sent" | "shutdown-heartbeat-sent" | number
export type NfCtStatus = "expected" | "seen-reply" | "assured" | "confirmed" | "src-nat" | "dst-nat" | "seq-adj" | "src-nat-done" | "dst-nat-done" | "dying" | "fixed-timeout" | "template" | "nat-clash" | "helper" | "offload" | "hw-offload" | number
export interface Nfgenmsg {
  readonly nfgenFamily?: number | undefined
  readonly version?: number | undefined
  readonly resId?: number | undefined
  readonly trailingBytes?: Uint8Array | undefined
}
export interface NfCtTcpFlagsMask {
  readonly flags?: readonly NfCtTcpFlags[] | undefined
  readonly mask?: readonly NfCtTcpFlags[] | undefined
  readonly trailingBytes?: Uint8Array | undefined
}
export type ConntrackAttrs = {
  readonly tupleOrig?: TupleAttrs | undefined
  readonly tupleReply?: TupleAttrs | undefined
  readonly status?: readonly NfCtStatus[] | undefined
  readonly protoinfo?: ProtoinfoAttrs | undefined
  readonly help?: HelpAttrs | undefined
  readonly natSrc?: NatAttrs | undefined
  readonly timeout?: number | undefined
  readonly mark?: number | undefined
  readonly countersOrig?: CounterAttrs | undefined
  readonly countersReply?: CounterAttrs | undefined
  readonly use?: number | undefined
  readonly id?: number | undefined
  readonly natDst?: NatAttrs | undefined
  readonly tupleMaster?: TupleAttrs | undefined
  readonly seqAdjOrig?: SeqadjAttrs | undefined
  readonly seqAdjReply?: SeqadjAttrs | undefined
  readonly secmark?: Uint8Array | undefined
  readonly zone?: number | undefined
  readonly secctx?: SecctxAttrs | undefined
  readonly timestamp?: bigint | undefined
  readonly markMask?: number | undefined
  readonly labels?: Uint8Array | undefined
  readonly labelsMask?: Uint8Array | undefined
  readonly synproxy?: SynproxyAttrs | undefined
  readonly filter?: TupleAttrs | undefined
  readonly statusMask?: readonly NfCtStatus[] | undefined
  readonly timestampEvent?: bigint | undefined
  /** What the specification does not know, as it came. */
  readonly unknownAttributes?: readonly RawAttribute[] | undefined
}
export type NfgenmsgConntrackAttrs = ConntrackAttrs & {
  readonly nfgenFamily: number
  readonly version: number
  readonly resId: number
}
export type ConntrackStatsAttrs = {
  readonly searched?: number | undefined
  readonly found?: number | undefined
  readonly new?: number | undefined
  readonly invalid?: number | undefined
  readonly ignore?: number | undefined
  readonly delete?: number | undefined
  readonly deleteList?: number | undefined
  readonly insert?: number | undefined
  readonly insertFailed?: number | undefined
  readonly drop?: number | undefined
  readonly earlyDrop?: number | undefined
  readonly error?: number | undefined
  readonly searchRestart?: number | undefined
  readonly clashResolve?: number | undefined
  readonly chainToolong?: number | undefined
  /** What the specification does not know, as it came. */
  readonly unknownAttributes?: readonly RawAttribute[] | undefined
}
export type NfgenmsgConntrackStatsAttrs = ConntrackStatsAttrs & {
  readonly nfgenFamily: number
  readonly version: number
  readonly resId: number
}
export type HelpAttrs = {
  readonly helpName?: string | undefined
  /** What the specification does not know, as it came. */
  readonly unknownAttributes?: readonly RawAttribute[] | undefined
}
export type NatAttrs = {
  readonly natV4Minip?: number | undefined
  readonly natV4Maxip?: number | undefined
  readonly natV6Minip?: Uint8Array | undefined
  readonly natV6Maxip?: Uint8Array | undefined
  readonly natProto?: NatProtoAttrs | undefined
  /** What the specification does not know, as it came. */
  readonly unknownAttributes?: readonly RawAttribute[] | undefined
}
export type TupleAttrs = {
  readonly tupleIp?: TupleIpAttrs | undefined
  readonly tupleProto?: TupleProtoAttrs | undefined
  readonly tupleZone?: number | undefined
  /** What the specification does not know, as it came. */
  readonly unknownAttributes?: readonly RawAttribute[] | undefined
}
export type SeqadjAttrs = {
  readonly correctionPos?: number | undefined
  readonly offsetBefore?: number | undefined
  readonly offsetAfter?: number | undefined
  /** What the specification does not know, as it came. */
  readonly unknownAttributes?: readonly RawAttribute[] | undefined
}
export type SecctxAttrs = {
  readonly secctxName?: string | undefined
  /** What the specification does not know, as it came. */
  readonly unknownAttributes?: readonly RawAttribute[] | undefined
}
export type SynproxyAttrs = {
  readonly isn?: number | undefined
  readonly its?: number | undefined
  readonly tsoff?: number | undefined
  /** What the specification does not know, as it came. */
  readonly unknownAttributes?: readonly RawAttribute[] | undefined
}
export type ProtoinfoAttrs = {
  readonly protoinfoTcp?: ProtoinfoTcpAttrs | undefined
  readonly protoinfoDccp?: ProtoinfoDccpAttrs | undefined
  readonly protoinfoSctp?: ProtoinfoSctpAttrs | undefined
  /** What the specification does not know, as it came. */
  readonly unknownAttributes?: readonly RawAttribute[] | undefined
}
export type CounterAttrs = {
  readonly packets?: bigint | undefined
  readonly bytes?: bigint | undefined
  readonly packetsOld?: number | undefined
  readonly bytesOld?: number | undefined
  /** What the specification does not know, as it came. */
  readonly unknownAttributes?: readonly RawAttribute[] | undefined
}
export type NatProtoAttrs = {
  readonly natPortMin?: number | undefined
  readonly natPortMax?: number | undefined
  /** What the specification does not know, as it came. */
  readonly unknownAttributes?: readonly RawAttribute[] | undefined
}
export type TupleIpAttrs = {
  readonly ipV4Src?: string | undefined
  readonly ipV4Dst?: string | undefined
  readonly ipV6Src?: string | undefined
  readonly ipV6Dst?: string | undefined
  /** What the specification does not know, as it came. */
  readonly unknownAttributes?: readonly RawAttribute[] | undefined
}
export type TupleProtoAttrs = {
  readonly protoNum?: number | undefined
  readonly protoSrcPort?: number | undefined
  readonly protoDstPort?: number | undefined
  readonly protoIcmpId?: number | undefined
  readonly protoIcmpType?: number | undefined
  readonly protoIcmpCode?: number | undefined
  readonly protoIcmpv6Id?: number | undefined
  readonly protoIcmpv6Type?: number | undefined
  readonly protoIcmpv6Code?: number | undefined
  /** What the specification does not know, as it came. */
  readonly unknownAttributes?: readonly RawAttribute[] | undefined
}
export type ProtoinfoDccpAttrs = {
  readonly dccpState?: number | undefined
  readonly dccpRole?: number | undefined
  readonly dccpHandshakeSeq?: bigint | undefined
  /** What the specification does not know, as it came. */
  readonly unknownAttributes?: readonly RawAttribute[] | undefined
}
export type ProtoinfoSctpAttrs = {
  readonly sctpState?: NfCtSctpState | undefined
  readonly vtagOriginal?: number | undefined
  readonly vtagReply?: number | undefined
  /** What the specification does not know, as it came. */
  readonly unknownAttributes?: readonly RawAttribute[] | undefined
}
export type ProtoinfoTcpAttrs = {
  readonly tcpState?: NfCtTcpState | undefined
  readonly tcpWscaleOriginal?: number | undefined
  readonly tcpWscaleReply?: number | undefined
  readonly tcpFlagsOriginal?: NfCtTcpFlagsMask | undefined
  readonly tcpFlagsReply?: NfCtTcpFlagsMask | undefined
  /** What the specification does not know, as it came. */
  readonly unknownAttributes?: readonly RawAttribute[] | undefined
}
export type ConntrackOperations = {
  "get": { do: { request: Partial<NfgenmsgConntrackAttrs>; reply: NfgenmsgConntrackAttrs }; dump: { request: Partial<NfgenmsgConntrackAttrs>; reply: NfgenmsgConntrackAttrs } }
  "getStats": { dump: { request: Partial<NfgenmsgConntrackStatsAttrs>; reply: NfgenmsgConntrackStatsAttrs } }
}
export type ConntrackEvents = {
}

const NF_CT_STATUS_BITS: ReadonlyMap<string, number | bigint> = new Map<string, number | bigint>([["expected", 1], ["seen-reply", 2], ["assured", 4], ["confirmed", 8], ["src-nat", 16], ["dst-nat", 32], ["seq-adj", 64], ["src-nat-done", 128], ["dst-nat-done", 256], ["dying", 512], ["fixed-timeout", 1024], ["template", 2048], ["nat-clash", 4096], ["helper", 8192], ["offload", 16384], ["hw-offload", 32768]])
const NF_CT_STATUS_FLAGS = r.flagsDecoder([...NF_CT_STATUS_BITS])
const NfgenmsgConntrackAttrs_REST = { help: undefined, natSrc: undefined, natDst: undefined, tupleMaster: undefined, seqAdjOrig: undefined, seqAdjReply: undefined, secmark: undefined, zone: undefined, secctx: undefined, timestamp: undefined, markMask: undefined, labels: undefined, labelsMask: undefined, synproxy: undefined, filter: undefined, statusMask: undefined, timestampEvent: undefined }
/** The object with one more attribute; undefined where that is to be kept as it came. */
function restNfgenmsgConntrackAttrs(view: ByteView, p: number, type: number, length: number, out: any): any {
  const { u8, data } = view
  const at = p + 4
  const stop = p + length
  switch (type) {
        case 5: out ??= { ...NfgenmsgConntrackAttrs_REST }; out.help = decodeHelpAttrs(view, at, stop); return out
        case 6: case 13: { const item = decodeNatAttrs(view, at, stop); out ??= { ...NfgenmsgConntrackAttrs_REST }; switch (type) { case 6: out.natSrc = item; return out; default: out.natDst = item; return out } }
        case 14: case 25: { const item = decodeTupleAttrs(view, at, stop); out ??= { ...NfgenmsgConntrackAttrs_REST }; switch (type) { case 14: out.tupleMaster = item; return out; default: out.filter = item; return out } }
        case 15: case 16: { const item = decodeSeqadjAttrs(view, at, stop); out ??= { ...NfgenmsgConntrackAttrs_REST }; switch (type) { case 15: out.seqAdjOrig = item; return out; default: out.seqAdjReply = item; return out } }
        case 17: case 22: case 23: { const item = r.bytes(u8, at, stop); out ??= { ...NfgenmsgConntrackAttrs_REST }; switch (type) { case 17: out.secmark = item; return out; case 22: out.labels = item; return out; default: out.labelsMask = item; return out } }
        case 18: if (length === 6) { out ??= { ...NfgenmsgConntrackAttrs_REST }; out.zone = data.getUint16(at, false); return out } break
        case 19: out ??= { ...NfgenmsgConntrackAttrs_REST }; out.secctx = decodeSecctxAttrs(view, at, stop); return out
        case 20: case 27: if (length === 12) { const item = r.u64(view, at, false); out ??= { ...NfgenmsgConntrackAttrs_REST }; switch (type) { case 20: out.timestamp = item; return out; default: out.timestampEvent = item; return out } } break
        case 21: if (length === 8) { out ??= { ...NfgenmsgConntrackAttrs_REST }; out.markMask = data.getUint32(at, false); return out } break
        case 24: out ??= { ...NfgenmsgConntrackAttrs_REST }; out.synproxy = decodeSynproxyAttrs(view, at, stop); return out
        case 26: if (length === 8) { out ??= { ...NfgenmsgConntrackAttrs_REST }; out.statusMask = NF_CT_STATUS_FLAGS(data.getUint32(at, false)); return out } break
  }
  return undefined
}
function wholeNfgenmsgConntrackAttrs(lean: NfgenmsgConntrackAttrs, others: any, unknown: RawAttribute[] | undefined): NfgenmsgConntrackAttrs {
  return {
    nfgenFamily: lean.nfgenFamily,
    version: lean.version,
    resId: lean.resId,
    tupleOrig: lean.tupleOrig,
    tupleReply: lean.tupleReply,
    status: lean.status,
    protoinfo: lean.protoinfo,
    help: others.help,
    natSrc: others.natSrc,
    timeout: lean.timeout,
    mark: lean.mark,
    countersOrig: lean.countersOrig,
    countersReply: lean.countersReply,
    use: lean.use,
    id: lean.id,
    natDst: others.natDst,
    tupleMaster: others.tupleMaster,
    seqAdjOrig: others.seqAdjOrig,
    seqAdjReply: others.seqAdjReply,
    secmark: others.secmark,
    zone: others.zone,
    secctx: others.secctx,
    timestamp: others.timestamp,
    markMask: others.markMask,
    labels: others.labels,
    labelsMask: others.labelsMask,
    synproxy: others.synproxy,
    filter: others.filter,
    statusMask: others.statusMask,
    timestampEvent: others.timestampEvent,
    unknownAttributes: unknown,
  }
}
const NfgenmsgConntrackAttrs_NAMES: Readonly<Record<number, string>> = {"1":"tuple-orig","2":"tuple-reply","3":"status","4":"protoinfo","5":"help","6":"nat-src","7":"timeout","8":"mark","9":"counters-orig","10":"counters-reply","11":"use","12":"id","13":"nat-dst","14":"tuple-master","15":"seq-adj-orig","16":"seq-adj-reply","17":"secmark","18":"zone","19":"secctx","20":"timestamp","21":"mark-mask","22":"labels","23":"labels mask","24":"synproxy","25":"filter","26":"status-mask","27":"timestamp-event"}
function decodeNfgenmsgConntrackAttrs(view: ByteView, position: number, end: number): NfgenmsgConntrackAttrs {
  const u16 = view.u16
  const { u8, data } = view
  if (end - position < 4) r.shortHeader("nfgenmsg", 4, position, end)
  let v0: TupleAttrs | undefined
  let v1: TupleAttrs | undefined
  let v2: readonly NfCtStatus[] | undefined
  let v3: ProtoinfoAttrs | undefined
  let v6: number | undefined
  let v7: number | undefined
  let v8: CounterAttrs | undefined
  let v9: CounterAttrs | undefined
  let v10: number | undefined
  let v11: number | undefined
  let rest: any
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
        case 1: case 2: { const item = decodeTupleAttrs(view, at, stop); switch (type) { case 1: v0 = item; continue; default: v1 = item; continue } }
        case 3: if (length === 8) { v2 = NF_CT_STATUS_FLAGS(data.getUint32(at, false)); continue } break
        case 4: v3 = decodeProtoinfoAttrs(view, at, stop); continue
        case 7: case 8: case 11: case 12: if (length === 8) { const item = data.getUint32(at, false); switch (type) { case 7: v6 = item; continue; case 8: v7 = item; continue; case 11: v10 = item; continue; default: v11 = item; continue } } break
        case 9: case 10: { const item = decodeCounterAttrs(view, at, stop); switch (type) { case 9: v8 = item; continue; default: v9 = item; continue } }
        default: {
          const more = restNfgenmsgConntrackAttrs(view, p, type, length, rest)
          if (more === undefined) break
          rest = more
          continue
        }
      }
      unknown = r.keep(unknown, view, p, length)
    }
    type = -1
    if (p < end) r.leftover(p, end)
  } catch (error) { r.inAttribute(NfgenmsgConntrackAttrs_NAMES, type, p, error) }
  const out: NfgenmsgConntrackAttrs = {
    nfgenFamily: u8[position]!,
    version: u8[position + 1]!,
    resId: data.getUint16(position + 2, false),
    tupleOrig: v0,
    tupleReply: v1,
    status: v2,
    protoinfo: v3,
    timeout: v6,
    mark: v7,
    countersOrig: v8,
    countersReply: v9,
    use: v10,
    id: v11,
  }
  return rest === undefined && unknown === undefined ? out : wholeNfgenmsgConntrackAttrs(out, rest ?? NfgenmsgConntrackAttrs_REST, unknown)
}
function encodeNfgenmsgConntrackAttrs(w: Writer, value: any): void {
  r.expectObject(value, "nfgenmsg and conntrack-attrs")
  const header = w.zeros(4)
  w.pad()
  let key = ''
  try {
    for (key in value) {
      const item = value[key]
      if (item === undefined) continue
      switch (key) {
        case "nfgenFamily": r.put.u8(w.view.data, header + 0, item, LE); break
        case "version": r.put.u8(w.view.data, header + 1, item, LE); break
        case "resId": r.put.u16(w.view.data, header + 2, item, false); break
        case "tupleOrig": { const nest = w.startNest(1); encodeTupleAttrs(w, item); w.endNest(nest) }; break
        case "tupleReply": { const nest = w.startNest(2); encodeTupleAttrs(w, item); w.endNest(nest) }; break
        case "status": w.u32(3, Number(r.flagBits(NF_CT_STATUS_BITS, item)), false); break
        case "protoinfo": { const nest = w.startNest(4); encodeProtoinfoAttrs(w, item); w.endNest(nest) }; break
        case "help": { const nest = w.startNest(5); encodeHelpAttrs(w, item); w.endNest(nest) }; break
        case "natSrc": { const nest = w.startNest(6); encodeNatAttrs(w, item); w.endNest(nest) }; break
        case "timeout": w.u32(7, item, false); break
        case "mark": w.u32(8, item, false); break
        case "countersOrig": { const nest = w.startNest(9); encodeCounterAttrs(w, item); w.endNest(nest) }; break
        case "countersReply": { const nest = w.startNest(10); encodeCounterAttrs(w, item); w.endNest(nest) }; break
        case "use": w.u32(11, item, false); break
        case "id": w.u32(12, item, false); break
        case "natDst": { const nest = w.startNest(13); encodeNatAttrs(w, item); w.endNest(nest) }; break
        case "tupleMaster": { const nest = w.startNest(14); encodeTupleAttrs(w, item); w.endNest(nest) }; break
        case "seqAdjOrig": { const nest = w.startNest(15); encodeSeqadjAttrs(w, item); w.endNest(nest) }; break
        case "seqAdjReply": { const nest = w.startNest(16); encodeSeqadjAttrs(w, item); w.endNest(nest) }; break
        case "secmark": r.writeBytes(w, 17, item); break
        case "zone": w.u16(18, item, false); break
        case "secctx": { const nest = w.startNest(19); encodeSecctxAttrs(w, item); w.endNest(nest) }; break
        case "timestamp": w.u64(20, item, false); break
        case "markMask": w.u32(21, item, false); break
        case "labels": r.writeBytes(w, 22, item); break
        case "labelsMask": r.writeBytes(w, 23, item); break
        case "synproxy": { const nest = w.startNest(24); encodeSynproxyAttrs(w, item); w.endNest(nest) }; break
        case "filter": { const nest = w.startNest(25); encodeTupleAttrs(w, item); w.endNest(nest) }; break
        case "statusMask": w.u32(26, Number(r.flagBits(NF_CT_STATUS_BITS, item)), false); break
        case "timestampEvent": w.u64(27, item, false); break
        case "unknownAttributes": r.writeUnknown(w, item); break
        default: r.unknownKey("nfgenmsg and conntrack-attrs", ["nfgenFamily","version","resId","tupleOrig","tupleReply","status","protoinfo","help","natSrc","timeout","mark","countersOrig","countersReply","use","id","natDst","tupleMaster","seqAdjOrig","seqAdjReply","secmark","zone","secctx","timestamp","markMask","labels","labelsMask","synproxy","filter","statusMask","timestampEvent"])
      }
    }
  } catch (error) { r.at(key, -1, error) }
}
const NfgenmsgConntrackStatsAttrs_NAMES: Readonly<Record<number, string>> = {"1":"searched","2":"found","3":"new","4":"invalid","5":"ignore","6":"delete","7":"delete-list","8":"insert","9":"insert-failed","10":"drop","11":"early-drop","12":"error","13":"search-restart","14":"clash-resolve","15":"chain-toolong"}
function decodeNfgenmsgConntrackStatsAttrs(view: ByteView, position: number, end: number): NfgenmsgConntrackStatsAttrs {
  const u16 = view.u16
  const { u8, data } = view
  if (end - position < 4) r.shortHeader("nfgenmsg", 4, position, end)
  let v0: number | undefined
  let v1: number | undefined
  let v2: number | undefined
  let v3: number | undefined
  let v4: number | undefined
  let v5: number | undefined
  let v6: number | undefined
  let v7: number | undefined
  let v8: number | undefined
  let v9: number | undefined
  let v10: number | undefined
  let v11: number | undefined
  let v12: number | undefined
  let v13: number | undefined
  let v14: number | undefined
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
      switch (type) {
        case 1: case 2: case 3: case 4: case 5: case 6: case 7: case 8: case 9: case 10: case 11: case 12: case 13: case 14: case 15: if (length === 8) { const item = data.getUint32(at, false); switch (type) { case 1: v0 = item; continue; case 2: v1 = item; continue; case 3: v2 = item; continue; case 4: v3 = item; continue; case 5: v4 = item; continue; case 6: v5 = item; continue; case 7: v6 = item; continue; case 8: v7 = item; continue; case 9: v8 = item; continue; case 10: v9 = item; continue; case 11: v10 = item; continue; case 12: v11 = item; continue; case 13: v12 = item; continue; case 14: v13 = item; continue; default: v14 = item; continue } } break
      }
      unknown = r.keep(unknown, view, p, length)
    }
    type = -1
    if (p < end) r.leftover(p, end)
  } catch (error) { r.inAttribute(NfgenmsgConntrackStatsAttrs_NAMES, type, p, error) }
  return {
    nfgenFamily: u8[position]!,
    version: u8[position + 1]!,
    resId: data.getUint16(position + 2, false),
    searched: v0,
    found: v1,
    new: v2,
    invalid: v3,
    ignore: v4,
    delete: v5,
    deleteList: v6,
    insert: v7,
    insertFailed: v8,
    drop: v9,
    earlyDrop: v10,
    error: v11,
    searchRestart: v12,
    clashResolve: v13,
    chainToolong: v14,
    unknownAttributes: unknown,
  }
}
function encodeNfgenmsgConntrackStatsAttrs(w: Writer, value: any): void {
  r.expectObject(value, "nfgenmsg and conntrack-stats-attrs")
  const header = w.zeros(4)
  w.pad()
  let key = ''
  try {
    for (key in value) {
      const item = value[key]
      if (item === undefined) continue
      switch (key) {
        case "nfgenFamily": r.put.u8(w.view.data, header + 0, item, LE); break
        case "version": r.put.u8(w.view.data, header + 1, item, LE); break
        case "resId": r.put.u16(w.view.data, header + 2, item, false); break
        case "searched": w.u32(1, item, false); break
        case "found": w.u32(2, item, false); break
        case "new": w.u32(3, item, false); break
        case "invalid": w.u32(4, item, false); break
        case "ignore": w.u32(5, item, false); break
        case "delete": w.u32(6, item, false); break
        case "deleteList": w.u32(7, item, false); break
        case "insert": w.u32(8, item, false); break
        case "insertFailed": w.u32(9, item, false); break
        case "drop": w.u32(10, item, false); break
        case "earlyDrop": w.u32(11, item, false); break
        case "error": w.u32(12, item, false); break
        case "searchRestart": w.u32(13, item, false); break
        case "clashResolve": w.u32(14, item, false); break
        case "chainToolong": w.u32(15, item, false); break
        case "unknownAttributes": r.writeUnknown(w, item); break
        default: r.unknownKey("nfgenmsg and conntrack-stats-attrs", ["nfgenFamily","version","resId","searched","found","new","invalid","ignore","delete","deleteList","insert","insertFailed","drop","earlyDrop","error","searchRestart","clashResolve","chainToolong"])
      }
    }
  } catch (error) { r.at(key, -1, error) }
}
const HelpAttrs_NAMES: Readonly<Record<number, string>> = {"1":"help-name"}
function decodeHelpAttrs(view: ByteView, position: number, end: number): HelpAttrs {
  const u16 = view.u16
  const { u8 } = view
  let v0: string | undefined
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
      }
      unknown = r.keep(unknown, view, p, length)
    }
    type = -1
    if (p < end) r.leftover(p, end)
  } catch (error) { r.inAttribute(HelpAttrs_NAMES, type, p, error) }
  return {
    helpName: v0,
    unknownAttributes: unknown,
  }
}
function encodeHelpAttrs(w: Writer, value: any): void {
  r.expectObject(value, "help-attrs")
  let key = ''
  try {
    for (key in value) {
      const item = value[key]
      if (item === undefined) continue
      switch (key) {
        case "helpName": r.writeString(w, 1, item); break
        case "unknownAttributes": r.writeUnknown(w, item); break
        default: r.unknownKey("help-attrs", ["helpName"])
      }
    }
  } catch (error) { r.at(key, -1, error) }
}
const NatAttrs_NAMES: Readonly<Record<number, string>> = {"1":"nat-v4-minip","2":"nat-v4-maxip","3":"nat-proto","4":"nat-v6-minip","5":"nat-v6-maxip"}
function decodeNatAttrs(view: ByteView, position: number, end: number): NatAttrs {
  const u16 = view.u16
  const { u8, data } = view
  let v0: number | undefined
  let v1: number | undefined
  let v2: Uint8Array | undefined
  let v3: Uint8Array | undefined
  let v4: NatProtoAttrs | undefined
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
        case 1: case 2: if (length === 8) { const item = data.getUint32(at, false); switch (type) { case 1: v0 = item; continue; default: v1 = item; continue } } break
        case 4: case 5: { const item = r.bytes(u8, at, stop); switch (type) { case 4: v2 = item; continue; default: v3 = item; continue } }
        case 3: v4 = decodeNatProtoAttrs(view, at, stop); continue
      }
      unknown = r.keep(unknown, view, p, length)
    }
    type = -1
    if (p < end) r.leftover(p, end)
  } catch (error) { r.inAttribute(NatAttrs_NAMES, type, p, error) }
  return {
    natV4Minip: v0,
    natV4Maxip: v1,
    natV6Minip: v2,
    natV6Maxip: v3,
    natProto: v4,
    unknownAttributes: unknown,
  }
}
function encodeNatAttrs(w: Writer, value: any): void {
  r.expectObject(value, "nat-attrs")
  let key = ''
  try {
    for (key in value) {
      const item = value[key]
      if (item === undefined) continue
      switch (key) {
        case "natV4Minip": w.u32(1, item, false); break
        case "natV4Maxip": w.u32(2, item, false); break
        case "natV6Minip": r.writeBytes(w, 4, item); break
        case "natV6Maxip": r.writeBytes(w, 5, item); break
        case "natProto": { const nest = w.startNest(3); encodeNatProtoAttrs(w, item); w.endNest(nest) }; break
        case "unknownAttributes": r.writeUnknown(w, item); break
        default: r.unknownKey("nat-attrs", ["natV4Minip","natV4Maxip","natV6Minip","natV6Maxip","natProto"])
      }
    }
  } catch (error) { r.at(key, -1, error) }
}
const TupleAttrs_REST = { tupleZone: undefined }
/** The object with one more attribute; undefined where that is to be kept as it came. */
function restTupleAttrs(view: ByteView, p: number, type: number, length: number, out: any): any {
  const { data } = view
  const at = p + 4
  switch (type) {
        case 3: if (length === 6) { out ??= { ...TupleAttrs_REST }; out.tupleZone = data.getUint16(at, false); return out } break
  }
  return undefined
}
function wholeTupleAttrs(lean: TupleAttrs, others: any, unknown: RawAttribute[] | undefined): TupleAttrs {
  return {
    tupleIp: lean.tupleIp,
    tupleProto: lean.tupleProto,
    tupleZone: others.tupleZone,
    unknownAttributes: unknown,
  }
}
const TupleAttrs_NAMES: Readonly<Record<number, string>> = {"1":"tuple-ip","2":"tuple-proto","3":"tuple-zone"}
function decodeTupleAttrs(view: ByteView, position: number, end: number): TupleAttrs {
  const u16 = view.u16
  let v0: TupleIpAttrs | undefined
  let v1: TupleProtoAttrs | undefined
  let rest: any
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
        case 1: v0 = decodeTupleIpAttrs(view, at, stop); continue
        case 2: v1 = decodeTupleProtoAttrs(view, at, stop); continue
        default: {
          const more = restTupleAttrs(view, p, type, length, rest)
          if (more === undefined) break
          rest = more
          continue
        }
      }
      unknown = r.keep(unknown, view, p, length)
    }
    type = -1
    if (p < end) r.leftover(p, end)
  } catch (error) { r.inAttribute(TupleAttrs_NAMES, type, p, error) }
  const out: TupleAttrs = {
    tupleIp: v0,
    tupleProto: v1,
  }
  return rest === undefined && unknown === undefined ? out : wholeTupleAttrs(out, rest ?? TupleAttrs_REST, unknown)
}
function encodeTupleAttrs(w: Writer, value: any): void {
  r.expectObject(value, "tuple-attrs")
  let key = ''
  try {
    for (key in value) {
      const item = value[key]
      if (item === undefined) continue
      switch (key) {
        case "tupleIp": { const nest = w.startNest(1); encodeTupleIpAttrs(w, item); w.endNest(nest) }; break
        case "tupleProto": { const nest = w.startNest(2); encodeTupleProtoAttrs(w, item); w.endNest(nest) }; break
        case "tupleZone": w.u16(3, item, false); break
        case "unknownAttributes": r.writeUnknown(w, item); break
        default: r.unknownKey("tuple-attrs", ["tupleIp","tupleProto","tupleZone"])
      }
    }
  } catch (error) { r.at(key, -1, error) }
}
const SeqadjAttrs_NAMES: Readonly<Record<number, string>> = {"1":"correction-pos","2":"offset-before","3":"offset-after"}
function decodeSeqadjAttrs(view: ByteView, position: number, end: number): SeqadjAttrs {
  const u16 = view.u16
  const { data } = view
  let v0: number | undefined
  let v1: number | undefined
  let v2: number | undefined
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
        case 1: case 2: case 3: if (length === 8) { const item = data.getUint32(at, false); switch (type) { case 1: v0 = item; continue; case 2: v1 = item; continue; default: v2 = item; continue } } break
      }
      unknown = r.keep(unknown, view, p, length)
    }
    type = -1
    if (p < end) r.leftover(p, end)
  } catch (error) { r.inAttribute(SeqadjAttrs_NAMES, type, p, error) }
  return {
    correctionPos: v0,
    offsetBefore: v1,
    offsetAfter: v2,
    unknownAttributes: unknown,
  }
}
function encodeSeqadjAttrs(w: Writer, value: any): void {
  r.expectObject(value, "seqadj-attrs")
  let key = ''
  try {
    for (key in value) {
      const item = value[key]
      if (item === undefined) continue
      switch (key) {
        case "correctionPos": w.u32(1, item, false); break
        case "offsetBefore": w.u32(2, item, false); break
        case "offsetAfter": w.u32(3, item, false); break
        case "unknownAttributes": r.writeUnknown(w, item); break
        default: r.unknownKey("seqadj-attrs", ["correctionPos","offsetBefore","offsetAfter"])
      }
    }
  } catch (error) { r.at(key, -1, error) }
}
const SecctxAttrs_NAMES: Readonly<Record<number, string>> = {"1":"secctx-name"}
function decodeSecctxAttrs(view: ByteView, position: number, end: number): SecctxAttrs {
  const u16 = view.u16
  const { u8 } = view
  let v0: string | undefined
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
      }
      unknown = r.keep(unknown, view, p, length)
    }
    type = -1
    if (p < end) r.leftover(p, end)
  } catch (error) { r.inAttribute(SecctxAttrs_NAMES, type, p, error) }
  return {
    secctxName: v0,
    unknownAttributes: unknown,
  }
}
function encodeSecctxAttrs(w: Writer, value: any): void {
  r.expectObject(value, "secctx-attrs")
  let key = ''
  try {
    for (key in value) {
      const item = value[key]
      if (item === undefined) continue
      switch (key) {
        case "secctxName": r.writeString(w, 1, item); break
        case "unknownAttributes": r.writeUnknown(w, item); break
        default: r.unknownKey("secctx-attrs", ["secctxName"])
      }
    }
  } catch (error) { r.at(key, -1, error) }
}
const SynproxyAttrs_NAMES: Readonly<Record<number, string>> = {"1":"isn","2":"its","3":"tsoff"}
function decodeSynproxyAttrs(view: ByteView, position: number, end: number): SynproxyAttrs {
  const u16 = view.u16
  const { data } = view
  let v0: number | undefined
  let v1: number | undefined
  let v2: number | undefined
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
        case 1: case 2: case 3: if (length === 8) { const item = data.getUint32(at, false); switch (type) { case 1: v0 = item; continue; case 2: v1 = item; continue; default: v2 = item; continue } } break
      }
      unknown = r.keep(unknown, view, p, length)
    }
    type = -1
    if (p < end) r.leftover(p, end)
  } catch (error) { r.inAttribute(SynproxyAttrs_NAMES, type, p, error) }
  return {
    isn: v0,
    its: v1,
    tsoff: v2,
    unknownAttributes: unknown,
  }
}
function encodeSynproxyAttrs(w: Writer, value: any): void {
  r.expectObject(value, "synproxy-attrs")
  let key = ''
  try {
    for (key in value) {
      const item = value[key]
      if (item === undefined) continue
      switch (key) {
        case "isn": w.u32(1, item, false); break
        case "its": w.u32(2, item, false); break
        case "tsoff": w.u32(3, item, false); break
        case "unknownAttributes": r.writeUnknown(w, item); break
        default: r.unknownKey("synproxy-attrs", ["isn","its","tsoff"])
      }
    }
  } catch (error) { r.at(key, -1, error) }
}
const ProtoinfoAttrs_REST = { protoinfoDccp: undefined, protoinfoSctp: undefined }
/** The object with one more attribute; undefined where that is to be kept as it came. */
function restProtoinfoAttrs(view: ByteView, p: number, type: number, length: number, out: any): any {
  const at = p + 4
  const stop = p + length
  switch (type) {
        case 2: out ??= { ...ProtoinfoAttrs_REST }; out.protoinfoDccp = decodeProtoinfoDccpAttrs(view, at, stop); return out
        case 3: out ??= { ...ProtoinfoAttrs_REST }; out.protoinfoSctp = decodeProtoinfoSctpAttrs(view, at, stop); return out
  }
  return undefined
}
function wholeProtoinfoAttrs(lean: ProtoinfoAttrs, others: any, unknown: RawAttribute[] | undefined): ProtoinfoAttrs {
  return {
    protoinfoTcp: lean.protoinfoTcp,
    protoinfoDccp: others.protoinfoDccp,
    protoinfoSctp: others.protoinfoSctp,
    unknownAttributes: unknown,
  }
}
const ProtoinfoAttrs_NAMES: Readonly<Record<number, string>> = {"1":"protoinfo-tcp","2":"protoinfo-dccp","3":"protoinfo-sctp"}
function decodeProtoinfoAttrs(view: ByteView, position: number, end: number): ProtoinfoAttrs {
  const u16 = view.u16
  let v0: ProtoinfoTcpAttrs | undefined
  let rest: any
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
        case 1: v0 = decodeProtoinfoTcpAttrs(view, at, stop); continue
        default: {
          const more = restProtoinfoAttrs(view, p, type, length, rest)
          if (more === undefined) break
          rest = more
          continue
        }
      }
      unknown = r.keep(unknown, view, p, length)
    }
    type = -1
    if (p < end) r.leftover(p, end)
  } catch (error) { r.inAttribute(ProtoinfoAttrs_NAMES, type, p, error) }
  const out: ProtoinfoAttrs = {
    protoinfoTcp: v0,
  }
  return rest === undefined && unknown === undefined ? out : wholeProtoinfoAttrs(out, rest ?? ProtoinfoAttrs_REST, unknown)
}
function encodeProtoinfoAttrs(w: Writer, value: any): void {
  r.expectObject(value, "protoinfo-attrs")
  let key = ''
  try {
    for (key in value) {
      const item = value[key]
      if (item === undefined) continue
      switch (key) {
        case "protoinfoTcp": { const nest = w.startNest(1); encodeProtoinfoTcpAttrs(w, item); w.endNest(nest) }; break
        case "protoinfoDccp": { const nest = w.startNest(2); encodeProtoinfoDccpAttrs(w, item); w.endNest(nest) }; break
        case "protoinfoSctp": { const nest = w.startNest(3); encodeProtoinfoSctpAttrs(w, item); w.endNest(nest) }; break
        case "unknownAttributes": r.writeUnknown(w, item); break
        default: r.unknownKey("protoinfo-attrs", ["protoinfoTcp","protoinfoDccp","protoinfoSctp"])
      }
    }
  } catch (error) { r.at(key, -1, error) }
}
const CounterAttrs_NAMES: Readonly<Record<number, string>> = {"1":"packets","2":"bytes","3":"packets-old","4":"bytes-old"}
function decodeCounterAttrs(view: ByteView, position: number, end: number): CounterAttrs {
  const u16 = view.u16
  const { u32 } = view
  let v0: bigint | undefined
  let v1: bigint | undefined
  let v2: number | undefined
  let v3: number | undefined
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
        case 1: case 2: if (length === 12) { const item = r.u64(view, at, false); switch (type) { case 1: v0 = item; continue; default: v1 = item; continue } } break
        case 3: case 4: if (length === 8) { const item = u32[at >> 2]!; switch (type) { case 3: v2 = item; continue; default: v3 = item; continue } } break
        case 5: continue
      }
      unknown = r.keep(unknown, view, p, length)
    }
    type = -1
    if (p < end) r.leftover(p, end)
  } catch (error) { r.inAttribute(CounterAttrs_NAMES, type, p, error) }
  return {
    packets: v0,
    bytes: v1,
    packetsOld: v2,
    bytesOld: v3,
    unknownAttributes: unknown,
  }
}
function encodeCounterAttrs(w: Writer, value: any): void {
  r.expectObject(value, "counter-attrs")
  let key = ''
  try {
    for (key in value) {
      const item = value[key]
      if (item === undefined) continue
      switch (key) {
        case "packets": w.u64(1, item, false); break
        case "bytes": w.u64(2, item, false); break
        case "packetsOld": w.u32(3, item); break
        case "bytesOld": w.u32(4, item); break
        case "unknownAttributes": r.writeUnknown(w, item); break
        default: r.unknownKey("counter-attrs", ["packets","bytes","packetsOld","bytesOld"])
      }
    }
  } catch (error) { r.at(key, -1, error) }
}
const NatProtoAttrs_NAMES: Readonly<Record<number, string>> = {"1":"nat-port-min","2":"nat-port-max"}
function decodeNatProtoAttrs(view: ByteView, position: number, end: number): NatProtoAttrs {
  const u16 = view.u16
  const { data } = view
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
        case 1: case 2: if (length === 6) { const item = data.getUint16(at, false); switch (type) { case 1: v0 = item; continue; default: v1 = item; continue } } break
      }
      unknown = r.keep(unknown, view, p, length)
    }
    type = -1
    if (p < end) r.leftover(p, end)
  } catch (error) { r.inAttribute(NatProtoAttrs_NAMES, type, p, error) }
  return {
    natPortMin: v0,
    natPortMax: v1,
    unknownAttributes: unknown,
  }
}
function encodeNatProtoAttrs(w: Writer, value: any): void {
  r.expectObject(value, "nat-proto-attrs")
  let key = ''
  try {
    for (key in value) {
      const item = value[key]
      if (item === undefined) continue
      switch (key) {
        case "natPortMin": w.u16(1, item, false); break
        case "natPortMax": w.u16(2, item, false); break
        case "unknownAttributes": r.writeUnknown(w, item); break
        default: r.unknownKey("nat-proto-attrs", ["natPortMin","natPortMax"])
      }
    }
  } catch (error) { r.at(key, -1, error) }
}
const TupleIpAttrs_REST = { ipV6Src: undefined, ipV6Dst: undefined }
/** The object with one more attribute; undefined where that is to be kept as it came. */
function restTupleIpAttrs(view: ByteView, p: number, type: number, length: number, out: any): any {
  const at = p + 4
  const stop = p + length
  switch (type) {
        case 3: case 4: if (length === 8 || length === 20) { const item = r.ip(view, at, stop); out ??= { ...TupleIpAttrs_REST }; switch (type) { case 3: out.ipV6Src = item; return out; default: out.ipV6Dst = item; return out } } break
  }
  return undefined
}
function wholeTupleIpAttrs(lean: TupleIpAttrs, others: any, unknown: RawAttribute[] | undefined): TupleIpAttrs {
  return {
    ipV4Src: lean.ipV4Src,
    ipV4Dst: lean.ipV4Dst,
    ipV6Src: others.ipV6Src,
    ipV6Dst: others.ipV6Dst,
    unknownAttributes: unknown,
  }
}
const TupleIpAttrs_NAMES: Readonly<Record<number, string>> = {"1":"ip-v4-src","2":"ip-v4-dst","3":"ip-v6-src","4":"ip-v6-dst"}
function decodeTupleIpAttrs(view: ByteView, position: number, end: number): TupleIpAttrs {
  const u16 = view.u16
  let v0: string | undefined
  let v1: string | undefined
  let rest: any
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
        case 1: case 2: if (length === 8) { const item = r.ip(view, at, at + 4); switch (type) { case 1: v0 = item; continue; default: v1 = item; continue } } break
        default: {
          const more = restTupleIpAttrs(view, p, type, length, rest)
          if (more === undefined) break
          rest = more
          continue
        }
      }
      unknown = r.keep(unknown, view, p, length)
    }
    type = -1
    if (p < end) r.leftover(p, end)
  } catch (error) { r.inAttribute(TupleIpAttrs_NAMES, type, p, error) }
  const out: TupleIpAttrs = {
    ipV4Src: v0,
    ipV4Dst: v1,
  }
  return rest === undefined && unknown === undefined ? out : wholeTupleIpAttrs(out, rest ?? TupleIpAttrs_REST, unknown)
}
function encodeTupleIpAttrs(w: Writer, value: any): void {
  r.expectObject(value, "tuple-ip-attrs")
  let key = ''
  try {
    for (key in value) {
      const item = value[key]
      if (item === undefined) continue
      switch (key) {
        case "ipV4Src": w.binary(1, r.ipv4Bytes(item)); break
        case "ipV4Dst": w.binary(2, r.ipv4Bytes(item)); break
        case "ipV6Src": r.writeIp(w, 3, item); break
        case "ipV6Dst": r.writeIp(w, 4, item); break
        case "unknownAttributes": r.writeUnknown(w, item); break
        default: r.unknownKey("tuple-ip-attrs", ["ipV4Src","ipV4Dst","ipV6Src","ipV6Dst"])
      }
    }
  } catch (error) { r.at(key, -1, error) }
}
const TupleProtoAttrs_REST = { protoIcmpId: undefined, protoIcmpType: undefined, protoIcmpCode: undefined, protoIcmpv6Id: undefined, protoIcmpv6Type: undefined, protoIcmpv6Code: undefined }
/** The object with one more attribute; undefined where that is to be kept as it came. */
function restTupleProtoAttrs(view: ByteView, p: number, type: number, length: number, out: any): any {
  const { u8, data } = view
  const at = p + 4
  switch (type) {
        case 4: case 7: if (length === 6) { const item = data.getUint16(at, false); out ??= { ...TupleProtoAttrs_REST }; switch (type) { case 4: out.protoIcmpId = item; return out; default: out.protoIcmpv6Id = item; return out } } break
        case 5: case 6: case 8: case 9: if (length === 5) { const item = u8[at]!; out ??= { ...TupleProtoAttrs_REST }; switch (type) { case 5: out.protoIcmpType = item; return out; case 6: out.protoIcmpCode = item; return out; case 8: out.protoIcmpv6Type = item; return out; default: out.protoIcmpv6Code = item; return out } } break
  }
  return undefined
}
function wholeTupleProtoAttrs(lean: TupleProtoAttrs, others: any, unknown: RawAttribute[] | undefined): TupleProtoAttrs {
  return {
    protoNum: lean.protoNum,
    protoSrcPort: lean.protoSrcPort,
    protoDstPort: lean.protoDstPort,
    protoIcmpId: others.protoIcmpId,
    protoIcmpType: others.protoIcmpType,
    protoIcmpCode: others.protoIcmpCode,
    protoIcmpv6Id: others.protoIcmpv6Id,
    protoIcmpv6Type: others.protoIcmpv6Type,
    protoIcmpv6Code: others.protoIcmpv6Code,
    unknownAttributes: unknown,
  }
}
const TupleProtoAttrs_NAMES: Readonly<Record<number, string>> = {"1":"proto-num","2":"proto-src-port","3":"proto-dst-port","4":"proto-icmp-id","5":"proto-icmp-type","6":"proto-icmp-code","7":"proto-icmpv6-id","8":"proto-icmpv6-type","9":"proto-icmpv6-code"}
function decodeTupleProtoAttrs(view: ByteView, position: number, end: number): TupleProtoAttrs {
  const u16 = view.u16
  const { u8, data } = view
  let v0: number | undefined
  let v1: number | undefined
  let v2: number | undefined
  let rest: any
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
        case 1: if (length === 5) { v0 = u8[at]!; continue } break
        case 2: case 3: if (length === 6) { const item = data.getUint16(at, false); switch (type) { case 2: v1 = item; continue; default: v2 = item; continue } } break
        default: {
          const more = restTupleProtoAttrs(view, p, type, length, rest)
          if (more === undefined) break
          rest = more
          continue
        }
      }
      unknown = r.keep(unknown, view, p, length)
    }
    type = -1
    if (p < end) r.leftover(p, end)
  } catch (error) { r.inAttribute(TupleProtoAttrs_NAMES, type, p, error) }
  const out: TupleProtoAttrs = {
    protoNum: v0,
    protoSrcPort: v1,
    protoDstPort: v2,
  }
  return rest === undefined && unknown === undefined ? out : wholeTupleProtoAttrs(out, rest ?? TupleProtoAttrs_REST, unknown)
}
function encodeTupleProtoAttrs(w: Writer, value: any): void {
  r.expectObject(value, "tuple-proto-attrs")
  let key = ''
  try {
    for (key in value) {
      const item = value[key]
      if (item === undefined) continue
      switch (key) {
        case "protoNum": w.u8(1, item); break
        case "protoSrcPort": w.u16(2, item, false); break
        case "protoDstPort": w.u16(3, item, false); break
        case "protoIcmpId": w.u16(4, item, false); break
        case "protoIcmpType": w.u8(5, item); break
        case "protoIcmpCode": w.u8(6, item); break
        case "protoIcmpv6Id": w.u16(7, item, false); break
        case "protoIcmpv6Type": w.u8(8, item); break
        case "protoIcmpv6Code": w.u8(9, item); break
        case "unknownAttributes": r.writeUnknown(w, item); break
        default: r.unknownKey("tuple-proto-attrs", ["protoNum","protoSrcPort","protoDstPort","protoIcmpId","protoIcmpType","protoIcmpCode","protoIcmpv6Id","protoIcmpv6Type","protoIcmpv6Code"])
      }
    }
  } catch (error) { r.at(key, -1, error) }
}
const ProtoinfoDccpAttrs_NAMES: Readonly<Record<number, string>> = {"1":"dccp-state","2":"dccp-role","3":"dccp-handshake-seq"}
function decodeProtoinfoDccpAttrs(view: ByteView, position: number, end: number): ProtoinfoDccpAttrs {
  const u16 = view.u16
  const { u8 } = view
  let v0: number | undefined
  let v1: number | undefined
  let v2: bigint | undefined
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
        case 1: case 2: if (length === 5) { const item = u8[at]!; switch (type) { case 1: v0 = item; continue; default: v1 = item; continue } } break
        case 3: if (length === 12) { v2 = r.u64(view, at, false); continue } break
        case 4: continue
      }
      unknown = r.keep(unknown, view, p, length)
    }
    type = -1
    if (p < end) r.leftover(p, end)
  } catch (error) { r.inAttribute(ProtoinfoDccpAttrs_NAMES, type, p, error) }
  return {
    dccpState: v0,
    dccpRole: v1,
    dccpHandshakeSeq: v2,
    unknownAttributes: unknown,
  }
}
function encodeProtoinfoDccpAttrs(w: Writer, value: any): void {
  r.expectObject(value, "protoinfo-dccp-attrs")
  let key = ''
  try {
    for (key in value) {
      const item = value[key]
      if (item === undefined) continue
      switch (key) {
        case "dccpState": w.u8(1, item); break
        case "dccpRole": w.u8(2, item); break
        case "dccpHandshakeSeq": w.u64(3, item, false); break
        case "unknownAttributes": r.writeUnknown(w, item); break
        default: r.unknownKey("protoinfo-dccp-attrs", ["dccpState","dccpRole","dccpHandshakeSeq"])
      }
    }
  } catch (error) { r.at(key, -1, error) }
}
const NF_CT_SCTP_STATE_NUMBERS: ReadonlyMap<string, number | bigint> = new Map<string, number | bigint>([["none", 0], ["cloned", 1], ["cookie-wait", 2], ["cookie-echoed", 3], ["established", 4], ["shutdown-sent", 5], ["shutdown-received", 6], ["shutdown-ack-sent", 7], ["shutdown-heartbeat-sent", 8]])
const NF_CT_SCTP_STATE_NAMES: Readonly<Record<number | string, NfCtSctpState>> = { 0: "none", 1: "cloned", 2: "cookie-wait", 3: "cookie-echoed", 4: "established", 5: "shutdown-sent", 6: "shutdown-received", 7: "shutdown-ack-sent", 8: "shutdown-heartbeat-sent" }
const ProtoinfoSctpAttrs_NAMES: Readonly<Record<number, string>> = {"1":"sctp-state","2":"vtag-original","3":"vtag-reply"}
function decodeProtoinfoSctpAttrs(view: ByteView, position: number, end: number): ProtoinfoSctpAttrs {
  const u16 = view.u16
  const { u8, data } = view
  let v0: NfCtSctpState | undefined
  let v1: number | undefined
  let v2: number | undefined
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
        case 1: if (length === 5) { v0 = (NF_CT_SCTP_STATE_NAMES[u8[at]!] ?? u8[at]!); continue } break
        case 2: case 3: if (length === 8) { const item = data.getUint32(at, false); switch (type) { case 2: v1 = item; continue; default: v2 = item; continue } } break
      }
      unknown = r.keep(unknown, view, p, length)
    }
    type = -1
    if (p < end) r.leftover(p, end)
  } catch (error) { r.inAttribute(ProtoinfoSctpAttrs_NAMES, type, p, error) }
  return {
    sctpState: v0,
    vtagOriginal: v1,
    vtagReply: v2,
    unknownAttributes: unknown,
  }
}
function encodeProtoinfoSctpAttrs(w: Writer, value: any): void {
  r.expectObject(value, "protoinfo-sctp-attrs")
  let key = ''
  try {
    for (key in value) {
      const item = value[key]
      if (item === undefined) continue
      switch (key) {
        case "sctpState": w.u8(1, r.enumNumber(NF_CT_SCTP_STATE_NUMBERS, item)); break
        case "vtagOriginal": w.u32(2, item, false); break
        case "vtagReply": w.u32(3, item, false); break
        case "unknownAttributes": r.writeUnknown(w, item); break
        default: r.unknownKey("protoinfo-sctp-attrs", ["sctpState","vtagOriginal","vtagReply"])
      }
    }
  } catch (error) { r.at(key, -1, error) }
}
const NF_CT_TCP_STATE_NUMBERS: ReadonlyMap<string, number | bigint> = new Map<string, number | bigint>([["none", 0], ["syn-sent", 1], ["syn-recv", 2], ["established", 3], ["fin-wait", 4], ["close-wait", 5], ["last-ack", 6], ["time-wait", 7], ["close", 8], ["syn-sent2", 9], ["max", 10], ["ignore", 11], ["retrans", 12], ["unack", 13], ["timeout-max", 14]])
const NF_CT_TCP_STATE_NAMES: Readonly<Record<number | string, NfCtTcpState>> = { 0: "none", 1: "syn-sent", 2: "syn-recv", 3: "established", 4: "fin-wait", 5: "close-wait", 6: "last-ack", 7: "time-wait", 8: "close", 9: "syn-sent2", 10: "max", 11: "ignore", 12: "retrans", 13: "unack", 14: "timeout-max" }
const NF_CT_TCP_FLAGS_BITS: ReadonlyMap<string, number | bigint> = new Map<string, number | bigint>([["window-scale", 1], ["sack-perm", 2], ["close-init", 4], ["be-liberal", 8], ["unacked", 16], ["maxack", 32], ["challenge-ack", 64], ["simultaneous-open", 128]])
const NF_CT_TCP_FLAGS_FLAGS = r.flagsDecoder([...NF_CT_TCP_FLAGS_BITS])
function decodeNfCtTcpFlagsMask(view: ByteView, position: number, end: number): NfCtTcpFlagsMask {
  const { u8 } = view
  const left = end - position
  return {
    flags: left >= 1 ? NF_CT_TCP_FLAGS_FLAGS(u8[position]!) : undefined,
    mask: left >= 2 ? NF_CT_TCP_FLAGS_FLAGS(u8[position + 1]!) : undefined,
    trailingBytes: left > 2 ? view.u8.slice(position + 2, end) : undefined,
  }
}
function putNfCtTcpFlagsMask(w: Writer, at: number, value: any): void {
  r.expectObject(value, "nf-ct-tcp-flags-mask")
  let key = ''
  try {
    for (key in value) {
      const item = value[key]
      if (item === undefined) continue
      switch (key) {
        case "flags": r.put.u8(w.view.data, at, Number(r.flagBits(NF_CT_TCP_FLAGS_BITS, item)), LE); break
        case "mask": r.put.u8(w.view.data, at + 1, Number(r.flagBits(NF_CT_TCP_FLAGS_BITS, item)), LE); break
        case "trailingBytes": break
        default: r.unknownKey("struct nf-ct-tcp-flags-mask", ["flags","mask"])
      }
    }
  } catch (error) { r.at(key, -1, error) }
}
function encodeNfCtTcpFlagsMask(w: Writer, value: any): void {
  const at = w.zeros(2)
  putNfCtTcpFlagsMask(w, at, value)
  if (value.trailingBytes !== undefined) w.raw(value.trailingBytes)
}
const ProtoinfoTcpAttrs_NAMES: Readonly<Record<number, string>> = {"1":"tcp-state","2":"tcp-wscale-original","3":"tcp-wscale-reply","4":"tcp-flags-original","5":"tcp-flags-reply"}
function decodeProtoinfoTcpAttrs(view: ByteView, position: number, end: number): ProtoinfoTcpAttrs {
  const u16 = view.u16
  const { u8 } = view
  let v0: NfCtTcpState | undefined
  let v1: number | undefined
  let v2: number | undefined
  let v3: NfCtTcpFlagsMask | undefined
  let v4: NfCtTcpFlagsMask | undefined
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
        case 1: if (length === 5) { v0 = (NF_CT_TCP_STATE_NAMES[u8[at]!] ?? u8[at]!); continue } break
        case 2: case 3: if (length === 5) { const item = u8[at]!; switch (type) { case 2: v1 = item; continue; default: v2 = item; continue } } break
        case 4: case 5: { const item = decodeNfCtTcpFlagsMask(view, at, stop); switch (type) { case 4: v3 = item; continue; default: v4 = item; continue } }
      }
      unknown = r.keep(unknown, view, p, length)
    }
    type = -1
    if (p < end) r.leftover(p, end)
  } catch (error) { r.inAttribute(ProtoinfoTcpAttrs_NAMES, type, p, error) }
  return {
    tcpState: v0,
    tcpWscaleOriginal: v1,
    tcpWscaleReply: v2,
    tcpFlagsOriginal: v3,
    tcpFlagsReply: v4,
    unknownAttributes: unknown,
  }
}
function encodeProtoinfoTcpAttrs(w: Writer, value: any): void {
  r.expectObject(value, "protoinfo-tcp-attrs")
  let key = ''
  try {
    for (key in value) {
      const item = value[key]
      if (item === undefined) continue
      switch (key) {
        case "tcpState": w.u8(1, r.enumNumber(NF_CT_TCP_STATE_NUMBERS, item)); break
        case "tcpWscaleOriginal": w.u8(2, item); break
        case "tcpWscaleReply": w.u8(3, item); break
        case "tcpFlagsOriginal": { const start = w.startAttribute(4); encodeNfCtTcpFlagsMask(w, item); w.endNest(start) }; break
        case "tcpFlagsReply": { const start = w.startAttribute(5); encodeNfCtTcpFlagsMask(w, item); w.endNest(start) }; break
        case "unknownAttributes": r.writeUnknown(w, item); break
        default: r.unknownKey("protoinfo-tcp-attrs", ["tcpState","tcpWscaleOriginal","tcpWscaleReply","tcpFlagsOriginal","tcpFlagsReply"])
      }
    }
  } catch (error) { r.at(key, -1, error) }
}

/** The family conntrack. */
export const conntrack: Family<ConntrackOperations, ConntrackEvents> = {
  name: "conntrack",
  protocol: 12,
  generic: false,
  version: 1,
  groups: {  },
  operations: {
    "get": {
      name: "get",
      do: { request: 257, reply: 256, encodeRequest: encodeNfgenmsgConntrackAttrs, decodeRequest: decodeNfgenmsgConntrackAttrs, encodeReply: encodeNfgenmsgConntrackAttrs, decodeReply: decodeNfgenmsgConntrackAttrs },
      dump: { request: 257, reply: 256, encodeRequest: encodeNfgenmsgConntrackAttrs, decodeRequest: decodeNfgenmsgConntrackAttrs, encodeReply: encodeNfgenmsgConntrackAttrs, decodeReply: decodeNfgenmsgConntrackAttrs },
    },
    "getStats": {
      name: "get-stats",
      dump: { request: 260, reply: 260, encodeRequest: encodeNfgenmsgConntrackStatsAttrs, decodeRequest: decodeNfgenmsgConntrackStatsAttrs, encodeReply: encodeNfgenmsgConntrackStatsAttrs, decodeReply: decodeNfgenmsgConntrackStatsAttrs },
    },
  },
  events: {
  },
  spec: model,
}

function model(): Spec {
  return {
    name: "conntrack",
    protocol: "netlink-raw",
    protonum: 12,
    version: 1,
    definitions: [
      {
        kind: "struct",
        name: "nfgenmsg",
        members: [
          { name: "nfgen-family", type: "u8" },
          { name: "version", type: "u8" },
          { name: "res-id", type: "u16", byteOrder: "big-endian" },
        ],
      },
      {
        kind: "struct",
        name: "nf-ct-tcp-flags-mask",
        members: [
          { name: "flags", type: "u8", enum: "nf-ct-tcp-flags", enumAsFlags: true },
          { name: "mask", type: "u8", enum: "nf-ct-tcp-flags", enumAsFlags: true },
        ],
      },
      {
        kind: "flags",
        name: "nf-ct-tcp-flags",
        entries: [
          { name: "window-scale", value: 1 },
          { name: "sack-perm", value: 2 },
          { name: "close-init", value: 4 },
          { name: "be-liberal", value: 8 },
          { name: "unacked", value: 16 },
          { name: "maxack", value: 32 },
          { name: "challenge-ack", value: 64 },
          { name: "simultaneous-open", value: 128 },
        ],
      },
      {
        kind: "enum",
        name: "nf-ct-tcp-state",
        entries: [
          { name: "none", value: 0 },
          { name: "syn-sent", value: 1 },
          { name: "syn-recv", value: 2 },
          { name: "established", value: 3 },
          { name: "fin-wait", value: 4 },
          { name: "close-wait", value: 5 },
          { name: "last-ack", value: 6 },
          { name: "time-wait", value: 7 },
          { name: "close", value: 8 },
          { name: "syn-sent2", value: 9 },
          { name: "max", value: 10 },
          { name: "ignore", value: 11 },
          { name: "retrans", value: 12 },
          { name: "unack", value: 13 },
          { name: "timeout-max", value: 14 },
        ],
      },
      {
        kind: "enum",
        name: "nf-ct-sctp-state",
        entries: [
          { name: "none", value: 0 },
          { name: "cloned", value: 1 },
          { name: "cookie-wait", value: 2 },
          { name: "cookie-echoed", value: 3 },
          { name: "established", value: 4 },
          { name: "shutdown-sent", value: 5 },
          { name: "shutdown-received", value: 6 },
          { name: "shutdown-ack-sent", value: 7 },
          { name: "shutdown-heartbeat-sent", value: 8 },
        ],
      },
      {
        kind: "flags",
        name: "nf-ct-status",
        entries: [
          { name: "expected", value: 1 },
          { name: "seen-reply", value: 2 },
          { name: "assured", value: 4 },
          { name: "confirmed", value: 8 },
          { name: "src-nat", value: 16 },
          { name: "dst-nat", value: 32 },
          { name: "seq-adj", value: 64 },
          { name: "src-nat-done", value: 128 },
          { name: "dst-nat-done", value: 256 },
          { name: "dying", value: 512 },
          { name: "fixed-timeout", value: 1024 },
          { name: "template", value: 2048 },
          { name: "nat-clash", value: 4096 },
          { name: "helper", value: 8192 },
          { name: "offload", value: 16384 },
          { name: "hw-offload", value: 32768 },
        ],
      },
    ],
    attributeSets: [
      {
        name: "counter-attrs",
        attributes: [
          { name: "packets", value: 1, type: "u64", byteOrder: "big-endian" },
          { name: "bytes", value: 2, type: "u64", byteOrder: "big-endian" },
          { name: "packets-old", value: 3, type: "u32" },
          { name: "bytes-old", value: 4, type: "u32" },
          { name: "pad", value: 5, type: "pad" },
        ],
      },
      {
        name: "tuple-proto-attrs",
        attributes: [
          { name: "proto-num", value: 1, type: "u8" },
          { name: "proto-src-port", value: 2, type: "u16", byteOrder: "big-endian" },
          { name: "proto-dst-port", value: 3, type: "u16", byteOrder: "big-endian" },
          { name: "proto-icmp-id", value: 4, type: "u16", byteOrder: "big-endian" },
          { name: "proto-icmp-type", value: 5, type: "u8" },
          { name: "proto-icmp-code", value: 6, type: "u8" },
          { name: "proto-icmpv6-id", value: 7, type: "u16", byteOrder: "big-endian" },
          { name: "proto-icmpv6-type", value: 8, type: "u8" },
          { name: "proto-icmpv6-code", value: 9, type: "u8" },
        ],
        usual: ["proto-num", "proto-src-port", "proto-dst-port"],
      },
      {
        name: "tuple-ip-attrs",
        attributes: [
          { name: "ip-v4-src", value: 1, type: "u32", byteOrder: "big-endian", displayHint: "ipv4" },
          { name: "ip-v4-dst", value: 2, type: "u32", byteOrder: "big-endian", displayHint: "ipv4" },
          { name: "ip-v6-src", value: 3, type: "binary", byteOrder: "big-endian", displayHint: "ipv6", checks: { minLen: 16 } },
          { name: "ip-v6-dst", value: 4, type: "binary", byteOrder: "big-endian", displayHint: "ipv6", checks: { minLen: 16 } },
        ],
        usual: ["ip-v4-src", "ip-v4-dst"],
      },
      {
        name: "tuple-attrs",
        attributes: [
          { name: "tuple-ip", value: 1, type: "nest", nestedAttributes: "tuple-ip-attrs" },
          { name: "tuple-proto", value: 2, type: "nest", nestedAttributes: "tuple-proto-attrs" },
          { name: "tuple-zone", value: 3, type: "u16", byteOrder: "big-endian" },
        ],
        usual: ["tuple-ip", "tuple-proto"],
      },
      {
        name: "protoinfo-tcp-attrs",
        attributes: [
          { name: "tcp-state", value: 1, type: "u8", enum: "nf-ct-tcp-state" },
          { name: "tcp-wscale-original", value: 2, type: "u8" },
          { name: "tcp-wscale-reply", value: 3, type: "u8" },
          { name: "tcp-flags-original", value: 4, type: "binary", struct: "nf-ct-tcp-flags-mask" },
          { name: "tcp-flags-reply", value: 5, type: "binary", struct: "nf-ct-tcp-flags-mask" },
        ],
      },
      {
        name: "protoinfo-dccp-attrs",
        attributes: [
          { name: "dccp-state", value: 1, type: "u8" },
          { name: "dccp-role", value: 2, type: "u8" },
          { name: "dccp-handshake-seq", value: 3, type: "u64", byteOrder: "big-endian" },
          { name: "dccp-pad", value: 4, type: "pad" },
        ],
      },
      {
        name: "protoinfo-sctp-attrs",
        attributes: [
          { name: "sctp-state", value: 1, type: "u8", enum: "nf-ct-sctp-state" },
          { name: "vtag-original", value: 2, type: "u32", byteOrder: "big-endian" },
          { name: "vtag-reply", value: 3, type: "u32", byteOrder: "big-endian" },
        ],
      },
      {
        name: "protoinfo-attrs",
        attributes: [
          { name: "protoinfo-tcp", value: 1, type: "nest", nestedAttributes: "protoinfo-tcp-attrs" },
          { name: "protoinfo-dccp", value: 2, type: "nest", nestedAttributes: "protoinfo-dccp-attrs" },
          { name: "protoinfo-sctp", value: 3, type: "nest", nestedAttributes: "protoinfo-sctp-attrs" },
        ],
        usual: ["protoinfo-tcp"],
      },
      {
        name: "help-attrs",
        attributes: [
          { name: "help-name", value: 1, type: "string" },
        ],
      },
      {
        name: "nat-proto-attrs",
        attributes: [
          { name: "nat-port-min", value: 1, type: "u16", byteOrder: "big-endian" },
          { name: "nat-port-max", value: 2, type: "u16", byteOrder: "big-endian" },
        ],
      },
      {
        name: "nat-attrs",
        attributes: [
          { name: "nat-v4-minip", value: 1, type: "u32", byteOrder: "big-endian" },
          { name: "nat-v4-maxip", value: 2, type: "u32", byteOrder: "big-endian" },
          { name: "nat-v6-minip", value: 4, type: "binary" },
          { name: "nat-v6-maxip", value: 5, type: "binary" },
          { name: "nat-proto", value: 3, type: "nest", nestedAttributes: "nat-proto-attrs" },
        ],
      },
      {
        name: "seqadj-attrs",
        attributes: [
          { name: "correction-pos", value: 1, type: "u32", byteOrder: "big-endian" },
          { name: "offset-before", value: 2, type: "u32", byteOrder: "big-endian" },
          { name: "offset-after", value: 3, type: "u32", byteOrder: "big-endian" },
        ],
      },
      {
        name: "secctx-attrs",
        attributes: [
          { name: "secctx-name", value: 1, type: "string" },
        ],
      },
      {
        name: "synproxy-attrs",
        attributes: [
          { name: "isn", value: 1, type: "u32", byteOrder: "big-endian" },
          { name: "its", value: 2, type: "u32", byteOrder: "big-endian" },
          { name: "tsoff", value: 3, type: "u32", byteOrder: "big-endian" },
        ],
      },
      {
        name: "conntrack-attrs",
        attributes: [
          { name: "tuple-orig", value: 1, type: "nest", nestedAttributes: "tuple-attrs" },
          { name: "tuple-reply", value: 2, type: "nest", nestedAttributes: "tuple-attrs" },
          { name: "status", value: 3, type: "u32", byteOrder: "big-endian", enum: "nf-ct-status", enumAsFlags: true },
          { name: "protoinfo", value: 4, type: "nest", nestedAttributes: "protoinfo-attrs" },
          { name: "help", value: 5, type: "nest", nestedAttributes: "help-attrs" },
          { name: "nat-src", value: 6, type: "nest", nestedAttributes: "nat-attrs" },
          { name: "timeout", value: 7, type: "u32", byteOrder: "big-endian" },
          { name: "mark", value: 8, type: "u32", byteOrder: "big-endian" },
          { name: "counters-orig", value: 9, type: "nest", nestedAttributes: "counter-attrs" },
          { name: "counters-reply", value: 10, type: "nest", nestedAttributes: "counter-attrs" },
          { name: "use", value: 11, type: "u32", byteOrder: "big-endian" },
          { name: "id", value: 12, type: "u32", byteOrder: "big-endian" },
          { name: "nat-dst", value: 13, type: "nest", nestedAttributes: "nat-attrs" },
          { name: "tuple-master", value: 14, type: "nest", nestedAttributes: "tuple-attrs" },
          { name: "seq-adj-orig", value: 15, type: "nest", nestedAttributes: "seqadj-attrs" },
          { name: "seq-adj-reply", value: 16, type: "nest", nestedAttributes: "seqadj-attrs" },
          { name: "secmark", value: 17, type: "binary" },
          { name: "zone", value: 18, type: "u16", byteOrder: "big-endian" },
          { name: "secctx", value: 19, type: "nest", nestedAttributes: "secctx-attrs" },
          { name: "timestamp", value: 20, type: "u64", byteOrder: "big-endian" },
          { name: "mark-mask", value: 21, type: "u32", byteOrder: "big-endian" },
          { name: "labels", value: 22, type: "binary" },
          { name: "labels mask", value: 23, type: "binary" },
          { name: "synproxy", value: 24, type: "nest", nestedAttributes: "synproxy-attrs" },
          { name: "filter", value: 25, type: "nest", nestedAttributes: "tuple-attrs" },
          { name: "status-mask", value: 26, type: "u32", byteOrder: "big-endian", enum: "nf-ct-status", enumAsFlags: true },
          { name: "timestamp-event", value: 27, type: "u64", byteOrder: "big-endian" },
        ],
        usual: ["tuple-orig", "tuple-reply", "status", "protoinfo", "timeout", "mark", "counters-orig", "counters-reply", "use", "id"],
      },
      {
        name: "conntrack-stats-attrs",
        attributes: [
          { name: "searched", value: 1, type: "u32", byteOrder: "big-endian" },
          { name: "found", value: 2, type: "u32", byteOrder: "big-endian" },
          { name: "new", value: 3, type: "u32", byteOrder: "big-endian" },
          { name: "invalid", value: 4, type: "u32", byteOrder: "big-endian" },
          { name: "ignore", value: 5, type: "u32", byteOrder: "big-endian" },
          { name: "delete", value: 6, type: "u32", byteOrder: "big-endian" },
          { name: "delete-list", value: 7, type: "u32", byteOrder: "big-endian" },
          { name: "insert", value: 8, type: "u32", byteOrder: "big-endian" },
          { name: "insert-failed", value: 9, type: "u32", byteOrder: "big-endian" },
          { name: "drop", value: 10, type: "u32", byteOrder: "big-endian" },
          { name: "early-drop", value: 11, type: "u32", byteOrder: "big-endian" },
          { name: "error", value: 12, type: "u32", byteOrder: "big-endian" },
          { name: "search-restart", value: 13, type: "u32", byteOrder: "big-endian" },
          { name: "clash-resolve", value: 14, type: "u32", byteOrder: "big-endian" },
          { name: "chain-toolong", value: 15, type: "u32", byteOrder: "big-endian" },
        ],
      },
    ],
    subMessages: [],
    operations: {
      enumModel: "directional",
      list: [
        {
          name: "get",
          attributeSet: "conntrack-attrs",
          fixedHeader: "nfgenmsg",
          do: { request: { value: 257, attributes: ["tuple-orig", "tuple-reply", "zone"] }, reply: { value: 256, attributes: ["tuple-orig", "tuple-reply", "status", "protoinfo", "help", "nat-src", "nat-dst", "timeout", "mark", "counters-orig", "counters-reply", "use", "id", "tuple-master", "seq-adj-orig", "seq-adj-reply", "zone", "secctx", "labels", "synproxy"] } },
          dump: { request: { value: 257, attributes: ["mark", "filter", "status", "zone"] }, reply: { value: 256, attributes: ["tuple-orig", "tuple-reply", "status", "protoinfo", "help", "nat-src", "nat-dst", "timeout", "mark", "counters-orig", "counters-reply", "use", "id", "tuple-master", "seq-adj-orig", "seq-adj-reply", "zone", "secctx", "labels", "synproxy"] } },
        },
        {
          name: "get-stats",
          attributeSet: "conntrack-stats-attrs",
          fixedHeader: "nfgenmsg",
          dump: { request: { value: 260 }, reply: { value: 260, attributes: ["searched", "found", "insert", "insert-failed", "drop", "early-drop", "error", "search-restart", "clash-resolve", "chain-toolong"] } },
        },
      ],
    },
    mcastGroups: [],
  }
}
