/** A model written as YNL: what `loadSpec` reads of the text is equal to the model. */

import { stringify } from 'yaml'
import type {
  Attribute,
  AttributeSet,
  Checks,
  Definition,
  EnumDefinition,
  Spec,
  StructMember,
  SubMessageFormat,
} from '../../schema/model.js'
import { type Item, item, same, unsayable } from './item.js'
import { operationsDocument } from './operations.js'

/** Columns of a line; longer texts are folded. */
const WIDTH = 100

/**
 * YNL text of a model. Numbers that go on from the one before are left out, as people write them; comments and the names of constants that lengths
 * were given by are not in a model.
 * @throws TypeError naming the place for what YNL cannot say: limits whose constant is not known, a subset that lacks what its parent has.
 */
export function specToYaml(spec: Spec): string {
  return stringify(specDocument(spec), {
    aliasDuplicateObjects: false,
    lineWidth: WIDTH,
    indentSeq: true,
    nullStr: '',
  })
}

function specDocument(spec: Spec): Item {
  const { name, protocol, protonum, doc, version, definitions, attributeSets, subMessages, mcastGroups, ...rest } = spec
  const { operations, kernelFamily, ...names } = rest
  return item({
    name,
    protocol,
    protonum,
    version: version === 1 ? undefined : version,
    doc,
    ...item(names),
    definitions: list(definitions, definition),
    'attribute-sets': attributeSets.map(set => attributeSet(set, spec)),
    'sub-messages': list(subMessages, ({ name, formats }) => ({ name, formats: formats.map(subMessageFormat) })),
    operations: operationsDocument(operations),
    'mcast-groups': mcastGroups.length === 0 ? undefined : { list: mcastGroups.map(group => item(group)) },
    'kernel-family': kernelFamily && item(kernelFamily),
  })
}

function list<T>(items: readonly T[], write: (each: T) => Item): readonly Item[] | undefined {
  return items.length === 0 ? undefined : items.map(write)
}

function subMessageFormat(format: SubMessageFormat): Item {
  return item(format)
}

function definition(each: Definition): Item {
  const { kind, name } = each
  if (each.kind === 'const') {
    const { kind: _, ...rest } = each
    return item({ type: kind, ...item(rest) })
  }
  if (each.kind === 'struct') {
    const { kind: _, name: __, members, ...rest } = each
    return item({ name, type: kind, ...item(rest), members: members.map(structMember) })
  }
  const { kind: _, name: __, entries: ___, ...rest } = each
  return item({ name, type: kind, ...item(rest), entries: entries(each) })
}

function structMember(member: StructMember): Item {
  return item(member)
}

/** Masks of flags are written as positions of bits; an entry that goes on from the one before needs no number. */
function entries({ kind, name, entries, valueStart = 0 }: EnumDefinition): readonly (string | Item)[] {
  let next = BigInt(valueStart)
  return entries.map(entry => {
    const number = kind === 'enum' ? BigInt(entry.value) : bitPosition(BigInt(entry.value), `${name}.${entry.name}`)
    const follows = number === next
    next = number + 1n
    if (follows && entry.doc === undefined) return entry.name
    return item({ name: entry.name, value: follows ? undefined : number, doc: entry.doc })
  })
}

function bitPosition(mask: bigint, place: string): bigint {
  const position = mask.toString(2).length - 1
  if (mask <= 0n || mask !== 1n << BigInt(position)) unsayable(place, `a flag that is not one bit: ${mask}`)
  return BigInt(position)
}

function attributeSet({ name, attributes, subsetOf, ...rest }: AttributeSet, spec: Spec): Item {
  const parent = subsetOf === undefined ? undefined : spec.attributeSets.find(set => set.name === subsetOf)
  let next = 1
  const written = attributes.map(attribute => {
    const follows = attribute.value === next
    next = attribute.value + 1
    if (subsetOf !== undefined) return subsetAttribute(attribute, parent, `${name}.${attribute.name}`)
    return attributeItem(attribute, follows)
  })
  return item({ name, 'subset-of': subsetOf, ...item(rest), attributes: written })
}

function attributeItem({ name, value, checks, ...rest }: Attribute, follows: boolean): Item {
  return item({ name, value: follows ? undefined : value, ...item(rest), checks: checks && checksItem(checks, name) })
}

/** An attribute of a subset has the number and the properties of the parent's; only what differs is written. */
function subsetAttribute(attribute: Attribute, parent: AttributeSet | undefined, place: string): Item {
  const base = parent?.attributes.find(({ name }) => name === attribute.name)
  if (base === undefined) return unsayable(place, 'its subset has a parent without it')
  const full = attributeItem(attribute, true)
  const inherited = attributeItem(base, true)
  for (const key of Object.keys(inherited))
    if (!(key in full)) unsayable(place, `it lacks "${key}", which it inherits of its parent`)
  if (base.value !== attribute.value) unsayable(place, `its number is not that of its parent's, ${base.value}`)
  const differing = Object.entries(full).filter(([key, value]) => key === 'name' || !same(value, inherited[key]))
  return Object.fromEntries(differing)
}

/** Limits by the names they were given by, where those are known. */
function checksItem({ source = {}, flagsMask, ...limits }: Checks, place: string): Item {
  if (flagsMask !== undefined && source['flags-mask'] === undefined)
    unsayable(place, 'the flags of its mask have no name')
  return { ...item(limits), ...source }
}
