/** The header that user space and the kernel share: names for numbers, and structs. */

import { INTEGER_SIZE } from '../../schema/index.js'
import type {
  AttributeSet,
  EnumDefinition,
  Operation,
  Spec,
  StructDefinition,
  StructMember,
} from '../../schema/model.js'
import type { Names } from './names.js'
import { comment, defines, file, guarded, upper } from './text.js'

/** The first lines of a generated file: its licence, and where it comes from. */
export function banner(names: Names, open: string, close: string, licence = 'GPL-2.0-only'): readonly string[] {
  const made = `Made by nlkit from the definition of ${names.spec.name}; do not edit.`
  return [`${open} SPDX-License-Identifier: ${licence}${close}`, ...comment(made)]
}

export function uapiHeader(names: Names): string {
  const { spec } = names
  const structs = ownStructs(names)
  const parts = [
    ...(structs.length === 0 ? [] : ['#include <linux/types.h>', '']),
    ...(structs.some(uses('bitfield32')) ? ['#include <linux/netlink.h>', ''] : []),
    ...(names.generic ? familyDefines(names) : protocolDefines(names)),
    ...constDefines(names),
    ...ownEnums(names).flatMap(each => ['', ...enumLines(names, each)]),
    ...structs.flatMap(each => ['', ...structLines(names, each)]),
    ...spec.attributeSets
      .filter(({ subsetOf }) => subsetOf === undefined)
      .flatMap(set => ['', ...setLines(names, set)]),
    '',
    ...operationLines(names),
    '',
    ...groupLines(names),
  ]
  const licence = 'GPL-2.0-only WITH Linux-syscall-note'
  return file(banner(names, '/*', ' */', licence), '', guarded(`_UAPI_LINUX_${guard(spec)}_H`, parts))
}

/** As the header in the kernel is called, where it is not called as the family. */
function guard({ name, uapiHeader }: Spec): string {
  return upper(/^linux\/(.+)\.h$/.exec(uapiHeader ?? '')?.[1] ?? name)
}

const uses = (type: string) => (struct: StructDefinition) => struct.members.some(member => member.type === type)

const inUapi = ({ header, scope }: { readonly header?: string; readonly scope?: string }) =>
  header === undefined && (scope ?? 'uapi') === 'uapi'

function ownEnums({ spec }: Names): readonly EnumDefinition[] {
  return spec.definitions.flatMap(each => (each.kind === 'enum' || each.kind === 'flags' ? [each] : [])).filter(inUapi)
}

function ownStructs({ spec }: Names): readonly StructDefinition[] {
  return spec.definitions.filter(each => each.kind === 'struct').filter(inUapi)
}

function familyDefines(names: Names): readonly string[] {
  return defines([
    [names.familyName, `"${names.spec.name}"`],
    [names.familyVersion, String(names.spec.version)],
  ])
}

function protocolDefines({ spec }: Names): readonly string[] {
  return [
    ...comment('Number of the netlink protocol.'),
    ...defines([[upper(`${spec.name}-protocol`), String(spec.protonum)]]),
  ]
}

function constDefines(names: Names): readonly string[] {
  const list = names.spec.definitions.filter(each => each.kind === 'const').filter(inUapi)
  if (list.length === 0) return []
  const text = (value: unknown) => (typeof value === 'string' ? JSON.stringify(value) : String(value))
  return ['', ...defines(list.map(each => [names.const(each), text(each.value)] as const))]
}

/** Enumerators; a number is written where it does not go on from the one before. */
function enumerators(
  list: readonly { name: string; value: number | bigint; doc?: string | undefined }[],
): readonly string[] {
  let next = 0n
  return list.flatMap(({ name, value, doc }) => {
    const follows = BigInt(value) === next
    next = BigInt(value) + 1n
    const line = `\t${name}${follows ? '' : ` = ${numeral(value)}`},`
    return doc === undefined ? [line] : [...comment(doc, '\t'), line]
  })
}

/** An enumerator is an int in C; what does not fit makes the compiler choose a wider type. */
function numeral(value: number | bigint): string {
  return BigInt(value) > 0x7fff_ffffn ? `0x${BigInt(value).toString(16)}` : String(value)
}

function enumLines(names: Names, definition: EnumDefinition): readonly string[] {
  const prefix = names.entryPrefix(definition)
  const entries = definition.entries.map(({ name, value, doc }) => ({ name: prefix + upper(name), value, doc }))
  const open = `${names.enumType(definition) ?? 'enum'} {`
  const head = definition.doc === undefined ? [] : comment(definition.doc)
  const flags = definition.kind === 'flags'
  const lines = flags
    ? entries.flatMap(({ name, value, doc }) => [
        ...(doc === undefined ? [] : comment(doc, '\t')),
        `\t${name} = ${numeral(value)},`,
      ])
    : enumerators(entries)
  return [...head, open, ...lines, ...maxLines(definition, prefix), '};']
}

function maxLines({ renderMax, kind, entries, enumCntName }: EnumDefinition, prefix: string): readonly string[] {
  if (renderMax !== true) return enumCntName === undefined ? [] : ['', `\t${upper(enumCntName)},`]
  if (kind === 'flags') {
    const mask = entries.reduce((bits, { value }) => bits | BigInt(value), 0n)
    return ['', `\t${prefix}MASK = ${mask},`]
  }
  const count = enumCntName === undefined ? `__${prefix}MAX` : upper(enumCntName)
  return ['', `\t${count},`, `\t${prefix}MAX = (${count} - 1),`]
}

function setLines(names: Names, set: AttributeSet): readonly string[] {
  const entries = set.attributes.map(attribute => ({
    name: names.attribute(set, attribute),
    value: attribute.value,
    doc: attribute.doc,
  }))
  const open = set.enumName ? `enum ${set.enumName.replaceAll('-', '_')} {` : 'enum {'
  return maxed(names, [open, ...enumerators(entries)], names.setCount(set), names.setMax(set))
}

/** The end of an enum whose highest number has a name, within it or behind it. */
function maxed({ spec }: Names, lines: readonly string[], count: string, max: string): readonly string[] {
  const apart = lines.length > 1 ? [''] : []
  if (spec.maxByDefine === true) return [...lines, ...apart, `\t${count}`, '};', '', `#define ${max} (${count} - 1)`]
  return [...lines, ...apart, `\t${count},`, `\t${max} = (${count} - 1)`, '};']
}

/** Number of an operation: its command or message type. */
export function operationValue({ value, do: once, dump }: Operation): number {
  return value ?? once?.request?.value ?? dump?.request?.value ?? once?.reply?.value ?? dump?.reply?.value ?? 0
}

function operationLines(names: Names): readonly string[] {
  const { list, asyncPrefix, enumName, asyncEnum } = names.spec.operations
  const told = ({ notify, event }: Operation) => notify !== undefined || event !== undefined
  const apart = asyncPrefix === undefined ? [] : list.filter(told)
  const entry = (operation: Operation) => ({
    name: names.operation(operation),
    value: operationValue(operation),
    doc: operation.doc,
  })
  const open = enumName ? `enum ${enumName.replaceAll('-', '_')} {` : 'enum {'
  const lines = [open, ...enumerators(list.filter(each => !apart.includes(each)).map(entry))]
  const first = names.generic ? maxed(names, lines, names.commandCount, names.commandMax) : [...lines, '};']
  if (apart.length === 0) return first
  return [
    ...first,
    '',
    asyncEnum ? `enum ${asyncEnum.replaceAll('-', '_')} {` : 'enum {',
    ...enumerators(apart.map(entry)),
    '};',
  ]
}

function groupLines(names: Names): readonly string[] {
  const { mcastGroups } = names.spec
  if (mcastGroups.length === 0) return []
  if (names.generic) return defines(mcastGroups.map(({ name }) => [names.groupName(name), `"${name}"`] as const))
  const entries = mcastGroups.map(({ name, value = 0 }) => ({ name: names.group(name), value }))
  return [...comment('Multicast groups.'), 'enum {', ...enumerators(entries), '};']
}

/** A struct's own alignment, and whether C would leave gaps that the definition does not have. */
function layout(names: Names, members: readonly StructMember[]): { size: number; alignment: number; gaps: boolean } {
  let [size, alignment, gaps] = [0, 1, false]
  for (const member of members) {
    const inner = member.struct === undefined ? undefined : layout(names, names.index.struct(member.struct).members)
    const unit = member.type === 'bitfield32' ? 4 : (INTEGER_SIZE[member.type] ?? 1)
    const own = inner?.gaps === true ? 1 : (inner?.alignment ?? unit)
    if (size % own !== 0) gaps = true
    size += inner?.size ?? (member.type === 'bitfield32' ? 8 : (INTEGER_SIZE[member.type] ?? member.len ?? 0))
    alignment = Math.max(alignment, own)
  }
  return { size, alignment, gaps: gaps || size % alignment !== 0 }
}

function structLines(names: Names, { name, members, doc }: StructDefinition): readonly string[] {
  const { gaps } = layout(names, members)
  const lines = members.flatMap(member => [
    ...(member.doc === undefined ? [] : comment(member.doc, '\t')),
    `\t${memberLine(names, member)};`,
  ])
  return [
    ...(doc === undefined ? [] : comment(doc)),
    `${names.struct(name)} {`,
    ...lines,
    gaps ? '} __attribute__((packed));' : '};',
  ]
}

const PREFIX: Readonly<Record<string, string>> = { 'big-endian': '__be', 'little-endian': '__le' }

function memberLine(names: Names, { name, type, len, byteOrder, struct }: StructMember): string {
  const field = name.toLowerCase().replace(/[^a-z0-9_]/g, '_')
  if (struct !== undefined) return `${names.struct(struct)} ${field}`
  if (type === 'bitfield32') return `struct nla_bitfield32 ${field}`
  if (type === 'string') return `char ${field}[${len}]`
  if (type === 'binary' || type === 'pad') return `__u8 ${field}[${len}]`
  const ordered = byteOrder === undefined || /8$/.test(type) ? undefined : PREFIX[byteOrder]
  return `${ordered === undefined ? `__${type}` : ordered + type.slice(1)} ${field}`
}
