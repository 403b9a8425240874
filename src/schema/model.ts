/**
 * The model of one netlink family, as plain data: the kernel's YNL specification with every default filled in, every value
 * numbered and every `subset-of` resolved, so that no reader of it has to repeat those rules. Names are the specification's own
 * (`if-index`, `link-attrs`). The model is what codecs, types, policies, help and error paths are derived from.
 *
 * Source: Documentation/netlink/{genetlink,genetlink-c,genetlink-legacy,netlink-raw}.yaml of the kernel.
 */

/** The four levels of the kernel's schema; each allows what those before it allow. */
export type SchemaLevel = 'genetlink' | 'genetlink-c' | 'genetlink-legacy' | 'netlink-raw'

/** Integer types of fixed width, as they stand in structs and attributes. */
export type FixedInteger = 'u8' | 'u16' | 'u32' | 'u64' | 's8' | 's16' | 's32' | 's64'

/** `uint` and `sint` are 4 or 8 bytes on the wire, whichever the sender chose. */
export type IntegerType = FixedInteger | 'uint' | 'sint'

export type ByteOrder = 'big-endian' | 'little-endian'

/** How a value is meant to be shown; `ipv4-or-v6`, `ipv4` and `ipv6` all go by the length that is found on the wire. */
export type DisplayHint =
  | 'hex'
  | 'mac'
  | 'fddi'
  | 'ipv4'
  | 'ipv6'
  | 'ipv4-or-v6'
  | 'ipv4-or-v6-hex'
  | 'uuid'
  | 'sockaddr_in-or-sockaddr_in6'

export type AttributeType =
  | IntegerType
  | 'bitfield32'
  | 'string'
  | 'binary'
  | 'flag'
  | 'pad'
  | 'unused'
  | 'nest'
  | 'nest-type-value'
  | 'indexed-array'
  | 'sub-message'
  /** Ours: a sequence of length-prefixed structs each followed by attributes, as `struct rtnexthop` in RTA_MULTIPATH. */
  | 'records'

/** Which headers a definition is rendered into; absent means `uapi`. */
export type DefinitionScope = 'uapi' | 'kernel' | 'user'

/** A named constant, usable wherever a specification allows a number (`len`, `checks`). */
export interface ConstDefinition {
  readonly kind: 'const'
  readonly name: string
  readonly value: number | bigint | string
  readonly doc?: string
  readonly header?: string
  readonly scope?: DefinitionScope
  readonly namePrefix?: string
}

export interface EnumEntry {
  readonly name: string
  /** For `flags` the bit mask (1 << position), for `enum` the number itself. */
  readonly value: number | bigint
  readonly doc?: string
}

export interface EnumDefinition {
  readonly kind: 'enum' | 'flags'
  readonly name: string
  readonly entries: readonly EnumEntry[]
  readonly doc?: string
  readonly header?: string
  readonly scope?: DefinitionScope
  /** C name of the enum: undefined means "derive it", null means "anonymous". */
  readonly enumName?: string | null
  readonly namePrefix?: string
  readonly valueStart?: number
  readonly renderMax?: boolean
  readonly enumCntName?: string
}

export interface StructMember {
  readonly name: string
  readonly type: FixedInteger | 'string' | 'binary' | 'pad' | 'bitfield32'
  /** Bytes of a `string`, `binary` or `pad` member; already resolved to a number. */
  readonly len?: number
  readonly byteOrder?: ByteOrder
  readonly enum?: string
  readonly enumAsFlags?: boolean
  readonly displayHint?: DisplayHint
  /** A struct nested in place. */
  readonly struct?: string
  /** Ours, for addresses of 16 bytes: a u8 of the same struct with the address family; where that is AF_INET, the first four bytes count. */
  readonly selector?: string
  readonly doc?: string
}

export interface StructDefinition {
  readonly kind: 'struct'
  readonly name: string
  readonly members: readonly StructMember[]
  readonly doc?: string
  readonly header?: string
  readonly scope?: DefinitionScope
  readonly enumName?: string | null
  readonly namePrefix?: string
}

export type Definition = ConstDefinition | EnumDefinition | StructDefinition

/** Limits a kernel's policy puts on an attribute; numbers already resolved from consts and from names such as `u32-max`. */
export interface Checks {
  readonly min?: number | bigint
  readonly max?: number | bigint
  readonly minLen?: number
  readonly maxLen?: number
  readonly exactLen?: number
  readonly flagsMask?: number | bigint
  readonly unterminatedOk?: boolean
  /** Names as written, for the C generator, where a limit was given by name. */
  readonly source?: Readonly<Record<string, string>>
}

export interface Attribute {
  readonly name: string
  /** The number in nla_type. */
  readonly value: number
  readonly type: AttributeType
  readonly doc?: string
  /** Element type of an `indexed-array`, or of a `binary` that holds a C array. */
  readonly subType?: FixedInteger | 'binary' | 'nest' | 'string' | 'flag' | 'uint' | 'sint'
  readonly byteOrder?: ByteOrder
  readonly displayHint?: DisplayHint
  readonly enum?: string
  readonly enumAsFlags?: boolean
  /** Struct that a `binary` holds, or that each record of `records` starts with. */
  readonly struct?: string
  /** Attribute set inside a nest, an indexed-array of nests, a nest-type-value or each of `records`. */
  readonly nestedAttributes?: string
  /** Ours: struct in front of the nested attributes of a `nest`, as ifinfomsg in VETH_INFO_PEER. */
  readonly fixedHeader?: string
  /** `nest-type-value`: what the numbers of the nesting levels mean, outermost first. */
  readonly typeValue?: readonly string[]
  readonly subMessage?: string
  /**
   * What picks the format of a sub-message: an attribute of the same set, else of the nearest enclosing one; ours: or a member of the
   * fixed header in front of one of these.
   */
  readonly selector?: string
  readonly multiAttr?: boolean
  /** Ours: of an array of u32, most messages have the same; equal ones that follow each other are decoded into one frozen array. */
  readonly repeats?: boolean
  readonly checks?: Checks
  /** C prefix of this one attribute, where it differs from that of its set. */
  readonly namePrefix?: string
}

export interface AttributeSet {
  readonly name: string
  readonly attributes: readonly Attribute[]
  /** Ours: the attributes that most messages consist of. A message with no others is decoded into an object that has only their keys. */
  readonly usual?: readonly string[]
  readonly subsetOf?: string
  readonly doc?: string
  readonly namePrefix?: string
  /** C name of the enum of attribute numbers: undefined means "derive it", null means "anonymous". */
  readonly enumName?: string | null
  readonly attrCntName?: string
  readonly attrMaxName?: string
  readonly header?: string
}

export interface SubMessageFormat {
  /** Value of the selector attribute. */
  readonly value: string
  readonly attributeSet?: string
  readonly fixedHeader?: string
}

export interface SubMessage {
  readonly name: string
  readonly formats: readonly SubMessageFormat[]
}

/** One direction of an operation. `value` is the message type (netlink-raw) or the command (generic netlink). */
export interface OperationSide {
  readonly value: number
  /** Attributes of the operation's set that belong here; undefined where the specification does not say. */
  readonly attributes?: readonly string[]
}

export interface OperationMode {
  readonly request?: OperationSide
  readonly reply?: OperationSide
  readonly pre?: string
  readonly post?: string
}

export interface Operation {
  readonly name: string
  readonly doc?: string
  /** Undefined for an operation without attributes; a notification has the set of the operation it notifies of. */
  readonly attributeSet?: string
  readonly fixedHeader?: string
  /** Ours: the struct that requests start with, where it is another than that of replies and events. Their attributes are then of this set, or there are none. */
  readonly requestHeader?: string
  readonly requestAttributes?: string
  /**
   * Ours, for messages of raw protocols that are neither struct nor attributes: text as its bytes alone, text with a NUL that is counted, or bytes.
   */
  readonly payload?: 'string' | 'string-nul' | 'binary'
  readonly do?: OperationMode
  readonly dump?: OperationMode
  /** A notification: its content is that of the reply of the named operation. `value` is its message type or command. */
  readonly notify?: string
  readonly event?: { readonly attributes?: readonly string[] }
  /** Message type or command of a notification or event, or of an entry that only reserves its number. */
  readonly value?: number
  /** Multicast group a notification or event goes to. */
  readonly mcgrp?: string
  readonly flags?: readonly string[]
  readonly dontValidate?: readonly string[]
  readonly configCond?: string
}

export interface Operations {
  readonly enumModel: 'unified' | 'directional'
  readonly list: readonly Operation[]
  readonly namePrefix?: string
  readonly asyncPrefix?: string
  readonly enumName?: string | null
  readonly asyncEnum?: string
}

export interface McastGroup {
  readonly name: string
  /** Group number, known beforehand for netlink-raw only; generic families learn it from nlctrl. */
  readonly value?: number
  readonly cDefineName?: string
  readonly flags?: readonly string[]
}

export interface Spec {
  readonly name: string
  readonly protocol: SchemaLevel
  /** Protocol number of a netlink-raw family; generic families go over NETLINK_GENERIC (16). */
  readonly protonum?: number
  readonly doc?: string
  readonly version: number
  readonly definitions: readonly Definition[]
  readonly attributeSets: readonly AttributeSet[]
  readonly subMessages: readonly SubMessage[]
  readonly operations: Operations
  readonly mcastGroups: readonly McastGroup[]
  readonly uapiHeader?: string
  readonly cFamilyName?: string
  readonly cVersionName?: string
  readonly maxByDefine?: boolean
  readonly cmdMaxName?: string
  readonly cmdCntName?: string
  readonly kernelPolicy?: 'split' | 'per-op' | 'global'
  readonly kernelFamily?: { readonly headers?: readonly string[]; readonly sockPriv?: string }
}
