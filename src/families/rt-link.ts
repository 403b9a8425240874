// Generated from the specification of rt-link by `nlkit generate`; do not edit. One family is one file, however long it gets.

import type { ByteView, RawAttribute, Writer } from '../wire/index.js'
import type { Family, OtherFormat, Spec } from '../schema/index.js'
import * as r from '../schema/runtime.js'

const LE = r.LITTLE_ENDIAN

export type IfinfoFlags = "up" | "broadcast" | "debug" | "loopback" | "point-to-point" | "no-trailers" | "running" | "no-arp" | "promisc" | "all-multi" | "master" | "slave" | "multicast" | "portsel" | "auto-media" | "dynamic" | "lower-up" | "dormant" | "echo" | number
export type VlanProtocols = "8021q" | "8021ad" | number
export type Ipv4Devconf = "forwarding" | "mc-forwarding" | "proxy-arp" | "accept-redirects" | "secure-redirects" | "send-redirects" | "shared-media" | "rp-filter" | "accept-source-route" | "bootp-relay" | "log-martians" | "tag" | "arpfilter" | "medium-id" | "noxfrm" | "nopolicy" | "force-igmp-version" | "arp-announce" | "arp-ignore" | "promote-secondaries" | "arp-accept" | "arp-notify" | "accept-local" | "src-vmark" | "proxy-arp-pvlan" | "route-localnet" | "igmpv2-unsolicited-report-interval" | "igmpv3-unsolicited-report-interval" | "ignore-routes-with-linkdown" | "drop-unicast-in-l2-multicast" | "drop-gratuitous-arp" | "bc-forwarding" | "arp-evict-nocarrier" | number
export type Ipv6Devconf = "forwarding" | "hoplimit" | "mtu6" | "accept-ra" | "accept-redirects" | "autoconf" | "dad-transmits" | "rtr-solicits" | "rtr-solicit-interval" | "rtr-solicit-delay" | "use-tempaddr" | "temp-valid-lft" | "temp-prefered-lft" | "regen-max-retry" | "max-desync-factor" | "max-addresses" | "force-mld-version" | "accept-ra-defrtr" | "accept-ra-pinfo" | "accept-ra-rtr-pref" | "rtr-probe-interval" | "accept-ra-rt-info-max-plen" | "proxy-ndp" | "optimistic-dad" | "accept-source-route" | "mc-forwarding" | "disable-ipv6" | "accept-dad" | "force-tllao" | "ndisc-notify" | "mldv1-unsolicited-report-interval" | "mldv2-unsolicited-report-interval" | "suppress-frag-ndisc" | "accept-ra-from-local" | "use-optimistic" | "accept-ra-mtu" | "stable-secret" | "use-oif-addrs-only" | "accept-ra-min-hop-limit" | "ignore-routes-with-linkdown" | "drop-unicast-in-l2-multicast" | "drop-unsolicited-na" | "keep-addr-on-down" | "rtr-solicit-max-interval" | "seg6-enabled" | "seg6-require-hmac" | "enhanced-dad" | "addr-gen-mode" | "disable-policy" | "accept-ra-rt-info-min-plen" | "ndisc-tclass" | "rpl-seg-enabled" | "ra-defrtr-metric" | "ioam6-enabled" | "ioam6-id" | "ioam6-id-wide" | "ndisc-evict-nocarrier" | "accept-untracked-na" | number
export type IflaIcmp6Stats = "num" | "inmsgs" | "inerrors" | "outmsgs" | "outerrors" | "csumerrors" | "ratelimithost" | number
export type IflaInet6Stats = "num" | "inpkts" | "inoctets" | "indelivers" | "outforwdatagrams" | "outpkts" | "outoctets" | "inhdrerrors" | "intoobigerrors" | "innoroutes" | "inaddrerrors" | "inunknownprotos" | "intruncatedpkts" | "indiscards" | "outdiscards" | "outnoroutes" | "reasmtimeout" | "reasmreqds" | "reasmoks" | "reasmfails" | "fragoks" | "fragfails" | "fragcreates" | "inmcastpkts" | "outmcastpkts" | "inbcastpkts" | "outbcastpkts" | "inmcastoctets" | "outmcastoctets" | "inbcastoctets" | "outbcastoctets" | "csumerrors" | "noectpkts" | "ect1-pkts" | "ect0-pkts" | "cepkts" | "reasm-overlaps" | number
export type VlanFlags = "reorder-hdr" | "gvrp" | "loose-binding" | "mvrp" | "bridge-binding" | number
export type IflaVfLinkStateEnum = "auto" | "enable" | "disable" | number
export type RtextFilter = "vf" | "brvlan" | "brvlan-compressed" | "skip-stats" | "mrp" | "cfm-config" | "cfm-status" | "mst" | number
export type NetkitPolicy = "forward" | "blackhole" | number
export type NetkitMode = "l2" | "l3" | number
export type NetkitScrub = "none" | "default" | number
export type OvpnMode = "p2p" | "mp" | number
export type MacvlanMode = "private" | "vepa" | "bridge" | "passthru" | "source" | number
export type MacvlanFlags = "nopromisc" | "nodst" | number
export type IpvlanMode = "l2" | "l3" | "l3s" | number
export interface Rtgenmsg {
  readonly family?: number | undefined
  readonly trailingBytes?: Uint8Array | undefined
}
export interface Ifinfomsg {
  readonly ifiFamily?: number | undefined
  readonly ifiType?: number | undefined
  readonly ifiIndex?: number | undefined
  readonly ifiFlags?: readonly IfinfoFlags[] | undefined
  readonly ifiChange?: number | undefined
  readonly trailingBytes?: Uint8Array | undefined
}
export interface IflaBridgeId {
  readonly prio?: number | undefined
  readonly addr?: string | undefined
  readonly trailingBytes?: Uint8Array | undefined
}
export interface IflaCacheinfo {
  readonly maxReasmLen?: number | undefined
  readonly tstamp?: number | undefined
  readonly reachableTime?: number | undefined
  readonly retransTime?: number | undefined
  readonly trailingBytes?: Uint8Array | undefined
}
export interface RtnlLinkStats {
  readonly rxPackets?: number | undefined
  readonly txPackets?: number | undefined
  readonly rxBytes?: number | undefined
  readonly txBytes?: number | undefined
  readonly rxErrors?: number | undefined
  readonly txErrors?: number | undefined
  readonly rxDropped?: number | undefined
  readonly txDropped?: number | undefined
  readonly multicast?: number | undefined
  readonly collisions?: number | undefined
  readonly rxLengthErrors?: number | undefined
  readonly rxOverErrors?: number | undefined
  readonly rxCrcErrors?: number | undefined
  readonly rxFrameErrors?: number | undefined
  readonly rxFifoErrors?: number | undefined
  readonly rxMissedErrors?: number | undefined
  readonly txAbortedErrors?: number | undefined
  readonly txCarrierErrors?: number | undefined
  readonly txFifoErrors?: number | undefined
  readonly txHeartbeatErrors?: number | undefined
  readonly txWindowErrors?: number | undefined
  readonly rxCompressed?: number | undefined
  readonly txCompressed?: number | undefined
  readonly rxNohandler?: number | undefined
  readonly trailingBytes?: Uint8Array | undefined
}
export interface RtnlLinkStats64 {
  readonly rxPackets?: bigint | undefined
  readonly txPackets?: bigint | undefined
  readonly rxBytes?: bigint | undefined
  readonly txBytes?: bigint | undefined
  readonly rxErrors?: bigint | undefined
  readonly txErrors?: bigint | undefined
  readonly rxDropped?: bigint | undefined
  readonly txDropped?: bigint | undefined
  readonly multicast?: bigint | undefined
  readonly collisions?: bigint | undefined
  readonly rxLengthErrors?: bigint | undefined
  readonly rxOverErrors?: bigint | undefined
  readonly rxCrcErrors?: bigint | undefined
  readonly rxFrameErrors?: bigint | undefined
  readonly rxFifoErrors?: bigint | undefined
  readonly rxMissedErrors?: bigint | undefined
  readonly txAbortedErrors?: bigint | undefined
  readonly txCarrierErrors?: bigint | undefined
  readonly txFifoErrors?: bigint | undefined
  readonly txHeartbeatErrors?: bigint | undefined
  readonly txWindowErrors?: bigint | undefined
  readonly rxCompressed?: bigint | undefined
  readonly txCompressed?: bigint | undefined
  readonly rxNohandler?: bigint | undefined
  readonly rxOtherhostDropped?: bigint | undefined
  readonly trailingBytes?: Uint8Array | undefined
}
export interface RtnlLinkIfmap {
  readonly memStart?: bigint | undefined
  readonly memEnd?: bigint | undefined
  readonly baseAddr?: bigint | undefined
  readonly irq?: number | undefined
  readonly dma?: number | undefined
  readonly port?: number | undefined
  readonly trailingBytes?: Uint8Array | undefined
}
export interface BrBooloptMulti {
  readonly optval?: number | undefined
  readonly optmask?: number | undefined
  readonly trailingBytes?: Uint8Array | undefined
}
export interface IfStatsMsg {
  readonly family?: number | undefined
  readonly ifindex?: number | undefined
  readonly filterMask?: number | undefined
  readonly trailingBytes?: Uint8Array | undefined
}
export interface IflaVlanFlags {
  readonly flags?: readonly VlanFlags[] | undefined
  readonly mask?: number | undefined
  readonly trailingBytes?: Uint8Array | undefined
}
export interface IflaVlanQosMapping {
  readonly from?: number | undefined
  readonly to?: number | undefined
  readonly trailingBytes?: Uint8Array | undefined
}
export interface IflaGenevePortRange {
  readonly low?: number | undefined
  readonly high?: number | undefined
  readonly trailingBytes?: Uint8Array | undefined
}
export interface IflaVfMac {
  readonly vf?: number | undefined
  readonly mac?: Uint8Array | undefined
  readonly trailingBytes?: Uint8Array | undefined
}
export interface IflaVfVlan {
  readonly vf?: number | undefined
  readonly vlan?: number | undefined
  readonly qos?: number | undefined
  readonly trailingBytes?: Uint8Array | undefined
}
export interface IflaVfTxRate {
  readonly vf?: number | undefined
  readonly rate?: number | undefined
  readonly trailingBytes?: Uint8Array | undefined
}
export interface IflaVfSpoofchk {
  readonly vf?: number | undefined
  readonly setting?: number | undefined
  readonly trailingBytes?: Uint8Array | undefined
}
export interface IflaVfLinkState {
  readonly vf?: number | undefined
  readonly linkState?: IflaVfLinkStateEnum | undefined
  readonly trailingBytes?: Uint8Array | undefined
}
export interface IflaVfRate {
  readonly vf?: number | undefined
  readonly minTxRate?: number | undefined
  readonly maxTxRate?: number | undefined
  readonly trailingBytes?: Uint8Array | undefined
}
export interface IflaVfRssQueryEn {
  readonly vf?: number | undefined
  readonly setting?: number | undefined
  readonly trailingBytes?: Uint8Array | undefined
}
export interface IflaVfTrust {
  readonly vf?: number | undefined
  readonly setting?: number | undefined
  readonly trailingBytes?: Uint8Array | undefined
}
export interface IflaVfVlanInfo {
  readonly vf?: number | undefined
  readonly vlan?: number | undefined
  readonly qos?: number | undefined
  readonly vlanProto?: number | undefined
  readonly trailingBytes?: Uint8Array | undefined
}
export interface IflaVfGuid {
  readonly vf?: number | undefined
  readonly guid?: bigint | undefined
  readonly trailingBytes?: Uint8Array | undefined
}
export interface VxlanPortRange {
  readonly low?: number | undefined
  readonly high?: number | undefined
  readonly trailingBytes?: Uint8Array | undefined
}
export interface BridgeVlanInfo {
  readonly flags?: number | undefined
  readonly vid?: number | undefined
  readonly trailingBytes?: Uint8Array | undefined
}
export type LinkAttrs = {
  readonly address?: string | undefined
  readonly broadcast?: string | undefined
  readonly ifname?: string | undefined
  readonly mtu?: number | undefined
  readonly link?: number | undefined
  readonly qdisc?: string | undefined
  readonly stats?: RtnlLinkStats | undefined
  readonly cost?: string | undefined
  readonly priority?: string | undefined
  readonly master?: number | undefined
  readonly wireless?: string | undefined
  readonly protinfo?: ProtinfoMsg | undefined
  readonly txqlen?: number | undefined
  readonly map?: RtnlLinkIfmap | undefined
  readonly weight?: number | undefined
  readonly operstate?: number | undefined
  readonly linkmode?: number | undefined
  readonly linkinfo?: LinkinfoAttrs | undefined
  readonly netNsPid?: number | undefined
  readonly ifalias?: string | undefined
  readonly numVf?: number | undefined
  readonly vfinfoList?: VfinfoListAttrs | undefined
  readonly stats64?: RtnlLinkStats64 | undefined
  readonly vfPorts?: VfPortsAttrs | undefined
  readonly portSelf?: PortSelfAttrs | undefined
  readonly afSpec?: AfSpecMsg | undefined
  readonly group?: number | undefined
  readonly netNsFd?: number | undefined
  readonly extMask?: readonly RtextFilter[] | undefined
  readonly promiscuity?: number | undefined
  readonly numTxQueues?: number | undefined
  readonly numRxQueues?: number | undefined
  readonly carrier?: number | undefined
  readonly physPortId?: Uint8Array | undefined
  readonly carrierChanges?: number | undefined
  readonly physSwitchId?: Uint8Array | undefined
  readonly linkNetnsid?: number | undefined
  readonly physPortName?: string | undefined
  readonly protoDown?: number | undefined
  readonly gsoMaxSegs?: number | undefined
  readonly gsoMaxSize?: number | undefined
  readonly xdp?: XdpAttrs | undefined
  readonly event?: number | undefined
  readonly newNetnsid?: number | undefined
  readonly targetNetnsid?: number | undefined
  readonly carrierUpCount?: number | undefined
  readonly carrierDownCount?: number | undefined
  readonly newIfindex?: number | undefined
  readonly minMtu?: number | undefined
  readonly maxMtu?: number | undefined
  readonly propList?: PropListLinkAttrs | undefined
  readonly altIfname?: string | undefined
  readonly permAddress?: string | undefined
  readonly protoDownReason?: ProtoDownReasonAttrs | undefined
  readonly parentDevName?: string | undefined
  readonly parentDevBusName?: string | undefined
  readonly groMaxSize?: number | undefined
  readonly tsoMaxSize?: number | undefined
  readonly tsoMaxSegs?: number | undefined
  readonly allmulti?: number | undefined
  readonly devlinkPort?: Uint8Array | undefined
  readonly gsoIpv4MaxSize?: number | undefined
  readonly groIpv4MaxSize?: number | undefined
  readonly dpllPin?: LinkDpllPinAttrs | undefined
  readonly maxPacingOffloadHorizon?: bigint | undefined
  readonly netnsImmutable?: number | undefined
  readonly headroom?: number | undefined
  readonly tailroom?: number | undefined
  /** What the specification does not know, as it came. */
  readonly unknownAttributes?: readonly RawAttribute[] | undefined
}
export type IfinfomsgLinkAttrs = LinkAttrs & {
  readonly ifiFamily: number
  readonly ifiType: number
  readonly ifiIndex: number
  readonly ifiFlags: readonly IfinfoFlags[]
  readonly ifiChange: number
}
export type StatsAttrs = {
  readonly link64?: RtnlLinkStats64 | undefined
  readonly linkXstats?: Uint8Array | undefined
  readonly linkXstatsSlave?: Uint8Array | undefined
  readonly linkOffloadXstats?: LinkOffloadXstats | undefined
  readonly afSpec?: Uint8Array | undefined
  /** What the specification does not know, as it came. */
  readonly unknownAttributes?: readonly RawAttribute[] | undefined
}
export type IfStatsMsgStatsAttrs = StatsAttrs & {
  readonly family: number
  readonly ifindex: number
  readonly filterMask: number
}
export type LinkinfoBondAttrs = {
  readonly mode?: number | undefined
  readonly activeSlave?: number | undefined
  readonly miimon?: number | undefined
  readonly updelay?: number | undefined
  readonly downdelay?: number | undefined
  readonly useCarrier?: number | undefined
  readonly arpInterval?: number | undefined
  readonly arpIpTarget?: readonly string[] | undefined
  readonly arpValidate?: number | undefined
  readonly arpAllTargets?: number | undefined
  readonly primary?: number | undefined
  readonly primaryReselect?: number | undefined
  readonly failOverMac?: number | undefined
  readonly xmitHashPolicy?: number | undefined
  readonly resendIgmp?: number | undefined
  readonly numPeerNotif?: number | undefined
  readonly allSlavesActive?: number | undefined
  readonly minLinks?: number | undefined
  readonly lpInterval?: number | undefined
  readonly packetsPerSlave?: number | undefined
  readonly adLacpRate?: number | undefined
  readonly adSelect?: number | undefined
  readonly adInfo?: BondAdInfoAttrs | undefined
  readonly adActorSysPrio?: number | undefined
  readonly adUserPortKey?: number | undefined
  readonly adActorSystem?: string | undefined
  readonly tlbDynamicLb?: number | undefined
  readonly peerNotifDelay?: number | undefined
  readonly adLacpActive?: number | undefined
  readonly missedMax?: number | undefined
  readonly nsIp6Target?: readonly string[] | undefined
  readonly coupledControl?: number | undefined
  /** What the specification does not know, as it came. */
  readonly unknownAttributes?: readonly RawAttribute[] | undefined
}
export type LinkinfoBridgeAttrs = {
  readonly forwardDelay?: number | undefined
  readonly helloTime?: number | undefined
  readonly maxAge?: number | undefined
  readonly ageingTime?: number | undefined
  readonly stpState?: number | undefined
  readonly priority?: number | undefined
  readonly vlanFiltering?: number | undefined
  readonly vlanProtocol?: VlanProtocols | undefined
  readonly groupFwdMask?: number | undefined
  readonly rootId?: IflaBridgeId | undefined
  readonly bridgeId?: IflaBridgeId | undefined
  readonly rootPort?: number | undefined
  readonly rootPathCost?: number | undefined
  readonly topologyChange?: number | undefined
  readonly topologyChangeDetected?: number | undefined
  readonly helloTimer?: bigint | undefined
  readonly tcnTimer?: bigint | undefined
  readonly topologyChangeTimer?: bigint | undefined
  readonly gcTimer?: bigint | undefined
  readonly groupAddr?: string | undefined
  readonly fdbFlush?: Uint8Array | undefined
  readonly mcastRouter?: number | undefined
  readonly mcastSnooping?: number | undefined
  readonly mcastQueryUseIfaddr?: number | undefined
  readonly mcastQuerier?: number | undefined
  readonly mcastHashElasticity?: number | undefined
  readonly mcastHashMax?: number | undefined
  readonly mcastLastMemberCnt?: number | undefined
  readonly mcastStartupQueryCnt?: number | undefined
  readonly mcastLastMemberIntvl?: bigint | undefined
  readonly mcastMembershipIntvl?: bigint | undefined
  readonly mcastQuerierIntvl?: bigint | undefined
  readonly mcastQueryIntvl?: bigint | undefined
  readonly mcastQueryResponseIntvl?: bigint | undefined
  readonly mcastStartupQueryIntvl?: bigint | undefined
  readonly nfCallIptables?: number | undefined
  readonly nfCallIp6tables?: number | undefined
  readonly nfCallArptables?: number | undefined
  readonly vlanDefaultPvid?: number | undefined
  readonly vlanStatsEnabled?: number | undefined
  readonly mcastStatsEnabled?: number | undefined
  readonly mcastIgmpVersion?: number | undefined
  readonly mcastMldVersion?: number | undefined
  readonly vlanStatsPerPort?: number | undefined
  readonly multiBoolopt?: BrBooloptMulti | undefined
  readonly mcastQuerierState?: Uint8Array | undefined
  readonly fdbNLearned?: number | undefined
  readonly fdbMaxLearned?: number | undefined
  /** What the specification does not know, as it came. */
  readonly unknownAttributes?: readonly RawAttribute[] | undefined
}
export type LinkinfoGreAttrs = {
  readonly link?: number | undefined
  readonly iflags?: number | undefined
  readonly oflags?: number | undefined
  readonly ikey?: number | undefined
  readonly okey?: number | undefined
  readonly local?: string | undefined
  readonly remote?: string | undefined
  readonly ttl?: number | undefined
  readonly tos?: number | undefined
  readonly pmtudisc?: number | undefined
  readonly encapLimit?: number | undefined
  readonly flowinfo?: number | undefined
  readonly flags?: number | undefined
  readonly encapType?: number | undefined
  readonly encapFlags?: number | undefined
  readonly encapSport?: number | undefined
  readonly encapDport?: number | undefined
  readonly collectMetadata?: boolean | undefined
  readonly ignoreDf?: number | undefined
  readonly fwmark?: number | undefined
  readonly erspanIndex?: number | undefined
  readonly erspanVer?: number | undefined
  readonly erspanDir?: number | undefined
  readonly erspanHwid?: number | undefined
  /** What the specification does not know, as it came. */
  readonly unknownAttributes?: readonly RawAttribute[] | undefined
}
export type LinkinfoGre6Attrs = {
  readonly link?: number | undefined
  readonly iflags?: number | undefined
  readonly oflags?: number | undefined
  readonly ikey?: number | undefined
  readonly okey?: number | undefined
  readonly local?: string | undefined
  readonly remote?: string | undefined
  readonly ttl?: number | undefined
  readonly encapLimit?: number | undefined
  readonly flowinfo?: number | undefined
  readonly flags?: number | undefined
  readonly encapType?: number | undefined
  readonly encapFlags?: number | undefined
  readonly encapSport?: number | undefined
  readonly encapDport?: number | undefined
  readonly collectMetadata?: boolean | undefined
  readonly fwmark?: number | undefined
  readonly erspanIndex?: number | undefined
  readonly erspanVer?: number | undefined
  readonly erspanDir?: number | undefined
  readonly erspanHwid?: number | undefined
  /** What the specification does not know, as it came. */
  readonly unknownAttributes?: readonly RawAttribute[] | undefined
}
export type LinkinfoGeneveAttrs = {
  readonly id?: number | undefined
  readonly remote?: string | undefined
  readonly ttl?: number | undefined
  readonly tos?: number | undefined
  readonly port?: number | undefined
  readonly collectMetadata?: boolean | undefined
  readonly remote6?: string | undefined
  readonly udpCsum?: number | undefined
  readonly udpZeroCsum6Tx?: number | undefined
  readonly udpZeroCsum6Rx?: number | undefined
  readonly label?: number | undefined
  readonly ttlInherit?: number | undefined
  readonly df?: number | undefined
  readonly innerProtoInherit?: boolean | undefined
  readonly portRange?: IflaGenevePortRange | undefined
  /** What the specification does not know, as it came. */
  readonly unknownAttributes?: readonly RawAttribute[] | undefined
}
export type LinkinfoIptunAttrs = {
  readonly link?: number | undefined
  readonly local?: string | undefined
  readonly remote?: string | undefined
  readonly ttl?: number | undefined
  readonly tos?: number | undefined
  readonly encapLimit?: number | undefined
  readonly flowinfo?: number | undefined
  readonly flags?: number | undefined
  readonly proto?: number | undefined
  readonly pmtudisc?: number | undefined
  readonly "6rdPrefix"?: string | undefined
  readonly "6rdRelayPrefix"?: string | undefined
  readonly "6rdPrefixlen"?: number | undefined
  readonly "6rdRelayPrefixlen"?: number | undefined
  readonly encapType?: number | undefined
  readonly encapFlags?: number | undefined
  readonly encapSport?: number | undefined
  readonly encapDport?: number | undefined
  readonly collectMetadata?: boolean | undefined
  readonly fwmark?: number | undefined
  /** What the specification does not know, as it came. */
  readonly unknownAttributes?: readonly RawAttribute[] | undefined
}
export type LinkinfoIp6tnlAttrs = {
  readonly link?: number | undefined
  readonly local?: string | undefined
  readonly remote?: string | undefined
  readonly ttl?: number | undefined
  readonly encapLimit?: number | undefined
  readonly flowinfo?: number | undefined
  readonly flags?: number | undefined
  readonly proto?: number | undefined
  readonly encapType?: number | undefined
  readonly encapFlags?: number | undefined
  readonly encapSport?: number | undefined
  readonly encapDport?: number | undefined
  readonly collectMetadata?: boolean | undefined
  readonly fwmark?: number | undefined
  /** What the specification does not know, as it came. */
  readonly unknownAttributes?: readonly RawAttribute[] | undefined
}
export type LinkinfoTunAttrs = {
  readonly owner?: number | undefined
  readonly group?: number | undefined
  readonly type?: number | undefined
  readonly pi?: number | undefined
  readonly vnetHdr?: number | undefined
  readonly persist?: number | undefined
  readonly multiQueue?: number | undefined
  readonly numQueues?: number | undefined
  readonly numDisabledQueues?: number | undefined
  /** What the specification does not know, as it came. */
  readonly unknownAttributes?: readonly RawAttribute[] | undefined
}
export type LinkinfoVlanAttrs = {
  readonly id?: number | undefined
  readonly flags?: IflaVlanFlags | undefined
  readonly egressQos?: IflaVlanQos | undefined
  readonly ingressQos?: IflaVlanQos | undefined
  readonly protocol?: VlanProtocols | undefined
  /** What the specification does not know, as it came. */
  readonly unknownAttributes?: readonly RawAttribute[] | undefined
}
export type LinkinfoVrfAttrs = {
  readonly table?: number | undefined
  /** What the specification does not know, as it came. */
  readonly unknownAttributes?: readonly RawAttribute[] | undefined
}
export type LinkinfoVtiAttrs = {
  readonly link?: number | undefined
  readonly ikey?: number | undefined
  readonly okey?: number | undefined
  readonly local?: string | undefined
  readonly remote?: string | undefined
  readonly fwmark?: number | undefined
  /** What the specification does not know, as it came. */
  readonly unknownAttributes?: readonly RawAttribute[] | undefined
}
export type LinkinfoVti6Attrs = {
  readonly link?: number | undefined
  readonly ikey?: number | undefined
  readonly okey?: number | undefined
  readonly local?: string | undefined
  readonly remote?: string | undefined
  readonly fwmark?: number | undefined
  /** What the specification does not know, as it came. */
  readonly unknownAttributes?: readonly RawAttribute[] | undefined
}
export type LinkinfoNetkitAttrs = {
  readonly peerInfo?: Uint8Array | undefined
  readonly primary?: number | undefined
  readonly policy?: NetkitPolicy | undefined
  readonly peerPolicy?: NetkitPolicy | undefined
  readonly mode?: NetkitMode | undefined
  readonly scrub?: NetkitScrub | undefined
  readonly peerScrub?: NetkitScrub | undefined
  readonly headroom?: number | undefined
  readonly tailroom?: number | undefined
  /** What the specification does not know, as it came. */
  readonly unknownAttributes?: readonly RawAttribute[] | undefined
}
export type LinkinfoOvpnAttrs = {
  readonly mode?: OvpnMode | undefined
  /** What the specification does not know, as it came. */
  readonly unknownAttributes?: readonly RawAttribute[] | undefined
}
export type LinkinfoVethAttrs = {
  readonly peer?: IfinfomsgLinkAttrs | undefined
  /** What the specification does not know, as it came. */
  readonly unknownAttributes?: readonly RawAttribute[] | undefined
}
export type LinkinfoMacvlanAttrs = {
  readonly mode?: MacvlanMode | undefined
  readonly flags?: readonly MacvlanFlags[] | undefined
  readonly macaddrMode?: number | undefined
  readonly macaddr?: string | undefined
  readonly macaddrData?: LinkinfoMacvlanMacaddrAttrs | undefined
  readonly macaddrCount?: number | undefined
  readonly bcQueueLen?: number | undefined
  readonly bcQueueLenUsed?: number | undefined
  readonly bcCutoff?: number | undefined
  /** What the specification does not know, as it came. */
  readonly unknownAttributes?: readonly RawAttribute[] | undefined
}
export type LinkinfoIpvlanAttrs = {
  readonly mode?: IpvlanMode | undefined
  readonly flags?: number | undefined
  /** What the specification does not know, as it came. */
  readonly unknownAttributes?: readonly RawAttribute[] | undefined
}
export type LinkinfoVxlanAttrs = {
  readonly id?: number | undefined
  readonly group?: string | undefined
  readonly link?: number | undefined
  readonly local?: string | undefined
  readonly ttl?: number | undefined
  readonly tos?: number | undefined
  readonly learning?: number | undefined
  readonly ageing?: number | undefined
  readonly limit?: number | undefined
  readonly portRange?: VxlanPortRange | undefined
  readonly proxy?: number | undefined
  readonly rsc?: number | undefined
  readonly l2miss?: number | undefined
  readonly l3miss?: number | undefined
  readonly port?: number | undefined
  readonly group6?: string | undefined
  readonly local6?: string | undefined
  readonly udpCsum?: number | undefined
  readonly udpZeroCsum6Tx?: number | undefined
  readonly udpZeroCsum6Rx?: number | undefined
  readonly remcsumTx?: number | undefined
  readonly remcsumRx?: number | undefined
  readonly gbp?: boolean | undefined
  readonly remcsumNopartial?: boolean | undefined
  readonly collectMetadata?: number | undefined
  readonly label?: number | undefined
  readonly gpe?: boolean | undefined
  readonly ttlInherit?: number | undefined
  readonly df?: number | undefined
  readonly vnifilter?: number | undefined
  readonly localbypass?: number | undefined
  readonly labelPolicy?: number | undefined
  readonly reservedBits?: Uint8Array | undefined
  readonly mcRoute?: number | undefined
  /** What the specification does not know, as it came. */
  readonly unknownAttributes?: readonly RawAttribute[] | undefined
}
export type LinkinfoBrportAttrs = {
  readonly state?: number | undefined
  readonly priority?: number | undefined
  readonly cost?: number | undefined
  readonly mode?: number | undefined
  readonly guard?: number | undefined
  readonly protect?: number | undefined
  readonly fastLeave?: number | undefined
  readonly learning?: number | undefined
  readonly unicastFlood?: number | undefined
  readonly proxyarp?: number | undefined
  readonly learningSync?: number | undefined
  readonly proxyarpWifi?: number | undefined
  readonly rootId?: IflaBridgeId | undefined
  readonly bridgeId?: IflaBridgeId | undefined
  readonly designatedPort?: number | undefined
  readonly designatedCost?: number | undefined
  readonly id?: number | undefined
  readonly no?: number | undefined
  readonly topologyChangeAck?: number | undefined
  readonly configPending?: number | undefined
  readonly messageAgeTimer?: bigint | undefined
  readonly forwardDelayTimer?: bigint | undefined
  readonly holdTimer?: bigint | undefined
  readonly flush?: boolean | undefined
  readonly multicastRouter?: number | undefined
  readonly mcastFlood?: number | undefined
  readonly mcastToUcast?: number | undefined
  readonly vlanTunnel?: number | undefined
  readonly bcastFlood?: number | undefined
  readonly groupFwdMask?: number | undefined
  readonly neighSuppress?: number | undefined
  readonly isolated?: number | undefined
  readonly backupPort?: number | undefined
  readonly mrpRingOpen?: number | undefined
  readonly mrpInOpen?: number | undefined
  readonly mcastEhtHostsLimit?: number | undefined
  readonly mcastEhtHostsCnt?: number | undefined
  readonly locked?: number | undefined
  readonly mab?: number | undefined
  readonly mcastNGroups?: number | undefined
  readonly mcastMaxGroups?: number | undefined
  readonly neighVlanSuppress?: number | undefined
  readonly backupNhid?: number | undefined
  /** What the specification does not know, as it came. */
  readonly unknownAttributes?: readonly RawAttribute[] | undefined
}
export type BondSlaveAttrs = {
  readonly state?: number | undefined
  readonly miiStatus?: number | undefined
  readonly linkFailureCount?: number | undefined
  readonly permHwaddr?: string | undefined
  readonly queueId?: number | undefined
  readonly adAggregatorId?: number | undefined
  readonly adActorOperPortState?: number | undefined
  readonly adPartnerOperPortState?: number | undefined
  readonly prio?: number | undefined
  /** What the specification does not know, as it came. */
  readonly unknownAttributes?: readonly RawAttribute[] | undefined
}
export type Ifla6Attrs = {
  readonly flags?: number | undefined
  readonly conf?: readonly number[] | undefined
  readonly stats?: readonly bigint[] | undefined
  readonly mcast?: Uint8Array | undefined
  readonly cacheinfo?: IflaCacheinfo | undefined
  readonly icmp6stats?: readonly bigint[] | undefined
  readonly token?: string | undefined
  readonly addrGenMode?: number | undefined
  readonly raMtu?: number | undefined
  /** What the specification does not know, as it came. */
  readonly unknownAttributes?: readonly RawAttribute[] | undefined
}
export type AfSpecAttrs = {
  readonly inet?: IflaAttrs | undefined
  readonly inet6?: Ifla6Attrs | undefined
  readonly mctp?: MctpAttrs | undefined
  /** What the specification does not know, as it came. */
  readonly unknownAttributes?: readonly RawAttribute[] | undefined
}
export type BridgeAfSpecAttrs = {
  readonly flags?: number | undefined
  readonly mode?: number | undefined
  readonly vlanInfo?: readonly BridgeVlanInfo[] | undefined
  readonly vlanTunnelInfo?: readonly Uint8Array[] | undefined
  readonly mrp?: Uint8Array | undefined
  readonly cfm?: Uint8Array | undefined
  readonly mst?: Uint8Array | undefined
  /** What the specification does not know, as it came. */
  readonly unknownAttributes?: readonly RawAttribute[] | undefined
}
export type VfinfoListAttrs = {
  readonly info?: readonly VfinfoAttrs[] | undefined
  /** What the specification does not know, as it came. */
  readonly unknownAttributes?: readonly RawAttribute[] | undefined
}
export type VfPortsAttrs = {
  /** What the specification does not know, as it came. */
  readonly unknownAttributes?: readonly RawAttribute[] | undefined
}
export type PortSelfAttrs = {
  /** What the specification does not know, as it came. */
  readonly unknownAttributes?: readonly RawAttribute[] | undefined
}
export type PropListLinkAttrs = {
  readonly altIfname?: readonly string[] | undefined
  /** What the specification does not know, as it came. */
  readonly unknownAttributes?: readonly RawAttribute[] | undefined
}
export type ProtoDownReasonAttrs = {
  readonly mask?: number | undefined
  readonly value?: number | undefined
  /** What the specification does not know, as it came. */
  readonly unknownAttributes?: readonly RawAttribute[] | undefined
}
export type LinkinfoAttrs = {
  readonly xstats?: Uint8Array | undefined
  /** What the specification does not know, as it came. */
  readonly unknownAttributes?: readonly RawAttribute[] | undefined
} & (
  | { readonly kind: "bond"; readonly data?: LinkinfoBondAttrs | undefined }
  | { readonly kind: "bridge"; readonly data?: LinkinfoBridgeAttrs | undefined }
  | { readonly kind: "erspan"; readonly data?: LinkinfoGreAttrs | undefined }
  | { readonly kind: "gre"; readonly data?: LinkinfoGreAttrs | undefined }
  | { readonly kind: "gretap"; readonly data?: LinkinfoGreAttrs | undefined }
  | { readonly kind: "ip6gre"; readonly data?: LinkinfoGre6Attrs | undefined }
  | { readonly kind: "geneve"; readonly data?: LinkinfoGeneveAttrs | undefined }
  | { readonly kind: "ipip"; readonly data?: LinkinfoIptunAttrs | undefined }
  | { readonly kind: "ip6tnl"; readonly data?: LinkinfoIp6tnlAttrs | undefined }
  | { readonly kind: "sit"; readonly data?: LinkinfoIptunAttrs | undefined }
  | { readonly kind: "tun"; readonly data?: LinkinfoTunAttrs | undefined }
  | { readonly kind: "vlan"; readonly data?: LinkinfoVlanAttrs | undefined }
  | { readonly kind: "vrf"; readonly data?: LinkinfoVrfAttrs | undefined }
  | { readonly kind: "vti"; readonly data?: LinkinfoVtiAttrs | undefined }
  | { readonly kind: "vti6"; readonly data?: LinkinfoVti6Attrs | undefined }
  | { readonly kind: "netkit"; readonly data?: LinkinfoNetkitAttrs | undefined }
  | { readonly kind: "ovpn"; readonly data?: LinkinfoOvpnAttrs | undefined }
  | { readonly kind: "veth"; readonly data?: LinkinfoVethAttrs | undefined }
  | { readonly kind: "macvlan"; readonly data?: LinkinfoMacvlanAttrs | undefined }
  | { readonly kind: "macvtap"; readonly data?: LinkinfoMacvlanAttrs | undefined }
  | { readonly kind: "ipvlan"; readonly data?: LinkinfoIpvlanAttrs | undefined }
  | { readonly kind: "ipvtap"; readonly data?: LinkinfoIpvlanAttrs | undefined }
  | { readonly kind: "vxlan"; readonly data?: LinkinfoVxlanAttrs | undefined }
  | { readonly kind: "ip6gretap"; readonly data?: LinkinfoGre6Attrs | undefined }
  | { readonly kind: "ip6erspan"; readonly data?: LinkinfoGre6Attrs | undefined }
  | { readonly kind: "dummy"; readonly data?: Uint8Array | undefined }
  | { readonly kind: "ifb"; readonly data?: Uint8Array | undefined }
  | { readonly kind: "nlmon"; readonly data?: Uint8Array | undefined }
  | { readonly kind: "vcan"; readonly data?: Uint8Array | undefined }
  | { readonly kind: "wireguard"; readonly data?: Uint8Array | undefined }
  | { readonly kind?: OtherFormat | undefined; readonly data?: Uint8Array | undefined }
) & (
  | { readonly slaveKind: "bridge"; readonly slaveData?: LinkinfoBrportAttrs | undefined }
  | { readonly slaveKind: "bond"; readonly slaveData?: BondSlaveAttrs | undefined }
  | { readonly slaveKind?: OtherFormat | undefined; readonly slaveData?: Uint8Array | undefined }
)
export type XdpAttrs = {
  readonly fd?: number | undefined
  readonly attached?: number | undefined
  readonly flags?: number | undefined
  readonly progId?: number | undefined
  readonly drvProgId?: number | undefined
  readonly skbProgId?: number | undefined
  readonly hwProgId?: number | undefined
  readonly expectedFd?: number | undefined
  /** What the specification does not know, as it came. */
  readonly unknownAttributes?: readonly RawAttribute[] | undefined
}
export type LinkDpllPinAttrs = {
  readonly id?: number | undefined
  /** What the specification does not know, as it came. */
  readonly unknownAttributes?: readonly RawAttribute[] | undefined
}
export type LinkOffloadXstats = {
  readonly cpuHit?: Uint8Array | undefined
  readonly hwSInfo?: readonly (HwSInfoOne & { readonly elementIndex?: number | undefined })[] | undefined
  readonly l3Stats?: Uint8Array | undefined
  /** What the specification does not know, as it came. */
  readonly unknownAttributes?: readonly RawAttribute[] | undefined
}
export type BondAdInfoAttrs = {
  readonly aggregator?: number | undefined
  readonly numPorts?: number | undefined
  readonly actorKey?: number | undefined
  readonly partnerKey?: number | undefined
  readonly partnerMac?: string | undefined
  /** What the specification does not know, as it came. */
  readonly unknownAttributes?: readonly RawAttribute[] | undefined
}
export type IflaVlanQos = {
  readonly mapping?: readonly IflaVlanQosMapping[] | undefined
  /** What the specification does not know, as it came. */
  readonly unknownAttributes?: readonly RawAttribute[] | undefined
}
export type LinkinfoMacvlanMacaddrAttrs = {
  readonly macaddr?: readonly string[] | undefined
  /** What the specification does not know, as it came. */
  readonly unknownAttributes?: readonly RawAttribute[] | undefined
}
export type IflaAttrs = {
  readonly conf?: readonly number[] | undefined
  /** What the specification does not know, as it came. */
  readonly unknownAttributes?: readonly RawAttribute[] | undefined
}
export type MctpAttrs = {
  readonly net?: number | undefined
  readonly physBinding?: number | undefined
  /** What the specification does not know, as it came. */
  readonly unknownAttributes?: readonly RawAttribute[] | undefined
}
export type VfinfoAttrs = {
  readonly mac?: IflaVfMac | undefined
  readonly vlan?: IflaVfVlan | undefined
  readonly txRate?: IflaVfTxRate | undefined
  readonly spoofchk?: IflaVfSpoofchk | undefined
  readonly linkState?: IflaVfLinkState | undefined
  readonly rate?: IflaVfRate | undefined
  readonly rssQueryEn?: IflaVfRssQueryEn | undefined
  readonly stats?: VfStatsAttrs | undefined
  readonly trust?: IflaVfTrust | undefined
  readonly ibNodeGuid?: IflaVfGuid | undefined
  readonly ibPortGuid?: IflaVfGuid | undefined
  readonly vlanList?: VfVlanAttrs | undefined
  readonly broadcast?: Uint8Array | undefined
  /** What the specification does not know, as it came. */
  readonly unknownAttributes?: readonly RawAttribute[] | undefined
}
export type HwSInfoOne = {
  readonly request?: number | undefined
  readonly used?: number | undefined
  /** What the specification does not know, as it came. */
  readonly unknownAttributes?: readonly RawAttribute[] | undefined
}
export type VfStatsAttrs = {
  readonly rxPackets?: bigint | undefined
  readonly txPackets?: bigint | undefined
  readonly rxBytes?: bigint | undefined
  readonly txBytes?: bigint | undefined
  readonly broadcast?: bigint | undefined
  readonly multicast?: bigint | undefined
  readonly rxDropped?: bigint | undefined
  readonly txDropped?: bigint | undefined
  /** What the specification does not know, as it came. */
  readonly unknownAttributes?: readonly RawAttribute[] | undefined
}
export type VfVlanAttrs = {
  readonly info?: readonly IflaVfVlanInfo[] | undefined
  /** What the specification does not know, as it came. */
  readonly unknownAttributes?: readonly RawAttribute[] | undefined
}
export type LinkinfoDataMsg = LinkinfoBondAttrs | LinkinfoBridgeAttrs | LinkinfoGreAttrs | LinkinfoGre6Attrs | LinkinfoGeneveAttrs | LinkinfoIptunAttrs | LinkinfoIp6tnlAttrs | LinkinfoTunAttrs | LinkinfoVlanAttrs | LinkinfoVrfAttrs | LinkinfoVtiAttrs | LinkinfoVti6Attrs | LinkinfoNetkitAttrs | LinkinfoOvpnAttrs | LinkinfoVethAttrs | LinkinfoMacvlanAttrs | LinkinfoIpvlanAttrs | LinkinfoVxlanAttrs | Uint8Array
export type LinkinfoMemberDataMsg = LinkinfoBrportAttrs | BondSlaveAttrs | Uint8Array
export type ProtinfoMsg = LinkinfoBrportAttrs | Ifla6Attrs | Uint8Array
export type AfSpecMsg = AfSpecAttrs | BridgeAfSpecAttrs | Uint8Array
export type RtLinkOperations = {
  "newlink": { do: { request: Partial<IfinfomsgLinkAttrs>; reply: undefined } }
  "dellink": { do: { request: Partial<IfinfomsgLinkAttrs>; reply: undefined } }
  "getlink": { do: { request: Partial<IfinfomsgLinkAttrs>; reply: IfinfomsgLinkAttrs }; dump: { request: Partial<IfinfomsgLinkAttrs>; reply: IfinfomsgLinkAttrs } }
  "setlink": { do: { request: Partial<IfinfomsgLinkAttrs>; reply: undefined } }
  "getstats": { do: { request: Partial<IfStatsMsgStatsAttrs>; reply: IfStatsMsgStatsAttrs }; dump: { request: Partial<IfStatsMsgStatsAttrs>; reply: IfStatsMsgStatsAttrs } }
  "newlinkprop": { do: { request: Partial<IfinfomsgLinkAttrs>; reply: undefined } }
  "dellinkprop": { do: { request: Partial<IfinfomsgLinkAttrs>; reply: undefined } }
}
export type RtLinkEvents = {
  "newlinkNtf": IfinfomsgLinkAttrs
  "dellinkNtf": IfinfomsgLinkAttrs
  "setlink": IfinfomsgLinkAttrs
  "newlinkprop": IfinfomsgLinkAttrs
  "dellinkprop": IfinfomsgLinkAttrs
}

function decodeLinkinfoDataMsg(view: ByteView, at: number, stop: number, selector: unknown): LinkinfoDataMsg {
  switch (String(selector)) {
    case "bond": return decodeLinkinfoBondAttrs(view, at, stop)
    case "bridge": return decodeLinkinfoBridgeAttrs(view, at, stop)
    case "erspan": return decodeLinkinfoGreAttrs(view, at, stop)
    case "gre": return decodeLinkinfoGreAttrs(view, at, stop)
    case "gretap": return decodeLinkinfoGreAttrs(view, at, stop)
    case "ip6gre": return decodeLinkinfoGre6Attrs(view, at, stop)
    case "geneve": return decodeLinkinfoGeneveAttrs(view, at, stop)
    case "ipip": return decodeLinkinfoIptunAttrs(view, at, stop)
    case "ip6tnl": return decodeLinkinfoIp6tnlAttrs(view, at, stop)
    case "sit": return decodeLinkinfoIptunAttrs(view, at, stop)
    case "tun": return decodeLinkinfoTunAttrs(view, at, stop)
    case "vlan": return decodeLinkinfoVlanAttrs(view, at, stop)
    case "vrf": return decodeLinkinfoVrfAttrs(view, at, stop)
    case "vti": return decodeLinkinfoVtiAttrs(view, at, stop)
    case "vti6": return decodeLinkinfoVti6Attrs(view, at, stop)
    case "netkit": return decodeLinkinfoNetkitAttrs(view, at, stop)
    case "ovpn": return decodeLinkinfoOvpnAttrs(view, at, stop)
    case "veth": return decodeLinkinfoVethAttrs(view, at, stop)
    case "macvlan": return decodeLinkinfoMacvlanAttrs(view, at, stop)
    case "macvtap": return decodeLinkinfoMacvlanAttrs(view, at, stop)
    case "ipvlan": return decodeLinkinfoIpvlanAttrs(view, at, stop)
    case "ipvtap": return decodeLinkinfoIpvlanAttrs(view, at, stop)
    case "vxlan": return decodeLinkinfoVxlanAttrs(view, at, stop)
    case "ip6gretap": return decodeLinkinfoGre6Attrs(view, at, stop)
    case "ip6erspan": return decodeLinkinfoGre6Attrs(view, at, stop)
    default: return view.u8.slice(at, stop)
  }
}
function encodeLinkinfoDataMsg(w: Writer, type: number, item: any, selector: unknown): void {
  if (item instanceof Uint8Array) return w.binary(type, item)
  switch (String(selector)) {
    case "bond": { const start = w.startNest(type); encodeLinkinfoBondAttrs(w, item); w.endNest(start); return }
    case "bridge": { const start = w.startNest(type); encodeLinkinfoBridgeAttrs(w, item); w.endNest(start); return }
    case "erspan": { const start = w.startNest(type); encodeLinkinfoGreAttrs(w, item); w.endNest(start); return }
    case "gre": { const start = w.startNest(type); encodeLinkinfoGreAttrs(w, item); w.endNest(start); return }
    case "gretap": { const start = w.startNest(type); encodeLinkinfoGreAttrs(w, item); w.endNest(start); return }
    case "ip6gre": { const start = w.startNest(type); encodeLinkinfoGre6Attrs(w, item); w.endNest(start); return }
    case "geneve": { const start = w.startNest(type); encodeLinkinfoGeneveAttrs(w, item); w.endNest(start); return }
    case "ipip": { const start = w.startNest(type); encodeLinkinfoIptunAttrs(w, item); w.endNest(start); return }
    case "ip6tnl": { const start = w.startNest(type); encodeLinkinfoIp6tnlAttrs(w, item); w.endNest(start); return }
    case "sit": { const start = w.startNest(type); encodeLinkinfoIptunAttrs(w, item); w.endNest(start); return }
    case "tun": { const start = w.startNest(type); encodeLinkinfoTunAttrs(w, item); w.endNest(start); return }
    case "vlan": { const start = w.startNest(type); encodeLinkinfoVlanAttrs(w, item); w.endNest(start); return }
    case "vrf": { const start = w.startNest(type); encodeLinkinfoVrfAttrs(w, item); w.endNest(start); return }
    case "vti": { const start = w.startNest(type); encodeLinkinfoVtiAttrs(w, item); w.endNest(start); return }
    case "vti6": { const start = w.startNest(type); encodeLinkinfoVti6Attrs(w, item); w.endNest(start); return }
    case "netkit": { const start = w.startNest(type); encodeLinkinfoNetkitAttrs(w, item); w.endNest(start); return }
    case "ovpn": { const start = w.startNest(type); encodeLinkinfoOvpnAttrs(w, item); w.endNest(start); return }
    case "veth": { const start = w.startNest(type); encodeLinkinfoVethAttrs(w, item); w.endNest(start); return }
    case "macvlan": { const start = w.startNest(type); encodeLinkinfoMacvlanAttrs(w, item); w.endNest(start); return }
    case "macvtap": { const start = w.startNest(type); encodeLinkinfoMacvlanAttrs(w, item); w.endNest(start); return }
    case "ipvlan": { const start = w.startNest(type); encodeLinkinfoIpvlanAttrs(w, item); w.endNest(start); return }
    case "ipvtap": { const start = w.startNest(type); encodeLinkinfoIpvlanAttrs(w, item); w.endNest(start); return }
    case "vxlan": { const start = w.startNest(type); encodeLinkinfoVxlanAttrs(w, item); w.endNest(start); return }
    case "ip6gretap": { const start = w.startNest(type); encodeLinkinfoGre6Attrs(w, item); w.endNest(start); return }
    case "ip6erspan": { const start = w.startNest(type); encodeLinkinfoGre6Attrs(w, item); w.endNest(start); return }
    default: r.unknownFormat("linkinfo-data-msg", selector, ["bond","bridge","erspan","gre","gretap","ip6gre","geneve","ipip","ip6tnl","sit","tun","vlan","vrf","vti","vti6","netkit","ovpn","veth","macvlan","macvtap","ipvlan","ipvtap","vxlan","ip6gretap","ip6erspan"])
  }
}
function decodeLinkinfoMemberDataMsg(view: ByteView, at: number, stop: number, selector: unknown): LinkinfoMemberDataMsg {
  switch (String(selector)) {
    case "bridge": return decodeLinkinfoBrportAttrs(view, at, stop)
    case "bond": return decodeBondSlaveAttrs(view, at, stop)
    default: return view.u8.slice(at, stop)
  }
}
function encodeLinkinfoMemberDataMsg(w: Writer, type: number, item: any, selector: unknown): void {
  if (item instanceof Uint8Array) return w.binary(type, item)
  switch (String(selector)) {
    case "bridge": { const start = w.startNest(type); encodeLinkinfoBrportAttrs(w, item); w.endNest(start); return }
    case "bond": { const start = w.startNest(type); encodeBondSlaveAttrs(w, item); w.endNest(start); return }
    default: r.unknownFormat("linkinfo-member-data-msg", selector, ["bridge","bond"])
  }
}
function decodeProtinfoMsg(view: ByteView, at: number, stop: number, selector: unknown): ProtinfoMsg {
  switch (String(selector)) {
    case "7": return decodeLinkinfoBrportAttrs(view, at, stop)
    case "10": return decodeIfla6Attrs(view, at, stop)
    default: return view.u8.slice(at, stop)
  }
}
function encodeProtinfoMsg(w: Writer, type: number, item: any, selector: unknown): void {
  if (item instanceof Uint8Array) return w.binary(type, item)
  switch (String(selector)) {
    case "7": { const start = w.startNest(type); encodeLinkinfoBrportAttrs(w, item); w.endNest(start); return }
    case "10": { const start = w.startNest(type); encodeIfla6Attrs(w, item); w.endNest(start); return }
    default: r.unknownFormat("protinfo-msg", selector, ["7","10"])
  }
}
function decodeAfSpecMsg(view: ByteView, at: number, stop: number, selector: unknown): AfSpecMsg {
  switch (String(selector)) {
    case "0": return decodeAfSpecAttrs(view, at, stop)
    case "7": return decodeBridgeAfSpecAttrs(view, at, stop)
    default: return view.u8.slice(at, stop)
  }
}
function encodeAfSpecMsg(w: Writer, type: number, item: any, selector: unknown): void {
  if (item instanceof Uint8Array) return w.binary(type, item)
  switch (String(selector)) {
    case "0": { const start = w.startNest(type); encodeAfSpecAttrs(w, item); w.endNest(start); return }
    case "7": { const start = w.startNest(type); encodeBridgeAfSpecAttrs(w, item); w.endNest(start); return }
    default: r.unknownFormat("af-spec-msg", selector, ["0","7"])
  }
}
const IFINFO_FLAGS_BITS: ReadonlyMap<string, number | bigint> = new Map<string, number | bigint>([["up", 1], ["broadcast", 2], ["debug", 4], ["loopback", 8], ["point-to-point", 16], ["no-trailers", 32], ["running", 64], ["no-arp", 128], ["promisc", 256], ["all-multi", 512], ["master", 1024], ["slave", 2048], ["multicast", 4096], ["portsel", 8192], ["auto-media", 16384], ["dynamic", 32768], ["lower-up", 65536], ["dormant", 131072], ["echo", 262144]])
const IFINFO_FLAGS_FLAGS = r.flagsDecoder([...IFINFO_FLAGS_BITS])
const RTEXT_FILTER_BITS: ReadonlyMap<string, number | bigint> = new Map<string, number | bigint>([["vf", 1], ["brvlan", 2], ["brvlan-compressed", 4], ["skip-stats", 8], ["mrp", 16], ["cfm-config", 32], ["cfm-status", 64], ["mst", 128]])
const RTEXT_FILTER_FLAGS = r.flagsDecoder([...RTEXT_FILTER_BITS])
const RtnlLinkStats_ALL = { rxPackets: undefined, txPackets: undefined, rxBytes: undefined, txBytes: undefined, rxErrors: undefined, txErrors: undefined, rxDropped: undefined, txDropped: undefined, multicast: undefined, collisions: undefined, rxLengthErrors: undefined, rxOverErrors: undefined, rxCrcErrors: undefined, rxFrameErrors: undefined, rxFifoErrors: undefined, rxMissedErrors: undefined, txAbortedErrors: undefined, txCarrierErrors: undefined, txFifoErrors: undefined, txHeartbeatErrors: undefined, txWindowErrors: undefined, rxCompressed: undefined, txCompressed: undefined, rxNohandler: undefined, trailingBytes: undefined }
function decodeRtnlLinkStats(view: ByteView, position: number, end: number): RtnlLinkStats {
  const { u32 } = view
  const left = end - position
  const out: any = { ...RtnlLinkStats_ALL }
  out.rxPackets = left >= 4 ? u32[position >> 2]! : undefined
  out.txPackets = left >= 8 ? u32[(position + 4) >> 2]! : undefined
  out.rxBytes = left >= 12 ? u32[(position + 8) >> 2]! : undefined
  out.txBytes = left >= 16 ? u32[(position + 12) >> 2]! : undefined
  out.rxErrors = left >= 20 ? u32[(position + 16) >> 2]! : undefined
  out.txErrors = left >= 24 ? u32[(position + 20) >> 2]! : undefined
  out.rxDropped = left >= 28 ? u32[(position + 24) >> 2]! : undefined
  out.txDropped = left >= 32 ? u32[(position + 28) >> 2]! : undefined
  out.multicast = left >= 36 ? u32[(position + 32) >> 2]! : undefined
  out.collisions = left >= 40 ? u32[(position + 36) >> 2]! : undefined
  out.rxLengthErrors = left >= 44 ? u32[(position + 40) >> 2]! : undefined
  out.rxOverErrors = left >= 48 ? u32[(position + 44) >> 2]! : undefined
  out.rxCrcErrors = left >= 52 ? u32[(position + 48) >> 2]! : undefined
  out.rxFrameErrors = left >= 56 ? u32[(position + 52) >> 2]! : undefined
  out.rxFifoErrors = left >= 60 ? u32[(position + 56) >> 2]! : undefined
  out.rxMissedErrors = left >= 64 ? u32[(position + 60) >> 2]! : undefined
  out.txAbortedErrors = left >= 68 ? u32[(position + 64) >> 2]! : undefined
  out.txCarrierErrors = left >= 72 ? u32[(position + 68) >> 2]! : undefined
  out.txFifoErrors = left >= 76 ? u32[(position + 72) >> 2]! : undefined
  out.txHeartbeatErrors = left >= 80 ? u32[(position + 76) >> 2]! : undefined
  out.txWindowErrors = left >= 84 ? u32[(position + 80) >> 2]! : undefined
  out.rxCompressed = left >= 88 ? u32[(position + 84) >> 2]! : undefined
  out.txCompressed = left >= 92 ? u32[(position + 88) >> 2]! : undefined
  out.rxNohandler = left >= 96 ? u32[(position + 92) >> 2]! : undefined
  out.trailingBytes = left > 96 ? view.u8.slice(position + 96, end) : undefined
  return out
}
function putRtnlLinkStats(w: Writer, at: number, value: any): void {
  r.expectObject(value, "rtnl-link-stats")
  let key = ''
  try {
    for (key in value) {
      const item = value[key]
      if (item === undefined) continue
      switch (key) {
        case "rxPackets": r.put.u32(w.view.data, at, item, LE); break
        case "txPackets": r.put.u32(w.view.data, at + 4, item, LE); break
        case "rxBytes": r.put.u32(w.view.data, at + 8, item, LE); break
        case "txBytes": r.put.u32(w.view.data, at + 12, item, LE); break
        case "rxErrors": r.put.u32(w.view.data, at + 16, item, LE); break
        case "txErrors": r.put.u32(w.view.data, at + 20, item, LE); break
        case "rxDropped": r.put.u32(w.view.data, at + 24, item, LE); break
        case "txDropped": r.put.u32(w.view.data, at + 28, item, LE); break
        case "multicast": r.put.u32(w.view.data, at + 32, item, LE); break
        case "collisions": r.put.u32(w.view.data, at + 36, item, LE); break
        case "rxLengthErrors": r.put.u32(w.view.data, at + 40, item, LE); break
        case "rxOverErrors": r.put.u32(w.view.data, at + 44, item, LE); break
        case "rxCrcErrors": r.put.u32(w.view.data, at + 48, item, LE); break
        case "rxFrameErrors": r.put.u32(w.view.data, at + 52, item, LE); break
        case "rxFifoErrors": r.put.u32(w.view.data, at + 56, item, LE); break
        case "rxMissedErrors": r.put.u32(w.view.data, at + 60, item, LE); break
        case "txAbortedErrors": r.put.u32(w.view.data, at + 64, item, LE); break
        case "txCarrierErrors": r.put.u32(w.view.data, at + 68, item, LE); break
        case "txFifoErrors": r.put.u32(w.view.data, at + 72, item, LE); break
        case "txHeartbeatErrors": r.put.u32(w.view.data, at + 76, item, LE); break
        case "txWindowErrors": r.put.u32(w.view.data, at + 80, item, LE); break
        case "rxCompressed": r.put.u32(w.view.data, at + 84, item, LE); break
        case "txCompressed": r.put.u32(w.view.data, at + 88, item, LE); break
        case "rxNohandler": r.put.u32(w.view.data, at + 92, item, LE); break
        case "trailingBytes": break
        default: r.unknownKey("struct rtnl-link-stats", ["rxPackets","txPackets","rxBytes","txBytes","rxErrors","txErrors","rxDropped","txDropped","multicast","collisions","rxLengthErrors","rxOverErrors","rxCrcErrors","rxFrameErrors","rxFifoErrors","rxMissedErrors","txAbortedErrors","txCarrierErrors","txFifoErrors","txHeartbeatErrors","txWindowErrors","rxCompressed","txCompressed","rxNohandler"])
      }
    }
  } catch (error) { r.at(key, -1, error) }
}
function encodeRtnlLinkStats(w: Writer, value: any): void {
  const at = w.zeros(96)
  putRtnlLinkStats(w, at, value)
  if (value.trailingBytes !== undefined) w.raw(value.trailingBytes)
}
const RtnlLinkIfmap_ALL = { memStart: undefined, memEnd: undefined, baseAddr: undefined, irq: undefined, dma: undefined, port: undefined, trailingBytes: undefined }
function decodeRtnlLinkIfmap(view: ByteView, position: number, end: number): RtnlLinkIfmap {
  const { u8, u16 } = view
  const left = end - position
  const out: any = { ...RtnlLinkIfmap_ALL }
  out.memStart = left >= 8 ? r.u64(view, position, LE) : undefined
  out.memEnd = left >= 16 ? r.u64(view, position + 8, LE) : undefined
  out.baseAddr = left >= 24 ? r.u64(view, position + 16, LE) : undefined
  out.irq = left >= 26 ? u16[(position + 24) >> 1]! : undefined
  out.dma = left >= 27 ? u8[position + 26]! : undefined
  out.port = left >= 28 ? u8[position + 27]! : undefined
  out.trailingBytes = left > 32 ? view.u8.slice(position + 32, end) : undefined
  return out
}
function putRtnlLinkIfmap(w: Writer, at: number, value: any): void {
  r.expectObject(value, "rtnl-link-ifmap")
  let key = ''
  try {
    for (key in value) {
      const item = value[key]
      if (item === undefined) continue
      switch (key) {
        case "memStart": r.put.u64(w.view.data, at, item, LE); break
        case "memEnd": r.put.u64(w.view.data, at + 8, item, LE); break
        case "baseAddr": r.put.u64(w.view.data, at + 16, item, LE); break
        case "irq": r.put.u16(w.view.data, at + 24, item, LE); break
        case "dma": r.put.u8(w.view.data, at + 26, item, LE); break
        case "port": r.put.u8(w.view.data, at + 27, item, LE); break
        case "trailingBytes": break
        default: r.unknownKey("struct rtnl-link-ifmap", ["memStart","memEnd","baseAddr","irq","dma","port"])
      }
    }
  } catch (error) { r.at(key, -1, error) }
}
function encodeRtnlLinkIfmap(w: Writer, value: any): void {
  const at = w.zeros(32)
  putRtnlLinkIfmap(w, at, value)
  if (value.trailingBytes !== undefined) w.raw(value.trailingBytes)
}
const RtnlLinkStats64_ALL = { rxPackets: undefined, txPackets: undefined, rxBytes: undefined, txBytes: undefined, rxErrors: undefined, txErrors: undefined, rxDropped: undefined, txDropped: undefined, multicast: undefined, collisions: undefined, rxLengthErrors: undefined, rxOverErrors: undefined, rxCrcErrors: undefined, rxFrameErrors: undefined, rxFifoErrors: undefined, rxMissedErrors: undefined, txAbortedErrors: undefined, txCarrierErrors: undefined, txFifoErrors: undefined, txHeartbeatErrors: undefined, txWindowErrors: undefined, rxCompressed: undefined, txCompressed: undefined, rxNohandler: undefined, rxOtherhostDropped: undefined, trailingBytes: undefined }
function decodeRtnlLinkStats64(view: ByteView, position: number, end: number): RtnlLinkStats64 {
  const left = end - position
  const out: any = { ...RtnlLinkStats64_ALL }
  out.rxPackets = left >= 8 ? r.u64(view, position, LE) : undefined
  out.txPackets = left >= 16 ? r.u64(view, position + 8, LE) : undefined
  out.rxBytes = left >= 24 ? r.u64(view, position + 16, LE) : undefined
  out.txBytes = left >= 32 ? r.u64(view, position + 24, LE) : undefined
  out.rxErrors = left >= 40 ? r.u64(view, position + 32, LE) : undefined
  out.txErrors = left >= 48 ? r.u64(view, position + 40, LE) : undefined
  out.rxDropped = left >= 56 ? r.u64(view, position + 48, LE) : undefined
  out.txDropped = left >= 64 ? r.u64(view, position + 56, LE) : undefined
  out.multicast = left >= 72 ? r.u64(view, position + 64, LE) : undefined
  out.collisions = left >= 80 ? r.u64(view, position + 72, LE) : undefined
  out.rxLengthErrors = left >= 88 ? r.u64(view, position + 80, LE) : undefined
  out.rxOverErrors = left >= 96 ? r.u64(view, position + 88, LE) : undefined
  out.rxCrcErrors = left >= 104 ? r.u64(view, position + 96, LE) : undefined
  out.rxFrameErrors = left >= 112 ? r.u64(view, position + 104, LE) : undefined
  out.rxFifoErrors = left >= 120 ? r.u64(view, position + 112, LE) : undefined
  out.rxMissedErrors = left >= 128 ? r.u64(view, position + 120, LE) : undefined
  out.txAbortedErrors = left >= 136 ? r.u64(view, position + 128, LE) : undefined
  out.txCarrierErrors = left >= 144 ? r.u64(view, position + 136, LE) : undefined
  out.txFifoErrors = left >= 152 ? r.u64(view, position + 144, LE) : undefined
  out.txHeartbeatErrors = left >= 160 ? r.u64(view, position + 152, LE) : undefined
  out.txWindowErrors = left >= 168 ? r.u64(view, position + 160, LE) : undefined
  out.rxCompressed = left >= 176 ? r.u64(view, position + 168, LE) : undefined
  out.txCompressed = left >= 184 ? r.u64(view, position + 176, LE) : undefined
  out.rxNohandler = left >= 192 ? r.u64(view, position + 184, LE) : undefined
  out.rxOtherhostDropped = left >= 200 ? r.u64(view, position + 192, LE) : undefined
  out.trailingBytes = left > 200 ? view.u8.slice(position + 200, end) : undefined
  return out
}
function putRtnlLinkStats64(w: Writer, at: number, value: any): void {
  r.expectObject(value, "rtnl-link-stats64")
  let key = ''
  try {
    for (key in value) {
      const item = value[key]
      if (item === undefined) continue
      switch (key) {
        case "rxPackets": r.put.u64(w.view.data, at, item, LE); break
        case "txPackets": r.put.u64(w.view.data, at + 8, item, LE); break
        case "rxBytes": r.put.u64(w.view.data, at + 16, item, LE); break
        case "txBytes": r.put.u64(w.view.data, at + 24, item, LE); break
        case "rxErrors": r.put.u64(w.view.data, at + 32, item, LE); break
        case "txErrors": r.put.u64(w.view.data, at + 40, item, LE); break
        case "rxDropped": r.put.u64(w.view.data, at + 48, item, LE); break
        case "txDropped": r.put.u64(w.view.data, at + 56, item, LE); break
        case "multicast": r.put.u64(w.view.data, at + 64, item, LE); break
        case "collisions": r.put.u64(w.view.data, at + 72, item, LE); break
        case "rxLengthErrors": r.put.u64(w.view.data, at + 80, item, LE); break
        case "rxOverErrors": r.put.u64(w.view.data, at + 88, item, LE); break
        case "rxCrcErrors": r.put.u64(w.view.data, at + 96, item, LE); break
        case "rxFrameErrors": r.put.u64(w.view.data, at + 104, item, LE); break
        case "rxFifoErrors": r.put.u64(w.view.data, at + 112, item, LE); break
        case "rxMissedErrors": r.put.u64(w.view.data, at + 120, item, LE); break
        case "txAbortedErrors": r.put.u64(w.view.data, at + 128, item, LE); break
        case "txCarrierErrors": r.put.u64(w.view.data, at + 136, item, LE); break
        case "txFifoErrors": r.put.u64(w.view.data, at + 144, item, LE); break
        case "txHeartbeatErrors": r.put.u64(w.view.data, at + 152, item, LE); break
        case "txWindowErrors": r.put.u64(w.view.data, at + 160, item, LE); break
        case "rxCompressed": r.put.u64(w.view.data, at + 168, item, LE); break
        case "txCompressed": r.put.u64(w.view.data, at + 176, item, LE); break
        case "rxNohandler": r.put.u64(w.view.data, at + 184, item, LE); break
        case "rxOtherhostDropped": r.put.u64(w.view.data, at + 192, item, LE); break
        case "trailingBytes": break
        default: r.unknownKey("struct rtnl-link-stats64", ["rxPackets","txPackets","rxBytes","txBytes","rxErrors","txErrors","rxDropped","txDropped","multicast","collisions","rxLengthErrors","rxOverErrors","rxCrcErrors","rxFrameErrors","rxFifoErrors","rxMissedErrors","txAbortedErrors","txCarrierErrors","txFifoErrors","txHeartbeatErrors","txWindowErrors","rxCompressed","txCompressed","rxNohandler","rxOtherhostDropped"])
      }
    }
  } catch (error) { r.at(key, -1, error) }
}
function encodeRtnlLinkStats64(w: Writer, value: any): void {
  const at = w.zeros(200)
  putRtnlLinkStats64(w, at, value)
  if (value.trailingBytes !== undefined) w.raw(value.trailingBytes)
}
const IfinfomsgLinkAttrs_ALL = { ifiFamily: undefined, ifiType: undefined, ifiIndex: undefined, ifiFlags: undefined, ifiChange: undefined, address: undefined, broadcast: undefined, ifname: undefined, mtu: undefined, link: undefined, qdisc: undefined, stats: undefined, cost: undefined, priority: undefined, master: undefined, wireless: undefined, protinfo: undefined, txqlen: undefined, map: undefined, weight: undefined, operstate: undefined, linkmode: undefined, linkinfo: undefined, netNsPid: undefined, ifalias: undefined, numVf: undefined, vfinfoList: undefined, stats64: undefined, vfPorts: undefined, portSelf: undefined, afSpec: undefined, group: undefined, netNsFd: undefined, extMask: undefined, promiscuity: undefined, numTxQueues: undefined, numRxQueues: undefined, carrier: undefined, physPortId: undefined, carrierChanges: undefined, physSwitchId: undefined, linkNetnsid: undefined, physPortName: undefined, protoDown: undefined, gsoMaxSegs: undefined, gsoMaxSize: undefined, xdp: undefined, event: undefined, newNetnsid: undefined, targetNetnsid: undefined, carrierUpCount: undefined, carrierDownCount: undefined, newIfindex: undefined, minMtu: undefined, maxMtu: undefined, propList: undefined, altIfname: undefined, permAddress: undefined, protoDownReason: undefined, parentDevName: undefined, parentDevBusName: undefined, groMaxSize: undefined, tsoMaxSize: undefined, tsoMaxSegs: undefined, allmulti: undefined, devlinkPort: undefined, gsoIpv4MaxSize: undefined, groIpv4MaxSize: undefined, dpllPin: undefined, maxPacingOffloadHorizon: undefined, netnsImmutable: undefined, headroom: undefined, tailroom: undefined, unknownAttributes: undefined }
const IfinfomsgLinkAttrs_USUAL = { ifiFamily: undefined, ifiType: undefined, ifiIndex: undefined, ifiFlags: undefined, ifiChange: undefined, address: undefined, broadcast: undefined, ifname: undefined, mtu: undefined, link: undefined, qdisc: undefined, stats: undefined, master: undefined, txqlen: undefined, map: undefined, operstate: undefined, linkmode: undefined, linkinfo: undefined, stats64: undefined, afSpec: undefined, group: undefined, promiscuity: undefined, numTxQueues: undefined, numRxQueues: undefined, carrier: undefined, carrierChanges: undefined, linkNetnsid: undefined, protoDown: undefined, gsoMaxSegs: undefined, gsoMaxSize: undefined, xdp: undefined, carrierUpCount: undefined, carrierDownCount: undefined, minMtu: undefined, maxMtu: undefined, groMaxSize: undefined, tsoMaxSize: undefined, tsoMaxSegs: undefined, allmulti: undefined, devlinkPort: undefined, gsoIpv4MaxSize: undefined, groIpv4MaxSize: undefined, dpllPin: undefined, maxPacingOffloadHorizon: undefined, netnsImmutable: undefined, headroom: undefined, tailroom: undefined }
/** The object with one more attribute; undefined where that is to be kept as it came. */
function restIfinfomsgLinkAttrs(view: ByteView, position: number, p: number, type: number, length: number, out: any, all: boolean): any {
  const { u8, u32 } = view
  const selector_ifi_family = u8[position]!
  const at = p + 4
  const stop = p + length
  switch (type) {
        case 8: case 9: case 11: case 20: case 38: case 53: case 56: case 57: { const item = r.decodeText(u8, at, stop); if (!all) out = { ...IfinfomsgLinkAttrs_ALL, ...out }; switch (type) { case 8: out.cost = item; return out; case 9: out.priority = item; return out; case 11: out.wireless = item; return out; case 20: out.ifalias = item; return out; case 38: out.physPortName = item; return out; case 53: out.altIfname = item; return out; case 56: out.parentDevName = item; return out; default: out.parentDevBusName = item; return out } }
        case 12: if (!all) out = { ...IfinfomsgLinkAttrs_ALL, ...out }; out.protinfo = decodeProtinfoMsg(view, at, stop, selector_ifi_family); return out
        case 15: case 19: case 21: case 28: case 44: if (length === 8) { const item = u32[at >> 2]!; if (!all) out = { ...IfinfomsgLinkAttrs_ALL, ...out }; switch (type) { case 15: out.weight = item; return out; case 19: out.netNsPid = item; return out; case 21: out.numVf = item; return out; case 28: out.netNsFd = item; return out; default: out.event = item; return out } } break
        case 22: if (!all) out = { ...IfinfomsgLinkAttrs_ALL, ...out }; out.vfinfoList = decodeVfinfoListAttrs(view, at, stop); return out
        case 24: if (!all) out = { ...IfinfomsgLinkAttrs_ALL, ...out }; out.vfPorts = decodeVfPortsAttrs(view, at, stop); return out
        case 25: if (!all) out = { ...IfinfomsgLinkAttrs_ALL, ...out }; out.portSelf = decodePortSelfAttrs(view, at, stop); return out
        case 29: if (length === 8) { if (!all) out = { ...IfinfomsgLinkAttrs_ALL, ...out }; out.extMask = RTEXT_FILTER_FLAGS(u32[at >> 2]!); return out } break
        case 34: case 36: { const item = r.bytes(u8, at, stop); if (!all) out = { ...IfinfomsgLinkAttrs_ALL, ...out }; switch (type) { case 34: out.physPortId = item; return out; default: out.physSwitchId = item; return out } }
        case 45: case 46: case 49: if (length === 8) { const item = (u32[at >> 2]! | 0); if (!all) out = { ...IfinfomsgLinkAttrs_ALL, ...out }; switch (type) { case 45: out.newNetnsid = item; return out; case 46: out.targetNetnsid = item; return out; default: out.newIfindex = item; return out } } break
        case 52: if (!all) out = { ...IfinfomsgLinkAttrs_ALL, ...out }; out.propList = decodePropListLinkAttrs(view, at, stop); return out
        case 54: if (stop - at > 0) { if (!all) out = { ...IfinfomsgLinkAttrs_ALL, ...out }; out.permAddress = r.mac(view, at, stop); return out } break
        case 55: if (!all) out = { ...IfinfomsgLinkAttrs_ALL, ...out }; out.protoDownReason = decodeProtoDownReasonAttrs(view, at, stop); return out
  }
  return undefined
}
const IfinfomsgLinkAttrs_NAMES: Readonly<Record<number, string>> = {"1":"address","2":"broadcast","3":"ifname","4":"mtu","5":"link","6":"qdisc","7":"stats","8":"cost","9":"priority","10":"master","11":"wireless","12":"protinfo","13":"txqlen","14":"map","15":"weight","16":"operstate","17":"linkmode","18":"linkinfo","19":"net-ns-pid","20":"ifalias","21":"num-vf","22":"vfinfo-list","23":"stats64","24":"vf-ports","25":"port-self","26":"af-spec","27":"group","28":"net-ns-fd","29":"ext-mask","30":"promiscuity","31":"num-tx-queues","32":"num-rx-queues","33":"carrier","34":"phys-port-id","35":"carrier-changes","36":"phys-switch-id","37":"link-netnsid","38":"phys-port-name","39":"proto-down","40":"gso-max-segs","41":"gso-max-size","43":"xdp","44":"event","45":"new-netnsid","46":"target-netnsid","47":"carrier-up-count","48":"carrier-down-count","49":"new-ifindex","50":"min-mtu","51":"max-mtu","52":"prop-list","53":"alt-ifname","54":"perm-address","55":"proto-down-reason","56":"parent-dev-name","57":"parent-dev-bus-name","58":"gro-max-size","59":"tso-max-size","60":"tso-max-segs","61":"allmulti","62":"devlink-port","63":"gso-ipv4-max-size","64":"gro-ipv4-max-size","65":"dpll-pin","66":"max-pacing-offload-horizon","67":"netns-immutable","68":"headroom","69":"tailroom"}
function decodeIfinfomsgLinkAttrs(view: ByteView, position: number, end: number): IfinfomsgLinkAttrs {
  const { u8, u16, u32, data } = view
  if (end - position < 16) r.shortHeader("ifinfomsg", 16, position, end)
  const selector_ifi_family = u8[position]!
  let out: any = { ...IfinfomsgLinkAttrs_USUAL }
  out.ifiFamily = u8[position]!
  out.ifiType = u16[(position + 2) >> 1]!
  out.ifiIndex = (u32[(position + 4) >> 2]! | 0)
  out.ifiFlags = IFINFO_FLAGS_FLAGS(u32[(position + 8) >> 2]!)
  out.ifiChange = u32[(position + 12) >> 2]!
  let rare = false
  let unknown: RawAttribute[] | undefined
  let p = position + 16
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
        case 1: case 2: if (stop - at > 0) { const item = r.mac(view, at, stop); switch (type) { case 1: out.address = item; continue; default: out.broadcast = item; continue } } break
        case 3: case 6: { const item = r.decodeText(u8, at, stop); switch (type) { case 3: out.ifname = item; continue; default: out.qdisc = item; continue } }
        case 4: case 5: case 10: case 13: case 27: case 30: case 31: case 32: case 35: case 40: case 41: case 47: case 48: case 50: case 51: case 58: case 59: case 60: case 61: case 63: case 64: if (length === 8) { const item = u32[at >> 2]!; switch (type) { case 4: out.mtu = item; continue; case 5: out.link = item; continue; case 10: out.master = item; continue; case 13: out.txqlen = item; continue; case 27: out.group = item; continue; case 30: out.promiscuity = item; continue; case 31: out.numTxQueues = item; continue; case 32: out.numRxQueues = item; continue; case 35: out.carrierChanges = item; continue; case 40: out.gsoMaxSegs = item; continue; case 41: out.gsoMaxSize = item; continue; case 47: out.carrierUpCount = item; continue; case 48: out.carrierDownCount = item; continue; case 50: out.minMtu = item; continue; case 51: out.maxMtu = item; continue; case 58: out.groMaxSize = item; continue; case 59: out.tsoMaxSize = item; continue; case 60: out.tsoMaxSegs = item; continue; case 61: out.allmulti = item; continue; case 63: out.gsoIpv4MaxSize = item; continue; default: out.groIpv4MaxSize = item; continue } } break
        case 7: out.stats = decodeRtnlLinkStats(view, at, stop); continue
        case 14: out.map = decodeRtnlLinkIfmap(view, at, stop); continue
        case 16: case 17: case 33: case 39: case 67: if (length === 5) { const item = u8[at]!; switch (type) { case 16: out.operstate = item; continue; case 17: out.linkmode = item; continue; case 33: out.carrier = item; continue; case 39: out.protoDown = item; continue; default: out.netnsImmutable = item; continue } } break
        case 18: out.linkinfo = decodeLinkinfoAttrs(view, at, stop); continue
        case 23: out.stats64 = decodeRtnlLinkStats64(view, at, stop); continue
        case 26: out.afSpec = decodeAfSpecMsg(view, at, stop, selector_ifi_family); continue
        case 37: if (length === 8) { out.linkNetnsid = (u32[at >> 2]! | 0); continue } break
        case 43: out.xdp = decodeXdpAttrs(view, at, stop); continue
        case 62: out.devlinkPort = r.bytes(u8, at, stop); continue
        case 65: out.dpllPin = decodeLinkDpllPinAttrs(view, at, stop); continue
        case 66: if (length === 8 || length === 12) { out.maxPacingOffloadHorizon = (length === 12 ? data.getBigUint64(at, LE) : BigInt(data.getUint32(at, LE))); continue } break
        case 68: case 69: if (length === 6) { const item = u16[at >> 1]!; switch (type) { case 68: out.headroom = item; continue; default: out.tailroom = item; continue } } break
        case 42: continue
        default: {
          const more = restIfinfomsgLinkAttrs(view, position, p, type, length, out, rare)
          if (more === undefined) break
          out = more; rare = true
          continue
        }
      }
      unknown = r.keep(unknown, view, p, length)
    }
    type = -1
    if (p < end) r.leftover(p, end)
  } catch (error) { r.inAttribute(IfinfomsgLinkAttrs_NAMES, type, p, error) }
  if (unknown !== undefined) out.unknownAttributes = unknown
  return out
}
function encodeIfinfomsgLinkAttrs(w: Writer, value: any): void {
  r.expectObject(value, "ifinfomsg and link-attrs")
  const selector_ifi_family = value?.["ifiFamily"] ?? 0
  const header = w.zeros(16)
  w.pad()
  let key = ''
  try {
    for (key in value) {
      const item = value[key]
      if (item === undefined) continue
      switch (key) {
        case "ifiFamily": r.put.u8(w.view.data, header + 0, item, LE); break
        case "ifiType": r.put.u16(w.view.data, header + 2, item, LE); break
        case "ifiIndex": r.put.s32(w.view.data, header + 4, item, LE); break
        case "ifiFlags": r.put.u32(w.view.data, header + 8, Number(r.flagBits(IFINFO_FLAGS_BITS, item)), LE); break
        case "ifiChange": r.put.u32(w.view.data, header + 12, item, LE); break
        case "address": r.writeMac(w, 1, item); break
        case "broadcast": r.writeMac(w, 2, item); break
        case "ifname": r.writeString(w, 3, item); break
        case "mtu": w.u32(4, item); break
        case "link": w.u32(5, item); break
        case "qdisc": r.writeString(w, 6, item); break
        case "stats": { const start = w.startAttribute(7); encodeRtnlLinkStats(w, item); w.endNest(start) }; break
        case "cost": r.writeString(w, 8, item); break
        case "priority": r.writeString(w, 9, item); break
        case "master": w.u32(10, item); break
        case "wireless": r.writeString(w, 11, item); break
        case "protinfo": encodeProtinfoMsg(w, 12, item, selector_ifi_family); break
        case "txqlen": w.u32(13, item); break
        case "map": { const start = w.startAttribute(14); encodeRtnlLinkIfmap(w, item); w.endNest(start) }; break
        case "weight": w.u32(15, item); break
        case "operstate": w.u8(16, item); break
        case "linkmode": w.u8(17, item); break
        case "linkinfo": { const nest = w.startNest(18); encodeLinkinfoAttrs(w, item); w.endNest(nest) }; break
        case "netNsPid": w.u32(19, item); break
        case "ifalias": r.writeString(w, 20, item); break
        case "numVf": w.u32(21, item); break
        case "vfinfoList": { const nest = w.startNest(22); encodeVfinfoListAttrs(w, item); w.endNest(nest) }; break
        case "stats64": { const start = w.startAttribute(23); encodeRtnlLinkStats64(w, item); w.endNest(start) }; break
        case "vfPorts": { const nest = w.startNest(24); encodeVfPortsAttrs(w, item); w.endNest(nest) }; break
        case "portSelf": { const nest = w.startNest(25); encodePortSelfAttrs(w, item); w.endNest(nest) }; break
        case "afSpec": encodeAfSpecMsg(w, 26, item, selector_ifi_family); break
        case "group": w.u32(27, item); break
        case "netNsFd": w.u32(28, item); break
        case "extMask": w.u32(29, Number(r.flagBits(RTEXT_FILTER_BITS, item))); break
        case "promiscuity": w.u32(30, item); break
        case "numTxQueues": w.u32(31, item); break
        case "numRxQueues": w.u32(32, item); break
        case "carrier": w.u8(33, item); break
        case "physPortId": r.writeBytes(w, 34, item); break
        case "carrierChanges": w.u32(35, item); break
        case "physSwitchId": r.writeBytes(w, 36, item); break
        case "linkNetnsid": w.s32(37, item); break
        case "physPortName": r.writeString(w, 38, item); break
        case "protoDown": w.u8(39, item); break
        case "gsoMaxSegs": w.u32(40, item); break
        case "gsoMaxSize": w.u32(41, item); break
        case "xdp": { const nest = w.startNest(43); encodeXdpAttrs(w, item); w.endNest(nest) }; break
        case "event": w.u32(44, item); break
        case "newNetnsid": w.s32(45, item); break
        case "targetNetnsid": w.s32(46, item); break
        case "carrierUpCount": w.u32(47, item); break
        case "carrierDownCount": w.u32(48, item); break
        case "newIfindex": w.s32(49, item); break
        case "minMtu": w.u32(50, item); break
        case "maxMtu": w.u32(51, item); break
        case "propList": { const nest = w.startNest(52); encodePropListLinkAttrs(w, item); w.endNest(nest) }; break
        case "altIfname": r.writeString(w, 53, item); break
        case "permAddress": r.writeMac(w, 54, item); break
        case "protoDownReason": { const nest = w.startNest(55); encodeProtoDownReasonAttrs(w, item); w.endNest(nest) }; break
        case "parentDevName": r.writeString(w, 56, item); break
        case "parentDevBusName": r.writeString(w, 57, item); break
        case "groMaxSize": w.u32(58, item); break
        case "tsoMaxSize": w.u32(59, item); break
        case "tsoMaxSegs": w.u32(60, item); break
        case "allmulti": w.u32(61, item); break
        case "devlinkPort": r.writeBytes(w, 62, item); break
        case "gsoIpv4MaxSize": w.u32(63, item); break
        case "groIpv4MaxSize": w.u32(64, item); break
        case "dpllPin": { const nest = w.startNest(65); encodeLinkDpllPinAttrs(w, item); w.endNest(nest) }; break
        case "maxPacingOffloadHorizon": w.uint(66, item); break
        case "netnsImmutable": w.u8(67, item); break
        case "headroom": w.u16(68, item); break
        case "tailroom": w.u16(69, item); break
        case "unknownAttributes": r.writeUnknown(w, item); break
        default: r.unknownKey("ifinfomsg and link-attrs", ["ifiFamily","ifiType","ifiIndex","ifiFlags","ifiChange","address","broadcast","ifname","mtu","link","qdisc","stats","cost","priority","master","wireless","protinfo","txqlen","map","weight","operstate","linkmode","linkinfo","netNsPid","ifalias","numVf","vfinfoList","stats64","vfPorts","portSelf","afSpec","group","netNsFd","extMask","promiscuity","numTxQueues","numRxQueues","carrier","physPortId","carrierChanges","physSwitchId","linkNetnsid","physPortName","protoDown","gsoMaxSegs","gsoMaxSize","xdp","event","newNetnsid","targetNetnsid","carrierUpCount","carrierDownCount","newIfindex","minMtu","maxMtu","propList","altIfname","permAddress","protoDownReason","parentDevName","parentDevBusName","groMaxSize","tsoMaxSize","tsoMaxSegs","allmulti","devlinkPort","gsoIpv4MaxSize","groIpv4MaxSize","dpllPin","maxPacingOffloadHorizon","netnsImmutable","headroom","tailroom"])
      }
    }
  } catch (error) { r.at(key, -1, error) }
}
const IfStatsMsgStatsAttrs_NAMES: Readonly<Record<number, string>> = {"1":"link-64","2":"link-xstats","3":"link-xstats-slave","4":"link-offload-xstats","5":"af-spec"}
function decodeIfStatsMsgStatsAttrs(view: ByteView, position: number, end: number): IfStatsMsgStatsAttrs {
  const u16 = view.u16
  const { u8, u32 } = view
  if (end - position < 12) r.shortHeader("if-stats-msg", 12, position, end)
  let v0: RtnlLinkStats64 | undefined
  let v1: Uint8Array | undefined
  let v2: Uint8Array | undefined
  let v3: LinkOffloadXstats | undefined
  let v4: Uint8Array | undefined
  let unknown: RawAttribute[] | undefined
  let p = position + 12
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
        case 1: v0 = decodeRtnlLinkStats64(view, at, stop); continue
        case 2: case 3: case 5: { const item = r.bytes(u8, at, stop); switch (type) { case 2: v1 = item; continue; case 3: v2 = item; continue; default: v4 = item; continue } }
        case 4: v3 = decodeLinkOffloadXstats(view, at, stop); continue
      }
      unknown = r.keep(unknown, view, p, length)
    }
    type = -1
    if (p < end) r.leftover(p, end)
  } catch (error) { r.inAttribute(IfStatsMsgStatsAttrs_NAMES, type, p, error) }
  return {
    family: u8[position]!,
    ifindex: u32[(position + 4) >> 2]!,
    filterMask: u32[(position + 8) >> 2]!,
    link64: v0,
    linkXstats: v1,
    linkXstatsSlave: v2,
    linkOffloadXstats: v3,
    afSpec: v4,
    unknownAttributes: unknown,
  }
}
function encodeIfStatsMsgStatsAttrs(w: Writer, value: any): void {
  r.expectObject(value, "if-stats-msg and stats-attrs")
  const header = w.zeros(12)
  w.pad()
  let key = ''
  try {
    for (key in value) {
      const item = value[key]
      if (item === undefined) continue
      switch (key) {
        case "family": r.put.u8(w.view.data, header + 0, item, LE); break
        case "ifindex": r.put.u32(w.view.data, header + 4, item, LE); break
        case "filterMask": r.put.u32(w.view.data, header + 8, item, LE); break
        case "link64": { const start = w.startAttribute(1); encodeRtnlLinkStats64(w, item); w.endNest(start) }; break
        case "linkXstats": r.writeBytes(w, 2, item); break
        case "linkXstatsSlave": r.writeBytes(w, 3, item); break
        case "linkOffloadXstats": { const nest = w.startNest(4); encodeLinkOffloadXstats(w, item); w.endNest(nest) }; break
        case "afSpec": r.writeBytes(w, 5, item); break
        case "unknownAttributes": r.writeUnknown(w, item); break
        default: r.unknownKey("if-stats-msg and stats-attrs", ["family","ifindex","filterMask","link64","linkXstats","linkXstatsSlave","linkOffloadXstats","afSpec"])
      }
    }
  } catch (error) { r.at(key, -1, error) }
}
const LinkinfoBondAttrs_ALL = { mode: undefined, activeSlave: undefined, miimon: undefined, updelay: undefined, downdelay: undefined, useCarrier: undefined, arpInterval: undefined, arpIpTarget: undefined, arpValidate: undefined, arpAllTargets: undefined, primary: undefined, primaryReselect: undefined, failOverMac: undefined, xmitHashPolicy: undefined, resendIgmp: undefined, numPeerNotif: undefined, allSlavesActive: undefined, minLinks: undefined, lpInterval: undefined, packetsPerSlave: undefined, adLacpRate: undefined, adSelect: undefined, adInfo: undefined, adActorSysPrio: undefined, adUserPortKey: undefined, adActorSystem: undefined, tlbDynamicLb: undefined, peerNotifDelay: undefined, adLacpActive: undefined, missedMax: undefined, nsIp6Target: undefined, coupledControl: undefined, unknownAttributes: undefined }
const LinkinfoBondAttrs_NAMES: Readonly<Record<number, string>> = {"1":"mode","2":"active-slave","3":"miimon","4":"updelay","5":"downdelay","6":"use-carrier","7":"arp-interval","8":"arp-ip-target","9":"arp-validate","10":"arp-all-targets","11":"primary","12":"primary-reselect","13":"fail-over-mac","14":"xmit-hash-policy","15":"resend-igmp","16":"num-peer-notif","17":"all-slaves-active","18":"min-links","19":"lp-interval","20":"packets-per-slave","21":"ad-lacp-rate","22":"ad-select","23":"ad-info","24":"ad-actor-sys-prio","25":"ad-user-port-key","26":"ad-actor-system","27":"tlb-dynamic-lb","28":"peer-notif-delay","29":"ad-lacp-active","30":"missed-max","31":"ns-ip6-target","32":"coupled-control"}
function decodeLinkinfoBondAttrs(view: ByteView, position: number, end: number): LinkinfoBondAttrs {
  const { u8, u16, u32 } = view
  let v0: number | undefined
  let v1: number | undefined
  let v2: number | undefined
  let v3: number | undefined
  let v4: number | undefined
  let v5: number | undefined
  let v6: number | undefined
  let v7: readonly string[] | undefined
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
  let v22: BondAdInfoAttrs | undefined
  let v23: number | undefined
  let v24: number | undefined
  let v25: string | undefined
  let v26: number | undefined
  let v27: number | undefined
  let v28: number | undefined
  let v29: number | undefined
  let v30: readonly string[] | undefined
  let v31: number | undefined
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
        case 1: case 6: case 12: case 13: case 14: case 16: case 17: case 21: case 22: case 27: case 29: case 30: case 32: if (length === 5) { const item = u8[at]!; switch (type) { case 1: v0 = item; continue; case 6: v5 = item; continue; case 12: v11 = item; continue; case 13: v12 = item; continue; case 14: v13 = item; continue; case 16: v15 = item; continue; case 17: v16 = item; continue; case 21: v20 = item; continue; case 22: v21 = item; continue; case 27: v26 = item; continue; case 29: v28 = item; continue; case 30: v29 = item; continue; default: v31 = item; continue } } break
        case 2: case 3: case 4: case 5: case 7: case 9: case 10: case 11: case 15: case 18: case 19: case 20: case 28: if (length === 8) { const item = u32[at >> 2]!; switch (type) { case 2: v1 = item; continue; case 3: v2 = item; continue; case 4: v3 = item; continue; case 5: v4 = item; continue; case 7: v6 = item; continue; case 9: v8 = item; continue; case 10: v9 = item; continue; case 11: v10 = item; continue; case 15: v14 = item; continue; case 18: v17 = item; continue; case 19: v18 = item; continue; case 20: v19 = item; continue; default: v27 = item; continue } } break
        case 8: { const item = r.indexedArray(view, at, stop, (_index, at, stop) => stop - at === 4 ? r.ip(view, at, at + 4) : undefined); if (item === undefined) break; v7 = item; continue }
        case 23: v22 = decodeBondAdInfoAttrs(view, at, stop); continue
        case 24: case 25: if (length === 6) { const item = u16[at >> 1]!; switch (type) { case 24: v23 = item; continue; default: v24 = item; continue } } break
        case 26: if (stop - at > 0) { v25 = r.mac(view, at, stop); continue } break
        case 31: { const item = r.indexedArray(view, at, stop, (_index, at, stop) => stop - at === 4 || stop - at === 16 ? r.ip(view, at, stop) : undefined); if (item === undefined) break; v30 = item; continue }
      }
      unknown = r.keep(unknown, view, p, length)
    }
    type = -1
    if (p < end) r.leftover(p, end)
  } catch (error) { r.inAttribute(LinkinfoBondAttrs_NAMES, type, p, error) }
  const out: any = { ...LinkinfoBondAttrs_ALL }
  out.mode = v0
  out.activeSlave = v1
  out.miimon = v2
  out.updelay = v3
  out.downdelay = v4
  out.useCarrier = v5
  out.arpInterval = v6
  out.arpIpTarget = v7
  out.arpValidate = v8
  out.arpAllTargets = v9
  out.primary = v10
  out.primaryReselect = v11
  out.failOverMac = v12
  out.xmitHashPolicy = v13
  out.resendIgmp = v14
  out.numPeerNotif = v15
  out.allSlavesActive = v16
  out.minLinks = v17
  out.lpInterval = v18
  out.packetsPerSlave = v19
  out.adLacpRate = v20
  out.adSelect = v21
  out.adInfo = v22
  out.adActorSysPrio = v23
  out.adUserPortKey = v24
  out.adActorSystem = v25
  out.tlbDynamicLb = v26
  out.peerNotifDelay = v27
  out.adLacpActive = v28
  out.missedMax = v29
  out.nsIp6Target = v30
  out.coupledControl = v31
  out.unknownAttributes = unknown
  return out
}
function encodeLinkinfoBondAttrs(w: Writer, value: any): void {
  r.expectObject(value, "linkinfo-bond-attrs")
  let key = ''
  let index = -1
  try {
    for (key in value) {
      const item = value[key]
      if (item === undefined) continue
      switch (key) {
        case "mode": w.u8(1, item); break
        case "activeSlave": w.u32(2, item); break
        case "miimon": w.u32(3, item); break
        case "updelay": w.u32(4, item); break
        case "downdelay": w.u32(5, item); break
        case "useCarrier": w.u8(6, item); break
        case "arpInterval": w.u32(7, item); break
        case "arpIpTarget": { const array = w.startNest(8); r.expectArray(item); const list = item as readonly any[]; for (let i = 0; i < list.length; i++) { index = i; const item = list[i]; w.binary(i + 1, r.ipv4Bytes(item)) } index = -1; w.endNest(array) }; break
        case "arpValidate": w.u32(9, item); break
        case "arpAllTargets": w.u32(10, item); break
        case "primary": w.u32(11, item); break
        case "primaryReselect": w.u8(12, item); break
        case "failOverMac": w.u8(13, item); break
        case "xmitHashPolicy": w.u8(14, item); break
        case "resendIgmp": w.u32(15, item); break
        case "numPeerNotif": w.u8(16, item); break
        case "allSlavesActive": w.u8(17, item); break
        case "minLinks": w.u32(18, item); break
        case "lpInterval": w.u32(19, item); break
        case "packetsPerSlave": w.u32(20, item); break
        case "adLacpRate": w.u8(21, item); break
        case "adSelect": w.u8(22, item); break
        case "adInfo": { const nest = w.startNest(23); encodeBondAdInfoAttrs(w, item); w.endNest(nest) }; break
        case "adActorSysPrio": w.u16(24, item); break
        case "adUserPortKey": w.u16(25, item); break
        case "adActorSystem": r.writeMac(w, 26, item); break
        case "tlbDynamicLb": w.u8(27, item); break
        case "peerNotifDelay": w.u32(28, item); break
        case "adLacpActive": w.u8(29, item); break
        case "missedMax": w.u8(30, item); break
        case "nsIp6Target": { const array = w.startNest(31); r.expectArray(item); const list = item as readonly any[]; for (let i = 0; i < list.length; i++) { index = i; const item = list[i]; r.writeIp(w, i + 1, item) } index = -1; w.endNest(array) }; break
        case "coupledControl": w.u8(32, item); break
        case "unknownAttributes": r.writeUnknown(w, item); break
        default: r.unknownKey("linkinfo-bond-attrs", ["mode","activeSlave","miimon","updelay","downdelay","useCarrier","arpInterval","arpIpTarget","arpValidate","arpAllTargets","primary","primaryReselect","failOverMac","xmitHashPolicy","resendIgmp","numPeerNotif","allSlavesActive","minLinks","lpInterval","packetsPerSlave","adLacpRate","adSelect","adInfo","adActorSysPrio","adUserPortKey","adActorSystem","tlbDynamicLb","peerNotifDelay","adLacpActive","missedMax","nsIp6Target","coupledControl"])
      }
    }
  } catch (error) { r.at(key, index, error) }
}
const VLAN_PROTOCOLS_NUMBERS: ReadonlyMap<string, number | bigint> = new Map<string, number | bigint>([["8021q", 33024], ["8021ad", 34984]])
const VLAN_PROTOCOLS_NAMES: Readonly<Record<number | string, VlanProtocols>> = { 33024: "8021q", 34984: "8021ad" }
const IflaBridgeId_ALL = { prio: undefined, addr: undefined, trailingBytes: undefined }
function decodeIflaBridgeId(view: ByteView, position: number, end: number): IflaBridgeId {
  const { data } = view
  const left = end - position
  const out: any = { ...IflaBridgeId_ALL }
  out.prio = left >= 2 ? data.getUint16(position, false) : undefined
  out.addr = left >= 8 ? r.mac(view, position + 2, position + 2 + 6) : undefined
  out.trailingBytes = left > 8 ? view.u8.slice(position + 8, end) : undefined
  return out
}
function putIflaBridgeId(w: Writer, at: number, value: any): void {
  r.expectObject(value, "ifla-bridge-id")
  let key = ''
  try {
    for (key in value) {
      const item = value[key]
      if (item === undefined) continue
      switch (key) {
        case "prio": r.put.u16(w.view.data, at, item, false); break
        case "addr": r.putBytes(w, at + 2, 6, r.macBytes(item)); break
        case "trailingBytes": break
        default: r.unknownKey("struct ifla-bridge-id", ["prio","addr"])
      }
    }
  } catch (error) { r.at(key, -1, error) }
}
function encodeIflaBridgeId(w: Writer, value: any): void {
  const at = w.zeros(8)
  putIflaBridgeId(w, at, value)
  if (value.trailingBytes !== undefined) w.raw(value.trailingBytes)
}
const BrBooloptMulti_ALL = { optval: undefined, optmask: undefined, trailingBytes: undefined }
function decodeBrBooloptMulti(view: ByteView, position: number, end: number): BrBooloptMulti {
  const { u32 } = view
  const left = end - position
  const out: any = { ...BrBooloptMulti_ALL }
  out.optval = left >= 4 ? u32[position >> 2]! : undefined
  out.optmask = left >= 8 ? u32[(position + 4) >> 2]! : undefined
  out.trailingBytes = left > 8 ? view.u8.slice(position + 8, end) : undefined
  return out
}
function putBrBooloptMulti(w: Writer, at: number, value: any): void {
  r.expectObject(value, "br-boolopt-multi")
  let key = ''
  try {
    for (key in value) {
      const item = value[key]
      if (item === undefined) continue
      switch (key) {
        case "optval": r.put.u32(w.view.data, at, item, LE); break
        case "optmask": r.put.u32(w.view.data, at + 4, item, LE); break
        case "trailingBytes": break
        default: r.unknownKey("struct br-boolopt-multi", ["optval","optmask"])
      }
    }
  } catch (error) { r.at(key, -1, error) }
}
function encodeBrBooloptMulti(w: Writer, value: any): void {
  const at = w.zeros(8)
  putBrBooloptMulti(w, at, value)
  if (value.trailingBytes !== undefined) w.raw(value.trailingBytes)
}
const LinkinfoBridgeAttrs_ALL = { forwardDelay: undefined, helloTime: undefined, maxAge: undefined, ageingTime: undefined, stpState: undefined, priority: undefined, vlanFiltering: undefined, vlanProtocol: undefined, groupFwdMask: undefined, rootId: undefined, bridgeId: undefined, rootPort: undefined, rootPathCost: undefined, topologyChange: undefined, topologyChangeDetected: undefined, helloTimer: undefined, tcnTimer: undefined, topologyChangeTimer: undefined, gcTimer: undefined, groupAddr: undefined, fdbFlush: undefined, mcastRouter: undefined, mcastSnooping: undefined, mcastQueryUseIfaddr: undefined, mcastQuerier: undefined, mcastHashElasticity: undefined, mcastHashMax: undefined, mcastLastMemberCnt: undefined, mcastStartupQueryCnt: undefined, mcastLastMemberIntvl: undefined, mcastMembershipIntvl: undefined, mcastQuerierIntvl: undefined, mcastQueryIntvl: undefined, mcastQueryResponseIntvl: undefined, mcastStartupQueryIntvl: undefined, nfCallIptables: undefined, nfCallIp6tables: undefined, nfCallArptables: undefined, vlanDefaultPvid: undefined, vlanStatsEnabled: undefined, mcastStatsEnabled: undefined, mcastIgmpVersion: undefined, mcastMldVersion: undefined, vlanStatsPerPort: undefined, multiBoolopt: undefined, mcastQuerierState: undefined, fdbNLearned: undefined, fdbMaxLearned: undefined, unknownAttributes: undefined }
const LinkinfoBridgeAttrs_NAMES: Readonly<Record<number, string>> = {"1":"forward-delay","2":"hello-time","3":"max-age","4":"ageing-time","5":"stp-state","6":"priority","7":"vlan-filtering","8":"vlan-protocol","9":"group-fwd-mask","10":"root-id","11":"bridge-id","12":"root-port","13":"root-path-cost","14":"topology-change","15":"topology-change-detected","16":"hello-timer","17":"tcn-timer","18":"topology-change-timer","19":"gc-timer","20":"group-addr","21":"fdb-flush","22":"mcast-router","23":"mcast-snooping","24":"mcast-query-use-ifaddr","25":"mcast-querier","26":"mcast-hash-elasticity","27":"mcast-hash-max","28":"mcast-last-member-cnt","29":"mcast-startup-query-cnt","30":"mcast-last-member-intvl","31":"mcast-membership-intvl","32":"mcast-querier-intvl","33":"mcast-query-intvl","34":"mcast-query-response-intvl","35":"mcast-startup-query-intvl","36":"nf-call-iptables","37":"nf-call-ip6tables","38":"nf-call-arptables","39":"vlan-default-pvid","41":"vlan-stats-enabled","42":"mcast-stats-enabled","43":"mcast-igmp-version","44":"mcast-mld-version","45":"vlan-stats-per-port","46":"multi-boolopt","47":"mcast-querier-state","48":"fdb-n-learned","49":"fdb-max-learned"}
function decodeLinkinfoBridgeAttrs(view: ByteView, position: number, end: number): LinkinfoBridgeAttrs {
  const { u8, u16, u32, data } = view
  const out: any = { ...LinkinfoBridgeAttrs_ALL }
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
        case 1: case 2: case 3: case 4: case 5: case 13: case 26: case 27: case 28: case 29: case 48: case 49: if (length === 8) { const item = u32[at >> 2]!; switch (type) { case 1: out.forwardDelay = item; continue; case 2: out.helloTime = item; continue; case 3: out.maxAge = item; continue; case 4: out.ageingTime = item; continue; case 5: out.stpState = item; continue; case 13: out.rootPathCost = item; continue; case 26: out.mcastHashElasticity = item; continue; case 27: out.mcastHashMax = item; continue; case 28: out.mcastLastMemberCnt = item; continue; case 29: out.mcastStartupQueryCnt = item; continue; case 48: out.fdbNLearned = item; continue; default: out.fdbMaxLearned = item; continue } } break
        case 6: case 9: case 12: case 39: if (length === 6) { const item = u16[at >> 1]!; switch (type) { case 6: out.priority = item; continue; case 9: out.groupFwdMask = item; continue; case 12: out.rootPort = item; continue; default: out.vlanDefaultPvid = item; continue } } break
        case 7: case 14: case 15: case 22: case 23: case 24: case 25: case 36: case 37: case 38: case 41: case 42: case 43: case 44: case 45: if (length === 5) { const item = u8[at]!; switch (type) { case 7: out.vlanFiltering = item; continue; case 14: out.topologyChange = item; continue; case 15: out.topologyChangeDetected = item; continue; case 22: out.mcastRouter = item; continue; case 23: out.mcastSnooping = item; continue; case 24: out.mcastQueryUseIfaddr = item; continue; case 25: out.mcastQuerier = item; continue; case 36: out.nfCallIptables = item; continue; case 37: out.nfCallIp6tables = item; continue; case 38: out.nfCallArptables = item; continue; case 41: out.vlanStatsEnabled = item; continue; case 42: out.mcastStatsEnabled = item; continue; case 43: out.mcastIgmpVersion = item; continue; case 44: out.mcastMldVersion = item; continue; default: out.vlanStatsPerPort = item; continue } } break
        case 8: if (length === 6) { out.vlanProtocol = (VLAN_PROTOCOLS_NAMES[data.getUint16(at, false)] ?? data.getUint16(at, false)); continue } break
        case 10: case 11: { const item = decodeIflaBridgeId(view, at, stop); switch (type) { case 10: out.rootId = item; continue; default: out.bridgeId = item; continue } }
        case 16: case 17: case 18: case 19: case 30: case 31: case 32: case 33: case 34: case 35: if (length === 12) { const item = r.u64(view, at, LE); switch (type) { case 16: out.helloTimer = item; continue; case 17: out.tcnTimer = item; continue; case 18: out.topologyChangeTimer = item; continue; case 19: out.gcTimer = item; continue; case 30: out.mcastLastMemberIntvl = item; continue; case 31: out.mcastMembershipIntvl = item; continue; case 32: out.mcastQuerierIntvl = item; continue; case 33: out.mcastQueryIntvl = item; continue; case 34: out.mcastQueryResponseIntvl = item; continue; default: out.mcastStartupQueryIntvl = item; continue } } break
        case 20: if (stop - at > 0) { out.groupAddr = r.mac(view, at, stop); continue } break
        case 21: case 47: { const item = r.bytes(u8, at, stop); switch (type) { case 21: out.fdbFlush = item; continue; default: out.mcastQuerierState = item; continue } }
        case 46: out.multiBoolopt = decodeBrBooloptMulti(view, at, stop); continue
        case 40: continue
      }
      unknown = r.keep(unknown, view, p, length)
    }
    type = -1
    if (p < end) r.leftover(p, end)
  } catch (error) { r.inAttribute(LinkinfoBridgeAttrs_NAMES, type, p, error) }
  if (unknown !== undefined) out.unknownAttributes = unknown
  return out
}
function encodeLinkinfoBridgeAttrs(w: Writer, value: any): void {
  r.expectObject(value, "linkinfo-bridge-attrs")
  let key = ''
  try {
    for (key in value) {
      const item = value[key]
      if (item === undefined) continue
      switch (key) {
        case "forwardDelay": w.u32(1, item); break
        case "helloTime": w.u32(2, item); break
        case "maxAge": w.u32(3, item); break
        case "ageingTime": w.u32(4, item); break
        case "stpState": w.u32(5, item); break
        case "priority": w.u16(6, item); break
        case "vlanFiltering": w.u8(7, item); break
        case "vlanProtocol": w.u16(8, r.enumNumber(VLAN_PROTOCOLS_NUMBERS, item), false); break
        case "groupFwdMask": w.u16(9, item); break
        case "rootId": { const start = w.startAttribute(10); encodeIflaBridgeId(w, item); w.endNest(start) }; break
        case "bridgeId": { const start = w.startAttribute(11); encodeIflaBridgeId(w, item); w.endNest(start) }; break
        case "rootPort": w.u16(12, item); break
        case "rootPathCost": w.u32(13, item); break
        case "topologyChange": w.u8(14, item); break
        case "topologyChangeDetected": w.u8(15, item); break
        case "helloTimer": w.u64(16, item); break
        case "tcnTimer": w.u64(17, item); break
        case "topologyChangeTimer": w.u64(18, item); break
        case "gcTimer": w.u64(19, item); break
        case "groupAddr": r.writeMac(w, 20, item); break
        case "fdbFlush": r.writeBytes(w, 21, item); break
        case "mcastRouter": w.u8(22, item); break
        case "mcastSnooping": w.u8(23, item); break
        case "mcastQueryUseIfaddr": w.u8(24, item); break
        case "mcastQuerier": w.u8(25, item); break
        case "mcastHashElasticity": w.u32(26, item); break
        case "mcastHashMax": w.u32(27, item); break
        case "mcastLastMemberCnt": w.u32(28, item); break
        case "mcastStartupQueryCnt": w.u32(29, item); break
        case "mcastLastMemberIntvl": w.u64(30, item); break
        case "mcastMembershipIntvl": w.u64(31, item); break
        case "mcastQuerierIntvl": w.u64(32, item); break
        case "mcastQueryIntvl": w.u64(33, item); break
        case "mcastQueryResponseIntvl": w.u64(34, item); break
        case "mcastStartupQueryIntvl": w.u64(35, item); break
        case "nfCallIptables": w.u8(36, item); break
        case "nfCallIp6tables": w.u8(37, item); break
        case "nfCallArptables": w.u8(38, item); break
        case "vlanDefaultPvid": w.u16(39, item); break
        case "vlanStatsEnabled": w.u8(41, item); break
        case "mcastStatsEnabled": w.u8(42, item); break
        case "mcastIgmpVersion": w.u8(43, item); break
        case "mcastMldVersion": w.u8(44, item); break
        case "vlanStatsPerPort": w.u8(45, item); break
        case "multiBoolopt": { const start = w.startAttribute(46); encodeBrBooloptMulti(w, item); w.endNest(start) }; break
        case "mcastQuerierState": r.writeBytes(w, 47, item); break
        case "fdbNLearned": w.u32(48, item); break
        case "fdbMaxLearned": w.u32(49, item); break
        case "unknownAttributes": r.writeUnknown(w, item); break
        default: r.unknownKey("linkinfo-bridge-attrs", ["forwardDelay","helloTime","maxAge","ageingTime","stpState","priority","vlanFiltering","vlanProtocol","groupFwdMask","rootId","bridgeId","rootPort","rootPathCost","topologyChange","topologyChangeDetected","helloTimer","tcnTimer","topologyChangeTimer","gcTimer","groupAddr","fdbFlush","mcastRouter","mcastSnooping","mcastQueryUseIfaddr","mcastQuerier","mcastHashElasticity","mcastHashMax","mcastLastMemberCnt","mcastStartupQueryCnt","mcastLastMemberIntvl","mcastMembershipIntvl","mcastQuerierIntvl","mcastQueryIntvl","mcastQueryResponseIntvl","mcastStartupQueryIntvl","nfCallIptables","nfCallIp6tables","nfCallArptables","vlanDefaultPvid","vlanStatsEnabled","mcastStatsEnabled","mcastIgmpVersion","mcastMldVersion","vlanStatsPerPort","multiBoolopt","mcastQuerierState","fdbNLearned","fdbMaxLearned"])
      }
    }
  } catch (error) { r.at(key, -1, error) }
}
const LinkinfoGreAttrs_ALL = { link: undefined, iflags: undefined, oflags: undefined, ikey: undefined, okey: undefined, local: undefined, remote: undefined, ttl: undefined, tos: undefined, pmtudisc: undefined, encapLimit: undefined, flowinfo: undefined, flags: undefined, encapType: undefined, encapFlags: undefined, encapSport: undefined, encapDport: undefined, collectMetadata: undefined, ignoreDf: undefined, fwmark: undefined, erspanIndex: undefined, erspanVer: undefined, erspanDir: undefined, erspanHwid: undefined, unknownAttributes: undefined }
const LinkinfoGreAttrs_NAMES: Readonly<Record<number, string>> = {"1":"link","2":"iflags","3":"oflags","4":"ikey","5":"okey","6":"local","7":"remote","8":"ttl","9":"tos","10":"pmtudisc","11":"encap-limit","12":"flowinfo","13":"flags","14":"encap-type","15":"encap-flags","16":"encap-sport","17":"encap-dport","18":"collect-metadata","19":"ignore-df","20":"fwmark","21":"erspan-index","22":"erspan-ver","23":"erspan-dir","24":"erspan-hwid"}
function decodeLinkinfoGreAttrs(view: ByteView, position: number, end: number): LinkinfoGreAttrs {
  const { u8, u16, u32, data } = view
  let v0: number | undefined
  let v1: number | undefined
  let v2: number | undefined
  let v3: number | undefined
  let v4: number | undefined
  let v5: string | undefined
  let v6: string | undefined
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
  let v17: boolean | undefined
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
      const stop = p + length
      switch (type) {
        case 1: case 13: case 20: case 21: if (length === 8) { const item = u32[at >> 2]!; switch (type) { case 1: v0 = item; continue; case 13: v12 = item; continue; case 20: v19 = item; continue; default: v20 = item; continue } } break
        case 2: case 3: case 16: case 17: if (length === 6) { const item = data.getUint16(at, false); switch (type) { case 2: v1 = item; continue; case 3: v2 = item; continue; case 16: v15 = item; continue; default: v16 = item; continue } } break
        case 4: case 5: case 12: if (length === 8) { const item = data.getUint32(at, false); switch (type) { case 4: v3 = item; continue; case 5: v4 = item; continue; default: v11 = item; continue } } break
        case 6: case 7: if (length === 8 || length === 20) { const item = r.ip(view, at, stop); switch (type) { case 6: v5 = item; continue; default: v6 = item; continue } } break
        case 8: case 9: case 10: case 11: case 19: case 22: case 23: if (length === 5) { const item = u8[at]!; switch (type) { case 8: v7 = item; continue; case 9: v8 = item; continue; case 10: v9 = item; continue; case 11: v10 = item; continue; case 19: v18 = item; continue; case 22: v21 = item; continue; default: v22 = item; continue } } break
        case 14: case 15: case 24: if (length === 6) { const item = u16[at >> 1]!; switch (type) { case 14: v13 = item; continue; case 15: v14 = item; continue; default: v23 = item; continue } } break
        case 18: if (length === 4) { v17 = true; continue } break
      }
      unknown = r.keep(unknown, view, p, length)
    }
    type = -1
    if (p < end) r.leftover(p, end)
  } catch (error) { r.inAttribute(LinkinfoGreAttrs_NAMES, type, p, error) }
  const out: any = { ...LinkinfoGreAttrs_ALL }
  out.link = v0
  out.iflags = v1
  out.oflags = v2
  out.ikey = v3
  out.okey = v4
  out.local = v5
  out.remote = v6
  out.ttl = v7
  out.tos = v8
  out.pmtudisc = v9
  out.encapLimit = v10
  out.flowinfo = v11
  out.flags = v12
  out.encapType = v13
  out.encapFlags = v14
  out.encapSport = v15
  out.encapDport = v16
  out.collectMetadata = v17
  out.ignoreDf = v18
  out.fwmark = v19
  out.erspanIndex = v20
  out.erspanVer = v21
  out.erspanDir = v22
  out.erspanHwid = v23
  out.unknownAttributes = unknown
  return out
}
function encodeLinkinfoGreAttrs(w: Writer, value: any): void {
  r.expectObject(value, "linkinfo-gre-attrs")
  let key = ''
  try {
    for (key in value) {
      const item = value[key]
      if (item === undefined) continue
      switch (key) {
        case "link": w.u32(1, item); break
        case "iflags": w.u16(2, item, false); break
        case "oflags": w.u16(3, item, false); break
        case "ikey": w.u32(4, item, false); break
        case "okey": w.u32(5, item, false); break
        case "local": r.writeIp(w, 6, item); break
        case "remote": r.writeIp(w, 7, item); break
        case "ttl": w.u8(8, item); break
        case "tos": w.u8(9, item); break
        case "pmtudisc": w.u8(10, item); break
        case "encapLimit": w.u8(11, item); break
        case "flowinfo": w.u32(12, item, false); break
        case "flags": w.u32(13, item); break
        case "encapType": w.u16(14, item); break
        case "encapFlags": w.u16(15, item); break
        case "encapSport": w.u16(16, item, false); break
        case "encapDport": w.u16(17, item, false); break
        case "collectMetadata": r.writeFlag(w, 18, item); break
        case "ignoreDf": w.u8(19, item); break
        case "fwmark": w.u32(20, item); break
        case "erspanIndex": w.u32(21, item); break
        case "erspanVer": w.u8(22, item); break
        case "erspanDir": w.u8(23, item); break
        case "erspanHwid": w.u16(24, item); break
        case "unknownAttributes": r.writeUnknown(w, item); break
        default: r.unknownKey("linkinfo-gre-attrs", ["link","iflags","oflags","ikey","okey","local","remote","ttl","tos","pmtudisc","encapLimit","flowinfo","flags","encapType","encapFlags","encapSport","encapDport","collectMetadata","ignoreDf","fwmark","erspanIndex","erspanVer","erspanDir","erspanHwid"])
      }
    }
  } catch (error) { r.at(key, -1, error) }
}
const LinkinfoGre6Attrs_ALL = { link: undefined, iflags: undefined, oflags: undefined, ikey: undefined, okey: undefined, local: undefined, remote: undefined, ttl: undefined, encapLimit: undefined, flowinfo: undefined, flags: undefined, encapType: undefined, encapFlags: undefined, encapSport: undefined, encapDport: undefined, collectMetadata: undefined, fwmark: undefined, erspanIndex: undefined, erspanVer: undefined, erspanDir: undefined, erspanHwid: undefined, unknownAttributes: undefined }
const LinkinfoGre6Attrs_NAMES: Readonly<Record<number, string>> = {"1":"link","2":"iflags","3":"oflags","4":"ikey","5":"okey","6":"local","7":"remote","8":"ttl","11":"encap-limit","12":"flowinfo","13":"flags","14":"encap-type","15":"encap-flags","16":"encap-sport","17":"encap-dport","18":"collect-metadata","20":"fwmark","21":"erspan-index","22":"erspan-ver","23":"erspan-dir","24":"erspan-hwid"}
function decodeLinkinfoGre6Attrs(view: ByteView, position: number, end: number): LinkinfoGre6Attrs {
  const { u8, u16, u32, data } = view
  let v0: number | undefined
  let v1: number | undefined
  let v2: number | undefined
  let v3: number | undefined
  let v4: number | undefined
  let v5: string | undefined
  let v6: string | undefined
  let v7: number | undefined
  let v8: number | undefined
  let v9: number | undefined
  let v10: number | undefined
  let v11: number | undefined
  let v12: number | undefined
  let v13: number | undefined
  let v14: number | undefined
  let v15: boolean | undefined
  let v16: number | undefined
  let v17: number | undefined
  let v18: number | undefined
  let v19: number | undefined
  let v20: number | undefined
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
        case 1: case 13: case 20: case 21: if (length === 8) { const item = u32[at >> 2]!; switch (type) { case 1: v0 = item; continue; case 13: v10 = item; continue; case 20: v16 = item; continue; default: v17 = item; continue } } break
        case 2: case 3: case 16: case 17: if (length === 6) { const item = data.getUint16(at, false); switch (type) { case 2: v1 = item; continue; case 3: v2 = item; continue; case 16: v13 = item; continue; default: v14 = item; continue } } break
        case 4: case 5: case 12: if (length === 8) { const item = data.getUint32(at, false); switch (type) { case 4: v3 = item; continue; case 5: v4 = item; continue; default: v9 = item; continue } } break
        case 6: case 7: if (length === 8 || length === 20) { const item = r.ip(view, at, stop); switch (type) { case 6: v5 = item; continue; default: v6 = item; continue } } break
        case 8: case 11: case 22: case 23: if (length === 5) { const item = u8[at]!; switch (type) { case 8: v7 = item; continue; case 11: v8 = item; continue; case 22: v18 = item; continue; default: v19 = item; continue } } break
        case 14: case 15: case 24: if (length === 6) { const item = u16[at >> 1]!; switch (type) { case 14: v11 = item; continue; case 15: v12 = item; continue; default: v20 = item; continue } } break
        case 18: if (length === 4) { v15 = true; continue } break
      }
      unknown = r.keep(unknown, view, p, length)
    }
    type = -1
    if (p < end) r.leftover(p, end)
  } catch (error) { r.inAttribute(LinkinfoGre6Attrs_NAMES, type, p, error) }
  const out: any = { ...LinkinfoGre6Attrs_ALL }
  out.link = v0
  out.iflags = v1
  out.oflags = v2
  out.ikey = v3
  out.okey = v4
  out.local = v5
  out.remote = v6
  out.ttl = v7
  out.encapLimit = v8
  out.flowinfo = v9
  out.flags = v10
  out.encapType = v11
  out.encapFlags = v12
  out.encapSport = v13
  out.encapDport = v14
  out.collectMetadata = v15
  out.fwmark = v16
  out.erspanIndex = v17
  out.erspanVer = v18
  out.erspanDir = v19
  out.erspanHwid = v20
  out.unknownAttributes = unknown
  return out
}
function encodeLinkinfoGre6Attrs(w: Writer, value: any): void {
  r.expectObject(value, "linkinfo-gre6-attrs")
  let key = ''
  try {
    for (key in value) {
      const item = value[key]
      if (item === undefined) continue
      switch (key) {
        case "link": w.u32(1, item); break
        case "iflags": w.u16(2, item, false); break
        case "oflags": w.u16(3, item, false); break
        case "ikey": w.u32(4, item, false); break
        case "okey": w.u32(5, item, false); break
        case "local": r.writeIp(w, 6, item); break
        case "remote": r.writeIp(w, 7, item); break
        case "ttl": w.u8(8, item); break
        case "encapLimit": w.u8(11, item); break
        case "flowinfo": w.u32(12, item, false); break
        case "flags": w.u32(13, item); break
        case "encapType": w.u16(14, item); break
        case "encapFlags": w.u16(15, item); break
        case "encapSport": w.u16(16, item, false); break
        case "encapDport": w.u16(17, item, false); break
        case "collectMetadata": r.writeFlag(w, 18, item); break
        case "fwmark": w.u32(20, item); break
        case "erspanIndex": w.u32(21, item); break
        case "erspanVer": w.u8(22, item); break
        case "erspanDir": w.u8(23, item); break
        case "erspanHwid": w.u16(24, item); break
        case "unknownAttributes": r.writeUnknown(w, item); break
        default: r.unknownKey("linkinfo-gre6-attrs", ["link","iflags","oflags","ikey","okey","local","remote","ttl","encapLimit","flowinfo","flags","encapType","encapFlags","encapSport","encapDport","collectMetadata","fwmark","erspanIndex","erspanVer","erspanDir","erspanHwid"])
      }
    }
  } catch (error) { r.at(key, -1, error) }
}
const IflaGenevePortRange_ALL = { low: undefined, high: undefined, trailingBytes: undefined }
function decodeIflaGenevePortRange(view: ByteView, position: number, end: number): IflaGenevePortRange {
  const { data } = view
  const left = end - position
  const out: any = { ...IflaGenevePortRange_ALL }
  out.low = left >= 2 ? data.getUint16(position, false) : undefined
  out.high = left >= 4 ? data.getUint16(position + 2, false) : undefined
  out.trailingBytes = left > 4 ? view.u8.slice(position + 4, end) : undefined
  return out
}
function putIflaGenevePortRange(w: Writer, at: number, value: any): void {
  r.expectObject(value, "ifla-geneve-port-range")
  let key = ''
  try {
    for (key in value) {
      const item = value[key]
      if (item === undefined) continue
      switch (key) {
        case "low": r.put.u16(w.view.data, at, item, false); break
        case "high": r.put.u16(w.view.data, at + 2, item, false); break
        case "trailingBytes": break
        default: r.unknownKey("struct ifla-geneve-port-range", ["low","high"])
      }
    }
  } catch (error) { r.at(key, -1, error) }
}
function encodeIflaGenevePortRange(w: Writer, value: any): void {
  const at = w.zeros(4)
  putIflaGenevePortRange(w, at, value)
  if (value.trailingBytes !== undefined) w.raw(value.trailingBytes)
}
const LinkinfoGeneveAttrs_ALL = { id: undefined, remote: undefined, ttl: undefined, tos: undefined, port: undefined, collectMetadata: undefined, remote6: undefined, udpCsum: undefined, udpZeroCsum6Tx: undefined, udpZeroCsum6Rx: undefined, label: undefined, ttlInherit: undefined, df: undefined, innerProtoInherit: undefined, portRange: undefined, unknownAttributes: undefined }
const LinkinfoGeneveAttrs_NAMES: Readonly<Record<number, string>> = {"1":"id","2":"remote","3":"ttl","4":"tos","5":"port","6":"collect-metadata","7":"remote6","8":"udp-csum","9":"udp-zero-csum6-tx","10":"udp-zero-csum6-rx","11":"label","12":"ttl-inherit","13":"df","14":"inner-proto-inherit","15":"port-range"}
function decodeLinkinfoGeneveAttrs(view: ByteView, position: number, end: number): LinkinfoGeneveAttrs {
  const u16 = view.u16
  const { u8, u32, data } = view
  let v0: number | undefined
  let v1: string | undefined
  let v2: number | undefined
  let v3: number | undefined
  let v4: number | undefined
  let v5: boolean | undefined
  let v6: string | undefined
  let v7: number | undefined
  let v8: number | undefined
  let v9: number | undefined
  let v10: number | undefined
  let v11: number | undefined
  let v12: number | undefined
  let v13: boolean | undefined
  let v14: IflaGenevePortRange | undefined
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
        case 2: case 7: if (length === 8 || length === 20) { const item = r.ip(view, at, stop); switch (type) { case 2: v1 = item; continue; default: v6 = item; continue } } break
        case 3: case 4: case 8: case 9: case 10: case 12: case 13: if (length === 5) { const item = u8[at]!; switch (type) { case 3: v2 = item; continue; case 4: v3 = item; continue; case 8: v7 = item; continue; case 9: v8 = item; continue; case 10: v9 = item; continue; case 12: v11 = item; continue; default: v12 = item; continue } } break
        case 5: if (length === 6) { v4 = data.getUint16(at, false); continue } break
        case 6: case 14: if (length === 4) { const item = true; switch (type) { case 6: v5 = item; continue; default: v13 = item; continue } } break
        case 11: if (length === 8) { v10 = data.getUint32(at, false); continue } break
        case 15: v14 = decodeIflaGenevePortRange(view, at, stop); continue
      }
      unknown = r.keep(unknown, view, p, length)
    }
    type = -1
    if (p < end) r.leftover(p, end)
  } catch (error) { r.inAttribute(LinkinfoGeneveAttrs_NAMES, type, p, error) }
  const out: any = { ...LinkinfoGeneveAttrs_ALL }
  out.id = v0
  out.remote = v1
  out.ttl = v2
  out.tos = v3
  out.port = v4
  out.collectMetadata = v5
  out.remote6 = v6
  out.udpCsum = v7
  out.udpZeroCsum6Tx = v8
  out.udpZeroCsum6Rx = v9
  out.label = v10
  out.ttlInherit = v11
  out.df = v12
  out.innerProtoInherit = v13
  out.portRange = v14
  out.unknownAttributes = unknown
  return out
}
function encodeLinkinfoGeneveAttrs(w: Writer, value: any): void {
  r.expectObject(value, "linkinfo-geneve-attrs")
  let key = ''
  try {
    for (key in value) {
      const item = value[key]
      if (item === undefined) continue
      switch (key) {
        case "id": w.u32(1, item); break
        case "remote": r.writeIp(w, 2, item); break
        case "ttl": w.u8(3, item); break
        case "tos": w.u8(4, item); break
        case "port": w.u16(5, item, false); break
        case "collectMetadata": r.writeFlag(w, 6, item); break
        case "remote6": r.writeIp(w, 7, item); break
        case "udpCsum": w.u8(8, item); break
        case "udpZeroCsum6Tx": w.u8(9, item); break
        case "udpZeroCsum6Rx": w.u8(10, item); break
        case "label": w.u32(11, item, false); break
        case "ttlInherit": w.u8(12, item); break
        case "df": w.u8(13, item); break
        case "innerProtoInherit": r.writeFlag(w, 14, item); break
        case "portRange": { const start = w.startAttribute(15); encodeIflaGenevePortRange(w, item); w.endNest(start) }; break
        case "unknownAttributes": r.writeUnknown(w, item); break
        default: r.unknownKey("linkinfo-geneve-attrs", ["id","remote","ttl","tos","port","collectMetadata","remote6","udpCsum","udpZeroCsum6Tx","udpZeroCsum6Rx","label","ttlInherit","df","innerProtoInherit","portRange"])
      }
    }
  } catch (error) { r.at(key, -1, error) }
}
const LinkinfoIptunAttrs_ALL = { link: undefined, local: undefined, remote: undefined, ttl: undefined, tos: undefined, encapLimit: undefined, flowinfo: undefined, flags: undefined, proto: undefined, pmtudisc: undefined, "6rdPrefix": undefined, "6rdRelayPrefix": undefined, "6rdPrefixlen": undefined, "6rdRelayPrefixlen": undefined, encapType: undefined, encapFlags: undefined, encapSport: undefined, encapDport: undefined, collectMetadata: undefined, fwmark: undefined, unknownAttributes: undefined }
const LinkinfoIptunAttrs_NAMES: Readonly<Record<number, string>> = {"1":"link","2":"local","3":"remote","4":"ttl","5":"tos","6":"encap-limit","7":"flowinfo","8":"flags","9":"proto","10":"pmtudisc","11":"6rd-prefix","12":"6rd-relay-prefix","13":"6rd-prefixlen","14":"6rd-relay-prefixlen","15":"encap-type","16":"encap-flags","17":"encap-sport","18":"encap-dport","19":"collect-metadata","20":"fwmark"}
function decodeLinkinfoIptunAttrs(view: ByteView, position: number, end: number): LinkinfoIptunAttrs {
  const { u8, u16, u32, data } = view
  let v0: number | undefined
  let v1: string | undefined
  let v2: string | undefined
  let v3: number | undefined
  let v4: number | undefined
  let v5: number | undefined
  let v6: number | undefined
  let v7: number | undefined
  let v8: number | undefined
  let v9: number | undefined
  let v10: string | undefined
  let v11: string | undefined
  let v12: number | undefined
  let v13: number | undefined
  let v14: number | undefined
  let v15: number | undefined
  let v16: number | undefined
  let v17: number | undefined
  let v18: boolean | undefined
  let v19: number | undefined
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
        case 1: case 20: if (length === 8) { const item = u32[at >> 2]!; switch (type) { case 1: v0 = item; continue; default: v19 = item; continue } } break
        case 2: case 3: case 11: case 12: if (length === 8 || length === 20) { const item = r.ip(view, at, stop); switch (type) { case 2: v1 = item; continue; case 3: v2 = item; continue; case 11: v10 = item; continue; default: v11 = item; continue } } break
        case 4: case 5: case 6: case 9: case 10: if (length === 5) { const item = u8[at]!; switch (type) { case 4: v3 = item; continue; case 5: v4 = item; continue; case 6: v5 = item; continue; case 9: v8 = item; continue; default: v9 = item; continue } } break
        case 7: if (length === 8) { v6 = data.getUint32(at, false); continue } break
        case 8: case 17: case 18: if (length === 6) { const item = data.getUint16(at, false); switch (type) { case 8: v7 = item; continue; case 17: v16 = item; continue; default: v17 = item; continue } } break
        case 13: case 14: case 15: case 16: if (length === 6) { const item = u16[at >> 1]!; switch (type) { case 13: v12 = item; continue; case 14: v13 = item; continue; case 15: v14 = item; continue; default: v15 = item; continue } } break
        case 19: if (length === 4) { v18 = true; continue } break
      }
      unknown = r.keep(unknown, view, p, length)
    }
    type = -1
    if (p < end) r.leftover(p, end)
  } catch (error) { r.inAttribute(LinkinfoIptunAttrs_NAMES, type, p, error) }
  const out: any = { ...LinkinfoIptunAttrs_ALL }
  out.link = v0
  out.local = v1
  out.remote = v2
  out.ttl = v3
  out.tos = v4
  out.encapLimit = v5
  out.flowinfo = v6
  out.flags = v7
  out.proto = v8
  out.pmtudisc = v9
  out["6rdPrefix"] = v10
  out["6rdRelayPrefix"] = v11
  out["6rdPrefixlen"] = v12
  out["6rdRelayPrefixlen"] = v13
  out.encapType = v14
  out.encapFlags = v15
  out.encapSport = v16
  out.encapDport = v17
  out.collectMetadata = v18
  out.fwmark = v19
  out.unknownAttributes = unknown
  return out
}
function encodeLinkinfoIptunAttrs(w: Writer, value: any): void {
  r.expectObject(value, "linkinfo-iptun-attrs")
  let key = ''
  try {
    for (key in value) {
      const item = value[key]
      if (item === undefined) continue
      switch (key) {
        case "link": w.u32(1, item); break
        case "local": r.writeIp(w, 2, item); break
        case "remote": r.writeIp(w, 3, item); break
        case "ttl": w.u8(4, item); break
        case "tos": w.u8(5, item); break
        case "encapLimit": w.u8(6, item); break
        case "flowinfo": w.u32(7, item, false); break
        case "flags": w.u16(8, item, false); break
        case "proto": w.u8(9, item); break
        case "pmtudisc": w.u8(10, item); break
        case "6rdPrefix": r.writeIp(w, 11, item); break
        case "6rdRelayPrefix": r.writeIp(w, 12, item); break
        case "6rdPrefixlen": w.u16(13, item); break
        case "6rdRelayPrefixlen": w.u16(14, item); break
        case "encapType": w.u16(15, item); break
        case "encapFlags": w.u16(16, item); break
        case "encapSport": w.u16(17, item, false); break
        case "encapDport": w.u16(18, item, false); break
        case "collectMetadata": r.writeFlag(w, 19, item); break
        case "fwmark": w.u32(20, item); break
        case "unknownAttributes": r.writeUnknown(w, item); break
        default: r.unknownKey("linkinfo-iptun-attrs", ["link","local","remote","ttl","tos","encapLimit","flowinfo","flags","proto","pmtudisc","6rdPrefix","6rdRelayPrefix","6rdPrefixlen","6rdRelayPrefixlen","encapType","encapFlags","encapSport","encapDport","collectMetadata","fwmark"])
      }
    }
  } catch (error) { r.at(key, -1, error) }
}
const LinkinfoIp6tnlAttrs_ALL = { link: undefined, local: undefined, remote: undefined, ttl: undefined, encapLimit: undefined, flowinfo: undefined, flags: undefined, proto: undefined, encapType: undefined, encapFlags: undefined, encapSport: undefined, encapDport: undefined, collectMetadata: undefined, fwmark: undefined, unknownAttributes: undefined }
const LinkinfoIp6tnlAttrs_NAMES: Readonly<Record<number, string>> = {"1":"link","2":"local","3":"remote","4":"ttl","6":"encap-limit","7":"flowinfo","8":"flags","9":"proto","15":"encap-type","16":"encap-flags","17":"encap-sport","18":"encap-dport","19":"collect-metadata","20":"fwmark"}
function decodeLinkinfoIp6tnlAttrs(view: ByteView, position: number, end: number): LinkinfoIp6tnlAttrs {
  const { u8, u16, u32, data } = view
  let v0: number | undefined
  let v1: string | undefined
  let v2: string | undefined
  let v3: number | undefined
  let v4: number | undefined
  let v5: number | undefined
  let v6: number | undefined
  let v7: number | undefined
  let v8: number | undefined
  let v9: number | undefined
  let v10: number | undefined
  let v11: number | undefined
  let v12: boolean | undefined
  let v13: number | undefined
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
        case 1: case 20: if (length === 8) { const item = u32[at >> 2]!; switch (type) { case 1: v0 = item; continue; default: v13 = item; continue } } break
        case 2: case 3: if (length === 8 || length === 20) { const item = r.ip(view, at, stop); switch (type) { case 2: v1 = item; continue; default: v2 = item; continue } } break
        case 4: case 6: case 9: if (length === 5) { const item = u8[at]!; switch (type) { case 4: v3 = item; continue; case 6: v4 = item; continue; default: v7 = item; continue } } break
        case 7: case 8: if (length === 8) { const item = data.getUint32(at, false); switch (type) { case 7: v5 = item; continue; default: v6 = item; continue } } break
        case 15: case 16: if (length === 6) { const item = u16[at >> 1]!; switch (type) { case 15: v8 = item; continue; default: v9 = item; continue } } break
        case 17: case 18: if (length === 6) { const item = data.getUint16(at, false); switch (type) { case 17: v10 = item; continue; default: v11 = item; continue } } break
        case 19: if (length === 4) { v12 = true; continue } break
      }
      unknown = r.keep(unknown, view, p, length)
    }
    type = -1
    if (p < end) r.leftover(p, end)
  } catch (error) { r.inAttribute(LinkinfoIp6tnlAttrs_NAMES, type, p, error) }
  const out: any = { ...LinkinfoIp6tnlAttrs_ALL }
  out.link = v0
  out.local = v1
  out.remote = v2
  out.ttl = v3
  out.encapLimit = v4
  out.flowinfo = v5
  out.flags = v6
  out.proto = v7
  out.encapType = v8
  out.encapFlags = v9
  out.encapSport = v10
  out.encapDport = v11
  out.collectMetadata = v12
  out.fwmark = v13
  out.unknownAttributes = unknown
  return out
}
function encodeLinkinfoIp6tnlAttrs(w: Writer, value: any): void {
  r.expectObject(value, "linkinfo-ip6tnl-attrs")
  let key = ''
  try {
    for (key in value) {
      const item = value[key]
      if (item === undefined) continue
      switch (key) {
        case "link": w.u32(1, item); break
        case "local": r.writeIp(w, 2, item); break
        case "remote": r.writeIp(w, 3, item); break
        case "ttl": w.u8(4, item); break
        case "encapLimit": w.u8(6, item); break
        case "flowinfo": w.u32(7, item, false); break
        case "flags": w.u32(8, item, false); break
        case "proto": w.u8(9, item); break
        case "encapType": w.u16(15, item); break
        case "encapFlags": w.u16(16, item); break
        case "encapSport": w.u16(17, item, false); break
        case "encapDport": w.u16(18, item, false); break
        case "collectMetadata": r.writeFlag(w, 19, item); break
        case "fwmark": w.u32(20, item); break
        case "unknownAttributes": r.writeUnknown(w, item); break
        default: r.unknownKey("linkinfo-ip6tnl-attrs", ["link","local","remote","ttl","encapLimit","flowinfo","flags","proto","encapType","encapFlags","encapSport","encapDport","collectMetadata","fwmark"])
      }
    }
  } catch (error) { r.at(key, -1, error) }
}
const LinkinfoTunAttrs_ALL = { owner: undefined, group: undefined, type: undefined, pi: undefined, vnetHdr: undefined, persist: undefined, multiQueue: undefined, numQueues: undefined, numDisabledQueues: undefined, unknownAttributes: undefined }
const LinkinfoTunAttrs_NAMES: Readonly<Record<number, string>> = {"1":"owner","2":"group","3":"type","4":"pi","5":"vnet-hdr","6":"persist","7":"multi-queue","8":"num-queues","9":"num-disabled-queues"}
function decodeLinkinfoTunAttrs(view: ByteView, position: number, end: number): LinkinfoTunAttrs {
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
        case 1: case 2: case 8: case 9: if (length === 8) { const item = u32[at >> 2]!; switch (type) { case 1: v0 = item; continue; case 2: v1 = item; continue; case 8: v7 = item; continue; default: v8 = item; continue } } break
        case 3: case 4: case 5: case 6: case 7: if (length === 5) { const item = u8[at]!; switch (type) { case 3: v2 = item; continue; case 4: v3 = item; continue; case 5: v4 = item; continue; case 6: v5 = item; continue; default: v6 = item; continue } } break
      }
      unknown = r.keep(unknown, view, p, length)
    }
    type = -1
    if (p < end) r.leftover(p, end)
  } catch (error) { r.inAttribute(LinkinfoTunAttrs_NAMES, type, p, error) }
  const out: any = { ...LinkinfoTunAttrs_ALL }
  out.owner = v0
  out.group = v1
  out.type = v2
  out.pi = v3
  out.vnetHdr = v4
  out.persist = v5
  out.multiQueue = v6
  out.numQueues = v7
  out.numDisabledQueues = v8
  out.unknownAttributes = unknown
  return out
}
function encodeLinkinfoTunAttrs(w: Writer, value: any): void {
  r.expectObject(value, "linkinfo-tun-attrs")
  let key = ''
  try {
    for (key in value) {
      const item = value[key]
      if (item === undefined) continue
      switch (key) {
        case "owner": w.u32(1, item); break
        case "group": w.u32(2, item); break
        case "type": w.u8(3, item); break
        case "pi": w.u8(4, item); break
        case "vnetHdr": w.u8(5, item); break
        case "persist": w.u8(6, item); break
        case "multiQueue": w.u8(7, item); break
        case "numQueues": w.u32(8, item); break
        case "numDisabledQueues": w.u32(9, item); break
        case "unknownAttributes": r.writeUnknown(w, item); break
        default: r.unknownKey("linkinfo-tun-attrs", ["owner","group","type","pi","vnetHdr","persist","multiQueue","numQueues","numDisabledQueues"])
      }
    }
  } catch (error) { r.at(key, -1, error) }
}
const VLAN_FLAGS_BITS: ReadonlyMap<string, number | bigint> = new Map<string, number | bigint>([["reorder-hdr", 1], ["gvrp", 2], ["loose-binding", 4], ["mvrp", 8], ["bridge-binding", 16]])
const VLAN_FLAGS_FLAGS = r.flagsDecoder([...VLAN_FLAGS_BITS])
const IflaVlanFlags_ALL = { flags: undefined, mask: undefined, trailingBytes: undefined }
function decodeIflaVlanFlags(view: ByteView, position: number, end: number): IflaVlanFlags {
  const { u32 } = view
  const left = end - position
  const out: any = { ...IflaVlanFlags_ALL }
  out.flags = left >= 4 ? VLAN_FLAGS_FLAGS(u32[position >> 2]!) : undefined
  out.mask = left >= 8 ? u32[(position + 4) >> 2]! : undefined
  out.trailingBytes = left > 8 ? view.u8.slice(position + 8, end) : undefined
  return out
}
function putIflaVlanFlags(w: Writer, at: number, value: any): void {
  r.expectObject(value, "ifla-vlan-flags")
  let key = ''
  try {
    for (key in value) {
      const item = value[key]
      if (item === undefined) continue
      switch (key) {
        case "flags": r.put.u32(w.view.data, at, Number(r.flagBits(VLAN_FLAGS_BITS, item)), LE); break
        case "mask": r.put.u32(w.view.data, at + 4, item, LE); break
        case "trailingBytes": break
        default: r.unknownKey("struct ifla-vlan-flags", ["flags","mask"])
      }
    }
  } catch (error) { r.at(key, -1, error) }
}
function encodeIflaVlanFlags(w: Writer, value: any): void {
  const at = w.zeros(8)
  putIflaVlanFlags(w, at, value)
  if (value.trailingBytes !== undefined) w.raw(value.trailingBytes)
}
const LinkinfoVlanAttrs_ALL = { id: undefined, flags: undefined, egressQos: undefined, ingressQos: undefined, protocol: undefined, unknownAttributes: undefined }
const LinkinfoVlanAttrs_NAMES: Readonly<Record<number, string>> = {"1":"id","2":"flags","3":"egress-qos","4":"ingress-qos","5":"protocol"}
function decodeLinkinfoVlanAttrs(view: ByteView, position: number, end: number): LinkinfoVlanAttrs {
  const { u16, data } = view
  let v0: number | undefined
  let v1: IflaVlanFlags | undefined
  let v2: IflaVlanQos | undefined
  let v3: IflaVlanQos | undefined
  let v4: VlanProtocols | undefined
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
        case 2: v1 = decodeIflaVlanFlags(view, at, stop); continue
        case 3: case 4: { const item = decodeIflaVlanQos(view, at, stop); switch (type) { case 3: v2 = item; continue; default: v3 = item; continue } }
        case 5: if (length === 6) { v4 = (VLAN_PROTOCOLS_NAMES[data.getUint16(at, false)] ?? data.getUint16(at, false)); continue } break
      }
      unknown = r.keep(unknown, view, p, length)
    }
    type = -1
    if (p < end) r.leftover(p, end)
  } catch (error) { r.inAttribute(LinkinfoVlanAttrs_NAMES, type, p, error) }
  const out: any = { ...LinkinfoVlanAttrs_ALL }
  out.id = v0
  out.flags = v1
  out.egressQos = v2
  out.ingressQos = v3
  out.protocol = v4
  out.unknownAttributes = unknown
  return out
}
function encodeLinkinfoVlanAttrs(w: Writer, value: any): void {
  r.expectObject(value, "linkinfo-vlan-attrs")
  let key = ''
  try {
    for (key in value) {
      const item = value[key]
      if (item === undefined) continue
      switch (key) {
        case "id": w.u16(1, item); break
        case "flags": { const start = w.startAttribute(2); encodeIflaVlanFlags(w, item); w.endNest(start) }; break
        case "egressQos": { const nest = w.startNest(3); encodeIflaVlanQos(w, item); w.endNest(nest) }; break
        case "ingressQos": { const nest = w.startNest(4); encodeIflaVlanQos(w, item); w.endNest(nest) }; break
        case "protocol": w.u16(5, r.enumNumber(VLAN_PROTOCOLS_NUMBERS, item), false); break
        case "unknownAttributes": r.writeUnknown(w, item); break
        default: r.unknownKey("linkinfo-vlan-attrs", ["id","flags","egressQos","ingressQos","protocol"])
      }
    }
  } catch (error) { r.at(key, -1, error) }
}
const LinkinfoVrfAttrs_ALL = { table: undefined, unknownAttributes: undefined }
const LinkinfoVrfAttrs_NAMES: Readonly<Record<number, string>> = {"1":"table"}
function decodeLinkinfoVrfAttrs(view: ByteView, position: number, end: number): LinkinfoVrfAttrs {
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
  } catch (error) { r.inAttribute(LinkinfoVrfAttrs_NAMES, type, p, error) }
  const out: any = { ...LinkinfoVrfAttrs_ALL }
  out.table = v0
  out.unknownAttributes = unknown
  return out
}
function encodeLinkinfoVrfAttrs(w: Writer, value: any): void {
  r.expectObject(value, "linkinfo-vrf-attrs")
  let key = ''
  try {
    for (key in value) {
      const item = value[key]
      if (item === undefined) continue
      switch (key) {
        case "table": w.u32(1, item); break
        case "unknownAttributes": r.writeUnknown(w, item); break
        default: r.unknownKey("linkinfo-vrf-attrs", ["table"])
      }
    }
  } catch (error) { r.at(key, -1, error) }
}
const LinkinfoVtiAttrs_ALL = { link: undefined, ikey: undefined, okey: undefined, local: undefined, remote: undefined, fwmark: undefined, unknownAttributes: undefined }
const LinkinfoVtiAttrs_NAMES: Readonly<Record<number, string>> = {"1":"link","2":"ikey","3":"okey","4":"local","5":"remote","6":"fwmark"}
function decodeLinkinfoVtiAttrs(view: ByteView, position: number, end: number): LinkinfoVtiAttrs {
  const u16 = view.u16
  const { u32, data } = view
  let v0: number | undefined
  let v1: number | undefined
  let v2: number | undefined
  let v3: string | undefined
  let v4: string | undefined
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
        case 1: case 6: if (length === 8) { const item = u32[at >> 2]!; switch (type) { case 1: v0 = item; continue; default: v5 = item; continue } } break
        case 2: case 3: if (length === 8) { const item = data.getUint32(at, false); switch (type) { case 2: v1 = item; continue; default: v2 = item; continue } } break
        case 4: case 5: if (length === 8 || length === 20) { const item = r.ip(view, at, stop); switch (type) { case 4: v3 = item; continue; default: v4 = item; continue } } break
      }
      unknown = r.keep(unknown, view, p, length)
    }
    type = -1
    if (p < end) r.leftover(p, end)
  } catch (error) { r.inAttribute(LinkinfoVtiAttrs_NAMES, type, p, error) }
  const out: any = { ...LinkinfoVtiAttrs_ALL }
  out.link = v0
  out.ikey = v1
  out.okey = v2
  out.local = v3
  out.remote = v4
  out.fwmark = v5
  out.unknownAttributes = unknown
  return out
}
function encodeLinkinfoVtiAttrs(w: Writer, value: any): void {
  r.expectObject(value, "linkinfo-vti-attrs")
  let key = ''
  try {
    for (key in value) {
      const item = value[key]
      if (item === undefined) continue
      switch (key) {
        case "link": w.u32(1, item); break
        case "ikey": w.u32(2, item, false); break
        case "okey": w.u32(3, item, false); break
        case "local": r.writeIp(w, 4, item); break
        case "remote": r.writeIp(w, 5, item); break
        case "fwmark": w.u32(6, item); break
        case "unknownAttributes": r.writeUnknown(w, item); break
        default: r.unknownKey("linkinfo-vti-attrs", ["link","ikey","okey","local","remote","fwmark"])
      }
    }
  } catch (error) { r.at(key, -1, error) }
}
const LinkinfoVti6Attrs_ALL = { link: undefined, ikey: undefined, okey: undefined, local: undefined, remote: undefined, fwmark: undefined, unknownAttributes: undefined }
const LinkinfoVti6Attrs_NAMES: Readonly<Record<number, string>> = {"1":"link","2":"ikey","3":"okey","4":"local","5":"remote","6":"fwmark"}
function decodeLinkinfoVti6Attrs(view: ByteView, position: number, end: number): LinkinfoVti6Attrs {
  const u16 = view.u16
  const { u32, data } = view
  let v0: number | undefined
  let v1: number | undefined
  let v2: number | undefined
  let v3: string | undefined
  let v4: string | undefined
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
        case 1: case 6: if (length === 8) { const item = u32[at >> 2]!; switch (type) { case 1: v0 = item; continue; default: v5 = item; continue } } break
        case 2: case 3: if (length === 8) { const item = data.getUint32(at, false); switch (type) { case 2: v1 = item; continue; default: v2 = item; continue } } break
        case 4: case 5: if (length === 8 || length === 20) { const item = r.ip(view, at, stop); switch (type) { case 4: v3 = item; continue; default: v4 = item; continue } } break
      }
      unknown = r.keep(unknown, view, p, length)
    }
    type = -1
    if (p < end) r.leftover(p, end)
  } catch (error) { r.inAttribute(LinkinfoVti6Attrs_NAMES, type, p, error) }
  const out: any = { ...LinkinfoVti6Attrs_ALL }
  out.link = v0
  out.ikey = v1
  out.okey = v2
  out.local = v3
  out.remote = v4
  out.fwmark = v5
  out.unknownAttributes = unknown
  return out
}
function encodeLinkinfoVti6Attrs(w: Writer, value: any): void {
  r.expectObject(value, "linkinfo-vti6-attrs")
  let key = ''
  try {
    for (key in value) {
      const item = value[key]
      if (item === undefined) continue
      switch (key) {
        case "link": w.u32(1, item); break
        case "ikey": w.u32(2, item, false); break
        case "okey": w.u32(3, item, false); break
        case "local": r.writeIp(w, 4, item); break
        case "remote": r.writeIp(w, 5, item); break
        case "fwmark": w.u32(6, item); break
        case "unknownAttributes": r.writeUnknown(w, item); break
        default: r.unknownKey("linkinfo-vti6-attrs", ["link","ikey","okey","local","remote","fwmark"])
      }
    }
  } catch (error) { r.at(key, -1, error) }
}
const NETKIT_POLICY_NUMBERS: ReadonlyMap<string, number | bigint> = new Map<string, number | bigint>([["forward", 0], ["blackhole", 2]])
const NETKIT_POLICY_NAMES: Readonly<Record<number | string, NetkitPolicy>> = { 0: "forward", 2: "blackhole" }
const NETKIT_MODE_NUMBERS: ReadonlyMap<string, number | bigint> = new Map<string, number | bigint>([["l2", 0], ["l3", 1]])
const NETKIT_MODE_NAMES: Readonly<Record<number | string, NetkitMode>> = { 0: "l2", 1: "l3" }
const NETKIT_SCRUB_NUMBERS: ReadonlyMap<string, number | bigint> = new Map<string, number | bigint>([["none", 0], ["default", 1]])
const NETKIT_SCRUB_NAMES: Readonly<Record<number | string, NetkitScrub>> = { 0: "none", 1: "default" }
const LinkinfoNetkitAttrs_ALL = { peerInfo: undefined, primary: undefined, policy: undefined, peerPolicy: undefined, mode: undefined, scrub: undefined, peerScrub: undefined, headroom: undefined, tailroom: undefined, unknownAttributes: undefined }
const LinkinfoNetkitAttrs_NAMES: Readonly<Record<number, string>> = {"1":"peer-info","2":"primary","3":"policy","4":"peer-policy","5":"mode","6":"scrub","7":"peer-scrub","8":"headroom","9":"tailroom"}
function decodeLinkinfoNetkitAttrs(view: ByteView, position: number, end: number): LinkinfoNetkitAttrs {
  const { u8, u16, u32 } = view
  let v0: Uint8Array | undefined
  let v1: number | undefined
  let v2: NetkitPolicy | undefined
  let v3: NetkitPolicy | undefined
  let v4: NetkitMode | undefined
  let v5: NetkitScrub | undefined
  let v6: NetkitScrub | undefined
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
        case 1: v0 = r.bytes(u8, at, stop); continue
        case 2: if (length === 5) { v1 = u8[at]!; continue } break
        case 3: case 4: if (length === 8) { const item = (NETKIT_POLICY_NAMES[u32[at >> 2]!] ?? u32[at >> 2]!); switch (type) { case 3: v2 = item; continue; default: v3 = item; continue } } break
        case 5: if (length === 8) { v4 = (NETKIT_MODE_NAMES[u32[at >> 2]!] ?? u32[at >> 2]!); continue } break
        case 6: case 7: if (length === 8) { const item = (NETKIT_SCRUB_NAMES[u32[at >> 2]!] ?? u32[at >> 2]!); switch (type) { case 6: v5 = item; continue; default: v6 = item; continue } } break
        case 8: case 9: if (length === 6) { const item = u16[at >> 1]!; switch (type) { case 8: v7 = item; continue; default: v8 = item; continue } } break
      }
      unknown = r.keep(unknown, view, p, length)
    }
    type = -1
    if (p < end) r.leftover(p, end)
  } catch (error) { r.inAttribute(LinkinfoNetkitAttrs_NAMES, type, p, error) }
  const out: any = { ...LinkinfoNetkitAttrs_ALL }
  out.peerInfo = v0
  out.primary = v1
  out.policy = v2
  out.peerPolicy = v3
  out.mode = v4
  out.scrub = v5
  out.peerScrub = v6
  out.headroom = v7
  out.tailroom = v8
  out.unknownAttributes = unknown
  return out
}
function encodeLinkinfoNetkitAttrs(w: Writer, value: any): void {
  r.expectObject(value, "linkinfo-netkit-attrs")
  let key = ''
  try {
    for (key in value) {
      const item = value[key]
      if (item === undefined) continue
      switch (key) {
        case "peerInfo": r.writeBytes(w, 1, item); break
        case "primary": w.u8(2, item); break
        case "policy": w.u32(3, r.enumNumber(NETKIT_POLICY_NUMBERS, item)); break
        case "peerPolicy": w.u32(4, r.enumNumber(NETKIT_POLICY_NUMBERS, item)); break
        case "mode": w.u32(5, r.enumNumber(NETKIT_MODE_NUMBERS, item)); break
        case "scrub": w.u32(6, r.enumNumber(NETKIT_SCRUB_NUMBERS, item)); break
        case "peerScrub": w.u32(7, r.enumNumber(NETKIT_SCRUB_NUMBERS, item)); break
        case "headroom": w.u16(8, item); break
        case "tailroom": w.u16(9, item); break
        case "unknownAttributes": r.writeUnknown(w, item); break
        default: r.unknownKey("linkinfo-netkit-attrs", ["peerInfo","primary","policy","peerPolicy","mode","scrub","peerScrub","headroom","tailroom"])
      }
    }
  } catch (error) { r.at(key, -1, error) }
}
const OVPN_MODE_NUMBERS: ReadonlyMap<string, number | bigint> = new Map<string, number | bigint>([["p2p", 0], ["mp", 1]])
const OVPN_MODE_NAMES: Readonly<Record<number | string, OvpnMode>> = { 0: "p2p", 1: "mp" }
const LinkinfoOvpnAttrs_ALL = { mode: undefined, unknownAttributes: undefined }
const LinkinfoOvpnAttrs_NAMES: Readonly<Record<number, string>> = {"1":"mode"}
function decodeLinkinfoOvpnAttrs(view: ByteView, position: number, end: number): LinkinfoOvpnAttrs {
  const u16 = view.u16
  const { u8 } = view
  let v0: OvpnMode | undefined
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
        case 1: if (length === 5) { v0 = (OVPN_MODE_NAMES[u8[at]!] ?? u8[at]!); continue } break
      }
      unknown = r.keep(unknown, view, p, length)
    }
    type = -1
    if (p < end) r.leftover(p, end)
  } catch (error) { r.inAttribute(LinkinfoOvpnAttrs_NAMES, type, p, error) }
  const out: any = { ...LinkinfoOvpnAttrs_ALL }
  out.mode = v0
  out.unknownAttributes = unknown
  return out
}
function encodeLinkinfoOvpnAttrs(w: Writer, value: any): void {
  r.expectObject(value, "linkinfo-ovpn-attrs")
  let key = ''
  try {
    for (key in value) {
      const item = value[key]
      if (item === undefined) continue
      switch (key) {
        case "mode": w.u8(1, r.enumNumber(OVPN_MODE_NUMBERS, item)); break
        case "unknownAttributes": r.writeUnknown(w, item); break
        default: r.unknownKey("linkinfo-ovpn-attrs", ["mode"])
      }
    }
  } catch (error) { r.at(key, -1, error) }
}
const LinkinfoVethAttrs_ALL = { peer: undefined, unknownAttributes: undefined }
const LinkinfoVethAttrs_NAMES: Readonly<Record<number, string>> = {"1":"peer"}
function decodeLinkinfoVethAttrs(view: ByteView, position: number, end: number): LinkinfoVethAttrs {
  const u16 = view.u16
  let v0: IfinfomsgLinkAttrs | undefined
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
        case 1: v0 = decodeIfinfomsgLinkAttrs(view, at, stop); continue
      }
      unknown = r.keep(unknown, view, p, length)
    }
    type = -1
    if (p < end) r.leftover(p, end)
  } catch (error) { r.inAttribute(LinkinfoVethAttrs_NAMES, type, p, error) }
  const out: any = { ...LinkinfoVethAttrs_ALL }
  out.peer = v0
  out.unknownAttributes = unknown
  return out
}
function encodeLinkinfoVethAttrs(w: Writer, value: any): void {
  r.expectObject(value, "linkinfo-veth-attrs")
  let key = ''
  try {
    for (key in value) {
      const item = value[key]
      if (item === undefined) continue
      switch (key) {
        case "peer": { const nest = w.startNest(1); encodeIfinfomsgLinkAttrs(w, item); w.endNest(nest) }; break
        case "unknownAttributes": r.writeUnknown(w, item); break
        default: r.unknownKey("linkinfo-veth-attrs", ["peer"])
      }
    }
  } catch (error) { r.at(key, -1, error) }
}
const MACVLAN_MODE_NUMBERS: ReadonlyMap<string, number | bigint> = new Map<string, number | bigint>([["private", 1], ["vepa", 2], ["bridge", 4], ["passthru", 8], ["source", 16]])
const MACVLAN_MODE_NAMES: Readonly<Record<number | string, MacvlanMode>> = { 1: "private", 2: "vepa", 4: "bridge", 8: "passthru", 16: "source" }
const MACVLAN_FLAGS_BITS: ReadonlyMap<string, number | bigint> = new Map<string, number | bigint>([["nopromisc", 1], ["nodst", 2]])
const MACVLAN_FLAGS_FLAGS = r.flagsDecoder([...MACVLAN_FLAGS_BITS])
const LinkinfoMacvlanAttrs_ALL = { mode: undefined, flags: undefined, macaddrMode: undefined, macaddr: undefined, macaddrData: undefined, macaddrCount: undefined, bcQueueLen: undefined, bcQueueLenUsed: undefined, bcCutoff: undefined, unknownAttributes: undefined }
const LinkinfoMacvlanAttrs_NAMES: Readonly<Record<number, string>> = {"1":"mode","2":"flags","3":"macaddr-mode","4":"macaddr","5":"macaddr-data","6":"macaddr-count","7":"bc-queue-len","8":"bc-queue-len-used","9":"bc-cutoff"}
function decodeLinkinfoMacvlanAttrs(view: ByteView, position: number, end: number): LinkinfoMacvlanAttrs {
  const { u16, u32 } = view
  let v0: MacvlanMode | undefined
  let v1: readonly MacvlanFlags[] | undefined
  let v2: number | undefined
  let v3: string | undefined
  let v4: LinkinfoMacvlanMacaddrAttrs | undefined
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
        case 1: if (length === 8) { v0 = (MACVLAN_MODE_NAMES[u32[at >> 2]!] ?? u32[at >> 2]!); continue } break
        case 2: if (length === 6) { v1 = MACVLAN_FLAGS_FLAGS(u16[at >> 1]!); continue } break
        case 3: case 6: case 7: case 8: if (length === 8) { const item = u32[at >> 2]!; switch (type) { case 3: v2 = item; continue; case 6: v5 = item; continue; case 7: v6 = item; continue; default: v7 = item; continue } } break
        case 4: if (stop - at > 0) { v3 = r.mac(view, at, stop); continue } break
        case 5: v4 = decodeLinkinfoMacvlanMacaddrAttrs(view, at, stop); continue
        case 9: if (length === 8) { v8 = (u32[at >> 2]! | 0); continue } break
      }
      unknown = r.keep(unknown, view, p, length)
    }
    type = -1
    if (p < end) r.leftover(p, end)
  } catch (error) { r.inAttribute(LinkinfoMacvlanAttrs_NAMES, type, p, error) }
  const out: any = { ...LinkinfoMacvlanAttrs_ALL }
  out.mode = v0
  out.flags = v1
  out.macaddrMode = v2
  out.macaddr = v3
  out.macaddrData = v4
  out.macaddrCount = v5
  out.bcQueueLen = v6
  out.bcQueueLenUsed = v7
  out.bcCutoff = v8
  out.unknownAttributes = unknown
  return out
}
function encodeLinkinfoMacvlanAttrs(w: Writer, value: any): void {
  r.expectObject(value, "linkinfo-macvlan-attrs")
  let key = ''
  try {
    for (key in value) {
      const item = value[key]
      if (item === undefined) continue
      switch (key) {
        case "mode": w.u32(1, r.enumNumber(MACVLAN_MODE_NUMBERS, item)); break
        case "flags": w.u16(2, Number(r.flagBits(MACVLAN_FLAGS_BITS, item))); break
        case "macaddrMode": w.u32(3, item); break
        case "macaddr": r.writeMac(w, 4, item); break
        case "macaddrData": { const nest = w.startNest(5); encodeLinkinfoMacvlanMacaddrAttrs(w, item); w.endNest(nest) }; break
        case "macaddrCount": w.u32(6, item); break
        case "bcQueueLen": w.u32(7, item); break
        case "bcQueueLenUsed": w.u32(8, item); break
        case "bcCutoff": w.s32(9, item); break
        case "unknownAttributes": r.writeUnknown(w, item); break
        default: r.unknownKey("linkinfo-macvlan-attrs", ["mode","flags","macaddrMode","macaddr","macaddrData","macaddrCount","bcQueueLen","bcQueueLenUsed","bcCutoff"])
      }
    }
  } catch (error) { r.at(key, -1, error) }
}
const IPVLAN_MODE_NUMBERS: ReadonlyMap<string, number | bigint> = new Map<string, number | bigint>([["l2", 0], ["l3", 1], ["l3s", 2]])
const IPVLAN_MODE_NAMES: Readonly<Record<number | string, IpvlanMode>> = { 0: "l2", 1: "l3", 2: "l3s" }
const LinkinfoIpvlanAttrs_ALL = { mode: undefined, flags: undefined, unknownAttributes: undefined }
const LinkinfoIpvlanAttrs_NAMES: Readonly<Record<number, string>> = {"1":"mode","2":"flags"}
function decodeLinkinfoIpvlanAttrs(view: ByteView, position: number, end: number): LinkinfoIpvlanAttrs {
  const { u16 } = view
  let v0: IpvlanMode | undefined
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
        case 1: if (length === 6) { v0 = (IPVLAN_MODE_NAMES[u16[at >> 1]!] ?? u16[at >> 1]!); continue } break
        case 2: if (length === 6) { v1 = u16[at >> 1]!; continue } break
      }
      unknown = r.keep(unknown, view, p, length)
    }
    type = -1
    if (p < end) r.leftover(p, end)
  } catch (error) { r.inAttribute(LinkinfoIpvlanAttrs_NAMES, type, p, error) }
  const out: any = { ...LinkinfoIpvlanAttrs_ALL }
  out.mode = v0
  out.flags = v1
  out.unknownAttributes = unknown
  return out
}
function encodeLinkinfoIpvlanAttrs(w: Writer, value: any): void {
  r.expectObject(value, "linkinfo-ipvlan-attrs")
  let key = ''
  try {
    for (key in value) {
      const item = value[key]
      if (item === undefined) continue
      switch (key) {
        case "mode": w.u16(1, r.enumNumber(IPVLAN_MODE_NUMBERS, item)); break
        case "flags": w.u16(2, item); break
        case "unknownAttributes": r.writeUnknown(w, item); break
        default: r.unknownKey("linkinfo-ipvlan-attrs", ["mode","flags"])
      }
    }
  } catch (error) { r.at(key, -1, error) }
}
const VxlanPortRange_ALL = { low: undefined, high: undefined, trailingBytes: undefined }
function decodeVxlanPortRange(view: ByteView, position: number, end: number): VxlanPortRange {
  const { data } = view
  const left = end - position
  const out: any = { ...VxlanPortRange_ALL }
  out.low = left >= 2 ? data.getUint16(position, false) : undefined
  out.high = left >= 4 ? data.getUint16(position + 2, false) : undefined
  out.trailingBytes = left > 4 ? view.u8.slice(position + 4, end) : undefined
  return out
}
function putVxlanPortRange(w: Writer, at: number, value: any): void {
  r.expectObject(value, "vxlan-port-range")
  let key = ''
  try {
    for (key in value) {
      const item = value[key]
      if (item === undefined) continue
      switch (key) {
        case "low": r.put.u16(w.view.data, at, item, false); break
        case "high": r.put.u16(w.view.data, at + 2, item, false); break
        case "trailingBytes": break
        default: r.unknownKey("struct vxlan-port-range", ["low","high"])
      }
    }
  } catch (error) { r.at(key, -1, error) }
}
function encodeVxlanPortRange(w: Writer, value: any): void {
  const at = w.zeros(4)
  putVxlanPortRange(w, at, value)
  if (value.trailingBytes !== undefined) w.raw(value.trailingBytes)
}
const LinkinfoVxlanAttrs_ALL = { id: undefined, group: undefined, link: undefined, local: undefined, ttl: undefined, tos: undefined, learning: undefined, ageing: undefined, limit: undefined, portRange: undefined, proxy: undefined, rsc: undefined, l2miss: undefined, l3miss: undefined, port: undefined, group6: undefined, local6: undefined, udpCsum: undefined, udpZeroCsum6Tx: undefined, udpZeroCsum6Rx: undefined, remcsumTx: undefined, remcsumRx: undefined, gbp: undefined, remcsumNopartial: undefined, collectMetadata: undefined, label: undefined, gpe: undefined, ttlInherit: undefined, df: undefined, vnifilter: undefined, localbypass: undefined, labelPolicy: undefined, reservedBits: undefined, mcRoute: undefined, unknownAttributes: undefined }
const LinkinfoVxlanAttrs_NAMES: Readonly<Record<number, string>> = {"1":"id","2":"group","3":"link","4":"local","5":"ttl","6":"tos","7":"learning","8":"ageing","9":"limit","10":"port-range","11":"proxy","12":"rsc","13":"l2miss","14":"l3miss","15":"port","16":"group6","17":"local6","18":"udp-csum","19":"udp-zero-csum6-tx","20":"udp-zero-csum6-rx","21":"remcsum-tx","22":"remcsum-rx","23":"gbp","24":"remcsum-nopartial","25":"collect-metadata","26":"label","27":"gpe","28":"ttl-inherit","29":"df","30":"vnifilter","31":"localbypass","32":"label-policy","33":"reserved-bits","34":"mc-route"}
function decodeLinkinfoVxlanAttrs(view: ByteView, position: number, end: number): LinkinfoVxlanAttrs {
  const u16 = view.u16
  const { u8, u32, data } = view
  let v0: number | undefined
  let v1: string | undefined
  let v2: number | undefined
  let v3: string | undefined
  let v4: number | undefined
  let v5: number | undefined
  let v6: number | undefined
  let v7: number | undefined
  let v8: number | undefined
  let v9: VxlanPortRange | undefined
  let v10: number | undefined
  let v11: number | undefined
  let v12: number | undefined
  let v13: number | undefined
  let v14: number | undefined
  let v15: string | undefined
  let v16: string | undefined
  let v17: number | undefined
  let v18: number | undefined
  let v19: number | undefined
  let v20: number | undefined
  let v21: number | undefined
  let v22: boolean | undefined
  let v23: boolean | undefined
  let v24: number | undefined
  let v25: number | undefined
  let v26: boolean | undefined
  let v27: number | undefined
  let v28: number | undefined
  let v29: number | undefined
  let v30: number | undefined
  let v31: number | undefined
  let v32: Uint8Array | undefined
  let v33: number | undefined
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
        case 1: case 3: case 8: case 9: case 32: if (length === 8) { const item = u32[at >> 2]!; switch (type) { case 1: v0 = item; continue; case 3: v2 = item; continue; case 8: v7 = item; continue; case 9: v8 = item; continue; default: v31 = item; continue } } break
        case 2: case 4: case 16: case 17: if (length === 8 || length === 20) { const item = r.ip(view, at, stop); switch (type) { case 2: v1 = item; continue; case 4: v3 = item; continue; case 16: v15 = item; continue; default: v16 = item; continue } } break
        case 5: case 6: case 7: case 11: case 12: case 13: case 14: case 18: case 19: case 20: case 21: case 22: case 25: case 28: case 29: case 30: case 31: case 34: if (length === 5) { const item = u8[at]!; switch (type) { case 5: v4 = item; continue; case 6: v5 = item; continue; case 7: v6 = item; continue; case 11: v10 = item; continue; case 12: v11 = item; continue; case 13: v12 = item; continue; case 14: v13 = item; continue; case 18: v17 = item; continue; case 19: v18 = item; continue; case 20: v19 = item; continue; case 21: v20 = item; continue; case 22: v21 = item; continue; case 25: v24 = item; continue; case 28: v27 = item; continue; case 29: v28 = item; continue; case 30: v29 = item; continue; case 31: v30 = item; continue; default: v33 = item; continue } } break
        case 10: v9 = decodeVxlanPortRange(view, at, stop); continue
        case 15: if (length === 6) { v14 = data.getUint16(at, false); continue } break
        case 23: case 24: case 27: if (length === 4) { const item = true; switch (type) { case 23: v22 = item; continue; case 24: v23 = item; continue; default: v26 = item; continue } } break
        case 26: if (length === 8) { v25 = data.getUint32(at, false); continue } break
        case 33: v32 = r.bytes(u8, at, stop); continue
      }
      unknown = r.keep(unknown, view, p, length)
    }
    type = -1
    if (p < end) r.leftover(p, end)
  } catch (error) { r.inAttribute(LinkinfoVxlanAttrs_NAMES, type, p, error) }
  const out: any = { ...LinkinfoVxlanAttrs_ALL }
  out.id = v0
  out.group = v1
  out.link = v2
  out.local = v3
  out.ttl = v4
  out.tos = v5
  out.learning = v6
  out.ageing = v7
  out.limit = v8
  out.portRange = v9
  out.proxy = v10
  out.rsc = v11
  out.l2miss = v12
  out.l3miss = v13
  out.port = v14
  out.group6 = v15
  out.local6 = v16
  out.udpCsum = v17
  out.udpZeroCsum6Tx = v18
  out.udpZeroCsum6Rx = v19
  out.remcsumTx = v20
  out.remcsumRx = v21
  out.gbp = v22
  out.remcsumNopartial = v23
  out.collectMetadata = v24
  out.label = v25
  out.gpe = v26
  out.ttlInherit = v27
  out.df = v28
  out.vnifilter = v29
  out.localbypass = v30
  out.labelPolicy = v31
  out.reservedBits = v32
  out.mcRoute = v33
  out.unknownAttributes = unknown
  return out
}
function encodeLinkinfoVxlanAttrs(w: Writer, value: any): void {
  r.expectObject(value, "linkinfo-vxlan-attrs")
  let key = ''
  try {
    for (key in value) {
      const item = value[key]
      if (item === undefined) continue
      switch (key) {
        case "id": w.u32(1, item); break
        case "group": r.writeIp(w, 2, item); break
        case "link": w.u32(3, item); break
        case "local": r.writeIp(w, 4, item); break
        case "ttl": w.u8(5, item); break
        case "tos": w.u8(6, item); break
        case "learning": w.u8(7, item); break
        case "ageing": w.u32(8, item); break
        case "limit": w.u32(9, item); break
        case "portRange": { const start = w.startAttribute(10); encodeVxlanPortRange(w, item); w.endNest(start) }; break
        case "proxy": w.u8(11, item); break
        case "rsc": w.u8(12, item); break
        case "l2miss": w.u8(13, item); break
        case "l3miss": w.u8(14, item); break
        case "port": w.u16(15, item, false); break
        case "group6": r.writeIp(w, 16, item); break
        case "local6": r.writeIp(w, 17, item); break
        case "udpCsum": w.u8(18, item); break
        case "udpZeroCsum6Tx": w.u8(19, item); break
        case "udpZeroCsum6Rx": w.u8(20, item); break
        case "remcsumTx": w.u8(21, item); break
        case "remcsumRx": w.u8(22, item); break
        case "gbp": r.writeFlag(w, 23, item); break
        case "remcsumNopartial": r.writeFlag(w, 24, item); break
        case "collectMetadata": w.u8(25, item); break
        case "label": w.u32(26, item, false); break
        case "gpe": r.writeFlag(w, 27, item); break
        case "ttlInherit": w.u8(28, item); break
        case "df": w.u8(29, item); break
        case "vnifilter": w.u8(30, item); break
        case "localbypass": w.u8(31, item); break
        case "labelPolicy": w.u32(32, item); break
        case "reservedBits": r.writeBytes(w, 33, item); break
        case "mcRoute": w.u8(34, item); break
        case "unknownAttributes": r.writeUnknown(w, item); break
        default: r.unknownKey("linkinfo-vxlan-attrs", ["id","group","link","local","ttl","tos","learning","ageing","limit","portRange","proxy","rsc","l2miss","l3miss","port","group6","local6","udpCsum","udpZeroCsum6Tx","udpZeroCsum6Rx","remcsumTx","remcsumRx","gbp","remcsumNopartial","collectMetadata","label","gpe","ttlInherit","df","vnifilter","localbypass","labelPolicy","reservedBits","mcRoute"])
      }
    }
  } catch (error) { r.at(key, -1, error) }
}
const LinkinfoBrportAttrs_ALL = { state: undefined, priority: undefined, cost: undefined, mode: undefined, guard: undefined, protect: undefined, fastLeave: undefined, learning: undefined, unicastFlood: undefined, proxyarp: undefined, learningSync: undefined, proxyarpWifi: undefined, rootId: undefined, bridgeId: undefined, designatedPort: undefined, designatedCost: undefined, id: undefined, no: undefined, topologyChangeAck: undefined, configPending: undefined, messageAgeTimer: undefined, forwardDelayTimer: undefined, holdTimer: undefined, flush: undefined, multicastRouter: undefined, mcastFlood: undefined, mcastToUcast: undefined, vlanTunnel: undefined, bcastFlood: undefined, groupFwdMask: undefined, neighSuppress: undefined, isolated: undefined, backupPort: undefined, mrpRingOpen: undefined, mrpInOpen: undefined, mcastEhtHostsLimit: undefined, mcastEhtHostsCnt: undefined, locked: undefined, mab: undefined, mcastNGroups: undefined, mcastMaxGroups: undefined, neighVlanSuppress: undefined, backupNhid: undefined, unknownAttributes: undefined }
const LinkinfoBrportAttrs_NAMES: Readonly<Record<number, string>> = {"1":"state","2":"priority","3":"cost","4":"mode","5":"guard","6":"protect","7":"fast-leave","8":"learning","9":"unicast-flood","10":"proxyarp","11":"learning-sync","12":"proxyarp-wifi","13":"root-id","14":"bridge-id","15":"designated-port","16":"designated-cost","17":"id","18":"no","19":"topology-change-ack","20":"config-pending","21":"message-age-timer","22":"forward-delay-timer","23":"hold-timer","24":"flush","25":"multicast-router","27":"mcast-flood","28":"mcast-to-ucast","29":"vlan-tunnel","30":"bcast-flood","31":"group-fwd-mask","32":"neigh-suppress","33":"isolated","34":"backup-port","35":"mrp-ring-open","36":"mrp-in-open","37":"mcast-eht-hosts-limit","38":"mcast-eht-hosts-cnt","39":"locked","40":"mab","41":"mcast-n-groups","42":"mcast-max-groups","43":"neigh-vlan-suppress","44":"backup-nhid"}
function decodeLinkinfoBrportAttrs(view: ByteView, position: number, end: number): LinkinfoBrportAttrs {
  const { u8, u16, u32 } = view
  const out: any = { ...LinkinfoBrportAttrs_ALL }
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
        case 1: case 4: case 5: case 6: case 7: case 8: case 9: case 10: case 11: case 12: case 19: case 20: case 25: case 27: case 28: case 29: case 30: case 32: case 33: case 35: case 36: case 39: case 40: case 43: if (length === 5) { const item = u8[at]!; switch (type) { case 1: out.state = item; continue; case 4: out.mode = item; continue; case 5: out.guard = item; continue; case 6: out.protect = item; continue; case 7: out.fastLeave = item; continue; case 8: out.learning = item; continue; case 9: out.unicastFlood = item; continue; case 10: out.proxyarp = item; continue; case 11: out.learningSync = item; continue; case 12: out.proxyarpWifi = item; continue; case 19: out.topologyChangeAck = item; continue; case 20: out.configPending = item; continue; case 25: out.multicastRouter = item; continue; case 27: out.mcastFlood = item; continue; case 28: out.mcastToUcast = item; continue; case 29: out.vlanTunnel = item; continue; case 30: out.bcastFlood = item; continue; case 32: out.neighSuppress = item; continue; case 33: out.isolated = item; continue; case 35: out.mrpRingOpen = item; continue; case 36: out.mrpInOpen = item; continue; case 39: out.locked = item; continue; case 40: out.mab = item; continue; default: out.neighVlanSuppress = item; continue } } break
        case 2: case 15: case 16: case 17: case 18: case 31: if (length === 6) { const item = u16[at >> 1]!; switch (type) { case 2: out.priority = item; continue; case 15: out.designatedPort = item; continue; case 16: out.designatedCost = item; continue; case 17: out.id = item; continue; case 18: out.no = item; continue; default: out.groupFwdMask = item; continue } } break
        case 3: case 34: case 37: case 38: case 41: case 42: case 44: if (length === 8) { const item = u32[at >> 2]!; switch (type) { case 3: out.cost = item; continue; case 34: out.backupPort = item; continue; case 37: out.mcastEhtHostsLimit = item; continue; case 38: out.mcastEhtHostsCnt = item; continue; case 41: out.mcastNGroups = item; continue; case 42: out.mcastMaxGroups = item; continue; default: out.backupNhid = item; continue } } break
        case 13: case 14: { const item = decodeIflaBridgeId(view, at, stop); switch (type) { case 13: out.rootId = item; continue; default: out.bridgeId = item; continue } }
        case 21: case 22: case 23: if (length === 12) { const item = r.u64(view, at, LE); switch (type) { case 21: out.messageAgeTimer = item; continue; case 22: out.forwardDelayTimer = item; continue; default: out.holdTimer = item; continue } } break
        case 24: if (length === 4) { out.flush = true; continue } break
        case 26: continue
      }
      unknown = r.keep(unknown, view, p, length)
    }
    type = -1
    if (p < end) r.leftover(p, end)
  } catch (error) { r.inAttribute(LinkinfoBrportAttrs_NAMES, type, p, error) }
  if (unknown !== undefined) out.unknownAttributes = unknown
  return out
}
function encodeLinkinfoBrportAttrs(w: Writer, value: any): void {
  r.expectObject(value, "linkinfo-brport-attrs")
  let key = ''
  try {
    for (key in value) {
      const item = value[key]
      if (item === undefined) continue
      switch (key) {
        case "state": w.u8(1, item); break
        case "priority": w.u16(2, item); break
        case "cost": w.u32(3, item); break
        case "mode": w.u8(4, item); break
        case "guard": w.u8(5, item); break
        case "protect": w.u8(6, item); break
        case "fastLeave": w.u8(7, item); break
        case "learning": w.u8(8, item); break
        case "unicastFlood": w.u8(9, item); break
        case "proxyarp": w.u8(10, item); break
        case "learningSync": w.u8(11, item); break
        case "proxyarpWifi": w.u8(12, item); break
        case "rootId": { const start = w.startAttribute(13); encodeIflaBridgeId(w, item); w.endNest(start) }; break
        case "bridgeId": { const start = w.startAttribute(14); encodeIflaBridgeId(w, item); w.endNest(start) }; break
        case "designatedPort": w.u16(15, item); break
        case "designatedCost": w.u16(16, item); break
        case "id": w.u16(17, item); break
        case "no": w.u16(18, item); break
        case "topologyChangeAck": w.u8(19, item); break
        case "configPending": w.u8(20, item); break
        case "messageAgeTimer": w.u64(21, item); break
        case "forwardDelayTimer": w.u64(22, item); break
        case "holdTimer": w.u64(23, item); break
        case "flush": r.writeFlag(w, 24, item); break
        case "multicastRouter": w.u8(25, item); break
        case "mcastFlood": w.u8(27, item); break
        case "mcastToUcast": w.u8(28, item); break
        case "vlanTunnel": w.u8(29, item); break
        case "bcastFlood": w.u8(30, item); break
        case "groupFwdMask": w.u16(31, item); break
        case "neighSuppress": w.u8(32, item); break
        case "isolated": w.u8(33, item); break
        case "backupPort": w.u32(34, item); break
        case "mrpRingOpen": w.u8(35, item); break
        case "mrpInOpen": w.u8(36, item); break
        case "mcastEhtHostsLimit": w.u32(37, item); break
        case "mcastEhtHostsCnt": w.u32(38, item); break
        case "locked": w.u8(39, item); break
        case "mab": w.u8(40, item); break
        case "mcastNGroups": w.u32(41, item); break
        case "mcastMaxGroups": w.u32(42, item); break
        case "neighVlanSuppress": w.u8(43, item); break
        case "backupNhid": w.u32(44, item); break
        case "unknownAttributes": r.writeUnknown(w, item); break
        default: r.unknownKey("linkinfo-brport-attrs", ["state","priority","cost","mode","guard","protect","fastLeave","learning","unicastFlood","proxyarp","learningSync","proxyarpWifi","rootId","bridgeId","designatedPort","designatedCost","id","no","topologyChangeAck","configPending","messageAgeTimer","forwardDelayTimer","holdTimer","flush","multicastRouter","mcastFlood","mcastToUcast","vlanTunnel","bcastFlood","groupFwdMask","neighSuppress","isolated","backupPort","mrpRingOpen","mrpInOpen","mcastEhtHostsLimit","mcastEhtHostsCnt","locked","mab","mcastNGroups","mcastMaxGroups","neighVlanSuppress","backupNhid"])
      }
    }
  } catch (error) { r.at(key, -1, error) }
}
const BondSlaveAttrs_ALL = { state: undefined, miiStatus: undefined, linkFailureCount: undefined, permHwaddr: undefined, queueId: undefined, adAggregatorId: undefined, adActorOperPortState: undefined, adPartnerOperPortState: undefined, prio: undefined, unknownAttributes: undefined }
const BondSlaveAttrs_NAMES: Readonly<Record<number, string>> = {"1":"state","2":"mii-status","3":"link-failure-count","4":"perm-hwaddr","5":"queue-id","6":"ad-aggregator-id","7":"ad-actor-oper-port-state","8":"ad-partner-oper-port-state","9":"prio"}
function decodeBondSlaveAttrs(view: ByteView, position: number, end: number): BondSlaveAttrs {
  const { u8, u16, u32 } = view
  let v0: number | undefined
  let v1: number | undefined
  let v2: number | undefined
  let v3: string | undefined
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
        case 1: case 2: case 7: if (length === 5) { const item = u8[at]!; switch (type) { case 1: v0 = item; continue; case 2: v1 = item; continue; default: v6 = item; continue } } break
        case 3: case 9: if (length === 8) { const item = u32[at >> 2]!; switch (type) { case 3: v2 = item; continue; default: v8 = item; continue } } break
        case 4: if (stop - at > 0) { v3 = r.mac(view, at, stop); continue } break
        case 5: case 6: case 8: if (length === 6) { const item = u16[at >> 1]!; switch (type) { case 5: v4 = item; continue; case 6: v5 = item; continue; default: v7 = item; continue } } break
      }
      unknown = r.keep(unknown, view, p, length)
    }
    type = -1
    if (p < end) r.leftover(p, end)
  } catch (error) { r.inAttribute(BondSlaveAttrs_NAMES, type, p, error) }
  const out: any = { ...BondSlaveAttrs_ALL }
  out.state = v0
  out.miiStatus = v1
  out.linkFailureCount = v2
  out.permHwaddr = v3
  out.queueId = v4
  out.adAggregatorId = v5
  out.adActorOperPortState = v6
  out.adPartnerOperPortState = v7
  out.prio = v8
  out.unknownAttributes = unknown
  return out
}
function encodeBondSlaveAttrs(w: Writer, value: any): void {
  r.expectObject(value, "bond-slave-attrs")
  let key = ''
  try {
    for (key in value) {
      const item = value[key]
      if (item === undefined) continue
      switch (key) {
        case "state": w.u8(1, item); break
        case "miiStatus": w.u8(2, item); break
        case "linkFailureCount": w.u32(3, item); break
        case "permHwaddr": r.writeMac(w, 4, item); break
        case "queueId": w.u16(5, item); break
        case "adAggregatorId": w.u16(6, item); break
        case "adActorOperPortState": w.u8(7, item); break
        case "adPartnerOperPortState": w.u16(8, item); break
        case "prio": w.u32(9, item); break
        case "unknownAttributes": r.writeUnknown(w, item); break
        default: r.unknownKey("bond-slave-attrs", ["state","miiStatus","linkFailureCount","permHwaddr","queueId","adAggregatorId","adActorOperPortState","adPartnerOperPortState","prio"])
      }
    }
  } catch (error) { r.at(key, -1, error) }
}
const u32Array1 = r.lastU32Array()
const IflaCacheinfo_ALL = { maxReasmLen: undefined, tstamp: undefined, reachableTime: undefined, retransTime: undefined, trailingBytes: undefined }
function decodeIflaCacheinfo(view: ByteView, position: number, end: number): IflaCacheinfo {
  const { u32 } = view
  const left = end - position
  const out: any = { ...IflaCacheinfo_ALL }
  out.maxReasmLen = left >= 4 ? u32[position >> 2]! : undefined
  out.tstamp = left >= 8 ? u32[(position + 4) >> 2]! : undefined
  out.reachableTime = left >= 12 ? (u32[(position + 8) >> 2]! | 0) : undefined
  out.retransTime = left >= 16 ? u32[(position + 12) >> 2]! : undefined
  out.trailingBytes = left > 16 ? view.u8.slice(position + 16, end) : undefined
  return out
}
function putIflaCacheinfo(w: Writer, at: number, value: any): void {
  r.expectObject(value, "ifla-cacheinfo")
  let key = ''
  try {
    for (key in value) {
      const item = value[key]
      if (item === undefined) continue
      switch (key) {
        case "maxReasmLen": r.put.u32(w.view.data, at, item, LE); break
        case "tstamp": r.put.u32(w.view.data, at + 4, item, LE); break
        case "reachableTime": r.put.s32(w.view.data, at + 8, item, LE); break
        case "retransTime": r.put.u32(w.view.data, at + 12, item, LE); break
        case "trailingBytes": break
        default: r.unknownKey("struct ifla-cacheinfo", ["maxReasmLen","tstamp","reachableTime","retransTime"])
      }
    }
  } catch (error) { r.at(key, -1, error) }
}
function encodeIflaCacheinfo(w: Writer, value: any): void {
  const at = w.zeros(16)
  putIflaCacheinfo(w, at, value)
  if (value.trailingBytes !== undefined) w.raw(value.trailingBytes)
}
const Ifla6Attrs_ALL = { flags: undefined, conf: undefined, stats: undefined, mcast: undefined, cacheinfo: undefined, icmp6stats: undefined, token: undefined, addrGenMode: undefined, raMtu: undefined, unknownAttributes: undefined }
const Ifla6Attrs_NAMES: Readonly<Record<number, string>> = {"1":"flags","2":"conf","3":"stats","4":"mcast","5":"cacheinfo","6":"icmp6stats","7":"token","8":"addr-gen-mode","9":"ra-mtu"}
function decodeIfla6Attrs(view: ByteView, position: number, end: number): Ifla6Attrs {
  const u16 = view.u16
  const { u8, u32 } = view
  let v0: number | undefined
  let v1: readonly number[] | undefined
  let v2: readonly bigint[] | undefined
  let v3: Uint8Array | undefined
  let v4: IflaCacheinfo | undefined
  let v5: readonly bigint[] | undefined
  let v6: string | undefined
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
        case 1: case 9: if (length === 8) { const item = u32[at >> 2]!; switch (type) { case 1: v0 = item; continue; default: v8 = item; continue } } break
        case 2: if ((stop - at) % 4 === 0) { v1 = u32Array1(view, at, stop); continue } break
        case 3: case 6: if ((stop - at) % 8 === 0) { const item = r.u64Array(view, at, stop, LE); switch (type) { case 3: v2 = item; continue; default: v5 = item; continue } } break
        case 4: v3 = r.bytes(u8, at, stop); continue
        case 5: v4 = decodeIflaCacheinfo(view, at, stop); continue
        case 7: if (length === 8 || length === 20) { v6 = r.ip(view, at, stop); continue } break
        case 8: if (length === 5) { v7 = u8[at]!; continue } break
      }
      unknown = r.keep(unknown, view, p, length)
    }
    type = -1
    if (p < end) r.leftover(p, end)
  } catch (error) { r.inAttribute(Ifla6Attrs_NAMES, type, p, error) }
  const out: any = { ...Ifla6Attrs_ALL }
  out.flags = v0
  out.conf = v1
  out.stats = v2
  out.mcast = v3
  out.cacheinfo = v4
  out.icmp6stats = v5
  out.token = v6
  out.addrGenMode = v7
  out.raMtu = v8
  out.unknownAttributes = unknown
  return out
}
function encodeIfla6Attrs(w: Writer, value: any): void {
  r.expectObject(value, "ifla6-attrs")
  let key = ''
  let index = -1
  try {
    for (key in value) {
      const item = value[key]
      if (item === undefined) continue
      switch (key) {
        case "flags": w.u32(1, item); break
        case "conf": { const start = w.startAttribute(2); r.expectArray(item); const list = item as readonly any[]; for (let i = 0; i < list.length; i++) { index = i; const item = list[i]; const p = w.zeros(4); r.put.u32(w.view.data, p, item, LE); } index = -1; w.endNest(start) }; break
        case "stats": { const start = w.startAttribute(3); r.expectArray(item); const list = item as readonly any[]; for (let i = 0; i < list.length; i++) { index = i; const item = list[i]; const p = w.zeros(8); r.put.u64(w.view.data, p, item, LE); } index = -1; w.endNest(start) }; break
        case "mcast": r.writeBytes(w, 4, item); break
        case "cacheinfo": { const start = w.startAttribute(5); encodeIflaCacheinfo(w, item); w.endNest(start) }; break
        case "icmp6stats": { const start = w.startAttribute(6); r.expectArray(item); const list = item as readonly any[]; for (let i = 0; i < list.length; i++) { index = i; const item = list[i]; const p = w.zeros(8); r.put.u64(w.view.data, p, item, LE); } index = -1; w.endNest(start) }; break
        case "token": r.writeIp(w, 7, item); break
        case "addrGenMode": w.u8(8, item); break
        case "raMtu": w.u32(9, item); break
        case "unknownAttributes": r.writeUnknown(w, item); break
        default: r.unknownKey("ifla6-attrs", ["flags","conf","stats","mcast","cacheinfo","icmp6stats","token","addrGenMode","raMtu"])
      }
    }
  } catch (error) { r.at(key, index, error) }
}
const AfSpecAttrs_ALL = { inet: undefined, inet6: undefined, mctp: undefined, unknownAttributes: undefined }
const AfSpecAttrs_NAMES: Readonly<Record<number, string>> = {"2":"inet","10":"inet6","45":"mctp"}
function decodeAfSpecAttrs(view: ByteView, position: number, end: number): AfSpecAttrs {
  const u16 = view.u16
  let v0: IflaAttrs | undefined
  let v1: Ifla6Attrs | undefined
  let v2: MctpAttrs | undefined
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
        case 2: v0 = decodeIflaAttrs(view, at, stop); continue
        case 10: v1 = decodeIfla6Attrs(view, at, stop); continue
        case 45: v2 = decodeMctpAttrs(view, at, stop); continue
      }
      unknown = r.keep(unknown, view, p, length)
    }
    type = -1
    if (p < end) r.leftover(p, end)
  } catch (error) { r.inAttribute(AfSpecAttrs_NAMES, type, p, error) }
  const out: any = { ...AfSpecAttrs_ALL }
  out.inet = v0
  out.inet6 = v1
  out.mctp = v2
  out.unknownAttributes = unknown
  return out
}
function encodeAfSpecAttrs(w: Writer, value: any): void {
  r.expectObject(value, "af-spec-attrs")
  let key = ''
  try {
    for (key in value) {
      const item = value[key]
      if (item === undefined) continue
      switch (key) {
        case "inet": { const nest = w.startNest(2); encodeIflaAttrs(w, item); w.endNest(nest) }; break
        case "inet6": { const nest = w.startNest(10); encodeIfla6Attrs(w, item); w.endNest(nest) }; break
        case "mctp": { const nest = w.startNest(45); encodeMctpAttrs(w, item); w.endNest(nest) }; break
        case "unknownAttributes": r.writeUnknown(w, item); break
        default: r.unknownKey("af-spec-attrs", ["inet","inet6","mctp"])
      }
    }
  } catch (error) { r.at(key, -1, error) }
}
const BridgeVlanInfo_ALL = { flags: undefined, vid: undefined, trailingBytes: undefined }
function decodeBridgeVlanInfo(view: ByteView, position: number, end: number): BridgeVlanInfo {
  const { u16 } = view
  const left = end - position
  const out: any = { ...BridgeVlanInfo_ALL }
  out.flags = left >= 2 ? u16[position >> 1]! : undefined
  out.vid = left >= 4 ? u16[(position + 2) >> 1]! : undefined
  out.trailingBytes = left > 4 ? view.u8.slice(position + 4, end) : undefined
  return out
}
function putBridgeVlanInfo(w: Writer, at: number, value: any): void {
  r.expectObject(value, "bridge-vlan-info")
  let key = ''
  try {
    for (key in value) {
      const item = value[key]
      if (item === undefined) continue
      switch (key) {
        case "flags": r.put.u16(w.view.data, at, item, LE); break
        case "vid": r.put.u16(w.view.data, at + 2, item, LE); break
        case "trailingBytes": break
        default: r.unknownKey("struct bridge-vlan-info", ["flags","vid"])
      }
    }
  } catch (error) { r.at(key, -1, error) }
}
function encodeBridgeVlanInfo(w: Writer, value: any): void {
  const at = w.zeros(4)
  putBridgeVlanInfo(w, at, value)
  if (value.trailingBytes !== undefined) w.raw(value.trailingBytes)
}
const BridgeAfSpecAttrs_ALL = { flags: undefined, mode: undefined, vlanInfo: undefined, vlanTunnelInfo: undefined, mrp: undefined, cfm: undefined, mst: undefined, unknownAttributes: undefined }
const BridgeAfSpecAttrs_NAMES: Readonly<Record<number, string>> = {"0":"flags","1":"mode","2":"vlan-info","3":"vlan-tunnel-info","4":"mrp","5":"cfm","6":"mst"}
function decodeBridgeAfSpecAttrs(view: ByteView, position: number, end: number): BridgeAfSpecAttrs {
  const { u8, u16 } = view
  let v0: number | undefined
  let v1: number | undefined
  let v2: (BridgeVlanInfo)[] | undefined
  let v3: (Uint8Array)[] | undefined
  let v4: Uint8Array | undefined
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
        case 0: case 1: if (length === 6) { const item = u16[at >> 1]!; switch (type) { case 0: v0 = item; continue; default: v1 = item; continue } } break
        case 2: (v2 ??= []).push(decodeBridgeVlanInfo(view, at, stop)); continue
        case 3: (v3 ??= []).push(r.bytes(u8, at, stop)); continue
        case 4: case 5: case 6: { const item = r.bytes(u8, at, stop); switch (type) { case 4: v4 = item; continue; case 5: v5 = item; continue; default: v6 = item; continue } }
      }
      unknown = r.keep(unknown, view, p, length)
    }
    type = -1
    if (p < end) r.leftover(p, end)
  } catch (error) { r.inAttribute(BridgeAfSpecAttrs_NAMES, type, p, error) }
  const out: any = { ...BridgeAfSpecAttrs_ALL }
  out.flags = v0
  out.mode = v1
  out.vlanInfo = v2
  out.vlanTunnelInfo = v3
  out.mrp = v4
  out.cfm = v5
  out.mst = v6
  out.unknownAttributes = unknown
  return out
}
function encodeBridgeAfSpecAttrs(w: Writer, value: any): void {
  r.expectObject(value, "bridge-af-spec-attrs")
  let key = ''
  let index = -1
  try {
    for (key in value) {
      const item = value[key]
      if (item === undefined) continue
      switch (key) {
        case "flags": w.u16(0, item); break
        case "mode": w.u16(1, item); break
        case "vlanInfo": { r.expectArray(item); const list = item as readonly any[]; for (let i = 0; i < list.length; i++) { index = i; const item = list[i]; { const start = w.startAttribute(2); encodeBridgeVlanInfo(w, item); w.endNest(start) } } index = -1; }; break
        case "vlanTunnelInfo": { r.expectArray(item); const list = item as readonly any[]; for (let i = 0; i < list.length; i++) { index = i; const item = list[i]; r.writeBytes(w, 3, item) } index = -1; }; break
        case "mrp": r.writeBytes(w, 4, item); break
        case "cfm": r.writeBytes(w, 5, item); break
        case "mst": r.writeBytes(w, 6, item); break
        case "unknownAttributes": r.writeUnknown(w, item); break
        default: r.unknownKey("bridge-af-spec-attrs", ["flags","mode","vlanInfo","vlanTunnelInfo","mrp","cfm","mst"])
      }
    }
  } catch (error) { r.at(key, index, error) }
}
const VfinfoListAttrs_ALL = { info: undefined, unknownAttributes: undefined }
const VfinfoListAttrs_NAMES: Readonly<Record<number, string>> = {"1":"info"}
function decodeVfinfoListAttrs(view: ByteView, position: number, end: number): VfinfoListAttrs {
  const u16 = view.u16
  let v0: (VfinfoAttrs)[] | undefined
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
        case 1: (v0 ??= []).push(decodeVfinfoAttrs(view, at, stop)); continue
      }
      unknown = r.keep(unknown, view, p, length)
    }
    type = -1
    if (p < end) r.leftover(p, end)
  } catch (error) { r.inAttribute(VfinfoListAttrs_NAMES, type, p, error) }
  const out: any = { ...VfinfoListAttrs_ALL }
  out.info = v0
  out.unknownAttributes = unknown
  return out
}
function encodeVfinfoListAttrs(w: Writer, value: any): void {
  r.expectObject(value, "vfinfo-list-attrs")
  let key = ''
  let index = -1
  try {
    for (key in value) {
      const item = value[key]
      if (item === undefined) continue
      switch (key) {
        case "info": { r.expectArray(item); const list = item as readonly any[]; for (let i = 0; i < list.length; i++) { index = i; const item = list[i]; { const nest = w.startNest(1); encodeVfinfoAttrs(w, item); w.endNest(nest) } } index = -1; }; break
        case "unknownAttributes": r.writeUnknown(w, item); break
        default: r.unknownKey("vfinfo-list-attrs", ["info"])
      }
    }
  } catch (error) { r.at(key, index, error) }
}
const VfPortsAttrs_ALL = { unknownAttributes: undefined }
const VfPortsAttrs_NAMES: Readonly<Record<number, string>> = {}
function decodeVfPortsAttrs(view: ByteView, position: number, end: number): VfPortsAttrs {
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
  } catch (error) { r.inAttribute(VfPortsAttrs_NAMES, type, p, error) }
  const out: any = { ...VfPortsAttrs_ALL }
  out.unknownAttributes = unknown
  return out
}
function encodeVfPortsAttrs(w: Writer, value: any): void {
  r.expectObject(value, "vf-ports-attrs")
  let key = ''
  try {
    for (key in value) {
      const item = value[key]
      if (item === undefined) continue
      switch (key) {
        case "unknownAttributes": r.writeUnknown(w, item); break
        default: r.unknownKey("vf-ports-attrs", [])
      }
    }
  } catch (error) { r.at(key, -1, error) }
}
const PortSelfAttrs_ALL = { unknownAttributes: undefined }
const PortSelfAttrs_NAMES: Readonly<Record<number, string>> = {}
function decodePortSelfAttrs(view: ByteView, position: number, end: number): PortSelfAttrs {
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
  } catch (error) { r.inAttribute(PortSelfAttrs_NAMES, type, p, error) }
  const out: any = { ...PortSelfAttrs_ALL }
  out.unknownAttributes = unknown
  return out
}
function encodePortSelfAttrs(w: Writer, value: any): void {
  r.expectObject(value, "port-self-attrs")
  let key = ''
  try {
    for (key in value) {
      const item = value[key]
      if (item === undefined) continue
      switch (key) {
        case "unknownAttributes": r.writeUnknown(w, item); break
        default: r.unknownKey("port-self-attrs", [])
      }
    }
  } catch (error) { r.at(key, -1, error) }
}
const PropListLinkAttrs_ALL = { altIfname: undefined, unknownAttributes: undefined }
const PropListLinkAttrs_NAMES: Readonly<Record<number, string>> = {"53":"alt-ifname"}
function decodePropListLinkAttrs(view: ByteView, position: number, end: number): PropListLinkAttrs {
  const u16 = view.u16
  const { u8 } = view
  let v0: (string)[] | undefined
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
        case 53: (v0 ??= []).push(r.decodeText(u8, at, stop)); continue
      }
      unknown = r.keep(unknown, view, p, length)
    }
    type = -1
    if (p < end) r.leftover(p, end)
  } catch (error) { r.inAttribute(PropListLinkAttrs_NAMES, type, p, error) }
  const out: any = { ...PropListLinkAttrs_ALL }
  out.altIfname = v0
  out.unknownAttributes = unknown
  return out
}
function encodePropListLinkAttrs(w: Writer, value: any): void {
  r.expectObject(value, "prop-list-link-attrs")
  let key = ''
  let index = -1
  try {
    for (key in value) {
      const item = value[key]
      if (item === undefined) continue
      switch (key) {
        case "altIfname": { r.expectArray(item); const list = item as readonly any[]; for (let i = 0; i < list.length; i++) { index = i; const item = list[i]; r.writeString(w, 53, item) } index = -1; }; break
        case "unknownAttributes": r.writeUnknown(w, item); break
        default: r.unknownKey("prop-list-link-attrs", ["altIfname"])
      }
    }
  } catch (error) { r.at(key, index, error) }
}
const ProtoDownReasonAttrs_ALL = { mask: undefined, value: undefined, unknownAttributes: undefined }
const ProtoDownReasonAttrs_NAMES: Readonly<Record<number, string>> = {"1":"mask","2":"value"}
function decodeProtoDownReasonAttrs(view: ByteView, position: number, end: number): ProtoDownReasonAttrs {
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
  } catch (error) { r.inAttribute(ProtoDownReasonAttrs_NAMES, type, p, error) }
  const out: any = { ...ProtoDownReasonAttrs_ALL }
  out.mask = v0
  out.value = v1
  out.unknownAttributes = unknown
  return out
}
function encodeProtoDownReasonAttrs(w: Writer, value: any): void {
  r.expectObject(value, "proto-down-reason-attrs")
  let key = ''
  try {
    for (key in value) {
      const item = value[key]
      if (item === undefined) continue
      switch (key) {
        case "mask": w.u32(1, item); break
        case "value": w.u32(2, item); break
        case "unknownAttributes": r.writeUnknown(w, item); break
        default: r.unknownKey("proto-down-reason-attrs", ["mask","value"])
      }
    }
  } catch (error) { r.at(key, -1, error) }
}
function findLinkinfoAttrsKind(view: ByteView, position: number, end: number): unknown {
  const { u8, u16 } = view
  const found = r.findAttribute(view, position, end, 1)
  if (found < 0) return ''
  const at = found + 4
  const stop = found + u16[found >> 1]!
  return r.decodeText(u8, at, stop)
}
function findLinkinfoAttrsSlaveKind(view: ByteView, position: number, end: number): unknown {
  const { u8, u16 } = view
  const found = r.findAttribute(view, position, end, 4)
  if (found < 0) return ''
  const at = found + 4
  const stop = found + u16[found >> 1]!
  return r.decodeText(u8, at, stop)
}
const LinkinfoAttrs_ALL = { kind: undefined, data: undefined, xstats: undefined, slaveKind: undefined, slaveData: undefined, unknownAttributes: undefined }
const LinkinfoAttrs_NAMES: Readonly<Record<number, string>> = {"1":"kind","2":"data","3":"xstats","4":"slave-kind","5":"slave-data"}
function decodeLinkinfoAttrs(view: ByteView, position: number, end: number): LinkinfoAttrs {
  const u16 = view.u16
  const { u8 } = view
  let selector_kind: unknown
  let selector_slave_kind: unknown
  let v0: string | undefined
  let v1: LinkinfoDataMsg | undefined
  let v2: Uint8Array | undefined
  let v3: string | undefined
  let v4: LinkinfoMemberDataMsg | undefined
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
        case 1: case 4: { const item = r.decodeText(u8, at, stop); switch (type) { case 1: v0 = item; continue; default: v3 = item; continue } }
        case 2: selector_kind ??= findLinkinfoAttrsKind(view, position + 0, end); v1 = decodeLinkinfoDataMsg(view, at, stop, selector_kind); continue
        case 3: v2 = r.bytes(u8, at, stop); continue
        case 5: selector_slave_kind ??= findLinkinfoAttrsSlaveKind(view, position + 0, end); v4 = decodeLinkinfoMemberDataMsg(view, at, stop, selector_slave_kind); continue
      }
      unknown = r.keep(unknown, view, p, length)
    }
    type = -1
    if (p < end) r.leftover(p, end)
  } catch (error) { r.inAttribute(LinkinfoAttrs_NAMES, type, p, error) }
  const out: any = { ...LinkinfoAttrs_ALL }
  out.kind = v0
  out.data = v1
  out.xstats = v2
  out.slaveKind = v3
  out.slaveData = v4
  out.unknownAttributes = unknown
  return out
}
function encodeLinkinfoAttrs(w: Writer, value: any): void {
  r.expectObject(value, "linkinfo-attrs")
  const selector_kind = value?.["kind"]
  const selector_slave_kind = value?.["slaveKind"]
  let key = ''
  try {
    for (key in value) {
      const item = value[key]
      if (item === undefined) continue
      switch (key) {
        case "kind": r.writeString(w, 1, item); break
        case "data": encodeLinkinfoDataMsg(w, 2, item, selector_kind); break
        case "xstats": r.writeBytes(w, 3, item); break
        case "slaveKind": r.writeString(w, 4, item); break
        case "slaveData": encodeLinkinfoMemberDataMsg(w, 5, item, selector_slave_kind); break
        case "unknownAttributes": r.writeUnknown(w, item); break
        default: r.unknownKey("linkinfo-attrs", ["kind","data","xstats","slaveKind","slaveData"])
      }
    }
  } catch (error) { r.at(key, -1, error) }
}
const XdpAttrs_ALL = { fd: undefined, attached: undefined, flags: undefined, progId: undefined, drvProgId: undefined, skbProgId: undefined, hwProgId: undefined, expectedFd: undefined, unknownAttributes: undefined }
const XdpAttrs_USUAL = { attached: undefined }
const XdpAttrs_REST = { fd: undefined, flags: undefined, progId: undefined, drvProgId: undefined, skbProgId: undefined, hwProgId: undefined, expectedFd: undefined }
/** The object with one more attribute; undefined where that is to be kept as it came. */
function restXdpAttrs(view: ByteView, p: number, type: number, length: number, out: any): any {
  const { u32 } = view
  const at = p + 4
  switch (type) {
        case 1: case 8: if (length === 8) { const item = (u32[at >> 2]! | 0); out ??= { ...XdpAttrs_REST }; switch (type) { case 1: out.fd = item; return out; default: out.expectedFd = item; return out } } break
        case 3: case 4: case 5: case 6: case 7: if (length === 8) { const item = u32[at >> 2]!; out ??= { ...XdpAttrs_REST }; switch (type) { case 3: out.flags = item; return out; case 4: out.progId = item; return out; case 5: out.drvProgId = item; return out; case 6: out.skbProgId = item; return out; default: out.hwProgId = item; return out } } break
  }
  return undefined
}
function wholeXdpAttrs(lean: any, others: any, unknown: RawAttribute[] | undefined): XdpAttrs {
  const out: any = { ...XdpAttrs_ALL }
  out.fd = others.fd
  out.attached = lean.attached
  out.flags = others.flags
  out.progId = others.progId
  out.drvProgId = others.drvProgId
  out.skbProgId = others.skbProgId
  out.hwProgId = others.hwProgId
  out.expectedFd = others.expectedFd
  out.unknownAttributes = unknown
  return out
}
const XdpAttrs_NAMES: Readonly<Record<number, string>> = {"1":"fd","2":"attached","3":"flags","4":"prog-id","5":"drv-prog-id","6":"skb-prog-id","7":"hw-prog-id","8":"expected-fd"}
function decodeXdpAttrs(view: ByteView, position: number, end: number): XdpAttrs {
  const u16 = view.u16
  const { u8 } = view
  let v1: number | undefined
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
        case 2: if (length === 5) { v1 = u8[at]!; continue } break
        default: {
          const more = restXdpAttrs(view, p, type, length, rest)
          if (more === undefined) break
          rest = more
          continue
        }
      }
      unknown = r.keep(unknown, view, p, length)
    }
    type = -1
    if (p < end) r.leftover(p, end)
  } catch (error) { r.inAttribute(XdpAttrs_NAMES, type, p, error) }
  const out: any = { ...XdpAttrs_USUAL }
  out.attached = v1
  return rest === undefined && unknown === undefined ? out : wholeXdpAttrs(out, rest ?? XdpAttrs_REST, unknown)
}
function encodeXdpAttrs(w: Writer, value: any): void {
  r.expectObject(value, "xdp-attrs")
  let key = ''
  try {
    for (key in value) {
      const item = value[key]
      if (item === undefined) continue
      switch (key) {
        case "fd": w.s32(1, item); break
        case "attached": w.u8(2, item); break
        case "flags": w.u32(3, item); break
        case "progId": w.u32(4, item); break
        case "drvProgId": w.u32(5, item); break
        case "skbProgId": w.u32(6, item); break
        case "hwProgId": w.u32(7, item); break
        case "expectedFd": w.s32(8, item); break
        case "unknownAttributes": r.writeUnknown(w, item); break
        default: r.unknownKey("xdp-attrs", ["fd","attached","flags","progId","drvProgId","skbProgId","hwProgId","expectedFd"])
      }
    }
  } catch (error) { r.at(key, -1, error) }
}
const LinkDpllPinAttrs_ALL = { id: undefined, unknownAttributes: undefined }
const LinkDpllPinAttrs_NAMES: Readonly<Record<number, string>> = {"1":"id"}
function decodeLinkDpllPinAttrs(view: ByteView, position: number, end: number): LinkDpllPinAttrs {
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
  } catch (error) { r.inAttribute(LinkDpllPinAttrs_NAMES, type, p, error) }
  const out: any = { ...LinkDpllPinAttrs_ALL }
  out.id = v0
  out.unknownAttributes = unknown
  return out
}
function encodeLinkDpllPinAttrs(w: Writer, value: any): void {
  r.expectObject(value, "link-dpll-pin-attrs")
  let key = ''
  try {
    for (key in value) {
      const item = value[key]
      if (item === undefined) continue
      switch (key) {
        case "id": w.u32(1, item); break
        case "unknownAttributes": r.writeUnknown(w, item); break
        default: r.unknownKey("link-dpll-pin-attrs", ["id"])
      }
    }
  } catch (error) { r.at(key, -1, error) }
}
function elementHwSInfoOne(elementIndex: number, at: number, stop: number, view: ByteView) {
  const item: any = decodeHwSInfoOne(view, at, stop)
  return { elementIndex, request: item.request, used: item.used, unknownAttributes: item.unknownAttributes }
}
const LinkOffloadXstats_NAMES: Readonly<Record<number, string>> = {"1":"cpu-hit","2":"hw-s-info","3":"l3-stats"}
function decodeLinkOffloadXstats(view: ByteView, position: number, end: number): LinkOffloadXstats {
  const u16 = view.u16
  const { u8 } = view
  let v0: Uint8Array | undefined
  let v1: readonly (HwSInfoOne & { readonly elementIndex?: number | undefined })[] | undefined
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
        case 1: case 3: { const item = r.bytes(u8, at, stop); switch (type) { case 1: v0 = item; continue; default: v2 = item; continue } }
        case 2: { const item = r.indexedArray(view, at, stop, elementHwSInfoOne); if (item === undefined) break; v1 = item; continue }
      }
      unknown = r.keep(unknown, view, p, length)
    }
    type = -1
    if (p < end) r.leftover(p, end)
  } catch (error) { r.inAttribute(LinkOffloadXstats_NAMES, type, p, error) }
  return {
    cpuHit: v0,
    hwSInfo: v1,
    l3Stats: v2,
    unknownAttributes: unknown,
  }
}
function encodeLinkOffloadXstats(w: Writer, value: any): void {
  r.expectObject(value, "link-offload-xstats")
  let key = ''
  let index = -1
  try {
    for (key in value) {
      const item = value[key]
      if (item === undefined) continue
      switch (key) {
        case "cpuHit": r.writeBytes(w, 1, item); break
        case "hwSInfo": { const array = w.startNest(2); r.expectArray(item); const list = item as readonly any[]; for (let i = 0; i < list.length; i++) { index = i; const item = list[i]; const type = r.nestType(item?.elementIndex ?? i + 1); { const nest = w.startNest(type); encodeHwSInfoOne(w, item); w.endNest(nest) } } index = -1; w.endNest(array) }; break
        case "l3Stats": r.writeBytes(w, 3, item); break
        case "unknownAttributes": r.writeUnknown(w, item); break
        default: r.unknownKey("link-offload-xstats", ["cpuHit","hwSInfo","l3Stats"])
      }
    }
  } catch (error) { r.at(key, index, error) }
}
const BondAdInfoAttrs_ALL = { aggregator: undefined, numPorts: undefined, actorKey: undefined, partnerKey: undefined, partnerMac: undefined, unknownAttributes: undefined }
const BondAdInfoAttrs_NAMES: Readonly<Record<number, string>> = {"1":"aggregator","2":"num-ports","3":"actor-key","4":"partner-key","5":"partner-mac"}
function decodeBondAdInfoAttrs(view: ByteView, position: number, end: number): BondAdInfoAttrs {
  const { u16 } = view
  let v0: number | undefined
  let v1: number | undefined
  let v2: number | undefined
  let v3: number | undefined
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
        case 1: case 2: case 3: case 4: if (length === 6) { const item = u16[at >> 1]!; switch (type) { case 1: v0 = item; continue; case 2: v1 = item; continue; case 3: v2 = item; continue; default: v3 = item; continue } } break
        case 5: if (stop - at > 0) { v4 = r.mac(view, at, stop); continue } break
      }
      unknown = r.keep(unknown, view, p, length)
    }
    type = -1
    if (p < end) r.leftover(p, end)
  } catch (error) { r.inAttribute(BondAdInfoAttrs_NAMES, type, p, error) }
  const out: any = { ...BondAdInfoAttrs_ALL }
  out.aggregator = v0
  out.numPorts = v1
  out.actorKey = v2
  out.partnerKey = v3
  out.partnerMac = v4
  out.unknownAttributes = unknown
  return out
}
function encodeBondAdInfoAttrs(w: Writer, value: any): void {
  r.expectObject(value, "bond-ad-info-attrs")
  let key = ''
  try {
    for (key in value) {
      const item = value[key]
      if (item === undefined) continue
      switch (key) {
        case "aggregator": w.u16(1, item); break
        case "numPorts": w.u16(2, item); break
        case "actorKey": w.u16(3, item); break
        case "partnerKey": w.u16(4, item); break
        case "partnerMac": r.writeMac(w, 5, item); break
        case "unknownAttributes": r.writeUnknown(w, item); break
        default: r.unknownKey("bond-ad-info-attrs", ["aggregator","numPorts","actorKey","partnerKey","partnerMac"])
      }
    }
  } catch (error) { r.at(key, -1, error) }
}
const IflaVlanQosMapping_ALL = { from: undefined, to: undefined, trailingBytes: undefined }
function decodeIflaVlanQosMapping(view: ByteView, position: number, end: number): IflaVlanQosMapping {
  const { u32 } = view
  const left = end - position
  const out: any = { ...IflaVlanQosMapping_ALL }
  out.from = left >= 4 ? u32[position >> 2]! : undefined
  out.to = left >= 8 ? u32[(position + 4) >> 2]! : undefined
  out.trailingBytes = left > 8 ? view.u8.slice(position + 8, end) : undefined
  return out
}
function putIflaVlanQosMapping(w: Writer, at: number, value: any): void {
  r.expectObject(value, "ifla-vlan-qos-mapping")
  let key = ''
  try {
    for (key in value) {
      const item = value[key]
      if (item === undefined) continue
      switch (key) {
        case "from": r.put.u32(w.view.data, at, item, LE); break
        case "to": r.put.u32(w.view.data, at + 4, item, LE); break
        case "trailingBytes": break
        default: r.unknownKey("struct ifla-vlan-qos-mapping", ["from","to"])
      }
    }
  } catch (error) { r.at(key, -1, error) }
}
function encodeIflaVlanQosMapping(w: Writer, value: any): void {
  const at = w.zeros(8)
  putIflaVlanQosMapping(w, at, value)
  if (value.trailingBytes !== undefined) w.raw(value.trailingBytes)
}
const IflaVlanQos_ALL = { mapping: undefined, unknownAttributes: undefined }
const IflaVlanQos_NAMES: Readonly<Record<number, string>> = {"1":"mapping"}
function decodeIflaVlanQos(view: ByteView, position: number, end: number): IflaVlanQos {
  const u16 = view.u16
  let v0: (IflaVlanQosMapping)[] | undefined
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
        case 1: (v0 ??= []).push(decodeIflaVlanQosMapping(view, at, stop)); continue
      }
      unknown = r.keep(unknown, view, p, length)
    }
    type = -1
    if (p < end) r.leftover(p, end)
  } catch (error) { r.inAttribute(IflaVlanQos_NAMES, type, p, error) }
  const out: any = { ...IflaVlanQos_ALL }
  out.mapping = v0
  out.unknownAttributes = unknown
  return out
}
function encodeIflaVlanQos(w: Writer, value: any): void {
  r.expectObject(value, "ifla-vlan-qos")
  let key = ''
  let index = -1
  try {
    for (key in value) {
      const item = value[key]
      if (item === undefined) continue
      switch (key) {
        case "mapping": { r.expectArray(item); const list = item as readonly any[]; for (let i = 0; i < list.length; i++) { index = i; const item = list[i]; { const start = w.startAttribute(1); encodeIflaVlanQosMapping(w, item); w.endNest(start) } } index = -1; }; break
        case "unknownAttributes": r.writeUnknown(w, item); break
        default: r.unknownKey("ifla-vlan-qos", ["mapping"])
      }
    }
  } catch (error) { r.at(key, index, error) }
}
const LinkinfoMacvlanMacaddrAttrs_ALL = { macaddr: undefined, unknownAttributes: undefined }
const LinkinfoMacvlanMacaddrAttrs_NAMES: Readonly<Record<number, string>> = {"4":"macaddr"}
function decodeLinkinfoMacvlanMacaddrAttrs(view: ByteView, position: number, end: number): LinkinfoMacvlanMacaddrAttrs {
  const u16 = view.u16
  let v0: (string)[] | undefined
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
        case 4: if (stop - at > 0) { (v0 ??= []).push(r.mac(view, at, stop)); continue } break
      }
      unknown = r.keep(unknown, view, p, length)
    }
    type = -1
    if (p < end) r.leftover(p, end)
  } catch (error) { r.inAttribute(LinkinfoMacvlanMacaddrAttrs_NAMES, type, p, error) }
  const out: any = { ...LinkinfoMacvlanMacaddrAttrs_ALL }
  out.macaddr = v0
  out.unknownAttributes = unknown
  return out
}
function encodeLinkinfoMacvlanMacaddrAttrs(w: Writer, value: any): void {
  r.expectObject(value, "linkinfo-macvlan-macaddr-attrs")
  let key = ''
  let index = -1
  try {
    for (key in value) {
      const item = value[key]
      if (item === undefined) continue
      switch (key) {
        case "macaddr": { r.expectArray(item); const list = item as readonly any[]; for (let i = 0; i < list.length; i++) { index = i; const item = list[i]; r.writeMac(w, 4, item) } index = -1; }; break
        case "unknownAttributes": r.writeUnknown(w, item); break
        default: r.unknownKey("linkinfo-macvlan-macaddr-attrs", ["macaddr"])
      }
    }
  } catch (error) { r.at(key, index, error) }
}
const u32Array2 = r.lastU32Array()
const IflaAttrs_ALL = { conf: undefined, unknownAttributes: undefined }
const IflaAttrs_NAMES: Readonly<Record<number, string>> = {"1":"conf"}
function decodeIflaAttrs(view: ByteView, position: number, end: number): IflaAttrs {
  const u16 = view.u16
  let v0: readonly number[] | undefined
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
        case 1: if ((stop - at) % 4 === 0) { v0 = u32Array2(view, at, stop); continue } break
      }
      unknown = r.keep(unknown, view, p, length)
    }
    type = -1
    if (p < end) r.leftover(p, end)
  } catch (error) { r.inAttribute(IflaAttrs_NAMES, type, p, error) }
  const out: any = { ...IflaAttrs_ALL }
  out.conf = v0
  out.unknownAttributes = unknown
  return out
}
function encodeIflaAttrs(w: Writer, value: any): void {
  r.expectObject(value, "ifla-attrs")
  let key = ''
  let index = -1
  try {
    for (key in value) {
      const item = value[key]
      if (item === undefined) continue
      switch (key) {
        case "conf": { const start = w.startAttribute(1); r.expectArray(item); const list = item as readonly any[]; for (let i = 0; i < list.length; i++) { index = i; const item = list[i]; const p = w.zeros(4); r.put.u32(w.view.data, p, item, LE); } index = -1; w.endNest(start) }; break
        case "unknownAttributes": r.writeUnknown(w, item); break
        default: r.unknownKey("ifla-attrs", ["conf"])
      }
    }
  } catch (error) { r.at(key, index, error) }
}
const MctpAttrs_ALL = { net: undefined, physBinding: undefined, unknownAttributes: undefined }
const MctpAttrs_NAMES: Readonly<Record<number, string>> = {"1":"net","2":"phys-binding"}
function decodeMctpAttrs(view: ByteView, position: number, end: number): MctpAttrs {
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
        case 1: if (length === 8) { v0 = u32[at >> 2]!; continue } break
        case 2: if (length === 5) { v1 = u8[at]!; continue } break
      }
      unknown = r.keep(unknown, view, p, length)
    }
    type = -1
    if (p < end) r.leftover(p, end)
  } catch (error) { r.inAttribute(MctpAttrs_NAMES, type, p, error) }
  const out: any = { ...MctpAttrs_ALL }
  out.net = v0
  out.physBinding = v1
  out.unknownAttributes = unknown
  return out
}
function encodeMctpAttrs(w: Writer, value: any): void {
  r.expectObject(value, "mctp-attrs")
  let key = ''
  try {
    for (key in value) {
      const item = value[key]
      if (item === undefined) continue
      switch (key) {
        case "net": w.u32(1, item); break
        case "physBinding": w.u8(2, item); break
        case "unknownAttributes": r.writeUnknown(w, item); break
        default: r.unknownKey("mctp-attrs", ["net","physBinding"])
      }
    }
  } catch (error) { r.at(key, -1, error) }
}
const IflaVfMac_ALL = { vf: undefined, mac: undefined, trailingBytes: undefined }
function decodeIflaVfMac(view: ByteView, position: number, end: number): IflaVfMac {
  const { u8, u32 } = view
  const left = end - position
  const out: any = { ...IflaVfMac_ALL }
  out.vf = left >= 4 ? u32[position >> 2]! : undefined
  out.mac = left >= 36 ? u8.slice(position + 4, position + 4 + 32) : undefined
  out.trailingBytes = left > 36 ? view.u8.slice(position + 36, end) : undefined
  return out
}
function putIflaVfMac(w: Writer, at: number, value: any): void {
  r.expectObject(value, "ifla-vf-mac")
  let key = ''
  try {
    for (key in value) {
      const item = value[key]
      if (item === undefined) continue
      switch (key) {
        case "vf": r.put.u32(w.view.data, at, item, LE); break
        case "mac": r.putBytes(w, at + 4, 32, item); break
        case "trailingBytes": break
        default: r.unknownKey("struct ifla-vf-mac", ["vf","mac"])
      }
    }
  } catch (error) { r.at(key, -1, error) }
}
function encodeIflaVfMac(w: Writer, value: any): void {
  const at = w.zeros(36)
  putIflaVfMac(w, at, value)
  if (value.trailingBytes !== undefined) w.raw(value.trailingBytes)
}
const IflaVfVlan_ALL = { vf: undefined, vlan: undefined, qos: undefined, trailingBytes: undefined }
function decodeIflaVfVlan(view: ByteView, position: number, end: number): IflaVfVlan {
  const { u32 } = view
  const left = end - position
  const out: any = { ...IflaVfVlan_ALL }
  out.vf = left >= 4 ? u32[position >> 2]! : undefined
  out.vlan = left >= 8 ? u32[(position + 4) >> 2]! : undefined
  out.qos = left >= 12 ? u32[(position + 8) >> 2]! : undefined
  out.trailingBytes = left > 12 ? view.u8.slice(position + 12, end) : undefined
  return out
}
function putIflaVfVlan(w: Writer, at: number, value: any): void {
  r.expectObject(value, "ifla-vf-vlan")
  let key = ''
  try {
    for (key in value) {
      const item = value[key]
      if (item === undefined) continue
      switch (key) {
        case "vf": r.put.u32(w.view.data, at, item, LE); break
        case "vlan": r.put.u32(w.view.data, at + 4, item, LE); break
        case "qos": r.put.u32(w.view.data, at + 8, item, LE); break
        case "trailingBytes": break
        default: r.unknownKey("struct ifla-vf-vlan", ["vf","vlan","qos"])
      }
    }
  } catch (error) { r.at(key, -1, error) }
}
function encodeIflaVfVlan(w: Writer, value: any): void {
  const at = w.zeros(12)
  putIflaVfVlan(w, at, value)
  if (value.trailingBytes !== undefined) w.raw(value.trailingBytes)
}
const IflaVfTxRate_ALL = { vf: undefined, rate: undefined, trailingBytes: undefined }
function decodeIflaVfTxRate(view: ByteView, position: number, end: number): IflaVfTxRate {
  const { u32 } = view
  const left = end - position
  const out: any = { ...IflaVfTxRate_ALL }
  out.vf = left >= 4 ? u32[position >> 2]! : undefined
  out.rate = left >= 8 ? u32[(position + 4) >> 2]! : undefined
  out.trailingBytes = left > 8 ? view.u8.slice(position + 8, end) : undefined
  return out
}
function putIflaVfTxRate(w: Writer, at: number, value: any): void {
  r.expectObject(value, "ifla-vf-tx-rate")
  let key = ''
  try {
    for (key in value) {
      const item = value[key]
      if (item === undefined) continue
      switch (key) {
        case "vf": r.put.u32(w.view.data, at, item, LE); break
        case "rate": r.put.u32(w.view.data, at + 4, item, LE); break
        case "trailingBytes": break
        default: r.unknownKey("struct ifla-vf-tx-rate", ["vf","rate"])
      }
    }
  } catch (error) { r.at(key, -1, error) }
}
function encodeIflaVfTxRate(w: Writer, value: any): void {
  const at = w.zeros(8)
  putIflaVfTxRate(w, at, value)
  if (value.trailingBytes !== undefined) w.raw(value.trailingBytes)
}
const IflaVfSpoofchk_ALL = { vf: undefined, setting: undefined, trailingBytes: undefined }
function decodeIflaVfSpoofchk(view: ByteView, position: number, end: number): IflaVfSpoofchk {
  const { u32 } = view
  const left = end - position
  const out: any = { ...IflaVfSpoofchk_ALL }
  out.vf = left >= 4 ? u32[position >> 2]! : undefined
  out.setting = left >= 8 ? u32[(position + 4) >> 2]! : undefined
  out.trailingBytes = left > 8 ? view.u8.slice(position + 8, end) : undefined
  return out
}
function putIflaVfSpoofchk(w: Writer, at: number, value: any): void {
  r.expectObject(value, "ifla-vf-spoofchk")
  let key = ''
  try {
    for (key in value) {
      const item = value[key]
      if (item === undefined) continue
      switch (key) {
        case "vf": r.put.u32(w.view.data, at, item, LE); break
        case "setting": r.put.u32(w.view.data, at + 4, item, LE); break
        case "trailingBytes": break
        default: r.unknownKey("struct ifla-vf-spoofchk", ["vf","setting"])
      }
    }
  } catch (error) { r.at(key, -1, error) }
}
function encodeIflaVfSpoofchk(w: Writer, value: any): void {
  const at = w.zeros(8)
  putIflaVfSpoofchk(w, at, value)
  if (value.trailingBytes !== undefined) w.raw(value.trailingBytes)
}
const IFLA_VF_LINK_STATE_ENUM_NUMBERS: ReadonlyMap<string, number | bigint> = new Map<string, number | bigint>([["auto", 0], ["enable", 1], ["disable", 2]])
const IFLA_VF_LINK_STATE_ENUM_NAMES: Readonly<Record<number | string, IflaVfLinkStateEnum>> = { 0: "auto", 1: "enable", 2: "disable" }
const IflaVfLinkState_ALL = { vf: undefined, linkState: undefined, trailingBytes: undefined }
function decodeIflaVfLinkState(view: ByteView, position: number, end: number): IflaVfLinkState {
  const { u32 } = view
  const left = end - position
  const out: any = { ...IflaVfLinkState_ALL }
  out.vf = left >= 4 ? u32[position >> 2]! : undefined
  out.linkState = left >= 8 ? (IFLA_VF_LINK_STATE_ENUM_NAMES[u32[(position + 4) >> 2]!] ?? u32[(position + 4) >> 2]!) : undefined
  out.trailingBytes = left > 8 ? view.u8.slice(position + 8, end) : undefined
  return out
}
function putIflaVfLinkState(w: Writer, at: number, value: any): void {
  r.expectObject(value, "ifla-vf-link-state")
  let key = ''
  try {
    for (key in value) {
      const item = value[key]
      if (item === undefined) continue
      switch (key) {
        case "vf": r.put.u32(w.view.data, at, item, LE); break
        case "linkState": r.put.u32(w.view.data, at + 4, r.enumNumber(IFLA_VF_LINK_STATE_ENUM_NUMBERS, item), LE); break
        case "trailingBytes": break
        default: r.unknownKey("struct ifla-vf-link-state", ["vf","linkState"])
      }
    }
  } catch (error) { r.at(key, -1, error) }
}
function encodeIflaVfLinkState(w: Writer, value: any): void {
  const at = w.zeros(8)
  putIflaVfLinkState(w, at, value)
  if (value.trailingBytes !== undefined) w.raw(value.trailingBytes)
}
const IflaVfRate_ALL = { vf: undefined, minTxRate: undefined, maxTxRate: undefined, trailingBytes: undefined }
function decodeIflaVfRate(view: ByteView, position: number, end: number): IflaVfRate {
  const { u32 } = view
  const left = end - position
  const out: any = { ...IflaVfRate_ALL }
  out.vf = left >= 4 ? u32[position >> 2]! : undefined
  out.minTxRate = left >= 8 ? u32[(position + 4) >> 2]! : undefined
  out.maxTxRate = left >= 12 ? u32[(position + 8) >> 2]! : undefined
  out.trailingBytes = left > 12 ? view.u8.slice(position + 12, end) : undefined
  return out
}
function putIflaVfRate(w: Writer, at: number, value: any): void {
  r.expectObject(value, "ifla-vf-rate")
  let key = ''
  try {
    for (key in value) {
      const item = value[key]
      if (item === undefined) continue
      switch (key) {
        case "vf": r.put.u32(w.view.data, at, item, LE); break
        case "minTxRate": r.put.u32(w.view.data, at + 4, item, LE); break
        case "maxTxRate": r.put.u32(w.view.data, at + 8, item, LE); break
        case "trailingBytes": break
        default: r.unknownKey("struct ifla-vf-rate", ["vf","minTxRate","maxTxRate"])
      }
    }
  } catch (error) { r.at(key, -1, error) }
}
function encodeIflaVfRate(w: Writer, value: any): void {
  const at = w.zeros(12)
  putIflaVfRate(w, at, value)
  if (value.trailingBytes !== undefined) w.raw(value.trailingBytes)
}
const IflaVfRssQueryEn_ALL = { vf: undefined, setting: undefined, trailingBytes: undefined }
function decodeIflaVfRssQueryEn(view: ByteView, position: number, end: number): IflaVfRssQueryEn {
  const { u32 } = view
  const left = end - position
  const out: any = { ...IflaVfRssQueryEn_ALL }
  out.vf = left >= 4 ? u32[position >> 2]! : undefined
  out.setting = left >= 8 ? u32[(position + 4) >> 2]! : undefined
  out.trailingBytes = left > 8 ? view.u8.slice(position + 8, end) : undefined
  return out
}
function putIflaVfRssQueryEn(w: Writer, at: number, value: any): void {
  r.expectObject(value, "ifla-vf-rss-query-en")
  let key = ''
  try {
    for (key in value) {
      const item = value[key]
      if (item === undefined) continue
      switch (key) {
        case "vf": r.put.u32(w.view.data, at, item, LE); break
        case "setting": r.put.u32(w.view.data, at + 4, item, LE); break
        case "trailingBytes": break
        default: r.unknownKey("struct ifla-vf-rss-query-en", ["vf","setting"])
      }
    }
  } catch (error) { r.at(key, -1, error) }
}
function encodeIflaVfRssQueryEn(w: Writer, value: any): void {
  const at = w.zeros(8)
  putIflaVfRssQueryEn(w, at, value)
  if (value.trailingBytes !== undefined) w.raw(value.trailingBytes)
}
const IflaVfTrust_ALL = { vf: undefined, setting: undefined, trailingBytes: undefined }
function decodeIflaVfTrust(view: ByteView, position: number, end: number): IflaVfTrust {
  const { u32 } = view
  const left = end - position
  const out: any = { ...IflaVfTrust_ALL }
  out.vf = left >= 4 ? u32[position >> 2]! : undefined
  out.setting = left >= 8 ? u32[(position + 4) >> 2]! : undefined
  out.trailingBytes = left > 8 ? view.u8.slice(position + 8, end) : undefined
  return out
}
function putIflaVfTrust(w: Writer, at: number, value: any): void {
  r.expectObject(value, "ifla-vf-trust")
  let key = ''
  try {
    for (key in value) {
      const item = value[key]
      if (item === undefined) continue
      switch (key) {
        case "vf": r.put.u32(w.view.data, at, item, LE); break
        case "setting": r.put.u32(w.view.data, at + 4, item, LE); break
        case "trailingBytes": break
        default: r.unknownKey("struct ifla-vf-trust", ["vf","setting"])
      }
    }
  } catch (error) { r.at(key, -1, error) }
}
function encodeIflaVfTrust(w: Writer, value: any): void {
  const at = w.zeros(8)
  putIflaVfTrust(w, at, value)
  if (value.trailingBytes !== undefined) w.raw(value.trailingBytes)
}
const IflaVfGuid_ALL = { vf: undefined, guid: undefined, trailingBytes: undefined }
function decodeIflaVfGuid(view: ByteView, position: number, end: number): IflaVfGuid {
  const { u32 } = view
  const left = end - position
  const out: any = { ...IflaVfGuid_ALL }
  out.vf = left >= 4 ? u32[position >> 2]! : undefined
  out.guid = left >= 16 ? r.u64(view, position + 8, LE) : undefined
  out.trailingBytes = left > 16 ? view.u8.slice(position + 16, end) : undefined
  return out
}
function putIflaVfGuid(w: Writer, at: number, value: any): void {
  r.expectObject(value, "ifla-vf-guid")
  let key = ''
  try {
    for (key in value) {
      const item = value[key]
      if (item === undefined) continue
      switch (key) {
        case "vf": r.put.u32(w.view.data, at, item, LE); break
        case "guid": r.put.u64(w.view.data, at + 8, item, LE); break
        case "trailingBytes": break
        default: r.unknownKey("struct ifla-vf-guid", ["vf","guid"])
      }
    }
  } catch (error) { r.at(key, -1, error) }
}
function encodeIflaVfGuid(w: Writer, value: any): void {
  const at = w.zeros(16)
  putIflaVfGuid(w, at, value)
  if (value.trailingBytes !== undefined) w.raw(value.trailingBytes)
}
const VfinfoAttrs_ALL = { mac: undefined, vlan: undefined, txRate: undefined, spoofchk: undefined, linkState: undefined, rate: undefined, rssQueryEn: undefined, stats: undefined, trust: undefined, ibNodeGuid: undefined, ibPortGuid: undefined, vlanList: undefined, broadcast: undefined, unknownAttributes: undefined }
const VfinfoAttrs_NAMES: Readonly<Record<number, string>> = {"1":"mac","2":"vlan","3":"tx-rate","4":"spoofchk","5":"link-state","6":"rate","7":"rss-query-en","8":"stats","9":"trust","10":"ib-node-guid","11":"ib-port-guid","12":"vlan-list","13":"broadcast"}
function decodeVfinfoAttrs(view: ByteView, position: number, end: number): VfinfoAttrs {
  const u16 = view.u16
  const { u8 } = view
  let v0: IflaVfMac | undefined
  let v1: IflaVfVlan | undefined
  let v2: IflaVfTxRate | undefined
  let v3: IflaVfSpoofchk | undefined
  let v4: IflaVfLinkState | undefined
  let v5: IflaVfRate | undefined
  let v6: IflaVfRssQueryEn | undefined
  let v7: VfStatsAttrs | undefined
  let v8: IflaVfTrust | undefined
  let v9: IflaVfGuid | undefined
  let v10: IflaVfGuid | undefined
  let v11: VfVlanAttrs | undefined
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
        case 1: v0 = decodeIflaVfMac(view, at, stop); continue
        case 2: v1 = decodeIflaVfVlan(view, at, stop); continue
        case 3: v2 = decodeIflaVfTxRate(view, at, stop); continue
        case 4: v3 = decodeIflaVfSpoofchk(view, at, stop); continue
        case 5: v4 = decodeIflaVfLinkState(view, at, stop); continue
        case 6: v5 = decodeIflaVfRate(view, at, stop); continue
        case 7: v6 = decodeIflaVfRssQueryEn(view, at, stop); continue
        case 8: v7 = decodeVfStatsAttrs(view, at, stop); continue
        case 9: v8 = decodeIflaVfTrust(view, at, stop); continue
        case 10: case 11: { const item = decodeIflaVfGuid(view, at, stop); switch (type) { case 10: v9 = item; continue; default: v10 = item; continue } }
        case 12: v11 = decodeVfVlanAttrs(view, at, stop); continue
        case 13: v12 = r.bytes(u8, at, stop); continue
      }
      unknown = r.keep(unknown, view, p, length)
    }
    type = -1
    if (p < end) r.leftover(p, end)
  } catch (error) { r.inAttribute(VfinfoAttrs_NAMES, type, p, error) }
  const out: any = { ...VfinfoAttrs_ALL }
  out.mac = v0
  out.vlan = v1
  out.txRate = v2
  out.spoofchk = v3
  out.linkState = v4
  out.rate = v5
  out.rssQueryEn = v6
  out.stats = v7
  out.trust = v8
  out.ibNodeGuid = v9
  out.ibPortGuid = v10
  out.vlanList = v11
  out.broadcast = v12
  out.unknownAttributes = unknown
  return out
}
function encodeVfinfoAttrs(w: Writer, value: any): void {
  r.expectObject(value, "vfinfo-attrs")
  let key = ''
  try {
    for (key in value) {
      const item = value[key]
      if (item === undefined) continue
      switch (key) {
        case "mac": { const start = w.startAttribute(1); encodeIflaVfMac(w, item); w.endNest(start) }; break
        case "vlan": { const start = w.startAttribute(2); encodeIflaVfVlan(w, item); w.endNest(start) }; break
        case "txRate": { const start = w.startAttribute(3); encodeIflaVfTxRate(w, item); w.endNest(start) }; break
        case "spoofchk": { const start = w.startAttribute(4); encodeIflaVfSpoofchk(w, item); w.endNest(start) }; break
        case "linkState": { const start = w.startAttribute(5); encodeIflaVfLinkState(w, item); w.endNest(start) }; break
        case "rate": { const start = w.startAttribute(6); encodeIflaVfRate(w, item); w.endNest(start) }; break
        case "rssQueryEn": { const start = w.startAttribute(7); encodeIflaVfRssQueryEn(w, item); w.endNest(start) }; break
        case "stats": { const nest = w.startNest(8); encodeVfStatsAttrs(w, item); w.endNest(nest) }; break
        case "trust": { const start = w.startAttribute(9); encodeIflaVfTrust(w, item); w.endNest(start) }; break
        case "ibNodeGuid": { const start = w.startAttribute(10); encodeIflaVfGuid(w, item); w.endNest(start) }; break
        case "ibPortGuid": { const start = w.startAttribute(11); encodeIflaVfGuid(w, item); w.endNest(start) }; break
        case "vlanList": { const nest = w.startNest(12); encodeVfVlanAttrs(w, item); w.endNest(nest) }; break
        case "broadcast": r.writeBytes(w, 13, item); break
        case "unknownAttributes": r.writeUnknown(w, item); break
        default: r.unknownKey("vfinfo-attrs", ["mac","vlan","txRate","spoofchk","linkState","rate","rssQueryEn","stats","trust","ibNodeGuid","ibPortGuid","vlanList","broadcast"])
      }
    }
  } catch (error) { r.at(key, -1, error) }
}
const HwSInfoOne_NAMES: Readonly<Record<number, string>> = {"1":"request","2":"used"}
function decodeHwSInfoOne(view: ByteView, position: number, end: number): HwSInfoOne {
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
  } catch (error) { r.inAttribute(HwSInfoOne_NAMES, type, p, error) }
  return {
    request: v0,
    used: v1,
    unknownAttributes: unknown,
  }
}
function encodeHwSInfoOne(w: Writer, value: any): void {
  r.expectObject(value, "hw-s-info-one")
  let key = ''
  try {
    for (key in value) {
      const item = value[key]
      if (item === undefined) continue
      switch (key) {
        case "request": w.u8(1, item); break
        case "used": w.u8(2, item); break
        case "unknownAttributes": r.writeUnknown(w, item); break
        case "elementIndex": break
        default: r.unknownKey("hw-s-info-one", ["request","used"])
      }
    }
  } catch (error) { r.at(key, -1, error) }
}
const VfStatsAttrs_ALL = { rxPackets: undefined, txPackets: undefined, rxBytes: undefined, txBytes: undefined, broadcast: undefined, multicast: undefined, rxDropped: undefined, txDropped: undefined, unknownAttributes: undefined }
const VfStatsAttrs_NAMES: Readonly<Record<number, string>> = {"0":"rx-packets","1":"tx-packets","2":"rx-bytes","3":"tx-bytes","4":"broadcast","5":"multicast","7":"rx-dropped","8":"tx-dropped"}
function decodeVfStatsAttrs(view: ByteView, position: number, end: number): VfStatsAttrs {
  const u16 = view.u16
  let v0: bigint | undefined
  let v1: bigint | undefined
  let v2: bigint | undefined
  let v3: bigint | undefined
  let v4: bigint | undefined
  let v5: bigint | undefined
  let v6: bigint | undefined
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
      switch (type) {
        case 0: case 1: case 2: case 3: case 4: case 5: case 7: case 8: if (length === 12) { const item = r.u64(view, at, LE); switch (type) { case 0: v0 = item; continue; case 1: v1 = item; continue; case 2: v2 = item; continue; case 3: v3 = item; continue; case 4: v4 = item; continue; case 5: v5 = item; continue; case 7: v6 = item; continue; default: v7 = item; continue } } break
        case 6: continue
      }
      unknown = r.keep(unknown, view, p, length)
    }
    type = -1
    if (p < end) r.leftover(p, end)
  } catch (error) { r.inAttribute(VfStatsAttrs_NAMES, type, p, error) }
  const out: any = { ...VfStatsAttrs_ALL }
  out.rxPackets = v0
  out.txPackets = v1
  out.rxBytes = v2
  out.txBytes = v3
  out.broadcast = v4
  out.multicast = v5
  out.rxDropped = v6
  out.txDropped = v7
  out.unknownAttributes = unknown
  return out
}
function encodeVfStatsAttrs(w: Writer, value: any): void {
  r.expectObject(value, "vf-stats-attrs")
  let key = ''
  try {
    for (key in value) {
      const item = value[key]
      if (item === undefined) continue
      switch (key) {
        case "rxPackets": w.u64(0, item); break
        case "txPackets": w.u64(1, item); break
        case "rxBytes": w.u64(2, item); break
        case "txBytes": w.u64(3, item); break
        case "broadcast": w.u64(4, item); break
        case "multicast": w.u64(5, item); break
        case "rxDropped": w.u64(7, item); break
        case "txDropped": w.u64(8, item); break
        case "unknownAttributes": r.writeUnknown(w, item); break
        default: r.unknownKey("vf-stats-attrs", ["rxPackets","txPackets","rxBytes","txBytes","broadcast","multicast","rxDropped","txDropped"])
      }
    }
  } catch (error) { r.at(key, -1, error) }
}
const IflaVfVlanInfo_ALL = { vf: undefined, vlan: undefined, qos: undefined, vlanProto: undefined, trailingBytes: undefined }
function decodeIflaVfVlanInfo(view: ByteView, position: number, end: number): IflaVfVlanInfo {
  const { u32, data } = view
  const left = end - position
  const out: any = { ...IflaVfVlanInfo_ALL }
  out.vf = left >= 4 ? u32[position >> 2]! : undefined
  out.vlan = left >= 8 ? u32[(position + 4) >> 2]! : undefined
  out.qos = left >= 12 ? u32[(position + 8) >> 2]! : undefined
  out.vlanProto = left >= 14 ? data.getUint16(position + 12, false) : undefined
  out.trailingBytes = left > 16 ? view.u8.slice(position + 16, end) : undefined
  return out
}
function putIflaVfVlanInfo(w: Writer, at: number, value: any): void {
  r.expectObject(value, "ifla-vf-vlan-info")
  let key = ''
  try {
    for (key in value) {
      const item = value[key]
      if (item === undefined) continue
      switch (key) {
        case "vf": r.put.u32(w.view.data, at, item, LE); break
        case "vlan": r.put.u32(w.view.data, at + 4, item, LE); break
        case "qos": r.put.u32(w.view.data, at + 8, item, LE); break
        case "vlanProto": r.put.u16(w.view.data, at + 12, item, false); break
        case "trailingBytes": break
        default: r.unknownKey("struct ifla-vf-vlan-info", ["vf","vlan","qos","vlanProto"])
      }
    }
  } catch (error) { r.at(key, -1, error) }
}
function encodeIflaVfVlanInfo(w: Writer, value: any): void {
  const at = w.zeros(16)
  putIflaVfVlanInfo(w, at, value)
  if (value.trailingBytes !== undefined) w.raw(value.trailingBytes)
}
const VfVlanAttrs_ALL = { info: undefined, unknownAttributes: undefined }
const VfVlanAttrs_NAMES: Readonly<Record<number, string>> = {"1":"info"}
function decodeVfVlanAttrs(view: ByteView, position: number, end: number): VfVlanAttrs {
  const u16 = view.u16
  let v0: (IflaVfVlanInfo)[] | undefined
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
        case 1: (v0 ??= []).push(decodeIflaVfVlanInfo(view, at, stop)); continue
      }
      unknown = r.keep(unknown, view, p, length)
    }
    type = -1
    if (p < end) r.leftover(p, end)
  } catch (error) { r.inAttribute(VfVlanAttrs_NAMES, type, p, error) }
  const out: any = { ...VfVlanAttrs_ALL }
  out.info = v0
  out.unknownAttributes = unknown
  return out
}
function encodeVfVlanAttrs(w: Writer, value: any): void {
  r.expectObject(value, "vf-vlan-attrs")
  let key = ''
  let index = -1
  try {
    for (key in value) {
      const item = value[key]
      if (item === undefined) continue
      switch (key) {
        case "info": { r.expectArray(item); const list = item as readonly any[]; for (let i = 0; i < list.length; i++) { index = i; const item = list[i]; { const start = w.startAttribute(1); encodeIflaVfVlanInfo(w, item); w.endNest(start) } } index = -1; }; break
        case "unknownAttributes": r.writeUnknown(w, item); break
        default: r.unknownKey("vf-vlan-attrs", ["info"])
      }
    }
  } catch (error) { r.at(key, index, error) }
}

/** The family rt-link. */
export const rtLink: Family<RtLinkOperations, RtLinkEvents> = {
  name: "rt-link",
  protocol: 0,
  generic: false,
  version: 1,
  groups: { "rtnlgrp-link": 1, "rtnlgrp-stats": 36 },
  operations: {
    "newlink": {
      name: "newlink",
      do: { request: 16, reply: undefined, encodeRequest: encodeIfinfomsgLinkAttrs, decodeRequest: decodeIfinfomsgLinkAttrs, encodeReply: encodeIfinfomsgLinkAttrs, decodeReply: decodeIfinfomsgLinkAttrs },
    },
    "dellink": {
      name: "dellink",
      do: { request: 17, reply: undefined, encodeRequest: encodeIfinfomsgLinkAttrs, decodeRequest: decodeIfinfomsgLinkAttrs, encodeReply: encodeIfinfomsgLinkAttrs, decodeReply: decodeIfinfomsgLinkAttrs },
    },
    "getlink": {
      name: "getlink",
      do: { request: 18, reply: 16, encodeRequest: encodeIfinfomsgLinkAttrs, decodeRequest: decodeIfinfomsgLinkAttrs, encodeReply: encodeIfinfomsgLinkAttrs, decodeReply: decodeIfinfomsgLinkAttrs },
      dump: { request: 18, reply: 16, encodeRequest: encodeIfinfomsgLinkAttrs, decodeRequest: decodeIfinfomsgLinkAttrs, encodeReply: encodeIfinfomsgLinkAttrs, decodeReply: decodeIfinfomsgLinkAttrs },
    },
    "setlink": {
      name: "setlink",
      do: { request: 19, reply: undefined, encodeRequest: encodeIfinfomsgLinkAttrs, decodeRequest: decodeIfinfomsgLinkAttrs, encodeReply: encodeIfinfomsgLinkAttrs, decodeReply: decodeIfinfomsgLinkAttrs },
    },
    "getstats": {
      name: "getstats",
      do: { request: 94, reply: 92, encodeRequest: encodeIfStatsMsgStatsAttrs, decodeRequest: decodeIfStatsMsgStatsAttrs, encodeReply: encodeIfStatsMsgStatsAttrs, decodeReply: decodeIfStatsMsgStatsAttrs },
      dump: { request: 94, reply: 92, encodeRequest: encodeIfStatsMsgStatsAttrs, decodeRequest: decodeIfStatsMsgStatsAttrs, encodeReply: encodeIfStatsMsgStatsAttrs, decodeReply: decodeIfStatsMsgStatsAttrs },
    },
    "newlinkprop": {
      name: "newlinkprop",
      do: { request: 108, reply: undefined, encodeRequest: encodeIfinfomsgLinkAttrs, decodeRequest: decodeIfinfomsgLinkAttrs, encodeReply: encodeIfinfomsgLinkAttrs, decodeReply: decodeIfinfomsgLinkAttrs },
    },
    "dellinkprop": {
      name: "dellinkprop",
      do: { request: 109, reply: undefined, encodeRequest: encodeIfinfomsgLinkAttrs, decodeRequest: decodeIfinfomsgLinkAttrs, encodeReply: encodeIfinfomsgLinkAttrs, decodeReply: decodeIfinfomsgLinkAttrs },
    },
  },
  events: {
    16: { name: "newlinkNtf", decode: decodeIfinfomsgLinkAttrs, encode: encodeIfinfomsgLinkAttrs },
    17: { name: "dellinkNtf", decode: decodeIfinfomsgLinkAttrs, encode: encodeIfinfomsgLinkAttrs },
    19: { name: "setlink", decode: decodeIfinfomsgLinkAttrs, encode: encodeIfinfomsgLinkAttrs },
    108: { name: "newlinkprop", decode: decodeIfinfomsgLinkAttrs, encode: encodeIfinfomsgLinkAttrs },
    109: { name: "dellinkprop", decode: decodeIfinfomsgLinkAttrs, encode: encodeIfinfomsgLinkAttrs },
  },
  spec: model,
}

function model(): Spec {
  return {
    name: "rt-link",
    protocol: "netlink-raw",
    protonum: 0,
    version: 1,
    definitions: [
      {
        kind: "flags",
        name: "ifinfo-flags",
        entries: [
          { name: "up", value: 1 },
          { name: "broadcast", value: 2 },
          { name: "debug", value: 4 },
          { name: "loopback", value: 8 },
          { name: "point-to-point", value: 16 },
          { name: "no-trailers", value: 32 },
          { name: "running", value: 64 },
          { name: "no-arp", value: 128 },
          { name: "promisc", value: 256 },
          { name: "all-multi", value: 512 },
          { name: "master", value: 1024 },
          { name: "slave", value: 2048 },
          { name: "multicast", value: 4096 },
          { name: "portsel", value: 8192 },
          { name: "auto-media", value: 16384 },
          { name: "dynamic", value: 32768 },
          { name: "lower-up", value: 65536 },
          { name: "dormant", value: 131072 },
          { name: "echo", value: 262144 },
        ],
        header: "linux/if.h",
        enumName: "net-device-flags",
        namePrefix: "iff-",
      },
      {
        kind: "enum",
        name: "vlan-protocols",
        entries: [
          { name: "8021q", value: 33024 },
          { name: "8021ad", value: 34984 },
        ],
        enumName: null,
      },
      {
        kind: "struct",
        name: "rtgenmsg",
        members: [
          { name: "family", type: "u8" },
        ],
      },
      {
        kind: "struct",
        name: "ifinfomsg",
        members: [
          { name: "ifi-family", type: "u8" },
          { name: "pad", type: "pad", len: 1 },
          { name: "ifi-type", type: "u16" },
          { name: "ifi-index", type: "s32" },
          { name: "ifi-flags", type: "u32", enum: "ifinfo-flags", enumAsFlags: true },
          { name: "ifi-change", type: "u32" },
        ],
      },
      {
        kind: "struct",
        name: "ifla-bridge-id",
        members: [
          { name: "prio", type: "u16", byteOrder: "big-endian" },
          { name: "addr", type: "binary", len: 6, displayHint: "mac" },
        ],
      },
      {
        kind: "struct",
        name: "ifla-cacheinfo",
        members: [
          { name: "max-reasm-len", type: "u32" },
          { name: "tstamp", type: "u32" },
          { name: "reachable-time", type: "s32" },
          { name: "retrans-time", type: "u32" },
        ],
      },
      {
        kind: "struct",
        name: "rtnl-link-stats",
        members: [
          { name: "rx-packets", type: "u32" },
          { name: "tx-packets", type: "u32" },
          { name: "rx-bytes", type: "u32" },
          { name: "tx-bytes", type: "u32" },
          { name: "rx-errors", type: "u32" },
          { name: "tx-errors", type: "u32" },
          { name: "rx-dropped", type: "u32" },
          { name: "tx-dropped", type: "u32" },
          { name: "multicast", type: "u32" },
          { name: "collisions", type: "u32" },
          { name: "rx-length-errors", type: "u32" },
          { name: "rx-over-errors", type: "u32" },
          { name: "rx-crc-errors", type: "u32" },
          { name: "rx-frame-errors", type: "u32" },
          { name: "rx-fifo-errors", type: "u32" },
          { name: "rx-missed-errors", type: "u32" },
          { name: "tx-aborted-errors", type: "u32" },
          { name: "tx-carrier-errors", type: "u32" },
          { name: "tx-fifo-errors", type: "u32" },
          { name: "tx-heartbeat-errors", type: "u32" },
          { name: "tx-window-errors", type: "u32" },
          { name: "rx-compressed", type: "u32" },
          { name: "tx-compressed", type: "u32" },
          { name: "rx-nohandler", type: "u32" },
        ],
      },
      {
        kind: "struct",
        name: "rtnl-link-stats64",
        members: [
          { name: "rx-packets", type: "u64" },
          { name: "tx-packets", type: "u64" },
          { name: "rx-bytes", type: "u64" },
          { name: "tx-bytes", type: "u64" },
          { name: "rx-errors", type: "u64" },
          { name: "tx-errors", type: "u64" },
          { name: "rx-dropped", type: "u64" },
          { name: "tx-dropped", type: "u64" },
          { name: "multicast", type: "u64" },
          { name: "collisions", type: "u64" },
          { name: "rx-length-errors", type: "u64" },
          { name: "rx-over-errors", type: "u64" },
          { name: "rx-crc-errors", type: "u64" },
          { name: "rx-frame-errors", type: "u64" },
          { name: "rx-fifo-errors", type: "u64" },
          { name: "rx-missed-errors", type: "u64" },
          { name: "tx-aborted-errors", type: "u64" },
          { name: "tx-carrier-errors", type: "u64" },
          { name: "tx-fifo-errors", type: "u64" },
          { name: "tx-heartbeat-errors", type: "u64" },
          { name: "tx-window-errors", type: "u64" },
          { name: "rx-compressed", type: "u64" },
          { name: "tx-compressed", type: "u64" },
          { name: "rx-nohandler", type: "u64" },
          { name: "rx-otherhost-dropped", type: "u64" },
        ],
      },
      {
        kind: "struct",
        name: "rtnl-link-ifmap",
        members: [
          { name: "mem-start", type: "u64" },
          { name: "mem-end", type: "u64" },
          { name: "base-addr", type: "u64" },
          { name: "irq", type: "u16" },
          { name: "dma", type: "u8" },
          { name: "port", type: "u8" },
          { name: "padding", type: "pad", len: 4 },
        ],
      },
      {
        kind: "enum",
        name: "ipv4-devconf",
        entries: [
          { name: "forwarding", value: 0 },
          { name: "mc-forwarding", value: 1 },
          { name: "proxy-arp", value: 2 },
          { name: "accept-redirects", value: 3 },
          { name: "secure-redirects", value: 4 },
          { name: "send-redirects", value: 5 },
          { name: "shared-media", value: 6 },
          { name: "rp-filter", value: 7 },
          { name: "accept-source-route", value: 8 },
          { name: "bootp-relay", value: 9 },
          { name: "log-martians", value: 10 },
          { name: "tag", value: 11 },
          { name: "arpfilter", value: 12 },
          { name: "medium-id", value: 13 },
          { name: "noxfrm", value: 14 },
          { name: "nopolicy", value: 15 },
          { name: "force-igmp-version", value: 16 },
          { name: "arp-announce", value: 17 },
          { name: "arp-ignore", value: 18 },
          { name: "promote-secondaries", value: 19 },
          { name: "arp-accept", value: 20 },
          { name: "arp-notify", value: 21 },
          { name: "accept-local", value: 22 },
          { name: "src-vmark", value: 23 },
          { name: "proxy-arp-pvlan", value: 24 },
          { name: "route-localnet", value: 25 },
          { name: "igmpv2-unsolicited-report-interval", value: 26 },
          { name: "igmpv3-unsolicited-report-interval", value: 27 },
          { name: "ignore-routes-with-linkdown", value: 28 },
          { name: "drop-unicast-in-l2-multicast", value: 29 },
          { name: "drop-gratuitous-arp", value: 30 },
          { name: "bc-forwarding", value: 31 },
          { name: "arp-evict-nocarrier", value: 32 },
        ],
        enumName: null,
      },
      {
        kind: "enum",
        name: "ipv6-devconf",
        entries: [
          { name: "forwarding", value: 0 },
          { name: "hoplimit", value: 1 },
          { name: "mtu6", value: 2 },
          { name: "accept-ra", value: 3 },
          { name: "accept-redirects", value: 4 },
          { name: "autoconf", value: 5 },
          { name: "dad-transmits", value: 6 },
          { name: "rtr-solicits", value: 7 },
          { name: "rtr-solicit-interval", value: 8 },
          { name: "rtr-solicit-delay", value: 9 },
          { name: "use-tempaddr", value: 10 },
          { name: "temp-valid-lft", value: 11 },
          { name: "temp-prefered-lft", value: 12 },
          { name: "regen-max-retry", value: 13 },
          { name: "max-desync-factor", value: 14 },
          { name: "max-addresses", value: 15 },
          { name: "force-mld-version", value: 16 },
          { name: "accept-ra-defrtr", value: 17 },
          { name: "accept-ra-pinfo", value: 18 },
          { name: "accept-ra-rtr-pref", value: 19 },
          { name: "rtr-probe-interval", value: 20 },
          { name: "accept-ra-rt-info-max-plen", value: 21 },
          { name: "proxy-ndp", value: 22 },
          { name: "optimistic-dad", value: 23 },
          { name: "accept-source-route", value: 24 },
          { name: "mc-forwarding", value: 25 },
          { name: "disable-ipv6", value: 26 },
          { name: "accept-dad", value: 27 },
          { name: "force-tllao", value: 28 },
          { name: "ndisc-notify", value: 29 },
          { name: "mldv1-unsolicited-report-interval", value: 30 },
          { name: "mldv2-unsolicited-report-interval", value: 31 },
          { name: "suppress-frag-ndisc", value: 32 },
          { name: "accept-ra-from-local", value: 33 },
          { name: "use-optimistic", value: 34 },
          { name: "accept-ra-mtu", value: 35 },
          { name: "stable-secret", value: 36 },
          { name: "use-oif-addrs-only", value: 37 },
          { name: "accept-ra-min-hop-limit", value: 38 },
          { name: "ignore-routes-with-linkdown", value: 39 },
          { name: "drop-unicast-in-l2-multicast", value: 40 },
          { name: "drop-unsolicited-na", value: 41 },
          { name: "keep-addr-on-down", value: 42 },
          { name: "rtr-solicit-max-interval", value: 43 },
          { name: "seg6-enabled", value: 44 },
          { name: "seg6-require-hmac", value: 45 },
          { name: "enhanced-dad", value: 46 },
          { name: "addr-gen-mode", value: 47 },
          { name: "disable-policy", value: 48 },
          { name: "accept-ra-rt-info-min-plen", value: 49 },
          { name: "ndisc-tclass", value: 50 },
          { name: "rpl-seg-enabled", value: 51 },
          { name: "ra-defrtr-metric", value: 52 },
          { name: "ioam6-enabled", value: 53 },
          { name: "ioam6-id", value: 54 },
          { name: "ioam6-id-wide", value: 55 },
          { name: "ndisc-evict-nocarrier", value: 56 },
          { name: "accept-untracked-na", value: 57 },
        ],
        enumName: null,
      },
      {
        kind: "enum",
        name: "ifla-icmp6-stats",
        entries: [
          { name: "num", value: 0 },
          { name: "inmsgs", value: 1 },
          { name: "inerrors", value: 2 },
          { name: "outmsgs", value: 3 },
          { name: "outerrors", value: 4 },
          { name: "csumerrors", value: 5 },
          { name: "ratelimithost", value: 6 },
        ],
        enumName: null,
      },
      {
        kind: "enum",
        name: "ifla-inet6-stats",
        entries: [
          { name: "num", value: 0 },
          { name: "inpkts", value: 1 },
          { name: "inoctets", value: 2 },
          { name: "indelivers", value: 3 },
          { name: "outforwdatagrams", value: 4 },
          { name: "outpkts", value: 5 },
          { name: "outoctets", value: 6 },
          { name: "inhdrerrors", value: 7 },
          { name: "intoobigerrors", value: 8 },
          { name: "innoroutes", value: 9 },
          { name: "inaddrerrors", value: 10 },
          { name: "inunknownprotos", value: 11 },
          { name: "intruncatedpkts", value: 12 },
          { name: "indiscards", value: 13 },
          { name: "outdiscards", value: 14 },
          { name: "outnoroutes", value: 15 },
          { name: "reasmtimeout", value: 16 },
          { name: "reasmreqds", value: 17 },
          { name: "reasmoks", value: 18 },
          { name: "reasmfails", value: 19 },
          { name: "fragoks", value: 20 },
          { name: "fragfails", value: 21 },
          { name: "fragcreates", value: 22 },
          { name: "inmcastpkts", value: 23 },
          { name: "outmcastpkts", value: 24 },
          { name: "inbcastpkts", value: 25 },
          { name: "outbcastpkts", value: 26 },
          { name: "inmcastoctets", value: 27 },
          { name: "outmcastoctets", value: 28 },
          { name: "inbcastoctets", value: 29 },
          { name: "outbcastoctets", value: 30 },
          { name: "csumerrors", value: 31 },
          { name: "noectpkts", value: 32 },
          { name: "ect1-pkts", value: 33 },
          { name: "ect0-pkts", value: 34 },
          { name: "cepkts", value: 35 },
          { name: "reasm-overlaps", value: 36 },
        ],
        enumName: null,
      },
      {
        kind: "struct",
        name: "br-boolopt-multi",
        members: [
          { name: "optval", type: "u32" },
          { name: "optmask", type: "u32" },
        ],
        header: "linux/if_bridge.h",
      },
      {
        kind: "struct",
        name: "if-stats-msg",
        members: [
          { name: "family", type: "u8" },
          { name: "pad", type: "pad", len: 3 },
          { name: "ifindex", type: "u32" },
          { name: "filter-mask", type: "u32" },
        ],
      },
      {
        kind: "struct",
        name: "ifla-vlan-flags",
        members: [
          { name: "flags", type: "u32", enum: "vlan-flags", enumAsFlags: true },
          { name: "mask", type: "u32", displayHint: "hex" },
        ],
      },
      {
        kind: "flags",
        name: "vlan-flags",
        entries: [
          { name: "reorder-hdr", value: 1 },
          { name: "gvrp", value: 2 },
          { name: "loose-binding", value: 4 },
          { name: "mvrp", value: 8 },
          { name: "bridge-binding", value: 16 },
        ],
        enumName: null,
      },
      {
        kind: "struct",
        name: "ifla-vlan-qos-mapping",
        members: [
          { name: "from", type: "u32" },
          { name: "to", type: "u32" },
        ],
      },
      {
        kind: "struct",
        name: "ifla-geneve-port-range",
        members: [
          { name: "low", type: "u16", byteOrder: "big-endian" },
          { name: "high", type: "u16", byteOrder: "big-endian" },
        ],
      },
      {
        kind: "struct",
        name: "ifla-vf-mac",
        members: [
          { name: "vf", type: "u32" },
          { name: "mac", type: "binary", len: 32 },
        ],
      },
      {
        kind: "struct",
        name: "ifla-vf-vlan",
        members: [
          { name: "vf", type: "u32" },
          { name: "vlan", type: "u32" },
          { name: "qos", type: "u32" },
        ],
      },
      {
        kind: "struct",
        name: "ifla-vf-tx-rate",
        members: [
          { name: "vf", type: "u32" },
          { name: "rate", type: "u32" },
        ],
      },
      {
        kind: "struct",
        name: "ifla-vf-spoofchk",
        members: [
          { name: "vf", type: "u32" },
          { name: "setting", type: "u32" },
        ],
      },
      {
        kind: "struct",
        name: "ifla-vf-link-state",
        members: [
          { name: "vf", type: "u32" },
          { name: "link-state", type: "u32", enum: "ifla-vf-link-state-enum" },
        ],
      },
      {
        kind: "enum",
        name: "ifla-vf-link-state-enum",
        entries: [
          { name: "auto", value: 0 },
          { name: "enable", value: 1 },
          { name: "disable", value: 2 },
        ],
        enumName: null,
      },
      {
        kind: "struct",
        name: "ifla-vf-rate",
        members: [
          { name: "vf", type: "u32" },
          { name: "min-tx-rate", type: "u32" },
          { name: "max-tx-rate", type: "u32" },
        ],
      },
      {
        kind: "struct",
        name: "ifla-vf-rss-query-en",
        members: [
          { name: "vf", type: "u32" },
          { name: "setting", type: "u32" },
        ],
      },
      {
        kind: "struct",
        name: "ifla-vf-trust",
        members: [
          { name: "vf", type: "u32" },
          { name: "setting", type: "u32" },
        ],
      },
      {
        kind: "struct",
        name: "ifla-vf-vlan-info",
        members: [
          { name: "vf", type: "u32" },
          { name: "vlan", type: "u32" },
          { name: "qos", type: "u32" },
          { name: "vlan-proto", type: "u16", byteOrder: "big-endian" },
          { name: "padding", type: "pad", len: 2 },
        ],
      },
      {
        kind: "flags",
        name: "rtext-filter",
        entries: [
          { name: "vf", value: 1 },
          { name: "brvlan", value: 2 },
          { name: "brvlan-compressed", value: 4 },
          { name: "skip-stats", value: 8 },
          { name: "mrp", value: 16 },
          { name: "cfm-config", value: 32 },
          { name: "cfm-status", value: 64 },
          { name: "mst", value: 128 },
        ],
        enumName: null,
      },
      {
        kind: "enum",
        name: "netkit-policy",
        entries: [
          { name: "forward", value: 0 },
          { name: "blackhole", value: 2 },
        ],
        enumName: null,
      },
      {
        kind: "enum",
        name: "netkit-mode",
        entries: [
          { name: "l2", value: 0 },
          { name: "l3", value: 1 },
        ],
        enumName: "netkit-mode",
      },
      {
        kind: "enum",
        name: "netkit-scrub",
        entries: [
          { name: "none", value: 0 },
          { name: "default", value: 1 },
        ],
        enumName: null,
      },
      {
        kind: "enum",
        name: "ovpn-mode",
        entries: [
          { name: "p2p", value: 0 },
          { name: "mp", value: 1 },
        ],
        enumName: "ovpn-mode",
        namePrefix: "ovpn-mode",
      },
      {
        kind: "struct",
        name: "ifla-vf-guid",
        members: [
          { name: "vf", type: "u32" },
          { name: "padding", type: "pad", len: 4 },
          { name: "guid", type: "u64" },
        ],
      },
      {
        kind: "enum",
        name: "macvlan-mode",
        entries: [
          { name: "private", value: 1 },
          { name: "vepa", value: 2 },
          { name: "bridge", value: 4 },
          { name: "passthru", value: 8 },
          { name: "source", value: 16 },
        ],
      },
      {
        kind: "flags",
        name: "macvlan-flags",
        entries: [
          { name: "nopromisc", value: 1 },
          { name: "nodst", value: 2 },
        ],
      },
      {
        kind: "enum",
        name: "ipvlan-mode",
        entries: [
          { name: "l2", value: 0 },
          { name: "l3", value: 1 },
          { name: "l3s", value: 2 },
        ],
      },
      {
        kind: "struct",
        name: "vxlan-port-range",
        members: [
          { name: "low", type: "u16", byteOrder: "big-endian" },
          { name: "high", type: "u16", byteOrder: "big-endian" },
        ],
      },
      {
        kind: "struct",
        name: "bridge-vlan-info",
        members: [
          { name: "flags", type: "u16" },
          { name: "vid", type: "u16" },
        ],
      },
    ],
    attributeSets: [
      {
        name: "link-attrs",
        attributes: [
          { name: "address", value: 1, type: "binary", displayHint: "mac" },
          { name: "broadcast", value: 2, type: "binary", displayHint: "mac" },
          { name: "ifname", value: 3, type: "string" },
          { name: "mtu", value: 4, type: "u32" },
          { name: "link", value: 5, type: "u32" },
          { name: "qdisc", value: 6, type: "string" },
          { name: "stats", value: 7, type: "binary", struct: "rtnl-link-stats" },
          { name: "cost", value: 8, type: "string" },
          { name: "priority", value: 9, type: "string" },
          { name: "master", value: 10, type: "u32" },
          { name: "wireless", value: 11, type: "string" },
          { name: "protinfo", value: 12, type: "sub-message", subMessage: "protinfo-msg", selector: "ifi-family" },
          { name: "txqlen", value: 13, type: "u32" },
          { name: "map", value: 14, type: "binary", struct: "rtnl-link-ifmap" },
          { name: "weight", value: 15, type: "u32" },
          { name: "operstate", value: 16, type: "u8" },
          { name: "linkmode", value: 17, type: "u8" },
          { name: "linkinfo", value: 18, type: "nest", nestedAttributes: "linkinfo-attrs" },
          { name: "net-ns-pid", value: 19, type: "u32" },
          { name: "ifalias", value: 20, type: "string" },
          { name: "num-vf", value: 21, type: "u32" },
          { name: "vfinfo-list", value: 22, type: "nest", nestedAttributes: "vfinfo-list-attrs" },
          { name: "stats64", value: 23, type: "binary", struct: "rtnl-link-stats64" },
          { name: "vf-ports", value: 24, type: "nest", nestedAttributes: "vf-ports-attrs" },
          { name: "port-self", value: 25, type: "nest", nestedAttributes: "port-self-attrs" },
          { name: "af-spec", value: 26, type: "sub-message", subMessage: "af-spec-msg", selector: "ifi-family" },
          { name: "group", value: 27, type: "u32" },
          { name: "net-ns-fd", value: 28, type: "u32" },
          { name: "ext-mask", value: 29, type: "u32", enum: "rtext-filter", enumAsFlags: true },
          { name: "promiscuity", value: 30, type: "u32" },
          { name: "num-tx-queues", value: 31, type: "u32" },
          { name: "num-rx-queues", value: 32, type: "u32" },
          { name: "carrier", value: 33, type: "u8" },
          { name: "phys-port-id", value: 34, type: "binary" },
          { name: "carrier-changes", value: 35, type: "u32" },
          { name: "phys-switch-id", value: 36, type: "binary" },
          { name: "link-netnsid", value: 37, type: "s32" },
          { name: "phys-port-name", value: 38, type: "string" },
          { name: "proto-down", value: 39, type: "u8" },
          { name: "gso-max-segs", value: 40, type: "u32" },
          { name: "gso-max-size", value: 41, type: "u32" },
          { name: "pad", value: 42, type: "pad" },
          { name: "xdp", value: 43, type: "nest", nestedAttributes: "xdp-attrs" },
          { name: "event", value: 44, type: "u32" },
          { name: "new-netnsid", value: 45, type: "s32" },
          { name: "target-netnsid", value: 46, type: "s32" },
          { name: "carrier-up-count", value: 47, type: "u32" },
          { name: "carrier-down-count", value: 48, type: "u32" },
          { name: "new-ifindex", value: 49, type: "s32" },
          { name: "min-mtu", value: 50, type: "u32" },
          { name: "max-mtu", value: 51, type: "u32" },
          { name: "prop-list", value: 52, type: "nest", nestedAttributes: "prop-list-link-attrs" },
          { name: "alt-ifname", value: 53, type: "string" },
          { name: "perm-address", value: 54, type: "binary", displayHint: "mac" },
          { name: "proto-down-reason", value: 55, type: "nest", nestedAttributes: "proto-down-reason-attrs" },
          { name: "parent-dev-name", value: 56, type: "string" },
          { name: "parent-dev-bus-name", value: 57, type: "string" },
          { name: "gro-max-size", value: 58, type: "u32" },
          { name: "tso-max-size", value: 59, type: "u32" },
          { name: "tso-max-segs", value: 60, type: "u32" },
          { name: "allmulti", value: 61, type: "u32" },
          { name: "devlink-port", value: 62, type: "binary" },
          { name: "gso-ipv4-max-size", value: 63, type: "u32" },
          { name: "gro-ipv4-max-size", value: 64, type: "u32" },
          { name: "dpll-pin", value: 65, type: "nest", nestedAttributes: "link-dpll-pin-attrs" },
          { name: "max-pacing-offload-horizon", value: 66, type: "uint" },
          { name: "netns-immutable", value: 67, type: "u8" },
          { name: "headroom", value: 68, type: "u16" },
          { name: "tailroom", value: 69, type: "u16" },
        ],
        usual: ["address", "broadcast", "ifname", "mtu", "link", "qdisc", "stats", "master", "txqlen", "map", "operstate", "linkmode", "linkinfo", "stats64", "af-spec", "group", "promiscuity", "num-tx-queues", "num-rx-queues", "carrier", "carrier-changes", "link-netnsid", "proto-down", "gso-max-segs", "gso-max-size", "xdp", "carrier-up-count", "carrier-down-count", "min-mtu", "max-mtu", "gro-max-size", "tso-max-size", "tso-max-segs", "allmulti", "devlink-port", "gso-ipv4-max-size", "gro-ipv4-max-size", "dpll-pin", "max-pacing-offload-horizon", "netns-immutable", "headroom", "tailroom"],
        namePrefix: "ifla-",
      },
      {
        name: "prop-list-link-attrs",
        attributes: [
          { name: "alt-ifname", value: 53, type: "string", multiAttr: true },
        ],
        subsetOf: "link-attrs",
      },
      {
        name: "af-spec-attrs",
        attributes: [
          { name: "inet", value: 2, type: "nest", nestedAttributes: "ifla-attrs" },
          { name: "inet6", value: 10, type: "nest", nestedAttributes: "ifla6-attrs" },
          { name: "mctp", value: 45, type: "nest", nestedAttributes: "mctp-attrs" },
        ],
        namePrefix: "af-",
        attrMaxName: "af-max",
      },
      {
        name: "vfinfo-list-attrs",
        attributes: [
          { name: "info", value: 1, type: "nest", nestedAttributes: "vfinfo-attrs", multiAttr: true },
        ],
        namePrefix: "ifla-vf-",
      },
      {
        name: "vfinfo-attrs",
        attributes: [
          { name: "mac", value: 1, type: "binary", struct: "ifla-vf-mac" },
          { name: "vlan", value: 2, type: "binary", struct: "ifla-vf-vlan" },
          { name: "tx-rate", value: 3, type: "binary", struct: "ifla-vf-tx-rate" },
          { name: "spoofchk", value: 4, type: "binary", struct: "ifla-vf-spoofchk" },
          { name: "link-state", value: 5, type: "binary", struct: "ifla-vf-link-state" },
          { name: "rate", value: 6, type: "binary", struct: "ifla-vf-rate" },
          { name: "rss-query-en", value: 7, type: "binary", struct: "ifla-vf-rss-query-en" },
          { name: "stats", value: 8, type: "nest", nestedAttributes: "vf-stats-attrs" },
          { name: "trust", value: 9, type: "binary", struct: "ifla-vf-trust" },
          { name: "ib-node-guid", value: 10, type: "binary", struct: "ifla-vf-guid" },
          { name: "ib-port-guid", value: 11, type: "binary", struct: "ifla-vf-guid" },
          { name: "vlan-list", value: 12, type: "nest", nestedAttributes: "vf-vlan-attrs" },
          { name: "broadcast", value: 13, type: "binary" },
        ],
        namePrefix: "ifla-vf-",
      },
      {
        name: "vf-stats-attrs",
        attributes: [
          { name: "rx-packets", value: 0, type: "u64" },
          { name: "tx-packets", value: 1, type: "u64" },
          { name: "rx-bytes", value: 2, type: "u64" },
          { name: "tx-bytes", value: 3, type: "u64" },
          { name: "broadcast", value: 4, type: "u64" },
          { name: "multicast", value: 5, type: "u64" },
          { name: "pad", value: 6, type: "pad" },
          { name: "rx-dropped", value: 7, type: "u64" },
          { name: "tx-dropped", value: 8, type: "u64" },
        ],
        namePrefix: "ifla-vf-stats-",
      },
      {
        name: "vf-vlan-attrs",
        attributes: [
          { name: "info", value: 1, type: "binary", struct: "ifla-vf-vlan-info", multiAttr: true },
        ],
        namePrefix: "ifla-vf-vlan-",
        attrMaxName: "ifla-vf-vlan-info-max",
      },
      {
        name: "vf-ports-attrs",
        attributes: [],
        namePrefix: "ifla-",
      },
      {
        name: "port-self-attrs",
        attributes: [],
        namePrefix: "ifla-",
      },
      {
        name: "linkinfo-attrs",
        attributes: [
          { name: "kind", value: 1, type: "string" },
          { name: "data", value: 2, type: "sub-message", subMessage: "linkinfo-data-msg", selector: "kind" },
          { name: "xstats", value: 3, type: "binary" },
          { name: "slave-kind", value: 4, type: "string" },
          { name: "slave-data", value: 5, type: "sub-message", subMessage: "linkinfo-member-data-msg", selector: "slave-kind" },
        ],
        namePrefix: "ifla-info-",
      },
      {
        name: "linkinfo-bond-attrs",
        attributes: [
          { name: "mode", value: 1, type: "u8" },
          { name: "active-slave", value: 2, type: "u32" },
          { name: "miimon", value: 3, type: "u32" },
          { name: "updelay", value: 4, type: "u32" },
          { name: "downdelay", value: 5, type: "u32" },
          { name: "use-carrier", value: 6, type: "u8" },
          { name: "arp-interval", value: 7, type: "u32" },
          { name: "arp-ip-target", value: 8, type: "indexed-array", subType: "u32", byteOrder: "big-endian", displayHint: "ipv4" },
          { name: "arp-validate", value: 9, type: "u32" },
          { name: "arp-all-targets", value: 10, type: "u32" },
          { name: "primary", value: 11, type: "u32" },
          { name: "primary-reselect", value: 12, type: "u8" },
          { name: "fail-over-mac", value: 13, type: "u8" },
          { name: "xmit-hash-policy", value: 14, type: "u8" },
          { name: "resend-igmp", value: 15, type: "u32" },
          { name: "num-peer-notif", value: 16, type: "u8" },
          { name: "all-slaves-active", value: 17, type: "u8" },
          { name: "min-links", value: 18, type: "u32" },
          { name: "lp-interval", value: 19, type: "u32" },
          { name: "packets-per-slave", value: 20, type: "u32" },
          { name: "ad-lacp-rate", value: 21, type: "u8" },
          { name: "ad-select", value: 22, type: "u8" },
          { name: "ad-info", value: 23, type: "nest", nestedAttributes: "bond-ad-info-attrs" },
          { name: "ad-actor-sys-prio", value: 24, type: "u16" },
          { name: "ad-user-port-key", value: 25, type: "u16" },
          { name: "ad-actor-system", value: 26, type: "binary", displayHint: "mac" },
          { name: "tlb-dynamic-lb", value: 27, type: "u8" },
          { name: "peer-notif-delay", value: 28, type: "u32" },
          { name: "ad-lacp-active", value: 29, type: "u8" },
          { name: "missed-max", value: 30, type: "u8" },
          { name: "ns-ip6-target", value: 31, type: "indexed-array", subType: "binary", displayHint: "ipv6", checks: { exactLen: 16 } },
          { name: "coupled-control", value: 32, type: "u8" },
        ],
        namePrefix: "ifla-bond-",
      },
      {
        name: "bond-ad-info-attrs",
        attributes: [
          { name: "aggregator", value: 1, type: "u16" },
          { name: "num-ports", value: 2, type: "u16" },
          { name: "actor-key", value: 3, type: "u16" },
          { name: "partner-key", value: 4, type: "u16" },
          { name: "partner-mac", value: 5, type: "binary", displayHint: "mac" },
        ],
        namePrefix: "ifla-bond-ad-info-",
      },
      {
        name: "bond-slave-attrs",
        attributes: [
          { name: "state", value: 1, type: "u8" },
          { name: "mii-status", value: 2, type: "u8" },
          { name: "link-failure-count", value: 3, type: "u32" },
          { name: "perm-hwaddr", value: 4, type: "binary", displayHint: "mac" },
          { name: "queue-id", value: 5, type: "u16" },
          { name: "ad-aggregator-id", value: 6, type: "u16" },
          { name: "ad-actor-oper-port-state", value: 7, type: "u8" },
          { name: "ad-partner-oper-port-state", value: 8, type: "u16" },
          { name: "prio", value: 9, type: "u32" },
        ],
        namePrefix: "ifla-bond-slave-",
      },
      {
        name: "linkinfo-bridge-attrs",
        attributes: [
          { name: "forward-delay", value: 1, type: "u32" },
          { name: "hello-time", value: 2, type: "u32" },
          { name: "max-age", value: 3, type: "u32" },
          { name: "ageing-time", value: 4, type: "u32" },
          { name: "stp-state", value: 5, type: "u32" },
          { name: "priority", value: 6, type: "u16" },
          { name: "vlan-filtering", value: 7, type: "u8" },
          { name: "vlan-protocol", value: 8, type: "u16", byteOrder: "big-endian", enum: "vlan-protocols" },
          { name: "group-fwd-mask", value: 9, type: "u16" },
          { name: "root-id", value: 10, type: "binary", struct: "ifla-bridge-id" },
          { name: "bridge-id", value: 11, type: "binary", struct: "ifla-bridge-id" },
          { name: "root-port", value: 12, type: "u16" },
          { name: "root-path-cost", value: 13, type: "u32" },
          { name: "topology-change", value: 14, type: "u8" },
          { name: "topology-change-detected", value: 15, type: "u8" },
          { name: "hello-timer", value: 16, type: "u64" },
          { name: "tcn-timer", value: 17, type: "u64" },
          { name: "topology-change-timer", value: 18, type: "u64" },
          { name: "gc-timer", value: 19, type: "u64" },
          { name: "group-addr", value: 20, type: "binary", displayHint: "mac" },
          { name: "fdb-flush", value: 21, type: "binary" },
          { name: "mcast-router", value: 22, type: "u8" },
          { name: "mcast-snooping", value: 23, type: "u8" },
          { name: "mcast-query-use-ifaddr", value: 24, type: "u8" },
          { name: "mcast-querier", value: 25, type: "u8" },
          { name: "mcast-hash-elasticity", value: 26, type: "u32" },
          { name: "mcast-hash-max", value: 27, type: "u32" },
          { name: "mcast-last-member-cnt", value: 28, type: "u32" },
          { name: "mcast-startup-query-cnt", value: 29, type: "u32" },
          { name: "mcast-last-member-intvl", value: 30, type: "u64" },
          { name: "mcast-membership-intvl", value: 31, type: "u64" },
          { name: "mcast-querier-intvl", value: 32, type: "u64" },
          { name: "mcast-query-intvl", value: 33, type: "u64" },
          { name: "mcast-query-response-intvl", value: 34, type: "u64" },
          { name: "mcast-startup-query-intvl", value: 35, type: "u64" },
          { name: "nf-call-iptables", value: 36, type: "u8" },
          { name: "nf-call-ip6tables", value: 37, type: "u8" },
          { name: "nf-call-arptables", value: 38, type: "u8" },
          { name: "vlan-default-pvid", value: 39, type: "u16" },
          { name: "pad", value: 40, type: "pad" },
          { name: "vlan-stats-enabled", value: 41, type: "u8" },
          { name: "mcast-stats-enabled", value: 42, type: "u8" },
          { name: "mcast-igmp-version", value: 43, type: "u8" },
          { name: "mcast-mld-version", value: 44, type: "u8" },
          { name: "vlan-stats-per-port", value: 45, type: "u8" },
          { name: "multi-boolopt", value: 46, type: "binary", struct: "br-boolopt-multi" },
          { name: "mcast-querier-state", value: 47, type: "binary" },
          { name: "fdb-n-learned", value: 48, type: "u32" },
          { name: "fdb-max-learned", value: 49, type: "u32" },
        ],
        namePrefix: "ifla-br-",
      },
      {
        name: "linkinfo-brport-attrs",
        attributes: [
          { name: "state", value: 1, type: "u8" },
          { name: "priority", value: 2, type: "u16" },
          { name: "cost", value: 3, type: "u32" },
          { name: "mode", value: 4, type: "u8" },
          { name: "guard", value: 5, type: "u8" },
          { name: "protect", value: 6, type: "u8" },
          { name: "fast-leave", value: 7, type: "u8" },
          { name: "learning", value: 8, type: "u8" },
          { name: "unicast-flood", value: 9, type: "u8" },
          { name: "proxyarp", value: 10, type: "u8" },
          { name: "learning-sync", value: 11, type: "u8" },
          { name: "proxyarp-wifi", value: 12, type: "u8" },
          { name: "root-id", value: 13, type: "binary", struct: "ifla-bridge-id" },
          { name: "bridge-id", value: 14, type: "binary", struct: "ifla-bridge-id" },
          { name: "designated-port", value: 15, type: "u16" },
          { name: "designated-cost", value: 16, type: "u16" },
          { name: "id", value: 17, type: "u16" },
          { name: "no", value: 18, type: "u16" },
          { name: "topology-change-ack", value: 19, type: "u8" },
          { name: "config-pending", value: 20, type: "u8" },
          { name: "message-age-timer", value: 21, type: "u64" },
          { name: "forward-delay-timer", value: 22, type: "u64" },
          { name: "hold-timer", value: 23, type: "u64" },
          { name: "flush", value: 24, type: "flag" },
          { name: "multicast-router", value: 25, type: "u8" },
          { name: "pad", value: 26, type: "pad" },
          { name: "mcast-flood", value: 27, type: "u8" },
          { name: "mcast-to-ucast", value: 28, type: "u8" },
          { name: "vlan-tunnel", value: 29, type: "u8" },
          { name: "bcast-flood", value: 30, type: "u8" },
          { name: "group-fwd-mask", value: 31, type: "u16" },
          { name: "neigh-suppress", value: 32, type: "u8" },
          { name: "isolated", value: 33, type: "u8" },
          { name: "backup-port", value: 34, type: "u32" },
          { name: "mrp-ring-open", value: 35, type: "u8" },
          { name: "mrp-in-open", value: 36, type: "u8" },
          { name: "mcast-eht-hosts-limit", value: 37, type: "u32" },
          { name: "mcast-eht-hosts-cnt", value: 38, type: "u32" },
          { name: "locked", value: 39, type: "u8" },
          { name: "mab", value: 40, type: "u8" },
          { name: "mcast-n-groups", value: 41, type: "u32" },
          { name: "mcast-max-groups", value: 42, type: "u32" },
          { name: "neigh-vlan-suppress", value: 43, type: "u8" },
          { name: "backup-nhid", value: 44, type: "u32" },
        ],
        namePrefix: "ifla-brport-",
      },
      {
        name: "linkinfo-gre-attrs",
        attributes: [
          { name: "link", value: 1, type: "u32" },
          { name: "iflags", value: 2, type: "u16", byteOrder: "big-endian" },
          { name: "oflags", value: 3, type: "u16", byteOrder: "big-endian" },
          { name: "ikey", value: 4, type: "u32", byteOrder: "big-endian" },
          { name: "okey", value: 5, type: "u32", byteOrder: "big-endian" },
          { name: "local", value: 6, type: "binary", displayHint: "ipv4" },
          { name: "remote", value: 7, type: "binary", displayHint: "ipv4" },
          { name: "ttl", value: 8, type: "u8" },
          { name: "tos", value: 9, type: "u8" },
          { name: "pmtudisc", value: 10, type: "u8" },
          { name: "encap-limit", value: 11, type: "u8" },
          { name: "flowinfo", value: 12, type: "u32", byteOrder: "big-endian" },
          { name: "flags", value: 13, type: "u32" },
          { name: "encap-type", value: 14, type: "u16" },
          { name: "encap-flags", value: 15, type: "u16" },
          { name: "encap-sport", value: 16, type: "u16", byteOrder: "big-endian" },
          { name: "encap-dport", value: 17, type: "u16", byteOrder: "big-endian" },
          { name: "collect-metadata", value: 18, type: "flag" },
          { name: "ignore-df", value: 19, type: "u8" },
          { name: "fwmark", value: 20, type: "u32" },
          { name: "erspan-index", value: 21, type: "u32" },
          { name: "erspan-ver", value: 22, type: "u8" },
          { name: "erspan-dir", value: 23, type: "u8" },
          { name: "erspan-hwid", value: 24, type: "u16" },
        ],
        namePrefix: "ifla-gre-",
      },
      {
        name: "linkinfo-gre6-attrs",
        attributes: [
          { name: "link", value: 1, type: "u32" },
          { name: "iflags", value: 2, type: "u16", byteOrder: "big-endian" },
          { name: "oflags", value: 3, type: "u16", byteOrder: "big-endian" },
          { name: "ikey", value: 4, type: "u32", byteOrder: "big-endian" },
          { name: "okey", value: 5, type: "u32", byteOrder: "big-endian" },
          { name: "local", value: 6, type: "binary", displayHint: "ipv6" },
          { name: "remote", value: 7, type: "binary", displayHint: "ipv6" },
          { name: "ttl", value: 8, type: "u8" },
          { name: "encap-limit", value: 11, type: "u8" },
          { name: "flowinfo", value: 12, type: "u32", byteOrder: "big-endian" },
          { name: "flags", value: 13, type: "u32" },
          { name: "encap-type", value: 14, type: "u16" },
          { name: "encap-flags", value: 15, type: "u16" },
          { name: "encap-sport", value: 16, type: "u16", byteOrder: "big-endian" },
          { name: "encap-dport", value: 17, type: "u16", byteOrder: "big-endian" },
          { name: "collect-metadata", value: 18, type: "flag" },
          { name: "fwmark", value: 20, type: "u32" },
          { name: "erspan-index", value: 21, type: "u32" },
          { name: "erspan-ver", value: 22, type: "u8" },
          { name: "erspan-dir", value: 23, type: "u8" },
          { name: "erspan-hwid", value: 24, type: "u16" },
        ],
        subsetOf: "linkinfo-gre-attrs",
      },
      {
        name: "linkinfo-vti-attrs",
        attributes: [
          { name: "link", value: 1, type: "u32" },
          { name: "ikey", value: 2, type: "u32", byteOrder: "big-endian" },
          { name: "okey", value: 3, type: "u32", byteOrder: "big-endian" },
          { name: "local", value: 4, type: "binary", displayHint: "ipv4" },
          { name: "remote", value: 5, type: "binary", displayHint: "ipv4" },
          { name: "fwmark", value: 6, type: "u32" },
        ],
        namePrefix: "ifla-vti-",
        header: "linux/if_tunnel.h",
      },
      {
        name: "linkinfo-vti6-attrs",
        attributes: [
          { name: "link", value: 1, type: "u32" },
          { name: "ikey", value: 2, type: "u32", byteOrder: "big-endian" },
          { name: "okey", value: 3, type: "u32", byteOrder: "big-endian" },
          { name: "local", value: 4, type: "binary", displayHint: "ipv6" },
          { name: "remote", value: 5, type: "binary", displayHint: "ipv6" },
          { name: "fwmark", value: 6, type: "u32" },
        ],
        subsetOf: "linkinfo-vti-attrs",
      },
      {
        name: "linkinfo-geneve-attrs",
        attributes: [
          { name: "id", value: 1, type: "u32" },
          { name: "remote", value: 2, type: "binary", displayHint: "ipv4" },
          { name: "ttl", value: 3, type: "u8" },
          { name: "tos", value: 4, type: "u8" },
          { name: "port", value: 5, type: "u16", byteOrder: "big-endian" },
          { name: "collect-metadata", value: 6, type: "flag" },
          { name: "remote6", value: 7, type: "binary", displayHint: "ipv6" },
          { name: "udp-csum", value: 8, type: "u8" },
          { name: "udp-zero-csum6-tx", value: 9, type: "u8" },
          { name: "udp-zero-csum6-rx", value: 10, type: "u8" },
          { name: "label", value: 11, type: "u32", byteOrder: "big-endian" },
          { name: "ttl-inherit", value: 12, type: "u8" },
          { name: "df", value: 13, type: "u8" },
          { name: "inner-proto-inherit", value: 14, type: "flag" },
          { name: "port-range", value: 15, type: "binary", struct: "ifla-geneve-port-range" },
        ],
        namePrefix: "ifla-geneve-",
      },
      {
        name: "linkinfo-iptun-attrs",
        attributes: [
          { name: "link", value: 1, type: "u32" },
          { name: "local", value: 2, type: "binary", displayHint: "ipv4" },
          { name: "remote", value: 3, type: "binary", displayHint: "ipv4" },
          { name: "ttl", value: 4, type: "u8" },
          { name: "tos", value: 5, type: "u8" },
          { name: "encap-limit", value: 6, type: "u8" },
          { name: "flowinfo", value: 7, type: "u32", byteOrder: "big-endian" },
          { name: "flags", value: 8, type: "u16", byteOrder: "big-endian" },
          { name: "proto", value: 9, type: "u8" },
          { name: "pmtudisc", value: 10, type: "u8" },
          { name: "6rd-prefix", value: 11, type: "binary", displayHint: "ipv6" },
          { name: "6rd-relay-prefix", value: 12, type: "binary", displayHint: "ipv4" },
          { name: "6rd-prefixlen", value: 13, type: "u16" },
          { name: "6rd-relay-prefixlen", value: 14, type: "u16" },
          { name: "encap-type", value: 15, type: "u16" },
          { name: "encap-flags", value: 16, type: "u16" },
          { name: "encap-sport", value: 17, type: "u16", byteOrder: "big-endian" },
          { name: "encap-dport", value: 18, type: "u16", byteOrder: "big-endian" },
          { name: "collect-metadata", value: 19, type: "flag" },
          { name: "fwmark", value: 20, type: "u32" },
        ],
        namePrefix: "ifla-iptun-",
      },
      {
        name: "linkinfo-ip6tnl-attrs",
        attributes: [
          { name: "link", value: 1, type: "u32" },
          { name: "local", value: 2, type: "binary", displayHint: "ipv6" },
          { name: "remote", value: 3, type: "binary", displayHint: "ipv6" },
          { name: "ttl", value: 4, type: "u8" },
          { name: "encap-limit", value: 6, type: "u8" },
          { name: "flowinfo", value: 7, type: "u32", byteOrder: "big-endian" },
          { name: "flags", value: 8, type: "u32", byteOrder: "big-endian" },
          { name: "proto", value: 9, type: "u8" },
          { name: "encap-type", value: 15, type: "u16" },
          { name: "encap-flags", value: 16, type: "u16" },
          { name: "encap-sport", value: 17, type: "u16", byteOrder: "big-endian" },
          { name: "encap-dport", value: 18, type: "u16", byteOrder: "big-endian" },
          { name: "collect-metadata", value: 19, type: "flag" },
          { name: "fwmark", value: 20, type: "u32" },
        ],
        subsetOf: "linkinfo-iptun-attrs",
      },
      {
        name: "linkinfo-tun-attrs",
        attributes: [
          { name: "owner", value: 1, type: "u32" },
          { name: "group", value: 2, type: "u32" },
          { name: "type", value: 3, type: "u8" },
          { name: "pi", value: 4, type: "u8" },
          { name: "vnet-hdr", value: 5, type: "u8" },
          { name: "persist", value: 6, type: "u8" },
          { name: "multi-queue", value: 7, type: "u8" },
          { name: "num-queues", value: 8, type: "u32" },
          { name: "num-disabled-queues", value: 9, type: "u32" },
        ],
        namePrefix: "ifla-tun-",
      },
      {
        name: "linkinfo-vlan-attrs",
        attributes: [
          { name: "id", value: 1, type: "u16" },
          { name: "flags", value: 2, type: "binary", struct: "ifla-vlan-flags" },
          { name: "egress-qos", value: 3, type: "nest", nestedAttributes: "ifla-vlan-qos" },
          { name: "ingress-qos", value: 4, type: "nest", nestedAttributes: "ifla-vlan-qos" },
          { name: "protocol", value: 5, type: "u16", byteOrder: "big-endian", enum: "vlan-protocols" },
        ],
        namePrefix: "ifla-vlan-",
      },
      {
        name: "ifla-vlan-qos",
        attributes: [
          { name: "mapping", value: 1, type: "binary", struct: "ifla-vlan-qos-mapping", multiAttr: true },
        ],
        namePrefix: "ifla-vlan-qos-",
      },
      {
        name: "linkinfo-vrf-attrs",
        attributes: [
          { name: "table", value: 1, type: "u32" },
        ],
        namePrefix: "ifla-vrf-",
      },
      {
        name: "xdp-attrs",
        attributes: [
          { name: "fd", value: 1, type: "s32" },
          { name: "attached", value: 2, type: "u8" },
          { name: "flags", value: 3, type: "u32" },
          { name: "prog-id", value: 4, type: "u32" },
          { name: "drv-prog-id", value: 5, type: "u32" },
          { name: "skb-prog-id", value: 6, type: "u32" },
          { name: "hw-prog-id", value: 7, type: "u32" },
          { name: "expected-fd", value: 8, type: "s32" },
        ],
        usual: ["attached"],
        namePrefix: "ifla-xdp-",
      },
      {
        name: "ifla-attrs",
        attributes: [
          { name: "conf", value: 1, type: "binary", subType: "u32", repeats: true },
        ],
        namePrefix: "ifla-inet-",
      },
      {
        name: "ifla6-attrs",
        attributes: [
          { name: "flags", value: 1, type: "u32" },
          { name: "conf", value: 2, type: "binary", subType: "u32", repeats: true },
          { name: "stats", value: 3, type: "binary", subType: "u64" },
          { name: "mcast", value: 4, type: "binary" },
          { name: "cacheinfo", value: 5, type: "binary", struct: "ifla-cacheinfo" },
          { name: "icmp6stats", value: 6, type: "binary", subType: "u64" },
          { name: "token", value: 7, type: "binary", displayHint: "ipv6" },
          { name: "addr-gen-mode", value: 8, type: "u8" },
          { name: "ra-mtu", value: 9, type: "u32" },
        ],
        namePrefix: "ifla-inet6-",
      },
      {
        name: "mctp-attrs",
        attributes: [
          { name: "net", value: 1, type: "u32" },
          { name: "phys-binding", value: 2, type: "u8" },
        ],
        namePrefix: "ifla-mctp-",
      },
      {
        name: "stats-attrs",
        attributes: [
          { name: "link-64", value: 1, type: "binary", struct: "rtnl-link-stats64" },
          { name: "link-xstats", value: 2, type: "binary" },
          { name: "link-xstats-slave", value: 3, type: "binary" },
          { name: "link-offload-xstats", value: 4, type: "nest", nestedAttributes: "link-offload-xstats" },
          { name: "af-spec", value: 5, type: "binary" },
        ],
        namePrefix: "ifla-stats-",
      },
      {
        name: "link-offload-xstats",
        attributes: [
          { name: "cpu-hit", value: 1, type: "binary" },
          { name: "hw-s-info", value: 2, type: "indexed-array", subType: "nest", nestedAttributes: "hw-s-info-one" },
          { name: "l3-stats", value: 3, type: "binary" },
        ],
        namePrefix: "ifla-offload-xstats-",
      },
      {
        name: "hw-s-info-one",
        attributes: [
          { name: "request", value: 1, type: "u8" },
          { name: "used", value: 2, type: "u8" },
        ],
        namePrefix: "ifla-offload-xstats-hw-s-info-",
      },
      {
        name: "link-dpll-pin-attrs",
        attributes: [
          { name: "id", value: 1, type: "u32" },
        ],
        namePrefix: "dpll-a-",
        header: "linux/dpll.h",
      },
      {
        name: "linkinfo-netkit-attrs",
        attributes: [
          { name: "peer-info", value: 1, type: "binary" },
          { name: "primary", value: 2, type: "u8" },
          { name: "policy", value: 3, type: "u32", enum: "netkit-policy" },
          { name: "peer-policy", value: 4, type: "u32", enum: "netkit-policy" },
          { name: "mode", value: 5, type: "u32", enum: "netkit-mode" },
          { name: "scrub", value: 6, type: "u32", enum: "netkit-scrub" },
          { name: "peer-scrub", value: 7, type: "u32", enum: "netkit-scrub" },
          { name: "headroom", value: 8, type: "u16" },
          { name: "tailroom", value: 9, type: "u16" },
        ],
        namePrefix: "ifla-netkit-",
      },
      {
        name: "linkinfo-ovpn-attrs",
        attributes: [
          { name: "mode", value: 1, type: "u8", enum: "ovpn-mode" },
        ],
        namePrefix: "ifla-ovpn-",
      },
      {
        name: "proto-down-reason-attrs",
        attributes: [
          { name: "mask", value: 1, type: "u32" },
          { name: "value", value: 2, type: "u32" },
        ],
      },
      {
        name: "bridge-af-spec-attrs",
        attributes: [
          { name: "flags", value: 0, type: "u16" },
          { name: "mode", value: 1, type: "u16" },
          { name: "vlan-info", value: 2, type: "binary", struct: "bridge-vlan-info", multiAttr: true },
          { name: "vlan-tunnel-info", value: 3, type: "binary", multiAttr: true },
          { name: "mrp", value: 4, type: "binary" },
          { name: "cfm", value: 5, type: "binary" },
          { name: "mst", value: 6, type: "binary" },
        ],
      },
      {
        name: "linkinfo-veth-attrs",
        attributes: [
          { name: "peer", value: 1, type: "nest", nestedAttributes: "link-attrs", fixedHeader: "ifinfomsg" },
        ],
      },
      {
        name: "linkinfo-macvlan-attrs",
        attributes: [
          { name: "mode", value: 1, type: "u32", enum: "macvlan-mode" },
          { name: "flags", value: 2, type: "u16", enum: "macvlan-flags" },
          { name: "macaddr-mode", value: 3, type: "u32" },
          { name: "macaddr", value: 4, type: "binary", displayHint: "mac" },
          { name: "macaddr-data", value: 5, type: "nest", nestedAttributes: "linkinfo-macvlan-macaddr-attrs" },
          { name: "macaddr-count", value: 6, type: "u32" },
          { name: "bc-queue-len", value: 7, type: "u32" },
          { name: "bc-queue-len-used", value: 8, type: "u32" },
          { name: "bc-cutoff", value: 9, type: "s32" },
        ],
      },
      {
        name: "linkinfo-macvlan-macaddr-attrs",
        attributes: [
          { name: "macaddr", value: 4, type: "binary", displayHint: "mac", multiAttr: true },
        ],
      },
      {
        name: "linkinfo-ipvlan-attrs",
        attributes: [
          { name: "mode", value: 1, type: "u16", enum: "ipvlan-mode" },
          { name: "flags", value: 2, type: "u16" },
        ],
      },
      {
        name: "linkinfo-vxlan-attrs",
        attributes: [
          { name: "id", value: 1, type: "u32" },
          { name: "group", value: 2, type: "binary", displayHint: "ipv4" },
          { name: "link", value: 3, type: "u32" },
          { name: "local", value: 4, type: "binary", displayHint: "ipv4" },
          { name: "ttl", value: 5, type: "u8" },
          { name: "tos", value: 6, type: "u8" },
          { name: "learning", value: 7, type: "u8" },
          { name: "ageing", value: 8, type: "u32" },
          { name: "limit", value: 9, type: "u32" },
          { name: "port-range", value: 10, type: "binary", struct: "vxlan-port-range" },
          { name: "proxy", value: 11, type: "u8" },
          { name: "rsc", value: 12, type: "u8" },
          { name: "l2miss", value: 13, type: "u8" },
          { name: "l3miss", value: 14, type: "u8" },
          { name: "port", value: 15, type: "u16", byteOrder: "big-endian" },
          { name: "group6", value: 16, type: "binary", displayHint: "ipv6" },
          { name: "local6", value: 17, type: "binary", displayHint: "ipv6" },
          { name: "udp-csum", value: 18, type: "u8" },
          { name: "udp-zero-csum6-tx", value: 19, type: "u8" },
          { name: "udp-zero-csum6-rx", value: 20, type: "u8" },
          { name: "remcsum-tx", value: 21, type: "u8" },
          { name: "remcsum-rx", value: 22, type: "u8" },
          { name: "gbp", value: 23, type: "flag" },
          { name: "remcsum-nopartial", value: 24, type: "flag" },
          { name: "collect-metadata", value: 25, type: "u8" },
          { name: "label", value: 26, type: "u32", byteOrder: "big-endian" },
          { name: "gpe", value: 27, type: "flag" },
          { name: "ttl-inherit", value: 28, type: "u8" },
          { name: "df", value: 29, type: "u8" },
          { name: "vnifilter", value: 30, type: "u8" },
          { name: "localbypass", value: 31, type: "u8" },
          { name: "label-policy", value: 32, type: "u32" },
          { name: "reserved-bits", value: 33, type: "binary" },
          { name: "mc-route", value: 34, type: "u8" },
        ],
      },
    ],
    subMessages: [
      {
        name: "linkinfo-data-msg",
        formats: [
          { value: "bond", attributeSet: "linkinfo-bond-attrs" },
          { value: "bridge", attributeSet: "linkinfo-bridge-attrs" },
          { value: "erspan", attributeSet: "linkinfo-gre-attrs" },
          { value: "gre", attributeSet: "linkinfo-gre-attrs" },
          { value: "gretap", attributeSet: "linkinfo-gre-attrs" },
          { value: "ip6gre", attributeSet: "linkinfo-gre6-attrs" },
          { value: "geneve", attributeSet: "linkinfo-geneve-attrs" },
          { value: "ipip", attributeSet: "linkinfo-iptun-attrs" },
          { value: "ip6tnl", attributeSet: "linkinfo-ip6tnl-attrs" },
          { value: "sit", attributeSet: "linkinfo-iptun-attrs" },
          { value: "tun", attributeSet: "linkinfo-tun-attrs" },
          { value: "vlan", attributeSet: "linkinfo-vlan-attrs" },
          { value: "vrf", attributeSet: "linkinfo-vrf-attrs" },
          { value: "vti", attributeSet: "linkinfo-vti-attrs" },
          { value: "vti6", attributeSet: "linkinfo-vti6-attrs" },
          { value: "netkit", attributeSet: "linkinfo-netkit-attrs" },
          { value: "ovpn", attributeSet: "linkinfo-ovpn-attrs" },
          { value: "veth", attributeSet: "linkinfo-veth-attrs" },
          { value: "macvlan", attributeSet: "linkinfo-macvlan-attrs" },
          { value: "macvtap", attributeSet: "linkinfo-macvlan-attrs" },
          { value: "ipvlan", attributeSet: "linkinfo-ipvlan-attrs" },
          { value: "ipvtap", attributeSet: "linkinfo-ipvlan-attrs" },
          { value: "vxlan", attributeSet: "linkinfo-vxlan-attrs" },
          { value: "ip6gretap", attributeSet: "linkinfo-gre6-attrs" },
          { value: "ip6erspan", attributeSet: "linkinfo-gre6-attrs" },
          { value: "dummy" },
          { value: "ifb" },
          { value: "nlmon" },
          { value: "vcan" },
          { value: "wireguard" },
        ],
      },
      {
        name: "linkinfo-member-data-msg",
        formats: [
          { value: "bridge", attributeSet: "linkinfo-brport-attrs" },
          { value: "bond", attributeSet: "bond-slave-attrs" },
        ],
      },
      {
        name: "protinfo-msg",
        formats: [
          { value: "7", attributeSet: "linkinfo-brport-attrs" },
          { value: "10", attributeSet: "ifla6-attrs" },
        ],
      },
      {
        name: "af-spec-msg",
        formats: [
          { value: "0", attributeSet: "af-spec-attrs" },
          { value: "7", attributeSet: "bridge-af-spec-attrs" },
        ],
      },
    ],
    operations: {
      enumModel: "directional",
      list: [
        {
          name: "newlink",
          attributeSet: "link-attrs",
          fixedHeader: "ifinfomsg",
          do: { request: { value: 16, attributes: ["ifname", "net-ns-pid", "net-ns-fd", "target-netnsid", "link-netnsid", "linkinfo", "group", "num-tx-queues", "num-rx-queues", "address", "broadcast", "mtu", "txqlen", "operstate", "linkmode", "gso-max-size", "gso-max-segs", "gro-max-size", "gso-ipv4-max-size", "gro-ipv4-max-size", "af-spec"] } },
        },
        { name: "newlink-ntf", attributeSet: "link-attrs", fixedHeader: "ifinfomsg", notify: "getlink", value: 16 },
        {
          name: "dellink",
          attributeSet: "link-attrs",
          fixedHeader: "ifinfomsg",
          do: { request: { value: 17, attributes: ["ifname"] } },
        },
        {
          name: "getlink",
          attributeSet: "link-attrs",
          fixedHeader: "ifinfomsg",
          do: { request: { value: 18, attributes: ["ifname", "alt-ifname", "ext-mask", "target-netnsid"] }, reply: { value: 16, attributes: ["address", "broadcast", "ifname", "mtu", "link", "qdisc", "stats", "cost", "priority", "master", "wireless", "protinfo", "txqlen", "map", "weight", "operstate", "linkmode", "linkinfo", "net-ns-pid", "ifalias", "num-vf", "vfinfo-list", "stats64", "vf-ports", "port-self", "af-spec", "group", "net-ns-fd", "ext-mask", "promiscuity", "num-tx-queues", "num-rx-queues", "carrier", "phys-port-id", "carrier-changes", "phys-switch-id", "link-netnsid", "phys-port-name", "proto-down", "gso-max-segs", "gso-max-size", "pad", "xdp", "event", "new-netnsid", "target-netnsid", "carrier-up-count", "carrier-down-count", "new-ifindex", "min-mtu", "max-mtu", "prop-list", "perm-address", "proto-down-reason", "parent-dev-name", "parent-dev-bus-name", "gro-max-size", "tso-max-size", "tso-max-segs", "allmulti", "devlink-port", "gso-ipv4-max-size", "gro-ipv4-max-size", "dpll-pin", "max-pacing-offload-horizon", "netns-immutable"] } },
          dump: { request: { value: 18, attributes: ["target-netnsid", "ext-mask", "master", "linkinfo"] }, reply: { value: 16, attributes: ["address", "broadcast", "ifname", "mtu", "link", "qdisc", "stats", "cost", "priority", "master", "wireless", "protinfo", "txqlen", "map", "weight", "operstate", "linkmode", "linkinfo", "net-ns-pid", "ifalias", "num-vf", "vfinfo-list", "stats64", "vf-ports", "port-self", "af-spec", "group", "net-ns-fd", "ext-mask", "promiscuity", "num-tx-queues", "num-rx-queues", "carrier", "phys-port-id", "carrier-changes", "phys-switch-id", "link-netnsid", "phys-port-name", "proto-down", "gso-max-segs", "gso-max-size", "pad", "xdp", "event", "new-netnsid", "target-netnsid", "carrier-up-count", "carrier-down-count", "new-ifindex", "min-mtu", "max-mtu", "prop-list", "perm-address", "proto-down-reason", "parent-dev-name", "parent-dev-bus-name", "gro-max-size", "tso-max-size", "tso-max-segs", "allmulti", "devlink-port", "gso-ipv4-max-size", "gro-ipv4-max-size", "dpll-pin", "max-pacing-offload-horizon", "netns-immutable"] } },
        },
        {
          name: "setlink",
          attributeSet: "link-attrs",
          fixedHeader: "ifinfomsg",
          do: { request: { value: 19, attributes: ["address", "broadcast", "ifname", "mtu", "link", "qdisc", "stats", "cost", "priority", "master", "wireless", "protinfo", "txqlen", "map", "weight", "operstate", "linkmode", "linkinfo", "net-ns-pid", "ifalias", "num-vf", "vfinfo-list", "stats64", "vf-ports", "port-self", "af-spec", "group", "net-ns-fd", "ext-mask", "promiscuity", "num-tx-queues", "num-rx-queues", "carrier", "phys-port-id", "carrier-changes", "phys-switch-id", "link-netnsid", "phys-port-name", "proto-down", "gso-max-segs", "gso-max-size", "pad", "xdp", "event", "new-netnsid", "target-netnsid", "carrier-up-count", "carrier-down-count", "new-ifindex", "min-mtu", "max-mtu", "prop-list", "perm-address", "proto-down-reason", "parent-dev-name", "parent-dev-bus-name", "gro-max-size", "tso-max-size", "tso-max-segs", "allmulti", "devlink-port", "gso-ipv4-max-size", "gro-ipv4-max-size", "dpll-pin", "max-pacing-offload-horizon", "netns-immutable"] } },
        },
        {
          name: "getstats",
          attributeSet: "stats-attrs",
          fixedHeader: "if-stats-msg",
          do: { request: { value: 94 }, reply: { value: 92, attributes: ["link-64", "link-xstats", "link-xstats-slave", "link-offload-xstats", "af-spec"] } },
          dump: { request: { value: 94 }, reply: { value: 92, attributes: ["link-64", "link-xstats", "link-xstats-slave", "link-offload-xstats", "af-spec"] } },
        },
        { name: "dellink-ntf", attributeSet: "link-attrs", fixedHeader: "ifinfomsg", notify: "getlink", value: 17 },
        {
          name: "newlinkprop",
          attributeSet: "link-attrs",
          fixedHeader: "ifinfomsg",
          do: { request: { value: 108 } },
        },
        {
          name: "dellinkprop",
          attributeSet: "link-attrs",
          fixedHeader: "ifinfomsg",
          do: { request: { value: 109 } },
        },
      ],
      namePrefix: "rtm-",
    },
    mcastGroups: [
      { name: "rtnlgrp-link", value: 1 },
      { name: "rtnlgrp-stats", value: 36 },
    ],
    uapiHeader: "linux/rtnetlink.h",
  }
}
