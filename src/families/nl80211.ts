// Generated from the specification of nl80211 by `nlkit generate`; do not edit. One family is one file, however long it gets.

import type { ByteView, RawAttribute, Writer } from '../wire/index.js'
import type { Family, Spec } from '../schema/index.js'
import * as r from '../schema/runtime.js'

const LE = r.LITTLE_ENDIAN

export type Commands = "unspec" | "get-wiphy" | "set-wiphy" | "new-wiphy" | "del-wiphy" | "get-interface" | "set-interface" | "new-interface" | "del-interface" | "get-key" | "set-key" | "new-key" | "del-key" | "get-beacon" | "set-beacon" | "new-beacon" | "del-beacon" | "get-station" | "set-station" | "new-station" | "del-station" | "get-mpath" | "set-mpath" | "new-mpath" | "del-mpath" | "set-bss" | "set-reg" | "req-set-reg" | "get-mesh-config" | "set-mesh-config" | "set-mgmt-extra-ie" | "get-reg" | "get-scan" | "trigger-scan" | "new-scan-results" | "scan-aborted" | "reg-change" | "authenticate" | "associate" | "deauthenticate" | "disassociate" | "michael-mic-failure" | "reg-beacon-hint" | "join-ibss" | "leave-ibss" | "testmode" | "connect" | "roam" | "disconnect" | "set-wiphy-netns" | "get-survey" | "new-survey-results" | "set-pmksa" | "del-pmksa" | "flush-pmksa" | "remain-on-channel" | "cancel-remain-on-channel" | "set-tx-bitrate-mask" | "register-action" | "action" | "action-tx-status" | "set-power-save" | "get-power-save" | "set-cqm" | "notify-cqm" | "set-channel" | "set-wds-peer" | "frame-wait-cancel" | "join-mesh" | "leave-mesh" | "unprot-deauthenticate" | "unprot-disassociate" | "new-peer-candidate" | "get-wowlan" | "set-wowlan" | "start-sched-scan" | "stop-sched-scan" | "sched-scan-results" | "sched-scan-stopped" | "set-rekey-offload" | "pmksa-candidate" | "tdls-oper" | "tdls-mgmt" | "unexpected-frame" | "probe-client" | "register-beacons" | "unexpected-4-addr-frame" | "set-noack-map" | "ch-switch-notify" | "start-p2p-device" | "stop-p2p-device" | "conn-failed" | "set-mcast-rate" | "set-mac-acl" | "radar-detect" | "get-protocol-features" | "update-ft-ies" | "ft-event" | "crit-protocol-start" | "crit-protocol-stop" | "get-coalesce" | "set-coalesce" | "channel-switch" | "vendor" | "set-qos-map" | "add-tx-ts" | "del-tx-ts" | "get-mpp" | "join-ocb" | "leave-ocb" | "ch-switch-started-notify" | "tdls-channel-switch" | "tdls-cancel-channel-switch" | "wiphy-reg-change" | "abort-scan" | "start-nan" | "stop-nan" | "add-nan-function" | "del-nan-function" | "change-nan-config" | "nan-match" | "set-multicast-to-unicast" | "update-connect-params" | "set-pmk" | "del-pmk" | "port-authorized" | "reload-regdb" | "external-auth" | "sta-opmode-changed" | "control-port-frame" | "get-ftm-responder-stats" | "peer-measurement-start" | "peer-measurement-result" | "peer-measurement-complete" | "notify-radar" | "update-owe-info" | "probe-mesh-link" | "set-tid-config" | "unprot-beacon" | "control-port-frame-tx-status" | "set-sar-specs" | "obss-color-collision" | "color-change-request" | "color-change-started" | "color-change-aborted" | "color-change-completed" | "set-fils-aad" | "assoc-comeback" | "add-link" | "remove-link" | "add-link-sta" | "modify-link-sta" | "remove-link-sta" | "set-hw-timestamp" | "links-removed" | "set-tid-to-link-mapping" | number
export type FeatureFlags = "sk-tx-status" | "ht-ibss" | "inactivity-timer" | "cell-base-reg-hints" | "p2p-device-needs-channel" | "sae" | "low-priority-scan" | "scan-flush" | "ap-scan" | "vif-txpower" | "need-obss-scan" | "p2p-go-ctwin" | "p2p-go-oppps" | "reserved" | "advertise-chan-limits" | "full-ap-client-state" | "userspace-mpm" | "active-monitor" | "ap-mode-chan-width-change" | "ds-param-set-ie-in-probes" | "wfa-tpc-ie-in-probes" | "quiet" | "tx-power-insertion" | "ackto-estimation" | "static-smps" | "dynamic-smps" | "supports-wmm-admission" | "mac-on-create" | "tdls-channel-switch" | "scan-random-mac-addr" | "sched-scan-random-mac-addr" | "no-random-mac-addr" | number
export type ChannelType = "no-ht" | "ht20" | "ht40minus" | "ht40plus" | number
export type ProtocolFeatures = "split-wiphy-dump" | number
export interface StaFlagUpdate {
  readonly mask?: number | undefined
  readonly set?: number | undefined
  readonly trailingBytes?: Uint8Array | undefined
}
export type Nl80211Attrs = {
  readonly wiphy?: number | undefined
  readonly wiphyName?: string | undefined
  readonly ifindex?: number | undefined
  readonly ifname?: string | undefined
  readonly iftype?: number | undefined
  readonly mac?: string | undefined
  readonly keyData?: Uint8Array | undefined
  readonly keyIdx?: number | undefined
  readonly keyCipher?: number | undefined
  readonly keySeq?: Uint8Array | undefined
  readonly keyDefault?: boolean | undefined
  readonly beaconInterval?: number | undefined
  readonly dtimPeriod?: number | undefined
  readonly beaconHead?: Uint8Array | undefined
  readonly beaconTail?: Uint8Array | undefined
  readonly staAid?: number | undefined
  readonly staFlags?: Uint8Array | undefined
  readonly staListenInterval?: number | undefined
  readonly staSupportedRates?: Uint8Array | undefined
  readonly staVlan?: number | undefined
  readonly staInfo?: Uint8Array | undefined
  readonly wiphyBands?: WiphyBands | undefined
  readonly mntrFlags?: Uint8Array | undefined
  readonly meshId?: Uint8Array | undefined
  readonly staPlinkAction?: number | undefined
  readonly mpathNextHop?: string | undefined
  readonly mpathInfo?: Uint8Array | undefined
  readonly bssCtsProt?: number | undefined
  readonly bssShortPreamble?: number | undefined
  readonly bssShortSlotTime?: number | undefined
  readonly htCapability?: Uint8Array | undefined
  readonly supportedIftypes?: SupportedIftypes | undefined
  readonly regAlpha2?: Uint8Array | undefined
  readonly regRules?: Uint8Array | undefined
  readonly meshConfig?: Uint8Array | undefined
  readonly bssBasicRates?: Uint8Array | undefined
  readonly wiphyTxqParams?: Uint8Array | undefined
  readonly wiphyFreq?: number | undefined
  readonly wiphyChannelType?: ChannelType | undefined
  readonly keyDefaultMgmt?: boolean | undefined
  readonly mgmtSubtype?: number | undefined
  readonly ie?: Uint8Array | undefined
  readonly maxNumScanSsids?: number | undefined
  readonly scanFrequencies?: Uint8Array | undefined
  readonly scanSsids?: Uint8Array | undefined
  readonly generation?: number | undefined
  readonly bss?: Uint8Array | undefined
  readonly regInitiator?: number | undefined
  readonly regType?: number | undefined
  readonly supportedCommands?: readonly Commands[] | undefined
  readonly frame?: Uint8Array | undefined
  readonly ssid?: Uint8Array | undefined
  readonly authType?: number | undefined
  readonly reasonCode?: number | undefined
  readonly keyType?: number | undefined
  readonly maxScanIeLen?: number | undefined
  readonly cipherSuites?: readonly number[] | undefined
  readonly freqBefore?: Uint8Array | undefined
  readonly freqAfter?: Uint8Array | undefined
  readonly freqFixed?: boolean | undefined
  readonly wiphyRetryShort?: number | undefined
  readonly wiphyRetryLong?: number | undefined
  readonly wiphyFragThreshold?: number | undefined
  readonly wiphyRtsThreshold?: number | undefined
  readonly timedOut?: boolean | undefined
  readonly useMfp?: number | undefined
  readonly staFlags2?: StaFlagUpdate | undefined
  readonly controlPort?: boolean | undefined
  readonly testdata?: Uint8Array | undefined
  readonly privacy?: boolean | undefined
  readonly disconnectedByAp?: boolean | undefined
  readonly statusCode?: number | undefined
  readonly cipherSuitesPairwise?: Uint8Array | undefined
  readonly cipherSuiteGroup?: number | undefined
  readonly wpaVersions?: number | undefined
  readonly akmSuites?: Uint8Array | undefined
  readonly reqIe?: Uint8Array | undefined
  readonly respIe?: Uint8Array | undefined
  readonly prevBssid?: Uint8Array | undefined
  readonly key?: Uint8Array | undefined
  readonly keys?: Uint8Array | undefined
  readonly pid?: number | undefined
  readonly "4addr"?: number | undefined
  readonly surveyInfo?: Uint8Array | undefined
  readonly pmkid?: Uint8Array | undefined
  readonly maxNumPmkids?: number | undefined
  readonly duration?: number | undefined
  readonly cookie?: bigint | undefined
  readonly wiphyCoverageClass?: number | undefined
  readonly txRates?: Uint8Array | undefined
  readonly frameMatch?: Uint8Array | undefined
  readonly ack?: boolean | undefined
  readonly psState?: number | undefined
  readonly cqm?: Uint8Array | undefined
  readonly localStateChange?: boolean | undefined
  readonly apIsolate?: number | undefined
  readonly wiphyTxPowerSetting?: number | undefined
  readonly wiphyTxPowerLevel?: number | undefined
  readonly txFrameTypes?: IftypeAttrs | undefined
  readonly rxFrameTypes?: IftypeAttrs | undefined
  readonly frameType?: number | undefined
  readonly controlPortEthertype?: boolean | undefined
  readonly controlPortNoEncrypt?: boolean | undefined
  readonly supportIbssRsn?: boolean | undefined
  readonly wiphyAntennaTx?: number | undefined
  readonly wiphyAntennaRx?: number | undefined
  readonly mcastRate?: number | undefined
  readonly offchannelTxOk?: boolean | undefined
  readonly bssHtOpmode?: number | undefined
  readonly keyDefaultTypes?: Uint8Array | undefined
  readonly maxRemainOnChannelDuration?: number | undefined
  readonly meshSetup?: Uint8Array | undefined
  readonly wiphyAntennaAvailTx?: number | undefined
  readonly wiphyAntennaAvailRx?: number | undefined
  readonly supportMeshAuth?: boolean | undefined
  readonly staPlinkState?: number | undefined
  readonly wowlanTriggers?: Uint8Array | undefined
  readonly wowlanTriggersSupported?: WowlanTriggersAttrs | undefined
  readonly schedScanInterval?: number | undefined
  readonly interfaceCombinations?: readonly (IfCombinationAttributes & { readonly elementIndex?: number | undefined })[] | undefined
  readonly softwareIftypes?: SupportedIftypes | undefined
  readonly rekeyData?: Uint8Array | undefined
  readonly maxNumSchedScanSsids?: number | undefined
  readonly maxSchedScanIeLen?: number | undefined
  readonly scanSuppRates?: Uint8Array | undefined
  readonly hiddenSsid?: number | undefined
  readonly ieProbeResp?: Uint8Array | undefined
  readonly ieAssocResp?: Uint8Array | undefined
  readonly staWme?: Uint8Array | undefined
  readonly supportApUapsd?: boolean | undefined
  readonly roamSupport?: boolean | undefined
  readonly schedScanMatch?: Uint8Array | undefined
  readonly maxMatchSets?: number | undefined
  readonly pmksaCandidate?: Uint8Array | undefined
  readonly txNoCckRate?: boolean | undefined
  readonly tdlsAction?: number | undefined
  readonly tdlsDialogToken?: number | undefined
  readonly tdlsOperation?: number | undefined
  readonly tdlsSupport?: boolean | undefined
  readonly tdlsExternalSetup?: boolean | undefined
  readonly deviceApSme?: number | undefined
  readonly dontWaitForAck?: boolean | undefined
  readonly featureFlags?: readonly FeatureFlags[] | undefined
  readonly probeRespOffload?: number | undefined
  readonly probeResp?: Uint8Array | undefined
  readonly dfsRegion?: number | undefined
  readonly disableHt?: boolean | undefined
  readonly htCapabilityMask?: Uint8Array | undefined
  readonly noackMap?: number | undefined
  readonly inactivityTimeout?: number | undefined
  readonly rxSignalDbm?: number | undefined
  readonly bgScanPeriod?: number | undefined
  readonly wdev?: bigint | undefined
  readonly userRegHintType?: number | undefined
  readonly connFailedReason?: number | undefined
  readonly authData?: Uint8Array | undefined
  readonly vhtCapability?: Uint8Array | undefined
  readonly scanFlags?: number | undefined
  readonly channelWidth?: number | undefined
  readonly centerFreq1?: number | undefined
  readonly centerFreq2?: number | undefined
  readonly p2pCtwindow?: number | undefined
  readonly p2pOppps?: number | undefined
  readonly localMeshPowerMode?: number | undefined
  readonly aclPolicy?: number | undefined
  readonly macAddrs?: Uint8Array | undefined
  readonly macAclMax?: number | undefined
  readonly radarEvent?: number | undefined
  readonly extCapa?: Uint8Array | undefined
  readonly extCapaMask?: Uint8Array | undefined
  readonly staCapability?: number | undefined
  readonly staExtCapability?: Uint8Array | undefined
  readonly protocolFeatures?: readonly ProtocolFeatures[] | undefined
  readonly splitWiphyDump?: boolean | undefined
  readonly disableVht?: boolean | undefined
  readonly vhtCapabilityMask?: Uint8Array | undefined
  readonly mdid?: number | undefined
  readonly ieRic?: Uint8Array | undefined
  readonly critProtId?: number | undefined
  readonly maxCritProtDuration?: number | undefined
  readonly peerAid?: number | undefined
  readonly coalesceRule?: Uint8Array | undefined
  readonly chSwitchCount?: number | undefined
  readonly chSwitchBlockTx?: boolean | undefined
  readonly csaIes?: Uint8Array | undefined
  readonly cntdwnOffsBeacon?: Uint8Array | undefined
  readonly cntdwnOffsPresp?: Uint8Array | undefined
  readonly rxmgmtFlags?: Uint8Array | undefined
  readonly staSupportedChannels?: Uint8Array | undefined
  readonly staSupportedOperClasses?: Uint8Array | undefined
  readonly handleDfs?: boolean | undefined
  readonly support5Mhz?: boolean | undefined
  readonly support10Mhz?: boolean | undefined
  readonly opmodeNotif?: number | undefined
  readonly vendorId?: number | undefined
  readonly vendorSubcmd?: number | undefined
  readonly vendorData?: Uint8Array | undefined
  readonly vendorEvents?: Uint8Array | undefined
  readonly qosMap?: Uint8Array | undefined
  readonly macHint?: string | undefined
  readonly wiphyFreqHint?: number | undefined
  readonly maxApAssocSta?: number | undefined
  readonly tdlsPeerCapability?: number | undefined
  readonly socketOwner?: boolean | undefined
  readonly csaCOffsetsTx?: Uint8Array | undefined
  readonly maxCsaCounters?: number | undefined
  readonly tdlsInitiator?: boolean | undefined
  readonly useRrm?: boolean | undefined
  readonly wiphyDynAck?: boolean | undefined
  readonly tsid?: number | undefined
  readonly userPrio?: number | undefined
  readonly admittedTime?: number | undefined
  readonly smpsMode?: number | undefined
  readonly operClass?: number | undefined
  readonly macMask?: string | undefined
  readonly wiphySelfManagedReg?: boolean | undefined
  readonly extFeatures?: Uint8Array | undefined
  readonly surveyRadioStats?: Uint8Array | undefined
  readonly netnsFd?: number | undefined
  readonly schedScanDelay?: number | undefined
  readonly regIndoor?: boolean | undefined
  readonly maxNumSchedScanPlans?: number | undefined
  readonly maxScanPlanInterval?: number | undefined
  readonly maxScanPlanIterations?: number | undefined
  readonly schedScanPlans?: Uint8Array | undefined
  readonly pbss?: boolean | undefined
  readonly bssSelect?: Uint8Array | undefined
  readonly staSupportP2pPs?: number | undefined
  readonly pad?: Uint8Array | undefined
  readonly iftypeExtCapa?: Uint8Array | undefined
  readonly muMimoGroupData?: Uint8Array | undefined
  readonly muMimoFollowMacAddr?: string | undefined
  readonly scanStartTimeTsf?: bigint | undefined
  readonly scanStartTimeTsfBssid?: Uint8Array | undefined
  readonly measurementDuration?: number | undefined
  readonly measurementDurationMandatory?: boolean | undefined
  readonly meshPeerAid?: number | undefined
  readonly nanMasterPref?: number | undefined
  readonly bands?: number | undefined
  readonly nanFunc?: Uint8Array | undefined
  readonly nanMatch?: Uint8Array | undefined
  readonly filsKek?: Uint8Array | undefined
  readonly filsNonces?: Uint8Array | undefined
  readonly multicastToUnicastEnabled?: boolean | undefined
  readonly bssid?: string | undefined
  readonly schedScanRelativeRssi?: number | undefined
  readonly schedScanRssiAdjust?: Uint8Array | undefined
  readonly timeoutReason?: number | undefined
  readonly filsErpUsername?: Uint8Array | undefined
  readonly filsErpRealm?: Uint8Array | undefined
  readonly filsErpNextSeqNum?: number | undefined
  readonly filsErpRrk?: Uint8Array | undefined
  readonly filsCacheId?: Uint8Array | undefined
  readonly pmk?: Uint8Array | undefined
  readonly schedScanMulti?: boolean | undefined
  readonly schedScanMaxReqs?: number | undefined
  readonly want1x4wayHs?: boolean | undefined
  readonly pmkr0Name?: Uint8Array | undefined
  readonly portAuthorized?: Uint8Array | undefined
  readonly externalAuthAction?: number | undefined
  readonly externalAuthSupport?: boolean | undefined
  readonly nss?: number | undefined
  readonly ackSignal?: number | undefined
  readonly controlPortOverNl80211?: boolean | undefined
  readonly txqStats?: TxqStatsAttrs | undefined
  readonly txqLimit?: number | undefined
  readonly txqMemoryLimit?: number | undefined
  readonly txqQuantum?: number | undefined
  readonly heCapability?: Uint8Array | undefined
  readonly ftmResponder?: Uint8Array | undefined
  readonly ftmResponderStats?: Uint8Array | undefined
  readonly timeout?: number | undefined
  readonly peerMeasurements?: Uint8Array | undefined
  readonly airtimeWeight?: number | undefined
  readonly staTxPowerSetting?: number | undefined
  readonly staTxPower?: number | undefined
  readonly saePassword?: Uint8Array | undefined
  readonly twtResponder?: boolean | undefined
  readonly heObssPd?: Uint8Array | undefined
  readonly wiphyEdmgChannels?: number | undefined
  readonly wiphyEdmgBwConfig?: number | undefined
  readonly vlanId?: number | undefined
  readonly heBssColor?: Uint8Array | undefined
  readonly iftypeAkmSuites?: Uint8Array | undefined
  readonly tidConfig?: Uint8Array | undefined
  readonly controlPortNoPreauth?: boolean | undefined
  readonly pmkLifetime?: number | undefined
  readonly pmkReauthThreshold?: number | undefined
  readonly receiveMulticast?: boolean | undefined
  readonly wiphyFreqOffset?: number | undefined
  readonly centerFreq1Offset?: number | undefined
  readonly scanFreqKhz?: Uint8Array | undefined
  readonly he6ghzCapability?: Uint8Array | undefined
  readonly filsDiscovery?: Uint8Array | undefined
  readonly unsolBcastProbeResp?: Uint8Array | undefined
  readonly s1gCapability?: Uint8Array | undefined
  readonly s1gCapabilityMask?: Uint8Array | undefined
  readonly saePwe?: number | undefined
  readonly reconnectRequested?: Uint8Array | undefined
  readonly sarSpec?: SarAttributes | undefined
  readonly disableHe?: boolean | undefined
  readonly obssColorBitmap?: bigint | undefined
  readonly colorChangeCount?: number | undefined
  readonly colorChangeColor?: number | undefined
  readonly colorChangeElems?: Uint8Array | undefined
  readonly mbssidConfig?: Uint8Array | undefined
  readonly mbssidElems?: Uint8Array | undefined
  readonly radarBackground?: boolean | undefined
  readonly apSettingsFlags?: number | undefined
  readonly ehtCapability?: Uint8Array | undefined
  readonly disableEht?: boolean | undefined
  readonly mloLinks?: Uint8Array | undefined
  readonly mloLinkId?: number | undefined
  readonly mldAddr?: string | undefined
  readonly mloSupport?: boolean | undefined
  readonly maxNumAkmSuites?: Uint8Array | undefined
  readonly emlCapability?: number | undefined
  readonly mldCapaAndOps?: number | undefined
  readonly txHwTimestamp?: bigint | undefined
  readonly rxHwTimestamp?: bigint | undefined
  readonly tdBitmap?: Uint8Array | undefined
  readonly punctBitmap?: number | undefined
  readonly maxHwTimestampPeers?: number | undefined
  readonly hwTimestampEnabled?: boolean | undefined
  readonly emaRnrElems?: Uint8Array | undefined
  readonly mloLinkDisabled?: boolean | undefined
  readonly bssDumpIncludeUseData?: boolean | undefined
  readonly mloTtlmDlink?: number | undefined
  readonly mloTtlmUlink?: number | undefined
  readonly assocSppAmsdu?: boolean | undefined
  readonly wiphyRadios?: Uint8Array | undefined
  readonly wiphyInterfaceCombinations?: Uint8Array | undefined
  readonly vifRadioMask?: number | undefined
  /** What the specification does not know, as it came. */
  readonly unknownAttributes?: readonly RawAttribute[] | undefined
}
export type WiphyBands = {
  readonly "2ghz"?: BandAttrs | undefined
  readonly "5ghz"?: BandAttrs | undefined
  readonly "60ghz"?: BandAttrs | undefined
  readonly "6ghz"?: BandAttrs | undefined
  readonly s1ghz?: BandAttrs | undefined
  readonly lc?: BandAttrs | undefined
  /** What the specification does not know, as it came. */
  readonly unknownAttributes?: readonly RawAttribute[] | undefined
}
export type SupportedIftypes = {
  readonly adhoc?: boolean | undefined
  readonly station?: boolean | undefined
  readonly ap?: boolean | undefined
  readonly apVlan?: boolean | undefined
  readonly wds?: boolean | undefined
  readonly monitor?: boolean | undefined
  readonly meshPoint?: boolean | undefined
  readonly p2pClient?: boolean | undefined
  readonly p2pGo?: boolean | undefined
  readonly p2pDevice?: boolean | undefined
  readonly ocb?: boolean | undefined
  readonly nan?: boolean | undefined
  /** What the specification does not know, as it came. */
  readonly unknownAttributes?: readonly RawAttribute[] | undefined
}
export type IftypeAttrs = {
  readonly unspecified?: FrameTypeAttrs | undefined
  readonly adhoc?: FrameTypeAttrs | undefined
  readonly station?: FrameTypeAttrs | undefined
  readonly ap?: FrameTypeAttrs | undefined
  readonly apVlan?: FrameTypeAttrs | undefined
  readonly wds?: FrameTypeAttrs | undefined
  readonly monitor?: FrameTypeAttrs | undefined
  readonly meshPoint?: FrameTypeAttrs | undefined
  readonly p2pClient?: FrameTypeAttrs | undefined
  readonly p2pGo?: FrameTypeAttrs | undefined
  readonly p2pDevice?: FrameTypeAttrs | undefined
  readonly ocb?: FrameTypeAttrs | undefined
  readonly nan?: FrameTypeAttrs | undefined
  /** What the specification does not know, as it came. */
  readonly unknownAttributes?: readonly RawAttribute[] | undefined
}
export type WowlanTriggersAttrs = {
  readonly any?: boolean | undefined
  readonly disconnect?: boolean | undefined
  readonly magicPkt?: boolean | undefined
  readonly pktPattern?: boolean | undefined
  readonly gtkRekeySupported?: boolean | undefined
  readonly gtkRekeyFailure?: boolean | undefined
  readonly eapIdentRequest?: boolean | undefined
  readonly "4wayHandshake"?: boolean | undefined
  readonly rfkillRelease?: boolean | undefined
  readonly wakeupPkt80211?: boolean | undefined
  readonly wakeupPkt80211Len?: boolean | undefined
  readonly wakeupPkt8023?: boolean | undefined
  readonly wakeupPkt8023Len?: boolean | undefined
  readonly tcpConnection?: boolean | undefined
  readonly wakeupTcpMatch?: boolean | undefined
  readonly wakeupTcpConnlost?: boolean | undefined
  readonly wakeupTcpNomoretokens?: boolean | undefined
  readonly netDetect?: boolean | undefined
  readonly netDetectResults?: boolean | undefined
  readonly unprotectedDeauthDisassoc?: boolean | undefined
  /** What the specification does not know, as it came. */
  readonly unknownAttributes?: readonly RawAttribute[] | undefined
}
export type IfCombinationAttributes = {
  readonly limits?: readonly (IfaceLimitAttributes & { readonly elementIndex?: number | undefined })[] | undefined
  readonly maxnum?: number | undefined
  readonly staApBiMatch?: boolean | undefined
  readonly numChannels?: number | undefined
  readonly radarDetectWidths?: number | undefined
  readonly radarDetectRegions?: number | undefined
  readonly biMinGcd?: number | undefined
  /** What the specification does not know, as it came. */
  readonly unknownAttributes?: readonly RawAttribute[] | undefined
}
export type TxqStatsAttrs = {
  readonly backlogBytes?: number | undefined
  readonly backlogPackets?: number | undefined
  readonly flows?: number | undefined
  readonly drops?: number | undefined
  readonly ecnMarks?: number | undefined
  readonly overlimit?: number | undefined
  readonly overmemory?: number | undefined
  readonly collisions?: number | undefined
  readonly txBytes?: number | undefined
  readonly txPackets?: number | undefined
  readonly maxFlows?: number | undefined
  /** What the specification does not know, as it came. */
  readonly unknownAttributes?: readonly RawAttribute[] | undefined
}
export type SarAttributes = {
  readonly type?: number | undefined
  readonly specs?: readonly (SarSpecs & { readonly elementIndex?: number | undefined })[] | undefined
  /** What the specification does not know, as it came. */
  readonly unknownAttributes?: readonly RawAttribute[] | undefined
}
export type BandAttrs = {
  readonly freqs?: readonly (FrequencyAttrs & { readonly elementIndex?: number | undefined })[] | undefined
  readonly rates?: readonly (BitrateAttrs & { readonly elementIndex?: number | undefined })[] | undefined
  readonly htMcsSet?: Uint8Array | undefined
  readonly htCapa?: number | undefined
  readonly htAmpduFactor?: number | undefined
  readonly htAmpduDensity?: number | undefined
  readonly vhtMcsSet?: Uint8Array | undefined
  readonly vhtCapa?: number | undefined
  readonly iftypeData?: readonly (IftypeDataAttrs & { readonly elementIndex?: number | undefined })[] | undefined
  readonly edmgChannels?: Uint8Array | undefined
  readonly edmgBwConfig?: Uint8Array | undefined
  readonly s1gMcsNssSet?: Uint8Array | undefined
  readonly s1gCapa?: Uint8Array | undefined
  /** What the specification does not know, as it came. */
  readonly unknownAttributes?: readonly RawAttribute[] | undefined
}
export type FrameTypeAttrs = {
  readonly frameType?: number | undefined
  /** What the specification does not know, as it came. */
  readonly unknownAttributes?: readonly RawAttribute[] | undefined
}
export type IfaceLimitAttributes = {
  readonly max?: number | undefined
  readonly types?: SupportedIftypes | undefined
  /** What the specification does not know, as it came. */
  readonly unknownAttributes?: readonly RawAttribute[] | undefined
}
export type SarSpecs = {
  readonly power?: number | undefined
  readonly rangeIndex?: number | undefined
  readonly startFreq?: number | undefined
  readonly endFreq?: number | undefined
  /** What the specification does not know, as it came. */
  readonly unknownAttributes?: readonly RawAttribute[] | undefined
}
export type FrequencyAttrs = {
  readonly freq?: number | undefined
  readonly disabled?: boolean | undefined
  readonly noIr?: boolean | undefined
  readonly noIbss?: boolean | undefined
  readonly radar?: boolean | undefined
  readonly maxTxPower?: number | undefined
  readonly dfsState?: number | undefined
  readonly dfsTime?: Uint8Array | undefined
  readonly noHt40Minus?: Uint8Array | undefined
  readonly noHt40Plus?: Uint8Array | undefined
  readonly no80mhz?: Uint8Array | undefined
  readonly no160mhz?: Uint8Array | undefined
  readonly dfsCacTime?: Uint8Array | undefined
  readonly indoorOnly?: Uint8Array | undefined
  readonly irConcurrent?: Uint8Array | undefined
  readonly no20mhz?: Uint8Array | undefined
  readonly no10mhz?: Uint8Array | undefined
  readonly wmm?: readonly (WmmAttrs & { readonly elementIndex?: number | undefined })[] | undefined
  readonly noHe?: Uint8Array | undefined
  readonly offset?: number | undefined
  readonly "1mhz"?: Uint8Array | undefined
  readonly "2mhz"?: Uint8Array | undefined
  readonly "4mhz"?: Uint8Array | undefined
  readonly "8mhz"?: Uint8Array | undefined
  readonly "16mhz"?: Uint8Array | undefined
  readonly no320mhz?: Uint8Array | undefined
  readonly noEht?: Uint8Array | undefined
  readonly psd?: Uint8Array | undefined
  readonly dfsConcurrent?: Uint8Array | undefined
  readonly no6ghzVlpClient?: Uint8Array | undefined
  readonly no6ghzAfcClient?: Uint8Array | undefined
  readonly canMonitor?: Uint8Array | undefined
  readonly allow6ghzVlpAp?: Uint8Array | undefined
  /** What the specification does not know, as it came. */
  readonly unknownAttributes?: readonly RawAttribute[] | undefined
}
export type BitrateAttrs = {
  readonly rate?: number | undefined
  readonly "2ghzShortpreamble"?: boolean | undefined
  /** What the specification does not know, as it came. */
  readonly unknownAttributes?: readonly RawAttribute[] | undefined
}
export type IftypeDataAttrs = {
  readonly iftypes?: Uint8Array | undefined
  readonly heCapMac?: Uint8Array | undefined
  readonly heCapPhy?: Uint8Array | undefined
  readonly heCapMcsSet?: Uint8Array | undefined
  readonly heCapPpe?: Uint8Array | undefined
  readonly he6ghzCapa?: Uint8Array | undefined
  readonly vendorElems?: Uint8Array | undefined
  readonly ehtCapMac?: Uint8Array | undefined
  readonly ehtCapPhy?: Uint8Array | undefined
  readonly ehtCapMcsSet?: Uint8Array | undefined
  readonly ehtCapPpe?: Uint8Array | undefined
  /** What the specification does not know, as it came. */
  readonly unknownAttributes?: readonly RawAttribute[] | undefined
}
export type WmmAttrs = {
  readonly cwMin?: number | undefined
  readonly cwMax?: number | undefined
  readonly aifsn?: number | undefined
  readonly txop?: number | undefined
  /** What the specification does not know, as it came. */
  readonly unknownAttributes?: readonly RawAttribute[] | undefined
}
export type Nl80211Operations = {
  "getWiphy": { do: { request: Partial<Nl80211Attrs>; reply: Nl80211Attrs }; dump: { request: Partial<Nl80211Attrs>; reply: Nl80211Attrs } }
  "getInterface": { do: { request: Partial<Nl80211Attrs>; reply: Nl80211Attrs }; dump: { request: Partial<Nl80211Attrs>; reply: Nl80211Attrs } }
  "getProtocolFeatures": { do: { request: Partial<Nl80211Attrs>; reply: Nl80211Attrs } }
}
export type Nl80211Events = {
}

const CHANNEL_TYPE_NUMBERS: ReadonlyMap<string, number | bigint> = new Map<string, number | bigint>([["no-ht", 0], ["ht20", 1], ["ht40minus", 2], ["ht40plus", 3]])
const CHANNEL_TYPE_NAMES: Readonly<Record<number | string, ChannelType>> = { 0: "no-ht", 1: "ht20", 2: "ht40minus", 3: "ht40plus" }
const COMMANDS_NUMBERS: ReadonlyMap<string, number | bigint> = new Map<string, number | bigint>([["unspec", 0], ["get-wiphy", 1], ["set-wiphy", 2], ["new-wiphy", 3], ["del-wiphy", 4], ["get-interface", 5], ["set-interface", 6], ["new-interface", 7], ["del-interface", 8], ["get-key", 9], ["set-key", 10], ["new-key", 11], ["del-key", 12], ["get-beacon", 13], ["set-beacon", 14], ["new-beacon", 15], ["del-beacon", 16], ["get-station", 17], ["set-station", 18], ["new-station", 19], ["del-station", 20], ["get-mpath", 21], ["set-mpath", 22], ["new-mpath", 23], ["del-mpath", 24], ["set-bss", 25], ["set-reg", 26], ["req-set-reg", 27], ["get-mesh-config", 28], ["set-mesh-config", 29], ["set-mgmt-extra-ie", 30], ["get-reg", 31], ["get-scan", 32], ["trigger-scan", 33], ["new-scan-results", 34], ["scan-aborted", 35], ["reg-change", 36], ["authenticate", 37], ["associate", 38], ["deauthenticate", 39], ["disassociate", 40], ["michael-mic-failure", 41], ["reg-beacon-hint", 42], ["join-ibss", 43], ["leave-ibss", 44], ["testmode", 45], ["connect", 46], ["roam", 47], ["disconnect", 48], ["set-wiphy-netns", 49], ["get-survey", 50], ["new-survey-results", 51], ["set-pmksa", 52], ["del-pmksa", 53], ["flush-pmksa", 54], ["remain-on-channel", 55], ["cancel-remain-on-channel", 56], ["set-tx-bitrate-mask", 57], ["register-action", 58], ["action", 59], ["action-tx-status", 60], ["set-power-save", 61], ["get-power-save", 62], ["set-cqm", 63], ["notify-cqm", 64], ["set-channel", 65], ["set-wds-peer", 66], ["frame-wait-cancel", 67], ["join-mesh", 68], ["leave-mesh", 69], ["unprot-deauthenticate", 70], ["unprot-disassociate", 71], ["new-peer-candidate", 72], ["get-wowlan", 73], ["set-wowlan", 74], ["start-sched-scan", 75], ["stop-sched-scan", 76], ["sched-scan-results", 77], ["sched-scan-stopped", 78], ["set-rekey-offload", 79], ["pmksa-candidate", 80], ["tdls-oper", 81], ["tdls-mgmt", 82], ["unexpected-frame", 83], ["probe-client", 84], ["register-beacons", 85], ["unexpected-4-addr-frame", 86], ["set-noack-map", 87], ["ch-switch-notify", 88], ["start-p2p-device", 89], ["stop-p2p-device", 90], ["conn-failed", 91], ["set-mcast-rate", 92], ["set-mac-acl", 93], ["radar-detect", 94], ["get-protocol-features", 95], ["update-ft-ies", 96], ["ft-event", 97], ["crit-protocol-start", 98], ["crit-protocol-stop", 99], ["get-coalesce", 100], ["set-coalesce", 101], ["channel-switch", 102], ["vendor", 103], ["set-qos-map", 104], ["add-tx-ts", 105], ["del-tx-ts", 106], ["get-mpp", 107], ["join-ocb", 108], ["leave-ocb", 109], ["ch-switch-started-notify", 110], ["tdls-channel-switch", 111], ["tdls-cancel-channel-switch", 112], ["wiphy-reg-change", 113], ["abort-scan", 114], ["start-nan", 115], ["stop-nan", 116], ["add-nan-function", 117], ["del-nan-function", 118], ["change-nan-config", 119], ["nan-match", 120], ["set-multicast-to-unicast", 121], ["update-connect-params", 122], ["set-pmk", 123], ["del-pmk", 124], ["port-authorized", 125], ["reload-regdb", 126], ["external-auth", 127], ["sta-opmode-changed", 128], ["control-port-frame", 129], ["get-ftm-responder-stats", 130], ["peer-measurement-start", 131], ["peer-measurement-result", 132], ["peer-measurement-complete", 133], ["notify-radar", 134], ["update-owe-info", 135], ["probe-mesh-link", 136], ["set-tid-config", 137], ["unprot-beacon", 138], ["control-port-frame-tx-status", 139], ["set-sar-specs", 140], ["obss-color-collision", 141], ["color-change-request", 142], ["color-change-started", 143], ["color-change-aborted", 144], ["color-change-completed", 145], ["set-fils-aad", 146], ["assoc-comeback", 147], ["add-link", 148], ["remove-link", 149], ["add-link-sta", 150], ["modify-link-sta", 151], ["remove-link-sta", 152], ["set-hw-timestamp", 153], ["links-removed", 154], ["set-tid-to-link-mapping", 155]])
const COMMANDS_NAMES: Readonly<Record<number | string, Commands>> = { 0: "unspec", 1: "get-wiphy", 2: "set-wiphy", 3: "new-wiphy", 4: "del-wiphy", 5: "get-interface", 6: "set-interface", 7: "new-interface", 8: "del-interface", 9: "get-key", 10: "set-key", 11: "new-key", 12: "del-key", 13: "get-beacon", 14: "set-beacon", 15: "new-beacon", 16: "del-beacon", 17: "get-station", 18: "set-station", 19: "new-station", 20: "del-station", 21: "get-mpath", 22: "set-mpath", 23: "new-mpath", 24: "del-mpath", 25: "set-bss", 26: "set-reg", 27: "req-set-reg", 28: "get-mesh-config", 29: "set-mesh-config", 30: "set-mgmt-extra-ie", 31: "get-reg", 32: "get-scan", 33: "trigger-scan", 34: "new-scan-results", 35: "scan-aborted", 36: "reg-change", 37: "authenticate", 38: "associate", 39: "deauthenticate", 40: "disassociate", 41: "michael-mic-failure", 42: "reg-beacon-hint", 43: "join-ibss", 44: "leave-ibss", 45: "testmode", 46: "connect", 47: "roam", 48: "disconnect", 49: "set-wiphy-netns", 50: "get-survey", 51: "new-survey-results", 52: "set-pmksa", 53: "del-pmksa", 54: "flush-pmksa", 55: "remain-on-channel", 56: "cancel-remain-on-channel", 57: "set-tx-bitrate-mask", 58: "register-action", 59: "action", 60: "action-tx-status", 61: "set-power-save", 62: "get-power-save", 63: "set-cqm", 64: "notify-cqm", 65: "set-channel", 66: "set-wds-peer", 67: "frame-wait-cancel", 68: "join-mesh", 69: "leave-mesh", 70: "unprot-deauthenticate", 71: "unprot-disassociate", 72: "new-peer-candidate", 73: "get-wowlan", 74: "set-wowlan", 75: "start-sched-scan", 76: "stop-sched-scan", 77: "sched-scan-results", 78: "sched-scan-stopped", 79: "set-rekey-offload", 80: "pmksa-candidate", 81: "tdls-oper", 82: "tdls-mgmt", 83: "unexpected-frame", 84: "probe-client", 85: "register-beacons", 86: "unexpected-4-addr-frame", 87: "set-noack-map", 88: "ch-switch-notify", 89: "start-p2p-device", 90: "stop-p2p-device", 91: "conn-failed", 92: "set-mcast-rate", 93: "set-mac-acl", 94: "radar-detect", 95: "get-protocol-features", 96: "update-ft-ies", 97: "ft-event", 98: "crit-protocol-start", 99: "crit-protocol-stop", 100: "get-coalesce", 101: "set-coalesce", 102: "channel-switch", 103: "vendor", 104: "set-qos-map", 105: "add-tx-ts", 106: "del-tx-ts", 107: "get-mpp", 108: "join-ocb", 109: "leave-ocb", 110: "ch-switch-started-notify", 111: "tdls-channel-switch", 112: "tdls-cancel-channel-switch", 113: "wiphy-reg-change", 114: "abort-scan", 115: "start-nan", 116: "stop-nan", 117: "add-nan-function", 118: "del-nan-function", 119: "change-nan-config", 120: "nan-match", 121: "set-multicast-to-unicast", 122: "update-connect-params", 123: "set-pmk", 124: "del-pmk", 125: "port-authorized", 126: "reload-regdb", 127: "external-auth", 128: "sta-opmode-changed", 129: "control-port-frame", 130: "get-ftm-responder-stats", 131: "peer-measurement-start", 132: "peer-measurement-result", 133: "peer-measurement-complete", 134: "notify-radar", 135: "update-owe-info", 136: "probe-mesh-link", 137: "set-tid-config", 138: "unprot-beacon", 139: "control-port-frame-tx-status", 140: "set-sar-specs", 141: "obss-color-collision", 142: "color-change-request", 143: "color-change-started", 144: "color-change-aborted", 145: "color-change-completed", 146: "set-fils-aad", 147: "assoc-comeback", 148: "add-link", 149: "remove-link", 150: "add-link-sta", 151: "modify-link-sta", 152: "remove-link-sta", 153: "set-hw-timestamp", 154: "links-removed", 155: "set-tid-to-link-mapping" }
function decodeStaFlagUpdate(view: ByteView, position: number, end: number): StaFlagUpdate {
  const { u32 } = view
  const left = end - position
  return {
    mask: left >= 4 ? u32[position >> 2]! : undefined,
    set: left >= 8 ? u32[(position + 4) >> 2]! : undefined,
    trailingBytes: left > 8 ? view.u8.slice(position + 8, end) : undefined,
  }
}
function putStaFlagUpdate(w: Writer, at: number, value: any): void {
  r.expectObject(value, "sta-flag-update")
  let key = ''
  try {
    for (key in value) {
      const item = value[key]
      if (item === undefined) continue
      switch (key) {
        case "mask": r.put.u32(w.view.data, at, item, LE); break
        case "set": r.put.u32(w.view.data, at + 4, item, LE); break
        case "trailingBytes": break
        default: r.unknownKey("struct sta-flag-update", ["mask","set"])
      }
    }
  } catch (error) { r.at(key, -1, error) }
}
function encodeStaFlagUpdate(w: Writer, value: any): void {
  const at = w.zeros(8)
  putStaFlagUpdate(w, at, value)
  if (value.trailingBytes !== undefined) w.raw(value.trailingBytes)
}
function elementIfCombinationAttributes(elementIndex: number, at: number, stop: number, view: ByteView) {
  const item: any = decodeIfCombinationAttributes(view, at, stop)
  return { elementIndex, limits: item.limits, maxnum: item.maxnum, staApBiMatch: item.staApBiMatch, numChannels: item.numChannels, radarDetectWidths: item.radarDetectWidths, radarDetectRegions: item.radarDetectRegions, biMinGcd: item.biMinGcd, unknownAttributes: item.unknownAttributes }
}
const FEATURE_FLAGS_BITS: ReadonlyMap<string, number | bigint> = new Map<string, number | bigint>([["sk-tx-status", 1], ["ht-ibss", 2], ["inactivity-timer", 4], ["cell-base-reg-hints", 8], ["p2p-device-needs-channel", 16], ["sae", 32], ["low-priority-scan", 64], ["scan-flush", 128], ["ap-scan", 256], ["vif-txpower", 512], ["need-obss-scan", 1024], ["p2p-go-ctwin", 2048], ["p2p-go-oppps", 4096], ["reserved", 8192], ["advertise-chan-limits", 16384], ["full-ap-client-state", 32768], ["userspace-mpm", 65536], ["active-monitor", 131072], ["ap-mode-chan-width-change", 262144], ["ds-param-set-ie-in-probes", 524288], ["wfa-tpc-ie-in-probes", 1048576], ["quiet", 2097152], ["tx-power-insertion", 4194304], ["ackto-estimation", 8388608], ["static-smps", 16777216], ["dynamic-smps", 33554432], ["supports-wmm-admission", 67108864], ["mac-on-create", 134217728], ["tdls-channel-switch", 268435456], ["scan-random-mac-addr", 536870912], ["sched-scan-random-mac-addr", 1073741824], ["no-random-mac-addr", 2147483648]])
const FEATURE_FLAGS_FLAGS = r.flagsDecoder([...FEATURE_FLAGS_BITS])
const PROTOCOL_FEATURES_BITS: ReadonlyMap<string, number | bigint> = new Map<string, number | bigint>([["split-wiphy-dump", 1]])
const PROTOCOL_FEATURES_FLAGS = r.flagsDecoder([...PROTOCOL_FEATURES_BITS])
const Nl80211Attrs_NAMES: Readonly<Record<number, string>> = {"1":"wiphy","2":"wiphy-name","3":"ifindex","4":"ifname","5":"iftype","6":"mac","7":"key-data","8":"key-idx","9":"key-cipher","10":"key-seq","11":"key-default","12":"beacon-interval","13":"dtim-period","14":"beacon-head","15":"beacon-tail","16":"sta-aid","17":"sta-flags","18":"sta-listen-interval","19":"sta-supported-rates","20":"sta-vlan","21":"sta-info","22":"wiphy-bands","23":"mntr-flags","24":"mesh-id","25":"sta-plink-action","26":"mpath-next-hop","27":"mpath-info","28":"bss-cts-prot","29":"bss-short-preamble","30":"bss-short-slot-time","31":"ht-capability","32":"supported-iftypes","33":"reg-alpha2","34":"reg-rules","35":"mesh-config","36":"bss-basic-rates","37":"wiphy-txq-params","38":"wiphy-freq","39":"wiphy-channel-type","40":"key-default-mgmt","41":"mgmt-subtype","42":"ie","43":"max-num-scan-ssids","44":"scan-frequencies","45":"scan-ssids","46":"generation","47":"bss","48":"reg-initiator","49":"reg-type","50":"supported-commands","51":"frame","52":"ssid","53":"auth-type","54":"reason-code","55":"key-type","56":"max-scan-ie-len","57":"cipher-suites","58":"freq-before","59":"freq-after","60":"freq-fixed","61":"wiphy-retry-short","62":"wiphy-retry-long","63":"wiphy-frag-threshold","64":"wiphy-rts-threshold","65":"timed-out","66":"use-mfp","67":"sta-flags2","68":"control-port","69":"testdata","70":"privacy","71":"disconnected-by-ap","72":"status-code","73":"cipher-suites-pairwise","74":"cipher-suite-group","75":"wpa-versions","76":"akm-suites","77":"req-ie","78":"resp-ie","79":"prev-bssid","80":"key","81":"keys","82":"pid","83":"4addr","84":"survey-info","85":"pmkid","86":"max-num-pmkids","87":"duration","88":"cookie","89":"wiphy-coverage-class","90":"tx-rates","91":"frame-match","92":"ack","93":"ps-state","94":"cqm","95":"local-state-change","96":"ap-isolate","97":"wiphy-tx-power-setting","98":"wiphy-tx-power-level","99":"tx-frame-types","100":"rx-frame-types","101":"frame-type","102":"control-port-ethertype","103":"control-port-no-encrypt","104":"support-ibss-rsn","105":"wiphy-antenna-tx","106":"wiphy-antenna-rx","107":"mcast-rate","108":"offchannel-tx-ok","109":"bss-ht-opmode","110":"key-default-types","111":"max-remain-on-channel-duration","112":"mesh-setup","113":"wiphy-antenna-avail-tx","114":"wiphy-antenna-avail-rx","115":"support-mesh-auth","116":"sta-plink-state","117":"wowlan-triggers","118":"wowlan-triggers-supported","119":"sched-scan-interval","120":"interface-combinations","121":"software-iftypes","122":"rekey-data","123":"max-num-sched-scan-ssids","124":"max-sched-scan-ie-len","125":"scan-supp-rates","126":"hidden-ssid","127":"ie-probe-resp","128":"ie-assoc-resp","129":"sta-wme","130":"support-ap-uapsd","131":"roam-support","132":"sched-scan-match","133":"max-match-sets","134":"pmksa-candidate","135":"tx-no-cck-rate","136":"tdls-action","137":"tdls-dialog-token","138":"tdls-operation","139":"tdls-support","140":"tdls-external-setup","141":"device-ap-sme","142":"dont-wait-for-ack","143":"feature-flags","144":"probe-resp-offload","145":"probe-resp","146":"dfs-region","147":"disable-ht","148":"ht-capability-mask","149":"noack-map","150":"inactivity-timeout","151":"rx-signal-dbm","152":"bg-scan-period","153":"wdev","154":"user-reg-hint-type","155":"conn-failed-reason","156":"auth-data","157":"vht-capability","158":"scan-flags","159":"channel-width","160":"center-freq1","161":"center-freq2","162":"p2p-ctwindow","163":"p2p-oppps","164":"local-mesh-power-mode","165":"acl-policy","166":"mac-addrs","167":"mac-acl-max","168":"radar-event","169":"ext-capa","170":"ext-capa-mask","171":"sta-capability","172":"sta-ext-capability","173":"protocol-features","174":"split-wiphy-dump","175":"disable-vht","176":"vht-capability-mask","177":"mdid","178":"ie-ric","179":"crit-prot-id","180":"max-crit-prot-duration","181":"peer-aid","182":"coalesce-rule","183":"ch-switch-count","184":"ch-switch-block-tx","185":"csa-ies","186":"cntdwn-offs-beacon","187":"cntdwn-offs-presp","188":"rxmgmt-flags","189":"sta-supported-channels","190":"sta-supported-oper-classes","191":"handle-dfs","192":"support-5-mhz","193":"support-10-mhz","194":"opmode-notif","195":"vendor-id","196":"vendor-subcmd","197":"vendor-data","198":"vendor-events","199":"qos-map","200":"mac-hint","201":"wiphy-freq-hint","202":"max-ap-assoc-sta","203":"tdls-peer-capability","204":"socket-owner","205":"csa-c-offsets-tx","206":"max-csa-counters","207":"tdls-initiator","208":"use-rrm","209":"wiphy-dyn-ack","210":"tsid","211":"user-prio","212":"admitted-time","213":"smps-mode","214":"oper-class","215":"mac-mask","216":"wiphy-self-managed-reg","217":"ext-features","218":"survey-radio-stats","219":"netns-fd","220":"sched-scan-delay","221":"reg-indoor","222":"max-num-sched-scan-plans","223":"max-scan-plan-interval","224":"max-scan-plan-iterations","225":"sched-scan-plans","226":"pbss","227":"bss-select","228":"sta-support-p2p-ps","229":"pad","230":"iftype-ext-capa","231":"mu-mimo-group-data","232":"mu-mimo-follow-mac-addr","233":"scan-start-time-tsf","234":"scan-start-time-tsf-bssid","235":"measurement-duration","236":"measurement-duration-mandatory","237":"mesh-peer-aid","238":"nan-master-pref","239":"bands","240":"nan-func","241":"nan-match","242":"fils-kek","243":"fils-nonces","244":"multicast-to-unicast-enabled","245":"bssid","246":"sched-scan-relative-rssi","247":"sched-scan-rssi-adjust","248":"timeout-reason","249":"fils-erp-username","250":"fils-erp-realm","251":"fils-erp-next-seq-num","252":"fils-erp-rrk","253":"fils-cache-id","254":"pmk","255":"sched-scan-multi","256":"sched-scan-max-reqs","257":"want-1x-4way-hs","258":"pmkr0-name","259":"port-authorized","260":"external-auth-action","261":"external-auth-support","262":"nss","263":"ack-signal","264":"control-port-over-nl80211","265":"txq-stats","266":"txq-limit","267":"txq-memory-limit","268":"txq-quantum","269":"he-capability","270":"ftm-responder","271":"ftm-responder-stats","272":"timeout","273":"peer-measurements","274":"airtime-weight","275":"sta-tx-power-setting","276":"sta-tx-power","277":"sae-password","278":"twt-responder","279":"he-obss-pd","280":"wiphy-edmg-channels","281":"wiphy-edmg-bw-config","282":"vlan-id","283":"he-bss-color","284":"iftype-akm-suites","285":"tid-config","286":"control-port-no-preauth","287":"pmk-lifetime","288":"pmk-reauth-threshold","289":"receive-multicast","290":"wiphy-freq-offset","291":"center-freq1-offset","292":"scan-freq-khz","293":"he-6ghz-capability","294":"fils-discovery","295":"unsol-bcast-probe-resp","296":"s1g-capability","297":"s1g-capability-mask","298":"sae-pwe","299":"reconnect-requested","300":"sar-spec","301":"disable-he","302":"obss-color-bitmap","303":"color-change-count","304":"color-change-color","305":"color-change-elems","306":"mbssid-config","307":"mbssid-elems","308":"radar-background","309":"ap-settings-flags","310":"eht-capability","311":"disable-eht","312":"mlo-links","313":"mlo-link-id","314":"mld-addr","315":"mlo-support","316":"max-num-akm-suites","317":"eml-capability","318":"mld-capa-and-ops","319":"tx-hw-timestamp","320":"rx-hw-timestamp","321":"td-bitmap","322":"punct-bitmap","323":"max-hw-timestamp-peers","324":"hw-timestamp-enabled","325":"ema-rnr-elems","326":"mlo-link-disabled","327":"bss-dump-include-use-data","328":"mlo-ttlm-dlink","329":"mlo-ttlm-ulink","330":"assoc-spp-amsdu","331":"wiphy-radios","332":"wiphy-interface-combinations","333":"vif-radio-mask"}
function decodeNl80211Attrs(view: ByteView, position: number, end: number): Nl80211Attrs {
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
        case 1: case 3: case 5: case 9: case 12: case 13: case 20: case 38: case 46: case 53: case 55: case 63: case 64: case 66: case 74: case 75: case 82: case 87: case 93: case 97: case 98: case 105: case 106: case 107: case 111: case 113: case 114: case 119: case 126: case 141: case 144: case 151: case 154: case 155: case 158: case 159: case 160: case 161: case 164: case 165: case 167: case 168: case 183: case 195: case 196: case 201: case 202: case 203: case 219: case 220: case 222: case 223: case 224: case 239: case 248: case 256: case 260: case 266: case 267: case 268: case 272: case 287: case 290: case 291: case 309: case 322: case 333: if (length === 8) { const item = u32[at >> 2]!; switch (type) { case 1: out.wiphy = item; continue; case 3: out.ifindex = item; continue; case 5: out.iftype = item; continue; case 9: out.keyCipher = item; continue; case 12: out.beaconInterval = item; continue; case 13: out.dtimPeriod = item; continue; case 20: out.staVlan = item; continue; case 38: out.wiphyFreq = item; continue; case 46: out.generation = item; continue; case 53: out.authType = item; continue; case 55: out.keyType = item; continue; case 63: out.wiphyFragThreshold = item; continue; case 64: out.wiphyRtsThreshold = item; continue; case 66: out.useMfp = item; continue; case 74: out.cipherSuiteGroup = item; continue; case 75: out.wpaVersions = item; continue; case 82: out.pid = item; continue; case 87: out.duration = item; continue; case 93: out.psState = item; continue; case 97: out.wiphyTxPowerSetting = item; continue; case 98: out.wiphyTxPowerLevel = item; continue; case 105: out.wiphyAntennaTx = item; continue; case 106: out.wiphyAntennaRx = item; continue; case 107: out.mcastRate = item; continue; case 111: out.maxRemainOnChannelDuration = item; continue; case 113: out.wiphyAntennaAvailTx = item; continue; case 114: out.wiphyAntennaAvailRx = item; continue; case 119: out.schedScanInterval = item; continue; case 126: out.hiddenSsid = item; continue; case 141: out.deviceApSme = item; continue; case 144: out.probeRespOffload = item; continue; case 151: out.rxSignalDbm = item; continue; case 154: out.userRegHintType = item; continue; case 155: out.connFailedReason = item; continue; case 158: out.scanFlags = item; continue; case 159: out.channelWidth = item; continue; case 160: out.centerFreq1 = item; continue; case 161: out.centerFreq2 = item; continue; case 164: out.localMeshPowerMode = item; continue; case 165: out.aclPolicy = item; continue; case 167: out.macAclMax = item; continue; case 168: out.radarEvent = item; continue; case 183: out.chSwitchCount = item; continue; case 195: out.vendorId = item; continue; case 196: out.vendorSubcmd = item; continue; case 201: out.wiphyFreqHint = item; continue; case 202: out.maxApAssocSta = item; continue; case 203: out.tdlsPeerCapability = item; continue; case 219: out.netnsFd = item; continue; case 220: out.schedScanDelay = item; continue; case 222: out.maxNumSchedScanPlans = item; continue; case 223: out.maxScanPlanInterval = item; continue; case 224: out.maxScanPlanIterations = item; continue; case 239: out.bands = item; continue; case 248: out.timeoutReason = item; continue; case 256: out.schedScanMaxReqs = item; continue; case 260: out.externalAuthAction = item; continue; case 266: out.txqLimit = item; continue; case 267: out.txqMemoryLimit = item; continue; case 268: out.txqQuantum = item; continue; case 272: out.timeout = item; continue; case 287: out.pmkLifetime = item; continue; case 290: out.wiphyFreqOffset = item; continue; case 291: out.centerFreq1Offset = item; continue; case 309: out.apSettingsFlags = item; continue; case 322: out.punctBitmap = item; continue; default: out.vifRadioMask = item; continue } } break
        case 2: case 4: { const item = r.decodeText(u8, at, stop); switch (type) { case 2: out.wiphyName = item; continue; default: out.ifname = item; continue } }
        case 6: case 26: case 200: case 215: case 232: case 245: case 314: if (stop - at > 0) { const item = r.mac(view, at, stop); switch (type) { case 6: out.mac = item; continue; case 26: out.mpathNextHop = item; continue; case 200: out.macHint = item; continue; case 215: out.macMask = item; continue; case 232: out.muMimoFollowMacAddr = item; continue; case 245: out.bssid = item; continue; default: out.mldAddr = item; continue } } break
        case 7: case 10: case 14: case 15: case 17: case 19: case 21: case 23: case 24: case 27: case 31: case 33: case 34: case 35: case 36: case 37: case 42: case 44: case 45: case 47: case 51: case 52: case 58: case 59: case 69: case 73: case 76: case 77: case 78: case 79: case 80: case 81: case 84: case 85: case 90: case 91: case 94: case 110: case 112: case 117: case 122: case 125: case 127: case 128: case 129: case 132: case 134: case 145: case 148: case 156: case 157: case 166: case 169: case 170: case 172: case 176: case 178: case 182: case 185: case 186: case 187: case 188: case 189: case 190: case 197: case 198: case 199: case 205: case 217: case 218: case 225: case 227: case 229: case 230: case 231: case 234: case 240: case 241: case 242: case 243: case 247: case 249: case 250: case 252: case 253: case 254: case 258: case 259: case 269: case 270: case 271: case 273: case 277: case 279: case 283: case 284: case 285: case 292: case 293: case 294: case 295: case 296: case 297: case 299: case 305: case 306: case 307: case 310: case 312: case 316: case 321: case 325: case 331: case 332: { const item = r.bytes(u8, at, stop); switch (type) { case 7: out.keyData = item; continue; case 10: out.keySeq = item; continue; case 14: out.beaconHead = item; continue; case 15: out.beaconTail = item; continue; case 17: out.staFlags = item; continue; case 19: out.staSupportedRates = item; continue; case 21: out.staInfo = item; continue; case 23: out.mntrFlags = item; continue; case 24: out.meshId = item; continue; case 27: out.mpathInfo = item; continue; case 31: out.htCapability = item; continue; case 33: out.regAlpha2 = item; continue; case 34: out.regRules = item; continue; case 35: out.meshConfig = item; continue; case 36: out.bssBasicRates = item; continue; case 37: out.wiphyTxqParams = item; continue; case 42: out.ie = item; continue; case 44: out.scanFrequencies = item; continue; case 45: out.scanSsids = item; continue; case 47: out.bss = item; continue; case 51: out.frame = item; continue; case 52: out.ssid = item; continue; case 58: out.freqBefore = item; continue; case 59: out.freqAfter = item; continue; case 69: out.testdata = item; continue; case 73: out.cipherSuitesPairwise = item; continue; case 76: out.akmSuites = item; continue; case 77: out.reqIe = item; continue; case 78: out.respIe = item; continue; case 79: out.prevBssid = item; continue; case 80: out.key = item; continue; case 81: out.keys = item; continue; case 84: out.surveyInfo = item; continue; case 85: out.pmkid = item; continue; case 90: out.txRates = item; continue; case 91: out.frameMatch = item; continue; case 94: out.cqm = item; continue; case 110: out.keyDefaultTypes = item; continue; case 112: out.meshSetup = item; continue; case 117: out.wowlanTriggers = item; continue; case 122: out.rekeyData = item; continue; case 125: out.scanSuppRates = item; continue; case 127: out.ieProbeResp = item; continue; case 128: out.ieAssocResp = item; continue; case 129: out.staWme = item; continue; case 132: out.schedScanMatch = item; continue; case 134: out.pmksaCandidate = item; continue; case 145: out.probeResp = item; continue; case 148: out.htCapabilityMask = item; continue; case 156: out.authData = item; continue; case 157: out.vhtCapability = item; continue; case 166: out.macAddrs = item; continue; case 169: out.extCapa = item; continue; case 170: out.extCapaMask = item; continue; case 172: out.staExtCapability = item; continue; case 176: out.vhtCapabilityMask = item; continue; case 178: out.ieRic = item; continue; case 182: out.coalesceRule = item; continue; case 185: out.csaIes = item; continue; case 186: out.cntdwnOffsBeacon = item; continue; case 187: out.cntdwnOffsPresp = item; continue; case 188: out.rxmgmtFlags = item; continue; case 189: out.staSupportedChannels = item; continue; case 190: out.staSupportedOperClasses = item; continue; case 197: out.vendorData = item; continue; case 198: out.vendorEvents = item; continue; case 199: out.qosMap = item; continue; case 205: out.csaCOffsetsTx = item; continue; case 217: out.extFeatures = item; continue; case 218: out.surveyRadioStats = item; continue; case 225: out.schedScanPlans = item; continue; case 227: out.bssSelect = item; continue; case 229: out.pad = item; continue; case 230: out.iftypeExtCapa = item; continue; case 231: out.muMimoGroupData = item; continue; case 234: out.scanStartTimeTsfBssid = item; continue; case 240: out.nanFunc = item; continue; case 241: out.nanMatch = item; continue; case 242: out.filsKek = item; continue; case 243: out.filsNonces = item; continue; case 247: out.schedScanRssiAdjust = item; continue; case 249: out.filsErpUsername = item; continue; case 250: out.filsErpRealm = item; continue; case 252: out.filsErpRrk = item; continue; case 253: out.filsCacheId = item; continue; case 254: out.pmk = item; continue; case 258: out.pmkr0Name = item; continue; case 259: out.portAuthorized = item; continue; case 269: out.heCapability = item; continue; case 270: out.ftmResponder = item; continue; case 271: out.ftmResponderStats = item; continue; case 273: out.peerMeasurements = item; continue; case 277: out.saePassword = item; continue; case 279: out.heObssPd = item; continue; case 283: out.heBssColor = item; continue; case 284: out.iftypeAkmSuites = item; continue; case 285: out.tidConfig = item; continue; case 292: out.scanFreqKhz = item; continue; case 293: out.he6ghzCapability = item; continue; case 294: out.filsDiscovery = item; continue; case 295: out.unsolBcastProbeResp = item; continue; case 296: out.s1gCapability = item; continue; case 297: out.s1gCapabilityMask = item; continue; case 299: out.reconnectRequested = item; continue; case 305: out.colorChangeElems = item; continue; case 306: out.mbssidConfig = item; continue; case 307: out.mbssidElems = item; continue; case 310: out.ehtCapability = item; continue; case 312: out.mloLinks = item; continue; case 316: out.maxNumAkmSuites = item; continue; case 321: out.tdBitmap = item; continue; case 325: out.emaRnrElems = item; continue; case 331: out.wiphyRadios = item; continue; default: out.wiphyInterfaceCombinations = item; continue } }
        case 8: case 25: case 28: case 29: case 30: case 41: case 43: case 48: case 49: case 61: case 62: case 83: case 86: case 89: case 96: case 116: case 123: case 133: case 136: case 137: case 138: case 146: case 162: case 163: case 194: case 206: case 210: case 211: case 213: case 214: case 228: case 238: case 262: case 275: case 280: case 281: case 288: case 298: case 303: case 304: case 313: if (length === 5) { const item = u8[at]!; switch (type) { case 8: out.keyIdx = item; continue; case 25: out.staPlinkAction = item; continue; case 28: out.bssCtsProt = item; continue; case 29: out.bssShortPreamble = item; continue; case 30: out.bssShortSlotTime = item; continue; case 41: out.mgmtSubtype = item; continue; case 43: out.maxNumScanSsids = item; continue; case 48: out.regInitiator = item; continue; case 49: out.regType = item; continue; case 61: out.wiphyRetryShort = item; continue; case 62: out.wiphyRetryLong = item; continue; case 83: out["4addr"] = item; continue; case 86: out.maxNumPmkids = item; continue; case 89: out.wiphyCoverageClass = item; continue; case 96: out.apIsolate = item; continue; case 116: out.staPlinkState = item; continue; case 123: out.maxNumSchedScanSsids = item; continue; case 133: out.maxMatchSets = item; continue; case 136: out.tdlsAction = item; continue; case 137: out.tdlsDialogToken = item; continue; case 138: out.tdlsOperation = item; continue; case 146: out.dfsRegion = item; continue; case 162: out.p2pCtwindow = item; continue; case 163: out.p2pOppps = item; continue; case 194: out.opmodeNotif = item; continue; case 206: out.maxCsaCounters = item; continue; case 210: out.tsid = item; continue; case 211: out.userPrio = item; continue; case 213: out.smpsMode = item; continue; case 214: out.operClass = item; continue; case 228: out.staSupportP2pPs = item; continue; case 238: out.nanMasterPref = item; continue; case 262: out.nss = item; continue; case 275: out.staTxPowerSetting = item; continue; case 280: out.wiphyEdmgChannels = item; continue; case 281: out.wiphyEdmgBwConfig = item; continue; case 288: out.pmkReauthThreshold = item; continue; case 298: out.saePwe = item; continue; case 303: out.colorChangeCount = item; continue; case 304: out.colorChangeColor = item; continue; default: out.mloLinkId = item; continue } } break
        case 11: case 40: case 60: case 65: case 68: case 70: case 71: case 92: case 95: case 102: case 103: case 104: case 108: case 115: case 130: case 131: case 135: case 139: case 140: case 142: case 147: case 174: case 175: case 184: case 191: case 192: case 193: case 204: case 207: case 208: case 209: case 216: case 221: case 226: case 236: case 244: case 255: case 257: case 261: case 264: case 278: case 286: case 289: case 301: case 308: case 311: case 315: case 324: case 326: case 327: case 330: if (length === 4) { const item = true; switch (type) { case 11: out.keyDefault = item; continue; case 40: out.keyDefaultMgmt = item; continue; case 60: out.freqFixed = item; continue; case 65: out.timedOut = item; continue; case 68: out.controlPort = item; continue; case 70: out.privacy = item; continue; case 71: out.disconnectedByAp = item; continue; case 92: out.ack = item; continue; case 95: out.localStateChange = item; continue; case 102: out.controlPortEthertype = item; continue; case 103: out.controlPortNoEncrypt = item; continue; case 104: out.supportIbssRsn = item; continue; case 108: out.offchannelTxOk = item; continue; case 115: out.supportMeshAuth = item; continue; case 130: out.supportApUapsd = item; continue; case 131: out.roamSupport = item; continue; case 135: out.txNoCckRate = item; continue; case 139: out.tdlsSupport = item; continue; case 140: out.tdlsExternalSetup = item; continue; case 142: out.dontWaitForAck = item; continue; case 147: out.disableHt = item; continue; case 174: out.splitWiphyDump = item; continue; case 175: out.disableVht = item; continue; case 184: out.chSwitchBlockTx = item; continue; case 191: out.handleDfs = item; continue; case 192: out.support5Mhz = item; continue; case 193: out.support10Mhz = item; continue; case 204: out.socketOwner = item; continue; case 207: out.tdlsInitiator = item; continue; case 208: out.useRrm = item; continue; case 209: out.wiphyDynAck = item; continue; case 216: out.wiphySelfManagedReg = item; continue; case 221: out.regIndoor = item; continue; case 226: out.pbss = item; continue; case 236: out.measurementDurationMandatory = item; continue; case 244: out.multicastToUnicastEnabled = item; continue; case 255: out.schedScanMulti = item; continue; case 257: out.want1x4wayHs = item; continue; case 261: out.externalAuthSupport = item; continue; case 264: out.controlPortOverNl80211 = item; continue; case 278: out.twtResponder = item; continue; case 286: out.controlPortNoPreauth = item; continue; case 289: out.receiveMulticast = item; continue; case 301: out.disableHe = item; continue; case 308: out.radarBackground = item; continue; case 311: out.disableEht = item; continue; case 315: out.mloSupport = item; continue; case 324: out.hwTimestampEnabled = item; continue; case 326: out.mloLinkDisabled = item; continue; case 327: out.bssDumpIncludeUseData = item; continue; default: out.assocSppAmsdu = item; continue } } break
        case 16: case 18: case 54: case 56: case 72: case 101: case 109: case 124: case 149: case 150: case 152: case 171: case 177: case 179: case 180: case 181: case 212: case 235: case 237: case 251: case 274: case 282: case 317: case 318: case 323: case 328: case 329: if (length === 6) { const item = u16[at >> 1]!; switch (type) { case 16: out.staAid = item; continue; case 18: out.staListenInterval = item; continue; case 54: out.reasonCode = item; continue; case 56: out.maxScanIeLen = item; continue; case 72: out.statusCode = item; continue; case 101: out.frameType = item; continue; case 109: out.bssHtOpmode = item; continue; case 124: out.maxSchedScanIeLen = item; continue; case 149: out.noackMap = item; continue; case 150: out.inactivityTimeout = item; continue; case 152: out.bgScanPeriod = item; continue; case 171: out.staCapability = item; continue; case 177: out.mdid = item; continue; case 179: out.critProtId = item; continue; case 180: out.maxCritProtDuration = item; continue; case 181: out.peerAid = item; continue; case 212: out.admittedTime = item; continue; case 235: out.measurementDuration = item; continue; case 237: out.meshPeerAid = item; continue; case 251: out.filsErpNextSeqNum = item; continue; case 274: out.airtimeWeight = item; continue; case 282: out.vlanId = item; continue; case 317: out.emlCapability = item; continue; case 318: out.mldCapaAndOps = item; continue; case 323: out.maxHwTimestampPeers = item; continue; case 328: out.mloTtlmDlink = item; continue; default: out.mloTtlmUlink = item; continue } } break
        case 22: out.wiphyBands = decodeWiphyBands(view, at, stop); continue
        case 32: case 121: { const item = decodeSupportedIftypes(view, at, stop); switch (type) { case 32: out.supportedIftypes = item; continue; default: out.softwareIftypes = item; continue } }
        case 39: if (length === 8) { out.wiphyChannelType = (CHANNEL_TYPE_NAMES[u32[at >> 2]!] ?? u32[at >> 2]!); continue } break
        case 50: { const item = r.indexedArray(view, at, stop, (_index, at, stop) => stop - at === 4 ? (COMMANDS_NAMES[u32[at >> 2]!] ?? u32[at >> 2]!) : undefined); if (item === undefined) break; out.supportedCommands = item; continue }
        case 57: if ((stop - at) % 4 === 0) { out.cipherSuites = r.u32Array(view, at, stop); continue } break
        case 67: out.staFlags2 = decodeStaFlagUpdate(view, at, stop); continue
        case 88: case 153: case 233: case 302: case 319: case 320: if (length === 12) { const item = r.u64(view, at, LE); switch (type) { case 88: out.cookie = item; continue; case 153: out.wdev = item; continue; case 233: out.scanStartTimeTsf = item; continue; case 302: out.obssColorBitmap = item; continue; case 319: out.txHwTimestamp = item; continue; default: out.rxHwTimestamp = item; continue } } break
        case 99: case 100: { const item = decodeIftypeAttrs(view, at, stop); switch (type) { case 99: out.txFrameTypes = item; continue; default: out.rxFrameTypes = item; continue } }
        case 118: out.wowlanTriggersSupported = decodeWowlanTriggersAttrs(view, at, stop); continue
        case 120: { const item = r.indexedArray(view, at, stop, elementIfCombinationAttributes); if (item === undefined) break; out.interfaceCombinations = item; continue }
        case 143: if (length === 8) { out.featureFlags = FEATURE_FLAGS_FLAGS(u32[at >> 2]!); continue } break
        case 173: if (length === 8) { out.protocolFeatures = PROTOCOL_FEATURES_FLAGS(u32[at >> 2]!); continue } break
        case 246: if (length === 5) { out.schedScanRelativeRssi = data.getInt8(at); continue } break
        case 263: if (length === 8) { out.ackSignal = (u32[at >> 2]! | 0); continue } break
        case 265: out.txqStats = decodeTxqStatsAttrs(view, at, stop); continue
        case 276: if (length === 6) { out.staTxPower = data.getInt16(at, LE); continue } break
        case 300: out.sarSpec = decodeSarAttributes(view, at, stop); continue
      }
      unknown = r.keep(unknown, view, p, length)
    }
    type = -1
    if (p < end) r.leftover(p, end)
  } catch (error) { r.inAttribute(Nl80211Attrs_NAMES, type, p, error) }
  if (unknown !== undefined) out.unknownAttributes = unknown
  return out
}
function encodeNl80211Attrs(w: Writer, value: any): void {
  r.expectObject(value, "nl80211-attrs")
  let key = ''
  let index = -1
  try {
    for (key in value) {
      const item = value[key]
      if (item === undefined) continue
      switch (key) {
        case "wiphy": w.u32(1, item); break
        case "wiphyName": r.writeString(w, 2, item); break
        case "ifindex": w.u32(3, item); break
        case "ifname": r.writeString(w, 4, item); break
        case "iftype": w.u32(5, item); break
        case "mac": r.writeMac(w, 6, item); break
        case "keyData": r.writeBytes(w, 7, item); break
        case "keyIdx": w.u8(8, item); break
        case "keyCipher": w.u32(9, item); break
        case "keySeq": r.writeBytes(w, 10, item); break
        case "keyDefault": r.writeFlag(w, 11, item); break
        case "beaconInterval": w.u32(12, item); break
        case "dtimPeriod": w.u32(13, item); break
        case "beaconHead": r.writeBytes(w, 14, item); break
        case "beaconTail": r.writeBytes(w, 15, item); break
        case "staAid": w.u16(16, item); break
        case "staFlags": r.writeBytes(w, 17, item); break
        case "staListenInterval": w.u16(18, item); break
        case "staSupportedRates": r.writeBytes(w, 19, item); break
        case "staVlan": w.u32(20, item); break
        case "staInfo": r.writeBytes(w, 21, item); break
        case "wiphyBands": { const nest = w.startNest(22); encodeWiphyBands(w, item); w.endNest(nest) }; break
        case "mntrFlags": r.writeBytes(w, 23, item); break
        case "meshId": r.writeBytes(w, 24, item); break
        case "staPlinkAction": w.u8(25, item); break
        case "mpathNextHop": r.writeMac(w, 26, item); break
        case "mpathInfo": r.writeBytes(w, 27, item); break
        case "bssCtsProt": w.u8(28, item); break
        case "bssShortPreamble": w.u8(29, item); break
        case "bssShortSlotTime": w.u8(30, item); break
        case "htCapability": r.writeBytes(w, 31, item); break
        case "supportedIftypes": { const nest = w.startNest(32); encodeSupportedIftypes(w, item); w.endNest(nest) }; break
        case "regAlpha2": r.writeBytes(w, 33, item); break
        case "regRules": r.writeBytes(w, 34, item); break
        case "meshConfig": r.writeBytes(w, 35, item); break
        case "bssBasicRates": r.writeBytes(w, 36, item); break
        case "wiphyTxqParams": r.writeBytes(w, 37, item); break
        case "wiphyFreq": w.u32(38, item); break
        case "wiphyChannelType": w.u32(39, r.enumNumber(CHANNEL_TYPE_NUMBERS, item)); break
        case "keyDefaultMgmt": r.writeFlag(w, 40, item); break
        case "mgmtSubtype": w.u8(41, item); break
        case "ie": r.writeBytes(w, 42, item); break
        case "maxNumScanSsids": w.u8(43, item); break
        case "scanFrequencies": r.writeBytes(w, 44, item); break
        case "scanSsids": r.writeBytes(w, 45, item); break
        case "generation": w.u32(46, item); break
        case "bss": r.writeBytes(w, 47, item); break
        case "regInitiator": w.u8(48, item); break
        case "regType": w.u8(49, item); break
        case "supportedCommands": { const array = w.startNest(50); r.expectArray(item); const list = item as readonly any[]; for (let i = 0; i < list.length; i++) { index = i; const item = list[i]; w.u32(i + 1, r.enumNumber(COMMANDS_NUMBERS, item)) } index = -1; w.endNest(array) }; break
        case "frame": r.writeBytes(w, 51, item); break
        case "ssid": r.writeBytes(w, 52, item); break
        case "authType": w.u32(53, item); break
        case "reasonCode": w.u16(54, item); break
        case "keyType": w.u32(55, item); break
        case "maxScanIeLen": w.u16(56, item); break
        case "cipherSuites": { const start = w.startAttribute(57); r.expectArray(item); const list = item as readonly any[]; for (let i = 0; i < list.length; i++) { index = i; const item = list[i]; const p = w.zeros(4); r.put.u32(w.view.data, p, item, LE); } index = -1; w.endNest(start) }; break
        case "freqBefore": r.writeBytes(w, 58, item); break
        case "freqAfter": r.writeBytes(w, 59, item); break
        case "freqFixed": r.writeFlag(w, 60, item); break
        case "wiphyRetryShort": w.u8(61, item); break
        case "wiphyRetryLong": w.u8(62, item); break
        case "wiphyFragThreshold": w.u32(63, item); break
        case "wiphyRtsThreshold": w.u32(64, item); break
        case "timedOut": r.writeFlag(w, 65, item); break
        case "useMfp": w.u32(66, item); break
        case "staFlags2": { const start = w.startAttribute(67); encodeStaFlagUpdate(w, item); w.endNest(start) }; break
        case "controlPort": r.writeFlag(w, 68, item); break
        case "testdata": r.writeBytes(w, 69, item); break
        case "privacy": r.writeFlag(w, 70, item); break
        case "disconnectedByAp": r.writeFlag(w, 71, item); break
        case "statusCode": w.u16(72, item); break
        case "cipherSuitesPairwise": r.writeBytes(w, 73, item); break
        case "cipherSuiteGroup": w.u32(74, item); break
        case "wpaVersions": w.u32(75, item); break
        case "akmSuites": r.writeBytes(w, 76, item); break
        case "reqIe": r.writeBytes(w, 77, item); break
        case "respIe": r.writeBytes(w, 78, item); break
        case "prevBssid": r.writeBytes(w, 79, item); break
        case "key": r.writeBytes(w, 80, item); break
        case "keys": r.writeBytes(w, 81, item); break
        case "pid": w.u32(82, item); break
        case "4addr": w.u8(83, item); break
        case "surveyInfo": r.writeBytes(w, 84, item); break
        case "pmkid": r.writeBytes(w, 85, item); break
        case "maxNumPmkids": w.u8(86, item); break
        case "duration": w.u32(87, item); break
        case "cookie": w.u64(88, item); break
        case "wiphyCoverageClass": w.u8(89, item); break
        case "txRates": r.writeBytes(w, 90, item); break
        case "frameMatch": r.writeBytes(w, 91, item); break
        case "ack": r.writeFlag(w, 92, item); break
        case "psState": w.u32(93, item); break
        case "cqm": r.writeBytes(w, 94, item); break
        case "localStateChange": r.writeFlag(w, 95, item); break
        case "apIsolate": w.u8(96, item); break
        case "wiphyTxPowerSetting": w.u32(97, item); break
        case "wiphyTxPowerLevel": w.u32(98, item); break
        case "txFrameTypes": { const nest = w.startNest(99); encodeIftypeAttrs(w, item); w.endNest(nest) }; break
        case "rxFrameTypes": { const nest = w.startNest(100); encodeIftypeAttrs(w, item); w.endNest(nest) }; break
        case "frameType": w.u16(101, item); break
        case "controlPortEthertype": r.writeFlag(w, 102, item); break
        case "controlPortNoEncrypt": r.writeFlag(w, 103, item); break
        case "supportIbssRsn": r.writeFlag(w, 104, item); break
        case "wiphyAntennaTx": w.u32(105, item); break
        case "wiphyAntennaRx": w.u32(106, item); break
        case "mcastRate": w.u32(107, item); break
        case "offchannelTxOk": r.writeFlag(w, 108, item); break
        case "bssHtOpmode": w.u16(109, item); break
        case "keyDefaultTypes": r.writeBytes(w, 110, item); break
        case "maxRemainOnChannelDuration": w.u32(111, item); break
        case "meshSetup": r.writeBytes(w, 112, item); break
        case "wiphyAntennaAvailTx": w.u32(113, item); break
        case "wiphyAntennaAvailRx": w.u32(114, item); break
        case "supportMeshAuth": r.writeFlag(w, 115, item); break
        case "staPlinkState": w.u8(116, item); break
        case "wowlanTriggers": r.writeBytes(w, 117, item); break
        case "wowlanTriggersSupported": { const nest = w.startNest(118); encodeWowlanTriggersAttrs(w, item); w.endNest(nest) }; break
        case "schedScanInterval": w.u32(119, item); break
        case "interfaceCombinations": { const array = w.startNest(120); r.expectArray(item); const list = item as readonly any[]; for (let i = 0; i < list.length; i++) { index = i; const item = list[i]; const type = r.nestType(item?.elementIndex ?? i + 1); { const nest = w.startNest(type); encodeIfCombinationAttributes(w, item); w.endNest(nest) } } index = -1; w.endNest(array) }; break
        case "softwareIftypes": { const nest = w.startNest(121); encodeSupportedIftypes(w, item); w.endNest(nest) }; break
        case "rekeyData": r.writeBytes(w, 122, item); break
        case "maxNumSchedScanSsids": w.u8(123, item); break
        case "maxSchedScanIeLen": w.u16(124, item); break
        case "scanSuppRates": r.writeBytes(w, 125, item); break
        case "hiddenSsid": w.u32(126, item); break
        case "ieProbeResp": r.writeBytes(w, 127, item); break
        case "ieAssocResp": r.writeBytes(w, 128, item); break
        case "staWme": r.writeBytes(w, 129, item); break
        case "supportApUapsd": r.writeFlag(w, 130, item); break
        case "roamSupport": r.writeFlag(w, 131, item); break
        case "schedScanMatch": r.writeBytes(w, 132, item); break
        case "maxMatchSets": w.u8(133, item); break
        case "pmksaCandidate": r.writeBytes(w, 134, item); break
        case "txNoCckRate": r.writeFlag(w, 135, item); break
        case "tdlsAction": w.u8(136, item); break
        case "tdlsDialogToken": w.u8(137, item); break
        case "tdlsOperation": w.u8(138, item); break
        case "tdlsSupport": r.writeFlag(w, 139, item); break
        case "tdlsExternalSetup": r.writeFlag(w, 140, item); break
        case "deviceApSme": w.u32(141, item); break
        case "dontWaitForAck": r.writeFlag(w, 142, item); break
        case "featureFlags": w.u32(143, Number(r.flagBits(FEATURE_FLAGS_BITS, item))); break
        case "probeRespOffload": w.u32(144, item); break
        case "probeResp": r.writeBytes(w, 145, item); break
        case "dfsRegion": w.u8(146, item); break
        case "disableHt": r.writeFlag(w, 147, item); break
        case "htCapabilityMask": r.writeBytes(w, 148, item); break
        case "noackMap": w.u16(149, item); break
        case "inactivityTimeout": w.u16(150, item); break
        case "rxSignalDbm": w.u32(151, item); break
        case "bgScanPeriod": w.u16(152, item); break
        case "wdev": w.u64(153, item); break
        case "userRegHintType": w.u32(154, item); break
        case "connFailedReason": w.u32(155, item); break
        case "authData": r.writeBytes(w, 156, item); break
        case "vhtCapability": r.writeBytes(w, 157, item); break
        case "scanFlags": w.u32(158, item); break
        case "channelWidth": w.u32(159, item); break
        case "centerFreq1": w.u32(160, item); break
        case "centerFreq2": w.u32(161, item); break
        case "p2pCtwindow": w.u8(162, item); break
        case "p2pOppps": w.u8(163, item); break
        case "localMeshPowerMode": w.u32(164, item); break
        case "aclPolicy": w.u32(165, item); break
        case "macAddrs": r.writeBytes(w, 166, item); break
        case "macAclMax": w.u32(167, item); break
        case "radarEvent": w.u32(168, item); break
        case "extCapa": r.writeBytes(w, 169, item); break
        case "extCapaMask": r.writeBytes(w, 170, item); break
        case "staCapability": w.u16(171, item); break
        case "staExtCapability": r.writeBytes(w, 172, item); break
        case "protocolFeatures": w.u32(173, Number(r.flagBits(PROTOCOL_FEATURES_BITS, item))); break
        case "splitWiphyDump": r.writeFlag(w, 174, item); break
        case "disableVht": r.writeFlag(w, 175, item); break
        case "vhtCapabilityMask": r.writeBytes(w, 176, item); break
        case "mdid": w.u16(177, item); break
        case "ieRic": r.writeBytes(w, 178, item); break
        case "critProtId": w.u16(179, item); break
        case "maxCritProtDuration": w.u16(180, item); break
        case "peerAid": w.u16(181, item); break
        case "coalesceRule": r.writeBytes(w, 182, item); break
        case "chSwitchCount": w.u32(183, item); break
        case "chSwitchBlockTx": r.writeFlag(w, 184, item); break
        case "csaIes": r.writeBytes(w, 185, item); break
        case "cntdwnOffsBeacon": r.writeBytes(w, 186, item); break
        case "cntdwnOffsPresp": r.writeBytes(w, 187, item); break
        case "rxmgmtFlags": r.writeBytes(w, 188, item); break
        case "staSupportedChannels": r.writeBytes(w, 189, item); break
        case "staSupportedOperClasses": r.writeBytes(w, 190, item); break
        case "handleDfs": r.writeFlag(w, 191, item); break
        case "support5Mhz": r.writeFlag(w, 192, item); break
        case "support10Mhz": r.writeFlag(w, 193, item); break
        case "opmodeNotif": w.u8(194, item); break
        case "vendorId": w.u32(195, item); break
        case "vendorSubcmd": w.u32(196, item); break
        case "vendorData": r.writeBytes(w, 197, item); break
        case "vendorEvents": r.writeBytes(w, 198, item); break
        case "qosMap": r.writeBytes(w, 199, item); break
        case "macHint": r.writeMac(w, 200, item); break
        case "wiphyFreqHint": w.u32(201, item); break
        case "maxApAssocSta": w.u32(202, item); break
        case "tdlsPeerCapability": w.u32(203, item); break
        case "socketOwner": r.writeFlag(w, 204, item); break
        case "csaCOffsetsTx": r.writeBytes(w, 205, item); break
        case "maxCsaCounters": w.u8(206, item); break
        case "tdlsInitiator": r.writeFlag(w, 207, item); break
        case "useRrm": r.writeFlag(w, 208, item); break
        case "wiphyDynAck": r.writeFlag(w, 209, item); break
        case "tsid": w.u8(210, item); break
        case "userPrio": w.u8(211, item); break
        case "admittedTime": w.u16(212, item); break
        case "smpsMode": w.u8(213, item); break
        case "operClass": w.u8(214, item); break
        case "macMask": r.writeMac(w, 215, item); break
        case "wiphySelfManagedReg": r.writeFlag(w, 216, item); break
        case "extFeatures": r.writeBytes(w, 217, item); break
        case "surveyRadioStats": r.writeBytes(w, 218, item); break
        case "netnsFd": w.u32(219, item); break
        case "schedScanDelay": w.u32(220, item); break
        case "regIndoor": r.writeFlag(w, 221, item); break
        case "maxNumSchedScanPlans": w.u32(222, item); break
        case "maxScanPlanInterval": w.u32(223, item); break
        case "maxScanPlanIterations": w.u32(224, item); break
        case "schedScanPlans": r.writeBytes(w, 225, item); break
        case "pbss": r.writeFlag(w, 226, item); break
        case "bssSelect": r.writeBytes(w, 227, item); break
        case "staSupportP2pPs": w.u8(228, item); break
        case "pad": r.writeBytes(w, 229, item); break
        case "iftypeExtCapa": r.writeBytes(w, 230, item); break
        case "muMimoGroupData": r.writeBytes(w, 231, item); break
        case "muMimoFollowMacAddr": r.writeMac(w, 232, item); break
        case "scanStartTimeTsf": w.u64(233, item); break
        case "scanStartTimeTsfBssid": r.writeBytes(w, 234, item); break
        case "measurementDuration": w.u16(235, item); break
        case "measurementDurationMandatory": r.writeFlag(w, 236, item); break
        case "meshPeerAid": w.u16(237, item); break
        case "nanMasterPref": w.u8(238, item); break
        case "bands": w.u32(239, item); break
        case "nanFunc": r.writeBytes(w, 240, item); break
        case "nanMatch": r.writeBytes(w, 241, item); break
        case "filsKek": r.writeBytes(w, 242, item); break
        case "filsNonces": r.writeBytes(w, 243, item); break
        case "multicastToUnicastEnabled": r.writeFlag(w, 244, item); break
        case "bssid": r.writeMac(w, 245, item); break
        case "schedScanRelativeRssi": w.s8(246, item); break
        case "schedScanRssiAdjust": r.writeBytes(w, 247, item); break
        case "timeoutReason": w.u32(248, item); break
        case "filsErpUsername": r.writeBytes(w, 249, item); break
        case "filsErpRealm": r.writeBytes(w, 250, item); break
        case "filsErpNextSeqNum": w.u16(251, item); break
        case "filsErpRrk": r.writeBytes(w, 252, item); break
        case "filsCacheId": r.writeBytes(w, 253, item); break
        case "pmk": r.writeBytes(w, 254, item); break
        case "schedScanMulti": r.writeFlag(w, 255, item); break
        case "schedScanMaxReqs": w.u32(256, item); break
        case "want1x4wayHs": r.writeFlag(w, 257, item); break
        case "pmkr0Name": r.writeBytes(w, 258, item); break
        case "portAuthorized": r.writeBytes(w, 259, item); break
        case "externalAuthAction": w.u32(260, item); break
        case "externalAuthSupport": r.writeFlag(w, 261, item); break
        case "nss": w.u8(262, item); break
        case "ackSignal": w.s32(263, item); break
        case "controlPortOverNl80211": r.writeFlag(w, 264, item); break
        case "txqStats": { const nest = w.startNest(265); encodeTxqStatsAttrs(w, item); w.endNest(nest) }; break
        case "txqLimit": w.u32(266, item); break
        case "txqMemoryLimit": w.u32(267, item); break
        case "txqQuantum": w.u32(268, item); break
        case "heCapability": r.writeBytes(w, 269, item); break
        case "ftmResponder": r.writeBytes(w, 270, item); break
        case "ftmResponderStats": r.writeBytes(w, 271, item); break
        case "timeout": w.u32(272, item); break
        case "peerMeasurements": r.writeBytes(w, 273, item); break
        case "airtimeWeight": w.u16(274, item); break
        case "staTxPowerSetting": w.u8(275, item); break
        case "staTxPower": w.s16(276, item); break
        case "saePassword": r.writeBytes(w, 277, item); break
        case "twtResponder": r.writeFlag(w, 278, item); break
        case "heObssPd": r.writeBytes(w, 279, item); break
        case "wiphyEdmgChannels": w.u8(280, item); break
        case "wiphyEdmgBwConfig": w.u8(281, item); break
        case "vlanId": w.u16(282, item); break
        case "heBssColor": r.writeBytes(w, 283, item); break
        case "iftypeAkmSuites": r.writeBytes(w, 284, item); break
        case "tidConfig": r.writeBytes(w, 285, item); break
        case "controlPortNoPreauth": r.writeFlag(w, 286, item); break
        case "pmkLifetime": w.u32(287, item); break
        case "pmkReauthThreshold": w.u8(288, item); break
        case "receiveMulticast": r.writeFlag(w, 289, item); break
        case "wiphyFreqOffset": w.u32(290, item); break
        case "centerFreq1Offset": w.u32(291, item); break
        case "scanFreqKhz": r.writeBytes(w, 292, item); break
        case "he6ghzCapability": r.writeBytes(w, 293, item); break
        case "filsDiscovery": r.writeBytes(w, 294, item); break
        case "unsolBcastProbeResp": r.writeBytes(w, 295, item); break
        case "s1gCapability": r.writeBytes(w, 296, item); break
        case "s1gCapabilityMask": r.writeBytes(w, 297, item); break
        case "saePwe": w.u8(298, item); break
        case "reconnectRequested": r.writeBytes(w, 299, item); break
        case "sarSpec": { const nest = w.startNest(300); encodeSarAttributes(w, item); w.endNest(nest) }; break
        case "disableHe": r.writeFlag(w, 301, item); break
        case "obssColorBitmap": w.u64(302, item); break
        case "colorChangeCount": w.u8(303, item); break
        case "colorChangeColor": w.u8(304, item); break
        case "colorChangeElems": r.writeBytes(w, 305, item); break
        case "mbssidConfig": r.writeBytes(w, 306, item); break
        case "mbssidElems": r.writeBytes(w, 307, item); break
        case "radarBackground": r.writeFlag(w, 308, item); break
        case "apSettingsFlags": w.u32(309, item); break
        case "ehtCapability": r.writeBytes(w, 310, item); break
        case "disableEht": r.writeFlag(w, 311, item); break
        case "mloLinks": r.writeBytes(w, 312, item); break
        case "mloLinkId": w.u8(313, item); break
        case "mldAddr": r.writeMac(w, 314, item); break
        case "mloSupport": r.writeFlag(w, 315, item); break
        case "maxNumAkmSuites": r.writeBytes(w, 316, item); break
        case "emlCapability": w.u16(317, item); break
        case "mldCapaAndOps": w.u16(318, item); break
        case "txHwTimestamp": w.u64(319, item); break
        case "rxHwTimestamp": w.u64(320, item); break
        case "tdBitmap": r.writeBytes(w, 321, item); break
        case "punctBitmap": w.u32(322, item); break
        case "maxHwTimestampPeers": w.u16(323, item); break
        case "hwTimestampEnabled": r.writeFlag(w, 324, item); break
        case "emaRnrElems": r.writeBytes(w, 325, item); break
        case "mloLinkDisabled": r.writeFlag(w, 326, item); break
        case "bssDumpIncludeUseData": r.writeFlag(w, 327, item); break
        case "mloTtlmDlink": w.u16(328, item); break
        case "mloTtlmUlink": w.u16(329, item); break
        case "assocSppAmsdu": r.writeFlag(w, 330, item); break
        case "wiphyRadios": r.writeBytes(w, 331, item); break
        case "wiphyInterfaceCombinations": r.writeBytes(w, 332, item); break
        case "vifRadioMask": w.u32(333, item); break
        case "unknownAttributes": r.writeUnknown(w, item); break
        default: r.unknownKey("nl80211-attrs", ["wiphy","wiphyName","ifindex","ifname","iftype","mac","keyData","keyIdx","keyCipher","keySeq","keyDefault","beaconInterval","dtimPeriod","beaconHead","beaconTail","staAid","staFlags","staListenInterval","staSupportedRates","staVlan","staInfo","wiphyBands","mntrFlags","meshId","staPlinkAction","mpathNextHop","mpathInfo","bssCtsProt","bssShortPreamble","bssShortSlotTime","htCapability","supportedIftypes","regAlpha2","regRules","meshConfig","bssBasicRates","wiphyTxqParams","wiphyFreq","wiphyChannelType","keyDefaultMgmt","mgmtSubtype","ie","maxNumScanSsids","scanFrequencies","scanSsids","generation","bss","regInitiator","regType","supportedCommands","frame","ssid","authType","reasonCode","keyType","maxScanIeLen","cipherSuites","freqBefore","freqAfter","freqFixed","wiphyRetryShort","wiphyRetryLong","wiphyFragThreshold","wiphyRtsThreshold","timedOut","useMfp","staFlags2","controlPort","testdata","privacy","disconnectedByAp","statusCode","cipherSuitesPairwise","cipherSuiteGroup","wpaVersions","akmSuites","reqIe","respIe","prevBssid","key","keys","pid","4addr","surveyInfo","pmkid","maxNumPmkids","duration","cookie","wiphyCoverageClass","txRates","frameMatch","ack","psState","cqm","localStateChange","apIsolate","wiphyTxPowerSetting","wiphyTxPowerLevel","txFrameTypes","rxFrameTypes","frameType","controlPortEthertype","controlPortNoEncrypt","supportIbssRsn","wiphyAntennaTx","wiphyAntennaRx","mcastRate","offchannelTxOk","bssHtOpmode","keyDefaultTypes","maxRemainOnChannelDuration","meshSetup","wiphyAntennaAvailTx","wiphyAntennaAvailRx","supportMeshAuth","staPlinkState","wowlanTriggers","wowlanTriggersSupported","schedScanInterval","interfaceCombinations","softwareIftypes","rekeyData","maxNumSchedScanSsids","maxSchedScanIeLen","scanSuppRates","hiddenSsid","ieProbeResp","ieAssocResp","staWme","supportApUapsd","roamSupport","schedScanMatch","maxMatchSets","pmksaCandidate","txNoCckRate","tdlsAction","tdlsDialogToken","tdlsOperation","tdlsSupport","tdlsExternalSetup","deviceApSme","dontWaitForAck","featureFlags","probeRespOffload","probeResp","dfsRegion","disableHt","htCapabilityMask","noackMap","inactivityTimeout","rxSignalDbm","bgScanPeriod","wdev","userRegHintType","connFailedReason","authData","vhtCapability","scanFlags","channelWidth","centerFreq1","centerFreq2","p2pCtwindow","p2pOppps","localMeshPowerMode","aclPolicy","macAddrs","macAclMax","radarEvent","extCapa","extCapaMask","staCapability","staExtCapability","protocolFeatures","splitWiphyDump","disableVht","vhtCapabilityMask","mdid","ieRic","critProtId","maxCritProtDuration","peerAid","coalesceRule","chSwitchCount","chSwitchBlockTx","csaIes","cntdwnOffsBeacon","cntdwnOffsPresp","rxmgmtFlags","staSupportedChannels","staSupportedOperClasses","handleDfs","support5Mhz","support10Mhz","opmodeNotif","vendorId","vendorSubcmd","vendorData","vendorEvents","qosMap","macHint","wiphyFreqHint","maxApAssocSta","tdlsPeerCapability","socketOwner","csaCOffsetsTx","maxCsaCounters","tdlsInitiator","useRrm","wiphyDynAck","tsid","userPrio","admittedTime","smpsMode","operClass","macMask","wiphySelfManagedReg","extFeatures","surveyRadioStats","netnsFd","schedScanDelay","regIndoor","maxNumSchedScanPlans","maxScanPlanInterval","maxScanPlanIterations","schedScanPlans","pbss","bssSelect","staSupportP2pPs","pad","iftypeExtCapa","muMimoGroupData","muMimoFollowMacAddr","scanStartTimeTsf","scanStartTimeTsfBssid","measurementDuration","measurementDurationMandatory","meshPeerAid","nanMasterPref","bands","nanFunc","nanMatch","filsKek","filsNonces","multicastToUnicastEnabled","bssid","schedScanRelativeRssi","schedScanRssiAdjust","timeoutReason","filsErpUsername","filsErpRealm","filsErpNextSeqNum","filsErpRrk","filsCacheId","pmk","schedScanMulti","schedScanMaxReqs","want1x4wayHs","pmkr0Name","portAuthorized","externalAuthAction","externalAuthSupport","nss","ackSignal","controlPortOverNl80211","txqStats","txqLimit","txqMemoryLimit","txqQuantum","heCapability","ftmResponder","ftmResponderStats","timeout","peerMeasurements","airtimeWeight","staTxPowerSetting","staTxPower","saePassword","twtResponder","heObssPd","wiphyEdmgChannels","wiphyEdmgBwConfig","vlanId","heBssColor","iftypeAkmSuites","tidConfig","controlPortNoPreauth","pmkLifetime","pmkReauthThreshold","receiveMulticast","wiphyFreqOffset","centerFreq1Offset","scanFreqKhz","he6ghzCapability","filsDiscovery","unsolBcastProbeResp","s1gCapability","s1gCapabilityMask","saePwe","reconnectRequested","sarSpec","disableHe","obssColorBitmap","colorChangeCount","colorChangeColor","colorChangeElems","mbssidConfig","mbssidElems","radarBackground","apSettingsFlags","ehtCapability","disableEht","mloLinks","mloLinkId","mldAddr","mloSupport","maxNumAkmSuites","emlCapability","mldCapaAndOps","txHwTimestamp","rxHwTimestamp","tdBitmap","punctBitmap","maxHwTimestampPeers","hwTimestampEnabled","emaRnrElems","mloLinkDisabled","bssDumpIncludeUseData","mloTtlmDlink","mloTtlmUlink","assocSppAmsdu","wiphyRadios","wiphyInterfaceCombinations","vifRadioMask"])
      }
    }
  } catch (error) { r.at(key, index, error) }
}
const WiphyBands_NAMES: Readonly<Record<number, string>> = {"0":"2ghz","1":"5ghz","2":"60ghz","3":"6ghz","4":"s1ghz","5":"lc"}
function decodeWiphyBands(view: ByteView, position: number, end: number): WiphyBands {
  const u16 = view.u16
  let v0: BandAttrs | undefined
  let v1: BandAttrs | undefined
  let v2: BandAttrs | undefined
  let v3: BandAttrs | undefined
  let v4: BandAttrs | undefined
  let v5: BandAttrs | undefined
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
        case 0: case 1: case 2: case 3: case 4: case 5: { const item = decodeBandAttrs(view, at, stop); switch (type) { case 0: v0 = item; continue; case 1: v1 = item; continue; case 2: v2 = item; continue; case 3: v3 = item; continue; case 4: v4 = item; continue; default: v5 = item; continue } }
      }
      unknown = r.keep(unknown, view, p, length)
    }
    type = -1
    if (p < end) r.leftover(p, end)
  } catch (error) { r.inAttribute(WiphyBands_NAMES, type, p, error) }
  return {
    "2ghz": v0,
    "5ghz": v1,
    "60ghz": v2,
    "6ghz": v3,
    s1ghz: v4,
    lc: v5,
    unknownAttributes: unknown,
  }
}
function encodeWiphyBands(w: Writer, value: any): void {
  r.expectObject(value, "wiphy-bands")
  let key = ''
  try {
    for (key in value) {
      const item = value[key]
      if (item === undefined) continue
      switch (key) {
        case "2ghz": { const nest = w.startNest(0); encodeBandAttrs(w, item); w.endNest(nest) }; break
        case "5ghz": { const nest = w.startNest(1); encodeBandAttrs(w, item); w.endNest(nest) }; break
        case "60ghz": { const nest = w.startNest(2); encodeBandAttrs(w, item); w.endNest(nest) }; break
        case "6ghz": { const nest = w.startNest(3); encodeBandAttrs(w, item); w.endNest(nest) }; break
        case "s1ghz": { const nest = w.startNest(4); encodeBandAttrs(w, item); w.endNest(nest) }; break
        case "lc": { const nest = w.startNest(5); encodeBandAttrs(w, item); w.endNest(nest) }; break
        case "unknownAttributes": r.writeUnknown(w, item); break
        default: r.unknownKey("wiphy-bands", ["2ghz","5ghz","60ghz","6ghz","s1ghz","lc"])
      }
    }
  } catch (error) { r.at(key, -1, error) }
}
const SupportedIftypes_NAMES: Readonly<Record<number, string>> = {"1":"adhoc","2":"station","3":"ap","4":"ap-vlan","5":"wds","6":"monitor","7":"mesh-point","8":"p2p-client","9":"p2p-go","10":"p2p-device","11":"ocb","12":"nan"}
function decodeSupportedIftypes(view: ByteView, position: number, end: number): SupportedIftypes {
  const u16 = view.u16
  let v0: boolean | undefined
  let v1: boolean | undefined
  let v2: boolean | undefined
  let v3: boolean | undefined
  let v4: boolean | undefined
  let v5: boolean | undefined
  let v6: boolean | undefined
  let v7: boolean | undefined
  let v8: boolean | undefined
  let v9: boolean | undefined
  let v10: boolean | undefined
  let v11: boolean | undefined
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
        case 1: case 2: case 3: case 4: case 5: case 6: case 7: case 8: case 9: case 10: case 11: case 12: if (length === 4) { const item = true; switch (type) { case 1: v0 = item; continue; case 2: v1 = item; continue; case 3: v2 = item; continue; case 4: v3 = item; continue; case 5: v4 = item; continue; case 6: v5 = item; continue; case 7: v6 = item; continue; case 8: v7 = item; continue; case 9: v8 = item; continue; case 10: v9 = item; continue; case 11: v10 = item; continue; default: v11 = item; continue } } break
      }
      unknown = r.keep(unknown, view, p, length)
    }
    type = -1
    if (p < end) r.leftover(p, end)
  } catch (error) { r.inAttribute(SupportedIftypes_NAMES, type, p, error) }
  return {
    adhoc: v0,
    station: v1,
    ap: v2,
    apVlan: v3,
    wds: v4,
    monitor: v5,
    meshPoint: v6,
    p2pClient: v7,
    p2pGo: v8,
    p2pDevice: v9,
    ocb: v10,
    nan: v11,
    unknownAttributes: unknown,
  }
}
function encodeSupportedIftypes(w: Writer, value: any): void {
  r.expectObject(value, "supported-iftypes")
  let key = ''
  try {
    for (key in value) {
      const item = value[key]
      if (item === undefined) continue
      switch (key) {
        case "adhoc": r.writeFlag(w, 1, item); break
        case "station": r.writeFlag(w, 2, item); break
        case "ap": r.writeFlag(w, 3, item); break
        case "apVlan": r.writeFlag(w, 4, item); break
        case "wds": r.writeFlag(w, 5, item); break
        case "monitor": r.writeFlag(w, 6, item); break
        case "meshPoint": r.writeFlag(w, 7, item); break
        case "p2pClient": r.writeFlag(w, 8, item); break
        case "p2pGo": r.writeFlag(w, 9, item); break
        case "p2pDevice": r.writeFlag(w, 10, item); break
        case "ocb": r.writeFlag(w, 11, item); break
        case "nan": r.writeFlag(w, 12, item); break
        case "unknownAttributes": r.writeUnknown(w, item); break
        default: r.unknownKey("supported-iftypes", ["adhoc","station","ap","apVlan","wds","monitor","meshPoint","p2pClient","p2pGo","p2pDevice","ocb","nan"])
      }
    }
  } catch (error) { r.at(key, -1, error) }
}
const IftypeAttrs_NAMES: Readonly<Record<number, string>> = {"0":"unspecified","1":"adhoc","2":"station","3":"ap","4":"ap-vlan","5":"wds","6":"monitor","7":"mesh-point","8":"p2p-client","9":"p2p-go","10":"p2p-device","11":"ocb","12":"nan"}
function decodeIftypeAttrs(view: ByteView, position: number, end: number): IftypeAttrs {
  const u16 = view.u16
  let v0: FrameTypeAttrs | undefined
  let v1: FrameTypeAttrs | undefined
  let v2: FrameTypeAttrs | undefined
  let v3: FrameTypeAttrs | undefined
  let v4: FrameTypeAttrs | undefined
  let v5: FrameTypeAttrs | undefined
  let v6: FrameTypeAttrs | undefined
  let v7: FrameTypeAttrs | undefined
  let v8: FrameTypeAttrs | undefined
  let v9: FrameTypeAttrs | undefined
  let v10: FrameTypeAttrs | undefined
  let v11: FrameTypeAttrs | undefined
  let v12: FrameTypeAttrs | undefined
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
        case 0: case 1: case 2: case 3: case 4: case 5: case 6: case 7: case 8: case 9: case 10: case 11: case 12: { const item = decodeFrameTypeAttrs(view, at, stop); switch (type) { case 0: v0 = item; continue; case 1: v1 = item; continue; case 2: v2 = item; continue; case 3: v3 = item; continue; case 4: v4 = item; continue; case 5: v5 = item; continue; case 6: v6 = item; continue; case 7: v7 = item; continue; case 8: v8 = item; continue; case 9: v9 = item; continue; case 10: v10 = item; continue; case 11: v11 = item; continue; default: v12 = item; continue } }
      }
      unknown = r.keep(unknown, view, p, length)
    }
    type = -1
    if (p < end) r.leftover(p, end)
  } catch (error) { r.inAttribute(IftypeAttrs_NAMES, type, p, error) }
  return {
    unspecified: v0,
    adhoc: v1,
    station: v2,
    ap: v3,
    apVlan: v4,
    wds: v5,
    monitor: v6,
    meshPoint: v7,
    p2pClient: v8,
    p2pGo: v9,
    p2pDevice: v10,
    ocb: v11,
    nan: v12,
    unknownAttributes: unknown,
  }
}
function encodeIftypeAttrs(w: Writer, value: any): void {
  r.expectObject(value, "iftype-attrs")
  let key = ''
  try {
    for (key in value) {
      const item = value[key]
      if (item === undefined) continue
      switch (key) {
        case "unspecified": { const nest = w.startNest(0); encodeFrameTypeAttrs(w, item); w.endNest(nest) }; break
        case "adhoc": { const nest = w.startNest(1); encodeFrameTypeAttrs(w, item); w.endNest(nest) }; break
        case "station": { const nest = w.startNest(2); encodeFrameTypeAttrs(w, item); w.endNest(nest) }; break
        case "ap": { const nest = w.startNest(3); encodeFrameTypeAttrs(w, item); w.endNest(nest) }; break
        case "apVlan": { const nest = w.startNest(4); encodeFrameTypeAttrs(w, item); w.endNest(nest) }; break
        case "wds": { const nest = w.startNest(5); encodeFrameTypeAttrs(w, item); w.endNest(nest) }; break
        case "monitor": { const nest = w.startNest(6); encodeFrameTypeAttrs(w, item); w.endNest(nest) }; break
        case "meshPoint": { const nest = w.startNest(7); encodeFrameTypeAttrs(w, item); w.endNest(nest) }; break
        case "p2pClient": { const nest = w.startNest(8); encodeFrameTypeAttrs(w, item); w.endNest(nest) }; break
        case "p2pGo": { const nest = w.startNest(9); encodeFrameTypeAttrs(w, item); w.endNest(nest) }; break
        case "p2pDevice": { const nest = w.startNest(10); encodeFrameTypeAttrs(w, item); w.endNest(nest) }; break
        case "ocb": { const nest = w.startNest(11); encodeFrameTypeAttrs(w, item); w.endNest(nest) }; break
        case "nan": { const nest = w.startNest(12); encodeFrameTypeAttrs(w, item); w.endNest(nest) }; break
        case "unknownAttributes": r.writeUnknown(w, item); break
        default: r.unknownKey("iftype-attrs", ["unspecified","adhoc","station","ap","apVlan","wds","monitor","meshPoint","p2pClient","p2pGo","p2pDevice","ocb","nan"])
      }
    }
  } catch (error) { r.at(key, -1, error) }
}
const WowlanTriggersAttrs_NAMES: Readonly<Record<number, string>> = {"1":"any","2":"disconnect","3":"magic-pkt","4":"pkt-pattern","5":"gtk-rekey-supported","6":"gtk-rekey-failure","7":"eap-ident-request","8":"4way-handshake","9":"rfkill-release","10":"wakeup-pkt-80211","11":"wakeup-pkt-80211-len","12":"wakeup-pkt-8023","13":"wakeup-pkt-8023-len","14":"tcp-connection","15":"wakeup-tcp-match","16":"wakeup-tcp-connlost","17":"wakeup-tcp-nomoretokens","18":"net-detect","19":"net-detect-results","20":"unprotected-deauth-disassoc"}
function decodeWowlanTriggersAttrs(view: ByteView, position: number, end: number): WowlanTriggersAttrs {
  const u16 = view.u16
  let v0: boolean | undefined
  let v1: boolean | undefined
  let v2: boolean | undefined
  let v3: boolean | undefined
  let v4: boolean | undefined
  let v5: boolean | undefined
  let v6: boolean | undefined
  let v7: boolean | undefined
  let v8: boolean | undefined
  let v9: boolean | undefined
  let v10: boolean | undefined
  let v11: boolean | undefined
  let v12: boolean | undefined
  let v13: boolean | undefined
  let v14: boolean | undefined
  let v15: boolean | undefined
  let v16: boolean | undefined
  let v17: boolean | undefined
  let v18: boolean | undefined
  let v19: boolean | undefined
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
        case 1: case 2: case 3: case 4: case 5: case 6: case 7: case 8: case 9: case 10: case 11: case 12: case 13: case 14: case 15: case 16: case 17: case 18: case 19: case 20: if (length === 4) { const item = true; switch (type) { case 1: v0 = item; continue; case 2: v1 = item; continue; case 3: v2 = item; continue; case 4: v3 = item; continue; case 5: v4 = item; continue; case 6: v5 = item; continue; case 7: v6 = item; continue; case 8: v7 = item; continue; case 9: v8 = item; continue; case 10: v9 = item; continue; case 11: v10 = item; continue; case 12: v11 = item; continue; case 13: v12 = item; continue; case 14: v13 = item; continue; case 15: v14 = item; continue; case 16: v15 = item; continue; case 17: v16 = item; continue; case 18: v17 = item; continue; case 19: v18 = item; continue; default: v19 = item; continue } } break
      }
      unknown = r.keep(unknown, view, p, length)
    }
    type = -1
    if (p < end) r.leftover(p, end)
  } catch (error) { r.inAttribute(WowlanTriggersAttrs_NAMES, type, p, error) }
  return {
    any: v0,
    disconnect: v1,
    magicPkt: v2,
    pktPattern: v3,
    gtkRekeySupported: v4,
    gtkRekeyFailure: v5,
    eapIdentRequest: v6,
    "4wayHandshake": v7,
    rfkillRelease: v8,
    wakeupPkt80211: v9,
    wakeupPkt80211Len: v10,
    wakeupPkt8023: v11,
    wakeupPkt8023Len: v12,
    tcpConnection: v13,
    wakeupTcpMatch: v14,
    wakeupTcpConnlost: v15,
    wakeupTcpNomoretokens: v16,
    netDetect: v17,
    netDetectResults: v18,
    unprotectedDeauthDisassoc: v19,
    unknownAttributes: unknown,
  }
}
function encodeWowlanTriggersAttrs(w: Writer, value: any): void {
  r.expectObject(value, "wowlan-triggers-attrs")
  let key = ''
  try {
    for (key in value) {
      const item = value[key]
      if (item === undefined) continue
      switch (key) {
        case "any": r.writeFlag(w, 1, item); break
        case "disconnect": r.writeFlag(w, 2, item); break
        case "magicPkt": r.writeFlag(w, 3, item); break
        case "pktPattern": r.writeFlag(w, 4, item); break
        case "gtkRekeySupported": r.writeFlag(w, 5, item); break
        case "gtkRekeyFailure": r.writeFlag(w, 6, item); break
        case "eapIdentRequest": r.writeFlag(w, 7, item); break
        case "4wayHandshake": r.writeFlag(w, 8, item); break
        case "rfkillRelease": r.writeFlag(w, 9, item); break
        case "wakeupPkt80211": r.writeFlag(w, 10, item); break
        case "wakeupPkt80211Len": r.writeFlag(w, 11, item); break
        case "wakeupPkt8023": r.writeFlag(w, 12, item); break
        case "wakeupPkt8023Len": r.writeFlag(w, 13, item); break
        case "tcpConnection": r.writeFlag(w, 14, item); break
        case "wakeupTcpMatch": r.writeFlag(w, 15, item); break
        case "wakeupTcpConnlost": r.writeFlag(w, 16, item); break
        case "wakeupTcpNomoretokens": r.writeFlag(w, 17, item); break
        case "netDetect": r.writeFlag(w, 18, item); break
        case "netDetectResults": r.writeFlag(w, 19, item); break
        case "unprotectedDeauthDisassoc": r.writeFlag(w, 20, item); break
        case "unknownAttributes": r.writeUnknown(w, item); break
        default: r.unknownKey("wowlan-triggers-attrs", ["any","disconnect","magicPkt","pktPattern","gtkRekeySupported","gtkRekeyFailure","eapIdentRequest","4wayHandshake","rfkillRelease","wakeupPkt80211","wakeupPkt80211Len","wakeupPkt8023","wakeupPkt8023Len","tcpConnection","wakeupTcpMatch","wakeupTcpConnlost","wakeupTcpNomoretokens","netDetect","netDetectResults","unprotectedDeauthDisassoc"])
      }
    }
  } catch (error) { r.at(key, -1, error) }
}
function elementIfaceLimitAttributes(elementIndex: number, at: number, stop: number, view: ByteView) {
  const item: any = decodeIfaceLimitAttributes(view, at, stop)
  return { elementIndex, max: item.max, types: item.types, unknownAttributes: item.unknownAttributes }
}
const IfCombinationAttributes_NAMES: Readonly<Record<number, string>> = {"1":"limits","2":"maxnum","3":"sta-ap-bi-match","4":"num-channels","5":"radar-detect-widths","6":"radar-detect-regions","7":"bi-min-gcd"}
function decodeIfCombinationAttributes(view: ByteView, position: number, end: number): IfCombinationAttributes {
  const u16 = view.u16
  const { u32 } = view
  let v0: readonly (IfaceLimitAttributes & { readonly elementIndex?: number | undefined })[] | undefined
  let v1: number | undefined
  let v2: boolean | undefined
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
        case 1: { const item = r.indexedArray(view, at, stop, elementIfaceLimitAttributes); if (item === undefined) break; v0 = item; continue }
        case 2: case 4: case 5: case 6: case 7: if (length === 8) { const item = u32[at >> 2]!; switch (type) { case 2: v1 = item; continue; case 4: v3 = item; continue; case 5: v4 = item; continue; case 6: v5 = item; continue; default: v6 = item; continue } } break
        case 3: if (length === 4) { v2 = true; continue } break
      }
      unknown = r.keep(unknown, view, p, length)
    }
    type = -1
    if (p < end) r.leftover(p, end)
  } catch (error) { r.inAttribute(IfCombinationAttributes_NAMES, type, p, error) }
  return {
    limits: v0,
    maxnum: v1,
    staApBiMatch: v2,
    numChannels: v3,
    radarDetectWidths: v4,
    radarDetectRegions: v5,
    biMinGcd: v6,
    unknownAttributes: unknown,
  }
}
function encodeIfCombinationAttributes(w: Writer, value: any): void {
  r.expectObject(value, "if-combination-attributes")
  let key = ''
  let index = -1
  try {
    for (key in value) {
      const item = value[key]
      if (item === undefined) continue
      switch (key) {
        case "limits": { const array = w.startNest(1); r.expectArray(item); const list = item as readonly any[]; for (let i = 0; i < list.length; i++) { index = i; const item = list[i]; const type = r.nestType(item?.elementIndex ?? i + 1); { const nest = w.startNest(type); encodeIfaceLimitAttributes(w, item); w.endNest(nest) } } index = -1; w.endNest(array) }; break
        case "maxnum": w.u32(2, item); break
        case "staApBiMatch": r.writeFlag(w, 3, item); break
        case "numChannels": w.u32(4, item); break
        case "radarDetectWidths": w.u32(5, item); break
        case "radarDetectRegions": w.u32(6, item); break
        case "biMinGcd": w.u32(7, item); break
        case "unknownAttributes": r.writeUnknown(w, item); break
        case "elementIndex": break
        default: r.unknownKey("if-combination-attributes", ["limits","maxnum","staApBiMatch","numChannels","radarDetectWidths","radarDetectRegions","biMinGcd"])
      }
    }
  } catch (error) { r.at(key, index, error) }
}
const TxqStatsAttrs_NAMES: Readonly<Record<number, string>> = {"1":"backlog-bytes","2":"backlog-packets","3":"flows","4":"drops","5":"ecn-marks","6":"overlimit","7":"overmemory","8":"collisions","9":"tx-bytes","10":"tx-packets","11":"max-flows"}
function decodeTxqStatsAttrs(view: ByteView, position: number, end: number): TxqStatsAttrs {
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
        case 1: case 2: case 3: case 4: case 5: case 6: case 7: case 8: case 9: case 10: case 11: if (length === 8) { const item = u32[at >> 2]!; switch (type) { case 1: v0 = item; continue; case 2: v1 = item; continue; case 3: v2 = item; continue; case 4: v3 = item; continue; case 5: v4 = item; continue; case 6: v5 = item; continue; case 7: v6 = item; continue; case 8: v7 = item; continue; case 9: v8 = item; continue; case 10: v9 = item; continue; default: v10 = item; continue } } break
      }
      unknown = r.keep(unknown, view, p, length)
    }
    type = -1
    if (p < end) r.leftover(p, end)
  } catch (error) { r.inAttribute(TxqStatsAttrs_NAMES, type, p, error) }
  return {
    backlogBytes: v0,
    backlogPackets: v1,
    flows: v2,
    drops: v3,
    ecnMarks: v4,
    overlimit: v5,
    overmemory: v6,
    collisions: v7,
    txBytes: v8,
    txPackets: v9,
    maxFlows: v10,
    unknownAttributes: unknown,
  }
}
function encodeTxqStatsAttrs(w: Writer, value: any): void {
  r.expectObject(value, "txq-stats-attrs")
  let key = ''
  try {
    for (key in value) {
      const item = value[key]
      if (item === undefined) continue
      switch (key) {
        case "backlogBytes": w.u32(1, item); break
        case "backlogPackets": w.u32(2, item); break
        case "flows": w.u32(3, item); break
        case "drops": w.u32(4, item); break
        case "ecnMarks": w.u32(5, item); break
        case "overlimit": w.u32(6, item); break
        case "overmemory": w.u32(7, item); break
        case "collisions": w.u32(8, item); break
        case "txBytes": w.u32(9, item); break
        case "txPackets": w.u32(10, item); break
        case "maxFlows": w.u32(11, item); break
        case "unknownAttributes": r.writeUnknown(w, item); break
        default: r.unknownKey("txq-stats-attrs", ["backlogBytes","backlogPackets","flows","drops","ecnMarks","overlimit","overmemory","collisions","txBytes","txPackets","maxFlows"])
      }
    }
  } catch (error) { r.at(key, -1, error) }
}
function elementSarSpecs(elementIndex: number, at: number, stop: number, view: ByteView) {
  const item: any = decodeSarSpecs(view, at, stop)
  return { elementIndex, power: item.power, rangeIndex: item.rangeIndex, startFreq: item.startFreq, endFreq: item.endFreq, unknownAttributes: item.unknownAttributes }
}
const SarAttributes_NAMES: Readonly<Record<number, string>> = {"1":"type","2":"specs"}
function decodeSarAttributes(view: ByteView, position: number, end: number): SarAttributes {
  const u16 = view.u16
  const { u32 } = view
  let v0: number | undefined
  let v1: readonly (SarSpecs & { readonly elementIndex?: number | undefined })[] | undefined
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
        case 2: { const item = r.indexedArray(view, at, stop, elementSarSpecs); if (item === undefined) break; v1 = item; continue }
      }
      unknown = r.keep(unknown, view, p, length)
    }
    type = -1
    if (p < end) r.leftover(p, end)
  } catch (error) { r.inAttribute(SarAttributes_NAMES, type, p, error) }
  return {
    type: v0,
    specs: v1,
    unknownAttributes: unknown,
  }
}
function encodeSarAttributes(w: Writer, value: any): void {
  r.expectObject(value, "sar-attributes")
  let key = ''
  let index = -1
  try {
    for (key in value) {
      const item = value[key]
      if (item === undefined) continue
      switch (key) {
        case "type": w.u32(1, item); break
        case "specs": { const array = w.startNest(2); r.expectArray(item); const list = item as readonly any[]; for (let i = 0; i < list.length; i++) { index = i; const item = list[i]; const type = r.nestType(item?.elementIndex ?? i + 1); { const nest = w.startNest(type); encodeSarSpecs(w, item); w.endNest(nest) } } index = -1; w.endNest(array) }; break
        case "unknownAttributes": r.writeUnknown(w, item); break
        default: r.unknownKey("sar-attributes", ["type","specs"])
      }
    }
  } catch (error) { r.at(key, index, error) }
}
function elementFrequencyAttrs(elementIndex: number, at: number, stop: number, view: ByteView) {
  const item: any = decodeFrequencyAttrs(view, at, stop)
  return { elementIndex, freq: item.freq, disabled: item.disabled, noIr: item.noIr, noIbss: item.noIbss, radar: item.radar, maxTxPower: item.maxTxPower, dfsState: item.dfsState, dfsTime: item.dfsTime, noHt40Minus: item.noHt40Minus, noHt40Plus: item.noHt40Plus, no80mhz: item.no80mhz, no160mhz: item.no160mhz, dfsCacTime: item.dfsCacTime, indoorOnly: item.indoorOnly, irConcurrent: item.irConcurrent, no20mhz: item.no20mhz, no10mhz: item.no10mhz, wmm: item.wmm, noHe: item.noHe, offset: item.offset, "1mhz": item["1mhz"], "2mhz": item["2mhz"], "4mhz": item["4mhz"], "8mhz": item["8mhz"], "16mhz": item["16mhz"], no320mhz: item.no320mhz, noEht: item.noEht, psd: item.psd, dfsConcurrent: item.dfsConcurrent, no6ghzVlpClient: item.no6ghzVlpClient, no6ghzAfcClient: item.no6ghzAfcClient, canMonitor: item.canMonitor, allow6ghzVlpAp: item.allow6ghzVlpAp, unknownAttributes: item.unknownAttributes }
}
function elementBitrateAttrs(elementIndex: number, at: number, stop: number, view: ByteView) {
  const item: any = decodeBitrateAttrs(view, at, stop)
  return { elementIndex, rate: item.rate, "2ghzShortpreamble": item["2ghzShortpreamble"], unknownAttributes: item.unknownAttributes }
}
function elementIftypeDataAttrs(elementIndex: number, at: number, stop: number, view: ByteView) {
  const item: any = decodeIftypeDataAttrs(view, at, stop)
  return { elementIndex, iftypes: item.iftypes, heCapMac: item.heCapMac, heCapPhy: item.heCapPhy, heCapMcsSet: item.heCapMcsSet, heCapPpe: item.heCapPpe, he6ghzCapa: item.he6ghzCapa, vendorElems: item.vendorElems, ehtCapMac: item.ehtCapMac, ehtCapPhy: item.ehtCapPhy, ehtCapMcsSet: item.ehtCapMcsSet, ehtCapPpe: item.ehtCapPpe, unknownAttributes: item.unknownAttributes }
}
const BandAttrs_NAMES: Readonly<Record<number, string>> = {"1":"freqs","2":"rates","3":"ht-mcs-set","4":"ht-capa","5":"ht-ampdu-factor","6":"ht-ampdu-density","7":"vht-mcs-set","8":"vht-capa","9":"iftype-data","10":"edmg-channels","11":"edmg-bw-config","12":"s1g-mcs-nss-set","13":"s1g-capa"}
function decodeBandAttrs(view: ByteView, position: number, end: number): BandAttrs {
  const { u8, u16, u32 } = view
  let v0: readonly (FrequencyAttrs & { readonly elementIndex?: number | undefined })[] | undefined
  let v1: readonly (BitrateAttrs & { readonly elementIndex?: number | undefined })[] | undefined
  let v2: Uint8Array | undefined
  let v3: number | undefined
  let v4: number | undefined
  let v5: number | undefined
  let v6: Uint8Array | undefined
  let v7: number | undefined
  let v8: readonly (IftypeDataAttrs & { readonly elementIndex?: number | undefined })[] | undefined
  let v9: Uint8Array | undefined
  let v10: Uint8Array | undefined
  let v11: Uint8Array | undefined
  let v12: Uint8Array | undefined
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
        case 1: { const item = r.indexedArray(view, at, stop, elementFrequencyAttrs); if (item === undefined) break; v0 = item; continue }
        case 2: { const item = r.indexedArray(view, at, stop, elementBitrateAttrs); if (item === undefined) break; v1 = item; continue }
        case 3: case 7: case 10: case 11: case 12: case 13: { const item = r.bytes(u8, at, stop); switch (type) { case 3: v2 = item; continue; case 7: v6 = item; continue; case 10: v9 = item; continue; case 11: v10 = item; continue; case 12: v11 = item; continue; default: v12 = item; continue } }
        case 4: if (length === 6) { v3 = u16[at >> 1]!; continue } break
        case 5: case 6: if (length === 5) { const item = u8[at]!; switch (type) { case 5: v4 = item; continue; default: v5 = item; continue } } break
        case 8: if (length === 8) { v7 = u32[at >> 2]!; continue } break
        case 9: { const item = r.indexedArray(view, at, stop, elementIftypeDataAttrs); if (item === undefined) break; v8 = item; continue }
      }
      unknown = r.keep(unknown, view, p, length)
    }
    type = -1
    if (p < end) r.leftover(p, end)
  } catch (error) { r.inAttribute(BandAttrs_NAMES, type, p, error) }
  return {
    freqs: v0,
    rates: v1,
    htMcsSet: v2,
    htCapa: v3,
    htAmpduFactor: v4,
    htAmpduDensity: v5,
    vhtMcsSet: v6,
    vhtCapa: v7,
    iftypeData: v8,
    edmgChannels: v9,
    edmgBwConfig: v10,
    s1gMcsNssSet: v11,
    s1gCapa: v12,
    unknownAttributes: unknown,
  }
}
function encodeBandAttrs(w: Writer, value: any): void {
  r.expectObject(value, "band-attrs")
  let key = ''
  let index = -1
  try {
    for (key in value) {
      const item = value[key]
      if (item === undefined) continue
      switch (key) {
        case "freqs": { const array = w.startNest(1); r.expectArray(item); const list = item as readonly any[]; for (let i = 0; i < list.length; i++) { index = i; const item = list[i]; const type = r.nestType(item?.elementIndex ?? i + 1); { const nest = w.startNest(type); encodeFrequencyAttrs(w, item); w.endNest(nest) } } index = -1; w.endNest(array) }; break
        case "rates": { const array = w.startNest(2); r.expectArray(item); const list = item as readonly any[]; for (let i = 0; i < list.length; i++) { index = i; const item = list[i]; const type = r.nestType(item?.elementIndex ?? i + 1); { const nest = w.startNest(type); encodeBitrateAttrs(w, item); w.endNest(nest) } } index = -1; w.endNest(array) }; break
        case "htMcsSet": r.writeBytes(w, 3, item); break
        case "htCapa": w.u16(4, item); break
        case "htAmpduFactor": w.u8(5, item); break
        case "htAmpduDensity": w.u8(6, item); break
        case "vhtMcsSet": r.writeBytes(w, 7, item); break
        case "vhtCapa": w.u32(8, item); break
        case "iftypeData": { const array = w.startNest(9); r.expectArray(item); const list = item as readonly any[]; for (let i = 0; i < list.length; i++) { index = i; const item = list[i]; const type = r.nestType(item?.elementIndex ?? i + 1); { const nest = w.startNest(type); encodeIftypeDataAttrs(w, item); w.endNest(nest) } } index = -1; w.endNest(array) }; break
        case "edmgChannels": r.writeBytes(w, 10, item); break
        case "edmgBwConfig": r.writeBytes(w, 11, item); break
        case "s1gMcsNssSet": r.writeBytes(w, 12, item); break
        case "s1gCapa": r.writeBytes(w, 13, item); break
        case "unknownAttributes": r.writeUnknown(w, item); break
        default: r.unknownKey("band-attrs", ["freqs","rates","htMcsSet","htCapa","htAmpduFactor","htAmpduDensity","vhtMcsSet","vhtCapa","iftypeData","edmgChannels","edmgBwConfig","s1gMcsNssSet","s1gCapa"])
      }
    }
  } catch (error) { r.at(key, index, error) }
}
const FrameTypeAttrs_NAMES: Readonly<Record<number, string>> = {"101":"frame-type"}
function decodeFrameTypeAttrs(view: ByteView, position: number, end: number): FrameTypeAttrs {
  const { u16 } = view
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
        case 101: if (length === 6) { v0 = u16[at >> 1]!; continue } break
      }
      unknown = r.keep(unknown, view, p, length)
    }
    type = -1
    if (p < end) r.leftover(p, end)
  } catch (error) { r.inAttribute(FrameTypeAttrs_NAMES, type, p, error) }
  return {
    frameType: v0,
    unknownAttributes: unknown,
  }
}
function encodeFrameTypeAttrs(w: Writer, value: any): void {
  r.expectObject(value, "frame-type-attrs")
  let key = ''
  try {
    for (key in value) {
      const item = value[key]
      if (item === undefined) continue
      switch (key) {
        case "frameType": w.u16(101, item); break
        case "unknownAttributes": r.writeUnknown(w, item); break
        default: r.unknownKey("frame-type-attrs", ["frameType"])
      }
    }
  } catch (error) { r.at(key, -1, error) }
}
const IfaceLimitAttributes_NAMES: Readonly<Record<number, string>> = {"1":"max","2":"types"}
function decodeIfaceLimitAttributes(view: ByteView, position: number, end: number): IfaceLimitAttributes {
  const u16 = view.u16
  const { u32 } = view
  let v0: number | undefined
  let v1: SupportedIftypes | undefined
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
        case 2: v1 = decodeSupportedIftypes(view, at, stop); continue
      }
      unknown = r.keep(unknown, view, p, length)
    }
    type = -1
    if (p < end) r.leftover(p, end)
  } catch (error) { r.inAttribute(IfaceLimitAttributes_NAMES, type, p, error) }
  return {
    max: v0,
    types: v1,
    unknownAttributes: unknown,
  }
}
function encodeIfaceLimitAttributes(w: Writer, value: any): void {
  r.expectObject(value, "iface-limit-attributes")
  let key = ''
  try {
    for (key in value) {
      const item = value[key]
      if (item === undefined) continue
      switch (key) {
        case "max": w.u32(1, item); break
        case "types": { const nest = w.startNest(2); encodeSupportedIftypes(w, item); w.endNest(nest) }; break
        case "unknownAttributes": r.writeUnknown(w, item); break
        case "elementIndex": break
        default: r.unknownKey("iface-limit-attributes", ["max","types"])
      }
    }
  } catch (error) { r.at(key, -1, error) }
}
const SarSpecs_NAMES: Readonly<Record<number, string>> = {"1":"power","2":"range-index","3":"start-freq","4":"end-freq"}
function decodeSarSpecs(view: ByteView, position: number, end: number): SarSpecs {
  const u16 = view.u16
  const { u32 } = view
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
        case 1: if (length === 8) { v0 = (u32[at >> 2]! | 0); continue } break
        case 2: case 3: case 4: if (length === 8) { const item = u32[at >> 2]!; switch (type) { case 2: v1 = item; continue; case 3: v2 = item; continue; default: v3 = item; continue } } break
      }
      unknown = r.keep(unknown, view, p, length)
    }
    type = -1
    if (p < end) r.leftover(p, end)
  } catch (error) { r.inAttribute(SarSpecs_NAMES, type, p, error) }
  return {
    power: v0,
    rangeIndex: v1,
    startFreq: v2,
    endFreq: v3,
    unknownAttributes: unknown,
  }
}
function encodeSarSpecs(w: Writer, value: any): void {
  r.expectObject(value, "sar-specs")
  let key = ''
  try {
    for (key in value) {
      const item = value[key]
      if (item === undefined) continue
      switch (key) {
        case "power": w.s32(1, item); break
        case "rangeIndex": w.u32(2, item); break
        case "startFreq": w.u32(3, item); break
        case "endFreq": w.u32(4, item); break
        case "unknownAttributes": r.writeUnknown(w, item); break
        case "elementIndex": break
        default: r.unknownKey("sar-specs", ["power","rangeIndex","startFreq","endFreq"])
      }
    }
  } catch (error) { r.at(key, -1, error) }
}
function elementWmmAttrs(elementIndex: number, at: number, stop: number, view: ByteView) {
  const item: any = decodeWmmAttrs(view, at, stop)
  return { elementIndex, cwMin: item.cwMin, cwMax: item.cwMax, aifsn: item.aifsn, txop: item.txop, unknownAttributes: item.unknownAttributes }
}
const FrequencyAttrs_NAMES: Readonly<Record<number, string>> = {"1":"freq","2":"disabled","3":"no-ir","4":"no-ibss","5":"radar","6":"max-tx-power","7":"dfs-state","8":"dfs-time","9":"no-ht40-minus","10":"no-ht40-plus","11":"no-80mhz","12":"no-160mhz","13":"dfs-cac-time","14":"indoor-only","15":"ir-concurrent","16":"no-20mhz","17":"no-10mhz","18":"wmm","19":"no-he","20":"offset","21":"1mhz","22":"2mhz","23":"4mhz","24":"8mhz","25":"16mhz","26":"no-320mhz","27":"no-eht","28":"psd","29":"dfs-concurrent","30":"no-6ghz-vlp-client","31":"no-6ghz-afc-client","32":"can-monitor","33":"allow-6ghz-vlp-ap"}
function decodeFrequencyAttrs(view: ByteView, position: number, end: number): FrequencyAttrs {
  const u16 = view.u16
  const { u8, u32 } = view
  let v0: number | undefined
  let v1: boolean | undefined
  let v2: boolean | undefined
  let v3: boolean | undefined
  let v4: boolean | undefined
  let v5: number | undefined
  let v6: number | undefined
  let v7: Uint8Array | undefined
  let v8: Uint8Array | undefined
  let v9: Uint8Array | undefined
  let v10: Uint8Array | undefined
  let v11: Uint8Array | undefined
  let v12: Uint8Array | undefined
  let v13: Uint8Array | undefined
  let v14: Uint8Array | undefined
  let v15: Uint8Array | undefined
  let v16: Uint8Array | undefined
  let v17: readonly (WmmAttrs & { readonly elementIndex?: number | undefined })[] | undefined
  let v18: Uint8Array | undefined
  let v19: number | undefined
  let v20: Uint8Array | undefined
  let v21: Uint8Array | undefined
  let v22: Uint8Array | undefined
  let v23: Uint8Array | undefined
  let v24: Uint8Array | undefined
  let v25: Uint8Array | undefined
  let v26: Uint8Array | undefined
  let v27: Uint8Array | undefined
  let v28: Uint8Array | undefined
  let v29: Uint8Array | undefined
  let v30: Uint8Array | undefined
  let v31: Uint8Array | undefined
  let v32: Uint8Array | undefined
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
        case 1: case 6: case 7: case 20: if (length === 8) { const item = u32[at >> 2]!; switch (type) { case 1: v0 = item; continue; case 6: v5 = item; continue; case 7: v6 = item; continue; default: v19 = item; continue } } break
        case 2: case 3: case 4: case 5: if (length === 4) { const item = true; switch (type) { case 2: v1 = item; continue; case 3: v2 = item; continue; case 4: v3 = item; continue; default: v4 = item; continue } } break
        case 8: case 9: case 10: case 11: case 12: case 13: case 14: case 15: case 16: case 17: case 19: case 21: case 22: case 23: case 24: case 25: case 26: case 27: case 28: case 29: case 30: case 31: case 32: case 33: { const item = r.bytes(u8, at, stop); switch (type) { case 8: v7 = item; continue; case 9: v8 = item; continue; case 10: v9 = item; continue; case 11: v10 = item; continue; case 12: v11 = item; continue; case 13: v12 = item; continue; case 14: v13 = item; continue; case 15: v14 = item; continue; case 16: v15 = item; continue; case 17: v16 = item; continue; case 19: v18 = item; continue; case 21: v20 = item; continue; case 22: v21 = item; continue; case 23: v22 = item; continue; case 24: v23 = item; continue; case 25: v24 = item; continue; case 26: v25 = item; continue; case 27: v26 = item; continue; case 28: v27 = item; continue; case 29: v28 = item; continue; case 30: v29 = item; continue; case 31: v30 = item; continue; case 32: v31 = item; continue; default: v32 = item; continue } }
        case 18: { const item = r.indexedArray(view, at, stop, elementWmmAttrs); if (item === undefined) break; v17 = item; continue }
      }
      unknown = r.keep(unknown, view, p, length)
    }
    type = -1
    if (p < end) r.leftover(p, end)
  } catch (error) { r.inAttribute(FrequencyAttrs_NAMES, type, p, error) }
  return {
    freq: v0,
    disabled: v1,
    noIr: v2,
    noIbss: v3,
    radar: v4,
    maxTxPower: v5,
    dfsState: v6,
    dfsTime: v7,
    noHt40Minus: v8,
    noHt40Plus: v9,
    no80mhz: v10,
    no160mhz: v11,
    dfsCacTime: v12,
    indoorOnly: v13,
    irConcurrent: v14,
    no20mhz: v15,
    no10mhz: v16,
    wmm: v17,
    noHe: v18,
    offset: v19,
    "1mhz": v20,
    "2mhz": v21,
    "4mhz": v22,
    "8mhz": v23,
    "16mhz": v24,
    no320mhz: v25,
    noEht: v26,
    psd: v27,
    dfsConcurrent: v28,
    no6ghzVlpClient: v29,
    no6ghzAfcClient: v30,
    canMonitor: v31,
    allow6ghzVlpAp: v32,
    unknownAttributes: unknown,
  }
}
function encodeFrequencyAttrs(w: Writer, value: any): void {
  r.expectObject(value, "frequency-attrs")
  let key = ''
  let index = -1
  try {
    for (key in value) {
      const item = value[key]
      if (item === undefined) continue
      switch (key) {
        case "freq": w.u32(1, item); break
        case "disabled": r.writeFlag(w, 2, item); break
        case "noIr": r.writeFlag(w, 3, item); break
        case "noIbss": r.writeFlag(w, 4, item); break
        case "radar": r.writeFlag(w, 5, item); break
        case "maxTxPower": w.u32(6, item); break
        case "dfsState": w.u32(7, item); break
        case "dfsTime": r.writeBytes(w, 8, item); break
        case "noHt40Minus": r.writeBytes(w, 9, item); break
        case "noHt40Plus": r.writeBytes(w, 10, item); break
        case "no80mhz": r.writeBytes(w, 11, item); break
        case "no160mhz": r.writeBytes(w, 12, item); break
        case "dfsCacTime": r.writeBytes(w, 13, item); break
        case "indoorOnly": r.writeBytes(w, 14, item); break
        case "irConcurrent": r.writeBytes(w, 15, item); break
        case "no20mhz": r.writeBytes(w, 16, item); break
        case "no10mhz": r.writeBytes(w, 17, item); break
        case "wmm": { const array = w.startNest(18); r.expectArray(item); const list = item as readonly any[]; for (let i = 0; i < list.length; i++) { index = i; const item = list[i]; const type = r.nestType(item?.elementIndex ?? i + 1); { const nest = w.startNest(type); encodeWmmAttrs(w, item); w.endNest(nest) } } index = -1; w.endNest(array) }; break
        case "noHe": r.writeBytes(w, 19, item); break
        case "offset": w.u32(20, item); break
        case "1mhz": r.writeBytes(w, 21, item); break
        case "2mhz": r.writeBytes(w, 22, item); break
        case "4mhz": r.writeBytes(w, 23, item); break
        case "8mhz": r.writeBytes(w, 24, item); break
        case "16mhz": r.writeBytes(w, 25, item); break
        case "no320mhz": r.writeBytes(w, 26, item); break
        case "noEht": r.writeBytes(w, 27, item); break
        case "psd": r.writeBytes(w, 28, item); break
        case "dfsConcurrent": r.writeBytes(w, 29, item); break
        case "no6ghzVlpClient": r.writeBytes(w, 30, item); break
        case "no6ghzAfcClient": r.writeBytes(w, 31, item); break
        case "canMonitor": r.writeBytes(w, 32, item); break
        case "allow6ghzVlpAp": r.writeBytes(w, 33, item); break
        case "unknownAttributes": r.writeUnknown(w, item); break
        case "elementIndex": break
        default: r.unknownKey("frequency-attrs", ["freq","disabled","noIr","noIbss","radar","maxTxPower","dfsState","dfsTime","noHt40Minus","noHt40Plus","no80mhz","no160mhz","dfsCacTime","indoorOnly","irConcurrent","no20mhz","no10mhz","wmm","noHe","offset","1mhz","2mhz","4mhz","8mhz","16mhz","no320mhz","noEht","psd","dfsConcurrent","no6ghzVlpClient","no6ghzAfcClient","canMonitor","allow6ghzVlpAp"])
      }
    }
  } catch (error) { r.at(key, index, error) }
}
const BitrateAttrs_NAMES: Readonly<Record<number, string>> = {"1":"rate","2":"2ghz-shortpreamble"}
function decodeBitrateAttrs(view: ByteView, position: number, end: number): BitrateAttrs {
  const u16 = view.u16
  const { u32 } = view
  let v0: number | undefined
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
      const at = p + 4
      switch (type) {
        case 1: if (length === 8) { v0 = u32[at >> 2]!; continue } break
        case 2: if (length === 4) { v1 = true; continue } break
      }
      unknown = r.keep(unknown, view, p, length)
    }
    type = -1
    if (p < end) r.leftover(p, end)
  } catch (error) { r.inAttribute(BitrateAttrs_NAMES, type, p, error) }
  return {
    rate: v0,
    "2ghzShortpreamble": v1,
    unknownAttributes: unknown,
  }
}
function encodeBitrateAttrs(w: Writer, value: any): void {
  r.expectObject(value, "bitrate-attrs")
  let key = ''
  try {
    for (key in value) {
      const item = value[key]
      if (item === undefined) continue
      switch (key) {
        case "rate": w.u32(1, item); break
        case "2ghzShortpreamble": r.writeFlag(w, 2, item); break
        case "unknownAttributes": r.writeUnknown(w, item); break
        case "elementIndex": break
        default: r.unknownKey("bitrate-attrs", ["rate","2ghzShortpreamble"])
      }
    }
  } catch (error) { r.at(key, -1, error) }
}
const IftypeDataAttrs_NAMES: Readonly<Record<number, string>> = {"1":"iftypes","2":"he-cap-mac","3":"he-cap-phy","4":"he-cap-mcs-set","5":"he-cap-ppe","6":"he-6ghz-capa","7":"vendor-elems","8":"eht-cap-mac","9":"eht-cap-phy","10":"eht-cap-mcs-set","11":"eht-cap-ppe"}
function decodeIftypeDataAttrs(view: ByteView, position: number, end: number): IftypeDataAttrs {
  const u16 = view.u16
  const { u8 } = view
  let v0: Uint8Array | undefined
  let v1: Uint8Array | undefined
  let v2: Uint8Array | undefined
  let v3: Uint8Array | undefined
  let v4: Uint8Array | undefined
  let v5: Uint8Array | undefined
  let v6: Uint8Array | undefined
  let v7: Uint8Array | undefined
  let v8: Uint8Array | undefined
  let v9: Uint8Array | undefined
  let v10: Uint8Array | undefined
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
        case 1: case 2: case 3: case 4: case 5: case 6: case 7: case 8: case 9: case 10: case 11: { const item = r.bytes(u8, at, stop); switch (type) { case 1: v0 = item; continue; case 2: v1 = item; continue; case 3: v2 = item; continue; case 4: v3 = item; continue; case 5: v4 = item; continue; case 6: v5 = item; continue; case 7: v6 = item; continue; case 8: v7 = item; continue; case 9: v8 = item; continue; case 10: v9 = item; continue; default: v10 = item; continue } }
      }
      unknown = r.keep(unknown, view, p, length)
    }
    type = -1
    if (p < end) r.leftover(p, end)
  } catch (error) { r.inAttribute(IftypeDataAttrs_NAMES, type, p, error) }
  return {
    iftypes: v0,
    heCapMac: v1,
    heCapPhy: v2,
    heCapMcsSet: v3,
    heCapPpe: v4,
    he6ghzCapa: v5,
    vendorElems: v6,
    ehtCapMac: v7,
    ehtCapPhy: v8,
    ehtCapMcsSet: v9,
    ehtCapPpe: v10,
    unknownAttributes: unknown,
  }
}
function encodeIftypeDataAttrs(w: Writer, value: any): void {
  r.expectObject(value, "iftype-data-attrs")
  let key = ''
  try {
    for (key in value) {
      const item = value[key]
      if (item === undefined) continue
      switch (key) {
        case "iftypes": r.writeBytes(w, 1, item); break
        case "heCapMac": r.writeBytes(w, 2, item); break
        case "heCapPhy": r.writeBytes(w, 3, item); break
        case "heCapMcsSet": r.writeBytes(w, 4, item); break
        case "heCapPpe": r.writeBytes(w, 5, item); break
        case "he6ghzCapa": r.writeBytes(w, 6, item); break
        case "vendorElems": r.writeBytes(w, 7, item); break
        case "ehtCapMac": r.writeBytes(w, 8, item); break
        case "ehtCapPhy": r.writeBytes(w, 9, item); break
        case "ehtCapMcsSet": r.writeBytes(w, 10, item); break
        case "ehtCapPpe": r.writeBytes(w, 11, item); break
        case "unknownAttributes": r.writeUnknown(w, item); break
        case "elementIndex": break
        default: r.unknownKey("iftype-data-attrs", ["iftypes","heCapMac","heCapPhy","heCapMcsSet","heCapPpe","he6ghzCapa","vendorElems","ehtCapMac","ehtCapPhy","ehtCapMcsSet","ehtCapPpe"])
      }
    }
  } catch (error) { r.at(key, -1, error) }
}
const WmmAttrs_NAMES: Readonly<Record<number, string>> = {"1":"cw-min","2":"cw-max","3":"aifsn","4":"txop"}
function decodeWmmAttrs(view: ByteView, position: number, end: number): WmmAttrs {
  const { u8, u16 } = view
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
        case 1: case 2: case 4: if (length === 6) { const item = u16[at >> 1]!; switch (type) { case 1: v0 = item; continue; case 2: v1 = item; continue; default: v3 = item; continue } } break
        case 3: if (length === 5) { v2 = u8[at]!; continue } break
      }
      unknown = r.keep(unknown, view, p, length)
    }
    type = -1
    if (p < end) r.leftover(p, end)
  } catch (error) { r.inAttribute(WmmAttrs_NAMES, type, p, error) }
  return {
    cwMin: v0,
    cwMax: v1,
    aifsn: v2,
    txop: v3,
    unknownAttributes: unknown,
  }
}
function encodeWmmAttrs(w: Writer, value: any): void {
  r.expectObject(value, "wmm-attrs")
  let key = ''
  try {
    for (key in value) {
      const item = value[key]
      if (item === undefined) continue
      switch (key) {
        case "cwMin": w.u16(1, item); break
        case "cwMax": w.u16(2, item); break
        case "aifsn": w.u8(3, item); break
        case "txop": w.u16(4, item); break
        case "unknownAttributes": r.writeUnknown(w, item); break
        case "elementIndex": break
        default: r.unknownKey("wmm-attrs", ["cwMin","cwMax","aifsn","txop"])
      }
    }
  } catch (error) { r.at(key, -1, error) }
}

/** The family nl80211. */
export const nl80211: Family<Nl80211Operations, Nl80211Events> = {
  name: "nl80211",
  protocol: 16,
  generic: true,
  version: 1,
  groups: { "config": undefined, "scan": undefined, "regulatory": undefined, "mlme": undefined, "vendor": undefined, "nan": undefined, "testmode": undefined },
  operations: {
    "getWiphy": {
      name: "get-wiphy",
      do: { request: 1, reply: 3, encodeRequest: encodeNl80211Attrs, decodeRequest: decodeNl80211Attrs, encodeReply: encodeNl80211Attrs, decodeReply: decodeNl80211Attrs },
      dump: { request: 1, reply: 3, encodeRequest: encodeNl80211Attrs, decodeRequest: decodeNl80211Attrs, encodeReply: encodeNl80211Attrs, decodeReply: decodeNl80211Attrs },
    },
    "getInterface": {
      name: "get-interface",
      do: { request: 5, reply: 7, encodeRequest: encodeNl80211Attrs, decodeRequest: decodeNl80211Attrs, encodeReply: encodeNl80211Attrs, decodeReply: decodeNl80211Attrs },
      dump: { request: 5, reply: 7, encodeRequest: encodeNl80211Attrs, decodeRequest: decodeNl80211Attrs, encodeReply: encodeNl80211Attrs, decodeReply: decodeNl80211Attrs },
    },
    "getProtocolFeatures": {
      name: "get-protocol-features",
      do: { request: 95, reply: 95, encodeRequest: encodeNl80211Attrs, decodeRequest: decodeNl80211Attrs, encodeReply: encodeNl80211Attrs, decodeReply: decodeNl80211Attrs },
    },
  },
  events: {
  },
  spec: model,
}

function model(): Spec {
  return {
    name: "nl80211",
    protocol: "genetlink-legacy",
    version: 1,
    definitions: [
      {
        kind: "enum",
        name: "commands",
        entries: [
          { name: "unspec", value: 0 },
          { name: "get-wiphy", value: 1 },
          { name: "set-wiphy", value: 2 },
          { name: "new-wiphy", value: 3 },
          { name: "del-wiphy", value: 4 },
          { name: "get-interface", value: 5 },
          { name: "set-interface", value: 6 },
          { name: "new-interface", value: 7 },
          { name: "del-interface", value: 8 },
          { name: "get-key", value: 9 },
          { name: "set-key", value: 10 },
          { name: "new-key", value: 11 },
          { name: "del-key", value: 12 },
          { name: "get-beacon", value: 13 },
          { name: "set-beacon", value: 14 },
          { name: "new-beacon", value: 15 },
          { name: "del-beacon", value: 16 },
          { name: "get-station", value: 17 },
          { name: "set-station", value: 18 },
          { name: "new-station", value: 19 },
          { name: "del-station", value: 20 },
          { name: "get-mpath", value: 21 },
          { name: "set-mpath", value: 22 },
          { name: "new-mpath", value: 23 },
          { name: "del-mpath", value: 24 },
          { name: "set-bss", value: 25 },
          { name: "set-reg", value: 26 },
          { name: "req-set-reg", value: 27 },
          { name: "get-mesh-config", value: 28 },
          { name: "set-mesh-config", value: 29 },
          { name: "set-mgmt-extra-ie", value: 30 },
          { name: "get-reg", value: 31 },
          { name: "get-scan", value: 32 },
          { name: "trigger-scan", value: 33 },
          { name: "new-scan-results", value: 34 },
          { name: "scan-aborted", value: 35 },
          { name: "reg-change", value: 36 },
          { name: "authenticate", value: 37 },
          { name: "associate", value: 38 },
          { name: "deauthenticate", value: 39 },
          { name: "disassociate", value: 40 },
          { name: "michael-mic-failure", value: 41 },
          { name: "reg-beacon-hint", value: 42 },
          { name: "join-ibss", value: 43 },
          { name: "leave-ibss", value: 44 },
          { name: "testmode", value: 45 },
          { name: "connect", value: 46 },
          { name: "roam", value: 47 },
          { name: "disconnect", value: 48 },
          { name: "set-wiphy-netns", value: 49 },
          { name: "get-survey", value: 50 },
          { name: "new-survey-results", value: 51 },
          { name: "set-pmksa", value: 52 },
          { name: "del-pmksa", value: 53 },
          { name: "flush-pmksa", value: 54 },
          { name: "remain-on-channel", value: 55 },
          { name: "cancel-remain-on-channel", value: 56 },
          { name: "set-tx-bitrate-mask", value: 57 },
          { name: "register-action", value: 58 },
          { name: "action", value: 59 },
          { name: "action-tx-status", value: 60 },
          { name: "set-power-save", value: 61 },
          { name: "get-power-save", value: 62 },
          { name: "set-cqm", value: 63 },
          { name: "notify-cqm", value: 64 },
          { name: "set-channel", value: 65 },
          { name: "set-wds-peer", value: 66 },
          { name: "frame-wait-cancel", value: 67 },
          { name: "join-mesh", value: 68 },
          { name: "leave-mesh", value: 69 },
          { name: "unprot-deauthenticate", value: 70 },
          { name: "unprot-disassociate", value: 71 },
          { name: "new-peer-candidate", value: 72 },
          { name: "get-wowlan", value: 73 },
          { name: "set-wowlan", value: 74 },
          { name: "start-sched-scan", value: 75 },
          { name: "stop-sched-scan", value: 76 },
          { name: "sched-scan-results", value: 77 },
          { name: "sched-scan-stopped", value: 78 },
          { name: "set-rekey-offload", value: 79 },
          { name: "pmksa-candidate", value: 80 },
          { name: "tdls-oper", value: 81 },
          { name: "tdls-mgmt", value: 82 },
          { name: "unexpected-frame", value: 83 },
          { name: "probe-client", value: 84 },
          { name: "register-beacons", value: 85 },
          { name: "unexpected-4-addr-frame", value: 86 },
          { name: "set-noack-map", value: 87 },
          { name: "ch-switch-notify", value: 88 },
          { name: "start-p2p-device", value: 89 },
          { name: "stop-p2p-device", value: 90 },
          { name: "conn-failed", value: 91 },
          { name: "set-mcast-rate", value: 92 },
          { name: "set-mac-acl", value: 93 },
          { name: "radar-detect", value: 94 },
          { name: "get-protocol-features", value: 95 },
          { name: "update-ft-ies", value: 96 },
          { name: "ft-event", value: 97 },
          { name: "crit-protocol-start", value: 98 },
          { name: "crit-protocol-stop", value: 99 },
          { name: "get-coalesce", value: 100 },
          { name: "set-coalesce", value: 101 },
          { name: "channel-switch", value: 102 },
          { name: "vendor", value: 103 },
          { name: "set-qos-map", value: 104 },
          { name: "add-tx-ts", value: 105 },
          { name: "del-tx-ts", value: 106 },
          { name: "get-mpp", value: 107 },
          { name: "join-ocb", value: 108 },
          { name: "leave-ocb", value: 109 },
          { name: "ch-switch-started-notify", value: 110 },
          { name: "tdls-channel-switch", value: 111 },
          { name: "tdls-cancel-channel-switch", value: 112 },
          { name: "wiphy-reg-change", value: 113 },
          { name: "abort-scan", value: 114 },
          { name: "start-nan", value: 115 },
          { name: "stop-nan", value: 116 },
          { name: "add-nan-function", value: 117 },
          { name: "del-nan-function", value: 118 },
          { name: "change-nan-config", value: 119 },
          { name: "nan-match", value: 120 },
          { name: "set-multicast-to-unicast", value: 121 },
          { name: "update-connect-params", value: 122 },
          { name: "set-pmk", value: 123 },
          { name: "del-pmk", value: 124 },
          { name: "port-authorized", value: 125 },
          { name: "reload-regdb", value: 126 },
          { name: "external-auth", value: 127 },
          { name: "sta-opmode-changed", value: 128 },
          { name: "control-port-frame", value: 129 },
          { name: "get-ftm-responder-stats", value: 130 },
          { name: "peer-measurement-start", value: 131 },
          { name: "peer-measurement-result", value: 132 },
          { name: "peer-measurement-complete", value: 133 },
          { name: "notify-radar", value: 134 },
          { name: "update-owe-info", value: 135 },
          { name: "probe-mesh-link", value: 136 },
          { name: "set-tid-config", value: 137 },
          { name: "unprot-beacon", value: 138 },
          { name: "control-port-frame-tx-status", value: 139 },
          { name: "set-sar-specs", value: 140 },
          { name: "obss-color-collision", value: 141 },
          { name: "color-change-request", value: 142 },
          { name: "color-change-started", value: 143 },
          { name: "color-change-aborted", value: 144 },
          { name: "color-change-completed", value: 145 },
          { name: "set-fils-aad", value: 146 },
          { name: "assoc-comeback", value: 147 },
          { name: "add-link", value: 148 },
          { name: "remove-link", value: 149 },
          { name: "add-link-sta", value: 150 },
          { name: "modify-link-sta", value: 151 },
          { name: "remove-link-sta", value: 152 },
          { name: "set-hw-timestamp", value: 153 },
          { name: "links-removed", value: 154 },
          { name: "set-tid-to-link-mapping", value: 155 },
        ],
      },
      {
        kind: "flags",
        name: "feature-flags",
        entries: [
          { name: "sk-tx-status", value: 1 },
          { name: "ht-ibss", value: 2 },
          { name: "inactivity-timer", value: 4 },
          { name: "cell-base-reg-hints", value: 8 },
          { name: "p2p-device-needs-channel", value: 16 },
          { name: "sae", value: 32 },
          { name: "low-priority-scan", value: 64 },
          { name: "scan-flush", value: 128 },
          { name: "ap-scan", value: 256 },
          { name: "vif-txpower", value: 512 },
          { name: "need-obss-scan", value: 1024 },
          { name: "p2p-go-ctwin", value: 2048 },
          { name: "p2p-go-oppps", value: 4096 },
          { name: "reserved", value: 8192 },
          { name: "advertise-chan-limits", value: 16384 },
          { name: "full-ap-client-state", value: 32768 },
          { name: "userspace-mpm", value: 65536 },
          { name: "active-monitor", value: 131072 },
          { name: "ap-mode-chan-width-change", value: 262144 },
          { name: "ds-param-set-ie-in-probes", value: 524288 },
          { name: "wfa-tpc-ie-in-probes", value: 1048576 },
          { name: "quiet", value: 2097152 },
          { name: "tx-power-insertion", value: 4194304 },
          { name: "ackto-estimation", value: 8388608 },
          { name: "static-smps", value: 16777216 },
          { name: "dynamic-smps", value: 33554432 },
          { name: "supports-wmm-admission", value: 67108864 },
          { name: "mac-on-create", value: 134217728 },
          { name: "tdls-channel-switch", value: 268435456 },
          { name: "scan-random-mac-addr", value: 536870912 },
          { name: "sched-scan-random-mac-addr", value: 1073741824 },
          { name: "no-random-mac-addr", value: 2147483648 },
        ],
      },
      {
        kind: "enum",
        name: "channel-type",
        entries: [
          { name: "no-ht", value: 0 },
          { name: "ht20", value: 1 },
          { name: "ht40minus", value: 2 },
          { name: "ht40plus", value: 3 },
        ],
      },
      {
        kind: "struct",
        name: "sta-flag-update",
        members: [
          { name: "mask", type: "u32" },
          { name: "set", type: "u32" },
        ],
      },
      {
        kind: "flags",
        name: "protocol-features",
        entries: [
          { name: "split-wiphy-dump", value: 1 },
        ],
      },
    ],
    attributeSets: [
      {
        name: "nl80211-attrs",
        attributes: [
          { name: "wiphy", value: 1, type: "u32" },
          { name: "wiphy-name", value: 2, type: "string" },
          { name: "ifindex", value: 3, type: "u32" },
          { name: "ifname", value: 4, type: "string" },
          { name: "iftype", value: 5, type: "u32" },
          { name: "mac", value: 6, type: "binary", displayHint: "mac" },
          { name: "key-data", value: 7, type: "binary" },
          { name: "key-idx", value: 8, type: "u8" },
          { name: "key-cipher", value: 9, type: "u32" },
          { name: "key-seq", value: 10, type: "binary" },
          { name: "key-default", value: 11, type: "flag" },
          { name: "beacon-interval", value: 12, type: "u32" },
          { name: "dtim-period", value: 13, type: "u32" },
          { name: "beacon-head", value: 14, type: "binary" },
          { name: "beacon-tail", value: 15, type: "binary" },
          { name: "sta-aid", value: 16, type: "u16" },
          { name: "sta-flags", value: 17, type: "binary" },
          { name: "sta-listen-interval", value: 18, type: "u16" },
          { name: "sta-supported-rates", value: 19, type: "binary" },
          { name: "sta-vlan", value: 20, type: "u32" },
          { name: "sta-info", value: 21, type: "binary" },
          { name: "wiphy-bands", value: 22, type: "nest", nestedAttributes: "wiphy-bands" },
          { name: "mntr-flags", value: 23, type: "binary" },
          { name: "mesh-id", value: 24, type: "binary" },
          { name: "sta-plink-action", value: 25, type: "u8" },
          { name: "mpath-next-hop", value: 26, type: "binary", displayHint: "mac" },
          { name: "mpath-info", value: 27, type: "binary" },
          { name: "bss-cts-prot", value: 28, type: "u8" },
          { name: "bss-short-preamble", value: 29, type: "u8" },
          { name: "bss-short-slot-time", value: 30, type: "u8" },
          { name: "ht-capability", value: 31, type: "binary" },
          { name: "supported-iftypes", value: 32, type: "nest", nestedAttributes: "supported-iftypes" },
          { name: "reg-alpha2", value: 33, type: "binary" },
          { name: "reg-rules", value: 34, type: "binary" },
          { name: "mesh-config", value: 35, type: "binary" },
          { name: "bss-basic-rates", value: 36, type: "binary" },
          { name: "wiphy-txq-params", value: 37, type: "binary" },
          { name: "wiphy-freq", value: 38, type: "u32" },
          { name: "wiphy-channel-type", value: 39, type: "u32", enum: "channel-type" },
          { name: "key-default-mgmt", value: 40, type: "flag" },
          { name: "mgmt-subtype", value: 41, type: "u8" },
          { name: "ie", value: 42, type: "binary" },
          { name: "max-num-scan-ssids", value: 43, type: "u8" },
          { name: "scan-frequencies", value: 44, type: "binary" },
          { name: "scan-ssids", value: 45, type: "binary" },
          { name: "generation", value: 46, type: "u32" },
          { name: "bss", value: 47, type: "binary" },
          { name: "reg-initiator", value: 48, type: "u8" },
          { name: "reg-type", value: 49, type: "u8" },
          { name: "supported-commands", value: 50, type: "indexed-array", subType: "u32", enum: "commands" },
          { name: "frame", value: 51, type: "binary" },
          { name: "ssid", value: 52, type: "binary" },
          { name: "auth-type", value: 53, type: "u32" },
          { name: "reason-code", value: 54, type: "u16" },
          { name: "key-type", value: 55, type: "u32" },
          { name: "max-scan-ie-len", value: 56, type: "u16" },
          { name: "cipher-suites", value: 57, type: "binary", subType: "u32", displayHint: "hex" },
          { name: "freq-before", value: 58, type: "binary" },
          { name: "freq-after", value: 59, type: "binary" },
          { name: "freq-fixed", value: 60, type: "flag" },
          { name: "wiphy-retry-short", value: 61, type: "u8" },
          { name: "wiphy-retry-long", value: 62, type: "u8" },
          { name: "wiphy-frag-threshold", value: 63, type: "u32" },
          { name: "wiphy-rts-threshold", value: 64, type: "u32" },
          { name: "timed-out", value: 65, type: "flag" },
          { name: "use-mfp", value: 66, type: "u32" },
          { name: "sta-flags2", value: 67, type: "binary", struct: "sta-flag-update" },
          { name: "control-port", value: 68, type: "flag" },
          { name: "testdata", value: 69, type: "binary" },
          { name: "privacy", value: 70, type: "flag" },
          { name: "disconnected-by-ap", value: 71, type: "flag" },
          { name: "status-code", value: 72, type: "u16" },
          { name: "cipher-suites-pairwise", value: 73, type: "binary" },
          { name: "cipher-suite-group", value: 74, type: "u32" },
          { name: "wpa-versions", value: 75, type: "u32" },
          { name: "akm-suites", value: 76, type: "binary" },
          { name: "req-ie", value: 77, type: "binary" },
          { name: "resp-ie", value: 78, type: "binary" },
          { name: "prev-bssid", value: 79, type: "binary" },
          { name: "key", value: 80, type: "binary" },
          { name: "keys", value: 81, type: "binary" },
          { name: "pid", value: 82, type: "u32" },
          { name: "4addr", value: 83, type: "u8" },
          { name: "survey-info", value: 84, type: "binary" },
          { name: "pmkid", value: 85, type: "binary" },
          { name: "max-num-pmkids", value: 86, type: "u8" },
          { name: "duration", value: 87, type: "u32" },
          { name: "cookie", value: 88, type: "u64" },
          { name: "wiphy-coverage-class", value: 89, type: "u8" },
          { name: "tx-rates", value: 90, type: "binary" },
          { name: "frame-match", value: 91, type: "binary" },
          { name: "ack", value: 92, type: "flag" },
          { name: "ps-state", value: 93, type: "u32" },
          { name: "cqm", value: 94, type: "binary" },
          { name: "local-state-change", value: 95, type: "flag" },
          { name: "ap-isolate", value: 96, type: "u8" },
          { name: "wiphy-tx-power-setting", value: 97, type: "u32" },
          { name: "wiphy-tx-power-level", value: 98, type: "u32" },
          { name: "tx-frame-types", value: 99, type: "nest", nestedAttributes: "iftype-attrs" },
          { name: "rx-frame-types", value: 100, type: "nest", nestedAttributes: "iftype-attrs" },
          { name: "frame-type", value: 101, type: "u16" },
          { name: "control-port-ethertype", value: 102, type: "flag" },
          { name: "control-port-no-encrypt", value: 103, type: "flag" },
          { name: "support-ibss-rsn", value: 104, type: "flag" },
          { name: "wiphy-antenna-tx", value: 105, type: "u32" },
          { name: "wiphy-antenna-rx", value: 106, type: "u32" },
          { name: "mcast-rate", value: 107, type: "u32" },
          { name: "offchannel-tx-ok", value: 108, type: "flag" },
          { name: "bss-ht-opmode", value: 109, type: "u16" },
          { name: "key-default-types", value: 110, type: "binary" },
          { name: "max-remain-on-channel-duration", value: 111, type: "u32" },
          { name: "mesh-setup", value: 112, type: "binary" },
          { name: "wiphy-antenna-avail-tx", value: 113, type: "u32" },
          { name: "wiphy-antenna-avail-rx", value: 114, type: "u32" },
          { name: "support-mesh-auth", value: 115, type: "flag" },
          { name: "sta-plink-state", value: 116, type: "u8" },
          { name: "wowlan-triggers", value: 117, type: "binary" },
          { name: "wowlan-triggers-supported", value: 118, type: "nest", nestedAttributes: "wowlan-triggers-attrs" },
          { name: "sched-scan-interval", value: 119, type: "u32" },
          { name: "interface-combinations", value: 120, type: "indexed-array", subType: "nest", nestedAttributes: "if-combination-attributes" },
          { name: "software-iftypes", value: 121, type: "nest", nestedAttributes: "supported-iftypes" },
          { name: "rekey-data", value: 122, type: "binary" },
          { name: "max-num-sched-scan-ssids", value: 123, type: "u8" },
          { name: "max-sched-scan-ie-len", value: 124, type: "u16" },
          { name: "scan-supp-rates", value: 125, type: "binary" },
          { name: "hidden-ssid", value: 126, type: "u32" },
          { name: "ie-probe-resp", value: 127, type: "binary" },
          { name: "ie-assoc-resp", value: 128, type: "binary" },
          { name: "sta-wme", value: 129, type: "binary" },
          { name: "support-ap-uapsd", value: 130, type: "flag" },
          { name: "roam-support", value: 131, type: "flag" },
          { name: "sched-scan-match", value: 132, type: "binary" },
          { name: "max-match-sets", value: 133, type: "u8" },
          { name: "pmksa-candidate", value: 134, type: "binary" },
          { name: "tx-no-cck-rate", value: 135, type: "flag" },
          { name: "tdls-action", value: 136, type: "u8" },
          { name: "tdls-dialog-token", value: 137, type: "u8" },
          { name: "tdls-operation", value: 138, type: "u8" },
          { name: "tdls-support", value: 139, type: "flag" },
          { name: "tdls-external-setup", value: 140, type: "flag" },
          { name: "device-ap-sme", value: 141, type: "u32" },
          { name: "dont-wait-for-ack", value: 142, type: "flag" },
          { name: "feature-flags", value: 143, type: "u32", enum: "feature-flags", enumAsFlags: true },
          { name: "probe-resp-offload", value: 144, type: "u32" },
          { name: "probe-resp", value: 145, type: "binary" },
          { name: "dfs-region", value: 146, type: "u8" },
          { name: "disable-ht", value: 147, type: "flag" },
          { name: "ht-capability-mask", value: 148, type: "binary" },
          { name: "noack-map", value: 149, type: "u16" },
          { name: "inactivity-timeout", value: 150, type: "u16" },
          { name: "rx-signal-dbm", value: 151, type: "u32" },
          { name: "bg-scan-period", value: 152, type: "u16" },
          { name: "wdev", value: 153, type: "u64" },
          { name: "user-reg-hint-type", value: 154, type: "u32" },
          { name: "conn-failed-reason", value: 155, type: "u32" },
          { name: "auth-data", value: 156, type: "binary" },
          { name: "vht-capability", value: 157, type: "binary" },
          { name: "scan-flags", value: 158, type: "u32" },
          { name: "channel-width", value: 159, type: "u32" },
          { name: "center-freq1", value: 160, type: "u32" },
          { name: "center-freq2", value: 161, type: "u32" },
          { name: "p2p-ctwindow", value: 162, type: "u8" },
          { name: "p2p-oppps", value: 163, type: "u8" },
          { name: "local-mesh-power-mode", value: 164, type: "u32" },
          { name: "acl-policy", value: 165, type: "u32" },
          { name: "mac-addrs", value: 166, type: "binary" },
          { name: "mac-acl-max", value: 167, type: "u32" },
          { name: "radar-event", value: 168, type: "u32" },
          { name: "ext-capa", value: 169, type: "binary" },
          { name: "ext-capa-mask", value: 170, type: "binary" },
          { name: "sta-capability", value: 171, type: "u16" },
          { name: "sta-ext-capability", value: 172, type: "binary" },
          { name: "protocol-features", value: 173, type: "u32", enum: "protocol-features" },
          { name: "split-wiphy-dump", value: 174, type: "flag" },
          { name: "disable-vht", value: 175, type: "flag" },
          { name: "vht-capability-mask", value: 176, type: "binary" },
          { name: "mdid", value: 177, type: "u16" },
          { name: "ie-ric", value: 178, type: "binary" },
          { name: "crit-prot-id", value: 179, type: "u16" },
          { name: "max-crit-prot-duration", value: 180, type: "u16" },
          { name: "peer-aid", value: 181, type: "u16" },
          { name: "coalesce-rule", value: 182, type: "binary" },
          { name: "ch-switch-count", value: 183, type: "u32" },
          { name: "ch-switch-block-tx", value: 184, type: "flag" },
          { name: "csa-ies", value: 185, type: "binary" },
          { name: "cntdwn-offs-beacon", value: 186, type: "binary" },
          { name: "cntdwn-offs-presp", value: 187, type: "binary" },
          { name: "rxmgmt-flags", value: 188, type: "binary" },
          { name: "sta-supported-channels", value: 189, type: "binary" },
          { name: "sta-supported-oper-classes", value: 190, type: "binary" },
          { name: "handle-dfs", value: 191, type: "flag" },
          { name: "support-5-mhz", value: 192, type: "flag" },
          { name: "support-10-mhz", value: 193, type: "flag" },
          { name: "opmode-notif", value: 194, type: "u8" },
          { name: "vendor-id", value: 195, type: "u32" },
          { name: "vendor-subcmd", value: 196, type: "u32" },
          { name: "vendor-data", value: 197, type: "binary" },
          { name: "vendor-events", value: 198, type: "binary" },
          { name: "qos-map", value: 199, type: "binary" },
          { name: "mac-hint", value: 200, type: "binary", displayHint: "mac" },
          { name: "wiphy-freq-hint", value: 201, type: "u32" },
          { name: "max-ap-assoc-sta", value: 202, type: "u32" },
          { name: "tdls-peer-capability", value: 203, type: "u32" },
          { name: "socket-owner", value: 204, type: "flag" },
          { name: "csa-c-offsets-tx", value: 205, type: "binary" },
          { name: "max-csa-counters", value: 206, type: "u8" },
          { name: "tdls-initiator", value: 207, type: "flag" },
          { name: "use-rrm", value: 208, type: "flag" },
          { name: "wiphy-dyn-ack", value: 209, type: "flag" },
          { name: "tsid", value: 210, type: "u8" },
          { name: "user-prio", value: 211, type: "u8" },
          { name: "admitted-time", value: 212, type: "u16" },
          { name: "smps-mode", value: 213, type: "u8" },
          { name: "oper-class", value: 214, type: "u8" },
          { name: "mac-mask", value: 215, type: "binary", displayHint: "mac" },
          { name: "wiphy-self-managed-reg", value: 216, type: "flag" },
          { name: "ext-features", value: 217, type: "binary" },
          { name: "survey-radio-stats", value: 218, type: "binary" },
          { name: "netns-fd", value: 219, type: "u32" },
          { name: "sched-scan-delay", value: 220, type: "u32" },
          { name: "reg-indoor", value: 221, type: "flag" },
          { name: "max-num-sched-scan-plans", value: 222, type: "u32" },
          { name: "max-scan-plan-interval", value: 223, type: "u32" },
          { name: "max-scan-plan-iterations", value: 224, type: "u32" },
          { name: "sched-scan-plans", value: 225, type: "binary" },
          { name: "pbss", value: 226, type: "flag" },
          { name: "bss-select", value: 227, type: "binary" },
          { name: "sta-support-p2p-ps", value: 228, type: "u8" },
          { name: "pad", value: 229, type: "binary" },
          { name: "iftype-ext-capa", value: 230, type: "binary" },
          { name: "mu-mimo-group-data", value: 231, type: "binary" },
          { name: "mu-mimo-follow-mac-addr", value: 232, type: "binary", displayHint: "mac" },
          { name: "scan-start-time-tsf", value: 233, type: "u64" },
          { name: "scan-start-time-tsf-bssid", value: 234, type: "binary" },
          { name: "measurement-duration", value: 235, type: "u16" },
          { name: "measurement-duration-mandatory", value: 236, type: "flag" },
          { name: "mesh-peer-aid", value: 237, type: "u16" },
          { name: "nan-master-pref", value: 238, type: "u8" },
          { name: "bands", value: 239, type: "u32" },
          { name: "nan-func", value: 240, type: "binary" },
          { name: "nan-match", value: 241, type: "binary" },
          { name: "fils-kek", value: 242, type: "binary" },
          { name: "fils-nonces", value: 243, type: "binary" },
          { name: "multicast-to-unicast-enabled", value: 244, type: "flag" },
          { name: "bssid", value: 245, type: "binary", displayHint: "mac" },
          { name: "sched-scan-relative-rssi", value: 246, type: "s8" },
          { name: "sched-scan-rssi-adjust", value: 247, type: "binary" },
          { name: "timeout-reason", value: 248, type: "u32" },
          { name: "fils-erp-username", value: 249, type: "binary" },
          { name: "fils-erp-realm", value: 250, type: "binary" },
          { name: "fils-erp-next-seq-num", value: 251, type: "u16" },
          { name: "fils-erp-rrk", value: 252, type: "binary" },
          { name: "fils-cache-id", value: 253, type: "binary" },
          { name: "pmk", value: 254, type: "binary" },
          { name: "sched-scan-multi", value: 255, type: "flag" },
          { name: "sched-scan-max-reqs", value: 256, type: "u32" },
          { name: "want-1x-4way-hs", value: 257, type: "flag" },
          { name: "pmkr0-name", value: 258, type: "binary" },
          { name: "port-authorized", value: 259, type: "binary" },
          { name: "external-auth-action", value: 260, type: "u32" },
          { name: "external-auth-support", value: 261, type: "flag" },
          { name: "nss", value: 262, type: "u8" },
          { name: "ack-signal", value: 263, type: "s32" },
          { name: "control-port-over-nl80211", value: 264, type: "flag" },
          { name: "txq-stats", value: 265, type: "nest", nestedAttributes: "txq-stats-attrs" },
          { name: "txq-limit", value: 266, type: "u32" },
          { name: "txq-memory-limit", value: 267, type: "u32" },
          { name: "txq-quantum", value: 268, type: "u32" },
          { name: "he-capability", value: 269, type: "binary" },
          { name: "ftm-responder", value: 270, type: "binary" },
          { name: "ftm-responder-stats", value: 271, type: "binary" },
          { name: "timeout", value: 272, type: "u32" },
          { name: "peer-measurements", value: 273, type: "binary" },
          { name: "airtime-weight", value: 274, type: "u16" },
          { name: "sta-tx-power-setting", value: 275, type: "u8" },
          { name: "sta-tx-power", value: 276, type: "s16" },
          { name: "sae-password", value: 277, type: "binary" },
          { name: "twt-responder", value: 278, type: "flag" },
          { name: "he-obss-pd", value: 279, type: "binary" },
          { name: "wiphy-edmg-channels", value: 280, type: "u8" },
          { name: "wiphy-edmg-bw-config", value: 281, type: "u8" },
          { name: "vlan-id", value: 282, type: "u16" },
          { name: "he-bss-color", value: 283, type: "binary" },
          { name: "iftype-akm-suites", value: 284, type: "binary" },
          { name: "tid-config", value: 285, type: "binary" },
          { name: "control-port-no-preauth", value: 286, type: "flag" },
          { name: "pmk-lifetime", value: 287, type: "u32" },
          { name: "pmk-reauth-threshold", value: 288, type: "u8" },
          { name: "receive-multicast", value: 289, type: "flag" },
          { name: "wiphy-freq-offset", value: 290, type: "u32" },
          { name: "center-freq1-offset", value: 291, type: "u32" },
          { name: "scan-freq-khz", value: 292, type: "binary" },
          { name: "he-6ghz-capability", value: 293, type: "binary" },
          { name: "fils-discovery", value: 294, type: "binary" },
          { name: "unsol-bcast-probe-resp", value: 295, type: "binary" },
          { name: "s1g-capability", value: 296, type: "binary" },
          { name: "s1g-capability-mask", value: 297, type: "binary" },
          { name: "sae-pwe", value: 298, type: "u8" },
          { name: "reconnect-requested", value: 299, type: "binary" },
          { name: "sar-spec", value: 300, type: "nest", nestedAttributes: "sar-attributes" },
          { name: "disable-he", value: 301, type: "flag" },
          { name: "obss-color-bitmap", value: 302, type: "u64" },
          { name: "color-change-count", value: 303, type: "u8" },
          { name: "color-change-color", value: 304, type: "u8" },
          { name: "color-change-elems", value: 305, type: "binary" },
          { name: "mbssid-config", value: 306, type: "binary" },
          { name: "mbssid-elems", value: 307, type: "binary" },
          { name: "radar-background", value: 308, type: "flag" },
          { name: "ap-settings-flags", value: 309, type: "u32" },
          { name: "eht-capability", value: 310, type: "binary" },
          { name: "disable-eht", value: 311, type: "flag" },
          { name: "mlo-links", value: 312, type: "binary" },
          { name: "mlo-link-id", value: 313, type: "u8" },
          { name: "mld-addr", value: 314, type: "binary", displayHint: "mac" },
          { name: "mlo-support", value: 315, type: "flag" },
          { name: "max-num-akm-suites", value: 316, type: "binary" },
          { name: "eml-capability", value: 317, type: "u16" },
          { name: "mld-capa-and-ops", value: 318, type: "u16" },
          { name: "tx-hw-timestamp", value: 319, type: "u64" },
          { name: "rx-hw-timestamp", value: 320, type: "u64" },
          { name: "td-bitmap", value: 321, type: "binary" },
          { name: "punct-bitmap", value: 322, type: "u32" },
          { name: "max-hw-timestamp-peers", value: 323, type: "u16" },
          { name: "hw-timestamp-enabled", value: 324, type: "flag" },
          { name: "ema-rnr-elems", value: 325, type: "binary" },
          { name: "mlo-link-disabled", value: 326, type: "flag" },
          { name: "bss-dump-include-use-data", value: 327, type: "flag" },
          { name: "mlo-ttlm-dlink", value: 328, type: "u16" },
          { name: "mlo-ttlm-ulink", value: 329, type: "u16" },
          { name: "assoc-spp-amsdu", value: 330, type: "flag" },
          { name: "wiphy-radios", value: 331, type: "binary" },
          { name: "wiphy-interface-combinations", value: 332, type: "binary" },
          { name: "vif-radio-mask", value: 333, type: "u32" },
        ],
        namePrefix: "nl80211-attr-",
        enumName: "nl80211-attrs",
        attrMaxName: "num-nl80211-attr",
      },
      {
        name: "frame-type-attrs",
        attributes: [
          { name: "frame-type", value: 101, type: "u16" },
        ],
        subsetOf: "nl80211-attrs",
      },
      {
        name: "wiphy-bands",
        attributes: [
          { name: "2ghz", value: 0, type: "nest", nestedAttributes: "band-attrs" },
          { name: "5ghz", value: 1, type: "nest", nestedAttributes: "band-attrs" },
          { name: "60ghz", value: 2, type: "nest", nestedAttributes: "band-attrs" },
          { name: "6ghz", value: 3, type: "nest", nestedAttributes: "band-attrs" },
          { name: "s1ghz", value: 4, type: "nest", nestedAttributes: "band-attrs" },
          { name: "lc", value: 5, type: "nest", nestedAttributes: "band-attrs" },
        ],
        namePrefix: "nl80211-band-",
        attrMaxName: "num-nl80211-bands",
      },
      {
        name: "band-attrs",
        attributes: [
          { name: "freqs", value: 1, type: "indexed-array", subType: "nest", nestedAttributes: "frequency-attrs" },
          { name: "rates", value: 2, type: "indexed-array", subType: "nest", nestedAttributes: "bitrate-attrs" },
          { name: "ht-mcs-set", value: 3, type: "binary" },
          { name: "ht-capa", value: 4, type: "u16" },
          { name: "ht-ampdu-factor", value: 5, type: "u8" },
          { name: "ht-ampdu-density", value: 6, type: "u8" },
          { name: "vht-mcs-set", value: 7, type: "binary" },
          { name: "vht-capa", value: 8, type: "u32" },
          { name: "iftype-data", value: 9, type: "indexed-array", subType: "nest", nestedAttributes: "iftype-data-attrs" },
          { name: "edmg-channels", value: 10, type: "binary" },
          { name: "edmg-bw-config", value: 11, type: "binary" },
          { name: "s1g-mcs-nss-set", value: 12, type: "binary" },
          { name: "s1g-capa", value: 13, type: "binary" },
        ],
        namePrefix: "nl80211-band-attr-",
        enumName: "nl80211-band-attr",
      },
      {
        name: "bitrate-attrs",
        attributes: [
          { name: "rate", value: 1, type: "u32" },
          { name: "2ghz-shortpreamble", value: 2, type: "flag" },
        ],
        namePrefix: "nl80211-bitrate-attr-",
      },
      {
        name: "frequency-attrs",
        attributes: [
          { name: "freq", value: 1, type: "u32" },
          { name: "disabled", value: 2, type: "flag" },
          { name: "no-ir", value: 3, type: "flag" },
          { name: "no-ibss", value: 4, type: "flag", namePrefix: "__nl80211-frequency-attr-" },
          { name: "radar", value: 5, type: "flag" },
          { name: "max-tx-power", value: 6, type: "u32" },
          { name: "dfs-state", value: 7, type: "u32" },
          { name: "dfs-time", value: 8, type: "binary" },
          { name: "no-ht40-minus", value: 9, type: "binary" },
          { name: "no-ht40-plus", value: 10, type: "binary" },
          { name: "no-80mhz", value: 11, type: "binary" },
          { name: "no-160mhz", value: 12, type: "binary" },
          { name: "dfs-cac-time", value: 13, type: "binary" },
          { name: "indoor-only", value: 14, type: "binary" },
          { name: "ir-concurrent", value: 15, type: "binary" },
          { name: "no-20mhz", value: 16, type: "binary" },
          { name: "no-10mhz", value: 17, type: "binary" },
          { name: "wmm", value: 18, type: "indexed-array", subType: "nest", nestedAttributes: "wmm-attrs" },
          { name: "no-he", value: 19, type: "binary" },
          { name: "offset", value: 20, type: "u32" },
          { name: "1mhz", value: 21, type: "binary" },
          { name: "2mhz", value: 22, type: "binary" },
          { name: "4mhz", value: 23, type: "binary" },
          { name: "8mhz", value: 24, type: "binary" },
          { name: "16mhz", value: 25, type: "binary" },
          { name: "no-320mhz", value: 26, type: "binary" },
          { name: "no-eht", value: 27, type: "binary" },
          { name: "psd", value: 28, type: "binary" },
          { name: "dfs-concurrent", value: 29, type: "binary" },
          { name: "no-6ghz-vlp-client", value: 30, type: "binary" },
          { name: "no-6ghz-afc-client", value: 31, type: "binary" },
          { name: "can-monitor", value: 32, type: "binary" },
          { name: "allow-6ghz-vlp-ap", value: 33, type: "binary" },
        ],
        namePrefix: "nl80211-frequency-attr-",
      },
      {
        name: "if-combination-attributes",
        attributes: [
          { name: "limits", value: 1, type: "indexed-array", subType: "nest", nestedAttributes: "iface-limit-attributes" },
          { name: "maxnum", value: 2, type: "u32" },
          { name: "sta-ap-bi-match", value: 3, type: "flag" },
          { name: "num-channels", value: 4, type: "u32" },
          { name: "radar-detect-widths", value: 5, type: "u32" },
          { name: "radar-detect-regions", value: 6, type: "u32" },
          { name: "bi-min-gcd", value: 7, type: "u32" },
        ],
        namePrefix: "nl80211-iface-comb-",
        enumName: "nl80211-if-combination-attrs",
        attrMaxName: "max-nl80211-iface-comb",
      },
      {
        name: "iface-limit-attributes",
        attributes: [
          { name: "max", value: 1, type: "u32" },
          { name: "types", value: 2, type: "nest", nestedAttributes: "supported-iftypes" },
        ],
        namePrefix: "nl80211-iface-limit-",
        enumName: "nl80211-iface-limit-attrs",
        attrMaxName: "max-nl80211-iface-limit",
      },
      {
        name: "iftype-data-attrs",
        attributes: [
          { name: "iftypes", value: 1, type: "binary" },
          { name: "he-cap-mac", value: 2, type: "binary" },
          { name: "he-cap-phy", value: 3, type: "binary" },
          { name: "he-cap-mcs-set", value: 4, type: "binary" },
          { name: "he-cap-ppe", value: 5, type: "binary" },
          { name: "he-6ghz-capa", value: 6, type: "binary" },
          { name: "vendor-elems", value: 7, type: "binary" },
          { name: "eht-cap-mac", value: 8, type: "binary" },
          { name: "eht-cap-phy", value: 9, type: "binary" },
          { name: "eht-cap-mcs-set", value: 10, type: "binary" },
          { name: "eht-cap-ppe", value: 11, type: "binary" },
        ],
        namePrefix: "nl80211-band-iftype-attr-",
      },
      {
        name: "iftype-attrs",
        attributes: [
          { name: "unspecified", value: 0, type: "nest", nestedAttributes: "frame-type-attrs" },
          { name: "adhoc", value: 1, type: "nest", nestedAttributes: "frame-type-attrs" },
          { name: "station", value: 2, type: "nest", nestedAttributes: "frame-type-attrs" },
          { name: "ap", value: 3, type: "nest", nestedAttributes: "frame-type-attrs" },
          { name: "ap-vlan", value: 4, type: "nest", nestedAttributes: "frame-type-attrs" },
          { name: "wds", value: 5, type: "nest", nestedAttributes: "frame-type-attrs" },
          { name: "monitor", value: 6, type: "nest", nestedAttributes: "frame-type-attrs" },
          { name: "mesh-point", value: 7, type: "nest", nestedAttributes: "frame-type-attrs" },
          { name: "p2p-client", value: 8, type: "nest", nestedAttributes: "frame-type-attrs" },
          { name: "p2p-go", value: 9, type: "nest", nestedAttributes: "frame-type-attrs" },
          { name: "p2p-device", value: 10, type: "nest", nestedAttributes: "frame-type-attrs" },
          { name: "ocb", value: 11, type: "nest", nestedAttributes: "frame-type-attrs" },
          { name: "nan", value: 12, type: "nest", nestedAttributes: "frame-type-attrs" },
        ],
        namePrefix: "nl80211-iftype-",
        enumName: "nl80211-iftype",
      },
      {
        name: "sar-attributes",
        attributes: [
          { name: "type", value: 1, type: "u32" },
          { name: "specs", value: 2, type: "indexed-array", subType: "nest", nestedAttributes: "sar-specs" },
        ],
        namePrefix: "nl80211-sar-attr-",
        enumName: "nl80211-sar-attrs",
      },
      {
        name: "sar-specs",
        attributes: [
          { name: "power", value: 1, type: "s32" },
          { name: "range-index", value: 2, type: "u32" },
          { name: "start-freq", value: 3, type: "u32" },
          { name: "end-freq", value: 4, type: "u32" },
        ],
        namePrefix: "nl80211-sar-attr-specs-",
        enumName: "nl80211-sar-specs-attrs",
      },
      {
        name: "supported-iftypes",
        attributes: [
          { name: "adhoc", value: 1, type: "flag" },
          { name: "station", value: 2, type: "flag" },
          { name: "ap", value: 3, type: "flag" },
          { name: "ap-vlan", value: 4, type: "flag" },
          { name: "wds", value: 5, type: "flag" },
          { name: "monitor", value: 6, type: "flag" },
          { name: "mesh-point", value: 7, type: "flag" },
          { name: "p2p-client", value: 8, type: "flag" },
          { name: "p2p-go", value: 9, type: "flag" },
          { name: "p2p-device", value: 10, type: "flag" },
          { name: "ocb", value: 11, type: "flag" },
          { name: "nan", value: 12, type: "flag" },
        ],
        namePrefix: "nl80211-iftype-",
        enumName: "nl80211-iftype",
      },
      {
        name: "txq-stats-attrs",
        attributes: [
          { name: "backlog-bytes", value: 1, type: "u32" },
          { name: "backlog-packets", value: 2, type: "u32" },
          { name: "flows", value: 3, type: "u32" },
          { name: "drops", value: 4, type: "u32" },
          { name: "ecn-marks", value: 5, type: "u32" },
          { name: "overlimit", value: 6, type: "u32" },
          { name: "overmemory", value: 7, type: "u32" },
          { name: "collisions", value: 8, type: "u32" },
          { name: "tx-bytes", value: 9, type: "u32" },
          { name: "tx-packets", value: 10, type: "u32" },
          { name: "max-flows", value: 11, type: "u32" },
        ],
        namePrefix: "nl80211-txq-stats-",
      },
      {
        name: "wmm-attrs",
        attributes: [
          { name: "cw-min", value: 1, type: "u16" },
          { name: "cw-max", value: 2, type: "u16" },
          { name: "aifsn", value: 3, type: "u8" },
          { name: "txop", value: 4, type: "u16" },
        ],
        namePrefix: "nl80211-wmmr-",
        enumName: "nl80211-wmm-rule",
      },
      {
        name: "wowlan-triggers-attrs",
        attributes: [
          { name: "any", value: 1, type: "flag" },
          { name: "disconnect", value: 2, type: "flag" },
          { name: "magic-pkt", value: 3, type: "flag" },
          { name: "pkt-pattern", value: 4, type: "flag" },
          { name: "gtk-rekey-supported", value: 5, type: "flag" },
          { name: "gtk-rekey-failure", value: 6, type: "flag" },
          { name: "eap-ident-request", value: 7, type: "flag" },
          { name: "4way-handshake", value: 8, type: "flag" },
          { name: "rfkill-release", value: 9, type: "flag" },
          { name: "wakeup-pkt-80211", value: 10, type: "flag" },
          { name: "wakeup-pkt-80211-len", value: 11, type: "flag" },
          { name: "wakeup-pkt-8023", value: 12, type: "flag" },
          { name: "wakeup-pkt-8023-len", value: 13, type: "flag" },
          { name: "tcp-connection", value: 14, type: "flag" },
          { name: "wakeup-tcp-match", value: 15, type: "flag" },
          { name: "wakeup-tcp-connlost", value: 16, type: "flag" },
          { name: "wakeup-tcp-nomoretokens", value: 17, type: "flag" },
          { name: "net-detect", value: 18, type: "flag" },
          { name: "net-detect-results", value: 19, type: "flag" },
          { name: "unprotected-deauth-disassoc", value: 20, type: "flag" },
        ],
        namePrefix: "nl80211-wowlan-trig-",
        enumName: "nl80211-wowlan-triggers",
        attrMaxName: "max-nl80211-wowlan-trig",
      },
    ],
    subMessages: [],
    operations: {
      enumModel: "directional",
      list: [
        {
          name: "get-wiphy",
          attributeSet: "nl80211-attrs",
          do: { request: { value: 1, attributes: ["wiphy", "wdev", "ifindex"] }, reply: { value: 3, attributes: ["bands", "cipher-suites", "control-port-ethertype", "ext-capa", "ext-capa-mask", "ext-features", "feature-flags", "generation", "ht-capability-mask", "interface-combinations", "mac", "max-csa-counters", "max-match-sets", "max-num-akm-suites", "max-num-pmkids", "max-num-scan-ssids", "max-num-sched-scan-plans", "max-num-sched-scan-ssids", "max-remain-on-channel-duration", "max-scan-ie-len", "max-scan-plan-interval", "max-scan-plan-iterations", "max-sched-scan-ie-len", "offchannel-tx-ok", "rx-frame-types", "sar-spec", "sched-scan-max-reqs", "software-iftypes", "support-ap-uapsd", "supported-commands", "supported-iftypes", "tdls-external-setup", "tdls-support", "tx-frame-types", "txq-limit", "txq-memory-limit", "txq-quantum", "txq-stats", "vht-capability-mask", "wiphy", "wiphy-antenna-avail-rx", "wiphy-antenna-avail-tx", "wiphy-antenna-rx", "wiphy-antenna-tx", "wiphy-bands", "wiphy-coverage-class", "wiphy-frag-threshold", "wiphy-name", "wiphy-retry-long", "wiphy-retry-short", "wiphy-rts-threshold", "wowlan-triggers-supported"] } },
          dump: { request: { value: 1, attributes: ["wiphy", "wdev", "ifindex", "split-wiphy-dump"] }, reply: { value: 3, attributes: ["bands", "cipher-suites", "control-port-ethertype", "ext-capa", "ext-capa-mask", "ext-features", "feature-flags", "generation", "ht-capability-mask", "interface-combinations", "mac", "max-csa-counters", "max-match-sets", "max-num-akm-suites", "max-num-pmkids", "max-num-scan-ssids", "max-num-sched-scan-plans", "max-num-sched-scan-ssids", "max-remain-on-channel-duration", "max-scan-ie-len", "max-scan-plan-interval", "max-scan-plan-iterations", "max-sched-scan-ie-len", "offchannel-tx-ok", "rx-frame-types", "sar-spec", "sched-scan-max-reqs", "software-iftypes", "support-ap-uapsd", "supported-commands", "supported-iftypes", "tdls-external-setup", "tdls-support", "tx-frame-types", "txq-limit", "txq-memory-limit", "txq-quantum", "txq-stats", "vht-capability-mask", "wiphy", "wiphy-antenna-avail-rx", "wiphy-antenna-avail-tx", "wiphy-antenna-rx", "wiphy-antenna-tx", "wiphy-bands", "wiphy-coverage-class", "wiphy-frag-threshold", "wiphy-name", "wiphy-retry-long", "wiphy-retry-short", "wiphy-rts-threshold", "wowlan-triggers-supported"] } },
        },
        {
          name: "get-interface",
          attributeSet: "nl80211-attrs",
          do: { request: { value: 5, attributes: ["ifname"] }, reply: { value: 7, attributes: ["ifname", "iftype", "ifindex", "wiphy", "wdev", "mac", "generation", "txq-stats", "4addr"] } },
          dump: { request: { value: 5, attributes: ["ifname"] }, reply: { value: 7, attributes: ["ifname", "iftype", "ifindex", "wiphy", "wdev", "mac", "generation", "txq-stats", "4addr"] } },
        },
        {
          name: "get-protocol-features",
          attributeSet: "nl80211-attrs",
          do: { request: { value: 95, attributes: ["protocol-features"] }, reply: { value: 95, attributes: ["protocol-features"] } },
        },
      ],
    },
    mcastGroups: [
      { name: "config" },
      { name: "scan" },
      { name: "regulatory" },
      { name: "mlme" },
      { name: "vendor" },
      { name: "nan" },
      { name: "testmode" },
    ],
  }
}
