/** What the objects of a shape have: the members of its header and its attributes, and how their decoder makes them. */

import type { Attribute } from '../model.js'
import { UNKNOWN_ATTRIBUTES } from '../names.js'
import type { Shape, SourceContext } from './context.js'
import { carrying, LOCALS_LIMIT } from './large.js'
import { members, type PlacedMember } from './struct.js'

export interface Field {
  readonly attribute: Attribute
  readonly key: string
  readonly variable: string
}

export interface HeaderField extends PlacedMember {
  readonly key: string
}

export function fieldsOf(context: SourceContext, shape: Shape): readonly Field[] {
  if (shape.set === undefined) return []
  const attributes = new Map(context.index.set(shape.set).attributes.map(attribute => [attribute.name, attribute]))
  return carrying([...attributes.values()]).map((attribute, index) => ({
    attribute,
    key: context.attributeKey(shape.set!, attribute.name),
    variable: `v${index}`,
  }))
}

export function headerFieldsOf(context: SourceContext, shape: Shape): readonly HeaderField[] {
  if (shape.header === undefined) return []
  return members(context, shape.header).map(placed => ({
    ...placed,
    key: context.headerKey(shape.header!, placed.member.name, shape.set),
  }))
}

/** Bytes in front of the attributes. */
export function headerSize(context: SourceContext, shape: Shape): number {
  return shape.header === undefined ? 0 : context.index.structSize(shape.header)
}

/**
 * The fields of the set's usual attributes, where leaving out the others pays. A message of routes has 9 header members and 31 attributes, of
 * which 5 are there: kept in memory such objects take 440 ns each instead of 1000, nearly all of it garbage collection (Node 20, x86-64).
 */
export function usualFields(
  context: SourceContext,
  shape: Shape,
  fields: readonly Field[],
  grown: boolean,
): readonly Field[] | undefined {
  const { usual } = context.index.set(shape.set!)
  return usual === undefined || grown ? undefined : fields.filter(({ attribute }) => usual.includes(attribute.name))
}

/** All keys of the objects that the shape's decoder returns, in order; undefined where not all of them have the same. */
export function literalKeys(context: SourceContext, shape: Shape): readonly string[] | undefined {
  const headers = headerFieldsOf(context, shape).map(({ key }) => key)
  if (shape.set === undefined) return headers
  const fields = fieldsOf(context, shape)
  if (fields.length > LOCALS_LIMIT || usualFields(context, shape, fields, false) !== undefined) return undefined
  return [...headers, ...fields.map(({ key }) => key), UNKNOWN_ATTRIBUTES]
}

/** Selectors that reading or writing these attributes needs. */
export function neededSelectors(context: SourceContext, fields: readonly Field[]): readonly string[] {
  return [...new Set(fields.flatMap(({ attribute }) => context.attributeSelectors(attribute)))].sort()
}
