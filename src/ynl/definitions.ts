/** `definitions`: consts, enums, flags and structs, with every value numbered and every length resolved. */

import type {
  ByteOrder,
  ConstDefinition,
  Definition,
  DefinitionScope,
  EnumDefinition,
  EnumEntry,
  StructDefinition,
  StructMember,
} from '../schema/model.js'
import { type Context, narrow } from './context.js'
import { type Cursor, compact } from './cursor.js'
import { quote } from './document.js'
import { displayHintOf } from './grammar.js'

/** Consts first, for they may stand in what follows; then enums, for structs may name them; then structs. */
export const loadDefinitions = (root: Cursor, context: Context): Definition[] => {
  const cursors = root.maps('definitions')
  const loaded = new Map<Cursor, Definition>()
  const names = new Set<string>()
  const pass = (types: readonly string[], load: (cursor: Cursor, context: Context) => Definition | undefined): void => {
    for (const cursor of cursors) {
      if (!types.includes(cursor.string('type') ?? '')) continue
      const name = context.unique(cursor, names, 'a definition')
      if (name === undefined) continue
      names.add(name)
      const definition = load(cursor, context)
      if (definition !== undefined) loaded.set(cursor, definition)
    }
  }
  pass(['const'], loadConst)
  pass(['enum', 'flags'], loadEnum)
  pass(['struct'], loadStruct)
  checkStructs(cursors, context)
  return cursors.flatMap(cursor => loaded.get(cursor) ?? [])
}

const common = (cursor: Cursor) => ({
  doc: cursor.string('doc'),
  header: cursor.string('header'),
  scope: cursor.string('scope') as DefinitionScope | undefined,
})

const loadConst = (cursor: Cursor, context: Context): ConstDefinition | undefined => {
  const name = cursor.string('name')!
  const value = cursor.string('value') ?? cursor.wide('value')
  if (!cursor.has('value')) context.error(cursor, 'the key "value" of a const', 'none')
  if (value === undefined) return undefined
  const namePrefix = cursor.string('name-prefix')
  context.consts.set(name, value)
  // Limits may give the name of the C define, as wg-key-len in the kernel's wireguard.
  if (namePrefix !== undefined) context.consts.set(`${namePrefix}${name}`, value)
  return compact<ConstDefinition>({ kind: 'const', name, value, ...common(cursor), namePrefix })
}

/**
 * Numbers go on from the entry before, at first from `value-start` or 0. In `flags` the number is a bit position and the model has the mask.
 */
const loadEnum = (cursor: Cursor, context: Context): EnumDefinition => {
  const name = cursor.string('name')!
  const kind = cursor.string('type') as 'enum' | 'flags'
  const start = context.number(cursor, 'value-start')
  if (!cursor.has('entries')) context.error(cursor, `the key "entries" of ${kind}`, 'none')
  const entries: EnumEntry[] = []
  const names = new Set<string>()
  const values = new Map<bigint, string>()
  let next = BigInt(start ?? 0)
  for (const entry of cursor.all('entries')) {
    const number = BigInt(entry.wide('value') ?? next)
    next = number + 1n
    const name = entryName(entry, names, context)
    if (name === undefined) continue
    names.add(name)
    const place = entry.get('value') ?? entry
    if (kind === 'flags' && (number < 0n || number > 63n))
      context.error(place, 'a bit position from 0 to 63', `${number}`)
    else entries.push(compact<EnumEntry>({ name, value: maskOrNumber(kind, number), doc: entry.string('doc') }))
    const twin = values.get(number)
    if (twin !== undefined) context.warning(place, 'each number once', `${number} of ${quote(twin)} again`)
    values.set(number, name)
  }
  const definition = compact<EnumDefinition>({
    kind,
    name,
    entries,
    ...common(cursor),
    enumName: cursor.stringOrNull('enum-name'),
    namePrefix: cursor.string('name-prefix'),
    valueStart: start === undefined ? undefined : Number(start),
    renderMax: cursor.boolean('render-max'),
    enumCntName: cursor.string('enum-cnt-name'),
  })
  context.enums.set(definition.name, definition)
  return definition
}

const entryName = (entry: Cursor, names: ReadonlySet<string>, context: Context): string | undefined => {
  if (entry.deleted) return undefined
  if (typeof entry.value !== 'string') return context.unique(entry, names, 'an entry')
  if (!names.has(entry.value)) return entry.value
  context.error(entry, 'each name of an entry once', `a second ${quote(entry.value)}`)
  return undefined
}

/** Masks are numbers as long as 32 bits hold them, bigints above. */
const maskOrNumber = (kind: 'enum' | 'flags', number: bigint): number | bigint => {
  if (kind === 'enum') return narrow(number)
  return number < 32n ? Number(1n << number) : 1n << number
}

const loadStruct = (cursor: Cursor, context: Context): StructDefinition => {
  const names = new Set<string>()
  if (!cursor.has('members')) context.error(cursor, 'the key "members" of a struct', 'none')
  const members = cursor.maps('members').flatMap(member => {
    const name = context.unique(member, names, 'a member')
    if (name === undefined) return []
    names.add(name)
    return [loadMember(member, name, context)]
  })
  for (const member of cursor.maps('members')) {
    const selector = member.string('selector')
    if (selector === undefined) continue
    if (members.find(({ name }) => name === selector)?.type !== 'u8')
      context.error(member.get('selector')!, 'a member of type u8 of the same struct')
    const { len, displayHint } = members.find(({ name }) => name === member.string('name'))!
    if (len !== 16 || displayHint !== 'ipv4-or-v6')
      context.error(member, 'len 16 and display-hint ipv4-or-v6 beside a "selector"')
  }
  const definition = compact<StructDefinition>({
    kind: 'struct',
    name: cursor.string('name')!,
    members,
    ...common(cursor),
    enumName: cursor.stringOrNull('enum-name'),
    namePrefix: cursor.string('name-prefix'),
  })
  context.structs.set(definition.name, definition)
  return definition
}

/** Types whose size is not in their name. */
const SIZED: readonly string[] = ['string', 'binary', 'pad']

const loadMember = (member: Cursor, name: string, context: Context): StructMember => {
  const type = member.string('type') as StructMember['type']
  if (SIZED.includes(type) && !member.has('len') && !(type === 'binary' && member.has('struct'))) {
    context.error(member, `the key "len"${type === 'binary' ? ' or "struct"' : ''} of a member of type ${type}`, 'none')
  }
  if (member.has('struct') && type !== 'binary')
    context.error(member.get('struct')!, `type binary around a struct`, `type ${type}`)
  context.refer(member, 'enum', context.enums, 'an enum or flags')
  return compact<StructMember>({
    name,
    type,
    len: context.length(member, 'len'),
    byteOrder: member.string('byte-order') as ByteOrder | undefined,
    enum: member.string('enum'),
    enumAsFlags: member.boolean('enum-as-flags'),
    displayHint: displayHintOf(member.string('display-hint')),
    struct: member.string('struct'),
    selector: member.string('selector'),
    doc: member.string('doc'),
  })
}

/** Structs may stand inside any other, above or below, but not in themselves. */
const checkStructs = (cursors: readonly Cursor[], context: Context): void => {
  const open: string[] = []
  const finite = new Map<string, boolean>()
  const visit = (name: string): boolean => {
    const known = finite.get(name)
    if (known !== undefined) return known
    if (open.includes(name) || open.length > 32) return false
    open.push(name)
    const result =
      context.structs.get(name)?.members.every(({ struct }) => struct === undefined || visit(struct)) ?? true
    open.pop()
    finite.set(name, result)
    return result
  }
  for (const cursor of cursors) {
    if (cursor.string('type') !== 'struct') continue
    for (const member of cursor.maps('members')) {
      context.refer(member, 'struct', context.structs, 'a struct')
      const inner = member.string('struct')
      if (inner !== undefined && !visit(inner))
        context.error(member.get('struct')!, 'a struct that does not hold itself')
    }
  }
}
