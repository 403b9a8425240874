// Generated from the specification of ethtool by `nlkit generate`; do not edit. One family is one file, however long it gets.

import type { ByteView, RawAttribute, Writer } from '../wire/index.js'
import type { Family, Spec } from '../schema/index.js'
import * as r from '../schema/runtime.js'

const LE = r.LITTLE_ENDIAN

export type UdpTunnelType = "vxlan" | "geneve" | "vxlan-gpe" | number
export type StringsetEnum = number
export type HeaderFlags = "compact-bitsets" | "omit-reply" | "stats" | number
export type ModuleFwFlashStatus = "started" | "in_progress" | "completed" | "error" | number
export type C33PseExtState = "none" | "error-condition" | "mr-mps-valid" | "mr-pse-enable" | "option-detect-ted" | "option-vport-lim" | "ovld-detected" | "power-not-available" | "short-detected" | "pd-dll-power-type" | number
export type PhyUpstreamType = "mac" | "phy" | number
export type TcpDataSplit = "unknown" | "disabled" | "enabled" | number
export type Strset = {
  readonly header?: Header | undefined
  readonly stringsets?: Stringsets | undefined
  readonly countsOnly?: boolean | undefined
  /** What the specification does not know, as it came. */
  readonly unknownAttributes?: readonly RawAttribute[] | undefined
}
export type Linkinfo = {
  readonly header?: Header | undefined
  readonly port?: number | undefined
  readonly phyaddr?: number | undefined
  readonly tpMdix?: number | undefined
  readonly tpMdixCtrl?: number | undefined
  readonly transceiver?: number | undefined
  /** What the specification does not know, as it came. */
  readonly unknownAttributes?: readonly RawAttribute[] | undefined
}
export type Linkmodes = {
  readonly header?: Header | undefined
  readonly autoneg?: number | undefined
  readonly ours?: Bitset | undefined
  readonly peer?: Bitset | undefined
  readonly speed?: number | undefined
  readonly duplex?: number | undefined
  readonly masterSlaveCfg?: number | undefined
  readonly masterSlaveState?: number | undefined
  readonly lanes?: number | undefined
  readonly rateMatching?: number | undefined
  /** What the specification does not know, as it came. */
  readonly unknownAttributes?: readonly RawAttribute[] | undefined
}
export type Linkstate = {
  readonly header?: Header | undefined
  readonly link?: number | undefined
  readonly sqi?: number | undefined
  readonly sqiMax?: number | undefined
  readonly extState?: number | undefined
  readonly extSubstate?: number | undefined
  readonly extDownCnt?: number | undefined
  /** What the specification does not know, as it came. */
  readonly unknownAttributes?: readonly RawAttribute[] | undefined
}
export type Debug = {
  readonly header?: Header | undefined
  readonly msgmask?: Bitset | undefined
  /** What the specification does not know, as it came. */
  readonly unknownAttributes?: readonly RawAttribute[] | undefined
}
export type Wol = {
  readonly header?: Header | undefined
  readonly modes?: Bitset | undefined
  readonly sopass?: Uint8Array | undefined
  /** What the specification does not know, as it came. */
  readonly unknownAttributes?: readonly RawAttribute[] | undefined
}
export type Features = {
  readonly header?: Header | undefined
  readonly hw?: Bitset | undefined
  readonly wanted?: Bitset | undefined
  readonly active?: Bitset | undefined
  readonly nochange?: Bitset | undefined
  /** What the specification does not know, as it came. */
  readonly unknownAttributes?: readonly RawAttribute[] | undefined
}
export type Privflags = {
  readonly header?: Header | undefined
  readonly flags?: Bitset | undefined
  /** What the specification does not know, as it came. */
  readonly unknownAttributes?: readonly RawAttribute[] | undefined
}
export type Rings = {
  readonly header?: Header | undefined
  readonly rxMax?: number | undefined
  readonly rxMiniMax?: number | undefined
  readonly rxJumboMax?: number | undefined
  readonly txMax?: number | undefined
  readonly rx?: number | undefined
  readonly rxMini?: number | undefined
  readonly rxJumbo?: number | undefined
  readonly tx?: number | undefined
  readonly rxBufLen?: number | undefined
  readonly tcpDataSplit?: TcpDataSplit | undefined
  readonly cqeSize?: number | undefined
  readonly txPush?: number | undefined
  readonly rxPush?: number | undefined
  readonly txPushBufLen?: number | undefined
  readonly txPushBufLenMax?: number | undefined
  readonly hdsThresh?: number | undefined
  readonly hdsThreshMax?: number | undefined
  /** What the specification does not know, as it came. */
  readonly unknownAttributes?: readonly RawAttribute[] | undefined
}
export type Channels = {
  readonly header?: Header | undefined
  readonly rxMax?: number | undefined
  readonly txMax?: number | undefined
  readonly otherMax?: number | undefined
  readonly combinedMax?: number | undefined
  readonly rxCount?: number | undefined
  readonly txCount?: number | undefined
  readonly otherCount?: number | undefined
  readonly combinedCount?: number | undefined
  /** What the specification does not know, as it came. */
  readonly unknownAttributes?: readonly RawAttribute[] | undefined
}
export type Coalesce = {
  readonly header?: Header | undefined
  readonly rxUsecs?: number | undefined
  readonly rxMaxFrames?: number | undefined
  readonly rxUsecsIrq?: number | undefined
  readonly rxMaxFramesIrq?: number | undefined
  readonly txUsecs?: number | undefined
  readonly txMaxFrames?: number | undefined
  readonly txUsecsIrq?: number | undefined
  readonly txMaxFramesIrq?: number | undefined
  readonly statsBlockUsecs?: number | undefined
  readonly useAdaptiveRx?: number | undefined
  readonly useAdaptiveTx?: number | undefined
  readonly pktRateLow?: number | undefined
  readonly rxUsecsLow?: number | undefined
  readonly rxMaxFramesLow?: number | undefined
  readonly txUsecsLow?: number | undefined
  readonly txMaxFramesLow?: number | undefined
  readonly pktRateHigh?: number | undefined
  readonly rxUsecsHigh?: number | undefined
  readonly rxMaxFramesHigh?: number | undefined
  readonly txUsecsHigh?: number | undefined
  readonly txMaxFramesHigh?: number | undefined
  readonly rateSampleInterval?: number | undefined
  readonly useCqeModeTx?: number | undefined
  readonly useCqeModeRx?: number | undefined
  readonly txAggrMaxBytes?: number | undefined
  readonly txAggrMaxFrames?: number | undefined
  readonly txAggrTimeUsecs?: number | undefined
  readonly rxProfile?: Profile | undefined
  readonly txProfile?: Profile | undefined
  /** What the specification does not know, as it came. */
  readonly unknownAttributes?: readonly RawAttribute[] | undefined
}
export type Pause = {
  readonly header?: Header | undefined
  readonly autoneg?: number | undefined
  readonly rx?: number | undefined
  readonly tx?: number | undefined
  readonly stats?: PauseStat | undefined
  readonly statsSrc?: number | undefined
  /** What the specification does not know, as it came. */
  readonly unknownAttributes?: readonly RawAttribute[] | undefined
}
export type Eee = {
  readonly header?: Header | undefined
  readonly modesOurs?: Bitset | undefined
  readonly modesPeer?: Bitset | undefined
  readonly active?: number | undefined
  readonly enabled?: number | undefined
  readonly txLpiEnabled?: number | undefined
  readonly txLpiTimer?: number | undefined
  /** What the specification does not know, as it came. */
  readonly unknownAttributes?: readonly RawAttribute[] | undefined
}
export type Tsinfo = {
  readonly header?: Header | undefined
  readonly timestamping?: Bitset | undefined
  readonly txTypes?: Bitset | undefined
  readonly rxFilters?: Bitset | undefined
  readonly phcIndex?: number | undefined
  readonly stats?: TsStat | undefined
  readonly hwtstampProvider?: TsHwtstampProvider | undefined
  /** What the specification does not know, as it came. */
  readonly unknownAttributes?: readonly RawAttribute[] | undefined
}
export type CableTest = {
  readonly header?: Header | undefined
  /** What the specification does not know, as it came. */
  readonly unknownAttributes?: readonly RawAttribute[] | undefined
}
export type CableTestTdr = {
  readonly header?: Header | undefined
  readonly cfg?: CableTestTdrCfg | undefined
  /** What the specification does not know, as it came. */
  readonly unknownAttributes?: readonly RawAttribute[] | undefined
}
export type TunnelInfo = {
  readonly header?: Header | undefined
  readonly udpPorts?: TunnelUdp | undefined
  /** What the specification does not know, as it came. */
  readonly unknownAttributes?: readonly RawAttribute[] | undefined
}
export type Fec = {
  readonly header?: Header | undefined
  readonly modes?: Bitset | undefined
  readonly auto?: number | undefined
  readonly active?: number | undefined
  readonly stats?: FecStat | undefined
  /** What the specification does not know, as it came. */
  readonly unknownAttributes?: readonly RawAttribute[] | undefined
}
export type ModuleEeprom = {
  readonly header?: Header | undefined
  readonly offset?: number | undefined
  readonly length?: number | undefined
  readonly page?: number | undefined
  readonly bank?: number | undefined
  readonly i2cAddress?: number | undefined
  readonly data?: Uint8Array | undefined
  /** What the specification does not know, as it came. */
  readonly unknownAttributes?: readonly RawAttribute[] | undefined
}
export type Stats = {
  readonly header?: Header | undefined
  readonly groups?: Bitset | undefined
  readonly grp?: StatsGrp | undefined
  readonly src?: number | undefined
  /** What the specification does not know, as it came. */
  readonly unknownAttributes?: readonly RawAttribute[] | undefined
}
export type PhcVclocks = {
  readonly header?: Header | undefined
  readonly num?: number | undefined
  readonly index?: readonly number[] | undefined
  /** What the specification does not know, as it came. */
  readonly unknownAttributes?: readonly RawAttribute[] | undefined
}
export type Module = {
  readonly header?: Header | undefined
  readonly powerModePolicy?: number | undefined
  readonly powerMode?: number | undefined
  /** What the specification does not know, as it came. */
  readonly unknownAttributes?: readonly RawAttribute[] | undefined
}
export type Pse = {
  readonly header?: Header | undefined
  readonly podlPseAdminState?: number | undefined
  readonly podlPseAdminControl?: number | undefined
  readonly podlPsePwDStatus?: number | undefined
  readonly c33PseAdminState?: number | undefined
  readonly c33PseAdminControl?: number | undefined
  readonly c33PsePwDStatus?: number | undefined
  readonly c33PsePwClass?: number | undefined
  readonly c33PseActualPw?: number | undefined
  readonly c33PseExtState?: C33PseExtState | undefined
  readonly c33PseExtSubstate?: number | undefined
  readonly c33PseAvailPwLimit?: number | undefined
  readonly c33PsePwLimitRanges?: readonly C33PsePwLimit[] | undefined
  /** What the specification does not know, as it came. */
  readonly unknownAttributes?: readonly RawAttribute[] | undefined
}
export type Rss = {
  readonly header?: Header | undefined
  readonly context?: number | undefined
  readonly hfunc?: number | undefined
  readonly indir?: readonly number[] | undefined
  readonly hkey?: Uint8Array | undefined
  readonly inputXfrm?: number | undefined
  readonly startContext?: number | undefined
  /** What the specification does not know, as it came. */
  readonly unknownAttributes?: readonly RawAttribute[] | undefined
}
export type Plca = {
  readonly header?: Header | undefined
  readonly version?: number | undefined
  readonly enabled?: number | undefined
  readonly status?: number | undefined
  readonly nodeCnt?: number | undefined
  readonly nodeId?: number | undefined
  readonly toTmr?: number | undefined
  readonly burstCnt?: number | undefined
  readonly burstTmr?: number | undefined
  /** What the specification does not know, as it came. */
  readonly unknownAttributes?: readonly RawAttribute[] | undefined
}
export type Mm = {
  readonly header?: Header | undefined
  readonly pmacEnabled?: number | undefined
  readonly txEnabled?: number | undefined
  readonly txActive?: number | undefined
  readonly txMinFragSize?: number | undefined
  readonly rxMinFragSize?: number | undefined
  readonly verifyEnabled?: number | undefined
  readonly verifyStatus?: number | undefined
  readonly verifyTime?: number | undefined
  readonly maxVerifyTime?: number | undefined
  readonly stats?: MmStat | undefined
  /** What the specification does not know, as it came. */
  readonly unknownAttributes?: readonly RawAttribute[] | undefined
}
export type ModuleFwFlash = {
  readonly header?: Header | undefined
  readonly fileName?: string | undefined
  readonly password?: number | undefined
  readonly status?: ModuleFwFlashStatus | undefined
  readonly statusMsg?: string | undefined
  readonly done?: bigint | undefined
  readonly total?: bigint | undefined
  /** What the specification does not know, as it came. */
  readonly unknownAttributes?: readonly RawAttribute[] | undefined
}
export type Phy = {
  readonly header?: Header | undefined
  readonly index?: number | undefined
  readonly drvname?: string | undefined
  readonly name?: string | undefined
  readonly upstreamType?: PhyUpstreamType | undefined
  readonly upstreamIndex?: number | undefined
  readonly upstreamSfpName?: string | undefined
  readonly downstreamSfpName?: string | undefined
  /** What the specification does not know, as it came. */
  readonly unknownAttributes?: readonly RawAttribute[] | undefined
}
export type Tsconfig = {
  readonly header?: Header | undefined
  readonly hwtstampProvider?: TsHwtstampProvider | undefined
  readonly txTypes?: Bitset | undefined
  readonly rxFilters?: Bitset | undefined
  readonly hwtstampFlags?: Bitset | undefined
  /** What the specification does not know, as it came. */
  readonly unknownAttributes?: readonly RawAttribute[] | undefined
}
export type CableTestNtf = {
  readonly header?: Header | undefined
  readonly status?: number | undefined
  readonly nest?: CableNest | undefined
  /** What the specification does not know, as it came. */
  readonly unknownAttributes?: readonly RawAttribute[] | undefined
}
export type CableTestTdrNtf = {
  readonly header?: Header | undefined
  readonly status?: number | undefined
  readonly nest?: CableNest | undefined
  /** What the specification does not know, as it came. */
  readonly unknownAttributes?: readonly RawAttribute[] | undefined
}
export type Header = {
  readonly devIndex?: number | undefined
  readonly devName?: string | undefined
  readonly flags?: readonly HeaderFlags[] | undefined
  readonly phyIndex?: number | undefined
  /** What the specification does not know, as it came. */
  readonly unknownAttributes?: readonly RawAttribute[] | undefined
}
export type Stringsets = {
  readonly stringset?: readonly Stringset[] | undefined
  /** What the specification does not know, as it came. */
  readonly unknownAttributes?: readonly RawAttribute[] | undefined
}
export type Bitset = {
  readonly nomask?: boolean | undefined
  readonly size?: number | undefined
  readonly bits?: BitsetBits | undefined
  readonly value?: Uint8Array | undefined
  readonly mask?: Uint8Array | undefined
  /** What the specification does not know, as it came. */
  readonly unknownAttributes?: readonly RawAttribute[] | undefined
}
export type Profile = {
  readonly irqModeration?: readonly IrqModeration[] | undefined
  /** What the specification does not know, as it came. */
  readonly unknownAttributes?: readonly RawAttribute[] | undefined
}
export type PauseStat = {
  readonly txFrames?: bigint | undefined
  readonly rxFrames?: bigint | undefined
  /** What the specification does not know, as it came. */
  readonly unknownAttributes?: readonly RawAttribute[] | undefined
}
export type TsStat = {
  readonly txPkts?: bigint | undefined
  readonly txLost?: bigint | undefined
  readonly txErr?: bigint | undefined
  readonly txOnestepPktsUnconfirmed?: bigint | undefined
  /** What the specification does not know, as it came. */
  readonly unknownAttributes?: readonly RawAttribute[] | undefined
}
export type TsHwtstampProvider = {
  readonly index?: number | undefined
  readonly qualifier?: number | undefined
  /** What the specification does not know, as it came. */
  readonly unknownAttributes?: readonly RawAttribute[] | undefined
}
export type CableTestTdrCfg = {
  readonly first?: number | undefined
  readonly last?: number | undefined
  readonly step?: number | undefined
  readonly pair?: number | undefined
  /** What the specification does not know, as it came. */
  readonly unknownAttributes?: readonly RawAttribute[] | undefined
}
export type TunnelUdp = {
  readonly table?: TunnelUdpTable | undefined
  /** What the specification does not know, as it came. */
  readonly unknownAttributes?: readonly RawAttribute[] | undefined
}
export type FecStat = {
  readonly corrected?: readonly bigint[] | undefined
  readonly uncorr?: readonly bigint[] | undefined
  readonly corrBits?: readonly bigint[] | undefined
  /** What the specification does not know, as it came. */
  readonly unknownAttributes?: readonly RawAttribute[] | undefined
}
export type StatsGrp = {
  readonly id?: number | undefined
  readonly ssId?: number | undefined
  readonly stat?: bigint | undefined
  readonly histRx?: StatsGrpHist | undefined
  readonly histTx?: StatsGrpHist | undefined
  readonly histBktLow?: number | undefined
  readonly histBktHi?: number | undefined
  readonly histVal?: bigint | undefined
  /** What the specification does not know, as it came. */
  readonly unknownAttributes?: readonly RawAttribute[] | undefined
}
export type C33PsePwLimit = {
  readonly min?: number | undefined
  readonly max?: number | undefined
  /** What the specification does not know, as it came. */
  readonly unknownAttributes?: readonly RawAttribute[] | undefined
}
export type MmStat = {
  readonly reassemblyErrors?: bigint | undefined
  readonly smdErrors?: bigint | undefined
  readonly reassemblyOk?: bigint | undefined
  readonly rxFragCount?: bigint | undefined
  readonly txFragCount?: bigint | undefined
  readonly holdCount?: bigint | undefined
  /** What the specification does not know, as it came. */
  readonly unknownAttributes?: readonly RawAttribute[] | undefined
}
export type CableNest = {
  readonly result?: CableResult | undefined
  readonly faultLength?: CableFaultLength | undefined
  /** What the specification does not know, as it came. */
  readonly unknownAttributes?: readonly RawAttribute[] | undefined
}
export type Stringset = {
  readonly id?: number | undefined
  readonly count?: number | undefined
  readonly strings?: readonly Strings[] | undefined
  /** What the specification does not know, as it came. */
  readonly unknownAttributes?: readonly RawAttribute[] | undefined
}
export type BitsetBits = {
  readonly bit?: readonly BitsetBit[] | undefined
  /** What the specification does not know, as it came. */
  readonly unknownAttributes?: readonly RawAttribute[] | undefined
}
export type IrqModeration = {
  readonly usec?: number | undefined
  readonly pkts?: number | undefined
  readonly comps?: number | undefined
  /** What the specification does not know, as it came. */
  readonly unknownAttributes?: readonly RawAttribute[] | undefined
}
export type TunnelUdpTable = {
  readonly size?: number | undefined
  readonly types?: Bitset | undefined
  readonly entry?: readonly TunnelUdpEntry[] | undefined
  /** What the specification does not know, as it came. */
  readonly unknownAttributes?: readonly RawAttribute[] | undefined
}
export type StatsGrpHist = {
  readonly histBktLow?: number | undefined
  readonly histBktHi?: number | undefined
  readonly histVal?: bigint | undefined
  /** What the specification does not know, as it came. */
  readonly unknownAttributes?: readonly RawAttribute[] | undefined
}
export type CableResult = {
  readonly pair?: number | undefined
  readonly code?: number | undefined
  readonly src?: number | undefined
  /** What the specification does not know, as it came. */
  readonly unknownAttributes?: readonly RawAttribute[] | undefined
}
export type CableFaultLength = {
  readonly pair?: number | undefined
  readonly cm?: number | undefined
  readonly src?: number | undefined
  /** What the specification does not know, as it came. */
  readonly unknownAttributes?: readonly RawAttribute[] | undefined
}
export type Strings = {
  readonly string?: readonly StringAttrs[] | undefined
  /** What the specification does not know, as it came. */
  readonly unknownAttributes?: readonly RawAttribute[] | undefined
}
export type BitsetBit = {
  readonly index?: number | undefined
  readonly name?: string | undefined
  readonly value?: boolean | undefined
  /** What the specification does not know, as it came. */
  readonly unknownAttributes?: readonly RawAttribute[] | undefined
}
export type TunnelUdpEntry = {
  readonly port?: number | undefined
  readonly type?: UdpTunnelType | undefined
  /** What the specification does not know, as it came. */
  readonly unknownAttributes?: readonly RawAttribute[] | undefined
}
export type StringAttrs = {
  readonly index?: number | undefined
  readonly value?: string | undefined
  /** What the specification does not know, as it came. */
  readonly unknownAttributes?: readonly RawAttribute[] | undefined
}
export type EthtoolOperations = {
  "strsetGet": { do: { request: Partial<Strset>; reply: Strset }; dump: { request: Partial<Strset>; reply: Strset } }
  "linkinfoGet": { do: { request: Partial<Linkinfo>; reply: Linkinfo }; dump: { request: Partial<Linkinfo>; reply: Linkinfo } }
  "linkinfoSet": { do: { request: Partial<Linkinfo>; reply: undefined } }
  "linkmodesGet": { do: { request: Partial<Linkmodes>; reply: Linkmodes }; dump: { request: Partial<Linkmodes>; reply: Linkmodes } }
  "linkmodesSet": { do: { request: Partial<Linkmodes>; reply: undefined } }
  "linkstateGet": { do: { request: Partial<Linkstate>; reply: Linkstate }; dump: { request: Partial<Linkstate>; reply: Linkstate } }
  "debugGet": { do: { request: Partial<Debug>; reply: Debug }; dump: { request: Partial<Debug>; reply: Debug } }
  "debugSet": { do: { request: Partial<Debug>; reply: undefined } }
  "wolGet": { do: { request: Partial<Wol>; reply: Wol }; dump: { request: Partial<Wol>; reply: Wol } }
  "wolSet": { do: { request: Partial<Wol>; reply: undefined } }
  "featuresGet": { do: { request: Partial<Features>; reply: Features }; dump: { request: Partial<Features>; reply: Features } }
  "featuresSet": { do: { request: Partial<Features>; reply: Features } }
  "privflagsGet": { do: { request: Partial<Privflags>; reply: Privflags }; dump: { request: Partial<Privflags>; reply: Privflags } }
  "privflagsSet": { do: { request: Partial<Privflags>; reply: undefined } }
  "ringsGet": { do: { request: Partial<Rings>; reply: Rings }; dump: { request: Partial<Rings>; reply: Rings } }
  "ringsSet": { do: { request: Partial<Rings>; reply: undefined } }
  "channelsGet": { do: { request: Partial<Channels>; reply: Channels }; dump: { request: Partial<Channels>; reply: Channels } }
  "channelsSet": { do: { request: Partial<Channels>; reply: undefined } }
  "coalesceGet": { do: { request: Partial<Coalesce>; reply: Coalesce }; dump: { request: Partial<Coalesce>; reply: Coalesce } }
  "coalesceSet": { do: { request: Partial<Coalesce>; reply: undefined } }
  "pauseGet": { do: { request: Partial<Pause>; reply: Pause }; dump: { request: Partial<Pause>; reply: Pause } }
  "pauseSet": { do: { request: Partial<Pause>; reply: undefined } }
  "eeeGet": { do: { request: Partial<Eee>; reply: Eee }; dump: { request: Partial<Eee>; reply: Eee } }
  "eeeSet": { do: { request: Partial<Eee>; reply: undefined } }
  "tsinfoGet": { do: { request: Partial<Tsinfo>; reply: Tsinfo }; dump: { request: Partial<Tsinfo>; reply: Tsinfo } }
  "cableTestAct": { do: { request: Partial<CableTest>; reply: undefined } }
  "cableTestTdrAct": { do: { request: Partial<CableTestTdr>; reply: undefined } }
  "tunnelInfoGet": { do: { request: Partial<TunnelInfo>; reply: TunnelInfo }; dump: { request: Partial<TunnelInfo>; reply: TunnelInfo } }
  "fecGet": { do: { request: Partial<Fec>; reply: Fec }; dump: { request: Partial<Fec>; reply: Fec } }
  "fecSet": { do: { request: Partial<Fec>; reply: undefined } }
  "moduleEepromGet": { do: { request: Partial<ModuleEeprom>; reply: ModuleEeprom }; dump: { request: Partial<ModuleEeprom>; reply: ModuleEeprom } }
  "statsGet": { do: { request: Partial<Stats>; reply: Stats }; dump: { request: Partial<Stats>; reply: Stats } }
  "phcVclocksGet": { do: { request: Partial<PhcVclocks>; reply: PhcVclocks }; dump: { request: Partial<PhcVclocks>; reply: PhcVclocks } }
  "moduleGet": { do: { request: Partial<Module>; reply: Module }; dump: { request: Partial<Module>; reply: Module } }
  "moduleSet": { do: { request: Partial<Module>; reply: undefined } }
  "pseGet": { do: { request: Partial<Pse>; reply: Pse }; dump: { request: Partial<Pse>; reply: Pse } }
  "pseSet": { do: { request: Partial<Pse>; reply: undefined } }
  "rssGet": { do: { request: Partial<Rss>; reply: Rss }; dump: { request: Partial<Rss>; reply: Rss } }
  "plcaGetCfg": { do: { request: Partial<Plca>; reply: Plca }; dump: { request: Partial<Plca>; reply: Plca } }
  "plcaSetCfg": { do: { request: Partial<Plca>; reply: undefined } }
  "plcaGetStatus": { do: { request: Partial<Plca>; reply: Plca }; dump: { request: Partial<Plca>; reply: Plca } }
  "mmGet": { do: { request: Partial<Mm>; reply: Mm }; dump: { request: Partial<Mm>; reply: Mm } }
  "mmSet": { do: { request: Partial<Mm>; reply: undefined } }
  "moduleFwFlashAct": { do: { request: Partial<ModuleFwFlash>; reply: undefined } }
  "phyGet": { do: { request: Partial<Phy>; reply: Phy }; dump: { request: Partial<Phy>; reply: Phy } }
  "tsconfigGet": { do: { request: Partial<Tsconfig>; reply: Tsconfig }; dump: { request: Partial<Tsconfig>; reply: Tsconfig } }
  "tsconfigSet": { do: { request: Partial<Tsconfig>; reply: Tsconfig } }
}
export type EthtoolEvents = {
  "linkinfoNtf": Linkinfo
  "linkmodesNtf": Linkmodes
  "debugNtf": Debug
  "wolNtf": Wol
  "featuresNtf": Features
  "privflagsNtf": Privflags
  "ringsNtf": Rings
  "channelsNtf": Channels
  "coalesceNtf": Coalesce
  "pauseNtf": Pause
  "eeeNtf": Eee
  "cableTestNtf": CableTestNtf
  "cableTestTdrNtf": CableTestTdrNtf
  "fecNtf": Fec
  "moduleNtf": Module
  "plcaNtf": Plca
  "mmNtf": Mm
  "moduleFwFlashNtf": ModuleFwFlash
  "phyNtf": Phy
}

const Strset_NAMES: Readonly<Record<number, string>> = {"1":"header","2":"stringsets","3":"counts-only"}
function decodeStrset(view: ByteView, position: number, end: number): Strset {
  const u16 = view.u16
  let v0: Header | undefined
  let v1: Stringsets | undefined
  let v2: boolean | undefined
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
        case 1: v0 = decodeHeader(view, at, stop); continue
        case 2: v1 = decodeStringsets(view, at, stop); continue
        case 3: if (length === 4) { v2 = true; continue } break
      }
      unknown = r.keep(unknown, view, p, length)
    }
    type = -1
    if (p < end) r.leftover(p, end)
  } catch (error) { r.inAttribute(Strset_NAMES, type, p, error) }
  return {
    header: v0,
    stringsets: v1,
    countsOnly: v2,
    unknownAttributes: unknown,
  }
}
function encodeStrset(w: Writer, value: any): void {
  r.expectObject(value, "strset")
  let key = ''
  try {
    for (key in value) {
      const item = value[key]
      if (item === undefined) continue
      switch (key) {
        case "header": { const nest = w.startNest(1); encodeHeader(w, item); w.endNest(nest) }; break
        case "stringsets": { const nest = w.startNest(2); encodeStringsets(w, item); w.endNest(nest) }; break
        case "countsOnly": r.writeFlag(w, 3, item); break
        case "unknownAttributes": r.writeUnknown(w, item); break
        default: r.unknownKey("strset", ["header","stringsets","countsOnly"])
      }
    }
  } catch (error) { r.at(key, -1, error) }
}
const Linkinfo_NAMES: Readonly<Record<number, string>> = {"1":"header","2":"port","3":"phyaddr","4":"tp-mdix","5":"tp-mdix-ctrl","6":"transceiver"}
function decodeLinkinfo(view: ByteView, position: number, end: number): Linkinfo {
  const u16 = view.u16
  const { u8 } = view
  let v0: Header | undefined
  let v1: number | undefined
  let v2: number | undefined
  let v3: number | undefined
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
        case 1: v0 = decodeHeader(view, at, stop); continue
        case 2: case 3: case 4: case 5: case 6: if (length === 5) { const item = u8[at]!; switch (type) { case 2: v1 = item; continue; case 3: v2 = item; continue; case 4: v3 = item; continue; case 5: v4 = item; continue; default: v5 = item; continue } } break
      }
      unknown = r.keep(unknown, view, p, length)
    }
    type = -1
    if (p < end) r.leftover(p, end)
  } catch (error) { r.inAttribute(Linkinfo_NAMES, type, p, error) }
  return {
    header: v0,
    port: v1,
    phyaddr: v2,
    tpMdix: v3,
    tpMdixCtrl: v4,
    transceiver: v5,
    unknownAttributes: unknown,
  }
}
function encodeLinkinfo(w: Writer, value: any): void {
  r.expectObject(value, "linkinfo")
  let key = ''
  try {
    for (key in value) {
      const item = value[key]
      if (item === undefined) continue
      switch (key) {
        case "header": { const nest = w.startNest(1); encodeHeader(w, item); w.endNest(nest) }; break
        case "port": w.u8(2, item); break
        case "phyaddr": w.u8(3, item); break
        case "tpMdix": w.u8(4, item); break
        case "tpMdixCtrl": w.u8(5, item); break
        case "transceiver": w.u8(6, item); break
        case "unknownAttributes": r.writeUnknown(w, item); break
        default: r.unknownKey("linkinfo", ["header","port","phyaddr","tpMdix","tpMdixCtrl","transceiver"])
      }
    }
  } catch (error) { r.at(key, -1, error) }
}
const Linkmodes_NAMES: Readonly<Record<number, string>> = {"1":"header","2":"autoneg","3":"ours","4":"peer","5":"speed","6":"duplex","7":"master-slave-cfg","8":"master-slave-state","9":"lanes","10":"rate-matching"}
function decodeLinkmodes(view: ByteView, position: number, end: number): Linkmodes {
  const u16 = view.u16
  const { u8, u32 } = view
  let v0: Header | undefined
  let v1: number | undefined
  let v2: Bitset | undefined
  let v3: Bitset | undefined
  let v4: number | undefined
  let v5: number | undefined
  let v6: number | undefined
  let v7: number | undefined
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
      const stop = p + length
      switch (type) {
        case 1: v0 = decodeHeader(view, at, stop); continue
        case 2: case 6: case 7: case 8: case 10: if (length === 5) { const item = u8[at]!; switch (type) { case 2: v1 = item; continue; case 6: v5 = item; continue; case 7: v6 = item; continue; case 8: v7 = item; continue; default: v9 = item; continue } } break
        case 3: case 4: { const item = decodeBitset(view, at, stop); switch (type) { case 3: v2 = item; continue; default: v3 = item; continue } }
        case 5: case 9: if (length === 8) { const item = u32[at >> 2]!; switch (type) { case 5: v4 = item; continue; default: v8 = item; continue } } break
      }
      unknown = r.keep(unknown, view, p, length)
    }
    type = -1
    if (p < end) r.leftover(p, end)
  } catch (error) { r.inAttribute(Linkmodes_NAMES, type, p, error) }
  return {
    header: v0,
    autoneg: v1,
    ours: v2,
    peer: v3,
    speed: v4,
    duplex: v5,
    masterSlaveCfg: v6,
    masterSlaveState: v7,
    lanes: v8,
    rateMatching: v9,
    unknownAttributes: unknown,
  }
}
function encodeLinkmodes(w: Writer, value: any): void {
  r.expectObject(value, "linkmodes")
  let key = ''
  try {
    for (key in value) {
      const item = value[key]
      if (item === undefined) continue
      switch (key) {
        case "header": { const nest = w.startNest(1); encodeHeader(w, item); w.endNest(nest) }; break
        case "autoneg": w.u8(2, item); break
        case "ours": { const nest = w.startNest(3); encodeBitset(w, item); w.endNest(nest) }; break
        case "peer": { const nest = w.startNest(4); encodeBitset(w, item); w.endNest(nest) }; break
        case "speed": w.u32(5, item); break
        case "duplex": w.u8(6, item); break
        case "masterSlaveCfg": w.u8(7, item); break
        case "masterSlaveState": w.u8(8, item); break
        case "lanes": w.u32(9, item); break
        case "rateMatching": w.u8(10, item); break
        case "unknownAttributes": r.writeUnknown(w, item); break
        default: r.unknownKey("linkmodes", ["header","autoneg","ours","peer","speed","duplex","masterSlaveCfg","masterSlaveState","lanes","rateMatching"])
      }
    }
  } catch (error) { r.at(key, -1, error) }
}
const Linkstate_NAMES: Readonly<Record<number, string>> = {"1":"header","2":"link","3":"sqi","4":"sqi-max","5":"ext-state","6":"ext-substate","7":"ext-down-cnt"}
function decodeLinkstate(view: ByteView, position: number, end: number): Linkstate {
  const u16 = view.u16
  const { u8, u32 } = view
  let v0: Header | undefined
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
      const stop = p + length
      switch (type) {
        case 1: v0 = decodeHeader(view, at, stop); continue
        case 2: case 5: case 6: if (length === 5) { const item = u8[at]!; switch (type) { case 2: v1 = item; continue; case 5: v4 = item; continue; default: v5 = item; continue } } break
        case 3: case 4: case 7: if (length === 8) { const item = u32[at >> 2]!; switch (type) { case 3: v2 = item; continue; case 4: v3 = item; continue; default: v6 = item; continue } } break
      }
      unknown = r.keep(unknown, view, p, length)
    }
    type = -1
    if (p < end) r.leftover(p, end)
  } catch (error) { r.inAttribute(Linkstate_NAMES, type, p, error) }
  return {
    header: v0,
    link: v1,
    sqi: v2,
    sqiMax: v3,
    extState: v4,
    extSubstate: v5,
    extDownCnt: v6,
    unknownAttributes: unknown,
  }
}
function encodeLinkstate(w: Writer, value: any): void {
  r.expectObject(value, "linkstate")
  let key = ''
  try {
    for (key in value) {
      const item = value[key]
      if (item === undefined) continue
      switch (key) {
        case "header": { const nest = w.startNest(1); encodeHeader(w, item); w.endNest(nest) }; break
        case "link": w.u8(2, item); break
        case "sqi": w.u32(3, item); break
        case "sqiMax": w.u32(4, item); break
        case "extState": w.u8(5, item); break
        case "extSubstate": w.u8(6, item); break
        case "extDownCnt": w.u32(7, item); break
        case "unknownAttributes": r.writeUnknown(w, item); break
        default: r.unknownKey("linkstate", ["header","link","sqi","sqiMax","extState","extSubstate","extDownCnt"])
      }
    }
  } catch (error) { r.at(key, -1, error) }
}
const Debug_NAMES: Readonly<Record<number, string>> = {"1":"header","2":"msgmask"}
function decodeDebug(view: ByteView, position: number, end: number): Debug {
  const u16 = view.u16
  let v0: Header | undefined
  let v1: Bitset | undefined
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
        case 1: v0 = decodeHeader(view, at, stop); continue
        case 2: v1 = decodeBitset(view, at, stop); continue
      }
      unknown = r.keep(unknown, view, p, length)
    }
    type = -1
    if (p < end) r.leftover(p, end)
  } catch (error) { r.inAttribute(Debug_NAMES, type, p, error) }
  return {
    header: v0,
    msgmask: v1,
    unknownAttributes: unknown,
  }
}
function encodeDebug(w: Writer, value: any): void {
  r.expectObject(value, "debug")
  let key = ''
  try {
    for (key in value) {
      const item = value[key]
      if (item === undefined) continue
      switch (key) {
        case "header": { const nest = w.startNest(1); encodeHeader(w, item); w.endNest(nest) }; break
        case "msgmask": { const nest = w.startNest(2); encodeBitset(w, item); w.endNest(nest) }; break
        case "unknownAttributes": r.writeUnknown(w, item); break
        default: r.unknownKey("debug", ["header","msgmask"])
      }
    }
  } catch (error) { r.at(key, -1, error) }
}
const Wol_NAMES: Readonly<Record<number, string>> = {"1":"header","2":"modes","3":"sopass"}
function decodeWol(view: ByteView, position: number, end: number): Wol {
  const u16 = view.u16
  const { u8 } = view
  let v0: Header | undefined
  let v1: Bitset | undefined
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
        case 1: v0 = decodeHeader(view, at, stop); continue
        case 2: v1 = decodeBitset(view, at, stop); continue
        case 3: v2 = r.bytes(u8, at, stop); continue
      }
      unknown = r.keep(unknown, view, p, length)
    }
    type = -1
    if (p < end) r.leftover(p, end)
  } catch (error) { r.inAttribute(Wol_NAMES, type, p, error) }
  return {
    header: v0,
    modes: v1,
    sopass: v2,
    unknownAttributes: unknown,
  }
}
function encodeWol(w: Writer, value: any): void {
  r.expectObject(value, "wol")
  let key = ''
  try {
    for (key in value) {
      const item = value[key]
      if (item === undefined) continue
      switch (key) {
        case "header": { const nest = w.startNest(1); encodeHeader(w, item); w.endNest(nest) }; break
        case "modes": { const nest = w.startNest(2); encodeBitset(w, item); w.endNest(nest) }; break
        case "sopass": r.writeBytes(w, 3, item); break
        case "unknownAttributes": r.writeUnknown(w, item); break
        default: r.unknownKey("wol", ["header","modes","sopass"])
      }
    }
  } catch (error) { r.at(key, -1, error) }
}
const Features_NAMES: Readonly<Record<number, string>> = {"1":"header","2":"hw","3":"wanted","4":"active","5":"nochange"}
function decodeFeatures(view: ByteView, position: number, end: number): Features {
  const u16 = view.u16
  let v0: Header | undefined
  let v1: Bitset | undefined
  let v2: Bitset | undefined
  let v3: Bitset | undefined
  let v4: Bitset | undefined
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
        case 1: v0 = decodeHeader(view, at, stop); continue
        case 2: case 3: case 4: case 5: { const item = decodeBitset(view, at, stop); switch (type) { case 2: v1 = item; continue; case 3: v2 = item; continue; case 4: v3 = item; continue; default: v4 = item; continue } }
      }
      unknown = r.keep(unknown, view, p, length)
    }
    type = -1
    if (p < end) r.leftover(p, end)
  } catch (error) { r.inAttribute(Features_NAMES, type, p, error) }
  return {
    header: v0,
    hw: v1,
    wanted: v2,
    active: v3,
    nochange: v4,
    unknownAttributes: unknown,
  }
}
function encodeFeatures(w: Writer, value: any): void {
  r.expectObject(value, "features")
  let key = ''
  try {
    for (key in value) {
      const item = value[key]
      if (item === undefined) continue
      switch (key) {
        case "header": { const nest = w.startNest(1); encodeHeader(w, item); w.endNest(nest) }; break
        case "hw": { const nest = w.startNest(2); encodeBitset(w, item); w.endNest(nest) }; break
        case "wanted": { const nest = w.startNest(3); encodeBitset(w, item); w.endNest(nest) }; break
        case "active": { const nest = w.startNest(4); encodeBitset(w, item); w.endNest(nest) }; break
        case "nochange": { const nest = w.startNest(5); encodeBitset(w, item); w.endNest(nest) }; break
        case "unknownAttributes": r.writeUnknown(w, item); break
        default: r.unknownKey("features", ["header","hw","wanted","active","nochange"])
      }
    }
  } catch (error) { r.at(key, -1, error) }
}
const Privflags_NAMES: Readonly<Record<number, string>> = {"1":"header","2":"flags"}
function decodePrivflags(view: ByteView, position: number, end: number): Privflags {
  const u16 = view.u16
  let v0: Header | undefined
  let v1: Bitset | undefined
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
        case 1: v0 = decodeHeader(view, at, stop); continue
        case 2: v1 = decodeBitset(view, at, stop); continue
      }
      unknown = r.keep(unknown, view, p, length)
    }
    type = -1
    if (p < end) r.leftover(p, end)
  } catch (error) { r.inAttribute(Privflags_NAMES, type, p, error) }
  return {
    header: v0,
    flags: v1,
    unknownAttributes: unknown,
  }
}
function encodePrivflags(w: Writer, value: any): void {
  r.expectObject(value, "privflags")
  let key = ''
  try {
    for (key in value) {
      const item = value[key]
      if (item === undefined) continue
      switch (key) {
        case "header": { const nest = w.startNest(1); encodeHeader(w, item); w.endNest(nest) }; break
        case "flags": { const nest = w.startNest(2); encodeBitset(w, item); w.endNest(nest) }; break
        case "unknownAttributes": r.writeUnknown(w, item); break
        default: r.unknownKey("privflags", ["header","flags"])
      }
    }
  } catch (error) { r.at(key, -1, error) }
}
const TCP_DATA_SPLIT_NUMBERS: ReadonlyMap<string, number | bigint> = new Map<string, number | bigint>([["unknown", 0], ["disabled", 1], ["enabled", 2]])
const TCP_DATA_SPLIT_NAMES: Readonly<Record<number | string, TcpDataSplit>> = { 0: "unknown", 1: "disabled", 2: "enabled" }
const Rings_NAMES: Readonly<Record<number, string>> = {"1":"header","2":"rx-max","3":"rx-mini-max","4":"rx-jumbo-max","5":"tx-max","6":"rx","7":"rx-mini","8":"rx-jumbo","9":"tx","10":"rx-buf-len","11":"tcp-data-split","12":"cqe-size","13":"tx-push","14":"rx-push","15":"tx-push-buf-len","16":"tx-push-buf-len-max","17":"hds-thresh","18":"hds-thresh-max"}
function decodeRings(view: ByteView, position: number, end: number): Rings {
  const u16 = view.u16
  const { u8, u32 } = view
  let v0: Header | undefined
  let v1: number | undefined
  let v2: number | undefined
  let v3: number | undefined
  let v4: number | undefined
  let v5: number | undefined
  let v6: number | undefined
  let v7: number | undefined
  let v8: number | undefined
  let v9: number | undefined
  let v10: TcpDataSplit | undefined
  let v11: number | undefined
  let v12: number | undefined
  let v13: number | undefined
  let v14: number | undefined
  let v15: number | undefined
  let v16: number | undefined
  let v17: number | undefined
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
        case 1: v0 = decodeHeader(view, at, stop); continue
        case 2: case 3: case 4: case 5: case 6: case 7: case 8: case 9: case 10: case 12: case 15: case 16: case 17: case 18: if (length === 8) { const item = u32[at >> 2]!; switch (type) { case 2: v1 = item; continue; case 3: v2 = item; continue; case 4: v3 = item; continue; case 5: v4 = item; continue; case 6: v5 = item; continue; case 7: v6 = item; continue; case 8: v7 = item; continue; case 9: v8 = item; continue; case 10: v9 = item; continue; case 12: v11 = item; continue; case 15: v14 = item; continue; case 16: v15 = item; continue; case 17: v16 = item; continue; default: v17 = item; continue } } break
        case 11: if (length === 5) { v10 = (TCP_DATA_SPLIT_NAMES[u8[at]!] ?? u8[at]!); continue } break
        case 13: case 14: if (length === 5) { const item = u8[at]!; switch (type) { case 13: v12 = item; continue; default: v13 = item; continue } } break
      }
      unknown = r.keep(unknown, view, p, length)
    }
    type = -1
    if (p < end) r.leftover(p, end)
  } catch (error) { r.inAttribute(Rings_NAMES, type, p, error) }
  return {
    header: v0,
    rxMax: v1,
    rxMiniMax: v2,
    rxJumboMax: v3,
    txMax: v4,
    rx: v5,
    rxMini: v6,
    rxJumbo: v7,
    tx: v8,
    rxBufLen: v9,
    tcpDataSplit: v10,
    cqeSize: v11,
    txPush: v12,
    rxPush: v13,
    txPushBufLen: v14,
    txPushBufLenMax: v15,
    hdsThresh: v16,
    hdsThreshMax: v17,
    unknownAttributes: unknown,
  }
}
function encodeRings(w: Writer, value: any): void {
  r.expectObject(value, "rings")
  let key = ''
  try {
    for (key in value) {
      const item = value[key]
      if (item === undefined) continue
      switch (key) {
        case "header": { const nest = w.startNest(1); encodeHeader(w, item); w.endNest(nest) }; break
        case "rxMax": w.u32(2, item); break
        case "rxMiniMax": w.u32(3, item); break
        case "rxJumboMax": w.u32(4, item); break
        case "txMax": w.u32(5, item); break
        case "rx": w.u32(6, item); break
        case "rxMini": w.u32(7, item); break
        case "rxJumbo": w.u32(8, item); break
        case "tx": w.u32(9, item); break
        case "rxBufLen": w.u32(10, item); break
        case "tcpDataSplit": w.u8(11, r.enumNumber(TCP_DATA_SPLIT_NUMBERS, item)); break
        case "cqeSize": w.u32(12, item); break
        case "txPush": w.u8(13, item); break
        case "rxPush": w.u8(14, item); break
        case "txPushBufLen": w.u32(15, item); break
        case "txPushBufLenMax": w.u32(16, item); break
        case "hdsThresh": w.u32(17, item); break
        case "hdsThreshMax": w.u32(18, item); break
        case "unknownAttributes": r.writeUnknown(w, item); break
        default: r.unknownKey("rings", ["header","rxMax","rxMiniMax","rxJumboMax","txMax","rx","rxMini","rxJumbo","tx","rxBufLen","tcpDataSplit","cqeSize","txPush","rxPush","txPushBufLen","txPushBufLenMax","hdsThresh","hdsThreshMax"])
      }
    }
  } catch (error) { r.at(key, -1, error) }
}
const Channels_NAMES: Readonly<Record<number, string>> = {"1":"header","2":"rx-max","3":"tx-max","4":"other-max","5":"combined-max","6":"rx-count","7":"tx-count","8":"other-count","9":"combined-count"}
function decodeChannels(view: ByteView, position: number, end: number): Channels {
  const u16 = view.u16
  const { u32 } = view
  let v0: Header | undefined
  let v1: number | undefined
  let v2: number | undefined
  let v3: number | undefined
  let v4: number | undefined
  let v5: number | undefined
  let v6: number | undefined
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
        case 1: v0 = decodeHeader(view, at, stop); continue
        case 2: case 3: case 4: case 5: case 6: case 7: case 8: case 9: if (length === 8) { const item = u32[at >> 2]!; switch (type) { case 2: v1 = item; continue; case 3: v2 = item; continue; case 4: v3 = item; continue; case 5: v4 = item; continue; case 6: v5 = item; continue; case 7: v6 = item; continue; case 8: v7 = item; continue; default: v8 = item; continue } } break
      }
      unknown = r.keep(unknown, view, p, length)
    }
    type = -1
    if (p < end) r.leftover(p, end)
  } catch (error) { r.inAttribute(Channels_NAMES, type, p, error) }
  return {
    header: v0,
    rxMax: v1,
    txMax: v2,
    otherMax: v3,
    combinedMax: v4,
    rxCount: v5,
    txCount: v6,
    otherCount: v7,
    combinedCount: v8,
    unknownAttributes: unknown,
  }
}
function encodeChannels(w: Writer, value: any): void {
  r.expectObject(value, "channels")
  let key = ''
  try {
    for (key in value) {
      const item = value[key]
      if (item === undefined) continue
      switch (key) {
        case "header": { const nest = w.startNest(1); encodeHeader(w, item); w.endNest(nest) }; break
        case "rxMax": w.u32(2, item); break
        case "txMax": w.u32(3, item); break
        case "otherMax": w.u32(4, item); break
        case "combinedMax": w.u32(5, item); break
        case "rxCount": w.u32(6, item); break
        case "txCount": w.u32(7, item); break
        case "otherCount": w.u32(8, item); break
        case "combinedCount": w.u32(9, item); break
        case "unknownAttributes": r.writeUnknown(w, item); break
        default: r.unknownKey("channels", ["header","rxMax","txMax","otherMax","combinedMax","rxCount","txCount","otherCount","combinedCount"])
      }
    }
  } catch (error) { r.at(key, -1, error) }
}
const Coalesce_NAMES: Readonly<Record<number, string>> = {"1":"header","2":"rx-usecs","3":"rx-max-frames","4":"rx-usecs-irq","5":"rx-max-frames-irq","6":"tx-usecs","7":"tx-max-frames","8":"tx-usecs-irq","9":"tx-max-frames-irq","10":"stats-block-usecs","11":"use-adaptive-rx","12":"use-adaptive-tx","13":"pkt-rate-low","14":"rx-usecs-low","15":"rx-max-frames-low","16":"tx-usecs-low","17":"tx-max-frames-low","18":"pkt-rate-high","19":"rx-usecs-high","20":"rx-max-frames-high","21":"tx-usecs-high","22":"tx-max-frames-high","23":"rate-sample-interval","24":"use-cqe-mode-tx","25":"use-cqe-mode-rx","26":"tx-aggr-max-bytes","27":"tx-aggr-max-frames","28":"tx-aggr-time-usecs","29":"rx-profile","30":"tx-profile"}
function decodeCoalesce(view: ByteView, position: number, end: number): Coalesce {
  const u16 = view.u16
  const { u8, u32 } = view
  let v0: Header | undefined
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
  let v17: number | undefined
  let v18: number | undefined
  let v19: number | undefined
  let v20: number | undefined
  let v21: number | undefined
  let v22: number | undefined
  let v23: number | undefined
  let v24: number | undefined
  let v25: number | undefined
  let v26: number | undefined
  let v27: number | undefined
  let v28: Profile | undefined
  let v29: Profile | undefined
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
        case 1: v0 = decodeHeader(view, at, stop); continue
        case 2: case 3: case 4: case 5: case 6: case 7: case 8: case 9: case 10: case 13: case 14: case 15: case 16: case 17: case 18: case 19: case 20: case 21: case 22: case 23: case 26: case 27: case 28: if (length === 8) { const item = u32[at >> 2]!; switch (type) { case 2: v1 = item; continue; case 3: v2 = item; continue; case 4: v3 = item; continue; case 5: v4 = item; continue; case 6: v5 = item; continue; case 7: v6 = item; continue; case 8: v7 = item; continue; case 9: v8 = item; continue; case 10: v9 = item; continue; case 13: v12 = item; continue; case 14: v13 = item; continue; case 15: v14 = item; continue; case 16: v15 = item; continue; case 17: v16 = item; continue; case 18: v17 = item; continue; case 19: v18 = item; continue; case 20: v19 = item; continue; case 21: v20 = item; continue; case 22: v21 = item; continue; case 23: v22 = item; continue; case 26: v25 = item; continue; case 27: v26 = item; continue; default: v27 = item; continue } } break
        case 11: case 12: case 24: case 25: if (length === 5) { const item = u8[at]!; switch (type) { case 11: v10 = item; continue; case 12: v11 = item; continue; case 24: v23 = item; continue; default: v24 = item; continue } } break
        case 29: case 30: { const item = decodeProfile(view, at, stop); switch (type) { case 29: v28 = item; continue; default: v29 = item; continue } }
      }
      unknown = r.keep(unknown, view, p, length)
    }
    type = -1
    if (p < end) r.leftover(p, end)
  } catch (error) { r.inAttribute(Coalesce_NAMES, type, p, error) }
  return {
    header: v0,
    rxUsecs: v1,
    rxMaxFrames: v2,
    rxUsecsIrq: v3,
    rxMaxFramesIrq: v4,
    txUsecs: v5,
    txMaxFrames: v6,
    txUsecsIrq: v7,
    txMaxFramesIrq: v8,
    statsBlockUsecs: v9,
    useAdaptiveRx: v10,
    useAdaptiveTx: v11,
    pktRateLow: v12,
    rxUsecsLow: v13,
    rxMaxFramesLow: v14,
    txUsecsLow: v15,
    txMaxFramesLow: v16,
    pktRateHigh: v17,
    rxUsecsHigh: v18,
    rxMaxFramesHigh: v19,
    txUsecsHigh: v20,
    txMaxFramesHigh: v21,
    rateSampleInterval: v22,
    useCqeModeTx: v23,
    useCqeModeRx: v24,
    txAggrMaxBytes: v25,
    txAggrMaxFrames: v26,
    txAggrTimeUsecs: v27,
    rxProfile: v28,
    txProfile: v29,
    unknownAttributes: unknown,
  }
}
function encodeCoalesce(w: Writer, value: any): void {
  r.expectObject(value, "coalesce")
  let key = ''
  try {
    for (key in value) {
      const item = value[key]
      if (item === undefined) continue
      switch (key) {
        case "header": { const nest = w.startNest(1); encodeHeader(w, item); w.endNest(nest) }; break
        case "rxUsecs": w.u32(2, item); break
        case "rxMaxFrames": w.u32(3, item); break
        case "rxUsecsIrq": w.u32(4, item); break
        case "rxMaxFramesIrq": w.u32(5, item); break
        case "txUsecs": w.u32(6, item); break
        case "txMaxFrames": w.u32(7, item); break
        case "txUsecsIrq": w.u32(8, item); break
        case "txMaxFramesIrq": w.u32(9, item); break
        case "statsBlockUsecs": w.u32(10, item); break
        case "useAdaptiveRx": w.u8(11, item); break
        case "useAdaptiveTx": w.u8(12, item); break
        case "pktRateLow": w.u32(13, item); break
        case "rxUsecsLow": w.u32(14, item); break
        case "rxMaxFramesLow": w.u32(15, item); break
        case "txUsecsLow": w.u32(16, item); break
        case "txMaxFramesLow": w.u32(17, item); break
        case "pktRateHigh": w.u32(18, item); break
        case "rxUsecsHigh": w.u32(19, item); break
        case "rxMaxFramesHigh": w.u32(20, item); break
        case "txUsecsHigh": w.u32(21, item); break
        case "txMaxFramesHigh": w.u32(22, item); break
        case "rateSampleInterval": w.u32(23, item); break
        case "useCqeModeTx": w.u8(24, item); break
        case "useCqeModeRx": w.u8(25, item); break
        case "txAggrMaxBytes": w.u32(26, item); break
        case "txAggrMaxFrames": w.u32(27, item); break
        case "txAggrTimeUsecs": w.u32(28, item); break
        case "rxProfile": { const nest = w.startNest(29); encodeProfile(w, item); w.endNest(nest) }; break
        case "txProfile": { const nest = w.startNest(30); encodeProfile(w, item); w.endNest(nest) }; break
        case "unknownAttributes": r.writeUnknown(w, item); break
        default: r.unknownKey("coalesce", ["header","rxUsecs","rxMaxFrames","rxUsecsIrq","rxMaxFramesIrq","txUsecs","txMaxFrames","txUsecsIrq","txMaxFramesIrq","statsBlockUsecs","useAdaptiveRx","useAdaptiveTx","pktRateLow","rxUsecsLow","rxMaxFramesLow","txUsecsLow","txMaxFramesLow","pktRateHigh","rxUsecsHigh","rxMaxFramesHigh","txUsecsHigh","txMaxFramesHigh","rateSampleInterval","useCqeModeTx","useCqeModeRx","txAggrMaxBytes","txAggrMaxFrames","txAggrTimeUsecs","rxProfile","txProfile"])
      }
    }
  } catch (error) { r.at(key, -1, error) }
}
const Pause_NAMES: Readonly<Record<number, string>> = {"1":"header","2":"autoneg","3":"rx","4":"tx","5":"stats","6":"stats-src"}
function decodePause(view: ByteView, position: number, end: number): Pause {
  const u16 = view.u16
  const { u8, u32 } = view
  let v0: Header | undefined
  let v1: number | undefined
  let v2: number | undefined
  let v3: number | undefined
  let v4: PauseStat | undefined
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
        case 1: v0 = decodeHeader(view, at, stop); continue
        case 2: case 3: case 4: if (length === 5) { const item = u8[at]!; switch (type) { case 2: v1 = item; continue; case 3: v2 = item; continue; default: v3 = item; continue } } break
        case 5: v4 = decodePauseStat(view, at, stop); continue
        case 6: if (length === 8) { v5 = u32[at >> 2]!; continue } break
      }
      unknown = r.keep(unknown, view, p, length)
    }
    type = -1
    if (p < end) r.leftover(p, end)
  } catch (error) { r.inAttribute(Pause_NAMES, type, p, error) }
  return {
    header: v0,
    autoneg: v1,
    rx: v2,
    tx: v3,
    stats: v4,
    statsSrc: v5,
    unknownAttributes: unknown,
  }
}
function encodePause(w: Writer, value: any): void {
  r.expectObject(value, "pause")
  let key = ''
  try {
    for (key in value) {
      const item = value[key]
      if (item === undefined) continue
      switch (key) {
        case "header": { const nest = w.startNest(1); encodeHeader(w, item); w.endNest(nest) }; break
        case "autoneg": w.u8(2, item); break
        case "rx": w.u8(3, item); break
        case "tx": w.u8(4, item); break
        case "stats": { const nest = w.startNest(5); encodePauseStat(w, item); w.endNest(nest) }; break
        case "statsSrc": w.u32(6, item); break
        case "unknownAttributes": r.writeUnknown(w, item); break
        default: r.unknownKey("pause", ["header","autoneg","rx","tx","stats","statsSrc"])
      }
    }
  } catch (error) { r.at(key, -1, error) }
}
const Eee_NAMES: Readonly<Record<number, string>> = {"1":"header","2":"modes-ours","3":"modes-peer","4":"active","5":"enabled","6":"tx-lpi-enabled","7":"tx-lpi-timer"}
function decodeEee(view: ByteView, position: number, end: number): Eee {
  const u16 = view.u16
  const { u8, u32 } = view
  let v0: Header | undefined
  let v1: Bitset | undefined
  let v2: Bitset | undefined
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
        case 1: v0 = decodeHeader(view, at, stop); continue
        case 2: case 3: { const item = decodeBitset(view, at, stop); switch (type) { case 2: v1 = item; continue; default: v2 = item; continue } }
        case 4: case 5: case 6: if (length === 5) { const item = u8[at]!; switch (type) { case 4: v3 = item; continue; case 5: v4 = item; continue; default: v5 = item; continue } } break
        case 7: if (length === 8) { v6 = u32[at >> 2]!; continue } break
      }
      unknown = r.keep(unknown, view, p, length)
    }
    type = -1
    if (p < end) r.leftover(p, end)
  } catch (error) { r.inAttribute(Eee_NAMES, type, p, error) }
  return {
    header: v0,
    modesOurs: v1,
    modesPeer: v2,
    active: v3,
    enabled: v4,
    txLpiEnabled: v5,
    txLpiTimer: v6,
    unknownAttributes: unknown,
  }
}
function encodeEee(w: Writer, value: any): void {
  r.expectObject(value, "eee")
  let key = ''
  try {
    for (key in value) {
      const item = value[key]
      if (item === undefined) continue
      switch (key) {
        case "header": { const nest = w.startNest(1); encodeHeader(w, item); w.endNest(nest) }; break
        case "modesOurs": { const nest = w.startNest(2); encodeBitset(w, item); w.endNest(nest) }; break
        case "modesPeer": { const nest = w.startNest(3); encodeBitset(w, item); w.endNest(nest) }; break
        case "active": w.u8(4, item); break
        case "enabled": w.u8(5, item); break
        case "txLpiEnabled": w.u8(6, item); break
        case "txLpiTimer": w.u32(7, item); break
        case "unknownAttributes": r.writeUnknown(w, item); break
        default: r.unknownKey("eee", ["header","modesOurs","modesPeer","active","enabled","txLpiEnabled","txLpiTimer"])
      }
    }
  } catch (error) { r.at(key, -1, error) }
}
const Tsinfo_NAMES: Readonly<Record<number, string>> = {"1":"header","2":"timestamping","3":"tx-types","4":"rx-filters","5":"phc-index","6":"stats","7":"hwtstamp-provider"}
function decodeTsinfo(view: ByteView, position: number, end: number): Tsinfo {
  const u16 = view.u16
  const { u32 } = view
  let v0: Header | undefined
  let v1: Bitset | undefined
  let v2: Bitset | undefined
  let v3: Bitset | undefined
  let v4: number | undefined
  let v5: TsStat | undefined
  let v6: TsHwtstampProvider | undefined
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
        case 1: v0 = decodeHeader(view, at, stop); continue
        case 2: case 3: case 4: { const item = decodeBitset(view, at, stop); switch (type) { case 2: v1 = item; continue; case 3: v2 = item; continue; default: v3 = item; continue } }
        case 5: if (length === 8) { v4 = u32[at >> 2]!; continue } break
        case 6: v5 = decodeTsStat(view, at, stop); continue
        case 7: v6 = decodeTsHwtstampProvider(view, at, stop); continue
      }
      unknown = r.keep(unknown, view, p, length)
    }
    type = -1
    if (p < end) r.leftover(p, end)
  } catch (error) { r.inAttribute(Tsinfo_NAMES, type, p, error) }
  return {
    header: v0,
    timestamping: v1,
    txTypes: v2,
    rxFilters: v3,
    phcIndex: v4,
    stats: v5,
    hwtstampProvider: v6,
    unknownAttributes: unknown,
  }
}
function encodeTsinfo(w: Writer, value: any): void {
  r.expectObject(value, "tsinfo")
  let key = ''
  try {
    for (key in value) {
      const item = value[key]
      if (item === undefined) continue
      switch (key) {
        case "header": { const nest = w.startNest(1); encodeHeader(w, item); w.endNest(nest) }; break
        case "timestamping": { const nest = w.startNest(2); encodeBitset(w, item); w.endNest(nest) }; break
        case "txTypes": { const nest = w.startNest(3); encodeBitset(w, item); w.endNest(nest) }; break
        case "rxFilters": { const nest = w.startNest(4); encodeBitset(w, item); w.endNest(nest) }; break
        case "phcIndex": w.u32(5, item); break
        case "stats": { const nest = w.startNest(6); encodeTsStat(w, item); w.endNest(nest) }; break
        case "hwtstampProvider": { const nest = w.startNest(7); encodeTsHwtstampProvider(w, item); w.endNest(nest) }; break
        case "unknownAttributes": r.writeUnknown(w, item); break
        default: r.unknownKey("tsinfo", ["header","timestamping","txTypes","rxFilters","phcIndex","stats","hwtstampProvider"])
      }
    }
  } catch (error) { r.at(key, -1, error) }
}
const CableTest_NAMES: Readonly<Record<number, string>> = {"1":"header"}
function decodeCableTest(view: ByteView, position: number, end: number): CableTest {
  const u16 = view.u16
  let v0: Header | undefined
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
        case 1: v0 = decodeHeader(view, at, stop); continue
      }
      unknown = r.keep(unknown, view, p, length)
    }
    type = -1
    if (p < end) r.leftover(p, end)
  } catch (error) { r.inAttribute(CableTest_NAMES, type, p, error) }
  return {
    header: v0,
    unknownAttributes: unknown,
  }
}
function encodeCableTest(w: Writer, value: any): void {
  r.expectObject(value, "cable-test")
  let key = ''
  try {
    for (key in value) {
      const item = value[key]
      if (item === undefined) continue
      switch (key) {
        case "header": { const nest = w.startNest(1); encodeHeader(w, item); w.endNest(nest) }; break
        case "unknownAttributes": r.writeUnknown(w, item); break
        default: r.unknownKey("cable-test", ["header"])
      }
    }
  } catch (error) { r.at(key, -1, error) }
}
const CableTestTdr_NAMES: Readonly<Record<number, string>> = {"1":"header","2":"cfg"}
function decodeCableTestTdr(view: ByteView, position: number, end: number): CableTestTdr {
  const u16 = view.u16
  let v0: Header | undefined
  let v1: CableTestTdrCfg | undefined
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
        case 1: v0 = decodeHeader(view, at, stop); continue
        case 2: v1 = decodeCableTestTdrCfg(view, at, stop); continue
      }
      unknown = r.keep(unknown, view, p, length)
    }
    type = -1
    if (p < end) r.leftover(p, end)
  } catch (error) { r.inAttribute(CableTestTdr_NAMES, type, p, error) }
  return {
    header: v0,
    cfg: v1,
    unknownAttributes: unknown,
  }
}
function encodeCableTestTdr(w: Writer, value: any): void {
  r.expectObject(value, "cable-test-tdr")
  let key = ''
  try {
    for (key in value) {
      const item = value[key]
      if (item === undefined) continue
      switch (key) {
        case "header": { const nest = w.startNest(1); encodeHeader(w, item); w.endNest(nest) }; break
        case "cfg": { const nest = w.startNest(2); encodeCableTestTdrCfg(w, item); w.endNest(nest) }; break
        case "unknownAttributes": r.writeUnknown(w, item); break
        default: r.unknownKey("cable-test-tdr", ["header","cfg"])
      }
    }
  } catch (error) { r.at(key, -1, error) }
}
const TunnelInfo_NAMES: Readonly<Record<number, string>> = {"1":"header","2":"udp-ports"}
function decodeTunnelInfo(view: ByteView, position: number, end: number): TunnelInfo {
  const u16 = view.u16
  let v0: Header | undefined
  let v1: TunnelUdp | undefined
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
        case 1: v0 = decodeHeader(view, at, stop); continue
        case 2: v1 = decodeTunnelUdp(view, at, stop); continue
      }
      unknown = r.keep(unknown, view, p, length)
    }
    type = -1
    if (p < end) r.leftover(p, end)
  } catch (error) { r.inAttribute(TunnelInfo_NAMES, type, p, error) }
  return {
    header: v0,
    udpPorts: v1,
    unknownAttributes: unknown,
  }
}
function encodeTunnelInfo(w: Writer, value: any): void {
  r.expectObject(value, "tunnel-info")
  let key = ''
  try {
    for (key in value) {
      const item = value[key]
      if (item === undefined) continue
      switch (key) {
        case "header": { const nest = w.startNest(1); encodeHeader(w, item); w.endNest(nest) }; break
        case "udpPorts": { const nest = w.startNest(2); encodeTunnelUdp(w, item); w.endNest(nest) }; break
        case "unknownAttributes": r.writeUnknown(w, item); break
        default: r.unknownKey("tunnel-info", ["header","udpPorts"])
      }
    }
  } catch (error) { r.at(key, -1, error) }
}
const Fec_NAMES: Readonly<Record<number, string>> = {"1":"header","2":"modes","3":"auto","4":"active","5":"stats"}
function decodeFec(view: ByteView, position: number, end: number): Fec {
  const u16 = view.u16
  const { u8, u32 } = view
  let v0: Header | undefined
  let v1: Bitset | undefined
  let v2: number | undefined
  let v3: number | undefined
  let v4: FecStat | undefined
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
        case 1: v0 = decodeHeader(view, at, stop); continue
        case 2: v1 = decodeBitset(view, at, stop); continue
        case 3: if (length === 5) { v2 = u8[at]!; continue } break
        case 4: if (length === 8) { v3 = u32[at >> 2]!; continue } break
        case 5: v4 = decodeFecStat(view, at, stop); continue
      }
      unknown = r.keep(unknown, view, p, length)
    }
    type = -1
    if (p < end) r.leftover(p, end)
  } catch (error) { r.inAttribute(Fec_NAMES, type, p, error) }
  return {
    header: v0,
    modes: v1,
    auto: v2,
    active: v3,
    stats: v4,
    unknownAttributes: unknown,
  }
}
function encodeFec(w: Writer, value: any): void {
  r.expectObject(value, "fec")
  let key = ''
  try {
    for (key in value) {
      const item = value[key]
      if (item === undefined) continue
      switch (key) {
        case "header": { const nest = w.startNest(1); encodeHeader(w, item); w.endNest(nest) }; break
        case "modes": { const nest = w.startNest(2); encodeBitset(w, item); w.endNest(nest) }; break
        case "auto": w.u8(3, item); break
        case "active": w.u32(4, item); break
        case "stats": { const nest = w.startNest(5); encodeFecStat(w, item); w.endNest(nest) }; break
        case "unknownAttributes": r.writeUnknown(w, item); break
        default: r.unknownKey("fec", ["header","modes","auto","active","stats"])
      }
    }
  } catch (error) { r.at(key, -1, error) }
}
const ModuleEeprom_NAMES: Readonly<Record<number, string>> = {"1":"header","2":"offset","3":"length","4":"page","5":"bank","6":"i2c-address","7":"data"}
function decodeModuleEeprom(view: ByteView, position: number, end: number): ModuleEeprom {
  const u16 = view.u16
  const { u8, u32 } = view
  let v0: Header | undefined
  let v1: number | undefined
  let v2: number | undefined
  let v3: number | undefined
  let v4: number | undefined
  let v5: number | undefined
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
        case 1: v0 = decodeHeader(view, at, stop); continue
        case 2: case 3: if (length === 8) { const item = u32[at >> 2]!; switch (type) { case 2: v1 = item; continue; default: v2 = item; continue } } break
        case 4: case 5: case 6: if (length === 5) { const item = u8[at]!; switch (type) { case 4: v3 = item; continue; case 5: v4 = item; continue; default: v5 = item; continue } } break
        case 7: v6 = r.bytes(u8, at, stop); continue
      }
      unknown = r.keep(unknown, view, p, length)
    }
    type = -1
    if (p < end) r.leftover(p, end)
  } catch (error) { r.inAttribute(ModuleEeprom_NAMES, type, p, error) }
  return {
    header: v0,
    offset: v1,
    length: v2,
    page: v3,
    bank: v4,
    i2cAddress: v5,
    data: v6,
    unknownAttributes: unknown,
  }
}
function encodeModuleEeprom(w: Writer, value: any): void {
  r.expectObject(value, "module-eeprom")
  let key = ''
  try {
    for (key in value) {
      const item = value[key]
      if (item === undefined) continue
      switch (key) {
        case "header": { const nest = w.startNest(1); encodeHeader(w, item); w.endNest(nest) }; break
        case "offset": w.u32(2, item); break
        case "length": w.u32(3, item); break
        case "page": w.u8(4, item); break
        case "bank": w.u8(5, item); break
        case "i2cAddress": w.u8(6, item); break
        case "data": r.writeBytes(w, 7, item); break
        case "unknownAttributes": r.writeUnknown(w, item); break
        default: r.unknownKey("module-eeprom", ["header","offset","length","page","bank","i2cAddress","data"])
      }
    }
  } catch (error) { r.at(key, -1, error) }
}
const Stats_NAMES: Readonly<Record<number, string>> = {"2":"header","3":"groups","4":"grp","5":"src"}
function decodeStats(view: ByteView, position: number, end: number): Stats {
  const u16 = view.u16
  const { u32 } = view
  let v0: Header | undefined
  let v1: Bitset | undefined
  let v2: StatsGrp | undefined
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
        case 2: v0 = decodeHeader(view, at, stop); continue
        case 3: v1 = decodeBitset(view, at, stop); continue
        case 4: v2 = decodeStatsGrp(view, at, stop); continue
        case 5: if (length === 8) { v3 = u32[at >> 2]!; continue } break
        case 1: continue
      }
      unknown = r.keep(unknown, view, p, length)
    }
    type = -1
    if (p < end) r.leftover(p, end)
  } catch (error) { r.inAttribute(Stats_NAMES, type, p, error) }
  return {
    header: v0,
    groups: v1,
    grp: v2,
    src: v3,
    unknownAttributes: unknown,
  }
}
function encodeStats(w: Writer, value: any): void {
  r.expectObject(value, "stats")
  let key = ''
  try {
    for (key in value) {
      const item = value[key]
      if (item === undefined) continue
      switch (key) {
        case "header": { const nest = w.startNest(2); encodeHeader(w, item); w.endNest(nest) }; break
        case "groups": { const nest = w.startNest(3); encodeBitset(w, item); w.endNest(nest) }; break
        case "grp": { const nest = w.startNest(4); encodeStatsGrp(w, item); w.endNest(nest) }; break
        case "src": w.u32(5, item); break
        case "unknownAttributes": r.writeUnknown(w, item); break
        default: r.unknownKey("stats", ["header","groups","grp","src"])
      }
    }
  } catch (error) { r.at(key, -1, error) }
}
const PhcVclocks_NAMES: Readonly<Record<number, string>> = {"1":"header","2":"num","3":"index"}
function decodePhcVclocks(view: ByteView, position: number, end: number): PhcVclocks {
  const u16 = view.u16
  const { u32, data } = view
  let v0: Header | undefined
  let v1: number | undefined
  let v2: readonly number[] | undefined
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
        case 1: v0 = decodeHeader(view, at, stop); continue
        case 2: if (length === 8) { v1 = u32[at >> 2]!; continue } break
        case 3: if ((stop - at) % 4 === 0) { v2 = r.integerArray(at, stop, 4, p => data.getInt32(p, LE)); continue } break
      }
      unknown = r.keep(unknown, view, p, length)
    }
    type = -1
    if (p < end) r.leftover(p, end)
  } catch (error) { r.inAttribute(PhcVclocks_NAMES, type, p, error) }
  return {
    header: v0,
    num: v1,
    index: v2,
    unknownAttributes: unknown,
  }
}
function encodePhcVclocks(w: Writer, value: any): void {
  r.expectObject(value, "phc-vclocks")
  let key = ''
  let index = -1
  try {
    for (key in value) {
      const item = value[key]
      if (item === undefined) continue
      switch (key) {
        case "header": { const nest = w.startNest(1); encodeHeader(w, item); w.endNest(nest) }; break
        case "num": w.u32(2, item); break
        case "index": { const start = w.startAttribute(3); r.expectArray(item); const list = item as readonly any[]; for (let i = 0; i < list.length; i++) { index = i; const item = list[i]; const p = w.zeros(4); r.put.s32(w.view.data, p, item, LE); } index = -1; w.endNest(start) }; break
        case "unknownAttributes": r.writeUnknown(w, item); break
        default: r.unknownKey("phc-vclocks", ["header","num","index"])
      }
    }
  } catch (error) { r.at(key, index, error) }
}
const Module_NAMES: Readonly<Record<number, string>> = {"1":"header","2":"power-mode-policy","3":"power-mode"}
function decodeModule(view: ByteView, position: number, end: number): Module {
  const u16 = view.u16
  const { u8 } = view
  let v0: Header | undefined
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
      const stop = p + length
      switch (type) {
        case 1: v0 = decodeHeader(view, at, stop); continue
        case 2: case 3: if (length === 5) { const item = u8[at]!; switch (type) { case 2: v1 = item; continue; default: v2 = item; continue } } break
      }
      unknown = r.keep(unknown, view, p, length)
    }
    type = -1
    if (p < end) r.leftover(p, end)
  } catch (error) { r.inAttribute(Module_NAMES, type, p, error) }
  return {
    header: v0,
    powerModePolicy: v1,
    powerMode: v2,
    unknownAttributes: unknown,
  }
}
function encodeModule(w: Writer, value: any): void {
  r.expectObject(value, "module")
  let key = ''
  try {
    for (key in value) {
      const item = value[key]
      if (item === undefined) continue
      switch (key) {
        case "header": { const nest = w.startNest(1); encodeHeader(w, item); w.endNest(nest) }; break
        case "powerModePolicy": w.u8(2, item); break
        case "powerMode": w.u8(3, item); break
        case "unknownAttributes": r.writeUnknown(w, item); break
        default: r.unknownKey("module", ["header","powerModePolicy","powerMode"])
      }
    }
  } catch (error) { r.at(key, -1, error) }
}
const C33_PSE_EXT_STATE_NUMBERS: ReadonlyMap<string, number | bigint> = new Map<string, number | bigint>([["none", 0], ["error-condition", 1], ["mr-mps-valid", 2], ["mr-pse-enable", 3], ["option-detect-ted", 4], ["option-vport-lim", 5], ["ovld-detected", 6], ["power-not-available", 8], ["short-detected", 9], ["pd-dll-power-type", 7]])
const C33_PSE_EXT_STATE_NAMES: Readonly<Record<number | string, C33PseExtState>> = { 0: "none", 1: "error-condition", 2: "mr-mps-valid", 3: "mr-pse-enable", 4: "option-detect-ted", 5: "option-vport-lim", 6: "ovld-detected", 8: "power-not-available", 9: "short-detected", 7: "pd-dll-power-type" }
const Pse_NAMES: Readonly<Record<number, string>> = {"1":"header","2":"podl-pse-admin-state","3":"podl-pse-admin-control","4":"podl-pse-pw-d-status","5":"c33-pse-admin-state","6":"c33-pse-admin-control","7":"c33-pse-pw-d-status","8":"c33-pse-pw-class","9":"c33-pse-actual-pw","10":"c33-pse-ext-state","11":"c33-pse-ext-substate","12":"c33-pse-avail-pw-limit","13":"c33-pse-pw-limit-ranges"}
function decodePse(view: ByteView, position: number, end: number): Pse {
  const u16 = view.u16
  const { u32 } = view
  let v0: Header | undefined
  let v1: number | undefined
  let v2: number | undefined
  let v3: number | undefined
  let v4: number | undefined
  let v5: number | undefined
  let v6: number | undefined
  let v7: number | undefined
  let v8: number | undefined
  let v9: C33PseExtState | undefined
  let v10: number | undefined
  let v11: number | undefined
  let v12: (C33PsePwLimit)[] | undefined
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
        case 1: v0 = decodeHeader(view, at, stop); continue
        case 2: case 3: case 4: case 5: case 6: case 7: case 8: case 9: case 11: case 12: if (length === 8) { const item = u32[at >> 2]!; switch (type) { case 2: v1 = item; continue; case 3: v2 = item; continue; case 4: v3 = item; continue; case 5: v4 = item; continue; case 6: v5 = item; continue; case 7: v6 = item; continue; case 8: v7 = item; continue; case 9: v8 = item; continue; case 11: v10 = item; continue; default: v11 = item; continue } } break
        case 10: if (length === 8) { v9 = (C33_PSE_EXT_STATE_NAMES[u32[at >> 2]!] ?? u32[at >> 2]!); continue } break
        case 13: (v12 ??= []).push(decodeC33PsePwLimit(view, at, stop)); continue
      }
      unknown = r.keep(unknown, view, p, length)
    }
    type = -1
    if (p < end) r.leftover(p, end)
  } catch (error) { r.inAttribute(Pse_NAMES, type, p, error) }
  return {
    header: v0,
    podlPseAdminState: v1,
    podlPseAdminControl: v2,
    podlPsePwDStatus: v3,
    c33PseAdminState: v4,
    c33PseAdminControl: v5,
    c33PsePwDStatus: v6,
    c33PsePwClass: v7,
    c33PseActualPw: v8,
    c33PseExtState: v9,
    c33PseExtSubstate: v10,
    c33PseAvailPwLimit: v11,
    c33PsePwLimitRanges: v12,
    unknownAttributes: unknown,
  }
}
function encodePse(w: Writer, value: any): void {
  r.expectObject(value, "pse")
  let key = ''
  let index = -1
  try {
    for (key in value) {
      const item = value[key]
      if (item === undefined) continue
      switch (key) {
        case "header": { const nest = w.startNest(1); encodeHeader(w, item); w.endNest(nest) }; break
        case "podlPseAdminState": w.u32(2, item); break
        case "podlPseAdminControl": w.u32(3, item); break
        case "podlPsePwDStatus": w.u32(4, item); break
        case "c33PseAdminState": w.u32(5, item); break
        case "c33PseAdminControl": w.u32(6, item); break
        case "c33PsePwDStatus": w.u32(7, item); break
        case "c33PsePwClass": w.u32(8, item); break
        case "c33PseActualPw": w.u32(9, item); break
        case "c33PseExtState": w.u32(10, r.enumNumber(C33_PSE_EXT_STATE_NUMBERS, item)); break
        case "c33PseExtSubstate": w.u32(11, item); break
        case "c33PseAvailPwLimit": w.u32(12, item); break
        case "c33PsePwLimitRanges": { r.expectArray(item); const list = item as readonly any[]; for (let i = 0; i < list.length; i++) { index = i; const item = list[i]; { const nest = w.startNest(13); encodeC33PsePwLimit(w, item); w.endNest(nest) } } index = -1; }; break
        case "unknownAttributes": r.writeUnknown(w, item); break
        default: r.unknownKey("pse", ["header","podlPseAdminState","podlPseAdminControl","podlPsePwDStatus","c33PseAdminState","c33PseAdminControl","c33PsePwDStatus","c33PsePwClass","c33PseActualPw","c33PseExtState","c33PseExtSubstate","c33PseAvailPwLimit","c33PsePwLimitRanges"])
      }
    }
  } catch (error) { r.at(key, index, error) }
}
const Rss_NAMES: Readonly<Record<number, string>> = {"1":"header","2":"context","3":"hfunc","4":"indir","5":"hkey","6":"input_xfrm","7":"start-context"}
function decodeRss(view: ByteView, position: number, end: number): Rss {
  const u16 = view.u16
  const { u8, u32 } = view
  let v0: Header | undefined
  let v1: number | undefined
  let v2: number | undefined
  let v3: readonly number[] | undefined
  let v4: Uint8Array | undefined
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
        case 1: v0 = decodeHeader(view, at, stop); continue
        case 2: case 3: case 6: case 7: if (length === 8) { const item = u32[at >> 2]!; switch (type) { case 2: v1 = item; continue; case 3: v2 = item; continue; case 6: v5 = item; continue; default: v6 = item; continue } } break
        case 4: if ((stop - at) % 4 === 0) { v3 = r.u32Array(view, at, stop); continue } break
        case 5: v4 = r.bytes(u8, at, stop); continue
      }
      unknown = r.keep(unknown, view, p, length)
    }
    type = -1
    if (p < end) r.leftover(p, end)
  } catch (error) { r.inAttribute(Rss_NAMES, type, p, error) }
  return {
    header: v0,
    context: v1,
    hfunc: v2,
    indir: v3,
    hkey: v4,
    inputXfrm: v5,
    startContext: v6,
    unknownAttributes: unknown,
  }
}
function encodeRss(w: Writer, value: any): void {
  r.expectObject(value, "rss")
  let key = ''
  let index = -1
  try {
    for (key in value) {
      const item = value[key]
      if (item === undefined) continue
      switch (key) {
        case "header": { const nest = w.startNest(1); encodeHeader(w, item); w.endNest(nest) }; break
        case "context": w.u32(2, item); break
        case "hfunc": w.u32(3, item); break
        case "indir": { const start = w.startAttribute(4); r.expectArray(item); const list = item as readonly any[]; for (let i = 0; i < list.length; i++) { index = i; const item = list[i]; const p = w.zeros(4); r.put.u32(w.view.data, p, item, LE); } index = -1; w.endNest(start) }; break
        case "hkey": r.writeBytes(w, 5, item); break
        case "inputXfrm": w.u32(6, item); break
        case "startContext": w.u32(7, item); break
        case "unknownAttributes": r.writeUnknown(w, item); break
        default: r.unknownKey("rss", ["header","context","hfunc","indir","hkey","inputXfrm","startContext"])
      }
    }
  } catch (error) { r.at(key, index, error) }
}
const Plca_NAMES: Readonly<Record<number, string>> = {"1":"header","2":"version","3":"enabled","4":"status","5":"node-cnt","6":"node-id","7":"to-tmr","8":"burst-cnt","9":"burst-tmr"}
function decodePlca(view: ByteView, position: number, end: number): Plca {
  const { u8, u16, u32 } = view
  let v0: Header | undefined
  let v1: number | undefined
  let v2: number | undefined
  let v3: number | undefined
  let v4: number | undefined
  let v5: number | undefined
  let v6: number | undefined
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
        case 1: v0 = decodeHeader(view, at, stop); continue
        case 2: if (length === 6) { v1 = u16[at >> 1]!; continue } break
        case 3: case 4: if (length === 5) { const item = u8[at]!; switch (type) { case 3: v2 = item; continue; default: v3 = item; continue } } break
        case 5: case 6: case 7: case 8: case 9: if (length === 8) { const item = u32[at >> 2]!; switch (type) { case 5: v4 = item; continue; case 6: v5 = item; continue; case 7: v6 = item; continue; case 8: v7 = item; continue; default: v8 = item; continue } } break
      }
      unknown = r.keep(unknown, view, p, length)
    }
    type = -1
    if (p < end) r.leftover(p, end)
  } catch (error) { r.inAttribute(Plca_NAMES, type, p, error) }
  return {
    header: v0,
    version: v1,
    enabled: v2,
    status: v3,
    nodeCnt: v4,
    nodeId: v5,
    toTmr: v6,
    burstCnt: v7,
    burstTmr: v8,
    unknownAttributes: unknown,
  }
}
function encodePlca(w: Writer, value: any): void {
  r.expectObject(value, "plca")
  let key = ''
  try {
    for (key in value) {
      const item = value[key]
      if (item === undefined) continue
      switch (key) {
        case "header": { const nest = w.startNest(1); encodeHeader(w, item); w.endNest(nest) }; break
        case "version": w.u16(2, item); break
        case "enabled": w.u8(3, item); break
        case "status": w.u8(4, item); break
        case "nodeCnt": w.u32(5, item); break
        case "nodeId": w.u32(6, item); break
        case "toTmr": w.u32(7, item); break
        case "burstCnt": w.u32(8, item); break
        case "burstTmr": w.u32(9, item); break
        case "unknownAttributes": r.writeUnknown(w, item); break
        default: r.unknownKey("plca", ["header","version","enabled","status","nodeCnt","nodeId","toTmr","burstCnt","burstTmr"])
      }
    }
  } catch (error) { r.at(key, -1, error) }
}
const Mm_NAMES: Readonly<Record<number, string>> = {"1":"header","2":"pmac-enabled","3":"tx-enabled","4":"tx-active","5":"tx-min-frag-size","6":"rx-min-frag-size","7":"verify-enabled","8":"verify-status","9":"verify-time","10":"max-verify-time","11":"stats"}
function decodeMm(view: ByteView, position: number, end: number): Mm {
  const u16 = view.u16
  const { u8, u32 } = view
  let v0: Header | undefined
  let v1: number | undefined
  let v2: number | undefined
  let v3: number | undefined
  let v4: number | undefined
  let v5: number | undefined
  let v6: number | undefined
  let v7: number | undefined
  let v8: number | undefined
  let v9: number | undefined
  let v10: MmStat | undefined
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
        case 1: v0 = decodeHeader(view, at, stop); continue
        case 2: case 3: case 4: case 7: case 8: if (length === 5) { const item = u8[at]!; switch (type) { case 2: v1 = item; continue; case 3: v2 = item; continue; case 4: v3 = item; continue; case 7: v6 = item; continue; default: v7 = item; continue } } break
        case 5: case 6: case 9: case 10: if (length === 8) { const item = u32[at >> 2]!; switch (type) { case 5: v4 = item; continue; case 6: v5 = item; continue; case 9: v8 = item; continue; default: v9 = item; continue } } break
        case 11: v10 = decodeMmStat(view, at, stop); continue
      }
      unknown = r.keep(unknown, view, p, length)
    }
    type = -1
    if (p < end) r.leftover(p, end)
  } catch (error) { r.inAttribute(Mm_NAMES, type, p, error) }
  return {
    header: v0,
    pmacEnabled: v1,
    txEnabled: v2,
    txActive: v3,
    txMinFragSize: v4,
    rxMinFragSize: v5,
    verifyEnabled: v6,
    verifyStatus: v7,
    verifyTime: v8,
    maxVerifyTime: v9,
    stats: v10,
    unknownAttributes: unknown,
  }
}
function encodeMm(w: Writer, value: any): void {
  r.expectObject(value, "mm")
  let key = ''
  try {
    for (key in value) {
      const item = value[key]
      if (item === undefined) continue
      switch (key) {
        case "header": { const nest = w.startNest(1); encodeHeader(w, item); w.endNest(nest) }; break
        case "pmacEnabled": w.u8(2, item); break
        case "txEnabled": w.u8(3, item); break
        case "txActive": w.u8(4, item); break
        case "txMinFragSize": w.u32(5, item); break
        case "rxMinFragSize": w.u32(6, item); break
        case "verifyEnabled": w.u8(7, item); break
        case "verifyStatus": w.u8(8, item); break
        case "verifyTime": w.u32(9, item); break
        case "maxVerifyTime": w.u32(10, item); break
        case "stats": { const nest = w.startNest(11); encodeMmStat(w, item); w.endNest(nest) }; break
        case "unknownAttributes": r.writeUnknown(w, item); break
        default: r.unknownKey("mm", ["header","pmacEnabled","txEnabled","txActive","txMinFragSize","rxMinFragSize","verifyEnabled","verifyStatus","verifyTime","maxVerifyTime","stats"])
      }
    }
  } catch (error) { r.at(key, -1, error) }
}
const MODULE_FW_FLASH_STATUS_NUMBERS: ReadonlyMap<string, number | bigint> = new Map<string, number | bigint>([["started", 1], ["in_progress", 2], ["completed", 3], ["error", 4]])
const MODULE_FW_FLASH_STATUS_NAMES: Readonly<Record<number | string, ModuleFwFlashStatus>> = { 1: "started", 2: "in_progress", 3: "completed", 4: "error" }
const ModuleFwFlash_NAMES: Readonly<Record<number, string>> = {"1":"header","2":"file-name","3":"password","4":"status","5":"status-msg","6":"done","7":"total"}
function decodeModuleFwFlash(view: ByteView, position: number, end: number): ModuleFwFlash {
  const u16 = view.u16
  const { u8, u32, data } = view
  let v0: Header | undefined
  let v1: string | undefined
  let v2: number | undefined
  let v3: ModuleFwFlashStatus | undefined
  let v4: string | undefined
  let v5: bigint | undefined
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
        case 1: v0 = decodeHeader(view, at, stop); continue
        case 2: case 5: { const item = r.decodeText(u8, at, stop); switch (type) { case 2: v1 = item; continue; default: v4 = item; continue } }
        case 3: if (length === 8) { v2 = u32[at >> 2]!; continue } break
        case 4: if (length === 8) { v3 = (MODULE_FW_FLASH_STATUS_NAMES[u32[at >> 2]!] ?? u32[at >> 2]!); continue } break
        case 6: case 7: if (length === 8 || length === 12) { const item = (length === 12 ? data.getBigUint64(at, LE) : BigInt(data.getUint32(at, LE))); switch (type) { case 6: v5 = item; continue; default: v6 = item; continue } } break
      }
      unknown = r.keep(unknown, view, p, length)
    }
    type = -1
    if (p < end) r.leftover(p, end)
  } catch (error) { r.inAttribute(ModuleFwFlash_NAMES, type, p, error) }
  return {
    header: v0,
    fileName: v1,
    password: v2,
    status: v3,
    statusMsg: v4,
    done: v5,
    total: v6,
    unknownAttributes: unknown,
  }
}
function encodeModuleFwFlash(w: Writer, value: any): void {
  r.expectObject(value, "module-fw-flash")
  let key = ''
  try {
    for (key in value) {
      const item = value[key]
      if (item === undefined) continue
      switch (key) {
        case "header": { const nest = w.startNest(1); encodeHeader(w, item); w.endNest(nest) }; break
        case "fileName": r.writeString(w, 2, item); break
        case "password": w.u32(3, item); break
        case "status": w.u32(4, r.enumNumber(MODULE_FW_FLASH_STATUS_NUMBERS, item)); break
        case "statusMsg": r.writeString(w, 5, item); break
        case "done": w.uint(6, item); break
        case "total": w.uint(7, item); break
        case "unknownAttributes": r.writeUnknown(w, item); break
        default: r.unknownKey("module-fw-flash", ["header","fileName","password","status","statusMsg","done","total"])
      }
    }
  } catch (error) { r.at(key, -1, error) }
}
const PHY_UPSTREAM_TYPE_NUMBERS: ReadonlyMap<string, number | bigint> = new Map<string, number | bigint>([["mac", 0], ["phy", 1]])
const PHY_UPSTREAM_TYPE_NAMES: Readonly<Record<number | string, PhyUpstreamType>> = { 0: "mac", 1: "phy" }
const Phy_NAMES: Readonly<Record<number, string>> = {"1":"header","2":"index","3":"drvname","4":"name","5":"upstream-type","6":"upstream-index","7":"upstream-sfp-name","8":"downstream-sfp-name"}
function decodePhy(view: ByteView, position: number, end: number): Phy {
  const u16 = view.u16
  const { u8, u32 } = view
  let v0: Header | undefined
  let v1: number | undefined
  let v2: string | undefined
  let v3: string | undefined
  let v4: PhyUpstreamType | undefined
  let v5: number | undefined
  let v6: string | undefined
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
        case 1: v0 = decodeHeader(view, at, stop); continue
        case 2: case 6: if (length === 8) { const item = u32[at >> 2]!; switch (type) { case 2: v1 = item; continue; default: v5 = item; continue } } break
        case 3: case 4: case 7: case 8: { const item = r.decodeText(u8, at, stop); switch (type) { case 3: v2 = item; continue; case 4: v3 = item; continue; case 7: v6 = item; continue; default: v7 = item; continue } }
        case 5: if (length === 8) { v4 = (PHY_UPSTREAM_TYPE_NAMES[u32[at >> 2]!] ?? u32[at >> 2]!); continue } break
      }
      unknown = r.keep(unknown, view, p, length)
    }
    type = -1
    if (p < end) r.leftover(p, end)
  } catch (error) { r.inAttribute(Phy_NAMES, type, p, error) }
  return {
    header: v0,
    index: v1,
    drvname: v2,
    name: v3,
    upstreamType: v4,
    upstreamIndex: v5,
    upstreamSfpName: v6,
    downstreamSfpName: v7,
    unknownAttributes: unknown,
  }
}
function encodePhy(w: Writer, value: any): void {
  r.expectObject(value, "phy")
  let key = ''
  try {
    for (key in value) {
      const item = value[key]
      if (item === undefined) continue
      switch (key) {
        case "header": { const nest = w.startNest(1); encodeHeader(w, item); w.endNest(nest) }; break
        case "index": w.u32(2, item); break
        case "drvname": r.writeString(w, 3, item); break
        case "name": r.writeString(w, 4, item); break
        case "upstreamType": w.u32(5, r.enumNumber(PHY_UPSTREAM_TYPE_NUMBERS, item)); break
        case "upstreamIndex": w.u32(6, item); break
        case "upstreamSfpName": r.writeString(w, 7, item); break
        case "downstreamSfpName": r.writeString(w, 8, item); break
        case "unknownAttributes": r.writeUnknown(w, item); break
        default: r.unknownKey("phy", ["header","index","drvname","name","upstreamType","upstreamIndex","upstreamSfpName","downstreamSfpName"])
      }
    }
  } catch (error) { r.at(key, -1, error) }
}
const Tsconfig_NAMES: Readonly<Record<number, string>> = {"1":"header","2":"hwtstamp-provider","3":"tx-types","4":"rx-filters","5":"hwtstamp-flags"}
function decodeTsconfig(view: ByteView, position: number, end: number): Tsconfig {
  const u16 = view.u16
  let v0: Header | undefined
  let v1: TsHwtstampProvider | undefined
  let v2: Bitset | undefined
  let v3: Bitset | undefined
  let v4: Bitset | undefined
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
        case 1: v0 = decodeHeader(view, at, stop); continue
        case 2: v1 = decodeTsHwtstampProvider(view, at, stop); continue
        case 3: case 4: case 5: { const item = decodeBitset(view, at, stop); switch (type) { case 3: v2 = item; continue; case 4: v3 = item; continue; default: v4 = item; continue } }
      }
      unknown = r.keep(unknown, view, p, length)
    }
    type = -1
    if (p < end) r.leftover(p, end)
  } catch (error) { r.inAttribute(Tsconfig_NAMES, type, p, error) }
  return {
    header: v0,
    hwtstampProvider: v1,
    txTypes: v2,
    rxFilters: v3,
    hwtstampFlags: v4,
    unknownAttributes: unknown,
  }
}
function encodeTsconfig(w: Writer, value: any): void {
  r.expectObject(value, "tsconfig")
  let key = ''
  try {
    for (key in value) {
      const item = value[key]
      if (item === undefined) continue
      switch (key) {
        case "header": { const nest = w.startNest(1); encodeHeader(w, item); w.endNest(nest) }; break
        case "hwtstampProvider": { const nest = w.startNest(2); encodeTsHwtstampProvider(w, item); w.endNest(nest) }; break
        case "txTypes": { const nest = w.startNest(3); encodeBitset(w, item); w.endNest(nest) }; break
        case "rxFilters": { const nest = w.startNest(4); encodeBitset(w, item); w.endNest(nest) }; break
        case "hwtstampFlags": { const nest = w.startNest(5); encodeBitset(w, item); w.endNest(nest) }; break
        case "unknownAttributes": r.writeUnknown(w, item); break
        default: r.unknownKey("tsconfig", ["header","hwtstampProvider","txTypes","rxFilters","hwtstampFlags"])
      }
    }
  } catch (error) { r.at(key, -1, error) }
}
const CableTestNtf_NAMES: Readonly<Record<number, string>> = {"1":"header","2":"status","3":"nest"}
function decodeCableTestNtf(view: ByteView, position: number, end: number): CableTestNtf {
  const u16 = view.u16
  const { u8 } = view
  let v0: Header | undefined
  let v1: number | undefined
  let v2: CableNest | undefined
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
        case 1: v0 = decodeHeader(view, at, stop); continue
        case 2: if (length === 5) { v1 = u8[at]!; continue } break
        case 3: v2 = decodeCableNest(view, at, stop); continue
      }
      unknown = r.keep(unknown, view, p, length)
    }
    type = -1
    if (p < end) r.leftover(p, end)
  } catch (error) { r.inAttribute(CableTestNtf_NAMES, type, p, error) }
  return {
    header: v0,
    status: v1,
    nest: v2,
    unknownAttributes: unknown,
  }
}
function encodeCableTestNtf(w: Writer, value: any): void {
  r.expectObject(value, "cable-test-ntf")
  let key = ''
  try {
    for (key in value) {
      const item = value[key]
      if (item === undefined) continue
      switch (key) {
        case "header": { const nest = w.startNest(1); encodeHeader(w, item); w.endNest(nest) }; break
        case "status": w.u8(2, item); break
        case "nest": { const nest = w.startNest(3); encodeCableNest(w, item); w.endNest(nest) }; break
        case "unknownAttributes": r.writeUnknown(w, item); break
        default: r.unknownKey("cable-test-ntf", ["header","status","nest"])
      }
    }
  } catch (error) { r.at(key, -1, error) }
}
const CableTestTdrNtf_NAMES: Readonly<Record<number, string>> = {"1":"header","2":"status","3":"nest"}
function decodeCableTestTdrNtf(view: ByteView, position: number, end: number): CableTestTdrNtf {
  const u16 = view.u16
  const { u8 } = view
  let v0: Header | undefined
  let v1: number | undefined
  let v2: CableNest | undefined
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
        case 1: v0 = decodeHeader(view, at, stop); continue
        case 2: if (length === 5) { v1 = u8[at]!; continue } break
        case 3: v2 = decodeCableNest(view, at, stop); continue
      }
      unknown = r.keep(unknown, view, p, length)
    }
    type = -1
    if (p < end) r.leftover(p, end)
  } catch (error) { r.inAttribute(CableTestTdrNtf_NAMES, type, p, error) }
  return {
    header: v0,
    status: v1,
    nest: v2,
    unknownAttributes: unknown,
  }
}
function encodeCableTestTdrNtf(w: Writer, value: any): void {
  r.expectObject(value, "cable-test-tdr-ntf")
  let key = ''
  try {
    for (key in value) {
      const item = value[key]
      if (item === undefined) continue
      switch (key) {
        case "header": { const nest = w.startNest(1); encodeHeader(w, item); w.endNest(nest) }; break
        case "status": w.u8(2, item); break
        case "nest": { const nest = w.startNest(3); encodeCableNest(w, item); w.endNest(nest) }; break
        case "unknownAttributes": r.writeUnknown(w, item); break
        default: r.unknownKey("cable-test-tdr-ntf", ["header","status","nest"])
      }
    }
  } catch (error) { r.at(key, -1, error) }
}
const HEADER_FLAGS_BITS: ReadonlyMap<string, number | bigint> = new Map<string, number | bigint>([["compact-bitsets", 1], ["omit-reply", 2], ["stats", 4]])
const HEADER_FLAGS_FLAGS = r.flagsDecoder([...HEADER_FLAGS_BITS])
const Header_NAMES: Readonly<Record<number, string>> = {"1":"dev-index","2":"dev-name","3":"flags","4":"phy-index"}
function decodeHeader(view: ByteView, position: number, end: number): Header {
  const u16 = view.u16
  const { u8, u32 } = view
  let v0: number | undefined
  let v1: string | undefined
  let v2: readonly HeaderFlags[] | undefined
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
        case 1: case 4: if (length === 8) { const item = u32[at >> 2]!; switch (type) { case 1: v0 = item; continue; default: v3 = item; continue } } break
        case 2: v1 = r.decodeText(u8, at, stop); continue
        case 3: if (length === 8) { v2 = HEADER_FLAGS_FLAGS(u32[at >> 2]!); continue } break
      }
      unknown = r.keep(unknown, view, p, length)
    }
    type = -1
    if (p < end) r.leftover(p, end)
  } catch (error) { r.inAttribute(Header_NAMES, type, p, error) }
  return {
    devIndex: v0,
    devName: v1,
    flags: v2,
    phyIndex: v3,
    unknownAttributes: unknown,
  }
}
function encodeHeader(w: Writer, value: any): void {
  r.expectObject(value, "header")
  let key = ''
  try {
    for (key in value) {
      const item = value[key]
      if (item === undefined) continue
      switch (key) {
        case "devIndex": w.u32(1, item); break
        case "devName": r.writeString(w, 2, item); break
        case "flags": w.u32(3, Number(r.flagBits(HEADER_FLAGS_BITS, item))); break
        case "phyIndex": w.u32(4, item); break
        case "unknownAttributes": r.writeUnknown(w, item); break
        default: r.unknownKey("header", ["devIndex","devName","flags","phyIndex"])
      }
    }
  } catch (error) { r.at(key, -1, error) }
}
const Stringsets_NAMES: Readonly<Record<number, string>> = {"1":"stringset"}
function decodeStringsets(view: ByteView, position: number, end: number): Stringsets {
  const u16 = view.u16
  let v0: (Stringset)[] | undefined
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
        case 1: (v0 ??= []).push(decodeStringset(view, at, stop)); continue
      }
      unknown = r.keep(unknown, view, p, length)
    }
    type = -1
    if (p < end) r.leftover(p, end)
  } catch (error) { r.inAttribute(Stringsets_NAMES, type, p, error) }
  return {
    stringset: v0,
    unknownAttributes: unknown,
  }
}
function encodeStringsets(w: Writer, value: any): void {
  r.expectObject(value, "stringsets")
  let key = ''
  let index = -1
  try {
    for (key in value) {
      const item = value[key]
      if (item === undefined) continue
      switch (key) {
        case "stringset": { r.expectArray(item); const list = item as readonly any[]; for (let i = 0; i < list.length; i++) { index = i; const item = list[i]; { const nest = w.startNest(1); encodeStringset(w, item); w.endNest(nest) } } index = -1; }; break
        case "unknownAttributes": r.writeUnknown(w, item); break
        default: r.unknownKey("stringsets", ["stringset"])
      }
    }
  } catch (error) { r.at(key, index, error) }
}
const Bitset_NAMES: Readonly<Record<number, string>> = {"1":"nomask","2":"size","3":"bits","4":"value","5":"mask"}
function decodeBitset(view: ByteView, position: number, end: number): Bitset {
  const u16 = view.u16
  const { u8, u32 } = view
  let v0: boolean | undefined
  let v1: number | undefined
  let v2: BitsetBits | undefined
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
        case 1: if (length === 4) { v0 = true; continue } break
        case 2: if (length === 8) { v1 = u32[at >> 2]!; continue } break
        case 3: v2 = decodeBitsetBits(view, at, stop); continue
        case 4: case 5: { const item = r.bytes(u8, at, stop); switch (type) { case 4: v3 = item; continue; default: v4 = item; continue } }
      }
      unknown = r.keep(unknown, view, p, length)
    }
    type = -1
    if (p < end) r.leftover(p, end)
  } catch (error) { r.inAttribute(Bitset_NAMES, type, p, error) }
  return {
    nomask: v0,
    size: v1,
    bits: v2,
    value: v3,
    mask: v4,
    unknownAttributes: unknown,
  }
}
function encodeBitset(w: Writer, value: any): void {
  r.expectObject(value, "bitset")
  let key = ''
  try {
    for (key in value) {
      const item = value[key]
      if (item === undefined) continue
      switch (key) {
        case "nomask": r.writeFlag(w, 1, item); break
        case "size": w.u32(2, item); break
        case "bits": { const nest = w.startNest(3); encodeBitsetBits(w, item); w.endNest(nest) }; break
        case "value": r.writeBytes(w, 4, item); break
        case "mask": r.writeBytes(w, 5, item); break
        case "unknownAttributes": r.writeUnknown(w, item); break
        default: r.unknownKey("bitset", ["nomask","size","bits","value","mask"])
      }
    }
  } catch (error) { r.at(key, -1, error) }
}
const Profile_NAMES: Readonly<Record<number, string>> = {"1":"irq-moderation"}
function decodeProfile(view: ByteView, position: number, end: number): Profile {
  const u16 = view.u16
  let v0: (IrqModeration)[] | undefined
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
        case 1: (v0 ??= []).push(decodeIrqModeration(view, at, stop)); continue
      }
      unknown = r.keep(unknown, view, p, length)
    }
    type = -1
    if (p < end) r.leftover(p, end)
  } catch (error) { r.inAttribute(Profile_NAMES, type, p, error) }
  return {
    irqModeration: v0,
    unknownAttributes: unknown,
  }
}
function encodeProfile(w: Writer, value: any): void {
  r.expectObject(value, "profile")
  let key = ''
  let index = -1
  try {
    for (key in value) {
      const item = value[key]
      if (item === undefined) continue
      switch (key) {
        case "irqModeration": { r.expectArray(item); const list = item as readonly any[]; for (let i = 0; i < list.length; i++) { index = i; const item = list[i]; { const nest = w.startNest(1); encodeIrqModeration(w, item); w.endNest(nest) } } index = -1; }; break
        case "unknownAttributes": r.writeUnknown(w, item); break
        default: r.unknownKey("profile", ["irqModeration"])
      }
    }
  } catch (error) { r.at(key, index, error) }
}
const PauseStat_NAMES: Readonly<Record<number, string>> = {"2":"tx-frames","3":"rx-frames"}
function decodePauseStat(view: ByteView, position: number, end: number): PauseStat {
  const u16 = view.u16
  let v0: bigint | undefined
  let v1: bigint | undefined
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
        case 2: case 3: if (length === 12) { const item = r.u64(view, at, LE); switch (type) { case 2: v0 = item; continue; default: v1 = item; continue } } break
        case 1: continue
      }
      unknown = r.keep(unknown, view, p, length)
    }
    type = -1
    if (p < end) r.leftover(p, end)
  } catch (error) { r.inAttribute(PauseStat_NAMES, type, p, error) }
  return {
    txFrames: v0,
    rxFrames: v1,
    unknownAttributes: unknown,
  }
}
function encodePauseStat(w: Writer, value: any): void {
  r.expectObject(value, "pause-stat")
  let key = ''
  try {
    for (key in value) {
      const item = value[key]
      if (item === undefined) continue
      switch (key) {
        case "txFrames": w.u64(2, item); break
        case "rxFrames": w.u64(3, item); break
        case "unknownAttributes": r.writeUnknown(w, item); break
        default: r.unknownKey("pause-stat", ["txFrames","rxFrames"])
      }
    }
  } catch (error) { r.at(key, -1, error) }
}
const TsStat_NAMES: Readonly<Record<number, string>> = {"1":"tx-pkts","2":"tx-lost","3":"tx-err","4":"tx-onestep-pkts-unconfirmed"}
function decodeTsStat(view: ByteView, position: number, end: number): TsStat {
  const u16 = view.u16
  const { data } = view
  let v0: bigint | undefined
  let v1: bigint | undefined
  let v2: bigint | undefined
  let v3: bigint | undefined
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
        case 1: case 2: case 3: case 4: if (length === 8 || length === 12) { const item = (length === 12 ? data.getBigUint64(at, LE) : BigInt(data.getUint32(at, LE))); switch (type) { case 1: v0 = item; continue; case 2: v1 = item; continue; case 3: v2 = item; continue; default: v3 = item; continue } } break
      }
      unknown = r.keep(unknown, view, p, length)
    }
    type = -1
    if (p < end) r.leftover(p, end)
  } catch (error) { r.inAttribute(TsStat_NAMES, type, p, error) }
  return {
    txPkts: v0,
    txLost: v1,
    txErr: v2,
    txOnestepPktsUnconfirmed: v3,
    unknownAttributes: unknown,
  }
}
function encodeTsStat(w: Writer, value: any): void {
  r.expectObject(value, "ts-stat")
  let key = ''
  try {
    for (key in value) {
      const item = value[key]
      if (item === undefined) continue
      switch (key) {
        case "txPkts": w.uint(1, item); break
        case "txLost": w.uint(2, item); break
        case "txErr": w.uint(3, item); break
        case "txOnestepPktsUnconfirmed": w.uint(4, item); break
        case "unknownAttributes": r.writeUnknown(w, item); break
        default: r.unknownKey("ts-stat", ["txPkts","txLost","txErr","txOnestepPktsUnconfirmed"])
      }
    }
  } catch (error) { r.at(key, -1, error) }
}
const TsHwtstampProvider_NAMES: Readonly<Record<number, string>> = {"1":"index","2":"qualifier"}
function decodeTsHwtstampProvider(view: ByteView, position: number, end: number): TsHwtstampProvider {
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
  } catch (error) { r.inAttribute(TsHwtstampProvider_NAMES, type, p, error) }
  return {
    index: v0,
    qualifier: v1,
    unknownAttributes: unknown,
  }
}
function encodeTsHwtstampProvider(w: Writer, value: any): void {
  r.expectObject(value, "ts-hwtstamp-provider")
  let key = ''
  try {
    for (key in value) {
      const item = value[key]
      if (item === undefined) continue
      switch (key) {
        case "index": w.u32(1, item); break
        case "qualifier": w.u32(2, item); break
        case "unknownAttributes": r.writeUnknown(w, item); break
        default: r.unknownKey("ts-hwtstamp-provider", ["index","qualifier"])
      }
    }
  } catch (error) { r.at(key, -1, error) }
}
const CableTestTdrCfg_NAMES: Readonly<Record<number, string>> = {"1":"first","2":"last","3":"step","4":"pair"}
function decodeCableTestTdrCfg(view: ByteView, position: number, end: number): CableTestTdrCfg {
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
        case 1: case 2: case 3: if (length === 8) { const item = u32[at >> 2]!; switch (type) { case 1: v0 = item; continue; case 2: v1 = item; continue; default: v2 = item; continue } } break
        case 4: if (length === 5) { v3 = u8[at]!; continue } break
      }
      unknown = r.keep(unknown, view, p, length)
    }
    type = -1
    if (p < end) r.leftover(p, end)
  } catch (error) { r.inAttribute(CableTestTdrCfg_NAMES, type, p, error) }
  return {
    first: v0,
    last: v1,
    step: v2,
    pair: v3,
    unknownAttributes: unknown,
  }
}
function encodeCableTestTdrCfg(w: Writer, value: any): void {
  r.expectObject(value, "cable-test-tdr-cfg")
  let key = ''
  try {
    for (key in value) {
      const item = value[key]
      if (item === undefined) continue
      switch (key) {
        case "first": w.u32(1, item); break
        case "last": w.u32(2, item); break
        case "step": w.u32(3, item); break
        case "pair": w.u8(4, item); break
        case "unknownAttributes": r.writeUnknown(w, item); break
        default: r.unknownKey("cable-test-tdr-cfg", ["first","last","step","pair"])
      }
    }
  } catch (error) { r.at(key, -1, error) }
}
const TunnelUdp_NAMES: Readonly<Record<number, string>> = {"1":"table"}
function decodeTunnelUdp(view: ByteView, position: number, end: number): TunnelUdp {
  const u16 = view.u16
  let v0: TunnelUdpTable | undefined
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
        case 1: v0 = decodeTunnelUdpTable(view, at, stop); continue
      }
      unknown = r.keep(unknown, view, p, length)
    }
    type = -1
    if (p < end) r.leftover(p, end)
  } catch (error) { r.inAttribute(TunnelUdp_NAMES, type, p, error) }
  return {
    table: v0,
    unknownAttributes: unknown,
  }
}
function encodeTunnelUdp(w: Writer, value: any): void {
  r.expectObject(value, "tunnel-udp")
  let key = ''
  try {
    for (key in value) {
      const item = value[key]
      if (item === undefined) continue
      switch (key) {
        case "table": { const nest = w.startNest(1); encodeTunnelUdpTable(w, item); w.endNest(nest) }; break
        case "unknownAttributes": r.writeUnknown(w, item); break
        default: r.unknownKey("tunnel-udp", ["table"])
      }
    }
  } catch (error) { r.at(key, -1, error) }
}
const FecStat_NAMES: Readonly<Record<number, string>> = {"2":"corrected","3":"uncorr","4":"corr-bits"}
function decodeFecStat(view: ByteView, position: number, end: number): FecStat {
  const u16 = view.u16
  let v0: readonly bigint[] | undefined
  let v1: readonly bigint[] | undefined
  let v2: readonly bigint[] | undefined
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
        case 2: case 3: case 4: if ((stop - at) % 8 === 0) { const item = r.u64Array(view, at, stop, LE); switch (type) { case 2: v0 = item; continue; case 3: v1 = item; continue; default: v2 = item; continue } } break
        case 1: continue
      }
      unknown = r.keep(unknown, view, p, length)
    }
    type = -1
    if (p < end) r.leftover(p, end)
  } catch (error) { r.inAttribute(FecStat_NAMES, type, p, error) }
  return {
    corrected: v0,
    uncorr: v1,
    corrBits: v2,
    unknownAttributes: unknown,
  }
}
function encodeFecStat(w: Writer, value: any): void {
  r.expectObject(value, "fec-stat")
  let key = ''
  let index = -1
  try {
    for (key in value) {
      const item = value[key]
      if (item === undefined) continue
      switch (key) {
        case "corrected": { const start = w.startAttribute(2); r.expectArray(item); const list = item as readonly any[]; for (let i = 0; i < list.length; i++) { index = i; const item = list[i]; const p = w.zeros(8); r.put.u64(w.view.data, p, item, LE); } index = -1; w.endNest(start) }; break
        case "uncorr": { const start = w.startAttribute(3); r.expectArray(item); const list = item as readonly any[]; for (let i = 0; i < list.length; i++) { index = i; const item = list[i]; const p = w.zeros(8); r.put.u64(w.view.data, p, item, LE); } index = -1; w.endNest(start) }; break
        case "corrBits": { const start = w.startAttribute(4); r.expectArray(item); const list = item as readonly any[]; for (let i = 0; i < list.length; i++) { index = i; const item = list[i]; const p = w.zeros(8); r.put.u64(w.view.data, p, item, LE); } index = -1; w.endNest(start) }; break
        case "unknownAttributes": r.writeUnknown(w, item); break
        default: r.unknownKey("fec-stat", ["corrected","uncorr","corrBits"])
      }
    }
  } catch (error) { r.at(key, index, error) }
}
const StatsGrp_NAMES: Readonly<Record<number, string>> = {"2":"id","3":"ss-id","4":"stat","5":"hist-rx","6":"hist-tx","7":"hist-bkt-low","8":"hist-bkt-hi","9":"hist-val"}
function decodeStatsGrp(view: ByteView, position: number, end: number): StatsGrp {
  const u16 = view.u16
  const { u32 } = view
  let v0: number | undefined
  let v1: number | undefined
  let v2: bigint | undefined
  let v3: StatsGrpHist | undefined
  let v4: StatsGrpHist | undefined
  let v5: number | undefined
  let v6: number | undefined
  let v7: bigint | undefined
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
        case 2: case 3: case 7: case 8: if (length === 8) { const item = u32[at >> 2]!; switch (type) { case 2: v0 = item; continue; case 3: v1 = item; continue; case 7: v5 = item; continue; default: v6 = item; continue } } break
        case 4: case 9: if (length === 12) { const item = r.u64(view, at, LE); switch (type) { case 4: v2 = item; continue; default: v7 = item; continue } } break
        case 5: case 6: { const item = decodeStatsGrpHist(view, at, stop); switch (type) { case 5: v3 = item; continue; default: v4 = item; continue } }
        case 1: continue
      }
      unknown = r.keep(unknown, view, p, length)
    }
    type = -1
    if (p < end) r.leftover(p, end)
  } catch (error) { r.inAttribute(StatsGrp_NAMES, type, p, error) }
  return {
    id: v0,
    ssId: v1,
    stat: v2,
    histRx: v3,
    histTx: v4,
    histBktLow: v5,
    histBktHi: v6,
    histVal: v7,
    unknownAttributes: unknown,
  }
}
function encodeStatsGrp(w: Writer, value: any): void {
  r.expectObject(value, "stats-grp")
  let key = ''
  try {
    for (key in value) {
      const item = value[key]
      if (item === undefined) continue
      switch (key) {
        case "id": w.u32(2, item); break
        case "ssId": w.u32(3, item); break
        case "stat": w.u64(4, item); break
        case "histRx": { const nest = w.startNest(5); encodeStatsGrpHist(w, item); w.endNest(nest) }; break
        case "histTx": { const nest = w.startNest(6); encodeStatsGrpHist(w, item); w.endNest(nest) }; break
        case "histBktLow": w.u32(7, item); break
        case "histBktHi": w.u32(8, item); break
        case "histVal": w.u64(9, item); break
        case "unknownAttributes": r.writeUnknown(w, item); break
        default: r.unknownKey("stats-grp", ["id","ssId","stat","histRx","histTx","histBktLow","histBktHi","histVal"])
      }
    }
  } catch (error) { r.at(key, -1, error) }
}
const C33PsePwLimit_NAMES: Readonly<Record<number, string>> = {"1":"min","2":"max"}
function decodeC33PsePwLimit(view: ByteView, position: number, end: number): C33PsePwLimit {
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
  } catch (error) { r.inAttribute(C33PsePwLimit_NAMES, type, p, error) }
  return {
    min: v0,
    max: v1,
    unknownAttributes: unknown,
  }
}
function encodeC33PsePwLimit(w: Writer, value: any): void {
  r.expectObject(value, "c33-pse-pw-limit")
  let key = ''
  try {
    for (key in value) {
      const item = value[key]
      if (item === undefined) continue
      switch (key) {
        case "min": w.u32(1, item); break
        case "max": w.u32(2, item); break
        case "unknownAttributes": r.writeUnknown(w, item); break
        default: r.unknownKey("c33-pse-pw-limit", ["min","max"])
      }
    }
  } catch (error) { r.at(key, -1, error) }
}
const MmStat_NAMES: Readonly<Record<number, string>> = {"2":"reassembly-errors","3":"smd-errors","4":"reassembly-ok","5":"rx-frag-count","6":"tx-frag-count","7":"hold-count"}
function decodeMmStat(view: ByteView, position: number, end: number): MmStat {
  const u16 = view.u16
  let v0: bigint | undefined
  let v1: bigint | undefined
  let v2: bigint | undefined
  let v3: bigint | undefined
  let v4: bigint | undefined
  let v5: bigint | undefined
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
        case 2: case 3: case 4: case 5: case 6: case 7: if (length === 12) { const item = r.u64(view, at, LE); switch (type) { case 2: v0 = item; continue; case 3: v1 = item; continue; case 4: v2 = item; continue; case 5: v3 = item; continue; case 6: v4 = item; continue; default: v5 = item; continue } } break
        case 1: continue
      }
      unknown = r.keep(unknown, view, p, length)
    }
    type = -1
    if (p < end) r.leftover(p, end)
  } catch (error) { r.inAttribute(MmStat_NAMES, type, p, error) }
  return {
    reassemblyErrors: v0,
    smdErrors: v1,
    reassemblyOk: v2,
    rxFragCount: v3,
    txFragCount: v4,
    holdCount: v5,
    unknownAttributes: unknown,
  }
}
function encodeMmStat(w: Writer, value: any): void {
  r.expectObject(value, "mm-stat")
  let key = ''
  try {
    for (key in value) {
      const item = value[key]
      if (item === undefined) continue
      switch (key) {
        case "reassemblyErrors": w.u64(2, item); break
        case "smdErrors": w.u64(3, item); break
        case "reassemblyOk": w.u64(4, item); break
        case "rxFragCount": w.u64(5, item); break
        case "txFragCount": w.u64(6, item); break
        case "holdCount": w.u64(7, item); break
        case "unknownAttributes": r.writeUnknown(w, item); break
        default: r.unknownKey("mm-stat", ["reassemblyErrors","smdErrors","reassemblyOk","rxFragCount","txFragCount","holdCount"])
      }
    }
  } catch (error) { r.at(key, -1, error) }
}
const CableNest_NAMES: Readonly<Record<number, string>> = {"1":"result","2":"fault-length"}
function decodeCableNest(view: ByteView, position: number, end: number): CableNest {
  const u16 = view.u16
  let v0: CableResult | undefined
  let v1: CableFaultLength | undefined
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
        case 1: v0 = decodeCableResult(view, at, stop); continue
        case 2: v1 = decodeCableFaultLength(view, at, stop); continue
      }
      unknown = r.keep(unknown, view, p, length)
    }
    type = -1
    if (p < end) r.leftover(p, end)
  } catch (error) { r.inAttribute(CableNest_NAMES, type, p, error) }
  return {
    result: v0,
    faultLength: v1,
    unknownAttributes: unknown,
  }
}
function encodeCableNest(w: Writer, value: any): void {
  r.expectObject(value, "cable-nest")
  let key = ''
  try {
    for (key in value) {
      const item = value[key]
      if (item === undefined) continue
      switch (key) {
        case "result": { const nest = w.startNest(1); encodeCableResult(w, item); w.endNest(nest) }; break
        case "faultLength": { const nest = w.startNest(2); encodeCableFaultLength(w, item); w.endNest(nest) }; break
        case "unknownAttributes": r.writeUnknown(w, item); break
        default: r.unknownKey("cable-nest", ["result","faultLength"])
      }
    }
  } catch (error) { r.at(key, -1, error) }
}
const Stringset_NAMES: Readonly<Record<number, string>> = {"1":"id","2":"count","3":"strings"}
function decodeStringset(view: ByteView, position: number, end: number): Stringset {
  const u16 = view.u16
  const { u32 } = view
  let v0: number | undefined
  let v1: number | undefined
  let v2: (Strings)[] | undefined
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
        case 1: case 2: if (length === 8) { const item = u32[at >> 2]!; switch (type) { case 1: v0 = item; continue; default: v1 = item; continue } } break
        case 3: (v2 ??= []).push(decodeStrings(view, at, stop)); continue
      }
      unknown = r.keep(unknown, view, p, length)
    }
    type = -1
    if (p < end) r.leftover(p, end)
  } catch (error) { r.inAttribute(Stringset_NAMES, type, p, error) }
  return {
    id: v0,
    count: v1,
    strings: v2,
    unknownAttributes: unknown,
  }
}
function encodeStringset(w: Writer, value: any): void {
  r.expectObject(value, "stringset")
  let key = ''
  let index = -1
  try {
    for (key in value) {
      const item = value[key]
      if (item === undefined) continue
      switch (key) {
        case "id": w.u32(1, item); break
        case "count": w.u32(2, item); break
        case "strings": { r.expectArray(item); const list = item as readonly any[]; for (let i = 0; i < list.length; i++) { index = i; const item = list[i]; { const nest = w.startNest(3); encodeStrings(w, item); w.endNest(nest) } } index = -1; }; break
        case "unknownAttributes": r.writeUnknown(w, item); break
        default: r.unknownKey("stringset", ["id","count","strings"])
      }
    }
  } catch (error) { r.at(key, index, error) }
}
const BitsetBits_NAMES: Readonly<Record<number, string>> = {"1":"bit"}
function decodeBitsetBits(view: ByteView, position: number, end: number): BitsetBits {
  const u16 = view.u16
  let v0: (BitsetBit)[] | undefined
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
        case 1: (v0 ??= []).push(decodeBitsetBit(view, at, stop)); continue
      }
      unknown = r.keep(unknown, view, p, length)
    }
    type = -1
    if (p < end) r.leftover(p, end)
  } catch (error) { r.inAttribute(BitsetBits_NAMES, type, p, error) }
  return {
    bit: v0,
    unknownAttributes: unknown,
  }
}
function encodeBitsetBits(w: Writer, value: any): void {
  r.expectObject(value, "bitset-bits")
  let key = ''
  let index = -1
  try {
    for (key in value) {
      const item = value[key]
      if (item === undefined) continue
      switch (key) {
        case "bit": { r.expectArray(item); const list = item as readonly any[]; for (let i = 0; i < list.length; i++) { index = i; const item = list[i]; { const nest = w.startNest(1); encodeBitsetBit(w, item); w.endNest(nest) } } index = -1; }; break
        case "unknownAttributes": r.writeUnknown(w, item); break
        default: r.unknownKey("bitset-bits", ["bit"])
      }
    }
  } catch (error) { r.at(key, index, error) }
}
const IrqModeration_NAMES: Readonly<Record<number, string>> = {"1":"usec","2":"pkts","3":"comps"}
function decodeIrqModeration(view: ByteView, position: number, end: number): IrqModeration {
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
  } catch (error) { r.inAttribute(IrqModeration_NAMES, type, p, error) }
  return {
    usec: v0,
    pkts: v1,
    comps: v2,
    unknownAttributes: unknown,
  }
}
function encodeIrqModeration(w: Writer, value: any): void {
  r.expectObject(value, "irq-moderation")
  let key = ''
  try {
    for (key in value) {
      const item = value[key]
      if (item === undefined) continue
      switch (key) {
        case "usec": w.u32(1, item); break
        case "pkts": w.u32(2, item); break
        case "comps": w.u32(3, item); break
        case "unknownAttributes": r.writeUnknown(w, item); break
        default: r.unknownKey("irq-moderation", ["usec","pkts","comps"])
      }
    }
  } catch (error) { r.at(key, -1, error) }
}
const TunnelUdpTable_NAMES: Readonly<Record<number, string>> = {"1":"size","2":"types","3":"entry"}
function decodeTunnelUdpTable(view: ByteView, position: number, end: number): TunnelUdpTable {
  const u16 = view.u16
  const { u32 } = view
  let v0: number | undefined
  let v1: Bitset | undefined
  let v2: (TunnelUdpEntry)[] | undefined
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
        case 2: v1 = decodeBitset(view, at, stop); continue
        case 3: (v2 ??= []).push(decodeTunnelUdpEntry(view, at, stop)); continue
      }
      unknown = r.keep(unknown, view, p, length)
    }
    type = -1
    if (p < end) r.leftover(p, end)
  } catch (error) { r.inAttribute(TunnelUdpTable_NAMES, type, p, error) }
  return {
    size: v0,
    types: v1,
    entry: v2,
    unknownAttributes: unknown,
  }
}
function encodeTunnelUdpTable(w: Writer, value: any): void {
  r.expectObject(value, "tunnel-udp-table")
  let key = ''
  let index = -1
  try {
    for (key in value) {
      const item = value[key]
      if (item === undefined) continue
      switch (key) {
        case "size": w.u32(1, item); break
        case "types": { const nest = w.startNest(2); encodeBitset(w, item); w.endNest(nest) }; break
        case "entry": { r.expectArray(item); const list = item as readonly any[]; for (let i = 0; i < list.length; i++) { index = i; const item = list[i]; { const nest = w.startNest(3); encodeTunnelUdpEntry(w, item); w.endNest(nest) } } index = -1; }; break
        case "unknownAttributes": r.writeUnknown(w, item); break
        default: r.unknownKey("tunnel-udp-table", ["size","types","entry"])
      }
    }
  } catch (error) { r.at(key, index, error) }
}
const StatsGrpHist_NAMES: Readonly<Record<number, string>> = {"7":"hist-bkt-low","8":"hist-bkt-hi","9":"hist-val"}
function decodeStatsGrpHist(view: ByteView, position: number, end: number): StatsGrpHist {
  const u16 = view.u16
  const { u32 } = view
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
        case 7: case 8: if (length === 8) { const item = u32[at >> 2]!; switch (type) { case 7: v0 = item; continue; default: v1 = item; continue } } break
        case 9: if (length === 12) { v2 = r.u64(view, at, LE); continue } break
      }
      unknown = r.keep(unknown, view, p, length)
    }
    type = -1
    if (p < end) r.leftover(p, end)
  } catch (error) { r.inAttribute(StatsGrpHist_NAMES, type, p, error) }
  return {
    histBktLow: v0,
    histBktHi: v1,
    histVal: v2,
    unknownAttributes: unknown,
  }
}
function encodeStatsGrpHist(w: Writer, value: any): void {
  r.expectObject(value, "stats-grp-hist")
  let key = ''
  try {
    for (key in value) {
      const item = value[key]
      if (item === undefined) continue
      switch (key) {
        case "histBktLow": w.u32(7, item); break
        case "histBktHi": w.u32(8, item); break
        case "histVal": w.u64(9, item); break
        case "unknownAttributes": r.writeUnknown(w, item); break
        default: r.unknownKey("stats-grp-hist", ["histBktLow","histBktHi","histVal"])
      }
    }
  } catch (error) { r.at(key, -1, error) }
}
const CableResult_NAMES: Readonly<Record<number, string>> = {"1":"pair","2":"code","3":"src"}
function decodeCableResult(view: ByteView, position: number, end: number): CableResult {
  const u16 = view.u16
  const { u8, u32 } = view
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
        case 1: case 2: if (length === 5) { const item = u8[at]!; switch (type) { case 1: v0 = item; continue; default: v1 = item; continue } } break
        case 3: if (length === 8) { v2 = u32[at >> 2]!; continue } break
      }
      unknown = r.keep(unknown, view, p, length)
    }
    type = -1
    if (p < end) r.leftover(p, end)
  } catch (error) { r.inAttribute(CableResult_NAMES, type, p, error) }
  return {
    pair: v0,
    code: v1,
    src: v2,
    unknownAttributes: unknown,
  }
}
function encodeCableResult(w: Writer, value: any): void {
  r.expectObject(value, "cable-result")
  let key = ''
  try {
    for (key in value) {
      const item = value[key]
      if (item === undefined) continue
      switch (key) {
        case "pair": w.u8(1, item); break
        case "code": w.u8(2, item); break
        case "src": w.u32(3, item); break
        case "unknownAttributes": r.writeUnknown(w, item); break
        default: r.unknownKey("cable-result", ["pair","code","src"])
      }
    }
  } catch (error) { r.at(key, -1, error) }
}
const CableFaultLength_NAMES: Readonly<Record<number, string>> = {"1":"pair","2":"cm","3":"src"}
function decodeCableFaultLength(view: ByteView, position: number, end: number): CableFaultLength {
  const u16 = view.u16
  const { u8, u32 } = view
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
        case 1: if (length === 5) { v0 = u8[at]!; continue } break
        case 2: case 3: if (length === 8) { const item = u32[at >> 2]!; switch (type) { case 2: v1 = item; continue; default: v2 = item; continue } } break
      }
      unknown = r.keep(unknown, view, p, length)
    }
    type = -1
    if (p < end) r.leftover(p, end)
  } catch (error) { r.inAttribute(CableFaultLength_NAMES, type, p, error) }
  return {
    pair: v0,
    cm: v1,
    src: v2,
    unknownAttributes: unknown,
  }
}
function encodeCableFaultLength(w: Writer, value: any): void {
  r.expectObject(value, "cable-fault-length")
  let key = ''
  try {
    for (key in value) {
      const item = value[key]
      if (item === undefined) continue
      switch (key) {
        case "pair": w.u8(1, item); break
        case "cm": w.u32(2, item); break
        case "src": w.u32(3, item); break
        case "unknownAttributes": r.writeUnknown(w, item); break
        default: r.unknownKey("cable-fault-length", ["pair","cm","src"])
      }
    }
  } catch (error) { r.at(key, -1, error) }
}
const Strings_NAMES: Readonly<Record<number, string>> = {"1":"string"}
function decodeStrings(view: ByteView, position: number, end: number): Strings {
  const u16 = view.u16
  let v0: (StringAttrs)[] | undefined
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
        case 1: (v0 ??= []).push(decodeStringAttrs(view, at, stop)); continue
      }
      unknown = r.keep(unknown, view, p, length)
    }
    type = -1
    if (p < end) r.leftover(p, end)
  } catch (error) { r.inAttribute(Strings_NAMES, type, p, error) }
  return {
    string: v0,
    unknownAttributes: unknown,
  }
}
function encodeStrings(w: Writer, value: any): void {
  r.expectObject(value, "strings")
  let key = ''
  let index = -1
  try {
    for (key in value) {
      const item = value[key]
      if (item === undefined) continue
      switch (key) {
        case "string": { r.expectArray(item); const list = item as readonly any[]; for (let i = 0; i < list.length; i++) { index = i; const item = list[i]; { const nest = w.startNest(1); encodeStringAttrs(w, item); w.endNest(nest) } } index = -1; }; break
        case "unknownAttributes": r.writeUnknown(w, item); break
        default: r.unknownKey("strings", ["string"])
      }
    }
  } catch (error) { r.at(key, index, error) }
}
const BitsetBit_NAMES: Readonly<Record<number, string>> = {"1":"index","2":"name","3":"value"}
function decodeBitsetBit(view: ByteView, position: number, end: number): BitsetBit {
  const u16 = view.u16
  const { u8, u32 } = view
  let v0: number | undefined
  let v1: string | undefined
  let v2: boolean | undefined
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
        case 2: v1 = r.decodeText(u8, at, stop); continue
        case 3: if (length === 4) { v2 = true; continue } break
      }
      unknown = r.keep(unknown, view, p, length)
    }
    type = -1
    if (p < end) r.leftover(p, end)
  } catch (error) { r.inAttribute(BitsetBit_NAMES, type, p, error) }
  return {
    index: v0,
    name: v1,
    value: v2,
    unknownAttributes: unknown,
  }
}
function encodeBitsetBit(w: Writer, value: any): void {
  r.expectObject(value, "bitset-bit")
  let key = ''
  try {
    for (key in value) {
      const item = value[key]
      if (item === undefined) continue
      switch (key) {
        case "index": w.u32(1, item); break
        case "name": r.writeString(w, 2, item); break
        case "value": r.writeFlag(w, 3, item); break
        case "unknownAttributes": r.writeUnknown(w, item); break
        default: r.unknownKey("bitset-bit", ["index","name","value"])
      }
    }
  } catch (error) { r.at(key, -1, error) }
}
const UDP_TUNNEL_TYPE_NUMBERS: ReadonlyMap<string, number | bigint> = new Map<string, number | bigint>([["vxlan", 0], ["geneve", 1], ["vxlan-gpe", 2]])
const UDP_TUNNEL_TYPE_NAMES: Readonly<Record<number | string, UdpTunnelType>> = { 0: "vxlan", 1: "geneve", 2: "vxlan-gpe" }
const TunnelUdpEntry_NAMES: Readonly<Record<number, string>> = {"1":"port","2":"type"}
function decodeTunnelUdpEntry(view: ByteView, position: number, end: number): TunnelUdpEntry {
  const u16 = view.u16
  const { u32, data } = view
  let v0: number | undefined
  let v1: UdpTunnelType | undefined
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
        case 1: if (length === 6) { v0 = data.getUint16(at, false); continue } break
        case 2: if (length === 8) { v1 = (UDP_TUNNEL_TYPE_NAMES[u32[at >> 2]!] ?? u32[at >> 2]!); continue } break
      }
      unknown = r.keep(unknown, view, p, length)
    }
    type = -1
    if (p < end) r.leftover(p, end)
  } catch (error) { r.inAttribute(TunnelUdpEntry_NAMES, type, p, error) }
  return {
    port: v0,
    type: v1,
    unknownAttributes: unknown,
  }
}
function encodeTunnelUdpEntry(w: Writer, value: any): void {
  r.expectObject(value, "tunnel-udp-entry")
  let key = ''
  try {
    for (key in value) {
      const item = value[key]
      if (item === undefined) continue
      switch (key) {
        case "port": w.u16(1, item, false); break
        case "type": w.u32(2, r.enumNumber(UDP_TUNNEL_TYPE_NUMBERS, item)); break
        case "unknownAttributes": r.writeUnknown(w, item); break
        default: r.unknownKey("tunnel-udp-entry", ["port","type"])
      }
    }
  } catch (error) { r.at(key, -1, error) }
}
const StringAttrs_NAMES: Readonly<Record<number, string>> = {"1":"index","2":"value"}
function decodeStringAttrs(view: ByteView, position: number, end: number): StringAttrs {
  const u16 = view.u16
  const { u8, u32 } = view
  let v0: number | undefined
  let v1: string | undefined
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
        case 2: v1 = r.decodeText(u8, at, stop); continue
      }
      unknown = r.keep(unknown, view, p, length)
    }
    type = -1
    if (p < end) r.leftover(p, end)
  } catch (error) { r.inAttribute(StringAttrs_NAMES, type, p, error) }
  return {
    index: v0,
    value: v1,
    unknownAttributes: unknown,
  }
}
function encodeStringAttrs(w: Writer, value: any): void {
  r.expectObject(value, "string")
  let key = ''
  try {
    for (key in value) {
      const item = value[key]
      if (item === undefined) continue
      switch (key) {
        case "index": w.u32(1, item); break
        case "value": r.writeString(w, 2, item); break
        case "unknownAttributes": r.writeUnknown(w, item); break
        default: r.unknownKey("string", ["index","value"])
      }
    }
  } catch (error) { r.at(key, -1, error) }
}

/** The family ethtool. */
export const ethtool: Family<EthtoolOperations, EthtoolEvents> = {
  name: "ethtool",
  protocol: 16,
  generic: true,
  version: 1,
  groups: {  },
  operations: {
    "strsetGet": {
      name: "strset-get",
      do: { request: 1, reply: 1, encodeRequest: encodeStrset, decodeRequest: decodeStrset, encodeReply: encodeStrset, decodeReply: decodeStrset },
      dump: { request: 1, reply: 1, encodeRequest: encodeStrset, decodeRequest: decodeStrset, encodeReply: encodeStrset, decodeReply: decodeStrset },
    },
    "linkinfoGet": {
      name: "linkinfo-get",
      do: { request: 2, reply: 2, encodeRequest: encodeLinkinfo, decodeRequest: decodeLinkinfo, encodeReply: encodeLinkinfo, decodeReply: decodeLinkinfo },
      dump: { request: 2, reply: 2, encodeRequest: encodeLinkinfo, decodeRequest: decodeLinkinfo, encodeReply: encodeLinkinfo, decodeReply: decodeLinkinfo },
    },
    "linkinfoSet": {
      name: "linkinfo-set",
      do: { request: 3, reply: undefined, encodeRequest: encodeLinkinfo, decodeRequest: decodeLinkinfo, encodeReply: encodeLinkinfo, decodeReply: decodeLinkinfo },
    },
    "linkmodesGet": {
      name: "linkmodes-get",
      do: { request: 4, reply: 4, encodeRequest: encodeLinkmodes, decodeRequest: decodeLinkmodes, encodeReply: encodeLinkmodes, decodeReply: decodeLinkmodes },
      dump: { request: 4, reply: 4, encodeRequest: encodeLinkmodes, decodeRequest: decodeLinkmodes, encodeReply: encodeLinkmodes, decodeReply: decodeLinkmodes },
    },
    "linkmodesSet": {
      name: "linkmodes-set",
      do: { request: 5, reply: undefined, encodeRequest: encodeLinkmodes, decodeRequest: decodeLinkmodes, encodeReply: encodeLinkmodes, decodeReply: decodeLinkmodes },
    },
    "linkstateGet": {
      name: "linkstate-get",
      do: { request: 6, reply: 6, encodeRequest: encodeLinkstate, decodeRequest: decodeLinkstate, encodeReply: encodeLinkstate, decodeReply: decodeLinkstate },
      dump: { request: 6, reply: 6, encodeRequest: encodeLinkstate, decodeRequest: decodeLinkstate, encodeReply: encodeLinkstate, decodeReply: decodeLinkstate },
    },
    "debugGet": {
      name: "debug-get",
      do: { request: 7, reply: 7, encodeRequest: encodeDebug, decodeRequest: decodeDebug, encodeReply: encodeDebug, decodeReply: decodeDebug },
      dump: { request: 7, reply: 7, encodeRequest: encodeDebug, decodeRequest: decodeDebug, encodeReply: encodeDebug, decodeReply: decodeDebug },
    },
    "debugSet": {
      name: "debug-set",
      do: { request: 8, reply: undefined, encodeRequest: encodeDebug, decodeRequest: decodeDebug, encodeReply: encodeDebug, decodeReply: decodeDebug },
    },
    "wolGet": {
      name: "wol-get",
      do: { request: 9, reply: 9, encodeRequest: encodeWol, decodeRequest: decodeWol, encodeReply: encodeWol, decodeReply: decodeWol },
      dump: { request: 9, reply: 9, encodeRequest: encodeWol, decodeRequest: decodeWol, encodeReply: encodeWol, decodeReply: decodeWol },
    },
    "wolSet": {
      name: "wol-set",
      do: { request: 10, reply: undefined, encodeRequest: encodeWol, decodeRequest: decodeWol, encodeReply: encodeWol, decodeReply: decodeWol },
    },
    "featuresGet": {
      name: "features-get",
      do: { request: 11, reply: 11, encodeRequest: encodeFeatures, decodeRequest: decodeFeatures, encodeReply: encodeFeatures, decodeReply: decodeFeatures },
      dump: { request: 11, reply: 11, encodeRequest: encodeFeatures, decodeRequest: decodeFeatures, encodeReply: encodeFeatures, decodeReply: decodeFeatures },
    },
    "featuresSet": {
      name: "features-set",
      do: { request: 12, reply: 12, encodeRequest: encodeFeatures, decodeRequest: decodeFeatures, encodeReply: encodeFeatures, decodeReply: decodeFeatures },
    },
    "privflagsGet": {
      name: "privflags-get",
      do: { request: 13, reply: 14, encodeRequest: encodePrivflags, decodeRequest: decodePrivflags, encodeReply: encodePrivflags, decodeReply: decodePrivflags },
      dump: { request: 13, reply: 14, encodeRequest: encodePrivflags, decodeRequest: decodePrivflags, encodeReply: encodePrivflags, decodeReply: decodePrivflags },
    },
    "privflagsSet": {
      name: "privflags-set",
      do: { request: 14, reply: undefined, encodeRequest: encodePrivflags, decodeRequest: decodePrivflags, encodeReply: encodePrivflags, decodeReply: decodePrivflags },
    },
    "ringsGet": {
      name: "rings-get",
      do: { request: 15, reply: 16, encodeRequest: encodeRings, decodeRequest: decodeRings, encodeReply: encodeRings, decodeReply: decodeRings },
      dump: { request: 15, reply: 16, encodeRequest: encodeRings, decodeRequest: decodeRings, encodeReply: encodeRings, decodeReply: decodeRings },
    },
    "ringsSet": {
      name: "rings-set",
      do: { request: 16, reply: undefined, encodeRequest: encodeRings, decodeRequest: decodeRings, encodeReply: encodeRings, decodeReply: decodeRings },
    },
    "channelsGet": {
      name: "channels-get",
      do: { request: 17, reply: 18, encodeRequest: encodeChannels, decodeRequest: decodeChannels, encodeReply: encodeChannels, decodeReply: decodeChannels },
      dump: { request: 17, reply: 18, encodeRequest: encodeChannels, decodeRequest: decodeChannels, encodeReply: encodeChannels, decodeReply: decodeChannels },
    },
    "channelsSet": {
      name: "channels-set",
      do: { request: 18, reply: undefined, encodeRequest: encodeChannels, decodeRequest: decodeChannels, encodeReply: encodeChannels, decodeReply: decodeChannels },
    },
    "coalesceGet": {
      name: "coalesce-get",
      do: { request: 19, reply: 20, encodeRequest: encodeCoalesce, decodeRequest: decodeCoalesce, encodeReply: encodeCoalesce, decodeReply: decodeCoalesce },
      dump: { request: 19, reply: 20, encodeRequest: encodeCoalesce, decodeRequest: decodeCoalesce, encodeReply: encodeCoalesce, decodeReply: decodeCoalesce },
    },
    "coalesceSet": {
      name: "coalesce-set",
      do: { request: 20, reply: undefined, encodeRequest: encodeCoalesce, decodeRequest: decodeCoalesce, encodeReply: encodeCoalesce, decodeReply: decodeCoalesce },
    },
    "pauseGet": {
      name: "pause-get",
      do: { request: 21, reply: 22, encodeRequest: encodePause, decodeRequest: decodePause, encodeReply: encodePause, decodeReply: decodePause },
      dump: { request: 21, reply: 22, encodeRequest: encodePause, decodeRequest: decodePause, encodeReply: encodePause, decodeReply: decodePause },
    },
    "pauseSet": {
      name: "pause-set",
      do: { request: 22, reply: undefined, encodeRequest: encodePause, decodeRequest: decodePause, encodeReply: encodePause, decodeReply: decodePause },
    },
    "eeeGet": {
      name: "eee-get",
      do: { request: 23, reply: 24, encodeRequest: encodeEee, decodeRequest: decodeEee, encodeReply: encodeEee, decodeReply: decodeEee },
      dump: { request: 23, reply: 24, encodeRequest: encodeEee, decodeRequest: decodeEee, encodeReply: encodeEee, decodeReply: decodeEee },
    },
    "eeeSet": {
      name: "eee-set",
      do: { request: 24, reply: undefined, encodeRequest: encodeEee, decodeRequest: decodeEee, encodeReply: encodeEee, decodeReply: decodeEee },
    },
    "tsinfoGet": {
      name: "tsinfo-get",
      do: { request: 25, reply: 26, encodeRequest: encodeTsinfo, decodeRequest: decodeTsinfo, encodeReply: encodeTsinfo, decodeReply: decodeTsinfo },
      dump: { request: 25, reply: 26, encodeRequest: encodeTsinfo, decodeRequest: decodeTsinfo, encodeReply: encodeTsinfo, decodeReply: decodeTsinfo },
    },
    "cableTestAct": {
      name: "cable-test-act",
      do: { request: 26, reply: undefined, encodeRequest: encodeCableTest, decodeRequest: decodeCableTest, encodeReply: encodeCableTest, decodeReply: decodeCableTest },
    },
    "cableTestTdrAct": {
      name: "cable-test-tdr-act",
      do: { request: 27, reply: undefined, encodeRequest: encodeCableTestTdr, decodeRequest: decodeCableTestTdr, encodeReply: encodeCableTestTdr, decodeReply: decodeCableTestTdr },
    },
    "tunnelInfoGet": {
      name: "tunnel-info-get",
      do: { request: 28, reply: 29, encodeRequest: encodeTunnelInfo, decodeRequest: decodeTunnelInfo, encodeReply: encodeTunnelInfo, decodeReply: decodeTunnelInfo },
      dump: { request: 28, reply: 29, encodeRequest: encodeTunnelInfo, decodeRequest: decodeTunnelInfo, encodeReply: encodeTunnelInfo, decodeReply: decodeTunnelInfo },
    },
    "fecGet": {
      name: "fec-get",
      do: { request: 29, reply: 30, encodeRequest: encodeFec, decodeRequest: decodeFec, encodeReply: encodeFec, decodeReply: decodeFec },
      dump: { request: 29, reply: 30, encodeRequest: encodeFec, decodeRequest: decodeFec, encodeReply: encodeFec, decodeReply: decodeFec },
    },
    "fecSet": {
      name: "fec-set",
      do: { request: 30, reply: undefined, encodeRequest: encodeFec, decodeRequest: decodeFec, encodeReply: encodeFec, decodeReply: decodeFec },
    },
    "moduleEepromGet": {
      name: "module-eeprom-get",
      do: { request: 31, reply: 32, encodeRequest: encodeModuleEeprom, decodeRequest: decodeModuleEeprom, encodeReply: encodeModuleEeprom, decodeReply: decodeModuleEeprom },
      dump: { request: 31, reply: 32, encodeRequest: encodeModuleEeprom, decodeRequest: decodeModuleEeprom, encodeReply: encodeModuleEeprom, decodeReply: decodeModuleEeprom },
    },
    "statsGet": {
      name: "stats-get",
      do: { request: 32, reply: 33, encodeRequest: encodeStats, decodeRequest: decodeStats, encodeReply: encodeStats, decodeReply: decodeStats },
      dump: { request: 32, reply: 33, encodeRequest: encodeStats, decodeRequest: decodeStats, encodeReply: encodeStats, decodeReply: decodeStats },
    },
    "phcVclocksGet": {
      name: "phc-vclocks-get",
      do: { request: 33, reply: 34, encodeRequest: encodePhcVclocks, decodeRequest: decodePhcVclocks, encodeReply: encodePhcVclocks, decodeReply: decodePhcVclocks },
      dump: { request: 33, reply: 34, encodeRequest: encodePhcVclocks, decodeRequest: decodePhcVclocks, encodeReply: encodePhcVclocks, decodeReply: decodePhcVclocks },
    },
    "moduleGet": {
      name: "module-get",
      do: { request: 34, reply: 35, encodeRequest: encodeModule, decodeRequest: decodeModule, encodeReply: encodeModule, decodeReply: decodeModule },
      dump: { request: 34, reply: 35, encodeRequest: encodeModule, decodeRequest: decodeModule, encodeReply: encodeModule, decodeReply: decodeModule },
    },
    "moduleSet": {
      name: "module-set",
      do: { request: 35, reply: undefined, encodeRequest: encodeModule, decodeRequest: decodeModule, encodeReply: encodeModule, decodeReply: decodeModule },
    },
    "pseGet": {
      name: "pse-get",
      do: { request: 36, reply: 37, encodeRequest: encodePse, decodeRequest: decodePse, encodeReply: encodePse, decodeReply: decodePse },
      dump: { request: 36, reply: 37, encodeRequest: encodePse, decodeRequest: decodePse, encodeReply: encodePse, decodeReply: decodePse },
    },
    "pseSet": {
      name: "pse-set",
      do: { request: 37, reply: undefined, encodeRequest: encodePse, decodeRequest: decodePse, encodeReply: encodePse, decodeReply: decodePse },
    },
    "rssGet": {
      name: "rss-get",
      do: { request: 38, reply: 38, encodeRequest: encodeRss, decodeRequest: decodeRss, encodeReply: encodeRss, decodeReply: decodeRss },
      dump: { request: 38, reply: 38, encodeRequest: encodeRss, decodeRequest: decodeRss, encodeReply: encodeRss, decodeReply: decodeRss },
    },
    "plcaGetCfg": {
      name: "plca-get-cfg",
      do: { request: 39, reply: 39, encodeRequest: encodePlca, decodeRequest: decodePlca, encodeReply: encodePlca, decodeReply: decodePlca },
      dump: { request: 39, reply: 39, encodeRequest: encodePlca, decodeRequest: decodePlca, encodeReply: encodePlca, decodeReply: decodePlca },
    },
    "plcaSetCfg": {
      name: "plca-set-cfg",
      do: { request: 40, reply: undefined, encodeRequest: encodePlca, decodeRequest: decodePlca, encodeReply: encodePlca, decodeReply: decodePlca },
    },
    "plcaGetStatus": {
      name: "plca-get-status",
      do: { request: 41, reply: 40, encodeRequest: encodePlca, decodeRequest: decodePlca, encodeReply: encodePlca, decodeReply: decodePlca },
      dump: { request: 41, reply: 40, encodeRequest: encodePlca, decodeRequest: decodePlca, encodeReply: encodePlca, decodeReply: decodePlca },
    },
    "mmGet": {
      name: "mm-get",
      do: { request: 42, reply: 42, encodeRequest: encodeMm, decodeRequest: decodeMm, encodeReply: encodeMm, decodeReply: decodeMm },
      dump: { request: 42, reply: 42, encodeRequest: encodeMm, decodeRequest: decodeMm, encodeReply: encodeMm, decodeReply: decodeMm },
    },
    "mmSet": {
      name: "mm-set",
      do: { request: 43, reply: undefined, encodeRequest: encodeMm, decodeRequest: decodeMm, encodeReply: encodeMm, decodeReply: decodeMm },
    },
    "moduleFwFlashAct": {
      name: "module-fw-flash-act",
      do: { request: 44, reply: undefined, encodeRequest: encodeModuleFwFlash, decodeRequest: decodeModuleFwFlash, encodeReply: encodeModuleFwFlash, decodeReply: decodeModuleFwFlash },
    },
    "phyGet": {
      name: "phy-get",
      do: { request: 45, reply: 45, encodeRequest: encodePhy, decodeRequest: decodePhy, encodeReply: encodePhy, decodeReply: decodePhy },
      dump: { request: 45, reply: 45, encodeRequest: encodePhy, decodeRequest: decodePhy, encodeReply: encodePhy, decodeReply: decodePhy },
    },
    "tsconfigGet": {
      name: "tsconfig-get",
      do: { request: 46, reply: 47, encodeRequest: encodeTsconfig, decodeRequest: decodeTsconfig, encodeReply: encodeTsconfig, decodeReply: decodeTsconfig },
      dump: { request: 46, reply: 47, encodeRequest: encodeTsconfig, decodeRequest: decodeTsconfig, encodeReply: encodeTsconfig, decodeReply: decodeTsconfig },
    },
    "tsconfigSet": {
      name: "tsconfig-set",
      do: { request: 47, reply: 48, encodeRequest: encodeTsconfig, decodeRequest: decodeTsconfig, encodeReply: encodeTsconfig, decodeReply: decodeTsconfig },
    },
  },
  events: {
    3: { name: "linkinfoNtf", decode: decodeLinkinfo, encode: encodeLinkinfo },
    5: { name: "linkmodesNtf", decode: decodeLinkmodes, encode: encodeLinkmodes },
    8: { name: "debugNtf", decode: decodeDebug, encode: encodeDebug },
    10: { name: "wolNtf", decode: decodeWol, encode: encodeWol },
    13: { name: "featuresNtf", decode: decodeFeatures, encode: encodeFeatures },
    15: { name: "privflagsNtf", decode: decodePrivflags, encode: encodePrivflags },
    17: { name: "ringsNtf", decode: decodeRings, encode: encodeRings },
    19: { name: "channelsNtf", decode: decodeChannels, encode: encodeChannels },
    21: { name: "coalesceNtf", decode: decodeCoalesce, encode: encodeCoalesce },
    23: { name: "pauseNtf", decode: decodePause, encode: encodePause },
    25: { name: "eeeNtf", decode: decodeEee, encode: encodeEee },
    27: { name: "cableTestNtf", decode: decodeCableTestNtf, encode: encodeCableTestNtf },
    28: { name: "cableTestTdrNtf", decode: decodeCableTestTdrNtf, encode: encodeCableTestTdrNtf },
    31: { name: "fecNtf", decode: decodeFec, encode: encodeFec },
    36: { name: "moduleNtf", decode: decodeModule, encode: encodeModule },
    41: { name: "plcaNtf", decode: decodePlca, encode: encodePlca },
    43: { name: "mmNtf", decode: decodeMm, encode: encodeMm },
    44: { name: "moduleFwFlashNtf", decode: decodeModuleFwFlash, encode: encodeModuleFwFlash },
    46: { name: "phyNtf", decode: decodePhy, encode: encodePhy },
  },
  spec: model,
}

function model(): Spec {
  return {
    name: "ethtool",
    protocol: "genetlink-legacy",
    version: 1,
    definitions: [
      {
        kind: "enum",
        name: "udp-tunnel-type",
        entries: [
          { name: "vxlan", value: 0 },
          { name: "geneve", value: 1 },
          { name: "vxlan-gpe", value: 2 },
        ],
        enumName: null,
        renderMax: true,
        enumCntName: "__ethtool-udp-tunnel-type-cnt",
      },
      {
        kind: "enum",
        name: "stringset",
        entries: [],
        header: "linux/ethtool.h",
      },
      {
        kind: "flags",
        name: "header-flags",
        entries: [
          { name: "compact-bitsets", value: 1 },
          { name: "omit-reply", value: 2 },
          { name: "stats", value: 4 },
        ],
        namePrefix: "ethtool-flag-",
      },
      {
        kind: "enum",
        name: "module-fw-flash-status",
        entries: [
          { name: "started", value: 1 },
          { name: "in_progress", value: 2 },
          { name: "completed", value: 3 },
          { name: "error", value: 4 },
        ],
        header: "linux/ethtool.h",
        valueStart: 1,
      },
      {
        kind: "enum",
        name: "c33-pse-ext-state",
        entries: [
          { name: "none", value: 0 },
          { name: "error-condition", value: 1 },
          { name: "mr-mps-valid", value: 2 },
          { name: "mr-pse-enable", value: 3 },
          { name: "option-detect-ted", value: 4 },
          { name: "option-vport-lim", value: 5 },
          { name: "ovld-detected", value: 6 },
          { name: "power-not-available", value: 8 },
          { name: "short-detected", value: 9 },
          { name: "pd-dll-power-type", value: 7 },
        ],
        header: "linux/ethtool.h",
        namePrefix: "ethtool-c33-pse-ext-state-",
      },
      {
        kind: "enum",
        name: "phy-upstream-type",
        entries: [
          { name: "mac", value: 0 },
          { name: "phy", value: 1 },
        ],
        enumName: null,
      },
      {
        kind: "enum",
        name: "tcp-data-split",
        entries: [
          { name: "unknown", value: 0 },
          { name: "disabled", value: 1 },
          { name: "enabled", value: 2 },
        ],
      },
    ],
    attributeSets: [
      {
        name: "header",
        attributes: [
          { name: "unspec", value: 0, type: "unused" },
          { name: "dev-index", value: 1, type: "u32" },
          { name: "dev-name", value: 2, type: "string" },
          { name: "flags", value: 3, type: "u32", enum: "header-flags" },
          { name: "phy-index", value: 4, type: "u32" },
        ],
        attrCntName: "__ethtool-a-header-cnt",
      },
      {
        name: "bitset-bit",
        attributes: [
          { name: "unspec", value: 0, type: "unused" },
          { name: "index", value: 1, type: "u32" },
          { name: "name", value: 2, type: "string" },
          { name: "value", value: 3, type: "flag" },
        ],
        attrCntName: "__ethtool-a-bitset-bit-cnt",
      },
      {
        name: "bitset-bits",
        attributes: [
          { name: "unspec", value: 0, type: "unused" },
          { name: "bit", value: 1, type: "nest", nestedAttributes: "bitset-bit", multiAttr: true },
        ],
        attrCntName: "__ethtool-a-bitset-bits-cnt",
      },
      {
        name: "bitset",
        attributes: [
          { name: "unspec", value: 0, type: "unused" },
          { name: "nomask", value: 1, type: "flag" },
          { name: "size", value: 2, type: "u32" },
          { name: "bits", value: 3, type: "nest", nestedAttributes: "bitset-bits" },
          { name: "value", value: 4, type: "binary" },
          { name: "mask", value: 5, type: "binary" },
        ],
        attrCntName: "__ethtool-a-bitset-cnt",
      },
      {
        name: "string",
        attributes: [
          { name: "unspec", value: 0, type: "unused" },
          { name: "index", value: 1, type: "u32" },
          { name: "value", value: 2, type: "string" },
        ],
        attrCntName: "__ethtool-a-string-cnt",
      },
      {
        name: "strings",
        attributes: [
          { name: "unspec", value: 0, type: "unused" },
          { name: "string", value: 1, type: "nest", nestedAttributes: "string", multiAttr: true },
        ],
        attrCntName: "__ethtool-a-strings-cnt",
      },
      {
        name: "stringset",
        attributes: [
          { name: "unspec", value: 0, type: "unused" },
          { name: "id", value: 1, type: "u32" },
          { name: "count", value: 2, type: "u32" },
          { name: "strings", value: 3, type: "nest", nestedAttributes: "strings", multiAttr: true },
        ],
        attrCntName: "__ethtool-a-stringset-cnt",
      },
      {
        name: "stringsets",
        attributes: [
          { name: "unspec", value: 0, type: "unused" },
          { name: "stringset", value: 1, type: "nest", nestedAttributes: "stringset", multiAttr: true },
        ],
        attrCntName: "__ethtool-a-stringsets-cnt",
      },
      {
        name: "strset",
        attributes: [
          { name: "unspec", value: 0, type: "unused" },
          { name: "header", value: 1, type: "nest", nestedAttributes: "header" },
          { name: "stringsets", value: 2, type: "nest", nestedAttributes: "stringsets" },
          { name: "counts-only", value: 3, type: "flag" },
        ],
        attrCntName: "__ethtool-a-strset-cnt",
      },
      {
        name: "privflags",
        attributes: [
          { name: "unspec", value: 0, type: "unused" },
          { name: "header", value: 1, type: "nest", nestedAttributes: "header" },
          { name: "flags", value: 2, type: "nest", nestedAttributes: "bitset" },
        ],
        attrCntName: "__ethtool-a-privflags-cnt",
      },
      {
        name: "rings",
        attributes: [
          { name: "unspec", value: 0, type: "unused" },
          { name: "header", value: 1, type: "nest", nestedAttributes: "header" },
          { name: "rx-max", value: 2, type: "u32" },
          { name: "rx-mini-max", value: 3, type: "u32" },
          { name: "rx-jumbo-max", value: 4, type: "u32" },
          { name: "tx-max", value: 5, type: "u32" },
          { name: "rx", value: 6, type: "u32" },
          { name: "rx-mini", value: 7, type: "u32" },
          { name: "rx-jumbo", value: 8, type: "u32" },
          { name: "tx", value: 9, type: "u32" },
          { name: "rx-buf-len", value: 10, type: "u32" },
          { name: "tcp-data-split", value: 11, type: "u8", enum: "tcp-data-split" },
          { name: "cqe-size", value: 12, type: "u32" },
          { name: "tx-push", value: 13, type: "u8" },
          { name: "rx-push", value: 14, type: "u8" },
          { name: "tx-push-buf-len", value: 15, type: "u32" },
          { name: "tx-push-buf-len-max", value: 16, type: "u32" },
          { name: "hds-thresh", value: 17, type: "u32" },
          { name: "hds-thresh-max", value: 18, type: "u32" },
        ],
        attrCntName: "__ethtool-a-rings-cnt",
      },
      {
        name: "mm-stat",
        attributes: [
          { name: "unspec", value: 0, type: "unused" },
          { name: "pad", value: 1, type: "pad" },
          { name: "reassembly-errors", value: 2, type: "u64" },
          { name: "smd-errors", value: 3, type: "u64" },
          { name: "reassembly-ok", value: 4, type: "u64" },
          { name: "rx-frag-count", value: 5, type: "u64" },
          { name: "tx-frag-count", value: 6, type: "u64" },
          { name: "hold-count", value: 7, type: "u64" },
        ],
        attrCntName: "__ethtool-a-mm-stat-cnt",
      },
      {
        name: "mm",
        attributes: [
          { name: "unspec", value: 0, type: "unused" },
          { name: "header", value: 1, type: "nest", nestedAttributes: "header" },
          { name: "pmac-enabled", value: 2, type: "u8" },
          { name: "tx-enabled", value: 3, type: "u8" },
          { name: "tx-active", value: 4, type: "u8" },
          { name: "tx-min-frag-size", value: 5, type: "u32" },
          { name: "rx-min-frag-size", value: 6, type: "u32" },
          { name: "verify-enabled", value: 7, type: "u8" },
          { name: "verify-status", value: 8, type: "u8" },
          { name: "verify-time", value: 9, type: "u32" },
          { name: "max-verify-time", value: 10, type: "u32" },
          { name: "stats", value: 11, type: "nest", nestedAttributes: "mm-stat" },
        ],
        attrCntName: "__ethtool-a-mm-cnt",
      },
      {
        name: "linkinfo",
        attributes: [
          { name: "unspec", value: 0, type: "unused" },
          { name: "header", value: 1, type: "nest", nestedAttributes: "header" },
          { name: "port", value: 2, type: "u8" },
          { name: "phyaddr", value: 3, type: "u8" },
          { name: "tp-mdix", value: 4, type: "u8" },
          { name: "tp-mdix-ctrl", value: 5, type: "u8" },
          { name: "transceiver", value: 6, type: "u8" },
        ],
        attrCntName: "__ethtool-a-linkinfo-cnt",
      },
      {
        name: "linkmodes",
        attributes: [
          { name: "unspec", value: 0, type: "unused" },
          { name: "header", value: 1, type: "nest", nestedAttributes: "header" },
          { name: "autoneg", value: 2, type: "u8" },
          { name: "ours", value: 3, type: "nest", nestedAttributes: "bitset" },
          { name: "peer", value: 4, type: "nest", nestedAttributes: "bitset" },
          { name: "speed", value: 5, type: "u32" },
          { name: "duplex", value: 6, type: "u8" },
          { name: "master-slave-cfg", value: 7, type: "u8" },
          { name: "master-slave-state", value: 8, type: "u8" },
          { name: "lanes", value: 9, type: "u32" },
          { name: "rate-matching", value: 10, type: "u8" },
        ],
        attrCntName: "__ethtool-a-linkmodes-cnt",
      },
      {
        name: "linkstate",
        attributes: [
          { name: "unspec", value: 0, type: "unused" },
          { name: "header", value: 1, type: "nest", nestedAttributes: "header" },
          { name: "link", value: 2, type: "u8" },
          { name: "sqi", value: 3, type: "u32" },
          { name: "sqi-max", value: 4, type: "u32" },
          { name: "ext-state", value: 5, type: "u8" },
          { name: "ext-substate", value: 6, type: "u8" },
          { name: "ext-down-cnt", value: 7, type: "u32" },
        ],
        attrCntName: "__ethtool-a-linkstate-cnt",
      },
      {
        name: "debug",
        attributes: [
          { name: "unspec", value: 0, type: "unused" },
          { name: "header", value: 1, type: "nest", nestedAttributes: "header" },
          { name: "msgmask", value: 2, type: "nest", nestedAttributes: "bitset" },
        ],
        attrCntName: "__ethtool-a-debug-cnt",
      },
      {
        name: "wol",
        attributes: [
          { name: "unspec", value: 0, type: "unused" },
          { name: "header", value: 1, type: "nest", nestedAttributes: "header" },
          { name: "modes", value: 2, type: "nest", nestedAttributes: "bitset" },
          { name: "sopass", value: 3, type: "binary" },
        ],
        attrCntName: "__ethtool-a-wol-cnt",
      },
      {
        name: "features",
        attributes: [
          { name: "unspec", value: 0, type: "unused" },
          { name: "header", value: 1, type: "nest", nestedAttributes: "header" },
          { name: "hw", value: 2, type: "nest", nestedAttributes: "bitset" },
          { name: "wanted", value: 3, type: "nest", nestedAttributes: "bitset" },
          { name: "active", value: 4, type: "nest", nestedAttributes: "bitset" },
          { name: "nochange", value: 5, type: "nest", nestedAttributes: "bitset" },
        ],
        attrCntName: "__ethtool-a-features-cnt",
      },
      {
        name: "channels",
        attributes: [
          { name: "unspec", value: 0, type: "unused" },
          { name: "header", value: 1, type: "nest", nestedAttributes: "header" },
          { name: "rx-max", value: 2, type: "u32" },
          { name: "tx-max", value: 3, type: "u32" },
          { name: "other-max", value: 4, type: "u32" },
          { name: "combined-max", value: 5, type: "u32" },
          { name: "rx-count", value: 6, type: "u32" },
          { name: "tx-count", value: 7, type: "u32" },
          { name: "other-count", value: 8, type: "u32" },
          { name: "combined-count", value: 9, type: "u32" },
        ],
        attrCntName: "__ethtool-a-channels-cnt",
      },
      {
        name: "irq-moderation",
        attributes: [
          { name: "unspec", value: 0, type: "unused" },
          { name: "usec", value: 1, type: "u32" },
          { name: "pkts", value: 2, type: "u32" },
          { name: "comps", value: 3, type: "u32" },
        ],
        attrCntName: "__ethtool-a-irq-moderation-cnt",
      },
      {
        name: "profile",
        attributes: [
          { name: "unspec", value: 0, type: "unused" },
          { name: "irq-moderation", value: 1, type: "nest", nestedAttributes: "irq-moderation", multiAttr: true },
        ],
        attrCntName: "__ethtool-a-profile-cnt",
      },
      {
        name: "coalesce",
        attributes: [
          { name: "unspec", value: 0, type: "unused" },
          { name: "header", value: 1, type: "nest", nestedAttributes: "header" },
          { name: "rx-usecs", value: 2, type: "u32" },
          { name: "rx-max-frames", value: 3, type: "u32" },
          { name: "rx-usecs-irq", value: 4, type: "u32" },
          { name: "rx-max-frames-irq", value: 5, type: "u32" },
          { name: "tx-usecs", value: 6, type: "u32" },
          { name: "tx-max-frames", value: 7, type: "u32" },
          { name: "tx-usecs-irq", value: 8, type: "u32" },
          { name: "tx-max-frames-irq", value: 9, type: "u32" },
          { name: "stats-block-usecs", value: 10, type: "u32" },
          { name: "use-adaptive-rx", value: 11, type: "u8" },
          { name: "use-adaptive-tx", value: 12, type: "u8" },
          { name: "pkt-rate-low", value: 13, type: "u32" },
          { name: "rx-usecs-low", value: 14, type: "u32" },
          { name: "rx-max-frames-low", value: 15, type: "u32" },
          { name: "tx-usecs-low", value: 16, type: "u32" },
          { name: "tx-max-frames-low", value: 17, type: "u32" },
          { name: "pkt-rate-high", value: 18, type: "u32" },
          { name: "rx-usecs-high", value: 19, type: "u32" },
          { name: "rx-max-frames-high", value: 20, type: "u32" },
          { name: "tx-usecs-high", value: 21, type: "u32" },
          { name: "tx-max-frames-high", value: 22, type: "u32" },
          { name: "rate-sample-interval", value: 23, type: "u32" },
          { name: "use-cqe-mode-tx", value: 24, type: "u8" },
          { name: "use-cqe-mode-rx", value: 25, type: "u8" },
          { name: "tx-aggr-max-bytes", value: 26, type: "u32" },
          { name: "tx-aggr-max-frames", value: 27, type: "u32" },
          { name: "tx-aggr-time-usecs", value: 28, type: "u32" },
          { name: "rx-profile", value: 29, type: "nest", nestedAttributes: "profile" },
          { name: "tx-profile", value: 30, type: "nest", nestedAttributes: "profile" },
        ],
        attrCntName: "__ethtool-a-coalesce-cnt",
      },
      {
        name: "pause-stat",
        attributes: [
          { name: "unspec", value: 0, type: "unused" },
          { name: "pad", value: 1, type: "pad" },
          { name: "tx-frames", value: 2, type: "u64" },
          { name: "rx-frames", value: 3, type: "u64" },
        ],
        attrCntName: "__ethtool-a-pause-stat-cnt",
      },
      {
        name: "pause",
        attributes: [
          { name: "unspec", value: 0, type: "unused" },
          { name: "header", value: 1, type: "nest", nestedAttributes: "header" },
          { name: "autoneg", value: 2, type: "u8" },
          { name: "rx", value: 3, type: "u8" },
          { name: "tx", value: 4, type: "u8" },
          { name: "stats", value: 5, type: "nest", nestedAttributes: "pause-stat" },
          { name: "stats-src", value: 6, type: "u32" },
        ],
        attrCntName: "__ethtool-a-pause-cnt",
      },
      {
        name: "eee",
        attributes: [
          { name: "unspec", value: 0, type: "unused" },
          { name: "header", value: 1, type: "nest", nestedAttributes: "header" },
          { name: "modes-ours", value: 2, type: "nest", nestedAttributes: "bitset" },
          { name: "modes-peer", value: 3, type: "nest", nestedAttributes: "bitset" },
          { name: "active", value: 4, type: "u8" },
          { name: "enabled", value: 5, type: "u8" },
          { name: "tx-lpi-enabled", value: 6, type: "u8" },
          { name: "tx-lpi-timer", value: 7, type: "u32" },
        ],
        attrCntName: "__ethtool-a-eee-cnt",
      },
      {
        name: "ts-stat",
        attributes: [
          { name: "unspec", value: 0, type: "unused" },
          { name: "tx-pkts", value: 1, type: "uint" },
          { name: "tx-lost", value: 2, type: "uint" },
          { name: "tx-err", value: 3, type: "uint" },
          { name: "tx-onestep-pkts-unconfirmed", value: 4, type: "uint" },
        ],
        attrCntName: "__ethtool-a-ts-stat-cnt",
      },
      {
        name: "ts-hwtstamp-provider",
        attributes: [
          { name: "unspec", value: 0, type: "unused" },
          { name: "index", value: 1, type: "u32" },
          { name: "qualifier", value: 2, type: "u32" },
        ],
        attrCntName: "__ethtool-a-ts-hwtstamp-provider-cnt",
      },
      {
        name: "tsinfo",
        attributes: [
          { name: "unspec", value: 0, type: "unused" },
          { name: "header", value: 1, type: "nest", nestedAttributes: "header" },
          { name: "timestamping", value: 2, type: "nest", nestedAttributes: "bitset" },
          { name: "tx-types", value: 3, type: "nest", nestedAttributes: "bitset" },
          { name: "rx-filters", value: 4, type: "nest", nestedAttributes: "bitset" },
          { name: "phc-index", value: 5, type: "u32" },
          { name: "stats", value: 6, type: "nest", nestedAttributes: "ts-stat" },
          { name: "hwtstamp-provider", value: 7, type: "nest", nestedAttributes: "ts-hwtstamp-provider" },
        ],
        attrCntName: "__ethtool-a-tsinfo-cnt",
      },
      {
        name: "cable-result",
        attributes: [
          { name: "unspec", value: 0, type: "unused" },
          { name: "pair", value: 1, type: "u8" },
          { name: "code", value: 2, type: "u8" },
          { name: "src", value: 3, type: "u32" },
        ],
        attrCntName: "__ethtool-a-cable-result-cnt",
      },
      {
        name: "cable-fault-length",
        attributes: [
          { name: "unspec", value: 0, type: "unused" },
          { name: "pair", value: 1, type: "u8" },
          { name: "cm", value: 2, type: "u32" },
          { name: "src", value: 3, type: "u32" },
        ],
        attrCntName: "__ethtool-a-cable-fault-length-cnt",
      },
      {
        name: "cable-nest",
        attributes: [
          { name: "unspec", value: 0, type: "unused" },
          { name: "result", value: 1, type: "nest", nestedAttributes: "cable-result" },
          { name: "fault-length", value: 2, type: "nest", nestedAttributes: "cable-fault-length" },
        ],
        attrCntName: "__ethtool-a-cable-nest-cnt",
      },
      {
        name: "cable-test",
        attributes: [
          { name: "unspec", value: 0, type: "unused" },
          { name: "header", value: 1, type: "nest", nestedAttributes: "header" },
        ],
        attrCntName: "__ethtool-a-cable-test-cnt",
      },
      {
        name: "cable-test-ntf",
        attributes: [
          { name: "unspec", value: 0, type: "unused" },
          { name: "header", value: 1, type: "nest", nestedAttributes: "header" },
          { name: "status", value: 2, type: "u8" },
          { name: "nest", value: 3, type: "nest", nestedAttributes: "cable-nest" },
        ],
        attrCntName: "__ethtool-a-cable-test-ntf-cnt",
      },
      {
        name: "cable-test-tdr-cfg",
        attributes: [
          { name: "unspec", value: 0, type: "unused" },
          { name: "first", value: 1, type: "u32" },
          { name: "last", value: 2, type: "u32" },
          { name: "step", value: 3, type: "u32" },
          { name: "pair", value: 4, type: "u8" },
        ],
        attrCntName: "__ethtool-a-cable-test-tdr-cfg-cnt",
      },
      {
        name: "cable-test-tdr-ntf",
        attributes: [
          { name: "unspec", value: 0, type: "unused" },
          { name: "header", value: 1, type: "nest", nestedAttributes: "header" },
          { name: "status", value: 2, type: "u8" },
          { name: "nest", value: 3, type: "nest", nestedAttributes: "cable-nest" },
        ],
        attrCntName: "__ethtool-a-cable-test-tdr-ntf-cnt",
      },
      {
        name: "cable-test-tdr",
        attributes: [
          { name: "unspec", value: 0, type: "unused" },
          { name: "header", value: 1, type: "nest", nestedAttributes: "header" },
          { name: "cfg", value: 2, type: "nest", nestedAttributes: "cable-test-tdr-cfg" },
        ],
        attrCntName: "__ethtool-a-cable-test-tdr-cnt",
      },
      {
        name: "tunnel-udp-entry",
        attributes: [
          { name: "unspec", value: 0, type: "unused" },
          { name: "port", value: 1, type: "u16", byteOrder: "big-endian" },
          { name: "type", value: 2, type: "u32", enum: "udp-tunnel-type" },
        ],
        attrCntName: "__ethtool-a-tunnel-udp-entry-cnt",
      },
      {
        name: "tunnel-udp-table",
        attributes: [
          { name: "unspec", value: 0, type: "unused" },
          { name: "size", value: 1, type: "u32" },
          { name: "types", value: 2, type: "nest", nestedAttributes: "bitset" },
          { name: "entry", value: 3, type: "nest", nestedAttributes: "tunnel-udp-entry", multiAttr: true },
        ],
        attrCntName: "__ethtool-a-tunnel-udp-table-cnt",
      },
      {
        name: "tunnel-udp",
        attributes: [
          { name: "unspec", value: 0, type: "unused" },
          { name: "table", value: 1, type: "nest", nestedAttributes: "tunnel-udp-table" },
        ],
        attrCntName: "__ethtool-a-tunnel-udp-cnt",
      },
      {
        name: "tunnel-info",
        attributes: [
          { name: "unspec", value: 0, type: "unused" },
          { name: "header", value: 1, type: "nest", nestedAttributes: "header" },
          { name: "udp-ports", value: 2, type: "nest", nestedAttributes: "tunnel-udp" },
        ],
        attrCntName: "__ethtool-a-tunnel-info-cnt",
      },
      {
        name: "fec-stat",
        attributes: [
          { name: "unspec", value: 0, type: "unused" },
          { name: "pad", value: 1, type: "pad" },
          { name: "corrected", value: 2, type: "binary", subType: "u64" },
          { name: "uncorr", value: 3, type: "binary", subType: "u64" },
          { name: "corr-bits", value: 4, type: "binary", subType: "u64" },
        ],
        attrCntName: "__ethtool-a-fec-stat-cnt",
      },
      {
        name: "fec",
        attributes: [
          { name: "unspec", value: 0, type: "unused" },
          { name: "header", value: 1, type: "nest", nestedAttributes: "header" },
          { name: "modes", value: 2, type: "nest", nestedAttributes: "bitset" },
          { name: "auto", value: 3, type: "u8" },
          { name: "active", value: 4, type: "u32" },
          { name: "stats", value: 5, type: "nest", nestedAttributes: "fec-stat" },
        ],
        attrCntName: "__ethtool-a-fec-cnt",
      },
      {
        name: "module-eeprom",
        attributes: [
          { name: "unspec", value: 0, type: "unused" },
          { name: "header", value: 1, type: "nest", nestedAttributes: "header" },
          { name: "offset", value: 2, type: "u32" },
          { name: "length", value: 3, type: "u32" },
          { name: "page", value: 4, type: "u8" },
          { name: "bank", value: 5, type: "u8" },
          { name: "i2c-address", value: 6, type: "u8" },
          { name: "data", value: 7, type: "binary" },
        ],
        attrCntName: "__ethtool-a-module-eeprom-cnt",
      },
      {
        name: "stats-grp",
        attributes: [
          { name: "unspec", value: 0, type: "unused" },
          { name: "pad", value: 1, type: "pad" },
          { name: "id", value: 2, type: "u32" },
          { name: "ss-id", value: 3, type: "u32" },
          { name: "stat", value: 4, type: "u64", typeValue: ["id"] },
          { name: "hist-rx", value: 5, type: "nest", nestedAttributes: "stats-grp-hist" },
          { name: "hist-tx", value: 6, type: "nest", nestedAttributes: "stats-grp-hist" },
          { name: "hist-bkt-low", value: 7, type: "u32" },
          { name: "hist-bkt-hi", value: 8, type: "u32" },
          { name: "hist-val", value: 9, type: "u64" },
        ],
        attrCntName: "__ethtool-a-stats-grp-cnt",
      },
      {
        name: "stats-grp-hist",
        attributes: [
          { name: "hist-bkt-low", value: 7, type: "u32" },
          { name: "hist-bkt-hi", value: 8, type: "u32" },
          { name: "hist-val", value: 9, type: "u64" },
        ],
        subsetOf: "stats-grp",
      },
      {
        name: "stats",
        attributes: [
          { name: "unspec", value: 0, type: "unused" },
          { name: "pad", value: 1, type: "pad" },
          { name: "header", value: 2, type: "nest", nestedAttributes: "header" },
          { name: "groups", value: 3, type: "nest", nestedAttributes: "bitset" },
          { name: "grp", value: 4, type: "nest", nestedAttributes: "stats-grp" },
          { name: "src", value: 5, type: "u32" },
        ],
        attrCntName: "__ethtool-a-stats-cnt",
      },
      {
        name: "phc-vclocks",
        attributes: [
          { name: "unspec", value: 0, type: "unused" },
          { name: "header", value: 1, type: "nest", nestedAttributes: "header" },
          { name: "num", value: 2, type: "u32" },
          { name: "index", value: 3, type: "binary", subType: "s32" },
        ],
        attrCntName: "__ethtool-a-phc-vclocks-cnt",
      },
      {
        name: "module",
        attributes: [
          { name: "unspec", value: 0, type: "unused" },
          { name: "header", value: 1, type: "nest", nestedAttributes: "header" },
          { name: "power-mode-policy", value: 2, type: "u8" },
          { name: "power-mode", value: 3, type: "u8" },
        ],
        attrCntName: "__ethtool-a-module-cnt",
      },
      {
        name: "c33-pse-pw-limit",
        attributes: [
          { name: "unspec", value: 0, type: "unused" },
          { name: "min", value: 1, type: "u32" },
          { name: "max", value: 2, type: "u32" },
        ],
        attrCntName: "__ethtool-a-c33-pse-pw-limit-cnt",
        attrMaxName: "__ethtool-a-c33-pse-pw-limit-max",
      },
      {
        name: "pse",
        attributes: [
          { name: "unspec", value: 0, type: "unused" },
          { name: "header", value: 1, type: "nest", nestedAttributes: "header" },
          { name: "podl-pse-admin-state", value: 2, type: "u32", namePrefix: "ethtool-a-" },
          { name: "podl-pse-admin-control", value: 3, type: "u32", namePrefix: "ethtool-a-" },
          { name: "podl-pse-pw-d-status", value: 4, type: "u32", namePrefix: "ethtool-a-" },
          { name: "c33-pse-admin-state", value: 5, type: "u32", namePrefix: "ethtool-a-" },
          { name: "c33-pse-admin-control", value: 6, type: "u32", namePrefix: "ethtool-a-" },
          { name: "c33-pse-pw-d-status", value: 7, type: "u32", namePrefix: "ethtool-a-" },
          { name: "c33-pse-pw-class", value: 8, type: "u32", namePrefix: "ethtool-a-" },
          { name: "c33-pse-actual-pw", value: 9, type: "u32", namePrefix: "ethtool-a-" },
          { name: "c33-pse-ext-state", value: 10, type: "u32", enum: "c33-pse-ext-state", namePrefix: "ethtool-a-" },
          { name: "c33-pse-ext-substate", value: 11, type: "u32", namePrefix: "ethtool-a-" },
          { name: "c33-pse-avail-pw-limit", value: 12, type: "u32", namePrefix: "ethtool-a-" },
          { name: "c33-pse-pw-limit-ranges", value: 13, type: "nest", nestedAttributes: "c33-pse-pw-limit", multiAttr: true, namePrefix: "ethtool-a-" },
        ],
        attrCntName: "__ethtool-a-pse-cnt",
      },
      {
        name: "rss",
        attributes: [
          { name: "unspec", value: 0, type: "unused" },
          { name: "header", value: 1, type: "nest", nestedAttributes: "header" },
          { name: "context", value: 2, type: "u32" },
          { name: "hfunc", value: 3, type: "u32" },
          { name: "indir", value: 4, type: "binary", subType: "u32" },
          { name: "hkey", value: 5, type: "binary" },
          { name: "input_xfrm", value: 6, type: "u32" },
          { name: "start-context", value: 7, type: "u32" },
        ],
        attrCntName: "__ethtool-a-rss-cnt",
      },
      {
        name: "plca",
        attributes: [
          { name: "unspec", value: 0, type: "unused" },
          { name: "header", value: 1, type: "nest", nestedAttributes: "header" },
          { name: "version", value: 2, type: "u16" },
          { name: "enabled", value: 3, type: "u8" },
          { name: "status", value: 4, type: "u8" },
          { name: "node-cnt", value: 5, type: "u32" },
          { name: "node-id", value: 6, type: "u32" },
          { name: "to-tmr", value: 7, type: "u32" },
          { name: "burst-cnt", value: 8, type: "u32" },
          { name: "burst-tmr", value: 9, type: "u32" },
        ],
        attrCntName: "__ethtool-a-plca-cnt",
      },
      {
        name: "module-fw-flash",
        attributes: [
          { name: "unspec", value: 0, type: "unused" },
          { name: "header", value: 1, type: "nest", nestedAttributes: "header" },
          { name: "file-name", value: 2, type: "string" },
          { name: "password", value: 3, type: "u32" },
          { name: "status", value: 4, type: "u32", enum: "module-fw-flash-status" },
          { name: "status-msg", value: 5, type: "string" },
          { name: "done", value: 6, type: "uint" },
          { name: "total", value: 7, type: "uint" },
        ],
        attrCntName: "__ethtool-a-module-fw-flash-cnt",
      },
      {
        name: "phy",
        attributes: [
          { name: "unspec", value: 0, type: "unused" },
          { name: "header", value: 1, type: "nest", nestedAttributes: "header" },
          { name: "index", value: 2, type: "u32" },
          { name: "drvname", value: 3, type: "string" },
          { name: "name", value: 4, type: "string" },
          { name: "upstream-type", value: 5, type: "u32", enum: "phy-upstream-type" },
          { name: "upstream-index", value: 6, type: "u32" },
          { name: "upstream-sfp-name", value: 7, type: "string" },
          { name: "downstream-sfp-name", value: 8, type: "string" },
        ],
        attrCntName: "__ethtool-a-phy-cnt",
      },
      {
        name: "tsconfig",
        attributes: [
          { name: "unspec", value: 0, type: "unused" },
          { name: "header", value: 1, type: "nest", nestedAttributes: "header" },
          { name: "hwtstamp-provider", value: 2, type: "nest", nestedAttributes: "ts-hwtstamp-provider" },
          { name: "tx-types", value: 3, type: "nest", nestedAttributes: "bitset" },
          { name: "rx-filters", value: 4, type: "nest", nestedAttributes: "bitset" },
          { name: "hwtstamp-flags", value: 5, type: "nest", nestedAttributes: "bitset" },
        ],
        attrCntName: "__ethtool-a-tsconfig-cnt",
      },
    ],
    subMessages: [],
    operations: {
      enumModel: "directional",
      list: [
        {
          name: "strset-get",
          attributeSet: "strset",
          do: { request: { value: 1, attributes: ["header", "stringsets", "counts-only"] }, reply: { value: 1, attributes: ["header", "stringsets"] } },
          dump: { request: { value: 1, attributes: ["header", "stringsets", "counts-only"] }, reply: { value: 1, attributes: ["header", "stringsets"] } },
        },
        {
          name: "linkinfo-get",
          attributeSet: "linkinfo",
          do: { request: { value: 2, attributes: ["header"] }, reply: { value: 2, attributes: ["header", "port", "phyaddr", "tp-mdix", "tp-mdix-ctrl", "transceiver"] } },
          dump: { request: { value: 2, attributes: ["header"] }, reply: { value: 2, attributes: ["header", "port", "phyaddr", "tp-mdix", "tp-mdix-ctrl", "transceiver"] } },
        },
        {
          name: "linkinfo-set",
          attributeSet: "linkinfo",
          do: { request: { value: 3, attributes: ["header", "port", "phyaddr", "tp-mdix", "tp-mdix-ctrl", "transceiver"] } },
        },
        { name: "linkinfo-ntf", attributeSet: "linkinfo", notify: "linkinfo-get", value: 3 },
        {
          name: "linkmodes-get",
          attributeSet: "linkmodes",
          do: { request: { value: 4, attributes: ["header"] }, reply: { value: 4, attributes: ["header", "autoneg", "ours", "peer", "speed", "duplex", "master-slave-cfg", "master-slave-state", "lanes", "rate-matching"] } },
          dump: { request: { value: 4, attributes: ["header"] }, reply: { value: 4, attributes: ["header", "autoneg", "ours", "peer", "speed", "duplex", "master-slave-cfg", "master-slave-state", "lanes", "rate-matching"] } },
        },
        {
          name: "linkmodes-set",
          attributeSet: "linkmodes",
          do: { request: { value: 5, attributes: ["header", "autoneg", "ours", "peer", "speed", "duplex", "master-slave-cfg", "master-slave-state", "lanes", "rate-matching"] } },
        },
        { name: "linkmodes-ntf", attributeSet: "linkmodes", notify: "linkmodes-get", value: 5 },
        {
          name: "linkstate-get",
          attributeSet: "linkstate",
          do: { request: { value: 6, attributes: ["header"] }, reply: { value: 6, attributes: ["header", "link", "sqi", "sqi-max", "ext-state", "ext-substate", "ext-down-cnt"] } },
          dump: { request: { value: 6, attributes: ["header"] }, reply: { value: 6, attributes: ["header", "link", "sqi", "sqi-max", "ext-state", "ext-substate", "ext-down-cnt"] } },
        },
        {
          name: "debug-get",
          attributeSet: "debug",
          do: { request: { value: 7, attributes: ["header"] }, reply: { value: 7, attributes: ["header", "msgmask"] } },
          dump: { request: { value: 7, attributes: ["header"] }, reply: { value: 7, attributes: ["header", "msgmask"] } },
        },
        {
          name: "debug-set",
          attributeSet: "debug",
          do: { request: { value: 8, attributes: ["header", "msgmask"] } },
        },
        { name: "debug-ntf", attributeSet: "debug", notify: "debug-get", value: 8 },
        {
          name: "wol-get",
          attributeSet: "wol",
          do: { request: { value: 9, attributes: ["header"] }, reply: { value: 9, attributes: ["header", "modes", "sopass"] } },
          dump: { request: { value: 9, attributes: ["header"] }, reply: { value: 9, attributes: ["header", "modes", "sopass"] } },
        },
        {
          name: "wol-set",
          attributeSet: "wol",
          do: { request: { value: 10, attributes: ["header", "modes", "sopass"] } },
        },
        { name: "wol-ntf", attributeSet: "wol", notify: "wol-get", value: 10 },
        {
          name: "features-get",
          attributeSet: "features",
          do: { request: { value: 11, attributes: ["header"] }, reply: { value: 11, attributes: ["header", "hw", "wanted", "active", "nochange"] } },
          dump: { request: { value: 11, attributes: ["header"] }, reply: { value: 11, attributes: ["header", "hw", "wanted", "active", "nochange"] } },
        },
        {
          name: "features-set",
          attributeSet: "features",
          do: { request: { value: 12, attributes: ["header", "hw", "wanted", "active", "nochange"] }, reply: { value: 12, attributes: ["header", "hw", "wanted", "active", "nochange"] } },
        },
        { name: "features-ntf", attributeSet: "features", notify: "features-get", value: 13 },
        {
          name: "privflags-get",
          attributeSet: "privflags",
          do: { request: { value: 13, attributes: ["header"] }, reply: { value: 14, attributes: ["header", "flags"] } },
          dump: { request: { value: 13, attributes: ["header"] }, reply: { value: 14, attributes: ["header", "flags"] } },
        },
        {
          name: "privflags-set",
          attributeSet: "privflags",
          do: { request: { value: 14, attributes: ["header", "flags"] } },
        },
        { name: "privflags-ntf", attributeSet: "privflags", notify: "privflags-get", value: 15 },
        {
          name: "rings-get",
          attributeSet: "rings",
          do: { request: { value: 15, attributes: ["header"] }, reply: { value: 16, attributes: ["header", "rx-max", "rx-mini-max", "rx-jumbo-max", "tx-max", "rx", "rx-mini", "rx-jumbo", "tx", "rx-buf-len", "tcp-data-split", "cqe-size", "tx-push", "rx-push", "tx-push-buf-len", "tx-push-buf-len-max", "hds-thresh", "hds-thresh-max"] } },
          dump: { request: { value: 15, attributes: ["header"] }, reply: { value: 16, attributes: ["header", "rx-max", "rx-mini-max", "rx-jumbo-max", "tx-max", "rx", "rx-mini", "rx-jumbo", "tx", "rx-buf-len", "tcp-data-split", "cqe-size", "tx-push", "rx-push", "tx-push-buf-len", "tx-push-buf-len-max", "hds-thresh", "hds-thresh-max"] } },
        },
        {
          name: "rings-set",
          attributeSet: "rings",
          do: { request: { value: 16, attributes: ["header", "rx-max", "rx-mini-max", "rx-jumbo-max", "tx-max", "rx", "rx-mini", "rx-jumbo", "tx", "rx-buf-len", "tcp-data-split", "cqe-size", "tx-push", "rx-push", "tx-push-buf-len", "tx-push-buf-len-max", "hds-thresh", "hds-thresh-max"] } },
        },
        { name: "rings-ntf", attributeSet: "rings", notify: "rings-get", value: 17 },
        {
          name: "channels-get",
          attributeSet: "channels",
          do: { request: { value: 17, attributes: ["header"] }, reply: { value: 18, attributes: ["header", "rx-max", "tx-max", "other-max", "combined-max", "rx-count", "tx-count", "other-count", "combined-count"] } },
          dump: { request: { value: 17, attributes: ["header"] }, reply: { value: 18, attributes: ["header", "rx-max", "tx-max", "other-max", "combined-max", "rx-count", "tx-count", "other-count", "combined-count"] } },
        },
        {
          name: "channels-set",
          attributeSet: "channels",
          do: { request: { value: 18, attributes: ["header", "rx-max", "tx-max", "other-max", "combined-max", "rx-count", "tx-count", "other-count", "combined-count"] } },
        },
        { name: "channels-ntf", attributeSet: "channels", notify: "channels-get", value: 19 },
        {
          name: "coalesce-get",
          attributeSet: "coalesce",
          do: { request: { value: 19, attributes: ["header"] }, reply: { value: 20, attributes: ["header", "rx-usecs", "rx-max-frames", "rx-usecs-irq", "rx-max-frames-irq", "tx-usecs", "tx-max-frames", "tx-usecs-irq", "tx-max-frames-irq", "stats-block-usecs", "use-adaptive-rx", "use-adaptive-tx", "pkt-rate-low", "rx-usecs-low", "rx-max-frames-low", "tx-usecs-low", "tx-max-frames-low", "pkt-rate-high", "rx-usecs-high", "rx-max-frames-high", "tx-usecs-high", "tx-max-frames-high", "rate-sample-interval", "use-cqe-mode-tx", "use-cqe-mode-rx", "tx-aggr-max-bytes", "tx-aggr-max-frames", "tx-aggr-time-usecs", "rx-profile", "tx-profile"] } },
          dump: { request: { value: 19, attributes: ["header"] }, reply: { value: 20, attributes: ["header", "rx-usecs", "rx-max-frames", "rx-usecs-irq", "rx-max-frames-irq", "tx-usecs", "tx-max-frames", "tx-usecs-irq", "tx-max-frames-irq", "stats-block-usecs", "use-adaptive-rx", "use-adaptive-tx", "pkt-rate-low", "rx-usecs-low", "rx-max-frames-low", "tx-usecs-low", "tx-max-frames-low", "pkt-rate-high", "rx-usecs-high", "rx-max-frames-high", "tx-usecs-high", "tx-max-frames-high", "rate-sample-interval", "use-cqe-mode-tx", "use-cqe-mode-rx", "tx-aggr-max-bytes", "tx-aggr-max-frames", "tx-aggr-time-usecs", "rx-profile", "tx-profile"] } },
        },
        {
          name: "coalesce-set",
          attributeSet: "coalesce",
          do: { request: { value: 20, attributes: ["header", "rx-usecs", "rx-max-frames", "rx-usecs-irq", "rx-max-frames-irq", "tx-usecs", "tx-max-frames", "tx-usecs-irq", "tx-max-frames-irq", "stats-block-usecs", "use-adaptive-rx", "use-adaptive-tx", "pkt-rate-low", "rx-usecs-low", "rx-max-frames-low", "tx-usecs-low", "tx-max-frames-low", "pkt-rate-high", "rx-usecs-high", "rx-max-frames-high", "tx-usecs-high", "tx-max-frames-high", "rate-sample-interval", "use-cqe-mode-tx", "use-cqe-mode-rx", "tx-aggr-max-bytes", "tx-aggr-max-frames", "tx-aggr-time-usecs", "rx-profile", "tx-profile"] } },
        },
        { name: "coalesce-ntf", attributeSet: "coalesce", notify: "coalesce-get", value: 21 },
        {
          name: "pause-get",
          attributeSet: "pause",
          do: { request: { value: 21, attributes: ["header"] }, reply: { value: 22, attributes: ["header", "autoneg", "rx", "tx", "stats", "stats-src"] } },
          dump: { request: { value: 21, attributes: ["header"] }, reply: { value: 22, attributes: ["header", "autoneg", "rx", "tx", "stats", "stats-src"] } },
        },
        {
          name: "pause-set",
          attributeSet: "pause",
          do: { request: { value: 22, attributes: ["header", "autoneg", "rx", "tx", "stats", "stats-src"] } },
        },
        { name: "pause-ntf", attributeSet: "pause", notify: "pause-get", value: 23 },
        {
          name: "eee-get",
          attributeSet: "eee",
          do: { request: { value: 23, attributes: ["header"] }, reply: { value: 24, attributes: ["header", "modes-ours", "modes-peer", "active", "enabled", "tx-lpi-enabled", "tx-lpi-timer"] } },
          dump: { request: { value: 23, attributes: ["header"] }, reply: { value: 24, attributes: ["header", "modes-ours", "modes-peer", "active", "enabled", "tx-lpi-enabled", "tx-lpi-timer"] } },
        },
        {
          name: "eee-set",
          attributeSet: "eee",
          do: { request: { value: 24, attributes: ["header", "modes-ours", "modes-peer", "active", "enabled", "tx-lpi-enabled", "tx-lpi-timer"] } },
        },
        { name: "eee-ntf", attributeSet: "eee", notify: "eee-get", value: 25 },
        {
          name: "tsinfo-get",
          attributeSet: "tsinfo",
          do: { request: { value: 25, attributes: ["header", "hwtstamp-provider"] }, reply: { value: 26, attributes: ["header", "timestamping", "tx-types", "rx-filters", "phc-index", "stats", "hwtstamp-provider"] } },
          dump: { request: { value: 25, attributes: ["header", "hwtstamp-provider"] }, reply: { value: 26, attributes: ["header", "timestamping", "tx-types", "rx-filters", "phc-index", "stats", "hwtstamp-provider"] } },
        },
        {
          name: "cable-test-act",
          attributeSet: "cable-test",
          do: { request: { value: 26, attributes: ["header"] } },
        },
        {
          name: "cable-test-ntf",
          attributeSet: "cable-test-ntf",
          event: { attributes: ["header", "status"] },
          value: 27,
        },
        {
          name: "cable-test-tdr-act",
          attributeSet: "cable-test-tdr",
          do: { request: { value: 27, attributes: ["header"] } },
        },
        {
          name: "cable-test-tdr-ntf",
          attributeSet: "cable-test-tdr-ntf",
          event: { attributes: ["header", "status", "nest"] },
          value: 28,
        },
        {
          name: "tunnel-info-get",
          attributeSet: "tunnel-info",
          do: { request: { value: 28, attributes: ["header"] }, reply: { value: 29, attributes: ["header", "udp-ports"] } },
          dump: { request: { value: 28, attributes: ["header"] }, reply: { value: 29, attributes: ["header", "udp-ports"] } },
        },
        {
          name: "fec-get",
          attributeSet: "fec",
          do: { request: { value: 29, attributes: ["header"] }, reply: { value: 30, attributes: ["header", "modes", "auto", "active", "stats"] } },
          dump: { request: { value: 29, attributes: ["header"] }, reply: { value: 30, attributes: ["header", "modes", "auto", "active", "stats"] } },
        },
        {
          name: "fec-set",
          attributeSet: "fec",
          do: { request: { value: 30, attributes: ["header", "modes", "auto", "active", "stats"] } },
        },
        { name: "fec-ntf", attributeSet: "fec", notify: "fec-get", value: 31 },
        {
          name: "module-eeprom-get",
          attributeSet: "module-eeprom",
          do: { request: { value: 31, attributes: ["header"] }, reply: { value: 32, attributes: ["header", "offset", "length", "page", "bank", "i2c-address", "data"] } },
          dump: { request: { value: 31, attributes: ["header"] }, reply: { value: 32, attributes: ["header", "offset", "length", "page", "bank", "i2c-address", "data"] } },
        },
        {
          name: "stats-get",
          attributeSet: "stats",
          do: { request: { value: 32, attributes: ["header", "groups"] }, reply: { value: 33, attributes: ["header", "groups", "grp", "src"] } },
          dump: { request: { value: 32, attributes: ["header", "groups"] }, reply: { value: 33, attributes: ["header", "groups", "grp", "src"] } },
        },
        {
          name: "phc-vclocks-get",
          attributeSet: "phc-vclocks",
          do: { request: { value: 33, attributes: ["header"] }, reply: { value: 34, attributes: ["header", "num"] } },
          dump: { request: { value: 33, attributes: ["header"] }, reply: { value: 34, attributes: ["header", "num"] } },
        },
        {
          name: "module-get",
          attributeSet: "module",
          do: { request: { value: 34, attributes: ["header"] }, reply: { value: 35, attributes: ["header", "power-mode-policy", "power-mode"] } },
          dump: { request: { value: 34, attributes: ["header"] }, reply: { value: 35, attributes: ["header", "power-mode-policy", "power-mode"] } },
        },
        {
          name: "module-set",
          attributeSet: "module",
          do: { request: { value: 35, attributes: ["header", "power-mode-policy", "power-mode"] } },
        },
        { name: "module-ntf", attributeSet: "module", notify: "module-get", value: 36 },
        {
          name: "pse-get",
          attributeSet: "pse",
          do: { request: { value: 36, attributes: ["header"] }, reply: { value: 37, attributes: ["header", "podl-pse-admin-state", "podl-pse-admin-control", "podl-pse-pw-d-status", "c33-pse-admin-state", "c33-pse-admin-control", "c33-pse-pw-d-status", "c33-pse-pw-class", "c33-pse-actual-pw", "c33-pse-ext-state", "c33-pse-ext-substate", "c33-pse-avail-pw-limit", "c33-pse-pw-limit-ranges"] } },
          dump: { request: { value: 36, attributes: ["header"] }, reply: { value: 37, attributes: ["header", "podl-pse-admin-state", "podl-pse-admin-control", "podl-pse-pw-d-status", "c33-pse-admin-state", "c33-pse-admin-control", "c33-pse-pw-d-status", "c33-pse-pw-class", "c33-pse-actual-pw", "c33-pse-ext-state", "c33-pse-ext-substate", "c33-pse-avail-pw-limit", "c33-pse-pw-limit-ranges"] } },
        },
        {
          name: "pse-set",
          attributeSet: "pse",
          do: { request: { value: 37, attributes: ["header", "podl-pse-admin-control", "c33-pse-admin-control", "c33-pse-avail-pw-limit"] } },
        },
        {
          name: "rss-get",
          attributeSet: "rss",
          do: { request: { value: 38, attributes: ["header", "context"] }, reply: { value: 38, attributes: ["header", "context", "hfunc", "indir", "hkey", "input_xfrm"] } },
          dump: { request: { value: 38, attributes: ["header", "start-context"] }, reply: { value: 38, attributes: ["header", "context", "hfunc", "indir", "hkey", "input_xfrm"] } },
        },
        {
          name: "plca-get-cfg",
          attributeSet: "plca",
          do: { request: { value: 39, attributes: ["header"] }, reply: { value: 39, attributes: ["header", "version", "enabled", "status", "node-cnt", "node-id", "to-tmr", "burst-cnt", "burst-tmr"] } },
          dump: { request: { value: 39, attributes: ["header"] }, reply: { value: 39, attributes: ["header", "version", "enabled", "status", "node-cnt", "node-id", "to-tmr", "burst-cnt", "burst-tmr"] } },
        },
        {
          name: "plca-set-cfg",
          attributeSet: "plca",
          do: { request: { value: 40, attributes: ["header", "version", "enabled", "status", "node-cnt", "node-id", "to-tmr", "burst-cnt", "burst-tmr"] } },
        },
        {
          name: "plca-get-status",
          attributeSet: "plca",
          do: { request: { value: 41, attributes: ["header"] }, reply: { value: 40, attributes: ["header", "version", "enabled", "status", "node-cnt", "node-id", "to-tmr", "burst-cnt", "burst-tmr"] } },
          dump: { request: { value: 41, attributes: ["header"] }, reply: { value: 40, attributes: ["header", "version", "enabled", "status", "node-cnt", "node-id", "to-tmr", "burst-cnt", "burst-tmr"] } },
        },
        { name: "plca-ntf", attributeSet: "plca", notify: "plca-get-cfg", value: 41 },
        {
          name: "mm-get",
          attributeSet: "mm",
          do: { request: { value: 42, attributes: ["header"] }, reply: { value: 42, attributes: ["header", "pmac-enabled", "tx-enabled", "tx-active", "tx-min-frag-size", "rx-min-frag-size", "verify-enabled", "verify-time", "max-verify-time", "stats"] } },
          dump: { request: { value: 42, attributes: ["header"] }, reply: { value: 42, attributes: ["header", "pmac-enabled", "tx-enabled", "tx-active", "tx-min-frag-size", "rx-min-frag-size", "verify-enabled", "verify-time", "max-verify-time", "stats"] } },
        },
        {
          name: "mm-set",
          attributeSet: "mm",
          do: { request: { value: 43, attributes: ["header", "verify-enabled", "verify-time", "tx-enabled", "pmac-enabled", "tx-min-frag-size"] } },
        },
        { name: "mm-ntf", attributeSet: "mm", notify: "mm-get", value: 43 },
        {
          name: "module-fw-flash-act",
          attributeSet: "module-fw-flash",
          do: { request: { value: 44, attributes: ["header", "file-name", "password"] } },
        },
        {
          name: "module-fw-flash-ntf",
          attributeSet: "module-fw-flash",
          event: { attributes: ["header", "status", "status-msg", "done", "total"] },
          value: 44,
        },
        {
          name: "phy-get",
          attributeSet: "phy",
          do: { request: { value: 45, attributes: ["header"] }, reply: { value: 45, attributes: ["header", "index", "drvname", "name", "upstream-type", "upstream-index", "upstream-sfp-name", "downstream-sfp-name"] } },
          dump: { request: { value: 45, attributes: ["header"] }, reply: { value: 45, attributes: ["header", "index", "drvname", "name", "upstream-type", "upstream-index", "upstream-sfp-name", "downstream-sfp-name"] } },
        },
        { name: "phy-ntf", attributeSet: "phy", notify: "phy-get", value: 46 },
        {
          name: "tsconfig-get",
          attributeSet: "tsconfig",
          do: { request: { value: 46, attributes: ["header"] }, reply: { value: 47, attributes: ["header", "hwtstamp-provider", "tx-types", "rx-filters", "hwtstamp-flags"] } },
          dump: { request: { value: 46, attributes: ["header"] }, reply: { value: 47, attributes: ["header", "hwtstamp-provider", "tx-types", "rx-filters", "hwtstamp-flags"] } },
        },
        {
          name: "tsconfig-set",
          attributeSet: "tsconfig",
          do: { request: { value: 47, attributes: ["header", "hwtstamp-provider", "tx-types", "rx-filters", "hwtstamp-flags"] }, reply: { value: 48, attributes: ["header", "hwtstamp-provider", "tx-types", "rx-filters", "hwtstamp-flags"] } },
        },
      ],
      namePrefix: "ethtool-msg-",
    },
    mcastGroups: [],
    uapiHeader: "linux/ethtool_netlink_generated.h",
  }
}
