/** Structs: members one behind the other, as sources of one function that reads and one that writes. */

import type { StructMember } from '../model.js'
import { propertyAccess, propertyKey, TRAILING_BYTES } from '../names.js'
import { INTEGER_SIZE } from '../spec-index.js'
import { type SourceContext, viewLocals } from './context.js'
import { isWithinLarge } from './large.js'
import { putScalar, readScalar, scalarType } from './scalar.js'
import { emptyObject, returned } from './template.js'

/** Structs with more members are read into a copy of an empty object, smaller ones into a literal. */
const LITERAL_LIMIT = 16

/** A member that carries a value, and where it stands. */
export interface PlacedMember {
  readonly member: StructMember
  readonly offset: number
  readonly size: number
  /** Of the address family that says how long this address is. */
  readonly familyOffset: number | undefined
}

export function members(context: SourceContext, struct: string): readonly PlacedMember[] {
  let offset = 0
  const offsets = new Map<string, number>()
  for (const member of context.index.struct(struct).members) {
    offsets.set(member.name, offset)
    offset += context.index.memberSize(member)
  }
  return context.index
    .struct(struct)
    .members.filter(({ type }) => type !== 'pad')
    .map(member => ({
      member,
      offset: offsets.get(member.name)!,
      size: context.index.memberSize(member),
      familyOffset: member.selector === undefined ? undefined : offsets.get(member.selector),
    }))
}

export function memberType(context: SourceContext, member: StructMember): string {
  if (member.struct !== undefined) return context.typeName('struct', member.struct)
  if (INTEGER_SIZE[member.type] !== undefined) return scalarType(context, member as never)
  if (member.type === 'string' || isAddressMember(member)) return 'string'
  return member.type === 'bitfield32' ? '{ readonly value: number; readonly selector: number }' : 'Uint8Array'
}

function isAddressMember(member: StructMember): boolean {
  return member.type === 'binary' && (isIp(member) || isMac(member))
}

function isIp(member: StructMember): boolean {
  return (member.len === 4 || member.len === 16) && /^ipv[46]/.test(member.displayHint ?? '')
}

function isMac(member: StructMember): boolean {
  return member.displayHint === 'mac'
}

/** Expression for a member's value; `at` is its first byte. Offsets that its size (of 64 bits: 4 bytes) does not divide go through the DataView. */
export function readMember(
  context: SourceContext,
  { member, offset, familyOffset }: PlacedMember,
  base: string,
  aligned: boolean,
): string {
  const at = offset === 0 ? base : `${base} + ${offset}`
  const size = context.index.memberSize(member)
  if (member.struct !== undefined) {
    structFunctions(context, member.struct)
    return `decode${context.typeName('struct', member.struct)}(view, ${at}, ${at} + ${size})`
  }
  if (INTEGER_SIZE[member.type] !== undefined)
    return readScalar(context, member as never, at, aligned && offset % Math.min(size, 4) === 0)
  if (member.type === 'string') return `r.decodeText(u8, ${at}, ${at} + ${size})`
  if (member.type === 'bitfield32')
    return `{ value: data.getUint32(${at}, LE), selector: data.getUint32(${at} + 4, LE) }`
  if (familyOffset !== undefined)
    return `r.ipOf(view, ${at}, ${context.element('u8', familyOffset === 0 ? base : `${base} + ${familyOffset}`)})`
  if (isIp(member)) return `r.ip(view, ${at}, ${at} + ${size})`
  if (isMac(member)) return `r.mac(view, ${at}, ${at} + ${size})`
  return `u8.slice(${at}, ${at} + ${size})`
}

/** Statement that writes a member's value into zeroed memory at `at`. */
export function putMember(context: SourceContext, member: StructMember, at: string, value: string): string {
  const size = context.index.memberSize(member)
  if (member.struct !== undefined) {
    structFunctions(context, member.struct)
    return `put${context.typeName('struct', member.struct)}(w, ${at}, ${value})`
  }
  if (INTEGER_SIZE[member.type] !== undefined) return putScalar(context, member as never, at, value)
  if (member.type === 'string') return `r.putText(w, ${at}, ${size}, ${value})`
  if (member.type === 'bitfield32')
    return `{ r.put.u32(w.view.data, ${at}, ${value}.value, LE); r.put.u32(w.view.data, ${at} + 4, ${value}.selector, LE) }`
  if (isIp(member)) return `r.putBytes(w, ${at}, ${size}, r.ipBytes(${value}))`
  if (isMac(member)) return `r.putBytes(w, ${at}, ${size}, r.macBytes(${value}))`
  return `r.putBytes(w, ${at}, ${size}, ${value})`
}

/** Writes `decodeX`, `putX` and `encodeX` of a struct, once. */
export function structFunctions(context: SourceContext, struct: string): void {
  if (!context.once(`struct ${struct}`)) return
  const typeName = context.typeName('struct', struct)
  const size = context.index.structSize(struct)
  const list = members(context, struct)
  const nested = isMember(context, struct)
  const entries = list.map(placed => {
    const { member, offset, size: memberSize } = placed
    const value = readMember(context, placed, 'position', !nested)
    return {
      key: context.memberKey(struct, member.name),
      value: `left >= ${offset + memberSize} ? ${value} : undefined`,
    }
  })
  const trailing = {
    key: TRAILING_BYTES,
    value: `left > ${size} ? view.u8.slice(position + ${size}, end) : undefined`,
  }
  const cloned = entries.length > LITERAL_LIMIT || isWithinLarge(context, 'struct', struct)
  const template = `${typeName}_ALL`
  const cases = list.map(({ member, offset }) => {
    const at = offset === 0 ? 'at' : `at + ${offset}`
    return `        case ${JSON.stringify(context.memberKey(struct, member.name))}: ${putMember(context, member, at, 'item')}; break`
  })
  const known = list.map(({ member }) => context.memberKey(struct, member.name))
  const keys = [...entries, trailing].map(({ key }) => key)
  context.lines.push(
    ...(cloned ? [emptyObject(template, keys)] : []),
    `function decode${typeName}(view${context.type(': ByteView')}, position${context.type(': number')}, end${context.type(': number')})${context.type(`: ${typeName}`)} {`,
    ...viewLocals(entries.map(({ value }) => value)),
    '  const left = end - position',
    ...returned(
      [...entries, trailing].map(({ key, value }) => [key, value] as const),
      { template: cloned ? template : undefined, annotation: context.type(': any') },
    ),
    '}',
    `function put${typeName}(w${context.type(': Writer')}, at${context.type(': number')}, value${context.type(': any')})${context.type(': void')} {`,
    `  r.expectObject(value, ${JSON.stringify(struct)})`,
    "  let key = ''",
    '  try {',
    '    for (key in value) {',
    '      const item = value[key]',
    '      if (item === undefined) continue',
    '      switch (key) {',
    ...cases,
    `        case ${JSON.stringify(TRAILING_BYTES)}: break`,
    `        default: r.unknownKey(${JSON.stringify(`struct ${struct}`)}, ${JSON.stringify(known)})`,
    '      }',
    '    }',
    '  } catch (error) { r.at(key, -1, error) }',
    '}',
    `function encode${typeName}(w${context.type(': Writer')}, value${context.type(': any')})${context.type(': void')} {`,
    `  const at = w.zeros(${size})`,
    `  put${typeName}(w, at, value)`,
    `  if (value${propertyAccess(TRAILING_BYTES)} !== undefined) w.raw(value${propertyAccess(TRAILING_BYTES)})`,
    '}',
  )
}

/** Whether a struct stands inside another, where its start need not be aligned. */
function isMember(context: SourceContext, struct: string): boolean {
  return context.index.spec.definitions.some(
    d => d.kind === 'struct' && d.members.some(member => member.struct === struct),
  )
}

export function structType(context: SourceContext, struct: string): string[] {
  const lines = members(context, struct).map(
    ({ member }) =>
      `  readonly ${propertyKey(context.memberKey(struct, member.name))}?: ${memberType(context, member)} | undefined`,
  )
  return [
    `export interface ${context.typeName('struct', struct)} {`,
    ...lines,
    `  readonly ${TRAILING_BYTES}?: Uint8Array | undefined`,
    '}',
  ]
}
