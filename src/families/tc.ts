// Generated from the specification of tc by `nlkit generate`; do not edit. One family is one file, however long it gets.

import type { ByteView, RawAttribute, Writer } from '../wire/index.js'
import type { Family, OtherFormat, Spec } from '../schema/index.js'
import * as r from '../schema/runtime.js'

const LE = r.LITTLE_ENDIAN

export type ClsFlags = "skip-hw" | "skip-sw" | "in-hw" | "not-in-nw" | "verbose" | number
export type FlowerKeyCtrlFlags = "frag" | "firstfrag" | "tuncsum" | "tundf" | "tunoam" | "tuncrit" | number
export type Dualpi2DropOverload = "overflow" | "drop" | number
export type Dualpi2DropEarly = "drop-dequeue" | "drop-enqueue" | number
export type Dualpi2EcnMask = "l4s-ect" | "cla-ect" | "any-ect" | number
export type Dualpi2SplitGso = "no-split-gso" | "split-gso" | number
export interface Tcmsg {
  readonly family?: number | undefined
  readonly ifindex?: number | undefined
  readonly handle?: number | undefined
  readonly parent?: number | undefined
  readonly info?: number | undefined
  readonly trailingBytes?: Uint8Array | undefined
}
export interface TcStats {
  readonly bytes?: bigint | undefined
  readonly packets?: number | undefined
  readonly drops?: number | undefined
  readonly overlimits?: number | undefined
  readonly bps?: number | undefined
  readonly pps?: number | undefined
  readonly qlen?: number | undefined
  readonly backlog?: number | undefined
  readonly trailingBytes?: Uint8Array | undefined
}
export interface TcCbsQopt {
  readonly offload?: number | undefined
  readonly hicredit?: number | undefined
  readonly locredit?: number | undefined
  readonly idleslope?: number | undefined
  readonly sendslope?: number | undefined
  readonly trailingBytes?: Uint8Array | undefined
}
export interface TcEtfQopt {
  readonly delta?: number | undefined
  readonly clockid?: number | undefined
  readonly flags?: number | undefined
  readonly trailingBytes?: Uint8Array | undefined
}
export interface TcFifoQopt {
  readonly limit?: number | undefined
  readonly trailingBytes?: Uint8Array | undefined
}
export interface TcHtbOpt {
  readonly rate?: TcRatespec | undefined
  readonly ceil?: TcRatespec | undefined
  readonly buffer?: number | undefined
  readonly cbuffer?: number | undefined
  readonly quantum?: number | undefined
  readonly level?: number | undefined
  readonly prio?: number | undefined
  readonly trailingBytes?: Uint8Array | undefined
}
export interface TcHtbGlob {
  readonly version?: number | undefined
  readonly rate2quantum?: number | undefined
  readonly defcls?: number | undefined
  readonly debug?: number | undefined
  readonly directPkts?: number | undefined
  readonly trailingBytes?: Uint8Array | undefined
}
export interface TcGredQopt {
  readonly limit?: number | undefined
  readonly qthMin?: number | undefined
  readonly qthMax?: number | undefined
  readonly DP?: number | undefined
  readonly backlog?: number | undefined
  readonly qave?: number | undefined
  readonly forced?: number | undefined
  readonly early?: number | undefined
  readonly other?: number | undefined
  readonly pdrop?: number | undefined
  readonly Wlog?: number | undefined
  readonly Plog?: number | undefined
  readonly ScellLog?: number | undefined
  readonly prio?: number | undefined
  readonly packets?: number | undefined
  readonly bytesin?: number | undefined
  readonly trailingBytes?: Uint8Array | undefined
}
export interface TcGredSopt {
  readonly DPs?: number | undefined
  readonly defDP?: number | undefined
  readonly grio?: number | undefined
  readonly flags?: number | undefined
  readonly trailingBytes?: Uint8Array | undefined
}
export interface TcHfscQopt {
  readonly defcls?: number | undefined
  readonly trailingBytes?: Uint8Array | undefined
}
export interface TcMqprioQopt {
  readonly numTc?: number | undefined
  readonly prioTcMap?: Uint8Array | undefined
  readonly hw?: number | undefined
  readonly count?: Uint8Array | undefined
  readonly offset?: Uint8Array | undefined
  readonly trailingBytes?: Uint8Array | undefined
}
export interface TcMultiqQopt {
  readonly bands?: number | undefined
  readonly maxBands?: number | undefined
  readonly trailingBytes?: Uint8Array | undefined
}
export interface TcNetemQopt {
  readonly latency?: number | undefined
  readonly limit?: number | undefined
  readonly loss?: number | undefined
  readonly gap?: number | undefined
  readonly duplicate?: number | undefined
  readonly jitter?: number | undefined
  readonly trailingBytes?: Uint8Array | undefined
}
export interface TcNetemGimodel {
  readonly p13?: number | undefined
  readonly p31?: number | undefined
  readonly p32?: number | undefined
  readonly p14?: number | undefined
  readonly p23?: number | undefined
  readonly trailingBytes?: Uint8Array | undefined
}
export interface TcNetemGemodel {
  readonly p?: number | undefined
  readonly r?: number | undefined
  readonly h?: number | undefined
  readonly k1?: number | undefined
  readonly trailingBytes?: Uint8Array | undefined
}
export interface TcNetemCorr {
  readonly delayCorr?: number | undefined
  readonly lossCorr?: number | undefined
  readonly dupCorr?: number | undefined
  readonly trailingBytes?: Uint8Array | undefined
}
export interface TcNetemReorder {
  readonly probability?: number | undefined
  readonly correlation?: number | undefined
  readonly trailingBytes?: Uint8Array | undefined
}
export interface TcNetemCorrupt {
  readonly probability?: number | undefined
  readonly correlation?: number | undefined
  readonly trailingBytes?: Uint8Array | undefined
}
export interface TcNetemRate {
  readonly rate?: number | undefined
  readonly packetOverhead?: number | undefined
  readonly cellSize?: number | undefined
  readonly cellOverhead?: number | undefined
  readonly trailingBytes?: Uint8Array | undefined
}
export interface TcNetemSlot {
  readonly minDelay?: bigint | undefined
  readonly maxDelay?: bigint | undefined
  readonly maxPackets?: number | undefined
  readonly maxBytes?: number | undefined
  readonly distDelay?: bigint | undefined
  readonly distJitter?: bigint | undefined
  readonly trailingBytes?: Uint8Array | undefined
}
export interface TcPlugQopt {
  readonly action?: number | undefined
  readonly limit?: number | undefined
  readonly trailingBytes?: Uint8Array | undefined
}
export interface TcPrioQopt {
  readonly bands?: number | undefined
  readonly priomap?: Uint8Array | undefined
  readonly trailingBytes?: Uint8Array | undefined
}
export interface TcRedQopt {
  readonly limit?: number | undefined
  readonly qthMin?: number | undefined
  readonly qthMax?: number | undefined
  readonly Wlog?: number | undefined
  readonly Plog?: number | undefined
  readonly ScellLog?: number | undefined
  readonly flags?: number | undefined
  readonly trailingBytes?: Uint8Array | undefined
}
export interface TcSfbQopt {
  readonly rehashInterval?: number | undefined
  readonly warmupTime?: number | undefined
  readonly max?: number | undefined
  readonly binSize?: number | undefined
  readonly increment?: number | undefined
  readonly decrement?: number | undefined
  readonly limit?: number | undefined
  readonly penaltyRate?: number | undefined
  readonly penaltyBurst?: number | undefined
  readonly trailingBytes?: Uint8Array | undefined
}
export interface TcSfqQopt {
  readonly quantum?: number | undefined
  readonly perturbPeriod?: number | undefined
  readonly limit?: number | undefined
  readonly divisor?: number | undefined
  readonly flows?: number | undefined
  readonly trailingBytes?: Uint8Array | undefined
}
export interface TcSfqredStats {
  readonly probDrop?: number | undefined
  readonly forcedDrop?: number | undefined
  readonly probMark?: number | undefined
  readonly forcedMark?: number | undefined
  readonly probMarkHead?: number | undefined
  readonly forcedMarkHead?: number | undefined
  readonly trailingBytes?: Uint8Array | undefined
}
export interface TcSfqQoptV1 {
  readonly v0?: TcSfqQopt | undefined
  readonly depth?: number | undefined
  readonly headdrop?: number | undefined
  readonly limit?: number | undefined
  readonly qthMin?: number | undefined
  readonly qthMax?: number | undefined
  readonly Wlog?: number | undefined
  readonly Plog?: number | undefined
  readonly ScellLog?: number | undefined
  readonly flags?: number | undefined
  readonly maxP?: number | undefined
  readonly stats?: TcSfqredStats | undefined
  readonly trailingBytes?: Uint8Array | undefined
}
export interface TcRatespec {
  readonly cellLog?: number | undefined
  readonly linklayer?: number | undefined
  readonly overhead?: number | undefined
  readonly cellAlign?: number | undefined
  readonly mpu?: number | undefined
  readonly rate?: number | undefined
  readonly trailingBytes?: Uint8Array | undefined
}
export interface TcTbfQopt {
  readonly rate?: TcRatespec | undefined
  readonly peakrate?: TcRatespec | undefined
  readonly limit?: number | undefined
  readonly buffer?: number | undefined
  readonly mtu?: number | undefined
  readonly trailingBytes?: Uint8Array | undefined
}
export interface TcSizespec {
  readonly cellLog?: number | undefined
  readonly sizeLog?: number | undefined
  readonly cellAlign?: number | undefined
  readonly overhead?: number | undefined
  readonly linklayer?: number | undefined
  readonly mpu?: number | undefined
  readonly mtu?: number | undefined
  readonly tsize?: number | undefined
  readonly trailingBytes?: Uint8Array | undefined
}
export interface GnetEstimator {
  readonly interval?: number | undefined
  readonly ewmaLog?: number | undefined
  readonly trailingBytes?: Uint8Array | undefined
}
export interface TcChokeXstats {
  readonly early?: number | undefined
  readonly pdrop?: number | undefined
  readonly other?: number | undefined
  readonly marked?: number | undefined
  readonly matched?: number | undefined
  readonly trailingBytes?: Uint8Array | undefined
}
export interface TcCodelXstats {
  readonly maxpacket?: number | undefined
  readonly count?: number | undefined
  readonly lastcount?: number | undefined
  readonly ldelay?: number | undefined
  readonly dropNext?: number | undefined
  readonly dropOverlimit?: number | undefined
  readonly ecnMark?: number | undefined
  readonly dropping?: number | undefined
  readonly ceMark?: number | undefined
  readonly trailingBytes?: Uint8Array | undefined
}
export interface TcFqCodelXstats {
  readonly type?: number | undefined
  readonly maxpacket?: number | undefined
  readonly dropOverlimit?: number | undefined
  readonly ecnMark?: number | undefined
  readonly newFlowCount?: number | undefined
  readonly newFlowsLen?: number | undefined
  readonly oldFlowsLen?: number | undefined
  readonly ceMark?: number | undefined
  readonly memoryUsage?: number | undefined
  readonly dropOvermemory?: number | undefined
  readonly trailingBytes?: Uint8Array | undefined
}
export interface TcDualpi2Xstats {
  readonly prob?: number | undefined
  readonly delayC?: number | undefined
  readonly delayL?: number | undefined
  readonly pktsInC?: number | undefined
  readonly pktsInL?: number | undefined
  readonly maxq?: number | undefined
  readonly ecnMark?: number | undefined
  readonly stepMark?: number | undefined
  readonly credit?: number | undefined
  readonly memoryUsed?: number | undefined
  readonly maxMemoryUsed?: number | undefined
  readonly memoryLimit?: number | undefined
  readonly trailingBytes?: Uint8Array | undefined
}
export interface TcFqPieXstats {
  readonly packetsIn?: number | undefined
  readonly dropped?: number | undefined
  readonly overlimit?: number | undefined
  readonly overmemory?: number | undefined
  readonly ecnMark?: number | undefined
  readonly newFlowCount?: number | undefined
  readonly newFlowsLen?: number | undefined
  readonly oldFlowsLen?: number | undefined
  readonly memoryUsage?: number | undefined
  readonly trailingBytes?: Uint8Array | undefined
}
export interface TcFqQdStats {
  readonly gcFlows?: bigint | undefined
  readonly highprioPackets?: bigint | undefined
  readonly tcpRetrans?: bigint | undefined
  readonly throttled?: bigint | undefined
  readonly flowsPlimit?: bigint | undefined
  readonly pktsTooLong?: bigint | undefined
  readonly allocationErrors?: bigint | undefined
  readonly timeNextDelayedFlow?: bigint | undefined
  readonly flows?: number | undefined
  readonly inactiveFlows?: number | undefined
  readonly throttledFlows?: number | undefined
  readonly unthrottleLatencyNs?: number | undefined
  readonly ceMark?: bigint | undefined
  readonly horizonDrops?: bigint | undefined
  readonly horizonCaps?: bigint | undefined
  readonly fastpathPackets?: bigint | undefined
  readonly bandDrops?: Uint8Array | undefined
  readonly bandPktCount?: Uint8Array | undefined
  readonly trailingBytes?: Uint8Array | undefined
}
export interface TcHhfXstats {
  readonly dropOverlimit?: number | undefined
  readonly hhOverlimit?: number | undefined
  readonly hhTotCount?: number | undefined
  readonly hhCurCount?: number | undefined
  readonly trailingBytes?: Uint8Array | undefined
}
export interface TcPieXstats {
  readonly prob?: bigint | undefined
  readonly delay?: number | undefined
  readonly avgDqRate?: number | undefined
  readonly dqRateEstimating?: number | undefined
  readonly packetsIn?: number | undefined
  readonly dropped?: number | undefined
  readonly overlimit?: number | undefined
  readonly maxq?: number | undefined
  readonly ecnMark?: number | undefined
  readonly trailingBytes?: Uint8Array | undefined
}
export interface TcRedXstats {
  readonly early?: number | undefined
  readonly pdrop?: number | undefined
  readonly other?: number | undefined
  readonly marked?: number | undefined
  readonly trailingBytes?: Uint8Array | undefined
}
export interface TcSfbXstats {
  readonly earlydrop?: number | undefined
  readonly penaltydrop?: number | undefined
  readonly bucketdrop?: number | undefined
  readonly queuedrop?: number | undefined
  readonly childdrop?: number | undefined
  readonly marked?: number | undefined
  readonly maxqlen?: number | undefined
  readonly maxprob?: number | undefined
  readonly avgprob?: number | undefined
  readonly trailingBytes?: Uint8Array | undefined
}
export interface TcSfqXstats {
  readonly allot?: number | undefined
  readonly trailingBytes?: Uint8Array | undefined
}
export interface GnetStatsBasic {
  readonly bytes?: bigint | undefined
  readonly packets?: number | undefined
  readonly trailingBytes?: Uint8Array | undefined
}
export interface GnetStatsRateEst {
  readonly bps?: number | undefined
  readonly pps?: number | undefined
  readonly trailingBytes?: Uint8Array | undefined
}
export interface GnetStatsRateEst64 {
  readonly bps?: bigint | undefined
  readonly pps?: bigint | undefined
  readonly trailingBytes?: Uint8Array | undefined
}
export interface GnetStatsQueue {
  readonly qlen?: number | undefined
  readonly backlog?: number | undefined
  readonly drops?: number | undefined
  readonly requeues?: number | undefined
  readonly overlimits?: number | undefined
  readonly trailingBytes?: Uint8Array | undefined
}
export interface TcU32Key {
  readonly mask?: number | undefined
  readonly val?: number | undefined
  readonly off?: number | undefined
  readonly offmask?: number | undefined
  readonly trailingBytes?: Uint8Array | undefined
}
export interface TcU32Mark {
  readonly val?: number | undefined
  readonly mask?: number | undefined
  readonly success?: number | undefined
  readonly trailingBytes?: Uint8Array | undefined
}
export interface TcU32Pcnt {
  readonly rcnt?: bigint | undefined
  readonly rhit?: bigint | undefined
  readonly trailingBytes?: Uint8Array | undefined
}
export interface TcfT {
  readonly install?: bigint | undefined
  readonly lastuse?: bigint | undefined
  readonly expires?: bigint | undefined
  readonly firstuse?: bigint | undefined
  readonly trailingBytes?: Uint8Array | undefined
}
export interface TcGact {
  readonly index?: number | undefined
  readonly capab?: number | undefined
  readonly action?: number | undefined
  readonly refcnt?: number | undefined
  readonly bindcnt?: number | undefined
  readonly trailingBytes?: Uint8Array | undefined
}
export interface TcGactP {
  readonly ptype?: number | undefined
  readonly pval?: number | undefined
  readonly paction?: number | undefined
  readonly trailingBytes?: Uint8Array | undefined
}
export interface TcfEmatchTreeHdr {
  readonly nmatches?: number | undefined
  readonly progid?: number | undefined
  readonly trailingBytes?: Uint8Array | undefined
}
export interface TcBasicPcnt {
  readonly rcnt?: bigint | undefined
  readonly rhit?: bigint | undefined
  readonly trailingBytes?: Uint8Array | undefined
}
export interface TcMatchallPcnt {
  readonly rhit?: bigint | undefined
  readonly trailingBytes?: Uint8Array | undefined
}
export interface TcMpls {
  readonly index?: number | undefined
  readonly capab?: number | undefined
  readonly action?: number | undefined
  readonly refcnt?: number | undefined
  readonly bindcnt?: number | undefined
  readonly mAction?: number | undefined
  readonly trailingBytes?: Uint8Array | undefined
}
export interface TcPolice {
  readonly index?: number | undefined
  readonly action?: number | undefined
  readonly limit?: number | undefined
  readonly burst?: number | undefined
  readonly mtu?: number | undefined
  readonly rate?: TcRatespec | undefined
  readonly peakrate?: TcRatespec | undefined
  readonly refcnt?: number | undefined
  readonly bindcnt?: number | undefined
  readonly capab?: number | undefined
  readonly trailingBytes?: Uint8Array | undefined
}
export interface TcPeditSel {
  readonly index?: number | undefined
  readonly capab?: number | undefined
  readonly action?: number | undefined
  readonly refcnt?: number | undefined
  readonly bindcnt?: number | undefined
  readonly nkeys?: number | undefined
  readonly flags?: number | undefined
  readonly trailingBytes?: Uint8Array | undefined
}
export interface TcPeditKey {
  readonly mask?: number | undefined
  readonly val?: number | undefined
  readonly off?: number | undefined
  readonly at?: number | undefined
  readonly offmask?: number | undefined
  readonly shift?: number | undefined
  readonly trailingBytes?: Uint8Array | undefined
}
export interface TcVlan {
  readonly index?: number | undefined
  readonly capab?: number | undefined
  readonly action?: number | undefined
  readonly refcnt?: number | undefined
  readonly bindcnt?: number | undefined
  readonly vAction?: number | undefined
  readonly trailingBytes?: Uint8Array | undefined
}
export interface TcU32Sel {
  readonly flags?: number | undefined
  readonly offshift?: number | undefined
  readonly nkeys?: number | undefined
  readonly offmask?: number | undefined
  readonly off?: number | undefined
  readonly offoff?: number | undefined
  readonly hoff?: number | undefined
  readonly hmask?: number | undefined
  readonly trailingBytes?: Uint8Array | undefined
}
export type Attrs = {
  readonly stats?: TcStats | undefined
  readonly rate?: GnetEstimator | undefined
  readonly fcnt?: number | undefined
  readonly stats2?: TcaStatsAttrs | undefined
  readonly stab?: TcaStabAttrs | undefined
  readonly dumpInvisible?: boolean | undefined
  readonly chain?: number | undefined
  readonly hwOffload?: number | undefined
  readonly ingressBlock?: number | undefined
  readonly egressBlock?: number | undefined
  readonly dumpFlags?: { readonly value: number; readonly selector: number } | undefined
  readonly extWarnMsg?: string | undefined
  /** What the specification does not know, as it came. */
  readonly unknownAttributes?: readonly RawAttribute[] | undefined
} & (
  | { readonly kind: "basic"; readonly options?: BasicAttrs | undefined; readonly xstats?: Uint8Array | undefined }
  | { readonly kind: "bpf"; readonly options?: BpfAttrs | undefined; readonly xstats?: Uint8Array | undefined }
  | { readonly kind: "bfifo"; readonly options?: TcFifoQoptHeader | undefined; readonly xstats?: Uint8Array | undefined }
  | { readonly kind: "cake"; readonly options?: CakeAttrs | undefined; readonly xstats?: CakeStatsAttrs | undefined }
  | { readonly kind: "cbs"; readonly options?: CbsAttrs | undefined; readonly xstats?: Uint8Array | undefined }
  | { readonly kind: "cgroup"; readonly options?: CgroupAttrs | undefined; readonly xstats?: Uint8Array | undefined }
  | { readonly kind: "choke"; readonly options?: ChokeAttrs | undefined; readonly xstats?: TcChokeXstatsHeader | undefined }
  | { readonly kind: "clsact"; readonly options?: Uint8Array | undefined; readonly xstats?: Uint8Array | undefined }
  | { readonly kind: "codel"; readonly options?: CodelAttrs | undefined; readonly xstats?: TcCodelXstatsHeader | undefined }
  | { readonly kind: "drr"; readonly options?: DrrAttrs | undefined; readonly xstats?: Uint8Array | undefined }
  | { readonly kind: "dualpi2"; readonly options?: Dualpi2Attrs | undefined; readonly xstats?: TcDualpi2XstatsHeader | undefined }
  | { readonly kind: "etf"; readonly options?: EtfAttrs | undefined; readonly xstats?: Uint8Array | undefined }
  | { readonly kind: "ets"; readonly options?: EtsAttrs | undefined; readonly xstats?: Uint8Array | undefined }
  | { readonly kind: "flow"; readonly options?: FlowAttrs | undefined; readonly xstats?: Uint8Array | undefined }
  | { readonly kind: "flower"; readonly options?: FlowerAttrs | undefined; readonly xstats?: Uint8Array | undefined }
  | { readonly kind: "fq"; readonly options?: FqAttrs | undefined; readonly xstats?: TcFqQdStatsHeader | undefined }
  | { readonly kind: "fq_codel"; readonly options?: FqCodelAttrs | undefined; readonly xstats?: TcFqCodelXstatsHeader | undefined }
  | { readonly kind: "fq_pie"; readonly options?: FqPieAttrs | undefined; readonly xstats?: TcFqPieXstatsHeader | undefined }
  | { readonly kind: "fw"; readonly options?: FwAttrs | undefined; readonly xstats?: Uint8Array | undefined }
  | { readonly kind: "gred"; readonly options?: GredAttrs | undefined; readonly xstats?: Uint8Array | undefined }
  | { readonly kind: "hfsc"; readonly options?: TcHfscQoptHeader | undefined; readonly xstats?: Uint8Array | undefined }
  | { readonly kind: "hhf"; readonly options?: HhfAttrs | undefined; readonly xstats?: TcHhfXstatsHeader | undefined }
  | { readonly kind: "htb"; readonly options?: HtbAttrs | undefined; readonly xstats?: Uint8Array | undefined }
  | { readonly kind: "ingress"; readonly options?: Uint8Array | undefined; readonly xstats?: Uint8Array | undefined }
  | { readonly kind: "matchall"; readonly options?: MatchallAttrs | undefined; readonly xstats?: Uint8Array | undefined }
  | { readonly kind: "mq"; readonly options?: Uint8Array | undefined; readonly xstats?: Uint8Array | undefined }
  | { readonly kind: "mqprio"; readonly options?: TcMqprioQoptHeader | undefined; readonly xstats?: Uint8Array | undefined }
  | { readonly kind: "multiq"; readonly options?: TcMultiqQoptHeader | undefined; readonly xstats?: Uint8Array | undefined }
  | { readonly kind: "netem"; readonly options?: TcNetemQoptNetemAttrs | undefined; readonly xstats?: Uint8Array | undefined }
  | { readonly kind: "pfifo"; readonly options?: TcFifoQoptHeader | undefined; readonly xstats?: Uint8Array | undefined }
  | { readonly kind: "pfifo_fast"; readonly options?: TcPrioQoptHeader | undefined; readonly xstats?: Uint8Array | undefined }
  | { readonly kind: "pfifo_head_drop"; readonly options?: TcFifoQoptHeader | undefined; readonly xstats?: Uint8Array | undefined }
  | { readonly kind: "pie"; readonly options?: PieAttrs | undefined; readonly xstats?: TcPieXstatsHeader | undefined }
  | { readonly kind: "plug"; readonly options?: TcPlugQoptHeader | undefined; readonly xstats?: Uint8Array | undefined }
  | { readonly kind: "prio"; readonly options?: TcPrioQoptHeader | undefined; readonly xstats?: Uint8Array | undefined }
  | { readonly kind: "qfq"; readonly options?: QfqAttrs | undefined; readonly xstats?: Uint8Array | undefined }
  | { readonly kind: "red"; readonly options?: RedAttrs | undefined; readonly xstats?: TcRedXstatsHeader | undefined }
  | { readonly kind: "route"; readonly options?: RouteAttrs | undefined; readonly xstats?: Uint8Array | undefined }
  | { readonly kind: "sfb"; readonly options?: TcSfbQoptHeader | undefined; readonly xstats?: TcSfbXstatsHeader | undefined }
  | { readonly kind: "sfq"; readonly options?: TcSfqQoptV1Header | undefined; readonly xstats?: TcSfqXstatsHeader | undefined }
  | { readonly kind: "taprio"; readonly options?: TaprioAttrs | undefined; readonly xstats?: Uint8Array | undefined }
  | { readonly kind: "tbf"; readonly options?: TbfAttrs | undefined; readonly xstats?: Uint8Array | undefined }
  | { readonly kind: "u32"; readonly options?: U32Attrs | undefined; readonly xstats?: Uint8Array | undefined }
  | { readonly kind?: OtherFormat | undefined; readonly options?: Uint8Array | undefined; readonly xstats?: Uint8Array | undefined }
)
export type TcmsgAttrs = Attrs & {
  readonly family: number
  readonly ifindex: number
  readonly handle: number
  readonly parent: number
  readonly info: number
}
export type BasicAttrs = {
  readonly classid?: number | undefined
  readonly ematches?: EmatchAttrs | undefined
  readonly act?: readonly (ActAttrs & { readonly elementIndex?: number | undefined })[] | undefined
  readonly police?: PoliceAttrs | undefined
  readonly pcnt?: TcBasicPcnt | undefined
  /** What the specification does not know, as it came. */
  readonly unknownAttributes?: readonly RawAttribute[] | undefined
}
export type BpfAttrs = {
  readonly act?: readonly (ActAttrs & { readonly elementIndex?: number | undefined })[] | undefined
  readonly police?: PoliceAttrs | undefined
  readonly classid?: number | undefined
  readonly opsLen?: number | undefined
  readonly ops?: Uint8Array | undefined
  readonly fd?: number | undefined
  readonly name?: string | undefined
  readonly flags?: number | undefined
  readonly flagsGen?: number | undefined
  readonly tag?: Uint8Array | undefined
  readonly id?: number | undefined
  /** What the specification does not know, as it came. */
  readonly unknownAttributes?: readonly RawAttribute[] | undefined
}
export type TcFifoQoptHeader = {
  readonly limit: number
}
export type CakeAttrs = {
  readonly baseRate64?: bigint | undefined
  readonly diffservMode?: number | undefined
  readonly atm?: number | undefined
  readonly flowMode?: number | undefined
  readonly overhead?: number | undefined
  readonly rtt?: number | undefined
  readonly target?: number | undefined
  readonly autorate?: number | undefined
  readonly memory?: number | undefined
  readonly nat?: number | undefined
  readonly raw?: number | undefined
  readonly wash?: number | undefined
  readonly mpu?: number | undefined
  readonly ingress?: number | undefined
  readonly ackFilter?: number | undefined
  readonly splitGso?: number | undefined
  readonly fwmark?: number | undefined
  /** What the specification does not know, as it came. */
  readonly unknownAttributes?: readonly RawAttribute[] | undefined
}
export type CbsAttrs = {
  readonly parms?: TcCbsQopt | undefined
  /** What the specification does not know, as it came. */
  readonly unknownAttributes?: readonly RawAttribute[] | undefined
}
export type CgroupAttrs = {
  readonly act?: readonly (ActAttrs & { readonly elementIndex?: number | undefined })[] | undefined
  readonly police?: PoliceAttrs | undefined
  readonly ematches?: Uint8Array | undefined
  /** What the specification does not know, as it came. */
  readonly unknownAttributes?: readonly RawAttribute[] | undefined
}
export type ChokeAttrs = {
  readonly parms?: TcRedQopt | undefined
  readonly stab?: Uint8Array | undefined
  readonly maxP?: number | undefined
  /** What the specification does not know, as it came. */
  readonly unknownAttributes?: readonly RawAttribute[] | undefined
}
export type CodelAttrs = {
  readonly target?: number | undefined
  readonly limit?: number | undefined
  readonly interval?: number | undefined
  readonly ecn?: number | undefined
  readonly ceThreshold?: number | undefined
  /** What the specification does not know, as it came. */
  readonly unknownAttributes?: readonly RawAttribute[] | undefined
}
export type DrrAttrs = {
  readonly quantum?: number | undefined
  /** What the specification does not know, as it came. */
  readonly unknownAttributes?: readonly RawAttribute[] | undefined
}
export type Dualpi2Attrs = {
  readonly limit?: number | undefined
  readonly memoryLimit?: number | undefined
  readonly target?: number | undefined
  readonly tupdate?: number | undefined
  readonly alpha?: number | undefined
  readonly beta?: number | undefined
  readonly stepThreshPkts?: number | undefined
  readonly stepThreshUs?: number | undefined
  readonly minQlenStep?: number | undefined
  readonly coupling?: number | undefined
  readonly dropOverload?: Dualpi2DropOverload | undefined
  readonly dropEarly?: Dualpi2DropEarly | undefined
  readonly cProtection?: number | undefined
  readonly ecnMask?: Dualpi2EcnMask | undefined
  readonly splitGso?: Dualpi2SplitGso | undefined
  /** What the specification does not know, as it came. */
  readonly unknownAttributes?: readonly RawAttribute[] | undefined
}
export type EtfAttrs = {
  readonly parms?: TcEtfQopt | undefined
  /** What the specification does not know, as it came. */
  readonly unknownAttributes?: readonly RawAttribute[] | undefined
}
export type EtsAttrs = {
  readonly nbands?: number | undefined
  readonly nstrict?: number | undefined
  readonly quanta?: EtsAttrs | undefined
  readonly quantaBand?: readonly number[] | undefined
  readonly priomap?: EtsAttrs | undefined
  readonly priomapBand?: readonly number[] | undefined
  /** What the specification does not know, as it came. */
  readonly unknownAttributes?: readonly RawAttribute[] | undefined
}
export type FlowAttrs = {
  readonly keys?: number | undefined
  readonly mode?: number | undefined
  readonly baseclass?: number | undefined
  readonly rshift?: number | undefined
  readonly addend?: number | undefined
  readonly mask?: number | undefined
  readonly xor?: number | undefined
  readonly divisor?: number | undefined
  readonly act?: Uint8Array | undefined
  readonly police?: PoliceAttrs | undefined
  readonly ematches?: Uint8Array | undefined
  readonly perturb?: number | undefined
  /** What the specification does not know, as it came. */
  readonly unknownAttributes?: readonly RawAttribute[] | undefined
}
export type FlowerAttrs = {
  readonly classid?: number | undefined
  readonly indev?: string | undefined
  readonly act?: readonly (ActAttrs & { readonly elementIndex?: number | undefined })[] | undefined
  readonly keyEthDst?: string | undefined
  readonly keyEthDstMask?: string | undefined
  readonly keyEthSrc?: string | undefined
  readonly keyEthSrcMask?: string | undefined
  readonly keyEthType?: number | undefined
  readonly keyIpProto?: number | undefined
  readonly keyIpv4Src?: string | undefined
  readonly keyIpv4SrcMask?: string | undefined
  readonly keyIpv4Dst?: string | undefined
  readonly keyIpv4DstMask?: string | undefined
  readonly keyIpv6Src?: string | undefined
  readonly keyIpv6SrcMask?: string | undefined
  readonly keyIpv6Dst?: string | undefined
  readonly keyIpv6DstMask?: string | undefined
  readonly keyTcpSrc?: number | undefined
  readonly keyTcpDst?: number | undefined
  readonly keyUdpSrc?: number | undefined
  readonly keyUdpDst?: number | undefined
  readonly flags?: readonly ClsFlags[] | undefined
  readonly keyVlanId?: number | undefined
  readonly keyVlanPrio?: number | undefined
  readonly keyVlanEthType?: number | undefined
  readonly keyEncKeyId?: number | undefined
  readonly keyEncIpv4Src?: string | undefined
  readonly keyEncIpv4SrcMask?: string | undefined
  readonly keyEncIpv4Dst?: string | undefined
  readonly keyEncIpv4DstMask?: string | undefined
  readonly keyEncIpv6Src?: string | undefined
  readonly keyEncIpv6SrcMask?: string | undefined
  readonly keyEncIpv6Dst?: string | undefined
  readonly keyEncIpv6DstMask?: string | undefined
  readonly keyTcpSrcMask?: number | undefined
  readonly keyTcpDstMask?: number | undefined
  readonly keyUdpSrcMask?: number | undefined
  readonly keyUdpDstMask?: number | undefined
  readonly keySctpSrcMask?: number | undefined
  readonly keySctpDstMask?: number | undefined
  readonly keySctpSrc?: number | undefined
  readonly keySctpDst?: number | undefined
  readonly keyEncUdpSrcPort?: number | undefined
  readonly keyEncUdpSrcPortMask?: number | undefined
  readonly keyEncUdpDstPort?: number | undefined
  readonly keyEncUdpDstPortMask?: number | undefined
  readonly keyFlags?: readonly FlowerKeyCtrlFlags[] | undefined
  readonly keyFlagsMask?: readonly FlowerKeyCtrlFlags[] | undefined
  readonly keyIcmpv4Code?: number | undefined
  readonly keyIcmpv4CodeMask?: number | undefined
  readonly keyIcmpv4Type?: number | undefined
  readonly keyIcmpv4TypeMask?: number | undefined
  readonly keyIcmpv6Code?: number | undefined
  readonly keyIcmpv6CodeMask?: number | undefined
  readonly keyIcmpv6Type?: number | undefined
  readonly keyIcmpv6TypeMask?: number | undefined
  readonly keyArpSip?: number | undefined
  readonly keyArpSipMask?: number | undefined
  readonly keyArpTip?: number | undefined
  readonly keyArpTipMask?: number | undefined
  readonly keyArpOp?: number | undefined
  readonly keyArpOpMask?: number | undefined
  readonly keyArpSha?: string | undefined
  readonly keyArpShaMask?: string | undefined
  readonly keyArpTha?: string | undefined
  readonly keyArpThaMask?: string | undefined
  readonly keyMplsTtl?: number | undefined
  readonly keyMplsBos?: number | undefined
  readonly keyMplsTc?: number | undefined
  readonly keyMplsLabel?: number | undefined
  readonly keyTcpFlags?: number | undefined
  readonly keyTcpFlagsMask?: number | undefined
  readonly keyIpTos?: number | undefined
  readonly keyIpTosMask?: number | undefined
  readonly keyIpTtl?: number | undefined
  readonly keyIpTtlMask?: number | undefined
  readonly keyCvlanId?: number | undefined
  readonly keyCvlanPrio?: number | undefined
  readonly keyCvlanEthType?: number | undefined
  readonly keyEncIpTos?: number | undefined
  readonly keyEncIpTosMask?: number | undefined
  readonly keyEncIpTtl?: number | undefined
  readonly keyEncIpTtlMask?: number | undefined
  readonly keyEncOpts?: FlowerKeyEncOptsAttrs | undefined
  readonly keyEncOptsMask?: FlowerKeyEncOptsAttrs | undefined
  readonly inHwCount?: number | undefined
  readonly keyPortSrcMin?: number | undefined
  readonly keyPortSrcMax?: number | undefined
  readonly keyPortDstMin?: number | undefined
  readonly keyPortDstMax?: number | undefined
  readonly keyCtState?: number | undefined
  readonly keyCtStateMask?: number | undefined
  readonly keyCtZone?: number | undefined
  readonly keyCtZoneMask?: number | undefined
  readonly keyCtMark?: number | undefined
  readonly keyCtMarkMask?: number | undefined
  readonly keyCtLabels?: Uint8Array | undefined
  readonly keyCtLabelsMask?: Uint8Array | undefined
  readonly keyMplsOpts?: FlowerKeyMplsOptAttrs | undefined
  readonly keyHash?: number | undefined
  readonly keyHashMask?: number | undefined
  readonly keyNumOfVlans?: number | undefined
  readonly keyPppoeSid?: number | undefined
  readonly keyPppProto?: number | undefined
  readonly keyL2tpv3Sid?: number | undefined
  readonly l2Miss?: number | undefined
  readonly keyCfm?: FlowerKeyCfmAttrs | undefined
  readonly keySpi?: number | undefined
  readonly keySpiMask?: number | undefined
  readonly keyEncFlags?: readonly FlowerKeyCtrlFlags[] | undefined
  readonly keyEncFlagsMask?: readonly FlowerKeyCtrlFlags[] | undefined
  /** What the specification does not know, as it came. */
  readonly unknownAttributes?: readonly RawAttribute[] | undefined
}
export type FqAttrs = {
  readonly plimit?: number | undefined
  readonly flowPlimit?: number | undefined
  readonly quantum?: number | undefined
  readonly initialQuantum?: number | undefined
  readonly rateEnable?: number | undefined
  readonly flowDefaultRate?: number | undefined
  readonly flowMaxRate?: number | undefined
  readonly bucketsLog?: number | undefined
  readonly flowRefillDelay?: number | undefined
  readonly orphanMask?: number | undefined
  readonly lowRateThreshold?: number | undefined
  readonly ceThreshold?: number | undefined
  readonly timerSlack?: number | undefined
  readonly horizon?: number | undefined
  readonly horizonDrop?: number | undefined
  readonly priomap?: TcPrioQopt | undefined
  readonly weights?: readonly number[] | undefined
  /** What the specification does not know, as it came. */
  readonly unknownAttributes?: readonly RawAttribute[] | undefined
}
export type FqCodelAttrs = {
  readonly target?: number | undefined
  readonly limit?: number | undefined
  readonly interval?: number | undefined
  readonly ecn?: number | undefined
  readonly flows?: number | undefined
  readonly quantum?: number | undefined
  readonly ceThreshold?: number | undefined
  readonly dropBatchSize?: number | undefined
  readonly memoryLimit?: number | undefined
  readonly ceThresholdSelector?: number | undefined
  readonly ceThresholdMask?: number | undefined
  /** What the specification does not know, as it came. */
  readonly unknownAttributes?: readonly RawAttribute[] | undefined
}
export type FqPieAttrs = {
  readonly limit?: number | undefined
  readonly flows?: number | undefined
  readonly target?: number | undefined
  readonly tupdate?: number | undefined
  readonly alpha?: number | undefined
  readonly beta?: number | undefined
  readonly quantum?: number | undefined
  readonly memoryLimit?: number | undefined
  readonly ecnProb?: number | undefined
  readonly ecn?: number | undefined
  readonly bytemode?: number | undefined
  readonly dqRateEstimator?: number | undefined
  /** What the specification does not know, as it came. */
  readonly unknownAttributes?: readonly RawAttribute[] | undefined
}
export type FwAttrs = {
  readonly classid?: number | undefined
  readonly police?: PoliceAttrs | undefined
  readonly indev?: string | undefined
  readonly act?: readonly (ActAttrs & { readonly elementIndex?: number | undefined })[] | undefined
  readonly mask?: number | undefined
  /** What the specification does not know, as it came. */
  readonly unknownAttributes?: readonly RawAttribute[] | undefined
}
export type GredAttrs = {
  readonly parms?: Uint8Array | undefined
  readonly stab?: readonly number[] | undefined
  readonly dps?: TcGredSopt | undefined
  readonly maxP?: readonly number[] | undefined
  readonly limit?: number | undefined
  readonly vqList?: TcaGredVqListAttrs | undefined
  /** What the specification does not know, as it came. */
  readonly unknownAttributes?: readonly RawAttribute[] | undefined
}
export type TcHfscQoptHeader = {
  readonly defcls: number
}
export type HhfAttrs = {
  readonly backlogLimit?: number | undefined
  readonly quantum?: number | undefined
  readonly hhFlowsLimit?: number | undefined
  readonly resetTimeout?: number | undefined
  readonly admitBytes?: number | undefined
  readonly evictTimeout?: number | undefined
  readonly nonHhWeight?: number | undefined
  /** What the specification does not know, as it came. */
  readonly unknownAttributes?: readonly RawAttribute[] | undefined
}
export type HtbAttrs = {
  readonly parms?: TcHtbOpt | undefined
  readonly init?: TcHtbGlob | undefined
  readonly ctab?: Uint8Array | undefined
  readonly rtab?: Uint8Array | undefined
  readonly directQlen?: number | undefined
  readonly rate64?: bigint | undefined
  readonly ceil64?: bigint | undefined
  readonly offload?: boolean | undefined
  /** What the specification does not know, as it came. */
  readonly unknownAttributes?: readonly RawAttribute[] | undefined
}
export type MatchallAttrs = {
  readonly classid?: number | undefined
  readonly act?: readonly (ActAttrs & { readonly elementIndex?: number | undefined })[] | undefined
  readonly flags?: number | undefined
  readonly pcnt?: TcMatchallPcnt | undefined
  /** What the specification does not know, as it came. */
  readonly unknownAttributes?: readonly RawAttribute[] | undefined
}
export type TcMqprioQoptHeader = {
  readonly numTc: number
  readonly prioTcMap: Uint8Array
  readonly hw: number
  readonly count: Uint8Array
  readonly offset: Uint8Array
}
export type TcMultiqQoptHeader = {
  readonly bands: number
  readonly maxBands: number
}
export type NetemAttrs = {
  readonly corr?: TcNetemCorr | undefined
  readonly delayDist?: readonly number[] | undefined
  readonly reorder?: TcNetemReorder | undefined
  readonly corrupt?: TcNetemCorrupt | undefined
  readonly loss?: NetemLossAttrs | undefined
  readonly rate?: TcNetemRate | undefined
  readonly ecn?: number | undefined
  readonly rate64?: bigint | undefined
  readonly pad?: number | undefined
  readonly latency64?: bigint | undefined
  readonly jitter64?: bigint | undefined
  readonly slot?: TcNetemSlot | undefined
  readonly slotDist?: readonly number[] | undefined
  readonly prngSeed?: bigint | undefined
  /** What the specification does not know, as it came. */
  readonly unknownAttributes?: readonly RawAttribute[] | undefined
}
export type TcNetemQoptNetemAttrs = NetemAttrs & {
  readonly latency: number
  readonly limit: number
  readonly headerLoss: number
  readonly gap: number
  readonly duplicate: number
  readonly jitter: number
}
export type TcPrioQoptHeader = {
  readonly bands: number
  readonly priomap: Uint8Array
}
export type PieAttrs = {
  readonly target?: number | undefined
  readonly limit?: number | undefined
  readonly tupdate?: number | undefined
  readonly alpha?: number | undefined
  readonly beta?: number | undefined
  readonly ecn?: number | undefined
  readonly bytemode?: number | undefined
  readonly dqRateEstimator?: number | undefined
  /** What the specification does not know, as it came. */
  readonly unknownAttributes?: readonly RawAttribute[] | undefined
}
export type TcPlugQoptHeader = {
  readonly action: number
  readonly limit: number
}
export type QfqAttrs = {
  readonly weight?: number | undefined
  readonly lmax?: number | undefined
  /** What the specification does not know, as it came. */
  readonly unknownAttributes?: readonly RawAttribute[] | undefined
}
export type RedAttrs = {
  readonly parms?: TcRedQopt | undefined
  readonly stab?: Uint8Array | undefined
  readonly maxP?: number | undefined
  readonly flags?: { readonly value: number; readonly selector: number } | undefined
  readonly earlyDropBlock?: number | undefined
  readonly markBlock?: number | undefined
  /** What the specification does not know, as it came. */
  readonly unknownAttributes?: readonly RawAttribute[] | undefined
}
export type RouteAttrs = {
  readonly classid?: number | undefined
  readonly to?: number | undefined
  readonly from?: number | undefined
  readonly iif?: number | undefined
  readonly police?: PoliceAttrs | undefined
  readonly act?: readonly (ActAttrs & { readonly elementIndex?: number | undefined })[] | undefined
  /** What the specification does not know, as it came. */
  readonly unknownAttributes?: readonly RawAttribute[] | undefined
}
export type TcSfbQoptHeader = {
  readonly rehashInterval: number
  readonly warmupTime: number
  readonly max: number
  readonly binSize: number
  readonly increment: number
  readonly decrement: number
  readonly limit: number
  readonly penaltyRate: number
  readonly penaltyBurst: number
}
export type TcSfqQoptV1Header = {
  readonly v0: TcSfqQopt
  readonly depth: number
  readonly headdrop: number
  readonly limit: number
  readonly qthMin: number
  readonly qthMax: number
  readonly Wlog: number
  readonly Plog: number
  readonly ScellLog: number
  readonly flags: number
  readonly maxP: number
  readonly stats: TcSfqredStats
}
export type TaprioAttrs = {
  readonly priomap?: TcMqprioQopt | undefined
  readonly schedEntryList?: TaprioSchedEntryList | undefined
  readonly schedBaseTime?: bigint | undefined
  readonly schedSingleEntry?: TaprioSchedEntry | undefined
  readonly schedClockid?: number | undefined
  readonly adminSched?: Uint8Array | undefined
  readonly schedCycleTime?: bigint | undefined
  readonly schedCycleTimeExtension?: bigint | undefined
  readonly flags?: number | undefined
  readonly txtimeDelay?: number | undefined
  readonly tcEntry?: TaprioTcEntryAttrs | undefined
  /** What the specification does not know, as it came. */
  readonly unknownAttributes?: readonly RawAttribute[] | undefined
}
export type TbfAttrs = {
  readonly parms?: TcTbfQopt | undefined
  readonly rtab?: Uint8Array | undefined
  readonly ptab?: Uint8Array | undefined
  readonly rate64?: bigint | undefined
  readonly prate64?: bigint | undefined
  readonly burst?: number | undefined
  readonly pburst?: number | undefined
  /** What the specification does not know, as it came. */
  readonly unknownAttributes?: readonly RawAttribute[] | undefined
}
export type U32Attrs = {
  readonly classid?: number | undefined
  readonly hash?: number | undefined
  readonly link?: number | undefined
  readonly divisor?: number | undefined
  readonly sel?: TcU32Sel | undefined
  readonly police?: PoliceAttrs | undefined
  readonly act?: readonly (ActAttrs & { readonly elementIndex?: number | undefined })[] | undefined
  readonly indev?: string | undefined
  readonly pcnt?: TcU32Pcnt | undefined
  readonly mark?: TcU32Mark | undefined
  readonly flags?: number | undefined
  /** What the specification does not know, as it came. */
  readonly unknownAttributes?: readonly RawAttribute[] | undefined
}
export type ActBpfAttrs = {
  readonly tm?: TcfT | undefined
  readonly parms?: Uint8Array | undefined
  readonly opsLen?: number | undefined
  readonly ops?: Uint8Array | undefined
  readonly fd?: number | undefined
  readonly name?: string | undefined
  readonly tag?: Uint8Array | undefined
  readonly id?: Uint8Array | undefined
  /** What the specification does not know, as it came. */
  readonly unknownAttributes?: readonly RawAttribute[] | undefined
}
export type ActConnmarkAttrs = {
  readonly parms?: Uint8Array | undefined
  readonly tm?: TcfT | undefined
  /** What the specification does not know, as it came. */
  readonly unknownAttributes?: readonly RawAttribute[] | undefined
}
export type ActCsumAttrs = {
  readonly parms?: Uint8Array | undefined
  readonly tm?: TcfT | undefined
  /** What the specification does not know, as it came. */
  readonly unknownAttributes?: readonly RawAttribute[] | undefined
}
export type ActCtAttrs = {
  readonly parms?: Uint8Array | undefined
  readonly tm?: TcfT | undefined
  readonly action?: number | undefined
  readonly zone?: number | undefined
  readonly mark?: number | undefined
  readonly markMask?: number | undefined
  readonly labels?: Uint8Array | undefined
  readonly labelsMask?: Uint8Array | undefined
  readonly natIpv4Min?: number | undefined
  readonly natIpv4Max?: number | undefined
  readonly natIpv6Min?: Uint8Array | undefined
  readonly natIpv6Max?: Uint8Array | undefined
  readonly natPortMin?: number | undefined
  readonly natPortMax?: number | undefined
  readonly helperName?: string | undefined
  readonly helperFamily?: number | undefined
  readonly helperProto?: number | undefined
  /** What the specification does not know, as it came. */
  readonly unknownAttributes?: readonly RawAttribute[] | undefined
}
export type ActCtinfoAttrs = {
  readonly tm?: TcfT | undefined
  readonly act?: Uint8Array | undefined
  readonly zone?: number | undefined
  readonly parmsDscpMask?: number | undefined
  readonly parmsDscpStatemask?: number | undefined
  readonly parmsCpmarkMask?: number | undefined
  readonly statsDscpSet?: bigint | undefined
  readonly statsDscpError?: bigint | undefined
  readonly statsCpmarkSet?: bigint | undefined
  /** What the specification does not know, as it came. */
  readonly unknownAttributes?: readonly RawAttribute[] | undefined
}
export type ActGactAttrs = {
  readonly tm?: TcfT | undefined
  readonly parms?: TcGact | undefined
  readonly prob?: TcGactP | undefined
  /** What the specification does not know, as it came. */
  readonly unknownAttributes?: readonly RawAttribute[] | undefined
}
export type ActGateAttrs = {
  readonly tm?: TcfT | undefined
  readonly parms?: Uint8Array | undefined
  readonly priority?: number | undefined
  readonly entryList?: Uint8Array | undefined
  readonly baseTime?: bigint | undefined
  readonly cycleTime?: bigint | undefined
  readonly cycleTimeExt?: bigint | undefined
  readonly flags?: number | undefined
  readonly clockid?: number | undefined
  /** What the specification does not know, as it came. */
  readonly unknownAttributes?: readonly RawAttribute[] | undefined
}
export type ActIfeAttrs = {
  readonly parms?: Uint8Array | undefined
  readonly tm?: TcfT | undefined
  readonly dmac?: Uint8Array | undefined
  readonly smac?: Uint8Array | undefined
  readonly type?: number | undefined
  readonly metalst?: Uint8Array | undefined
  /** What the specification does not know, as it came. */
  readonly unknownAttributes?: readonly RawAttribute[] | undefined
}
export type ActMirredAttrs = {
  readonly tm?: TcfT | undefined
  readonly parms?: Uint8Array | undefined
  readonly blockid?: Uint8Array | undefined
  /** What the specification does not know, as it came. */
  readonly unknownAttributes?: readonly RawAttribute[] | undefined
}
export type ActMplsAttrs = {
  readonly tm?: TcfT | undefined
  readonly parms?: TcMpls | undefined
  readonly proto?: number | undefined
  readonly label?: number | undefined
  readonly tc?: number | undefined
  readonly ttl?: number | undefined
  readonly bos?: number | undefined
  /** What the specification does not know, as it came. */
  readonly unknownAttributes?: readonly RawAttribute[] | undefined
}
export type ActNatAttrs = {
  readonly parms?: Uint8Array | undefined
  readonly tm?: TcfT | undefined
  /** What the specification does not know, as it came. */
  readonly unknownAttributes?: readonly RawAttribute[] | undefined
}
export type ActPeditAttrs = {
  readonly tm?: TcfT | undefined
  readonly parms?: TcPeditSel | undefined
  readonly parmsEx?: Uint8Array | undefined
  readonly keysEx?: Uint8Array | undefined
  readonly keyEx?: Uint8Array | undefined
  /** What the specification does not know, as it came. */
  readonly unknownAttributes?: readonly RawAttribute[] | undefined
}
export type PoliceAttrs = {
  readonly tbf?: TcPolice | undefined
  readonly rate?: Uint8Array | undefined
  readonly peakrate?: Uint8Array | undefined
  readonly avrate?: number | undefined
  readonly result?: number | undefined
  readonly tm?: TcfT | undefined
  readonly rate64?: bigint | undefined
  readonly peakrate64?: bigint | undefined
  readonly pktrate64?: bigint | undefined
  readonly pktburst64?: bigint | undefined
  /** What the specification does not know, as it came. */
  readonly unknownAttributes?: readonly RawAttribute[] | undefined
}
export type ActSampleAttrs = {
  readonly tm?: TcfT | undefined
  readonly parms?: TcGact | undefined
  readonly rate?: number | undefined
  readonly truncSize?: number | undefined
  readonly psampleGroup?: number | undefined
  /** What the specification does not know, as it came. */
  readonly unknownAttributes?: readonly RawAttribute[] | undefined
}
export type ActSimpleAttrs = {
  readonly tm?: TcfT | undefined
  readonly parms?: Uint8Array | undefined
  readonly data?: Uint8Array | undefined
  /** What the specification does not know, as it came. */
  readonly unknownAttributes?: readonly RawAttribute[] | undefined
}
export type ActSkbeditAttrs = {
  readonly tm?: TcfT | undefined
  readonly parms?: Uint8Array | undefined
  readonly priority?: number | undefined
  readonly queueMapping?: number | undefined
  readonly mark?: number | undefined
  readonly ptype?: number | undefined
  readonly mask?: number | undefined
  readonly flags?: bigint | undefined
  readonly queueMappingMax?: number | undefined
  /** What the specification does not know, as it came. */
  readonly unknownAttributes?: readonly RawAttribute[] | undefined
}
export type ActSkbmodAttrs = {
  readonly tm?: TcfT | undefined
  readonly parms?: Uint8Array | undefined
  readonly dmac?: Uint8Array | undefined
  readonly smac?: Uint8Array | undefined
  readonly etype?: Uint8Array | undefined
  /** What the specification does not know, as it came. */
  readonly unknownAttributes?: readonly RawAttribute[] | undefined
}
export type ActTunnelKeyAttrs = {
  readonly tm?: TcfT | undefined
  readonly parms?: Uint8Array | undefined
  readonly encIpv4Src?: number | undefined
  readonly encIpv4Dst?: number | undefined
  readonly encIpv6Src?: Uint8Array | undefined
  readonly encIpv6Dst?: Uint8Array | undefined
  readonly encKeyId?: bigint | undefined
  readonly encDstPort?: number | undefined
  readonly noCsum?: number | undefined
  readonly encOpts?: Uint8Array | undefined
  readonly encTos?: number | undefined
  readonly encTtl?: number | undefined
  readonly noFrag?: boolean | undefined
  /** What the specification does not know, as it came. */
  readonly unknownAttributes?: readonly RawAttribute[] | undefined
}
export type ActVlanAttrs = {
  readonly tm?: TcfT | undefined
  readonly parms?: TcVlan | undefined
  readonly pushVlanId?: number | undefined
  readonly pushVlanProtocol?: number | undefined
  readonly pushVlanPriority?: number | undefined
  readonly pushEthDst?: Uint8Array | undefined
  readonly pushEthSrc?: Uint8Array | undefined
  /** What the specification does not know, as it came. */
  readonly unknownAttributes?: readonly RawAttribute[] | undefined
}
export type CakeStatsAttrs = {
  readonly capacityEstimate64?: bigint | undefined
  readonly memoryLimit?: number | undefined
  readonly memoryUsed?: number | undefined
  readonly avgNetoff?: number | undefined
  readonly minNetlen?: number | undefined
  readonly maxNetlen?: number | undefined
  readonly minAdjlen?: number | undefined
  readonly maxAdjlen?: number | undefined
  readonly tinStats?: readonly (CakeTinStatsAttrs & { readonly elementIndex?: number | undefined })[] | undefined
  readonly deficit?: number | undefined
  readonly cobaltCount?: number | undefined
  readonly dropping?: number | undefined
  readonly dropNextUs?: number | undefined
  readonly pDrop?: number | undefined
  readonly blueTimerUs?: number | undefined
  /** What the specification does not know, as it came. */
  readonly unknownAttributes?: readonly RawAttribute[] | undefined
}
export type TcChokeXstatsHeader = {
  readonly early: number
  readonly pdrop: number
  readonly other: number
  readonly marked: number
  readonly matched: number
}
export type TcCodelXstatsHeader = {
  readonly maxpacket: number
  readonly count: number
  readonly lastcount: number
  readonly ldelay: number
  readonly dropNext: number
  readonly dropOverlimit: number
  readonly ecnMark: number
  readonly dropping: number
  readonly ceMark: number
}
export type TcDualpi2XstatsHeader = {
  readonly prob: number
  readonly delayC: number
  readonly delayL: number
  readonly pktsInC: number
  readonly pktsInL: number
  readonly maxq: number
  readonly ecnMark: number
  readonly stepMark: number
  readonly credit: number
  readonly memoryUsed: number
  readonly maxMemoryUsed: number
  readonly memoryLimit: number
}
export type TcFqQdStatsHeader = {
  readonly gcFlows: bigint
  readonly highprioPackets: bigint
  readonly tcpRetrans: bigint
  readonly throttled: bigint
  readonly flowsPlimit: bigint
  readonly pktsTooLong: bigint
  readonly allocationErrors: bigint
  readonly timeNextDelayedFlow: bigint
  readonly flows: number
  readonly inactiveFlows: number
  readonly throttledFlows: number
  readonly unthrottleLatencyNs: number
  readonly ceMark: bigint
  readonly horizonDrops: bigint
  readonly horizonCaps: bigint
  readonly fastpathPackets: bigint
  readonly bandDrops: Uint8Array
  readonly bandPktCount: Uint8Array
}
export type TcFqCodelXstatsHeader = {
  readonly type: number
  readonly maxpacket: number
  readonly dropOverlimit: number
  readonly ecnMark: number
  readonly newFlowCount: number
  readonly newFlowsLen: number
  readonly oldFlowsLen: number
  readonly ceMark: number
  readonly memoryUsage: number
  readonly dropOvermemory: number
}
export type TcFqPieXstatsHeader = {
  readonly packetsIn: number
  readonly dropped: number
  readonly overlimit: number
  readonly overmemory: number
  readonly ecnMark: number
  readonly newFlowCount: number
  readonly newFlowsLen: number
  readonly oldFlowsLen: number
  readonly memoryUsage: number
}
export type TcHhfXstatsHeader = {
  readonly dropOverlimit: number
  readonly hhOverlimit: number
  readonly hhTotCount: number
  readonly hhCurCount: number
}
export type TcPieXstatsHeader = {
  readonly prob: bigint
  readonly delay: number
  readonly avgDqRate: number
  readonly dqRateEstimating: number
  readonly packetsIn: number
  readonly dropped: number
  readonly overlimit: number
  readonly maxq: number
  readonly ecnMark: number
}
export type TcRedXstatsHeader = {
  readonly early: number
  readonly pdrop: number
  readonly other: number
  readonly marked: number
}
export type TcSfbXstatsHeader = {
  readonly earlydrop: number
  readonly penaltydrop: number
  readonly bucketdrop: number
  readonly queuedrop: number
  readonly childdrop: number
  readonly marked: number
  readonly maxqlen: number
  readonly maxprob: number
  readonly avgprob: number
}
export type TcSfqXstatsHeader = {
  readonly allot: number
}
export type TcaStatsAttrs = {
  readonly basic?: GnetStatsBasic | undefined
  readonly rateEst?: GnetStatsRateEst | undefined
  readonly queue?: GnetStatsQueue | undefined
  readonly app?: TcaStatsAppMsg | undefined
  readonly rateEst64?: GnetStatsRateEst64 | undefined
  readonly basicHw?: GnetStatsBasic | undefined
  readonly pkt64?: bigint | undefined
  /** What the specification does not know, as it came. */
  readonly unknownAttributes?: readonly RawAttribute[] | undefined
}
export type TcaStabAttrs = {
  readonly base?: TcSizespec | undefined
  readonly data?: Uint8Array | undefined
  /** What the specification does not know, as it came. */
  readonly unknownAttributes?: readonly RawAttribute[] | undefined
}
export type EmatchAttrs = {
  readonly treeHdr?: TcfEmatchTreeHdr | undefined
  readonly treeList?: Uint8Array | undefined
  /** What the specification does not know, as it came. */
  readonly unknownAttributes?: readonly RawAttribute[] | undefined
}
export type ActAttrs = {
  readonly index?: number | undefined
  readonly stats?: TcaStatsAttrs | undefined
  readonly cookie?: Uint8Array | undefined
  readonly flags?: { readonly value: number; readonly selector: number } | undefined
  readonly hwStats?: { readonly value: number; readonly selector: number } | undefined
  readonly usedHwStats?: { readonly value: number; readonly selector: number } | undefined
  readonly inHwCount?: number | undefined
  /** What the specification does not know, as it came. */
  readonly unknownAttributes?: readonly RawAttribute[] | undefined
} & (
  | { readonly kind: "bpf"; readonly options?: ActBpfAttrs | undefined }
  | { readonly kind: "connmark"; readonly options?: ActConnmarkAttrs | undefined }
  | { readonly kind: "csum"; readonly options?: ActCsumAttrs | undefined }
  | { readonly kind: "ct"; readonly options?: ActCtAttrs | undefined }
  | { readonly kind: "ctinfo"; readonly options?: ActCtinfoAttrs | undefined }
  | { readonly kind: "gact"; readonly options?: ActGactAttrs | undefined }
  | { readonly kind: "gate"; readonly options?: ActGateAttrs | undefined }
  | { readonly kind: "ife"; readonly options?: ActIfeAttrs | undefined }
  | { readonly kind: "mirred"; readonly options?: ActMirredAttrs | undefined }
  | { readonly kind: "mpls"; readonly options?: ActMplsAttrs | undefined }
  | { readonly kind: "nat"; readonly options?: ActNatAttrs | undefined }
  | { readonly kind: "pedit"; readonly options?: ActPeditAttrs | undefined }
  | { readonly kind: "police"; readonly options?: PoliceAttrs | undefined }
  | { readonly kind: "sample"; readonly options?: ActSampleAttrs | undefined }
  | { readonly kind: "simple"; readonly options?: ActSimpleAttrs | undefined }
  | { readonly kind: "skbedit"; readonly options?: ActSkbeditAttrs | undefined }
  | { readonly kind: "skbmod"; readonly options?: ActSkbmodAttrs | undefined }
  | { readonly kind: "tunnel_key"; readonly options?: ActTunnelKeyAttrs | undefined }
  | { readonly kind: "vlan"; readonly options?: ActVlanAttrs | undefined }
  | { readonly kind?: OtherFormat | undefined; readonly options?: Uint8Array | undefined }
)
export type FlowerKeyEncOptsAttrs = {
  readonly geneve?: FlowerKeyEncOptGeneveAttrs | undefined
  readonly vxlan?: FlowerKeyEncOptVxlanAttrs | undefined
  readonly erspan?: FlowerKeyEncOptErspanAttrs | undefined
  readonly gtp?: FlowerKeyEncOptGtpAttrs | undefined
  /** What the specification does not know, as it came. */
  readonly unknownAttributes?: readonly RawAttribute[] | undefined
}
export type FlowerKeyMplsOptAttrs = {
  readonly lseDepth?: number | undefined
  readonly lseTtl?: number | undefined
  readonly lseBos?: number | undefined
  readonly lseTc?: number | undefined
  readonly lseLabel?: number | undefined
  /** What the specification does not know, as it came. */
  readonly unknownAttributes?: readonly RawAttribute[] | undefined
}
export type FlowerKeyCfmAttrs = {
  readonly mdLevel?: number | undefined
  readonly opcode?: number | undefined
  /** What the specification does not know, as it came. */
  readonly unknownAttributes?: readonly RawAttribute[] | undefined
}
export type TcaGredVqListAttrs = {
  readonly entry?: readonly TcaGredVqEntryAttrs[] | undefined
  /** What the specification does not know, as it came. */
  readonly unknownAttributes?: readonly RawAttribute[] | undefined
}
export type NetemLossAttrs = {
  readonly gi?: TcNetemGimodel | undefined
  readonly ge?: TcNetemGemodel | undefined
  /** What the specification does not know, as it came. */
  readonly unknownAttributes?: readonly RawAttribute[] | undefined
}
export type TaprioSchedEntryList = {
  readonly entry?: readonly TaprioSchedEntry[] | undefined
  /** What the specification does not know, as it came. */
  readonly unknownAttributes?: readonly RawAttribute[] | undefined
}
export type TaprioSchedEntry = {
  readonly index?: number | undefined
  readonly cmd?: number | undefined
  readonly gateMask?: number | undefined
  readonly interval?: number | undefined
  /** What the specification does not know, as it came. */
  readonly unknownAttributes?: readonly RawAttribute[] | undefined
}
export type TaprioTcEntryAttrs = {
  readonly index?: number | undefined
  readonly maxSdu?: number | undefined
  readonly fp?: number | undefined
  /** What the specification does not know, as it came. */
  readonly unknownAttributes?: readonly RawAttribute[] | undefined
}
export type CakeTinStatsAttrs = {
  readonly sentPackets?: number | undefined
  readonly sentBytes64?: bigint | undefined
  readonly droppedPackets?: number | undefined
  readonly droppedBytes64?: bigint | undefined
  readonly acksDroppedPackets?: number | undefined
  readonly acksDroppedBytes64?: bigint | undefined
  readonly ecnMarkedPackets?: number | undefined
  readonly ecnMarkedBytes64?: bigint | undefined
  readonly backlogPackets?: number | undefined
  readonly backlogBytes?: number | undefined
  readonly thresholdRate64?: bigint | undefined
  readonly targetUs?: number | undefined
  readonly intervalUs?: number | undefined
  readonly wayIndirectHits?: number | undefined
  readonly wayMisses?: number | undefined
  readonly wayCollisions?: number | undefined
  readonly peakDelayUs?: number | undefined
  readonly avgDelayUs?: number | undefined
  readonly baseDelayUs?: number | undefined
  readonly sparseFlows?: number | undefined
  readonly bulkFlows?: number | undefined
  readonly unresponsiveFlows?: number | undefined
  readonly maxSkblen?: number | undefined
  readonly flowQuantum?: number | undefined
  /** What the specification does not know, as it came. */
  readonly unknownAttributes?: readonly RawAttribute[] | undefined
}
export type FlowerKeyEncOptGeneveAttrs = {
  readonly class?: number | undefined
  readonly type?: number | undefined
  readonly data?: Uint8Array | undefined
  /** What the specification does not know, as it came. */
  readonly unknownAttributes?: readonly RawAttribute[] | undefined
}
export type FlowerKeyEncOptVxlanAttrs = {
  readonly gbp?: number | undefined
  /** What the specification does not know, as it came. */
  readonly unknownAttributes?: readonly RawAttribute[] | undefined
}
export type FlowerKeyEncOptErspanAttrs = {
  readonly ver?: number | undefined
  readonly index?: number | undefined
  readonly dir?: number | undefined
  readonly hwid?: number | undefined
  /** What the specification does not know, as it came. */
  readonly unknownAttributes?: readonly RawAttribute[] | undefined
}
export type FlowerKeyEncOptGtpAttrs = {
  readonly pduType?: number | undefined
  readonly qfi?: number | undefined
  /** What the specification does not know, as it came. */
  readonly unknownAttributes?: readonly RawAttribute[] | undefined
}
export type TcaGredVqEntryAttrs = {
  readonly dp?: number | undefined
  readonly statBytes?: bigint | undefined
  readonly statPackets?: number | undefined
  readonly statBacklog?: number | undefined
  readonly statProbDrop?: number | undefined
  readonly statProbMark?: number | undefined
  readonly statForcedDrop?: number | undefined
  readonly statForcedMark?: number | undefined
  readonly statPdrop?: number | undefined
  readonly statOther?: number | undefined
  readonly flags?: number | undefined
  /** What the specification does not know, as it came. */
  readonly unknownAttributes?: readonly RawAttribute[] | undefined
}
export type OptionsMsg = BasicAttrs | BpfAttrs | TcFifoQoptHeader | CakeAttrs | CbsAttrs | CgroupAttrs | ChokeAttrs | CodelAttrs | DrrAttrs | Dualpi2Attrs | EtfAttrs | EtsAttrs | FlowAttrs | FlowerAttrs | FqAttrs | FqCodelAttrs | FqPieAttrs | FwAttrs | GredAttrs | TcHfscQoptHeader | HhfAttrs | HtbAttrs | MatchallAttrs | TcMqprioQoptHeader | TcMultiqQoptHeader | TcNetemQoptNetemAttrs | TcPrioQoptHeader | PieAttrs | TcPlugQoptHeader | QfqAttrs | RedAttrs | RouteAttrs | TcSfbQoptHeader | TcSfqQoptV1Header | TaprioAttrs | TbfAttrs | U32Attrs | Uint8Array
export type ActOptionsMsg = ActBpfAttrs | ActConnmarkAttrs | ActCsumAttrs | ActCtAttrs | ActCtinfoAttrs | ActGactAttrs | ActGateAttrs | ActIfeAttrs | ActMirredAttrs | ActMplsAttrs | ActNatAttrs | ActPeditAttrs | PoliceAttrs | ActSampleAttrs | ActSimpleAttrs | ActSkbeditAttrs | ActSkbmodAttrs | ActTunnelKeyAttrs | ActVlanAttrs | Uint8Array
export type TcaStatsAppMsg = CakeStatsAttrs | TcChokeXstatsHeader | TcCodelXstatsHeader | TcDualpi2XstatsHeader | TcFqQdStatsHeader | TcFqCodelXstatsHeader | TcFqPieXstatsHeader | TcHhfXstatsHeader | TcPieXstatsHeader | TcRedXstatsHeader | TcSfbXstatsHeader | TcSfqXstatsHeader | Uint8Array
export type TcOperations = {
  "newqdisc": { do: { request: Partial<TcmsgAttrs>; reply: undefined } }
  "delqdisc": { do: { request: Partial<TcmsgAttrs>; reply: undefined } }
  "getqdisc": { do: { request: Partial<TcmsgAttrs>; reply: TcmsgAttrs }; dump: { request: Partial<TcmsgAttrs>; reply: TcmsgAttrs } }
  "newtclass": { do: { request: Partial<TcmsgAttrs>; reply: undefined } }
  "deltclass": { do: { request: Partial<TcmsgAttrs>; reply: undefined } }
  "gettclass": { do: { request: Partial<TcmsgAttrs>; reply: TcmsgAttrs } }
  "newtfilter": { do: { request: Partial<TcmsgAttrs>; reply: undefined } }
  "deltfilter": { do: { request: Partial<TcmsgAttrs>; reply: undefined } }
  "gettfilter": { do: { request: Partial<TcmsgAttrs>; reply: TcmsgAttrs }; dump: { request: Partial<TcmsgAttrs>; reply: TcmsgAttrs } }
  "newchain": { do: { request: Partial<TcmsgAttrs>; reply: undefined } }
  "delchain": { do: { request: Partial<TcmsgAttrs>; reply: undefined } }
  "getchain": { do: { request: Partial<TcmsgAttrs>; reply: TcmsgAttrs } }
}
export type TcEvents = {
  "newqdisc": TcmsgAttrs
  "delqdisc": TcmsgAttrs
  "newtclass": TcmsgAttrs
  "deltclass": TcmsgAttrs
  "newtfilter": TcmsgAttrs
  "deltfilter": TcmsgAttrs
  "newchain": TcmsgAttrs
  "delchain": TcmsgAttrs
}

function decodeOptionsMsg(view: ByteView, at: number, stop: number, selector: unknown): OptionsMsg {
  switch (String(selector)) {
    case "basic": return decodeBasicAttrs(view, at, stop)
    case "bpf": return decodeBpfAttrs(view, at, stop)
    case "bfifo": return decodeTcFifoQoptHeader(view, at, stop)
    case "cake": return decodeCakeAttrs(view, at, stop)
    case "cbs": return decodeCbsAttrs(view, at, stop)
    case "cgroup": return decodeCgroupAttrs(view, at, stop)
    case "choke": return decodeChokeAttrs(view, at, stop)
    case "codel": return decodeCodelAttrs(view, at, stop)
    case "drr": return decodeDrrAttrs(view, at, stop)
    case "dualpi2": return decodeDualpi2Attrs(view, at, stop)
    case "etf": return decodeEtfAttrs(view, at, stop)
    case "ets": return decodeEtsAttrs(view, at, stop)
    case "flow": return decodeFlowAttrs(view, at, stop)
    case "flower": return decodeFlowerAttrs(view, at, stop)
    case "fq": return decodeFqAttrs(view, at, stop)
    case "fq_codel": return decodeFqCodelAttrs(view, at, stop)
    case "fq_pie": return decodeFqPieAttrs(view, at, stop)
    case "fw": return decodeFwAttrs(view, at, stop)
    case "gred": return decodeGredAttrs(view, at, stop)
    case "hfsc": return decodeTcHfscQoptHeader(view, at, stop)
    case "hhf": return decodeHhfAttrs(view, at, stop)
    case "htb": return decodeHtbAttrs(view, at, stop)
    case "matchall": return decodeMatchallAttrs(view, at, stop)
    case "mqprio": return decodeTcMqprioQoptHeader(view, at, stop)
    case "multiq": return decodeTcMultiqQoptHeader(view, at, stop)
    case "netem": return decodeTcNetemQoptNetemAttrs(view, at, stop)
    case "pfifo": return decodeTcFifoQoptHeader(view, at, stop)
    case "pfifo_fast": return decodeTcPrioQoptHeader(view, at, stop)
    case "pfifo_head_drop": return decodeTcFifoQoptHeader(view, at, stop)
    case "pie": return decodePieAttrs(view, at, stop)
    case "plug": return decodeTcPlugQoptHeader(view, at, stop)
    case "prio": return decodeTcPrioQoptHeader(view, at, stop)
    case "qfq": return decodeQfqAttrs(view, at, stop)
    case "red": return decodeRedAttrs(view, at, stop)
    case "route": return decodeRouteAttrs(view, at, stop)
    case "sfb": return decodeTcSfbQoptHeader(view, at, stop)
    case "sfq": return decodeTcSfqQoptV1Header(view, at, stop)
    case "taprio": return decodeTaprioAttrs(view, at, stop)
    case "tbf": return decodeTbfAttrs(view, at, stop)
    case "u32": return decodeU32Attrs(view, at, stop)
    default: return view.u8.slice(at, stop)
  }
}
function encodeOptionsMsg(w: Writer, type: number, item: any, selector: unknown): void {
  if (item instanceof Uint8Array) return w.binary(type, item)
  switch (String(selector)) {
    case "basic": { const start = w.startNest(type); encodeBasicAttrs(w, item); w.endNest(start); return }
    case "bpf": { const start = w.startNest(type); encodeBpfAttrs(w, item); w.endNest(start); return }
    case "bfifo": { const start = w.startAttribute(type); encodeTcFifoQoptHeader(w, item); w.endNest(start); return }
    case "cake": { const start = w.startNest(type); encodeCakeAttrs(w, item); w.endNest(start); return }
    case "cbs": { const start = w.startNest(type); encodeCbsAttrs(w, item); w.endNest(start); return }
    case "cgroup": { const start = w.startNest(type); encodeCgroupAttrs(w, item); w.endNest(start); return }
    case "choke": { const start = w.startNest(type); encodeChokeAttrs(w, item); w.endNest(start); return }
    case "codel": { const start = w.startNest(type); encodeCodelAttrs(w, item); w.endNest(start); return }
    case "drr": { const start = w.startNest(type); encodeDrrAttrs(w, item); w.endNest(start); return }
    case "dualpi2": { const start = w.startNest(type); encodeDualpi2Attrs(w, item); w.endNest(start); return }
    case "etf": { const start = w.startNest(type); encodeEtfAttrs(w, item); w.endNest(start); return }
    case "ets": { const start = w.startNest(type); encodeEtsAttrs(w, item); w.endNest(start); return }
    case "flow": { const start = w.startNest(type); encodeFlowAttrs(w, item); w.endNest(start); return }
    case "flower": { const start = w.startNest(type); encodeFlowerAttrs(w, item); w.endNest(start); return }
    case "fq": { const start = w.startNest(type); encodeFqAttrs(w, item); w.endNest(start); return }
    case "fq_codel": { const start = w.startNest(type); encodeFqCodelAttrs(w, item); w.endNest(start); return }
    case "fq_pie": { const start = w.startNest(type); encodeFqPieAttrs(w, item); w.endNest(start); return }
    case "fw": { const start = w.startNest(type); encodeFwAttrs(w, item); w.endNest(start); return }
    case "gred": { const start = w.startNest(type); encodeGredAttrs(w, item); w.endNest(start); return }
    case "hfsc": { const start = w.startAttribute(type); encodeTcHfscQoptHeader(w, item); w.endNest(start); return }
    case "hhf": { const start = w.startNest(type); encodeHhfAttrs(w, item); w.endNest(start); return }
    case "htb": { const start = w.startNest(type); encodeHtbAttrs(w, item); w.endNest(start); return }
    case "matchall": { const start = w.startNest(type); encodeMatchallAttrs(w, item); w.endNest(start); return }
    case "mqprio": { const start = w.startAttribute(type); encodeTcMqprioQoptHeader(w, item); w.endNest(start); return }
    case "multiq": { const start = w.startAttribute(type); encodeTcMultiqQoptHeader(w, item); w.endNest(start); return }
    case "netem": { const start = w.startNest(type); encodeTcNetemQoptNetemAttrs(w, item); w.endNest(start); return }
    case "pfifo": { const start = w.startAttribute(type); encodeTcFifoQoptHeader(w, item); w.endNest(start); return }
    case "pfifo_fast": { const start = w.startAttribute(type); encodeTcPrioQoptHeader(w, item); w.endNest(start); return }
    case "pfifo_head_drop": { const start = w.startAttribute(type); encodeTcFifoQoptHeader(w, item); w.endNest(start); return }
    case "pie": { const start = w.startNest(type); encodePieAttrs(w, item); w.endNest(start); return }
    case "plug": { const start = w.startAttribute(type); encodeTcPlugQoptHeader(w, item); w.endNest(start); return }
    case "prio": { const start = w.startAttribute(type); encodeTcPrioQoptHeader(w, item); w.endNest(start); return }
    case "qfq": { const start = w.startNest(type); encodeQfqAttrs(w, item); w.endNest(start); return }
    case "red": { const start = w.startNest(type); encodeRedAttrs(w, item); w.endNest(start); return }
    case "route": { const start = w.startNest(type); encodeRouteAttrs(w, item); w.endNest(start); return }
    case "sfb": { const start = w.startAttribute(type); encodeTcSfbQoptHeader(w, item); w.endNest(start); return }
    case "sfq": { const start = w.startAttribute(type); encodeTcSfqQoptV1Header(w, item); w.endNest(start); return }
    case "taprio": { const start = w.startNest(type); encodeTaprioAttrs(w, item); w.endNest(start); return }
    case "tbf": { const start = w.startNest(type); encodeTbfAttrs(w, item); w.endNest(start); return }
    case "u32": { const start = w.startNest(type); encodeU32Attrs(w, item); w.endNest(start); return }
    default: r.unknownFormat("options-msg", selector, ["basic","bpf","bfifo","cake","cbs","cgroup","choke","codel","drr","dualpi2","etf","ets","flow","flower","fq","fq_codel","fq_pie","fw","gred","hfsc","hhf","htb","matchall","mqprio","multiq","netem","pfifo","pfifo_fast","pfifo_head_drop","pie","plug","prio","qfq","red","route","sfb","sfq","taprio","tbf","u32"])
  }
}
function decodeActOptionsMsg(view: ByteView, at: number, stop: number, selector: unknown): ActOptionsMsg {
  switch (String(selector)) {
    case "bpf": return decodeActBpfAttrs(view, at, stop)
    case "connmark": return decodeActConnmarkAttrs(view, at, stop)
    case "csum": return decodeActCsumAttrs(view, at, stop)
    case "ct": return decodeActCtAttrs(view, at, stop)
    case "ctinfo": return decodeActCtinfoAttrs(view, at, stop)
    case "gact": return decodeActGactAttrs(view, at, stop)
    case "gate": return decodeActGateAttrs(view, at, stop)
    case "ife": return decodeActIfeAttrs(view, at, stop)
    case "mirred": return decodeActMirredAttrs(view, at, stop)
    case "mpls": return decodeActMplsAttrs(view, at, stop)
    case "nat": return decodeActNatAttrs(view, at, stop)
    case "pedit": return decodeActPeditAttrs(view, at, stop)
    case "police": return decodePoliceAttrs(view, at, stop)
    case "sample": return decodeActSampleAttrs(view, at, stop)
    case "simple": return decodeActSimpleAttrs(view, at, stop)
    case "skbedit": return decodeActSkbeditAttrs(view, at, stop)
    case "skbmod": return decodeActSkbmodAttrs(view, at, stop)
    case "tunnel_key": return decodeActTunnelKeyAttrs(view, at, stop)
    case "vlan": return decodeActVlanAttrs(view, at, stop)
    default: return view.u8.slice(at, stop)
  }
}
function encodeActOptionsMsg(w: Writer, type: number, item: any, selector: unknown): void {
  if (item instanceof Uint8Array) return w.binary(type, item)
  switch (String(selector)) {
    case "bpf": { const start = w.startNest(type); encodeActBpfAttrs(w, item); w.endNest(start); return }
    case "connmark": { const start = w.startNest(type); encodeActConnmarkAttrs(w, item); w.endNest(start); return }
    case "csum": { const start = w.startNest(type); encodeActCsumAttrs(w, item); w.endNest(start); return }
    case "ct": { const start = w.startNest(type); encodeActCtAttrs(w, item); w.endNest(start); return }
    case "ctinfo": { const start = w.startNest(type); encodeActCtinfoAttrs(w, item); w.endNest(start); return }
    case "gact": { const start = w.startNest(type); encodeActGactAttrs(w, item); w.endNest(start); return }
    case "gate": { const start = w.startNest(type); encodeActGateAttrs(w, item); w.endNest(start); return }
    case "ife": { const start = w.startNest(type); encodeActIfeAttrs(w, item); w.endNest(start); return }
    case "mirred": { const start = w.startNest(type); encodeActMirredAttrs(w, item); w.endNest(start); return }
    case "mpls": { const start = w.startNest(type); encodeActMplsAttrs(w, item); w.endNest(start); return }
    case "nat": { const start = w.startNest(type); encodeActNatAttrs(w, item); w.endNest(start); return }
    case "pedit": { const start = w.startNest(type); encodeActPeditAttrs(w, item); w.endNest(start); return }
    case "police": { const start = w.startNest(type); encodePoliceAttrs(w, item); w.endNest(start); return }
    case "sample": { const start = w.startNest(type); encodeActSampleAttrs(w, item); w.endNest(start); return }
    case "simple": { const start = w.startNest(type); encodeActSimpleAttrs(w, item); w.endNest(start); return }
    case "skbedit": { const start = w.startNest(type); encodeActSkbeditAttrs(w, item); w.endNest(start); return }
    case "skbmod": { const start = w.startNest(type); encodeActSkbmodAttrs(w, item); w.endNest(start); return }
    case "tunnel_key": { const start = w.startNest(type); encodeActTunnelKeyAttrs(w, item); w.endNest(start); return }
    case "vlan": { const start = w.startNest(type); encodeActVlanAttrs(w, item); w.endNest(start); return }
    default: r.unknownFormat("act-options-msg", selector, ["bpf","connmark","csum","ct","ctinfo","gact","gate","ife","mirred","mpls","nat","pedit","police","sample","simple","skbedit","skbmod","tunnel_key","vlan"])
  }
}
function decodeTcaStatsAppMsg(view: ByteView, at: number, stop: number, selector: unknown): TcaStatsAppMsg {
  switch (String(selector)) {
    case "cake": return decodeCakeStatsAttrs(view, at, stop)
    case "choke": return decodeTcChokeXstatsHeader(view, at, stop)
    case "codel": return decodeTcCodelXstatsHeader(view, at, stop)
    case "dualpi2": return decodeTcDualpi2XstatsHeader(view, at, stop)
    case "fq": return decodeTcFqQdStatsHeader(view, at, stop)
    case "fq_codel": return decodeTcFqCodelXstatsHeader(view, at, stop)
    case "fq_pie": return decodeTcFqPieXstatsHeader(view, at, stop)
    case "hhf": return decodeTcHhfXstatsHeader(view, at, stop)
    case "pie": return decodeTcPieXstatsHeader(view, at, stop)
    case "red": return decodeTcRedXstatsHeader(view, at, stop)
    case "sfb": return decodeTcSfbXstatsHeader(view, at, stop)
    case "sfq": return decodeTcSfqXstatsHeader(view, at, stop)
    default: return view.u8.slice(at, stop)
  }
}
function encodeTcaStatsAppMsg(w: Writer, type: number, item: any, selector: unknown): void {
  if (item instanceof Uint8Array) return w.binary(type, item)
  switch (String(selector)) {
    case "cake": { const start = w.startNest(type); encodeCakeStatsAttrs(w, item); w.endNest(start); return }
    case "choke": { const start = w.startAttribute(type); encodeTcChokeXstatsHeader(w, item); w.endNest(start); return }
    case "codel": { const start = w.startAttribute(type); encodeTcCodelXstatsHeader(w, item); w.endNest(start); return }
    case "dualpi2": { const start = w.startAttribute(type); encodeTcDualpi2XstatsHeader(w, item); w.endNest(start); return }
    case "fq": { const start = w.startAttribute(type); encodeTcFqQdStatsHeader(w, item); w.endNest(start); return }
    case "fq_codel": { const start = w.startAttribute(type); encodeTcFqCodelXstatsHeader(w, item); w.endNest(start); return }
    case "fq_pie": { const start = w.startAttribute(type); encodeTcFqPieXstatsHeader(w, item); w.endNest(start); return }
    case "hhf": { const start = w.startAttribute(type); encodeTcHhfXstatsHeader(w, item); w.endNest(start); return }
    case "pie": { const start = w.startAttribute(type); encodeTcPieXstatsHeader(w, item); w.endNest(start); return }
    case "red": { const start = w.startAttribute(type); encodeTcRedXstatsHeader(w, item); w.endNest(start); return }
    case "sfb": { const start = w.startAttribute(type); encodeTcSfbXstatsHeader(w, item); w.endNest(start); return }
    case "sfq": { const start = w.startAttribute(type); encodeTcSfqXstatsHeader(w, item); w.endNest(start); return }
    default: r.unknownFormat("tca-stats-app-msg", selector, ["cake","choke","codel","dualpi2","fq","fq_codel","fq_pie","hhf","pie","red","sfb","sfq"])
  }
}
function decodeTcStats(view: ByteView, position: number, end: number): TcStats {
  const { u32 } = view
  const left = end - position
  return {
    bytes: left >= 8 ? r.u64(view, position, LE) : undefined,
    packets: left >= 12 ? u32[(position + 8) >> 2]! : undefined,
    drops: left >= 16 ? u32[(position + 12) >> 2]! : undefined,
    overlimits: left >= 20 ? u32[(position + 16) >> 2]! : undefined,
    bps: left >= 24 ? u32[(position + 20) >> 2]! : undefined,
    pps: left >= 28 ? u32[(position + 24) >> 2]! : undefined,
    qlen: left >= 32 ? u32[(position + 28) >> 2]! : undefined,
    backlog: left >= 36 ? u32[(position + 32) >> 2]! : undefined,
    trailingBytes: left > 40 ? view.u8.slice(position + 40, end) : undefined,
  }
}
function putTcStats(w: Writer, at: number, value: any): void {
  r.expectObject(value, "tc-stats")
  let key = ''
  try {
    for (key in value) {
      const item = value[key]
      if (item === undefined) continue
      switch (key) {
        case "bytes": r.put.u64(w.view.data, at, item, LE); break
        case "packets": r.put.u32(w.view.data, at + 8, item, LE); break
        case "drops": r.put.u32(w.view.data, at + 12, item, LE); break
        case "overlimits": r.put.u32(w.view.data, at + 16, item, LE); break
        case "bps": r.put.u32(w.view.data, at + 20, item, LE); break
        case "pps": r.put.u32(w.view.data, at + 24, item, LE); break
        case "qlen": r.put.u32(w.view.data, at + 28, item, LE); break
        case "backlog": r.put.u32(w.view.data, at + 32, item, LE); break
        case "trailingBytes": break
        default: r.unknownKey("struct tc-stats", ["bytes","packets","drops","overlimits","bps","pps","qlen","backlog"])
      }
    }
  } catch (error) { r.at(key, -1, error) }
}
function encodeTcStats(w: Writer, value: any): void {
  const at = w.zeros(40)
  putTcStats(w, at, value)
  if (value.trailingBytes !== undefined) w.raw(value.trailingBytes)
}
function decodeGnetEstimator(view: ByteView, position: number, end: number): GnetEstimator {
  const { u8, data } = view
  const left = end - position
  return {
    interval: left >= 1 ? data.getInt8(position) : undefined,
    ewmaLog: left >= 2 ? u8[position + 1]! : undefined,
    trailingBytes: left > 2 ? view.u8.slice(position + 2, end) : undefined,
  }
}
function putGnetEstimator(w: Writer, at: number, value: any): void {
  r.expectObject(value, "gnet-estimator")
  let key = ''
  try {
    for (key in value) {
      const item = value[key]
      if (item === undefined) continue
      switch (key) {
        case "interval": r.put.s8(w.view.data, at, item, LE); break
        case "ewmaLog": r.put.u8(w.view.data, at + 1, item, LE); break
        case "trailingBytes": break
        default: r.unknownKey("struct gnet-estimator", ["interval","ewmaLog"])
      }
    }
  } catch (error) { r.at(key, -1, error) }
}
function encodeGnetEstimator(w: Writer, value: any): void {
  const at = w.zeros(2)
  putGnetEstimator(w, at, value)
  if (value.trailingBytes !== undefined) w.raw(value.trailingBytes)
}
function findTcmsgAttrsKind(view: ByteView, position: number, end: number): unknown {
  const { u8, u16 } = view
  const found = r.findAttribute(view, position, end, 1)
  if (found < 0) return ''
  const at = found + 4
  const stop = found + u16[found >> 1]!
  return r.decodeText(u8, at, stop)
}
const TcmsgAttrs_NAMES: Readonly<Record<number, string>> = {"1":"kind","2":"options","3":"stats","4":"xstats","5":"rate","6":"fcnt","7":"stats2","8":"stab","10":"dump-invisible","11":"chain","12":"hw-offload","13":"ingress-block","14":"egress-block","15":"dump-flags","16":"ext-warn-msg"}
function decodeTcmsgAttrs(view: ByteView, position: number, end: number): TcmsgAttrs {
  const u16 = view.u16
  const { u8, u32 } = view
  if (end - position < 20) r.shortHeader("tcmsg", 20, position, end)
  let selector_kind: unknown
  let v0: string | undefined
  let v1: OptionsMsg | undefined
  let v2: TcStats | undefined
  let v3: TcaStatsAppMsg | undefined
  let v4: GnetEstimator | undefined
  let v5: number | undefined
  let v6: TcaStatsAttrs | undefined
  let v7: TcaStabAttrs | undefined
  let v8: boolean | undefined
  let v9: number | undefined
  let v10: number | undefined
  let v11: number | undefined
  let v12: number | undefined
  let v13: { readonly value: number; readonly selector: number } | undefined
  let v14: string | undefined
  let unknown: RawAttribute[] | undefined
  let p = position + 20
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
        case 1: case 16: { const item = r.decodeText(u8, at, stop); switch (type) { case 1: v0 = item; continue; default: v14 = item; continue } }
        case 2: selector_kind ??= findTcmsgAttrsKind(view, position + 20, end); v1 = decodeOptionsMsg(view, at, stop, selector_kind); continue
        case 3: v2 = decodeTcStats(view, at, stop); continue
        case 4: selector_kind ??= findTcmsgAttrsKind(view, position + 20, end); v3 = decodeTcaStatsAppMsg(view, at, stop, selector_kind); continue
        case 5: v4 = decodeGnetEstimator(view, at, stop); continue
        case 6: case 11: case 13: case 14: if (length === 8) { const item = u32[at >> 2]!; switch (type) { case 6: v5 = item; continue; case 11: v9 = item; continue; case 13: v11 = item; continue; default: v12 = item; continue } } break
        case 7: selector_kind ??= findTcmsgAttrsKind(view, position + 20, end); v6 = decodeTcaStatsAttrs(view, at, stop, selector_kind); continue
        case 8: v7 = decodeTcaStabAttrs(view, at, stop); continue
        case 10: if (length === 4) { v8 = true; continue } break
        case 12: if (length === 5) { v10 = u8[at]!; continue } break
        case 15: if (length === 12) { v13 = { value: u32[(at) >> 2]!, selector: u32[(at + 4) >> 2]! }; continue } break
        case 9: continue
      }
      unknown = r.keep(unknown, view, p, length)
    }
    type = -1
    if (p < end) r.leftover(p, end)
  } catch (error) { r.inAttribute(TcmsgAttrs_NAMES, type, p, error) }
  return {
    family: u8[position]!,
    ifindex: (u32[(position + 4) >> 2]! | 0),
    handle: u32[(position + 8) >> 2]!,
    parent: u32[(position + 12) >> 2]!,
    info: u32[(position + 16) >> 2]!,
    kind: v0,
    options: v1,
    stats: v2,
    xstats: v3,
    rate: v4,
    fcnt: v5,
    stats2: v6,
    stab: v7,
    dumpInvisible: v8,
    chain: v9,
    hwOffload: v10,
    ingressBlock: v11,
    egressBlock: v12,
    dumpFlags: v13,
    extWarnMsg: v14,
    unknownAttributes: unknown,
  } as unknown as TcmsgAttrs
}
function encodeTcmsgAttrs(w: Writer, value: any): void {
  r.expectObject(value, "tcmsg and attrs")
  const selector_kind = value?.["kind"]
  const header = w.zeros(20)
  w.pad()
  let key = ''
  try {
    for (key in value) {
      const item = value[key]
      if (item === undefined) continue
      switch (key) {
        case "family": r.put.u8(w.view.data, header + 0, item, LE); break
        case "ifindex": r.put.s32(w.view.data, header + 4, item, LE); break
        case "handle": r.put.u32(w.view.data, header + 8, item, LE); break
        case "parent": r.put.u32(w.view.data, header + 12, item, LE); break
        case "info": r.put.u32(w.view.data, header + 16, item, LE); break
        case "kind": r.writeString(w, 1, item); break
        case "options": encodeOptionsMsg(w, 2, item, selector_kind); break
        case "stats": { const start = w.startAttribute(3); encodeTcStats(w, item); w.endNest(start) }; break
        case "xstats": encodeTcaStatsAppMsg(w, 4, item, selector_kind); break
        case "rate": { const start = w.startAttribute(5); encodeGnetEstimator(w, item); w.endNest(start) }; break
        case "fcnt": w.u32(6, item); break
        case "stats2": { const nest = w.startNest(7); encodeTcaStatsAttrs(w, item, selector_kind); w.endNest(nest) }; break
        case "stab": { const nest = w.startNest(8); encodeTcaStabAttrs(w, item); w.endNest(nest) }; break
        case "dumpInvisible": r.writeFlag(w, 10, item); break
        case "chain": w.u32(11, item); break
        case "hwOffload": w.u8(12, item); break
        case "ingressBlock": w.u32(13, item); break
        case "egressBlock": w.u32(14, item); break
        case "dumpFlags": w.bitfield32(15, item.value, item.selector); break
        case "extWarnMsg": r.writeString(w, 16, item); break
        case "unknownAttributes": r.writeUnknown(w, item); break
        default: r.unknownKey("tcmsg and attrs", ["family","ifindex","handle","parent","info","kind","options","stats","xstats","rate","fcnt","stats2","stab","dumpInvisible","chain","hwOffload","ingressBlock","egressBlock","dumpFlags","extWarnMsg"])
      }
    }
  } catch (error) { r.at(key, -1, error) }
}
function elementActAttrs(elementIndex: number, at: number, stop: number, view: ByteView) {
  const item: any = decodeActAttrs(view, at, stop)
  return { elementIndex, kind: item.kind, options: item.options, index: item.index, stats: item.stats, cookie: item.cookie, flags: item.flags, hwStats: item.hwStats, usedHwStats: item.usedHwStats, inHwCount: item.inHwCount, unknownAttributes: item.unknownAttributes }
}
function decodeTcBasicPcnt(view: ByteView, position: number, end: number): TcBasicPcnt {
  const left = end - position
  return {
    rcnt: left >= 8 ? r.u64(view, position, LE) : undefined,
    rhit: left >= 16 ? r.u64(view, position + 8, LE) : undefined,
    trailingBytes: left > 16 ? view.u8.slice(position + 16, end) : undefined,
  }
}
function putTcBasicPcnt(w: Writer, at: number, value: any): void {
  r.expectObject(value, "tc-basic-pcnt")
  let key = ''
  try {
    for (key in value) {
      const item = value[key]
      if (item === undefined) continue
      switch (key) {
        case "rcnt": r.put.u64(w.view.data, at, item, LE); break
        case "rhit": r.put.u64(w.view.data, at + 8, item, LE); break
        case "trailingBytes": break
        default: r.unknownKey("struct tc-basic-pcnt", ["rcnt","rhit"])
      }
    }
  } catch (error) { r.at(key, -1, error) }
}
function encodeTcBasicPcnt(w: Writer, value: any): void {
  const at = w.zeros(16)
  putTcBasicPcnt(w, at, value)
  if (value.trailingBytes !== undefined) w.raw(value.trailingBytes)
}
const BasicAttrs_NAMES: Readonly<Record<number, string>> = {"1":"classid","2":"ematches","3":"act","4":"police","5":"pcnt"}
function decodeBasicAttrs(view: ByteView, position: number, end: number): BasicAttrs {
  const u16 = view.u16
  const { u32 } = view
  let v0: number | undefined
  let v1: EmatchAttrs | undefined
  let v2: readonly (ActAttrs & { readonly elementIndex?: number | undefined })[] | undefined
  let v3: PoliceAttrs | undefined
  let v4: TcBasicPcnt | undefined
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
        case 1: if (length === 8) { v0 = u32[at >> 2]!; continue } break
        case 2: v1 = decodeEmatchAttrs(view, at, stop); continue
        case 3: { const item = r.indexedArray(view, at, stop, elementActAttrs); if (item === undefined) break; v2 = item; continue }
        case 4: v3 = decodePoliceAttrs(view, at, stop); continue
        case 5: v4 = decodeTcBasicPcnt(view, at, stop); continue
        case 6: continue
      }
      unknown = r.keep(unknown, view, p, length)
    }
    type = -1
    if (p < end) r.leftover(p, end)
  } catch (error) { r.inAttribute(BasicAttrs_NAMES, type, p, error) }
  return {
    classid: v0,
    ematches: v1,
    act: v2,
    police: v3,
    pcnt: v4,
    unknownAttributes: unknown,
  }
}
function encodeBasicAttrs(w: Writer, value: any): void {
  r.expectObject(value, "basic-attrs")
  let key = ''
  let index = -1
  try {
    for (key in value) {
      const item = value[key]
      if (item === undefined) continue
      switch (key) {
        case "classid": w.u32(1, item); break
        case "ematches": { const nest = w.startNest(2); encodeEmatchAttrs(w, item); w.endNest(nest) }; break
        case "act": { const array = w.startNest(3); r.expectArray(item); const list = item as readonly any[]; for (let i = 0; i < list.length; i++) { index = i; const item = list[i]; const type = r.nestType(item?.elementIndex ?? i + 1); { const nest = w.startNest(type); encodeActAttrs(w, item); w.endNest(nest) } } index = -1; w.endNest(array) }; break
        case "police": { const nest = w.startNest(4); encodePoliceAttrs(w, item); w.endNest(nest) }; break
        case "pcnt": { const start = w.startAttribute(5); encodeTcBasicPcnt(w, item); w.endNest(start) }; break
        case "unknownAttributes": r.writeUnknown(w, item); break
        default: r.unknownKey("basic-attrs", ["classid","ematches","act","police","pcnt"])
      }
    }
  } catch (error) { r.at(key, index, error) }
}
const BpfAttrs_NAMES: Readonly<Record<number, string>> = {"1":"act","2":"police","3":"classid","4":"ops-len","5":"ops","6":"fd","7":"name","8":"flags","9":"flags-gen","10":"tag","11":"id"}
function decodeBpfAttrs(view: ByteView, position: number, end: number): BpfAttrs {
  const { u8, u16, u32 } = view
  let v0: readonly (ActAttrs & { readonly elementIndex?: number | undefined })[] | undefined
  let v1: PoliceAttrs | undefined
  let v2: number | undefined
  let v3: number | undefined
  let v4: Uint8Array | undefined
  let v5: number | undefined
  let v6: string | undefined
  let v7: number | undefined
  let v8: number | undefined
  let v9: Uint8Array | undefined
  let v10: number | undefined
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
        case 1: { const item = r.indexedArray(view, at, stop, elementActAttrs); if (item === undefined) break; v0 = item; continue }
        case 2: v1 = decodePoliceAttrs(view, at, stop); continue
        case 3: case 6: case 8: case 9: case 11: if (length === 8) { const item = u32[at >> 2]!; switch (type) { case 3: v2 = item; continue; case 6: v5 = item; continue; case 8: v7 = item; continue; case 9: v8 = item; continue; default: v10 = item; continue } } break
        case 4: if (length === 6) { v3 = u16[at >> 1]!; continue } break
        case 5: case 10: { const item = r.bytes(u8, at, stop); switch (type) { case 5: v4 = item; continue; default: v9 = item; continue } }
        case 7: v6 = r.decodeText(u8, at, stop); continue
      }
      unknown = r.keep(unknown, view, p, length)
    }
    type = -1
    if (p < end) r.leftover(p, end)
  } catch (error) { r.inAttribute(BpfAttrs_NAMES, type, p, error) }
  return {
    act: v0,
    police: v1,
    classid: v2,
    opsLen: v3,
    ops: v4,
    fd: v5,
    name: v6,
    flags: v7,
    flagsGen: v8,
    tag: v9,
    id: v10,
    unknownAttributes: unknown,
  }
}
function encodeBpfAttrs(w: Writer, value: any): void {
  r.expectObject(value, "bpf-attrs")
  let key = ''
  let index = -1
  try {
    for (key in value) {
      const item = value[key]
      if (item === undefined) continue
      switch (key) {
        case "act": { const array = w.startNest(1); r.expectArray(item); const list = item as readonly any[]; for (let i = 0; i < list.length; i++) { index = i; const item = list[i]; const type = r.nestType(item?.elementIndex ?? i + 1); { const nest = w.startNest(type); encodeActAttrs(w, item); w.endNest(nest) } } index = -1; w.endNest(array) }; break
        case "police": { const nest = w.startNest(2); encodePoliceAttrs(w, item); w.endNest(nest) }; break
        case "classid": w.u32(3, item); break
        case "opsLen": w.u16(4, item); break
        case "ops": r.writeBytes(w, 5, item); break
        case "fd": w.u32(6, item); break
        case "name": r.writeString(w, 7, item); break
        case "flags": w.u32(8, item); break
        case "flagsGen": w.u32(9, item); break
        case "tag": r.writeBytes(w, 10, item); break
        case "id": w.u32(11, item); break
        case "unknownAttributes": r.writeUnknown(w, item); break
        default: r.unknownKey("bpf-attrs", ["act","police","classid","opsLen","ops","fd","name","flags","flagsGen","tag","id"])
      }
    }
  } catch (error) { r.at(key, index, error) }
}
function decodeTcFifoQoptHeader(view: ByteView, position: number, end: number): TcFifoQoptHeader {
  const { u32 } = view
  if (end - position < 4) r.shortHeader("tc-fifo-qopt", 4, position, end)
  return {
    limit: u32[position >> 2]!,
  }
}
function encodeTcFifoQoptHeader(w: Writer, value: any): void {
  r.expectObject(value, "tc-fifo-qopt")
  const header = w.zeros(4)
  w.pad()
  let key = ''
  try {
    for (key in value) {
      const item = value[key]
      if (item === undefined) continue
      switch (key) {
        case "limit": r.put.u32(w.view.data, header + 0, item, LE); break
        default: r.unknownKey("tc-fifo-qopt", ["limit"])
      }
    }
  } catch (error) { r.at(key, -1, error) }
}
const CakeAttrs_NAMES: Readonly<Record<number, string>> = {"2":"base-rate64","3":"diffserv-mode","4":"atm","5":"flow-mode","6":"overhead","7":"rtt","8":"target","9":"autorate","10":"memory","11":"nat","12":"raw","13":"wash","14":"mpu","15":"ingress","16":"ack-filter","17":"split-gso","18":"fwmark"}
function decodeCakeAttrs(view: ByteView, position: number, end: number): CakeAttrs {
  const u16 = view.u16
  const { u32 } = view
  let v0: bigint | undefined
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
  let v15: number | undefined
  let v16: number | undefined
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
        case 2: if (length === 12) { v0 = r.u64(view, at, LE); continue } break
        case 3: case 4: case 5: case 6: case 7: case 8: case 9: case 10: case 11: case 12: case 13: case 14: case 15: case 16: case 17: case 18: if (length === 8) { const item = u32[at >> 2]!; switch (type) { case 3: v1 = item; continue; case 4: v2 = item; continue; case 5: v3 = item; continue; case 6: v4 = item; continue; case 7: v5 = item; continue; case 8: v6 = item; continue; case 9: v7 = item; continue; case 10: v8 = item; continue; case 11: v9 = item; continue; case 12: v10 = item; continue; case 13: v11 = item; continue; case 14: v12 = item; continue; case 15: v13 = item; continue; case 16: v14 = item; continue; case 17: v15 = item; continue; default: v16 = item; continue } } break
        case 1: continue
      }
      unknown = r.keep(unknown, view, p, length)
    }
    type = -1
    if (p < end) r.leftover(p, end)
  } catch (error) { r.inAttribute(CakeAttrs_NAMES, type, p, error) }
  return {
    baseRate64: v0,
    diffservMode: v1,
    atm: v2,
    flowMode: v3,
    overhead: v4,
    rtt: v5,
    target: v6,
    autorate: v7,
    memory: v8,
    nat: v9,
    raw: v10,
    wash: v11,
    mpu: v12,
    ingress: v13,
    ackFilter: v14,
    splitGso: v15,
    fwmark: v16,
    unknownAttributes: unknown,
  }
}
function encodeCakeAttrs(w: Writer, value: any): void {
  r.expectObject(value, "cake-attrs")
  let key = ''
  try {
    for (key in value) {
      const item = value[key]
      if (item === undefined) continue
      switch (key) {
        case "baseRate64": w.u64(2, item); break
        case "diffservMode": w.u32(3, item); break
        case "atm": w.u32(4, item); break
        case "flowMode": w.u32(5, item); break
        case "overhead": w.u32(6, item); break
        case "rtt": w.u32(7, item); break
        case "target": w.u32(8, item); break
        case "autorate": w.u32(9, item); break
        case "memory": w.u32(10, item); break
        case "nat": w.u32(11, item); break
        case "raw": w.u32(12, item); break
        case "wash": w.u32(13, item); break
        case "mpu": w.u32(14, item); break
        case "ingress": w.u32(15, item); break
        case "ackFilter": w.u32(16, item); break
        case "splitGso": w.u32(17, item); break
        case "fwmark": w.u32(18, item); break
        case "unknownAttributes": r.writeUnknown(w, item); break
        default: r.unknownKey("cake-attrs", ["baseRate64","diffservMode","atm","flowMode","overhead","rtt","target","autorate","memory","nat","raw","wash","mpu","ingress","ackFilter","splitGso","fwmark"])
      }
    }
  } catch (error) { r.at(key, -1, error) }
}
function decodeTcCbsQopt(view: ByteView, position: number, end: number): TcCbsQopt {
  const { u8, u32 } = view
  const left = end - position
  return {
    offload: left >= 1 ? u8[position]! : undefined,
    hicredit: left >= 8 ? (u32[(position + 4) >> 2]! | 0) : undefined,
    locredit: left >= 12 ? (u32[(position + 8) >> 2]! | 0) : undefined,
    idleslope: left >= 16 ? (u32[(position + 12) >> 2]! | 0) : undefined,
    sendslope: left >= 20 ? (u32[(position + 16) >> 2]! | 0) : undefined,
    trailingBytes: left > 20 ? view.u8.slice(position + 20, end) : undefined,
  }
}
function putTcCbsQopt(w: Writer, at: number, value: any): void {
  r.expectObject(value, "tc-cbs-qopt")
  let key = ''
  try {
    for (key in value) {
      const item = value[key]
      if (item === undefined) continue
      switch (key) {
        case "offload": r.put.u8(w.view.data, at, item, LE); break
        case "hicredit": r.put.s32(w.view.data, at + 4, item, LE); break
        case "locredit": r.put.s32(w.view.data, at + 8, item, LE); break
        case "idleslope": r.put.s32(w.view.data, at + 12, item, LE); break
        case "sendslope": r.put.s32(w.view.data, at + 16, item, LE); break
        case "trailingBytes": break
        default: r.unknownKey("struct tc-cbs-qopt", ["offload","hicredit","locredit","idleslope","sendslope"])
      }
    }
  } catch (error) { r.at(key, -1, error) }
}
function encodeTcCbsQopt(w: Writer, value: any): void {
  const at = w.zeros(20)
  putTcCbsQopt(w, at, value)
  if (value.trailingBytes !== undefined) w.raw(value.trailingBytes)
}
const CbsAttrs_NAMES: Readonly<Record<number, string>> = {"1":"parms"}
function decodeCbsAttrs(view: ByteView, position: number, end: number): CbsAttrs {
  const u16 = view.u16
  let v0: TcCbsQopt | undefined
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
        case 1: v0 = decodeTcCbsQopt(view, at, stop); continue
      }
      unknown = r.keep(unknown, view, p, length)
    }
    type = -1
    if (p < end) r.leftover(p, end)
  } catch (error) { r.inAttribute(CbsAttrs_NAMES, type, p, error) }
  return {
    parms: v0,
    unknownAttributes: unknown,
  }
}
function encodeCbsAttrs(w: Writer, value: any): void {
  r.expectObject(value, "cbs-attrs")
  let key = ''
  try {
    for (key in value) {
      const item = value[key]
      if (item === undefined) continue
      switch (key) {
        case "parms": { const start = w.startAttribute(1); encodeTcCbsQopt(w, item); w.endNest(start) }; break
        case "unknownAttributes": r.writeUnknown(w, item); break
        default: r.unknownKey("cbs-attrs", ["parms"])
      }
    }
  } catch (error) { r.at(key, -1, error) }
}
const CgroupAttrs_NAMES: Readonly<Record<number, string>> = {"1":"act","2":"police","3":"ematches"}
function decodeCgroupAttrs(view: ByteView, position: number, end: number): CgroupAttrs {
  const u16 = view.u16
  const { u8 } = view
  let v0: readonly (ActAttrs & { readonly elementIndex?: number | undefined })[] | undefined
  let v1: PoliceAttrs | undefined
  let v2: Uint8Array | undefined
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
        case 1: { const item = r.indexedArray(view, at, stop, elementActAttrs); if (item === undefined) break; v0 = item; continue }
        case 2: v1 = decodePoliceAttrs(view, at, stop); continue
        case 3: v2 = r.bytes(u8, at, stop); continue
      }
      unknown = r.keep(unknown, view, p, length)
    }
    type = -1
    if (p < end) r.leftover(p, end)
  } catch (error) { r.inAttribute(CgroupAttrs_NAMES, type, p, error) }
  return {
    act: v0,
    police: v1,
    ematches: v2,
    unknownAttributes: unknown,
  }
}
function encodeCgroupAttrs(w: Writer, value: any): void {
  r.expectObject(value, "cgroup-attrs")
  let key = ''
  let index = -1
  try {
    for (key in value) {
      const item = value[key]
      if (item === undefined) continue
      switch (key) {
        case "act": { const array = w.startNest(1); r.expectArray(item); const list = item as readonly any[]; for (let i = 0; i < list.length; i++) { index = i; const item = list[i]; const type = r.nestType(item?.elementIndex ?? i + 1); { const nest = w.startNest(type); encodeActAttrs(w, item); w.endNest(nest) } } index = -1; w.endNest(array) }; break
        case "police": { const nest = w.startNest(2); encodePoliceAttrs(w, item); w.endNest(nest) }; break
        case "ematches": r.writeBytes(w, 3, item); break
        case "unknownAttributes": r.writeUnknown(w, item); break
        default: r.unknownKey("cgroup-attrs", ["act","police","ematches"])
      }
    }
  } catch (error) { r.at(key, index, error) }
}
function decodeTcRedQopt(view: ByteView, position: number, end: number): TcRedQopt {
  const { u8, u32 } = view
  const left = end - position
  return {
    limit: left >= 4 ? u32[position >> 2]! : undefined,
    qthMin: left >= 8 ? u32[(position + 4) >> 2]! : undefined,
    qthMax: left >= 12 ? u32[(position + 8) >> 2]! : undefined,
    Wlog: left >= 13 ? u8[position + 12]! : undefined,
    Plog: left >= 14 ? u8[position + 13]! : undefined,
    ScellLog: left >= 15 ? u8[position + 14]! : undefined,
    flags: left >= 16 ? u8[position + 15]! : undefined,
    trailingBytes: left > 16 ? view.u8.slice(position + 16, end) : undefined,
  }
}
function putTcRedQopt(w: Writer, at: number, value: any): void {
  r.expectObject(value, "tc-red-qopt")
  let key = ''
  try {
    for (key in value) {
      const item = value[key]
      if (item === undefined) continue
      switch (key) {
        case "limit": r.put.u32(w.view.data, at, item, LE); break
        case "qthMin": r.put.u32(w.view.data, at + 4, item, LE); break
        case "qthMax": r.put.u32(w.view.data, at + 8, item, LE); break
        case "Wlog": r.put.u8(w.view.data, at + 12, item, LE); break
        case "Plog": r.put.u8(w.view.data, at + 13, item, LE); break
        case "ScellLog": r.put.u8(w.view.data, at + 14, item, LE); break
        case "flags": r.put.u8(w.view.data, at + 15, item, LE); break
        case "trailingBytes": break
        default: r.unknownKey("struct tc-red-qopt", ["limit","qthMin","qthMax","Wlog","Plog","ScellLog","flags"])
      }
    }
  } catch (error) { r.at(key, -1, error) }
}
function encodeTcRedQopt(w: Writer, value: any): void {
  const at = w.zeros(16)
  putTcRedQopt(w, at, value)
  if (value.trailingBytes !== undefined) w.raw(value.trailingBytes)
}
const ChokeAttrs_NAMES: Readonly<Record<number, string>> = {"1":"parms","2":"stab","3":"max-p"}
function decodeChokeAttrs(view: ByteView, position: number, end: number): ChokeAttrs {
  const u16 = view.u16
  const { u8, u32 } = view
  let v0: TcRedQopt | undefined
  let v1: Uint8Array | undefined
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
      const stop = p + length
      switch (type) {
        case 1: v0 = decodeTcRedQopt(view, at, stop); continue
        case 2: v1 = r.bytes(u8, at, stop); continue
        case 3: if (length === 8) { v2 = u32[at >> 2]!; continue } break
      }
      unknown = r.keep(unknown, view, p, length)
    }
    type = -1
    if (p < end) r.leftover(p, end)
  } catch (error) { r.inAttribute(ChokeAttrs_NAMES, type, p, error) }
  return {
    parms: v0,
    stab: v1,
    maxP: v2,
    unknownAttributes: unknown,
  }
}
function encodeChokeAttrs(w: Writer, value: any): void {
  r.expectObject(value, "choke-attrs")
  let key = ''
  try {
    for (key in value) {
      const item = value[key]
      if (item === undefined) continue
      switch (key) {
        case "parms": { const start = w.startAttribute(1); encodeTcRedQopt(w, item); w.endNest(start) }; break
        case "stab": r.writeBytes(w, 2, item); break
        case "maxP": w.u32(3, item); break
        case "unknownAttributes": r.writeUnknown(w, item); break
        default: r.unknownKey("choke-attrs", ["parms","stab","maxP"])
      }
    }
  } catch (error) { r.at(key, -1, error) }
}
const CodelAttrs_NAMES: Readonly<Record<number, string>> = {"1":"target","2":"limit","3":"interval","4":"ecn","5":"ce-threshold"}
function decodeCodelAttrs(view: ByteView, position: number, end: number): CodelAttrs {
  const u16 = view.u16
  const { u32 } = view
  let v0: number | undefined
  let v1: number | undefined
  let v2: number | undefined
  let v3: number | undefined
  let v4: number | undefined
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
      }
      unknown = r.keep(unknown, view, p, length)
    }
    type = -1
    if (p < end) r.leftover(p, end)
  } catch (error) { r.inAttribute(CodelAttrs_NAMES, type, p, error) }
  return {
    target: v0,
    limit: v1,
    interval: v2,
    ecn: v3,
    ceThreshold: v4,
    unknownAttributes: unknown,
  }
}
function encodeCodelAttrs(w: Writer, value: any): void {
  r.expectObject(value, "codel-attrs")
  let key = ''
  try {
    for (key in value) {
      const item = value[key]
      if (item === undefined) continue
      switch (key) {
        case "target": w.u32(1, item); break
        case "limit": w.u32(2, item); break
        case "interval": w.u32(3, item); break
        case "ecn": w.u32(4, item); break
        case "ceThreshold": w.u32(5, item); break
        case "unknownAttributes": r.writeUnknown(w, item); break
        default: r.unknownKey("codel-attrs", ["target","limit","interval","ecn","ceThreshold"])
      }
    }
  } catch (error) { r.at(key, -1, error) }
}
const DrrAttrs_NAMES: Readonly<Record<number, string>> = {"1":"quantum"}
function decodeDrrAttrs(view: ByteView, position: number, end: number): DrrAttrs {
  const u16 = view.u16
  const { u32 } = view
  let v0: number | undefined
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
      }
      unknown = r.keep(unknown, view, p, length)
    }
    type = -1
    if (p < end) r.leftover(p, end)
  } catch (error) { r.inAttribute(DrrAttrs_NAMES, type, p, error) }
  return {
    quantum: v0,
    unknownAttributes: unknown,
  }
}
function encodeDrrAttrs(w: Writer, value: any): void {
  r.expectObject(value, "drr-attrs")
  let key = ''
  try {
    for (key in value) {
      const item = value[key]
      if (item === undefined) continue
      switch (key) {
        case "quantum": w.u32(1, item); break
        case "unknownAttributes": r.writeUnknown(w, item); break
        default: r.unknownKey("drr-attrs", ["quantum"])
      }
    }
  } catch (error) { r.at(key, -1, error) }
}
const DUALPI2_DROP_OVERLOAD_NUMBERS: ReadonlyMap<string, number | bigint> = new Map<string, number | bigint>([["overflow", 0], ["drop", 1]])
const DUALPI2_DROP_OVERLOAD_NAMES: Readonly<Record<number | string, Dualpi2DropOverload>> = { 0: "overflow", 1: "drop" }
const DUALPI2_DROP_EARLY_NUMBERS: ReadonlyMap<string, number | bigint> = new Map<string, number | bigint>([["drop-dequeue", 0], ["drop-enqueue", 1]])
const DUALPI2_DROP_EARLY_NAMES: Readonly<Record<number | string, Dualpi2DropEarly>> = { 0: "drop-dequeue", 1: "drop-enqueue" }
const DUALPI2_ECN_MASK_NUMBERS: ReadonlyMap<string, number | bigint> = new Map<string, number | bigint>([["l4s-ect", 1], ["cla-ect", 2], ["any-ect", 3]])
const DUALPI2_ECN_MASK_NAMES: Readonly<Record<number | string, Dualpi2EcnMask>> = { 1: "l4s-ect", 2: "cla-ect", 3: "any-ect" }
const DUALPI2_SPLIT_GSO_NUMBERS: ReadonlyMap<string, number | bigint> = new Map<string, number | bigint>([["no-split-gso", 0], ["split-gso", 1]])
const DUALPI2_SPLIT_GSO_NAMES: Readonly<Record<number | string, Dualpi2SplitGso>> = { 0: "no-split-gso", 1: "split-gso" }
const Dualpi2Attrs_NAMES: Readonly<Record<number, string>> = {"1":"limit","2":"memory-limit","3":"target","4":"tupdate","5":"alpha","6":"beta","7":"step-thresh-pkts","8":"step-thresh-us","9":"min-qlen-step","10":"coupling","11":"drop-overload","12":"drop-early","13":"c-protection","14":"ecn-mask","15":"split-gso"}
function decodeDualpi2Attrs(view: ByteView, position: number, end: number): Dualpi2Attrs {
  const u16 = view.u16
  const { u8, u32 } = view
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
  let v10: Dualpi2DropOverload | undefined
  let v11: Dualpi2DropEarly | undefined
  let v12: number | undefined
  let v13: Dualpi2EcnMask | undefined
  let v14: Dualpi2SplitGso | undefined
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
        case 1: case 2: case 3: case 4: case 5: case 6: case 7: case 8: case 9: if (length === 8) { const item = u32[at >> 2]!; switch (type) { case 1: v0 = item; continue; case 2: v1 = item; continue; case 3: v2 = item; continue; case 4: v3 = item; continue; case 5: v4 = item; continue; case 6: v5 = item; continue; case 7: v6 = item; continue; case 8: v7 = item; continue; default: v8 = item; continue } } break
        case 10: case 13: if (length === 5) { const item = u8[at]!; switch (type) { case 10: v9 = item; continue; default: v12 = item; continue } } break
        case 11: if (length === 5) { v10 = (DUALPI2_DROP_OVERLOAD_NAMES[u8[at]!] ?? u8[at]!); continue } break
        case 12: if (length === 5) { v11 = (DUALPI2_DROP_EARLY_NAMES[u8[at]!] ?? u8[at]!); continue } break
        case 14: if (length === 5) { v13 = (DUALPI2_ECN_MASK_NAMES[u8[at]!] ?? u8[at]!); continue } break
        case 15: if (length === 5) { v14 = (DUALPI2_SPLIT_GSO_NAMES[u8[at]!] ?? u8[at]!); continue } break
      }
      unknown = r.keep(unknown, view, p, length)
    }
    type = -1
    if (p < end) r.leftover(p, end)
  } catch (error) { r.inAttribute(Dualpi2Attrs_NAMES, type, p, error) }
  return {
    limit: v0,
    memoryLimit: v1,
    target: v2,
    tupdate: v3,
    alpha: v4,
    beta: v5,
    stepThreshPkts: v6,
    stepThreshUs: v7,
    minQlenStep: v8,
    coupling: v9,
    dropOverload: v10,
    dropEarly: v11,
    cProtection: v12,
    ecnMask: v13,
    splitGso: v14,
    unknownAttributes: unknown,
  }
}
function encodeDualpi2Attrs(w: Writer, value: any): void {
  r.expectObject(value, "dualpi2-attrs")
  let key = ''
  try {
    for (key in value) {
      const item = value[key]
      if (item === undefined) continue
      switch (key) {
        case "limit": w.u32(1, item); break
        case "memoryLimit": w.u32(2, item); break
        case "target": w.u32(3, item); break
        case "tupdate": w.u32(4, item); break
        case "alpha": w.u32(5, item); break
        case "beta": w.u32(6, item); break
        case "stepThreshPkts": w.u32(7, item); break
        case "stepThreshUs": w.u32(8, item); break
        case "minQlenStep": w.u32(9, item); break
        case "coupling": w.u8(10, item); break
        case "dropOverload": w.u8(11, r.enumNumber(DUALPI2_DROP_OVERLOAD_NUMBERS, item)); break
        case "dropEarly": w.u8(12, r.enumNumber(DUALPI2_DROP_EARLY_NUMBERS, item)); break
        case "cProtection": w.u8(13, item); break
        case "ecnMask": w.u8(14, r.enumNumber(DUALPI2_ECN_MASK_NUMBERS, item)); break
        case "splitGso": w.u8(15, r.enumNumber(DUALPI2_SPLIT_GSO_NUMBERS, item)); break
        case "unknownAttributes": r.writeUnknown(w, item); break
        default: r.unknownKey("dualpi2-attrs", ["limit","memoryLimit","target","tupdate","alpha","beta","stepThreshPkts","stepThreshUs","minQlenStep","coupling","dropOverload","dropEarly","cProtection","ecnMask","splitGso"])
      }
    }
  } catch (error) { r.at(key, -1, error) }
}
function decodeTcEtfQopt(view: ByteView, position: number, end: number): TcEtfQopt {
  const { u32 } = view
  const left = end - position
  return {
    delta: left >= 4 ? (u32[position >> 2]! | 0) : undefined,
    clockid: left >= 8 ? (u32[(position + 4) >> 2]! | 0) : undefined,
    flags: left >= 12 ? (u32[(position + 8) >> 2]! | 0) : undefined,
    trailingBytes: left > 12 ? view.u8.slice(position + 12, end) : undefined,
  }
}
function putTcEtfQopt(w: Writer, at: number, value: any): void {
  r.expectObject(value, "tc-etf-qopt")
  let key = ''
  try {
    for (key in value) {
      const item = value[key]
      if (item === undefined) continue
      switch (key) {
        case "delta": r.put.s32(w.view.data, at, item, LE); break
        case "clockid": r.put.s32(w.view.data, at + 4, item, LE); break
        case "flags": r.put.s32(w.view.data, at + 8, item, LE); break
        case "trailingBytes": break
        default: r.unknownKey("struct tc-etf-qopt", ["delta","clockid","flags"])
      }
    }
  } catch (error) { r.at(key, -1, error) }
}
function encodeTcEtfQopt(w: Writer, value: any): void {
  const at = w.zeros(12)
  putTcEtfQopt(w, at, value)
  if (value.trailingBytes !== undefined) w.raw(value.trailingBytes)
}
const EtfAttrs_NAMES: Readonly<Record<number, string>> = {"1":"parms"}
function decodeEtfAttrs(view: ByteView, position: number, end: number): EtfAttrs {
  const u16 = view.u16
  let v0: TcEtfQopt | undefined
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
        case 1: v0 = decodeTcEtfQopt(view, at, stop); continue
      }
      unknown = r.keep(unknown, view, p, length)
    }
    type = -1
    if (p < end) r.leftover(p, end)
  } catch (error) { r.inAttribute(EtfAttrs_NAMES, type, p, error) }
  return {
    parms: v0,
    unknownAttributes: unknown,
  }
}
function encodeEtfAttrs(w: Writer, value: any): void {
  r.expectObject(value, "etf-attrs")
  let key = ''
  try {
    for (key in value) {
      const item = value[key]
      if (item === undefined) continue
      switch (key) {
        case "parms": { const start = w.startAttribute(1); encodeTcEtfQopt(w, item); w.endNest(start) }; break
        case "unknownAttributes": r.writeUnknown(w, item); break
        default: r.unknownKey("etf-attrs", ["parms"])
      }
    }
  } catch (error) { r.at(key, -1, error) }
}
const EtsAttrs_NAMES: Readonly<Record<number, string>> = {"1":"nbands","2":"nstrict","3":"quanta","4":"quanta-band","5":"priomap","6":"priomap-band"}
function decodeEtsAttrs(view: ByteView, position: number, end: number): EtsAttrs {
  const u16 = view.u16
  const { u8, u32 } = view
  let v0: number | undefined
  let v1: number | undefined
  let v2: EtsAttrs | undefined
  let v3: (number)[] | undefined
  let v4: EtsAttrs | undefined
  let v5: (number)[] | undefined
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
        case 1: case 2: if (length === 5) { const item = u8[at]!; switch (type) { case 1: v0 = item; continue; default: v1 = item; continue } } break
        case 3: case 5: { const item = decodeEtsAttrs(view, at, stop); switch (type) { case 3: v2 = item; continue; default: v4 = item; continue } }
        case 4: if (length === 8) { (v3 ??= []).push(u32[at >> 2]!); continue } break
        case 6: if (length === 5) { (v5 ??= []).push(u8[at]!); continue } break
      }
      unknown = r.keep(unknown, view, p, length)
    }
    type = -1
    if (p < end) r.leftover(p, end)
  } catch (error) { r.inAttribute(EtsAttrs_NAMES, type, p, error) }
  return {
    nbands: v0,
    nstrict: v1,
    quanta: v2,
    quantaBand: v3,
    priomap: v4,
    priomapBand: v5,
    unknownAttributes: unknown,
  }
}
function encodeEtsAttrs(w: Writer, value: any): void {
  r.expectObject(value, "ets-attrs")
  let key = ''
  let index = -1
  try {
    for (key in value) {
      const item = value[key]
      if (item === undefined) continue
      switch (key) {
        case "nbands": w.u8(1, item); break
        case "nstrict": w.u8(2, item); break
        case "quanta": { const nest = w.startNest(3); encodeEtsAttrs(w, item); w.endNest(nest) }; break
        case "quantaBand": { r.expectArray(item); const list = item as readonly any[]; for (let i = 0; i < list.length; i++) { index = i; const item = list[i]; w.u32(4, item) } index = -1; }; break
        case "priomap": { const nest = w.startNest(5); encodeEtsAttrs(w, item); w.endNest(nest) }; break
        case "priomapBand": { r.expectArray(item); const list = item as readonly any[]; for (let i = 0; i < list.length; i++) { index = i; const item = list[i]; w.u8(6, item) } index = -1; }; break
        case "unknownAttributes": r.writeUnknown(w, item); break
        default: r.unknownKey("ets-attrs", ["nbands","nstrict","quanta","quantaBand","priomap","priomapBand"])
      }
    }
  } catch (error) { r.at(key, index, error) }
}
const FlowAttrs_NAMES: Readonly<Record<number, string>> = {"1":"keys","2":"mode","3":"baseclass","4":"rshift","5":"addend","6":"mask","7":"xor","8":"divisor","9":"act","10":"police","11":"ematches","12":"perturb"}
function decodeFlowAttrs(view: ByteView, position: number, end: number): FlowAttrs {
  const u16 = view.u16
  const { u8, u32 } = view
  let v0: number | undefined
  let v1: number | undefined
  let v2: number | undefined
  let v3: number | undefined
  let v4: number | undefined
  let v5: number | undefined
  let v6: number | undefined
  let v7: number | undefined
  let v8: Uint8Array | undefined
  let v9: PoliceAttrs | undefined
  let v10: Uint8Array | undefined
  let v11: number | undefined
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
        case 1: case 2: case 3: case 4: case 5: case 6: case 7: case 8: case 12: if (length === 8) { const item = u32[at >> 2]!; switch (type) { case 1: v0 = item; continue; case 2: v1 = item; continue; case 3: v2 = item; continue; case 4: v3 = item; continue; case 5: v4 = item; continue; case 6: v5 = item; continue; case 7: v6 = item; continue; case 8: v7 = item; continue; default: v11 = item; continue } } break
        case 9: case 11: { const item = r.bytes(u8, at, stop); switch (type) { case 9: v8 = item; continue; default: v10 = item; continue } }
        case 10: v9 = decodePoliceAttrs(view, at, stop); continue
      }
      unknown = r.keep(unknown, view, p, length)
    }
    type = -1
    if (p < end) r.leftover(p, end)
  } catch (error) { r.inAttribute(FlowAttrs_NAMES, type, p, error) }
  return {
    keys: v0,
    mode: v1,
    baseclass: v2,
    rshift: v3,
    addend: v4,
    mask: v5,
    xor: v6,
    divisor: v7,
    act: v8,
    police: v9,
    ematches: v10,
    perturb: v11,
    unknownAttributes: unknown,
  }
}
function encodeFlowAttrs(w: Writer, value: any): void {
  r.expectObject(value, "flow-attrs")
  let key = ''
  try {
    for (key in value) {
      const item = value[key]
      if (item === undefined) continue
      switch (key) {
        case "keys": w.u32(1, item); break
        case "mode": w.u32(2, item); break
        case "baseclass": w.u32(3, item); break
        case "rshift": w.u32(4, item); break
        case "addend": w.u32(5, item); break
        case "mask": w.u32(6, item); break
        case "xor": w.u32(7, item); break
        case "divisor": w.u32(8, item); break
        case "act": r.writeBytes(w, 9, item); break
        case "police": { const nest = w.startNest(10); encodePoliceAttrs(w, item); w.endNest(nest) }; break
        case "ematches": r.writeBytes(w, 11, item); break
        case "perturb": w.u32(12, item); break
        case "unknownAttributes": r.writeUnknown(w, item); break
        default: r.unknownKey("flow-attrs", ["keys","mode","baseclass","rshift","addend","mask","xor","divisor","act","police","ematches","perturb"])
      }
    }
  } catch (error) { r.at(key, -1, error) }
}
const CLS_FLAGS_BITS: ReadonlyMap<string, number | bigint> = new Map<string, number | bigint>([["skip-hw", 1], ["skip-sw", 2], ["in-hw", 4], ["not-in-nw", 8], ["verbose", 16]])
const CLS_FLAGS_FLAGS = r.flagsDecoder([...CLS_FLAGS_BITS])
const FLOWER_KEY_CTRL_FLAGS_BITS: ReadonlyMap<string, number | bigint> = new Map<string, number | bigint>([["frag", 1], ["firstfrag", 2], ["tuncsum", 4], ["tundf", 8], ["tunoam", 16], ["tuncrit", 32]])
const FLOWER_KEY_CTRL_FLAGS_FLAGS = r.flagsDecoder([...FLOWER_KEY_CTRL_FLAGS_BITS])
const FlowerAttrs_NAMES: Readonly<Record<number, string>> = {"1":"classid","2":"indev","3":"act","4":"key-eth-dst","5":"key-eth-dst-mask","6":"key-eth-src","7":"key-eth-src-mask","8":"key-eth-type","9":"key-ip-proto","10":"key-ipv4-src","11":"key-ipv4-src-mask","12":"key-ipv4-dst","13":"key-ipv4-dst-mask","14":"key-ipv6-src","15":"key-ipv6-src-mask","16":"key-ipv6-dst","17":"key-ipv6-dst-mask","18":"key-tcp-src","19":"key-tcp-dst","20":"key-udp-src","21":"key-udp-dst","22":"flags","23":"key-vlan-id","24":"key-vlan-prio","25":"key-vlan-eth-type","26":"key-enc-key-id","27":"key-enc-ipv4-src","28":"key-enc-ipv4-src-mask","29":"key-enc-ipv4-dst","30":"key-enc-ipv4-dst-mask","31":"key-enc-ipv6-src","32":"key-enc-ipv6-src-mask","33":"key-enc-ipv6-dst","34":"key-enc-ipv6-dst-mask","35":"key-tcp-src-mask","36":"key-tcp-dst-mask","37":"key-udp-src-mask","38":"key-udp-dst-mask","39":"key-sctp-src-mask","40":"key-sctp-dst-mask","41":"key-sctp-src","42":"key-sctp-dst","43":"key-enc-udp-src-port","44":"key-enc-udp-src-port-mask","45":"key-enc-udp-dst-port","46":"key-enc-udp-dst-port-mask","47":"key-flags","48":"key-flags-mask","49":"key-icmpv4-code","50":"key-icmpv4-code-mask","51":"key-icmpv4-type","52":"key-icmpv4-type-mask","53":"key-icmpv6-code","54":"key-icmpv6-code-mask","55":"key-icmpv6-type","56":"key-icmpv6-type-mask","57":"key-arp-sip","58":"key-arp-sip-mask","59":"key-arp-tip","60":"key-arp-tip-mask","61":"key-arp-op","62":"key-arp-op-mask","63":"key-arp-sha","64":"key-arp-sha-mask","65":"key-arp-tha","66":"key-arp-tha-mask","67":"key-mpls-ttl","68":"key-mpls-bos","69":"key-mpls-tc","70":"key-mpls-label","71":"key-tcp-flags","72":"key-tcp-flags-mask","73":"key-ip-tos","74":"key-ip-tos-mask","75":"key-ip-ttl","76":"key-ip-ttl-mask","77":"key-cvlan-id","78":"key-cvlan-prio","79":"key-cvlan-eth-type","80":"key-enc-ip-tos","81":"key-enc-ip-tos-mask","82":"key-enc-ip-ttl","83":"key-enc-ip-ttl-mask","84":"key-enc-opts","85":"key-enc-opts-mask","86":"in-hw-count","87":"key-port-src-min","88":"key-port-src-max","89":"key-port-dst-min","90":"key-port-dst-max","91":"key-ct-state","92":"key-ct-state-mask","93":"key-ct-zone","94":"key-ct-zone-mask","95":"key-ct-mark","96":"key-ct-mark-mask","97":"key-ct-labels","98":"key-ct-labels-mask","99":"key-mpls-opts","100":"key-hash","101":"key-hash-mask","102":"key-num-of-vlans","103":"key-pppoe-sid","104":"key-ppp-proto","105":"key-l2tpv3-sid","106":"l2-miss","107":"key-cfm","108":"key-spi","109":"key-spi-mask","110":"key-enc-flags","111":"key-enc-flags-mask"}
function decodeFlowerAttrs(view: ByteView, position: number, end: number): FlowerAttrs {
  const { u8, u16, u32, data } = view
  const out: any = {
  }
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
        case 1: case 86: case 95: case 96: case 100: case 101: if (length === 8) { const item = u32[at >> 2]!; switch (type) { case 1: out.classid = item; continue; case 86: out.inHwCount = item; continue; case 95: out.keyCtMark = item; continue; case 96: out.keyCtMarkMask = item; continue; case 100: out.keyHash = item; continue; default: out.keyHashMask = item; continue } } break
        case 2: out.indev = r.decodeText(u8, at, stop); continue
        case 3: { const item = r.indexedArray(view, at, stop, elementActAttrs); if (item === undefined) break; out.act = item; continue }
        case 4: case 5: case 6: case 7: case 63: case 64: case 65: case 66: if (stop - at > 0) { const item = r.mac(view, at, stop); switch (type) { case 4: out.keyEthDst = item; continue; case 5: out.keyEthDstMask = item; continue; case 6: out.keyEthSrc = item; continue; case 7: out.keyEthSrcMask = item; continue; case 63: out.keyArpSha = item; continue; case 64: out.keyArpShaMask = item; continue; case 65: out.keyArpTha = item; continue; default: out.keyArpThaMask = item; continue } } break
        case 8: case 18: case 19: case 20: case 21: case 23: case 25: case 35: case 36: case 37: case 38: case 39: case 40: case 41: case 42: case 43: case 44: case 45: case 46: case 71: case 72: case 77: case 79: case 87: case 88: case 89: case 90: case 103: case 104: if (length === 6) { const item = data.getUint16(at, false); switch (type) { case 8: out.keyEthType = item; continue; case 18: out.keyTcpSrc = item; continue; case 19: out.keyTcpDst = item; continue; case 20: out.keyUdpSrc = item; continue; case 21: out.keyUdpDst = item; continue; case 23: out.keyVlanId = item; continue; case 25: out.keyVlanEthType = item; continue; case 35: out.keyTcpSrcMask = item; continue; case 36: out.keyTcpDstMask = item; continue; case 37: out.keyUdpSrcMask = item; continue; case 38: out.keyUdpDstMask = item; continue; case 39: out.keySctpSrcMask = item; continue; case 40: out.keySctpDstMask = item; continue; case 41: out.keySctpSrc = item; continue; case 42: out.keySctpDst = item; continue; case 43: out.keyEncUdpSrcPort = item; continue; case 44: out.keyEncUdpSrcPortMask = item; continue; case 45: out.keyEncUdpDstPort = item; continue; case 46: out.keyEncUdpDstPortMask = item; continue; case 71: out.keyTcpFlags = item; continue; case 72: out.keyTcpFlagsMask = item; continue; case 77: out.keyCvlanId = item; continue; case 79: out.keyCvlanEthType = item; continue; case 87: out.keyPortSrcMin = item; continue; case 88: out.keyPortSrcMax = item; continue; case 89: out.keyPortDstMin = item; continue; case 90: out.keyPortDstMax = item; continue; case 103: out.keyPppoeSid = item; continue; default: out.keyPppProto = item; continue } } break
        case 9: case 24: case 49: case 50: case 51: case 52: case 53: case 54: case 55: case 56: case 61: case 62: case 67: case 68: case 69: case 73: case 74: case 75: case 76: case 78: case 80: case 81: case 82: case 83: case 102: case 106: if (length === 5) { const item = u8[at]!; switch (type) { case 9: out.keyIpProto = item; continue; case 24: out.keyVlanPrio = item; continue; case 49: out.keyIcmpv4Code = item; continue; case 50: out.keyIcmpv4CodeMask = item; continue; case 51: out.keyIcmpv4Type = item; continue; case 52: out.keyIcmpv4TypeMask = item; continue; case 53: out.keyIcmpv6Code = item; continue; case 54: out.keyIcmpv6CodeMask = item; continue; case 55: out.keyIcmpv6Type = item; continue; case 56: out.keyIcmpv6TypeMask = item; continue; case 61: out.keyArpOp = item; continue; case 62: out.keyArpOpMask = item; continue; case 67: out.keyMplsTtl = item; continue; case 68: out.keyMplsBos = item; continue; case 69: out.keyMplsTc = item; continue; case 73: out.keyIpTos = item; continue; case 74: out.keyIpTosMask = item; continue; case 75: out.keyIpTtl = item; continue; case 76: out.keyIpTtlMask = item; continue; case 78: out.keyCvlanPrio = item; continue; case 80: out.keyEncIpTos = item; continue; case 81: out.keyEncIpTosMask = item; continue; case 82: out.keyEncIpTtl = item; continue; case 83: out.keyEncIpTtlMask = item; continue; case 102: out.keyNumOfVlans = item; continue; default: out.l2Miss = item; continue } } break
        case 10: case 11: case 12: case 13: case 27: case 28: case 29: case 30: if (length === 8) { const item = r.ip(view, at, at + 4); switch (type) { case 10: out.keyIpv4Src = item; continue; case 11: out.keyIpv4SrcMask = item; continue; case 12: out.keyIpv4Dst = item; continue; case 13: out.keyIpv4DstMask = item; continue; case 27: out.keyEncIpv4Src = item; continue; case 28: out.keyEncIpv4SrcMask = item; continue; case 29: out.keyEncIpv4Dst = item; continue; default: out.keyEncIpv4DstMask = item; continue } } break
        case 14: case 15: case 16: case 17: case 31: case 32: case 33: case 34: if (length === 8 || length === 20) { const item = r.ip(view, at, stop); switch (type) { case 14: out.keyIpv6Src = item; continue; case 15: out.keyIpv6SrcMask = item; continue; case 16: out.keyIpv6Dst = item; continue; case 17: out.keyIpv6DstMask = item; continue; case 31: out.keyEncIpv6Src = item; continue; case 32: out.keyEncIpv6SrcMask = item; continue; case 33: out.keyEncIpv6Dst = item; continue; default: out.keyEncIpv6DstMask = item; continue } } break
        case 22: if (length === 8) { out.flags = CLS_FLAGS_FLAGS(u32[at >> 2]!); continue } break
        case 26: case 57: case 58: case 59: case 60: case 70: case 105: case 108: case 109: if (length === 8) { const item = data.getUint32(at, false); switch (type) { case 26: out.keyEncKeyId = item; continue; case 57: out.keyArpSip = item; continue; case 58: out.keyArpSipMask = item; continue; case 59: out.keyArpTip = item; continue; case 60: out.keyArpTipMask = item; continue; case 70: out.keyMplsLabel = item; continue; case 105: out.keyL2tpv3Sid = item; continue; case 108: out.keySpi = item; continue; default: out.keySpiMask = item; continue } } break
        case 47: case 48: case 110: case 111: if (length === 8) { const item = FLOWER_KEY_CTRL_FLAGS_FLAGS(data.getUint32(at, false)); switch (type) { case 47: out.keyFlags = item; continue; case 48: out.keyFlagsMask = item; continue; case 110: out.keyEncFlags = item; continue; default: out.keyEncFlagsMask = item; continue } } break
        case 84: case 85: { const item = decodeFlowerKeyEncOptsAttrs(view, at, stop); switch (type) { case 84: out.keyEncOpts = item; continue; default: out.keyEncOptsMask = item; continue } }
        case 91: case 92: case 93: case 94: if (length === 6) { const item = u16[at >> 1]!; switch (type) { case 91: out.keyCtState = item; continue; case 92: out.keyCtStateMask = item; continue; case 93: out.keyCtZone = item; continue; default: out.keyCtZoneMask = item; continue } } break
        case 97: case 98: { const item = r.bytes(u8, at, stop); switch (type) { case 97: out.keyCtLabels = item; continue; default: out.keyCtLabelsMask = item; continue } }
        case 99: out.keyMplsOpts = decodeFlowerKeyMplsOptAttrs(view, at, stop); continue
        case 107: out.keyCfm = decodeFlowerKeyCfmAttrs(view, at, stop); continue
      }
      unknown = r.keep(unknown, view, p, length)
    }
    type = -1
    if (p < end) r.leftover(p, end)
  } catch (error) { r.inAttribute(FlowerAttrs_NAMES, type, p, error) }
  if (unknown !== undefined) out.unknownAttributes = unknown
  return out
}
function encodeFlowerAttrs(w: Writer, value: any): void {
  r.expectObject(value, "flower-attrs")
  let key = ''
  let index = -1
  try {
    for (key in value) {
      const item = value[key]
      if (item === undefined) continue
      switch (key) {
        case "classid": w.u32(1, item); break
        case "indev": r.writeString(w, 2, item); break
        case "act": { const array = w.startNest(3); r.expectArray(item); const list = item as readonly any[]; for (let i = 0; i < list.length; i++) { index = i; const item = list[i]; const type = r.nestType(item?.elementIndex ?? i + 1); { const nest = w.startNest(type); encodeActAttrs(w, item); w.endNest(nest) } } index = -1; w.endNest(array) }; break
        case "keyEthDst": r.writeMac(w, 4, item); break
        case "keyEthDstMask": r.writeMac(w, 5, item); break
        case "keyEthSrc": r.writeMac(w, 6, item); break
        case "keyEthSrcMask": r.writeMac(w, 7, item); break
        case "keyEthType": w.u16(8, item, false); break
        case "keyIpProto": w.u8(9, item); break
        case "keyIpv4Src": w.binary(10, r.ipv4Bytes(item)); break
        case "keyIpv4SrcMask": w.binary(11, r.ipv4Bytes(item)); break
        case "keyIpv4Dst": w.binary(12, r.ipv4Bytes(item)); break
        case "keyIpv4DstMask": w.binary(13, r.ipv4Bytes(item)); break
        case "keyIpv6Src": r.writeIp(w, 14, item); break
        case "keyIpv6SrcMask": r.writeIp(w, 15, item); break
        case "keyIpv6Dst": r.writeIp(w, 16, item); break
        case "keyIpv6DstMask": r.writeIp(w, 17, item); break
        case "keyTcpSrc": w.u16(18, item, false); break
        case "keyTcpDst": w.u16(19, item, false); break
        case "keyUdpSrc": w.u16(20, item, false); break
        case "keyUdpDst": w.u16(21, item, false); break
        case "flags": w.u32(22, Number(r.flagBits(CLS_FLAGS_BITS, item))); break
        case "keyVlanId": w.u16(23, item, false); break
        case "keyVlanPrio": w.u8(24, item); break
        case "keyVlanEthType": w.u16(25, item, false); break
        case "keyEncKeyId": w.u32(26, item, false); break
        case "keyEncIpv4Src": w.binary(27, r.ipv4Bytes(item)); break
        case "keyEncIpv4SrcMask": w.binary(28, r.ipv4Bytes(item)); break
        case "keyEncIpv4Dst": w.binary(29, r.ipv4Bytes(item)); break
        case "keyEncIpv4DstMask": w.binary(30, r.ipv4Bytes(item)); break
        case "keyEncIpv6Src": r.writeIp(w, 31, item); break
        case "keyEncIpv6SrcMask": r.writeIp(w, 32, item); break
        case "keyEncIpv6Dst": r.writeIp(w, 33, item); break
        case "keyEncIpv6DstMask": r.writeIp(w, 34, item); break
        case "keyTcpSrcMask": w.u16(35, item, false); break
        case "keyTcpDstMask": w.u16(36, item, false); break
        case "keyUdpSrcMask": w.u16(37, item, false); break
        case "keyUdpDstMask": w.u16(38, item, false); break
        case "keySctpSrcMask": w.u16(39, item, false); break
        case "keySctpDstMask": w.u16(40, item, false); break
        case "keySctpSrc": w.u16(41, item, false); break
        case "keySctpDst": w.u16(42, item, false); break
        case "keyEncUdpSrcPort": w.u16(43, item, false); break
        case "keyEncUdpSrcPortMask": w.u16(44, item, false); break
        case "keyEncUdpDstPort": w.u16(45, item, false); break
        case "keyEncUdpDstPortMask": w.u16(46, item, false); break
        case "keyFlags": w.u32(47, Number(r.flagBits(FLOWER_KEY_CTRL_FLAGS_BITS, item)), false); break
        case "keyFlagsMask": w.u32(48, Number(r.flagBits(FLOWER_KEY_CTRL_FLAGS_BITS, item)), false); break
        case "keyIcmpv4Code": w.u8(49, item); break
        case "keyIcmpv4CodeMask": w.u8(50, item); break
        case "keyIcmpv4Type": w.u8(51, item); break
        case "keyIcmpv4TypeMask": w.u8(52, item); break
        case "keyIcmpv6Code": w.u8(53, item); break
        case "keyIcmpv6CodeMask": w.u8(54, item); break
        case "keyIcmpv6Type": w.u8(55, item); break
        case "keyIcmpv6TypeMask": w.u8(56, item); break
        case "keyArpSip": w.u32(57, item, false); break
        case "keyArpSipMask": w.u32(58, item, false); break
        case "keyArpTip": w.u32(59, item, false); break
        case "keyArpTipMask": w.u32(60, item, false); break
        case "keyArpOp": w.u8(61, item); break
        case "keyArpOpMask": w.u8(62, item); break
        case "keyArpSha": r.writeMac(w, 63, item); break
        case "keyArpShaMask": r.writeMac(w, 64, item); break
        case "keyArpTha": r.writeMac(w, 65, item); break
        case "keyArpThaMask": r.writeMac(w, 66, item); break
        case "keyMplsTtl": w.u8(67, item); break
        case "keyMplsBos": w.u8(68, item); break
        case "keyMplsTc": w.u8(69, item); break
        case "keyMplsLabel": w.u32(70, item, false); break
        case "keyTcpFlags": w.u16(71, item, false); break
        case "keyTcpFlagsMask": w.u16(72, item, false); break
        case "keyIpTos": w.u8(73, item); break
        case "keyIpTosMask": w.u8(74, item); break
        case "keyIpTtl": w.u8(75, item); break
        case "keyIpTtlMask": w.u8(76, item); break
        case "keyCvlanId": w.u16(77, item, false); break
        case "keyCvlanPrio": w.u8(78, item); break
        case "keyCvlanEthType": w.u16(79, item, false); break
        case "keyEncIpTos": w.u8(80, item); break
        case "keyEncIpTosMask": w.u8(81, item); break
        case "keyEncIpTtl": w.u8(82, item); break
        case "keyEncIpTtlMask": w.u8(83, item); break
        case "keyEncOpts": { const nest = w.startNest(84); encodeFlowerKeyEncOptsAttrs(w, item); w.endNest(nest) }; break
        case "keyEncOptsMask": { const nest = w.startNest(85); encodeFlowerKeyEncOptsAttrs(w, item); w.endNest(nest) }; break
        case "inHwCount": w.u32(86, item); break
        case "keyPortSrcMin": w.u16(87, item, false); break
        case "keyPortSrcMax": w.u16(88, item, false); break
        case "keyPortDstMin": w.u16(89, item, false); break
        case "keyPortDstMax": w.u16(90, item, false); break
        case "keyCtState": w.u16(91, item); break
        case "keyCtStateMask": w.u16(92, item); break
        case "keyCtZone": w.u16(93, item); break
        case "keyCtZoneMask": w.u16(94, item); break
        case "keyCtMark": w.u32(95, item); break
        case "keyCtMarkMask": w.u32(96, item); break
        case "keyCtLabels": r.writeBytes(w, 97, item); break
        case "keyCtLabelsMask": r.writeBytes(w, 98, item); break
        case "keyMplsOpts": { const nest = w.startNest(99); encodeFlowerKeyMplsOptAttrs(w, item); w.endNest(nest) }; break
        case "keyHash": w.u32(100, item); break
        case "keyHashMask": w.u32(101, item); break
        case "keyNumOfVlans": w.u8(102, item); break
        case "keyPppoeSid": w.u16(103, item, false); break
        case "keyPppProto": w.u16(104, item, false); break
        case "keyL2tpv3Sid": w.u32(105, item, false); break
        case "l2Miss": w.u8(106, item); break
        case "keyCfm": { const nest = w.startNest(107); encodeFlowerKeyCfmAttrs(w, item); w.endNest(nest) }; break
        case "keySpi": w.u32(108, item, false); break
        case "keySpiMask": w.u32(109, item, false); break
        case "keyEncFlags": w.u32(110, Number(r.flagBits(FLOWER_KEY_CTRL_FLAGS_BITS, item)), false); break
        case "keyEncFlagsMask": w.u32(111, Number(r.flagBits(FLOWER_KEY_CTRL_FLAGS_BITS, item)), false); break
        case "unknownAttributes": r.writeUnknown(w, item); break
        default: r.unknownKey("flower-attrs", ["classid","indev","act","keyEthDst","keyEthDstMask","keyEthSrc","keyEthSrcMask","keyEthType","keyIpProto","keyIpv4Src","keyIpv4SrcMask","keyIpv4Dst","keyIpv4DstMask","keyIpv6Src","keyIpv6SrcMask","keyIpv6Dst","keyIpv6DstMask","keyTcpSrc","keyTcpDst","keyUdpSrc","keyUdpDst","flags","keyVlanId","keyVlanPrio","keyVlanEthType","keyEncKeyId","keyEncIpv4Src","keyEncIpv4SrcMask","keyEncIpv4Dst","keyEncIpv4DstMask","keyEncIpv6Src","keyEncIpv6SrcMask","keyEncIpv6Dst","keyEncIpv6DstMask","keyTcpSrcMask","keyTcpDstMask","keyUdpSrcMask","keyUdpDstMask","keySctpSrcMask","keySctpDstMask","keySctpSrc","keySctpDst","keyEncUdpSrcPort","keyEncUdpSrcPortMask","keyEncUdpDstPort","keyEncUdpDstPortMask","keyFlags","keyFlagsMask","keyIcmpv4Code","keyIcmpv4CodeMask","keyIcmpv4Type","keyIcmpv4TypeMask","keyIcmpv6Code","keyIcmpv6CodeMask","keyIcmpv6Type","keyIcmpv6TypeMask","keyArpSip","keyArpSipMask","keyArpTip","keyArpTipMask","keyArpOp","keyArpOpMask","keyArpSha","keyArpShaMask","keyArpTha","keyArpThaMask","keyMplsTtl","keyMplsBos","keyMplsTc","keyMplsLabel","keyTcpFlags","keyTcpFlagsMask","keyIpTos","keyIpTosMask","keyIpTtl","keyIpTtlMask","keyCvlanId","keyCvlanPrio","keyCvlanEthType","keyEncIpTos","keyEncIpTosMask","keyEncIpTtl","keyEncIpTtlMask","keyEncOpts","keyEncOptsMask","inHwCount","keyPortSrcMin","keyPortSrcMax","keyPortDstMin","keyPortDstMax","keyCtState","keyCtStateMask","keyCtZone","keyCtZoneMask","keyCtMark","keyCtMarkMask","keyCtLabels","keyCtLabelsMask","keyMplsOpts","keyHash","keyHashMask","keyNumOfVlans","keyPppoeSid","keyPppProto","keyL2tpv3Sid","l2Miss","keyCfm","keySpi","keySpiMask","keyEncFlags","keyEncFlagsMask"])
      }
    }
  } catch (error) { r.at(key, index, error) }
}
function decodeTcPrioQopt(view: ByteView, position: number, end: number): TcPrioQopt {
  const { u8, u32 } = view
  const left = end - position
  return {
    bands: left >= 4 ? u32[position >> 2]! : undefined,
    priomap: left >= 20 ? u8.slice(position + 4, position + 4 + 16) : undefined,
    trailingBytes: left > 20 ? view.u8.slice(position + 20, end) : undefined,
  }
}
function putTcPrioQopt(w: Writer, at: number, value: any): void {
  r.expectObject(value, "tc-prio-qopt")
  let key = ''
  try {
    for (key in value) {
      const item = value[key]
      if (item === undefined) continue
      switch (key) {
        case "bands": r.put.u32(w.view.data, at, item, LE); break
        case "priomap": r.putBytes(w, at + 4, 16, item); break
        case "trailingBytes": break
        default: r.unknownKey("struct tc-prio-qopt", ["bands","priomap"])
      }
    }
  } catch (error) { r.at(key, -1, error) }
}
function encodeTcPrioQopt(w: Writer, value: any): void {
  const at = w.zeros(20)
  putTcPrioQopt(w, at, value)
  if (value.trailingBytes !== undefined) w.raw(value.trailingBytes)
}
const FqAttrs_NAMES: Readonly<Record<number, string>> = {"1":"plimit","2":"flow-plimit","3":"quantum","4":"initial-quantum","5":"rate-enable","6":"flow-default-rate","7":"flow-max-rate","8":"buckets-log","9":"flow-refill-delay","10":"orphan-mask","11":"low-rate-threshold","12":"ce-threshold","13":"timer-slack","14":"horizon","15":"horizon-drop","16":"priomap","17":"weights"}
function decodeFqAttrs(view: ByteView, position: number, end: number): FqAttrs {
  const u16 = view.u16
  const { u8, u32, data } = view
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
  let v15: TcPrioQopt | undefined
  let v16: readonly number[] | undefined
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
        case 1: case 2: case 3: case 4: case 5: case 6: case 7: case 8: case 9: case 10: case 11: case 12: case 13: case 14: if (length === 8) { const item = u32[at >> 2]!; switch (type) { case 1: v0 = item; continue; case 2: v1 = item; continue; case 3: v2 = item; continue; case 4: v3 = item; continue; case 5: v4 = item; continue; case 6: v5 = item; continue; case 7: v6 = item; continue; case 8: v7 = item; continue; case 9: v8 = item; continue; case 10: v9 = item; continue; case 11: v10 = item; continue; case 12: v11 = item; continue; case 13: v12 = item; continue; default: v13 = item; continue } } break
        case 15: if (length === 5) { v14 = u8[at]!; continue } break
        case 16: v15 = decodeTcPrioQopt(view, at, stop); continue
        case 17: if ((stop - at) % 4 === 0) { v16 = r.integerArray(at, stop, 4, p => data.getInt32(p, LE)); continue } break
      }
      unknown = r.keep(unknown, view, p, length)
    }
    type = -1
    if (p < end) r.leftover(p, end)
  } catch (error) { r.inAttribute(FqAttrs_NAMES, type, p, error) }
  return {
    plimit: v0,
    flowPlimit: v1,
    quantum: v2,
    initialQuantum: v3,
    rateEnable: v4,
    flowDefaultRate: v5,
    flowMaxRate: v6,
    bucketsLog: v7,
    flowRefillDelay: v8,
    orphanMask: v9,
    lowRateThreshold: v10,
    ceThreshold: v11,
    timerSlack: v12,
    horizon: v13,
    horizonDrop: v14,
    priomap: v15,
    weights: v16,
    unknownAttributes: unknown,
  }
}
function encodeFqAttrs(w: Writer, value: any): void {
  r.expectObject(value, "fq-attrs")
  let key = ''
  let index = -1
  try {
    for (key in value) {
      const item = value[key]
      if (item === undefined) continue
      switch (key) {
        case "plimit": w.u32(1, item); break
        case "flowPlimit": w.u32(2, item); break
        case "quantum": w.u32(3, item); break
        case "initialQuantum": w.u32(4, item); break
        case "rateEnable": w.u32(5, item); break
        case "flowDefaultRate": w.u32(6, item); break
        case "flowMaxRate": w.u32(7, item); break
        case "bucketsLog": w.u32(8, item); break
        case "flowRefillDelay": w.u32(9, item); break
        case "orphanMask": w.u32(10, item); break
        case "lowRateThreshold": w.u32(11, item); break
        case "ceThreshold": w.u32(12, item); break
        case "timerSlack": w.u32(13, item); break
        case "horizon": w.u32(14, item); break
        case "horizonDrop": w.u8(15, item); break
        case "priomap": { const start = w.startAttribute(16); encodeTcPrioQopt(w, item); w.endNest(start) }; break
        case "weights": { const start = w.startAttribute(17); r.expectArray(item); const list = item as readonly any[]; for (let i = 0; i < list.length; i++) { index = i; const item = list[i]; const p = w.zeros(4); r.put.s32(w.view.data, p, item, LE); } index = -1; w.endNest(start) }; break
        case "unknownAttributes": r.writeUnknown(w, item); break
        default: r.unknownKey("fq-attrs", ["plimit","flowPlimit","quantum","initialQuantum","rateEnable","flowDefaultRate","flowMaxRate","bucketsLog","flowRefillDelay","orphanMask","lowRateThreshold","ceThreshold","timerSlack","horizon","horizonDrop","priomap","weights"])
      }
    }
  } catch (error) { r.at(key, index, error) }
}
const FqCodelAttrs_NAMES: Readonly<Record<number, string>> = {"1":"target","2":"limit","3":"interval","4":"ecn","5":"flows","6":"quantum","7":"ce-threshold","8":"drop-batch-size","9":"memory-limit","10":"ce-threshold-selector","11":"ce-threshold-mask"}
function decodeFqCodelAttrs(view: ByteView, position: number, end: number): FqCodelAttrs {
  const u16 = view.u16
  const { u8, u32 } = view
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
        case 1: case 2: case 3: case 4: case 5: case 6: case 7: case 8: case 9: if (length === 8) { const item = u32[at >> 2]!; switch (type) { case 1: v0 = item; continue; case 2: v1 = item; continue; case 3: v2 = item; continue; case 4: v3 = item; continue; case 5: v4 = item; continue; case 6: v5 = item; continue; case 7: v6 = item; continue; case 8: v7 = item; continue; default: v8 = item; continue } } break
        case 10: case 11: if (length === 5) { const item = u8[at]!; switch (type) { case 10: v9 = item; continue; default: v10 = item; continue } } break
      }
      unknown = r.keep(unknown, view, p, length)
    }
    type = -1
    if (p < end) r.leftover(p, end)
  } catch (error) { r.inAttribute(FqCodelAttrs_NAMES, type, p, error) }
  return {
    target: v0,
    limit: v1,
    interval: v2,
    ecn: v3,
    flows: v4,
    quantum: v5,
    ceThreshold: v6,
    dropBatchSize: v7,
    memoryLimit: v8,
    ceThresholdSelector: v9,
    ceThresholdMask: v10,
    unknownAttributes: unknown,
  }
}
function encodeFqCodelAttrs(w: Writer, value: any): void {
  r.expectObject(value, "fq-codel-attrs")
  let key = ''
  try {
    for (key in value) {
      const item = value[key]
      if (item === undefined) continue
      switch (key) {
        case "target": w.u32(1, item); break
        case "limit": w.u32(2, item); break
        case "interval": w.u32(3, item); break
        case "ecn": w.u32(4, item); break
        case "flows": w.u32(5, item); break
        case "quantum": w.u32(6, item); break
        case "ceThreshold": w.u32(7, item); break
        case "dropBatchSize": w.u32(8, item); break
        case "memoryLimit": w.u32(9, item); break
        case "ceThresholdSelector": w.u8(10, item); break
        case "ceThresholdMask": w.u8(11, item); break
        case "unknownAttributes": r.writeUnknown(w, item); break
        default: r.unknownKey("fq-codel-attrs", ["target","limit","interval","ecn","flows","quantum","ceThreshold","dropBatchSize","memoryLimit","ceThresholdSelector","ceThresholdMask"])
      }
    }
  } catch (error) { r.at(key, -1, error) }
}
const FqPieAttrs_NAMES: Readonly<Record<number, string>> = {"1":"limit","2":"flows","3":"target","4":"tupdate","5":"alpha","6":"beta","7":"quantum","8":"memory-limit","9":"ecn-prob","10":"ecn","11":"bytemode","12":"dq-rate-estimator"}
function decodeFqPieAttrs(view: ByteView, position: number, end: number): FqPieAttrs {
  const u16 = view.u16
  const { u32 } = view
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
        case 1: case 2: case 3: case 4: case 5: case 6: case 7: case 8: case 9: case 10: case 11: case 12: if (length === 8) { const item = u32[at >> 2]!; switch (type) { case 1: v0 = item; continue; case 2: v1 = item; continue; case 3: v2 = item; continue; case 4: v3 = item; continue; case 5: v4 = item; continue; case 6: v5 = item; continue; case 7: v6 = item; continue; case 8: v7 = item; continue; case 9: v8 = item; continue; case 10: v9 = item; continue; case 11: v10 = item; continue; default: v11 = item; continue } } break
      }
      unknown = r.keep(unknown, view, p, length)
    }
    type = -1
    if (p < end) r.leftover(p, end)
  } catch (error) { r.inAttribute(FqPieAttrs_NAMES, type, p, error) }
  return {
    limit: v0,
    flows: v1,
    target: v2,
    tupdate: v3,
    alpha: v4,
    beta: v5,
    quantum: v6,
    memoryLimit: v7,
    ecnProb: v8,
    ecn: v9,
    bytemode: v10,
    dqRateEstimator: v11,
    unknownAttributes: unknown,
  }
}
function encodeFqPieAttrs(w: Writer, value: any): void {
  r.expectObject(value, "fq-pie-attrs")
  let key = ''
  try {
    for (key in value) {
      const item = value[key]
      if (item === undefined) continue
      switch (key) {
        case "limit": w.u32(1, item); break
        case "flows": w.u32(2, item); break
        case "target": w.u32(3, item); break
        case "tupdate": w.u32(4, item); break
        case "alpha": w.u32(5, item); break
        case "beta": w.u32(6, item); break
        case "quantum": w.u32(7, item); break
        case "memoryLimit": w.u32(8, item); break
        case "ecnProb": w.u32(9, item); break
        case "ecn": w.u32(10, item); break
        case "bytemode": w.u32(11, item); break
        case "dqRateEstimator": w.u32(12, item); break
        case "unknownAttributes": r.writeUnknown(w, item); break
        default: r.unknownKey("fq-pie-attrs", ["limit","flows","target","tupdate","alpha","beta","quantum","memoryLimit","ecnProb","ecn","bytemode","dqRateEstimator"])
      }
    }
  } catch (error) { r.at(key, -1, error) }
}
const FwAttrs_NAMES: Readonly<Record<number, string>> = {"1":"classid","2":"police","3":"indev","4":"act","5":"mask"}
function decodeFwAttrs(view: ByteView, position: number, end: number): FwAttrs {
  const u16 = view.u16
  const { u8, u32 } = view
  let v0: number | undefined
  let v1: PoliceAttrs | undefined
  let v2: string | undefined
  let v3: readonly (ActAttrs & { readonly elementIndex?: number | undefined })[] | undefined
  let v4: number | undefined
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
        case 1: case 5: if (length === 8) { const item = u32[at >> 2]!; switch (type) { case 1: v0 = item; continue; default: v4 = item; continue } } break
        case 2: v1 = decodePoliceAttrs(view, at, stop); continue
        case 3: v2 = r.decodeText(u8, at, stop); continue
        case 4: { const item = r.indexedArray(view, at, stop, elementActAttrs); if (item === undefined) break; v3 = item; continue }
      }
      unknown = r.keep(unknown, view, p, length)
    }
    type = -1
    if (p < end) r.leftover(p, end)
  } catch (error) { r.inAttribute(FwAttrs_NAMES, type, p, error) }
  return {
    classid: v0,
    police: v1,
    indev: v2,
    act: v3,
    mask: v4,
    unknownAttributes: unknown,
  }
}
function encodeFwAttrs(w: Writer, value: any): void {
  r.expectObject(value, "fw-attrs")
  let key = ''
  let index = -1
  try {
    for (key in value) {
      const item = value[key]
      if (item === undefined) continue
      switch (key) {
        case "classid": w.u32(1, item); break
        case "police": { const nest = w.startNest(2); encodePoliceAttrs(w, item); w.endNest(nest) }; break
        case "indev": r.writeString(w, 3, item); break
        case "act": { const array = w.startNest(4); r.expectArray(item); const list = item as readonly any[]; for (let i = 0; i < list.length; i++) { index = i; const item = list[i]; const type = r.nestType(item?.elementIndex ?? i + 1); { const nest = w.startNest(type); encodeActAttrs(w, item); w.endNest(nest) } } index = -1; w.endNest(array) }; break
        case "mask": w.u32(5, item); break
        case "unknownAttributes": r.writeUnknown(w, item); break
        default: r.unknownKey("fw-attrs", ["classid","police","indev","act","mask"])
      }
    }
  } catch (error) { r.at(key, index, error) }
}
function decodeTcGredSopt(view: ByteView, position: number, end: number): TcGredSopt {
  const { u8, u32 } = view
  const left = end - position
  return {
    DPs: left >= 4 ? u32[position >> 2]! : undefined,
    defDP: left >= 8 ? u32[(position + 4) >> 2]! : undefined,
    grio: left >= 9 ? u8[position + 8]! : undefined,
    flags: left >= 10 ? u8[position + 9]! : undefined,
    trailingBytes: left > 12 ? view.u8.slice(position + 12, end) : undefined,
  }
}
function putTcGredSopt(w: Writer, at: number, value: any): void {
  r.expectObject(value, "tc-gred-sopt")
  let key = ''
  try {
    for (key in value) {
      const item = value[key]
      if (item === undefined) continue
      switch (key) {
        case "DPs": r.put.u32(w.view.data, at, item, LE); break
        case "defDP": r.put.u32(w.view.data, at + 4, item, LE); break
        case "grio": r.put.u8(w.view.data, at + 8, item, LE); break
        case "flags": r.put.u8(w.view.data, at + 9, item, LE); break
        case "trailingBytes": break
        default: r.unknownKey("struct tc-gred-sopt", ["DPs","defDP","grio","flags"])
      }
    }
  } catch (error) { r.at(key, -1, error) }
}
function encodeTcGredSopt(w: Writer, value: any): void {
  const at = w.zeros(12)
  putTcGredSopt(w, at, value)
  if (value.trailingBytes !== undefined) w.raw(value.trailingBytes)
}
const GredAttrs_NAMES: Readonly<Record<number, string>> = {"1":"parms","2":"stab","3":"dps","4":"max-p","5":"limit","6":"vq-list"}
function decodeGredAttrs(view: ByteView, position: number, end: number): GredAttrs {
  const u16 = view.u16
  const { u8, u32 } = view
  let v0: Uint8Array | undefined
  let v1: readonly number[] | undefined
  let v2: TcGredSopt | undefined
  let v3: readonly number[] | undefined
  let v4: number | undefined
  let v5: TcaGredVqListAttrs | undefined
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
        case 2: if ((stop - at) % 1 === 0) { v1 = r.integerArray(at, stop, 1, p => u8[p]!); continue } break
        case 3: v2 = decodeTcGredSopt(view, at, stop); continue
        case 4: if ((stop - at) % 4 === 0) { v3 = r.u32Array(view, at, stop); continue } break
        case 5: if (length === 8) { v4 = u32[at >> 2]!; continue } break
        case 6: v5 = decodeTcaGredVqListAttrs(view, at, stop); continue
      }
      unknown = r.keep(unknown, view, p, length)
    }
    type = -1
    if (p < end) r.leftover(p, end)
  } catch (error) { r.inAttribute(GredAttrs_NAMES, type, p, error) }
  return {
    parms: v0,
    stab: v1,
    dps: v2,
    maxP: v3,
    limit: v4,
    vqList: v5,
    unknownAttributes: unknown,
  }
}
function encodeGredAttrs(w: Writer, value: any): void {
  r.expectObject(value, "gred-attrs")
  let key = ''
  let index = -1
  try {
    for (key in value) {
      const item = value[key]
      if (item === undefined) continue
      switch (key) {
        case "parms": r.writeBytes(w, 1, item); break
        case "stab": { const start = w.startAttribute(2); r.expectArray(item); const list = item as readonly any[]; for (let i = 0; i < list.length; i++) { index = i; const item = list[i]; const p = w.zeros(1); r.put.u8(w.view.data, p, item, LE); } index = -1; w.endNest(start) }; break
        case "dps": { const start = w.startAttribute(3); encodeTcGredSopt(w, item); w.endNest(start) }; break
        case "maxP": { const start = w.startAttribute(4); r.expectArray(item); const list = item as readonly any[]; for (let i = 0; i < list.length; i++) { index = i; const item = list[i]; const p = w.zeros(4); r.put.u32(w.view.data, p, item, LE); } index = -1; w.endNest(start) }; break
        case "limit": w.u32(5, item); break
        case "vqList": { const nest = w.startNest(6); encodeTcaGredVqListAttrs(w, item); w.endNest(nest) }; break
        case "unknownAttributes": r.writeUnknown(w, item); break
        default: r.unknownKey("gred-attrs", ["parms","stab","dps","maxP","limit","vqList"])
      }
    }
  } catch (error) { r.at(key, index, error) }
}
function decodeTcHfscQoptHeader(view: ByteView, position: number, end: number): TcHfscQoptHeader {
  const { u16 } = view
  if (end - position < 2) r.shortHeader("tc-hfsc-qopt", 2, position, end)
  return {
    defcls: u16[position >> 1]!,
  }
}
function encodeTcHfscQoptHeader(w: Writer, value: any): void {
  r.expectObject(value, "tc-hfsc-qopt")
  const header = w.zeros(2)
  w.pad()
  let key = ''
  try {
    for (key in value) {
      const item = value[key]
      if (item === undefined) continue
      switch (key) {
        case "defcls": r.put.u16(w.view.data, header + 0, item, LE); break
        default: r.unknownKey("tc-hfsc-qopt", ["defcls"])
      }
    }
  } catch (error) { r.at(key, -1, error) }
}
const HhfAttrs_NAMES: Readonly<Record<number, string>> = {"1":"backlog-limit","2":"quantum","3":"hh-flows-limit","4":"reset-timeout","5":"admit-bytes","6":"evict-timeout","7":"non-hh-weight"}
function decodeHhfAttrs(view: ByteView, position: number, end: number): HhfAttrs {
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
  } catch (error) { r.inAttribute(HhfAttrs_NAMES, type, p, error) }
  return {
    backlogLimit: v0,
    quantum: v1,
    hhFlowsLimit: v2,
    resetTimeout: v3,
    admitBytes: v4,
    evictTimeout: v5,
    nonHhWeight: v6,
    unknownAttributes: unknown,
  }
}
function encodeHhfAttrs(w: Writer, value: any): void {
  r.expectObject(value, "hhf-attrs")
  let key = ''
  try {
    for (key in value) {
      const item = value[key]
      if (item === undefined) continue
      switch (key) {
        case "backlogLimit": w.u32(1, item); break
        case "quantum": w.u32(2, item); break
        case "hhFlowsLimit": w.u32(3, item); break
        case "resetTimeout": w.u32(4, item); break
        case "admitBytes": w.u32(5, item); break
        case "evictTimeout": w.u32(6, item); break
        case "nonHhWeight": w.u32(7, item); break
        case "unknownAttributes": r.writeUnknown(w, item); break
        default: r.unknownKey("hhf-attrs", ["backlogLimit","quantum","hhFlowsLimit","resetTimeout","admitBytes","evictTimeout","nonHhWeight"])
      }
    }
  } catch (error) { r.at(key, -1, error) }
}
function decodeTcRatespec(view: ByteView, position: number, end: number): TcRatespec {
  const { u8, data } = view
  const left = end - position
  return {
    cellLog: left >= 1 ? u8[position]! : undefined,
    linklayer: left >= 2 ? u8[position + 1]! : undefined,
    overhead: left >= 4 ? data.getUint16(position + 2, LE) : undefined,
    cellAlign: left >= 6 ? data.getInt16(position + 4, LE) : undefined,
    mpu: left >= 8 ? data.getUint16(position + 6, LE) : undefined,
    rate: left >= 12 ? data.getUint32(position + 8, LE) : undefined,
    trailingBytes: left > 12 ? view.u8.slice(position + 12, end) : undefined,
  }
}
function putTcRatespec(w: Writer, at: number, value: any): void {
  r.expectObject(value, "tc-ratespec")
  let key = ''
  try {
    for (key in value) {
      const item = value[key]
      if (item === undefined) continue
      switch (key) {
        case "cellLog": r.put.u8(w.view.data, at, item, LE); break
        case "linklayer": r.put.u8(w.view.data, at + 1, item, LE); break
        case "overhead": r.put.u16(w.view.data, at + 2, item, LE); break
        case "cellAlign": r.put.s16(w.view.data, at + 4, item, LE); break
        case "mpu": r.put.u16(w.view.data, at + 6, item, LE); break
        case "rate": r.put.u32(w.view.data, at + 8, item, LE); break
        case "trailingBytes": break
        default: r.unknownKey("struct tc-ratespec", ["cellLog","linklayer","overhead","cellAlign","mpu","rate"])
      }
    }
  } catch (error) { r.at(key, -1, error) }
}
function decodeTcHtbOpt(view: ByteView, position: number, end: number): TcHtbOpt {
  const { u32 } = view
  const left = end - position
  return {
    rate: left >= 12 ? decodeTcRatespec(view, position, position + 12) : undefined,
    ceil: left >= 24 ? decodeTcRatespec(view, position + 12, position + 12 + 12) : undefined,
    buffer: left >= 28 ? u32[(position + 24) >> 2]! : undefined,
    cbuffer: left >= 32 ? u32[(position + 28) >> 2]! : undefined,
    quantum: left >= 36 ? u32[(position + 32) >> 2]! : undefined,
    level: left >= 40 ? u32[(position + 36) >> 2]! : undefined,
    prio: left >= 44 ? u32[(position + 40) >> 2]! : undefined,
    trailingBytes: left > 44 ? view.u8.slice(position + 44, end) : undefined,
  }
}
function putTcHtbOpt(w: Writer, at: number, value: any): void {
  r.expectObject(value, "tc-htb-opt")
  let key = ''
  try {
    for (key in value) {
      const item = value[key]
      if (item === undefined) continue
      switch (key) {
        case "rate": putTcRatespec(w, at, item); break
        case "ceil": putTcRatespec(w, at + 12, item); break
        case "buffer": r.put.u32(w.view.data, at + 24, item, LE); break
        case "cbuffer": r.put.u32(w.view.data, at + 28, item, LE); break
        case "quantum": r.put.u32(w.view.data, at + 32, item, LE); break
        case "level": r.put.u32(w.view.data, at + 36, item, LE); break
        case "prio": r.put.u32(w.view.data, at + 40, item, LE); break
        case "trailingBytes": break
        default: r.unknownKey("struct tc-htb-opt", ["rate","ceil","buffer","cbuffer","quantum","level","prio"])
      }
    }
  } catch (error) { r.at(key, -1, error) }
}
function encodeTcHtbOpt(w: Writer, value: any): void {
  const at = w.zeros(44)
  putTcHtbOpt(w, at, value)
  if (value.trailingBytes !== undefined) w.raw(value.trailingBytes)
}
function decodeTcHtbGlob(view: ByteView, position: number, end: number): TcHtbGlob {
  const { u32 } = view
  const left = end - position
  return {
    version: left >= 4 ? u32[position >> 2]! : undefined,
    rate2quantum: left >= 8 ? u32[(position + 4) >> 2]! : undefined,
    defcls: left >= 12 ? u32[(position + 8) >> 2]! : undefined,
    debug: left >= 16 ? u32[(position + 12) >> 2]! : undefined,
    directPkts: left >= 20 ? u32[(position + 16) >> 2]! : undefined,
    trailingBytes: left > 20 ? view.u8.slice(position + 20, end) : undefined,
  }
}
function putTcHtbGlob(w: Writer, at: number, value: any): void {
  r.expectObject(value, "tc-htb-glob")
  let key = ''
  try {
    for (key in value) {
      const item = value[key]
      if (item === undefined) continue
      switch (key) {
        case "version": r.put.u32(w.view.data, at, item, LE); break
        case "rate2quantum": r.put.u32(w.view.data, at + 4, item, LE); break
        case "defcls": r.put.u32(w.view.data, at + 8, item, LE); break
        case "debug": r.put.u32(w.view.data, at + 12, item, LE); break
        case "directPkts": r.put.u32(w.view.data, at + 16, item, LE); break
        case "trailingBytes": break
        default: r.unknownKey("struct tc-htb-glob", ["version","rate2quantum","defcls","debug","directPkts"])
      }
    }
  } catch (error) { r.at(key, -1, error) }
}
function encodeTcHtbGlob(w: Writer, value: any): void {
  const at = w.zeros(20)
  putTcHtbGlob(w, at, value)
  if (value.trailingBytes !== undefined) w.raw(value.trailingBytes)
}
const HtbAttrs_NAMES: Readonly<Record<number, string>> = {"1":"parms","2":"init","3":"ctab","4":"rtab","5":"direct-qlen","6":"rate64","7":"ceil64","9":"offload"}
function decodeHtbAttrs(view: ByteView, position: number, end: number): HtbAttrs {
  const u16 = view.u16
  const { u8, u32 } = view
  let v0: TcHtbOpt | undefined
  let v1: TcHtbGlob | undefined
  let v2: Uint8Array | undefined
  let v3: Uint8Array | undefined
  let v4: number | undefined
  let v5: bigint | undefined
  let v6: bigint | undefined
  let v7: boolean | undefined
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
        case 1: v0 = decodeTcHtbOpt(view, at, stop); continue
        case 2: v1 = decodeTcHtbGlob(view, at, stop); continue
        case 3: case 4: { const item = r.bytes(u8, at, stop); switch (type) { case 3: v2 = item; continue; default: v3 = item; continue } }
        case 5: if (length === 8) { v4 = u32[at >> 2]!; continue } break
        case 6: case 7: if (length === 12) { const item = r.u64(view, at, LE); switch (type) { case 6: v5 = item; continue; default: v6 = item; continue } } break
        case 9: if (length === 4) { v7 = true; continue } break
        case 8: continue
      }
      unknown = r.keep(unknown, view, p, length)
    }
    type = -1
    if (p < end) r.leftover(p, end)
  } catch (error) { r.inAttribute(HtbAttrs_NAMES, type, p, error) }
  return {
    parms: v0,
    init: v1,
    ctab: v2,
    rtab: v3,
    directQlen: v4,
    rate64: v5,
    ceil64: v6,
    offload: v7,
    unknownAttributes: unknown,
  }
}
function encodeHtbAttrs(w: Writer, value: any): void {
  r.expectObject(value, "htb-attrs")
  let key = ''
  try {
    for (key in value) {
      const item = value[key]
      if (item === undefined) continue
      switch (key) {
        case "parms": { const start = w.startAttribute(1); encodeTcHtbOpt(w, item); w.endNest(start) }; break
        case "init": { const start = w.startAttribute(2); encodeTcHtbGlob(w, item); w.endNest(start) }; break
        case "ctab": r.writeBytes(w, 3, item); break
        case "rtab": r.writeBytes(w, 4, item); break
        case "directQlen": w.u32(5, item); break
        case "rate64": w.u64(6, item); break
        case "ceil64": w.u64(7, item); break
        case "offload": r.writeFlag(w, 9, item); break
        case "unknownAttributes": r.writeUnknown(w, item); break
        default: r.unknownKey("htb-attrs", ["parms","init","ctab","rtab","directQlen","rate64","ceil64","offload"])
      }
    }
  } catch (error) { r.at(key, -1, error) }
}
function decodeTcMatchallPcnt(view: ByteView, position: number, end: number): TcMatchallPcnt {
  const left = end - position
  return {
    rhit: left >= 8 ? r.u64(view, position, LE) : undefined,
    trailingBytes: left > 8 ? view.u8.slice(position + 8, end) : undefined,
  }
}
function putTcMatchallPcnt(w: Writer, at: number, value: any): void {
  r.expectObject(value, "tc-matchall-pcnt")
  let key = ''
  try {
    for (key in value) {
      const item = value[key]
      if (item === undefined) continue
      switch (key) {
        case "rhit": r.put.u64(w.view.data, at, item, LE); break
        case "trailingBytes": break
        default: r.unknownKey("struct tc-matchall-pcnt", ["rhit"])
      }
    }
  } catch (error) { r.at(key, -1, error) }
}
function encodeTcMatchallPcnt(w: Writer, value: any): void {
  const at = w.zeros(8)
  putTcMatchallPcnt(w, at, value)
  if (value.trailingBytes !== undefined) w.raw(value.trailingBytes)
}
const MatchallAttrs_NAMES: Readonly<Record<number, string>> = {"1":"classid","2":"act","3":"flags","4":"pcnt"}
function decodeMatchallAttrs(view: ByteView, position: number, end: number): MatchallAttrs {
  const u16 = view.u16
  const { u32 } = view
  let v0: number | undefined
  let v1: readonly (ActAttrs & { readonly elementIndex?: number | undefined })[] | undefined
  let v2: number | undefined
  let v3: TcMatchallPcnt | undefined
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
        case 1: case 3: if (length === 8) { const item = u32[at >> 2]!; switch (type) { case 1: v0 = item; continue; default: v2 = item; continue } } break
        case 2: { const item = r.indexedArray(view, at, stop, elementActAttrs); if (item === undefined) break; v1 = item; continue }
        case 4: v3 = decodeTcMatchallPcnt(view, at, stop); continue
        case 5: continue
      }
      unknown = r.keep(unknown, view, p, length)
    }
    type = -1
    if (p < end) r.leftover(p, end)
  } catch (error) { r.inAttribute(MatchallAttrs_NAMES, type, p, error) }
  return {
    classid: v0,
    act: v1,
    flags: v2,
    pcnt: v3,
    unknownAttributes: unknown,
  }
}
function encodeMatchallAttrs(w: Writer, value: any): void {
  r.expectObject(value, "matchall-attrs")
  let key = ''
  let index = -1
  try {
    for (key in value) {
      const item = value[key]
      if (item === undefined) continue
      switch (key) {
        case "classid": w.u32(1, item); break
        case "act": { const array = w.startNest(2); r.expectArray(item); const list = item as readonly any[]; for (let i = 0; i < list.length; i++) { index = i; const item = list[i]; const type = r.nestType(item?.elementIndex ?? i + 1); { const nest = w.startNest(type); encodeActAttrs(w, item); w.endNest(nest) } } index = -1; w.endNest(array) }; break
        case "flags": w.u32(3, item); break
        case "pcnt": { const start = w.startAttribute(4); encodeTcMatchallPcnt(w, item); w.endNest(start) }; break
        case "unknownAttributes": r.writeUnknown(w, item); break
        default: r.unknownKey("matchall-attrs", ["classid","act","flags","pcnt"])
      }
    }
  } catch (error) { r.at(key, index, error) }
}
function decodeTcMqprioQoptHeader(view: ByteView, position: number, end: number): TcMqprioQoptHeader {
  const { u8 } = view
  if (end - position < 82) r.shortHeader("tc-mqprio-qopt", 82, position, end)
  return {
    numTc: u8[position]!,
    prioTcMap: u8.slice(position + 1, position + 1 + 16),
    hw: u8[position + 17]!,
    count: u8.slice(position + 18, position + 18 + 32),
    offset: u8.slice(position + 50, position + 50 + 32),
  }
}
function encodeTcMqprioQoptHeader(w: Writer, value: any): void {
  r.expectObject(value, "tc-mqprio-qopt")
  const header = w.zeros(82)
  w.pad()
  let key = ''
  try {
    for (key in value) {
      const item = value[key]
      if (item === undefined) continue
      switch (key) {
        case "numTc": r.put.u8(w.view.data, header + 0, item, LE); break
        case "prioTcMap": r.putBytes(w, header + 1, 16, item); break
        case "hw": r.put.u8(w.view.data, header + 17, item, LE); break
        case "count": r.putBytes(w, header + 18, 32, item); break
        case "offset": r.putBytes(w, header + 50, 32, item); break
        default: r.unknownKey("tc-mqprio-qopt", ["numTc","prioTcMap","hw","count","offset"])
      }
    }
  } catch (error) { r.at(key, -1, error) }
}
function decodeTcMultiqQoptHeader(view: ByteView, position: number, end: number): TcMultiqQoptHeader {
  const { u16 } = view
  if (end - position < 4) r.shortHeader("tc-multiq-qopt", 4, position, end)
  return {
    bands: u16[position >> 1]!,
    maxBands: u16[(position + 2) >> 1]!,
  }
}
function encodeTcMultiqQoptHeader(w: Writer, value: any): void {
  r.expectObject(value, "tc-multiq-qopt")
  const header = w.zeros(4)
  w.pad()
  let key = ''
  try {
    for (key in value) {
      const item = value[key]
      if (item === undefined) continue
      switch (key) {
        case "bands": r.put.u16(w.view.data, header + 0, item, LE); break
        case "maxBands": r.put.u16(w.view.data, header + 2, item, LE); break
        default: r.unknownKey("tc-multiq-qopt", ["bands","maxBands"])
      }
    }
  } catch (error) { r.at(key, -1, error) }
}
function decodeTcNetemCorr(view: ByteView, position: number, end: number): TcNetemCorr {
  const { u32 } = view
  const left = end - position
  return {
    delayCorr: left >= 4 ? u32[position >> 2]! : undefined,
    lossCorr: left >= 8 ? u32[(position + 4) >> 2]! : undefined,
    dupCorr: left >= 12 ? u32[(position + 8) >> 2]! : undefined,
    trailingBytes: left > 12 ? view.u8.slice(position + 12, end) : undefined,
  }
}
function putTcNetemCorr(w: Writer, at: number, value: any): void {
  r.expectObject(value, "tc-netem-corr")
  let key = ''
  try {
    for (key in value) {
      const item = value[key]
      if (item === undefined) continue
      switch (key) {
        case "delayCorr": r.put.u32(w.view.data, at, item, LE); break
        case "lossCorr": r.put.u32(w.view.data, at + 4, item, LE); break
        case "dupCorr": r.put.u32(w.view.data, at + 8, item, LE); break
        case "trailingBytes": break
        default: r.unknownKey("struct tc-netem-corr", ["delayCorr","lossCorr","dupCorr"])
      }
    }
  } catch (error) { r.at(key, -1, error) }
}
function encodeTcNetemCorr(w: Writer, value: any): void {
  const at = w.zeros(12)
  putTcNetemCorr(w, at, value)
  if (value.trailingBytes !== undefined) w.raw(value.trailingBytes)
}
function decodeTcNetemReorder(view: ByteView, position: number, end: number): TcNetemReorder {
  const { u32 } = view
  const left = end - position
  return {
    probability: left >= 4 ? u32[position >> 2]! : undefined,
    correlation: left >= 8 ? u32[(position + 4) >> 2]! : undefined,
    trailingBytes: left > 8 ? view.u8.slice(position + 8, end) : undefined,
  }
}
function putTcNetemReorder(w: Writer, at: number, value: any): void {
  r.expectObject(value, "tc-netem-reorder")
  let key = ''
  try {
    for (key in value) {
      const item = value[key]
      if (item === undefined) continue
      switch (key) {
        case "probability": r.put.u32(w.view.data, at, item, LE); break
        case "correlation": r.put.u32(w.view.data, at + 4, item, LE); break
        case "trailingBytes": break
        default: r.unknownKey("struct tc-netem-reorder", ["probability","correlation"])
      }
    }
  } catch (error) { r.at(key, -1, error) }
}
function encodeTcNetemReorder(w: Writer, value: any): void {
  const at = w.zeros(8)
  putTcNetemReorder(w, at, value)
  if (value.trailingBytes !== undefined) w.raw(value.trailingBytes)
}
function decodeTcNetemCorrupt(view: ByteView, position: number, end: number): TcNetemCorrupt {
  const { u32 } = view
  const left = end - position
  return {
    probability: left >= 4 ? u32[position >> 2]! : undefined,
    correlation: left >= 8 ? u32[(position + 4) >> 2]! : undefined,
    trailingBytes: left > 8 ? view.u8.slice(position + 8, end) : undefined,
  }
}
function putTcNetemCorrupt(w: Writer, at: number, value: any): void {
  r.expectObject(value, "tc-netem-corrupt")
  let key = ''
  try {
    for (key in value) {
      const item = value[key]
      if (item === undefined) continue
      switch (key) {
        case "probability": r.put.u32(w.view.data, at, item, LE); break
        case "correlation": r.put.u32(w.view.data, at + 4, item, LE); break
        case "trailingBytes": break
        default: r.unknownKey("struct tc-netem-corrupt", ["probability","correlation"])
      }
    }
  } catch (error) { r.at(key, -1, error) }
}
function encodeTcNetemCorrupt(w: Writer, value: any): void {
  const at = w.zeros(8)
  putTcNetemCorrupt(w, at, value)
  if (value.trailingBytes !== undefined) w.raw(value.trailingBytes)
}
function decodeTcNetemRate(view: ByteView, position: number, end: number): TcNetemRate {
  const { u32 } = view
  const left = end - position
  return {
    rate: left >= 4 ? u32[position >> 2]! : undefined,
    packetOverhead: left >= 8 ? (u32[(position + 4) >> 2]! | 0) : undefined,
    cellSize: left >= 12 ? u32[(position + 8) >> 2]! : undefined,
    cellOverhead: left >= 16 ? (u32[(position + 12) >> 2]! | 0) : undefined,
    trailingBytes: left > 16 ? view.u8.slice(position + 16, end) : undefined,
  }
}
function putTcNetemRate(w: Writer, at: number, value: any): void {
  r.expectObject(value, "tc-netem-rate")
  let key = ''
  try {
    for (key in value) {
      const item = value[key]
      if (item === undefined) continue
      switch (key) {
        case "rate": r.put.u32(w.view.data, at, item, LE); break
        case "packetOverhead": r.put.s32(w.view.data, at + 4, item, LE); break
        case "cellSize": r.put.u32(w.view.data, at + 8, item, LE); break
        case "cellOverhead": r.put.s32(w.view.data, at + 12, item, LE); break
        case "trailingBytes": break
        default: r.unknownKey("struct tc-netem-rate", ["rate","packetOverhead","cellSize","cellOverhead"])
      }
    }
  } catch (error) { r.at(key, -1, error) }
}
function encodeTcNetemRate(w: Writer, value: any): void {
  const at = w.zeros(16)
  putTcNetemRate(w, at, value)
  if (value.trailingBytes !== undefined) w.raw(value.trailingBytes)
}
function decodeTcNetemSlot(view: ByteView, position: number, end: number): TcNetemSlot {
  const { u32 } = view
  const left = end - position
  return {
    minDelay: left >= 8 ? r.s64(view, position, LE) : undefined,
    maxDelay: left >= 16 ? r.s64(view, position + 8, LE) : undefined,
    maxPackets: left >= 20 ? (u32[(position + 16) >> 2]! | 0) : undefined,
    maxBytes: left >= 24 ? (u32[(position + 20) >> 2]! | 0) : undefined,
    distDelay: left >= 32 ? r.s64(view, position + 24, LE) : undefined,
    distJitter: left >= 40 ? r.s64(view, position + 32, LE) : undefined,
    trailingBytes: left > 40 ? view.u8.slice(position + 40, end) : undefined,
  }
}
function putTcNetemSlot(w: Writer, at: number, value: any): void {
  r.expectObject(value, "tc-netem-slot")
  let key = ''
  try {
    for (key in value) {
      const item = value[key]
      if (item === undefined) continue
      switch (key) {
        case "minDelay": r.put.s64(w.view.data, at, item, LE); break
        case "maxDelay": r.put.s64(w.view.data, at + 8, item, LE); break
        case "maxPackets": r.put.s32(w.view.data, at + 16, item, LE); break
        case "maxBytes": r.put.s32(w.view.data, at + 20, item, LE); break
        case "distDelay": r.put.s64(w.view.data, at + 24, item, LE); break
        case "distJitter": r.put.s64(w.view.data, at + 32, item, LE); break
        case "trailingBytes": break
        default: r.unknownKey("struct tc-netem-slot", ["minDelay","maxDelay","maxPackets","maxBytes","distDelay","distJitter"])
      }
    }
  } catch (error) { r.at(key, -1, error) }
}
function encodeTcNetemSlot(w: Writer, value: any): void {
  const at = w.zeros(40)
  putTcNetemSlot(w, at, value)
  if (value.trailingBytes !== undefined) w.raw(value.trailingBytes)
}
const TcNetemQoptNetemAttrs_NAMES: Readonly<Record<number, string>> = {"1":"corr","2":"delay-dist","3":"reorder","4":"corrupt","5":"loss","6":"rate","7":"ecn","8":"rate64","9":"pad","10":"latency64","11":"jitter64","12":"slot","13":"slot-dist","14":"prng-seed"}
function decodeTcNetemQoptNetemAttrs(view: ByteView, position: number, end: number): TcNetemQoptNetemAttrs {
  const u16 = view.u16
  const { u32, data } = view
  if (end - position < 24) r.shortHeader("tc-netem-qopt", 24, position, end)
  let v0: TcNetemCorr | undefined
  let v1: readonly number[] | undefined
  let v2: TcNetemReorder | undefined
  let v3: TcNetemCorrupt | undefined
  let v4: NetemLossAttrs | undefined
  let v5: TcNetemRate | undefined
  let v6: number | undefined
  let v7: bigint | undefined
  let v8: number | undefined
  let v9: bigint | undefined
  let v10: bigint | undefined
  let v11: TcNetemSlot | undefined
  let v12: readonly number[] | undefined
  let v13: bigint | undefined
  let unknown: RawAttribute[] | undefined
  let p = position + 24
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
        case 1: v0 = decodeTcNetemCorr(view, at, stop); continue
        case 2: case 13: if ((stop - at) % 2 === 0) { const item = r.integerArray(at, stop, 2, p => data.getInt16(p, LE)); switch (type) { case 2: v1 = item; continue; default: v12 = item; continue } } break
        case 3: v2 = decodeTcNetemReorder(view, at, stop); continue
        case 4: v3 = decodeTcNetemCorrupt(view, at, stop); continue
        case 5: v4 = decodeNetemLossAttrs(view, at, stop); continue
        case 6: v5 = decodeTcNetemRate(view, at, stop); continue
        case 7: case 9: if (length === 8) { const item = u32[at >> 2]!; switch (type) { case 7: v6 = item; continue; default: v8 = item; continue } } break
        case 8: case 14: if (length === 12) { const item = r.u64(view, at, LE); switch (type) { case 8: v7 = item; continue; default: v13 = item; continue } } break
        case 10: case 11: if (length === 12) { const item = r.s64(view, at, LE); switch (type) { case 10: v9 = item; continue; default: v10 = item; continue } } break
        case 12: v11 = decodeTcNetemSlot(view, at, stop); continue
      }
      unknown = r.keep(unknown, view, p, length)
    }
    type = -1
    if (p < end) r.leftover(p, end)
  } catch (error) { r.inAttribute(TcNetemQoptNetemAttrs_NAMES, type, p, error) }
  return {
    latency: u32[position >> 2]!,
    limit: u32[(position + 4) >> 2]!,
    headerLoss: u32[(position + 8) >> 2]!,
    gap: u32[(position + 12) >> 2]!,
    duplicate: u32[(position + 16) >> 2]!,
    jitter: u32[(position + 20) >> 2]!,
    corr: v0,
    delayDist: v1,
    reorder: v2,
    corrupt: v3,
    loss: v4,
    rate: v5,
    ecn: v6,
    rate64: v7,
    pad: v8,
    latency64: v9,
    jitter64: v10,
    slot: v11,
    slotDist: v12,
    prngSeed: v13,
    unknownAttributes: unknown,
  }
}
function encodeTcNetemQoptNetemAttrs(w: Writer, value: any): void {
  r.expectObject(value, "tc-netem-qopt and netem-attrs")
  const header = w.zeros(24)
  w.pad()
  let key = ''
  let index = -1
  try {
    for (key in value) {
      const item = value[key]
      if (item === undefined) continue
      switch (key) {
        case "latency": r.put.u32(w.view.data, header + 0, item, LE); break
        case "limit": r.put.u32(w.view.data, header + 4, item, LE); break
        case "headerLoss": r.put.u32(w.view.data, header + 8, item, LE); break
        case "gap": r.put.u32(w.view.data, header + 12, item, LE); break
        case "duplicate": r.put.u32(w.view.data, header + 16, item, LE); break
        case "jitter": r.put.u32(w.view.data, header + 20, item, LE); break
        case "corr": { const start = w.startAttribute(1); encodeTcNetemCorr(w, item); w.endNest(start) }; break
        case "delayDist": { const start = w.startAttribute(2); r.expectArray(item); const list = item as readonly any[]; for (let i = 0; i < list.length; i++) { index = i; const item = list[i]; const p = w.zeros(2); r.put.s16(w.view.data, p, item, LE); } index = -1; w.endNest(start) }; break
        case "reorder": { const start = w.startAttribute(3); encodeTcNetemReorder(w, item); w.endNest(start) }; break
        case "corrupt": { const start = w.startAttribute(4); encodeTcNetemCorrupt(w, item); w.endNest(start) }; break
        case "loss": { const nest = w.startNest(5); encodeNetemLossAttrs(w, item); w.endNest(nest) }; break
        case "rate": { const start = w.startAttribute(6); encodeTcNetemRate(w, item); w.endNest(start) }; break
        case "ecn": w.u32(7, item); break
        case "rate64": w.u64(8, item); break
        case "pad": w.u32(9, item); break
        case "latency64": w.s64(10, item); break
        case "jitter64": w.s64(11, item); break
        case "slot": { const start = w.startAttribute(12); encodeTcNetemSlot(w, item); w.endNest(start) }; break
        case "slotDist": { const start = w.startAttribute(13); r.expectArray(item); const list = item as readonly any[]; for (let i = 0; i < list.length; i++) { index = i; const item = list[i]; const p = w.zeros(2); r.put.s16(w.view.data, p, item, LE); } index = -1; w.endNest(start) }; break
        case "prngSeed": w.u64(14, item); break
        case "unknownAttributes": r.writeUnknown(w, item); break
        default: r.unknownKey("tc-netem-qopt and netem-attrs", ["latency","limit","headerLoss","gap","duplicate","jitter","corr","delayDist","reorder","corrupt","loss","rate","ecn","rate64","pad","latency64","jitter64","slot","slotDist","prngSeed"])
      }
    }
  } catch (error) { r.at(key, index, error) }
}
function decodeTcPrioQoptHeader(view: ByteView, position: number, end: number): TcPrioQoptHeader {
  const { u8, u32 } = view
  if (end - position < 20) r.shortHeader("tc-prio-qopt", 20, position, end)
  return {
    bands: u32[position >> 2]!,
    priomap: u8.slice(position + 4, position + 4 + 16),
  }
}
function encodeTcPrioQoptHeader(w: Writer, value: any): void {
  r.expectObject(value, "tc-prio-qopt")
  const header = w.zeros(20)
  w.pad()
  let key = ''
  try {
    for (key in value) {
      const item = value[key]
      if (item === undefined) continue
      switch (key) {
        case "bands": r.put.u32(w.view.data, header + 0, item, LE); break
        case "priomap": r.putBytes(w, header + 4, 16, item); break
        default: r.unknownKey("tc-prio-qopt", ["bands","priomap"])
      }
    }
  } catch (error) { r.at(key, -1, error) }
}
const PieAttrs_NAMES: Readonly<Record<number, string>> = {"1":"target","2":"limit","3":"tupdate","4":"alpha","5":"beta","6":"ecn","7":"bytemode","8":"dq-rate-estimator"}
function decodePieAttrs(view: ByteView, position: number, end: number): PieAttrs {
  const u16 = view.u16
  const { u32 } = view
  let v0: number | undefined
  let v1: number | undefined
  let v2: number | undefined
  let v3: number | undefined
  let v4: number | undefined
  let v5: number | undefined
  let v6: number | undefined
  let v7: number | undefined
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
        case 1: case 2: case 3: case 4: case 5: case 6: case 7: case 8: if (length === 8) { const item = u32[at >> 2]!; switch (type) { case 1: v0 = item; continue; case 2: v1 = item; continue; case 3: v2 = item; continue; case 4: v3 = item; continue; case 5: v4 = item; continue; case 6: v5 = item; continue; case 7: v6 = item; continue; default: v7 = item; continue } } break
      }
      unknown = r.keep(unknown, view, p, length)
    }
    type = -1
    if (p < end) r.leftover(p, end)
  } catch (error) { r.inAttribute(PieAttrs_NAMES, type, p, error) }
  return {
    target: v0,
    limit: v1,
    tupdate: v2,
    alpha: v3,
    beta: v4,
    ecn: v5,
    bytemode: v6,
    dqRateEstimator: v7,
    unknownAttributes: unknown,
  }
}
function encodePieAttrs(w: Writer, value: any): void {
  r.expectObject(value, "pie-attrs")
  let key = ''
  try {
    for (key in value) {
      const item = value[key]
      if (item === undefined) continue
      switch (key) {
        case "target": w.u32(1, item); break
        case "limit": w.u32(2, item); break
        case "tupdate": w.u32(3, item); break
        case "alpha": w.u32(4, item); break
        case "beta": w.u32(5, item); break
        case "ecn": w.u32(6, item); break
        case "bytemode": w.u32(7, item); break
        case "dqRateEstimator": w.u32(8, item); break
        case "unknownAttributes": r.writeUnknown(w, item); break
        default: r.unknownKey("pie-attrs", ["target","limit","tupdate","alpha","beta","ecn","bytemode","dqRateEstimator"])
      }
    }
  } catch (error) { r.at(key, -1, error) }
}
function decodeTcPlugQoptHeader(view: ByteView, position: number, end: number): TcPlugQoptHeader {
  const { u32 } = view
  if (end - position < 8) r.shortHeader("tc-plug-qopt", 8, position, end)
  return {
    action: (u32[position >> 2]! | 0),
    limit: u32[(position + 4) >> 2]!,
  }
}
function encodeTcPlugQoptHeader(w: Writer, value: any): void {
  r.expectObject(value, "tc-plug-qopt")
  const header = w.zeros(8)
  w.pad()
  let key = ''
  try {
    for (key in value) {
      const item = value[key]
      if (item === undefined) continue
      switch (key) {
        case "action": r.put.s32(w.view.data, header + 0, item, LE); break
        case "limit": r.put.u32(w.view.data, header + 4, item, LE); break
        default: r.unknownKey("tc-plug-qopt", ["action","limit"])
      }
    }
  } catch (error) { r.at(key, -1, error) }
}
const QfqAttrs_NAMES: Readonly<Record<number, string>> = {"1":"weight","2":"lmax"}
function decodeQfqAttrs(view: ByteView, position: number, end: number): QfqAttrs {
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
        case 1: case 2: if (length === 8) { const item = u32[at >> 2]!; switch (type) { case 1: v0 = item; continue; default: v1 = item; continue } } break
      }
      unknown = r.keep(unknown, view, p, length)
    }
    type = -1
    if (p < end) r.leftover(p, end)
  } catch (error) { r.inAttribute(QfqAttrs_NAMES, type, p, error) }
  return {
    weight: v0,
    lmax: v1,
    unknownAttributes: unknown,
  }
}
function encodeQfqAttrs(w: Writer, value: any): void {
  r.expectObject(value, "qfq-attrs")
  let key = ''
  try {
    for (key in value) {
      const item = value[key]
      if (item === undefined) continue
      switch (key) {
        case "weight": w.u32(1, item); break
        case "lmax": w.u32(2, item); break
        case "unknownAttributes": r.writeUnknown(w, item); break
        default: r.unknownKey("qfq-attrs", ["weight","lmax"])
      }
    }
  } catch (error) { r.at(key, -1, error) }
}
const RedAttrs_NAMES: Readonly<Record<number, string>> = {"1":"parms","2":"stab","3":"max-p","4":"flags","5":"early-drop-block","6":"mark-block"}
function decodeRedAttrs(view: ByteView, position: number, end: number): RedAttrs {
  const u16 = view.u16
  const { u8, u32 } = view
  let v0: TcRedQopt | undefined
  let v1: Uint8Array | undefined
  let v2: number | undefined
  let v3: { readonly value: number; readonly selector: number } | undefined
  let v4: number | undefined
  let v5: number | undefined
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
        case 1: v0 = decodeTcRedQopt(view, at, stop); continue
        case 2: v1 = r.bytes(u8, at, stop); continue
        case 3: case 5: case 6: if (length === 8) { const item = u32[at >> 2]!; switch (type) { case 3: v2 = item; continue; case 5: v4 = item; continue; default: v5 = item; continue } } break
        case 4: if (length === 12) { v3 = { value: u32[(at) >> 2]!, selector: u32[(at + 4) >> 2]! }; continue } break
      }
      unknown = r.keep(unknown, view, p, length)
    }
    type = -1
    if (p < end) r.leftover(p, end)
  } catch (error) { r.inAttribute(RedAttrs_NAMES, type, p, error) }
  return {
    parms: v0,
    stab: v1,
    maxP: v2,
    flags: v3,
    earlyDropBlock: v4,
    markBlock: v5,
    unknownAttributes: unknown,
  }
}
function encodeRedAttrs(w: Writer, value: any): void {
  r.expectObject(value, "red-attrs")
  let key = ''
  try {
    for (key in value) {
      const item = value[key]
      if (item === undefined) continue
      switch (key) {
        case "parms": { const start = w.startAttribute(1); encodeTcRedQopt(w, item); w.endNest(start) }; break
        case "stab": r.writeBytes(w, 2, item); break
        case "maxP": w.u32(3, item); break
        case "flags": w.bitfield32(4, item.value, item.selector); break
        case "earlyDropBlock": w.u32(5, item); break
        case "markBlock": w.u32(6, item); break
        case "unknownAttributes": r.writeUnknown(w, item); break
        default: r.unknownKey("red-attrs", ["parms","stab","maxP","flags","earlyDropBlock","markBlock"])
      }
    }
  } catch (error) { r.at(key, -1, error) }
}
const RouteAttrs_NAMES: Readonly<Record<number, string>> = {"1":"classid","2":"to","3":"from","4":"iif","5":"police","6":"act"}
function decodeRouteAttrs(view: ByteView, position: number, end: number): RouteAttrs {
  const u16 = view.u16
  const { u32 } = view
  let v0: number | undefined
  let v1: number | undefined
  let v2: number | undefined
  let v3: number | undefined
  let v4: PoliceAttrs | undefined
  let v5: readonly (ActAttrs & { readonly elementIndex?: number | undefined })[] | undefined
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
        case 1: case 2: case 3: case 4: if (length === 8) { const item = u32[at >> 2]!; switch (type) { case 1: v0 = item; continue; case 2: v1 = item; continue; case 3: v2 = item; continue; default: v3 = item; continue } } break
        case 5: v4 = decodePoliceAttrs(view, at, stop); continue
        case 6: { const item = r.indexedArray(view, at, stop, elementActAttrs); if (item === undefined) break; v5 = item; continue }
      }
      unknown = r.keep(unknown, view, p, length)
    }
    type = -1
    if (p < end) r.leftover(p, end)
  } catch (error) { r.inAttribute(RouteAttrs_NAMES, type, p, error) }
  return {
    classid: v0,
    to: v1,
    from: v2,
    iif: v3,
    police: v4,
    act: v5,
    unknownAttributes: unknown,
  }
}
function encodeRouteAttrs(w: Writer, value: any): void {
  r.expectObject(value, "route-attrs")
  let key = ''
  let index = -1
  try {
    for (key in value) {
      const item = value[key]
      if (item === undefined) continue
      switch (key) {
        case "classid": w.u32(1, item); break
        case "to": w.u32(2, item); break
        case "from": w.u32(3, item); break
        case "iif": w.u32(4, item); break
        case "police": { const nest = w.startNest(5); encodePoliceAttrs(w, item); w.endNest(nest) }; break
        case "act": { const array = w.startNest(6); r.expectArray(item); const list = item as readonly any[]; for (let i = 0; i < list.length; i++) { index = i; const item = list[i]; const type = r.nestType(item?.elementIndex ?? i + 1); { const nest = w.startNest(type); encodeActAttrs(w, item); w.endNest(nest) } } index = -1; w.endNest(array) }; break
        case "unknownAttributes": r.writeUnknown(w, item); break
        default: r.unknownKey("route-attrs", ["classid","to","from","iif","police","act"])
      }
    }
  } catch (error) { r.at(key, index, error) }
}
function decodeTcSfbQoptHeader(view: ByteView, position: number, end: number): TcSfbQoptHeader {
  const { u32 } = view
  if (end - position < 36) r.shortHeader("tc-sfb-qopt", 36, position, end)
  return {
    rehashInterval: u32[position >> 2]!,
    warmupTime: u32[(position + 4) >> 2]!,
    max: u32[(position + 8) >> 2]!,
    binSize: u32[(position + 12) >> 2]!,
    increment: u32[(position + 16) >> 2]!,
    decrement: u32[(position + 20) >> 2]!,
    limit: u32[(position + 24) >> 2]!,
    penaltyRate: u32[(position + 28) >> 2]!,
    penaltyBurst: u32[(position + 32) >> 2]!,
  }
}
function encodeTcSfbQoptHeader(w: Writer, value: any): void {
  r.expectObject(value, "tc-sfb-qopt")
  const header = w.zeros(36)
  w.pad()
  let key = ''
  try {
    for (key in value) {
      const item = value[key]
      if (item === undefined) continue
      switch (key) {
        case "rehashInterval": r.put.u32(w.view.data, header + 0, item, LE); break
        case "warmupTime": r.put.u32(w.view.data, header + 4, item, LE); break
        case "max": r.put.u32(w.view.data, header + 8, item, LE); break
        case "binSize": r.put.u32(w.view.data, header + 12, item, LE); break
        case "increment": r.put.u32(w.view.data, header + 16, item, LE); break
        case "decrement": r.put.u32(w.view.data, header + 20, item, LE); break
        case "limit": r.put.u32(w.view.data, header + 24, item, LE); break
        case "penaltyRate": r.put.u32(w.view.data, header + 28, item, LE); break
        case "penaltyBurst": r.put.u32(w.view.data, header + 32, item, LE); break
        default: r.unknownKey("tc-sfb-qopt", ["rehashInterval","warmupTime","max","binSize","increment","decrement","limit","penaltyRate","penaltyBurst"])
      }
    }
  } catch (error) { r.at(key, -1, error) }
}
function decodeTcSfqQopt(view: ByteView, position: number, end: number): TcSfqQopt {
  const { data } = view
  const left = end - position
  return {
    quantum: left >= 4 ? data.getUint32(position, LE) : undefined,
    perturbPeriod: left >= 8 ? data.getInt32(position + 4, LE) : undefined,
    limit: left >= 12 ? data.getUint32(position + 8, LE) : undefined,
    divisor: left >= 16 ? data.getUint32(position + 12, LE) : undefined,
    flows: left >= 20 ? data.getUint32(position + 16, LE) : undefined,
    trailingBytes: left > 20 ? view.u8.slice(position + 20, end) : undefined,
  }
}
function putTcSfqQopt(w: Writer, at: number, value: any): void {
  r.expectObject(value, "tc-sfq-qopt")
  let key = ''
  try {
    for (key in value) {
      const item = value[key]
      if (item === undefined) continue
      switch (key) {
        case "quantum": r.put.u32(w.view.data, at, item, LE); break
        case "perturbPeriod": r.put.s32(w.view.data, at + 4, item, LE); break
        case "limit": r.put.u32(w.view.data, at + 8, item, LE); break
        case "divisor": r.put.u32(w.view.data, at + 12, item, LE); break
        case "flows": r.put.u32(w.view.data, at + 16, item, LE); break
        case "trailingBytes": break
        default: r.unknownKey("struct tc-sfq-qopt", ["quantum","perturbPeriod","limit","divisor","flows"])
      }
    }
  } catch (error) { r.at(key, -1, error) }
}
function decodeTcSfqredStats(view: ByteView, position: number, end: number): TcSfqredStats {
  const { data } = view
  const left = end - position
  return {
    probDrop: left >= 4 ? data.getUint32(position, LE) : undefined,
    forcedDrop: left >= 8 ? data.getUint32(position + 4, LE) : undefined,
    probMark: left >= 12 ? data.getUint32(position + 8, LE) : undefined,
    forcedMark: left >= 16 ? data.getUint32(position + 12, LE) : undefined,
    probMarkHead: left >= 20 ? data.getUint32(position + 16, LE) : undefined,
    forcedMarkHead: left >= 24 ? data.getUint32(position + 20, LE) : undefined,
    trailingBytes: left > 24 ? view.u8.slice(position + 24, end) : undefined,
  }
}
function putTcSfqredStats(w: Writer, at: number, value: any): void {
  r.expectObject(value, "tc-sfqred-stats")
  let key = ''
  try {
    for (key in value) {
      const item = value[key]
      if (item === undefined) continue
      switch (key) {
        case "probDrop": r.put.u32(w.view.data, at, item, LE); break
        case "forcedDrop": r.put.u32(w.view.data, at + 4, item, LE); break
        case "probMark": r.put.u32(w.view.data, at + 8, item, LE); break
        case "forcedMark": r.put.u32(w.view.data, at + 12, item, LE); break
        case "probMarkHead": r.put.u32(w.view.data, at + 16, item, LE); break
        case "forcedMarkHead": r.put.u32(w.view.data, at + 20, item, LE); break
        case "trailingBytes": break
        default: r.unknownKey("struct tc-sfqred-stats", ["probDrop","forcedDrop","probMark","forcedMark","probMarkHead","forcedMarkHead"])
      }
    }
  } catch (error) { r.at(key, -1, error) }
}
function decodeTcSfqQoptV1Header(view: ByteView, position: number, end: number): TcSfqQoptV1Header {
  const { u8, u32 } = view
  if (end - position < 72) r.shortHeader("tc-sfq-qopt-v1", 72, position, end)
  return {
    v0: decodeTcSfqQopt(view, position, position + 20),
    depth: u32[(position + 20) >> 2]!,
    headdrop: u32[(position + 24) >> 2]!,
    limit: u32[(position + 28) >> 2]!,
    qthMin: u32[(position + 32) >> 2]!,
    qthMax: u32[(position + 36) >> 2]!,
    Wlog: u8[position + 40]!,
    Plog: u8[position + 41]!,
    ScellLog: u8[position + 42]!,
    flags: u8[position + 43]!,
    maxP: u32[(position + 44) >> 2]!,
    stats: decodeTcSfqredStats(view, position + 48, position + 48 + 24),
  }
}
function encodeTcSfqQoptV1Header(w: Writer, value: any): void {
  r.expectObject(value, "tc-sfq-qopt-v1")
  const header = w.zeros(72)
  w.pad()
  let key = ''
  try {
    for (key in value) {
      const item = value[key]
      if (item === undefined) continue
      switch (key) {
        case "v0": putTcSfqQopt(w, header + 0, item); break
        case "depth": r.put.u32(w.view.data, header + 20, item, LE); break
        case "headdrop": r.put.u32(w.view.data, header + 24, item, LE); break
        case "limit": r.put.u32(w.view.data, header + 28, item, LE); break
        case "qthMin": r.put.u32(w.view.data, header + 32, item, LE); break
        case "qthMax": r.put.u32(w.view.data, header + 36, item, LE); break
        case "Wlog": r.put.u8(w.view.data, header + 40, item, LE); break
        case "Plog": r.put.u8(w.view.data, header + 41, item, LE); break
        case "ScellLog": r.put.u8(w.view.data, header + 42, item, LE); break
        case "flags": r.put.u8(w.view.data, header + 43, item, LE); break
        case "maxP": r.put.u32(w.view.data, header + 44, item, LE); break
        case "stats": putTcSfqredStats(w, header + 48, item); break
        default: r.unknownKey("tc-sfq-qopt-v1", ["v0","depth","headdrop","limit","qthMin","qthMax","Wlog","Plog","ScellLog","flags","maxP","stats"])
      }
    }
  } catch (error) { r.at(key, -1, error) }
}
function decodeTcMqprioQopt(view: ByteView, position: number, end: number): TcMqprioQopt {
  const { u8 } = view
  const left = end - position
  return {
    numTc: left >= 1 ? u8[position]! : undefined,
    prioTcMap: left >= 17 ? u8.slice(position + 1, position + 1 + 16) : undefined,
    hw: left >= 18 ? u8[position + 17]! : undefined,
    count: left >= 50 ? u8.slice(position + 18, position + 18 + 32) : undefined,
    offset: left >= 82 ? u8.slice(position + 50, position + 50 + 32) : undefined,
    trailingBytes: left > 82 ? view.u8.slice(position + 82, end) : undefined,
  }
}
function putTcMqprioQopt(w: Writer, at: number, value: any): void {
  r.expectObject(value, "tc-mqprio-qopt")
  let key = ''
  try {
    for (key in value) {
      const item = value[key]
      if (item === undefined) continue
      switch (key) {
        case "numTc": r.put.u8(w.view.data, at, item, LE); break
        case "prioTcMap": r.putBytes(w, at + 1, 16, item); break
        case "hw": r.put.u8(w.view.data, at + 17, item, LE); break
        case "count": r.putBytes(w, at + 18, 32, item); break
        case "offset": r.putBytes(w, at + 50, 32, item); break
        case "trailingBytes": break
        default: r.unknownKey("struct tc-mqprio-qopt", ["numTc","prioTcMap","hw","count","offset"])
      }
    }
  } catch (error) { r.at(key, -1, error) }
}
function encodeTcMqprioQopt(w: Writer, value: any): void {
  const at = w.zeros(82)
  putTcMqprioQopt(w, at, value)
  if (value.trailingBytes !== undefined) w.raw(value.trailingBytes)
}
const TaprioAttrs_NAMES: Readonly<Record<number, string>> = {"1":"priomap","2":"sched-entry-list","3":"sched-base-time","4":"sched-single-entry","5":"sched-clockid","7":"admin-sched","8":"sched-cycle-time","9":"sched-cycle-time-extension","10":"flags","11":"txtime-delay","12":"tc-entry"}
function decodeTaprioAttrs(view: ByteView, position: number, end: number): TaprioAttrs {
  const u16 = view.u16
  const { u8, u32 } = view
  let v0: TcMqprioQopt | undefined
  let v1: TaprioSchedEntryList | undefined
  let v2: bigint | undefined
  let v3: TaprioSchedEntry | undefined
  let v4: number | undefined
  let v5: Uint8Array | undefined
  let v6: bigint | undefined
  let v7: bigint | undefined
  let v8: number | undefined
  let v9: number | undefined
  let v10: TaprioTcEntryAttrs | undefined
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
        case 1: v0 = decodeTcMqprioQopt(view, at, stop); continue
        case 2: v1 = decodeTaprioSchedEntryList(view, at, stop); continue
        case 3: case 8: case 9: if (length === 12) { const item = r.s64(view, at, LE); switch (type) { case 3: v2 = item; continue; case 8: v6 = item; continue; default: v7 = item; continue } } break
        case 4: v3 = decodeTaprioSchedEntry(view, at, stop); continue
        case 5: if (length === 8) { v4 = (u32[at >> 2]! | 0); continue } break
        case 7: v5 = r.bytes(u8, at, stop); continue
        case 10: case 11: if (length === 8) { const item = u32[at >> 2]!; switch (type) { case 10: v8 = item; continue; default: v9 = item; continue } } break
        case 12: v10 = decodeTaprioTcEntryAttrs(view, at, stop); continue
        case 6: continue
      }
      unknown = r.keep(unknown, view, p, length)
    }
    type = -1
    if (p < end) r.leftover(p, end)
  } catch (error) { r.inAttribute(TaprioAttrs_NAMES, type, p, error) }
  return {
    priomap: v0,
    schedEntryList: v1,
    schedBaseTime: v2,
    schedSingleEntry: v3,
    schedClockid: v4,
    adminSched: v5,
    schedCycleTime: v6,
    schedCycleTimeExtension: v7,
    flags: v8,
    txtimeDelay: v9,
    tcEntry: v10,
    unknownAttributes: unknown,
  }
}
function encodeTaprioAttrs(w: Writer, value: any): void {
  r.expectObject(value, "taprio-attrs")
  let key = ''
  try {
    for (key in value) {
      const item = value[key]
      if (item === undefined) continue
      switch (key) {
        case "priomap": { const start = w.startAttribute(1); encodeTcMqprioQopt(w, item); w.endNest(start) }; break
        case "schedEntryList": { const nest = w.startNest(2); encodeTaprioSchedEntryList(w, item); w.endNest(nest) }; break
        case "schedBaseTime": w.s64(3, item); break
        case "schedSingleEntry": { const nest = w.startNest(4); encodeTaprioSchedEntry(w, item); w.endNest(nest) }; break
        case "schedClockid": w.s32(5, item); break
        case "adminSched": r.writeBytes(w, 7, item); break
        case "schedCycleTime": w.s64(8, item); break
        case "schedCycleTimeExtension": w.s64(9, item); break
        case "flags": w.u32(10, item); break
        case "txtimeDelay": w.u32(11, item); break
        case "tcEntry": { const nest = w.startNest(12); encodeTaprioTcEntryAttrs(w, item); w.endNest(nest) }; break
        case "unknownAttributes": r.writeUnknown(w, item); break
        default: r.unknownKey("taprio-attrs", ["priomap","schedEntryList","schedBaseTime","schedSingleEntry","schedClockid","adminSched","schedCycleTime","schedCycleTimeExtension","flags","txtimeDelay","tcEntry"])
      }
    }
  } catch (error) { r.at(key, -1, error) }
}
function decodeTcTbfQopt(view: ByteView, position: number, end: number): TcTbfQopt {
  const { u32 } = view
  const left = end - position
  return {
    rate: left >= 12 ? decodeTcRatespec(view, position, position + 12) : undefined,
    peakrate: left >= 24 ? decodeTcRatespec(view, position + 12, position + 12 + 12) : undefined,
    limit: left >= 28 ? u32[(position + 24) >> 2]! : undefined,
    buffer: left >= 32 ? u32[(position + 28) >> 2]! : undefined,
    mtu: left >= 36 ? u32[(position + 32) >> 2]! : undefined,
    trailingBytes: left > 36 ? view.u8.slice(position + 36, end) : undefined,
  }
}
function putTcTbfQopt(w: Writer, at: number, value: any): void {
  r.expectObject(value, "tc-tbf-qopt")
  let key = ''
  try {
    for (key in value) {
      const item = value[key]
      if (item === undefined) continue
      switch (key) {
        case "rate": putTcRatespec(w, at, item); break
        case "peakrate": putTcRatespec(w, at + 12, item); break
        case "limit": r.put.u32(w.view.data, at + 24, item, LE); break
        case "buffer": r.put.u32(w.view.data, at + 28, item, LE); break
        case "mtu": r.put.u32(w.view.data, at + 32, item, LE); break
        case "trailingBytes": break
        default: r.unknownKey("struct tc-tbf-qopt", ["rate","peakrate","limit","buffer","mtu"])
      }
    }
  } catch (error) { r.at(key, -1, error) }
}
function encodeTcTbfQopt(w: Writer, value: any): void {
  const at = w.zeros(36)
  putTcTbfQopt(w, at, value)
  if (value.trailingBytes !== undefined) w.raw(value.trailingBytes)
}
const TbfAttrs_NAMES: Readonly<Record<number, string>> = {"1":"parms","2":"rtab","3":"ptab","4":"rate64","5":"prate64","6":"burst","7":"pburst"}
function decodeTbfAttrs(view: ByteView, position: number, end: number): TbfAttrs {
  const u16 = view.u16
  const { u8, u32 } = view
  let v0: TcTbfQopt | undefined
  let v1: Uint8Array | undefined
  let v2: Uint8Array | undefined
  let v3: bigint | undefined
  let v4: bigint | undefined
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
      const stop = p + length
      switch (type) {
        case 1: v0 = decodeTcTbfQopt(view, at, stop); continue
        case 2: case 3: { const item = r.bytes(u8, at, stop); switch (type) { case 2: v1 = item; continue; default: v2 = item; continue } }
        case 4: case 5: if (length === 12) { const item = r.u64(view, at, LE); switch (type) { case 4: v3 = item; continue; default: v4 = item; continue } } break
        case 6: case 7: if (length === 8) { const item = u32[at >> 2]!; switch (type) { case 6: v5 = item; continue; default: v6 = item; continue } } break
        case 8: continue
      }
      unknown = r.keep(unknown, view, p, length)
    }
    type = -1
    if (p < end) r.leftover(p, end)
  } catch (error) { r.inAttribute(TbfAttrs_NAMES, type, p, error) }
  return {
    parms: v0,
    rtab: v1,
    ptab: v2,
    rate64: v3,
    prate64: v4,
    burst: v5,
    pburst: v6,
    unknownAttributes: unknown,
  }
}
function encodeTbfAttrs(w: Writer, value: any): void {
  r.expectObject(value, "tbf-attrs")
  let key = ''
  try {
    for (key in value) {
      const item = value[key]
      if (item === undefined) continue
      switch (key) {
        case "parms": { const start = w.startAttribute(1); encodeTcTbfQopt(w, item); w.endNest(start) }; break
        case "rtab": r.writeBytes(w, 2, item); break
        case "ptab": r.writeBytes(w, 3, item); break
        case "rate64": w.u64(4, item); break
        case "prate64": w.u64(5, item); break
        case "burst": w.u32(6, item); break
        case "pburst": w.u32(7, item); break
        case "unknownAttributes": r.writeUnknown(w, item); break
        default: r.unknownKey("tbf-attrs", ["parms","rtab","ptab","rate64","prate64","burst","pburst"])
      }
    }
  } catch (error) { r.at(key, -1, error) }
}
function decodeTcU32Sel(view: ByteView, position: number, end: number): TcU32Sel {
  const { u8, u16, data } = view
  const left = end - position
  return {
    flags: left >= 1 ? u8[position]! : undefined,
    offshift: left >= 2 ? u8[position + 1]! : undefined,
    nkeys: left >= 3 ? u8[position + 2]! : undefined,
    offmask: left >= 6 ? data.getUint16(position + 4, false) : undefined,
    off: left >= 8 ? u16[(position + 6) >> 1]! : undefined,
    offoff: left >= 10 ? data.getInt16(position + 8, LE) : undefined,
    hoff: left >= 12 ? data.getInt16(position + 10, LE) : undefined,
    hmask: left >= 16 ? data.getUint32(position + 12, false) : undefined,
    trailingBytes: left > 16 ? view.u8.slice(position + 16, end) : undefined,
  }
}
function putTcU32Sel(w: Writer, at: number, value: any): void {
  r.expectObject(value, "tc-u32-sel")
  let key = ''
  try {
    for (key in value) {
      const item = value[key]
      if (item === undefined) continue
      switch (key) {
        case "flags": r.put.u8(w.view.data, at, item, LE); break
        case "offshift": r.put.u8(w.view.data, at + 1, item, LE); break
        case "nkeys": r.put.u8(w.view.data, at + 2, item, LE); break
        case "offmask": r.put.u16(w.view.data, at + 4, item, false); break
        case "off": r.put.u16(w.view.data, at + 6, item, LE); break
        case "offoff": r.put.s16(w.view.data, at + 8, item, LE); break
        case "hoff": r.put.s16(w.view.data, at + 10, item, LE); break
        case "hmask": r.put.u32(w.view.data, at + 12, item, false); break
        case "trailingBytes": break
        default: r.unknownKey("struct tc-u32-sel", ["flags","offshift","nkeys","offmask","off","offoff","hoff","hmask"])
      }
    }
  } catch (error) { r.at(key, -1, error) }
}
function encodeTcU32Sel(w: Writer, value: any): void {
  const at = w.zeros(16)
  putTcU32Sel(w, at, value)
  if (value.trailingBytes !== undefined) w.raw(value.trailingBytes)
}
function decodeTcU32Pcnt(view: ByteView, position: number, end: number): TcU32Pcnt {
  const left = end - position
  return {
    rcnt: left >= 8 ? r.u64(view, position, LE) : undefined,
    rhit: left >= 16 ? r.u64(view, position + 8, LE) : undefined,
    trailingBytes: left > 16 ? view.u8.slice(position + 16, end) : undefined,
  }
}
function putTcU32Pcnt(w: Writer, at: number, value: any): void {
  r.expectObject(value, "tc-u32-pcnt")
  let key = ''
  try {
    for (key in value) {
      const item = value[key]
      if (item === undefined) continue
      switch (key) {
        case "rcnt": r.put.u64(w.view.data, at, item, LE); break
        case "rhit": r.put.u64(w.view.data, at + 8, item, LE); break
        case "trailingBytes": break
        default: r.unknownKey("struct tc-u32-pcnt", ["rcnt","rhit"])
      }
    }
  } catch (error) { r.at(key, -1, error) }
}
function encodeTcU32Pcnt(w: Writer, value: any): void {
  const at = w.zeros(16)
  putTcU32Pcnt(w, at, value)
  if (value.trailingBytes !== undefined) w.raw(value.trailingBytes)
}
function decodeTcU32Mark(view: ByteView, position: number, end: number): TcU32Mark {
  const { u32 } = view
  const left = end - position
  return {
    val: left >= 4 ? u32[position >> 2]! : undefined,
    mask: left >= 8 ? u32[(position + 4) >> 2]! : undefined,
    success: left >= 12 ? u32[(position + 8) >> 2]! : undefined,
    trailingBytes: left > 12 ? view.u8.slice(position + 12, end) : undefined,
  }
}
function putTcU32Mark(w: Writer, at: number, value: any): void {
  r.expectObject(value, "tc-u32-mark")
  let key = ''
  try {
    for (key in value) {
      const item = value[key]
      if (item === undefined) continue
      switch (key) {
        case "val": r.put.u32(w.view.data, at, item, LE); break
        case "mask": r.put.u32(w.view.data, at + 4, item, LE); break
        case "success": r.put.u32(w.view.data, at + 8, item, LE); break
        case "trailingBytes": break
        default: r.unknownKey("struct tc-u32-mark", ["val","mask","success"])
      }
    }
  } catch (error) { r.at(key, -1, error) }
}
function encodeTcU32Mark(w: Writer, value: any): void {
  const at = w.zeros(12)
  putTcU32Mark(w, at, value)
  if (value.trailingBytes !== undefined) w.raw(value.trailingBytes)
}
const U32Attrs_NAMES: Readonly<Record<number, string>> = {"1":"classid","2":"hash","3":"link","4":"divisor","5":"sel","6":"police","7":"act","8":"indev","9":"pcnt","10":"mark","11":"flags"}
function decodeU32Attrs(view: ByteView, position: number, end: number): U32Attrs {
  const u16 = view.u16
  const { u8, u32 } = view
  let v0: number | undefined
  let v1: number | undefined
  let v2: number | undefined
  let v3: number | undefined
  let v4: TcU32Sel | undefined
  let v5: PoliceAttrs | undefined
  let v6: readonly (ActAttrs & { readonly elementIndex?: number | undefined })[] | undefined
  let v7: string | undefined
  let v8: TcU32Pcnt | undefined
  let v9: TcU32Mark | undefined
  let v10: number | undefined
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
        case 1: case 2: case 3: case 4: case 11: if (length === 8) { const item = u32[at >> 2]!; switch (type) { case 1: v0 = item; continue; case 2: v1 = item; continue; case 3: v2 = item; continue; case 4: v3 = item; continue; default: v10 = item; continue } } break
        case 5: v4 = decodeTcU32Sel(view, at, stop); continue
        case 6: v5 = decodePoliceAttrs(view, at, stop); continue
        case 7: { const item = r.indexedArray(view, at, stop, elementActAttrs); if (item === undefined) break; v6 = item; continue }
        case 8: v7 = r.decodeText(u8, at, stop); continue
        case 9: v8 = decodeTcU32Pcnt(view, at, stop); continue
        case 10: v9 = decodeTcU32Mark(view, at, stop); continue
        case 12: continue
      }
      unknown = r.keep(unknown, view, p, length)
    }
    type = -1
    if (p < end) r.leftover(p, end)
  } catch (error) { r.inAttribute(U32Attrs_NAMES, type, p, error) }
  return {
    classid: v0,
    hash: v1,
    link: v2,
    divisor: v3,
    sel: v4,
    police: v5,
    act: v6,
    indev: v7,
    pcnt: v8,
    mark: v9,
    flags: v10,
    unknownAttributes: unknown,
  }
}
function encodeU32Attrs(w: Writer, value: any): void {
  r.expectObject(value, "u32-attrs")
  let key = ''
  let index = -1
  try {
    for (key in value) {
      const item = value[key]
      if (item === undefined) continue
      switch (key) {
        case "classid": w.u32(1, item); break
        case "hash": w.u32(2, item); break
        case "link": w.u32(3, item); break
        case "divisor": w.u32(4, item); break
        case "sel": { const start = w.startAttribute(5); encodeTcU32Sel(w, item); w.endNest(start) }; break
        case "police": { const nest = w.startNest(6); encodePoliceAttrs(w, item); w.endNest(nest) }; break
        case "act": { const array = w.startNest(7); r.expectArray(item); const list = item as readonly any[]; for (let i = 0; i < list.length; i++) { index = i; const item = list[i]; const type = r.nestType(item?.elementIndex ?? i + 1); { const nest = w.startNest(type); encodeActAttrs(w, item); w.endNest(nest) } } index = -1; w.endNest(array) }; break
        case "indev": r.writeString(w, 8, item); break
        case "pcnt": { const start = w.startAttribute(9); encodeTcU32Pcnt(w, item); w.endNest(start) }; break
        case "mark": { const start = w.startAttribute(10); encodeTcU32Mark(w, item); w.endNest(start) }; break
        case "flags": w.u32(11, item); break
        case "unknownAttributes": r.writeUnknown(w, item); break
        default: r.unknownKey("u32-attrs", ["classid","hash","link","divisor","sel","police","act","indev","pcnt","mark","flags"])
      }
    }
  } catch (error) { r.at(key, index, error) }
}
function decodeTcfT(view: ByteView, position: number, end: number): TcfT {
  const left = end - position
  return {
    install: left >= 8 ? r.u64(view, position, LE) : undefined,
    lastuse: left >= 16 ? r.u64(view, position + 8, LE) : undefined,
    expires: left >= 24 ? r.u64(view, position + 16, LE) : undefined,
    firstuse: left >= 32 ? r.u64(view, position + 24, LE) : undefined,
    trailingBytes: left > 32 ? view.u8.slice(position + 32, end) : undefined,
  }
}
function putTcfT(w: Writer, at: number, value: any): void {
  r.expectObject(value, "tcf-t")
  let key = ''
  try {
    for (key in value) {
      const item = value[key]
      if (item === undefined) continue
      switch (key) {
        case "install": r.put.u64(w.view.data, at, item, LE); break
        case "lastuse": r.put.u64(w.view.data, at + 8, item, LE); break
        case "expires": r.put.u64(w.view.data, at + 16, item, LE); break
        case "firstuse": r.put.u64(w.view.data, at + 24, item, LE); break
        case "trailingBytes": break
        default: r.unknownKey("struct tcf-t", ["install","lastuse","expires","firstuse"])
      }
    }
  } catch (error) { r.at(key, -1, error) }
}
function encodeTcfT(w: Writer, value: any): void {
  const at = w.zeros(32)
  putTcfT(w, at, value)
  if (value.trailingBytes !== undefined) w.raw(value.trailingBytes)
}
const ActBpfAttrs_NAMES: Readonly<Record<number, string>> = {"1":"tm","2":"parms","3":"ops-len","4":"ops","5":"fd","6":"name","8":"tag","9":"id"}
function decodeActBpfAttrs(view: ByteView, position: number, end: number): ActBpfAttrs {
  const { u8, u16, u32 } = view
  let v0: TcfT | undefined
  let v1: Uint8Array | undefined
  let v2: number | undefined
  let v3: Uint8Array | undefined
  let v4: number | undefined
  let v5: string | undefined
  let v6: Uint8Array | undefined
  let v7: Uint8Array | undefined
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
        case 1: v0 = decodeTcfT(view, at, stop); continue
        case 2: case 4: case 8: case 9: { const item = r.bytes(u8, at, stop); switch (type) { case 2: v1 = item; continue; case 4: v3 = item; continue; case 8: v6 = item; continue; default: v7 = item; continue } }
        case 3: if (length === 6) { v2 = u16[at >> 1]!; continue } break
        case 5: if (length === 8) { v4 = u32[at >> 2]!; continue } break
        case 6: v5 = r.decodeText(u8, at, stop); continue
        case 7: continue
      }
      unknown = r.keep(unknown, view, p, length)
    }
    type = -1
    if (p < end) r.leftover(p, end)
  } catch (error) { r.inAttribute(ActBpfAttrs_NAMES, type, p, error) }
  return {
    tm: v0,
    parms: v1,
    opsLen: v2,
    ops: v3,
    fd: v4,
    name: v5,
    tag: v6,
    id: v7,
    unknownAttributes: unknown,
  }
}
function encodeActBpfAttrs(w: Writer, value: any): void {
  r.expectObject(value, "act-bpf-attrs")
  let key = ''
  try {
    for (key in value) {
      const item = value[key]
      if (item === undefined) continue
      switch (key) {
        case "tm": { const start = w.startAttribute(1); encodeTcfT(w, item); w.endNest(start) }; break
        case "parms": r.writeBytes(w, 2, item); break
        case "opsLen": w.u16(3, item); break
        case "ops": r.writeBytes(w, 4, item); break
        case "fd": w.u32(5, item); break
        case "name": r.writeString(w, 6, item); break
        case "tag": r.writeBytes(w, 8, item); break
        case "id": r.writeBytes(w, 9, item); break
        case "unknownAttributes": r.writeUnknown(w, item); break
        default: r.unknownKey("act-bpf-attrs", ["tm","parms","opsLen","ops","fd","name","tag","id"])
      }
    }
  } catch (error) { r.at(key, -1, error) }
}
const ActConnmarkAttrs_NAMES: Readonly<Record<number, string>> = {"1":"parms","2":"tm"}
function decodeActConnmarkAttrs(view: ByteView, position: number, end: number): ActConnmarkAttrs {
  const u16 = view.u16
  const { u8 } = view
  let v0: Uint8Array | undefined
  let v1: TcfT | undefined
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
        case 2: v1 = decodeTcfT(view, at, stop); continue
        case 3: continue
      }
      unknown = r.keep(unknown, view, p, length)
    }
    type = -1
    if (p < end) r.leftover(p, end)
  } catch (error) { r.inAttribute(ActConnmarkAttrs_NAMES, type, p, error) }
  return {
    parms: v0,
    tm: v1,
    unknownAttributes: unknown,
  }
}
function encodeActConnmarkAttrs(w: Writer, value: any): void {
  r.expectObject(value, "act-connmark-attrs")
  let key = ''
  try {
    for (key in value) {
      const item = value[key]
      if (item === undefined) continue
      switch (key) {
        case "parms": r.writeBytes(w, 1, item); break
        case "tm": { const start = w.startAttribute(2); encodeTcfT(w, item); w.endNest(start) }; break
        case "unknownAttributes": r.writeUnknown(w, item); break
        default: r.unknownKey("act-connmark-attrs", ["parms","tm"])
      }
    }
  } catch (error) { r.at(key, -1, error) }
}
const ActCsumAttrs_NAMES: Readonly<Record<number, string>> = {"1":"parms","2":"tm"}
function decodeActCsumAttrs(view: ByteView, position: number, end: number): ActCsumAttrs {
  const u16 = view.u16
  const { u8 } = view
  let v0: Uint8Array | undefined
  let v1: TcfT | undefined
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
        case 2: v1 = decodeTcfT(view, at, stop); continue
        case 3: continue
      }
      unknown = r.keep(unknown, view, p, length)
    }
    type = -1
    if (p < end) r.leftover(p, end)
  } catch (error) { r.inAttribute(ActCsumAttrs_NAMES, type, p, error) }
  return {
    parms: v0,
    tm: v1,
    unknownAttributes: unknown,
  }
}
function encodeActCsumAttrs(w: Writer, value: any): void {
  r.expectObject(value, "act-csum-attrs")
  let key = ''
  try {
    for (key in value) {
      const item = value[key]
      if (item === undefined) continue
      switch (key) {
        case "parms": r.writeBytes(w, 1, item); break
        case "tm": { const start = w.startAttribute(2); encodeTcfT(w, item); w.endNest(start) }; break
        case "unknownAttributes": r.writeUnknown(w, item); break
        default: r.unknownKey("act-csum-attrs", ["parms","tm"])
      }
    }
  } catch (error) { r.at(key, -1, error) }
}
const ActCtAttrs_NAMES: Readonly<Record<number, string>> = {"1":"parms","2":"tm","3":"action","4":"zone","5":"mark","6":"mark-mask","7":"labels","8":"labels-mask","9":"nat-ipv4-min","10":"nat-ipv4-max","11":"nat-ipv6-min","12":"nat-ipv6-max","13":"nat-port-min","14":"nat-port-max","16":"helper-name","17":"helper-family","18":"helper-proto"}
function decodeActCtAttrs(view: ByteView, position: number, end: number): ActCtAttrs {
  const { u8, u16, u32, data } = view
  let v0: Uint8Array | undefined
  let v1: TcfT | undefined
  let v2: number | undefined
  let v3: number | undefined
  let v4: number | undefined
  let v5: number | undefined
  let v6: Uint8Array | undefined
  let v7: Uint8Array | undefined
  let v8: number | undefined
  let v9: number | undefined
  let v10: Uint8Array | undefined
  let v11: Uint8Array | undefined
  let v12: number | undefined
  let v13: number | undefined
  let v14: string | undefined
  let v15: number | undefined
  let v16: number | undefined
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
        case 1: case 7: case 8: case 11: case 12: { const item = r.bytes(u8, at, stop); switch (type) { case 1: v0 = item; continue; case 7: v6 = item; continue; case 8: v7 = item; continue; case 11: v10 = item; continue; default: v11 = item; continue } }
        case 2: v1 = decodeTcfT(view, at, stop); continue
        case 3: case 4: if (length === 6) { const item = u16[at >> 1]!; switch (type) { case 3: v2 = item; continue; default: v3 = item; continue } } break
        case 5: case 6: if (length === 8) { const item = u32[at >> 2]!; switch (type) { case 5: v4 = item; continue; default: v5 = item; continue } } break
        case 9: case 10: if (length === 8) { const item = data.getUint32(at, false); switch (type) { case 9: v8 = item; continue; default: v9 = item; continue } } break
        case 13: case 14: if (length === 6) { const item = data.getUint16(at, false); switch (type) { case 13: v12 = item; continue; default: v13 = item; continue } } break
        case 16: v14 = r.decodeText(u8, at, stop); continue
        case 17: case 18: if (length === 5) { const item = u8[at]!; switch (type) { case 17: v15 = item; continue; default: v16 = item; continue } } break
        case 15: continue
      }
      unknown = r.keep(unknown, view, p, length)
    }
    type = -1
    if (p < end) r.leftover(p, end)
  } catch (error) { r.inAttribute(ActCtAttrs_NAMES, type, p, error) }
  return {
    parms: v0,
    tm: v1,
    action: v2,
    zone: v3,
    mark: v4,
    markMask: v5,
    labels: v6,
    labelsMask: v7,
    natIpv4Min: v8,
    natIpv4Max: v9,
    natIpv6Min: v10,
    natIpv6Max: v11,
    natPortMin: v12,
    natPortMax: v13,
    helperName: v14,
    helperFamily: v15,
    helperProto: v16,
    unknownAttributes: unknown,
  }
}
function encodeActCtAttrs(w: Writer, value: any): void {
  r.expectObject(value, "act-ct-attrs")
  let key = ''
  try {
    for (key in value) {
      const item = value[key]
      if (item === undefined) continue
      switch (key) {
        case "parms": r.writeBytes(w, 1, item); break
        case "tm": { const start = w.startAttribute(2); encodeTcfT(w, item); w.endNest(start) }; break
        case "action": w.u16(3, item); break
        case "zone": w.u16(4, item); break
        case "mark": w.u32(5, item); break
        case "markMask": w.u32(6, item); break
        case "labels": r.writeBytes(w, 7, item); break
        case "labelsMask": r.writeBytes(w, 8, item); break
        case "natIpv4Min": w.u32(9, item, false); break
        case "natIpv4Max": w.u32(10, item, false); break
        case "natIpv6Min": r.writeBytes(w, 11, item); break
        case "natIpv6Max": r.writeBytes(w, 12, item); break
        case "natPortMin": w.u16(13, item, false); break
        case "natPortMax": w.u16(14, item, false); break
        case "helperName": r.writeString(w, 16, item); break
        case "helperFamily": w.u8(17, item); break
        case "helperProto": w.u8(18, item); break
        case "unknownAttributes": r.writeUnknown(w, item); break
        default: r.unknownKey("act-ct-attrs", ["parms","tm","action","zone","mark","markMask","labels","labelsMask","natIpv4Min","natIpv4Max","natIpv6Min","natIpv6Max","natPortMin","natPortMax","helperName","helperFamily","helperProto"])
      }
    }
  } catch (error) { r.at(key, -1, error) }
}
const ActCtinfoAttrs_NAMES: Readonly<Record<number, string>> = {"2":"tm","3":"act","4":"zone","5":"parms-dscp-mask","6":"parms-dscp-statemask","7":"parms-cpmark-mask","8":"stats-dscp-set","9":"stats-dscp-error","10":"stats-cpmark-set"}
function decodeActCtinfoAttrs(view: ByteView, position: number, end: number): ActCtinfoAttrs {
  const { u8, u16, u32 } = view
  let v0: TcfT | undefined
  let v1: Uint8Array | undefined
  let v2: number | undefined
  let v3: number | undefined
  let v4: number | undefined
  let v5: number | undefined
  let v6: bigint | undefined
  let v7: bigint | undefined
  let v8: bigint | undefined
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
        case 2: v0 = decodeTcfT(view, at, stop); continue
        case 3: v1 = r.bytes(u8, at, stop); continue
        case 4: if (length === 6) { v2 = u16[at >> 1]!; continue } break
        case 5: case 6: case 7: if (length === 8) { const item = u32[at >> 2]!; switch (type) { case 5: v3 = item; continue; case 6: v4 = item; continue; default: v5 = item; continue } } break
        case 8: case 9: case 10: if (length === 12) { const item = r.u64(view, at, LE); switch (type) { case 8: v6 = item; continue; case 9: v7 = item; continue; default: v8 = item; continue } } break
        case 1: continue
      }
      unknown = r.keep(unknown, view, p, length)
    }
    type = -1
    if (p < end) r.leftover(p, end)
  } catch (error) { r.inAttribute(ActCtinfoAttrs_NAMES, type, p, error) }
  return {
    tm: v0,
    act: v1,
    zone: v2,
    parmsDscpMask: v3,
    parmsDscpStatemask: v4,
    parmsCpmarkMask: v5,
    statsDscpSet: v6,
    statsDscpError: v7,
    statsCpmarkSet: v8,
    unknownAttributes: unknown,
  }
}
function encodeActCtinfoAttrs(w: Writer, value: any): void {
  r.expectObject(value, "act-ctinfo-attrs")
  let key = ''
  try {
    for (key in value) {
      const item = value[key]
      if (item === undefined) continue
      switch (key) {
        case "tm": { const start = w.startAttribute(2); encodeTcfT(w, item); w.endNest(start) }; break
        case "act": r.writeBytes(w, 3, item); break
        case "zone": w.u16(4, item); break
        case "parmsDscpMask": w.u32(5, item); break
        case "parmsDscpStatemask": w.u32(6, item); break
        case "parmsCpmarkMask": w.u32(7, item); break
        case "statsDscpSet": w.u64(8, item); break
        case "statsDscpError": w.u64(9, item); break
        case "statsCpmarkSet": w.u64(10, item); break
        case "unknownAttributes": r.writeUnknown(w, item); break
        default: r.unknownKey("act-ctinfo-attrs", ["tm","act","zone","parmsDscpMask","parmsDscpStatemask","parmsCpmarkMask","statsDscpSet","statsDscpError","statsCpmarkSet"])
      }
    }
  } catch (error) { r.at(key, -1, error) }
}
function decodeTcGact(view: ByteView, position: number, end: number): TcGact {
  const { u32 } = view
  const left = end - position
  return {
    index: left >= 4 ? u32[position >> 2]! : undefined,
    capab: left >= 8 ? u32[(position + 4) >> 2]! : undefined,
    action: left >= 12 ? (u32[(position + 8) >> 2]! | 0) : undefined,
    refcnt: left >= 16 ? (u32[(position + 12) >> 2]! | 0) : undefined,
    bindcnt: left >= 20 ? (u32[(position + 16) >> 2]! | 0) : undefined,
    trailingBytes: left > 20 ? view.u8.slice(position + 20, end) : undefined,
  }
}
function putTcGact(w: Writer, at: number, value: any): void {
  r.expectObject(value, "tc-gact")
  let key = ''
  try {
    for (key in value) {
      const item = value[key]
      if (item === undefined) continue
      switch (key) {
        case "index": r.put.u32(w.view.data, at, item, LE); break
        case "capab": r.put.u32(w.view.data, at + 4, item, LE); break
        case "action": r.put.s32(w.view.data, at + 8, item, LE); break
        case "refcnt": r.put.s32(w.view.data, at + 12, item, LE); break
        case "bindcnt": r.put.s32(w.view.data, at + 16, item, LE); break
        case "trailingBytes": break
        default: r.unknownKey("struct tc-gact", ["index","capab","action","refcnt","bindcnt"])
      }
    }
  } catch (error) { r.at(key, -1, error) }
}
function encodeTcGact(w: Writer, value: any): void {
  const at = w.zeros(20)
  putTcGact(w, at, value)
  if (value.trailingBytes !== undefined) w.raw(value.trailingBytes)
}
function decodeTcGactP(view: ByteView, position: number, end: number): TcGactP {
  const { u16, u32 } = view
  const left = end - position
  return {
    ptype: left >= 2 ? u16[position >> 1]! : undefined,
    pval: left >= 4 ? u16[(position + 2) >> 1]! : undefined,
    paction: left >= 8 ? (u32[(position + 4) >> 2]! | 0) : undefined,
    trailingBytes: left > 8 ? view.u8.slice(position + 8, end) : undefined,
  }
}
function putTcGactP(w: Writer, at: number, value: any): void {
  r.expectObject(value, "tc-gact-p")
  let key = ''
  try {
    for (key in value) {
      const item = value[key]
      if (item === undefined) continue
      switch (key) {
        case "ptype": r.put.u16(w.view.data, at, item, LE); break
        case "pval": r.put.u16(w.view.data, at + 2, item, LE); break
        case "paction": r.put.s32(w.view.data, at + 4, item, LE); break
        case "trailingBytes": break
        default: r.unknownKey("struct tc-gact-p", ["ptype","pval","paction"])
      }
    }
  } catch (error) { r.at(key, -1, error) }
}
function encodeTcGactP(w: Writer, value: any): void {
  const at = w.zeros(8)
  putTcGactP(w, at, value)
  if (value.trailingBytes !== undefined) w.raw(value.trailingBytes)
}
const ActGactAttrs_NAMES: Readonly<Record<number, string>> = {"1":"tm","2":"parms","3":"prob"}
function decodeActGactAttrs(view: ByteView, position: number, end: number): ActGactAttrs {
  const u16 = view.u16
  let v0: TcfT | undefined
  let v1: TcGact | undefined
  let v2: TcGactP | undefined
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
        case 1: v0 = decodeTcfT(view, at, stop); continue
        case 2: v1 = decodeTcGact(view, at, stop); continue
        case 3: v2 = decodeTcGactP(view, at, stop); continue
        case 4: continue
      }
      unknown = r.keep(unknown, view, p, length)
    }
    type = -1
    if (p < end) r.leftover(p, end)
  } catch (error) { r.inAttribute(ActGactAttrs_NAMES, type, p, error) }
  return {
    tm: v0,
    parms: v1,
    prob: v2,
    unknownAttributes: unknown,
  }
}
function encodeActGactAttrs(w: Writer, value: any): void {
  r.expectObject(value, "act-gact-attrs")
  let key = ''
  try {
    for (key in value) {
      const item = value[key]
      if (item === undefined) continue
      switch (key) {
        case "tm": { const start = w.startAttribute(1); encodeTcfT(w, item); w.endNest(start) }; break
        case "parms": { const start = w.startAttribute(2); encodeTcGact(w, item); w.endNest(start) }; break
        case "prob": { const start = w.startAttribute(3); encodeTcGactP(w, item); w.endNest(start) }; break
        case "unknownAttributes": r.writeUnknown(w, item); break
        default: r.unknownKey("act-gact-attrs", ["tm","parms","prob"])
      }
    }
  } catch (error) { r.at(key, -1, error) }
}
const ActGateAttrs_NAMES: Readonly<Record<number, string>> = {"1":"tm","2":"parms","4":"priority","5":"entry-list","6":"base-time","7":"cycle-time","8":"cycle-time-ext","9":"flags","10":"clockid"}
function decodeActGateAttrs(view: ByteView, position: number, end: number): ActGateAttrs {
  const u16 = view.u16
  const { u8, u32 } = view
  let v0: TcfT | undefined
  let v1: Uint8Array | undefined
  let v2: number | undefined
  let v3: Uint8Array | undefined
  let v4: bigint | undefined
  let v5: bigint | undefined
  let v6: bigint | undefined
  let v7: number | undefined
  let v8: number | undefined
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
        case 1: v0 = decodeTcfT(view, at, stop); continue
        case 2: case 5: { const item = r.bytes(u8, at, stop); switch (type) { case 2: v1 = item; continue; default: v3 = item; continue } }
        case 4: case 10: if (length === 8) { const item = (u32[at >> 2]! | 0); switch (type) { case 4: v2 = item; continue; default: v8 = item; continue } } break
        case 6: case 7: case 8: if (length === 12) { const item = r.u64(view, at, LE); switch (type) { case 6: v4 = item; continue; case 7: v5 = item; continue; default: v6 = item; continue } } break
        case 9: if (length === 8) { v7 = u32[at >> 2]!; continue } break
        case 3: continue
      }
      unknown = r.keep(unknown, view, p, length)
    }
    type = -1
    if (p < end) r.leftover(p, end)
  } catch (error) { r.inAttribute(ActGateAttrs_NAMES, type, p, error) }
  return {
    tm: v0,
    parms: v1,
    priority: v2,
    entryList: v3,
    baseTime: v4,
    cycleTime: v5,
    cycleTimeExt: v6,
    flags: v7,
    clockid: v8,
    unknownAttributes: unknown,
  }
}
function encodeActGateAttrs(w: Writer, value: any): void {
  r.expectObject(value, "act-gate-attrs")
  let key = ''
  try {
    for (key in value) {
      const item = value[key]
      if (item === undefined) continue
      switch (key) {
        case "tm": { const start = w.startAttribute(1); encodeTcfT(w, item); w.endNest(start) }; break
        case "parms": r.writeBytes(w, 2, item); break
        case "priority": w.s32(4, item); break
        case "entryList": r.writeBytes(w, 5, item); break
        case "baseTime": w.u64(6, item); break
        case "cycleTime": w.u64(7, item); break
        case "cycleTimeExt": w.u64(8, item); break
        case "flags": w.u32(9, item); break
        case "clockid": w.s32(10, item); break
        case "unknownAttributes": r.writeUnknown(w, item); break
        default: r.unknownKey("act-gate-attrs", ["tm","parms","priority","entryList","baseTime","cycleTime","cycleTimeExt","flags","clockid"])
      }
    }
  } catch (error) { r.at(key, -1, error) }
}
const ActIfeAttrs_NAMES: Readonly<Record<number, string>> = {"1":"parms","2":"tm","3":"dmac","4":"smac","5":"type","6":"metalst"}
function decodeActIfeAttrs(view: ByteView, position: number, end: number): ActIfeAttrs {
  const { u8, u16 } = view
  let v0: Uint8Array | undefined
  let v1: TcfT | undefined
  let v2: Uint8Array | undefined
  let v3: Uint8Array | undefined
  let v4: number | undefined
  let v5: Uint8Array | undefined
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
        case 1: case 3: case 4: case 6: { const item = r.bytes(u8, at, stop); switch (type) { case 1: v0 = item; continue; case 3: v2 = item; continue; case 4: v3 = item; continue; default: v5 = item; continue } }
        case 2: v1 = decodeTcfT(view, at, stop); continue
        case 5: if (length === 6) { v4 = u16[at >> 1]!; continue } break
        case 7: continue
      }
      unknown = r.keep(unknown, view, p, length)
    }
    type = -1
    if (p < end) r.leftover(p, end)
  } catch (error) { r.inAttribute(ActIfeAttrs_NAMES, type, p, error) }
  return {
    parms: v0,
    tm: v1,
    dmac: v2,
    smac: v3,
    type: v4,
    metalst: v5,
    unknownAttributes: unknown,
  }
}
function encodeActIfeAttrs(w: Writer, value: any): void {
  r.expectObject(value, "act-ife-attrs")
  let key = ''
  try {
    for (key in value) {
      const item = value[key]
      if (item === undefined) continue
      switch (key) {
        case "parms": r.writeBytes(w, 1, item); break
        case "tm": { const start = w.startAttribute(2); encodeTcfT(w, item); w.endNest(start) }; break
        case "dmac": r.writeBytes(w, 3, item); break
        case "smac": r.writeBytes(w, 4, item); break
        case "type": w.u16(5, item); break
        case "metalst": r.writeBytes(w, 6, item); break
        case "unknownAttributes": r.writeUnknown(w, item); break
        default: r.unknownKey("act-ife-attrs", ["parms","tm","dmac","smac","type","metalst"])
      }
    }
  } catch (error) { r.at(key, -1, error) }
}
const ActMirredAttrs_NAMES: Readonly<Record<number, string>> = {"1":"tm","2":"parms","4":"blockid"}
function decodeActMirredAttrs(view: ByteView, position: number, end: number): ActMirredAttrs {
  const u16 = view.u16
  const { u8 } = view
  let v0: TcfT | undefined
  let v1: Uint8Array | undefined
  let v2: Uint8Array | undefined
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
        case 1: v0 = decodeTcfT(view, at, stop); continue
        case 2: case 4: { const item = r.bytes(u8, at, stop); switch (type) { case 2: v1 = item; continue; default: v2 = item; continue } }
        case 3: continue
      }
      unknown = r.keep(unknown, view, p, length)
    }
    type = -1
    if (p < end) r.leftover(p, end)
  } catch (error) { r.inAttribute(ActMirredAttrs_NAMES, type, p, error) }
  return {
    tm: v0,
    parms: v1,
    blockid: v2,
    unknownAttributes: unknown,
  }
}
function encodeActMirredAttrs(w: Writer, value: any): void {
  r.expectObject(value, "act-mirred-attrs")
  let key = ''
  try {
    for (key in value) {
      const item = value[key]
      if (item === undefined) continue
      switch (key) {
        case "tm": { const start = w.startAttribute(1); encodeTcfT(w, item); w.endNest(start) }; break
        case "parms": r.writeBytes(w, 2, item); break
        case "blockid": r.writeBytes(w, 4, item); break
        case "unknownAttributes": r.writeUnknown(w, item); break
        default: r.unknownKey("act-mirred-attrs", ["tm","parms","blockid"])
      }
    }
  } catch (error) { r.at(key, -1, error) }
}
function decodeTcMpls(view: ByteView, position: number, end: number): TcMpls {
  const { u32 } = view
  const left = end - position
  return {
    index: left >= 4 ? u32[position >> 2]! : undefined,
    capab: left >= 8 ? u32[(position + 4) >> 2]! : undefined,
    action: left >= 12 ? (u32[(position + 8) >> 2]! | 0) : undefined,
    refcnt: left >= 16 ? (u32[(position + 12) >> 2]! | 0) : undefined,
    bindcnt: left >= 20 ? (u32[(position + 16) >> 2]! | 0) : undefined,
    mAction: left >= 24 ? (u32[(position + 20) >> 2]! | 0) : undefined,
    trailingBytes: left > 24 ? view.u8.slice(position + 24, end) : undefined,
  }
}
function putTcMpls(w: Writer, at: number, value: any): void {
  r.expectObject(value, "tc-mpls")
  let key = ''
  try {
    for (key in value) {
      const item = value[key]
      if (item === undefined) continue
      switch (key) {
        case "index": r.put.u32(w.view.data, at, item, LE); break
        case "capab": r.put.u32(w.view.data, at + 4, item, LE); break
        case "action": r.put.s32(w.view.data, at + 8, item, LE); break
        case "refcnt": r.put.s32(w.view.data, at + 12, item, LE); break
        case "bindcnt": r.put.s32(w.view.data, at + 16, item, LE); break
        case "mAction": r.put.s32(w.view.data, at + 20, item, LE); break
        case "trailingBytes": break
        default: r.unknownKey("struct tc-mpls", ["index","capab","action","refcnt","bindcnt","mAction"])
      }
    }
  } catch (error) { r.at(key, -1, error) }
}
function encodeTcMpls(w: Writer, value: any): void {
  const at = w.zeros(24)
  putTcMpls(w, at, value)
  if (value.trailingBytes !== undefined) w.raw(value.trailingBytes)
}
const ActMplsAttrs_NAMES: Readonly<Record<number, string>> = {"1":"tm","2":"parms","4":"proto","5":"label","6":"tc","7":"ttl","8":"bos"}
function decodeActMplsAttrs(view: ByteView, position: number, end: number): ActMplsAttrs {
  const u16 = view.u16
  const { u8, u32, data } = view
  let v0: TcfT | undefined
  let v1: TcMpls | undefined
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
      const stop = p + length
      switch (type) {
        case 1: v0 = decodeTcfT(view, at, stop); continue
        case 2: v1 = decodeTcMpls(view, at, stop); continue
        case 4: if (length === 6) { v2 = data.getUint16(at, false); continue } break
        case 5: if (length === 8) { v3 = u32[at >> 2]!; continue } break
        case 6: case 7: case 8: if (length === 5) { const item = u8[at]!; switch (type) { case 6: v4 = item; continue; case 7: v5 = item; continue; default: v6 = item; continue } } break
        case 3: continue
      }
      unknown = r.keep(unknown, view, p, length)
    }
    type = -1
    if (p < end) r.leftover(p, end)
  } catch (error) { r.inAttribute(ActMplsAttrs_NAMES, type, p, error) }
  return {
    tm: v0,
    parms: v1,
    proto: v2,
    label: v3,
    tc: v4,
    ttl: v5,
    bos: v6,
    unknownAttributes: unknown,
  }
}
function encodeActMplsAttrs(w: Writer, value: any): void {
  r.expectObject(value, "act-mpls-attrs")
  let key = ''
  try {
    for (key in value) {
      const item = value[key]
      if (item === undefined) continue
      switch (key) {
        case "tm": { const start = w.startAttribute(1); encodeTcfT(w, item); w.endNest(start) }; break
        case "parms": { const start = w.startAttribute(2); encodeTcMpls(w, item); w.endNest(start) }; break
        case "proto": w.u16(4, item, false); break
        case "label": w.u32(5, item); break
        case "tc": w.u8(6, item); break
        case "ttl": w.u8(7, item); break
        case "bos": w.u8(8, item); break
        case "unknownAttributes": r.writeUnknown(w, item); break
        default: r.unknownKey("act-mpls-attrs", ["tm","parms","proto","label","tc","ttl","bos"])
      }
    }
  } catch (error) { r.at(key, -1, error) }
}
const ActNatAttrs_NAMES: Readonly<Record<number, string>> = {"1":"parms","2":"tm"}
function decodeActNatAttrs(view: ByteView, position: number, end: number): ActNatAttrs {
  const u16 = view.u16
  const { u8 } = view
  let v0: Uint8Array | undefined
  let v1: TcfT | undefined
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
        case 2: v1 = decodeTcfT(view, at, stop); continue
        case 3: continue
      }
      unknown = r.keep(unknown, view, p, length)
    }
    type = -1
    if (p < end) r.leftover(p, end)
  } catch (error) { r.inAttribute(ActNatAttrs_NAMES, type, p, error) }
  return {
    parms: v0,
    tm: v1,
    unknownAttributes: unknown,
  }
}
function encodeActNatAttrs(w: Writer, value: any): void {
  r.expectObject(value, "act-nat-attrs")
  let key = ''
  try {
    for (key in value) {
      const item = value[key]
      if (item === undefined) continue
      switch (key) {
        case "parms": r.writeBytes(w, 1, item); break
        case "tm": { const start = w.startAttribute(2); encodeTcfT(w, item); w.endNest(start) }; break
        case "unknownAttributes": r.writeUnknown(w, item); break
        default: r.unknownKey("act-nat-attrs", ["parms","tm"])
      }
    }
  } catch (error) { r.at(key, -1, error) }
}
function decodeTcPeditSel(view: ByteView, position: number, end: number): TcPeditSel {
  const { u8, u32 } = view
  const left = end - position
  return {
    index: left >= 4 ? u32[position >> 2]! : undefined,
    capab: left >= 8 ? u32[(position + 4) >> 2]! : undefined,
    action: left >= 12 ? (u32[(position + 8) >> 2]! | 0) : undefined,
    refcnt: left >= 16 ? (u32[(position + 12) >> 2]! | 0) : undefined,
    bindcnt: left >= 20 ? (u32[(position + 16) >> 2]! | 0) : undefined,
    nkeys: left >= 21 ? u8[position + 20]! : undefined,
    flags: left >= 22 ? u8[position + 21]! : undefined,
    trailingBytes: left > 24 ? view.u8.slice(position + 24, end) : undefined,
  }
}
function putTcPeditSel(w: Writer, at: number, value: any): void {
  r.expectObject(value, "tc-pedit-sel")
  let key = ''
  try {
    for (key in value) {
      const item = value[key]
      if (item === undefined) continue
      switch (key) {
        case "index": r.put.u32(w.view.data, at, item, LE); break
        case "capab": r.put.u32(w.view.data, at + 4, item, LE); break
        case "action": r.put.s32(w.view.data, at + 8, item, LE); break
        case "refcnt": r.put.s32(w.view.data, at + 12, item, LE); break
        case "bindcnt": r.put.s32(w.view.data, at + 16, item, LE); break
        case "nkeys": r.put.u8(w.view.data, at + 20, item, LE); break
        case "flags": r.put.u8(w.view.data, at + 21, item, LE); break
        case "trailingBytes": break
        default: r.unknownKey("struct tc-pedit-sel", ["index","capab","action","refcnt","bindcnt","nkeys","flags"])
      }
    }
  } catch (error) { r.at(key, -1, error) }
}
function encodeTcPeditSel(w: Writer, value: any): void {
  const at = w.zeros(24)
  putTcPeditSel(w, at, value)
  if (value.trailingBytes !== undefined) w.raw(value.trailingBytes)
}
const ActPeditAttrs_NAMES: Readonly<Record<number, string>> = {"1":"tm","2":"parms","4":"parms-ex","5":"keys-ex","6":"key-ex"}
function decodeActPeditAttrs(view: ByteView, position: number, end: number): ActPeditAttrs {
  const u16 = view.u16
  const { u8 } = view
  let v0: TcfT | undefined
  let v1: TcPeditSel | undefined
  let v2: Uint8Array | undefined
  let v3: Uint8Array | undefined
  let v4: Uint8Array | undefined
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
        case 1: v0 = decodeTcfT(view, at, stop); continue
        case 2: v1 = decodeTcPeditSel(view, at, stop); continue
        case 4: case 5: case 6: { const item = r.bytes(u8, at, stop); switch (type) { case 4: v2 = item; continue; case 5: v3 = item; continue; default: v4 = item; continue } }
        case 3: continue
      }
      unknown = r.keep(unknown, view, p, length)
    }
    type = -1
    if (p < end) r.leftover(p, end)
  } catch (error) { r.inAttribute(ActPeditAttrs_NAMES, type, p, error) }
  return {
    tm: v0,
    parms: v1,
    parmsEx: v2,
    keysEx: v3,
    keyEx: v4,
    unknownAttributes: unknown,
  }
}
function encodeActPeditAttrs(w: Writer, value: any): void {
  r.expectObject(value, "act-pedit-attrs")
  let key = ''
  try {
    for (key in value) {
      const item = value[key]
      if (item === undefined) continue
      switch (key) {
        case "tm": { const start = w.startAttribute(1); encodeTcfT(w, item); w.endNest(start) }; break
        case "parms": { const start = w.startAttribute(2); encodeTcPeditSel(w, item); w.endNest(start) }; break
        case "parmsEx": r.writeBytes(w, 4, item); break
        case "keysEx": r.writeBytes(w, 5, item); break
        case "keyEx": r.writeBytes(w, 6, item); break
        case "unknownAttributes": r.writeUnknown(w, item); break
        default: r.unknownKey("act-pedit-attrs", ["tm","parms","parmsEx","keysEx","keyEx"])
      }
    }
  } catch (error) { r.at(key, -1, error) }
}
function decodeTcPolice(view: ByteView, position: number, end: number): TcPolice {
  const { u32 } = view
  const left = end - position
  return {
    index: left >= 4 ? u32[position >> 2]! : undefined,
    action: left >= 8 ? (u32[(position + 4) >> 2]! | 0) : undefined,
    limit: left >= 12 ? u32[(position + 8) >> 2]! : undefined,
    burst: left >= 16 ? u32[(position + 12) >> 2]! : undefined,
    mtu: left >= 20 ? u32[(position + 16) >> 2]! : undefined,
    rate: left >= 32 ? decodeTcRatespec(view, position + 20, position + 20 + 12) : undefined,
    peakrate: left >= 44 ? decodeTcRatespec(view, position + 32, position + 32 + 12) : undefined,
    refcnt: left >= 48 ? (u32[(position + 44) >> 2]! | 0) : undefined,
    bindcnt: left >= 52 ? (u32[(position + 48) >> 2]! | 0) : undefined,
    capab: left >= 56 ? u32[(position + 52) >> 2]! : undefined,
    trailingBytes: left > 56 ? view.u8.slice(position + 56, end) : undefined,
  }
}
function putTcPolice(w: Writer, at: number, value: any): void {
  r.expectObject(value, "tc-police")
  let key = ''
  try {
    for (key in value) {
      const item = value[key]
      if (item === undefined) continue
      switch (key) {
        case "index": r.put.u32(w.view.data, at, item, LE); break
        case "action": r.put.s32(w.view.data, at + 4, item, LE); break
        case "limit": r.put.u32(w.view.data, at + 8, item, LE); break
        case "burst": r.put.u32(w.view.data, at + 12, item, LE); break
        case "mtu": r.put.u32(w.view.data, at + 16, item, LE); break
        case "rate": putTcRatespec(w, at + 20, item); break
        case "peakrate": putTcRatespec(w, at + 32, item); break
        case "refcnt": r.put.s32(w.view.data, at + 44, item, LE); break
        case "bindcnt": r.put.s32(w.view.data, at + 48, item, LE); break
        case "capab": r.put.u32(w.view.data, at + 52, item, LE); break
        case "trailingBytes": break
        default: r.unknownKey("struct tc-police", ["index","action","limit","burst","mtu","rate","peakrate","refcnt","bindcnt","capab"])
      }
    }
  } catch (error) { r.at(key, -1, error) }
}
function encodeTcPolice(w: Writer, value: any): void {
  const at = w.zeros(56)
  putTcPolice(w, at, value)
  if (value.trailingBytes !== undefined) w.raw(value.trailingBytes)
}
const PoliceAttrs_NAMES: Readonly<Record<number, string>> = {"1":"tbf","2":"rate","3":"peakrate","4":"avrate","5":"result","6":"tm","8":"rate64","9":"peakrate64","10":"pktrate64","11":"pktburst64"}
function decodePoliceAttrs(view: ByteView, position: number, end: number): PoliceAttrs {
  const u16 = view.u16
  const { u8, u32 } = view
  let v0: TcPolice | undefined
  let v1: Uint8Array | undefined
  let v2: Uint8Array | undefined
  let v3: number | undefined
  let v4: number | undefined
  let v5: TcfT | undefined
  let v6: bigint | undefined
  let v7: bigint | undefined
  let v8: bigint | undefined
  let v9: bigint | undefined
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
        case 1: v0 = decodeTcPolice(view, at, stop); continue
        case 2: case 3: { const item = r.bytes(u8, at, stop); switch (type) { case 2: v1 = item; continue; default: v2 = item; continue } }
        case 4: case 5: if (length === 8) { const item = u32[at >> 2]!; switch (type) { case 4: v3 = item; continue; default: v4 = item; continue } } break
        case 6: v5 = decodeTcfT(view, at, stop); continue
        case 8: case 9: case 10: case 11: if (length === 12) { const item = r.u64(view, at, LE); switch (type) { case 8: v6 = item; continue; case 9: v7 = item; continue; case 10: v8 = item; continue; default: v9 = item; continue } } break
        case 7: continue
      }
      unknown = r.keep(unknown, view, p, length)
    }
    type = -1
    if (p < end) r.leftover(p, end)
  } catch (error) { r.inAttribute(PoliceAttrs_NAMES, type, p, error) }
  return {
    tbf: v0,
    rate: v1,
    peakrate: v2,
    avrate: v3,
    result: v4,
    tm: v5,
    rate64: v6,
    peakrate64: v7,
    pktrate64: v8,
    pktburst64: v9,
    unknownAttributes: unknown,
  }
}
function encodePoliceAttrs(w: Writer, value: any): void {
  r.expectObject(value, "police-attrs")
  let key = ''
  try {
    for (key in value) {
      const item = value[key]
      if (item === undefined) continue
      switch (key) {
        case "tbf": { const start = w.startAttribute(1); encodeTcPolice(w, item); w.endNest(start) }; break
        case "rate": r.writeBytes(w, 2, item); break
        case "peakrate": r.writeBytes(w, 3, item); break
        case "avrate": w.u32(4, item); break
        case "result": w.u32(5, item); break
        case "tm": { const start = w.startAttribute(6); encodeTcfT(w, item); w.endNest(start) }; break
        case "rate64": w.u64(8, item); break
        case "peakrate64": w.u64(9, item); break
        case "pktrate64": w.u64(10, item); break
        case "pktburst64": w.u64(11, item); break
        case "unknownAttributes": r.writeUnknown(w, item); break
        default: r.unknownKey("police-attrs", ["tbf","rate","peakrate","avrate","result","tm","rate64","peakrate64","pktrate64","pktburst64"])
      }
    }
  } catch (error) { r.at(key, -1, error) }
}
const ActSampleAttrs_NAMES: Readonly<Record<number, string>> = {"1":"tm","2":"parms","3":"rate","4":"trunc-size","5":"psample-group"}
function decodeActSampleAttrs(view: ByteView, position: number, end: number): ActSampleAttrs {
  const u16 = view.u16
  const { u32 } = view
  let v0: TcfT | undefined
  let v1: TcGact | undefined
  let v2: number | undefined
  let v3: number | undefined
  let v4: number | undefined
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
        case 1: v0 = decodeTcfT(view, at, stop); continue
        case 2: v1 = decodeTcGact(view, at, stop); continue
        case 3: case 4: case 5: if (length === 8) { const item = u32[at >> 2]!; switch (type) { case 3: v2 = item; continue; case 4: v3 = item; continue; default: v4 = item; continue } } break
        case 6: continue
      }
      unknown = r.keep(unknown, view, p, length)
    }
    type = -1
    if (p < end) r.leftover(p, end)
  } catch (error) { r.inAttribute(ActSampleAttrs_NAMES, type, p, error) }
  return {
    tm: v0,
    parms: v1,
    rate: v2,
    truncSize: v3,
    psampleGroup: v4,
    unknownAttributes: unknown,
  }
}
function encodeActSampleAttrs(w: Writer, value: any): void {
  r.expectObject(value, "act-sample-attrs")
  let key = ''
  try {
    for (key in value) {
      const item = value[key]
      if (item === undefined) continue
      switch (key) {
        case "tm": { const start = w.startAttribute(1); encodeTcfT(w, item); w.endNest(start) }; break
        case "parms": { const start = w.startAttribute(2); encodeTcGact(w, item); w.endNest(start) }; break
        case "rate": w.u32(3, item); break
        case "truncSize": w.u32(4, item); break
        case "psampleGroup": w.u32(5, item); break
        case "unknownAttributes": r.writeUnknown(w, item); break
        default: r.unknownKey("act-sample-attrs", ["tm","parms","rate","truncSize","psampleGroup"])
      }
    }
  } catch (error) { r.at(key, -1, error) }
}
const ActSimpleAttrs_NAMES: Readonly<Record<number, string>> = {"1":"tm","2":"parms","3":"data"}
function decodeActSimpleAttrs(view: ByteView, position: number, end: number): ActSimpleAttrs {
  const u16 = view.u16
  const { u8 } = view
  let v0: TcfT | undefined
  let v1: Uint8Array | undefined
  let v2: Uint8Array | undefined
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
        case 1: v0 = decodeTcfT(view, at, stop); continue
        case 2: case 3: { const item = r.bytes(u8, at, stop); switch (type) { case 2: v1 = item; continue; default: v2 = item; continue } }
        case 4: continue
      }
      unknown = r.keep(unknown, view, p, length)
    }
    type = -1
    if (p < end) r.leftover(p, end)
  } catch (error) { r.inAttribute(ActSimpleAttrs_NAMES, type, p, error) }
  return {
    tm: v0,
    parms: v1,
    data: v2,
    unknownAttributes: unknown,
  }
}
function encodeActSimpleAttrs(w: Writer, value: any): void {
  r.expectObject(value, "act-simple-attrs")
  let key = ''
  try {
    for (key in value) {
      const item = value[key]
      if (item === undefined) continue
      switch (key) {
        case "tm": { const start = w.startAttribute(1); encodeTcfT(w, item); w.endNest(start) }; break
        case "parms": r.writeBytes(w, 2, item); break
        case "data": r.writeBytes(w, 3, item); break
        case "unknownAttributes": r.writeUnknown(w, item); break
        default: r.unknownKey("act-simple-attrs", ["tm","parms","data"])
      }
    }
  } catch (error) { r.at(key, -1, error) }
}
const ActSkbeditAttrs_NAMES: Readonly<Record<number, string>> = {"1":"tm","2":"parms","3":"priority","4":"queue-mapping","5":"mark","7":"ptype","8":"mask","9":"flags","10":"queue-mapping-max"}
function decodeActSkbeditAttrs(view: ByteView, position: number, end: number): ActSkbeditAttrs {
  const { u8, u16, u32 } = view
  let v0: TcfT | undefined
  let v1: Uint8Array | undefined
  let v2: number | undefined
  let v3: number | undefined
  let v4: number | undefined
  let v5: number | undefined
  let v6: number | undefined
  let v7: bigint | undefined
  let v8: number | undefined
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
        case 1: v0 = decodeTcfT(view, at, stop); continue
        case 2: v1 = r.bytes(u8, at, stop); continue
        case 3: case 5: case 8: if (length === 8) { const item = u32[at >> 2]!; switch (type) { case 3: v2 = item; continue; case 5: v4 = item; continue; default: v6 = item; continue } } break
        case 4: case 7: case 10: if (length === 6) { const item = u16[at >> 1]!; switch (type) { case 4: v3 = item; continue; case 7: v5 = item; continue; default: v8 = item; continue } } break
        case 9: if (length === 12) { v7 = r.u64(view, at, LE); continue } break
        case 6: continue
      }
      unknown = r.keep(unknown, view, p, length)
    }
    type = -1
    if (p < end) r.leftover(p, end)
  } catch (error) { r.inAttribute(ActSkbeditAttrs_NAMES, type, p, error) }
  return {
    tm: v0,
    parms: v1,
    priority: v2,
    queueMapping: v3,
    mark: v4,
    ptype: v5,
    mask: v6,
    flags: v7,
    queueMappingMax: v8,
    unknownAttributes: unknown,
  }
}
function encodeActSkbeditAttrs(w: Writer, value: any): void {
  r.expectObject(value, "act-skbedit-attrs")
  let key = ''
  try {
    for (key in value) {
      const item = value[key]
      if (item === undefined) continue
      switch (key) {
        case "tm": { const start = w.startAttribute(1); encodeTcfT(w, item); w.endNest(start) }; break
        case "parms": r.writeBytes(w, 2, item); break
        case "priority": w.u32(3, item); break
        case "queueMapping": w.u16(4, item); break
        case "mark": w.u32(5, item); break
        case "ptype": w.u16(7, item); break
        case "mask": w.u32(8, item); break
        case "flags": w.u64(9, item); break
        case "queueMappingMax": w.u16(10, item); break
        case "unknownAttributes": r.writeUnknown(w, item); break
        default: r.unknownKey("act-skbedit-attrs", ["tm","parms","priority","queueMapping","mark","ptype","mask","flags","queueMappingMax"])
      }
    }
  } catch (error) { r.at(key, -1, error) }
}
const ActSkbmodAttrs_NAMES: Readonly<Record<number, string>> = {"1":"tm","2":"parms","3":"dmac","4":"smac","5":"etype"}
function decodeActSkbmodAttrs(view: ByteView, position: number, end: number): ActSkbmodAttrs {
  const u16 = view.u16
  const { u8 } = view
  let v0: TcfT | undefined
  let v1: Uint8Array | undefined
  let v2: Uint8Array | undefined
  let v3: Uint8Array | undefined
  let v4: Uint8Array | undefined
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
        case 1: v0 = decodeTcfT(view, at, stop); continue
        case 2: case 3: case 4: case 5: { const item = r.bytes(u8, at, stop); switch (type) { case 2: v1 = item; continue; case 3: v2 = item; continue; case 4: v3 = item; continue; default: v4 = item; continue } }
        case 6: continue
      }
      unknown = r.keep(unknown, view, p, length)
    }
    type = -1
    if (p < end) r.leftover(p, end)
  } catch (error) { r.inAttribute(ActSkbmodAttrs_NAMES, type, p, error) }
  return {
    tm: v0,
    parms: v1,
    dmac: v2,
    smac: v3,
    etype: v4,
    unknownAttributes: unknown,
  }
}
function encodeActSkbmodAttrs(w: Writer, value: any): void {
  r.expectObject(value, "act-skbmod-attrs")
  let key = ''
  try {
    for (key in value) {
      const item = value[key]
      if (item === undefined) continue
      switch (key) {
        case "tm": { const start = w.startAttribute(1); encodeTcfT(w, item); w.endNest(start) }; break
        case "parms": r.writeBytes(w, 2, item); break
        case "dmac": r.writeBytes(w, 3, item); break
        case "smac": r.writeBytes(w, 4, item); break
        case "etype": r.writeBytes(w, 5, item); break
        case "unknownAttributes": r.writeUnknown(w, item); break
        default: r.unknownKey("act-skbmod-attrs", ["tm","parms","dmac","smac","etype"])
      }
    }
  } catch (error) { r.at(key, -1, error) }
}
const ActTunnelKeyAttrs_NAMES: Readonly<Record<number, string>> = {"1":"tm","2":"parms","3":"enc-ipv4-src","4":"enc-ipv4-dst","5":"enc-ipv6-src","6":"enc-ipv6-dst","7":"enc-key-id","9":"enc-dst-port","10":"no-csum","11":"enc-opts","12":"enc-tos","13":"enc-ttl","14":"no-frag"}
function decodeActTunnelKeyAttrs(view: ByteView, position: number, end: number): ActTunnelKeyAttrs {
  const u16 = view.u16
  const { u8, data } = view
  let v0: TcfT | undefined
  let v1: Uint8Array | undefined
  let v2: number | undefined
  let v3: number | undefined
  let v4: Uint8Array | undefined
  let v5: Uint8Array | undefined
  let v6: bigint | undefined
  let v7: number | undefined
  let v8: number | undefined
  let v9: Uint8Array | undefined
  let v10: number | undefined
  let v11: number | undefined
  let v12: boolean | undefined
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
        case 1: v0 = decodeTcfT(view, at, stop); continue
        case 2: case 5: case 6: case 11: { const item = r.bytes(u8, at, stop); switch (type) { case 2: v1 = item; continue; case 5: v4 = item; continue; case 6: v5 = item; continue; default: v9 = item; continue } }
        case 3: case 4: if (length === 8) { const item = data.getUint32(at, false); switch (type) { case 3: v2 = item; continue; default: v3 = item; continue } } break
        case 7: if (length === 12) { v6 = r.u64(view, at, false); continue } break
        case 9: if (length === 6) { v7 = data.getUint16(at, false); continue } break
        case 10: case 12: case 13: if (length === 5) { const item = u8[at]!; switch (type) { case 10: v8 = item; continue; case 12: v10 = item; continue; default: v11 = item; continue } } break
        case 14: if (length === 4) { v12 = true; continue } break
        case 8: continue
      }
      unknown = r.keep(unknown, view, p, length)
    }
    type = -1
    if (p < end) r.leftover(p, end)
  } catch (error) { r.inAttribute(ActTunnelKeyAttrs_NAMES, type, p, error) }
  return {
    tm: v0,
    parms: v1,
    encIpv4Src: v2,
    encIpv4Dst: v3,
    encIpv6Src: v4,
    encIpv6Dst: v5,
    encKeyId: v6,
    encDstPort: v7,
    noCsum: v8,
    encOpts: v9,
    encTos: v10,
    encTtl: v11,
    noFrag: v12,
    unknownAttributes: unknown,
  }
}
function encodeActTunnelKeyAttrs(w: Writer, value: any): void {
  r.expectObject(value, "act-tunnel-key-attrs")
  let key = ''
  try {
    for (key in value) {
      const item = value[key]
      if (item === undefined) continue
      switch (key) {
        case "tm": { const start = w.startAttribute(1); encodeTcfT(w, item); w.endNest(start) }; break
        case "parms": r.writeBytes(w, 2, item); break
        case "encIpv4Src": w.u32(3, item, false); break
        case "encIpv4Dst": w.u32(4, item, false); break
        case "encIpv6Src": r.writeBytes(w, 5, item); break
        case "encIpv6Dst": r.writeBytes(w, 6, item); break
        case "encKeyId": w.u64(7, item, false); break
        case "encDstPort": w.u16(9, item, false); break
        case "noCsum": w.u8(10, item); break
        case "encOpts": r.writeBytes(w, 11, item); break
        case "encTos": w.u8(12, item); break
        case "encTtl": w.u8(13, item); break
        case "noFrag": r.writeFlag(w, 14, item); break
        case "unknownAttributes": r.writeUnknown(w, item); break
        default: r.unknownKey("act-tunnel-key-attrs", ["tm","parms","encIpv4Src","encIpv4Dst","encIpv6Src","encIpv6Dst","encKeyId","encDstPort","noCsum","encOpts","encTos","encTtl","noFrag"])
      }
    }
  } catch (error) { r.at(key, -1, error) }
}
function decodeTcVlan(view: ByteView, position: number, end: number): TcVlan {
  const { u32 } = view
  const left = end - position
  return {
    index: left >= 4 ? u32[position >> 2]! : undefined,
    capab: left >= 8 ? u32[(position + 4) >> 2]! : undefined,
    action: left >= 12 ? (u32[(position + 8) >> 2]! | 0) : undefined,
    refcnt: left >= 16 ? (u32[(position + 12) >> 2]! | 0) : undefined,
    bindcnt: left >= 20 ? (u32[(position + 16) >> 2]! | 0) : undefined,
    vAction: left >= 24 ? (u32[(position + 20) >> 2]! | 0) : undefined,
    trailingBytes: left > 24 ? view.u8.slice(position + 24, end) : undefined,
  }
}
function putTcVlan(w: Writer, at: number, value: any): void {
  r.expectObject(value, "tc-vlan")
  let key = ''
  try {
    for (key in value) {
      const item = value[key]
      if (item === undefined) continue
      switch (key) {
        case "index": r.put.u32(w.view.data, at, item, LE); break
        case "capab": r.put.u32(w.view.data, at + 4, item, LE); break
        case "action": r.put.s32(w.view.data, at + 8, item, LE); break
        case "refcnt": r.put.s32(w.view.data, at + 12, item, LE); break
        case "bindcnt": r.put.s32(w.view.data, at + 16, item, LE); break
        case "vAction": r.put.s32(w.view.data, at + 20, item, LE); break
        case "trailingBytes": break
        default: r.unknownKey("struct tc-vlan", ["index","capab","action","refcnt","bindcnt","vAction"])
      }
    }
  } catch (error) { r.at(key, -1, error) }
}
function encodeTcVlan(w: Writer, value: any): void {
  const at = w.zeros(24)
  putTcVlan(w, at, value)
  if (value.trailingBytes !== undefined) w.raw(value.trailingBytes)
}
const ActVlanAttrs_NAMES: Readonly<Record<number, string>> = {"1":"tm","2":"parms","3":"push-vlan-id","4":"push-vlan-protocol","6":"push-vlan-priority","7":"push-eth-dst","8":"push-eth-src"}
function decodeActVlanAttrs(view: ByteView, position: number, end: number): ActVlanAttrs {
  const { u8, u16 } = view
  let v0: TcfT | undefined
  let v1: TcVlan | undefined
  let v2: number | undefined
  let v3: number | undefined
  let v4: number | undefined
  let v5: Uint8Array | undefined
  let v6: Uint8Array | undefined
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
        case 1: v0 = decodeTcfT(view, at, stop); continue
        case 2: v1 = decodeTcVlan(view, at, stop); continue
        case 3: case 4: if (length === 6) { const item = u16[at >> 1]!; switch (type) { case 3: v2 = item; continue; default: v3 = item; continue } } break
        case 6: if (length === 5) { v4 = u8[at]!; continue } break
        case 7: case 8: { const item = r.bytes(u8, at, stop); switch (type) { case 7: v5 = item; continue; default: v6 = item; continue } }
        case 5: continue
      }
      unknown = r.keep(unknown, view, p, length)
    }
    type = -1
    if (p < end) r.leftover(p, end)
  } catch (error) { r.inAttribute(ActVlanAttrs_NAMES, type, p, error) }
  return {
    tm: v0,
    parms: v1,
    pushVlanId: v2,
    pushVlanProtocol: v3,
    pushVlanPriority: v4,
    pushEthDst: v5,
    pushEthSrc: v6,
    unknownAttributes: unknown,
  }
}
function encodeActVlanAttrs(w: Writer, value: any): void {
  r.expectObject(value, "act-vlan-attrs")
  let key = ''
  try {
    for (key in value) {
      const item = value[key]
      if (item === undefined) continue
      switch (key) {
        case "tm": { const start = w.startAttribute(1); encodeTcfT(w, item); w.endNest(start) }; break
        case "parms": { const start = w.startAttribute(2); encodeTcVlan(w, item); w.endNest(start) }; break
        case "pushVlanId": w.u16(3, item); break
        case "pushVlanProtocol": w.u16(4, item); break
        case "pushVlanPriority": w.u8(6, item); break
        case "pushEthDst": r.writeBytes(w, 7, item); break
        case "pushEthSrc": r.writeBytes(w, 8, item); break
        case "unknownAttributes": r.writeUnknown(w, item); break
        default: r.unknownKey("act-vlan-attrs", ["tm","parms","pushVlanId","pushVlanProtocol","pushVlanPriority","pushEthDst","pushEthSrc"])
      }
    }
  } catch (error) { r.at(key, -1, error) }
}
function elementCakeTinStatsAttrs(elementIndex: number, at: number, stop: number, view: ByteView) {
  const item: any = decodeCakeTinStatsAttrs(view, at, stop)
  return { elementIndex, sentPackets: item.sentPackets, sentBytes64: item.sentBytes64, droppedPackets: item.droppedPackets, droppedBytes64: item.droppedBytes64, acksDroppedPackets: item.acksDroppedPackets, acksDroppedBytes64: item.acksDroppedBytes64, ecnMarkedPackets: item.ecnMarkedPackets, ecnMarkedBytes64: item.ecnMarkedBytes64, backlogPackets: item.backlogPackets, backlogBytes: item.backlogBytes, thresholdRate64: item.thresholdRate64, targetUs: item.targetUs, intervalUs: item.intervalUs, wayIndirectHits: item.wayIndirectHits, wayMisses: item.wayMisses, wayCollisions: item.wayCollisions, peakDelayUs: item.peakDelayUs, avgDelayUs: item.avgDelayUs, baseDelayUs: item.baseDelayUs, sparseFlows: item.sparseFlows, bulkFlows: item.bulkFlows, unresponsiveFlows: item.unresponsiveFlows, maxSkblen: item.maxSkblen, flowQuantum: item.flowQuantum, unknownAttributes: item.unknownAttributes }
}
const CakeStatsAttrs_NAMES: Readonly<Record<number, string>> = {"2":"capacity-estimate64","3":"memory-limit","4":"memory-used","5":"avg-netoff","6":"min-netlen","7":"max-netlen","8":"min-adjlen","9":"max-adjlen","10":"tin-stats","11":"deficit","12":"cobalt-count","13":"dropping","14":"drop-next-us","15":"p-drop","16":"blue-timer-us"}
function decodeCakeStatsAttrs(view: ByteView, position: number, end: number): CakeStatsAttrs {
  const u16 = view.u16
  const { u32 } = view
  let v0: bigint | undefined
  let v1: number | undefined
  let v2: number | undefined
  let v3: number | undefined
  let v4: number | undefined
  let v5: number | undefined
  let v6: number | undefined
  let v7: number | undefined
  let v8: readonly (CakeTinStatsAttrs & { readonly elementIndex?: number | undefined })[] | undefined
  let v9: number | undefined
  let v10: number | undefined
  let v11: number | undefined
  let v12: number | undefined
  let v13: number | undefined
  let v14: number | undefined
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
        case 2: if (length === 12) { v0 = r.u64(view, at, LE); continue } break
        case 3: case 4: case 5: case 6: case 7: case 8: case 9: case 12: case 13: case 15: if (length === 8) { const item = u32[at >> 2]!; switch (type) { case 3: v1 = item; continue; case 4: v2 = item; continue; case 5: v3 = item; continue; case 6: v4 = item; continue; case 7: v5 = item; continue; case 8: v6 = item; continue; case 9: v7 = item; continue; case 12: v10 = item; continue; case 13: v11 = item; continue; default: v13 = item; continue } } break
        case 10: { const item = r.indexedArray(view, at, stop, elementCakeTinStatsAttrs); if (item === undefined) break; v8 = item; continue }
        case 11: case 14: case 16: if (length === 8) { const item = (u32[at >> 2]! | 0); switch (type) { case 11: v9 = item; continue; case 14: v12 = item; continue; default: v14 = item; continue } } break
        case 1: continue
      }
      unknown = r.keep(unknown, view, p, length)
    }
    type = -1
    if (p < end) r.leftover(p, end)
  } catch (error) { r.inAttribute(CakeStatsAttrs_NAMES, type, p, error) }
  return {
    capacityEstimate64: v0,
    memoryLimit: v1,
    memoryUsed: v2,
    avgNetoff: v3,
    minNetlen: v4,
    maxNetlen: v5,
    minAdjlen: v6,
    maxAdjlen: v7,
    tinStats: v8,
    deficit: v9,
    cobaltCount: v10,
    dropping: v11,
    dropNextUs: v12,
    pDrop: v13,
    blueTimerUs: v14,
    unknownAttributes: unknown,
  }
}
function encodeCakeStatsAttrs(w: Writer, value: any): void {
  r.expectObject(value, "cake-stats-attrs")
  let key = ''
  let index = -1
  try {
    for (key in value) {
      const item = value[key]
      if (item === undefined) continue
      switch (key) {
        case "capacityEstimate64": w.u64(2, item); break
        case "memoryLimit": w.u32(3, item); break
        case "memoryUsed": w.u32(4, item); break
        case "avgNetoff": w.u32(5, item); break
        case "minNetlen": w.u32(6, item); break
        case "maxNetlen": w.u32(7, item); break
        case "minAdjlen": w.u32(8, item); break
        case "maxAdjlen": w.u32(9, item); break
        case "tinStats": { const array = w.startNest(10); r.expectArray(item); const list = item as readonly any[]; for (let i = 0; i < list.length; i++) { index = i; const item = list[i]; const type = r.nestType(item?.elementIndex ?? i + 1); { const nest = w.startNest(type); encodeCakeTinStatsAttrs(w, item); w.endNest(nest) } } index = -1; w.endNest(array) }; break
        case "deficit": w.s32(11, item); break
        case "cobaltCount": w.u32(12, item); break
        case "dropping": w.u32(13, item); break
        case "dropNextUs": w.s32(14, item); break
        case "pDrop": w.u32(15, item); break
        case "blueTimerUs": w.s32(16, item); break
        case "unknownAttributes": r.writeUnknown(w, item); break
        default: r.unknownKey("cake-stats-attrs", ["capacityEstimate64","memoryLimit","memoryUsed","avgNetoff","minNetlen","maxNetlen","minAdjlen","maxAdjlen","tinStats","deficit","cobaltCount","dropping","dropNextUs","pDrop","blueTimerUs"])
      }
    }
  } catch (error) { r.at(key, index, error) }
}
function decodeTcChokeXstatsHeader(view: ByteView, position: number, end: number): TcChokeXstatsHeader {
  const { u32 } = view
  if (end - position < 20) r.shortHeader("tc-choke-xstats", 20, position, end)
  return {
    early: u32[position >> 2]!,
    pdrop: u32[(position + 4) >> 2]!,
    other: u32[(position + 8) >> 2]!,
    marked: u32[(position + 12) >> 2]!,
    matched: u32[(position + 16) >> 2]!,
  }
}
function encodeTcChokeXstatsHeader(w: Writer, value: any): void {
  r.expectObject(value, "tc-choke-xstats")
  const header = w.zeros(20)
  w.pad()
  let key = ''
  try {
    for (key in value) {
      const item = value[key]
      if (item === undefined) continue
      switch (key) {
        case "early": r.put.u32(w.view.data, header + 0, item, LE); break
        case "pdrop": r.put.u32(w.view.data, header + 4, item, LE); break
        case "other": r.put.u32(w.view.data, header + 8, item, LE); break
        case "marked": r.put.u32(w.view.data, header + 12, item, LE); break
        case "matched": r.put.u32(w.view.data, header + 16, item, LE); break
        default: r.unknownKey("tc-choke-xstats", ["early","pdrop","other","marked","matched"])
      }
    }
  } catch (error) { r.at(key, -1, error) }
}
function decodeTcCodelXstatsHeader(view: ByteView, position: number, end: number): TcCodelXstatsHeader {
  const { u32 } = view
  if (end - position < 36) r.shortHeader("tc-codel-xstats", 36, position, end)
  return {
    maxpacket: u32[position >> 2]!,
    count: u32[(position + 4) >> 2]!,
    lastcount: u32[(position + 8) >> 2]!,
    ldelay: u32[(position + 12) >> 2]!,
    dropNext: (u32[(position + 16) >> 2]! | 0),
    dropOverlimit: u32[(position + 20) >> 2]!,
    ecnMark: u32[(position + 24) >> 2]!,
    dropping: u32[(position + 28) >> 2]!,
    ceMark: u32[(position + 32) >> 2]!,
  }
}
function encodeTcCodelXstatsHeader(w: Writer, value: any): void {
  r.expectObject(value, "tc-codel-xstats")
  const header = w.zeros(36)
  w.pad()
  let key = ''
  try {
    for (key in value) {
      const item = value[key]
      if (item === undefined) continue
      switch (key) {
        case "maxpacket": r.put.u32(w.view.data, header + 0, item, LE); break
        case "count": r.put.u32(w.view.data, header + 4, item, LE); break
        case "lastcount": r.put.u32(w.view.data, header + 8, item, LE); break
        case "ldelay": r.put.u32(w.view.data, header + 12, item, LE); break
        case "dropNext": r.put.s32(w.view.data, header + 16, item, LE); break
        case "dropOverlimit": r.put.u32(w.view.data, header + 20, item, LE); break
        case "ecnMark": r.put.u32(w.view.data, header + 24, item, LE); break
        case "dropping": r.put.u32(w.view.data, header + 28, item, LE); break
        case "ceMark": r.put.u32(w.view.data, header + 32, item, LE); break
        default: r.unknownKey("tc-codel-xstats", ["maxpacket","count","lastcount","ldelay","dropNext","dropOverlimit","ecnMark","dropping","ceMark"])
      }
    }
  } catch (error) { r.at(key, -1, error) }
}
function decodeTcDualpi2XstatsHeader(view: ByteView, position: number, end: number): TcDualpi2XstatsHeader {
  const { u32 } = view
  if (end - position < 48) r.shortHeader("tc-dualpi2-xstats", 48, position, end)
  return {
    prob: u32[position >> 2]!,
    delayC: u32[(position + 4) >> 2]!,
    delayL: u32[(position + 8) >> 2]!,
    pktsInC: u32[(position + 12) >> 2]!,
    pktsInL: u32[(position + 16) >> 2]!,
    maxq: u32[(position + 20) >> 2]!,
    ecnMark: u32[(position + 24) >> 2]!,
    stepMark: u32[(position + 28) >> 2]!,
    credit: (u32[(position + 32) >> 2]! | 0),
    memoryUsed: u32[(position + 36) >> 2]!,
    maxMemoryUsed: u32[(position + 40) >> 2]!,
    memoryLimit: u32[(position + 44) >> 2]!,
  }
}
function encodeTcDualpi2XstatsHeader(w: Writer, value: any): void {
  r.expectObject(value, "tc-dualpi2-xstats")
  const header = w.zeros(48)
  w.pad()
  let key = ''
  try {
    for (key in value) {
      const item = value[key]
      if (item === undefined) continue
      switch (key) {
        case "prob": r.put.u32(w.view.data, header + 0, item, LE); break
        case "delayC": r.put.u32(w.view.data, header + 4, item, LE); break
        case "delayL": r.put.u32(w.view.data, header + 8, item, LE); break
        case "pktsInC": r.put.u32(w.view.data, header + 12, item, LE); break
        case "pktsInL": r.put.u32(w.view.data, header + 16, item, LE); break
        case "maxq": r.put.u32(w.view.data, header + 20, item, LE); break
        case "ecnMark": r.put.u32(w.view.data, header + 24, item, LE); break
        case "stepMark": r.put.u32(w.view.data, header + 28, item, LE); break
        case "credit": r.put.s32(w.view.data, header + 32, item, LE); break
        case "memoryUsed": r.put.u32(w.view.data, header + 36, item, LE); break
        case "maxMemoryUsed": r.put.u32(w.view.data, header + 40, item, LE); break
        case "memoryLimit": r.put.u32(w.view.data, header + 44, item, LE); break
        default: r.unknownKey("tc-dualpi2-xstats", ["prob","delayC","delayL","pktsInC","pktsInL","maxq","ecnMark","stepMark","credit","memoryUsed","maxMemoryUsed","memoryLimit"])
      }
    }
  } catch (error) { r.at(key, -1, error) }
}
function decodeTcFqQdStatsHeader(view: ByteView, position: number, end: number): TcFqQdStatsHeader {
  const { u8, u32 } = view
  if (end - position < 152) r.shortHeader("tc-fq-qd-stats", 152, position, end)
  return {
    gcFlows: r.u64(view, position, LE),
    highprioPackets: r.u64(view, position + 8, LE),
    tcpRetrans: r.u64(view, position + 16, LE),
    throttled: r.u64(view, position + 24, LE),
    flowsPlimit: r.u64(view, position + 32, LE),
    pktsTooLong: r.u64(view, position + 40, LE),
    allocationErrors: r.u64(view, position + 48, LE),
    timeNextDelayedFlow: r.s64(view, position + 56, LE),
    flows: u32[(position + 64) >> 2]!,
    inactiveFlows: u32[(position + 68) >> 2]!,
    throttledFlows: u32[(position + 72) >> 2]!,
    unthrottleLatencyNs: u32[(position + 76) >> 2]!,
    ceMark: r.u64(view, position + 80, LE),
    horizonDrops: r.u64(view, position + 88, LE),
    horizonCaps: r.u64(view, position + 96, LE),
    fastpathPackets: r.u64(view, position + 104, LE),
    bandDrops: u8.slice(position + 112, position + 112 + 24),
    bandPktCount: u8.slice(position + 136, position + 136 + 12),
  }
}
function encodeTcFqQdStatsHeader(w: Writer, value: any): void {
  r.expectObject(value, "tc-fq-qd-stats")
  const header = w.zeros(152)
  w.pad()
  let key = ''
  try {
    for (key in value) {
      const item = value[key]
      if (item === undefined) continue
      switch (key) {
        case "gcFlows": r.put.u64(w.view.data, header + 0, item, LE); break
        case "highprioPackets": r.put.u64(w.view.data, header + 8, item, LE); break
        case "tcpRetrans": r.put.u64(w.view.data, header + 16, item, LE); break
        case "throttled": r.put.u64(w.view.data, header + 24, item, LE); break
        case "flowsPlimit": r.put.u64(w.view.data, header + 32, item, LE); break
        case "pktsTooLong": r.put.u64(w.view.data, header + 40, item, LE); break
        case "allocationErrors": r.put.u64(w.view.data, header + 48, item, LE); break
        case "timeNextDelayedFlow": r.put.s64(w.view.data, header + 56, item, LE); break
        case "flows": r.put.u32(w.view.data, header + 64, item, LE); break
        case "inactiveFlows": r.put.u32(w.view.data, header + 68, item, LE); break
        case "throttledFlows": r.put.u32(w.view.data, header + 72, item, LE); break
        case "unthrottleLatencyNs": r.put.u32(w.view.data, header + 76, item, LE); break
        case "ceMark": r.put.u64(w.view.data, header + 80, item, LE); break
        case "horizonDrops": r.put.u64(w.view.data, header + 88, item, LE); break
        case "horizonCaps": r.put.u64(w.view.data, header + 96, item, LE); break
        case "fastpathPackets": r.put.u64(w.view.data, header + 104, item, LE); break
        case "bandDrops": r.putBytes(w, header + 112, 24, item); break
        case "bandPktCount": r.putBytes(w, header + 136, 12, item); break
        default: r.unknownKey("tc-fq-qd-stats", ["gcFlows","highprioPackets","tcpRetrans","throttled","flowsPlimit","pktsTooLong","allocationErrors","timeNextDelayedFlow","flows","inactiveFlows","throttledFlows","unthrottleLatencyNs","ceMark","horizonDrops","horizonCaps","fastpathPackets","bandDrops","bandPktCount"])
      }
    }
  } catch (error) { r.at(key, -1, error) }
}
function decodeTcFqCodelXstatsHeader(view: ByteView, position: number, end: number): TcFqCodelXstatsHeader {
  const { u32 } = view
  if (end - position < 40) r.shortHeader("tc-fq-codel-xstats", 40, position, end)
  return {
    type: u32[position >> 2]!,
    maxpacket: u32[(position + 4) >> 2]!,
    dropOverlimit: u32[(position + 8) >> 2]!,
    ecnMark: u32[(position + 12) >> 2]!,
    newFlowCount: u32[(position + 16) >> 2]!,
    newFlowsLen: u32[(position + 20) >> 2]!,
    oldFlowsLen: u32[(position + 24) >> 2]!,
    ceMark: u32[(position + 28) >> 2]!,
    memoryUsage: u32[(position + 32) >> 2]!,
    dropOvermemory: u32[(position + 36) >> 2]!,
  }
}
function encodeTcFqCodelXstatsHeader(w: Writer, value: any): void {
  r.expectObject(value, "tc-fq-codel-xstats")
  const header = w.zeros(40)
  w.pad()
  let key = ''
  try {
    for (key in value) {
      const item = value[key]
      if (item === undefined) continue
      switch (key) {
        case "type": r.put.u32(w.view.data, header + 0, item, LE); break
        case "maxpacket": r.put.u32(w.view.data, header + 4, item, LE); break
        case "dropOverlimit": r.put.u32(w.view.data, header + 8, item, LE); break
        case "ecnMark": r.put.u32(w.view.data, header + 12, item, LE); break
        case "newFlowCount": r.put.u32(w.view.data, header + 16, item, LE); break
        case "newFlowsLen": r.put.u32(w.view.data, header + 20, item, LE); break
        case "oldFlowsLen": r.put.u32(w.view.data, header + 24, item, LE); break
        case "ceMark": r.put.u32(w.view.data, header + 28, item, LE); break
        case "memoryUsage": r.put.u32(w.view.data, header + 32, item, LE); break
        case "dropOvermemory": r.put.u32(w.view.data, header + 36, item, LE); break
        default: r.unknownKey("tc-fq-codel-xstats", ["type","maxpacket","dropOverlimit","ecnMark","newFlowCount","newFlowsLen","oldFlowsLen","ceMark","memoryUsage","dropOvermemory"])
      }
    }
  } catch (error) { r.at(key, -1, error) }
}
function decodeTcFqPieXstatsHeader(view: ByteView, position: number, end: number): TcFqPieXstatsHeader {
  const { u32 } = view
  if (end - position < 36) r.shortHeader("tc-fq-pie-xstats", 36, position, end)
  return {
    packetsIn: u32[position >> 2]!,
    dropped: u32[(position + 4) >> 2]!,
    overlimit: u32[(position + 8) >> 2]!,
    overmemory: u32[(position + 12) >> 2]!,
    ecnMark: u32[(position + 16) >> 2]!,
    newFlowCount: u32[(position + 20) >> 2]!,
    newFlowsLen: u32[(position + 24) >> 2]!,
    oldFlowsLen: u32[(position + 28) >> 2]!,
    memoryUsage: u32[(position + 32) >> 2]!,
  }
}
function encodeTcFqPieXstatsHeader(w: Writer, value: any): void {
  r.expectObject(value, "tc-fq-pie-xstats")
  const header = w.zeros(36)
  w.pad()
  let key = ''
  try {
    for (key in value) {
      const item = value[key]
      if (item === undefined) continue
      switch (key) {
        case "packetsIn": r.put.u32(w.view.data, header + 0, item, LE); break
        case "dropped": r.put.u32(w.view.data, header + 4, item, LE); break
        case "overlimit": r.put.u32(w.view.data, header + 8, item, LE); break
        case "overmemory": r.put.u32(w.view.data, header + 12, item, LE); break
        case "ecnMark": r.put.u32(w.view.data, header + 16, item, LE); break
        case "newFlowCount": r.put.u32(w.view.data, header + 20, item, LE); break
        case "newFlowsLen": r.put.u32(w.view.data, header + 24, item, LE); break
        case "oldFlowsLen": r.put.u32(w.view.data, header + 28, item, LE); break
        case "memoryUsage": r.put.u32(w.view.data, header + 32, item, LE); break
        default: r.unknownKey("tc-fq-pie-xstats", ["packetsIn","dropped","overlimit","overmemory","ecnMark","newFlowCount","newFlowsLen","oldFlowsLen","memoryUsage"])
      }
    }
  } catch (error) { r.at(key, -1, error) }
}
function decodeTcHhfXstatsHeader(view: ByteView, position: number, end: number): TcHhfXstatsHeader {
  const { u32 } = view
  if (end - position < 16) r.shortHeader("tc-hhf-xstats", 16, position, end)
  return {
    dropOverlimit: u32[position >> 2]!,
    hhOverlimit: u32[(position + 4) >> 2]!,
    hhTotCount: u32[(position + 8) >> 2]!,
    hhCurCount: u32[(position + 12) >> 2]!,
  }
}
function encodeTcHhfXstatsHeader(w: Writer, value: any): void {
  r.expectObject(value, "tc-hhf-xstats")
  const header = w.zeros(16)
  w.pad()
  let key = ''
  try {
    for (key in value) {
      const item = value[key]
      if (item === undefined) continue
      switch (key) {
        case "dropOverlimit": r.put.u32(w.view.data, header + 0, item, LE); break
        case "hhOverlimit": r.put.u32(w.view.data, header + 4, item, LE); break
        case "hhTotCount": r.put.u32(w.view.data, header + 8, item, LE); break
        case "hhCurCount": r.put.u32(w.view.data, header + 12, item, LE); break
        default: r.unknownKey("tc-hhf-xstats", ["dropOverlimit","hhOverlimit","hhTotCount","hhCurCount"])
      }
    }
  } catch (error) { r.at(key, -1, error) }
}
function decodeTcPieXstatsHeader(view: ByteView, position: number, end: number): TcPieXstatsHeader {
  const { u32 } = view
  if (end - position < 40) r.shortHeader("tc-pie-xstats", 40, position, end)
  return {
    prob: r.u64(view, position, LE),
    delay: u32[(position + 8) >> 2]!,
    avgDqRate: u32[(position + 12) >> 2]!,
    dqRateEstimating: u32[(position + 16) >> 2]!,
    packetsIn: u32[(position + 20) >> 2]!,
    dropped: u32[(position + 24) >> 2]!,
    overlimit: u32[(position + 28) >> 2]!,
    maxq: u32[(position + 32) >> 2]!,
    ecnMark: u32[(position + 36) >> 2]!,
  }
}
function encodeTcPieXstatsHeader(w: Writer, value: any): void {
  r.expectObject(value, "tc-pie-xstats")
  const header = w.zeros(40)
  w.pad()
  let key = ''
  try {
    for (key in value) {
      const item = value[key]
      if (item === undefined) continue
      switch (key) {
        case "prob": r.put.u64(w.view.data, header + 0, item, LE); break
        case "delay": r.put.u32(w.view.data, header + 8, item, LE); break
        case "avgDqRate": r.put.u32(w.view.data, header + 12, item, LE); break
        case "dqRateEstimating": r.put.u32(w.view.data, header + 16, item, LE); break
        case "packetsIn": r.put.u32(w.view.data, header + 20, item, LE); break
        case "dropped": r.put.u32(w.view.data, header + 24, item, LE); break
        case "overlimit": r.put.u32(w.view.data, header + 28, item, LE); break
        case "maxq": r.put.u32(w.view.data, header + 32, item, LE); break
        case "ecnMark": r.put.u32(w.view.data, header + 36, item, LE); break
        default: r.unknownKey("tc-pie-xstats", ["prob","delay","avgDqRate","dqRateEstimating","packetsIn","dropped","overlimit","maxq","ecnMark"])
      }
    }
  } catch (error) { r.at(key, -1, error) }
}
function decodeTcRedXstatsHeader(view: ByteView, position: number, end: number): TcRedXstatsHeader {
  const { u32 } = view
  if (end - position < 16) r.shortHeader("tc-red-xstats", 16, position, end)
  return {
    early: u32[position >> 2]!,
    pdrop: u32[(position + 4) >> 2]!,
    other: u32[(position + 8) >> 2]!,
    marked: u32[(position + 12) >> 2]!,
  }
}
function encodeTcRedXstatsHeader(w: Writer, value: any): void {
  r.expectObject(value, "tc-red-xstats")
  const header = w.zeros(16)
  w.pad()
  let key = ''
  try {
    for (key in value) {
      const item = value[key]
      if (item === undefined) continue
      switch (key) {
        case "early": r.put.u32(w.view.data, header + 0, item, LE); break
        case "pdrop": r.put.u32(w.view.data, header + 4, item, LE); break
        case "other": r.put.u32(w.view.data, header + 8, item, LE); break
        case "marked": r.put.u32(w.view.data, header + 12, item, LE); break
        default: r.unknownKey("tc-red-xstats", ["early","pdrop","other","marked"])
      }
    }
  } catch (error) { r.at(key, -1, error) }
}
function decodeTcSfbXstatsHeader(view: ByteView, position: number, end: number): TcSfbXstatsHeader {
  const { u32 } = view
  if (end - position < 36) r.shortHeader("tc-sfb-xstats", 36, position, end)
  return {
    earlydrop: u32[position >> 2]!,
    penaltydrop: u32[(position + 4) >> 2]!,
    bucketdrop: u32[(position + 8) >> 2]!,
    queuedrop: u32[(position + 12) >> 2]!,
    childdrop: u32[(position + 16) >> 2]!,
    marked: u32[(position + 20) >> 2]!,
    maxqlen: u32[(position + 24) >> 2]!,
    maxprob: u32[(position + 28) >> 2]!,
    avgprob: u32[(position + 32) >> 2]!,
  }
}
function encodeTcSfbXstatsHeader(w: Writer, value: any): void {
  r.expectObject(value, "tc-sfb-xstats")
  const header = w.zeros(36)
  w.pad()
  let key = ''
  try {
    for (key in value) {
      const item = value[key]
      if (item === undefined) continue
      switch (key) {
        case "earlydrop": r.put.u32(w.view.data, header + 0, item, LE); break
        case "penaltydrop": r.put.u32(w.view.data, header + 4, item, LE); break
        case "bucketdrop": r.put.u32(w.view.data, header + 8, item, LE); break
        case "queuedrop": r.put.u32(w.view.data, header + 12, item, LE); break
        case "childdrop": r.put.u32(w.view.data, header + 16, item, LE); break
        case "marked": r.put.u32(w.view.data, header + 20, item, LE); break
        case "maxqlen": r.put.u32(w.view.data, header + 24, item, LE); break
        case "maxprob": r.put.u32(w.view.data, header + 28, item, LE); break
        case "avgprob": r.put.u32(w.view.data, header + 32, item, LE); break
        default: r.unknownKey("tc-sfb-xstats", ["earlydrop","penaltydrop","bucketdrop","queuedrop","childdrop","marked","maxqlen","maxprob","avgprob"])
      }
    }
  } catch (error) { r.at(key, -1, error) }
}
function decodeTcSfqXstatsHeader(view: ByteView, position: number, end: number): TcSfqXstatsHeader {
  const { u32 } = view
  if (end - position < 4) r.shortHeader("tc-sfq-xstats", 4, position, end)
  return {
    allot: (u32[position >> 2]! | 0),
  }
}
function encodeTcSfqXstatsHeader(w: Writer, value: any): void {
  r.expectObject(value, "tc-sfq-xstats")
  const header = w.zeros(4)
  w.pad()
  let key = ''
  try {
    for (key in value) {
      const item = value[key]
      if (item === undefined) continue
      switch (key) {
        case "allot": r.put.s32(w.view.data, header + 0, item, LE); break
        default: r.unknownKey("tc-sfq-xstats", ["allot"])
      }
    }
  } catch (error) { r.at(key, -1, error) }
}
function decodeGnetStatsBasic(view: ByteView, position: number, end: number): GnetStatsBasic {
  const { u32 } = view
  const left = end - position
  return {
    bytes: left >= 8 ? r.u64(view, position, LE) : undefined,
    packets: left >= 12 ? u32[(position + 8) >> 2]! : undefined,
    trailingBytes: left > 16 ? view.u8.slice(position + 16, end) : undefined,
  }
}
function putGnetStatsBasic(w: Writer, at: number, value: any): void {
  r.expectObject(value, "gnet-stats-basic")
  let key = ''
  try {
    for (key in value) {
      const item = value[key]
      if (item === undefined) continue
      switch (key) {
        case "bytes": r.put.u64(w.view.data, at, item, LE); break
        case "packets": r.put.u32(w.view.data, at + 8, item, LE); break
        case "trailingBytes": break
        default: r.unknownKey("struct gnet-stats-basic", ["bytes","packets"])
      }
    }
  } catch (error) { r.at(key, -1, error) }
}
function encodeGnetStatsBasic(w: Writer, value: any): void {
  const at = w.zeros(16)
  putGnetStatsBasic(w, at, value)
  if (value.trailingBytes !== undefined) w.raw(value.trailingBytes)
}
function decodeGnetStatsRateEst(view: ByteView, position: number, end: number): GnetStatsRateEst {
  const { u32 } = view
  const left = end - position
  return {
    bps: left >= 4 ? u32[position >> 2]! : undefined,
    pps: left >= 8 ? u32[(position + 4) >> 2]! : undefined,
    trailingBytes: left > 8 ? view.u8.slice(position + 8, end) : undefined,
  }
}
function putGnetStatsRateEst(w: Writer, at: number, value: any): void {
  r.expectObject(value, "gnet-stats-rate-est")
  let key = ''
  try {
    for (key in value) {
      const item = value[key]
      if (item === undefined) continue
      switch (key) {
        case "bps": r.put.u32(w.view.data, at, item, LE); break
        case "pps": r.put.u32(w.view.data, at + 4, item, LE); break
        case "trailingBytes": break
        default: r.unknownKey("struct gnet-stats-rate-est", ["bps","pps"])
      }
    }
  } catch (error) { r.at(key, -1, error) }
}
function encodeGnetStatsRateEst(w: Writer, value: any): void {
  const at = w.zeros(8)
  putGnetStatsRateEst(w, at, value)
  if (value.trailingBytes !== undefined) w.raw(value.trailingBytes)
}
function decodeGnetStatsQueue(view: ByteView, position: number, end: number): GnetStatsQueue {
  const { u32 } = view
  const left = end - position
  return {
    qlen: left >= 4 ? u32[position >> 2]! : undefined,
    backlog: left >= 8 ? u32[(position + 4) >> 2]! : undefined,
    drops: left >= 12 ? u32[(position + 8) >> 2]! : undefined,
    requeues: left >= 16 ? u32[(position + 12) >> 2]! : undefined,
    overlimits: left >= 20 ? u32[(position + 16) >> 2]! : undefined,
    trailingBytes: left > 20 ? view.u8.slice(position + 20, end) : undefined,
  }
}
function putGnetStatsQueue(w: Writer, at: number, value: any): void {
  r.expectObject(value, "gnet-stats-queue")
  let key = ''
  try {
    for (key in value) {
      const item = value[key]
      if (item === undefined) continue
      switch (key) {
        case "qlen": r.put.u32(w.view.data, at, item, LE); break
        case "backlog": r.put.u32(w.view.data, at + 4, item, LE); break
        case "drops": r.put.u32(w.view.data, at + 8, item, LE); break
        case "requeues": r.put.u32(w.view.data, at + 12, item, LE); break
        case "overlimits": r.put.u32(w.view.data, at + 16, item, LE); break
        case "trailingBytes": break
        default: r.unknownKey("struct gnet-stats-queue", ["qlen","backlog","drops","requeues","overlimits"])
      }
    }
  } catch (error) { r.at(key, -1, error) }
}
function encodeGnetStatsQueue(w: Writer, value: any): void {
  const at = w.zeros(20)
  putGnetStatsQueue(w, at, value)
  if (value.trailingBytes !== undefined) w.raw(value.trailingBytes)
}
function decodeGnetStatsRateEst64(view: ByteView, position: number, end: number): GnetStatsRateEst64 {
  const left = end - position
  return {
    bps: left >= 8 ? r.u64(view, position, LE) : undefined,
    pps: left >= 16 ? r.u64(view, position + 8, LE) : undefined,
    trailingBytes: left > 16 ? view.u8.slice(position + 16, end) : undefined,
  }
}
function putGnetStatsRateEst64(w: Writer, at: number, value: any): void {
  r.expectObject(value, "gnet-stats-rate-est64")
  let key = ''
  try {
    for (key in value) {
      const item = value[key]
      if (item === undefined) continue
      switch (key) {
        case "bps": r.put.u64(w.view.data, at, item, LE); break
        case "pps": r.put.u64(w.view.data, at + 8, item, LE); break
        case "trailingBytes": break
        default: r.unknownKey("struct gnet-stats-rate-est64", ["bps","pps"])
      }
    }
  } catch (error) { r.at(key, -1, error) }
}
function encodeGnetStatsRateEst64(w: Writer, value: any): void {
  const at = w.zeros(16)
  putGnetStatsRateEst64(w, at, value)
  if (value.trailingBytes !== undefined) w.raw(value.trailingBytes)
}
const TcaStatsAttrs_NAMES: Readonly<Record<number, string>> = {"1":"basic","2":"rate-est","3":"queue","4":"app","5":"rate-est64","7":"basic-hw","8":"pkt64"}
function decodeTcaStatsAttrs(view: ByteView, position: number, end: number, selector_kind: unknown): TcaStatsAttrs {
  const u16 = view.u16
  let v0: GnetStatsBasic | undefined
  let v1: GnetStatsRateEst | undefined
  let v2: GnetStatsQueue | undefined
  let v3: TcaStatsAppMsg | undefined
  let v4: GnetStatsRateEst64 | undefined
  let v5: GnetStatsBasic | undefined
  let v6: bigint | undefined
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
        case 1: case 7: { const item = decodeGnetStatsBasic(view, at, stop); switch (type) { case 1: v0 = item; continue; default: v5 = item; continue } }
        case 2: v1 = decodeGnetStatsRateEst(view, at, stop); continue
        case 3: v2 = decodeGnetStatsQueue(view, at, stop); continue
        case 4: v3 = decodeTcaStatsAppMsg(view, at, stop, selector_kind); continue
        case 5: v4 = decodeGnetStatsRateEst64(view, at, stop); continue
        case 8: if (length === 12) { v6 = r.u64(view, at, LE); continue } break
        case 6: continue
      }
      unknown = r.keep(unknown, view, p, length)
    }
    type = -1
    if (p < end) r.leftover(p, end)
  } catch (error) { r.inAttribute(TcaStatsAttrs_NAMES, type, p, error) }
  return {
    basic: v0,
    rateEst: v1,
    queue: v2,
    app: v3,
    rateEst64: v4,
    basicHw: v5,
    pkt64: v6,
    unknownAttributes: unknown,
  }
}
function encodeTcaStatsAttrs(w: Writer, value: any, selector_kind: unknown): void {
  r.expectObject(value, "tca-stats-attrs")
  let key = ''
  try {
    for (key in value) {
      const item = value[key]
      if (item === undefined) continue
      switch (key) {
        case "basic": { const start = w.startAttribute(1); encodeGnetStatsBasic(w, item); w.endNest(start) }; break
        case "rateEst": { const start = w.startAttribute(2); encodeGnetStatsRateEst(w, item); w.endNest(start) }; break
        case "queue": { const start = w.startAttribute(3); encodeGnetStatsQueue(w, item); w.endNest(start) }; break
        case "app": encodeTcaStatsAppMsg(w, 4, item, selector_kind); break
        case "rateEst64": { const start = w.startAttribute(5); encodeGnetStatsRateEst64(w, item); w.endNest(start) }; break
        case "basicHw": { const start = w.startAttribute(7); encodeGnetStatsBasic(w, item); w.endNest(start) }; break
        case "pkt64": w.u64(8, item); break
        case "unknownAttributes": r.writeUnknown(w, item); break
        default: r.unknownKey("tca-stats-attrs", ["basic","rateEst","queue","app","rateEst64","basicHw","pkt64"])
      }
    }
  } catch (error) { r.at(key, -1, error) }
}
function decodeTcSizespec(view: ByteView, position: number, end: number): TcSizespec {
  const { u8, u32, data } = view
  const left = end - position
  return {
    cellLog: left >= 1 ? u8[position]! : undefined,
    sizeLog: left >= 2 ? u8[position + 1]! : undefined,
    cellAlign: left >= 4 ? data.getInt16(position + 2, LE) : undefined,
    overhead: left >= 8 ? (u32[(position + 4) >> 2]! | 0) : undefined,
    linklayer: left >= 12 ? u32[(position + 8) >> 2]! : undefined,
    mpu: left >= 16 ? u32[(position + 12) >> 2]! : undefined,
    mtu: left >= 20 ? u32[(position + 16) >> 2]! : undefined,
    tsize: left >= 24 ? u32[(position + 20) >> 2]! : undefined,
    trailingBytes: left > 24 ? view.u8.slice(position + 24, end) : undefined,
  }
}
function putTcSizespec(w: Writer, at: number, value: any): void {
  r.expectObject(value, "tc-sizespec")
  let key = ''
  try {
    for (key in value) {
      const item = value[key]
      if (item === undefined) continue
      switch (key) {
        case "cellLog": r.put.u8(w.view.data, at, item, LE); break
        case "sizeLog": r.put.u8(w.view.data, at + 1, item, LE); break
        case "cellAlign": r.put.s16(w.view.data, at + 2, item, LE); break
        case "overhead": r.put.s32(w.view.data, at + 4, item, LE); break
        case "linklayer": r.put.u32(w.view.data, at + 8, item, LE); break
        case "mpu": r.put.u32(w.view.data, at + 12, item, LE); break
        case "mtu": r.put.u32(w.view.data, at + 16, item, LE); break
        case "tsize": r.put.u32(w.view.data, at + 20, item, LE); break
        case "trailingBytes": break
        default: r.unknownKey("struct tc-sizespec", ["cellLog","sizeLog","cellAlign","overhead","linklayer","mpu","mtu","tsize"])
      }
    }
  } catch (error) { r.at(key, -1, error) }
}
function encodeTcSizespec(w: Writer, value: any): void {
  const at = w.zeros(24)
  putTcSizespec(w, at, value)
  if (value.trailingBytes !== undefined) w.raw(value.trailingBytes)
}
const TcaStabAttrs_NAMES: Readonly<Record<number, string>> = {"1":"base","2":"data"}
function decodeTcaStabAttrs(view: ByteView, position: number, end: number): TcaStabAttrs {
  const u16 = view.u16
  const { u8 } = view
  let v0: TcSizespec | undefined
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
        case 1: v0 = decodeTcSizespec(view, at, stop); continue
        case 2: v1 = r.bytes(u8, at, stop); continue
      }
      unknown = r.keep(unknown, view, p, length)
    }
    type = -1
    if (p < end) r.leftover(p, end)
  } catch (error) { r.inAttribute(TcaStabAttrs_NAMES, type, p, error) }
  return {
    base: v0,
    data: v1,
    unknownAttributes: unknown,
  }
}
function encodeTcaStabAttrs(w: Writer, value: any): void {
  r.expectObject(value, "tca-stab-attrs")
  let key = ''
  try {
    for (key in value) {
      const item = value[key]
      if (item === undefined) continue
      switch (key) {
        case "base": { const start = w.startAttribute(1); encodeTcSizespec(w, item); w.endNest(start) }; break
        case "data": r.writeBytes(w, 2, item); break
        case "unknownAttributes": r.writeUnknown(w, item); break
        default: r.unknownKey("tca-stab-attrs", ["base","data"])
      }
    }
  } catch (error) { r.at(key, -1, error) }
}
function decodeTcfEmatchTreeHdr(view: ByteView, position: number, end: number): TcfEmatchTreeHdr {
  const { u16 } = view
  const left = end - position
  return {
    nmatches: left >= 2 ? u16[position >> 1]! : undefined,
    progid: left >= 4 ? u16[(position + 2) >> 1]! : undefined,
    trailingBytes: left > 4 ? view.u8.slice(position + 4, end) : undefined,
  }
}
function putTcfEmatchTreeHdr(w: Writer, at: number, value: any): void {
  r.expectObject(value, "tcf-ematch-tree-hdr")
  let key = ''
  try {
    for (key in value) {
      const item = value[key]
      if (item === undefined) continue
      switch (key) {
        case "nmatches": r.put.u16(w.view.data, at, item, LE); break
        case "progid": r.put.u16(w.view.data, at + 2, item, LE); break
        case "trailingBytes": break
        default: r.unknownKey("struct tcf-ematch-tree-hdr", ["nmatches","progid"])
      }
    }
  } catch (error) { r.at(key, -1, error) }
}
function encodeTcfEmatchTreeHdr(w: Writer, value: any): void {
  const at = w.zeros(4)
  putTcfEmatchTreeHdr(w, at, value)
  if (value.trailingBytes !== undefined) w.raw(value.trailingBytes)
}
const EmatchAttrs_NAMES: Readonly<Record<number, string>> = {"1":"tree-hdr","2":"tree-list"}
function decodeEmatchAttrs(view: ByteView, position: number, end: number): EmatchAttrs {
  const u16 = view.u16
  const { u8 } = view
  let v0: TcfEmatchTreeHdr | undefined
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
        case 1: v0 = decodeTcfEmatchTreeHdr(view, at, stop); continue
        case 2: v1 = r.bytes(u8, at, stop); continue
      }
      unknown = r.keep(unknown, view, p, length)
    }
    type = -1
    if (p < end) r.leftover(p, end)
  } catch (error) { r.inAttribute(EmatchAttrs_NAMES, type, p, error) }
  return {
    treeHdr: v0,
    treeList: v1,
    unknownAttributes: unknown,
  }
}
function encodeEmatchAttrs(w: Writer, value: any): void {
  r.expectObject(value, "ematch-attrs")
  let key = ''
  try {
    for (key in value) {
      const item = value[key]
      if (item === undefined) continue
      switch (key) {
        case "treeHdr": { const start = w.startAttribute(1); encodeTcfEmatchTreeHdr(w, item); w.endNest(start) }; break
        case "treeList": r.writeBytes(w, 2, item); break
        case "unknownAttributes": r.writeUnknown(w, item); break
        default: r.unknownKey("ematch-attrs", ["treeHdr","treeList"])
      }
    }
  } catch (error) { r.at(key, -1, error) }
}
function findActAttrsKind(view: ByteView, position: number, end: number): unknown {
  const { u8, u16 } = view
  const found = r.findAttribute(view, position, end, 1)
  if (found < 0) return ''
  const at = found + 4
  const stop = found + u16[found >> 1]!
  return r.decodeText(u8, at, stop)
}
const ActAttrs_NAMES: Readonly<Record<number, string>> = {"1":"kind","2":"options","3":"index","4":"stats","6":"cookie","7":"flags","8":"hw-stats","9":"used-hw-stats","10":"in-hw-count"}
function decodeActAttrs(view: ByteView, position: number, end: number): ActAttrs {
  const u16 = view.u16
  const { u8, u32 } = view
  let selector_kind: unknown
  let v0: string | undefined
  let v1: ActOptionsMsg | undefined
  let v2: number | undefined
  let v3: TcaStatsAttrs | undefined
  let v4: Uint8Array | undefined
  let v5: { readonly value: number; readonly selector: number } | undefined
  let v6: { readonly value: number; readonly selector: number } | undefined
  let v7: { readonly value: number; readonly selector: number } | undefined
  let v8: number | undefined
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
        case 2: selector_kind ??= findActAttrsKind(view, position + 0, end); v1 = decodeActOptionsMsg(view, at, stop, selector_kind); continue
        case 3: case 10: if (length === 8) { const item = u32[at >> 2]!; switch (type) { case 3: v2 = item; continue; default: v8 = item; continue } } break
        case 4: selector_kind ??= findActAttrsKind(view, position + 0, end); v3 = decodeTcaStatsAttrs(view, at, stop, selector_kind); continue
        case 6: v4 = r.bytes(u8, at, stop); continue
        case 7: case 8: case 9: if (length === 12) { const item = { value: u32[(at) >> 2]!, selector: u32[(at + 4) >> 2]! }; switch (type) { case 7: v5 = item; continue; case 8: v6 = item; continue; default: v7 = item; continue } } break
        case 5: continue
      }
      unknown = r.keep(unknown, view, p, length)
    }
    type = -1
    if (p < end) r.leftover(p, end)
  } catch (error) { r.inAttribute(ActAttrs_NAMES, type, p, error) }
  return {
    kind: v0,
    options: v1,
    index: v2,
    stats: v3,
    cookie: v4,
    flags: v5,
    hwStats: v6,
    usedHwStats: v7,
    inHwCount: v8,
    unknownAttributes: unknown,
  } as unknown as ActAttrs
}
function encodeActAttrs(w: Writer, value: any): void {
  r.expectObject(value, "act-attrs")
  const selector_kind = value?.["kind"]
  let key = ''
  try {
    for (key in value) {
      const item = value[key]
      if (item === undefined) continue
      switch (key) {
        case "kind": r.writeString(w, 1, item); break
        case "options": encodeActOptionsMsg(w, 2, item, selector_kind); break
        case "index": w.u32(3, item); break
        case "stats": { const nest = w.startNest(4); encodeTcaStatsAttrs(w, item, selector_kind); w.endNest(nest) }; break
        case "cookie": r.writeBytes(w, 6, item); break
        case "flags": w.bitfield32(7, item.value, item.selector); break
        case "hwStats": w.bitfield32(8, item.value, item.selector); break
        case "usedHwStats": w.bitfield32(9, item.value, item.selector); break
        case "inHwCount": w.u32(10, item); break
        case "unknownAttributes": r.writeUnknown(w, item); break
        case "elementIndex": break
        default: r.unknownKey("act-attrs", ["kind","options","index","stats","cookie","flags","hwStats","usedHwStats","inHwCount"])
      }
    }
  } catch (error) { r.at(key, -1, error) }
}
const FlowerKeyEncOptsAttrs_NAMES: Readonly<Record<number, string>> = {"1":"geneve","2":"vxlan","3":"erspan","4":"gtp"}
function decodeFlowerKeyEncOptsAttrs(view: ByteView, position: number, end: number): FlowerKeyEncOptsAttrs {
  const u16 = view.u16
  let v0: FlowerKeyEncOptGeneveAttrs | undefined
  let v1: FlowerKeyEncOptVxlanAttrs | undefined
  let v2: FlowerKeyEncOptErspanAttrs | undefined
  let v3: FlowerKeyEncOptGtpAttrs | undefined
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
        case 1: v0 = decodeFlowerKeyEncOptGeneveAttrs(view, at, stop); continue
        case 2: v1 = decodeFlowerKeyEncOptVxlanAttrs(view, at, stop); continue
        case 3: v2 = decodeFlowerKeyEncOptErspanAttrs(view, at, stop); continue
        case 4: v3 = decodeFlowerKeyEncOptGtpAttrs(view, at, stop); continue
      }
      unknown = r.keep(unknown, view, p, length)
    }
    type = -1
    if (p < end) r.leftover(p, end)
  } catch (error) { r.inAttribute(FlowerKeyEncOptsAttrs_NAMES, type, p, error) }
  return {
    geneve: v0,
    vxlan: v1,
    erspan: v2,
    gtp: v3,
    unknownAttributes: unknown,
  }
}
function encodeFlowerKeyEncOptsAttrs(w: Writer, value: any): void {
  r.expectObject(value, "flower-key-enc-opts-attrs")
  let key = ''
  try {
    for (key in value) {
      const item = value[key]
      if (item === undefined) continue
      switch (key) {
        case "geneve": { const nest = w.startNest(1); encodeFlowerKeyEncOptGeneveAttrs(w, item); w.endNest(nest) }; break
        case "vxlan": { const nest = w.startNest(2); encodeFlowerKeyEncOptVxlanAttrs(w, item); w.endNest(nest) }; break
        case "erspan": { const nest = w.startNest(3); encodeFlowerKeyEncOptErspanAttrs(w, item); w.endNest(nest) }; break
        case "gtp": { const nest = w.startNest(4); encodeFlowerKeyEncOptGtpAttrs(w, item); w.endNest(nest) }; break
        case "unknownAttributes": r.writeUnknown(w, item); break
        default: r.unknownKey("flower-key-enc-opts-attrs", ["geneve","vxlan","erspan","gtp"])
      }
    }
  } catch (error) { r.at(key, -1, error) }
}
const FlowerKeyMplsOptAttrs_NAMES: Readonly<Record<number, string>> = {"1":"lse-depth","2":"lse-ttl","3":"lse-bos","4":"lse-tc","5":"lse-label"}
function decodeFlowerKeyMplsOptAttrs(view: ByteView, position: number, end: number): FlowerKeyMplsOptAttrs {
  const u16 = view.u16
  const { u8, u32 } = view
  let v0: number | undefined
  let v1: number | undefined
  let v2: number | undefined
  let v3: number | undefined
  let v4: number | undefined
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
        case 1: case 2: case 3: case 4: if (length === 5) { const item = u8[at]!; switch (type) { case 1: v0 = item; continue; case 2: v1 = item; continue; case 3: v2 = item; continue; default: v3 = item; continue } } break
        case 5: if (length === 8) { v4 = u32[at >> 2]!; continue } break
      }
      unknown = r.keep(unknown, view, p, length)
    }
    type = -1
    if (p < end) r.leftover(p, end)
  } catch (error) { r.inAttribute(FlowerKeyMplsOptAttrs_NAMES, type, p, error) }
  return {
    lseDepth: v0,
    lseTtl: v1,
    lseBos: v2,
    lseTc: v3,
    lseLabel: v4,
    unknownAttributes: unknown,
  }
}
function encodeFlowerKeyMplsOptAttrs(w: Writer, value: any): void {
  r.expectObject(value, "flower-key-mpls-opt-attrs")
  let key = ''
  try {
    for (key in value) {
      const item = value[key]
      if (item === undefined) continue
      switch (key) {
        case "lseDepth": w.u8(1, item); break
        case "lseTtl": w.u8(2, item); break
        case "lseBos": w.u8(3, item); break
        case "lseTc": w.u8(4, item); break
        case "lseLabel": w.u32(5, item); break
        case "unknownAttributes": r.writeUnknown(w, item); break
        default: r.unknownKey("flower-key-mpls-opt-attrs", ["lseDepth","lseTtl","lseBos","lseTc","lseLabel"])
      }
    }
  } catch (error) { r.at(key, -1, error) }
}
const FlowerKeyCfmAttrs_NAMES: Readonly<Record<number, string>> = {"1":"md-level","2":"opcode"}
function decodeFlowerKeyCfmAttrs(view: ByteView, position: number, end: number): FlowerKeyCfmAttrs {
  const u16 = view.u16
  const { u8 } = view
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
        case 1: case 2: if (length === 5) { const item = u8[at]!; switch (type) { case 1: v0 = item; continue; default: v1 = item; continue } } break
      }
      unknown = r.keep(unknown, view, p, length)
    }
    type = -1
    if (p < end) r.leftover(p, end)
  } catch (error) { r.inAttribute(FlowerKeyCfmAttrs_NAMES, type, p, error) }
  return {
    mdLevel: v0,
    opcode: v1,
    unknownAttributes: unknown,
  }
}
function encodeFlowerKeyCfmAttrs(w: Writer, value: any): void {
  r.expectObject(value, "flower-key-cfm-attrs")
  let key = ''
  try {
    for (key in value) {
      const item = value[key]
      if (item === undefined) continue
      switch (key) {
        case "mdLevel": w.u8(1, item); break
        case "opcode": w.u8(2, item); break
        case "unknownAttributes": r.writeUnknown(w, item); break
        default: r.unknownKey("flower-key-cfm-attrs", ["mdLevel","opcode"])
      }
    }
  } catch (error) { r.at(key, -1, error) }
}
const TcaGredVqListAttrs_NAMES: Readonly<Record<number, string>> = {"1":"entry"}
function decodeTcaGredVqListAttrs(view: ByteView, position: number, end: number): TcaGredVqListAttrs {
  const u16 = view.u16
  let v0: (TcaGredVqEntryAttrs)[] | undefined
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
        case 1: (v0 ??= []).push(decodeTcaGredVqEntryAttrs(view, at, stop)); continue
      }
      unknown = r.keep(unknown, view, p, length)
    }
    type = -1
    if (p < end) r.leftover(p, end)
  } catch (error) { r.inAttribute(TcaGredVqListAttrs_NAMES, type, p, error) }
  return {
    entry: v0,
    unknownAttributes: unknown,
  }
}
function encodeTcaGredVqListAttrs(w: Writer, value: any): void {
  r.expectObject(value, "tca-gred-vq-list-attrs")
  let key = ''
  let index = -1
  try {
    for (key in value) {
      const item = value[key]
      if (item === undefined) continue
      switch (key) {
        case "entry": { r.expectArray(item); const list = item as readonly any[]; for (let i = 0; i < list.length; i++) { index = i; const item = list[i]; { const nest = w.startNest(1); encodeTcaGredVqEntryAttrs(w, item); w.endNest(nest) } } index = -1; }; break
        case "unknownAttributes": r.writeUnknown(w, item); break
        default: r.unknownKey("tca-gred-vq-list-attrs", ["entry"])
      }
    }
  } catch (error) { r.at(key, index, error) }
}
function decodeTcNetemGimodel(view: ByteView, position: number, end: number): TcNetemGimodel {
  const { u32 } = view
  const left = end - position
  return {
    p13: left >= 4 ? u32[position >> 2]! : undefined,
    p31: left >= 8 ? u32[(position + 4) >> 2]! : undefined,
    p32: left >= 12 ? u32[(position + 8) >> 2]! : undefined,
    p14: left >= 16 ? u32[(position + 12) >> 2]! : undefined,
    p23: left >= 20 ? u32[(position + 16) >> 2]! : undefined,
    trailingBytes: left > 20 ? view.u8.slice(position + 20, end) : undefined,
  }
}
function putTcNetemGimodel(w: Writer, at: number, value: any): void {
  r.expectObject(value, "tc-netem-gimodel")
  let key = ''
  try {
    for (key in value) {
      const item = value[key]
      if (item === undefined) continue
      switch (key) {
        case "p13": r.put.u32(w.view.data, at, item, LE); break
        case "p31": r.put.u32(w.view.data, at + 4, item, LE); break
        case "p32": r.put.u32(w.view.data, at + 8, item, LE); break
        case "p14": r.put.u32(w.view.data, at + 12, item, LE); break
        case "p23": r.put.u32(w.view.data, at + 16, item, LE); break
        case "trailingBytes": break
        default: r.unknownKey("struct tc-netem-gimodel", ["p13","p31","p32","p14","p23"])
      }
    }
  } catch (error) { r.at(key, -1, error) }
}
function encodeTcNetemGimodel(w: Writer, value: any): void {
  const at = w.zeros(20)
  putTcNetemGimodel(w, at, value)
  if (value.trailingBytes !== undefined) w.raw(value.trailingBytes)
}
function decodeTcNetemGemodel(view: ByteView, position: number, end: number): TcNetemGemodel {
  const { u32 } = view
  const left = end - position
  return {
    p: left >= 4 ? u32[position >> 2]! : undefined,
    r: left >= 8 ? u32[(position + 4) >> 2]! : undefined,
    h: left >= 12 ? u32[(position + 8) >> 2]! : undefined,
    k1: left >= 16 ? u32[(position + 12) >> 2]! : undefined,
    trailingBytes: left > 16 ? view.u8.slice(position + 16, end) : undefined,
  }
}
function putTcNetemGemodel(w: Writer, at: number, value: any): void {
  r.expectObject(value, "tc-netem-gemodel")
  let key = ''
  try {
    for (key in value) {
      const item = value[key]
      if (item === undefined) continue
      switch (key) {
        case "p": r.put.u32(w.view.data, at, item, LE); break
        case "r": r.put.u32(w.view.data, at + 4, item, LE); break
        case "h": r.put.u32(w.view.data, at + 8, item, LE); break
        case "k1": r.put.u32(w.view.data, at + 12, item, LE); break
        case "trailingBytes": break
        default: r.unknownKey("struct tc-netem-gemodel", ["p","r","h","k1"])
      }
    }
  } catch (error) { r.at(key, -1, error) }
}
function encodeTcNetemGemodel(w: Writer, value: any): void {
  const at = w.zeros(16)
  putTcNetemGemodel(w, at, value)
  if (value.trailingBytes !== undefined) w.raw(value.trailingBytes)
}
const NetemLossAttrs_NAMES: Readonly<Record<number, string>> = {"1":"gi","2":"ge"}
function decodeNetemLossAttrs(view: ByteView, position: number, end: number): NetemLossAttrs {
  const u16 = view.u16
  let v0: TcNetemGimodel | undefined
  let v1: TcNetemGemodel | undefined
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
        case 1: v0 = decodeTcNetemGimodel(view, at, stop); continue
        case 2: v1 = decodeTcNetemGemodel(view, at, stop); continue
      }
      unknown = r.keep(unknown, view, p, length)
    }
    type = -1
    if (p < end) r.leftover(p, end)
  } catch (error) { r.inAttribute(NetemLossAttrs_NAMES, type, p, error) }
  return {
    gi: v0,
    ge: v1,
    unknownAttributes: unknown,
  }
}
function encodeNetemLossAttrs(w: Writer, value: any): void {
  r.expectObject(value, "netem-loss-attrs")
  let key = ''
  try {
    for (key in value) {
      const item = value[key]
      if (item === undefined) continue
      switch (key) {
        case "gi": { const start = w.startAttribute(1); encodeTcNetemGimodel(w, item); w.endNest(start) }; break
        case "ge": { const start = w.startAttribute(2); encodeTcNetemGemodel(w, item); w.endNest(start) }; break
        case "unknownAttributes": r.writeUnknown(w, item); break
        default: r.unknownKey("netem-loss-attrs", ["gi","ge"])
      }
    }
  } catch (error) { r.at(key, -1, error) }
}
const TaprioSchedEntryList_NAMES: Readonly<Record<number, string>> = {"1":"entry"}
function decodeTaprioSchedEntryList(view: ByteView, position: number, end: number): TaprioSchedEntryList {
  const u16 = view.u16
  let v0: (TaprioSchedEntry)[] | undefined
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
        case 1: (v0 ??= []).push(decodeTaprioSchedEntry(view, at, stop)); continue
      }
      unknown = r.keep(unknown, view, p, length)
    }
    type = -1
    if (p < end) r.leftover(p, end)
  } catch (error) { r.inAttribute(TaprioSchedEntryList_NAMES, type, p, error) }
  return {
    entry: v0,
    unknownAttributes: unknown,
  }
}
function encodeTaprioSchedEntryList(w: Writer, value: any): void {
  r.expectObject(value, "taprio-sched-entry-list")
  let key = ''
  let index = -1
  try {
    for (key in value) {
      const item = value[key]
      if (item === undefined) continue
      switch (key) {
        case "entry": { r.expectArray(item); const list = item as readonly any[]; for (let i = 0; i < list.length; i++) { index = i; const item = list[i]; { const nest = w.startNest(1); encodeTaprioSchedEntry(w, item); w.endNest(nest) } } index = -1; }; break
        case "unknownAttributes": r.writeUnknown(w, item); break
        default: r.unknownKey("taprio-sched-entry-list", ["entry"])
      }
    }
  } catch (error) { r.at(key, index, error) }
}
const TaprioSchedEntry_NAMES: Readonly<Record<number, string>> = {"1":"index","2":"cmd","3":"gate-mask","4":"interval"}
function decodeTaprioSchedEntry(view: ByteView, position: number, end: number): TaprioSchedEntry {
  const u16 = view.u16
  const { u8, u32 } = view
  let v0: number | undefined
  let v1: number | undefined
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
        case 1: case 3: case 4: if (length === 8) { const item = u32[at >> 2]!; switch (type) { case 1: v0 = item; continue; case 3: v2 = item; continue; default: v3 = item; continue } } break
        case 2: if (length === 5) { v1 = u8[at]!; continue } break
      }
      unknown = r.keep(unknown, view, p, length)
    }
    type = -1
    if (p < end) r.leftover(p, end)
  } catch (error) { r.inAttribute(TaprioSchedEntry_NAMES, type, p, error) }
  return {
    index: v0,
    cmd: v1,
    gateMask: v2,
    interval: v3,
    unknownAttributes: unknown,
  }
}
function encodeTaprioSchedEntry(w: Writer, value: any): void {
  r.expectObject(value, "taprio-sched-entry")
  let key = ''
  try {
    for (key in value) {
      const item = value[key]
      if (item === undefined) continue
      switch (key) {
        case "index": w.u32(1, item); break
        case "cmd": w.u8(2, item); break
        case "gateMask": w.u32(3, item); break
        case "interval": w.u32(4, item); break
        case "unknownAttributes": r.writeUnknown(w, item); break
        default: r.unknownKey("taprio-sched-entry", ["index","cmd","gateMask","interval"])
      }
    }
  } catch (error) { r.at(key, -1, error) }
}
const TaprioTcEntryAttrs_NAMES: Readonly<Record<number, string>> = {"1":"index","2":"max-sdu","3":"fp"}
function decodeTaprioTcEntryAttrs(view: ByteView, position: number, end: number): TaprioTcEntryAttrs {
  const u16 = view.u16
  const { u32 } = view
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
        case 1: case 2: case 3: if (length === 8) { const item = u32[at >> 2]!; switch (type) { case 1: v0 = item; continue; case 2: v1 = item; continue; default: v2 = item; continue } } break
      }
      unknown = r.keep(unknown, view, p, length)
    }
    type = -1
    if (p < end) r.leftover(p, end)
  } catch (error) { r.inAttribute(TaprioTcEntryAttrs_NAMES, type, p, error) }
  return {
    index: v0,
    maxSdu: v1,
    fp: v2,
    unknownAttributes: unknown,
  }
}
function encodeTaprioTcEntryAttrs(w: Writer, value: any): void {
  r.expectObject(value, "taprio-tc-entry-attrs")
  let key = ''
  try {
    for (key in value) {
      const item = value[key]
      if (item === undefined) continue
      switch (key) {
        case "index": w.u32(1, item); break
        case "maxSdu": w.u32(2, item); break
        case "fp": w.u32(3, item); break
        case "unknownAttributes": r.writeUnknown(w, item); break
        default: r.unknownKey("taprio-tc-entry-attrs", ["index","maxSdu","fp"])
      }
    }
  } catch (error) { r.at(key, -1, error) }
}
const CakeTinStatsAttrs_NAMES: Readonly<Record<number, string>> = {"2":"sent-packets","3":"sent-bytes64","4":"dropped-packets","5":"dropped-bytes64","6":"acks-dropped-packets","7":"acks-dropped-bytes64","8":"ecn-marked-packets","9":"ecn-marked-bytes64","10":"backlog-packets","11":"backlog-bytes","12":"threshold-rate64","13":"target-us","14":"interval-us","15":"way-indirect-hits","16":"way-misses","17":"way-collisions","18":"peak-delay-us","19":"avg-delay-us","20":"base-delay-us","21":"sparse-flows","22":"bulk-flows","23":"unresponsive-flows","24":"max-skblen","25":"flow-quantum"}
function decodeCakeTinStatsAttrs(view: ByteView, position: number, end: number): CakeTinStatsAttrs {
  const u16 = view.u16
  const { u32 } = view
  let v0: number | undefined
  let v1: bigint | undefined
  let v2: number | undefined
  let v3: bigint | undefined
  let v4: number | undefined
  let v5: bigint | undefined
  let v6: number | undefined
  let v7: bigint | undefined
  let v8: number | undefined
  let v9: number | undefined
  let v10: bigint | undefined
  let v11: number | undefined
  let v12: number | undefined
  let v13: number | undefined
  let v14: number | undefined
  let v15: number | undefined
  let v16: number | undefined
  let v17: number | undefined
  let v18: number | undefined
  let v19: number | undefined
  let v20: number | undefined
  let v21: number | undefined
  let v22: number | undefined
  let v23: number | undefined
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
        case 2: case 4: case 6: case 8: case 10: case 11: case 13: case 14: case 15: case 16: case 17: case 18: case 19: case 20: case 21: case 22: case 23: case 24: case 25: if (length === 8) { const item = u32[at >> 2]!; switch (type) { case 2: v0 = item; continue; case 4: v2 = item; continue; case 6: v4 = item; continue; case 8: v6 = item; continue; case 10: v8 = item; continue; case 11: v9 = item; continue; case 13: v11 = item; continue; case 14: v12 = item; continue; case 15: v13 = item; continue; case 16: v14 = item; continue; case 17: v15 = item; continue; case 18: v16 = item; continue; case 19: v17 = item; continue; case 20: v18 = item; continue; case 21: v19 = item; continue; case 22: v20 = item; continue; case 23: v21 = item; continue; case 24: v22 = item; continue; default: v23 = item; continue } } break
        case 3: case 5: case 7: case 9: case 12: if (length === 12) { const item = r.u64(view, at, LE); switch (type) { case 3: v1 = item; continue; case 5: v3 = item; continue; case 7: v5 = item; continue; case 9: v7 = item; continue; default: v10 = item; continue } } break
        case 1: continue
      }
      unknown = r.keep(unknown, view, p, length)
    }
    type = -1
    if (p < end) r.leftover(p, end)
  } catch (error) { r.inAttribute(CakeTinStatsAttrs_NAMES, type, p, error) }
  return {
    sentPackets: v0,
    sentBytes64: v1,
    droppedPackets: v2,
    droppedBytes64: v3,
    acksDroppedPackets: v4,
    acksDroppedBytes64: v5,
    ecnMarkedPackets: v6,
    ecnMarkedBytes64: v7,
    backlogPackets: v8,
    backlogBytes: v9,
    thresholdRate64: v10,
    targetUs: v11,
    intervalUs: v12,
    wayIndirectHits: v13,
    wayMisses: v14,
    wayCollisions: v15,
    peakDelayUs: v16,
    avgDelayUs: v17,
    baseDelayUs: v18,
    sparseFlows: v19,
    bulkFlows: v20,
    unresponsiveFlows: v21,
    maxSkblen: v22,
    flowQuantum: v23,
    unknownAttributes: unknown,
  }
}
function encodeCakeTinStatsAttrs(w: Writer, value: any): void {
  r.expectObject(value, "cake-tin-stats-attrs")
  let key = ''
  try {
    for (key in value) {
      const item = value[key]
      if (item === undefined) continue
      switch (key) {
        case "sentPackets": w.u32(2, item); break
        case "sentBytes64": w.u64(3, item); break
        case "droppedPackets": w.u32(4, item); break
        case "droppedBytes64": w.u64(5, item); break
        case "acksDroppedPackets": w.u32(6, item); break
        case "acksDroppedBytes64": w.u64(7, item); break
        case "ecnMarkedPackets": w.u32(8, item); break
        case "ecnMarkedBytes64": w.u64(9, item); break
        case "backlogPackets": w.u32(10, item); break
        case "backlogBytes": w.u32(11, item); break
        case "thresholdRate64": w.u64(12, item); break
        case "targetUs": w.u32(13, item); break
        case "intervalUs": w.u32(14, item); break
        case "wayIndirectHits": w.u32(15, item); break
        case "wayMisses": w.u32(16, item); break
        case "wayCollisions": w.u32(17, item); break
        case "peakDelayUs": w.u32(18, item); break
        case "avgDelayUs": w.u32(19, item); break
        case "baseDelayUs": w.u32(20, item); break
        case "sparseFlows": w.u32(21, item); break
        case "bulkFlows": w.u32(22, item); break
        case "unresponsiveFlows": w.u32(23, item); break
        case "maxSkblen": w.u32(24, item); break
        case "flowQuantum": w.u32(25, item); break
        case "unknownAttributes": r.writeUnknown(w, item); break
        case "elementIndex": break
        default: r.unknownKey("cake-tin-stats-attrs", ["sentPackets","sentBytes64","droppedPackets","droppedBytes64","acksDroppedPackets","acksDroppedBytes64","ecnMarkedPackets","ecnMarkedBytes64","backlogPackets","backlogBytes","thresholdRate64","targetUs","intervalUs","wayIndirectHits","wayMisses","wayCollisions","peakDelayUs","avgDelayUs","baseDelayUs","sparseFlows","bulkFlows","unresponsiveFlows","maxSkblen","flowQuantum"])
      }
    }
  } catch (error) { r.at(key, -1, error) }
}
const FlowerKeyEncOptGeneveAttrs_NAMES: Readonly<Record<number, string>> = {"1":"class","2":"type","3":"data"}
function decodeFlowerKeyEncOptGeneveAttrs(view: ByteView, position: number, end: number): FlowerKeyEncOptGeneveAttrs {
  const { u8, u16 } = view
  let v0: number | undefined
  let v1: number | undefined
  let v2: Uint8Array | undefined
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
        case 2: if (length === 5) { v1 = u8[at]!; continue } break
        case 3: v2 = r.bytes(u8, at, stop); continue
      }
      unknown = r.keep(unknown, view, p, length)
    }
    type = -1
    if (p < end) r.leftover(p, end)
  } catch (error) { r.inAttribute(FlowerKeyEncOptGeneveAttrs_NAMES, type, p, error) }
  return {
    class: v0,
    type: v1,
    data: v2,
    unknownAttributes: unknown,
  }
}
function encodeFlowerKeyEncOptGeneveAttrs(w: Writer, value: any): void {
  r.expectObject(value, "flower-key-enc-opt-geneve-attrs")
  let key = ''
  try {
    for (key in value) {
      const item = value[key]
      if (item === undefined) continue
      switch (key) {
        case "class": w.u16(1, item); break
        case "type": w.u8(2, item); break
        case "data": r.writeBytes(w, 3, item); break
        case "unknownAttributes": r.writeUnknown(w, item); break
        default: r.unknownKey("flower-key-enc-opt-geneve-attrs", ["class","type","data"])
      }
    }
  } catch (error) { r.at(key, -1, error) }
}
const FlowerKeyEncOptVxlanAttrs_NAMES: Readonly<Record<number, string>> = {"1":"gbp"}
function decodeFlowerKeyEncOptVxlanAttrs(view: ByteView, position: number, end: number): FlowerKeyEncOptVxlanAttrs {
  const u16 = view.u16
  const { u32 } = view
  let v0: number | undefined
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
      }
      unknown = r.keep(unknown, view, p, length)
    }
    type = -1
    if (p < end) r.leftover(p, end)
  } catch (error) { r.inAttribute(FlowerKeyEncOptVxlanAttrs_NAMES, type, p, error) }
  return {
    gbp: v0,
    unknownAttributes: unknown,
  }
}
function encodeFlowerKeyEncOptVxlanAttrs(w: Writer, value: any): void {
  r.expectObject(value, "flower-key-enc-opt-vxlan-attrs")
  let key = ''
  try {
    for (key in value) {
      const item = value[key]
      if (item === undefined) continue
      switch (key) {
        case "gbp": w.u32(1, item); break
        case "unknownAttributes": r.writeUnknown(w, item); break
        default: r.unknownKey("flower-key-enc-opt-vxlan-attrs", ["gbp"])
      }
    }
  } catch (error) { r.at(key, -1, error) }
}
const FlowerKeyEncOptErspanAttrs_NAMES: Readonly<Record<number, string>> = {"1":"ver","2":"index","3":"dir","4":"hwid"}
function decodeFlowerKeyEncOptErspanAttrs(view: ByteView, position: number, end: number): FlowerKeyEncOptErspanAttrs {
  const u16 = view.u16
  const { u8, u32 } = view
  let v0: number | undefined
  let v1: number | undefined
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
        case 1: case 3: case 4: if (length === 5) { const item = u8[at]!; switch (type) { case 1: v0 = item; continue; case 3: v2 = item; continue; default: v3 = item; continue } } break
        case 2: if (length === 8) { v1 = u32[at >> 2]!; continue } break
      }
      unknown = r.keep(unknown, view, p, length)
    }
    type = -1
    if (p < end) r.leftover(p, end)
  } catch (error) { r.inAttribute(FlowerKeyEncOptErspanAttrs_NAMES, type, p, error) }
  return {
    ver: v0,
    index: v1,
    dir: v2,
    hwid: v3,
    unknownAttributes: unknown,
  }
}
function encodeFlowerKeyEncOptErspanAttrs(w: Writer, value: any): void {
  r.expectObject(value, "flower-key-enc-opt-erspan-attrs")
  let key = ''
  try {
    for (key in value) {
      const item = value[key]
      if (item === undefined) continue
      switch (key) {
        case "ver": w.u8(1, item); break
        case "index": w.u32(2, item); break
        case "dir": w.u8(3, item); break
        case "hwid": w.u8(4, item); break
        case "unknownAttributes": r.writeUnknown(w, item); break
        default: r.unknownKey("flower-key-enc-opt-erspan-attrs", ["ver","index","dir","hwid"])
      }
    }
  } catch (error) { r.at(key, -1, error) }
}
const FlowerKeyEncOptGtpAttrs_NAMES: Readonly<Record<number, string>> = {"1":"pdu-type","2":"qfi"}
function decodeFlowerKeyEncOptGtpAttrs(view: ByteView, position: number, end: number): FlowerKeyEncOptGtpAttrs {
  const u16 = view.u16
  const { u8 } = view
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
        case 1: case 2: if (length === 5) { const item = u8[at]!; switch (type) { case 1: v0 = item; continue; default: v1 = item; continue } } break
      }
      unknown = r.keep(unknown, view, p, length)
    }
    type = -1
    if (p < end) r.leftover(p, end)
  } catch (error) { r.inAttribute(FlowerKeyEncOptGtpAttrs_NAMES, type, p, error) }
  return {
    pduType: v0,
    qfi: v1,
    unknownAttributes: unknown,
  }
}
function encodeFlowerKeyEncOptGtpAttrs(w: Writer, value: any): void {
  r.expectObject(value, "flower-key-enc-opt-gtp-attrs")
  let key = ''
  try {
    for (key in value) {
      const item = value[key]
      if (item === undefined) continue
      switch (key) {
        case "pduType": w.u8(1, item); break
        case "qfi": w.u8(2, item); break
        case "unknownAttributes": r.writeUnknown(w, item); break
        default: r.unknownKey("flower-key-enc-opt-gtp-attrs", ["pduType","qfi"])
      }
    }
  } catch (error) { r.at(key, -1, error) }
}
const TcaGredVqEntryAttrs_NAMES: Readonly<Record<number, string>> = {"2":"dp","3":"stat-bytes","4":"stat-packets","5":"stat-backlog","6":"stat-prob-drop","7":"stat-prob-mark","8":"stat-forced-drop","9":"stat-forced-mark","10":"stat-pdrop","11":"stat-other","12":"flags"}
function decodeTcaGredVqEntryAttrs(view: ByteView, position: number, end: number): TcaGredVqEntryAttrs {
  const u16 = view.u16
  const { u32 } = view
  let v0: number | undefined
  let v1: bigint | undefined
  let v2: number | undefined
  let v3: number | undefined
  let v4: number | undefined
  let v5: number | undefined
  let v6: number | undefined
  let v7: number | undefined
  let v8: number | undefined
  let v9: number | undefined
  let v10: number | undefined
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
        case 2: case 4: case 5: case 6: case 7: case 8: case 9: case 10: case 11: case 12: if (length === 8) { const item = u32[at >> 2]!; switch (type) { case 2: v0 = item; continue; case 4: v2 = item; continue; case 5: v3 = item; continue; case 6: v4 = item; continue; case 7: v5 = item; continue; case 8: v6 = item; continue; case 9: v7 = item; continue; case 10: v8 = item; continue; case 11: v9 = item; continue; default: v10 = item; continue } } break
        case 3: if (length === 12) { v1 = r.u64(view, at, LE); continue } break
        case 1: continue
      }
      unknown = r.keep(unknown, view, p, length)
    }
    type = -1
    if (p < end) r.leftover(p, end)
  } catch (error) { r.inAttribute(TcaGredVqEntryAttrs_NAMES, type, p, error) }
  return {
    dp: v0,
    statBytes: v1,
    statPackets: v2,
    statBacklog: v3,
    statProbDrop: v4,
    statProbMark: v5,
    statForcedDrop: v6,
    statForcedMark: v7,
    statPdrop: v8,
    statOther: v9,
    flags: v10,
    unknownAttributes: unknown,
  }
}
function encodeTcaGredVqEntryAttrs(w: Writer, value: any): void {
  r.expectObject(value, "tca-gred-vq-entry-attrs")
  let key = ''
  try {
    for (key in value) {
      const item = value[key]
      if (item === undefined) continue
      switch (key) {
        case "dp": w.u32(2, item); break
        case "statBytes": w.u64(3, item); break
        case "statPackets": w.u32(4, item); break
        case "statBacklog": w.u32(5, item); break
        case "statProbDrop": w.u32(6, item); break
        case "statProbMark": w.u32(7, item); break
        case "statForcedDrop": w.u32(8, item); break
        case "statForcedMark": w.u32(9, item); break
        case "statPdrop": w.u32(10, item); break
        case "statOther": w.u32(11, item); break
        case "flags": w.u32(12, item); break
        case "unknownAttributes": r.writeUnknown(w, item); break
        default: r.unknownKey("tca-gred-vq-entry-attrs", ["dp","statBytes","statPackets","statBacklog","statProbDrop","statProbMark","statForcedDrop","statForcedMark","statPdrop","statOther","flags"])
      }
    }
  } catch (error) { r.at(key, -1, error) }
}

/** The family tc. */
export const tc: Family<TcOperations, TcEvents> = {
  name: "tc",
  protocol: 0,
  generic: false,
  version: 1,
  groups: { "rtnlgrp-tc": 4 },
  operations: {
    "newqdisc": {
      name: "newqdisc",
      do: { request: 36, reply: undefined, encodeRequest: encodeTcmsgAttrs, decodeRequest: decodeTcmsgAttrs, encodeReply: encodeTcmsgAttrs, decodeReply: decodeTcmsgAttrs },
    },
    "delqdisc": {
      name: "delqdisc",
      do: { request: 37, reply: undefined, encodeRequest: encodeTcmsgAttrs, decodeRequest: decodeTcmsgAttrs, encodeReply: encodeTcmsgAttrs, decodeReply: decodeTcmsgAttrs },
    },
    "getqdisc": {
      name: "getqdisc",
      do: { request: 38, reply: 36, encodeRequest: encodeTcmsgAttrs, decodeRequest: decodeTcmsgAttrs, encodeReply: encodeTcmsgAttrs, decodeReply: decodeTcmsgAttrs },
      dump: { request: 38, reply: 36, encodeRequest: encodeTcmsgAttrs, decodeRequest: decodeTcmsgAttrs, encodeReply: encodeTcmsgAttrs, decodeReply: decodeTcmsgAttrs },
    },
    "newtclass": {
      name: "newtclass",
      do: { request: 40, reply: undefined, encodeRequest: encodeTcmsgAttrs, decodeRequest: decodeTcmsgAttrs, encodeReply: encodeTcmsgAttrs, decodeReply: decodeTcmsgAttrs },
    },
    "deltclass": {
      name: "deltclass",
      do: { request: 41, reply: undefined, encodeRequest: encodeTcmsgAttrs, decodeRequest: decodeTcmsgAttrs, encodeReply: encodeTcmsgAttrs, decodeReply: decodeTcmsgAttrs },
    },
    "gettclass": {
      name: "gettclass",
      do: { request: 42, reply: 40, encodeRequest: encodeTcmsgAttrs, decodeRequest: decodeTcmsgAttrs, encodeReply: encodeTcmsgAttrs, decodeReply: decodeTcmsgAttrs },
    },
    "newtfilter": {
      name: "newtfilter",
      do: { request: 44, reply: undefined, encodeRequest: encodeTcmsgAttrs, decodeRequest: decodeTcmsgAttrs, encodeReply: encodeTcmsgAttrs, decodeReply: decodeTcmsgAttrs },
    },
    "deltfilter": {
      name: "deltfilter",
      do: { request: 45, reply: undefined, encodeRequest: encodeTcmsgAttrs, decodeRequest: decodeTcmsgAttrs, encodeReply: encodeTcmsgAttrs, decodeReply: decodeTcmsgAttrs },
    },
    "gettfilter": {
      name: "gettfilter",
      do: { request: 46, reply: 44, encodeRequest: encodeTcmsgAttrs, decodeRequest: decodeTcmsgAttrs, encodeReply: encodeTcmsgAttrs, decodeReply: decodeTcmsgAttrs },
      dump: { request: 46, reply: 44, encodeRequest: encodeTcmsgAttrs, decodeRequest: decodeTcmsgAttrs, encodeReply: encodeTcmsgAttrs, decodeReply: decodeTcmsgAttrs },
    },
    "newchain": {
      name: "newchain",
      do: { request: 100, reply: undefined, encodeRequest: encodeTcmsgAttrs, decodeRequest: decodeTcmsgAttrs, encodeReply: encodeTcmsgAttrs, decodeReply: decodeTcmsgAttrs },
    },
    "delchain": {
      name: "delchain",
      do: { request: 101, reply: undefined, encodeRequest: encodeTcmsgAttrs, decodeRequest: decodeTcmsgAttrs, encodeReply: encodeTcmsgAttrs, decodeReply: decodeTcmsgAttrs },
    },
    "getchain": {
      name: "getchain",
      do: { request: 102, reply: 100, encodeRequest: encodeTcmsgAttrs, decodeRequest: decodeTcmsgAttrs, encodeReply: encodeTcmsgAttrs, decodeReply: decodeTcmsgAttrs },
    },
  },
  events: {
    36: { name: "newqdisc", decode: decodeTcmsgAttrs, encode: encodeTcmsgAttrs },
    37: { name: "delqdisc", decode: decodeTcmsgAttrs, encode: encodeTcmsgAttrs },
    40: { name: "newtclass", decode: decodeTcmsgAttrs, encode: encodeTcmsgAttrs },
    41: { name: "deltclass", decode: decodeTcmsgAttrs, encode: encodeTcmsgAttrs },
    44: { name: "newtfilter", decode: decodeTcmsgAttrs, encode: encodeTcmsgAttrs },
    45: { name: "deltfilter", decode: decodeTcmsgAttrs, encode: encodeTcmsgAttrs },
    100: { name: "newchain", decode: decodeTcmsgAttrs, encode: encodeTcmsgAttrs },
    101: { name: "delchain", decode: decodeTcmsgAttrs, encode: encodeTcmsgAttrs },
  },
  spec: model,
}

function model(): Spec {
  return {
    name: "tc",
    protocol: "netlink-raw",
    protonum: 0,
    version: 1,
    definitions: [
      {
        kind: "struct",
        name: "tcmsg",
        members: [
          { name: "family", type: "u8" },
          { name: "pad", type: "pad", len: 3 },
          { name: "ifindex", type: "s32" },
          { name: "handle", type: "u32" },
          { name: "parent", type: "u32" },
          { name: "info", type: "u32" },
        ],
        header: "linux/rtnetlink.h",
      },
      {
        kind: "flags",
        name: "cls-flags",
        entries: [
          { name: "skip-hw", value: 1 },
          { name: "skip-sw", value: 2 },
          { name: "in-hw", value: 4 },
          { name: "not-in-nw", value: 8 },
          { name: "verbose", value: 16 },
        ],
        enumName: null,
      },
      {
        kind: "flags",
        name: "flower-key-ctrl-flags",
        entries: [
          { name: "frag", value: 1 },
          { name: "firstfrag", value: 2 },
          { name: "tuncsum", value: 4 },
          { name: "tundf", value: 8 },
          { name: "tunoam", value: 16 },
          { name: "tuncrit", value: 32 },
        ],
        enumName: null,
        namePrefix: "tca-flower-key-flags-",
      },
      {
        kind: "enum",
        name: "dualpi2-drop-overload",
        entries: [
          { name: "overflow", value: 0 },
          { name: "drop", value: 1 },
        ],
      },
      {
        kind: "enum",
        name: "dualpi2-drop-early",
        entries: [
          { name: "drop-dequeue", value: 0 },
          { name: "drop-enqueue", value: 1 },
        ],
      },
      {
        kind: "enum",
        name: "dualpi2-ecn-mask",
        entries: [
          { name: "l4s-ect", value: 1 },
          { name: "cla-ect", value: 2 },
          { name: "any-ect", value: 3 },
        ],
        valueStart: 1,
      },
      {
        kind: "enum",
        name: "dualpi2-split-gso",
        entries: [
          { name: "no-split-gso", value: 0 },
          { name: "split-gso", value: 1 },
        ],
      },
      {
        kind: "struct",
        name: "tc-stats",
        members: [
          { name: "bytes", type: "u64" },
          { name: "packets", type: "u32" },
          { name: "drops", type: "u32" },
          { name: "overlimits", type: "u32" },
          { name: "bps", type: "u32" },
          { name: "pps", type: "u32" },
          { name: "qlen", type: "u32" },
          { name: "backlog", type: "u32" },
          { name: "padding", type: "pad", len: 4 },
        ],
      },
      {
        kind: "struct",
        name: "tc-cbs-qopt",
        members: [
          { name: "offload", type: "u8" },
          { name: "pad", type: "pad", len: 3 },
          { name: "hicredit", type: "s32" },
          { name: "locredit", type: "s32" },
          { name: "idleslope", type: "s32" },
          { name: "sendslope", type: "s32" },
        ],
      },
      {
        kind: "struct",
        name: "tc-etf-qopt",
        members: [
          { name: "delta", type: "s32" },
          { name: "clockid", type: "s32" },
          { name: "flags", type: "s32" },
        ],
      },
      {
        kind: "struct",
        name: "tc-fifo-qopt",
        members: [
          { name: "limit", type: "u32" },
        ],
      },
      {
        kind: "struct",
        name: "tc-htb-opt",
        members: [
          { name: "rate", type: "binary", struct: "tc-ratespec" },
          { name: "ceil", type: "binary", struct: "tc-ratespec" },
          { name: "buffer", type: "u32" },
          { name: "cbuffer", type: "u32" },
          { name: "quantum", type: "u32" },
          { name: "level", type: "u32" },
          { name: "prio", type: "u32" },
        ],
      },
      {
        kind: "struct",
        name: "tc-htb-glob",
        members: [
          { name: "version", type: "u32" },
          { name: "rate2quantum", type: "u32" },
          { name: "defcls", type: "u32" },
          { name: "debug", type: "u32" },
          { name: "direct-pkts", type: "u32" },
        ],
      },
      {
        kind: "struct",
        name: "tc-gred-qopt",
        members: [
          { name: "limit", type: "u32" },
          { name: "qth-min", type: "u32" },
          { name: "qth-max", type: "u32" },
          { name: "DP", type: "u32" },
          { name: "backlog", type: "u32" },
          { name: "qave", type: "u32" },
          { name: "forced", type: "u32" },
          { name: "early", type: "u32" },
          { name: "other", type: "u32" },
          { name: "pdrop", type: "u32" },
          { name: "Wlog", type: "u8" },
          { name: "Plog", type: "u8" },
          { name: "Scell-log", type: "u8" },
          { name: "prio", type: "u8" },
          { name: "packets", type: "u32" },
          { name: "bytesin", type: "u32" },
        ],
      },
      {
        kind: "struct",
        name: "tc-gred-sopt",
        members: [
          { name: "DPs", type: "u32" },
          { name: "def-DP", type: "u32" },
          { name: "grio", type: "u8" },
          { name: "flags", type: "u8" },
          { name: "pad", type: "pad", len: 2 },
        ],
      },
      {
        kind: "struct",
        name: "tc-hfsc-qopt",
        members: [
          { name: "defcls", type: "u16" },
        ],
      },
      {
        kind: "struct",
        name: "tc-mqprio-qopt",
        members: [
          { name: "num-tc", type: "u8" },
          { name: "prio-tc-map", type: "binary", len: 16 },
          { name: "hw", type: "u8" },
          { name: "count", type: "binary", len: 32 },
          { name: "offset", type: "binary", len: 32 },
        ],
      },
      {
        kind: "struct",
        name: "tc-multiq-qopt",
        members: [
          { name: "bands", type: "u16" },
          { name: "max-bands", type: "u16" },
        ],
      },
      {
        kind: "struct",
        name: "tc-netem-qopt",
        members: [
          { name: "latency", type: "u32" },
          { name: "limit", type: "u32" },
          { name: "loss", type: "u32" },
          { name: "gap", type: "u32" },
          { name: "duplicate", type: "u32" },
          { name: "jitter", type: "u32" },
        ],
      },
      {
        kind: "struct",
        name: "tc-netem-gimodel",
        members: [
          { name: "p13", type: "u32" },
          { name: "p31", type: "u32" },
          { name: "p32", type: "u32" },
          { name: "p14", type: "u32" },
          { name: "p23", type: "u32" },
        ],
      },
      {
        kind: "struct",
        name: "tc-netem-gemodel",
        members: [
          { name: "p", type: "u32" },
          { name: "r", type: "u32" },
          { name: "h", type: "u32" },
          { name: "k1", type: "u32" },
        ],
      },
      {
        kind: "struct",
        name: "tc-netem-corr",
        members: [
          { name: "delay-corr", type: "u32" },
          { name: "loss-corr", type: "u32" },
          { name: "dup-corr", type: "u32" },
        ],
      },
      {
        kind: "struct",
        name: "tc-netem-reorder",
        members: [
          { name: "probability", type: "u32" },
          { name: "correlation", type: "u32" },
        ],
      },
      {
        kind: "struct",
        name: "tc-netem-corrupt",
        members: [
          { name: "probability", type: "u32" },
          { name: "correlation", type: "u32" },
        ],
      },
      {
        kind: "struct",
        name: "tc-netem-rate",
        members: [
          { name: "rate", type: "u32" },
          { name: "packet-overhead", type: "s32" },
          { name: "cell-size", type: "u32" },
          { name: "cell-overhead", type: "s32" },
        ],
      },
      {
        kind: "struct",
        name: "tc-netem-slot",
        members: [
          { name: "min-delay", type: "s64" },
          { name: "max-delay", type: "s64" },
          { name: "max-packets", type: "s32" },
          { name: "max-bytes", type: "s32" },
          { name: "dist-delay", type: "s64" },
          { name: "dist-jitter", type: "s64" },
        ],
      },
      {
        kind: "struct",
        name: "tc-plug-qopt",
        members: [
          { name: "action", type: "s32" },
          { name: "limit", type: "u32" },
        ],
      },
      {
        kind: "struct",
        name: "tc-prio-qopt",
        members: [
          { name: "bands", type: "u32" },
          { name: "priomap", type: "binary", len: 16 },
        ],
      },
      {
        kind: "struct",
        name: "tc-red-qopt",
        members: [
          { name: "limit", type: "u32" },
          { name: "qth-min", type: "u32" },
          { name: "qth-max", type: "u32" },
          { name: "Wlog", type: "u8" },
          { name: "Plog", type: "u8" },
          { name: "Scell-log", type: "u8" },
          { name: "flags", type: "u8" },
        ],
      },
      {
        kind: "struct",
        name: "tc-sfb-qopt",
        members: [
          { name: "rehash-interval", type: "u32" },
          { name: "warmup-time", type: "u32" },
          { name: "max", type: "u32" },
          { name: "bin-size", type: "u32" },
          { name: "increment", type: "u32" },
          { name: "decrement", type: "u32" },
          { name: "limit", type: "u32" },
          { name: "penalty-rate", type: "u32" },
          { name: "penalty-burst", type: "u32" },
        ],
      },
      {
        kind: "struct",
        name: "tc-sfq-qopt",
        members: [
          { name: "quantum", type: "u32" },
          { name: "perturb-period", type: "s32" },
          { name: "limit", type: "u32" },
          { name: "divisor", type: "u32" },
          { name: "flows", type: "u32" },
        ],
      },
      {
        kind: "struct",
        name: "tc-sfqred-stats",
        members: [
          { name: "prob-drop", type: "u32" },
          { name: "forced-drop", type: "u32" },
          { name: "prob-mark", type: "u32" },
          { name: "forced-mark", type: "u32" },
          { name: "prob-mark-head", type: "u32" },
          { name: "forced-mark-head", type: "u32" },
        ],
      },
      {
        kind: "struct",
        name: "tc-sfq-qopt-v1",
        members: [
          { name: "v0", type: "binary", struct: "tc-sfq-qopt" },
          { name: "depth", type: "u32" },
          { name: "headdrop", type: "u32" },
          { name: "limit", type: "u32" },
          { name: "qth-min", type: "u32" },
          { name: "qth-max", type: "u32" },
          { name: "Wlog", type: "u8" },
          { name: "Plog", type: "u8" },
          { name: "Scell-log", type: "u8" },
          { name: "flags", type: "u8" },
          { name: "max-P", type: "u32" },
          { name: "stats", type: "binary", struct: "tc-sfqred-stats" },
        ],
      },
      {
        kind: "struct",
        name: "tc-ratespec",
        members: [
          { name: "cell-log", type: "u8" },
          { name: "linklayer", type: "u8" },
          { name: "overhead", type: "u16" },
          { name: "cell-align", type: "s16" },
          { name: "mpu", type: "u16" },
          { name: "rate", type: "u32" },
        ],
        header: "linux/pkt_sched.h",
      },
      {
        kind: "struct",
        name: "tc-tbf-qopt",
        members: [
          { name: "rate", type: "binary", struct: "tc-ratespec" },
          { name: "peakrate", type: "binary", struct: "tc-ratespec" },
          { name: "limit", type: "u32" },
          { name: "buffer", type: "u32" },
          { name: "mtu", type: "u32" },
        ],
      },
      {
        kind: "struct",
        name: "tc-sizespec",
        members: [
          { name: "cell-log", type: "u8" },
          { name: "size-log", type: "u8" },
          { name: "cell-align", type: "s16" },
          { name: "overhead", type: "s32" },
          { name: "linklayer", type: "u32" },
          { name: "mpu", type: "u32" },
          { name: "mtu", type: "u32" },
          { name: "tsize", type: "u32" },
        ],
      },
      {
        kind: "struct",
        name: "gnet-estimator",
        members: [
          { name: "interval", type: "s8" },
          { name: "ewma-log", type: "u8" },
        ],
      },
      {
        kind: "struct",
        name: "tc-choke-xstats",
        members: [
          { name: "early", type: "u32" },
          { name: "pdrop", type: "u32" },
          { name: "other", type: "u32" },
          { name: "marked", type: "u32" },
          { name: "matched", type: "u32" },
        ],
      },
      {
        kind: "struct",
        name: "tc-codel-xstats",
        members: [
          { name: "maxpacket", type: "u32" },
          { name: "count", type: "u32" },
          { name: "lastcount", type: "u32" },
          { name: "ldelay", type: "u32" },
          { name: "drop-next", type: "s32" },
          { name: "drop-overlimit", type: "u32" },
          { name: "ecn-mark", type: "u32" },
          { name: "dropping", type: "u32" },
          { name: "ce-mark", type: "u32" },
        ],
      },
      {
        kind: "struct",
        name: "tc-fq-codel-xstats",
        members: [
          { name: "type", type: "u32" },
          { name: "maxpacket", type: "u32" },
          { name: "drop-overlimit", type: "u32" },
          { name: "ecn-mark", type: "u32" },
          { name: "new-flow-count", type: "u32" },
          { name: "new-flows-len", type: "u32" },
          { name: "old-flows-len", type: "u32" },
          { name: "ce-mark", type: "u32" },
          { name: "memory-usage", type: "u32" },
          { name: "drop-overmemory", type: "u32" },
        ],
      },
      {
        kind: "struct",
        name: "tc-dualpi2-xstats",
        members: [
          { name: "prob", type: "u32" },
          { name: "delay-c", type: "u32" },
          { name: "delay-l", type: "u32" },
          { name: "pkts-in-c", type: "u32" },
          { name: "pkts-in-l", type: "u32" },
          { name: "maxq", type: "u32" },
          { name: "ecn-mark", type: "u32" },
          { name: "step-mark", type: "u32" },
          { name: "credit", type: "s32" },
          { name: "memory-used", type: "u32" },
          { name: "max-memory-used", type: "u32" },
          { name: "memory-limit", type: "u32" },
        ],
      },
      {
        kind: "struct",
        name: "tc-fq-pie-xstats",
        members: [
          { name: "packets-in", type: "u32" },
          { name: "dropped", type: "u32" },
          { name: "overlimit", type: "u32" },
          { name: "overmemory", type: "u32" },
          { name: "ecn-mark", type: "u32" },
          { name: "new-flow-count", type: "u32" },
          { name: "new-flows-len", type: "u32" },
          { name: "old-flows-len", type: "u32" },
          { name: "memory-usage", type: "u32" },
        ],
      },
      {
        kind: "struct",
        name: "tc-fq-qd-stats",
        members: [
          { name: "gc-flows", type: "u64" },
          { name: "highprio-packets", type: "u64" },
          { name: "tcp-retrans", type: "u64" },
          { name: "throttled", type: "u64" },
          { name: "flows-plimit", type: "u64" },
          { name: "pkts-too-long", type: "u64" },
          { name: "allocation-errors", type: "u64" },
          { name: "time-next-delayed-flow", type: "s64" },
          { name: "flows", type: "u32" },
          { name: "inactive-flows", type: "u32" },
          { name: "throttled-flows", type: "u32" },
          { name: "unthrottle-latency-ns", type: "u32" },
          { name: "ce-mark", type: "u64" },
          { name: "horizon-drops", type: "u64" },
          { name: "horizon-caps", type: "u64" },
          { name: "fastpath-packets", type: "u64" },
          { name: "band-drops", type: "binary", len: 24 },
          { name: "band-pkt-count", type: "binary", len: 12 },
          { name: "pad", type: "pad", len: 4 },
        ],
      },
      {
        kind: "struct",
        name: "tc-hhf-xstats",
        members: [
          { name: "drop-overlimit", type: "u32" },
          { name: "hh-overlimit", type: "u32" },
          { name: "hh-tot-count", type: "u32" },
          { name: "hh-cur-count", type: "u32" },
        ],
      },
      {
        kind: "struct",
        name: "tc-pie-xstats",
        members: [
          { name: "prob", type: "u64" },
          { name: "delay", type: "u32" },
          { name: "avg-dq-rate", type: "u32" },
          { name: "dq-rate-estimating", type: "u32" },
          { name: "packets-in", type: "u32" },
          { name: "dropped", type: "u32" },
          { name: "overlimit", type: "u32" },
          { name: "maxq", type: "u32" },
          { name: "ecn-mark", type: "u32" },
        ],
      },
      {
        kind: "struct",
        name: "tc-red-xstats",
        members: [
          { name: "early", type: "u32" },
          { name: "pdrop", type: "u32" },
          { name: "other", type: "u32" },
          { name: "marked", type: "u32" },
        ],
      },
      {
        kind: "struct",
        name: "tc-sfb-xstats",
        members: [
          { name: "earlydrop", type: "u32" },
          { name: "penaltydrop", type: "u32" },
          { name: "bucketdrop", type: "u32" },
          { name: "queuedrop", type: "u32" },
          { name: "childdrop", type: "u32" },
          { name: "marked", type: "u32" },
          { name: "maxqlen", type: "u32" },
          { name: "maxprob", type: "u32" },
          { name: "avgprob", type: "u32" },
        ],
      },
      {
        kind: "struct",
        name: "tc-sfq-xstats",
        members: [
          { name: "allot", type: "s32" },
        ],
      },
      {
        kind: "struct",
        name: "gnet-stats-basic",
        members: [
          { name: "bytes", type: "u64" },
          { name: "packets", type: "u32" },
          { name: "padding", type: "pad", len: 4 },
        ],
      },
      {
        kind: "struct",
        name: "gnet-stats-rate-est",
        members: [
          { name: "bps", type: "u32" },
          { name: "pps", type: "u32" },
        ],
      },
      {
        kind: "struct",
        name: "gnet-stats-rate-est64",
        members: [
          { name: "bps", type: "u64" },
          { name: "pps", type: "u64" },
        ],
      },
      {
        kind: "struct",
        name: "gnet-stats-queue",
        members: [
          { name: "qlen", type: "u32" },
          { name: "backlog", type: "u32" },
          { name: "drops", type: "u32" },
          { name: "requeues", type: "u32" },
          { name: "overlimits", type: "u32" },
        ],
      },
      {
        kind: "struct",
        name: "tc-u32-key",
        members: [
          { name: "mask", type: "u32", byteOrder: "big-endian" },
          { name: "val", type: "u32", byteOrder: "big-endian" },
          { name: "off", type: "s32" },
          { name: "offmask", type: "s32" },
        ],
      },
      {
        kind: "struct",
        name: "tc-u32-mark",
        members: [
          { name: "val", type: "u32" },
          { name: "mask", type: "u32" },
          { name: "success", type: "u32" },
        ],
      },
      {
        kind: "struct",
        name: "tc-u32-pcnt",
        members: [
          { name: "rcnt", type: "u64" },
          { name: "rhit", type: "u64" },
        ],
      },
      {
        kind: "struct",
        name: "tcf-t",
        members: [
          { name: "install", type: "u64" },
          { name: "lastuse", type: "u64" },
          { name: "expires", type: "u64" },
          { name: "firstuse", type: "u64" },
        ],
      },
      {
        kind: "struct",
        name: "tc-gact",
        members: [
          { name: "index", type: "u32" },
          { name: "capab", type: "u32" },
          { name: "action", type: "s32" },
          { name: "refcnt", type: "s32" },
          { name: "bindcnt", type: "s32" },
        ],
      },
      {
        kind: "struct",
        name: "tc-gact-p",
        members: [
          { name: "ptype", type: "u16" },
          { name: "pval", type: "u16" },
          { name: "paction", type: "s32" },
        ],
      },
      {
        kind: "struct",
        name: "tcf-ematch-tree-hdr",
        members: [
          { name: "nmatches", type: "u16" },
          { name: "progid", type: "u16" },
        ],
      },
      {
        kind: "struct",
        name: "tc-basic-pcnt",
        members: [
          { name: "rcnt", type: "u64" },
          { name: "rhit", type: "u64" },
        ],
      },
      {
        kind: "struct",
        name: "tc-matchall-pcnt",
        members: [
          { name: "rhit", type: "u64" },
        ],
      },
      {
        kind: "struct",
        name: "tc-mpls",
        members: [
          { name: "index", type: "u32" },
          { name: "capab", type: "u32" },
          { name: "action", type: "s32" },
          { name: "refcnt", type: "s32" },
          { name: "bindcnt", type: "s32" },
          { name: "m-action", type: "s32" },
        ],
      },
      {
        kind: "struct",
        name: "tc-police",
        members: [
          { name: "index", type: "u32" },
          { name: "action", type: "s32" },
          { name: "limit", type: "u32" },
          { name: "burst", type: "u32" },
          { name: "mtu", type: "u32" },
          { name: "rate", type: "binary", struct: "tc-ratespec" },
          { name: "peakrate", type: "binary", struct: "tc-ratespec" },
          { name: "refcnt", type: "s32" },
          { name: "bindcnt", type: "s32" },
          { name: "capab", type: "u32" },
        ],
      },
      {
        kind: "struct",
        name: "tc-pedit-sel",
        members: [
          { name: "index", type: "u32" },
          { name: "capab", type: "u32" },
          { name: "action", type: "s32" },
          { name: "refcnt", type: "s32" },
          { name: "bindcnt", type: "s32" },
          { name: "nkeys", type: "u8" },
          { name: "flags", type: "u8" },
          { name: "padding", type: "pad", len: 2 },
        ],
      },
      {
        kind: "struct",
        name: "tc-pedit-key",
        members: [
          { name: "mask", type: "u32" },
          { name: "val", type: "u32" },
          { name: "off", type: "u32" },
          { name: "at", type: "u32" },
          { name: "offmask", type: "u32" },
          { name: "shift", type: "u32" },
        ],
      },
      {
        kind: "struct",
        name: "tc-vlan",
        members: [
          { name: "index", type: "u32" },
          { name: "capab", type: "u32" },
          { name: "action", type: "s32" },
          { name: "refcnt", type: "s32" },
          { name: "bindcnt", type: "s32" },
          { name: "v-action", type: "s32" },
        ],
      },
      {
        kind: "struct",
        name: "tc-u32-sel",
        members: [
          { name: "flags", type: "u8" },
          { name: "offshift", type: "u8" },
          { name: "nkeys", type: "u8" },
          { name: "padding", type: "pad", len: 1 },
          { name: "offmask", type: "u16", byteOrder: "big-endian" },
          { name: "off", type: "u16" },
          { name: "offoff", type: "s16" },
          { name: "hoff", type: "s16" },
          { name: "hmask", type: "u32", byteOrder: "big-endian" },
        ],
      },
    ],
    attributeSets: [
      {
        name: "attrs",
        attributes: [
          { name: "kind", value: 1, type: "string" },
          { name: "options", value: 2, type: "sub-message", subMessage: "options-msg", selector: "kind" },
          { name: "stats", value: 3, type: "binary", struct: "tc-stats" },
          { name: "xstats", value: 4, type: "sub-message", subMessage: "tca-stats-app-msg", selector: "kind" },
          { name: "rate", value: 5, type: "binary", struct: "gnet-estimator" },
          { name: "fcnt", value: 6, type: "u32" },
          { name: "stats2", value: 7, type: "nest", nestedAttributes: "tca-stats-attrs" },
          { name: "stab", value: 8, type: "nest", nestedAttributes: "tca-stab-attrs" },
          { name: "pad", value: 9, type: "pad" },
          { name: "dump-invisible", value: 10, type: "flag" },
          { name: "chain", value: 11, type: "u32" },
          { name: "hw-offload", value: 12, type: "u8" },
          { name: "ingress-block", value: 13, type: "u32" },
          { name: "egress-block", value: 14, type: "u32" },
          { name: "dump-flags", value: 15, type: "bitfield32" },
          { name: "ext-warn-msg", value: 16, type: "string" },
        ],
        namePrefix: "tca-",
      },
      {
        name: "act-attrs",
        attributes: [
          { name: "kind", value: 1, type: "string" },
          { name: "options", value: 2, type: "sub-message", subMessage: "act-options-msg", selector: "kind" },
          { name: "index", value: 3, type: "u32" },
          { name: "stats", value: 4, type: "nest", nestedAttributes: "tca-stats-attrs" },
          { name: "pad", value: 5, type: "pad" },
          { name: "cookie", value: 6, type: "binary" },
          { name: "flags", value: 7, type: "bitfield32" },
          { name: "hw-stats", value: 8, type: "bitfield32" },
          { name: "used-hw-stats", value: 9, type: "bitfield32" },
          { name: "in-hw-count", value: 10, type: "u32" },
        ],
        namePrefix: "tca-act-",
      },
      {
        name: "act-bpf-attrs",
        attributes: [
          { name: "tm", value: 1, type: "binary", struct: "tcf-t" },
          { name: "parms", value: 2, type: "binary" },
          { name: "ops-len", value: 3, type: "u16" },
          { name: "ops", value: 4, type: "binary" },
          { name: "fd", value: 5, type: "u32" },
          { name: "name", value: 6, type: "string" },
          { name: "pad", value: 7, type: "pad" },
          { name: "tag", value: 8, type: "binary" },
          { name: "id", value: 9, type: "binary" },
        ],
        namePrefix: "tca-act-bpf-",
        header: "linux/tc_act/tc_bpf.h",
      },
      {
        name: "act-connmark-attrs",
        attributes: [
          { name: "parms", value: 1, type: "binary" },
          { name: "tm", value: 2, type: "binary", struct: "tcf-t" },
          { name: "pad", value: 3, type: "pad" },
        ],
        namePrefix: "tca-connmark-",
        header: "linux/tc_act/tc_connmark.h",
      },
      {
        name: "act-csum-attrs",
        attributes: [
          { name: "parms", value: 1, type: "binary" },
          { name: "tm", value: 2, type: "binary", struct: "tcf-t" },
          { name: "pad", value: 3, type: "pad" },
        ],
        namePrefix: "tca-csum-",
        header: "linux/tc_act/tc_csum.h",
      },
      {
        name: "act-ct-attrs",
        attributes: [
          { name: "parms", value: 1, type: "binary" },
          { name: "tm", value: 2, type: "binary", struct: "tcf-t" },
          { name: "action", value: 3, type: "u16" },
          { name: "zone", value: 4, type: "u16" },
          { name: "mark", value: 5, type: "u32" },
          { name: "mark-mask", value: 6, type: "u32" },
          { name: "labels", value: 7, type: "binary" },
          { name: "labels-mask", value: 8, type: "binary" },
          { name: "nat-ipv4-min", value: 9, type: "u32", byteOrder: "big-endian" },
          { name: "nat-ipv4-max", value: 10, type: "u32", byteOrder: "big-endian" },
          { name: "nat-ipv6-min", value: 11, type: "binary" },
          { name: "nat-ipv6-max", value: 12, type: "binary" },
          { name: "nat-port-min", value: 13, type: "u16", byteOrder: "big-endian" },
          { name: "nat-port-max", value: 14, type: "u16", byteOrder: "big-endian" },
          { name: "pad", value: 15, type: "pad" },
          { name: "helper-name", value: 16, type: "string" },
          { name: "helper-family", value: 17, type: "u8" },
          { name: "helper-proto", value: 18, type: "u8" },
        ],
        namePrefix: "tca-ct-",
        header: "linux/tc_act/tc_ct.h",
      },
      {
        name: "act-ctinfo-attrs",
        attributes: [
          { name: "pad", value: 1, type: "pad" },
          { name: "tm", value: 2, type: "binary", struct: "tcf-t" },
          { name: "act", value: 3, type: "binary" },
          { name: "zone", value: 4, type: "u16" },
          { name: "parms-dscp-mask", value: 5, type: "u32" },
          { name: "parms-dscp-statemask", value: 6, type: "u32" },
          { name: "parms-cpmark-mask", value: 7, type: "u32" },
          { name: "stats-dscp-set", value: 8, type: "u64" },
          { name: "stats-dscp-error", value: 9, type: "u64" },
          { name: "stats-cpmark-set", value: 10, type: "u64" },
        ],
        namePrefix: "tca-ctinfo-",
        header: "linux/tc_act/tc_ctinfo.h",
      },
      {
        name: "act-gate-attrs",
        attributes: [
          { name: "tm", value: 1, type: "binary", struct: "tcf-t" },
          { name: "parms", value: 2, type: "binary" },
          { name: "pad", value: 3, type: "pad" },
          { name: "priority", value: 4, type: "s32" },
          { name: "entry-list", value: 5, type: "binary" },
          { name: "base-time", value: 6, type: "u64" },
          { name: "cycle-time", value: 7, type: "u64" },
          { name: "cycle-time-ext", value: 8, type: "u64" },
          { name: "flags", value: 9, type: "u32" },
          { name: "clockid", value: 10, type: "s32" },
        ],
        namePrefix: "tca-gate-",
        header: "linux/tc_act/tc_gate.h",
      },
      {
        name: "act-ife-attrs",
        attributes: [
          { name: "parms", value: 1, type: "binary" },
          { name: "tm", value: 2, type: "binary", struct: "tcf-t" },
          { name: "dmac", value: 3, type: "binary" },
          { name: "smac", value: 4, type: "binary" },
          { name: "type", value: 5, type: "u16" },
          { name: "metalst", value: 6, type: "binary" },
          { name: "pad", value: 7, type: "pad" },
        ],
        namePrefix: "tca-ife-",
        header: "linux/tc_act/tc_ife.h",
      },
      {
        name: "act-mirred-attrs",
        attributes: [
          { name: "tm", value: 1, type: "binary", struct: "tcf-t" },
          { name: "parms", value: 2, type: "binary" },
          { name: "pad", value: 3, type: "pad" },
          { name: "blockid", value: 4, type: "binary" },
        ],
        namePrefix: "tca-mirred-",
        header: "linux/tc_act/tc_mirred.h",
      },
      {
        name: "act-mpls-attrs",
        attributes: [
          { name: "tm", value: 1, type: "binary", struct: "tcf-t" },
          { name: "parms", value: 2, type: "binary", struct: "tc-mpls" },
          { name: "pad", value: 3, type: "pad" },
          { name: "proto", value: 4, type: "u16", byteOrder: "big-endian" },
          { name: "label", value: 5, type: "u32" },
          { name: "tc", value: 6, type: "u8" },
          { name: "ttl", value: 7, type: "u8" },
          { name: "bos", value: 8, type: "u8" },
        ],
        namePrefix: "tca-mpls-",
        header: "linux/tc_act/tc_mpls.h",
      },
      {
        name: "act-nat-attrs",
        attributes: [
          { name: "parms", value: 1, type: "binary" },
          { name: "tm", value: 2, type: "binary", struct: "tcf-t" },
          { name: "pad", value: 3, type: "pad" },
        ],
        namePrefix: "tca-nat-",
        header: "linux/tc_act/tc_nat.h",
      },
      {
        name: "act-pedit-attrs",
        attributes: [
          { name: "tm", value: 1, type: "binary", struct: "tcf-t" },
          { name: "parms", value: 2, type: "binary", struct: "tc-pedit-sel" },
          { name: "pad", value: 3, type: "pad" },
          { name: "parms-ex", value: 4, type: "binary" },
          { name: "keys-ex", value: 5, type: "binary" },
          { name: "key-ex", value: 6, type: "binary" },
        ],
        namePrefix: "tca-pedit-",
        header: "linux/tc_act/tc_pedit.h",
      },
      {
        name: "act-simple-attrs",
        attributes: [
          { name: "tm", value: 1, type: "binary", struct: "tcf-t" },
          { name: "parms", value: 2, type: "binary" },
          { name: "data", value: 3, type: "binary" },
          { name: "pad", value: 4, type: "pad" },
        ],
        namePrefix: "tca-def-",
        header: "linux/tc_act/tc_defact.h",
      },
      {
        name: "act-skbedit-attrs",
        attributes: [
          { name: "tm", value: 1, type: "binary", struct: "tcf-t" },
          { name: "parms", value: 2, type: "binary" },
          { name: "priority", value: 3, type: "u32" },
          { name: "queue-mapping", value: 4, type: "u16" },
          { name: "mark", value: 5, type: "u32" },
          { name: "pad", value: 6, type: "pad" },
          { name: "ptype", value: 7, type: "u16" },
          { name: "mask", value: 8, type: "u32" },
          { name: "flags", value: 9, type: "u64" },
          { name: "queue-mapping-max", value: 10, type: "u16" },
        ],
        namePrefix: "tca-skbedit-",
        header: "linux/tc_act/tc_skbedit.h",
      },
      {
        name: "act-skbmod-attrs",
        attributes: [
          { name: "tm", value: 1, type: "binary", struct: "tcf-t" },
          { name: "parms", value: 2, type: "binary" },
          { name: "dmac", value: 3, type: "binary" },
          { name: "smac", value: 4, type: "binary" },
          { name: "etype", value: 5, type: "binary" },
          { name: "pad", value: 6, type: "pad" },
        ],
        namePrefix: "tca-skbmod-",
        header: "linux/tc_act/tc_skbmod.h",
      },
      {
        name: "act-tunnel-key-attrs",
        attributes: [
          { name: "tm", value: 1, type: "binary", struct: "tcf-t" },
          { name: "parms", value: 2, type: "binary" },
          { name: "enc-ipv4-src", value: 3, type: "u32", byteOrder: "big-endian" },
          { name: "enc-ipv4-dst", value: 4, type: "u32", byteOrder: "big-endian" },
          { name: "enc-ipv6-src", value: 5, type: "binary" },
          { name: "enc-ipv6-dst", value: 6, type: "binary" },
          { name: "enc-key-id", value: 7, type: "u64", byteOrder: "big-endian" },
          { name: "pad", value: 8, type: "pad" },
          { name: "enc-dst-port", value: 9, type: "u16", byteOrder: "big-endian" },
          { name: "no-csum", value: 10, type: "u8" },
          { name: "enc-opts", value: 11, type: "binary" },
          { name: "enc-tos", value: 12, type: "u8" },
          { name: "enc-ttl", value: 13, type: "u8" },
          { name: "no-frag", value: 14, type: "flag" },
        ],
        namePrefix: "tca-tunnel-key-",
        header: "linux/tc_act/tc_tunnel_key.h",
      },
      {
        name: "act-vlan-attrs",
        attributes: [
          { name: "tm", value: 1, type: "binary", struct: "tcf-t" },
          { name: "parms", value: 2, type: "binary", struct: "tc-vlan" },
          { name: "push-vlan-id", value: 3, type: "u16" },
          { name: "push-vlan-protocol", value: 4, type: "u16" },
          { name: "pad", value: 5, type: "pad" },
          { name: "push-vlan-priority", value: 6, type: "u8" },
          { name: "push-eth-dst", value: 7, type: "binary" },
          { name: "push-eth-src", value: 8, type: "binary" },
        ],
        namePrefix: "tca-vlan-",
        header: "linux/tc_act/tc_vlan.h",
      },
      {
        name: "basic-attrs",
        attributes: [
          { name: "classid", value: 1, type: "u32" },
          { name: "ematches", value: 2, type: "nest", nestedAttributes: "ematch-attrs" },
          { name: "act", value: 3, type: "indexed-array", subType: "nest", nestedAttributes: "act-attrs" },
          { name: "police", value: 4, type: "nest", nestedAttributes: "police-attrs" },
          { name: "pcnt", value: 5, type: "binary", struct: "tc-basic-pcnt" },
          { name: "pad", value: 6, type: "pad" },
        ],
        namePrefix: "tca-basic-",
      },
      {
        name: "bpf-attrs",
        attributes: [
          { name: "act", value: 1, type: "indexed-array", subType: "nest", nestedAttributes: "act-attrs" },
          { name: "police", value: 2, type: "nest", nestedAttributes: "police-attrs" },
          { name: "classid", value: 3, type: "u32" },
          { name: "ops-len", value: 4, type: "u16" },
          { name: "ops", value: 5, type: "binary" },
          { name: "fd", value: 6, type: "u32" },
          { name: "name", value: 7, type: "string" },
          { name: "flags", value: 8, type: "u32" },
          { name: "flags-gen", value: 9, type: "u32" },
          { name: "tag", value: 10, type: "binary" },
          { name: "id", value: 11, type: "u32" },
        ],
        namePrefix: "tca-bpf-",
      },
      {
        name: "cake-attrs",
        attributes: [
          { name: "pad", value: 1, type: "pad" },
          { name: "base-rate64", value: 2, type: "u64" },
          { name: "diffserv-mode", value: 3, type: "u32" },
          { name: "atm", value: 4, type: "u32" },
          { name: "flow-mode", value: 5, type: "u32" },
          { name: "overhead", value: 6, type: "u32" },
          { name: "rtt", value: 7, type: "u32" },
          { name: "target", value: 8, type: "u32" },
          { name: "autorate", value: 9, type: "u32" },
          { name: "memory", value: 10, type: "u32" },
          { name: "nat", value: 11, type: "u32" },
          { name: "raw", value: 12, type: "u32" },
          { name: "wash", value: 13, type: "u32" },
          { name: "mpu", value: 14, type: "u32" },
          { name: "ingress", value: 15, type: "u32" },
          { name: "ack-filter", value: 16, type: "u32" },
          { name: "split-gso", value: 17, type: "u32" },
          { name: "fwmark", value: 18, type: "u32" },
        ],
        namePrefix: "tca-cake-",
      },
      {
        name: "cake-stats-attrs",
        attributes: [
          { name: "pad", value: 1, type: "pad" },
          { name: "capacity-estimate64", value: 2, type: "u64" },
          { name: "memory-limit", value: 3, type: "u32" },
          { name: "memory-used", value: 4, type: "u32" },
          { name: "avg-netoff", value: 5, type: "u32" },
          { name: "min-netlen", value: 6, type: "u32" },
          { name: "max-netlen", value: 7, type: "u32" },
          { name: "min-adjlen", value: 8, type: "u32" },
          { name: "max-adjlen", value: 9, type: "u32" },
          { name: "tin-stats", value: 10, type: "indexed-array", subType: "nest", nestedAttributes: "cake-tin-stats-attrs" },
          { name: "deficit", value: 11, type: "s32" },
          { name: "cobalt-count", value: 12, type: "u32" },
          { name: "dropping", value: 13, type: "u32" },
          { name: "drop-next-us", value: 14, type: "s32" },
          { name: "p-drop", value: 15, type: "u32" },
          { name: "blue-timer-us", value: 16, type: "s32" },
        ],
        namePrefix: "tca-cake-stats-",
      },
      {
        name: "cake-tin-stats-attrs",
        attributes: [
          { name: "pad", value: 1, type: "pad" },
          { name: "sent-packets", value: 2, type: "u32" },
          { name: "sent-bytes64", value: 3, type: "u64" },
          { name: "dropped-packets", value: 4, type: "u32" },
          { name: "dropped-bytes64", value: 5, type: "u64" },
          { name: "acks-dropped-packets", value: 6, type: "u32" },
          { name: "acks-dropped-bytes64", value: 7, type: "u64" },
          { name: "ecn-marked-packets", value: 8, type: "u32" },
          { name: "ecn-marked-bytes64", value: 9, type: "u64" },
          { name: "backlog-packets", value: 10, type: "u32" },
          { name: "backlog-bytes", value: 11, type: "u32" },
          { name: "threshold-rate64", value: 12, type: "u64" },
          { name: "target-us", value: 13, type: "u32" },
          { name: "interval-us", value: 14, type: "u32" },
          { name: "way-indirect-hits", value: 15, type: "u32" },
          { name: "way-misses", value: 16, type: "u32" },
          { name: "way-collisions", value: 17, type: "u32" },
          { name: "peak-delay-us", value: 18, type: "u32" },
          { name: "avg-delay-us", value: 19, type: "u32" },
          { name: "base-delay-us", value: 20, type: "u32" },
          { name: "sparse-flows", value: 21, type: "u32" },
          { name: "bulk-flows", value: 22, type: "u32" },
          { name: "unresponsive-flows", value: 23, type: "u32" },
          { name: "max-skblen", value: 24, type: "u32" },
          { name: "flow-quantum", value: 25, type: "u32" },
        ],
        namePrefix: "tca-cake-tin-stats-",
      },
      {
        name: "cbs-attrs",
        attributes: [
          { name: "parms", value: 1, type: "binary", struct: "tc-cbs-qopt" },
        ],
        namePrefix: "tca-cbs-",
      },
      {
        name: "cgroup-attrs",
        attributes: [
          { name: "act", value: 1, type: "indexed-array", subType: "nest", nestedAttributes: "act-attrs" },
          { name: "police", value: 2, type: "nest", nestedAttributes: "police-attrs" },
          { name: "ematches", value: 3, type: "binary" },
        ],
        namePrefix: "tca-cgroup-",
      },
      {
        name: "choke-attrs",
        attributes: [
          { name: "parms", value: 1, type: "binary", struct: "tc-red-qopt" },
          { name: "stab", value: 2, type: "binary", checks: { minLen: 256, maxLen: 256 } },
          { name: "max-p", value: 3, type: "u32" },
        ],
        namePrefix: "tca-choke-",
      },
      {
        name: "codel-attrs",
        attributes: [
          { name: "target", value: 1, type: "u32" },
          { name: "limit", value: 2, type: "u32" },
          { name: "interval", value: 3, type: "u32" },
          { name: "ecn", value: 4, type: "u32" },
          { name: "ce-threshold", value: 5, type: "u32" },
        ],
        namePrefix: "tca-codel-",
      },
      {
        name: "drr-attrs",
        attributes: [
          { name: "quantum", value: 1, type: "u32" },
        ],
        namePrefix: "tca-drr-",
      },
      {
        name: "dualpi2-attrs",
        attributes: [
          { name: "limit", value: 1, type: "u32" },
          { name: "memory-limit", value: 2, type: "u32" },
          { name: "target", value: 3, type: "u32" },
          { name: "tupdate", value: 4, type: "u32" },
          { name: "alpha", value: 5, type: "u32" },
          { name: "beta", value: 6, type: "u32" },
          { name: "step-thresh-pkts", value: 7, type: "u32" },
          { name: "step-thresh-us", value: 8, type: "u32" },
          { name: "min-qlen-step", value: 9, type: "u32" },
          { name: "coupling", value: 10, type: "u8" },
          { name: "drop-overload", value: 11, type: "u8", enum: "dualpi2-drop-overload" },
          { name: "drop-early", value: 12, type: "u8", enum: "dualpi2-drop-early" },
          { name: "c-protection", value: 13, type: "u8" },
          { name: "ecn-mask", value: 14, type: "u8", enum: "dualpi2-ecn-mask" },
          { name: "split-gso", value: 15, type: "u8", enum: "dualpi2-split-gso" },
        ],
        namePrefix: "tca-dualpi2-",
      },
      {
        name: "ematch-attrs",
        attributes: [
          { name: "tree-hdr", value: 1, type: "binary", struct: "tcf-ematch-tree-hdr" },
          { name: "tree-list", value: 2, type: "binary" },
        ],
        namePrefix: "tca-ematch-",
        attrMaxName: "tca-ematch-tree-max",
      },
      {
        name: "flow-attrs",
        attributes: [
          { name: "keys", value: 1, type: "u32" },
          { name: "mode", value: 2, type: "u32" },
          { name: "baseclass", value: 3, type: "u32" },
          { name: "rshift", value: 4, type: "u32" },
          { name: "addend", value: 5, type: "u32" },
          { name: "mask", value: 6, type: "u32" },
          { name: "xor", value: 7, type: "u32" },
          { name: "divisor", value: 8, type: "u32" },
          { name: "act", value: 9, type: "binary" },
          { name: "police", value: 10, type: "nest", nestedAttributes: "police-attrs" },
          { name: "ematches", value: 11, type: "binary" },
          { name: "perturb", value: 12, type: "u32" },
        ],
        namePrefix: "tca-flow-",
      },
      {
        name: "flower-attrs",
        attributes: [
          { name: "classid", value: 1, type: "u32" },
          { name: "indev", value: 2, type: "string" },
          { name: "act", value: 3, type: "indexed-array", subType: "nest", nestedAttributes: "act-attrs" },
          { name: "key-eth-dst", value: 4, type: "binary", displayHint: "mac" },
          { name: "key-eth-dst-mask", value: 5, type: "binary", displayHint: "mac" },
          { name: "key-eth-src", value: 6, type: "binary", displayHint: "mac" },
          { name: "key-eth-src-mask", value: 7, type: "binary", displayHint: "mac" },
          { name: "key-eth-type", value: 8, type: "u16", byteOrder: "big-endian" },
          { name: "key-ip-proto", value: 9, type: "u8" },
          { name: "key-ipv4-src", value: 10, type: "u32", byteOrder: "big-endian", displayHint: "ipv4" },
          { name: "key-ipv4-src-mask", value: 11, type: "u32", byteOrder: "big-endian", displayHint: "ipv4" },
          { name: "key-ipv4-dst", value: 12, type: "u32", byteOrder: "big-endian", displayHint: "ipv4" },
          { name: "key-ipv4-dst-mask", value: 13, type: "u32", byteOrder: "big-endian", displayHint: "ipv4" },
          { name: "key-ipv6-src", value: 14, type: "binary", displayHint: "ipv6" },
          { name: "key-ipv6-src-mask", value: 15, type: "binary", displayHint: "ipv6" },
          { name: "key-ipv6-dst", value: 16, type: "binary", displayHint: "ipv6" },
          { name: "key-ipv6-dst-mask", value: 17, type: "binary", displayHint: "ipv6" },
          { name: "key-tcp-src", value: 18, type: "u16", byteOrder: "big-endian" },
          { name: "key-tcp-dst", value: 19, type: "u16", byteOrder: "big-endian" },
          { name: "key-udp-src", value: 20, type: "u16", byteOrder: "big-endian" },
          { name: "key-udp-dst", value: 21, type: "u16", byteOrder: "big-endian" },
          { name: "flags", value: 22, type: "u32", enum: "cls-flags", enumAsFlags: true },
          { name: "key-vlan-id", value: 23, type: "u16", byteOrder: "big-endian" },
          { name: "key-vlan-prio", value: 24, type: "u8" },
          { name: "key-vlan-eth-type", value: 25, type: "u16", byteOrder: "big-endian" },
          { name: "key-enc-key-id", value: 26, type: "u32", byteOrder: "big-endian" },
          { name: "key-enc-ipv4-src", value: 27, type: "u32", byteOrder: "big-endian", displayHint: "ipv4" },
          { name: "key-enc-ipv4-src-mask", value: 28, type: "u32", byteOrder: "big-endian", displayHint: "ipv4" },
          { name: "key-enc-ipv4-dst", value: 29, type: "u32", byteOrder: "big-endian", displayHint: "ipv4" },
          { name: "key-enc-ipv4-dst-mask", value: 30, type: "u32", byteOrder: "big-endian", displayHint: "ipv4" },
          { name: "key-enc-ipv6-src", value: 31, type: "binary", displayHint: "ipv6" },
          { name: "key-enc-ipv6-src-mask", value: 32, type: "binary", displayHint: "ipv6" },
          { name: "key-enc-ipv6-dst", value: 33, type: "binary", displayHint: "ipv6" },
          { name: "key-enc-ipv6-dst-mask", value: 34, type: "binary", displayHint: "ipv6" },
          { name: "key-tcp-src-mask", value: 35, type: "u16", byteOrder: "big-endian" },
          { name: "key-tcp-dst-mask", value: 36, type: "u16", byteOrder: "big-endian" },
          { name: "key-udp-src-mask", value: 37, type: "u16", byteOrder: "big-endian" },
          { name: "key-udp-dst-mask", value: 38, type: "u16", byteOrder: "big-endian" },
          { name: "key-sctp-src-mask", value: 39, type: "u16", byteOrder: "big-endian" },
          { name: "key-sctp-dst-mask", value: 40, type: "u16", byteOrder: "big-endian" },
          { name: "key-sctp-src", value: 41, type: "u16", byteOrder: "big-endian" },
          { name: "key-sctp-dst", value: 42, type: "u16", byteOrder: "big-endian" },
          { name: "key-enc-udp-src-port", value: 43, type: "u16", byteOrder: "big-endian" },
          { name: "key-enc-udp-src-port-mask", value: 44, type: "u16", byteOrder: "big-endian" },
          { name: "key-enc-udp-dst-port", value: 45, type: "u16", byteOrder: "big-endian" },
          { name: "key-enc-udp-dst-port-mask", value: 46, type: "u16", byteOrder: "big-endian" },
          { name: "key-flags", value: 47, type: "u32", byteOrder: "big-endian", enum: "flower-key-ctrl-flags", enumAsFlags: true },
          { name: "key-flags-mask", value: 48, type: "u32", byteOrder: "big-endian", enum: "flower-key-ctrl-flags", enumAsFlags: true },
          { name: "key-icmpv4-code", value: 49, type: "u8" },
          { name: "key-icmpv4-code-mask", value: 50, type: "u8" },
          { name: "key-icmpv4-type", value: 51, type: "u8" },
          { name: "key-icmpv4-type-mask", value: 52, type: "u8" },
          { name: "key-icmpv6-code", value: 53, type: "u8" },
          { name: "key-icmpv6-code-mask", value: 54, type: "u8" },
          { name: "key-icmpv6-type", value: 55, type: "u8" },
          { name: "key-icmpv6-type-mask", value: 56, type: "u8" },
          { name: "key-arp-sip", value: 57, type: "u32", byteOrder: "big-endian" },
          { name: "key-arp-sip-mask", value: 58, type: "u32", byteOrder: "big-endian" },
          { name: "key-arp-tip", value: 59, type: "u32", byteOrder: "big-endian" },
          { name: "key-arp-tip-mask", value: 60, type: "u32", byteOrder: "big-endian" },
          { name: "key-arp-op", value: 61, type: "u8" },
          { name: "key-arp-op-mask", value: 62, type: "u8" },
          { name: "key-arp-sha", value: 63, type: "binary", displayHint: "mac" },
          { name: "key-arp-sha-mask", value: 64, type: "binary", displayHint: "mac" },
          { name: "key-arp-tha", value: 65, type: "binary", displayHint: "mac" },
          { name: "key-arp-tha-mask", value: 66, type: "binary", displayHint: "mac" },
          { name: "key-mpls-ttl", value: 67, type: "u8" },
          { name: "key-mpls-bos", value: 68, type: "u8" },
          { name: "key-mpls-tc", value: 69, type: "u8" },
          { name: "key-mpls-label", value: 70, type: "u32", byteOrder: "big-endian" },
          { name: "key-tcp-flags", value: 71, type: "u16", byteOrder: "big-endian" },
          { name: "key-tcp-flags-mask", value: 72, type: "u16", byteOrder: "big-endian" },
          { name: "key-ip-tos", value: 73, type: "u8" },
          { name: "key-ip-tos-mask", value: 74, type: "u8" },
          { name: "key-ip-ttl", value: 75, type: "u8" },
          { name: "key-ip-ttl-mask", value: 76, type: "u8" },
          { name: "key-cvlan-id", value: 77, type: "u16", byteOrder: "big-endian" },
          { name: "key-cvlan-prio", value: 78, type: "u8" },
          { name: "key-cvlan-eth-type", value: 79, type: "u16", byteOrder: "big-endian" },
          { name: "key-enc-ip-tos", value: 80, type: "u8" },
          { name: "key-enc-ip-tos-mask", value: 81, type: "u8" },
          { name: "key-enc-ip-ttl", value: 82, type: "u8" },
          { name: "key-enc-ip-ttl-mask", value: 83, type: "u8" },
          { name: "key-enc-opts", value: 84, type: "nest", nestedAttributes: "flower-key-enc-opts-attrs" },
          { name: "key-enc-opts-mask", value: 85, type: "nest", nestedAttributes: "flower-key-enc-opts-attrs" },
          { name: "in-hw-count", value: 86, type: "u32" },
          { name: "key-port-src-min", value: 87, type: "u16", byteOrder: "big-endian" },
          { name: "key-port-src-max", value: 88, type: "u16", byteOrder: "big-endian" },
          { name: "key-port-dst-min", value: 89, type: "u16", byteOrder: "big-endian" },
          { name: "key-port-dst-max", value: 90, type: "u16", byteOrder: "big-endian" },
          { name: "key-ct-state", value: 91, type: "u16" },
          { name: "key-ct-state-mask", value: 92, type: "u16" },
          { name: "key-ct-zone", value: 93, type: "u16" },
          { name: "key-ct-zone-mask", value: 94, type: "u16" },
          { name: "key-ct-mark", value: 95, type: "u32" },
          { name: "key-ct-mark-mask", value: 96, type: "u32" },
          { name: "key-ct-labels", value: 97, type: "binary" },
          { name: "key-ct-labels-mask", value: 98, type: "binary" },
          { name: "key-mpls-opts", value: 99, type: "nest", nestedAttributes: "flower-key-mpls-opt-attrs" },
          { name: "key-hash", value: 100, type: "u32" },
          { name: "key-hash-mask", value: 101, type: "u32" },
          { name: "key-num-of-vlans", value: 102, type: "u8" },
          { name: "key-pppoe-sid", value: 103, type: "u16", byteOrder: "big-endian" },
          { name: "key-ppp-proto", value: 104, type: "u16", byteOrder: "big-endian" },
          { name: "key-l2tpv3-sid", value: 105, type: "u32", byteOrder: "big-endian" },
          { name: "l2-miss", value: 106, type: "u8" },
          { name: "key-cfm", value: 107, type: "nest", nestedAttributes: "flower-key-cfm-attrs" },
          { name: "key-spi", value: 108, type: "u32", byteOrder: "big-endian" },
          { name: "key-spi-mask", value: 109, type: "u32", byteOrder: "big-endian" },
          { name: "key-enc-flags", value: 110, type: "u32", byteOrder: "big-endian", enum: "flower-key-ctrl-flags", enumAsFlags: true },
          { name: "key-enc-flags-mask", value: 111, type: "u32", byteOrder: "big-endian", enum: "flower-key-ctrl-flags", enumAsFlags: true },
        ],
        namePrefix: "tca-flower-",
      },
      {
        name: "flower-key-enc-opts-attrs",
        attributes: [
          { name: "geneve", value: 1, type: "nest", nestedAttributes: "flower-key-enc-opt-geneve-attrs" },
          { name: "vxlan", value: 2, type: "nest", nestedAttributes: "flower-key-enc-opt-vxlan-attrs" },
          { name: "erspan", value: 3, type: "nest", nestedAttributes: "flower-key-enc-opt-erspan-attrs" },
          { name: "gtp", value: 4, type: "nest", nestedAttributes: "flower-key-enc-opt-gtp-attrs" },
        ],
        namePrefix: "tca-flower-key-enc-opts-",
      },
      {
        name: "flower-key-enc-opt-geneve-attrs",
        attributes: [
          { name: "class", value: 1, type: "u16" },
          { name: "type", value: 2, type: "u8" },
          { name: "data", value: 3, type: "binary" },
        ],
        namePrefix: "tca-flower-key-enc-opt-geneve-",
      },
      {
        name: "flower-key-enc-opt-vxlan-attrs",
        attributes: [
          { name: "gbp", value: 1, type: "u32" },
        ],
        namePrefix: "tca-flower-key-enc-opt-vxlan-",
      },
      {
        name: "flower-key-enc-opt-erspan-attrs",
        attributes: [
          { name: "ver", value: 1, type: "u8" },
          { name: "index", value: 2, type: "u32" },
          { name: "dir", value: 3, type: "u8" },
          { name: "hwid", value: 4, type: "u8" },
        ],
        namePrefix: "tca-flower-key-enc-opt-erspan-",
      },
      {
        name: "flower-key-enc-opt-gtp-attrs",
        attributes: [
          { name: "pdu-type", value: 1, type: "u8" },
          { name: "qfi", value: 2, type: "u8" },
        ],
        namePrefix: "tca-flower-key-enc-opt-gtp-",
      },
      {
        name: "flower-key-mpls-opt-attrs",
        attributes: [
          { name: "lse-depth", value: 1, type: "u8" },
          { name: "lse-ttl", value: 2, type: "u8" },
          { name: "lse-bos", value: 3, type: "u8" },
          { name: "lse-tc", value: 4, type: "u8" },
          { name: "lse-label", value: 5, type: "u32" },
        ],
        namePrefix: "tca-flower-key-mpls-opt-",
        attrMaxName: "tca-flower-key-mpls-opt-lse-max",
      },
      {
        name: "flower-key-cfm-attrs",
        attributes: [
          { name: "md-level", value: 1, type: "u8" },
          { name: "opcode", value: 2, type: "u8" },
        ],
        namePrefix: "tca-flower-key-cfm-",
      },
      {
        name: "fw-attrs",
        attributes: [
          { name: "classid", value: 1, type: "u32" },
          { name: "police", value: 2, type: "nest", nestedAttributes: "police-attrs" },
          { name: "indev", value: 3, type: "string" },
          { name: "act", value: 4, type: "indexed-array", subType: "nest", nestedAttributes: "act-attrs" },
          { name: "mask", value: 5, type: "u32" },
        ],
        namePrefix: "tca-fw-",
      },
      {
        name: "gred-attrs",
        attributes: [
          { name: "parms", value: 1, type: "binary" },
          { name: "stab", value: 2, type: "binary", subType: "u8" },
          { name: "dps", value: 3, type: "binary", struct: "tc-gred-sopt" },
          { name: "max-p", value: 4, type: "binary", subType: "u32" },
          { name: "limit", value: 5, type: "u32" },
          { name: "vq-list", value: 6, type: "nest", nestedAttributes: "tca-gred-vq-list-attrs" },
        ],
        namePrefix: "tca-gred-",
      },
      {
        name: "tca-gred-vq-list-attrs",
        attributes: [
          { name: "entry", value: 1, type: "nest", nestedAttributes: "tca-gred-vq-entry-attrs", multiAttr: true },
        ],
        namePrefix: "tca-gred-vq-",
      },
      {
        name: "tca-gred-vq-entry-attrs",
        attributes: [
          { name: "pad", value: 1, type: "pad" },
          { name: "dp", value: 2, type: "u32" },
          { name: "stat-bytes", value: 3, type: "u64" },
          { name: "stat-packets", value: 4, type: "u32" },
          { name: "stat-backlog", value: 5, type: "u32" },
          { name: "stat-prob-drop", value: 6, type: "u32" },
          { name: "stat-prob-mark", value: 7, type: "u32" },
          { name: "stat-forced-drop", value: 8, type: "u32" },
          { name: "stat-forced-mark", value: 9, type: "u32" },
          { name: "stat-pdrop", value: 10, type: "u32" },
          { name: "stat-other", value: 11, type: "u32" },
          { name: "flags", value: 12, type: "u32" },
        ],
        namePrefix: "tca-gred-vq-",
      },
      {
        name: "hfsc-attrs",
        attributes: [
          { name: "rsc", value: 1, type: "binary" },
          { name: "fsc", value: 2, type: "binary" },
          { name: "usc", value: 3, type: "binary" },
        ],
      },
      {
        name: "hhf-attrs",
        attributes: [
          { name: "backlog-limit", value: 1, type: "u32" },
          { name: "quantum", value: 2, type: "u32" },
          { name: "hh-flows-limit", value: 3, type: "u32" },
          { name: "reset-timeout", value: 4, type: "u32" },
          { name: "admit-bytes", value: 5, type: "u32" },
          { name: "evict-timeout", value: 6, type: "u32" },
          { name: "non-hh-weight", value: 7, type: "u32" },
        ],
        namePrefix: "tca-hhf-",
      },
      {
        name: "htb-attrs",
        attributes: [
          { name: "parms", value: 1, type: "binary", struct: "tc-htb-opt" },
          { name: "init", value: 2, type: "binary", struct: "tc-htb-glob" },
          { name: "ctab", value: 3, type: "binary" },
          { name: "rtab", value: 4, type: "binary" },
          { name: "direct-qlen", value: 5, type: "u32" },
          { name: "rate64", value: 6, type: "u64" },
          { name: "ceil64", value: 7, type: "u64" },
          { name: "pad", value: 8, type: "pad" },
          { name: "offload", value: 9, type: "flag" },
        ],
        namePrefix: "tca-htb-",
      },
      {
        name: "matchall-attrs",
        attributes: [
          { name: "classid", value: 1, type: "u32" },
          { name: "act", value: 2, type: "indexed-array", subType: "nest", nestedAttributes: "act-attrs" },
          { name: "flags", value: 3, type: "u32" },
          { name: "pcnt", value: 4, type: "binary", struct: "tc-matchall-pcnt" },
          { name: "pad", value: 5, type: "pad" },
        ],
        namePrefix: "tca-matchall-",
      },
      {
        name: "etf-attrs",
        attributes: [
          { name: "parms", value: 1, type: "binary", struct: "tc-etf-qopt" },
        ],
        namePrefix: "tca-etf-",
      },
      {
        name: "ets-attrs",
        attributes: [
          { name: "nbands", value: 1, type: "u8" },
          { name: "nstrict", value: 2, type: "u8" },
          { name: "quanta", value: 3, type: "nest", nestedAttributes: "ets-attrs" },
          { name: "quanta-band", value: 4, type: "u32", multiAttr: true },
          { name: "priomap", value: 5, type: "nest", nestedAttributes: "ets-attrs" },
          { name: "priomap-band", value: 6, type: "u8", multiAttr: true },
        ],
        namePrefix: "tca-ets-",
      },
      {
        name: "fq-attrs",
        attributes: [
          { name: "plimit", value: 1, type: "u32" },
          { name: "flow-plimit", value: 2, type: "u32" },
          { name: "quantum", value: 3, type: "u32" },
          { name: "initial-quantum", value: 4, type: "u32" },
          { name: "rate-enable", value: 5, type: "u32" },
          { name: "flow-default-rate", value: 6, type: "u32" },
          { name: "flow-max-rate", value: 7, type: "u32" },
          { name: "buckets-log", value: 8, type: "u32" },
          { name: "flow-refill-delay", value: 9, type: "u32" },
          { name: "orphan-mask", value: 10, type: "u32" },
          { name: "low-rate-threshold", value: 11, type: "u32" },
          { name: "ce-threshold", value: 12, type: "u32" },
          { name: "timer-slack", value: 13, type: "u32" },
          { name: "horizon", value: 14, type: "u32" },
          { name: "horizon-drop", value: 15, type: "u8" },
          { name: "priomap", value: 16, type: "binary", struct: "tc-prio-qopt" },
          { name: "weights", value: 17, type: "binary", subType: "s32" },
        ],
        namePrefix: "tca-fq-",
      },
      {
        name: "fq-codel-attrs",
        attributes: [
          { name: "target", value: 1, type: "u32" },
          { name: "limit", value: 2, type: "u32" },
          { name: "interval", value: 3, type: "u32" },
          { name: "ecn", value: 4, type: "u32" },
          { name: "flows", value: 5, type: "u32" },
          { name: "quantum", value: 6, type: "u32" },
          { name: "ce-threshold", value: 7, type: "u32" },
          { name: "drop-batch-size", value: 8, type: "u32" },
          { name: "memory-limit", value: 9, type: "u32" },
          { name: "ce-threshold-selector", value: 10, type: "u8" },
          { name: "ce-threshold-mask", value: 11, type: "u8" },
        ],
        namePrefix: "tca-fq-codel-",
      },
      {
        name: "fq-pie-attrs",
        attributes: [
          { name: "limit", value: 1, type: "u32" },
          { name: "flows", value: 2, type: "u32" },
          { name: "target", value: 3, type: "u32" },
          { name: "tupdate", value: 4, type: "u32" },
          { name: "alpha", value: 5, type: "u32" },
          { name: "beta", value: 6, type: "u32" },
          { name: "quantum", value: 7, type: "u32" },
          { name: "memory-limit", value: 8, type: "u32" },
          { name: "ecn-prob", value: 9, type: "u32" },
          { name: "ecn", value: 10, type: "u32" },
          { name: "bytemode", value: 11, type: "u32" },
          { name: "dq-rate-estimator", value: 12, type: "u32" },
        ],
        namePrefix: "tca-fq-pie-",
      },
      {
        name: "netem-attrs",
        attributes: [
          { name: "corr", value: 1, type: "binary", struct: "tc-netem-corr" },
          { name: "delay-dist", value: 2, type: "binary", subType: "s16" },
          { name: "reorder", value: 3, type: "binary", struct: "tc-netem-reorder" },
          { name: "corrupt", value: 4, type: "binary", struct: "tc-netem-corrupt" },
          { name: "loss", value: 5, type: "nest", nestedAttributes: "netem-loss-attrs" },
          { name: "rate", value: 6, type: "binary", struct: "tc-netem-rate" },
          { name: "ecn", value: 7, type: "u32" },
          { name: "rate64", value: 8, type: "u64" },
          { name: "pad", value: 9, type: "u32" },
          { name: "latency64", value: 10, type: "s64" },
          { name: "jitter64", value: 11, type: "s64" },
          { name: "slot", value: 12, type: "binary", struct: "tc-netem-slot" },
          { name: "slot-dist", value: 13, type: "binary", subType: "s16" },
          { name: "prng-seed", value: 14, type: "u64" },
        ],
        namePrefix: "tca-netem-",
      },
      {
        name: "netem-loss-attrs",
        attributes: [
          { name: "gi", value: 1, type: "binary", struct: "tc-netem-gimodel" },
          { name: "ge", value: 2, type: "binary", struct: "tc-netem-gemodel" },
        ],
        namePrefix: "netem-loss-",
      },
      {
        name: "pie-attrs",
        attributes: [
          { name: "target", value: 1, type: "u32" },
          { name: "limit", value: 2, type: "u32" },
          { name: "tupdate", value: 3, type: "u32" },
          { name: "alpha", value: 4, type: "u32" },
          { name: "beta", value: 5, type: "u32" },
          { name: "ecn", value: 6, type: "u32" },
          { name: "bytemode", value: 7, type: "u32" },
          { name: "dq-rate-estimator", value: 8, type: "u32" },
        ],
        namePrefix: "tca-pie-",
      },
      {
        name: "police-attrs",
        attributes: [
          { name: "tbf", value: 1, type: "binary", struct: "tc-police" },
          { name: "rate", value: 2, type: "binary" },
          { name: "peakrate", value: 3, type: "binary" },
          { name: "avrate", value: 4, type: "u32" },
          { name: "result", value: 5, type: "u32" },
          { name: "tm", value: 6, type: "binary", struct: "tcf-t" },
          { name: "pad", value: 7, type: "pad" },
          { name: "rate64", value: 8, type: "u64" },
          { name: "peakrate64", value: 9, type: "u64" },
          { name: "pktrate64", value: 10, type: "u64" },
          { name: "pktburst64", value: 11, type: "u64" },
        ],
        namePrefix: "tca-police-",
      },
      {
        name: "qfq-attrs",
        attributes: [
          { name: "weight", value: 1, type: "u32" },
          { name: "lmax", value: 2, type: "u32" },
        ],
        namePrefix: "tca-qfq-",
      },
      {
        name: "red-attrs",
        attributes: [
          { name: "parms", value: 1, type: "binary", struct: "tc-red-qopt" },
          { name: "stab", value: 2, type: "binary" },
          { name: "max-p", value: 3, type: "u32" },
          { name: "flags", value: 4, type: "bitfield32" },
          { name: "early-drop-block", value: 5, type: "u32" },
          { name: "mark-block", value: 6, type: "u32" },
        ],
        namePrefix: "tca-red-",
      },
      {
        name: "route-attrs",
        attributes: [
          { name: "classid", value: 1, type: "u32" },
          { name: "to", value: 2, type: "u32" },
          { name: "from", value: 3, type: "u32" },
          { name: "iif", value: 4, type: "u32" },
          { name: "police", value: 5, type: "nest", nestedAttributes: "police-attrs" },
          { name: "act", value: 6, type: "indexed-array", subType: "nest", nestedAttributes: "act-attrs" },
        ],
        namePrefix: "tca-route4-",
      },
      {
        name: "taprio-attrs",
        attributes: [
          { name: "priomap", value: 1, type: "binary", struct: "tc-mqprio-qopt" },
          { name: "sched-entry-list", value: 2, type: "nest", nestedAttributes: "taprio-sched-entry-list" },
          { name: "sched-base-time", value: 3, type: "s64" },
          { name: "sched-single-entry", value: 4, type: "nest", nestedAttributes: "taprio-sched-entry" },
          { name: "sched-clockid", value: 5, type: "s32" },
          { name: "pad", value: 6, type: "pad" },
          { name: "admin-sched", value: 7, type: "binary" },
          { name: "sched-cycle-time", value: 8, type: "s64" },
          { name: "sched-cycle-time-extension", value: 9, type: "s64" },
          { name: "flags", value: 10, type: "u32" },
          { name: "txtime-delay", value: 11, type: "u32" },
          { name: "tc-entry", value: 12, type: "nest", nestedAttributes: "taprio-tc-entry-attrs" },
        ],
        namePrefix: "tca-taprio-attr-",
      },
      {
        name: "taprio-sched-entry-list",
        attributes: [
          { name: "entry", value: 1, type: "nest", nestedAttributes: "taprio-sched-entry", multiAttr: true },
        ],
        namePrefix: "tca-taprio-sched-",
      },
      {
        name: "taprio-sched-entry",
        attributes: [
          { name: "index", value: 1, type: "u32" },
          { name: "cmd", value: 2, type: "u8" },
          { name: "gate-mask", value: 3, type: "u32" },
          { name: "interval", value: 4, type: "u32" },
        ],
        namePrefix: "tca-taprio-sched-entry-",
      },
      {
        name: "taprio-tc-entry-attrs",
        attributes: [
          { name: "index", value: 1, type: "u32" },
          { name: "max-sdu", value: 2, type: "u32" },
          { name: "fp", value: 3, type: "u32" },
        ],
        namePrefix: "tca-taprio-tc-entry-",
      },
      {
        name: "tbf-attrs",
        attributes: [
          { name: "parms", value: 1, type: "binary", struct: "tc-tbf-qopt" },
          { name: "rtab", value: 2, type: "binary" },
          { name: "ptab", value: 3, type: "binary" },
          { name: "rate64", value: 4, type: "u64" },
          { name: "prate64", value: 5, type: "u64" },
          { name: "burst", value: 6, type: "u32" },
          { name: "pburst", value: 7, type: "u32" },
          { name: "pad", value: 8, type: "pad" },
        ],
        namePrefix: "tca-tbf-",
      },
      {
        name: "act-sample-attrs",
        attributes: [
          { name: "tm", value: 1, type: "binary", struct: "tcf-t" },
          { name: "parms", value: 2, type: "binary", struct: "tc-gact" },
          { name: "rate", value: 3, type: "u32" },
          { name: "trunc-size", value: 4, type: "u32" },
          { name: "psample-group", value: 5, type: "u32" },
          { name: "pad", value: 6, type: "pad" },
        ],
        namePrefix: "tca-sample-",
        header: "linux/tc_act/tc_sample.h",
      },
      {
        name: "act-gact-attrs",
        attributes: [
          { name: "tm", value: 1, type: "binary", struct: "tcf-t" },
          { name: "parms", value: 2, type: "binary", struct: "tc-gact" },
          { name: "prob", value: 3, type: "binary", struct: "tc-gact-p" },
          { name: "pad", value: 4, type: "pad" },
        ],
        namePrefix: "tca-gact-",
        header: "linux/tc_act/tc_gact.h",
      },
      {
        name: "tca-stab-attrs",
        attributes: [
          { name: "base", value: 1, type: "binary", struct: "tc-sizespec" },
          { name: "data", value: 2, type: "binary" },
        ],
        namePrefix: "tca-stab-",
      },
      {
        name: "tca-stats-attrs",
        attributes: [
          { name: "basic", value: 1, type: "binary", struct: "gnet-stats-basic" },
          { name: "rate-est", value: 2, type: "binary", struct: "gnet-stats-rate-est" },
          { name: "queue", value: 3, type: "binary", struct: "gnet-stats-queue" },
          { name: "app", value: 4, type: "sub-message", subMessage: "tca-stats-app-msg", selector: "kind" },
          { name: "rate-est64", value: 5, type: "binary", struct: "gnet-stats-rate-est64" },
          { name: "pad", value: 6, type: "pad" },
          { name: "basic-hw", value: 7, type: "binary", struct: "gnet-stats-basic" },
          { name: "pkt64", value: 8, type: "u64" },
        ],
        namePrefix: "tca-stats-",
        header: "linux/gen_stats.h",
      },
      {
        name: "u32-attrs",
        attributes: [
          { name: "classid", value: 1, type: "u32" },
          { name: "hash", value: 2, type: "u32" },
          { name: "link", value: 3, type: "u32" },
          { name: "divisor", value: 4, type: "u32" },
          { name: "sel", value: 5, type: "binary", struct: "tc-u32-sel" },
          { name: "police", value: 6, type: "nest", nestedAttributes: "police-attrs" },
          { name: "act", value: 7, type: "indexed-array", subType: "nest", nestedAttributes: "act-attrs" },
          { name: "indev", value: 8, type: "string" },
          { name: "pcnt", value: 9, type: "binary", struct: "tc-u32-pcnt" },
          { name: "mark", value: 10, type: "binary", struct: "tc-u32-mark" },
          { name: "flags", value: 11, type: "u32" },
          { name: "pad", value: 12, type: "pad" },
        ],
        namePrefix: "tca-u32-",
      },
    ],
    subMessages: [
      {
        name: "options-msg",
        formats: [
          { value: "basic", attributeSet: "basic-attrs" },
          { value: "bpf", attributeSet: "bpf-attrs" },
          { value: "bfifo", fixedHeader: "tc-fifo-qopt" },
          { value: "cake", attributeSet: "cake-attrs" },
          { value: "cbs", attributeSet: "cbs-attrs" },
          { value: "cgroup", attributeSet: "cgroup-attrs" },
          { value: "choke", attributeSet: "choke-attrs" },
          { value: "clsact" },
          { value: "codel", attributeSet: "codel-attrs" },
          { value: "drr", attributeSet: "drr-attrs" },
          { value: "dualpi2", attributeSet: "dualpi2-attrs" },
          { value: "etf", attributeSet: "etf-attrs" },
          { value: "ets", attributeSet: "ets-attrs" },
          { value: "flow", attributeSet: "flow-attrs" },
          { value: "flower", attributeSet: "flower-attrs" },
          { value: "fq", attributeSet: "fq-attrs" },
          { value: "fq_codel", attributeSet: "fq-codel-attrs" },
          { value: "fq_pie", attributeSet: "fq-pie-attrs" },
          { value: "fw", attributeSet: "fw-attrs" },
          { value: "gred", attributeSet: "gred-attrs" },
          { value: "hfsc", fixedHeader: "tc-hfsc-qopt" },
          { value: "hhf", attributeSet: "hhf-attrs" },
          { value: "htb", attributeSet: "htb-attrs" },
          { value: "ingress" },
          { value: "matchall", attributeSet: "matchall-attrs" },
          { value: "mq" },
          { value: "mqprio", fixedHeader: "tc-mqprio-qopt" },
          { value: "multiq", fixedHeader: "tc-multiq-qopt" },
          { value: "netem", attributeSet: "netem-attrs", fixedHeader: "tc-netem-qopt" },
          { value: "pfifo", fixedHeader: "tc-fifo-qopt" },
          { value: "pfifo_fast", fixedHeader: "tc-prio-qopt" },
          { value: "pfifo_head_drop", fixedHeader: "tc-fifo-qopt" },
          { value: "pie", attributeSet: "pie-attrs" },
          { value: "plug", fixedHeader: "tc-plug-qopt" },
          { value: "prio", fixedHeader: "tc-prio-qopt" },
          { value: "qfq", attributeSet: "qfq-attrs" },
          { value: "red", attributeSet: "red-attrs" },
          { value: "route", attributeSet: "route-attrs" },
          { value: "sfb", fixedHeader: "tc-sfb-qopt" },
          { value: "sfq", fixedHeader: "tc-sfq-qopt-v1" },
          { value: "taprio", attributeSet: "taprio-attrs" },
          { value: "tbf", attributeSet: "tbf-attrs" },
          { value: "u32", attributeSet: "u32-attrs" },
        ],
      },
      {
        name: "act-options-msg",
        formats: [
          { value: "bpf", attributeSet: "act-bpf-attrs" },
          { value: "connmark", attributeSet: "act-connmark-attrs" },
          { value: "csum", attributeSet: "act-csum-attrs" },
          { value: "ct", attributeSet: "act-ct-attrs" },
          { value: "ctinfo", attributeSet: "act-ctinfo-attrs" },
          { value: "gact", attributeSet: "act-gact-attrs" },
          { value: "gate", attributeSet: "act-gate-attrs" },
          { value: "ife", attributeSet: "act-ife-attrs" },
          { value: "mirred", attributeSet: "act-mirred-attrs" },
          { value: "mpls", attributeSet: "act-mpls-attrs" },
          { value: "nat", attributeSet: "act-nat-attrs" },
          { value: "pedit", attributeSet: "act-pedit-attrs" },
          { value: "police", attributeSet: "police-attrs" },
          { value: "sample", attributeSet: "act-sample-attrs" },
          { value: "simple", attributeSet: "act-simple-attrs" },
          { value: "skbedit", attributeSet: "act-skbedit-attrs" },
          { value: "skbmod", attributeSet: "act-skbmod-attrs" },
          { value: "tunnel_key", attributeSet: "act-tunnel-key-attrs" },
          { value: "vlan", attributeSet: "act-vlan-attrs" },
        ],
      },
      {
        name: "tca-stats-app-msg",
        formats: [
          { value: "cake", attributeSet: "cake-stats-attrs" },
          { value: "choke", fixedHeader: "tc-choke-xstats" },
          { value: "codel", fixedHeader: "tc-codel-xstats" },
          { value: "dualpi2", fixedHeader: "tc-dualpi2-xstats" },
          { value: "fq", fixedHeader: "tc-fq-qd-stats" },
          { value: "fq_codel", fixedHeader: "tc-fq-codel-xstats" },
          { value: "fq_pie", fixedHeader: "tc-fq-pie-xstats" },
          { value: "hhf", fixedHeader: "tc-hhf-xstats" },
          { value: "pie", fixedHeader: "tc-pie-xstats" },
          { value: "red", fixedHeader: "tc-red-xstats" },
          { value: "sfb", fixedHeader: "tc-sfb-xstats" },
          { value: "sfq", fixedHeader: "tc-sfq-xstats" },
        ],
      },
    ],
    operations: {
      enumModel: "directional",
      list: [
        {
          name: "newqdisc",
          attributeSet: "attrs",
          fixedHeader: "tcmsg",
          do: { request: { value: 36, attributes: ["kind", "options", "rate", "chain", "ingress-block", "egress-block"] } },
        },
        {
          name: "delqdisc",
          attributeSet: "attrs",
          fixedHeader: "tcmsg",
          do: { request: { value: 37, attributes: ["kind", "options", "rate", "chain", "ingress-block", "egress-block"] } },
        },
        {
          name: "getqdisc",
          attributeSet: "attrs",
          fixedHeader: "tcmsg",
          do: { request: { value: 38, attributes: ["dump-invisible"] }, reply: { value: 36, attributes: ["kind", "options", "stats", "xstats", "rate", "fcnt", "stats2", "stab", "chain", "ingress-block", "egress-block"] } },
          dump: { request: { value: 38, attributes: ["dump-invisible"] }, reply: { value: 36, attributes: ["kind", "options", "stats", "xstats", "rate", "fcnt", "stats2", "stab", "chain", "ingress-block", "egress-block"] } },
        },
        {
          name: "newtclass",
          attributeSet: "attrs",
          fixedHeader: "tcmsg",
          do: { request: { value: 40, attributes: ["kind", "options", "rate", "chain", "ingress-block", "egress-block"] } },
        },
        {
          name: "deltclass",
          attributeSet: "attrs",
          fixedHeader: "tcmsg",
          do: { request: { value: 41 } },
        },
        {
          name: "gettclass",
          attributeSet: "attrs",
          fixedHeader: "tcmsg",
          do: { request: { value: 42 }, reply: { value: 40, attributes: ["kind", "options", "stats", "xstats", "rate", "fcnt", "stats2", "stab", "chain", "ingress-block", "egress-block"] } },
        },
        {
          name: "newtfilter",
          attributeSet: "attrs",
          fixedHeader: "tcmsg",
          do: { request: { value: 44, attributes: ["kind", "options", "rate", "chain", "ingress-block", "egress-block"] } },
        },
        {
          name: "deltfilter",
          attributeSet: "attrs",
          fixedHeader: "tcmsg",
          do: { request: { value: 45, attributes: ["chain", "kind"] } },
        },
        {
          name: "gettfilter",
          attributeSet: "attrs",
          fixedHeader: "tcmsg",
          do: { request: { value: 46, attributes: ["chain", "kind"] }, reply: { value: 44, attributes: ["kind", "options", "stats", "xstats", "rate", "fcnt", "stats2", "stab", "chain", "ingress-block", "egress-block"] } },
          dump: { request: { value: 46, attributes: ["chain", "dump-flags"] }, reply: { value: 44, attributes: ["kind", "options", "stats", "xstats", "rate", "fcnt", "stats2", "stab", "chain", "ingress-block", "egress-block"] } },
        },
        {
          name: "newchain",
          attributeSet: "attrs",
          fixedHeader: "tcmsg",
          do: { request: { value: 100, attributes: ["kind", "options", "rate", "chain", "ingress-block", "egress-block"] } },
        },
        {
          name: "delchain",
          attributeSet: "attrs",
          fixedHeader: "tcmsg",
          do: { request: { value: 101, attributes: ["chain"] } },
        },
        {
          name: "getchain",
          attributeSet: "attrs",
          fixedHeader: "tcmsg",
          do: { request: { value: 102, attributes: ["chain"] }, reply: { value: 100, attributes: ["kind", "options", "stats", "xstats", "rate", "fcnt", "stats2", "stab", "chain", "ingress-block", "egress-block"] } },
        },
      ],
      namePrefix: "rtm-",
    },
    mcastGroups: [
      { name: "rtnlgrp-tc", value: 4 },
    ],
    uapiHeader: "linux/pkt_cls.h",
  }
}
