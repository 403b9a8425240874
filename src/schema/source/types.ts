/** The TypeScript types of shapes and sub-messages. */

import type { Attribute } from '../model.js'
import { propertyKey, UNKNOWN_ATTRIBUTES } from '../names.js'
import { attributeType } from './attribute.js'
import type { Shape, SourceContext } from './context.js'
import { type Field, fieldsOf, headerFieldsOf } from './fields.js'
import { memberType } from './struct.js'

export function shapeTypeName(context: SourceContext, shape: Shape): string {
  return shape.header === undefined ? context.typeName('set', shape.set!) : shape.stem
}

/** The types of a shape: of its set, and where it has a header, of both together. */
export function shapeTypes(context: SourceContext, shape: Shape): string[] {
  const lines = shape.set === undefined || !context.once(`type ${shape.set}`) ? [] : setTypes(context, shape.set)
  if (shape.header === undefined) return lines
  const headers = headerFieldsOf(context, shape).map(
    ({ member, key }) => `  readonly ${propertyKey(key)}: ${memberType(context, member)}`,
  )
  const attributes = shape.set === undefined ? '' : `${context.typeName('set', shape.set)} & `
  return [...lines, `export type ${shape.stem} = ${attributes}{`, ...headers, '}']
}

/** An object of optional members; a sub-message is tied to the member that picks its format, as a union. */
function setTypes(context: SourceContext, set: string): string[] {
  const fields = fieldsOf(context, { header: undefined, set, stem: '', selectors: [] })
  const tied = fields.filter(({ attribute }) => textSelector(context, set, attribute) !== undefined)
  const selectors = new Set(tied.map(({ attribute }) => attribute.selector))
  const plain = fields.filter(field => !tied.includes(field) && !selectors.has(field.attribute.name))
  const unions = [...selectors].map(selector => taggedUnion(context, set, selector!, tied))
  return [
    `export type ${context.typeName('set', set)} = {`,
    ...plain.map(
      ({ attribute, key }) => `  readonly ${propertyKey(key)}?: ${attributeType(context, attribute)} | undefined`,
    ),
    '  /** What the specification does not know, as it came. */',
    `  readonly ${UNKNOWN_ATTRIBUTES}?: readonly RawAttribute[] | undefined`,
    ['}', ...unions].join(' & '),
  ]
}

export function isTied(context: SourceContext, set: string): boolean {
  return context.index.set(set).attributes.some(attribute => textSelector(context, set, attribute) !== undefined)
}

/** The selector of a sub-message, where it is a string of the same set; others cannot tell TypeScript anything. */
function textSelector(
  context: SourceContext,
  set: string,
  { type, multiAttr, selector }: Attribute,
): Attribute | undefined {
  if (type !== 'sub-message' || multiAttr === true || selector === undefined) return undefined
  const attribute = context.index.attribute(set, selector)
  return attribute?.type === 'string' && attribute.multiAttr !== true ? attribute : undefined
}

function taggedUnion(context: SourceContext, set: string, selector: string, tied: readonly Field[]): string {
  const tag = propertyKey(context.attributeKey(set, selector))
  const fields = tied.filter(({ attribute }) => attribute.selector === selector)
  const values = new Set(
    fields.flatMap(({ attribute }) =>
      context.index.subMessage(attribute.subMessage!).formats.map(format => format.value),
    ),
  )
  const content = (attribute: Attribute, value: string) => {
    const format = context.index.subMessage(attribute.subMessage!).formats.find(candidate => candidate.value === value)
    const shape = format && context.shape(format.fixedHeader, format.attributeSet)
    return shape === undefined ? 'Uint8Array' : shapeTypeName(context, shape)
  }
  const member = (tagType: string, of: (attribute: Attribute) => string) =>
    `{ readonly ${tag}${tagType}; ${fields.map(({ attribute, key }) => `readonly ${propertyKey(key)}?: ${of(attribute)} | undefined`).join('; ')} }`
  const known = [...values].map(value => member(`: ${JSON.stringify(value)}`, attribute => content(attribute, value)))
  return `(\n  | ${[...known, member('?: OtherFormat | undefined', () => 'Uint8Array')].join('\n  | ')}\n)`
}

export function messageType(context: SourceContext, message: string): string {
  const shapes = context.index
    .subMessage(message)
    .formats.map(format => context.shape(format.fixedHeader, format.attributeSet))
  const names = new Set(shapes.filter(shape => shape !== undefined).map(shape => shapeTypeName(context, shape)))
  return `export type ${context.typeName('message', message)} = ${[...names, 'Uint8Array'].join(' | ')}`
}
