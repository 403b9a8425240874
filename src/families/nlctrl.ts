// Generated from the specification of nlctrl by `nlkit generate`; do not edit. One family is one file, however long it gets.

import type { ByteView, RawAttribute, Writer } from '../wire/index.js'
import type { Family, Spec } from '../schema/index.js'
import * as r from '../schema/runtime.js'

const LE = r.LITTLE_ENDIAN

export type OpFlags = "admin-perm" | "cmd-cap-do" | "cmd-cap-dump" | "cmd-cap-haspol" | "uns-admin-perm" | number
export type AttrType = "invalid" | "flag" | "u8" | "u16" | "u32" | "u64" | "s8" | "s16" | "s32" | "s64" | "binary" | "string" | "nul-string" | "nested" | "nested-array" | "bitfield32" | "sint" | "uint" | number
export type CtrlAttrs = {
  readonly familyId?: number | undefined
  readonly familyName?: string | undefined
  readonly version?: number | undefined
  readonly hdrsize?: number | undefined
  readonly maxattr?: number | undefined
  readonly ops?: readonly (OpAttrs & { readonly elementIndex?: number | undefined })[] | undefined
  readonly mcastGroups?: readonly (McastGroupAttrs & { readonly elementIndex?: number | undefined })[] | undefined
  readonly policy?: PolicyAttrs & { readonly policyId: number; readonly attrId: number } | undefined
  readonly opPolicy?: OpPolicyAttrs & { readonly opId: number } | undefined
  readonly op?: number | undefined
  /** What the specification does not know, as it came. */
  readonly unknownAttributes?: readonly RawAttribute[] | undefined
}
export type OpAttrs = {
  readonly id?: number | undefined
  readonly flags?: readonly OpFlags[] | undefined
  /** What the specification does not know, as it came. */
  readonly unknownAttributes?: readonly RawAttribute[] | undefined
}
export type McastGroupAttrs = {
  readonly name?: string | undefined
  readonly id?: number | undefined
  /** What the specification does not know, as it came. */
  readonly unknownAttributes?: readonly RawAttribute[] | undefined
}
export type PolicyAttrs = {
  readonly type?: AttrType | undefined
  readonly minValueS?: bigint | undefined
  readonly maxValueS?: bigint | undefined
  readonly minValueU?: bigint | undefined
  readonly maxValueU?: bigint | undefined
  readonly minLength?: number | undefined
  readonly maxLength?: number | undefined
  readonly policyIdx?: number | undefined
  readonly policyMaxtype?: number | undefined
  readonly bitfield32Mask?: number | undefined
  readonly mask?: bigint | undefined
  /** What the specification does not know, as it came. */
  readonly unknownAttributes?: readonly RawAttribute[] | undefined
}
export type OpPolicyAttrs = {
  readonly do?: number | undefined
  readonly dump?: number | undefined
  /** What the specification does not know, as it came. */
  readonly unknownAttributes?: readonly RawAttribute[] | undefined
}
export type NlctrlOperations = {
  "getfamily": { do: { request: Partial<CtrlAttrs>; reply: CtrlAttrs }; dump: { request: Partial<CtrlAttrs>; reply: CtrlAttrs } }
  "getpolicy": { dump: { request: Partial<CtrlAttrs>; reply: CtrlAttrs } }
}
export type NlctrlEvents = {
}

function elementOpAttrs(elementIndex: number, at: number, stop: number, view: ByteView) {
  const item: any = decodeOpAttrs(view, at, stop)
  return { elementIndex, id: item.id, flags: item.flags, unknownAttributes: item.unknownAttributes }
}
function elementMcastGroupAttrs(elementIndex: number, at: number, stop: number, view: ByteView) {
  const item: any = decodeMcastGroupAttrs(view, at, stop)
  return { elementIndex, name: item.name, id: item.id, unknownAttributes: item.unknownAttributes }
}
const CtrlAttrs_NAMES: Readonly<Record<number, string>> = {"1":"family-id","2":"family-name","3":"version","4":"hdrsize","5":"maxattr","6":"ops","7":"mcast-groups","8":"policy","9":"op-policy","10":"op"}
function decodeCtrlAttrs(view: ByteView, position: number, end: number): CtrlAttrs {
  const { u8, u16, u32 } = view
  let v0: number | undefined
  let v1: string | undefined
  let v2: number | undefined
  let v3: number | undefined
  let v4: number | undefined
  let v5: readonly (OpAttrs & { readonly elementIndex?: number | undefined })[] | undefined
  let v6: readonly (McastGroupAttrs & { readonly elementIndex?: number | undefined })[] | undefined
  let v7: PolicyAttrs & { readonly policyId: number; readonly attrId: number } | undefined
  let v8: OpPolicyAttrs & { readonly opId: number } | undefined
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
        case 1: if (length === 6) { v0 = u16[at >> 1]!; continue } break
        case 2: v1 = r.decodeText(u8, at, stop); continue
        case 3: case 4: case 5: case 10: if (length === 8) { const item = u32[at >> 2]!; switch (type) { case 3: v2 = item; continue; case 4: v3 = item; continue; case 5: v4 = item; continue; default: v9 = item; continue } } break
        case 6: { const item = r.indexedArray(view, at, stop, elementOpAttrs); if (item === undefined) break; v5 = item; continue }
        case 7: { const item = r.indexedArray(view, at, stop, elementMcastGroupAttrs); if (item === undefined) break; v6 = item; continue }
        case 8: { const item = r.typeValues(view, at, stop, 2, (types, at, stop) => ({ policyId: types[0]!, attrId: types[1]!, ...decodePolicyAttrs(view, at, stop) })); if (item === undefined) break; v7 = item; continue }
        case 9: { const item = r.typeValues(view, at, stop, 1, (types, at, stop) => ({ opId: types[0]!, ...decodeOpPolicyAttrs(view, at, stop) })); if (item === undefined) break; v8 = item; continue }
      }
      unknown = r.keep(unknown, view, p, length)
    }
    type = -1
    if (p < end) r.leftover(p, end)
  } catch (error) { r.inAttribute(CtrlAttrs_NAMES, type, p, error) }
  return {
    familyId: v0,
    familyName: v1,
    version: v2,
    hdrsize: v3,
    maxattr: v4,
    ops: v5,
    mcastGroups: v6,
    policy: v7,
    opPolicy: v8,
    op: v9,
    unknownAttributes: unknown,
  }
}
function encodeCtrlAttrs(w: Writer, value: any): void {
  r.expectObject(value, "ctrl-attrs")
  let key = ''
  let index = -1
  try {
    for (key in value) {
      const item = value[key]
      if (item === undefined) continue
      switch (key) {
        case "familyId": w.u16(1, item); break
        case "familyName": r.writeString(w, 2, item); break
        case "version": w.u32(3, item); break
        case "hdrsize": w.u32(4, item); break
        case "maxattr": w.u32(5, item); break
        case "ops": { const array = w.startNest(6); r.expectArray(item); const list = item as readonly any[]; for (let i = 0; i < list.length; i++) { index = i; const item = list[i]; const type = r.nestType(item?.elementIndex ?? i + 1); { const nest = w.startNest(type); encodeOpAttrs(w, item); w.endNest(nest) } } index = -1; w.endNest(array) }; break
        case "mcastGroups": { const array = w.startNest(7); r.expectArray(item); const list = item as readonly any[]; for (let i = 0; i < list.length; i++) { index = i; const item = list[i]; const type = r.nestType(item?.elementIndex ?? i + 1); { const nest = w.startNest(type); encodeMcastGroupAttrs(w, item); w.endNest(nest) } } index = -1; w.endNest(array) }; break
        case "policy": { r.expectObject(item, "policy"); const { "policyId": level0, "attrId": level1, ...rest } = item; const nest = w.startNest(8); const nest0 = w.startNest(r.nestType(level0)); const nest1 = w.startNest(r.nestType(level1)); encodePolicyAttrs(w, rest); w.endNest(nest1); w.endNest(nest0); w.endNest(nest) }; break
        case "opPolicy": { r.expectObject(item, "op-policy"); const { "opId": level0, ...rest } = item; const nest = w.startNest(9); const nest0 = w.startNest(r.nestType(level0)); encodeOpPolicyAttrs(w, rest); w.endNest(nest0); w.endNest(nest) }; break
        case "op": w.u32(10, item); break
        case "unknownAttributes": r.writeUnknown(w, item); break
        default: r.unknownKey("ctrl-attrs", ["familyId","familyName","version","hdrsize","maxattr","ops","mcastGroups","policy","opPolicy","op"])
      }
    }
  } catch (error) { r.at(key, index, error) }
}
const OP_FLAGS_BITS: ReadonlyMap<string, number | bigint> = new Map<string, number | bigint>([["admin-perm", 1], ["cmd-cap-do", 2], ["cmd-cap-dump", 4], ["cmd-cap-haspol", 8], ["uns-admin-perm", 16]])
const OP_FLAGS_FLAGS = r.flagsDecoder([...OP_FLAGS_BITS])
const OpAttrs_NAMES: Readonly<Record<number, string>> = {"1":"id","2":"flags"}
function decodeOpAttrs(view: ByteView, position: number, end: number): OpAttrs {
  const u16 = view.u16
  const { u32 } = view
  let v0: number | undefined
  let v1: readonly OpFlags[] | undefined
  let unknown: RawAttribute[] | undefined
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
        case 2: if (length === 8) { v1 = OP_FLAGS_FLAGS(u32[at >> 2]!); continue } break
      }
      unknown = r.keep(unknown, view, p, length)
    }
    type = -1
    if (p < end) r.leftover(p, end)
  } catch (error) { r.inAttribute(OpAttrs_NAMES, type, p, error) }
  return {
    id: v0,
    flags: v1,
    unknownAttributes: unknown,
  }
}
function encodeOpAttrs(w: Writer, value: any): void {
  r.expectObject(value, "op-attrs")
  let key = ''
  try {
    for (key in value) {
      const item = value[key]
      if (item === undefined) continue
      switch (key) {
        case "id": w.u32(1, item); break
        case "flags": w.u32(2, Number(r.flagBits(OP_FLAGS_BITS, item))); break
        case "unknownAttributes": r.writeUnknown(w, item); break
        case "elementIndex": break
        default: r.unknownKey("op-attrs", ["id","flags"])
      }
    }
  } catch (error) { r.at(key, -1, error) }
}
const McastGroupAttrs_NAMES: Readonly<Record<number, string>> = {"1":"name","2":"id"}
function decodeMcastGroupAttrs(view: ByteView, position: number, end: number): McastGroupAttrs {
  const u16 = view.u16
  const { u8, u32 } = view
  let v0: string | undefined
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
      const stop = p + length
      switch (type) {
        case 1: v0 = r.decodeText(u8, at, stop); continue
        case 2: if (length === 8) { v1 = u32[at >> 2]!; continue } break
      }
      unknown = r.keep(unknown, view, p, length)
    }
    type = -1
    if (p < end) r.leftover(p, end)
  } catch (error) { r.inAttribute(McastGroupAttrs_NAMES, type, p, error) }
  return {
    name: v0,
    id: v1,
    unknownAttributes: unknown,
  }
}
function encodeMcastGroupAttrs(w: Writer, value: any): void {
  r.expectObject(value, "mcast-group-attrs")
  let key = ''
  try {
    for (key in value) {
      const item = value[key]
      if (item === undefined) continue
      switch (key) {
        case "name": r.writeString(w, 1, item); break
        case "id": w.u32(2, item); break
        case "unknownAttributes": r.writeUnknown(w, item); break
        case "elementIndex": break
        default: r.unknownKey("mcast-group-attrs", ["name","id"])
      }
    }
  } catch (error) { r.at(key, -1, error) }
}
const ATTR_TYPE_NUMBERS: ReadonlyMap<string, number | bigint> = new Map<string, number | bigint>([["invalid", 0], ["flag", 1], ["u8", 2], ["u16", 3], ["u32", 4], ["u64", 5], ["s8", 6], ["s16", 7], ["s32", 8], ["s64", 9], ["binary", 10], ["string", 11], ["nul-string", 12], ["nested", 13], ["nested-array", 14], ["bitfield32", 15], ["sint", 16], ["uint", 17]])
const ATTR_TYPE_NAMES: Readonly<Record<number | string, AttrType>> = { 0: "invalid", 1: "flag", 2: "u8", 3: "u16", 4: "u32", 5: "u64", 6: "s8", 7: "s16", 8: "s32", 9: "s64", 10: "binary", 11: "string", 12: "nul-string", 13: "nested", 14: "nested-array", 15: "bitfield32", 16: "sint", 17: "uint" }
const PolicyAttrs_NAMES: Readonly<Record<number, string>> = {"1":"type","2":"min-value-s","3":"max-value-s","4":"min-value-u","5":"max-value-u","6":"min-length","7":"max-length","8":"policy-idx","9":"policy-maxtype","10":"bitfield32-mask","12":"mask"}
function decodePolicyAttrs(view: ByteView, position: number, end: number): PolicyAttrs {
  const u16 = view.u16
  const { u32 } = view
  let v0: AttrType | undefined
  let v1: bigint | undefined
  let v2: bigint | undefined
  let v3: bigint | undefined
  let v4: bigint | undefined
  let v5: number | undefined
  let v6: number | undefined
  let v7: number | undefined
  let v8: number | undefined
  let v9: number | undefined
  let v10: bigint | undefined
  let unknown: RawAttribute[] | undefined
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
        case 1: if (length === 8) { v0 = (ATTR_TYPE_NAMES[u32[at >> 2]!] ?? u32[at >> 2]!); continue } break
        case 2: case 3: if (length === 12) { const item = r.s64(view, at, LE); switch (type) { case 2: v1 = item; continue; default: v2 = item; continue } } break
        case 4: case 5: case 12: if (length === 12) { const item = r.u64(view, at, LE); switch (type) { case 4: v3 = item; continue; case 5: v4 = item; continue; default: v10 = item; continue } } break
        case 6: case 7: case 8: case 9: case 10: if (length === 8) { const item = u32[at >> 2]!; switch (type) { case 6: v5 = item; continue; case 7: v6 = item; continue; case 8: v7 = item; continue; case 9: v8 = item; continue; default: v9 = item; continue } } break
        case 11: continue
      }
      unknown = r.keep(unknown, view, p, length)
    }
    type = -1
    if (p < end) r.leftover(p, end)
  } catch (error) { r.inAttribute(PolicyAttrs_NAMES, type, p, error) }
  return {
    type: v0,
    minValueS: v1,
    maxValueS: v2,
    minValueU: v3,
    maxValueU: v4,
    minLength: v5,
    maxLength: v6,
    policyIdx: v7,
    policyMaxtype: v8,
    bitfield32Mask: v9,
    mask: v10,
    unknownAttributes: unknown,
  }
}
function encodePolicyAttrs(w: Writer, value: any): void {
  r.expectObject(value, "policy-attrs")
  let key = ''
  try {
    for (key in value) {
      const item = value[key]
      if (item === undefined) continue
      switch (key) {
        case "type": w.u32(1, r.enumNumber(ATTR_TYPE_NUMBERS, item)); break
        case "minValueS": w.s64(2, item); break
        case "maxValueS": w.s64(3, item); break
        case "minValueU": w.u64(4, item); break
        case "maxValueU": w.u64(5, item); break
        case "minLength": w.u32(6, item); break
        case "maxLength": w.u32(7, item); break
        case "policyIdx": w.u32(8, item); break
        case "policyMaxtype": w.u32(9, item); break
        case "bitfield32Mask": w.u32(10, item); break
        case "mask": w.u64(12, item); break
        case "unknownAttributes": r.writeUnknown(w, item); break
        default: r.unknownKey("policy-attrs", ["type","minValueS","maxValueS","minValueU","maxValueU","minLength","maxLength","policyIdx","policyMaxtype","bitfield32Mask","mask"])
      }
    }
  } catch (error) { r.at(key, -1, error) }
}
const OpPolicyAttrs_NAMES: Readonly<Record<number, string>> = {"1":"do","2":"dump"}
function decodeOpPolicyAttrs(view: ByteView, position: number, end: number): OpPolicyAttrs {
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
  } catch (error) { r.inAttribute(OpPolicyAttrs_NAMES, type, p, error) }
  return {
    do: v0,
    dump: v1,
    unknownAttributes: unknown,
  }
}
function encodeOpPolicyAttrs(w: Writer, value: any): void {
  r.expectObject(value, "op-policy-attrs")
  let key = ''
  try {
    for (key in value) {
      const item = value[key]
      if (item === undefined) continue
      switch (key) {
        case "do": w.u32(1, item); break
        case "dump": w.u32(2, item); break
        case "unknownAttributes": r.writeUnknown(w, item); break
        default: r.unknownKey("op-policy-attrs", ["do","dump"])
      }
    }
  } catch (error) { r.at(key, -1, error) }
}

/** The family nlctrl. */
export const nlctrl: Family<NlctrlOperations, NlctrlEvents> = {
  name: "nlctrl",
  protocol: 16,
  generic: true,
  version: 1,
  groups: {  },
  operations: {
    "getfamily": {
      name: "getfamily",
      do: { request: 3, reply: 1, encodeRequest: encodeCtrlAttrs, decodeRequest: decodeCtrlAttrs, encodeReply: encodeCtrlAttrs, decodeReply: decodeCtrlAttrs },
      dump: { request: 3, reply: 1, encodeRequest: encodeCtrlAttrs, decodeRequest: decodeCtrlAttrs, encodeReply: encodeCtrlAttrs, decodeReply: decodeCtrlAttrs },
    },
    "getpolicy": {
      name: "getpolicy",
      dump: { request: 10, reply: 10, encodeRequest: encodeCtrlAttrs, decodeRequest: decodeCtrlAttrs, encodeReply: encodeCtrlAttrs, decodeReply: decodeCtrlAttrs },
    },
  },
  events: {
  },
  spec: model,
}

function model(): Spec {
  return {
    name: "nlctrl",
    protocol: "genetlink-legacy",
    version: 1,
    definitions: [
      {
        kind: "flags",
        name: "op-flags",
        entries: [
          { name: "admin-perm", value: 1 },
          { name: "cmd-cap-do", value: 2 },
          { name: "cmd-cap-dump", value: 4 },
          { name: "cmd-cap-haspol", value: 8 },
          { name: "uns-admin-perm", value: 16 },
        ],
        enumName: null,
      },
      {
        kind: "enum",
        name: "attr-type",
        entries: [
          { name: "invalid", value: 0 },
          { name: "flag", value: 1 },
          { name: "u8", value: 2 },
          { name: "u16", value: 3 },
          { name: "u32", value: 4 },
          { name: "u64", value: 5 },
          { name: "s8", value: 6 },
          { name: "s16", value: 7 },
          { name: "s32", value: 8 },
          { name: "s64", value: 9 },
          { name: "binary", value: 10 },
          { name: "string", value: 11 },
          { name: "nul-string", value: 12 },
          { name: "nested", value: 13 },
          { name: "nested-array", value: 14 },
          { name: "bitfield32", value: 15 },
          { name: "sint", value: 16 },
          { name: "uint", value: 17 },
        ],
        enumName: "netlink-attribute-type",
      },
    ],
    attributeSets: [
      {
        name: "ctrl-attrs",
        attributes: [
          { name: "family-id", value: 1, type: "u16" },
          { name: "family-name", value: 2, type: "string" },
          { name: "version", value: 3, type: "u32" },
          { name: "hdrsize", value: 4, type: "u32" },
          { name: "maxattr", value: 5, type: "u32" },
          { name: "ops", value: 6, type: "indexed-array", subType: "nest", nestedAttributes: "op-attrs" },
          { name: "mcast-groups", value: 7, type: "indexed-array", subType: "nest", nestedAttributes: "mcast-group-attrs" },
          { name: "policy", value: 8, type: "nest-type-value", nestedAttributes: "policy-attrs", typeValue: ["policy-id", "attr-id"] },
          { name: "op-policy", value: 9, type: "nest-type-value", nestedAttributes: "op-policy-attrs", typeValue: ["op-id"] },
          { name: "op", value: 10, type: "u32" },
        ],
        namePrefix: "ctrl-attr-",
      },
      {
        name: "mcast-group-attrs",
        attributes: [
          { name: "name", value: 1, type: "string" },
          { name: "id", value: 2, type: "u32" },
        ],
        namePrefix: "ctrl-attr-mcast-grp-",
        enumName: null,
      },
      {
        name: "op-attrs",
        attributes: [
          { name: "id", value: 1, type: "u32" },
          { name: "flags", value: 2, type: "u32", enum: "op-flags", enumAsFlags: true },
        ],
        namePrefix: "ctrl-attr-op-",
        enumName: null,
      },
      {
        name: "policy-attrs",
        attributes: [
          { name: "type", value: 1, type: "u32", enum: "attr-type" },
          { name: "min-value-s", value: 2, type: "s64" },
          { name: "max-value-s", value: 3, type: "s64" },
          { name: "min-value-u", value: 4, type: "u64" },
          { name: "max-value-u", value: 5, type: "u64" },
          { name: "min-length", value: 6, type: "u32" },
          { name: "max-length", value: 7, type: "u32" },
          { name: "policy-idx", value: 8, type: "u32" },
          { name: "policy-maxtype", value: 9, type: "u32" },
          { name: "bitfield32-mask", value: 10, type: "u32" },
          { name: "mask", value: 12, type: "u64" },
          { name: "pad", value: 11, type: "pad" },
        ],
        namePrefix: "nl-policy-type-attr-",
        enumName: null,
      },
      {
        name: "op-policy-attrs",
        attributes: [
          { name: "do", value: 1, type: "u32" },
          { name: "dump", value: 2, type: "u32" },
        ],
        namePrefix: "ctrl-attr-policy-",
        enumName: null,
      },
    ],
    subMessages: [],
    operations: {
      enumModel: "directional",
      list: [
        {
          name: "getfamily",
          attributeSet: "ctrl-attrs",
          do: { request: { value: 3, attributes: ["family-name"] }, reply: { value: 1, attributes: ["family-id", "family-name", "hdrsize", "maxattr", "mcast-groups", "ops", "version"] } },
          dump: { request: { value: 3 }, reply: { value: 1, attributes: ["family-id", "family-name", "hdrsize", "maxattr", "mcast-groups", "ops", "version"] } },
        },
        {
          name: "getpolicy",
          attributeSet: "ctrl-attrs",
          dump: { request: { value: 10, attributes: ["family-name", "family-id", "op"] }, reply: { value: 10, attributes: ["family-id", "op-policy", "policy"] } },
        },
      ],
      namePrefix: "ctrl-cmd-",
    },
    mcastGroups: [],
    uapiHeader: "linux/genetlink.h",
  }
}
