// Generated from the specification of devlink by `nlkit generate`; do not edit. One family is one file, however long it gets.

import type { ByteView, RawAttribute, Writer } from '../wire/index.js'
import type { Family, Spec } from '../schema/index.js'
import * as r from '../schema/runtime.js'

const LE = r.LITTLE_ENDIAN

export type SbPoolType = "ingress" | "egress" | number
export type PortType = "notset" | "auto" | "eth" | "ib" | number
export type PortFlavour = "physical" | "cpu" | "dsa" | "pci-pf" | "pci-vf" | "virtual" | "unused" | "pci-sf" | number
export type PortFnState = "inactive" | "active" | number
export type PortFnOpstate = "detached" | "attached" | number
export type PortFnAttrCap = "roce-bit" | "migratable-bit" | "ipsec-crypto-bit" | "ipsec-packet-bit" | number
export type RateType = "leaf" | "node" | number
export type SbThresholdType = "static" | "dynamic" | number
export type EswitchMode = "legacy" | "switchdev" | "switchdev-inactive" | number
export type EswitchInlineMode = "none" | "link" | "network" | "transport" | number
export type EswitchEncapMode = "none" | "basic" | number
export type DpipeHeaderId = "ethernet" | "ipv4" | "ipv6" | number
export type DpipeMatchType = "field-exact" | number
export type DpipeActionType = "field-modify" | number
export type DpipeFieldMappingType = "none" | "ifindex" | number
export type ResourceUnit = "entry" | number
export type ReloadAction = "driver-reinit" | "fw-activate" | number
export type ParamCmode = "runtime" | "driverinit" | "permanent" | number
export type FlashOverwrite = "settings-bit" | "identifiers-bit" | number
export type TrapAction = "drop" | "trap" | "mirror" | number
export type TrapType = "drop" | "exception" | "control" | number
export type VarAttrType = "u8" | "u16" | "u32" | "u64" | "string" | "flag" | "nul-string" | "binary" | number
export type Devlink = {
  readonly busName?: string | undefined
  readonly devName?: string | undefined
  readonly portIndex?: number | undefined
  readonly portType?: PortType | undefined
  readonly portDesiredType?: number | undefined
  readonly portNetdevIfindex?: number | undefined
  readonly portNetdevName?: string | undefined
  readonly portIbdevName?: string | undefined
  readonly portSplitCount?: number | undefined
  readonly portSplitGroup?: number | undefined
  readonly sbIndex?: number | undefined
  readonly sbSize?: number | undefined
  readonly sbIngressPoolCount?: number | undefined
  readonly sbEgressPoolCount?: number | undefined
  readonly sbIngressTcCount?: number | undefined
  readonly sbEgressTcCount?: number | undefined
  readonly sbPoolIndex?: number | undefined
  readonly sbPoolType?: SbPoolType | undefined
  readonly sbPoolSize?: number | undefined
  readonly sbPoolThresholdType?: SbThresholdType | undefined
  readonly sbThreshold?: number | undefined
  readonly sbTcIndex?: number | undefined
  readonly sbOccCur?: number | undefined
  readonly sbOccMax?: number | undefined
  readonly eswitchMode?: EswitchMode | undefined
  readonly eswitchInlineMode?: EswitchInlineMode | undefined
  readonly dpipeTables?: DlDpipeTables | undefined
  readonly dpipeTable?: readonly DlDpipeTable[] | undefined
  readonly dpipeTableName?: string | undefined
  readonly dpipeTableSize?: bigint | undefined
  readonly dpipeTableMatches?: DlDpipeTableMatches | undefined
  readonly dpipeTableActions?: DlDpipeTableActions | undefined
  readonly dpipeTableCountersEnabled?: number | undefined
  readonly dpipeEntries?: DlDpipeEntries | undefined
  readonly dpipeEntry?: readonly DlDpipeEntry[] | undefined
  readonly dpipeEntryIndex?: bigint | undefined
  readonly dpipeEntryMatchValues?: DlDpipeEntryMatchValues | undefined
  readonly dpipeEntryActionValues?: DlDpipeEntryActionValues | undefined
  readonly dpipeEntryCounter?: bigint | undefined
  readonly dpipeMatch?: readonly DlDpipeMatch[] | undefined
  readonly dpipeMatchValue?: readonly DlDpipeMatchValue[] | undefined
  readonly dpipeMatchType?: DpipeMatchType | undefined
  readonly dpipeAction?: readonly DlDpipeAction[] | undefined
  readonly dpipeActionValue?: readonly DlDpipeActionValue[] | undefined
  readonly dpipeActionType?: DpipeActionType | undefined
  readonly dpipeValue?: Uint8Array | undefined
  readonly dpipeValueMask?: Uint8Array | undefined
  readonly dpipeValueMapping?: number | undefined
  readonly dpipeHeaders?: DlDpipeHeaders | undefined
  readonly dpipeHeader?: readonly DlDpipeHeader[] | undefined
  readonly dpipeHeaderName?: string | undefined
  readonly dpipeHeaderId?: DpipeHeaderId | undefined
  readonly dpipeHeaderFields?: DlDpipeHeaderFields | undefined
  readonly dpipeHeaderGlobal?: number | undefined
  readonly dpipeHeaderIndex?: number | undefined
  readonly dpipeField?: readonly DlDpipeField[] | undefined
  readonly dpipeFieldName?: string | undefined
  readonly dpipeFieldId?: number | undefined
  readonly dpipeFieldBitwidth?: number | undefined
  readonly dpipeFieldMappingType?: DpipeFieldMappingType | undefined
  readonly eswitchEncapMode?: EswitchEncapMode | undefined
  readonly resourceList?: DlResourceList | undefined
  readonly resource?: readonly DlResource[] | undefined
  readonly resourceName?: string | undefined
  readonly resourceId?: bigint | undefined
  readonly resourceSize?: bigint | undefined
  readonly resourceSizeNew?: bigint | undefined
  readonly resourceSizeValid?: number | undefined
  readonly resourceSizeMin?: bigint | undefined
  readonly resourceSizeMax?: bigint | undefined
  readonly resourceSizeGran?: bigint | undefined
  readonly resourceUnit?: ResourceUnit | undefined
  readonly resourceOcc?: bigint | undefined
  readonly dpipeTableResourceId?: bigint | undefined
  readonly dpipeTableResourceUnits?: bigint | undefined
  readonly portFlavour?: PortFlavour | undefined
  readonly portNumber?: number | undefined
  readonly portSplitSubportNumber?: number | undefined
  readonly param?: DlParam | undefined
  readonly paramName?: string | undefined
  readonly paramGeneric?: boolean | undefined
  readonly paramType?: VarAttrType | undefined
  readonly paramValueCmode?: ParamCmode | undefined
  readonly regionName?: string | undefined
  readonly regionSize?: bigint | undefined
  readonly regionSnapshots?: DlRegionSnapshots | undefined
  readonly regionSnapshot?: DlRegionSnapshot | undefined
  readonly regionSnapshotId?: number | undefined
  readonly regionChunks?: DlRegionChunks | undefined
  readonly regionChunk?: DlRegionChunk | undefined
  readonly regionChunkData?: Uint8Array | undefined
  readonly regionChunkAddr?: bigint | undefined
  readonly regionChunkLen?: bigint | undefined
  readonly infoDriverName?: string | undefined
  readonly infoSerialNumber?: string | undefined
  readonly infoVersionFixed?: readonly DlInfoVersion[] | undefined
  readonly infoVersionRunning?: readonly DlInfoVersion[] | undefined
  readonly infoVersionStored?: readonly DlInfoVersion[] | undefined
  readonly infoVersionName?: string | undefined
  readonly infoVersionValue?: string | undefined
  readonly sbPoolCellSize?: number | undefined
  readonly fmsg?: DlFmsg | undefined
  readonly fmsgObjNestStart?: boolean | undefined
  readonly fmsgPairNestStart?: boolean | undefined
  readonly fmsgArrNestStart?: boolean | undefined
  readonly fmsgNestEnd?: boolean | undefined
  readonly fmsgObjName?: string | undefined
  readonly fmsgObjValueType?: VarAttrType | undefined
  readonly healthReporter?: DlHealthReporter | undefined
  readonly healthReporterName?: string | undefined
  readonly healthReporterState?: number | undefined
  readonly healthReporterErrCount?: bigint | undefined
  readonly healthReporterRecoverCount?: bigint | undefined
  readonly healthReporterDumpTs?: bigint | undefined
  readonly healthReporterGracefulPeriod?: bigint | undefined
  readonly healthReporterAutoRecover?: number | undefined
  readonly flashUpdateFileName?: string | undefined
  readonly flashUpdateComponent?: string | undefined
  readonly flashUpdateStatusMsg?: string | undefined
  readonly flashUpdateStatusDone?: bigint | undefined
  readonly flashUpdateStatusTotal?: bigint | undefined
  readonly portPciPfNumber?: number | undefined
  readonly portPciVfNumber?: number | undefined
  readonly stats?: DlAttrStats | undefined
  readonly trapName?: string | undefined
  readonly trapAction?: TrapAction | undefined
  readonly trapType?: TrapType | undefined
  readonly trapGeneric?: boolean | undefined
  readonly trapMetadata?: DlTrapMetadata | undefined
  readonly trapGroupName?: string | undefined
  readonly reloadFailed?: number | undefined
  readonly healthReporterDumpTsNs?: bigint | undefined
  readonly netnsFd?: number | undefined
  readonly netnsPid?: number | undefined
  readonly netnsId?: number | undefined
  readonly healthReporterAutoDump?: number | undefined
  readonly trapPolicerId?: number | undefined
  readonly trapPolicerRate?: bigint | undefined
  readonly trapPolicerBurst?: bigint | undefined
  readonly portFunction?: DlPortFunction | undefined
  readonly infoBoardSerialNumber?: string | undefined
  readonly portLanes?: number | undefined
  readonly portSplittable?: number | undefined
  readonly portExternal?: number | undefined
  readonly portControllerNumber?: number | undefined
  readonly flashUpdateStatusTimeout?: bigint | undefined
  readonly flashUpdateOverwriteMask?: { readonly value: readonly FlashOverwrite[] | number; readonly selector: readonly FlashOverwrite[] | number } | undefined
  readonly reloadAction?: ReloadAction | undefined
  readonly reloadActionsPerformed?: { readonly value: readonly ReloadAction[] | number; readonly selector: readonly ReloadAction[] | number } | undefined
  readonly reloadLimits?: { readonly value: readonly ReloadAction[] | number; readonly selector: readonly ReloadAction[] | number } | undefined
  readonly devStats?: DlDevStats | undefined
  readonly reloadStats?: DlReloadStats | undefined
  readonly reloadStatsEntry?: readonly DlReloadStatsEntry[] | undefined
  readonly reloadStatsLimit?: number | undefined
  readonly reloadStatsValue?: number | undefined
  readonly remoteReloadStats?: DlReloadStats | undefined
  readonly reloadActionInfo?: readonly DlReloadActInfo[] | undefined
  readonly reloadActionStats?: readonly DlReloadActStats[] | undefined
  readonly portPciSfNumber?: number | undefined
  readonly rateType?: RateType | undefined
  readonly rateTxShare?: bigint | undefined
  readonly rateTxMax?: bigint | undefined
  readonly rateNodeName?: string | undefined
  readonly rateParentNodeName?: string | undefined
  readonly regionMaxSnapshots?: number | undefined
  readonly linecardIndex?: number | undefined
  readonly linecardState?: number | undefined
  readonly linecardType?: string | undefined
  readonly linecardSupportedTypes?: DlLinecardSupportedTypes | undefined
  readonly selftests?: DlSelftestId | undefined
  readonly rateTxPriority?: number | undefined
  readonly rateTxWeight?: number | undefined
  readonly regionDirect?: boolean | undefined
  readonly rateTcBws?: readonly DlRateTcBws[] | undefined
  readonly healthReporterBurstPeriod?: bigint | undefined
  /** What the specification does not know, as it came. */
  readonly unknownAttributes?: readonly RawAttribute[] | undefined
}
export type DlDpipeTables = {
  readonly dpipeTable?: readonly DlDpipeTable[] | undefined
  /** What the specification does not know, as it came. */
  readonly unknownAttributes?: readonly RawAttribute[] | undefined
}
export type DlDpipeTable = {
  readonly dpipeTableName?: string | undefined
  readonly dpipeTableSize?: bigint | undefined
  readonly dpipeTableMatches?: DlDpipeTableMatches | undefined
  readonly dpipeTableActions?: DlDpipeTableActions | undefined
  readonly dpipeTableCountersEnabled?: number | undefined
  readonly dpipeTableResourceId?: bigint | undefined
  readonly dpipeTableResourceUnits?: bigint | undefined
  /** What the specification does not know, as it came. */
  readonly unknownAttributes?: readonly RawAttribute[] | undefined
}
export type DlDpipeTableMatches = {
  readonly dpipeMatch?: readonly DlDpipeMatch[] | undefined
  /** What the specification does not know, as it came. */
  readonly unknownAttributes?: readonly RawAttribute[] | undefined
}
export type DlDpipeTableActions = {
  readonly dpipeAction?: readonly DlDpipeAction[] | undefined
  /** What the specification does not know, as it came. */
  readonly unknownAttributes?: readonly RawAttribute[] | undefined
}
export type DlDpipeEntries = {
  readonly dpipeEntry?: readonly DlDpipeEntry[] | undefined
  /** What the specification does not know, as it came. */
  readonly unknownAttributes?: readonly RawAttribute[] | undefined
}
export type DlDpipeEntry = {
  readonly dpipeEntryIndex?: bigint | undefined
  readonly dpipeEntryMatchValues?: DlDpipeEntryMatchValues | undefined
  readonly dpipeEntryActionValues?: DlDpipeEntryActionValues | undefined
  readonly dpipeEntryCounter?: bigint | undefined
  /** What the specification does not know, as it came. */
  readonly unknownAttributes?: readonly RawAttribute[] | undefined
}
export type DlDpipeEntryMatchValues = {
  readonly dpipeMatchValue?: readonly DlDpipeMatchValue[] | undefined
  /** What the specification does not know, as it came. */
  readonly unknownAttributes?: readonly RawAttribute[] | undefined
}
export type DlDpipeEntryActionValues = {
  readonly dpipeActionValue?: readonly DlDpipeActionValue[] | undefined
  /** What the specification does not know, as it came. */
  readonly unknownAttributes?: readonly RawAttribute[] | undefined
}
export type DlDpipeMatch = {
  readonly dpipeMatchType?: DpipeMatchType | undefined
  readonly dpipeHeaderId?: DpipeHeaderId | undefined
  readonly dpipeHeaderGlobal?: number | undefined
  readonly dpipeHeaderIndex?: number | undefined
  readonly dpipeFieldId?: number | undefined
  /** What the specification does not know, as it came. */
  readonly unknownAttributes?: readonly RawAttribute[] | undefined
}
export type DlDpipeMatchValue = {
  readonly dpipeMatch?: readonly DlDpipeMatch[] | undefined
  readonly dpipeValue?: Uint8Array | undefined
  readonly dpipeValueMask?: Uint8Array | undefined
  readonly dpipeValueMapping?: number | undefined
  /** What the specification does not know, as it came. */
  readonly unknownAttributes?: readonly RawAttribute[] | undefined
}
export type DlDpipeAction = {
  readonly dpipeActionType?: DpipeActionType | undefined
  readonly dpipeHeaderId?: DpipeHeaderId | undefined
  readonly dpipeHeaderGlobal?: number | undefined
  readonly dpipeHeaderIndex?: number | undefined
  readonly dpipeFieldId?: number | undefined
  /** What the specification does not know, as it came. */
  readonly unknownAttributes?: readonly RawAttribute[] | undefined
}
export type DlDpipeActionValue = {
  readonly dpipeAction?: readonly DlDpipeAction[] | undefined
  readonly dpipeValue?: Uint8Array | undefined
  readonly dpipeValueMask?: Uint8Array | undefined
  readonly dpipeValueMapping?: number | undefined
  /** What the specification does not know, as it came. */
  readonly unknownAttributes?: readonly RawAttribute[] | undefined
}
export type DlDpipeHeaders = {
  readonly dpipeHeader?: readonly DlDpipeHeader[] | undefined
  /** What the specification does not know, as it came. */
  readonly unknownAttributes?: readonly RawAttribute[] | undefined
}
export type DlDpipeHeader = {
  readonly dpipeHeaderName?: string | undefined
  readonly dpipeHeaderId?: DpipeHeaderId | undefined
  readonly dpipeHeaderGlobal?: number | undefined
  readonly dpipeHeaderFields?: DlDpipeHeaderFields | undefined
  /** What the specification does not know, as it came. */
  readonly unknownAttributes?: readonly RawAttribute[] | undefined
}
export type DlDpipeHeaderFields = {
  readonly dpipeField?: readonly DlDpipeField[] | undefined
  /** What the specification does not know, as it came. */
  readonly unknownAttributes?: readonly RawAttribute[] | undefined
}
export type DlDpipeField = {
  readonly dpipeFieldName?: string | undefined
  readonly dpipeFieldId?: number | undefined
  readonly dpipeFieldBitwidth?: number | undefined
  readonly dpipeFieldMappingType?: DpipeFieldMappingType | undefined
  /** What the specification does not know, as it came. */
  readonly unknownAttributes?: readonly RawAttribute[] | undefined
}
export type DlResourceList = {
  readonly resource?: readonly DlResource[] | undefined
  /** What the specification does not know, as it came. */
  readonly unknownAttributes?: readonly RawAttribute[] | undefined
}
export type DlResource = {
  readonly resourceName?: string | undefined
  readonly resourceId?: bigint | undefined
  readonly resourceSize?: bigint | undefined
  readonly resourceSizeNew?: bigint | undefined
  readonly resourceSizeValid?: number | undefined
  readonly resourceSizeMin?: bigint | undefined
  readonly resourceSizeMax?: bigint | undefined
  readonly resourceSizeGran?: bigint | undefined
  readonly resourceUnit?: ResourceUnit | undefined
  readonly resourceOcc?: bigint | undefined
  /** What the specification does not know, as it came. */
  readonly unknownAttributes?: readonly RawAttribute[] | undefined
}
export type DlParam = {
  readonly paramName?: string | undefined
  readonly paramGeneric?: boolean | undefined
  readonly paramType?: VarAttrType | undefined
  /** What the specification does not know, as it came. */
  readonly unknownAttributes?: readonly RawAttribute[] | undefined
}
export type DlRegionSnapshots = {
  readonly regionSnapshot?: readonly DlRegionSnapshot[] | undefined
  /** What the specification does not know, as it came. */
  readonly unknownAttributes?: readonly RawAttribute[] | undefined
}
export type DlRegionSnapshot = {
  readonly regionSnapshotId?: number | undefined
  /** What the specification does not know, as it came. */
  readonly unknownAttributes?: readonly RawAttribute[] | undefined
}
export type DlRegionChunks = {
  readonly regionChunk?: readonly DlRegionChunk[] | undefined
  /** What the specification does not know, as it came. */
  readonly unknownAttributes?: readonly RawAttribute[] | undefined
}
export type DlRegionChunk = {
  readonly regionChunkData?: Uint8Array | undefined
  readonly regionChunkAddr?: bigint | undefined
  /** What the specification does not know, as it came. */
  readonly unknownAttributes?: readonly RawAttribute[] | undefined
}
export type DlInfoVersion = {
  readonly infoVersionName?: string | undefined
  readonly infoVersionValue?: string | undefined
  /** What the specification does not know, as it came. */
  readonly unknownAttributes?: readonly RawAttribute[] | undefined
}
export type DlFmsg = {
  readonly fmsgObjNestStart?: boolean | undefined
  readonly fmsgPairNestStart?: boolean | undefined
  readonly fmsgArrNestStart?: boolean | undefined
  readonly fmsgNestEnd?: boolean | undefined
  readonly fmsgObjName?: string | undefined
  /** What the specification does not know, as it came. */
  readonly unknownAttributes?: readonly RawAttribute[] | undefined
}
export type DlHealthReporter = {
  readonly healthReporterName?: string | undefined
  readonly healthReporterState?: number | undefined
  readonly healthReporterErrCount?: bigint | undefined
  readonly healthReporterRecoverCount?: bigint | undefined
  readonly healthReporterGracefulPeriod?: bigint | undefined
  readonly healthReporterAutoRecover?: number | undefined
  readonly healthReporterDumpTs?: bigint | undefined
  readonly healthReporterDumpTsNs?: bigint | undefined
  readonly healthReporterAutoDump?: number | undefined
  readonly healthReporterBurstPeriod?: bigint | undefined
  /** What the specification does not know, as it came. */
  readonly unknownAttributes?: readonly RawAttribute[] | undefined
}
export type DlAttrStats = {
  readonly statsRxPackets?: bigint | undefined
  readonly statsRxBytes?: bigint | undefined
  readonly statsRxDropped?: bigint | undefined
  /** What the specification does not know, as it came. */
  readonly unknownAttributes?: readonly RawAttribute[] | undefined
}
export type DlTrapMetadata = {
  readonly trapMetadataTypeInPort?: boolean | undefined
  readonly trapMetadataTypeFaCookie?: boolean | undefined
  /** What the specification does not know, as it came. */
  readonly unknownAttributes?: readonly RawAttribute[] | undefined
}
export type DlPortFunction = {
  readonly hwAddr?: Uint8Array | undefined
  readonly state?: PortFnState | undefined
  readonly opstate?: PortFnOpstate | undefined
  readonly caps?: { readonly value: readonly PortFnAttrCap[] | number; readonly selector: readonly PortFnAttrCap[] | number } | undefined
  /** What the specification does not know, as it came. */
  readonly unknownAttributes?: readonly RawAttribute[] | undefined
}
export type DlDevStats = {
  readonly reloadStats?: DlReloadStats | undefined
  readonly remoteReloadStats?: DlReloadStats | undefined
  /** What the specification does not know, as it came. */
  readonly unknownAttributes?: readonly RawAttribute[] | undefined
}
export type DlReloadStats = {
  readonly reloadActionInfo?: readonly DlReloadActInfo[] | undefined
  /** What the specification does not know, as it came. */
  readonly unknownAttributes?: readonly RawAttribute[] | undefined
}
export type DlReloadStatsEntry = {
  readonly reloadStatsLimit?: number | undefined
  readonly reloadStatsValue?: number | undefined
  /** What the specification does not know, as it came. */
  readonly unknownAttributes?: readonly RawAttribute[] | undefined
}
export type DlReloadActInfo = {
  readonly reloadAction?: ReloadAction | undefined
  readonly reloadActionStats?: readonly DlReloadActStats[] | undefined
  /** What the specification does not know, as it came. */
  readonly unknownAttributes?: readonly RawAttribute[] | undefined
}
export type DlReloadActStats = {
  readonly reloadStatsEntry?: readonly DlReloadStatsEntry[] | undefined
  /** What the specification does not know, as it came. */
  readonly unknownAttributes?: readonly RawAttribute[] | undefined
}
export type DlLinecardSupportedTypes = {
  readonly linecardType?: string | undefined
  /** What the specification does not know, as it came. */
  readonly unknownAttributes?: readonly RawAttribute[] | undefined
}
export type DlSelftestId = {
  readonly flash?: boolean | undefined
  /** What the specification does not know, as it came. */
  readonly unknownAttributes?: readonly RawAttribute[] | undefined
}
export type DlRateTcBws = {
  readonly index?: number | undefined
  readonly bw?: number | undefined
  /** What the specification does not know, as it came. */
  readonly unknownAttributes?: readonly RawAttribute[] | undefined
}
export type DevlinkOperations = {
  "get": { do: { request: Partial<Devlink>; reply: Devlink }; dump: { request: Partial<Devlink>; reply: Devlink } }
  "portGet": { do: { request: Partial<Devlink>; reply: Devlink }; dump: { request: Partial<Devlink>; reply: Devlink } }
  "portSet": { do: { request: Partial<Devlink>; reply: undefined } }
  "portNew": { do: { request: Partial<Devlink>; reply: Devlink } }
  "portDel": { do: { request: Partial<Devlink>; reply: undefined } }
  "portSplit": { do: { request: Partial<Devlink>; reply: undefined } }
  "portUnsplit": { do: { request: Partial<Devlink>; reply: undefined } }
  "sbGet": { do: { request: Partial<Devlink>; reply: Devlink }; dump: { request: Partial<Devlink>; reply: Devlink } }
  "sbPoolGet": { do: { request: Partial<Devlink>; reply: Devlink }; dump: { request: Partial<Devlink>; reply: Devlink } }
  "sbPoolSet": { do: { request: Partial<Devlink>; reply: undefined } }
  "sbPortPoolGet": { do: { request: Partial<Devlink>; reply: Devlink }; dump: { request: Partial<Devlink>; reply: Devlink } }
  "sbPortPoolSet": { do: { request: Partial<Devlink>; reply: undefined } }
  "sbTcPoolBindGet": { do: { request: Partial<Devlink>; reply: Devlink }; dump: { request: Partial<Devlink>; reply: Devlink } }
  "sbTcPoolBindSet": { do: { request: Partial<Devlink>; reply: undefined } }
  "sbOccSnapshot": { do: { request: Partial<Devlink>; reply: undefined } }
  "sbOccMaxClear": { do: { request: Partial<Devlink>; reply: undefined } }
  "eswitchGet": { do: { request: Partial<Devlink>; reply: Devlink } }
  "eswitchSet": { do: { request: Partial<Devlink>; reply: undefined } }
  "dpipeTableGet": { do: { request: Partial<Devlink>; reply: Devlink } }
  "dpipeEntriesGet": { do: { request: Partial<Devlink>; reply: Devlink } }
  "dpipeHeadersGet": { do: { request: Partial<Devlink>; reply: Devlink } }
  "dpipeTableCountersSet": { do: { request: Partial<Devlink>; reply: undefined } }
  "resourceSet": { do: { request: Partial<Devlink>; reply: undefined } }
  "resourceDump": { do: { request: Partial<Devlink>; reply: Devlink } }
  "reload": { do: { request: Partial<Devlink>; reply: Devlink } }
  "paramGet": { do: { request: Partial<Devlink>; reply: Devlink }; dump: { request: Partial<Devlink>; reply: Devlink } }
  "paramSet": { do: { request: Partial<Devlink>; reply: undefined } }
  "regionGet": { do: { request: Partial<Devlink>; reply: Devlink }; dump: { request: Partial<Devlink>; reply: Devlink } }
  "regionNew": { do: { request: Partial<Devlink>; reply: Devlink } }
  "regionDel": { do: { request: Partial<Devlink>; reply: undefined } }
  "regionRead": { dump: { request: Partial<Devlink>; reply: Devlink } }
  "portParamGet": { do: { request: Partial<Devlink>; reply: Devlink }; dump: { request: Partial<Devlink>; reply: Devlink } }
  "portParamSet": { do: { request: Partial<Devlink>; reply: undefined } }
  "infoGet": { do: { request: Partial<Devlink>; reply: Devlink }; dump: { request: Partial<Devlink>; reply: Devlink } }
  "healthReporterGet": { do: { request: Partial<Devlink>; reply: Devlink }; dump: { request: Partial<Devlink>; reply: Devlink } }
  "healthReporterSet": { do: { request: Partial<Devlink>; reply: undefined } }
  "healthReporterRecover": { do: { request: Partial<Devlink>; reply: undefined } }
  "healthReporterDiagnose": { do: { request: Partial<Devlink>; reply: undefined } }
  "healthReporterDumpGet": { dump: { request: Partial<Devlink>; reply: Devlink } }
  "healthReporterDumpClear": { do: { request: Partial<Devlink>; reply: undefined } }
  "flashUpdate": { do: { request: Partial<Devlink>; reply: undefined } }
  "trapGet": { do: { request: Partial<Devlink>; reply: Devlink }; dump: { request: Partial<Devlink>; reply: Devlink } }
  "trapSet": { do: { request: Partial<Devlink>; reply: undefined } }
  "trapGroupGet": { do: { request: Partial<Devlink>; reply: Devlink }; dump: { request: Partial<Devlink>; reply: Devlink } }
  "trapGroupSet": { do: { request: Partial<Devlink>; reply: undefined } }
  "trapPolicerGet": { do: { request: Partial<Devlink>; reply: Devlink }; dump: { request: Partial<Devlink>; reply: Devlink } }
  "trapPolicerSet": { do: { request: Partial<Devlink>; reply: undefined } }
  "healthReporterTest": { do: { request: Partial<Devlink>; reply: undefined } }
  "rateGet": { do: { request: Partial<Devlink>; reply: Devlink }; dump: { request: Partial<Devlink>; reply: Devlink } }
  "rateSet": { do: { request: Partial<Devlink>; reply: undefined } }
  "rateNew": { do: { request: Partial<Devlink>; reply: undefined } }
  "rateDel": { do: { request: Partial<Devlink>; reply: undefined } }
  "linecardGet": { do: { request: Partial<Devlink>; reply: Devlink }; dump: { request: Partial<Devlink>; reply: Devlink } }
  "linecardSet": { do: { request: Partial<Devlink>; reply: undefined } }
  "selftestsGet": { do: { request: Partial<Devlink>; reply: Devlink }; dump: { request: Partial<Devlink>; reply: Devlink } }
  "selftestsRun": { do: { request: Partial<Devlink>; reply: undefined } }
  "notifyFilterSet": { do: { request: Partial<Devlink>; reply: undefined } }
}
export type DevlinkEvents = {
  "newNtf": Devlink
  "delNtf": Devlink
  "portNewNtf": Devlink
  "portDelNtf": Devlink
  "paramNewNtf": Devlink
  "paramDelNtf": Devlink
  "regionNewNtf": Devlink
  "regionDelNtf": Devlink
  "healthReporterRecoverNtf": Devlink
  "trapNewNtf": Devlink
  "trapDelNtf": Devlink
  "trapGroupNewNtf": Devlink
  "trapGroupDelNtf": Devlink
  "trapPolicerNewNtf": Devlink
  "trapPolicerDelNtf": Devlink
  "rateNewNtf": Devlink
  "rateDelNtf": Devlink
  "linecardNewNtf": Devlink
  "linecardDelNtf": Devlink
}

const PORT_TYPE_NUMBERS: ReadonlyMap<string, number | bigint> = new Map<string, number | bigint>([["notset", 0], ["auto", 1], ["eth", 2], ["ib", 3]])
const PORT_TYPE_NAMES: Readonly<Record<number | string, PortType>> = { 0: "notset", 1: "auto", 2: "eth", 3: "ib" }
const SB_POOL_TYPE_NUMBERS: ReadonlyMap<string, number | bigint> = new Map<string, number | bigint>([["ingress", 0], ["egress", 1]])
const SB_POOL_TYPE_NAMES: Readonly<Record<number | string, SbPoolType>> = { 0: "ingress", 1: "egress" }
const SB_THRESHOLD_TYPE_NUMBERS: ReadonlyMap<string, number | bigint> = new Map<string, number | bigint>([["static", 0], ["dynamic", 1]])
const SB_THRESHOLD_TYPE_NAMES: Readonly<Record<number | string, SbThresholdType>> = { 0: "static", 1: "dynamic" }
const ESWITCH_MODE_NUMBERS: ReadonlyMap<string, number | bigint> = new Map<string, number | bigint>([["legacy", 0], ["switchdev", 1], ["switchdev-inactive", 2]])
const ESWITCH_MODE_NAMES: Readonly<Record<number | string, EswitchMode>> = { 0: "legacy", 1: "switchdev", 2: "switchdev-inactive" }
const ESWITCH_INLINE_MODE_NUMBERS: ReadonlyMap<string, number | bigint> = new Map<string, number | bigint>([["none", 0], ["link", 1], ["network", 2], ["transport", 3]])
const ESWITCH_INLINE_MODE_NAMES: Readonly<Record<number | string, EswitchInlineMode>> = { 0: "none", 1: "link", 2: "network", 3: "transport" }
const DPIPE_MATCH_TYPE_NUMBERS: ReadonlyMap<string, number | bigint> = new Map<string, number | bigint>([["field-exact", 0]])
const DPIPE_MATCH_TYPE_NAMES: Readonly<Record<number | string, DpipeMatchType>> = { 0: "field-exact" }
const DPIPE_ACTION_TYPE_NUMBERS: ReadonlyMap<string, number | bigint> = new Map<string, number | bigint>([["field-modify", 0]])
const DPIPE_ACTION_TYPE_NAMES: Readonly<Record<number | string, DpipeActionType>> = { 0: "field-modify" }
const DPIPE_HEADER_ID_NUMBERS: ReadonlyMap<string, number | bigint> = new Map<string, number | bigint>([["ethernet", 0], ["ipv4", 1], ["ipv6", 2]])
const DPIPE_HEADER_ID_NAMES: Readonly<Record<number | string, DpipeHeaderId>> = { 0: "ethernet", 1: "ipv4", 2: "ipv6" }
const DPIPE_FIELD_MAPPING_TYPE_NUMBERS: ReadonlyMap<string, number | bigint> = new Map<string, number | bigint>([["none", 0], ["ifindex", 1]])
const DPIPE_FIELD_MAPPING_TYPE_NAMES: Readonly<Record<number | string, DpipeFieldMappingType>> = { 0: "none", 1: "ifindex" }
const ESWITCH_ENCAP_MODE_NUMBERS: ReadonlyMap<string, number | bigint> = new Map<string, number | bigint>([["none", 0], ["basic", 1]])
const ESWITCH_ENCAP_MODE_NAMES: Readonly<Record<number | string, EswitchEncapMode>> = { 0: "none", 1: "basic" }
const RESOURCE_UNIT_NUMBERS: ReadonlyMap<string, number | bigint> = new Map<string, number | bigint>([["entry", 0]])
const RESOURCE_UNIT_NAMES: Readonly<Record<number | string, ResourceUnit>> = { 0: "entry" }
const PORT_FLAVOUR_NUMBERS: ReadonlyMap<string, number | bigint> = new Map<string, number | bigint>([["physical", 0], ["cpu", 1], ["dsa", 2], ["pci-pf", 3], ["pci-vf", 4], ["virtual", 5], ["unused", 6], ["pci-sf", 7]])
const PORT_FLAVOUR_NAMES: Readonly<Record<number | string, PortFlavour>> = { 0: "physical", 1: "cpu", 2: "dsa", 3: "pci-pf", 4: "pci-vf", 5: "virtual", 6: "unused", 7: "pci-sf" }
const VAR_ATTR_TYPE_NUMBERS: ReadonlyMap<string, number | bigint> = new Map<string, number | bigint>([["u8", 1], ["u16", 2], ["u32", 3], ["u64", 4], ["string", 5], ["flag", 6], ["nul-string", 10], ["binary", 11]])
const VAR_ATTR_TYPE_NAMES: Readonly<Record<number | string, VarAttrType>> = { 1: "u8", 2: "u16", 3: "u32", 4: "u64", 5: "string", 6: "flag", 10: "nul-string", 11: "binary" }
const PARAM_CMODE_NUMBERS: ReadonlyMap<string, number | bigint> = new Map<string, number | bigint>([["runtime", 0], ["driverinit", 1], ["permanent", 2]])
const PARAM_CMODE_NAMES: Readonly<Record<number | string, ParamCmode>> = { 0: "runtime", 1: "driverinit", 2: "permanent" }
const TRAP_ACTION_NUMBERS: ReadonlyMap<string, number | bigint> = new Map<string, number | bigint>([["drop", 0], ["trap", 1], ["mirror", 2]])
const TRAP_ACTION_NAMES: Readonly<Record<number | string, TrapAction>> = { 0: "drop", 1: "trap", 2: "mirror" }
const TRAP_TYPE_NUMBERS: ReadonlyMap<string, number | bigint> = new Map<string, number | bigint>([["drop", 0], ["exception", 1], ["control", 2]])
const TRAP_TYPE_NAMES: Readonly<Record<number | string, TrapType>> = { 0: "drop", 1: "exception", 2: "control" }
const FLASH_OVERWRITE_BITS: ReadonlyMap<string, number | bigint> = new Map<string, number | bigint>([["settings-bit", 1], ["identifiers-bit", 2]])
const FLASH_OVERWRITE_FLAGS = r.flagsDecoder([...FLASH_OVERWRITE_BITS])
const RELOAD_ACTION_NUMBERS: ReadonlyMap<string, number | bigint> = new Map<string, number | bigint>([["driver-reinit", 1], ["fw-activate", 2]])
const RELOAD_ACTION_NAMES: Readonly<Record<number | string, ReloadAction>> = { 1: "driver-reinit", 2: "fw-activate" }
const RELOAD_ACTION_BITS: ReadonlyMap<string, number | bigint> = new Map<string, number | bigint>([["driver-reinit", 2], ["fw-activate", 4]])
const RELOAD_ACTION_FLAGS = r.flagsDecoder([...RELOAD_ACTION_BITS])
const RATE_TYPE_NUMBERS: ReadonlyMap<string, number | bigint> = new Map<string, number | bigint>([["leaf", 0], ["node", 1]])
const RATE_TYPE_NAMES: Readonly<Record<number | string, RateType>> = { 0: "leaf", 1: "node" }
const Devlink_NAMES: Readonly<Record<number, string>> = {"1":"bus-name","2":"dev-name","3":"port-index","4":"port-type","5":"port-desired-type","6":"port-netdev-ifindex","7":"port-netdev-name","8":"port-ibdev-name","9":"port-split-count","10":"port-split-group","11":"sb-index","12":"sb-size","13":"sb-ingress-pool-count","14":"sb-egress-pool-count","15":"sb-ingress-tc-count","16":"sb-egress-tc-count","17":"sb-pool-index","18":"sb-pool-type","19":"sb-pool-size","20":"sb-pool-threshold-type","21":"sb-threshold","22":"sb-tc-index","23":"sb-occ-cur","24":"sb-occ-max","25":"eswitch-mode","26":"eswitch-inline-mode","27":"dpipe-tables","28":"dpipe-table","29":"dpipe-table-name","30":"dpipe-table-size","31":"dpipe-table-matches","32":"dpipe-table-actions","33":"dpipe-table-counters-enabled","34":"dpipe-entries","35":"dpipe-entry","36":"dpipe-entry-index","37":"dpipe-entry-match-values","38":"dpipe-entry-action-values","39":"dpipe-entry-counter","40":"dpipe-match","41":"dpipe-match-value","42":"dpipe-match-type","43":"dpipe-action","44":"dpipe-action-value","45":"dpipe-action-type","46":"dpipe-value","47":"dpipe-value-mask","48":"dpipe-value-mapping","49":"dpipe-headers","50":"dpipe-header","51":"dpipe-header-name","52":"dpipe-header-id","53":"dpipe-header-fields","54":"dpipe-header-global","55":"dpipe-header-index","56":"dpipe-field","57":"dpipe-field-name","58":"dpipe-field-id","59":"dpipe-field-bitwidth","60":"dpipe-field-mapping-type","62":"eswitch-encap-mode","63":"resource-list","64":"resource","65":"resource-name","66":"resource-id","67":"resource-size","68":"resource-size-new","69":"resource-size-valid","70":"resource-size-min","71":"resource-size-max","72":"resource-size-gran","73":"resource-unit","74":"resource-occ","75":"dpipe-table-resource-id","76":"dpipe-table-resource-units","77":"port-flavour","78":"port-number","79":"port-split-subport-number","80":"param","81":"param-name","82":"param-generic","83":"param-type","87":"param-value-cmode","88":"region-name","89":"region-size","90":"region-snapshots","91":"region-snapshot","92":"region-snapshot-id","93":"region-chunks","94":"region-chunk","95":"region-chunk-data","96":"region-chunk-addr","97":"region-chunk-len","98":"info-driver-name","99":"info-serial-number","100":"info-version-fixed","101":"info-version-running","102":"info-version-stored","103":"info-version-name","104":"info-version-value","105":"sb-pool-cell-size","106":"fmsg","107":"fmsg-obj-nest-start","108":"fmsg-pair-nest-start","109":"fmsg-arr-nest-start","110":"fmsg-nest-end","111":"fmsg-obj-name","112":"fmsg-obj-value-type","114":"health-reporter","115":"health-reporter-name","116":"health-reporter-state","117":"health-reporter-err-count","118":"health-reporter-recover-count","119":"health-reporter-dump-ts","120":"health-reporter-graceful-period","121":"health-reporter-auto-recover","122":"flash-update-file-name","123":"flash-update-component","124":"flash-update-status-msg","125":"flash-update-status-done","126":"flash-update-status-total","127":"port-pci-pf-number","128":"port-pci-vf-number","129":"stats","130":"trap-name","131":"trap-action","132":"trap-type","133":"trap-generic","134":"trap-metadata","135":"trap-group-name","136":"reload-failed","137":"health-reporter-dump-ts-ns","138":"netns-fd","139":"netns-pid","140":"netns-id","141":"health-reporter-auto-dump","142":"trap-policer-id","143":"trap-policer-rate","144":"trap-policer-burst","145":"port-function","146":"info-board-serial-number","147":"port-lanes","148":"port-splittable","149":"port-external","150":"port-controller-number","151":"flash-update-status-timeout","152":"flash-update-overwrite-mask","153":"reload-action","154":"reload-actions-performed","155":"reload-limits","156":"dev-stats","157":"reload-stats","158":"reload-stats-entry","159":"reload-stats-limit","160":"reload-stats-value","161":"remote-reload-stats","162":"reload-action-info","163":"reload-action-stats","164":"port-pci-sf-number","165":"rate-type","166":"rate-tx-share","167":"rate-tx-max","168":"rate-node-name","169":"rate-parent-node-name","170":"region-max-snapshots","171":"linecard-index","172":"linecard-state","173":"linecard-type","174":"linecard-supported-types","176":"selftests","177":"rate-tx-priority","178":"rate-tx-weight","179":"region-direct","180":"rate-tc-bws","181":"health-reporter-burst-period"}
function decodeDevlink(view: ByteView, position: number, end: number): Devlink {
  const { u8, u16, u32 } = view
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
        case 1: case 2: case 7: case 8: case 29: case 51: case 57: case 65: case 81: case 88: case 98: case 99: case 103: case 104: case 111: case 115: case 122: case 123: case 124: case 130: case 135: case 146: case 168: case 169: case 173: { const item = r.decodeText(u8, at, stop); switch (type) { case 1: out.busName = item; continue; case 2: out.devName = item; continue; case 7: out.portNetdevName = item; continue; case 8: out.portIbdevName = item; continue; case 29: out.dpipeTableName = item; continue; case 51: out.dpipeHeaderName = item; continue; case 57: out.dpipeFieldName = item; continue; case 65: out.resourceName = item; continue; case 81: out.paramName = item; continue; case 88: out.regionName = item; continue; case 98: out.infoDriverName = item; continue; case 99: out.infoSerialNumber = item; continue; case 103: out.infoVersionName = item; continue; case 104: out.infoVersionValue = item; continue; case 111: out.fmsgObjName = item; continue; case 115: out.healthReporterName = item; continue; case 122: out.flashUpdateFileName = item; continue; case 123: out.flashUpdateComponent = item; continue; case 124: out.flashUpdateStatusMsg = item; continue; case 130: out.trapName = item; continue; case 135: out.trapGroupName = item; continue; case 146: out.infoBoardSerialNumber = item; continue; case 168: out.rateNodeName = item; continue; case 169: out.rateParentNodeName = item; continue; default: out.linecardType = item; continue } }
        case 3: case 6: case 9: case 10: case 11: case 12: case 19: case 21: case 23: case 24: case 48: case 55: case 58: case 59: case 78: case 79: case 92: case 105: case 138: case 139: case 140: case 142: case 147: case 150: case 160: case 164: case 170: case 171: case 177: case 178: if (length === 8) { const item = u32[at >> 2]!; switch (type) { case 3: out.portIndex = item; continue; case 6: out.portNetdevIfindex = item; continue; case 9: out.portSplitCount = item; continue; case 10: out.portSplitGroup = item; continue; case 11: out.sbIndex = item; continue; case 12: out.sbSize = item; continue; case 19: out.sbPoolSize = item; continue; case 21: out.sbThreshold = item; continue; case 23: out.sbOccCur = item; continue; case 24: out.sbOccMax = item; continue; case 48: out.dpipeValueMapping = item; continue; case 55: out.dpipeHeaderIndex = item; continue; case 58: out.dpipeFieldId = item; continue; case 59: out.dpipeFieldBitwidth = item; continue; case 78: out.portNumber = item; continue; case 79: out.portSplitSubportNumber = item; continue; case 92: out.regionSnapshotId = item; continue; case 105: out.sbPoolCellSize = item; continue; case 138: out.netnsFd = item; continue; case 139: out.netnsPid = item; continue; case 140: out.netnsId = item; continue; case 142: out.trapPolicerId = item; continue; case 147: out.portLanes = item; continue; case 150: out.portControllerNumber = item; continue; case 160: out.reloadStatsValue = item; continue; case 164: out.portPciSfNumber = item; continue; case 170: out.regionMaxSnapshots = item; continue; case 171: out.linecardIndex = item; continue; case 177: out.rateTxPriority = item; continue; default: out.rateTxWeight = item; continue } } break
        case 4: if (length === 6) { out.portType = (PORT_TYPE_NAMES[u16[at >> 1]!] ?? u16[at >> 1]!); continue } break
        case 5: case 13: case 14: case 15: case 16: case 17: case 22: case 127: case 128: if (length === 6) { const item = u16[at >> 1]!; switch (type) { case 5: out.portDesiredType = item; continue; case 13: out.sbIngressPoolCount = item; continue; case 14: out.sbEgressPoolCount = item; continue; case 15: out.sbIngressTcCount = item; continue; case 16: out.sbEgressTcCount = item; continue; case 17: out.sbPoolIndex = item; continue; case 22: out.sbTcIndex = item; continue; case 127: out.portPciPfNumber = item; continue; default: out.portPciVfNumber = item; continue } } break
        case 18: if (length === 5) { out.sbPoolType = (SB_POOL_TYPE_NAMES[u8[at]!] ?? u8[at]!); continue } break
        case 20: if (length === 5) { out.sbPoolThresholdType = (SB_THRESHOLD_TYPE_NAMES[u8[at]!] ?? u8[at]!); continue } break
        case 25: if (length === 6) { out.eswitchMode = (ESWITCH_MODE_NAMES[u16[at >> 1]!] ?? u16[at >> 1]!); continue } break
        case 26: if (length === 5) { out.eswitchInlineMode = (ESWITCH_INLINE_MODE_NAMES[u8[at]!] ?? u8[at]!); continue } break
        case 27: out.dpipeTables = decodeDlDpipeTables(view, at, stop); continue
        case 28: (out.dpipeTable ??= []).push(decodeDlDpipeTable(view, at, stop)); continue
        case 30: case 36: case 39: case 66: case 67: case 68: case 70: case 71: case 72: case 74: case 75: case 76: case 89: case 96: case 97: case 117: case 118: case 119: case 120: case 125: case 126: case 137: case 143: case 144: case 151: case 166: case 167: case 181: if (length === 12) { const item = r.u64(view, at, LE); switch (type) { case 30: out.dpipeTableSize = item; continue; case 36: out.dpipeEntryIndex = item; continue; case 39: out.dpipeEntryCounter = item; continue; case 66: out.resourceId = item; continue; case 67: out.resourceSize = item; continue; case 68: out.resourceSizeNew = item; continue; case 70: out.resourceSizeMin = item; continue; case 71: out.resourceSizeMax = item; continue; case 72: out.resourceSizeGran = item; continue; case 74: out.resourceOcc = item; continue; case 75: out.dpipeTableResourceId = item; continue; case 76: out.dpipeTableResourceUnits = item; continue; case 89: out.regionSize = item; continue; case 96: out.regionChunkAddr = item; continue; case 97: out.regionChunkLen = item; continue; case 117: out.healthReporterErrCount = item; continue; case 118: out.healthReporterRecoverCount = item; continue; case 119: out.healthReporterDumpTs = item; continue; case 120: out.healthReporterGracefulPeriod = item; continue; case 125: out.flashUpdateStatusDone = item; continue; case 126: out.flashUpdateStatusTotal = item; continue; case 137: out.healthReporterDumpTsNs = item; continue; case 143: out.trapPolicerRate = item; continue; case 144: out.trapPolicerBurst = item; continue; case 151: out.flashUpdateStatusTimeout = item; continue; case 166: out.rateTxShare = item; continue; case 167: out.rateTxMax = item; continue; default: out.healthReporterBurstPeriod = item; continue } } break
        case 31: out.dpipeTableMatches = decodeDlDpipeTableMatches(view, at, stop); continue
        case 32: out.dpipeTableActions = decodeDlDpipeTableActions(view, at, stop); continue
        case 33: case 54: case 69: case 116: case 121: case 136: case 141: case 148: case 149: case 159: case 172: if (length === 5) { const item = u8[at]!; switch (type) { case 33: out.dpipeTableCountersEnabled = item; continue; case 54: out.dpipeHeaderGlobal = item; continue; case 69: out.resourceSizeValid = item; continue; case 116: out.healthReporterState = item; continue; case 121: out.healthReporterAutoRecover = item; continue; case 136: out.reloadFailed = item; continue; case 141: out.healthReporterAutoDump = item; continue; case 148: out.portSplittable = item; continue; case 149: out.portExternal = item; continue; case 159: out.reloadStatsLimit = item; continue; default: out.linecardState = item; continue } } break
        case 34: out.dpipeEntries = decodeDlDpipeEntries(view, at, stop); continue
        case 35: (out.dpipeEntry ??= []).push(decodeDlDpipeEntry(view, at, stop)); continue
        case 37: out.dpipeEntryMatchValues = decodeDlDpipeEntryMatchValues(view, at, stop); continue
        case 38: out.dpipeEntryActionValues = decodeDlDpipeEntryActionValues(view, at, stop); continue
        case 40: (out.dpipeMatch ??= []).push(decodeDlDpipeMatch(view, at, stop)); continue
        case 41: (out.dpipeMatchValue ??= []).push(decodeDlDpipeMatchValue(view, at, stop)); continue
        case 42: if (length === 8) { out.dpipeMatchType = (DPIPE_MATCH_TYPE_NAMES[u32[at >> 2]!] ?? u32[at >> 2]!); continue } break
        case 43: (out.dpipeAction ??= []).push(decodeDlDpipeAction(view, at, stop)); continue
        case 44: (out.dpipeActionValue ??= []).push(decodeDlDpipeActionValue(view, at, stop)); continue
        case 45: if (length === 8) { out.dpipeActionType = (DPIPE_ACTION_TYPE_NAMES[u32[at >> 2]!] ?? u32[at >> 2]!); continue } break
        case 46: case 47: case 95: { const item = r.bytes(u8, at, stop); switch (type) { case 46: out.dpipeValue = item; continue; case 47: out.dpipeValueMask = item; continue; default: out.regionChunkData = item; continue } }
        case 49: out.dpipeHeaders = decodeDlDpipeHeaders(view, at, stop); continue
        case 50: (out.dpipeHeader ??= []).push(decodeDlDpipeHeader(view, at, stop)); continue
        case 52: if (length === 8) { out.dpipeHeaderId = (DPIPE_HEADER_ID_NAMES[u32[at >> 2]!] ?? u32[at >> 2]!); continue } break
        case 53: out.dpipeHeaderFields = decodeDlDpipeHeaderFields(view, at, stop); continue
        case 56: (out.dpipeField ??= []).push(decodeDlDpipeField(view, at, stop)); continue
        case 60: if (length === 8) { out.dpipeFieldMappingType = (DPIPE_FIELD_MAPPING_TYPE_NAMES[u32[at >> 2]!] ?? u32[at >> 2]!); continue } break
        case 62: if (length === 5) { out.eswitchEncapMode = (ESWITCH_ENCAP_MODE_NAMES[u8[at]!] ?? u8[at]!); continue } break
        case 63: out.resourceList = decodeDlResourceList(view, at, stop); continue
        case 64: (out.resource ??= []).push(decodeDlResource(view, at, stop)); continue
        case 73: if (length === 5) { out.resourceUnit = (RESOURCE_UNIT_NAMES[u8[at]!] ?? u8[at]!); continue } break
        case 77: if (length === 6) { out.portFlavour = (PORT_FLAVOUR_NAMES[u16[at >> 1]!] ?? u16[at >> 1]!); continue } break
        case 80: out.param = decodeDlParam(view, at, stop); continue
        case 82: case 107: case 108: case 109: case 110: case 133: case 179: if (length === 4) { const item = true; switch (type) { case 82: out.paramGeneric = item; continue; case 107: out.fmsgObjNestStart = item; continue; case 108: out.fmsgPairNestStart = item; continue; case 109: out.fmsgArrNestStart = item; continue; case 110: out.fmsgNestEnd = item; continue; case 133: out.trapGeneric = item; continue; default: out.regionDirect = item; continue } } break
        case 83: case 112: if (length === 5) { const item = (VAR_ATTR_TYPE_NAMES[u8[at]!] ?? u8[at]!); switch (type) { case 83: out.paramType = item; continue; default: out.fmsgObjValueType = item; continue } } break
        case 87: if (length === 5) { out.paramValueCmode = (PARAM_CMODE_NAMES[u8[at]!] ?? u8[at]!); continue } break
        case 90: out.regionSnapshots = decodeDlRegionSnapshots(view, at, stop); continue
        case 91: out.regionSnapshot = decodeDlRegionSnapshot(view, at, stop); continue
        case 93: out.regionChunks = decodeDlRegionChunks(view, at, stop); continue
        case 94: out.regionChunk = decodeDlRegionChunk(view, at, stop); continue
        case 100: (out.infoVersionFixed ??= []).push(decodeDlInfoVersion(view, at, stop)); continue
        case 101: (out.infoVersionRunning ??= []).push(decodeDlInfoVersion(view, at, stop)); continue
        case 102: (out.infoVersionStored ??= []).push(decodeDlInfoVersion(view, at, stop)); continue
        case 106: out.fmsg = decodeDlFmsg(view, at, stop); continue
        case 114: out.healthReporter = decodeDlHealthReporter(view, at, stop); continue
        case 129: out.stats = decodeDlAttrStats(view, at, stop); continue
        case 131: if (length === 5) { out.trapAction = (TRAP_ACTION_NAMES[u8[at]!] ?? u8[at]!); continue } break
        case 132: if (length === 5) { out.trapType = (TRAP_TYPE_NAMES[u8[at]!] ?? u8[at]!); continue } break
        case 134: out.trapMetadata = decodeDlTrapMetadata(view, at, stop); continue
        case 145: out.portFunction = decodeDlPortFunction(view, at, stop); continue
        case 152: if (length === 12) { out.flashUpdateOverwriteMask = { value: FLASH_OVERWRITE_FLAGS(u32[(at) >> 2]!), selector: FLASH_OVERWRITE_FLAGS(u32[(at + 4) >> 2]!) }; continue } break
        case 153: if (length === 5) { out.reloadAction = (RELOAD_ACTION_NAMES[u8[at]!] ?? u8[at]!); continue } break
        case 154: case 155: if (length === 12) { const item = { value: RELOAD_ACTION_FLAGS(u32[(at) >> 2]!), selector: RELOAD_ACTION_FLAGS(u32[(at + 4) >> 2]!) }; switch (type) { case 154: out.reloadActionsPerformed = item; continue; default: out.reloadLimits = item; continue } } break
        case 156: out.devStats = decodeDlDevStats(view, at, stop); continue
        case 157: case 161: { const item = decodeDlReloadStats(view, at, stop); switch (type) { case 157: out.reloadStats = item; continue; default: out.remoteReloadStats = item; continue } }
        case 158: (out.reloadStatsEntry ??= []).push(decodeDlReloadStatsEntry(view, at, stop)); continue
        case 162: (out.reloadActionInfo ??= []).push(decodeDlReloadActInfo(view, at, stop)); continue
        case 163: (out.reloadActionStats ??= []).push(decodeDlReloadActStats(view, at, stop)); continue
        case 165: if (length === 6) { out.rateType = (RATE_TYPE_NAMES[u16[at >> 1]!] ?? u16[at >> 1]!); continue } break
        case 174: out.linecardSupportedTypes = decodeDlLinecardSupportedTypes(view, at, stop); continue
        case 176: out.selftests = decodeDlSelftestId(view, at, stop); continue
        case 180: (out.rateTcBws ??= []).push(decodeDlRateTcBws(view, at, stop)); continue
        case 61: continue
      }
      unknown = r.keep(unknown, view, p, length)
    }
    type = -1
    if (p < end) r.leftover(p, end)
  } catch (error) { r.inAttribute(Devlink_NAMES, type, p, error) }
  if (unknown !== undefined) out.unknownAttributes = unknown
  return out
}
function encodeDevlink(w: Writer, value: any): void {
  r.expectObject(value, "devlink")
  let key = ''
  let index = -1
  try {
    for (key in value) {
      const item = value[key]
      if (item === undefined) continue
      switch (key) {
        case "busName": r.writeString(w, 1, item); break
        case "devName": r.writeString(w, 2, item); break
        case "portIndex": w.u32(3, item); break
        case "portType": w.u16(4, r.enumNumber(PORT_TYPE_NUMBERS, item)); break
        case "portDesiredType": w.u16(5, item); break
        case "portNetdevIfindex": w.u32(6, item); break
        case "portNetdevName": r.writeString(w, 7, item); break
        case "portIbdevName": r.writeString(w, 8, item); break
        case "portSplitCount": w.u32(9, item); break
        case "portSplitGroup": w.u32(10, item); break
        case "sbIndex": w.u32(11, item); break
        case "sbSize": w.u32(12, item); break
        case "sbIngressPoolCount": w.u16(13, item); break
        case "sbEgressPoolCount": w.u16(14, item); break
        case "sbIngressTcCount": w.u16(15, item); break
        case "sbEgressTcCount": w.u16(16, item); break
        case "sbPoolIndex": w.u16(17, item); break
        case "sbPoolType": w.u8(18, r.enumNumber(SB_POOL_TYPE_NUMBERS, item)); break
        case "sbPoolSize": w.u32(19, item); break
        case "sbPoolThresholdType": w.u8(20, r.enumNumber(SB_THRESHOLD_TYPE_NUMBERS, item)); break
        case "sbThreshold": w.u32(21, item); break
        case "sbTcIndex": w.u16(22, item); break
        case "sbOccCur": w.u32(23, item); break
        case "sbOccMax": w.u32(24, item); break
        case "eswitchMode": w.u16(25, r.enumNumber(ESWITCH_MODE_NUMBERS, item)); break
        case "eswitchInlineMode": w.u8(26, r.enumNumber(ESWITCH_INLINE_MODE_NUMBERS, item)); break
        case "dpipeTables": { const nest = w.startNest(27); encodeDlDpipeTables(w, item); w.endNest(nest) }; break
        case "dpipeTable": { r.expectArray(item); const list = item as readonly any[]; for (let i = 0; i < list.length; i++) { index = i; const item = list[i]; { const nest = w.startNest(28); encodeDlDpipeTable(w, item); w.endNest(nest) } } index = -1; }; break
        case "dpipeTableName": r.writeString(w, 29, item); break
        case "dpipeTableSize": w.u64(30, item); break
        case "dpipeTableMatches": { const nest = w.startNest(31); encodeDlDpipeTableMatches(w, item); w.endNest(nest) }; break
        case "dpipeTableActions": { const nest = w.startNest(32); encodeDlDpipeTableActions(w, item); w.endNest(nest) }; break
        case "dpipeTableCountersEnabled": w.u8(33, item); break
        case "dpipeEntries": { const nest = w.startNest(34); encodeDlDpipeEntries(w, item); w.endNest(nest) }; break
        case "dpipeEntry": { r.expectArray(item); const list = item as readonly any[]; for (let i = 0; i < list.length; i++) { index = i; const item = list[i]; { const nest = w.startNest(35); encodeDlDpipeEntry(w, item); w.endNest(nest) } } index = -1; }; break
        case "dpipeEntryIndex": w.u64(36, item); break
        case "dpipeEntryMatchValues": { const nest = w.startNest(37); encodeDlDpipeEntryMatchValues(w, item); w.endNest(nest) }; break
        case "dpipeEntryActionValues": { const nest = w.startNest(38); encodeDlDpipeEntryActionValues(w, item); w.endNest(nest) }; break
        case "dpipeEntryCounter": w.u64(39, item); break
        case "dpipeMatch": { r.expectArray(item); const list = item as readonly any[]; for (let i = 0; i < list.length; i++) { index = i; const item = list[i]; { const nest = w.startNest(40); encodeDlDpipeMatch(w, item); w.endNest(nest) } } index = -1; }; break
        case "dpipeMatchValue": { r.expectArray(item); const list = item as readonly any[]; for (let i = 0; i < list.length; i++) { index = i; const item = list[i]; { const nest = w.startNest(41); encodeDlDpipeMatchValue(w, item); w.endNest(nest) } } index = -1; }; break
        case "dpipeMatchType": w.u32(42, r.enumNumber(DPIPE_MATCH_TYPE_NUMBERS, item)); break
        case "dpipeAction": { r.expectArray(item); const list = item as readonly any[]; for (let i = 0; i < list.length; i++) { index = i; const item = list[i]; { const nest = w.startNest(43); encodeDlDpipeAction(w, item); w.endNest(nest) } } index = -1; }; break
        case "dpipeActionValue": { r.expectArray(item); const list = item as readonly any[]; for (let i = 0; i < list.length; i++) { index = i; const item = list[i]; { const nest = w.startNest(44); encodeDlDpipeActionValue(w, item); w.endNest(nest) } } index = -1; }; break
        case "dpipeActionType": w.u32(45, r.enumNumber(DPIPE_ACTION_TYPE_NUMBERS, item)); break
        case "dpipeValue": r.writeBytes(w, 46, item); break
        case "dpipeValueMask": r.writeBytes(w, 47, item); break
        case "dpipeValueMapping": w.u32(48, item); break
        case "dpipeHeaders": { const nest = w.startNest(49); encodeDlDpipeHeaders(w, item); w.endNest(nest) }; break
        case "dpipeHeader": { r.expectArray(item); const list = item as readonly any[]; for (let i = 0; i < list.length; i++) { index = i; const item = list[i]; { const nest = w.startNest(50); encodeDlDpipeHeader(w, item); w.endNest(nest) } } index = -1; }; break
        case "dpipeHeaderName": r.writeString(w, 51, item); break
        case "dpipeHeaderId": w.u32(52, r.enumNumber(DPIPE_HEADER_ID_NUMBERS, item)); break
        case "dpipeHeaderFields": { const nest = w.startNest(53); encodeDlDpipeHeaderFields(w, item); w.endNest(nest) }; break
        case "dpipeHeaderGlobal": w.u8(54, item); break
        case "dpipeHeaderIndex": w.u32(55, item); break
        case "dpipeField": { r.expectArray(item); const list = item as readonly any[]; for (let i = 0; i < list.length; i++) { index = i; const item = list[i]; { const nest = w.startNest(56); encodeDlDpipeField(w, item); w.endNest(nest) } } index = -1; }; break
        case "dpipeFieldName": r.writeString(w, 57, item); break
        case "dpipeFieldId": w.u32(58, item); break
        case "dpipeFieldBitwidth": w.u32(59, item); break
        case "dpipeFieldMappingType": w.u32(60, r.enumNumber(DPIPE_FIELD_MAPPING_TYPE_NUMBERS, item)); break
        case "eswitchEncapMode": w.u8(62, r.enumNumber(ESWITCH_ENCAP_MODE_NUMBERS, item)); break
        case "resourceList": { const nest = w.startNest(63); encodeDlResourceList(w, item); w.endNest(nest) }; break
        case "resource": { r.expectArray(item); const list = item as readonly any[]; for (let i = 0; i < list.length; i++) { index = i; const item = list[i]; { const nest = w.startNest(64); encodeDlResource(w, item); w.endNest(nest) } } index = -1; }; break
        case "resourceName": r.writeString(w, 65, item); break
        case "resourceId": w.u64(66, item); break
        case "resourceSize": w.u64(67, item); break
        case "resourceSizeNew": w.u64(68, item); break
        case "resourceSizeValid": w.u8(69, item); break
        case "resourceSizeMin": w.u64(70, item); break
        case "resourceSizeMax": w.u64(71, item); break
        case "resourceSizeGran": w.u64(72, item); break
        case "resourceUnit": w.u8(73, r.enumNumber(RESOURCE_UNIT_NUMBERS, item)); break
        case "resourceOcc": w.u64(74, item); break
        case "dpipeTableResourceId": w.u64(75, item); break
        case "dpipeTableResourceUnits": w.u64(76, item); break
        case "portFlavour": w.u16(77, r.enumNumber(PORT_FLAVOUR_NUMBERS, item)); break
        case "portNumber": w.u32(78, item); break
        case "portSplitSubportNumber": w.u32(79, item); break
        case "param": { const nest = w.startNest(80); encodeDlParam(w, item); w.endNest(nest) }; break
        case "paramName": r.writeString(w, 81, item); break
        case "paramGeneric": r.writeFlag(w, 82, item); break
        case "paramType": w.u8(83, r.enumNumber(VAR_ATTR_TYPE_NUMBERS, item)); break
        case "paramValueCmode": w.u8(87, r.enumNumber(PARAM_CMODE_NUMBERS, item)); break
        case "regionName": r.writeString(w, 88, item); break
        case "regionSize": w.u64(89, item); break
        case "regionSnapshots": { const nest = w.startNest(90); encodeDlRegionSnapshots(w, item); w.endNest(nest) }; break
        case "regionSnapshot": { const nest = w.startNest(91); encodeDlRegionSnapshot(w, item); w.endNest(nest) }; break
        case "regionSnapshotId": w.u32(92, item); break
        case "regionChunks": { const nest = w.startNest(93); encodeDlRegionChunks(w, item); w.endNest(nest) }; break
        case "regionChunk": { const nest = w.startNest(94); encodeDlRegionChunk(w, item); w.endNest(nest) }; break
        case "regionChunkData": r.writeBytes(w, 95, item); break
        case "regionChunkAddr": w.u64(96, item); break
        case "regionChunkLen": w.u64(97, item); break
        case "infoDriverName": r.writeString(w, 98, item); break
        case "infoSerialNumber": r.writeString(w, 99, item); break
        case "infoVersionFixed": { r.expectArray(item); const list = item as readonly any[]; for (let i = 0; i < list.length; i++) { index = i; const item = list[i]; { const nest = w.startNest(100); encodeDlInfoVersion(w, item); w.endNest(nest) } } index = -1; }; break
        case "infoVersionRunning": { r.expectArray(item); const list = item as readonly any[]; for (let i = 0; i < list.length; i++) { index = i; const item = list[i]; { const nest = w.startNest(101); encodeDlInfoVersion(w, item); w.endNest(nest) } } index = -1; }; break
        case "infoVersionStored": { r.expectArray(item); const list = item as readonly any[]; for (let i = 0; i < list.length; i++) { index = i; const item = list[i]; { const nest = w.startNest(102); encodeDlInfoVersion(w, item); w.endNest(nest) } } index = -1; }; break
        case "infoVersionName": r.writeString(w, 103, item); break
        case "infoVersionValue": r.writeString(w, 104, item); break
        case "sbPoolCellSize": w.u32(105, item); break
        case "fmsg": { const nest = w.startNest(106); encodeDlFmsg(w, item); w.endNest(nest) }; break
        case "fmsgObjNestStart": r.writeFlag(w, 107, item); break
        case "fmsgPairNestStart": r.writeFlag(w, 108, item); break
        case "fmsgArrNestStart": r.writeFlag(w, 109, item); break
        case "fmsgNestEnd": r.writeFlag(w, 110, item); break
        case "fmsgObjName": r.writeString(w, 111, item); break
        case "fmsgObjValueType": w.u8(112, r.enumNumber(VAR_ATTR_TYPE_NUMBERS, item)); break
        case "healthReporter": { const nest = w.startNest(114); encodeDlHealthReporter(w, item); w.endNest(nest) }; break
        case "healthReporterName": r.writeString(w, 115, item); break
        case "healthReporterState": w.u8(116, item); break
        case "healthReporterErrCount": w.u64(117, item); break
        case "healthReporterRecoverCount": w.u64(118, item); break
        case "healthReporterDumpTs": w.u64(119, item); break
        case "healthReporterGracefulPeriod": w.u64(120, item); break
        case "healthReporterAutoRecover": w.u8(121, item); break
        case "flashUpdateFileName": r.writeString(w, 122, item); break
        case "flashUpdateComponent": r.writeString(w, 123, item); break
        case "flashUpdateStatusMsg": r.writeString(w, 124, item); break
        case "flashUpdateStatusDone": w.u64(125, item); break
        case "flashUpdateStatusTotal": w.u64(126, item); break
        case "portPciPfNumber": w.u16(127, item); break
        case "portPciVfNumber": w.u16(128, item); break
        case "stats": { const nest = w.startNest(129); encodeDlAttrStats(w, item); w.endNest(nest) }; break
        case "trapName": r.writeString(w, 130, item); break
        case "trapAction": w.u8(131, r.enumNumber(TRAP_ACTION_NUMBERS, item)); break
        case "trapType": w.u8(132, r.enumNumber(TRAP_TYPE_NUMBERS, item)); break
        case "trapGeneric": r.writeFlag(w, 133, item); break
        case "trapMetadata": { const nest = w.startNest(134); encodeDlTrapMetadata(w, item); w.endNest(nest) }; break
        case "trapGroupName": r.writeString(w, 135, item); break
        case "reloadFailed": w.u8(136, item); break
        case "healthReporterDumpTsNs": w.u64(137, item); break
        case "netnsFd": w.u32(138, item); break
        case "netnsPid": w.u32(139, item); break
        case "netnsId": w.u32(140, item); break
        case "healthReporterAutoDump": w.u8(141, item); break
        case "trapPolicerId": w.u32(142, item); break
        case "trapPolicerRate": w.u64(143, item); break
        case "trapPolicerBurst": w.u64(144, item); break
        case "portFunction": { const nest = w.startNest(145); encodeDlPortFunction(w, item); w.endNest(nest) }; break
        case "infoBoardSerialNumber": r.writeString(w, 146, item); break
        case "portLanes": w.u32(147, item); break
        case "portSplittable": w.u8(148, item); break
        case "portExternal": w.u8(149, item); break
        case "portControllerNumber": w.u32(150, item); break
        case "flashUpdateStatusTimeout": w.u64(151, item); break
        case "flashUpdateOverwriteMask": w.bitfield32(152, Number(r.flagBits(FLASH_OVERWRITE_BITS, item.value)), Number(r.flagBits(FLASH_OVERWRITE_BITS, item.selector))); break
        case "reloadAction": w.u8(153, r.enumNumber(RELOAD_ACTION_NUMBERS, item)); break
        case "reloadActionsPerformed": w.bitfield32(154, Number(r.flagBits(RELOAD_ACTION_BITS, item.value)), Number(r.flagBits(RELOAD_ACTION_BITS, item.selector))); break
        case "reloadLimits": w.bitfield32(155, Number(r.flagBits(RELOAD_ACTION_BITS, item.value)), Number(r.flagBits(RELOAD_ACTION_BITS, item.selector))); break
        case "devStats": { const nest = w.startNest(156); encodeDlDevStats(w, item); w.endNest(nest) }; break
        case "reloadStats": { const nest = w.startNest(157); encodeDlReloadStats(w, item); w.endNest(nest) }; break
        case "reloadStatsEntry": { r.expectArray(item); const list = item as readonly any[]; for (let i = 0; i < list.length; i++) { index = i; const item = list[i]; { const nest = w.startNest(158); encodeDlReloadStatsEntry(w, item); w.endNest(nest) } } index = -1; }; break
        case "reloadStatsLimit": w.u8(159, item); break
        case "reloadStatsValue": w.u32(160, item); break
        case "remoteReloadStats": { const nest = w.startNest(161); encodeDlReloadStats(w, item); w.endNest(nest) }; break
        case "reloadActionInfo": { r.expectArray(item); const list = item as readonly any[]; for (let i = 0; i < list.length; i++) { index = i; const item = list[i]; { const nest = w.startNest(162); encodeDlReloadActInfo(w, item); w.endNest(nest) } } index = -1; }; break
        case "reloadActionStats": { r.expectArray(item); const list = item as readonly any[]; for (let i = 0; i < list.length; i++) { index = i; const item = list[i]; { const nest = w.startNest(163); encodeDlReloadActStats(w, item); w.endNest(nest) } } index = -1; }; break
        case "portPciSfNumber": w.u32(164, item); break
        case "rateType": w.u16(165, r.enumNumber(RATE_TYPE_NUMBERS, item)); break
        case "rateTxShare": w.u64(166, item); break
        case "rateTxMax": w.u64(167, item); break
        case "rateNodeName": r.writeString(w, 168, item); break
        case "rateParentNodeName": r.writeString(w, 169, item); break
        case "regionMaxSnapshots": w.u32(170, item); break
        case "linecardIndex": w.u32(171, item); break
        case "linecardState": w.u8(172, item); break
        case "linecardType": r.writeString(w, 173, item); break
        case "linecardSupportedTypes": { const nest = w.startNest(174); encodeDlLinecardSupportedTypes(w, item); w.endNest(nest) }; break
        case "selftests": { const nest = w.startNest(176); encodeDlSelftestId(w, item); w.endNest(nest) }; break
        case "rateTxPriority": w.u32(177, item); break
        case "rateTxWeight": w.u32(178, item); break
        case "regionDirect": r.writeFlag(w, 179, item); break
        case "rateTcBws": { r.expectArray(item); const list = item as readonly any[]; for (let i = 0; i < list.length; i++) { index = i; const item = list[i]; { const nest = w.startNest(180); encodeDlRateTcBws(w, item); w.endNest(nest) } } index = -1; }; break
        case "healthReporterBurstPeriod": w.u64(181, item); break
        case "unknownAttributes": r.writeUnknown(w, item); break
        default: r.unknownKey("devlink", ["busName","devName","portIndex","portType","portDesiredType","portNetdevIfindex","portNetdevName","portIbdevName","portSplitCount","portSplitGroup","sbIndex","sbSize","sbIngressPoolCount","sbEgressPoolCount","sbIngressTcCount","sbEgressTcCount","sbPoolIndex","sbPoolType","sbPoolSize","sbPoolThresholdType","sbThreshold","sbTcIndex","sbOccCur","sbOccMax","eswitchMode","eswitchInlineMode","dpipeTables","dpipeTable","dpipeTableName","dpipeTableSize","dpipeTableMatches","dpipeTableActions","dpipeTableCountersEnabled","dpipeEntries","dpipeEntry","dpipeEntryIndex","dpipeEntryMatchValues","dpipeEntryActionValues","dpipeEntryCounter","dpipeMatch","dpipeMatchValue","dpipeMatchType","dpipeAction","dpipeActionValue","dpipeActionType","dpipeValue","dpipeValueMask","dpipeValueMapping","dpipeHeaders","dpipeHeader","dpipeHeaderName","dpipeHeaderId","dpipeHeaderFields","dpipeHeaderGlobal","dpipeHeaderIndex","dpipeField","dpipeFieldName","dpipeFieldId","dpipeFieldBitwidth","dpipeFieldMappingType","eswitchEncapMode","resourceList","resource","resourceName","resourceId","resourceSize","resourceSizeNew","resourceSizeValid","resourceSizeMin","resourceSizeMax","resourceSizeGran","resourceUnit","resourceOcc","dpipeTableResourceId","dpipeTableResourceUnits","portFlavour","portNumber","portSplitSubportNumber","param","paramName","paramGeneric","paramType","paramValueCmode","regionName","regionSize","regionSnapshots","regionSnapshot","regionSnapshotId","regionChunks","regionChunk","regionChunkData","regionChunkAddr","regionChunkLen","infoDriverName","infoSerialNumber","infoVersionFixed","infoVersionRunning","infoVersionStored","infoVersionName","infoVersionValue","sbPoolCellSize","fmsg","fmsgObjNestStart","fmsgPairNestStart","fmsgArrNestStart","fmsgNestEnd","fmsgObjName","fmsgObjValueType","healthReporter","healthReporterName","healthReporterState","healthReporterErrCount","healthReporterRecoverCount","healthReporterDumpTs","healthReporterGracefulPeriod","healthReporterAutoRecover","flashUpdateFileName","flashUpdateComponent","flashUpdateStatusMsg","flashUpdateStatusDone","flashUpdateStatusTotal","portPciPfNumber","portPciVfNumber","stats","trapName","trapAction","trapType","trapGeneric","trapMetadata","trapGroupName","reloadFailed","healthReporterDumpTsNs","netnsFd","netnsPid","netnsId","healthReporterAutoDump","trapPolicerId","trapPolicerRate","trapPolicerBurst","portFunction","infoBoardSerialNumber","portLanes","portSplittable","portExternal","portControllerNumber","flashUpdateStatusTimeout","flashUpdateOverwriteMask","reloadAction","reloadActionsPerformed","reloadLimits","devStats","reloadStats","reloadStatsEntry","reloadStatsLimit","reloadStatsValue","remoteReloadStats","reloadActionInfo","reloadActionStats","portPciSfNumber","rateType","rateTxShare","rateTxMax","rateNodeName","rateParentNodeName","regionMaxSnapshots","linecardIndex","linecardState","linecardType","linecardSupportedTypes","selftests","rateTxPriority","rateTxWeight","regionDirect","rateTcBws","healthReporterBurstPeriod"])
      }
    }
  } catch (error) { r.at(key, index, error) }
}
const DlDpipeTables_NAMES: Readonly<Record<number, string>> = {"28":"dpipe-table"}
function decodeDlDpipeTables(view: ByteView, position: number, end: number): DlDpipeTables {
  const u16 = view.u16
  let v0: (DlDpipeTable)[] | undefined
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
        case 28: (v0 ??= []).push(decodeDlDpipeTable(view, at, stop)); continue
      }
      unknown = r.keep(unknown, view, p, length)
    }
    type = -1
    if (p < end) r.leftover(p, end)
  } catch (error) { r.inAttribute(DlDpipeTables_NAMES, type, p, error) }
  return {
    dpipeTable: v0,
    unknownAttributes: unknown,
  }
}
function encodeDlDpipeTables(w: Writer, value: any): void {
  r.expectObject(value, "dl-dpipe-tables")
  let key = ''
  let index = -1
  try {
    for (key in value) {
      const item = value[key]
      if (item === undefined) continue
      switch (key) {
        case "dpipeTable": { r.expectArray(item); const list = item as readonly any[]; for (let i = 0; i < list.length; i++) { index = i; const item = list[i]; { const nest = w.startNest(28); encodeDlDpipeTable(w, item); w.endNest(nest) } } index = -1; }; break
        case "unknownAttributes": r.writeUnknown(w, item); break
        default: r.unknownKey("dl-dpipe-tables", ["dpipeTable"])
      }
    }
  } catch (error) { r.at(key, index, error) }
}
const DlDpipeTable_NAMES: Readonly<Record<number, string>> = {"29":"dpipe-table-name","30":"dpipe-table-size","31":"dpipe-table-matches","32":"dpipe-table-actions","33":"dpipe-table-counters-enabled","75":"dpipe-table-resource-id","76":"dpipe-table-resource-units"}
function decodeDlDpipeTable(view: ByteView, position: number, end: number): DlDpipeTable {
  const u16 = view.u16
  const { u8 } = view
  let v0: string | undefined
  let v1: bigint | undefined
  let v2: DlDpipeTableMatches | undefined
  let v3: DlDpipeTableActions | undefined
  let v4: number | undefined
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
        case 29: v0 = r.decodeText(u8, at, stop); continue
        case 30: case 75: case 76: if (length === 12) { const item = r.u64(view, at, LE); switch (type) { case 30: v1 = item; continue; case 75: v5 = item; continue; default: v6 = item; continue } } break
        case 31: v2 = decodeDlDpipeTableMatches(view, at, stop); continue
        case 32: v3 = decodeDlDpipeTableActions(view, at, stop); continue
        case 33: if (length === 5) { v4 = u8[at]!; continue } break
      }
      unknown = r.keep(unknown, view, p, length)
    }
    type = -1
    if (p < end) r.leftover(p, end)
  } catch (error) { r.inAttribute(DlDpipeTable_NAMES, type, p, error) }
  return {
    dpipeTableName: v0,
    dpipeTableSize: v1,
    dpipeTableMatches: v2,
    dpipeTableActions: v3,
    dpipeTableCountersEnabled: v4,
    dpipeTableResourceId: v5,
    dpipeTableResourceUnits: v6,
    unknownAttributes: unknown,
  }
}
function encodeDlDpipeTable(w: Writer, value: any): void {
  r.expectObject(value, "dl-dpipe-table")
  let key = ''
  try {
    for (key in value) {
      const item = value[key]
      if (item === undefined) continue
      switch (key) {
        case "dpipeTableName": r.writeString(w, 29, item); break
        case "dpipeTableSize": w.u64(30, item); break
        case "dpipeTableMatches": { const nest = w.startNest(31); encodeDlDpipeTableMatches(w, item); w.endNest(nest) }; break
        case "dpipeTableActions": { const nest = w.startNest(32); encodeDlDpipeTableActions(w, item); w.endNest(nest) }; break
        case "dpipeTableCountersEnabled": w.u8(33, item); break
        case "dpipeTableResourceId": w.u64(75, item); break
        case "dpipeTableResourceUnits": w.u64(76, item); break
        case "unknownAttributes": r.writeUnknown(w, item); break
        default: r.unknownKey("dl-dpipe-table", ["dpipeTableName","dpipeTableSize","dpipeTableMatches","dpipeTableActions","dpipeTableCountersEnabled","dpipeTableResourceId","dpipeTableResourceUnits"])
      }
    }
  } catch (error) { r.at(key, -1, error) }
}
const DlDpipeTableMatches_NAMES: Readonly<Record<number, string>> = {"40":"dpipe-match"}
function decodeDlDpipeTableMatches(view: ByteView, position: number, end: number): DlDpipeTableMatches {
  const u16 = view.u16
  let v0: (DlDpipeMatch)[] | undefined
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
        case 40: (v0 ??= []).push(decodeDlDpipeMatch(view, at, stop)); continue
      }
      unknown = r.keep(unknown, view, p, length)
    }
    type = -1
    if (p < end) r.leftover(p, end)
  } catch (error) { r.inAttribute(DlDpipeTableMatches_NAMES, type, p, error) }
  return {
    dpipeMatch: v0,
    unknownAttributes: unknown,
  }
}
function encodeDlDpipeTableMatches(w: Writer, value: any): void {
  r.expectObject(value, "dl-dpipe-table-matches")
  let key = ''
  let index = -1
  try {
    for (key in value) {
      const item = value[key]
      if (item === undefined) continue
      switch (key) {
        case "dpipeMatch": { r.expectArray(item); const list = item as readonly any[]; for (let i = 0; i < list.length; i++) { index = i; const item = list[i]; { const nest = w.startNest(40); encodeDlDpipeMatch(w, item); w.endNest(nest) } } index = -1; }; break
        case "unknownAttributes": r.writeUnknown(w, item); break
        default: r.unknownKey("dl-dpipe-table-matches", ["dpipeMatch"])
      }
    }
  } catch (error) { r.at(key, index, error) }
}
const DlDpipeTableActions_NAMES: Readonly<Record<number, string>> = {"43":"dpipe-action"}
function decodeDlDpipeTableActions(view: ByteView, position: number, end: number): DlDpipeTableActions {
  const u16 = view.u16
  let v0: (DlDpipeAction)[] | undefined
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
        case 43: (v0 ??= []).push(decodeDlDpipeAction(view, at, stop)); continue
      }
      unknown = r.keep(unknown, view, p, length)
    }
    type = -1
    if (p < end) r.leftover(p, end)
  } catch (error) { r.inAttribute(DlDpipeTableActions_NAMES, type, p, error) }
  return {
    dpipeAction: v0,
    unknownAttributes: unknown,
  }
}
function encodeDlDpipeTableActions(w: Writer, value: any): void {
  r.expectObject(value, "dl-dpipe-table-actions")
  let key = ''
  let index = -1
  try {
    for (key in value) {
      const item = value[key]
      if (item === undefined) continue
      switch (key) {
        case "dpipeAction": { r.expectArray(item); const list = item as readonly any[]; for (let i = 0; i < list.length; i++) { index = i; const item = list[i]; { const nest = w.startNest(43); encodeDlDpipeAction(w, item); w.endNest(nest) } } index = -1; }; break
        case "unknownAttributes": r.writeUnknown(w, item); break
        default: r.unknownKey("dl-dpipe-table-actions", ["dpipeAction"])
      }
    }
  } catch (error) { r.at(key, index, error) }
}
const DlDpipeEntries_NAMES: Readonly<Record<number, string>> = {"35":"dpipe-entry"}
function decodeDlDpipeEntries(view: ByteView, position: number, end: number): DlDpipeEntries {
  const u16 = view.u16
  let v0: (DlDpipeEntry)[] | undefined
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
        case 35: (v0 ??= []).push(decodeDlDpipeEntry(view, at, stop)); continue
      }
      unknown = r.keep(unknown, view, p, length)
    }
    type = -1
    if (p < end) r.leftover(p, end)
  } catch (error) { r.inAttribute(DlDpipeEntries_NAMES, type, p, error) }
  return {
    dpipeEntry: v0,
    unknownAttributes: unknown,
  }
}
function encodeDlDpipeEntries(w: Writer, value: any): void {
  r.expectObject(value, "dl-dpipe-entries")
  let key = ''
  let index = -1
  try {
    for (key in value) {
      const item = value[key]
      if (item === undefined) continue
      switch (key) {
        case "dpipeEntry": { r.expectArray(item); const list = item as readonly any[]; for (let i = 0; i < list.length; i++) { index = i; const item = list[i]; { const nest = w.startNest(35); encodeDlDpipeEntry(w, item); w.endNest(nest) } } index = -1; }; break
        case "unknownAttributes": r.writeUnknown(w, item); break
        default: r.unknownKey("dl-dpipe-entries", ["dpipeEntry"])
      }
    }
  } catch (error) { r.at(key, index, error) }
}
const DlDpipeEntry_NAMES: Readonly<Record<number, string>> = {"36":"dpipe-entry-index","37":"dpipe-entry-match-values","38":"dpipe-entry-action-values","39":"dpipe-entry-counter"}
function decodeDlDpipeEntry(view: ByteView, position: number, end: number): DlDpipeEntry {
  const u16 = view.u16
  let v0: bigint | undefined
  let v1: DlDpipeEntryMatchValues | undefined
  let v2: DlDpipeEntryActionValues | undefined
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
      const stop = p + length
      switch (type) {
        case 36: case 39: if (length === 12) { const item = r.u64(view, at, LE); switch (type) { case 36: v0 = item; continue; default: v3 = item; continue } } break
        case 37: v1 = decodeDlDpipeEntryMatchValues(view, at, stop); continue
        case 38: v2 = decodeDlDpipeEntryActionValues(view, at, stop); continue
      }
      unknown = r.keep(unknown, view, p, length)
    }
    type = -1
    if (p < end) r.leftover(p, end)
  } catch (error) { r.inAttribute(DlDpipeEntry_NAMES, type, p, error) }
  return {
    dpipeEntryIndex: v0,
    dpipeEntryMatchValues: v1,
    dpipeEntryActionValues: v2,
    dpipeEntryCounter: v3,
    unknownAttributes: unknown,
  }
}
function encodeDlDpipeEntry(w: Writer, value: any): void {
  r.expectObject(value, "dl-dpipe-entry")
  let key = ''
  try {
    for (key in value) {
      const item = value[key]
      if (item === undefined) continue
      switch (key) {
        case "dpipeEntryIndex": w.u64(36, item); break
        case "dpipeEntryMatchValues": { const nest = w.startNest(37); encodeDlDpipeEntryMatchValues(w, item); w.endNest(nest) }; break
        case "dpipeEntryActionValues": { const nest = w.startNest(38); encodeDlDpipeEntryActionValues(w, item); w.endNest(nest) }; break
        case "dpipeEntryCounter": w.u64(39, item); break
        case "unknownAttributes": r.writeUnknown(w, item); break
        default: r.unknownKey("dl-dpipe-entry", ["dpipeEntryIndex","dpipeEntryMatchValues","dpipeEntryActionValues","dpipeEntryCounter"])
      }
    }
  } catch (error) { r.at(key, -1, error) }
}
const DlDpipeEntryMatchValues_NAMES: Readonly<Record<number, string>> = {"41":"dpipe-match-value"}
function decodeDlDpipeEntryMatchValues(view: ByteView, position: number, end: number): DlDpipeEntryMatchValues {
  const u16 = view.u16
  let v0: (DlDpipeMatchValue)[] | undefined
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
        case 41: (v0 ??= []).push(decodeDlDpipeMatchValue(view, at, stop)); continue
      }
      unknown = r.keep(unknown, view, p, length)
    }
    type = -1
    if (p < end) r.leftover(p, end)
  } catch (error) { r.inAttribute(DlDpipeEntryMatchValues_NAMES, type, p, error) }
  return {
    dpipeMatchValue: v0,
    unknownAttributes: unknown,
  }
}
function encodeDlDpipeEntryMatchValues(w: Writer, value: any): void {
  r.expectObject(value, "dl-dpipe-entry-match-values")
  let key = ''
  let index = -1
  try {
    for (key in value) {
      const item = value[key]
      if (item === undefined) continue
      switch (key) {
        case "dpipeMatchValue": { r.expectArray(item); const list = item as readonly any[]; for (let i = 0; i < list.length; i++) { index = i; const item = list[i]; { const nest = w.startNest(41); encodeDlDpipeMatchValue(w, item); w.endNest(nest) } } index = -1; }; break
        case "unknownAttributes": r.writeUnknown(w, item); break
        default: r.unknownKey("dl-dpipe-entry-match-values", ["dpipeMatchValue"])
      }
    }
  } catch (error) { r.at(key, index, error) }
}
const DlDpipeEntryActionValues_NAMES: Readonly<Record<number, string>> = {"44":"dpipe-action-value"}
function decodeDlDpipeEntryActionValues(view: ByteView, position: number, end: number): DlDpipeEntryActionValues {
  const u16 = view.u16
  let v0: (DlDpipeActionValue)[] | undefined
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
        case 44: (v0 ??= []).push(decodeDlDpipeActionValue(view, at, stop)); continue
      }
      unknown = r.keep(unknown, view, p, length)
    }
    type = -1
    if (p < end) r.leftover(p, end)
  } catch (error) { r.inAttribute(DlDpipeEntryActionValues_NAMES, type, p, error) }
  return {
    dpipeActionValue: v0,
    unknownAttributes: unknown,
  }
}
function encodeDlDpipeEntryActionValues(w: Writer, value: any): void {
  r.expectObject(value, "dl-dpipe-entry-action-values")
  let key = ''
  let index = -1
  try {
    for (key in value) {
      const item = value[key]
      if (item === undefined) continue
      switch (key) {
        case "dpipeActionValue": { r.expectArray(item); const list = item as readonly any[]; for (let i = 0; i < list.length; i++) { index = i; const item = list[i]; { const nest = w.startNest(44); encodeDlDpipeActionValue(w, item); w.endNest(nest) } } index = -1; }; break
        case "unknownAttributes": r.writeUnknown(w, item); break
        default: r.unknownKey("dl-dpipe-entry-action-values", ["dpipeActionValue"])
      }
    }
  } catch (error) { r.at(key, index, error) }
}
const DlDpipeMatch_NAMES: Readonly<Record<number, string>> = {"42":"dpipe-match-type","52":"dpipe-header-id","54":"dpipe-header-global","55":"dpipe-header-index","58":"dpipe-field-id"}
function decodeDlDpipeMatch(view: ByteView, position: number, end: number): DlDpipeMatch {
  const u16 = view.u16
  const { u8, u32 } = view
  let v0: DpipeMatchType | undefined
  let v1: DpipeHeaderId | undefined
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
        case 42: if (length === 8) { v0 = (DPIPE_MATCH_TYPE_NAMES[u32[at >> 2]!] ?? u32[at >> 2]!); continue } break
        case 52: if (length === 8) { v1 = (DPIPE_HEADER_ID_NAMES[u32[at >> 2]!] ?? u32[at >> 2]!); continue } break
        case 54: if (length === 5) { v2 = u8[at]!; continue } break
        case 55: case 58: if (length === 8) { const item = u32[at >> 2]!; switch (type) { case 55: v3 = item; continue; default: v4 = item; continue } } break
      }
      unknown = r.keep(unknown, view, p, length)
    }
    type = -1
    if (p < end) r.leftover(p, end)
  } catch (error) { r.inAttribute(DlDpipeMatch_NAMES, type, p, error) }
  return {
    dpipeMatchType: v0,
    dpipeHeaderId: v1,
    dpipeHeaderGlobal: v2,
    dpipeHeaderIndex: v3,
    dpipeFieldId: v4,
    unknownAttributes: unknown,
  }
}
function encodeDlDpipeMatch(w: Writer, value: any): void {
  r.expectObject(value, "dl-dpipe-match")
  let key = ''
  try {
    for (key in value) {
      const item = value[key]
      if (item === undefined) continue
      switch (key) {
        case "dpipeMatchType": w.u32(42, r.enumNumber(DPIPE_MATCH_TYPE_NUMBERS, item)); break
        case "dpipeHeaderId": w.u32(52, r.enumNumber(DPIPE_HEADER_ID_NUMBERS, item)); break
        case "dpipeHeaderGlobal": w.u8(54, item); break
        case "dpipeHeaderIndex": w.u32(55, item); break
        case "dpipeFieldId": w.u32(58, item); break
        case "unknownAttributes": r.writeUnknown(w, item); break
        default: r.unknownKey("dl-dpipe-match", ["dpipeMatchType","dpipeHeaderId","dpipeHeaderGlobal","dpipeHeaderIndex","dpipeFieldId"])
      }
    }
  } catch (error) { r.at(key, -1, error) }
}
const DlDpipeMatchValue_NAMES: Readonly<Record<number, string>> = {"40":"dpipe-match","46":"dpipe-value","47":"dpipe-value-mask","48":"dpipe-value-mapping"}
function decodeDlDpipeMatchValue(view: ByteView, position: number, end: number): DlDpipeMatchValue {
  const u16 = view.u16
  const { u8, u32 } = view
  let v0: (DlDpipeMatch)[] | undefined
  let v1: Uint8Array | undefined
  let v2: Uint8Array | undefined
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
        case 40: (v0 ??= []).push(decodeDlDpipeMatch(view, at, stop)); continue
        case 46: case 47: { const item = r.bytes(u8, at, stop); switch (type) { case 46: v1 = item; continue; default: v2 = item; continue } }
        case 48: if (length === 8) { v3 = u32[at >> 2]!; continue } break
      }
      unknown = r.keep(unknown, view, p, length)
    }
    type = -1
    if (p < end) r.leftover(p, end)
  } catch (error) { r.inAttribute(DlDpipeMatchValue_NAMES, type, p, error) }
  return {
    dpipeMatch: v0,
    dpipeValue: v1,
    dpipeValueMask: v2,
    dpipeValueMapping: v3,
    unknownAttributes: unknown,
  }
}
function encodeDlDpipeMatchValue(w: Writer, value: any): void {
  r.expectObject(value, "dl-dpipe-match-value")
  let key = ''
  let index = -1
  try {
    for (key in value) {
      const item = value[key]
      if (item === undefined) continue
      switch (key) {
        case "dpipeMatch": { r.expectArray(item); const list = item as readonly any[]; for (let i = 0; i < list.length; i++) { index = i; const item = list[i]; { const nest = w.startNest(40); encodeDlDpipeMatch(w, item); w.endNest(nest) } } index = -1; }; break
        case "dpipeValue": r.writeBytes(w, 46, item); break
        case "dpipeValueMask": r.writeBytes(w, 47, item); break
        case "dpipeValueMapping": w.u32(48, item); break
        case "unknownAttributes": r.writeUnknown(w, item); break
        default: r.unknownKey("dl-dpipe-match-value", ["dpipeMatch","dpipeValue","dpipeValueMask","dpipeValueMapping"])
      }
    }
  } catch (error) { r.at(key, index, error) }
}
const DlDpipeAction_NAMES: Readonly<Record<number, string>> = {"45":"dpipe-action-type","52":"dpipe-header-id","54":"dpipe-header-global","55":"dpipe-header-index","58":"dpipe-field-id"}
function decodeDlDpipeAction(view: ByteView, position: number, end: number): DlDpipeAction {
  const u16 = view.u16
  const { u8, u32 } = view
  let v0: DpipeActionType | undefined
  let v1: DpipeHeaderId | undefined
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
        case 45: if (length === 8) { v0 = (DPIPE_ACTION_TYPE_NAMES[u32[at >> 2]!] ?? u32[at >> 2]!); continue } break
        case 52: if (length === 8) { v1 = (DPIPE_HEADER_ID_NAMES[u32[at >> 2]!] ?? u32[at >> 2]!); continue } break
        case 54: if (length === 5) { v2 = u8[at]!; continue } break
        case 55: case 58: if (length === 8) { const item = u32[at >> 2]!; switch (type) { case 55: v3 = item; continue; default: v4 = item; continue } } break
      }
      unknown = r.keep(unknown, view, p, length)
    }
    type = -1
    if (p < end) r.leftover(p, end)
  } catch (error) { r.inAttribute(DlDpipeAction_NAMES, type, p, error) }
  return {
    dpipeActionType: v0,
    dpipeHeaderId: v1,
    dpipeHeaderGlobal: v2,
    dpipeHeaderIndex: v3,
    dpipeFieldId: v4,
    unknownAttributes: unknown,
  }
}
function encodeDlDpipeAction(w: Writer, value: any): void {
  r.expectObject(value, "dl-dpipe-action")
  let key = ''
  try {
    for (key in value) {
      const item = value[key]
      if (item === undefined) continue
      switch (key) {
        case "dpipeActionType": w.u32(45, r.enumNumber(DPIPE_ACTION_TYPE_NUMBERS, item)); break
        case "dpipeHeaderId": w.u32(52, r.enumNumber(DPIPE_HEADER_ID_NUMBERS, item)); break
        case "dpipeHeaderGlobal": w.u8(54, item); break
        case "dpipeHeaderIndex": w.u32(55, item); break
        case "dpipeFieldId": w.u32(58, item); break
        case "unknownAttributes": r.writeUnknown(w, item); break
        default: r.unknownKey("dl-dpipe-action", ["dpipeActionType","dpipeHeaderId","dpipeHeaderGlobal","dpipeHeaderIndex","dpipeFieldId"])
      }
    }
  } catch (error) { r.at(key, -1, error) }
}
const DlDpipeActionValue_NAMES: Readonly<Record<number, string>> = {"43":"dpipe-action","46":"dpipe-value","47":"dpipe-value-mask","48":"dpipe-value-mapping"}
function decodeDlDpipeActionValue(view: ByteView, position: number, end: number): DlDpipeActionValue {
  const u16 = view.u16
  const { u8, u32 } = view
  let v0: (DlDpipeAction)[] | undefined
  let v1: Uint8Array | undefined
  let v2: Uint8Array | undefined
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
        case 43: (v0 ??= []).push(decodeDlDpipeAction(view, at, stop)); continue
        case 46: case 47: { const item = r.bytes(u8, at, stop); switch (type) { case 46: v1 = item; continue; default: v2 = item; continue } }
        case 48: if (length === 8) { v3 = u32[at >> 2]!; continue } break
      }
      unknown = r.keep(unknown, view, p, length)
    }
    type = -1
    if (p < end) r.leftover(p, end)
  } catch (error) { r.inAttribute(DlDpipeActionValue_NAMES, type, p, error) }
  return {
    dpipeAction: v0,
    dpipeValue: v1,
    dpipeValueMask: v2,
    dpipeValueMapping: v3,
    unknownAttributes: unknown,
  }
}
function encodeDlDpipeActionValue(w: Writer, value: any): void {
  r.expectObject(value, "dl-dpipe-action-value")
  let key = ''
  let index = -1
  try {
    for (key in value) {
      const item = value[key]
      if (item === undefined) continue
      switch (key) {
        case "dpipeAction": { r.expectArray(item); const list = item as readonly any[]; for (let i = 0; i < list.length; i++) { index = i; const item = list[i]; { const nest = w.startNest(43); encodeDlDpipeAction(w, item); w.endNest(nest) } } index = -1; }; break
        case "dpipeValue": r.writeBytes(w, 46, item); break
        case "dpipeValueMask": r.writeBytes(w, 47, item); break
        case "dpipeValueMapping": w.u32(48, item); break
        case "unknownAttributes": r.writeUnknown(w, item); break
        default: r.unknownKey("dl-dpipe-action-value", ["dpipeAction","dpipeValue","dpipeValueMask","dpipeValueMapping"])
      }
    }
  } catch (error) { r.at(key, index, error) }
}
const DlDpipeHeaders_NAMES: Readonly<Record<number, string>> = {"50":"dpipe-header"}
function decodeDlDpipeHeaders(view: ByteView, position: number, end: number): DlDpipeHeaders {
  const u16 = view.u16
  let v0: (DlDpipeHeader)[] | undefined
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
        case 50: (v0 ??= []).push(decodeDlDpipeHeader(view, at, stop)); continue
      }
      unknown = r.keep(unknown, view, p, length)
    }
    type = -1
    if (p < end) r.leftover(p, end)
  } catch (error) { r.inAttribute(DlDpipeHeaders_NAMES, type, p, error) }
  return {
    dpipeHeader: v0,
    unknownAttributes: unknown,
  }
}
function encodeDlDpipeHeaders(w: Writer, value: any): void {
  r.expectObject(value, "dl-dpipe-headers")
  let key = ''
  let index = -1
  try {
    for (key in value) {
      const item = value[key]
      if (item === undefined) continue
      switch (key) {
        case "dpipeHeader": { r.expectArray(item); const list = item as readonly any[]; for (let i = 0; i < list.length; i++) { index = i; const item = list[i]; { const nest = w.startNest(50); encodeDlDpipeHeader(w, item); w.endNest(nest) } } index = -1; }; break
        case "unknownAttributes": r.writeUnknown(w, item); break
        default: r.unknownKey("dl-dpipe-headers", ["dpipeHeader"])
      }
    }
  } catch (error) { r.at(key, index, error) }
}
const DlDpipeHeader_NAMES: Readonly<Record<number, string>> = {"51":"dpipe-header-name","52":"dpipe-header-id","53":"dpipe-header-fields","54":"dpipe-header-global"}
function decodeDlDpipeHeader(view: ByteView, position: number, end: number): DlDpipeHeader {
  const u16 = view.u16
  const { u8, u32 } = view
  let v0: string | undefined
  let v1: DpipeHeaderId | undefined
  let v2: number | undefined
  let v3: DlDpipeHeaderFields | undefined
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
        case 51: v0 = r.decodeText(u8, at, stop); continue
        case 52: if (length === 8) { v1 = (DPIPE_HEADER_ID_NAMES[u32[at >> 2]!] ?? u32[at >> 2]!); continue } break
        case 54: if (length === 5) { v2 = u8[at]!; continue } break
        case 53: v3 = decodeDlDpipeHeaderFields(view, at, stop); continue
      }
      unknown = r.keep(unknown, view, p, length)
    }
    type = -1
    if (p < end) r.leftover(p, end)
  } catch (error) { r.inAttribute(DlDpipeHeader_NAMES, type, p, error) }
  return {
    dpipeHeaderName: v0,
    dpipeHeaderId: v1,
    dpipeHeaderGlobal: v2,
    dpipeHeaderFields: v3,
    unknownAttributes: unknown,
  }
}
function encodeDlDpipeHeader(w: Writer, value: any): void {
  r.expectObject(value, "dl-dpipe-header")
  let key = ''
  try {
    for (key in value) {
      const item = value[key]
      if (item === undefined) continue
      switch (key) {
        case "dpipeHeaderName": r.writeString(w, 51, item); break
        case "dpipeHeaderId": w.u32(52, r.enumNumber(DPIPE_HEADER_ID_NUMBERS, item)); break
        case "dpipeHeaderGlobal": w.u8(54, item); break
        case "dpipeHeaderFields": { const nest = w.startNest(53); encodeDlDpipeHeaderFields(w, item); w.endNest(nest) }; break
        case "unknownAttributes": r.writeUnknown(w, item); break
        default: r.unknownKey("dl-dpipe-header", ["dpipeHeaderName","dpipeHeaderId","dpipeHeaderGlobal","dpipeHeaderFields"])
      }
    }
  } catch (error) { r.at(key, -1, error) }
}
const DlDpipeHeaderFields_NAMES: Readonly<Record<number, string>> = {"56":"dpipe-field"}
function decodeDlDpipeHeaderFields(view: ByteView, position: number, end: number): DlDpipeHeaderFields {
  const u16 = view.u16
  let v0: (DlDpipeField)[] | undefined
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
        case 56: (v0 ??= []).push(decodeDlDpipeField(view, at, stop)); continue
      }
      unknown = r.keep(unknown, view, p, length)
    }
    type = -1
    if (p < end) r.leftover(p, end)
  } catch (error) { r.inAttribute(DlDpipeHeaderFields_NAMES, type, p, error) }
  return {
    dpipeField: v0,
    unknownAttributes: unknown,
  }
}
function encodeDlDpipeHeaderFields(w: Writer, value: any): void {
  r.expectObject(value, "dl-dpipe-header-fields")
  let key = ''
  let index = -1
  try {
    for (key in value) {
      const item = value[key]
      if (item === undefined) continue
      switch (key) {
        case "dpipeField": { r.expectArray(item); const list = item as readonly any[]; for (let i = 0; i < list.length; i++) { index = i; const item = list[i]; { const nest = w.startNest(56); encodeDlDpipeField(w, item); w.endNest(nest) } } index = -1; }; break
        case "unknownAttributes": r.writeUnknown(w, item); break
        default: r.unknownKey("dl-dpipe-header-fields", ["dpipeField"])
      }
    }
  } catch (error) { r.at(key, index, error) }
}
const DlDpipeField_NAMES: Readonly<Record<number, string>> = {"57":"dpipe-field-name","58":"dpipe-field-id","59":"dpipe-field-bitwidth","60":"dpipe-field-mapping-type"}
function decodeDlDpipeField(view: ByteView, position: number, end: number): DlDpipeField {
  const u16 = view.u16
  const { u8, u32 } = view
  let v0: string | undefined
  let v1: number | undefined
  let v2: number | undefined
  let v3: DpipeFieldMappingType | undefined
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
        case 57: v0 = r.decodeText(u8, at, stop); continue
        case 58: case 59: if (length === 8) { const item = u32[at >> 2]!; switch (type) { case 58: v1 = item; continue; default: v2 = item; continue } } break
        case 60: if (length === 8) { v3 = (DPIPE_FIELD_MAPPING_TYPE_NAMES[u32[at >> 2]!] ?? u32[at >> 2]!); continue } break
      }
      unknown = r.keep(unknown, view, p, length)
    }
    type = -1
    if (p < end) r.leftover(p, end)
  } catch (error) { r.inAttribute(DlDpipeField_NAMES, type, p, error) }
  return {
    dpipeFieldName: v0,
    dpipeFieldId: v1,
    dpipeFieldBitwidth: v2,
    dpipeFieldMappingType: v3,
    unknownAttributes: unknown,
  }
}
function encodeDlDpipeField(w: Writer, value: any): void {
  r.expectObject(value, "dl-dpipe-field")
  let key = ''
  try {
    for (key in value) {
      const item = value[key]
      if (item === undefined) continue
      switch (key) {
        case "dpipeFieldName": r.writeString(w, 57, item); break
        case "dpipeFieldId": w.u32(58, item); break
        case "dpipeFieldBitwidth": w.u32(59, item); break
        case "dpipeFieldMappingType": w.u32(60, r.enumNumber(DPIPE_FIELD_MAPPING_TYPE_NUMBERS, item)); break
        case "unknownAttributes": r.writeUnknown(w, item); break
        default: r.unknownKey("dl-dpipe-field", ["dpipeFieldName","dpipeFieldId","dpipeFieldBitwidth","dpipeFieldMappingType"])
      }
    }
  } catch (error) { r.at(key, -1, error) }
}
const DlResourceList_NAMES: Readonly<Record<number, string>> = {"64":"resource"}
function decodeDlResourceList(view: ByteView, position: number, end: number): DlResourceList {
  const u16 = view.u16
  let v0: (DlResource)[] | undefined
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
        case 64: (v0 ??= []).push(decodeDlResource(view, at, stop)); continue
      }
      unknown = r.keep(unknown, view, p, length)
    }
    type = -1
    if (p < end) r.leftover(p, end)
  } catch (error) { r.inAttribute(DlResourceList_NAMES, type, p, error) }
  return {
    resource: v0,
    unknownAttributes: unknown,
  }
}
function encodeDlResourceList(w: Writer, value: any): void {
  r.expectObject(value, "dl-resource-list")
  let key = ''
  let index = -1
  try {
    for (key in value) {
      const item = value[key]
      if (item === undefined) continue
      switch (key) {
        case "resource": { r.expectArray(item); const list = item as readonly any[]; for (let i = 0; i < list.length; i++) { index = i; const item = list[i]; { const nest = w.startNest(64); encodeDlResource(w, item); w.endNest(nest) } } index = -1; }; break
        case "unknownAttributes": r.writeUnknown(w, item); break
        default: r.unknownKey("dl-resource-list", ["resource"])
      }
    }
  } catch (error) { r.at(key, index, error) }
}
const DlResource_NAMES: Readonly<Record<number, string>> = {"65":"resource-name","66":"resource-id","67":"resource-size","68":"resource-size-new","69":"resource-size-valid","70":"resource-size-min","71":"resource-size-max","72":"resource-size-gran","73":"resource-unit","74":"resource-occ"}
function decodeDlResource(view: ByteView, position: number, end: number): DlResource {
  const u16 = view.u16
  const { u8 } = view
  let v0: string | undefined
  let v1: bigint | undefined
  let v2: bigint | undefined
  let v3: bigint | undefined
  let v4: number | undefined
  let v5: bigint | undefined
  let v6: bigint | undefined
  let v7: bigint | undefined
  let v8: ResourceUnit | undefined
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
        case 65: v0 = r.decodeText(u8, at, stop); continue
        case 66: case 67: case 68: case 70: case 71: case 72: case 74: if (length === 12) { const item = r.u64(view, at, LE); switch (type) { case 66: v1 = item; continue; case 67: v2 = item; continue; case 68: v3 = item; continue; case 70: v5 = item; continue; case 71: v6 = item; continue; case 72: v7 = item; continue; default: v9 = item; continue } } break
        case 69: if (length === 5) { v4 = u8[at]!; continue } break
        case 73: if (length === 5) { v8 = (RESOURCE_UNIT_NAMES[u8[at]!] ?? u8[at]!); continue } break
      }
      unknown = r.keep(unknown, view, p, length)
    }
    type = -1
    if (p < end) r.leftover(p, end)
  } catch (error) { r.inAttribute(DlResource_NAMES, type, p, error) }
  return {
    resourceName: v0,
    resourceId: v1,
    resourceSize: v2,
    resourceSizeNew: v3,
    resourceSizeValid: v4,
    resourceSizeMin: v5,
    resourceSizeMax: v6,
    resourceSizeGran: v7,
    resourceUnit: v8,
    resourceOcc: v9,
    unknownAttributes: unknown,
  }
}
function encodeDlResource(w: Writer, value: any): void {
  r.expectObject(value, "dl-resource")
  let key = ''
  try {
    for (key in value) {
      const item = value[key]
      if (item === undefined) continue
      switch (key) {
        case "resourceName": r.writeString(w, 65, item); break
        case "resourceId": w.u64(66, item); break
        case "resourceSize": w.u64(67, item); break
        case "resourceSizeNew": w.u64(68, item); break
        case "resourceSizeValid": w.u8(69, item); break
        case "resourceSizeMin": w.u64(70, item); break
        case "resourceSizeMax": w.u64(71, item); break
        case "resourceSizeGran": w.u64(72, item); break
        case "resourceUnit": w.u8(73, r.enumNumber(RESOURCE_UNIT_NUMBERS, item)); break
        case "resourceOcc": w.u64(74, item); break
        case "unknownAttributes": r.writeUnknown(w, item); break
        default: r.unknownKey("dl-resource", ["resourceName","resourceId","resourceSize","resourceSizeNew","resourceSizeValid","resourceSizeMin","resourceSizeMax","resourceSizeGran","resourceUnit","resourceOcc"])
      }
    }
  } catch (error) { r.at(key, -1, error) }
}
const DlParam_NAMES: Readonly<Record<number, string>> = {"81":"param-name","82":"param-generic","83":"param-type"}
function decodeDlParam(view: ByteView, position: number, end: number): DlParam {
  const u16 = view.u16
  const { u8 } = view
  let v0: string | undefined
  let v1: boolean | undefined
  let v2: VarAttrType | undefined
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
        case 81: v0 = r.decodeText(u8, at, stop); continue
        case 82: if (length === 4) { v1 = true; continue } break
        case 83: if (length === 5) { v2 = (VAR_ATTR_TYPE_NAMES[u8[at]!] ?? u8[at]!); continue } break
      }
      unknown = r.keep(unknown, view, p, length)
    }
    type = -1
    if (p < end) r.leftover(p, end)
  } catch (error) { r.inAttribute(DlParam_NAMES, type, p, error) }
  return {
    paramName: v0,
    paramGeneric: v1,
    paramType: v2,
    unknownAttributes: unknown,
  }
}
function encodeDlParam(w: Writer, value: any): void {
  r.expectObject(value, "dl-param")
  let key = ''
  try {
    for (key in value) {
      const item = value[key]
      if (item === undefined) continue
      switch (key) {
        case "paramName": r.writeString(w, 81, item); break
        case "paramGeneric": r.writeFlag(w, 82, item); break
        case "paramType": w.u8(83, r.enumNumber(VAR_ATTR_TYPE_NUMBERS, item)); break
        case "unknownAttributes": r.writeUnknown(w, item); break
        default: r.unknownKey("dl-param", ["paramName","paramGeneric","paramType"])
      }
    }
  } catch (error) { r.at(key, -1, error) }
}
const DlRegionSnapshots_NAMES: Readonly<Record<number, string>> = {"91":"region-snapshot"}
function decodeDlRegionSnapshots(view: ByteView, position: number, end: number): DlRegionSnapshots {
  const u16 = view.u16
  let v0: (DlRegionSnapshot)[] | undefined
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
        case 91: (v0 ??= []).push(decodeDlRegionSnapshot(view, at, stop)); continue
      }
      unknown = r.keep(unknown, view, p, length)
    }
    type = -1
    if (p < end) r.leftover(p, end)
  } catch (error) { r.inAttribute(DlRegionSnapshots_NAMES, type, p, error) }
  return {
    regionSnapshot: v0,
    unknownAttributes: unknown,
  }
}
function encodeDlRegionSnapshots(w: Writer, value: any): void {
  r.expectObject(value, "dl-region-snapshots")
  let key = ''
  let index = -1
  try {
    for (key in value) {
      const item = value[key]
      if (item === undefined) continue
      switch (key) {
        case "regionSnapshot": { r.expectArray(item); const list = item as readonly any[]; for (let i = 0; i < list.length; i++) { index = i; const item = list[i]; { const nest = w.startNest(91); encodeDlRegionSnapshot(w, item); w.endNest(nest) } } index = -1; }; break
        case "unknownAttributes": r.writeUnknown(w, item); break
        default: r.unknownKey("dl-region-snapshots", ["regionSnapshot"])
      }
    }
  } catch (error) { r.at(key, index, error) }
}
const DlRegionSnapshot_NAMES: Readonly<Record<number, string>> = {"92":"region-snapshot-id"}
function decodeDlRegionSnapshot(view: ByteView, position: number, end: number): DlRegionSnapshot {
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
        case 92: if (length === 8) { v0 = u32[at >> 2]!; continue } break
      }
      unknown = r.keep(unknown, view, p, length)
    }
    type = -1
    if (p < end) r.leftover(p, end)
  } catch (error) { r.inAttribute(DlRegionSnapshot_NAMES, type, p, error) }
  return {
    regionSnapshotId: v0,
    unknownAttributes: unknown,
  }
}
function encodeDlRegionSnapshot(w: Writer, value: any): void {
  r.expectObject(value, "dl-region-snapshot")
  let key = ''
  try {
    for (key in value) {
      const item = value[key]
      if (item === undefined) continue
      switch (key) {
        case "regionSnapshotId": w.u32(92, item); break
        case "unknownAttributes": r.writeUnknown(w, item); break
        default: r.unknownKey("dl-region-snapshot", ["regionSnapshotId"])
      }
    }
  } catch (error) { r.at(key, -1, error) }
}
const DlRegionChunks_NAMES: Readonly<Record<number, string>> = {"94":"region-chunk"}
function decodeDlRegionChunks(view: ByteView, position: number, end: number): DlRegionChunks {
  const u16 = view.u16
  let v0: (DlRegionChunk)[] | undefined
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
        case 94: (v0 ??= []).push(decodeDlRegionChunk(view, at, stop)); continue
      }
      unknown = r.keep(unknown, view, p, length)
    }
    type = -1
    if (p < end) r.leftover(p, end)
  } catch (error) { r.inAttribute(DlRegionChunks_NAMES, type, p, error) }
  return {
    regionChunk: v0,
    unknownAttributes: unknown,
  }
}
function encodeDlRegionChunks(w: Writer, value: any): void {
  r.expectObject(value, "dl-region-chunks")
  let key = ''
  let index = -1
  try {
    for (key in value) {
      const item = value[key]
      if (item === undefined) continue
      switch (key) {
        case "regionChunk": { r.expectArray(item); const list = item as readonly any[]; for (let i = 0; i < list.length; i++) { index = i; const item = list[i]; { const nest = w.startNest(94); encodeDlRegionChunk(w, item); w.endNest(nest) } } index = -1; }; break
        case "unknownAttributes": r.writeUnknown(w, item); break
        default: r.unknownKey("dl-region-chunks", ["regionChunk"])
      }
    }
  } catch (error) { r.at(key, index, error) }
}
const DlRegionChunk_NAMES: Readonly<Record<number, string>> = {"95":"region-chunk-data","96":"region-chunk-addr"}
function decodeDlRegionChunk(view: ByteView, position: number, end: number): DlRegionChunk {
  const u16 = view.u16
  const { u8 } = view
  let v0: Uint8Array | undefined
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
      const stop = p + length
      switch (type) {
        case 95: v0 = r.bytes(u8, at, stop); continue
        case 96: if (length === 12) { v1 = r.u64(view, at, LE); continue } break
      }
      unknown = r.keep(unknown, view, p, length)
    }
    type = -1
    if (p < end) r.leftover(p, end)
  } catch (error) { r.inAttribute(DlRegionChunk_NAMES, type, p, error) }
  return {
    regionChunkData: v0,
    regionChunkAddr: v1,
    unknownAttributes: unknown,
  }
}
function encodeDlRegionChunk(w: Writer, value: any): void {
  r.expectObject(value, "dl-region-chunk")
  let key = ''
  try {
    for (key in value) {
      const item = value[key]
      if (item === undefined) continue
      switch (key) {
        case "regionChunkData": r.writeBytes(w, 95, item); break
        case "regionChunkAddr": w.u64(96, item); break
        case "unknownAttributes": r.writeUnknown(w, item); break
        default: r.unknownKey("dl-region-chunk", ["regionChunkData","regionChunkAddr"])
      }
    }
  } catch (error) { r.at(key, -1, error) }
}
const DlInfoVersion_NAMES: Readonly<Record<number, string>> = {"103":"info-version-name","104":"info-version-value"}
function decodeDlInfoVersion(view: ByteView, position: number, end: number): DlInfoVersion {
  const u16 = view.u16
  const { u8 } = view
  let v0: string | undefined
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
        case 103: case 104: { const item = r.decodeText(u8, at, stop); switch (type) { case 103: v0 = item; continue; default: v1 = item; continue } }
      }
      unknown = r.keep(unknown, view, p, length)
    }
    type = -1
    if (p < end) r.leftover(p, end)
  } catch (error) { r.inAttribute(DlInfoVersion_NAMES, type, p, error) }
  return {
    infoVersionName: v0,
    infoVersionValue: v1,
    unknownAttributes: unknown,
  }
}
function encodeDlInfoVersion(w: Writer, value: any): void {
  r.expectObject(value, "dl-info-version")
  let key = ''
  try {
    for (key in value) {
      const item = value[key]
      if (item === undefined) continue
      switch (key) {
        case "infoVersionName": r.writeString(w, 103, item); break
        case "infoVersionValue": r.writeString(w, 104, item); break
        case "unknownAttributes": r.writeUnknown(w, item); break
        default: r.unknownKey("dl-info-version", ["infoVersionName","infoVersionValue"])
      }
    }
  } catch (error) { r.at(key, -1, error) }
}
const DlFmsg_NAMES: Readonly<Record<number, string>> = {"107":"fmsg-obj-nest-start","108":"fmsg-pair-nest-start","109":"fmsg-arr-nest-start","110":"fmsg-nest-end","111":"fmsg-obj-name"}
function decodeDlFmsg(view: ByteView, position: number, end: number): DlFmsg {
  const u16 = view.u16
  const { u8 } = view
  let v0: boolean | undefined
  let v1: boolean | undefined
  let v2: boolean | undefined
  let v3: boolean | undefined
  let v4: string | undefined
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
        case 107: case 108: case 109: case 110: if (length === 4) { const item = true; switch (type) { case 107: v0 = item; continue; case 108: v1 = item; continue; case 109: v2 = item; continue; default: v3 = item; continue } } break
        case 111: v4 = r.decodeText(u8, at, stop); continue
      }
      unknown = r.keep(unknown, view, p, length)
    }
    type = -1
    if (p < end) r.leftover(p, end)
  } catch (error) { r.inAttribute(DlFmsg_NAMES, type, p, error) }
  return {
    fmsgObjNestStart: v0,
    fmsgPairNestStart: v1,
    fmsgArrNestStart: v2,
    fmsgNestEnd: v3,
    fmsgObjName: v4,
    unknownAttributes: unknown,
  }
}
function encodeDlFmsg(w: Writer, value: any): void {
  r.expectObject(value, "dl-fmsg")
  let key = ''
  try {
    for (key in value) {
      const item = value[key]
      if (item === undefined) continue
      switch (key) {
        case "fmsgObjNestStart": r.writeFlag(w, 107, item); break
        case "fmsgPairNestStart": r.writeFlag(w, 108, item); break
        case "fmsgArrNestStart": r.writeFlag(w, 109, item); break
        case "fmsgNestEnd": r.writeFlag(w, 110, item); break
        case "fmsgObjName": r.writeString(w, 111, item); break
        case "unknownAttributes": r.writeUnknown(w, item); break
        default: r.unknownKey("dl-fmsg", ["fmsgObjNestStart","fmsgPairNestStart","fmsgArrNestStart","fmsgNestEnd","fmsgObjName"])
      }
    }
  } catch (error) { r.at(key, -1, error) }
}
const DlHealthReporter_NAMES: Readonly<Record<number, string>> = {"115":"health-reporter-name","116":"health-reporter-state","117":"health-reporter-err-count","118":"health-reporter-recover-count","119":"health-reporter-dump-ts","120":"health-reporter-graceful-period","121":"health-reporter-auto-recover","137":"health-reporter-dump-ts-ns","141":"health-reporter-auto-dump","181":"health-reporter-burst-period"}
function decodeDlHealthReporter(view: ByteView, position: number, end: number): DlHealthReporter {
  const u16 = view.u16
  const { u8 } = view
  let v0: string | undefined
  let v1: number | undefined
  let v2: bigint | undefined
  let v3: bigint | undefined
  let v4: bigint | undefined
  let v5: number | undefined
  let v6: bigint | undefined
  let v7: bigint | undefined
  let v8: number | undefined
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
        case 115: v0 = r.decodeText(u8, at, stop); continue
        case 116: case 121: case 141: if (length === 5) { const item = u8[at]!; switch (type) { case 116: v1 = item; continue; case 121: v5 = item; continue; default: v8 = item; continue } } break
        case 117: case 118: case 120: case 119: case 137: case 181: if (length === 12) { const item = r.u64(view, at, LE); switch (type) { case 117: v2 = item; continue; case 118: v3 = item; continue; case 120: v4 = item; continue; case 119: v6 = item; continue; case 137: v7 = item; continue; default: v9 = item; continue } } break
      }
      unknown = r.keep(unknown, view, p, length)
    }
    type = -1
    if (p < end) r.leftover(p, end)
  } catch (error) { r.inAttribute(DlHealthReporter_NAMES, type, p, error) }
  return {
    healthReporterName: v0,
    healthReporterState: v1,
    healthReporterErrCount: v2,
    healthReporterRecoverCount: v3,
    healthReporterGracefulPeriod: v4,
    healthReporterAutoRecover: v5,
    healthReporterDumpTs: v6,
    healthReporterDumpTsNs: v7,
    healthReporterAutoDump: v8,
    healthReporterBurstPeriod: v9,
    unknownAttributes: unknown,
  }
}
function encodeDlHealthReporter(w: Writer, value: any): void {
  r.expectObject(value, "dl-health-reporter")
  let key = ''
  try {
    for (key in value) {
      const item = value[key]
      if (item === undefined) continue
      switch (key) {
        case "healthReporterName": r.writeString(w, 115, item); break
        case "healthReporterState": w.u8(116, item); break
        case "healthReporterErrCount": w.u64(117, item); break
        case "healthReporterRecoverCount": w.u64(118, item); break
        case "healthReporterGracefulPeriod": w.u64(120, item); break
        case "healthReporterAutoRecover": w.u8(121, item); break
        case "healthReporterDumpTs": w.u64(119, item); break
        case "healthReporterDumpTsNs": w.u64(137, item); break
        case "healthReporterAutoDump": w.u8(141, item); break
        case "healthReporterBurstPeriod": w.u64(181, item); break
        case "unknownAttributes": r.writeUnknown(w, item); break
        default: r.unknownKey("dl-health-reporter", ["healthReporterName","healthReporterState","healthReporterErrCount","healthReporterRecoverCount","healthReporterGracefulPeriod","healthReporterAutoRecover","healthReporterDumpTs","healthReporterDumpTsNs","healthReporterAutoDump","healthReporterBurstPeriod"])
      }
    }
  } catch (error) { r.at(key, -1, error) }
}
const DlAttrStats_NAMES: Readonly<Record<number, string>> = {"0":"stats-rx-packets","1":"stats-rx-bytes","2":"stats-rx-dropped"}
function decodeDlAttrStats(view: ByteView, position: number, end: number): DlAttrStats {
  const u16 = view.u16
  let v0: bigint | undefined
  let v1: bigint | undefined
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
        case 0: case 1: case 2: if (length === 12) { const item = r.u64(view, at, LE); switch (type) { case 0: v0 = item; continue; case 1: v1 = item; continue; default: v2 = item; continue } } break
      }
      unknown = r.keep(unknown, view, p, length)
    }
    type = -1
    if (p < end) r.leftover(p, end)
  } catch (error) { r.inAttribute(DlAttrStats_NAMES, type, p, error) }
  return {
    statsRxPackets: v0,
    statsRxBytes: v1,
    statsRxDropped: v2,
    unknownAttributes: unknown,
  }
}
function encodeDlAttrStats(w: Writer, value: any): void {
  r.expectObject(value, "dl-attr-stats")
  let key = ''
  try {
    for (key in value) {
      const item = value[key]
      if (item === undefined) continue
      switch (key) {
        case "statsRxPackets": w.u64(0, item); break
        case "statsRxBytes": w.u64(1, item); break
        case "statsRxDropped": w.u64(2, item); break
        case "unknownAttributes": r.writeUnknown(w, item); break
        default: r.unknownKey("dl-attr-stats", ["statsRxPackets","statsRxBytes","statsRxDropped"])
      }
    }
  } catch (error) { r.at(key, -1, error) }
}
const DlTrapMetadata_NAMES: Readonly<Record<number, string>> = {"0":"trap-metadata-type-in-port","1":"trap-metadata-type-fa-cookie"}
function decodeDlTrapMetadata(view: ByteView, position: number, end: number): DlTrapMetadata {
  const u16 = view.u16
  let v0: boolean | undefined
  let v1: boolean | undefined
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
        case 0: case 1: if (length === 4) { const item = true; switch (type) { case 0: v0 = item; continue; default: v1 = item; continue } } break
      }
      unknown = r.keep(unknown, view, p, length)
    }
    type = -1
    if (p < end) r.leftover(p, end)
  } catch (error) { r.inAttribute(DlTrapMetadata_NAMES, type, p, error) }
  return {
    trapMetadataTypeInPort: v0,
    trapMetadataTypeFaCookie: v1,
    unknownAttributes: unknown,
  }
}
function encodeDlTrapMetadata(w: Writer, value: any): void {
  r.expectObject(value, "dl-trap-metadata")
  let key = ''
  try {
    for (key in value) {
      const item = value[key]
      if (item === undefined) continue
      switch (key) {
        case "trapMetadataTypeInPort": r.writeFlag(w, 0, item); break
        case "trapMetadataTypeFaCookie": r.writeFlag(w, 1, item); break
        case "unknownAttributes": r.writeUnknown(w, item); break
        default: r.unknownKey("dl-trap-metadata", ["trapMetadataTypeInPort","trapMetadataTypeFaCookie"])
      }
    }
  } catch (error) { r.at(key, -1, error) }
}
const PORT_FN_STATE_NUMBERS: ReadonlyMap<string, number | bigint> = new Map<string, number | bigint>([["inactive", 0], ["active", 1]])
const PORT_FN_STATE_NAMES: Readonly<Record<number | string, PortFnState>> = { 0: "inactive", 1: "active" }
const PORT_FN_OPSTATE_NUMBERS: ReadonlyMap<string, number | bigint> = new Map<string, number | bigint>([["detached", 0], ["attached", 1]])
const PORT_FN_OPSTATE_NAMES: Readonly<Record<number | string, PortFnOpstate>> = { 0: "detached", 1: "attached" }
const PORT_FN_ATTR_CAP_BITS: ReadonlyMap<string, number | bigint> = new Map<string, number | bigint>([["roce-bit", 1], ["migratable-bit", 2], ["ipsec-crypto-bit", 4], ["ipsec-packet-bit", 8]])
const PORT_FN_ATTR_CAP_FLAGS = r.flagsDecoder([...PORT_FN_ATTR_CAP_BITS])
const DlPortFunction_NAMES: Readonly<Record<number, string>> = {"1":"hw-addr","2":"state","3":"opstate","4":"caps"}
function decodeDlPortFunction(view: ByteView, position: number, end: number): DlPortFunction {
  const u16 = view.u16
  const { u8, u32 } = view
  let v0: Uint8Array | undefined
  let v1: PortFnState | undefined
  let v2: PortFnOpstate | undefined
  let v3: { readonly value: readonly PortFnAttrCap[] | number; readonly selector: readonly PortFnAttrCap[] | number } | undefined
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
        case 2: if (length === 5) { v1 = (PORT_FN_STATE_NAMES[u8[at]!] ?? u8[at]!); continue } break
        case 3: if (length === 5) { v2 = (PORT_FN_OPSTATE_NAMES[u8[at]!] ?? u8[at]!); continue } break
        case 4: if (length === 12) { v3 = { value: PORT_FN_ATTR_CAP_FLAGS(u32[(at) >> 2]!), selector: PORT_FN_ATTR_CAP_FLAGS(u32[(at + 4) >> 2]!) }; continue } break
      }
      unknown = r.keep(unknown, view, p, length)
    }
    type = -1
    if (p < end) r.leftover(p, end)
  } catch (error) { r.inAttribute(DlPortFunction_NAMES, type, p, error) }
  return {
    hwAddr: v0,
    state: v1,
    opstate: v2,
    caps: v3,
    unknownAttributes: unknown,
  }
}
function encodeDlPortFunction(w: Writer, value: any): void {
  r.expectObject(value, "dl-port-function")
  let key = ''
  try {
    for (key in value) {
      const item = value[key]
      if (item === undefined) continue
      switch (key) {
        case "hwAddr": r.writeBytes(w, 1, item); break
        case "state": w.u8(2, r.enumNumber(PORT_FN_STATE_NUMBERS, item)); break
        case "opstate": w.u8(3, r.enumNumber(PORT_FN_OPSTATE_NUMBERS, item)); break
        case "caps": w.bitfield32(4, Number(r.flagBits(PORT_FN_ATTR_CAP_BITS, item.value)), Number(r.flagBits(PORT_FN_ATTR_CAP_BITS, item.selector))); break
        case "unknownAttributes": r.writeUnknown(w, item); break
        default: r.unknownKey("dl-port-function", ["hwAddr","state","opstate","caps"])
      }
    }
  } catch (error) { r.at(key, -1, error) }
}
const DlDevStats_NAMES: Readonly<Record<number, string>> = {"157":"reload-stats","161":"remote-reload-stats"}
function decodeDlDevStats(view: ByteView, position: number, end: number): DlDevStats {
  const u16 = view.u16
  let v0: DlReloadStats | undefined
  let v1: DlReloadStats | undefined
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
        case 157: case 161: { const item = decodeDlReloadStats(view, at, stop); switch (type) { case 157: v0 = item; continue; default: v1 = item; continue } }
      }
      unknown = r.keep(unknown, view, p, length)
    }
    type = -1
    if (p < end) r.leftover(p, end)
  } catch (error) { r.inAttribute(DlDevStats_NAMES, type, p, error) }
  return {
    reloadStats: v0,
    remoteReloadStats: v1,
    unknownAttributes: unknown,
  }
}
function encodeDlDevStats(w: Writer, value: any): void {
  r.expectObject(value, "dl-dev-stats")
  let key = ''
  try {
    for (key in value) {
      const item = value[key]
      if (item === undefined) continue
      switch (key) {
        case "reloadStats": { const nest = w.startNest(157); encodeDlReloadStats(w, item); w.endNest(nest) }; break
        case "remoteReloadStats": { const nest = w.startNest(161); encodeDlReloadStats(w, item); w.endNest(nest) }; break
        case "unknownAttributes": r.writeUnknown(w, item); break
        default: r.unknownKey("dl-dev-stats", ["reloadStats","remoteReloadStats"])
      }
    }
  } catch (error) { r.at(key, -1, error) }
}
const DlReloadStats_NAMES: Readonly<Record<number, string>> = {"162":"reload-action-info"}
function decodeDlReloadStats(view: ByteView, position: number, end: number): DlReloadStats {
  const u16 = view.u16
  let v0: (DlReloadActInfo)[] | undefined
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
        case 162: (v0 ??= []).push(decodeDlReloadActInfo(view, at, stop)); continue
      }
      unknown = r.keep(unknown, view, p, length)
    }
    type = -1
    if (p < end) r.leftover(p, end)
  } catch (error) { r.inAttribute(DlReloadStats_NAMES, type, p, error) }
  return {
    reloadActionInfo: v0,
    unknownAttributes: unknown,
  }
}
function encodeDlReloadStats(w: Writer, value: any): void {
  r.expectObject(value, "dl-reload-stats")
  let key = ''
  let index = -1
  try {
    for (key in value) {
      const item = value[key]
      if (item === undefined) continue
      switch (key) {
        case "reloadActionInfo": { r.expectArray(item); const list = item as readonly any[]; for (let i = 0; i < list.length; i++) { index = i; const item = list[i]; { const nest = w.startNest(162); encodeDlReloadActInfo(w, item); w.endNest(nest) } } index = -1; }; break
        case "unknownAttributes": r.writeUnknown(w, item); break
        default: r.unknownKey("dl-reload-stats", ["reloadActionInfo"])
      }
    }
  } catch (error) { r.at(key, index, error) }
}
const DlReloadStatsEntry_NAMES: Readonly<Record<number, string>> = {"159":"reload-stats-limit","160":"reload-stats-value"}
function decodeDlReloadStatsEntry(view: ByteView, position: number, end: number): DlReloadStatsEntry {
  const u16 = view.u16
  const { u8, u32 } = view
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
        case 159: if (length === 5) { v0 = u8[at]!; continue } break
        case 160: if (length === 8) { v1 = u32[at >> 2]!; continue } break
      }
      unknown = r.keep(unknown, view, p, length)
    }
    type = -1
    if (p < end) r.leftover(p, end)
  } catch (error) { r.inAttribute(DlReloadStatsEntry_NAMES, type, p, error) }
  return {
    reloadStatsLimit: v0,
    reloadStatsValue: v1,
    unknownAttributes: unknown,
  }
}
function encodeDlReloadStatsEntry(w: Writer, value: any): void {
  r.expectObject(value, "dl-reload-stats-entry")
  let key = ''
  try {
    for (key in value) {
      const item = value[key]
      if (item === undefined) continue
      switch (key) {
        case "reloadStatsLimit": w.u8(159, item); break
        case "reloadStatsValue": w.u32(160, item); break
        case "unknownAttributes": r.writeUnknown(w, item); break
        default: r.unknownKey("dl-reload-stats-entry", ["reloadStatsLimit","reloadStatsValue"])
      }
    }
  } catch (error) { r.at(key, -1, error) }
}
const DlReloadActInfo_NAMES: Readonly<Record<number, string>> = {"153":"reload-action","163":"reload-action-stats"}
function decodeDlReloadActInfo(view: ByteView, position: number, end: number): DlReloadActInfo {
  const u16 = view.u16
  const { u8 } = view
  let v0: ReloadAction | undefined
  let v1: (DlReloadActStats)[] | undefined
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
        case 153: if (length === 5) { v0 = (RELOAD_ACTION_NAMES[u8[at]!] ?? u8[at]!); continue } break
        case 163: (v1 ??= []).push(decodeDlReloadActStats(view, at, stop)); continue
      }
      unknown = r.keep(unknown, view, p, length)
    }
    type = -1
    if (p < end) r.leftover(p, end)
  } catch (error) { r.inAttribute(DlReloadActInfo_NAMES, type, p, error) }
  return {
    reloadAction: v0,
    reloadActionStats: v1,
    unknownAttributes: unknown,
  }
}
function encodeDlReloadActInfo(w: Writer, value: any): void {
  r.expectObject(value, "dl-reload-act-info")
  let key = ''
  let index = -1
  try {
    for (key in value) {
      const item = value[key]
      if (item === undefined) continue
      switch (key) {
        case "reloadAction": w.u8(153, r.enumNumber(RELOAD_ACTION_NUMBERS, item)); break
        case "reloadActionStats": { r.expectArray(item); const list = item as readonly any[]; for (let i = 0; i < list.length; i++) { index = i; const item = list[i]; { const nest = w.startNest(163); encodeDlReloadActStats(w, item); w.endNest(nest) } } index = -1; }; break
        case "unknownAttributes": r.writeUnknown(w, item); break
        default: r.unknownKey("dl-reload-act-info", ["reloadAction","reloadActionStats"])
      }
    }
  } catch (error) { r.at(key, index, error) }
}
const DlReloadActStats_NAMES: Readonly<Record<number, string>> = {"158":"reload-stats-entry"}
function decodeDlReloadActStats(view: ByteView, position: number, end: number): DlReloadActStats {
  const u16 = view.u16
  let v0: (DlReloadStatsEntry)[] | undefined
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
        case 158: (v0 ??= []).push(decodeDlReloadStatsEntry(view, at, stop)); continue
      }
      unknown = r.keep(unknown, view, p, length)
    }
    type = -1
    if (p < end) r.leftover(p, end)
  } catch (error) { r.inAttribute(DlReloadActStats_NAMES, type, p, error) }
  return {
    reloadStatsEntry: v0,
    unknownAttributes: unknown,
  }
}
function encodeDlReloadActStats(w: Writer, value: any): void {
  r.expectObject(value, "dl-reload-act-stats")
  let key = ''
  let index = -1
  try {
    for (key in value) {
      const item = value[key]
      if (item === undefined) continue
      switch (key) {
        case "reloadStatsEntry": { r.expectArray(item); const list = item as readonly any[]; for (let i = 0; i < list.length; i++) { index = i; const item = list[i]; { const nest = w.startNest(158); encodeDlReloadStatsEntry(w, item); w.endNest(nest) } } index = -1; }; break
        case "unknownAttributes": r.writeUnknown(w, item); break
        default: r.unknownKey("dl-reload-act-stats", ["reloadStatsEntry"])
      }
    }
  } catch (error) { r.at(key, index, error) }
}
const DlLinecardSupportedTypes_NAMES: Readonly<Record<number, string>> = {"173":"linecard-type"}
function decodeDlLinecardSupportedTypes(view: ByteView, position: number, end: number): DlLinecardSupportedTypes {
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
        case 173: v0 = r.decodeText(u8, at, stop); continue
      }
      unknown = r.keep(unknown, view, p, length)
    }
    type = -1
    if (p < end) r.leftover(p, end)
  } catch (error) { r.inAttribute(DlLinecardSupportedTypes_NAMES, type, p, error) }
  return {
    linecardType: v0,
    unknownAttributes: unknown,
  }
}
function encodeDlLinecardSupportedTypes(w: Writer, value: any): void {
  r.expectObject(value, "dl-linecard-supported-types")
  let key = ''
  try {
    for (key in value) {
      const item = value[key]
      if (item === undefined) continue
      switch (key) {
        case "linecardType": r.writeString(w, 173, item); break
        case "unknownAttributes": r.writeUnknown(w, item); break
        default: r.unknownKey("dl-linecard-supported-types", ["linecardType"])
      }
    }
  } catch (error) { r.at(key, -1, error) }
}
const DlSelftestId_NAMES: Readonly<Record<number, string>> = {"1":"flash"}
function decodeDlSelftestId(view: ByteView, position: number, end: number): DlSelftestId {
  const u16 = view.u16
  let v0: boolean | undefined
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
        case 1: if (length === 4) { v0 = true; continue } break
      }
      unknown = r.keep(unknown, view, p, length)
    }
    type = -1
    if (p < end) r.leftover(p, end)
  } catch (error) { r.inAttribute(DlSelftestId_NAMES, type, p, error) }
  return {
    flash: v0,
    unknownAttributes: unknown,
  }
}
function encodeDlSelftestId(w: Writer, value: any): void {
  r.expectObject(value, "dl-selftest-id")
  let key = ''
  try {
    for (key in value) {
      const item = value[key]
      if (item === undefined) continue
      switch (key) {
        case "flash": r.writeFlag(w, 1, item); break
        case "unknownAttributes": r.writeUnknown(w, item); break
        default: r.unknownKey("dl-selftest-id", ["flash"])
      }
    }
  } catch (error) { r.at(key, -1, error) }
}
const DlRateTcBws_NAMES: Readonly<Record<number, string>> = {"1":"index","2":"bw"}
function decodeDlRateTcBws(view: ByteView, position: number, end: number): DlRateTcBws {
  const u16 = view.u16
  const { u8, u32 } = view
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
        case 1: if (length === 5) { v0 = u8[at]!; continue } break
        case 2: if (length === 8) { v1 = u32[at >> 2]!; continue } break
      }
      unknown = r.keep(unknown, view, p, length)
    }
    type = -1
    if (p < end) r.leftover(p, end)
  } catch (error) { r.inAttribute(DlRateTcBws_NAMES, type, p, error) }
  return {
    index: v0,
    bw: v1,
    unknownAttributes: unknown,
  }
}
function encodeDlRateTcBws(w: Writer, value: any): void {
  r.expectObject(value, "dl-rate-tc-bws")
  let key = ''
  try {
    for (key in value) {
      const item = value[key]
      if (item === undefined) continue
      switch (key) {
        case "index": w.u8(1, item); break
        case "bw": w.u32(2, item); break
        case "unknownAttributes": r.writeUnknown(w, item); break
        default: r.unknownKey("dl-rate-tc-bws", ["index","bw"])
      }
    }
  } catch (error) { r.at(key, -1, error) }
}

/** The family devlink. */
export const devlink: Family<DevlinkOperations, DevlinkEvents> = {
  name: "devlink",
  protocol: 16,
  generic: true,
  version: 1,
  groups: {  },
  operations: {
    "get": {
      name: "get",
      do: { request: 1, reply: 3, encodeRequest: encodeDevlink, decodeRequest: decodeDevlink, encodeReply: encodeDevlink, decodeReply: decodeDevlink },
      dump: { request: 1, reply: 3, encodeRequest: encodeDevlink, decodeRequest: decodeDevlink, encodeReply: encodeDevlink, decodeReply: decodeDevlink },
    },
    "portGet": {
      name: "port-get",
      do: { request: 5, reply: 7, encodeRequest: encodeDevlink, decodeRequest: decodeDevlink, encodeReply: encodeDevlink, decodeReply: decodeDevlink },
      dump: { request: 5, reply: 3, encodeRequest: encodeDevlink, decodeRequest: decodeDevlink, encodeReply: encodeDevlink, decodeReply: decodeDevlink },
    },
    "portSet": {
      name: "port-set",
      do: { request: 6, reply: undefined, encodeRequest: encodeDevlink, decodeRequest: decodeDevlink, encodeReply: encodeDevlink, decodeReply: decodeDevlink },
    },
    "portNew": {
      name: "port-new",
      do: { request: 7, reply: 7, encodeRequest: encodeDevlink, decodeRequest: decodeDevlink, encodeReply: encodeDevlink, decodeReply: decodeDevlink },
    },
    "portDel": {
      name: "port-del",
      do: { request: 8, reply: undefined, encodeRequest: encodeDevlink, decodeRequest: decodeDevlink, encodeReply: encodeDevlink, decodeReply: decodeDevlink },
    },
    "portSplit": {
      name: "port-split",
      do: { request: 9, reply: undefined, encodeRequest: encodeDevlink, decodeRequest: decodeDevlink, encodeReply: encodeDevlink, decodeReply: decodeDevlink },
    },
    "portUnsplit": {
      name: "port-unsplit",
      do: { request: 10, reply: undefined, encodeRequest: encodeDevlink, decodeRequest: decodeDevlink, encodeReply: encodeDevlink, decodeReply: decodeDevlink },
    },
    "sbGet": {
      name: "sb-get",
      do: { request: 11, reply: 13, encodeRequest: encodeDevlink, decodeRequest: decodeDevlink, encodeReply: encodeDevlink, decodeReply: decodeDevlink },
      dump: { request: 11, reply: 13, encodeRequest: encodeDevlink, decodeRequest: decodeDevlink, encodeReply: encodeDevlink, decodeReply: decodeDevlink },
    },
    "sbPoolGet": {
      name: "sb-pool-get",
      do: { request: 15, reply: 17, encodeRequest: encodeDevlink, decodeRequest: decodeDevlink, encodeReply: encodeDevlink, decodeReply: decodeDevlink },
      dump: { request: 15, reply: 17, encodeRequest: encodeDevlink, decodeRequest: decodeDevlink, encodeReply: encodeDevlink, decodeReply: decodeDevlink },
    },
    "sbPoolSet": {
      name: "sb-pool-set",
      do: { request: 16, reply: undefined, encodeRequest: encodeDevlink, decodeRequest: decodeDevlink, encodeReply: encodeDevlink, decodeReply: decodeDevlink },
    },
    "sbPortPoolGet": {
      name: "sb-port-pool-get",
      do: { request: 19, reply: 21, encodeRequest: encodeDevlink, decodeRequest: decodeDevlink, encodeReply: encodeDevlink, decodeReply: decodeDevlink },
      dump: { request: 19, reply: 21, encodeRequest: encodeDevlink, decodeRequest: decodeDevlink, encodeReply: encodeDevlink, decodeReply: decodeDevlink },
    },
    "sbPortPoolSet": {
      name: "sb-port-pool-set",
      do: { request: 20, reply: undefined, encodeRequest: encodeDevlink, decodeRequest: decodeDevlink, encodeReply: encodeDevlink, decodeReply: decodeDevlink },
    },
    "sbTcPoolBindGet": {
      name: "sb-tc-pool-bind-get",
      do: { request: 23, reply: 25, encodeRequest: encodeDevlink, decodeRequest: decodeDevlink, encodeReply: encodeDevlink, decodeReply: decodeDevlink },
      dump: { request: 23, reply: 25, encodeRequest: encodeDevlink, decodeRequest: decodeDevlink, encodeReply: encodeDevlink, decodeReply: decodeDevlink },
    },
    "sbTcPoolBindSet": {
      name: "sb-tc-pool-bind-set",
      do: { request: 24, reply: undefined, encodeRequest: encodeDevlink, decodeRequest: decodeDevlink, encodeReply: encodeDevlink, decodeReply: decodeDevlink },
    },
    "sbOccSnapshot": {
      name: "sb-occ-snapshot",
      do: { request: 27, reply: undefined, encodeRequest: encodeDevlink, decodeRequest: decodeDevlink, encodeReply: encodeDevlink, decodeReply: decodeDevlink },
    },
    "sbOccMaxClear": {
      name: "sb-occ-max-clear",
      do: { request: 28, reply: undefined, encodeRequest: encodeDevlink, decodeRequest: decodeDevlink, encodeReply: encodeDevlink, decodeReply: decodeDevlink },
    },
    "eswitchGet": {
      name: "eswitch-get",
      do: { request: 29, reply: 29, encodeRequest: encodeDevlink, decodeRequest: decodeDevlink, encodeReply: encodeDevlink, decodeReply: decodeDevlink },
    },
    "eswitchSet": {
      name: "eswitch-set",
      do: { request: 30, reply: undefined, encodeRequest: encodeDevlink, decodeRequest: decodeDevlink, encodeReply: encodeDevlink, decodeReply: decodeDevlink },
    },
    "dpipeTableGet": {
      name: "dpipe-table-get",
      do: { request: 31, reply: 31, encodeRequest: encodeDevlink, decodeRequest: decodeDevlink, encodeReply: encodeDevlink, decodeReply: decodeDevlink },
    },
    "dpipeEntriesGet": {
      name: "dpipe-entries-get",
      do: { request: 32, reply: 32, encodeRequest: encodeDevlink, decodeRequest: decodeDevlink, encodeReply: encodeDevlink, decodeReply: decodeDevlink },
    },
    "dpipeHeadersGet": {
      name: "dpipe-headers-get",
      do: { request: 33, reply: 33, encodeRequest: encodeDevlink, decodeRequest: decodeDevlink, encodeReply: encodeDevlink, decodeReply: decodeDevlink },
    },
    "dpipeTableCountersSet": {
      name: "dpipe-table-counters-set",
      do: { request: 34, reply: undefined, encodeRequest: encodeDevlink, decodeRequest: decodeDevlink, encodeReply: encodeDevlink, decodeReply: decodeDevlink },
    },
    "resourceSet": {
      name: "resource-set",
      do: { request: 35, reply: undefined, encodeRequest: encodeDevlink, decodeRequest: decodeDevlink, encodeReply: encodeDevlink, decodeReply: decodeDevlink },
    },
    "resourceDump": {
      name: "resource-dump",
      do: { request: 36, reply: 36, encodeRequest: encodeDevlink, decodeRequest: decodeDevlink, encodeReply: encodeDevlink, decodeReply: decodeDevlink },
    },
    "reload": {
      name: "reload",
      do: { request: 37, reply: 37, encodeRequest: encodeDevlink, decodeRequest: decodeDevlink, encodeReply: encodeDevlink, decodeReply: decodeDevlink },
    },
    "paramGet": {
      name: "param-get",
      do: { request: 38, reply: 38, encodeRequest: encodeDevlink, decodeRequest: decodeDevlink, encodeReply: encodeDevlink, decodeReply: decodeDevlink },
      dump: { request: 38, reply: 38, encodeRequest: encodeDevlink, decodeRequest: decodeDevlink, encodeReply: encodeDevlink, decodeReply: decodeDevlink },
    },
    "paramSet": {
      name: "param-set",
      do: { request: 39, reply: undefined, encodeRequest: encodeDevlink, decodeRequest: decodeDevlink, encodeReply: encodeDevlink, decodeReply: decodeDevlink },
    },
    "regionGet": {
      name: "region-get",
      do: { request: 42, reply: 42, encodeRequest: encodeDevlink, decodeRequest: decodeDevlink, encodeReply: encodeDevlink, decodeReply: decodeDevlink },
      dump: { request: 42, reply: 42, encodeRequest: encodeDevlink, decodeRequest: decodeDevlink, encodeReply: encodeDevlink, decodeReply: decodeDevlink },
    },
    "regionNew": {
      name: "region-new",
      do: { request: 44, reply: 44, encodeRequest: encodeDevlink, decodeRequest: decodeDevlink, encodeReply: encodeDevlink, decodeReply: decodeDevlink },
    },
    "regionDel": {
      name: "region-del",
      do: { request: 45, reply: undefined, encodeRequest: encodeDevlink, decodeRequest: decodeDevlink, encodeReply: encodeDevlink, decodeReply: decodeDevlink },
    },
    "regionRead": {
      name: "region-read",
      dump: { request: 46, reply: 46, encodeRequest: encodeDevlink, decodeRequest: decodeDevlink, encodeReply: encodeDevlink, decodeReply: decodeDevlink },
    },
    "portParamGet": {
      name: "port-param-get",
      do: { request: 47, reply: 47, encodeRequest: encodeDevlink, decodeRequest: decodeDevlink, encodeReply: encodeDevlink, decodeReply: decodeDevlink },
      dump: { request: 47, reply: 47, encodeRequest: encodeDevlink, decodeRequest: decodeDevlink, encodeReply: encodeDevlink, decodeReply: decodeDevlink },
    },
    "portParamSet": {
      name: "port-param-set",
      do: { request: 48, reply: undefined, encodeRequest: encodeDevlink, decodeRequest: decodeDevlink, encodeReply: encodeDevlink, decodeReply: decodeDevlink },
    },
    "infoGet": {
      name: "info-get",
      do: { request: 51, reply: 51, encodeRequest: encodeDevlink, decodeRequest: decodeDevlink, encodeReply: encodeDevlink, decodeReply: decodeDevlink },
      dump: { request: 51, reply: 51, encodeRequest: encodeDevlink, decodeRequest: decodeDevlink, encodeReply: encodeDevlink, decodeReply: decodeDevlink },
    },
    "healthReporterGet": {
      name: "health-reporter-get",
      do: { request: 52, reply: 52, encodeRequest: encodeDevlink, decodeRequest: decodeDevlink, encodeReply: encodeDevlink, decodeReply: decodeDevlink },
      dump: { request: 52, reply: 52, encodeRequest: encodeDevlink, decodeRequest: decodeDevlink, encodeReply: encodeDevlink, decodeReply: decodeDevlink },
    },
    "healthReporterSet": {
      name: "health-reporter-set",
      do: { request: 53, reply: undefined, encodeRequest: encodeDevlink, decodeRequest: decodeDevlink, encodeReply: encodeDevlink, decodeReply: decodeDevlink },
    },
    "healthReporterRecover": {
      name: "health-reporter-recover",
      do: { request: 54, reply: undefined, encodeRequest: encodeDevlink, decodeRequest: decodeDevlink, encodeReply: encodeDevlink, decodeReply: decodeDevlink },
    },
    "healthReporterDiagnose": {
      name: "health-reporter-diagnose",
      do: { request: 55, reply: undefined, encodeRequest: encodeDevlink, decodeRequest: decodeDevlink, encodeReply: encodeDevlink, decodeReply: decodeDevlink },
    },
    "healthReporterDumpGet": {
      name: "health-reporter-dump-get",
      dump: { request: 56, reply: 56, encodeRequest: encodeDevlink, decodeRequest: decodeDevlink, encodeReply: encodeDevlink, decodeReply: decodeDevlink },
    },
    "healthReporterDumpClear": {
      name: "health-reporter-dump-clear",
      do: { request: 57, reply: undefined, encodeRequest: encodeDevlink, decodeRequest: decodeDevlink, encodeReply: encodeDevlink, decodeReply: decodeDevlink },
    },
    "flashUpdate": {
      name: "flash-update",
      do: { request: 58, reply: undefined, encodeRequest: encodeDevlink, decodeRequest: decodeDevlink, encodeReply: encodeDevlink, decodeReply: decodeDevlink },
    },
    "trapGet": {
      name: "trap-get",
      do: { request: 61, reply: 63, encodeRequest: encodeDevlink, decodeRequest: decodeDevlink, encodeReply: encodeDevlink, decodeReply: decodeDevlink },
      dump: { request: 61, reply: 63, encodeRequest: encodeDevlink, decodeRequest: decodeDevlink, encodeReply: encodeDevlink, decodeReply: decodeDevlink },
    },
    "trapSet": {
      name: "trap-set",
      do: { request: 62, reply: undefined, encodeRequest: encodeDevlink, decodeRequest: decodeDevlink, encodeReply: encodeDevlink, decodeReply: decodeDevlink },
    },
    "trapGroupGet": {
      name: "trap-group-get",
      do: { request: 65, reply: 67, encodeRequest: encodeDevlink, decodeRequest: decodeDevlink, encodeReply: encodeDevlink, decodeReply: decodeDevlink },
      dump: { request: 65, reply: 67, encodeRequest: encodeDevlink, decodeRequest: decodeDevlink, encodeReply: encodeDevlink, decodeReply: decodeDevlink },
    },
    "trapGroupSet": {
      name: "trap-group-set",
      do: { request: 66, reply: undefined, encodeRequest: encodeDevlink, decodeRequest: decodeDevlink, encodeReply: encodeDevlink, decodeReply: decodeDevlink },
    },
    "trapPolicerGet": {
      name: "trap-policer-get",
      do: { request: 69, reply: 71, encodeRequest: encodeDevlink, decodeRequest: decodeDevlink, encodeReply: encodeDevlink, decodeReply: decodeDevlink },
      dump: { request: 69, reply: 71, encodeRequest: encodeDevlink, decodeRequest: decodeDevlink, encodeReply: encodeDevlink, decodeReply: decodeDevlink },
    },
    "trapPolicerSet": {
      name: "trap-policer-set",
      do: { request: 70, reply: undefined, encodeRequest: encodeDevlink, decodeRequest: decodeDevlink, encodeReply: encodeDevlink, decodeReply: decodeDevlink },
    },
    "healthReporterTest": {
      name: "health-reporter-test",
      do: { request: 73, reply: undefined, encodeRequest: encodeDevlink, decodeRequest: decodeDevlink, encodeReply: encodeDevlink, decodeReply: decodeDevlink },
    },
    "rateGet": {
      name: "rate-get",
      do: { request: 74, reply: 76, encodeRequest: encodeDevlink, decodeRequest: decodeDevlink, encodeReply: encodeDevlink, decodeReply: decodeDevlink },
      dump: { request: 74, reply: 76, encodeRequest: encodeDevlink, decodeRequest: decodeDevlink, encodeReply: encodeDevlink, decodeReply: decodeDevlink },
    },
    "rateSet": {
      name: "rate-set",
      do: { request: 75, reply: undefined, encodeRequest: encodeDevlink, decodeRequest: decodeDevlink, encodeReply: encodeDevlink, decodeReply: decodeDevlink },
    },
    "rateNew": {
      name: "rate-new",
      do: { request: 76, reply: undefined, encodeRequest: encodeDevlink, decodeRequest: decodeDevlink, encodeReply: encodeDevlink, decodeReply: decodeDevlink },
    },
    "rateDel": {
      name: "rate-del",
      do: { request: 77, reply: undefined, encodeRequest: encodeDevlink, decodeRequest: decodeDevlink, encodeReply: encodeDevlink, decodeReply: decodeDevlink },
    },
    "linecardGet": {
      name: "linecard-get",
      do: { request: 78, reply: 80, encodeRequest: encodeDevlink, decodeRequest: decodeDevlink, encodeReply: encodeDevlink, decodeReply: decodeDevlink },
      dump: { request: 78, reply: 80, encodeRequest: encodeDevlink, decodeRequest: decodeDevlink, encodeReply: encodeDevlink, decodeReply: decodeDevlink },
    },
    "linecardSet": {
      name: "linecard-set",
      do: { request: 79, reply: undefined, encodeRequest: encodeDevlink, decodeRequest: decodeDevlink, encodeReply: encodeDevlink, decodeReply: decodeDevlink },
    },
    "selftestsGet": {
      name: "selftests-get",
      do: { request: 82, reply: 82, encodeRequest: encodeDevlink, decodeRequest: decodeDevlink, encodeReply: encodeDevlink, decodeReply: decodeDevlink },
      dump: { request: 82, reply: 82, encodeRequest: encodeDevlink, decodeRequest: decodeDevlink, encodeReply: encodeDevlink, decodeReply: decodeDevlink },
    },
    "selftestsRun": {
      name: "selftests-run",
      do: { request: 83, reply: undefined, encodeRequest: encodeDevlink, decodeRequest: decodeDevlink, encodeReply: encodeDevlink, decodeReply: decodeDevlink },
    },
    "notifyFilterSet": {
      name: "notify-filter-set",
      do: { request: 84, reply: undefined, encodeRequest: encodeDevlink, decodeRequest: decodeDevlink, encodeReply: encodeDevlink, decodeReply: decodeDevlink },
    },
  },
  events: {
    3: { name: "newNtf", decode: decodeDevlink, encode: encodeDevlink },
    4: { name: "delNtf", decode: decodeDevlink, encode: encodeDevlink },
    7: { name: "portNewNtf", decode: decodeDevlink, encode: encodeDevlink },
    8: { name: "portDelNtf", decode: decodeDevlink, encode: encodeDevlink },
    40: { name: "paramNewNtf", decode: decodeDevlink, encode: encodeDevlink },
    41: { name: "paramDelNtf", decode: decodeDevlink, encode: encodeDevlink },
    44: { name: "regionNewNtf", decode: decodeDevlink, encode: encodeDevlink },
    45: { name: "regionDelNtf", decode: decodeDevlink, encode: encodeDevlink },
    54: { name: "healthReporterRecoverNtf", decode: decodeDevlink, encode: encodeDevlink },
    63: { name: "trapNewNtf", decode: decodeDevlink, encode: encodeDevlink },
    64: { name: "trapDelNtf", decode: decodeDevlink, encode: encodeDevlink },
    67: { name: "trapGroupNewNtf", decode: decodeDevlink, encode: encodeDevlink },
    68: { name: "trapGroupDelNtf", decode: decodeDevlink, encode: encodeDevlink },
    71: { name: "trapPolicerNewNtf", decode: decodeDevlink, encode: encodeDevlink },
    72: { name: "trapPolicerDelNtf", decode: decodeDevlink, encode: encodeDevlink },
    76: { name: "rateNewNtf", decode: decodeDevlink, encode: encodeDevlink },
    77: { name: "rateDelNtf", decode: decodeDevlink, encode: encodeDevlink },
    80: { name: "linecardNewNtf", decode: decodeDevlink, encode: encodeDevlink },
    81: { name: "linecardDelNtf", decode: decodeDevlink, encode: encodeDevlink },
  },
  spec: model,
}

function model(): Spec {
  return {
    name: "devlink",
    protocol: "genetlink-legacy",
    version: 1,
    definitions: [
      {
        kind: "enum",
        name: "sb-pool-type",
        entries: [
          { name: "ingress", value: 0 },
          { name: "egress", value: 1 },
        ],
      },
      {
        kind: "enum",
        name: "port-type",
        entries: [
          { name: "notset", value: 0 },
          { name: "auto", value: 1 },
          { name: "eth", value: 2 },
          { name: "ib", value: 3 },
        ],
      },
      {
        kind: "enum",
        name: "port-flavour",
        entries: [
          { name: "physical", value: 0 },
          { name: "cpu", value: 1 },
          { name: "dsa", value: 2 },
          { name: "pci-pf", value: 3 },
          { name: "pci-vf", value: 4 },
          { name: "virtual", value: 5 },
          { name: "unused", value: 6 },
          { name: "pci-sf", value: 7 },
        ],
      },
      {
        kind: "enum",
        name: "port-fn-state",
        entries: [
          { name: "inactive", value: 0 },
          { name: "active", value: 1 },
        ],
      },
      {
        kind: "enum",
        name: "port-fn-opstate",
        entries: [
          { name: "detached", value: 0 },
          { name: "attached", value: 1 },
        ],
      },
      {
        kind: "enum",
        name: "port-fn-attr-cap",
        entries: [
          { name: "roce-bit", value: 0 },
          { name: "migratable-bit", value: 1 },
          { name: "ipsec-crypto-bit", value: 2 },
          { name: "ipsec-packet-bit", value: 3 },
        ],
      },
      {
        kind: "enum",
        name: "rate-type",
        entries: [
          { name: "leaf", value: 0 },
          { name: "node", value: 1 },
        ],
      },
      {
        kind: "enum",
        name: "sb-threshold-type",
        entries: [
          { name: "static", value: 0 },
          { name: "dynamic", value: 1 },
        ],
      },
      {
        kind: "enum",
        name: "eswitch-mode",
        entries: [
          { name: "legacy", value: 0 },
          { name: "switchdev", value: 1 },
          { name: "switchdev-inactive", value: 2 },
        ],
      },
      {
        kind: "enum",
        name: "eswitch-inline-mode",
        entries: [
          { name: "none", value: 0 },
          { name: "link", value: 1 },
          { name: "network", value: 2 },
          { name: "transport", value: 3 },
        ],
      },
      {
        kind: "enum",
        name: "eswitch-encap-mode",
        entries: [
          { name: "none", value: 0 },
          { name: "basic", value: 1 },
        ],
      },
      {
        kind: "enum",
        name: "dpipe-header-id",
        entries: [
          { name: "ethernet", value: 0 },
          { name: "ipv4", value: 1 },
          { name: "ipv6", value: 2 },
        ],
      },
      {
        kind: "enum",
        name: "dpipe-match-type",
        entries: [
          { name: "field-exact", value: 0 },
        ],
      },
      {
        kind: "enum",
        name: "dpipe-action-type",
        entries: [
          { name: "field-modify", value: 0 },
        ],
      },
      {
        kind: "enum",
        name: "dpipe-field-mapping-type",
        entries: [
          { name: "none", value: 0 },
          { name: "ifindex", value: 1 },
        ],
      },
      {
        kind: "enum",
        name: "resource-unit",
        entries: [
          { name: "entry", value: 0 },
        ],
      },
      {
        kind: "enum",
        name: "reload-action",
        entries: [
          { name: "driver-reinit", value: 1 },
          { name: "fw-activate", value: 2 },
        ],
      },
      {
        kind: "enum",
        name: "param-cmode",
        entries: [
          { name: "runtime", value: 0 },
          { name: "driverinit", value: 1 },
          { name: "permanent", value: 2 },
        ],
      },
      {
        kind: "enum",
        name: "flash-overwrite",
        entries: [
          { name: "settings-bit", value: 0 },
          { name: "identifiers-bit", value: 1 },
        ],
      },
      {
        kind: "enum",
        name: "trap-action",
        entries: [
          { name: "drop", value: 0 },
          { name: "trap", value: 1 },
          { name: "mirror", value: 2 },
        ],
      },
      {
        kind: "enum",
        name: "trap-type",
        entries: [
          { name: "drop", value: 0 },
          { name: "exception", value: 1 },
          { name: "control", value: 2 },
        ],
      },
      {
        kind: "enum",
        name: "var-attr-type",
        entries: [
          { name: "u8", value: 1 },
          { name: "u16", value: 2 },
          { name: "u32", value: 3 },
          { name: "u64", value: 4 },
          { name: "string", value: 5 },
          { name: "flag", value: 6 },
          { name: "nul-string", value: 10 },
          { name: "binary", value: 11 },
        ],
      },
      { kind: "const", name: "rate-tc-index-max", value: 7 },
    ],
    attributeSets: [
      {
        name: "devlink",
        attributes: [
          { name: "bus-name", value: 1, type: "string" },
          { name: "dev-name", value: 2, type: "string" },
          { name: "port-index", value: 3, type: "u32" },
          { name: "port-type", value: 4, type: "u16", enum: "port-type" },
          { name: "port-desired-type", value: 5, type: "u16" },
          { name: "port-netdev-ifindex", value: 6, type: "u32" },
          { name: "port-netdev-name", value: 7, type: "string" },
          { name: "port-ibdev-name", value: 8, type: "string" },
          { name: "port-split-count", value: 9, type: "u32" },
          { name: "port-split-group", value: 10, type: "u32" },
          { name: "sb-index", value: 11, type: "u32" },
          { name: "sb-size", value: 12, type: "u32" },
          { name: "sb-ingress-pool-count", value: 13, type: "u16" },
          { name: "sb-egress-pool-count", value: 14, type: "u16" },
          { name: "sb-ingress-tc-count", value: 15, type: "u16" },
          { name: "sb-egress-tc-count", value: 16, type: "u16" },
          { name: "sb-pool-index", value: 17, type: "u16" },
          { name: "sb-pool-type", value: 18, type: "u8", enum: "sb-pool-type" },
          { name: "sb-pool-size", value: 19, type: "u32" },
          { name: "sb-pool-threshold-type", value: 20, type: "u8", enum: "sb-threshold-type" },
          { name: "sb-threshold", value: 21, type: "u32" },
          { name: "sb-tc-index", value: 22, type: "u16" },
          { name: "sb-occ-cur", value: 23, type: "u32" },
          { name: "sb-occ-max", value: 24, type: "u32" },
          { name: "eswitch-mode", value: 25, type: "u16", enum: "eswitch-mode" },
          { name: "eswitch-inline-mode", value: 26, type: "u8", enum: "eswitch-inline-mode" },
          { name: "dpipe-tables", value: 27, type: "nest", nestedAttributes: "dl-dpipe-tables" },
          { name: "dpipe-table", value: 28, type: "nest", nestedAttributes: "dl-dpipe-table", multiAttr: true },
          { name: "dpipe-table-name", value: 29, type: "string" },
          { name: "dpipe-table-size", value: 30, type: "u64" },
          { name: "dpipe-table-matches", value: 31, type: "nest", nestedAttributes: "dl-dpipe-table-matches" },
          { name: "dpipe-table-actions", value: 32, type: "nest", nestedAttributes: "dl-dpipe-table-actions" },
          { name: "dpipe-table-counters-enabled", value: 33, type: "u8" },
          { name: "dpipe-entries", value: 34, type: "nest", nestedAttributes: "dl-dpipe-entries" },
          { name: "dpipe-entry", value: 35, type: "nest", nestedAttributes: "dl-dpipe-entry", multiAttr: true },
          { name: "dpipe-entry-index", value: 36, type: "u64" },
          { name: "dpipe-entry-match-values", value: 37, type: "nest", nestedAttributes: "dl-dpipe-entry-match-values" },
          { name: "dpipe-entry-action-values", value: 38, type: "nest", nestedAttributes: "dl-dpipe-entry-action-values" },
          { name: "dpipe-entry-counter", value: 39, type: "u64" },
          { name: "dpipe-match", value: 40, type: "nest", nestedAttributes: "dl-dpipe-match", multiAttr: true },
          { name: "dpipe-match-value", value: 41, type: "nest", nestedAttributes: "dl-dpipe-match-value", multiAttr: true },
          { name: "dpipe-match-type", value: 42, type: "u32", enum: "dpipe-match-type" },
          { name: "dpipe-action", value: 43, type: "nest", nestedAttributes: "dl-dpipe-action", multiAttr: true },
          { name: "dpipe-action-value", value: 44, type: "nest", nestedAttributes: "dl-dpipe-action-value", multiAttr: true },
          { name: "dpipe-action-type", value: 45, type: "u32", enum: "dpipe-action-type" },
          { name: "dpipe-value", value: 46, type: "binary" },
          { name: "dpipe-value-mask", value: 47, type: "binary" },
          { name: "dpipe-value-mapping", value: 48, type: "u32" },
          { name: "dpipe-headers", value: 49, type: "nest", nestedAttributes: "dl-dpipe-headers" },
          { name: "dpipe-header", value: 50, type: "nest", nestedAttributes: "dl-dpipe-header", multiAttr: true },
          { name: "dpipe-header-name", value: 51, type: "string" },
          { name: "dpipe-header-id", value: 52, type: "u32", enum: "dpipe-header-id" },
          { name: "dpipe-header-fields", value: 53, type: "nest", nestedAttributes: "dl-dpipe-header-fields" },
          { name: "dpipe-header-global", value: 54, type: "u8" },
          { name: "dpipe-header-index", value: 55, type: "u32" },
          { name: "dpipe-field", value: 56, type: "nest", nestedAttributes: "dl-dpipe-field", multiAttr: true },
          { name: "dpipe-field-name", value: 57, type: "string" },
          { name: "dpipe-field-id", value: 58, type: "u32" },
          { name: "dpipe-field-bitwidth", value: 59, type: "u32" },
          { name: "dpipe-field-mapping-type", value: 60, type: "u32", enum: "dpipe-field-mapping-type" },
          { name: "pad", value: 61, type: "pad" },
          { name: "eswitch-encap-mode", value: 62, type: "u8", enum: "eswitch-encap-mode" },
          { name: "resource-list", value: 63, type: "nest", nestedAttributes: "dl-resource-list" },
          { name: "resource", value: 64, type: "nest", nestedAttributes: "dl-resource", multiAttr: true },
          { name: "resource-name", value: 65, type: "string" },
          { name: "resource-id", value: 66, type: "u64" },
          { name: "resource-size", value: 67, type: "u64" },
          { name: "resource-size-new", value: 68, type: "u64" },
          { name: "resource-size-valid", value: 69, type: "u8" },
          { name: "resource-size-min", value: 70, type: "u64" },
          { name: "resource-size-max", value: 71, type: "u64" },
          { name: "resource-size-gran", value: 72, type: "u64" },
          { name: "resource-unit", value: 73, type: "u8", enum: "resource-unit" },
          { name: "resource-occ", value: 74, type: "u64" },
          { name: "dpipe-table-resource-id", value: 75, type: "u64" },
          { name: "dpipe-table-resource-units", value: 76, type: "u64" },
          { name: "port-flavour", value: 77, type: "u16", enum: "port-flavour" },
          { name: "port-number", value: 78, type: "u32" },
          { name: "port-split-subport-number", value: 79, type: "u32" },
          { name: "param", value: 80, type: "nest", nestedAttributes: "dl-param" },
          { name: "param-name", value: 81, type: "string" },
          { name: "param-generic", value: 82, type: "flag" },
          { name: "param-type", value: 83, type: "u8", enum: "var-attr-type" },
          { name: "param-value-cmode", value: 87, type: "u8", enum: "param-cmode" },
          { name: "region-name", value: 88, type: "string" },
          { name: "region-size", value: 89, type: "u64" },
          { name: "region-snapshots", value: 90, type: "nest", nestedAttributes: "dl-region-snapshots" },
          { name: "region-snapshot", value: 91, type: "nest", nestedAttributes: "dl-region-snapshot" },
          { name: "region-snapshot-id", value: 92, type: "u32" },
          { name: "region-chunks", value: 93, type: "nest", nestedAttributes: "dl-region-chunks" },
          { name: "region-chunk", value: 94, type: "nest", nestedAttributes: "dl-region-chunk" },
          { name: "region-chunk-data", value: 95, type: "binary" },
          { name: "region-chunk-addr", value: 96, type: "u64" },
          { name: "region-chunk-len", value: 97, type: "u64" },
          { name: "info-driver-name", value: 98, type: "string" },
          { name: "info-serial-number", value: 99, type: "string" },
          { name: "info-version-fixed", value: 100, type: "nest", nestedAttributes: "dl-info-version", multiAttr: true },
          { name: "info-version-running", value: 101, type: "nest", nestedAttributes: "dl-info-version", multiAttr: true },
          { name: "info-version-stored", value: 102, type: "nest", nestedAttributes: "dl-info-version", multiAttr: true },
          { name: "info-version-name", value: 103, type: "string" },
          { name: "info-version-value", value: 104, type: "string" },
          { name: "sb-pool-cell-size", value: 105, type: "u32" },
          { name: "fmsg", value: 106, type: "nest", nestedAttributes: "dl-fmsg" },
          { name: "fmsg-obj-nest-start", value: 107, type: "flag" },
          { name: "fmsg-pair-nest-start", value: 108, type: "flag" },
          { name: "fmsg-arr-nest-start", value: 109, type: "flag" },
          { name: "fmsg-nest-end", value: 110, type: "flag" },
          { name: "fmsg-obj-name", value: 111, type: "string" },
          { name: "fmsg-obj-value-type", value: 112, type: "u8", enum: "var-attr-type" },
          { name: "health-reporter", value: 114, type: "nest", nestedAttributes: "dl-health-reporter" },
          { name: "health-reporter-name", value: 115, type: "string" },
          { name: "health-reporter-state", value: 116, type: "u8" },
          { name: "health-reporter-err-count", value: 117, type: "u64" },
          { name: "health-reporter-recover-count", value: 118, type: "u64" },
          { name: "health-reporter-dump-ts", value: 119, type: "u64" },
          { name: "health-reporter-graceful-period", value: 120, type: "u64" },
          { name: "health-reporter-auto-recover", value: 121, type: "u8" },
          { name: "flash-update-file-name", value: 122, type: "string" },
          { name: "flash-update-component", value: 123, type: "string" },
          { name: "flash-update-status-msg", value: 124, type: "string" },
          { name: "flash-update-status-done", value: 125, type: "u64" },
          { name: "flash-update-status-total", value: 126, type: "u64" },
          { name: "port-pci-pf-number", value: 127, type: "u16" },
          { name: "port-pci-vf-number", value: 128, type: "u16" },
          { name: "stats", value: 129, type: "nest", nestedAttributes: "dl-attr-stats" },
          { name: "trap-name", value: 130, type: "string" },
          { name: "trap-action", value: 131, type: "u8", enum: "trap-action" },
          { name: "trap-type", value: 132, type: "u8", enum: "trap-type" },
          { name: "trap-generic", value: 133, type: "flag" },
          { name: "trap-metadata", value: 134, type: "nest", nestedAttributes: "dl-trap-metadata" },
          { name: "trap-group-name", value: 135, type: "string" },
          { name: "reload-failed", value: 136, type: "u8" },
          { name: "health-reporter-dump-ts-ns", value: 137, type: "u64" },
          { name: "netns-fd", value: 138, type: "u32" },
          { name: "netns-pid", value: 139, type: "u32" },
          { name: "netns-id", value: 140, type: "u32" },
          { name: "health-reporter-auto-dump", value: 141, type: "u8" },
          { name: "trap-policer-id", value: 142, type: "u32" },
          { name: "trap-policer-rate", value: 143, type: "u64" },
          { name: "trap-policer-burst", value: 144, type: "u64" },
          { name: "port-function", value: 145, type: "nest", nestedAttributes: "dl-port-function" },
          { name: "info-board-serial-number", value: 146, type: "string" },
          { name: "port-lanes", value: 147, type: "u32" },
          { name: "port-splittable", value: 148, type: "u8" },
          { name: "port-external", value: 149, type: "u8" },
          { name: "port-controller-number", value: 150, type: "u32" },
          { name: "flash-update-status-timeout", value: 151, type: "u64" },
          { name: "flash-update-overwrite-mask", value: 152, type: "bitfield32", enum: "flash-overwrite", enumAsFlags: true },
          { name: "reload-action", value: 153, type: "u8", enum: "reload-action" },
          { name: "reload-actions-performed", value: 154, type: "bitfield32", enum: "reload-action", enumAsFlags: true },
          { name: "reload-limits", value: 155, type: "bitfield32", enum: "reload-action", enumAsFlags: true },
          { name: "dev-stats", value: 156, type: "nest", nestedAttributes: "dl-dev-stats" },
          { name: "reload-stats", value: 157, type: "nest", nestedAttributes: "dl-reload-stats" },
          { name: "reload-stats-entry", value: 158, type: "nest", nestedAttributes: "dl-reload-stats-entry", multiAttr: true },
          { name: "reload-stats-limit", value: 159, type: "u8" },
          { name: "reload-stats-value", value: 160, type: "u32" },
          { name: "remote-reload-stats", value: 161, type: "nest", nestedAttributes: "dl-reload-stats" },
          { name: "reload-action-info", value: 162, type: "nest", nestedAttributes: "dl-reload-act-info", multiAttr: true },
          { name: "reload-action-stats", value: 163, type: "nest", nestedAttributes: "dl-reload-act-stats", multiAttr: true },
          { name: "port-pci-sf-number", value: 164, type: "u32" },
          { name: "rate-type", value: 165, type: "u16", enum: "rate-type" },
          { name: "rate-tx-share", value: 166, type: "u64" },
          { name: "rate-tx-max", value: 167, type: "u64" },
          { name: "rate-node-name", value: 168, type: "string" },
          { name: "rate-parent-node-name", value: 169, type: "string" },
          { name: "region-max-snapshots", value: 170, type: "u32" },
          { name: "linecard-index", value: 171, type: "u32" },
          { name: "linecard-state", value: 172, type: "u8" },
          { name: "linecard-type", value: 173, type: "string" },
          { name: "linecard-supported-types", value: 174, type: "nest", nestedAttributes: "dl-linecard-supported-types" },
          { name: "selftests", value: 176, type: "nest", nestedAttributes: "dl-selftest-id" },
          { name: "rate-tx-priority", value: 177, type: "u32" },
          { name: "rate-tx-weight", value: 178, type: "u32" },
          { name: "region-direct", value: 179, type: "flag" },
          { name: "rate-tc-bws", value: 180, type: "nest", nestedAttributes: "dl-rate-tc-bws", multiAttr: true },
          { name: "health-reporter-burst-period", value: 181, type: "u64" },
        ],
        namePrefix: "devlink-attr-",
      },
      {
        name: "dl-dev-stats",
        attributes: [
          { name: "reload-stats", value: 157, type: "nest", nestedAttributes: "dl-reload-stats" },
          { name: "remote-reload-stats", value: 161, type: "nest", nestedAttributes: "dl-reload-stats" },
        ],
        subsetOf: "devlink",
      },
      {
        name: "dl-reload-stats",
        attributes: [
          { name: "reload-action-info", value: 162, type: "nest", nestedAttributes: "dl-reload-act-info", multiAttr: true },
        ],
        subsetOf: "devlink",
      },
      {
        name: "dl-reload-act-info",
        attributes: [
          { name: "reload-action", value: 153, type: "u8", enum: "reload-action" },
          { name: "reload-action-stats", value: 163, type: "nest", nestedAttributes: "dl-reload-act-stats", multiAttr: true },
        ],
        subsetOf: "devlink",
      },
      {
        name: "dl-reload-act-stats",
        attributes: [
          { name: "reload-stats-entry", value: 158, type: "nest", nestedAttributes: "dl-reload-stats-entry", multiAttr: true },
        ],
        subsetOf: "devlink",
      },
      {
        name: "dl-reload-stats-entry",
        attributes: [
          { name: "reload-stats-limit", value: 159, type: "u8" },
          { name: "reload-stats-value", value: 160, type: "u32" },
        ],
        subsetOf: "devlink",
      },
      {
        name: "dl-info-version",
        attributes: [
          { name: "info-version-name", value: 103, type: "string" },
          { name: "info-version-value", value: 104, type: "string" },
        ],
        subsetOf: "devlink",
      },
      {
        name: "dl-port-function",
        attributes: [
          { name: "hw-addr", value: 1, type: "binary", namePrefix: "devlink-port-function-attr-" },
          { name: "state", value: 2, type: "u8", enum: "port-fn-state" },
          { name: "opstate", value: 3, type: "u8", enum: "port-fn-opstate" },
          { name: "caps", value: 4, type: "bitfield32", enum: "port-fn-attr-cap", enumAsFlags: true },
        ],
        namePrefix: "devlink-port-fn-attr-",
        attrMaxName: "devlink-port-function-attr-max",
      },
      {
        name: "dl-dpipe-tables",
        attributes: [
          { name: "dpipe-table", value: 28, type: "nest", nestedAttributes: "dl-dpipe-table", multiAttr: true },
        ],
        subsetOf: "devlink",
      },
      {
        name: "dl-dpipe-table",
        attributes: [
          { name: "dpipe-table-name", value: 29, type: "string" },
          { name: "dpipe-table-size", value: 30, type: "u64" },
          { name: "dpipe-table-matches", value: 31, type: "nest", nestedAttributes: "dl-dpipe-table-matches" },
          { name: "dpipe-table-actions", value: 32, type: "nest", nestedAttributes: "dl-dpipe-table-actions" },
          { name: "dpipe-table-counters-enabled", value: 33, type: "u8" },
          { name: "dpipe-table-resource-id", value: 75, type: "u64" },
          { name: "dpipe-table-resource-units", value: 76, type: "u64" },
        ],
        subsetOf: "devlink",
      },
      {
        name: "dl-dpipe-table-matches",
        attributes: [
          { name: "dpipe-match", value: 40, type: "nest", nestedAttributes: "dl-dpipe-match", multiAttr: true },
        ],
        subsetOf: "devlink",
      },
      {
        name: "dl-dpipe-table-actions",
        attributes: [
          { name: "dpipe-action", value: 43, type: "nest", nestedAttributes: "dl-dpipe-action", multiAttr: true },
        ],
        subsetOf: "devlink",
      },
      {
        name: "dl-dpipe-entries",
        attributes: [
          { name: "dpipe-entry", value: 35, type: "nest", nestedAttributes: "dl-dpipe-entry", multiAttr: true },
        ],
        subsetOf: "devlink",
      },
      {
        name: "dl-dpipe-entry",
        attributes: [
          { name: "dpipe-entry-index", value: 36, type: "u64" },
          { name: "dpipe-entry-match-values", value: 37, type: "nest", nestedAttributes: "dl-dpipe-entry-match-values" },
          { name: "dpipe-entry-action-values", value: 38, type: "nest", nestedAttributes: "dl-dpipe-entry-action-values" },
          { name: "dpipe-entry-counter", value: 39, type: "u64" },
        ],
        subsetOf: "devlink",
      },
      {
        name: "dl-dpipe-entry-match-values",
        attributes: [
          { name: "dpipe-match-value", value: 41, type: "nest", nestedAttributes: "dl-dpipe-match-value", multiAttr: true },
        ],
        subsetOf: "devlink",
      },
      {
        name: "dl-dpipe-entry-action-values",
        attributes: [
          { name: "dpipe-action-value", value: 44, type: "nest", nestedAttributes: "dl-dpipe-action-value", multiAttr: true },
        ],
        subsetOf: "devlink",
      },
      {
        name: "dl-dpipe-match",
        attributes: [
          { name: "dpipe-match-type", value: 42, type: "u32", enum: "dpipe-match-type" },
          { name: "dpipe-header-id", value: 52, type: "u32", enum: "dpipe-header-id" },
          { name: "dpipe-header-global", value: 54, type: "u8" },
          { name: "dpipe-header-index", value: 55, type: "u32" },
          { name: "dpipe-field-id", value: 58, type: "u32" },
        ],
        subsetOf: "devlink",
      },
      {
        name: "dl-dpipe-match-value",
        attributes: [
          { name: "dpipe-match", value: 40, type: "nest", nestedAttributes: "dl-dpipe-match", multiAttr: true },
          { name: "dpipe-value", value: 46, type: "binary" },
          { name: "dpipe-value-mask", value: 47, type: "binary" },
          { name: "dpipe-value-mapping", value: 48, type: "u32" },
        ],
        subsetOf: "devlink",
      },
      {
        name: "dl-dpipe-action",
        attributes: [
          { name: "dpipe-action-type", value: 45, type: "u32", enum: "dpipe-action-type" },
          { name: "dpipe-header-id", value: 52, type: "u32", enum: "dpipe-header-id" },
          { name: "dpipe-header-global", value: 54, type: "u8" },
          { name: "dpipe-header-index", value: 55, type: "u32" },
          { name: "dpipe-field-id", value: 58, type: "u32" },
        ],
        subsetOf: "devlink",
      },
      {
        name: "dl-dpipe-action-value",
        attributes: [
          { name: "dpipe-action", value: 43, type: "nest", nestedAttributes: "dl-dpipe-action", multiAttr: true },
          { name: "dpipe-value", value: 46, type: "binary" },
          { name: "dpipe-value-mask", value: 47, type: "binary" },
          { name: "dpipe-value-mapping", value: 48, type: "u32" },
        ],
        subsetOf: "devlink",
      },
      {
        name: "dl-dpipe-headers",
        attributes: [
          { name: "dpipe-header", value: 50, type: "nest", nestedAttributes: "dl-dpipe-header", multiAttr: true },
        ],
        subsetOf: "devlink",
      },
      {
        name: "dl-dpipe-header",
        attributes: [
          { name: "dpipe-header-name", value: 51, type: "string" },
          { name: "dpipe-header-id", value: 52, type: "u32", enum: "dpipe-header-id" },
          { name: "dpipe-header-global", value: 54, type: "u8" },
          { name: "dpipe-header-fields", value: 53, type: "nest", nestedAttributes: "dl-dpipe-header-fields" },
        ],
        subsetOf: "devlink",
      },
      {
        name: "dl-dpipe-header-fields",
        attributes: [
          { name: "dpipe-field", value: 56, type: "nest", nestedAttributes: "dl-dpipe-field", multiAttr: true },
        ],
        subsetOf: "devlink",
      },
      {
        name: "dl-dpipe-field",
        attributes: [
          { name: "dpipe-field-name", value: 57, type: "string" },
          { name: "dpipe-field-id", value: 58, type: "u32" },
          { name: "dpipe-field-bitwidth", value: 59, type: "u32" },
          { name: "dpipe-field-mapping-type", value: 60, type: "u32", enum: "dpipe-field-mapping-type" },
        ],
        subsetOf: "devlink",
      },
      {
        name: "dl-resource",
        attributes: [
          { name: "resource-name", value: 65, type: "string" },
          { name: "resource-id", value: 66, type: "u64" },
          { name: "resource-size", value: 67, type: "u64" },
          { name: "resource-size-new", value: 68, type: "u64" },
          { name: "resource-size-valid", value: 69, type: "u8" },
          { name: "resource-size-min", value: 70, type: "u64" },
          { name: "resource-size-max", value: 71, type: "u64" },
          { name: "resource-size-gran", value: 72, type: "u64" },
          { name: "resource-unit", value: 73, type: "u8", enum: "resource-unit" },
          { name: "resource-occ", value: 74, type: "u64" },
        ],
        subsetOf: "devlink",
      },
      {
        name: "dl-resource-list",
        attributes: [
          { name: "resource", value: 64, type: "nest", nestedAttributes: "dl-resource", multiAttr: true },
        ],
        subsetOf: "devlink",
      },
      {
        name: "dl-param",
        attributes: [
          { name: "param-name", value: 81, type: "string" },
          { name: "param-generic", value: 82, type: "flag" },
          { name: "param-type", value: 83, type: "u8", enum: "var-attr-type" },
        ],
        subsetOf: "devlink",
      },
      {
        name: "dl-region-snapshots",
        attributes: [
          { name: "region-snapshot", value: 91, type: "nest", nestedAttributes: "dl-region-snapshot", multiAttr: true },
        ],
        subsetOf: "devlink",
      },
      {
        name: "dl-region-snapshot",
        attributes: [
          { name: "region-snapshot-id", value: 92, type: "u32" },
        ],
        subsetOf: "devlink",
      },
      {
        name: "dl-region-chunks",
        attributes: [
          { name: "region-chunk", value: 94, type: "nest", nestedAttributes: "dl-region-chunk", multiAttr: true },
        ],
        subsetOf: "devlink",
      },
      {
        name: "dl-region-chunk",
        attributes: [
          { name: "region-chunk-data", value: 95, type: "binary" },
          { name: "region-chunk-addr", value: 96, type: "u64" },
        ],
        subsetOf: "devlink",
      },
      {
        name: "dl-fmsg",
        attributes: [
          { name: "fmsg-obj-nest-start", value: 107, type: "flag" },
          { name: "fmsg-pair-nest-start", value: 108, type: "flag" },
          { name: "fmsg-arr-nest-start", value: 109, type: "flag" },
          { name: "fmsg-nest-end", value: 110, type: "flag" },
          { name: "fmsg-obj-name", value: 111, type: "string" },
        ],
        subsetOf: "devlink",
      },
      {
        name: "dl-health-reporter",
        attributes: [
          { name: "health-reporter-name", value: 115, type: "string" },
          { name: "health-reporter-state", value: 116, type: "u8" },
          { name: "health-reporter-err-count", value: 117, type: "u64" },
          { name: "health-reporter-recover-count", value: 118, type: "u64" },
          { name: "health-reporter-graceful-period", value: 120, type: "u64" },
          { name: "health-reporter-auto-recover", value: 121, type: "u8" },
          { name: "health-reporter-dump-ts", value: 119, type: "u64" },
          { name: "health-reporter-dump-ts-ns", value: 137, type: "u64" },
          { name: "health-reporter-auto-dump", value: 141, type: "u8" },
          { name: "health-reporter-burst-period", value: 181, type: "u64" },
        ],
        subsetOf: "devlink",
      },
      {
        name: "dl-attr-stats",
        attributes: [
          { name: "stats-rx-packets", value: 0, type: "u64" },
          { name: "stats-rx-bytes", value: 1, type: "u64" },
          { name: "stats-rx-dropped", value: 2, type: "u64" },
        ],
        namePrefix: "devlink-attr-",
      },
      {
        name: "dl-trap-metadata",
        attributes: [
          { name: "trap-metadata-type-in-port", value: 0, type: "flag" },
          { name: "trap-metadata-type-fa-cookie", value: 1, type: "flag" },
        ],
        namePrefix: "devlink-attr-",
      },
      {
        name: "dl-linecard-supported-types",
        attributes: [
          { name: "linecard-type", value: 173, type: "string" },
        ],
        subsetOf: "devlink",
      },
      {
        name: "dl-selftest-id",
        attributes: [
          { name: "flash", value: 1, type: "flag" },
        ],
        namePrefix: "devlink-attr-selftest-id-",
      },
      {
        name: "dl-rate-tc-bws",
        attributes: [
          { name: "index", value: 1, type: "u8", checks: { max: 7, source: { max: "rate-tc-index-max" } } },
          { name: "bw", value: 2, type: "u32" },
        ],
        namePrefix: "devlink-rate-tc-attr-",
      },
    ],
    subMessages: [],
    operations: {
      enumModel: "directional",
      list: [
        {
          name: "get",
          attributeSet: "devlink",
          do: { request: { value: 1, attributes: ["bus-name", "dev-name"] }, reply: { value: 3, attributes: ["bus-name", "dev-name", "reload-failed", "dev-stats"] }, pre: "devlink-nl-pre-doit", post: "devlink-nl-post-doit" },
          dump: { request: { value: 1 }, reply: { value: 3, attributes: ["bus-name", "dev-name", "reload-failed", "dev-stats"] } },
          dontValidate: ["strict", "dump"],
        },
        {
          name: "port-get",
          attributeSet: "devlink",
          do: { request: { value: 5, attributes: ["bus-name", "dev-name", "port-index"] }, reply: { value: 7, attributes: ["bus-name", "dev-name", "port-index"] }, pre: "devlink-nl-pre-doit-port", post: "devlink-nl-post-doit" },
          dump: { request: { value: 5, attributes: ["bus-name", "dev-name"] }, reply: { value: 3, attributes: ["bus-name", "dev-name", "port-index"] } },
          dontValidate: ["strict"],
        },
        {
          name: "port-set",
          attributeSet: "devlink",
          do: { request: { value: 6, attributes: ["bus-name", "dev-name", "port-index", "port-type", "port-function"] }, pre: "devlink-nl-pre-doit-port", post: "devlink-nl-post-doit" },
          flags: ["admin-perm"],
          dontValidate: ["strict"],
        },
        {
          name: "port-new",
          attributeSet: "devlink",
          do: { request: { value: 7, attributes: ["bus-name", "dev-name", "port-index", "port-flavour", "port-pci-pf-number", "port-pci-sf-number", "port-controller-number"] }, reply: { value: 7, attributes: ["bus-name", "dev-name", "port-index"] }, pre: "devlink-nl-pre-doit", post: "devlink-nl-post-doit" },
          flags: ["admin-perm"],
          dontValidate: ["strict"],
        },
        {
          name: "port-del",
          attributeSet: "devlink",
          do: { request: { value: 8, attributes: ["bus-name", "dev-name", "port-index"] }, pre: "devlink-nl-pre-doit-port", post: "devlink-nl-post-doit" },
          flags: ["admin-perm"],
          dontValidate: ["strict"],
        },
        {
          name: "port-split",
          attributeSet: "devlink",
          do: { request: { value: 9, attributes: ["bus-name", "dev-name", "port-index", "port-split-count"] }, pre: "devlink-nl-pre-doit-port", post: "devlink-nl-post-doit" },
          flags: ["admin-perm"],
          dontValidate: ["strict"],
        },
        {
          name: "port-unsplit",
          attributeSet: "devlink",
          do: { request: { value: 10, attributes: ["bus-name", "dev-name", "port-index"] }, pre: "devlink-nl-pre-doit-port", post: "devlink-nl-post-doit" },
          flags: ["admin-perm"],
          dontValidate: ["strict"],
        },
        {
          name: "sb-get",
          attributeSet: "devlink",
          do: { request: { value: 11, attributes: ["bus-name", "dev-name", "sb-index"] }, reply: { value: 13, attributes: ["bus-name", "dev-name", "sb-index"] }, pre: "devlink-nl-pre-doit", post: "devlink-nl-post-doit" },
          dump: { request: { value: 11, attributes: ["bus-name", "dev-name"] }, reply: { value: 13, attributes: ["bus-name", "dev-name", "sb-index"] } },
          dontValidate: ["strict"],
        },
        {
          name: "sb-pool-get",
          attributeSet: "devlink",
          do: { request: { value: 15, attributes: ["bus-name", "dev-name", "sb-index", "sb-pool-index"] }, reply: { value: 17, attributes: ["bus-name", "dev-name", "sb-index", "sb-pool-index"] }, pre: "devlink-nl-pre-doit", post: "devlink-nl-post-doit" },
          dump: { request: { value: 15, attributes: ["bus-name", "dev-name"] }, reply: { value: 17, attributes: ["bus-name", "dev-name", "sb-index", "sb-pool-index"] } },
          dontValidate: ["strict"],
        },
        {
          name: "sb-pool-set",
          attributeSet: "devlink",
          do: { request: { value: 16, attributes: ["bus-name", "dev-name", "sb-index", "sb-pool-index", "sb-pool-threshold-type", "sb-pool-size"] }, pre: "devlink-nl-pre-doit", post: "devlink-nl-post-doit" },
          flags: ["admin-perm"],
          dontValidate: ["strict"],
        },
        {
          name: "sb-port-pool-get",
          attributeSet: "devlink",
          do: { request: { value: 19, attributes: ["bus-name", "dev-name", "port-index", "sb-index", "sb-pool-index"] }, reply: { value: 21, attributes: ["bus-name", "dev-name", "port-index", "sb-index", "sb-pool-index"] }, pre: "devlink-nl-pre-doit-port", post: "devlink-nl-post-doit" },
          dump: { request: { value: 19, attributes: ["bus-name", "dev-name"] }, reply: { value: 21, attributes: ["bus-name", "dev-name", "port-index", "sb-index", "sb-pool-index"] } },
          dontValidate: ["strict"],
        },
        {
          name: "sb-port-pool-set",
          attributeSet: "devlink",
          do: { request: { value: 20, attributes: ["bus-name", "dev-name", "port-index", "sb-index", "sb-pool-index", "sb-threshold"] }, pre: "devlink-nl-pre-doit-port", post: "devlink-nl-post-doit" },
          flags: ["admin-perm"],
          dontValidate: ["strict"],
        },
        {
          name: "sb-tc-pool-bind-get",
          attributeSet: "devlink",
          do: { request: { value: 23, attributes: ["bus-name", "dev-name", "port-index", "sb-index", "sb-pool-type", "sb-tc-index"] }, reply: { value: 25, attributes: ["bus-name", "dev-name", "port-index", "sb-index", "sb-pool-type", "sb-tc-index"] }, pre: "devlink-nl-pre-doit-port", post: "devlink-nl-post-doit" },
          dump: { request: { value: 23, attributes: ["bus-name", "dev-name"] }, reply: { value: 25, attributes: ["bus-name", "dev-name", "port-index", "sb-index", "sb-pool-type", "sb-tc-index"] } },
          dontValidate: ["strict"],
        },
        {
          name: "sb-tc-pool-bind-set",
          attributeSet: "devlink",
          do: { request: { value: 24, attributes: ["bus-name", "dev-name", "port-index", "sb-index", "sb-pool-index", "sb-pool-type", "sb-tc-index", "sb-threshold"] }, pre: "devlink-nl-pre-doit-port", post: "devlink-nl-post-doit" },
          flags: ["admin-perm"],
          dontValidate: ["strict"],
        },
        {
          name: "sb-occ-snapshot",
          attributeSet: "devlink",
          do: { request: { value: 27, attributes: ["bus-name", "dev-name", "sb-index"] }, pre: "devlink-nl-pre-doit", post: "devlink-nl-post-doit" },
          flags: ["admin-perm"],
          dontValidate: ["strict"],
        },
        {
          name: "sb-occ-max-clear",
          attributeSet: "devlink",
          do: { request: { value: 28, attributes: ["bus-name", "dev-name", "sb-index"] }, pre: "devlink-nl-pre-doit", post: "devlink-nl-post-doit" },
          flags: ["admin-perm"],
          dontValidate: ["strict"],
        },
        {
          name: "eswitch-get",
          attributeSet: "devlink",
          do: { request: { value: 29, attributes: ["bus-name", "dev-name"] }, reply: { value: 29, attributes: ["bus-name", "dev-name", "eswitch-mode", "eswitch-inline-mode", "eswitch-encap-mode"] }, pre: "devlink-nl-pre-doit", post: "devlink-nl-post-doit" },
          flags: ["admin-perm"],
          dontValidate: ["strict"],
        },
        {
          name: "eswitch-set",
          attributeSet: "devlink",
          do: { request: { value: 30, attributes: ["bus-name", "dev-name", "eswitch-mode", "eswitch-inline-mode", "eswitch-encap-mode"] }, pre: "devlink-nl-pre-doit", post: "devlink-nl-post-doit" },
          flags: ["admin-perm"],
          dontValidate: ["strict"],
        },
        {
          name: "dpipe-table-get",
          attributeSet: "devlink",
          do: { request: { value: 31, attributes: ["bus-name", "dev-name", "dpipe-table-name"] }, reply: { value: 31, attributes: ["bus-name", "dev-name", "dpipe-tables"] }, pre: "devlink-nl-pre-doit", post: "devlink-nl-post-doit" },
          dontValidate: ["strict"],
        },
        {
          name: "dpipe-entries-get",
          attributeSet: "devlink",
          do: { request: { value: 32, attributes: ["bus-name", "dev-name", "dpipe-table-name"] }, reply: { value: 32, attributes: ["bus-name", "dev-name", "dpipe-entries"] }, pre: "devlink-nl-pre-doit", post: "devlink-nl-post-doit" },
          dontValidate: ["strict"],
        },
        {
          name: "dpipe-headers-get",
          attributeSet: "devlink",
          do: { request: { value: 33, attributes: ["bus-name", "dev-name"] }, reply: { value: 33, attributes: ["bus-name", "dev-name", "dpipe-headers"] }, pre: "devlink-nl-pre-doit", post: "devlink-nl-post-doit" },
          dontValidate: ["strict"],
        },
        {
          name: "dpipe-table-counters-set",
          attributeSet: "devlink",
          do: { request: { value: 34, attributes: ["bus-name", "dev-name", "dpipe-table-name", "dpipe-table-counters-enabled"] }, pre: "devlink-nl-pre-doit", post: "devlink-nl-post-doit" },
          flags: ["admin-perm"],
          dontValidate: ["strict"],
        },
        {
          name: "resource-set",
          attributeSet: "devlink",
          do: { request: { value: 35, attributes: ["bus-name", "dev-name", "resource-id", "resource-size"] }, pre: "devlink-nl-pre-doit", post: "devlink-nl-post-doit" },
          flags: ["admin-perm"],
          dontValidate: ["strict"],
        },
        {
          name: "resource-dump",
          attributeSet: "devlink",
          do: { request: { value: 36, attributes: ["bus-name", "dev-name"] }, reply: { value: 36, attributes: ["bus-name", "dev-name", "resource-list"] }, pre: "devlink-nl-pre-doit", post: "devlink-nl-post-doit" },
          dontValidate: ["strict"],
        },
        {
          name: "reload",
          attributeSet: "devlink",
          do: { request: { value: 37, attributes: ["bus-name", "dev-name", "reload-action", "reload-limits", "netns-pid", "netns-fd", "netns-id"] }, reply: { value: 37, attributes: ["bus-name", "dev-name", "reload-actions-performed"] }, pre: "devlink-nl-pre-doit-dev-lock", post: "devlink-nl-post-doit-dev-lock" },
          flags: ["admin-perm"],
          dontValidate: ["strict"],
        },
        {
          name: "param-get",
          attributeSet: "devlink",
          do: { request: { value: 38, attributes: ["bus-name", "dev-name", "param-name"] }, reply: { value: 38, attributes: ["bus-name", "dev-name", "param-name"] }, pre: "devlink-nl-pre-doit", post: "devlink-nl-post-doit" },
          dump: { request: { value: 38, attributes: ["bus-name", "dev-name"] }, reply: { value: 38, attributes: ["bus-name", "dev-name", "param-name"] } },
          dontValidate: ["strict"],
        },
        {
          name: "param-set",
          attributeSet: "devlink",
          do: { request: { value: 39, attributes: ["bus-name", "dev-name", "param-name", "param-type", "param-value-cmode"] }, pre: "devlink-nl-pre-doit", post: "devlink-nl-post-doit" },
          flags: ["admin-perm"],
          dontValidate: ["strict"],
        },
        {
          name: "region-get",
          attributeSet: "devlink",
          do: { request: { value: 42, attributes: ["bus-name", "dev-name", "port-index", "region-name"] }, reply: { value: 42, attributes: ["bus-name", "dev-name", "port-index", "region-name"] }, pre: "devlink-nl-pre-doit-port-optional", post: "devlink-nl-post-doit" },
          dump: { request: { value: 42, attributes: ["bus-name", "dev-name"] }, reply: { value: 42, attributes: ["bus-name", "dev-name", "port-index", "region-name"] } },
          dontValidate: ["strict"],
        },
        {
          name: "region-new",
          attributeSet: "devlink",
          do: { request: { value: 44, attributes: ["bus-name", "dev-name", "port-index", "region-name", "region-snapshot-id"] }, reply: { value: 44, attributes: ["bus-name", "dev-name", "port-index", "region-name", "region-snapshot-id"] }, pre: "devlink-nl-pre-doit-port-optional", post: "devlink-nl-post-doit" },
          flags: ["admin-perm"],
          dontValidate: ["strict"],
        },
        {
          name: "region-del",
          attributeSet: "devlink",
          do: { request: { value: 45, attributes: ["bus-name", "dev-name", "port-index", "region-name", "region-snapshot-id"] }, pre: "devlink-nl-pre-doit-port-optional", post: "devlink-nl-post-doit" },
          flags: ["admin-perm"],
          dontValidate: ["strict"],
        },
        {
          name: "region-read",
          attributeSet: "devlink",
          dump: { request: { value: 46, attributes: ["bus-name", "dev-name", "port-index", "region-name", "region-snapshot-id", "region-direct", "region-chunk-addr", "region-chunk-len"] }, reply: { value: 46, attributes: ["bus-name", "dev-name", "port-index", "region-name"] } },
          flags: ["admin-perm"],
          dontValidate: ["dump-strict"],
        },
        {
          name: "port-param-get",
          attributeSet: "devlink",
          do: { request: { value: 47, attributes: ["bus-name", "dev-name", "port-index"] }, reply: { value: 47, attributes: ["bus-name", "dev-name", "port-index"] }, pre: "devlink-nl-pre-doit-port", post: "devlink-nl-post-doit" },
          dump: { request: { value: 47 }, reply: { value: 47, attributes: ["bus-name", "dev-name", "port-index"] } },
          dontValidate: ["strict", "dump-strict"],
        },
        {
          name: "port-param-set",
          attributeSet: "devlink",
          do: { request: { value: 48, attributes: ["bus-name", "dev-name", "port-index"] }, pre: "devlink-nl-pre-doit-port", post: "devlink-nl-post-doit" },
          flags: ["admin-perm"],
          dontValidate: ["strict"],
        },
        {
          name: "info-get",
          attributeSet: "devlink",
          do: { request: { value: 51, attributes: ["bus-name", "dev-name"] }, reply: { value: 51, attributes: ["bus-name", "dev-name", "info-driver-name", "info-serial-number", "info-version-fixed", "info-version-running", "info-version-stored", "info-board-serial-number"] }, pre: "devlink-nl-pre-doit", post: "devlink-nl-post-doit" },
          dump: { request: { value: 51 }, reply: { value: 51, attributes: ["bus-name", "dev-name", "info-driver-name", "info-serial-number", "info-version-fixed", "info-version-running", "info-version-stored", "info-board-serial-number"] } },
          dontValidate: ["strict", "dump"],
        },
        {
          name: "health-reporter-get",
          attributeSet: "devlink",
          do: { request: { value: 52, attributes: ["bus-name", "dev-name", "port-index", "health-reporter-name"] }, reply: { value: 52, attributes: ["bus-name", "dev-name", "port-index", "health-reporter-name"] }, pre: "devlink-nl-pre-doit-port-optional", post: "devlink-nl-post-doit" },
          dump: { request: { value: 52, attributes: ["bus-name", "dev-name", "port-index"] }, reply: { value: 52, attributes: ["bus-name", "dev-name", "port-index", "health-reporter-name"] } },
          dontValidate: ["strict"],
        },
        {
          name: "health-reporter-set",
          attributeSet: "devlink",
          do: { request: { value: 53, attributes: ["bus-name", "dev-name", "port-index", "health-reporter-name", "health-reporter-graceful-period", "health-reporter-auto-recover", "health-reporter-auto-dump", "health-reporter-burst-period"] }, pre: "devlink-nl-pre-doit-port-optional", post: "devlink-nl-post-doit" },
          flags: ["admin-perm"],
          dontValidate: ["strict"],
        },
        {
          name: "health-reporter-recover",
          attributeSet: "devlink",
          do: { request: { value: 54, attributes: ["bus-name", "dev-name", "port-index", "health-reporter-name"] }, pre: "devlink-nl-pre-doit-port-optional", post: "devlink-nl-post-doit" },
          flags: ["admin-perm"],
          dontValidate: ["strict"],
        },
        {
          name: "health-reporter-diagnose",
          attributeSet: "devlink",
          do: { request: { value: 55, attributes: ["bus-name", "dev-name", "port-index", "health-reporter-name"] }, pre: "devlink-nl-pre-doit-port-optional", post: "devlink-nl-post-doit" },
          flags: ["admin-perm"],
          dontValidate: ["strict"],
        },
        {
          name: "health-reporter-dump-get",
          attributeSet: "devlink",
          dump: { request: { value: 56, attributes: ["bus-name", "dev-name", "port-index", "health-reporter-name"] }, reply: { value: 56, attributes: ["fmsg"] } },
          flags: ["admin-perm"],
          dontValidate: ["dump-strict"],
        },
        {
          name: "health-reporter-dump-clear",
          attributeSet: "devlink",
          do: { request: { value: 57, attributes: ["bus-name", "dev-name", "port-index", "health-reporter-name"] }, pre: "devlink-nl-pre-doit-port-optional", post: "devlink-nl-post-doit" },
          flags: ["admin-perm"],
          dontValidate: ["strict"],
        },
        {
          name: "flash-update",
          attributeSet: "devlink",
          do: { request: { value: 58, attributes: ["bus-name", "dev-name", "flash-update-file-name", "flash-update-component", "flash-update-overwrite-mask"] }, pre: "devlink-nl-pre-doit", post: "devlink-nl-post-doit" },
          flags: ["admin-perm"],
          dontValidate: ["strict"],
        },
        {
          name: "trap-get",
          attributeSet: "devlink",
          do: { request: { value: 61, attributes: ["bus-name", "dev-name", "trap-name"] }, reply: { value: 63, attributes: ["bus-name", "dev-name", "trap-name"] }, pre: "devlink-nl-pre-doit", post: "devlink-nl-post-doit" },
          dump: { request: { value: 61, attributes: ["bus-name", "dev-name"] }, reply: { value: 63, attributes: ["bus-name", "dev-name", "trap-name"] } },
          dontValidate: ["strict"],
        },
        {
          name: "trap-set",
          attributeSet: "devlink",
          do: { request: { value: 62, attributes: ["bus-name", "dev-name", "trap-name", "trap-action"] }, pre: "devlink-nl-pre-doit", post: "devlink-nl-post-doit" },
          flags: ["admin-perm"],
          dontValidate: ["strict"],
        },
        {
          name: "trap-group-get",
          attributeSet: "devlink",
          do: { request: { value: 65, attributes: ["bus-name", "dev-name", "trap-group-name"] }, reply: { value: 67, attributes: ["bus-name", "dev-name", "trap-group-name"] }, pre: "devlink-nl-pre-doit", post: "devlink-nl-post-doit" },
          dump: { request: { value: 65, attributes: ["bus-name", "dev-name"] }, reply: { value: 67, attributes: ["bus-name", "dev-name", "trap-group-name"] } },
          dontValidate: ["strict"],
        },
        {
          name: "trap-group-set",
          attributeSet: "devlink",
          do: { request: { value: 66, attributes: ["bus-name", "dev-name", "trap-group-name", "trap-action", "trap-policer-id"] }, pre: "devlink-nl-pre-doit", post: "devlink-nl-post-doit" },
          flags: ["admin-perm"],
          dontValidate: ["strict"],
        },
        {
          name: "trap-policer-get",
          attributeSet: "devlink",
          do: { request: { value: 69, attributes: ["bus-name", "dev-name", "trap-policer-id"] }, reply: { value: 71, attributes: ["bus-name", "dev-name", "trap-policer-id"] }, pre: "devlink-nl-pre-doit", post: "devlink-nl-post-doit" },
          dump: { request: { value: 69, attributes: ["bus-name", "dev-name"] }, reply: { value: 71, attributes: ["bus-name", "dev-name", "trap-policer-id"] } },
          dontValidate: ["strict"],
        },
        {
          name: "trap-policer-set",
          attributeSet: "devlink",
          do: { request: { value: 70, attributes: ["bus-name", "dev-name", "trap-policer-id", "trap-policer-rate", "trap-policer-burst"] }, pre: "devlink-nl-pre-doit", post: "devlink-nl-post-doit" },
          flags: ["admin-perm"],
          dontValidate: ["strict"],
        },
        {
          name: "health-reporter-test",
          attributeSet: "devlink",
          do: { request: { value: 73, attributes: ["bus-name", "dev-name", "port-index", "health-reporter-name"] }, pre: "devlink-nl-pre-doit-port-optional", post: "devlink-nl-post-doit" },
          flags: ["admin-perm"],
          dontValidate: ["strict"],
        },
        {
          name: "rate-get",
          attributeSet: "devlink",
          do: { request: { value: 74, attributes: ["bus-name", "dev-name", "port-index", "rate-node-name"] }, reply: { value: 76, attributes: ["bus-name", "dev-name", "port-index", "rate-node-name"] }, pre: "devlink-nl-pre-doit", post: "devlink-nl-post-doit" },
          dump: { request: { value: 74, attributes: ["bus-name", "dev-name"] }, reply: { value: 76, attributes: ["bus-name", "dev-name", "port-index", "rate-node-name"] } },
          dontValidate: ["strict"],
        },
        {
          name: "rate-set",
          attributeSet: "devlink",
          do: { request: { value: 75, attributes: ["bus-name", "dev-name", "rate-node-name", "rate-tx-share", "rate-tx-max", "rate-tx-priority", "rate-tx-weight", "rate-parent-node-name", "rate-tc-bws"] }, pre: "devlink-nl-pre-doit", post: "devlink-nl-post-doit" },
          flags: ["admin-perm"],
          dontValidate: ["strict"],
        },
        {
          name: "rate-new",
          attributeSet: "devlink",
          do: { request: { value: 76, attributes: ["bus-name", "dev-name", "rate-node-name", "rate-tx-share", "rate-tx-max", "rate-tx-priority", "rate-tx-weight", "rate-parent-node-name", "rate-tc-bws"] }, pre: "devlink-nl-pre-doit", post: "devlink-nl-post-doit" },
          flags: ["admin-perm"],
          dontValidate: ["strict"],
        },
        {
          name: "rate-del",
          attributeSet: "devlink",
          do: { request: { value: 77, attributes: ["bus-name", "dev-name", "rate-node-name"] }, pre: "devlink-nl-pre-doit", post: "devlink-nl-post-doit" },
          flags: ["admin-perm"],
          dontValidate: ["strict"],
        },
        {
          name: "linecard-get",
          attributeSet: "devlink",
          do: { request: { value: 78, attributes: ["bus-name", "dev-name", "linecard-index"] }, reply: { value: 80, attributes: ["bus-name", "dev-name", "linecard-index"] }, pre: "devlink-nl-pre-doit", post: "devlink-nl-post-doit" },
          dump: { request: { value: 78, attributes: ["bus-name", "dev-name"] }, reply: { value: 80, attributes: ["bus-name", "dev-name", "linecard-index"] } },
          dontValidate: ["strict"],
        },
        {
          name: "linecard-set",
          attributeSet: "devlink",
          do: { request: { value: 79, attributes: ["bus-name", "dev-name", "linecard-index", "linecard-type"] }, pre: "devlink-nl-pre-doit", post: "devlink-nl-post-doit" },
          flags: ["admin-perm"],
          dontValidate: ["strict"],
        },
        {
          name: "selftests-get",
          attributeSet: "devlink",
          do: { request: { value: 82, attributes: ["bus-name", "dev-name"] }, reply: { value: 82, attributes: ["bus-name", "dev-name"] }, pre: "devlink-nl-pre-doit", post: "devlink-nl-post-doit" },
          dump: { request: { value: 82 }, reply: { value: 82, attributes: ["bus-name", "dev-name"] } },
          dontValidate: ["strict", "dump"],
        },
        {
          name: "selftests-run",
          attributeSet: "devlink",
          do: { request: { value: 83, attributes: ["bus-name", "dev-name", "selftests"] }, pre: "devlink-nl-pre-doit", post: "devlink-nl-post-doit" },
          flags: ["admin-perm"],
          dontValidate: ["strict"],
        },
        {
          name: "notify-filter-set",
          attributeSet: "devlink",
          do: { request: { value: 84, attributes: ["bus-name", "dev-name", "port-index"] } },
        },
        { name: "new-ntf", attributeSet: "devlink", notify: "get", value: 3 },
        { name: "del-ntf", attributeSet: "devlink", notify: "get", value: 4 },
        { name: "port-new-ntf", attributeSet: "devlink", notify: "port-get", value: 7 },
        { name: "port-del-ntf", attributeSet: "devlink", notify: "port-get", value: 8 },
        { name: "param-new-ntf", attributeSet: "devlink", notify: "param-get", value: 40 },
        { name: "param-del-ntf", attributeSet: "devlink", notify: "param-get", value: 41 },
        { name: "region-new-ntf", attributeSet: "devlink", notify: "region-get", value: 44 },
        { name: "region-del-ntf", attributeSet: "devlink", notify: "region-get", value: 45 },
        {
          name: "health-reporter-recover-ntf",
          attributeSet: "devlink",
          notify: "health-reporter-get",
          value: 54,
        },
        { name: "trap-new-ntf", attributeSet: "devlink", notify: "trap-get", value: 63 },
        { name: "trap-del-ntf", attributeSet: "devlink", notify: "trap-get", value: 64 },
        { name: "trap-group-new-ntf", attributeSet: "devlink", notify: "trap-group-get", value: 67 },
        { name: "trap-group-del-ntf", attributeSet: "devlink", notify: "trap-group-get", value: 68 },
        { name: "trap-policer-new-ntf", attributeSet: "devlink", notify: "trap-policer-get", value: 71 },
        { name: "trap-policer-del-ntf", attributeSet: "devlink", notify: "trap-policer-get", value: 72 },
        { name: "rate-new-ntf", attributeSet: "devlink", notify: "rate-get", value: 76 },
        { name: "rate-del-ntf", attributeSet: "devlink", notify: "rate-get", value: 77 },
        { name: "linecard-new-ntf", attributeSet: "devlink", notify: "linecard-get", value: 80 },
        { name: "linecard-del-ntf", attributeSet: "devlink", notify: "linecard-get", value: 81 },
      ],
    },
    mcastGroups: [],
  }
}
