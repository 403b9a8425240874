// Generated from the specification of netdev by `nlkit generate`; do not edit. One family is one file, however long it gets.

import type { ByteView, RawAttribute, Writer } from '../wire/index.js'
import type { Family, Spec } from '../schema/index.js'
import * as r from '../schema/runtime.js'

const LE = r.LITTLE_ENDIAN

export type XdpAct = "basic" | "redirect" | "ndo-xmit" | "xsk-zerocopy" | "hw-offload" | "rx-sg" | "ndo-xmit-sg" | number
export type XdpRxMetadata = "timestamp" | "hash" | "vlan-tag" | number
export type XskFlags = "tx-timestamp" | "tx-checksum" | "tx-launch-time-fifo" | number
export type QueueType = "rx" | "tx" | number
export type QstatsScope = "queue" | number
export type NapiThreaded = "disabled" | "enabled" | "busy-poll" | number
export type Dev = {
  readonly ifindex?: number | undefined
  readonly xdpFeatures?: readonly (XdpAct | bigint)[] | undefined
  readonly xdpZcMaxSegs?: number | undefined
  readonly xdpRxMetadataFeatures?: readonly (XdpRxMetadata | bigint)[] | undefined
  readonly xskFeatures?: readonly (XskFlags | bigint)[] | undefined
  /** What the specification does not know, as it came. */
  readonly unknownAttributes?: readonly RawAttribute[] | undefined
}
export type PagePool = {
  readonly id?: bigint | undefined
  readonly ifindex?: number | undefined
  readonly napiId?: bigint | undefined
  readonly inflight?: bigint | undefined
  readonly inflightMem?: bigint | undefined
  readonly detachTime?: bigint | undefined
  readonly dmabuf?: number | undefined
  readonly ioUring?: IoUringProviderInfo | undefined
  /** What the specification does not know, as it came. */
  readonly unknownAttributes?: readonly RawAttribute[] | undefined
}
export type PagePoolStats = {
  readonly info?: PagePoolInfo | undefined
  readonly allocFast?: bigint | undefined
  readonly allocSlow?: bigint | undefined
  readonly allocSlowHighOrder?: bigint | undefined
  readonly allocEmpty?: bigint | undefined
  readonly allocRefill?: bigint | undefined
  readonly allocWaive?: bigint | undefined
  readonly recycleCached?: bigint | undefined
  readonly recycleCacheFull?: bigint | undefined
  readonly recycleRing?: bigint | undefined
  readonly recycleRingFull?: bigint | undefined
  readonly recycleReleasedRefcnt?: bigint | undefined
  /** What the specification does not know, as it came. */
  readonly unknownAttributes?: readonly RawAttribute[] | undefined
}
export type Queue = {
  readonly id?: number | undefined
  readonly ifindex?: number | undefined
  readonly type?: QueueType | undefined
  readonly napiId?: number | undefined
  readonly dmabuf?: number | undefined
  readonly ioUring?: IoUringProviderInfo | undefined
  readonly xsk?: XskInfo | undefined
  /** What the specification does not know, as it came. */
  readonly unknownAttributes?: readonly RawAttribute[] | undefined
}
export type Napi = {
  readonly ifindex?: number | undefined
  readonly id?: number | undefined
  readonly irq?: number | undefined
  readonly pid?: number | undefined
  readonly deferHardIrqs?: number | undefined
  readonly groFlushTimeout?: bigint | undefined
  readonly irqSuspendTimeout?: bigint | undefined
  readonly threaded?: NapiThreaded | undefined
  /** What the specification does not know, as it came. */
  readonly unknownAttributes?: readonly RawAttribute[] | undefined
}
export type Qstats = {
  readonly ifindex?: number | undefined
  readonly queueType?: QueueType | undefined
  readonly queueId?: number | undefined
  readonly scope?: readonly (QstatsScope | bigint)[] | undefined
  readonly rxPackets?: bigint | undefined
  readonly rxBytes?: bigint | undefined
  readonly txPackets?: bigint | undefined
  readonly txBytes?: bigint | undefined
  readonly rxAllocFail?: bigint | undefined
  readonly rxHwDrops?: bigint | undefined
  readonly rxHwDropOverruns?: bigint | undefined
  readonly rxCsumComplete?: bigint | undefined
  readonly rxCsumUnnecessary?: bigint | undefined
  readonly rxCsumNone?: bigint | undefined
  readonly rxCsumBad?: bigint | undefined
  readonly rxHwGroPackets?: bigint | undefined
  readonly rxHwGroBytes?: bigint | undefined
  readonly rxHwGroWirePackets?: bigint | undefined
  readonly rxHwGroWireBytes?: bigint | undefined
  readonly rxHwDropRatelimits?: bigint | undefined
  readonly txHwDrops?: bigint | undefined
  readonly txHwDropErrors?: bigint | undefined
  readonly txCsumNone?: bigint | undefined
  readonly txNeedsCsum?: bigint | undefined
  readonly txHwGsoPackets?: bigint | undefined
  readonly txHwGsoBytes?: bigint | undefined
  readonly txHwGsoWirePackets?: bigint | undefined
  readonly txHwGsoWireBytes?: bigint | undefined
  readonly txHwDropRatelimits?: bigint | undefined
  readonly txStop?: bigint | undefined
  readonly txWake?: bigint | undefined
  /** What the specification does not know, as it came. */
  readonly unknownAttributes?: readonly RawAttribute[] | undefined
}
export type Dmabuf = {
  readonly ifindex?: number | undefined
  readonly queues?: readonly QueueId[] | undefined
  readonly fd?: number | undefined
  readonly id?: number | undefined
  /** What the specification does not know, as it came. */
  readonly unknownAttributes?: readonly RawAttribute[] | undefined
}
export type IoUringProviderInfo = {
  /** What the specification does not know, as it came. */
  readonly unknownAttributes?: readonly RawAttribute[] | undefined
}
export type PagePoolInfo = {
  readonly id?: bigint | undefined
  readonly ifindex?: number | undefined
  /** What the specification does not know, as it came. */
  readonly unknownAttributes?: readonly RawAttribute[] | undefined
}
export type XskInfo = {
  /** What the specification does not know, as it came. */
  readonly unknownAttributes?: readonly RawAttribute[] | undefined
}
export type QueueId = {
  readonly id?: number | undefined
  readonly type?: QueueType | undefined
  /** What the specification does not know, as it came. */
  readonly unknownAttributes?: readonly RawAttribute[] | undefined
}
export type NetdevOperations = {
  "devGet": { do: { request: Partial<Dev>; reply: Dev }; dump: { request: Partial<Dev>; reply: Dev } }
  "pagePoolGet": { do: { request: Partial<PagePool>; reply: PagePool }; dump: { request: Partial<PagePool>; reply: PagePool } }
  "pagePoolStatsGet": { do: { request: Partial<PagePoolStats>; reply: PagePoolStats }; dump: { request: Partial<PagePoolStats>; reply: PagePoolStats } }
  "queueGet": { do: { request: Partial<Queue>; reply: Queue }; dump: { request: Partial<Queue>; reply: Queue } }
  "napiGet": { do: { request: Partial<Napi>; reply: Napi }; dump: { request: Partial<Napi>; reply: Napi } }
  "qstatsGet": { dump: { request: Partial<Qstats>; reply: Qstats } }
  "bindRx": { do: { request: Partial<Dmabuf>; reply: Dmabuf } }
  "napiSet": { do: { request: Partial<Napi>; reply: undefined } }
  "bindTx": { do: { request: Partial<Dmabuf>; reply: Dmabuf } }
}
export type NetdevEvents = {
  "devAddNtf": Dev
  "devDelNtf": Dev
  "devChangeNtf": Dev
  "pagePoolAddNtf": PagePool
  "pagePoolDelNtf": PagePool
  "pagePoolChangeNtf": PagePool
}

const XDP_ACT_BITS: ReadonlyMap<string, number | bigint> = new Map<string, number | bigint>([["basic", 1], ["redirect", 2], ["ndo-xmit", 4], ["xsk-zerocopy", 8], ["hw-offload", 16], ["rx-sg", 32], ["ndo-xmit-sg", 64]])
const XDP_ACT_FLAGS = r.flagsDecoder([...XDP_ACT_BITS])
const XDP_RX_METADATA_BITS: ReadonlyMap<string, number | bigint> = new Map<string, number | bigint>([["timestamp", 1], ["hash", 2], ["vlan-tag", 4]])
const XDP_RX_METADATA_FLAGS = r.flagsDecoder([...XDP_RX_METADATA_BITS])
const XSK_FLAGS_BITS: ReadonlyMap<string, number | bigint> = new Map<string, number | bigint>([["tx-timestamp", 1], ["tx-checksum", 2], ["tx-launch-time-fifo", 4]])
const XSK_FLAGS_FLAGS = r.flagsDecoder([...XSK_FLAGS_BITS])
const Dev_NAMES: Readonly<Record<number, string>> = {"1":"ifindex","3":"xdp-features","4":"xdp-zc-max-segs","5":"xdp-rx-metadata-features","6":"xsk-features"}
function decodeDev(view: ByteView, position: number, end: number): Dev {
  const u16 = view.u16
  const { u32 } = view
  let v0: number | undefined
  let v1: readonly (XdpAct | bigint)[] | undefined
  let v2: number | undefined
  let v3: readonly (XdpRxMetadata | bigint)[] | undefined
  let v4: readonly (XskFlags | bigint)[] | undefined
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
        case 1: case 4: if (length === 8) { const item = u32[at >> 2]!; switch (type) { case 1: v0 = item; continue; default: v2 = item; continue } } break
        case 3: if (length === 12) { v1 = XDP_ACT_FLAGS(r.u64(view, at, LE)); continue } break
        case 5: if (length === 12) { v3 = XDP_RX_METADATA_FLAGS(r.u64(view, at, LE)); continue } break
        case 6: if (length === 12) { v4 = XSK_FLAGS_FLAGS(r.u64(view, at, LE)); continue } break
        case 2: continue
      }
      unknown = r.keep(unknown, view, p, length)
    }
    type = -1
    if (p < end) r.leftover(p, end)
  } catch (error) { r.inAttribute(Dev_NAMES, type, p, error) }
  return {
    ifindex: v0,
    xdpFeatures: v1,
    xdpZcMaxSegs: v2,
    xdpRxMetadataFeatures: v3,
    xskFeatures: v4,
    unknownAttributes: unknown,
  }
}
function encodeDev(w: Writer, value: any): void {
  r.expectObject(value, "dev")
  let key = ''
  try {
    for (key in value) {
      const item = value[key]
      if (item === undefined) continue
      switch (key) {
        case "ifindex": w.u32(1, item); break
        case "xdpFeatures": w.u64(3, r.flagBits(XDP_ACT_BITS, item)); break
        case "xdpZcMaxSegs": w.u32(4, item); break
        case "xdpRxMetadataFeatures": w.u64(5, r.flagBits(XDP_RX_METADATA_BITS, item)); break
        case "xskFeatures": w.u64(6, r.flagBits(XSK_FLAGS_BITS, item)); break
        case "unknownAttributes": r.writeUnknown(w, item); break
        default: r.unknownKey("dev", ["ifindex","xdpFeatures","xdpZcMaxSegs","xdpRxMetadataFeatures","xskFeatures"])
      }
    }
  } catch (error) { r.at(key, -1, error) }
}
const PagePool_NAMES: Readonly<Record<number, string>> = {"1":"id","2":"ifindex","3":"napi-id","4":"inflight","5":"inflight-mem","6":"detach-time","7":"dmabuf","8":"io-uring"}
function decodePagePool(view: ByteView, position: number, end: number): PagePool {
  const u16 = view.u16
  const { u32, data } = view
  let v0: bigint | undefined
  let v1: number | undefined
  let v2: bigint | undefined
  let v3: bigint | undefined
  let v4: bigint | undefined
  let v5: bigint | undefined
  let v6: number | undefined
  let v7: IoUringProviderInfo | undefined
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
        case 1: case 3: case 4: case 5: case 6: if (length === 8 || length === 12) { const item = (length === 12 ? data.getBigUint64(at, LE) : BigInt(data.getUint32(at, LE))); switch (type) { case 1: v0 = item; continue; case 3: v2 = item; continue; case 4: v3 = item; continue; case 5: v4 = item; continue; default: v5 = item; continue } } break
        case 2: case 7: if (length === 8) { const item = u32[at >> 2]!; switch (type) { case 2: v1 = item; continue; default: v6 = item; continue } } break
        case 8: v7 = decodeIoUringProviderInfo(view, at, stop); continue
      }
      unknown = r.keep(unknown, view, p, length)
    }
    type = -1
    if (p < end) r.leftover(p, end)
  } catch (error) { r.inAttribute(PagePool_NAMES, type, p, error) }
  return {
    id: v0,
    ifindex: v1,
    napiId: v2,
    inflight: v3,
    inflightMem: v4,
    detachTime: v5,
    dmabuf: v6,
    ioUring: v7,
    unknownAttributes: unknown,
  }
}
function encodePagePool(w: Writer, value: any): void {
  r.expectObject(value, "page-pool")
  let key = ''
  try {
    for (key in value) {
      const item = value[key]
      if (item === undefined) continue
      switch (key) {
        case "id": w.uint(1, item); break
        case "ifindex": w.u32(2, item); break
        case "napiId": w.uint(3, item); break
        case "inflight": w.uint(4, item); break
        case "inflightMem": w.uint(5, item); break
        case "detachTime": w.uint(6, item); break
        case "dmabuf": w.u32(7, item); break
        case "ioUring": { const nest = w.startNest(8); encodeIoUringProviderInfo(w, item); w.endNest(nest) }; break
        case "unknownAttributes": r.writeUnknown(w, item); break
        default: r.unknownKey("page-pool", ["id","ifindex","napiId","inflight","inflightMem","detachTime","dmabuf","ioUring"])
      }
    }
  } catch (error) { r.at(key, -1, error) }
}
const PagePoolStats_NAMES: Readonly<Record<number, string>> = {"1":"info","8":"alloc-fast","9":"alloc-slow","10":"alloc-slow-high-order","11":"alloc-empty","12":"alloc-refill","13":"alloc-waive","14":"recycle-cached","15":"recycle-cache-full","16":"recycle-ring","17":"recycle-ring-full","18":"recycle-released-refcnt"}
function decodePagePoolStats(view: ByteView, position: number, end: number): PagePoolStats {
  const u16 = view.u16
  const { data } = view
  let v0: PagePoolInfo | undefined
  let v1: bigint | undefined
  let v2: bigint | undefined
  let v3: bigint | undefined
  let v4: bigint | undefined
  let v5: bigint | undefined
  let v6: bigint | undefined
  let v7: bigint | undefined
  let v8: bigint | undefined
  let v9: bigint | undefined
  let v10: bigint | undefined
  let v11: bigint | undefined
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
        case 1: v0 = decodePagePoolInfo(view, at, stop); continue
        case 8: case 9: case 10: case 11: case 12: case 13: case 14: case 15: case 16: case 17: case 18: if (length === 8 || length === 12) { const item = (length === 12 ? data.getBigUint64(at, LE) : BigInt(data.getUint32(at, LE))); switch (type) { case 8: v1 = item; continue; case 9: v2 = item; continue; case 10: v3 = item; continue; case 11: v4 = item; continue; case 12: v5 = item; continue; case 13: v6 = item; continue; case 14: v7 = item; continue; case 15: v8 = item; continue; case 16: v9 = item; continue; case 17: v10 = item; continue; default: v11 = item; continue } } break
      }
      unknown = r.keep(unknown, view, p, length)
    }
    type = -1
    if (p < end) r.leftover(p, end)
  } catch (error) { r.inAttribute(PagePoolStats_NAMES, type, p, error) }
  return {
    info: v0,
    allocFast: v1,
    allocSlow: v2,
    allocSlowHighOrder: v3,
    allocEmpty: v4,
    allocRefill: v5,
    allocWaive: v6,
    recycleCached: v7,
    recycleCacheFull: v8,
    recycleRing: v9,
    recycleRingFull: v10,
    recycleReleasedRefcnt: v11,
    unknownAttributes: unknown,
  }
}
function encodePagePoolStats(w: Writer, value: any): void {
  r.expectObject(value, "page-pool-stats")
  let key = ''
  try {
    for (key in value) {
      const item = value[key]
      if (item === undefined) continue
      switch (key) {
        case "info": { const nest = w.startNest(1); encodePagePoolInfo(w, item); w.endNest(nest) }; break
        case "allocFast": w.uint(8, item); break
        case "allocSlow": w.uint(9, item); break
        case "allocSlowHighOrder": w.uint(10, item); break
        case "allocEmpty": w.uint(11, item); break
        case "allocRefill": w.uint(12, item); break
        case "allocWaive": w.uint(13, item); break
        case "recycleCached": w.uint(14, item); break
        case "recycleCacheFull": w.uint(15, item); break
        case "recycleRing": w.uint(16, item); break
        case "recycleRingFull": w.uint(17, item); break
        case "recycleReleasedRefcnt": w.uint(18, item); break
        case "unknownAttributes": r.writeUnknown(w, item); break
        default: r.unknownKey("page-pool-stats", ["info","allocFast","allocSlow","allocSlowHighOrder","allocEmpty","allocRefill","allocWaive","recycleCached","recycleCacheFull","recycleRing","recycleRingFull","recycleReleasedRefcnt"])
      }
    }
  } catch (error) { r.at(key, -1, error) }
}
const QUEUE_TYPE_NUMBERS: ReadonlyMap<string, number | bigint> = new Map<string, number | bigint>([["rx", 0], ["tx", 1]])
const QUEUE_TYPE_NAMES: Readonly<Record<number | string, QueueType>> = { 0: "rx", 1: "tx" }
const Queue_NAMES: Readonly<Record<number, string>> = {"1":"id","2":"ifindex","3":"type","4":"napi-id","5":"dmabuf","6":"io-uring","7":"xsk"}
function decodeQueue(view: ByteView, position: number, end: number): Queue {
  const u16 = view.u16
  const { u32 } = view
  let v0: number | undefined
  let v1: number | undefined
  let v2: QueueType | undefined
  let v3: number | undefined
  let v4: number | undefined
  let v5: IoUringProviderInfo | undefined
  let v6: XskInfo | undefined
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
        case 1: case 2: case 4: case 5: if (length === 8) { const item = u32[at >> 2]!; switch (type) { case 1: v0 = item; continue; case 2: v1 = item; continue; case 4: v3 = item; continue; default: v4 = item; continue } } break
        case 3: if (length === 8) { v2 = (QUEUE_TYPE_NAMES[u32[at >> 2]!] ?? u32[at >> 2]!); continue } break
        case 6: v5 = decodeIoUringProviderInfo(view, at, stop); continue
        case 7: v6 = decodeXskInfo(view, at, stop); continue
      }
      unknown = r.keep(unknown, view, p, length)
    }
    type = -1
    if (p < end) r.leftover(p, end)
  } catch (error) { r.inAttribute(Queue_NAMES, type, p, error) }
  return {
    id: v0,
    ifindex: v1,
    type: v2,
    napiId: v3,
    dmabuf: v4,
    ioUring: v5,
    xsk: v6,
    unknownAttributes: unknown,
  }
}
function encodeQueue(w: Writer, value: any): void {
  r.expectObject(value, "queue")
  let key = ''
  try {
    for (key in value) {
      const item = value[key]
      if (item === undefined) continue
      switch (key) {
        case "id": w.u32(1, item); break
        case "ifindex": w.u32(2, item); break
        case "type": w.u32(3, r.enumNumber(QUEUE_TYPE_NUMBERS, item)); break
        case "napiId": w.u32(4, item); break
        case "dmabuf": w.u32(5, item); break
        case "ioUring": { const nest = w.startNest(6); encodeIoUringProviderInfo(w, item); w.endNest(nest) }; break
        case "xsk": { const nest = w.startNest(7); encodeXskInfo(w, item); w.endNest(nest) }; break
        case "unknownAttributes": r.writeUnknown(w, item); break
        default: r.unknownKey("queue", ["id","ifindex","type","napiId","dmabuf","ioUring","xsk"])
      }
    }
  } catch (error) { r.at(key, -1, error) }
}
const NAPI_THREADED_NUMBERS: ReadonlyMap<string, number | bigint> = new Map<string, number | bigint>([["disabled", 0], ["enabled", 1], ["busy-poll", 2]])
const NAPI_THREADED_NAMES: Readonly<Record<number | string, NapiThreaded>> = { 0: "disabled", 1: "enabled", 2: "busy-poll" }
const Napi_NAMES: Readonly<Record<number, string>> = {"1":"ifindex","2":"id","3":"irq","4":"pid","5":"defer-hard-irqs","6":"gro-flush-timeout","7":"irq-suspend-timeout","8":"threaded"}
function decodeNapi(view: ByteView, position: number, end: number): Napi {
  const u16 = view.u16
  const { u32, data } = view
  let v0: number | undefined
  let v1: number | undefined
  let v2: number | undefined
  let v3: number | undefined
  let v4: number | undefined
  let v5: bigint | undefined
  let v6: bigint | undefined
  let v7: NapiThreaded | undefined
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
        case 1: case 2: case 3: case 4: case 5: if (length === 8) { const item = u32[at >> 2]!; switch (type) { case 1: v0 = item; continue; case 2: v1 = item; continue; case 3: v2 = item; continue; case 4: v3 = item; continue; default: v4 = item; continue } } break
        case 6: case 7: if (length === 8 || length === 12) { const item = (length === 12 ? data.getBigUint64(at, LE) : BigInt(data.getUint32(at, LE))); switch (type) { case 6: v5 = item; continue; default: v6 = item; continue } } break
        case 8: if (length === 8) { v7 = (NAPI_THREADED_NAMES[u32[at >> 2]!] ?? u32[at >> 2]!); continue } break
      }
      unknown = r.keep(unknown, view, p, length)
    }
    type = -1
    if (p < end) r.leftover(p, end)
  } catch (error) { r.inAttribute(Napi_NAMES, type, p, error) }
  return {
    ifindex: v0,
    id: v1,
    irq: v2,
    pid: v3,
    deferHardIrqs: v4,
    groFlushTimeout: v5,
    irqSuspendTimeout: v6,
    threaded: v7,
    unknownAttributes: unknown,
  }
}
function encodeNapi(w: Writer, value: any): void {
  r.expectObject(value, "napi")
  let key = ''
  try {
    for (key in value) {
      const item = value[key]
      if (item === undefined) continue
      switch (key) {
        case "ifindex": w.u32(1, item); break
        case "id": w.u32(2, item); break
        case "irq": w.u32(3, item); break
        case "pid": w.u32(4, item); break
        case "deferHardIrqs": w.u32(5, item); break
        case "groFlushTimeout": w.uint(6, item); break
        case "irqSuspendTimeout": w.uint(7, item); break
        case "threaded": w.u32(8, r.enumNumber(NAPI_THREADED_NUMBERS, item)); break
        case "unknownAttributes": r.writeUnknown(w, item); break
        default: r.unknownKey("napi", ["ifindex","id","irq","pid","deferHardIrqs","groFlushTimeout","irqSuspendTimeout","threaded"])
      }
    }
  } catch (error) { r.at(key, -1, error) }
}
const QSTATS_SCOPE_BITS: ReadonlyMap<string, number | bigint> = new Map<string, number | bigint>([["queue", 1]])
const QSTATS_SCOPE_FLAGS = r.flagsDecoder([...QSTATS_SCOPE_BITS])
const Qstats_NAMES: Readonly<Record<number, string>> = {"1":"ifindex","2":"queue-type","3":"queue-id","4":"scope","8":"rx-packets","9":"rx-bytes","10":"tx-packets","11":"tx-bytes","12":"rx-alloc-fail","13":"rx-hw-drops","14":"rx-hw-drop-overruns","15":"rx-csum-complete","16":"rx-csum-unnecessary","17":"rx-csum-none","18":"rx-csum-bad","19":"rx-hw-gro-packets","20":"rx-hw-gro-bytes","21":"rx-hw-gro-wire-packets","22":"rx-hw-gro-wire-bytes","23":"rx-hw-drop-ratelimits","24":"tx-hw-drops","25":"tx-hw-drop-errors","26":"tx-csum-none","27":"tx-needs-csum","28":"tx-hw-gso-packets","29":"tx-hw-gso-bytes","30":"tx-hw-gso-wire-packets","31":"tx-hw-gso-wire-bytes","32":"tx-hw-drop-ratelimits","33":"tx-stop","34":"tx-wake"}
function decodeQstats(view: ByteView, position: number, end: number): Qstats {
  const u16 = view.u16
  const { u32, data } = view
  let v0: number | undefined
  let v1: QueueType | undefined
  let v2: number | undefined
  let v3: readonly (QstatsScope | bigint)[] | undefined
  let v4: bigint | undefined
  let v5: bigint | undefined
  let v6: bigint | undefined
  let v7: bigint | undefined
  let v8: bigint | undefined
  let v9: bigint | undefined
  let v10: bigint | undefined
  let v11: bigint | undefined
  let v12: bigint | undefined
  let v13: bigint | undefined
  let v14: bigint | undefined
  let v15: bigint | undefined
  let v16: bigint | undefined
  let v17: bigint | undefined
  let v18: bigint | undefined
  let v19: bigint | undefined
  let v20: bigint | undefined
  let v21: bigint | undefined
  let v22: bigint | undefined
  let v23: bigint | undefined
  let v24: bigint | undefined
  let v25: bigint | undefined
  let v26: bigint | undefined
  let v27: bigint | undefined
  let v28: bigint | undefined
  let v29: bigint | undefined
  let v30: bigint | undefined
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
        case 1: case 3: if (length === 8) { const item = u32[at >> 2]!; switch (type) { case 1: v0 = item; continue; default: v2 = item; continue } } break
        case 2: if (length === 8) { v1 = (QUEUE_TYPE_NAMES[u32[at >> 2]!] ?? u32[at >> 2]!); continue } break
        case 4: if (length === 8 || length === 12) { v3 = QSTATS_SCOPE_FLAGS((length === 12 ? data.getBigUint64(at, LE) : BigInt(data.getUint32(at, LE)))); continue } break
        case 8: case 9: case 10: case 11: case 12: case 13: case 14: case 15: case 16: case 17: case 18: case 19: case 20: case 21: case 22: case 23: case 24: case 25: case 26: case 27: case 28: case 29: case 30: case 31: case 32: case 33: case 34: if (length === 8 || length === 12) { const item = (length === 12 ? data.getBigUint64(at, LE) : BigInt(data.getUint32(at, LE))); switch (type) { case 8: v4 = item; continue; case 9: v5 = item; continue; case 10: v6 = item; continue; case 11: v7 = item; continue; case 12: v8 = item; continue; case 13: v9 = item; continue; case 14: v10 = item; continue; case 15: v11 = item; continue; case 16: v12 = item; continue; case 17: v13 = item; continue; case 18: v14 = item; continue; case 19: v15 = item; continue; case 20: v16 = item; continue; case 21: v17 = item; continue; case 22: v18 = item; continue; case 23: v19 = item; continue; case 24: v20 = item; continue; case 25: v21 = item; continue; case 26: v22 = item; continue; case 27: v23 = item; continue; case 28: v24 = item; continue; case 29: v25 = item; continue; case 30: v26 = item; continue; case 31: v27 = item; continue; case 32: v28 = item; continue; case 33: v29 = item; continue; default: v30 = item; continue } } break
      }
      unknown = r.keep(unknown, view, p, length)
    }
    type = -1
    if (p < end) r.leftover(p, end)
  } catch (error) { r.inAttribute(Qstats_NAMES, type, p, error) }
  return {
    ifindex: v0,
    queueType: v1,
    queueId: v2,
    scope: v3,
    rxPackets: v4,
    rxBytes: v5,
    txPackets: v6,
    txBytes: v7,
    rxAllocFail: v8,
    rxHwDrops: v9,
    rxHwDropOverruns: v10,
    rxCsumComplete: v11,
    rxCsumUnnecessary: v12,
    rxCsumNone: v13,
    rxCsumBad: v14,
    rxHwGroPackets: v15,
    rxHwGroBytes: v16,
    rxHwGroWirePackets: v17,
    rxHwGroWireBytes: v18,
    rxHwDropRatelimits: v19,
    txHwDrops: v20,
    txHwDropErrors: v21,
    txCsumNone: v22,
    txNeedsCsum: v23,
    txHwGsoPackets: v24,
    txHwGsoBytes: v25,
    txHwGsoWirePackets: v26,
    txHwGsoWireBytes: v27,
    txHwDropRatelimits: v28,
    txStop: v29,
    txWake: v30,
    unknownAttributes: unknown,
  }
}
function encodeQstats(w: Writer, value: any): void {
  r.expectObject(value, "qstats")
  let key = ''
  try {
    for (key in value) {
      const item = value[key]
      if (item === undefined) continue
      switch (key) {
        case "ifindex": w.u32(1, item); break
        case "queueType": w.u32(2, r.enumNumber(QUEUE_TYPE_NUMBERS, item)); break
        case "queueId": w.u32(3, item); break
        case "scope": w.uint(4, r.flagBits(QSTATS_SCOPE_BITS, item)); break
        case "rxPackets": w.uint(8, item); break
        case "rxBytes": w.uint(9, item); break
        case "txPackets": w.uint(10, item); break
        case "txBytes": w.uint(11, item); break
        case "rxAllocFail": w.uint(12, item); break
        case "rxHwDrops": w.uint(13, item); break
        case "rxHwDropOverruns": w.uint(14, item); break
        case "rxCsumComplete": w.uint(15, item); break
        case "rxCsumUnnecessary": w.uint(16, item); break
        case "rxCsumNone": w.uint(17, item); break
        case "rxCsumBad": w.uint(18, item); break
        case "rxHwGroPackets": w.uint(19, item); break
        case "rxHwGroBytes": w.uint(20, item); break
        case "rxHwGroWirePackets": w.uint(21, item); break
        case "rxHwGroWireBytes": w.uint(22, item); break
        case "rxHwDropRatelimits": w.uint(23, item); break
        case "txHwDrops": w.uint(24, item); break
        case "txHwDropErrors": w.uint(25, item); break
        case "txCsumNone": w.uint(26, item); break
        case "txNeedsCsum": w.uint(27, item); break
        case "txHwGsoPackets": w.uint(28, item); break
        case "txHwGsoBytes": w.uint(29, item); break
        case "txHwGsoWirePackets": w.uint(30, item); break
        case "txHwGsoWireBytes": w.uint(31, item); break
        case "txHwDropRatelimits": w.uint(32, item); break
        case "txStop": w.uint(33, item); break
        case "txWake": w.uint(34, item); break
        case "unknownAttributes": r.writeUnknown(w, item); break
        default: r.unknownKey("qstats", ["ifindex","queueType","queueId","scope","rxPackets","rxBytes","txPackets","txBytes","rxAllocFail","rxHwDrops","rxHwDropOverruns","rxCsumComplete","rxCsumUnnecessary","rxCsumNone","rxCsumBad","rxHwGroPackets","rxHwGroBytes","rxHwGroWirePackets","rxHwGroWireBytes","rxHwDropRatelimits","txHwDrops","txHwDropErrors","txCsumNone","txNeedsCsum","txHwGsoPackets","txHwGsoBytes","txHwGsoWirePackets","txHwGsoWireBytes","txHwDropRatelimits","txStop","txWake"])
      }
    }
  } catch (error) { r.at(key, -1, error) }
}
const Dmabuf_NAMES: Readonly<Record<number, string>> = {"1":"ifindex","2":"queues","3":"fd","4":"id"}
function decodeDmabuf(view: ByteView, position: number, end: number): Dmabuf {
  const u16 = view.u16
  const { u32 } = view
  let v0: number | undefined
  let v1: (QueueId)[] | undefined
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
      const stop = p + length
      switch (type) {
        case 1: case 3: case 4: if (length === 8) { const item = u32[at >> 2]!; switch (type) { case 1: v0 = item; continue; case 3: v2 = item; continue; default: v3 = item; continue } } break
        case 2: (v1 ??= []).push(decodeQueueId(view, at, stop)); continue
      }
      unknown = r.keep(unknown, view, p, length)
    }
    type = -1
    if (p < end) r.leftover(p, end)
  } catch (error) { r.inAttribute(Dmabuf_NAMES, type, p, error) }
  return {
    ifindex: v0,
    queues: v1,
    fd: v2,
    id: v3,
    unknownAttributes: unknown,
  }
}
function encodeDmabuf(w: Writer, value: any): void {
  r.expectObject(value, "dmabuf")
  let key = ''
  let index = -1
  try {
    for (key in value) {
      const item = value[key]
      if (item === undefined) continue
      switch (key) {
        case "ifindex": w.u32(1, item); break
        case "queues": { r.expectArray(item); const list = item as readonly any[]; for (let i = 0; i < list.length; i++) { index = i; const item = list[i]; { const nest = w.startNest(2); encodeQueueId(w, item); w.endNest(nest) } } index = -1; }; break
        case "fd": w.u32(3, item); break
        case "id": w.u32(4, item); break
        case "unknownAttributes": r.writeUnknown(w, item); break
        default: r.unknownKey("dmabuf", ["ifindex","queues","fd","id"])
      }
    }
  } catch (error) { r.at(key, index, error) }
}
const IoUringProviderInfo_NAMES: Readonly<Record<number, string>> = {}
function decodeIoUringProviderInfo(view: ByteView, position: number, end: number): IoUringProviderInfo {
  const u16 = view.u16
  let unknown: RawAttribute[] | undefined
  let p = position
  let type = -1
  let length = 0
  try {
    for (; end - p >= 4; p += (length + 3) & -4) {
      type = u16[(p >> 1) + 1]! & 0x3fff
      length = u16[p >> 1]!
      if (length < 4 || p + length > end) r.badAttribute(view, p, end)
      switch (type) {
      }
      unknown = r.keep(unknown, view, p, length)
    }
    type = -1
    if (p < end) r.leftover(p, end)
  } catch (error) { r.inAttribute(IoUringProviderInfo_NAMES, type, p, error) }
  return {
    unknownAttributes: unknown,
  }
}
function encodeIoUringProviderInfo(w: Writer, value: any): void {
  r.expectObject(value, "io-uring-provider-info")
  let key = ''
  try {
    for (key in value) {
      const item = value[key]
      if (item === undefined) continue
      switch (key) {
        case "unknownAttributes": r.writeUnknown(w, item); break
        default: r.unknownKey("io-uring-provider-info", [])
      }
    }
  } catch (error) { r.at(key, -1, error) }
}
const PagePoolInfo_NAMES: Readonly<Record<number, string>> = {"1":"id","2":"ifindex"}
function decodePagePoolInfo(view: ByteView, position: number, end: number): PagePoolInfo {
  const u16 = view.u16
  const { u32, data } = view
  let v0: bigint | undefined
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
        case 1: if (length === 8 || length === 12) { v0 = (length === 12 ? data.getBigUint64(at, LE) : BigInt(data.getUint32(at, LE))); continue } break
        case 2: if (length === 8) { v1 = u32[at >> 2]!; continue } break
      }
      unknown = r.keep(unknown, view, p, length)
    }
    type = -1
    if (p < end) r.leftover(p, end)
  } catch (error) { r.inAttribute(PagePoolInfo_NAMES, type, p, error) }
  return {
    id: v0,
    ifindex: v1,
    unknownAttributes: unknown,
  }
}
function encodePagePoolInfo(w: Writer, value: any): void {
  r.expectObject(value, "page-pool-info")
  let key = ''
  try {
    for (key in value) {
      const item = value[key]
      if (item === undefined) continue
      switch (key) {
        case "id": w.uint(1, item); break
        case "ifindex": w.u32(2, item); break
        case "unknownAttributes": r.writeUnknown(w, item); break
        default: r.unknownKey("page-pool-info", ["id","ifindex"])
      }
    }
  } catch (error) { r.at(key, -1, error) }
}
const XskInfo_NAMES: Readonly<Record<number, string>> = {}
function decodeXskInfo(view: ByteView, position: number, end: number): XskInfo {
  const u16 = view.u16
  let unknown: RawAttribute[] | undefined
  let p = position
  let type = -1
  let length = 0
  try {
    for (; end - p >= 4; p += (length + 3) & -4) {
      type = u16[(p >> 1) + 1]! & 0x3fff
      length = u16[p >> 1]!
      if (length < 4 || p + length > end) r.badAttribute(view, p, end)
      switch (type) {
      }
      unknown = r.keep(unknown, view, p, length)
    }
    type = -1
    if (p < end) r.leftover(p, end)
  } catch (error) { r.inAttribute(XskInfo_NAMES, type, p, error) }
  return {
    unknownAttributes: unknown,
  }
}
function encodeXskInfo(w: Writer, value: any): void {
  r.expectObject(value, "xsk-info")
  let key = ''
  try {
    for (key in value) {
      const item = value[key]
      if (item === undefined) continue
      switch (key) {
        case "unknownAttributes": r.writeUnknown(w, item); break
        default: r.unknownKey("xsk-info", [])
      }
    }
  } catch (error) { r.at(key, -1, error) }
}
const QueueId_NAMES: Readonly<Record<number, string>> = {"1":"id","3":"type"}
function decodeQueueId(view: ByteView, position: number, end: number): QueueId {
  const u16 = view.u16
  const { u32 } = view
  let v0: number | undefined
  let v1: QueueType | undefined
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
        case 3: if (length === 8) { v1 = (QUEUE_TYPE_NAMES[u32[at >> 2]!] ?? u32[at >> 2]!); continue } break
      }
      unknown = r.keep(unknown, view, p, length)
    }
    type = -1
    if (p < end) r.leftover(p, end)
  } catch (error) { r.inAttribute(QueueId_NAMES, type, p, error) }
  return {
    id: v0,
    type: v1,
    unknownAttributes: unknown,
  }
}
function encodeQueueId(w: Writer, value: any): void {
  r.expectObject(value, "queue-id")
  let key = ''
  try {
    for (key in value) {
      const item = value[key]
      if (item === undefined) continue
      switch (key) {
        case "id": w.u32(1, item); break
        case "type": w.u32(3, r.enumNumber(QUEUE_TYPE_NUMBERS, item)); break
        case "unknownAttributes": r.writeUnknown(w, item); break
        default: r.unknownKey("queue-id", ["id","type"])
      }
    }
  } catch (error) { r.at(key, -1, error) }
}

/** The family netdev. */
export const netdev: Family<NetdevOperations, NetdevEvents> = {
  name: "netdev",
  protocol: 16,
  generic: true,
  version: 1,
  groups: { "mgmt": undefined, "page-pool": undefined },
  operations: {
    "devGet": {
      name: "dev-get",
      do: { request: 1, reply: 1, encodeRequest: encodeDev, decodeRequest: decodeDev, encodeReply: encodeDev, decodeReply: decodeDev },
      dump: { request: 1, reply: 1, encodeRequest: encodeDev, decodeRequest: decodeDev, encodeReply: encodeDev, decodeReply: decodeDev },
    },
    "pagePoolGet": {
      name: "page-pool-get",
      do: { request: 5, reply: 5, encodeRequest: encodePagePool, decodeRequest: decodePagePool, encodeReply: encodePagePool, decodeReply: decodePagePool },
      dump: { request: 5, reply: 5, encodeRequest: encodePagePool, decodeRequest: decodePagePool, encodeReply: encodePagePool, decodeReply: decodePagePool },
    },
    "pagePoolStatsGet": {
      name: "page-pool-stats-get",
      do: { request: 9, reply: 9, encodeRequest: encodePagePoolStats, decodeRequest: decodePagePoolStats, encodeReply: encodePagePoolStats, decodeReply: decodePagePoolStats },
      dump: { request: 9, reply: 9, encodeRequest: encodePagePoolStats, decodeRequest: decodePagePoolStats, encodeReply: encodePagePoolStats, decodeReply: decodePagePoolStats },
    },
    "queueGet": {
      name: "queue-get",
      do: { request: 10, reply: 10, encodeRequest: encodeQueue, decodeRequest: decodeQueue, encodeReply: encodeQueue, decodeReply: decodeQueue },
      dump: { request: 10, reply: 10, encodeRequest: encodeQueue, decodeRequest: decodeQueue, encodeReply: encodeQueue, decodeReply: decodeQueue },
    },
    "napiGet": {
      name: "napi-get",
      do: { request: 11, reply: 11, encodeRequest: encodeNapi, decodeRequest: decodeNapi, encodeReply: encodeNapi, decodeReply: decodeNapi },
      dump: { request: 11, reply: 11, encodeRequest: encodeNapi, decodeRequest: decodeNapi, encodeReply: encodeNapi, decodeReply: decodeNapi },
    },
    "qstatsGet": {
      name: "qstats-get",
      dump: { request: 12, reply: 12, encodeRequest: encodeQstats, decodeRequest: decodeQstats, encodeReply: encodeQstats, decodeReply: decodeQstats },
    },
    "bindRx": {
      name: "bind-rx",
      do: { request: 13, reply: 13, encodeRequest: encodeDmabuf, decodeRequest: decodeDmabuf, encodeReply: encodeDmabuf, decodeReply: decodeDmabuf },
    },
    "napiSet": {
      name: "napi-set",
      do: { request: 14, reply: undefined, encodeRequest: encodeNapi, decodeRequest: decodeNapi, encodeReply: encodeNapi, decodeReply: decodeNapi },
    },
    "bindTx": {
      name: "bind-tx",
      do: { request: 15, reply: 15, encodeRequest: encodeDmabuf, decodeRequest: decodeDmabuf, encodeReply: encodeDmabuf, decodeReply: decodeDmabuf },
    },
  },
  events: {
    2: { name: "devAddNtf", decode: decodeDev, encode: encodeDev },
    3: { name: "devDelNtf", decode: decodeDev, encode: encodeDev },
    4: { name: "devChangeNtf", decode: decodeDev, encode: encodeDev },
    6: { name: "pagePoolAddNtf", decode: decodePagePool, encode: encodePagePool },
    7: { name: "pagePoolDelNtf", decode: decodePagePool, encode: encodePagePool },
    8: { name: "pagePoolChangeNtf", decode: decodePagePool, encode: encodePagePool },
  },
  spec: model,
}

function model(): Spec {
  return {
    name: "netdev",
    protocol: "genetlink",
    version: 1,
    definitions: [
      {
        kind: "flags",
        name: "xdp-act",
        entries: [
          { name: "basic", value: 1 },
          { name: "redirect", value: 2 },
          { name: "ndo-xmit", value: 4 },
          { name: "xsk-zerocopy", value: 8 },
          { name: "hw-offload", value: 16 },
          { name: "rx-sg", value: 32 },
          { name: "ndo-xmit-sg", value: 64 },
        ],
        renderMax: true,
      },
      {
        kind: "flags",
        name: "xdp-rx-metadata",
        entries: [
          { name: "timestamp", value: 1 },
          { name: "hash", value: 2 },
          { name: "vlan-tag", value: 4 },
        ],
      },
      {
        kind: "flags",
        name: "xsk-flags",
        entries: [
          { name: "tx-timestamp", value: 1 },
          { name: "tx-checksum", value: 2 },
          { name: "tx-launch-time-fifo", value: 4 },
        ],
      },
      {
        kind: "enum",
        name: "queue-type",
        entries: [
          { name: "rx", value: 0 },
          { name: "tx", value: 1 },
        ],
      },
      {
        kind: "flags",
        name: "qstats-scope",
        entries: [
          { name: "queue", value: 1 },
        ],
      },
      {
        kind: "enum",
        name: "napi-threaded",
        entries: [
          { name: "disabled", value: 0 },
          { name: "enabled", value: 1 },
          { name: "busy-poll", value: 2 },
        ],
      },
    ],
    attributeSets: [
      {
        name: "dev",
        attributes: [
          { name: "ifindex", value: 1, type: "u32", checks: { min: 1 } },
          { name: "pad", value: 2, type: "pad" },
          { name: "xdp-features", value: 3, type: "u64", enum: "xdp-act" },
          { name: "xdp-zc-max-segs", value: 4, type: "u32", checks: { min: 1 } },
          { name: "xdp-rx-metadata-features", value: 5, type: "u64", enum: "xdp-rx-metadata" },
          { name: "xsk-features", value: 6, type: "u64", enum: "xsk-flags" },
        ],
      },
      {
        name: "io-uring-provider-info",
        attributes: [],
      },
      {
        name: "page-pool",
        attributes: [
          { name: "id", value: 1, type: "uint", checks: { min: 1, max: 4294967295, source: { max: "u32-max" } } },
          { name: "ifindex", value: 2, type: "u32", checks: { min: 1, max: 2147483647, source: { max: "s32-max" } } },
          { name: "napi-id", value: 3, type: "uint", checks: { min: 1, max: 4294967295, source: { max: "u32-max" } } },
          { name: "inflight", value: 4, type: "uint" },
          { name: "inflight-mem", value: 5, type: "uint" },
          { name: "detach-time", value: 6, type: "uint" },
          { name: "dmabuf", value: 7, type: "u32" },
          { name: "io-uring", value: 8, type: "nest", nestedAttributes: "io-uring-provider-info" },
        ],
      },
      {
        name: "page-pool-info",
        attributes: [
          { name: "id", value: 1, type: "uint", checks: { min: 1, max: 4294967295, source: { max: "u32-max" } } },
          { name: "ifindex", value: 2, type: "u32", checks: { min: 1, max: 2147483647, source: { max: "s32-max" } } },
        ],
        subsetOf: "page-pool",
      },
      {
        name: "page-pool-stats",
        attributes: [
          { name: "info", value: 1, type: "nest", nestedAttributes: "page-pool-info" },
          { name: "alloc-fast", value: 8, type: "uint" },
          { name: "alloc-slow", value: 9, type: "uint" },
          { name: "alloc-slow-high-order", value: 10, type: "uint" },
          { name: "alloc-empty", value: 11, type: "uint" },
          { name: "alloc-refill", value: 12, type: "uint" },
          { name: "alloc-waive", value: 13, type: "uint" },
          { name: "recycle-cached", value: 14, type: "uint" },
          { name: "recycle-cache-full", value: 15, type: "uint" },
          { name: "recycle-ring", value: 16, type: "uint" },
          { name: "recycle-ring-full", value: 17, type: "uint" },
          { name: "recycle-released-refcnt", value: 18, type: "uint" },
        ],
      },
      {
        name: "napi",
        attributes: [
          { name: "ifindex", value: 1, type: "u32", checks: { min: 1 } },
          { name: "id", value: 2, type: "u32" },
          { name: "irq", value: 3, type: "u32" },
          { name: "pid", value: 4, type: "u32" },
          { name: "defer-hard-irqs", value: 5, type: "u32", checks: { max: 2147483647, source: { max: "s32-max" } } },
          { name: "gro-flush-timeout", value: 6, type: "uint" },
          { name: "irq-suspend-timeout", value: 7, type: "uint" },
          { name: "threaded", value: 8, type: "u32", enum: "napi-threaded" },
        ],
      },
      {
        name: "xsk-info",
        attributes: [],
      },
      {
        name: "queue",
        attributes: [
          { name: "id", value: 1, type: "u32" },
          { name: "ifindex", value: 2, type: "u32", checks: { min: 1 } },
          { name: "type", value: 3, type: "u32", enum: "queue-type" },
          { name: "napi-id", value: 4, type: "u32" },
          { name: "dmabuf", value: 5, type: "u32" },
          { name: "io-uring", value: 6, type: "nest", nestedAttributes: "io-uring-provider-info" },
          { name: "xsk", value: 7, type: "nest", nestedAttributes: "xsk-info" },
        ],
      },
      {
        name: "qstats",
        attributes: [
          { name: "ifindex", value: 1, type: "u32", checks: { min: 1 } },
          { name: "queue-type", value: 2, type: "u32", enum: "queue-type" },
          { name: "queue-id", value: 3, type: "u32" },
          { name: "scope", value: 4, type: "uint", enum: "qstats-scope" },
          { name: "rx-packets", value: 8, type: "uint" },
          { name: "rx-bytes", value: 9, type: "uint" },
          { name: "tx-packets", value: 10, type: "uint" },
          { name: "tx-bytes", value: 11, type: "uint" },
          { name: "rx-alloc-fail", value: 12, type: "uint" },
          { name: "rx-hw-drops", value: 13, type: "uint" },
          { name: "rx-hw-drop-overruns", value: 14, type: "uint" },
          { name: "rx-csum-complete", value: 15, type: "uint" },
          { name: "rx-csum-unnecessary", value: 16, type: "uint" },
          { name: "rx-csum-none", value: 17, type: "uint" },
          { name: "rx-csum-bad", value: 18, type: "uint" },
          { name: "rx-hw-gro-packets", value: 19, type: "uint" },
          { name: "rx-hw-gro-bytes", value: 20, type: "uint" },
          { name: "rx-hw-gro-wire-packets", value: 21, type: "uint" },
          { name: "rx-hw-gro-wire-bytes", value: 22, type: "uint" },
          { name: "rx-hw-drop-ratelimits", value: 23, type: "uint" },
          { name: "tx-hw-drops", value: 24, type: "uint" },
          { name: "tx-hw-drop-errors", value: 25, type: "uint" },
          { name: "tx-csum-none", value: 26, type: "uint" },
          { name: "tx-needs-csum", value: 27, type: "uint" },
          { name: "tx-hw-gso-packets", value: 28, type: "uint" },
          { name: "tx-hw-gso-bytes", value: 29, type: "uint" },
          { name: "tx-hw-gso-wire-packets", value: 30, type: "uint" },
          { name: "tx-hw-gso-wire-bytes", value: 31, type: "uint" },
          { name: "tx-hw-drop-ratelimits", value: 32, type: "uint" },
          { name: "tx-stop", value: 33, type: "uint" },
          { name: "tx-wake", value: 34, type: "uint" },
        ],
      },
      {
        name: "queue-id",
        attributes: [
          { name: "id", value: 1, type: "u32" },
          { name: "type", value: 3, type: "u32", enum: "queue-type" },
        ],
        subsetOf: "queue",
      },
      {
        name: "dmabuf",
        attributes: [
          { name: "ifindex", value: 1, type: "u32", checks: { min: 1 } },
          { name: "queues", value: 2, type: "nest", nestedAttributes: "queue-id", multiAttr: true },
          { name: "fd", value: 3, type: "u32" },
          { name: "id", value: 4, type: "u32", checks: { min: 1 } },
        ],
      },
    ],
    subMessages: [],
    operations: {
      enumModel: "unified",
      list: [
        {
          name: "dev-get",
          attributeSet: "dev",
          do: { request: { value: 1, attributes: ["ifindex"] }, reply: { value: 1, attributes: ["ifindex", "xdp-features", "xdp-zc-max-segs", "xdp-rx-metadata-features", "xsk-features"] } },
          dump: { request: { value: 1 }, reply: { value: 1, attributes: ["ifindex", "xdp-features", "xdp-zc-max-segs", "xdp-rx-metadata-features", "xsk-features"] } },
        },
        { name: "dev-add-ntf", attributeSet: "dev", notify: "dev-get", value: 2, mcgrp: "mgmt" },
        { name: "dev-del-ntf", attributeSet: "dev", notify: "dev-get", value: 3, mcgrp: "mgmt" },
        { name: "dev-change-ntf", attributeSet: "dev", notify: "dev-get", value: 4, mcgrp: "mgmt" },
        {
          name: "page-pool-get",
          attributeSet: "page-pool",
          do: { request: { value: 5, attributes: ["id"] }, reply: { value: 5, attributes: ["id", "ifindex", "napi-id", "inflight", "inflight-mem", "detach-time", "dmabuf", "io-uring"] } },
          dump: { request: { value: 5 }, reply: { value: 5, attributes: ["id", "ifindex", "napi-id", "inflight", "inflight-mem", "detach-time", "dmabuf", "io-uring"] } },
          configCond: "page-pool",
        },
        { name: "page-pool-add-ntf", attributeSet: "page-pool", notify: "page-pool-get", value: 6, mcgrp: "page-pool", configCond: "page-pool" },
        { name: "page-pool-del-ntf", attributeSet: "page-pool", notify: "page-pool-get", value: 7, mcgrp: "page-pool", configCond: "page-pool" },
        { name: "page-pool-change-ntf", attributeSet: "page-pool", notify: "page-pool-get", value: 8, mcgrp: "page-pool", configCond: "page-pool" },
        {
          name: "page-pool-stats-get",
          attributeSet: "page-pool-stats",
          do: { request: { value: 9, attributes: ["info"] }, reply: { value: 9, attributes: ["info", "alloc-fast", "alloc-slow", "alloc-slow-high-order", "alloc-empty", "alloc-refill", "alloc-waive", "recycle-cached", "recycle-cache-full", "recycle-ring", "recycle-ring-full", "recycle-released-refcnt"] } },
          dump: { request: { value: 9 }, reply: { value: 9, attributes: ["info", "alloc-fast", "alloc-slow", "alloc-slow-high-order", "alloc-empty", "alloc-refill", "alloc-waive", "recycle-cached", "recycle-cache-full", "recycle-ring", "recycle-ring-full", "recycle-released-refcnt"] } },
          configCond: "page-pool-stats",
        },
        {
          name: "queue-get",
          attributeSet: "queue",
          do: { request: { value: 10, attributes: ["ifindex", "type", "id"] }, reply: { value: 10, attributes: ["id", "type", "napi-id", "ifindex", "dmabuf", "io-uring", "xsk"] } },
          dump: { request: { value: 10, attributes: ["ifindex"] }, reply: { value: 10, attributes: ["id", "type", "napi-id", "ifindex", "dmabuf", "io-uring", "xsk"] } },
        },
        {
          name: "napi-get",
          attributeSet: "napi",
          do: { request: { value: 11, attributes: ["id"] }, reply: { value: 11, attributes: ["id", "ifindex", "irq", "pid", "defer-hard-irqs", "gro-flush-timeout", "irq-suspend-timeout", "threaded"] } },
          dump: { request: { value: 11, attributes: ["ifindex"] }, reply: { value: 11, attributes: ["id", "ifindex", "irq", "pid", "defer-hard-irqs", "gro-flush-timeout", "irq-suspend-timeout", "threaded"] } },
        },
        {
          name: "qstats-get",
          attributeSet: "qstats",
          dump: { request: { value: 12, attributes: ["ifindex", "scope"] }, reply: { value: 12, attributes: ["ifindex", "queue-type", "queue-id", "rx-packets", "rx-bytes", "tx-packets", "tx-bytes", "rx-alloc-fail", "rx-hw-drops", "rx-hw-drop-overruns", "rx-csum-complete", "rx-csum-unnecessary", "rx-csum-none", "rx-csum-bad", "rx-hw-gro-packets", "rx-hw-gro-bytes", "rx-hw-gro-wire-packets", "rx-hw-gro-wire-bytes", "rx-hw-drop-ratelimits", "tx-hw-drops", "tx-hw-drop-errors", "tx-csum-none", "tx-needs-csum", "tx-hw-gso-packets", "tx-hw-gso-bytes", "tx-hw-gso-wire-packets", "tx-hw-gso-wire-bytes", "tx-hw-drop-ratelimits", "tx-stop", "tx-wake"] } },
        },
        {
          name: "bind-rx",
          attributeSet: "dmabuf",
          do: { request: { value: 13, attributes: ["ifindex", "fd", "queues"] }, reply: { value: 13, attributes: ["id"] } },
          flags: ["admin-perm"],
        },
        {
          name: "napi-set",
          attributeSet: "napi",
          do: { request: { value: 14, attributes: ["id", "defer-hard-irqs", "gro-flush-timeout", "irq-suspend-timeout", "threaded"] } },
          flags: ["admin-perm"],
        },
        {
          name: "bind-tx",
          attributeSet: "dmabuf",
          do: { request: { value: 15, attributes: ["ifindex", "fd"] }, reply: { value: 15, attributes: ["id"] } },
        },
      ],
    },
    mcastGroups: [
      { name: "mgmt" },
      { name: "page-pool" },
    ],
    kernelFamily: {
      headers: ["net/netdev_netlink.h"],
      sockPriv: "struct netdev_nl_sock",
    },
  }
}
