// Generated from the specification of nftables by `nlkit generate`; do not edit. One family is one file, however long it gets.

import type { ByteView, RawAttribute, Writer } from '../wire/index.js'
import type { Family, OtherFormat, Spec } from '../schema/index.js'
import * as r from '../schema/runtime.js'

const LE = r.LITTLE_ENDIAN

export type MetaKeys = "len" | "protocol" | "priority" | "mark" | "iif" | "oif" | "iifname" | "oifname" | "iftype" | "oiftype" | "skuid" | "skgid" | "nftrace" | "rtclassid" | "secmark" | "nfproto" | "l4-proto" | "bri-iifname" | "bri-oifname" | "pkttype" | "cpu" | "iifgroup" | "oifgroup" | "cgroup" | "prandom" | "secpath" | "iifkind" | "oifkind" | "bri-iifpvid" | "bri-iifvproto" | "time-ns" | "time-day" | "time-hour" | "sdif" | "sdifname" | "bri-broute" | number
export type BitwiseOps = "mask-xor" | "lshift" | "rshift" | "and" | "or" | "xor" | number
export type CmpOps = "eq" | "neq" | "lt" | "lte" | "gt" | "gte" | number
export type ObjectType = "unspec" | "counter" | "quota" | "ct-helper" | "limit" | "connlimit" | "tunnel" | "ct-timeout" | "secmark" | "ct-expect" | "synproxy" | number
export type NatRangeFlags = "map-ips" | "proto-specified" | "proto-random" | "persistent" | "proto-random-fully" | "proto-offset" | "netmap" | number
export type TableFlags = "dormant" | "owner" | "persist" | number
export type ChainFlags = "base" | "hw-offload" | "binding" | number
export type SetFlags = "anonymous" | "constant" | "interval" | "map" | "timeout" | "eval" | "object" | "concat" | "expr" | number
export type SetElemFlags = "interval-end" | "catchall" | number
export type LookupFlags = "invert" | number
export type CtKeys = "state" | "direction" | "status" | "mark" | "secmark" | "expiration" | "helper" | "l3protocol" | "src" | "dst" | "protocol" | "proto-src" | "proto-dst" | "labels" | "pkts" | "bytes" | "avgpkt" | "zone" | "eventmask" | "src-ip" | "dst-ip" | "src-ip6" | "dst-ip6" | "ct-id" | number
export type CtDirection = "original" | "reply" | number
export type QuotaFlags = "invert" | "depleted" | number
export type VerdictCode = "continue" | "break" | "jump" | "goto" | "return" | "drop" | "accept" | "stolen" | "queue" | "repeat" | number
export type FibResult = "oif" | "oifname" | "addrtype" | number
export type FibFlags = "saddr" | "daddr" | "mark" | "iif" | "oif" | "present" | number
export type RejectTypes = "icmp-unreach" | "tcp-rst" | "icmpx-unreach" | number
export type RejectInetCode = "icmpx-no-route" | "icmpx-port-unreach" | "icmpx-host-unreach" | "icmpx-admin-prohibited" | number
export type PayloadBase = "link-layer-header" | "network-header" | "transport-header" | "inner-header" | "tun-header" | number
export type RangeOps = "eq" | "neq" | number
export type Registers = "reg-verdict" | "reg-1" | "reg-2" | "reg-3" | "reg-4" | "reg32-00" | "reg32-01" | "reg32-02" | "reg32-03" | "reg32-04" | "reg32-05" | "reg32-06" | "reg32-07" | "reg32-08" | "reg32-09" | "reg32-10" | "reg32-11" | "reg32-12" | "reg32-13" | "reg32-14" | "reg32-15" | number
export type NumgenTypes = "incremental" | "random" | number
export type LogLevel = "emerg" | "alert" | "crit" | "err" | "warning" | "notice" | "info" | "debug" | "audit" | number
export type LogFlags = "tcpseq" | "tcpopt" | "ipopt" | "uid" | "nflog" | "macdecode" | number
export interface Nfgenmsg {
  readonly nfgenFamily?: number | undefined
  readonly version?: number | undefined
  readonly resId?: number | undefined
  readonly trailingBytes?: Uint8Array | undefined
}
export type CompatAttrs = {
  readonly name?: string | undefined
  readonly rev?: number | undefined
  readonly type?: number | undefined
  /** What the specification does not know, as it came. */
  readonly unknownAttributes?: readonly RawAttribute[] | undefined
}
export type NfgenmsgCompatAttrs = CompatAttrs & {
  readonly nfgenFamily: number
  readonly version: number
  readonly resId: number
}
export type BatchAttrs = {
  readonly genid?: number | undefined
  /** What the specification does not know, as it came. */
  readonly unknownAttributes?: readonly RawAttribute[] | undefined
}
export type NfgenmsgBatchAttrs = BatchAttrs & {
  readonly nfgenFamily: number
  readonly version: number
  readonly resId: number
}
export type TableAttrs = {
  readonly name?: string | undefined
  readonly flags?: readonly TableFlags[] | undefined
  readonly use?: number | undefined
  readonly handle?: bigint | undefined
  readonly userdata?: Uint8Array | undefined
  readonly owner?: number | undefined
  /** What the specification does not know, as it came. */
  readonly unknownAttributes?: readonly RawAttribute[] | undefined
}
export type NfgenmsgTableAttrs = TableAttrs & {
  readonly nfgenFamily: number
  readonly version: number
  readonly resId: number
}
export type ChainAttrs = {
  readonly table?: string | undefined
  readonly handle?: bigint | undefined
  readonly name?: string | undefined
  readonly hook?: NftHookAttrs | undefined
  readonly policy?: number | undefined
  readonly use?: number | undefined
  readonly type?: string | undefined
  readonly counters?: NftCounterAttrs | undefined
  readonly flags?: readonly ChainFlags[] | undefined
  readonly id?: number | undefined
  readonly userdata?: Uint8Array | undefined
  /** What the specification does not know, as it came. */
  readonly unknownAttributes?: readonly RawAttribute[] | undefined
}
export type NfgenmsgChainAttrs = ChainAttrs & {
  readonly nfgenFamily: number
  readonly version: number
  readonly resId: number
}
export type RuleAttrs = {
  readonly table?: string | undefined
  readonly chain?: string | undefined
  readonly handle?: bigint | undefined
  readonly expressions?: ExprListAttrs | undefined
  readonly compat?: RuleCompatAttrs | undefined
  readonly position?: bigint | undefined
  readonly userdata?: Uint8Array | undefined
  readonly id?: number | undefined
  readonly positionId?: number | undefined
  readonly chainId?: number | undefined
  /** What the specification does not know, as it came. */
  readonly unknownAttributes?: readonly RawAttribute[] | undefined
}
export type NfgenmsgRuleAttrs = RuleAttrs & {
  readonly nfgenFamily: number
  readonly version: number
  readonly resId: number
}
export type SetAttrs = {
  readonly table?: string | undefined
  readonly name?: string | undefined
  readonly flags?: readonly SetFlags[] | undefined
  readonly keyType?: number | undefined
  readonly keyLen?: number | undefined
  readonly dataType?: number | undefined
  readonly dataLen?: number | undefined
  readonly policy?: number | undefined
  readonly desc?: SetDescAttrs | undefined
  readonly id?: number | undefined
  readonly timeout?: bigint | undefined
  readonly gcInterval?: number | undefined
  readonly userdata?: Uint8Array | undefined
  readonly objType?: number | undefined
  readonly handle?: bigint | undefined
  readonly expr?: readonly ExprAttrs[] | undefined
  readonly expressions?: SetListAttrs | undefined
  readonly type?: string | undefined
  readonly count?: number | undefined
  /** What the specification does not know, as it came. */
  readonly unknownAttributes?: readonly RawAttribute[] | undefined
}
export type NfgenmsgSetAttrs = SetAttrs & {
  readonly nfgenFamily: number
  readonly version: number
  readonly resId: number
}
export type SetelemListAttrs = {
  readonly table?: string | undefined
  readonly set?: string | undefined
  readonly elements?: SetelemListElemAttrs | undefined
  readonly setId?: number | undefined
  /** What the specification does not know, as it came. */
  readonly unknownAttributes?: readonly RawAttribute[] | undefined
}
export type NfgenmsgSetelemListAttrs = SetelemListAttrs & {
  readonly nfgenFamily: number
  readonly version: number
  readonly resId: number
}
export type GenAttrs = {
  readonly id?: number | undefined
  readonly procPid?: number | undefined
  readonly procName?: string | undefined
  /** What the specification does not know, as it came. */
  readonly unknownAttributes?: readonly RawAttribute[] | undefined
}
export type NfgenmsgGenAttrs = GenAttrs & {
  readonly nfgenFamily: number
  readonly version: number
  readonly resId: number
}
export type ObjAttrs = {
  readonly table?: string | undefined
  readonly name?: string | undefined
  readonly type?: ObjectType | undefined
  readonly data?: ObjData | undefined
  readonly use?: number | undefined
  readonly handle?: bigint | undefined
  readonly userdata?: Uint8Array | undefined
  /** What the specification does not know, as it came. */
  readonly unknownAttributes?: readonly RawAttribute[] | undefined
}
export type NfgenmsgObjAttrs = ObjAttrs & {
  readonly nfgenFamily: number
  readonly version: number
  readonly resId: number
}
export type FlowtableAttrs = {
  readonly table?: string | undefined
  readonly name?: string | undefined
  readonly hook?: FlowtableHookAttrs | undefined
  readonly use?: number | undefined
  readonly handle?: bigint | undefined
  readonly flags?: number | undefined
  /** What the specification does not know, as it came. */
  readonly unknownAttributes?: readonly RawAttribute[] | undefined
}
export type NfgenmsgFlowtableAttrs = FlowtableAttrs & {
  readonly nfgenFamily: number
  readonly version: number
  readonly resId: number
}
export type ExprBitwiseAttrs = {
  readonly sreg?: number | undefined
  readonly dreg?: number | undefined
  readonly len?: number | undefined
  readonly mask?: DataAttrs | undefined
  readonly xor?: DataAttrs | undefined
  readonly op?: BitwiseOps | undefined
  readonly data?: DataAttrs | undefined
  readonly sreg2?: number | undefined
  /** What the specification does not know, as it came. */
  readonly unknownAttributes?: readonly RawAttribute[] | undefined
}
export type ExprCmpAttrs = {
  readonly sreg?: number | undefined
  readonly op?: CmpOps | undefined
  readonly data?: DataAttrs | undefined
  /** What the specification does not know, as it came. */
  readonly unknownAttributes?: readonly RawAttribute[] | undefined
}
export type ExprCounterAttrs = {
  readonly bytes?: bigint | undefined
  readonly packets?: bigint | undefined
  /** What the specification does not know, as it came. */
  readonly unknownAttributes?: readonly RawAttribute[] | undefined
}
export type ExprCtAttrs = {
  readonly dreg?: number | undefined
  readonly key?: CtKeys | undefined
  readonly direction?: CtDirection | undefined
  readonly sreg?: number | undefined
  /** What the specification does not know, as it came. */
  readonly unknownAttributes?: readonly RawAttribute[] | undefined
}
export type ExprFibAttrs = {
  readonly dreg?: number | undefined
  readonly result?: FibResult | undefined
  readonly flags?: readonly FibFlags[] | undefined
  /** What the specification does not know, as it came. */
  readonly unknownAttributes?: readonly RawAttribute[] | undefined
}
export type ExprFlowOffloadAttrs = {
  readonly name?: string | undefined
  /** What the specification does not know, as it came. */
  readonly unknownAttributes?: readonly RawAttribute[] | undefined
}
export type ExprImmediateAttrs = {
  readonly dreg?: number | undefined
  readonly data?: DataAttrs | undefined
  /** What the specification does not know, as it came. */
  readonly unknownAttributes?: readonly RawAttribute[] | undefined
}
export type ExprLookupAttrs = {
  readonly set?: string | undefined
  readonly setId?: number | undefined
  readonly sreg?: number | undefined
  readonly dreg?: number | undefined
  readonly flags?: readonly LookupFlags[] | undefined
  /** What the specification does not know, as it came. */
  readonly unknownAttributes?: readonly RawAttribute[] | undefined
}
export type ExprMetaAttrs = {
  readonly dreg?: number | undefined
  readonly key?: MetaKeys | undefined
  readonly sreg?: number | undefined
  /** What the specification does not know, as it came. */
  readonly unknownAttributes?: readonly RawAttribute[] | undefined
}
export type ExprNatAttrs = {
  readonly type?: number | undefined
  readonly family?: number | undefined
  readonly regAddrMin?: number | undefined
  readonly regAddrMax?: number | undefined
  readonly regProtoMin?: number | undefined
  readonly regProtoMax?: number | undefined
  readonly flags?: readonly NatRangeFlags[] | undefined
  /** What the specification does not know, as it came. */
  readonly unknownAttributes?: readonly RawAttribute[] | undefined
}
export type ExprObjrefAttrs = {
  readonly immType?: number | undefined
  readonly immName?: string | undefined
  readonly setSreg?: number | undefined
  readonly setName?: string | undefined
  readonly setId?: number | undefined
  /** What the specification does not know, as it came. */
  readonly unknownAttributes?: readonly RawAttribute[] | undefined
}
export type ExprPayloadAttrs = {
  readonly dreg?: Registers | undefined
  readonly base?: PayloadBase | undefined
  readonly offset?: number | undefined
  readonly len?: number | undefined
  readonly sreg?: Registers | undefined
  readonly csumType?: number | undefined
  readonly csumOffset?: number | undefined
  readonly csumFlags?: number | undefined
  /** What the specification does not know, as it came. */
  readonly unknownAttributes?: readonly RawAttribute[] | undefined
}
export type QuotaAttrs = {
  readonly bytes?: bigint | undefined
  readonly flags?: readonly QuotaFlags[] | undefined
  readonly consumed?: bigint | undefined
  /** What the specification does not know, as it came. */
  readonly unknownAttributes?: readonly RawAttribute[] | undefined
}
export type ExprRejectAttrs = {
  readonly type?: RejectTypes | undefined
  readonly icmpCode?: RejectInetCode | undefined
  /** What the specification does not know, as it came. */
  readonly unknownAttributes?: readonly RawAttribute[] | undefined
}
export type ExprTargetAttrs = {
  readonly name?: string | undefined
  readonly rev?: number | undefined
  readonly info?: Uint8Array | undefined
  /** What the specification does not know, as it came. */
  readonly unknownAttributes?: readonly RawAttribute[] | undefined
}
export type ExprTproxyAttrs = {
  readonly family?: number | undefined
  readonly regAddr?: number | undefined
  readonly regPort?: number | undefined
  /** What the specification does not know, as it came. */
  readonly unknownAttributes?: readonly RawAttribute[] | undefined
}
export type CompatMatchAttrs = {
  readonly name?: string | undefined
  readonly rev?: number | undefined
  readonly info?: Uint8Array | undefined
  /** What the specification does not know, as it came. */
  readonly unknownAttributes?: readonly RawAttribute[] | undefined
}
export type RangeAttrs = {
  readonly sreg?: Registers | undefined
  readonly op?: RangeOps | undefined
  readonly fromData?: DataAttrs | undefined
  readonly toData?: DataAttrs | undefined
  /** What the specification does not know, as it came. */
  readonly unknownAttributes?: readonly RawAttribute[] | undefined
}
export type NumgenAttrs = {
  readonly dreg?: Registers | undefined
  readonly modulus?: number | undefined
  readonly type?: NumgenTypes | undefined
  readonly offset?: number | undefined
  /** What the specification does not know, as it came. */
  readonly unknownAttributes?: readonly RawAttribute[] | undefined
}
export type LogAttrs = {
  readonly group?: number | undefined
  readonly prefix?: string | undefined
  readonly snaplen?: number | undefined
  readonly qthreshold?: number | undefined
  readonly level?: LogLevel | undefined
  readonly flags?: readonly LogFlags[] | undefined
  /** What the specification does not know, as it came. */
  readonly unknownAttributes?: readonly RawAttribute[] | undefined
}
export type ExprMasqAttrs = {
  readonly flags?: readonly NatRangeFlags[] | undefined
  readonly regProtoMin?: Registers | undefined
  readonly regProtoMax?: Registers | undefined
  /** What the specification does not know, as it came. */
  readonly unknownAttributes?: readonly RawAttribute[] | undefined
}
export type CounterAttrs = {
  readonly bytes?: bigint | undefined
  readonly packets?: bigint | undefined
  /** What the specification does not know, as it came. */
  readonly unknownAttributes?: readonly RawAttribute[] | undefined
}
export type NftHookAttrs = {
  readonly num?: number | undefined
  readonly priority?: number | undefined
  readonly dev?: string | undefined
  readonly devs?: HookDevAttrs | undefined
  /** What the specification does not know, as it came. */
  readonly unknownAttributes?: readonly RawAttribute[] | undefined
}
export type NftCounterAttrs = {
  readonly bytes?: bigint | undefined
  readonly packets?: bigint | undefined
  /** What the specification does not know, as it came. */
  readonly unknownAttributes?: readonly RawAttribute[] | undefined
}
export type ExprListAttrs = {
  readonly elem?: readonly ExprAttrs[] | undefined
  /** What the specification does not know, as it came. */
  readonly unknownAttributes?: readonly RawAttribute[] | undefined
}
export type RuleCompatAttrs = {
  readonly proto?: number | undefined
  readonly flags?: number | undefined
  /** What the specification does not know, as it came. */
  readonly unknownAttributes?: readonly RawAttribute[] | undefined
}
export type SetDescAttrs = {
  readonly size?: number | undefined
  readonly concat?: readonly SetDescConcatAttrs[] | undefined
  /** What the specification does not know, as it came. */
  readonly unknownAttributes?: readonly RawAttribute[] | undefined
}
export type ExprAttrs = {
  /** What the specification does not know, as it came. */
  readonly unknownAttributes?: readonly RawAttribute[] | undefined
} & (
  | { readonly name: "bitwise"; readonly data?: ExprBitwiseAttrs | undefined }
  | { readonly name: "cmp"; readonly data?: ExprCmpAttrs | undefined }
  | { readonly name: "counter"; readonly data?: ExprCounterAttrs | undefined }
  | { readonly name: "ct"; readonly data?: ExprCtAttrs | undefined }
  | { readonly name: "fib"; readonly data?: ExprFibAttrs | undefined }
  | { readonly name: "flow_offload"; readonly data?: ExprFlowOffloadAttrs | undefined }
  | { readonly name: "immediate"; readonly data?: ExprImmediateAttrs | undefined }
  | { readonly name: "lookup"; readonly data?: ExprLookupAttrs | undefined }
  | { readonly name: "meta"; readonly data?: ExprMetaAttrs | undefined }
  | { readonly name: "nat"; readonly data?: ExprNatAttrs | undefined }
  | { readonly name: "objref"; readonly data?: ExprObjrefAttrs | undefined }
  | { readonly name: "payload"; readonly data?: ExprPayloadAttrs | undefined }
  | { readonly name: "quota"; readonly data?: QuotaAttrs | undefined }
  | { readonly name: "reject"; readonly data?: ExprRejectAttrs | undefined }
  | { readonly name: "target"; readonly data?: ExprTargetAttrs | undefined }
  | { readonly name: "tproxy"; readonly data?: ExprTproxyAttrs | undefined }
  | { readonly name: "match"; readonly data?: CompatMatchAttrs | undefined }
  | { readonly name: "range"; readonly data?: RangeAttrs | undefined }
  | { readonly name: "numgen"; readonly data?: NumgenAttrs | undefined }
  | { readonly name: "log"; readonly data?: LogAttrs | undefined }
  | { readonly name: "masq"; readonly data?: ExprMasqAttrs | undefined }
  | { readonly name?: OtherFormat | undefined; readonly data?: Uint8Array | undefined }
)
export type SetListAttrs = {
  readonly elem?: readonly ExprAttrs[] | undefined
  /** What the specification does not know, as it came. */
  readonly unknownAttributes?: readonly RawAttribute[] | undefined
}
export type SetelemListElemAttrs = {
  readonly elem?: readonly SetelemAttrs[] | undefined
  /** What the specification does not know, as it came. */
  readonly unknownAttributes?: readonly RawAttribute[] | undefined
}
export type FlowtableHookAttrs = {
  readonly num?: number | undefined
  readonly priority?: number | undefined
  readonly devs?: HookDevAttrs | undefined
  /** What the specification does not know, as it came. */
  readonly unknownAttributes?: readonly RawAttribute[] | undefined
}
export type DataAttrs = {
  readonly value?: Uint8Array | undefined
  readonly verdict?: VerdictAttrs | undefined
  /** What the specification does not know, as it came. */
  readonly unknownAttributes?: readonly RawAttribute[] | undefined
}
export type HookDevAttrs = {
  readonly name?: readonly string[] | undefined
  /** What the specification does not know, as it came. */
  readonly unknownAttributes?: readonly RawAttribute[] | undefined
}
export type SetDescConcatAttrs = {
  readonly elem?: SetFieldAttrs | undefined
  /** What the specification does not know, as it came. */
  readonly unknownAttributes?: readonly RawAttribute[] | undefined
}
export type SetelemAttrs = {
  readonly key?: DataAttrs | undefined
  readonly data?: DataAttrs | undefined
  readonly flags?: readonly SetElemFlags[] | undefined
  readonly timeout?: bigint | undefined
  readonly expiration?: bigint | undefined
  readonly userdata?: Uint8Array | undefined
  readonly expr?: ExprAttrs | undefined
  readonly objref?: string | undefined
  readonly keyEnd?: DataAttrs | undefined
  readonly expressions?: ExprListAttrs | undefined
  /** What the specification does not know, as it came. */
  readonly unknownAttributes?: readonly RawAttribute[] | undefined
}
export type VerdictAttrs = {
  readonly code?: VerdictCode | undefined
  readonly chain?: string | undefined
  readonly chainId?: number | undefined
  /** What the specification does not know, as it came. */
  readonly unknownAttributes?: readonly RawAttribute[] | undefined
}
export type SetFieldAttrs = {
  readonly len?: number | undefined
  /** What the specification does not know, as it came. */
  readonly unknownAttributes?: readonly RawAttribute[] | undefined
}
export type ExprOps = ExprBitwiseAttrs | ExprCmpAttrs | ExprCounterAttrs | ExprCtAttrs | ExprFibAttrs | ExprFlowOffloadAttrs | ExprImmediateAttrs | ExprLookupAttrs | ExprMetaAttrs | ExprNatAttrs | ExprObjrefAttrs | ExprPayloadAttrs | QuotaAttrs | ExprRejectAttrs | ExprTargetAttrs | ExprTproxyAttrs | CompatMatchAttrs | RangeAttrs | NumgenAttrs | LogAttrs | ExprMasqAttrs | Uint8Array
export type ObjData = CounterAttrs | QuotaAttrs | Uint8Array
export type NftablesOperations = {
  "getcompat": { do: { request: Partial<NfgenmsgCompatAttrs>; reply: NfgenmsgCompatAttrs }; dump: { request: Partial<NfgenmsgCompatAttrs>; reply: NfgenmsgCompatAttrs } }
  "batchBegin": { do: { request: Partial<NfgenmsgBatchAttrs>; reply: NfgenmsgBatchAttrs } }
  "batchEnd": { do: { request: Partial<NfgenmsgBatchAttrs>; reply: undefined } }
  "newtable": { do: { request: Partial<NfgenmsgTableAttrs>; reply: undefined } }
  "gettable": { do: { request: Partial<NfgenmsgTableAttrs>; reply: NfgenmsgTableAttrs }; dump: { request: Partial<NfgenmsgTableAttrs>; reply: NfgenmsgTableAttrs } }
  "deltable": { do: { request: Partial<NfgenmsgTableAttrs>; reply: undefined } }
  "destroytable": { do: { request: Partial<NfgenmsgTableAttrs>; reply: undefined } }
  "newchain": { do: { request: Partial<NfgenmsgChainAttrs>; reply: undefined } }
  "getchain": { do: { request: Partial<NfgenmsgChainAttrs>; reply: NfgenmsgChainAttrs }; dump: { request: Partial<NfgenmsgChainAttrs>; reply: NfgenmsgChainAttrs } }
  "delchain": { do: { request: Partial<NfgenmsgChainAttrs>; reply: undefined } }
  "destroychain": { do: { request: Partial<NfgenmsgChainAttrs>; reply: undefined } }
  "newrule": { do: { request: Partial<NfgenmsgRuleAttrs>; reply: undefined } }
  "getrule": { do: { request: Partial<NfgenmsgRuleAttrs>; reply: NfgenmsgRuleAttrs }; dump: { request: Partial<NfgenmsgRuleAttrs>; reply: NfgenmsgRuleAttrs } }
  "getruleReset": { do: { request: Partial<NfgenmsgRuleAttrs>; reply: NfgenmsgRuleAttrs }; dump: { request: Partial<NfgenmsgRuleAttrs>; reply: NfgenmsgRuleAttrs } }
  "delrule": { do: { request: Partial<NfgenmsgRuleAttrs>; reply: undefined } }
  "destroyrule": { do: { request: Partial<NfgenmsgRuleAttrs>; reply: undefined } }
  "newset": { do: { request: Partial<NfgenmsgSetAttrs>; reply: undefined } }
  "getset": { do: { request: Partial<NfgenmsgSetAttrs>; reply: NfgenmsgSetAttrs }; dump: { request: Partial<NfgenmsgSetAttrs>; reply: NfgenmsgSetAttrs } }
  "delset": { do: { request: Partial<NfgenmsgSetAttrs>; reply: undefined } }
  "destroyset": { do: { request: Partial<NfgenmsgSetAttrs>; reply: undefined } }
  "newsetelem": { do: { request: Partial<NfgenmsgSetelemListAttrs>; reply: undefined } }
  "getsetelem": { do: { request: Partial<NfgenmsgSetelemListAttrs>; reply: NfgenmsgSetelemListAttrs }; dump: { request: Partial<NfgenmsgSetelemListAttrs>; reply: NfgenmsgSetelemListAttrs } }
  "getsetelemReset": { do: { request: Partial<NfgenmsgSetelemListAttrs>; reply: NfgenmsgSetelemListAttrs }; dump: { request: Partial<NfgenmsgSetelemListAttrs>; reply: NfgenmsgSetelemListAttrs } }
  "delsetelem": { do: { request: Partial<NfgenmsgSetelemListAttrs>; reply: undefined } }
  "destroysetelem": { do: { request: Partial<NfgenmsgSetelemListAttrs>; reply: undefined } }
  "getgen": { do: { request: Partial<NfgenmsgGenAttrs>; reply: NfgenmsgGenAttrs }; dump: { request: Partial<NfgenmsgGenAttrs>; reply: NfgenmsgGenAttrs } }
  "newobj": { do: { request: Partial<NfgenmsgObjAttrs>; reply: undefined } }
  "getobj": { do: { request: Partial<NfgenmsgObjAttrs>; reply: NfgenmsgObjAttrs }; dump: { request: Partial<NfgenmsgObjAttrs>; reply: NfgenmsgObjAttrs } }
  "delobj": { do: { request: Partial<NfgenmsgObjAttrs>; reply: undefined } }
  "destroyobj": { do: { request: Partial<NfgenmsgObjAttrs>; reply: undefined } }
  "newflowtable": { do: { request: Partial<NfgenmsgFlowtableAttrs>; reply: undefined } }
  "getflowtable": { do: { request: Partial<NfgenmsgFlowtableAttrs>; reply: NfgenmsgFlowtableAttrs }; dump: { request: Partial<NfgenmsgFlowtableAttrs>; reply: NfgenmsgFlowtableAttrs } }
  "delflowtable": { do: { request: Partial<NfgenmsgFlowtableAttrs>; reply: undefined } }
  "destroyflowtable": { do: { request: Partial<NfgenmsgFlowtableAttrs>; reply: undefined } }
}
export type NftablesEvents = {
  "batchEnd": NfgenmsgBatchAttrs
  "newtable": NfgenmsgTableAttrs
  "deltable": NfgenmsgTableAttrs
  "destroytable": NfgenmsgTableAttrs
  "newchain": NfgenmsgChainAttrs
  "delchain": NfgenmsgChainAttrs
  "destroychain": NfgenmsgChainAttrs
  "newrule": NfgenmsgRuleAttrs
  "delrule": NfgenmsgRuleAttrs
  "destroyrule": NfgenmsgRuleAttrs
  "newset": NfgenmsgSetAttrs
  "delset": NfgenmsgSetAttrs
  "destroyset": NfgenmsgSetAttrs
  "newsetelem": NfgenmsgSetelemListAttrs
  "delsetelem": NfgenmsgSetelemListAttrs
  "destroysetelem": NfgenmsgSetelemListAttrs
  "newobj": NfgenmsgObjAttrs
  "delobj": NfgenmsgObjAttrs
  "destroyobj": NfgenmsgObjAttrs
  "newflowtable": NfgenmsgFlowtableAttrs
  "delflowtable": NfgenmsgFlowtableAttrs
  "destroyflowtable": NfgenmsgFlowtableAttrs
}

function decodeExprOps(view: ByteView, at: number, stop: number, selector: unknown): ExprOps {
  switch (String(selector)) {
    case "bitwise": return decodeExprBitwiseAttrs(view, at, stop)
    case "cmp": return decodeExprCmpAttrs(view, at, stop)
    case "counter": return decodeExprCounterAttrs(view, at, stop)
    case "ct": return decodeExprCtAttrs(view, at, stop)
    case "fib": return decodeExprFibAttrs(view, at, stop)
    case "flow_offload": return decodeExprFlowOffloadAttrs(view, at, stop)
    case "immediate": return decodeExprImmediateAttrs(view, at, stop)
    case "lookup": return decodeExprLookupAttrs(view, at, stop)
    case "meta": return decodeExprMetaAttrs(view, at, stop)
    case "nat": return decodeExprNatAttrs(view, at, stop)
    case "objref": return decodeExprObjrefAttrs(view, at, stop)
    case "payload": return decodeExprPayloadAttrs(view, at, stop)
    case "quota": return decodeQuotaAttrs(view, at, stop)
    case "reject": return decodeExprRejectAttrs(view, at, stop)
    case "target": return decodeExprTargetAttrs(view, at, stop)
    case "tproxy": return decodeExprTproxyAttrs(view, at, stop)
    case "match": return decodeCompatMatchAttrs(view, at, stop)
    case "range": return decodeRangeAttrs(view, at, stop)
    case "numgen": return decodeNumgenAttrs(view, at, stop)
    case "log": return decodeLogAttrs(view, at, stop)
    case "masq": return decodeExprMasqAttrs(view, at, stop)
    default: return view.u8.slice(at, stop)
  }
}
function encodeExprOps(w: Writer, type: number, item: any, selector: unknown): void {
  if (item instanceof Uint8Array) return w.binary(type, item)
  switch (String(selector)) {
    case "bitwise": { const start = w.startNest(type); encodeExprBitwiseAttrs(w, item); w.endNest(start); return }
    case "cmp": { const start = w.startNest(type); encodeExprCmpAttrs(w, item); w.endNest(start); return }
    case "counter": { const start = w.startNest(type); encodeExprCounterAttrs(w, item); w.endNest(start); return }
    case "ct": { const start = w.startNest(type); encodeExprCtAttrs(w, item); w.endNest(start); return }
    case "fib": { const start = w.startNest(type); encodeExprFibAttrs(w, item); w.endNest(start); return }
    case "flow_offload": { const start = w.startNest(type); encodeExprFlowOffloadAttrs(w, item); w.endNest(start); return }
    case "immediate": { const start = w.startNest(type); encodeExprImmediateAttrs(w, item); w.endNest(start); return }
    case "lookup": { const start = w.startNest(type); encodeExprLookupAttrs(w, item); w.endNest(start); return }
    case "meta": { const start = w.startNest(type); encodeExprMetaAttrs(w, item); w.endNest(start); return }
    case "nat": { const start = w.startNest(type); encodeExprNatAttrs(w, item); w.endNest(start); return }
    case "objref": { const start = w.startNest(type); encodeExprObjrefAttrs(w, item); w.endNest(start); return }
    case "payload": { const start = w.startNest(type); encodeExprPayloadAttrs(w, item); w.endNest(start); return }
    case "quota": { const start = w.startNest(type); encodeQuotaAttrs(w, item); w.endNest(start); return }
    case "reject": { const start = w.startNest(type); encodeExprRejectAttrs(w, item); w.endNest(start); return }
    case "target": { const start = w.startNest(type); encodeExprTargetAttrs(w, item); w.endNest(start); return }
    case "tproxy": { const start = w.startNest(type); encodeExprTproxyAttrs(w, item); w.endNest(start); return }
    case "match": { const start = w.startNest(type); encodeCompatMatchAttrs(w, item); w.endNest(start); return }
    case "range": { const start = w.startNest(type); encodeRangeAttrs(w, item); w.endNest(start); return }
    case "numgen": { const start = w.startNest(type); encodeNumgenAttrs(w, item); w.endNest(start); return }
    case "log": { const start = w.startNest(type); encodeLogAttrs(w, item); w.endNest(start); return }
    case "masq": { const start = w.startNest(type); encodeExprMasqAttrs(w, item); w.endNest(start); return }
    default: r.unknownFormat("expr-ops", selector, ["bitwise","cmp","counter","ct","fib","flow_offload","immediate","lookup","meta","nat","objref","payload","quota","reject","target","tproxy","match","range","numgen","log","masq"])
  }
}
function decodeObjData(view: ByteView, at: number, stop: number, selector: unknown): ObjData {
  switch (String(selector)) {
    case "counter": return decodeCounterAttrs(view, at, stop)
    case "quota": return decodeQuotaAttrs(view, at, stop)
    default: return view.u8.slice(at, stop)
  }
}
function encodeObjData(w: Writer, type: number, item: any, selector: unknown): void {
  if (item instanceof Uint8Array) return w.binary(type, item)
  switch (String(selector)) {
    case "counter": { const start = w.startNest(type); encodeCounterAttrs(w, item); w.endNest(start); return }
    case "quota": { const start = w.startNest(type); encodeQuotaAttrs(w, item); w.endNest(start); return }
    default: r.unknownFormat("obj-data", selector, ["counter","quota"])
  }
}
const NfgenmsgCompatAttrs_NAMES: Readonly<Record<number, string>> = {"1":"name","2":"rev","3":"type"}
function decodeNfgenmsgCompatAttrs(view: ByteView, position: number, end: number): NfgenmsgCompatAttrs {
  const u16 = view.u16
  const { u8, data } = view
  if (end - position < 4) r.shortHeader("nfgenmsg", 4, position, end)
  let v0: string | undefined
  let v1: number | undefined
  let v2: number | undefined
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
        case 1: v0 = r.decodeText(u8, at, stop); continue
        case 2: case 3: if (length === 8) { const item = data.getUint32(at, false); switch (type) { case 2: v1 = item; continue; default: v2 = item; continue } } break
      }
      unknown = r.keep(unknown, view, p, length)
    }
    type = -1
    if (p < end) r.leftover(p, end)
  } catch (error) { r.inAttribute(NfgenmsgCompatAttrs_NAMES, type, p, error) }
  return {
    nfgenFamily: u8[position]!,
    version: u8[position + 1]!,
    resId: data.getUint16(position + 2, false),
    name: v0,
    rev: v1,
    type: v2,
    unknownAttributes: unknown,
  }
}
function encodeNfgenmsgCompatAttrs(w: Writer, value: any): void {
  r.expectObject(value, "nfgenmsg and compat-attrs")
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
        case "name": r.writeString(w, 1, item); break
        case "rev": w.u32(2, item, false); break
        case "type": w.u32(3, item, false); break
        case "unknownAttributes": r.writeUnknown(w, item); break
        default: r.unknownKey("nfgenmsg and compat-attrs", ["nfgenFamily","version","resId","name","rev","type"])
      }
    }
  } catch (error) { r.at(key, -1, error) }
}
const NfgenmsgBatchAttrs_NAMES: Readonly<Record<number, string>> = {"1":"genid"}
function decodeNfgenmsgBatchAttrs(view: ByteView, position: number, end: number): NfgenmsgBatchAttrs {
  const u16 = view.u16
  const { u8, data } = view
  if (end - position < 4) r.shortHeader("nfgenmsg", 4, position, end)
  let v0: number | undefined
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
        case 1: if (length === 8) { v0 = data.getUint32(at, false); continue } break
      }
      unknown = r.keep(unknown, view, p, length)
    }
    type = -1
    if (p < end) r.leftover(p, end)
  } catch (error) { r.inAttribute(NfgenmsgBatchAttrs_NAMES, type, p, error) }
  return {
    nfgenFamily: u8[position]!,
    version: u8[position + 1]!,
    resId: data.getUint16(position + 2, false),
    genid: v0,
    unknownAttributes: unknown,
  }
}
function encodeNfgenmsgBatchAttrs(w: Writer, value: any): void {
  r.expectObject(value, "nfgenmsg and batch-attrs")
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
        case "genid": w.u32(1, item, false); break
        case "unknownAttributes": r.writeUnknown(w, item); break
        default: r.unknownKey("nfgenmsg and batch-attrs", ["nfgenFamily","version","resId","genid"])
      }
    }
  } catch (error) { r.at(key, -1, error) }
}
const TABLE_FLAGS_BITS: ReadonlyMap<string, number | bigint> = new Map<string, number | bigint>([["dormant", 1], ["owner", 2], ["persist", 4]])
const TABLE_FLAGS_FLAGS = r.flagsDecoder([...TABLE_FLAGS_BITS])
const NfgenmsgTableAttrs_NAMES: Readonly<Record<number, string>> = {"1":"name","2":"flags","3":"use","4":"handle","6":"userdata","7":"owner"}
function decodeNfgenmsgTableAttrs(view: ByteView, position: number, end: number): NfgenmsgTableAttrs {
  const u16 = view.u16
  const { u8, data } = view
  if (end - position < 4) r.shortHeader("nfgenmsg", 4, position, end)
  let v0: string | undefined
  let v1: readonly TableFlags[] | undefined
  let v2: number | undefined
  let v3: bigint | undefined
  let v4: Uint8Array | undefined
  let v5: number | undefined
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
        case 1: v0 = r.decodeText(u8, at, stop); continue
        case 2: if (length === 8) { v1 = TABLE_FLAGS_FLAGS(data.getUint32(at, false)); continue } break
        case 3: case 7: if (length === 8) { const item = data.getUint32(at, false); switch (type) { case 3: v2 = item; continue; default: v5 = item; continue } } break
        case 4: if (length === 12) { v3 = r.u64(view, at, false); continue } break
        case 6: v4 = r.bytes(u8, at, stop); continue
        case 5: continue
      }
      unknown = r.keep(unknown, view, p, length)
    }
    type = -1
    if (p < end) r.leftover(p, end)
  } catch (error) { r.inAttribute(NfgenmsgTableAttrs_NAMES, type, p, error) }
  return {
    nfgenFamily: u8[position]!,
    version: u8[position + 1]!,
    resId: data.getUint16(position + 2, false),
    name: v0,
    flags: v1,
    use: v2,
    handle: v3,
    userdata: v4,
    owner: v5,
    unknownAttributes: unknown,
  }
}
function encodeNfgenmsgTableAttrs(w: Writer, value: any): void {
  r.expectObject(value, "nfgenmsg and table-attrs")
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
        case "name": r.writeString(w, 1, item); break
        case "flags": w.u32(2, Number(r.flagBits(TABLE_FLAGS_BITS, item)), false); break
        case "use": w.u32(3, item, false); break
        case "handle": w.u64(4, item, false); break
        case "userdata": r.writeBytes(w, 6, item); break
        case "owner": w.u32(7, item, false); break
        case "unknownAttributes": r.writeUnknown(w, item); break
        default: r.unknownKey("nfgenmsg and table-attrs", ["nfgenFamily","version","resId","name","flags","use","handle","userdata","owner"])
      }
    }
  } catch (error) { r.at(key, -1, error) }
}
const CHAIN_FLAGS_BITS: ReadonlyMap<string, number | bigint> = new Map<string, number | bigint>([["base", 1], ["hw-offload", 2], ["binding", 4]])
const CHAIN_FLAGS_FLAGS = r.flagsDecoder([...CHAIN_FLAGS_BITS])
const NfgenmsgChainAttrs_NAMES: Readonly<Record<number, string>> = {"1":"table","2":"handle","3":"name","4":"hook","5":"policy","6":"use","7":"type","8":"counters","10":"flags","11":"id","12":"userdata"}
function decodeNfgenmsgChainAttrs(view: ByteView, position: number, end: number): NfgenmsgChainAttrs {
  const u16 = view.u16
  const { u8, data } = view
  if (end - position < 4) r.shortHeader("nfgenmsg", 4, position, end)
  let v0: string | undefined
  let v1: bigint | undefined
  let v2: string | undefined
  let v3: NftHookAttrs | undefined
  let v4: number | undefined
  let v5: number | undefined
  let v6: string | undefined
  let v7: NftCounterAttrs | undefined
  let v8: readonly ChainFlags[] | undefined
  let v9: number | undefined
  let v10: Uint8Array | undefined
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
        case 1: case 3: case 7: { const item = r.decodeText(u8, at, stop); switch (type) { case 1: v0 = item; continue; case 3: v2 = item; continue; default: v6 = item; continue } }
        case 2: if (length === 12) { v1 = r.u64(view, at, false); continue } break
        case 4: v3 = decodeNftHookAttrs(view, at, stop); continue
        case 5: case 6: case 11: if (length === 8) { const item = data.getUint32(at, false); switch (type) { case 5: v4 = item; continue; case 6: v5 = item; continue; default: v9 = item; continue } } break
        case 8: v7 = decodeNftCounterAttrs(view, at, stop); continue
        case 10: if (length === 8) { v8 = CHAIN_FLAGS_FLAGS(data.getUint32(at, false)); continue } break
        case 12: v10 = r.bytes(u8, at, stop); continue
        case 9: continue
      }
      unknown = r.keep(unknown, view, p, length)
    }
    type = -1
    if (p < end) r.leftover(p, end)
  } catch (error) { r.inAttribute(NfgenmsgChainAttrs_NAMES, type, p, error) }
  return {
    nfgenFamily: u8[position]!,
    version: u8[position + 1]!,
    resId: data.getUint16(position + 2, false),
    table: v0,
    handle: v1,
    name: v2,
    hook: v3,
    policy: v4,
    use: v5,
    type: v6,
    counters: v7,
    flags: v8,
    id: v9,
    userdata: v10,
    unknownAttributes: unknown,
  }
}
function encodeNfgenmsgChainAttrs(w: Writer, value: any): void {
  r.expectObject(value, "nfgenmsg and chain-attrs")
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
        case "table": r.writeString(w, 1, item); break
        case "handle": w.u64(2, item, false); break
        case "name": r.writeString(w, 3, item); break
        case "hook": { const nest = w.startNest(4); encodeNftHookAttrs(w, item); w.endNest(nest) }; break
        case "policy": w.u32(5, item, false); break
        case "use": w.u32(6, item, false); break
        case "type": r.writeString(w, 7, item); break
        case "counters": { const nest = w.startNest(8); encodeNftCounterAttrs(w, item); w.endNest(nest) }; break
        case "flags": w.u32(10, Number(r.flagBits(CHAIN_FLAGS_BITS, item)), false); break
        case "id": w.u32(11, item, false); break
        case "userdata": r.writeBytes(w, 12, item); break
        case "unknownAttributes": r.writeUnknown(w, item); break
        default: r.unknownKey("nfgenmsg and chain-attrs", ["nfgenFamily","version","resId","table","handle","name","hook","policy","use","type","counters","flags","id","userdata"])
      }
    }
  } catch (error) { r.at(key, -1, error) }
}
const NfgenmsgRuleAttrs_NAMES: Readonly<Record<number, string>> = {"1":"table","2":"chain","3":"handle","4":"expressions","5":"compat","6":"position","7":"userdata","9":"id","10":"position-id","11":"chain-id"}
function decodeNfgenmsgRuleAttrs(view: ByteView, position: number, end: number): NfgenmsgRuleAttrs {
  const u16 = view.u16
  const { u8, u32, data } = view
  if (end - position < 4) r.shortHeader("nfgenmsg", 4, position, end)
  let v0: string | undefined
  let v1: string | undefined
  let v2: bigint | undefined
  let v3: ExprListAttrs | undefined
  let v4: RuleCompatAttrs | undefined
  let v5: bigint | undefined
  let v6: Uint8Array | undefined
  let v7: number | undefined
  let v8: number | undefined
  let v9: number | undefined
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
        case 1: case 2: { const item = r.decodeText(u8, at, stop); switch (type) { case 1: v0 = item; continue; default: v1 = item; continue } }
        case 3: case 6: if (length === 12) { const item = r.u64(view, at, false); switch (type) { case 3: v2 = item; continue; default: v5 = item; continue } } break
        case 4: v3 = decodeExprListAttrs(view, at, stop); continue
        case 5: v4 = decodeRuleCompatAttrs(view, at, stop); continue
        case 7: v6 = r.bytes(u8, at, stop); continue
        case 9: case 10: case 11: if (length === 8) { const item = u32[at >> 2]!; switch (type) { case 9: v7 = item; continue; case 10: v8 = item; continue; default: v9 = item; continue } } break
        case 8: continue
      }
      unknown = r.keep(unknown, view, p, length)
    }
    type = -1
    if (p < end) r.leftover(p, end)
  } catch (error) { r.inAttribute(NfgenmsgRuleAttrs_NAMES, type, p, error) }
  return {
    nfgenFamily: u8[position]!,
    version: u8[position + 1]!,
    resId: data.getUint16(position + 2, false),
    table: v0,
    chain: v1,
    handle: v2,
    expressions: v3,
    compat: v4,
    position: v5,
    userdata: v6,
    id: v7,
    positionId: v8,
    chainId: v9,
    unknownAttributes: unknown,
  }
}
function encodeNfgenmsgRuleAttrs(w: Writer, value: any): void {
  r.expectObject(value, "nfgenmsg and rule-attrs")
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
        case "table": r.writeString(w, 1, item); break
        case "chain": r.writeString(w, 2, item); break
        case "handle": w.u64(3, item, false); break
        case "expressions": { const nest = w.startNest(4); encodeExprListAttrs(w, item); w.endNest(nest) }; break
        case "compat": { const nest = w.startNest(5); encodeRuleCompatAttrs(w, item); w.endNest(nest) }; break
        case "position": w.u64(6, item, false); break
        case "userdata": r.writeBytes(w, 7, item); break
        case "id": w.u32(9, item); break
        case "positionId": w.u32(10, item); break
        case "chainId": w.u32(11, item); break
        case "unknownAttributes": r.writeUnknown(w, item); break
        default: r.unknownKey("nfgenmsg and rule-attrs", ["nfgenFamily","version","resId","table","chain","handle","expressions","compat","position","userdata","id","positionId","chainId"])
      }
    }
  } catch (error) { r.at(key, -1, error) }
}
const SET_FLAGS_BITS: ReadonlyMap<string, number | bigint> = new Map<string, number | bigint>([["anonymous", 1], ["constant", 2], ["interval", 4], ["map", 8], ["timeout", 16], ["eval", 32], ["object", 64], ["concat", 128], ["expr", 256]])
const SET_FLAGS_FLAGS = r.flagsDecoder([...SET_FLAGS_BITS])
const NfgenmsgSetAttrs_NAMES: Readonly<Record<number, string>> = {"1":"table","2":"name","3":"flags","4":"key-type","5":"key-len","6":"data-type","7":"data-len","8":"policy","9":"desc","10":"id","11":"timeout","12":"gc-interval","13":"userdata","15":"obj-type","16":"handle","17":"expr","18":"expressions","19":"type","20":"count"}
function decodeNfgenmsgSetAttrs(view: ByteView, position: number, end: number): NfgenmsgSetAttrs {
  const u16 = view.u16
  const { u8, u32, data } = view
  if (end - position < 4) r.shortHeader("nfgenmsg", 4, position, end)
  let v0: string | undefined
  let v1: string | undefined
  let v2: readonly SetFlags[] | undefined
  let v3: number | undefined
  let v4: number | undefined
  let v5: number | undefined
  let v6: number | undefined
  let v7: number | undefined
  let v8: SetDescAttrs | undefined
  let v9: number | undefined
  let v10: bigint | undefined
  let v11: number | undefined
  let v12: Uint8Array | undefined
  let v13: number | undefined
  let v14: bigint | undefined
  let v15: (ExprAttrs)[] | undefined
  let v16: SetListAttrs | undefined
  let v17: string | undefined
  let v18: number | undefined
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
        case 1: case 2: case 19: { const item = r.decodeText(u8, at, stop); switch (type) { case 1: v0 = item; continue; case 2: v1 = item; continue; default: v17 = item; continue } }
        case 3: if (length === 8) { v2 = SET_FLAGS_FLAGS(data.getUint32(at, false)); continue } break
        case 4: case 5: case 6: case 7: case 8: case 15: case 20: if (length === 8) { const item = data.getUint32(at, false); switch (type) { case 4: v3 = item; continue; case 5: v4 = item; continue; case 6: v5 = item; continue; case 7: v6 = item; continue; case 8: v7 = item; continue; case 15: v13 = item; continue; default: v18 = item; continue } } break
        case 9: v8 = decodeSetDescAttrs(view, at, stop); continue
        case 10: case 12: if (length === 8) { const item = u32[at >> 2]!; switch (type) { case 10: v9 = item; continue; default: v11 = item; continue } } break
        case 11: if (length === 12) { v10 = r.u64(view, at, LE); continue } break
        case 13: v12 = r.bytes(u8, at, stop); continue
        case 16: if (length === 12) { v14 = r.u64(view, at, false); continue } break
        case 17: (v15 ??= []).push(decodeExprAttrs(view, at, stop)); continue
        case 18: v16 = decodeSetListAttrs(view, at, stop); continue
        case 14: continue
      }
      unknown = r.keep(unknown, view, p, length)
    }
    type = -1
    if (p < end) r.leftover(p, end)
  } catch (error) { r.inAttribute(NfgenmsgSetAttrs_NAMES, type, p, error) }
  return {
    nfgenFamily: u8[position]!,
    version: u8[position + 1]!,
    resId: data.getUint16(position + 2, false),
    table: v0,
    name: v1,
    flags: v2,
    keyType: v3,
    keyLen: v4,
    dataType: v5,
    dataLen: v6,
    policy: v7,
    desc: v8,
    id: v9,
    timeout: v10,
    gcInterval: v11,
    userdata: v12,
    objType: v13,
    handle: v14,
    expr: v15,
    expressions: v16,
    type: v17,
    count: v18,
    unknownAttributes: unknown,
  }
}
function encodeNfgenmsgSetAttrs(w: Writer, value: any): void {
  r.expectObject(value, "nfgenmsg and set-attrs")
  const header = w.zeros(4)
  w.pad()
  let key = ''
  let index = -1
  try {
    for (key in value) {
      const item = value[key]
      if (item === undefined) continue
      switch (key) {
        case "nfgenFamily": r.put.u8(w.view.data, header + 0, item, LE); break
        case "version": r.put.u8(w.view.data, header + 1, item, LE); break
        case "resId": r.put.u16(w.view.data, header + 2, item, false); break
        case "table": r.writeString(w, 1, item); break
        case "name": r.writeString(w, 2, item); break
        case "flags": w.u32(3, Number(r.flagBits(SET_FLAGS_BITS, item)), false); break
        case "keyType": w.u32(4, item, false); break
        case "keyLen": w.u32(5, item, false); break
        case "dataType": w.u32(6, item, false); break
        case "dataLen": w.u32(7, item, false); break
        case "policy": w.u32(8, item, false); break
        case "desc": { const nest = w.startNest(9); encodeSetDescAttrs(w, item); w.endNest(nest) }; break
        case "id": w.u32(10, item); break
        case "timeout": w.u64(11, item); break
        case "gcInterval": w.u32(12, item); break
        case "userdata": r.writeBytes(w, 13, item); break
        case "objType": w.u32(15, item, false); break
        case "handle": w.u64(16, item, false); break
        case "expr": { r.expectArray(item); const list = item as readonly any[]; for (let i = 0; i < list.length; i++) { index = i; const item = list[i]; { const nest = w.startNest(17); encodeExprAttrs(w, item); w.endNest(nest) } } index = -1; }; break
        case "expressions": { const nest = w.startNest(18); encodeSetListAttrs(w, item); w.endNest(nest) }; break
        case "type": r.writeString(w, 19, item); break
        case "count": w.u32(20, item, false); break
        case "unknownAttributes": r.writeUnknown(w, item); break
        default: r.unknownKey("nfgenmsg and set-attrs", ["nfgenFamily","version","resId","table","name","flags","keyType","keyLen","dataType","dataLen","policy","desc","id","timeout","gcInterval","userdata","objType","handle","expr","expressions","type","count"])
      }
    }
  } catch (error) { r.at(key, index, error) }
}
const NfgenmsgSetelemListAttrs_NAMES: Readonly<Record<number, string>> = {"1":"table","2":"set","3":"elements","4":"set-id"}
function decodeNfgenmsgSetelemListAttrs(view: ByteView, position: number, end: number): NfgenmsgSetelemListAttrs {
  const u16 = view.u16
  const { u8, u32, data } = view
  if (end - position < 4) r.shortHeader("nfgenmsg", 4, position, end)
  let v0: string | undefined
  let v1: string | undefined
  let v2: SetelemListElemAttrs | undefined
  let v3: number | undefined
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
        case 1: case 2: { const item = r.decodeText(u8, at, stop); switch (type) { case 1: v0 = item; continue; default: v1 = item; continue } }
        case 3: v2 = decodeSetelemListElemAttrs(view, at, stop); continue
        case 4: if (length === 8) { v3 = u32[at >> 2]!; continue } break
      }
      unknown = r.keep(unknown, view, p, length)
    }
    type = -1
    if (p < end) r.leftover(p, end)
  } catch (error) { r.inAttribute(NfgenmsgSetelemListAttrs_NAMES, type, p, error) }
  return {
    nfgenFamily: u8[position]!,
    version: u8[position + 1]!,
    resId: data.getUint16(position + 2, false),
    table: v0,
    set: v1,
    elements: v2,
    setId: v3,
    unknownAttributes: unknown,
  }
}
function encodeNfgenmsgSetelemListAttrs(w: Writer, value: any): void {
  r.expectObject(value, "nfgenmsg and setelem-list-attrs")
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
        case "table": r.writeString(w, 1, item); break
        case "set": r.writeString(w, 2, item); break
        case "elements": { const nest = w.startNest(3); encodeSetelemListElemAttrs(w, item); w.endNest(nest) }; break
        case "setId": w.u32(4, item); break
        case "unknownAttributes": r.writeUnknown(w, item); break
        default: r.unknownKey("nfgenmsg and setelem-list-attrs", ["nfgenFamily","version","resId","table","set","elements","setId"])
      }
    }
  } catch (error) { r.at(key, -1, error) }
}
const NfgenmsgGenAttrs_NAMES: Readonly<Record<number, string>> = {"1":"id","2":"proc-pid","3":"proc-name"}
function decodeNfgenmsgGenAttrs(view: ByteView, position: number, end: number): NfgenmsgGenAttrs {
  const u16 = view.u16
  const { u8, data } = view
  if (end - position < 4) r.shortHeader("nfgenmsg", 4, position, end)
  let v0: number | undefined
  let v1: number | undefined
  let v2: string | undefined
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
        case 1: case 2: if (length === 8) { const item = data.getUint32(at, false); switch (type) { case 1: v0 = item; continue; default: v1 = item; continue } } break
        case 3: v2 = r.decodeText(u8, at, stop); continue
      }
      unknown = r.keep(unknown, view, p, length)
    }
    type = -1
    if (p < end) r.leftover(p, end)
  } catch (error) { r.inAttribute(NfgenmsgGenAttrs_NAMES, type, p, error) }
  return {
    nfgenFamily: u8[position]!,
    version: u8[position + 1]!,
    resId: data.getUint16(position + 2, false),
    id: v0,
    procPid: v1,
    procName: v2,
    unknownAttributes: unknown,
  }
}
function encodeNfgenmsgGenAttrs(w: Writer, value: any): void {
  r.expectObject(value, "nfgenmsg and gen-attrs")
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
        case "id": w.u32(1, item, false); break
        case "procPid": w.u32(2, item, false); break
        case "procName": r.writeString(w, 3, item); break
        case "unknownAttributes": r.writeUnknown(w, item); break
        default: r.unknownKey("nfgenmsg and gen-attrs", ["nfgenFamily","version","resId","id","procPid","procName"])
      }
    }
  } catch (error) { r.at(key, -1, error) }
}
const OBJECT_TYPE_NUMBERS: ReadonlyMap<string, number | bigint> = new Map<string, number | bigint>([["unspec", 0], ["counter", 1], ["quota", 2], ["ct-helper", 3], ["limit", 4], ["connlimit", 5], ["tunnel", 6], ["ct-timeout", 7], ["secmark", 8], ["ct-expect", 9], ["synproxy", 10]])
const OBJECT_TYPE_NAMES: Readonly<Record<number | string, ObjectType>> = { 0: "unspec", 1: "counter", 2: "quota", 3: "ct-helper", 4: "limit", 5: "connlimit", 6: "tunnel", 7: "ct-timeout", 8: "secmark", 9: "ct-expect", 10: "synproxy" }
function findNfgenmsgObjAttrsType(view: ByteView, position: number, end: number): unknown {
  const { u16, data } = view
  const found = r.findAttribute(view, position, end, 3)
  if (found < 0) return ''
  const at = found + 4
  const stop = found + u16[found >> 1]!
  return stop - at === 4 ? (OBJECT_TYPE_NAMES[data.getUint32(at, false)] ?? data.getUint32(at, false)) : ''
}
const NfgenmsgObjAttrs_NAMES: Readonly<Record<number, string>> = {"1":"table","2":"name","3":"type","4":"data","5":"use","6":"handle","8":"userdata"}
function decodeNfgenmsgObjAttrs(view: ByteView, position: number, end: number): NfgenmsgObjAttrs {
  const u16 = view.u16
  const { u8, data } = view
  if (end - position < 4) r.shortHeader("nfgenmsg", 4, position, end)
  let selector_type: unknown
  let v0: string | undefined
  let v1: string | undefined
  let v2: ObjectType | undefined
  let v3: ObjData | undefined
  let v4: number | undefined
  let v5: bigint | undefined
  let v6: Uint8Array | undefined
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
        case 1: case 2: { const item = r.decodeText(u8, at, stop); switch (type) { case 1: v0 = item; continue; default: v1 = item; continue } }
        case 3: if (length === 8) { v2 = (OBJECT_TYPE_NAMES[data.getUint32(at, false)] ?? data.getUint32(at, false)); continue } break
        case 4: selector_type ??= findNfgenmsgObjAttrsType(view, position + 4, end); v3 = decodeObjData(view, at, stop, selector_type); continue
        case 5: if (length === 8) { v4 = data.getUint32(at, false); continue } break
        case 6: if (length === 12) { v5 = r.u64(view, at, false); continue } break
        case 8: v6 = r.bytes(u8, at, stop); continue
        case 7: continue
      }
      unknown = r.keep(unknown, view, p, length)
    }
    type = -1
    if (p < end) r.leftover(p, end)
  } catch (error) { r.inAttribute(NfgenmsgObjAttrs_NAMES, type, p, error) }
  return {
    nfgenFamily: u8[position]!,
    version: u8[position + 1]!,
    resId: data.getUint16(position + 2, false),
    table: v0,
    name: v1,
    type: v2,
    data: v3,
    use: v4,
    handle: v5,
    userdata: v6,
    unknownAttributes: unknown,
  }
}
function encodeNfgenmsgObjAttrs(w: Writer, value: any): void {
  r.expectObject(value, "nfgenmsg and obj-attrs")
  const selector_type = value?.["type"]
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
        case "table": r.writeString(w, 1, item); break
        case "name": r.writeString(w, 2, item); break
        case "type": w.u32(3, r.enumNumber(OBJECT_TYPE_NUMBERS, item), false); break
        case "data": encodeObjData(w, 4, item, selector_type); break
        case "use": w.u32(5, item, false); break
        case "handle": w.u64(6, item, false); break
        case "userdata": r.writeBytes(w, 8, item); break
        case "unknownAttributes": r.writeUnknown(w, item); break
        default: r.unknownKey("nfgenmsg and obj-attrs", ["nfgenFamily","version","resId","table","name","type","data","use","handle","userdata"])
      }
    }
  } catch (error) { r.at(key, -1, error) }
}
const NfgenmsgFlowtableAttrs_NAMES: Readonly<Record<number, string>> = {"1":"table","2":"name","3":"hook","4":"use","5":"handle","7":"flags"}
function decodeNfgenmsgFlowtableAttrs(view: ByteView, position: number, end: number): NfgenmsgFlowtableAttrs {
  const u16 = view.u16
  const { u8, data } = view
  if (end - position < 4) r.shortHeader("nfgenmsg", 4, position, end)
  let v0: string | undefined
  let v1: string | undefined
  let v2: FlowtableHookAttrs | undefined
  let v3: number | undefined
  let v4: bigint | undefined
  let v5: number | undefined
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
        case 1: case 2: { const item = r.decodeText(u8, at, stop); switch (type) { case 1: v0 = item; continue; default: v1 = item; continue } }
        case 3: v2 = decodeFlowtableHookAttrs(view, at, stop); continue
        case 4: case 7: if (length === 8) { const item = data.getUint32(at, false); switch (type) { case 4: v3 = item; continue; default: v5 = item; continue } } break
        case 5: if (length === 12) { v4 = r.u64(view, at, false); continue } break
        case 6: continue
      }
      unknown = r.keep(unknown, view, p, length)
    }
    type = -1
    if (p < end) r.leftover(p, end)
  } catch (error) { r.inAttribute(NfgenmsgFlowtableAttrs_NAMES, type, p, error) }
  return {
    nfgenFamily: u8[position]!,
    version: u8[position + 1]!,
    resId: data.getUint16(position + 2, false),
    table: v0,
    name: v1,
    hook: v2,
    use: v3,
    handle: v4,
    flags: v5,
    unknownAttributes: unknown,
  }
}
function encodeNfgenmsgFlowtableAttrs(w: Writer, value: any): void {
  r.expectObject(value, "nfgenmsg and flowtable-attrs")
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
        case "table": r.writeString(w, 1, item); break
        case "name": r.writeString(w, 2, item); break
        case "hook": { const nest = w.startNest(3); encodeFlowtableHookAttrs(w, item); w.endNest(nest) }; break
        case "use": w.u32(4, item, false); break
        case "handle": w.u64(5, item, false); break
        case "flags": w.u32(7, item, false); break
        case "unknownAttributes": r.writeUnknown(w, item); break
        default: r.unknownKey("nfgenmsg and flowtable-attrs", ["nfgenFamily","version","resId","table","name","hook","use","handle","flags"])
      }
    }
  } catch (error) { r.at(key, -1, error) }
}
const BITWISE_OPS_NUMBERS: ReadonlyMap<string, number | bigint> = new Map<string, number | bigint>([["mask-xor", 0], ["lshift", 1], ["rshift", 2], ["and", 3], ["or", 4], ["xor", 5]])
const BITWISE_OPS_NAMES: Readonly<Record<number | string, BitwiseOps>> = { 0: "mask-xor", 1: "lshift", 2: "rshift", 3: "and", 4: "or", 5: "xor" }
const ExprBitwiseAttrs_NAMES: Readonly<Record<number, string>> = {"1":"sreg","2":"dreg","3":"len","4":"mask","5":"xor","6":"op","7":"data","8":"sreg2"}
function decodeExprBitwiseAttrs(view: ByteView, position: number, end: number): ExprBitwiseAttrs {
  const u16 = view.u16
  const { data } = view
  let v0: number | undefined
  let v1: number | undefined
  let v2: number | undefined
  let v3: DataAttrs | undefined
  let v4: DataAttrs | undefined
  let v5: BitwiseOps | undefined
  let v6: DataAttrs | undefined
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
      const stop = p + length
      switch (type) {
        case 1: case 2: case 3: case 8: if (length === 8) { const item = data.getUint32(at, false); switch (type) { case 1: v0 = item; continue; case 2: v1 = item; continue; case 3: v2 = item; continue; default: v7 = item; continue } } break
        case 4: case 5: case 7: { const item = decodeDataAttrs(view, at, stop); switch (type) { case 4: v3 = item; continue; case 5: v4 = item; continue; default: v6 = item; continue } }
        case 6: if (length === 8) { v5 = (BITWISE_OPS_NAMES[data.getUint32(at, false)] ?? data.getUint32(at, false)); continue } break
      }
      unknown = r.keep(unknown, view, p, length)
    }
    type = -1
    if (p < end) r.leftover(p, end)
  } catch (error) { r.inAttribute(ExprBitwiseAttrs_NAMES, type, p, error) }
  return {
    sreg: v0,
    dreg: v1,
    len: v2,
    mask: v3,
    xor: v4,
    op: v5,
    data: v6,
    sreg2: v7,
    unknownAttributes: unknown,
  }
}
function encodeExprBitwiseAttrs(w: Writer, value: any): void {
  r.expectObject(value, "expr-bitwise-attrs")
  let key = ''
  try {
    for (key in value) {
      const item = value[key]
      if (item === undefined) continue
      switch (key) {
        case "sreg": w.u32(1, item, false); break
        case "dreg": w.u32(2, item, false); break
        case "len": w.u32(3, item, false); break
        case "mask": { const nest = w.startNest(4); encodeDataAttrs(w, item); w.endNest(nest) }; break
        case "xor": { const nest = w.startNest(5); encodeDataAttrs(w, item); w.endNest(nest) }; break
        case "op": w.u32(6, r.enumNumber(BITWISE_OPS_NUMBERS, item), false); break
        case "data": { const nest = w.startNest(7); encodeDataAttrs(w, item); w.endNest(nest) }; break
        case "sreg2": w.u32(8, item, false); break
        case "unknownAttributes": r.writeUnknown(w, item); break
        default: r.unknownKey("expr-bitwise-attrs", ["sreg","dreg","len","mask","xor","op","data","sreg2"])
      }
    }
  } catch (error) { r.at(key, -1, error) }
}
const CMP_OPS_NUMBERS: ReadonlyMap<string, number | bigint> = new Map<string, number | bigint>([["eq", 0], ["neq", 1], ["lt", 2], ["lte", 3], ["gt", 4], ["gte", 5]])
const CMP_OPS_NAMES: Readonly<Record<number | string, CmpOps>> = { 0: "eq", 1: "neq", 2: "lt", 3: "lte", 4: "gt", 5: "gte" }
const ExprCmpAttrs_NAMES: Readonly<Record<number, string>> = {"1":"sreg","2":"op","3":"data"}
function decodeExprCmpAttrs(view: ByteView, position: number, end: number): ExprCmpAttrs {
  const u16 = view.u16
  const { data } = view
  let v0: number | undefined
  let v1: CmpOps | undefined
  let v2: DataAttrs | undefined
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
        case 1: if (length === 8) { v0 = data.getUint32(at, false); continue } break
        case 2: if (length === 8) { v1 = (CMP_OPS_NAMES[data.getUint32(at, false)] ?? data.getUint32(at, false)); continue } break
        case 3: v2 = decodeDataAttrs(view, at, stop); continue
      }
      unknown = r.keep(unknown, view, p, length)
    }
    type = -1
    if (p < end) r.leftover(p, end)
  } catch (error) { r.inAttribute(ExprCmpAttrs_NAMES, type, p, error) }
  return {
    sreg: v0,
    op: v1,
    data: v2,
    unknownAttributes: unknown,
  }
}
function encodeExprCmpAttrs(w: Writer, value: any): void {
  r.expectObject(value, "expr-cmp-attrs")
  let key = ''
  try {
    for (key in value) {
      const item = value[key]
      if (item === undefined) continue
      switch (key) {
        case "sreg": w.u32(1, item, false); break
        case "op": w.u32(2, r.enumNumber(CMP_OPS_NUMBERS, item), false); break
        case "data": { const nest = w.startNest(3); encodeDataAttrs(w, item); w.endNest(nest) }; break
        case "unknownAttributes": r.writeUnknown(w, item); break
        default: r.unknownKey("expr-cmp-attrs", ["sreg","op","data"])
      }
    }
  } catch (error) { r.at(key, -1, error) }
}
const ExprCounterAttrs_NAMES: Readonly<Record<number, string>> = {"1":"bytes","2":"packets"}
function decodeExprCounterAttrs(view: ByteView, position: number, end: number): ExprCounterAttrs {
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
        case 1: case 2: if (length === 12) { const item = r.u64(view, at, false); switch (type) { case 1: v0 = item; continue; default: v1 = item; continue } } break
        case 3: continue
      }
      unknown = r.keep(unknown, view, p, length)
    }
    type = -1
    if (p < end) r.leftover(p, end)
  } catch (error) { r.inAttribute(ExprCounterAttrs_NAMES, type, p, error) }
  return {
    bytes: v0,
    packets: v1,
    unknownAttributes: unknown,
  }
}
function encodeExprCounterAttrs(w: Writer, value: any): void {
  r.expectObject(value, "expr-counter-attrs")
  let key = ''
  try {
    for (key in value) {
      const item = value[key]
      if (item === undefined) continue
      switch (key) {
        case "bytes": w.u64(1, item, false); break
        case "packets": w.u64(2, item, false); break
        case "unknownAttributes": r.writeUnknown(w, item); break
        default: r.unknownKey("expr-counter-attrs", ["bytes","packets"])
      }
    }
  } catch (error) { r.at(key, -1, error) }
}
const CT_KEYS_NUMBERS: ReadonlyMap<string, number | bigint> = new Map<string, number | bigint>([["state", 0], ["direction", 1], ["status", 2], ["mark", 3], ["secmark", 4], ["expiration", 5], ["helper", 6], ["l3protocol", 7], ["src", 8], ["dst", 9], ["protocol", 10], ["proto-src", 11], ["proto-dst", 12], ["labels", 13], ["pkts", 14], ["bytes", 15], ["avgpkt", 16], ["zone", 17], ["eventmask", 18], ["src-ip", 19], ["dst-ip", 20], ["src-ip6", 21], ["dst-ip6", 22], ["ct-id", 23]])
const CT_KEYS_NAMES: Readonly<Record<number | string, CtKeys>> = { 0: "state", 1: "direction", 2: "status", 3: "mark", 4: "secmark", 5: "expiration", 6: "helper", 7: "l3protocol", 8: "src", 9: "dst", 10: "protocol", 11: "proto-src", 12: "proto-dst", 13: "labels", 14: "pkts", 15: "bytes", 16: "avgpkt", 17: "zone", 18: "eventmask", 19: "src-ip", 20: "dst-ip", 21: "src-ip6", 22: "dst-ip6", 23: "ct-id" }
const CT_DIRECTION_NUMBERS: ReadonlyMap<string, number | bigint> = new Map<string, number | bigint>([["original", 0], ["reply", 1]])
const CT_DIRECTION_NAMES: Readonly<Record<number | string, CtDirection>> = { 0: "original", 1: "reply" }
const ExprCtAttrs_NAMES: Readonly<Record<number, string>> = {"1":"dreg","2":"key","3":"direction","4":"sreg"}
function decodeExprCtAttrs(view: ByteView, position: number, end: number): ExprCtAttrs {
  const u16 = view.u16
  const { u8, data } = view
  let v0: number | undefined
  let v1: CtKeys | undefined
  let v2: CtDirection | undefined
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
        case 1: case 4: if (length === 8) { const item = data.getUint32(at, false); switch (type) { case 1: v0 = item; continue; default: v3 = item; continue } } break
        case 2: if (length === 8) { v1 = (CT_KEYS_NAMES[data.getUint32(at, false)] ?? data.getUint32(at, false)); continue } break
        case 3: if (length === 5) { v2 = (CT_DIRECTION_NAMES[u8[at]!] ?? u8[at]!); continue } break
      }
      unknown = r.keep(unknown, view, p, length)
    }
    type = -1
    if (p < end) r.leftover(p, end)
  } catch (error) { r.inAttribute(ExprCtAttrs_NAMES, type, p, error) }
  return {
    dreg: v0,
    key: v1,
    direction: v2,
    sreg: v3,
    unknownAttributes: unknown,
  }
}
function encodeExprCtAttrs(w: Writer, value: any): void {
  r.expectObject(value, "expr-ct-attrs")
  let key = ''
  try {
    for (key in value) {
      const item = value[key]
      if (item === undefined) continue
      switch (key) {
        case "dreg": w.u32(1, item, false); break
        case "key": w.u32(2, r.enumNumber(CT_KEYS_NUMBERS, item), false); break
        case "direction": w.u8(3, r.enumNumber(CT_DIRECTION_NUMBERS, item)); break
        case "sreg": w.u32(4, item, false); break
        case "unknownAttributes": r.writeUnknown(w, item); break
        default: r.unknownKey("expr-ct-attrs", ["dreg","key","direction","sreg"])
      }
    }
  } catch (error) { r.at(key, -1, error) }
}
const FIB_RESULT_NUMBERS: ReadonlyMap<string, number | bigint> = new Map<string, number | bigint>([["oif", 1], ["oifname", 2], ["addrtype", 3]])
const FIB_RESULT_NAMES: Readonly<Record<number | string, FibResult>> = { 1: "oif", 2: "oifname", 3: "addrtype" }
const FIB_FLAGS_BITS: ReadonlyMap<string, number | bigint> = new Map<string, number | bigint>([["saddr", 1], ["daddr", 2], ["mark", 4], ["iif", 8], ["oif", 16], ["present", 32]])
const FIB_FLAGS_FLAGS = r.flagsDecoder([...FIB_FLAGS_BITS])
const ExprFibAttrs_NAMES: Readonly<Record<number, string>> = {"1":"dreg","2":"result","3":"flags"}
function decodeExprFibAttrs(view: ByteView, position: number, end: number): ExprFibAttrs {
  const u16 = view.u16
  const { data } = view
  let v0: number | undefined
  let v1: FibResult | undefined
  let v2: readonly FibFlags[] | undefined
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
        case 1: if (length === 8) { v0 = data.getUint32(at, false); continue } break
        case 2: if (length === 8) { v1 = (FIB_RESULT_NAMES[data.getUint32(at, false)] ?? data.getUint32(at, false)); continue } break
        case 3: if (length === 8) { v2 = FIB_FLAGS_FLAGS(data.getUint32(at, false)); continue } break
      }
      unknown = r.keep(unknown, view, p, length)
    }
    type = -1
    if (p < end) r.leftover(p, end)
  } catch (error) { r.inAttribute(ExprFibAttrs_NAMES, type, p, error) }
  return {
    dreg: v0,
    result: v1,
    flags: v2,
    unknownAttributes: unknown,
  }
}
function encodeExprFibAttrs(w: Writer, value: any): void {
  r.expectObject(value, "expr-fib-attrs")
  let key = ''
  try {
    for (key in value) {
      const item = value[key]
      if (item === undefined) continue
      switch (key) {
        case "dreg": w.u32(1, item, false); break
        case "result": w.u32(2, r.enumNumber(FIB_RESULT_NUMBERS, item), false); break
        case "flags": w.u32(3, Number(r.flagBits(FIB_FLAGS_BITS, item)), false); break
        case "unknownAttributes": r.writeUnknown(w, item); break
        default: r.unknownKey("expr-fib-attrs", ["dreg","result","flags"])
      }
    }
  } catch (error) { r.at(key, -1, error) }
}
const ExprFlowOffloadAttrs_NAMES: Readonly<Record<number, string>> = {"1":"name"}
function decodeExprFlowOffloadAttrs(view: ByteView, position: number, end: number): ExprFlowOffloadAttrs {
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
  } catch (error) { r.inAttribute(ExprFlowOffloadAttrs_NAMES, type, p, error) }
  return {
    name: v0,
    unknownAttributes: unknown,
  }
}
function encodeExprFlowOffloadAttrs(w: Writer, value: any): void {
  r.expectObject(value, "expr-flow-offload-attrs")
  let key = ''
  try {
    for (key in value) {
      const item = value[key]
      if (item === undefined) continue
      switch (key) {
        case "name": r.writeString(w, 1, item); break
        case "unknownAttributes": r.writeUnknown(w, item); break
        default: r.unknownKey("expr-flow-offload-attrs", ["name"])
      }
    }
  } catch (error) { r.at(key, -1, error) }
}
const ExprImmediateAttrs_NAMES: Readonly<Record<number, string>> = {"1":"dreg","2":"data"}
function decodeExprImmediateAttrs(view: ByteView, position: number, end: number): ExprImmediateAttrs {
  const u16 = view.u16
  const { data } = view
  let v0: number | undefined
  let v1: DataAttrs | undefined
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
        case 1: if (length === 8) { v0 = data.getUint32(at, false); continue } break
        case 2: v1 = decodeDataAttrs(view, at, stop); continue
      }
      unknown = r.keep(unknown, view, p, length)
    }
    type = -1
    if (p < end) r.leftover(p, end)
  } catch (error) { r.inAttribute(ExprImmediateAttrs_NAMES, type, p, error) }
  return {
    dreg: v0,
    data: v1,
    unknownAttributes: unknown,
  }
}
function encodeExprImmediateAttrs(w: Writer, value: any): void {
  r.expectObject(value, "expr-immediate-attrs")
  let key = ''
  try {
    for (key in value) {
      const item = value[key]
      if (item === undefined) continue
      switch (key) {
        case "dreg": w.u32(1, item, false); break
        case "data": { const nest = w.startNest(2); encodeDataAttrs(w, item); w.endNest(nest) }; break
        case "unknownAttributes": r.writeUnknown(w, item); break
        default: r.unknownKey("expr-immediate-attrs", ["dreg","data"])
      }
    }
  } catch (error) { r.at(key, -1, error) }
}
const LOOKUP_FLAGS_BITS: ReadonlyMap<string, number | bigint> = new Map<string, number | bigint>([["invert", 1]])
const LOOKUP_FLAGS_FLAGS = r.flagsDecoder([...LOOKUP_FLAGS_BITS])
const ExprLookupAttrs_NAMES: Readonly<Record<number, string>> = {"1":"set","2":"sreg","3":"dreg","4":"set-id","5":"flags"}
function decodeExprLookupAttrs(view: ByteView, position: number, end: number): ExprLookupAttrs {
  const u16 = view.u16
  const { u8, data } = view
  let v0: string | undefined
  let v1: number | undefined
  let v2: number | undefined
  let v3: number | undefined
  let v4: readonly LookupFlags[] | undefined
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
        case 4: case 2: case 3: if (length === 8) { const item = data.getUint32(at, false); switch (type) { case 4: v1 = item; continue; case 2: v2 = item; continue; default: v3 = item; continue } } break
        case 5: if (length === 8) { v4 = LOOKUP_FLAGS_FLAGS(data.getUint32(at, false)); continue } break
      }
      unknown = r.keep(unknown, view, p, length)
    }
    type = -1
    if (p < end) r.leftover(p, end)
  } catch (error) { r.inAttribute(ExprLookupAttrs_NAMES, type, p, error) }
  return {
    set: v0,
    setId: v1,
    sreg: v2,
    dreg: v3,
    flags: v4,
    unknownAttributes: unknown,
  }
}
function encodeExprLookupAttrs(w: Writer, value: any): void {
  r.expectObject(value, "expr-lookup-attrs")
  let key = ''
  try {
    for (key in value) {
      const item = value[key]
      if (item === undefined) continue
      switch (key) {
        case "set": r.writeString(w, 1, item); break
        case "setId": w.u32(4, item, false); break
        case "sreg": w.u32(2, item, false); break
        case "dreg": w.u32(3, item, false); break
        case "flags": w.u32(5, Number(r.flagBits(LOOKUP_FLAGS_BITS, item)), false); break
        case "unknownAttributes": r.writeUnknown(w, item); break
        default: r.unknownKey("expr-lookup-attrs", ["set","setId","sreg","dreg","flags"])
      }
    }
  } catch (error) { r.at(key, -1, error) }
}
const META_KEYS_NUMBERS: ReadonlyMap<string, number | bigint> = new Map<string, number | bigint>([["len", 0], ["protocol", 1], ["priority", 2], ["mark", 3], ["iif", 4], ["oif", 5], ["iifname", 6], ["oifname", 7], ["iftype", 8], ["oiftype", 9], ["skuid", 10], ["skgid", 11], ["nftrace", 12], ["rtclassid", 13], ["secmark", 14], ["nfproto", 15], ["l4-proto", 16], ["bri-iifname", 17], ["bri-oifname", 18], ["pkttype", 19], ["cpu", 20], ["iifgroup", 21], ["oifgroup", 22], ["cgroup", 23], ["prandom", 24], ["secpath", 25], ["iifkind", 26], ["oifkind", 27], ["bri-iifpvid", 28], ["bri-iifvproto", 29], ["time-ns", 30], ["time-day", 31], ["time-hour", 32], ["sdif", 33], ["sdifname", 34], ["bri-broute", 35]])
const META_KEYS_NAMES: Readonly<Record<number | string, MetaKeys>> = { 0: "len", 1: "protocol", 2: "priority", 3: "mark", 4: "iif", 5: "oif", 6: "iifname", 7: "oifname", 8: "iftype", 9: "oiftype", 10: "skuid", 11: "skgid", 12: "nftrace", 13: "rtclassid", 14: "secmark", 15: "nfproto", 16: "l4-proto", 17: "bri-iifname", 18: "bri-oifname", 19: "pkttype", 20: "cpu", 21: "iifgroup", 22: "oifgroup", 23: "cgroup", 24: "prandom", 25: "secpath", 26: "iifkind", 27: "oifkind", 28: "bri-iifpvid", 29: "bri-iifvproto", 30: "time-ns", 31: "time-day", 32: "time-hour", 33: "sdif", 34: "sdifname", 35: "bri-broute" }
const ExprMetaAttrs_NAMES: Readonly<Record<number, string>> = {"1":"dreg","2":"key","3":"sreg"}
function decodeExprMetaAttrs(view: ByteView, position: number, end: number): ExprMetaAttrs {
  const u16 = view.u16
  const { data } = view
  let v0: number | undefined
  let v1: MetaKeys | undefined
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
        case 1: case 3: if (length === 8) { const item = data.getUint32(at, false); switch (type) { case 1: v0 = item; continue; default: v2 = item; continue } } break
        case 2: if (length === 8) { v1 = (META_KEYS_NAMES[data.getUint32(at, false)] ?? data.getUint32(at, false)); continue } break
      }
      unknown = r.keep(unknown, view, p, length)
    }
    type = -1
    if (p < end) r.leftover(p, end)
  } catch (error) { r.inAttribute(ExprMetaAttrs_NAMES, type, p, error) }
  return {
    dreg: v0,
    key: v1,
    sreg: v2,
    unknownAttributes: unknown,
  }
}
function encodeExprMetaAttrs(w: Writer, value: any): void {
  r.expectObject(value, "expr-meta-attrs")
  let key = ''
  try {
    for (key in value) {
      const item = value[key]
      if (item === undefined) continue
      switch (key) {
        case "dreg": w.u32(1, item, false); break
        case "key": w.u32(2, r.enumNumber(META_KEYS_NUMBERS, item), false); break
        case "sreg": w.u32(3, item, false); break
        case "unknownAttributes": r.writeUnknown(w, item); break
        default: r.unknownKey("expr-meta-attrs", ["dreg","key","sreg"])
      }
    }
  } catch (error) { r.at(key, -1, error) }
}
const NAT_RANGE_FLAGS_BITS: ReadonlyMap<string, number | bigint> = new Map<string, number | bigint>([["map-ips", 1], ["proto-specified", 2], ["proto-random", 4], ["persistent", 8], ["proto-random-fully", 16], ["proto-offset", 32], ["netmap", 64]])
const NAT_RANGE_FLAGS_FLAGS = r.flagsDecoder([...NAT_RANGE_FLAGS_BITS])
const ExprNatAttrs_NAMES: Readonly<Record<number, string>> = {"1":"type","2":"family","3":"reg-addr-min","4":"reg-addr-max","5":"reg-proto-min","6":"reg-proto-max","7":"flags"}
function decodeExprNatAttrs(view: ByteView, position: number, end: number): ExprNatAttrs {
  const u16 = view.u16
  const { data } = view
  let v0: number | undefined
  let v1: number | undefined
  let v2: number | undefined
  let v3: number | undefined
  let v4: number | undefined
  let v5: number | undefined
  let v6: readonly NatRangeFlags[] | undefined
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
        case 1: case 2: case 3: case 4: case 5: case 6: if (length === 8) { const item = data.getUint32(at, false); switch (type) { case 1: v0 = item; continue; case 2: v1 = item; continue; case 3: v2 = item; continue; case 4: v3 = item; continue; case 5: v4 = item; continue; default: v5 = item; continue } } break
        case 7: if (length === 8) { v6 = NAT_RANGE_FLAGS_FLAGS(data.getUint32(at, false)); continue } break
      }
      unknown = r.keep(unknown, view, p, length)
    }
    type = -1
    if (p < end) r.leftover(p, end)
  } catch (error) { r.inAttribute(ExprNatAttrs_NAMES, type, p, error) }
  return {
    type: v0,
    family: v1,
    regAddrMin: v2,
    regAddrMax: v3,
    regProtoMin: v4,
    regProtoMax: v5,
    flags: v6,
    unknownAttributes: unknown,
  }
}
function encodeExprNatAttrs(w: Writer, value: any): void {
  r.expectObject(value, "expr-nat-attrs")
  let key = ''
  try {
    for (key in value) {
      const item = value[key]
      if (item === undefined) continue
      switch (key) {
        case "type": w.u32(1, item, false); break
        case "family": w.u32(2, item, false); break
        case "regAddrMin": w.u32(3, item, false); break
        case "regAddrMax": w.u32(4, item, false); break
        case "regProtoMin": w.u32(5, item, false); break
        case "regProtoMax": w.u32(6, item, false); break
        case "flags": w.u32(7, Number(r.flagBits(NAT_RANGE_FLAGS_BITS, item)), false); break
        case "unknownAttributes": r.writeUnknown(w, item); break
        default: r.unknownKey("expr-nat-attrs", ["type","family","regAddrMin","regAddrMax","regProtoMin","regProtoMax","flags"])
      }
    }
  } catch (error) { r.at(key, -1, error) }
}
const ExprObjrefAttrs_NAMES: Readonly<Record<number, string>> = {"1":"imm-type","2":"imm-name","3":"set-sreg","4":"set-name","5":"set-id"}
function decodeExprObjrefAttrs(view: ByteView, position: number, end: number): ExprObjrefAttrs {
  const u16 = view.u16
  const { u8, data } = view
  let v0: number | undefined
  let v1: string | undefined
  let v2: number | undefined
  let v3: string | undefined
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
        case 1: case 3: case 5: if (length === 8) { const item = data.getUint32(at, false); switch (type) { case 1: v0 = item; continue; case 3: v2 = item; continue; default: v4 = item; continue } } break
        case 2: case 4: { const item = r.decodeText(u8, at, stop); switch (type) { case 2: v1 = item; continue; default: v3 = item; continue } }
      }
      unknown = r.keep(unknown, view, p, length)
    }
    type = -1
    if (p < end) r.leftover(p, end)
  } catch (error) { r.inAttribute(ExprObjrefAttrs_NAMES, type, p, error) }
  return {
    immType: v0,
    immName: v1,
    setSreg: v2,
    setName: v3,
    setId: v4,
    unknownAttributes: unknown,
  }
}
function encodeExprObjrefAttrs(w: Writer, value: any): void {
  r.expectObject(value, "expr-objref-attrs")
  let key = ''
  try {
    for (key in value) {
      const item = value[key]
      if (item === undefined) continue
      switch (key) {
        case "immType": w.u32(1, item, false); break
        case "immName": r.writeString(w, 2, item); break
        case "setSreg": w.u32(3, item, false); break
        case "setName": r.writeString(w, 4, item); break
        case "setId": w.u32(5, item, false); break
        case "unknownAttributes": r.writeUnknown(w, item); break
        default: r.unknownKey("expr-objref-attrs", ["immType","immName","setSreg","setName","setId"])
      }
    }
  } catch (error) { r.at(key, -1, error) }
}
const REGISTERS_NUMBERS: ReadonlyMap<string, number | bigint> = new Map<string, number | bigint>([["reg-verdict", 0], ["reg-1", 1], ["reg-2", 2], ["reg-3", 3], ["reg-4", 4], ["reg32-00", 8], ["reg32-01", 9], ["reg32-02", 10], ["reg32-03", 11], ["reg32-04", 12], ["reg32-05", 13], ["reg32-06", 14], ["reg32-07", 15], ["reg32-08", 16], ["reg32-09", 17], ["reg32-10", 18], ["reg32-11", 19], ["reg32-12", 20], ["reg32-13", 21], ["reg32-14", 22], ["reg32-15", 23]])
const REGISTERS_NAMES: Readonly<Record<number | string, Registers>> = { 0: "reg-verdict", 1: "reg-1", 2: "reg-2", 3: "reg-3", 4: "reg-4", 8: "reg32-00", 9: "reg32-01", 10: "reg32-02", 11: "reg32-03", 12: "reg32-04", 13: "reg32-05", 14: "reg32-06", 15: "reg32-07", 16: "reg32-08", 17: "reg32-09", 18: "reg32-10", 19: "reg32-11", 20: "reg32-12", 21: "reg32-13", 22: "reg32-14", 23: "reg32-15" }
const PAYLOAD_BASE_NUMBERS: ReadonlyMap<string, number | bigint> = new Map<string, number | bigint>([["link-layer-header", 0], ["network-header", 1], ["transport-header", 2], ["inner-header", 3], ["tun-header", 4]])
const PAYLOAD_BASE_NAMES: Readonly<Record<number | string, PayloadBase>> = { 0: "link-layer-header", 1: "network-header", 2: "transport-header", 3: "inner-header", 4: "tun-header" }
const ExprPayloadAttrs_NAMES: Readonly<Record<number, string>> = {"1":"dreg","2":"base","3":"offset","4":"len","5":"sreg","6":"csum-type","7":"csum-offset","8":"csum-flags"}
function decodeExprPayloadAttrs(view: ByteView, position: number, end: number): ExprPayloadAttrs {
  const u16 = view.u16
  const { data } = view
  let v0: Registers | undefined
  let v1: PayloadBase | undefined
  let v2: number | undefined
  let v3: number | undefined
  let v4: Registers | undefined
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
        case 1: case 5: if (length === 8) { const item = (REGISTERS_NAMES[data.getUint32(at, false)] ?? data.getUint32(at, false)); switch (type) { case 1: v0 = item; continue; default: v4 = item; continue } } break
        case 2: if (length === 8) { v1 = (PAYLOAD_BASE_NAMES[data.getUint32(at, false)] ?? data.getUint32(at, false)); continue } break
        case 3: case 4: case 6: case 7: case 8: if (length === 8) { const item = data.getUint32(at, false); switch (type) { case 3: v2 = item; continue; case 4: v3 = item; continue; case 6: v5 = item; continue; case 7: v6 = item; continue; default: v7 = item; continue } } break
      }
      unknown = r.keep(unknown, view, p, length)
    }
    type = -1
    if (p < end) r.leftover(p, end)
  } catch (error) { r.inAttribute(ExprPayloadAttrs_NAMES, type, p, error) }
  return {
    dreg: v0,
    base: v1,
    offset: v2,
    len: v3,
    sreg: v4,
    csumType: v5,
    csumOffset: v6,
    csumFlags: v7,
    unknownAttributes: unknown,
  }
}
function encodeExprPayloadAttrs(w: Writer, value: any): void {
  r.expectObject(value, "expr-payload-attrs")
  let key = ''
  try {
    for (key in value) {
      const item = value[key]
      if (item === undefined) continue
      switch (key) {
        case "dreg": w.u32(1, r.enumNumber(REGISTERS_NUMBERS, item), false); break
        case "base": w.u32(2, r.enumNumber(PAYLOAD_BASE_NUMBERS, item), false); break
        case "offset": w.u32(3, item, false); break
        case "len": w.u32(4, item, false); break
        case "sreg": w.u32(5, r.enumNumber(REGISTERS_NUMBERS, item), false); break
        case "csumType": w.u32(6, item, false); break
        case "csumOffset": w.u32(7, item, false); break
        case "csumFlags": w.u32(8, item, false); break
        case "unknownAttributes": r.writeUnknown(w, item); break
        default: r.unknownKey("expr-payload-attrs", ["dreg","base","offset","len","sreg","csumType","csumOffset","csumFlags"])
      }
    }
  } catch (error) { r.at(key, -1, error) }
}
const QUOTA_FLAGS_BITS: ReadonlyMap<string, number | bigint> = new Map<string, number | bigint>([["invert", 1], ["depleted", 2]])
const QUOTA_FLAGS_FLAGS = r.flagsDecoder([...QUOTA_FLAGS_BITS])
const QuotaAttrs_NAMES: Readonly<Record<number, string>> = {"1":"bytes","2":"flags","4":"consumed"}
function decodeQuotaAttrs(view: ByteView, position: number, end: number): QuotaAttrs {
  const u16 = view.u16
  const { data } = view
  let v0: bigint | undefined
  let v1: readonly QuotaFlags[] | undefined
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
        case 1: case 4: if (length === 12) { const item = r.u64(view, at, false); switch (type) { case 1: v0 = item; continue; default: v2 = item; continue } } break
        case 2: if (length === 8) { v1 = QUOTA_FLAGS_FLAGS(data.getUint32(at, false)); continue } break
        case 3: continue
      }
      unknown = r.keep(unknown, view, p, length)
    }
    type = -1
    if (p < end) r.leftover(p, end)
  } catch (error) { r.inAttribute(QuotaAttrs_NAMES, type, p, error) }
  return {
    bytes: v0,
    flags: v1,
    consumed: v2,
    unknownAttributes: unknown,
  }
}
function encodeQuotaAttrs(w: Writer, value: any): void {
  r.expectObject(value, "quota-attrs")
  let key = ''
  try {
    for (key in value) {
      const item = value[key]
      if (item === undefined) continue
      switch (key) {
        case "bytes": w.u64(1, item, false); break
        case "flags": w.u32(2, Number(r.flagBits(QUOTA_FLAGS_BITS, item)), false); break
        case "consumed": w.u64(4, item, false); break
        case "unknownAttributes": r.writeUnknown(w, item); break
        default: r.unknownKey("quota-attrs", ["bytes","flags","consumed"])
      }
    }
  } catch (error) { r.at(key, -1, error) }
}
const REJECT_TYPES_NUMBERS: ReadonlyMap<string, number | bigint> = new Map<string, number | bigint>([["icmp-unreach", 0], ["tcp-rst", 1], ["icmpx-unreach", 2]])
const REJECT_TYPES_NAMES: Readonly<Record<number | string, RejectTypes>> = { 0: "icmp-unreach", 1: "tcp-rst", 2: "icmpx-unreach" }
const REJECT_INET_CODE_NUMBERS: ReadonlyMap<string, number | bigint> = new Map<string, number | bigint>([["icmpx-no-route", 0], ["icmpx-port-unreach", 1], ["icmpx-host-unreach", 2], ["icmpx-admin-prohibited", 3]])
const REJECT_INET_CODE_NAMES: Readonly<Record<number | string, RejectInetCode>> = { 0: "icmpx-no-route", 1: "icmpx-port-unreach", 2: "icmpx-host-unreach", 3: "icmpx-admin-prohibited" }
const ExprRejectAttrs_NAMES: Readonly<Record<number, string>> = {"1":"type","2":"icmp-code"}
function decodeExprRejectAttrs(view: ByteView, position: number, end: number): ExprRejectAttrs {
  const u16 = view.u16
  const { u8, data } = view
  let v0: RejectTypes | undefined
  let v1: RejectInetCode | undefined
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
        case 1: if (length === 8) { v0 = (REJECT_TYPES_NAMES[data.getUint32(at, false)] ?? data.getUint32(at, false)); continue } break
        case 2: if (length === 5) { v1 = (REJECT_INET_CODE_NAMES[u8[at]!] ?? u8[at]!); continue } break
      }
      unknown = r.keep(unknown, view, p, length)
    }
    type = -1
    if (p < end) r.leftover(p, end)
  } catch (error) { r.inAttribute(ExprRejectAttrs_NAMES, type, p, error) }
  return {
    type: v0,
    icmpCode: v1,
    unknownAttributes: unknown,
  }
}
function encodeExprRejectAttrs(w: Writer, value: any): void {
  r.expectObject(value, "expr-reject-attrs")
  let key = ''
  try {
    for (key in value) {
      const item = value[key]
      if (item === undefined) continue
      switch (key) {
        case "type": w.u32(1, r.enumNumber(REJECT_TYPES_NUMBERS, item), false); break
        case "icmpCode": w.u8(2, r.enumNumber(REJECT_INET_CODE_NUMBERS, item)); break
        case "unknownAttributes": r.writeUnknown(w, item); break
        default: r.unknownKey("expr-reject-attrs", ["type","icmpCode"])
      }
    }
  } catch (error) { r.at(key, -1, error) }
}
const ExprTargetAttrs_NAMES: Readonly<Record<number, string>> = {"1":"name","2":"rev","3":"info"}
function decodeExprTargetAttrs(view: ByteView, position: number, end: number): ExprTargetAttrs {
  const u16 = view.u16
  const { u8, data } = view
  let v0: string | undefined
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
        case 1: v0 = r.decodeText(u8, at, stop); continue
        case 2: if (length === 8) { v1 = data.getUint32(at, false); continue } break
        case 3: v2 = r.bytes(u8, at, stop); continue
      }
      unknown = r.keep(unknown, view, p, length)
    }
    type = -1
    if (p < end) r.leftover(p, end)
  } catch (error) { r.inAttribute(ExprTargetAttrs_NAMES, type, p, error) }
  return {
    name: v0,
    rev: v1,
    info: v2,
    unknownAttributes: unknown,
  }
}
function encodeExprTargetAttrs(w: Writer, value: any): void {
  r.expectObject(value, "expr-target-attrs")
  let key = ''
  try {
    for (key in value) {
      const item = value[key]
      if (item === undefined) continue
      switch (key) {
        case "name": r.writeString(w, 1, item); break
        case "rev": w.u32(2, item, false); break
        case "info": r.writeBytes(w, 3, item); break
        case "unknownAttributes": r.writeUnknown(w, item); break
        default: r.unknownKey("expr-target-attrs", ["name","rev","info"])
      }
    }
  } catch (error) { r.at(key, -1, error) }
}
const ExprTproxyAttrs_NAMES: Readonly<Record<number, string>> = {"1":"family","2":"reg-addr","3":"reg-port"}
function decodeExprTproxyAttrs(view: ByteView, position: number, end: number): ExprTproxyAttrs {
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
  } catch (error) { r.inAttribute(ExprTproxyAttrs_NAMES, type, p, error) }
  return {
    family: v0,
    regAddr: v1,
    regPort: v2,
    unknownAttributes: unknown,
  }
}
function encodeExprTproxyAttrs(w: Writer, value: any): void {
  r.expectObject(value, "expr-tproxy-attrs")
  let key = ''
  try {
    for (key in value) {
      const item = value[key]
      if (item === undefined) continue
      switch (key) {
        case "family": w.u32(1, item, false); break
        case "regAddr": w.u32(2, item, false); break
        case "regPort": w.u32(3, item, false); break
        case "unknownAttributes": r.writeUnknown(w, item); break
        default: r.unknownKey("expr-tproxy-attrs", ["family","regAddr","regPort"])
      }
    }
  } catch (error) { r.at(key, -1, error) }
}
const CompatMatchAttrs_NAMES: Readonly<Record<number, string>> = {"1":"name","2":"rev","3":"info"}
function decodeCompatMatchAttrs(view: ByteView, position: number, end: number): CompatMatchAttrs {
  const u16 = view.u16
  const { u8, data } = view
  let v0: string | undefined
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
        case 1: v0 = r.decodeText(u8, at, stop); continue
        case 2: if (length === 8) { v1 = data.getUint32(at, false); continue } break
        case 3: v2 = r.bytes(u8, at, stop); continue
      }
      unknown = r.keep(unknown, view, p, length)
    }
    type = -1
    if (p < end) r.leftover(p, end)
  } catch (error) { r.inAttribute(CompatMatchAttrs_NAMES, type, p, error) }
  return {
    name: v0,
    rev: v1,
    info: v2,
    unknownAttributes: unknown,
  }
}
function encodeCompatMatchAttrs(w: Writer, value: any): void {
  r.expectObject(value, "compat-match-attrs")
  let key = ''
  try {
    for (key in value) {
      const item = value[key]
      if (item === undefined) continue
      switch (key) {
        case "name": r.writeString(w, 1, item); break
        case "rev": w.u32(2, item, false); break
        case "info": r.writeBytes(w, 3, item); break
        case "unknownAttributes": r.writeUnknown(w, item); break
        default: r.unknownKey("compat-match-attrs", ["name","rev","info"])
      }
    }
  } catch (error) { r.at(key, -1, error) }
}
const RANGE_OPS_NUMBERS: ReadonlyMap<string, number | bigint> = new Map<string, number | bigint>([["eq", 0], ["neq", 1]])
const RANGE_OPS_NAMES: Readonly<Record<number | string, RangeOps>> = { 0: "eq", 1: "neq" }
const RangeAttrs_NAMES: Readonly<Record<number, string>> = {"1":"sreg","2":"op","3":"from-data","4":"to-data"}
function decodeRangeAttrs(view: ByteView, position: number, end: number): RangeAttrs {
  const u16 = view.u16
  const { data } = view
  let v0: Registers | undefined
  let v1: RangeOps | undefined
  let v2: DataAttrs | undefined
  let v3: DataAttrs | undefined
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
        case 1: if (length === 8) { v0 = (REGISTERS_NAMES[data.getUint32(at, false)] ?? data.getUint32(at, false)); continue } break
        case 2: if (length === 8) { v1 = (RANGE_OPS_NAMES[data.getUint32(at, false)] ?? data.getUint32(at, false)); continue } break
        case 3: case 4: { const item = decodeDataAttrs(view, at, stop); switch (type) { case 3: v2 = item; continue; default: v3 = item; continue } }
      }
      unknown = r.keep(unknown, view, p, length)
    }
    type = -1
    if (p < end) r.leftover(p, end)
  } catch (error) { r.inAttribute(RangeAttrs_NAMES, type, p, error) }
  return {
    sreg: v0,
    op: v1,
    fromData: v2,
    toData: v3,
    unknownAttributes: unknown,
  }
}
function encodeRangeAttrs(w: Writer, value: any): void {
  r.expectObject(value, "range-attrs")
  let key = ''
  try {
    for (key in value) {
      const item = value[key]
      if (item === undefined) continue
      switch (key) {
        case "sreg": w.u32(1, r.enumNumber(REGISTERS_NUMBERS, item), false); break
        case "op": w.u32(2, r.enumNumber(RANGE_OPS_NUMBERS, item), false); break
        case "fromData": { const nest = w.startNest(3); encodeDataAttrs(w, item); w.endNest(nest) }; break
        case "toData": { const nest = w.startNest(4); encodeDataAttrs(w, item); w.endNest(nest) }; break
        case "unknownAttributes": r.writeUnknown(w, item); break
        default: r.unknownKey("range-attrs", ["sreg","op","fromData","toData"])
      }
    }
  } catch (error) { r.at(key, -1, error) }
}
const NUMGEN_TYPES_NUMBERS: ReadonlyMap<string, number | bigint> = new Map<string, number | bigint>([["incremental", 0], ["random", 1]])
const NUMGEN_TYPES_NAMES: Readonly<Record<number | string, NumgenTypes>> = { 0: "incremental", 1: "random" }
const NumgenAttrs_NAMES: Readonly<Record<number, string>> = {"1":"dreg","2":"modulus","3":"type","4":"offset"}
function decodeNumgenAttrs(view: ByteView, position: number, end: number): NumgenAttrs {
  const u16 = view.u16
  const { u32, data } = view
  let v0: Registers | undefined
  let v1: number | undefined
  let v2: NumgenTypes | undefined
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
        case 1: if (length === 8) { v0 = (REGISTERS_NAMES[u32[at >> 2]!] ?? u32[at >> 2]!); continue } break
        case 2: case 4: if (length === 8) { const item = data.getUint32(at, false); switch (type) { case 2: v1 = item; continue; default: v3 = item; continue } } break
        case 3: if (length === 8) { v2 = (NUMGEN_TYPES_NAMES[data.getUint32(at, false)] ?? data.getUint32(at, false)); continue } break
      }
      unknown = r.keep(unknown, view, p, length)
    }
    type = -1
    if (p < end) r.leftover(p, end)
  } catch (error) { r.inAttribute(NumgenAttrs_NAMES, type, p, error) }
  return {
    dreg: v0,
    modulus: v1,
    type: v2,
    offset: v3,
    unknownAttributes: unknown,
  }
}
function encodeNumgenAttrs(w: Writer, value: any): void {
  r.expectObject(value, "numgen-attrs")
  let key = ''
  try {
    for (key in value) {
      const item = value[key]
      if (item === undefined) continue
      switch (key) {
        case "dreg": w.u32(1, r.enumNumber(REGISTERS_NUMBERS, item)); break
        case "modulus": w.u32(2, item, false); break
        case "type": w.u32(3, r.enumNumber(NUMGEN_TYPES_NUMBERS, item), false); break
        case "offset": w.u32(4, item, false); break
        case "unknownAttributes": r.writeUnknown(w, item); break
        default: r.unknownKey("numgen-attrs", ["dreg","modulus","type","offset"])
      }
    }
  } catch (error) { r.at(key, -1, error) }
}
const LOG_LEVEL_NUMBERS: ReadonlyMap<string, number | bigint> = new Map<string, number | bigint>([["emerg", 0], ["alert", 1], ["crit", 2], ["err", 3], ["warning", 4], ["notice", 5], ["info", 6], ["debug", 7], ["audit", 8]])
const LOG_LEVEL_NAMES: Readonly<Record<number | string, LogLevel>> = { 0: "emerg", 1: "alert", 2: "crit", 3: "err", 4: "warning", 5: "notice", 6: "info", 7: "debug", 8: "audit" }
const LOG_FLAGS_BITS: ReadonlyMap<string, number | bigint> = new Map<string, number | bigint>([["tcpseq", 1], ["tcpopt", 2], ["ipopt", 4], ["uid", 8], ["nflog", 16], ["macdecode", 32]])
const LOG_FLAGS_FLAGS = r.flagsDecoder([...LOG_FLAGS_BITS])
const LogAttrs_NAMES: Readonly<Record<number, string>> = {"1":"group","2":"prefix","3":"snaplen","4":"qthreshold","5":"level","6":"flags"}
function decodeLogAttrs(view: ByteView, position: number, end: number): LogAttrs {
  const u16 = view.u16
  const { u8, data } = view
  let v0: number | undefined
  let v1: string | undefined
  let v2: number | undefined
  let v3: number | undefined
  let v4: LogLevel | undefined
  let v5: readonly LogFlags[] | undefined
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
        case 1: case 4: if (length === 6) { const item = data.getUint16(at, false); switch (type) { case 1: v0 = item; continue; default: v3 = item; continue } } break
        case 2: v1 = r.decodeText(u8, at, stop); continue
        case 3: if (length === 8) { v2 = data.getUint32(at, false); continue } break
        case 5: if (length === 8) { v4 = (LOG_LEVEL_NAMES[data.getUint32(at, false)] ?? data.getUint32(at, false)); continue } break
        case 6: if (length === 8) { v5 = LOG_FLAGS_FLAGS(data.getUint32(at, false)); continue } break
      }
      unknown = r.keep(unknown, view, p, length)
    }
    type = -1
    if (p < end) r.leftover(p, end)
  } catch (error) { r.inAttribute(LogAttrs_NAMES, type, p, error) }
  return {
    group: v0,
    prefix: v1,
    snaplen: v2,
    qthreshold: v3,
    level: v4,
    flags: v5,
    unknownAttributes: unknown,
  }
}
function encodeLogAttrs(w: Writer, value: any): void {
  r.expectObject(value, "log-attrs")
  let key = ''
  try {
    for (key in value) {
      const item = value[key]
      if (item === undefined) continue
      switch (key) {
        case "group": w.u16(1, item, false); break
        case "prefix": r.writeString(w, 2, item); break
        case "snaplen": w.u32(3, item, false); break
        case "qthreshold": w.u16(4, item, false); break
        case "level": w.u32(5, r.enumNumber(LOG_LEVEL_NUMBERS, item), false); break
        case "flags": w.u32(6, Number(r.flagBits(LOG_FLAGS_BITS, item)), false); break
        case "unknownAttributes": r.writeUnknown(w, item); break
        default: r.unknownKey("log-attrs", ["group","prefix","snaplen","qthreshold","level","flags"])
      }
    }
  } catch (error) { r.at(key, -1, error) }
}
const ExprMasqAttrs_NAMES: Readonly<Record<number, string>> = {"1":"flags","2":"reg-proto-min","3":"reg-proto-max"}
function decodeExprMasqAttrs(view: ByteView, position: number, end: number): ExprMasqAttrs {
  const u16 = view.u16
  const { data } = view
  let v0: readonly NatRangeFlags[] | undefined
  let v1: Registers | undefined
  let v2: Registers | undefined
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
        case 1: if (length === 8) { v0 = NAT_RANGE_FLAGS_FLAGS(data.getUint32(at, false)); continue } break
        case 2: case 3: if (length === 8) { const item = (REGISTERS_NAMES[data.getUint32(at, false)] ?? data.getUint32(at, false)); switch (type) { case 2: v1 = item; continue; default: v2 = item; continue } } break
      }
      unknown = r.keep(unknown, view, p, length)
    }
    type = -1
    if (p < end) r.leftover(p, end)
  } catch (error) { r.inAttribute(ExprMasqAttrs_NAMES, type, p, error) }
  return {
    flags: v0,
    regProtoMin: v1,
    regProtoMax: v2,
    unknownAttributes: unknown,
  }
}
function encodeExprMasqAttrs(w: Writer, value: any): void {
  r.expectObject(value, "expr-masq-attrs")
  let key = ''
  try {
    for (key in value) {
      const item = value[key]
      if (item === undefined) continue
      switch (key) {
        case "flags": w.u32(1, Number(r.flagBits(NAT_RANGE_FLAGS_BITS, item)), false); break
        case "regProtoMin": w.u32(2, r.enumNumber(REGISTERS_NUMBERS, item), false); break
        case "regProtoMax": w.u32(3, r.enumNumber(REGISTERS_NUMBERS, item), false); break
        case "unknownAttributes": r.writeUnknown(w, item); break
        default: r.unknownKey("expr-masq-attrs", ["flags","regProtoMin","regProtoMax"])
      }
    }
  } catch (error) { r.at(key, -1, error) }
}
const CounterAttrs_NAMES: Readonly<Record<number, string>> = {"1":"bytes","2":"packets"}
function decodeCounterAttrs(view: ByteView, position: number, end: number): CounterAttrs {
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
        case 1: case 2: if (length === 12) { const item = r.u64(view, at, false); switch (type) { case 1: v0 = item; continue; default: v1 = item; continue } } break
        case 3: continue
      }
      unknown = r.keep(unknown, view, p, length)
    }
    type = -1
    if (p < end) r.leftover(p, end)
  } catch (error) { r.inAttribute(CounterAttrs_NAMES, type, p, error) }
  return {
    bytes: v0,
    packets: v1,
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
        case "bytes": w.u64(1, item, false); break
        case "packets": w.u64(2, item, false); break
        case "unknownAttributes": r.writeUnknown(w, item); break
        default: r.unknownKey("counter-attrs", ["bytes","packets"])
      }
    }
  } catch (error) { r.at(key, -1, error) }
}
const NftHookAttrs_NAMES: Readonly<Record<number, string>> = {"1":"num","2":"priority","3":"dev","4":"devs"}
function decodeNftHookAttrs(view: ByteView, position: number, end: number): NftHookAttrs {
  const u16 = view.u16
  const { u8, data } = view
  let v0: number | undefined
  let v1: number | undefined
  let v2: string | undefined
  let v3: HookDevAttrs | undefined
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
        case 1: if (length === 8) { v0 = data.getUint32(at, false); continue } break
        case 2: if (length === 8) { v1 = data.getInt32(at, false); continue } break
        case 3: v2 = r.decodeText(u8, at, stop); continue
        case 4: v3 = decodeHookDevAttrs(view, at, stop); continue
      }
      unknown = r.keep(unknown, view, p, length)
    }
    type = -1
    if (p < end) r.leftover(p, end)
  } catch (error) { r.inAttribute(NftHookAttrs_NAMES, type, p, error) }
  return {
    num: v0,
    priority: v1,
    dev: v2,
    devs: v3,
    unknownAttributes: unknown,
  }
}
function encodeNftHookAttrs(w: Writer, value: any): void {
  r.expectObject(value, "nft-hook-attrs")
  let key = ''
  try {
    for (key in value) {
      const item = value[key]
      if (item === undefined) continue
      switch (key) {
        case "num": w.u32(1, item, false); break
        case "priority": w.s32(2, item, false); break
        case "dev": r.writeString(w, 3, item); break
        case "devs": { const nest = w.startNest(4); encodeHookDevAttrs(w, item); w.endNest(nest) }; break
        case "unknownAttributes": r.writeUnknown(w, item); break
        default: r.unknownKey("nft-hook-attrs", ["num","priority","dev","devs"])
      }
    }
  } catch (error) { r.at(key, -1, error) }
}
const NftCounterAttrs_NAMES: Readonly<Record<number, string>> = {"1":"bytes","2":"packets"}
function decodeNftCounterAttrs(view: ByteView, position: number, end: number): NftCounterAttrs {
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
        case 1: case 2: if (length === 12) { const item = r.u64(view, at, false); switch (type) { case 1: v0 = item; continue; default: v1 = item; continue } } break
      }
      unknown = r.keep(unknown, view, p, length)
    }
    type = -1
    if (p < end) r.leftover(p, end)
  } catch (error) { r.inAttribute(NftCounterAttrs_NAMES, type, p, error) }
  return {
    bytes: v0,
    packets: v1,
    unknownAttributes: unknown,
  }
}
function encodeNftCounterAttrs(w: Writer, value: any): void {
  r.expectObject(value, "nft-counter-attrs")
  let key = ''
  try {
    for (key in value) {
      const item = value[key]
      if (item === undefined) continue
      switch (key) {
        case "bytes": w.u64(1, item, false); break
        case "packets": w.u64(2, item, false); break
        case "unknownAttributes": r.writeUnknown(w, item); break
        default: r.unknownKey("nft-counter-attrs", ["bytes","packets"])
      }
    }
  } catch (error) { r.at(key, -1, error) }
}
const ExprListAttrs_NAMES: Readonly<Record<number, string>> = {"1":"elem"}
function decodeExprListAttrs(view: ByteView, position: number, end: number): ExprListAttrs {
  const u16 = view.u16
  let v0: (ExprAttrs)[] | undefined
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
        case 1: (v0 ??= []).push(decodeExprAttrs(view, at, stop)); continue
      }
      unknown = r.keep(unknown, view, p, length)
    }
    type = -1
    if (p < end) r.leftover(p, end)
  } catch (error) { r.inAttribute(ExprListAttrs_NAMES, type, p, error) }
  return {
    elem: v0,
    unknownAttributes: unknown,
  }
}
function encodeExprListAttrs(w: Writer, value: any): void {
  r.expectObject(value, "expr-list-attrs")
  let key = ''
  let index = -1
  try {
    for (key in value) {
      const item = value[key]
      if (item === undefined) continue
      switch (key) {
        case "elem": { r.expectArray(item); const list = item as readonly any[]; for (let i = 0; i < list.length; i++) { index = i; const item = list[i]; { const nest = w.startNest(1); encodeExprAttrs(w, item); w.endNest(nest) } } index = -1; }; break
        case "unknownAttributes": r.writeUnknown(w, item); break
        default: r.unknownKey("expr-list-attrs", ["elem"])
      }
    }
  } catch (error) { r.at(key, index, error) }
}
const RuleCompatAttrs_NAMES: Readonly<Record<number, string>> = {"1":"proto","2":"flags"}
function decodeRuleCompatAttrs(view: ByteView, position: number, end: number): RuleCompatAttrs {
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
        case 1: case 2: if (length === 8) { const item = data.getUint32(at, false); switch (type) { case 1: v0 = item; continue; default: v1 = item; continue } } break
      }
      unknown = r.keep(unknown, view, p, length)
    }
    type = -1
    if (p < end) r.leftover(p, end)
  } catch (error) { r.inAttribute(RuleCompatAttrs_NAMES, type, p, error) }
  return {
    proto: v0,
    flags: v1,
    unknownAttributes: unknown,
  }
}
function encodeRuleCompatAttrs(w: Writer, value: any): void {
  r.expectObject(value, "rule-compat-attrs")
  let key = ''
  try {
    for (key in value) {
      const item = value[key]
      if (item === undefined) continue
      switch (key) {
        case "proto": w.u32(1, item, false); break
        case "flags": w.u32(2, item, false); break
        case "unknownAttributes": r.writeUnknown(w, item); break
        default: r.unknownKey("rule-compat-attrs", ["proto","flags"])
      }
    }
  } catch (error) { r.at(key, -1, error) }
}
const SetDescAttrs_NAMES: Readonly<Record<number, string>> = {"1":"size","2":"concat"}
function decodeSetDescAttrs(view: ByteView, position: number, end: number): SetDescAttrs {
  const u16 = view.u16
  const { data } = view
  let v0: number | undefined
  let v1: (SetDescConcatAttrs)[] | undefined
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
        case 1: if (length === 8) { v0 = data.getUint32(at, false); continue } break
        case 2: (v1 ??= []).push(decodeSetDescConcatAttrs(view, at, stop)); continue
      }
      unknown = r.keep(unknown, view, p, length)
    }
    type = -1
    if (p < end) r.leftover(p, end)
  } catch (error) { r.inAttribute(SetDescAttrs_NAMES, type, p, error) }
  return {
    size: v0,
    concat: v1,
    unknownAttributes: unknown,
  }
}
function encodeSetDescAttrs(w: Writer, value: any): void {
  r.expectObject(value, "set-desc-attrs")
  let key = ''
  let index = -1
  try {
    for (key in value) {
      const item = value[key]
      if (item === undefined) continue
      switch (key) {
        case "size": w.u32(1, item, false); break
        case "concat": { r.expectArray(item); const list = item as readonly any[]; for (let i = 0; i < list.length; i++) { index = i; const item = list[i]; { const nest = w.startNest(2); encodeSetDescConcatAttrs(w, item); w.endNest(nest) } } index = -1; }; break
        case "unknownAttributes": r.writeUnknown(w, item); break
        default: r.unknownKey("set-desc-attrs", ["size","concat"])
      }
    }
  } catch (error) { r.at(key, index, error) }
}
function findExprAttrsName(view: ByteView, position: number, end: number): unknown {
  const { u8, u16 } = view
  const found = r.findAttribute(view, position, end, 1)
  if (found < 0) return ''
  const at = found + 4
  const stop = found + u16[found >> 1]!
  return r.decodeText(u8, at, stop)
}
const ExprAttrs_NAMES: Readonly<Record<number, string>> = {"1":"name","2":"data"}
function decodeExprAttrs(view: ByteView, position: number, end: number): ExprAttrs {
  const u16 = view.u16
  const { u8 } = view
  let selector_name: unknown
  let v0: string | undefined
  let v1: ExprOps | undefined
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
        case 2: selector_name ??= findExprAttrsName(view, position + 0, end); v1 = decodeExprOps(view, at, stop, selector_name); continue
      }
      unknown = r.keep(unknown, view, p, length)
    }
    type = -1
    if (p < end) r.leftover(p, end)
  } catch (error) { r.inAttribute(ExprAttrs_NAMES, type, p, error) }
  return {
    name: v0,
    data: v1,
    unknownAttributes: unknown,
  } as unknown as ExprAttrs
}
function encodeExprAttrs(w: Writer, value: any): void {
  r.expectObject(value, "expr-attrs")
  const selector_name = value?.["name"]
  let key = ''
  try {
    for (key in value) {
      const item = value[key]
      if (item === undefined) continue
      switch (key) {
        case "name": r.writeString(w, 1, item); break
        case "data": encodeExprOps(w, 2, item, selector_name); break
        case "unknownAttributes": r.writeUnknown(w, item); break
        default: r.unknownKey("expr-attrs", ["name","data"])
      }
    }
  } catch (error) { r.at(key, -1, error) }
}
const SetListAttrs_NAMES: Readonly<Record<number, string>> = {"1":"elem"}
function decodeSetListAttrs(view: ByteView, position: number, end: number): SetListAttrs {
  const u16 = view.u16
  let v0: (ExprAttrs)[] | undefined
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
        case 1: (v0 ??= []).push(decodeExprAttrs(view, at, stop)); continue
      }
      unknown = r.keep(unknown, view, p, length)
    }
    type = -1
    if (p < end) r.leftover(p, end)
  } catch (error) { r.inAttribute(SetListAttrs_NAMES, type, p, error) }
  return {
    elem: v0,
    unknownAttributes: unknown,
  }
}
function encodeSetListAttrs(w: Writer, value: any): void {
  r.expectObject(value, "set-list-attrs")
  let key = ''
  let index = -1
  try {
    for (key in value) {
      const item = value[key]
      if (item === undefined) continue
      switch (key) {
        case "elem": { r.expectArray(item); const list = item as readonly any[]; for (let i = 0; i < list.length; i++) { index = i; const item = list[i]; { const nest = w.startNest(1); encodeExprAttrs(w, item); w.endNest(nest) } } index = -1; }; break
        case "unknownAttributes": r.writeUnknown(w, item); break
        default: r.unknownKey("set-list-attrs", ["elem"])
      }
    }
  } catch (error) { r.at(key, index, error) }
}
const SetelemListElemAttrs_NAMES: Readonly<Record<number, string>> = {"1":"elem"}
function decodeSetelemListElemAttrs(view: ByteView, position: number, end: number): SetelemListElemAttrs {
  const u16 = view.u16
  let v0: (SetelemAttrs)[] | undefined
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
        case 1: (v0 ??= []).push(decodeSetelemAttrs(view, at, stop)); continue
      }
      unknown = r.keep(unknown, view, p, length)
    }
    type = -1
    if (p < end) r.leftover(p, end)
  } catch (error) { r.inAttribute(SetelemListElemAttrs_NAMES, type, p, error) }
  return {
    elem: v0,
    unknownAttributes: unknown,
  }
}
function encodeSetelemListElemAttrs(w: Writer, value: any): void {
  r.expectObject(value, "setelem-list-elem-attrs")
  let key = ''
  let index = -1
  try {
    for (key in value) {
      const item = value[key]
      if (item === undefined) continue
      switch (key) {
        case "elem": { r.expectArray(item); const list = item as readonly any[]; for (let i = 0; i < list.length; i++) { index = i; const item = list[i]; { const nest = w.startNest(1); encodeSetelemAttrs(w, item); w.endNest(nest) } } index = -1; }; break
        case "unknownAttributes": r.writeUnknown(w, item); break
        default: r.unknownKey("setelem-list-elem-attrs", ["elem"])
      }
    }
  } catch (error) { r.at(key, index, error) }
}
const FlowtableHookAttrs_NAMES: Readonly<Record<number, string>> = {"1":"num","2":"priority","3":"devs"}
function decodeFlowtableHookAttrs(view: ByteView, position: number, end: number): FlowtableHookAttrs {
  const u16 = view.u16
  const { data } = view
  let v0: number | undefined
  let v1: number | undefined
  let v2: HookDevAttrs | undefined
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
        case 3: v2 = decodeHookDevAttrs(view, at, stop); continue
      }
      unknown = r.keep(unknown, view, p, length)
    }
    type = -1
    if (p < end) r.leftover(p, end)
  } catch (error) { r.inAttribute(FlowtableHookAttrs_NAMES, type, p, error) }
  return {
    num: v0,
    priority: v1,
    devs: v2,
    unknownAttributes: unknown,
  }
}
function encodeFlowtableHookAttrs(w: Writer, value: any): void {
  r.expectObject(value, "flowtable-hook-attrs")
  let key = ''
  try {
    for (key in value) {
      const item = value[key]
      if (item === undefined) continue
      switch (key) {
        case "num": w.u32(1, item, false); break
        case "priority": w.u32(2, item, false); break
        case "devs": { const nest = w.startNest(3); encodeHookDevAttrs(w, item); w.endNest(nest) }; break
        case "unknownAttributes": r.writeUnknown(w, item); break
        default: r.unknownKey("flowtable-hook-attrs", ["num","priority","devs"])
      }
    }
  } catch (error) { r.at(key, -1, error) }
}
const DataAttrs_NAMES: Readonly<Record<number, string>> = {"1":"value","2":"verdict"}
function decodeDataAttrs(view: ByteView, position: number, end: number): DataAttrs {
  const u16 = view.u16
  const { u8 } = view
  let v0: Uint8Array | undefined
  let v1: VerdictAttrs | undefined
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
        case 2: v1 = decodeVerdictAttrs(view, at, stop); continue
      }
      unknown = r.keep(unknown, view, p, length)
    }
    type = -1
    if (p < end) r.leftover(p, end)
  } catch (error) { r.inAttribute(DataAttrs_NAMES, type, p, error) }
  return {
    value: v0,
    verdict: v1,
    unknownAttributes: unknown,
  }
}
function encodeDataAttrs(w: Writer, value: any): void {
  r.expectObject(value, "data-attrs")
  let key = ''
  try {
    for (key in value) {
      const item = value[key]
      if (item === undefined) continue
      switch (key) {
        case "value": r.writeBytes(w, 1, item); break
        case "verdict": { const nest = w.startNest(2); encodeVerdictAttrs(w, item); w.endNest(nest) }; break
        case "unknownAttributes": r.writeUnknown(w, item); break
        default: r.unknownKey("data-attrs", ["value","verdict"])
      }
    }
  } catch (error) { r.at(key, -1, error) }
}
const HookDevAttrs_NAMES: Readonly<Record<number, string>> = {"1":"name"}
function decodeHookDevAttrs(view: ByteView, position: number, end: number): HookDevAttrs {
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
        case 1: (v0 ??= []).push(r.decodeText(u8, at, stop)); continue
      }
      unknown = r.keep(unknown, view, p, length)
    }
    type = -1
    if (p < end) r.leftover(p, end)
  } catch (error) { r.inAttribute(HookDevAttrs_NAMES, type, p, error) }
  return {
    name: v0,
    unknownAttributes: unknown,
  }
}
function encodeHookDevAttrs(w: Writer, value: any): void {
  r.expectObject(value, "hook-dev-attrs")
  let key = ''
  let index = -1
  try {
    for (key in value) {
      const item = value[key]
      if (item === undefined) continue
      switch (key) {
        case "name": { r.expectArray(item); const list = item as readonly any[]; for (let i = 0; i < list.length; i++) { index = i; const item = list[i]; r.writeString(w, 1, item) } index = -1; }; break
        case "unknownAttributes": r.writeUnknown(w, item); break
        default: r.unknownKey("hook-dev-attrs", ["name"])
      }
    }
  } catch (error) { r.at(key, index, error) }
}
const SetDescConcatAttrs_NAMES: Readonly<Record<number, string>> = {"1":"elem"}
function decodeSetDescConcatAttrs(view: ByteView, position: number, end: number): SetDescConcatAttrs {
  const u16 = view.u16
  let v0: SetFieldAttrs | undefined
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
        case 1: v0 = decodeSetFieldAttrs(view, at, stop); continue
      }
      unknown = r.keep(unknown, view, p, length)
    }
    type = -1
    if (p < end) r.leftover(p, end)
  } catch (error) { r.inAttribute(SetDescConcatAttrs_NAMES, type, p, error) }
  return {
    elem: v0,
    unknownAttributes: unknown,
  }
}
function encodeSetDescConcatAttrs(w: Writer, value: any): void {
  r.expectObject(value, "set-desc-concat-attrs")
  let key = ''
  try {
    for (key in value) {
      const item = value[key]
      if (item === undefined) continue
      switch (key) {
        case "elem": { const nest = w.startNest(1); encodeSetFieldAttrs(w, item); w.endNest(nest) }; break
        case "unknownAttributes": r.writeUnknown(w, item); break
        default: r.unknownKey("set-desc-concat-attrs", ["elem"])
      }
    }
  } catch (error) { r.at(key, -1, error) }
}
const SET_ELEM_FLAGS_BITS: ReadonlyMap<string, number | bigint> = new Map<string, number | bigint>([["interval-end", 1], ["catchall", 2]])
const SET_ELEM_FLAGS_FLAGS = r.flagsDecoder([...SET_ELEM_FLAGS_BITS])
const SetelemAttrs_NAMES: Readonly<Record<number, string>> = {"1":"key","2":"data","3":"flags","4":"timeout","5":"expiration","6":"userdata","7":"expr","9":"objref","10":"key-end","11":"expressions"}
function decodeSetelemAttrs(view: ByteView, position: number, end: number): SetelemAttrs {
  const u16 = view.u16
  const { u8, data } = view
  let v0: DataAttrs | undefined
  let v1: DataAttrs | undefined
  let v2: readonly SetElemFlags[] | undefined
  let v3: bigint | undefined
  let v4: bigint | undefined
  let v5: Uint8Array | undefined
  let v6: ExprAttrs | undefined
  let v7: string | undefined
  let v8: DataAttrs | undefined
  let v9: ExprListAttrs | undefined
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
        case 1: case 2: case 10: { const item = decodeDataAttrs(view, at, stop); switch (type) { case 1: v0 = item; continue; case 2: v1 = item; continue; default: v8 = item; continue } }
        case 3: if (length === 8) { v2 = SET_ELEM_FLAGS_FLAGS(data.getUint32(at, false)); continue } break
        case 4: case 5: if (length === 12) { const item = r.u64(view, at, LE); switch (type) { case 4: v3 = item; continue; default: v4 = item; continue } } break
        case 6: v5 = r.bytes(u8, at, stop); continue
        case 7: v6 = decodeExprAttrs(view, at, stop); continue
        case 9: v7 = r.decodeText(u8, at, stop); continue
        case 11: v9 = decodeExprListAttrs(view, at, stop); continue
        case 8: continue
      }
      unknown = r.keep(unknown, view, p, length)
    }
    type = -1
    if (p < end) r.leftover(p, end)
  } catch (error) { r.inAttribute(SetelemAttrs_NAMES, type, p, error) }
  return {
    key: v0,
    data: v1,
    flags: v2,
    timeout: v3,
    expiration: v4,
    userdata: v5,
    expr: v6,
    objref: v7,
    keyEnd: v8,
    expressions: v9,
    unknownAttributes: unknown,
  }
}
function encodeSetelemAttrs(w: Writer, value: any): void {
  r.expectObject(value, "setelem-attrs")
  let key = ''
  try {
    for (key in value) {
      const item = value[key]
      if (item === undefined) continue
      switch (key) {
        case "key": { const nest = w.startNest(1); encodeDataAttrs(w, item); w.endNest(nest) }; break
        case "data": { const nest = w.startNest(2); encodeDataAttrs(w, item); w.endNest(nest) }; break
        case "flags": w.u32(3, Number(r.flagBits(SET_ELEM_FLAGS_BITS, item)), false); break
        case "timeout": w.u64(4, item); break
        case "expiration": w.u64(5, item); break
        case "userdata": r.writeBytes(w, 6, item); break
        case "expr": { const nest = w.startNest(7); encodeExprAttrs(w, item); w.endNest(nest) }; break
        case "objref": r.writeString(w, 9, item); break
        case "keyEnd": { const nest = w.startNest(10); encodeDataAttrs(w, item); w.endNest(nest) }; break
        case "expressions": { const nest = w.startNest(11); encodeExprListAttrs(w, item); w.endNest(nest) }; break
        case "unknownAttributes": r.writeUnknown(w, item); break
        default: r.unknownKey("setelem-attrs", ["key","data","flags","timeout","expiration","userdata","expr","objref","keyEnd","expressions"])
      }
    }
  } catch (error) { r.at(key, -1, error) }
}
const VERDICT_CODE_NUMBERS: ReadonlyMap<string, number | bigint> = new Map<string, number | bigint>([["continue", 4294967295], ["break", 4294967294], ["jump", 4294967293], ["goto", 4294967292], ["return", 4294967291], ["drop", 0], ["accept", 1], ["stolen", 2], ["queue", 3], ["repeat", 4]])
const VERDICT_CODE_NAMES: Readonly<Record<number | string, VerdictCode>> = { 4294967295: "continue", 4294967294: "break", 4294967293: "jump", 4294967292: "goto", 4294967291: "return", 0: "drop", 1: "accept", 2: "stolen", 3: "queue", 4: "repeat" }
const VerdictAttrs_NAMES: Readonly<Record<number, string>> = {"1":"code","2":"chain","3":"chain-id"}
function decodeVerdictAttrs(view: ByteView, position: number, end: number): VerdictAttrs {
  const u16 = view.u16
  const { u8, data } = view
  let v0: VerdictCode | undefined
  let v1: string | undefined
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
        case 1: if (length === 8) { v0 = (VERDICT_CODE_NAMES[data.getUint32(at, false)] ?? data.getUint32(at, false)); continue } break
        case 2: v1 = r.decodeText(u8, at, stop); continue
        case 3: if (length === 8) { v2 = data.getUint32(at, false); continue } break
      }
      unknown = r.keep(unknown, view, p, length)
    }
    type = -1
    if (p < end) r.leftover(p, end)
  } catch (error) { r.inAttribute(VerdictAttrs_NAMES, type, p, error) }
  return {
    code: v0,
    chain: v1,
    chainId: v2,
    unknownAttributes: unknown,
  }
}
function encodeVerdictAttrs(w: Writer, value: any): void {
  r.expectObject(value, "verdict-attrs")
  let key = ''
  try {
    for (key in value) {
      const item = value[key]
      if (item === undefined) continue
      switch (key) {
        case "code": w.u32(1, r.enumNumber(VERDICT_CODE_NUMBERS, item), false); break
        case "chain": r.writeString(w, 2, item); break
        case "chainId": w.u32(3, item, false); break
        case "unknownAttributes": r.writeUnknown(w, item); break
        default: r.unknownKey("verdict-attrs", ["code","chain","chainId"])
      }
    }
  } catch (error) { r.at(key, -1, error) }
}
const SetFieldAttrs_NAMES: Readonly<Record<number, string>> = {"1":"len"}
function decodeSetFieldAttrs(view: ByteView, position: number, end: number): SetFieldAttrs {
  const u16 = view.u16
  const { data } = view
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
        case 1: if (length === 8) { v0 = data.getUint32(at, false); continue } break
      }
      unknown = r.keep(unknown, view, p, length)
    }
    type = -1
    if (p < end) r.leftover(p, end)
  } catch (error) { r.inAttribute(SetFieldAttrs_NAMES, type, p, error) }
  return {
    len: v0,
    unknownAttributes: unknown,
  }
}
function encodeSetFieldAttrs(w: Writer, value: any): void {
  r.expectObject(value, "set-field-attrs")
  let key = ''
  try {
    for (key in value) {
      const item = value[key]
      if (item === undefined) continue
      switch (key) {
        case "len": w.u32(1, item, false); break
        case "unknownAttributes": r.writeUnknown(w, item); break
        default: r.unknownKey("set-field-attrs", ["len"])
      }
    }
  } catch (error) { r.at(key, -1, error) }
}

/** The family nftables. */
export const nftables: Family<NftablesOperations, NftablesEvents> = {
  name: "nftables",
  protocol: 12,
  generic: false,
  version: 1,
  groups: { "mgmt": undefined },
  operations: {
    "getcompat": {
      name: "getcompat",
      do: { request: 2816, reply: 2816, encodeRequest: encodeNfgenmsgCompatAttrs, decodeRequest: decodeNfgenmsgCompatAttrs, encodeReply: encodeNfgenmsgCompatAttrs, decodeReply: decodeNfgenmsgCompatAttrs },
      dump: { request: 2816, reply: 2816, encodeRequest: encodeNfgenmsgCompatAttrs, decodeRequest: decodeNfgenmsgCompatAttrs, encodeReply: encodeNfgenmsgCompatAttrs, decodeReply: decodeNfgenmsgCompatAttrs },
    },
    "batchBegin": {
      name: "batch-begin",
      do: { request: 16, reply: 16, encodeRequest: encodeNfgenmsgBatchAttrs, decodeRequest: decodeNfgenmsgBatchAttrs, encodeReply: encodeNfgenmsgBatchAttrs, decodeReply: decodeNfgenmsgBatchAttrs },
    },
    "batchEnd": {
      name: "batch-end",
      do: { request: 17, reply: undefined, encodeRequest: encodeNfgenmsgBatchAttrs, decodeRequest: decodeNfgenmsgBatchAttrs, encodeReply: encodeNfgenmsgBatchAttrs, decodeReply: decodeNfgenmsgBatchAttrs },
    },
    "newtable": {
      name: "newtable",
      do: { request: 2560, reply: undefined, encodeRequest: encodeNfgenmsgTableAttrs, decodeRequest: decodeNfgenmsgTableAttrs, encodeReply: encodeNfgenmsgTableAttrs, decodeReply: decodeNfgenmsgTableAttrs },
    },
    "gettable": {
      name: "gettable",
      do: { request: 2561, reply: 2560, encodeRequest: encodeNfgenmsgTableAttrs, decodeRequest: decodeNfgenmsgTableAttrs, encodeReply: encodeNfgenmsgTableAttrs, decodeReply: decodeNfgenmsgTableAttrs },
      dump: { request: 2561, reply: 2560, encodeRequest: encodeNfgenmsgTableAttrs, decodeRequest: decodeNfgenmsgTableAttrs, encodeReply: encodeNfgenmsgTableAttrs, decodeReply: decodeNfgenmsgTableAttrs },
    },
    "deltable": {
      name: "deltable",
      do: { request: 2562, reply: undefined, encodeRequest: encodeNfgenmsgTableAttrs, decodeRequest: decodeNfgenmsgTableAttrs, encodeReply: encodeNfgenmsgTableAttrs, decodeReply: decodeNfgenmsgTableAttrs },
    },
    "destroytable": {
      name: "destroytable",
      do: { request: 2586, reply: undefined, encodeRequest: encodeNfgenmsgTableAttrs, decodeRequest: decodeNfgenmsgTableAttrs, encodeReply: encodeNfgenmsgTableAttrs, decodeReply: decodeNfgenmsgTableAttrs },
    },
    "newchain": {
      name: "newchain",
      do: { request: 2563, reply: undefined, encodeRequest: encodeNfgenmsgChainAttrs, decodeRequest: decodeNfgenmsgChainAttrs, encodeReply: encodeNfgenmsgChainAttrs, decodeReply: decodeNfgenmsgChainAttrs },
    },
    "getchain": {
      name: "getchain",
      do: { request: 2564, reply: 2563, encodeRequest: encodeNfgenmsgChainAttrs, decodeRequest: decodeNfgenmsgChainAttrs, encodeReply: encodeNfgenmsgChainAttrs, decodeReply: decodeNfgenmsgChainAttrs },
      dump: { request: 2564, reply: 2563, encodeRequest: encodeNfgenmsgChainAttrs, decodeRequest: decodeNfgenmsgChainAttrs, encodeReply: encodeNfgenmsgChainAttrs, decodeReply: decodeNfgenmsgChainAttrs },
    },
    "delchain": {
      name: "delchain",
      do: { request: 2565, reply: undefined, encodeRequest: encodeNfgenmsgChainAttrs, decodeRequest: decodeNfgenmsgChainAttrs, encodeReply: encodeNfgenmsgChainAttrs, decodeReply: decodeNfgenmsgChainAttrs },
    },
    "destroychain": {
      name: "destroychain",
      do: { request: 2587, reply: undefined, encodeRequest: encodeNfgenmsgChainAttrs, decodeRequest: decodeNfgenmsgChainAttrs, encodeReply: encodeNfgenmsgChainAttrs, decodeReply: decodeNfgenmsgChainAttrs },
    },
    "newrule": {
      name: "newrule",
      do: { request: 2566, reply: undefined, encodeRequest: encodeNfgenmsgRuleAttrs, decodeRequest: decodeNfgenmsgRuleAttrs, encodeReply: encodeNfgenmsgRuleAttrs, decodeReply: decodeNfgenmsgRuleAttrs },
    },
    "getrule": {
      name: "getrule",
      do: { request: 2567, reply: 2566, encodeRequest: encodeNfgenmsgRuleAttrs, decodeRequest: decodeNfgenmsgRuleAttrs, encodeReply: encodeNfgenmsgRuleAttrs, decodeReply: decodeNfgenmsgRuleAttrs },
      dump: { request: 2567, reply: 2566, encodeRequest: encodeNfgenmsgRuleAttrs, decodeRequest: decodeNfgenmsgRuleAttrs, encodeReply: encodeNfgenmsgRuleAttrs, decodeReply: decodeNfgenmsgRuleAttrs },
    },
    "getruleReset": {
      name: "getrule-reset",
      do: { request: 2585, reply: 2566, encodeRequest: encodeNfgenmsgRuleAttrs, decodeRequest: decodeNfgenmsgRuleAttrs, encodeReply: encodeNfgenmsgRuleAttrs, decodeReply: decodeNfgenmsgRuleAttrs },
      dump: { request: 2585, reply: 2566, encodeRequest: encodeNfgenmsgRuleAttrs, decodeRequest: decodeNfgenmsgRuleAttrs, encodeReply: encodeNfgenmsgRuleAttrs, decodeReply: decodeNfgenmsgRuleAttrs },
    },
    "delrule": {
      name: "delrule",
      do: { request: 2568, reply: undefined, encodeRequest: encodeNfgenmsgRuleAttrs, decodeRequest: decodeNfgenmsgRuleAttrs, encodeReply: encodeNfgenmsgRuleAttrs, decodeReply: decodeNfgenmsgRuleAttrs },
    },
    "destroyrule": {
      name: "destroyrule",
      do: { request: 2588, reply: undefined, encodeRequest: encodeNfgenmsgRuleAttrs, decodeRequest: decodeNfgenmsgRuleAttrs, encodeReply: encodeNfgenmsgRuleAttrs, decodeReply: decodeNfgenmsgRuleAttrs },
    },
    "newset": {
      name: "newset",
      do: { request: 2569, reply: undefined, encodeRequest: encodeNfgenmsgSetAttrs, decodeRequest: decodeNfgenmsgSetAttrs, encodeReply: encodeNfgenmsgSetAttrs, decodeReply: decodeNfgenmsgSetAttrs },
    },
    "getset": {
      name: "getset",
      do: { request: 2570, reply: 2569, encodeRequest: encodeNfgenmsgSetAttrs, decodeRequest: decodeNfgenmsgSetAttrs, encodeReply: encodeNfgenmsgSetAttrs, decodeReply: decodeNfgenmsgSetAttrs },
      dump: { request: 2570, reply: 2569, encodeRequest: encodeNfgenmsgSetAttrs, decodeRequest: decodeNfgenmsgSetAttrs, encodeReply: encodeNfgenmsgSetAttrs, decodeReply: decodeNfgenmsgSetAttrs },
    },
    "delset": {
      name: "delset",
      do: { request: 2571, reply: undefined, encodeRequest: encodeNfgenmsgSetAttrs, decodeRequest: decodeNfgenmsgSetAttrs, encodeReply: encodeNfgenmsgSetAttrs, decodeReply: decodeNfgenmsgSetAttrs },
    },
    "destroyset": {
      name: "destroyset",
      do: { request: 2589, reply: undefined, encodeRequest: encodeNfgenmsgSetAttrs, decodeRequest: decodeNfgenmsgSetAttrs, encodeReply: encodeNfgenmsgSetAttrs, decodeReply: decodeNfgenmsgSetAttrs },
    },
    "newsetelem": {
      name: "newsetelem",
      do: { request: 2572, reply: undefined, encodeRequest: encodeNfgenmsgSetelemListAttrs, decodeRequest: decodeNfgenmsgSetelemListAttrs, encodeReply: encodeNfgenmsgSetelemListAttrs, decodeReply: decodeNfgenmsgSetelemListAttrs },
    },
    "getsetelem": {
      name: "getsetelem",
      do: { request: 2573, reply: 2572, encodeRequest: encodeNfgenmsgSetelemListAttrs, decodeRequest: decodeNfgenmsgSetelemListAttrs, encodeReply: encodeNfgenmsgSetelemListAttrs, decodeReply: decodeNfgenmsgSetelemListAttrs },
      dump: { request: 2573, reply: 2572, encodeRequest: encodeNfgenmsgSetelemListAttrs, decodeRequest: decodeNfgenmsgSetelemListAttrs, encodeReply: encodeNfgenmsgSetelemListAttrs, decodeReply: decodeNfgenmsgSetelemListAttrs },
    },
    "getsetelemReset": {
      name: "getsetelem-reset",
      do: { request: 2593, reply: 2572, encodeRequest: encodeNfgenmsgSetelemListAttrs, decodeRequest: decodeNfgenmsgSetelemListAttrs, encodeReply: encodeNfgenmsgSetelemListAttrs, decodeReply: decodeNfgenmsgSetelemListAttrs },
      dump: { request: 2593, reply: 2572, encodeRequest: encodeNfgenmsgSetelemListAttrs, decodeRequest: decodeNfgenmsgSetelemListAttrs, encodeReply: encodeNfgenmsgSetelemListAttrs, decodeReply: decodeNfgenmsgSetelemListAttrs },
    },
    "delsetelem": {
      name: "delsetelem",
      do: { request: 2574, reply: undefined, encodeRequest: encodeNfgenmsgSetelemListAttrs, decodeRequest: decodeNfgenmsgSetelemListAttrs, encodeReply: encodeNfgenmsgSetelemListAttrs, decodeReply: decodeNfgenmsgSetelemListAttrs },
    },
    "destroysetelem": {
      name: "destroysetelem",
      do: { request: 2590, reply: undefined, encodeRequest: encodeNfgenmsgSetelemListAttrs, decodeRequest: decodeNfgenmsgSetelemListAttrs, encodeReply: encodeNfgenmsgSetelemListAttrs, decodeReply: decodeNfgenmsgSetelemListAttrs },
    },
    "getgen": {
      name: "getgen",
      do: { request: 2576, reply: 2575, encodeRequest: encodeNfgenmsgGenAttrs, decodeRequest: decodeNfgenmsgGenAttrs, encodeReply: encodeNfgenmsgGenAttrs, decodeReply: decodeNfgenmsgGenAttrs },
      dump: { request: 2576, reply: 2575, encodeRequest: encodeNfgenmsgGenAttrs, decodeRequest: decodeNfgenmsgGenAttrs, encodeReply: encodeNfgenmsgGenAttrs, decodeReply: decodeNfgenmsgGenAttrs },
    },
    "newobj": {
      name: "newobj",
      do: { request: 2578, reply: undefined, encodeRequest: encodeNfgenmsgObjAttrs, decodeRequest: decodeNfgenmsgObjAttrs, encodeReply: encodeNfgenmsgObjAttrs, decodeReply: decodeNfgenmsgObjAttrs },
    },
    "getobj": {
      name: "getobj",
      do: { request: 2579, reply: 2578, encodeRequest: encodeNfgenmsgObjAttrs, decodeRequest: decodeNfgenmsgObjAttrs, encodeReply: encodeNfgenmsgObjAttrs, decodeReply: decodeNfgenmsgObjAttrs },
      dump: { request: 2579, reply: 2578, encodeRequest: encodeNfgenmsgObjAttrs, decodeRequest: decodeNfgenmsgObjAttrs, encodeReply: encodeNfgenmsgObjAttrs, decodeReply: decodeNfgenmsgObjAttrs },
    },
    "delobj": {
      name: "delobj",
      do: { request: 2580, reply: undefined, encodeRequest: encodeNfgenmsgObjAttrs, decodeRequest: decodeNfgenmsgObjAttrs, encodeReply: encodeNfgenmsgObjAttrs, decodeReply: decodeNfgenmsgObjAttrs },
    },
    "destroyobj": {
      name: "destroyobj",
      do: { request: 2591, reply: undefined, encodeRequest: encodeNfgenmsgObjAttrs, decodeRequest: decodeNfgenmsgObjAttrs, encodeReply: encodeNfgenmsgObjAttrs, decodeReply: decodeNfgenmsgObjAttrs },
    },
    "newflowtable": {
      name: "newflowtable",
      do: { request: 2582, reply: undefined, encodeRequest: encodeNfgenmsgFlowtableAttrs, decodeRequest: decodeNfgenmsgFlowtableAttrs, encodeReply: encodeNfgenmsgFlowtableAttrs, decodeReply: decodeNfgenmsgFlowtableAttrs },
    },
    "getflowtable": {
      name: "getflowtable",
      do: { request: 2583, reply: 2582, encodeRequest: encodeNfgenmsgFlowtableAttrs, decodeRequest: decodeNfgenmsgFlowtableAttrs, encodeReply: encodeNfgenmsgFlowtableAttrs, decodeReply: decodeNfgenmsgFlowtableAttrs },
      dump: { request: 2583, reply: 2582, encodeRequest: encodeNfgenmsgFlowtableAttrs, decodeRequest: decodeNfgenmsgFlowtableAttrs, encodeReply: encodeNfgenmsgFlowtableAttrs, decodeReply: decodeNfgenmsgFlowtableAttrs },
    },
    "delflowtable": {
      name: "delflowtable",
      do: { request: 2584, reply: undefined, encodeRequest: encodeNfgenmsgFlowtableAttrs, decodeRequest: decodeNfgenmsgFlowtableAttrs, encodeReply: encodeNfgenmsgFlowtableAttrs, decodeReply: decodeNfgenmsgFlowtableAttrs },
    },
    "destroyflowtable": {
      name: "destroyflowtable",
      do: { request: 2592, reply: undefined, encodeRequest: encodeNfgenmsgFlowtableAttrs, decodeRequest: decodeNfgenmsgFlowtableAttrs, encodeReply: encodeNfgenmsgFlowtableAttrs, decodeReply: decodeNfgenmsgFlowtableAttrs },
    },
  },
  events: {
    17: { name: "batchEnd", decode: decodeNfgenmsgBatchAttrs, encode: encodeNfgenmsgBatchAttrs },
    2560: { name: "newtable", decode: decodeNfgenmsgTableAttrs, encode: encodeNfgenmsgTableAttrs },
    2562: { name: "deltable", decode: decodeNfgenmsgTableAttrs, encode: encodeNfgenmsgTableAttrs },
    2586: { name: "destroytable", decode: decodeNfgenmsgTableAttrs, encode: encodeNfgenmsgTableAttrs },
    2563: { name: "newchain", decode: decodeNfgenmsgChainAttrs, encode: encodeNfgenmsgChainAttrs },
    2565: { name: "delchain", decode: decodeNfgenmsgChainAttrs, encode: encodeNfgenmsgChainAttrs },
    2587: { name: "destroychain", decode: decodeNfgenmsgChainAttrs, encode: encodeNfgenmsgChainAttrs },
    2566: { name: "newrule", decode: decodeNfgenmsgRuleAttrs, encode: encodeNfgenmsgRuleAttrs },
    2568: { name: "delrule", decode: decodeNfgenmsgRuleAttrs, encode: encodeNfgenmsgRuleAttrs },
    2588: { name: "destroyrule", decode: decodeNfgenmsgRuleAttrs, encode: encodeNfgenmsgRuleAttrs },
    2569: { name: "newset", decode: decodeNfgenmsgSetAttrs, encode: encodeNfgenmsgSetAttrs },
    2571: { name: "delset", decode: decodeNfgenmsgSetAttrs, encode: encodeNfgenmsgSetAttrs },
    2589: { name: "destroyset", decode: decodeNfgenmsgSetAttrs, encode: encodeNfgenmsgSetAttrs },
    2572: { name: "newsetelem", decode: decodeNfgenmsgSetelemListAttrs, encode: encodeNfgenmsgSetelemListAttrs },
    2574: { name: "delsetelem", decode: decodeNfgenmsgSetelemListAttrs, encode: encodeNfgenmsgSetelemListAttrs },
    2590: { name: "destroysetelem", decode: decodeNfgenmsgSetelemListAttrs, encode: encodeNfgenmsgSetelemListAttrs },
    2578: { name: "newobj", decode: decodeNfgenmsgObjAttrs, encode: encodeNfgenmsgObjAttrs },
    2580: { name: "delobj", decode: decodeNfgenmsgObjAttrs, encode: encodeNfgenmsgObjAttrs },
    2591: { name: "destroyobj", decode: decodeNfgenmsgObjAttrs, encode: encodeNfgenmsgObjAttrs },
    2582: { name: "newflowtable", decode: decodeNfgenmsgFlowtableAttrs, encode: encodeNfgenmsgFlowtableAttrs },
    2584: { name: "delflowtable", decode: decodeNfgenmsgFlowtableAttrs, encode: encodeNfgenmsgFlowtableAttrs },
    2592: { name: "destroyflowtable", decode: decodeNfgenmsgFlowtableAttrs, encode: encodeNfgenmsgFlowtableAttrs },
  },
  spec: model,
}

function model(): Spec {
  return {
    name: "nftables",
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
        kind: "enum",
        name: "meta-keys",
        entries: [
          { name: "len", value: 0 },
          { name: "protocol", value: 1 },
          { name: "priority", value: 2 },
          { name: "mark", value: 3 },
          { name: "iif", value: 4 },
          { name: "oif", value: 5 },
          { name: "iifname", value: 6 },
          { name: "oifname", value: 7 },
          { name: "iftype", value: 8 },
          { name: "oiftype", value: 9 },
          { name: "skuid", value: 10 },
          { name: "skgid", value: 11 },
          { name: "nftrace", value: 12 },
          { name: "rtclassid", value: 13 },
          { name: "secmark", value: 14 },
          { name: "nfproto", value: 15 },
          { name: "l4-proto", value: 16 },
          { name: "bri-iifname", value: 17 },
          { name: "bri-oifname", value: 18 },
          { name: "pkttype", value: 19 },
          { name: "cpu", value: 20 },
          { name: "iifgroup", value: 21 },
          { name: "oifgroup", value: 22 },
          { name: "cgroup", value: 23 },
          { name: "prandom", value: 24 },
          { name: "secpath", value: 25 },
          { name: "iifkind", value: 26 },
          { name: "oifkind", value: 27 },
          { name: "bri-iifpvid", value: 28 },
          { name: "bri-iifvproto", value: 29 },
          { name: "time-ns", value: 30 },
          { name: "time-day", value: 31 },
          { name: "time-hour", value: 32 },
          { name: "sdif", value: 33 },
          { name: "sdifname", value: 34 },
          { name: "bri-broute", value: 35 },
        ],
      },
      {
        kind: "enum",
        name: "bitwise-ops",
        entries: [
          { name: "mask-xor", value: 0 },
          { name: "lshift", value: 1 },
          { name: "rshift", value: 2 },
          { name: "and", value: 3 },
          { name: "or", value: 4 },
          { name: "xor", value: 5 },
        ],
      },
      {
        kind: "enum",
        name: "cmp-ops",
        entries: [
          { name: "eq", value: 0 },
          { name: "neq", value: 1 },
          { name: "lt", value: 2 },
          { name: "lte", value: 3 },
          { name: "gt", value: 4 },
          { name: "gte", value: 5 },
        ],
      },
      {
        kind: "enum",
        name: "object-type",
        entries: [
          { name: "unspec", value: 0 },
          { name: "counter", value: 1 },
          { name: "quota", value: 2 },
          { name: "ct-helper", value: 3 },
          { name: "limit", value: 4 },
          { name: "connlimit", value: 5 },
          { name: "tunnel", value: 6 },
          { name: "ct-timeout", value: 7 },
          { name: "secmark", value: 8 },
          { name: "ct-expect", value: 9 },
          { name: "synproxy", value: 10 },
        ],
      },
      {
        kind: "flags",
        name: "nat-range-flags",
        entries: [
          { name: "map-ips", value: 1 },
          { name: "proto-specified", value: 2 },
          { name: "proto-random", value: 4 },
          { name: "persistent", value: 8 },
          { name: "proto-random-fully", value: 16 },
          { name: "proto-offset", value: 32 },
          { name: "netmap", value: 64 },
        ],
      },
      {
        kind: "flags",
        name: "table-flags",
        entries: [
          { name: "dormant", value: 1 },
          { name: "owner", value: 2 },
          { name: "persist", value: 4 },
        ],
      },
      {
        kind: "flags",
        name: "chain-flags",
        entries: [
          { name: "base", value: 1 },
          { name: "hw-offload", value: 2 },
          { name: "binding", value: 4 },
        ],
      },
      {
        kind: "flags",
        name: "set-flags",
        entries: [
          { name: "anonymous", value: 1 },
          { name: "constant", value: 2 },
          { name: "interval", value: 4 },
          { name: "map", value: 8 },
          { name: "timeout", value: 16 },
          { name: "eval", value: 32 },
          { name: "object", value: 64 },
          { name: "concat", value: 128 },
          { name: "expr", value: 256 },
        ],
      },
      {
        kind: "flags",
        name: "set-elem-flags",
        entries: [
          { name: "interval-end", value: 1 },
          { name: "catchall", value: 2 },
        ],
      },
      {
        kind: "flags",
        name: "lookup-flags",
        entries: [
          { name: "invert", value: 1 },
        ],
      },
      {
        kind: "enum",
        name: "ct-keys",
        entries: [
          { name: "state", value: 0 },
          { name: "direction", value: 1 },
          { name: "status", value: 2 },
          { name: "mark", value: 3 },
          { name: "secmark", value: 4 },
          { name: "expiration", value: 5 },
          { name: "helper", value: 6 },
          { name: "l3protocol", value: 7 },
          { name: "src", value: 8 },
          { name: "dst", value: 9 },
          { name: "protocol", value: 10 },
          { name: "proto-src", value: 11 },
          { name: "proto-dst", value: 12 },
          { name: "labels", value: 13 },
          { name: "pkts", value: 14 },
          { name: "bytes", value: 15 },
          { name: "avgpkt", value: 16 },
          { name: "zone", value: 17 },
          { name: "eventmask", value: 18 },
          { name: "src-ip", value: 19 },
          { name: "dst-ip", value: 20 },
          { name: "src-ip6", value: 21 },
          { name: "dst-ip6", value: 22 },
          { name: "ct-id", value: 23 },
        ],
      },
      {
        kind: "enum",
        name: "ct-direction",
        entries: [
          { name: "original", value: 0 },
          { name: "reply", value: 1 },
        ],
      },
      {
        kind: "flags",
        name: "quota-flags",
        entries: [
          { name: "invert", value: 1 },
          { name: "depleted", value: 2 },
        ],
      },
      {
        kind: "enum",
        name: "verdict-code",
        entries: [
          { name: "continue", value: 4294967295 },
          { name: "break", value: 4294967294 },
          { name: "jump", value: 4294967293 },
          { name: "goto", value: 4294967292 },
          { name: "return", value: 4294967291 },
          { name: "drop", value: 0 },
          { name: "accept", value: 1 },
          { name: "stolen", value: 2 },
          { name: "queue", value: 3 },
          { name: "repeat", value: 4 },
        ],
      },
      {
        kind: "enum",
        name: "fib-result",
        entries: [
          { name: "oif", value: 1 },
          { name: "oifname", value: 2 },
          { name: "addrtype", value: 3 },
        ],
        valueStart: 1,
      },
      {
        kind: "flags",
        name: "fib-flags",
        entries: [
          { name: "saddr", value: 1 },
          { name: "daddr", value: 2 },
          { name: "mark", value: 4 },
          { name: "iif", value: 8 },
          { name: "oif", value: 16 },
          { name: "present", value: 32 },
        ],
      },
      {
        kind: "enum",
        name: "reject-types",
        entries: [
          { name: "icmp-unreach", value: 0 },
          { name: "tcp-rst", value: 1 },
          { name: "icmpx-unreach", value: 2 },
        ],
      },
      {
        kind: "enum",
        name: "reject-inet-code",
        entries: [
          { name: "icmpx-no-route", value: 0 },
          { name: "icmpx-port-unreach", value: 1 },
          { name: "icmpx-host-unreach", value: 2 },
          { name: "icmpx-admin-prohibited", value: 3 },
        ],
      },
      {
        kind: "enum",
        name: "payload-base",
        entries: [
          { name: "link-layer-header", value: 0 },
          { name: "network-header", value: 1 },
          { name: "transport-header", value: 2 },
          { name: "inner-header", value: 3 },
          { name: "tun-header", value: 4 },
        ],
      },
      {
        kind: "enum",
        name: "range-ops",
        entries: [
          { name: "eq", value: 0 },
          { name: "neq", value: 1 },
        ],
      },
      {
        kind: "enum",
        name: "registers",
        entries: [
          { name: "reg-verdict", value: 0 },
          { name: "reg-1", value: 1 },
          { name: "reg-2", value: 2 },
          { name: "reg-3", value: 3 },
          { name: "reg-4", value: 4 },
          { name: "reg32-00", value: 8 },
          { name: "reg32-01", value: 9 },
          { name: "reg32-02", value: 10 },
          { name: "reg32-03", value: 11 },
          { name: "reg32-04", value: 12 },
          { name: "reg32-05", value: 13 },
          { name: "reg32-06", value: 14 },
          { name: "reg32-07", value: 15 },
          { name: "reg32-08", value: 16 },
          { name: "reg32-09", value: 17 },
          { name: "reg32-10", value: 18 },
          { name: "reg32-11", value: 19 },
          { name: "reg32-12", value: 20 },
          { name: "reg32-13", value: 21 },
          { name: "reg32-14", value: 22 },
          { name: "reg32-15", value: 23 },
        ],
      },
      {
        kind: "enum",
        name: "numgen-types",
        entries: [
          { name: "incremental", value: 0 },
          { name: "random", value: 1 },
        ],
      },
      {
        kind: "enum",
        name: "log-level",
        entries: [
          { name: "emerg", value: 0 },
          { name: "alert", value: 1 },
          { name: "crit", value: 2 },
          { name: "err", value: 3 },
          { name: "warning", value: 4 },
          { name: "notice", value: 5 },
          { name: "info", value: 6 },
          { name: "debug", value: 7 },
          { name: "audit", value: 8 },
        ],
      },
      {
        kind: "flags",
        name: "log-flags",
        entries: [
          { name: "tcpseq", value: 1 },
          { name: "tcpopt", value: 2 },
          { name: "ipopt", value: 4 },
          { name: "uid", value: 8 },
          { name: "nflog", value: 16 },
          { name: "macdecode", value: 32 },
        ],
      },
    ],
    attributeSets: [
      {
        name: "log-attrs",
        attributes: [
          { name: "group", value: 1, type: "u16", byteOrder: "big-endian" },
          { name: "prefix", value: 2, type: "string" },
          { name: "snaplen", value: 3, type: "u32", byteOrder: "big-endian" },
          { name: "qthreshold", value: 4, type: "u16", byteOrder: "big-endian" },
          { name: "level", value: 5, type: "u32", byteOrder: "big-endian", enum: "log-level" },
          { name: "flags", value: 6, type: "u32", byteOrder: "big-endian", enum: "log-flags" },
        ],
      },
      {
        name: "numgen-attrs",
        attributes: [
          { name: "dreg", value: 1, type: "u32", enum: "registers" },
          { name: "modulus", value: 2, type: "u32", byteOrder: "big-endian" },
          { name: "type", value: 3, type: "u32", byteOrder: "big-endian", enum: "numgen-types" },
          { name: "offset", value: 4, type: "u32", byteOrder: "big-endian" },
        ],
      },
      {
        name: "range-attrs",
        attributes: [
          { name: "sreg", value: 1, type: "u32", byteOrder: "big-endian", enum: "registers" },
          { name: "op", value: 2, type: "u32", byteOrder: "big-endian", enum: "range-ops", checks: { max: 256 } },
          { name: "from-data", value: 3, type: "nest", nestedAttributes: "data-attrs" },
          { name: "to-data", value: 4, type: "nest", nestedAttributes: "data-attrs" },
        ],
      },
      {
        name: "batch-attrs",
        attributes: [
          { name: "genid", value: 1, type: "u32", byteOrder: "big-endian" },
        ],
      },
      {
        name: "table-attrs",
        attributes: [
          { name: "name", value: 1, type: "string" },
          { name: "flags", value: 2, type: "u32", byteOrder: "big-endian", enum: "table-flags", enumAsFlags: true },
          { name: "use", value: 3, type: "u32", byteOrder: "big-endian" },
          { name: "handle", value: 4, type: "u64", byteOrder: "big-endian" },
          { name: "pad", value: 5, type: "pad" },
          { name: "userdata", value: 6, type: "binary" },
          { name: "owner", value: 7, type: "u32", byteOrder: "big-endian" },
        ],
      },
      {
        name: "chain-attrs",
        attributes: [
          { name: "table", value: 1, type: "string" },
          { name: "handle", value: 2, type: "u64", byteOrder: "big-endian" },
          { name: "name", value: 3, type: "string" },
          { name: "hook", value: 4, type: "nest", nestedAttributes: "nft-hook-attrs" },
          { name: "policy", value: 5, type: "u32", byteOrder: "big-endian" },
          { name: "use", value: 6, type: "u32", byteOrder: "big-endian" },
          { name: "type", value: 7, type: "string" },
          { name: "counters", value: 8, type: "nest", nestedAttributes: "nft-counter-attrs" },
          { name: "flags", value: 10, type: "u32", byteOrder: "big-endian", enum: "chain-flags", enumAsFlags: true },
          { name: "id", value: 11, type: "u32", byteOrder: "big-endian" },
          { name: "userdata", value: 12, type: "binary" },
          { name: "pad", value: 9, type: "pad" },
        ],
      },
      {
        name: "counter-attrs",
        attributes: [
          { name: "bytes", value: 1, type: "u64", byteOrder: "big-endian" },
          { name: "packets", value: 2, type: "u64", byteOrder: "big-endian" },
          { name: "pad", value: 3, type: "pad" },
        ],
      },
      {
        name: "nft-hook-attrs",
        attributes: [
          { name: "num", value: 1, type: "u32", byteOrder: "big-endian" },
          { name: "priority", value: 2, type: "s32", byteOrder: "big-endian" },
          { name: "dev", value: 3, type: "string" },
          { name: "devs", value: 4, type: "nest", nestedAttributes: "hook-dev-attrs" },
        ],
      },
      {
        name: "hook-dev-attrs",
        attributes: [
          { name: "name", value: 1, type: "string", multiAttr: true },
        ],
      },
      {
        name: "nft-counter-attrs",
        attributes: [
          { name: "bytes", value: 1, type: "u64", byteOrder: "big-endian" },
          { name: "packets", value: 2, type: "u64", byteOrder: "big-endian" },
        ],
      },
      {
        name: "rule-attrs",
        attributes: [
          { name: "table", value: 1, type: "string" },
          { name: "chain", value: 2, type: "string" },
          { name: "handle", value: 3, type: "u64", byteOrder: "big-endian" },
          { name: "expressions", value: 4, type: "nest", nestedAttributes: "expr-list-attrs" },
          { name: "compat", value: 5, type: "nest", nestedAttributes: "rule-compat-attrs" },
          { name: "position", value: 6, type: "u64", byteOrder: "big-endian" },
          { name: "userdata", value: 7, type: "binary" },
          { name: "id", value: 9, type: "u32" },
          { name: "position-id", value: 10, type: "u32" },
          { name: "chain-id", value: 11, type: "u32" },
          { name: "pad", value: 8, type: "pad" },
        ],
      },
      {
        name: "expr-list-attrs",
        attributes: [
          { name: "elem", value: 1, type: "nest", nestedAttributes: "expr-attrs", multiAttr: true },
        ],
      },
      {
        name: "expr-attrs",
        attributes: [
          { name: "name", value: 1, type: "string" },
          { name: "data", value: 2, type: "sub-message", subMessage: "expr-ops", selector: "name" },
        ],
      },
      {
        name: "rule-compat-attrs",
        attributes: [
          { name: "proto", value: 1, type: "u32", byteOrder: "big-endian" },
          { name: "flags", value: 2, type: "u32", byteOrder: "big-endian" },
        ],
      },
      {
        name: "set-attrs",
        attributes: [
          { name: "table", value: 1, type: "string" },
          { name: "name", value: 2, type: "string" },
          { name: "flags", value: 3, type: "u32", byteOrder: "big-endian", enum: "set-flags" },
          { name: "key-type", value: 4, type: "u32", byteOrder: "big-endian" },
          { name: "key-len", value: 5, type: "u32", byteOrder: "big-endian" },
          { name: "data-type", value: 6, type: "u32", byteOrder: "big-endian" },
          { name: "data-len", value: 7, type: "u32", byteOrder: "big-endian" },
          { name: "policy", value: 8, type: "u32", byteOrder: "big-endian" },
          { name: "desc", value: 9, type: "nest", nestedAttributes: "set-desc-attrs" },
          { name: "id", value: 10, type: "u32" },
          { name: "timeout", value: 11, type: "u64" },
          { name: "gc-interval", value: 12, type: "u32" },
          { name: "userdata", value: 13, type: "binary" },
          { name: "pad", value: 14, type: "pad" },
          { name: "obj-type", value: 15, type: "u32", byteOrder: "big-endian" },
          { name: "handle", value: 16, type: "u64", byteOrder: "big-endian" },
          { name: "expr", value: 17, type: "nest", nestedAttributes: "expr-attrs", multiAttr: true },
          { name: "expressions", value: 18, type: "nest", nestedAttributes: "set-list-attrs" },
          { name: "type", value: 19, type: "string" },
          { name: "count", value: 20, type: "u32", byteOrder: "big-endian" },
        ],
      },
      {
        name: "set-desc-attrs",
        attributes: [
          { name: "size", value: 1, type: "u32", byteOrder: "big-endian" },
          { name: "concat", value: 2, type: "nest", nestedAttributes: "set-desc-concat-attrs", multiAttr: true },
        ],
      },
      {
        name: "set-desc-concat-attrs",
        attributes: [
          { name: "elem", value: 1, type: "nest", nestedAttributes: "set-field-attrs" },
        ],
      },
      {
        name: "set-field-attrs",
        attributes: [
          { name: "len", value: 1, type: "u32", byteOrder: "big-endian" },
        ],
      },
      {
        name: "set-list-attrs",
        attributes: [
          { name: "elem", value: 1, type: "nest", nestedAttributes: "expr-attrs", multiAttr: true },
        ],
      },
      {
        name: "setelem-attrs",
        attributes: [
          { name: "key", value: 1, type: "nest", nestedAttributes: "data-attrs" },
          { name: "data", value: 2, type: "nest", nestedAttributes: "data-attrs" },
          { name: "flags", value: 3, type: "u32", byteOrder: "big-endian", enum: "set-elem-flags" },
          { name: "timeout", value: 4, type: "u64" },
          { name: "expiration", value: 5, type: "u64" },
          { name: "userdata", value: 6, type: "binary" },
          { name: "expr", value: 7, type: "nest", nestedAttributes: "expr-attrs" },
          { name: "objref", value: 9, type: "string" },
          { name: "key-end", value: 10, type: "nest", nestedAttributes: "data-attrs" },
          { name: "expressions", value: 11, type: "nest", nestedAttributes: "expr-list-attrs" },
          { name: "pad", value: 8, type: "pad" },
        ],
      },
      {
        name: "setelem-list-elem-attrs",
        attributes: [
          { name: "elem", value: 1, type: "nest", nestedAttributes: "setelem-attrs", multiAttr: true },
        ],
      },
      {
        name: "setelem-list-attrs",
        attributes: [
          { name: "table", value: 1, type: "string" },
          { name: "set", value: 2, type: "string" },
          { name: "elements", value: 3, type: "nest", nestedAttributes: "setelem-list-elem-attrs" },
          { name: "set-id", value: 4, type: "u32" },
        ],
      },
      {
        name: "gen-attrs",
        attributes: [
          { name: "id", value: 1, type: "u32", byteOrder: "big-endian" },
          { name: "proc-pid", value: 2, type: "u32", byteOrder: "big-endian" },
          { name: "proc-name", value: 3, type: "string" },
        ],
      },
      {
        name: "obj-attrs",
        attributes: [
          { name: "table", value: 1, type: "string" },
          { name: "name", value: 2, type: "string" },
          { name: "type", value: 3, type: "u32", byteOrder: "big-endian", enum: "object-type" },
          { name: "data", value: 4, type: "sub-message", subMessage: "obj-data", selector: "type" },
          { name: "use", value: 5, type: "u32", byteOrder: "big-endian" },
          { name: "handle", value: 6, type: "u64", byteOrder: "big-endian" },
          { name: "pad", value: 7, type: "pad" },
          { name: "userdata", value: 8, type: "binary" },
        ],
      },
      {
        name: "quota-attrs",
        attributes: [
          { name: "bytes", value: 1, type: "u64", byteOrder: "big-endian" },
          { name: "flags", value: 2, type: "u32", byteOrder: "big-endian", enum: "quota-flags" },
          { name: "pad", value: 3, type: "pad" },
          { name: "consumed", value: 4, type: "u64", byteOrder: "big-endian" },
        ],
      },
      {
        name: "flowtable-attrs",
        attributes: [
          { name: "table", value: 1, type: "string" },
          { name: "name", value: 2, type: "string" },
          { name: "hook", value: 3, type: "nest", nestedAttributes: "flowtable-hook-attrs" },
          { name: "use", value: 4, type: "u32", byteOrder: "big-endian" },
          { name: "handle", value: 5, type: "u64", byteOrder: "big-endian" },
          { name: "pad", value: 6, type: "pad" },
          { name: "flags", value: 7, type: "u32", byteOrder: "big-endian" },
        ],
      },
      {
        name: "flowtable-hook-attrs",
        attributes: [
          { name: "num", value: 1, type: "u32", byteOrder: "big-endian" },
          { name: "priority", value: 2, type: "u32", byteOrder: "big-endian" },
          { name: "devs", value: 3, type: "nest", nestedAttributes: "hook-dev-attrs" },
        ],
      },
      {
        name: "expr-bitwise-attrs",
        attributes: [
          { name: "sreg", value: 1, type: "u32", byteOrder: "big-endian" },
          { name: "dreg", value: 2, type: "u32", byteOrder: "big-endian" },
          { name: "len", value: 3, type: "u32", byteOrder: "big-endian" },
          { name: "mask", value: 4, type: "nest", nestedAttributes: "data-attrs" },
          { name: "xor", value: 5, type: "nest", nestedAttributes: "data-attrs" },
          { name: "op", value: 6, type: "u32", byteOrder: "big-endian", enum: "bitwise-ops", checks: { max: 255 } },
          { name: "data", value: 7, type: "nest", nestedAttributes: "data-attrs" },
          { name: "sreg2", value: 8, type: "u32", byteOrder: "big-endian" },
        ],
      },
      {
        name: "expr-cmp-attrs",
        attributes: [
          { name: "sreg", value: 1, type: "u32", byteOrder: "big-endian" },
          { name: "op", value: 2, type: "u32", byteOrder: "big-endian", enum: "cmp-ops" },
          { name: "data", value: 3, type: "nest", nestedAttributes: "data-attrs" },
        ],
      },
      {
        name: "data-attrs",
        attributes: [
          { name: "value", value: 1, type: "binary" },
          { name: "verdict", value: 2, type: "nest", nestedAttributes: "verdict-attrs" },
        ],
      },
      {
        name: "verdict-attrs",
        attributes: [
          { name: "code", value: 1, type: "u32", byteOrder: "big-endian", enum: "verdict-code" },
          { name: "chain", value: 2, type: "string" },
          { name: "chain-id", value: 3, type: "u32", byteOrder: "big-endian" },
        ],
      },
      {
        name: "expr-counter-attrs",
        attributes: [
          { name: "bytes", value: 1, type: "u64", byteOrder: "big-endian" },
          { name: "packets", value: 2, type: "u64", byteOrder: "big-endian" },
          { name: "pad", value: 3, type: "pad" },
        ],
      },
      {
        name: "expr-fib-attrs",
        attributes: [
          { name: "dreg", value: 1, type: "u32", byteOrder: "big-endian" },
          { name: "result", value: 2, type: "u32", byteOrder: "big-endian", enum: "fib-result" },
          { name: "flags", value: 3, type: "u32", byteOrder: "big-endian", enum: "fib-flags" },
        ],
      },
      {
        name: "expr-ct-attrs",
        attributes: [
          { name: "dreg", value: 1, type: "u32", byteOrder: "big-endian" },
          { name: "key", value: 2, type: "u32", byteOrder: "big-endian", enum: "ct-keys" },
          { name: "direction", value: 3, type: "u8", enum: "ct-direction" },
          { name: "sreg", value: 4, type: "u32", byteOrder: "big-endian" },
        ],
      },
      {
        name: "expr-flow-offload-attrs",
        attributes: [
          { name: "name", value: 1, type: "string" },
        ],
      },
      {
        name: "expr-immediate-attrs",
        attributes: [
          { name: "dreg", value: 1, type: "u32", byteOrder: "big-endian" },
          { name: "data", value: 2, type: "nest", nestedAttributes: "data-attrs" },
        ],
      },
      {
        name: "expr-lookup-attrs",
        attributes: [
          { name: "set", value: 1, type: "string" },
          { name: "set-id", value: 4, type: "u32", byteOrder: "big-endian" },
          { name: "sreg", value: 2, type: "u32", byteOrder: "big-endian" },
          { name: "dreg", value: 3, type: "u32", byteOrder: "big-endian" },
          { name: "flags", value: 5, type: "u32", byteOrder: "big-endian", enum: "lookup-flags" },
        ],
      },
      {
        name: "expr-masq-attrs",
        attributes: [
          { name: "flags", value: 1, type: "u32", byteOrder: "big-endian", enum: "nat-range-flags", enumAsFlags: true },
          { name: "reg-proto-min", value: 2, type: "u32", byteOrder: "big-endian", enum: "registers" },
          { name: "reg-proto-max", value: 3, type: "u32", byteOrder: "big-endian", enum: "registers" },
        ],
      },
      {
        name: "expr-meta-attrs",
        attributes: [
          { name: "dreg", value: 1, type: "u32", byteOrder: "big-endian" },
          { name: "key", value: 2, type: "u32", byteOrder: "big-endian", enum: "meta-keys" },
          { name: "sreg", value: 3, type: "u32", byteOrder: "big-endian" },
        ],
      },
      {
        name: "expr-nat-attrs",
        attributes: [
          { name: "type", value: 1, type: "u32", byteOrder: "big-endian" },
          { name: "family", value: 2, type: "u32", byteOrder: "big-endian" },
          { name: "reg-addr-min", value: 3, type: "u32", byteOrder: "big-endian" },
          { name: "reg-addr-max", value: 4, type: "u32", byteOrder: "big-endian" },
          { name: "reg-proto-min", value: 5, type: "u32", byteOrder: "big-endian" },
          { name: "reg-proto-max", value: 6, type: "u32", byteOrder: "big-endian" },
          { name: "flags", value: 7, type: "u32", byteOrder: "big-endian", enum: "nat-range-flags", enumAsFlags: true },
        ],
      },
      {
        name: "expr-payload-attrs",
        attributes: [
          { name: "dreg", value: 1, type: "u32", byteOrder: "big-endian", enum: "registers" },
          { name: "base", value: 2, type: "u32", byteOrder: "big-endian", enum: "payload-base" },
          { name: "offset", value: 3, type: "u32", byteOrder: "big-endian" },
          { name: "len", value: 4, type: "u32", byteOrder: "big-endian" },
          { name: "sreg", value: 5, type: "u32", byteOrder: "big-endian", enum: "registers" },
          { name: "csum-type", value: 6, type: "u32", byteOrder: "big-endian" },
          { name: "csum-offset", value: 7, type: "u32", byteOrder: "big-endian" },
          { name: "csum-flags", value: 8, type: "u32", byteOrder: "big-endian" },
        ],
      },
      {
        name: "expr-reject-attrs",
        attributes: [
          { name: "type", value: 1, type: "u32", byteOrder: "big-endian", enum: "reject-types" },
          { name: "icmp-code", value: 2, type: "u8", enum: "reject-inet-code" },
        ],
      },
      {
        name: "expr-target-attrs",
        attributes: [
          { name: "name", value: 1, type: "string" },
          { name: "rev", value: 2, type: "u32", byteOrder: "big-endian" },
          { name: "info", value: 3, type: "binary" },
        ],
      },
      {
        name: "expr-tproxy-attrs",
        attributes: [
          { name: "family", value: 1, type: "u32", byteOrder: "big-endian" },
          { name: "reg-addr", value: 2, type: "u32", byteOrder: "big-endian" },
          { name: "reg-port", value: 3, type: "u32", byteOrder: "big-endian" },
        ],
      },
      {
        name: "expr-objref-attrs",
        attributes: [
          { name: "imm-type", value: 1, type: "u32", byteOrder: "big-endian" },
          { name: "imm-name", value: 2, type: "string" },
          { name: "set-sreg", value: 3, type: "u32", byteOrder: "big-endian" },
          { name: "set-name", value: 4, type: "string" },
          { name: "set-id", value: 5, type: "u32", byteOrder: "big-endian" },
        ],
      },
      {
        name: "compat-target-attrs",
        attributes: [
          { name: "name", value: 1, type: "string", checks: { maxLen: 32 } },
          { name: "rev", value: 2, type: "u32", byteOrder: "big-endian" },
          { name: "info", value: 3, type: "binary" },
        ],
      },
      {
        name: "compat-match-attrs",
        attributes: [
          { name: "name", value: 1, type: "string", checks: { maxLen: 32 } },
          { name: "rev", value: 2, type: "u32", byteOrder: "big-endian", checks: { max: 255 } },
          { name: "info", value: 3, type: "binary" },
        ],
      },
      {
        name: "compat-attrs",
        attributes: [
          { name: "name", value: 1, type: "string", checks: { maxLen: 32 } },
          { name: "rev", value: 2, type: "u32", byteOrder: "big-endian", checks: { max: 255 } },
          { name: "type", value: 3, type: "u32", byteOrder: "big-endian" },
        ],
      },
    ],
    subMessages: [
      {
        name: "expr-ops",
        formats: [
          { value: "bitwise", attributeSet: "expr-bitwise-attrs" },
          { value: "cmp", attributeSet: "expr-cmp-attrs" },
          { value: "counter", attributeSet: "expr-counter-attrs" },
          { value: "ct", attributeSet: "expr-ct-attrs" },
          { value: "fib", attributeSet: "expr-fib-attrs" },
          { value: "flow_offload", attributeSet: "expr-flow-offload-attrs" },
          { value: "immediate", attributeSet: "expr-immediate-attrs" },
          { value: "lookup", attributeSet: "expr-lookup-attrs" },
          { value: "meta", attributeSet: "expr-meta-attrs" },
          { value: "nat", attributeSet: "expr-nat-attrs" },
          { value: "objref", attributeSet: "expr-objref-attrs" },
          { value: "payload", attributeSet: "expr-payload-attrs" },
          { value: "quota", attributeSet: "quota-attrs" },
          { value: "reject", attributeSet: "expr-reject-attrs" },
          { value: "target", attributeSet: "expr-target-attrs" },
          { value: "tproxy", attributeSet: "expr-tproxy-attrs" },
          { value: "match", attributeSet: "compat-match-attrs" },
          { value: "range", attributeSet: "range-attrs" },
          { value: "numgen", attributeSet: "numgen-attrs" },
          { value: "log", attributeSet: "log-attrs" },
          { value: "masq", attributeSet: "expr-masq-attrs" },
        ],
      },
      {
        name: "obj-data",
        formats: [
          { value: "counter", attributeSet: "counter-attrs" },
          { value: "quota", attributeSet: "quota-attrs" },
        ],
      },
    ],
    operations: {
      enumModel: "directional",
      list: [
        {
          name: "getcompat",
          attributeSet: "compat-attrs",
          fixedHeader: "nfgenmsg",
          do: { request: { value: 2816, attributes: ["name", "rev", "type"] }, reply: { value: 2816, attributes: ["name", "rev", "type"] } },
          dump: { request: { value: 2816 }, reply: { value: 2816, attributes: ["name", "rev", "type"] } },
        },
        {
          name: "batch-begin",
          attributeSet: "batch-attrs",
          fixedHeader: "nfgenmsg",
          do: { request: { value: 16, attributes: ["genid"] }, reply: { value: 16, attributes: ["genid"] } },
        },
        {
          name: "batch-end",
          attributeSet: "batch-attrs",
          fixedHeader: "nfgenmsg",
          do: { request: { value: 17, attributes: ["genid"] } },
        },
        {
          name: "newtable",
          attributeSet: "table-attrs",
          fixedHeader: "nfgenmsg",
          do: { request: { value: 2560, attributes: ["name", "flags", "userdata"] } },
        },
        {
          name: "gettable",
          attributeSet: "table-attrs",
          fixedHeader: "nfgenmsg",
          do: { request: { value: 2561, attributes: ["name"] }, reply: { value: 2560, attributes: ["name", "use", "handle", "flags", "owner", "userdata"] } },
          dump: { request: { value: 2561 }, reply: { value: 2560, attributes: ["name", "use", "handle", "flags", "owner", "userdata"] } },
        },
        {
          name: "deltable",
          attributeSet: "table-attrs",
          fixedHeader: "nfgenmsg",
          do: { request: { value: 2562, attributes: ["name", "handle"] } },
        },
        {
          name: "destroytable",
          attributeSet: "table-attrs",
          fixedHeader: "nfgenmsg",
          do: { request: { value: 2586, attributes: ["name", "handle"] } },
        },
        {
          name: "newchain",
          attributeSet: "chain-attrs",
          fixedHeader: "nfgenmsg",
          do: { request: { value: 2563, attributes: ["table", "handle", "policy", "flags", "hook", "name", "counters", "userdata", "type"] } },
        },
        {
          name: "getchain",
          attributeSet: "chain-attrs",
          fixedHeader: "nfgenmsg",
          do: { request: { value: 2564, attributes: ["table", "name"] }, reply: { value: 2563, attributes: ["table", "name", "handle", "hook", "policy", "type", "flags", "counters", "id", "use", "userdata"] } },
          dump: { request: { value: 2564 }, reply: { value: 2563, attributes: ["table", "name", "handle", "hook", "policy", "type", "flags", "counters", "id", "use", "userdata"] } },
        },
        {
          name: "delchain",
          attributeSet: "chain-attrs",
          fixedHeader: "nfgenmsg",
          do: { request: { value: 2565, attributes: ["table", "handle", "name", "hook"] } },
        },
        {
          name: "destroychain",
          attributeSet: "chain-attrs",
          fixedHeader: "nfgenmsg",
          do: { request: { value: 2587, attributes: ["table", "handle", "name", "hook"] } },
        },
        {
          name: "newrule",
          attributeSet: "rule-attrs",
          fixedHeader: "nfgenmsg",
          do: { request: { value: 2566, attributes: ["table", "chain", "chain-id", "handle", "position", "position-id", "expressions", "userdata", "compat"] } },
        },
        {
          name: "getrule",
          attributeSet: "rule-attrs",
          fixedHeader: "nfgenmsg",
          do: { request: { value: 2567, attributes: ["table", "chain", "handle"] }, reply: { value: 2566, attributes: ["table", "chain", "handle", "position", "expressions", "userdata"] } },
          dump: { request: { value: 2567, attributes: ["table", "chain"] }, reply: { value: 2566, attributes: ["table", "chain", "handle", "position", "expressions", "userdata"] } },
        },
        {
          name: "getrule-reset",
          attributeSet: "rule-attrs",
          fixedHeader: "nfgenmsg",
          do: { request: { value: 2585, attributes: ["table", "chain", "handle"] }, reply: { value: 2566, attributes: ["table", "chain", "handle", "position", "expressions", "userdata"] } },
          dump: { request: { value: 2585, attributes: ["table", "chain", "handle"] }, reply: { value: 2566, attributes: ["table", "chain", "handle", "position", "expressions", "userdata"] } },
        },
        {
          name: "delrule",
          attributeSet: "rule-attrs",
          fixedHeader: "nfgenmsg",
          do: { request: { value: 2568, attributes: ["table", "chain", "handle", "id", "expressions"] } },
        },
        {
          name: "destroyrule",
          attributeSet: "rule-attrs",
          fixedHeader: "nfgenmsg",
          do: { request: { value: 2588, attributes: ["table", "chain", "handle", "id", "expressions"] } },
        },
        {
          name: "newset",
          attributeSet: "set-attrs",
          fixedHeader: "nfgenmsg",
          do: { request: { value: 2569, attributes: ["table", "name", "key-len", "id", "key-type", "flags", "data-type", "data-len", "obj-type", "timeout", "gc-interval", "policy", "desc", "userdata"] } },
        },
        {
          name: "getset",
          attributeSet: "set-attrs",
          fixedHeader: "nfgenmsg",
          do: { request: { value: 2570, attributes: ["table", "name"] }, reply: { value: 2569, attributes: ["table", "name", "handle", "flags", "key-len", "key-type", "data-type", "data-len", "obj-type", "gc-interval", "policy", "userdata", "desc", "expr", "expressions"] } },
          dump: { request: { value: 2570, attributes: ["table"] }, reply: { value: 2569, attributes: ["table", "name", "handle", "flags", "key-len", "key-type", "data-type", "data-len", "obj-type", "gc-interval", "policy", "userdata", "desc", "expr", "expressions"] } },
        },
        {
          name: "delset",
          attributeSet: "set-attrs",
          fixedHeader: "nfgenmsg",
          do: { request: { value: 2571, attributes: ["table", "handle", "name"] } },
        },
        {
          name: "destroyset",
          attributeSet: "set-attrs",
          fixedHeader: "nfgenmsg",
          do: { request: { value: 2589, attributes: ["table", "handle", "name"] } },
        },
        {
          name: "newsetelem",
          attributeSet: "setelem-list-attrs",
          fixedHeader: "nfgenmsg",
          do: { request: { value: 2572, attributes: ["table", "set", "set-id", "elements"] } },
        },
        {
          name: "getsetelem",
          attributeSet: "setelem-list-attrs",
          fixedHeader: "nfgenmsg",
          do: { request: { value: 2573, attributes: ["table", "set", "elements"] }, reply: { value: 2572, attributes: ["elements"] } },
          dump: { request: { value: 2573, attributes: ["table", "set"] }, reply: { value: 2572, attributes: ["table", "set", "elements"] } },
        },
        {
          name: "getsetelem-reset",
          attributeSet: "setelem-list-attrs",
          fixedHeader: "nfgenmsg",
          do: { request: { value: 2593, attributes: ["elements"] }, reply: { value: 2572, attributes: ["table", "set", "elements"] } },
          dump: { request: { value: 2593, attributes: ["table", "set"] }, reply: { value: 2572, attributes: ["table", "set", "elements"] } },
        },
        {
          name: "delsetelem",
          attributeSet: "setelem-list-attrs",
          fixedHeader: "nfgenmsg",
          do: { request: { value: 2574, attributes: ["table", "set", "elements"] } },
        },
        {
          name: "destroysetelem",
          attributeSet: "setelem-list-attrs",
          fixedHeader: "nfgenmsg",
          do: { request: { value: 2590, attributes: ["table", "set", "elements"] } },
        },
        {
          name: "getgen",
          attributeSet: "gen-attrs",
          fixedHeader: "nfgenmsg",
          do: { request: { value: 2576 }, reply: { value: 2575, attributes: ["id", "proc-pid", "proc-name"] } },
          dump: { request: { value: 2576 }, reply: { value: 2575, attributes: ["id", "proc-pid", "proc-name"] } },
        },
        {
          name: "newobj",
          attributeSet: "obj-attrs",
          fixedHeader: "nfgenmsg",
          do: { request: { value: 2578, attributes: ["type", "name", "data", "table", "userdata"] } },
        },
        {
          name: "getobj",
          attributeSet: "obj-attrs",
          fixedHeader: "nfgenmsg",
          do: { request: { value: 2579, attributes: ["name", "type", "table"] }, reply: { value: 2578, attributes: ["table", "name", "type", "handle", "use", "data", "userdata"] } },
          dump: { request: { value: 2579, attributes: ["table", "type"] }, reply: { value: 2578, attributes: ["table", "name", "type", "handle", "use", "data", "userdata"] } },
        },
        {
          name: "delobj",
          attributeSet: "obj-attrs",
          fixedHeader: "nfgenmsg",
          do: { request: { value: 2580, attributes: ["table", "name", "type", "handle"] } },
        },
        {
          name: "destroyobj",
          attributeSet: "obj-attrs",
          fixedHeader: "nfgenmsg",
          do: { request: { value: 2591, attributes: ["table", "name", "type", "handle"] } },
        },
        {
          name: "newflowtable",
          attributeSet: "flowtable-attrs",
          fixedHeader: "nfgenmsg",
          do: { request: { value: 2582, attributes: ["table", "name", "hook", "flags"] } },
        },
        {
          name: "getflowtable",
          attributeSet: "flowtable-attrs",
          fixedHeader: "nfgenmsg",
          do: { request: { value: 2583, attributes: ["name", "table"] }, reply: { value: 2582, attributes: ["table", "name", "handle", "use", "flags", "hook"] } },
          dump: { request: { value: 2583 }, reply: { value: 2582, attributes: ["table", "name", "handle", "use", "flags", "hook"] } },
        },
        {
          name: "delflowtable",
          attributeSet: "flowtable-attrs",
          fixedHeader: "nfgenmsg",
          do: { request: { value: 2584, attributes: ["table", "name", "handle", "hook"] } },
        },
        {
          name: "destroyflowtable",
          attributeSet: "flowtable-attrs",
          fixedHeader: "nfgenmsg",
          do: { request: { value: 2592, attributes: ["table", "name", "handle", "hook"] } },
        },
      ],
    },
    mcastGroups: [
      { name: "mgmt" },
    ],
  }
}
