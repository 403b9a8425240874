// Generated from the specification of team by `nlkit generate`; do not edit. One family is one file, however long it gets.

import type { ByteView, RawAttribute, Writer } from '../wire/index.js'
import type { Family, Spec } from '../schema/index.js'
import * as r from '../schema/runtime.js'

export type Team = {
  readonly teamIfindex?: number | undefined
  readonly listOption?: ItemOption | undefined
  readonly listPort?: ItemPort | undefined
  /** What the specification does not know, as it came. */
  readonly unknownAttributes?: readonly RawAttribute[] | undefined
}
export type ItemOption = {
  readonly option?: AttrOption | undefined
  /** What the specification does not know, as it came. */
  readonly unknownAttributes?: readonly RawAttribute[] | undefined
}
export type ItemPort = {
  readonly port?: AttrPort | undefined
  /** What the specification does not know, as it came. */
  readonly unknownAttributes?: readonly RawAttribute[] | undefined
}
export type AttrOption = {
  readonly name?: string | undefined
  readonly changed?: boolean | undefined
  readonly type?: number | undefined
  readonly data?: Uint8Array | undefined
  readonly removed?: boolean | undefined
  readonly portIfindex?: number | undefined
  readonly arrayIndex?: number | undefined
  /** What the specification does not know, as it came. */
  readonly unknownAttributes?: readonly RawAttribute[] | undefined
}
export type AttrPort = {
  readonly ifindex?: number | undefined
  readonly changed?: boolean | undefined
  readonly linkup?: boolean | undefined
  readonly speed?: number | undefined
  readonly duplex?: number | undefined
  readonly removed?: boolean | undefined
  /** What the specification does not know, as it came. */
  readonly unknownAttributes?: readonly RawAttribute[] | undefined
}
export type TeamOperations = {
  "noop": { do: { request: Partial<Team>; reply: Team } }
  "optionsSet": { do: { request: Partial<Team>; reply: Team } }
  "optionsGet": { do: { request: Partial<Team>; reply: Team } }
  "portListGet": { do: { request: Partial<Team>; reply: Team } }
}
export type TeamEvents = {
}

const Team_NAMES: Readonly<Record<number, string>> = {"1":"team-ifindex","2":"list-option","3":"list-port"}
function decodeTeam(view: ByteView, position: number, end: number): Team {
  const u16 = view.u16
  const { u32 } = view
  let v0: number | undefined
  let v1: ItemOption | undefined
  let v2: ItemPort | undefined
  let unknown: RawAttribute[] | undefined
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
        case 2: v1 = decodeItemOption(view, at, stop); continue
        case 3: v2 = decodeItemPort(view, at, stop); continue
      }
      unknown = r.keep(unknown, view, p, length)
    }
    type = -1
    if (p < end) r.leftover(p, end)
  } catch (error) { r.inAttribute(Team_NAMES, type, p, error) }
  return {
    teamIfindex: v0,
    listOption: v1,
    listPort: v2,
    unknownAttributes: unknown,
  }
}
function encodeTeam(w: Writer, value: any): void {
  r.expectObject(value, "team")
  let key = ''
  try {
    for (key in value) {
      const item = value[key]
      if (item === undefined) continue
      switch (key) {
        case "teamIfindex": w.u32(1, item); break
        case "listOption": { const nest = w.startNest(2); encodeItemOption(w, item); w.endNest(nest) }; break
        case "listPort": { const nest = w.startNest(3); encodeItemPort(w, item); w.endNest(nest) }; break
        case "unknownAttributes": r.writeUnknown(w, item); break
        default: r.unknownKey("team", ["teamIfindex","listOption","listPort"])
      }
    }
  } catch (error) { r.at(key, -1, error) }
}
const ItemOption_NAMES: Readonly<Record<number, string>> = {"1":"option"}
function decodeItemOption(view: ByteView, position: number, end: number): ItemOption {
  const u16 = view.u16
  let v0: AttrOption | undefined
  let unknown: RawAttribute[] | undefined
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
        case 1: v0 = decodeAttrOption(view, at, stop); continue
      }
      unknown = r.keep(unknown, view, p, length)
    }
    type = -1
    if (p < end) r.leftover(p, end)
  } catch (error) { r.inAttribute(ItemOption_NAMES, type, p, error) }
  return {
    option: v0,
    unknownAttributes: unknown,
  }
}
function encodeItemOption(w: Writer, value: any): void {
  r.expectObject(value, "item-option")
  let key = ''
  try {
    for (key in value) {
      const item = value[key]
      if (item === undefined) continue
      switch (key) {
        case "option": { const nest = w.startNest(1); encodeAttrOption(w, item); w.endNest(nest) }; break
        case "unknownAttributes": r.writeUnknown(w, item); break
        default: r.unknownKey("item-option", ["option"])
      }
    }
  } catch (error) { r.at(key, -1, error) }
}
const ItemPort_NAMES: Readonly<Record<number, string>> = {"1":"port"}
function decodeItemPort(view: ByteView, position: number, end: number): ItemPort {
  const u16 = view.u16
  let v0: AttrPort | undefined
  let unknown: RawAttribute[] | undefined
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
        case 1: v0 = decodeAttrPort(view, at, stop); continue
      }
      unknown = r.keep(unknown, view, p, length)
    }
    type = -1
    if (p < end) r.leftover(p, end)
  } catch (error) { r.inAttribute(ItemPort_NAMES, type, p, error) }
  return {
    port: v0,
    unknownAttributes: unknown,
  }
}
function encodeItemPort(w: Writer, value: any): void {
  r.expectObject(value, "item-port")
  let key = ''
  try {
    for (key in value) {
      const item = value[key]
      if (item === undefined) continue
      switch (key) {
        case "port": { const nest = w.startNest(1); encodeAttrPort(w, item); w.endNest(nest) }; break
        case "unknownAttributes": r.writeUnknown(w, item); break
        default: r.unknownKey("item-port", ["port"])
      }
    }
  } catch (error) { r.at(key, -1, error) }
}
const AttrOption_NAMES: Readonly<Record<number, string>> = {"1":"name","2":"changed","3":"type","4":"data","5":"removed","6":"port-ifindex","7":"array-index"}
function decodeAttrOption(view: ByteView, position: number, end: number): AttrOption {
  const u16 = view.u16
  const { u8, u32 } = view
  let v0: string | undefined
  let v1: boolean | undefined
  let v2: number | undefined
  let v3: Uint8Array | undefined
  let v4: boolean | undefined
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
        case 1: v0 = r.decodeText(u8, at, stop); continue
        case 2: case 5: if (length === 4) { const item = true; switch (type) { case 2: v1 = item; continue; default: v4 = item; continue } } break
        case 3: if (length === 5) { v2 = u8[at]!; continue } break
        case 4: v3 = r.bytes(u8, at, stop); continue
        case 6: case 7: if (length === 8) { const item = u32[at >> 2]!; switch (type) { case 6: v5 = item; continue; default: v6 = item; continue } } break
      }
      unknown = r.keep(unknown, view, p, length)
    }
    type = -1
    if (p < end) r.leftover(p, end)
  } catch (error) { r.inAttribute(AttrOption_NAMES, type, p, error) }
  return {
    name: v0,
    changed: v1,
    type: v2,
    data: v3,
    removed: v4,
    portIfindex: v5,
    arrayIndex: v6,
    unknownAttributes: unknown,
  }
}
function encodeAttrOption(w: Writer, value: any): void {
  r.expectObject(value, "attr-option")
  let key = ''
  try {
    for (key in value) {
      const item = value[key]
      if (item === undefined) continue
      switch (key) {
        case "name": r.writeString(w, 1, item); break
        case "changed": r.writeFlag(w, 2, item); break
        case "type": w.u8(3, item); break
        case "data": r.writeBytes(w, 4, item); break
        case "removed": r.writeFlag(w, 5, item); break
        case "portIfindex": w.u32(6, item); break
        case "arrayIndex": w.u32(7, item); break
        case "unknownAttributes": r.writeUnknown(w, item); break
        default: r.unknownKey("attr-option", ["name","changed","type","data","removed","portIfindex","arrayIndex"])
      }
    }
  } catch (error) { r.at(key, -1, error) }
}
const AttrPort_NAMES: Readonly<Record<number, string>> = {"1":"ifindex","2":"changed","3":"linkup","4":"speed","5":"duplex","6":"removed"}
function decodeAttrPort(view: ByteView, position: number, end: number): AttrPort {
  const u16 = view.u16
  const { u8, u32 } = view
  let v0: number | undefined
  let v1: boolean | undefined
  let v2: boolean | undefined
  let v3: number | undefined
  let v4: number | undefined
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
        case 1: case 4: if (length === 8) { const item = u32[at >> 2]!; switch (type) { case 1: v0 = item; continue; default: v3 = item; continue } } break
        case 2: case 3: case 6: if (length === 4) { const item = true; switch (type) { case 2: v1 = item; continue; case 3: v2 = item; continue; default: v5 = item; continue } } break
        case 5: if (length === 5) { v4 = u8[at]!; continue } break
      }
      unknown = r.keep(unknown, view, p, length)
    }
    type = -1
    if (p < end) r.leftover(p, end)
  } catch (error) { r.inAttribute(AttrPort_NAMES, type, p, error) }
  return {
    ifindex: v0,
    changed: v1,
    linkup: v2,
    speed: v3,
    duplex: v4,
    removed: v5,
    unknownAttributes: unknown,
  }
}
function encodeAttrPort(w: Writer, value: any): void {
  r.expectObject(value, "attr-port")
  let key = ''
  try {
    for (key in value) {
      const item = value[key]
      if (item === undefined) continue
      switch (key) {
        case "ifindex": w.u32(1, item); break
        case "changed": r.writeFlag(w, 2, item); break
        case "linkup": r.writeFlag(w, 3, item); break
        case "speed": w.u32(4, item); break
        case "duplex": w.u8(5, item); break
        case "removed": r.writeFlag(w, 6, item); break
        case "unknownAttributes": r.writeUnknown(w, item); break
        default: r.unknownKey("attr-port", ["ifindex","changed","linkup","speed","duplex","removed"])
      }
    }
  } catch (error) { r.at(key, -1, error) }
}

/** The family team. */
export const team: Family<TeamOperations, TeamEvents> = {
  name: "team",
  protocol: 16,
  generic: true,
  version: 1,
  groups: {  },
  operations: {
    "noop": {
      name: "noop",
      do: { request: 0, reply: 0, encodeRequest: encodeTeam, decodeRequest: decodeTeam, encodeReply: encodeTeam, decodeReply: decodeTeam },
    },
    "optionsSet": {
      name: "options-set",
      do: { request: 1, reply: 1, encodeRequest: encodeTeam, decodeRequest: decodeTeam, encodeReply: encodeTeam, decodeReply: decodeTeam },
    },
    "optionsGet": {
      name: "options-get",
      do: { request: 2, reply: 2, encodeRequest: encodeTeam, decodeRequest: decodeTeam, encodeReply: encodeTeam, decodeReply: decodeTeam },
    },
    "portListGet": {
      name: "port-list-get",
      do: { request: 3, reply: 3, encodeRequest: encodeTeam, decodeRequest: decodeTeam, encodeReply: encodeTeam, decodeReply: decodeTeam },
    },
  },
  events: {
  },
  spec: model,
}

function model(): Spec {
  return {
    name: "team",
    protocol: "genetlink-legacy",
    version: 1,
    definitions: [
      { kind: "const", name: "string-max-len", value: 32 },
      {
        kind: "const",
        name: "genl-change-event-mc-grp-name",
        value: "change_event",
      },
    ],
    attributeSets: [
      {
        name: "team",
        attributes: [
          { name: "unspec", value: 0, type: "unused" },
          { name: "team-ifindex", value: 1, type: "u32" },
          { name: "list-option", value: 2, type: "nest", nestedAttributes: "item-option" },
          { name: "list-port", value: 3, type: "nest", nestedAttributes: "item-port" },
        ],
        namePrefix: "team-attr-",
      },
      {
        name: "item-option",
        attributes: [
          { name: "option-unspec", value: 0, type: "unused" },
          { name: "option", value: 1, type: "nest", nestedAttributes: "attr-option" },
        ],
        namePrefix: "team-attr-item-",
        attrCntName: "__team-attr-item-option-max",
        attrMaxName: "team-attr-item-option-max",
      },
      {
        name: "attr-option",
        attributes: [
          { name: "unspec", value: 0, type: "unused" },
          { name: "name", value: 1, type: "string", checks: { maxLen: 32, unterminatedOk: true, source: { "max-len": "string-max-len" } } },
          { name: "changed", value: 2, type: "flag" },
          { name: "type", value: 3, type: "u8" },
          { name: "data", value: 4, type: "binary" },
          { name: "removed", value: 5, type: "flag" },
          { name: "port-ifindex", value: 6, type: "u32" },
          { name: "array-index", value: 7, type: "u32" },
        ],
        namePrefix: "team-attr-option-",
      },
      {
        name: "item-port",
        attributes: [
          { name: "port-unspec", value: 0, type: "unused" },
          { name: "port", value: 1, type: "nest", nestedAttributes: "attr-port" },
        ],
        namePrefix: "team-attr-item-",
        attrCntName: "__team-attr-item-port-max",
        attrMaxName: "team-attr-item-port-max",
      },
      {
        name: "attr-port",
        attributes: [
          { name: "unspec", value: 0, type: "unused" },
          { name: "ifindex", value: 1, type: "u32" },
          { name: "changed", value: 2, type: "flag" },
          { name: "linkup", value: 3, type: "flag" },
          { name: "speed", value: 4, type: "u32" },
          { name: "duplex", value: 5, type: "u8" },
          { name: "removed", value: 6, type: "flag" },
        ],
        namePrefix: "team-attr-port-",
      },
    ],
    subMessages: [],
    operations: {
      enumModel: "unified",
      list: [
        {
          name: "noop",
          attributeSet: "team",
          do: { request: { value: 0 }, reply: { value: 0, attributes: ["team-ifindex"] } },
          dontValidate: ["strict"],
        },
        {
          name: "options-set",
          attributeSet: "team",
          do: { request: { value: 1, attributes: ["team-ifindex", "list-option"] }, reply: { value: 1, attributes: ["team-ifindex", "list-option"] } },
          flags: ["admin-perm"],
          dontValidate: ["strict"],
        },
        {
          name: "options-get",
          attributeSet: "team",
          do: { request: { value: 2, attributes: ["team-ifindex"] }, reply: { value: 2, attributes: ["team-ifindex", "list-option"] } },
          flags: ["admin-perm"],
          dontValidate: ["strict"],
        },
        {
          name: "port-list-get",
          attributeSet: "team",
          do: { request: { value: 3, attributes: ["team-ifindex"] }, reply: { value: 3, attributes: ["team-ifindex", "list-port"] } },
          flags: ["admin-perm"],
          dontValidate: ["strict"],
        },
      ],
    },
    mcastGroups: [],
    uapiHeader: "linux/if_team.h",
    cFamilyName: "team-genl-name",
    cVersionName: "team-genl-version",
    kernelPolicy: "global",
  }
}
