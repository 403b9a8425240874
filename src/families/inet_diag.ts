// Generated from the specification of inet_diag by `nlkit generate`; do not edit. One family is one file, however long it gets.

import type { ByteView, RawAttribute, Writer } from '../wire/index.js'
import type { Family, Spec } from '../schema/index.js'
import * as r from '../schema/runtime.js'

const LE = r.LITTLE_ENDIAN

export type SocketState = "established" | "syn-sent" | "syn-recv" | "fin-wait1" | "fin-wait2" | "time-wait" | "close" | "close-wait" | "last-ack" | "listen" | "closing" | "new-syn-recv" | "bound-inactive" | number
export type SocketTimer = "none" | "retransmit" | "keepalive" | "time-wait" | "probe" | number
export type Extension = "meminfo" | "info" | "vegasinfo" | "cong" | "tos" | "tclass" | "skmeminfo" | "shutdown" | number
export type Shutdown = "receive" | "send" | number
export type SocketOption = "recverr" | "is-icsk" | "freebind" | "hdrincl" | "mc-loop" | "transparent" | "mc-all" | "nodefrag" | "bind-address-no-port" | "recverr-rfc4884" | "defer-connect" | number
export type TcpCaState = "open" | "disorder" | "cwr" | "recovery" | "loss" | number
export type TcpOption = "timestamps" | "sack" | "wscale" | "ecn" | "ecn-seen" | "syn-data" | "usec-ts" | "tfo-child" | number
export type MptcpInfoFlags = "fallback" | "remote-key-received" | number
export type MptcpSubflowFlags = "mcap-rem" | "mcap-loc" | "join-rem" | "join-loc" | "bkup-rem" | "bkup-loc" | "fully-established" | "connected" | "mapvalid" | number
export interface InetDiagReqV2 {
  readonly sdiagFamily?: number | undefined
  readonly sdiagProtocol?: number | undefined
  readonly ext?: readonly Extension[] | undefined
  readonly rawProtocol?: number | undefined
  readonly states?: readonly SocketState[] | undefined
  readonly sport?: number | undefined
  readonly dport?: number | undefined
  readonly src?: string | undefined
  readonly dst?: string | undefined
  readonly if?: number | undefined
  readonly cookie?: number | undefined
  readonly cookieHigh?: number | undefined
  readonly trailingBytes?: Uint8Array | undefined
}
export interface InetDiagMsg {
  readonly family?: number | undefined
  readonly state?: SocketState | undefined
  readonly timer?: SocketTimer | undefined
  readonly retrans?: number | undefined
  readonly sport?: number | undefined
  readonly dport?: number | undefined
  readonly src?: string | undefined
  readonly dst?: string | undefined
  readonly if?: number | undefined
  readonly cookie?: number | undefined
  readonly cookieHigh?: number | undefined
  readonly expires?: number | undefined
  readonly rqueue?: number | undefined
  readonly wqueue?: number | undefined
  readonly uid?: number | undefined
  readonly inode?: number | undefined
  readonly trailingBytes?: Uint8Array | undefined
}
export interface InetDiagMeminfo {
  readonly rmem?: number | undefined
  readonly wmem?: number | undefined
  readonly fmem?: number | undefined
  readonly tmem?: number | undefined
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
export interface TcpInfo {
  readonly state?: SocketState | undefined
  readonly caState?: TcpCaState | undefined
  readonly retransmits?: number | undefined
  readonly probes?: number | undefined
  readonly backoff?: number | undefined
  readonly options?: readonly TcpOption[] | undefined
  readonly wscale?: number | undefined
  readonly deliveryRateFlags?: number | undefined
  readonly rto?: number | undefined
  readonly ato?: number | undefined
  readonly sndMss?: number | undefined
  readonly rcvMss?: number | undefined
  readonly unacked?: number | undefined
  readonly sacked?: number | undefined
  readonly lost?: number | undefined
  readonly retrans?: number | undefined
  readonly fackets?: number | undefined
  readonly lastDataSent?: number | undefined
  readonly lastAckSent?: number | undefined
  readonly lastDataRecv?: number | undefined
  readonly lastAckRecv?: number | undefined
  readonly pmtu?: number | undefined
  readonly rcvSsthresh?: number | undefined
  readonly rtt?: number | undefined
  readonly rttvar?: number | undefined
  readonly sndSsthresh?: number | undefined
  readonly sndCwnd?: number | undefined
  readonly advmss?: number | undefined
  readonly reordering?: number | undefined
  readonly rcvRtt?: number | undefined
  readonly rcvSpace?: number | undefined
  readonly totalRetrans?: number | undefined
  readonly pacingRate?: bigint | undefined
  readonly maxPacingRate?: bigint | undefined
  readonly bytesAcked?: bigint | undefined
  readonly bytesReceived?: bigint | undefined
  readonly segsOut?: number | undefined
  readonly segsIn?: number | undefined
  readonly notsentBytes?: number | undefined
  readonly minRtt?: number | undefined
  readonly dataSegsIn?: number | undefined
  readonly dataSegsOut?: number | undefined
  readonly deliveryRate?: bigint | undefined
  readonly busyTime?: bigint | undefined
  readonly rwndLimited?: bigint | undefined
  readonly sndbufLimited?: bigint | undefined
  readonly delivered?: number | undefined
  readonly deliveredCe?: number | undefined
  readonly bytesSent?: bigint | undefined
  readonly bytesRetrans?: bigint | undefined
  readonly dsackDups?: number | undefined
  readonly reordSeen?: number | undefined
  readonly rcvOoopack?: number | undefined
  readonly sndWnd?: number | undefined
  readonly rcvWnd?: number | undefined
  readonly rehash?: number | undefined
  readonly totalRto?: number | undefined
  readonly totalRtoRecoveries?: number | undefined
  readonly totalRtoTime?: number | undefined
  readonly receivedCe?: number | undefined
  readonly deliveredE1Bytes?: number | undefined
  readonly deliveredE0Bytes?: number | undefined
  readonly deliveredCeBytes?: number | undefined
  readonly receivedE1Bytes?: number | undefined
  readonly receivedE0Bytes?: number | undefined
  readonly receivedCeBytes?: number | undefined
  readonly accecn?: number | undefined
  readonly trailingBytes?: Uint8Array | undefined
}
export interface MptcpInfo {
  readonly subflows?: number | undefined
  readonly addAddrSignal?: number | undefined
  readonly addAddrAccepted?: number | undefined
  readonly subflowsMax?: number | undefined
  readonly addAddrSignalMax?: number | undefined
  readonly addAddrAcceptedMax?: number | undefined
  readonly flags?: readonly MptcpInfoFlags[] | undefined
  readonly token?: number | undefined
  readonly writeSeq?: bigint | undefined
  readonly sndUna?: bigint | undefined
  readonly rcvNxt?: bigint | undefined
  readonly localAddrUsed?: number | undefined
  readonly localAddrMax?: number | undefined
  readonly csumEnabled?: number | undefined
  readonly retransmits?: number | undefined
  readonly bytesRetrans?: bigint | undefined
  readonly bytesSent?: bigint | undefined
  readonly bytesReceived?: bigint | undefined
  readonly bytesAcked?: bigint | undefined
  readonly subflowsTotal?: number | undefined
  readonly lastDataSent?: number | undefined
  readonly lastDataRecv?: number | undefined
  readonly lastAckRecv?: number | undefined
  readonly trailingBytes?: Uint8Array | undefined
}
export interface TcpvegasInfo {
  readonly enabled?: number | undefined
  readonly rttcnt?: number | undefined
  readonly rtt?: number | undefined
  readonly minrtt?: number | undefined
  readonly trailingBytes?: Uint8Array | undefined
}
export interface TcpDctcpInfo {
  readonly enabled?: number | undefined
  readonly ceState?: number | undefined
  readonly alpha?: number | undefined
  readonly abEcn?: number | undefined
  readonly abTot?: number | undefined
  readonly trailingBytes?: Uint8Array | undefined
}
export interface TcpBbrInfo {
  readonly bwLo?: number | undefined
  readonly bwHi?: number | undefined
  readonly minRtt?: number | undefined
  readonly pacingGain?: number | undefined
  readonly cwndGain?: number | undefined
  readonly trailingBytes?: Uint8Array | undefined
}
export interface TcpMd5sig {
  readonly family?: number | undefined
  readonly prefixlen?: number | undefined
  readonly keylen?: number | undefined
  readonly addr?: string | undefined
  readonly key?: Uint8Array | undefined
  readonly trailingBytes?: Uint8Array | undefined
}
export type InetDiagReq = {
  readonly bytecode?: Uint8Array | undefined
  readonly skBpfStorages?: BpfStorageReq | undefined
  readonly protocol?: number | undefined
  /** What the specification does not know, as it came. */
  readonly unknownAttributes?: readonly RawAttribute[] | undefined
}
export type InetDiagReqV2InetDiagReq = InetDiagReq & {
  readonly sdiagFamily: number
  readonly sdiagProtocol: number
  readonly ext: readonly Extension[]
  readonly rawProtocol: number
  readonly states: readonly SocketState[]
  readonly sport: number
  readonly dport: number
  readonly src: string
  readonly dst: string
  readonly if: number
  readonly cookie: number
  readonly cookieHigh: number
}
export type InetDiag = {
  readonly meminfo?: InetDiagMeminfo | undefined
  readonly info?: TcpInfo | undefined
  readonly vegasinfo?: TcpvegasInfo | undefined
  readonly cong?: string | undefined
  readonly tos?: number | undefined
  readonly tclass?: number | undefined
  readonly skmeminfo?: SkMeminfo | undefined
  readonly shutdown?: readonly Shutdown[] | undefined
  readonly dctcpinfo?: TcpDctcpInfo | undefined
  readonly protocol?: number | undefined
  readonly skv6only?: number | undefined
  readonly locals?: Uint8Array | undefined
  readonly peers?: Uint8Array | undefined
  readonly mark?: number | undefined
  readonly bbrinfo?: TcpBbrInfo | undefined
  readonly classId?: number | undefined
  readonly md5sig?: TcpMd5sig | undefined
  readonly ulpInfo?: UlpInfo | undefined
  readonly skBpfStorages?: BpfStorages | undefined
  readonly cgroupId?: bigint | undefined
  readonly sockopt?: readonly SocketOption[] | undefined
  /** What the specification does not know, as it came. */
  readonly unknownAttributes?: readonly RawAttribute[] | undefined
}
export type InetDiagMsgInetDiag = InetDiag & {
  readonly family: number
  readonly state: SocketState
  readonly timer: SocketTimer
  readonly retrans: number
  readonly sport: number
  readonly dport: number
  readonly src: string
  readonly dst: string
  readonly if: number
  readonly cookie: number
  readonly cookieHigh: number
  readonly expires: number
  readonly rqueue: number
  readonly wqueue: number
  readonly uid: number
  readonly inode: number
}
export type MptcpDiag = {
  readonly meminfo?: InetDiagMeminfo | undefined
  readonly info?: MptcpInfo | undefined
  readonly cong?: string | undefined
  readonly tos?: number | undefined
  readonly tclass?: number | undefined
  readonly skmeminfo?: SkMeminfo | undefined
  readonly shutdown?: readonly Shutdown[] | undefined
  readonly protocol?: number | undefined
  readonly skv6only?: number | undefined
  readonly mark?: number | undefined
  readonly classId?: number | undefined
  readonly skBpfStorages?: BpfStorages | undefined
  readonly cgroupId?: bigint | undefined
  readonly sockopt?: readonly SocketOption[] | undefined
  /** What the specification does not know, as it came. */
  readonly unknownAttributes?: readonly RawAttribute[] | undefined
}
export type InetDiagMsgMptcpDiag = MptcpDiag & {
  readonly family: number
  readonly state: SocketState
  readonly timer: SocketTimer
  readonly retrans: number
  readonly sport: number
  readonly dport: number
  readonly src: string
  readonly dst: string
  readonly if: number
  readonly cookie: number
  readonly cookieHigh: number
  readonly expires: number
  readonly rqueue: number
  readonly wqueue: number
  readonly uid: number
  readonly inode: number
}
export type BpfStorageReq = {
  readonly mapFd?: readonly number[] | undefined
  /** What the specification does not know, as it came. */
  readonly unknownAttributes?: readonly RawAttribute[] | undefined
}
export type UlpInfo = {
  readonly name?: string | undefined
  readonly tls?: TlsInfo | undefined
  readonly mptcp?: MptcpSubflow | undefined
  /** What the specification does not know, as it came. */
  readonly unknownAttributes?: readonly RawAttribute[] | undefined
}
export type BpfStorages = {
  readonly storage?: readonly BpfStorage[] | undefined
  /** What the specification does not know, as it came. */
  readonly unknownAttributes?: readonly RawAttribute[] | undefined
}
export type TlsInfo = {
  readonly version?: number | undefined
  readonly cipher?: number | undefined
  readonly txconf?: number | undefined
  readonly rxconf?: number | undefined
  readonly zcRoTx?: boolean | undefined
  readonly rxNoPad?: boolean | undefined
  /** What the specification does not know, as it came. */
  readonly unknownAttributes?: readonly RawAttribute[] | undefined
}
export type MptcpSubflow = {
  readonly tokenRem?: number | undefined
  readonly tokenLoc?: number | undefined
  readonly relwriteSeq?: number | undefined
  readonly mapSeq?: bigint | undefined
  readonly mapSfseq?: number | undefined
  readonly ssnOffset?: number | undefined
  readonly mapDatalen?: number | undefined
  readonly flags?: readonly MptcpSubflowFlags[] | undefined
  readonly idRem?: number | undefined
  readonly idLoc?: number | undefined
  /** What the specification does not know, as it came. */
  readonly unknownAttributes?: readonly RawAttribute[] | undefined
}
export type BpfStorage = {
  readonly mapId?: number | undefined
  readonly mapValue?: Uint8Array | undefined
  /** What the specification does not know, as it came. */
  readonly unknownAttributes?: readonly RawAttribute[] | undefined
}
export type InetDiagOperations = {
  "get": { do: { request: Partial<InetDiagReqV2InetDiagReq>; reply: InetDiagMsgInetDiag }; dump: { request: Partial<InetDiagReqV2InetDiagReq>; reply: InetDiagMsgInetDiag } }
  "getMptcp": { do: { request: Partial<InetDiagReqV2InetDiagReq>; reply: InetDiagMsgMptcpDiag }; dump: { request: Partial<InetDiagReqV2InetDiagReq>; reply: InetDiagMsgMptcpDiag } }
  "destroy": { do: { request: Partial<InetDiagReqV2InetDiagReq>; reply: undefined } }
}
export type InetDiagEvents = {
  "destroyed": InetDiagMsgInetDiag
  "destroy": InetDiagReqV2InetDiagReq
}

const EXTENSION_BITS: ReadonlyMap<string, number | bigint> = new Map<string, number | bigint>([["meminfo", 1], ["info", 2], ["vegasinfo", 4], ["cong", 8], ["tos", 16], ["tclass", 32], ["skmeminfo", 64], ["shutdown", 128]])
const EXTENSION_FLAGS = r.flagsDecoder([...EXTENSION_BITS])
const SOCKET_STATE_BITS: ReadonlyMap<string, number | bigint> = new Map<string, number | bigint>([["established", 2], ["syn-sent", 4], ["syn-recv", 8], ["fin-wait1", 16], ["fin-wait2", 32], ["time-wait", 64], ["close", 128], ["close-wait", 256], ["last-ack", 512], ["listen", 1024], ["closing", 2048], ["new-syn-recv", 4096], ["bound-inactive", 8192]])
const SOCKET_STATE_FLAGS = r.flagsDecoder([...SOCKET_STATE_BITS])
const InetDiagReqV2InetDiagReq_NAMES: Readonly<Record<number, string>> = {"1":"bytecode","2":"sk-bpf-storages","3":"protocol"}
function decodeInetDiagReqV2InetDiagReq(view: ByteView, position: number, end: number): InetDiagReqV2InetDiagReq {
  const u16 = view.u16
  const { u8, u32, data } = view
  if (end - position < 56) r.shortHeader("inet-diag-req-v2", 56, position, end)
  let v0: Uint8Array | undefined
  let v1: BpfStorageReq | undefined
  let v2: number | undefined
  let unknown: RawAttribute[] | undefined
  let p = position + 56
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
        case 2: v1 = decodeBpfStorageReq(view, at, stop); continue
        case 3: if (length === 8) { v2 = u32[at >> 2]!; continue } break
      }
      unknown = r.keep(unknown, view, p, length)
    }
    type = -1
    if (p < end) r.leftover(p, end)
  } catch (error) { r.inAttribute(InetDiagReqV2InetDiagReq_NAMES, type, p, error) }
  return {
    sdiagFamily: u8[position]!,
    sdiagProtocol: u8[position + 1]!,
    ext: EXTENSION_FLAGS(u8[position + 2]!),
    rawProtocol: u8[position + 3]!,
    states: SOCKET_STATE_FLAGS(u32[(position + 4) >> 2]!),
    sport: data.getUint16(position + 8, false),
    dport: data.getUint16(position + 10, false),
    src: r.ipOf(view, position + 12, u8[position]!),
    dst: r.ipOf(view, position + 28, u8[position]!),
    if: u32[(position + 44) >> 2]!,
    cookie: u32[(position + 48) >> 2]!,
    cookieHigh: u32[(position + 52) >> 2]!,
    bytecode: v0,
    skBpfStorages: v1,
    protocol: v2,
    unknownAttributes: unknown,
  }
}
function encodeInetDiagReqV2InetDiagReq(w: Writer, value: any): void {
  r.expectObject(value, "inet-diag-req-v2 and inet-diag-req")
  const header = w.zeros(56)
  w.pad()
  let key = ''
  try {
    for (key in value) {
      const item = value[key]
      if (item === undefined) continue
      switch (key) {
        case "sdiagFamily": r.put.u8(w.view.data, header + 0, item, LE); break
        case "sdiagProtocol": r.put.u8(w.view.data, header + 1, item, LE); break
        case "ext": r.put.u8(w.view.data, header + 2, Number(r.flagBits(EXTENSION_BITS, item)), LE); break
        case "rawProtocol": r.put.u8(w.view.data, header + 3, item, LE); break
        case "states": r.put.u32(w.view.data, header + 4, Number(r.flagBits(SOCKET_STATE_BITS, item)), LE); break
        case "sport": r.put.u16(w.view.data, header + 8, item, false); break
        case "dport": r.put.u16(w.view.data, header + 10, item, false); break
        case "src": r.putBytes(w, header + 12, 16, r.ipBytes(item)); break
        case "dst": r.putBytes(w, header + 28, 16, r.ipBytes(item)); break
        case "if": r.put.u32(w.view.data, header + 44, item, LE); break
        case "cookie": r.put.u32(w.view.data, header + 48, item, LE); break
        case "cookieHigh": r.put.u32(w.view.data, header + 52, item, LE); break
        case "bytecode": r.writeBytes(w, 1, item); break
        case "skBpfStorages": { const nest = w.startNest(2); encodeBpfStorageReq(w, item); w.endNest(nest) }; break
        case "protocol": w.u32(3, item); break
        case "unknownAttributes": r.writeUnknown(w, item); break
        default: r.unknownKey("inet-diag-req-v2 and inet-diag-req", ["sdiagFamily","sdiagProtocol","ext","rawProtocol","states","sport","dport","src","dst","if","cookie","cookieHigh","bytecode","skBpfStorages","protocol"])
      }
    }
  } catch (error) { r.at(key, -1, error) }
}
const SOCKET_STATE_NUMBERS: ReadonlyMap<string, number | bigint> = new Map<string, number | bigint>([["established", 1], ["syn-sent", 2], ["syn-recv", 3], ["fin-wait1", 4], ["fin-wait2", 5], ["time-wait", 6], ["close", 7], ["close-wait", 8], ["last-ack", 9], ["listen", 10], ["closing", 11], ["new-syn-recv", 12], ["bound-inactive", 13]])
const SOCKET_STATE_NAMES: Readonly<Record<number | string, SocketState>> = { 1: "established", 2: "syn-sent", 3: "syn-recv", 4: "fin-wait1", 5: "fin-wait2", 6: "time-wait", 7: "close", 8: "close-wait", 9: "last-ack", 10: "listen", 11: "closing", 12: "new-syn-recv", 13: "bound-inactive" }
const SOCKET_TIMER_NUMBERS: ReadonlyMap<string, number | bigint> = new Map<string, number | bigint>([["none", 0], ["retransmit", 1], ["keepalive", 2], ["time-wait", 3], ["probe", 4]])
const SOCKET_TIMER_NAMES: Readonly<Record<number | string, SocketTimer>> = { 0: "none", 1: "retransmit", 2: "keepalive", 3: "time-wait", 4: "probe" }
function decodeInetDiagMeminfo(view: ByteView, position: number, end: number): InetDiagMeminfo {
  const { u32 } = view
  const left = end - position
  return {
    rmem: left >= 4 ? u32[position >> 2]! : undefined,
    wmem: left >= 8 ? u32[(position + 4) >> 2]! : undefined,
    fmem: left >= 12 ? u32[(position + 8) >> 2]! : undefined,
    tmem: left >= 16 ? u32[(position + 12) >> 2]! : undefined,
    trailingBytes: left > 16 ? view.u8.slice(position + 16, end) : undefined,
  }
}
function putInetDiagMeminfo(w: Writer, at: number, value: any): void {
  r.expectObject(value, "inet-diag-meminfo")
  let key = ''
  try {
    for (key in value) {
      const item = value[key]
      if (item === undefined) continue
      switch (key) {
        case "rmem": r.put.u32(w.view.data, at, item, LE); break
        case "wmem": r.put.u32(w.view.data, at + 4, item, LE); break
        case "fmem": r.put.u32(w.view.data, at + 8, item, LE); break
        case "tmem": r.put.u32(w.view.data, at + 12, item, LE); break
        case "trailingBytes": break
        default: r.unknownKey("struct inet-diag-meminfo", ["rmem","wmem","fmem","tmem"])
      }
    }
  } catch (error) { r.at(key, -1, error) }
}
function encodeInetDiagMeminfo(w: Writer, value: any): void {
  const at = w.zeros(16)
  putInetDiagMeminfo(w, at, value)
  if (value.trailingBytes !== undefined) w.raw(value.trailingBytes)
}
const TCP_CA_STATE_NUMBERS: ReadonlyMap<string, number | bigint> = new Map<string, number | bigint>([["open", 0], ["disorder", 1], ["cwr", 2], ["recovery", 3], ["loss", 4]])
const TCP_CA_STATE_NAMES: Readonly<Record<number | string, TcpCaState>> = { 0: "open", 1: "disorder", 2: "cwr", 3: "recovery", 4: "loss" }
const TCP_OPTION_BITS: ReadonlyMap<string, number | bigint> = new Map<string, number | bigint>([["timestamps", 1], ["sack", 2], ["wscale", 4], ["ecn", 8], ["ecn-seen", 16], ["syn-data", 32], ["usec-ts", 64], ["tfo-child", 128]])
const TCP_OPTION_FLAGS = r.flagsDecoder([...TCP_OPTION_BITS])
const TcpInfo_ALL = { state: undefined, caState: undefined, retransmits: undefined, probes: undefined, backoff: undefined, options: undefined, wscale: undefined, deliveryRateFlags: undefined, rto: undefined, ato: undefined, sndMss: undefined, rcvMss: undefined, unacked: undefined, sacked: undefined, lost: undefined, retrans: undefined, fackets: undefined, lastDataSent: undefined, lastAckSent: undefined, lastDataRecv: undefined, lastAckRecv: undefined, pmtu: undefined, rcvSsthresh: undefined, rtt: undefined, rttvar: undefined, sndSsthresh: undefined, sndCwnd: undefined, advmss: undefined, reordering: undefined, rcvRtt: undefined, rcvSpace: undefined, totalRetrans: undefined, pacingRate: undefined, maxPacingRate: undefined, bytesAcked: undefined, bytesReceived: undefined, segsOut: undefined, segsIn: undefined, notsentBytes: undefined, minRtt: undefined, dataSegsIn: undefined, dataSegsOut: undefined, deliveryRate: undefined, busyTime: undefined, rwndLimited: undefined, sndbufLimited: undefined, delivered: undefined, deliveredCe: undefined, bytesSent: undefined, bytesRetrans: undefined, dsackDups: undefined, reordSeen: undefined, rcvOoopack: undefined, sndWnd: undefined, rcvWnd: undefined, rehash: undefined, totalRto: undefined, totalRtoRecoveries: undefined, totalRtoTime: undefined, receivedCe: undefined, deliveredE1Bytes: undefined, deliveredE0Bytes: undefined, deliveredCeBytes: undefined, receivedE1Bytes: undefined, receivedE0Bytes: undefined, receivedCeBytes: undefined, accecn: undefined, trailingBytes: undefined }
function decodeTcpInfo(view: ByteView, position: number, end: number): TcpInfo {
  const { u8, u16, u32 } = view
  const left = end - position
  const out: any = { ...TcpInfo_ALL }
  out.state = left >= 1 ? (SOCKET_STATE_NAMES[u8[position]!] ?? u8[position]!) : undefined
  out.caState = left >= 2 ? (TCP_CA_STATE_NAMES[u8[position + 1]!] ?? u8[position + 1]!) : undefined
  out.retransmits = left >= 3 ? u8[position + 2]! : undefined
  out.probes = left >= 4 ? u8[position + 3]! : undefined
  out.backoff = left >= 5 ? u8[position + 4]! : undefined
  out.options = left >= 6 ? TCP_OPTION_FLAGS(u8[position + 5]!) : undefined
  out.wscale = left >= 7 ? u8[position + 6]! : undefined
  out.deliveryRateFlags = left >= 8 ? u8[position + 7]! : undefined
  out.rto = left >= 12 ? u32[(position + 8) >> 2]! : undefined
  out.ato = left >= 16 ? u32[(position + 12) >> 2]! : undefined
  out.sndMss = left >= 20 ? u32[(position + 16) >> 2]! : undefined
  out.rcvMss = left >= 24 ? u32[(position + 20) >> 2]! : undefined
  out.unacked = left >= 28 ? u32[(position + 24) >> 2]! : undefined
  out.sacked = left >= 32 ? u32[(position + 28) >> 2]! : undefined
  out.lost = left >= 36 ? u32[(position + 32) >> 2]! : undefined
  out.retrans = left >= 40 ? u32[(position + 36) >> 2]! : undefined
  out.fackets = left >= 44 ? u32[(position + 40) >> 2]! : undefined
  out.lastDataSent = left >= 48 ? u32[(position + 44) >> 2]! : undefined
  out.lastAckSent = left >= 52 ? u32[(position + 48) >> 2]! : undefined
  out.lastDataRecv = left >= 56 ? u32[(position + 52) >> 2]! : undefined
  out.lastAckRecv = left >= 60 ? u32[(position + 56) >> 2]! : undefined
  out.pmtu = left >= 64 ? u32[(position + 60) >> 2]! : undefined
  out.rcvSsthresh = left >= 68 ? u32[(position + 64) >> 2]! : undefined
  out.rtt = left >= 72 ? u32[(position + 68) >> 2]! : undefined
  out.rttvar = left >= 76 ? u32[(position + 72) >> 2]! : undefined
  out.sndSsthresh = left >= 80 ? u32[(position + 76) >> 2]! : undefined
  out.sndCwnd = left >= 84 ? u32[(position + 80) >> 2]! : undefined
  out.advmss = left >= 88 ? u32[(position + 84) >> 2]! : undefined
  out.reordering = left >= 92 ? u32[(position + 88) >> 2]! : undefined
  out.rcvRtt = left >= 96 ? u32[(position + 92) >> 2]! : undefined
  out.rcvSpace = left >= 100 ? u32[(position + 96) >> 2]! : undefined
  out.totalRetrans = left >= 104 ? u32[(position + 100) >> 2]! : undefined
  out.pacingRate = left >= 112 ? r.u64(view, position + 104, LE) : undefined
  out.maxPacingRate = left >= 120 ? r.u64(view, position + 112, LE) : undefined
  out.bytesAcked = left >= 128 ? r.u64(view, position + 120, LE) : undefined
  out.bytesReceived = left >= 136 ? r.u64(view, position + 128, LE) : undefined
  out.segsOut = left >= 140 ? u32[(position + 136) >> 2]! : undefined
  out.segsIn = left >= 144 ? u32[(position + 140) >> 2]! : undefined
  out.notsentBytes = left >= 148 ? u32[(position + 144) >> 2]! : undefined
  out.minRtt = left >= 152 ? u32[(position + 148) >> 2]! : undefined
  out.dataSegsIn = left >= 156 ? u32[(position + 152) >> 2]! : undefined
  out.dataSegsOut = left >= 160 ? u32[(position + 156) >> 2]! : undefined
  out.deliveryRate = left >= 168 ? r.u64(view, position + 160, LE) : undefined
  out.busyTime = left >= 176 ? r.u64(view, position + 168, LE) : undefined
  out.rwndLimited = left >= 184 ? r.u64(view, position + 176, LE) : undefined
  out.sndbufLimited = left >= 192 ? r.u64(view, position + 184, LE) : undefined
  out.delivered = left >= 196 ? u32[(position + 192) >> 2]! : undefined
  out.deliveredCe = left >= 200 ? u32[(position + 196) >> 2]! : undefined
  out.bytesSent = left >= 208 ? r.u64(view, position + 200, LE) : undefined
  out.bytesRetrans = left >= 216 ? r.u64(view, position + 208, LE) : undefined
  out.dsackDups = left >= 220 ? u32[(position + 216) >> 2]! : undefined
  out.reordSeen = left >= 224 ? u32[(position + 220) >> 2]! : undefined
  out.rcvOoopack = left >= 228 ? u32[(position + 224) >> 2]! : undefined
  out.sndWnd = left >= 232 ? u32[(position + 228) >> 2]! : undefined
  out.rcvWnd = left >= 236 ? u32[(position + 232) >> 2]! : undefined
  out.rehash = left >= 240 ? u32[(position + 236) >> 2]! : undefined
  out.totalRto = left >= 242 ? u16[(position + 240) >> 1]! : undefined
  out.totalRtoRecoveries = left >= 244 ? u16[(position + 242) >> 1]! : undefined
  out.totalRtoTime = left >= 248 ? u32[(position + 244) >> 2]! : undefined
  out.receivedCe = left >= 252 ? u32[(position + 248) >> 2]! : undefined
  out.deliveredE1Bytes = left >= 256 ? u32[(position + 252) >> 2]! : undefined
  out.deliveredE0Bytes = left >= 260 ? u32[(position + 256) >> 2]! : undefined
  out.deliveredCeBytes = left >= 264 ? u32[(position + 260) >> 2]! : undefined
  out.receivedE1Bytes = left >= 268 ? u32[(position + 264) >> 2]! : undefined
  out.receivedE0Bytes = left >= 272 ? u32[(position + 268) >> 2]! : undefined
  out.receivedCeBytes = left >= 276 ? u32[(position + 272) >> 2]! : undefined
  out.accecn = left >= 280 ? u32[(position + 276) >> 2]! : undefined
  out.trailingBytes = left > 280 ? view.u8.slice(position + 280, end) : undefined
  return out
}
function putTcpInfo(w: Writer, at: number, value: any): void {
  r.expectObject(value, "tcp-info")
  let key = ''
  try {
    for (key in value) {
      const item = value[key]
      if (item === undefined) continue
      switch (key) {
        case "state": r.put.u8(w.view.data, at, r.enumNumber(SOCKET_STATE_NUMBERS, item), LE); break
        case "caState": r.put.u8(w.view.data, at + 1, r.enumNumber(TCP_CA_STATE_NUMBERS, item), LE); break
        case "retransmits": r.put.u8(w.view.data, at + 2, item, LE); break
        case "probes": r.put.u8(w.view.data, at + 3, item, LE); break
        case "backoff": r.put.u8(w.view.data, at + 4, item, LE); break
        case "options": r.put.u8(w.view.data, at + 5, Number(r.flagBits(TCP_OPTION_BITS, item)), LE); break
        case "wscale": r.put.u8(w.view.data, at + 6, item, LE); break
        case "deliveryRateFlags": r.put.u8(w.view.data, at + 7, item, LE); break
        case "rto": r.put.u32(w.view.data, at + 8, item, LE); break
        case "ato": r.put.u32(w.view.data, at + 12, item, LE); break
        case "sndMss": r.put.u32(w.view.data, at + 16, item, LE); break
        case "rcvMss": r.put.u32(w.view.data, at + 20, item, LE); break
        case "unacked": r.put.u32(w.view.data, at + 24, item, LE); break
        case "sacked": r.put.u32(w.view.data, at + 28, item, LE); break
        case "lost": r.put.u32(w.view.data, at + 32, item, LE); break
        case "retrans": r.put.u32(w.view.data, at + 36, item, LE); break
        case "fackets": r.put.u32(w.view.data, at + 40, item, LE); break
        case "lastDataSent": r.put.u32(w.view.data, at + 44, item, LE); break
        case "lastAckSent": r.put.u32(w.view.data, at + 48, item, LE); break
        case "lastDataRecv": r.put.u32(w.view.data, at + 52, item, LE); break
        case "lastAckRecv": r.put.u32(w.view.data, at + 56, item, LE); break
        case "pmtu": r.put.u32(w.view.data, at + 60, item, LE); break
        case "rcvSsthresh": r.put.u32(w.view.data, at + 64, item, LE); break
        case "rtt": r.put.u32(w.view.data, at + 68, item, LE); break
        case "rttvar": r.put.u32(w.view.data, at + 72, item, LE); break
        case "sndSsthresh": r.put.u32(w.view.data, at + 76, item, LE); break
        case "sndCwnd": r.put.u32(w.view.data, at + 80, item, LE); break
        case "advmss": r.put.u32(w.view.data, at + 84, item, LE); break
        case "reordering": r.put.u32(w.view.data, at + 88, item, LE); break
        case "rcvRtt": r.put.u32(w.view.data, at + 92, item, LE); break
        case "rcvSpace": r.put.u32(w.view.data, at + 96, item, LE); break
        case "totalRetrans": r.put.u32(w.view.data, at + 100, item, LE); break
        case "pacingRate": r.put.u64(w.view.data, at + 104, item, LE); break
        case "maxPacingRate": r.put.u64(w.view.data, at + 112, item, LE); break
        case "bytesAcked": r.put.u64(w.view.data, at + 120, item, LE); break
        case "bytesReceived": r.put.u64(w.view.data, at + 128, item, LE); break
        case "segsOut": r.put.u32(w.view.data, at + 136, item, LE); break
        case "segsIn": r.put.u32(w.view.data, at + 140, item, LE); break
        case "notsentBytes": r.put.u32(w.view.data, at + 144, item, LE); break
        case "minRtt": r.put.u32(w.view.data, at + 148, item, LE); break
        case "dataSegsIn": r.put.u32(w.view.data, at + 152, item, LE); break
        case "dataSegsOut": r.put.u32(w.view.data, at + 156, item, LE); break
        case "deliveryRate": r.put.u64(w.view.data, at + 160, item, LE); break
        case "busyTime": r.put.u64(w.view.data, at + 168, item, LE); break
        case "rwndLimited": r.put.u64(w.view.data, at + 176, item, LE); break
        case "sndbufLimited": r.put.u64(w.view.data, at + 184, item, LE); break
        case "delivered": r.put.u32(w.view.data, at + 192, item, LE); break
        case "deliveredCe": r.put.u32(w.view.data, at + 196, item, LE); break
        case "bytesSent": r.put.u64(w.view.data, at + 200, item, LE); break
        case "bytesRetrans": r.put.u64(w.view.data, at + 208, item, LE); break
        case "dsackDups": r.put.u32(w.view.data, at + 216, item, LE); break
        case "reordSeen": r.put.u32(w.view.data, at + 220, item, LE); break
        case "rcvOoopack": r.put.u32(w.view.data, at + 224, item, LE); break
        case "sndWnd": r.put.u32(w.view.data, at + 228, item, LE); break
        case "rcvWnd": r.put.u32(w.view.data, at + 232, item, LE); break
        case "rehash": r.put.u32(w.view.data, at + 236, item, LE); break
        case "totalRto": r.put.u16(w.view.data, at + 240, item, LE); break
        case "totalRtoRecoveries": r.put.u16(w.view.data, at + 242, item, LE); break
        case "totalRtoTime": r.put.u32(w.view.data, at + 244, item, LE); break
        case "receivedCe": r.put.u32(w.view.data, at + 248, item, LE); break
        case "deliveredE1Bytes": r.put.u32(w.view.data, at + 252, item, LE); break
        case "deliveredE0Bytes": r.put.u32(w.view.data, at + 256, item, LE); break
        case "deliveredCeBytes": r.put.u32(w.view.data, at + 260, item, LE); break
        case "receivedE1Bytes": r.put.u32(w.view.data, at + 264, item, LE); break
        case "receivedE0Bytes": r.put.u32(w.view.data, at + 268, item, LE); break
        case "receivedCeBytes": r.put.u32(w.view.data, at + 272, item, LE); break
        case "accecn": r.put.u32(w.view.data, at + 276, item, LE); break
        case "trailingBytes": break
        default: r.unknownKey("struct tcp-info", ["state","caState","retransmits","probes","backoff","options","wscale","deliveryRateFlags","rto","ato","sndMss","rcvMss","unacked","sacked","lost","retrans","fackets","lastDataSent","lastAckSent","lastDataRecv","lastAckRecv","pmtu","rcvSsthresh","rtt","rttvar","sndSsthresh","sndCwnd","advmss","reordering","rcvRtt","rcvSpace","totalRetrans","pacingRate","maxPacingRate","bytesAcked","bytesReceived","segsOut","segsIn","notsentBytes","minRtt","dataSegsIn","dataSegsOut","deliveryRate","busyTime","rwndLimited","sndbufLimited","delivered","deliveredCe","bytesSent","bytesRetrans","dsackDups","reordSeen","rcvOoopack","sndWnd","rcvWnd","rehash","totalRto","totalRtoRecoveries","totalRtoTime","receivedCe","deliveredE1Bytes","deliveredE0Bytes","deliveredCeBytes","receivedE1Bytes","receivedE0Bytes","receivedCeBytes","accecn"])
      }
    }
  } catch (error) { r.at(key, -1, error) }
}
function encodeTcpInfo(w: Writer, value: any): void {
  const at = w.zeros(280)
  putTcpInfo(w, at, value)
  if (value.trailingBytes !== undefined) w.raw(value.trailingBytes)
}
function decodeTcpvegasInfo(view: ByteView, position: number, end: number): TcpvegasInfo {
  const { u32 } = view
  const left = end - position
  return {
    enabled: left >= 4 ? u32[position >> 2]! : undefined,
    rttcnt: left >= 8 ? u32[(position + 4) >> 2]! : undefined,
    rtt: left >= 12 ? u32[(position + 8) >> 2]! : undefined,
    minrtt: left >= 16 ? u32[(position + 12) >> 2]! : undefined,
    trailingBytes: left > 16 ? view.u8.slice(position + 16, end) : undefined,
  }
}
function putTcpvegasInfo(w: Writer, at: number, value: any): void {
  r.expectObject(value, "tcpvegas-info")
  let key = ''
  try {
    for (key in value) {
      const item = value[key]
      if (item === undefined) continue
      switch (key) {
        case "enabled": r.put.u32(w.view.data, at, item, LE); break
        case "rttcnt": r.put.u32(w.view.data, at + 4, item, LE); break
        case "rtt": r.put.u32(w.view.data, at + 8, item, LE); break
        case "minrtt": r.put.u32(w.view.data, at + 12, item, LE); break
        case "trailingBytes": break
        default: r.unknownKey("struct tcpvegas-info", ["enabled","rttcnt","rtt","minrtt"])
      }
    }
  } catch (error) { r.at(key, -1, error) }
}
function encodeTcpvegasInfo(w: Writer, value: any): void {
  const at = w.zeros(16)
  putTcpvegasInfo(w, at, value)
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
function decodeTcpDctcpInfo(view: ByteView, position: number, end: number): TcpDctcpInfo {
  const { u16, u32 } = view
  const left = end - position
  return {
    enabled: left >= 2 ? u16[position >> 1]! : undefined,
    ceState: left >= 4 ? u16[(position + 2) >> 1]! : undefined,
    alpha: left >= 8 ? u32[(position + 4) >> 2]! : undefined,
    abEcn: left >= 12 ? u32[(position + 8) >> 2]! : undefined,
    abTot: left >= 16 ? u32[(position + 12) >> 2]! : undefined,
    trailingBytes: left > 16 ? view.u8.slice(position + 16, end) : undefined,
  }
}
function putTcpDctcpInfo(w: Writer, at: number, value: any): void {
  r.expectObject(value, "tcp-dctcp-info")
  let key = ''
  try {
    for (key in value) {
      const item = value[key]
      if (item === undefined) continue
      switch (key) {
        case "enabled": r.put.u16(w.view.data, at, item, LE); break
        case "ceState": r.put.u16(w.view.data, at + 2, item, LE); break
        case "alpha": r.put.u32(w.view.data, at + 4, item, LE); break
        case "abEcn": r.put.u32(w.view.data, at + 8, item, LE); break
        case "abTot": r.put.u32(w.view.data, at + 12, item, LE); break
        case "trailingBytes": break
        default: r.unknownKey("struct tcp-dctcp-info", ["enabled","ceState","alpha","abEcn","abTot"])
      }
    }
  } catch (error) { r.at(key, -1, error) }
}
function encodeTcpDctcpInfo(w: Writer, value: any): void {
  const at = w.zeros(16)
  putTcpDctcpInfo(w, at, value)
  if (value.trailingBytes !== undefined) w.raw(value.trailingBytes)
}
function decodeTcpBbrInfo(view: ByteView, position: number, end: number): TcpBbrInfo {
  const { u32 } = view
  const left = end - position
  return {
    bwLo: left >= 4 ? u32[position >> 2]! : undefined,
    bwHi: left >= 8 ? u32[(position + 4) >> 2]! : undefined,
    minRtt: left >= 12 ? u32[(position + 8) >> 2]! : undefined,
    pacingGain: left >= 16 ? u32[(position + 12) >> 2]! : undefined,
    cwndGain: left >= 20 ? u32[(position + 16) >> 2]! : undefined,
    trailingBytes: left > 20 ? view.u8.slice(position + 20, end) : undefined,
  }
}
function putTcpBbrInfo(w: Writer, at: number, value: any): void {
  r.expectObject(value, "tcp-bbr-info")
  let key = ''
  try {
    for (key in value) {
      const item = value[key]
      if (item === undefined) continue
      switch (key) {
        case "bwLo": r.put.u32(w.view.data, at, item, LE); break
        case "bwHi": r.put.u32(w.view.data, at + 4, item, LE); break
        case "minRtt": r.put.u32(w.view.data, at + 8, item, LE); break
        case "pacingGain": r.put.u32(w.view.data, at + 12, item, LE); break
        case "cwndGain": r.put.u32(w.view.data, at + 16, item, LE); break
        case "trailingBytes": break
        default: r.unknownKey("struct tcp-bbr-info", ["bwLo","bwHi","minRtt","pacingGain","cwndGain"])
      }
    }
  } catch (error) { r.at(key, -1, error) }
}
function encodeTcpBbrInfo(w: Writer, value: any): void {
  const at = w.zeros(20)
  putTcpBbrInfo(w, at, value)
  if (value.trailingBytes !== undefined) w.raw(value.trailingBytes)
}
function decodeTcpMd5sig(view: ByteView, position: number, end: number): TcpMd5sig {
  const { u8, u16 } = view
  const left = end - position
  return {
    family: left >= 1 ? u8[position]! : undefined,
    prefixlen: left >= 2 ? u8[position + 1]! : undefined,
    keylen: left >= 4 ? u16[(position + 2) >> 1]! : undefined,
    addr: left >= 20 ? r.ipOf(view, position + 4, u8[position]!) : undefined,
    key: left >= 100 ? u8.slice(position + 20, position + 20 + 80) : undefined,
    trailingBytes: left > 100 ? view.u8.slice(position + 100, end) : undefined,
  }
}
function putTcpMd5sig(w: Writer, at: number, value: any): void {
  r.expectObject(value, "tcp-md5sig")
  let key = ''
  try {
    for (key in value) {
      const item = value[key]
      if (item === undefined) continue
      switch (key) {
        case "family": r.put.u8(w.view.data, at, item, LE); break
        case "prefixlen": r.put.u8(w.view.data, at + 1, item, LE); break
        case "keylen": r.put.u16(w.view.data, at + 2, item, LE); break
        case "addr": r.putBytes(w, at + 4, 16, r.ipBytes(item)); break
        case "key": r.putBytes(w, at + 20, 80, item); break
        case "trailingBytes": break
        default: r.unknownKey("struct tcp-md5sig", ["family","prefixlen","keylen","addr","key"])
      }
    }
  } catch (error) { r.at(key, -1, error) }
}
function encodeTcpMd5sig(w: Writer, value: any): void {
  const at = w.zeros(100)
  putTcpMd5sig(w, at, value)
  if (value.trailingBytes !== undefined) w.raw(value.trailingBytes)
}
const SHUTDOWN_BITS: ReadonlyMap<string, number | bigint> = new Map<string, number | bigint>([["receive", 1], ["send", 2]])
const SHUTDOWN_FLAGS = r.flagsDecoder([...SHUTDOWN_BITS])
const SOCKET_OPTION_BITS: ReadonlyMap<string, number | bigint> = new Map<string, number | bigint>([["recverr", 1], ["is-icsk", 2], ["freebind", 4], ["hdrincl", 8], ["mc-loop", 16], ["transparent", 32], ["mc-all", 64], ["nodefrag", 128], ["bind-address-no-port", 256], ["recverr-rfc4884", 512], ["defer-connect", 1024]])
const SOCKET_OPTION_FLAGS = r.flagsDecoder([...SOCKET_OPTION_BITS])
const InetDiagMsgInetDiag_REST = { meminfo: undefined, info: undefined, vegasinfo: undefined, cong: undefined, tos: undefined, tclass: undefined, skmeminfo: undefined, dctcpinfo: undefined, protocol: undefined, skv6only: undefined, locals: undefined, peers: undefined, bbrinfo: undefined, classId: undefined, md5sig: undefined, ulpInfo: undefined, skBpfStorages: undefined }
/** The object with one more attribute; undefined where that is to be kept as it came. */
function restInetDiagMsgInetDiag(view: ByteView, p: number, type: number, length: number, out: any): any {
  const { u8, u32 } = view
  const at = p + 4
  const stop = p + length
  switch (type) {
        case 1: out ??= { ...InetDiagMsgInetDiag_REST }; out.meminfo = decodeInetDiagMeminfo(view, at, stop); return out
        case 2: out ??= { ...InetDiagMsgInetDiag_REST }; out.info = decodeTcpInfo(view, at, stop); return out
        case 3: out ??= { ...InetDiagMsgInetDiag_REST }; out.vegasinfo = decodeTcpvegasInfo(view, at, stop); return out
        case 4: out ??= { ...InetDiagMsgInetDiag_REST }; out.cong = r.decodeText(u8, at, stop); return out
        case 5: case 6: case 10: case 11: if (length === 5) { const item = u8[at]!; out ??= { ...InetDiagMsgInetDiag_REST }; switch (type) { case 5: out.tos = item; return out; case 6: out.tclass = item; return out; case 10: out.protocol = item; return out; default: out.skv6only = item; return out } } break
        case 7: out ??= { ...InetDiagMsgInetDiag_REST }; out.skmeminfo = decodeSkMeminfo(view, at, stop); return out
        case 9: out ??= { ...InetDiagMsgInetDiag_REST }; out.dctcpinfo = decodeTcpDctcpInfo(view, at, stop); return out
        case 12: case 13: { const item = r.bytes(u8, at, stop); out ??= { ...InetDiagMsgInetDiag_REST }; switch (type) { case 12: out.locals = item; return out; default: out.peers = item; return out } }
        case 16: out ??= { ...InetDiagMsgInetDiag_REST }; out.bbrinfo = decodeTcpBbrInfo(view, at, stop); return out
        case 17: if (length === 8) { out ??= { ...InetDiagMsgInetDiag_REST }; out.classId = u32[at >> 2]!; return out } break
        case 18: out ??= { ...InetDiagMsgInetDiag_REST }; out.md5sig = decodeTcpMd5sig(view, at, stop); return out
        case 19: out ??= { ...InetDiagMsgInetDiag_REST }; out.ulpInfo = decodeUlpInfo(view, at, stop); return out
        case 20: out ??= { ...InetDiagMsgInetDiag_REST }; out.skBpfStorages = decodeBpfStorages(view, at, stop); return out
  }
  return undefined
}
function wholeInetDiagMsgInetDiag(lean: InetDiagMsgInetDiag, others: any, unknown: RawAttribute[] | undefined): InetDiagMsgInetDiag {
  return {
    family: lean.family,
    state: lean.state,
    timer: lean.timer,
    retrans: lean.retrans,
    sport: lean.sport,
    dport: lean.dport,
    src: lean.src,
    dst: lean.dst,
    if: lean.if,
    cookie: lean.cookie,
    cookieHigh: lean.cookieHigh,
    expires: lean.expires,
    rqueue: lean.rqueue,
    wqueue: lean.wqueue,
    uid: lean.uid,
    inode: lean.inode,
    meminfo: others.meminfo,
    info: others.info,
    vegasinfo: others.vegasinfo,
    cong: others.cong,
    tos: others.tos,
    tclass: others.tclass,
    skmeminfo: others.skmeminfo,
    shutdown: lean.shutdown,
    dctcpinfo: others.dctcpinfo,
    protocol: others.protocol,
    skv6only: others.skv6only,
    locals: others.locals,
    peers: others.peers,
    mark: lean.mark,
    bbrinfo: others.bbrinfo,
    classId: others.classId,
    md5sig: others.md5sig,
    ulpInfo: others.ulpInfo,
    skBpfStorages: others.skBpfStorages,
    cgroupId: lean.cgroupId,
    sockopt: lean.sockopt,
    unknownAttributes: unknown,
  }
}
const InetDiagMsgInetDiag_NAMES: Readonly<Record<number, string>> = {"1":"meminfo","2":"info","3":"vegasinfo","4":"cong","5":"tos","6":"tclass","7":"skmeminfo","8":"shutdown","9":"dctcpinfo","10":"protocol","11":"skv6only","12":"locals","13":"peers","15":"mark","16":"bbrinfo","17":"class-id","18":"md5sig","19":"ulp-info","20":"sk-bpf-storages","21":"cgroup-id","22":"sockopt"}
function decodeInetDiagMsgInetDiag(view: ByteView, position: number, end: number): InetDiagMsgInetDiag {
  const u16 = view.u16
  const { u8, u32, data } = view
  if (end - position < 72) r.shortHeader("inet-diag-msg", 72, position, end)
  let v7: readonly Shutdown[] | undefined
  let v13: number | undefined
  let v19: bigint | undefined
  let v20: readonly SocketOption[] | undefined
  let rest: any
  let unknown: RawAttribute[] | undefined
  let p = position + 72
  let type = -1
  let length = 0
  try {
    for (; end - p >= 4; p += (length + 3) & -4) {
      type = u16[(p >> 1) + 1]! & 0x3fff
      length = u16[p >> 1]!
      if (length < 4 || p + length > end) r.badAttribute(view, p, end)
      const at = p + 4
      switch (type) {
        case 8: if (length === 5) { v7 = SHUTDOWN_FLAGS(u8[at]!); continue } break
        case 15: if (length === 8) { v13 = u32[at >> 2]!; continue } break
        case 21: if (length === 12) { v19 = r.u64(view, at, LE); continue } break
        case 22: if (length === 6) { v20 = SOCKET_OPTION_FLAGS(data.getUint16(at, true)); continue } break
        case 14: continue
        default: {
          const more = restInetDiagMsgInetDiag(view, p, type, length, rest)
          if (more === undefined) break
          rest = more
          continue
        }
      }
      unknown = r.keep(unknown, view, p, length)
    }
    type = -1
    if (p < end) r.leftover(p, end)
  } catch (error) { r.inAttribute(InetDiagMsgInetDiag_NAMES, type, p, error) }
  const out: InetDiagMsgInetDiag = {
    family: u8[position]!,
    state: (SOCKET_STATE_NAMES[u8[position + 1]!] ?? u8[position + 1]!),
    timer: (SOCKET_TIMER_NAMES[u8[position + 2]!] ?? u8[position + 2]!),
    retrans: u8[position + 3]!,
    sport: data.getUint16(position + 4, false),
    dport: data.getUint16(position + 6, false),
    src: r.ipOf(view, position + 8, u8[position]!),
    dst: r.ipOf(view, position + 24, u8[position]!),
    if: u32[(position + 40) >> 2]!,
    cookie: u32[(position + 44) >> 2]!,
    cookieHigh: u32[(position + 48) >> 2]!,
    expires: u32[(position + 52) >> 2]!,
    rqueue: u32[(position + 56) >> 2]!,
    wqueue: u32[(position + 60) >> 2]!,
    uid: u32[(position + 64) >> 2]!,
    inode: u32[(position + 68) >> 2]!,
    shutdown: v7,
    mark: v13,
    cgroupId: v19,
    sockopt: v20,
  }
  return rest === undefined && unknown === undefined ? out : wholeInetDiagMsgInetDiag(out, rest ?? InetDiagMsgInetDiag_REST, unknown)
}
function encodeInetDiagMsgInetDiag(w: Writer, value: any): void {
  r.expectObject(value, "inet-diag-msg and inet-diag")
  const header = w.zeros(72)
  w.pad()
  let key = ''
  try {
    for (key in value) {
      const item = value[key]
      if (item === undefined) continue
      switch (key) {
        case "family": r.put.u8(w.view.data, header + 0, item, LE); break
        case "state": r.put.u8(w.view.data, header + 1, r.enumNumber(SOCKET_STATE_NUMBERS, item), LE); break
        case "timer": r.put.u8(w.view.data, header + 2, r.enumNumber(SOCKET_TIMER_NUMBERS, item), LE); break
        case "retrans": r.put.u8(w.view.data, header + 3, item, LE); break
        case "sport": r.put.u16(w.view.data, header + 4, item, false); break
        case "dport": r.put.u16(w.view.data, header + 6, item, false); break
        case "src": r.putBytes(w, header + 8, 16, r.ipBytes(item)); break
        case "dst": r.putBytes(w, header + 24, 16, r.ipBytes(item)); break
        case "if": r.put.u32(w.view.data, header + 40, item, LE); break
        case "cookie": r.put.u32(w.view.data, header + 44, item, LE); break
        case "cookieHigh": r.put.u32(w.view.data, header + 48, item, LE); break
        case "expires": r.put.u32(w.view.data, header + 52, item, LE); break
        case "rqueue": r.put.u32(w.view.data, header + 56, item, LE); break
        case "wqueue": r.put.u32(w.view.data, header + 60, item, LE); break
        case "uid": r.put.u32(w.view.data, header + 64, item, LE); break
        case "inode": r.put.u32(w.view.data, header + 68, item, LE); break
        case "meminfo": { const start = w.startAttribute(1); encodeInetDiagMeminfo(w, item); w.endNest(start) }; break
        case "info": { const start = w.startAttribute(2); encodeTcpInfo(w, item); w.endNest(start) }; break
        case "vegasinfo": { const start = w.startAttribute(3); encodeTcpvegasInfo(w, item); w.endNest(start) }; break
        case "cong": r.writeString(w, 4, item); break
        case "tos": w.u8(5, item); break
        case "tclass": w.u8(6, item); break
        case "skmeminfo": { const start = w.startAttribute(7); encodeSkMeminfo(w, item); w.endNest(start) }; break
        case "shutdown": w.u8(8, Number(r.flagBits(SHUTDOWN_BITS, item))); break
        case "dctcpinfo": { const start = w.startAttribute(9); encodeTcpDctcpInfo(w, item); w.endNest(start) }; break
        case "protocol": w.u8(10, item); break
        case "skv6only": w.u8(11, item); break
        case "locals": r.writeBytes(w, 12, item); break
        case "peers": r.writeBytes(w, 13, item); break
        case "mark": w.u32(15, item); break
        case "bbrinfo": { const start = w.startAttribute(16); encodeTcpBbrInfo(w, item); w.endNest(start) }; break
        case "classId": w.u32(17, item); break
        case "md5sig": { const start = w.startAttribute(18); encodeTcpMd5sig(w, item); w.endNest(start) }; break
        case "ulpInfo": { const nest = w.startNest(19); encodeUlpInfo(w, item); w.endNest(nest) }; break
        case "skBpfStorages": { const nest = w.startNest(20); encodeBpfStorages(w, item); w.endNest(nest) }; break
        case "cgroupId": w.u64(21, item); break
        case "sockopt": w.u16(22, Number(r.flagBits(SOCKET_OPTION_BITS, item)), true); break
        case "unknownAttributes": r.writeUnknown(w, item); break
        default: r.unknownKey("inet-diag-msg and inet-diag", ["family","state","timer","retrans","sport","dport","src","dst","if","cookie","cookieHigh","expires","rqueue","wqueue","uid","inode","meminfo","info","vegasinfo","cong","tos","tclass","skmeminfo","shutdown","dctcpinfo","protocol","skv6only","locals","peers","mark","bbrinfo","classId","md5sig","ulpInfo","skBpfStorages","cgroupId","sockopt"])
      }
    }
  } catch (error) { r.at(key, -1, error) }
}
const MPTCP_INFO_FLAGS_BITS: ReadonlyMap<string, number | bigint> = new Map<string, number | bigint>([["fallback", 1], ["remote-key-received", 2]])
const MPTCP_INFO_FLAGS_FLAGS = r.flagsDecoder([...MPTCP_INFO_FLAGS_BITS])
const MptcpInfo_ALL = { subflows: undefined, addAddrSignal: undefined, addAddrAccepted: undefined, subflowsMax: undefined, addAddrSignalMax: undefined, addAddrAcceptedMax: undefined, flags: undefined, token: undefined, writeSeq: undefined, sndUna: undefined, rcvNxt: undefined, localAddrUsed: undefined, localAddrMax: undefined, csumEnabled: undefined, retransmits: undefined, bytesRetrans: undefined, bytesSent: undefined, bytesReceived: undefined, bytesAcked: undefined, subflowsTotal: undefined, lastDataSent: undefined, lastDataRecv: undefined, lastAckRecv: undefined, trailingBytes: undefined }
function decodeMptcpInfo(view: ByteView, position: number, end: number): MptcpInfo {
  const { u8, u32 } = view
  const left = end - position
  const out: any = { ...MptcpInfo_ALL }
  out.subflows = left >= 1 ? u8[position]! : undefined
  out.addAddrSignal = left >= 2 ? u8[position + 1]! : undefined
  out.addAddrAccepted = left >= 3 ? u8[position + 2]! : undefined
  out.subflowsMax = left >= 4 ? u8[position + 3]! : undefined
  out.addAddrSignalMax = left >= 5 ? u8[position + 4]! : undefined
  out.addAddrAcceptedMax = left >= 6 ? u8[position + 5]! : undefined
  out.flags = left >= 12 ? MPTCP_INFO_FLAGS_FLAGS(u32[(position + 8) >> 2]!) : undefined
  out.token = left >= 16 ? u32[(position + 12) >> 2]! : undefined
  out.writeSeq = left >= 24 ? r.u64(view, position + 16, LE) : undefined
  out.sndUna = left >= 32 ? r.u64(view, position + 24, LE) : undefined
  out.rcvNxt = left >= 40 ? r.u64(view, position + 32, LE) : undefined
  out.localAddrUsed = left >= 41 ? u8[position + 40]! : undefined
  out.localAddrMax = left >= 42 ? u8[position + 41]! : undefined
  out.csumEnabled = left >= 43 ? u8[position + 42]! : undefined
  out.retransmits = left >= 48 ? u32[(position + 44) >> 2]! : undefined
  out.bytesRetrans = left >= 56 ? r.u64(view, position + 48, LE) : undefined
  out.bytesSent = left >= 64 ? r.u64(view, position + 56, LE) : undefined
  out.bytesReceived = left >= 72 ? r.u64(view, position + 64, LE) : undefined
  out.bytesAcked = left >= 80 ? r.u64(view, position + 72, LE) : undefined
  out.subflowsTotal = left >= 81 ? u8[position + 80]! : undefined
  out.lastDataSent = left >= 88 ? u32[(position + 84) >> 2]! : undefined
  out.lastDataRecv = left >= 92 ? u32[(position + 88) >> 2]! : undefined
  out.lastAckRecv = left >= 96 ? u32[(position + 92) >> 2]! : undefined
  out.trailingBytes = left > 96 ? view.u8.slice(position + 96, end) : undefined
  return out
}
function putMptcpInfo(w: Writer, at: number, value: any): void {
  r.expectObject(value, "mptcp-info")
  let key = ''
  try {
    for (key in value) {
      const item = value[key]
      if (item === undefined) continue
      switch (key) {
        case "subflows": r.put.u8(w.view.data, at, item, LE); break
        case "addAddrSignal": r.put.u8(w.view.data, at + 1, item, LE); break
        case "addAddrAccepted": r.put.u8(w.view.data, at + 2, item, LE); break
        case "subflowsMax": r.put.u8(w.view.data, at + 3, item, LE); break
        case "addAddrSignalMax": r.put.u8(w.view.data, at + 4, item, LE); break
        case "addAddrAcceptedMax": r.put.u8(w.view.data, at + 5, item, LE); break
        case "flags": r.put.u32(w.view.data, at + 8, Number(r.flagBits(MPTCP_INFO_FLAGS_BITS, item)), LE); break
        case "token": r.put.u32(w.view.data, at + 12, item, LE); break
        case "writeSeq": r.put.u64(w.view.data, at + 16, item, LE); break
        case "sndUna": r.put.u64(w.view.data, at + 24, item, LE); break
        case "rcvNxt": r.put.u64(w.view.data, at + 32, item, LE); break
        case "localAddrUsed": r.put.u8(w.view.data, at + 40, item, LE); break
        case "localAddrMax": r.put.u8(w.view.data, at + 41, item, LE); break
        case "csumEnabled": r.put.u8(w.view.data, at + 42, item, LE); break
        case "retransmits": r.put.u32(w.view.data, at + 44, item, LE); break
        case "bytesRetrans": r.put.u64(w.view.data, at + 48, item, LE); break
        case "bytesSent": r.put.u64(w.view.data, at + 56, item, LE); break
        case "bytesReceived": r.put.u64(w.view.data, at + 64, item, LE); break
        case "bytesAcked": r.put.u64(w.view.data, at + 72, item, LE); break
        case "subflowsTotal": r.put.u8(w.view.data, at + 80, item, LE); break
        case "lastDataSent": r.put.u32(w.view.data, at + 84, item, LE); break
        case "lastDataRecv": r.put.u32(w.view.data, at + 88, item, LE); break
        case "lastAckRecv": r.put.u32(w.view.data, at + 92, item, LE); break
        case "trailingBytes": break
        default: r.unknownKey("struct mptcp-info", ["subflows","addAddrSignal","addAddrAccepted","subflowsMax","addAddrSignalMax","addAddrAcceptedMax","flags","token","writeSeq","sndUna","rcvNxt","localAddrUsed","localAddrMax","csumEnabled","retransmits","bytesRetrans","bytesSent","bytesReceived","bytesAcked","subflowsTotal","lastDataSent","lastDataRecv","lastAckRecv"])
      }
    }
  } catch (error) { r.at(key, -1, error) }
}
function encodeMptcpInfo(w: Writer, value: any): void {
  const at = w.zeros(96)
  putMptcpInfo(w, at, value)
  if (value.trailingBytes !== undefined) w.raw(value.trailingBytes)
}
const InetDiagMsgMptcpDiag_NAMES: Readonly<Record<number, string>> = {"1":"meminfo","2":"info","4":"cong","5":"tos","6":"tclass","7":"skmeminfo","8":"shutdown","10":"protocol","11":"skv6only","15":"mark","17":"class-id","20":"sk-bpf-storages","21":"cgroup-id","22":"sockopt"}
function decodeInetDiagMsgMptcpDiag(view: ByteView, position: number, end: number): InetDiagMsgMptcpDiag {
  const u16 = view.u16
  const { u8, u32, data } = view
  if (end - position < 72) r.shortHeader("inet-diag-msg", 72, position, end)
  let v0: InetDiagMeminfo | undefined
  let v1: MptcpInfo | undefined
  let v2: string | undefined
  let v3: number | undefined
  let v4: number | undefined
  let v5: SkMeminfo | undefined
  let v6: readonly Shutdown[] | undefined
  let v7: number | undefined
  let v8: number | undefined
  let v9: number | undefined
  let v10: number | undefined
  let v11: BpfStorages | undefined
  let v12: bigint | undefined
  let v13: readonly SocketOption[] | undefined
  let unknown: RawAttribute[] | undefined
  let p = position + 72
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
        case 1: v0 = decodeInetDiagMeminfo(view, at, stop); continue
        case 2: v1 = decodeMptcpInfo(view, at, stop); continue
        case 4: v2 = r.decodeText(u8, at, stop); continue
        case 5: case 6: case 10: case 11: if (length === 5) { const item = u8[at]!; switch (type) { case 5: v3 = item; continue; case 6: v4 = item; continue; case 10: v7 = item; continue; default: v8 = item; continue } } break
        case 7: v5 = decodeSkMeminfo(view, at, stop); continue
        case 8: if (length === 5) { v6 = SHUTDOWN_FLAGS(u8[at]!); continue } break
        case 15: case 17: if (length === 8) { const item = u32[at >> 2]!; switch (type) { case 15: v9 = item; continue; default: v10 = item; continue } } break
        case 20: v11 = decodeBpfStorages(view, at, stop); continue
        case 21: if (length === 12) { v12 = r.u64(view, at, LE); continue } break
        case 22: if (length === 6) { v13 = SOCKET_OPTION_FLAGS(data.getUint16(at, true)); continue } break
        case 14: continue
      }
      unknown = r.keep(unknown, view, p, length)
    }
    type = -1
    if (p < end) r.leftover(p, end)
  } catch (error) { r.inAttribute(InetDiagMsgMptcpDiag_NAMES, type, p, error) }
  return {
    family: u8[position]!,
    state: (SOCKET_STATE_NAMES[u8[position + 1]!] ?? u8[position + 1]!),
    timer: (SOCKET_TIMER_NAMES[u8[position + 2]!] ?? u8[position + 2]!),
    retrans: u8[position + 3]!,
    sport: data.getUint16(position + 4, false),
    dport: data.getUint16(position + 6, false),
    src: r.ipOf(view, position + 8, u8[position]!),
    dst: r.ipOf(view, position + 24, u8[position]!),
    if: u32[(position + 40) >> 2]!,
    cookie: u32[(position + 44) >> 2]!,
    cookieHigh: u32[(position + 48) >> 2]!,
    expires: u32[(position + 52) >> 2]!,
    rqueue: u32[(position + 56) >> 2]!,
    wqueue: u32[(position + 60) >> 2]!,
    uid: u32[(position + 64) >> 2]!,
    inode: u32[(position + 68) >> 2]!,
    meminfo: v0,
    info: v1,
    cong: v2,
    tos: v3,
    tclass: v4,
    skmeminfo: v5,
    shutdown: v6,
    protocol: v7,
    skv6only: v8,
    mark: v9,
    classId: v10,
    skBpfStorages: v11,
    cgroupId: v12,
    sockopt: v13,
    unknownAttributes: unknown,
  }
}
function encodeInetDiagMsgMptcpDiag(w: Writer, value: any): void {
  r.expectObject(value, "inet-diag-msg and mptcp-diag")
  const header = w.zeros(72)
  w.pad()
  let key = ''
  try {
    for (key in value) {
      const item = value[key]
      if (item === undefined) continue
      switch (key) {
        case "family": r.put.u8(w.view.data, header + 0, item, LE); break
        case "state": r.put.u8(w.view.data, header + 1, r.enumNumber(SOCKET_STATE_NUMBERS, item), LE); break
        case "timer": r.put.u8(w.view.data, header + 2, r.enumNumber(SOCKET_TIMER_NUMBERS, item), LE); break
        case "retrans": r.put.u8(w.view.data, header + 3, item, LE); break
        case "sport": r.put.u16(w.view.data, header + 4, item, false); break
        case "dport": r.put.u16(w.view.data, header + 6, item, false); break
        case "src": r.putBytes(w, header + 8, 16, r.ipBytes(item)); break
        case "dst": r.putBytes(w, header + 24, 16, r.ipBytes(item)); break
        case "if": r.put.u32(w.view.data, header + 40, item, LE); break
        case "cookie": r.put.u32(w.view.data, header + 44, item, LE); break
        case "cookieHigh": r.put.u32(w.view.data, header + 48, item, LE); break
        case "expires": r.put.u32(w.view.data, header + 52, item, LE); break
        case "rqueue": r.put.u32(w.view.data, header + 56, item, LE); break
        case "wqueue": r.put.u32(w.view.data, header + 60, item, LE); break
        case "uid": r.put.u32(w.view.data, header + 64, item, LE); break
        case "inode": r.put.u32(w.view.data, header + 68, item, LE); break
        case "meminfo": { const start = w.startAttribute(1); encodeInetDiagMeminfo(w, item); w.endNest(start) }; break
        case "info": { const start = w.startAttribute(2); encodeMptcpInfo(w, item); w.endNest(start) }; break
        case "cong": r.writeString(w, 4, item); break
        case "tos": w.u8(5, item); break
        case "tclass": w.u8(6, item); break
        case "skmeminfo": { const start = w.startAttribute(7); encodeSkMeminfo(w, item); w.endNest(start) }; break
        case "shutdown": w.u8(8, Number(r.flagBits(SHUTDOWN_BITS, item))); break
        case "protocol": w.u8(10, item); break
        case "skv6only": w.u8(11, item); break
        case "mark": w.u32(15, item); break
        case "classId": w.u32(17, item); break
        case "skBpfStorages": { const nest = w.startNest(20); encodeBpfStorages(w, item); w.endNest(nest) }; break
        case "cgroupId": w.u64(21, item); break
        case "sockopt": w.u16(22, Number(r.flagBits(SOCKET_OPTION_BITS, item)), true); break
        case "unknownAttributes": r.writeUnknown(w, item); break
        default: r.unknownKey("inet-diag-msg and mptcp-diag", ["family","state","timer","retrans","sport","dport","src","dst","if","cookie","cookieHigh","expires","rqueue","wqueue","uid","inode","meminfo","info","cong","tos","tclass","skmeminfo","shutdown","protocol","skv6only","mark","classId","skBpfStorages","cgroupId","sockopt"])
      }
    }
  } catch (error) { r.at(key, -1, error) }
}
const BpfStorageReq_NAMES: Readonly<Record<number, string>> = {"1":"map-fd"}
function decodeBpfStorageReq(view: ByteView, position: number, end: number): BpfStorageReq {
  const u16 = view.u16
  const { u32 } = view
  let v0: (number)[] | undefined
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
        case 1: if (length === 8) { (v0 ??= []).push(u32[at >> 2]!); continue } break
      }
      unknown = r.keep(unknown, view, p, length)
    }
    type = -1
    if (p < end) r.leftover(p, end)
  } catch (error) { r.inAttribute(BpfStorageReq_NAMES, type, p, error) }
  return {
    mapFd: v0,
    unknownAttributes: unknown,
  }
}
function encodeBpfStorageReq(w: Writer, value: any): void {
  r.expectObject(value, "bpf-storage-req")
  let key = ''
  let index = -1
  try {
    for (key in value) {
      const item = value[key]
      if (item === undefined) continue
      switch (key) {
        case "mapFd": { r.expectArray(item); const list = item as readonly any[]; for (let i = 0; i < list.length; i++) { index = i; const item = list[i]; w.u32(1, item) } index = -1; }; break
        case "unknownAttributes": r.writeUnknown(w, item); break
        default: r.unknownKey("bpf-storage-req", ["mapFd"])
      }
    }
  } catch (error) { r.at(key, index, error) }
}
const UlpInfo_NAMES: Readonly<Record<number, string>> = {"1":"name","2":"tls","3":"mptcp"}
function decodeUlpInfo(view: ByteView, position: number, end: number): UlpInfo {
  const u16 = view.u16
  const { u8 } = view
  let v0: string | undefined
  let v1: TlsInfo | undefined
  let v2: MptcpSubflow | undefined
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
        case 2: v1 = decodeTlsInfo(view, at, stop); continue
        case 3: v2 = decodeMptcpSubflow(view, at, stop); continue
      }
      unknown = r.keep(unknown, view, p, length)
    }
    type = -1
    if (p < end) r.leftover(p, end)
  } catch (error) { r.inAttribute(UlpInfo_NAMES, type, p, error) }
  return {
    name: v0,
    tls: v1,
    mptcp: v2,
    unknownAttributes: unknown,
  }
}
function encodeUlpInfo(w: Writer, value: any): void {
  r.expectObject(value, "ulp-info")
  let key = ''
  try {
    for (key in value) {
      const item = value[key]
      if (item === undefined) continue
      switch (key) {
        case "name": r.writeString(w, 1, item); break
        case "tls": { const nest = w.startNest(2); encodeTlsInfo(w, item); w.endNest(nest) }; break
        case "mptcp": { const nest = w.startNest(3); encodeMptcpSubflow(w, item); w.endNest(nest) }; break
        case "unknownAttributes": r.writeUnknown(w, item); break
        default: r.unknownKey("ulp-info", ["name","tls","mptcp"])
      }
    }
  } catch (error) { r.at(key, -1, error) }
}
const BpfStorages_NAMES: Readonly<Record<number, string>> = {"1":"storage"}
function decodeBpfStorages(view: ByteView, position: number, end: number): BpfStorages {
  const u16 = view.u16
  let v0: (BpfStorage)[] | undefined
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
        case 1: (v0 ??= []).push(decodeBpfStorage(view, at, stop)); continue
      }
      unknown = r.keep(unknown, view, p, length)
    }
    type = -1
    if (p < end) r.leftover(p, end)
  } catch (error) { r.inAttribute(BpfStorages_NAMES, type, p, error) }
  return {
    storage: v0,
    unknownAttributes: unknown,
  }
}
function encodeBpfStorages(w: Writer, value: any): void {
  r.expectObject(value, "bpf-storages")
  let key = ''
  let index = -1
  try {
    for (key in value) {
      const item = value[key]
      if (item === undefined) continue
      switch (key) {
        case "storage": { r.expectArray(item); const list = item as readonly any[]; for (let i = 0; i < list.length; i++) { index = i; const item = list[i]; { const nest = w.startNest(1); encodeBpfStorage(w, item); w.endNest(nest) } } index = -1; }; break
        case "unknownAttributes": r.writeUnknown(w, item); break
        default: r.unknownKey("bpf-storages", ["storage"])
      }
    }
  } catch (error) { r.at(key, index, error) }
}
const TlsInfo_NAMES: Readonly<Record<number, string>> = {"1":"version","2":"cipher","3":"txconf","4":"rxconf","5":"zc-ro-tx","6":"rx-no-pad"}
function decodeTlsInfo(view: ByteView, position: number, end: number): TlsInfo {
  const { u16 } = view
  let v0: number | undefined
  let v1: number | undefined
  let v2: number | undefined
  let v3: number | undefined
  let v4: boolean | undefined
  let v5: boolean | undefined
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
        case 1: case 2: case 3: case 4: if (length === 6) { const item = u16[at >> 1]!; switch (type) { case 1: v0 = item; continue; case 2: v1 = item; continue; case 3: v2 = item; continue; default: v3 = item; continue } } break
        case 5: case 6: if (length === 4) { const item = true; switch (type) { case 5: v4 = item; continue; default: v5 = item; continue } } break
      }
      unknown = r.keep(unknown, view, p, length)
    }
    type = -1
    if (p < end) r.leftover(p, end)
  } catch (error) { r.inAttribute(TlsInfo_NAMES, type, p, error) }
  return {
    version: v0,
    cipher: v1,
    txconf: v2,
    rxconf: v3,
    zcRoTx: v4,
    rxNoPad: v5,
    unknownAttributes: unknown,
  }
}
function encodeTlsInfo(w: Writer, value: any): void {
  r.expectObject(value, "tls-info")
  let key = ''
  try {
    for (key in value) {
      const item = value[key]
      if (item === undefined) continue
      switch (key) {
        case "version": w.u16(1, item); break
        case "cipher": w.u16(2, item); break
        case "txconf": w.u16(3, item); break
        case "rxconf": w.u16(4, item); break
        case "zcRoTx": r.writeFlag(w, 5, item); break
        case "rxNoPad": r.writeFlag(w, 6, item); break
        case "unknownAttributes": r.writeUnknown(w, item); break
        default: r.unknownKey("tls-info", ["version","cipher","txconf","rxconf","zcRoTx","rxNoPad"])
      }
    }
  } catch (error) { r.at(key, -1, error) }
}
const MPTCP_SUBFLOW_FLAGS_BITS: ReadonlyMap<string, number | bigint> = new Map<string, number | bigint>([["mcap-rem", 1], ["mcap-loc", 2], ["join-rem", 4], ["join-loc", 8], ["bkup-rem", 16], ["bkup-loc", 32], ["fully-established", 64], ["connected", 128], ["mapvalid", 256]])
const MPTCP_SUBFLOW_FLAGS_FLAGS = r.flagsDecoder([...MPTCP_SUBFLOW_FLAGS_BITS])
const MptcpSubflow_NAMES: Readonly<Record<number, string>> = {"1":"token-rem","2":"token-loc","3":"relwrite-seq","4":"map-seq","5":"map-sfseq","6":"ssn-offset","7":"map-datalen","8":"flags","9":"id-rem","10":"id-loc"}
function decodeMptcpSubflow(view: ByteView, position: number, end: number): MptcpSubflow {
  const { u8, u16, u32 } = view
  let v0: number | undefined
  let v1: number | undefined
  let v2: number | undefined
  let v3: bigint | undefined
  let v4: number | undefined
  let v5: number | undefined
  let v6: number | undefined
  let v7: readonly MptcpSubflowFlags[] | undefined
  let v8: number | undefined
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
      switch (type) {
        case 1: case 2: case 3: case 5: case 6: if (length === 8) { const item = u32[at >> 2]!; switch (type) { case 1: v0 = item; continue; case 2: v1 = item; continue; case 3: v2 = item; continue; case 5: v4 = item; continue; default: v5 = item; continue } } break
        case 4: if (length === 12) { v3 = r.u64(view, at, LE); continue } break
        case 7: if (length === 6) { v6 = u16[at >> 1]!; continue } break
        case 8: if (length === 8) { v7 = MPTCP_SUBFLOW_FLAGS_FLAGS(u32[at >> 2]!); continue } break
        case 9: case 10: if (length === 5) { const item = u8[at]!; switch (type) { case 9: v8 = item; continue; default: v9 = item; continue } } break
        case 11: continue
      }
      unknown = r.keep(unknown, view, p, length)
    }
    type = -1
    if (p < end) r.leftover(p, end)
  } catch (error) { r.inAttribute(MptcpSubflow_NAMES, type, p, error) }
  return {
    tokenRem: v0,
    tokenLoc: v1,
    relwriteSeq: v2,
    mapSeq: v3,
    mapSfseq: v4,
    ssnOffset: v5,
    mapDatalen: v6,
    flags: v7,
    idRem: v8,
    idLoc: v9,
    unknownAttributes: unknown,
  }
}
function encodeMptcpSubflow(w: Writer, value: any): void {
  r.expectObject(value, "mptcp-subflow")
  let key = ''
  try {
    for (key in value) {
      const item = value[key]
      if (item === undefined) continue
      switch (key) {
        case "tokenRem": w.u32(1, item); break
        case "tokenLoc": w.u32(2, item); break
        case "relwriteSeq": w.u32(3, item); break
        case "mapSeq": w.u64(4, item); break
        case "mapSfseq": w.u32(5, item); break
        case "ssnOffset": w.u32(6, item); break
        case "mapDatalen": w.u16(7, item); break
        case "flags": w.u32(8, Number(r.flagBits(MPTCP_SUBFLOW_FLAGS_BITS, item))); break
        case "idRem": w.u8(9, item); break
        case "idLoc": w.u8(10, item); break
        case "unknownAttributes": r.writeUnknown(w, item); break
        default: r.unknownKey("mptcp-subflow", ["tokenRem","tokenLoc","relwriteSeq","mapSeq","mapSfseq","ssnOffset","mapDatalen","flags","idRem","idLoc"])
      }
    }
  } catch (error) { r.at(key, -1, error) }
}
const BpfStorage_NAMES: Readonly<Record<number, string>> = {"2":"map-id","3":"map-value"}
function decodeBpfStorage(view: ByteView, position: number, end: number): BpfStorage {
  const u16 = view.u16
  const { u8, u32 } = view
  let v0: number | undefined
  let v1: Uint8Array | undefined
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
        case 2: if (length === 8) { v0 = u32[at >> 2]!; continue } break
        case 3: v1 = r.bytes(u8, at, stop); continue
        case 1: continue
      }
      unknown = r.keep(unknown, view, p, length)
    }
    type = -1
    if (p < end) r.leftover(p, end)
  } catch (error) { r.inAttribute(BpfStorage_NAMES, type, p, error) }
  return {
    mapId: v0,
    mapValue: v1,
    unknownAttributes: unknown,
  }
}
function encodeBpfStorage(w: Writer, value: any): void {
  r.expectObject(value, "bpf-storage")
  let key = ''
  try {
    for (key in value) {
      const item = value[key]
      if (item === undefined) continue
      switch (key) {
        case "mapId": w.u32(2, item); break
        case "mapValue": r.writeBytes(w, 3, item); break
        case "unknownAttributes": r.writeUnknown(w, item); break
        default: r.unknownKey("bpf-storage", ["mapId","mapValue"])
      }
    }
  } catch (error) { r.at(key, -1, error) }
}

/** The family inet_diag. */
export const inetDiag: Family<InetDiagOperations, InetDiagEvents> = {
  name: "inet_diag",
  protocol: 4,
  generic: false,
  version: 1,
  groups: { "sknlgrp-inet-tcp-destroy": 1, "sknlgrp-inet-udp-destroy": 2, "sknlgrp-inet6-tcp-destroy": 3, "sknlgrp-inet6-udp-destroy": 4 },
  operations: {
    "get": {
      name: "get",
      do: { request: 20, reply: 20, encodeRequest: encodeInetDiagReqV2InetDiagReq, decodeRequest: decodeInetDiagReqV2InetDiagReq, encodeReply: encodeInetDiagMsgInetDiag, decodeReply: decodeInetDiagMsgInetDiag },
      dump: { request: 20, reply: 20, encodeRequest: encodeInetDiagReqV2InetDiagReq, decodeRequest: decodeInetDiagReqV2InetDiagReq, encodeReply: encodeInetDiagMsgInetDiag, decodeReply: decodeInetDiagMsgInetDiag },
    },
    "getMptcp": {
      name: "get-mptcp",
      do: { request: 20, reply: 20, encodeRequest: encodeInetDiagReqV2InetDiagReq, decodeRequest: decodeInetDiagReqV2InetDiagReq, encodeReply: encodeInetDiagMsgMptcpDiag, decodeReply: decodeInetDiagMsgMptcpDiag },
      dump: { request: 20, reply: 20, encodeRequest: encodeInetDiagReqV2InetDiagReq, decodeRequest: decodeInetDiagReqV2InetDiagReq, encodeReply: encodeInetDiagMsgMptcpDiag, decodeReply: decodeInetDiagMsgMptcpDiag },
    },
    "destroy": {
      name: "destroy",
      do: { request: 21, reply: undefined, encodeRequest: encodeInetDiagReqV2InetDiagReq, decodeRequest: decodeInetDiagReqV2InetDiagReq, encodeReply: encodeInetDiagReqV2InetDiagReq, decodeReply: decodeInetDiagReqV2InetDiagReq },
    },
  },
  events: {
    20: { name: "destroyed", decode: decodeInetDiagMsgInetDiag, encode: encodeInetDiagMsgInetDiag },
    21: { name: "destroy", decode: decodeInetDiagReqV2InetDiagReq, encode: encodeInetDiagReqV2InetDiagReq },
  },
  spec: model,
}

function model(): Spec {
  return {
    name: "inet_diag",
    protocol: "netlink-raw",
    protonum: 4,
    version: 1,
    definitions: [
      {
        kind: "enum",
        name: "socket-state",
        entries: [
          { name: "established", value: 1 },
          { name: "syn-sent", value: 2 },
          { name: "syn-recv", value: 3 },
          { name: "fin-wait1", value: 4 },
          { name: "fin-wait2", value: 5 },
          { name: "time-wait", value: 6 },
          { name: "close", value: 7 },
          { name: "close-wait", value: 8 },
          { name: "last-ack", value: 9 },
          { name: "listen", value: 10 },
          { name: "closing", value: 11 },
          { name: "new-syn-recv", value: 12 },
          { name: "bound-inactive", value: 13 },
        ],
        valueStart: 1,
      },
      {
        kind: "enum",
        name: "socket-timer",
        entries: [
          { name: "none", value: 0 },
          { name: "retransmit", value: 1 },
          { name: "keepalive", value: 2 },
          { name: "time-wait", value: 3 },
          { name: "probe", value: 4 },
        ],
      },
      {
        kind: "flags",
        name: "extension",
        entries: [
          { name: "meminfo", value: 1 },
          { name: "info", value: 2 },
          { name: "vegasinfo", value: 4 },
          { name: "cong", value: 8 },
          { name: "tos", value: 16 },
          { name: "tclass", value: 32 },
          { name: "skmeminfo", value: 64 },
          { name: "shutdown", value: 128 },
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
        kind: "flags",
        name: "socket-option",
        entries: [
          { name: "recverr", value: 1 },
          { name: "is-icsk", value: 2 },
          { name: "freebind", value: 4 },
          { name: "hdrincl", value: 8 },
          { name: "mc-loop", value: 16 },
          { name: "transparent", value: 32 },
          { name: "mc-all", value: 64 },
          { name: "nodefrag", value: 128 },
          { name: "bind-address-no-port", value: 256 },
          { name: "recverr-rfc4884", value: 512 },
          { name: "defer-connect", value: 1024 },
        ],
      },
      {
        kind: "struct",
        name: "inet-diag-req-v2",
        members: [
          { name: "sdiag-family", type: "u8" },
          { name: "sdiag-protocol", type: "u8" },
          { name: "ext", type: "u8", enum: "extension" },
          { name: "raw-protocol", type: "u8" },
          { name: "states", type: "u32", enum: "socket-state", enumAsFlags: true },
          { name: "sport", type: "u16", byteOrder: "big-endian" },
          { name: "dport", type: "u16", byteOrder: "big-endian" },
          { name: "src", type: "binary", len: 16, displayHint: "ipv4-or-v6", selector: "sdiag-family" },
          { name: "dst", type: "binary", len: 16, displayHint: "ipv4-or-v6", selector: "sdiag-family" },
          { name: "if", type: "u32" },
          { name: "cookie", type: "u32" },
          { name: "cookie-high", type: "u32" },
        ],
      },
      {
        kind: "struct",
        name: "inet-diag-msg",
        members: [
          { name: "family", type: "u8" },
          { name: "state", type: "u8", enum: "socket-state" },
          { name: "timer", type: "u8", enum: "socket-timer" },
          { name: "retrans", type: "u8" },
          { name: "sport", type: "u16", byteOrder: "big-endian" },
          { name: "dport", type: "u16", byteOrder: "big-endian" },
          { name: "src", type: "binary", len: 16, displayHint: "ipv4-or-v6", selector: "family" },
          { name: "dst", type: "binary", len: 16, displayHint: "ipv4-or-v6", selector: "family" },
          { name: "if", type: "u32" },
          { name: "cookie", type: "u32" },
          { name: "cookie-high", type: "u32" },
          { name: "expires", type: "u32" },
          { name: "rqueue", type: "u32" },
          { name: "wqueue", type: "u32" },
          { name: "uid", type: "u32" },
          { name: "inode", type: "u32" },
        ],
      },
      {
        kind: "struct",
        name: "inet-diag-meminfo",
        members: [
          { name: "rmem", type: "u32" },
          { name: "wmem", type: "u32" },
          { name: "fmem", type: "u32" },
          { name: "tmem", type: "u32" },
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
      {
        kind: "enum",
        name: "tcp-ca-state",
        entries: [
          { name: "open", value: 0 },
          { name: "disorder", value: 1 },
          { name: "cwr", value: 2 },
          { name: "recovery", value: 3 },
          { name: "loss", value: 4 },
        ],
      },
      {
        kind: "flags",
        name: "tcp-option",
        entries: [
          { name: "timestamps", value: 1 },
          { name: "sack", value: 2 },
          { name: "wscale", value: 4 },
          { name: "ecn", value: 8 },
          { name: "ecn-seen", value: 16 },
          { name: "syn-data", value: 32 },
          { name: "usec-ts", value: 64 },
          { name: "tfo-child", value: 128 },
        ],
      },
      {
        kind: "struct",
        name: "tcp-info",
        members: [
          { name: "state", type: "u8", enum: "socket-state" },
          { name: "ca-state", type: "u8", enum: "tcp-ca-state" },
          { name: "retransmits", type: "u8" },
          { name: "probes", type: "u8" },
          { name: "backoff", type: "u8" },
          { name: "options", type: "u8", enum: "tcp-option" },
          { name: "wscale", type: "u8" },
          { name: "delivery-rate-flags", type: "u8" },
          { name: "rto", type: "u32" },
          { name: "ato", type: "u32" },
          { name: "snd-mss", type: "u32" },
          { name: "rcv-mss", type: "u32" },
          { name: "unacked", type: "u32" },
          { name: "sacked", type: "u32" },
          { name: "lost", type: "u32" },
          { name: "retrans", type: "u32" },
          { name: "fackets", type: "u32" },
          { name: "last-data-sent", type: "u32" },
          { name: "last-ack-sent", type: "u32" },
          { name: "last-data-recv", type: "u32" },
          { name: "last-ack-recv", type: "u32" },
          { name: "pmtu", type: "u32" },
          { name: "rcv-ssthresh", type: "u32" },
          { name: "rtt", type: "u32" },
          { name: "rttvar", type: "u32" },
          { name: "snd-ssthresh", type: "u32" },
          { name: "snd-cwnd", type: "u32" },
          { name: "advmss", type: "u32" },
          { name: "reordering", type: "u32" },
          { name: "rcv-rtt", type: "u32" },
          { name: "rcv-space", type: "u32" },
          { name: "total-retrans", type: "u32" },
          { name: "pacing-rate", type: "u64" },
          { name: "max-pacing-rate", type: "u64" },
          { name: "bytes-acked", type: "u64" },
          { name: "bytes-received", type: "u64" },
          { name: "segs-out", type: "u32" },
          { name: "segs-in", type: "u32" },
          { name: "notsent-bytes", type: "u32" },
          { name: "min-rtt", type: "u32" },
          { name: "data-segs-in", type: "u32" },
          { name: "data-segs-out", type: "u32" },
          { name: "delivery-rate", type: "u64" },
          { name: "busy-time", type: "u64" },
          { name: "rwnd-limited", type: "u64" },
          { name: "sndbuf-limited", type: "u64" },
          { name: "delivered", type: "u32" },
          { name: "delivered-ce", type: "u32" },
          { name: "bytes-sent", type: "u64" },
          { name: "bytes-retrans", type: "u64" },
          { name: "dsack-dups", type: "u32" },
          { name: "reord-seen", type: "u32" },
          { name: "rcv-ooopack", type: "u32" },
          { name: "snd-wnd", type: "u32" },
          { name: "rcv-wnd", type: "u32" },
          { name: "rehash", type: "u32" },
          { name: "total-rto", type: "u16" },
          { name: "total-rto-recoveries", type: "u16" },
          { name: "total-rto-time", type: "u32" },
          { name: "received-ce", type: "u32" },
          { name: "delivered-e1-bytes", type: "u32" },
          { name: "delivered-e0-bytes", type: "u32" },
          { name: "delivered-ce-bytes", type: "u32" },
          { name: "received-e1-bytes", type: "u32" },
          { name: "received-e0-bytes", type: "u32" },
          { name: "received-ce-bytes", type: "u32" },
          { name: "accecn", type: "u32" },
        ],
      },
      {
        kind: "flags",
        name: "mptcp-info-flags",
        entries: [
          { name: "fallback", value: 1 },
          { name: "remote-key-received", value: 2 },
        ],
      },
      {
        kind: "struct",
        name: "mptcp-info",
        members: [
          { name: "subflows", type: "u8" },
          { name: "add-addr-signal", type: "u8" },
          { name: "add-addr-accepted", type: "u8" },
          { name: "subflows-max", type: "u8" },
          { name: "add-addr-signal-max", type: "u8" },
          { name: "add-addr-accepted-max", type: "u8" },
          { name: "pad0", type: "pad", len: 2 },
          { name: "flags", type: "u32", enum: "mptcp-info-flags" },
          { name: "token", type: "u32" },
          { name: "write-seq", type: "u64" },
          { name: "snd-una", type: "u64" },
          { name: "rcv-nxt", type: "u64" },
          { name: "local-addr-used", type: "u8" },
          { name: "local-addr-max", type: "u8" },
          { name: "csum-enabled", type: "u8" },
          { name: "pad1", type: "pad", len: 1 },
          { name: "retransmits", type: "u32" },
          { name: "bytes-retrans", type: "u64" },
          { name: "bytes-sent", type: "u64" },
          { name: "bytes-received", type: "u64" },
          { name: "bytes-acked", type: "u64" },
          { name: "subflows-total", type: "u8" },
          { name: "pad2", type: "pad", len: 3 },
          { name: "last-data-sent", type: "u32" },
          { name: "last-data-recv", type: "u32" },
          { name: "last-ack-recv", type: "u32" },
        ],
      },
      {
        kind: "struct",
        name: "tcpvegas-info",
        members: [
          { name: "enabled", type: "u32" },
          { name: "rttcnt", type: "u32" },
          { name: "rtt", type: "u32" },
          { name: "minrtt", type: "u32" },
        ],
      },
      {
        kind: "struct",
        name: "tcp-dctcp-info",
        members: [
          { name: "enabled", type: "u16" },
          { name: "ce-state", type: "u16" },
          { name: "alpha", type: "u32" },
          { name: "ab-ecn", type: "u32" },
          { name: "ab-tot", type: "u32" },
        ],
      },
      {
        kind: "struct",
        name: "tcp-bbr-info",
        members: [
          { name: "bw-lo", type: "u32" },
          { name: "bw-hi", type: "u32" },
          { name: "min-rtt", type: "u32" },
          { name: "pacing-gain", type: "u32" },
          { name: "cwnd-gain", type: "u32" },
        ],
      },
      {
        kind: "struct",
        name: "tcp-md5sig",
        members: [
          { name: "family", type: "u8" },
          { name: "prefixlen", type: "u8" },
          { name: "keylen", type: "u16" },
          { name: "addr", type: "binary", len: 16, displayHint: "ipv4-or-v6", selector: "family" },
          { name: "key", type: "binary", len: 80 },
        ],
      },
      {
        kind: "flags",
        name: "mptcp-subflow-flags",
        entries: [
          { name: "mcap-rem", value: 1 },
          { name: "mcap-loc", value: 2 },
          { name: "join-rem", value: 4 },
          { name: "join-loc", value: 8 },
          { name: "bkup-rem", value: 16 },
          { name: "bkup-loc", value: 32 },
          { name: "fully-established", value: 64 },
          { name: "connected", value: 128 },
          { name: "mapvalid", value: 256 },
        ],
      },
    ],
    attributeSets: [
      {
        name: "inet-diag",
        attributes: [
          { name: "meminfo", value: 1, type: "binary", struct: "inet-diag-meminfo" },
          { name: "info", value: 2, type: "binary", struct: "tcp-info" },
          { name: "vegasinfo", value: 3, type: "binary", struct: "tcpvegas-info" },
          { name: "cong", value: 4, type: "string" },
          { name: "tos", value: 5, type: "u8" },
          { name: "tclass", value: 6, type: "u8" },
          { name: "skmeminfo", value: 7, type: "binary", struct: "sk-meminfo" },
          { name: "shutdown", value: 8, type: "u8", enum: "shutdown" },
          { name: "dctcpinfo", value: 9, type: "binary", struct: "tcp-dctcp-info" },
          { name: "protocol", value: 10, type: "u8" },
          { name: "skv6only", value: 11, type: "u8" },
          { name: "locals", value: 12, type: "binary" },
          { name: "peers", value: 13, type: "binary" },
          { name: "pad", value: 14, type: "pad" },
          { name: "mark", value: 15, type: "u32" },
          { name: "bbrinfo", value: 16, type: "binary", struct: "tcp-bbr-info" },
          { name: "class-id", value: 17, type: "u32" },
          { name: "md5sig", value: 18, type: "binary", struct: "tcp-md5sig" },
          { name: "ulp-info", value: 19, type: "nest", nestedAttributes: "ulp-info" },
          { name: "sk-bpf-storages", value: 20, type: "nest", nestedAttributes: "bpf-storages" },
          { name: "cgroup-id", value: 21, type: "u64" },
          { name: "sockopt", value: 22, type: "u16", byteOrder: "little-endian", enum: "socket-option" },
        ],
        usual: ["shutdown", "mark", "cgroup-id", "sockopt"],
      },
      {
        name: "mptcp-diag",
        attributes: [
          { name: "meminfo", value: 1, type: "binary", struct: "inet-diag-meminfo" },
          { name: "info", value: 2, type: "binary", struct: "mptcp-info" },
          { name: "cong", value: 4, type: "string" },
          { name: "tos", value: 5, type: "u8" },
          { name: "tclass", value: 6, type: "u8" },
          { name: "skmeminfo", value: 7, type: "binary", struct: "sk-meminfo" },
          { name: "shutdown", value: 8, type: "u8", enum: "shutdown" },
          { name: "protocol", value: 10, type: "u8" },
          { name: "skv6only", value: 11, type: "u8" },
          { name: "pad", value: 14, type: "pad" },
          { name: "mark", value: 15, type: "u32" },
          { name: "class-id", value: 17, type: "u32" },
          { name: "sk-bpf-storages", value: 20, type: "nest", nestedAttributes: "bpf-storages" },
          { name: "cgroup-id", value: 21, type: "u64" },
          { name: "sockopt", value: 22, type: "u16", byteOrder: "little-endian", enum: "socket-option" },
        ],
      },
      {
        name: "ulp-info",
        attributes: [
          { name: "name", value: 1, type: "string" },
          { name: "tls", value: 2, type: "nest", nestedAttributes: "tls-info" },
          { name: "mptcp", value: 3, type: "nest", nestedAttributes: "mptcp-subflow" },
        ],
      },
      {
        name: "tls-info",
        attributes: [
          { name: "version", value: 1, type: "u16" },
          { name: "cipher", value: 2, type: "u16" },
          { name: "txconf", value: 3, type: "u16" },
          { name: "rxconf", value: 4, type: "u16" },
          { name: "zc-ro-tx", value: 5, type: "flag" },
          { name: "rx-no-pad", value: 6, type: "flag" },
        ],
      },
      {
        name: "mptcp-subflow",
        attributes: [
          { name: "token-rem", value: 1, type: "u32" },
          { name: "token-loc", value: 2, type: "u32" },
          { name: "relwrite-seq", value: 3, type: "u32" },
          { name: "map-seq", value: 4, type: "u64" },
          { name: "map-sfseq", value: 5, type: "u32" },
          { name: "ssn-offset", value: 6, type: "u32" },
          { name: "map-datalen", value: 7, type: "u16" },
          { name: "flags", value: 8, type: "u32", enum: "mptcp-subflow-flags" },
          { name: "id-rem", value: 9, type: "u8" },
          { name: "id-loc", value: 10, type: "u8" },
          { name: "pad", value: 11, type: "pad" },
        ],
      },
      {
        name: "bpf-storages",
        attributes: [
          { name: "storage", value: 1, type: "nest", nestedAttributes: "bpf-storage", multiAttr: true },
        ],
      },
      {
        name: "bpf-storage",
        attributes: [
          { name: "pad", value: 1, type: "pad" },
          { name: "map-id", value: 2, type: "u32" },
          { name: "map-value", value: 3, type: "binary" },
        ],
      },
      {
        name: "inet-diag-req",
        attributes: [
          { name: "bytecode", value: 1, type: "binary" },
          { name: "sk-bpf-storages", value: 2, type: "nest", nestedAttributes: "bpf-storage-req" },
          { name: "protocol", value: 3, type: "u32" },
        ],
      },
      {
        name: "bpf-storage-req",
        attributes: [
          { name: "map-fd", value: 1, type: "u32", multiAttr: true },
        ],
      },
    ],
    subMessages: [],
    operations: {
      enumModel: "unified",
      list: [
        {
          name: "get",
          attributeSet: "inet-diag",
          fixedHeader: "inet-diag-msg",
          requestHeader: "inet-diag-req-v2",
          requestAttributes: "inet-diag-req",
          do: { request: { value: 20, attributes: ["bytecode", "sk-bpf-storages", "protocol"] }, reply: { value: 20 } },
          dump: { request: { value: 20, attributes: ["bytecode", "sk-bpf-storages", "protocol"] }, reply: { value: 20 } },
        },
        {
          name: "get-mptcp",
          attributeSet: "mptcp-diag",
          fixedHeader: "inet-diag-msg",
          requestHeader: "inet-diag-req-v2",
          requestAttributes: "inet-diag-req",
          do: { request: { value: 20, attributes: ["bytecode", "sk-bpf-storages", "protocol"] }, reply: { value: 20 } },
          dump: { request: { value: 20, attributes: ["bytecode", "sk-bpf-storages", "protocol"] }, reply: { value: 20 } },
        },
        {
          name: "destroy",
          attributeSet: "inet-diag-req",
          fixedHeader: "inet-diag-req-v2",
          do: { request: { value: 21, attributes: ["protocol"] } },
          flags: ["admin-perm"],
        },
        { name: "destroyed", attributeSet: "inet-diag", notify: "get", value: 20 },
      ],
    },
    mcastGroups: [
      {
        name: "sknlgrp-inet-tcp-destroy",
        value: 1,
      },
      {
        name: "sknlgrp-inet-udp-destroy",
        value: 2,
      },
      {
        name: "sknlgrp-inet6-tcp-destroy",
        value: 3,
      },
      {
        name: "sknlgrp-inet6-udp-destroy",
        value: 4,
      },
    ],
  }
}
