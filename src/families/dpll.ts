// Generated from the specification of dpll by `nlkit generate`; do not edit. One family is one file, however long it gets.

import type { ByteView, RawAttribute, Writer } from '../wire/index.js'
import type { Family, Spec } from '../schema/index.js'
import * as r from '../schema/runtime.js'

const LE = r.LITTLE_ENDIAN

export type Mode = "manual" | "automatic" | number
export type LockStatus = "unlocked" | "locked" | "locked-ho-acq" | "holdover" | number
export type LockStatusError = "none" | "undefined" | "media-down" | "fractional-frequency-offset-too-high" | number
export type ClockQualityLevel = "itu-opt1-prc" | "itu-opt1-ssu-a" | "itu-opt1-ssu-b" | "itu-opt1-eec1" | "itu-opt1-prtc" | "itu-opt1-eprtc" | "itu-opt1-eeec" | "itu-opt1-eprc" | number
export type Type = "pps" | "eec" | number
export type PinType = "mux" | "ext" | "synce-eth-port" | "int-oscillator" | "gnss" | number
export type PinDirection = "input" | "output" | number
export type PinState = "connected" | "disconnected" | "selectable" | number
export type PinCapabilities = "direction-can-change" | "priority-can-change" | "state-can-change" | number
export type Dpll = {
  readonly id?: number | undefined
  readonly moduleName?: string | undefined
  readonly clockId?: bigint | undefined
  readonly mode?: Mode | undefined
  readonly modeSupported?: readonly Mode[] | undefined
  readonly lockStatus?: LockStatus | undefined
  readonly temp?: number | undefined
  readonly type?: Type | undefined
  readonly lockStatusError?: LockStatusError | undefined
  readonly clockQualityLevel?: readonly ClockQualityLevel[] | undefined
  /** What the specification does not know, as it came. */
  readonly unknownAttributes?: readonly RawAttribute[] | undefined
}
export type Pin = {
  readonly id?: number | undefined
  readonly parentId?: number | undefined
  readonly moduleName?: string | undefined
  readonly clockId?: bigint | undefined
  readonly boardLabel?: string | undefined
  readonly panelLabel?: string | undefined
  readonly packageLabel?: string | undefined
  readonly type?: PinType | undefined
  readonly direction?: PinDirection | undefined
  readonly frequency?: bigint | undefined
  readonly frequencySupported?: readonly FrequencyRange[] | undefined
  readonly frequencyMin?: bigint | undefined
  readonly frequencyMax?: bigint | undefined
  readonly prio?: number | undefined
  readonly state?: PinState | undefined
  readonly capabilities?: readonly PinCapabilities[] | undefined
  readonly parentDevice?: readonly PinParentDevice[] | undefined
  readonly parentPin?: readonly PinParentPin[] | undefined
  readonly phaseAdjustMin?: number | undefined
  readonly phaseAdjustMax?: number | undefined
  readonly phaseAdjust?: number | undefined
  readonly phaseOffset?: bigint | undefined
  readonly fractionalFrequencyOffset?: bigint | undefined
  readonly esyncFrequency?: bigint | undefined
  readonly esyncFrequencySupported?: readonly FrequencyRange[] | undefined
  readonly esyncPulse?: number | undefined
  /** What the specification does not know, as it came. */
  readonly unknownAttributes?: readonly RawAttribute[] | undefined
}
export type FrequencyRange = {
  readonly frequencyMin?: bigint | undefined
  readonly frequencyMax?: bigint | undefined
  /** What the specification does not know, as it came. */
  readonly unknownAttributes?: readonly RawAttribute[] | undefined
}
export type PinParentDevice = {
  readonly parentId?: number | undefined
  readonly direction?: PinDirection | undefined
  readonly prio?: number | undefined
  readonly state?: PinState | undefined
  readonly phaseOffset?: bigint | undefined
  /** What the specification does not know, as it came. */
  readonly unknownAttributes?: readonly RawAttribute[] | undefined
}
export type PinParentPin = {
  readonly parentId?: number | undefined
  readonly state?: PinState | undefined
  /** What the specification does not know, as it came. */
  readonly unknownAttributes?: readonly RawAttribute[] | undefined
}
export type DpllOperations = {
  "deviceIdGet": { do: { request: Partial<Dpll>; reply: Dpll } }
  "deviceGet": { do: { request: Partial<Dpll>; reply: Dpll }; dump: { request: Partial<Dpll>; reply: Dpll } }
  "deviceSet": { do: { request: Partial<Dpll>; reply: undefined } }
  "pinIdGet": { do: { request: Partial<Pin>; reply: Pin } }
  "pinGet": { do: { request: Partial<Pin>; reply: Pin }; dump: { request: Partial<Pin>; reply: Pin } }
  "pinSet": { do: { request: Partial<Pin>; reply: undefined } }
}
export type DpllEvents = {
  "deviceCreateNtf": Dpll
  "deviceDeleteNtf": Dpll
  "deviceChangeNtf": Dpll
  "pinCreateNtf": Pin
  "pinDeleteNtf": Pin
  "pinChangeNtf": Pin
}

const MODE_NUMBERS: ReadonlyMap<string, number | bigint> = new Map<string, number | bigint>([["manual", 1], ["automatic", 2]])
const MODE_NAMES: Readonly<Record<number | string, Mode>> = { 1: "manual", 2: "automatic" }
const LOCK_STATUS_NUMBERS: ReadonlyMap<string, number | bigint> = new Map<string, number | bigint>([["unlocked", 1], ["locked", 2], ["locked-ho-acq", 3], ["holdover", 4]])
const LOCK_STATUS_NAMES: Readonly<Record<number | string, LockStatus>> = { 1: "unlocked", 2: "locked", 3: "locked-ho-acq", 4: "holdover" }
const TYPE_NUMBERS: ReadonlyMap<string, number | bigint> = new Map<string, number | bigint>([["pps", 1], ["eec", 2]])
const TYPE_NAMES: Readonly<Record<number | string, Type>> = { 1: "pps", 2: "eec" }
const LOCK_STATUS_ERROR_NUMBERS: ReadonlyMap<string, number | bigint> = new Map<string, number | bigint>([["none", 1], ["undefined", 2], ["media-down", 3], ["fractional-frequency-offset-too-high", 4]])
const LOCK_STATUS_ERROR_NAMES: Readonly<Record<number | string, LockStatusError>> = { 1: "none", 2: "undefined", 3: "media-down", 4: "fractional-frequency-offset-too-high" }
const CLOCK_QUALITY_LEVEL_NUMBERS: ReadonlyMap<string, number | bigint> = new Map<string, number | bigint>([["itu-opt1-prc", 1], ["itu-opt1-ssu-a", 2], ["itu-opt1-ssu-b", 3], ["itu-opt1-eec1", 4], ["itu-opt1-prtc", 5], ["itu-opt1-eprtc", 6], ["itu-opt1-eeec", 7], ["itu-opt1-eprc", 8]])
const CLOCK_QUALITY_LEVEL_NAMES: Readonly<Record<number | string, ClockQualityLevel>> = { 1: "itu-opt1-prc", 2: "itu-opt1-ssu-a", 3: "itu-opt1-ssu-b", 4: "itu-opt1-eec1", 5: "itu-opt1-prtc", 6: "itu-opt1-eprtc", 7: "itu-opt1-eeec", 8: "itu-opt1-eprc" }
const Dpll_NAMES: Readonly<Record<number, string>> = {"1":"id","2":"module-name","4":"clock-id","5":"mode","6":"mode-supported","7":"lock-status","8":"temp","9":"type","10":"lock-status-error","11":"clock-quality-level"}
function decodeDpll(view: ByteView, position: number, end: number): Dpll {
  const u16 = view.u16
  const { u8, u32 } = view
  let v0: number | undefined
  let v1: string | undefined
  let v2: bigint | undefined
  let v3: Mode | undefined
  let v4: (Mode)[] | undefined
  let v5: LockStatus | undefined
  let v6: number | undefined
  let v7: Type | undefined
  let v8: LockStatusError | undefined
  let v9: (ClockQualityLevel)[] | undefined
  let unknown: RawAttribute[] | undefined
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
        case 4: if (length === 12) { v2 = r.u64(view, at, LE); continue } break
        case 5: if (length === 8) { v3 = (MODE_NAMES[u32[at >> 2]!] ?? u32[at >> 2]!); continue } break
        case 6: if (length === 8) { (v4 ??= []).push((MODE_NAMES[u32[at >> 2]!] ?? u32[at >> 2]!)); continue } break
        case 7: if (length === 8) { v5 = (LOCK_STATUS_NAMES[u32[at >> 2]!] ?? u32[at >> 2]!); continue } break
        case 8: if (length === 8) { v6 = (u32[at >> 2]! | 0); continue } break
        case 9: if (length === 8) { v7 = (TYPE_NAMES[u32[at >> 2]!] ?? u32[at >> 2]!); continue } break
        case 10: if (length === 8) { v8 = (LOCK_STATUS_ERROR_NAMES[u32[at >> 2]!] ?? u32[at >> 2]!); continue } break
        case 11: if (length === 8) { (v9 ??= []).push((CLOCK_QUALITY_LEVEL_NAMES[u32[at >> 2]!] ?? u32[at >> 2]!)); continue } break
        case 3: continue
      }
      unknown = r.keep(unknown, view, p, length)
    }
    type = -1
    if (p < end) r.leftover(p, end)
  } catch (error) { r.inAttribute(Dpll_NAMES, type, p, error) }
  return {
    id: v0,
    moduleName: v1,
    clockId: v2,
    mode: v3,
    modeSupported: v4,
    lockStatus: v5,
    temp: v6,
    type: v7,
    lockStatusError: v8,
    clockQualityLevel: v9,
    unknownAttributes: unknown,
  }
}
function encodeDpll(w: Writer, value: any): void {
  r.expectObject(value, "dpll")
  let key = ''
  let index = -1
  try {
    for (key in value) {
      const item = value[key]
      if (item === undefined) continue
      switch (key) {
        case "id": w.u32(1, item); break
        case "moduleName": r.writeString(w, 2, item); break
        case "clockId": w.u64(4, item); break
        case "mode": w.u32(5, r.enumNumber(MODE_NUMBERS, item)); break
        case "modeSupported": { r.expectArray(item); const list = item as readonly any[]; for (let i = 0; i < list.length; i++) { index = i; const item = list[i]; w.u32(6, r.enumNumber(MODE_NUMBERS, item)) } index = -1; }; break
        case "lockStatus": w.u32(7, r.enumNumber(LOCK_STATUS_NUMBERS, item)); break
        case "temp": w.s32(8, item); break
        case "type": w.u32(9, r.enumNumber(TYPE_NUMBERS, item)); break
        case "lockStatusError": w.u32(10, r.enumNumber(LOCK_STATUS_ERROR_NUMBERS, item)); break
        case "clockQualityLevel": { r.expectArray(item); const list = item as readonly any[]; for (let i = 0; i < list.length; i++) { index = i; const item = list[i]; w.u32(11, r.enumNumber(CLOCK_QUALITY_LEVEL_NUMBERS, item)) } index = -1; }; break
        case "unknownAttributes": r.writeUnknown(w, item); break
        default: r.unknownKey("dpll", ["id","moduleName","clockId","mode","modeSupported","lockStatus","temp","type","lockStatusError","clockQualityLevel"])
      }
    }
  } catch (error) { r.at(key, index, error) }
}
const PIN_TYPE_NUMBERS: ReadonlyMap<string, number | bigint> = new Map<string, number | bigint>([["mux", 1], ["ext", 2], ["synce-eth-port", 3], ["int-oscillator", 4], ["gnss", 5]])
const PIN_TYPE_NAMES: Readonly<Record<number | string, PinType>> = { 1: "mux", 2: "ext", 3: "synce-eth-port", 4: "int-oscillator", 5: "gnss" }
const PIN_DIRECTION_NUMBERS: ReadonlyMap<string, number | bigint> = new Map<string, number | bigint>([["input", 1], ["output", 2]])
const PIN_DIRECTION_NAMES: Readonly<Record<number | string, PinDirection>> = { 1: "input", 2: "output" }
const PIN_STATE_NUMBERS: ReadonlyMap<string, number | bigint> = new Map<string, number | bigint>([["connected", 1], ["disconnected", 2], ["selectable", 3]])
const PIN_STATE_NAMES: Readonly<Record<number | string, PinState>> = { 1: "connected", 2: "disconnected", 3: "selectable" }
const PIN_CAPABILITIES_BITS: ReadonlyMap<string, number | bigint> = new Map<string, number | bigint>([["direction-can-change", 1], ["priority-can-change", 2], ["state-can-change", 4]])
const PIN_CAPABILITIES_FLAGS = r.flagsDecoder([...PIN_CAPABILITIES_BITS])
const Pin_NAMES: Readonly<Record<number, string>> = {"1":"id","2":"parent-id","3":"module-name","5":"clock-id","6":"board-label","7":"panel-label","8":"package-label","9":"type","10":"direction","11":"frequency","12":"frequency-supported","13":"frequency-min","14":"frequency-max","15":"prio","16":"state","17":"capabilities","18":"parent-device","19":"parent-pin","20":"phase-adjust-min","21":"phase-adjust-max","22":"phase-adjust","23":"phase-offset","24":"fractional-frequency-offset","25":"esync-frequency","26":"esync-frequency-supported","27":"esync-pulse"}
function decodePin(view: ByteView, position: number, end: number): Pin {
  const u16 = view.u16
  const { u8, u32, data } = view
  let v0: number | undefined
  let v1: number | undefined
  let v2: string | undefined
  let v3: bigint | undefined
  let v4: string | undefined
  let v5: string | undefined
  let v6: string | undefined
  let v7: PinType | undefined
  let v8: PinDirection | undefined
  let v9: bigint | undefined
  let v10: (FrequencyRange)[] | undefined
  let v11: bigint | undefined
  let v12: bigint | undefined
  let v13: number | undefined
  let v14: PinState | undefined
  let v15: readonly PinCapabilities[] | undefined
  let v16: (PinParentDevice)[] | undefined
  let v17: (PinParentPin)[] | undefined
  let v18: number | undefined
  let v19: number | undefined
  let v20: number | undefined
  let v21: bigint | undefined
  let v22: bigint | undefined
  let v23: bigint | undefined
  let v24: (FrequencyRange)[] | undefined
  let v25: number | undefined
  let unknown: RawAttribute[] | undefined
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
        case 1: case 2: case 15: case 27: if (length === 8) { const item = u32[at >> 2]!; switch (type) { case 1: v0 = item; continue; case 2: v1 = item; continue; case 15: v13 = item; continue; default: v25 = item; continue } } break
        case 3: case 6: case 7: case 8: { const item = r.decodeText(u8, at, stop); switch (type) { case 3: v2 = item; continue; case 6: v4 = item; continue; case 7: v5 = item; continue; default: v6 = item; continue } }
        case 5: case 11: case 13: case 14: case 25: if (length === 12) { const item = r.u64(view, at, LE); switch (type) { case 5: v3 = item; continue; case 11: v9 = item; continue; case 13: v11 = item; continue; case 14: v12 = item; continue; default: v23 = item; continue } } break
        case 9: if (length === 8) { v7 = (PIN_TYPE_NAMES[u32[at >> 2]!] ?? u32[at >> 2]!); continue } break
        case 10: if (length === 8) { v8 = (PIN_DIRECTION_NAMES[u32[at >> 2]!] ?? u32[at >> 2]!); continue } break
        case 12: (v10 ??= []).push(decodeFrequencyRange(view, at, stop)); continue
        case 16: if (length === 8) { v14 = (PIN_STATE_NAMES[u32[at >> 2]!] ?? u32[at >> 2]!); continue } break
        case 17: if (length === 8) { v15 = PIN_CAPABILITIES_FLAGS(u32[at >> 2]!); continue } break
        case 18: (v16 ??= []).push(decodePinParentDevice(view, at, stop)); continue
        case 19: (v17 ??= []).push(decodePinParentPin(view, at, stop)); continue
        case 20: case 21: case 22: if (length === 8) { const item = (u32[at >> 2]! | 0); switch (type) { case 20: v18 = item; continue; case 21: v19 = item; continue; default: v20 = item; continue } } break
        case 23: if (length === 12) { v21 = r.s64(view, at, LE); continue } break
        case 24: if (length === 8 || length === 12) { v22 = (length === 12 ? data.getBigInt64(at, LE) : BigInt(data.getInt32(at, LE))); continue } break
        case 26: (v24 ??= []).push(decodeFrequencyRange(view, at, stop)); continue
        case 4: continue
      }
      unknown = r.keep(unknown, view, p, length)
    }
    type = -1
    if (p < end) r.leftover(p, end)
  } catch (error) { r.inAttribute(Pin_NAMES, type, p, error) }
  return {
    id: v0,
    parentId: v1,
    moduleName: v2,
    clockId: v3,
    boardLabel: v4,
    panelLabel: v5,
    packageLabel: v6,
    type: v7,
    direction: v8,
    frequency: v9,
    frequencySupported: v10,
    frequencyMin: v11,
    frequencyMax: v12,
    prio: v13,
    state: v14,
    capabilities: v15,
    parentDevice: v16,
    parentPin: v17,
    phaseAdjustMin: v18,
    phaseAdjustMax: v19,
    phaseAdjust: v20,
    phaseOffset: v21,
    fractionalFrequencyOffset: v22,
    esyncFrequency: v23,
    esyncFrequencySupported: v24,
    esyncPulse: v25,
    unknownAttributes: unknown,
  }
}
function encodePin(w: Writer, value: any): void {
  r.expectObject(value, "pin")
  let key = ''
  let index = -1
  try {
    for (key in value) {
      const item = value[key]
      if (item === undefined) continue
      switch (key) {
        case "id": w.u32(1, item); break
        case "parentId": w.u32(2, item); break
        case "moduleName": r.writeString(w, 3, item); break
        case "clockId": w.u64(5, item); break
        case "boardLabel": r.writeString(w, 6, item); break
        case "panelLabel": r.writeString(w, 7, item); break
        case "packageLabel": r.writeString(w, 8, item); break
        case "type": w.u32(9, r.enumNumber(PIN_TYPE_NUMBERS, item)); break
        case "direction": w.u32(10, r.enumNumber(PIN_DIRECTION_NUMBERS, item)); break
        case "frequency": w.u64(11, item); break
        case "frequencySupported": { r.expectArray(item); const list = item as readonly any[]; for (let i = 0; i < list.length; i++) { index = i; const item = list[i]; { const nest = w.startNest(12); encodeFrequencyRange(w, item); w.endNest(nest) } } index = -1; }; break
        case "frequencyMin": w.u64(13, item); break
        case "frequencyMax": w.u64(14, item); break
        case "prio": w.u32(15, item); break
        case "state": w.u32(16, r.enumNumber(PIN_STATE_NUMBERS, item)); break
        case "capabilities": w.u32(17, Number(r.flagBits(PIN_CAPABILITIES_BITS, item))); break
        case "parentDevice": { r.expectArray(item); const list = item as readonly any[]; for (let i = 0; i < list.length; i++) { index = i; const item = list[i]; { const nest = w.startNest(18); encodePinParentDevice(w, item); w.endNest(nest) } } index = -1; }; break
        case "parentPin": { r.expectArray(item); const list = item as readonly any[]; for (let i = 0; i < list.length; i++) { index = i; const item = list[i]; { const nest = w.startNest(19); encodePinParentPin(w, item); w.endNest(nest) } } index = -1; }; break
        case "phaseAdjustMin": w.s32(20, item); break
        case "phaseAdjustMax": w.s32(21, item); break
        case "phaseAdjust": w.s32(22, item); break
        case "phaseOffset": w.s64(23, item); break
        case "fractionalFrequencyOffset": w.sint(24, item); break
        case "esyncFrequency": w.u64(25, item); break
        case "esyncFrequencySupported": { r.expectArray(item); const list = item as readonly any[]; for (let i = 0; i < list.length; i++) { index = i; const item = list[i]; { const nest = w.startNest(26); encodeFrequencyRange(w, item); w.endNest(nest) } } index = -1; }; break
        case "esyncPulse": w.u32(27, item); break
        case "unknownAttributes": r.writeUnknown(w, item); break
        default: r.unknownKey("pin", ["id","parentId","moduleName","clockId","boardLabel","panelLabel","packageLabel","type","direction","frequency","frequencySupported","frequencyMin","frequencyMax","prio","state","capabilities","parentDevice","parentPin","phaseAdjustMin","phaseAdjustMax","phaseAdjust","phaseOffset","fractionalFrequencyOffset","esyncFrequency","esyncFrequencySupported","esyncPulse"])
      }
    }
  } catch (error) { r.at(key, index, error) }
}
const FrequencyRange_NAMES: Readonly<Record<number, string>> = {"13":"frequency-min","14":"frequency-max"}
function decodeFrequencyRange(view: ByteView, position: number, end: number): FrequencyRange {
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
        case 13: case 14: if (length === 12) { const item = r.u64(view, at, LE); switch (type) { case 13: v0 = item; continue; default: v1 = item; continue } } break
      }
      unknown = r.keep(unknown, view, p, length)
    }
    type = -1
    if (p < end) r.leftover(p, end)
  } catch (error) { r.inAttribute(FrequencyRange_NAMES, type, p, error) }
  return {
    frequencyMin: v0,
    frequencyMax: v1,
    unknownAttributes: unknown,
  }
}
function encodeFrequencyRange(w: Writer, value: any): void {
  r.expectObject(value, "frequency-range")
  let key = ''
  try {
    for (key in value) {
      const item = value[key]
      if (item === undefined) continue
      switch (key) {
        case "frequencyMin": w.u64(13, item); break
        case "frequencyMax": w.u64(14, item); break
        case "unknownAttributes": r.writeUnknown(w, item); break
        default: r.unknownKey("frequency-range", ["frequencyMin","frequencyMax"])
      }
    }
  } catch (error) { r.at(key, -1, error) }
}
const PinParentDevice_NAMES: Readonly<Record<number, string>> = {"2":"parent-id","10":"direction","15":"prio","16":"state","23":"phase-offset"}
function decodePinParentDevice(view: ByteView, position: number, end: number): PinParentDevice {
  const u16 = view.u16
  const { u32 } = view
  let v0: number | undefined
  let v1: PinDirection | undefined
  let v2: number | undefined
  let v3: PinState | undefined
  let v4: bigint | undefined
  let unknown: RawAttribute[] | undefined
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
        case 2: case 15: if (length === 8) { const item = u32[at >> 2]!; switch (type) { case 2: v0 = item; continue; default: v2 = item; continue } } break
        case 10: if (length === 8) { v1 = (PIN_DIRECTION_NAMES[u32[at >> 2]!] ?? u32[at >> 2]!); continue } break
        case 16: if (length === 8) { v3 = (PIN_STATE_NAMES[u32[at >> 2]!] ?? u32[at >> 2]!); continue } break
        case 23: if (length === 12) { v4 = r.s64(view, at, LE); continue } break
      }
      unknown = r.keep(unknown, view, p, length)
    }
    type = -1
    if (p < end) r.leftover(p, end)
  } catch (error) { r.inAttribute(PinParentDevice_NAMES, type, p, error) }
  return {
    parentId: v0,
    direction: v1,
    prio: v2,
    state: v3,
    phaseOffset: v4,
    unknownAttributes: unknown,
  }
}
function encodePinParentDevice(w: Writer, value: any): void {
  r.expectObject(value, "pin-parent-device")
  let key = ''
  try {
    for (key in value) {
      const item = value[key]
      if (item === undefined) continue
      switch (key) {
        case "parentId": w.u32(2, item); break
        case "direction": w.u32(10, r.enumNumber(PIN_DIRECTION_NUMBERS, item)); break
        case "prio": w.u32(15, item); break
        case "state": w.u32(16, r.enumNumber(PIN_STATE_NUMBERS, item)); break
        case "phaseOffset": w.s64(23, item); break
        case "unknownAttributes": r.writeUnknown(w, item); break
        default: r.unknownKey("pin-parent-device", ["parentId","direction","prio","state","phaseOffset"])
      }
    }
  } catch (error) { r.at(key, -1, error) }
}
const PinParentPin_NAMES: Readonly<Record<number, string>> = {"2":"parent-id","16":"state"}
function decodePinParentPin(view: ByteView, position: number, end: number): PinParentPin {
  const u16 = view.u16
  const { u32 } = view
  let v0: number | undefined
  let v1: PinState | undefined
  let unknown: RawAttribute[] | undefined
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
        case 2: if (length === 8) { v0 = u32[at >> 2]!; continue } break
        case 16: if (length === 8) { v1 = (PIN_STATE_NAMES[u32[at >> 2]!] ?? u32[at >> 2]!); continue } break
      }
      unknown = r.keep(unknown, view, p, length)
    }
    type = -1
    if (p < end) r.leftover(p, end)
  } catch (error) { r.inAttribute(PinParentPin_NAMES, type, p, error) }
  return {
    parentId: v0,
    state: v1,
    unknownAttributes: unknown,
  }
}
function encodePinParentPin(w: Writer, value: any): void {
  r.expectObject(value, "pin-parent-pin")
  let key = ''
  try {
    for (key in value) {
      const item = value[key]
      if (item === undefined) continue
      switch (key) {
        case "parentId": w.u32(2, item); break
        case "state": w.u32(16, r.enumNumber(PIN_STATE_NUMBERS, item)); break
        case "unknownAttributes": r.writeUnknown(w, item); break
        default: r.unknownKey("pin-parent-pin", ["parentId","state"])
      }
    }
  } catch (error) { r.at(key, -1, error) }
}

/** The family dpll. */
export const dpll: Family<DpllOperations, DpllEvents> = {
  name: "dpll",
  protocol: 16,
  generic: true,
  version: 1,
  groups: { "monitor": undefined },
  operations: {
    "deviceIdGet": {
      name: "device-id-get",
      do: { request: 1, reply: 1, encodeRequest: encodeDpll, decodeRequest: decodeDpll, encodeReply: encodeDpll, decodeReply: decodeDpll },
    },
    "deviceGet": {
      name: "device-get",
      do: { request: 2, reply: 2, encodeRequest: encodeDpll, decodeRequest: decodeDpll, encodeReply: encodeDpll, decodeReply: decodeDpll },
      dump: { request: 2, reply: 2, encodeRequest: encodeDpll, decodeRequest: decodeDpll, encodeReply: encodeDpll, decodeReply: decodeDpll },
    },
    "deviceSet": {
      name: "device-set",
      do: { request: 3, reply: undefined, encodeRequest: encodeDpll, decodeRequest: decodeDpll, encodeReply: encodeDpll, decodeReply: decodeDpll },
    },
    "pinIdGet": {
      name: "pin-id-get",
      do: { request: 7, reply: 7, encodeRequest: encodePin, decodeRequest: decodePin, encodeReply: encodePin, decodeReply: decodePin },
    },
    "pinGet": {
      name: "pin-get",
      do: { request: 8, reply: 8, encodeRequest: encodePin, decodeRequest: decodePin, encodeReply: encodePin, decodeReply: decodePin },
      dump: { request: 8, reply: 8, encodeRequest: encodePin, decodeRequest: decodePin, encodeReply: encodePin, decodeReply: decodePin },
    },
    "pinSet": {
      name: "pin-set",
      do: { request: 9, reply: undefined, encodeRequest: encodePin, decodeRequest: decodePin, encodeReply: encodePin, decodeReply: decodePin },
    },
  },
  events: {
    4: { name: "deviceCreateNtf", decode: decodeDpll, encode: encodeDpll },
    5: { name: "deviceDeleteNtf", decode: decodeDpll, encode: encodeDpll },
    6: { name: "deviceChangeNtf", decode: decodeDpll, encode: encodeDpll },
    10: { name: "pinCreateNtf", decode: decodePin, encode: encodePin },
    11: { name: "pinDeleteNtf", decode: decodePin, encode: encodePin },
    12: { name: "pinChangeNtf", decode: decodePin, encode: encodePin },
  },
  spec: model,
}

function model(): Spec {
  return {
    name: "dpll",
    protocol: "genetlink",
    version: 1,
    definitions: [
      {
        kind: "enum",
        name: "mode",
        entries: [
          { name: "manual", value: 1 },
          { name: "automatic", value: 2 },
        ],
        renderMax: true,
      },
      {
        kind: "enum",
        name: "lock-status",
        entries: [
          { name: "unlocked", value: 1 },
          { name: "locked", value: 2 },
          { name: "locked-ho-acq", value: 3 },
          { name: "holdover", value: 4 },
        ],
        renderMax: true,
      },
      {
        kind: "enum",
        name: "lock-status-error",
        entries: [
          { name: "none", value: 1 },
          { name: "undefined", value: 2 },
          { name: "media-down", value: 3 },
          { name: "fractional-frequency-offset-too-high", value: 4 },
        ],
        renderMax: true,
      },
      {
        kind: "enum",
        name: "clock-quality-level",
        entries: [
          { name: "itu-opt1-prc", value: 1 },
          { name: "itu-opt1-ssu-a", value: 2 },
          { name: "itu-opt1-ssu-b", value: 3 },
          { name: "itu-opt1-eec1", value: 4 },
          { name: "itu-opt1-prtc", value: 5 },
          { name: "itu-opt1-eprtc", value: 6 },
          { name: "itu-opt1-eeec", value: 7 },
          { name: "itu-opt1-eprc", value: 8 },
        ],
        renderMax: true,
      },
      { kind: "const", name: "temp-divider", value: 1000 },
      {
        kind: "enum",
        name: "type",
        entries: [
          { name: "pps", value: 1 },
          { name: "eec", value: 2 },
        ],
        renderMax: true,
      },
      {
        kind: "enum",
        name: "pin-type",
        entries: [
          { name: "mux", value: 1 },
          { name: "ext", value: 2 },
          { name: "synce-eth-port", value: 3 },
          { name: "int-oscillator", value: 4 },
          { name: "gnss", value: 5 },
        ],
        renderMax: true,
      },
      {
        kind: "enum",
        name: "pin-direction",
        entries: [
          { name: "input", value: 1 },
          { name: "output", value: 2 },
        ],
        renderMax: true,
      },
      { kind: "const", name: "pin-frequency-1-hz", value: 1 },
      { kind: "const", name: "pin-frequency-10-khz", value: 10000 },
      {
        kind: "const",
        name: "pin-frequency-77_5-khz",
        value: 77500,
      },
      { kind: "const", name: "pin-frequency-10-mhz", value: 10000000 },
      {
        kind: "enum",
        name: "pin-state",
        entries: [
          { name: "connected", value: 1 },
          { name: "disconnected", value: 2 },
          { name: "selectable", value: 3 },
        ],
        renderMax: true,
      },
      {
        kind: "flags",
        name: "pin-capabilities",
        entries: [
          { name: "direction-can-change", value: 1 },
          { name: "priority-can-change", value: 2 },
          { name: "state-can-change", value: 4 },
        ],
      },
      { kind: "const", name: "phase-offset-divider", value: 1000 },
    ],
    attributeSets: [
      {
        name: "dpll",
        attributes: [
          { name: "id", value: 1, type: "u32" },
          { name: "module-name", value: 2, type: "string" },
          { name: "pad", value: 3, type: "pad" },
          { name: "clock-id", value: 4, type: "u64" },
          { name: "mode", value: 5, type: "u32", enum: "mode" },
          { name: "mode-supported", value: 6, type: "u32", enum: "mode", multiAttr: true },
          { name: "lock-status", value: 7, type: "u32", enum: "lock-status" },
          { name: "temp", value: 8, type: "s32" },
          { name: "type", value: 9, type: "u32", enum: "type" },
          { name: "lock-status-error", value: 10, type: "u32", enum: "lock-status-error" },
          { name: "clock-quality-level", value: 11, type: "u32", enum: "clock-quality-level", multiAttr: true },
        ],
        enumName: "dpll_a",
      },
      {
        name: "pin",
        attributes: [
          { name: "id", value: 1, type: "u32" },
          { name: "parent-id", value: 2, type: "u32" },
          { name: "module-name", value: 3, type: "string" },
          { name: "pad", value: 4, type: "pad" },
          { name: "clock-id", value: 5, type: "u64" },
          { name: "board-label", value: 6, type: "string" },
          { name: "panel-label", value: 7, type: "string" },
          { name: "package-label", value: 8, type: "string" },
          { name: "type", value: 9, type: "u32", enum: "pin-type" },
          { name: "direction", value: 10, type: "u32", enum: "pin-direction" },
          { name: "frequency", value: 11, type: "u64" },
          { name: "frequency-supported", value: 12, type: "nest", nestedAttributes: "frequency-range", multiAttr: true },
          { name: "frequency-min", value: 13, type: "u64" },
          { name: "frequency-max", value: 14, type: "u64" },
          { name: "prio", value: 15, type: "u32" },
          { name: "state", value: 16, type: "u32", enum: "pin-state" },
          { name: "capabilities", value: 17, type: "u32", enum: "pin-capabilities" },
          { name: "parent-device", value: 18, type: "nest", nestedAttributes: "pin-parent-device", multiAttr: true },
          { name: "parent-pin", value: 19, type: "nest", nestedAttributes: "pin-parent-pin", multiAttr: true },
          { name: "phase-adjust-min", value: 20, type: "s32" },
          { name: "phase-adjust-max", value: 21, type: "s32" },
          { name: "phase-adjust", value: 22, type: "s32" },
          { name: "phase-offset", value: 23, type: "s64" },
          { name: "fractional-frequency-offset", value: 24, type: "sint" },
          { name: "esync-frequency", value: 25, type: "u64" },
          { name: "esync-frequency-supported", value: 26, type: "nest", nestedAttributes: "frequency-range", multiAttr: true },
          { name: "esync-pulse", value: 27, type: "u32" },
        ],
        enumName: "dpll_a_pin",
      },
      {
        name: "pin-parent-device",
        attributes: [
          { name: "parent-id", value: 2, type: "u32" },
          { name: "direction", value: 10, type: "u32", enum: "pin-direction" },
          { name: "prio", value: 15, type: "u32" },
          { name: "state", value: 16, type: "u32", enum: "pin-state" },
          { name: "phase-offset", value: 23, type: "s64" },
        ],
        subsetOf: "pin",
      },
      {
        name: "pin-parent-pin",
        attributes: [
          { name: "parent-id", value: 2, type: "u32" },
          { name: "state", value: 16, type: "u32", enum: "pin-state" },
        ],
        subsetOf: "pin",
      },
      {
        name: "frequency-range",
        attributes: [
          { name: "frequency-min", value: 13, type: "u64" },
          { name: "frequency-max", value: 14, type: "u64" },
        ],
        subsetOf: "pin",
      },
    ],
    subMessages: [],
    operations: {
      enumModel: "unified",
      list: [
        {
          name: "device-id-get",
          attributeSet: "dpll",
          do: { request: { value: 1, attributes: ["module-name", "clock-id", "type"] }, reply: { value: 1, attributes: ["id"] }, pre: "dpll-lock-doit", post: "dpll-unlock-doit" },
          flags: ["admin-perm"],
        },
        {
          name: "device-get",
          attributeSet: "dpll",
          do: { request: { value: 2, attributes: ["id"] }, reply: { value: 2, attributes: ["id", "module-name", "mode", "mode-supported", "lock-status", "lock-status-error", "temp", "clock-id", "type"] }, pre: "dpll-pre-doit", post: "dpll-post-doit" },
          dump: { request: { value: 2 }, reply: { value: 2, attributes: ["id", "module-name", "mode", "mode-supported", "lock-status", "lock-status-error", "temp", "clock-id", "type"] } },
          flags: ["admin-perm"],
        },
        {
          name: "device-set",
          attributeSet: "dpll",
          do: { request: { value: 3, attributes: ["id"] }, pre: "dpll-pre-doit", post: "dpll-post-doit" },
          flags: ["admin-perm"],
        },
        { name: "device-create-ntf", attributeSet: "dpll", notify: "device-get", value: 4, mcgrp: "monitor" },
        { name: "device-delete-ntf", attributeSet: "dpll", notify: "device-get", value: 5, mcgrp: "monitor" },
        { name: "device-change-ntf", attributeSet: "dpll", notify: "device-get", value: 6, mcgrp: "monitor" },
        {
          name: "pin-id-get",
          attributeSet: "pin",
          do: { request: { value: 7, attributes: ["module-name", "clock-id", "board-label", "panel-label", "package-label", "type"] }, reply: { value: 7, attributes: ["id"] }, pre: "dpll-lock-doit", post: "dpll-unlock-doit" },
          flags: ["admin-perm"],
        },
        {
          name: "pin-get",
          attributeSet: "pin",
          do: { request: { value: 8, attributes: ["id"] }, reply: { value: 8, attributes: ["id", "board-label", "panel-label", "package-label", "type", "frequency", "frequency-supported", "capabilities", "parent-device", "parent-pin", "phase-adjust-min", "phase-adjust-max", "phase-adjust", "fractional-frequency-offset", "esync-frequency", "esync-frequency-supported", "esync-pulse"] }, pre: "dpll-pin-pre-doit", post: "dpll-pin-post-doit" },
          dump: { request: { value: 8, attributes: ["id"] }, reply: { value: 8, attributes: ["id", "board-label", "panel-label", "package-label", "type", "frequency", "frequency-supported", "capabilities", "parent-device", "parent-pin", "phase-adjust-min", "phase-adjust-max", "phase-adjust", "fractional-frequency-offset", "esync-frequency", "esync-frequency-supported", "esync-pulse"] } },
          flags: ["admin-perm"],
        },
        {
          name: "pin-set",
          attributeSet: "pin",
          do: { request: { value: 9, attributes: ["id", "frequency", "direction", "prio", "state", "parent-device", "parent-pin", "phase-adjust", "esync-frequency"] }, pre: "dpll-pin-pre-doit", post: "dpll-pin-post-doit" },
          flags: ["admin-perm"],
        },
        { name: "pin-create-ntf", attributeSet: "pin", notify: "pin-get", value: 10, mcgrp: "monitor" },
        { name: "pin-delete-ntf", attributeSet: "pin", notify: "pin-get", value: 11, mcgrp: "monitor" },
        { name: "pin-change-ntf", attributeSet: "pin", notify: "pin-get", value: 12, mcgrp: "monitor" },
      ],
      enumName: "dpll_cmd",
    },
    mcastGroups: [
      { name: "monitor" },
    ],
  }
}
